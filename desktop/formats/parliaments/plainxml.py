"""Any other XML: speakers by the usual attributes and elements, and all the text."""

from __future__ import annotations

from collections import defaultdict

from desktop.domain.errors import Empty
from desktop.domain.languages.language import from_tag
from desktop.domain.speakers import notes
from desktop.domain.speakers.labels import Piece, turns_of
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript, Turn
from desktop.formats import xml
from desktop.formats.base import Format, Source
from desktop.formats.office.columns import seconds
from desktop.formats.proceedings import call_alike, nodes
from desktop.formats.records import records_in

_INLINE = word_set(
    "a abbr b bold br cite code em emph font i italic lb q s small span strong sub sup u w"
)
_SPEAKER = word_set(
    "speaker speakername speaker_name who by spk person name author participant actor member"
)
_HEADINGS = word_set(
    "title heading head subtitle subject date caption h1 h2 h3 h4 h5 h6 col section"
)
_IDS = ("speakerid", "speaker_id", "person_id", "personid", "speaker-id", "person-id")
_START = ("start", "begin", "starttime", "start_time", "stime", "time", "timestamp", "ts")
_LENGTH = ("dur", "duration")
_OTHERS = 2  # fields with text that is neither label nor words: it is not to be read as speech
_END = ("end", "endtime", "end_time", "etime", "stop")


class PlainXML(Format):
    """For XML that no other format knows, such as captions with ``start`` and ``dur``.

    An attribute "speaker", "who" and the like (or an element of that name) names who says what is
    in the element (or follows it); without any, labels are looked for in the text.
    """

    title = "XML"
    extensions = ("xml",)

    def claims(self, source: Source) -> float:
        """Possible for whatever has a first tag and says that it is XML."""
        if xml.root(source.head) is None:
            return 0.0
        if source.beginning.startswith(b"<?xml"):
            return 0.7
        return 0.4 if source.extension == "xml" else 0.0

    def read(self, source: Source) -> Transcript:
        """All the text; raises `Malformed`, `Hostile` or `Empty`."""
        document = xml.parse(source.data, source.name, self.title, source.encoding)
        tree, dropped = _Pieces(), list[str]()
        tree.visit(document.root, None, _Times())
        pieces = tree.finished()
        found = records_in(document.root, xml.name)
        named = any(piece.label for piece in pieces)
        if found and (not named or found.others >= _OTHERS):
            pieces, tree.people, dropped = found.pieces, {}, found.dropped
        if not pieces:
            raise Empty(name=source.name)
        turns = turns_of(pieces)
        for turn in turns:
            for paragraph in turn.paragraphs:
                paragraph.note |= turn.label is not None and notes.is_note(paragraph.text)
        transcript = Transcript(turns=turns)
        of_label: dict[str, list[Turn]] = defaultdict(list)
        for turn in turns:
            of_label[turn.label or ""].append(turn)
        several = [labels for labels in tree.people.values() if len(labels) > 1]
        call_alike(
            ([turn for it in labels for turn in of_label[it]] for labels in several), transcript
        )
        return Transcript(
            turns=turns,
            dropped=dropped,
            speakers=transcript.speakers,
            language=from_tag(xml.attribute(document.root, "lang")),
            broken=document.broken,
            encoding=document.encoding,
            format="plainxml",
        )


class _Times:
    """The times of the innermost element that has some."""

    def __init__(self, start: float | None = None, end: float | None = None) -> None:
        self.start, self.end = start, end


class _Pieces:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.people: dict[str, dict[str, None]] = {}  # what the file knows them by: their labels
        self._label: str | None = None
        self._waiting: str | None = None  # a printed label whose speech is still to come

    def finished(self) -> list[Piece]:
        """With any label known, text beside labels is known to be none."""
        self._spent()
        if any(piece.label for piece in self.pieces):
            for piece in self.pieces:
                if piece.label is None and piece.kind is None:
                    piece.kind = "speech"
        return self.pieces

    def visit(self, element: xml.Element, label: str | None, times: _Times) -> None:
        """Take all the text in ``element``; ``label`` and ``times`` are those of what is around."""
        times = _times(element) or times
        run: list[str] = []
        for node in nodes(element):
            called = xml.name(node)
            if called.lower() in _SPEAKER and 0 < len(xml.text(node).strip(" :\n")) <= 100:
                self._say(run, label, times, element)
                self._spent()
                label = self._waiting = xml.squeeze(xml.text(node)).rstrip(" :")
            elif called == "loose" or called in _INLINE:
                run.append(xml.text(node) if called not in ("br", "lb") else " ")
            else:
                self._say(run, label, times, element)
                speaker = _speaker(node)
                if speaker and (person := _person(node)):
                    self.people.setdefault(person, {})[speaker] = None
                self.visit(node, speaker or label, times)
        self._say(run, label, times, element)

    def _say(self, run: list[str], label: str | None, times: _Times, element: xml.Element) -> None:
        text = xml.squeeze("".join(run))
        run.clear()
        if text and label != self._waiting:
            self._spent()
        if self._waiting is not None:
            text = text.lstrip(": ")
        if not text:
            return
        changed = label != self._label or self._waiting is not None
        self._label, self._waiting = label, None
        piece = Piece(text, label=label if changed else None, start=times.start, end=times.end)
        if label is None and xml.name(element).lower() in _HEADINGS:
            piece.kind = "note"
        self.pieces.append(piece)

    def _spent(self) -> None:
        """A label without any speech is a note."""
        if self._waiting is not None:
            self.pieces.append(Piece(self._waiting, kind="note"))
            self._waiting = None


def _speaker(element: xml.Element) -> str | None:
    for key, value in element.items():
        if key.rpartition("}")[2].lower() in _SPEAKER - {"name"} and value.strip():
            return xml.squeeze(value).lstrip("#")
    return None


def _person(element: xml.Element) -> str:
    """What the file knows a speaker by, whatever they are called."""
    given = {key.rpartition("}")[2].lower(): value for key, value in element.items()}
    return next((given[key] for key in _IDS if given.get(key)), "")


def _times(element: xml.Element) -> _Times | None:
    given = {key.rpartition("}")[2].lower(): value for key, value in element.items()}
    start = _moment(given, _START)
    if start is None:
        return None
    end, length = _moment(given, _END), _moment(given, _LENGTH)
    return _Times(start, end if length is None else start + length)


def _moment(given: dict[str, str], names: tuple[str, ...]) -> float | None:
    for name in names:
        if name in given:
            return seconds(given[name].strip().rstrip("s"))
    return None
