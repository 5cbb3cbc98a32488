"""Which channels a process has: the web chat always, the others when their settings are present."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.channels.port import ChannelPort
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioChannel, content_sids
from bot.channels.twilio_forms import TwilioAccount, canonical
from bot.channels.web import WebChannel
from bot.settings import Settings
from models.enums import Channel

if TYPE_CHECKING:
    from bot.runtime import Runtime


def make_channels(settings: Settings, runtime: Runtime | None = None) -> Mapping[Channel, ChannelPort]:
    """The channels that the settings allow. Opens no connection and imports no vendor's library."""
    channels: dict[Channel, ChannelPort] = {Channel.WEB: WebChannel()}
    if settings.telegram_bot_token:
        token = settings.telegram_bot_token.get_secret_value()
        channels[Channel.TELEGRAM] = TelegramChannel(token, base_url=settings.telegram_base_url)
    for channel, sender in _senders(settings).items():
        channels[channel] = _twilio_channel(settings, channel, sender)
    return channels


def twilio_account(settings: Settings) -> TwilioAccount | None:
    """What inbound forms are checked against, None when Twilio is not set up."""
    if not settings.twilio_account_sid:
        return None
    numbers = {channel: canonical(sender) for channel, sender in _senders(settings).items()}
    return TwilioAccount(settings.twilio_account_sid, numbers, bool(settings.twilio_messaging_service_sid))


def _senders(settings: Settings) -> dict[Channel, str]:
    if not settings.twilio_account_sid:
        return {}
    wanted = {Channel.WHATSAPP: settings.twilio_whatsapp_from, Channel.SMS: settings.twilio_sms_from}
    return {channel: sender for channel, sender in wanted.items() if sender}


def _twilio_channel(settings: Settings, channel: Channel, sender: str) -> TwilioChannel:
    return TwilioChannel(
        channel,
        sender,
        account_sid=settings.twilio_account_sid or "",
        auth_token=settings.twilio_auth_token.get_secret_value() if settings.twilio_auth_token else "",
        base_url=settings.twilio_base_url,
        public_base_url=settings.public_base_url,
        messaging_service_sid=settings.twilio_messaging_service_sid,
        content=content_sids(settings.twilio_content),
    )
