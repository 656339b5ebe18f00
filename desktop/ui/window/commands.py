"""What the actions do: one small class a menu; ``do_NAME`` belongs to the action NAME."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop import paths
from desktop.services.reading import opening
from desktop.settings import Settings
from desktop.ui.controllers.document import Wanted
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.window import visibility
from desktop.ui.window.textcommands import TextCommands

if TYPE_CHECKING:
    from desktop.ui.dialogs.languages import LanguagesDialog
    from desktop.ui.window.window import Window

SAMPLE = "harbour-meeting.txt"


class Commands(QObject):
    """Knows its window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window


class FileCommands(Commands):
    """Opening, printing, forgetting, leaving."""

    def do_open(self) -> None:
        """Choose files in the system's dialog."""
        kinds = " ".join(f"*.{extension}" for extension in sorted(opening.extensions()))
        transcripts, everything = self.tr("Transcripts"), self.tr("All files")
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            self.tr("Open transcripts"),
            "",
            f"{transcripts} ({kinds});;{everything} (*)",
        )
        self.window.opening.several([Path(name) for name in names])

    def do_new_window(self) -> None:
        """An empty window."""
        self.window.openElsewhere.emit(None)

    def do_paste(self) -> None:
        """Open the clipboard: a web page's part where it has one, else its text."""
        mime = QGuiApplication.clipboard().mimeData()
        name = self.tr("Pasted text")
        if mime.hasUrls() and mime.urls()[0].isLocalFile():
            wanted = Wanted(path=Path(mime.urls()[0].toLocalFile()))
        elif mime.hasHtml():
            wanted = Wanted(data=mime.html().encode(), name=f"{name}.html", encoding="utf-8")
        else:
            wanted = Wanted(data=mime.text().encode(), name=name, encoding="utf-8")
        self.window.opening.open_beside(wanted)

    def do_sample(self) -> None:
        """Open the transcript that comes with the program."""
        wanted = Wanted(path=paths.RESOURCES / "samples" / SAMPLE)
        self.window.opening.open_beside(wanted)

    def do_reload(self) -> None:
        """Read the file again."""
        self.window.opening.again()

    def do_print(self) -> None:
        """Print what is shown."""
        from desktop.ui.printing import pages

        pages.print_(self.window.reader, self.window)

    def do_print_preview(self) -> None:
        """Show how it would be printed."""
        from desktop.ui.printing import pages

        pages.preview(self.window.reader, self.window)

    def do_forget(self) -> None:
        """Take this document out of the memory and the list."""
        self.window.forgetting.forget_document()

    def do_private(self, on: bool) -> None:
        """Remember nothing of this window."""
        self.window.translation.set_private(on)

    def do_clear_all(self) -> None:
        """Memory, recent files, corrections, bookmarks, notes, logs: after one more press."""
        self.window.forgetting.ask_to_clear()

    def do_close(self) -> None:
        """Close this window."""
        self.window.close()

    def do_quit(self) -> None:
        """Close all windows."""
        self.window.quitRequested.emit()


class EditCommands(Commands):
    """Putting right, copying and finding."""

    def do_undo(self) -> None:
        """Take the last correction back."""
        self.window.corrections.undo()

    def do_redo(self) -> None:
        """Do it once more."""
        self.window.corrections.redo()

    def do_copy(self) -> None:
        """Copy what is selected."""
        self.window.reader.copy()

    def do_copy_both(self) -> None:
        """Copy the rows of the selection, both sides."""
        self.window.reader.copy(both=True)

    def do_quote(self) -> None:
        """Copy with speaker and source."""
        self.window.reader.copy_quotation()

    def do_select_all(self) -> None:
        """Select the whole side."""
        self.window.reader.select_all()

    def do_find(self) -> None:
        """Open the find bar."""
        if self.window.document is not None:
            self.window.find_bar.open()

    def do_find_next(self) -> None:
        """To the next hit."""
        self.window.find_bar.next()

    def do_find_previous(self) -> None:
        """To the hit before."""
        self.window.find_bar.previous()


