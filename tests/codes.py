"""Codes read as others read them: QR by a decoder that is not ours, Pix codes field by field."""

from __future__ import annotations

import binascii
import io

import zxingcpp
from PIL import Image


def read_qr(png: bytes) -> list[str]:
    """The texts of all QR codes in a picture."""
    with Image.open(io.BytesIO(png)) as picture:
        found = zxingcpp.read_barcodes(picture.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
    return [one.text for one in found]


def fields_of(code: str) -> dict[str, str]:
    """The fields of an EMV code by number, nested ones as text."""
    found, rest = {}, code
    while rest:
        number, length = rest[:2], int(rest[2:4])
        assert len(rest) >= 4 + length, "a field is cut off"
        assert number not in found, "a field comes twice"
        found[number], rest = rest[4 : 4 + length], rest[4 + length :]
    return found


def is_whole(code: str) -> bool:
    """Whether the checksum at the end is that of all before it."""
    return code[-8:-4] == "6304" and int(code[-4:], 16) == binascii.crc_hqx(code[:-4].encode(), 0xFFFF)
