"""Every setting, read once from the environment (and a `.env` file). Faults are named; values never are."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class BadSettings(SystemExit):
    """The settings cannot be used; the text names each faulty one and holds no value."""


Minutes = Annotated[int, Field(ge=1)]

_SERVERS = {"database_url": ("postgresql://", "postgresql+"), "redis_url": ("redis://", "rediss://", "unix://")}
# What setWebhook takes: https://core.telegram.org/bots/api#setwebhook
_TELEGRAMS = {
    "telegram_bot_token": (re.compile(r"[0-9]+:\S+"), "must look like 123456:ABC, as @BotFather gave it"),
    "telegram_webhook_secret": (
        re.compile(r"[A-Za-z0-9_-]{1,256}"),
        "must be 1 to 256 of the letters A-Z a-z 0-9 _ and -, as Telegram wants it",
    ),
}


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return is_whole and "@" not in parts.netloc and not re.search(r"[\s?#\\]", value)


class Settings(BaseSettings):
    """All settings with their defaults; on a bare machine nothing needs to be set."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True)

    environment: Literal["development", "production", "test"] = Field(
        "development", alias="PARLEY_ENV", description="development, production or test"
    )
    demo: bool = Field(True, alias="PARLEY_DEMO", description="demo town and the provider's phone on the chat page")
    fixed_now: str | None = Field(None, alias="PARLEY_NOW", description="an ISO instant at which the clock stands")
    home: str = Field("var", alias="PARLEY_HOME", description="folder of the embedded servers and their data")
    log_level: str = Field(
        "INFO",
        alias="LOG_LEVEL",
        pattern="^(?i:DEBUG|INFO|WARNING|ERROR)$",
        description="DEBUG, INFO, WARNING or ERROR",
    )

    database_url: SecretStr | None = Field(None, alias="DATABASE_URL", description="empty: the embedded PostgreSQL")
    redis_url: SecretStr | None = Field(None, alias="REDIS_URL", description="empty: the embedded Redis")
    public_base_url: str = Field(
        "http://127.0.0.1:8000", alias="PUBLIC_BASE_URL", description="address under which people reach this site"
    )
    port: int = Field(8000, alias="PORT", ge=1, le=65535, description="port of the web process")
    secret_key: SecretStr | None = Field(None, alias="SECRET_KEY", description="at least 32 characters; signs cookies")
    proxy_count: int = Field(0, alias="PROXY_COUNT", ge=0, description="trusted reverse proxies in front of the site")

    telegram_bot_token: SecretStr | None = Field(None, alias="TELEGRAM_BOT_TOKEN", description="from @BotFather")
    telegram_bot_name: str | None = Field(None, alias="TELEGRAM_BOT_NAME", description="the bot's user name, for links")
    telegram_webhook_secret: SecretStr | None = Field(
        None, alias="TELEGRAM_WEBHOOK_SECRET", description="empty: long polling instead of a webhook"
    )
    telegram_base_url: str = Field(
        "https://api.telegram.org/bot", alias="TELEGRAM_BASE_URL", description="address of the Bot API"
    )

    twilio_account_sid: str | None = Field(None, alias="TWILIO_ACCOUNT_SID", description="AC... of the account")
    twilio_auth_token: SecretStr | None = Field(
        None, alias="TWILIO_AUTH_TOKEN", description="primary token: signatures"
    )
    twilio_whatsapp_from: str | None = Field(None, alias="TWILIO_WHATSAPP_FROM", description="+E164 of the sender")
    twilio_sms_from: str | None = Field(None, alias="TWILIO_SMS_FROM", description="+E164 of the SMS number")
    twilio_messaging_service_sid: str | None = Field(
        None, alias="TWILIO_MESSAGING_SERVICE_SID", description="MG...: optional, for SMS"
    )
    twilio_content: str = Field(
        "", alias="TWILIO_CONTENT", description="name=HX... pairs of content objects, separated by commas"
    )
    twilio_base_url: str = Field(
        "https://api.twilio.com", alias="TWILIO_BASE_URL", description="address of the Twilio REST API"
    )

    smtp_host: str | None = Field(
        None,
        alias="SMTP_HOST",
        description="mail server; empty: mail goes to the folder mail of PARLEY_HOME, notices stay in the chat",
    )
    smtp_port: int = Field(587, alias="SMTP_PORT", ge=1, le=65535, description="port of the mail server")
    smtp_login: str = Field("", alias="SMTP_LOGIN", description="empty: no login")
    smtp_password: SecretStr | None = Field(None, alias="SMTP_PASSWORD", description="password of that login")
    smtp_security: Literal["starttls", "tls", "none"] = Field(
        "starttls", alias="SMTP_SECURITY", description="starttls, tls (port 465) or none"
    )
    mail_from: str = Field("parley@localhost", alias="MAIL_FROM", description="address that mail comes from")

    openai_api_key: SecretStr | None = Field(
        None, alias="OPENAI_API_KEY", description="empty: offline interpreter only"
    )
    openai_base_url: str = Field(
        "https://api.openai.com/v1", alias="OPENAI_BASE_URL", description="any compatible server"
    )
    openai_model: str = Field("gpt-5-mini", alias="OPENAI_MODEL", description="model that reads messages")
    openai_temperature: float | None = Field(
        None, alias="OPENAI_TEMPERATURE", ge=0, le=2, description="empty: the server's own; 0 where the model takes it"
    )
    openai_reasoning_effort: Literal["none", "minimal", "low", "medium", "high"] | None = Field(
        None, alias="OPENAI_REASONING_EFFORT", description="empty: the server's own; minimal for models that reason"
    )
    openai_per_conversation: int = Field(
        10,
        alias="OPENAI_PER_CONVERSATION",
        ge=0,
        description="questions to the model in an hour of a conversation",
    )
    openai_per_sender: int = Field(
        30, alias="OPENAI_PER_SENDER", ge=0, description="questions to the model in a day of one person"
    )
    openai_per_day: int = Field(
        2000, alias="OPENAI_PER_DAY", ge=0, description="questions to the model in a day of a process"
    )

    transcription_model: str | None = Field(
        None, alias="TRANSCRIPTION_MODEL", description="model that hears voice notes; empty: they are not listened to"
    )
    transcription_base_url: str | None = Field(
        None, alias="TRANSCRIPTION_BASE_URL", description="any compatible server; empty: OPENAI_BASE_URL"
    )
    transcription_api_key: SecretStr | None = Field(
        None, alias="TRANSCRIPTION_API_KEY", description="empty: OPENAI_API_KEY, unless the server is another"
    )
    transcription_per_conversation: int = Field(
        20, alias="TRANSCRIPTION_PER_CONVERSATION", ge=0, description="voice notes in an hour of a conversation"
    )
    transcription_per_sender: int = Field(
        60, alias="TRANSCRIPTION_PER_SENDER", ge=0, description="voice notes in a day of one person"
    )
    transcription_per_day: int = Field(
        1000, alias="TRANSCRIPTION_PER_DAY", ge=0, description="voice notes in a day of a process"
    )

    stripe_secret_key: SecretStr | None = Field(None, alias="STRIPE_SECRET_KEY", description="empty: no card payments")
    stripe_webhook_secret: SecretStr | None = Field(None, alias="STRIPE_WEBHOOK_SECRET", description="whsec_...")
    stripe_base_url: str = Field("https://api.stripe.com", alias="STRIPE_BASE_URL", description="address of Stripe")
    stripe_connect: bool = Field(
        False, alias="STRIPE_CONNECT", description="true: money goes to each provider's own Stripe account"
    )
    platform_fee_bps: int = Field(
        0,
        alias="PLATFORM_FEE_BPS",
        ge=0,
        le=10_000,
        description="what the platform keeps of a payment, in hundredths of a percent; with STRIPE_CONNECT",
    )

    free_customers: int = Field(
        0, alias="FREE_CUSTOMERS", ge=0, description="customers that a provider on the free plan may have; 0: no limit"
    )
    free_bookings: int = Field(
        0, alias="FREE_BOOKINGS", ge=0, description="bookings a month on the free plan; 0: no limit"
    )
    trial_days: int = Field(0, alias="TRIAL_DAYS", ge=0, le=3650, description="days of the pro plan for new providers")
    pro_price_ref: str | None = Field(
        None, alias="PRO_PRICE_REF", description="price_... of the pro plan in Stripe; empty: none can be bought"
    )

    @property
    def is_local(self) -> bool:
        """Whether people reach us on this machine only."""
        host = urlsplit(self.public_base_url).hostname or ""
        return host in ("localhost", "::1") or bool(re.fullmatch(r"127(\.\d{1,3}){3}", host))

    @property
    def has_sandbox(self) -> bool:
        """Whether payments are played on our own page, with no money: never in production."""
        return self.environment != "production" and self.stripe_secret_key is None

    @property
    def is_demo(self) -> bool:
        """Whether anybody with the page may play the provider's side: unasked only where nobody else can come."""
        return self.environment != "production" and self.demo and (self.is_local or "demo" in self.model_fields_set)

    @field_validator(
        "public_base_url",
        "telegram_base_url",
        "twilio_base_url",
        "openai_base_url",
        "transcription_base_url",
        "stripe_base_url",
    )
    @classmethod
    def _is_base(cls, value: str | None) -> str | None:
        if value is None:
            return None
        if not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        if not _is_address(value):
            raise ValueError("must be an address like https://book.example, without user, question mark or space")
        return value.rstrip("/")

    @field_validator("public_base_url")
    @classmethod
    def _has_no_path(cls, value: str) -> str:
        if urlsplit(value).path:
            raise ValueError("must end after the host and port: every page has its own path")
        return value

    @field_validator("mail_from")
    @classmethod
    def _is_sender(cls, value: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}", value):
            raise ValueError("must be an address like bookings@example.com")
        return value

    @field_validator("database_url", "redis_url")
    @classmethod
    def _is_server(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        starts = _SERVERS[str(info.field_name)]
        if value is not None and not value.get_secret_value().startswith(starts):
            raise ValueError(f"must start with {' or '.join(starts)}")
        return value

    @field_validator("telegram_bot_token", "telegram_webhook_secret")
    @classmethod
    def _is_telegrams(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        pattern, rule = _TELEGRAMS[str(info.field_name)]
        if value is not None and not pattern.fullmatch(value.get_secret_value()):
            raise ValueError(rule)
        return value

    @field_validator("fixed_now")
    @classmethod
    def _is_instant(cls, value: str | None) -> str | None:
        try:
            has_zone = value is None or datetime.fromisoformat(value).tzinfo is not None
        except ValueError:
            has_zone = False
        if not has_zone:
            raise ValueError("must be an instant with its zone, such as 2026-06-01T08:00:00Z")
        return value

    @model_validator(mode="after")
    def _belong_together(self) -> Settings:
        faults = [*self._pair_faults(), *self._production_faults()]
        if faults:
            raise ValueError("; ".join(faults))
        return self

    def _pair_faults(self) -> list[str]:
        faults = []
        if (self.twilio_account_sid is None) != (self.twilio_auth_token is None):
            faults.append("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN must be set together")
        if (self.twilio_whatsapp_from or self.twilio_sms_from) and not self.twilio_account_sid:
            faults.append("TWILIO_WHATSAPP_FROM and TWILIO_SMS_FROM need TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN")
        if self.stripe_connect and not self.stripe_secret_key:
            faults.append("STRIPE_CONNECT needs STRIPE_SECRET_KEY")
        if self.pro_price_ref and not self.stripe_secret_key:
            faults.append("PRO_PRICE_REF needs STRIPE_SECRET_KEY")
        if self.telegram_webhook_secret and not self.telegram_bot_token:
            faults.append("TELEGRAM_WEBHOOK_SECRET needs TELEGRAM_BOT_TOKEN")
        if (self.transcription_base_url or self.transcription_api_key) and not self.transcription_model:
            faults.append("TRANSCRIPTION_BASE_URL and TRANSCRIPTION_API_KEY need TRANSCRIPTION_MODEL")
        if self.smtp_password and not self.smtp_login:
            faults.append("SMTP_PASSWORD needs SMTP_LOGIN")
        if self.smtp_host and "mail_from" not in self.model_fields_set:
            faults.append("SMTP_HOST needs MAIL_FROM")
        if self.transcription_model and not (
            self.transcription_base_url or self.transcription_api_key or self.openai_api_key
        ):
            faults.append("TRANSCRIPTION_MODEL needs TRANSCRIPTION_API_KEY, OPENAI_API_KEY or TRANSCRIPTION_BASE_URL")
        if self.secret_key is not None and len(self.secret_key.get_secret_value()) < 32:
            faults.append("SECRET_KEY must have at least 32 characters")
        return faults

    def _production_faults(self) -> list[str]:
        if self.environment != "production":
            return []
        needed = {"SECRET_KEY": self.secret_key, "DATABASE_URL": self.database_url, "REDIS_URL": self.redis_url}
        faults = [f"{name} must be set in production" for name, value in needed.items() if value is None]
        if self.stripe_secret_key and not self.stripe_webhook_secret:
            faults.append("STRIPE_WEBHOOK_SECRET must be set in production with STRIPE_SECRET_KEY")
        if not self.public_base_url.startswith("https://"):
            faults.append("PUBLIC_BASE_URL must start with https:// in production")
        return faults


def _fault_text(error: ValidationError) -> str:
    lines = []
    for fault in error.errors(include_input=False, include_url=False):
        name = str(fault["loc"][0]) if fault["loc"] else "settings"
        lines.append(f"{name}: {fault['msg'].removeprefix('Value error, ')}")
    return "Parley cannot start:\n  " + "\n  ".join(lines)


def read_settings(**overrides: object) -> Settings:
    """Settings from the environment; `overrides` by environment name. Raises BadSettings with every fault named."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        raise BadSettings(_fault_text(error)) from None


@cache
def settings() -> Settings:
    """The process's settings, read once."""
    return read_settings()
