"""Transcriber's files (TRS), https://trans.sourceforge.net."""

from __future__ import annotations

import re

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.rooted import Rooted
from desktop.formats.subtitles.cues import PAUSE, Cue, name_everyone, turns_of


class Transcriber(Rooted):
    """Turns are called by the speakers' names, never by their ids; where several speak at once,
    ``<Who>`` parts them. Topics are headings, noises stand in brackets where they are heard."""

    title = "Transcriber"
    extensions = ("trs",)
    roots = word_set("Trans")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The turns."""
        reading = _Reading()
        for event, element in walker:
            called = xml.name(element)
            if event == "start" and called == "Section":
                reading.section(element)
            elif event == "end" and called in ("Speaker", "Topic"):
                key = element.get("id", "")
                reading.names[key] = xml.squeeze(element.get("name") or element.get("desc") or key)
            elif event == "end" and called == "Turn":
                reading.turn(element)
                xml.release(element)
        turns = turns_of(reading.cues)
        assert walker.root is not None
        return Transcript(
            turns=turns,
            speakers=name_everyone(turns),
            language=from_tag(xml.attribute(walker.root, "lang")),
            dropped=reading.dropped,
            format="transcriber",
            recording=xml.attribute(walker.root, "audio_filename") or "",
        )


class _Reading:
    def __init__(self) -> None:
        self.names: dict[str, str] = {}  # of speakers and topics, by their ids
        self.cues: list[Cue] = []
        self.dropped: list[str] = []
        self._text: list[str] = []
        self._start: float | None = None

    def section(self, element: xml.Element) -> None:
        """A heading, where the section has a topic."""
        topic = self.names.get(element.get("topic", ""), "")
        if topic:
            self.cues.append(Cue(topic, _seconds(element.get("startTime")), told=True))

    def turn(self, element: xml.Element) -> None:
        """What is said in a turn, by one or by several."""
        people = [self.names.get(key, key) for key in (element.get("speaker") or "").split()]
        self._start, end = _seconds(element.get("startTime")), _seconds(element.get("endTime"))
        who = people[0] if people else None
        self._add(element.text)
        for child in element:
            called = xml.name(child)
            if called == "Sync":
                time = _seconds(child.get("time"))
                self._say(who, time)
                self._start = time if time is not None else self._start
            elif called == "Who":
                self._say(who, self._start)
                number = int(child.get("nb", "")) if child.get("nb", "").isdigit() else 1
                who = people[number - 1] if 1 <= number <= len(people) else who
            else:
                self._heard(child)
            self._add(child.tail)
        self._say(who, end)

    def _add(self, text: str | None) -> None:
        self._text.append(text or "")

    def _heard(self, element: xml.Element) -> None:
        """A noise, a comment or what somebody said of the words, in brackets."""
        desc = xml.squeeze(element.get("desc") or xml.text(element))
        if not desc:
            return
        if xml.name(element) == "Comment" or element.get("type", "noise") == "noise":
            closing = element.get("extent") == "end"
            self._text.append(f" [/{desc}] " if closing else f" [{desc}] ")
        else:
            self.dropped.append(desc)

    def _say(self, who: str | None, end: float | None) -> None:
        text = xml.squeeze(" ".join("".join(self._text).split("\n")))
        self._text.clear()
        if not text:
            return
        before = self.cues[-1] if self.cues else None
        cue = Cue(text, self._start, end, who)
        if before is not None and before.end is not None and cue.start is not None:
            cue.paragraph = before.label == who and cue.start - before.end >= PAUSE
        self.cues.append(cue)


def _seconds(time: str | None) -> float | None:
    return float(time) if time and re.fullmatch(r"\d{1,9}(\.\d{1,9})?", time) else None
