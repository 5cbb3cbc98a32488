"""Colours of a provider made readable: contrast after WCAG 2, section 1.4.3. Pure."""

from __future__ import annotations

import colorsys
import re
from zlib import crc32

DEFAULT = "#1f6f5c"
PALETTE = ("#0f6b57", "#8a3b5f", "#2f5aa8", "#a3541c", "#5b4a9e", "#2c6e2f", "#a83240", "#1d6f86", "#7a5b16", "#4d5a68")
TEXT_CONTRAST = 4.5
_HEX = re.compile(r"#[0-9a-fA-F]{6}")

Channels = tuple[float, float, float]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


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
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    step = -0.01 if _luminance(background) > 0.18 else 0.01
    while contrast(_hex(colorsys.hls_to_rgb(hue, lightness, saturation)), background) < TEXT_CONTRAST:
        lightness += step
        if not 0 < lightness < 1:
            return text_on(background)
    return _hex(colorsys.hls_to_rgb(hue, lightness, saturation))


def _channels(colour: str) -> Channels:
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))  # type: ignore[return-value]


def _hex(channels: Channels) -> str:
    return "#" + "".join(f"{round(min(max(channel, 0), 1) * 255):02x}" for channel in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
