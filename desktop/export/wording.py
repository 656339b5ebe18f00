"""What exported files say of the text: who speaks, whose words a column holds, what is to be
checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.columns import Column
from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.domain.doubts import Doubt
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.export.base import Options

_KINDS = {  # by origin
    "original": QT_TRANSLATE_NOOP("exports", "original"),
    "machine": QT_TRANSLATE_NOOP("exports", "machine translation"),
    "human": QT_TRANSLATE_NOOP("exports", "human translation"),
    "mine": QT_TRANSLATE_NOOP("exports", "own wording"),
}
_BY = {"human": QT_TRANSLATE_NOOP("exports", "by hand"), "mine": _KINDS["mine"]}
_RECOGNISED = QT_TRANSLATE_NOOP("exports", "Text recognised by a machine")
_NOT_CHECKED = QT_TRANSLATE_NOOP("exports", "not checked")
_THROUGH = QT_TRANSLATE_NOOP("exports", "through {language}")
_CHECK = QT_TRANSLATE_NOOP("exports", "to check: {reasons}")
_IN_PART = QT_TRANSLATE_NOOP("exports", "The file was read only in part: {reason}")
_IS_MACHINE = QT_TRANSLATE_NOOP("exports", "[{sign}] is machine translation ({made_by}).")
TRANSLATION = QT_TRANSLATE_NOOP("exports", "Translation")
TEXT = QT_TRANSLATE_NOOP("exports", "Text")
TRANSCRIPT = QT_TRANSLATE_NOOP("exports", "Transcript")
ABOUT = QT_TRANSLATE_NOOP("exports", "About")
SPEAKER = QT_TRANSLATE_NOOP("exports", "Speaker")
START = QT_TRANSLATE_NOOP("exports", "Start")
END = QT_TRANSLATE_NOOP("exports", "End")
KIND = QT_TRANSLATE_NOOP("exports", "Kind")
NOTE = QT_TRANSLATE_NOOP("exports", "Note")
COMMENT = QT_TRANSLATE_NOOP("exports", "Comment")
SCORE = QT_TRANSLATE_NOOP("exports", "Score")
TO_CHECK = QT_TRANSLATE_NOOP("exports", "To check")
MADE_BY = QT_TRANSLATE_NOOP("exports", "Made by")
REVIEW = QT_TRANSLATE_NOOP("exports", "needs review")
DOTTED = QT_TRANSLATE_NOOP("exports", "Sentences with a dotted line are to be checked.")
NOT_PART = QT_TRANSLATE_NOOP("exports", "Not part of the transcript:")


# -- whose words -----------------------------------------------------------------------------------


def title(column: Column, options: Options) -> str:
    """“Portuguese, machine translation”."""
    language = options.language_name(column.language) if column.language else ""
    kind = options.translate(_KINDS[column.origin])
    words = ", ".join(part for part in (language, kind) if part)
    return words[:1].upper() + words[1:]


def made_by(column: Column, options: Options) -> str:
    """“firefox, enpt-1, not checked”; of a human translation the file it came from."""
    by = column.provenance
    if column.origin != "machine":
        return by.name
    through = ""
    if by.via:
        name = options.language_name(by.via)
        through = options.translate(_THROUGH).replace("{language}", name)
    parts = (by.engine, by.pack, through, options.translate(_NOT_CHECKED))
    return ", ".join(part for part in parts if part)


def sources(columns: Iterable[Column], options: Options) -> Iterator[str]:
    """A line for each translation: “Portuguese, machine translation (firefox, enpt-1, not
    checked)”; and one for an original that a machine wrote down."""
    for column in columns:
        if column.origin == "original":
            yield from _recognised(column, options)
        else:
            by = made_by(column, options)
            yield f"{title(column, options)} ({by})" if by else title(column, options)


def _recognised(original: Column, options: Options) -> Iterator[str]:
    """That a machine wrote the text down, where one did."""
    if model := original.provenance.engine:
        yield f"{options.translate(_RECOGNISED)} ({model}, {options.translate(_NOT_CHECKED)})"


def about(text: ParallelText, options: Options) -> Iterator[str]:
    """Title, date and place, the translations, and what was not read."""
    lines = (text.title, when(text), *sources(text.columns, options), in_part(text, options))
    yield from filter(None, lines)


def when(text: ParallelText) -> str:
    """Date and place."""
    return ", ".join(part for part in (text.date, text.place) if part)


def in_part(text: ParallelText, options: Options) -> str:
    """That the file was read only in part; "" where all of it was read."""
    if text.broken is None:
        return ""
    return options.translate(_IN_PART).replace("{reason}", str(text.broken))


# -- signs before a translation, in files that have no columns -------------------------------------


def signs(columns: Sequence[Column], options: Options) -> list[str]:
    """What stands in brackets before the texts of a column, different for each: “pt”, “pt, by
    hand”."""
    signs: list[str] = []
    for column in columns:
        by = options.translate(_BY[column.origin]) if column.origin in _BY else ""
        words = ", ".join(part for part in (column.language, by) if part)
        words = words or options.translate(TRANSLATION).lower()
        if words in signs and column.provenance.engine:
            words = f"{words}, {column.provenance.engine}"
        signs.append(f"{words}, {len(signs)}" if words in signs else words)
    return signs


def machines(columns: Sequence[Column], signs: Sequence[str], options: Options) -> Iterator[str]:
    """What the signs of the machine's columns mean, a line each; first that a machine wrote the
    text down, where one did."""
    for column, words in zip(columns, signs, strict=True):
        if column.origin == "original":
            yield from _recognised(column, options)
        if column.origin == "machine":
            line = options.translate(_IS_MACHINE).replace("{sign}", words)
            yield line.replace("{made_by}", made_by(column, options))


def sign(words: str, text: ParallelText, row: ParallelRow, column: int, options: Options) -> str:
    """The sign of a column, and what is to be checked in its text of ``row``."""
    return ", ".join((words, *remarks(text, row, column, options)))


# -- what is to be checked -------------------------------------------------------------------------


def to_check(doubts: Iterable[Doubt], options: Options) -> str:
    """“to check: numbers; brackets”; "" where nothing is."""
    reasons = "; ".join(options.translate(doubt.words) for doubt in doubts)
    return options.translate(_CHECK).replace("{reasons}", reasons) if reasons else ""


def remarks(text: ParallelText, row: ParallelRow, column: int, options: Options) -> list[str]:
    """What is said of ``row`` beside its text in a column: doubts; at the translation that a person
    trusts most, that it needs review, and comments."""
    words = [to_check(row.doubts(column), options)]
    if text.best_first[:1] == [column]:
        words += [options.translate(REVIEW)] if any(u.review for u in row.units) else []
        words += [comment for unit in row.units for comment in unit.comments]
    return [each for each in words if each]


# -- who speaks ------------------------------------------------------------------------------------


def speaker(row: ParallelRow) -> tuple[str, str]:
    """The label as printed, or the name where it does not say it; and the label's note."""
    name = row.label
    if row.speaker and (not name or not _names(name, row.speaker)):
        name = row.speaker
    return name, row.label_note if name else ""


def _names(label: str, speaker: str) -> bool:
    """Whether the printed label says the name; "0" and "spk_1" do not."""
    return (speaker.split() or [""])[-1].casefold() in label.casefold() and not label.isdigit()
