"""A download has an end, however its sender behaves."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from bot.channels.downloads import download
from bot.channels.port import FetchError, FetchFault

Answer = Callable[[socket.socket], None]


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], str]]:
    """Starts a server that answers one request so; its address."""
    doors: list[socket.socket] = []

    def start(answer: Answer) -> str:
        door = socket.create_server(("127.0.0.1", 0))
        doors.append(door)

        def run() -> None:
            visitor, _ = door.accept()
            with visitor:
                visitor.recv(4096)
                with suppress(OSError):  # the other side has had enough
                    answer(visitor)

        threading.Thread(target=run, daemon=True).start()
        return f"http://127.0.0.1:{door.getsockname()[1]}/file"

    yield start
    for door in doors:
        door.close()


def drip(visitor: socket.socket) -> None:
    visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(100):
        visitor.sendall(b"x")
        time.sleep(0.1)


def in_pieces(visitor: socket.socket) -> None:
    visitor.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for piece in (b"5\r\nhello\r\n", b"7\r\n, world\r\n", b"0\r\n\r\n"):
        visitor.sendall(piece)
        time.sleep(0.02)


def cut_off(visitor: socket.socket) -> None:
    visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello")


def test_bytes_that_drip_are_given_up_in_time(serve):
    started = time.monotonic()
    with pytest.raises(FetchError) as stopped:
        download(serve(drip), most_bytes=10**6, seconds=1.0)
    assert stopped.value.fault is FetchFault.FAILED
    assert time.monotonic() - started < 9  # the drip itself lasts ten


def test_pieces_are_put_together(serve):
    assert download(serve(in_pieces), most_bytes=100, seconds=5.0) == b"hello, world"


def test_more_than_is_taken_is_not_read_to_its_end(serve):
    with pytest.raises(FetchError) as stopped:
        download(serve(in_pieces), most_bytes=6, seconds=5.0)
    assert stopped.value.fault is FetchFault.TOO_LARGE


def test_half_a_file_is_none(serve):
    with pytest.raises(FetchError) as stopped:
        download(serve(cut_off), most_bytes=1000, seconds=5.0)
    assert stopped.value.fault is FetchFault.FAILED
