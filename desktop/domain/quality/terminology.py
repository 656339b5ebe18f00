"""Having an engine use the terms of a person.

A sentence is translated as it is. Only where a term was not used, it is put again: first with the
translations of the terms in the place of their words ("the protesto was"), which engines copy and
fit into the sentence, then with codes in their place, which engines copy as they are, at last as
the first time, but clause by clause: small language models leave whole clauses out.

Measured on lines of FLORES-200 from English to Portuguese with up to two terms each, whose
translations stand in the human translation: 200 lines with the starter pair, 60 with a base model
(Gemma 3 of 270 million parameters). "Kept" is the very form that stands there, "in some form" as
`domain.terms` sees it. ``python -m bench.terms`` measures what is done now.

===========================================  =============  ============================
                                             starter pair   Gemma
-------------------------------------------  -------------  ----------------------------
way                                          kept %   BLEU  kept %  in some form   BLEU
===========================================  ======  =====  ======  ============  ======
no terms                                       86.4  46.70    54.3          61.2   15.61
translations in place of all terms, at once    87.7  44.16
codes in place of all terms, at once           99.7  41.62
where one is missing: translations             94.5  47.51
where one is missing: codes                    99.7  47.26
where one is missing: translations, codes     100.0  47.54    81.9          88.8   16.43
... then by clauses, then by parts of these                   91.4          99.1   16.78
-------------------------------------------  ------  -----  ------  ------------  ------
dropped: clauses without parts                                86.2          94.8   17.87
dropped: clauses before codes                                 91.4         100.0   18.11
dropped: examples with a translation put in                   94.0         100.0   17.76
dropped: the term as the engine translates     94.0  47.22
it alone, found in the translation and
replaced
dropped: the same between translations and    100.0  47.98
codes
===========================================  ======  =====  ======  ============  ======

What differs by less than one point of BLEU or two terms in a hundred is chance: on other lines the
order is another. Clauses before codes would be asked for by the starter pair, too; examples with a
translation put in would need marks in the examples of each language. The last way of the table asks
the engine eight times for a term, and puts words where they do not agree with those around them.
Dropped for Gemma, too: the terms among its examples, as if they were sentences (no term more); a
penalty for words that come again, where it loops (1 of 7 lines better).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.doubts import Doubt
from desktop.domain.quality.checks import check
from desktop.domain.quality.masking import Plan, in_pieces
from desktop.domain.terms import Term, Terms, unused
from desktop.domain.translation import Translation

Ask = Callable[[Sequence[str]], list[Translation]]
_COPIED = 3  # words left as they are, from which on they look like words left by mistake
Division = tuple[int, bool]  # words of a part at most; whether it is made of whole clauses
_DIVISIONS: tuple[Division, ...] = (8, True), (5, False)
_NOTHING = Translation("", (Doubt.EMPTY,))
_OF_ANSWER = frozenset([Doubt.TALKS, Doubt.LANGUAGE])  # which only who asked can tell


def obeyed(
    texts: Sequence[str],
    translations: Sequence[Translation],
    terms: Sequence[Sequence[Term]],
    pair: tuple[str, str],
    ask: Ask | None,
) -> list[Translation]:
    """``translations`` of ``texts``, those asked again by ``ask`` (None: nothing is) in which one
    of the ``terms`` of their text is not used. What is still without one has `Doubt.TERMS`."""
    best = translations if ask is None else _Asking(pair, ask).better(texts, translations, terms)
    return [
        marked(each, text, held, pair[1])
        for each, text, held in zip(best, texts, terms, strict=True)
    ]


class _Asking:
    """Asks again where terms are not used."""

    def __init__(self, pair: tuple[str, str], ask: Ask) -> None:
        self._pair, self._ask = pair, ask

    def better(
        self,
        texts: Sequence[str],
        translations: Sequence[Translation],
        terms: Sequence[Sequence[Term]],
        divisions: Sequence[Division] = _DIVISIONS,
    ) -> list[Translation]:
        """``translations``, or better ones: of ``texts`` whole, else of their parts."""
        best = list(translations)

        def lacking() -> list[int]:
            return [at for at in range(len(texts)) if self._lacks(texts[at], best[at], terms[at])]

        def take(at: int, new: Translation | None) -> None:
            if new is not None:
                best[at] = _better(best[at], new, texts[at], terms[at], self._pair[1])

        for put in (_with_translations, _with_codes):
            plans = {at: put(texts[at], terms[at], self._pair) for at in lacking()}
            for at, plan in list(plans.items()):
                if plan.texts == (texts[at],) and best[at] is not _NOTHING:
                    del plans[at]  # it was asked for in this way already
            asked = list(dict.fromkeys(text for plan in plans.values() for text in plan.texts))
            answers = dict(zip(asked, self._ask(asked) if asked else (), strict=True))
            for at, plan in plans.items():
                take(at, self._joined(texts[at], plan, [answers[text] for text in plan.texts]))
        for at in lacking():
            take(at, self._in_parts(texts[at], terms[at], divisions))
        return best

    def _lacks(self, text: str, translation: Translation, terms: Sequence[Term]) -> bool:
        return translation is _NOTHING or bool(unused(terms, text, translation.text, self._pair[1]))

    def _in_parts(
        self, text: str, terms: Sequence[Term], divisions: Sequence[Division]
    ) -> Translation | None:
        """``text`` in the first of ``divisions`` that divides it; None where none does."""
        for number, (longest, whole) in enumerate(divisions):
            plan = in_pieces(text, *self._pair, longest, whole=whole)
            if len(plan.texts) > 1:
                held = [Terms(terms, *self._pair).of(part) for part in plan.texts]
                nothing = [_NOTHING] * len(plan.texts)
                parts = self.better(plan.texts, nothing, held, divisions[number + 1 :])
                return self._joined(text, plan, parts)
        return None

    def _joined(self, text: str, plan: Plan, answers: Sequence[Translation]) -> Translation | None:
        """The translation of ``text``; None where something was lost."""
        doubts = {doubt for answer in answers for doubt in answer.doubts}
        joined = None if Doubt.EMPTY in doubts else plan.join([answer.text for answer in answers])
        if joined is None:
            return None
        others = tuple(doubt for doubt in Doubt if doubt in doubts & _OF_ANSWER)
        return Translation(joined, check(text, joined, *self._pair) + others)


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
    if old is _NOTHING:
        return new
    before, after = (len(unused(terms, text, each.text, target)) for each in (old, new))
    gained = before - after
    doubts, more = (len(marked(each, text, terms, target).doubts) for each in (old, new))
    more_doubts = more - doubts
    return new if gained > 0 and more_doubts <= 0 else old


def _loud(text: str) -> bool:
    """Whether several words are all in capitals."""
    return text.isupper() and len(text.split()) > 1


def _with_translations(text: str, terms: Sequence[Term], pair: tuple[str, str]) -> Plan:
    """``text`` with translations; as it is where less than half of its words would be left: a model
    takes it for a text in the other language."""
    caps = _loud(text)
    plain = text.capitalize() if caps else text
    pieces, at = [], 0
    places = Terms(terms, *pair).places(plain)
    if 2 * sum(len(plain[start:end].split()) for _, start, end in places) > len(plain.split()):
        places = []
    for term, start, end in places:
        pieces += [plain[at:start], _wording(term, plain[start:end])]
        at = end
    return Plan(("".join([*pieces, plain[at:]]),), (0,), caps=caps, lowers=False)


def _with_codes(text: str, terms: Sequence[Term], pair: tuple[str, str]) -> Plan:
    """``text`` with codes for the terms."""
    caps = _loud(text)
    plain = text.capitalize() if caps else text
    pieces, at, number = [], 0, 0
    kept: list[tuple[str, str]] = []
    for term, start, end in Terms(terms, *pair).places(plain):
        number += 1
        while f"X{number}" in plain:
            number += 1
        wording = _wording(term, plain[start:end])
        kept.append((f"X{number}", wording.upper() if caps else wording))
        pieces += [plain[at:start], f"X{number}"]
        at = end
    return Plan(("".join([*pieces, plain[at:]]),), (0,), tuple(kept), caps, lowers=False)


def _wording(term: Term, written: str) -> str:
    """What is to stand in a translation for ``written``: with a capital letter where it has one."""
    wording = term.translation
    if wording is None:
        return written
    if written[:1].isupper() and wording[:1].islower() and not written.isupper():
        return wording[:1].upper() + wording[1:]
    return wording
