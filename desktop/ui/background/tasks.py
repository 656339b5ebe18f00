"""Work in other threads. Only this module crosses threads.

A service gives a function or a generator that takes a `Job`; a `Task` brings its results to the
thread of the window as signals.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from desktop.support.job import Cancelled, Job

Work = Callable[[Job], Any]


class Task(QObject):
    """A piece of work that runs in another thread.

    ``step`` brings each value of a generator, ``progress`` what the job reports (done, of). Then
    comes exactly one of ``done`` (the returned value), ``failed`` (the exception) or, after
    `cancel`, neither; and always, last, ``ended``. Connect only bound methods of QObjects: Qt would
    call a plain function in the other thread.
    """

    step = Signal(object)
    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()  # no parent: a window that is closed must not delete its task
        self._work = work
        self.job = Job(self.progress.emit)

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self.job.cancel()

    def run(self) -> None:
        """Do the work in the current thread."""
        try:
            result = self._work(self.job)
            if isinstance(result, Iterator):
                self._go_through(result)
                result = None
            self.job.check()
            self.done.emit(result)
        except Cancelled:
            pass
        except Exception as error:
            self.failed.emit(error)
        finally:
            self.ended.emit()

    def _go_through(self, values: Iterator[Any]) -> None:
        """Bring ``values``; where that is stopped, their generator ends before the task does."""
        try:
            for value in values:
                self.job.check()
                self.step.emit(value)
        finally:
            if isinstance(values, Generator):
                values.close()


class Runner(QObject):
    """Runs each task in a thread of a pool, and keeps it alive until it has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(16)
        self._alive: dict[Task, _Runnable] = {}
        self._ended: list[_Runnable] = []

    def start(self, task: Task) -> None:
        """Run ``task`` in another thread."""
        self._let_go()
        runnable = self._alive[task] = _Runnable(task)
        task.ended.connect(self._forget)
        self._pool.start(runnable)

    @property
    def at_work(self) -> bool:
        """Whether a thread has something to do; what it did may not have arrived yet."""
        return self._pool.activeThreadCount() > 0

    def wait(self, seconds: float = 1.0) -> bool:
        """Cancel all tasks and wait for them, before the program ends. False where one does not
        end: it waits for a disk that does not answer, say."""
        for task in list(self._alive):
            task.cancel()
        return self._pool.waitForDone(round(seconds * 1000))

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._alive:
            self._ended.append(self._alive.pop(task))
        self._let_go()

    def _let_go(self) -> None:
        """Let go of the tasks that have ended; of those alone whose threads hold them no more: a
        task must not be deleted there."""
        for runnable in [each for each in self._ended if each.finished]:
            self._ended.remove(runnable)
            runnable.task = None


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python owns it; but PySide never lets go of it
        self.task: Task | None = task
        self.finished = False

    def run(self) -> None:
        if self.task is not None:
            self.task.run()
        self.finished = True


class Latest(QObject):
    """The latest piece of work of a kind. To begin another, or to cancel, ends the one before, and
    nothing that still comes of that is passed on.

    ``step`` and ``progress`` are those of its task. Then comes ``done`` or ``failed``, and after
    it ``ended``; after `cancel` none of them. `busy` is False by then.
    """

    step = Signal(object)
    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether it goes on."""
        return self._task is not None

    def begin(self, work: Work) -> None:
        """Do ``work``, and nothing else any more."""
        self.cancel()
        task = self._task = Task(work)
        task.step.connect(self._step)
        task.progress.connect(self._progress)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        self._runner.start(task)

    def cancel(self) -> bool:
        """Stop. False where nothing goes on."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        return task is not None

    def _step(self, value: object) -> None:
        if self.sender() is self._task:
            self.step.emit(value)

    def _progress(self, done: int, of: int) -> None:
        if self.sender() is self._task:
            self.progress.emit(done, of)

    def _done(self, result: object) -> None:
        self._end(self.done, result)

    def _failed(self, error: Exception) -> None:
        self._end(self.failed, error)

    def _end(self, signal: SignalInstance, value: object) -> None:
        if self.sender() is self._task:
            self._task = None
            signal.emit(value)
            self.ended.emit()


class Relay(QObject):
    """A function that any thread may call. ``came`` brings its argument to the thread of the
    window, in order."""

    came = Signal(object)

    def __call__(self, value: object) -> None:
        self.came.emit(value)
