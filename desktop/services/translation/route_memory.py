"""What the translation memory holds of one route, with the terms that are in force."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from desktop.domain.terms import Terms, digest
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import Variant


class RouteMemory:
    """Terms are part of the key of the segments in which they stand, and of no others: where a term
    becomes another one, only those are translated again."""

    def __init__(self, memory: Memory, variant: Variant, terms: Terms) -> None:
        self._memory, self._variant, self._terms = memory, variant, terms

    def get_many(self, texts: Collection[str]) -> dict[str, Translation]:
        """Those of ``texts`` that are known; see `Memory.get_many`."""
        translations: dict[str, Translation] = {}
        for variant, some in self._by_variant(texts).items():
            translations |= self._memory.get_many(some, variant)
        return translations

    def put_many(self, translations: Mapping[str, Translation]) -> None:
        """Remember ``translations`` (by segment); see `Memory.put_many`."""
        for variant, texts in self._by_variant(translations).items():
            self._memory.put_many({text: translations[text] for text in texts}, variant)

    def make_again(self, texts: Iterable[str]) -> None:
        """Know ``texts`` no more until they are translated again; see `Memory.make_again`."""
        for variant, some in self._by_variant(texts).items():
            self._memory.make_again(some, variant)

    def _by_variant(self, texts: Iterable[str]) -> dict[Variant, list[str]]:
        """``texts`` by the variant under which they are kept."""
        if not self._terms:
            return {self._variant: list(texts)}
        groups: dict[Variant, list[str]] = {}
        for text in texts:
            held = digest(self._terms.of(text))
            variant = replace(self._variant, glossary=held) if held else self._variant
            groups.setdefault(variant, []).append(text)
        return groups
