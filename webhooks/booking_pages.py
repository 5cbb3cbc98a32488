"""The booking form of a public page, for those who do not want to chat. It works without JavaScript.

Choosing is GET and changes nothing; what is typed goes into a page that shows the exact proposal, and only the button
on that page books.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response as AnyResponse

from booking.errors import BookingError, Changed, NotBookable, SlotRefused
from booking.read import load_provider_by_slug, load_schedule
from booking.schedule import Slot
from booking.slots import judge
from booking.types import Proposal, ProviderCard, ServiceCard
from bot.booking_form import Offered, WebRequest, propose, request_from_web
from bot.contact import BadField, Contact, read_email, read_name, read_phone
from webhooks import people
from webhooks.attempts import seconds_to_wait
from webhooks.parley import parley
from webhooks.picking import LONGEST, Choice, Picking, instant, load_picking, read_instant
from webhooks.posting import limit_reading
from webhooks.profile import zone_name
from webhooks.security import UNSHARED
from webhooks.signing_in import signed_in
from webhooks.terms import agreement, when_text
from webhooks.visitors import known_visitor, welcome_visitor
from webhooks.wording import language_of, visitors_language, words

blueprint = Blueprint("booking_pages", __name__)
FIELDS = ("name", "phone", "email", "website")
MOVED_SECONDS = 300  # how long a browser keeps that an address moved
LONGEST_TYPED = 2000  # of a field that comes back to be mended


@dataclass(frozen=True, slots=True)
class _Form:
    """The page of one provider, on which one service and perhaps a time are chosen."""

    card: ProviderCard
    service: ServiceCard
    at: datetime | None
    language: str

    @property
    def words(self) -> Mapping[str, str]:
        return words(self.language)


@blueprint.get("/p/<slug>/book")
def choose(slug: str) -> ResponseReturnValue:
    """Service, day and time; with a time, the fields."""
    form = _form(slug, request.args)
    welcome_visitor()
    free = _refusal(form) if form.at else None
    return _form_page(form, typed=people.prefilled(), refused=free)


@blueprint.post("/p/<slug>/book")
def check(slug: str) -> ResponseReturnValue:
    """The exact proposal, when all can be read and the time is free; else what is wrong, with all that was typed."""
    form = _form(slug, request.form)
    contact, faults = _contact(form)
    if "back" in request.form:
        return _form_page(form, typed=_typed())
    if contact is None or faults:
        return _form_page(form, typed=_typed(), status=422, faults=faults)
    refused = _refusal(form)
    return _form_page(form, typed=_typed(), status=409, refused=refused) if refused else _check_page(form, contact)


@blueprint.post("/p/<slug>/book/confirm")
def book(slug: str) -> ResponseReturnValue:
    """Book exactly what was shown. What is no longer so is shown anew."""
    form = _form(slug, request.form)
    contact, faults = _contact(form)
    agreed = _agreed(form)
    key = request.form.get("key", "")
    if contact is None or faults or form.at is None or agreed is None or not 16 <= len(key) <= 64:
        return _form_page(form, typed=_typed(), status=422, faults=faults)
    wait = seconds_to_wait(parley())
    if wait is not None:
        response = _form_page(form, typed=_typed(), status=429, note="form.slow")
        response.headers["Retry-After"] = str(wait)
        return response
    if request.form.get("website"):  # a field that no person sees
        return _unseen(form)
    return _book(form, contact, agreed, key)


def _book(form: _Form, contact: Contact, agreed: Proposal, key: str) -> ResponseReturnValue:
    here = people.signed_in_person()
    wanted = WebRequest(
        slug=form.card.slug,
        service_id=form.service.id,
        start_at=agreed.start_at,
        contact=contact,
        key=key,
        language=form.language,
        visitor=known_visitor(),
        identity_id=here.identity_id if here else None,
        agreed=agreed,
    )
    try:
        made = request_from_web(parley().runtime, wanted)
    except SlotRefused as refused:
        return _form_page(form, typed=_typed(), status=409, refused=refused)
    except Changed:
        return _check_page(form, contact, status=409, note="form.changed")
    except NotBookable:
        return _form_page(form, typed=_typed(), status=409, note="form.closed")
    except BookingError:
        return _form_page(form, typed=_typed(), status=409, note="form.again")
    parley().wake()
    return redirect(made.pay_path or made.page_path, 303)


def moved_to(slug: str) -> AnyResponse:
    """The page that was asked for under a former address, at the present one.

    Kept for minutes only, whatever "permanent" says: the provider may take the old address back.
    """
    path = url_for(str(request.endpoint), **(dict(request.view_args or {}) | {"slug": slug}))
    query = request.query_string.decode("ascii", "ignore")
    response = redirect(f"{path}?{query}" if query else path, 301)
    response.headers["Cache-Control"] = f"public, max-age={MOVED_SECONDS}"
    return response


def _form(slug: str, given: Mapping[str, str]) -> _Form:
    """The page asked for; 404 for nobody. A service or time that cannot be read is none."""
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        card = load_provider_by_slug(session, slug=slug)
    if card is None:
        abort(404)
    if card.slug != slug and request.method != "POST":
        abort(moved_to(card.slug))
    card = replace(card, language=visitors_language(card.language))
    language = language_of(card.language)
    if not card.is_active or not card.services:
        abort(redirect(f"/p/{card.slug}"))
    if is_owner(card):
        abort(_page("book.html", _Form(card, card.services[0], None, language), status=403, is_owner=True))
    service = next((one for one in card.services if str(one.id) == given.get("service")), card.services[0])
    return _Form(card, service, read_instant(given.get("at")), language)


def is_owner(card: ProviderCard) -> bool:
    """Whether the browser is signed in for this very business."""
    here = signed_in()
    return here is not None and here.provider_id == card.id


def _contact(form: _Form) -> tuple[Contact | None, dict[str, str]]:
    """What was typed, and what is wrong with it by field: a word of `form.bad.*`."""
    faults: dict[str, str] = {}
    values: dict[str, Any] = {}
    readers: dict[str, Callable[[str], str | None]] = {
        "name": read_name,
        "phone": lambda text: read_phone(text, form.card.country),
        "email": read_email,
    }
    for name, read in readers.items():
        try:
            values[name] = read(request.form.get(name, ""))
        except BadField as bad:
            faults[name] = f"form.bad.{name}" if bad.code != "missing" else f"form.missing.{name}"
    if form.at is None:
        faults["at"] = "form.missing.at"
    return (None if faults else Contact(**values)), faults


def _typed() -> dict[str, str]:
    return {name: request.form.get(name, "").replace("\x00", "\ufffd")[:LONGEST_TYPED] for name in FIELDS}


def _refusal(form: _Form) -> SlotRefused | None:
    """Why the chosen time cannot be had, with what is free instead; None when it is free."""
    assert form.at is not None
    now = _now()
    with parley().runtime.transaction() as session:
        span: dict[str, Any] = {"start_at": now, "end_at": now + LONGEST}
        schedule, terms = load_schedule(session, service_id=form.service.id, **span)
    verdict = judge(schedule, terms, form.at, now, alternatives=6)
    return SlotRefused(verdict.reason, verdict.alternatives) if verdict.reason else None


def _agreed(form: _Form) -> Proposal | None:
    """The proposal as the page's hidden fields tell it; the booking service holds it against the truth."""
    given = request.form
    try:
        return Proposal(
            provider_id=form.card.id,
            service_id=form.service.id,
            start_at=form.at or _now(),
            price_minor=int(given["price"]),
            currency=given["currency"][:3],
            policy_version=int(given["policy"]),
            list_price_minor=int(given["list"]) if given.get("list") else None,
            discount_id=UUID(given["discount"]) if given.get("discount") else None,
        )
    except (KeyError, ValueError):
        return None


