"""Translating a transcript: what is remembered at once, the rest by the engines, row by row."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain.columns import Column, Provenance
from desktop.domain.contents import Contents
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt
from desktop.domain.languages import language
from desktop.domain.packs.pack import Route
from desktop.domain.quality import spelling
from desktop.domain.terms import NO_TERMS, Terms
from desktop.domain.translation import Translation
from desktop.engines.base import contextual
from desktop.services.translation import dictionaries
from desktop.services.translation.batch_sizes import BatchSizes, Pace, words_of
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import Variant
from desktop.services.translation.rendering import Faults, Renderer
from desktop.services.translation.request_pool import Order, Outcome, RequestPool
from desktop.services.translation.route_memory import RouteMemory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.surroundings import Surroundings
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled, Job

_POLL = 0.05  # seconds until a press on Stop is noticed
_LOOK = 512  # rows looked up in the memory at once, while all are found there


@dataclass
class Engines:
    """What translates and remembers, for one window or one run of the command line. ``other`` is
    the other engine's route of the same pair, for sentences that come out wrong. ``terms`` are
    those in force."""

    memory: Memory
    workers: Workers
    beam: int = 0
    other: Route | None = None
    terms: Terms = NO_TERMS

    def variant(self, route: Route) -> Variant:
        """Under what the memory keeps the translations of ``route`` in which no term stands."""
        return Variant.of(route, self.beam if self.workers.beams(route) else 0)

    def remembered(self, route: Route) -> RouteMemory:
        """What the memory holds of ``route``."""
        return RouteMemory(self.memory, self.variant(route), self.terms)


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows translated since the last one: by number of the paragraph, the translations of its
    segments. ``done`` of ``of`` paragraphs are finished. ``ahead`` more come before the work ends
    for now, in about ``seconds_left``, at ``words_a_minute``; None until that can be told.
    ``fault``, once: most of the first translations are wrong in this one way, so the pack is at
    fault."""

    rows: dict[int, list[Translation]]
    done: int
    of: int
    ahead: int = 0
    seconds_left: float | None = None
    fault: Doubt | None = None
    words_a_minute: float | None = None


def translate(
    contents: Contents, route: Route, order: RowQueue, engines: Engines, job: Job
) -> Generator[Batch, None, None]:
    """Yield the rows of ``contents`` that ``order`` gives, as they are translated, segment by
    segment.

    Remembered ones come first of all; each batch an engine makes is remembered before it is
    yielded. Ends when ``order`` has no more to give for now. Stopped by ``job`` (`Cancelled`) or
    closed, it kills the engines' processes and gives ``order`` back what it did not get to. Raises
    `EngineCrashed`, `EngineMissing`, `BadPack`.
    The contents are not changed; they may change meanwhile.
    """
    run = _Run(contents, route, order, engines)
    finished = False
    try:
        for rows in run.rows(job):
            batch = run.batch(rows)
            job.report(batch.done, batch.of)
            yield batch
            run.shown(batch)
        if marked := run.spelled(job):
            yield marked
        finished = True
    finally:
        run.pool.end()
        order.put_back(run.taken)
        if not finished:
            _kill(run.pool, engines.workers)


def _kill(pool: RequestPool, workers: Workers) -> None:
    """Stop ``workers``, one that ``pool`` started in the last moment too."""
    workers.stop()
    while not pool.ended(_POLL / 2):
        workers.stop()
    workers.stop()


def translate_all(document: Document, route: Route, engines: Engines, job: Job) -> Doubt | None:
    """Fill a column of ``document`` with the translations of all its rows; returns `Batch.fault`.
    Raises as `translate`."""
    fault = None
    column = machine_column(route)
    document.add_column(column)
    rows = document.contents.rows
    order = RowQueue(len(rows))
    order.drop(rows.taken_out())
    for batch in translate(document.contents, route, order, engines, job):
        fault = fault or batch.fault
        document.fill(column.id, batch.rows)
    return fault


def rows_with(contents: Contents, terms: Terms, job: Job) -> list[int]:
    """The rows of ``contents`` in which any of ``terms`` stands. The contents may change meanwhile.
    Raises `Cancelled`."""
    rows = []
    for number, row in enumerate(contents.rows.order):
        if number % _LOOK == 0:
            job.check()
        if terms.places(contents.rows.texts[row]):
            rows.append(row)
    return rows


def machine_column(route: Route) -> Column:
    """An empty column for what ``route`` translates."""
    provenance = Provenance(route.engine, route.version, route.via)
    return Column(f"machine:{route.target}:{route.choice}", "machine", route.target, provenance)


@dataclass(slots=True, eq=False)
class _Pending:
    """A row under way: ``texts`` are its distinct segments still to be sent to an engine,
    ``missing`` those still to come back. ``given_back``: the row waits in the order again."""

    row: int
    segments: list[str]
    texts: deque[str]
    missing: set[str] = field(default_factory=set)
    given_back: bool = False


