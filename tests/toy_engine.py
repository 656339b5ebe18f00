"""An engine as a newcomer adds one: this file, and a line in `ENGINES`."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.errors import BadPack
from desktop.domain.packs.offer import File, Offer
from desktop.domain.packs.pack import RECORD, Pack
from desktop.domain.reasons import Fault
from desktop.engines.base import Engine, read_json
from desktop.engines.packlist import PackList
from desktop.support.addresses import host_of


class ToyEngine(Engine):
    """Says a sentence backwards. A pack is a file ``toy.json``, which may name its languages."""

    name = "toy"
    title = "Toy Translations"
    label = "Toy"
    library = "json"
    licence = "MIT"
    files = ("toy.json",)
    suffixes = (".toy",)

    def pack_list(self) -> PackList:
        return ToyList()

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        data = read_json(folder / "toy.json", folder.name)
        if not data:
            raise BadPack(name=folder.name, reason=Fault.NO_MODEL)
        record = read_json(folder / RECORD, folder.name)
        source, target = (
            data.get(key) or next(iter(record.get(given, [])), "")
            for key, given in (("from", "sources"), ("to", "targets"))
        )
        if not source or not target:
            raise BadPack(name=folder.name, reason=Fault.NO_LANGUAGES)
        return Pack(
            engine=self.name,
            source=source,
            target=target,
            version=f"{source}{target}-{data['version']}",
            path=str(folder),
            licence=self.licence,
            installed=str(record.get("installed", "2026-01-01")),
            bundled=bundled,
            model=str(record.get("model", "")),
        )

    def load(self, pack: Pack) -> None:
        pass

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        return [" ".join(reversed(text.split())) for text in texts]


class ToyList(PackList):
    """Where ENFACE_TOY_LIST says."""

    def __init__(self) -> None:
        self.address = os.environ.get("ENFACE_TOY_LIST", "https://toys.invalid/list")
        self.hosts = frozenset({host_of(self.address)})

    def offers(self, text: str) -> list[Offer]:
        return [
            Offer(
                "toy", o["from"], o["to"], o["version"], "MIT", (File((o["address"],), "en.toy"),)
            )
            for o in json.loads(text)
        ]
