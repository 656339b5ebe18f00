"""Which possible labels are labels: each is judged in view of the whole text.

What decides is whether a label recurs, is printed in bold or has the shape of a name, and what
follows it. `_Proof.holds` has the rules; none of them depends on the habits of one particular page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.speakers import groups, nameshapes, vocabulary
from desktop.domain.speakers.forms import REACH, Candidate, bold_label, candidate, flat
from desktop.domain.speakers.namelines import names_alone
from desktop.domain.speakers.names import CERTAIN, LIKELY, POSSIBLE, name_tail, strength_of
from desktop.domain.speakers.persons import parts_of
from desktop.domain.speakers.recordforms import LEAST
from desktop.domain.speakers.search.believed import with_form

_UNNAMED = frozenset({"time", "change", "letter"})
Bold = tuple[tuple[int, int], ...]  # [start, end) of each stretch in bold
_STOPS = frozenset('.!?…。！？)"”»')
_ENDS = frozenset('.!?…,;:—–。！？)]”"»')
_ADDRESS = re.compile(r"[<(]?(?:https?://|www\.)")
_SMALL = re.compile(r"(?<![\w'’])[^\W\d_A-Z]{2,}+(?![\w'’])")
_ALONE = 3  # times as many names on lines of their own as labels: these are the form of the text
_HEADED = 2  # labels that come back stand on lines of their own: so do others
_REGULAR = 5  # labels, of which a heading may differ
_LISTED = 3  # labels that only a name follows: a list of persons
# How many of them, at least, and which share of the whole, see `_many`:
_CHAT = (3, 0.8)  # words before a colon, of the paragraphs
_FILLED = (4, 0.8)  # what may be a label, of the paragraphs: a talk
_CROWDED = (4, 0.6)  # likely labels, of the paragraphs
_DASHED = (4, 0.4)  # labels with a dash, of the paragraphs
_SPOKEN = (2, 0.5)  # what may be a label, of the paragraphs: a dialogue
_IN_BOLD = (2, 0.3)  # labels in bold, of the likely ones: what is not in bold is none
_LOUD = (3, 0.8)  # labels in capitals, of the likely ones
# Shares:
_COME_BACK = 0.5  # of the labels of a chat, and of those with a gap
_SINGLE = 0.3  # of the labels of a dialogue are single words
_COVERED = 0.3  # of a label is in bold
# Lengths:
_LONGEST_BOLD = 120  # characters of a label in bold
_BEYOND = 2  # characters in bold behind a label that is in bold
_LONGEST_NAME = 60  # characters that may be nothing but a name
_SPEECH = 12  # words from which on a paragraph without a stop is speech
_QUOTES = "\"“”«»„‘'"


def labels_in(pieces: Sequence[tuple[str, Bold]]) -> list[list[Candidate]]:
    """The labels in each (text, bold stretches), in order."""
    return with_form([text for text, _ in pieces], _Proof(pieces).decide())


@dataclass(slots=True)
class _Possible:
    """A possible label at the start of paragraph ``index``; ``text`` is that paragraph or part of
    it. ``key`` is the name under which it is counted, ``bold`` whether it is in bold, ``runs_on``
    whether a small letter follows."""

    index: int
    text: str
    label: Candidate
    bold: bool
    key: str = ""
    runs_on: bool = False

    @property
    def rest(self) -> str:
        """What follows the label in its paragraph."""
        return self.text[self.label.end :].strip()

    @property
    def likely(self) -> bool:
        """Whether it looks like a name by itself."""
        return self.label.strength >= LIKELY


class _Proof:
    def __init__(self, pieces: Sequence[tuple[str, Bold]]) -> None:
        self.texts = [text for text, _ in pieces]
        self.candidates = [
            _Possible(index, text, label, _printed_bold(bold, label))
            for index, (text, bold) in enumerate(pieces)
            if (label := _candidate(text, bold)) is not None
        ]
        self.opened = {it.index for it in self.candidates}
        self.timed = {it.index for it in self.candidates if it.label.form == "time"}
        self.letters = self._letters()
        asked = self.letters["Q"] >= 2 and self.letters["A"] >= 2
        for it in self.candidates:
            it.label = (it.label.other or it.label) if asked else it.label
            it.key, it.runs_on = it.label.key, _runs_on(it.text, it.label)
        self._allow_small_letters()
        self.counts = Counter(
            it.key for it in self.candidates if it.label.form not in _UNNAMED and not it.runs_on
        )
        self.records = sum(it.label.form in LEAST for it in self.candidates)
        self.short: set[str] = set()
        self._judge_style()

    def _letters(self) -> Counter[str]:
        """How often "Q" and "A" may open a paragraph."""
        each = (it.label.other or it.label for it in self.candidates)
        return Counter(label.text[0] for label in each if label.form == "letter")

    def _allow_small_letters(self) -> None:
        """In a text without capitals, a small letter after the colon is no sign against a label."""
        strong = [it.runs_on for it in self.candidates if it.likely]
        every = self._all_run_on()
        if every or (sum(strong) >= 2 and 2 * sum(strong) >= len(strong)):
            for it in self.candidates:
                it.runs_on = it.runs_on and not (every or it.likely)

    def _all_run_on(self) -> bool:
        """Whether single words before a colon, some of them often, begin nearly every paragraph and
        are mostly followed by small letters: a chat."""
        ones = [it for it in self.candidates if it.label.form == "colon"]
        counts = Counter(it.key for it in ones)
        again = sum(count for count in counts.values() if count > 1)
        return (
            _many(len(ones), self._full(), _CHAT)
            and again >= _COME_BACK * len(ones)
            and 2 * sum(it.runs_on for it in ones) >= len(ones)
        )

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that stand in small letters in the text."""
        return frozenset(word for text in self.texts for word in _SMALL.findall(text))

    def _full(self) -> int:
        """How many paragraphs are not empty."""
        return sum(1 for text in self.texts if text.strip())

    def _judge_style(self) -> None:
        """Find out what kind of page it is: labels in bold, single names, a label in every
        paragraph."""
        counts, full = self.counts, self._full()
        total = sum(counts.values())
        strong = [it for it in self.candidates if it.likely]
        self.listed = sum(
            counts[it.key] == 1 and _bare_name(it.text[it.label.end :]) for it in self.candidates
        )
        self.bold_names = len(
            {it.key for it in self.candidates if it.label.form == "bold" and counts[it.key] >= 2}
        )
        self.headers = sum(it.label.form == "header" for it in self.candidates)
        self.bold_rules = _many(sum(it.bold for it in self.candidates), len(strong), _IN_BOLD)
        single = sum(count for key, count in counts.items() if " " not in key)
        again = total <= 3 or any(count > 1 for count in counts.values())
        spoken = total > min(3, len(counts)) or any(
            it.text.rstrip()[-1:] in _STOPS for it in self.candidates
        )
        self.loud = _many(sum(it.label.text.isupper() for it in strong), len(strong), _LOUD)
        self.filled = _many(len(self.candidates), full, _FILLED)
        self.crowded = _many(len(strong), full, _CROWDED)
        dashes = [it.key for it in self.candidates if it.label.form == "dash"]
        self.dashed = _many(len(dashes), full, _DASHED) and any(counts[k] >= 2 for k in dashes)
        gaps = [it.key for it in self.candidates if it.label.form == "gap"]
        bare = [it.key for it in self.candidates if it.label.form == "colon" and not it.rest]
        self.headed = sum(counts[key] >= 2 for key in bare) >= _HEADED
        again_gaps = sum(counts[key] for key in set(gaps) if counts[key] >= 2)
        self.gaps = _many(len(gaps), full, _FILLED) and again_gaps >= _COME_BACK * len(gaps)
        alone = single >= _SINGLE * total
        self.dialogue = again and spoken and alone and _many(total, full, _SPOKEN)

    def decide(self) -> list[list[Candidate]]:
        """The labels of every piece."""
        held: list[Candidate | None] = [None] * len(self.texts)
        for it in self.candidates:
            held[it.index] = it.label if self.holds(it) else None
        named = [
            it for it in self.candidates if held[it.index] is not None and it.label.form != "time"
        ]
        if len(named) == 1 and not named[0].bold and self._late(named[0].index):
            held[named[0].index] = None  # one colon deep in a text that nobody else speaks in
        held = self._on_lines(held, len(named))
        names = {
            label.key
            for label in held
            if label and label.form not in _UNNAMED and not nameshapes.is_role(label.text)
        }
        self.short = {key.replace(" ", "") for key in names} | {
            key.rpartition(" ")[2] for key in names if " " in key
        }
        self.short |= {"".join(w[0] for w in key.split()) for key in names if " " in key}
        parts = groups.name_parts(names)
        for it in self.candidates if named else ():
            if held[it.index] is None and (
                self._ends_known(it, names) or self._goes_on(it, names) or self._lists(it, parts)
            ):
                held[it.index] = it.label
        names |= self._run_together(names)
        names |= self._titled(held)
        inner = _Inner(names)
        return [
            [*([label] if label else []), *inner.labels(text, label.end if label else 0)]
            for text, label in zip(self.texts, held, strict=True)
        ]

    def _on_lines(self, held: list[Candidate | None], named: int) -> list[Candidate | None]:
        """``held``, of which ``named`` are names; where names on lines of their own are so many
        more that the text has them as its form, these alone."""
        lone = names_alone(self.texts, [it if it and it.form == "time" else None for it in held])
        times = sum(it is not None and it.form == "alone" for it in lone)
        if times and times >= max(_ALONE, _ALONE * named if named else 1):
            bold = {it.index for it in self.candidates if it.bold and held[it.index] is not None}
            return [held[at] if at in bold else label for at, label in enumerate(lone)]
        return held if named else lone

    def _is_heading(self, it: _Possible) -> bool:
        """Whether it is a heading in capitals: one whose words are common ones of this text, or
        that joins them ("NOTICE OF DISSENT"), where other labels are regular."""
        words = it.label.text.split()
        loud = it.label.text.isupper() and len(words) > 1
        if not loud or len(self.candidates) < _REGULAR or words[0].lower() in vocabulary.ARTICLES:
            return False
        full = [word for word in words if not nameshapes.particle(word)]
        if any(nameshapes.titular(word) or word.lower() in vocabulary.ROLE_WORDS for word in full):
            return False
        joined = {word.lower() for word in words if nameshapes.particle(word)} - vocabulary.INNER
        return bool(joined) or all(word.lower() in self.common for word in full)

    @staticmethod
    def _titled(held: Sequence[Candidate | None]) -> set[str]:
        """The names of two words or more in labels that begin with a title."""
        printed = {label.text for label in held if label is not None and label.form == "colon"}
        names = (nameshapes.key(parts_of(text).name) for text in printed if " " in text)
        return {name for name in names if " " in name}

    def _late(self, index: int) -> bool:
        """Whether there is much text before piece ``index``."""
        return sum(len(text.split()) >= 8 for text in self.texts[:index]) > 8

    def _run_together(self, names: set[str]) -> set[str]:
        """Names that begin turns only inside paragraphs, on pages that lost their line breaks."""
        inside: Counter[str] = Counter()
        for text in self.texts:
            if len(text) > _LONG and text.count(":") > 2:
                inside.update(_names_inside(text))
        again = {key for key, times in inside.items() if times >= 2}
        total = sum(inside[key] for key in again | (names & set(inside)))
        return again if total >= 4 else set()

    def _ends_known(self, it: _Possible, names: set[str]) -> bool:
        """Whether it is a longer label that ends with a name proved elsewhere: a title before a
        name."""
        if (
            it.label.form not in ("colon", "header")
            or it.label.strength < POSSIBLE
            or self.bold_rules
        ):
            return False
        if it.runs_on:
            return False
        words = it.key.split()
        if len(words) == 1:  # "VladimirPUTIN", or the surname alone
            return words[0] in self.short
        return any(" ".join(words[-n:]) in names for n in (2, 3, 4) if n < len(words))

    def _goes_on(self, it: _Possible, names: set[str]) -> bool:
        """A name proved elsewhere, though a small letter follows: "Ann Lee: fine"."""
        again = it.likely or self.counts[it.key] >= 2
        return it.runs_on and again and it.key in names and not self.bold_rules

    def _lists(self, it: _Possible, parts: dict[str, bool]) -> bool:
        """Several people at once: "Phoebe, Ross and Joey"."""
        return (
            it.label.form == "colon"
            and not self.bold_rules
            and (
                bool(groups.members(it.label.text, parts))
                or (self.filled and groups.are_joined(it.label.text))
            )
        )

    def holds(self, it: _Possible) -> bool:
        """Whether ``it`` is a label."""
        label = it.label
        if label.form in ("time", "change"):
            return True
        if label.form == "letter":
            return self._lettered(it.text, label)
        if label.form in LEAST:
            return it.bold or self.records >= LEAST[label.form]
        times = self.counts[it.key]
        if label.form == "bold" and label.note is None:
            return times >= 2 and self.bold_names >= 2
        if it.bold:
            return True
        sign = it.text[: label.begin].lstrip().startswith(">>")  # captions: somebody else speaks
        if sign and (it.likely or label.text.isupper() or times >= 2):
            return True
        if label.text[:1].isdigit() and times < 2:  # "1. Introduction: …"
            return False
        if it.runs_on:
            return times >= 3 and it.likely and not nameshapes.is_role(label.text)
        return not self._doubted(it, times) and self._likely(it, times)

    def _likely(self, it: _Possible, times: int) -> bool:
        """Whether there is enough for ``it`` and nothing against it."""
        label = it.label
        if label.form in ("header", "boxed"):
            named = it.likely or self.headers >= 3
            return times >= 2 or (named and label.form == "header")
        if label.form == "gap":
            return self.gaps and (times >= 2 or it.likely)
        if label.form == "dash":
            return self.dashed and (times >= 2 or it.likely)
        if self.bold_rules and (
            nameshapes.is_role(label.text) or (times == 1 and label.strength < CERTAIN)
        ):
            return False
        return it.likely or self._recurs(it, times)

    def _lettered(self, text: str, label: Candidate) -> bool:
        """ "Q" and "A" without a colon where there are several questions; "A:" where it recurs."""
        letter = label.text[0]
        colon = text[label.begin + len(label.text) :][:1] in (":", "：")
        if letter not in ("Q", "A") or (letter == "A" and self.letters["F"]):
            answers = sum(self.letters[other] for other in vocabulary.answers()[letter])
            return self.letters[letter] >= 2 and (answers >= 2 or (colon and self.filled))
        if self.letters["Q"] >= 2 and (letter != "A" or self.letters["A"] >= 2):
            return True
        if letter == "Q" and label.end - label.begin >= 4 and text[label.begin + 1].isspace():
            return True
        return colon and (self.letters[letter] >= 2 or self.letters["Q"] > 0)

    def _recurs(self, it: _Possible, times: int) -> bool:
        label = it.label
        if times >= 2:
            return bool(name_tail(label.text.split())) or times >= 3
        words = [word for word in label.text.split() if not word.strip("#№.").isdigit()]
        return len(words) == 1 and (  # "GUEST #2", too
            self.dialogue
            or (self.headed and not it.rest)
            or self._as_loud(label)
            or self._asks(it)
            or (self.crowded and nameshapes.titular(label.text))
        )

    def _as_loud(self, label: Candidate) -> bool:
        """One word in capitals where all labels are in capitals: "AIDE:" among "MS. DOE:" and
        "Q"."""
        return self.loud and label.text.isupper() and len(label.text) > 2

    def _asks(self, it: _Possible) -> bool:
        """A question after a single word, in a text where nearly every paragraph has a label:
        "Interfax: ...?"."""
        asked = it.text.rstrip()[-1:] in "?？" and len(it.text.split()) > 6
        return asked and self.crowded and it.label.form == "colon"

    def _doubted(self, it: _Possible, times: int) -> bool:
        """Signs that the words before a colon introduce a quotation or a list, not speech."""
        label, rest = it.label, it.text[it.label.end : it.label.end + 80]
        if _ADDRESS.match(rest):
            return True
        role = nameshapes.is_role(label.text)
        if role and rest[:1] in _QUOTES and rest[:1]:
            return True
        if times > 1:
            return False
        if self._is_heading(it):
            return True
        if not rest and label.form == "colon" and not self._spoken_after(it.index):
            return True
        if rest[:1] and rest[:1] in _QUOTES and label.strength < CERTAIN:
            return True
        return _bare_name(rest) and (self.listed >= _LISTED or _title_alone(label.text))

    def _spoken_after(self, index: int) -> bool:
        """Whether the text after a label on a line of its own can be that person's speech."""
        if index + 1 >= len(self.texts):
            return False
        if index + 1 in self.opened:  # "Ann Lee:", "(00:05)", and below them what she says
            return index + 1 in self.timed and index + 2 < len(self.texts)
        after = self.texts[index + 1]
        return len(after.split()) > _SPEECH or after.rstrip()[-1:] in _ENDS


