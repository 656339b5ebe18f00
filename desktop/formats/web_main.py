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
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.formats.web_tree import UNSEEN

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

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
    "bottommeta", "skiplink",
}  # fmt: skip
_WORD = re.compile(r"[a-z]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SHORT = 1500  # letters; a page of this size has no room for a site
_MARK = "data-n"


def words(element: Element) -> set[str]:
    """The words of an element's classes and id, lower case."""
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return set(_WORD.findall(named.casefold())) | set(
        _WORD.findall(_HUMP.sub(" ", named).casefold())
    )


def seen_text(element: Element) -> str:
    """The text below ``element`` that a reader could see, scripts and styles left out."""
    return " ".join(_texts(element))


def _texts(element: Element) -> Iterator[str]:
    if element.tag not in UNSEEN:
        if element.text:
            yield element.text
        for child in element:
            yield from _texts(child)
            if child.tail:
                yield child.tail


def size(element: Element) -> int:
    """Characters of `seen_text`, spaces not counted."""
    return sum(len(part) for text in _texts(element) for part in text.split())


def is_chrome(element: Element, room: int) -> bool:
    """Whether ``element``, inside the main text of ``room`` characters, belongs to the site.

    What is named like chrome but holds a quarter of the text is not taken for it.
    """
    if element.tag in _NEVER:
        return True
    if not (_is_named_chrome(element) or _is_unseen(element)):
        return False
    return size(element) * 4 <= room


def _is_unseen(element: Element) -> bool:
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return hidden or bool(_UNSEEN_STYLE.search(element.get("style", "")))


def _is_named_chrome(element: Element) -> bool:
    if element.tag in _ASIDE or element.get("role", "") in _ROLES:
        return True
    return bool(words(element) & _WORDS)


def main_of(root: Element) -> Element:
    """The element that holds the main text; the whole page where nothing else stands out."""
    body = next((child for child in root if child.tag == "body"), root)
    whole = size(body)
    stated = _largest(body.iterfind(".//*[@itemprop='articleBody']"), whole // 10)
    if stated is not None:
        return stated
    if whole < _SHORT or not _has_chrome(body):
        return body
    lone = _largest([*body.iter("article"), *body.iterfind(".//*[@role='main']")], whole // 2)
    if lone is None:
        lone = _largest(body.iter("main"), whole // 2)
    return lone if lone is not None else _readable(root, body, whole)


def _largest(elements: Iterator[Element] | list[Element], least: int) -> Element | None:
    sizes = [(size(element), number, element) for number, element in enumerate(elements)]
    largest = max(sizes, default=None)
    return largest[2] if largest is not None and largest[0] > least else None


def _has_chrome(body: Element) -> bool:
    return any(
        (element.tag in _NEVER - UNSEEN or _is_named_chrome(element)) and size(element)
        for element in body.iter()
        if isinstance(element.tag, str)
    )


def _readable(root: Element, body: Element, whole: int) -> Element:
    found = _survivors(root)
    weights: dict[Element, int] = {}
    for element in root.iter():
        own = element.text if element in found else None
        weight = len("".join((own or "").split()))
        weight += sum(len("".join(c.tail.split())) for c in element if c.tail and element in found)
        if weight:
            weights[element] = weight
    total = sum(weights.values())
    if total * 5 < whole:
        return body
    main = body
    while True:
        inner = next((c for c in main if _weight(c, weights) >= 0.97 * total), None)
        if inner is None or inner.tag in {"p", "span", "b", "i", "pre", "table", "tbody"}:
            return main
        main = inner


def _weight(element: Element, weights: dict[Element, int]) -> int:
    return sum(weights.get(inner, 0) for inner in element.iter())


def _survivors(root: Element) -> set[Element]:
    """The elements that readability keeps."""
    import logging

    from lxml import etree
    from readability import Document
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)  # it logs the text it reads
    numbered = list(root.iter())
    for number, element in enumerate(numbered):
        element.set(_MARK, str(number))
    try:
        summary = Document(etree.tostring(root, encoding="unicode", method="html")).summary()
    except Unparseable:
        return set()
    marks = re.findall(rf'{_MARK}="(\d+)"', summary)
    return {numbered[int(mark)] for mark in marks if int(mark) < len(numbered)}
