"""Converting many files, several at a time, such that it can be stopped and goes on from there.

Beside the results lies `REPORT`, JSON: ``{"schema": "enface-report/1", "done": 2, "failed": 1,
"files": [{"input": "...", "output": "...", "state": "done" | "failed", "error": null, "warnings":
[], "seconds": 1.2, …}]}``. While the work goes on, `_JOURNAL` has a line for each file that is
begun, and one when it is finished.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import reason_of
from desktop.services.converting import STDIN, Conversion, Converter, Result, originals_in
from desktop.support.files import Originals, write_whole
from desktop.support.job import Job
from desktop.support.kept import Damaged, read_bytes, set_aside
from desktop.support.parallel import in_parallel
from desktop.support.storable import storable

REPORT = "enface-report.json"
_JOURNAL = ".enface-report.jsonl"
_SCHEMA = "enface-report/1"
_LONGEST = 100_000  # bytes of a line
_LARGEST = 500_000_000  # bytes of a report: some 300 for each of a million files
_ASKED = ("source", "target", "engine", "speakers", "format", "encoding", "show_dropped", "beside")

Entry = dict[str, Any]


def report(entries: Sequence[Entry], **more: str) -> str:
    """The report of what became of files, with ``more`` in its head."""
    counts = {state: sum(e["state"] == state for e in entries) for state in ("done", "failed")}
    content = {"schema": _SCHEMA, **counts, **more, "files": entries}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return text if storable(text) == text else json.dumps(content, indent=1)  # names may be bytes


class Record:
    """What was converted into ``folder``, in this run and in those before."""

    def __init__(self, folder: Path, asked: Conversion) -> None:
        self._folder = folder
        self._asked = json.dumps({name: asdict(asked)[name] for name in _ASKED}, sort_keys=True)
        self._lock = threading.Lock()
        self._entries: dict[tuple[str, str], Entry] = {}
        self._this_run: dict[tuple[str, str], None] = {}
        for entry in self._earlier():
            self._entries[entry["input"], entry["output"]] = entry

    @property
    def outputs(self) -> frozenset[Path]:
        """The files that were written here, or begun: they may be written again."""
        return frozenset(self._folder / output for _, output in self._entries)

    def is_done(self, name: str, output: Path) -> bool:
        """Whether the file ``name`` was converted into ``output`` just as it is asked now, and
        neither has changed since."""
        entry = self._entries.get((name, output.name), {})
        done = entry.get("state") == "done" and entry.get("asked") == self._asked
        same = done and entry.get("stamp") == _stamp(name) is not None and output.is_file()
        if same:
            self._this_run[name, output.name] = None
        return same

    def begin(self, name: str, output: Path) -> None:
        """``output`` will be written. Raises `CannotWrite`."""
        entry = {
            "input": name,
            "output": output.name,
            "state": "begun",
            "asked": self._asked,
            "stamp": _stamp(name),
        }
        self._note(entry)

    def end(self, result: Result, seconds: float) -> None:
        """It was written, or could not be. Raises `CannotWrite`."""
        key = result.input, result.output.name
        error = None if result.error is None else str(result.error)
        about = {
            "state": "done" if result.error is None else "failed",
            "error": error,
            "warnings": [*map(str, result.warnings)],
            "seconds": round(seconds, 3),
        }
        self._note({**self._entries[key], **about})

    def close(self) -> None:
        """Write the report. Raises `CannotWrite`."""
        entries = [
            {name: value for name, value in self._entries[key].items() if name != "asked"}
            for key in self._this_run
        ]
        try:
            write_whole(self._folder / REPORT, report(entries, asked=self._asked))
            (self._folder / _JOURNAL).unlink(missing_ok=True)
        except OSError as error:
            raise self._problem(error) from error

    def _note(self, entry: Entry) -> None:
        line = json.dumps(entry, ensure_ascii=True) + "\n"
        with self._lock:
            key = entry["input"], entry["output"]
            self._entries[key] = entry
            self._this_run[key] = None
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                with (self._folder / _JOURNAL).open("a", encoding="utf-8") as journal:
                    journal.write(line)
            except OSError as error:
                raise self._problem(error) from error

    def _problem(self, error: OSError) -> CannotWrite:
        return CannotWrite(name=str(self._folder / REPORT), reason=reason_of(error))

    def _earlier(self) -> Iterator[Entry]:
        """What earlier runs noted: the latest of a file comes last."""
        with suppress(OSError, ValueError, RecursionError):
            report = json.loads(read_bytes(self._folder / REPORT, _LARGEST))
            if isinstance(report, dict) and isinstance(report.get("files"), list):
                asked = report.get("asked")
                yield from ({"asked": asked, **e} for e in report["files"] if _is_entry(e))
        for line in self._journal_lines():
            with suppress(ValueError, RecursionError):  # the last one may be cut off
                entry = json.loads(line[:_LONGEST])
                if _is_entry(entry):
                    yield entry

    def _journal_lines(self) -> list[bytes]:
        path = self._folder / _JOURNAL
        try:
            if path.is_symlink():
                raise Damaged("it leads elsewhere, where nothing is to be written")
            return read_bytes(path, _LARGEST).splitlines()
        except FileNotFoundError:
            return []
        except Damaged:
            set_aside(path)
            return []


def _is_entry(value: object) -> bool:
    match value:
        case {"input": str(), "output": str(name), "state": str()}:
            return name == Path(name).name  # a report must not name files elsewhere
    return False


def _stamp(name: str) -> list[int] | None:
    """Size (bytes) and time of change (nanoseconds since 1970) of the file ``name``."""
    try:
        status = os.stat(name)
    except (OSError, ValueError):
        return None
    return None if name == STDIN else [status.st_size, status.st_mtime_ns]


def convert_all(
    plan: Sequence[tuple[str, Path]],
    asked: Conversion,
    converter: Callable[[Conversion, Originals], Converter],
    record: Record,
    jobs: int,
    job: Job,
) -> Iterator[Result]:
    """Convert what ``plan`` names, ``jobs`` files at a time, each with a ``converter`` of its own;
    yield what became of each, as it is finished. What ``record`` has as done is passed over.

    Reports bytes done, of all. Stopped by ``job``, it raises `Cancelled`.
    """
    left = [each for each in plan if not record.is_done(*each)]
    sizes = {each: 1 + (_stamp(each[0]) or [0])[0] for each in plan}
    of, done = sum(sizes.values()), sum(sizes.values()) - sum(sizes[each] for each in left)
    asked = replace(asked, may_replace=record.outputs)
    here, originals = threading.local(), originals_in(asked.inputs)

    def convert(name: str, output: Path) -> Result:
        job.check()
        if not hasattr(here, "converter"):
            here.converter = converter(asked, originals)
        started = time.monotonic()
        record.begin(name, output)
        single = Job()
        with job.interrupting(single.cancel):
            result: Result = here.converter.convert(name, output, single)
        record.end(result, time.monotonic() - started)
        return result

    job.report(done, of)
    for each, result in in_parallel(left, lambda each: convert(*each), jobs, job):
        done += sizes[each]
        yield result
        job.report(done, of)
    record.close()