def _many(count: int, whole: int, least: tuple[int, float]) -> bool:
    """Whether ``count`` is at least the number, and the share of ``whole``, that ``least`` says."""
    number, share = least
    return count >= max(number, share * whole)


def _candidate(text: str, bold: Bold) -> Candidate | None:
    label = candidate(text)
    if label is None and bold and bold[0][0] == 0 and bold[0][1] < _LONGEST_BOLD:
        return bold_label(text, bold[0][1])
    return label


def _printed_bold(bold: Bold, label: Candidate) -> bool:
    if not bold or not label.text:
        return False
    begin, end = label.begin, label.begin + len(label.text)
    covered = sum(max(0, min(end, stop) - max(begin, start)) for start, stop in bold)
    beyond = max((stop for start, stop in bold if start <= begin), default=0)
    last = label.end + _BEYOND + len(label.note or "")
    return covered >= _COVERED * (end - begin) and beyond <= last


def _runs_on(text: str, label: Candidate) -> bool:
    """Whether a small letter follows: "Question: at what expense?"."""
    if label.form in ("letter", "stop") or (label.start is not None and label.strength >= LIKELY):
        return False
    follows = text[label.end : label.end + 1]
    if (
        label.form == "colon"
        and text[label.end - 1] == ":"
        and (follows.isalnum() or follows == "/")
    ):
        return not follows.isupper()
    return follows.islower()


