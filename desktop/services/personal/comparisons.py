"""The other text beside a document, kept so that nothing is computed anew when it is opened again.

It lies beside the journal of the document, under the same name. It belongs to the content of the
document: where that has changed, it is passed over.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.domain.document import DocumentId
from desktop.domain.errors import CannotWrite, EnfaceError, as_plain, from_plain
from desktop.domain.reasons import reason_of
from desktop.services.personal.naming import file_name, files_of
from desktop.support.files import write_private
from desktop.support.kept import Damaged, parse, read_bytes

SCHEMA = "enface-comparison/1"
EXTENSION = "compared.json"
_LIMIT = 256_000_000  # bytes of a file that is read


def load(folder: Path, key: DocumentId) -> Comparison | None:
    """The comparison of the document ``key``; None where there is none that can be used."""
    if not key.content:
        return None
    for path in files_of(folder, key, EXTENSION):
        try:
            data = parse(read_bytes(path, _LIMIT))
            if data["schema"] == SCHEMA and data["content"] == key.content:
                return from_json(data)
        except (OSError, Damaged, KeyError, TypeError, ValueError, AttributeError):
            continue
    return None


def save(folder: Path, key: DocumentId, comparison: Comparison) -> None:
    """Keep ``comparison``. Raises `CannotWrite`: then the one that was kept before is there."""
    path = folder / file_name(key, EXTENSION)
    data = {"schema": SCHEMA, "content": key.content, **as_json(comparison)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        write_private(path, text.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise CannotWrite(name=path.name, reason=reason_of(error)) from error


def remove(folder: Path, key: DocumentId) -> list[Path]:
    """Remove what is kept of the document ``key``; the files that could not be removed."""
    left = []
    for path in files_of(folder, key, EXTENSION):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left


def as_json(comparison: Comparison) -> dict[str, Any]:
    """``comparison`` as JSON holds it."""
    return {
        "name": comparison.name,
        "path": comparison.path,
        "digest": comparison.digest,
        "language": comparison.language,
        "starts": comparison.starts,
        "segments": [[s.text, s.paragraph, s.turn, s.speaker] for s in comparison.segments],
        "links": [[link.source, link.target, link.score] for link in comparison.links],
        "using": comparison.using,
        "agreement": comparison.agreement,
        "warnings": [as_plain(warning) for warning in comparison.warnings],
    }


def from_json(data: dict[str, Any]) -> Comparison:
    """What `as_json` gave. Raises KeyError, TypeError or ValueError where it is anything else."""
    warnings: list[EnfaceError] = [from_plain(warning) for warning in data["warnings"]]
    return Comparison(
        name=str(data["name"]),
        path=str(data["path"]),
        digest=str(data["digest"]),
        language=str(data["language"]),
        starts=[tuple(map(int, starts)) for starts in data["starts"]],
        segments=[
            OtherSegment(str(text), int(paragraph), int(turn), speaker and str(speaker))
            for text, paragraph, turn, speaker in data["segments"]
        ],
        links=[
            Link(tuple((int(row), int(n)) for row, n in source), tuple(map(int, target)), score)
            for source, target, score in data["links"]
        ],
        using=tuple(map(str, data["using"])),
        agreement=float(data["agreement"]),
        warnings=tuple(warnings),
    )
