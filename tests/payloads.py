"""Every request to a model that a test run makes, kept in a folder and searched at the end for what must not leave.

Works with any number of pytest processes: each appends to its own file, the first one searches.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from llm.lexicon import available
from llm.match import GENERIC, ideas
from llm.people import known_words
from llm.text import fold, pieces
from llm.voice import VoiceNote

FOLDER = "PARLEY_TEST_PAYLOADS"
TOWNS = Path(__file__).parent / "dialogues" / "towns"
# Who is spoken of in tests, beside the providers of the towns.
PEOPLE = (
    "Marisol Vega", "Zaphodina Quux", "Maria", "Leo", "Timmy", "Giulia Bianchi", "Kim Guest", "Mia Wong", "Ana", "Bob",
    "Ana López", "Shear Joy", "Ana Reyes", "Willow", "Rowan", "Canary",
)  # fmt: skip
_TELL = {
    "id": re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b", re.IGNORECASE),
    "e-mail": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "phone": re.compile(r"\+?\d(?:[ ().-]{0,2}\d){8,}"),
    "token": re.compile(r"\bsk-\w+|\btok_\w+"),
}


def note(body: Any) -> None:
    """Keep one request; stand-in servers call it for processes that a test started."""
    folder = os.environ.get(FOLDER)
    if folder:
        with (Path(folder) / f"{os.getpid()}.jsonl").open("a", encoding="utf-8") as kept:
            test = os.environ.get("PYTEST_CURRENT_TEST", "")
            kept.write(json.dumps({"test": test, "body": body}, default=str, ensure_ascii=False) + "\n")


@cache
def canaries() -> re.Pattern[str]:
    """Names and addresses of the test towns and talks, as folded words."""
    towns = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(TOWNS.glob("*.json"))]
    providers = [provider for town in towns for provider in town["providers"]]
    cities = {word for one in providers for word in _words(one["city"])}
    names = [*PEOPLE, *(one["name"] for one in providers)]
    whole = {" ".join(_words(name)) for name in names if len(_words(name)) > 1}
    whole |= {" ".join(_words(one["address"])) for one in providers if one.get("address")}
    trades = {word for phrase in ideas("trades.lex") for word in phrase}
    known = GENERIC | cities | trades | {word for code in available() for word in known_words(code)}
    telling = {word for name in names for word in _words(name) if len(word) > 2 and word not in known}
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(whole | telling))) + r")\b")


def _words(text: str) -> list[str]:
    return [fold(piece.text) for piece in pieces(text) if piece.norm.isalnum()]


def found_in(body: Any) -> list[str]:
    """What a request tells that it must not."""
    text = json.dumps(body, default=str, ensure_ascii=False)
    found = [f"{kind}: {match.group()}" for kind, form in _TELL.items() for match in form.finditer(text)]
    return found + [f"name: {match.group()}" for match in canaries().finditer(" ".join(_words(text)))]


def search(folder: Path) -> tuple[int, list[str]]:
    """How many requests were kept, and every find with the test that sent it."""
    count, finds = 0, []
    for path in sorted(folder.glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            count += 1
            finds += [f"{find} in {row['test']}" for find in found_in(row["body"])]
    return count, finds


def watch() -> None:
    """Keep what every interpreter and transcriber of this process is about to send."""
    _watch_ears()
    from llm.online import OnlineInterpreter

    original = OnlineInterpreter._body

    def body_of(self: OnlineInterpreter, asked: str, form: str) -> dict[str, Any]:
        body = original(self, asked, form)
        note(body)
        return body

    OnlineInterpreter._body = body_of  # type: ignore[method-assign]


def _watch_ears() -> None:
    """Of a recording, what surrounds the sound: no search can tell who speaks of whom in it."""
    from llm.transcription import OnlineTranscriber

    original = OnlineTranscriber._form

    def form_of(self: OnlineTranscriber, heard: VoiceNote) -> dict[str, Any]:
        form = original(self, heard)
        name, _, kind = form["file"]
        note({"transcription": form | {"file": [name, kind]}})
        return form

    OnlineTranscriber._form = form_of  # type: ignore[method-assign]


# ------------------------------------------------------------------ of a whole test run


def pytest_configure(config: pytest.Config) -> None:
    """The first process makes the folder; the others find it in their environment."""
    if not hasattr(config, "workerinput"):
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="parley-payloads-")
    watch()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Search, when every process has ended; a find makes the run fail."""
    if hasattr(session.config, "workerinput"):
        return
    folder = Path(os.environ[FOLDER])
    count, finds = search(folder)
    shutil.rmtree(folder)
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if finds:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if reporter and (count or finds):
        told = "nothing private in them" if not finds else "WITH WHAT MUST NOT LEAVE:"
        reporter.write_line(f"\n{count} requests to a model, {told}", red=bool(finds), green=not finds)
        for find in finds[:50]:
            reporter.write_line(f"  {find}", red=True)
