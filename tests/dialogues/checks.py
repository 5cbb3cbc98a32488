"""What has to hold: the expectations written in a talk, and what is true of every talk without being written.

Always: nobody's booking changes without words of agreement; who is told of a booking has that very row; every time
that is offered is free by a plain count over the town file; every price belongs to a service that is named; nobody
reads another customer's name or address; every line is answered once; a text message fits and asks for no carrier word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.dialogues.script import Expected, Talk
from tests.dialogues.stage import Told, Turn, row_text

LIVE = ("held", "pending", "awaiting_payment", "confirmed")
BOOKED = re.compile(r"(?:you're booked|está reservado|esta reservado|^\W*reservado): ", re.I | re.M)
MONEY = re.compile(r"(?:[$€£]\s?(\d+(?:[.,]\d\d)?))|(?:(\d+(?:[.,]\d\d)?)\s?[€£])")
CARRIER_WORDS = re.compile(r"\b(reply|write|send|text|answer)\W+(yes|no|stop|cancel|end|quit|unsubscribe)\b", re.I)
SMS_LETTERS = 306  # two segments of 153


def faults_of(turn: Turn, talk: Talk, town: Mapping[str, Any], now: datetime) -> Iterator[str]:
    """Everything that is wrong with a turn, in words."""
    for expected in turn.step.expected:
        yield from _unmet(expected, turn, talk)
    yield from _rows(turn)
    yield from _consent(turn, talk)
    yield from _answered_once(turn, talk)
    yield from faults_of_words(turn, talk, town, now)


def faults_of_words(turn: Turn, talk: Talk, town: Mapping[str, Any], now: datetime) -> Iterator[str]:
    """What is wrong with the messages themselves, whatever was said before."""
    for told in turn.told:
        yield from _told_truly(told, turn, town)
        yield from _private(told, talk, town)
        yield from _fits(told)
    yield from _offers_are_free(turn, town, now)


# ------------------------------------------------------------------ what the talk expects


def _unmet(expected: Expected, turn: Turn, talk: Talk) -> Iterator[str]:
    who = expected.who or turn.step.speaker
    if who is None:
        yield "after a lapse of time, name who is told"
        return
    told = turn.told_to(talk.people[who])
    text = plain("\n".join(message.everything for message in told))
    if expected.kind == "silent" and told:
        yield f"{who} should not have been told anything"
    if expected.kind == "has":
        missing = [ways for ways in expected.pieces if not any(plain(way) in text for way in ways)]
        yield from (f"{who} was not told {' or '.join(ways)!r}" for ways in missing)
    if expected.kind == "not":
        yield from (f"{who} was told {way!r}" for ways in expected.pieces for way in ways if plain(way) in text)
    if expected.kind == "options":
        yield from _options(expected, told, who)


def _options(expected: Expected, told: list[Told], who: str) -> Iterator[str]:
    labels = [label for message in told for _, label in message.options]
    wanted = expected.pieces
    if wanted[-1] == ("...",):
        wanted = wanted[:-1]
        labels_seen = labels[: len(wanted)]
    else:
        labels_seen = labels
    fits = len(wanted) == len(labels_seen) and all(
        any(plain(way) in plain(label) for way in ways) for ways, label in zip(wanted, labels_seen, strict=True)
    )
    if not fits:
        yield f"{who} was offered {labels}, not {[' or '.join(ways) for ways in wanted]}"


def plain(text: str) -> str:
    """Text with ordinary spaces, apostrophes and small letters."""
    return " ".join(text.replace("’", "'").casefold().split())


def _rows(turn: Turn) -> Iterator[str]:
    if turn.step.bookings is not None:
        rows = tuple(row_text(row) for row in turn.bookings)
        if rows != turn.step.bookings:
            yield f"the rows are {rows}"
    if turn.step.changes is not None:
        actions = tuple(change["action"] for change in turn.changes)
        if actions != turn.step.changes:
            yield f"the changes are {actions}"


# ------------------------------------------------------------------ what holds in every talk


def _consent(turn: Turn, talk: Talk) -> Iterator[str]:
    for change in turn.new_changes:
        if change["actor"] not in ("customer", "provider"):
            continue
        if not turn.step.is_agreeing:
            yield f"{change['action']} without a word of agreement"
        elif (change["actor"] == "provider") != (talk.people[turn.step.speaker or ""].channel is None):
            yield f"{change['action']} in the name of the {change['actor']}"


def _answered_once(turn: Turn, talk: Talk) -> Iterator[str]:
    step = turn.step
    if step.speaker is None or any(e.kind == "silent" and e.who is None for e in step.expected):
        return
    answers = len(turn.told_to(talk.people[step.speaker]))
    if answers != (0 if step.is_first_of_several else 1):
        yield f"{step.speaker} got {answers} answers"


def _told_truly(told: Told, turn: Turn, town: Mapping[str, Any]) -> Iterator[str]:
    if BOOKED.search(told.text) and not any(_is_told_of(row, told, town) for row in turn.bookings):
        yield f"told of a booking that is not in the rows: {told.text!r}"
    yield from _prices(told, town)


def _is_told_of(row: Mapping[str, Any], told: Told, town: Mapping[str, Any]) -> bool:
    """The row is confirmed, this customer's, and its provider, service, day, time and price are what is told."""
    at = datetime.fromisoformat(row["local_start"])
    provider = next(p for p in town["providers"] if p["slug"] == row["provider"])
    text = folded(told.text)
    facts = [provider["name"], row["service"], f"{at.minute:02d}", str(at.day)]
    hour = any(f"{hour}:{at.minute:02d}" in text for hour in (at.hour, f"{at.hour:02d}", at.hour % 12 or 12))
    price = row["price_minor"] == 0 or str(row["price_minor"] // 100) in text
    is_theirs = row["customer"] == told.to
    return row["status"] == "confirmed" and is_theirs and hour and price and all(folded(f) in text for f in facts)


def folded(text: str) -> str:
    """Text as it may arrive on a phone that knows fewer letters."""
    return plain(text).translate(str.maketrans("áíóúÁÍÓÚ", "aiouAIOU"))


def _prices(told: Told, town: Mapping[str, Any]) -> Iterator[str]:
    text = folded(told.everything)
    if re.search(r"(writes|wants to talk to you|escribe|quiere hablar con usted): ", text):  # another person's words
        return
    known = {s["price_minor"] for p in town["providers"] for s in p["services"] if folded(s["name"]) in text}
    for match in MONEY.finditer(told.everything):
        amount = (match[1] or match[2]).replace(",", ".")
        if round(float(amount) * 100) not in known:
            yield f"a price of nothing that is named: {match[0]}"


def _private(told: Told, talk: Talk, town: Mapping[str, Any]) -> Iterator[str]:
    if told.to in {provider["phone"] for provider in town["providers"]}:
        return
    for person in talk.people.values():
        if person.channel is None or person.address == told.to:
            continue
        secrets = [person.address, *(person.full_name.split() if person.full_name else [])]
        yield from (
            f"{told.to} reads {s!r}" for s in secrets if re.search(rf"(?<!\w){re.escape(s)}(?!\w)", told.everything)
        )


def _fits(told: Told) -> Iterator[str]:
    if told.channel == "sms" and len(told.text) > SMS_LETTERS:
        yield f"{len(told.text)} letters in a text message"
    if told.channel == "sms" and CARRIER_WORDS.search(told.text):
        yield "a text message asks for a carrier's word"


# ------------------------------------------------------------------ what is offered is free


def _offers_are_free(turn: Turn, town: Mapping[str, Any], now: datetime) -> Iterator[str]:
    """Every time among the options (of the service that is named with them) can be had, by plain counting."""
    for told in turn.told:
        for _, label in told.options:
            at = _time_of(label, now)
            candidates = _services_named(told, town)
            if at is None or not candidates:
                continue
            if not any(is_free(town, slug, service, at, turn.bookings, now) for slug, service in candidates):
                yield f"{label!r} is offered and not free"


def _services_named(told: Told, town: Mapping[str, Any]) -> list[tuple[str, str]]:
    text = folded(told.everything)
    return [
        (provider["slug"], service["name"])
        for provider in town["providers"]
        for service in provider["services"]
        if folded(provider["name"]) in text and folded(service["name"]) in text
    ]


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTHS_ES = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
_LABEL = re.compile(r"(?:(\d+) (\w{3})\w*|(\w{3})\w* (\d+)), (\d+):(\d\d)\s*([ap])?", re.I)


def _time_of(label: str, now: datetime) -> datetime | None:
    """The naive time in "Tue, May 12, 9:00 AM", "mar 12 may, 9:00" or "Tue 12 May, 09:00"."""
    match = _LABEL.search(plain(label))
    if not match:
        return None
    day, month = int(match[1] or match[4]), (match[2] or match[3])[:3]
    number = _MONTHS.index(month) if month in _MONTHS else _MONTHS_ES.index(month)
    hour = int(match[5]) % 12 + 12 * (match[7] == "p") if match[7] else int(match[5])
    year = now.year + (number + 1 < now.month)
    return datetime(year, number + 1, day, hour, int(match[6]))


def is_free(
    town: Mapping[str, Any],
    slug: str,
    service_name: str,
    at: datetime,
    bookings: list[dict[str, Any]],
    now: datetime,
) -> bool:
    """Whether a visit can start then: open, not in the past or too soon, nothing in the way. Naive wall times."""
    provider = next(p for p in town["providers"] if p["slug"] == slug)
    service = _service(provider, service_name)
    wall_now = now.astimezone(ZoneInfo(provider["timezone"])).replace(tzinfo=None)
    begin, end = _taken(at, service)
    if at < wall_now + timedelta(minutes=service.get("lead_time_minutes", 0)):
        return False
    if not any(start <= at and at + _length(service) <= until for start, until in _open(provider, at.date())):
        return False
    busy = [(datetime.fromisoformat(b["start"]), datetime.fromisoformat(b["end"])) for b in provider.get("busy", [])]
    for row in bookings:
        if row["provider"] == slug and row["status"] in LIVE:
            busy.append(_taken(datetime.fromisoformat(row["local_start"]), _service(provider, row["service"])))
    return not any(begin < b_end and b_begin < end for b_begin, b_end in busy)


def _service(provider: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    return next(service for service in provider["services"] if service["name"] == name)


def _length(service: Mapping[str, Any]) -> timedelta:
    return timedelta(minutes=service["duration_minutes"])


def _taken(at: datetime, service: Mapping[str, Any]) -> tuple[datetime, datetime]:
    before = timedelta(minutes=service.get("buffer_before_minutes", 0))
    return at - before, at + _length(service) + timedelta(minutes=service.get("buffer_after_minutes", 0))


def _open(provider: Mapping[str, Any], on: date) -> Iterator[tuple[datetime, datetime]]:
    if any(o["date"] == on.isoformat() and o.get("closed") for o in provider.get("overrides", [])):
        return
    for hours in provider["hours"]:
        if hours["weekday"] == on.weekday():
            day = on.isoformat()
            yield datetime.fromisoformat(f"{day}T{hours['start']}"), datetime.fromisoformat(f"{day}T{hours['end']}")
