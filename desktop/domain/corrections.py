"""What a person puts right about who speaks, as values, and how it is applied to a transcript.

Corrections are applied in the order in which they were made, each to what the ones before it left;
undoing is applying one fewer. A place in the text is found again by its label and first words, so
that corrections outlive changes of the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn

_FIRST = 8  # words


@dataclass(frozen=True, slots=True)
class Anchor:
    """A paragraph: its turn's ``label``, the first words of the paragraph, and the number of its
    turn when the correction was made, which decides between equals."""

    label: str | None
    words: str
    turn: int


@dataclass(frozen=True, slots=True)
class Rename:
    """``speaker`` is called ``name``; where somebody is called so already, the two are one."""

    speaker: str
    name: str


@dataclass(frozen=True, slots=True)
class Merge:
    """``speaker`` is the same person as ``into``, and goes by that name."""

    speaker: str
    into: str


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Those turns of ``speaker`` that are labelled ``label`` are another person's, ``name``."""

    speaker: str
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Give:
    """The turn at ``place`` is ``name``'s; None takes it from everybody."""

    place: Anchor
    name: str | None


@dataclass(frozen=True, slots=True)
class NoSpeaker:
    """``label`` is no speaker but words of the turn before: at ``place``, or, with None, wherever
    it stands."""

    label: str
    place: Anchor | None = None


