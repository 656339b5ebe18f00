"""The panel of speakers: who is shown, how much each says, what they are called."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Any

from PySide6.QtCore import QCollator, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.domain.rows import UNNAMED
from desktop.domain.speakers.alike import may_be_one
from desktop.ui.look.themes import Theme
from desktop.ui.panels.nameedit import NameEdit
from desktop.ui.panels.speakerrow import SpeakerRow
from desktop.ui.panels.tab import Tab
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.elided import ElidedLabel, for_menu
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.searchfield import SearchField
from desktop.ui.words.names import number
from desktop.ui.words.tips import as_written

_UNNAMED = "\n"  # speech without a speaker, in lists of names; no name has a line end
_OTHERS = "\r"  # all that have no row of their own, in such lists
_REST = -2  # the number of the row that stands for these
_MOST = 300  # speakers that have a row of their own; each row is a widget
_FOUND = 50  # more of them that a search brings
SEARCH_FROM = 13  # speakers; fewer are all in view
_LEAST = 80  # px
_SORT_FROM = 6  # speakers from which on their order can be chosen


class SpeakerPanel(Tab):
    """Ticks choose whose words are shown. Speakers have their number in the transcript."""

    filterChanged = Signal(object, bool)  # None for all, else a set of numbers; others dimmed
    othersChanged = Signal(str)  # "hidden" or "dimmed"
    orderChosen = Signal(str)  # see `settings.CHOICES`
    renameRequested = Signal(str, str)  # the name, and what to call them
    mergeRequested = Signal(str, str)  # a name, and whose name takes its turns
    jumpRequested = Signal(int)  # to the next turn of this speaker
    doubtfulWanted = Signal()  # to the next place where a speaker may be missing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SpeakerRow] = []
        self._theme: Theme | None = None
        self._turns: dict[int, int] = {}  # of each speaker, and of those not named
        self._contents: Contents | None = None
        self._counts: list[tuple[int, int]] = []
        self._listed: list[int] = []  # the numbers of all, in the order of the text
        self._rest: frozenset[int] = frozenset()  # of those that have no row of their own
        self._called: set[int] = set()  # those that were asked for and have one all the same
        self._editor: NameEdit | None = None
        self.search = SearchField()
        self.order = Choice()
        self.order.setProperty("look", "quiet")
        self.order.setMinimumWidth(_LEAST)  # in large print it does not widen the panel
        self._order = "text"
        self.doubtful, self.alike = _quiet_button(), _quiet_button()
        self.others = ElidedLabel(tone="heading")
        self.hidden, self.dimmed = QRadioButton(), QRadioButton()
        self.shown = _label("muted", wrap=True)
        self.show_all = _quiet_button()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._say_shown()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.order.chosen.connect(self.orderChosen)
        self.hidden.setChecked(True)
        self.hidden.toggled.connect(self._others_changed)
        self.show_all.clicked.connect(self.tick_all)
        self.doubtful.clicked.connect(self.doubtfulWanted)
        self.alike.clicked.connect(self._ask_alike)

    def _lay_out(self) -> None:
        self.list = QWidget()
        self._column = QVBoxLayout(self.list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.area = Scrolled(self.list, lines=3)  # about three speakers
        top = QHBoxLayout()
        top.addWidget(self.order)
        top.addStretch(1)
        top.addWidget(self.show_all)
        head = QVBoxLayout()
        head.setContentsMargins(12, 6, 12, 2)
        head.addLayout(top)
        head.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area)
        whole.addLayout(self._foot())
        whole.addStretch(1)

    def _foot(self) -> QVBoxLayout:
        choice = QHBoxLayout()
        for button in (self.hidden, self.dimmed):
            button.setProperty("look", "segment")
            choice.addWidget(button)
        choice.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 16, 12, 10)
        foot.setSpacing(8)
        for offer in (self.doubtful, self.alike):
            foot.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self.others)
        foot.addLayout(choice)
        foot.addWidget(self.shown)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._keep_room()
        for part in (self.shown, self.show_all):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        return foot

    def _keep_room(self) -> None:
        """Reserve two lines for what is shown, so that no tick moves the list."""
        self.shown.setMinimumHeight(2 * self.shown.fontMetrics().lineSpacing())

    def title(self) -> str:
        return self.tr("Speakers")

    def show_change(self, change: Change) -> None:
        if change.of_rows:
            self.follow()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.search.name(self.tr("Find a speaker"))
        self.others.setText(self.tr("Others"))
        self.hidden.setText(self.tr("hidden"))
        self.hidden.setAccessibleName(self.tr("Others are hidden"))
        self.dimmed.setText(self.tr("dimmed"))
        self.dimmed.setAccessibleName(self.tr("Others are dimmed"))
        self.show_all.setText(self.tr("Show all"))
        self._offer_orders()
        self._tell_doubts()
        self._describe()
        self._say_shown()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()
        super().changeEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint with the colours of ``theme``."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def set_order(self, order: str) -> None:
        """Sort the speakers by ``order``, see `settings.CHOICES`. Ticks stay."""
        if order != self._order:
            self._order = order
            self._offer_orders()
            self._sort()

    def _offer_orders(self) -> None:
        names = {
            "text": self.tr("in text order"),
            "name": self.tr("by name"),
            "turns": self.tr("by turns"),
            "words": self.tr("by words"),
        }
        words = self.tr("Sorted {order}").format(order=names[self._order])
        self.order.offer(self.tr("Sort speakers"), [*names.items()], self._order, words)

    # -- what is shown ---------------------------------------------------------------------------

    def show_document(self, contents: Contents) -> None:
        """Show the speakers of a document, all ticked."""
        self._contents = contents
        self._drop_editor()
        self.search.clear()
        self._keep({})
        self._called = set()
        self.follow()
        if self.rows:
            self._enter(self.rows[0])

    def follow(self) -> None:
        """Show the speakers the document has now. Ticks, focus and the words searched for stay."""
        if self._contents is None:
            return
        contents = self._contents
        present = contents.present()
        before, self._counts = self.chosen(), contents.counts
        self._turns = {n: contents.counts[n][0] for n in present}
        self._turns[UNNAMED] = contents.overview().unnamed
        self._list(contents, present)
        self._sort()
        self.search.setVisible(len(present) >= SEARCH_FROM)
        self._tell_doubts()
        self.order.setVisible(len(present) >= _SORT_FROM)
        self._describe()
        self._say_shown()
        if self.chosen() != before:
            self._changed()

    def _list(self, contents: Contents, present: Sequence[int]) -> None:
        """Have a row for each who is ``present``, for the others together where these are too many,
        and for what nobody says."""
        nobodies = contents.overview().voiceless
        hidden = any(row.index == _REST and not row.isChecked() for row in self.rows)
        self._rest = _least(present, contents.counts, self._called)
        self._listed = [who for who in present if who not in self._rest]
        self._listed += [_REST] if self._rest else []
        self._listed += [who for who, count in nobodies.items() if count]
        staying = set(self._listed)
        self._keep({row.index: row for row in self.rows if row.index in staying})
        standing = {row.index: row for row in self.rows}
        for at, index in enumerate(self._listed):
            row = standing.get(index) or self._add(index, at)
            if index not in standing and index in self._called:
                _set_tick(row, not hidden)
            if index in nobodies or index == _REST:
                row.numbered, row.paragraphs = False, nobodies.get(index, 0)
            else:
                row.set_name(contents.speakers[index].name)
        if len(standing) != len(self.rows) or not self.rows:
            self._order_tabs()

    def _sort(self) -> None:
        """Put the rows in the order that was chosen; those without a speaker come last."""
        names, counts = QCollator(), self._counts
        place = {index: at for at, index in enumerate(self._listed)}
        key: dict[str, Callable[[SpeakerRow], Any]] = {
            "text": lambda row: place[row.index],
            "name": lambda row: names.sortKey(row.name),
            "turns": lambda row: -counts[row.index][0],
            "words": lambda row: -counts[row.index][1],
        }
        named = sorted((row for row in self.rows if row.numbered), key=key[self._order])
        rows = [*named, *(row for row in self.rows if not row.numbered)]
        if rows != self.rows:
            for at, row in enumerate(rows):
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
            self.rows = rows
            self._order_tabs()

    def _tell_doubts(self) -> None:
        """Say how many speakers may be missing, and which two may be one person."""
        contents = self._contents
        missing = len(contents.doubtful) if contents is not None else 0
        self.doubtful.setText(self.tr("Speaker unclear (%n)", "", missing))
        self.doubtful.setToolTip(
            self.tr("Go to the next paragraph that may begin with an overlooked name")
        )
        self.doubtful.setVisible(missing > 0)
        pairs = len(self._alike())
        self.alike.setText(self.tr("The same person? (%n)", "", pairs))
        self.alike.setToolTip(self.tr("Names that may be one person’s, to be merged"))
        self.alike.setVisible(pairs > 0)

    def _alike(self) -> list[tuple[str, str]]:
        """The names of speakers that may be one person, the shorter name first."""
        if self._contents is None:
            return []
        present = (who for who in self._contents.present() if who not in self._rest)
        speakers = [self._contents.speakers[who] for who in present]
        pairs = may_be_one(speakers)
        return [(speakers[one].name, speakers[other].name) for one, other in pairs]

    def _ask_alike(self) -> None:
        self.alike_menu().popup(self.alike.mapToGlobal(self.alike.rect().bottomLeft()))

    def alike_menu(self) -> Menu:
        """Two names a line; one that is chosen is merged."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, into in self._alike():
            words = self.tr("{name} is {other}").format(name=name, other=into)
            action = menu.addAction(for_menu(words))
            action.triggered.connect(
                lambda _=False, name=name, into=into: self.mergeRequested.emit(name, into)
            )
        return menu

    def _order_tabs(self) -> None:
        for widget, following in pairwise([self.search, *self.rows]):
            QWidget.setTabOrder(widget, following)
        self._column.activate()
        self.area.updateGeometry()

    def _keep(self, kept: Mapping[int, SpeakerRow]) -> None:
        """Remove all rows but those ``kept``."""
        for row in self.rows:
            if row.index not in kept:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = list(kept.values())

    def _add(self, index: int, at: int) -> SpeakerRow:
        row = SpeakerRow(index, "", self.list)
        if self._theme is not None:
            row.set_theme(self._theme)
        row.toggled.connect(self._changed)
        row.menuWanted.connect(self._menu)
        row.renameWanted.connect(self._edit)
        row.jumpWanted.connect(lambda row: self.jumpRequested.emit(row.index))
        row.moveWanted.connect(self._move)
        row.entered.connect(self._enter)
        self._column.insertWidget(at, row)
        self.rows.insert(at, row)
        return row

    def _describe(self) -> None:
        total = sum(words for _, words in self._counts) or 1
        most = max((words for _, words in self._counts), default=0) or 1
        for row in self.rows:
            if row.index == _REST:
                self._describe_rest(row)
                continue
            if not row.numbered:
                unnamed, narration = self.tr("Unnamed speaker"), self.tr("Narration and notes")
                row.name = unnamed if row.index == UNNAMED else narration
                row.setText(row.name)
                words = self.tr("%n paragraph(s)", "", row.paragraphs)
                row.say(number(row.paragraphs), f"{row.name}, {words}")
                row.setToolTip(words)
                continue
            turns, words_said = self._counts[row.index]
            row.share = words_said / most
            percent = self._percent(words_said / total)
            how_much = self.tr("{turns}, {percent} of the words").format(
                turns=self.tr("%n turn(s)", "", turns), percent=percent
            )
            row.say(f"{number(turns)} · {percent}", f"{row.name}, {how_much}")
            titles = self._contents.speakers[row.index].titles if self._contents else []
            row.setToolTip(as_written("\n".join([row.name, *titles, how_much])))

    def _describe_rest(self, row: SpeakerRow) -> None:
        row.name = self.tr("%n other speaker(s)", "", len(self._rest))
        row.setText(row.name)
        turns = sum(self._turns[who] for who in self._rest)
        words = self.tr("%n turn(s)", "", turns)
        row.say(number(turns), f"{row.name}, {words}")
        find = self.tr("Those who say least have no line of their own. Search to find them.")
        row.setToolTip(find)

    def _percent(self, share: float) -> str:
        """A share from 0 to 1; what is little is not nothing."""
        rounded = round(100 * share)
        if share and not rounded:
            return self.tr("<1 %")
        return self.tr("{share} %").format(share=number(rounded))

    def _say_shown(self) -> None:
        chosen = self.chosen()
        self.show_all.setVisible(chosen is not None)
        self.shown.setVisible(chosen is not None)
        self.others.setEnabled(bool(self.rows))
        if chosen is None:
            return
        shown = sum(turns for who, turns in self._turns.items() if who in chosen)
        if not chosen:
            words = self.tr("No speaker is selected, so nothing is shown.")
        elif self.dimmed.isChecked():
            words = self.tr("{shown} of {all} turns shown, the others dimmed")
        else:
            words = self.tr("{shown} of {all} turns shown")
        self.shown.setText(words.format(shown=number(shown), all=number(sum(self._turns.values()))))

    # -- ticks -----------------------------------------------------------------------------------

    def chosen(self) -> set[int] | None:
        """The numbers of the ticked speakers (or `UNNAMED`, `NOBODY`); None if all are ticked."""
        if all(row.isChecked() for row in self.rows):
            return None
        ticked = {row.index for row in self.rows if row.isChecked()}
        return ticked - {_REST} | self._rest if _REST in ticked else ticked

    def unticked(self) -> tuple[str, ...]:
        """The names of the speakers that are not ticked; "" means narration and notes."""
        return tuple(self._key(row) for row in self.rows if not row.isChecked())

    def untick(self, names: Collection[str]) -> None:
        """Tick everybody except ``names``, which are as `unticked` returns them."""
        self._tick(row for row in self.rows if self._key(row) not in names)

    def tick_only(self, names: Collection[str]) -> None:
        """Tick only ``names``; names that nobody has are ignored."""
        self._tick(row for row in self.rows if row.numbered and row.name in names)

    def tick_all(self) -> None:
        """Tick everybody."""
        self._tick(self.rows)

    def toggle_dimmed(self) -> None:
        """Switch between hiding and dimming the others."""
        (self.hidden if self.dimmed.isChecked() else self.dimmed).setChecked(True)

    def set_others(self, how: str) -> None:
        """Hide or dim the others: ``how`` is "hidden" or "dimmed"."""
        (self.dimmed if how == "dimmed" else self.hidden).setChecked(True)

    def _key(self, row: SpeakerRow) -> str:
        if row.numbered:
            return row.name
        return {UNNAMED: _UNNAMED, _REST: _OTHERS}.get(row.index, "")

    def _tick(self, ticked: Iterable[SpeakerRow]) -> None:
        to_tick, before = set(ticked), self.chosen()
        for row in self.rows:
            _set_tick(row, row in to_tick)
        if self.chosen() != before:
            self._changed()

    def _others_changed(self, hidden: bool) -> None:
        self.othersChanged.emit("hidden" if hidden else "dimmed")
        if self.chosen() is not None:
            self._changed()

    def _changed(self) -> None:
        self._say_shown()
        self.filterChanged.emit(self.chosen(), self.dimmed.isChecked())

    # -- keyboard -------------------------------------------------------------------------------

    def _narrow(self, text: str) -> None:
        if text and self._rest and self._contents is not None:
            speakers = self._contents.speakers
            names = ((who, speakers[who].name.casefold()) for who in sorted(self._rest))
            named = (who for who, name in names if text.casefold() in name)
            self._call(list(islice(named, _FOUND)))
        for row in self.rows:
            row.setVisible(text.casefold() in row.name.casefold())

    def _visible(self) -> Iterator[SpeakerRow]:
        return (row for row in self.rows if row.isVisibleTo(self.list))

    def _enter(self, current: SpeakerRow) -> None:
        """Let Tab reach this row of the list; arrows reach the others from it."""
        for row in self.rows:
            tab = row is current
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        self.area.ensureWidgetVisible(current, 0, 8)

    def _move(self, row: SpeakerRow, key: int) -> None:
        rows = list(self._visible())
        at = rows.index(row)
        goal = {
            Qt.Key.Key_Up.value: max(0, at - 1),
            Qt.Key.Key_Down.value: min(len(rows) - 1, at + 1),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: len(rows) - 1,
        }[key]
        rows[goal].setFocus(Qt.FocusReason.TabFocusReason)

    # -- names -----------------------------------------------------------------------------------

    def menu(self, row: SpeakerRow) -> Menu:
        """The menu of ``row``."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        only = menu.addAction(self.tr("Show only {name}").format(name=for_menu(row.name)))
        only.triggered.connect(lambda: self.show_alone(row.index))
        jump = menu.addAction(self.tr("Go to the next turn"))
        jump.triggered.connect(lambda: self.jumpRequested.emit(row.index))
        jump.setEnabled(
            row.isChecked() or self.dimmed.isChecked()
        )  # without them there is nothing to go to
        if not row.numbered:
            return menu
        menu.addSeparator()
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self._edit(row))
        merge = menu.submenu(self.tr("Merge with"))
        merge.setEnabled(self.offer_merges(merge, row.index))
        return menu

    def offer_merges(self, menu: Menu, speaker: int) -> bool:
        """Put those into ``menu`` who may be the same person as ``speaker``; whether there are
        any."""
        name = self._row_of(speaker).name
        others = [row for row in self.rows if row.numbered and row.index != speaker]
        for other in others:
            action = menu.addAction(for_menu(other.name))
            action.triggered.connect(
                lambda _=False, into=other.name: self.mergeRequested.emit(name, into)
            )
        return bool(others)

    def _call(self, speakers: Iterable[int]) -> None:
        """Give a row of their own to those of ``speakers`` who have none."""
        more = self._rest.intersection(speakers)
        if more:
            self._called |= more
            self.follow()

    def _row_of(self, speaker: int) -> SpeakerRow:
        self._call([speaker])
        return next(row for row in self.rows if row.index == speaker)

    def focused(self) -> int | None:
        """The number of the speaker whose row has the focus."""
        return next((row.index for row in self.rows if row.hasFocus()), None)

    def rename(self, speaker: int) -> None:
        """Let the person type another name for ``speaker``."""
        row = self._row_of(speaker)
        self.search.clear()
        self.area.ensureWidgetVisible(row)
        self._edit(row)

    def show_alone(self, speaker: int) -> None:
        """Tick only ``speaker``."""
        self._call([speaker])
        self._tick(row for row in self.rows if row.index == speaker)

    def _menu(self, row: SpeakerRow) -> None:
        at = row.rect().center()
        self.menu(row).popup(row.mapToGlobal(at))

    def _edit(self, row: SpeakerRow) -> None:
        self._drop_editor()
        editor = self._editor = NameEdit(row.name, row)
        editor.setAccessibleName(self.tr("New name of {name}").format(name=row.name))
        editor.setGeometry(row.rect().adjusted(30, 0, -4, 0))
        editor.named.connect(lambda name: self._rename(row, name))
        editor.left.connect(lambda: self._rename(row, ""))
        editor.show()
        editor.setFocus()

    def _rename(self, row: SpeakerRow, name: str) -> None:
        self._drop_editor()
        row.setFocus()
        if name and name != row.name:
            self.renameRequested.emit(row.name, name)

    def _drop_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()


def _least(
    present: Sequence[int], counts: Sequence[tuple[int, int]], called: Collection[int]
) -> frozenset[int]:
    """Those of ``present`` who say least, where there are too many, without those ``called``."""
    if len(present) <= _MOST:
        return frozenset()
    return frozenset(sorted(present, key=lambda who: -counts[who][1])[_MOST:]) - frozenset(called)


def _set_tick(row: SpeakerRow, on: bool) -> None:
    row.blockSignals(True)
    row.setChecked(on)
    row.blockSignals(False)
    row.update()


def _quiet_button() -> QPushButton:
    button = QPushButton()
    button.setMinimumWidth(_LEAST)  # in large print it does not widen the panel
    button.setProperty("look", "quiet")
    return button


def _label(tone: str, wrap: bool = False) -> QLabel:
    label = QLabel(wordWrap=wrap)
    label.setProperty("tone", tone)
    return label
