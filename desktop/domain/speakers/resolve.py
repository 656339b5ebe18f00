"""The persons behind the labels, and how much each of them says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from desktop.domain.errors import NoSuchSpeaker
from desktop.domain.speakers import groups, nameshapes, offices, vocabulary
from desktop.domain.speakers.persons import (
    Parts,
    gender_of,
    is_pure,
    parts_of,
    shared_brackets,
    style_of,
    with_initial,
)
from desktop.domain.speakers.talk import Talk
from desktop.domain.transcript import Speaker, Transcript


def resolve(transcript: Transcript) -> None:
    """Set ``Turn.speaker`` and ``Transcript.speakers`` from the labels. A person is one speaker
    under all names: with or without title, initials or surname alone, in capitals (`_People` tells
    when). A turn whose
    format names the speaker keeps that name. Speakers are in the order in which they first speak;
    those who never speak are left out."""
    given = {speaker.name: speaker for speaker in transcript.speakers}
    people = _People(Talk(transcript), list(given))
    order: dict[str, Speaker] = {}
    called: dict[str, Speaker] = {}
    for turn in transcript.turns:
        if turn.speaker is None and turn.label:
            speaker = people.who(turn.label)
            if called.setdefault(speaker.name, speaker) is not speaker:  # another of that name
                speaker.name = turn.label
                called[turn.label] = speaker
            turn.speaker = speaker.name
            order.setdefault(speaker.name, _merged(speaker, given.get(speaker.name)))
        elif turn.speaker is not None:
            order.setdefault(turn.speaker, given.get(turn.speaker) or Speaker(turn.speaker))
    transcript.speakers = list(order.values())


def require(transcript: Transcript, names: Iterable[str], file: str) -> None:
    """Raise `NoSuchSpeaker`, which calls the transcript ``file``, where one of ``names`` is not a
    speaker."""
    speakers = [speaker.name for speaker in transcript.speakers]
    for name in names:
        if name not in speakers:
            raise NoSuchSpeaker(name=file, speaker=name, known=", ".join(speakers) or "nobody")


def _merged(speaker: Speaker, given: Speaker | None) -> Speaker:
    if given is None or given is speaker:
        return speaker
    given.titles = list(dict.fromkeys([*given.titles, *speaker.titles]))
    return given


_COUNTED = re.compile(r"[QA]\d{1,3}")
_QUESTIONS = 4  # questions and answers that are numbered through
_TITLES = 40  # of one person; more are not kept
_CROWD = 400  # with more people of one surname and initial, initials are nobody's
_NAMESAKES = 40  # with more people of one first name, a surname one letter off is another's
_SLIPS = 6  # letters of a surname in which one may be another by mistake
_SWAPS = 8  # letters: in shorter words two that changed places make another name
_RESPELT = 10  # letters of a name that may be written in several ways in Latin letters
_SAME_SOUND = frozenset({"ye", "ey"})  # first letters of one name: Yelena, Elena


class _Person:
    """A speaker with the labels that name it, and what these tell: how it is addressed (the words
    before its surname) and of which gender such words are."""

    def __init__(self, parts: Parts, label: str = "") -> None:
        self.speaker = Speaker(parts.name, [parts.title] if parts.title else [])
        self.words = tuple(parts.words)
        self.labels = [label] if label else []
        self.gender = gender_of(label)

    def take(self, label: str, parts: Parts) -> None:
        """Let ``label`` name this person too."""
        self.labels.append(label)
        self.gender = self.gender or gender_of(label)
        titles = self.speaker.titles
        if parts.title and len(titles) < _TITLES and parts.title not in titles:
            titles.append(parts.title)
        if _better(parts.name, self.speaker.name) and len(parts.words) > 1:
            self.speaker.name = parts.name


class _People:
    """The persons that labels refer to; ``listed`` are names that the format gave beforehand.

    Two labels are one person's only for a reason: the same name, with or without titles; a surname,
    a first name or initials that fit one person alone; a slip of the pen. Against it stand "Mr" and
    "Mrs", numbers, words such as "old", and that one label answers the other.
    """

    def __init__(self, talk: Talk, listed: list[str]) -> None:
        labels = list(talk.times)
        self._talk = talk
        names = {nameshapes.key(n) for n in [*labels, *listed] if is_pure(n) or _unspaced(n)}
        shared = shared_brackets(labels)
        polite = any(nameshapes.key(label).split()[:1] in _MONSIEUR for label in labels)
        self.parts = {label: parts_of(label, names, shared) for label in labels}
        if not polite:
            self.parts = {label: with_initial(parts) for label, parts in self.parts.items()}
        self._find_groups(labels)
        if "A" in self.parts and not {"Q", "Q."} & set(labels):
            self.parts["A"] = Parts("A")  # "A:" and "B:" are two persons, not answers
        for letter, answers in vocabulary.answers().items():
            if letter in self.parts and any(other in self.parts for other in answers):
                self.parts[letter] = Parts(letter, role=True)
        counted = [label for label in labels if _COUNTED.fullmatch(label)]
        for label in counted if len(counted) >= _QUESTIONS else ():
            self.parts[label] = Parts(label[0], role=True)  # "Q1", "A1", "Q2"
        self.by_label: dict[str, Speaker] = {}
        self.full: dict[tuple[str, ...], _Person] = {}
        self.spelt: dict[str, _Person] = {}
        self.surname: dict[str, list[_Person]] = defaultdict(list)
        self.initial: dict[tuple[str, str], list[_Person]] = defaultdict(list)
        self.first: dict[str, list[_Person]] = defaultdict(list)
        self.roles: dict[str, Speaker] = {}
        self.alias: dict[str, _Person] = {}  # by the first letters of a name
        self.declared: dict[str, _Person] = {}  # the same, where a label says it: "Ann Lee (AL)"
        self.alone: dict[str, _Person] = {}  # names of one word by their letters in order
        self.styled: dict[str, dict[str, _Person]] = defaultdict(dict)  # by surname, and address
        self.addressed = self._addresses(labels)
        for name in listed:
            self._add(_Person(Parts(name)), Parts(name))
        # Full names first, so that "Mr Putin" finds the person wherever it stands; bare ones last.
        for label in sorted(labels, key=self._order):
            self.by_label[label] = self._speaker(label)

    def _order(self, label: str) -> tuple[int, bool]:
        words = self.parts[label].words
        return -min(2, len(words)), not style_of(self.parts[label])

    def _addresses(self, labels: list[str]) -> dict[str, set[str]]:
        """The genders of those whom the labels call by surname alone: {"lee": {"m", "f"}}."""
        genders: dict[str, set[str]] = defaultdict(set)
        for label in labels:
            words = self.parts[label].words
            if len(words) == 1 and (gender := gender_of(label)):
                genders[words[0]].add(gender)
        return genders

    def _find_groups(self, labels: list[str]) -> None:
        """Make each label that names several people a voice of its own."""
        parts = groups.name_parts(
            nameshapes.key(self.parts[label].name)
            for label in labels
            if not self.parts[label].role and not groups.may_list(label)
        )
        for label in labels:
            if groups.members(label, parts) or groups.are_joined(label):
                self.parts[label] = Parts(label, role=True)

    def who(self, label: str) -> Speaker:
        """The speaker behind ``label``."""
        return self.by_label[label]

    def _speaker(self, label: str) -> Speaker:
        parts = self.parts[label]
        if parts.role:  # a voice told apart by its number is a person, though never another's name
            voice = Speaker(parts.name, role=not nameshapes.is_numbered(parts.name))
            return self.roles.setdefault(nameshapes.key(parts.name), voice)
        person = self._same(label, parts)
        if person is None:
            person = _Person(parts, label)
            self._add(person, parts)
        else:
            person.take(label, parts)
        if parts.alias:
            self.declared.setdefault(parts.alias.casefold(), person)
        return person.speaker

    def _add(self, person: _Person, parts: Parts) -> None:
        words = person.words
        if len(words) == 1:
            self.alone.setdefault("".join(sorted(words[0])), person)
            self.styled[words[0]][style_of(parts)] = person
        if len(words) != 1 or not nameshapes.cased(parts.name):
            self.full.setdefault(words, person)
        self.spelt.setdefault(_squeezed(words), person)
        if len(_squeezed(words)) >= _RESPELT:
            self.spelt.setdefault(nameshapes.spelling(" ".join(words)), person)
        if len(words) < 2 or nameshapes.titular(words[-1]) or _has_digit(words):
            return
        self.surname[words[-1]].append(person)
        self.initial[words[-1], words[0][0]].append(person)
        self.first[words[0]].append(person)
        if not any(len(w) == 1 for w in words):
            self.alias.setdefault("".join(w[0] for w in words), person)

    def _same(self, label: str, parts: Parts) -> _Person | None:
        """The person known so far whom ``label`` names, too."""
        words = tuple(parts.words)
        if not words or _has_digit(words) or nameshapes.titular(words[-1]):
            return self.full.get(words) if len(words) != 1 else self._styled(words, parts)
        if len(words) == 1 and nameshapes.cased(parts.name):
            return self._by_one_word(label, words[0], parts)
        person = self.full.get(words) or self._respelt(words)
        if person is not None:
            return person
        alike = self.initial.get((words[-1], words[0][0]), [])
        if len(alike) > _CROWD:
            return None
        person = _only([it for it in alike if _agree(it.words, words)])
        return self._unless_two(person or self._misspelt(words, parts), label)

    def _by_one_word(self, label: str, word: str, parts: Parts) -> _Person | None:
        """The person of whom ``label`` gives one name alone: "Mr Lee", "Lee", "Ann"."""
        same = self._styled((word,), parts) or self.declared.get(word)
        if same is not None:
            return same
        gender, style = gender_of(label), style_of(parts)
        if style:
            person = _only(self.surname.get(word, []))
            claimed = gender and len(self.addressed[word]) > 1 and person and not person.gender
            if person is None or claimed or {gender, person.gender} == {"m", "f"}:
                return None
            return person
        run_together = self.spelt.get(_squeezed((word,)))
        if run_together is not None and len(run_together.words) > 1:
            return run_together
        short = self.alias.get(word) if parts.name.upper() == parts.name else None
        person = self._namesake(word) or short or self._swapped(word)
        return self._unless_two(person, label)

    def _styled(self, words: tuple[str, ...], parts: Parts) -> _Person | None:
        """Who is called by this one name, and addressed in the same way."""
        return self.styled.get(words[0], {}).get(style_of(parts)) if len(words) == 1 else None

    def _namesake(self, word: str) -> _Person | None:
        """The only person of this surname or first name, where nothing tells two from each
        other."""
        addressed = self.styled.get(word, {})
        named = self.surname.get(word, [])
        any_of_it = named or addressed
        person = _only(chain(named, addressed.values()) if any_of_it else self.first.get(word, []))
        if person is None or self._talk.is_common(word):
            return None
        if len(person.words) == 1:
            return None if person.gender == "f" else person  # "Macbeth" is not "Lady Macbeth"
        first, *middle = person.words[:-1]
        apart = first in vocabulary.DISTINGUISHING or any(
            it in vocabulary.PARTICLES and it not in vocabulary.INNER for it in middle
        )
        return None if apart else person

    def _unless_two(self, person: _Person | None, label: str) -> _Person | None:
        """``person``, unless ``label`` answers it: a name that only fits is no proof then."""
        if person is None or self._talk.speak_together(label, person.labels):
            return None
        return person

    def _respelt(self, words: tuple[str, ...]) -> _Person | None:
        """The person whose name is this one without spaces, or written in another way in Latin
        letters."""
        squeezed = _squeezed(words)
        person = self.spelt.get(squeezed)
        if person is None and len(squeezed) >= _RESPELT:
            person = self.spelt.get(nameshapes.spelling(" ".join(words)))
            heads = "" if person is None else person.words[0][0] + words[0][0]
            if heads and heads[0] != heads[1] and heads not in _SAME_SOUND:
                return None
        return person

    def _swapped(self, word: str) -> _Person | None:
        """The person whose name of one long word differs in two letters that changed places."""
        other = self.alone.get("".join(sorted(word)))
        slipped = other is not None and len(word) >= _SWAPS and _slip(other.words[0], word)
        return other if slipped else None

    def _misspelt(self, words: tuple[str, ...], parts: Parts) -> _Person | None:
        """The person whose surname differs in one letter, or in two that changed places; not one
        with other titles."""
        last = words[-1]
        alike = self.first.get(words[0], [])
        if len(last) < _SLIPS or len(alike) > _NAMESAKES:
            return None
        for other in alike:
            if len(other.words) == len(words) and _slip(other.words[-1], last):
                titles = other.speaker.titles
                return other if not parts.title or not titles or parts.title in titles else None
        return None


_MONSIEUR = (["mme"], ["mmes"], ["mlle"], ["mm"], ["monsieur"], ["madame"])  # "M." beside them


def _only(people: Iterable[_Person]) -> _Person | None:
    """The one of ``people``; None where there are several, or none."""
    first: _Person | None = None
    for person in people:
        if first is not None and person is not first:
            return None
        first = person
    return first


def _has_digit(words: tuple[str, ...]) -> bool:
    return any(char.isdigit() for word in words for char in word)


def _squeezed(words: tuple[str, ...]) -> str:
    return "".join(char for word in words for char in word if char.isalnum())


def _unspaced(name: str) -> bool:
    """Whether ``name`` may be a person's name in a script without capitals."""
    if nameshapes.cased(name) or nameshapes.is_role(name) or offices.is_office(name):
        return False
    return 2 <= len(name) <= 24


def _better(name: str, other: str) -> bool:
    """Whether ``name`` is printed better than the other: not in capitals, with spaces."""
    return _damage(name) < _damage(other)


def _damage(name: str) -> tuple[int, bool, int]:
    loud = sum(word.isupper() and len(word) > 2 for word in name.split())
    return (loud, not name.istitle(), -sum(len(word.strip(".")) > 1 for word in name.split()))


def _slip(word: str, other: str) -> bool:
    """Whether two words of equal length differ in one letter, or in two neighbours swapped."""
    if len(word) != len(other):
        return False
    off = [i for i, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    if len(off) == 1:
        return True
    return len(off) == 2 and word[off[0]] == other[off[1]] and word[off[1]] == other[off[0]]


def _agree(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with the same surname may be the same person's: initials, a middle name."""
    first, second = name[0], other[0]
    if first == second:
        return len(name) == 2 or len(other) == 2 or name[1][0] == other[1][0]
    return (len(first) == 1 or len(second) == 1) and first[0] == second[0]
