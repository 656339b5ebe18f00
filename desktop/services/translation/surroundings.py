"""What stands around the segments to translate, for engines that make use of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.columns import MINE, ORIGINAL
from desktop.domain.contents import Contents
from desktop.domain.context import Context, Line
from desktop.domain.languages import language
from desktop.domain.translation import Translation

_BEFORE = 8  # segments told
_PEOPLE = 12  # of those who speak, told at the head
_LOOK = 20  # rows looked at for them


class Surroundings:
    """Of rows of ``contents``. ``made`` has the translations into ``target`` so far, by segment:
    what a person wrote, or a human translation beside the text, is told before them."""

    def __init__(self, contents: Contents, target: str, made: Mapping[str, Translation]) -> None:
        self._contents, self._target, self._made = contents, target, made
        source = contents.source
        people = [contents.speakers[number] for number in contents.present()]
        told = [
            ", ".join([person.name, *person.titles[:1]]) for person in people if not person.role
        ]
        self._head = Context(
            source.title or "", source.date or "", source.place or "", tuple(told[:_PEOPLE])
        )

    def of(self, rows: Sequence[int], texts: Sequence[str]) -> Context:
        """Around ``texts``, each a segment of the row beside it."""
        head = self._head
        return Context(
            head.title, head.date, head.place, head.people,
            tuple(self._before(rows[0], texts[0])) if rows else (),
            tuple(map(self._speaker, rows)),
        )  # fmt: skip

    def _speaker(self, row: int) -> str:
        return self._contents.turn(row).speaker or ""

    def _before(self, row: int, text: str) -> list[Line]:
        """The last segments before ``text``, the first of its row that is so."""
        lines: list[Line] = []
        for number, segment in enumerate(self._contents.segments(row)):
            if segment.strip() == text:
                break
            lines.append(self._line(row, number, segment))
        for earlier in self._rows_before(row):
            if len(lines) >= _BEFORE:
                break
            segments = enumerate(self._contents.segments(earlier))
            lines[:0] = [self._line(earlier, number, segment) for number, segment in segments]
        return [line for line in lines if line.text][-_BEFORE:]

    def _rows_before(self, row: int) -> Iterator[int]:
        for _ in range(_LOOK):
            before = self._contents.rows.before(row)
            if before is None:
                return
            row = before
            yield row

    def _line(self, row: int, number: int, segment: str) -> Line:
        text = segment.strip()
        translation = self._of_people(row, number)
        if not translation and (made := self._made.get(text)) is not None and not made.doubts:
            translation = made.text
        return Line(text, self._speaker(row), translation)

    def _of_people(self, row: int, number: int) -> str:
        """How the person put a segment, or the human translation beside it; "" for neither."""
        columns = self._contents.columns
        mine = columns.get(MINE)
        if mine is not None and language.same(mine.language, self._target):
            own = self._contents.wording(row, number).text
            if own:
                return own
        for column in columns.values():
            if column.origin == "human" and language.same(column.language, self._target):
                return self._partner(column.id, row, number)
        return ""

    def _partner(self, column: str, row: int, number: int) -> str:
        """What ``column`` has for this segment alone; "" where others are linked with it."""
        partners = self._contents.partners(ORIGINAL, row, number, number)
        spans = partners.get(column, []) if partners[ORIGINAL] == [(row, number, number)] else []
        cells = [
            "".join(self._contents.columns[column].segments(at)[first : last + 1])
            for at, first, last in spans
        ]
        return " ".join(cells).strip()
