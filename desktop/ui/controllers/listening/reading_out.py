"""Reading aloud: a sentence, what is selected, or all from here on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.reasons import SystemWords
from desktop.domain.sound.errors import NoSoundDevice, NoSpeech, NoVoice, PlayerFails
from desktop.domain.sound.speech import Speech
from desktop.services.speaking.speaking import LONGEST, Speaking
from desktop.services.speaking.voices import Voices
from desktop.speech.voices import Voice
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.listening.spoken import Piece, SpokenLight, here, pieces
from desktop.ui.reader.model.selection import Selection
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader
from desktop.ui.sound.sound import Sound
from desktop.ui.widgets.messagebar import Action, MessageBar
from desktop.ui.words import messages
from desktop.ui.words.names import isolated, language_name

if TYPE_CHECKING:
    from desktop.ui.sound.player import Player
    from desktop.ui.sound.systemvoice import SystemVoice

KEY = "sound"


class ReadingOut(QObject):
    """Reads pieces of the text one after the other: while one is heard, the next is spoken."""

    activeChanged = Signal(bool)
    voiceWanted = Signal()  # a voice is to be added from a file
    voiceDownloadWanted = Signal(str)  # one for this language

    def __init__(
        self,
        reader: Reader,
        light: SpokenLight,
        sound: Sound,
        speaking: Speaking,
        runner: Runner,
        message_bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._light = reader, light
        self._sound, self._speaking = sound, speaking
        self._message_bar = message_bar
        self._document: Document | None = None
        self._player: Player | None = None
        self._pieces: Iterator[Piece] = iter(())
        self._fetching = Latest(runner, self)
        self._fetching.done.connect(self._keep)
        self._fetching.failed.connect(self._fall_back)
        self._adding = Latest(runner, self)
        self._adding.done.connect(self._added)
        self._adding.failed.connect(self._not_added)
        self._system: SystemVoice | None = None  # while it reads
        self._fetched: Piece | None = None  # what is being spoken
        self._next: tuple[Piece, Speech] | None = None
        self._heard: tuple[Piece, Speech] | None = None
        self._language = ""  # of what is being spoken
        self.active = False

    def begin(self, document: Document | None) -> None:
        """Follow ``document``."""
        self.stop()
        self._document = document

    def follow(self, change: Change) -> None:
        """The document has changed: what is read aloud may be another text now."""
        heard = self._heard[0] if self._heard is not None else None
        cells = change.cells.get(heard.column, ()) if heard is not None else ()
        if heard is not None and (
            change.texts or change.inserted or change.removed or heard.row in cells
        ):
            self.stop()

    @property
    def heard(self) -> tuple[Piece, Speech] | None:
        """What is being read, and how it is spoken."""
        return self._heard

    # -- what is read ------------------------------------------------------------------------------

    def read(self) -> None:
        """Read what is selected, else the sentence that is read; stop where something is read
        already."""
        model = self._reader.reader_model
        if self.active or model is None or not len(model.ids):
            self.stop()
            return
        chosen = self._reader.selecting.selection
        if chosen:
            self._start(_cut_all(_selected(model, chosen)))
        else:
            row, column, sentence = here(self._reader)
            self._start(_cut_all(islice(pieces(model, column, row, sentence), 1)))

    def read_on(self) -> None:
        """Read the text from the sentence on that is read."""
        model = self._reader.reader_model
        if model is not None and len(model.ids):
            row, column, sentence = here(self._reader)
            self._start(_cut_all(pieces(model, column, row, sentence)))

    def read_translation(self) -> None:
        """Read what stands for the sentence in the first other column that is shown."""
        model = self._reader.reader_model
        if model is None or not len(model.ids):
            return
        row, column, sentence = here(self._reader)
        link = model.links.partners(row, column, sentence, sentence)
        others = [each for each in self._reader.columns_on_screen() if each != column]
        parts = next((parts for each in others if (parts := link.of(each))), [])
        self._start(
            _cut_all(
                Piece(part.row, part.column, n, *model.extent(part.row, part.column, n, n))
                for part in parts
                for n in range(part.first, part.last + 1)
            )
        )

    def add_voice(self, path: Path) -> None:
        """Install the Piper voice in the file at ``path``."""
        self._adding.begin(lambda job: Voices().add(path))

    def _added(self, voice: Voice) -> None:
        words = self.tr("Texts in {language} are read by the voice “{name}” from now on.").format(
            language=language_name(voice.language), name=isolated(voice.name)
        )
        self._message_bar.show_message(KEY, words)

    def _not_added(self, error: BaseException) -> None:
        self._message_bar.show_message(KEY, messages.words(error))

    def stop(self) -> bool:
        """Be silent; whether something was being read."""
        active, self.active = self.active, False
        if not active:
            return False
        self._fetching.cancel()
        self._next = None
        system, self._system = self._system, None
        if system is not None:
            system.stop()
        heard, self._heard = self._heard, None
        self._pieces = iter(())
        if self._player is not None and self._player.is_used_by(self):
            self._player.unload()
        followed = self._light.followed
        self._light.clear()
        if heard is not None and followed and self._reader.reader_model is not None:
            piece = heard[0]  # where one can read on
            self._reader.go_to_segment(piece.row, piece.column, piece.sentence)
        self.activeChanged.emit(False)
        return True

    # -- how it goes on ----------------------------------------------------------------------------

    def _start(self, order: Iterator[Piece]) -> None:
        self.stop()
        self._message_bar.withdraw(KEY)
        self.active, self._pieces, self._player = True, order, None
        self.activeChanged.emit(True)
        self._sound.with_player(self._take, self._fail)
        self._fetch()

    def _take(self, player: Player) -> None:
        if not self.active:
            return
        self._player = player
        player.take(self)
        if not player.has_device:
            self._message_bar.show_message(KEY, messages.words(NoSoundDevice()))
        self._play_next()

    def _fetch(self) -> None:
        """Have the next piece spoken."""
        model, document = self._reader.reader_model, self._document
        piece = next(self._pieces, None)
        if piece is None or model is None or document is None:
            self._fetched = None
            if self._heard is None and self._next is None:
                self.stop()
            return
        text = model.column(piece.column).texts[piece.row][piece.start : piece.end]
        language = _language(model, piece)
        if not language:
            words = self.tr(
                "The language of this text is not known. Choose it above the text, then read it "
                "aloud."
            )
            self.stop()
            self._message_bar.show_message(KEY, words)
            return
        self._fetched, self._language, speaking = piece, language, self._speaking
        self._fetching.begin(lambda job: speaking.speak(text, language, job))

    def _keep(self, speech: Speech) -> None:
        if self._fetched is not None:
            self._next = self._fetched, speech
            self._play_next()

    def _play_next(self) -> None:
        if self._player is None or self._next is None or self._heard is not None:
            return
        self._heard, self._next = self._next, None
        piece, speech = self._heard
        self._light.show(piece)
        self._player.load_wav(speech.wav)
        self._player.play()
        self._fetch()

    # -- by the voice of the system ----------------------------------------------------------------

    def _fall_back(self, error: BaseException) -> None:
        """Nothing of ours speaks the language: let the system do so, if it can."""
        if isinstance(error, NoSpeech | NoVoice) and self._fetched is not None:
            piece, refuse = self._fetched, partial(self._fail, error)
            use = partial(self._begin_by_system, piece, refuse)
            self._sound.with_system_voice(use, lambda _why: refuse())
        else:
            self._fail(error)

    def _begin_by_system(
        self, piece: Piece, refuse: Callable[[], object], voice: SystemVoice
    ) -> None:
        model = self._reader.reader_model
        if not self.active or model is None or self._fetched is not piece:
            return
        if not voice.speaks(_language(model, piece)):
            refuse()
            return
        self._system = voice
        voice.take(self._light_said, self._say_next, self._stop_by_system)
        self._say(piece)

    def _say_next(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self.stop()
        else:
            self._say(piece)

    def _say(self, piece: Piece) -> None:
        model, voice = self._reader.reader_model, self._system
        if model is None or voice is None:
            return
        self._heard = piece, Speech(b"", ())
        self._light.show(piece)
        rate = self._player.rate if self._player is not None else 1.0
        text = model.column(piece.column).texts[piece.row][piece.start : piece.end]
        voice.say(text, _language(model, piece), rate)

    def _light_said(self, start: int, end: int) -> None:
        if self._heard is not None:
            begin = self._heard[0].start
            self._light.word(begin + start, begin + end)

    def _stop_by_system(self) -> None:
        self._system = None
        self.stop()

    def _fail(self, error: BaseException) -> None:
        if self.active:
            self.stop()
            actions: list[Action] = []
            if isinstance(error, NoVoice | NoSpeech):
                download = partial(self.voiceDownloadWanted.emit, self._language)
                actions.append((self.tr("Download a voice…"), download))
                actions.append((self.tr("Add a voice…"), self.voiceWanted.emit))
            self._message_bar.show_message(KEY, messages.words(error), *actions)

    # -- what the player tells ---------------------------------------------------------------------

    def tick(self, position: int) -> None:
        """Light the word that is heard."""
        if self._heard is None:
            return
        piece, speech = self._heard
        word = speech.word_at(position)
        if word is not None:
            self._light.word(piece.start + word.start, piece.start + word.end)

    def ended(self) -> None:
        """Go on with the next piece."""
        self._heard = None
        if self._next is not None:
            self._play_next()
        elif not self._fetching.busy:
            self.stop()

    def play_failed(self, words: str) -> None:
        """Say so."""
        self._fail(PlayerFails(reason=SystemWords(words)))

    def lost(self) -> None:
        """Somebody else plays."""
        self._player = None
        self.stop()

    def loaded(self, duration: int) -> None:
        """Nothing: it is short."""

    def play_state_changed(self, playing: bool) -> None:
        """Nothing: it is seen in the text."""


def _selected(model: ReaderModel, chosen: Selection) -> Iterator[Piece]:
    """What is selected, sentence by sentence, of the column where the selection was begun."""
    column = chosen.anchor.column
    first, last = (spot.row for spot in chosen.ordered(model))
    for piece in pieces(model, column, first):
        if model.position(piece.row) > model.position(last):
            return
        low, high = chosen.span(model, piece.row, column)
        start, end = max(piece.start, low), min(piece.end, high)
        if model.column(column).texts[piece.row][start:end].strip():
            yield Piece(piece.row, column, piece.sentence, start, end)


def _cut_all(sentences: Iterable[Piece]) -> Iterator[Piece]:
    """In pieces that can be spoken at once."""
    for piece in sentences:
        for start in range(piece.start, piece.end, LONGEST):
            yield replace(piece, start=start, end=min(start + LONGEST, piece.end))


def _language(model: ReaderModel, piece: Piece) -> str:
    if piece.column == ORIGINAL:
        return model.other_language(piece.row) or model.document.language or ""
    return model.column(piece.column).language or model.document.target
