"""Signing up on the site: from typed fields to the same business that a chat would have made, and into a session.

The browser's own web chat becomes the business's; where that chat has visits ahead as a customer, it stays a
customer's, and the business gets a web identity of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from booking import places
from booking.new_provider import NewProvider
from booking.signing_up import sign_up
from booking.types import ProviderCard
from bot import inbox, signin
from bot.business import FIELDS, Business, Fault, in_country, merged
from bot.channels.port import InboundMessage
from bot.dialogue.signing_up import made
from bot.doing import owe_reply
from bot.runtime import Runtime
from llm.offering import Told, read_minutes, read_price
from models.base import Instant
from models.enums import Channel
from models.sql import typed

LONGEST = 2000  # of a field that is looked at


@dataclass(frozen=True, slots=True)
class SignedUp:
    """What came of it: the business, the secret of the browser's session, and the web address that speaks for it."""

    provider: ProviderCard
    secret: str
    address: str


def read_form(given: Mapping[str, str], *, language: str, now: datetime) -> tuple[Business, dict[str, Fault]]:
    """The business that is described, and what is wrong by field. Fields are named as `Business` names them."""
    text = {name: given.get(name, "").strip()[:LONGEST] for name in FIELDS}
    price, minutes = read_price(text["price"]), read_minutes(text["minutes"])
    told = Told(
        name=text["name"] or None,
        trade=text["trade"] or None,
        city=text["city"] or None,
        country=places.country_name(text["country"], "en") if text["country"] else None,
        service=text["service"][:1].upper() + text["service"][1:] or None,
        price=price[0] if price else None,
        currency=price[1] if price else None,
        minutes=minutes,
        hours=text["hours"],
    )
    business, found = merged(Business(), told, language=language, now=now)
    faults = {fault.field: fault for fault in reversed(found)}
    if text["country"] and business.country != text["country"]:  # a city of that name is somewhere else
        business = in_country(business, text["country"], now)
    zones = places.zones_of(business.country, now=now) if business.country else ()
    if text["time_zone"] in zones and (not business.time_zone or len(zones) > 1):
        business = replace(business, time_zone=text["time_zone"])
    return business, _missing(business, text) | faults


def _missing(business: Business, text: Mapping[str, str]) -> dict[str, Fault]:
    """Fields without a value: nothing was typed, or nothing that can be read. A place follows from its city."""
    found = {}
    for name in FIELDS:
        if getattr(business, name) in ("", None, ()):
            is_told = bool(text[name]) or name in ("country", "time_zone")
            found[name] = Fault(name, "unreadable" if is_told else "missing")
    if "city" in found:
        found.pop("country", None)
    if "country" in found:
        found.pop("time_zone", None)
    return found


def sign_up_from_web(runtime: Runtime, wanted: NewProvider, *, key: str, visitor: str, device: str = "") -> SignedUp:
    """Make the business, once for each key, and sign the browser in.

    Raises what `booking.signing_up.sign_up` raises; then nothing is written. Wake the workers afterwards.
    """
    command_id = f"sign_up:web:{hashlib.sha256(key.encode()).hexdigest()}"
    now = runtime.now()
    with runtime.transaction() as session:
        address = _address(session, visitor, key, now)
        message = InboundMessage(Channel.WEB, "", address, "", now, language=wanted.language)
        identity_id = inbox.ensure_identity(session, message)
        provider = sign_up(session, wanted, identity_id=identity_id, command_id=command_id, now=now)
        owe_reply(session, made(provider), key=command_id, identity_id=identity_id, now=now)
        secret = signin.open_session(session, provider.id, identity_id, None, now=now, device=device)
    return SignedUp(provider, secret, address)


def _address(session: Session, visitor: str, key: str, now: datetime) -> str:
    """The browser's own chat; one of the business's own where that has visits ahead, the same one for the same key."""
    row: Any = session.connection().execute(_HAS_VISITS, {"address": visitor, "now": now}).scalar()
    return f"v-{hashlib.sha256(key.encode()).hexdigest()[:22]}" if row else visitor


_HAS_VISITS = typed(
    """
    SELECT EXISTS (SELECT FROM bookings b JOIN identities i ON i.id = b.identity_id
        WHERE i.channel = 'web' AND i.account = '' AND i.address = :address AND b.end_at > :now
            AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed'))
    """,
    now=Instant(),
)
