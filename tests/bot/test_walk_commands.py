"""Every command by everybody: what is not allowed is answered as if it were not there, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, get_args

import pytest

from booking.edits import SetLanguage, SetOverride
from booking.errors import BookingError
from booking.new_provider import NewProvider
from booking.types import Proposal
from bot import commands
from bot.commands import Command
from bot.performing import perform
from bot.settings import read_settings
from models.enums import Assistant
from models.tables import metadata
from tests.bot.stage import Stage, at
from tests.bot.walk import NOWHERE, PEOPLE, Cast

OAK, BO = frozenset({"oak"}), frozenset({"bo"})
CUSTOMERS = frozenset({"bo", "eve", "sam"})
PROVIDERS = frozenset({"oak", "willow"})
EVERYBODY = frozenset(PEOPLE)
HOURS = frozenset({"availability_overrides", "directory_version", "providers", "services", "resources"})
CLOSED = SetOverride(date(2026, 6, 9))
OPENED = SetOverride(date(2026, 6, 9), is_closed=False, start_minute=1250, end_minute=1400)
REFUSED = ("not_found", "nothing", "changed")  # the last: what was told to be erased is not what is there
Make = Callable[[Cast], Command]
TOUCHED = frozenset({"outbox", "commands", "thread_words", "setup_changes", "changes", "options"})
"""Words that go to others, and records of what was done."""


@dataclass(frozen=True)
class Case:
    """Who may; the command on a thing of Oak's and Bo's, and on one that is not there (None: it names nothing).

    `is_own`: it is about whoever gives it, and touches nobody else.
    """

    may: frozenset[str]
    own: Make
    absent: Make | None = None
    is_own: bool = False
    touches: frozenset[str] = frozenset()


def about_booking(may: frozenset[str], make: Callable[[Any], Command]) -> Case:
    return Case(may, lambda cast: make(cast.booking.id), lambda cast: make(NOWHERE))


def about_talk(may: frozenset[str], make: Callable[[Any], Command]) -> Case:
    return Case(may, lambda cast: make(cast.talk), lambda cast: make(NOWHERE))


def about_oneself(make: Make, may: frozenset[str] = EVERYBODY, touches: frozenset[str] = frozenset()) -> Case:
    return Case(may, make, is_own=True, touches=TOUCHED | touches)


def answer(may: frozenset[str], word: str) -> Case:
    return about_booking(may, lambda booking_id: commands.Answer(booking_id, word))


def wish(cast: Cast, provider_id: Any = None) -> Command:
    service = cast.oak.services[0]
    return commands.Book(
        Proposal(provider_id or cast.oak.id, service.id, at(3, 10), 4000, "EUR", cast.oak.policy_version)
    )


def nowhere(cast: Cast) -> Proposal:
    return replace(wish(cast).proposal, provider_id=NOWHERE)


NEW = NewProvider(
    "New Salon", "hairdresser", "Lisbon", "PT", "Europe/Lisbon", "Cut", "30", 30, ((0, 540, 1020),), language="pt"
)
SEEN = ""
BUSINESS = HOURS | {"entry_codes", "service_resources", "availability_rules", "provider_facts"}
CASES: dict[type, tuple[Case, ...]] = {
    commands.Book: (Case(CUSTOMERS | OAK, wish, lambda cast: wish(cast, NOWHERE)),),
    commands.Move: (about_booking(BO | OAK, lambda booking_id: commands.Move(booking_id, at(2, 15))),),
    commands.Cancel: (about_booking(BO | OAK, commands.Cancel),),
    commands.LookUp: (about_booking(BO | OAK, commands.LookUp),),
    commands.Answer: (
        *(answer(OAK, word) for word in ("approve", "decline", "waive", "pix_paid", "pix_returned")),
        *(answer(BO, word) for word in ("accept_counter", "refuse_counter")),
    ),
    commands.Counter: (about_booking(OAK, lambda booking_id: commands.Counter(booking_id, at(2, 15))),),
    commands.AnswerSome: tuple(
        about_booking(OAK, lambda booking_id, word=word: commands.AnswerSome((booking_id,), word))
        for word in ("approve", "decline")
    ),
    commands.Explain: (about_booking(OAK, lambda booking_id: commands.Explain(booking_id, "words")),),
    commands.Attend: tuple(
        about_booking(OAK, lambda booking_id, word=word: commands.Attend(booking_id, word))
        for word in ("complete", "mark_no_show", "lift_lock_out", "take_back")
    ),
    commands.RunLate: (about_booking(OAK, lambda booking_id: commands.RunLate(((booking_id, at(2, 10), at(2, 11)),))),),
    commands.EnterVisit: (
        Case(
            OAK,
            lambda cast: commands.EnterVisit(wish(cast).proposal, "Zoe"),
            lambda cast: commands.EnterVisit(wish(cast, NOWHERE).proposal, "Zoe"),
        ),
    ),
    commands.OptOut: (about_oneself(lambda cast: commands.OptOut()),),
    commands.OptIn: (about_oneself(lambda cast: commands.OptIn()),),
    commands.KeepName: (about_oneself(lambda cast: commands.KeepName("Mallory"), touches=frozenset({"customers"})),),
    commands.HandOff: (about_oneself(lambda cast: commands.HandOff(cast.oak.id, "help")),),
    commands.Relay: (
        about_oneself(lambda cast: commands.Relay("words", provider_id=cast.oak.id)),
        about_talk(OAK, lambda talk: commands.Relay("words", conversation_id=talk)),
    ),
    commands.HandBack: (about_talk(OAK | BO, commands.HandBack),),
    commands.Write: (about_talk(OAK, lambda talk: commands.Write(talk, "words")),),
    commands.SettleDraft: (
        Case(
            OAK,
            lambda cast: commands.SettleDraft(cast.draft, is_sent=True),
            lambda cast: commands.SettleDraft(NOWHERE, is_sent=True),
        ),
    ),
    commands.SetMode: (
        about_oneself(
            lambda cast: commands.SetMode(Assistant.OFF.value), PROVIDERS, frozenset({"providers", "directory_version"})
        ),
        about_talk(OAK, lambda talk: commands.SetMode(Assistant.OFF.value, talk)),
    ),
    commands.CloseHours: (about_oneself(lambda cast: commands.CloseHours((CLOSED,)), PROVIDERS, HOURS),),
    commands.OpenHours: (about_oneself(lambda cast: commands.OpenHours((OPENED,)), PROVIDERS, HOURS),),
    commands.SignUp: (about_oneself(lambda cast: commands.SignUp(NEW), touches=BUSINESS),),
    commands.TryVisit: (
        Case(OAK, lambda cast: commands.TryVisit(wish(cast).proposal), lambda cast: commands.TryVisit(nowhere(cast))),
    ),
    commands.SaveSetUp: (
        about_oneself(
            lambda cast: commands.SaveSetUp(SetLanguage("es"), SEEN), PROVIDERS, HOURS | {"commands", "setup_changes"}
        ),
    ),
    commands.EraseData: (
        about_oneself(lambda cast: commands.EraseData({}), frozenset({"sam"}), frozenset({"accounts", "messages"})),
        Case(BO, lambda cast: commands.EraseData({cast.booking.id: 0}), lambda cast: commands.EraseData({NOWHERE: 0})),
    ),
    commands.KeepPictures: (about_booking(BO | OAK, commands.KeepPictures),),
}
ALL = [(kind, number, name) for kind, cases in CASES.items() for number in range(len(cases)) for name in PEOPLE]


class _Undone(Exception):
    pass


def carried_out(cast: Cast, command: Command, name: str) -> tuple[str, dict[str, str]]:
    """What somebody gets for a command, and the rows afterwards as seen inside; all is undone again."""
    speaker = cast.speaker(name)
    told, after = "", {}
    stage = cast.stage
    try:
        with stage.runtime.transaction() as session:
            try:
                with session.begin_nested():
                    done = perform(
                        session,
                        command,
                        speaker,
                        language="en",
                        command_id=f"walk:{name}",
                        cause="walk",
                        now=stage.clock.now(),
                        till=stage.runtime.till,
                    )
                told = "nothing" if done.booking is None else "done"
            except BookingError as refused:
                told = refused.code
            session.flush()
            connection = session.connection()
            after = {
                table: connection.exec_driver_sql(statement).scalar()
                for table, statement in digests(speaker.identity_id)
            }
            raise _Undone
    except _Undone:
        return told, after


def digests(without: Any) -> list[tuple[str, str]]:
    """One statement for each table: everything in it that is not one identity's own."""
    own = {"identities": "id", "conversations": "identity_id"}
    digest = "SELECT coalesce(md5(string_agg(x::text, '|' ORDER BY x::text)), '') FROM {} x WHERE {}"
    return [
        (
            table.name,
            digest.format(table.name, f"{own[table.name]} <> '{without}'" if table.name in own else "true"),
        )
        for table in metadata.sorted_tables
    ]


