"""Every door of the site: who may come through it, and how it is knocked at. A door that is not here fails the walk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from tests.web.walk import PEOPLE, TEN, World

EVERYBODY = frozenset(PEOPLE)
PROVIDERS = frozenset({"ana", "sol"})
ANA = frozenset({"ana"})
CHATTERS = frozenset({"bo", "eve"})
BO = frozenset({"bo"})
NOBODY: frozenset[str] = frozenset()
NOWHERE = str(UUID(int=77))
IMAGE = "0" * 32
Sent = Callable[[World, str, str], dict[str, Any]]
Things = Callable[[World], dict[str, str]]


def nothing(world: World, name: str, path: str) -> dict[str, Any]:
    return {}


def form(**fields: Any) -> Sent:
    """A form of the site, with the token of the browser that sends it."""
    return lambda world, name, path: {"data": world.form(name, path) | fields}


def as_json(**fields: Any) -> Sent:
    """A change through the API."""
    return lambda world, name, path: {"json": fields, "headers": world.api(name, path)}


@dataclass(frozen=True)
class Door:
    """`may` come in; `own` are the rule's variables for a thing of Ana's or Bo's, `absent` for one that is not there.

    `by_link`: who knows the secret in the address may come in, whoever that is.
    `writes`: tables that also a refused knock may write to. `query` goes behind the address.
    """

    may: frozenset[str]
    own: Things = lambda world: {}
    absent: Mapping[str, str] = field(default_factory=dict)
    sent: Sent = nothing
    by_link: bool = False
    writes: frozenset[str] = frozenset()
    query: Callable[[World], str] = lambda world: ""
    is_stream: bool = False


def open_to_all(**things: Any) -> Door:
    """A door for everybody, of which nobody learns anything of anybody."""
    return Door(EVERYBODY, **things)


SLUG: dict[str, Any] = {"own": lambda world: {"slug": "ana-hair"}, "absent": {"slug": "nobody-at-all"}}


def picture(**more: str) -> Things:
    return lambda world: {"picture_id": world.picture_id} | more


def booking_wish(world: World, name: str, path: str) -> dict[str, Any]:
    asked = {
        "slug": "ana-hair",
        "service": str(world.service_id),
        "startsAt": (TEN + timedelta(hours=7)).isoformat(),
        "firstName": "Any",
        "lastName": "Body",
        "clientPhone": "+12125550199",
        "website": "",
        "idempotencyKey": uuid4().hex,
    }
    return {"json": asked}


def sandbox_of(world: World) -> dict[str, str]:
    return {"checkout_id": urlsplit(world.paying[1]).path.rpartition("/")[2]}


def sandbox_query(world: World) -> str:
    return "?" + urlsplit(world.paying[1]).query


def own_booking(world: World) -> dict[str, str]:
    return {"booking_id": str(world.booking.id)}


def own_customer(world: World) -> dict[str, str]:
    return {"customer_id": str(world.booking.customer_id)}


def own_talk(world: World) -> dict[str, str]:
    return {"conversation_id": str(world.talk_id)}


def of_ana(name: str, statement: str) -> Things:
    """The id of something of Ana's."""
    return lambda world: {name: str(world.site.scalar(statement))}


def token_of_ana(world: World) -> dict[str, str]:
    world.token("ana-hair")
    return of_ana("token_id", f"SELECT id FROM api_tokens WHERE {_ANA} ORDER BY created_at LIMIT 1")(world)


_ANA = "provider_id = (SELECT id FROM providers WHERE slug = 'ana-hair')"
SERVICE = f"SELECT id FROM services WHERE name = 'Haircut' AND {_ANA}"
FACT = f"SELECT id FROM provider_facts WHERE {_ANA} LIMIT 1"
CHAT = f"SELECT id FROM identities WHERE channel = 'telegram' AND {_ANA}"
BROWSER = f"SELECT id FROM web_sessions WHERE {_ANA} ORDER BY created_at, id LIMIT 1"
DISCOUNT = """INSERT INTO discounts (provider_id, name, kind, percent, nth)
    SELECT id, gen_random_uuid()::text, 'returning', 10, 1 FROM providers WHERE slug = 'ana-hair' RETURNING id"""
