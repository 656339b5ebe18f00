"""``enface align``: two files in, their beads out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.columns import joined
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.comparison import Comparison
from desktop.domain.document import Document
from desktop.domain.errors import Empty, NoLanguage, NotAFormat
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export import EXPORTS, Options, load
from desktop.formats.encoding import decode
from desktop.services.comparing.comparing import Other, compare
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import document_id
from desktop.services.reading import files, guessing
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.services.translation.translating import Engines, translate_all
from desktop.support.job import Job

SCHEMA = "enface-align/1"
_GUESSED = 20_000  # characters that tell the language
JSON = "json"
_KNOWN = (JSON, "tmx", "xlf", "xliff", "xlsx", "csv", "tsv", "html", "docx", "md", "txt")
EXTENSIONS = tuple(name for name in _KNOWN if name == JSON or name in EXPORTS)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be aligned. ``lines``: each line of the files is a unit; else their sentences are.
    Languages are BCP 47 codes, "" means guess; ``using`` see `compare`."""

    source: Path
    target: Path
    lines: bool = False
    source_language: str = ""
    target_language: str = ""
    using: Sequence[str] = ("length", "words", "embeddings")


@dataclass(frozen=True, slots=True)
class Aligned:
    """The ``document`` of the source, and what the target says beside it."""

    document: Document
    comparison: Comparison

    @property
    def warnings(self) -> tuple[object, ...]:
        """What the person should know."""
        return self.comparison.warnings


def require_format(output: Path) -> str:
    """The format to write, by the extension of ``output``. Raises `NotAFormat`."""
    extension = output.suffix[1:].lower()
    if extension not in EXTENSIONS:
        raise NotAFormat(extension=extension, known=", ".join(EXTENSIONS))
    return extension


def align_files(
    asked: Asked, documents: Documents, packs: Packs, engines: Engines, job: Job
) -> Aligned:
    """Align two files. Raises a `FileError`, and as `compare`."""
    document = _opened(asked.source, asked.lines, documents)
    second = _opened(asked.target, asked.lines, documents)
    if asked.source_language:
        document.override_language(asked.source_language)
    other = Other.of(second, asked.target_language)
    if "mt" in asked.using:
        target = asked.target_language or second.language
        if not document.language or not target:
            raise NoLanguage
        translate_all(document, packs.route(document.language, target, ""), engines, job)
    *_, comparison = compare(document, other, job, asked.using)
    return Aligned(document, comparison)


def _opened(path: Path, lines: bool, documents: Documents) -> Document:
    if lines:
        return _of_lines(path)
    [document] = documents.read(Request(path), Job())
    return document


def _of_lines(path: Path) -> Document:
    """The text at ``path``, each line a paragraph of one sentence."""
    name, data = files.name_of(path), files.read(path)
    decoded = decode(data)
    if decoded is None or not decoded[0].strip():
        raise Empty(name=name)
    lines = decoded[0].removesuffix("\n").split("\n")
    turn = Turn([Paragraph(line, segments=[line]) for line in lines])
    language, _ = guessing.guess(decoded[0][:_GUESSED])
    transcript = Transcript(language=language, turns=[turn])
    return Document(transcript, document_id(data, path), InMemory(), name=name)


def written(aligned: Aligned, extension: str) -> bytes:
    """The file to write."""
    if extension == JSON:
        return _json(aligned.comparison)
    document, comparison = aligned.document, aligned.comparison
    text = ParallelText.of_pairs(
        [(*_texts(aligned, n), link.score) for n, link in enumerate(comparison.links)],
        document.language,
        comparison.language,
        title=document.title,
        name=comparison.name,
    )
    return load(EXPORTS[extension]).write(text, Options())


def _texts(aligned: Aligned, number: int) -> tuple[str, str]:
    """What both sides of a link say."""
    comparison, link = aligned.comparison, aligned.comparison.links[number]
    rows = aligned.document.contents.rows.texts
    ours = []
    for row, n in link.source:
        starts = comparison.starts[row]
        end = starts[n + 1] if n + 1 < len(starts) else None
        ours.append(rows[row][starts[n] : end])
    theirs = [comparison.segments[n].text for n in link.target]
    return (
        joined(ours, aligned.document.language)[0].strip() if ours else "",
        joined(theirs, comparison.language)[0].strip() if theirs else "",
    )


def _json(comparison: Comparison) -> bytes:
    places = [(row, n) for row, starts in enumerate(comparison.starts) for n in range(len(starts))]
    numbers = {place: number for number, place in enumerate(places)}
    beads = [
        json.dumps(
            {
                "source": [numbers[place] for place in link.source],
                "target": list(link.target),
                "score": round(link.score, 3),
            }
        )
        for link in comparison.links
    ]
    using = json.dumps(list(comparison.using))
    body = ",\n ".join(beads)
    return f'{{"schema": "{SCHEMA}", "using": {using}, "beads": [\n {body}\n]}}\n'.encode()
