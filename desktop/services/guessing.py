"""Which language a text is in: `py3langid` on a sample, and turns in another language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

from desktop.domain import language
from desktop.domain.transcript import Transcript, Turn

_SAMPLE = 4000  # characters: more does not make the guess better
_SURE = 0.3  # below this the text is too short or too strange to say
_CLEAR = 0.9  # a single turn needs this much
_LETTERS = 40  # and this many letters
_WORD = re.compile(r"[^\W\d_]+")
# Frequent words that the languages nearest to each do not have, or hardly: "não" is no Galician,
# "что" neither Ukrainian nor Bulgarian. They spare most texts the half second and the 100 MB that
# the model takes.
_TELLING = {
    "en": "the of and to that is was this for with you are have not they which would will from but",
    "ru": "что это как его но или для мы они был было если чтобы этого очень только когда есть уже",
    "pt": "não uma com em são mas você muito isso foi também pelo pela dos das ao mais então nós",
    "es": "el los y las con una pero muy también está por del es más yo usted hay cuando nosotros",
    "fr": "les des est et dans une nous vous pas que pour qui avec sur sont mais cette été plus du",
    "de": "und die der das nicht ist ich wir sie ein eine zu mit für auf auch sich dass es werden",
}
_TOLD_BY = {word: code for code, words in _TELLING.items() for word in words.split()}


def guess(text: str) -> tuple[str | None, float]:
    """The language of ``text`` and how sure that is (0 to 1); None where nobody could say."""
    sample = text if len(text) <= _SAMPLE else _pieces(text)
    if not any(c.isalpha() for c in sample):
        return None, 0.0
    if (told := _told(sample)) is not None:
        return told, 1.0
    code, confidence = _classify()(sample)
    found = language.normal(code)
    if found == "zh" and language.is_traditional(sample):
        found = "zh-Hant"
    return (found if confidence >= _SURE else None), confidence


def mark_languages(transcript: Transcript) -> None:
    """Set ``transcript.language`` unless the file named it, and ``language`` of each turn that is
    clearly in another one."""
    voices = _Voices(_sample(transcript))
    named = transcript.language
    main = transcript.language = language.normal(named) if named else voices.main
    if main is None or len(transcript.turns) < 2:
        return
    usual = voices.usual(main)
    for turn in transcript.turns:
        if turn.language is not None:
            own = language.normal(turn.language)
            turn.language = None if language.same(own, main) else own
        elif turn.kind != "note" and not _like(turn, usual):
            turn.language = _other(turn, main)


def _told(text: str) -> str | None:
    """The language that a sixth of the words tell, and hardly any another; else None."""
    words = _WORD.findall(text.lower())
    votes = Counter(_TOLD_BY[word] for word in words if word in _TOLD_BY)
    if len(words) < 10 or not votes:
        return None
    code, count = votes.most_common(1)[0]
    return code if count * 6 >= len(words) and count >= (votes.total() - count) * 5 else None


class _Voices:
    """The languages of texts from all over a document. Each text has as many votes as letters:
    guessed as one, a script that takes more bytes a letter would win."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = [(_told(text), text) for text in texts]
        told = sum(len(text) for code, text in self._texts if code is not None)
        if told * 2 < sum(map(len, texts)):  # short ones, or another language
            whole = _told("\n".join(texts))
            self._texts = [(code or whole or guess(text)[0], text) for code, text in self._texts]
        votes: Counter[str] = Counter()
        for code, text in self._texts:
            letters = sum(map(str.isalpha, text))
            if code is not None and letters >= _LETTERS:
                votes[code] += letters
        self.main = votes.most_common(1)[0][0] if votes else guess("\n".join(texts))[0]

    def usual(self, main: str) -> frozenset[str]:
        """The sixty words most frequent in the main language here: nearly all function words."""
        words: Counter[str] = Counter()
        for code, text in self._texts:
            if language.same(code, main):
                words.update(_WORD.findall(text.lower()))
        return frozenset(word for word, _ in words.most_common(60))


def _like(turn: Turn, usual: frozenset[str]) -> bool:
    """Whether at least one word in eight is among the ``usual`` ones: far cheaper than a guess."""
    text = " ".join(paragraph.text[:600] for paragraph in turn.paragraphs[:4])[:600]
    words = _WORD.findall(text.lower())
    return bool(usual) and sum(map(usual.__contains__, words)) * 8 >= len(words)


def _other(turn: Turn, main: str) -> str | None:
    text = " ".join(paragraph.text for paragraph in turn.paragraphs if not paragraph.note)[:600]
    if sum(map(str.isalpha, text)) < _LETTERS:
        return None
    code, confidence = guess(text)
    return None if confidence < _CLEAR or language.same(code, main) else code


def _sample(transcript: Transcript) -> list[str]:
    """A few lines from all over: speech rather than notes, which are often in another language."""
    texts = [
        paragraph.text
        for turn in transcript.turns
        if turn.kind != "note"
        for paragraph in turn.paragraphs
        if not paragraph.note
    ] or [paragraph.text for _, paragraph in transcript.paragraphs()]
    step = max(1, len(texts) // 40)
    return [text[:600] for text in texts[::step][:60]]


def _pieces(text: str) -> str:
    """Eight pieces from all over a long text."""
    step, size = len(text) // 8, _SAMPLE // 8
    return "\n".join(text[at : at + size] for at in range(0, step * 8, step))


@cache
def _classify() -> Callable[[str], tuple[str, float]]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    named = {language.base(code) for code in language.codes()}
    known = [code for code in identifier.labels if language.normal(code) in named]
    identifier.set_languages(known)
    classify: Callable[[str], tuple[str, float]] = identifier.classify
    return classify
