"""What screenplays of every kind have in common: characters, dialogue, action, headings."""

from __future__ import annotations

import re

from desktop.domain.speakers.nameshapes import is_role
from desktop.domain.transcript import Kind, Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record

_EXTENSION = re.compile(r"\((?P<note>[^()]{1,60})\)$")


class Scenes:
    """The script as it is written down, element by element; ``format`` is the format's key."""

    def __init__(self, format: str) -> None:
        self._record = Record(format)
        self.spoken = False  # somebody has the word

    def front(self, text: str) -> None:
        """A line of the title page: the first one is the title."""
        if text and not self._record.transcript.title:
            self._record.transcript.title = text
        self.drop(text)

    def drop(self, text: str) -> None:
        """What is about the script and not in it."""
        if text:
            self._record.transcript.dropped.append(text)

    def character(self, cue: str) -> None:
        """Somebody speaks: "WILL (V.O.) (CONT'D)"."""
        name = cue.strip()
        notes: list[str] = []
        while match := _EXTENSION.search(name):
            notes.insert(0, match["note"].strip())
            name = name[: match.start()].rstrip()
        name = name.strip(" :^") or cue.strip()
        told = "; ".join(notes)
        turn = self._record.begin(name, self._record.person(name, role=is_role(name)))
        turn.label_note = told or None
        self.spoken = True

    def dialogue(self, text: str) -> None:
        """What the character says."""
        self._record.add(xml.squeeze(text))

    def aside(self, text: str) -> None:
        """How it is said, or what is done meanwhile: "(beat)"."""
        self._record.add(xml.squeeze(text), "note")

    def action(self, text: str) -> None:
        """What is seen."""
        self._tell(text, "narration")

    def heading(self, text: str) -> None:
        """Where a scene is, or how it goes over into the next."""
        self._tell(text, "note")

    def _tell(self, text: str, kind: Kind) -> None:
        self._record.end()
        self.spoken = False
        self._record.add(xml.squeeze(text), kind)

    def finish(self) -> Transcript:
        """The transcript."""
        return self._record.finish()
