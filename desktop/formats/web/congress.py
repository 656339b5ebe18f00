"""The US Congressional Record's pages: plain text inside one ``<pre>``.

The Government Publishing Office sets each speaker's surname in capitals after a title, with a full
stop (``Mr. THOMPSON. Mr. President, ...``), indents paragraphs by two spaces and centres headings.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.domain.languages import dates
from desktop.domain.speakers.labels import Piece
from desktop.domain.transcript import Transcript
from desktop.formats.blocks import Flow
from desktop.formats.web.main import seen_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADER = re.compile(r"\[(Congressional Record|Senate|House|Daily Digest|Extensions|Pages?)\b.*\]")
_PAGE = re.compile(r"\s*\[\[Page \w+\]\]\s*")
_RULE = re.compile(r"\s*_{4,}\s*")
_CHAIR = (
    r"PRESIDING OFFICER|SPEAKER(?: pro tempore)?|PRESIDENT(?: pro tempore)?|VICE PRESIDENT"
    r"|ACTING PRESIDENT pro tempore|CHAIRMAN|CHAIR|ACTING CHAIRMAN|ACTING CHAIR|CHIEF JUSTICE"
)
_LABEL = re.compile(
    r"((?:Mr|Mrs|Ms|Miss|Dr)\.? (?:(?:[A-Z]\.|Mc|Mac|De|de|La|la|Van|van|von|O') ?)*"
    r"[A-Z][A-Z'’-]+(?:,? (?:[A-Z][A-Z'’-]+|Jr|Sr))*(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?"
    rf"|The (?:{_CHAIR})(?: [(\[][^()\[\]]+[)\]])?)\.\s+(?=\S)"
)


def is_record(root: Element) -> bool:
    """Whether the page is one of the Record's."""
    pre = next(root.iter("pre"), None)
    return pre is not None and "[Congressional Record" in seen_text(pre)[:400]


def read(root: Element, transcript: Transcript) -> Flow:
    """The pieces of the page; title and date go to ``transcript``."""
    flow = Flow()
    head = next(root.iter("title"), None)
    flow.drop("" if head is None else seen_text(head))
    heading: list[str] = []
    pre = next(root.iter("pre"))
    text = "".join(map(str, pre.itertext()))
    day = dates.find(text[:600])
    transcript.date = None if day is None else day.iso
    for paragraph in _paragraphs(text, flow):
        if _is_heading(paragraph):
            heading.append(paragraph)
        _piece(paragraph, flow)
    if heading:
        transcript.title = " ".join(heading[0].split())
    return flow


def _piece(paragraph: str, flow: Flow) -> None:
    text = " ".join(paragraph.split())
    if _is_heading(paragraph):
        flow.pieces.append(Piece(text, kind="note"))
        return
    label = _LABEL.match(text)
    if label is not None:
        flow.pieces.append(Piece(text[label.end() :], label=label[1]))
    elif text.endswith("offered the following prayer:"):
        flow.pieces.append(Piece(text, kind="narration"))
    else:
        flow.pieces.append(Piece(text))


def _is_heading(paragraph: str) -> bool:
    lines = [line for line in paragraph.split("\n") if line.strip()]
    letters = [char for char in paragraph if char.isalpha()]
    capital = bool(letters) and sum(map(str.isupper, letters)) > 0.8 * len(letters)
    return capital and len(lines) <= 4 and not _LABEL.match(paragraph.strip())


def _paragraphs(text: str, flow: Flow) -> list[str]:
    """Paragraphs begin with an indented line or after an empty one; page marks are dropped."""
    paragraphs: list[list[str]] = []
    fresh, turned = True, False
    for line in text.split("\n"):
        if not line.strip():
            fresh = not turned
        elif _is_furniture(line):
            flow.drop(line)
            turned = bool(_PAGE.fullmatch(line))
            fresh = not turned
        elif fresh or not paragraphs or re.match(r"  (?! )", line):
            paragraphs.append([line])
            fresh, turned = False, False
        else:
            paragraphs[-1].append(line)
            turned = False
    return ["\n".join(lines) for lines in paragraphs]


def _is_furniture(line: str) -> bool:
    bare = line.strip()
    return bool(
        _HEADER.fullmatch(bare)
        or _PAGE.fullmatch(line)
        or _RULE.fullmatch(line)
        or bare.startswith("From the Congressional Record Online")
    )
