"""The Whisper models on this computer: which there are, adding, removing."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from pathlib import Path

from desktop import paths
from desktop.domain.errors import BadPack, CannotRemove, CannotWrite
from desktop.domain.packs.offer import RECOGNITION
from desktop.domain.packs.pack import RECORD
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.sound.errors import NoRecognition, NoRecognitionModel, NoSuchSpeechModel
from desktop.listening import models
from desktop.listening.models import FILES, Model
from desktop.services.packs.unpacking import copy, discard, forget, put
from desktop.support.files import digest, make_folder, make_private
from desktop.support.locks import alone

_DEPTH = 3  # folders deep a model may lie inside the folder that is given


class Models:
    """The models in ``folder``, one sub-folder each. Any thread may ask."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.data_dir() / "packs" / RECOGNITION

    def installed(self) -> list[Model]:
        """Every model, the smallest first."""
        readable = []
        try:
            folders = sorted(self.folder.iterdir())
        except OSError:
            return []
        for folder in folders:
            if folder.name[0] != "." and folder.is_dir():
                try:
                    readable.append(models.read(folder))
                except (BadPack, OSError):
                    continue
        return sorted(readable, key=lambda model: (model.size, model.name))

    def best(self, language: str) -> Model:
        """The model for a language ("": not known): the largest that knows it; of two as large, the
        one that knows it alone. Raises `NoRecognition`, also `NoRecognitionModel`, and
        `NoRecogniser`."""
        models.require()
        here = self.installed()
        if not here:
            raise NoRecognition
        fitting = [model for model in here if model.knows(language)]
        if not language:
            fitting = [model for model in fitting if model.many] or fitting
        if not fitting:
            raise NoRecognitionModel(language=language)
        return max(fitting, key=lambda model: (model.size, not model.many))

    def add(self, folder: Path) -> Model:
        """Install the model in ``folder``, or in a folder of it; one that is called the same makes
        way. Only its own files are taken. Raises `BadPack`, `CannotWrite`, `NoRecogniser`."""
        models.require()
        place = place_of(folder)
        if place is None:
            raise BadPack(name=folder.name, reason=Fault.NO_MODEL)
        read = models.read(place)
        name = _name(folder, place)
        try:
            make_folder(self.folder)
            beside = Path(tempfile.mkdtemp(prefix=".new-", dir=self.folder))
            try:
                own = [place / file for file in FILES if (place / file).is_file()]
                copy(own, place, beside)
                _record(beside, name)
                make_private(beside)
                with alone(self.folder):
                    kept = self.folder / name
                    if kept.exists():
                        forget(kept)
                    placed = put(beside, kept)
            finally:
                discard(beside)
        except OSError as error:
            raise CannotWrite(name=read.name, reason=reason_of(error)) from error
        return models.read(placed)

    def remove(self, name: str) -> Model:
        """Remove the model called ``name``; the model removed. Raises `NoSuchSpeechModel`,
        `CannotRemove`."""
        model = next((each for each in self.installed() if each.name == name), None)
        if model is None:
            raise NoSuchSpeechModel(name=name)
        try:
            forget(Path(model.path))
        except OSError as error:
            raise CannotRemove(pair=name, reason=reason_of(error)) from error
        return model


def place_of(folder: Path) -> Path | None:
    """The folder in ``folder``, or itself, that is meant as a Whisper model; None where none is."""
    if not folder.is_dir():
        return None
    level = [folder]
    for _ in range(_DEPTH + 1):
        for each in level:
            if models.is_model(each):
                return each
        level = [child for each in level for child in _folders(each)]
    return None


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir() and not each.is_symlink())
    except OSError:
        return []


def _name(given: Path, place: Path) -> str:
    """What the model is called: as its folder, unless that says nothing."""
    for folder in (place, given, place.parent):
        name = models.name_of(folder.resolve().name)
        if name.lower() not in ("model", "models", "snapshot", "snapshots", "data"):
            return name
    return "model"


def _record(folder: Path, name: str) -> None:
    hashes = {each.name: digest(each) for each in sorted(folder.iterdir())}
    content = {"name": name, "installed": date.today().isoformat(), "sha256": hashes}
    (folder / RECORD).write_text(json.dumps(content, indent=1), "utf-8")
