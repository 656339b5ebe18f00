"""A window shows one document, or the start page. It makes its parts and connects them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document, DocumentId
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite, EnfaceError
from desktop.domain.journal import InMemory
from desktop.domain.rows import SPEECH
from desktop.domain.transcript import Transcript
from desktop.services.personal.recent_files import Recent
from desktop.settings import Settings
from desktop.support import garbage
from desktop.support.lazy import Late
from desktop.ui.controllers.auto_scrolling import AutoScrolling
from desktop.ui.controllers.bookmarks import Bookmarks
from desktop.ui.controllers.columns_menu import ColumnsMenu
from desktop.ui.controllers.comparison.accepted_wording import AcceptedWording
from desktop.ui.controllers.comparison.comparing import Comparing
from desktop.ui.controllers.comparison.differing import Differing
from desktop.ui.controllers.comparison.own_wording import OwnWording
from desktop.ui.controllers.comparison.repairing import Repairing
from desktop.ui.controllers.comparison.saving_copy import SavingCopy
from desktop.ui.controllers.comparison.shown_differences import ShownDifferences
from desktop.ui.controllers.comparison.suggestions import Suggestions
from desktop.ui.controllers.correction import Corrections
from desktop.ui.controllers.exporting import Exporting
from desktop.ui.controllers.following import Following
from desktop.ui.controllers.forgetting import Forgetting
from desktop.ui.controllers.language_packs import LanguagePacks
from desktop.ui.controllers.library.progress import LibraryProgress
from desktop.ui.controllers.library.updates import LibraryUpdates
from desktop.ui.controllers.looking_up import LookingUp
from desktop.ui.controllers.measuring import Measuring
from desktop.ui.controllers.missing_fonts import MissingFonts
from desktop.ui.controllers.notes_file import NotesFile
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.controllers.opening import Opening
from desktop.ui.controllers.printing import Printing
from desktop.ui.controllers.reading_aids import ReadingAids
from desktop.ui.controllers.remembering import Remembering
from desktop.ui.controllers.tasks import Tasks
from desktop.ui.controllers.terms import KeepingTerms
from desktop.ui.controllers.translation.engines import EngineChoice
from desktop.ui.controllers.translation.further_columns import FurtherColumns
from desktop.ui.controllers.translation.translation import Translation
from desktop.ui.controllers.word_shading import WordShading
from desktop.ui.look.themes import Theme
from desktop.ui.panels.side import Side
from desktop.ui.reader.input.word_card import ACTIONS as WORD_BUTTONS
from desktop.ui.reader.input.wording_editor import BUTTONS
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.window import tab_order
from desktop.ui.window.actions import Actions
from desktop.ui.window.bar import Bar
from desktop.ui.window.commands import (
    compare_commands,
    edit_commands,
    file_commands,
    go_commands,
    help_commands,
    listen_commands,
    task_commands,
    translation_commands,
    view_commands,
    word_commands,
)
from desktop.ui.window.escape import Escape
from desktop.ui.window.everyone_hidden import EveryoneHidden
from desktop.ui.window.findbar import FindBar
from desktop.ui.window.found_sentence import FoundSentence
from desktop.ui.window.listening import Listening
from desktop.ui.window.parts import Parts
from desktop.ui.window.recent_menu import RecentMenu
from desktop.ui.window.start import StartPage
from desktop.ui.window.text_frame import TextFrame
from desktop.ui.window.text_menu import TextMenu
from desktop.ui.window.tour import Tour
from desktop.ui.window.tour_stops import tour_stops
from desktop.ui.window.visibility import Visibility
from desktop.ui.words import messages
from desktop.ui.words.actions import COMPARE, LEARN, WINDOW
from desktop.ui.words.names import isolated

if TYPE_CHECKING:
    from desktop.ui.controllers.counterpart import CounterpartLight
    from desktop.ui.controllers.download_news import DownloadNews
    from desktop.ui.dialogs.library.dialog import LibraryDialog
    from desktop.ui.panels.reading import ReadingPanel

LOOK_AFTER = 200  # ms on the start page after which the recent files are looked for
_LEAST_TEXT = 60  # px of height
DOCUMENT_MESSAGES = (  # keys of the messages about what is shown
    *("open", "disk", "drop", "pack", "fault", "compare", "engine", "unplaced", "corrections"),
    *(
        "bookmark",
        "bookmarks",
        "fonts",
        "comparing",
        "wording",
        "repairing",
        "swap",
        "hidden",
        "narration",
        "word",
        "terms",
        "sound",
    ),
)


class Window(Retranslated, QMainWindow):
    """Shows the start page until `open` brings a document.

    ``themes`` has all themes by name, ``theme`` is the one in use.
    """

    openElsewhere = Signal(object)  # an OpenRequest for another window
    documentShown = Signal()
    openingFailed = Signal(object)  # the error
    translationSettled = Signal()  # nothing is being translated any more
    themesChanged = Signal(str)  # a theme was made or removed; the one to show
    clearRequested = Signal(object)  # by this window: everything is to be forgotten
    quitRequested = Signal()
    closeRequested = Signal(object)  # this window: what it shows, or itself
    otherWindowRequested = Signal(object, int)  # this window; how many windows on
    windowMenuOpened = Signal(object)  # the menu: the windows are to be listed in it
    closed = Signal(object)  # this window
    forgotten = Signal()  # nothing more of its document is remembered

    def __init__(self, parts: Parts, themes: Mapping[str, Theme], theme: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._parts, self._themes = parts, themes
        self.document: Document | None = None
        self._stop_listening: Callable[[], None] = lambda: None  # to the document
        self._look_soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._look_soon.timeout.connect(self._look_for_recent)
        self._welcome_soon = QTimer(self, singleShot=True, interval=0)
        self._welcome_soon.timeout.connect(self._offer_welcome)
        self._make_views(theme)
        self._lay_out()
        self._make_controllers()
        self._make_listening()
        self._connect_actions()
        self._connect_escape()
        self._connect_opening()
        self._connect_translation()
        self._connect_panels()
        self._connect_preferences()
        self.set_theme(theme)
        self._apply(parts.preferences.current)
        self.retranslate()
        self._show_start()

    # -- putting together ------------------------------------------------------------------------

    def _make_views(self, theme: Theme) -> None:
        self.reader = Reader(self._parts.preferences.current, theme)
        self.text_frame = TextFrame(self.reader, theme)
        self.actions_ = Actions(self, self.reader)
        self.bar = Bar(self.actions_, theme)
        self.start = StartPage()
        self.messages = MessageBar()
        self.side = Side()
        self.speakers = self.side.speakers
        self.everyone_hidden = EveryoneHidden(self.reader, self.speakers)
        self.find_bar, self.status = FindBar(self.reader), StatusLine()
        self.tasks = Tasks(self)
        self._reading = Late(self._make_reading)
        self._library = Late(self._make_library)
        self._counterpart = Late(self._make_counterpart)

    def _make_controllers(self) -> None:
        self.opening = Opening(
            self._parts.documents,
            self._parts.pasted,
            self._parts.runner,
            self.messages,
            self.status,
            self,
        )
        self.found_sentence = FoundSentence(self.opening, self.reader, self.find_bar, self)
        self.translation = Translation(
            self._parts.preferences,
            self._parts.packs,
            self._parts.memory,
            self._parts.workers,
            self._parts.terms,
            self._parts.runner,
            self.reader.visible_rows,
            self.messages,
            self.status,
            self,
        )
        self.engines = EngineChoice(
            self.translation, self._parts.preferences, self._parts.runner, self.messages, self
        )
        self.further_columns = FurtherColumns(self.translation, self)
        self.language_packs = LanguagePacks(
            self._parts.packs,
            self._parts.downloads,
            self._parts.servers,
            self._parts.preferences,
            self.messages,
            self,
        )
        self.corrections = Corrections(self.messages, self)
        self.text_menu = TextMenu(
            self.reader, self.actions_, self.engines, self.corrections, self.speakers, self
        )
        self.recent_menu = RecentMenu(self._parts.recent_files, self)
        self.bookmarks = Bookmarks(self.side, self.reader, self.messages, self)
        self.remembering = Remembering(
            self._parts.recent_files,
            self.reader,
            self.speakers,
            self.translation.share_done,
            lambda: self.measuring.difficulty,
            self.tasks,
            self,
        )
        self.printing = Printing(
            self.reader,
            self._parts.documents,
            self._parts.preferences,
            self.messages,
            self,
        )
        self.notes_file = NotesFile(
            self.reader, self.bookmarks.lost, self.printing.require_other, self.messages, self
        )
        self.exporting = Exporting(
            self.reader,
            self._parts.runner,
            self._parts.preferences,
            self.printing.require_other,
            self.messages,
            self,
        )
        self.saving_copy = SavingCopy(
            self._parts.documents,
            self._parts.runner,
            self.printing.require_other,
            self.keep,
            self.messages,
            self,
        )
        self.following = Following(self._parts.documents.journals, self._parts.recent_files, self)
        self.comparing = Comparing(
            self._parts.documents, self._parts.runner, self.messages, self.status, self
        )
        self.repairing = Repairing(
            self.reader, self._parts.runner, self.messages, self.status, self
        )
        self.forgetting = Forgetting(
            self._parts.memory,
            self._parts.recent_files,
            self._parts.pasted,
            self._parts.documents.journals,
            self._parts.library,
            self.translation,
            self._stop_aligning,
            self._parts.runner,
            self.messages,
            self,
        )
        self.differences = ShownDifferences(
            Differing(self._parts.runner, self), self.side.sentences, self.reader, self
        )
        self.own_wording = OwnWording(
            self.reader,
            Suggestions(self._parts.memory, self._parts.runner, self),
            self._parts.documents,
            self._parts.runner,
            self.differences.score_at,
            self.messages,
            self,
        )
        self.accepted_wording = AcceptedWording(self._parts.memory, self._parts.runner, self)
        self._make_learning()
        self.columns_menu = ColumnsMenu(self.reader, self)
        self.missing_fonts = MissingFonts(self.reader, self.messages, self)
        self.auto_scrolling = AutoScrolling(self.reader, self._parts.preferences, self.status, self)
        self.visibility = Visibility(
            self,
            self.split,
            self.side,
            (self.bar, self.status, self.menuBar()),
            self.reader,
            self.actions_,
            self._parts.preferences,
            {"reading": lambda: self.reading},
        )
        self.escape = Escape(self)
        stops = tour_stops(self.reader, self.side, self.bar, self.status, self.actions_)
        self.tour = Tour(self._ground, stops)

    def _make_learning(self) -> None:
        """What helps a person to read and to learn the language of a text."""
        self.library_progress = LibraryProgress(self._parts.library, self._parts.runner, self)
        self.library_updates = LibraryUpdates(
            self._parts.library,
            self._parts.documents.journals,
            self._parts.memory,
            lambda: dict(self._parts.preferences.current.targets),
            self._parts.runner,
            self,
        )
        self.measuring = Measuring(self._parts.words, self._parts.runner, self)
        self.looking_up = LookingUp(
            self.reader,
            self._parts.dictionaries,
            self._parts.words,
            self._parts.runner,
            self.messages,
            self,
        )
        self.word_shading = WordShading(
            self.reader,
            self.side.words,
            self._parts.dictionaries,
            self._parts.words,
            self._parts.runner,
            self,
        )
        self.terms = KeepingTerms(
            self.reader, self._parts.terms, self._parts.runner, self.messages, self
        )
        self.reading_aids = ReadingAids(
            self.reader, self._parts.preferences, self._parts.runner, self
        )

    def _make_listening(self) -> None:
        self.listening = Listening(
            self._parts,
            self.reader,
            self.actions_,
            self.escape,
            self._text_lines,
            self.messages,
            self.status,
            self._folder_to_open,
            self,
        )
        self.opening.recordingDropped.connect(self.listening.put_beside)
        self.opening.modelWanted.connect(lambda: self.listening.add_model(self.opening.again))
        self.opening.modelDownloadWanted.connect(
            lambda: self.listening.download_model("", self.opening.again)
        )
        self.reader.listenPressed.connect(self.listening.hear_sentence)

    def _lay_out(self) -> None:
        """Put all parts in, from the outermost inwards: to move a widget with many others in it
        takes long."""
        self.split, self.stack = QSplitter(childrenCollapsible=False), QStackedWidget()
        self._ground = QWidget()
        self.setCentralWidget(self._ground)
        _column(self._ground, self.bar, self.split, self.status)
        self.split.addWidget(self.side)
        middle, self._text_page = QWidget(), QWidget()
        self.split.addWidget(middle)
        _column(middle, self.messages, self.stack)
        self.stack.addWidget(self.start)
        self.stack.addWidget(self._text_page)
        self._text_lines = _column(self._text_page, self.find_bar, self.text_frame)
        self.split.setStretchFactor(1, 1)
        tab_order.order(
            *(self.bar, self.side, self.messages, self.find_bar, self.reader, self.status)
        )
        self.reader.setMinimumHeight(_LEAST_TEXT)
        self.reader.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.resize(1280, 800)

    @property
    def reading(self) -> ReadingPanel:
        """The reading panel. It takes a fifth of a second to make, so it is made when first
        opened."""
        return self._reading()

    def _make_reading(self) -> ReadingPanel:
        from desktop.ui.panels.reading import ReadingPanel

        panel = ReadingPanel(self._themes)
        panel.hide()
        panel.set_settings(self._parts.preferences.current)
        panel.changed.connect(self._parts.preferences.replace)
        panel.ownThemeRequested.connect(self._make_theme)
        panel.closeRequested.connect(self.actions_["reading"].trigger)
        panel.grown.connect(self.visibility.fit_panel)
        self._parts.preferences.changed.connect(panel.set_settings)
        self.split.addWidget(panel)
        tab_order.order(self.reader, panel, self.status)
        return panel

    @property
    def library(self) -> LibraryDialog:
        """The library, in a window beside this one; made when first opened."""
        return self._library()

    def _make_library(self) -> LibraryDialog:
        from desktop.ui.dialogs.library.dialog import LibraryDialog

        parts = self._parts
        library = LibraryDialog(
            parts.library(),
            parts.documents,
            parts.memory,
            parts.preferences,
            parts.packs,
            parts.batch,
            parts.imports,
            parts.runner,
            self,
        )
        library.chosen.connect(self.found_sentence.open)
        library.fileChosen.connect(self.opening.open_path)
        self.reader.history.left.connect(self._return_to_library)
        return library

    @property
    def counterpart(self) -> CounterpartLight:
        """What lights the counterpart of a word; made when a word is first looked up."""
        return self._counterpart()

    def _make_counterpart(self) -> CounterpartLight:
        from desktop.ui.controllers.counterpart import CounterpartLight

        parts = self._parts
        light = CounterpartLight(self.reader, parts.dictionaries, parts.memory, parts.runner, self)
        if self.document is not None:
            light.begin(self.document)
        self.looking_up.card.closed.connect(light.clear)
        return light

    def _connect_actions(self) -> None:
        preferences = self._parts.preferences
        commands = {
            **file_commands(
                self.opening,
                self.printing,
                self.notes_file,
                self.exporting,
                self.forgetting,
                self._folder_to_open,
                self,
            ),
            "library": self._show_library,
            "home": self.show_start_page,
            "new_window": lambda: self.openElsewhere.emit(None),
            "close": lambda: self.closeRequested.emit(self),
            "quit": self.quitRequested.emit,
            "save_copy": lambda: self.saving_copy.ask(self.document),
            **edit_commands(self.corrections, self.reader, self.find_bar, self.text_menu),
            **view_commands(
                self.visibility,
                self.columns_menu,
                self.auto_scrolling,
                self.reading_aids,
                self.corrections,
                self.speakers,
                self.reader,
                self.text_menu,
                preferences,
            ),
            **go_commands(self.reader, self.opening, self.bookmarks, self.text_menu, self),
            **translation_commands(
                self.translation,
                self.opening,
                self.comparing,
                self.repairing,
                self.listening,
                self.language_packs,
                self.text_menu,
                self._show_memory,
                self.terms,
            ),
            **task_commands(self.tasks),
            "minimize": self.showMinimized,
            "next_window": lambda: self.otherWindowRequested.emit(self, 1),
            "previous_window": lambda: self.otherWindowRequested.emit(self, -1),
            **compare_commands(
                self.comparing,
                self.repairing,
                self.own_wording,
                self._show_replace,
                self._search_memory,
                self._folder_to_open,
                self,
            ),
            **word_commands(
                self.looking_up,
                self._review_words,
                self._search_dictionaries,
                self._show_dictionaries,
            ),
            **listen_commands(self.listening),
            "all_commands": self._show_commands,
            **help_commands(preferences, self.printing, self.start_tour, self),
        }
        switches = {
            "private": self._set_private,
            "by_itself": lambda on: preferences.change(translate_by_itself=on),
            "shade_words": lambda on: preferences.change(shade_words=on),
            "syllables": self.reading_aids.set_syllables,
            "cover": lambda on: preferences.change(cover_translation=on),
            "mark_due": lambda on: preferences.change(mark_due=on),
            "pause_after": self.listening.pause_after_sentences,
            "picture": self.listening.show_picture,
        }
        self.actions_.connect_commands(commands, switches)
        self.reader.historyChanged.connect(self._show_history)
        self.auto_scrolling.activeChanged.connect(self.actions_["roll"].setChecked)

    def _show_commands(self) -> None:
        from desktop.ui.dialogs.command_list import CommandList
        from desktop.ui.window import choices

        CommandList(
            [
                *choices.of_actions(self.actions_, self.document is not None),
                *choices.of_speakers(self.speakers),
                *choices.of_themes(self._themes, self._parts.preferences),
                *choices.of_recent(self._parts.recent_files, self.opening),
            ],
            self,
        ).open()

    def _connect_escape(self) -> None:
        self.escape.watch(self.find_bar.opened, self.find_bar.close_bar)
        self.escape.watch(self.messages.shown, self.messages.close_last)
        self.escape.watch(self.own_wording.editor.shown, self.own_wording.close_open)
        self.escape.watch(self.looking_up.card.shown, self.looking_up.close)
        self.escape.watch(self.tour.opened, self.tour.close)
        for name, close in (
            ("reading", partial(self.visibility.close_panel, "reading")),
            ("only_text", self.visibility.leave_only_text),
            ("full_screen", self.visibility.leave_full_screen),
        ):
            self.escape.watch(self.actions_[name].toggled, close)

    def _show_history(self) -> None:
        history = self.reader.history
        self.actions_["back"].setEnabled(history.can_go_back)
        self.actions_["forward"].setEnabled(history.can_go_forward)

    def _connect_preferences(self) -> None:
        preferences = self._parts.preferences
        preferences.changed.connect(self._settings_changed)
        preferences.notSaved.connect(self._settings_not_saved)
        self.bar.layoutChosen.connect(lambda layout: preferences.change(layout=layout))
        self.speakers.orderChosen.connect(lambda order: preferences.change(speaker_order=order))
        self.speakers.othersChanged.connect(lambda how: preferences.change(others=how))
        self.reader.zoomRequested.connect(preferences.zoom)
        self.reader.sharesChanged.connect(lambda shares: preferences.change(column_shares=shares))

    def _connect_panels(self) -> None:
        self.speakers.filterChanged.connect(self.reader.show_only)
        self.speakers.jumpRequested.connect(self.reader.go_to_speaker)
        self.speakers.doubtfulWanted.connect(self.actions_["next_doubtful"].trigger)
        self.speakers.renameRequested.connect(self.corrections.rename)
        self.speakers.mergeRequested.connect(self.corrections.merge)
        self.side.rowChosen.connect(self._read_on_at)
        self.side.left.connect(self.reader.setFocus)
        self.reader.visibleRowsChanged.connect(self._show_row_read)
        self.reader.sentenceChanged.connect(self._show_row_read)
        self.bookmarks.rowChosen.connect(self._read_on_at)
        self.corrections.stepsChanged.connect(self._show_steps)
        self.bookmarks.panelWanted.connect(self.visibility.bring_side)
        self.text_menu.sideWanted.connect(self.visibility.bring_side)
        self.forgetting.clearRequested.connect(lambda: self.clearRequested.emit(self))
        self.forgetting.forgotten.connect(self.forgotten)
        self.forgetting.forgotten.connect(self._parts.imports.forget_taken_off)
        self.forgetting.takenOut.connect(self._reload_library)
        self.looking_up.shown.connect(lambda at: self.counterpart.find(at))
        self.looking_up.kept.connect(self.word_shading.count)
        self.measuring.measured.connect(self.remembering.remember)
        self.word_shading.failed.connect(self.looking_up.tell_failed)
        self.side.words.exportPressed.connect(self.actions_["export_words"].trigger)
        self.looking_up.fileWanted.connect(self.actions_["dictionaries"].trigger)
        self.following.looked.connect(self.remembering.look)
        self.following.gone.connect(self._show_as_read)
        self.remembering.noted.connect(self.library_progress.note)
        self.remembering.forgotten.connect(self.forgetting.follow_forgetting)
        self.remembering.forgotten.connect(self.forgotten)

    def _connect_opening(self) -> None:
        self.opening.opened.connect(self._show_document)
        self.opening.completed.connect(self._show_rest)
        self.opening.failed.connect(self.openingFailed)
        self.opening.missing.connect(self.start.show_missing)
        self.opening.openElsewhere.connect(self.openElsewhere)
        self.opening.listed.connect(self._show_list)
        self.recent_menu.chosen.connect(self.opening.open_path)
        self.recent_menu.clearPressed.connect(self._clear_recent)
        self.opening.fileWanted.connect(self.actions_["open"].trigger)
        self.opening.compareRequested.connect(self._compare_with)
        self.comparing.compared.connect(lambda: self.tasks.choose(COMPARE))
        self.tasks.changed.connect(self._show_task)
        self.side.sentences.otherWanted.connect(self.actions_["compare_with"].trigger)
        self.side.sentences.alignWanted.connect(self.actions_["align_again"].trigger)
        self.side.sentences.exportWanted.connect(self.actions_["export"].trigger)
        self.comparing.fileWanted.connect(self.actions_["compare_with"].trigger)
        self.opening.droppedWanted.connect(self.corrections.show_dropped)
        self.opening.rowWanted.connect(self._read_on_at)
        self.status.encodingChosen.connect(self.opening.again)
        self.start.settingsChosen.connect(self._choose_settings)
        self.start.welcomeClosed.connect(lambda: self._choose_settings({"welcomed": True}))
        self.start.tourRequested.connect(self.actions_["tour"].trigger)
        self.opening.failed.connect(self._show_welcome)
        self.tour.ended.connect(self._end_tour)
        self.start.openRequested.connect(self.opening.open_path)
        self.start.pasteRequested.connect(self.actions_["paste"].trigger)
        self.start.sampleRequested.connect(self.actions_["sample"].trigger)
        self.start.filesDropped.connect(self.opening.drop)
        self.start.textDropped.connect(self.opening.open_text)
        self.start.forgetRequested.connect(self._forget_recent)

    def _connect_translation(self) -> None:
        translation, downloads = self.translation, self._parts.downloads
        translation.settled.connect(self.translationSettled)
        translation.settled.connect(self.find_bar.show_untranslated)
        self.find_bar.translateAllPressed.connect(self.actions_["translate_all"].trigger)
        translation.languagesChanged.connect(self.bar.show_languages)
        translation.packWanted.connect(self.language_packs.show_needed)
        translation.firstWanted.connect(self._put_first)
        translation.packFileWanted.connect(self.actions_["add_pack"].trigger)
        self.engines.languagesWanted.connect(self.actions_["languages"].trigger)
        self.bar.sourceChosen.connect(translation.choose_source)
        self.bar.targetChosen.connect(translation.choose_target)
        self.reader.visibleRowsChanged.connect(translation.focus)
        downloads.installed.connect(translation.packs_changed)
        downloads.removed.connect(translation.packs_changed)
        self._parts.servers.changed.connect(translation.packs_changed)
        self._parts.batch.changed.connect(self._show_where_batch_goes)
        self._show_where_batch_goes()
        downloads.used.connect(self.status.show_network_use)
        self.status.stopPressed.connect(self.actions_["stop"].trigger)
        self.status.goOnPressed.connect(self.actions_["translate"].trigger)
        self.status.translateAllPressed.connect(self.actions_["translate_all"].trigger)
        self.status.checkPressed.connect(self.actions_["next_to_check"].trigger)

    def retranslate(self) -> None:
        """Set all words in the language that is installed now."""
        self.actions_.name_them(dict(self._parts.preferences.current.shortcuts))
        self.own_wording.editor.show_keys({name: self.actions_.keys(name) for name in BUTTONS})
        self.looking_up.card.show_keys({name: self.actions_.keys(name) for name in WORD_BUTTONS})
        self.engines.retranslate()
        self.differences.retranslate()
        self.further_columns.retranslate()
        self.recent_menu.retranslate()
        self.text_menu.retranslate()
        self.tour.retranslate()
        submenus = {
            "paste": (self.recent_menu.menu,),
            "context_menu": (self.text_menu.corrections_menu,),
            "languages": (self.engines.menu, self.further_columns.menu),
        }
        self.actions_.fill(self.menuBar(), submenus)
        menu = self.actions_.menus[WINDOW]
        menu.aboutToShow.connect(lambda: self.windowMenuOpened.emit(menu))
        self.bar.retranslate()
        self.status.retranslate()
        self.translation.retranslate()
        if self.reader.reader_model is not None:
            self.reader.reader_model.retranslate()
        self._show_title()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.visibility.fold()  # a window that already fills the screen is not resized

    # -- what the session asks --------------------------------------------------------------------

    def open(self, request: OpenRequest) -> None:
        """Read ``request`` and show it."""
        self.opening.open(request)

    def open_files(self, paths: Sequence[Path], target: str) -> None:
        """Open the first of the files in ``paths``, to be translated into ``target``."""
        self.opening.several(paths, target)

    def show_start_page(self) -> None:
        """Leave the document, at its place, and show the start page."""
        if self.document is None:
            return
        self._leave_document()
        self.document = None
        self._show_nothing()
        self.opening.leave()
        self.find_bar.close_bar()
        for key in DOCUMENT_MESSAGES:
            self.messages.withdraw(key)
        self.status.idle("")
        self.status.show_encoding("")
        self.status.set_to_check(0)
        self.translation.tell_languages()
        self._show_title()
        self._show_start()
        self.start.setFocus()

    def start_tour(self) -> None:
        """Show what the parts of the window are for, with the sample where nothing is open."""
        if self.document is not None:
            self.tour.start()
            return
        once = Qt.ConnectionType.SingleShotConnection
        self.documentShown.connect(lambda: QTimer.singleShot(0, self, self.tour.start), once)
        self.actions_["sample"].trigger()

    def _end_tour(self) -> None:
        self._parts.preferences.change(welcomed=True)
        self.reader.setFocus()

    def tick_only(self, speakers: Collection[str]) -> None:
        """Show only what ``speakers`` say."""
        self.speakers.tick_only(speakers)

    def tell(self, words: str) -> None:
        """Show ``words`` in the message bar."""
        self.messages.show_message(words, words)

    @property
    def path_to_reopen(self) -> Path | None:
        """The file to open at the next start. None without a file, or if it is not to be
        remembered."""
        document = self.document
        if document is None or document.private or not document.path:
            return None
        return Path(document.path)

    @property
    def model(self) -> ReaderModel | None:
        """The rows and columns that are shown."""
        return self.reader.reader_model

    @property
    def translating(self) -> bool:
        """Whether rows are being translated."""
        return self.translation.under_way

    def require_translation(self) -> None:
        """Raise `NoPack` if the document cannot be translated into the language that was asked
        for."""
        self.translation.require()

    def stop_translating(self) -> None:
        """Stop at once; finished translations stay."""
        self.translation.stop()

    def forget_shown(self) -> None:
        """Show the document as if it was never opened before: everything is being forgotten."""
        if self._library.made is not None:
            self._library.made.forget()
        if self.document is None:
            self._show_start()
            return
        self.translation.set_document_private(True)
        self._stop_aligning()
        self.document.forget()

    def _stop_aligning(self) -> None:
        self.comparing.cancel()
        self.repairing.cancel()

    def clear_memory(self, left: list[Path]) -> None:
        """Clear the translation memory, and say in this window how clearing everything went;
        ``left`` are the files that could not be deleted."""
        self.forgetting.clear_memory(left)

    def _show_memory(self) -> None:
        from desktop.ui.dialogs.translation_memory import MemoryDialog

        parts = self._parts
        MemoryDialog(parts.memory, parts.preferences, parts.runner, self).open()

    def _show_where_batch_goes(self) -> None:
        self.status.network.show_destinations_of_batch(self._parts.batch.hosts)

    def _show_library(self) -> None:
        self._reload_library()
        self._return_to_library()

    def _reload_library(self) -> None:
        if self._library.made is not None:
            self._library.made.reload()

    def _return_to_library(self) -> None:
        """Show the library as it was left."""
        self.library.show()
        self.library.raise_()
        self.library.activateWindow()

    def _compare_with(self, path: str) -> None:
        self.comparing.compare_with(Path(path))

    def _show_replace(self) -> None:
        """Ask what to replace in the person's own wording."""
        from desktop.ui.dialogs.replacing import ReplaceDialog

        document = self.document
        if document is not None:
            self.own_wording.save()
            ReplaceDialog(document.own_texts, self.own_wording.replace, self).open()

    def _search_memory(self) -> None:
        """Look for the selected words in the translation memory."""
        from desktop.ui.dialogs.memory_search import MemorySearchDialog

        parts, document = self._parts, self.document
        if document is not None:
            phrase = self.own_wording.selected_phrase()
            languages = document.language, self.own_wording.language
            MemorySearchDialog(parts.memory, parts.runner, phrase, *languages, self).open()

    def _review_words(self) -> None:
        from desktop.ui.dialogs.reviewing import ReviewDialog

        parts, font = self._parts, self.reader.scene.fonts.text(ORIGINAL, SPEECH)
        dialog = ReviewDialog(parts.words, parts.runner, font, self)
        dialog.rated.connect(self.word_shading.count)
        dialog.open()

    def _search_dictionaries(self) -> None:
        from desktop.ui.dialogs.searching import SearchDialog

        parts, document = self._parts, self.document
        phrase = self.looking_up.selected_text()
        code = (document.language if document is not None else "") or ""
        SearchDialog(parts.dictionaries, parts.runner, phrase, code, self).open()

    def _show_dictionaries(self) -> None:
        from desktop.ui.dialogs.packs.dictionaries import DictionariesDialog

        parts, news = self._parts, self._dictionary_news
        dialog = DictionariesDialog(
            parts.dictionaries, parts.dictionary_downloads, parts.runner, self
        )
        news.leave_to(dialog)
        dialog.open()

    @cached_property
    def _dictionary_news(self) -> DownloadNews:
        from desktop.ui.controllers.download_news import DownloadNews

        parts = self._parts
        return DownloadNews(
            parts.dictionary_downloads, self.messages, self, parts.dictionaries.title_of
        )

    def show_memory_notice(self, notice: EnfaceError) -> None:
        """Say what befell the translation memory."""
        self.messages.show_message("memory", messages.words(notice))

    def withdraw_memory_notice(self) -> None:
        """What was said of the translation memory holds no more."""
        self.messages.withdraw("memory")

    # -- settings --------------------------------------------------------------------------------

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Themes were made or removed: offer ``themes``."""
        self._themes = themes
        self._show_welcome()
        if self._reading.made is not None:
            self._reading.made.set_themes(themes)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.reader.set_theme(theme)
        self.own_wording.editor.set_theme(theme)
        self.repairing.tools.set_theme(theme)
        self.text_frame.set_theme(theme)
        self.actions_.paint(theme)
        self.bar.set_theme(theme)
        self.speakers.set_theme(theme)
        self.start.set_theme(theme)
        self.listening.set_theme(theme)

    def _settings_changed(self, new: Settings, _old: Settings) -> None:
        self._apply(new)

    def _settings_not_saved(self, error: CannotWrite) -> None:
        self.messages.show_message("settings", messages.words(error))

    def _choose_settings(self, settings: dict[str, Any]) -> None:
        self._parts.preferences.change(**settings)

    def _show_welcome(self) -> None:
        """Show what a first start offers. It is made once there is nothing else to do, so that the
        window and the file that it opens do not wait for it."""
        if self.start.has_welcome:
            self._offer_welcome()
        elif not self._parts.preferences.current.welcomed:
            self._welcome_soon.start()

    def _offer_welcome(self) -> None:
        settings = self._parts.preferences.current
        if settings.welcomed and self.start.has_welcome:
            self.start.welcome.hide()
        elif not settings.welcomed and self.document is None and not self.opening.busy:
            self.start.welcome.show_settings(settings, self._themes)
            self.start.welcome.show()

    def _apply(self, settings: Settings) -> None:
        """Use ``settings``; the place in the text stays."""
        self.reader.set_settings(settings)
        self.speakers.set_others(settings.others)
        self.speakers.set_order(settings.speaker_order)
        self.bar.show_layout(settings.layout)
        self._show_welcome()
        self.actions_["show_dimmed"].setChecked(settings.others == "dimmed")
        self.actions_["by_itself"].setChecked(settings.translate_by_itself)
        self.actions_["shade_words"].setChecked(settings.shade_words)
        self.actions_["syllables"].setChecked(settings.syllables)
        self.reading_aids.load()
        self.actions_["cover"].setChecked(settings.cover_translation)
        self.actions_["mark_due"].setChecked(settings.mark_due)
        self._shade()
        self.visibility.fold()

    # -- what is shown ----------------------------------------------------------------------------

    def _show_document(self, document: Document) -> None:
        """Show ``document`` at the place where it was left."""
        document = self._replace(document)
        for key in ("open", "disk", "drop"):
            self.messages.withdraw(key)
        self.status.show_encoding(document.source.encoding or "")
        with self.reader.at_once():
            self._show_rows(document)
            self.stack.setCurrentWidget(self._text_page)
            self.status.idle("")
            self._show_title()
            self._show_what_can_be_done()
            self.corrections.begin(document)
            self.remembering.restore()
            self.translation.begin(document)
        self.remembering.restore_columns()
        self._show_history()
        self.reader.setFocus()
        self.text_frame.calm()
        self.found_sentence.show()
        self.documentShown.emit()

    def _replace(self, document: Document) -> Document:
        """Make ``document`` the current one, or the same one that another window shows.

        A file that is not to be remembered stays so when it is read again."""
        document = self._parts.documents.show(document)
        if self.document is not None and self.document.path == document.path:
            document.private = document.private or self.document.private
        self._leave_document()
        self.document, self._stop_listening = document, document.listen(self._follow)
        self.remembering.follow(document)
        self.library_updates.begin(document)
        self.following.follow(document)
        self.listening.begin(document)
        return document

    def _leave_document(self) -> None:
        """Keep how the document is left."""
        self.own_wording.leave()
        self.looking_up.close()
        self.listening.begin(None)
        self.comparing.cancel()
        self.repairing.cancel()
        self.keep()
        self.remembering.follow(None)
        self.library_updates.begin(None)
        self.measuring.begin(None)
        self.terms.begin(None)
        self.following.follow(None)
        self.translation.end()
        self._stop_listening()
        if self.document is not None:
            self._parts.documents.leave(self.document)
            self._parts.release.take(self.document)

    def _folder_to_open(self) -> str:
        """Where the next file may lie: where this one does, or the one that was read last."""
        path = self.document.path if self.document is not None else ""
        recent = self._parts.recent_files.recent()
        path = path or (recent[0].path if recent else "")
        return str(Path(path).parent) if path else ""

    def _show_as_read(self) -> None:
        """Another process has removed what the person did to the document."""
        if self.document is not None:
            self.document.forget()

    def _show_rows(self, document: Document) -> None:
        old, model = self.reader.reader_model, ReaderModel(document, self.reader)
        model.unused_terms = self.translation.unused_terms
        self.reader.setModel(model)
        if old is not None:
            old.deleteLater()
        garbage.set_apart()
        self.side.show_document(document.contents)
        self.everyone_hidden.follow()
        self.bookmarks.begin(document)
        self.comparing.begin(document)
        self.repairing.begin(document)
        self.differences.begin(document)
        self.own_wording.begin(document)
        self.accepted_wording.begin(document)
        self.missing_fonts.begin()
        self.looking_up.begin(document)
        if self._counterpart.made is not None:
            self._counterpart.made.begin(document)
        self.word_shading.begin(document)
        self.terms.begin(document)
        self.reading_aids.begin(document)
        self.measuring.begin(document)
        self.find_bar.clear()
        if where := document.source.broken:
            words = self.tr("This file could be read only in part: {where}").format(
                where=messages.reason_words(where)
            )
            self.messages.show_message("open", words)
        if not document.partial:
            self.opening.tell_gaps(document)

    def _show_nothing(self) -> None:
        """Let no part hold the document that was left: it may be very large."""
        nothing = Document(Transcript(), DocumentId("", ""), InMemory())
        self._show_rows(nothing)
        self.corrections.begin(nothing)
        self.measuring.begin(None)
        self.terms.begin(None)

    def _follow(self, change: Change) -> None:
        """The document has changed: each part shows what concerns it."""
        self.side.show_change(change)
        self.bookmarks.follow(change)
        self.repairing.follow(change)
        self.differences.follow(change)
        self.own_wording.follow(change)
        self.accepted_wording.follow(change)
        self.library_updates.follow(change)
        self.missing_fonts.follow(change)
        if self._counterpart.made is not None:
            self._counterpart.made.follow(change)
        self.word_shading.follow(change)
        self.reading_aids.follow(change)
        self.measuring.follow(change)
        self.corrections.follow(change)
        self.translation.follow(change)
        self.terms.follow(change)
        self.listening.follow(change)
        if change.language:
            self.translation.tell_languages()

    def _show_rest(self, document: Document) -> None:
        """Show ``document`` instead of its beginning, or of what it was before; the place stays."""
        place, unticked = self.reader.place(), self.speakers.unticked()
        to_end = self.document is not None and self.document.end_wanted
        document = self._replace(document)
        self.status.idle("")
        with self.reader.at_once():
            self._show_rows(document)
            self.speakers.untick(unticked)
            self.reader.restore(place)
            self.corrections.begin(document)
            self.translation.begin(document)
        if to_end:
            self.reader.go_to_end()
        self.found_sentence.show()

    def _show_start(self) -> None:
        """Show the start page with the recent files, and all texts that were pasted."""
        entries, pasted = self._parts.recent_files.recent(), self._parts.pasted
        listed = {entry.path for entry in entries}
        kept = [Recent(str(path)) for path in pasted.paths() if str(path) not in listed]
        entries += kept
        texts = {entry.path for entry in entries if pasted.holds(Path(entry.path))}
        self.start.set_recent(entries, texts)
        self.start.files.know(entries)
        self.stack.setCurrentWidget(self.start)
        self._show_welcome()
        self._show_what_can_be_done()
        self._look_soon.start()

    def _look_for_recent(self) -> None:
        """Mark the recent files that are not there any more."""
        if self.document is None and not self.opening.busy and self.start.paths:
            self.opening.look_for(self.start.paths)

    def _show_task(self, task: str) -> None:
        """Show the pages of ``task`` and what it marks in the text, and let its keys act."""
        self.actions_.set_task(task)
        self.side.show_task(task)
        self.differences.set_active(task == COMPARE)
        self.repairing.set_active(task == COMPARE)
        self._shade()

    def _shade(self) -> None:
        settings, learning = self._parts.preferences.current, self.tasks.current == LEARN
        self.word_shading.set_shaded(
            learning and settings.shade_words, learning and settings.mark_due
        )

    def _put_first(self, language: str) -> None:
        """Let the column in ``language`` stand before the others."""
        model = self.reader.reader_model
        for column in self.reader.columns_on_screen() if model is not None else ():
            if model is not None and model.column(column).language == language:
                self.reader.move_column(column, 0)
                return

    def _show_row_read(self) -> None:
        self.side.show_row(self.reader.here())

    def _read_on_at(self, row: int) -> None:
        self.reader.before_jump()
        self.reader.go_to_row(row)
        self.reader.go_to_sentence(row, 0)

    def _show_steps(self, can_undo: bool, can_redo: bool) -> None:
        self.actions_["undo"].setEnabled(can_undo)
        self.actions_["redo"].setEnabled(can_redo)
        document = self.document
        self.actions_["show_dropped"].setEnabled(bool(document and document.contents.hides_dropped))

    def _forget_recent(self, path: str) -> None:
        """Take a file off the list; a text that was pasted is discarded, until the person would
        rather not."""
        files, pasted = self._parts.recent_files, self._parts.pasted
        entry = files.find(Path(path)) or Recent(path)
        if pasted.holds(Path(path)):
            try:
                text = pasted.discard(Path(path))
            except CannotWrite as error:
                self.tell(messages.words(error))
                return
            name = isolated(entry.title or Path(path).stem)
            words = self.tr("“{name}” is discarded.").format(name=name)
            undo = (self.tr("Undo"), lambda: self._put_back(entry, text))
            self.messages.show_message("discard", words, undo)
        files.forget(Path(path))
        self.start.files.remove(path)
        self._show_start()

    def _put_back(self, entry: Recent, text: bytes) -> None:
        """Undo that a pasted text was discarded."""
        try:
            self._parts.pasted.put_back(Path(entry.path), text)
        except CannotWrite as error:
            self.tell(messages.words(error))
            return
        self._parts.recent_files.restore(entry)
        if self.document is None:
            self._show_start()

    def _set_private(self, on: bool) -> None:
        """Remember nothing of this window from now on, or remember again, and show that."""
        self.opening.private = on
        self.translation.set_private(on)
        self.status.show_private(on)
        self._show_title()

    def _clear_recent(self) -> None:
        self._parts.recent_files.clear()
        if self.document is None:
            self._show_start()

    def _show_list(self, files: Sequence[Path]) -> None:
        """Show the start page with ``files``, which the person opens one after the other."""
        self.show_start_page()
        self.start.files.set_files(list(map(str, files)))
        self._show_start()

    def _make_theme(self) -> None:
        from desktop.ui.dialogs.theme import ThemeDialog

        dialog = ThemeDialog(self._themes, self.reader.theme, self)
        dialog.saved.connect(self.themesChanged)
        dialog.removed.connect(lambda _name: self.themesChanged.emit("light"))
        dialog.open()

    def _show_what_can_be_done(self) -> None:
        reading = self.document is not None
        self.actions_.enable(reading)
        self.bar.enable(reading)
        self.visibility.set_document(reading)

    def _show_title(self) -> None:
        """Show what is read in the title bar."""
        name = self.document.title if self.document else ""
        title = f"{name} — Enface" if name else "Enface"
        if self.actions_["private"].isChecked():
            title = self.tr("{title} (private)").format(title=title)
        self.setWindowTitle(title)

    # -- events ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.visibility.fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.opening.drop(paths)
        elif event.mimeData().hasText():
            event.acceptProposedAction()
            self.opening.open_text(event.mimeData().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape.close_last()
        elif event.matches(QKeySequence.StandardKey.Paste) and self.document is None:
            self.actions_["paste"].trigger()
        else:
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Write down what the person typed and where they are."""
        self.bookmarks.save()
        self.own_wording.save()
        self.remembering.remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave_document()
        if self._library.made is not None:
            self._library.made.end()
        self.closed.emit(self)
        self.opening.leave()  # what was read and is on its way is shown nowhere any more
        if self.document is not None:
            self.document = None
            self._show_nothing()
        super().closeEvent(event)


def _column(whole: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Put ``parts`` into ``whole``, one below the other; the second gets the room that is left."""
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    for part in parts:
        lines.addWidget(part)
    lines.setStretch(1, 1)
    return lines
