"""PDF files without a window, in any thread."""

from __future__ import annotations

import io
from threading import Thread
from unicodedata import normalize

import pytest
from pdfminer.high_level import extract_text
from pytestqt.qtbot import QtBot

from desktop.domain.columns import Column, Provenance
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.export import Options
from desktop.services.exporting import export
from desktop.settings import Settings
from desktop.support.job import Cancelled, Job
from desktop.ui.printing.pdf import Pdf


def talk(turns: int = 2) -> Document:
    said = [Turn([Paragraph(f"Words {n}.")], label="Ada", speaker="Ada") for n in range(turns)]
    source = Transcript(title="A talk", language="en", turns=said)
    document = Document(source, DocumentId("", ""), InMemory())
    document.add_column(Column("m", "machine", "pt", Provenance("firefox", "enpt-1")))
    document.fill("m", {0: [Translation("Palavras 0.")]})
    return document


def test_it_is_drawn_in_another_thread(qtbot: QtBot) -> None:
    """With the chosen rows alone, while the document changes."""
    document, files = talk(), list[bytes]()
    text = ParallelText.of(document, rows=[0])
    document.remove_column("m")
    thread = Thread(target=lambda: files.append(Pdf(Settings(layout="original")).write(text)))
    thread.start()
    thread.join()
    drawn = normalize("NFKC", extract_text(io.BytesIO(files[0])))  # without ligatures
    words = " ".join(drawn.split())
    for part in ("A talk", "Words 0.", "Palavras 0.", "firefox, enpt-1, not checked", "1 of 1"):
        assert part in words
    assert "Words 1." not in words


def test_it_can_be_stopped(qtbot: QtBot) -> None:
    reports: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        reports.append((done, of))
        job.cancel()

    job = Job(stop)
    with pytest.raises(Cancelled):
        export("pdf", ParallelText.of(talk(200)), Options(), job, lambda: Pdf(Settings()))
    assert reports == [(0, 200)]
