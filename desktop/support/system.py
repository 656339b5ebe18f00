"""What Enface asks of a computer, checked before anything is fetched.

Standard library only, and no word that Python 3.8 cannot read: ``make`` runs it with whatever
Python there is.
"""

from __future__ import annotations

import platform
import struct
import sys
from pathlib import Path

# As in pyproject.toml (`requires-python`).
OLDEST_PYTHON, FIRST_UNTRIED_PYTHON = (3, 11), (3, 15)
# Of the wheels of Qt in requirements.lock.
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
# What Qt, numpy and the engines are compiled for (x86-64-v2), as Linux names it.
INSTRUCTIONS = ("cx16", "lahf_lm", "popcnt", "sse4_1", "sse4_2", "ssse3")


def refusal(
    python: tuple[int, ...] = tuple(sys.version_info[:2]),
    bits: int = struct.calcsize("P") * 8,
    machine: str = "",
    libc: tuple[str, str] | None = None,
    instructions: str | None = None,
) -> str:
    """One plain sentence that says why Enface cannot run on this computer and what to do; "" where
    it can. The arguments stand for another computer: its Python, the bits of an address, its
    processor, the name and version of its C library, the instructions of its processor."""
    machine = machine or platform.machine()
    if not OLDEST_PYTHON <= python < FIRST_UNTRIED_PYTHON:
        return (
            f"Enface needs Python 3.11 to 3.14; this is Python {_dotted(python)}. "
            "Install one of these, and name it: make run PYTHON=python3.13"
        )
    if bits < 64:
        return "Enface needs a 64-bit Python on a 64-bit system; this one has 32 bits."
    if not sys.platform.startswith("linux"):
        return ""
    name, version = libc or platform.libc_ver()
    return _libc_refusal(name, version, machine) or _processor_refusal(machine, instructions)


def _libc_refusal(name: str, version: str, machine: str) -> str:
    if machine not in OLDEST_GLIBC:
        return f"Enface cannot run here: there is no Qt for processors of the kind {machine}."
    if name != "glibc":
        return (
            "Enface cannot run here: there is no Qt for systems without glibc, such as Alpine. "
            "Use Debian, Ubuntu, Fedora or another one, in a container if need be."
        )
    oldest = OLDEST_GLIBC[machine]
    if tuple(map(int, version.split(".")[:2])) < oldest:
        return (
            f"Enface needs a newer system: glibc {_dotted(oldest)} or later; this is {version}. "
            "Debian has that since 12, Ubuntu since 22.04 (on ARM: 13 and 24.04)."
        )
    return ""


def _processor_refusal(machine: str, instructions: str | None) -> str:
    if machine != "x86_64":
        return ""
    given = set((_instructions() if instructions is None else instructions).split())
    if given and (missing := [name for name in INSTRUCTIONS if name not in given]):
        return (
            "Enface cannot run on this processor: it is older than Qt and the engines allow "
            f"(x86-64-v2, made since about 2009). It lacks {', '.join(missing)}."
        )
    return ""


def _instructions() -> str:
    """The instructions that all processors of this computer have; "" where nothing tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2] for line in lines if line.startswith("flags")), "")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
