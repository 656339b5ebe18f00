"""The persons behind the labels, and how much each of them says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop.domain.errors import NoSuchSpeaker
from desktop.domain.speakers import groups, nameshapes, vocabulary
from desktop.domain.speakers.persons import Parts, is_pure, parts_of
from desktop.domain.transcript import Speaker, Transcript


def resolve(transcript: Transcript) -> None:
    """Set ``Turn.speaker`` and ``Transcript.speakers`` from the labels. A person is one speaker
    under all names: with or without title, initials or surname alone, in capitals. A turn whose
    format names the speaker keeps that name. Speakers are in the order in which they first speak;
    those who never speak are left out."""
    given = {speaker.name: speaker for speaker in transcript.speakers}
    labels = list(
        dict.fromkeys(
            turn.label for turn in transcript.turns if turn.label and turn.speaker is None
        )
    )
    people = _People(labels, list(given))
    order: dict[str, Speaker] = {}
    for turn in transcript.turns:
        if turn.speaker is None and turn.label:
            speaker = people.who(turn.label)
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


_TITLES = 40  # of one person; more are not kept
_LONG = 8  # letters: in shorter words two that changed places make another name
_CROWD = 400  # with more people of one surname and initial, initials are nobody's
_NAMESAKES = 40  # with more people of one first name, a surname one letter off is another's


class _People:
    """The persons that ``labels`` refer to; ``listed`` are names that the format gave
    beforehand."""

    def __init__(self, labels: list[str], listed: list[str]) -> None:
        names = {nameshapes.key(n) for n in [*labels, *listed] if is_pure(n) or _unspaced(n)}
        self.parts = {label: parts_of(label, names) for label in labels}
        self._find_groups(labels)
        if "A" in self.parts and not {"Q", "Q."} & set(labels):
            self.parts["A"] = Parts("A")  # "A:" and "B:" are two persons, not answers
        for letter, answers in vocabulary.answers().items():
            if letter in self.parts and any(other in self.parts for other in answers):
                self.parts[letter] = Parts(letter, role=True)
        self.by_label: dict[str, Speaker] = {}
        self.full: dict[tuple[str, ...], Speaker] = {}
        self.spelt: dict[str, Speaker] = {}
        self.surname: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self.initial: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
        self.first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self.roles: dict[str, Speaker] = {}
        self.alias: dict[str, Speaker] = {}
        self.alone: dict[str, str] = {}  # names of one word by their letters in order
        for name in listed:
            self._add(Parts(name))
        # Full names first, so that "Mr Putin" finds the person wherever it stands.
        for label in sorted(labels, key=lambda letter: -min(2, len(self.parts[letter].words))):
            self.by_label[label] = self._person(self.parts[label])

    def _find_groups(self, labels: list[str]) -> None:
        """Make each label that names several people a voice of its own."""
        parts = groups.name_parts(
            nameshapes.key(self.parts[label].name)
            for label in labels
            if not self.parts[label].role and not groups.may_list(label)
        )
        for label in labels:
            if groups.members(label, parts):
                self.parts[label] = Parts(label, role=True)

    def who(self, label: str) -> Speaker:
        """The speaker behind ``label``."""
        return self.by_label[label]

    def _person(self, parts: Parts) -> Speaker:
        if parts.role:  # a voice told apart by its number is a person, though never another's name
            voice = Speaker(parts.name, role=not nameshapes.is_numbered(parts.name))
            return self.roles.setdefault(nameshapes.key(parts.name), voice)
        words = tuple(parts.words)
        speaker = self._same(words)
        if speaker is None:
            return self._add(parts)
        if parts.title and len(speaker.titles) < _TITLES and parts.title not in speaker.titles:
            speaker.titles.append(parts.title)
        if parts.alias:
            self.alias.setdefault(parts.alias.casefold(), speaker)
        if _better(parts.name, speaker.name) and len(words) > 1:
            speaker.name = parts.name
        return speaker

    def _add(self, parts: Parts) -> Speaker:
        speaker = Speaker(parts.name, [parts.title] if parts.title else [])
        words = tuple(parts.words)
        self.full[words] = speaker
        self.spelt.setdefault(nameshapes.spelling(" ".join(words)), speaker)
        if len(words) == 1:
            self.alone.setdefault("".join(sorted(words[0])), words[0])
        if len(words) > 1 and not nameshapes.titular(words[-1]):
            self.surname[words[-1]].append(words)
            self.initial[words[-1], words[0][0]].append(words)
            self.first[words[0]].append(words)
            if not any(len(w) == 1 for w in words):
                self.alias.setdefault("".join(w[0] for w in words), speaker)
        if parts.alias:
            self.alias[parts.alias.casefold()] = speaker
        return speaker

    def _same(self, words: tuple[str, ...]) -> Speaker | None:
        speaker = self.full.get(words) or self.spelt.get(nameshapes.spelling(" ".join(words)))
        if speaker is not None:
            return speaker
        if not words or nameshapes.titular(words[-1]):
            return None
        if len(words) == 1:
            namesake = self._only(self.surname.get(words[0], [])) or self.alias.get(words[0])
            return namesake or self._swapped(words[0])
        alike = self.initial.get((words[-1], words[0][0]), [])
        if len(alike) > _CROWD:
            return None
        return self._only([name for name in alike if _agree(name, words)]) or self._misspelt(words)

    def _only(self, matches: list[tuple[str, ...]]) -> Speaker | None:
        speakers = {id(self.full[name]): self.full[name] for name in matches}
        return next(iter(speakers.values())) if len(speakers) == 1 else None

    def _swapped(self, word: str) -> Speaker | None:
        """The person whose name of one long word differs in two letters that changed places."""
        other = self.alone.get("".join(sorted(word)), "")
        return self.full[(other,)] if len(word) >= _LONG and _slip(other, word) else None

    def _misspelt(self, words: tuple[str, ...]) -> Speaker | None:
        """The person whose surname differs in one letter, or in two that changed places."""
        last = words[-1]
        alike = self.first.get(words[0], [])
        if len(last) < 6 or len(alike) > _NAMESAKES:
            return None
        for other in alike:
            if len(other) == len(words) and _slip(other[-1], last):
                return self.full[other]
        return None


def _unspaced(name: str) -> bool:
    """Whether ``name`` may be a person's name in a script without capitals."""
    return 2 <= len(name) <= 24 and not nameshapes.cased(name) and not nameshapes.is_role(name)


def _better(name: str, other: str) -> bool:
    """Whether ``name`` is printed better than the other: not in capitals, with spaces."""
    return _damage(name) < _damage(other)


def _damage(name: str) -> tuple[int, bool, int]:
    loud = sum(word.isupper() and len(word) > 2 for word in name.split())
    return (loud, not name.istitle(), -len(name.split()))


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
