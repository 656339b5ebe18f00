"""Places in a text that outlive it: how what a person adds finds its paragraph again.

A place holds where it stood in the file as read, and the words there and around it. In the same
file the first is enough. In a file that has changed the words decide, and those around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

from desktop.domain.contents import Contents, Origin

_WORDS = 8  # of a paragraph: what it is known by


@dataclass(frozen=True, slots=True)
class Place:
    """A segment, or the paragraph it begins: ``paragraph`` (number in the file as read, -1 where
    that is not known) and ``character``; its first ``words``; those ``before`` and ``after`` it,
    of the paragraphs around; ``label`` and ``turn`` are known of places that Enface 0.1 kept."""

    paragraph: int
    character: int = 0
    words: str = ""
    before: str = ""
    after: str = ""
    label: str | None = None
    turn: int = -1

    def as_json(self) -> dict[str, object]:
        """The place as JSON holds it."""
        return {key: value for key, value in asdict(self).items() if value != _EMPTY[key]}

    @classmethod
    def from_json(cls, data: object) -> Place:
        """The place in ``data``. Raises ValueError where it is none."""
        if not isinstance(data, dict) or not data.keys() <= _EMPTY.keys():
            raise ValueError("no place")
        for key, value in data.items():
            kind = int if key in ("paragraph", "character", "turn") else str
            if value is None and key == "label":
                continue
            if not isinstance(value, kind) or isinstance(value, bool):
                raise ValueError(f"no place: {key}")
        return cls(**{"paragraph": -1, **data})


_EMPTY = {**asdict(Place(0)), "paragraph": None}


def place_of(contents: Contents, row: int, segment: int = 0) -> Place:
    """The place of ``segment`` of ``row``."""
    number, character = contents.origin(row, contents.starts(row)[segment] if segment else 0)
    text = contents.as_read[number].text
    before, after = map(first_words, contents.neighbours(number))
    return Place(number, character, first_words(text[character:]), before, after)


def locate(contents: Contents, place: Place) -> Origin | None:
    """Where ``place`` stands in the file as it is read now; None where its words are gone.

    Of several with its words, that with most of the words around it, then the nearest.
    """
    if (
        0 <= place.paragraph < len(contents.as_read)
        and _matches(contents, place.paragraph, place) == 3
    ):
        return place.paragraph, place.character
    return _search(contents, place)


def row_of(contents: Contents, place: Place) -> int | None:
    """The row that shows ``place`` now."""
    if place.paragraph < 0:
        return _row_of_old(contents, place)
    origin = locate(contents, place)
    return None if origin is None else contents.row_at(origin)


def first_words(text: str) -> str:
    """What a paragraph is known by."""
    return " ".join(text[:400].split()[:_WORDS])


def _matches(contents: Contents, number: int, place: Place) -> int:
    """0 where the words at ``place`` are not those of the paragraph; else 1, and 1 more for each
    neighbour that is the same."""
    text = contents.as_read[number].text
    if first_words(text[place.character :]) != place.words:
        return 0
    before, after = map(first_words, contents.neighbours(number))
    return 1 + (before == place.before) + (after == place.after)


def _search(contents: Contents, place: Place) -> Origin | None:
    best: tuple[int, int, Origin] | None = None
    for number, at in _candidates(contents, place):
        if number >= contents.first_dropped and contents.row_at((number, at)) is None:
            continue
        here = replace(place, paragraph=number, character=at)
        rank = (-_matches(contents, number, here), abs(number - place.paragraph), (number, at))
        best = rank if best is None else min(best, rank)
    return None if best is None else best[2]


def _candidates(contents: Contents, place: Place) -> Iterator[Origin]:
    if not place.character:
        for number in contents.by_words(first_words).get(place.words, ()):
            yield number, 0
        return
    start = place.words.partition(" ")[0]
    for number, paragraph in enumerate(contents.as_read):
        at = paragraph.text.find(start) if start else -1
        while at >= 0:
            if first_words(paragraph.text[at:]) == place.words:
                yield number, at
                break
            at = paragraph.text.find(start, at + 1)


def _row_of_old(contents: Contents, place: Place) -> int | None:
    """The row of a place that Enface 0.1 kept: it counted in the text as corrected until then."""
    rows = contents.rows

    def turn_number(row: int) -> int:
        return contents.turn_order.index(rows.turn[row])

    numbers = contents.by_words(first_words).get(place.words, ())
    likely = [row for number in numbers if (row := contents.row_at((number, 0))) is not None]
    for candidates in (likely, rows.order):
        same = [row for row in candidates if first_words(rows.texts[row]) == place.words]
        labelled = [row for row in same if contents.turn(row).label == place.label]
        if same:
            return min(labelled or same, key=lambda row: abs(turn_number(row) - place.turn))
    return None
