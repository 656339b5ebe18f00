"""Argos Translate: its packages, run by CTranslate2.

Of ``argostranslate`` only the package reader and the tokenizers are used. Its ``translate`` and
``sbd`` modules fetch a sentence splitter from the network, and importing its settings makes folders
in the person's home: so it is imported in a worker only, whose ``XDG_*`` point into a folder of
ours (see `engines.client`).

A pack is a folder with ``metadata.json``, ``model/`` and ``sentencepiece.model`` or ``bpe.model``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

from desktop.domain.errors import BadPack, PackBroken
from desktop.domain.languages import language
from desktop.domain.packs.pack import RECORD, Pack
from desktop.domain.reasons import Fault
from desktop.engines.argos.index import ArgosIndex, is_code
from desktop.engines.base import Engine, date_of, folders_in, read_json, size_of
from desktop.engines.decoding import Decoder, target_pieces
from desktop.engines.packlist import PackList


class ArgosEngine(Engine):
    """Translates the sentences of a call all at once, and several calls at a time."""

    name: ClassVar[str] = "argos"
    title: ClassVar[str] = "Argos Translate"
    label: ClassVar[str] = "Argos"
    library: ClassVar[str] = "argostranslate"
    licence: ClassVar[str] = "MIT"
    files: ClassVar[tuple[str, ...]] = (
        "metadata.json", "model/*.bin", "model/*.json", "model/*.txt", "sentencepiece.model",
        "bpe.model",
    )  # fmt: skip
    suffixes: ClassVar[tuple[str, ...]] = (".argosmodel",)
    parallel: ClassVar[bool] = True
    words: ClassVar[int] = 400  # half as many are a tenth slower
    beams: ClassVar[bool] = True

    def __init__(self) -> None:
        self._package: Any = None
        self._decoder: Decoder | None = None

    def pack_list(self) -> PackList:
        """The public index."""
        return ArgosIndex()

    def elsewhere(self) -> Iterable[Path]:
        """Folders with packages that Argos Translate or LibreTranslate installed."""
        return dict.fromkeys(_argos_folders())

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``, as described in its metadata.json."""
        data = read_json(folder / "metadata.json", folder.name)
        if not data:
            raise BadPack(name=folder.name, reason=Fault.NO_METADATA)
        codes = [data.get("from_code"), data.get("to_code")]
        if data.get("type", "translate") != "translate" or not all(map(is_code, codes)):
            raise BadPack(name=folder.name, reason=Fault.NO_PAIR)
        if not (folder / "model" / "model.bin").is_file():
            raise BadPack(name=folder.name, reason=Fault.NO_MODEL)
        if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
            raise BadPack(name=folder.name, reason=Fault.NO_TOKENIZER)
        record = read_json(folder / RECORD, folder.name)
        size = 0 if record else (folder / "model" / "model.bin").stat().st_size
        number = "".join(c if c.isalnum() else "_" for c in str(data.get("package_version", "")))
        source, target = (language.normal(str(code)) for code in codes)
        return Pack(
            engine=self.name,
            source=source,
            target=target,
            version=str(record.get("version") or f"translate-{codes[0]}_{codes[1]}-{number[:20]}"),
            path=str(folder),
            size=size_of(folder),
            licence=str(data.get("license", data.get("licence", "")))[:100],
            installed=str(record.get("installed") or date_of(folder)),
            bundled=bundled,
            model=str(record.get("model") or size or ""),
        )

    def load(self, pack: Pack) -> None:
        """Open the package's tokenizer and model."""
        try:
            import ctranslate2  # noqa: F401 - what `Decoder` needs
            from argostranslate.package import Package
        except ImportError as error:
            raise self.unavailable(error) from error
        folder = Path(pack.path)
        try:
            self._package = Package(folder)
            prefix = self._package.target_prefix
            if prefix and prefix not in target_pieces(folder / "model"):
                raise PackBroken(name=pack.version, reason=Fault.NO_PREFIX)
            self._package.tokenizer.encode("a")
            self._decoder = Decoder(folder / "model")
        except (MemoryError, PackBroken):
            raise
        except Exception as error:  # each library has its own kinds for a broken file
            raise PackBroken(name=pack.version, reason=Fault.UNREADABLE_FILES) from error

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """Translate many at once, on one core. A larger ``beam`` tries more wordings: better but
        slower."""
        assert self._decoder is not None, "load a pack first"
        tokenizer = self._package.tokenizer
        sentences = [tokenizer.encode(text) for text in texts]
        translations = self._decoder.decode(sentences, self._package.target_prefix, beam)
        return [str(tokenizer.decode(pieces)).removeprefix(" ") for pieces in translations]


def _argos_folders() -> Iterator[Path]:
    """The folders in which Argos Translate keeps its packages, the same on all three systems; and
    those of its snap, which has a home of its own and includes some packages."""
    if named := os.environ.get("ARGOS_PACKAGES_DIR"):
        yield Path(named)
    homes = [Path.home(), *sorted(Path.home().glob("snap/*/current"))]
    if snap := os.environ.get("SNAP_USER_DATA"):
        homes.append(Path(snap))
    shares = [home / ".local" / "share" for home in homes]
    if named := os.environ.get("XDG_DATA_HOME"):
        shares[0] = Path(named)
    yield from (share / "argos-translate" / "packages" for share in shares)
    for snap in filter(None, (os.environ.get("SNAP"), "/snap/argos-translate/current")):
        inside = Path(snap, "snap_custom")
        yield inside / "packages"
        yield from folders_in(inside / "content_snap_packages")
