"""What a screen reader sees of the real window, over a real accessibility bus, from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).resolve().parent.parent.parent
SAMPLE = TOP / "resources" / "samples" / "harbour-meeting.txt"
BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
Item = dict[str, Any]


def missing() -> list[str]:
    tools = [tool for tool in ("Xvfb", "dbus-run-session") if shutil.which(tool) is None]
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
{python} -m desktop {sample} & program=$!
{system} {script} 30 "$@"
kill $program; wait $program 2>/dev/null; true
"""


def seen(display: str, runtime: Path, *words: str) -> list[Item]:
    """The accessible objects, once all ``words`` are among their names."""
    runtime.mkdir(mode=0o700)
    env = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(TOP),
        "LC_ALL": "C.UTF-8",
    }
    env.pop("WAYLAND_DISPLAY", None)
    env.pop("AT_SPI_BUS_ADDRESS", None)
    script = Path(__file__).with_name("accessible_tree.py")
    shell = _SESSION.format(
        python=sys.executable, sample=SAMPLE, system=SYSTEM_PYTHON, script=script
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
    items = seen(display, tmp_path / "run", "Meeting on the old harbour", "Boa noite")
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
