"""The servers that a person added: kept beside the language packs, looked at, asked."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop import paths, settings
from desktop.domain.errors import BadPack
from desktop.domain.languages import language
from desktop.domain.networkerrors import (
    ConsentWanted,
    KeyWanted,
    NoModel,
    NoSuchModel,
    NoSuchServer,
    NotAnAddress,
    NotReachable,
    NotSecure,
    ServerMakesNoSense,
    ServerNotSecure,
    ServerRefuses,
    ServerSays,
    ServerSilent,
    SeveralModels,
    TransferBroken,
)
from desktop.engines.base import folders_in
from desktop.engines.server import lists, records
from desktop.engines.server.records import LIBRETRANSLATE, OPENAI, Record
from desktop.services.network import purposes
from desktop.services.network.client import Network
from desktop.services.packs.unpacking import discard
from desktop.services.servers import keys
from desktop.support.addresses import host_of, is_local_network, is_this_computer
from desktop.support.files import make_folder
from desktop.support.kept import Damaged, parse

PATIENCE = 180.0  # seconds that a server may take for an answer; it may have to load a model first
_LOOKING = 15.0  # seconds for a list of what it has
_LIMIT = 4 << 20  # bytes of an answer
_PATHS = {LIBRETRANSLATE: {lists.TRANSLATE}, OPENAI: {lists.CHAT, lists.COMPLETIONS}}
_ENDS = re.compile(r"/(v1/chat/completions|v1/completions|v1/models|v1|translate|languages)\Z")


def never() -> bool:
    """Nobody stops it."""
    return False


@dataclass(frozen=True)
class Look:
    """What there is at an address: the ``kind`` of server, its ``models`` (none for
    LibreTranslate), its languages as in `Record`, and whether it wants a key to translate."""

    address: str
    kind: str
    models: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    codes: Mapping[str, str] | None = None
    key: bool = False


class Servers:
    """The servers kept in ``folder``, each in a folder of its own, and asked through ``network``.
    Any thread may ask."""

    def __init__(
        self, network: Network, folder: Path | None = None, patience: float = PATIENCE
    ) -> None:
        self._network, self._patience = network, patience
        self._folder = folder or paths.data_dir() / "packs" / "server"

    def all(self) -> list[Record]:
        """Those that were added, by address and model."""
        kept = []
        for folder in folders_in(self._folder):
            with suppress(BadPack):
                kept.append(records.read(folder))
        return sorted(kept, key=lambda record: (record.address, record.model))

    def look(
        self,
        address: str,
        kind: str = "",
        *,
        consent: bool = False,
        key: str = "",
        stop: Callable[[], bool] = never,
    ) -> Look:
        """Ask the server at ``address`` what it is and has. ``consent``: the person agreed that it
        is another computer. Raises `NotAnAddress`, `NetworkOff`, `ServerError`."""
        address = tidy(address)
        require_consent(address, consent)
        ways = {LIBRETRANSLATE: self._languages, OPENAI: self._models}
        for name, way in ways.items():
            if kind in ("", name):
                seen = way(address, key, consent, stop)
                if seen is not None:
                    return seen
        raise ServerMakesNoSense(host=host_of(address))

    def add(self, look: Look, model: str = "", *, consent: bool = False, key: str = "") -> Record:
        """Keep the server that was looked at, with the one of its models that is called ``model``,
        or that it has; another one of that name makes way. ``key`` goes to the keyring, see
        `keys.keep`. Raises `NoModel`, `NoSuchModel`, `SeveralModels`, OSError."""
        model = _chosen(look, model) if look.kind == OPENAI else ""
        languages = _languages(model) if model else ()
        record = Record(
            address=look.address,
            kind=look.kind,
            model=model,
            sources=languages or look.sources,
            targets=languages or look.targets,
            codes=dict(look.codes or {}),
            consent=consent,
            key=look.key or bool(key),
            added=date.today().isoformat(),
        )
        folder = self._folder / record.digest
        make_folder(folder)
        records.write(folder, record)
        return record

    def prefer(self, record: Record) -> None:
        """Of several servers have this one asked, as if it were added last. Raises OSError."""
        records.write(self._folder / record.digest, record)

    def remove(self, address: str) -> list[Record]:
        """Forget the servers at ``address``, or the one of that name, and their key; those
        forgotten. Raises `NoSuchServer`, OSError."""
        with suppress(NotAnAddress):
            address = tidy(address)
        gone = [record for record in self.all() if address in (record.address, record.name)]
        if not gone:
            raise NoSuchServer(address=address)
        for record in gone:
            self.forget(record)
        return gone

    def forget(self, record: Record) -> None:
        """Forget one server; its key too, where no other model of it is left. Raises OSError."""
        folder = self._folder / record.digest
        (folder / records.FILE).unlink(missing_ok=True)
        discard(folder)
        if all(other.address != record.address for other in self.all()):
            keys.forget(record.address)

    def outside(
        self, folder: str, path: str, body: Mapping[str, Any], stop: Callable[[], bool]
    ) -> str:
        """What the server kept in ``folder`` answers at ``path`` to ``body``: for the workers, who
        have no network. Only what its kind of server is asked to translate is sent, to its own
        address. Raises `NetworkOff`, `ServerError`, `BadPack`."""
        place = Path(folder)
        record = records.read(place)
        host = host_of(record.address)
        if place.parent != self._folder or path not in _PATHS[record.kind]:
            raise ServerMakesNoSense(host=host)
        require_consent(record.address, record.consent)
        key = keys.key_of(record.address) if record.key else ""
        if key and record.kind == LIBRETRANSLATE:
            body = {**body, "api_key": key}
        content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        status, answer = self._talk(record.address, path, content, key, record.consent, stop)
        if status in (401, 403):
            raise KeyWanted(host=host)
        if status != 200:
            raise _refuses(host, status, answer)
        return answer.decode("utf-8", "replace")

    # -- asking -----------------------------------------------------------------------------------

    def _languages(
        self, address: str, key: str, consent: bool, stop: Callable[[], bool]
    ) -> Look | None:
        answer = self._list(address, "/languages", key, consent, stop)
        sides = lists.languages(answer)
        if sides is None:
            return None
        sources, targets, codes = sides
        settings = self._list(address, "/frontend/settings", key, consent, stop)
        wants_key = lists.wants_key(settings)
        if wants_key and not key:
            raise KeyWanted(host=host_of(address))
        return Look(address, LIBRETRANSLATE, (), sources, targets, codes, wants_key)

    def _models(
        self, address: str, key: str, consent: bool, stop: Callable[[], bool]
    ) -> Look | None:
        names = lists.models(self._list(address, "/v1/models", key, consent, stop))
        if names is None:
            return None
        codes = tuple(language.codes())
        return Look(address, OPENAI, tuple(names), codes, codes)

    def _list(
        self, address: str, path: str, key: str, consent: bool, stop: Callable[[], bool]
    ) -> Any:
        """The JSON that the server gives at ``path``; None where it has nothing there."""
        status, answer = self._talk(address, path, None, key, consent, stop)
        if status in (401, 403):
            raise KeyWanted(host=host_of(address))
        if status != 200:
            return None
        try:
            return parse(answer)
        except Damaged:
            return None

    def _talk(
        self,
        address: str,
        path: str,
        content: bytes | None,
        key: str,
        consent: bool,
        stop: Callable[[], bool],
    ) -> tuple[int, bytes]:
        host = host_of(address)
        try:
            return self._network.talk(
                address + path,
                purposes.SERVER,
                content,
                {"Authorization": f"Bearer {key}"} if key else {},
                limit=_LIMIT,
                patience=min(self._patience, _LOOKING) if content is None else self._patience,
                plain=consent and is_local_network(host),
                stop=stop,
            )
        except (NotReachable, TransferBroken) as error:
            raise ServerSilent(host=host, reason=error.reason) from error
        except NotSecure as error:
            raise ServerNotSecure(host=host) from error


def of_person() -> Servers:
    """The servers of the person, for one run of the command line."""
    return Servers(Network(forbidden=lambda: settings.load().never_network))


def tidy(address: str) -> str:
    """``address`` as it is kept: with a scheme, and without the path of a request at its end.
    Raises `NotAnAddress`."""
    text = address.strip()
    if "://" not in text:
        text = f"http://{text}"
    text = _ENDS.sub("", text.rstrip("/")).rstrip("/")
    if not lists.is_address(text) or not text.isprintable() or " " in text:
        raise NotAnAddress(address=address)
    return text


def require_consent(address: str, consent: bool) -> None:
    """Raise `ConsentWanted` where ``address`` is another computer and nobody agreed to that,
    `ServerNotSecure` where one beyond the local network would not be asked by HTTPS."""
    host = host_of(address)
    if is_this_computer(host):
        return
    if not address.startswith("https://") and not is_local_network(host):
        raise ServerNotSecure(host=host)
    if not consent:
        raise ConsentWanted(host=host)


def _languages(model: str) -> tuple[str, ...]:
    """The languages that models of its family translate between; () where nothing is known."""
    from desktop.engines.asking.profiles import choose

    return choose(model).languages


def _refuses(host: str, status: int, answer: bytes) -> ServerRefuses:
    try:
        says = lists.refusal(parse(answer))
    except Damaged:
        says = ""
    if says:
        return ServerSays(host=host, status=status, says=says)
    return ServerRefuses(host=host, status=status)


def _chosen(look: Look, model: str) -> str:
    host, models = host_of(look.address), ", ".join(look.models[:30])
    if not look.models:
        raise NoModel(host=host)
    if not model:
        if len(look.models) > 1:
            raise SeveralModels(host=host, models=models)
        return look.models[0]
    for name in (model, f"{model}:latest"):  # as Ollama calls them
        if name in look.models:
            return name
    raise NoSuchModel(host=host, model=model, models=models)
