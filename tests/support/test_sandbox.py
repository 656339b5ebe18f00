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
