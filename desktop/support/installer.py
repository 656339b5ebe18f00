"""Installs what `requirements.lock` names into an environment: exact versions, verified by hashes.

    python -m desktop.support.installer EXTRA... [--into FOLDER]

``make`` runs this in the checkout, with the system's Python and before anything is installed:
standard library only. It checks the computer first, then installs the libraries of Enface and of
its extras, then Enface itself as it lies there.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.support import lockfile, syslibs, system

_TOP = Path(__file__).parents[2]
_IGNORED = re.compile(r"Ignoring ([\w.-]+):")
_BEGUN = re.compile(r"Collecting ([\w.-]+)")
_FETCHED = re.compile(r"\s+(?:Downloading|Using cached) (\S+) \(([\d.]+) ([kM]B)\)")
_UNPACKING = re.compile(r"Installing collected packages")


class CannotInstall(Exception):
    """The installation ended before its end; the words say why, and what to do."""


class Progress:
    """What is told of an installation of ``count`` libraries, from the lines that pip prints."""

    def __init__(self, count: int, say: Callable[[str], object]) -> None:
        self._count, self._say = count, say
        self._done = 0
        self._size = 0.0  # MB, so far

    def hear(self, line: str) -> None:
        """Tell what ``line`` means, where it means anything."""
        if _IGNORED.match(line):  # not for this system
            self._count -= 1
        elif _BEGUN.match(line):
            self._done += 1
        elif match := _FETCHED.match(line):
            size = float(match[2]) / (1000 if match[3] == "kB" else 1)
            self._size += size
            name = match[1].partition("-")[0]
            so_far = f"{self._done:3} of {self._count}, {self._size:.0f} MB"
            self._say(f"{so_far}  {name}, {size:.1f} MB")
        elif _UNPACKING.match(line):
            self._say(f"Unpacking {self._count} libraries")


def install(python: Path, requirements: str, say: Callable[[str], object]) -> None:
    """Install the lines ``requirements`` of a lock file into the environment of ``python``, and
    ``say`` how far it is. Raises `CannotInstall`."""
    count = lockfile.count(requirements)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "requirements.txt"
        path.write_text(requirements, "utf-8")
        # Old versions of pip take what a library asks for itself for a line without a hash.
        exactly = ["--no-deps", "--require-hashes", "-r", str(path)]
        _run(_command(python, exactly), Progress(count, say))


def _command(python: Path, arguments: Sequence[str]) -> list[str]:
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", "--python", str(python), *arguments]
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-color"]
    return [*pip, "install", "--progress-bar", "off", *arguments]


def _run(command: Sequence[str], progress: Progress) -> None:
    last: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        errors="replace",
    ) as running:  # fmt: skip
        assert running.stdout is not None
        for line in running.stdout:
            progress.hear(line.rstrip())
            last = [*last[-9:], line.rstrip()]
    if running.returncode:
        raise CannotInstall("\n".join([*last, _advice("\n".join(last))]))


def _advice(words: str) -> str:
    if "No space left" in words:
        return "The disk is full. Make room and try again; what was fetched is kept."
    if "HASH" in words.upper() and "DO NOT MATCH" in words.upper():
        return "What was fetched is not what was expected, and was not installed. Try again later."
    return "Enface was not installed. Is there a network? Try again; what was fetched is kept."


def make_environment(folder: Path) -> Path:
    """Make the environment ``folder`` where it is not there; its Python. Raises `CannotInstall`."""
    windows = sys.platform == "win32"
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    if _works(python):
        return python
    if uv := shutil.which("uv"):
        command = [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)]
    else:
        command = [sys.executable, "-m", "venv", "--clear", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotInstall(
            f"{(done.stdout + done.stderr).strip()}\nPython cannot make an environment in {folder}."
            f" On Debian and Ubuntu: sudo apt-get install python3-venv"
        )
    return python


def _works(python: Path) -> bool:
    """Whether ``python`` runs; not so after the Python that it was made from is gone."""
    try:
        return (
            subprocess.run([str(python), "-c", ""], capture_output=True, check=False).returncode
            == 0
        )
    except OSError:
        return False


def _requirements_of(project: dict[str, object]) -> list[str]:
    """What a pyproject.toml asks for, as the metadata of a package writes it."""
    needed, extras = project["dependencies"], project["optional-dependencies"]
    assert isinstance(needed, list)
    assert isinstance(extras, dict)
    return [
        *needed,
        *(f"{line}; extra == '{extra}'" for extra, lines in extras.items() for line in lines),
    ]


def install_checkout(extras: Collection[str], folder: Path, *, itself: bool) -> None:
    """Install the libraries that Enface in this checkout and its ``extras`` need into the
    environment ``folder``; then Enface, if ``itself`` says so. Raises `CannotInstall`."""
    import tomllib  # Python 3.10, which is refused in words, does not have it

    project = tomllib.loads((_TOP / "pyproject.toml").read_text("utf-8"))["project"]
    names = lockfile.direct(_requirements_of(project), extras)
    lock = (_TOP / "requirements.lock").read_text("utf-8")
    python = make_environment(folder)
    _say(f"Installing what Enface needs into {folder.name}, once")
    install(python, lockfile.part(lock, names), _say)
    if itself:
        editable = ["--no-deps", "--no-build-isolation", "-e", str(_TOP)]
        _run(_command(python, editable), Progress(1, lambda _: None))


def _say(words: str) -> None:
    with suppress(BrokenPipeError):
        print(words, flush=True)


def main(words: Sequence[str] | None = None) -> int:
    """Check the computer, install; the exit code."""
    parser = argparse.ArgumentParser(description="Install Enface into an environment.")
    parser.add_argument("extras", nargs="*", metavar="EXTRA")
    parser.add_argument("--into", default=".venv", metavar="FOLDER", help="the environment")
    parser.add_argument("--libraries", action="store_true", help="only what Enface needs")
    given = parser.parse_args(words)
    if refusal := system.refusal():
        _say(refusal)
        return 1
    if not syslibs.install_missing():
        return 1
    try:
        install_checkout(
            given.extras, Path(os.path.abspath(given.into)), itself=not given.libraries
        )
    except CannotInstall as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
