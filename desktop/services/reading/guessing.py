"""Which language a text is in: `py3langid` on a sample, and turns in another language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache

from desktop.domain.languages import language, wordlists, words
from desktop.domain.transcript import Transcript, Turn
from desktop.support import langid

_SAMPLE = 4000  # characters: more does not make the guess better
_SURE = 0.3  # below this the text is too short or too strange to say
_CLEAR = 0.9  # a single turn needs this much
_LETTERS = 40  # and this many letters
_FEW = 20  # all turns in another script together need this many
_LINES = 40  # about as many paragraphs from all over a document; up to half as many again
_LINE = 600  # characters of each: no paragraph is to outvote many
_USUAL = 60  # of its most frequent words a language is known by: nearly all function words
_ONE_IN = 8  # words of a turn that is among these: one to say that it is in that language
_TOLD_IN = 6  # words of a text that tell its language: one to say so; English has one in three
_RIVAL = 5  # times as many words must tell it as tell any other: some stand in two languages
_LEAST = 10  # words; fewer tell nothing
_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str) -> tuple[str | None, float]:
    """The language of ``text`` and how sure that is (0 to 1); None where nobody could say."""
    sample = text if len(text) <= _SAMPLE else _pieces(text)
    if not any(c.isalpha() for c in sample):
        return None, 0.0
    if (told := _told(sample)) is not None:
        return told, 1.0
    code, confidence = _classify()(sample)
    normal = language.normal(code)
    if normal == "zh" and language.is_traditional(sample):
        normal = "zh-Hant"
    return (normal if confidence >= _SURE else None), confidence


def mark_languages(transcript: Transcript) -> None:
    """Set ``transcript.language`` unless the file named it, and ``language`` of each turn that is
    clearly in another one."""
    voices = _Voices(_sample(transcript))
    named = transcript.language
    main = transcript.language = language.normal(named) if named else voices.main
    if main is None or len(transcript.turns) < 2:
        return
    usual, writing = voices.usual(main), voices.writing(main)
    foreign: dict[str, list[Turn]] = defaultdict(list)
    for turn in transcript.turns:
        if turn.language is not None:
            own = language.normal(turn.language)
            turn.language = None if language.same(own, main) else own
        elif turn.kind != "note" and not _like(turn, usual):
            text = _text(turn)
            other = _writing(text)
            if other != writing:
                foreign[other].append(turn)
            elif language.spaced(main):
                turn.language = _other(text, main)
    for turns in foreign.values():
        _mark_foreign(turns, main)


def _mark_foreign(turns: list[Turn], main: str) -> None:
    """Mark ``turns`` in a script that the main language does not have: together they are long
    enough to be told, where "Да, конечно." is not."""
    text = "\n".join(map(_text, turns))
    code, confidence = guess(text)
    if sum(map(str.isalpha, text)) < _FEW or confidence < _CLEAR or language.same(code, main):
        return
    for turn in turns:
        text = _text(turn)
        turn.language = _other(text, main) or code


def _told(text: str) -> str | None:
    """The language that enough of the words tell, and hardly any another; else None."""
    tokens = _WORD.findall(text.lower())
    told_by = _told_by()
    votes = Counter(told_by[word] for word in tokens if word in told_by)
    if len(tokens) < _LEAST or not votes:
        return None
    code, count = votes.most_common(1)[0]
    clear = count >= (votes.total() - count) * _RIVAL
    return code if clear and count * _TOLD_IN >= len(tokens) else None


@cache
def _told_by() -> dict[str, str]:
    """The language that a frequent word tells, which those nearest to it do not have, or hardly:
    "não" is no Galician, "что" neither Ukrainian nor Bulgarian. They spare most texts the half
    second and the 100 MB that the model takes. A word of two languages tells neither."""
    votes = Counter(word for lists in wordlists.every() for word in lists.guessing.telling)
    return {
        word: lists.code
        for lists in wordlists.every()
        for word in lists.guessing.telling
        if votes[word] == 1
    }


class _Voices:
    """The languages of texts from all over a document. Each text has as many votes as words:
    guessed as one, a script that takes more bytes a letter would win."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = _heard(texts)
        votes: Counter[str] = Counter()
        for code, text in self._texts:
            if code is not None:
                votes[code] += words.count(text)
        self.main = votes.most_common(1)[0][0] if votes else guess("\n".join(texts))[0]

    def usual(self, main: str) -> frozenset[str]:
        """The words most frequent in the main language here."""
        counts: Counter[str] = Counter()
        for code, text in self._texts:
            if language.same(code, main):
                counts.update(_WORD.findall(text.lower()))
        return frozenset(word for word, _ in counts.most_common(_USUAL))

    def writing(self, main: str) -> str:
        """The script of what is in the main language here."""
        return _writing("\n".join(text for code, text in self._texts if language.same(code, main)))


