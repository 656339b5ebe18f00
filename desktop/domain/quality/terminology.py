"""Having an engine use the terms of a person.

A sentence is translated as it is. Only where a term was not used, it is put again: first with the
translations of the terms in the place of their words ("the protesto was"), which engines copy and
fit into the sentence, then with codes in their place, which engines copy as they are.

Measured with the starter pair (English to Portuguese) on 200 lines of FLORES-200 with up to two
terms each, whose translations stand in the human translation; "kept" is the very form that stands
there. ``python -m bench.terms`` measures what is done now, which counts other forms of the words
too (by `simplemma`): all are kept in some form, 94.4 % in the very form, BLEU as without terms.

=========================================================  ======  =====
way                                                        kept %   BLEU
=========================================================  ======  =====
no terms                                                     86.4  46.70
translations in place of all terms, at once                  87.7  44.16
codes in place of all terms, at once                         99.7  41.62
where one is missing: translations                           94.5  47.51
where one is missing: codes                                  99.7  47.26
where one is missing: translations, then codes              100.0  47.54
---------------------------------------------------------  ------  -----
dropped: what the engine makes of the term alone, found in   94.0  47.22
the translation, gives way to the term
dropped: the same between translations and codes            100.0  47.98
=========================================================  ======  =====

A base model (Gemma 3 of 270 million parameters) uses 53 % of the terms of 24 of these lines in the
very form, and 89 % in some form where it is asked again in the same two ways. Dropped: the terms
among its examples, as if they were sentences (no term more); a penalty for words that come again,
where it loops (1 of 7 lines better).

The last way of the table was dropped because it asks the engine eight times for a term, and puts
words where they do not agree with those around them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.doubts import Doubt
from desktop.domain.quality.checks import check
from desktop.domain.terms import Place, Term, Terms, unused
from desktop.domain.translation import Translation

Ask = Callable[[Sequence[str]], list[Translation]]
_COPIED = 3  # words left as they are, from which on they look like words left by mistake


def obeyed(
    texts: Sequence[str],
    translations: Sequence[Translation],
    terms: Sequence[Sequence[Term]],
    pair: tuple[str, str],
    ask: Ask | None,
) -> list[Translation]:
    """``translations`` of ``texts``, those asked again by ``ask`` (None: nothing is) in which one
    of the ``terms`` of their text is not used. What is still without one has `Doubt.TERMS`."""
    best = list(translations)
    for put in (_translations_put, _codes_put) if ask is not None else ():
        todo = [
            at for at, each in enumerate(best) if unused(terms[at], texts[at], each.text, pair[1])
        ]
        if not todo:
            break
        sent: dict[int, tuple[str, dict[str, str]]] = {}
        for at in todo:
            plain = texts[at].capitalize() if _loud(texts[at]) else texts[at]
            text, codes = put(plain, terms[at], pair)
            if text != plain:
                sent[at] = text, codes
        if not sent:
            continue
        assert ask is not None
        answers = ask([text for text, _ in sent.values()])
        for (at, (_, codes)), answer in zip(sent.items(), answers, strict=True):
            joined = _joined(answer.text, codes)
            if joined is not None:
                joined = joined.upper() if _loud(texts[at]) else joined
                doubts = check(texts[at], joined, *pair)
                new = Translation(joined, doubts)
                best[at] = _better(best[at], new, texts[at], terms[at], pair[1])
    return [
        marked(each, text, held, pair[1])
        for each, text, held in zip(best, texts, terms, strict=True)
    ]


def marked(translation: Translation, text: str, terms: Sequence[Term], target: str) -> Translation:
    """``translation`` of ``text``, with `Doubt.TERMS` where one of ``terms`` is not used. Words
    that are to be left as they are raise no doubt by being so."""
    doubts: list[Doubt] = [each for each in translation.doubts if each is not Doubt.TERMS]
    if any(term.translation is None and len(term.source.split()) >= _COPIED for term in terms):
        doubts = [doubt for doubt in doubts if doubt is not Doubt.COPY]
    if unused(terms, text, translation.text, target):
        doubts.append(Doubt.TERMS)
    return replace(translation, doubts=tuple(doubts))


def _better(
    old: Translation, new: Translation, text: str, terms: Sequence[Term], target: str
) -> Translation:
    """``new`` where more terms are used in it, and there are no more reasons to doubt it."""
    before, after = (len(unused(terms, text, each.text, target)) for each in (old, new))
    gained = before - after
    doubts, more = (len(marked(each, text, terms, target).doubts) for each in (old, new))
    more_doubts = more - doubts
    return new if gained > 0 and more_doubts <= 0 else old


def _loud(text: str) -> bool:
    """Whether several words are all in capitals."""
    return text.isupper() and len(text.split()) > 1


def _places(text: str, terms: Sequence[Term], pair: tuple[str, str]) -> list[Place]:
    return Terms(terms, *pair).places(text)


def _translations_put(
    text: str, terms: Sequence[Term], pair: tuple[str, str]
) -> tuple[str, dict[str, str]]:
    """``text`` with translations; as it is where less than half of its words would be left: a model
    takes it for a text in the other language."""
    pieces, at = [], 0
    places = _places(text, terms, pair)
    if 2 * sum(len(text[start:end].split()) for _, start, end in places) > len(text.split()):
        return text, {}
    for term, start, end in places:
        pieces += [text[at:start], _wording(term, text[start:end])]
        at = end
    return "".join([*pieces, text[at:]]), {}


def _codes_put(
    text: str, terms: Sequence[Term], pair: tuple[str, str]
) -> tuple[str, dict[str, str]]:
    """``text`` with codes, and what they stand for."""
    pieces, at, number = [], 0, 0
    codes: dict[str, str] = {}
    for term, start, end in _places(text, terms, pair):
        number += 1
        while f"X{number}" in text:
            number += 1
        codes[f"X{number}"] = _wording(term, text[start:end])
        pieces += [text[at:start], f"X{number}"]
        at = end
    return "".join([*pieces, text[at:]]), codes


def _wording(term: Term, written: str) -> str:
    """What is to stand in a translation for ``written``: with a capital letter where it has one."""
    wording = term.translation
    if wording is None:
        return written
    if written[:1].isupper() and wording[:1].islower() and not written.isupper():
        return wording[:1].upper() + wording[1:]
    return wording


def _joined(text: str, codes: dict[str, str]) -> str | None:
    """``text`` with what the codes stand for; None where one was lost or is there twice."""
    for code, wording in codes.items():
        around = re.split(rf"(?<![A-Za-z0-9]){code}(?![A-Za-z0-9])", text, flags=re.IGNORECASE)
        if len(around) != 2:
            return None
        text = wording.join(around)
    return text
