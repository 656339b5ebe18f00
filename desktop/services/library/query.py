"""What a person types to search the library, as a tree: `parse`.

    harbour                 the word, in all its forms that are in the library
    "harbour committee"     words side by side, just as they are written
    harb*                   words that begin so
    *ship, h?rbour, har*r   words with anything, or any one letter, in these places; where no letter
                            follows, “?” is a question mark
    harbour AND fees        both in one paragraph; so do words without a word between them
    harbour OR port, harbour NOT fees, (harbour OR port) fees
    harbour NEAR fees       at most ten words between them; NEAR/3: at most three
    translation:porto       only there; also original:, own: and notes:, and before "…" and (…)

AND, OR, NOT and NEAR are in capital letters. Whatever is typed can be searched for: a quotation
mark or bracket that is still open counts as closed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop.services.library.words import NO_WORD, keys_in, patterns_in, places_in, shape_of

NEAR = 10  # words between two that are near each other
_PIECE = re.compile(r'"([^"]*)"?(\*?)|[“„]([^”“"]*)[”“"]?(\*?)|([()])|([^\s()"“„]+)')
_PATTERN = re.compile(r"[*?](?=[^\W_])")  # before a letter
_QUESTION = re.compile(r"(?<!\?)\?++(?![^\W_]|\*)")
_NEAR = re.compile(r"NEAR(?:/(\d{1,3}))?")
_DEEPEST = 50  # brackets in each other
_LONGEST = 200  # pieces of a query
_WAYS = 400  # in which the places of a phrase of several words are filled, at most
_SHORTEST = 2  # letters of a word that is still being typed: with fewer it would be any word


class Field(Enum):
    """What of a paragraph is searched, as the columns of the index are called: its own ``TEXT``,
    its ``TRANSLATION``, the person's ``OWN`` wording, their ``NOTES``."""

    TEXT = "text"
    TRANSLATION = "translation"
    OWN = "own"
    NOTES = "notes"


FIELDS = {
    "original": Field.TEXT,
    "translation": Field.TRANSLATION,
    "own": Field.OWN,
    "notes": Field.NOTES,
    "note": Field.NOTES,
}

