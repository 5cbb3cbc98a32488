"""Voice notes from the chat page: what is taken and what is refused. None is ever given out again."""

from __future__ import annotations

from flask import Response
from sqlalchemy.orm import Session

from bot import pictures, recordings
from bot.channels.port import InboundMessage, Media
from llm.voice import MOST_SECONDS, VoiceNote, is_too_long
from models.enums import Channel
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit, parse_upload, store_post

MOST_BYTES = 2 * 1024 * 1024
ONE_RECORDING = 5  # as dear as so many messages


def can_hear() -> bool:
    """Whether there is anybody to listen."""
    return parley().runtime.transcriber is not None


def receive_recording(address: str) -> Response:
    """Check and store one recording from a web address together with its message; answer 202."""
    if not can_hear():
        raise Refusal(409, "voice_off")
    for _ in range(ONE_RECORDING):
        limit(parley(), address)
    posted, content, fields = parse_upload("voice", most_bytes=MOST_BYTES, too_large="voice_too_long")
    note = _checked(content, fields.get("seconds", "0"))

    def also(session: Session, message: InboundMessage) -> None:
        message_id = pictures.message_of(session, Channel.WEB, "", message.outside_id)
        recordings.keep(session, message_id, note, now=parley().runtime.now())

    media = Media("voice", "", note.content_type, len(content), note.seconds)
    return store_post(address, posted, media=(media,), also=also)


def _checked(content: bytes, told: str) -> VoiceNote:
    """A recording that can be listened to. Its own first bytes say what it is, not who sends it."""
    kind = kind_of(content)
    if kind is None:
        raise Refusal(415, "voice_unreadable" if content else "voice_empty")
    if not (told.isascii() and told.isdigit() and len(told) <= 6):
        raise Refusal(400, "malformed")
    note = VoiceNote(content, kind, int(told))
    if note.seconds > MOST_SECONDS or is_too_long(note):
        raise Refusal(413, "voice_too_long")
    return note


def kind_of(content: bytes) -> str | None:
    """What browsers record: Matroska (RFC 9559 section 11.1), Ogg (RFC 3533 section 6), MP4 (ISO/IEC 14496-12 4.3)."""
    if content.startswith(b"\x1aE\xdf\xa3"):
        return "audio/webm"
    if content.startswith(b"OggS"):
        return "audio/ogg"
    return "audio/mp4" if content[4:8] == b"ftyp" else None
