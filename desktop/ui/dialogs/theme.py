"""Make a theme from any other: colours, their contrast while they change, a file to share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import AnotherFile
from desktop.support.files import write_private
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.swatch import Swatch
from desktop.ui.dialogs.themepreview import ThemePreview
from desktop.ui.look import themes
from desktop.ui.look.themecheck import Check, worst
from desktop.ui.look.themes import ROLES, Theme
from desktop.ui.words import messages
from desktop.ui.words.names import number


class ThemeDialog(QDialog):
    """Starts from ``start``. ``saved`` brings the name of a theme that is now in the person's
    own folder, ``removed`` the name of one that is there no more."""

    saved = Signal(str)
    removed = Signal(str)

    def __init__(
        self, all_themes: Mapping[str, Theme], start: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Custom theme"))
        self._themes = all_themes
        self.theme = start
        self.swatches: dict[str, Swatch] = {}
        self.name = QLineEdit()
        self.origin = QComboBox()
        for theme in all_themes.values():
            self.origin.addItem(themes.title(theme), theme.name)
        self.dark = QCheckBox(self.tr("Dark"))
        self.strong = QCheckBox(self.tr("Strong contrast (7 : 1 for words)"))
        self.preview = ThemePreview(start)
        self.summary = QLabel(wordWrap=True)
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problem.setProperty("look", "problem")
        self.problem.hide()
        self._lay_out()
        self._connect()
        self.take(start)

    # -- putting together ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Based on"), self.origin)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.dark)
        form.addRow(self.strong)
        colours = QWidget()
        colours.setProperty("plain", "true")
        self._colours = QVBoxLayout(colours)
        self._colours.setSpacing(4)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(colours)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(form)
        left.addWidget(area, 1)
        right.addWidget(self.preview, 1)
        right.addWidget(self.summary)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(left, 3)
        sides.addLayout(right, 2)
        whole = QVBoxLayout(self)
        whole.addWidget(self.problem)
        whole.addLayout(sides, 1)
        whole.addWidget(self._buttons())
        resize_to_text(self, 137, 46)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.save_button = buttons.button(kinds.Save)
        self.save_button.setProperty("look", "primary")
        self.bring = buttons.addButton(self.tr("Import…"), roles.ActionRole)
        self.give = buttons.addButton(self.tr("Export…"), roles.ActionRole)
        self.delete = buttons.addButton(self.tr("Delete"), roles.DestructiveRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.origin.activated.connect(lambda at: self.take(self._themes[self.origin.itemData(at)]))
        self.name.textEdited.connect(lambda text: self._change(replace(self.theme, title=text)))
        self.dark.clicked.connect(lambda on: self._change(replace(self.theme, dark=on)))
        self.strong.clicked.connect(lambda on: self._change(replace(self.theme, contrast=on)))
        self.bring.clicked.connect(self._choose_file)
        self.give.clicked.connect(self._choose_place)
        self.delete.clicked.connect(self.remove)

    # -- the theme in hand -----------------------------------------------------------------------

    def take(self, theme: Theme) -> None:
        """Continue with ``theme``. An own theme is changed itself; a built-in one is copied."""
        if not theme.own:
            title = self.tr("{name} (custom)").format(name=themes.title(theme))
            theme = replace(theme, title=title, name="", own=True)
        self.origin.setCurrentIndex(self.origin.findData(theme.name or self.theme.name))
        self.delete.setEnabled(theme.name in self._themes)
        self.name.setText(theme.title)
        self.dark.setChecked(theme.dark)
        self.strong.setChecked(theme.contrast)
        self._show_swatches(theme)
        self._change(theme)

    def _show_swatches(self, theme: Theme) -> None:
        while (item := self._colours.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.swatches = {}
        for role, colour in _colours(theme).items():
            swatch = Swatch(role_title(role), colour)
            swatch.changed.connect(lambda code, role=role: self._recolour(role, code))
            self.swatches[role] = swatch
            self._colours.addWidget(swatch)
        self._colours.addStretch(1)

    def _recolour(self, role: str, colour: str) -> None:
        if role in ROLES:
            roles = {**self.theme.roles, role: colour}
            self._change(replace(self.theme, roles=roles))
            return
        speakers = list(self.theme.speakers)
        speakers[int(role.rpartition("_")[2]) - 1] = colour
        self._change(replace(self.theme, speakers=tuple(speakers)))

    def _change(self, theme: Theme) -> None:
        self.theme = theme
        self.preview.set_theme(theme)
        checks = worst(theme)
        for role, check in checks.items():
            good = check.passed
            ratio = _ratio(check.ratio)
            self.swatches[role].judge(ratio, self._words(check), good)
        faint = [check for check in checks.values() if not check.passed]
        if faint:
            least = min(faint, key=lambda check: check.ratio / check.needed)
            words = self.tr("%n colour(s) too faint. The faintest:", "", len(faint))
            self.summary.setText(f"{words} {self._words(least)}")
        else:
            self.summary.setText(self.tr("All contrasts are good."))
        self.save_button.setEnabled(bool(theme.title.strip()))

    def _words(self, check: Check) -> str:
        template = self.tr("{colour} on {ground}: {ratio}, needed {needed}")
        return template.format(
            colour=role_title(check.role),
            ground=role_title(check.ground),
            ratio=_ratio(check.ratio),
            needed=_ratio(check.needed),
        )

    # -- files -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the theme in the person's own folder and close, or say why that failed."""
        name = self.theme.name or self._free_name()
        path = themes.own_folder() / f"{name}.toml"
        if self._write(path):
            self.saved.emit(name)
            self.accept()

    def _free_name(self) -> str:
        stem = re.sub(r"\W+", "-", self.theme.title.lower()).strip("-")[:40] or "own"
        taken = {*self._themes, themes.SYSTEM}
        numbered = (f"{stem}-{number}" for number in range(2, 10_000))
        return stem if stem not in taken else next(n for n in numbered if n not in taken)

    def _write(self, path: Path) -> bool:
        try:
            if path.exists():
                themes.load(path)  # nothing but a theme is written over
            write_private(path, themes.to_toml(self.theme))
        except ValueError:
            self._say(messages.words(AnotherFile(name=path.name)))
            return False
        except OSError as error:
            words = self.tr("“{name}” could not be saved ({reason}). Choose another folder.")
            self._say(words.format(name=path.name, reason=error.strerror))
            return False
        return True

    def remove(self) -> None:
        """Delete the file of this theme and close."""
        try:
            (themes.own_folder() / f"{self.theme.name}.toml").unlink(missing_ok=True)
        except OSError as error:
            words = self.tr("“{name}” could not be deleted ({reason}).")
            self._say(words.format(name=self.theme.title, reason=error.strerror))
            return
        self.removed.emit(self.theme.name)
        self.reject()

    def bring_in(self, path: Path) -> None:
        """Continue with the theme in the file at ``path``, or say what is wrong with it."""
        try:
            theme = themes.load(path, own=True)
        except (OSError, ValueError) as error:
            words = self.tr("“{name}” is not a theme ({reason}). Choose another file.")
            self._say(words.format(name=path.name, reason=error))
            return
        self.problem.hide()
        self.take(replace(theme, name=""))

    def _choose_file(self) -> None:
        kinds = self.tr("Themes (*.toml)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import theme"), "", kinds)
        if name:
            self.bring_in(Path(name))

    def _choose_place(self) -> None:
        kinds = self.tr("Themes (*.toml)")
        start = f"{self.theme.name or self._free_name()}.toml"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export theme"), start, kinds)
        if name:
            self._write(Path(name))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()


def role_title(role: str) -> str:
    """The name of a role for people."""
    translate = QCoreApplication.translate
    if role.startswith("speaker_"):
        which = number(int(role.rpartition("_")[2]))
        return translate("themes", "Speaker {number}").format(number=which)
    return {
        "window": translate("themes", "Bars and panels"),
        "surface": translate("themes", "Text background"),
        "text": translate("themes", "Text"),
        "muted": translate("themes", "Secondary text"),
        "line": translate("themes", "Dividers"),
        "accent": translate("themes", "Accent"),
        "on_accent": translate("themes", "Text on accent"),
        "link": translate("themes", "Current sentence"),
        "hit": translate("themes", "Search results"),
        "hit_current": translate("themes", "Current search result"),
        "unsure": translate("themes", "Sentence to check"),
        "focus": translate("themes", "Focus outline"),
    }[role]


def _colours(theme: Theme) -> dict[str, str]:
    speakers = {f"speaker_{n}": colour for n, colour in enumerate(theme.speakers, 1)}
    return {**theme.roles, **speakers}


def _ratio(value: float) -> str:
    return f"{value:.1f} : 1"
