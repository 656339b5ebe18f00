"""What is a note in a transcript: brackets, cuts and pauses, but never spoken words."""

from __future__ import annotations

import re

from desktop.domain.speakers import nameshapes, vocabulary

_PAIRS = {"(": ")", "[": "]", "<": ">", "{": "}", "（": "）", "［": "］", "【": "】", "〈": "〉"}
_PAUSE = re.compile(r"[\s*•·∗⁂─━_=~#\-–—]+")
_END = re.compile(r"END\W+\d{1,2}[:.]\d{2}\b.{0,16}")
_BY = re.compile(r"BY (?:MR|MS|MRS|DR|THE)\.? [A-Z][A-Z .'’-]{1,40}:?")  # who asks, in court
_HEADING, _HEADING_WORDS = 160, 3  # characters at most, words at least
_HEADED = re.compile(r"(?P<head>[^\W\d_][^:：.\n]{1,30})(?=[:：]|\. )")
_COUNTED = re.compile(r"(?P<head>[^\W\d_]{2,20}+) (?:\d{1,3}+|[IVXL]{1,6}+)\.?")
_BREAK = re.compile(r"(?P<word>[^\W\d_]+)\W*(?:[\[(][\d:.]+[\])])?")


def is_note(text: str) -> bool:
    """Whether the whole paragraph is a note: "(Applause.)", "[Laughter]", "<…>", "* * *". A line of
    dashes or stars is a pause; a single dash belongs to speech."""
    text = text.strip()
    if not text or (len(text) >= 60 and text[0].isalnum()):
        return False
    if is_pause(text):
        return True
    if text[0] in _PAIRS or text[0] in "*_":
        text = _unmarked(text)
    if text[:1] in _PAIRS:
        return closing(text, 0) == len(text.rstrip(" .;,\u00a0")) - 1
    if len(text) < 60 and (_is_break(text) or _END.fullmatch(text) or _BY.fullmatch(text)):
        return True
    return is_pause(text)


def _is_break(text: str) -> bool:
    """ "Break (15:30)"."""
    match = _BREAK.fullmatch(text)
    return match is not None and match["word"].lower() in vocabulary.PAUSES


def is_direction(text: str) -> bool:
    """Whether ``text`` has a head of lines that nobody says: "Scene: a kitchen.", "CUT TO:",
    "SCENE 2"."""
    match = _HEADED.match(text) or _COUNTED.fullmatch(text)
    return match is not None and nameshapes.key(match["head"]) in vocabulary.DIRECTIONS


def is_heading(text: str) -> bool:
    """Whether ``text`` has the shape of a heading in capitals: "STATEMENT OF ANN LEE, MAYOR"."""
    if text.count(" ") + 1 < _HEADING_WORDS or len(text) > _HEADING or not text.isupper():
        return False
    return text.rstrip()[-1] not in ".!?…:,;"


def is_pause(text: str) -> bool:
    """Whether ``text`` is only a row of stars, dashes or the like ("* * *", "-----")."""
    return _PAUSE.fullmatch(text) is not None and sum(not c.isspace() for c in text) >= 3


def closing(text: str, at: int) -> int:
    """The index of the bracket that closes the one at ``text[at]``; -1 where it stays open."""
    opening = text[at]
    shut = _PAIRS[opening]
    depth = 0
    for match in re.compile(f"[{re.escape(opening + shut)}]").finditer(text, at):
        depth += 1 if match[0] == opening else -1
        if depth == 0:
            return match.start()
    return -1


def opens(text: str, at: int = 0) -> bool:
    """Whether a bracket stands at ``text[at]``."""
    return text[at : at + 1] in _PAIRS and text[at : at + 1] != ""


def _unmarked(text: str) -> str:
    """``text`` without the Markdown stars or underscores that surround it."""
    inner = text.strip("*_").strip()
    return inner if inner else text
