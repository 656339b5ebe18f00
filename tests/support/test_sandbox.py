"""What is taken from workers, and what is said of it on each system."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import breaking_out
import pytest

from desktop.support import sandbox
from desktop.support.sandbox import Confinement

CONFINED = """
import threading
from desktop.support import sandbox
print(sandbox.confine() == sandbox.confinement())
ran = []
thread = threading.Thread(target=ran.append, args=(1,))
thread.start()
thread.join()
import lxml.etree, sqlite3, zoneinfo
print(ran, zoneinfo.ZoneInfo("Europe/Lisbon").key)
try:
    open("{secret}")
except OSError as error:
    print(error.strerror)
"""


@breaking_out.no_files
def test_python_its_threads_and_its_libraries_go_on(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("secret", "utf-8")
    code = CONFINED.format(secret=tmp_path / "diary.txt")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["True", "[1] Europe/Lisbon", "Permission denied"]


LISTENING = """
import os, socket, sys
from pathlib import Path
from desktop.support import sandbox
os.chdir(sys.argv[1])
sandbox.confine(write=[Path(sys.argv[1])], listen=True)
here = socket.socket(socket.AF_UNIX)
here.bind("own.sock")
here.listen()
for attempt in (
    lambda: socket.socket(socket.AF_UNIX).connect("own.sock"),
    lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM),
    lambda: socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET),
    lambda: socket.socket(socket.AF_INET),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
):
    try:
        attempt()
        print("got it")
    except OSError as error:
        print(error.strerror)
"""


@breaking_out.no_network
def test_who_may_listen_in_a_folder_can_still_not_connect_to_anything(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LISTENING, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["Operation not permitted"] * 5


def test_where_a_system_confines_nothing_it_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert sandbox.confinement() == Confinement(network=False, files=False)
    assert sandbox.confine() == Confinement(network=False, files=False)


@breaking_out.no_network
def test_on_a_machine_whose_calls_are_not_known_the_network_is_not_said_to_be_out_of_reach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    assert not sandbox.confinement().network


def test_finding_out_what_holds_confines_nothing() -> None:
    sandbox.confinement()
    subprocess.run([sys.executable, "-c", ""], check=True)
