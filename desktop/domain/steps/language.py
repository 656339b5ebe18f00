"""The step that says which language a text is in."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.editing import Edit
from desktop.domain.steps.base import Step


@dataclass(frozen=True, slots=True)
class SetLanguage(Step):
    """The text is in the language ``code`` (BCP 47)."""

    code: str

    def do(self, edit: Edit) -> bool:
        """Say so, and cut the segments by the rules of that language."""
        if not self.code:
            return False
        edit.set_language(self.code)
        return True
