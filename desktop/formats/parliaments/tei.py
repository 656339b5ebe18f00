"""TEI: transcribed speech (``<u who>``), ParlaMint corpora, drama (``<sp>``)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, zip_longest

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers import nameshapes, persons
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Kind, Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, id_of, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = word_set(
    "TEI TEI.2 teiCorpus text group front body back div div1 div2 div3 div4 div5 div6 div7"
    " floatingText annotationGrp"
)
_INLINE = word_set(
    "w pc c s cl phr m abbr add anchor choice corr date del distinct ellipsis emph ex expan"
    " foreign gloss hi lb mentioned milestone name num orgName orig pb persName placeName"
    " pause ptr q quote ref reg roleName rs sic soCalled surplus supplied term time title tone"
    " unclear shift forename surname"
)
_NOTES = word_set("note vocal kinesic incident event gap writing stage desc head trailer fw figure")
_UTTERANCES = word_set("u sp annotationBlock")
_TOLD = word_set("p ab lg l seg list item table row cell opener closer salute")
_ROLES = {"chair": "Chair", "guest": "Guest"}
_BRACKETS = re.compile(r"(?P<before>(?:[^()]*[^()\s])?+)\s*+\((?P<inside>[^()]+)\)\s*")


class TEI(Rooted):
    """Utterances are turns; heads, notes, applause and gaps are notes.

    A speaker's name is that of ``<person xml:id>`` in the header where there is one; else the name
    in brackets of a printed speaker note; else what ``who`` says. The label is the printed speaker
    note before the utterance, or ``who``. A turn's language is the one most of it is in.
    """

    title = "TEI"
    extensions = ("xml", "tei")
    roots = word_set("TEI TEI.2 teiCorpus")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The speeches."""
        document = _Document(Record("tei"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "enter":
                document.enter(element)
            else:
                document.part(element)
        document.printed_alone()
        document.name_all()
        return document.record.finish()


class _Document:
    def __init__(self, record: Record) -> None:
        self.record = record
        self._names: dict[str, str] = {}
        self._offices: dict[str, str] = {}  # what else those are called whose key is a number
        self._titles: dict[str, list[str]] = {}
        self._moments: dict[str, float] = {}
        self._printed: str | None = None  # a speaker note that waits for its utterance

    def enter(self, element: xml.Element) -> None:
        """The language of the innermost of ``TEI``, ``text`` and ``body`` that has one."""
        language = from_tag(xml.attribute(element, "lang"))
        if language and not xml.name(element).startswith("div"):
            self.record.transcript.language = language

    def part(self, element: xml.Element) -> None:
        called = xml.name(element)
        if called == "teiHeader":
            self._header(element)
        elif called in ("timeline", "standOff"):
            self._timeline(element)
            self.record.drop(element)
        elif called in _UTTERANCES:
            self._utterance(element)
        elif called == "note" and element.get("type") == "speaker":
            self.printed_alone()
            self._printed = xml.squeeze(xml.text(element))
        else:
            self.printed_alone()
            told = called in _TOLD or element.get("type") == "narrative"
            for block in blocks(element, _INLINE):
                kind: Kind = "narration" if told else "note"
                self.record.add(block.text, kind, block.element)

    def printed_alone(self) -> None:
        """A speaker note that no utterance follows is a note like any other."""
        if self._printed:
            self.record.add(self._printed, "note")
        self._printed = None

    def _header(self, header: xml.Element) -> None:
        transcript = self.record.transcript
        titles = [e for e in xml.outermost(header, "title") if xml.text(e).strip()]
        mine = [
            e for e in titles if from_tag(xml.attribute(e, "lang")) in (None, transcript.language)
        ]
        for element in (mine or titles)[:1]:
            transcript.title = transcript.title or xml.squeeze(xml.text(element))
        transcript.date = transcript.date or _date(header)
        transcript.place = transcript.place or _place(header, transcript.language)
        for person in (e for e in header.iter() if xml.name(e) in ("person", "personGrp")):
            self._person(person)
        self._timeline(header)
        self.record.drop(header)

    def _person(self, person: xml.Element) -> None:
        key = xml.attribute(person, "id") or person.get("n") or ""
        names = [e for e in person if xml.name(e) in ("persName", "name")]
        if key and names:
            name, titles = _name(names[0])
            if name:
                self._names[key], self._titles[key] = name, titles

    def _timeline(self, element: xml.Element) -> None:
        """Moments in seconds: ISO 24624 and TEI's ``<when interval since>`` in order."""
        for when in (e for e in element.iter() if xml.name(e) == "when"):
            key = xml.attribute(when, "id") or ""
            try:
                since = self._moments.get(when.get("since", "").lstrip("#"), 0.0)
                self._moments[key] = since + float(when.get("interval", "0"))
            except ValueError:
                continue

    def _moment(self, element: xml.Element, attribute: str) -> float | None:
        return self._moments.get(element.get(attribute, "").lstrip("#"))

    def _utterance(self, element: xml.Element) -> None:
        inner = next((e for e in element if xml.name(e) == "u"), element)
        who = (element.get("who") or inner.get("who") or "").split()
        label = (
            self._printed or _printed(element) or " ".join(key.rpartition("#")[2] for key in who)
        )
        turn = self.record.begin(label or None, self._speaker(who, label, element))
        self._printed = None
        turn.id = id_of(element) or id_of(inner)
        turn.start = self._moment(element, "start")
        turn.end = self._moment(element, "end")
        _space_tokens(element)
        turn.language = self._say(element)
        self.record.end()

    def _say(self, utterance: xml.Element) -> str | None:
        """Write down what is said; gives the language most of it is in."""
        weight: Counter[str | None] = Counter()
        for block in blocks(utterance, _INLINE):
            within = set(block.within)
            if "spanGrp" in within:
                self.record.transcript.dropped.append(block.text)
            elif _NOTES & within:
                self.record.add(block.text, "note", block.element)
            else:
                self.record.add(block.text, within=block.element)
                weight[block.language] += len(block.text)
        return weight.most_common(1)[0][0] if weight else None

    def _speaker(self, who: list[str], label: str, element: xml.Element) -> str | None:
        """The key of who speaks: the name is known at the end (see `name_all`)."""
        keys = [person.rpartition("#")[2] for person in who] or [label]
        key = " ".join(keys)
        if not key:
            return None
        titles = [title for person in keys for title in self._titles.get(person, [])]
        titles += [_ROLES.get(role.lstrip("#"), "") for role in element.get("ana", "").split()]
        if self._printed and who:
            name, title = _split(label, keys[0])
            titles.append(title)
            if name:
                self._names.setdefault(key, name)
            elif any(map(str.isdigit, key)):
                self._offices.setdefault(key, label)
        return self.record.person(key, titles)

    def name_all(self) -> None:
        """Put names in the place of keys, and keep apart whom the file keeps apart."""
        names: dict[str, str] = {}
        taken: set[str] = set()
        for speaker in self.record.transcript.speakers:
            key, name = speaker.name, self._called(speaker.name)
            names[key] = speaker.name = f"{name} ({key})" if name in taken else name
            taken.add(names[key])
        for turn in self.record.transcript.turns:
            turn.speaker = names.get(turn.speaker) if turn.speaker else None

    def _called(self, key: str) -> str:
        return self._names.get(key) or " & ".join(
            self._names.get(part) or self._offices.get(part) or _spaced(part)
            for part in key.split()
        )


def _split(printed: str, key: str) -> tuple[str, str]:
    """The name and the title in a printed speaker note. The name stands in brackets, or starts
    with the first word that ``who`` has too; where ``who`` is only a number, it is found by its
    shape."""
    known = {word for word in nameshapes.key(_spaced(key)).split() if not nameshapes.particle(word)}
    brackets = _BRACKETS.fullmatch(printed)
    if brackets and known & set(nameshapes.key(brackets["inside"]).split()):
        return brackets["inside"].strip(), brackets["before"]
    spoken = (brackets["before"] if brackets else printed).split(" ")
    first = next((i for i, word in enumerate(spoken) if nameshapes.key(word) in known), len(spoken))
    if first < len(spoken) - 1:
        return " ".join(spoken[first:]), " ".join(spoken[:first])
    if not any(map(str.isdigit, key)):
        return "", ""
    parts = persons.parts_of(printed)
    return (parts.name, parts.title) if parts.title or persons.is_pure(parts.name) else ("", "")


def _printed(element: xml.Element) -> str:
    """The speaker as a play prints it, taken out of the speech."""
    speaker = next((e for e in element if xml.name(e) == "speaker"), None)
    if speaker is None:
        return ""
    label = xml.squeeze(xml.text(speaker)).rstrip(" .:")
    xml.release(speaker)
    return label


def _name(element: xml.Element) -> tuple[str, list[str]]:
    """A name in reading order, and the titles and roles written with it."""
    found: dict[str, list[str]] = {}
    for part in element:
        found.setdefault(xml.name(part), []).append(xml.squeeze(xml.text(part)))
    titles = found.get("roleName", [])
    names = found.get("forename", []) + found.get("nameLink", []) + found.get("surname", [])
    return xml.squeeze(" ".join(names) or xml.text(element)), titles


def _spaced(key: str) -> str:
    """ "BayonaAntoni" as "Bayona Antoni"."""
    humps = (i for i in range(1, len(key)) if key[i].isupper() and key[i - 1].islower())
    cuts = [0, *humps, len(key)]
    words = (key[a:b] for a, b in pairwise(cuts))
    return xml.squeeze(" ".join(words).replace("_", " "))


def _date(header: xml.Element) -> str | None:
    """The day of the meeting: of the setting, else of the source, never of the file."""
    for place in ("setting", "settingDesc", "recording", "bibl", "biblFull", "sourceDesc"):
        for element in xml.outermost(header, place):
            for date in (e for e in element.iter() if xml.name(e) == "date"):
                when = date.get("when") or date.get("from") or ""
                if re.fullmatch(r"\d{4}-\d\d-\d\d.*", when):
                    return when[:10]
    return None


def _place(header: xml.Element, language: str | None) -> str | None:
    """Where the meeting was, each thing once, in the text's language where there is a choice."""
    setting = next((e for e in header.iter() if xml.name(e) == "setting"), None)
    places: dict[str, tuple[bool, str]] = {}
    for element in setting if setting is not None else ():
        kind, name = element.get("type", xml.name(element)), xml.squeeze(xml.text(element))
        if xml.name(element) in ("name", "placeName", "settlement", "country") and name:
            own = from_tag(xml.attribute(element, "lang")) in (None, language)
            if kind not in places or (own and not places[kind][0]):
                places[kind] = (own, name)
    return ", ".join(name for _, name in places.values()) or None


def _space_tokens(element: xml.Element) -> None:
    """Between annotated words stands a space, but for those that say they are joined."""
    tokens = [token for token in element.iter() if xml.name(token) in ("w", "pc")]
    for token, after in zip_longest(tokens, tokens[1:]):
        if not (token.tail or "").strip():
            joined = token.get("join") in ("right", "both")
            joined |= after is not None and after.get("join") in ("left", "both")
            token.tail = "" if joined else " "
