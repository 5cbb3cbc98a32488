"""The port every channel adapter fulfils, and the frozen messages that pass through it.

SendError(kind)   RETRY        try again later (`retry_after` seconds when the vendor says so)
                  UNKNOWN      the vendor may have it: a repeat could be a second message
                  WINDOW       the reply window is closed: only a template may be sent
                  OPTED_OUT    the person does not want messages on this channel
                  UNREACHABLE  blocked, deactivated, no such address
                  PERMANENT    the request itself is refused; a repeat will be too
                  CONFIG       our own credentials or settings are wrong: stop and alert
FetchError(fault) TOO_LARGE, GONE (the vendor has it no more), FAILED (it may work another time)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from models.enums import Channel

ANYONE = "slug:*"
"""An entry code for no provider in particular; "slug:ana" stands for one by its address on the site."""


class SendErrorKind(StrEnum):
    """What to do about a message that was not accepted."""

    RETRY = "retry"
    UNKNOWN = "unknown"
    WINDOW = "window"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    PERMANENT = "permanent"
    CONFIG = "config"


class SendError(Exception):
    """A vendor did not take a message. `code` is the vendor's own, without any text of a person."""

    def __init__(self, kind: SendErrorKind, code: str = "", retry_after: float | None = None) -> None:
        super().__init__(f"{kind.value} {code}".strip())
        self.kind = kind
        self.code = code
        self.retry_after = retry_after


class FetchFault(StrEnum):
    """Why a file that came with a message could not be had."""

    TOO_LARGE = "too_large"
    GONE = "gone"
    FAILED = "failed"


class FetchError(Exception):
    """A file could not be fetched. `code` is the vendor's own, without an address or a text of a person."""

    def __init__(self, fault: FetchFault, code: str = "") -> None:
        super().__init__(f"{fault.value} {code}".strip())
        self.fault = fault
        self.code = code


class NotGenuine(Exception):
    """An inbound request fails verification or is malformed: the door answers with a 4xx and stores nothing."""


@dataclass(frozen=True, slots=True)
class Media:
    """A file that came with a message, still at the vendor; size in bytes and length in seconds as the vendor tells."""

    kind: str  # image | voice | audio | video | document | location | contact | sticker | other
    outside_id: str = ""
    content_type: str = ""
    size: int = 0  # 0: not told
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One message as every channel delivers it: parsed once at the edge, plain afterwards.

    `address` is the raw address to answer to: a chat id, `+E164`, a WhatsApp business-scoped id, a web
    visitor's id. `sent_at` is aware UTC. `option_id` is the opaque id of a pressed button.
    """

    channel: Channel
    account: str  # our own number, bot or site that received it
    address: str
    outside_id: str  # the vendor's id: unique with channel and account
    sent_at: datetime
    text: str = ""
    option_id: str | None = None
    name: str | None = None  # as the vendor shows it: to address the person, never to identify
    phone: str | None = None  # E.164, when the channel vouches for it
    language: str | None = None
    zone: str | None = None  # IANA name, where the sender's device tells it
    entry_code: str | None = None  # from a deep link
    pressed_message_id: str | None = None  # vendor's id of the message that carried the button
    callback_id: str | None = None  # what the vendor wants acknowledged at once
    opt_out: str | None = None  # STOP | START | HELP when the vendor has dealt with it already
    signature: str | None = None
    media: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusChange:
    """What a vendor says became of a message that we sent."""

    channel: Channel
    outside_id: str
    status: str  # a models.enums.DeliveryStatus value
    error_code: str | None = None
    account: str = ""
    is_opt_out: bool = False  # the error says that the person wants no messages


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can show."""

    max_buttons: int = 0  # 0: choices are numbered in the text
    max_text: int = 4096
    has_links: bool = True  # a link can be a button of its own
    is_gsm: bool = False  # plain GSM-7 text, counted in segments
    reply_window_hours: float | None = None  # free text is allowed this long after the last inbound message
    is_remote: bool = False  # sending is a call over the network: several may run at once
    pictures: str = "link"  # how one is shown: upload (its bytes), url (the vendor fetches it), inline (a page), link


@dataclass(frozen=True, slots=True)
class ShownOption:
    """A button or numbered line, rendered."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link with its label, rendered."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture that goes with a message: a JPEG or PNG, and an address where it can be had for a while ("" if none).

    `path` is set for one that everybody may see: where our own pages find it.
    """

    id: UUID
    content: bytes
    url: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """A rendered message on its way to one address.

    `text` is complete without buttons when the channel has none (numbered lines are part of it).
    `template` and `template_values` say what to send where only approved templates may go; `subject` and `stop` are
    for mail.
    """

    address: str
    text: str
    options: tuple[ShownOption, ...] = ()
    links: tuple[ShownLink, ...] = ()
    language: str = "en"
    entry_id: UUID | None = None
    at: datetime | None = None
    template: str | None = None
    template_values: tuple[str, ...] = ()
    is_window_open: bool = True
    picture: ShownPicture | None = None
    subject: str = ""
    stop: ShownLink | None = None  # where the person can have no more of the kind


class ChannelPort(Protocol):
    """What the engine and the relay need of a channel. One conformance suite runs over every adapter."""

    channel: Channel
    account: str
    capabilities: Capabilities

    def send(self, message: OutboundMessage) -> str:
        """Deliver one message and give the vendor's id of it. Raises SendError and nothing else."""
        ...

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Tell the vendor at once that a button press arrived. Never raises."""
        ...

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Replace a message's buttons by its outcome, where the channel can. Raises SendError."""
        ...

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """The file that a vendor names so in a message to us. Raises FetchError and nothing else."""
        ...
