"""The little town in which the labelled sentences are said, and how a line becomes a context and a check."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from llm.context import Asked, Context, Named, Offered
from llm.intents import Understanding

HERE = Path(__file__).parent / "sentences"
NOW = datetime(2026, 3, 2, 9, 0)  # a Monday
PROVIDERS = (Named("ana", "Dr. Ana López"), Named("shear", "Shear Joy Salon"), Named("bob", "Bob's Barber Shop"))
SERVICES = (
    Named("cut", "Haircut"),
    Named("colour", "Colour"),
    Named("both", "Cut & Colour"),
    Named("beard", "Beard trim"),
    Named("clean", "Teeth cleaning"),
)
TRADES = (Named("hair", "Hair salon", ("hairdresser",)), Named("dentist", "Dentist"), Named("spa", "Massage"))
CITIES = (Named("sj", "San Jose", ("SJ",)), Named("palo", "Palo Alto"), Named("madrid", "Madrid"))
OPTIONS = (
    Offered("Tue 3 March, 15:00", datetime(2026, 3, 3, 15, 0)),
    Offered("Wed 4 March, 15:30", datetime(2026, 3, 4, 15, 30)),
    Offered("Thu 5 March, 10:00", datetime(2026, 3, 5, 10, 0)),
)
PROPOSAL = Offered("Tue 3 March, 15:00", datetime(2026, 3, 3, 15, 0), "ana", "cut")


def context(row: dict[str, Any], language: str = "en") -> Context:
    """What the assistant knows when the line is said."""
    return Context(
        now=NOW,
        language=language,
        country="US" if language == "en" else "ES",
        asked=Asked(row.get("asked", "nothing")),
        is_provider=row.get("is_provider", False),
        options=OPTIONS if row.get("options") else (),
        proposal=PROPOSAL if row.get("proposal") else None,
        has_booking=row.get("has_booking", False),
        open_minutes=(9 * 60, 19 * 60),
        providers=PROVIDERS,
        services=SERVICES,
        trades=TRADES,
        cities=CITIES,
    )


def rows(language: str) -> Iterator[dict[str, Any]]:
    """The labelled lines of a language."""
    with (HERE / f"{language}.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def faults(row: dict[str, Any], understood: Understanding) -> list[str]:
    """What differs from the label, in words; the acts may be those of a label as defensible (`also`)."""
    wrong = []
    if {str(act) for act in understood.acts} not in [set(acts) for acts in (row["acts"], *row.get("also", ()))]:
        wrong.append(f"acts {sorted(understood.acts)}")
    for key, value in row.get("details", {}).items():
        got = _said(key, understood)
        is_right = set(value) <= set(got) if key in ("flags", "denied") else got == value
        if not is_right:
            wrong.append(f"{key} {got!r}")
    return wrong


def _said(key: str, understood: Understanding) -> Any:
    details = understood.details
    choice = details.when.choices[0] if details.when and details.when.choices else None
    if key == "day":
        return str(choice.days.first) if choice and choice.days else None
    if key == "minute":
        return choice.clock.start_minute if choice and choice.clock else None
    if key == "relative":
        return details.when.relative if details.when else None
    if key == "people":
        return list(details.people)
    if key == "topics":
        return [str(topic) for topic in details.topics]
    value = getattr(details, key)
    return list(value) if isinstance(value, tuple) else value
