"""Services: add, change, order, stop; and the terms and payment that hold for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, abort
from flask.typing import ResponseReturnValue

from booking.edit_services import FIELDS
from booking.edits import (
    AddDiscount,
    AddService,
    BadEdit,
    Change,
    Edit,
    EditService,
    Fault,
    OrderServices,
    SetPolicy,
    StopDiscount,
    StopService,
)
from booking.setups import Setup
from bot.formats import length_text, money_text
from bot.replies import Length, Money
from bot.signin import SignedIn
from models.enums import DiscountKind, PaymentPolicy
from webhooks.settings.forms import Sheet, chosen, page, save, seen_now, setup_of
from webhooks.settings.typed import Typed, amount_text
from webhooks.signing_in import provider_here
from webhooks.wording import language_of, wished_language

blueprint = Blueprint("settings_services", __name__)
WHOLE = (
    "duration_minutes",
    "buffer_before_minutes",
    "buffer_after_minutes",
    "granularity_minutes",
    "capacity",
)
FRESH = {"duration_minutes": "60", "capacity": "1", "granularity_minutes": "15", "payment": "none"}
TERMS = ("cancellation_hours", "late_refund_percent", "horizon_days")


@blueprint.get("/settings/services")
def services() -> ResponseReturnValue:
    """What is offered."""
    return _list(provider_here(), None, 200)


@blueprint.post("/settings/services/order")
def order() -> ResponseReturnValue:
    """Move one service up by a place."""
    here = provider_here()
    return save(here, lambda typed: _moved(here, typed), back="/settings/services", show=_list)


@blueprint.get("/settings/services/new")
def new() -> ResponseReturnValue:
    """A form for a new service."""
    return _service(provider_here(), None, None, 200)


@blueprint.post("/settings/services/new")
def add() -> ResponseReturnValue:
    """Offer a new service."""
    here = provider_here()
    currency = setup_of(here).business["currency"]
    return save(
        here,
        lambda typed: AddService(**_fields(typed, currency)),
        back="/settings/services",
        show=lambda here, sheet, status: _service(here, None, sheet, status),
    )


@blueprint.get("/settings/services/<uuid:service_id>")
def one(service_id: UUID) -> ResponseReturnValue:
    """One service with all that it may be given."""
    return _service(provider_here(), service_id, None, 200)


@blueprint.post("/settings/services/<uuid:service_id>")
def change(service_id: UUID) -> ResponseReturnValue:
    """Keep other values of a service."""
    here = provider_here()
    currency = setup_of(here).business["currency"]
    return save(
        here,
        lambda typed: EditService(service_id=service_id, **_fields(typed, currency)),
        back="/settings/services",
        show=lambda here, sheet, status: _service(here, service_id, sheet, status),
        stored=lambda change: _texts(change.before, currency),
    )


@blueprint.post("/settings/services/<uuid:service_id>/stop")
def stop(service_id: UUID) -> ResponseReturnValue:
    """Offer a service no more."""
    here = provider_here()
    return save(here, lambda typed: StopService(service_id), back="/settings/services", show=_list)


@blueprint.get("/settings/terms")
def terms() -> ResponseReturnValue:
    """The terms of booking."""
    return _terms(provider_here(), None, 200)


@blueprint.post("/settings/terms")
def save_terms() -> ResponseReturnValue:
    """Keep the terms, for all services; an empty field leaves what each of them has."""
    here = provider_here()
    return save(here, _terms_of, back="/settings/terms", show=_terms, stored=_stored_terms)


@blueprint.get("/settings/payment")
def payment() -> ResponseReturnValue:
    """What is paid when something is booked, and discounts."""
    return _payment(provider_here(), None, 200)


@blueprint.post("/settings/payment")
def save_payment() -> ResponseReturnValue:
    """Keep how all services are paid."""
    here = provider_here()
    currency = setup_of(here).business["currency"]
    return save(here, lambda typed: _payment_of(typed, currency), back="/settings/payment", show=_payment, stored=_none)


@blueprint.post("/settings/payment/discounts")
def add_discount() -> ResponseReturnValue:
    """Give a discount."""
    here = provider_here()
    currency = setup_of(here).business["currency"]
    return save(here, lambda typed: _discount_of(typed, currency), back="/settings/payment", show=_payment)


@blueprint.post("/settings/payment/discounts/<uuid:discount_id>/stop")
def stop_discount(discount_id: UUID) -> ResponseReturnValue:
    """Give a discount no more."""
    here = provider_here()
    return save(here, lambda typed: StopDiscount(discount_id), back="/settings/payment", show=_payment)


def _list(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    language, country = _language(setup), setup.business["country"]
    rows = [
        (
            one,
            length_text(Length(one["duration_minutes"]), language),
            money_text(Money(one["price_minor"], setup.business["currency"]), language, country),
        )
        for one in setup.services
    ]
    form = chosen(override, Sheet("/settings/services/order", {}, _order_seen(here, setup)))
    return page(here, "services", setup, status=status, rows=rows, form=form)


def _order_seen(here: SignedIn, setup: Setup) -> str:
    return seen_now(here, OrderServices(tuple(one["id"] for one in setup.services)))


def _moved(here: SignedIn, typed: Typed) -> Edit:
    ids = [one["id"] for one in setup_of(here).services]
    place = next((place for place, one in enumerate(ids) if str(one) == typed.line("up")), 0)
    if place:
        ids[place - 1], ids[place] = ids[place], ids[place - 1]
    return OrderServices(tuple(ids))


def _service(here: SignedIn, service_id: UUID | None, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    currency = setup.business["currency"]
    if service_id is None:
        fresh = Sheet("/settings/services/new", FRESH)
    else:
        found = next((one for one in setup.services if one["id"] == service_id), None)
        if found is None:
            abort(404)
        seen = seen_now(here, EditService(service_id=service_id))
        fresh = Sheet(f"/settings/services/{service_id}", _texts(found, currency), seen)
    form = chosen(override, fresh)
    payments = [policy.value for policy in PaymentPolicy]
    return page(
        here, "services", setup, status=status, template="service", form=form, service_id=service_id, payments=payments
    )


def _texts(values: Mapping[str, Any], currency: str) -> dict[str, str]:
    texts = {name: str(values[name]) for name in FIELDS}
    for name in ("price_minor", "deposit_minor"):
        texts[name] = amount_text(values[name], currency)
    texts["is_virtual"] = "1" if values["is_virtual"] else ""
    return texts


def _fields(typed: Typed, currency: str) -> dict[str, Any]:
    return {
        "name": typed.line("name"),
        "description": typed.lines("description"),
        "price_minor": typed.money("price_minor", currency),
        "deposit_minor": typed.money("deposit_minor", currency) if typed.line("deposit_minor") else 0,
        **{name: typed.whole(name) if name == "duration_minutes" else typed.maybe(name) for name in WHOLE},
        "payment": typed.line("payment") or None,
        "approval": typed.line("approval"),
        "is_virtual": typed.flag("is_virtual"),
    }


def _terms(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    values = _terms_texts({str(one["name"]): one for one in setup.services})
    values["auto_confirm"] = "1" if setup.business["auto_confirm"] else ""
    form = chosen(override, Sheet("/settings/terms", values, seen_now(here, SetPolicy())))
    return page(here, "terms", setup, status=status, form=form)


def _terms_texts(services: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """What all services have alike; "" where they differ."""
    alike = {name: {one[name] for one in services.values()} for name in (*TERMS, "lead_time_minutes")}
    texts = {name: str(next(iter(found))) if len(found) == 1 else "" for name, found in alike.items()}
    lead = texts.pop("lead_time_minutes")
    return texts | {"lead_hours": str(int(lead) // 60) if lead and int(lead) % 60 == 0 else ""}


def _stored_terms(change: Change) -> Mapping[str, str]:
    texts = _terms_texts(change.before["services"])
    return texts | {"auto_confirm": "1" if change.before["auto_confirm"] else ""}


def _terms_of(typed: Typed) -> Edit:
    hours = typed.maybe("lead_hours")
    if hours is not None and hours > 8_760:
        raise BadEdit("lead_hours", Fault.OUT_OF_RANGE)
    return SetPolicy(
        **{name: typed.maybe(name) for name in TERMS},
        lead_time_minutes=None if hours is None else hours * 60,
        auto_confirm=typed.flag("auto_confirm"),
    )


def _payment(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    currency = setup.business["currency"]
    ways = {(one["payment"], one["deposit_minor"]) for one in setup.services}
    way, deposit = next(iter(ways)) if len(ways) == 1 else ("", 0)
    values = {"payment": way, "deposit_minor": amount_text(deposit, currency) if deposit else ""}
    return page(
        here,
        "payment",
        setup,
        status=status,
        form=chosen(override, Sheet("/settings/payment", values, seen_now(here, SetPolicy()))),
        new=chosen(override, Sheet("/settings/payment/discounts", {"kind": DiscountKind.COUPON.value})),
        payments=[policy.value for policy in PaymentPolicy],
        kinds=[kind.value for kind in DiscountKind],
        amounts={one["id"]: _off(one, setup) for one in setup.discounts},
    )


def _off(discount: Mapping[str, Any], setup: Setup) -> str:
    parts = [f"{discount['percent']} %"] if discount["percent"] else []
    if discount["amount_off_minor"]:
        amount = Money(discount["amount_off_minor"], setup.business["currency"])
        parts.append(money_text(amount, _language(setup), setup.business["country"]))
    return " + ".join(parts)


def _payment_of(typed: Typed, currency: str) -> Edit:
    way = typed.line("payment")
    if not way:
        raise BadEdit("payment", Fault.MISSING)
    deposit = typed.money("deposit_minor", currency) if typed.line("deposit_minor") else 0
    return SetPolicy(payment=way, deposit_minor=deposit if way == PaymentPolicy.DEPOSIT else 0)


def _none(change: Change) -> Mapping[str, str]:
    return {}


def _discount_of(typed: Typed, currency: str) -> Edit:
    service = typed.line("service_id")
    try:
        service_id = UUID(service) if service else None
    except ValueError:
        raise BadEdit("service_id", Fault.UNKNOWN) from None
    return AddDiscount(
        name=typed.line("name"),
        kind=typed.line("kind"),
        percent=typed.maybe("percent") or 0,
        amount_off_minor=typed.money("amount_off_minor", currency) if typed.line("amount_off_minor") else 0,
        nth=typed.maybe("nth") or 0,
        code=typed.line("code").upper() or None,
        valid_from=typed.day("valid_from"),
        valid_until=typed.day("valid_until"),
        max_uses=typed.maybe("max_uses"),
        max_uses_per_customer=typed.maybe("max_uses_per_customer"),
        service_id=service_id,
    )


def _language(setup: Setup) -> str:
    return wished_language() or language_of(setup.business["language"])
