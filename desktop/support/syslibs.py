"""The system libraries that Qt and llama.cpp need and pip cannot bring (Linux).

Standard library only: ``make`` uses it with the system's own Python before anything is installed,
and the program asks it at the start, because Qt names missing libraries one at a time, and a
missing platform plugin ends the process without a word that helps.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple


class Library(NamedTuple):
    """A library that is opened, by the name of its file, and the package that has it. ``debian`` is
    the name that Debian's policy makes of the file's; a release may append something to it."""

    file: str
    debian: str
    fedora: str
    arch: str
    suse: str


ANY = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
)
X11 = (
    Library(
        "libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor",
        "libxcb-cursor0",
    ),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Library(
        "libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms",
        "libxcb-keysyms1",
    ),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Library(
        "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
)  # fmt: skip
WAYLAND = (
    Library(
        "libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland",
        "libwayland-cursor0",
    ),
    Library(
        "libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"
    ),
)  # fmt: skip
SOUND = (  # Qt Multimedia's
    Library("libpulse.so.0", "libpulse0", "pulseaudio-libs", "libpulse", "libpulse0"),
    Library("libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
)
MODELS = (  # llama.cpp's; the window opens without it
    Library("libgomp.so.1", "libgomp1", "libgomp", "gcc-libs", "libgomp1"),
)
SPEECH = (Library("libespeak-ng.so.1", *("espeak-ng",) * 4),)
# What installs packages: its command, and the field of `Library` that has its names.
_MANAGERS = {
    "apt-get": ("apt-get install", "debian"),
    "dnf": ("dnf install", "fedora"),
    "pacman": ("pacman -S", "arch"),
    "zypper": ("zypper install", "suse"),
}


def has_screen() -> bool:
    """Whether a window can be shown: always where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing() -> list[Library]:
    """The libraries that cannot be loaded, and that a window on the screen there is needs."""
    needed = list(ANY)
    if os.environ.get("QT_QPA_PLATFORM", "") != "offscreen":
        needed += X11 if os.environ.get("DISPLAY") else ()
        needed += WAYLAND if os.environ.get("WAYLAND_DISPLAY") else ()
    return _not_loading(needed)


def missing_for_sound() -> list[Library]:
    """The libraries that cannot be loaded, and that playing sound needs."""
    return _not_loading(SOUND)


def missing_for_models() -> list[Library]:
    """The libraries that cannot be loaded, and that language models need."""
    return _not_loading(MODELS)


def _not_loading(libraries: Iterable[Library]) -> list[Library]:
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in libraries if not _loads(library.file)]


def command(libraries: Iterable[Library]) -> str:
    """What to type to install ``libraries``; on a system that is not known, what would be typed on
    others, and the names of their files."""
    wanted = list(libraries)
    for tool, (install, system) in _MANAGERS.items():
        if shutil.which(tool):
            return f"sudo {install} {' '.join(packages(wanted, system))}"
    files = ", ".join(library.file for library in wanted)
    fedora, arch, suse = (
        f"{install} {' '.join(packages(wanted, system))}"
        for install, system in list(_MANAGERS.values())[1:]
    )
    return f"{fedora} (Fedora), {arch} (Arch) or {suse} (openSUSE), for {files}"


def packages(libraries: Iterable[Library], system: str) -> list[str]:
    """The packages that have ``libraries``, by their names on ``system``, a field of `Library`."""
    names = dict.fromkeys(getattr(library, system) for library in libraries)
    return [_debian_name(name) for name in names] if system == "debian" else list(names)


def _debian_name(name: str) -> str:
    """The package of this release: Debian 13 appended "t64" to those whose interface changed with
    the size of time."""
    try:
        released = subprocess.run(
            ["apt-cache", "pkgnames", name], capture_output=True, text=True, check=False
        ).stdout.split()
    except OSError:
        return name
    return next((each for each in (name, f"{name}t64") if each in released), name)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_missing() -> bool:
    """Install what is missing where that is possible, else say what to type. Whether the window
    can be shown."""
    if not _all_missing():
        return True
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _apt("update")
        names = packages(_all_missing(), "debian")
        print("Installing the system libraries that Enface needs:", *names, flush=True)
        _apt("install", "-y", "--no-install-recommends", *names)
    if lacking := _all_missing():
        print("Enface needs some system libraries. Please type:", command(lacking), flush=True)
    return not missing()


def _apt(*words: str) -> None:
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "-qq", *words], env=quiet, stdout=subprocess.DEVNULL, check=False)


def _all_missing() -> list[Library]:
    return [*missing(), *missing_for_sound(), *missing_for_models()]
