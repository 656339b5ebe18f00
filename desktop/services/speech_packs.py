"""Voices and models that recognise speech: a list, got on a press, and downloads.

They come from Hugging Face, which sends the contents of files from computers of its own under other
names. Voices have MD5 hashes in their list, the files of models SHA-256, or Git's SHA-1.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

from desktop import paths
from desktop.domain.errors import BadPack, CannotWrite
from desktop.domain.networkerrors import BadSpeechPack, BadVoiceList, NoSpeechOffered
from desktop.domain.packs.offer import RECOGNITION, VOICE, File, SpeechOffer
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.sound.errors import NoPiper
from desktop.listening import catalogue as whisper
from desktop.listening import models
from desktop.services.listening.models import Models
from desktop.services.network import purposes
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Added, Busy, Checking, until_taken
from desktop.services.packs.fetched_list import LIMIT, FetchedList, parsed
from desktop.services.packs.fetching import Fetch, Progress, free_space, got
from desktop.services.packs.unpacking import discard
from desktop.services.speaking.voices import Voices
from desktop.speech import catalogue as piper
from desktop.speech.voices import LIBRARY, MODEL
from desktop.support.addresses import LOOPBACK, host_of
from desktop.support.files import digest
from desktop.support.job import Job
from desktop.support.locks import Lock

# Where it all comes from. ENFACE_HUGGING_FACE names a mirror, which sends all files itself.
SERVER = "https://huggingface.co"
HOSTS = frozenset({"huggingface.co", ".huggingface.co", ".hf.co"})

Step = Busy | Progress | Checking | Added


def server() -> str:
    """The address of the server, without a path."""
    return (os.environ.get("ENFACE_HUGGING_FACE") or SERVER).rstrip("/")


def is_local() -> bool:
    """Whether that is this very computer, which needs no encryption."""
    return host_of(server()) in LOOPBACK


class SpeechPacks:
    """What can be downloaded, as it was when the list was last asked for, and downloads. Any thread
    may ask; `fetch` and `add` are not for the window's."""

    def __init__(
        self,
        network: Network,
        *,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[Job, float], object] = Job.wait,
        free: Callable[[Path], int] = free_space,
    ) -> None:
        self._network = network
        self._clock, self._pause, self._free = clock, pause, free
        self._list = FetchedList("voices.json")
        self._folder = paths.cache_dir() / "downloads"

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that are asked, and no others."""
        return HOSTS if server() == SERVER else frozenset({host_of(server())})

    def fetch(self, job: Job) -> None:
        """Get the list of voices anew. Raises `NetworkError`, `CannotWrite`; the last list stays
        then."""
        address = server() + piper.LIST
        text = self._ask(address, purposes.VOICE_LIST, job)
        if not list(piper.offers(parsed(text), server())):
            raise BadVoiceList(host=host_of(address))
        try:
            self._list.keep(text, address)
        except OSError as error:
            raise CannotWrite(name=purposes.VOICE_LIST, reason=reason_of(error)) from error

    def offers(self) -> tuple[datetime | None, list[SpeechOffer]]:
        """When the list of voices was got (None where there is none), and what can be downloaded:
        models, which need no list, and voices."""
        fetched, voices = self._list.read(server() + piper.LIST)
        return fetched, [*whisper.offers(), *piper.offers(voices, server())]

    def called(self, name: str) -> SpeechOffer:
        """What is offered under ``name``. Raises `NoSpeechOffered`."""
        for offer in self.offers()[1]:
            if offer.name == name:
                return offer
        raise NoSpeechOffered(name=name)

    def add(self, offer: SpeechOffer, job: Job) -> Iterator[Step]:
        """Download and add ``offer``; yields how it goes, `Added` last.

        Stopped or cut off at any moment, what came is kept and the next call goes on from there.
        Raises `NoPiper`, `NoRecogniser`, `NetworkError`, `CannotWrite`, `Cancelled`.
        """
        if offer.kind == RECOGNITION:
            models.require()
        elif find_spec(LIBRARY) is None:
            raise NoPiper
        why = f"{purposes.SPEECH} {offer.name}"
        self._network.require(why)
        folder = self._folder / f"{offer.kind}-{offer.name}"
        lock = Lock(folder.with_name(f"{folder.name}.lock"))
        try:
            yield from until_taken(lock, job)
            yield from self._add(self._with_files(offer, why, job), why, folder, job)
        except OSError as error:
            raise CannotWrite(name=offer.name, reason=reason_of(error)) from error
        except BadPack as error:
            discard(folder)  # it would be as bad the next time
            raise BadSpeechPack(name=offer.name, reason=error.reason) from error
        finally:
            lock.release()

    def _with_files(self, offer: SpeechOffer, why: str, job: Job) -> SpeechOffer:
        """``offer`` with its files, for which the server is asked where it has none."""
        if offer.kind == VOICE:
            return offer
        address = server() + whisper.list_path(offer)
        try:
            files = whisper.files(parsed(self._ask(address, why, job)), offer, server())
        except ValueError as error:
            raise BadVoiceList(host=host_of(address)) from error
        return replace(offer, files=files, size=sum(file.size or 0 for file in files))

    def _add(self, offer: SpeechOffer, why: str, folder: Path, job: Job) -> Iterator[Step]:
        fetch = Fetch(self._network, why, self._clock, self._pause, self._free, self.hosts)
        place = folder / offer.name
        left = offer.size - sum(got(file, place) for file in offer.files)
        fetch.require(self._folder, left + offer.size)
        fetch.require(paths.data_dir(), offer.size)  # it may be another disk
        before = 0
        for file in offer.files:
            for progress in fetch.run(file, place, job):
                yield replace(progress, done=before + progress.done, of=offer.size)
            before += got(file, place)
        yield Checking()
        for file in offer.files:
            job.check()
            _require_same(file, place / file.name)
        if offer.kind == RECOGNITION:
            name = Models().add(place).name
        else:
            name = Voices().add(place / f"{offer.name}{MODEL}").name
        discard(folder)
        yield Added(name)

    def _ask(self, address: str, why: str, job: Job) -> str:
        body = self._network.get(address, why, LIMIT, lambda: job.cancelled, self.hosts)
        try:
            return body.decode()
        except UnicodeDecodeError as error:
            raise BadVoiceList(host=host_of(address)) from error


def _require_same(file: File, path: Path) -> None:
    """Raise `BadPack` where what came is not the ``file`` of the list."""
    if path.stat().st_size != file.size:
        raise BadPack(name=file.name, reason=Fault.OTHER_SIZE)
    hashes = {"sha256": file.sha256, "sha512": file.sha512, "md5": file.md5}
    same = all(digest(path, algorithm) == each for algorithm, each in hashes.items() if each)
    if not same or (file.git_sha1 and _git_sha1(path) != file.git_sha1):
        raise BadPack(name=file.name, reason=Fault.OTHER_HASH)


def _git_sha1(path: Path) -> str:
    """The hash that Git has of the file: of its length, then its bytes. Such files are small."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
