"""Narration inside a turn: what a page tells after a pause, once its speaker has ended."""

from __future__ import annotations

import re

from desktop.domain import language
from desktop.domain.speakers import notes
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript, Turn

_WORD = re.compile(r"[^\W\d_]+")
_CUT = re.compile(r"[<\[(]?(?:\.\.\.|…)[>\])]?")
_STOPS = tuple(".!?…")
# Who says one of these speaks. Of a language that is not here, nothing is taken for narration.
_SELF = {
    "en": word_set("i me my mine myself we us our ours ourselves"),
    "ru": word_set("я меня мне мной мы нас нам нами мой моя моё мои моего моей моих наш наша наше"
                   " наши нашего нашей наших нашему нашим"),
    "uk": word_set("я мене мені мною ми нас нам нами мій моя моє мої мого моєї наш наша наше наші"
                   " нашого нашої наших"),
    "pt": word_set("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
    "es": word_set("yo me mí mi mis mío mía nosotros nos nuestro nuestra nuestros nuestras"),
    "fr": word_set("je j me m moi mon ma mes nous notre nos"),
    "de": word_set("ich mich mir mein meine meinen meiner wir uns unser unsere unseren unserer"),
}  # fmt: skip


def mark_closings(transcript: Transcript) -> None:
    """Part from each turn, as narration, the paragraphs after its last pause ("* * *", "<…>")
    that name the speaker in full, as others do, and say neither "I" nor "we"."""
    selves = _SELF.get(language.base(transcript.language or ""))
    if selves is None:
        return
    turns: list[Turn] = []
    for turn in transcript.turns:
        turns.append(turn)
        at = _closing(turn, selves)
        if at is not None:
            turns.append(Turn(turn.paragraphs[at:], kind="narration"))
            del turn.paragraphs[at:]
    transcript.turns = turns


def _closing(turn: Turn, selves: frozenset[str]) -> int | None:
    """The paragraph at which the narration begins, or None."""
    name = turn.speaker or ""
    if " " not in name or turn.kind != "speech" or turn.language is not None:
        return None
    pauses = [at for at, one in enumerate(turn.paragraphs) if one.note and _is_pause(one.text)]
    after = pauses[-1] + 1 if pauses else 0
    told = [one.text for one in turn.paragraphs[after:]]
    if not after or not told or name not in told[0]:
        return None
    said = any(
        not text.rstrip().endswith(_STOPS) or not selves.isdisjoint(_WORD.findall(text.lower()))
        for text in told
    )
    return None if said else after


def _is_pause(text: str) -> bool:
    return notes.is_pause(text.strip()) or _CUT.fullmatch(text.strip()) is not None
