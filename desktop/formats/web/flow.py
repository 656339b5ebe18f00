"""The walk through a page: elements to pieces, everything else to ``dropped``, nothing lost."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.domain.languages.words import count
from desktop.formats.blocks import LABEL, Flow, clock
from desktop.formats.text.layout import paragraphs
from desktop.formats.web.main import Sizes, is_chrome, seen_text, text_outside_chrome, words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rt", "rb", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr",
    "meta", "link", "bullet", "base", "o-p", "st1-place", "map", "area", "picture",
}  # fmt: skip
_MUTE = _INLINE - {"cite", "sup"} | {"p", "div", "li"}  # without attributes they say nothing
_BOLD = {"b", "strong", "th"}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)", re.I)
_THIN_STYLE = re.compile(r"font-weight\s*:\s*(normal|[1-5]00)", re.I)
_HEADING = re.compile(r"h[1-6]")
_CLOCK = 14  # characters of a time in brackets
_NOTES = {"footnotes", "endnotes"}
_MARK = re.compile(r"[\[(]?(?:\d{1,4}|[*†‡]+)[\])]?")
_QUOTES = 200  # each is looked for in the whole text
_SPEAKER = {"speaker", "speakername", "spk", "who", "sprecher", "redner", "orador", "orateur"}
_TURN = {"turn", "block", "row", "section", "container", "content", "text", "speech"}
_COLUMN = re.compile(r"(\d{1,2} \w+ \d{4} : )?Column \w+")  # Hansard's page numbers
_CAPTION = {"figcaption", "caption"}


class Walk:
    """One page on its way into a `Flow`.

    ``main`` is the element that holds the text; ``lead`` elements outside it are kept as narration;
    a heading equal to ``title`` is dropped, for it is shown as the title. ``room`` is how many
    characters the text has, of which a part is chrome by its name; with 0 none is. ``guessed``: the
    page itself does not say that ``main`` holds its text.
    """

    def __init__(
        self, main: Element, title: str, lead: list[Element], sizes: Sizes, guessed: bool = False
    ) -> None:
        self.flow = Flow()
        self._main = main
        self._sizes = sizes
        self.room = sizes[main]
        self._title = _plain(title)
        self._lead = lead
        self._guessed = guessed
        self._around = {*main.iterancestors()} | {a for el in lead for a in el.iterancestors()}
        self._named = _speaking_headings(main)
        self._quotes = 0
        self._said = _plain(seen_text(main)) if main.find(".//blockquote") is not None else ""

    def page(self, element: Element) -> Flow:
        """Walk from ``element``, usually the body."""
        self._outside(element)
        self.flow.finish()
        return self.flow

    def _outside(self, element: Element) -> None:
        if element is self._main:
            self._inside(element, False)
        elif element in self._lead:
            self.flow.kind = "narration"
            self._inside(element, False)
            self.flow.kind = None
        elif element in self._around:
            self._leave_out(element.text or "")
            for child in element:
                self._outside(child)
                self._leave_out(child.tail or "")
        else:
            self._leave_out(seen_text(element), element)

    def _leave_out(self, text: str, element: Element | None = None) -> None:
        """Drop the ``text`` of ``element`` (None: that stands loose), which is outside the main
        text."""
        self.flow.drop(text)
        if self._guessed and text.strip():
            own = text if element is None else text_outside_chrome(element)
            self.flow.guessed += count(own)

    def _inside(self, element: Element, bold: bool) -> None:
        """An element of the main text. Recursion is safe: `web_tree` bounds the depth."""
        if element.tag in _MUTE and not element.keys():  # nearly all there are: be quick
            if not self._sign(element):
                self._plain(element, bold)
        elif element is not self._main and (
            is_chrome(element, self._sizes, self.room)
            or self._is_pull_quote(element)
            or _is_footnote_mark(element)
        ):
            self.flow.drop(seen_text(element))
        elif element.tag == "br":
            self.flow.line()
        elif _is_footnotes(element) and self.flow.kind is None:
            self.flow.close()
            self.flow.kind = "note"
            self._plain(element, False)
            self.flow.close()
            self.flow.kind = None
        elif not self._special(element):
            self._plain(element, bold)

    def _is_pull_quote(self, element: Element) -> bool:
        """A sentence of the text printed once more, large, to draw the eye."""
        if element.tag not in {"blockquote", "aside"}:
            return False
        self._quotes += 1
        if self._quotes > _QUOTES:
            return False
        text = _plain(seen_text(element))
        return len(text) > 15 and self._said.count(text) > 1

    def _plain(self, element: Element, bold: bool) -> None:
        block = element.tag not in _INLINE
        bold = bold or element.tag in _BOLD
        if style := element.get("style", ""):  # Google Docs' clipboard is one <b> that is not bold
            bold = (bold and not _THIN_STYLE.search(style)) or bool(_BOLD_STYLE.search(style))
        if block:
            self.flow.close()
        self._content(element, bold)
        if block:
            self.flow.close("note" if element.tag in _CAPTION else None)

    def _content(self, element: Element, bold: bool) -> None:
        if text := element.text:
            self.flow.add(text, bold)
        for child in element if len(element) else ():
            self._inside(child, bold)
            if text := child.tail:
                self.flow.add(text, bold)

    def _special(self, element: Element) -> bool:
        """Elements that mean something: times, labels, headings, tables of speech."""
        tag = str(element.tag)
        if tag == "table":
            return self._table(element)
        if _HEADING.fullmatch(tag):
            return self._heading(element)
        if tag in {"script", "style"}:
            return True
        if tag == "pre":
            return self._lines(element)
        if self._sign(element):
            return True
        label = 0 < self._sizes[element] <= LABEL and _is_shallow(element)
        return label and self._label(element)

    def _sign(self, element: Element) -> bool:
        """A time, or a page number among the text."""
        size = self._sizes[element]
        if not 0 < size <= _CLOCK * 3 or not _is_shallow(element):
            return False
        return (size <= _CLOCK and self._clock(element)) or self._furniture(element)

    def _clock(self, element: Element) -> bool:
        start = clock(seen_text(element))
        if start is None or element.tag not in _INLINE | {"div", "p"}:
            return False
        if self.flow.length > LABEL:  # a time told inside a speech
            return False
        self.flow.clock(start)
        self.flow.open_bracket()
        return True

    def _label(self, element: Element) -> bool:
        if not self._may_be_speaker(element):
            return False
        text = " ".join(seen_text(element).split())
        if not any(map(str.isalpha, text)) or not self._is_speaker(element, text):
            return False
        inner = [child for child in element if clock(seen_text(child)) is not None]
        for child in inner:
            self.flow.clock(clock(seen_text(child)) or 0.0)
            text = text.replace(" ".join(seen_text(child).split()), "").strip()
        self.flow.name(text.strip().removesuffix(":").rstrip())
        return True

    @staticmethod
    def _may_be_speaker(element: Element) -> bool:
        if element.tag in {"dt", "cite"}:
            return True
        named = words(element)
        return bool(named & _SPEAKER) and ("name" in named or not named & _TURN)

    def _is_speaker(self, element: Element, text: str) -> bool:
        after = element.getnext()
        if element.tag == "dt":
            return after is not None and after.tag in {"dd", "dt"}
        if element.tag == "cite" and not self.flow.open:
            return text.endswith(":") or (after is not None and after.tag in {"time", "p"})
        return not self.flow.open and element.tag != "cite"

    def _furniture(self, element: Element) -> bool:
        if element.tag not in {"p", "div"}:
            return False
        text = " ".join(seen_text(element).split())
        if not _COLUMN.fullmatch(text):
            return False
        self.flow.drop(text)
        return True

    def _heading(self, element: Element) -> bool:
        text = " ".join(seen_text(element).split())
        if _plain(text) == self._title:
            self.flow.drop(text)
        elif text in self._named:
            self.flow.name(text.removesuffix(":").rstrip())
        elif text.endswith(":"):
            return False
        else:
            self.flow.close()
            self._content(element, False)
            self.flow.close("note")
        return True

    def _lines(self, element: Element) -> bool:
        """Text laid out by its line breaks, as in a plain text file."""
        if element.find(".//p") is not None or element.find(".//div") is not None:
            return False
        self.flow.close()
        for paragraph in paragraphs("".join(map(str, element.itertext()))):
            self.flow.add(paragraph)
            self.flow.close()
        return True

    def _table(self, element: Element) -> bool:
        if self._sizes[element] * 20 < self.room:
            return False
        if sum(1 for _ in element.iter("table")) > 1:
            return False
        rows = [[c for c in row if c.tag in {"td", "th"}] for row in element.iter("tr")]
        return self.flow.table([[_cell(cell) for cell in row] for row in rows])


def _is_footnotes(element: Element) -> bool:
    role = element.get("role", "")
    named = element.tag in {"section", "div", "ol", "aside"} and words(element)
    return role.startswith(("doc-footnote", "doc-endnote")) or bool(named and named & _NOTES)


def _is_footnote_mark(element: Element) -> bool:
    """The little number that leads to a footnote, or the arrow that leads back."""
    if element.get("role", "") in {"doc-noteref", "doc-backlink"}:
        return True
    link = element[0] if len(element) == 1 else None
    return (
        element.tag == "sup"
        and link is not None
        and link.tag == "a"
        and bool(_MARK.fullmatch(seen_text(element).strip()))
    )


def _is_shallow(element: Element) -> bool:
    """Whether at most a few elements lie in it: a label, not a wrapper."""
    size = len(element)
    return size == 0 or (size <= 8 and not any(len(deep) for child in element for deep in child))


def _cell(element: Element) -> str:
    return " ".join(seen_text(element).split())


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _speaking_headings(main: Element) -> set[str]:
    """Headings of a level at which some come back: a page that prints its speakers as headings."""
    headings: set[str] = set()
    for level in ("h2", "h3", "h4", "h5", "h6"):
        texts = Counter(" ".join(seen_text(heading).split()) for heading in main.iter(level))
        if texts and max(texts.values()) > 1 and all(1 < len(text) <= 60 for text in texts):
            headings.update(texts)
    return headings
