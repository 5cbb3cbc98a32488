"""A whole house on loopback: the real web application behind a real server, the real engine and relay, a small town."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from werkzeug.serving import make_server

from booking.setup import entry_code, load_town
from bot.channels.telegram import TelegramChannel
from bot.provider_identities import ensure_provider_identities
from bot.runtime import Clock, Runtime
from bot.settings import Settings
from models.enums import Channel
from tests.wire.programs import free_port
from webhooks.app import create_app
from workers.jobs import work_off

ANA_PHONE = "+14155550190"
WEEK = [{"weekday": day, "start": "09:00", "end": "18:00"} for day in range(6)]


def provider(slug: str, name: str, phone: str, *, auto_confirm: bool) -> dict[str, Any]:
    """A hairdresser of one service in New York."""
    return {
        "slug": slug,
        "name": name,
        "profession": "hairdresser",
        "city": "New York",
        "phone": phone,
        "timezone": "America/New_York",
        "currency": "USD",
        "language": "en",
        "auto_confirm": auto_confirm,
        "services": [{"name": "Haircut", "duration_minutes": 60, "price_minor": 4500, "granularity_minutes": 60}],
        "hours": WEEK,
    }


TOWN = {
    "providers": [
        provider("ana-hair", "Ana's Hair", ANA_PHONE, auto_confirm=False),
        provider("bob-cuts", "Bob's Cuts", "+14155550191", auto_confirm=True),
    ]
}
ANA, BOB = entry_code("ana-hair"), entry_code("bob-cuts")


@dataclass
class House:
    """The house while it is open."""

    runtime: Runtime
    url: str

    def work(self) -> None:
        """Do everything that is due, as a woken worker does."""
        _, is_all = work_off(self.runtime, seconds=60)
        assert is_all

    def rows(self, statement: str) -> list[Any]:
        """What a query finds."""
        with self.runtime.engine.connect() as connection:
            return list(connection.execute(text(statement)))

    def bookings(self) -> list[tuple[str, str, str]]:
        """Provider, status and start of every booking, in order of making."""
        found = self.rows(
            "SELECT p.slug, b.status, b.start_at AT TIME ZONE p.time_zone AS local_start"
            " FROM bookings b JOIN providers p ON p.id = b.provider_id ORDER BY b.created_at"
        )
        return [(row.slug, row.status, row.local_start.isoformat(sep=" ", timespec="minutes")) for row in found]


@contextmanager
def open_house(settings_of: Any, database_url: str, clock: Clock, **values: str) -> Iterator[House]:
    """The house with settings by environment name; its public address is its own on loopback."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings: Settings = settings_of(PUBLIC_BASE_URL=url, **values)
    runtime = Runtime(settings, database_url=database_url, clock=clock)
    with runtime.transaction() as session:
        load_town(session, TOWN, now=runtime.now())
        accounts = {name: channel.account for name, channel in runtime.channels.items()}
        ensure_provider_identities(session, accounts=accounts, is_demo=False)
    app = create_app(runtime, None)
    server = make_server("127.0.0.1", port, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield House(runtime, url)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        app.extensions["parley"].hub.close()
        telegram = runtime.channels.get(Channel.TELEGRAM)
        if isinstance(telegram, TelegramChannel):
            telegram.close()
        runtime.close()
