"""The languages of the window: complete, in step with the code, and able to be compiled."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "translations").glob("*.ts"))
EACH = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
FORMS = {"en": 2, "ru": 3, "uk": 3, "kk": 2, "ar": 6, "zh_CN": 1}  # others: 2
_PLACE = re.compile(r"\{\w*\}")


def _build() -> ModuleType:
    spec = spec_from_file_location("translations_build", ROOT / "translations" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def test_the_promised_languages_are_there() -> None:
    promised = {"en", "ru", "pt_BR", "es", "fr", "de", "uk", "kk", "ar", "zh_CN"}
    assert promised <= {path.stem for path in FILES}


@EACH
def test_nothing_is_unfinished(path: Path) -> None:
    left = [
        (context, source)
        for context, source, message in _messages(path)
        for translation in message.iter("translation")
        if translation.get("type") == "unfinished" or not all(_forms(message))
    ]
    assert left == [], "run `make translations` and translate these"


@EACH
def test_plurals_have_all_their_forms(path: Path) -> None:
    wanted = FORMS.get(path.stem, 2)
    wrong = [
        source
        for _, source, message in _messages(path)
        if message.get("numerus") == "yes" and len(_forms(message)) != wanted
    ]
    assert wrong == []


@EACH
def test_placeholders_agree(path: Path) -> None:
    wrong = [
        (source, form)
        for _, source, message in _messages(path)
        for form in _forms(message)
        if sorted(_PLACE.findall(source)) != sorted(_PLACE.findall(form))
    ]
    assert wrong == []
    numbers = [
        source
        for _, source, message in _messages(path)
        if "%n" in source and not re.search(r"%L?n", _forms(message)[-1])
    ]
    assert numbers == []


@EACH
def test_no_entity_is_shown_as_its_code(path: Path) -> None:
    coded = [form for *_, message in _messages(path) for form in _forms(message) if "&#" in form]
    assert coded == []


@EACH
def test_names_of_buttons_in_messages_are_those_on_the_buttons(path: Path) -> None:
    translations: dict[str, set[str]] = {}
    for _, source, message in _messages(path):
        translations.setdefault(_label(source), set()).update(map(_label, _forms(message)))
    wrong = [
        (label, form)
        for _, source, message in _messages(path)
        for label in map(_label, re.findall("“([^”{}]+)”", source))
        for form in _forms(message)
        if not any(there in _label(form) for there in translations.get(label, {""}))
    ]
    assert wrong == []


def _label(text: str) -> str:
    """``text`` without the mark of its letter, its ellipsis and no-break spaces."""
    plain = re.sub(r"\(&\w\)|&(?=\w)", "", text)
    return re.sub("[\u00a0\u202f]", " ", plain).removesuffix("…")


@EACH
def test_marks_of_menus_and_ends_agree(path: Path) -> None:
    if path.stem == "en":
        return
    wrong = [
        (source, form)
        for _, source, message in _messages(path)
        for form in _forms(message)
        if source.endswith("…") != form.endswith("…")
        or source.startswith(" ") != form.startswith(" ")
        or _keys(source) != _keys(form)
    ]
    assert wrong == []


def _keys(text: str) -> int:
    return len(re.findall(r"&\w", text))


def test_files_hold_what_the_code_says(tmp_path: Path) -> None:
    build = _build()
    for path in FILES:
        shutil.copy(path, tmp_path)
    build.update(tmp_path)
    for path in FILES:
        now = [(context, source) for context, source, _ in _messages(path)]
        then = [(context, source) for context, source, _ in _messages(tmp_path / path.name)]
        assert now == then, "run `make translations`"
        reviewed = build.NOT_REVIEWED not in path.read_text("utf-8")
        assert reviewed == (build.NOT_REVIEWED not in (tmp_path / path.name).read_text("utf-8"))


def test_all_compile_and_a_new_one_begins(tmp_path: Path) -> None:
    build = _build()
    for path in FILES:
        shutil.copy(path, tmp_path)
    build.add(tmp_path, "it")
    text = (tmp_path / "it.ts").read_text("utf-8")
    assert build.NOT_REVIEWED in text
    assert 'language="it"' in text
    assert len(list(_messages(tmp_path / "it.ts"))) > 50
    compiled = build.compile_all(tmp_path)
    assert [path.stem for path in compiled] == sorted([*(p.stem for p in FILES), "it"])
    assert all(path.stat().st_size > 0 for path in compiled)


@pytest.mark.parametrize(("version", "ships"), [("editable", False), ("standard", True)])
def test_wheel_ships_resources_and_an_editable_install_reads_the_checkout(
    tmp_path: Path, version: str, ships: bool
) -> None:
    pytest.importorskip("hatchling")
    (tmp_path / "translations").mkdir()
    for path in FILES:
        shutil.copy(path, tmp_path / "translations")
    lists = Path("resources", "frequencies")  # made already: the hook leaves them as they are
    shutil.copytree(ROOT / lists, tmp_path / lists)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "reading.md").write_text("# Reading")
    hook = _build().CustomBuildHook(str(tmp_path), {}, None, None, str(tmp_path), "wheel")
    data: dict[str, dict[str, str]] = {}
    hook.initialize(version, data)
    assert (tmp_path / "translations" / "ru.qm").is_file()
    shipped = data.get("force_include", {})
    assert ("desktop/_data/resources" in shipped.values()) == ships
    assert ("desktop/_data/docs/reading.md" in shipped.values()) == ships
    assert ("desktop/_data/translations/ru.qm" in shipped.values()) == ships


def _calls() -> Iterator[tuple[str, ast.Call, str]]:
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, name


def test_nothing_is_put_together_inside_tr() -> None:
    made = (ast.JoinedStr, ast.BinOp, ast.Call)
    wrong = []
    for where, call, name in _calls():
        words = {"tr": call.args[:1], "translate": call.args[1:2]}.get(name, [])
        fixed = name == "tr" and not all(isinstance(part, ast.Constant) for part in words)
        if fixed or any(isinstance(part, made) for part in words):
            wrong.append(where)
    assert wrong == [], "fill in after translating: self.tr('… {name}').format(name=…)"


def test_nothing_is_translated_where_it_is_not_gathered() -> None:
    """Neither inside an f-string, nor as a plural through `translate`: lupdate passes them over."""
    wrong = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            inside = ast.walk(node) if isinstance(node, ast.JoinedStr) else ()
            names = [
                getattr(part.func, "attr", "")
                for part in inside
                if isinstance(part, ast.Call)
                and any(isinstance(words, ast.Constant) for words in part.args)
            ]
            plural = (
                isinstance(node, ast.Call)
                and getattr(node.func, "attr", "") == "translate"
                and len(node.args) > 3
                and isinstance(node.args[0], ast.Constant)  # Qt's; engines have one of their own
            )
            if plural or {"tr", "translate"} & set(names):
                wrong.append(f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}")
    assert wrong == []


def test_everything_is_translated_as_what_it_stands_in() -> None:
    """`other.tr(…)` is gathered under "other" but looked for under its class: they never meet."""
    wrong = [
        where
        for where, call, name in _calls()
        if name == "tr" and ast.unparse(call.func) != "self.tr"
    ]
    assert wrong == []
