"""The command line: `python -m workers COMMAND`; every command has `--help`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType

from bot.logs import set_up_log
from bot.runtime import Runtime
from bot.settings import Settings, settings


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    parsed = _parser().parse_args(arguments)
    set_up_log(settings().log_level)
    command: Callable[[argparse.Namespace], int] = parsed.command
    return command(parsed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m workers", description="Run and look after Parley.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (command, words) in _COMMANDS.items():
        subparser = commands.add_parser(name, help=words, description=words)
        subparser.set_defaults(command=command)
        if name == "load-town":
            subparser.add_argument("file", type=Path, metavar="FILE.json", help="a town file")
        if name == "changes":
            subparser.add_argument("--provider", metavar="SLUG", help="only those of one provider")
        if name == "ledger":
            _ledger_arguments(subparser)
        if name == "link":
            subparser.add_argument("slug", metavar="SLUG", help="the provider, as in its page's address")
    return parser


def _ledger_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", action="store_true", required=True, help="as CSV, on standard output")
    parser.add_argument("--provider", metavar="SLUG", help="only those of one provider")
    parser.add_argument(
        "--from", dest="first", type=date.fromisoformat, metavar="YYYY-MM-DD", help="first day, in the provider's zone"
    )
    parser.add_argument("--to", dest="last", type=date.fromisoformat, metavar="YYYY-MM-DD", help="last day, included")


def _run(_parsed: argparse.Namespace) -> int:
    from workers.run import run_everything

    return run_everything(settings())


def _migrate(_parsed: argparse.Namespace) -> int:
    from models.migrate import migrate

    with _runtime() as runtime:
        migrate(runtime.engine)
    return 0


def _load_town(parsed: argparse.Namespace) -> int:
    from booking.errors import BadTown
    from models.migrate import migrate
    from workers.migration import load_town_file

    with _runtime() as runtime:
        migrate(runtime.engine)
        try:
            load_town_file(runtime, parsed.file)
        except (BadTown, OSError, ValueError) as error:
            print(f"{parsed.file}: {error}", file=sys.stderr)
            return 1
    return 0


def _dump_town(_parsed: argparse.Namespace) -> int:
    from booking.setup import dump_town

    with _runtime() as runtime, runtime.transaction() as session:
        print(json.dumps(dump_town(session), ensure_ascii=False, indent=2))
    return 0


def _link(parsed: argparse.Namespace) -> int:
    from booking.read import load_provider_by_slug
    from bot.linking import LIFETIME, PREFIX, make_code

    with _runtime() as runtime, runtime.transaction() as session:
        provider = load_provider_by_slug(session, slug=parsed.slug)
        if provider is None:
            print(f"There is no provider {parsed.slug}.", file=sys.stderr)
            return 1
        code = make_code(session, provider_id=provider.id, now=runtime.now())
    minutes = int(LIFETIME.total_seconds() // 60)
    print(f"From the chat that shall speak for {provider.name}, write within {minutes} minutes:\n\n  LINK {code}\n")
    if settings().telegram_bot_name:
        name = str(settings().telegram_bot_name).lstrip("@")
        print(f"Or open https://t.me/{name}?start={PREFIX}{code}")
    return 0


def _changes(parsed: argparse.Namespace) -> int:
    from booking.audit import audit_lines
    from booking.read import load_provider_by_slug

    with _runtime() as runtime, runtime.transaction() as session:
        found = load_provider_by_slug(session, slug=parsed.provider) if parsed.provider else None
        for one in audit_lines(session, slug=found.slug if found else parsed.provider):
            print(json.dumps(one, ensure_ascii=False))
    return 0


def _ledger(parsed: argparse.Namespace) -> int:
    from booking.earnings import ledger_lines
    from booking.read import load_provider_by_slug
    from workers.ledger import write_csv

    with _runtime() as runtime, runtime.transaction() as session:
        found = load_provider_by_slug(session, slug=parsed.provider) if parsed.provider else None
        if parsed.provider and found is None:
            print(f"There is no provider {parsed.provider}.", file=sys.stderr)
            return 1
        slug = found.slug if found else None
        write_csv(ledger_lines(session, slug=slug, first=parsed.first, last=parsed.last), sys.stdout)
    return 0


def _doctor(_parsed: argparse.Namespace) -> int:
    from workers.doctor import examine

    findings = list(examine(settings()))
    for finding in findings:
        print(finding)
    return 1 if any(finding.is_fault for finding in findings) else 0


def _worker(_parsed: argparse.Namespace) -> int:
    with _addresses():
        from workers import once, worker

        address = settings().redis_url
        assert address is not None
        worker.serve(once.runtime(), address.get_secret_value())
    return 0


def _clock(_parsed: argparse.Namespace) -> int:
    with _addresses():
        from workers import clock, jobs, once

        _stop_on_signal(jobs.stopping.set)
        once.tell_pages()
        clock.serve(once.runtime(), once.redis_connection(), jobs.stopping)
    return 0


def _poller(_parsed: argparse.Namespace) -> int:
    with _addresses():
        from workers import jobs, once, poller

        _stop_on_signal(sys.exit)  # out of the long wait; what was not stored is asked for again
        return poller.serve(once.runtime(), once.redis_connection(), jobs.stopping)


def _env_example(_parsed: argparse.Namespace) -> int:
    from workers.env_example import env_example

    print(env_example(), end="")
    return 0


def _reference(_parsed: argparse.Namespace) -> int:
    from webhooks.api.reference import api_reference
    from workers.reference import reference

    print(reference({name: words for name, (_, words) in _COMMANDS.items()}, api_reference()), end="")
    return 0


def _set_webhook(_parsed: argparse.Namespace) -> int:
    from bot.channels.telegram import TelegramChannel
    from models.enums import Channel
    from workers.doctor import telegram_webhook

    secret = settings().telegram_webhook_secret
    with _runtime() as runtime:
        channel = runtime.channels.get(Channel.TELEGRAM)
        if secret is None or not isinstance(channel, TelegramChannel):
            print("Set TELEGRAM_BOT_TOKEN and TELEGRAM_WEBHOOK_SECRET first.", file=sys.stderr)
            return 1
        channel.set_webhook(telegram_webhook(settings(), channel.account), secret.get_secret_value())
    return 0


def _web(_parsed: argparse.Namespace) -> int:
    argv = [sys.executable, "-m", "gunicorn", "-c", "python:webhooks.gunicorn", "webhooks.wsgi:app"]
    if settings().database_url and settings().redis_url:
        os.execv(argv[0], argv)
    with _addresses():
        server = subprocess.Popen(argv)
        _stop_on_signal(server.terminate)
        return server.wait()


@contextmanager
def _runtime() -> Iterator[Runtime]:
    """A runtime for a command that ends soon; starts the embedded servers when nothing is set and none run."""
    with _addresses() as current:
        assert current.database_url is not None
        runtime = Runtime(current, database_url=current.database_url.get_secret_value(), pool_size=1)
        try:
            yield runtime
        finally:
            runtime.close()


@contextmanager
def _addresses() -> Iterator[Settings]:
    """The settings with addresses of both servers in them, for us and for our children."""
    from workers.embedded import servers

    with servers(settings()) as addresses:
        os.environ["DATABASE_URL"] = addresses.database_url
        os.environ["REDIS_URL"] = addresses.redis_url
        settings.cache_clear()
        yield settings()


def _stop_on_signal(stop: Callable[[], None]) -> None:
    def act(_signum: int, _frame: FrameType | None) -> None:
        stop()

    signal.signal(signal.SIGTERM, act)
    signal.signal(signal.SIGINT, act)


_COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], int], str]] = {
    "run": (_run, "start everything, print one address, stop everything on Ctrl-C"),
    "migrate": (_migrate, "bring the database to the newest schema"),
    "load-town": (_load_town, "load providers from a town file; the same file again changes nothing"),
    "dump-town": (_dump_town, "print all providers as a town file"),
    "changes": (
        _changes,
        "print what was done to every booking and set-up, by whom and when, a JSON line each; no names",
    ),
    "ledger": (_ledger, "print every payment, refund and fee as CSV"),
    "link": (_link, "make a code by which a chat becomes a provider's own"),
    "doctor": (_doctor, "name every fault of this set-up"),
    "env-example": (_env_example, "print .env.example as it should be"),
    "reference": (_reference, "print docs/reference.md as it should be"),
    "set-webhook": (_set_webhook, "have Telegram post updates to PUBLIC_BASE_URL"),
    "web": (_web, "the web process"),
    "worker": (_worker, "the process that answers messages"),
    "clock": (_clock, "the process that retires what has run out and sweeps up lost work"),
    "poller": (_poller, "Telegram by long polling, for machines without a public address"),
}

if __name__ == "__main__":
    sys.exit(main())
