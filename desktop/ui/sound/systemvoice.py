"""The voice of the system, through Qt TextToSpeech."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop.domain.languages import language


class SystemVoice(QObject):
    """Says one text at a time for whoever took it last, by Qt's usual engine or ``engine``."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self._voice = QTextToSpeech(engine, self)
        self._word: Callable[[int, int], object] = lambda start, end: None
        self._over: Callable[[], object] = lambda: None
        self._lost: Callable[[], object] = lambda: None
        self._saying = False
        self._voice.sayingWord.connect(self._say_word)
        self._voice.stateChanged.connect(self._hear_state)

    def take(
        self,
        word: Callable[[int, int], object],
        over: Callable[[], object],
        lost: Callable[[], object],
    ) -> None:
        """From now on call ``word`` with the place of each word when it is said, ``over`` after
        each text, and ``lost`` where it fails, or where somebody else takes it."""
        before, self._lost = self._lost, lost
        if before != lost:
            before()
        self._word, self._over = word, over

    def speaks(self, code: str) -> bool:
        """Whether it speaks the language ``code`` (BCP 47)."""
        return self._locale(code) is not None

    def say(self, text: str, code: str, rate: float) -> None:
        """Say ``text`` in the language ``code``, ``rate`` times as fast."""
        locale = self._locale(code)
        if locale is not None:
            self._voice.setLocale(locale)
        self._voice.setRate(max(-1.0, min(1.0, math.log2(rate))))
        self._saying = True
        self._voice.say(text)

    def stop(self) -> None:
        """Be silent."""
        self._saying = False
        self._voice.stop()

    def _locale(self, code: str) -> QLocale | None:
        locales = [
            locale
            for locale in self._voice.availableLocales()
            if language.same(locale.bcp47Name(), code)
        ]
        exact = [locale for locale in locales if locale.bcp47Name().lower() == code.lower()]
        return next(iter(exact or locales), None)

    def _say_word(self, _word: str, _number: int, start: int, length: int) -> None:
        if self._saying:
            self._word(start, start + length)

    def _hear_state(self, state: QTextToSpeech.State) -> None:
        if not self._saying:
            return
        if state == QTextToSpeech.State.Ready:
            self._saying = False
            self._over()
        elif state == QTextToSpeech.State.Error:
            self._saying = False
            self._lost()
