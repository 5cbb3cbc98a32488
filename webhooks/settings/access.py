"""Who comes in for a business: its chats, its e-mail address, and the browsers that are signed in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Response, abort, redirect, request
from flask.typing import ResponseReturnValue

from bot import email_proofs, linking, signin
from bot.contact import BadField, read_email
from bot.formats import moment_text
from bot.linking import LastWayIn
from bot.replies import Moment
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.forms import Sheet, page, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here
from webhooks.wording import language_of, page_language, wished_language

blueprint = Blueprint("settings_access", __name__)
PAGE = "/settings/access"


@blueprint.get(PAGE)
def access() -> Response:
    """Chats, e-mail address and browsers."""
    return _access(provider_here())


@blueprint.post(f"{PAGE}/code")
def make_code() -> Response:
    """Show a fresh code, this once."""
    here = provider_here()
    check_form(here)
    house = parley().runtime
    with house.transaction() as session:
        code = linking.make_code(session, provider_id=here.provider_id, now=house.now())
    return _access(here, code=code, ways=linking.ways(house.settings, code))


@blueprint.post(f"{PAGE}/chats/<uuid:identity_id>")
def release(identity_id: UUID) -> ResponseReturnValue:
    """The chat speaks for the business no more."""
    here = provider_here()
    check_form(here)
    try:
        with parley().runtime.transaction() as session:
            was_own = linking.release(session, provider_id=here.provider_id, identity_id=identity_id)
    except LastWayIn:
        return _access(here, 422, chat_fault="fault.set.last")
    return redirect(f"{PAGE}?saved=1", 303) if was_own else abort(404)


@blueprint.post(f"{PAGE}/email")
def want_email() -> ResponseReturnValue:
    """Send a link to an address; with `drop` there is none any more."""
    here = provider_here()
    check_form(here)
    typed = Typed(request.form)
    house = parley().runtime
    if typed.flag("drop"):
        return _drop_email(here)
    try:
        email = read_email(typed.line("email"))
    except BadField:
        email = None
    if email is None:
        return _access(here, 422, email=_sheet(typed, "fault.set.email"))
    with house.transaction() as session:
        is_taken = email_proofs.want(session, here, email, language=page_language(), now=house.now())
    if not is_taken:
        return _access(here, 429, email=_sheet(typed, "ask.slow"))
    parley().wake()
    return redirect(f"{PAGE}?saved=1", 303)


@blueprint.get(f"{PAGE}/email/<token>")
def email_door(token: str) -> Response:
    """A page with one button: previews of mail programs use nothing up."""
    here = provider_here()
    return page(here, "access", setup_of(here), template="email", path=f"{PAGE}/email/{token}")


@blueprint.post(f"{PAGE}/email/<token>")
def prove_email(token: str) -> ResponseReturnValue:
    """The address is the provider's."""
    here = provider_here()
    check_form(here)
    house = parley().runtime
    with house.transaction() as session:
        is_proven = email_proofs.prove(session, here, token, now=house.now())
    return redirect(f"{PAGE}?saved=1", 303) if is_proven else _access(here, 410, email=_sheet(None, "fault.set.over"))


@blueprint.post(f"{PAGE}/browsers/<uuid:browser_id>")
def end_browser(browser_id: UUID) -> ResponseReturnValue:
    """Sign one browser out."""
    here = provider_here()
    check_form(here)
    house = parley().runtime
    with house.transaction() as session:
        was_own = signin.end_one(session, here, browser_id, now=house.now())
    return redirect(f"{PAGE}?saved=1", 303) if was_own else abort(404)


def _drop_email(here: SignedIn) -> ResponseReturnValue:
    with parley().runtime.transaction() as session:
        if not linking.own_chats(session, provider_id=here.provider_id):
            return _access_later(here)
        email_proofs.drop(session, here)
    return redirect(f"{PAGE}?saved=1", 303)


def _access_later(here: SignedIn) -> ResponseReturnValue:
    return redirect(f"{PAGE}?last=1", 303)


def _sheet(typed: Typed | None, fault: str) -> Sheet:
    return Sheet(f"{PAGE}/email", typed.values if typed else {}, faults={"email": fault})


def _access(here: SignedIn, status: int = 200, *, email: Sheet | None = None, **shown: Any) -> Response:
    setup = setup_of(here)
    house = parley().runtime
    now = house.now()
    language = wished_language() or language_of(setup.business["language"])
    with house.transaction() as session:
        chats = linking.own_chats(session, provider_id=here.provider_id)
        browsers = signin.browsers(session, here, now=now)
        proven, wanted = email_proofs.load_emails(session, here.provider_id)

    def told(at: Any) -> str:
        return moment_text(Moment(at, setup.business["time_zone"]), language, setup.business["country"]) if at else ""

    return page(
        here,
        "access",
        setup,
        status=status,
        chats=[(chat, chat.name or chat.address, told(chat.last_inbound_at)) for chat in chats],
        browsers=[(browser, told(browser.since)) for browser in browsers],
        proven=proven,
        wanted=wanted,
        email=email or Sheet(f"{PAGE}/email", {"email": wanted or proven}),
        is_last="last" in request.args,
        **shown,
    )
