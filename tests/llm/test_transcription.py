"""The transcriber against a server on loopback: one request by the book, and a reason for every fault."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from llm.budget import Limits
from llm.context import Sender
from llm.transcription import OnlineTranscriber, VoiceSettings
from llm.voice import MOST_BYTES, MOST_CHARACTERS, NotHeard, VoiceNote, is_too_long, length_of
from tests.payloads import found_in

ME = Sender("talk", "me")
NOTE = VoiceNote(b"OggS some sound", "audio/ogg; codecs=opus", 3)


class Server:
    """What it answers next (status, body, seconds of silence before), and what it was asked."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, bytes, float]] = []
        self.asked: list[tuple[str, Mapping[str, str], bytes]] = []
        self.url = ""

    def says(self, text: Any, status: int = 200, after: float = 0.0) -> None:
        self.answers.append((status, json.dumps({"text": text}).encode(), after))


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            made.asked.append((self.path, self.headers, body))
            status, said, after = made.answers.pop(0)
            time.sleep(after)
            try:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(said)
            except OSError:
                pass

        def log_message(self, *args: object) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    threading.Thread(target=listening.serve_forever, args=(0.02,), daemon=True).start()
    made.url = f"http://127.0.0.1:{listening.server_address[1]}/v1"
    yield made
    listening.shutdown()
    listening.server_close()


def transcriber(server: Server, **settings: Any) -> OnlineTranscriber:
    return OnlineTranscriber(VoiceSettings(**{"api_key": "sk-t", "base_url": server.url, "model": "ears"} | settings))


def parts_of(body: bytes, kind: str) -> dict[str, tuple[str | None, str, bytes]]:
    """The parts of a form by name: file name, kind, content."""
    read = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in read.get_payload()
    }


# The published fields of createTranscription, with what each may be; no others are allowed.
PUBLISHED = {
    "file": r"(?s).+",
    "model": r".+",
    "language": r"[a-z]{2,3}",
    "prompt": r"(?s).*",
    "response_format": r"json|text|srt|verbose_json|vtt|diarized_json",
    "temperature": r"[01](\.\d+)?",
    "stream": r"true|false",
}
FORMATS = {"flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"}


def faults_of(parts: dict[str, tuple[str | None, str, bytes]]) -> list[str]:
    """What a server that goes by the published description would refuse."""
    faults = [f"{name} is missing" for name in ("file", "model") if name not in parts]
    for name, (file_name, _, content) in parts.items():
        if name not in PUBLISHED or not re.fullmatch(PUBLISHED[name].encode(), content):
            faults.append(f"{name} is wrong")
        if (file_name is not None) != (name == "file"):
            faults.append(f"{name} is a file or is none")
    name = parts.get("file", ("", "", b""))[0] or ""
    return faults + ([] if name.rpartition(".")[2] in FORMATS else ["the format is not told by the name"])


def test_one_request_by_the_book(server):
    server.says("  a haircut\ntomorrow at 3 ")
    assert transcriber(server).transcribe(NOTE, ME, seconds=20) == "a haircut tomorrow at 3"
    ((path, headers, body),) = server.asked
    assert (path, headers["Authorization"]) == ("/v1/audio/transcriptions", "Bearer sk-t")
    assert parts_of(body, headers["Content-Type"]) == {
        "file": ("voice.ogg", "audio/ogg", b"OggS some sound"),
        "model": (None, "text/plain", b"ears"),
        "response_format": (None, "text/plain", b"json"),
    }


@pytest.mark.parametrize(
    "kind", ["audio/ogg; codecs=opus", "audio/webm;codecs=opus", "audio/mp4", "audio/mpeg", "", "x"]
)
def test_every_request_has_the_published_shape(server, kind):
    server.says("hello")
    transcriber(server).transcribe(VoiceNote(b"sound", kind), ME, seconds=20)
    ((_, headers, body),) = server.asked
    assert faults_of(parts_of(body, headers["Content-Type"])) == []


def test_the_check_of_the_shape_finds_faults():
    file, model = ("voice.ogg", "audio/ogg", b"sound"), (None, "text/plain", b"ears")
    assert faults_of({"file": file, "model": model}) == []
    for wrong in (
        {"file": file},
        {"model": model},
        {"file": ("voice", "audio/ogg", b"sound"), "model": model},
        {"file": file, "model": model, "user": (None, "text/plain", b"me")},
        {"file": file, "model": model, "response_format": (None, "text/plain", b"xml")},
        {"file": file, "model": (None, "text/plain", b"")},
    ):
        assert faults_of(wrong), wrong


