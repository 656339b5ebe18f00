"""Character references ("&amp;", "&#233;") to characters, whatever a stranger wrote."""

from __future__ import annotations

import html
import re

_ENDLESS = re.compile(r"&#(?:[0-9]{20,}+|[xX][0-9a-fA-F]{20,}+);?")  # Python refuses such a number


def unescape(text: str) -> str:
    """`html.unescape`, but a number of any length is one character: the one for no character."""
    if "&" not in text:
        return text
    return html.unescape(_ENDLESS.sub("\ufffd", text))