class _Run:
    """One pass over a transcript."""

    def __init__(self, contents: Contents, route: Route, order: RowQueue, engines: Engines) -> None:
        self._contents = contents
        texts = contents.rows.texts
        self._route, self._order = route, order
        self._spacing = _Spacing(route)
        self._memory, self._workers = engines.remembered(route), engines.workers
        self._renderer = Renderer(
            route, engines.workers, engines.beam, engines.other, engines.terms
        )
        self._faults = Faults()
        self._fault: Doubt | None = None
        capacity = engines.workers.capacity(route)
        self.pool = RequestPool(capacity, self._renderer.render)
        self._known: dict[str, Translation] = {}
        self._surroundings: Surroundings | None = None
        if contextual(route.packs):
            self._surroundings = Surroundings(contents, route.target, self._known)
        self._sent: dict[str, list[_Pending]] = {}  # text -> the rows that wait for it
        self._backlog: deque[_Pending] = deque()
        self._ready: list[_Pending] = []
        self.taken: set[int] = set()  # rows out of the order, and not yet shown
        self._version, self._jumped = order.version, False
        self._look = 1
        self._pace = Pace(texts, order.left)
        self._portions = BatchSizes(capacity)
        self._new: dict[str, Translation] = {}  # what an engine made in this pass
        self._shown: set[int] = set()

    def rows(self, job: Job) -> Iterator[list[_Pending]]:
        """The rows finished, a few at a time."""
        while True:
            job.check()
            self._follow()
            self._fill()
            while self._backlog and self.pool.free(self._urgent):
                self._send()
                self._fill()
            if self._ready:
                ready, self._ready = self._ready, []
                yield ready
            elif self.pool.idle and not self._backlog:
                return
            else:
                self._receive(job)

    def batch(self, rows: list[_Pending]) -> Batch:
        """``rows`` with their translations put in place."""
        translated = {pending.row: self._translations(pending) for pending in rows}
        self._pace.finished(translated)
        fault, self._fault = self._fault, None
        under_way = len(self.taken) - len(rows)
        ahead, of = self._order.ahead + under_way, len(self._contents.rows.order)
        done = of - self._order.left - under_way
        left, speed = self._pace.seconds_left(ahead), self._pace.words_a_minute
        return Batch(translated, done, of, ahead, left, fault, speed)

    def shown(self, batch: Batch) -> None:
        """``batch`` has arrived where it was wanted."""
        self.taken.difference_update(batch.rows)
        self._shown.update(batch.rows)

    def spelled(self, job: Job) -> Batch | None:
        """The rows shown that have words that do not exist, marked now; None where there are none.
        This comes last: to read a dictionary takes a while."""
        marked = _misspelled(self._new, self._route.target, job)
        if not marked:
            return None
        self._memory.put_many(marked)
        self._known.update(marked)
        present = (row for row in self._shown if self._contents.rows.position(row) >= 0)
        pending = (_Pending(row, self._contents.segments(row), deque()) for row in present)
        rows = {
            each.row: self._translations(each)
            for each in pending
            if any(segment.strip() in marked for segment in each.segments)
        }
        ahead, of = self._order.ahead, len(self._contents.rows.order)
        return Batch(rows, of - self._order.left, of, ahead)

    def _follow(self) -> None:
        """Where something else has come on the screen, begin again with that."""
        if self._version == self._order.version:
            return
        self._version = self._order.version
        # A row of which a part was sent will find that part remembered.
        self._give_back(list(self._backlog))
        self._portions.restart()
        self._look, self._jumped = 1, True
        self._drop_far()

    def _give_back(self, rows: Iterable[_Pending]) -> None:
        """Let ``rows`` come out of the order again."""
        for pending in rows:
            if pending.given_back:
                continue
            pending.given_back = True
            if pending in self._backlog:
                self._backlog.remove(pending)
            self.taken.discard(pending.row)
            self._order.put_back([pending.row])

    def _drop_far(self) -> None:
        """Stop what is under way far from the screen, where something waits there: an engine that
        takes long for a batch is to begin with that at once."""
        if self._surroundings is None or not self._order.focus_waits:
            return
        far = [order for order in self.pool.under_way if self._order.is_far(order.rows)]
        if far:
            self._workers.drop(order.dropped for order in far)

    @property
    def _urgent(self) -> bool:
        """Whether the next batch is for the screen, and others were sent before it."""
        return self._jumped and self._order.in_focus(self._backlog[0].row)

    def _fill(self) -> None:
        """Take rows until there is a batch to send; more at a time while all are remembered."""
        words = sum(words_of(text) for pending in self._backlog for text in pending.texts)
        while words < self._portions.size and len(self._ready) < _LOOK:
            taken = [self._pending(row) for row in self._order.take(self._look)]
            if not taken:
                return
            self.taken.update(pending.row for pending in taken)
            texts = {text for pending in taken for text in pending.texts} - self._known.keys()
            self._known.update(self._memory.get_many(texts))
            before = len(self._backlog)
            for pending in taken:
                if all(text in self._known for text in pending.texts):
                    self._ready.append(pending)
                else:
                    self._backlog.append(pending)
                    words += sum(words_of(text) for text in pending.texts)
            self._look = min(_LOOK, self._look * 4) if len(self._backlog) == before else 1

    def _pending(self, row: int) -> _Pending:
        segments = self._contents.segments(row)
        if self._foreign(row) is not None:
            return _Pending(row, segments, deque())
        texts = dict.fromkeys(segment.strip() for segment in segments if _speaks(segment))
        return _Pending(row, segments, deque(texts))

    def _send(self) -> None:
        """Send about one batch of the backlog's segments, each only once however often it
        stands there."""
        batch: list[str] = []
        rows: list[int] = []  # in which the texts of the batch stand
        unsent = self._order.left + len(self._backlog)
        wanted, words = self._portions.next(self._pace.words(unsent)), 0.0
        urgent = self._urgent
        while self._backlog and words < wanted and urgent == self._urgent:
            pending = self._backlog[0]
            while pending.texts and words < wanted:
                text = pending.texts.popleft()
                if text in self._known:
                    continue
                pending.missing.add(text)
                if text not in self._sent:
                    self._sent[text] = []
                    batch.append(text)
                    rows.append(pending.row)
                    words += words_of(text)
                self._sent[text].append(pending)
            if not pending.texts:
                self._backlog.popleft()
                if not pending.missing:
                    self._ready.append(pending)
        if batch:
            self._pace.start()
            around = self._surroundings
            context = around.of(rows, batch) if around else None
            self.pool.send(Order(batch, context, frozenset(rows)))

    def _receive(self, job: Job) -> None:
        outcome = self.pool.receive(_POLL)
        if outcome is None:
            return
        if isinstance(outcome.error, Cancelled):
            job.check()
            order = outcome.order
            if order.dropped.is_set():
                self._give_back([row for text in order.texts for row in self._sent.pop(text)])
            else:  # somebody stopped the processes, but not this work
                self.pool.send(order)
        elif outcome.error is not None:
            raise outcome.error
        else:
            self._keep(outcome)

    def _keep(self, outcome: Outcome) -> None:
        translations = dict(zip(outcome.order.texts, outcome.translations, strict=True))
        self._memory.put_many(translations)
        self._known.update(translations)
        self._new.update(translations)
        if fault := self._faults.note(outcome.translations):
            self._fault, self._renderer.careful = fault, False
        for text in translations:
            for pending in self._sent.pop(text):
                pending.missing.discard(text)
                if not pending.missing and not pending.texts and not pending.given_back:
                    self._ready.append(pending)

    def _translations(self, pending: _Pending) -> list[Translation]:
        """One a segment, with the spaces that belong around it."""
        spaced = []
        foreign = self._foreign(pending.row)
        for segment in pending.segments:
            text = segment.strip()
            known = self._known.get(text) if foreign is None else self._left(text, foreign)
            if known is None:  # nothing to translate in it
                known = Translation(text)
            spaced.append(replace(known, text=self._spacing(segment, text, known.text)))
        if not self._spacing.source and spaced:
            spaced[-1] = replace(spaced[-1], text=spaced[-1].text.rstrip(" "))
        return spaced

    def _foreign(self, row: int) -> str | None:
        """The language of ``row``, where it is another than the route's."""
        spoken = self._contents.turn(row).language
        return None if spoken is None or language.same(spoken, self._route.source) else spoken

    def _left(self, text: str, foreign: str) -> Translation:
        """A segment in another language, as it is."""
        read = language.same(foreign, self._route.target) or not _speaks(text)
        return Translation(text, () if read else (Doubt.OTHER_LANGUAGE,))


