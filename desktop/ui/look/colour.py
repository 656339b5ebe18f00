"""Colours as numbers. A colour is a string "#RRGGBB".

Source: WCAG 2.2 (relative luminance, contrast ratio).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Triple = tuple[float, float, float]

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def is_colour(text: object) -> bool:
    """Whether ``text`` is "#RRGGBB"."""
    return isinstance(text, str) and _HEX.fullmatch(text) is not None


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of WCAG, 1 to 21."""
    low, high = sorted((_luminance(colour), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0 to 1) of ``other``, in sRGB as screens blend."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return to_hex(*(a + (b - a) * share for a, b in pairs))


def reach(colour: str, grounds: Sequence[str], ratio: float, towards: str) -> str:
    """``colour``, moved ``towards`` another until it has ``ratio`` on all ``grounds``, and no
    further. If the far end does not have it either, the far end."""
    for step in range(33):
        moved = mix(colour, towards, step / 32)
        if all(contrast(moved, ground) >= ratio for ground in grounds):
            return moved
    return towards


def from_hue(hue: float, saturation: float, lightness: float) -> str:
    """The colour of HSL: hue in degrees, the others 0 to 1."""
    reachable = saturation * min(lightness, 1 - lightness)

    def channel(shift: float) -> float:
        k = (shift + hue / 30) % 12
        return lightness - reachable * max(-1.0, min(k - 3, 9 - k, 1.0))

    return to_hex(channel(0), channel(8), channel(4))


def channels(colour: str) -> Triple:
    """Red, green and blue, each 0 to 1."""
    if not is_colour(colour):
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def to_hex(*channels: float) -> str:
    """The colour of red, green and blue, each 0 to 1."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, c)) * 255):02X}" for c in channels)


def linear(channel: float) -> float:
    """An sRGB channel as linear light, 0 to 1."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = map(linear, channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
