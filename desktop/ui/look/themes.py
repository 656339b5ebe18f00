"""Colour themes: TOML files of roles, found by scanning; what else is needed derives from these.

To add one, put a file into resources/themes (or the person's own folder): a title, its place in
the list (``order``), whether it is dark, whether it is a contrast theme (text at 7:1 in one's own,
too), and a colour for each of `ROLES` and at least three speakers. tests/ui/look/test_themes.py
computes its contrasts; ``make translations`` gathers its title.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop import paths
from desktop.support.kept import Damaged, read_bytes
from desktop.ui.look.colour import contrast, from_hue, is_colour, mix, reach

ROLES = (
    "window",  # bars and panels
    "surface",  # what the text lies on
    "text",
    "muted",  # narration, notes, small print
    "line",  # thin rules
    "accent",  # the one colour of things to press; its text is on_accent
    "on_accent",
    "link",  # behind the linked sentence
    "hit",  # behind what was found
    "hit_current",  # behind the find one stands at
    "unsure",  # the dotted line under a sentence to check
    "focus",
)
SPEAKERS = 8
PATTERNS = ("solid", "dashed", "double")
SYSTEM = "system"
_MOST = 200  # themes in a folder
_BYTES = 100_000  # of the file of a theme
_TITLE = 80  # characters
_ORANGE = "#D9730D"
_ADDED, _REMOVED = "#1F7A56", "#C0392B"  # where two texts differ
_TOLD = 3  # files that cannot be used; more are of no use to anybody


@dataclass(frozen=True)
class Theme:
    """A set of colours. ``name`` is the file's stem; ``roles`` has "#RRGGBB" for each of `ROLES`;
    ``speakers`` are the first speakers' colours, three to eight; ``order`` is its place in the
    list of themes."""

    name: str
    title: str
    dark: bool
    contrast: bool
    roles: Mapping[str, str]
    speakers: tuple[str, ...]
    own: bool = False
    order: int = 1000

    def __hash__(self) -> int:
        return hash((self.name, self.own))

    def hex(self, role: str) -> str:
        """The colour of one of `ROLES` or of a derived role (`derived`)."""
        return self.roles.get(role) or _derived(self)[role]

    def color(self, role: str) -> QColor:
        """As `hex`, for painting. Raises KeyError for an unknown role."""
        return QColor(self.hex(role))

    def speaker_hex(self, index: int) -> str:
        """The colour of speaker number ``index``, from 0. Any number works: further colours are
        derived."""
        if index < len(self.speakers):
            return self.speakers[index]
        if self.patterned:
            return self.speakers[index % len(self.speakers)]
        return _further(self, index)

    def speaker_color(self, index: int) -> QColor:
        """As `speaker_hex`, for painting."""
        return QColor(self.speaker_hex(index))

    @property
    def patterned(self) -> bool:
        """Whether bars have patterns from the first speaker on, because the theme has few
        colours."""
        return len(self.speakers) < SPEAKERS

    def speaker_pattern(self, index: int) -> str:
        """One of `PATTERNS` for the bar of speaker ``index``.

        With few colours no two of the first nine speakers share both colour and pattern; with eight
        colours the pattern changes after each eight.
        """
        count = len(self.speakers)
        return PATTERNS[(index + index // count if self.patterned else index // count) % 3]


def scan() -> tuple[dict[str, Theme], list[str]]:
    """All themes by name, the program's own first, and a message for each file that cannot be
    used."""
    themes: dict[str, Theme] = {}
    messages: list[str] = []
    for folder, own in ((paths.RESOURCES / "themes", False), (own_folder(), True)):
        for path in sorted(islice(folder.glob("*.toml"), _MOST)):
            try:
                theme = load(path, own=own)
            except (OSError, ValueError) as error:
                words = QCoreApplication.translate(
                    "themes", "The theme “{name}” was left out ({reason}). Mend or delete its file."
                )
                messages.append(words.format(name=path.stem, reason=error))
            else:
                themes.setdefault(theme.name, theme)
    ordered = sorted(themes.values(), key=lambda theme: (theme.own, theme.order, theme.name))
    return {theme.name: theme for theme in ordered}, messages[:_TOLD]


def own_folder() -> Path:
    """The folder of the person's own themes; it is made when the first is saved."""
    return paths.config_dir() / "themes"


def load(path: Path, own: bool = False) -> Theme:
    """Read a theme file. Raises OSError, or ValueError that says what is wrong with it."""
    text = read_bytes(path, _BYTES).decode("utf-8")
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise Damaged("nested too deep") from error
    return from_table(path.stem, table, own)


def from_table(name: str, table: Mapping[str, Any], own: bool = False) -> Theme:
    """A theme from the content of its file. Raises ValueError that names the wrong role."""
    roles = table.get("roles")
    if not isinstance(roles, dict):
        raise ValueError("[roles] is missing")
    for role in (*ROLES, "speaker_1", "speaker_2", "speaker_3"):
        if not is_colour(roles.get(role)):
            raise ValueError(f"{role}: not a colour like #1F5FA8")
    names = [f"speaker_{n}" for n in range(1, SPEAKERS + 1)]
    speakers = tuple(roles[role] for role in names if is_colour(roles.get(role)))
    return Theme(
        name=name,
        title=str(table.get("title") or name)[:_TITLE],
        dark=table.get("dark") is True,
        contrast=table.get("contrast") is True,
        roles={role: roles[role].upper() for role in ROLES},
        speakers=tuple(colour.upper() for colour in speakers),
        own=own,
        order=order if type(order := table.get("order")) is int else Theme.order,
    )