class ViewCommands(Commands):
    """Panels, sizes, layouts."""

    def do_speakers(self) -> None:
        """Show or hide the panel at the left."""
        visibility.show_side(self.window, not self.window.side.isVisible())

    def do_reading(self) -> None:
        """Show or hide the reading settings."""
        shown = not self.window.reading_shown
        self.window.reading.setVisible(shown)
        self.window.actions_["reading"].setChecked(shown)
        (self.window.reading if shown else self.window.reader).setFocus()
        self.window.fold()
        visibility.seat(self.window)

    def do_next_layout(self) -> None:
        """One layout after the other."""
        preferences = self.window.parts.preferences
        at = LAYOUTS.index(preferences.current.layout)
        preferences.change(layout=LAYOUTS[(at + 1) % len(LAYOUTS)])

    def do_show_dimmed(self) -> None:
        """Others hidden, or only dimmed."""
        self.window.speakers.toggle_dimmed()

    def do_larger(self) -> None:
        """Ctrl +."""
        self.window.parts.preferences.zoom(1)

    def do_smaller(self) -> None:
        """Ctrl -."""
        self.window.parts.preferences.zoom(-1)

    def do_usual_size(self) -> None:
        """Ctrl 0."""
        usual = Settings()
        self.window.parts.preferences.change(
            size=usual.size, translation_size=usual.translation_size
        )

    def do_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()


class GoCommands(Commands):
    """Moving through the text."""

    def do_start(self) -> None:
        """To the first row."""
        self.window.reader.go_to_start()

    def do_end(self) -> None:
        """To the last row; of a file that is still being read, as soon as that is there."""
        self.window.reader.go_to_end()
        document = self.window.document
        if document is not None:
            document.end_wanted = document.partial

    def do_next_turn(self) -> None:
        """N."""
        self.window.reader.next_turn()

    def do_previous_turn(self) -> None:
        """P."""
        self.window.reader.previous_turn()

    def do_next_sentence(self) -> None:
        """J."""
        self.window.reader.next_sentence()

    def do_previous_sentence(self) -> None:
        """K."""
        self.window.reader.previous_sentence()

    def do_pin(self) -> None:
        """Enter: the sentence stays lit."""
        self.window.reader.pin()

    def do_page(self) -> None:
        """Space."""
        self.window.reader.page()

    def do_back(self) -> None:
        """Where one was before the last jump."""
        self.window.reader.back()

    def do_forward(self) -> None:
        """Undo of `do_back`."""
        self.window.reader.forward()

    def do_go_to(self) -> None:
        """Ask for the number of a turn, or a time; one reads on from there."""
        words = self.tr("Number of the turn, or time such as 12:34")
        answer, given = QInputDialog.getText(self.window, self.tr("Go to"), words)
        target = spot(answer) if given else None
        if target is None:
            return
        self.window.reader.setFocus()
        if isinstance(target, float):
            self.window.reader.go_to_time(target)
        else:
            self.window.reader.go_to_turn(target - 1)

    def do_bookmark(self) -> None:
        """Put a bookmark, or take it away."""
        self.window.marks.toggle_bookmark()

    def do_note(self) -> None:
        """Write a note."""
        self.window.marks.add_note()

    def do_next_to_check(self) -> None:
        """To the next sentence marked "to check"."""
        self.window.reader.next_to_check()


class TranslationCommands(Commands):
    """Translating and language packs."""

    def do_translate(self) -> None:
        """Start, or go on."""
        self.window.translation.start()

    def do_translate_all(self) -> None:
        """All rows of a long document."""
        self.window.translation.translate_all()

    def do_stop(self) -> None:
        """Stop translating."""
        if not self.window.opening.cancel():
            self.window.translation.stop()

    def do_swap(self) -> None:
        """The other direction."""
        self.window.translation.swap()

    def do_by_itself(self, on: bool) -> None:
        """Whether translation starts by itself."""
        self.window.parts.preferences.change(translate_by_itself=on)

    def do_languages(self) -> None:
        """The installed packs."""
        self._dialog()

    def do_add_pack(self) -> None:
        """Install a pack file."""
        self._dialog().add.click()

    def _dialog(self) -> LanguagesDialog:
        from desktop.ui.dialogs import languages

        return languages.show(self.window)


class HelpCommands(Commands):
    """Keys and licences."""

    def do_keys(self) -> None:
        """The list of keys."""
        from desktop.ui.dialogs.keys import KeysDialog

        KeysDialog(self.window.parts.preferences, self.window).open()

    def do_about(self) -> None:
        """Versions and licences."""
        from desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self.window).open()


def spot(answer: str) -> int | float | None:
    """A turn's number (from 1) as int, a time in seconds as float, None for neither."""
    parts = answer.strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(part.strip().isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return max(1, numbers[0])
    return float(sum(number * 60**at for at, number in enumerate(reversed(numbers))))


def all_commands(window: Window) -> tuple[QObject, ...]:
    """One of each for ``window``."""
    return (
        FileCommands(window),
        EditCommands(window),
        ViewCommands(window),
        TextCommands(window),
        GoCommands(window),
        TranslationCommands(window),
        HelpCommands(window),
    )
