"""Brings a database up to date: the schema, and in a demo's empty house the demo town."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import text

from booking.setup import load_town
from booking.subscriptions import begin_trials
from bot.provider_identities import ensure_provider_identities
from bot.runtime import Runtime
from bot.settings import Settings
from models.migrate import migrate

DEMO_TOWN = Path(__file__).with_name("demo_town.json")


def bring_up_to_date(settings: Settings, database_url: str) -> None:
    """Migrate, and give a demo without providers its town."""
    runtime = Runtime(settings, database_url=database_url, pool_size=1)
    try:
        migrate(runtime.engine)
        if settings.is_demo and _is_empty(runtime):
            load_town_file(runtime, DEMO_TOWN)
        else:
            give_providers_addresses(runtime)
    finally:
        runtime.close()


def give_providers_addresses(runtime: Runtime) -> None:
    """Let every provider be reached on the channels that are set up now: settings may have changed."""
    accounts = {name: channel.account for name, channel in runtime.channels.items()}
    with runtime.transaction() as session:
        ensure_provider_identities(session, accounts=accounts, is_demo=runtime.settings.is_demo)


def forget_beats(settings: Settings, database_url: str) -> None:
    """Forget what an earlier run said of its parts, so that readiness is about this one."""
    runtime = Runtime(settings, database_url=database_url, pool_size=1)
    try:
        with runtime.transaction() as session:
            session.execute(text("DELETE FROM heartbeats"))
    finally:
        runtime.close()


def load_town_file(runtime: Runtime, path: Path) -> None:
    """Load a town file. Raises BadTown with the path of the fault, OSError or ValueError for an unreadable file."""
    town = json.loads(path.read_text(encoding="utf-8"))
    with runtime.transaction() as session:
        now = runtime.now()
        load_town(session, town, now=now)
        begin_trials(session, days=runtime.settings.trial_days, now=now)
    give_providers_addresses(runtime)


def _is_empty(runtime: Runtime) -> bool:
    with runtime.transaction() as session:
        return not session.execute(text("SELECT EXISTS (SELECT FROM providers)")).scalar()
