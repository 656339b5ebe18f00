"""What must not be translated: addresses, codes, symbols, words of another script.

A translation model knows sentences. Given a bare symbol, an address or a name in a script that it
does not know, it makes something up ("<...>" became "O que é...>"). So only words are sent to it:
`plans` divides a sentence into what is translated and what is passed through. What stands for a
noun (an address, a foreign name, a long number) is replaced by a code that models copy ("X1"); what
acts like punctuation (an emoji, a tag, a row of dashes) divides the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.domain.languages import language as language_table
from desktop.domain.languages import wordlists
from desktop.domain.quality import consensus, numbers, typography
from desktop.domain.quality.consensus import Answer
from desktop.domain.quality.wording import WORD, Span, spans, speaks, tidied

LONGEST = 80  # words a model is given at once; beyond that it loses its place
_LIST = 28  # the same for a list, in which it does so sooner
_DENSE = 3  # words to a comma: what has fewer is a list
_CAREFUL = 30  # the same once the sentence has gone wrong
_AMOUNT = re.compile(rf"[^\w\s]?(?:R\$)?\s?(?:{numbers.TOKEN.pattern})(?:\s?[a-z]{{1,2}})?")
_SAID_AGAIN = re.compile(r"(?<!\w)((?:\S{1,20}\s+){1,8}?)\1{4,}")
_OFTEN = 10  # words said again and again, from which on they are translated once
_CLAUSE = re.compile(
    r"(?<=[;:,，；、])\s+|(?<!\s)\s++(?=[—–]\s)|(?<=[，；、：])|(?<!\s)\s++(?=[(«“])"
)
_WIDE = re.compile(r"[\u2e80-\uffee]")
_THAI = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # and Lao, Burmese, Khmer
_SPACE = re.compile(r"\s+")
_FIRST_LETTER = re.compile(r"^\W*[^\W\d_]")
_GOES_ON = tuple(",;:")  # signs after which no sentence ends
_NO_ACRONYM = 6  # letters


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to have a sentence translated: ``texts`` go to the engine, `join` puts the sentence
    together. ``parts`` are its pieces in order: an int is an index into ``texts``, a str is copied.
    ``kept`` are what the codes in the texts replace. ``caps``: the sentence was in capitals;
    ``dotted``: a full stop was added; ``lowers``: a text that began with a small letter gets one
    again (except for German nouns)."""

    texts: tuple[str, ...]
    parts: tuple[int | str, ...]
    kept: tuple[tuple[str, str], ...] = ()
    caps: bool = False
    dotted: bool = False
    lowers: bool = True

    def join(self, translations: Sequence[str]) -> str | None:
        """The sentence, from one translation for each of ``texts``. None where the engine lost or
        repeated a code, so that the next plan must be tried."""
        joined = "".join(
            part if isinstance(part, str) else self._made(translations[part], self.texts[part])
            for part in self.parts
        )
        for code, original in self.kept:
            pattern = re.compile(rf"(?<![^\W_]){code}(?![^\W_])", re.IGNORECASE)
            around = pattern.split(joined)
            if len(around) != 2:
                return None
            joined = original.join(around)
        return joined

    def wavers(self, translations: Sequence[str]) -> bool:
        """Always false: the sentence is sent in one way only."""
        return False

    def _made(self, translation: str, text: str) -> str:
        fitted = tidied(text, translation.strip())
        if self.dotted or (len(self.texts) > 1 and text[-1:].isalnum()):
            fitted = fitted.removesuffix(".")
        elif text[-1:] in _GOES_ON and fitted[-1:] == ".":
            fitted = fitted[:-1] + text[-1]
        if self.lowers and text[:1].islower() and not fitted[:2].isupper():
            fitted = fitted[:1].lower() + fitted[1:]
        return fitted.upper() if self.caps else fitted


