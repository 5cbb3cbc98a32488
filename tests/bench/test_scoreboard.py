"""The scoreboard on a few talks: what it counts, with and without a model, and that it sees a bot that lies."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bench import scoreboard
from bench.customers import NOW, Sentence, goals, has_dialogues, towns
from bench.scoreboard import RECORDED, TALKS, Bench, figures_of, play_all, score_on, settings_for, table
from bench.stub_model import by_labels, by_names

FIGURES = {
    "talks", "right", "wrong", "not_booked", "booked_without_a_yes", "false_statements", "statements",
    "messages_per_booking", "model_calls_per_booking", "tokens_per_booking", "turn_p50_ms", "turn_p95_ms",
}  # fmt: skip
PROVIDERS = [
    {"provider_name": name, "city": "Springfield", "service": "Services_4"}
    for name in ("Dr. Ada Fern", "Moss Practice")
]
DAYS = {"2019-03-05": "next Tuesday", "2019-03-07": "on the 7th", "2019-03-02": "tomorrow"}
TIMES = {"10:00": "10 in the morning", "15:30": "half past 3 in the afternoon", "17:00": "5 pm"}


def turn(text: str, *acts: list[str], **said: tuple[str, str]) -> dict[str, Any]:
    """One labelled turn; `said` holds (canonical, as it was put)."""
    values = {slot: {"value": value, "text": words} for slot, (value, words) in said.items()}
    return {"service": "Services_4", "text": text, "acts": list(acts), "said": values}


def dialogue(day: str, at: str) -> dict[str, Any]:
    """Somebody who wants a therapist, told in three sentences and a yes."""
    days, times = {"date": (day, DAYS[day])}, {"time": (at, TIMES[at])}
    return {
        "service": "Services_4",
        "services": ["Services_4"],
        "gold": {"provider_name": "Dr. Ada Fern", "city": "Springfield", "date": day, "time": at},
        "turns": [
            turn("I want to talk to a therapist.", ["INFORM_INTENT", "intent", "book"]),
            turn("In Springfield, please.", ["INFORM"], city=("Springfield", "Springfield")),
            turn("Dr. Ada Fern, thanks.", ["INFORM"], provider_name=("Dr. Ada Fern", "Dr. Ada Fern")),
            turn(f"Could it be {DAYS[day]}?", ["INFORM"], **days),
            turn(f"{TIMES[at]} is good for me.", ["INFORM"], **times),
            turn("Yes, perfect.", ["AFFIRM"]),
        ],
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three dialogues and two providers in the recorded form, and one talk file."""
    place = tmp_path_factory.mktemp("recorded")
    dialogues = [dialogue(day, at) for day, at in zip(DAYS, TIMES, strict=True)]
    for kind, rows in (("dialogues", dialogues), ("providers", PROVIDERS)):
        (place / f"{kind}_own_services.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (place / "first.txt").write_text((TALKS / "en" / "first_haircut.txt").read_text(encoding="utf-8"))
    return place


@pytest.fixture(scope="module")
def database(make_database: Callable[[], str]) -> str:
    return make_database()


@pytest.mark.parametrize("interpreter", ["offline", "openai"])
def test_every_dialogue_of_a_folder_is_played(
    folder: Path, database: str, interpreter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    figures = score_on(database, interpreter, [folder])
    assert figures.keys() == FIGURES | {
        "bench", "interpreter", "model_calls_on_presses", "model_calls_on_plain_answers", "sets",
    }  # fmt: skip
    talks = f"talks {folder.name}"
    assert {name: one["talks"] for name, one in figures["sets"].items()} == {
        "therapist": 3, "therapist mistyped": 3, talks: 1,
    }  # fmt: skip
    assert all(one.keys() == FIGURES for one in figures["sets"].values())
    clean = figures["sets"]["therapist"]
    assert (clean["right"], clean["wrong"], clean["not_booked"]) == (3, 0, 0)
    assert figures["booked_without_a_yes"] == figures["false_statements"] == figures["wrong"] == 0
    assert figures["statements"] > 20
    assert clean["messages_per_booking"] >= 3, "service, day and time, yes"
    assert figures["model_calls_on_presses"] == figures["model_calls_on_plain_answers"] == 0
    assert all(name in table(figures["sets"]) for name in ("therapist mistyped", talks))


def test_a_file_alone_is_played_with_who_is_booked_in_it(tmp_path: Path, database: str) -> None:
    """One dialogue tells no town and no provider is listed: who is booked by name is somewhere all the same."""
    nowhere = dialogue("2019-03-05", "10:00")
    del nowhere["gold"]["city"]
    nowhere["gold"]["provider_name"] = "Moss Practice"
    nowhere["turns"][1:3] = [turn("With Moss Practice.", ["INFORM"], provider_name=("Moss Practice", "Moss Practice"))]
    rows = [
        nowhere,
        dialogue("2019-03-07", "17:00"),
        {**nowhere, "service": "Restaurants_1"},
        {**nowhere, "gold": None},
    ]
    alone = tmp_path / "dialogues_kept.jsonl.gz"
    alone.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    figures = score_on(database, "offline", [alone])
    assert {name: (one["talks"], one["right"]) for name, one in figures["sets"].items()} == {
        "therapist": (2, 2), "therapist mistyped": (2, 2),
    }  # fmt: skip
    talk = TALKS / "en" / "first_haircut.txt"
    assert list(score_on(database, "offline", [talk])["sets"]) == ["talks en"]


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("dialogues_x.jsonl", b'{"service": "Services_4"', "dialogues_x.jsonl, line 1: no row of dialogues"),
        ("dialogues_x.jsonl", b"[]", "dialogues_x.jsonl, line 1"),
        ("dialogues_x.jsonl", b'{"service": "Services_4", "dialogue_id": "7_1"}', "dialogue 7_1: KeyError('gold')"),
        ("dialogues_x.jsonl.gz", b"no gzip", "dialogues_x.jsonl.gz cannot be read"),
        ("dialogues_x.jsonl", b"\xff\xfe", "dialogues_x.jsonl cannot be read"),
        ("talk.txt", b"# A talk\ntown: nowhere\n", "talk.txt: there is no town nowhere"),
        ("notes.md", b"nothing", "Nothing to play in"),
        ("", b"", "there is no "),
    ],
)
def test_what_cannot_be_played_is_told(
    tmp_path: Path, name: str, content: bytes, complaint: str, database: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    if name:
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr("sys.argv", ["scoreboard", "--dialogues", str(tmp_path if name else tmp_path / "missing")])
    monkeypatch.setattr(scoreboard, "score", lambda *given, show: score_on(database, *given))
    with pytest.raises(SystemExit) as ended:
        scoreboard.main()
    assert complaint in f"{ended.value}{capsys.readouterr().err}"


def test_calls_and_tokens_are_those_that_the_server_tells(
    folder: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    monkeypatch.setattr("llm.online.SURE", 1.01)  # nothing is sure: whatever may be asked is asked
    told: list[int] = []
    complete = scoreboard.StubModel.complete

    def counted(model: scoreboard.StubModel, body: dict[str, Any]) -> dict[str, Any]:
        answer = complete(model, body)
        told.append(answer["usage"]["prompt_tokens"] + answer["usage"]["completion_tokens"])
        return answer

    monkeypatch.setattr(scoreboard.StubModel, "complete", counted)
    figures = score_on(database, "openai", [folder])
    bookings = figures["right"]  # every one of these talks makes one booking
    assert len(told) > 3
    assert figures["model_calls_per_booking"] == round(len(told) / bookings, 2)
    assert figures["tokens_per_booking"] == round(sum(told) / bookings, 2)


def test_the_stub_knows_a_provider_by_the_number_in_the_message() -> None:
    """The names of providers are not sent, so a list of them must not be looked for."""
    ada = Sentence("Ada Fern", frozenset({"INFORM"}), {"provider_name": ("Dr. Ada Fern", "Ada Fern")})
    asked = {"message": "flurb with [provider 2] in Springfield", "cities": ["1 Shelbyville", "2 Springfield"]}
    assert (by_labels(ada, asked)["provider"], by_labels(ada, asked)["city"]) == (2, None)
    assert (by_names(asked)["provider"], by_names(asked)["city"], by_names(asked)["acts"]) == (2, 2, ["inform"])
    assert by_labels(ada, {"message": "flurb"})["provider"] is None


@pytest.mark.parametrize(
    ("truth", "lie"),
    [("$40.00", "$44.00"), (" AM", " PM"), ("Dr. Ada Fern, Springfield", "Dr. Ada Fern, Shelbyville"), (" (P", " [P")],
)
def test_a_bot_that_lies_is_seen(
    folder: Path, database: str, truth: str, lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last pair changes nothing that matters, so that not every change is called a lie."""
    bench = Bench(database, settings_for("offline"))
    honest = bench.house.play

    def lying(op: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        told = json.dumps(honest(op, and_more=and_more), ensure_ascii=False)
        return json.loads(told if op["op"] == "dump" else told.replace(truth, lie))

    monkeypatch.setattr(bench.house, "play", lying)
    figures = figures_of("offline", list(play_all(bench, [folder], None)))
    bench.house.replay.close()
    assert bool(figures["false_statements"]) is (lie != " [P")


LOOKED_AT = """# Booked, and looked at again
maria = web maria

maria: a haircut at Ana's on Friday at 3
maria! yes please
maria: what have I booked?
"""


@pytest.mark.parametrize(
    ("op", "truth", "lie"),
    [
        ("say", "3:00 PM", "3:15 PM"),
        ("say", "Friday, May 8", "Saturday, May 9"),
        ("say", "$45.00", "$54.00"),
        ("say", "Ana's Salon", "Anna's Salon"),
        ("say", ": booked.", ": cancelled."),
        ("dump", '"confirmed"', '"held"'),  # "you're booked" of what is but held
        ("say", "$45.00", "$45.00"),
    ],
)
def test_each_kind_of_lie_is_counted(
    tmp_path: Path, database: str, op: str, truth: str, lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A time, a day, a price, a name, a status, and a booking that is none; the last changes nothing."""
    (tmp_path / "looked_at.txt").write_text(LOOKED_AT)
    bench = Bench(database, settings_for("offline"))
    honest, changed = bench.house.play, []

    def lying(line: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        told = json.dumps(honest(line, and_more=and_more), ensure_ascii=False)
        if line["op"] != op:
            return json.loads(told)
        changed.append(truth in told)
        return json.loads(told.replace(truth, lie))

    monkeypatch.setattr(bench.house, "play", lying)
    figures = figures_of("offline", list(play_all(bench, [tmp_path], None)))
    bench.house.replay.close()
    assert any(changed), "it was there to be changed"
    assert bool(figures["false_statements"]) is (lie != truth)


def test_a_booking_without_a_yes_is_seen(folder: Path, database: str) -> None:
    """Somebody else's yes: the booking stands before this customer agreed to anything."""
    bench = Bench(database, settings_for("offline"))
    goal = goals(folder)[0]
    honest, town = bench.rows, towns(folder)["Services_4"]
    row = {
        "provider": "p0", "service": "Session", "customer": "x", "status": "confirmed",
        "local_start": f"{goal.on}T{goal.at}", "price_minor": 4000,
    }  # fmt: skip
    bench.rows = lambda: [*honest(), row]  # type: ignore[method-assign]
    outcome = bench.play_goal(goal, town, is_mistyped=False, seed=0)
    bench.house.replay.close()
    assert (outcome.kind, outcome.without_yes) == ("right", 1)


@pytest.mark.parametrize("wrong", [{"local_start": "2019-03-05T12:45"}, {"status": "held"}, {"provider": "p1"}])
def test_a_wrong_booking_is_seen(folder: Path, database: str, wrong: dict[str, str]) -> None:
    bench = Bench(database, settings_for("offline"))
    goal, town = goals(folder)[0], towns(folder)["Services_4"]
    honest = bench.rows
    bench.rows = lambda: [row | wrong for row in honest()]  # type: ignore[method-assign]
    outcome = bench.play_goal(goal, town, is_mistyped=False, seed=0)
    bench.house.replay.close()
    assert (outcome.kind, outcome.bookings) == ("wrong", 0)


def test_recorded_dialogues_are_played(database: str) -> None:
    if not has_dialogues(RECORDED):
        pytest.skip("no recorded dialogues beside the repository")
    figures = score_on(database, "offline", [RECORDED], count=3)
    assert (figures["talks"], figures["wrong"], figures["booked_without_a_yes"]) == (6, 0, 0)
    assert figures["false_statements"] == 0
    assert NOW.startswith("2019-03-01"), "the day on which they play"
