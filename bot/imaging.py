"""Any picture of a stranger as a plain small JPEG: decoded within bounds and written anew, without what else it held.

What comes out has no metadata (place, device, name), no second content behind the picture, and a known size.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any
from uuid import UUID

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = {"JPEG": 40_000_000, "MPO": 40_000_000}  # a JPEG is decoded at a fraction of its size
MOST_OTHER_PIXELS = 20_000_000
MOST_SCANS = 100  # each pass over a progressive JPEG costs the whole area again; cameras make about ten
SIDE = 1600
QUALITIES = (85, 60)
MOST_KEPT_BYTES = 1024 * 1024
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")  # a JPEG of several is MPO once it is open


class PictureFault(StrEnum):
    """Why a picture is not taken."""

    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"


class BadPicture(Exception):
    """The bytes are no picture that is taken; `fault` says why."""

    def __init__(self, fault: PictureFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: a JPEG of at most SIDE pixels a side."""

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """A picture that came with a message, ready to be kept; `position` among what the message brought."""

    message_id: UUID
    position: int
    picture: Picture


def re_encoded(content: bytes) -> Picture:
    """The picture in these bytes, made anew. Raises BadPicture."""
    if len(content) > MOST_BYTES:
        raise BadPicture(PictureFault.TOO_LARGE)
    # In coded data of a JPEG an FF is followed by 00, so this counts scans.
    if content.startswith(b"\xff\xd8") and content.count(b"\xff\xda") > MOST_SCANS:
        raise BadPicture(PictureFault.UNREADABLE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _made(content)
    except BadPicture:
        raise
    except Exception:  # a decoder of hostile bytes may raise anything, with those bytes in its text
        raise BadPicture(PictureFault.UNREADABLE) from None


def _made(content: bytes) -> Picture:
    from PIL import Image, ImageOps
    from PIL import WebPImagePlugin as _  # noqa: F401  (only the commonest formats come by themselves)

    with Image.open(BytesIO(content), formats=FORMATS) as found:
        # Only the header has been read: whoever lies about the size is found out by the decoder.
        if found.width * found.height > MOST_PIXELS.get(found.format or "", MOST_OTHER_PIXELS):
            raise BadPicture(PictureFault.TOO_LARGE)
        found.draft("RGB", (SIDE, SIDE))
        found.load()
        upright = ImageOps.exif_transpose(found)
        upright.thumbnail((SIDE, SIDE))
        flat = _flat(upright)
    return Picture(_written(flat), flat.width, flat.height)


def _flat(picture: Any) -> Any:
    """Without transparency, on white."""
    from PIL import Image

    if picture.mode not in ("RGBA", "LA", "PA") and "transparency" not in picture.info:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _written(picture: Any) -> bytes:
    from PIL import Image

    bare = Image.frombytes("RGB", picture.size, picture.tobytes())  # what the decoder remembered stays behind
    for quality in QUALITIES:
        out = BytesIO()
        bare.save(out, "JPEG", quality=quality, optimize=True)
        if len(out.getvalue()) <= MOST_KEPT_BYTES:
            break
    return out.getvalue()
