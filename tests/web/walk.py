"""The people who walk through every door of the site, and what they must never see or change.

Ana's business is the one whose things are tried; Bo is her customer, Eve another one, Sol another business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from io import BytesIO
from typing import Any
from uuid import uuid4

from flask.testing import FlaskClient
from PIL import Image

from booking.feeds import make_feed
from booking.types import Actor, BookingCard
from bot import accounts, mail_addresses, paylinks, threads, tills
from bot.booking_form import WebRequest, request_from_web
from bot.contact import Contact
from models.tables import metadata
from tests.web.programs import program, provider_id, token_for
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN, chat_of, link_for
from webhooks import me_forms
from webhooks.people import person_here
from webhooks.signing_in import FIELD, form_token, signed_in

TEN = datetime(2026, 6, 2, 14, tzinfo=UTC)  # a Tuesday, 10:00 in New York
NAMES = {"bo": "Bocanary Bergstone", "eve": "Evecanary Ironwood"}
SECRETS = {  # what only these people may read, wherever it stands
    "Bocanary": {"bo", "ana"},
    "2125550171": {"bo", "ana"},
    "words-of-bo": {"bo", "ana"},
    "bo@canary.example": {"bo", "ana"},
    "Evecanary": {"eve", "ana"},
    "2125550172": {"eve", "ana"},
    "ana@canary.example": {"ana"},
    "sub_canary": set(),
    "cus_canary": set(),
}
PEOPLE = ("stranger", "eve", "sol", "used", "forged", "bo", "ana")
"""A stranger; the customer Eve; the other business; who holds a link that was used; forged cookies; Bo; Ana."""

DIGESTS = " UNION ALL ".join(
    f"SELECT '{table.name}', coalesce(md5(string_agg(x::text, '|' ORDER BY x::text)), '') FROM {table.name} x"
    for table in metadata.sorted_tables
)
_CHANGING = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9_-]{24,}|\d{4,}", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as somebody sees it, without what is different each time."""

    status: int
    kind: str
    body: str
    location: str

    @property
    def is_a_refusal(self) -> bool:
        """Nothing is shown, and nothing done."""
        return self.status in (401, 403, 404, 405, 410)


