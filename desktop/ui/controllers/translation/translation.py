"""The translation of the document of one window: languages, progress, start, stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.domain.document import Document
from desktop.domain.doubts import to_check
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite, EngineRestarted, NoLanguage, NoPack
from desktop.domain.languages import lemmas
from desktop.domain.packs.pack import Route
from desktop.domain.terms import NO_TERMS, Term, Terms, unused
from desktop.engines.base import connects, contextual
from desktop.engines.client import Caller
from desktop.services.packs.installed import Packs
from desktop.services.personal.terms import PersonalTerms, terms_in_force
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Batch, Engines, machine_column
from desktop.services.translation.workers import Workers
from desktop.ui.background.tasks import Relay, Runner, Task
from desktop.ui.controllers.translation.filling import Filling
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages
from desktop.ui.words.names import language_name, number


class Translation(QObject):
    """Translates the document into the machine's column, and into further ones beside it.

    ``languagesChanged`` brings the languages that packs translate from, the language of the
    document, the guessed one, the languages that it can be translated into, and the one that it is
    translated into. ``faultNoticed`` brings the doubt that most of the first translations have.
    ``packWanted``: the person wants what a pair of languages needs; ``packFileWanted``: a pack from
    a file.
    """

    settled = Signal()  # nothing is being translated any more, whatever the outcome
    languagesChanged = Signal(list, str, str, list, str)
    faultNoticed = Signal(object)
    packWanted = Signal(str, str)
    packFileWanted = Signal()
    firstWanted = Signal(str)  # the columns in this language are to stand first

    def __init__(
        self,
        preferences: Preferences,
        packs: Packs,
        memory: Memory,
        workers: Workers,
        personal_terms: PersonalTerms,
        runner: Runner,
        rows_in_view: Callable[[], Sequence[int]],
        message_bar: MessageBar,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._packs, self._runner = preferences, packs, runner
        self._rows_in_view, self._message_bar, self._status = rows_in_view, message_bar, status
        self._shared_memory, self._personal_terms = memory, personal_terms
        self._own_memory: Memory | None = None  # of what is not to be remembered
        self._document: Document | None = None
        self._main: Filling | None = None
        self._beside: dict[str, Filling] = {}  # further columns, by their ids
        self._private = False  # nothing of this window is to be remembered
        self._stopped = False
        self._restarts = Relay()
        self._restarts.came.connect(self._say_restarted)
        self.workers = workers.beside(Caller(self._restarts))
        self._terms: dict[tuple[str, ...], tuple[list[Term], Terms]] = {}  # and what of
        self._loading: Task | None = None  # of what tells forms of words
        self._stop_listening: Callable[[], None] = lambda: None  # to the person's terms

    # -- beginning and ending ---------------------------------------------------------------------

    def begin(self, document: Document) -> None:
        """Choose the languages of ``document`` and start, if translation starts by itself."""
        self._document = document
        self._stop_listening()
        self._stop_listening = self._personal_terms.listen(self.terms_changed)
        document.private = document.private or self._private
        packs, settings = self._packs, self._preferences.current
        possible = packs.targets(document.language) if document.language else []
        if document.target not in possible and not document.asked:
            document.target = self._first_target(document.language)
        self._choose_route()
        self._fill_those_beside()
        if settings.translate_by_itself:
            self.start()
        else:
            self._show_outcome()

    def end(self) -> None:
        """Stop for good: another document comes, or the window is closed."""
        self.stop()
        self._stop_listening()
        for filling in self._fillings():
            filling.end()
        self._document = self._main = None
        self._beside = {}
        self._tell_destinations()

    def _fillings(self) -> list[Filling]:
        """The columns that are filled, the usual one first."""
        return [*([self._main] if self._main is not None else []), *self._beside.values()]

    def _choose_route(self) -> None:
        """Find the way from source to target, and an empty column for it."""
        document = self._document
        if document is None:
            return
        self._cancel()
        main, self._main = self._main, None  # at once: what is seen changes with the column
        if main is not None:
            main.remove()
        for key in ("pack", "fault", "swap"):
            self._message_bar.withdraw(key)
        try:
            self._main = self._main_filling(document, self._find_route(document))
        except NoPack as error:
            self._say_no_pack(error)
        self._tell_destinations()
        self.tell_languages()
        self._show_doubts()

    def _find_route(self, document: Document) -> Route:
        engine = document.engine or self._preferences.current.engine
        packs = self._packs
        if not document.language:
            raise NoLanguage
        if not document.target:
            raise packs.why_nowhere(document.language)
        try:
            return packs.route(document.language, document.target, engine)
        except NoPack:
            return packs.route(document.language, document.target)

    def _filling(self, document: Document, route: Route) -> Filling:
        filling = Filling(
            document,
            route,
            self._runner,
            self._engines,
            self._rows_in_view,
            parent=self,
            draft=self._draft(route),
        )
        filling.filled.connect(self._show)
        filling.drafted.connect(self._show_drafted)
        filling.failed.connect(self._failed)
        filling.ended.connect(self._ended)
        filling.waiting.connect(self._go_on)
        return filling

    def _main_filling(self, document: Document, route: Route) -> Filling:
        standing = self._beside.pop(machine_column(route).id, None)
        if standing is None:
            return self._filling(document, route)
        document.beside.remove((route.target, route.choice))
        return standing

    # -- further columns -------------------------------------------------------------------------

    def routes_beside(self) -> list[Route]:
        """All ways to translate the document, by any engine: into the languages of packs of one
        pair, and into those that were chosen; a pack of many would make the list endless."""
        document = self._document
        if document is None or not document.language:
            return []
        source, packs = document.language, self._packs
        chosen = {document.target, *dict(self._preferences.current.targets).values()}
        targets = sorted(
            {*packs.targets(source, of_pairs=True), *chosen} & {*packs.targets(source)}
        )
        return [route for to in targets for route in packs.ways(source, to).values()]

    def is_shown(self, route: Route) -> bool:
        """Whether a column is filled along ``route``."""
        return any(filling.route == route for filling in self._fillings())

    def show_beside(self, route: Route, on: bool) -> None:
        """Fill a further column along ``route`` for the whole text, or take it away."""
        document = self._document
        if document is None or on == self.is_shown(route):
            return
        column = machine_column(route).id
        if on:
            document.beside.append((route.target, route.choice))
            self._beside[column] = self._filling(document, route)
            self._start_by_itself()
        elif (filling := self._beside.pop(column, None)) is not None:
            document.beside.remove((route.target, route.choice))
            filling.remove()
            self._show_outcome()
        self._tell_destinations()

    def _fill_those_beside(self) -> None:
        """Fill the further columns that the document had when it was shown last."""
        document = self._document
        if document is None:
            return
        for target, engine in list(document.beside):
            try:
                route = self._packs.route(document.language, target, engine)
            except NoPack:
                continue
            if route.choice == engine and not self.is_shown(route):
                self._beside[machine_column(route).id] = self._filling(document, route)
        self._tell_destinations()

    def _tell_destinations(self) -> None:
        """Say to which other computers the text goes."""
        hosts = [host for filling in self._fillings() for host in filling.route.hosts]
        self._status.show_destinations(list(dict.fromkeys(hosts)))

    def _say_no_pack(self, error: NoPack) -> None:
        get = (self.tr("Get it…"), self._get_pack)
        add = (self.tr("Add from a file…"), lambda: self.packFileWanted.emit())
        servers = [name for name in self.routes() if connects(name)]
        use = [(self.tr("Use a server"), lambda: self.choose_engine(servers[0]))] if servers else []
        self._message_bar.show_message("pack", messages.words(error), *use, get, add)

    def _get_pack(self) -> None:
        if self._document is not None:
            self.packWanted.emit(self._document.language, self._document.target)

    # -- going and stopping -----------------------------------------------------------------------

    @property
    def under_way(self) -> bool:
        """Whether rows are being translated."""
        return any(filling.under_way for filling in self._fillings())

    @property
    def route(self) -> Route | None:
        """The packs that translate the document."""
        return self._main.route if self._main is not None else None

    @property
    def document(self) -> Document | None:
        """The document that is translated."""
        return self._document

    def routes(self) -> dict[str, Route]:
        """The ways to translate the document, by engine; the usual one first."""
        document = self._document
        if document is None or not document.language or not document.target:
            return {}
        usual = self._preferences.current.engine
        return self._packs.ways(document.language, document.target, usual)

    def other(self, route: Route) -> Route | None:
        """Another engine's way between the same languages, but no server's: no text goes there
        unless that was chosen."""
        others = (r for name, r in self.routes().items() if not connects(name))
        return next((other for other in others if other.engine != route.engine), None)

    def _draft(self, route: Route) -> Route | None:
        """A faster way, for the time until a language model has translated."""
        if not contextual(route.packs):
            return None
        ways = self._packs.ways(route.source, route.target)
        others = (way for way in ways.values() if not connects(way.engine))
        return next((way for way in others if not contextual(way.packs)), None)

    def sentences(self, row: int) -> list[str]:
        """The sentences of a row."""
        return self._document.contents.segments(row) if self._document is not None else []

    @property
    def memory(self) -> Memory:
        """The translation memory; if the document is not to be remembered, one of this window
        alone."""
        if self._document is None or not self._document.private:
            return self._shared_memory
        if self._own_memory is None:
            self._own_memory = Memory(None)
        return self._own_memory

    @property
    def engine_calls(self) -> int:
        """How often an engine was asked. It stays 0 if the memory knows everything."""
        return self.workers.calls

    def require(self) -> None:
        """Raise `NoPack` if the document cannot be translated into the language that was asked
        for."""
        if self._main is None and self._document is not None:
            self._find_route(self._document)

    def start(self) -> None:
        """Translate what is left."""
        if self._main is None:
            self._choose_route()
        self._stopped = False
        for filling in self._fillings():
            filling.start()

    def _engines(self, route: Route) -> Engines:
        """What translates along ``route`` and remembers."""
        beam = self._preferences.current.beam
        return Engines(self.memory, self.workers, beam, self.other(route), self.terms(route))

    def terms(self, route: Route) -> Terms:
        """The terms in force along ``route``."""
        return self._terms_between(route.source, route.target)

    def _terms_between(self, *pair: str) -> Terms:
        document = self._document
        if document is None:
            return NO_TERMS
        personal = self._personal_terms
        key = [*document.contents.terms.values(), *personal.all()]
        if pair not in self._terms or self._terms[pair][0] != key:
            self._terms[pair] = key, terms_in_force(document, personal, *pair)
        return self._terms[pair][1]

    def unused_terms(self, text: str, translation: str, target: str) -> list[Term]:
        """The terms in force that stand in a segment, and are not used in its translation into
        ``target``."""
        source = self._document.language if self._document is not None else ""
        terms = self._terms_between(source, target)
        if all(map(lemmas.shared().at_hand, (source, target))):
            return unused(terms.of(text), text, translation, target)
        self._load_lemmas(source, target)
        terms = terms.by_beginnings()
        return unused(terms.of(text), text, translation)

    def _load_lemmas(self, *codes: str) -> None:
        """Have the basic forms of words at hand a moment later: to load them takes too long for
        this thread."""
        if self._loading is None:
            self._loading = Task(lambda job: [lemmas.shared().known("a", code) for code in codes])
            self._loading.ended.connect(self._loaded_lemmas)
            self._runner.start(self._loading)

    def _loaded_lemmas(self) -> None:
        self._loading = None

    def terms_changed(self) -> None:
        """Other terms are in force: where they stand is translated again."""
        under_way = self.under_way
        self._cancel()
        for filling in self._fillings():
            filling.use_terms()
        if under_way:
            self.start()

    def _go_on(self) -> None:
        if not self._stopped:
            self._start_by_itself()

    def stop(self) -> None:
        """Stop at once; finished translations stay."""
        self._stopped = True
        self._cancel()
        self.workers.stop()

    def _cancel(self) -> None:
        if any([filling.cancel() for filling in self._fillings()]):
            self.workers.stop()
            self._show_outcome()
            self.settled.emit()

    def translate_all(self) -> None:
        """Translate all rows, however long the text is."""
        for filling in self._fillings():
            filling.want_all()
        self._status.offer_all(False)
        self.start()

    def again(self, row: int) -> None:
        """Translate ``row`` again."""
        if self._main is None:
            return
        self._cancel()
        route = self._main.route
        self._engines(route).remembered(route).make_again(self.sentences(row))
        self._main.want_again(row)
        self.start()

    def focus(self, first: int, _last: int) -> None:
        """Other rows are in view, from ``first`` (-1: none): translate them first."""
        if first < 0:
            return
        for filling in self._fillings():
            filling.focus(self._rows_in_view())
            by_itself = self._preferences.current.translate_by_itself
            if filling.wanted and not self._stopped and by_itself:
                filling.start()

    def _show(self, batch: Batch) -> None:
        main = self._main
        if main is None or self.sender() is not main:
            return
        in_part = not main.everything
        of = batch.done + batch.ahead if in_part else batch.of
        slow = batch.words_a_minute if contextual(main.route.packs) else None
        self._status.progress(batch.done, of, batch.seconds_left, slow, in_part=in_part)
        self._status.offer_all(in_part)
        if batch.fault:
            self.faultNoticed.emit(batch.fault)

    def _show_drafted(self) -> None:
        """Say how far the better translation is, which may take a while to begin."""
        main = self._main
        if main is not None and self.sender() is main and main.under_way:
            left, of = main.left()
            self._status.progress(of - left, of, in_part=not main.everything)

    def follow(self, change: Change) -> None:
        """The document has changed: what was cut or rewritten is translated again."""
        if self._document is None:
            return
        columns = self._document.contents.columns
        for filling in self._fillings():
            if columns.get(filling.column.id) is not filling.column:
                self._lose(filling)  # another window shows the text in another language now
            elif filling.follow(change):
                self._start_by_itself()
        if change.terms:
            self.terms_changed()
        if change.cells:
            self._show_doubts()

    def _lose(self, filling: Filling) -> None:
        filling.end()
        self._beside.pop(filling.column.id, None)
        if filling is self._main:
            self._main = None

    def _show_doubts(self) -> None:
        rows = self._main.column.doubts.values() if self._main is not None else ()
        self._status.set_to_check(sum(to_check(doubts) for row in rows for doubts in row))

    def _failed(self, error: Exception) -> None:
        again = (self.tr("Translate"), self.start)
        self._stopped = True
        self._message_bar.show_message("engine", messages.words(error), again)

    def _say_restarted(self, error: EngineRestarted) -> None:
        self._message_bar.show_message("engine", messages.words(error))

    def _ended(self) -> None:
        if self.under_way:
            return
        self._show_outcome()
        self._drop_the_files_column()
        self.settled.emit()

    def _drop_the_files_column(self) -> None:
        """Show once what the file brings and Enface made: the memory knows it."""
        document = self._document
        made_here = [filling.column.texts for filling in self._fillings()]
        for other in list(document.contents.columns.values()) if document is not None else ():
            by = other.provenance
            if document and by.from_file and other.origin == "machine" and other.texts in made_here:
                document.remove_column(other.id)

    def _show_outcome(self) -> None:
        """Say how much is translated, what becomes of the rest, and offer to go on."""
        left, of = self._left()
        part = self._main is not None and not self._main.everything
        pausing = self._stopped or not self._preferences.current.translate_by_itself
        self._status.idle(self._outcome(left, of, follows=part and not pausing))
        if left:
            self._status.offer_all(part)
            if pausing:
                self._status.offer_to_go_on(begun=left < of)

    def _outcome(self, left: int, of: int, follows: bool) -> str:
        if self._main is None:
            return ""
        if not left:
            return self.tr("Everything is translated")
        words = self.tr("{done} of {of} paragraphs are translated")
        if follows:
            words = self.tr(
                "{done} of {of} paragraphs are translated; the others follow as you read"
            )
        return words.format(done=number(of - left), of=number(of))

    def _left(self) -> tuple[int, int]:
        """How many paragraphs wait for their translation, of how many."""
        return self._main.left() if self._main is not None else (0, 0)

    def share_done(self) -> float:
        """How much of the document is translated, 0 to 1."""
        left, of = self._left()
        return 1 - left / of if of else 0.0

    def retranslate(self) -> None:
        """All words anew, in the language that is now installed."""
        self.tell_languages()
        if self._document is None:
            return
        self._show_doubts()
        if not self.under_way:
            self._show_outcome()

    # -- choosing ---------------------------------------------------------------------------------

    def tell_languages(self) -> None:
        """Say which languages there are, and which are chosen: none without a document."""
        document, packs = self._document, self._packs
        source = document.language if document else ""
        self.languagesChanged.emit(
            packs.sources() if document else [],
            source,
            document.guess if document else "",
            packs.targets(source) if source else [],
            document.target if document else "",
        )

    def _first_target(self, source: str) -> str:
        """The target last chosen for ``source``, else the language of the window if a pack has
        it, else the first target there is; "" if there is none."""
        targets = self._packs.targets(source) if source else []
        chosen = dict(self._preferences.current.targets).get(source, "")
        window = QLocale().bcp47Name()
        of_pairs = self._packs.targets(source, of_pairs=True) if source else []
        preferred = (chosen, window, window.partition("-")[0], *of_pairs)
        return next((code for code in preferred if code in targets), next(iter(targets), ""))

    def choose_source(self, code: str) -> None:
        """The text is in the language ``code``."""
        document = self._document
        if document is None or code == document.language:
            return
        if not self._set_language(document, code):
            return
        document.asked = False
        if document.target not in self._packs.targets(code):
            document.target = self._first_target(code)
        self._choose_route()
        self._start_by_itself()

    def choose_target(self, code: str) -> None:
        """Translate into the language ``code``, and next time too."""
        document = self._document
        if document is None or code == document.target:
            return
        document.target = code
        preferences = self._preferences
        targets = {**dict(preferences.current.targets), document.language: code}
        preferences.change(targets=tuple(targets.items()))
        self._choose_route()
        self._start_by_itself()

    def choose_engine(self, engine: str) -> None:
        """Translate this document with ``engine``, or one of its packs, a `Route.choice`."""
        if self._document is not None:
            self._document.engine = engine
            self._choose_route()
            self._start_by_itself()

    def swap(self) -> None:
        """Translate from the other side: the text is in the target's language. Where the text
        itself shows that it is not, say so."""
        document = self._document
        if document is None or not document.target:
            return
        if document.guess in ("", document.target):
            self._swap()
        else:
            self._say_cannot_swap(document)

    def _say_cannot_swap(self, document: Document) -> None:
        source, target = language_name(document.language), language_name(document.target)
        words = self.tr(
            "This text is in {source}, so it cannot be translated from {target}. To read a text in "
            "{target}, open it: its language is detected automatically."
        )
        first = self.tr("Show {target} first"), lambda: self.firstWanted.emit(document.target)
        anyway = self.tr("This text is in {target}"), self._swap
        self._message_bar.show_message(
            "swap",
            words.format(source=source, target=target),
            *((button.format(target=target), act) for button, act in (first, anyway)),
        )

    def _swap(self) -> None:
        document = self._document
        if document is None:
            return
        source, target = document.language, document.target
        if self._set_language(document, target):
            document.target = source
            self._choose_route()
            self._start_by_itself()

    def _set_language(self, document: Document, code: str) -> bool:
        try:
            return document.set_language(code)
        except CannotWrite as error:
            self._message_bar.show_message("corrections", messages.words(error))
            return False

    def packs_changed(self) -> None:
        """A pack was added or removed."""
        if (document := self._document) is None:
            self.tell_languages()
            return
        document.target = document.target or self._first_target(document.language)
        if self._main is not None and self._main.route == self._still(document):
            self.tell_languages()  # what is under way goes on
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
        if self._preferences.current.translate_by_itself:
            self.start()
        elif not self.under_way:
            self._show_outcome()

    # -- remembering ------------------------------------------------------------------------------

    def set_private(self, on: bool) -> None:
        """Remember nothing of this window from now on, or remember again."""
        self._private = on
        self.set_document_private(on)

    def set_document_private(self, on: bool) -> None:
        """Remember nothing of this document from now on, or remember again what is new in it."""
        if self._document is None or self._document.private == on:
            return
        under_way = self.under_way
        self._cancel()
        self._document.private = on
        if under_way:
            self.start()

    def begin_anew(self) -> None:
        """Empty the column: what it held is forgotten."""
        self._own_memory = None
        self._choose_route()
