"""The port of a transcriber: a voice note in, its words out. What is heard counts as typed, no more and no less."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from llm.context import Sender

MOST_BYTES = 5 * 1024 * 1024
MOST_SECONDS = 120
MOST_CHARACTERS = 4000


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
    """Whole seconds of a recording: as told, else as an Ogg stream of Opus says at its end; 0 when unknown.

    The last page holds the position in samples at 48 kHz: RFC 3533 section 6, RFC 7845 section 4.
    """
    if note.seconds or not note.content.startswith(b"OggS"):
        return note.seconds
    last = note.content.rfind(b"OggS")
    position = int.from_bytes(note.content[last + 6 : last + 14], "little", signed=True)
    return max(position, 0) // 48_000


def is_too_long(note: VoiceNote) -> bool:
    """Whether a recording is more than is listened to."""
    return len(note.content) > MOST_BYTES or length_of(note) > MOST_SECONDS
