"""A Stripe of our own on loopback: it remembers what it was asked, keeps Stripe's rules, and tells signed events.

Every form that reaches it is checked against Stripe's published description first, and its objects have the fields of
Stripe's published examples. Time is the test's.
"""

from __future__ import annotations

import copy
import importlib.util
import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any, get_type_hints
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
import requests
import stripe
from stripe.params._account_create_params import AccountCreateParams
from stripe.params.checkout._session_create_params import SessionCreateParams

from booking.currencies import smallest_charge_step
from tests.wire.programs import CONTRACT

SPECS = CONTRACT.parent
DAY = 86_400
Json = dict[str, Any]
SignedEvent = tuple[bytes, dict[str, str]]
# Younger than the description: known to the library, and looked at by hand below.
YOUNGER = {
    "/v1/checkout/sessions": ({"adaptive_pricing", "excluded_payment_method_types"}, SessionCreateParams),
    "/v1/accounts": ({"controller"}, AccountCreateParams),
}
EXTRA_FIELDS = {"failure_reason", "refunds"}
# Not among the operations that the description kept: their fields by hand.
UNDESCRIBED = {"/v1/billing_portal/sessions": {"customer", "return_url"}}


class Refused(Exception):
    """What Stripe answers instead of an object."""

    def __init__(self, status: int, kind: str, code: str | None = None, message: str = "No.") -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "message": message} | ({"code": code} if code else {})}


def invalid(code: str | None = None, message: str = "No.", status: int = 400) -> Refused:
    return Refused(status, "invalid_request_error", code, message)


@dataclass(frozen=True)
class Fault:
    """A failure to come: `is_done` says whether the work is done all the same; 0 breaks the connection off."""

    status: int
    code: str | None = None
    is_done: bool = False
    is_saved: bool = True
    after: float = 0.0
    body: bytes | None = None


@dataclass(frozen=True)
class Call:
    """One request as it came."""

    method: str
    path: str
    form: Json
    headers: dict[str, str]


