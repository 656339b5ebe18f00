"""What a screen reader sees of the real window, over a real accessibility bus, from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from desktop.ui.window.parts import Parts

TOP = Path(__file__).resolve().parent.parent.parent
SAMPLE = TOP / "resources" / "samples" / "harbour-meeting.txt"
BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
Item = dict[str, Any]


def missing() -> list[str]:
    tools = [tool for tool in ("Xvfb", "dbus-run-session", "openbox") if shutil.which(tool) is None]
    tools += [] if BUS.exists() else ["at-spi2-core"]
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    has_gi = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run(
            [SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False
        ).returncode
    )
    return tools if has_gi else [*tools, "python3-gi with gir1.2-atspi-2.0"]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own."""
    if lacking := missing():
        pytest.skip(f"no accessibility bus here: {', '.join(lacking)} missing")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


_SESSION = """
{python} -m desktop {file} & program=$!
{system} {script} 30 "$@"
kill $program; wait $program 2>/dev/null; true
"""
_LISTENING = """
openbox --sm-disable & manager=$!
{system} {script} 30 "$@" & listener=$!
while [ ! -e "$READY" ] && kill -0 $listener; do sleep 0.05; done
{python} -m desktop {file} & program=$!
wait $listener
kill $program; wait $program 2>/dev/null; kill $manager; true
"""


def seen(display: str, runtime: Path, *words: str, file: Path = SAMPLE) -> list[Item]:
    """The accessible objects, once all ``words`` are among their names."""
    return _told(display, runtime, file, "accessible_tree.py", *words)


def _told(display: str, runtime: Path, file: Path, name: str, *words: str) -> list[Item]:
    """What a script beside this one prints of the program with ``file`` open."""
    runtime.mkdir(mode=0o700)
    env = {
        **os.environ,
        "READY": str(runtime / "ready"),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(TOP),
        "LC_ALL": "C.UTF-8",
    }
    env.pop("WAYLAND_DISPLAY", None)
    env.pop("AT_SPI_BUS_ADDRESS", None)
    listens = name == "accessible_events.py"  # before the program is there, as screen readers do
    shell = (_LISTENING if listens else _SESSION).format(
        python=sys.executable,
        file=file,
        system=SYSTEM_PYTHON,
        script=Path(__file__).with_name(name),
    )
    out = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell, "sh", *words],
        env=env,
        capture_output=True,
        check=True,
        timeout=90,
    )
    found: list[Item] = json.loads(out.stdout.decode().splitlines()[-1])
    return found


@pytest.mark.atspi
@pytest.mark.xvfb
def test_the_document_is_a_table_with_words_for_everything(display: str, tmp_path: Path) -> None:
    words = ("Meeting on the old harbour", "Good evening, everyone", "Boa noite")
    items = seen(display, tmp_path / "run", *words)
    cells = [item for item in items if item["role"] == "table cell"]
    original = next(c for c in cells if "Good evening, everyone" in c["name"])
    machine = next(c for c in cells if "Boa noite" in c["name"])
    assert original["name"].startswith("Marta Oliveira: ")
    assert "machine translation" in machine["name"] + machine["description"]
    ticks = [i["name"] for i in items if i["role"] == "check box" and "showing" in i["states"]]
    for name in ("Marta Oliveira", "Tomas Reis", "Helen Ashworth", "Question"):
        assert any(tick.startswith(name) for tick in ticks), ticks


@pytest.mark.atspi
@pytest.mark.xvfb
def test_every_control_has_a_name(display: str, tmp_path: Path) -> None:
    items = seen(display, tmp_path / "run", "Meeting on the old harbour", "Boa noite")
    controls = {"button", "push button", "check box", "radio button", "combo box", "slider",
                "spin button", "text", "entry", "list item", "menu item"}  # fmt: skip
    nameless = [
        item
        for item in items
        if item["role"] in controls and not item["name"] and not any(item["labels"])
    ]
    assert nameless == []


