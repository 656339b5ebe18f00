"""The house rules that no other tool holds."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
ABOVE = {"ui", "cli"}
BELOW_UI = sorted(
    {path.parent.name for path in (TOP / "desktop").glob("*/__init__.py")}.difference(ABOVE)
)
AT_THE_START = {"PySide6", "platformdirs", "shiboken6"}  # libraries that every window needs at once
QT_AT_THE_START = {f"PySide6.Qt{name}" for name in ("Core", "Gui", "Svg", "Widgets")}


def modules(package: str) -> list[str]:
    paths = sorted((TOP / "desktop" / package).rglob("*.py"))
    names = [".".join(path.relative_to(TOP).with_suffix("").parts) for path in paths]
    return [name.removesuffix(".__init__") for name in names]


def run(code: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("package", BELOW_UI)
def test_below_ui_nothing_needs_qt(package: str) -> None:
    code = "import sys, importlib; sys.modules['PySide6'] = None\n"
    code += "".join(f"importlib.import_module({name!r})\n" for name in modules(package))
    outcome = run(code)
    assert outcome.returncode == 0, outcome.stderr


def test_no_other_library_is_imported_at_the_start() -> None:
    code = (
        "import sys; before = {*sys.modules}; import desktop.app; print(*{*sys.modules} - before)"
    )
    outcome = run(code)
    assert outcome.returncode == 0, outcome.stderr
    names = outcome.stdout.split()
    libraries = {name.partition(".")[0] for name in names} & packages_distributions().keys()
    assert libraries - {"desktop"} <= AT_THE_START
    assert {name for name in names if name.startswith("PySide6.Qt")} <= QT_AT_THE_START


def test_importing_every_module_opens_no_socket_and_makes_no_folder(tmp_path: Path) -> None:
    names = [name for package in (*BELOW_UI, "ui") for name in modules(package)]
    names += [f"desktop.{path.stem}" for path in (TOP / "desktop").glob("[a-z]*.py")]
    names.remove("desktop.engines.worker")  # a program: it answers on its standard streams
    code = (
        "import importlib, socket, sys\n"
        "def guard(event, args):\n"
        "    if event in ('socket.connect', 'socket.bind', 'socket.getaddrinfo'):\n"
        "        raise SystemExit(f'{event} {args}')\n"
        "sys.addaudithook(guard)\n"
    ) + "".join(f"importlib.import_module({name!r})\n" for name in names)
    home = {name: str(tmp_path / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    env = {f"XDG_{name}_HOME": path for name, path in home.items()}
    outcome = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **env, "HOME": str(tmp_path), "PYTHONPATH": str(TOP)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert outcome.returncode == 0, outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_tests_do_not_sleep_or_mock() -> None:
    """They wait by `waiting.until` or what pytest-qt has, not for an event that nobody can set."""
    banned = {"sleep", "MagicMock", "Mock"}
    for path in (TOP / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Name(name) | ast.Attribute(attr=name):
                    assert name not in banned, f"{path.name}:{node.lineno}: {name}"
                case ast.Call(ast.Attribute(ast.Call(event), "wait"), [_, *_]):
                    ours = path.name in ("waiting.py", "processes.py")
                    assert ours or "Event" not in ast.unparse(event), f"{path.name}:{node.lineno}"


def test_nobody_reaches_through_a_window_to_its_parts() -> None:
    for path in (TOP / "desktop").rglob("*.py"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            reached = re.search(r"\b_?window\.\w+\.(?!connect\()\w+", line)
            assert reached is None, f"{path.relative_to(TOP)}:{number}: {line.strip()}"


PAGES = [
    *(TOP / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *(
        path
        for room in ("docs", "resources", "translations")
        for path in (TOP / room).rglob("*.md")
    ),
]
PLACE = re.compile(r"[\w*-]+/[\w./*-]*|[a-z_]+\.py")  # a path, or the name of a module
ANY_NAME = re.compile(r"NAME|CODE|ROOM|\*")


def tracked() -> list[str]:
    """All files and folders of the project, each with a slash before it; folders end with one."""
    rooms = ("bench", "desktop", "docs", "resources", "tests", "translations")
    paths = [TOP / room for room in rooms] + [*TOP.glob("*.*")]
    paths += [path for room in rooms for path in (TOP / room).rglob("*")]
    return [
        f"/{path.relative_to(TOP).as_posix()}{'/' if path.is_dir() else ''}"
        for path in paths
        if "__pycache__" not in path.parts
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_the_paths_that_a_page_names_are_there(page: Path) -> None:
    """Those that begin with a folder of the project; in CONTRIBUTING.md all that look like one."""
    rooms = {path.name for path in TOP.iterdir() if path.is_dir()}
    paths = "\n".join(tracked())
    for name in re.findall(r"`([^`\n]+)`", page.read_text("utf-8")):
        ours = page.name == "CONTRIBUTING.md" or name.partition("/")[0] in rooms
        if ours and PLACE.fullmatch(name):
            pattern = "[^/\n]+".join(map(re.escape, ANY_NAME.split(name)))
            assert re.search(f"/{pattern}/?$", paths, re.MULTILINE), name


def test_the_modules_that_a_docstring_names_are_there() -> None:
    rooms = {path.stem for path in (TOP / "desktop").iterdir()}
    for path in (*(TOP / "desktop").rglob("*.py"), *(TOP / "bench").rglob("*.py")):
        for name in re.findall(r"(?<!`)`(\w+(?:\.\w+)+)`(?!`)", path.read_text("utf-8")):
            parts = name.removeprefix("desktop.").split(".")
            assert parts[0] not in rooms or defined(parts), f"{path.relative_to(TOP)}: {name}"


def defined(parts: list[str]) -> bool:
    """Whether there is such a module, or such a name in it."""
    place = TOP / "desktop"
    while parts and (place / parts[0]).is_dir():
        place, parts = place / parts[0], parts[1:]
    if parts and (place / f"{parts[0]}.py").is_file():
        place, parts = place / f"{parts[0]}.py", parts[1:]
    else:
        place = place / "__init__.py"
    return not parts or re.search(rf"\b{parts[-1]}\b", place.read_text("utf-8")) is not None
