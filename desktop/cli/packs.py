"""The sub-commands of ``enface packs``: list, add, remove. A command is as good as a press."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop import settings
from desktop.console import plain, say, tell
from desktop.domain.errors import Missing
from desktop.domain.networkerrors import NetworkError, NoSpeechOffered, NotOffered
from desktop.domain.packs import pairs
from desktop.domain.packs.offer import RECOGNITION, VOICE, Offer, SpeechOffer
from desktop.domain.packs.pack import MANY, Pack
from desktop.engines.base import known
from desktop.listening import catalogue as whisper
from desktop.services.listening.models import Models, place_of
from desktop.services.network import purposes
from desktop.services.network.client import Network
from desktop.services.packs import updates
from desktop.services.packs.catalogue import Catalogue, has_local_mirror
from desktop.services.packs.downloading import Added, Busy, Checking, Installed, Installer
from desktop.services.packs.downloading import Step as PackStep
from desktop.services.packs.fetching import Progress
from desktop.services.packs.installed import Packs
from desktop.services.speaking.voices import Voices
from desktop.services.speech_packs import SpeechPacks, is_local
from desktop.speech.catalogue import is_name
from desktop.speech.voices import is_voice
from desktop.support.job import Job

SPEECH = (RECOGNITION, VOICE)
Step = PackStep | Added


def list_packs(given: argparse.Namespace) -> int:
    """``enface packs list [--available [--fetch]] [--engine voice|recognition]``."""
    here = Packs()
    packs = [pack for pack in here.installed() if not known(pack.engine).connects]
    for engine in here.lacking():
        tell(f"{engine.title} is not installed ({engine.missing} is missing): it cannot be used")
    if given.engine in SPEECH:
        return _list_speech(given.engine, given.available or given.fetch, given.fetch)
    if given.available or given.fetch:
        return _list_available(_catalogue(anew=given.fetch).available(), packs)
    newer = updates.updates(Catalogue(_network()).available(), packs)
    for pack in sorted(packs, key=lambda pack: (pack.pair, pack.engine)):
        size = f"{pack.size / 1e6:.1f} MB"
        origin = pack.installed
        if pack.bundled:
            origin += ", with Enface or another program"
        updates_of = [f"; {offer.version} is available" for there, offer in newer if there == pack]
        if pack.many:
            origin += f"; {_languages(pack)}"
        say(
            f"{pack.pair:<12} {pack.engine:<8} {pack.version:<24} {size:>9}  {pack.licence:<12}"
            f" {origin}{''.join(updates_of)}".rstrip()
        )
    for kind in SPEECH:
        _list_speech(kind)
    return 0


def _list_speech(kind: str, available: bool = False, anew: bool = False) -> int:
    """What there is of a kind of `SPEECH`: on this computer, or to be downloaded."""
    if available:
        there = {model.name for model in Models().installed()}
        there |= {voice.name for voice in Voices().installed()}
        for offer in _speech_offers(kind, anew):
            state = "installed" if offer.name in there else ""
            _say_speech(offer.languages[0], kind, offer.name, offer.size, offer.licence, state)
    elif kind == RECOGNITION:
        for model in Models().installed():
            code = MANY if model.many else model.languages[0]
            _say_speech(code, kind, model.name, model.size, "", model.installed)
    else:
        for voice in Voices().installed():
            _say_speech(voice.language, kind, voice.name, voice.size, voice.licence, "")
    return 0


def _say_speech(code: str, kind: str, name: str, size: int, licence: str, state: str) -> None:
    say(f"{code:<12} {kind:<8} {name:<24} {size / 1e6:>6.1f} MB  {licence:<12} {state}".rstrip())


def _speech_offers(kind: str, anew: bool) -> list[SpeechOffer]:
    """What can be downloaded; the list of voices is got where there is none yet."""
    speech = SpeechPacks(_network())
    fetched, offers = speech.offers()
    if kind == VOICE and (anew or fetched is None):
        speech.fetch(Job())
        _, offers = speech.offers()
    return [offer for offer in offers if offer.kind == kind]


def _languages(pack: Pack) -> str:
    """Which languages a pack of many directions has."""
    if pack.reads == pack.writes:
        return f"between {len(pack.reads)} languages: {' '.join(pack.reads)}"
    return f"from {' '.join(pack.reads)} to {' '.join(pack.writes)}"


def add_pack(given: argparse.Namespace) -> int:
    """``enface packs add FILE-or-FOLDER-or-PAIR [--engine E] [--from L]... [--to L]...``, or the
    name of a voice or model; a path that is there wins."""
    path = Path(given.what)
    if place_of(path) is not None and given.engine in ("", RECOGNITION):
        model = Models().add(path)
        say(f"Installed {model.name} ({RECOGNITION}).")
        return 0
    if is_voice(path) and given.engine in ("", VOICE):
        say(f"Installed {Voices().add(path).name} ({VOICE}).")
        return 0
    if path.exists():
        pack = Packs().add(path, engine=given.engine, sources=given.sources, targets=given.targets)
        say(f"Installed {pack.pair} ({pack.engine}, {pack.version}).")
        return 0
    if given.engine in SPEECH or _is_speech(given.what):
        _add_speech(given.what)
        return 0
    meant = pairs.readings(given.what)
    if not meant:
        raise Missing(name=given.what)
    if given.engine:
        known(given.engine).require()
    network, packs = _network(), Packs()
    network.require(f"{purposes.PACK} {given.what}")
    offers = _needed(_catalogue(network), meant, packs, given.engine)
    if not offers:
        say(f"Nothing is missing for {given.what}.")
    installer = Installer(network, packs)
    own = [pack for pack in packs.installed() if not pack.bundled]
    for offer in offers:
        if (there := updates.same(offer, own)) is not None:
            say(f"{there.pair} ({there.engine}, {there.version}) is on this computer already.")
            continue
        _download(installer, offer)
    return 0


def _is_speech(name: str) -> bool:
    """Whether a voice, or a model that is offered, is called so."""
    return is_name(name) or any(offer.name == name for offer in whisper.offers())


def _add_speech(name: str) -> None:
    """Download the voice or model called ``name``."""
    kind = RECOGNITION if any(offer.name == name for offer in whisper.offers()) else VOICE
    offers = {offer.name: offer for offer in _speech_offers(kind, anew=False)}
    if name not in offers:
        raise NoSpeechOffered(name=name)
    done = _follow(name, SpeechPacks(_network()).add(offers[name], Job()))
    if isinstance(done, Added):
        say(f"Installed {done.name} ({kind}).")


def remove_pack(given: argparse.Namespace) -> int:
    """``enface packs remove PAIR``."""
    names = [model.name for model in Models().installed()]
    if given.engine == RECOGNITION or (not given.engine and given.what in names):
        say(f"Removed {Models().remove(given.what).name} ({RECOGNITION}).")
        return 0
    if given.engine == VOICE or given.what in [voice.name for voice in Voices().installed()]:
        say(f"Removed {Voices().remove(given.what).name} ({VOICE}).")
        return 0
    pack = Packs().remove(given.what, given.engine or None)
    say(f"Removed {pack.pair} ({pack.engine}, {pack.version}).")
    return 0


def _network() -> Network:
    return Network(
        forbidden=lambda: settings.load().never_network,
        allow_http=lambda: has_local_mirror() or is_local(),
    )


def _catalogue(network: Network | None = None, anew: bool = False) -> Catalogue:
    """The list as it was last got; got now where there is none, or where it is asked for. Where
    that fails the last one does, and the failure is told."""
    catalogue = Catalogue(network or _network())
    anew = anew or catalogue.fetched is None
    if anew and _fetched(catalogue):
        return catalogue
    if (days := catalogue.days_old) is not None:
        age = {0: "of today", 1: "1 day old"}.get(days, f"{days} days old")
        hint = " (“enface packs list --available --fetch” gets it anew)" if catalogue.is_old else ""
        tell(f"the list of language packs is {age}{'' if anew else hint}")
    return catalogue


def _fetched(catalogue: Catalogue) -> bool:
    """Whether the list was got. Raises `NetworkError` where there is no older one."""
    try:
        catalogue.fetch(Job())
    except NetworkError as error:
        if catalogue.fetched is None:
            raise
        tell(error)
        return False
    for problem in catalogue.problems:
        tell(problem)
    return True


def _list_available(offers: Iterable[Offer], packs: Sequence[Pack]) -> int:
    for offer in offers:
        size = "size unknown" if offer.size is None else f"{offer.size / 1e6:.1f} MB"
        say(
            f"{offer.pair:<12} {offer.engine:<8} {offer.version:<10} {size:>12}"
            f"  {offer.licence:<8} {_standing(offer, packs)}".rstrip()
        )
    return 0


def _standing(offer: Offer, packs: Sequence[Pack]) -> str:
    """Whether ``offer`` can be verified, and what it is to the ``packs`` on this computer."""
    standing = [] if offer.verified else ["not verified"]
    if updates.same(offer, packs) is not None:
        standing.append("installed")
    elif (older := updates.outdated(offer, packs)) is not None:
        standing.append(f"newer than {older.version}, which is installed")
    return "; ".join(standing)


def _needed(
    catalogue: Catalogue, meant: Sequence[tuple[str, str]], packs: Packs, engine: str
) -> list[Offer]:
    """What is to be downloaded for the first of the pairs ``meant`` that is offered itself, else
    for the first there is a way for."""
    offered = {(offer.source, offer.target) for offer in catalogue.available()}
    for source, target in sorted(meant, key=lambda sides: sides not in offered):
        try:
            return catalogue.needed(source, target, packs.installed(), engine)
        except NotOffered:
            continue
    source, target = meant[0]
    raise NotOffered(source=source, target=target)


def _download(installer: Installer, offer: Offer) -> None:
    done = _follow(offer.pair, installer.install(offer, Job()))
    if isinstance(done, Installed):
        say(f"Installed {done.pack.pair} ({done.pack.engine}, {done.pack.version}).")
        if done.first_hash:
            say(
                f"Not verified: the list has no hash of this pack. Its SHA-256, {done.first_hash}, "
                "was recorded; a later download must have the same."
            )


def _follow(name: str, steps: Iterator[Step]) -> Step | None:
    """Tell how the download of ``name`` goes; its last step."""
    step: Step | None = None
    try:
        for step in steps:
            _tell(name, step)
    except BaseException:
        if isinstance(step, Progress) and sys.stderr.isatty():
            print(file=sys.stderr)  # what is told next stands on a line of its own
        raise
    return step


def _tell(name: str, step: Step) -> None:
    lively = sys.stderr.isatty()
    if isinstance(step, Busy):
        tell(f"another Enface is downloading {name}; waiting")
    elif lively and isinstance(step, Checking):
        print("\nUnpacking and trying it …", file=sys.stderr)
    elif lively and isinstance(step, Progress):
        line = plain(f"{name}: {_so_far(step)}").ljust(78)
        print(f"\r{line}", end="", file=sys.stderr, flush=True)


def _so_far(step: Progress) -> str:
    if step.waiting:
        return f"trying again in {step.waiting:.0f} s"
    of = "" if step.of is None else f" of {step.of / 1e6:.1f}"
    speed = f", {step.speed / 1e6:.1f} MB/s" if step.speed > 0 else ""
    left = "" if step.seconds_left is None else f", {step.seconds_left:.0f} s left"
    return f"{step.done / 1e6:.1f}{of} MB{speed}{left}"
