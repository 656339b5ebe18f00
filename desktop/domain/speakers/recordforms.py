"""Labels as records of parliaments print them: no colon ends them, but each record has a sign of
its own and keeps to it. How often a sign must stand in a text, for it to be one, is in `LEAST`."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.domain.speakers import nameshapes, vocabulary
from desktop.domain.speakers.names import CERTAIN, IMPOSSIBLE, LIKELY, strength_of

LEAST = {  # labels of a form in a text
    "circle": 2,  # "○議長（山田太郎君）　…", "○위원장 김철수  …"
    "polite": 3,  # "M. le président. …", "Mme Ann Lee, rapporteure. …"
    "initials": 3,  # "ІВАНЕНКО І.І. …"
    "surname": 3,  # "Иванов И. И., фракция.", the speech below
    "voice": 3,  # "Председательствующий. …"
    "party": 4,  # "A. Liepa (Partija). …"
    "addressed": 4,  # "Mr. Lee. …", "Chairwoman Lee. …", "Ms. Day of Texas. …"
    "stopdash": 3,  # "HON. F. S. KOYA.- …"
}


class Printed(NamedTuple):
    """A possible label: the name as printed, where the speech begins, the form, how much it looks
    like a label by itself."""

    name: str
    end: int
    form: str
    strength: int


_CIRCLES = frozenset("○◯〇◎◆◇●◉⊙△▲□■")
_HOLDER = re.compile(
    r"(?P<name>[^\s()（）:：。、]{0,30}+[(（][^()（）:：。]{2,40}[)）][^\s()（）:：。、]{0,4}+)(?:\s|$|(?<=[君員氏様さ][)）]))"
)
_COUNTED = re.compile(r"\d\s?(?:名|人|인|명)\W*$")
_PLAIN = re.compile(r"(?P<name>[^\s()（）:：。、]{2,24}+) ")
_HANGUL = re.compile(r"[가-힣]+")
_WIDE = re.compile(
    r"(?P<name>[^\s:：.]{2,30}+(?: [^\s:：.]{1,20}+){0,5}?)(?: {2,}|\s*[:：]\s*)(?=\S)"
)
_TOKENS = 5  # words of a Korean label: "과학기술정보통신부 제2차관 …"
_NAME_LENGTHS = range(2, 5)  # syllables of a Korean name

_POLITE = re.compile(r"(?:MM?\.|Mmes?|Mlles?) (?=[^\W\d_])")
_VOICES = re.compile(
    r"(?:Plusieurs|Quelques|De nombreux|De nombreuses|Une?|L['’]un des) "
    r"(?:voix|député|sénateur|sénatrice|orateur|conseiller|membre)"
)
_STOP = re.compile(r"\.(?:\s?[-–—])?(?: |(?=…))")
_ABBREVIATED = frozenset({"M", "MM", "Mme", "Mmes", "Mlle", "St", "Ste", "Dr"})
_SENTENCE = re.compile(r"[?!:;«»…]")
_OFFICE = re.compile(r"(?:l[ea]s? |l['’])[^\W\d_]")
_OFFICE_WORDS = 12  # of "le président de la commission des finances"
_LABEL = 240  # characters of a label with its office
_INITIALS = re.compile(
    r"(?P<name>[^\W\d_a-z]{2,}+(?:[ '’ʼ-][^\W\d_a-z]{2,}+){0,2} [^\W\d_a-z]\. ?[^\W\d_a-z]\.)"
    r"(?:(?P<office>, ?[^.!?]{3,160}+)\.)?(?:\s+(?=\S)|$)"
)
_SURNAME = re.compile(
    r"(?P<name>[^\W\d_a-z][^\W\d_A-Z]++(?:-[^\W\d_a-z][^\W\d_A-Z]++)? "
    r"[^\W\d_a-z]\. ?[^\W\d_a-z]\.)(?:(?P<office>,\s[^.!?:]{3,200}+)\.?)?"
    r"(?:$|\s++(?=[^\W\d_a-z]))"
)
_VOICE = re.compile(r"(?P<name>[^\W\d_]{2,30}+(?: [^\W\d_]{1,20}+){0,3}+)\. +(?=\S)")
_PARTY = re.compile(
    r"(?P<name>[^\W\d_a-z](?:\.|[^\W\d_]{1,20}+)(?: [^\W\d_][\w.'’-]{0,20}+){1,4}?)"
    r" (?P<party>\([^()\n]{1,60}\))\. +(?=[^\W\d_a-z])"
)
_ADDRESSED = re.compile(
    r"(?P<name>(?P<title>(?:[A-Z][a-z]{1,14}+\.? ){1,3}?)[A-Z][\w'’-]{1,24}+"
    r"(?: (?:of|from) [A-Z]\w+(?: [A-Z]\w+)?)?)\. +(?=[^\W\d_a-z]|[\"“(\[…])"
)
_STOPDASH = re.compile(
    r"(?P<name>[^\W\d_a-z](?:[^.\n!?;:()–—]|\.(?!\s?[-–—])|\([^()\n]{1,80}\)){1,120}+)"
    r"\.\s?(?:[–—]{1,2}+|-{1,2}+(?=\s)) *+(?=[^\W\d_a-z]|[¿¡\"“«(…])"
)


def printed(head: str, at: int) -> Printed | None:
    """The label at ``head[at]`` in one of these forms, or None. ``head`` is the beginning of a
    paragraph with plain spaces."""
    first = head[at : at + 1]
    if first in _CIRCLES and first:
        return _circle(head, at + 1)
    if not first.isupper():
        return None
    return (
        _stopdash(head, at)
        or _polite(head, at)
        or _initials(head, at)
        or _surname(head, at)
        or _party(head, at)
        or _voice(head, at)
        or _addressed(head, at)
    )


def _initials(head: str, at: int) -> Printed | None:
    match = _INITIALS.match(head, at)
    return _with_office(match, "initials") if match and match["name"].isupper() else None


def _surname(head: str, at: int) -> Printed | None:
    match = _SURNAME.match(head, at)
    return _with_office(match, "surname") if match and match["name"].istitle() else None


def _with_office(match: re.Match[str], form: str) -> Printed:
    return Printed(match["name"] + (match["office"] or ""), match.end(), form, LIKELY)


def _stopdash(head: str, at: int) -> Printed | None:
    """ "MR. SPEAKER.- Order!": a full stop and a dash."""
    match = _STOPDASH.match(head, at)
    if match is None or strength_of(match["name"]) == IMPOSSIBLE:
        return None
    return Printed(match["name"], match.end(), "stopdash", LIKELY)


def _voice(head: str, at: int) -> Printed | None:
    """A voice without a name: "Председательствующий. Добрый день!"."""
    match = _VOICE.match(head, at)
    if match is None or not nameshapes.is_role(match["name"]):
        return None
    return Printed(match["name"], match.end(), "voice", LIKELY)


def _addressed(head: str, at: int) -> Printed | None:
    """A form of address or an office before a surname, and a full stop."""
    match = _ADDRESSED.match(head, at)
    if match is None or not all(map(_addresses, match["title"].split())):
        return None
    if any(len(word) > 1 and word.isupper() for word in match["name"].split()):
        return None
    return Printed(match["name"], match.end(), "addressed", LIKELY)


def _addresses(word: str) -> bool:
    return nameshapes.titular(word) or word in ("The", "the")


def _party(head: str, at: int) -> Printed | None:
    match = _PARTY.match(head, at)
    if match is None or strength_of(match["name"]) < LIKELY:
        return None
    return Printed(f"{match['name']} {match['party']}", match.end(), "party", LIKELY)


# -- French ---------------------------------------------------------------------------------------


def _polite(head: str, at: int) -> Printed | None:
    """ "M. le président. La séance …", "Mme Ann Lee, ministre. …", "Plusieurs députés. …"."""
    form = _POLITE.match(head, at)
    if form is None and not _VOICES.match(head, at):
        return None
    for stop in _STOP.finditer(head, at, at + _LABEL):
        word = head[at : stop.start()].rpartition(" ")[2]
        if len(word.rpartition("-")[2]) == 1 or word in _ABBREVIATED:
            continue
        name = head[at : stop.start()]
        follows = head[stop.end() : stop.end() + 1]
        if follows.islower() or _SENTENCE.search(name):
            return None
        if form is not None and not _is_addressed(head[form.end() : stop.start()]):
            return None
        return Printed(name, stop.end(), "polite", LIKELY)
    return None


def _is_addressed(name: str) -> bool:
    """Whether ``name``, which follows "M." or "Mme", is a person or an office: "Ann Lee,
    ministre", "le président", "Ann Lee et M. Tom Ray"."""
    first, _, office = name.partition(", ")
    if _OFFICE.match(first):
        return len(first.split()) <= _OFFICE_WORDS
    words = first.split()
    joined = {"et", "MM.", "M.", "Mme", "Mmes"}
    named = all(
        nameshapes.capital(word) or nameshapes.particle(word) or word in joined for word in words
    )
    return named and len(words) <= 12 and (not office[:1].isupper() or bool(_POLITE.match(office)))