class World:
    """One site with a request of Bo's and one of Eve's at Ana's, a payment, a picture, and browsers for everybody."""

    def __init__(self, site: Site) -> None:
        self.site = site
        site.runtime.sleep = lambda seconds: None  # type: ignore[method-assign]
        self.clients: dict[str, FlaskClient] = {}
        self.headers: dict[str, dict[str, str]] = {name: {} for name in PEOPLE}
        private = "email = 'ana@canary.example', subscription_id = 'sub_canary', subscription_customer = 'cus_canary'"
        site.scalar(f"UPDATE providers SET {private} WHERE slug = 'ana-hair' RETURNING 1")
        self._open_browsers()
        self.booking = self.book("bo", TEN, "+12125550171", "bo@canary.example")
        self.book("eve", TEN + timedelta(hours=1), "+12125550172", None)
        self._send_picture()

    def _open_browsers(self) -> None:
        site = self.site
        self.chats = {"ana": chat_of(site, "ana-hair", "4001"), "sol": chat_of(site, "sol-dental", "4002")}
        for name in ("bo", "eve"):
            self.clients[name] = site.visitor()
        for name in ("stranger", "used", "forged"):
            self.clients[name] = site.app.test_client()
        for name, chat in self.chats.items():
            self.clients[name] = site.app.test_client()
            self.clients[name].post(link_for(site, chat), headers=ORIGIN)
        used = link_for(site, self.chats["ana"])
        site.app.test_client().post(used, headers=ORIGIN)
        self.clients["used"].post(used, headers=ORIGIN)
        for cookie in ("parley-in", "parley-me", "parley", "parley-asked"):
            self.clients["forged"].set_cookie(cookie, f"{uuid4().hex}.{uuid4().hex}")

    def book(self, name: str, at: datetime, phone: str, email: str | None) -> BookingCard:
        """A request of somebody's for a haircut at Ana's."""
        made = request_from_web(
            self.site.runtime,
            WebRequest(
                slug="ana-hair",
                service_id=self.service_id,
                start_at=at,
                contact=Contact(NAMES[name], phone, email),
                key=f"key-of-{name}-{at}",
                language="en",
                visitor=self.site.address_of(self.clients[name]),
            ),
        )
        return made.booking

    def _send_picture(self) -> None:
        out = BytesIO()
        Image.new("RGB", (20, 20), "red").save(out, "JPEG")
        form = {"client_id": "abcdefgh-1", "picture": (BytesIO(out.getvalue()), "me.jpg"), "text": "words-of-bo"}
        sent = self.clients["bo"].post("/chat/pictures", data=form, headers={"X-Parley": "1"})
        assert sent.status_code == 202

    # ---------------------------------------------------------------- things

    @cached_property
    def service_id(self) -> Any:
        return self.site.scalar("SELECT id FROM services WHERE name = 'Haircut'")

    @cached_property
    def picture_id(self) -> str:
        return str(self.site.scalar("SELECT id FROM pictures"))

    @cached_property
    def talk_id(self) -> Any:
        return self.site.conversation(self.site.address_of(self.clients["bo"]))

    @cached_property
    def draft_id(self) -> str:
        """A question of Bo's that waits for Ana."""
        talk = self.talk_id
        with self.site.runtime.transaction() as session:
            made = threads.put_draft(
                session,
                provider_id=self.booking.provider_id,
                conversation_id=talk,
                question="words-of-bo",
                answer="",
                now=self.site.runtime.now(),
            )
        return str(made)

    def sign_in_link(self) -> str:
        """The token of a fresh way in for Ana."""
        return str(link_for(self.site, self.chats["ana"])).rpartition("/")[2]

    def account_link(self) -> str:
        """The token of a fresh way in for Bo."""
        with self.site.runtime.transaction() as session:
            made = accounts.make_link(session, self.booking.identity_id, now=self.site.runtime.now())
        return made.rpartition("/")[2]

    def stop_token(self) -> str:
        """The token that stands in each mail to Bo."""
        with self.site.runtime.transaction() as session:
            (to,) = mail_addresses.count(session, {"bo@canary.example": 1}, now=self.site.runtime.now()).values()
        return to.stop_path.removeprefix(mail_addresses.PATH)

    def page_link(self, action: str) -> str:
        """The token of a page about Bo's booking."""
        with self.site.runtime.transaction() as session:
            made = paylinks.make(
                session,
                self.booking.id,
                identity_id=self.booking.identity_id,
                now=self.site.runtime.now(),
                action=action,
            )
        return str(made).rpartition("/")[2]

    def feed_secret(self) -> str:
        """The secret of a fresh calendar feed of Ana's."""
        own = provider_id(self.site)
        with self.site.runtime.transaction() as session:
            return make_feed(session, actor=Actor.provider(own), provider_id=own, now=self.site.runtime.now())

    @cached_property
    def paying(self) -> tuple[str, str]:
        """A visit of Bo's that is to be paid: its payment, and the checkout at the sandbox with its signature."""
        site = self.site
        site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
        colour = site.scalar("SELECT id FROM services WHERE name = 'Colour'")
        made = request_from_web(
            site.runtime,
            WebRequest(
                slug="ana-hair",
                service_id=colour,
                start_at=TEN + timedelta(hours=6),
                contact=Contact(NAMES["bo"], "+12125550171"),
                key="key-of-bo-for-colour",
                language="en",
                visitor=site.address_of(self.clients["bo"]),
            ),
        )
        url = tills.open_checkout(site.runtime, booking_id=made.booking.id, language="en")
        return str(site.scalar("SELECT id FROM payments ORDER BY created_at DESC LIMIT 1")), str(url)

    # ---------------------------------------------------------------- walking

    def form(self, name: str, path: str) -> dict[str, str]:
        """What a form to this path carries in somebody's browser: a page's token is his own, or made up."""
        cookies = "; ".join(f"{one.key}={one.value}" for one in self.clients[name]._cookies.values())
        with self.site.app.test_request_context(headers={"Cookie": cookies}):
            here, me = signed_in(), person_here()
            if path.startswith("/me"):
                made = me_forms.form_token(me, path) if me else ""
            else:
                made = form_token(here, path) if here else ""
        return {FIELD: made or "0" * 64, "once": uuid4().hex}

    def knock(self, name: str, method: str, path: str, *, by_link: bool = False, **sent: Any) -> Answered:
        """What somebody gets at an address, and that no secret of others is in it; `by_link`: of nobody at all."""
        headers = ORIGIN | sent.pop("headers", {})
        client = self.clients[name]
        answer = client.open(path, method=method, headers=headers, buffered=not sent.pop("is_stream", False), **sent)
        body = "" if answer.is_streamed else answer.get_data().decode("utf-8", "replace")
        answer.close()
        assert answer.status_code < 500 or path == "/readyz", (name, method, path, body)  # nobody works here
        seen = body + str(answer.headers)
        leaked = [
            word
            for word, readers in SECRETS.items()
            if word in seen and name not in readers and not (by_link and readers)
        ]
        assert not leaked, (name, method, path, leaked)
        return Answered(
            answer.status_code, answer.mimetype, self._plain(body), self._plain(answer.headers.get("Location", ""))
        )

    def _plain(self, words: str) -> str:
        return _CHANGING.sub("#", words)

    def rows(self) -> dict[str, str]:
        """Everything that is stored, in short, by table."""
        with self.site.runtime.transaction() as session:
            return dict(tuple(row) for row in session.connection().exec_driver_sql(DIGESTS))

    def api(self, name: str, path: str) -> dict[str, str]:
        """The headers of the API's changes."""
        made = self.form(name, "/api")[FIELD]
        return {"X-CSRF-Token": made, "Idempotency-Key": uuid4().hex}

    def token(self, slug: str) -> dict[str, str]:
        """A program of a business."""
        return program(token_for(self.site, slug))
