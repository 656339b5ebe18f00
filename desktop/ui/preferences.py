"""The settings, alive: one place that changes them, tells everyone, and saves them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import settings
from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import reason_of
from desktop.settings import Settings, bounded

SAVE_AFTER = 400  # ms: a slider that is dragged saves once


class Preferences(QObject):
    """``current`` is replaced as a whole; ``changed`` brings (new, old). Without ``saving`` what is
    changed lasts for this process only."""

    changed = Signal(object, object)
    notSaved = Signal(object)  # a CannotWrite; once, until saving works again

    def __init__(self, saving: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep, self._told = saving, False
        self.current = self._saved = settings.load()
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._saving.timeout.connect(self.save)

    def change(self, **changes: Any) -> None:
        """Change single settings by name."""
        self.replace(self.current.with_(**changes))

    def replace(self, new: Settings) -> None:
        """Put ``new`` in force for all windows."""
        old, self.current = self.current, new
        if new != old:
            self.changed.emit(new, old)
            self._saving.start()

    def refresh(self, name: str) -> None:
        """Take over what another process may have made of the setting ``name`` meanwhile."""
        self.save()
        if self._keep:
            found = {name: getattr(settings.load(), name)}
            self._saved = self._saved.with_(**found)
            self.change(**found)

    def zoom(self, steps: int) -> None:
        """Larger or smaller text, ``steps`` times a tenth; both sides alike."""
        now = self.current
        size = round(now.size * 1.1**steps * 2) / 2
        if size == now.size:
            size += 0.5 if steps > 0 else -0.5
        size = bounded("size", size)
        other = now.translation_size * size / now.size
        self.change(size=size, translation_size=bounded("size", other) if other else 0.0)

    def save(self) -> None:
        """Save now. A folder that cannot be written costs the settings, not the reading; it is
        told."""
        self._saving.stop()
        if not self._keep:
            return
        try:
            settings.update(self.current, self._saved)
            self._saved = self.current
        except OSError as error:
            if not self._told:
                self._told = True
                problem = CannotWrite(name="settings.json", reason=reason_of(error))
                self.notSaved.emit(problem)
        else:
            self._told = False
