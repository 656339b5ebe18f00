"""Work in a process of its own: started, asked, ended at once; and an honest word on why it ended.

The process runs a Python module that calls `serving.serve`. Requests and answers are frames of
bytes on its stdin and stdout. It ends when its stdin closes, so that none outlives the program,
whatever ended that.
"""

from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from pathlib import Path
from queue import SimpleQueue

from desktop.support.bounds import OUT_OF_MEMORY
from desktop.support.frames import MOST, BrokenFrame, read_frame, write_frame
from desktop.support.serving import LIFELINE

_ROOT = Path(__file__).parents[2]
_PATIENCE = 1.0  # seconds that a killed process gets; one that waits for a dead disk takes for ever
# What a process says on stderr that has no memory left.
_WANT_OF_MEMORY = re.compile(
    r"MemoryError|bad_alloc|memory allocation|failed to map|for unwinding to work", re.IGNORECASE
)
_POLITE = 10  # niceness
_LINE = 4096  # bytes of a line on stderr
_QUOTED = re.compile(r"`[^`]*`?|\"[^\"]*\"?|'[^']*'?")
_NEEDED = re.compile(
    r"PATH|HOME|LANG|LANGUAGE|TZ|TMPDIR|VIRTUAL_ENV|(LC|LD|DYLD|PYTHON|OMP|OPENBLAS|MKL|CT2|MALLOC)_?\w*"
    r"|SYSTEMROOT|WINDIR|TEMP|TMP|USERPROFILE|PATHEXT",
    re.IGNORECASE,
)
_FROM_OUTSIDE = ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGSTOP")
_BY_TIME = "SIGXCPU"
_OLD_PROCESSOR = "SIGILL, an instruction that this processor does not have"


class Cause(Enum):
    """Why a process ended before its work was done."""

    MEMORY = "memory"  # it wanted more than it may have, or than there is
    HUNG = "hung"  # it took longer than it may
    KILLED = "killed"  # by somebody else: another program, the person
    CRASHED = "crashed"


class Died(Exception):
    """A process ended before its work was done. ``reason`` has how it ended and its last words."""

    def __init__(self, cause: Cause, reason: str) -> None:
        super().__init__(cause, reason)
        self.cause, self.reason = cause, reason

    @classmethod
    def saying(cls, how: str, words: Sequence[str] = (), cause: Cause | None = None) -> Died:
        """Of a process that ended by ``how`` and said ``words`` on stderr; the cause is told from
        these where it is not known."""
        # A library's last words may quote what it was working on.
        reason = ": ".join([how, *(_QUOTED.sub("…", line) for line in words[-1:])])[:200]
        if cause is None:
            wants = any(map(_WANT_OF_MEMORY.search, [how, *words]))
            cause = Cause.MEMORY if wants else Cause.CRASHED
        return cls(cause, reason)