def _heard(texts: list[str]) -> list[tuple[str | None, str]]:
    """``texts`` with the language of each; of those too short, by what the short ones in the same
    script are in together."""
    pairs = [(_told(text), text) for text in texts]
    sizes = [words.count(text) for text in texts]
    told = sum(size for (code, _), size in zip(pairs, sizes, strict=True) if code is not None)
    if told * 2 >= sum(sizes) > 0:
        return pairs
    known: dict[str, str | None] = {text: code for code, text in pairs if code is not None}
    pools: dict[str, list[str]] = defaultdict(list)
    for code, text in pairs:
        if code is None:
            pools[_writing(text)].append(text)
    for pool in pools.values():
        whole = _told("\n".join(pool))
        short = [text for text in pool if len(text) < _LETTERS * 1.2]
        together = whole or guess("\n".join(short))[0]
        for text in pool:
            alone = whole or (None if text in short else guess(text)[0])
            known[text] = alone or together
    return [(known.get(text), text) for text in texts]


def _writing(text: str) -> str:
    """The script of most letters, by the first word of their Unicode names ("CYRILLIC"), "" without
    any; one for Chinese and Japanese, which mix two."""
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else ""
    scripts = Counter(
        unicodedata.name(c, "?").partition(" ")[0] for c in text[:200] if c.isalpha()
    ).most_common(1)
    script = scripts[0][0] if scripts else ""
    return "CJK" if script in {"HIRAGANA", "KATAKANA", "CJK"} else script


def _text(turn: Turn) -> str:
    """The beginning of what is said in a turn."""
    return " ".join(paragraph.text for paragraph in turn.paragraphs if not paragraph.note)[:_LINE]


def _like(turn: Turn, usual: frozenset[str]) -> bool:
    """Whether enough words are among the ``usual`` ones: far cheaper than a guess."""
    text = " ".join([paragraph.text[:_LINE] for paragraph in turn.paragraphs[:4]])[:_LINE].lower()
    return _has_usual(text.split(), usual) or _has_usual(_WORD.findall(text), usual)


def _has_usual(tokens: list[str], usual: frozenset[str]) -> bool:
    return bool(usual) and sum(map(usual.__contains__, tokens)) * _ONE_IN >= len(tokens)


def _other(text: str, main: str) -> str | None:
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
    step = max(1, len(texts) // _LINES)
    return [text[:_LINE] for text in texts[::step][: _LINES * 3 // 2]]


def _pieces(text: str) -> str:
    """Eight pieces from all over a long text."""
    step, size = len(text) // 8, _SAMPLE // 8
    return "\n".join(text[at : at + size] for at in range(0, step * 8, step))


def model_is_loaded() -> bool:
    """Whether a text was so unusual that the model was needed."""
    return _classify.cache_info().currsize > 0


def load_model() -> None:
    """Have the model at hand (0.4 s, 100 MB)."""
    _classify()


@cache
def _classify() -> Callable[[str], tuple[str, float]]:
    classify: Callable[[str], tuple[str, float]] = langid.load(language.has_name).classify
    return classify