def to_toml(theme: Theme) -> str:
    """The text of the file of a theme, as `load` reads it."""
    title = theme.title.replace("\\", "\\\\").replace('"', '\\"')
    title = "".join(c if c.isprintable() else " " for c in title)
    head = f'title = "{title}"\ndark = {str(theme.dark).lower()}\n'
    head += f"contrast = {str(theme.contrast).lower()}\n\n[roles]\n"
    pairs = [*theme.roles.items()]
    pairs += [(f"speaker_{n}", colour) for n, colour in enumerate(theme.speakers, 1)]
    return head + "".join(f'{role} = "{colour}"\n' for role, colour in pairs)


def title(theme: Theme) -> str:
    """The name of the theme for people; translated if it is the program's own."""
    return theme.title if theme.own else QCoreApplication.translate("themes", theme.title)


def chosen(themes: Mapping[str, Theme], name: str) -> Theme:
    """The theme called ``name``; for "system", or one that is gone, light or dark as the system
    is."""
    return themes.get(name) or themes[system()]


def system() -> str:
    """ "light" or "dark", as the desktop asks for."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def palette(theme: Theme) -> QPalette:
    """The colours of the theme for what Qt draws itself."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, name in {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "window",
        roles.Text: "text",
        roles.Button: "fill",
        roles.ButtonText: "text",
        roles.BrightText: "on_accent",
        roles.ToolTipBase: "surface",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "disabled",
        roles.Highlight: "selection",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent_text",
        roles.LinkVisited: "muted",
        roles.Accent: "accent",
        roles.Light: "surface",
        roles.Midlight: "fill",
        roles.Mid: "border",
        roles.Dark: "border",
        roles.Shadow: "line",
    }.items():
        result.setColor(role, theme.color(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return result


def _derived(theme: Theme) -> dict[str, str]:
    return _derive(tuple(theme.roles.items()), theme.contrast)


@lru_cache(maxsize=64)
def _derive(items: tuple[tuple[str, str], ...], strong: bool) -> dict[str, str]:
    """The roles that follow from the twelve. Ratios are those of WCAG (4.5 text, 7 strong, 3 the
    rest)."""
    roles = dict(items)
    window, surface, text = roles["window"], roles["surface"], roles["text"]
    grounds = (window, surface)
    dark = contrast(window, "#000000") < contrast(window, "#FFFFFF")
    shares = (0.09, 0.14, 0.19) if dark else (0.04, 0.08, 0.13)  # at rest, hovered, pressed
    fill, hover, pressed = (_shade(window, text, share, 7.0 if strong else 4.5) for share in shares)
    controls = (*grounds, fill, hover)
    border = reach(mix(window, text, 0.3), controls, 4.5 if strong else 3.0, text)
    far = _far_end(roles["on_accent"])
    words = 7.0 if strong else 4.5
    added, removed = (_tint(surface, colour, text, words) for colour in (_ADDED, _REMOVED))
    return {
        "added": reach(_ADDED, (surface, added), words, text),  # words that the other text lacks
        "added_ground": added,
        "removed": reach(_REMOVED, (surface, removed), words, text),
        "removed_ground": removed,
        "fill": fill,  # behind a button
        "fill_hover": hover,
        "fill_pressed": pressed,
        "border": border,  # round a control
        "edge": border if strong else fill,  # round a button in a bar
        "track": hover,  # of a bar: what is not filled
        "disabled": reach(mix(window, text, 0.4), (*grounds, fill), 4.5, text),
        "dimmed": reach(mix(surface, text, 0.4), grounds, 4.5, text),
        "underline": reach(roles["accent"], (surface, roles["link"]), 3.0, text),
        "accent_text": reach(roles["accent"], grounds, 7.0 if strong else 4.5, text),
        "selection": reach(roles["accent"], (roles["on_accent"],), 7.0, far),
        "good": reach("#2E7D4F", grounds, 4.5, text),
        "busy": reach(_ORANGE, grounds, 3.0, text),  # the network's dot
        "warning": reach(_ORANGE, grounds, words, text),  # words: a text leaves the computer
    }


def _shade(window: str, text: str, share: float, ratio: float) -> str:
    """``window`` with ``share`` of ``text``, or less of it, so that words keep ``ratio``."""
    steps = (mix(window, text, share * step / 8) for step in range(8, 0, -1))
    return next((shade for shade in steps if contrast(text, shade) >= ratio), window)


def _tint(surface: str, colour: str, text: str, ratio: float) -> str:
    """``surface`` with as much of ``colour``, up to a sixth, as leaves ``text`` its ``ratio``."""
    tints = (mix(surface, colour, step / 48) for step in range(8, 0, -1))
    return next((tint for tint in tints if contrast(text, tint) >= ratio), surface)


def _far_end(colour: str) -> str:
    return max("#000000", "#FFFFFF", key=lambda end: contrast(colour, end))


@lru_cache(maxsize=512)
def _further(theme: Theme, index: int) -> str:
    """More hues by the golden angle: neighbours in number are far apart in colour."""
    hue = (index * 137.508) % 360
    lightness = (0.62, 0.78, 0.70) if theme.dark else (0.40, 0.26, 0.33)
    colour = from_hue(hue, 0.65, lightness[index % 3])
    return reach(colour, (theme.hex("surface"), theme.hex("window")), 4.5, theme.hex("text"))