def _title_alone(name: str) -> bool:
    words = [w.lower().strip(".,") for w in name.split()]
    return bool(words) and words[-1] in vocabulary.TITLE_WORDS


def _bare_name(rest: str) -> bool:
    """Whether everything that follows is a name: "Vladimir Kolokoltsev."."""
    if len(rest) > _LONGEST_NAME or rest.rstrip()[-1:] in ",!?…":
        return False
    words = rest.strip().rstrip(".;").split()
    if not 2 <= len(words) <= 5 or words[0].lower().strip(".") in vocabulary.HONORIFICS:
        return False
    return all(nameshapes.capital(w) and w[-1].isalpha() for w in words)


_LONG = 120  # characters; shorter paragraphs hold one turn
_NAME_INSIDE = re.compile(r"[.!?…)\]”\"»]\s+(?P<name>[^\W\d_][^.!?:;,\n]{1,60}):\s+(?=[^\W\d_a-z])")


def _names_inside(text: str) -> list[str]:
    """The keys of everything that looks like a full name before a colon, at the start of a
    sentence."""
    return [
        nameshapes.key(match["name"])
        for match in _NAME_INSIDE.finditer(text)
        if len(match["name"].split()) <= 4
        and all(nameshapes.capital(word) for word in match["name"].split())
        and strength_of(match["name"]) >= LIKELY
    ]


