"""What agrees and what differs, shown: in the list at the side, and in the words of the text."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparing.matching import Look, Unit
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.wordings import Wording
from desktop.ui.controllers.comparison.differing import Differing, Summary
from desktop.ui.panels.sentences import (
    ALL,
    DIFFER,
    LINK,
    LINKS,
    TO_CHECK,
    TO_DO,
    WORST,
    Line,
    SentencesPanel,
)
from desktop.ui.reader.view import Reader
from desktop.ui.words.names import engine_title, number

_REST = 50  # ms in which several changes are shown as one
_CALM = 10  # times as long as it takes to show them, at least
_OF_LINKS = {Look.LINK, Look.NO_PARTNER, Look.ADDED, Look.REORDERED}  # the links are to be mended


class ShownDifferences(QObject):
    """Joins what is counted with where it is shown."""

    def __init__(
        self, differing: Differing, rows: SentencesPanel, reader: Reader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._differing, self._rows, self._reader = differing, rows, reader
        self._active = False
        self._wordings: dict[tuple[int, int], Wording] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show)
        differing.changed.connect(self._show_soon)
        differing.columnsChanged.connect(self._show_columns)
        rows.orderChosen.connect(self._list)
        rows.unitChosen.connect(self._go)
        rows.columnsChosen.connect(differing.compare)
        rows.model.line_of = self._line
        reader.sentenceChanged.connect(rows.stand_at)

    def _show_soon(self) -> None:
        if not self._rest.isActive():  # else a long row of changes would put it off for ever
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
        """Set the words in the language of the window."""
        self._show_columns()
        self._show()

    # -- the columns -----------------------------------------------------------------------------

    def _show_columns(self) -> None:
        differing = self._differing
        compared = (differing.first, differing.second)
        marked = self._active and differing.in_one_language
        self._reader.compare(compared if marked else None)
        columns = [(column.id, self._name(column)) for column in differing.columns()]
        self._rows.offer(columns, *compared, differing.has_comparison)
        self._rows.show_empty(not differing.first)

    def _about(self) -> str:
        """What the numbers are about."""
        differing = self._differing
        second = next((c for c in differing.columns() if c.id == differing.second), None)
        if not differing.in_one_language:
            return self.tr(
                "The two texts are in different languages: their words cannot be compared, but "
                "their numbers and links can."
            )
        if second is not None and second.origin == "human":
            return self.tr("Agreement with the human text, not quality")
        return self.tr("Agreement of the two texts, not quality")

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
        self._fill(self._differing.summary())
        self._list()
        taken = round(1000 * (monotonic() - begun))
        self._rest.setInterval(max(_REST, _CALM * taken))

    def _fill(self, summary: Summary) -> None:
        rows, sums, length = self._rows, summary.sums, summary.length
        names = {column.id: self._name(column) for column in self._differing.columns()}
        pair = [names.get(each, "") for each in (self._differing.first, self._differing.second)]
        words = self.tr("{first} and {second}").format(first=pair[0], second=pair[1])
        about = [self._about()]
        if self._differing.in_one_language:
            chrf = "…" if sums.chrf is None else f"{sums.chrf:.1f}"
            bleu = "…" if sums.bleu is None else f"{sums.bleu:.1f}"
            words += f": chrF {chrf} · BLEU {bleu}"
            about.append("chrF: " + self.tr("Letters in common, 0 to 100"))
            about.append("BLEU: " + self.tr("Words in common, 0 to 100"))
        if length is not None:
            share = self.tr("{number} %").format(number=round(100 * length))
            about.append(self.tr("Length") + ": " + share)
        rows.show_agreement(words, "\n".join(about))
        found = [(look_words(look), summary.looks[look]) for look in Look if summary.looks[look]]
        rows.show_looks("\n".join(f"{words}: {number(count)}" for words, count in found))
        words = self.tr("{done} of {of} sentences accepted")
        if summary.own:
            words = self.tr("{done} of {of} sentences accepted · {own} of them in your words")
        counts = {"done": summary.accepted, "of": summary.total, "own": summary.own}
        rows.show_done(
            summary.accepted,
            summary.total,
            words.format(**{name: number(count) for name, count in counts.items()}),
        )

    def _list(self) -> None:
        differing, rows = self._differing, self._rows
        self._wordings = wordings = differing.wordings()
        nothing, chip, units = Wording(), rows.chip, []
        counts = dict.fromkeys(rows.chips, 0)
        for unit in differing.units():
            for name in _chips(unit, wordings.get((unit.row, unit.segment), nothing)):
                counts[name] += 1
                if name == chip:
                    units.append(unit)
        if rows.order == WORST:
            units.sort(key=self._rank)
        elif rows.order == LINK:
            units.sort(key=lambda unit: 2.0 if unit.score is None else unit.score)
        rows.show_counts(counts)
        rows.show_units(units)

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


def _chips(unit: Unit, wording: Wording) -> Iterator[str]:
    """The chips under which a unit is listed; ``wording`` is what the person made of it."""
    yield ALL
    if not wording.accepted:
        yield TO_DO
    if unit.first and unit.second and unit.first != unit.second:
        yield DIFFER
    if wording.review or unit.looks:
        yield TO_CHECK
    if not _OF_LINKS.isdisjoint(unit.looks):
        yield LINKS
