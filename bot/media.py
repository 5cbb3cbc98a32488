"""What comes with a message besides words: voice notes become words, pictures are fetched, the rest gets an answer.

Runs outside any transaction. What could not be had is an answer too: nobody is met with silence.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from bot import recordings
from bot.channels.port import ChannelPort, FetchError, FetchFault
from bot.dialogue.wording import line
from bot.imaging import MOST_BYTES as MOST_PICTURE_BYTES
from bot.imaging import BadPicture, Fetched, re_encoded
from bot.lease import Unread
from bot.masking import mask_cards
from bot.replies import Line
from bot.runtime import Runtime, no_network_in_transaction
from llm.context import Sender
from llm.voice import MOST_BYTES as MOST_VOICE_BYTES
from llm.voice import MOST_SECONDS, NotHeard, VoiceNote
from models.enums import Channel

log = logging.getLogger("parley.media")
# With the interpreter after it, a turn stays within its lease.
ALL_SECONDS, FETCH_SECONDS = 16.0, 8.0
MOST_ECHOED = 300
MOST_IN_A_TURN = 10
SPOKEN = frozenset({"voice", "audio"})
_ANSWERED = frozenset({"sticker", "video", "location", "contact", "document"})


@dataclass(frozen=True, slots=True)
class Taken:
    """What a turn's media came to. `messages` have what was spoken as their text; `lines` are said of the media."""

    messages: tuple[Unread, ...] = ()
    heard: Mapping[UUID, str] = field(default_factory=dict)  # transcripts by message
    fetched: tuple[Fetched, ...] = ()
    lines: tuple[Line, ...] = ()
    has_media: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of all that came."""
        return frozenset(item.get("kind", "other") for m in self.messages for item in m.payload.get("media") or ())


NOTHING = Taken()


class _Deaf(Exception):
    """There are no words in a voice note for us."""

    def __init__(self, why: NotHeard) -> None:
        super().__init__(why.value)
        self.why = why


def take_in(runtime: Runtime, channel: str, messages: tuple[Unread, ...], sender: Sender) -> Taken:
    """Hear and fetch what came with these messages, within ALL_SECONDS."""
    items = [(m, n, item) for m in messages for n, item in enumerate(m.payload.get("media") or ())]
    if not items:
        return Taken(messages)
    no_network_in_transaction()
    port = runtime.channels.get(Channel(channel))
    taking = _Taking(runtime, port, sender)
    for message, position, item in items[:MOST_IN_A_TURN]:
        taking.take(message, position, item)
    return taking.taken(messages)


class _Taking:
    """The media of one turn, one after the other."""

    def __init__(self, runtime: Runtime, channel: ChannelPort | None, sender: Sender) -> None:
        self._runtime, self._channel, self._sender = runtime, channel, sender
        self._until = runtime.stopwatch() + ALL_SECONDS
        self._heard: dict[UUID, str] = {}
        self._fetched: list[Fetched] = []
        self._echoes: list[Line] = []
        self._answers: dict[str, Line] = {}

    def take(self, message: Unread, position: int, item: Mapping[str, Any]) -> None:
        """One of them; every fault becomes an answer."""
        kind = item.get("kind", "other")
        if kind in SPOKEN:
            self._hear(message, item)
        elif kind == "image":
            self._fetch_picture(message, position, item)
        else:
            self._answer(f"media.{kind if kind in _ANSWERED else 'other'}")

    def taken(self, messages: tuple[Unread, ...]) -> Taken:
        """All of it together. A sticker beside words needs no answer."""
        spoken = tuple(replace(m, text=_joined(m.text, self._heard.get(m.id, ""))) for m in messages)
        if any(message.text.strip() for message in spoken) or len(self._answers) > 1:
            self._answers.pop("media.sticker", None)
        lines = (*self._echoes, *self._answers.values())
        return Taken(spoken, self._heard, tuple(self._fetched), lines, has_media=True)

    def _hear(self, message: Unread, item: Mapping[str, Any]) -> None:
        if self._sender.is_for_person:  # what is meant for a person's ears goes to no machine
            self._answer("voice.for_person")
            return
        transcriber = self._runtime.transcriber
        if transcriber is None:
            self._answer("voice.off")
            return
        try:
            note = self._note(message, item)
            words = transcriber.transcribe(note, self._sender, seconds=self._left())
            if isinstance(words, NotHeard):
                raise _Deaf(words)
        except _Deaf as deaf:
            self._answer(f"voice.{deaf.why.value}")
            return
        masked = mask_cards(words)
        self._heard[message.id] = _joined(self._heard.get(message.id, ""), masked)
        self._echoes.append(line("voice.heard", text=_short(masked)))

    def _note(self, message: Unread, item: Mapping[str, Any]) -> VoiceNote:
        """The recording. What its vendor says is too long is not even fetched."""
        if item.get("seconds", 0) > MOST_SECONDS:
            raise _Deaf(NotHeard.TOO_LONG)
        if not item.get("outside_id"):
            return self._kept(message)
        try:
            content = self._fetch(item, MOST_VOICE_BYTES)
        except FetchError as error:
            raise _Deaf(NotHeard.TOO_LONG if error.fault is FetchFault.TOO_LARGE else NotHeard.FAILED) from None
        return VoiceNote(content, item.get("content_type", ""), item.get("seconds", 0))

    def _kept(self, message: Unread) -> VoiceNote:
        """The recording that is stored with its message."""
        with self._runtime.transaction() as session:
            note = recordings.load(session, message.id)
        if note is None:
            raise _Deaf(NotHeard.FAILED)
        return note

    def _fetch_picture(self, message: Unread, position: int, item: Mapping[str, Any]) -> None:
        if not item.get("outside_id"):  # stored with its message
            return
        try:
            picture = re_encoded(self._fetch(item, MOST_PICTURE_BYTES))
        except FetchError as error:
            self._answer("picture.too_large" if error.fault is FetchFault.TOO_LARGE else "picture.failed")
        except BadPicture as bad:
            self._answer(f"picture.{bad.fault.value}")
        else:
            self._fetched.append(Fetched(message.id, position, picture))

    def _fetch(self, item: Mapping[str, Any], most_bytes: int) -> bytes:
        if item.get("size", 0) > most_bytes:
            raise FetchError(FetchFault.TOO_LARGE)
        if self._channel is None or self._left() <= 0:
            raise FetchError(FetchFault.FAILED, "no time" if self._channel else "no channel")
        try:
            seconds = min(FETCH_SECONDS, self._left())
            return self._channel.fetch(item.get("outside_id", ""), most_bytes=most_bytes, seconds=seconds)
        except FetchError as error:
            log.warning("a file was not had: %s", error)
            raise

    def _left(self) -> float:
        return self._until - self._runtime.stopwatch()

    def _answer(self, key: str) -> None:
        self._answers[key] = line(key)


def _joined(one: str, other: str) -> str:
    return "\n".join(filter(None, (one.strip(), other))) if other else one


def _short(words: str) -> str:
    if len(words) <= MOST_ECHOED:
        return words
    return words[:MOST_ECHOED].rpartition(" ")[0] + "…"