_CLOSES = frozenset('.!?…)]”"»')  # what a sentence may end with


class _Inner:
    """Finds labels inside paragraphs, at the starts of sentences, for the persons in ``names``
    (their keys). From each colon it goes back word by word, as long as a known name ends with these
    words."""

    def __init__(self, names: set[str]) -> None:
        self._names = names
        self._ends = {end for key in names for end in _word_ends(key)}
        self._reach = min(REACH, 8 + max(map(len, names), default=0))

    def labels(self, text: str, at: int) -> list[Candidate]:
        """The labels in ``text`` from ``at`` on."""
        labels: list[Candidate] = []
        colon = text.find(":", at) if self._names else -1
        while colon != -1:
            label = self._before(text, max(at, colon - self._reach), colon)
            if label is not None:
                labels.append(label)
                at = label.end
            colon = text.find(":", colon + 1)
        return labels

    def _before(self, text: str, floor: int, colon: int) -> Candidate | None:
        """The label that the colon ends, if it is a known one at the start of a sentence."""
        if not text[colon + 1 : colon + 2].isspace() or colon - floor < 3:
            return None
        window = flat(text[floor:colon])
        begin = self._begin(window)
        if begin < 0:
            return None
        end = colon + 1
        while text[end : end + 1].isspace():
            end += 1
        if text[end : end + 1].islower():
            return None
        return Candidate(window[begin:].strip(), end, begin=floor + begin, strength=POSSIBLE)

    def _begin(self, window: str) -> int:
        """Where the longest known name at the end of ``window`` begins, at the start of a sentence;
        -1 where there is none."""
        key, begin, rest = "", -1, window.rstrip()
        while rest:
            word = rest.rsplit(None, 1)[-1]
            at = len(rest) - len(word)
            key = " ".join(filter(None, (nameshapes.key(word), key)))
            if key and key not in self._ends:
                break
            rest = window[:at].rstrip()
            opens = (at > len(rest) and rest[-1:] in _CLOSES) or "\n" in window[len(rest) : at]
            if opens and key in self._names:
                begin = at
        return begin


def _word_ends(key: str) -> Iterator[str]:
    """The last word of ``key``, its last two, and so on."""
    words = key.split()
    return (" ".join(words[at:]) for at in range(len(words)))
