"""The one request for a transcription, as it is on the wire, against what the vendor's own client declares.

The published descriptions at hand have no such path, so Prism cannot judge it: the client's types name the fields,
and https://platform.openai.com/docs/guides/speech-to-text the endings by which a server tells the format.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

import pytest
from openai.types.audio.transcription_create_params import TranscriptionCreateParamsNonStreaming
from openai.types.audio_response_format import AudioResponseFormat

from llm.context import Sender
from llm.transcription import OnlineTranscriber, VoiceSettings
from llm.voice import VoiceNote
from tests.webm import webm
from tests.wire.ears import Ears, running_ears

ENDINGS = {"flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"}
FIELDS = set(typing.get_type_hints(TranscriptionCreateParamsNonStreaming))


@pytest.fixture
def ears() -> Iterator[Ears]:
    with running_ears() as running:
        yield running


def parts_of(content_type: str, raw: bytes) -> list[Message]:
    whole = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + raw)
    return list(whole.get_payload())  # type: ignore[arg-type]


def faults(content_type: str, raw: bytes) -> list[str]:
    """What the vendor would refuse, in words."""
    if not content_type.startswith("multipart/form-data; boundary="):
        return [content_type]
    parts = parts_of(content_type, raw)
    names = [str(part.get_param("name", header="content-disposition")) for part in parts]
    said = dict(zip(names, parts, strict=True))
    found = [f"unknown {name}" for name in names if name not in FIELDS]
    found += [f"twice {name}" for name in said if names.count(name) > 1]
    found += [f"missing {name}" for name in ("file", "model") if name not in said]
    if "file" in said and (said["file"].get_filename() or "").rpartition(".")[2] not in ENDINGS:
        found.append("an ending that tells no format")
    form = said["response_format"].get_payload() if "response_format" in said else "json"
    return found if form in typing.get_args(AudioResponseFormat) else [*found, f"response_format {form}"]


def ask(ears: Ears, note: VoiceNote) -> tuple[str, bytes]:
    ears.says.append("a haircut")
    listener = OnlineTranscriber(VoiceSettings("sk-none", ears.url, "ears"))
    assert listener.transcribe(note, Sender("talk", "person"), seconds=20) == "a haircut"
    return ears.raw[-1]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        (VoiceNote(webm(3), "audio/webm"), "voice.webm"),
        (VoiceNote(b"OggS sound", "audio/ogg; codecs=opus", 3), "voice.ogg"),
        (VoiceNote(b"\x00\x00\x00\x18ftypM4A sound", "audio/mp4", 3), "voice.m4a"),
        (VoiceNote(b"sound", "application/octet-stream", 3), "voice.ogg"),
    ],
)
def test_the_request_is_one_that_the_vendor_takes(ears: Ears, note: VoiceNote, name: str) -> None:
    content_type, raw = ask(ears, note)
    assert faults(content_type, raw) == []
    parts = {part.get_param("name", header="content-disposition"): part for part in parts_of(content_type, raw)}
    assert set(parts) == {"file", "model", "response_format"}, "no language, no prompt, nobody's name"
    assert parts["file"].get_filename() == name
    assert parts["file"].get_payload(decode=True) == note.content


def test_a_wrong_request_is_found_wrong(ears: Ears) -> None:
    content_type, raw = ask(ears, VoiceNote(webm(3), "audio/webm"))
    assert faults("application/json", raw) == ["application/json"]
    assert faults(content_type, raw.replace(b'name="model"', b'name="modle"')) == ["unknown modle", "missing model"]
    assert faults(content_type, raw.replace(b"voice.webm", b"voice.weba")) == ["an ending that tells no format"]
    assert faults(content_type, raw.replace(b"\r\njson\r\n", b"\r\nyaml\r\n")) == ["response_format yaml"]
