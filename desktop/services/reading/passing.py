"""A transcript on its way from the process that read it: JSON messages of up to a thousand
paragraphs, as columns of plain values.

What comes is not trusted: a file may have taken that process over. It is checked type by type, and
nothing in it can run. The pieces are small, so that the thread that puts them together never keeps
the window's from running for long.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, fields
from itertools import islice, repeat
from typing import Any, get_args

from desktop.domain import doubts
from desktop.domain.errors import as_plain, reason_from_plain
from desktop.domain.sound.times import Span, is_span
from desktop.domain.transcript import Coverage, Kind, Machine, Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation

UNUSUAL = b"unusual"  # tells a process that reads what language comes next (see `worker`)
Message = dict[str, Any]
Column = list[Any]
_TEXT = 100_000  # characters in a message, about
_MOST = 1_000  # paragraphs in a message
_TURN = [field.name for field in fields(Turn) if field.name != "paragraphs"]
_PARAGRAPH = [field.name for field in fields(Paragraph)]
_ALWAYS = ("kind", "text")  # columns that are never left out
_KINDS = frozenset(get_args(Kind))
_NONE = type(None)


class NotATranscript(Exception):
    """What came is not what `messages` gives."""


# -- sending -------------------------------------------------------------------------------------


def messages(transcript: Transcript) -> Iterator[Message]:
    """``transcript`` in messages, for `Assembly`."""
    machine = transcript.translation
    yield {
        "head": {name: getattr(transcript, name) for name in _HEAD},
        "broken": transcript.broken and as_plain(transcript.broken),
        "speakers": [[each.name, each.titles, each.role] for each in transcript.speakers],
        "machine": machine and [machine.language, machine.engine, machine.pack, machine.via],
        "unmatched": transcript.unmatched,
        "coverage": astuple(transcript.coverage),
        "doubtful": transcript.doubtful,
    }
    yield from _pieces(transcript.turns)
    dropped = iter(transcript.dropped)
    while some := list(islice(dropped, _MOST)):
        yield {"dropped": some}


def _pieces(turns: Iterable[Turn]) -> Iterator[Message]:
    """A turn may go on in the next piece: then its first count belongs to the turn before."""
    begun: list[Turn] = []
    counts: list[int] = []
    paragraphs: list[Paragraph] = []
    size = 0
    for turn in turns:
        begun.append(turn)
        counts.append(0)
        for paragraph in turn.paragraphs:
            if size > _TEXT or len(paragraphs) == _MOST:
                yield _piece(begun, counts, paragraphs)
                begun, counts, paragraphs, size = [], [0], [], 0
            counts[-1] += 1
            paragraphs.append(paragraph)
            size += len(paragraph.text)
    yield _piece(begun, counts, paragraphs)


def _piece(begun: list[Turn], counts: list[int], paragraphs: list[Paragraph]) -> Message:
    columns = _columns(paragraphs, _PARAGRAPH)
    if cells := columns.get("translation"):
        columns["translation"] = [cell and [_plain(each) for each in cell] for cell in cells]
    if cells := columns.get("doubts"):
        columns["doubts"] = [cell and [list(map(str, each)) for each in cell] for cell in cells]
    return {"counts": counts, "turns": _columns(begun, _TURN), "paragraphs": columns}


def _columns(items: Iterable[object], names: list[str]) -> dict[str, Column]:
    """The values by name; columns without any (None, or no note) are left out."""
    columns = {name: [getattr(item, name) for item in items] for name in names}
    return {
        name: column
        for name, column in columns.items()
        if name in _ALWAYS or any(value is not None and value is not False for value in column)
    }


def _plain(translation: Translation) -> list[object]:
    return [translation.text, [str(doubt) for doubt in translation.doubts]]


def encode(message: Message) -> bytes:
    """``message`` as bytes. Texts may hold halves of surrogate pairs, as some JSON files do."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


# -- receiving -----------------------------------------------------------------------------------


