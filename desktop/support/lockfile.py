"""The lock file (``requirements.lock``): the exact version and the hashes of every library, and the
part of it that some of the libraries need.

Standard library only: ``make`` uses it before anything is installed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_BLOCK = re.compile(r"^[A-Za-z0-9].*(?:\n[ \t].*)*", re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_NEEDED_BY = re.compile(r"# via (.*)")
# The extra to which a requirement belongs, in the metadata of a package.
EXTRA = re.compile(r"""\bextra\s*==\s*["']([\w.-]+)["']""")


def direct(requirements: Iterable[str], extras: Collection[str]) -> set[str]:
    """The libraries that ``requirements`` name, as the metadata of a package writes them: those of
    every installation, and those of ``extras``."""
    names = set()
    for requirement in requirements:
        extra = EXTRA.search(requirement)
        if extra is None or extra[1] in extras:
            names.add(_name(requirement))
    return names


# What libraries ask for and Enface never imports: Argos Translate's own way to cut sentences.
UNUSED = frozenset({"minisbd"})


def part(lock: str, names: Collection[str]) -> str:
    """The lines of ``lock`` for the libraries ``names`` and for all that these need, but for what
    is `UNUSED`.

    `make lock` has written behind each library what needs it. Raises ValueError where one of
    ``names`` is not in the lock.
    """
    blocks = [match[0] for match in _BLOCK.finditer(lock) if _name(match[0]) not in UNUSED]
    if missing := set(names) - set(map(_name, blocks)):
        raise ValueError(f"not in the lock file: {', '.join(sorted(missing))}")
    needed, before = set(names), 0
    while len(needed) > before:
        before = len(needed)
        needed |= {_name(block) for block in blocks if needed & _needed_by(block)}
    return "\n".join(block for block in blocks if _name(block) in needed) + "\n"


def count(lock: str) -> int:
    """How many libraries the lines ``lock`` name."""
    return sum(1 for _ in _BLOCK.finditer(lock))


def _name(requirement: str) -> str:
    match = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""


def _needed_by(block: str) -> set[str]:
    match = _NEEDED_BY.search(block)
    return set(map(_name, match[1].split(", "))) if match else set()