@dataclass(frozen=True, slots=True)
class IsSpeaker:
    """The paragraph at ``place`` starts with ``label``: there a turn of that speaker starts."""

    place: Anchor
    label: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A correction of a newer Enface: kept, never applied. ``data`` is its JSON as pairs."""

    data: tuple[tuple[str, object], ...]


Correction = Rename | Merge | SplitOff | Give | NoSpeaker | IsSpeaker | Unknown


def anchor_of(transcript: Transcript, turn: int, paragraph: int = 0) -> Anchor:
    """The place of a paragraph, for a correction about it."""
    found = transcript.turns[turn]
    texts = [p.text for p in found.paragraphs] or [""]
    return Anchor(found.label, first_words(texts[paragraph]), turn)


def first_words(text: str) -> str:
    """What a paragraph is known by."""
    return " ".join(text.split()[:_FIRST])


def apply(
    transcript: Transcript, corrections: Iterable[Correction]
) -> tuple[Transcript, list[Correction]]:
    """``transcript`` put right, and the corrections that found no place in it. ``transcript``
    itself stays as it is."""
    sheet = _Sheet(transcript)
    unplaced = [one for one in corrections if not sheet.put_right(one)]
    return sheet.result(), unplaced


def as_json(correction: Correction) -> dict[str, object]:
    """A correction as JSON holds it: ``{"do": "rename", "speaker": ..., "name": ...}``."""
    if isinstance(correction, Unknown):
        return dict(correction.data)
    data: dict[str, object] = {"do": _WORDS[type(correction)]}
    for field in fields(correction):
        value = getattr(correction, field.name)
        if isinstance(value, Anchor):
            value = {"label": value.label, "words": value.words, "turn": value.turn}
        data[field.name] = value
    return data


def from_json(data: dict[str, object]) -> Correction:
    """The correction in ``data``; `Unknown` where it is of no kind known here."""
    kind = _KINDS.get(str(data.get("do")))
    values: dict[str, Any] = {key: value for key, value in data.items() if key != "do"}
    try:
        if kind is None or not all(_sound(key, value) for key, value in values.items()):
            raise TypeError
        if isinstance(values.get("place"), dict):
            values["place"] = Anchor(**values["place"])
        return kind(**values)
    except TypeError:
        return Unknown(tuple(sorted(data.items())))


_WORDS: dict[type[Correction], str] = {
    Rename: "rename",
    Merge: "merge",
    SplitOff: "split",
    Give: "give",
    NoSpeaker: "no speaker",
    IsSpeaker: "speaker",
}
_KINDS: dict[str, type[Correction]] = {word: kind for kind, word in _WORDS.items()}


def _sound(key: str, value: object) -> bool:
    """Whether a value is of the type its field has."""
    if key == "place":
        return value is None or (
            isinstance(value, dict)
            and isinstance(value.get("turn"), int)
            and isinstance(value.get("words"), str)
            and isinstance(value.get("label"), str | None)
        )
    return isinstance(value, str) or (key == "name" and value is None)


class _Sheet:
    """A copy that is written on; turns are copied when they change."""

    def __init__(self, transcript: Transcript) -> None:
        self._original = transcript
        self._turns = list(transcript.turns)
        self._speakers = {one.name: one for one in transcript.speakers}

    def put_right(self, correction: Correction) -> bool:
        """Apply one; False where it finds no place."""
        match correction:
            case Rename(speaker, name):
                return self._rename(speaker, name)
            case Merge(speaker, into):
                return into in self._speakers and self._rename(speaker, into)
            case SplitOff(speaker, label, name):
                return self._move(lambda t: t.speaker == speaker and t.label == label, name)
            case Give(place, name):
                found = self._find(place)
                return found is not None and self._give(found[0], name)
            case NoSpeaker(label, place):
                return self._no_speaker(label, place)
            case IsSpeaker(place, label):
                return self._is_speaker(place, label)
        return False

    def result(self) -> Transcript:
        """The transcript; speakers who have no turn left are left out, in order of speaking."""
        said = dict.fromkeys(turn.speaker for turn in self._turns if turn.speaker is not None)
        spoke_before = {turn.speaker for turn in self._original.turns}
        silent = [
            one
            for one in self._original.speakers
            if one.name not in spoke_before and one.name in self._speakers
        ]
        speakers = [self._speakers.get(name) or Speaker(name) for name in said]
        return replace(
            self._original,
            turns=self._turns,
            speakers=speakers + [one for one in silent if one.name not in said],
        )

    def _rename(self, speaker: str, name: str) -> bool:
        if speaker not in self._speakers or not name:
            return False
        if speaker == name:
            return True
        old, known = self._speakers.pop(speaker), self._speakers.get(name)
        titles = list(dict.fromkeys([*(known.titles if known else ()), *old.titles]))
        self._speakers[name] = Speaker(name, titles, known.role if known else False)
        self._move(lambda turn: turn.speaker == speaker, name)
        return True

    def _move(self, mine: Callable[[Turn], bool], name: str) -> bool:
        numbers = [number for number, turn in enumerate(self._turns) if mine(turn)]
        for number in numbers:
            self._give(number, name)
        return bool(numbers)

    def _give(self, number: int, name: str | None) -> bool:
        turn = self._turns[number]
        kind = "speech" if name else turn.kind
        self._turns[number] = replace(turn, speaker=name or None, kind=kind)
        if name and name not in self._speakers:
            self._speakers[name] = Speaker(name)
        return True

    def _find(self, place: Anchor) -> tuple[int, int] | None:
        """Turn and paragraph at ``place``: the nearest of those with its label and first words."""
        start = place.words.partition(" ")[0]
        found = [
            (abs(number - place.turn), number, at)
            for number, turn in enumerate(self._turns)
            if turn.label == place.label
            for at, paragraph in enumerate(turn.paragraphs)
            if start in paragraph.text[:80] and first_words(paragraph.text) == place.words
        ]
        return min(found)[1:] if found else None

    def _no_speaker(self, label: str, place: Anchor | None) -> bool:
        if place is not None:
            found = self._find(place)
            numbers = [found[0]] if found and self._turns[found[0]].label == label else []
        else:
            numbers = [n for n, turn in enumerate(self._turns) if turn.label == label]
        if not numbers:
            return False
        gone = set(numbers)
        kept: list[Turn] = []
        for number, turn in enumerate(self._turns):
            if number not in gone:
                kept.append(turn)
                continue
            paragraphs = _with_label(turn)
            before = kept[-1] if kept else None
            if before is None or before.kind == "note":
                kept.append(Turn(paragraphs, language=turn.language, start=turn.start))
            else:
                kept[-1] = replace(
                    before, paragraphs=before.paragraphs + paragraphs, end=turn.end or before.end
                )
        self._turns = kept
        return True

    def _is_speaker(self, place: Anchor, label: str) -> bool:
        found = self._find(place)
        if found is None or not label:
            return False
        number, at = found
        turn = self._turns[number]
        rest = _without_label(turn.paragraphs[at], label)
        if rest is None:
            return False
        tail = ([rest] if rest.text else []) + turn.paragraphs[at + 1 :]
        new = replace(
            turn, paragraphs=tail, label=label, label_note=None, speaker=None, kind="speech",
            start=turn.paragraphs[at].start,
        )  # fmt: skip
        head = replace(turn, paragraphs=turn.paragraphs[:at])
        self._turns[number : number + 1] = [head, new] if at or turn.label else [new]
        self._give(number + (1 if at or turn.label else 0), self._person(label))
        return True

    def _person(self, label: str) -> str:
        """Whom the text calls so already, or the label itself."""
        return next((t.speaker for t in self._turns if t.label == label and t.speaker), label)


def _with_label(turn: Turn) -> list[Paragraph]:
    """The paragraphs of a turn with its label back in the text."""
    said = " ".join(x for x in (turn.label, turn.label_note and f"({turn.label_note})") if x) + ":"
    if not turn.paragraphs:
        return [Paragraph(said, start=turn.start)]
    first, *others = turn.paragraphs
    if first.note:
        return [Paragraph(said, start=turn.start), first, *others]
    return [_rewritten(first, f"{said} ", 0), *others]


def _without_label(paragraph: Paragraph, label: str) -> Paragraph | None:
    """``paragraph`` after ``label``, its colon and spaces; None where it does not start so."""
    if not paragraph.text.startswith(label):
        return None
    at = len(label)
    while paragraph.text[at : at + 1] in _AFTER_LABEL and at < len(paragraph.text):
        at += 1
    return _rewritten(paragraph, "", at)


_AFTER_LABEL = frozenset(":： \u00a0\t")


def _rewritten(paragraph: Paragraph, before: str, cut: int) -> Paragraph:
    """``paragraph`` with ``before`` in the place of its first ``cut`` characters. Its machine
    translation no longer fits and goes; a human one stays with its segments."""
    text = before + paragraph.text[cut:]
    segments, human = paragraph.segments, paragraph.human
    if segments is not None:
        gone, left = 0, cut
        while gone < len(segments) - 1 and left >= len(segments[gone]):
            left -= len(segments[gone])
            gone += 1
        segments = [before + segments[gone][left:], *segments[gone + 1 :]]
        human = None if human is None else human[gone:]
    return replace(paragraph, text=text, segments=segments, human=human, translation=None)
