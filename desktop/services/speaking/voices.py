"""The Piper voices on this computer: which there are, adding, removing."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from desktop import paths
from desktop.domain.errors import CannotRemove, CannotWrite
from desktop.domain.packs.offer import VOICE
from desktop.domain.reasons import reason_of
from desktop.domain.sound.errors import BadVoice, NoPiper, NoSuchSpeechModel
from desktop.speech import voices
from desktop.speech.voices import ABOUT, CARD, LIBRARY, MODEL, Voice
from desktop.support.files import make_folder
from desktop.support.locks import alone


class Voices:
    """The voices in ``folder``. Any thread may ask."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.data_dir() / "packs" / VOICE

    def installed(self) -> list[Voice]:
        """Every voice, by name."""
        readable = []
        try:
            files = sorted(self.folder.glob(f"*{MODEL}"))
        except OSError:
            return []
        for file in files:
            try:
                readable.append(voices.read(file))
            except (BadVoice, OSError):
                continue
        return readable

    def best(self, code: str) -> Voice | None:
        """The voice for the language ``code``: one of its region, else any; of several the largest.
        None where none speaks it, or where the library is not installed."""
        fitting = [voice for voice in self.installed() if voice.speaks(code)]
        if not fitting or find_spec(LIBRARY) is None:
            return None
        return max(fitting, key=lambda voice: (voice.language.lower() == code.lower(), voice.size))

    def add(self, path: Path) -> Voice:
        """Install the voice in the file at ``path``, with the .json and, where there is one, the
        model card beside it. One that is called the same makes way. Raises `BadVoice`,
        `CannotWrite`, `NoPiper`."""
        if find_spec(LIBRARY) is None:
            raise NoPiper
        try:
            voice = voices.read(path)
        except OSError as error:
            raise BadVoice(name=path.name) from error
        try:
            make_folder(self.folder)
            with alone(self.folder):
                own = [path.with_name(voice.name + ending) for ending in (CARD, ABOUT)]
                for source in (*filter(Path.is_file, own), path):
                    beside = self.folder / f".new-{source.name}"
                    shutil.copyfile(source, beside)
                    beside.chmod(0o600)
                    beside.replace(self.folder / source.name)
        except OSError as error:
            raise CannotWrite(name=voice.name, reason=reason_of(error)) from error
        return voices.read(self.folder / path.name)

    def remove(self, name: str) -> Voice:
        """Remove the voice called ``name``; the voice removed. Raises `NoSuchSpeechModel`,
        `CannotRemove`."""
        voice = next((each for each in self.installed() if each.name == name), None)
        if voice is None:
            raise NoSuchSpeechModel(name=name)
        try:
            voice.path.unlink()
            for ending in (ABOUT, CARD):
                voice.path.with_name(name + ending).unlink(missing_ok=True)
        except OSError as error:
            raise CannotRemove(pair=name, reason=reason_of(error)) from error
        return voice
