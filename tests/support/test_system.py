"""What Enface says on a computer where it cannot run, before anything is fetched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.support import system

TOP = Path(__file__).resolve().parents[2]
NEW = " ".join(system.INSTRUCTIONS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux")
def test_this_computer_will_do() -> None:
    assert system.refusal() == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux")
@pytest.mark.parametrize(
    ("machine", "libc", "instructions", "words"),
    [
        ("x86_64", ("glibc", "2.31"), NEW, "glibc 2.34 or later; this is 2.31"),
        ("aarch64", ("glibc", "2.36"), "", "glibc 2.39 or later"),
        ("x86_64", ("", ""), NEW, "without glibc"),
        ("riscv64", ("glibc", "2.41"), "", "riscv64"),
        ("x86_64", ("glibc", "2.41"), "fpu sse sse2 ssse3 cx16 lahf_lm", "popcnt, sse4_1, sse4_2"),
    ],
)
def test_a_linux_that_will_not_do_is_refused_in_one_line(
    machine: str, libc: tuple[str, str], instructions: str, words: str
) -> None:
    refusal = system.refusal(machine=machine, libc=libc, instructions=instructions)
    assert words in refusal
    assert "\n" not in refusal


@pytest.mark.parametrize("python", [(3, 10), (3, 15), (2, 7)])
def test_another_python_is_refused_and_one_that_will_do_is_named(python: tuple[int, int]) -> None:
    refusal = system.refusal(python=python)
    assert f"this is Python {python[0]}.{python[1]}" in refusal
    assert "PYTHON=python3.13" in refusal


def test_32_bits_are_refused() -> None:
    assert "64-bit" in system.refusal(bits=32)


def test_the_installer_can_be_read_by_pythons_that_it_refuses() -> None:
    import ast

    for name in ("installer", "lockfile", "syslibs", "system"):
        path = TOP / "desktop" / "support" / f"{name}.py"
        ast.parse(path.read_text("utf-8"), feature_version=(3, 8))


def test_the_installer_needs_nothing_but_the_standard_library() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c",
         f"import sys; sys.path.insert(0, {str(TOP)!r}); import desktop.support.installer"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
