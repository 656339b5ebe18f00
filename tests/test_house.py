"""The house rules that no other tool holds."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
BELOW_UI = ("domain", "formats", "engines", "export", "alignment", "lexicon", "speech", "services")


def modules(package: str) -> list[str]:
    found = sorted((TOP / "desktop" / package).rglob("*.py"))
    names = [".".join(path.relative_to(TOP).with_suffix("").parts) for path in found]
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


HEAVY = """
ctranslate2 fxtranslate lxml trafilatura onnxruntime numpy openpyxl docx pypdf pdfminer
argostranslate sentencepiece py3langid babel sacrebleu budoux simplemma pyglossary genanki fsrs
pyphen keyring PySide6.QtMultimedia
"""


def test_nothing_heavy_is_imported_at_the_start() -> None:
    code = f"import desktop.app, sys\nprint(*[m for m in {HEAVY.split()!r} if m in sys.modules])"
    outcome = run(code)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.split() == []


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
    banned = {"sleep", "MagicMock", "Mock"}
    for path in (TOP / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            assert name not in banned, f"{path.name}: {name}"


def test_nobody_reaches_through_a_window_to_its_parts() -> None:
    for path in (TOP / "desktop").rglob("*.py"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            reached = re.search(r"\b_?window\.\w+\.(?!connect\()\w+", line)
            assert reached is None, f"{path.relative_to(TOP)}:{number}: {line.strip()}"
