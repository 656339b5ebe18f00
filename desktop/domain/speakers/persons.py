"""One label divided into the person's name and titles; or a role."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from functools import cache

from desktop.domain.languages.wordlists import pattern, union
from desktop.domain.speakers import nameshapes, offices, vocabulary
from desktop.domain.speakers.names import INITIALED, name_tail

_BRACKET = re.compile(r"(?P<before>.+?) ?[(（\[](?P<within>[^()（）\[\]]++)[)）\]]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_INITIAL = re.compile(r"[^\W\d_]\.")
_GENERATIONS = frozenset({"ii", "iii", "iv"})


LONGEST = 400  # characters; longer than any label with its titles


@dataclass(frozen=True, slots=True)
class Parts:
    """``name`` as printed (forms of address such as "Mr" stay only before a surname alone),
    ``title`` or "", ``alias`` (initials in brackets) or "", and whether it is a ``role``.
    ``initial``: a single letter before the surname is one, and not short for "Monsieur"."""

    name: str
    title: str = ""
    role: bool = False
    alias: str = ""
    initial: bool = False

    @property
    def words(self) -> list[str]:
        """The words of the name as keys, without forms of address: ["vladimir", "putin"]."""
        words = nameshapes.key(self.name).split()
        if words and nameshapes.titular(words[-1]):
            return words[1:] if len(words) > 1 and words[0] == "the" else words
        while len(words) > 1 and nameshapes.titular(words[0]):
            if self.initial and len(words) == 2 and len(words[0]) == 1:
                break
            words.pop(0)
        return words


def is_pure(label: str) -> bool:
    """Whether ``label`` is only a name: two to four capitalised words, no title."""
    words = nameshapes.plain(label).split()
    long = sum(word.lower() not in vocabulary.INNER for word in words)
    if (
        not 2 <= len(words) <= 6
        or long > 4
        or not nameshapes.cased(label)
        or "," in label
        or "(" in label
    ):
        return False
    while len(words) > 1 and _INITIAL.fullmatch(words[-1]):  # "г" is a title, "Иванов И. Г." a name
        words.pop()
    titled = any(
        nameshapes.titular(word) and not (at and _INITIAL.fullmatch(word) and word.isupper())
        for at, word in enumerate(words)
    )
    return len(name_tail(words)) == len(words) and not titled


def parts_of(label: str, names: Container[str] = (), shared: Container[str] = ()) -> Parts:
    """The parts of ``label``; ``names`` are the keys of names that occur alone in the same text,
    ``shared`` the words in brackets that several labels have: parties and the like."""
    label = nameshapes.plain(label).strip(" ,;")
    if len(label) > LONGEST:  # no name: a format calls something so
        return Parts(label)
    if nameshapes.is_role(label):
        return Parts(label, role=True)
    if not nameshapes.cased(label) and (parted := offices.parted(label)) is not None:
        return Parts(*parted)
    bracket = _BRACKET.fullmatch(label)
    if bracket:
        within = bracket["within"].strip()
        return _bracketed(bracket["before"], within, names, nameshapes.key(within) in shared)
    if "," in label and (parts := _before_comma(label, names)) is not None:
        return parts
    for apart in (" -- ", " - ", " – ", " — "):  # "Ann Lee - CNN"
        first, _, rest = label.partition(apart)
        if rest and (nameshapes.key(first) in names or (apart == " -- " and is_pure(first))):
            return Parts(first.strip(), rest.strip())
    return _title_first(label, names)


def _before_comma(label: str, names: Container[str]) -> Parts | None:
    """A name before a title ("Ann Lee, Chair") or a surname before a first name."""
    first, _, rest = label.partition(",")
    rest = rest.strip()
    if nameshapes.key(f"{rest} {first}") in names:  # "Lee, Ann"
        return Parts(f"{rest} {first}")
    if not _is_name_first(first, rest, names):
        return None
    if rest.lower().removesuffix(".") in vocabulary.SUFFIXES | _GENERATIONS:
        return Parts(label)
    more = parts_of(first, names)
    return Parts(more.name, _joined(more.title, rest))


def _bracketed(before: str, within: str, names: Container[str], shared: bool) -> Parts:
    inner = within.split()
    outer = parts_of(before, names)
    if within.casefold() == _initials(outer.name):
        return Parts(outer.name, outer.title, outer.role, alias=within)
    if (
        _ends_in_title(before)
        and not shared
        and not _has_surname(before)
        and (nameshapes.key(within) in names or not _has_full_name(before))
        and (is_pure(within) or inner[0].lower().strip(".") in vocabulary.POLITE)
    ):
        return Parts(within, before)
    return Parts(outer.name, _joined(outer.title, within), outer.role)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).casefold()


def _has_surname(before: str) -> bool:
    """Whether an office is followed by its holder's surname: "Senator PAYNE (New South Wales)"."""
    *titles, last = before.split()
    return (
        bool(titles)
        and all(map(nameshapes.titular, titles))
        and nameshapes.capital(last)
        and not (nameshapes.titular(last))
    )


