"""Whether a translation is in another language than it should be: language models answer in Spanish
where Portuguese was asked for. `py3langid` tells.

Measured on 200 lines of FLORES-200 in each of six languages (``python -m bench.quality``): none of
the 1,200 is taken for another language, whole or cut to its first 4, 6 or 10 words, and neither is
one of 4,800 sentences of English speech. Told are, in percent:

==========================  =====  ========  =======  =======
                            whole  10 words  6 words  4 words
==========================  =====  ========  =======  =======
Spanish for Portuguese       98.0      83.5     48.0     15.0
Portuguese for Spanish       96.5      77.5     49.0     12.0
English for Portuguese      100.0      96.0     72.5     17.5
French for Portuguese       100.0      97.0     70.0     24.5
Ukrainian for Russian       100.0      99.5     86.0     59.5
Russian for Ukrainian        97.5      89.5     70.5     38.5
==========================  =====  ========  =======  =======

With "at least .9 likely, the right one at most .05" they are 2 to 20 less on ten words; with .6 and
.1 up to 12 more, and none of the good lines is taken for another either. What lies between was
taken, because other texts are less clean than these.
"""

from __future__ import annotations

import re

from desktop.domain.languages import language
from desktop.support import langid

_LIKELY, _UNLIKELY = 0.8, 0.1  # another language is at least, the right one at most
_LEAST, _LETTERS = 4, 20  # words, letters of them: of fewer nothing is said
# Languages so close that a line of one is often taken for another; they were not measured.
_CLOSE = tuple(
    set(codes.split())
    for codes in (
        "bs hr sr",
        "da nb nn no",
        "id ms jv",
        "gl pt",
        "cs sk",
        "af nl",
        "hi mr ne",
        "xh zu",
    )
)
_WORD = re.compile(r"[^\W\d_]+")


def in_another_language(source: str, translation: str, target: str) -> bool:
    """Whether ``translation``, which should be in ``target``, is plainly in another language. Words
    that stand in ``source`` too, as names do, tell nothing."""
    ours = {word.casefold() for word in _WORD.findall(source)}
    words = [word for word in _WORD.findall(translation) if word.casefold() not in ours]
    if len(words) < _LEAST or sum(map(len, words)) < _LETTERS:
        return False
    identifier = langid.load(language.has_name)
    likely: dict[str, float] = {}
    for label, probability in identifier.rank(" ".join(words)):
        code = language.base(label)
        likely[code] = max(probability, likely.get(code, 0.0))
    best = max(likely, key=likely.__getitem__)
    if language.same(best, target) or language.base(target) not in likely:
        return False
    if any({best, language.base(target)} <= close for close in _CLOSE):
        return False
    return likely[best] >= _LIKELY and likely[language.base(target)] <= _UNLIKELY