def _half_translated(parts: Parts) -> dict[str, Any]:
    """A transcript in the program's own format: one paragraph translated and to be checked, one
    that waits, and a turn in another language."""
    route = parts.packs.route("en", "pt", "firefox")
    source = {"language": "pt", "engine": route.engine, "pack": route.version, "via": None}

    def turn(who: str, text: str, **more: Any) -> dict[str, Any]:
        paragraph = {
            "text": text,
            "note": False,
            "segments": [text],
            "translation": None,
            "marks": [[]],
            "human": None,
        }
        told = {"speaker": who, "label": who, "label_note": None, "kind": "speech"}
        times = {"start": None, "end": None, "language": more.pop("language", None)}
        return {**told, **times, "paragraphs": [{**paragraph, **more}]}

    turns = [
        turn("Ana", "We need 12.", translation=["Precisamos de 13."], marks=[["unsure: numbers"]]),
        turn("Rui", "And boats."),
        turn("Ana", "Obrigada a todos.", language="pt"),
    ]
    speakers: list[Any] = [
        {"name": n, "titles": [], "role": False, "turns": 1} for n in ("Ana", "Rui")
    ]
    return {
        "schema": "enface/1",
        "title": "Boats",
        "date": None,
        "place": None,
        "language": "en",
        "translation": source,
        "speakers": speakers,
        "turns": turns,
        "broken": None,
    }


@pytest.mark.atspi
@pytest.mark.xvfb
def test_states_speakers_and_languages_are_words(
    display: str, tmp_path: Path, parts: Parts
) -> None:
    parts.preferences.change(translate_by_itself=False)
    parts.preferences.save()
    file = tmp_path / "boats.json"
    file.write_text(json.dumps(_half_translated(parts)), "utf-8")
    words = ("to check: numbers", "Rui: waiting", "in Portuguese: Obrigada")
    items = seen(display, tmp_path / "run", *words, file=file)
    cells = [item["name"] for item in items if item["role"] == "table cell"]
    assert "Ana: Precisamos de 13.\nmachine translation, to check: numbers" in cells
    assert "Rui: waiting" in cells
    assert "Ana, in Portuguese: Obrigada a todos." in cells
    heads = [item["name"] for item in items if item["role"].endswith("header")]
    assert [name for name in heads if name in ("Ana", "Rui", "Ana, in Portuguese")] == [
        "Ana",
        "Rui",
        "Ana, in Portuguese",
    ]
    assert any("Portuguese, machine translation" in name for name in heads)


@pytest.mark.atspi
@pytest.mark.xvfb
def test_the_end_of_translation_and_each_sentence_are_told_and_the_focus_follows(
    display: str, tmp_path: Path
) -> None:
    script, waited = "accessible_events.py", "Everything is translated"
    keys = ("j", "j", "j", "0xffc4", "0xff1b")  # and F7, Escape
    told = _told(display, tmp_path / "run", SAMPLE, script, waited, *keys)
    first, second, third, open_, close = (
        told[at + 1 : to]
        for at, to in pairwise(
            [*(n for n, event in enumerate(told) if event["type"] == "key"), len(told)]
        )
    )
    before = told[: told.index(first[0]) - 1]
    announced = [event["words"] for event in before if event["type"] == "object:announcement"]
    assert announced[-1] == waited
    focus = {event["role"] for event in before if event["type"] == "focus"}
    assert focus & {"table", "table cell"}, "what is told takes no focus"
    assert first[0]["words"].startswith("The Harbour Council met")
    assert "O Conselho do Porto" in first[0]["words"]
    assert "The meeting was open" in second[0]["words"]
    (cell,) = _focused(third)
    assert cell["role"] == "table cell"
    assert cell["name"].startswith("Marta Oliveira: Good evening")
    (cursor,) = _focused(open_)
    assert cursor["role"] == "text"
    assert cursor["name"] == "Marta Oliveira, English, original"
    assert _focused(close)[-1]["role"] in ("table", "table cell")


def _focused(events: list[Item]) -> list[Item]:
    return [e for e in events if e["type"].endswith(":focused") and e["on"] == "1"]
