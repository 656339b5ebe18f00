"""What is read in the reply of a language model: one answer for each segment, or nothing at all."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from desktop.engines.asking.composing import restored
from desktop.engines.asking.profiles import Profile

LARGEST = 1_000_000  # characters of a reply that are looked at
_THINKING = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
_FENCE = re.compile(r"\A```\w*\s*\n(.*)\n```\Z", re.DOTALL)
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "'": "'", "‘": "’", "「": "」"}
_NUMBERS = re.compile(r"\d+")
_ASKS = tuple("?؟？")
_WORDS = re.compile(r"\w+")
_SENTENCE = 3  # words, fewer of which may well translate several texts ("Muito obrigado.")
_CROSSED = 1.0  # how much better another order must fit


def answers(reply: str, texts: Sequence[str], profile: Profile) -> list[str] | None:
    """One translation for each of ``texts``, in order; None where the reply has another number of
    them. They may still be `misplaced`."""
    reply = _THINKING.sub("", reply[:LARGEST]).strip()
    if not profile.numbered:
        text = _alone(reply, texts[0])
        return [text] if text and len(texts) == 1 else None
    replies = _numbered(reply, len(texts))
    if replies is None:
        return None
    translations = [restored(text, each.strip()) for text, each in zip(texts, replies, strict=True)]
    return translations if all(translations) else None


def misplaced(texts: Sequence[str], translations: Sequence[str]) -> bool:
    """Whether translations plainly belong to each other's texts."""
    return bool(repeated(texts, translations)) or crossed(texts, translations)


def repeated(texts: Sequence[str], translations: Sequence[str]) -> set[int]:
    """The segments whose translation, of `_SENTENCE` words or more, stands for other words too."""
    by_words: dict[str, dict[str, list[int]]] = {}
    for number, (text, translation) in enumerate(zip(texts, translations, strict=True)):
        if len(translation.split()) >= _SENTENCE:
            sources = by_words.setdefault(_bare(translation), {})
            sources.setdefault(_bare(text), []).append(number)
    several = (sources for sources in by_words.values() if len(sources) > 1)
    return {n for sources in several for numbers in sources.values() for n in numbers}


def _bare(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def crossed(texts: Sequence[str], translations: Sequence[str]) -> bool:
    """Whether ``translations`` would fit much better in another order: two of them exchanged, or
    all from one on moved by one place. Lengths, numbers and question marks tell."""
    count = len(texts)
    if count < 2:
        return False
    ratio = sum(map(len, translations)) / max(1, sum(map(len, texts)))
    apart = [[_apart(text, other, ratio) for other in translations] for text in texts]
    for here, there in combinations(range(count), 2):
        kept = apart[here][here] + apart[there][there]
        if kept - apart[here][there] - apart[there][here] > _CROSSED:
            return True
    for step in (1, -1):
        gained = [
            apart[at][at] - apart[at][at + step] if 0 <= at + step < count else 0.0
            for at in range(count)
        ]
        if _best_run(gained) > _CROSSED * 2:
            return True
    return False


def _best_run(gained: Sequence[float]) -> float:
    """The largest sum of neighbours (Kadane)."""
    best = run = 0.0
    for gain in gained:
        run = max(0.0, run + gain)
        best = max(best, run)
    return best


def _apart(text: str, translation: str, ratio: float) -> float:
    """How badly a translation fits a text, from 0 on."""
    length = abs(math.log((len(translation) + 10) / (len(text) * ratio + 10)))
    ours, theirs = (Counter(_NUMBERS.findall(side)) for side in (text, translation))
    numbers = 0.0 if ours == theirs else 1.0
    asks = text.rstrip("\"”»)' ").endswith(_ASKS) != translation.rstrip("\"”»)' ").endswith(_ASKS)
    return length + numbers + (0.3 if asks else 0.0)


def _numbered(reply: str, count: int) -> list[str] | None:
    """The strings under the numbers from 1 to ``count``; None where there is anything else."""
    if fenced := _FENCE.match(reply):
        reply = fenced[1].strip()
    try:
        pairs = json.loads(reply, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return None
    if not isinstance(pairs, list) or not all(
        isinstance(pair, tuple) and isinstance(pair[1], str) for pair in pairs
    ):
        return None
    by_number = dict(pairs)
    numbers = [str(number) for number in range(1, count + 1)]
    if len(pairs) != count or set(by_number) != set(numbers):
        return None
    return [by_number[number] for number in numbers]


def _alone(reply: str, text: str) -> str:
    """The only translation in a reply of plain text."""
    if fenced := _FENCE.match(reply):
        reply = fenced[1].strip()
    closing = _QUOTES.get(reply[:1])
    if closing is not None and reply.endswith(closing) and text[:1] not in _QUOTES:
        inside = reply[1:-1]
        if not {reply[0], closing} & set(inside):
            reply = inside.strip()
    return restored(text, reply)
