"""What Enface is made of, and under which licences: asked of the installed packages themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from desktop.support.lockfile import EXTRA

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_LONG = 60  # characters: some packages put the whole licence where its name belongs


@dataclass(frozen=True)
class Component:
    """A package; ``licence`` is an SPDX expression where the package gives one."""

    name: str
    version: str
    licence: str


# What the build makes of other people's data: resources/frequencies/NOTICE.md tells more.
DATA = (Component("wordfreq: lists of frequent words", "3.1", "CC-BY-SA-4.0"),)


def components(root: str = "enface") -> list[Component]:
    """Every installed package ``root`` needs, directly or not, extras among them; by name."""
    by_key: dict[str, Component] = {}
    _walk(root, by_key)
    by_key.pop(_key(root), None)
    return sorted(by_key.values(), key=lambda component: component.name.lower())


def _walk(name: str, by_key: dict[str, Component], extras: bool = True) -> None:
    """Add ``name`` and what it needs; with ``extras``, what its extras need but those of tests."""
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    about = package.metadata
    by_key[_key(name)] = Component(about["Name"], package.version, _licence(about))
    for requirement in package.requires or ():
        extra = EXTRA.search(requirement)
        match = _NAME.match(requirement)
        applies = extra is None or (extras and extra[1] != "test")
        if match and applies and _key(match[0]) not in by_key:
            _walk(match[0], by_key, extras=False)


def _licence(about: metadata.PackageMetadata) -> str:
    texts = [about[field] for field in ("License-Expression", "License") if field in about]
    named = next((text for text in texts if text), "")
    if 0 < len(named) <= _LONG:
        return " ".join(named.split())
    classes = about.get_all("Classifier") or []
    last = [text.split("::")[-1].strip() for text in classes if text.startswith("License ::")]
    return "; ".join(last) or next(_lines(named), "see the package")


def _lines(text: str) -> Iterator[str]:
    return (" ".join(line.split()) for line in text.splitlines() if line.strip())


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
