"""Whether the colours of a theme can be told apart: the ratios of WCAG for each pair that meets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.ui.look.colour import contrast
from desktop.ui.look.themes import ROLES, SPEAKERS, Theme

_WORDS = {  # on these grounds words stand
    "text": (
        *("surface", "window", "link", "hit", "hit_current"),
        *("fill", "fill_hover", "fill_pressed"),
    ),
    "muted": ("surface", "window", "fill", "fill_hover"),
    "on_accent": ("accent", "selection"),
    "accent_text": ("surface", "window", "fill"),
    "added": ("surface", "added_ground"),
    "removed": ("surface", "removed_ground"),
    "warning": ("window",),
}
_MARKS = {  # lines, controls and their states, and signs
    "accent": ("surface", "window", "fill", "track"),
    "focus": ("surface", "window", "fill", "fill_hover", "fill_pressed"),
    "unsure": ("surface", "link", "hit", "hit_current"),
    "underline": ("surface", "link", "hit", "hit_current"),
    "border": ("surface", "window", "fill", "fill_hover"),
    "selection": ("surface", "window", "fill", "fill_hover"),
    "muted": ("track",),
    "busy": ("window",),
    "good": ("window",),
}
_SPEAKERS = {"surface": 4.5, "window": 3.0, "track": 3.0}  # names; bars


@dataclass(frozen=True)
class Check:
    """``role`` on ``ground`` has ``ratio``, and should have ``needed``."""

    role: str
    ground: str
    ratio: float
    needed: float

    @property
    def passed(self) -> bool:
        """Whether the ratio is enough."""
        return self.ratio >= self.needed


def checks(theme: Theme) -> Iterator[Check]:
    """All pairs of ``theme``: 4.5 for words (7 in contrast themes), 3 for lines and controls."""
    words = 7.0 if theme.contrast else 4.5
    for needed, table in ((words, _WORDS), (3.0, _MARKS)):
        for role, grounds in table.items():
            for ground in grounds:
                ratio = contrast(theme.hex(role), theme.hex(ground))
                yield Check(role, ground, ratio, needed)
    for number, colour in enumerate(theme.speakers, 1):
        for ground, needed in _SPEAKERS.items():
            ratio = contrast(colour, theme.hex(ground))
            yield Check(f"speaker_{number}", ground, ratio, needed)


def worst(theme: Theme) -> dict[str, Check]:
    """For each role that a person chooses and that stands on others, the pair of chosen colours
    with the lowest contrast."""
    chosen = {*ROLES, *(f"speaker_{number}" for number in range(1, SPEAKERS + 1))}
    worst_by_role: dict[str, Check] = {}
    for check in checks(theme):
        if not {check.role, check.ground} <= chosen:
            continue
        other = worst_by_role.get(check.role)
        if other is None or check.ratio / check.needed < other.ratio / other.needed:
            worst_by_role[check.role] = check
    return worst_by_role
