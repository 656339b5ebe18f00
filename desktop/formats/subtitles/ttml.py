"""Timed Text (TTML, DFXP) of the W3C, and the timed text that YouTube serves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from desktop.domain.languages.clock import counted
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, plain, transcript_of

_CLOCK = re.compile(r"(\d{1,6}):(\d\d):(\d\d)(?:\.(\d{1,9})|:(\d{1,4})(?:\.\d+)?)?")
_MINUTES = re.compile(r"(\d{1,4}):(\d\d)(?:\.(\d{1,9}))?")  # Apple's
_OFFSET = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t)?")
_HEADS = {"head", "metadata", "title", "desc", "agent", "name", "copyright", "layout", "styling"}
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_PARTS = {"p", "text"}
_LOOKED_AT = 200  # elements among which a sign of Apple's is looked for


class Ttml(Format):
    """Speakers come from ``ttm:agent``, by the name the head gives them. A time counts from the
    one of the element around it, as in a TTML ``par`` container, but in Apple's files. Spans of
    single words are parted by spaces."""

    title = "Timed Text (TTML, DFXP)"
    extensions = ("ttml", "dfxp", "tt", "srv1", "srv3")
    marked = True

    def claims(self, source: Source) -> float:
        """By the root element."""
        root = xml.root(source.head)
        if root is not None and root.name == "tt":
            return 1.0
        if root is not None and root.name in ("timedtext", "transcript"):
            return 1.0 if re.search(rb"<(?:p t|text start|text t)=", source.head) else 0.0
        return 0.6 if source.extension in self.extensions else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no text in it."""
        walker = xml.walk(source.data, source.name, self.title, source.encoding)
        for _ in walker:
            pass
        root = walker.root
        assert root is not None
        reading = _Reading(root)
        reading.visit(root, _Around(0.0, None, None))
        captions = [caption for caption in reading.captions if caption.lines]
        transcript = transcript_of(captions, source, "ttml")
        transcript.title = reading.title
        transcript.language = xml.attribute(root, "lang") or None
        transcript.broken, transcript.encoding = walker.broken, walker.encoding
        return transcript


@dataclass(frozen=True, slots=True)
class _Around:
    """What an element hands down: when it begins and ends, and who speaks."""

    start: float
    end: float | None
    agent: str | None


class _Reading:
    """The captions found so far."""

    def __init__(self, root: xml.Element) -> None:
        self.captions: list[Caption] = []
        self.title = ""
        self._agents: dict[str, str] = {}
        self._absolute = _is_absolute(root)
        self._parted = _words_touch(root)
        self._escaped = xml.name(root) != "tt"  # YouTube writes markup as text
        frames, ticks = xml.attribute(root, "frameRate"), xml.attribute(root, "tickRate")
        self._rates = {"f": _rate(frames, 30.0), "t": _rate(ticks, 1.0)}
        for element in root.iter():
            if xml.name(element) == "agent":
                self._agents[xml.attribute(element, "id") or ""] = xml.squeeze(xml.text(element))
            elif xml.name(element) == "title" and not self.title:
                self.title = xml.squeeze(xml.text(element))

    def visit(self, element: xml.Element, around: _Around) -> None:
        """Go through ``element``, a container of paragraphs or one of them."""
        if xml.name(element) in _HEADS:
            return
        inside = self._inside(element, around)
        if xml.name(element) not in _PARTS:
            for child in element:
                self.visit(child, inside)
            return
        pieces = list(self._pieces(element, inside))
        for agent in dict.fromkeys(agent for agent, _ in pieces):
            text = "".join(words for who, words in pieces if who == agent)
            lines = lines_of(plain(text) if self._escaped else text)
            self.captions.append(Caption(lines, inside.start, inside.end, agent))

    def _inside(self, element: xml.Element, around: _Around) -> _Around:
        begin = self._time(xml.attribute(element, "begin"))
        end, length = self._time(xml.attribute(element, "end")), self._time(_length(element))
        if begin is None:
            begin = _youtube(element)
        base = 0.0 if self._absolute else around.start
        start = around.start if begin is None else base + begin
        if end is not None:
            end = base + end
        elif length is not None:
            end = start + length
        agent = (xml.attribute(element, "agent") or "").split()
        who = " & ".join(self._agents.get(it) or it for it in agent) or around.agent
        return _Around(round(start, 3), around.end if end is None else round(end, 3), who)

    def _pieces(self, element: xml.Element, around: _Around) -> Iterator[tuple[str | None, str]]:
        """(agent, text) in order; a line break is a newline, those of the file are spaces."""
        yield around.agent, re.sub(r"[ \t\r\n]+", " ", element.text or "")
        for child in element:
            if xml.name(child) == "br":
                yield around.agent, "\n"
            elif xml.name(child) not in _HEADS:
                yield from self._pieces(child, self._inside(child, around))
                if _is_word(child) and self._parted:
                    yield around.agent, " "
            yield around.agent, re.sub(r"[ \t\r\n]+", " ", child.tail or "")

    def _time(self, text: str | None) -> float | None:
        """Seconds from a TTML time expression; None where it is none."""
        text = (text or "").strip()
        clock = _CLOCK.fullmatch(text)
        if clock is not None:
            hours, minutes, seconds, fraction, frames = clock.groups()
            return counted(hours, minutes, seconds, fraction) + int(frames or 0) / self._rates["f"]
        minutes = _MINUTES.fullmatch(text)
        if minutes is not None:
            return counted(None, *minutes.groups())
        offset = _OFFSET.fullmatch(text)
        if offset is None:
            return None
        unit = offset[2] or "s"
        value = float(offset[1])
        return value * _SECONDS[unit] if unit in _SECONDS else value / self._rates[unit]


def _is_word(element: xml.Element) -> bool:
    """Whether a span has a time of its own, as words that are shown one by one have, or says that
    it is a word."""
    timed = xml.attribute(element, "begin") is not None
    return xml.name(element) == "span" and (timed or xml.attribute(element, "unit") == "word")


def _words_touch(root: xml.Element) -> bool:
    """Whether words that are shown one by one have no spaces between them, nowhere in the file."""
    touching = False
    for element in root.iter():
        for child, after in pairwise(element):
            if _is_word(child) and _is_word(after):
                between = f"{xml.text(child)[-1:]}{child.tail or ''}{xml.text(after)[:1]}"
                if any(map(str.isspace, between)):
                    return False
                touching = True
    return touching


def _is_absolute(root: xml.Element) -> bool:
    """Whether all times count from the beginning of the recording, as Apple has it."""
    apple = ("itunes", "apple.com", "podcasts")
    return any(
        sign in key
        for element in islice(root.iter(), _LOOKED_AT)
        for key in (str(element.tag), *element.keys())
        for sign in apple
    )


def _rate(text: str | None, usual: float) -> float:
    try:
        rate = float(text or usual)
    except ValueError:
        return usual
    return rate if 0 < rate < 1e9 else usual


def _length(element: xml.Element) -> str | None:
    milliseconds = xml.attribute(element, "d")
    return f"{milliseconds}ms" if milliseconds else xml.attribute(element, "dur")


def _youtube(element: xml.Element) -> float | None:
    """``t`` (milliseconds) or ``start`` (seconds)."""
    for name, factor in (("t", 0.001), ("start", 1.0)):
        text = xml.attribute(element, name)
        if text is not None and _OFFSET.fullmatch(text):
            return float(text.rstrip("hmsft")) * factor
    return None
