"""CHAT, the transcripts of CHILDES and TalkBank (https://talkbank.org/0info/manuals/CHAT.html)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.errors import Empty
from desktop.domain.languages import dates
from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Speaker, Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.cues import PAUSE, Cue, turns_of

_MARK = b"\x15"  # stands around the times of a line, and would make the file look binary
_SIGN = "\x1b"  # stands in its place while the file is read
_LINE = re.compile(r"(?P<kind>[*@%])(?P<key>[^\s:][^:]{0,60}?)?(?::[ \t]*(?P<rest>.*))?", re.S)
_TIMES = re.compile(r'\x1b(?:%\w+:"[^"\x1b]{0,200}"_)?(?P<start>\d{1,12})_(?P<end>\d{1,12})-?\x1b')
_BARE_TIMES = re.compile(r"(?<=[.?!/\"]) (?P<start>\d{1,12})_(?P<end>\d{1,12})\s*\Z")
_DAY = re.compile(r"\s*(\d\d)-([A-Z]{3})-(\d{4})\s*")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
# Lines below an utterance that tell what was done; the others annotate its words.
_TOLD = word_set("act add com exp fac gpx int par sit")
# Headers that tell something in the middle of a transcript.
_SCENES = word_set("activities bck bg comment eg g situation")


class TalkBank(Format):
    """``*CHI:`` lines are the turns, called by the names (else the roles) in ``@Participants``.
    What is done (``%act``, ``%com``, ``@Situation``) are notes; other lines are dropped."""

    title = "CHAT (TalkBank)"
    extensions = ("cha",)
    marked = True

    def claims(self, source: Source) -> float:
        """By the first headers."""
        head = source.beginning[:400].lower()
        if head.startswith((b"@utf8", b"@begin", b"@font", b"@pid", b"@window")):
            return 1.0 if b"@begin" in head or b"@participants" in head else 0.0
        return 0.6 if source.extension == "cha" else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where nobody says anything."""
        unmarked = source.data.replace(_MARK, _SIGN.encode())
        text, encoding = Source(source.name, unmarked, source.encoding).decoded
        reading = _Reading()
        for line in _lines(text):
            reading.take(line)
        transcript = reading.finish()
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding = encoding
        return transcript


def _lines(text: str) -> Iterator[str]:
    """The lines of ``text``; one that begins with a space goes on with the line before it."""
    whole: list[str] = []
    for line in text.split("\n"):
        if line[:1] in " \t" and whole:
            whole.append(line.strip())
        else:
            if whole:
                yield " ".join(whole).rstrip()
            whole = [line]
    yield " ".join(whole).rstrip()


@dataclass(slots=True)
class _Reading:
    """What was read so far; ``names`` and ``roles`` are those of the codes in ``@Participants``."""

    transcript: Transcript = field(default_factory=lambda: Transcript(format="talkbank"))
    cues: list[Cue] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)

    def take(self, line: str) -> None:
        """The next line, with all that continues it."""
        match = _LINE.fullmatch(line)
        if not line.strip():
            return
        if match is None or match["key"] is None:
            self._tell(line)
        elif match["kind"] == "*":
            self._utterance(match["key"], match["rest"] or "")
        elif match["kind"] == "%":
            if match["key"].lower() in _TOLD and self.cues:
                self._note(match["rest"] or "")
            else:
                self._tell(line)
        else:
            self._header(match["key"].strip(), match["rest"] or "", line)

    def _tell(self, line: str) -> None:
        self.transcript.dropped.append(_TIMES.sub("", line).replace(_SIGN, "").strip())

    def _note(self, text: str) -> None:
        if plain := _TIMES.sub("", text).replace(_SIGN, "").strip():
            self.cues.append(Cue(plain, told=True))

    def _utterance(self, key: str, rest: str) -> None:
        times = list(_TIMES.finditer(rest)) or list(_BARE_TIMES.finditer(rest))
        text = rest
        for match in reversed(times):
            text = text[: match.start()] + " " + text[match.end() :]
        start = int(times[0]["start"]) / 1000 if times else None
        end = int(times[-1]["end"]) / 1000 if times else None
        last = self.cues[-1] if self.cues else None
        paused = (
            last is not None
            and last.end is not None
            and start is not None
            and start - last.end >= PAUSE
        )
        text = text.replace(_SIGN, "").strip()
        told = False if text[:1] in "[<" else None
        self.cues.append(Cue(text, start, end, key.strip(), paragraph=paused, told=told))

    def _header(self, key: str, rest: str, line: str) -> None:
        called = key.lower()
        if called in _SCENES and self.cues and rest.strip():
            self._note(rest)
            return
        if called == "participants":
            for entry in rest.split(","):
                self._participant(entry.split())
        elif called == "languages":
            self.transcript.language = from_tag(rest.split(",")[0])
        elif called == "media":
            self.transcript.recording = rest.split(",")[0].strip().strip('"')
        elif called == "date":
            self.transcript.date = self.transcript.date or _date(rest)
        elif called == "location":
            self.transcript.place = rest.strip() or None
        elif called.startswith("title"):
            self.transcript.title = rest.strip()
        self._tell(line)

    def _participant(self, words: list[str]) -> None:
        if len(words) < 2:
            return
        key, *names, role = words
        self.roles[key] = role.replace("_", " ")
        if names:
            self.names[key] = " ".join(names).replace("_", " ")

    def finish(self) -> Transcript:
        """The transcript, its speakers named."""
        transcript = self.transcript
        transcript.turns = turns_of(self.cues)
        language = transcript.language or ""
        transcript.language = language if re.fullmatch("[a-z]{2,3}", language) else None
        called = {key: self.names.get(key) or role for key, role in self.roles.items()}
        shared = Counter(called.values())
        people: dict[str, Speaker] = {}
        for turn in transcript.turns:
            if turn.label is None:
                continue
            name = called.get(turn.label, turn.label)
            turn.speaker = name if shared[name] < 2 else turn.label
            title = self.roles.get(turn.label, "")
            titles = [title] if title and title != turn.speaker else []
            people.setdefault(turn.speaker, Speaker(turn.speaker, titles))
        transcript.speakers = list(people.values())
        return transcript


def _date(text: str) -> str | None:
    day = _DAY.fullmatch(text)
    if day is not None and day[2] in _MONTHS:
        return f"{day[3]}-{_MONTHS.index(day[2]) + 1:02}-{day[1]}"
    when = dates.find(text)
    return when.iso if when else None
