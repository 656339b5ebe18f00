"""Colours as numbers: contrast, difference, and how colour-blind eyes see them.

A colour is a string "#RRGGBB". Sources: WCAG 2.2 (relative luminance, contrast ratio); Sharma, Wu
and Dalal 2005 (CIEDE2000); Machado, Oliveira and Fernandes 2009 (colour vision deficiency,
severity 1.0, on linear RGB).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]

BLINDNESS: dict[str, tuple[Triple, Triple, Triple]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)  # D65


def is_colour(text: object) -> bool:
    """Whether ``text`` is "#RRGGBB"."""
    return isinstance(text, str) and _HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 to 1) of ``other``, in sRGB as screens blend."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return _hex(*(a + (b - a) * share for a, b in pairs))


def reach(colour: str, grounds: Sequence[str], ratio: float, towards: str) -> str:
    """``colour``, moved ``towards`` another only as far as needed for ``ratio`` on all ``grounds``.

    Where even the far end falls short, the far end is the answer.
    """
    for step in range(33):
        moved = mix(colour, towards, step / 32)
        if all(contrast(moved, ground) >= ratio for ground in grounds):
            return moved
    return towards


def seen(colour: str, blindness: str) -> str:
    """How ``colour`` looks with one of `BLINDNESS`."""
    linear = tuple(map(_linear, _channels(colour)))
    return _hex(*(_encoded(_dot(row, linear)) for row in BLINDNESS[blindness]))


def apart(one: str, other: str) -> float:
    """The smallest CIEDE2000 difference of two colours over plain and colour-blind eyes."""
    pairs = [(one, other), *((seen(one, kind), seen(other, kind)) for kind in BLINDNESS)]
    return min(difference(a, b) for a, b in pairs)


def difference(one: str, other: str) -> float:
    """CIEDE2000 of two colours."""
    return lab_difference(_lab(one), _lab(other))


def lab_difference(one: Triple, other: Triple) -> float:
    """CIEDE2000 of two CIELAB triples; the names are those of Sharma, Wu and Dalal."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_chroma = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * _seventh(mean_chroma)
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = (degrees(atan2(b, a * stretch)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn, mean_hue = _hues(h1, h2) if c1 * c2 else (0.0, h1 + h2)
    light, chroma = l2 - l1, c2 - c1
    hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    mean_light, mean_chroma = (l1 + l2) / 2, (c1 + c2) / 2
    t = _hue_weight(mean_hue)
    s_l = 1 + 0.015 * (mean_light - 50) ** 2 / sqrt(20 + (mean_light - 50) ** 2)
    s_c = 1 + 0.045 * mean_chroma
    s_h = 1 + 0.015 * mean_chroma * t
    spread = 30 * exp(-(((mean_hue - 275) / 25) ** 2))
    rotation = -2 * _seventh(mean_chroma) * sin(radians(2 * spread))
    c, h = chroma / s_c, hue / s_h
    return sqrt((light / s_l) ** 2 + c**2 + h**2 + rotation * c * h)


def from_hue(hue: float, saturation: float, lightness: float) -> str:
    """A colour of HSL: hue in degrees, the others 0 to 1."""
    reachable = saturation * min(lightness, 1 - lightness)

    def channel(shift: float) -> float:
        k = (shift + hue / 30) % 12
        return lightness - reachable * max(-1.0, min(k - 3, 9 - k, 1.0))

    return _hex(channel(0), channel(8), channel(4))


def _hues(h1: float, h2: float) -> tuple[float, float]:
    turn = (h2 - h1 + 180) % 360 - 180
    if h2 - h1 == 180:
        turn = 180.0
    return turn, (h1 + turn / 2) % 360


def _seventh(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25**7))


def _hue_weight(hue: float) -> float:
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )


def _channels(colour: str) -> Triple:
    if not is_colour(colour):
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(*channels: float) -> str:
    return "#" + "".join(f"{round(min(1.0, max(0.0, c)) * 255):02X}" for c in channels)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(linear: float) -> float:
    linear = min(1.0, max(0.0, linear))
    return linear * 12.92 if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055


def _dot(row: Triple, column: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, column, strict=True))


def _luminance(colour: str) -> float:
    return _dot((0.2126, 0.7152, 0.0722), tuple(map(_linear, _channels(colour))))


def _lab(colour: str) -> Triple:
    linear = tuple(map(_linear, _channels(colour)))
    x, y, z = (_root(_dot(row, linear) / white) for row, white in zip(_TO_XYZ, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    """CIELAB's cube root, straight near black."""
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116
