"""Colours of a provider made readable: contrast after WCAG 2, section 1.4.3. Pure."""

from __future__ import annotations

import colorsys
import re
from zlib import crc32

from booking.colours import channels, contrast, hex_of, luminance

DEFAULT = "#1f6f5c"
PALETTE = ("#0f6b57", "#8a3b5f", "#2f5aa8", "#a3541c", "#5b4a9e", "#2c6e2f", "#a83240", "#1d6f86", "#7a5b16", "#4d5a68")
TEXT_CONTRAST = 4.5
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def safe_colour(colour: str | None) -> str:
    """The colour if it is #rrggbb, else the house colour."""
    return colour.lower() if colour and _HEX.fullmatch(colour) else DEFAULT


def brand_colour(colour: str | None, slug: str) -> str:
    """A provider's own colour; for one who never chose any, always the same one of ours."""
    colour = safe_colour(colour)
    return PALETTE[crc32(slug.encode()) % len(PALETTE)] if colour == DEFAULT else colour


def text_on(background: str) -> str:
    """White or black, whichever reads better on a colour: one of them always reaches 4.5."""
    return max(("#ffffff", "#000000"), key=lambda text: contrast(text, background))


def readable_on(colour: str, background: str) -> str:
    """The colour, made darker or lighter in its own hue until text in it can be read on the background."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(colour))
    step = -0.01 if luminance(background) > 0.18 else 0.01
    while contrast(hex_of(colorsys.hls_to_rgb(hue, lightness, saturation)), background) < TEXT_CONTRAST:
        lightness += step
        if not 0 < lightness < 1:
            return text_on(background)
    return hex_of(colorsys.hls_to_rgb(hue, lightness, saturation))
