"""What the bitext formats share: a source, its translation, and the mark-up inside both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.languages.language import from_tag
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.formats import xml
from desktop.formats.proceedings import blocks

# Elements whose text is another format's code, not words: dropped, but for what <sub> marks.
_CODES = frozenset(["bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "data", "cp"])
_BLANK = re.compile(r"[ \t\r\n]+")


class Pairs:
    """A transcript of pairs. Speakers are those of ``speaker`` notes, where a file has them;
    pairs of one speaker in a row are one turn."""

    def __init__(self, format: str) -> None:
        self.transcript = Transcript(format=format)

    def add(self, texts: Sequence[str], humans: Sequence[str], label: str | None = None) -> None:
        """One paragraph: a segment for each of ``texts``, each with its translation or "". A
        translation of nothing stands behind it, in `Transcript.unmatched`."""
        both = list(zip(texts, humans, strict=True))
        whole = [(text, human) for text, human in both if text.strip()]
        if whole:
            self._add_paragraph(whole, label or None)
        added = [human for text, human in both if human.strip() and not text.strip()]
        turns = self.transcript.turns
        for human in added:
            place = (len(turns) - 1, len(turns[-1].paragraphs)) if turns else (0, 0)
            self.transcript.add_unmatched(xml.squeeze(human), label or None, *place)
        if not whole and not added and label:
            self.transcript.dropped.append(label)

    def _add_paragraph(self, pairs: Sequence[tuple[str, str]], label: str | None) -> None:
        segments = [_BLANK.sub(" ", text) for text, _ in pairs]
        segments[0], segments[-1] = segments[0].lstrip(" "), segments[-1].rstrip(" ")
        human: list[str | None] = [xml.squeeze(translation) or None for _, translation in pairs]
        turns = self.transcript.turns
        if not turns or turns[-1].label != label:
            turns.append(Turn(label=label))
        turns[-1].paragraphs.append(Paragraph("".join(segments), segments=segments, human=human))

    def words(self, element: xml.Element | None) -> str:
        """The words in ``element``; the codes between them are dropped."""
        texts: list[str] = []
        if element is not None:
            self._gather(element, texts)
        return "".join(texts)

    def drop(self, element: xml.Element) -> None:
        """What is about the file or the pair."""
        self.transcript.dropped += [block.text for block in blocks(element, frozenset())]

    def finish(self) -> Transcript:
        """The transcript."""
        transcript = self.transcript
        transcript.language = from_tag(transcript.language)
        transcript.human_language = from_tag(transcript.human_language)
        return transcript

    def _gather(self, element: xml.Element, texts: list[str]) -> None:
        self._take(element, element.text, texts)
        for child in element:
            self._gather(child, texts)
            self._take(element, child.tail, texts)

    def _take(self, inside: xml.Element, text: str | None, texts: list[str]) -> None:
        if not text:
            return
        if xml.name(inside) not in _CODES:
            texts.append(text)
        elif text.strip():
            self.transcript.dropped.append(xml.squeeze(text))