def rows(cast: Cast, name: str) -> dict[str, str]:
    return {table: cast.stage.one(statement) for table, statement in digests(cast.speaker(name).identity_id)}


@pytest.fixture(scope="module")
def cast(make_database: Callable[[], str]) -> Iterator[Cast]:
    """One for all: every command is undone."""
    stage = Stage(make_database(), read_settings(PARLEY_ENV="test", SECRET_KEY="test-" * 8))
    stage.load()
    yield Cast(stage)
    stage.runtime.close()


def test_every_command_is_in_the_table() -> None:
    assert set(get_args(Command)) == set(CASES)


@pytest.mark.parametrize(("kind", "number", "name"), ALL, ids=lambda part: getattr(part, "__name__", str(part)))
def test_by(cast: Cast, kind: type, number: int, name: str) -> None:
    case = CASES[kind][number]
    before = rows(cast, name)
    told, after = carried_out(cast, case.own(cast), name)
    changed = {table for table in after if after[table] != before[table]}
    if name not in case.may:
        assert told in REFUSED, told
        assert changed == set()
        assert case.absent is None or carried_out(cast, case.absent(cast), name)[0] == told
        return
    assert told != "not_found", told
    if case.is_own:
        assert changed <= case.touches, changed
    if case.absent is not None:
        assert carried_out(cast, case.absent(cast), name)[0] in REFUSED


def test_a_command_without_its_guard_would_be_found(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("booking.changing.authorize", lambda actor, action, owned: None)
    with pytest.raises(AssertionError):
        test_by(cast, commands.Cancel, 0, "eve")
