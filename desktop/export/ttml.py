"""Subtitles in two languages as Timed Text (TTML 1, https://www.w3.org/TR/ttml1/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.export import wording
from desktop.export.base import Export, Options
from desktop.export.subtitles import Cue, clock, cues
from desktop.export.xml import LANG, Writer, clean, element, language_tag

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TT = "http://www.w3.org/ns/ttml"
_META = "http://www.w3.org/ns/ttml#metadata"
_XML = "http://www.w3.org/XML/1998/namespace"
_ID = f"{{{_XML}}}id"


class Ttml(Export):
    """A paragraph a cue: the original, with its speaker as an agent that the head names, then each
    translation in a line and a span of its language. The head tells what the translations are."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The cues. Raises `NoTimes`."""
        options = options or Options()
        shown = list(cues(text))
        names = dict.fromkeys(cue.speaker for cue in shown if cue.speaker)
        agents = {name: f"speaker{number}" for number, name in enumerate(names, 1)}
        writer = Writer()
        root = {LANG: language_tag(text.language)}
        with writer.document(), writer.within("tt", root, default=_TT, ttm=_META, xml=_XML):
            with writer.within("head", {}), writer.within("metadata", {}):
                if text.title:
                    writer.put(_meta("title", text.title))
                for line in filter(None, wording.sources(text.columns, options)):
                    writer.put(_meta("desc", line))
                for name, number in agents.items():
                    writer.put(_agent(name, number))
            with writer.within("body", {}), writer.within("div", {}):
                for cue in shown:
                    writer.put(_paragraph(cue, text, agents, options))
        return writer.content.getvalue()


def _meta(name: str, text: str = "", **attributes: str) -> Element:
    """An element about the text."""
    from lxml import etree

    new = etree.Element(f"{{{_META}}}{name}", nsmap={"ttm": _META})
    new.text = clean(text) or None
    for key, value in attributes.items():
        new.set(key, value)
    return new


def _agent(name: str, number: str) -> Element:
    agent = _meta("agent", type="person")
    agent.set(_ID, number)
    agent.append(_meta("name", name, type="full"))
    return agent


def _paragraph(cue: Cue, text: ParallelText, agents: dict[str, str], options: Options) -> Element:
    from lxml import etree

    paragraph = etree.Element("p", nsmap={"ttm": _META})
    paragraph.set("begin", clock(cue.start, "."))
    paragraph.set("end", clock(cue.end, "."))
    if cue.speaker:
        paragraph.set(f"{{{_META}}}agent", agents[cue.speaker])
    doubts = dict.fromkeys(doubt for each in cue.doubts for doubt in each)
    if doubts:
        about = element("metadata")
        about.append(_meta("desc", wording.to_check(doubts, options)))
        paragraph.append(about)
    for number, words in enumerate(cue.texts):
        if not words:
            continue
        if number:
            if any(cue.texts[:number]):
                paragraph.append(element("br"))
            span = element("span", words)
            span.set(LANG, language_tag(text.columns[number].language))
            paragraph.append(span)
        elif doubts:
            paragraph[0].tail = clean(words)
        else:
            paragraph.text = clean(words)
    return paragraph
