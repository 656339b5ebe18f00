"""Enface's own JSON ("enface/1"): everything a transcript holds, for other programs to read.

`desktop.formats.bitexts.enface` reads it back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import repeat

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.languages.segments import split
from desktop.domain.rows import counts
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export.base import Export, Options

SCHEMA = "enface/1"


class Json(Export):
    """One turn and one paragraph a line, so that two versions can be compared line by line.

    A paragraph has ``start`` and ``end`` (seconds) only where its file gave them, ``times`` only
    where its sentences have some, and ``mine`` only
    where the person put one of its segments in their own words.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The transcript as UTF-8 JSON; ``dropped`` and ``unmatched`` only where asked for."""
        transcript = text.transcript()
        own = _own_wording(text)
        turns = [
            _turn(turn, turn.language or transcript.language, own) for turn in transcript.turns
        ]
        fields = [
            ("schema", _dump(SCHEMA)),
            ("title", _dump(transcript.title)),
            ("date", _dump(transcript.date)),
            ("place", _dump(transcript.place)),
            ("language", _dump(transcript.language)),
            (
                "translation",
                _dump(asdict(transcript.translation) if transcript.translation else None),
            ),
            ("recognised", _dump(transcript.recognised and {"model": transcript.recognised})),
            ("speakers", _list(_speakers(transcript), " ")),
            ("turns", _list(turns, " ")),
        ]
        if transcript.unmatched is not None:
            fields.append(("unmatched", _list([_dump(it) for it in transcript.unmatched], " ")))
        if options is not None and options.show_dropped:
            fields.append(("dropped", _list([_dump(piece) for piece in transcript.dropped], " ")))
        broken = None if transcript.broken is None else str(transcript.broken)
        fields.append(("broken", _dump(broken)))
        body = ",\n ".join(f"{_dump(name)}: {value}" for name, value in fields)
        return f"{{{body}}}\n".encode("utf-8", errors="replace")


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _list(items: list[str], indent: str) -> str:
    if not items:
        return "[]"
    inner = f",\n{indent} ".join(items)
    return f"[\n{indent} {inner}\n{indent}]"


def _speakers(transcript: Transcript) -> list[str]:
    return [
        _dump(
            {
                "name": speaker.name,
                "titles": speaker.titles,
                "role": speaker.role,
                "turns": turns,
                "words": spoken,
            }
        )
        for speaker, (turns, spoken) in zip(transcript.speakers, counts(transcript), strict=True)
    ]


def _own_wording(text: ParallelText) -> Iterator[list[str | None] | None]:
    """How the person puts each segment (None: not at all), a paragraph at a time; None where they
    wrote nothing."""
    document, own = text.document, next((c for c in text.columns if c.origin == "mine"), None)
    if document is None or own is None:
        yield from repeat(None)
        return
    contents = document.contents
    column, numbers = contents.columns[own.id], frozenset(text.numbers)
    by_turn: dict[int, list[int]] = {turn: [] for turn in contents.turn_order}
    for row in contents.rows.order:  # as the transcript has them
        if row in numbers and row not in contents.gaps:
            by_turn[contents.rows.turn[row]].append(row)
    for rows in by_turn.values():
        for row in rows:
            segments = [segment.strip() or None for segment in column.segments(row)]
            yield segments if any(segments) else None


def _turn(turn: Turn, language: str | None, own: Iterator[list[str | None] | None]) -> str:
    head = _dump(
        {
            "speaker": turn.speaker,
            "label": turn.label,
            "label_note": turn.label_note,
            "kind": turn.kind,
            "start": turn.start,
            "end": turn.end,
            "language": turn.language,
        }
    )
    each = [_paragraph(paragraph, language, next(own)) for paragraph in turn.paragraphs]
    paragraphs = _list(each, "  ")
    return f'{head[:-1]}, "paragraphs": {paragraphs}}}'


def _paragraph(paragraph: Paragraph, language: str | None, own: list[str | None] | None) -> str:
    segments, translations = paragraph.segments, paragraph.translation
    if segments is None:
        segments = split(paragraph.text, language)
    texts: list[str] | None = None
    marks: list[list[str]] = [[] for _ in segments]
    if translations is not None:
        texts = [each.text for each in translations]
        marks = [list(map(str, each.doubts)) for each in translations]
    for own_marks, doubts in zip(marks, paragraph.doubts or (), strict=False):
        own_marks[:0] = map(str, doubts)
    fields: dict[str, object] = {"text": paragraph.text, "note": paragraph.note}
    if paragraph.start is not None or paragraph.end is not None:
        fields |= {"start": paragraph.start, "end": paragraph.end}
    if paragraph.times is not None and len(paragraph.times) == len(segments):
        fields["times"] = [
            span and [round(second, 3) for second in span] for span in paragraph.times
        ]
    fields |= {
        "segments": segments,
        "translation": texts,
        "marks": marks,
        "human": paragraph.human,
    }
    if own is not None:
        fields["mine"] = own
    return _dump(fields)
