"""Prints, as JSON, what a screen reader finds of the one program on its bus that has a window.

Run with the system's Python (it has gi) inside a D-Bus session: accessible_tree.py SECONDS WORDS…
waits until all WORDS stand in the names of accessible objects, or SECONDS have passed.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be named first


def children(node: Any) -> Iterator[Any]:
    for at in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def walk(node: Any) -> Iterator[dict[str, Any]]:
    states = [state.value_nick for state in node.get_state_set().get_states()]
    labels = [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set() or []
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]
    yield {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": states,
        "labels": labels,
    }
    for child in children(node):
        try:
            yield from walk(child)
        except GLib.Error:  # it went away meanwhile
            continue


def main(seconds: float, wanted: list[str]) -> None:
    end, found = time.monotonic() + seconds, []
    while time.monotonic() < end:
        try:
            found = [item for app in children(Atspi.get_desktop(0)) for item in walk(app)]
        except GLib.Error:
            continue
        names = "\n".join(item["name"] for item in found)
        if all(word in names for word in wanted):
            break
    print(json.dumps(found))


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2:])
