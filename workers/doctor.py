"""The doctor: looks at every part of a set-up and names what is wrong with it, without printing any secret."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from redis import Redis
from sqlalchemy import text

from booking import outbox
from booking.gateways.port import GatewayError, GatewayErrorKind
from bot import budget
from bot.channels.port import SendError
from bot.runtime import Runtime
from bot.settings import Settings
from models.enums import Channel
from models.migrate import is_current
from workers.embedded import Addresses, servers
from workers.heartbeat import FRESH_SECONDS, last_beats

OLDEST_VERSION = 15
EXTENSIONS = ("btree_gist", "pg_trgm")
PATIENCE = timedelta(seconds=60)
ANSWER_SECONDS = 5.0

_OLDEST_UNREAD = text("SELECT min(received_at) FROM messages WHERE direction = 'in' AND turn_at IS NULL")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one part."""

    part: str
    says: str
    is_fault: bool = False

    def __str__(self) -> str:
        return f"{'FAULT' if self.is_fault else 'ok':5}  {self.part}: {self.says}"


def examine(settings: Settings) -> Iterator[Finding]:
    """Findings about every part, one after the other. A part that cannot be looked at is a fault."""
    yield Finding("settings", f"can be used, for {settings.environment}")
    with servers(settings) as addresses:
        runtime = Runtime(settings, database_url=addresses.database_url, pool_size=1)
        try:
            yield from _findings(runtime, addresses)
        finally:
            runtime.close()


def _findings(runtime: Runtime, addresses: Addresses) -> Iterator[Finding]:
    database = _looked_at("database", lambda: _database(runtime))
    yield database
    yield _looked_at("redis", lambda: _redis(addresses.redis_url))
    if not database.is_fault:
        for name in ("clock", "worker"):
            yield _looked_at(name, partial(_beat, runtime, name))
        yield _looked_at("messages", lambda: _messages(runtime))
        yield _looked_at("outbox", lambda: _outbox(runtime))
        yield _looked_at("budget", lambda: _budget(runtime))
    if runtime.settings.telegram_bot_token:
        yield _looked_at("telegram", lambda: _telegram(runtime))
    if runtime.settings.twilio_account_sid:
        yield _looked_at("twilio", lambda: _twilio(runtime))
    if runtime.settings.stripe_secret_key:
        yield _looked_at("stripe", lambda: _stripe(runtime))
    yield _demo(runtime.settings)
    yield _looked_at("public address", lambda: _public_address(runtime.settings))


