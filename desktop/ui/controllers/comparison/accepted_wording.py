"""What a person accepted goes into the translation memory, and comes out where they take it
back."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from desktop.domain.columns import MINE, ORIGINAL, joined
from desktop.domain.contents import Contents
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.memory import HumanOrigin
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task

_Accepted = dict[int, dict[str, str]]  # by row: the original's sentences, and their wording


class AcceptedWording(QObject):
    """Follows the document of a window. Nothing of a private document is remembered."""

    def __init__(self, memory: Memory, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._memory, self._runner = memory, runner
        self._document: Document | None = None
        self._accepted: _Accepted = {}
        self._target = ""  # the language of the wording

    def begin(self, document: Document) -> None:
        """Follow ``document`` from now on. What was accepted before was remembered then."""
        self._document, self._target = document, ""
        contents = document.contents
        rows = {
            row
            for paragraph, kept in contents.wordings.items()
            for character in kept
            if (row := contents.row_at((paragraph, character))) is not None
        }
        self._accepted = {row: accepted_in(contents, row) for row in rows}

    def follow(self, change: Change) -> None:
        """The document has changed."""
        document = self._document
        if document is None or not change.wordings:
            return
        removed: dict[str, str] = {}
        added: dict[str, str] = {}
        for row in change.wordings:
            before = self._accepted.get(row, {})
            now = self._accepted[row] = accepted_in(document.contents, row)
            removed |= {original: text for original, text in before.items() if original not in now}
            added |= {
                original: text for original, text in now.items() if before.get(original) != text
            }
        if (removed or added) and not document.private:
            self._remember(document, removed, added)

    def _remember(self, document: Document, removed: dict[str, str], added: dict[str, str]) -> None:
        memory, source = self._memory, document.language
        column = document.contents.columns.get(MINE)
        if column is not None and column.language:
            self._target = column.language
        target = self._target or document.target
        origin = HumanOrigin(when=time.time(), document=document.key.content)

        def work(_job: Job) -> None:
            for original in removed:
                memory.withdraw_human(original, source, target, origin.document)
            for original, text in added.items():
                memory.put_human(original, text, source, target, origin)

        if source and target:
            self._runner.start(Task(work))


def accepted_in(contents: Contents, row: int) -> dict[str, str]:
    """The sentences of ``row`` whose wording is accepted, with that. Those that a bead joins to
    them count as one with them."""
    accepted: dict[str, str] = {}
    for segment, wordings in contents.wordings_in(row).items():
        text = wordings[0].text
        if text is None or not wordings[0].accepted:
            continue
        spans = contents.partners(ORIGINAL, row, segment, segment)[ORIGINAL]
        segments = [
            piece.strip()
            for row_, first, last in spans
            for piece in contents.segments(row_)[first : last + 1]
        ]
        accepted[joined(segments, contents.language)[0]] = text
    return accepted
