"""Lists of texts of any maker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.languages import dates
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.labels import Piece, find_labels
from desktop.formats.recognition.groups import Group, groups_in, largest
from desktop.formats.recognition.jsontext import mapping, mappings, string
from desktop.formats.recognition.vendor import Reading, Vendor
from desktop.formats.subtitles.cues import Cue

_LEAST, _WORDS = 2, 4  # texts, and words a text, of those with neither speaker nor time
_LONG = 20  # words of a text that stands alone
_LABELLED = 0.4  # of the texts begin with a label: the labels are in the texts
_TITLES = ("title", "meeting_title", "episode_title", "subject", "topic")
_DATES = ("date", "created_at", "created", "recorded_at", "start_date", "published", "datetime")
_LANGUAGES = ("language", "language_code", "lang", "locale", "languageCode", "detected_language")
_TITLE = 200  # characters


class Listed(Vendor):
    """Objects that have a text under a usual name, wherever they stand; speakers and times are
    taken where they go by a usual name too. What most is said in is the conversation."""

    title = "List of texts"

    def matches(self, data: object) -> bool:
        """Whether there are such objects."""
        group = largest(groups_in(data, quick=True))
        return group is not None and is_spoken(group, _cues(group))

    def read(self, data: object) -> Reading:
        """One cue an object; where the texts begin with labels ("Ann: Good morning."), those."""
        group = largest(groups_in(data))
        cues = [] if group is None else _cues(group)
        if group is None or not is_spoken(group, cues):
            return Reading()
        day = dates.find(_fact(data, _DATES))
        language = _fact(data, _LANGUAGES)
        return Reading(
            cues,
            carry=not group.labelled,
            title=_fact(data, _TITLES)[:_TITLE],
            date=day.iso if day else None,
            language=language if 2 <= len(language) <= 8 else None,
            people=[list(labels) for labels in group.people.values() if len(labels) > 1],
        )


def is_spoken(group: Group, cues: list[Cue]) -> bool:
    """Whether the texts of ``group``, its ``cues``, may be speech: with speakers, with times, or of
    many words."""
    many = len(group.cues) >= _LEAST and group.words >= _WORDS * len(group.cues)
    named = any(cue.label is not None for cue in cues)
    return named or group.timed or many or group.words >= _LONG


def _cues(group: Group) -> list[Cue]:
    return group.spoken() if group.labelled else list(_labelled(group.spoken()))


def _labelled(cues: list[Cue]) -> Iterable[Cue]:
    """``cues``, each line of those without a time by itself; their labels taken out where many
    begin with one."""
    lines = [line for cue in cues for line in _lines(cue)]
    labels = find_labels([Piece(line.text) for line in lines])
    named = sum(any(label.form != "time" for label in of_line) for of_line in labels)
    if named < max(_LEAST, _LABELLED * len(lines)):
        return cues
    return [cue for line, found in zip(lines, labels, strict=True) for cue in _cut(line, found)]


def _lines(cue: Cue) -> Iterable[Cue]:
    if cue.start is not None:
        return [cue]
    return [
        replace(cue, text=line, paragraph=True) for line in cue.text.split("\n") if line.strip()
    ]


def _cut(cue: Cue, labels: list[Candidate]) -> Iterable[Cue]:
    """``cue`` cut before each label in it."""
    begins = [0 if label.lead else label.begin for label in labels] + [len(cue.text)]
    if begins[0] > 0:
        yield replace(cue, text=cue.text[: begins[0]])
    for label, end in zip(labels, begins[1:], strict=True):
        start = cue.start if label.start is None else label.start
        speech = cue.text[label.end : end]
        yield replace(cue, text=speech, label=label.text or None, note=label.note, start=start)


def _fact(data: object, names: tuple[str, ...]) -> str:
    """What stands under one of ``names``, at the top or in an object there; "" where nothing
    does."""
    tops = mappings(data)[:1] if isinstance(data, list) else [mapping(data)]
    inner = [mapping(value) for top in tops for value in top.values()]
    for fields in tops + inner:
        for name in names:
            if text := string(fields.get(name)):
                return text.strip()
    return ""
