"""The length of a WebM recording by its own clock, and files that lie or lead nowhere."""

from __future__ import annotations

import random
import time

import pytest

from llm.matroska import seconds_of
from llm.voice import VoiceNote, is_too_long, length_of
from tests.webm import HEADER, SEGMENT, UNKNOWN, cluster, element, info, webm

GROUP = element(0xA0, element(0xA1, b"\x81\x00\x00\x80sound") + element(0x9B, (500).to_bytes(2, "big")))


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        (webm(45), 45),
        (webm(0), 0),
        (webm(3, told=121), 121),
        (webm(121, told=3), 121),
        (HEADER + SEGMENT + info(scale=1_000_000_000) + cluster(7, 0), 7),
        (HEADER + SEGMENT + info() + cluster(2000) + GROUP, 2.5),
        (HEADER + SEGMENT + info() + cluster(2000, -500), 2),
        (HEADER + element(0x18538067, info() + element(0x1F43B675, element(0xE7, b"\x27\x10"))), 10),
        (HEADER + SEGMENT + info() + element(0xEC, b"\x00" * 5000) + cluster(9000, 0), 9),
    ],
    ids=["browser", "nothing", "told", "told-less", "scale", "group", "before", "sized", "void"],
)
def test_the_last_block_or_what_is_told_counts(content: bytes, seconds: float) -> None:
    assert seconds_of(content) == seconds


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x1aE\xdf\xa3",
        HEADER,
        HEADER + SEGMENT + b"\x00" * 1000,
        HEADER + SEGMENT + element(0x2AD7B1, b"") + element(0x4489, b"abc"),
        HEADER + SEGMENT + info(duration=float("nan")),
        HEADER + SEGMENT + info(duration=-5.0),
        HEADER + SEGMENT + info(scale=0),
        HEADER + SEGMENT + b"\xa3" + UNKNOWN + b"sound" * 10,
        HEADER + SEGMENT + b"\xa3\x81",
        HEADER + SEGMENT + b"\xec" + b"\x01" + b"\xff" * 6 + b"\xfe" + cluster(999_000, 0),
        HEADER + SEGMENT + b"\x1f\x43\xb6\x75" * 500_000,
    ],
)
def test_what_leads_nowhere_has_no_length(content: bytes) -> None:
    assert seconds_of(content) == 0


@pytest.mark.parametrize(
    "content",
    [
        HEADER + SEGMENT + info(duration=float("inf")),
        HEADER + SEGMENT + info(duration=1e308),
        HEADER + SEGMENT + info() + cluster(2**64 - 1, 32_767),
        HEADER + SEGMENT + info(scale=2**32 - 1) + cluster(2**63, 0),
    ],
)
def test_a_length_without_end_is_too_long(content: bytes) -> None:
    assert is_too_long(VoiceNote(content, "audio/webm", 1))


def test_who_sends_it_cannot_make_it_shorter() -> None:
    assert length_of(VoiceNote(webm(45), "audio/webm", 3)) == 45
    assert length_of(VoiceNote(webm(45), "audio/webm", 60)) == 60


def test_noise_of_the_size_that_is_taken_is_read_in_no_time() -> None:
    draw = random.Random(7)
    files = [HEADER + SEGMENT + draw.randbytes(2_000_000) for _ in range(3)]
    files.append(HEADER + SEGMENT + element(0xA3, b"") * 400_000)
    start = time.thread_time()
    for content in files:
        seconds_of(content)
    assert time.thread_time() - start < 2
