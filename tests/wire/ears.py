"""A transcription server on loopback that says what it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.wire.telegram_stub import read_form


@dataclass
class Ears:
    """What it says next, and the forms it got."""

    url: str = ""
    says: list[str | int] = field(default_factory=list)
    forms: list[dict[str, object]] = field(default_factory=list)
    raw: list[tuple[str, bytes]] = field(default_factory=list)  # content type and body, as they came
    keys: list[str] = field(default_factory=list)


@contextmanager
def running_ears() -> Iterator[Ears]:
    """The server, as long as the block lasts."""
    made = Ears()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/audio/transcriptions"
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            made.raw.append((self.headers["Content-Type"], raw))
            made.forms.append(read_form(raw, self.headers["Content-Type"]))
            made.keys.append(self.headers["Authorization"])
            said = made.says.pop(0)
            self.send_response(said if isinstance(said, int) else 200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps({"text": said}).encode())

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    made.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