def decode(payload: bytes) -> Message:
    """A message. Raises `NotATranscript`."""
    try:
        message = json.loads(payload.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise NotATranscript from error
    if not isinstance(message, dict):
        raise NotATranscript
    return message


class Assembly:
    """Puts the messages of one transcript together, in order.

    Labels, names and languages that come again and again are kept once.
    """

    def __init__(self) -> None:
        self._transcript: Transcript | None = None
        self._names: dict[str, str] = {kind: kind for kind in _KINDS}

    def add(self, message: Message) -> None:
        """Take in one message. Raises `NotATranscript`."""
        try:
            if "head" in message:
                self._transcript = _head(message)
            elif "counts" in message:
                self._add_turns(**message)
            else:
                self.transcript.dropped += _texts(message["dropped"])
        except (TypeError, LookupError, ValueError, AttributeError, RecursionError) as error:
            raise NotATranscript from error

    @property
    def transcript(self) -> Transcript:
        """What has come so far. Raises `NotATranscript` before anything has."""
        if self._transcript is None:
            raise NotATranscript
        return self._transcript

    def _add_turns(
        self, counts: list[int], turns: dict[str, Column], paragraphs: dict[str, Column]
    ) -> None:
        rows = map(Paragraph, *self._columns(_PARAGRAPH, paragraphs, len(paragraphs["text"])))
        count = len(turns["kind"])
        begun = list(map(Turn, ([] for _ in range(count)), *self._columns(_TURN, turns, count)))
        if len(counts) == count + 1:
            begun.insert(0, self.transcript.turns.pop())  # it goes on
        if sum(counts) != len(paragraphs["text"]):
            raise NotATranscript
        for turn, own in zip(begun, counts, strict=True):
            turn.paragraphs += islice(rows, own)
        self.transcript.turns += begun

    def _columns(
        self, names: list[str], columns: dict[str, Column], count: int
    ) -> Iterator[Iterable[Any]]:
        """One column of ``count`` checked values for each of ``names``."""
        for name in names:
            if name not in columns:
                yield repeat(False if name == "note" else None)
                continue
            column = _CHECKS[name](columns[name])
            if len(column) != count:
                raise NotATranscript
            if name in _NAMES:
                column = [value and self._names.setdefault(value, value) for value in column]
            yield column


def _head(message: Message) -> Transcript:
    head = {name: _HEAD[name](message["head"][name]) for name in _HEAD}
    transcript = Transcript(**head)
    if message["broken"] is not None:
        transcript.broken = reason_from_plain(message["broken"])
    for name, titles, role in message["speakers"]:
        transcript.speakers.append(Speaker(_text(name), _texts(titles), role is True))
    if (machine := message["machine"]) is not None:
        language, engine, pack, via = machine
        transcript.translation = Machine(
            _text(language), _text(engine), _text(pack), _text_or_none(via)
        )
    words, hidden, narration = message["coverage"]
    transcript.doubtful = [_count(number) for number in message["doubtful"]]
    transcript.coverage = Coverage(_count(words), _count(hidden), _count(narration))
    if (unmatched := message["unmatched"]) is not None:
        transcript.unmatched = [dict(each) for each in unmatched]
    return transcript


def _of(*kinds: type) -> Callable[[Column], Column]:
    """A check that a column has values of these kinds alone."""
    allowed = set(kinds)

    def check(column: Column) -> Column:
        if type(column) is not list or not set(map(type, column)) <= allowed:
            raise NotATranscript
        return column

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotATranscript
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _count(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise NotATranscript
    return value


_texts = _of(str)
_texts_or_none = _of(str, _NONE)
_times = _of(float, int, _NONE)


def _kinds(column: Column) -> Column:
    if not _KINDS.issuperset(_texts(column)):
        raise NotATranscript
    return column


def _segments(column: Column) -> Column:
    return [cell if cell is None else _texts(cell) for cell in column]


def _human(column: Column) -> Column:
    return [cell if cell is None else _texts_or_none(cell) for cell in column]


def _translations(column: Column) -> Column:
    return [
        cell
        if cell is None
        else [Translation(_text(text), doubts.from_codes(_texts(codes))) for text, codes in cell]
        for cell in column
    ]


def _spans(column: Column) -> Column:
    return [cell if cell is None else [_span(span) for span in cell] for cell in column]


def _span(value: object) -> Span | None:
    if value is None:
        return None
    if not isinstance(value, list) or not is_span(value):
        raise NotATranscript
    return value[0], value[1]


def _doubts(column: Column) -> Column:
    return [
        cell if cell is None else [doubts.from_codes(_texts(codes)) for codes in cell]
        for cell in column
    ]


_CHECKS: dict[str, Callable[[Column], Column]] = {
    "kind": _kinds,
    "label": _texts_or_none,
    "label_note": _texts_or_none,
    "speaker": _texts_or_none,
    "language": _texts_or_none,
    "id": _texts_or_none,
    "text": _texts,
    "note": _of(bool),
    "start": _times,
    "end": _times,
    "segments": _segments,
    "translation": _translations,
    "human": _human,
    "times": _spans,
    "doubts": _doubts,
}
_NAMES = frozenset({"kind", "label", "label_note", "speaker", "language"})  # that come again
_HEAD: dict[str, Callable[[object], Any]] = {
    "title": _text,
    "date": _text_or_none,
    "place": _text_or_none,
    "language": _text_or_none,
    "human_language": _text_or_none,
    "recognised": _text_or_none,
    "recording": _text,
    "encoding": _text_or_none,
    "format": _text,
    "dropped_above": _count,
    "set_apart": _count,
    "marked": bool,
}
