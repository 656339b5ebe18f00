"""Saved words as files for other programs: a deck for Anki (.apkg), or a table (.csv)."""

from __future__ import annotations

import csv
import html
import io
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.domain.errors import CannotWrite, EmptyWordList, IsFolder, NotAFormat
from desktop.domain.languages import language
from desktop.domain.reasons import reason_of
from desktop.domain.studying.saved_words import SavedWord
from desktop.lexicon.markup import plain
from desktop.support.files import write_whole
from desktop.support.formulas import quoted

# These never change, so that a second import meets the deck and the notes of the first.
_DECK, _MODEL = 1_731_804_411, 1_731_804_412
_FIELDS = ("Word", "Basic form", "Sentence", "Translation", "Meaning", "Speaker", "Text",
           "Dictionary", "Language")  # fmt: skip
_FRONT = '<div class="word">{{Word}}</div><div class="sentence">{{Sentence}}</div>'
_BACK = (
    '{{FrontSide}}<hr id="answer"><div class="meaning">{{Meaning}}</div>'
    '<div class="sentence">{{Translation}}</div>'
    '<div class="source">{{Speaker}} · {{Text}} · {{Dictionary}}</div>'
)
_STYLE = (
    ".card { font-family: serif; font-size: 20px; text-align: left; } "
    ".word { font-weight: bold; font-size: 1.3em; } .sentence { margin: 0.6em 0; } "
    ".source { font-size: 0.75em; opacity: 0.7; margin-top: 1em; }"
)


def export(words: Sequence[SavedWord], path: Path, now: float | None = None) -> None:
    """Write ``words`` into the file at ``path``; its ending names the format. Anki takes a note
    for newer than its own by ``now``, in seconds since 1970.

    Raises `NotAFormat`, `IsFolder`, `EmptyWordList`, `CannotWrite`.
    """
    extension = path.suffix.lower().lstrip(".")
    writer = _WRITERS.get(extension)
    if writer is None:
        raise NotAFormat(extension=extension, known=", ".join(_WRITERS))
    if path.is_dir():
        raise IsFolder(name=path.name)
    if not words:
        raise EmptyWordList
    try:
        write_whole(path, writer(words, now or time.time()))
    except OSError as error:
        raise CannotWrite(name=path.name, reason=reason_of(error)) from error


def _values(word: SavedWord) -> tuple[str, ...]:
    return (word.word, word.lemma, word.sentence, word.translation, plain(word.entry),
            word.speaker, word.title, word.dictionary, word.language)  # fmt: skip


def _csv(words: Sequence[SavedWord], _now: float) -> bytes:
    """With a byte order mark: without it Excel takes the letters for others."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(_FIELDS)
    for word in words:
        writer.writerow([quoted(value) for value in _values(word)])
    return file.getvalue().encode("utf-8-sig")


def _apkg(words: Sequence[SavedWord], now: float) -> bytes:
    """Each note has the id of its word as GUID: Anki knows it again, and updates it."""
    import genanki

    template = {"name": "Word", "qfmt": _FRONT, "afmt": _BACK}
    fields = [{"name": name} for name in _FIELDS]
    model = genanki.Model(_MODEL, "Enface", fields=fields, templates=[template], css=_STYLE)
    deck = genanki.Deck(_DECK, "Enface")
    for word in words:
        tags = [language.base(word.language)] if word.language else []
        deck.add_note(genanki.Note(model, _fields(word), guid=word.id, tags=tags))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "words.apkg")
        genanki.Package(deck).write_to_file(str(path), timestamp=now)
        return path.read_bytes()


def _fields(word: SavedWord) -> list[str]:
    """The values as HTML. The entry keeps its markup; the word is bold in its sentence."""
    values = [html.escape(value).replace("\n", "<br>") for value in _values(word)]
    before, there, after = word.sentence.partition(word.word)
    if there:
        parts = map(html.escape, (before, there, after))
        values[2] = "{}<b>{}</b>{}".format(*parts)
    values[4] = word.entry.replace("\n", "<br>")
    return values


_WRITERS: dict[str, Callable[[Sequence[SavedWord], float], bytes]] = {"apkg": _apkg, "csv": _csv}
