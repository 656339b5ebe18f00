"""From segments to translations that can be shown: a worker does it, checked and marked; what is
left here is what goes beyond one worker: sentences that crash it, the other engine, a bad pack."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from threading import Event

from desktop.domain.context import Context
from desktop.domain.doubts import Doubt
from desktop.domain.errors import (
    EngineCrashed,
    EngineError,
    EngineHung,
    EngineKilled,
    EngineOutOfMemory,
    PackError,
)
from desktop.domain.packs.pack import Route
from desktop.domain.quality.rules import TRIES
from desktop.domain.terms import NO_TERMS, Terms
from desktop.domain.translation import Translation
from desktop.services.translation.workers import Workers

_CRASHES = 3  # sentences that may crash an engine before it is given up
_AT_FAULT = 0.5  # of the first segments, failing in one way: then it is the pack's fault
_UNANSWERED = frozenset({Doubt.EMPTY, Doubt.ENGINE})
_ENOUGH = 8  # segments from which on that can be said


@dataclass(slots=True)
class Faults:
    """Whether the pack is at fault: more than half of the first segments fail in one way."""

    doubt: Doubt | None = None  # once that is known
    _seen: int = 0
    _doubts: Counter[Doubt] = field(default_factory=Counter)

    def note(self, translations: Sequence[Translation]) -> Doubt | None:
        """Count ``translations``; the way in which they fail, the first time that it is known."""
        if self._seen >= _ENOUGH:
            return None
        self._seen += len(translations)
        for translation in translations:
            self._doubts.update({*translation.doubts} - {Doubt.ENGINE, Doubt.TERMS})
        if self._seen < _ENOUGH or not self._doubts:
            return None
        [(doubt, count)] = self._doubts.most_common(1)
        self.doubt = doubt if count > _AT_FAULT * self._seen else None
        return self.doubt


class Renderer:
    """Translates stripped segments along ``route``; several threads may call. What is still
    doubtful is tried along ``other``, where there is one. ``terms`` are in force. ``careful``
    False: nothing twice."""

    def __init__(
        self,
        route: Route,
        workers: Workers,
        beam: int = 0,
        other: Route | None = None,
        terms: Terms = NO_TERMS,
    ) -> None:
        self.careful, self._terms = True, terms
        self._route, self._workers, self._beam, self._other = route, workers, beam, other
        self._lock = threading.Lock()
        self._crashes = 0

    def render(
        self,
        texts: Sequence[str],
        context: Context | None = None,
        dropped: Event | None = None,
    ) -> list[Translation]:
        """One translation a text, in order. Raises as `Worker.render`."""
        translations = self._whole(texts, context, dropped)
        doubtful = [at for at, translation in enumerate(translations) if translation.doubts]
        if self._other is None or not self.careful:
            return translations
        if 2 * len(doubtful) > max(len(translations), _ENOUGH):  # then it is the pack's fault
            doubtful = [at for at in doubtful if _UNANSWERED & {*translations[at].doubts}]
        for at, other in zip(
            doubtful, self._otherwise([texts[at] for at in doubtful], dropped), strict=False
        ):
            if len(other.doubts) < len(translations[at].doubts):
                unanswered = _UNANSWERED.intersection(translations[at].doubts)
                mark = (Doubt.OTHER_ENGINE,) if unanswered else ()
                translations[at] = replace(other, doubts=other.doubts + mark)
        return translations

    def _whole(
        self, texts: Sequence[str], context: Context | None, dropped: Event | None
    ) -> list[Translation]:
        """All of ``texts``; where the engine dies of them, by halves, until the sentence is found
        it dies of."""
        try:
            return self._ask(self._route, texts, context, dropped)
        except (EngineHung, EngineKilled, EngineOutOfMemory):
            raise  # no sentence is to blame, or it would take too long to find
        except EngineCrashed as error:
            if len(texts) > 1:
                middle = len(texts) // 2
                self._alive()
                halves = range(middle), range(middle, len(texts))
                return [
                    translation
                    for half in halves
                    for translation in self._whole(
                        [texts[at] for at in half], context and context.of(half), dropped
                    )
                ]
            with self._lock:
                self._crashes += 1
                if self._crashes > _CRASHES:
                    raise error
        self._alive()
        return [Translation(texts[0], (Doubt.ENGINE,))]

    def _alive(self) -> None:
        """Raise `EngineCrashed` where the engine cannot even read its pack."""
        self._workers.render(self._route, [], self._beam, 0)

    def _otherwise(self, texts: Sequence[str], dropped: Event | None) -> list[Translation]:
        """``texts`` along the other route; [] where that cannot be."""
        if self._other is None or not texts:
            return []
        try:
            return self._ask(self._other, texts, None, dropped)
        except (EngineError, PackError):  # it was only worth a try: never again
            self._other = None
            return []

    def _ask(
        self,
        route: Route,
        texts: Sequence[str],
        context: Context | None,
        dropped: Event | None,
    ) -> list[Translation]:
        terms = [self._terms.of(text) for text in texts] if self._terms else ()
        tries = TRIES if self.careful else 1
        return self._workers.render(route, texts, self._beam, tries, context, terms, dropped)