def plans(text: str, source: str, target: str) -> Iterator[Plan | Answer]:
    """The ways to translate ``text``, the most natural first, the most cautious last, each made
    when it is asked for. No two are equal. Where there is nothing to translate, the only plan has
    no ``texts``. `quality.retries` tells how much each way helps."""
    if not speaks(text, source):
        yield Plan((), (text,))
        return
    natural = _Draft(source, target, LONGEST).plan(text)
    whole = natural.parts == (0,) and not natural.kept
    shown = natural.texts[0] if whole else ""
    short = whole and consensus.is_short(shown, source, target)
    several = whole and consensus.is_short(shown, source, target, consensus.SEVERAL)
    if short:
        yield consensus.asked(shown, source, target, caps=natural.caps)
    elif several:
        yield consensus.compared(shown, source, target, caps=natural.caps)
    else:
        yield natural
    if whole and not natural.caps and (call := consensus.calling(shown, source, target)):
        yield call
    elif several and not short:
        yield consensus.asked(shown, source, target, caps=natural.caps)
    if short:
        return
    seen = [natural.texts]
    drafts = [_Draft(source, target, _CAREFUL, figures=True, dot=True)]
    if natural.kept:
        drafts.append(_Draft(source, target, _CAREFUL, codes=False))
    for plan in (draft.plan(text) for draft in drafts):
        if plan.texts not in seen:
            seen.append(plan.texts)
            yield plan


def in_pieces(text: str, source: str, target: str, longest: int, *, whole: bool) -> Plan:
    """``text`` in pieces of up to ``longest`` words, as `clauses` has them."""
    return _Draft(source, target, longest, whole=whole).plan(text)


class _Draft:
    """Makes one plan. ``figures``: numbers are not shown to the model; ``codes``: a code may
    replace a noun, otherwise the sentence is divided there; ``whole``: no clause is divided."""

    def __init__(
        self,
        source: str,
        target: str,
        longest: int,
        *,
        figures: bool = False,
        codes: bool = True,
        dot: bool = False,
        whole: bool = False,
    ) -> None:
        self._source, self._target, self._longest = source, target, longest
        self._spaced = language_table.spaced(source)
        self._figures, self._codes, self._dot = figures, codes, dot
        self._whole = whole
        self._texts: list[str] = []
        self._parts: list[int | str] = []
        self._kept: list[tuple[str, str]] = []
        self._code = 0

    def plan(self, text: str) -> Plan:
        caps = _all_caps(text)
        self._dot = self._dot and WORD.fullmatch(text[-1:]) is not None
        at = 0
        for span in [*self._breaking(text), Span(len(text), len(text), False)]:
            self._words(text[at : span.start], caps)
            self._parts.append(self._passed(text[span.start : span.end]))
            at = span.end
        return Plan(
            tuple(self._texts),
            tuple(part for part in self._parts if part != ""),
            tuple(self._kept),
            caps,
            self._dot,
            not wordlists.of(self._target).sentences.capital_nouns,
        )

    def _breaking(self, text: str) -> Iterator[Span]:
        """The spans at which the sentence is divided; of overlapping spans the first one counts."""
        at = 0
        for span in sorted(self._spans(text), key=lambda span: (span.start, -span.end)):
            if span.start < at or (span.noun and self._codes and not self._glued(text, span)):
                continue
            at = span.end
            yield span

    def _spans(self, text: str) -> Iterator[Span]:
        yield from spans(text, self._source)
        for number in numbers.TOKEN.finditer(text) if self._figures else ():
            glued = text[: number.start()][-1:].isalpha() or text[number.end() :][:1].isalpha()
            if not glued:
                yield Span(*number.span(), True)

    def _glued(self, text: str, span: Span) -> bool:
        """Whether a letter stands directly beside it, so that a code would run into a word."""
        return text[: span.start][-1:].isalnum() or text[span.end :][:1].isalnum()

    def _words(self, text: str, caps: bool) -> None:
        at = 0
        words = text.split()
        often = len(words) - len({*words}) >= _OFTEN // 2
        for again in _SAID_AGAIN.finditer(text) if often else ():
            if len(again[0].split()) < _OFTEN:
                continue
            self._clauses(text[at : again.start()], caps)
            unit, times = again[1], len(again[0]) // len(again[1])
            first = len(self._parts)
            self._clauses(unit, caps)
            self._parts.extend(self._parts[first:] * (times - 1))
            at = again.end()
        self._clauses(text[at:], caps)

    def _clauses(self, text: str, caps: bool) -> None:
        separators = sum(text.count(mark) for mark in ",;，；、")
        longest = _LIST if separators * _DENSE > _weight(text) else LONGEST
        for piece in clauses(text, min(longest, self._longest), whole=self._whole):
            core = piece.strip()
            if not core or not speaks(core, self._source):
                self._parts.append(piece)
                continue
            before, _, after = piece.partition(core)
            self._parts += [before, len(self._texts), after]
            self._texts.append(self._shown(core, caps))

    def _shown(self, core: str, caps: bool) -> str:
        """The words as the model gets them: plain spaces, codes for nouns, no words in capitals."""
        shown, at = "", 0
        for span in sorted(self._spans(core), key=lambda span: (span.start, -span.end)):
            if not span.noun or span.start < at or not self._codes:
                continue
            shown += _sentence_case(core[at : span.start], caps, first=not shown)
            shown += self._stand_in(core[span.start : span.end], core)
            at = span.end
        shown += _sentence_case(core[at:], caps, first=not shown)
        if not shown.isascii() or "  " in shown:
            shown = _SPACE.sub(" ", shown.replace("\u00ad", ""))
            shown = typography.plain(shown) if self._spaced else shown
        return shown + "." if self._dot and shown[-1:].isalnum() else shown

    def _stand_in(self, original: str, core: str) -> str:
        self._code += 1
        while f"X{self._code}" in core:
            self._code += 1
        self._kept.append((f"X{self._code}", self._passed(original)))
        return f"X{self._code}"

    def _passed(self, original: str) -> str:
        """The part that is copied; only numbers are rewritten for the target language."""
        if not _AMOUNT.fullmatch(original):
            return original
        return numbers.TOKEN.sub(
            lambda number: numbers.localised(number[0], self._source, self._target), original
        )


