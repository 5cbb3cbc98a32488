"""Programs that act for a business: a token is made and shown once, and ended here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.dates import format_date
from flask import Blueprint, Response, abort, redirect, request
from flask.typing import ResponseReturnValue

from booking.errors import NotFound
from booking.tokens import MAX_NAME, TooMany, make_token, revoke_token, tokens_of
from bot.contact import BadField, read_name
from bot.formats import locale_of
from bot.signin import SignedIn
from models.enums import Scope
from webhooks.parley import parley
from webhooks.settings.forms import Sheet, page, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here
from webhooks.wording import language_of, wished_language

blueprint = Blueprint("settings_programs", __name__)
PAGE = "/settings/programs"
DAYS = ("30", "90", "365")


@blueprint.get(PAGE)
def programs() -> Response:
    """The tokens that work, and a form for another."""
    return _programs(provider_here())


@blueprint.post(PAGE)
def make() -> Response:
    """Make a token and show it, this once."""
    here = provider_here()
    check_form(here)
    typed = Typed(request.form)
    faults = _faults(typed)
    if faults:
        return _programs(here, 422, form=Sheet(PAGE, typed.values, faults=faults))
    house = parley().runtime
    try:
        with house.transaction() as session:
            token = make_token(
                session,
                actor=here.actor,
                provider_id=here.provider_id,
                name=typed.line("name"),
                scopes=[scope for scope in Scope if typed.flag(scope)],
                lasts=timedelta(days=int(typed.line("days"))),
                now=house.now(),
            )
    except TooMany:
        return _programs(here, 422, form=Sheet(PAGE, typed.values, faults={"name": "fault.set.too_many"}))
    return _programs(here, token=token)


@blueprint.post(f"{PAGE}/<uuid:token_id>")
def revoke(token_id: UUID) -> ResponseReturnValue:
    """End a token."""
    here = provider_here()
    check_form(here)
    house = parley().runtime
    try:
        with house.transaction() as session:
            revoke_token(session, actor=here.actor, provider_id=here.provider_id, token_id=token_id, now=house.now())
    except NotFound:
        abort(404)
    return redirect(f"{PAGE}?saved=1", 303)


def _faults(typed: Typed) -> Mapping[str, str]:
    faults = {}
    try:
        read_name(typed.line("name"), MAX_NAME)
    except BadField as bad:
        faults["name"] = {"unreadable": "fault.set.unwritable"}.get(bad.code, f"fault.set.{bad.code}")
    if not any(typed.flag(scope) for scope in Scope):
        faults[Scope.BOOKINGS_READ] = "fault.set.missing"
    if typed.line("days") not in DAYS:
        faults["days"] = "fault.set.unknown"
    return faults


def _programs(here: SignedIn, status: int = 200, *, form: Sheet | None = None, token: str = "") -> Response:
    setup = setup_of(here)
    house = parley().runtime
    language = wished_language() or language_of(setup.business["language"])
    with house.transaction() as session:
        made = tokens_of(session, actor=here.actor, provider_id=here.provider_id, now=house.now())

    def told(at: datetime | None) -> str:
        local = at.astimezone(ZoneInfo(setup.business["time_zone"])).date() if at else None
        return format_date(local, "medium", locale_of(language, setup.business["country"])) if local else ""

    return page(
        here,
        "programs",
        setup,
        status=status,
        tokens=[(one, sorted(one.scopes), told(one.expires_at), told(one.used_at)) for one in made],
        form=form or Sheet(PAGE, {"days": "90"}),
        scopes=list(Scope),
        days=DAYS,
        made=token,
    )
