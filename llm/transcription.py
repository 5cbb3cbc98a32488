"""A transcriber behind an `audio/transcriptions` endpoint of any compatible server, asked once for each recording.

Whatever goes wrong becomes a reason, never words; nothing that is heard is logged.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from llm.budget import Breaker, Budget, Limits, Stopwatch
from llm.context import Sender
from llm.online import within
from llm.voice import MOST_CHARACTERS, NotHeard, VoiceNote, is_too_long

log = logging.getLogger("parley.voice")
# Servers tell the format by the name: https://platform.openai.com/docs/api-reference/audio/createTranscription
_ENDINGS = {
    "audio/ogg": "ogg",
    "audio/opus": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/aac": "m4a",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/webm": "webm",
    "audio/flac": "flac",
    "audio/amr": "amr",
    "audio/3gpp": "3gp",
}


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Where recordings are sent, and how many of them."""

    api_key: str = field(repr=False)
    base_url: str
    model: str
    limits: Limits = field(default_factory=Limits)
    breaker_failures: int = 3
    breaker_seconds: float = 60.0


class OnlineTranscriber:
    """A `Transcriber`. One for each process; safe for several threads. `client` stands in for the vendor's in tests."""

    def __init__(self, settings: VoiceSettings, *, stopwatch: Stopwatch = time.monotonic, client: Any = None) -> None:
        self._settings = settings
        self._given_client = client
        self._budget = Budget(settings.limits, stopwatch)
        self._breaker = Breaker(stopwatch, most=settings.breaker_failures, rest=settings.breaker_seconds)
        self.calls = 0

    @cached_property
    def _client(self) -> Any:
        """The vendor's client, made at the first recording, without retries of its own."""
        if self._given_client is not None:
            return self._given_client
        from openai import OpenAI

        return OpenAI(api_key=self._settings.api_key, base_url=self._settings.base_url, max_retries=0)

    def transcribe(self, note: VoiceNote, sender: Sender, *, seconds: float) -> str | NotHeard:
        """The words, or why there are none. Never raises."""
        if is_too_long(note):
            return NotHeard.TOO_LONG
        if seconds <= 0 or not self._breaker.lets_through():
            return NotHeard.FAILED
        if not self._budget.spend(sender.talk, sender.person):
            return NotHeard.TOO_MANY
        try:
            words = self._ask(note, seconds)
        except Exception as fault:  # of any kind: the text of a fault may quote what was said
            log.warning("a voice note was not heard: %s", type(fault).__name__)
            self._breaker.note(is_well=False)
            return NotHeard.FAILED
        self._breaker.note(is_well=True)
        return words or NotHeard.EMPTY

    def _form(self, note: VoiceNote) -> dict[str, Any]:
        """What is sent: the sound and how to read it. Name and kind are ours, whatever they were called on their way.

        No language is named: people change it, and a wrong one makes wrong words.
        """
        told = note.content_type.partition(";")[0].strip().lower()
        kind = told if told in _ENDINGS else "audio/ogg"
        return {
            "file": (f"voice.{_ENDINGS[kind]}", note.content, kind),
            "model": self._settings.model,
            "response_format": "json",
        }

    def _ask(self, note: VoiceNote, seconds: float) -> str:
        """One request."""
        self.calls += 1
        form = self._form(note)
        heard = within(seconds, lambda: self._client.audio.transcriptions.create(**form, timeout=seconds))
        words = heard.text
        if not isinstance(words, str):
            raise ValueError("no text in the answer")
        return " ".join(words.replace("\x00", "").split())[:MOST_CHARACTERS]
