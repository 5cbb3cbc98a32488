"""The composition root: settings, the clock, the database, the interpreter and the channels of one process.

The only place that reads the clock and the only place that commits.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from booking.gateways.port import GatewayError, GatewayErrorKind, PaymentGateway, Till
from booking.plans import Limits
from bot.channels.port import ChannelPort
from bot.mail.build import mail_channel, make_mailer
from bot.mail.port import Mailer
from bot.settings import Settings
from llm.context import Interpreter
from llm.voice import Transcriber
from models.enums import Channel
from models.session import open_engine

if TYPE_CHECKING:
    from booking.gateways.sandbox import SandboxGateway

_open_transaction: ContextVar[bool] = ContextVar("open_transaction", default=False)


class NetworkInTransaction(RuntimeError):
    """A call to the outside was about to be made while a transaction is open."""


class CommitUnknown(RuntimeError):
    """COMMIT failed at this end: it may have happened. Repeat the same command ids, or look."""


class Clock(Protocol):
    """Where `now` comes from."""

    def now(self) -> datetime:
        """The instant, aware UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The instant, aware UTC."""
        return datetime.now(UTC)


class StandingClock:
    """A clock that moves only when told, so that any talk can be replayed at any instant."""

    def __init__(self, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("the clock needs an instant with a zone")
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Where it was put."""
        return self._at

    def put(self, at: datetime) -> None:
        """Move it to an instant, also backwards."""
        self._at = at.astimezone(UTC)

    def advance(self, seconds: float) -> None:
        """Move it forwards."""
        self._at += timedelta(seconds=seconds)


def no_network_in_transaction() -> None:
    """Raise NetworkInTransaction when the caller is inside `Runtime.transaction()`."""
    if _open_transaction.get():
        raise NetworkInTransaction


class Runtime:
    """What a process needs to do its work. Make one per process, after any fork."""

    def __init__(
        self,
        settings: Settings,
        *,
        database_url: str,
        clock: Clock | None = None,
        interpreter: Interpreter | None = None,
        channels: Mapping[Channel, ChannelPort] | None = None,
        gateway: PaymentGateway | None = None,
        transcriber: Transcriber | None = None,
        mailer: Mailer | None = None,
        pool_size: int = 5,
    ) -> None:
        self.settings = settings
        self.database_url = database_url
        self.clock = clock or _clock_of(settings)
        self._interpreter = interpreter
        self._channels = channels
        self._gateway = gateway
        self._transcriber = transcriber
        self._mailer = mailer
        self._pool_size = pool_size

    @cached_property
    def engine(self) -> Engine:
        """The database, opened at first use."""
        return open_engine(self.database_url, pool_size=self._pool_size)

    @cached_property
    def interpreter(self) -> Interpreter:
        """The offline interpreter; an online one in front of it comes with a key."""
        if self._interpreter is not None:
            return self._interpreter
        from llm.grammar import OfflineInterpreter

        offline = OfflineInterpreter()
        return _with_model(offline, self.settings, self.stopwatch) if self.settings.openai_api_key else offline

    @cached_property
    def transcriber(self) -> Transcriber | None:
        """Who hears voice notes; None when the settings name nobody."""
        if self._transcriber is not None or not self.settings.transcription_model:
            return self._transcriber
        return _with_ears(self.settings, self.stopwatch)

    @cached_property
    def channels(self) -> Mapping[Channel, ChannelPort]:
        """The adapters that the settings allow, by channel."""
        if self._channels is not None:
            return self._channels
        from bot.channels.build import make_channels

        return {**make_channels(self.settings, self), **mail_channel(self.settings, self.mailer)}

    @cached_property
    def mailer(self) -> Mailer:
        """Who takes mail: the SMTP server of the settings, else a folder."""
        return self._mailer or make_mailer(self.settings)

    @cached_property
    def till(self) -> Till | None:
        """How money is taken here; None when everything is paid on site."""
        settings = self.settings
        if self._gateway is not None:
            return Till(self._gateway.name)
        if settings.stripe_secret_key is not None:
            return Till("stripe", needs_account=settings.stripe_connect, fee_bps=settings.platform_fee_bps)
        return Till("sandbox") if settings.has_sandbox else None

    @cached_property
    def limits(self) -> Limits:
        """What the free plan allows here."""
        return Limits(self.settings.free_customers, self.settings.free_bookings)

    @cached_property
    def gateway(self) -> PaymentGateway:
        """The payment service: Stripe with a key, else the embedded sandbox. Raises GatewayError when there is none."""
        if self._gateway is not None:
            return self._gateway
        if self.settings.stripe_secret_key is not None:
            return _stripe(self.settings)
        if not self.settings.has_sandbox:
            raise GatewayError(GatewayErrorKind.CONFIG, "none")
        return self.sandbox

    @cached_property
    def sandbox(self) -> SandboxGateway:
        """The embedded payment service, which moves no money."""
        from booking.gateways.sandbox import SandboxGateway

        key = self.settings.secret_key.get_secret_value() if self.settings.secret_key else self.database_url
        return SandboxGateway(
            self.transaction, secret=key.encode(), base_url=self.settings.public_base_url, now=self.now
        )

    def now(self) -> datetime:
        """The instant, aware UTC."""
        return self.clock.now()

    def stopwatch(self) -> float:
        """Seconds of a monotonic clock, for measuring only."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session whose changes are committed together at the end, or not at all.

        Raises CommitUnknown when the COMMIT itself fails, because it may have happened.
        """
        no_network_in_transaction()
        token = _open_transaction.set(True)
        session = Session(self.engine, expire_on_commit=False)
        try:
            yield session
            try:
                session.commit()
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise CommitUnknown from error
                raise
        except BaseException:
            session.rollback()
            raise
        finally:
            session.close()
            _open_transaction.reset(token)

    def close(self) -> None:
        """Give all connections back."""
        if "engine" in self.__dict__:
            self.engine.dispose()


