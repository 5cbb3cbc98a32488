"""WebM recordings made by hand, as browsers write them: without sizes, and mostly without a duration."""

from __future__ import annotations

import struct

HEADER = b"\x1aE\xdf\xa3\x84\x42\x86\x81\x01"
UNKNOWN = b"\x01" + b"\xff" * 7
SEGMENT = b"\x18\x53\x80\x67" + UNKNOWN


def element(name: int, body: bytes) -> bytes:
    """One element with its size."""
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + (0x10000000 | len(body)).to_bytes(4, "big") + body


def cluster(ticks: int, *distances: int) -> bytes:
    """A cluster without a size, with a block at each distance from its time."""
    blocks = (element(0xA3, b"\x81" + one.to_bytes(2, "big", signed=True) + b"\x80sound") for one in distances)
    return b"\x1f\x43\xb6\x75" + UNKNOWN + element(0xE7, ticks.to_bytes(8, "big")) + b"".join(blocks)


def info(scale: int = 1_000_000, duration: float | None = None) -> bytes:
    """What a recording says of itself; ticks are milliseconds unless `scale` says otherwise."""
    told = element(0x4489, struct.pack(">d", duration)) if duration is not None else b""
    return element(0x1549A966, element(0x2AD7B1, scale.to_bytes(4, "big")) + told)


def webm(seconds: int, told: float | None = None) -> bytes:
    """A recording whose last block begins after so many seconds, one cluster every thirty."""
    clusters = b"".join(cluster(1000 * start, 0, 1000 * min(29, seconds - start)) for start in range(0, seconds, 30))
    return (
        HEADER + SEGMENT + info(duration=None if told is None else 1000 * told) + clusters + cluster(1000 * seconds, 0)
    )
