"""The forms a speaker label takes at the start of a paragraph, judged one paragraph at a time.

`labels` weighs what is found here against the whole text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.languages.clock import TIME, seconds
from desktop.domain.speakers import nameshapes, notes, recordforms, vocabulary
from desktop.domain.speakers.names import CERTAIN, IMPOSSIBLE, LIKELY, POSSIBLE, strength_of

REACH = 320  # no label is longer
SPACES = {ord(c): " " for c in "\u00a0\u2007\u2009\u200a\u202f\u3000\t\n"}

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+"
_LEAD = re.compile(
    r"[\s\u200e\u200f]*(?:>>+\s*|>\s+(?=\S)|[-–—]\s*(?=[^\W\d_]))?(?:[\[(<]?(?P<date>"
    + _DATE
    + r")?"
    + rf"(?P<time>{TIME})"
    + r"(?(date)(?P<half>\s?[ap]\.?\s?m\b\.?)?)[\])>]?"
    r"(?:\s*(?:-->|[-–—|])\s*(?:\d[\d:.,]*)?)?(?=\s|$)(?!\s*[ap]\.?\s?m\b)\s*)?",
    re.I,
)
_COLON = re.compile(r"(?<!\d)[:：]|[:：](?!\d)|[()\[\]（）]")  # and brackets it may stand in
_BRACKETS = {")": "(", "]": "[", "）": "（"}
_HEADER = re.compile(
    r"(?P<name>[^\d\s:\[(][^:\[(]{0,80}?)(?:(?<!\s)\s*+[\[(](?P<date>"
    + _DATE
    + r")?"
    + rf"(?P<boxed>{TIME})"
    + r"[\])]\s*:?"
    r"|\s{1,12}[-–—|]?\s?" + rf"(?P<bare>{TIME})" + r"\s*$|\s{2,12}" + rf"(?P<wide>{TIME})" + r"\s)"
)
_TIMED = re.compile(r"[(\[]" + rf"(?P<time>{TIME})" + r"[)\]]$")
_CHAT = re.compile(r"From\s++(?P<name>[^:]{1,80}?)(?P<whom>(?<!\s)\s++to\s++[^:]{1,100})?", re.I)
_STOP = re.compile(
    r"(?P<name>The [A-Z]{3,}(?: [A-Z]{3,}){0,3}(?: pro tempore)?"
    r"|(?P<title>(?:[A-Z][A-Za-z]+\.? ){1,3}?)(?:[A-Z]{1,2}[.a-z'’]{0,3} ?)?[A-Z]{2}[A-Z'’-]*"
    r"(?: [A-Z][A-Z'’-]+){0,2}"
    r"(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)(?: [\[(](?P<note>[a-z][a-z ]+)[\])])?\. +(?=\S)"
)
_DASHED = re.compile(
    r"(?P<name>[^\W\d_](?:[^:!?;()\n–—]|(?<=[^\W\d_])\([^()]{1,160}\)|\s\([^()]{1,160}\)){1,140}?)"
    r"(?:\. ?[–—-] +|(?<=[^.]) [–—-] +|(?<=\)) ?[–—] ?)(?=[^\W\d_a-z]|[¿¡\"“«(])"
)
_PLAY = re.compile(
    r"(?P<name>[^\W\d_a-z]{2,}(?:[ '’-][^\W\d_a-z]{2,}){0,3}"
    r"(?P<group> \([^()\n]{1,60}\))?)\. +(?=\S)"
)
_GAP = re.compile(r"(?P<name>[^\W\d_][^\t:.?!\n]{0,40}?)(?:\t+ *|(?P<wide> {2,}))(?=\S)")
_RULES = frozenset("-–—|")
_LEADING = frozenset("0123456789>-–—[(< \u00a0\t\ufeff\u200e\u200f")
_MINUTES = re.compile(r"\d:\d\d")
_LETTER = re.compile(
    r"(?P<name>[QA](?:\d{1,3}(?=[.:]))?+)(?:[.:]?\s{2,}|[.:]\s+|\s)(?=\S)"
    r"|(?P<other>[^\W\d_])[.:]\s+(?=\S)"
)
_BOXED = re.compile(r"[\[<](?P<name>[^\W\d][^\]<>\[:]{0,60})[\]>](?=\s*[:：]|\s+\S)")


@dataclass(slots=True)
class Candidate:
    """A possible label: ``text`` as printed; the speech begins at ``end``. ``form`` is how it was
    recognised, ``strength`` how much it looks like a label by itself."""

    text: str
    end: int
    note: str | None = None
    start: float | None = None
    form: str = "colon"
    strength: int = POSSIBLE
    begin: int = 0
    lead: bool = False  # what stands before ``begin`` is a time or a sign, no text
    other: Candidate | None = None  # the same place read as "Q" or "A"

    @property
    def key(self) -> str:
        """The key that all spellings of this label share."""
        return nameshapes.key(self.text.lstrip("0123456789.) @") or self.text)


def flat(text: str) -> str:
    """``text`` with every space replaced by a plain one; offsets stay the same."""
    return text if text.isascii() and "\t" not in text else text.translate(SPACES)


def _moment(time: str, date: str | None, half: str | None = None) -> float:
    """``time`` in seconds; beside a date it is a time of day, in hours and minutes (as in a
    chat)."""
    at = seconds(time)
    if date is None:
        return at
    at *= 60 if time.count(":") == 1 else 1
    if half is None:
        return at
    return at % 43_200 + (43_200 if "p" in half.lower() else 0)


def candidate(text: str) -> Candidate | None:
    """The possible label at the start of ``text`` (or a time alone: form "time"), or None."""
    head = flat(text[:REACH])
    lead = _LEAD.match(head) if head[:1] in _LEADING else None
    at = lead.end() if lead else 0
    start = _moment(lead["time"], lead["date"], lead["half"]) if lead and lead["time"] else None
    letter = _letter(head, at)
    label = (
        (letter if letter is not None and not _is_loose_letter(head, at, letter) else None)
        or _record(head, at)
        or (_header(head, at) if _MINUTES.search(head) else None)
        or _colon(head, at)
        or _full_stop(head, at)
        or _dashed(head, at)
        or _boxed(head, at)
        or letter
        or _gap(text, at)
    )
    if label is not None and label is not letter:
        label.other = letter
    if label is None and lead is not None:
        label = _after_lead(head, at, lead[0].strip())
    if label is None:
        return None if start is None else Candidate("", at, start=start, form="time")
    if label.end >= REACH and len(text) > REACH:
        return None
    if label.start is None:
        label.start = start
    label.begin, label.lead = at, True
    while text[label.end : label.end + 1].isspace():
        label.end += 1
    return label


def _record(head: str, at: int) -> Candidate | None:
    label = recordforms.printed(head, at)
    if label is None:
        return None
    return Candidate(label.name, label.end, form=label.form, strength=label.strength)


def _after_lead(head: str, at: int, lead: str) -> Candidate | None:
    """ ">> ..." means that another person speaks; "0:05 - Ann Lee" names one, with the text
    below."""
    if ">>" in lead:
        return Candidate("", at, form="change")
    name = head[at:].strip()
    if lead[-1:] not in _RULES or not name or len(name) > 60 or not name[-1].isalnum():
        return None
    strength = strength_of(name)
    if not strength or any(w[0].islower() and not nameshapes.particle(w) for w in name.split()):
        return None
    return Candidate(name, len(head), form="header", strength=strength)


def _header(head: str, at: int) -> Candidate | None:
    match = _HEADER.match(head, at)
    if match is None:
        return None
    name = match["name"].rstrip(" ,;–—-|")
    strength = strength_of(name)
    if strength == IMPOSSIBLE or len(name.split()) > 8:
        return None
    time = match["boxed"] or match["bare"] or match["wide"]
    start = _moment(time, match["date"])
    return Candidate(name, match.end(), start=start, form="header", strength=strength)


def _colon(head: str, at: int) -> Candidate | None:
    if ":" not in head and "：" not in head:
        return None
    opened = dict.fromkeys(_BRACKETS.values(), 0)
    for match in _COLON.finditer(head, at):
        sign = match[0]
        if sign in opened:
            opened[sign] += 1
        elif sign in _BRACKETS:
            opened[_BRACKETS[sign]] -= 1
        elif max(opened.values()) <= 0:
            return _headed(head[at : match.start()].rstrip(), match.end(), at)
    return None


def _headed(inside: str, end: int, at: int) -> Candidate | None:
    chat = _CHAT.fullmatch(inside) if at and inside[:1] in ("F", "f") else None
    if chat:
        note = f"{inside[:4]} … {(chat['whom'] or '').strip()}".strip(" …")
        return Candidate(chat["name"], end, note=note, form="chat", strength=LIKELY)
    timed = _TIMED.search(inside)
    start = seconds(timed["time"]) if timed else None
    name, remark = split_note(inside[: timed.start()] if timed else inside)
    strength = strength_of(name)
    if strength == IMPOSSIBLE:
        return None
    return Candidate(name, end, note=remark, start=start, strength=strength)


def _full_stop(head: str, at: int) -> Candidate | None:
    """ "Mr. JORDAN. I object.", "HAMLET. Words, words."."""
    if not head[at : at + 1].isupper():
        return None
    match = _STOP.match(head, at)
    if match is not None and all(nameshapes.titular(w) for w in (match["title"] or "").split()):
        note = match["note"]
        return Candidate(match["name"], match.end(), note=note, form="stop", strength=LIKELY)
    match = _PLAY.match(head, at) if head[at : at + 2].isupper() else None
    if match is not None and strength_of(match["name"]) and not _only_titles(match["name"]):
        strength = LIKELY if match["group"] else POSSIBLE  # "ROSSI (PD). Signor Presidente"
        return Candidate(match["name"], match.end(), form="stop", strength=strength)
    return None


def _only_titles(name: str) -> bool:
    """Whether ``name`` is short for a form of address alone: the "MR" of "MR. LEE"."""
    return all(word.lower() in vocabulary.POLITE for word in name.split())


def _dashed(head: str, at: int) -> Candidate | None:
    """ "Jan Kowal (ECR). – Mr President", "O SR. PRESIDENTE (PP - AL) - Concedo", "Ana – Sim."."""
    if "–" not in head and "—" not in head and " - " not in head and ". -" not in head:
        return None
    match = _DASHED.match(head, at)
    if match is None:
        return None
    name, remark = split_note(match["name"].strip())
    strength = strength_of(name)
    if strength == IMPOSSIBLE:
        return None
    return Candidate(name, match.end(), note=remark, form="dash", strength=strength)


def bold_label(text: str, end: int) -> Candidate | None:
    """A label in bold up to ``end`` without a colon: "X (retranslated) Yes", "X Yes"."""
    name = text[:end].translate(SPACES).strip()
    rest = text[end:REACH].translate(SPACES)
    at = len(rest) - len(rest.lstrip())
    shut = notes.closing(rest, at) if notes.opens(rest, at) else -1
    strength = strength_of(name)
    if shut < 0 or strength < LIKELY or not is_remark(rest[at + 1 : shut].strip()):
        plain = rest.strip() and strength != IMPOSSIBLE and len(name.split()) <= 5
        return Candidate(name, end + at, form="bold", strength=POSSIBLE) if plain else None
    end += shut + 1
    while text[end : end + 1].isspace():
        end += 1
    return Candidate(name, end, note=rest[at + 1 : shut].strip(), form="bold", strength=CERTAIN)


def _letter(head: str, at: int) -> Candidate | None:
    match = _LETTER.match(head, at) if head[at : at + 1] in vocabulary.answers() else None
    if match is None:
        return None
    follows = head[match.end()]
    if follows.isalpha() and not nameshapes.capital(follows):
        return None
    return Candidate(match["name"] or match["other"], match.end(), form="letter")


def _is_loose_letter(head: str, at: int, letter: Candidate) -> bool:
    """Whether a name may begin with such a letter: "A Great Man: ...", "A. Repik: ...", but not "Q
    Well"."""
    return letter.end - at <= 3 and letter.text != "Q" and head[at + 1] != ":"


