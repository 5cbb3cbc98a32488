"""Free slots from a real database: queries and milliseconds for 30 days of one provider, and for one day of 500.

Not a bench of its own: `bench/slots.py` prints it with the rest.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.orm import Session

from booking.read import load_schedule, load_schedules
from booking.setup import load_town
from booking.slots import free_slots, search
from models.migrate import migrate
from models.session import open_engine
from workers.embedded import throwaway_postgres

NOW = datetime(2026, 3, 2, 5, tzinfo=UTC)
PROVIDERS = 500
ROUNDS = 30

BUSY = """
INSERT INTO busy_blocks (provider_id, during, source)
SELECT p.id, tstzrange(d, d + interval '30 minutes'), 'bench' FROM providers p,
    generate_series(CAST('2026-03-02 14:00Z' AS timestamptz), CAST('2026-03-02 14:00Z' AS timestamptz)
        + interval '29 days 8 hours', interval '3 hours 30 minutes') d
WHERE p.slug = 'p0'
"""


def town() -> dict[str, Any]:
    """Five hundred providers, nine to five on every day."""
    hours = [{"weekday": day, "start": "09:00", "end": "17:00"} for day in range(7)]
    service = {"name": "Cut", "duration_minutes": 30, "price_minor": 3000, "horizon_days": 60}
    return {
        "providers": [
            {
                "slug": f"p{number}",
                "name": f"Place {number}",
                "profession": "hairdresser",
                "city": "Elmtown",
                "timezone": "America/New_York",
                "currency": "USD",
                "services": [service],
                "hours": hours,
            }
            for number in range(PROVIDERS)
        ]
    }


def from_database() -> dict[str, object]:
    """The figures: `_of_goal` is milliseconds over the goal's (0.4 for 30 days, 7 for the search)."""
    with throwaway_postgres() as server:
        engine = open_engine(server.url())
        try:
            migrate(engine)
            with Session(engine) as session:
                load_town(session, town(), now=NOW)
                session.execute(text(BUSY))
                session.commit()
                session.execute(text("ANALYZE"))
                session.commit()
                return _measure(session, engine)
        finally:
            engine.dispose()


def _measure(session: Session, engine: Any) -> dict[str, object]:
    ids = list(session.execute(text("SELECT s.id FROM services s JOIN providers p ON p.id = s.provider_id")).scalars())
    one = session.execute(
        text("SELECT s.id FROM services s JOIN providers p ON p.id = s.provider_id WHERE p.slug = 'p0'")
    ).scalar_one()
    month, day = NOW + timedelta(days=30), NOW + timedelta(days=1)

    def thirty_days() -> int:
        schedule, terms = load_schedule(session, service_id=one, start_at=NOW, end_at=month)
        return len(free_slots(schedule, terms, NOW, month, NOW))

    def many() -> int:
        found = load_schedules(session, service_ids=ids, start_at=NOW, end_at=day)
        wanted = [(key, schedule, terms) for key, (schedule, terms) in found.items()]
        return len(search(wanted, NOW, day, NOW, 3))

    queries = count()
    event.listen(engine, "before_cursor_execute", lambda *_: next(queries))
    slots, thirty_ms, used = _timed(thirty_days, queries)
    found, search_ms, used_in_search = _timed(many, queries)
    return {
        "db_30_days": {
            "slots": slots,
            "queries": used,
            "ms": round(thirty_ms, 3),
            "of_goal": round(thirty_ms / 0.4, 2),
        },
        "db_search": {
            "providers": found,
            "queries": used_in_search,
            "ms": round(search_ms, 2),
            "of_goal": round(search_ms / 7, 2),
        },
    }


def _timed(work: Callable[[], int], queries: Any) -> tuple[int, float, int]:
    """What it gives, its median milliseconds, and how many statements one call takes."""
    for _ in range(5):
        work()
    before = next(queries)
    given = work()
    used = next(queries) - before - 1
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return given, statistics.median(times) * 1e3, used