def _looked_at(part: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except SendError as error:
        return Finding(part, f"refuses us ({error})", is_fault=True)
    except Exception as error:
        return Finding(part, f"cannot be reached ({type(error).__name__})", is_fault=True)


def _database(runtime: Runtime) -> Finding:
    with runtime.engine.connect() as connection:
        version = connection.execute(text("SHOW server_version")).scalar_one().split()[0]
        known = set(connection.execute(text("SELECT extname FROM pg_extension")).scalars())
    if int(version.split(".")[0]) < OLDEST_VERSION:
        return Finding("database", f"PostgreSQL {version} is too old, {OLDEST_VERSION} is needed", is_fault=True)
    if not is_current(runtime.engine):
        return Finding("database", "needs `python -m workers migrate`", is_fault=True)
    missing = [name for name in EXTENSIONS if name not in known]
    if missing:
        return Finding("database", f"lacks the extensions {', '.join(missing)}", is_fault=True)
    return Finding("database", f"PostgreSQL {version}, migrated")


def _redis(redis_url: str) -> Finding:
    with Redis.from_url(redis_url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS) as connection:
        version = connection.info("server")["redis_version"]
        keeps = connection.info("persistence").get("aof_enabled")
    note = "" if keeps else ", without an append-only file: after a crash the sweep finds what was waiting"
    return Finding("redis", f"Redis {version}{note}")


def _beat(runtime: Runtime, name: str) -> Finding:
    beat_at = last_beats(runtime).get(name)
    if beat_at is None:
        return Finding(name, f"has never run: `python -m workers {name}`", is_fault=True)
    age = (runtime.now() - beat_at).total_seconds()
    return Finding(name, f"last heard of {age:.0f} s ago", is_fault=age > FRESH_SECONDS)


def _messages(runtime: Runtime) -> Finding:
    with runtime.transaction() as session:
        oldest = session.execute(_OLDEST_UNREAD).scalar()
    if oldest is None:
        return Finding("messages", "all answered")
    age = runtime.now() - oldest
    return Finding("messages", f"the oldest unanswered waits {age.total_seconds():.0f} s", is_fault=age > PATIENCE)


def _outbox(runtime: Runtime) -> Finding:
    with runtime.transaction() as session:
        oldest = outbox.oldest_due(session, now=runtime.now())
        dead = outbox.dead_letters(session)
    age = runtime.now() - oldest if oldest else timedelta(0)
    if dead:
        return Finding("outbox", f"{dead} entries were given up: look at the notes of the dead ones", is_fault=True)
    return Finding("outbox", f"the oldest due entry waits {age.total_seconds():.0f} s", is_fault=age > PATIENCE)


def _budget(runtime: Runtime) -> Finding:
    with runtime.transaction() as session:
        skipped = budget.skipped(session, now=runtime.now())
    if skipped:
        says = f"{skipped} messages of the last day were not sent: somebody gets too many, perhaps another program"
        return Finding("budget", says, is_fault=True)
    return Finding("budget", "nobody gets too many messages")


def _telegram(runtime: Runtime) -> Finding:
    from bot.channels.telegram import TelegramChannel

    settings = runtime.settings
    channel = runtime.channels[Channel.TELEGRAM]
    assert isinstance(channel, TelegramChannel)
    name, posted_to = channel.bot_name(), channel.webhook_url()
    if settings.telegram_bot_name and settings.telegram_bot_name.lstrip("@").lower() != name.lower():
        return Finding("telegram", f"TELEGRAM_BOT_NAME is not the name of this token's bot, {name}", is_fault=True)
    wanted = telegram_webhook(settings, channel.account)
    if posted_to == wanted:
        return Finding("telegram", f"bot {name}, {'webhook' if wanted else 'long polling'}")
    if wanted:
        return Finding("telegram", "webhook not set: `python -m workers set-webhook`", is_fault=True)
    return Finding("telegram", "a webhook is set elsewhere; the poller will remove it", is_fault=True)


def telegram_webhook(settings: Settings, account: str) -> str:
    """Where Telegram should post updates, "" for long polling."""
    return f"{settings.public_base_url}/webhooks/telegram/{account}" if settings.telegram_webhook_secret else ""


def _twilio(runtime: Runtime) -> Finding:
    from bot.channels.twilio import TwilioChannel

    channels = [channel for channel in runtime.channels.values() if isinstance(channel, TwilioChannel)]
    if not channels:
        return Finding("twilio", "set TWILIO_WHATSAPP_FROM or TWILIO_SMS_FROM to use it", is_fault=True)
    status = channels[0].account_status()
    names = ", ".join(channel.channel.value for channel in channels)
    return Finding("twilio", f"account {status}, for {names}", is_fault=status != "active")


def _stripe(runtime: Runtime) -> Finding:
    settings = runtime.settings
    assert settings.stripe_secret_key
    key = settings.stripe_secret_key.get_secret_value()
    secret = settings.stripe_webhook_secret.get_secret_value() if settings.stripe_webhook_secret else ""
    fault = _stripe_fault(key, secret, settings)
    if fault:
        return Finding("stripe", fault, is_fault=True)
    try:
        runtime.gateway.find_checkout("cs_test_doctor")
    except GatewayError as error:
        if error.kind is not GatewayErrorKind.REFUSED:
            return Finding("stripe", f"cannot be used ({error.kind}, {error.code})", is_fault=True)
    where = f"events are taken at {settings.public_base_url}/webhooks/stripe"
    return Finding("stripe", f"{'live' if '_live_' in key else 'test'} key, {where}")


def _stripe_fault(key: str, secret: str, settings: Settings) -> str:
    """What is wrong with the settings by their looks; empty for nothing."""
    if not key.startswith(("sk_", "rk_")):
        return "STRIPE_SECRET_KEY must be a secret or restricted key: sk_... or rk_..."
    if not secret.startswith("whsec_"):
        return "set STRIPE_WEBHOOK_SECRET to the signing secret of the webhook endpoint: whsec_..."
    if "_live_" in key and settings.is_local:
        return "a live key, but PUBLIC_BASE_URL is this machine only: nobody comes back, and no event arrives"
    if "_test_" in key and settings.environment == "production":
        return "a test key in production: nobody is charged"
    return ""


def _demo(settings: Settings) -> Finding:
    if settings.is_demo and not settings.is_local:
        says = "anybody may write as any provider at a public address: set PARLEY_DEMO=false"
        return Finding("demo", says, is_fault=True)
    return Finding("demo", "on, for this machine only" if settings.is_demo else "off")


def _public_address(settings: Settings) -> Finding:
    needs_outside = bool(settings.telegram_webhook_secret or settings.twilio_account_sid)
    if needs_outside and settings.is_local:
        return Finding("public address", "PUBLIC_BASE_URL is this machine only; vendors cannot reach it", is_fault=True)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{settings.public_base_url}/healthz", timeout=ANSWER_SECONDS) as answer:
        return Finding("public address", f"{settings.public_base_url} answers", is_fault=answer.status != 200)
