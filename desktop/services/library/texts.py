"""A transcript as the tables of the library hold it: its paragraphs, what stands beside them, its
words and their forms."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.domain.languages import language, words
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.library.beside import Beside
from desktop.services.library.beside import pack as beside_pieces
from desktop.services.library.packing import packed
from desktop.services.library.words import key_of, keys_in, written_in
from desktop.support.storable import storable

_CHUNK = 12_000  # characters; a paragraph that is longer has a chunk of its own
TITLE = 500  # characters
_TITLES = 20  # of a speaker in one transcript
_FORMS = 300_000  # words that are remembered as met


def indexed(text: str, beside: Beside | None) -> tuple[str, str, str, str]:
    """A paragraph and what stands beside it, as the index holds them."""
    others = ("", "", "") if beside is None else beside.texts
    text, translation, own, notes = (" ".join(keys_in(each)) for each in (text, *others))
    return text, translation, own, notes


def by_language(transcript: Transcript, beside: Iterable[Beside]) -> Iterator[tuple[str, str]]:
    """The texts of ``transcript`` and those ``beside`` it, each with its language."""
    for turn in transcript.turns:
        code = language.base(turn.language or transcript.language or "")
        for paragraph in turn.paragraphs:
            yield code, storable(paragraph.text)
    for each in beside:
        for code, text in each.by_language():
            yield language.base(code), text
        for note in each.notes:
            yield "", note.text


def translated_share(transcript: Transcript, beside: Sequence[Beside]) -> tuple[float, str]:
    """The share of the paragraphs that are translated, and into which language."""
    texts = [paragraph.text.strip() for _, paragraph in transcript.paragraphs()]
    done = sum(1 for text, each in zip(texts, beside, strict=True) if text and each.translations)
    codes = Counter(code for each in beside for code, _ in each.translations)
    return done / max(1, sum(map(bool, texts))), codes.most_common(1)[0][0]


class Texts:
    """The paragraphs of a transcript, and what stands beside them, as they are put into the
    tables."""

    def __init__(self, transcript: Transcript, beside: Sequence[Beside]) -> None:
        self.words = 0
        self._beside = beside
        spoken = {turn.language or transcript.language or "" for turn in transcript.turns}
        self.languages = sorted({language.base(storable(code)) for code in spoken})
        self._chunks: list[list[str]] = []
        self._rows: list[tuple[Turn, int, int, int, int, Paragraph]] = []
        self._parts: dict[str, list[int]] = {}  # turns and words of each speaker
        self._titles = {
            storable(each.name): [storable(title)[:TITLE] for title in each.titles[:_TITLES]]
            for each in transcript.speakers
        }
        room = -1
        for index, turn in enumerate(transcript.turns):
            spoken_words = 0
            for number, paragraph in enumerate(turn.paragraphs):
                text = storable(paragraph.text)
                if len(text) > room:
                    self._chunks.append([])
                    room = _CHUNK
                start = _CHUNK - room
                self._chunks[-1].append(text)
                place = (len(self._chunks) - 1, start)
                self._rows.append((turn, index, number, *place, replace(paragraph, text=text)))
                room -= len(text)
                spoken_words += words.count(text)
            self.words += spoken_words
            if turn.speaker is not None:
                part = self._parts.setdefault(storable(turn.speaker), [0, 0])
                part[0] += 1
                part[1] += spoken_words

    def write(self, db: sqlite3.Connection, transcript: int) -> None:
        """Put them into the tables, as those of the ``transcript`` of that number."""
        numbers = {name: _speaker(db, name) for name in self._parts}
        parts = [
            (transcript, numbers[name], *part, json.dumps(self._titles.get(name, [])))
            for name, part in self._parts.items()
        ]
        db.executemany("INSERT INTO part VALUES (?, ?, ?, ?, ?)", parts)
        chunk, first = (_next(db, table) for table in ("chunk", "paragraph"))
        chunks = [packed("".join(texts)) for texts in self._chunks]
        db.executemany("INSERT INTO chunk VALUES (?, ?)", enumerate(chunks, chunk))
        db.executemany(
            "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    first + row,
                    transcript,
                    index,
                    number,
                    None if turn.speaker is None else numbers[storable(turn.speaker)],
                    turn.language,
                    chunk + at,
                    start,
                    len(paragraph.text),
                    None if paragraph.segments is None else _lengths(paragraph.segments),
                )
                for row, (turn, index, number, at, start, paragraph) in enumerate(self._rows)
            ),
        )
        db.executemany(
            "INSERT INTO word_index (rowid, text, translation, own, notes) VALUES (?, ?, ?, ?, ?)",
            (
                (first + n, *indexed(row[-1].text, self._beside[n] if self._beside else None))
                for n, row in enumerate(self._rows)
            ),
        )
        db.executemany("INSERT INTO beside VALUES (?, ?)", beside_pieces(self._beside, first))
        db.execute(
            "UPDATE transcript SET first = ?, last = ?, first_chunk = ?, last_chunk = ? "
            "WHERE id = ?",
            (first, first + len(self._rows) - 1, chunk, chunk + len(chunks) - 1, transcript),
        )


def _lengths(segments: list[str]) -> str:
    return json.dumps([len(storable(segment)) for segment in segments])


def _next(db: sqlite3.Connection, table: str) -> int:
    [number] = db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()
    return int(number)


def _speaker(db: sqlite3.Connection, name: str) -> int:
    db.execute("INSERT OR IGNORE INTO speaker (name) VALUES (?)", (name,))
    [number] = db.execute("SELECT id FROM speaker WHERE name = ?", (name,)).fetchone()
    return int(number)


class Forms:
    """The words of transcripts that were not met before, and their basic forms."""

    def __init__(self) -> None:
        self._lemmas = Lemmas()
        self._met: dict[str, set[str]] = {}  # words by language
        self._lock = threading.Lock()

    def of(self, texts: Iterable[tuple[str, str]]) -> tuple[list[str], list[tuple[str, str, str]]]:
        """Of ``texts``, each with its language, the new words as the index holds them; and
        language, word and basic form of those whose basic form is another word."""
        new: dict[tuple[str, str], str] = {}
        with self._lock:
            if sum(map(len, self._met.values())) > _FORMS:
                self._met.clear()
            for code, text in texts:
                met = self._met.setdefault(code, set())
                words_ = written_in(text)
                if not met.issuperset(words_):
                    new |= {(code, word): key_of(word) for word in words_ if word not in met}
                    met.update(words_)
        return [*dict.fromkeys(new.values())], [*self._basic(new)]

    def forget(self) -> None:
        """No word counts as met any more."""
        with self._lock:
            self._met.clear()

    def _basic(self, new: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, str]]:
        for (code, word), form in new.items():
            if code and word.isalpha():
                for lemma in self._lemmas.of(word, code)[:1]:
                    if (basic := key_of(lemma)) != form:
                        yield code, form, basic
