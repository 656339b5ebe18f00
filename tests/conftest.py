"""What all tests share: no screen, folders of their own, golden files, the outside samples."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No time is asserted, not by hypothesis either: the machines are noisy. Each run tries the same
# examples, so that a change is blamed for what it does; ENFACE_RANDOM=1 looks for new ones.
settings.register_profile("enface", deadline=None, derandomize=not os.environ.get("ENFACE_RANDOM"))
settings.load_profile("enface")

HERE = Path(__file__).parent
DATA = HERE / "data"
SHARED = Path(os.environ.get("ENFACE_SHARED", HERE.parent.parent / "shared")) / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the golden files anew")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With ENFACE_STRICT set (`.ci/run`) every test must run, but for those that need the samples
    outside the project, where they are absent, or a person who is not root."""
    report = yield
    absent = item.get_closest_marker("shared") is not None and not SHARED.is_dir()
    excused = absent or item.get_closest_marker("rights") is not None
    if report.skipped and not excused and os.environ.get("ENFACE_STRICT"):
        report.outcome = "failed"
        report.longrepr = f"must not be skipped here: {report.longrepr}"
    return report


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test has its own data, config, cache and state folders."""
    home = tmp_path_factory.mktemp("home")
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_thread_left() -> Generator[None, None, None]:
    """No test leaves a thread that would keep the run from ending; daemons do not."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(20.0)
    assert [thread.name for thread in left if thread.is_alive()] == []


@pytest.fixture
def shared() -> Path:
    """The folder of real samples, outside the project."""
    if not SHARED.is_dir():
        pytest.skip("the real samples (../shared/data) are not here")
    return SHARED


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a golden file; ``pytest --accept`` writes it instead."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        assert path.exists(), f"{path.name} is missing: run pytest --accept and read it"
        assert text == path.read_text("utf-8")

    return compare
