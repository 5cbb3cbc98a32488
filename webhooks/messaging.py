"""The doors for chat messages: verify, store once, wake a worker, answer. No network call happens here."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from bot import inbox
from bot.channels import telegram, twilio, twilio_forms
from bot.channels.build import twilio_account
from bot.channels.port import InboundMessage, NotGenuine, StatusChange
from bot.channels.twilio_forms import TwilioAccount
from bot.settings import Settings
from webhooks.parley import parley
from webhooks.registry import door

TWILIO_MESSAGES = "/webhooks/twilio/messages"
TWILIO_STATUS = twilio.STATUS_PATH
TELEGRAM = "/webhooks/telegram/<bot>"
NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

blueprint = Blueprint("messaging", __name__)


@dataclass(frozen=True, slots=True)
class SignedForm:
    """A form that Twilio signed, and the account it must be for."""

    form: MultiDict[str, str]
    account: TwilioAccount
    signature: str


def signed_form(path: str) -> SignedForm:
    """The request's form, proven to be Twilio's. Raises NotGenuine."""
    settings = _settings()
    account, token = twilio_account(settings), settings.twilio_auth_token
    if account is None or token is None:
        raise NotGenuine("not set up")
    signature = twilio.verify(
        settings.public_base_url + path,
        request.form,
        request.headers.get("X-Twilio-Signature"),
        auth_token=token.get_secret_value(),
    )
    return SignedForm(request.form, account, signature)


def twilio_message() -> InboundMessage:
    """A message that Twilio passes on."""
    signed = signed_form(TWILIO_MESSAGES)
    now = parley().runtime.now()
    return twilio_forms.parse_message(signed.form, signed.account, signature=signed.signature, now=now)


def twilio_status() -> StatusChange | None:
    """What Twilio says became of a message of ours."""
    signed = signed_form(TWILIO_STATUS)
    return twilio_forms.parse_status(signed.form, signed.account)


def telegram_update(bot: str) -> InboundMessage | None:
    """An update for our bot, with our secret in its header."""
    settings = _settings()
    token, secret = settings.telegram_bot_token, settings.telegram_webhook_secret
    if token is None or secret is None or bot != telegram.account_of(token.get_secret_value()):
        raise NotGenuine("not set up")
    if not telegram.is_secret(request.headers.get("X-Telegram-Bot-Api-Secret-Token"), secret.get_secret_value()):
        raise NotGenuine("without the secret")
    return telegram.parse_update(request.get_json(force=True), bot, now=parley().runtime.now())


@door(blueprint, TWILIO_MESSAGES, verify=twilio_message)
def receive_from_twilio(message: InboundMessage) -> ResponseReturnValue:
    """Store a WhatsApp message or SMS; the answer goes out by the REST API, not in this response."""
    _store(message)
    return _no_reply()


@door(blueprint, TWILIO_STATUS, verify=twilio_status)
def receive_status_from_twilio(change: StatusChange | None) -> ResponseReturnValue:
    """Record the delivery status of a sent message."""
    if change is not None:
        runtime = parley().runtime
        with runtime.transaction() as session:
            inbox.record_status(session, change, now=runtime.now())
    return _no_reply()


@door(blueprint, TELEGRAM, verify=telegram_update)
def receive_from_telegram(message: InboundMessage | None) -> ResponseReturnValue:
    """Store a Telegram message or button press."""
    if message is not None:
        _store(message)
    return Response(status=200)


def _store(message: InboundMessage) -> None:
    house = parley()
    with house.runtime.transaction() as session:
        inbox.accept(session, message, now=house.runtime.now())
    house.wake()


def _settings() -> Settings:
    return parley().runtime.settings


def _no_reply() -> Response:
    return Response(NO_REPLY, mimetype="text/xml")
