"""Untrusted ZIP files (DOCX, ODT, EPUB, XLSX), read within bounds and never unpacked to disk.

`Archive` checks every entry when it is made; after that ``file()`` may be given to a library that
opens the ZIP itself (openpyxl), or members read one at a time with ``read``.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from io import BytesIO

from desktop.domain.errors import Hostile, Malformed, OldKind
from desktop.domain.reasons import Bound, Exceeded, Fault, InPart, reason_of
from desktop.formats.base import Source

MEMBERS = 10_000  # entries in one file
UNPACKED = 512 << 20  # bytes all entries together may unpack to
RATIO = 200  # times larger unpacked than packed, for an entry of more than `SMALL`
SMALL = 16 << 20  # bytes that may be packed as tightly as they like
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .doc and .xls begin so, and what has a password
_PROLOG = 1 << 16


def refuse_old(source: Source, kind: str, new: str) -> None:
    """Raise where ``source`` is a container of Microsoft's older programs: `OldKind`, which asks
    for one saved as ``new`` (".docx"), or `Malformed` for the new kind locked inside one."""
    if not source.head.startswith(OLE):
        return
    if b"E\0n\0c\0r\0y\0p\0t\0e\0d" in source.data:
        raise Malformed(name=source.name, format=kind, reason=Fault.PASSWORD)
    raise OldKind(name=source.name, format=new)


class Archive:
    """The members of a ZIP file.

    ``file`` is the file's name and ``kind`` what it is opened as ("DOCX"), both for errors.
    Raises `Malformed` (no ZIP, broken, locked by a password) and `Hostile` (a bomb, names that
    lead out of the folder, links) at once, whatever is read later.
    """

    def __init__(self, data: bytes, file: str, kind: str) -> None:
        self._data, self._file, self._kind = data, file, kind
        self._read = 0  # bytes of members so far
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self._malformed(error) from error
        entries = self._zip.infolist()
        if len(entries) > MEMBERS:
            raise Hostile(name=file, reason=Exceeded(Bound.PARTS, MEMBERS))
        if sum(entry.file_size for entry in entries) > UNPACKED:
            raise Hostile(name=file, reason=Exceeded(Bound.MEGABYTES, UNPACKED >> 20))
        for entry in entries:
            self._check(entry)

    def names(self) -> list[str]:
        """The members, in the order of the file."""
        return self._zip.namelist()

    def __contains__(self, member: str) -> bool:
        return member in self._zip.NameToInfo

    def read(self, member: str) -> bytes:
        """The bytes of one member. Raises `Malformed` where it is not there or damaged, `Hostile`
        where all that was asked for together is beyond measure."""
        info = self._zip.NameToInfo.get(member)
        self._read += 0 if info is None else info.file_size
        if self._read > UNPACKED:
            raise Hostile(name=self._file, reason=Exceeded(Bound.MEGABYTES, UNPACKED >> 20))
        try:
            return self._zip.read(member)
        except (
            KeyError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError,
            NotImplementedError, ValueError,
        ) as error:  # fmt: skip
            raise self._malformed(error) from error

    def file(self) -> BytesIO:
        """The whole ZIP, for a library that opens it itself. Raises `Hostile` where a part
        declares a document type: such files never do, and not every library is proof against the
        entities one can hold."""
        for member in self.names():
            if member.endswith((".xml", ".rels", ".vml")):
                self._refuse_doctype(member)
        return BytesIO(self._data)

    def _refuse_doctype(self, member: str) -> None:
        from desktop.formats import xml

        head = self._head(member)
        roots = xml.root(head)
        if (roots is not None and roots.doctype) or (roots is None and b"<!" in head):
            raise Hostile(name=self._file, reason=InPart(member, Fault.DOCUMENT_TYPE))

    def _head(self, member: str) -> bytes:
        try:
            with self._zip.open(member) as stream:
                return stream.read(_PROLOG)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError, NotImplementedError,
            ValueError,
        ) as error:  # fmt: skip
            raise self._malformed(error) from error

    def _check(self, entry: zipfile.ZipInfo) -> None:
        called = entry.orig_filename
        parts = called.replace("\\", "/").split("/")
        if "\0" in called or ".." in parts or parts[0] == "" or ":" in parts[0]:
            raise Hostile(name=self._file, reason=Fault.OUTSIDE_NAME)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise Hostile(name=self._file, reason=Fault.LINKED_PART)
        if entry.flag_bits & 1:
            raise Malformed(name=self._file, format=self._kind, reason=Fault.PASSWORD)
        if entry.file_size > SMALL and entry.file_size > RATIO * max(1, entry.compress_size):
            raise Hostile(name=self._file, reason=Fault.DENSE_PART)

    def _malformed(self, error: Exception) -> Malformed:
        return Malformed(name=self._file, format=self._kind, reason=reason_of(error))
