"""Steps about the terms of a document."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.editing import Edit
from desktop.domain.steps.base import Step
from desktop.domain.terms import Term


@dataclass(frozen=True, slots=True)
class SetTerm(Step):
    """The words ``source`` are to become ``translation`` in this document; None: they are left as
    they are. See `Term`."""

    source: str
    translation: str | None
    match_case: bool = False
    note: str = ""
    source_language: str = ""
    target_language: str = ""

    def do(self, edit: Edit) -> bool:
        """Put it in the place of the one that is there for these words."""
        return _set(edit, [Term(*self._values())])

    def _values(self) -> tuple[str, str | None, bool, str, str, str]:
        languages = self.source_language, self.target_language
        return self.source, self.translation, self.match_case, self.note, *languages

    @classmethod
    def of(cls, term: Term) -> SetTerm:
        """The step that sets ``term``."""
        languages = term.source_language, term.target_language
        return cls(term.source, term.translation, term.match_case, term.note, *languages)


@dataclass(frozen=True, slots=True)
class SetTerms(Step):
    """Many terms at once: those of a file. ``terms`` is JSON, a list of lists of the fields of
    `Term`."""

    terms: str

    def do(self, edit: Edit) -> bool:
        """Set all of them."""
        return _set(edit, _terms(self.terms))

    @classmethod
    def of(cls, terms: Iterable[Term]) -> SetTerms:
        """The step that sets ``terms``."""
        lists = [SetTerm.of(term)._values() for term in terms]
        return cls(json.dumps(lists, ensure_ascii=False, separators=(",", ":")))


@dataclass(frozen=True, slots=True)
class RemoveTerm(Step):
    """No term for the words ``source`` between these languages any more."""

    source: str
    source_language: str = ""
    target_language: str = ""

    def do(self, edit: Edit) -> bool:
        """Take it away."""
        key = Term(self.source, None, False, "", self.source_language, self.target_language).key
        if key not in edit.contents.terms:
            return False
        edit.set_terms({key: None})
        return True

    @classmethod
    def of(cls, term: Term) -> RemoveTerm:
        """The step that removes ``term``."""
        return cls(term.source, term.source_language, term.target_language)


def _set(edit: Edit, terms: list[Term]) -> bool:
    new = {term.key: term for term in terms if term.source.strip()}
    if not new:
        return False
    kept = edit.contents.terms
    edit.set_terms({key: term for key, term in new.items() if kept.get(key) != term})
    return True


def _terms(data: str) -> list[Term]:
    try:
        terms = [Term(*values) for values in json.loads(data)]
    except (ValueError, TypeError, RecursionError):
        return []
    return [term for term in terms if _is_whole(term)]


def _is_whole(term: Term) -> bool:
    texts = (term.source, term.note, term.source_language, term.target_language)
    return (
        all(isinstance(text, str) for text in texts)
        and isinstance(term.translation, str | None)
        and isinstance(term.match_case, bool)
    )
