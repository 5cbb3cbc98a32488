"""Contrast of two colours after WCAG 2, and the nearest colour that has enough of it. Pure.

https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast
"""

from __future__ import annotations

import colorsys
import re

HEX = re.compile(r"#[0-9a-f]{6}")
MARK_CONTRAST = 3.0  # of a mark or button to what it lies on
STEPS = 200

Channels = tuple[float, float, float]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def nearest_apart(colour: str, other: str, least: float = MARK_CONTRAST) -> str:
    """The colour itself, or else of its own hue the nearest in lightness that has this contrast to the other."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(colour))
    for step in range(STEPS + 1):
        for towards in (step, -step):
            changed = lightness + towards / STEPS
            made = colour if not step else hex_of(colorsys.hls_to_rgb(hue, min(max(changed, 0.0), 1.0), saturation))
            if contrast(made, other) >= least:
                return made
    return max(("#ffffff", "#000000"), key=lambda end: contrast(end, other))


def channels(colour: str) -> Channels:
    """Red, green and blue of #rrggbb, 0 to 1."""
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))  # type: ignore[return-value]


def hex_of(made: Channels) -> str:
    """#rrggbb of red, green and blue, 0 to 1."""
    return "#" + "".join(f"{round(min(max(channel, 0), 1) * 255):02x}" for channel in made)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
