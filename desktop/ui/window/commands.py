"""What the actions do: a table for each menu. The keys are the names of the actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop import paths
from desktop.settings import Settings
from desktop.ui.controllers.auto_scrolling import AutoScrolling
from desktop.ui.controllers.bookmarks import Bookmarks
from desktop.ui.controllers.columns_menu import ColumnsMenu
from desktop.ui.controllers.comparison.comparing import Comparing
from desktop.ui.controllers.comparison.own_wording import OwnWording
from desktop.ui.controllers.comparison.repairing import Repairing
from desktop.ui.controllers.correction import Corrections
from desktop.ui.controllers.exporting import Exporting
from desktop.ui.controllers.forgetting import Forgetting
from desktop.ui.controllers.language_packs import LanguagePacks
from desktop.ui.controllers.looking_up import LookingUp
from desktop.ui.controllers.notes_file import NotesFile
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.controllers.opening import Opening
from desktop.ui.controllers.printing import Printing
from desktop.ui.controllers.reading_aids import ReadingAids
from desktop.ui.controllers.tasks import Tasks
from desktop.ui.controllers.terms import KeepingTerms
from desktop.ui.controllers.translation.translation import Translation
from desktop.ui.panels.bookmarks import BookmarkList
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.preferences import Preferences
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.reader.view import Reader
from desktop.ui.window.actions import Command
from desktop.ui.window.cards import Card
from desktop.ui.window.findbar import FindBar
from desktop.ui.window.listening import Listening
from desktop.ui.window.text_menu import TextMenu
from desktop.ui.window.visibility import Visibility
from desktop.ui.words.actions import TASKS

SAMPLE = paths.RESOURCES / "samples" / "harbour-meeting.txt"
Commands = dict[str, Command]


def file_commands(
    opening: Opening,
    printing: Printing,
    notes_file: NotesFile,
    exporting: Exporting,
    forgetting: Forgetting,
    folder: Callable[[], str],
    window: QWidget,
) -> Commands:
    """Opening, exporting, printing, forgetting. ``window`` is the parent of the dialogs, ``folder``
    where the one for files begins."""
    return {
        "open": lambda: _open(opening, folder(), window),
        "paste": partial(_paste, opening),
        "sample": lambda: opening.open(OpenRequest(path=SAMPLE)),
        "reload": opening.again,
        "save_notes": notes_file.choose,
        "export": exporting.ask,
        "print": printing.print,
        "print_preview": printing.preview,
        "forget": forgetting.forget_document,
        "clear_all": forgetting.ask_to_clear,
    }


def edit_commands(
    corrections: Corrections, reader: Reader, find_bar: FindBar, text_menu: TextMenu
) -> Commands:
    """Corrections, copying and finding."""
    return {
        "undo": corrections.undo,
        "redo": corrections.redo,
        "copy": reader.copy,
        "copy_both": partial(reader.copy, both=True),
        "quote": reader.copy_quotation,
        "cite": partial(_cite, reader),
        "select_all": reader.select_all,
        "find": find_bar.open,
        "find_next": find_bar.next,
        "find_previous": find_bar.previous,
        "delete": _delete,
        "change_speaker": text_menu.change_speaker,
        "rename_speaker": text_menu.rename_speaker,
        "merge_speaker": text_menu.merge_speaker,
        "context_menu": text_menu.open_here,
    }


def _cite(reader: Reader) -> None:
    from desktop.ui.dialogs.citing import CitingDialog

    if reader.reader_model is not None:
        CitingDialog(reader, reader.reader_model, reader.window()).open()


def view_commands(
    visibility: Visibility,
    columns_menu: ColumnsMenu,
    auto_scrolling: AutoScrolling,
    reading_aids: ReadingAids,
    corrections: Corrections,
    speakers: SpeakerPanel,
    reader: Reader,
    text_menu: TextMenu,
    preferences: Preferences,
) -> Commands:
    """Panels, sizes, layouts, reading aids."""
    return {
        "speakers": visibility.toggle_side,
        "reading": partial(visibility.toggle_panel, "reading"),
        "next_layout": lambda: _next_layout(preferences),
        "show_dimmed": speakers.toggle_dimmed,
        "only_speaker": text_menu.show_only_speaker,
        "all_speakers": speakers.tick_all,
        "larger": partial(preferences.zoom, 1),
        "smaller": partial(preferences.zoom, -1),
        "usual_size": lambda: _reset_size(preferences),
        "sides": columns_menu.show,
        "line_focus": reading_aids.next_line_focus,
        "roll": auto_scrolling.toggle,
        "roll_faster": auto_scrolling.faster,
        "roll_slower": auto_scrolling.slower,
        "letters": reader.caret.toggle,
        "show_dropped": corrections.show_dropped,
        "only_text": visibility.toggle_only_text,
        "full_screen": visibility.toggle_full_screen,
    }


def go_commands(
    reader: Reader,
    opening: Opening,
    bookmarks: Bookmarks,
    text_menu: TextMenu,
    window: QWidget,
) -> Commands:
    """Moving through the text; ``window`` is below the dialog."""
    return {
        "start": reader.go_to_start,
        "end": lambda: _go_to_end(reader, opening),
        "next_turn": reader.next_turn,
        "previous_turn": reader.previous_turn,
        "next_of_speaker": text_menu.next_of_speaker,
        "next_doubtful": lambda: _next_doubtful(reader),
        "next_sentence": reader.next_sentence,
        "previous_sentence": reader.previous_sentence,
        "pin": reader.pin,
        "page": reader.page,
        "back": reader.back,
        "forward": reader.forward,
        "go_to": lambda: _go_to(reader, window),
        "bookmark": bookmarks.toggle_bookmark,
        "note": bookmarks.add_note,
        "next_to_check": reader.next_to_check,
        "previous_to_check": reader.previous_to_check,
    }


def _next_doubtful(reader: Reader) -> None:
    if reader.reader_model is not None:
        reader.go_to_next_of(reader.reader_model.contents.doubtful)


def translation_commands(
    translation: Translation,
    opening: Opening,
    comparing: Comparing,
    repairing: Repairing,
    listening: Listening,
    packs: LanguagePacks,
    text_menu: TextMenu,
    show_memory: Command,
    terms: KeepingTerms,
) -> Commands:
    """Translating, language packs, the translation memory and terms."""
    return {
        "translate": translation.start,
        "translate_all": translation.translate_all,
        "translate_again": text_menu.translate_again,
        "approve": text_menu.approve,
        "compare_engines": text_menu.compare_engines,
        "stop": lambda: _stop(opening, comparing, repairing, listening, translation),
        "swap": translation.swap,
        "languages": packs.show,
        "add_pack": packs.add_from_file,
        "memory": show_memory,
        "terms": terms.show,
        "add_term": terms.add_selection,
    }


def compare_commands(
    comparing: Comparing,
    repairing: Repairing,
    own_wording: OwnWording,
    show_replace: Command,
    search_memory: Command,
    folder: Callable[[], str],
    window: QWidget,
) -> Commands:
    """Another text beside this one, and the person's own wording of sentences. ``window`` is the
    parent of the dialogs, ``folder`` where the one for files begins."""
    return {
        "compare_with": lambda: _compare_with(comparing, folder(), window),
        "stop_comparing": comparing.stop_comparing,
        "merge_up": repairing.merge_up,
        "merge_down": repairing.merge_down,
        "move_up": repairing.move_up,
        "move_down": repairing.move_down,
        "split_link": repairing.split,
        "cut_link": repairing.cut,
        "accept_link": repairing.accept,
        "align_again": repairing.align_again,
        "write": own_wording.open,
        "take_machine": own_wording.take_machine,
        "take_human": own_wording.take_human,
        "accept": own_wording.accept,
        "flag_review": own_wording.flag_review,
        "comment": own_wording.comment,
        "unwrite": own_wording.remove,
        "take_in": lambda: _take_in(own_wording, folder(), window),
        "replace": show_replace,
        "concordance": search_memory,
    }


def word_commands(
    looking_up: LookingUp,
    review: Command,
    search_dictionaries: Command,
    show_dictionaries: Command,
) -> Commands:
    """Looking words up, and keeping them."""
    return {
        "look_up": looking_up.look_up,
        "save_word": looking_up.save,
        "word_known": looking_up.know,
        "word_ignored": looking_up.ignore,
        "review_words": review,
        "export_words": looking_up.ask_to_export,
        "search_dictionaries": search_dictionaries,
        "dictionaries": show_dictionaries,
    }


def listen_commands(listening: Listening) -> Commands:
    """Hearing the text."""
    return {
        "read_aloud": lambda: listening.reading_out.read(),
        "read_on": lambda: listening.reading_out.read_on(),
        "read_translation": lambda: listening.reading_out.read_translation(),
        "silence": listening.silence,
        "add_voice": listening.add_voice,
        "speech_packs": listening.show_speech_packs,
        "choose_recording": listening.choose_recording,
        "put_in_step": listening.put_in_step,
        "starts_here": lambda: listening.play(lambda playing: playing.start_sentence_here()),
        "move_along": lambda: listening.play(lambda playing: playing.start_sentence_here(True)),
        "play": lambda: listening.play(lambda playing: playing.play_or_pause()),
        "play_sentence": lambda: listening.play(lambda playing: playing.play_sentence()),
        "loop_sentence": lambda: listening.play(lambda playing: playing.loop_sentence()),
        "loop_part": lambda: listening.play(lambda playing: playing.loop_part()),
        "skip_back": lambda: listening.play(lambda playing: playing.back()),
        "slower": lambda: listening.playing.slower(),
        "faster": lambda: listening.playing.faster(),
        "louder": lambda: listening.playing.louder(),
        "quieter": lambda: listening.playing.quieter(),
    }


def task_commands(tasks: Tasks) -> Commands:
    """Reading, learning, comparing."""
    return {task: partial(tasks.choose, task) for task in TASKS}


def help_commands(
    preferences: Preferences, printing: Printing, tour: Command, window: QWidget
) -> Commands:
    """Keys, guide and licences. ``window`` is the parent of the dialogs."""
    return {
        "tour": tour,
        "guide": lambda: _show_guide(window),
        "keys": lambda: _show_keys(preferences, printing, window),
        "about": lambda: _show_about(window),
    }


def _delete() -> None:
    """Delete the bookmark or note, or take the recent file off its list, that has the focus."""
    widget = QApplication.focusWidget()
    if isinstance(widget, BookmarkList | Card):
        widget.delete()


def _open(opening: Opening, folder: str, window: QWidget) -> None:
    from desktop.ui.dialogs import files

    opening.several(files.ask(window, folder))


def _paste(opening: Opening) -> None:
    """Open what the clipboard holds: a file, part of a web page, or plain text."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime.hasUrls() and mime.urls()[0].isLocalFile():
        opening.open(OpenRequest(path=Path(mime.urls()[0].toLocalFile())))
    elif mime.hasHtml():
        opening.open_text(mime.html(), ".html")
    else:
        opening.open_text(mime.text())