def _gap(text: str, at: int) -> Candidate | None:
    """ "HAMLET   To be, or not to be.", or a name and a tab."""
    match = _GAP.match(text, at, REACH)
    if match is None or (match["wide"] and not match["name"].isupper()):
        return None
    name = match["name"].translate(SPACES).strip()
    strength = strength_of(name)
    if strength == IMPOSSIBLE or len(name.split()) > 4:
        return None
    return Candidate(name, match.end(), form="gap", strength=strength)


def _boxed(head: str, at: int) -> Candidate | None:
    match = _BOXED.match(head, at) if head[at : at + 1] in ("[", "<") else None
    if match is None or strength_of(match["name"]) == IMPOSSIBLE:
        return None
    return Candidate(match["name"], match.end(), form="boxed", strength=POSSIBLE)


def split_note(inside: str) -> tuple[str, str | None]:
    """The name, and the note in brackets after it: "Question (retranslated)".

    Brackets that belong to the name ("(ENI)", "(Mr. Kyalo)") stay with it.
    """
    inside = inside.strip()
    if (
        inside
        and inside[0] in "[<"
        and inside[-1] in "]>"
        and notes.closing(inside, 0) == len(inside) - 1
    ):
        return inside[1:-1].strip(), None
    if inside[-1:] not in ")]）":
        return inside, None
    opening = max(inside.rfind(bracket) for bracket in "([（")
    within = inside[opening + 1 : -1].strip() if opening > 0 else ""
    if not within or not is_remark(within):
        return inside, None
    return inside[:opening].rstrip(), within


def is_remark(within: str) -> bool:
    """Whether words in brackets after a name describe the manner of speaking, not the person."""
    words = within.split()
    if within[-1] in ".!?…":  # "(In Russian.)", but not "(Minister of Finance, Lib.)"
        return not (
            "," in within and any(w.lower().strip(".,") in vocabulary.TITLE_WORDS for w in words)
        )
    if nameshapes.cased(within) and within[0].islower():
        return True
    if words[0].lower() in vocabulary.MANNER and len(words) > 1:
        return True
    return any(w[0].islower() and not nameshapes.particle(w) for w in words if w[0].isalpha()) and (
        len(words) > 3 or words[0].lower().endswith("ing")
    )
