"""Time zone and currency of a business. What another zone means for booked visits is shown before it is saved."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from booking import edit_place
from booking.edits import BadEdit, SetCurrency, SetTimeZone
from booking.types import BookingCard
from bot.formats import moment_text
from bot.replies import Moment
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.business import profile_page
from webhooks.settings.choices import CURRENCY, ZONE, ZoneAsked
from webhooks.settings.forms import Sheet, carry_out, fault_key, language_of_setup, save, seen_now, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here

blueprint = Blueprint("settings_place", __name__)
BACK = "/settings/profile"
MOST_LISTED = 40


@blueprint.post(ZONE)
def save_zone() -> ResponseReturnValue:
    """Show what a zone means; with `agreed`, keep it."""
    here = provider_here()
    check_form(here)
    typed = Typed(request.form)
    zone = typed.line("time_zone")
    if typed.line("agreed"):
        return carry_out(here, lambda _: SetTimeZone(zone), typed, back=BACK, show=profile_page)
    sheet = Sheet(ZONE, {"time_zone": zone}, typed.line("seen"))
    try:
        seen = seen_now(here, SetTimeZone(zone))
    except BadEdit as bad:
        return profile_page(here, replace(sheet, faults={bad.field: fault_key(bad)}), 422)
    return profile_page(here, sheet, 200, zone_asked=_asked(here, replace(sheet, seen=seen), zone))


def _asked(here: SignedIn, form: Sheet, zone: str) -> ZoneAsked:
    house, setup = parley().runtime, setup_of(here)
    language, country = language_of_setup(setup), setup.business["country"]
    now = house.now()
    with house.transaction() as session:
        shown = edit_place.visits_in_zone(session, provider_id=here.provider_id, time_zone=zone, now=now)

    def told(at: object, place: str) -> str:
        return moment_text(Moment(at, place, "short"), language, country)  # type: ignore[arg-type]

    ranked = sorted(shown, key=lambda one: not one.is_outside)[:MOST_LISTED]
    visits = tuple(
        (
            " · ".join(
                filter(None, (one.booking.service_name, one.booking.attendee_name or one.booking.customer_name))
            ),
            told(one.booking.start_at, one.booking.time_zone),
            told(one.booking.start_at, zone),
            one.is_outside,
        )
        for one in ranked
    )
    return ZoneAsked(form, zone, told(now, zone), visits, len(shown) - len(visits))


def _named(card: BookingCard) -> str:
    return " · ".join(filter(None, (card.service_name, card.attendee_name or card.customer_name)))


@blueprint.post(CURRENCY)
def save_currency() -> ResponseReturnValue:
    """Keep another currency, as long as nothing was booked or paid in the old one."""
    return save(provider_here(), lambda typed: SetCurrency(typed.line("currency")), back=BACK, show=profile_page)