def _misspelled(
    translations: Mapping[str, Translation], target: str, job: Job
) -> dict[str, Translation]:
    """Those with words that neither a dictionary on this computer nor the original has."""
    here = dictionaries.of(target) if translations and spelling.is_checked(target) else []
    if not here:
        return {}
    forms = {form for each in translations.values() for form in spelling.forms(each.text, target)}
    existing = dictionaries.look_up(forms, here, job)
    if existing is None:
        return {}
    return {
        text: replace(each, doubts=(*each.doubts, Doubt.SPELLING))
        for text, each in translations.items()
        if spelling.invented(text, each.text, target, existing)
    }


class _Spacing:
    """Gives a translation the spaces around its segment, as far as the languages have spaces
    between sentences at all."""

    def __init__(self, route: Route) -> None:
        self.source, self.target = language.spaced(route.source), language.spaced(route.target)

    def __call__(self, segment: str, text: str, translation: str) -> str:
        if not text:
            return segment
        before, _, after = ("", "", "") if segment == text else segment.partition(text)
        if not self.target:
            after = after.strip(" ")
        elif not after and not self.source:
            after = " "
        return before + translation + after


def _speaks(text: str) -> bool:
    """Whether there is anything to translate: a letter."""
    return any(map(str.isalpha, text))
