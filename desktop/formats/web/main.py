"""Which part of a page is the text, and which is the site around it.

Where the page says it itself (schema.org's ``articleBody``, a lone ``<article>`` or ``<main>``) its
word is taken. Other pages go through readability-lxml, which marks where the main text lies; the
smallest element that holds what it found is then taken whole, because such libraries leave out
short paragraphs ("Yes.") that were said all the same.

readability-lxml was preferred to trafilatura after a trial on 32 transcripts without their
``articleBody`` mark: 0 of 5,360 spoken paragraphs lost against 13; Apache-2.0 both; 0.2 MB and
four small libraries against a dozen, among them an HTTP client; imported in 0.06 s against 0.17 s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from desktop.formats.web.tree import UNSEEN

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Sizes: TypeAlias = "dict[Element, int]"

_NEVER = {
    "head", "nav", "footer", "button", "select", "option", "noscript", "iframe", "object", "svg",
    "canvas", "audio", "video", "textarea", "input", "math", "frameset", "datalist", "rp",
} | UNSEEN  # fmt: skip
_ASIDE = {"aside", "form", "header"}
_ROLES = {"navigation", "banner", "contentinfo", "search", "complementary", "toolbar", "menu"}
_WORDS = {
    "share", "shares", "sharing", "social", "related", "breadcrumb", "breadcrumbs", "nav", "navbar",
    "navigation", "navlinks", "menu", "sidebar", "advert", "advertisement", "ads", "promo",
    "cookie", "cookies", "newsletter", "subscribe", "tooltip", "popup", "modal", "slider",
    "carousel", "tags", "taglist", "hidden", "ignore", "pagination", "pager", "toolbar", "login",
    "bottommeta", "skiplink", "comments", "disqus",
}  # fmt: skip
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"[a-z]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
SHORT = 1500  # letters; a page of this size has no room for a site
_ELEMENTS = 60_000  # a page of more (10 MB or so) is taken whole: the library would take long
_MARK = "data-n"


def words(element: Element) -> frozenset[str]:
    """The words of an element's classes and id, lower case."""
    classes, own = element.get("class"), element.get("id")
    names = _words(classes) if classes else _NONE
    return names | _words(own) if own else names


@lru_cache(1024)
def _words(named: str) -> frozenset[str]:
    small = _WORD.findall(named.casefold())
    return frozenset(small + _WORD.findall(_HUMP.sub(" ", named).casefold()))


def seen_text(element: Element) -> str:
    """The text below ``element``, its pieces apart."""
    if not len(element):
        return element.text or ""
    return " ".join(map(str, element.itertext()))


def sizes_of(root: Element) -> Sizes:
    """How many characters, spaces not counted, stand in each element below ``root``."""
    sizes: Sizes = {}
    for element in reversed(list(root.iter())):
        size = _letters(element.text)
        for child in element:
            size += sizes[child] + _letters(child.tail)
        sizes[element] = size
    return sizes


def _letters(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


def is_chrome(element: Element, sizes: Sizes, room: int) -> bool:
    """Whether ``element``, inside the main text of ``room`` characters, belongs to the site.

    What is named like chrome but holds a quarter of the text is not taken for it.
    """
    if element.tag in _NEVER:
        return True
    if not (_is_named_chrome(element) or _is_unseen(element)):
        return False
    return sizes[element] * 4 <= room


def _is_unseen(element: Element) -> bool:
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return hidden or bool(_UNSEEN_STYLE.search(element.get("style", "")))


def _is_named_chrome(element: Element) -> bool:
    if element.get("role", "").startswith(("doc-footnote", "doc-endnote")):
        return False
    if element.tag in _ASIDE or element.get("role", "") in _ROLES:
        return True
    return bool(words(element) & _WORDS)


def main_of(root: Element, sizes: Sizes) -> tuple[Element, bool]:
    """The element that holds the main text, the whole page where nothing else stands out; and
    whether that is a guess, and not what the page itself says."""
    body = next((child for child in root if child.tag == "body"), root)
    whole = sizes[body]
    stated = _largest(body.iterfind(".//*[@itemprop='articleBody']"), sizes, whole // 10)
    if stated is not None:
        return stated, False
    marked = [*body.iter("article"), *body.iterfind(".//*[@role='main']")]
    lone = _largest(marked, sizes, whole // 2)
    if lone is None:
        lone = _largest(body.iter("main"), sizes, whole // 2)
    if lone is not None:
        return lone, False
    simple = whole < SHORT or not _has_chrome(body, sizes)
    return (body, False) if simple else (_readable(root, body, whole), True)


def text_outside_chrome(element: Element) -> str:
    """The text in ``element`` but for what the page itself names as the site around its text."""
    if element.tag in _NEVER or _is_named_chrome(element) or _is_unseen(element):
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += text_outside_chrome(child), child.tail or ""
    return " ".join(parts)


def _largest(elements: Iterable[Element], sizes: Sizes, least: int) -> Element | None:
    largest = max(elements, key=lambda element: sizes[element], default=None)
    return largest if largest is not None and sizes[largest] > least else None


def _has_chrome(body: Element, sizes: Sizes) -> bool:
    return any(
        sizes[element] and (element.tag in _NEVER - UNSEEN or _is_named_chrome(element))
        for element in body.iter()
    )


def _readable(root: Element, body: Element, whole: int) -> Element:
    """The smallest element with nearly all that readability keeps."""
    survivors = _survivors(root)
    weights: Sizes = {}
    for element in reversed(list(root.iter())):
        kept = element in survivors
        weight = _letters(element.text) if kept else 0
        for child in element:
            weight += weights[child] + (_letters(child.tail) if kept else 0)
        weights[element] = weight
    total = weights[body]
    if total * 5 < whole:
        return body
    main = body
    while True:
        inner = next((child for child in main if weights[child] >= 0.97 * total), None)
        if inner is None or inner.tag in {"p", "span", "b", "i", "pre", "table", "tbody"}:
            return main
        main = inner


def _survivors(root: Element) -> set[Element]:
    """The elements that readability keeps; none where the page is too large for it."""
    import logging

    from lxml import etree
    from readability import Document
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)  # it logs the text it reads
    numbered = list(root.iter())
    if len(numbered) > _ELEMENTS:
        return set()
    for number, element in enumerate(numbered):
        element.set(_MARK, str(number))
    try:
        summary = Document(etree.tostring(root, encoding="unicode", method="html")).summary()
    except Unparseable:
        return set()
    marks = re.findall(rf'{_MARK}="(\d+)"', summary)
    return {numbered[int(mark)] for mark in marks if int(mark) < len(numbered)}
