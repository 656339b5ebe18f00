"""Tiers: rows of stretches of time with words in them, as linguists write speech down.

Who speaks is one tier; word by word annotation, gestures, silences and comments are others. What a
tier is shows in its name or type ("W-Spch", "S1 - words", "gaze"), else in what stands in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.speakers.vocabulary import folded_set
from desktop.domain.transcript import Transcript
from desktop.formats.subtitles.cues import PAUSE, Cue, name_everyone, turns_of

SPEECH, WORDS, PARTS, ANNOTATION, COMMENT, WHO = range(6)  # what a tier holds, best read first

_LEVELS = {
    SPEECH: """
        utterance utterances utt speech spch orthography orthographic ortho orth transcription
        transcript transkription transcripción transcrição text texte texto tx txt sentence
        sentences sent phrase phrases phr ipu ipus äußerung äusserung énoncé enunciado rede satz
    """,
    WORDS: "word words wrd wörter wort mots palabra palabras palavra token tokens tok",
    PARTS: """
        phone phones phoneme phonemes phon pho phono segment segments syll syllable syllables sylls
        morph morphs morpheme morphemes morphem mb ipa sampa tone tones
    """,
    ANNOTATION: """
        pos postag cpostag lemma gloss glosses glosse ge gra mor mod rx ft trans translation
        traduction traducción übersetzung english id feats deprel deps pitch break breaks
        intonation stress tobi gesture gestures gaze head hand hands eyebrow eyebrows mouth face
        posture stance pause pauses silence silences sil timing duration alignment disfluency
    """,
    COMMENT: """
        comment comments commentaire commentaires kommentar kommentare comentario comentarios
        comentário note notes notas noise noises ruido ruidos bruit bruits geräusche background
        event events remark remarks observation observations misc nonverbal nv nn
    """,
}
_LEVEL_OF = {word: level for level, words in _LEVELS.items() for word in folded_set(words)}
_WHO = folded_set("spk speaker speakers locuteur sprecher talker hablante falante who")
_PARTING = re.compile(r"[\s_@.:/|()\[\]{}%*–-]+")
_SILENT = frozenset({"_", "#", "sil", "sp", "spn", "<sil>", "<p:>", "<p>", "pau", "%", "*", "-"})
# Brackets that cut a word are those of overlapping speech, "[and then i wa]lked on"; "<<loud> no>"
# says how it is said.
_OVERLAP = re.compile(r"(?<=\w)[\[\]<>]{1,3}(?=\w)|<<")
_NAME = 200  # characters; what is longer is no name
_FEW = 20  # stretches, below which nothing is told from how often they repeat
_CODED = 0.15  # share of different texts, below which a tier holds codes and not speech


@dataclass(slots=True)
class Stretch:
    """What stands in a tier from ``start`` to ``end`` (seconds, or None); ``order`` says where it
    comes among the others of the file: its start, or its place on a time line without times."""

    text: str
    start: float | None
    end: float | None
    order: float


@dataclass(slots=True)
class Tier:
    """``name`` as the file has it; ``speaker`` and ``level`` where the file says them."""

    name: str
    stretches: list[Stretch] = field(default_factory=list)
    speaker: str | None = None
    level: int | None = None


def level_named(words: str) -> int | None:
    """The level (`SPEECH` and so on) that ``words`` speak of ("W-Spch", "gaze"); None for none."""
    levels = [level for part in _parts(words) if (level := _LEVEL_OF.get(part)) is not None]
    return max(levels, default=None)


def transcript_of(tiers: Iterable[Tier], format: str) -> Transcript:
    """The turns of all tiers in the order of time; what is no speech is a note or dropped."""
    chosen = _Chosen([tier for tier in tiers if any(it.text.strip() for it in tier.stretches)])
    turns = turns_of(chosen.cues())
    return Transcript(
        turns=turns, speakers=name_everyone(turns), dropped=chosen.dropped, format=format
    )


def _parts(name: str) -> list[str]:
    return [part for part in _PARTING.split(name[:_NAME].casefold()) if part]


@dataclass(slots=True)
class _Row:
    """A tier, what it holds and who speaks in it ("" where nobody is named)."""

    tier: Tier
    level: int
    speaker: str


class _Chosen:
    """Which of ``tiers`` are shown: of each speaker the one that reads best."""

    def __init__(self, tiers: list[Tier]) -> None:
        self._rows = _rows(tiers)
        levels = {row.level for row in self._rows}
        if not levels & {SPEECH, WORDS, PARTS}:  # nothing looks like speech: then all of it is
            for row in self._rows:
                row.level = SPEECH
        self._who = next((row.tier for row in self._rows if row.level == WHO), None)
        self._best: dict[str, int] = {}
        for row in self._rows:
            self._best[row.speaker] = min(row.level, self._best.get(row.speaker, row.level))
        self._top = min(self._best.values(), default=SPEECH)
        self.dropped = [text for row in self._rows if (text := self._set_aside(row))]

    def _shown(self, row: _Row) -> bool:
        if row.level == COMMENT:
            return True
        if row.level > PARTS or row.level != self._best[row.speaker]:
            return False
        return bool(row.speaker) or row.level == self._top

    def _set_aside(self, row: _Row) -> str:
        """What of a tier is not shown, a line each, under its name."""
        shown = self._shown(row)
        texts = [it.text.strip() for it in row.tier.stretches]
        texts = [text for text in texts if text and (not shown or text.lower() in _SILENT)]
        return "\n".join([row.tier.name, *texts]) if texts else ""

    def cues(self) -> Iterable[Cue]:
        """The stretches of the tiers that are shown, as cues."""
        utterances = [
            (it.order, index, it, row)
            for index, row in enumerate(self._rows)
            if self._shown(row)
            for it in row.tier.stretches
            if it.text.strip() and it.text.strip().lower() not in _SILENT
        ]
        utterances.sort(key=lambda one: one[:2])
        named = _Named(self._who)
        spoken = _overlaps(it.text for _, _, it, _ in utterances)
        before: Cue | None = None
        for _, _, it, row in utterances:
            text, start, end = it.text.strip(), _rounded(it.start), _rounded(it.end)
            if row.level == COMMENT:
                yield Cue(text, start, end, told=True)
                continue
            cue = Cue(text, start, end, row.speaker or named.at(it))
            cue.told = False if text[0] in spoken else None
            cue.paragraph = before is not None and _paused(before, cue)
            before = cue
            yield cue


def _rounded(time: float | None) -> float | None:
    return None if time is None else round(time, 3)


def _overlaps(texts: Iterable[str]) -> frozenset[str]:
    """The brackets that in this file mark what is said at the same time, and no notes."""
    signs = {sign for text in texts for match in _OVERLAP.findall(text) for sign in match}
    return frozenset("[" * bool(signs & set("[]")) + "<" * bool(signs & set("<>")))


def _paused(before: Cue, cue: Cue) -> bool:
    return (
        before.end is not None
        and cue.start is not None
        and before.label == cue.label
        and cue.start - before.end >= PAUSE
    )


class _Named:
    """Who speaks when, by a tier that says only that."""

    def __init__(self, tier: Tier | None) -> None:
        self._stretches = sorted(tier.stretches, key=lambda it: it.order) if tier else []
        self._orders = [it.order for it in self._stretches]

    def at(self, stretch: Stretch) -> str | None:
        """The speaker in the middle of ``stretch``."""
        middle = stretch.order
        if stretch.start is not None and stretch.end is not None:
            middle = (stretch.start + stretch.end) / 2
        index = bisect_right(self._orders, middle) - 1
        return self._stretches[index].text.strip() or None if index >= 0 else None


def _rows(tiers: list[Tier]) -> list[_Row]:
    names = {tier.name for tier in tiers}
    rows: list[_Row] = []
    for tier in tiers:
        parts = _parts(tier.name)
        named = level_named(tier.name)
        level = named if tier.level is None else tier.level
        speaker = tier.name.strip(" *%") if named is None else _without_level(tier.name)
        if tier.level is None and _leads(tier.name, names):
            level = ANNOTATION
        elif level is None or level <= PARTS:
            level = _by_content(tier, SPEECH if level is None else level, tier.level is not None)
        if len(parts) == 1 and parts[0] in _WHO and len(tiers) > 1 and tier.speaker is None:
            level, speaker = WHO, ""
        rows.append(_Row(tier, level, tier.speaker or speaker))
    return rows


def _leads(name: str, names: set[str]) -> bool:
    """Whether another tier has the beginning of ``name``: "Ann" beside "Ann-lemma"."""
    signs = _PARTING.finditer(name[:_NAME])
    return any(name[: sign.start()] in names for sign in signs if sign.start())


def _by_content(tier: Tier, level: int, sure: bool) -> int:
    """``level``, unless there are only numbers and signs in the tier, or a few codes."""
    texts = [text for it in tier.stretches if (text := it.text.strip())]
    if not any(char.isalpha() for text in texts for char in text):
        return ANNOTATION
    if sure or level != SPEECH or len(texts) < _FEW:
        return level
    return ANNOTATION if len(Counter(texts)) < _CODED * len(texts) else level


def _without_level(name: str) -> str:
    """The speaker in a tier's name: "W" of "W-Spch", "S 1" of "S 1 - words", "" of "words"."""
    kept = name[:_NAME]
    for part in _PARTING.split(kept):
        if part and part.casefold() in _LEVEL_OF:
            kept = re.sub(rf"(?:^|(?<=[^\w])|_){re.escape(part)}(?=$|[^\w]|_)", " ", kept, count=1)
    return " ".join(kept.split()).strip(" -_@.:/|()[]{}%*–")