ME_SHOWN = ("booking", "booking_file", "ask_cancel", "ask_move")
ME_DONE = ("answer", "cancel", "move", "pay")
SETTINGS_SHOWN = (
    "business.overview",
    "business.profile",
    "business.look",
    "services.services",
    "services.new",
    "services.terms",
    "services.payment",
    "hours.hours",
    "days.days",
    "assistant.assistant",
    "access.access",
    "share.share",
    "programs.programs",
)
SETTINGS_SAVED = (
    "business.save_profile",
    "business.save_language",
    "business.save_active",
    "place.save_zone",
    "place.save_currency",
    "business.save_colours",
    "services.order",
    "services.add",
    "services.save_terms",
    "services.save_payment",
    "services.add_discount",
    "hours.save_hours",
    "days.add_days",
    "days.clear_days",
    "assistant.save_mode",
    "assistant.add_fact",
    "access.make_code",
    "access.want_email",
    "share.save_slug",
    "programs.make",
)
SPAN = "?from=2026-06-01T00:00:00Z&until=2026-07-01T00:00:00Z"
GUESSED = "x" * 43
BEGUN = frozenset({"sign_in_requests", "outbox", "links"})  # a wish to sign in is noted, whoever has it
VERIFIED = Door(NOBODY)

DOORS: dict[tuple[str, str], Door] = {
    # ------------------------------------------------------------ for everybody
    ("GET", "pages.home"): open_to_all(),
    ("GET", "pages.chat_page"): open_to_all(),
    ("GET", "pages.providers"): open_to_all(),
    ("GET", "pages.provider_page"): open_to_all(**SLUG),
    ("GET", "pages.theme"): open_to_all(**SLUG),
    ("GET", "pages.qr"): open_to_all(
        own=lambda world: {"slug": "ana-hair", "channel": "web"}, absent={"slug": "nobody-at-all", "channel": "web"}
    ),
    ("GET", "settings_business.without_slash"): open_to_all(),
    ("GET", "pages.qr_picture"): open_to_all(
        own=lambda world: {"slug": "ana-hair", "channel": "web"}, absent={"slug": "nobody-at-all", "channel": "web"}
    ),
    ("GET", "starting.form"): open_to_all(),  # who has a business is sent to its link
    ("POST", "starting.check"): open_to_all(sent=form(name="Any Body")),
    ("POST", "starting.confirm"): open_to_all(sent=form(name="Any Body")),
    ("GET", "starting.done"): Door(PROVIDERS),
    ("GET", "settings_business.image"): open_to_all(own=lambda world: {"name": IMAGE}, absent={"name": IMAGE}),
    ("GET", "static"): open_to_all(own=lambda world: {"filename": "base.css"}, absent={"filename": "x.css"}),
    ("GET", "health.live"): open_to_all(),
    ("GET", "health.ready"): open_to_all(),
    ("GET", "description.openapi"): open_to_all(),
    ("GET", "api.free_times"): open_to_all(query=lambda world: "?slug=ana-hair"),
    ("POST", "api.book"): open_to_all(sent=booking_wish),
    ("GET", "booking_pages.choose"): open_to_all(**SLUG),  # its owner is told that he cannot book himself
    ("POST", "booking_pages.check"): open_to_all(**SLUG, sent=form(name="Any Body")),
    ("POST", "booking_pages.book"): open_to_all(**SLUG, sent=form(name="Any Body")),
    ("GET", "asking_in.ask"): open_to_all(),
    ("POST", "asking_in.send_code"): open_to_all(sent=form(who="ana-hair"), writes=BEGUN),
    ("GET", "asking_in.code"): open_to_all(),
    ("POST", "asking_in.come_in_by_code"): open_to_all(sent=form(code="123456"), writes=BEGUN),
    ("GET", "signing_in.door"): open_to_all(own=lambda world: {"token": world.sign_in_link()}),
    # ------------------------------------------------------------ by a secret in the address
    ("POST", "signing_in.come_in"): Door(
        EVERYBODY, lambda world: {"token": world.sign_in_link()}, {"token": GUESSED}, by_link=True
    ),
    ("GET", "checkout.pay_page"): Door(
        EVERYBODY, lambda world: {"token": world.page_link("pay")}, {"token": GUESSED}, by_link=True
    ),
    ("POST", "checkout.start_checkout"): Door(
        EVERYBODY, lambda world: {"token": world.page_link("pay")}, {"token": GUESSED}, by_link=True
    ),
    ("GET", "booked.booked_page"): Door(
        EVERYBODY, lambda world: {"token": world.page_link("booked")}, {"token": GUESSED}, by_link=True
    ),
    ("POST", "booked.open_elsewhere"): Door(
        EVERYBODY,
        lambda world: {"token": world.page_link("booked")},
        {"token": GUESSED},
        form(phone="+12125550171"),
        by_link=True,
    ),
    ("GET", "booked.booked_file"): Door(
        EVERYBODY, lambda world: {"token": world.page_link("booked")}, {"token": GUESSED}, by_link=True
    ),
    ("GET", "calendars.feed"): Door(
        EVERYBODY, lambda world: {"secret": world.feed_secret()}, {"secret": GUESSED}, by_link=True
    ),
    ("GET", "checkout.paid_page"): Door(
        EVERYBODY, lambda world: {"payment_id": world.paying[0]}, {"payment_id": NOWHERE}, by_link=True
    ),
    ("POST", "checkout.pay_again"): Door(
        EVERYBODY, lambda world: {"payment_id": world.paying[0]}, {"payment_id": NOWHERE}, by_link=True
    ),
    ("POST", "checkout.check"): Door(
        EVERYBODY, lambda world: {"payment_id": world.paying[0]}, {"payment_id": NOWHERE}, by_link=True
    ),
    ("GET", "sandbox.page"): Door(EVERYBODY, sandbox_of, {"checkout_id": "x"}, by_link=True, query=sandbox_query),
    ("POST", "sandbox.choose"): Door(
        EVERYBODY, sandbox_of, {"checkout_id": "x"}, form(outcome="leave"), by_link=True, query=sandbox_query
    ),
    ("GET", "pictures.linked"): Door(NOBODY, lambda world: {"token": GUESSED}, {"token": "y" * 43}),
    # ------------------------------------------------------------ one's own talk
    ("GET", "chat.history"): open_to_all(),  # of whoever asks
    ("GET", "chat.stream"): open_to_all(is_stream=True),
    ("POST", "chat.receive"): Door(CHATTERS, sent=as_json(text="hello", client_id="abcdefgh-9")),
    ("POST", "chat.receive_picture"): Door(CHATTERS, sent=form(text="no picture")),
    ("POST", "chat.receive_recording"): Door(CHATTERS, sent=form(text="no recording")),
    ("GET", "chat.picture"): Door(BO, picture(), {"picture_id": NOWHERE}),
    **{("GET", f"me.{name}"): Door(BO, own_booking, {"booking_id": NOWHERE}) for name in ME_SHOWN},
    **{("POST", f"me.{name}"): Door(BO, own_booking, {"booking_id": NOWHERE}, form()) for name in ME_DONE},
    ("GET", "me.bookings"): Door(CHATTERS),
    ("GET", "me_data.data"): Door(CHATTERS),
    ("GET", "me_data.ask_erase"): Door(CHATTERS),
    ("POST", "me_data.erase_all"): Door(CHATTERS, sent=form(told="", sure="1")),
    ("POST", "me_data.prove_email"): Door(CHATTERS, sent=form(email="new@example.org")),
    ("GET", "mailed.stop_page"): Door(
        EVERYBODY, lambda world: {"token": world.stop_token()}, {"token": GUESSED}, by_link=True
    ),
    ("POST", "mailed.stop"): Door(
        EVERYBODY, lambda world: {"token": world.stop_token()}, {"token": GUESSED}, by_link=True
    ),
    ("POST", "me_data.keep"): Door(CHATTERS, sent=form()),
    ("POST", "me_data.go_out"): Door(CHATTERS, sent=form()),
    ("POST", "me_data.send_link"): open_to_all(sent=form(email="bo@canary.example")),
    ("GET", "me_data.door"): open_to_all(own=lambda world: {"token": world.account_link()}),
    ("POST", "me_data.come_in"): Door(
        EVERYBODY, lambda world: {"token": world.account_link()}, {"token": GUESSED}, by_link=True
    ),
    # ------------------------------------------------------------ a provider's own
    ("GET", "money.money_page"): Door(PROVIDERS),
    ("POST", "money.set_up_payouts"): Door(NOBODY, sent=form()),  # only with Stripe Connect
    ("GET", "money.set_up_again"): Door(PROVIDERS),
    ("GET", "money.come_back"): Door(NOBODY),
    ("POST", "money.change_plan"): Door(NOBODY, sent=form()),  # only where plans are sold
    ("GET", "calendars.calendar_page"): Door(PROVIDERS),
    **{("GET", f"settings_{name}"): Door(PROVIDERS) for name in SETTINGS_SHOWN},
    **{("POST", f"settings_{name}"): Door(PROVIDERS, sent=form()) for name in SETTINGS_SAVED},
    ("POST", "settings_business.save_image"): Door(PROVIDERS, lambda world: {"kind": "logo"}, {"kind": "x"}, form()),
    ("GET", "settings_services.one"): Door(ANA, of_ana("service_id", SERVICE), {"service_id": NOWHERE}),
    ("POST", "settings_services.change"): Door(ANA, of_ana("service_id", SERVICE), {"service_id": NOWHERE}, form()),
    ("POST", "settings_services.stop"): Door(ANA, of_ana("service_id", SERVICE), {"service_id": NOWHERE}, form()),
    ("POST", "settings_services.stop_discount"): Door(
        ANA, of_ana("discount_id", DISCOUNT), {"discount_id": NOWHERE}, form()
    ),
    ("POST", "settings_assistant.change_fact"): Door(
        ANA, of_ana("fact_id", FACT), {"fact_id": NOWHERE}, form(text="x")
    ),
    ("POST", "settings_access.release"): Door(ANA, of_ana("identity_id", CHAT), {"identity_id": NOWHERE}, form()),
    ("POST", "settings_access.end_browser"): Door(ANA, of_ana("browser_id", BROWSER), {"browser_id": NOWHERE}, form()),
    ("POST", "settings_programs.revoke"): Door(ANA, token_of_ana, {"token_id": NOWHERE}, form()),
    ("GET", "settings_access.email_door"): Door(PROVIDERS, lambda world: {"token": GUESSED}),
    ("POST", "settings_access.prove_email"): Door(
        NOBODY, lambda world: {"token": GUESSED}, {"token": "y" * 43}, form()
    ),
    ("GET", "settings_share.code"): Door(
        PROVIDERS, lambda world: {"channel": "web", "kind": "png"}, {"channel": "x", "kind": "png"}
    ),
    ("GET", "settings_share.poster"): Door(PROVIDERS, lambda world: {"channel": "web"}, {"channel": "x"}),
    ("POST", "calendars.make"): Door(PROVIDERS, sent=form()),
    ("POST", "calendars.revoke"): Door(PROVIDERS, sent=form()),
    ("POST", "signing_in.go_out"): Door(PROVIDERS, sent=form()),
    ("GET", "api.list_appointments"): Door(PROVIDERS, query=lambda world: SPAN),
    ("GET", "api.list_services"): Door(PROVIDERS),
    ("PATCH", "api.change_appointment"): Door(
        ANA | BO, lambda world: {"booking_id": str(world.booking.id)}, {"booking_id": NOWHERE}, as_json(action="cancel")
    ),
    # ------------------------------------------------------------ the desk
    ("GET", "desk_day.day_page"): Door(PROVIDERS),
    ("GET", "desk_day.booking_page"): Door(ANA, own_booking, {"booking_id": NOWHERE}),
    ("POST", "desk_day.change_booking"): Door(
        ANA,
        lambda world: own_booking(world) | {"deed": "approve"},
        {"booking_id": NOWHERE, "deed": "approve"},
        form(nonce="n"),
    ),
    ("GET", "desk_talks.talks_page"): Door(PROVIDERS),
    ("GET", "desk_talks.talk_page"): Door(ANA, own_talk, {"conversation_id": NOWHERE}),
    ("POST", "desk_talks.change_talk"): Door(
        ANA,
        lambda world: own_talk(world) | {"deed": "write"},
        {"conversation_id": NOWHERE, "deed": "write"},
        form(nonce="n", words="hello"),
    ),
    ("POST", "desk_talks.answer_question"): Door(
        ANA,
        lambda world: {"draft_id": world.draft_id, "deed": "ignore"},
        {"draft_id": NOWHERE, "deed": "ignore"},
        form(nonce="n"),
    ),
    ("GET", "desk_customers.customers_page"): Door(PROVIDERS),
    ("GET", "desk_customers.customer_page"): Door(ANA, own_customer, {"customer_id": NOWHERE}),
    ("POST", "desk_customers.keep_notes"): Door(
        ANA, own_customer, {"customer_id": NOWHERE}, form(nonce="n", notes="tea")
    ),
    ("GET", "desk_live.news_page"): Door(PROVIDERS),
    ("POST", "desk_live.see_news"): Door(PROVIDERS, sent=form(nonce="n")),
    ("GET", "desk_live.stream"): Door(PROVIDERS, is_stream=True),
    # ------------------------------------------------------------ other programs, by their signature
    ("POST", "messaging.receive_from_telegram"): Door(NOBODY, lambda world: {"bot": "1"}, {"bot": "2"}),
    ("POST", "messaging.receive_from_twilio"): VERIFIED,
    ("POST", "messaging.receive_status_from_twilio"): VERIFIED,
    ("POST", "payments.receive_from_stripe"): VERIFIED,
    ("POST", "payments.receive_from_sandbox"): VERIFIED,
}
"""The demo's phone of a provider is everybody's to play with, and registered nowhere else (tests/web/test_app.py)."""
