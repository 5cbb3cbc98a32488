"""How long a Matroska or WebM recording is, by its own clock (RFC 8794, RFC 9559). Reads bounded work of any bytes.

Browsers record without a duration and without sizes: then the last block tells. The later of both counts, so that a
short duration hides no long recording.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

_SEGMENT, _INFO, _CLUSTER, _GROUP = 0x18538067, 0x1549A966, 0x1F43B675, 0xA0
_ENTERED = frozenset({_SEGMENT, _INFO, _CLUSTER, _GROUP})
_SCALE, _DURATION, _TIMESTAMP, _SIMPLE_BLOCK, _BLOCK, _BLOCK_DURATION = 0x2AD7B1, 0x4489, 0xE7, 0xA3, 0xA1, 0x9B
_BLOCKS = (_SIMPLE_BLOCK, _BLOCK)
_MILLISECOND = 1_000_000  # nanoseconds: how long a tick is where nothing else is said
_MOST_ELEMENTS = 100_000


@dataclass(slots=True)
class _Clock:
    """What was read of a recording so far, in ticks."""

    scale: int = _MILLISECOND
    duration: float = 0.0
    cluster: int = 0
    block: int = 0
    last: int = 0

    def take(self, element: int, body: bytes) -> None:
        """One element that tells of time."""
        if element == _SCALE:
            self.scale = int.from_bytes(body[:8], "big") or _MILLISECOND
        elif element == _DURATION and len(body) in (4, 8):
            told = struct.unpack(">f" if len(body) == 4 else ">d", body)[0]
            self.duration = told if told > 0 else 0.0  # also where it is no number
        elif element == _TIMESTAMP:
            self.cluster = int.from_bytes(body[:8], "big")
            self.last = max(self.last, self.cluster)
        elif element in _BLOCKS:
            self._take_block(body)
        elif element == _BLOCK_DURATION:
            self.last = max(self.last, self.block + int.from_bytes(body[:8], "big"))

    def _take_block(self, body: bytes) -> None:
        """A block begins with its track and its distance from the cluster's time, a signed number of two bytes."""
        _, start = _number(body, 0, keeps_marker=False)
        distance = body[start : start + 2]
        if start and len(distance) == 2:
            self.block = max(0, self.cluster + int.from_bytes(distance, "big", signed=True))
            self.last = max(self.last, self.block)

    @property
    def seconds(self) -> float:
        """Up to the last block, or as was told."""
        return max(self.duration, float(self.last)) * self.scale / 1e9


def seconds_of(content: bytes) -> float:
    """Seconds that a recording lasts; 0.0 where that cannot be known, infinity where it says so."""
    clock, place = _Clock(), 0
    for _ in range(_MOST_ELEMENTS):
        element, after = _number(content, place, keeps_marker=True)
        size, start = _number(content, after, keeps_marker=False) if after else (0, 0)
        if not start:
            break
        if element in _ENTERED:
            place = start  # its children come next, whether or not it says where it ends
        elif size is None:
            break  # only what holds others may go on without a size
        else:
            clock.take(element or 0, content[start : start + min(size, 16)])
            place = start + size
    return clock.seconds


def _number(content: bytes, place: int, *, keeps_marker: bool) -> tuple[int | None, int]:
    """A number of variable length and the place after it: (None, place) for "unknown", (0, 0) where there is none."""
    first = content[place] if place < len(content) else 0
    length = 9 - first.bit_length()
    if first == 0 or place + length > len(content) or (keeps_marker and length > 4):
        return 0, 0
    whole = int.from_bytes(content[place : place + length], "big")
    if keeps_marker:
        return whole, place + length
    value = whole & ((1 << 7 * length) - 1)
    return (None if value == (1 << 7 * length) - 1 else value), place + length
