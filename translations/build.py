"""Compile the translations: a build hook for hatchling, and a developer's command.

As a hook it compiles each CODE.ts to CODE.qm, makes the lists of frequent words
(resources/frequencies/build.py) and, for a wheel, ships resources/, the pages of docs/ and the .qm
files under desktop/_data/; an editable install reads them from the checkout. As a command:

    python translations/build.py            compile
    python translations/build.py --update   first gather the strings of desktop/ into every .ts
    python translations/build.py --add fr   first begin a new language
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

_INTERFACE: Any = object
if find_spec("hatchling"):  # absent where only the command is used
    _INTERFACE = import_module("hatchling.builders.hooks.plugin.interface").BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
SOURCE_LANGUAGE = "en"  # its file holds plurals only
_GATHER = ("-silent", "-locations", "none", "-no-obsolete", "-extensions", "py")
NOT_REVIEWED = "<!-- Not yet reviewed by a native speaker. -->"


class CustomBuildHook(_INTERFACE):  # type: ignore[misc]
    """Hatchling's hook, on the wheel target."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; for a wheel also list what is shipped beside the code."""
        compiled = compile_all(Path(self.root) / "translations")
        self._make_frequencies()
        if version == "editable":
            return
        shipped = build_data.setdefault("force_include", {})
        shipped[str(Path(self.root) / "resources")] = "desktop/_data/resources"
        for page in sorted((Path(self.root) / "docs").glob("*.md")):
            shipped[str(page)] = f"desktop/_data/docs/{page.name}"
        lock = Path(self.root) / "requirements.lock"
        shipped[str(lock)] = f"desktop/_data/{lock.name}"
        for path in compiled:
            shipped[str(path)] = f"desktop/_data/translations/{path.name}"

    def _make_frequencies(self) -> None:
        path = Path(self.root) / "resources" / "frequencies" / "build.py"
        spec = spec_from_file_location("frequencies_build", path)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        try:
            module.build()
        except ImportError as error:
            self.app.display_warning(f"Enface is built without frequencies of words: {error}")


def compile_all(folder: Path) -> list[Path]:
    """Compile every CODE.ts of ``folder``; the .qm files. Raises RuntimeError with the tool's
    words."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        beside = source.with_suffix(".new")  # a running Enface has the old one mapped to memory
        run_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(beside))
        beside.replace(target)
        made.append(target)
    return made


def update(folder: Path) -> None:
    """Gather the strings of desktop/ into every .ts; those no longer used go."""
    for source in sorted(folder.glob("*.ts")):
        reviewed = NOT_REVIEWED not in source.read_text("utf-8")
        plurals = ["-pluralonly"] if source.stem == SOURCE_LANGUAGE else []
        languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", source.stem]
        # lupdate finds nothing when the options come after the folder
        with TemporaryDirectory() as beside:
            titles = _theme_titles(Path(beside) / "titles.py")
            places = [str(ROOT / "desktop"), str(titles)]
            run_tool("lupdate", *_GATHER, *plurals, *languages, *places, "-ts", str(source))
        if not reviewed:  # lupdate drops comments
            text = source.read_text("utf-8")
            source.write_text(text.replace("<TS ", f"{NOT_REVIEWED}\n<TS ", 1), "utf-8")


def _theme_titles(path: Path) -> Path:
    """Write the titles of the themes, which stand in TOML files, as lupdate finds them."""
    themes = (ROOT / "resources" / "themes").glob("*.toml")
    titles = (tomllib.loads(theme.read_text("utf-8"))["title"] for theme in sorted(themes))
    path.write_text(
        "".join(f"QT_TRANSLATE_NOOP('themes', {title!r})\n" for title in titles), "utf-8"
    )
    return path


def add(folder: Path, code: str) -> None:
    """Begin CODE.ts, marked as not reviewed."""
    path = folder / f"{code}.ts"
    if path.exists():
        return
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = f'<TS version="2.1" language="{code}" sourcelanguage="{SOURCE_LANGUAGE}">\n'
    path.write_text(f"{head}{NOT_REVIEWED}\n{body}</TS>\n", "utf-8")
    update(folder)


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, which lie in PySide6's folder."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("PySide6 is not installed: pip install PySide6-Essentials")
    ending = ".exe" if sys.platform == "win32" else ""
    tool = Path(spec.submodule_search_locations[0]) / f"{name}{ending}"
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stderr or done.stdout or done.returncode}")


def main(arguments: list[str] | None = None) -> int:
    """The developer's command."""
    parser = argparse.ArgumentParser(description="Compile the translations of the window.")
    parser.add_argument("--update", action="store_true", help="gather the strings first")
    parser.add_argument("--add", metavar="CODE", help="begin a language: fr, pt_BR, zh_CN")
    options = parser.parse_args(arguments)
    folder = ROOT / "translations"
    if options.add:
        add(folder, options.add)
    if options.update:
        update(folder)
    for path in compile_all(folder):
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