class Process:
    """``python -m MODULE ARGUMENTS``, running.

    ``polite``: what others do goes first. ``hear`` is called with each frame it sends, and at last
    once with None, in a thread of the process's own. Nothing here waits for the process but `death`
    and `close`, and these not for long. Any thread may call; `close` must be called at last. Raises
    `Died` where it cannot start.
    """

    def __init__(
        self,
        module: str,
        hear: Callable[[bytes | None], object],
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        most: int = MOST,
        *,
        polite: bool = False,
    ) -> None:
        self._hear, self._most, self._polite = hear, most, polite
        self._oom_kills = _oom_kills()
        self._lifeline = _Lifeline()
        self._popen = self._start(module, arguments, environment)
        self._killed: Cause | None = None
        self._words: deque[str] = deque(maxlen=20)
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (self._write, self._overhear, self._listen)
        ]
        for thread in self._threads:
            thread.start()

    def _start(
        self, module: str, arguments: Sequence[str], environment: Mapping[str, str] | None
    ) -> subprocess.Popen[bytes]:
        try:
            popen = subprocess.Popen(
                [sys.executable, "-P", "-m", module, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**surroundings(environment), **self._lifeline.environment},
                # Ctrl+C is meant for this process, and a worker has no window.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
                | (getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) if self._polite else 0),
                process_group=0 if os.name == "posix" else None,
                pass_fds=self._lifeline.inherited,
            )
            if self._polite:
                with suppress(AttributeError, OSError):  # it may have ended; Windows has it above
                    os.setpriority(os.PRIO_PROCESS, popen.pid, _POLITE)
            return popen
        except OSError as error:
            self._lifeline.let_go()
            scarce = error.errno in (errno.ENOMEM, errno.EAGAIN)
            cause = Cause.MEMORY if scarce else Cause.CRASHED
            raise Died.saying(error.strerror or "not started", cause=cause) from error
        finally:
            self._lifeline.hold()

    @property
    def pid(self) -> int:
        """Its number."""
        return self._popen.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._popen.poll() is None

    def send(self, payload: bytes) -> None:
        """Ask something. Where the process is dead, its end is heard instead of an answer."""
        self._requests.put(payload)

    def kill(self, cause: Cause | None = None) -> None:
        """End it at once, for ``cause`` where there is one."""
        self._killed = self._killed or cause
        self._end()

    def death(self) -> Died:
        """Why it ended. Called when its end was heard; one that only fell silent is killed."""
        try:
            code = self._popen.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill(Cause.HUNG)
            return Died.saying("it does not answer", cause=self._killed)
        self._threads[1].join(_PATIENCE)
        return self.death_of(code)

    def death_of(self, code: int) -> Died:
        """Why a process of it (see `serving.serve_each`) ended with the exit status ``code``."""
        how = _how(code)
        return Died.saying(how, list(self._words), self._cause(code, how))

    def close(self) -> None:
        """Kill it and let go of all it held; of one that the system is slow to end, once it has."""
        self._end()
        self._requests.put(None)
        self._lifeline.let_go()
        try:
            self._popen.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            threading.Thread(target=self._let_go, daemon=True).start()
        else:
            self._let_go()

    def _let_go(self) -> None:
        self._popen.wait()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(_PATIENCE)
        for pipe in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            with suppress(OSError):  # what was left to write cannot be written any more
                if pipe is not None:
                    pipe.close()

    def _end(self) -> None:
        """Kill it, and what it has forked."""
        with suppress(ProcessLookupError):
            if self._popen.poll() is None and os.name == "posix":
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._popen.kill()

    def _cause(self, code: int, how: str) -> Cause | None:
        """None where only its last words can tell."""
        if self._killed is not None:
            return self._killed
        if code == OUT_OF_MEMORY:
            return Cause.MEMORY
        if how == _BY_TIME:
            return Cause.HUNG
        if how in _FROM_OUTSIDE:
            ended_for_want = how == "SIGKILL" and _oom_kills() > self._oom_kills
            return Cause.MEMORY if ended_for_want else Cause.KILLED
        return None

    def _write(self) -> None:
        assert self._popen.stdin is not None
        with suppress(OSError):  # its end is heard
            while (payload := self._requests.get()) is not None:
                write_frame(self._popen.stdin, payload)

    def _listen(self) -> None:
        assert self._popen.stdout is not None
        try:
            while (payload := read_frame(self._popen.stdout, self._most)) is not None:
                self._hear(payload)
        except (BrokenFrame, OSError, ValueError):
            self.kill(Cause.CRASHED)
        self._hear(None)

    def _overhear(self) -> None:
        stderr = self._popen.stderr
        assert stderr is not None
        for line in iter(lambda: stderr.readline(_LINE), b""):
            if text := line.decode("utf-8", "replace").strip():
                self._words.append(text)


class _Lifeline:
    """A pipe that this process holds for as long as it lives, and into which nothing is written
    (POSIX). See `serving.LIFELINE`."""

    def __init__(self) -> None:
        self._ours = -1
        self.inherited: tuple[int, ...] = ()
        self.environment: dict[str, str] = {}
        if os.name == "posix":
            theirs, self._ours = os.pipe()
            self.inherited, self.environment = (theirs,), {LIFELINE: str(theirs)}

    def hold(self) -> None:
        """The process has inherited its end."""
        for end in self.inherited:
            os.close(end)

    def let_go(self) -> None:
        ours, self._ours = self._ours, -1
        if ours >= 0:
            os.close(ours)


def _how(code: int) -> str:
    if code >= 0:
        return f"exit {code}"
    try:
        name = signal.Signals(-code).name
        return _OLD_PROCESSOR if name == "SIGILL" else name
    except ValueError:  # one without a name
        return f"signal {-code}"


def surroundings(own: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a worker: of that of this process what Python and its libraries need, no
    keys and passwords; ``own``; and where the program lies."""
    names = {name: text for name, text in os.environ.items() if _NEEDED.fullmatch(name)}
    names.update(own or {})
    if "site-packages" not in _ROOT.parts:  # run from a checkout
        paths = filter(None, [str(_ROOT), names.get("PYTHONPATH")])
        names["PYTHONPATH"] = os.pathsep.join(paths)
    return names


def _oom_kills() -> int:
    """How many processes Linux has ended so far because there was no memory left."""
    try:
        with open("/proc/vmstat", encoding="ascii") as lines:
            return sum(int(line.split()[1]) for line in lines if line.startswith("oom_kill "))
    except OSError:
        return 0
