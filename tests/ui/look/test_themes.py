from __future__ import annotations

import shutil
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.look.colour_difference import apart, difference

from desktop import paths
from desktop.ui.look import stylesheet, themecheck, themes
from desktop.ui.look.colour import contrast
from desktop.ui.look.themes import Theme

THEMES = themes.scan()[0]
EACH = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())


def test_the_promised_themes_are_there() -> None:
    assert list(THEMES)[:5] == ["light", "dark", "sepia", "contrast-light", "contrast-dark"]
    pairs = {
        name: (THEMES[name].hex("text"), THEMES[name].hex("surface"))
        for name in ("contrast-light", "contrast-dark", "site-blue", "site-beige", "site-brown")
    }
    assert pairs == {
        "contrast-light": ("#000000", "#FFFFFF"),
        "contrast-dark": ("#FFFFFF", "#000000"),
        "site-blue": ("#063462", "#9DD1FF"),
        "site-beige": ("#4D4B43", "#F7F3D6"),
        "site-brown": ("#A9E44D", "#3B2716"),
    }


def test_a_theme_takes_one_file_and_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = shutil.copytree(paths.RESOURCES, tmp_path / "resources")
    sepia = (resources / "themes" / "sepia.toml").read_text("utf-8")
    mint = sepia.replace('"Sepia"', '"Mint"').replace("order = 3", "order = 9")
    (resources / "themes" / "mint.toml").write_text(mint, "utf-8")
    monkeypatch.setattr(paths, "RESOURCES", resources)
    found, problems = themes.scan()
    assert (list(found), problems) == ([*THEMES, "mint"], [])
    assert themes.title(found["mint"]) == "Mint"


@EACH
def test_text_reads_at_seven_to_one(theme: Theme) -> None:
    grounds = ("window", "surface", "link", "hit", "hit_current", "fill", "fill_hover")
    low = {g: contrast(theme.hex("text"), theme.hex(g)) for g in grounds}
    low |= {f"muted {g}": contrast(theme.hex("muted"), theme.hex(g)) for g in ("window", "surface")}
    low["selection"] = contrast(theme.hex("on_accent"), theme.hex("selection"))
    assert {ground: ratio for ground, ratio in low.items() if ratio < 7} == {}


@EACH
@pytest.mark.parametrize("ground", ["window", "surface", "fill"])
def test_other_words_read_at_four_and_a_half_to_one(theme: Theme, ground: str) -> None:
    words = (
        ["disabled", "accent_text"] if ground == "fill" else ["disabled", "dimmed", "accent_text"]
    )
    for role in words:
        assert contrast(theme.hex(role), theme.hex(ground)) >= 4.5, role
    assert contrast(theme.hex("on_accent"), theme.hex("accent")) >= 4.5


@EACH
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_marks_show_at_three_to_one(theme: Theme, ground: str) -> None:
    for role in ("accent", "focus", "border", "busy", "selection"):
        assert contrast(theme.hex(role), theme.hex(ground)) >= 3, role


@EACH
def test_all_pairs_that_meet_can_be_told_apart(theme: Theme) -> None:
    """WCAG 2.2: 1.4.3 (1.4.6 in contrast themes) and 1.4.11."""
    low = {f"{c.role} on {c.ground}": c.ratio for c in themecheck.checks(theme) if not c.passed}
    assert low == {}
    controls = 4.5 if theme.contrast else 3
    for ground in ("window", "surface", "fill", "fill_hover"):
        assert contrast(theme.hex("border"), theme.hex(ground)) >= controls


@EACH
def test_linked_sentence_is_underlined_and_unlike_a_hit(theme: Theme) -> None:
    for ground in ("link", "surface"):
        assert contrast(theme.hex("underline"), theme.hex(ground)) >= 3
        assert contrast(theme.hex("unsure"), theme.hex(ground)) >= 3
    grounds = [theme.hex(role) for role in ("surface", "link", "hit", "hit_current")]
    assert min(difference(a, b) for a, b in combinations(grounds, 2)) >= 5


@EACH
def test_speakers_read_and_are_tellable_apart(theme: Theme) -> None:
    for colour in theme.speakers:
        assert contrast(colour, theme.hex("surface")) >= 4.5
        assert contrast(colour, theme.hex("window")) >= 3
    assert min(apart(a, b) for a, b in combinations(theme.speakers, 2)) >= 10
    few = theme.contrast
    assert len(theme.speakers) >= (3 if few else 8)
    first = [theme.speaker_pattern(index) for index in range(3)]
    assert first == (["solid", "dashed", "double"] if few else ["solid"] * 3)


@EACH
def test_speakers_without_end(theme: Theme) -> None:
    looks = [(theme.speaker_hex(i), theme.speaker_pattern(i)) for i in range(24)]
    enough = 9 if theme.patterned else 24
    assert len(set(looks[:enough])) == enough
    for index in range(300):
        assert contrast(theme.speaker_hex(index), theme.hex("surface")) >= 4.5
    neighbours = pairwise(looks)
    assert all(a[1] != b[1] or difference(a[0], b[0]) >= 5 for a, b in neighbours)


@EACH
def test_window_is_dressed(theme: Theme, qapp: QApplication) -> None:
    sheet = stylesheet.stylesheet(theme, 2.0)
    assert "@" not in sheet
    assert "$" not in sheet
    colors = themes.palette(theme)
    assert colors.color(QPalette.ColorRole.Base) == theme.color("surface")
    disabled = colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(theme.hex("disabled"))


def test_system_chooses_light_or_dark(qapp: QApplication) -> None:
    assert themes.chosen(THEMES, "system").name == themes.system()
    assert themes.chosen(THEMES, "gone").name in ("light", "dark")
    assert themes.chosen(THEMES, "sepia").name == "sepia"


def test_own_theme_is_found_and_a_broken_one_named(own_folders: Path, qtbot: QtBot) -> None:
    folder = themes.own_folder()
    folder.mkdir(parents=True)
    mine = themes.from_table("mine", {"title": 'My "own"', "roles": _roles("sepia")}, own=True)
    (folder / "mine.toml").write_text(themes.to_toml(mine), "utf-8")
    (folder / "broken.toml").write_text("title = ", "utf-8")
    (folder / "short.toml").write_text('[roles]\nwindow = "red"\n', "utf-8")
    found, messages = themes.scan()
    assert found["mine"] == mine
    assert themes.title(found["mine"]) == 'My "own"'
    assert len(messages) == 2
    assert "broken" in messages[0]
    assert "window" in messages[1]


def _roles(name: str) -> dict[str, str]:
    theme = THEMES[name]
    return {**theme.roles, **{f"speaker_{n}": c for n, c in enumerate(theme.speakers, 1)}}
