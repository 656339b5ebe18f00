"""Whether the colours of a theme can be told apart: the ratios of WCAG for each pair that meets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.ui.look.colour import contrast
from desktop.ui.look.themes import Theme

_WORDS = {  # on these grounds words stand
    "text": ("surface", "window", "link", "hit", "hit_current"),
    "muted": ("surface", "window"),
    "on_accent": ("accent",),
}
_MARKS = {  # lines and controls
    "accent": ("surface", "window"),
    "focus": ("surface", "window"),
    "unsure": ("surface", "link"),
}


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
    colours = dict(theme.roles)
    for needed, table in ((words, _WORDS), (3.0, _MARKS)):
        for role, grounds in table.items():
            for ground in grounds:
                ratio = contrast(colours[role], colours[ground])
                yield Check(role, ground, ratio, needed)
    for number, colour in enumerate(theme.speakers, 1):
        ratio = contrast(colour, colours["surface"])
        yield Check(f"speaker_{number}", "surface", ratio, 4.5)


def worst(theme: Theme) -> dict[str, Check]:
    """For each role that stands on others, the pair with the lowest contrast."""
    worst_by_role: dict[str, Check] = {}
    for check in checks(theme):
        other = worst_by_role.get(check.role)
        if other is None or check.ratio / check.needed < other.ratio / other.needed:
            worst_by_role[check.role] = check
    return worst_by_role
