"""What Enface keeps of a server: ``server.json`` in a folder of its own."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import urlsplit

from desktop.domain.errors import BadPack
from desktop.domain.reasons import Fault, InPart
from desktop.engines.base import read_json
from desktop.support.files import write_private

FILE = "server.json"
LIBRETRANSLATE, OPENAI = "libretranslate", "openai"
KINDS = (OPENAI, LIBRETRANSLATE)


@dataclass(frozen=True)
class Record:
    """A server at ``address`` (without "/" at its end) of one of the `KINDS`.

    ``model`` is the language model to ask, "" for LibreTranslate. It translates from ``sources``
    into ``targets``; ``codes`` are its own names of the languages that it calls otherwise.
    ``consent``: the person agreed that text goes to that other computer, or in a local network
    without encryption. ``key``: it wants one, which the system's keyring has. ``added`` is an ISO
    date.
    """

    address: str
    kind: str
    model: str = ""
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    codes: dict[str, str] = field(default_factory=dict)
    consent: bool = False
    key: bool = False
    added: str = ""

    @property
    def name(self) -> str:
        """What people tell it from others by: ``gemma3:4b@localhost:11434``."""
        model = PurePath(self.model).name if self.model.endswith(".gguf") else self.model
        return f"{model or self.kind}@{urlsplit(self.address).netloc}"

    @property
    def digest(self) -> str:
        """Another one for another address, kind or model."""
        parts = "\0".join((self.address, self.kind, self.model))
        return hashlib.sha256(parts.encode()).hexdigest()[:8]


def read(folder: Path) -> Record:
    """The record in ``folder``. Raises `BadPack`."""
    values = read_json(folder / FILE, folder.name)
    try:
        record = _record(values)
        port = urlsplit(record.address).port  # ValueError where it is none
    except (TypeError, ValueError) as error:
        raise BadPack(name=folder.name, reason=InPart(FILE, Fault.UNREADABLE)) from error
    if record.kind not in KINDS or not record.sources or not record.targets or port == 0:
        raise BadPack(name=folder.name, reason=InPart(FILE, Fault.UNREADABLE))
    return record


def _record(values: dict[str, Any]) -> Record:
    """Raises TypeError."""
    types = {each.name: each.type for each in fields(Record)}
    kinds = {"str": str, "bool": bool, "tuple[str, ...]": list, "dict[str, str]": dict}
    for name, value in values.items():
        if not isinstance(value, kinds[str(types[name])] if name in types else object):
            raise TypeError(name)
        if isinstance(value, list) and not all(isinstance(each, str) for each in value):
            raise TypeError(name)
    given: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in values.items()
        if name in types
    }
    return Record(**given)


def write(folder: Path, record: Record) -> None:
    """Keep ``record`` in ``folder``. Raises OSError."""
    write_private(folder / FILE, json.dumps(asdict(record), indent=1))