def test_nothing_of_a_person_surrounds_the_sound(server):
    """A sender chooses how the file is called, and a channel who sends it."""
    server.says("hello")
    note = VoiceNote(b"sound", "audio/marisol-vega; name=+14085550101")
    transcriber(server).transcribe(note, Sender("talk of Marisol Vega", "+14085550101"), seconds=20)
    ((path, headers, body),) = server.asked
    kind = headers["Content-Type"]
    sent = {"path": path, "parts": repr(parts_of(body, kind)), "headers": [headers[name] for name in headers]}
    sent["headers"] = [value for value in sent["headers"] if value not in (kind, "Bearer sk-t")]
    assert found_in(sent) == []
    assert found_in(sent | {"parts": "marisol.ogg"})


@pytest.mark.parametrize("text", ["", "  \n"])
def test_silence_is_empty(server, text):
    server.says(text)
    assert transcriber(server).transcribe(NOTE, ME, seconds=20) is NotHeard.EMPTY


@pytest.mark.parametrize(
    "answer",
    [(500, b"{}", 0.0), (429, b"{}", 0.0), (400, b"{}", 0.0), (200, b"not json", 0.0), (200, b'{"text": 5}', 0.0)],
)
def test_a_bad_ending_is_one_request_and_no_words(server, answer, caplog):
    server.answers.append(answer)
    asking = transcriber(server)
    assert asking.transcribe(NOTE, ME, seconds=20) in (NotHeard.FAILED, NotHeard.EMPTY)
    assert len(server.asked) == asking.calls == 1


def test_a_late_answer_is_not_waited_for(server):
    server.says("too late", after=3.0)
    assert transcriber(server).transcribe(NOTE, ME, seconds=0.5) is NotHeard.FAILED


def test_nothing_that_was_said_is_logged(server, caplog):
    server.answers.append((400, b'{"error": {"message": "cannot hear SECRETWORDS"}}', 0.0))
    transcriber(server).transcribe(NOTE, ME, seconds=20)
    assert "was not heard" in caplog.text
    assert "SECRETWORDS" not in caplog.text


def test_what_is_too_long_is_not_sent(server):
    asking = transcriber(server)
    assert asking.transcribe(VoiceNote(b"x" * (MOST_BYTES + 1)), ME, seconds=20) is NotHeard.TOO_LONG
    assert asking.transcribe(VoiceNote(b"x", seconds=121), ME, seconds=20) is NotHeard.TOO_LONG
    assert server.asked == []


def test_a_very_long_text_is_cut(server):
    server.says("word " * 5000)
    assert len(transcriber(server).transcribe(NOTE, ME, seconds=20)) <= MOST_CHARACTERS


def test_over_the_budget_nothing_is_sent(server):
    server.says("one")
    asking = transcriber(server, limits=Limits(per_talk=1))
    assert asking.transcribe(NOTE, ME, seconds=20) == "one"
    assert asking.transcribe(NOTE, ME, seconds=20) is NotHeard.TOO_MANY
    assert len(server.asked) == 1


def test_after_failures_it_rests(server):
    server.answers += [(500, b"{}", 0.0)] * 3
    asking = transcriber(server)
    for _ in range(5):
        assert asking.transcribe(NOTE, ME, seconds=20) is NotHeard.FAILED
    assert len(server.asked) == 3


def page(position: int) -> bytes:
    return b"OggS\x00\x04" + position.to_bytes(8, "little", signed=True) + b"\x00" * 13


@pytest.mark.parametrize(("position", "seconds"), [(0, 0), (48_000 * 7 + 10, 7), (-1, 0)])
def test_the_length_of_an_ogg_is_in_its_last_page(position, seconds):
    assert length_of(VoiceNote(page(0) + b"sound" + page(position))) == seconds


def test_the_length_that_is_told_counts_first():
    assert length_of(VoiceNote(page(48_000), seconds=9)) == 9
    assert is_too_long(VoiceNote(page(48_000 * 121)))
    assert not is_too_long(VoiceNote(page(48_000 * 120)))