def _form_page(
    form: _Form,
    *,
    typed: Mapping[str, str],
    status: int = 200,
    faults: Mapping[str, str] | None = None,
    refused: SlotRefused | None = None,
    note: str = "",
) -> Response:
    return _page(
        "book.html",
        form,
        status=status,
        picking=_picking(form),
        typed=typed,
        faults=faults or {},
        refused=refused.reason.value if refused else "",
        others=[_other(form, slot) for slot in refused.alternatives] if refused else [],
        note=note,
    )


def _picking(form: _Form) -> Picking:
    with parley().runtime.transaction() as session:
        return load_picking(
            session,
            form.card,
            form.service.id,
            words=form.words,
            language=form.language,
            now=_now(),
            day=request.args.get("day"),
            at=form.at,
        )


def _other(form: _Form, slot: Slot) -> Choice:
    return Choice(instant(slot.start_at), when_text(form.card, slot.start_at, form.language, _now()), False)


def _check_page(form: _Form, contact: Contact, *, status: int = 200, note: str = "") -> Response:
    """The proposal of this moment, with a fresh key: one press, one booking."""
    offered = _offered(form)
    shown = agreement(offered, words=form.words, language=form.language, now=_now())
    return _page(
        "check.html",
        form,
        status=status,
        shown=shown,
        contact=contact,
        typed=_typed(),
        note=note,
        key=secrets.token_urlsafe(18),
    )


def _offered(form: _Form) -> Offered:
    assert form.at is not None
    here = people.person_here()
    with parley().runtime.transaction() as session:
        return propose(
            session,
            parley().runtime,
            slug=form.card.slug,
            service_id=form.service.id,
            start_at=form.at,
            identity_id=here.identity_id if here else None,
        )


def _unseen(form: _Form) -> Response:
    """What a machine gets that filled a field which no person sees: it reads like success, and nothing was written."""
    return _page("booked.html", form, view=None, when="", token="")


def _page(template: str, form: _Form, *, status: int = 200, **shown: Any) -> Response:
    page = render_template(
        template,
        form=form,
        card=form.card,
        words=form.words,
        language=form.language,
        zone=zone_name(form.card, form.language, _now()),
        **{"is_owner": False, "at": instant(form.at) if form.at else "", **shown},
    )
    response = make_response(page, status)
    response.headers.update(UNSHARED)
    return response


def _now() -> datetime:
    return parley().runtime.now()
