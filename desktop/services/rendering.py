"""From segments to translations that can be shown: engine, checks, second tries, marks."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.pack import Route
from desktop.domain.rendition import render
from desktop.services.memory import Entry
from desktop.services.workers import Workers


class Renderer:
    """Translates stripped segments along ``route``; several threads may call."""

    def __init__(self, route: Route, workers: Workers, beam: int = 0) -> None:
        self._route, self._workers, self._beam = route, workers, beam

    def render(self, texts: Sequence[str]) -> list[Entry]:
        """One entry a text, in order. Raises as `Worker.translate`."""
        made = render(texts, self._route.source, self._route.target, self._ask)
        return [Entry(one.text, tuple(one.marks)) for one in made]

    def _ask(self, texts: Sequence[str]) -> list[str]:
        return self._workers.translate(self._route, texts, self._beam) if texts else []
