"""The step that shows what a reader took for no text."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.editing import Edit
from desktop.domain.steps.base import Step


@dataclass(frozen=True, slots=True)
class ShowDropped(Step):
    """What was dropped is shown too: above the text or below it, as narration."""

    def do(self, edit: Edit) -> bool:
        """Put it there."""
        if not edit.contents.hides_dropped or not edit.contents.rows.order:
            return False
        edit.show_dropped()
        return True
