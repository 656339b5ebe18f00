"""What subtitles of every kind share: markup, rolled-up lines, and the speakers printed in them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.domain.errors import Empty
from desktop.domain.speakers.forms import REACH, Candidate, candidate
from desktop.domain.speakers.names import POSSIBLE
from desktop.domain.speakers.proof import labels_in
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.subtitles.cues import Cue, joined, name_the_numbered, turns_of

_TAG = re.compile(
    r"</?(?:i|b|u|s|em|strong|font|span|c|ruby|rt|rp|v|br)(?:[ .][^<>\n]*)?/?>", re.IGNORECASE
)
_OVERRIDE = re.compile(r"\{\\[^{}\n]*\}|\{[ybuisfcpYBUISFCP]:[^{}\n]*\}")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|lrm|rlm|shy|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")
_DASH = re.compile(r"(?:>{2,}|[-–—‐−](?=\s*[^\s\-–—]))\s*")
_ENDED = re.compile(r"[.!?…。！？♪)\]][\"'”’»]*$")
_TOUCH = 0.1  # seconds between cues that follow each other without a break
_ROLLING = 12  # lines at most that stay on the screen from one cue to the next
_ROLLED = 0.3  # share of neighbouring cues that repeat a line, from which captions are rolled up


@dataclass(slots=True)
class Caption:
    """A cue as shown: its lines without markup, its times, the ``voice`` the file names, and
    whether it is a ``paragraph`` by itself."""

    lines: list[str]
    start: float | None = None
    end: float | None = None
    voice: str | None = None
    paragraph: bool = False


def plain(text: str) -> str:
    """``text`` without ``<i>``, ``{\\an8}`` and the like, its entities resolved. Other angle
    brackets ("<...>", "a < b") stay."""
    if "<" in text or "{" in text:
        text = _OVERRIDE.sub("", _TAG.sub("", text))
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)


def lines_of(text: str) -> list[str]:
    """The lines of a cue that hold something."""
    return [line for line in (part.strip() for part in text.split("\n")) if line]


def cues_of(captions: list[Caption]) -> Iterator[Cue]:
    """``captions`` as cues: what rolls up comes once, each speaker's words in a cue of their own.

    Speakers are those of the file (``voice``); where it has none, those printed in the text:
    ``NAME: ...``, weighed against the whole text, and ``- Name: ...``, ``>> Name: ...``. A dash
    or ``>>`` alone says that somebody else speaks.
    """
    captions = _unrolled([it for it in captions if it.lines])
    if any(it.voice is not None for it in captions):
        for it in captions:
            text = " ".join(it.lines)
            yield Cue(text, it.start, it.end, it.voice, paragraph=it.paragraph)
        return
    cues = [cue for caption in captions for cue in _split(caption)]
    labels = labels_in([(cue.text, ()) for cue in cues])
    known = {label.key for ones in labels for label in ones if label.form == "colon"}
    for cue, ones in zip(cues, labels, strict=True):
        yield from _labelled(cue, ones, known)


def transcript_of(captions: list[Caption], source: Source, format: str) -> Transcript:
    """The turns and the numbered speakers in ``captions``, for the format with that key. Where any
    has a voice, nobody is named for one without. Raises `Empty` where nothing is said."""
    named = any(caption.voice is not None for caption in captions)
    turns = turns_of(cues_of(captions), carry=not named)
    if not turns:
        raise Empty(name=source.name)
    return Transcript(turns=turns, speakers=name_the_numbered(turns), format=format)


def _split(caption: Caption) -> list[Cue]:
    """A cue for each line that begins with a dash or after the end of a sentence."""
    parts: list[tuple[bool, list[str]]] = []  # whether somebody else says it, and its lines
    for line in caption.lines:
        dash = _DASH.match(line)
        small = dash is not None and line[dash.end() : dash.end() + 1].islower()
        fresh = dash is not None and (line.startswith(">>") or not small)
        if dash is not None and fresh:
            line = line[dash.end() :]
        if parts and not fresh and not _ENDED.search(parts[-1][1][-1]):
            parts[-1][1].append(line)
        elif line:
            parts.append((fresh, [line]))
    cues = [Cue(joined(lines), caption.start, caption.end, None, fresh) for fresh, lines in parts]
    for cue in cues[:1]:
        cue.paragraph = caption.paragraph
    return cues


def _labelled(cue: Cue, labels: list[Candidate], known: set[str]) -> Iterator[Cue]:
    labels = [label for label in labels if label.form != "time"] or _lone(cue, known)
    if not labels:
        yield cue
        return
    before = cue.text[: labels[0].begin] if labels else cue.text
    if before.strip():
        yield replace(cue, text=before)
    ends = [*[label.begin for label in labels[1:]], len(cue.text)]
    for label, end in zip(labels, ends, strict=False):
        speech = cue.text[label.end : end]
        yield Cue(speech, cue.start, cue.end, label.text or None, True, label.note)


def _lone(cue: Cue, known: set[str]) -> list[Candidate]:
    """A label that nothing else in the text supports: subtitles put one in capitals, or after the
    dash that says somebody else speaks; and one of the ``known`` before a small letter, where
    each cue of a sentence has its label (Zoom)."""
    label = candidate(cue.text) if ":" in cue.text[:REACH] else None
    if label is None or label.form != "colon" or label.begin or label.strength < POSSIBLE:
        return []
    if label.key in known:
        return [label]
    shouted = len(label.text) > 1 and label.text.isupper()
    return (
        [label]
        if shouted or (cue.fresh and not cue.text[label.end : label.end + 1].islower())
        else []
    )


# -- captions that roll up: each cue shows again the line before ----------------------------------


def _unrolled(captions: list[Caption]) -> list[Caption]:
    """``captions``, without the lines that only stay on the screen from the cue before.

    They do so where at least `_ROLLED` of the cues that touch their neighbour begin with its last
    line and go on, more than once or while that is still shown; in a film people repeat each other
    less.
    """
    pairs = [(before, after) for before, after in pairwise(captions) if _touches(before, after)]
    rolled = [pair for pair in pairs if _rolls(*pair)]
    proof = len(rolled) > 1 or any(_overlaps(*pair) for pair in rolled)
    if not proof or len(rolled) < _ROLLED * len(pairs):
        return captions
    return _lines_once(captions)


def _touches(before: Caption, after: Caption) -> bool:
    if before.end is None or after.start is None:
        return False
    return after.start <= before.end + _TOUCH


def _overlaps(before: Caption, after: Caption) -> bool:
    return before.end is not None and after.start is not None and after.start < before.end - _TOUCH


def _rolls(before: Caption, after: Caption) -> bool:
    repeats = _repeated(before.lines, after.lines)
    if repeats:
        return len(after.lines) > repeats or len(before.lines) > repeats or _flashes(before, after)
    return _grows(before, after)


def _flashes(before: Caption, after: Caption) -> bool:
    """Whether one of the two is shown too short to be read, only to hold the line."""
    return any(
        it.start is not None and it.end is not None and it.end - it.start <= _TOUCH
        for it in (before, after)
    )


def _repeated(before: list[str], after: list[str]) -> int:
    """How many lines at the end of ``before`` stand again at the start of ``after``."""
    for count in range(min(len(before), len(after), _ROLLING), 0, -1):
        if before[-count:] == after[:count]:
            return count
    return 0


def _grows(before: Caption, after: Caption) -> bool:
    """Whether ``after`` shows the last line of ``before`` again and adds words to it."""
    return len(before.lines[-1]) > 3 and after.lines[0].startswith(before.lines[-1] + " ")


def _lines_once(captions: list[Caption]) -> list[Caption]:
    kept: list[Caption] = []
    before: Caption | None = None
    for caption in captions:
        lines = caption.lines
        if before is not None and _touches(before, caption):
            repeats = _repeated(before.lines, lines)
            if repeats:
                lines = lines[repeats:]
            elif _grows(before, caption):
                lines = [lines[0].removeprefix(before.lines[-1] + " "), *lines[1:]]
            if before.voice == caption.voice and kept and not lines:
                kept[-1].end = caption.end
        if lines:
            kept.append(replace(caption, lines=lines))
        before = caption
    return kept


def without_layers(captions: list[Caption]) -> list[Caption]:
    """One of several cues with the same text at the same time (shadow, outline)."""
    kept: list[Caption] = []
    for caption in captions:
        if caption not in kept[-3:] or caption.start is None:
            kept.append(caption)
    return kept
