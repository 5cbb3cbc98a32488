"""Forms that Twilio posts to us: strictly read into messages and delivery statuses. No vendor library here.

The signed string has no separators, so one signature fits several forms: every field we use has a strict pattern.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.channels.port import InboundMessage, Media, NotGenuine, StatusChange
from models.enums import Channel, DeliveryStatus

MAX_BODY = 10_000
MAX_MEDIA = 10
OPTED_OUT = "21610"  # https://www.twilio.com/docs/api/errors/21610
_SID = re.compile(r"(?:SM|MM)[0-9a-f]{32}")
_PHONE = re.compile(r"\+?[0-9]{3,15}")
# A business-scoped id stands where a WhatsApp user hides the number: country, dot, letters and digits.
_SCOPED = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}")
_PREFIX = "whatsapp:"
_KINDS = {"image": "image", "audio": "voice", "video": "video"}
_KIND_OF_TYPE = {"text/vcard": "contact", "text/x-vcard": "contact", "text/directory": "contact"}
_DELIVERY = {
    "accepted": DeliveryStatus.QUEUED,
    "scheduled": DeliveryStatus.QUEUED,
    "queued": DeliveryStatus.QUEUED,
    "sending": DeliveryStatus.QUEUED,
    "sent": DeliveryStatus.SENT,
    "delivered": DeliveryStatus.DELIVERED,
    "partially_delivered": DeliveryStatus.DELIVERED,
    "read": DeliveryStatus.READ,
    "undelivered": DeliveryStatus.FAILED,
    "failed": DeliveryStatus.FAILED,
    "canceled": DeliveryStatus.FAILED,
}


@dataclass(frozen=True, slots=True)
class TwilioAccount:
    """What an inbound form must name to be ours: the account and, per channel, our own number ("" = none)."""

    sid: str
    numbers: Mapping[Channel, str]
    has_service: bool = False  # a messaging service may receive on further numbers


def parse_message(
    form: Mapping[str, str], account: TwilioAccount, *, signature: str | None, now: datetime
) -> InboundMessage:
    """An inbound message. `now` stands for when it was sent, which the form does not tell. Raises NotGenuine."""
    _require_account(form, account)
    channel, address = _address(_field(form, "From"))
    to_channel, own = _address(_field(form, "To"))
    if to_channel is not channel or not _is_ours(own, channel, account):
        raise NotGenuine("not to us")
    text = form.get("Body", "")
    if len(text) > MAX_BODY:
        raise NotGenuine("too long")
    return InboundMessage(
        channel=channel,
        account=account.numbers[channel],
        address=address,
        outside_id=_matching(form, "MessageSid", _SID),
        sent_at=now,
        text=text,
        option_id=_option_id(form),
        name=form.get("ProfileName") or None,
        phone=address if address.startswith("+") else None,
        pressed_message_id=_replied_to(form),
        opt_out=_opt_out(form),
        signature=signature,
        media=_media(form),
    )


def parse_status(form: Mapping[str, str], account: TwilioAccount) -> StatusChange | None:
    """What became of a message of ours; None for a status that says nothing new. Raises NotGenuine."""
    _require_account(form, account)
    sid = _matching(form, "MessageSid", _SID)
    channel, _ = _address(_field(form, "To"))
    status = _DELIVERY.get(_field(form, "MessageStatus"))
    if status is None:
        return None
    code = form.get("ErrorCode", "")
    return StatusChange(
        channel,
        sid,
        status.value,
        code if re.fullmatch(r"[1-9][0-9]{3,5}", code) else None,
        account=account.numbers.get(channel, ""),
        is_opt_out=code == OPTED_OUT,
    )


def canonical(number: str) -> str:
    """A number of ours as settings may write it ("whatsapp:+1 415..."), as `+E164`."""
    return re.sub(r"[^+0-9]", "", number)


def _require_account(form: Mapping[str, str], account: TwilioAccount) -> None:
    if form.get("AccountSid") != account.sid:
        raise NotGenuine("another account")


def _field(form: Mapping[str, str], name: str) -> str:
    value = form.get(name)
    if not value:
        raise NotGenuine(f"no {name}")
    return value


def _matching(form: Mapping[str, str], name: str, pattern: re.Pattern[str]) -> str:
    value = _field(form, name)
    if not pattern.fullmatch(value):
        raise NotGenuine(f"{name} is not what it should be")
    return value


def _address(raw: str) -> tuple[Channel, str]:
    """Channel and bare address. The number is taken as it is: WhatsApp's own form may not be the dialled one."""
    channel = Channel.WHATSAPP if raw.startswith(_PREFIX) else Channel.SMS
    bare = raw.removeprefix(_PREFIX)
    if channel is Channel.WHATSAPP and _SCOPED.fullmatch(bare):
        return channel, bare
    if _PHONE.fullmatch(bare):
        return channel, bare
    if _SCOPED.fullmatch(bare):
        return Channel.WHATSAPP, bare
    raise NotGenuine("not an address")


def _is_ours(own: str, channel: Channel, account: TwilioAccount) -> bool:
    number = account.numbers.get(channel, "")
    return bool(number) and (own == number or (account.has_service and channel is Channel.SMS))


def _option_id(form: Mapping[str, str]) -> str | None:
    return (form.get("ButtonPayload") or form.get("ListId") or "")[:64] or None


def _replied_to(form: Mapping[str, str]) -> str | None:
    sid = form.get("OriginalRepliedMessageSid", "")
    return sid if _SID.fullmatch(sid) else None


def _opt_out(form: Mapping[str, str]) -> str | None:
    """Present when Twilio itself has dealt with a STOP, START or HELP."""
    word = form.get("OptOutType", "").upper()
    return word if word in {"STOP", "START", "HELP"} else None


def _media(form: Mapping[str, str]) -> tuple[Media, ...]:
    count = form.get("NumMedia", "0") or "0"
    if not re.fullmatch(r"[0-9]{1,2}", count):
        raise NotGenuine("NumMedia is not a number")
    found = []
    for n in range(min(int(count), MAX_MEDIA)):
        kind = form.get(f"MediaContentType{n}", "")
        found.append(Media(_kind(kind, form), form.get(f"MediaUrl{n}", ""), kind))
    if form.get("Latitude") and form.get("Longitude"):
        found.append(Media("location"))
    return tuple(found)


def _kind(content_type: str, form: Mapping[str, str]) -> str:
    if form.get("MessageType") == "sticker":
        return "sticker"
    bare = content_type.partition(";")[0].strip().lower()
    return _KIND_OF_TYPE.get(bare) or _KINDS.get(bare.partition("/")[0], "document")
