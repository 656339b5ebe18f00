"""Presses keys in the one program on its bus that has a window, and prints, as JSON, what a screen
reader is told meanwhile: announcements, where the focus ("focus": before any key) and the current
cell go.

Run with the system's Python (it has gi) inside a D-Bus session and a screen of its own:
accessible_events.py SECONDS WORDS KEYS… makes the file that READY names once it listens, waits
until all |-parted WORDS were told or stand in names, then presses each of KEYS (a letter, or X's
number of a key such as 0xffc4 for F7) and hears what comes of it; "focus" is where the focus was.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from accessible_tree import children, walk  # noqa: E402 - beside this script
from gi.repository import Atspi, GLib  # noqa: E402

KINDS = ("object:announcement", "object:state-changed:focused", "object:active-descendant-changed")
_QUIET = 0.7  # s without an event after which nothing more is expected of a key
_LATEST = 8.0  # s within which something must come of it
told: list[dict[str, Any]] = []


def hear(event: Any) -> None:
    """Take an event down."""
    try:
        about = event.source
        if event.type.startswith("object:active") and isinstance(event.any_data, Atspi.Accessible):
            about = event.any_data
        words = event.any_data if isinstance(event.any_data, str) else ""
        told.append(
            {
                "type": event.type,
                "on": str(event.detail1),
                "role": about.get_role_name(),
                "name": about.get_name() or "",
                "description": about.get_description() or "",
                "words": words,
            }
        )
    except GLib.Error as error:
        told.append({"type": event.type, "words": error.message, "on": "?"})


def items() -> list[dict[str, Any]]:
    """All accessible objects."""
    try:
        return [item for app in children(Atspi.get_desktop(0)) for item in walk(app)]
    except GLib.Error:
        return []


def pump(seconds: float) -> None:
    """Hear what comes until nothing came for so long."""
    context, end = GLib.MainContext.default(), time.monotonic() + seconds
    tick = GLib.timeout_add(20, lambda: True)  # wakes the waiting below
    while time.monotonic() < end:
        count = len(told)
        context.iteration(True)
        if len(told) > count:
            end = time.monotonic() + seconds
    GLib.source_remove(tick)


def main(seconds: float, wanted: list[str], keys: list[str]) -> None:
    """Listen, wait, press, print."""
    listener = Atspi.EventListener.new(hear)
    for kind in KINDS:
        listener.register(kind)
    if "READY" in os.environ:
        Path(os.environ["READY"]).touch()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump(0.1)
        found = items()
        known = [item["name"] for item in found] + [event["words"] for event in told]
        if all(any(word in each for each in known) for word in wanted):
            told.extend({**i, "type": "focus"} for i in found if "focused" in i["states"])
            break
    for key in keys:
        told.append({"type": "key", "words": key})
        if len(key) == 1:
            Atspi.generate_keyboard_event(0, key, Atspi.KeySynthType.STRING)
        else:
            Atspi.generate_keyboard_event(int(key, 16), None, Atspi.KeySynthType.SYM)
        before, latest = len(told), time.monotonic() + _LATEST
        while len(told) == before and time.monotonic() < latest:
            pump(_QUIET)
    print(json.dumps(told))


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2].split("|"), sys.argv[3:])
