"""What lets a person hear the text. Its parts are imported and made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget

from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.packs.offer import RECOGNITION, VOICE
from desktop.support.lazy import Late
from desktop.ui.controllers.listening.beside import RecordingBeside
from desktop.ui.look.themes import Theme
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.window import tab_order
from desktop.ui.window.actions import Actions
from desktop.ui.window.escape import Escape
from desktop.ui.window.parts import Parts

if TYPE_CHECKING:
    from desktop.ui.controllers.download_news import DownloadNews
    from desktop.ui.controllers.listening.playing import Playing
    from desktop.ui.controllers.listening.putting_in_step import PuttingInStep
    from desktop.ui.controllers.listening.reading_out import ReadingOut
    from desktop.ui.controllers.listening.spoken import SpokenLight
    from desktop.ui.dialogs.packs.speech import SpeechDialog
    from desktop.ui.panels.player import PlayerBar


class Listening(QObject):
    """Reads the text in ``reader`` aloud, and plays its recording, whose bar is put at the end of
    ``lines``. Dialogs for files begin in ``folder``."""

    def __init__(
        self,
        parts: Parts,
        reader: Reader,
        actions: Actions,
        escape: Escape,
        lines: QLayout,
        message_bar: MessageBar,
        status: StatusLine,
        folder: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts, self._reader, self._actions, self._escape = parts, reader, actions, escape
        self._lines, self._message_bar, self._status = lines, message_bar, status
        self._folder, self._window = folder, window
        self._document: Document | None = None
        self._beside = RecordingBeside(parts.runner, self)
        self._beside.came.connect(self._show_recording)
        self._beside.missing.connect(self.choose_recording)
        self._when_found: Callable[[Playing], object] | None = None
        self._reading_out = Late(self._make_reading_out)
        self._playing = Late(self._make_playing)
        self._putting_in_step = Late(self._make_putting_in_step)
        self._bar = Late(self._make_bar)

    @property
    def reading_out(self) -> ReadingOut:
        """What reads aloud."""
        return self._reading_out()

    def _make_reading_out(self) -> ReadingOut:
        from desktop.ui.controllers.listening.reading_out import ReadingOut

        parts = self._parts
        reading_out = ReadingOut(
            self._reader,
            self._light,
            parts.sound(),
            parts.speaking(),
            parts.runner,
            self._message_bar,
            self,
        )
        reading_out.begin(self._document)
        reading_out.voiceWanted.connect(self._actions["add_voice"].trigger)
        reading_out.voiceDownloadWanted.connect(partial(self.show_speech_packs, VOICE))
        self._escape.watch(reading_out.activeChanged, reading_out.stop)
        return reading_out

    @property
    def playing(self) -> Playing:
        """What plays the recording."""
        return self._playing()

    def _make_playing(self) -> Playing:
        from desktop.ui.controllers.listening.playing import Playing

        parts, actions = self._parts, self._actions
        playing = Playing(
            self._reader,
            self._light,
            parts.sound(),
            parts.runner,
            self.bar,
            self._message_bar,
            self._status,
            self,
        )
        playing.begin(self._document)
        playing.timesWanted.connect(actions["put_in_step"].trigger)
        playing.taken.connect(self._look_again)
        playing.closed.connect(self._look_no_more)
        playing.loopChanged.connect(actions["loop_sentence"].setChecked)
        playing.pictureFound.connect(actions["picture"].setEnabled)
        playing.pictureShown.connect(actions["picture"].setChecked)
        return playing

    @property
    def putting_in_step(self) -> PuttingInStep:
        """What finds out when each sentence is said."""
        return self._putting_in_step()

    def _make_putting_in_step(self) -> PuttingInStep:
        from desktop.ui.controllers.listening.putting_in_step import PuttingInStep

        putting = PuttingInStep(
            self._reader, self._parts.runner, self._message_bar, self._status, self._window
        )
        putting.begin(self._document)
        putting.modelWanted.connect(partial(self.download_model, then=putting.again))
        return putting

    def put_in_step(self) -> None:
        """Find out when each sentence is said in the recording."""
        self.play(self._put_in_step)

    def _put_in_step(self, playing: Playing) -> None:
        if playing.path is not None:
            self.putting_in_step.start(playing.path)

    def add_model(self, then: Callable[[], object]) -> None:
        """Ask for a model that recognises speech and install it, then do ``then``."""
        self.putting_in_step.add_model(then)

    def cancel(self) -> bool:
        """Stop listening to the recording; False where nobody does."""
        putting = self._putting_in_step.made
        return putting is not None and putting.cancel()

    @property
    def bar(self) -> PlayerBar:
        """The bar below the text."""
        return self._bar()

    def _make_bar(self) -> PlayerBar:
        from desktop.ui.panels.player import PlayerBar

        bar = PlayerBar(self._reader.theme)
        bar.hide()
        self._lines.addWidget(bar)
        tab_order.order(self._reader, bar, self._status)
        return bar

    @cached_property
    def _light(self) -> SpokenLight:
        from desktop.ui.controllers.listening.spoken import SpokenLight

        return SpokenLight(self._reader)

    def begin(self, document: Document | None) -> None:
        """Follow ``document``; nothing of the one before is heard any more."""
        if self._putting_in_step.made is not None:
            self._putting_in_step.made.begin(document)
        self._document, self._when_found = document, None
        self._actions["picture"].setEnabled(False)
        self._beside.begin(document)
        for part in self._heard():
            part.begin(document)

    def follow(self, change: Change) -> None:
        """The document has changed."""
        for part in self._heard():
            part.follow(change)

    def silence(self) -> None:
        """Stop whatever is heard."""
        for part in self._heard():
            part.stop()

    def _heard(self) -> list[ReadingOut | Playing]:
        """What is made so far of that which is heard."""
        parts = (self._reading_out.made, self._playing.made)
        return [part for part in parts if part is not None]

    def choose_recording(self) -> None:
        """Ask for the recording of the document."""
        from desktop.ui.dialogs import files

        path = files.ask_for_recording(self._window, self._folder())
        if path is not None:
            self.put_beside(path)
        self._when_found = None

    def play(self, how: Callable[[Playing], object]) -> None:
        """Do ``how`` with the recording; where there is none, look for it or ask for it first."""
        if self.playing.path is not None:
            how(self.playing)
        else:
            self._when_found = how
            self._beside.ask()

    def hear_sentence(self) -> None:
        """Play from the sentence that is read; read it aloud where there is no recording."""
        playing = self._playing.made
        if playing is not None and playing.path is not None:
            playing.play_sentence()
        else:
            self.reading_out.read()

    def add_voice(self) -> None:
        """Ask for a Piper voice and install it."""
        from desktop.ui.dialogs import files

        path = files.ask_for_voice(self._window, self._folder())
        if path is not None:
            self.reading_out.add_voice(path)

    def show_speech_packs(
        self, kind: str = "", language: str = "", then: Callable[[], object] | None = None
    ) -> SpeechDialog:
        """Show the voices and models that there are, and that can be downloaded: those of ``kind``
        for ``language``, where one is wanted. When there is one, do ``then``."""
        from desktop.ui.dialogs.packs.speech import SpeechDialog

        parts, news = self._parts, self._download_news
        dialog = SpeechDialog(parts.speech_downloads, parts.runner, self._folder, self._window)
        dialog.ask_for(kind, language)

        def go_on(added: str) -> None:
            if then is not None and added == kind:
                dialog.accept()
                then()

        dialog.added.connect(go_on)
        news.leave_to(dialog)
        dialog.open()
        return dialog

    @cached_property
    def _download_news(self) -> DownloadNews:
        from desktop.ui.controllers.download_news import DownloadNews

        return DownloadNews(self._parts.speech_downloads, self._message_bar, self)

    def download_model(self, language: str, then: Callable[[], object]) -> None:
        """Show the models that recognise ``language``; do ``then`` when there is one."""
        self.show_speech_packs(RECOGNITION, language, then)

    def put_beside(self, path: Path) -> None:
        """Let the recording at ``path`` be that of the document."""
        self.playing.choose(path)
        self._go_on()

    def _show_recording(self, path: Path) -> None:
        self.playing.show(path)
        self._go_on()

    def _look_again(self) -> None:
        self._beside.begin(self._document)

    def _look_no_more(self) -> None:
        self._beside.begin(None)

    def _go_on(self) -> None:
        how, self._when_found = self._when_found, None
        if how is not None:
            how(self.playing)

    def pause_after_sentences(self, on: bool) -> None:
        """Pause after each sentence, or no more."""
        self.playing.pause_after_sentences(on)

    def show_picture(self, on: bool) -> None:
        """Show the picture of a film, or close it."""
        self.playing.show_picture(on)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        if self._bar.made is not None:
            self._bar.made.set_theme(theme)
