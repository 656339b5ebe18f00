"""All keys, with a search, and fields to change them (F1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.preferences import Preferences
from desktop.ui.widgets.searchfield import SearchField
from desktop.ui.words import actions

_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
_STEPS = {  # how many fields each of these keys moves on; they cannot be chosen
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class KeyField(QKeySequenceEdit):
    """Takes the key that is pressed. The arrow keys, Tab and Escape still walk and leave the
    list."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = Qt.Key(event.key()), event.modifiers() in (_NONE, _KEYPAD)
        if bare and key == Qt.Key.Key_Escape:
            event.ignore()  # the dialog closes
        elif bare and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif bare and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """Lists the actions by menu, each with its key. Only keys that were changed are saved."""

    printRequested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._preferences = preferences
        self._edits: dict[str, KeyField] = {}
        self._lines: list[tuple[QLabel, list[tuple[QWidget, QWidget]]]] = []  # heading, its lines
        self.search = SearchField()
        self.search.name(self.tr("Search"), self.tr("Search keyboard shortcuts"))
        self.search.textChanged.connect(self._narrow)
        self.nothing, self.clash = QLabel(self.tr("Nothing found")), QLabel(wordWrap=True)
        for label in (self.nothing, self.clash):
            label.hide()
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(0, 1)
        self._fill()
        self._area = area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        for part in (self.search, self.nothing, area, self.clash, self._make_buttons()):
            column.addWidget(part)
        column.setStretchFactor(area, 1)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(80 * letter, 92 * letter).boundedTo(self.screen().availableSize() * 0.9))
        self.search.setFocus()  # a key changes only after a move to its field

    def _make_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.tr("Reset"), roles.ResetRole).clicked.connect(self._reset)
        on_paper = buttons.addButton(self.tr("Print…"), roles.ActionRole)
        on_paper.clicked.connect(self.printRequested)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fill(self) -> None:
        changed = dict(self._preferences.current.shortcuts)
        row = 0
        for title, group in actions.MENUS:
            heading = QLabel(actions.plain(QCoreApplication.translate("actions", title)))
            heading.setProperty("tone", "heading")
            self._grid.addWidget(heading, row, 0, 1, 2)
            self._lines.append((heading, []))
            row += 1
            for spec in group:
                if spec is not None:
                    self._add(row, spec, changed)
                    row += 1
        self._add_fixed(row)

    def _add_fixed(self, row: int) -> None:
        """List the keys that cannot be changed."""
        heading = QLabel(QCoreApplication.translate("actions", "In the text"))
        heading.setProperty("tone", "heading")
        self._grid.addWidget(heading, row, 0, 1, 2)
        self._lines.append((heading, []))
        for at, (keys, words) in enumerate(actions.FIXED, row + 1):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            about = QLabel(QCoreApplication.translate("actions", words), wordWrap=True)
            keys_shown = QLabel(shown)
            self._grid.addWidget(about, at, 0)
            self._grid.addWidget(keys_shown, at, 1)
            self._lines[-1][1].append((about, keys_shown))
        self._grid.setRowStretch(row + len(actions.FIXED) + 1, 1)

    def _add(self, row: int, spec: actions.Spec, changed: dict[str, str]) -> None:
        words = actions.plain(actions.text(spec))
        label = QLabel(words, wordWrap=True)
        edit = KeyField(QKeySequence(changed.get(spec.name, next(iter(spec.keys), ""))))
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        edit.setAccessibleName(words)
        label.setBuddy(edit)
        for line in edit.findChildren(QLineEdit):
            line.setAccessibleName(words)
            line.ensurePolished()
            invitation = line.fontMetrics().horizontalAdvance(line.placeholderText())
            clears = line.fontMetrics().averageCharWidth() * 6
            edit.setMinimumWidth(invitation + clears)
        edit.editingFinished.connect(self._changed)
        edit.stepped.connect(lambda by, name=spec.name: self._step(name, by))
        self._edits[spec.name] = edit
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(edit, row, 1)
        self._lines[-1][1].append((label, edit))

    def field(self, name: str) -> KeyField:
        """The field with the key of the action ``name``."""
        return self._edits[name]

    def _narrow(self, wanted: str) -> None:
        """Show the lines that have all of the words, in what they say or as keys."""
        words = wanted.casefold().split()
        any_left = False
        for heading, lines in self._lines:
            left = False
            for label, keys in lines:
                text = f"{heading.text()} {_text(label)} {_text(keys)}".casefold()
                shown = all(word in text for word in words)
                label.setVisible(shown)
                keys.setVisible(shown)
                left = left or shown
            heading.setVisible(left)
            any_left = any_left or left
        self.nothing.setVisible(not any_left)

    def _step(self, name: str, by: int) -> None:
        edits = [edit for edit in self._edits.values() if not edit.isHidden()]
        at = min(len(edits) - 1, max(0, edits.index(self._edits[name]) + by))
        edits[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(edits[at])

    def _changed(self) -> None:
        chosen = {name: edit.keySequence().toString() for name, edit in self._edits.items()}
        used: dict[str, str] = {}
        specs = actions.specs()
        for name, keys in chosen.items():
            other = used.setdefault(keys, name) if keys else name
            if other != name:
                words = self.tr("{keys} is used twice: {first}, {second}. Change one of them.")
                titles = [actions.plain(actions.text(specs[n])) for n in (other, name)]
                self.clash.setText(words.format(keys=keys, first=titles[0], second=titles[1]))
                self.clash.show()
                return
        self.clash.hide()
        different = tuple(
            (name, keys)
            for name, keys in chosen.items()
            if keys != QKeySequence(next(iter(specs[name].keys), "")).toString()
        )
        self._preferences.change(shortcuts=different)

    def _reset(self) -> None:
        for name, spec in actions.specs().items():
            self._edits[name].setKeySequence(QKeySequence(next(iter(spec.keys), "")))
        self._changed()


def _text(widget: QWidget) -> str:
    if isinstance(widget, QKeySequenceEdit):
        return widget.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
    return widget.text() if isinstance(widget, QLabel) else ""
