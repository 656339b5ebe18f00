"""What to type where libraries of the system are missing, on systems of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.support import syslibs

SOME = (syslibs.ANY[0], syslibs.ANY[3], syslibs.X11[3], syslibs.X11[4])


def make_tool(folder: Path, name: str, answer: str = "") -> None:
    """A program that prints ``answer``."""
    path = folder / name
    path.write_text(f"#!/bin/sh\nprintf '%s\\n' {answer}\n")
    path.chmod(0o755)


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are found."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("release", "glib"),
    [
        ("libglib2.0-0 libglib2.0-0-dbgsym", "libglib2.0-0"),  # Debian 12, Ubuntu 22.04
        ("libglib2.0-0t64", "libglib2.0-0t64"),  # Debian 13, Ubuntu 24.04
        ("", "libglib2.0-0"),  # its lists were never fetched
    ],
)
def test_debian_is_asked_for_the_name_of_its_release(tools: Path, release: str, glib: str) -> None:
    make_tool(tools, "apt-get")
    make_tool(tools, "apt-cache", release)
    assert syslibs.command(SOME) == (
        f"sudo apt-get install libgl1 {glib} libxcb-shape0 libxcb-xkb1"
    )


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("dnf", "sudo dnf install libglvnd-glx glib2 libxcb"),
        ("pacman", "sudo pacman -S libglvnd glib2 libxcb"),
        ("zypper", "sudo zypper install Mesa-libGL1 libglib-2_0-0 libxcb-shape0 libxcb-xkb1"),
    ],
)
def test_other_systems_have_names_of_their_own(tools: Path, tool: str, command: str) -> None:
    make_tool(tools, tool)
    assert syslibs.command(SOME) == command


def test_where_the_system_is_not_known_the_files_are_named(tools: Path) -> None:
    words = syslibs.command(SOME)
    assert words.endswith("for libGL.so.1, libglib-2.0.so.0, libxcb-shape.so.0, libxcb-xkb.so.1")
    for each in ("dnf install libglvnd-glx", "pacman -S libglvnd", "zypper install Mesa-libGL1"):
        assert each in words
