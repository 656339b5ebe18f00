"""What `make` installs: exact versions, for every system and Python that is supported."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (TOP / "requirements.lock").read_text("utf-8")
SYSTEMS = [
    ("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("darwin", "x86_64"),
    ("win32", "AMD64"),
]  # fmt: skip
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def asked() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    lines = chain(PROJECT["dependencies"], *extras.values())
    return [Requirement(line) for line in lines]


def locked() -> list[Requirement]:
    lines = re.findall(r"^[a-z].*?(?= \\$)", LOCK, re.MULTILINE)
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS, ids="-".join)
def test_each_library_that_is_asked_for_has_one_exact_version(
    system: tuple[str, str], python: str
) -> None:
    here = {
        "sys_platform": system[0], "platform_machine": system[1], "python_version": python,
        "python_full_version": f"{python}.4",
    }  # fmt: skip
    versions = defaultdict(list)
    for requirement in locked():
        if requirement.marker is None or requirement.marker.evaluate(here):
            versions[canonicalize_name(requirement.name)].append(requirement)
    for name, requirements in versions.items():
        assert len(requirements) == 1, name
        assert str(requirements[0].specifier).startswith("==")
    for requirement in asked():
        if requirement.marker is None or requirement.marker.evaluate(here):
            (exact,) = versions[canonicalize_name(requirement.name)]
            version = str(exact.specifier).removeprefix("==")
            assert requirement.specifier.contains(version), requirement


def test_every_file_is_known_by_its_hash_and_no_host_is_named() -> None:
    assert len(locked()) > 50
    assert LOCK.count("--hash=sha256:") > len(locked())
    assert "://" not in LOCK


def test_the_makefile_installs_every_extra() -> None:
    makefile = (TOP / "Makefile").read_text("utf-8")
    groups = re.findall(r"^(?:MAIN|EXTRAS|DEVELOPMENT) := (.+)$", makefile, re.MULTILINE)
    assert sorted(" ".join(groups).split()) == sorted(PROJECT["optional-dependencies"])
