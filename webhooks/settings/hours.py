"""Weekly hours, row by row as a thumb can set them and without any script."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from booking import edit_values
from booking.edits import BadEdit, Change, Edit, Fault, SetWeek, Week, seen_of
from booking.town import wall_of
from bot.formats import span_text, weekday_text
from bot.replies import Span, Weekday
from bot.signin import SignedIn
from webhooks.settings.forms import Sheet, chosen, language_of_setup, page, save, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here

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


def _hours(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    language = language_of_setup(setup)
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
    language, country = language_of_setup(setup), setup.business["country"]
    told = (
        f"{weekday_text(Weekday(day), language)} {span_text(Span(start, end), language, country)}"
        for day, start, end in change.before["week"]
    )
    return {"week": ", ".join(told) or "–"}