def _with_model(offline: Interpreter, settings: Settings, stopwatch: Callable[[], float]) -> Interpreter:
    from llm.budget import Limits
    from llm.online import ClientSettings, OnlineInterpreter

    assert settings.openai_api_key is not None
    asked = ClientSettings(
        api_key=settings.openai_api_key.get_secret_value(),
        base_url=settings.openai_base_url,
        model=settings.openai_model,
        temperature=settings.openai_temperature,
        reasoning_effort=settings.openai_reasoning_effort,
        limits=Limits(settings.openai_per_conversation, settings.openai_per_sender, settings.openai_per_day),
    )
    return OnlineInterpreter(offline, asked, stopwatch=stopwatch)


def _stripe(settings: Settings) -> PaymentGateway:
    from booking.gateways.stripe import StripeGateway

    assert settings.stripe_secret_key is not None
    secret = settings.stripe_webhook_secret
    return StripeGateway(
        settings.stripe_secret_key.get_secret_value(),
        webhook_secret=secret.get_secret_value() if secret else "",
        base_url=settings.stripe_base_url,
    )


def _with_ears(settings: Settings, stopwatch: Callable[[], float]) -> Transcriber:
    from llm.budget import Limits
    from llm.transcription import OnlineTranscriber, VoiceSettings

    # The model's key goes to the model's own server only.
    own, shared = settings.transcription_api_key, settings.openai_api_key
    key = own or (None if settings.transcription_base_url else shared)
    asked = VoiceSettings(
        api_key=key.get_secret_value() if key else "none",
        base_url=settings.transcription_base_url or settings.openai_base_url,
        model=settings.transcription_model or "",
        limits=Limits(
            settings.transcription_per_conversation,
            settings.transcription_per_sender,
            settings.transcription_per_day,
        ),
    )
    return OnlineTranscriber(asked, stopwatch=stopwatch)


def _clock_of(settings: Settings) -> Clock:
    if settings.fixed_now is None:
        return SystemClock()
    return StandingClock(datetime.fromisoformat(settings.fixed_now))
