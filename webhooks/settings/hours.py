"""Weekly hours, row by row as a thumb can set them and without any script, and the days that differ from the week."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from booking import edit_values
from booking.edits import BadEdit, Change, ClearOverride, Edit, Fault, SetOverride, SetWeek, Week, seen_of
from booking.setups import DatedHours, Setup
from booking.town import wall_of
from bot.formats import span_text, value_text, weekday_text
from bot.replies import Day, Span, Weekday
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.forms import Sheet, chosen, page, save, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here
from webhooks.wording import language_of, wished_language

blueprint = Blueprint("settings_hours", __name__)
DAY = 1440
ROW = re.compile(r"s([0-6])-([0-9]{1,2})")
NEW_SPAN = ("09:00", "17:00")
LATER_SPAN = ("", "")
WORK_DAYS = range(5)


@blueprint.get("/settings/hours")
def hours() -> ResponseReturnValue:
    """The week."""
    return _hours(provider_here(), None, 200)


@blueprint.post("/settings/hours")
def save_hours() -> ResponseReturnValue:
    """Keep the week; or show it with a row more, a row less, or one day's rows on all working days."""
    here = provider_here()
    do = request.form.get("do", "save")
    if do == "save":
        return save(here, _week_of, back="/settings/hours", show=_hours, stored=lambda change: _stored(here, change))
    check_form(here)
    typed = Typed(request.form)
    values = _changed(dict(typed.values), do)
    return _hours(here, Sheet("/settings/hours", values, typed.line("seen")), 200)


@blueprint.get("/settings/days")
def days() -> ResponseReturnValue:
    """Days that differ from the week."""
    return _days(provider_here(), None, 200)


@blueprint.post("/settings/days")
def add_days() -> ResponseReturnValue:
    """Close, or open in addition, from one day to another."""
    return save(provider_here(), _override_of, back="/settings/days", show=_days)


@blueprint.post("/settings/days/clear")
def clear_days() -> ResponseReturnValue:
    """Take one of them back."""
    return save(provider_here(), _cleared, back="/settings/days", show=_days)


def _hours(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    language = _language(setup)
    seen = seen_of({"week": [list(one) for one in sorted(setup.week)]})
    form = chosen(override, Sheet("/settings/hours", _texts(setup.week), seen))
    rows = [
        (day, weekday_text(Weekday(day), language).capitalize(), _rows(form.values, day), form.faults.get(f"d{day}"))
        for day in range(7)
    ]
    return page(here, "hours", setup, status=status, form=form, rows=rows)


def _texts(week: Week) -> dict[str, str]:
    texts: dict[str, str] = {}
    for day in range(7):
        spans = [(start, end) for weekday, start, end in week if weekday == day]
        for number, (start, end) in enumerate(spans):
            texts |= {f"s{day}-{number}": wall_of(start), f"e{day}-{number}": wall_of(end % DAY)}
    return texts


def _rows(values: Mapping[str, str], day: int) -> list[int]:
    """The numbers of a day's rows, in order."""
    found = (ROW.fullmatch(name) for name in values)
    return sorted(int(row[2]) for row in found if row and int(row[1]) == day)


def _changed(values: dict[str, str], do: str) -> dict[str, str]:
    what, _, where = do.partition("-")
    numbers = where.split("-")
    if not all(number.isascii() and number.isdecimal() for number in numbers):
        return values
    day = int(numbers[0]) % 7
    rows = _rows(values, day)
    if what == "add" and len(rows) < edit_values.MOST_SPANS_A_DAY:
        place = (rows[-1] + 1) if rows else 0
        start, end = LATER_SPAN if rows else NEW_SPAN
        return values | {f"s{day}-{place}": start, f"e{day}-{place}": end}
    if what == "drop" and len(numbers) == 2:
        return {name: text for name, text in values.items() if name[1:] != f"{day}-{int(numbers[1])}"}
    if what == "copy":
        kept = {name: text for name, text in values.items() if not _is_work_day(name)}
        spans = [(values[f"s{day}-{row}"], values.get(f"e{day}-{row}", "")) for row in rows]
        for other in WORK_DAYS:
            for number, (start, end) in enumerate(spans):
                kept |= {f"s{other}-{number}": start, f"e{other}-{number}": end}
        return kept
    return values


def _is_work_day(name: str) -> bool:
    return bool(re.fullmatch(r"[se][0-4]-[0-9]{1,2}", name))


def _week_of(typed: Typed) -> Edit:
    week: list[tuple[int, int, int]] = []
    for day in range(7):
        spans = []
        for row in _rows(typed.values, day):
            start, end = typed.minute(f"s{day}-{row}"), typed.minute(f"e{day}-{row}")
            if start is None and end is None:
                continue
            if start is None or end is None:
                raise BadEdit(f"d{day}", Fault.MISSING)
            spans.append((day, start, end or DAY))
        week += edit_values.week(f"d{day}", tuple(spans))
    return SetWeek(tuple(week))


def _stored(here: SignedIn, change: Change) -> Mapping[str, str]:
    """The week that is there by now, in words."""
    setup = setup_of(here)
    language, country = _language(setup), setup.business["country"]
    told = (
        f"{weekday_text(Weekday(day), language)} {span_text(Span(start, end), language, country)}"
        for day, start, end in change.before["week"]
    )
    return {"week": ", ".join(told) or "–"}


def _days(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    today = parley().runtime.now().astimezone(ZoneInfo(setup.business["time_zone"])).date()
    runs = [(run, _run_text(run, setup), _of_run(run)) for run in setup.overrides if run.last >= today]
    form = chosen(override, Sheet("/settings/days", {"kind": "closed"}))
    clear = chosen(override, Sheet("/settings/days/clear", {}))
    return page(here, "days", setup, status=status, form=form, clear=clear, runs=runs, today=today.isoformat())


def _run_text(run: DatedHours, setup: Setup) -> str:
    language, country = _language(setup), setup.business["country"]
    first, last = (value_text(Day(day), language, country) for day in (run.first, run.last))
    days = first if run.first == run.last else f"{first} – {last}"
    if run.start_minute is None or run.end_minute is None:
        return days
    return f"{days}, {span_text(Span(run.start_minute, run.end_minute), language, country)}"


def _of_run(run: DatedHours) -> dict[str, str]:
    """A run as the hidden fields of the form that takes it back."""
    minutes = {"start": run.start_minute, "end": run.end_minute}
    return {
        "first": run.first.isoformat(),
        "last": run.last.isoformat(),
        "kind": "closed" if run.is_closed else "open",
        **{name: "" if minute is None else str(minute) for name, minute in minutes.items()},
    }


def _override_of(typed: Typed) -> Edit:
    first = typed.day("first")
    if first is None:
        raise BadEdit("first", Fault.MISSING)
    start, end = typed.minute("start_minute"), typed.minute("end_minute")
    if start is not None and end == 0:
        end = DAY
    return SetOverride(first, typed.day("last"), typed.line("kind") != "open", start, end)


def _cleared(typed: Typed) -> Edit:
    first = typed.day("first") or date.max - timedelta(days=1)
    only = (typed.line("kind") != "open", typed.maybe("start"), typed.maybe("end"))
    return ClearOverride(first, typed.day("last"), only)


def _language(setup: Setup) -> str:
    return wished_language() or language_of(setup.business["language"])
