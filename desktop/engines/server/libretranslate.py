"""Translating with LibreTranslate: ``POST /translate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.domain.networkerrors import ServerMakesNoSense, ServerRefuses
from desktop.engines.base import Ask
from desktop.engines.server.lists import TRANSLATE
from desktop.engines.server.records import Record
from desktop.support.addresses import host_of

_TOO_MUCH = (400, 413, 422)  # what servers answer to more than they take at once


class LibreTranslate:
    """The server of ``record``."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._alone = False  # the server takes one text at a time

    def translate(self, texts: Sequence[str], source: str, target: str, ask: Ask) -> list[str]:
        """One translation a text, in order. Raises `ServerError`."""
        if not texts:
            return []
        if self._alone and len(texts) > 1:
            return [self.translate([text], source, target, ask)[0] for text in texts]
        codes = self._record.codes
        question = {
            "q": texts[0] if self._alone else list(texts),
            "source": codes.get(source, source),
            "target": codes.get(target, target),
            "format": "text",
        }
        try:
            answer = ask(TRANSLATE, question)
        except ServerRefuses as error:
            if len(texts) == 1 or error.status not in _TOO_MUCH:
                raise
            middle = len(texts) // 2
            halves = texts[:middle], texts[middle:]
            return [text for half in halves for text in self.translate(half, source, target, ask)]
        return self._read(answer, texts, source, target, ask)

    def _read(
        self, answer: Any, texts: Sequence[str], source: str, target: str, ask: Ask
    ) -> list[str]:
        given = answer.get("translatedText") if isinstance(answer, dict) else None
        if isinstance(given, str) and (self._alone or len(texts) == 1):
            return [given]
        if isinstance(given, str) and not self._alone:
            self._alone = True
            return self.translate(texts, source, target, ask)
        if not isinstance(given, list) or len(given) != len(texts):
            raise ServerMakesNoSense(host=host_of(self._record.address))
        if not all(isinstance(text, str) for text in given):
            raise ServerMakesNoSense(host=host_of(self._record.address))
        return given
