"""Numbers with their words, for code that is no widget.

`QCoreApplication.translate` with a number works, but lupdate does not see that it is a plural; it
does for `tr` of an object.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """ "3 speakers", "454 words", in the window's language."""

    def speakers(self, count: int) -> str:
        """So many speakers."""
        return self.tr("%n speaker(s)", "", count)

    def words(self, count: int) -> str:
        """So many words."""
        return self.tr("%n word(s)", "", count)
