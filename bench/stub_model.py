"""A model on loopback for benches: a chat completions server that knows what a recorded sentence means.

It reads labels and never the grammar, so what it answers is what a good model would: the words about time as they were
said, mended, and the numbers of list entries. Tokens are counted as characters divided by four.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from bench.customers import Sentence

CHARACTERS_A_TOKEN = 4
_ACTS = {
    "INFORM": "inform",
    "INFORM_INTENT:find": "search",
    "INFORM_INTENT:book": "book",
    "AFFIRM_INTENT": "book",
    "REQUEST": "ask",
    "REQUEST_ALTS": "alternatives",
    "SELECT": "choose",
    "AFFIRM": "confirm",
    "NEGATE": "reject",
    "THANK_YOU": "thank",
    "GOODBYE": "bye",
}
_TOPICS = {"address": "address", "phone_number": "phone", "rating": "rating"}
_LISTS = {"service": "services", "trade": "trades", "city": "cities"}
_PROVIDER = re.compile(r"\[provider (\d+)\]")  # all that a model sees of a provider's name
_NOTHING: dict[str, Any] = {
    "acts": [], "time_words": None, "relative": None, "option": None, "provider": None, "service": None,
    "trade": None, "city": None, "topics": [], "flags": [],
}  # fmt: skip


@dataclass
class StubModel:
    """The server; `meaning` is what is being said, None where nobody labelled it."""

    base_url: str = ""
    meaning: Sentence | None = None
    requests: int = 0

    def complete(self, body: dict[str, Any]) -> dict[str, Any]:
        """The body of an answer to the body of a request."""
        self.requests += 1
        asked = json.loads(body["messages"][-1]["content"])
        said = by_labels(self.meaning, asked) if self.meaning else by_names(asked)
        content = json.dumps(said)
        prompt = len(json.dumps(body, ensure_ascii=False)) // CHARACTERS_A_TOKEN
        answer = len(content) // CHARACTERS_A_TOKEN
        return {
            "id": f"stub-{self.requests}",
            "object": "chat.completion",
            "created": 0,
            "model": body["model"],
            "choices": [
                {
                    "index": 0,
                    "finish_reason": "stop",
                    "message": {"role": "assistant", "content": content, "refusal": None},
                }
            ],
            "usage": {"prompt_tokens": prompt, "completion_tokens": answer, "total_tokens": prompt + answer},
        }


def by_labels(meaning: Sentence, asked: dict[str, Any]) -> dict[str, Any]:
    """The labels of a sentence in the flat form."""
    answer = dict(_NOTHING)
    answer["acts"] = sorted({_ACTS[act] for act in meaning.acts if act in _ACTS})
    words = [meaning.said[slot][1] for slot in ("date", "time") if slot in meaning.said]
    answer["time_words"] = " ".join(words) or None
    answer["topics"] = [_TOPICS[slot] for slot in meaning.requested if slot in _TOPICS]
    if "city" in meaning.said:
        answer["city"] = _number(meaning.said["city"][0], asked.get("cities", []))
    if "provider_name" in meaning.said:
        answer["provider"] = _provider(asked)
    return answer


def by_names(asked: dict[str, Any]) -> dict[str, Any]:
    """For words without labels: the entries of the lists that stand in the message, letter for letter."""
    answer, message = {**_NOTHING, "provider": _provider(asked)}, asked["message"].casefold()
    for name, listed in _LISTS.items():
        for number, entry in enumerate(asked.get(listed, []), 1):
            if _name(entry).casefold() in message:
                answer[name] = number
    answer["acts"] = ["inform"] if answer != _NOTHING else []
    return answer


def _provider(asked: dict[str, Any]) -> int | None:
    found = _PROVIDER.search(asked["message"])
    return int(found[1]) if found else None


def _number(value: str, entries: list[str]) -> int | None:
    return next((number for number, entry in enumerate(entries, 1) if _name(entry) == value), None)


def _name(entry: str) -> str:
    """Without its number."""
    return entry.partition(" ")[2]


@contextmanager
def serving() -> Iterator[StubModel]:
    """The stub behind a free port of this machine."""
    model = StubModel()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet an answer, or the kernel holds the second back for 40 ms

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = json.dumps(model.complete(body)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    model.base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
