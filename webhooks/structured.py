"""A public page told to machines: schema.org data, and the hash by which the content policy lets exactly it pass."""

from __future__ import annotations

import base64
import hashlib
import json
from decimal import Decimal
from typing import Any

from booking.currencies import exponent_of
from booking.types import ProviderCard, ServiceCard

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_INERT = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&"}


def structured_data(card: ProviderCard, *, base: str, description: str, images: list[str]) -> str:
    """JSON-LD of a provider as the page shows it; no sign in it can end the element it stands in.

    No aggregateRating: schema.org wants the number of ratings, which nobody knows here.
    """
    page = f"{base}/p/{card.slug}"
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "LocalBusiness",
        "@id": page,
        "url": page,
        "name": card.name,
        "description": card.bio or description,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": card.address,
            "addressLocality": card.city,
            "addressCountry": card.country,
        },
        "openingHoursSpecification": [_hours(*span) for span in card.hours],
        "makesOffer": [_offer(service) for service in card.services],
        "potentialAction": {"@type": "ReserveAction", "target": f"{page}/book"},
    }
    if images:
        told["image"] = images
    return json.dumps(told).translate(_INERT)


def hash_of(inline: str) -> str:
    """The source expression that allows this very text in an element.

    https://www.w3.org/TR/CSP3/#grammardef-hash-source
    """
    return f"'sha256-{base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()}'"


def _hours(weekday: int, start: int, end: int) -> dict[str, Any]:
    return {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": WEEKDAYS[weekday],
        "opens": _clock(start),
        "closes": _clock(end),
    }


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _offer(service: ServiceCard) -> dict[str, Any]:
    return {
        "@type": "Offer",
        "price": str(Decimal(service.price_minor).scaleb(-exponent_of(service.currency))),
        "priceCurrency": service.currency,
        "itemOffered": {"@type": "Service", "name": service.name},
    }
