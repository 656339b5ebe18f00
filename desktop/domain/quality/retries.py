"""Good translations from what an engine gives: shown words only, checked, tried again, marked.

What each way of asking is worth was measured with the starter pair on ``tests/data/failures.json``:
383 sentences that the bare models get wrong, of which 367 come out right and 9 more are marked.
"Right" and "caught" tell how many fewer come out right, or right or marked, where that way is left
out (``python -m bench.ways``). None changes a line of FLORES. A way that won less than one in a
hundred was dropped.

=======================================================  =====  ======
way                                                      right  caught
=======================================================  =====  ======
few words: as they are                                       3       1
few words: beginning small                                   8       9
few words: in brackets                                      15      10
few words: before a semicolon                                6       4
few words: twice                                             3       3
four to six words: a second time, before a semicolon         8       8
who is called at the end, apart                              5       0
numbers kept from the model, pieces of 30 words              8       0
nothing stood in for, pieces of 30 words [1]_                0       0
-------------------------------------------------------  -----  ------
dropped: after a dash                                        1       2
dropped: after "He said:"                                   -1       2
dropped: between quotation marks                             0       0
dropped: four to eight words, once wrong, in all ways        0       0
dropped: nothing stood in for, pieces of 12 words            2       0
=======================================================  =====  ======

.. [1] Kept for engines that lose what stands in for an address: the sentence would not be
   translated at all. The starter models lose none here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from desktop.domain.doubts import Doubt
from desktop.domain.quality import numbers, typography
from desktop.domain.quality.checks import check
from desktop.domain.quality.consensus import SEVERAL, Answer, is_short
from desktop.domain.quality.masking import Plan, plans
from desktop.domain.quality.rules import TRIES
from desktop.domain.quality.terminology import obeyed
from desktop.domain.quality.wording import speaks
from desktop.domain.terms import Term
from desktop.domain.translation import Translation

Translate = Callable[[Sequence[str]], list[str]]
Foreign = Callable[[str, str], bool]  # whether a translation of a text is in another language
_AT_FAULT = 0.5  # of a batch, failing in one way: then it is the pack's fault, not the sentences'
_ENOUGH = 8  # sentences from which on that can be said
_CANNED = 3, 9  # spaces in a sentence that a model may say to anything
_OF_LANGUAGE = frozenset([Doubt.COPY, Doubt.SCRIPT])  # which say so already
_SEVERAL = 3  # sentences with it, or words more than the least


def render(
    texts: Sequence[str],
    source: str,
    target: str,
    translate: Translate,
    tries: int = TRIES,
    otherwise: Translate | None = None,
    terms: Sequence[Sequence[Term]] = (),
    foreign: Foreign | None = None,
) -> list[Translation]:
    """Translate ``texts`` (sentences without surrounding space) with ``translate``; one result
    each. ``terms`` are those that stand in each text; () where none stands in any. ``foreign`` adds
    `Doubt.LANGUAGE`.

    ``translate`` gets many texts at a time: first all sentences in the form that suits a model
    best, then those whose translation looks wrong, divided more cautiously, in up to ``tries``
    ways; the best translation is used. What is still wrong is sent once more to ``otherwise``, the
    same engine with another beam. Where more than half of a batch fails in the same way, nothing is
    tried again.
    """
    canned = Canned()
    ways = [plans(text, source, target) for text in texts]
    best: list[Translation | None] = [None] * len(texts)
    todo = list(range(len(texts)))

    def take(chosen: dict[int, Plan | Answer], ask: Translate) -> None:
        joined = _carry_out(list(chosen.values()), ask, canned)
        for (i, plan), (text, wavers) in zip(chosen.items(), joined, strict=True):
            if text is not None:
                new = _judged(texts[i], text, source, target, plan, foreign)
                same = (Doubt.SAME,) if canned.of(text, texts[i]) else ()
                varies = (Doubt.VARIES,) if wavers else ()
                best[i] = _better(best[i], replace(new, doubts=new.doubts + same + varies))

    def doubtful(i: int) -> bool:
        translation = best[i]
        return translation is None or bool(translation.doubts)

    for tried in range(tries):
        chosen = {i: plan for i in todo if (plan := next(ways[i], None)) is not None}
        take(chosen, translate)
        todo = [i for i in chosen if doubtful(i)]
        if not tried and (tries == 1 or _hopeless(best)):
            otherwise = None
            break
    if otherwise is not None:
        again = [i for i in range(len(texts)) if doubtful(i)]
        take({i: next(plans(texts[i], source, target)) for i in again}, otherwise)
    translations = [
        translation or Translation(text, (Doubt.EMPTY,))
        for translation, text in zip(best, texts, strict=True)
    ]
    if not any(terms):
        return translations
    pair = (source, target)
    ask = partial(
        render, source=source, target=target, translate=translate, tries=1, foreign=foreign
    )
    return obeyed(texts, translations, terms, pair, ask if tries > 1 else None)


def stands(text: str, translation: str, source: str, target: str) -> bool:
    """Whether a translation accepted under earlier rules would be accepted now. False where the
    sentence is sent to models in another way now, as a short answer or one with curly quotation
    marks is."""
    if not speaks(text, source):
        return True
    if typography.plain(text) != text:
        return False
    return not is_short(text, source, target, SEVERAL) and not check(
        text, translation, source, target
    )


class Canned:
    """Sentences that a model gives for anything that begins in a certain way: in one batch it gave
    "Thank you for sending" for several sentences with little in common."""

    def __init__(self) -> None:
        self._sources: dict[str, set[frozenset[str]]] = {}

    def heard(self, text: str, translation: str) -> None:
        """Note that ``translation`` was given for ``text``."""
        if _CANNED[0] <= translation.count(" ") < _CANNED[1]:
            self._sources.setdefault(translation.strip(), set()).add(_words(text))

    def of(self, translation: str, text: str) -> bool:
        """Whether ``translation`` is one of them, and ``text`` has more words than the shortest
        text it was given for."""
        sources = self._sources.get(translation)
        if sources is None or len(sources) == 1:
            return False
        return len(sources) >= _SEVERAL or len(_words(text)) >= min(map(len, sources)) + _SEVERAL


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _carry_out(
    chosen: list[Plan | Answer], translate: Translate, canned: Canned
) -> list[tuple[str | None, bool]]:
    """The joined sentence of each plan, None where the engine lost what had to be kept; and whether
    its translations have little in common."""
    texts = list(dict.fromkeys(text for plan in chosen for text in plan.texts))
    translations = dict(zip(texts, translate(texts), strict=True)) if texts else {}
    for text, translation in translations.items():
        canned.heard(text, translation)
    joined = []
    for plan in chosen:
        answers = [translations[text] for text in plan.texts]
        joined.append((plan.join(answers), plan.wavers(answers)))
    return joined


def _judged(
    text: str,
    translation: str,
    source: str,
    target: str,
    plan: Plan | Answer,
    foreign: Foreign | None,
) -> Translation:
    if not plan.texts:
        return Translation(translation)  # passed through
    return judged(text, translation, source, target, foreign)


def judged(
    text: str, translation: str, source: str, target: str, foreign: Foreign | None
) -> Translation:
    """What an engine made of ``text``, as it is shown, with the reasons to doubt it."""
    translation = typography.restored(text, numbers.regrouped(text, translation, source, target))
    doubts = check(text, translation, source, target)
    if foreign is not None and _OF_LANGUAGE.isdisjoint(doubts) and foreign(text, translation):
        doubts = (*doubts, Doubt.LANGUAGE)
    return Translation(translation, doubts)


def _better(old: Translation | None, new: Translation) -> Translation:
    return new if old is None or len(new.doubts) < len(old.doubts) else old


def _hopeless(best: Sequence[Translation | None]) -> bool:
    if len(best) < _ENOUGH:
        return False
    doubts = Counter(doubt for each in best if each is not None for doubt in {*each.doubts})
    return any(count > _AT_FAULT * len(best) for count in doubts.values())
