"""The texts in JSON of any kind, each group of texts that stand in the same place of its structure.

``{"parts": [{"lines": [{"who": "A", "text": "Hi."}]}, {"lines": [...]}]}`` has one group, the
texts of all ``lines`` of all ``parts``, in order. So a conversation is whole, however it is cut
into lists.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from desktop.domain.languages import clock, words
from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import NOBODY, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue

# What objects call these things, small letters alone: "speakerName" and "speaker_name" are one.
_TEXTS = (
    "text", "transcript", "transcription", "body", "content", "sentence", "utterance",
    "rawtext", "display", "displaytext", "originaltext", "message", "caption", "phrase", "line",
    "dialogue", "words", "punctuatedword", "punct", "word",
)  # fmt: skip
_SPEAKERS = (
    "speaker", "speakername", "speakerlabel", "segmentspeaker", "participant",
    "participantname", "participantrole", "character", "displayname", "name", "author",
    "sender", "username", "user", "from", "who", "role", "speakerid", "speakertag",
    "participantid", "spk", "sid",
)  # fmt: skip
_VOICES = _SPEAKERS[:7]  # of these it is the speaker of all that is in an object
_STARTS = (
    "start", "starttime", "begin", "begintime", "fromtime", "timestamp", "starttimestamp",
    "segmentstarttime", "time", "offset", "ts", "startoffset", "beginoffsetmillis", "startms",
    "startmillis", "starttimems", "from",
)  # fmt: skip
_ENDS = (
    "end", "endtime", "stop", "totime", "endtimestamp", "segmentendtime", "endoffset",
    "endoffsetmillis", "endms", "endmillis", "endtimems", "to",
)  # fmt: skip
_KNOWN = frozenset([*_TEXTS, *_SPEAKERS, *_STARTS, *_ENDS])
_UNSPOKEN = _KNOWN - set(_TEXTS)
_CHOICES = frozenset({"alternatives", "nbest"})  # the first is the best
_GUESSES = {"ispartial": True, "partial": True, "isfinal": False, "final": False}
_ASIDE = frozenset({"data", "metadata", "meta", "attributes", "attrs", "properties"})
_MARKS = frozenset(".,!?;:…。，！？")
_AROUND = "\"'“”‘’.,!?;:…()[]"  # may stand around a word
_OTHER = re.compile(r"[^a-z]+")
_DEEPEST = 24
_NUMBERED = 3  # objects under names that only number them: from so many on
_SINGLE = 1.5  # words a text, of texts that are single words
_NEARLY = 0.8  # of the most words: groups that say all of it, too
_LATEST = 1e7  # seconds; what is more is no time from the start
_SAMPLE = 60  # of a list of single words, where that will do
_SAID = 0.5  # of three words in a row: a group that says again what is shown
_PROSE = 4  # words of a string under a name nobody knows that may be text
_SLACK = 0.02  # seconds by which a word may begin before the span it is in
Path = tuple[str, ...]


@dataclass(slots=True)
class Group:
    """The texts in one place, with their speakers and times; ``words`` is how many they have,
    ``left_out`` how many texts of one word were not looked at. A ``guess`` is replaced by what
    comes later (partial results), ``prose`` has no name that says it is spoken."""

    cues: list[Cue] = field(default_factory=list)
    words: int = 0
    left_out: int = 0
    guess: bool = False
    prose: bool = False
    people: dict[str, dict[str, None]] = field(default_factory=dict)  # labels by the file's own id

    @property
    def single(self) -> bool:
        """Whether its texts are single words."""
        return self.words < _SINGLE * (len(self.cues) + self.left_out)

    @property
    def timed(self) -> bool:
        """Whether any of them has a time."""
        return any(cue.start is not None for cue in self.cues)

    @property
    def labelled(self) -> bool:
        """Whether any of them has a speaker."""
        return any(cue.label is not None for cue in self.cues)

    def spoken(self) -> list[Cue]:
        """Its texts; single words are put together to sentences."""
        if not self.single:
            return self.cues
        tight = ((cue, len(cue.text) == 1 and cue.text in _MARKS) for cue in self.cues)
        return sentences(Word(it.text, it.start, it.end, it.label, mark) for it, mark in tight)


@dataclass(slots=True)
class _Spans:
    """Who speaks from when on, where a file says that apart from the words."""

    starts: list[float] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    def name(self, groups: Iterable[Group]) -> None:
        """Give each timed word or text of nobody the speaker of the span it begins in."""
        if not self.starts:
            return
        order = sorted(range(len(self.starts)), key=self.starts.__getitem__)
        starts = [self.starts[at] for at in order]
        for group in groups:
            for cue in () if group.labelled else group.cues:
                at = -1 if cue.start is None else bisect_right(starts, cue.start + _SLACK) - 1
                cue.label = self.labels[order[max(at, 0)]] if cue.start is not None else None


def groups_in(data: object, quick: bool = False) -> list[Group]:
    """The groups of texts in ``data``, those that begin first coming first; with ``quick`` only the
    beginnings of lists of single words."""
    walk = _Walk(quick)
    walk.through(data)
    groups = [group for group in walk.groups.values() if group.words]
    walk.spans.name(group for group in groups if group.timed)
    for group in groups:
        if group.single and group.labelled:
            _punctuate(group, groups)
    return groups


def _punctuate(group: Group, others: list[Group]) -> None:
    """Print the words of ``group`` as one of the ``others`` that has the same words prints them."""
    for other in others:
        if other.single or other.words != group.words or group.left_out:
            continue
        printed = [word for cue in other.cues for word in cue.text.split()]
        if len(printed) == len(group.cues) and all(
            _bare(word) == _bare(cue.text) for word, cue in zip(printed, group.cues, strict=True)
        ):
            for word, cue in zip(printed, group.cues, strict=True):
                cue.text = word
            return


def _bare(word: str) -> str:
    return word.strip().strip(_AROUND).lower()


def largest(groups: list[Group]) -> Group | None:
    """The conversation among ``groups``: of those with nearly the most words the one with speakers,
    then one of sentences rather than of words or of one long text; None without any."""
    sure = [it for it in groups if not it.guess and not it.prose] or [
        it for it in groups if not it.prose
    ]
    most = max((group.words for group in sure), default=0)
    full = [group for group in sure if group.words >= _NEARLY * most]
    return max(
        full, key=lambda it: (it.labelled, not it.single, it.timed, len(it.cues)), default=None
    )


def unsaid(groups: list[Group], shown_texts: Iterable[str]) -> list[str]:
    """The texts of ``groups`` that are not in ``shown_texts``, word for word or nearly so."""
    if not groups:
        return []
    whole = " ".join(shown_texts)
    shown = {*_parts(whole, 3), *_parts(whole, len(whole) + 1)}
    left: list[str] = []
    for group in groups:
        texts = [cue.text for cue in group.spoken() if any(map(str.isalpha, cue.text))]
        if not _is_said(" ".join(texts), shown):
            left += [text for text in texts if not _is_said(text, shown)]
    return left


class _Walk:
    """The groups so far, and what is still to be looked at."""

    def __init__(self, quick: bool) -> None:
        self.groups: dict[Path, Group] = {}
        self.spans = _Spans()
        self._quick = quick
        self._waiting: list[tuple[object, Path, str | None]] = []

    def through(self, data: object) -> None:
        """Take in all that is in ``data``, in its order."""
        self._waiting.append((data, (), None))
        while self._waiting:
            value, path, label = self._waiting.pop()
            if len(path) > _DEEPEST:
                continue
            if isinstance(value, list):
                self._list(value, path, label)
            elif isinstance(value, str) and path:
                self._add(path, Cue(string(value) or ""))
            elif isinstance(value, dict):
                self._object(value, path, label)

    def _list(self, value: list[object], path: Path, label: str | None) -> None:
        if (word := _triple(value)) is not None:
            self._add(path, word)
            return
        if self._quick and len(value) > _SAMPLE and all(map(_is_word, value[:3])):
            group = self.groups.setdefault(path, Group())
            group.left_out += len(value) - _SAMPLE
            group.words += len(value) - _SAMPLE
            value = value[:_SAMPLE]
        self._waiting.extend((inner, path, label) for inner in reversed(value))

    def _object(self, item: dict[str, object], path: Path, label: str | None) -> None:
        """Take the text of an object, and put what else is in it to what waits. ``label`` is who
        speaks all around it."""
        called = {plain: key for key in item if (plain := _plain(key)) in _KNOWN}
        own = _speaker(item, called, _SPEAKERS) or _beside(item)
        key = next((key for name in _TEXTS if (key := called.get(name)) and _text(item[key])), None)
        if key is not None:
            guess = any(item.get(it) is _GUESSES.get(_plain(it), "") for it in item)
            where = (*path, "?") if guess else path
            self._add(where, Cue(_text(item[key]), *_times(item, called), own or label), guess)
            if own is not None and (person := _person(item, called)):
                self.groups[where].people.setdefault(person, {})[own] = None
        elif (who := _speaker(item, called, _VOICES)) is not None:
            if (start := _time(item, called, _STARTS)) is not None:
                self.spans.starts.append(start)
                self.spans.labels.append(who)
        elif len(item) == 1 and (cue := _by_name(item, called)) is not None:
            key = next(iter(item))
            self._add(path, cue)
        label = _speaker(item, called, _VOICES) or label
        self._inside(item, path, label, key)

    def _inside(
        self, item: dict[str, object], path: Path, label: str | None, taken: str | None
    ) -> None:
        numbered = len(item) >= _NUMBERED and all(isinstance(it, dict) for it in item.values())
        inside: list[tuple[object, Path, str | None]] = []
        for key, inner in item.items():
            if key == taken:
                continue
            if isinstance(inner, str):
                if _plain(key) not in _UNSPOKEN and _is_prose(inner):
                    self._add((*path, key, "…"), Cue(string(inner) or ""), prose=True)
                continue
            if not isinstance(inner, dict | list):
                continue
            if isinstance(inner, list) and _plain(key) in _CHOICES:
                inner = inner[:1]
            if isinstance(inner, list) and inner and isinstance(inner[0], str) and taken:
                continue  # tags of a text
            inside.append((inner, path if numbered else (*path, key), label))
        self._waiting.extend(reversed(inside))

    def _add(self, path: Path, cue: Cue, guess: bool = False, prose: bool = False) -> None:
        group = self.groups.setdefault(path, Group(guess=guess, prose=prose))
        group.cues.append(cue)
        group.words += words.count(cue.text)


@lru_cache(4096)
def _plain(key: str) -> str:
    return _OTHER.sub("", key.lower())


def _text(value: object) -> str:
    """A text, or one in runs, some of them with a style ("yes ", {"type": "bold", "text": ..}); ""
    for anything else."""
    if not isinstance(value, list):
        return string(value) or ""
    if not any(isinstance(run, str) or "type" in mapping(run) for run in value):
        return ""
    if any(not {"type", "text", "href"} >= mapping(run).keys() for run in value):
        return ""
    runs = [string(run) or string(mapping(run).get("text")) for run in value]
    return "" if None in runs else "".join(run for run in runs if run)


def _triple(value: list[object]) -> Cue | None:
    """A word with its times, as ["so", 1.2, 1.4] has them."""
    if len(value) != 3 or not isinstance(value[0], str) or isinstance(value[1], str):
        return None
    start, end = seconds(value[1]), seconds(value[2])
    return None if start is None or end is None else Cue(string(value[0]) or "", start, end)


def _by_name(item: dict[str, object], called: dict[str, str]) -> Cue | None:
    """What {"Ann Lee": "Good morning."} says."""
    ((name, text),) = item.items()
    if called or not isinstance(text, str) or not name[:1].isupper() or len(name) > 60:
        return None
    return Cue(string(text) or "", label=label_of(name))


def _is_prose(text: str) -> bool:
    return words.count(text[:400]) >= _PROSE and "://" not in text[:400]


def _is_word(value: object) -> bool:
    """Whether ``value`` is an object with one word and nothing inside."""
    if not isinstance(value, dict) or any(isinstance(it, dict | list) for it in value.values()):
        return False
    return any(_plain(key) in _TEXTS and words.count(_text(value[key])) < 2 for key in value)


def _beside(item: dict[str, object]) -> str | None:
    """The speaker in what an object says of its text: {"text": .., "data": {"speaker": ..}}."""
    for key, inner in item.items():
        if isinstance(inner, dict) and _plain(key) in _ASIDE:
            label = _speaker(inner, {_plain(it): it for it in inner}, _VOICES)
            if label is not None:
                return label
    return None


def _person(item: dict[str, object], called: dict[str, str]) -> str:
    """What the file knows a speaker by, whatever they are called; "" for nothing."""
    for name in ("speakerid", "participantid"):
        if name in called:
            return label_of(item[called[name]]) or ""
    for name in (name for name in _VOICES if name in called):
        if (person := label_of(mapping(item[called[name]]).get("id"))) is not None:
            return person
    return ""


def _speaker(item: dict[str, object], called: dict[str, str], names: tuple[str, ...]) -> str | None:
    for name in (name for name in names if name in called):
        value = item[called[name]]
        if name == "from" and not isinstance(value, str):
            continue
        if isinstance(value, dict):
            inner = {_plain(key): part for key, part in value.items()}
            value = next((inner[key] for key in ("name", "displayname", "label", "id")
                          if inner.get(key) is not None), None)  # fmt: skip
        if (label := label_of(value)) is not None:
            return None if label in NOBODY else label
    return None


def _times(item: dict[str, object], called: dict[str, str]) -> tuple[float | None, float | None]:
    """When a text begins and ends: by its own times, or by those of the words inside it."""
    start, end = _time(item, called, _STARTS), _time(item, called, _ENDS)
    pair = item.get(called.get("timestamp", called.get("time", "")))
    if isinstance(pair, list) and len(pair) == 2:
        return seconds(pair[0]), seconds(pair[1])
    if start is None:
        for aside in (mapping(it) for key, it in item.items() if _plain(key) in _ASIDE):
            called = {_plain(key): key for key in aside}
            start, end = _time(aside, called, _STARTS), _time(aside, called, _ENDS)
    inner = next((items for it in item.values() if (items := mappings(it))), None)
    if start is not None or inner is None:
        return start, end
    first, last = ({_plain(key): key for key in word} for word in (inner[0], inner[-1]))
    return _time(inner[0], first, _STARTS), _time(inner[-1], last, _ENDS)


def _time(item: dict[str, object], called: dict[str, str], names: tuple[str, ...]) -> float | None:
    """The first time under one of ``names``, in seconds; those that say so are milliseconds."""
    for name in (name for name in names if name in called):
        value = item[called[name]]
        if isinstance(value, dict):  # from the start of the recording, and by the clock
            value = value.get("relative")
        at = clock.moment(value.strip()) if isinstance(value, str) else None
        at = seconds(value) if at is None else at
        if at is not None and at < _LATEST * 1000:
            at = at / 1000 if name.endswith(("ms", "millis")) else at
            return at if at < _LATEST else None
    return None


def _parts(text: str, least: int = 3) -> Iterator[int]:
    """Each three words in a row, whatever their case and marks; fewer than ``least`` one by one."""
    tokens = [word for part in text.split() if (word := _bare(part))]
    width = 3 if len(tokens) >= least else 1
    return (hash(tuple(tokens[at : at + width])) for at in range(len(tokens) - width + 1))


def _is_said(text: str, shown: set[int]) -> bool:
    parts = list(_parts(text))
    return sum(part in shown for part in parts) >= _SAID * len(parts)
