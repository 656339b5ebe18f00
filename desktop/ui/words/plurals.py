"""Numbers with their words, for code that is no widget.

`QCoreApplication.translate` with a number works, but lupdate does not see that it is a plural; it
does for `tr` of an object.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Plurals(QObject):
    """ "3 speakers", "454 words", "2 minutes left", in the window's language."""

    def speakers(self, count: int) -> str:
        """A number of speakers."""
        return self.tr("%n speaker(s)", "", count)

    def words(self, count: int) -> str:
        """A number of words."""
        return self.tr("%n word(s)", "", count)

    def hidden_turns(self, count: int) -> str:
        """A number of turns that are not shown."""
        return self.tr("%n turn(s) hidden", "", count)

    def time_left(self, seconds: float) -> str:
        """The seconds or minutes that are left."""
        if (whole := round(seconds)) < 60:
            return self.tr("%n second(s) left", "", max(1, whole))
        return self.tr("%n minute(s) left", "", round(whole / 60))
