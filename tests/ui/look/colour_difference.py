"""How far apart colours are, for plain and for colour-blind eyes.

Sources: Sharma, Wu and Dalal 2005 (CIEDE2000); Machado, Oliveira and Fernandes 2009 (colour vision
deficiency, severity 1.0, on linear RGB).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from desktop.ui.look.colour import channels, linear, to_hex

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

_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)  # D65


def seen(colour: str, blindness: str) -> str:
    """How people with one kind of `BLINDNESS` see ``colour``."""
    light = tuple(map(linear, channels(colour)))
    return to_hex(*(_encoded(_dot(row, light)) for row in BLINDNESS[blindness]))


def apart(colour: str, other: str) -> float:
    """The smallest CIEDE2000 difference of two colours for plain and colour-blind eyes."""
    pairs = [(colour, other), *((seen(colour, kind), seen(other, kind)) for kind in BLINDNESS)]
    return min(difference(a, b) for a, b in pairs)


def difference(colour: str, other: str) -> float:
    """The CIEDE2000 difference of two colours."""
    return lab_difference(_lab(colour), _lab(other))


def lab_difference(lab: Triple, other: Triple) -> float:
    """The CIEDE2000 difference of two CIELAB triples; the names are those of Sharma, Wu and
    Dalal."""
    (l1, a1, b1), (l2, a2, b2) = lab, other
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


def _encoded(light: float) -> float:
    light = min(1.0, max(0.0, light))
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def _dot(row: Triple, column: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, column, strict=True))


def _lab(colour: str) -> Triple:
    light = tuple(map(linear, channels(colour)))
    x, y, z = (_root(_dot(row, light) / white) for row, white in zip(_TO_XYZ, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    """The cube root of CIELAB, straight near black."""
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116
