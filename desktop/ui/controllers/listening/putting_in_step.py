"""A recording put in step with its transcript: a model listens to it in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.contents import Origin
from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite
from desktop.domain.rows import NOTE
from desktop.domain.sound.errors import AnotherRecording, LongRecording, NoRecognition
from desktop.domain.sound.times import Recording, Span
from desktop.domain.steps.times import PutInStep
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.listening.reading_out import KEY
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import Action, MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages
from desktop.ui.words.names import isolated, number

if TYPE_CHECKING:
    from desktop.services.listening.in_step import Heard

_KEPT_EVERY = 5.0  # seconds: each time what is new is written
_AT_ONCE = 10_000  # sentences in one step: the line of a journal has a limit
_HOUR = 3600
_LONG = 4 * _HOUR


class PuttingInStep(QObject):
    """Keeps with the document when each sentence is said, first those around the one that is read.
    It is one step, which is kept as far as it got where it is stopped."""

    modelWanted = Signal(str)  # for this language, "" where it is not known

    def __init__(
        self,
        reader: Reader,
        runner: Runner,
        message_bar: MessageBar,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reader, self._message_bar, self._status = reader, message_bar, status
        self._window = window
        self._document: Document | None = None
        self._path, self._model = Path(), ""
        self._times: dict[Origin, Span | None] = {}
        self._kept: dict[Origin, Span | None] = {}  # of these, what is in the document
        self._step: PutInStep | None = None  # the last that was done
        self._kept_at = 0.0
        self._then: Callable[[], object] | None = None  # once a model is added
        self._listening = Latest(runner, self)
        self._listening.step.connect(self._hear)
        self._listening.progress.connect(status.get_on)
        self._listening.failed.connect(self._break_off)
        self._listening.ended.connect(self._end)
        self._adding = Latest(runner, self)
        self._adding.done.connect(self._go_on)
        self._adding.failed.connect(self._fail)

    def begin(self, document: Document | None) -> None:
        """Follow ``document``."""
        if document is not self._document:
            self.cancel()
        self._document = document

    def start(self, path: Path) -> None:
        """Have the recording at ``path`` listened to."""
        document = self._document
        if document is None or document.partial:
            return
        self.cancel()
        self._message_bar.withdraw(KEY)
        self._path, self._kept_at = path, monotonic()
        self._times, self._kept, self._step = {}, {}, None
        snapshot, row = document.snapshot(), self._reader.here()

        def work(job: Job) -> Iterator[tuple[str, Heard]]:
            from desktop.services.listening.in_step import put_in_step
            from desktop.services.listening.models import Models

            model = Models().best(snapshot.language)
            for heard in put_in_step(snapshot, path, job, model=model, row=row):
                yield model.name, heard

        words = self.tr("Listening to {name}").replace("{name}", isolated(path.name))
        self._status.busy(words)
        self._listening.begin(work)

    def cancel(self) -> bool:
        """Stop; what was heard stays. False where nothing is listened to."""
        if not self._listening.cancel():
            return False
        self._keep()
        self._status.idle("")
        return True

    def _hear(self, news: tuple[str, Heard]) -> None:
        self._model, heard = news
        if not heard.done and heard.duration > _LONG:
            error = LongRecording(name=self._path.name, hours=round(heard.duration / _HOUR))
            self._message_bar.show_message(KEY, messages.words(error))
        self._times.update(heard.times)
        if heard.whole:
            self._times = heard.times
            self._keep()
            self._tell()
        elif monotonic() - self._kept_at > _KEPT_EVERY:
            self._keep()

    def _keep(self) -> None:
        """Keep what is new. Where the person did something else meanwhile, all is kept anew, so
        that it is one step with what follows."""
        document = self._document
        if document is None:
            return
        if self._step is not None and document.journal.last is not self._step:
            self._kept, self._step = {}, None
        new = [
            (origin, span)
            for origin, span in self._times.items()
            if origin not in self._kept or self._kept[origin] != span
        ]
        recording = Recording(str(self._path), self._model)
        for at in range(0, len(new), _AT_ONCE):
            part, before = dict(new[at : at + _AT_ONCE]), self._step
            step = PutInStep.of(document.contents, recording, part, more=before is not None)
            try:
                document.do(step, together_with=before)
            except CannotWrite as error:
                self._message_bar.show_message(KEY, messages.words(error))
                return
            self._kept |= part
            if document.journal.last is step:
                self._step = step
        self._kept_at = monotonic()

    def _tell(self) -> None:
        """Say how many sentences were heard. Notes are not said."""
        assert self._document is not None
        contents, spans = self._document.contents, list[Span | None]()
        for origin, span in self._times.items():
            row = contents.row_at(origin)
            if row is None or contents.rows.kind[row] != NOTE:
                spans.append(span)
        heard = sum(span is not None for span in spans)
        words = self.tr("{heard} of {all} sentences were heard in “{name}”.").format(
            heard=number(heard), all=number(len(spans)), name=isolated(self._path.name)
        )
        self._message_bar.show_message(KEY, words)

    def _end(self) -> None:
        self._status.idle("")

    def _break_off(self, error: BaseException) -> None:
        """Keep what was heard, unless it is of another recording."""
        if isinstance(error, AnotherRecording):
            self._take_back()
        else:
            self._keep()
        self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self._status.idle("")
        actions: list[Action] = []
        if isinstance(error, NoRecognition):
            code = self._document.language if self._document is not None else ""
            download = partial(self.modelWanted.emit, code or "")
            actions.append((self.tr("Download a model…"), download))
            actions.append((self.tr("Add a model…"), self.add_model))
        self._message_bar.show_message(KEY, messages.words(error), *actions)

    def _take_back(self) -> None:
        """Undo what was kept of a recording that is of something else."""
        document = self._document
        if document is not None and self._step is not None and document.journal.last is self._step:
            with suppress(CannotWrite):  # then it stays, and can be undone
                document.undo()

    def add_model(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the folder of a model and install it; ``then`` goes on, else what was begun."""
        title = self.tr("Add a Whisper model: choose its folder")
        folder = QFileDialog.getExistingDirectory(self._window, title)
        if folder:
            self._then = then

            def add(_job: Job) -> None:
                from desktop.services.listening.models import Models

                Models().add(Path(folder))

            self._adding.begin(add)

    def _go_on(self, _nothing: object) -> None:
        then, self._then = self._then or self.again, None
        then()

    def again(self) -> None:
        """Begin anew what could not be done without a model."""
        self.start(self._path)
