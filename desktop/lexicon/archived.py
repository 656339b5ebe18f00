"""A dictionary inside a TAR archive, as FreeDict publishes them. Its files are unpacked into a
folder for as long as they are read."""

from __future__ import annotations

import lzma
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from desktop.domain.errors import BadDictionary, Missing
from desktop.domain.reasons import Bound, Exceeded, Fault
from desktop.lexicon import bounds, dictd
from desktop.lexicon.source import Reading, Record

_MEMBERS = 10_000  # files in the archive that are looked at
_STEP = 1 << 20  # bytes copied at once


def read(path: Path, source: str, target: str) -> Reading:
    """The dictd dictionary in the archive at ``path``. Raises OSError, `BadDictionary`."""
    folder = tempfile.TemporaryDirectory(prefix="dictionary-")
    try:
        index = _unpack(path, Path(folder.name))
        reading = dictd.read(index, source, target)
    except (tarfile.TarError, EOFError, lzma.LZMAError, zlib.error) as error:
        folder.cleanup()
        raise BadDictionary(name=path.name, reason=Fault.DAMAGED) from error
    except Missing as error:  # of the two files
        folder.cleanup()
        raise BadDictionary(name=path.name, reason=Fault.ENDS_EARLY) from error
    except BaseException:
        folder.cleanup()
        raise
    return Reading(reading.about, _records(reading.records, folder))


def _records(
    records: Iterator[Record], folder: tempfile.TemporaryDirectory[str]
) -> Iterator[Record]:
    with folder:
        yield from records


def _unpack(path: Path, folder: Path) -> Path:
    """Unpack the files of the first dictionary in the archive; its index. No name in the archive
    says where anything is written."""
    stem, index, left = "", None, bounds.UNPACKED
    with tarfile.open(path, "r|*") as archive:
        for number, member in enumerate(archive):
            if number >= _MEMBERS:
                raise BadDictionary(name=path.name, reason=Exceeded(Bound.FILES, _MEMBERS))
            name = PurePosixPath(member.name).name
            ending = next((each for each in dictd.ENDINGS if name.endswith(each)), "")
            file = archive.extractfile(member) if ending and member.isreg() else None
            if file is None or (stem and name.removesuffix(ending) != stem):
                continue
            stem = name.removesuffix(ending)
            into = folder / f"{_language_part(stem)}{ending}"
            with into.open("wb") as copy:
                while piece := file.read(_STEP):
                    left -= len(piece)
                    if left < 0:
                        limit = bounds.UNPACKED // 1_000_000
                        raise BadDictionary(name=path.name, reason=Exceeded(Bound.MEGABYTES, limit))
                    copy.write(piece)
            index = into if ending == ".index" else index
    if index is None:
        raise BadDictionary(name=path.name, reason=Fault.NO_DICTIONARY)
    return index


def _language_part(stem: str) -> str:
    """``stem`` as a name that is harmless everywhere: it may tell the languages."""
    return "".join(letter for letter in stem if letter.isalnum() or letter in "-_")[:80] or "words"
