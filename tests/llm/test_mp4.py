"""The length of an MP4 recording by its own clock, as browsers write it in fragments and as phones write it whole."""

from __future__ import annotations

import random
import time

import pytest

from llm.mp4 import seconds_of
from llm.voice import VoiceNote, is_too_long, length_of

KNOWS_NOT = 2**32 - 1
FRAME = 1024  # ticks of a sound's frame, of 44,100 a second


def box(kind: str, *parts: bytes) -> bytes:
    """One box with its size."""
    body = b"".join(parts)
    return (8 + len(body)).to_bytes(4, "big") + kind.encode() + body


def words(*numbers: int, wide: int = 4) -> bytes:
    """Numbers of so many bytes."""
    return b"".join(number.to_bytes(wide, "big") for number in numbers)


def clock(kind: str, scale: int, ticks: int, *, wide: bool = False) -> bytes:
    """The header of a movie or of a track's sound; the wide version has dates and durations of eight bytes."""
    if wide:
        return box(kind, b"\x01\0\0\0", words(0, 0, wide=8), words(scale), words(ticks, wide=8), bytes(80))
    return box(kind, bytes(4), words(0, 0, scale, ticks), bytes(80))


def track(number: int, media: bytes, *samples: int) -> bytes:
    """A track with runs of samples: how many, how long each."""
    table = box("stts", bytes(4), words(len(samples) // 2, *samples))
    return box(
        "trak",
        box("tkhd", bytes(4), words(0, 0, number, 0, 0), bytes(60)),
        box("mdia", media, box("hdlr", bytes(25)), box("minf", box("smhd", bytes(8)), box("stbl", table))),
    )


def start(*more: bytes, movie: bytes = clock("mvhd", 1000, 0), media: bytes = clock("mdhd", 44_100, 0)) -> bytes:
    """All that stands before the first fragment; a frame is as long as a frame is."""
    frames = box("mvex", *more, box("trex", bytes(4), words(1, 1, FRAME, 0, 0)))
    return FILE + box("moov", movie, track(1, media), frames)


def fragment(*, at: int | None = None, own: bytes = words(0, 1), run: bytes) -> bytes:
    """Some samples of the first track; `at` is when they begin, in ticks."""
    begins = b"" if at is None else box("tfdt", b"\x01\0\0\0", words(at, wide=8))
    head = box("moof", box("mfhd", bytes(8)), box("traf", box("tfhd", own), begins, run))
    return head + box("mdat", b"sound" * 20)


def run(flags: int, *numbers: int) -> bytes:
    """A run of samples with what its flags promise."""
    return box("trun", words(flags, *numbers))


def whole(*parts: bytes) -> bytes:
    """A recording that was finished before it was sent, with its sound first."""
    return FILE + box("mdat", b"sound" * 100) + box("moov", *parts)


FILE = box("ftyp", b"M4A ", bytes(4), b"isommp42")
MINUTE = 44_100 * 60
PER_SAMPLE = run(0x301, 3, 90, 44_100, 5, 22_050, 7, 22_050, 6)  # an offset; each with its duration and its size


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        (whole(clock("mvhd", 600, 27_000)), 45),
        (whole(clock("mvhd", 600, 27_000, wide=True)), 45),
        (whole(clock("mvhd", 1000, 3000), track(1, clock("mdhd", 8000, 968_000))), 121),
        (whole(clock("mvhd", 1000, 3000), track(1, clock("mdhd", 8000, 8000), 120, 8000, 2, 4000)), 121),
        (whole(clock("mvhd", 1000, KNOWS_NOT), track(1, clock("mdhd", 8000, 2**64 - 1, wide=True), 7, 8000)), 7),
        (whole(track(1, clock("mdhd", 100, 300)), track(2, clock("mdhd", 1000, 2000))), 3),
        (start(box("mehd", bytes(4), words(9000))), 9),
        (start() + fragment(at=0, run=PER_SAMPLE), 2),
        (start() + fragment(at=0, run=PER_SAMPLE) + fragment(at=2 * MINUTE, run=PER_SAMPLE), 122),
        (start() + 2 * fragment(run=PER_SAMPLE), 4),
        (start() + 2 * fragment(at=0, run=PER_SAMPLE), 4),
        (start() + fragment(own=words(0x0A, 1, 1, 441), run=run(0x205, 200, 90, 0, *range(200))), 2),
        (start() + fragment(at=0, run=run(0x001, 2 * 44_100, 90)), 2 * FRAME),
        (FILE + words(1) + b"mdat" + words(21, wide=8) + b"sound" + box("moov", clock("mvhd", 1, 5)), 5),
        (FILE + words(0) + box("moov", clock("mvhd", 1, 5))[4:], 5),
    ],
    ids=[
        "whole", "wide", "track", "samples", "not-known", "two-tracks", "all-fragments", "fragment", "later",
        "no-start", "starts-again", "own-default", "default", "large-box", "to-the-end",
    ],
)  # fmt: skip
def test_the_most_of_what_is_told_and_what_is_there_counts(content: bytes, seconds: float) -> None:
    assert seconds_of(content) == seconds


@pytest.mark.parametrize(
    "content",
    [
        b"",
        FILE,
        FILE + box("mdat", b"sound"),
        FILE + b"\0\0\0\x07moov" + box("mvhd", bytes(100)),
        FILE + box("moov", box("mvhd"), box("mehd"), box("tkhd"), box("mdhd"), box("stts"), box("trex")),
        FILE + box("moof", box("tfhd"), box("tfdt"), box("trun"), box("trun", words(0x100, 2**32 - 1))),
        FILE + words(1) + b"moov" + words(2**64 - 1, wide=8)[:3],
        FILE + box("free", box("moov", clock("mvhd", 1, 5))),
    ],
)
def test_what_leads_nowhere_has_no_length(content: bytes) -> None:
    assert seconds_of(content) == 0


@pytest.mark.parametrize(
    "content",
    [
        whole(clock("mvhd", 1, 2**64 - 2, wide=True)),
        whole(clock("mvhd", 0, 121)),
        start() + fragment(at=2**64 - 1, run=PER_SAMPLE),
        start() + fragment(at=0, own=words(8, 1, 2**32 - 1), run=run(0, 2**32 - 1)),
    ],
)
def test_a_length_without_end_is_too_long(content: bytes) -> None:
    assert is_too_long(VoiceNote(content, "audio/mp4", 1))


def test_who_sends_it_cannot_make_it_shorter() -> None:
    told = whole(clock("mvhd", 1000, 45_000))
    assert length_of(VoiceNote(told, "audio/mp4", 3)) == 45
    assert length_of(VoiceNote(told, "audio/mp4", 60)) == 60


def test_noise_of_the_size_that_is_taken_is_read_in_no_time() -> None:
    draw = random.Random(7)
    files = [FILE + words(0) + kind + draw.randbytes(5_000_000) for kind in (b"moov", b"stts", b"trun")]
    files.append(FILE + box("moof") * 500_000)
    files.append(start() + fragment(run=run(0x100, 1_200_000, *[1] * 1_200_000)))
    begun = time.thread_time()
    for content in files:
        seconds_of(content)
    assert time.thread_time() - begun < 2
