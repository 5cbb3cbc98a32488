"""Hostile pictures: nothing but a small plain JPEG comes out, and no decoder is led astray."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import settings as run
from hypothesis import strategies as st
from PIL import Image

from bot.imaging import MOST_BYTES, MOST_SCANS, SIDE, BadPicture, PictureFault, re_encoded


def made(form: str = "JPEG", mode: str = "RGB", size: tuple[int, int] = (60, 40), **more: object) -> bytes:
    out = BytesIO()
    Image.new(mode, size, 0 if mode in ("L", "1", "P") else "red" if mode == "RGB" else None).save(out, form, **more)
    return out.getvalue()


def fault_of(content: bytes) -> PictureFault:
    with pytest.raises(BadPicture) as caught:
        re_encoded(content)
    return caught.value.fault


def png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packed = zlib.compress(rows, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("form", "mode"),
    [("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("PNG", "I;16"),
     ("GIF", "P"), ("WEBP", "RGBA")],
)  # fmt: skip
def test_usual_kinds_become_a_jpeg_of_the_same_shape(form, mode):
    found = re_encoded(made(form, mode))
    with Image.open(BytesIO(found.content)) as again:
        assert (again.format, again.mode, again.size) == ("JPEG", "RGB", (60, 40))
    assert (found.width, found.height) == (60, 40)


def test_a_large_picture_is_made_smaller():
    found = re_encoded(made(size=(4000, 3000)))
    assert (found.width, found.height) == (SIDE, 1200)


def test_place_device_and_turn_are_not_kept_but_obeyed():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[1] = "N"
    found = re_encoded(made(exif=exif, comment=b"SecretComment"))
    assert (found.width, found.height) == (40, 60)
    with Image.open(BytesIO(found.content)) as again:
        assert not again.getexif()
        assert not set(again.info) & {"exif", "comment", "icc_profile", "xmp"}
    assert b"Secret" not in found.content


def test_what_hides_behind_a_picture_is_gone():
    polyglot = made() + b"<script>alert(1)</script>PK\x03\x04"
    assert b"script" not in re_encoded(polyglot).content
    assert b"PK\x03\x04" not in re_encoded(polyglot).content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"%PDF-1.7",
        b"GIF89a",
        made()[:150],
        made("PNG")[:60],
        made("BMP"),
        made("TIFF"),
        b"%!PS-Adobe-3.0 EPSF-3.0",
    ],
)
def test_what_is_no_picture_is_unreadable(content):
    assert fault_of(content) is PictureFault.UNREADABLE


def test_too_many_bytes_are_not_even_opened():
    assert fault_of(b"\xff\xd8" + b"\x00" * (50 * 1024 * 1024)) is PictureFault.TOO_LARGE
    assert fault_of(made() + b"\x00" * MOST_BYTES) is PictureFault.TOO_LARGE


@pytest.mark.parametrize("size", [(30_000, 30_000), (100_000, 201), (65_000, 65_000)])
def test_a_bomb_is_known_by_its_header(size):
    bomb = png(*size, b"\x00" * 1000)
    assert len(bomb) < 200
    assert fault_of(bomb) in (PictureFault.TOO_LARGE, PictureFault.UNREADABLE)


def test_a_small_header_before_many_bytes_fills_no_memory():
    assert re_encoded(png(2, 2, b"\x00" * 100_000_000)).width == 2


def test_a_jpeg_of_endless_scans_is_refused():
    whole = made(progressive=True)
    start = whole.index(b"\xff\xda")
    endless = whole[:start] + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" * (MOST_SCANS + 1) + whole[start:]
    assert fault_of(endless) is PictureFault.UNREADABLE


@run(max_examples=150)
@given(st.integers(0, 600), st.binary(min_size=1, max_size=40), st.sampled_from(["JPEG", "PNG", "GIF", "WEBP"]))
def test_no_bytes_raise_anything_else(at, junk, form):
    whole = made(form)
    broken = whole[: at % len(whole)] + junk + whole[at % len(whole) + len(junk) :]
    try:
        found = re_encoded(broken)
    except BadPicture:
        return
    assert found.content.startswith(b"\xff\xd8")
    assert max(found.width, found.height) <= SIDE
