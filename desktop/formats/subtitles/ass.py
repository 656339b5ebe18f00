"""Advanced SubStation Alpha and its forerunner SSA.

Read here and not through pysubs2 1.8: that ignores the file's own ``Format`` line, and one damaged
colour or time stops it for the whole file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain.errors import Empty, Malformed
from desktop.domain.languages.clock import counted
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, transcript_of, without_layers

_COLUMNS = "layer, start, end, style, name, marginl, marginr, marginv, effect, text"
_TIME = re.compile(r"\s*(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?\s*")
_OVERRIDE = re.compile(r"\{[^{}]*\}")
_DRAWING = re.compile(r"\\p([0-9]+)")
_UNNAMED = {"", "default aegisub file", "<untitled>", "untitled", "new subtitles"}


class Ass(Format):
    """Speakers come from the ``Name`` (actor) of a line where any line has one. Comments and lines
    whose times cannot be read are in ``dropped``; drawings, styles and effects are not text."""

    title = "SubStation Alpha (ASS, SSA)"
    extensions = ("ass", "ssa")
    marked = True

    def claims(self, source: Source) -> float:
        """Certain by a section all such files have; likely by the extension."""
        head = source.head.replace(b"\0", b"").lower()
        if b"[script info]" in head[:400] or b"[v4+ styles]" in head or b"[events]" in head[:400]:
            return 1.0
        return 0.6 if source.extension in self.extensions else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there is no line of dialogue."""
        text, encoding = source.printed
        if not text.strip():
            raise Empty(name=source.name)
        script = _Script()
        for line in text.split("\n"):
            script.take(line)
        if not script.captions:
            reason = Fault.NO_DIALOGUE
            raise Malformed(name=source.name, format=self.title, reason=reason)
        script.captions.sort(key=lambda caption: caption.start or 0.0)
        captions = without_layers([it for it in script.captions if it.lines])
        transcript = transcript_of(captions, source, "ass")
        transcript.title = "" if script.title.lower() in _UNNAMED else script.title
        transcript.dropped, transcript.encoding = script.dropped, encoding
        transcript.recording = script.recording
        return transcript


@dataclass(slots=True)
class _Script:
    """What was read so far; ``columns`` are those of the events, as their Format line has them."""

    title: str = ""
    recording: str = ""
    captions: list[Caption] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    columns: list[str] = field(default_factory=lambda: _COLUMNS.split(", "))
    section: str = ""

    def take(self, line: str) -> None:
        """The next line of the file."""
        name, _, rest = line.partition(":")
        name = name.strip().lower()
        if line.lstrip().startswith("["):
            self.section = line.strip(" \t[]").lower()
        elif self.section == "script info" and name == "title":
            self.title = rest.strip()
        elif name in ("audio file", "video file"):
            self.recording = self.recording or rest.strip().lstrip("?")
        elif self.section != "events":
            return
        elif name == "format":
            columns = [column.strip().lower() for column in rest.split(",")]
            self.columns = columns if "text" in columns else self.columns
        elif name == "dialogue":
            self._dialogue(line, rest)
        elif name == "comment" and (text := _plain(self._fields(rest).get("text", ""))).strip():
            self.dropped.append(text)

    def _fields(self, rest: str) -> dict[str, str]:
        values = rest.split(",", len(self.columns) - 1)
        return dict(zip(self.columns, values, strict=False))

    def _dialogue(self, line: str, rest: str) -> None:
        fields = self._fields(rest)
        start, end = (_TIME.fullmatch(fields.get(key, "")) for key in ("start", "end"))
        if start is None or end is None or "text" not in fields:
            self.dropped.append(line)
            return
        voice = (fields.get("name") or fields.get("actor") or "").strip() or None
        times = counted(*start.groups()), counted(*end.groups())
        self.captions.append(Caption(lines_of(_plain(fields["text"])), *times, voice))


def _plain(text: str) -> str:
    """The text without override codes, comments in braces, and drawings."""
    kept, at, drawing = [], 0, False
    for override in _OVERRIDE.finditer(text):
        if not drawing:
            kept.append(text[at : override.start()])
        for mode in _DRAWING.finditer(override[0]):
            drawing = mode[1].strip("0") != ""
        at = override.end()
    if not drawing:
        kept.append(text[at:])
    return "".join(kept).replace("\\N", "\n").replace("\\n", "\n").replace("\\h", "\u00a0")