# -- Japan and Korea ------------------------------------------------------------------------------


def _circle(head: str, at: int) -> Printed | None:
    """A circle before who speaks. Headings of lists have one too, and then nobody has the word."""
    sign = at - 1
    at += len(head[at:]) - len(head[at:].lstrip(" "))
    match = _HOLDER.match(head, at) or _WIDE.match(head, at)
    name = match["name"] if match else _by_words(head, at)
    end = match.end() if match else at + len(name)
    if _heads_list(name or head[at:]):
        return Printed("", sign, "change", CERTAIN)
    if not name:
        return None
    return Printed(name, end, "circle", CERTAIN)


def _heads_list(text: str) -> bool:
    """Whether ``text`` is the heading of a list: "출석 위원(20인)", "本日の会議に付した案件"."""
    bare = re.split(r"[(（:：]", text, maxsplit=1)[0]
    counted = _COUNTED.search(text.rstrip(" )）")) is not None
    return counted or nameshapes.key(bare.replace(" ", "")) in vocabulary.FACTS


def _by_words(head: str, at: int) -> str:
    """The label where a single space parts it from the speech, or a line end: in Korean the office
    and the name, or the name and "member"."""
    if not _HANGUL.match(head, at):
        match = _PLAIN.match(head, at)
        return match["name"] if match else ""
    words = head[at : at + 120].split(" ")[:_TOKENS]
    for index, word in enumerate(words):
        if not word.endswith(_offices()):
            continue
        last = index
        if index == 0 or not word.endswith(_members()):
            last += index + 1 < len(words) and _is_korean_name(words[index + 1])
        return " ".join(words[: last + 1])
    return ""


def _is_korean_name(word: str) -> bool:
    return len(word) in _NAME_LENGTHS and _HANGUL.fullmatch(word) is not None


def _offices() -> tuple[str, ...]:
    return tuple(vocabulary.OFFICE_ENDINGS)


def _members() -> tuple[str, ...]:
    return tuple(vocabulary.MEMBER_ENDINGS)
