"""The port of a transcriber: a voice note in, its words out. What is heard counts as typed, no more and no less."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from llm import matroska, mp4
from llm.context import Sender

MOST_BYTES = 5 * 1024 * 1024
MOST_SECONDS = 120
MOST_CHARACTERS = 4000
_FOR_EVER = 1e9  # seconds: a recording may claim no end


class NotHeard(StrEnum):
    """Why there are no words: the recording has none, it may not be asked now, or the service failed."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """One recording as it came. `seconds` is its length as its vendor tells it, 0 when it does not."""

    content: bytes
    content_type: str = ""
    seconds: int = 0


class Transcriber(Protocol):
    """Port: what the settings name, or a stand-in where talks are replayed."""

    def transcribe(self, note: VoiceNote, sender: Sender, *, seconds: float) -> str | NotHeard:
        """The words, or why there are none, within so many seconds. Never raises."""
        ...


def length_of(note: VoiceNote) -> int:
    """Whole seconds of a recording, as told or as the recording itself says, whichever is more; 0 when unknown."""
    return max(note.seconds, int(min(_own_seconds(note.content), _FOR_EVER)))


def _own_seconds(content: bytes) -> float:
    """By the recording's own clock. Its first bytes say what it is, not who sends it."""
    if content.startswith(b"OggS"):
        return _seconds_of_ogg(content)
    if content.startswith(b"\x1aE\xdf\xa3"):
        return matroska.seconds_of(content)
    return mp4.seconds_of(content) if content[4:8] == b"ftyp" else 0


def _seconds_of_ogg(content: bytes) -> int:
    """By the last page of a stream of Opus, in samples at 48 kHz: RFC 3533 section 6, RFC 7845 section 4."""
    last = content.rfind(b"OggS\x00")  # the only version of a page
    if last < 0 or len(content) < last + 14:
        return 0
    return max(int.from_bytes(content[last + 6 : last + 14], "little", signed=True), 0) // 48_000


def is_too_long(note: VoiceNote) -> bool:
    """Whether a recording is more than is listened to."""
    return len(note.content) > MOST_BYTES or length_of(note) > MOST_SECONDS
