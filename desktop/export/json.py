"""Enface's own JSON ("enface/1"): everything a transcript holds, for other programs to read.

`desktop.formats.bitexts.enface` reads it back.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from desktop.domain.parallel_text import ParallelText
from desktop.domain.rows import counts
from desktop.domain.segments import split
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export.base import Export, Options

SCHEMA = "enface/1"


class Json(Export):
    """One turn and one paragraph a line, so that two versions can be compared line by line.

    A paragraph has ``start`` and ``end`` (seconds) only where its file gave them.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The transcript as UTF-8 JSON; ``dropped`` and ``unmatched`` only where asked for."""
        transcript = text.transcript()
        turns = [_turn(turn, turn.language or transcript.language) for turn in transcript.turns]
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
                "words": said,
            }
        )
        for speaker, (turns, said) in zip(transcript.speakers, counts(transcript), strict=True)
    ]


def _turn(turn: Turn, language: str | None) -> str:
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
    paragraphs = _list([_paragraph(paragraph, language) for paragraph in turn.paragraphs], "  ")
    return f'{head[:-1]}, "paragraphs": {paragraphs}}}'


def _paragraph(paragraph: Paragraph, language: str | None) -> str:
    segments, translations = paragraph.segments, paragraph.translation
    if segments is None:
        segments = split(paragraph.text, language)
    texts: list[str] | None = None
    marks: list[list[str]] = [[] for _ in segments]
    if translations is not None:
        texts = [each.text for each in translations]
        marks = [list(map(str, each.doubts)) for each in translations]
    fields: dict[str, object] = {"text": paragraph.text, "note": paragraph.note}
    if paragraph.start is not None or paragraph.end is not None:
        fields |= {"start": paragraph.start, "end": paragraph.end}
    fields |= {
        "segments": segments,
        "translation": texts,
        "marks": marks,
        "human": paragraph.human,
    }
    return _dump(fields)
