"""What stands beside the paragraphs of a transcript: translations, the person's own wording and
notes. It is kept in the library, packed, some paragraphs at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.columns import MINE
from desktop.domain.contents import Contents
from desktop.domain.document import Document
from desktop.domain.languages import segments
from desktop.domain.transcript import Paragraph, Transcript
from desktop.services.library.packing import packed, unpacked
from desktop.services.library.query import Field
from desktop.services.translation.memory import Memory
from desktop.support.storable import storable

_PIECE = 12_000  # characters that are packed together


class Translated(NamedTuple):
    """A paragraph in another language: a text a segment, "" where there is none."""

    language: str
    segments: tuple[str, ...]


_NONE = Translated("", ())


class Note(NamedTuple):
    """What a person noted down about a segment."""

    segment: int
    text: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a paragraph. The person's ``own`` wording has a text a segment, "" where
    there is none, and may be empty."""

    translations: tuple[Translated, ...] = ()
    own: Translated = _NONE
    notes: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        return self != _NOTHING

    @property
    def texts(self) -> tuple[str, str, str]:
        """All translations, all that is in the person's own wording, all notes."""
        parts = (text for each in self.translations for text in each.segments)
        return (
            _joined(parts),
            _joined(self.own.segments),
            _joined(note.text for note in self.notes),
        )

    def by_language(self) -> Iterator[tuple[str, str]]:
        """The texts that are in a language that is known, each with it."""
        for code, texts in (*self.translations, self.own):
            yield code, _joined(texts)

    def texts_of(self, field: Field) -> Iterator[tuple[str, str]]:
        """The texts of ``field``, each with its language; "" for notes."""
        match field:
            case Field.TRANSLATION:
                yield from ((code, _joined(texts)) for code, texts in self.translations)
            case Field.OWN:
                yield self.own.language, _joined(self.own.segments)
            case Field.NOTES:
                yield "", _joined(note.text for note in self.notes)


_NOTHING = Beside()
APART = "\n"  # stands between the segments of `Beside.texts`


def _joined(texts: Iterable[str]) -> str:
    return APART.join(filter(None, texts))


# -- of a document --------------------------------------------------------------------------------


def of_document(
    document: Document, memory: Memory | None = None, targets: Mapping[str, str] | None = None
) -> tuple[Transcript, list[Beside]]:
    """``document`` as a transcript, and what stands beside each of its paragraphs, in order. What
    has no translation gets that of the ``memory``: into the language that ``targets`` has for its
    own, else into any."""
    document = document.snapshot()  # a window may change it meanwhile
    contents = document.contents
    column = document.column("machine")
    transcript = document.transcript(column.id if column is not None else "")
    machine = transcript.translation.language if transcript.translation is not None else ""
    human = transcript.human_language or ""
    if contents.comparison is not None:
        human = contents.comparison.language
    beside = [
        Beside(
            tuple(_translations(paragraph, machine, human)),
            _own(contents, row),
            tuple(_notes(contents, row)),
        )
        for row, paragraph in zip(_rows(contents), _paragraphs(transcript), strict=True)
    ]
    if memory is not None:
        _remember(transcript, beside, memory, targets or {})
    return transcript, beside


def _rows(contents: Contents) -> Iterator[int]:
    """The rows in the order in which their paragraphs stand in the transcript."""
    by_turn: dict[int, list[int]] = {turn: [] for turn in contents.turn_order}
    for row in contents.rows.order:
        if row not in contents.gaps:
            by_turn[contents.rows.turn[row]].append(row)
    for turn in contents.turn_order:
        yield from by_turn[turn]


def _paragraphs(transcript: Transcript) -> Iterator[Paragraph]:
    return (paragraph for _, paragraph in transcript.paragraphs())


def _translations(paragraph: Paragraph, machine: str, human: str) -> Iterator[Translated]:
    if paragraph.human is not None and any(paragraph.human):
        yield Translated(human, tuple(storable(text or "").strip() for text in paragraph.human))
    if paragraph.translation is not None and any(each.text for each in paragraph.translation):
        texts = (storable(each.text).strip() for each in paragraph.translation)
        yield Translated(machine, tuple(texts))


def _own(contents: Contents, row: int) -> Translated:
    column = contents.columns.get(MINE)
    if column is None or not (wordings := contents.wordings_in(row)):
        return _NONE
    texts = [
        " ".join(storable(each.text).strip() for each in wordings.get(number, ()) if each.text)
        for number in range(len(contents.starts(row)))
    ]
    return Translated(column.language, tuple(texts)) if any(texts) else _NONE


def _notes(contents: Contents, row: int) -> Iterator[Note]:
    bookmark = contents.bookmarks.get(row)
    if bookmark is not None and bookmark.note.strip():
        yield Note(0, storable(bookmark.note).strip())
    for number, wordings in sorted(contents.wordings_in(row).items()):
        for wording in wordings:
            if wording.comment.strip():
                yield Note(number, storable(wording.comment).strip())


def _remember(
    transcript: Transcript, beside: list[Beside], memory: Memory, targets: Mapping[str, str]
) -> None:
    """Give the paragraphs that have no translation that of the ``memory``."""
    cut: dict[int, list[str]] = {}
    by_language: dict[str, set[str]] = {}
    codes: list[str] = []
    for turn in transcript.turns:
        code = turn.language or transcript.language or ""
        for paragraph in turn.paragraphs:
            number = len(codes)
            codes.append(code)
            if code and not beside[number].translations:
                cut[number] = paragraph.segments or segments.split(paragraph.text, code)
                by_language.setdefault(code, set()).update(cut[number])
    units = {
        code: memory.best(texts, code, targets.get(code, "")) for code, texts in by_language.items()
    }
    for number, texts in cut.items():
        by_target: dict[str, list[str]] = {}
        for at, text in enumerate(texts):
            if (unit := units[codes[number]].get(text)) is not None:
                cells = by_target.setdefault(unit.target_language, [""] * len(texts))
                cells[at] = storable(unit.translation)
        if by_target:
            own, notes = beside[number].own, beside[number].notes
            translations = (Translated(code, tuple(cells)) for code, cells in by_target.items())
            beside[number] = Beside(tuple(translations), own, notes)


# -- packed ---------------------------------------------------------------------------------------


def pack(beside: Sequence[Beside], first: int) -> Iterator[tuple[int, bytes]]:
    """What stands beside the paragraphs whose numbers begin with ``first``, in pieces, each with
    the number of the first paragraph in it. Paragraphs with nothing beside them are left out."""
    piece: dict[int, object] = {}
    size = 0
    for number, each in enumerate(beside, first):
        if each:
            plain = [each.translations, each.own, each.notes]
            piece[number] = plain
            size += sum(map(len, each.texts))
        if size > _PIECE:
            yield min(piece), packed(json.dumps(piece, ensure_ascii=False))
            piece, size = {}, 0
    if piece:
        yield min(piece), packed(json.dumps(piece, ensure_ascii=False))


def unpack(data: bytes) -> dict[int, Beside]:
    """What `pack` packed, by the numbers of the paragraphs."""
    return {
        int(number): Beside(
            tuple(Translated(code, tuple(texts)) for code, texts in translations),
            Translated(own[0], tuple(own[1])),
            tuple(Note(segment, note) for segment, note in notes),
        )
        for number, (translations, own, notes) in json.loads(unpacked(data)).items()
    }