def _tools() -> Any:
    path = SPECS / "tools" / "stripe_form.py"
    if not path.exists():
        pytest.skip("Stripe's description is not here: shared/specs")
    pytest.importorskip("jsonschema")
    spec = importlib.util.spec_from_file_location("stripe_form", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Checker:
    """Says what is wrong with a form."""

    def __init__(self) -> None:
        self.tools = _tools()
        self.contract = self.tools.StripeContract(str(SPECS / "stripe.openapi.json"))
        self.names = {path: set(get_names(params)) for path, (_, params) in YOUNGER.items()}

    def problems(self, path: str, body: str) -> list[str]:
        """[] when a POST is good."""
        form = self.tools.decode(body)
        if path in UNDESCRIBED:
            return [] if set(form) == UNDESCRIBED[path] else [f"{path}: {sorted(form)}"]
        young, _ = YOUNGER.get(path, (set(), None))
        older = [(key, value) for key, value in parse_qsl(body, keep_blank_values=True) if _head(key) not in young]
        unknown = [f"{key}: the library does not know it" for key in form if key not in self.names.get(path, form)]
        return unknown + self.contract.check("POST", path, urlencode(older))


@cache
def checker() -> Checker:
    """One for all tests: reading the description takes a while."""
    return Checker()


def get_names(params: Any) -> dict[str, Any]:
    """Names of a TypedDict's fields, its parents' too."""
    try:
        return get_type_hints(params)
    except NameError:
        return params.__annotations__


def _head(key: str) -> str:
    return key.partition("[")[0]


@dataclass
class StripeStub:
    """The state of one Stripe account."""

    key: str
    webhook_secret: str
    now: Callable[[], datetime]
    checker: Checker
    url: str = ""
    things: dict[str, Json] = field(default_factory=dict)  # every object by id
    saved: dict[str, tuple[str, int, bytes]] = field(default_factory=dict)  # answers by idempotency key
    events: list[Json] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.examples = json.loads((SPECS / "stripe_fixtures.json").read_text())["resources"]
        self.numbers = count(1)

    # -------------------------------------------------------------- what customers, providers and banks do

    def pay(self, session_id: str) -> SignedEvent:
        """Pay by card, as a customer on the page."""
        session = self._payable(session_id)
        self._close(session, "paid", self._intent(session, "succeeded"))
        return self.signed(self.emit("checkout.session.completed", session))

    def pay_slowly(self, session_id: str) -> SignedEvent:
        """Pay by a method that takes days: complete, and not paid yet."""
        session = self._payable(session_id)
        self._close(session, "unpaid", self._intent(session, "processing"))
        return self.signed(self.emit("checkout.session.completed", session))

    def arrive(self, session_id: str, *, is_good: bool = True) -> SignedEvent:
        """The slow payment arrives, or never will."""
        session = self.things[session_id]
        intent = self.things[session["payment_intent"]]
        assert intent["status"] == "processing"
        intent.update(status="succeeded" if is_good else "requires_payment_method")
        if is_good:
            intent["amount_received"] = intent["amount"]
            session["payment_status"] = "paid"
        kind = "succeeded" if is_good else "failed"
        return self.signed(self.emit(f"checkout.session.async_payment_{kind}", session))

    def fail(self, session_id: str) -> SignedEvent:
        """A slow payment that never arrives."""
        self.pay_slowly(session_id)
        return self.arrive(session_id, is_good=False)

    def lapse(self, session_id: str) -> SignedEvent:
        """Nobody pays until its time is over; one that is over already is told again."""
        session = self.things[session_id]
        if session["status"] == "complete":
            raise NotPayable
        return self.signed(self._expire(session))

    def fail_refund(self, refund_id: str, reason: str = "lost_or_stolen_card") -> SignedEvent:
        """The bank sends a refund back."""
        refund = self.things[refund_id]
        refund.update(status="failed", failure_reason=reason)
        return self.signed(self.emit("refund.failed", refund))

    def finish_onboarding(self, account_id: str) -> SignedEvent:
        """The provider answers all that Stripe asks."""
        account = self.things[account_id]
        account.update(charges_enabled=True, payouts_enabled=True, details_submitted=True)
        account["capabilities"] = {"card_payments": "active", "transfers": "active"}
        return self.signed(self.emit("account.updated", account, account=account_id))

    def subscribe(self, session_id: str) -> SignedEvent:
        """A provider subscribes on the page, for 30 days from now."""
        session = self._payable(session_id)
        start = self._seconds()
        period = {"current_period_start": start, "current_period_end": start + 30 * DAY}
        made = {
            "id": self._id("sub"),
            "object": "subscription",
            "customer": session["customer"] or self._id("cus"),
            "status": "active",
            "metadata": session["_subscription_metadata"],
            "items": {"object": "list", "data": [period]},
        }
        self.things[made["id"]] = made
        session.update(status="complete", payment_status="paid", subscription=made["id"], url=None)
        self.emit("checkout.session.completed", session)
        return self.signed(self.emit("customer.subscription.created", made))

    def ready_account(self, account_id: str) -> None:
        """An account that can take money."""
        self.things[account_id] = self._example("account", id=account_id)
        self.finish_onboarding(account_id)

    def price(self, amount_minor: int, currency: str) -> str:
        """A stored price."""
        made = self._example("price", id=self._id("price"), unit_amount=amount_minor, currency=currency.lower())
        self.things[made["id"]] = made
        return made["id"]

    # -------------------------------------------------------------- events

    def emit(self, kind: str, thing: Json, *, account: str | None = None, is_live: bool = False) -> Json:
        """Note an event with the thing as it is now."""
        event = self._example("event", id=self._id("evt"), type=kind, livemode=is_live, created=self._seconds())
        event["data"] = {"object": _shown(copy.deepcopy(thing))}
        if account is not None:
            event["account"] = account
        self.events.append(event)
        return event

    def signed(self, event: Json) -> SignedEvent:
        """An event as it is sent: again and in any order, as often as a test wants."""
        body = json.dumps(event).encode()
        return body, self.sign(body)

    def sign(self, body: bytes) -> dict[str, str]:
        """The headers that prove a body."""
        made = stripe.WebhookSignature.generate_signature_header(
            body.decode("latin-1"), self.webhook_secret, self._seconds()
        )
        return {"Stripe-Signature": made, "Content-Type": "application/json"}

    def deliver(self, webhook_url: str, events: list[Json]) -> list[int]:
        """Post events in the given order; the statuses of the answers."""
        sent = [self.signed(event) for event in events]
        return [requests.post(webhook_url, data=body, headers=head, timeout=20).status_code for body, head in sent]

    # -------------------------------------------------------------- what Parley asks

    def answer(self, call: Call, body: str) -> tuple[int, bytes, bool]:
        """Status, body and whether it is a saved answer."""
        with self.lock:
            self.calls.append(call)
            if call.headers.get("authorization") != f"Bearer {self.key}":
                return (*_written(401, Refused(401, "invalid_request_error").body), False)
            key = call.headers.get("idempotency-key", "") if call.method == "POST" else ""
            if key in self.saved:
                return self._again(key, call, body)
            status, answer, is_saved = self._once(call, body)
            if key and is_saved:
                self.saved[key] = (f"{call.path}?{body}", status, answer)
            return status, answer, False

    def _again(self, key: str, call: Call, body: str) -> tuple[int, bytes, bool]:
        params, status, answer = self.saved[key]
        if params != f"{call.path}?{body}":
            refused = Refused(400, "idempotency_error", message="Keys for idempotent requests can only be used with...")
            return (*_written(400, refused.body), False)
        return status, answer, True

    def _once(self, call: Call, body: str) -> tuple[int, bytes, bool]:
        """Answer for the first time; refusals are not saved, failures in the midst of the work are."""
        fault = self.faults.popleft() if self.faults else None
        try:
            if fault is None or fault.is_done:
                status, answer = _written(200, _shown(self._work(call, body)))
            if fault is not None:
                time.sleep(fault.after)
                if fault.status == 0:
                    raise ConnectionError  # the work may be saved: its answer never arrives
                written = _written(fault.status, Refused(fault.status, "api_error", fault.code).body)
                return fault.status, fault.body or written[1], fault.is_saved and fault.status >= 500
        except Refused as refused:
            return (*_written(refused.status, refused.body), False)
        except ConnectionError:
            if fault and fault.is_done:
                self.saved[call.headers.get("idempotency-key", "")] = (f"{call.path}?{body}", status, answer)
            raise
        return status, answer, call.method == "POST"

    def _work(self, call: Call, body: str) -> Json:
        for session in self._of("checkout.session"):
            if session["status"] == "open" and session["expires_at"] <= self._seconds():
                self._expire(session)
        if call.method == "POST" and (wrong := self.checker.problems(call.path, body)):
            self.problems += wrong
            raise invalid("parameter_unknown", "; ".join(wrong))
        for method, pattern, work in ROUTES:
            found = re.fullmatch(pattern, call.path)
            if found and method == call.method:
                return work(self, call.form, *found.groups())
        raise invalid(None, f"Unrecognized request URL ({call.method}: {call.path})", 404)

    def _create_session(self, form: Json) -> Json:
        if "payment_method_types" in form:
            raise invalid("payment_method_types_no_longer_supported")
        if form["mode"] == "subscription":
            return self._create_subscription_session(form)
        amount, currency = self._total(form["line_items"])
        intent = form.get("payment_intent_data", {})
        self._check_destination(intent, amount)
        self._check_young_fields(form, currency)
        wait = int(form["expires_at"]) - self._seconds()
        if not 30 * 60 <= wait <= DAY:
            raise invalid(None, "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours...")
        return self._put_session(form, amount_total=amount, amount_subtotal=amount, currency=currency, _intent=intent)

    def _create_subscription_session(self, form: Json) -> Json:
        price = self._found(form["line_items"][0]["price"])
        metadata = form["subscription_data"]["metadata"]
        return self._put_session(
            form, amount_total=price["unit_amount"], currency=price["currency"], _subscription_metadata=metadata
        )

    def _put_session(self, form: Json, **more: Any) -> Json:
        session_id = self._id("cs_test")
        session = self._example(
            "checkout.session",
            id=session_id,
            mode=form["mode"],
            status="open",
            payment_status="unpaid",
            payment_intent=None,
            created=self._seconds(),
            expires_at=int(form.get("expires_at", self._seconds() + DAY)),
            client_reference_id=form.get("client_reference_id"),
            customer=form.get("customer"),
            metadata=form.get("metadata", {}),
            success_url=form["success_url"],
            cancel_url=form.get("cancel_url"),
            url=f"{self.url}/c/pay/{session_id}",
            **more,
        )
        self.things[session["id"]] = session
        return session

    def _total(self, lines: list[Json]) -> tuple[int, str]:
        amounts = [self._line(line) for line in lines]
        currency, total = amounts[0][1], sum(amount for amount, _ in amounts)
        if total % smallest_charge_step(currency):
            raise invalid("parameter_invalid_integer")
        if currency == "usd" and total < 50:
            raise invalid("amount_too_small")
        return total, currency

    def _line(self, line: Json) -> tuple[int, str]:
        price = line.get("price_data") or self._found(line["price"])
        return int(price["unit_amount"]) * int(line["quantity"]), price["currency"]

    def _check_young_fields(self, form: Json, currency: str) -> None:
        if form.get("adaptive_pricing", {"enabled": "false"}) != {"enabled": "false"}:
            raise invalid("parameter_invalid", "adaptive_pricing")
        excluded = form.get("excluded_payment_method_types", [])
        if not isinstance(excluded, list) or "card" in excluded or len(set(excluded)) != len(excluded):
            raise invalid("parameter_invalid", "excluded_payment_method_types")
        if "pix" in form.get("payment_method_options", {}) and currency != "brl":
            raise invalid("parameter_invalid", "pix is for BRL")

    def _check_destination(self, intent: Json, amount: int) -> None:
        fee = int(intent.get("application_fee_amount", 0))
        if "transfer_data" not in intent:
            if fee:
                raise invalid(None, "Can only apply an application_fee_amount when ... transfer_data[destination]")
            return
        account = self.things.get(intent["transfer_data"]["destination"])
        if account is None:
            raise invalid("resource_missing", "No such destination")
        if account["capabilities"].get("transfers") != "active":
            raise invalid("insufficient_capabilities_for_transfer")
        if fee > amount:
            raise invalid("parameter_invalid_integer")

    def _find_session(self, form: Json, session_id: str) -> Json:
        session = self._found(session_id, "checkout.session")
        if "payment_intent" in form.get("expand", []) and session["payment_intent"]:
            return {**session, "payment_intent": self.things[session["payment_intent"]]}
        return session

    def _expire_session(self, form: Json, session_id: str) -> Json:
        session = self._found(session_id, "checkout.session")
        if session["status"] != "open":
            raise invalid(
                None, f'Only Checkout Sessions with a status in ["open"] can be expired, not {session["status"]}'
            )
        self._expire(session)
        return session

    def _create_refund(self, form: Json) -> Json:
        intent = self._found(form["payment_intent"], "payment_intent")
        made = [refund for refund in self._of("refund") if refund["payment_intent"] == intent["id"]]
        left = intent["amount_received"] - sum(refund["amount"] for refund in made if refund["status"] != "failed")
        amount = int(form.get("amount", left))
        if intent["status"] != "succeeded" or not left:
            raise invalid("charge_already_refunded" if made else "payment_intent_unexpected_state")
        if amount > left:
            raise invalid(None, "Refund amount is greater than unrefunded amount on charge")
        if amount < 1:
            raise invalid("parameter_invalid_integer")
        self._check_reversal(form, intent)
        refund = self._example(
            "refund",
            id=self._id("re"),
            amount=amount,
            currency=intent["currency"],
            payment_intent=intent["id"],
            metadata=form.get("metadata", {}),
            reason=form.get("reason"),
            created=self._seconds(),
        )
        if "reverse_transfer" in form:
            refund["transfer_reversal"] = self._id("trr")
        self.things[refund["id"]] = refund
        self.emit("refund.created", refund)
        return refund

    def _check_reversal(self, form: Json, intent: Json) -> None:
        if "reverse_transfer" in form and not intent["transfer_data"]:
            raise invalid(None, "Cannot reverse transfer on charge, because it does not have an associated transfer")
        if "refund_application_fee" in form and not intent["application_fee_amount"]:
            raise invalid(None, "This charge has no application fee")

    def _list_refunds(self, form: Json) -> Json:
        found = [one for one in self._of("refund") if one["payment_intent"] == form["payment_intent"]]
        return {"object": "list", "data": found[::-1], "has_more": False, "url": "/v1/refunds"}

    def _create_account(self, form: Json) -> Json:
        wanted = dict.fromkeys(form["capabilities"], "inactive")
        account = self._example("account", id=self._id("acct"), country=form["country"], email=form.get("email"))
        account.update(capabilities=wanted, charges_enabled=False, payouts_enabled=False, metadata=form["metadata"])
        self.things[account["id"]] = account
        return account

    def _create_link(self, form: Json) -> Json:
        self._found(form["account"], "account")
        url = f"{self.url}/setup/{next(self.numbers)}"
        return self._example("account_link", url=url, created=self._seconds(), expires_at=self._seconds() + 300)

    def _create_portal(self, form: Json) -> Json:
        return {"object": "billing_portal.session", "id": self._id("bps"), "url": f"{self.url}/p/{form['customer']}"}

    def _find(self, form: Json, thing_id: str) -> Json:
        return self._found(thing_id)

    # -------------------------------------------------------------- inside

    def _found(self, thing_id: str, kind: str | None = None) -> Json:
        thing = self.things.get(thing_id)
        if thing is None or (kind and thing["object"] != kind):
            raise invalid("resource_missing", f"No such {kind or 'object'}: '{thing_id}'", 404)
        return thing

    def _of(self, kind: str) -> list[Json]:
        return [thing for thing in self.things.values() if thing["object"] == kind]

    def _payable(self, session_id: str) -> Json:
        session = self.things[session_id]
        if session["status"] == "open" and session["expires_at"] <= self._seconds():
            self._expire(session)
        if session["status"] != "open":
            raise NotPayable
        return session

    def _expire(self, session: Json) -> Json:
        session.update(status="expired", url=None)
        return self.emit("checkout.session.expired", session)

    def _close(self, session: Json, payment_status: str, intent: Json) -> None:
        session.update(status="complete", payment_status=payment_status, payment_intent=intent["id"], url=None)

    def _intent(self, session: Json, status: str) -> Json:
        wanted, amount = session["_intent"], session["amount_total"]
        intent = self._example(
            "payment_intent",
            id=self._id("pi"),
            status=status,
            amount=amount,
            amount_received=amount if status == "succeeded" else 0,
            currency=session["currency"],
            metadata=wanted.get("metadata", {}),
            transfer_data=wanted.get("transfer_data"),
            application_fee_amount=int(wanted.get("application_fee_amount", 0)) or None,
        )
        self.things[intent["id"]] = intent
        return intent

    def _example(self, kind: str, **values: Any) -> Json:
        """Stripe's example of a kind with other values: no field that Stripe does not have."""
        made = copy.deepcopy(self.examples[kind])
        unknown = {name for name in values if not name.startswith("_")} - set(made) - EXTRA_FIELDS
        assert not unknown, f"{kind} has no {unknown}"
        return made | values

    def _id(self, prefix: str) -> str:
        return f"{prefix}_{next(self.numbers):024d}"

    def _seconds(self) -> int:
        return int(self.now().timestamp())


class NotPayable(Exception):
    """The page does not take money any more."""


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", r"/v1/checkout/sessions", StripeStub._create_session),
    ("GET", r"/v1/checkout/sessions/([^/]+)", StripeStub._find_session),
    ("POST", r"/v1/checkout/sessions/([^/]+)/expire", StripeStub._expire_session),
    ("GET", r"/v1/payment_intents/([^/]+)", StripeStub._find),
    ("POST", r"/v1/refunds", StripeStub._create_refund),
    ("GET", r"/v1/refunds", StripeStub._list_refunds),
    ("GET", r"/v1/refunds/([^/]+)", StripeStub._find),
    ("POST", r"/v1/accounts", StripeStub._create_account),
    ("GET", r"/v1/accounts/([^/]+)", StripeStub._find),
    ("POST", r"/v1/account_links", StripeStub._create_link),
    ("POST", r"/v1/billing_portal/sessions", StripeStub._create_portal),
    ("GET", r"/v1/subscriptions/([^/]+)", StripeStub._find),
]


def _shown(thing: Json) -> Json:
    """Without what only the stub knows."""
    return {name: value for name, value in thing.items() if not name.startswith("_")}


def _written(status: int, body: Json) -> tuple[int, bytes]:
    return status, json.dumps(body).encode()


@contextmanager
def running_stripe(key: str, webhook_secret: str, *, now: Callable[[], datetime]) -> Iterator[StripeStub]:
    """A stub on a free port; its `url` is what STRIPE_BASE_URL is set to."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())

        def do_GET(self) -> None:
            self._answer("")

        def _answer(self, body: str) -> None:
            place = urlsplit(self.path)
            form = stub.checker.tools.decode(body or place.query)
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                status, data, is_replay = stub.answer(Call(self.command, place.path, form, headers), body)
            except ConnectionError:
                self.close_connection = True
                self.connection.close()
                return
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Request-Id", f"req_{len(stub.calls)}")
            if is_replay:
                self.send_header("Idempotent-Replayed", "true")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: object) -> None:
            pass

    stub = StripeStub(key, webhook_secret, now, checker())
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stub.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
