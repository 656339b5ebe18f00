"""What agrees and what differs, shown: in the panel at the end, in the list at the side, and in the
words of the text."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparing.matching import Look, Unit
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.wordings import Wording
from desktop.ui.controllers.comparison.differing import Differing, Summary
from desktop.ui.panels.compare import ComparePanel
from desktop.ui.panels.rows import Line, RowsPanel
from desktop.ui.reader.view import Reader
from desktop.ui.words.names import engine_title, number

_REST = 50  # ms in which several changes are shown as one
_CALM = 10  # times as long as it takes to show them, at least
_OPEN, _LOOKS, _REVIEW, _ACCEPTED, _ALL = "open", "looks", "review", "accepted", "all"
_WORST, _TEXT, _LINK = "worst", "text", "link"


class ShownDifferences(QObject):
    """Joins what is counted with where it is shown."""

    listWanted = Signal()  # sentences are listed: the side panel is to be shown

    def __init__(
        self, differing: Differing, rows: RowsPanel, reader: Reader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._differing, self._rows, self._reader = differing, rows, reader
        self._panel: ComparePanel | None = None
        self._active = False
        self._wordings: dict[tuple[int, int], Wording] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show)
        differing.changed.connect(self._show_soon)
        differing.columnsChanged.connect(self._show_columns)
        rows.orderChosen.connect(self._list)
        rows.unitChosen.connect(self._go)
        rows.model.line_of = self._line
        reader.sentenceChanged.connect(rows.stand_at)

    def _show_soon(self) -> None:
        if not self._rest.isActive():  # else a long row of changes would put it off for ever
            self._rest.start()

    def show_in(self, panel: ComparePanel) -> None:
        """Show the sums in ``panel``."""
        self._panel = panel
        panel.chosen.connect(self._differing.compare)
        panel.lookPressed.connect(self._list_looks)
        self._show_columns()
        self._rest.start()

    @property
    def busy(self) -> bool:
        """Whether not all is counted and shown."""
        return self._differing.busy or self._rest.isActive()

    def score_at(self, row: int, segment: int) -> float | None:
        """How far both columns agree in a sentence of the original, 0 to 100; None where that is
        not counted."""
        return self._differing.score_at(row, segment) if self._active else None

    def begin(self, document: Document) -> None:
        """Show ``document`` from now on."""
        self._differing.begin(document)

    def follow(self, change: Change) -> None:
        """The document has changed."""
        self._differing.follow(change)
        if change.columns:
            self._show_columns()

    def set_active(self, on: bool) -> None:
        """Count, mark and list, or no more."""
        self._active = on
        self._differing.set_active(on)
        self._show_columns()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the lists in the language of the window."""
        self._rows.offer(
            (
                (_WORST, self.tr("Lowest agreement first")),
                (_TEXT, self.tr("Order of the text")),
                (_LINK, self.tr("Least sure link first")),
            ),
            (
                (_OPEN, self.tr("Not accepted")),
                (_LOOKS, self.tr("With something to look at")),
                *((look.name, look_words(look)) for look in Look),
                (_REVIEW, self.tr("Needs review")),
                (_ACCEPTED, self.tr("Accepted")),
                (_ALL, self.tr("All")),
            ),
        )

    # -- the columns -----------------------------------------------------------------------------

    def _show_columns(self) -> None:
        differing = self._differing
        compared = (differing.first, differing.second)
        marked = self._active and differing.in_one_language
        self._reader.compare(compared if marked else None)
        panel = self._panel
        if panel is None:
            return
        columns = [(column.id, self._name(column)) for column in differing.columns()]
        panel.offer(columns, *compared)
        panel.offer_to_align(differing.has_comparison)
        second = next((c for c in differing.columns() if c.id == differing.second), None)
        if not differing.in_one_language:
            words = self.tr(
                "The two texts are in different languages: their words cannot be compared, but "
                "their numbers and links can."
            )
        elif second is not None and second.origin == "human":
            words = self.tr("Agreement with the human text, not quality")
        else:
            words = self.tr("Agreement of the two texts, not quality")
        panel.say(words)

    def _name(self, column: Column) -> str:
        """A column, short: "Machine · Firefox", "Human · talk.pt.txt"."""
        words = {
            "original": self.tr("Original"),
            "machine": self.tr("Machine"),
            "human": self.tr("Human"),
            "mine": self.tr("Mine"),
        }.get(column.origin, column.id)
        by = column.provenance
        made_by = engine_title(by.engine) if by.engine else by.name
        return f"{words} · {made_by}" if made_by else words

    # -- sums and list ---------------------------------------------------------------------------

    def _show(self) -> None:
        if not self._active:
            return
        begun = monotonic()
        if self._panel is not None:
            self._fill(self._panel, self._differing.summary())
        self._list()
        taken = round(1000 * (monotonic() - begun))
        self._rest.setInterval(max(_REST, _CALM * taken))

    def _fill(self, panel: ComparePanel, summary: Summary) -> None:
        sums, length = summary.sums, summary.length
        unknown = "…" if self._differing.in_one_language else "—"
        panel.show_sums(
            unknown if sums.chrf is None else f"{sums.chrf:.1f}",
            unknown if sums.bleu is None else f"{sums.bleu:.1f}",
            "…" if length is None else self.tr("{number} %").format(number=round(100 * length)),
        )
        panel.show_looks(
            {look.name: look_words(look) for look in Look},
            {look.name: count for look, count in summary.looks.items()},
        )
        words = self.tr("{done} of {of} sentences accepted")
        if summary.own:
            words = self.tr("{done} of {of} sentences accepted · {own} of them in your words")
        counts = {"done": summary.accepted, "of": summary.total, "own": summary.own}
        panel.show_done(
            summary.accepted,
            summary.total,
            words.format(**{name: number(count) for name, count in counts.items()}),
        )

    def _list_looks(self, name: str) -> None:
        self.listWanted.emit()
        self._rows.keep(name)

    def _list(self) -> None:
        differing, rows = self._differing, self._rows
        self._wordings = wordings = differing.wordings()
        keep = _kept(rows.kept)
        nothing = Wording()
        units = [
            unit
            for unit in differing.units()
            if keep(unit, wordings.get((unit.row, unit.segment), nothing))
        ]
        if rows.order == _WORST:
            units.sort(key=self._rank)
        elif rows.order == _LINK:
            units.sort(key=lambda unit: 2.0 if unit.score is None else unit.score)
        accepted = sum(wording.accepted for wording in wordings.values())
        words = self.tr("%n sentence(s) accepted", "", accepted) if accepted else ""
        rows.show_units(units, words)

    def _rank(self, unit: Unit) -> float:
        """Without a partner first, then by agreement; what is not counted comes last, that with
        most to look at first."""
        if not unit.first or not unit.second:
            return -1.0
        score = self._differing.score(unit)
        sure = 1.0 if unit.score is None else unit.score
        return 101.0 + sure - len(unit.looks) / 10 if score is None else score

    def _line(self, unit: Unit) -> Line:
        score = self._differing.score(unit)
        waiting = "…" if self._differing.in_one_language else "="
        mark = waiting if score is None else f"{score:.0f}"
        if not unit.first or not unit.second:
            mark = "—"
        if self._wordings.get((unit.row, unit.segment), Wording()).accepted:
            mark = "✓"
        words = unit.original
        if not words:
            words = self.tr("no partner: “{sentence}”").format(sentence=unit.first or unit.second)
        return Line(mark, words, ", ".join(map(look_words, unit.looks)))

    def _go(self, unit: Unit) -> None:
        self._reader.before_jump()
        if unit.column == ORIGINAL:
            self._reader.go_to_sentence(unit.row, unit.segment)
        else:
            self._reader.go_to_segment(unit.row, unit.column, unit.segment)


def look_words(look: Look) -> str:
    """A reason to look at a sentence, in the language of the window."""
    return QCoreApplication.translate("looks", look.words)


def _kept(name: str) -> Callable[[Unit, Wording], bool]:
    """Whether a unit is listed; it is given what the person made of it."""
    tests: dict[str, Callable[[Unit, Wording], bool]] = {
        _OPEN: lambda unit, wording: not wording.accepted,
        _LOOKS: lambda unit, wording: bool(unit.looks),
        _REVIEW: lambda unit, wording: wording.review,
        _ACCEPTED: lambda unit, wording: wording.accepted,
        _ALL: lambda unit, wording: True,
    }
    if name in tests:
        return tests[name]
    return lambda unit, wording: any(look.name == name for look in unit.looks)
