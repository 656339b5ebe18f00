"""Watching folders of the library, where the person wants that and `watchfiles` is installed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from typing import Any

from desktop.support.job import Job

_QUIET = 200  # ms without a change after which changes are told
_MOST = 10_000  # ms until they are told even so


def can_watch() -> bool:
    """Whether what watches is installed."""
    return find_spec("watchfiles") is not None


def changes(folders: Sequence[Path], job: Job) -> Iterator[list[Path]]:
    """Those of ``folders`` (or files) in which something changes, each time that it does, until
    ``job`` is stopped. What is not there is passed over."""
    from watchfiles import watch

    there = [folder for folder in folders if folder.exists()]
    stop = Event()
    with job.interrupting(stop.set):
        events: Any = watch(
            *there,
            watch_filter=None,
            debounce=_MOST,
            step=_QUIET,
            stop_event=stop,
            raise_interrupt=False,
            ignore_permission_denied=True,
        )
        for changed in events if there else ():
            paths = {Path(name) for _, name in changed}
            yield [f for f in there if any(f == path or f in path.parents for path in paths)]
