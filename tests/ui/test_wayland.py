"""The window under Wayland: Weston without a screen, the real program's window in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from waiting import until

TOP = Path(__file__).resolve().parents[2]
_NAME = "enface-test"


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment in which programs find a compositor."""
    weston = shutil.which("weston")
    if weston is None:
        pytest.skip("weston is not installed")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": _NAME}
    environment.pop("DISPLAY", None)
    command = [weston, "--backend=headless", f"--socket={_NAME}", "--idle-time=0", "--no-config"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as compositor:
        try:
            until(lambda: (runtime / _NAME).exists() or compositor.poll() is not None)
            assert compositor.poll() is None, "weston has ended"
            yield {**environment, "QT_QPA_PLATFORM": "wayland"}
        finally:
            compositor.terminate()


@pytest.mark.wayland
def test_the_window_its_menus_and_drops_work(wayland: dict[str, str]) -> None:
    tests = Path(__file__).with_name("wayland_window.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests)],
        env=wayland, cwd=TOP, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout
