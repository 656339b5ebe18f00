"""The translation of one window's document: which languages, how far, go, stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import NoLanguage, NoPack, NoPackFrom
from desktop.domain.pack import Route
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import LONG, RowQueue
from desktop.services.translation.translating import Batch, Engines, translate
from desktop.services.translation.workers import Workers
from desktop.ui.background.tasks import Task
from desktop.ui.controllers.document import Document
from desktop.ui.controllers.engines import EngineChoice
from desktop.ui.controllers.filecolumns import made_before
from desktop.ui.controllers.targets import first_target
from desktop.ui.reader.model.columns import WAITING, Column
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words import columnnames, messages
from desktop.ui.words.names import number

if TYPE_CHECKING:
    from desktop.ui.window.window import Window


class Translation(QObject):
    """Fills the machine's column of its window, row by row."""

    settled = Signal()  # nothing is under way any more, whatever the outcome
    filled = Signal(object)  # a batch was shown

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._document: Document | None = None
        self._model: ReaderModel | None = None
        self._route: Route | None = None
        self._order: RowQueue | None = None
        self._task: Task | None = None
        self._private = False  # nothing of this window is to be remembered
        self._own_memory: Memory | None = None
        self._stopped = False
        self._at: int | None = None  # the machine's column
        self.workers = Workers()
        self.engines = EngineChoice(window)
        for change in (window.parts.downloads.installed, window.parts.downloads.removed):
            change.connect(self.packs_changed)
        window.parts.downloads.used.connect(window.status.network.show_use)

    # -- beginning and ending ---------------------------------------------------------------------

    def begin(self, document: Document, model: ReaderModel) -> None:
        """Choose the languages of ``document`` and start, if translation starts by itself."""
        self._document, self._model = document, model
        document.private = document.private or self._private
        packs, settings = self._window.parts.packs, self._window.parts.preferences.current
        possible = packs.targets(document.source) if document.source else []
        if document.target not in possible and not document.asked:
            document.target = first_target(document.source, self._window.parts)
        columnnames.name_original(model, document.source)
        if document.rows.bitext and not document.asked:
            self.show_choices()  # a machine's column comes when it is asked for
            return
        self._choose_route()
        if settings.translate_by_itself:
            self.start()

    def end(self) -> None:
        """Stop for good: another document comes, or the window goes."""
        self.stop()
        self._document = self._model = self._route = self._order = self._at = None

    def _choose_route(self) -> None:
        """Find the way from source to target, and an empty column for it."""
        document, model = self._document, self._model
        if document is None or model is None:
            return
        self._cancel()
        self._route = self._order = None  # at once: what is seen changes with the column
        if self._at is not None:
            model.remove_column(self._at)
            self._at = None
        columnnames.name_original(model, document.source)
        for key in ("pack", "fault"):
            self._window.messages.withdraw(key)
        try:
            self._route = self._find_route(document)
        except NoPack as error:
            self._say_no_pack(error)
        if self._route is not None:
            self._open_column(model, self._route)
        self.show_choices()
        self._show_marks()

    def _find_route(self, document: Document) -> Route:
        engine = document.engine or self._window.parts.preferences.current.engine
        packs = self._window.parts.packs
        if not document.source:
            raise NoLanguage
        if not document.target:
            raise NoPackFrom(source=document.source)
        try:
            return packs.route(document.source, document.target, engine)
        except NoPack:
            return packs.route(document.source, document.target)

    def _open_column(self, model: ReaderModel, route: Route) -> None:
        self._at = model.add_column(Column("", route.target))
        columnnames.name_machine(model, self._at, route)
        everything = sum(model.rows.words) <= LONG
        self._order = RowQueue(len(model.rows), everything=everything)
        self._take_over(model, route, self._order)
        self._window.status.all.setVisible(not everything)
        self._order.focus(self._window.reader.visible_rows())

    def _take_over(self, model: ReaderModel, route: Route, order: RowQueue) -> None:
        """What the file brings of this very translation need not be made again."""
        source = model.transcript.translation
        if source is None or self._at is None:
            return
        if (source.language, source.pack) == (route.target, route.version):
            rows = made_before(model.transcript)
            order.drop(row for row, _, _ in rows)
            model.set_translation(self._at, rows)

    def _say_no_pack(self, error: NoPack) -> None:
        add = self._window.actions_["add_pack"].trigger
        choices = (self.tr("Get it…"), self._get_pack), (self.tr("Add from a file…"), add)
        self._window.messages.show_message("pack", messages.words(error), *choices)

    def _get_pack(self) -> None:
        from desktop.ui.dialogs import languages

        if self._document is not None:
            languages.ask(self._window, self._document.source, self._document.target)

    # -- going and stopping -----------------------------------------------------------------------

    @property
    def under_way(self) -> bool:
        """Whether rows are being translated."""
        return self._task is not None

    @property
    def route(self) -> Route | None:
        """The packs that translate the document."""
        return self._route

    @property
    def memory(self) -> Memory:
        """The translation memory; for a document that is not remembered, the window's own."""
        if self._document is None or not self._document.private:
            return self._window.parts.memory
        if self._own_memory is None:
            self._own_memory = Memory(None)
        return self._own_memory

    @property
    def engine_calls(self) -> int:
        """How often an engine was asked; none where the memory knew all."""
        return self.workers.calls

    def require(self) -> None:
        """Raise `NoPack` where the document cannot be translated as it is asked to be."""
        if self._route is None and self._document is not None:
            self._find_route(self._document)

    def start(self) -> None:
        """Translate what is left."""
        if self._at is None:
            self._choose_route()
        model, order, route = self._model, self._order, self._route
        if model is None or order is None or route is None or self._task is not None:
            return
        self._stopped = False
        beam = self._window.parts.preferences.current.beam
        engines = Engines(self.memory, self.workers, beam, self.engines.other(route))
        self._task = Task(lambda job: translate(model.transcript, route, order, engines, job))
        self._task.step.connect(self._show)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._ended)
        self._window.parts.runner.start(self._task)

    def stop(self) -> None:
        """Stop at once; what is made is kept."""
        self._stopped = True
        self._cancel()
        self.workers.stop()

    def _cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.workers.stop()
            self._window.status.idle(self._outcome())
            self.settled.emit()

    def translate_all(self) -> None:
        """Every row, however long the text."""
        if self._order is not None:
            self._order.all()
            self._window.status.all.hide()
            self.start()

    def again(self, row: int) -> None:
        """Forget the translation of ``row`` and make it anew."""
        if self._order is None or self._model is None:
            return
        self._cancel()
        self.memory.forget(self._model.sentences(row))
        self._order.put_back([row])
        self._order.focus([row])
        self.start()

    def focus(self, first: int, last: int) -> None:
        """These rows are on the screen: they come first."""
        if self._order is None or first < 0:
            return
        self._order.focus(range(first, last + 1))
        by_itself = self._window.parts.preferences.current.translate_by_itself
        if self._order.waiting and not self._stopped and by_itself:
            self.start()

    def _show(self, batch: Batch) -> None:
        if self.sender() is not self._task or self._model is None or self._at is None:
            return
        batch_ = [(row.row, row.translation, row.marks) for row in batch.rows]
        self._model.set_translation(self._at, batch_)
        self._window.status.progress(batch.done, batch.of, batch.seconds_left)
        self._show_marks()
        if batch.fault:
            self.engines.say_fault(batch.fault)
        self.filled.emit(batch)

    def _show_marks(self) -> None:
        column = self._column()
        marks = column.marks.values() if column else ()
        self._window.status.set_to_check(sum(1 for row in marks for each in row if each))

    def _failed(self, error: Exception) -> None:
        if self.sender() is not self._task:
            return
        again = (self.tr("Translate"), self._window.actions_["translate"].trigger)
        self._stopped = True
        self._window.messages.show_message("engine", messages.words(error), again)

    def _ended(self) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._window.status.idle(self._outcome())
        for notice in self._window.parts.memory.notices:
            self._window.messages.show_message("memory", messages.words(notice))
        self._window.parts.memory.notices.clear()
        self.settled.emit()

    def _outcome(self) -> str:
        column = self._column()
        if column is None:
            return ""
        left = column.states.count(WAITING)
        if not left:
            return self.tr("Everything is translated")
        done = len(column.states) - left
        said = self.tr("{done} of {of} paragraphs are translated")
        return said.format(done=number(done), of=number(len(column.states)))

    def share_done(self) -> float:
        """How much of the document is translated, 0 to 1."""
        column = self._column()
        if column is None or not column.states:
            return 0.0
        return 1 - column.states.count(WAITING) / len(column.states)

    def _column(self) -> Column | None:
        if self._model is None or self._at is None:
            return None
        return self._model.columns[self._at]

    def retranslate(self) -> None:
        """All words anew, in the language that is now installed."""
        self.show_choices()
        if self._document is None or self._model is None:
            return
        columnnames.name_original(self._model, self._document.source)
        if self._at is not None and self._route is not None:
            columnnames.name_machine(self._model, self._at, self._route)
        self._show_marks()
        if self._task is None:
            self._window.status.idle(self._outcome())

    # -- choosing ---------------------------------------------------------------------------------

    def show_choices(self) -> None:
        """What the bar and the menu offer."""
        self.engines.place()
        packs, document = self._window.parts.packs, self._document
        source = document.source if document else ""
        self._window.bar.show_languages(
            packs.sources(),
            source,
            document.guess if document else "",
            packs.targets(source) if source else [],
            document.target if document else "",
        )

    def choose_source(self, code: str) -> None:
        """The text is in this language."""
        document = self._document
        if document is None or code == document.source:
            return
        document.source, document.asked = code, False
        document.transcript.language = code
        if document.target not in self._window.parts.packs.targets(code):
            document.target = first_target(code, self._window.parts)
        self._choose_route()
        self._start_by_itself()

    def choose_target(self, code: str) -> None:
        """Translate into this language, and next time too."""
        document = self._document
        if document is None or code == document.target:
            return
        document.target = code
        preferences = self._window.parts.preferences
        targets = {**dict(preferences.current.targets), document.source: code}
        preferences.change(targets=tuple(targets.items()))
        self._choose_route()
        self._start_by_itself()

    def choose_engine(self, engine: str) -> None:
        """Translate this document with this engine."""
        if self._document is not None:
            self._document.engine = engine
            self._choose_route()
            self._start_by_itself()

    def swap(self) -> None:
        """The text is in the target's language after all."""
        document = self._document
        if document is not None and document.target:
            document.source, document.target = document.target, document.source
            document.transcript.language = document.source
            self._choose_route()
            self._start_by_itself()

    def packs_changed(self) -> None:
        """A pack came or went."""
        if (document := self._document) is None:
            self.show_choices()
            return
        document.target = document.target or first_target(document.source, self._window.parts)
        if self._route is not None and self._route == self._still(document):
            self.show_choices()  # what is under way goes on
            return
        self._choose_route()
        self._start_by_itself()

    def _still(self, document: Document) -> Route | None:
        """The way there is now."""
        try:
            return self._find_route(document)
        except NoPack:
            return None

    def _start_by_itself(self) -> None:
        if self._window.parts.preferences.current.translate_by_itself:
            self.start()

    # -- remembering ------------------------------------------------------------------------------

    def set_private(self, on: bool) -> None:
        """Remember nothing of this window from now on."""
        self._private = on
        self.set_document_private(on)

    def set_document_private(self, on: bool) -> None:
        """Remember nothing of this document from now on, or what is new in it again."""
        if self._document is None or self._document.private == on:
            return
        under_way = self.under_way
        self._cancel()
        self._document.private = on
        if under_way:
            self.start()

    def begin_anew(self) -> None:
        """An empty column again: what was there is forgotten."""
        self._own_memory = None
        self._choose_route()