def clauses(text: str, longest: int, *, whole: bool = False) -> list[str]:
    """``text`` divided after clauses into pieces of at most ``longest`` words, or between words
    where there is no clause; with ``whole`` a longer clause is a piece of its own. A Chinese or
    Japanese character counts as half a word, a Thai one as a quarter. Joined, the pieces are
    ``text``."""
    if _weight(text) <= longest:
        return [text] if text else []
    pieces = [""]
    for part in _cut(text, longest, whole):
        if pieces[-1] and _weight(pieces[-1]) + _weight(part) > longest:
            pieces.append("")
        pieces[-1] += part
    return [piece for piece in pieces if piece]


def _cut(text: str, longest: int, whole: bool) -> Iterator[str]:
    at = 0
    for clause in [*_CLAUSE.finditer(text), None]:
        end = clause.end() if clause else len(text)
        part = text[at:end]
        at = end
        if whole or _weight(part) <= longest:
            yield part
        else:
            yield from re.findall(r"(?:^\s++)?\S{1,40}\s*+", part)


def _weight(text: str) -> float:
    if text.isascii():
        return len(text.split())
    return len(text.split()) + len(_WIDE.findall(text)) / 2 + len(_THAI.findall(text)) / 4


def _all_caps(text: str) -> bool:
    count = longest = 0
    speaking = False
    for match in WORD.finditer(text):
        word = match[0]
        if len(word) > 1:
            if word.upper() != word:
                return False
            count, longest = count + 1, max(longest, len(word))
            speaking = speaking or word in _loud()
    if speaking and longest > 3:
        return True
    return count > 0 and longest >= (_NO_ACRONYM if count > 1 else _NO_ACRONYM + 1)


@cache
def _loud() -> frozenset[str]:
    """Words in capitals that are in no list of acronyms: "WE", "NOT"."""
    return wordlists.union(lambda lists: lists.checks.loud)


def _sentence_case(text: str, caps: bool, first: bool) -> str:
    if not caps:
        return text
    lower = text.lower()
    return _FIRST_LETTER.sub(lambda letter: letter[0].upper(), lower) if first else lower
