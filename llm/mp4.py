"""How long an MP4 recording is, by its own clock (ISO/IEC 14496-12, 8.2 to 8.8). Reads bounded work of any bytes.

Browsers write fragments and often no duration: then the samples tell. The most of what is said and what is there, so
that a short duration hides no long recording.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

_ENTERED = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"mvex", b"moof", b"traf"})
_MOST_BOXES = 100_000
_SAMPLE_DURATION, _SAMPLE_FIELDS = 0x100, 0xF00  # flags of a run: that each sample has a duration; all that it may have


@dataclass(slots=True)
class _Clock:
    """What was read of a recording so far, in ticks; by track where nothing else is said."""

    scale: int = 1  # ticks a second of the whole recording
    told: int = 0  # of the whole recording
    track: int = 0  # that is being read
    each: int = 0  # how long a sample of this fragment is, unless it says so itself
    scales: dict[int, int] = field(default_factory=dict)
    tracks_told: dict[int, int] = field(default_factory=dict)
    defaults: dict[int, int] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)  # of the last sample

    def take_movie(self, body: bytes) -> None:
        self.scale, self.told = _scale_and_duration(body)

    def take_all_fragments(self, body: bytes) -> None:
        self.told = max(self.told, _number(body, 4, _width(body)))

    def take_track(self, body: bytes) -> None:
        self.track = _number(body, 4 + 2 * _width(body), 4)

    def take_media(self, body: bytes) -> None:
        self.scales[self.track], self.tracks_told[self.track] = _scale_and_duration(body)

    def take_samples(self, body: bytes) -> None:
        words = _words(body[8:], 2 * _number(body, 4, 4))
        self._lengthen(sum(count * each for count, each in zip(words[::2], words[1::2], strict=False)))

    def take_defaults(self, body: bytes) -> None:
        self.defaults[_number(body, 4, 4)] = _number(body, 12, 4)

    def take_fragment(self, body: bytes) -> None:
        flags, self.track = _number(body, 1, 3), _number(body, 4, 4)
        place = 8 + 8 * bool(flags & 1) + 4 * bool(flags & 2)
        self.each = _number(body, place, 4) if flags & 8 else self.defaults.get(self.track, 0)

    def take_start(self, body: bytes) -> None:
        self.ends[self.track] = max(self.ends.get(self.track, 0), _number(body, 4, _width(body)))

    def take_run(self, body: bytes) -> None:
        flags, count = _number(body, 1, 3), _number(body, 4, 4)
        place, fields = 8 + 4 * bool(flags & 1) + 4 * bool(flags & 4), (flags & _SAMPLE_FIELDS).bit_count()
        if flags & _SAMPLE_DURATION:  # the first of its fields
            self._lengthen(sum(_words(body[place:], count * fields)[::fields]))
        else:
            self._lengthen(count * self.each)

    def _lengthen(self, ticks: int) -> None:
        self.ends[self.track] = self.ends.get(self.track, 0) + ticks

    @property
    def seconds(self) -> float:
        """Up to the last sample, or as was told."""
        by_track = [*self.tracks_told.items(), *self.ends.items()]
        return max(self.told / self.scale, *(end / self.scales.get(track, self.scale) for track, end in by_track), 0.0)


_TAKES: dict[bytes, Callable[[_Clock, bytes], None]] = {
    b"mvhd": _Clock.take_movie, b"mehd": _Clock.take_all_fragments, b"tkhd": _Clock.take_track,
    b"mdhd": _Clock.take_media, b"stts": _Clock.take_samples, b"trex": _Clock.take_defaults,
    b"tfhd": _Clock.take_fragment, b"tfdt": _Clock.take_start, b"trun": _Clock.take_run,
}  # fmt: skip


def seconds_of(content: bytes) -> float:
    """Seconds that a recording lasts; 0.0 where that cannot be known."""
    clock, place = _Clock(), 0
    for _ in range(_MOST_BOXES):
        kind, size, start = content[place + 4 : place + 8], _number(content, place, 4), place + 8
        if size == 1:
            size, start = _number(content, place + 8, 8), place + 16
        end = place + size if size else len(content)  # the last one need not say
        if start > len(content) or end < start:
            break
        if kind in _TAKES:
            _TAKES[kind](clock, content[start:end])
        place = start if kind in _ENTERED else end  # its children come next, wherever it ends
    return clock.seconds


def _number(body: bytes, place: int, size: int) -> int:
    return int.from_bytes(body[place : place + size], "big")


def _words(body: bytes, most: int) -> tuple[int, ...]:
    count = min(len(body) // 4, most)
    return struct.unpack(f">{count}I", body[: 4 * count])


def _width(body: bytes) -> int:
    """Bytes of a time in this box, by its version."""
    return 8 if body[:1] == b"\x01" else 4


def _scale_and_duration(body: bytes) -> tuple[int, int]:
    """Ticks a second, and ticks; all ones mean that the duration is not known."""
    width = _width(body)
    ticks = _number(body, 8 + 2 * width, width)
    return _number(body, 4 + 2 * width, 4) or 1, 0 if ticks == (1 << 8 * width) - 1 else ticks
