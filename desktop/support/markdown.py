"""Text as Markdown that shows it letter for letter."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#{}]")
_BEGINS = re.compile(r"^(?:[-+!](?=.)|-+$|=+$|\d+(?=[.)]))", re.MULTILINE)
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLANK = re.compile(r"(?<![ \t\v\f])[ \t\v\f]*+[\r\n\x85\u2028\u2029]\s*")


def literal(text: str) -> str:
    """``text`` with nothing in it that is markup; its lines stay lines."""
    text = _SPECIAL.sub(r"\\\g<0>", _BLANK.sub("\n", text.strip()).strip())
    text = _ENTITY.sub("&amp;", text)
    return _BEGINS.sub(_escaped, text).replace("\n", "\\\n")


def _escaped(sign: re.Match[str]) -> str:
    words = sign[0]
    return f"{words}\\" if words[0].isdigit() else f"\\{words}"