Forms = Callable[[str], frozenset[str]]  # all forms of a word as the index holds it


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side: for each place the words that may stand there. With ``prefix`` the last
    place holds only the beginning of a word. ``shapes``: where capital letters count, how each word
    is written (see `words.shape_of`)."""

    places: tuple[frozenset[str], ...]
    prefix: bool = False
    shapes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """``phrases`` with at most ``distance`` words between neighbours."""

    phrases: tuple[Phrase, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Both:
    """AND."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """OR."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """``node`` NOT ``other``."""

    node: Node
    other: Node


@dataclass(frozen=True, slots=True)
class Within:
    """``node`` in one `Field` alone."""

    node: Node
    field: Field


Node = Phrase | Near | Both | Either | Without | Within


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    quoted: bool = False
    prefix: bool = False
    begun: bool = False  # it is still being typed


def parse(
    query: str,
    forms: Forms | None = None,
    begun: Forms | None = None,
    fitting: Forms | None = None,
    *,
    case: bool = False,
) -> Node | None:
    """What ``query`` asks for; None where there is no word in it. ``forms`` widens words that are
    not quoted. While the person is typing, ``begun`` gives the words that the last one may become.
    ``fitting`` gives the words that fit a pattern. With ``case`` capital letters count.
    """
    pieces = list(_pieces(query))[:_LONGEST]
    if begun is not None and pieces and not query[-1:].isspace():
        last = pieces[-1]
        pieces[-1] = replace(last, begun=len(last.text) >= _SHORTEST and not last.quoted)
    words = (forms or _itself, begun or _itself, fitting or _none)
    return _Parser(pieces, *words, case).whole()


def _itself(word: str) -> frozenset[str]:
    return frozenset([word])


def _none(_pattern: str) -> frozenset[str]:
    return frozenset()


def _pieces(query: str) -> Iterator[_Piece]:
    for match in _PIECE.finditer(query):
        straight, star, curved, other_star, bracket, word = match.groups()
        quotation = straight if straight is not None else curved
        if quotation is not None:
            yield _Piece(quotation, quoted=True, prefix=bool(star or other_star))
        elif bracket:
            yield _Piece(bracket)
        else:
            yield _Piece(word.rstrip("*"), prefix=word.endswith("*"))


class _Parser:
    """Recursive descent: OR binds least, then NOT, AND (also unwritten), NEAR."""

    def __init__(
        self, pieces: list[_Piece], forms: Forms, begun: Forms, fitting: Forms, case: bool
    ) -> None:
        self._pieces, self._forms, self._begun, self._fitting = pieces, forms, begun, fitting
        self._case = case
        self._at = self._depth = 0

    def whole(self) -> Node | None:
        parts = []
        while self._at < len(self._pieces):
            parts.append(self._either())
            self._take(")")  # one too many
        return _joined(Both, parts)

    def _either(self) -> Node | None:
        parts = [self._without()]
        while self._take("OR"):
            parts.append(self._without())
        return _joined(Either, parts)

    def _without(self) -> Node | None:
        node = self._both()
        while self._take("NOT"):
            other = self._both()
            if node is not None and other is not None:
                node = Without(node, other)
        return node

    def _both(self) -> Node | None:
        parts: list[Node | None] = []
        while (piece := self._next()) is not None:
            if not piece.quoted and piece.text in (")", "OR", "NOT"):
                break
            if not self._take("AND"):
                parts.append(self._near())
        return _joined(Both, parts)

    def _near(self) -> Node | None:
        node = self._single()
        while (piece := self._next()) is not None and not piece.quoted:
            match = _NEAR.fullmatch(piece.text)
            if match is None:
                break
            self._at += 1
            other = self._single() if self._next() is not None else None
            node = _beside(node, other, int(match[1] or NEAR))
        return node

    def _single(self) -> Node | None:
        piece = self._pieces[self._at]
        self._at += 1
        name, colon, rest = piece.text.partition(":")
        if colon and not piece.quoted and name.lower() in FIELDS:
            if rest or self._next() is None:
                node: Node | None = self._phrase(replace(piece, text=rest))
            else:
                node = self._single()
            return None if node is None else Within(node, FIELDS[name.lower()])
        if piece.quoted or piece.text not in ("(", ")"):
            return self._phrase(piece)
        if piece.text == ")" or self._depth == _DEEPEST:
            return None
        self._depth += 1
        node = self._either()
        self._depth -= 1
        self._take(")")
        return node

    def _phrase(self, piece: _Piece) -> Phrase | None:
        if not piece.quoted and _PATTERN.search(piece.text):
            return self._pattern(piece)
        keys = keys_in(piece.text)
        if not keys:
            return None
        places = [frozenset([key]) for key in keys]
        if piece.begun:
            places[-1] |= self._begun(keys[-1])
        if len(keys) == 1 and not piece.quoted and not piece.prefix:
            places[0] |= self._forms(keys[0])
        prefix = piece.prefix and not piece.begun
        return Phrase(tuple(places), prefix, self._shapes(piece.text))

    def _pattern(self, piece: _Piece) -> Phrase | None:
        places = [
            (self._fitting(key) or frozenset([NO_WORD]))
            if "*" in key or "?" in key
            else frozenset([key])
            for key in patterns_in(_QUESTION.sub(" ", piece.text + "*" * piece.prefix))
        ]
        return Phrase(tuple(places), shapes=self._shapes(piece.text)) if places else None

    def _shapes(self, text: str) -> tuple[str, ...]:
        if not self._case:
            return ()
        text = re.sub("[*?]", "", text)
        return tuple(shape_of(text[start:end]) for start, end in places_in(text))

    def _next(self) -> _Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _take(self, word: str) -> bool:
        piece = self._next()
        if piece is None or piece.quoted or piece.text != word:
            return False
        self._at += 1
        return True


def _beside(node: Node | None, other: Node | None, distance: int) -> Node | None:
    """``node`` NEAR ``other``. Where they are not phrases: both, wherever."""
    if isinstance(node, Within) and not (isinstance(other, Within) and other.field != node.field):
        inner = other.node if isinstance(other, Within) else other
        near = _beside(node.node, inner, distance)
        return None if near is None else Within(near, node.field)
    if isinstance(node, Near) and isinstance(other, Phrase):
        return Near((*node.phrases, other), distance)
    if isinstance(node, Phrase) and isinstance(other, Phrase):
        return Near((node, other), distance)
    return _joined(Both, [node, other])


def _joined(kind: type[Both] | type[Either], parts: list[Node | None]) -> Node | None:
    nodes = tuple(dict.fromkeys(part for part in parts if part is not None))
    return kind(nodes) if len(nodes) > 1 else nodes[0] if nodes else None


# -- for the index --------------------------------------------------------------------------------


def expression(node: Node) -> str:
    """``node`` as FTS5 wants it."""
    match node:
        case Phrase():
            return f"({' OR '.join(_ways(node))})"
        case Near(parts, distance):
            ways = [""]
            for phrase in parts:
                ways = [f"{way} {each}" for way in ways for each in _ways(phrase)][:_WAYS]
            return f"({' OR '.join(f'NEAR({way}, {distance})' for way in ways)})"
        case Both(nodes):
            return f"({' AND '.join(map(expression, nodes))})"
        case Either(nodes):
            return f"({' OR '.join(map(expression, nodes))})"
        case Without(inner, other):
            return f"({expression(inner)} NOT {expression(other)})"
        case Within(inner, field):
            return f"({{{field.value}}} : {expression(inner)})"


def _ways(phrase: Phrase) -> list[str]:
    """Each way to fill the places of ``phrase``."""
    first, *others = phrase.places
    ways = sorted(first)
    for place in others:
        ways = [f"{way} {key}" for way in ways for key in sorted(place)][:_WAYS]
    return [f'"{way}"{"*" if phrase.prefix else ""}' for way in ways]


# -- in a text ------------------------------------------------------------------------------------


def names_field(node: Node) -> bool:
    """Whether ``node`` says of any word where it is to stand."""
    match node:
        case Within():
            return True
        case Both(nodes) | Either(nodes):
            return any(map(names_field, nodes))
        case Without(inner, other):
            return names_field(inner) or names_field(other)
    return False


def has_case(node: Node) -> bool:
    """Whether capital letters count in ``node``."""
    return any(
        isinstance(each, Phrase) and bool(each.shapes)
        for phrase in phrases(node)
        for each in ([phrase.node] if isinstance(phrase, Within) else [phrase])
    )


def has_prefix(node: Node) -> bool:
    """Whether ``node`` looks for beginnings of words."""
    match node:
        case Phrase():
            return node.prefix
        case Near(parts, _):
            return any(map(has_prefix, parts))
        case Both(nodes) | Either(nodes):
            return any(map(has_prefix, nodes))
        case Without(inner, other):
            return has_prefix(inner) or has_prefix(other)
        case Within(inner, _):
            return has_prefix(inner)


def spelled_out(node: Node, words: Forms) -> Node:
    """``node`` with ``words`` in the place of beginnings of words that stand alone. What must not
    stand there stays as it is."""
    match node:
        case Phrase((place,), True, shapes):
            return Phrase((words(min(place)) or place,), shapes=shapes)
        case Both(nodes) | Either(nodes):
            return type(node)(tuple(spelled_out(each, words) for each in nodes))
        case Without(inner, other):
            return Without(spelled_out(inner, words), other)
        case Within(inner, field):
            return Within(spelled_out(inner, words), field)
    return node


def phrases(node: Node) -> list[Node]:
    """The phrases that ``node`` looks for, each once; those of one field alone `Within` it."""
    match node:
        case Phrase():
            return [node]
        case Near(parts, _):
            return [*dict.fromkeys(parts)]
        case Both(nodes) | Either(nodes):
            return [*dict.fromkeys(phrase for each in nodes for phrase in phrases(each))]
        case Without(inner, _):
            return phrases(inner)
        case Within(inner, field):
            return [Within(phrase, field) for phrase in phrases(inner)]


def matches(
    node: Node, keys: list[str], field: Field = Field.TEXT, written: Sequence[str] = ()
) -> list[tuple[int, int]]:
    """Where what ``node`` asks for stands among the words ``keys`` of a paragraph, which are those
    of ``field``: from which to before which word, in order. What must not stand there is not looked
    for. ``written`` are the same words with their capital letters, which count where there are any.
    """
    shapes = [*map(shape_of, written)] if has_case(node) else []
    apart: list[tuple[int, int]] = []
    for start, end in sorted(set(_spans(node, keys, field, shapes))):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _spans(
    node: Node, keys: list[str], field: Field, shapes: list[str]
) -> Iterator[tuple[int, int]]:
    match node:
        case Phrase():
            yield from _of_phrase(node, keys, shapes)
        case Near(parts, distance):
            places = [[*_of_phrase(phrase, keys, shapes)] for phrase in parts]
            yield from _of_near(places, distance)
        case Both(nodes) | Either(nodes):
            for each in nodes:
                yield from _spans(each, keys, field, shapes)
        case Without(inner, _):
            yield from _spans(inner, keys, field, shapes)
        case Within(inner, other):
            if other is field:
                yield from _spans(inner, keys, field, shapes)


def _of_phrase(phrase: Phrase, keys: list[str], shapes: list[str]) -> Iterator[tuple[int, int]]:
    *before, last = phrase.places
    length = len(phrase.places)
    beginning = next(iter(last))
    for at in range(len(keys) - length + 1):
        end = keys[at + length - 1]
        if shapes and phrase.shapes and tuple(shapes[at : at + length]) != phrase.shapes:
            continue
        if (end.startswith(beginning) if phrase.prefix else end in last) and all(
            keys[at + n] in place for n, place in enumerate(before)
        ):
            yield at, at + length


def _of_near(places: list[list[tuple[int, int]]], distance: int) -> Iterator[tuple[int, int]]:
    """Those spans of each phrase that have one of every other phrase within ``distance``."""
    for n, spans in enumerate(places):
        others = [each for m, each in enumerate(places) if m != n]
        for start, end in spans:
            if all(
                any(a - end <= distance and start - b <= distance for a, b in other)
                for other in others
            ):
                yield start, end