def _next_layout(preferences: Preferences) -> None:
    number = LAYOUTS.index(preferences.current.layout)
    preferences.change(layout=LAYOUTS[(number + 1) % len(LAYOUTS)])


def _reset_size(preferences: Preferences) -> None:
    usual = Settings()
    preferences.change(size=usual.size, translation_size=usual.translation_size)


def _go_to_end(reader: Reader, opening: Opening) -> None:
    """Go to the last row. If the file is still being read, go there again when it is read."""
    reader.go_to_end()
    document = opening.document
    if document is not None:
        document.end_wanted = document.partial


def _go_to(reader: Reader, window: QWidget) -> None:
    """Ask for a turn, a paragraph or a time and go there."""
    from desktop.ui.dialogs import go_to

    goal = go_to.ask(window, reader.settings.numbers)
    if goal is None:
        return
    reader.setFocus()
    if goal.time is not None:
        reader.go_to_time(goal.time)
    elif goal.paragraph:
        reader.go_to_paragraph(goal.paragraph - 1)
    else:
        reader.go_to_turn(goal.turn - 1)


def _stop(
    opening: Opening,
    comparing: Comparing,
    repairing: Repairing,
    listening: Listening,
    translation: Translation,
) -> None:
    if not (opening.cancel() or comparing.cancel() or repairing.cancel() or listening.cancel()):
        translation.stop()


def _take_in(own_wording: OwnWording, folder: str, window: QWidget) -> None:
    from desktop.ui.dialogs import files

    path = files.ask_for_edited(window, folder)
    if path is not None:
        own_wording.take_in(path)


def _compare_with(comparing: Comparing, folder: str, window: QWidget) -> None:
    from desktop.ui.dialogs import files

    path = files.ask_for_other(window, folder)
    if path is not None:
        comparing.compare_with(path)


def _show_keys(preferences: Preferences, printing: Printing, window: QWidget) -> None:
    from desktop.ui.dialogs.keys import KeysDialog

    dialog = KeysDialog(preferences, window)
    dialog.printRequested.connect(printing.print_keys)
    dialog.open()


def _show_guide(window: QWidget) -> None:
    from desktop.ui.dialogs.guide import GuideDialog

    GuideDialog(window).open()


def _show_about(window: QWidget) -> None:
    from desktop.ui.dialogs.about import AboutDialog

    AboutDialog(window).open()
