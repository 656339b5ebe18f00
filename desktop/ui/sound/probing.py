"""Whether sound can be played here, asked of a process that may crash for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Timer

from desktop.domain.errors import EnfaceError
from desktop.domain.reasons import Fault, SystemWords
from desktop.domain.sound.errors import NoPlayer, NoSoundLibrary, PlayerFails
from desktop.support import syslibs
from desktop.support.job import Job

_MODULE = "desktop.ui.sound.probe"
_ROOT = Path(__file__).parents[3]
_STARTING = 20.0  # seconds in which Qt is loaded on a busy machine
_MAKES = 1.0  # seconds in which a player is made then; two ways together take less than 3
_SPEAKS = 2.2  # the same of a voice, whose service may have to be started
_BACKEND = "QT_AUDIO_BACKEND"  # names what Qt speaks with: it crashes with half a PipeWire


def probe(job: Job) -> None:
    """Return where a player can be made in this process; otherwise raise `NoPlayer`,
    `NoSoundLibrary`, `PlayerFails`. Where only PulseAudio works it is chosen for this process.
    """
    if find_spec("PySide6.QtMultimedia") is None:
        raise NoPlayer
    if libraries := syslibs.missing_for_sound():
        raise NoSoundLibrary(command=syslibs.command(libraries))
    ways: list[Mapping[str, str]] = [{}]
    if sys.platform.startswith("linux") and _BACKEND not in os.environ:
        ways.append({_BACKEND: "pulseaudio"})
    failure: EnfaceError | None = None
    for way in ways:
        job.check()
        failure = _try(way, job, _MAKES)
        if failure is None:
            os.environ.update(way)
            return
    assert failure is not None
    raise failure


def probe_speech(job: Job) -> None:
    """Return where the system has a voice that can be used in this process; otherwise raise
    `PlayerFails`."""
    if (failure := _try({}, job, _SPEAKS, "speech")) is not None:
        raise failure


def _try(
    environment: Mapping[str, str], job: Job, patience: float, *what: str
) -> EnfaceError | None:
    """Why ``what`` cannot be used with ``environment``; None where it can. It has ``patience``
    seconds once its library is loaded."""
    paths = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", _MODULE, *what],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths, **environment},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        text=True,
    )
    assert process.stdout is not None
    with process, job.interrupting(process.kill):
        hung = Event()

        def end() -> None:
            hung.set()
            process.kill()

        for seconds in (_STARTING, patience):
            timer = Timer(seconds, end)
            timer.start()
            process.stdout.readline()
            timer.cancel()
        code = process.wait()
    if not code:
        return None
    return PlayerFails(reason=Fault.NO_ANSWER if hung.is_set() else SystemWords(f"exit {code}"))
