"""The system libraries that Qt and llama.cpp need and pip cannot bring (Linux).

Standard library only: ``make`` runs this file with the system's own Python before anything is
installed, and the program asks it at the start, because Qt names missing libraries one at a time,
and a missing platform plugin ends the process without a word that helps.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# Debian 13's package for each library that is opened.
ANY = {
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0t64",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
SOUND = {"libpulse.so.0": "libpulse0", "libXrandr.so.2": "libxrandr2"}  # Qt Multimedia's
MODELS = {"libgomp.so.1": "libgomp1"}  # llama.cpp's; the window opens without it


def has_screen() -> bool:
    """Whether a window can be shown: always where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(models: bool = False) -> list[str]:
    """The Debian packages whose libraries cannot be loaded, for the kind of screen there is, and
    for language ``models`` where these are to run."""
    if not sys.platform.startswith("linux"):
        return []
    needed = {**ANY, **MODELS} if models else dict(ANY)
    if os.environ.get("QT_QPA_PLATFORM", "") != "offscreen":
        needed.update(X11 if os.environ.get("DISPLAY") else {})
        needed.update(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})
    return [package for library, package in needed.items() if not _loads(library)]


def missing_for_sound() -> list[str]:
    """The Debian packages that playing sound needs, and whose libraries cannot be loaded."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in SOUND.items() if not _loads(library)]


def command(packages: list[str]) -> str:
    """What to type to install ``packages``."""
    return "sudo apt-get install " + " ".join(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _all_missing() -> list[str]:
    return [*missing(models=True), *missing_for_sound()]


def main() -> int:
    """Install what is missing where that is possible, else say what to type. 0: the window can be
    shown."""
    packages = _all_missing()
    if not packages:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing the system libraries that Enface needs:", *packages)
        quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
        for step in (["apt-get", "update", "-qq"], install):
            subprocess.run(step, env=quiet, stdout=subprocess.DEVNULL, check=False)
        packages = _all_missing()
    if packages:
        print("Enface needs some system libraries. Please type:", command(packages))
    return 1 if missing() else 0


if __name__ == "__main__":
    sys.exit(main())
