"""Enface's own JSON, as `desktop.export.json` writes it."""

from __future__ import annotations

from typing import get_args

from desktop.domain import doubts
from desktop.domain.doubts import Doubt
from desktop.domain.errors import Malformed
from desktop.domain.reasons import Fault, InTurn, SystemWords
from desktop.domain.sound.times import Span, is_span
from desktop.domain.transcript import Kind, Machine, Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.formats.base import Format, Source
from desktop.formats.recognition.jsontext import mapping, mappings, parse, seconds, string, strings

_KINDS: tuple[Kind, ...] = get_args(Kind)


class Enface(Format):
    """Everything comes back as it was: speakers, segments, translation, dropped pieces.

    A turn that is not as the schema has it ends the reading; ``broken`` says which one.
    """

    title = "Enface JSON"
    extensions = ("json",)
    finished = True
    marked = True

    def claims(self, source: Source) -> float:
        """Certain where "schema" says "enface/..." near the top."""
        head = source.beginning
        return 1.0 if head.startswith(b"{") and b'"enface/' in head[:200] else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript; raises `Malformed` where there is no list of turns."""
        parsed = parse(source, self.title)
        data = mapping(parsed.value)
        turns = data.get("turns")
        if not isinstance(turns, list):
            reason = parsed.broken or Fault.NO_TURNS
            raise Malformed(name=source.name, format=self.title, reason=reason)
        transcript = _head(data)
        transcript.format, transcript.encoding = "enface", source.decoded[1]
        try:
            for number, item in enumerate(turns, 1):
                transcript.turns.append(_turn(item, number))
        except _OffSchema as error:
            transcript.broken = error.reason
            transcript.turns += error.half
        transcript.broken = parsed.broken or transcript.broken
        if turns and not transcript.turns:
            raise Malformed(
                name=source.name, format=self.title, reason=transcript.broken or Fault.DAMAGED
            )
        return transcript


class _OffSchema(ValueError):
    """Which turn is not as the schema has it, and how; ``half`` has what is good of it."""

    def __init__(self, turn: int, fault: Fault) -> None:
        super().__init__(fault.words)
        self.reason = InTurn(turn, fault)
        self.half: tuple[Turn, ...] = ()


def _head(data: dict[str, object]) -> Transcript:
    unmatched = data.get("unmatched")
    return Transcript(
        title=string(data.get("title")) or "",
        date=string(data.get("date")),
        place=string(data.get("place")),
        language=string(data.get("language")),
        speakers=[
            Speaker(name, strings(item.get("titles")) or [], item.get("role") is True)
            for item in mappings(data.get("speakers"))
            if (name := string(item.get("name")))
        ],
        dropped=strings(data.get("dropped")) or [],
        broken=SystemWords(broken) if (broken := string(data.get("broken"))) else None,
        translation=_machine(data.get("translation")),
        unmatched=mappings(unmatched) if isinstance(unmatched, list) else None,
        recognised=string(mapping(data.get("recognised")).get("model")),
    )


def _machine(value: object) -> Machine | None:
    fields = mapping(value)
    language, engine, pack = (string(fields.get(key)) for key in ("language", "engine", "pack"))
    if not language or engine is None or pack is None:
        return None
    return Machine(language, engine, pack, string(fields.get("via")))


def _turn(value: object, number: int) -> Turn:
    fields = mapping(value)
    kind = next((kind for kind in _KINDS if kind == fields.get("kind", "speech")), None)
    paragraphs = fields.get("paragraphs")
    if kind is None or not isinstance(paragraphs, list):
        raise _OffSchema(number, Fault.NO_KIND)
    turn = Turn(
        kind=kind,
        label=string(fields.get("label")),
        label_note=string(fields.get("label_note")),
        speaker=string(fields.get("speaker")),
        start=seconds(fields.get("start")),
        end=seconds(fields.get("end")),
        language=string(fields.get("language")),
    )
    try:
        for item in paragraphs:
            turn.paragraphs.append(_paragraph(item, number))
    except _OffSchema as error:
        error.half = (turn,) if turn.paragraphs else ()
        raise
    return turn


def _paragraph(value: object, number: int) -> Paragraph:
    fields = mapping(value)
    text = string(fields.get("text"))
    if text is None:
        raise _OffSchema(number, Fault.NO_TEXT)
    paragraph = Paragraph(
        text,
        note=fields.get("note") is True,
        start=seconds(fields.get("start")),
        end=seconds(fields.get("end")),
        segments=strings(fields.get("segments")),
    )
    if paragraph.segments is None:
        return paragraph
    if "".join(paragraph.segments) != text:
        raise _OffSchema(number, Fault.OTHER_SEGMENTS)
    paragraph.times = _times(fields.get("times"), len(paragraph.segments))
    marks = fields.get("marks")
    if isinstance(marks, list) and len(marks) == len(paragraph.segments):
        paragraph.doubts = _about_the_text(marks)
    return _with_translation(paragraph, fields, number)


def _with_translation(paragraph: Paragraph, fields: dict[str, object], number: int) -> Paragraph:
    texts, marks = strings(fields.get("translation")), fields.get("marks")
    paragraph.human = _human(fields.get("human"))
    if texts is not None:
        all_doubts = list(map(_doubts, marks)) if isinstance(marks, list) and marks else None
        all_doubts = all_doubts or [()] * len(texts)
        if len(all_doubts) != len(texts):
            raise _OffSchema(number, Fault.OTHER_COUNT)
        about = [tuple(d for d in each if d is not Doubt.HEARING) for each in all_doubts]
        paragraph.translation = list(map(Translation, texts, about))
    for column in (paragraph.translation, paragraph.human):
        if column is not None and len(column) != len(paragraph.segments or ()):
            raise _OffSchema(number, Fault.OTHER_COUNT)
    return paragraph


def _about_the_text(marks: list[object]) -> list[tuple[Doubt, ...]] | None:
    """The doubts about the original among those of each segment."""
    hearing: tuple[Doubt, ...] = (Doubt.HEARING,)
    own = [hearing if Doubt.HEARING in _doubts(codes) else () for codes in marks]
    return own if any(own) else None


def _doubts(codes: object) -> tuple[Doubt, ...]:
    return doubts.from_codes(strings(codes) or [])


def _times(value: object, count: int) -> list[Span | None] | None:
    if not isinstance(value, list) or len(value) != count:
        return None
    return [(span[0], span[1]) if is_span(span) else None for span in value]


def _human(value: object) -> list[str | None] | None:
    return [string(item) for item in value] if isinstance(value, list) else None
