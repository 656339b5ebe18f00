"""Nothing but a press ever uses the network: the whole main job without any, and under guard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop import paths
from desktop.engines.firefox import FirefoxEngine

TOP = Path(__file__).resolve().parent.parent
SAMPLE = TOP / "resources" / "samples" / "harbour-meeting.txt"
_CUT = ("unshare", "--net", "--map-root-user")

# Loaded by every Python process below it, the engines' workers too. A look-up of a name or a socket
# of the Internet is written down, then ends the process on the spot: no handler can swallow it.
_GUARD = """
import os, sys
LOG = {log!r}
with open(LOG + ".loaded", "a") as file:
    file.write(" ".join(sys.orig_argv[:4]) + "\\n")
def guard(event, args):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        found = args[0]
    elif event in ("socket.connect", "socket.bind", "socket.sendto"):
        found = args[1] if isinstance(args[1], tuple) else None
    else:
        return
    if found is not None:
        with open(LOG, "a") as file:
            file.write(f"{{event}} {{found}}\\n")
        os._exit(86)
sys.addaudithook(guard)
"""


@pytest.fixture
def starter() -> None:
    if not FirefoxEngine().find([]):
        pytest.skip("the starter pack is missing")


def run(
    words: Sequence[object], before: Sequence[str] = (), **env: str
) -> subprocess.CompletedProcess[str]:
    """`enface` without a screen, in a process of its own."""
    plain = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    search = os.pathsep.join(filter(None, (env.pop("PYTHONPATH", ""), str(TOP))))
    return subprocess.run(
        [*before, sys.executable, "-m", "desktop", *map(str, words)],
        env={**plain, "PYTHONPATH": search, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def main_job(tmp_path: Path, before: Sequence[str] = (), **env: str) -> None:
    """Convert the sample into Portuguese, then draw its window with the translation."""
    out, picture = tmp_path / "meeting.json", tmp_path / "window.png"
    outcome = run(["convert", SAMPLE, out, "--to", "pt"], before, **env)
    assert outcome.returncode == 0, outcome.stderr
    turns = json.loads(out.read_text("utf-8"))["turns"]
    said = [text for turn in turns for p in turn["paragraphs"] for text in p["translation"]]
    assert len(said) > 20
    assert all(said)
    assert "Boa noite" in " ".join(said)
    shutil.rmtree(paths.data_dir())  # the window is to translate anew
    outcome = run([SAMPLE, "--screenshot", picture, "--to", "pt"], before, **env)
    assert outcome.returncode == 0, outcome.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert not (paths.data_dir() / "network.json").exists()


@pytest.fixture
def cut() -> tuple[str, ...]:
    """What runs a command in a network namespace without interfaces."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not here")
    tried = subprocess.run([*_CUT, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"the network may not be cut here: {tried.stderr.strip()}")
    return _CUT


@pytest.mark.netns
def test_the_main_job_without_any_network(
    tmp_path: Path, cut: tuple[str, ...], starter: None
) -> None:
    main_job(tmp_path, cut)


@pytest.mark.netns
def test_without_network_a_wish_for_a_pack_is_refused_in_one_line(cut: tuple[str, ...]) -> None:
    outcome = run(["packs", "list", "--available"], cut)
    assert outcome.returncode == 1
    (line,) = outcome.stderr.splitlines()
    assert "could not be reached" in line


@pytest.fixture
def guard(tmp_path: Path) -> dict[str, str]:
    """The environment in which every Python process stops at its first socket."""
    folder = tmp_path / "guard"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_GUARD.format(log=str(tmp_path / "sockets.log")))
    return {"PYTHONPATH": str(folder)}


def test_the_main_job_opens_no_socket(tmp_path: Path, guard: dict[str, str], starter: None) -> None:
    main_job(tmp_path, **guard)
    assert not (tmp_path / "sockets.log").exists()
    loaded = (tmp_path / "sockets.log.loaded").read_text()
    assert "desktop.engines.worker" in loaded  # the engines were watched too


_IMPORT_ALL = """
import importlib, pkgutil, sys
def guard(event, args):
    if event.startswith("socket.") and event != "socket.gethostname":
        raise SystemExit(f"{event} {args}")
sys.addaudithook(guard)
import desktop
names = [module.name for module in pkgutil.walk_packages(desktop.__path__, "desktop.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def test_importing_every_module_opens_no_socket() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL], cwd=TOP, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    assert int(outcome.stdout) > 150


def test_the_guard_does_see_a_socket(tmp_path: Path, guard: dict[str, str]) -> None:
    """Else the test above would prove nothing."""
    outcome = run(
        ["packs", "list", "--available"],
        ENFACE_ARGOS_INDEX="http://127.0.0.1:9/index.json",
        ENFACE_FIREFOX_RECORDS="http://127.0.0.1:9/records",
        **guard,
    )
    assert outcome.returncode == 86
    assert "127.0.0.1" in (tmp_path / "sockets.log").read_text()
