"""What a page prints around a transcript: title, date, place, menus, footers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from desktop.domain.languages import dates, words
from desktop.domain.languages.wordlists import union
from desktop.domain.speakers import nameshapes, vocabulary
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.labels import Piece

HEAD = 60  # title and date stand among the first paragraphs, if anywhere
_MOST_IN_HEAD = 0.5  # of the words of a text: a date below more of them closes it
_FEW_IN_HEAD = 30  # words: a head without sentences may have them, whatever follows
_MOST_CHROME = 0.2  # of the words may be sentences above a title, or lines below a footer
_CLOSING = 8  # paragraphs at the end among which a date may close a text
_LINE = 200  # characters; what is longer is a paragraph
_SENTENCE = re.compile(r"[.!?…。！？:：,;]\s*$")
_STOPS = frozenset(".!?…。")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?\s*+(?:[ap]\.?\s?m\.?\s*+)?(?:[A-Z]{2,5})?", re.I)
_TITLED = frozenset({"title", "titel", "titre", "titulo", "titolo"})
_FACT = re.compile(r"(?P<key>[^\W\d_]{3,12})\s*:\s*(?P<value>\S.*)")
_LEAD_AT_MOST = 4  # sentences before the date line: a lead, a notice on cookies
_ABOVE_DATE = 3  # paragraphs above the date line, one of which may be the title
_AT_END = 3  # paragraphs at the end among which date and place may be said again
_BELOW = 40  # paragraphs at the end among which a footer begins
_FACT_AT_MOST = 160  # characters of a line that says date or place
_PLACE_AT_MOST = 80  # characters of a place below the date
_COMPARED = 400  # characters of a paragraph that are looked at
_MORE_SPACES = 20  # characters by which a line is longer than the same one without double spaces
_BEFORE_CLOCK = 5  # paragraphs at the top among which the time of day stands
_OPENING_AT_MOST = 60  # characters of a place above the time of day
_SHORTEST_SENTENCE = 4  # words
_SHORTEST_TITLE = 3  # characters


@dataclass(slots=True)
class Frame:
    """A text with its frame taken off: the ``body``, the labels ``found`` in it, and what was
    ``dropped``, in order, the first ``above`` of it from above the body. ``set_apart`` is how many
    of its words are known: title, date and place, and what is on no page but as chrome; ``marked``
    that all of it is marked in the text itself."""

    title: str = ""
    date: str | None = None
    place: str | None = None
    body: list[Piece] = field(default_factory=list)
    found: list[list[Candidate]] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    above: int = 0
    set_apart: int = 0
    marked: bool = False


def frame(
    pieces: Sequence[Piece], found: Sequence[list[Candidate]], title: str = "", dated: bool = False
) -> Frame:
    """Find title, date and place at the top of ``pieces``, and drop the chrome around.

    ``title`` is the one already known, "" for none; ``dated`` says that the date is known.
    """
    framed = Frame(title=title)
    counts = [words.count(piece.text) for piece in pieces]
    first = _first_label(found, min(len(pieces), HEAD))
    gone, known, line = _head(pieces, first, counts, framed, dated)
    below = _footer(pieces, first)
    sure = {index for index in below if _is_footer(_spaced(pieces[index].text))}
    if sum(counts[index] for index in below - sure) > _MOST_CHROME * sum(counts):
        below = sure
    gone, known, end = gone | below, known | sure, min(below, default=len(pieces))
    for index, piece in enumerate(pieces):
        again = bool(line) and _spaced_is(piece.text, line)
        again = again or (
            max(first, end - _AT_END) <= index < end and _says_again(piece.text, framed)
        )
        if again or index in gone:
            framed.above += not framed.body
            framed.set_apart += counts[index] if again or index in known else 0
            framed.dropped.append(piece.text)
        else:
            framed.body.append(piece)
            framed.found.append(found[index])
    if framed.date is None and not dated:
        framed.date = _date_elsewhere(framed)
    return framed


def _head(
    pieces: Sequence[Piece], first: int, counts: list[int], framed: Frame, dated: bool
) -> tuple[set[int], set[int], str]:
    """Which of the ``first`` paragraphs are no text, which of them for sure, and the line with the
    date ("" for none)."""
    texts = [_spaced(piece.text) for piece in pieces[:first]]
    known = _facts(texts, framed) | {index for index in range(first) if _is_control(texts[index])}
    at = _date_line(texts, known, counts)
    if at is None:
        known |= _opening(pieces, texts, first, framed, dated)
        return known, known, ""
    gone = _heading(texts, at, first, framed) | known
    gone -= _sentences_above(texts, gone, counts)
    known |= {index for index in gone if index >= at or texts[index] == framed.title}
    return gone, known, texts[at]


def _date_elsewhere(framed: Frame) -> str | None:
    """The date in the title, or in a line of its own that closes the text and stays part of it."""
    within = dates.find(framed.title)
    if within is not None:
        return within.iso
    for piece in reversed(framed.body[-_CLOSING:]):
        if len(piece.text) <= _LINE and (when := dates.line_date(_spaced(piece.text))) is not None:
            return when[0]
    return None


def _date_line(head: list[str], known: set[int], counts: list[int]) -> int | None:
    """The line with date and place, unless speech stands before it: then it is part of that."""
    before = sentences = 0
    for index, text in enumerate(head):
        if index in known:
            continue
        if dates.line_date(text) is not None:
            few = before <= _FEW_IN_HEAD and not sentences
            heads = few or (sentences <= _LEAD_AT_MOST and before <= _MOST_IN_HEAD * sum(counts))
            return index if heads else None
        before += counts[index]
        sentences += _is_sentence(text)
    return None


def _sentences_above(texts: list[str], gone: set[int], counts: list[int]) -> set[int]:
    """The sentences in ``gone``, where they are too many for a notice above the title."""
    above = {index for index in gone if _is_sentence(texts[index])}
    return above if sum(counts[index] for index in above) > _MOST_CHROME * sum(counts) else set()


def _heading(texts: list[str], at: int, first: int, framed: Frame) -> set[int]:
    """The lines up to the date line ``texts[at]`` and those that belong to it; a lead stays."""
    framed.date, place = dates.line_date(texts[at]) or (None, None)
    framed.place = place or framed.place
    end = _after_date(texts, at + 1, first, framed)
    above = _title_before(texts, at)
    framed.title = framed.title or (texts[above] if above >= 0 else _titled_date(texts[at]))
    return set(range(end)) - {i for i in range(above + 1, at) if _is_sentence(texts[i])}


def _titled_date(line: str) -> str:
    """A title that ends with its date: "Department Press Briefing – March 3, 2021"."""
    when = dates.find(line)
    before = line[: when.start] if when else ""
    titled = len(before.split()) > 2 and "," not in before
    return line if titled else ""


def _says_again(text: str, framed: Frame) -> bool:
    """Whether a line at the very end says date and place once more."""
    when = dates.line_date(_spaced(text)) if len(text) < _FACT_AT_MOST else None
    return when is not None and when[0] == framed.date and when[1] in (None, framed.place)


def _spaced(text: str) -> str:
    return " ".join(text.split()) if len(text) <= _COMPARED else text[:_COMPARED]


def _spaced_is(text: str, line: str) -> bool:
    return len(text) <= len(line) + _MORE_SPACES and _spaced(text) == line


def _first_label(labels: Sequence[list[Candidate]], head: int) -> int:
    for index in range(head):
        if any(label.form != "time" for label in labels[index]):
            return index
    return head


def _facts(head: list[str], framed: Frame) -> set[int]:
    """Lines like "Date: ..." and "Location: ..." before the first label."""
    gone: set[int] = set()
    for index, text in enumerate(head):
        match = _FACT.fullmatch(text) if len(text) < _FACT_AT_MOST else None
        key = nameshapes.key(match["key"]) if match else ""
        if match and key in vocabulary.DATE_FACTS:
            when = dates.find(match["value"])
            if when is not None:
                framed.date = when.iso
                gone.add(index)
        elif match and key in _TITLED and not framed.title:
            framed.title = match["value"]
            gone.add(index)
        elif match and key in vocabulary.PLACE_FACTS:
            framed.place = match["value"]
            gone.add(index)
    return gone


def _after_date(texts: list[str], at: int, first: int, framed: Frame) -> int:
    """Where the text begins after its date line: a time of day and a place may follow alone."""
    if at >= first or not _CLOCK.fullmatch(texts[at]):
        return at
    at += 1
    if (
        at < first
        and framed.place is None
        and len(texts[at]) <= _PLACE_AT_MOST
        and _may_be_title(texts[at])
    ):
        framed.place = texts[at]
        at += 1
    return at


def _title_before(texts: list[str], dated: int) -> int:
    for index in range(dated - 1, max(-1, dated - 1 - _ABOVE_DATE), -1):
        if _may_be_title(texts[index]):
            return index
    return -1


def _is_sentence(text: str) -> bool:
    return text[-1:] in _STOPS and words.count(text) >= _SHORTEST_SENTENCE


def _opening(
    pieces: Sequence[Piece], texts: list[str], first: int, framed: Frame, dated: bool
) -> set[int]:
    """What stands before a text without a date line: its title, or place and time of day."""
    if not framed.title:
        at = next((i for i in range(first) if not _is_control(texts[i])), first)
        if (
            at < first
            and len(pieces) > 1
            and (pieces[at].kind == "note" or _may_be_title(texts[at]))
        ):
            framed.title = texts[at]
            return {at}
        return set()
    gone = {index for index in range(first) if texts[index] == framed.title}
    for index in range(min(first, _BEFORE_CLOCK)) if dated else ():
        if _CLOCK.fullmatch(texts[index]):
            place = ", ".join(texts[:index])
            framed.place = framed.place or place or None
            return gone | set(range(index + 1))
        if len(texts[index]) > _OPENING_AT_MOST or not _may_be_title(texts[index]):
            break
    return gone


def _may_be_title(text: str) -> bool:
    head = nameshapes.key(text.partition(":")[0][:_LINE])
    if head in vocabulary.FACTS or not any(map(str.isalpha, text)):
        return False
    return (
        _SHORTEST_TITLE <= len(text) <= _LINE
        and _SENTENCE.search(text) is None
        and not text[0].isdigit()
    )


def _footer(pieces: Sequence[Piece], first: int) -> set[int]:
    """The trailing chrome: from a known heading on, where only short lines follow it."""
    for index in range(max(first, len(pieces) - _BELOW), len(pieces)):
        if _is_footer(_spaced(pieces[index].text)) and all(
            len(piece.text) <= _LINE for piece in pieces[index:]
        ):
            return set(range(index, len(pieces)))
    return set()


def _is_control(line: str) -> bool:
    return line.lower() in _controls()


def _is_footer(line: str) -> bool:
    """Whether ``line`` heads what stands below a text."""
    whole, beginnings = _footers()
    return line.lower() in whole or line.lower().startswith(beginnings)


@cache
def _controls() -> frozenset[str]:
    return union(lambda lists: lists.pages.controls)


@cache
def _footers() -> tuple[frozenset[str], tuple[str, ...]]:
    words = union(lambda lists: lists.pages.footers)
    return words, tuple(word[:-1] for word in words if word.endswith("*"))