def _has_full_name(before: str) -> bool:
    """Whether a full name follows the last word of an office: "Deputy Ann Lee (Civic Union)"."""
    words = before.split()
    titles = [index for index, word in enumerate(words) if nameshapes.titular(word)]
    after = words[titles[-1] + 1 :] if titles else words
    return len(after) >= 2 and all(
        nameshapes.capital(word) and not nameshapes.particle(word) for word in after
    )


def shared_brackets(labels: Iterable[str]) -> set[str]:
    """The keys of what stands in brackets after different names: parties, places."""
    before: dict[str, set[str]] = defaultdict(set)
    for label in labels:
        bracket = _BRACKET.fullmatch(nameshapes.plain(label)[:LONGEST])
        if bracket:
            before[nameshapes.key(bracket["within"])].add(nameshapes.key(bracket["before"]))
    return {within for within, names in before.items() if len(names) > 1}


def with_initial(parts: Parts) -> Parts:
    """``parts`` where no "Mme" in the text says that "M. Lee" is a Monsieur."""
    first = parts.name.split(" ", 1)[0]
    return replace(parts, initial=True) if _INITIAL.fullmatch(first) and first.isupper() else parts


def style_of(parts: Parts) -> str:
    """How somebody is addressed of whom a label gives one name alone: "mr", "senator", "" for the
    bare name."""
    before = nameshapes.key(parts.name).split()[:-1]
    words = [*before, *nameshapes.key(parts.title).split()]
    return " ".join(word for word in words if word not in vocabulary.ARTICLES and word != "the")


def gender_of(label: str) -> str:
    """ "m" or "f" where a word before the name in ``label`` tells it ("Mr", "Lady"), else ""."""
    for word in nameshapes.plain(label)[:LONGEST].split()[:-1]:
        bare = word.lower().strip(".,")
        if bare in vocabulary.FEMININE:
            return "f"
        if bare in vocabulary.MASCULINE:
            return "m"
    return ""


def _ends_in_title(text: str) -> bool:
    return any(nameshapes.titular(word) for word in text.split())


def _is_name_first(first: str, rest: str, names: Container[str]) -> bool:
    if not rest:
        return False
    words = first.split()
    while len(words) > 2 and nameshapes.titular(words[0]):
        words.pop(0)
    first = " ".join(words)
    return is_pure(first) or (nameshapes.key(first) in names and len(first.split()) <= 4)


def _title_first(label: str, names: Container[str]) -> Parts:
    words = label.split()
    if not nameshapes.cased(label):
        return _uncased(label, names)
    if len(words) == 1:
        return Parts(label)
    shorter = " ".join(words[:-1])
    titled = len(words) > 2 and nameshapes.titular(words[-1]) and words[0].lower() != "the"
    if titled and nameshapes.key(shorter) in names:
        return Parts(shorter, words[-1])  # "Ann Lee MP", but not "THE COURT OFFICER"
    pure = is_pure(label)
    keys = list(map(nameshapes.key, words))
    for begin in range(1, len(words) - 1):
        if _joins(words[begin - 1]):
            continue
        if " ".join(filter(None, keys[begin:])) in names:
            return Parts(" ".join(words[begin:]), _tidy(words[:begin]))
    if pure:
        return Parts(label)
    return _by_shape(words)


