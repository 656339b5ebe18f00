"""A language pack that can be downloaded, as the list of its engine offers it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class File:
    """One file to fetch: the ``addresses`` it has (mirrors), the ``name`` it gets here, its size
    and SHA-256 (or SHA-512, MD5, or the SHA-1 that Git has of it) as sent and, where it is sent
    compressed, as unpacked; None and "" where the list does not say."""

    addresses: tuple[str, ...]
    name: str
    size: int | None = None
    sha256: str = ""
    unpacked_size: int | None = None
    unpacked_sha256: str = ""
    compressed: bool = False
    sha512: str = ""
    md5: str = ""
    git_sha1: str = ""

    @property
    def hashed(self) -> bool:
        """Whether the list has a hash of it as sent."""
        return bool(self.sha256 or self.sha512 or self.md5 or self.git_sha1)

    @property
    def sent_name(self) -> str:
        """Its name as long as it is compressed."""
        return f"{self.name}.zst" if self.compressed else self.name

    @property
    def key(self) -> str:
        """The name of the folder that what comes of it is kept in."""
        return hashlib.sha256(self.addresses[0].encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Offer:
    """A language pack that can be downloaded. ``licence`` is "" where the list names none."""

    engine: str
    source: str
    target: str
    version: str
    licence: str
    files: tuple[File, ...]
    folder: str = ""  # for a pack of several files: the folder's name
    hosts: frozenset[str] = frozenset()  # that alone may be asked for the files; none: any may

    @property
    def pair(self) -> str:
        """As the command line writes it: ``en-pt``."""
        return f"{self.source}-{self.target}"

    @property
    def size(self) -> int | None:
        """Bytes to download; None where the list does not say."""
        sizes = [file.size for file in self.files]
        return None if None in sizes else sum(size or 0 for size in sizes)

    @property
    def verified(self) -> bool:
        """Whether the list has a hash for every file; else the first download is trusted."""
        return all(file.sha256 or file.unpacked_sha256 for file in self.files)


VOICE, RECOGNITION = "voice", "recognition"  # what stands for their engines in lists of packs


@dataclass(frozen=True)
class SpeechOffer:
    """A `VOICE`, or a model for the `RECOGNITION` of speech, that can be downloaded: its ``kind``,
    and the ``name`` it gets here. ``languages`` are BCP 47 codes, `MANY` for very many. ``size`` in
    bytes, of a model about; ``licence`` is "" where it stands in the voice. A voice has ``files``;
    those of a model are asked for in ``repository``."""

    kind: str
    name: str
    languages: tuple[str, ...]
    size: int
    licence: str = ""
    files: tuple[File, ...] = ()
    repository: str = ""
