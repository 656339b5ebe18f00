"""Real pages whose bold labels tell who speaks: the measure of the reader of web pages.

The truth is found by another way than the program's: any bold stretch in a paragraph that ends in
a colon, or is followed by one (a bracket may stand between), with the hover cards taken out first.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.web.page import Web

SCHEDULE = "17156.html"  # an announcement: its bold lines with colons are times, nobody speaks
GONE = ("tooltip", "masha-ignore", "hidden-copy")


def read(path: Path) -> Transcript:
    return Web().read(Source(path.name, path.read_bytes()))


def truth(path: Path) -> list[str]:
    """The labels of a page, without notes and punctuation."""
    from lxml import html

    page: Any = html.document_fromstring(path.read_text("utf-8", errors="replace"))
    body = page.find(".//*[@itemprop='articleBody']")
    assert body is not None
    for element in [*body.iter()]:
        if any(name in str(element.get("class", "")) for name in GONE):
            element.drop_tree()
    return [label for paragraph in body.iter("p") for label in labels(paragraph)]


def labels(paragraph: object) -> list[str]:
    runs: list[tuple[str, bool]] = []
    collect(paragraph, False, runs)
    marked = "".join(f"\x01{t}\x02" if bold and t.strip() else t for t, bold in runs)
    marked = re.sub(r"\x02(\s*)\x01", r"\1", marked)
    found = []
    for match in re.finditer(r"\x01([^\x02]*)\x02(\s*(?:\([^)]*\))?\s*\x01?\s*:)?", marked):
        bold, colon = match.groups()
        if ":" in bold or colon:
            found.append(plain(bold.partition(":")[0]))
    return [label for label in found if label]


def collect(element: object, bold: bool, runs: list[tuple[str, bool]]) -> None:
    from lxml.etree import _Element

    assert isinstance(element, _Element)
    bold = bold or element.tag in {"b", "strong"}
    runs.append((element.text or "", bold))
    for child in element:
        collect(child, bold, runs)
        runs.append((child.tail or "", bold))


def plain(label: str) -> str:
    return re.sub(r"\W+", "", re.sub(r"\([^)]*\)", "", label)).casefold()


@pytest.mark.shared
def test_turn_starts_have_the_right_label(shared: Path) -> None:
    right = wrong = missed = 0
    for path in sorted((shared / "kremlin" / "html").glob("*.html")):
        if path.name == SCHEDULE:
            assert not any(turn.label for turn in read(path).turns)
            continue
        want = truth(path)
        got = [plain(turn.label) for turn in read(path).turns if turn.label]
        matcher = difflib.SequenceMatcher(None, want, got, autojunk=False)
        same = sum(block.size for block in matcher.get_matching_blocks())
        right, wrong, missed = right + same, wrong + len(got) - same, missed + len(want) - same
    f1 = 2 * right / (2 * right + wrong + missed)
    print(f"{right} right, {wrong} wrong, {missed} missed: F1 {f1:.4f}")
    assert right > 2000
    assert f1 >= 0.995


@pytest.mark.shared
def test_no_letter_of_a_real_page_is_lost(shared: Path) -> None:
    from lxml import html

    folders = ("kremlin/html", "hansard/uk", "hansard/us-congress", "subtitles/podcasts")
    paths = [p for folder in folders for p in sorted((shared / folder).glob("*.htm*"))]
    assert len(paths) > 30
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    for path in paths:
        page: Any = html.document_fromstring(path.read_bytes(), parser=parser)
        for element in [*page.iter("script", "style", "template")]:
            element.drop_tree()
        found = read(path)
        kept = [p.text for _, p in found.paragraphs()] + found.dropped
        names = [f"{turn.label or ''}{turn.label_note or ''}" for turn in found.turns]
        source = "".join(map(str, page.itertext()))
        assert letters("".join(kept + names)) == letters(source), path.name


def letters(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isalpha())


@pytest.mark.shared
@pytest.mark.parametrize("name", ["54276.html", "54790.html", "17718.html", "60573.html"])
def test_hover_cards_captions_and_footers_are_no_speech(shared: Path, name: str) -> None:
    found = read(shared / "kremlin" / "html" / name)
    text = "\n".join(p.text for _, p in found.paragraphs())
    for chrome in ("Publication status", "Direct link", "See also", "Share"):
        assert chrome not in text
    assert found.title
    assert found.date
    assert found.place
