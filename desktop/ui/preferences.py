"""The settings while the program runs: changed here, told to everyone, saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import settings
from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import reason_of
from desktop.services.personal.troubles import about_settings
from desktop.settings import Settings, bounded

SAVE_AFTER = 400  # ms, so that dragging a slider saves once


class Preferences(QObject):
    """``current`` is replaced as a whole; ``changed`` brings (new, old).

    Without ``saving`` changes last only for this process. ``problem`` says why the saved ones
    cannot be used.
    """

    changed = Signal(object, object)
    notSaved = Signal(object)  # a CannotWrite; once, until saving works again

    def __init__(self, saving: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep, self._failure_told = saving, False
        self.current, trouble = settings.read()
        self._saved = self.current
        self.problem = None if trouble is None else about_settings(trouble)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._saving.timeout.connect(self.save)

    def change(self, **changes: Any) -> None:
        """Change single settings by name."""
        self.replace(self.current.with_(**changes))

    def replace(self, new: Settings) -> None:
        """Use the settings ``new`` from now on."""
        old, self.current = self.current, new
        if new != old:
            self.changed.emit(new, old)
            self._saving.start()

    def refresh(self, name: str) -> None:
        """Take over the value of the setting ``name`` that another process may have saved."""
        self.save()
        if self._keep:
            saved = {name: getattr(settings.load(), name)}
            self._saved = self._saved.with_(**saved)
            self.change(**saved)

    def zoom(self, steps: int) -> None:
        """Make the text of all columns larger or smaller by ``steps`` tenths."""
        now = self.current
        size = round(now.size * 1.1**steps * 2) / 2
        if size == now.size:
            size += 0.5 if steps > 0 else -0.5
        size = bounded("size", size)
        other = now.translation_size * size / now.size
        self.change(size=size, translation_size=bounded("size", other) if other else 0.0)

    def save(self) -> None:
        """Save now. If that fails, tell it; the settings still hold for this process."""
        self._saving.stop()
        if not self._keep:
            return
        try:
            settings.update(self.current, self._saved)
            self._saved = self.current
        except OSError as error:
            if not self._failure_told:
                self._failure_told = True
                problem = CannotWrite(name="settings.json", reason=reason_of(error))
                self.notSaved.emit(problem)
        else:
            self._failure_told = False
