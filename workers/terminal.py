"""The two programs of `python -m bot`: replay for programs, a talk for people. Both need no account and no network."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from booking.errors import BadTown
from bot.runtime import SystemClock
from bot.settings import Settings, read_settings
from models.migrate import migrate
from models.session import open_engine
from workers.embedded import throwaway_postgres
from workers.replay import Replay, play_lines

DEMO_TOWN = Path(__file__).with_name("demo_town.json")


def main(arguments: list[str]) -> int:
    """Run one of the two programs; the exit code."""
    options = _parser().parse_args(arguments)
    settings = read_settings(PARLEY_DEMO="true")
    try:
        town = _town(options.town, is_replay=options.json)
        now = _instant(options.now) if options.now else SystemClock().now()
        with _database(options.database) as address, _opened(address, now, settings, town) as replay:
            return _replay(replay) if options.json else _talk(replay, options)
    except (BadTown, ValueError, OSError) as error:
        print(f"python -m bot: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Talk to Parley in the terminal.")
    parser.add_argument("--json", action="store_true", help="JSON lines on standard input and output")
    parser.add_argument("--now", metavar="ISO", help="where the clock stands (default: the present)")
    parser.add_argument("--town", metavar="FILE", help="town file to load (a talk without it: the demo town)")
    parser.add_argument("--database", metavar="URL", help="a PostgreSQL database (default: a throw-away one)")
    parser.add_argument("--to", metavar="SLUG", help="start with one provider")
    return parser


def _town(path: str | None, *, is_replay: bool) -> dict[str, Any]:
    if path is None:
        return {"providers": []} if is_replay else json.loads(DEMO_TOWN.read_text())
    try:
        return json.loads(Path(path).read_text())
    except json.JSONDecodeError as error:
        raise ValueError(f"{path} is not JSON: {error}") from None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


@contextmanager
def _database(address: str | None) -> Iterator[str]:
    if address is not None:
        yield address
        return
    with throwaway_postgres() as server:
        yield server.url()


@contextmanager
def _opened(address: str, now: datetime, settings: Settings, town: dict[str, Any]) -> Iterator[Replay]:
    engine = open_engine(address)
    migrate(engine)
    engine.dispose()
    replay = Replay(address, now, settings)
    try:
        replay.load(town)
        yield replay
    finally:
        replay.close()


def _replay(replay: Replay) -> int:
    for event in play_lines(replay, sys.stdin):
        sys.stdout.write(json.dumps(event, ensure_ascii=False) + "\n")
        if event["event"] in ("done", "error"):
            sys.stdout.flush()
    return 0


def _talk(replay: Replay, options: argparse.Namespace) -> int:
    """The same talk for a person: type words or a number, end with Ctrl-D."""
    print("Write as a customer would, for example: can I get a haircut tomorrow at 3?  (Ctrl-D ends)")
    while True:
        try:
            words = input("\n> ")
        except EOFError:
            return 0
        if not words.strip():
            continue
        op = {"op": "say", "channel": "sms", "from": "you", "text": words}
        if options.to:
            op["to"] = options.to
        for event in replay.play(json.dumps(op)):
            if event["event"] == "message":
                who = "" if event["to"] == "you" else f"[to {event['to']}] "
                print(f"\n{who}{event['text']}")
            elif event["event"] == "error":
                print(event["message"])