def _uncased(label: str, names: Container[str]) -> Parts:
    """An office before a name that occurs alone, in a script without capitals."""
    spaced = " " in label
    for begin in range(1, len(label) - 1):
        short = not spaced and begin > 1 and len(label) - begin <= 4  # Chinese, Japanese
        apart = short or label[begin - 1].isspace()
        if apart and nameshapes.key(label[begin:]) in names:
            return Parts(label[begin:], label[:begin].strip())
    return Parts(label)


def _by_shape(words: list[str]) -> Parts:
    tail = name_tail(words)
    if not tail or nameshapes.titular(tail[-1]):
        return Parts(" ".join(words))
    name = _name_in(tail, words)
    if not name or (nameshapes.particle(name[0]) and name[0].lower() not in vocabulary.INNER):
        return Parts(" ".join(words))  # "MINISTER FOR HEALTH"
    before = words[: len(words) - len(name)]
    if before and _joins(before[-1]):
        return Parts(" ".join(words))
    if len(name) == 1 and before and before[-1].lower().strip(".") in vocabulary.POLITE:
        return Parts(" ".join([before[-1], *name]), _tidy(before[:-1]))
    if before and len(name) == 1 and not INITIALED.fullmatch(name[0]):
        return Parts(" ".join(words))
    return Parts(" ".join(name), _tidy(before))


def _name_in(tail: list[str], words: list[str]) -> list[str]:
    """The name at the end of ``tail``, the capitalised words at the end of the label's
    ``words``."""
    titles = [index for index, word in enumerate(tail[:-1]) if _closes_title(word)]
    after = tail[titles[-1] + 1 :] if titles else tail
    if (
        titles
        and len(after) == 3
        and _CYRILLIC.match(after[0])
        and not _patronymic().search(after[1])
    ):
        return after[1:]  # "Президент России Владимир Путин"
    place = not titles and len(tail) < len(words) and nameshapes.particle(words[-len(tail) - 1])
    if place and len(after) in (3, 4) and after[0].lower() in vocabulary.COUNTRIES:
        return after[1:]
    loud = [word for word in after if word.isupper() and len(word) > 2]
    if len(loud) == len(after) and not " ".join(words).isupper():
        return after
    bounded = titles or len(tail) == len(words) or words[-len(tail) - 1].endswith((")", ","))
    long = sum(word.lower() not in vocabulary.INNER for word in after)
    if bounded and long <= 3 and not loud:
        return after
    return _last_name(after)


def _closes_title(word: str) -> bool:
    return nameshapes.titular(word) or word.lower() in vocabulary.BODIES


def _last_name(tail: list[str]) -> list[str]:
    """First name and surname at the end of a run of capitalised words."""
    begin = len(tail) - 1
    need = 1
    while begin > 0 and need > 0:
        begin -= 1
        word = tail[begin]
        if not (word.endswith(".") and len(word) <= 3) and nameshapes.capital(word):
            need -= 1
        if nameshapes.titular(word):
            return tail[begin + 1 :]
    while begin > 0 and (
        re.fullmatch(r"[^\W\d_]\.", tail[begin - 1])
        or {tail[begin].lower(), tail[begin - 1].lower()} & vocabulary.INNER
    ):
        begin -= 1
    return tail[begin:]


def _tidy(words: list[str]) -> str:
    """A title without mere forms of address: "Dr.", but not "Mr" or "El señor"."""
    bare = [word.lower().strip(".") for word in words]
    if all(_is_only_polite(word) or nameshapes.particle(word) or word.isdigit() for word in bare):
        return ""
    return " ".join(words).strip(" ,;–—-")


def _is_only_polite(word: str) -> bool:
    polite = word in vocabulary.POLITE and word not in vocabulary.DEGREES
    return polite or word in vocabulary.ARTICLES


def _joins(word: str) -> bool:
    """Whether ``word`` connects two titles or two persons."""
    return word == "&" or word.lower() in vocabulary.CONJUNCTIONS


@cache
def _patronymic() -> re.Pattern[str]:
    return re.compile(pattern(union(lambda words: words.speakers.patronymics)))


def _joined(*titles: str) -> str:
    return ", ".join(title for title in titles if title)
