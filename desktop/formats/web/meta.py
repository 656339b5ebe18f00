"""Title, date and place, where a page says them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.formats.web.main import seen_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ISO = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
_DATES = {
    "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dc.date.issued",
    "dcterms.created", "pubdate", "publishdate", "sailthru.date",
}  # fmt: skip
_TITLES = (
    ".//h1[@itemprop='name']",
    ".//*[@itemprop='headline']",
    ".//h1[@class='entry-title']",
)


def _metas(root: Element) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        for key in ("property", "name", "itemprop"):
            if meta.get(key) and meta.get("content"):
                metas.setdefault(meta.get(key, "").casefold(), meta.get("content", "").strip())
    return metas


def title_of(root: Element) -> str:
    """The text's title: the page's own marks, a lone ``h1``, then ``<title>`` without the site."""
    for path in _TITLES:
        marked = root.find(path)
        if marked is not None and seen_text(marked).strip():
            return _line(marked)
    metas = _metas(root)
    if metas.get("og:title"):
        return " ".join(metas["og:title"].split())
    heads = [head for head in root.iter("h1") if seen_text(head).strip()]
    if len(heads) == 1:
        return _line(heads[0])
    named = next(root.iter("title"), None)
    title = "" if named is None else _line(named)
    site = metas.get("og:site_name", "")
    return title.removesuffix(site).rstrip(" •|–—-") if site else title


def date_of(root: Element) -> str | None:
    """The day it was published or held, ISO 8601."""
    for element in root.iterfind(".//*[@itemprop='datePublished']"):
        match = _ISO.search(element.get("datetime") or element.get("content") or "")
        if match:
            return match.group()
    metas = _metas(root)
    stated = (_ISO.search(metas[name]) for name in sorted(_DATES & metas.keys()))
    times = (_ISO.search(time.get("datetime", "")) for time in root.iter("time"))
    return next((match.group() for match in (*stated, *times) if match), None)


def place_of(root: Element) -> str | None:
    """Where it was held: microformats' ``p-location``, schema.org's ``location``."""
    for element in root.iter():
        if not element.keys():
            continue
        marked = "p-location" in element.get("class", "").split()
        if marked or element.get("itemprop") in {"location", "contentLocation"}:
            text = _line(element) or element.get("content", "").strip()
            if text:
                return text
    return None


def leads_of(root: Element, main: Element) -> list[Element]:
    """The paragraphs between title and text that tell what the meeting was about."""
    inside = {*main.iter(), *main.iterancestors()}
    return [
        element
        for element in root.iterfind(".//*[@itemprop='description']")
        if element not in inside and element.tag != "meta" and seen_text(element).strip()
    ]


def _line(element: Element) -> str:
    return " ".join(seen_text(element).split())
