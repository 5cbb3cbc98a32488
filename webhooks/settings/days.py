"""The days that differ from the week: closed, or open in addition. What opening brings back is shown before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from booking import absence, away
from booking.edits import BadEdit, ClearOverride, Fault, SetOverride
from booking.errors import Changed
from booking.setups import DatedHours, Setup
from booking.types import BookingCard
from bot.formats import moment_text, span_text, value_text
from bot.replies import Day, Moment, Span
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.forms import (
    INNER,
    Sheet,
    carry_out,
    chosen,
    command_of,
    language_of_setup,
    page,
    save,
    setup_of,
)
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here

blueprint = Blueprint("settings_days", __name__)
DAY = 1440
PAGE = "/settings/days"
Opening = SetOverride | ClearOverride


@blueprint.get("/settings/days")
def days() -> ResponseReturnValue:
    """Days that differ from the week."""
    return _days(provider_here(), None, 200)


@blueprint.post("/settings/days")
def add_days() -> ResponseReturnValue:
    """Close, or open in addition, from one day to another."""
    if request.form.get("kind") == "open":
        return _open(provider_here(), _override_of)
    return save(provider_here(), _override_of, back=PAGE, show=_days)


@blueprint.post("/settings/days/clear")
def clear_days() -> ResponseReturnValue:
    """Take one of them back."""
    return _open(provider_here(), _cleared)


def _open(here: SignedIn, edit_of: Callable[[Typed], Opening]) -> ResponseReturnValue:
    """Open hours as the chat does; visits that get their time back by it are shown first, and agreed to by a button."""
    check_form(here)
    typed = Typed(request.form)
    try:
        done = carry_out(here, edit_of, typed, back=PAGE, show=_days, do=partial(_reopen, told=typed.line("told")))
    except Changed:
        values = {name: value for name, value in typed.values.items() if name not in INNER}
        back = _coming_back(here, edit_of(typed))
        return _days(here, Sheet(request.path, values), 409 if typed.line("told") else 200, back)
    parley().wake()
    return done


def _reopen(here: SignedIn, edit: Opening, *, seen: str | None, once: str, told: str) -> None:
    house = parley().runtime
    with house.transaction() as session:
        absence.reopen(session, _asked(here, once), (edit,), seen=told)


def _coming_back(here: SignedIn, edit: Opening) -> tuple[BookingCard, ...]:
    with parley().runtime.transaction() as session:
        return absence.coming_back(session, _asked(here, ""), (edit,))


def _asked(here: SignedIn, once: str) -> absence.Asked:
    return absence.Asked(here.actor, here.provider_id, command_of(here, once), "web", parley().runtime.now())


def _days(here: SignedIn, override: Sheet | None, status: int, back: tuple[BookingCard, ...] = ()) -> Response:
    setup = setup_of(here)
    today = parley().runtime.now().astimezone(ZoneInfo(setup.business["time_zone"])).date()
    runs = [(run, _run_text(run, setup), _of_run(run)) for run in setup.overrides if run.last >= today]
    form = chosen(override, Sheet(PAGE, {"kind": "closed"}))
    clear = chosen(override, Sheet(f"{PAGE}/clear", {}))
    asked = None
    if override is not None and back:
        told = {"told": away.seen_of(back)}
        asked = replace(override, values={name: override.values.get(name, "") for name in FIELDS} | told)
    visits = [_visit_text(card, setup) for card in back]
    shown = {"form": form, "clear": clear, "runs": runs, "today": today.isoformat(), "asked": asked, "visits": visits}
    return page(here, "days", setup, status=status, **shown)


FIELDS = ("first", "last", "kind", "start", "end", "start_minute", "end_minute")
"""What the forms of this page carry."""


def _visit_text(card: BookingCard, setup: Setup) -> str:
    when = moment_text(Moment(card.start_at, card.time_zone, "short"), language_of_setup(setup))
    return " · ".join(filter(None, (when, card.service_name, card.attendee_name or card.customer_name)))


def _run_text(run: DatedHours, setup: Setup) -> str:
    language, country = language_of_setup(setup), setup.business["country"]
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


def _override_of(typed: Typed) -> SetOverride:
    first = typed.day("first")
    if first is None:
        raise BadEdit("first", Fault.MISSING)
    start, end = typed.minute("start_minute"), typed.minute("end_minute")
    if start is not None and end == 0:
        end = DAY
    return SetOverride(first, typed.day("last"), typed.line("kind") != "open", start, end)


def _cleared(typed: Typed) -> ClearOverride:
    first = typed.day("first") or date.max - timedelta(days=1)
    only = (typed.line("kind") != "open", typed.maybe("start"), typed.maybe("end"))
    return ClearOverride(first, typed.day("last"), only)
