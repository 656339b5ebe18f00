"""The markup of entries: lines of text, with ``<b>``, ``<i>``, ``<sup>`` and ``<sub>``; ``&lt;``,
``&gt;`` and ``&amp;`` stand for the characters themselves. Nothing in it runs, loads or
leads anywhere."""

from __future__ import annotations

import html
import re

TAGS = ("b", "i", "sup", "sub")
_TAG = re.compile(rf"</?(?:{'|'.join(TAGS)})>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def escape(text: str) -> str:
    """``text`` as markup that shows just that."""
    return html.escape(_CONTROL.sub("", text), quote=False)


def plain(entry: str) -> str:
    """The text of ``entry``, by lines, without markup."""
    return html.unescape(_TAG.sub("", entry))
