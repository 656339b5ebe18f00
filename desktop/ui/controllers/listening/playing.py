"""A recording beside its transcript: sentences are played, and the one that is heard is lit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite
from desktop.domain.places import place_of
from desktop.domain.reasons import SystemWords
from desktop.domain.sound.errors import CannotPlay, NoSoundDevice
from desktop.domain.sound.timeline import Sentence, Timeline
from desktop.domain.sound.times import Recording
from desktop.domain.steps.base import Step
from desktop.domain.steps.times import SetRecording, SetStart
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.listening.reading_out import KEY
from desktop.ui.controllers.listening.spoken import Piece, SpokenLight, here
from desktop.ui.panels.player import RATES, PlayerBar
from desktop.ui.reader.model.headings import clock
from desktop.ui.reader.view import Reader
from desktop.ui.sound.sound import Sound
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages
from desktop.ui.words.names import isolated, local_digits

if TYPE_CHECKING:
    from desktop.ui.sound.player import Player
    from desktop.ui.widgets.picture import Picture

_BACK = 3000  # ms
_LOUDER = 0.1
_LEAST_LOOP = 300  # ms


class Playing(QObject):
    """Plays the recording of the document, as ``bar`` and the actions say."""

    taken = Signal()  # the person's choice was taken back: there may be another one
    closed = Signal()
    timesWanted = Signal()  # the recording is to be put in step with the text
    loopChanged = Signal(bool)
    pictureFound = Signal(bool)  # whether the recording has one
    pictureShown = Signal(bool)

    def __init__(
        self,
        reader: Reader,
        light: SpokenLight,
        sound: Sound,
        runner: Runner,
        bar: PlayerBar,
        message_bar: MessageBar,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._light, self._sound = reader, light, sound
        self._bar = bar
        self._message_bar, self._status = message_bar, status
        self._document: Document | None = None
        self._chosen: Recording | None = None  # by the person
        self._player: Player | None = None  # while it is ours
        self._timeline: Timeline | None = None
        self._cutting = Latest(runner, self)  # makes the timeline
        self._cutting.done.connect(self._keep_timeline)
        self._when_cut: Callable[[], object] | None = None  # once there is a timeline
        self._sentence: Sentence | None = None  # that is heard
        self._position = self._duration = 0  # ms
        self._rate, self._loudness = 1.0, 1.0
        self._loop: tuple[int, int] | None = None  # ms
        self._begin_of_loop: int | None = None  # ms
        self._loops_sentences = False
        self._pauses = False  # after each sentence
        self._pause_at: int | None = None  # ms
        self._picture: Picture | None = None
        self.path: Path | None = None
        bar.playPressed.connect(self.play_or_pause)
        bar.moved.connect(self.go_to)
        bar.rateChosen.connect(self.set_rate)
        bar.loopPressed.connect(self.loop_sentence)
        bar.loudnessChosen.connect(self.set_loudness)
        bar.closePressed.connect(self.close)

    # -- which recording ---------------------------------------------------------------------------

    def begin(self, document: Document | None) -> None:
        """Follow ``document``; it has no recording yet."""
        self.stop()
        self._document = document
        self._chosen = document.recording if document is not None else None
        self._set_path(None)

    def show(self, path: Path) -> None:
        """Offer to play the recording at ``path``."""
        if path != self.path:
            self.stop()
            self._set_path(path)

    def choose(self, path: Path) -> None:
        """Let the recording at ``path`` be that of the document from now on."""
        if self._document is not None:
            self.show(path)
            self._do(SetRecording(str(path)))

    def close(self) -> None:
        """Take the recording away."""
        self.stop()
        self._set_path(None)
        if self._document is not None and self._document.recording is not None:
            self._do(SetRecording(""))
        self.closed.emit()
        self._reader.setFocus()

    def follow(self, change: Change) -> None:
        """The document has changed: sentences may be said at other times."""
        if change.times or change.texts or change.inserted or change.removed or change.language:
            self._timeline = None
            self._cut()
        if change.times and self._document is not None:
            before, self._chosen = self._chosen, self._document.recording
            if self._chosen is not None:
                self.show(Path(self._chosen.path))
            elif before is not None:
                self.stop()
                self._set_path(None)
                self.taken.emit()

    def _set_path(self, path: Path | None) -> None:
        self.path, self._timeline = path, None
        self._position = self._duration = 0
        self._set_loop(None)
        self._bar.setVisible(path is not None)
        if path is not None:
            self._bar.show_name(path.name)
            self._bar.show_place(0, 0)
            self._cut()
        else:
            self._message_bar.withdraw(KEY)
            self._close_picture()
            self.pictureFound.emit(False)

    def _cut(self) -> None:
        """Find out when the sentences are said: all of a long text are cut for that."""
        if self._document is None or self.path is None:
            return
        contents = self._document.contents.snapshot()

        def timeline(_job: Job) -> Timeline:
            return contents.timeline()

        self._cutting.begin(timeline)

    def _keep_timeline(self, timeline: Timeline) -> None:
        self._timeline = timeline
        when_cut, self._when_cut = self._when_cut, None
        if when_cut is not None:
            when_cut()

    # -- what the person presses -------------------------------------------------------------------

    def play_or_pause(self) -> None:
        """Play on, or pause."""
        if self._player is not None and self._player.playing:
            self._player.pause()
        else:
            self._play()

    def play_sentence(self) -> None:
        """Play from the sentence that is read."""
        if self._reader.reader_model is not None:
            self._play_from(self._read())

    def _read(self) -> Sentence:
        """The sentence of the original that is read."""
        row, column, number = here(self._reader)
        model = self._reader.reader_model
        if model is not None and column != ORIGINAL:
            originals = model.links.partners(row, column, number, number).of(ORIGINAL)
            return (originals[0].row, originals[0].first) if originals else (row, 0)
        return row, number

    def start_sentence_here(self, along: bool = False) -> None:
        """Let the sentence that is read begin where the recording is; where none was gone to, the
        one that is heard. Those after it move ``along``, or stay where they are."""
        document, model = self._document, self._reader.reader_model
        if document is None or model is None:
            return
        row, number = self._sentence or (0, 0)
        if self._sentence is None or self._reader.current.part is not None:
            row, number = self._read()
        place, start = place_of(document.contents, row, number), self.position / 1000
        timeline = self._timeline or document.timeline()
        if along and timeline.time(row, number) is None:
            self._say_no_time((row, number), timeline)
            return
        if self._do(SetStart(place, start, along)):
            self._message_bar.withdraw(KEY)
            words = self.tr("The sentence starts at {time}")
            if along:
                words = self.tr("The sentence starts at {time}, later ones moved along")
            self._status.tell(words.replace("{time}", local_digits(clock(start))))

    def _do(self, step: Step) -> bool:
        """Do ``step``; where it cannot be kept, say so."""
        if self._document is None:
            return False
        try:
            self._document.do(step)
        except CannotWrite as error:
            self._message_bar.show_message(KEY, messages.words(error))
            return False
        return True

    def back(self) -> None:
        """Go back three seconds, and out of what is repeated where that began later."""
        self.go_to(self.position - _BACK)

    def go_to(self, position: int) -> None:
        """Go to ``position``, in ms."""
        position = max(0, min(position, self._duration or position))
        if self._loop is not None and not self._loop[0] <= position < self._loop[1]:
            self._set_loop(None)
        self._seek(position)

    def slower(self) -> None:
        """Play more slowly, at the same pitch."""
        self.set_rate(max((rate for rate in RATES if rate < self._rate), default=RATES[0]))

    def faster(self) -> None:
        """Play faster, at the same pitch."""
        self.set_rate(min((rate for rate in RATES if rate > self._rate), default=RATES[-1]))

    def set_rate(self, rate: float) -> None:
        """Play ``rate`` times as fast."""
        self._rate = rate
        self._bar.show_rate(rate)
        if self._player is not None:
            self._player.set_rate(rate)

    def louder(self) -> None:
        """Play louder."""
        self.set_loudness(self._loudness + _LOUDER)

    def quieter(self) -> None:
        """Play more quietly."""
        self.set_loudness(self._loudness - _LOUDER)

    def set_loudness(self, loudness: float) -> None:
        """Play as loud as this, 0 to 1."""
        self._loudness = min(max(round(loudness, 2), 0.0), 1.0)
        self._bar.show_loudness(self._loudness)
        if self._player is not None:
            self._player.set_volume(self._loudness)

    def pause_after_sentences(self, on: bool) -> None:
        """Pause after each sentence, so that one can repeat it, or no more."""
        self._pauses, self._pause_at = on, None
        if on and self._sentence is not None:
            self._pause_at = self._end_of(self._sentence)

    def loop_sentence(self) -> None:
        """Repeat the sentence that is heard, else the one that is read, or no more."""
        if self._loop is not None:
            self._set_loop(None)
            return
        timeline, model = self._timeline, self._reader.reader_model
        if timeline is None:
            self._when_cut = self.loop_sentence
            return
        sentence = self._sentence
        if sentence is None and model is not None:
            sentence = self._read()
        time = timeline.time(*sentence) if sentence is not None else None
        self._bar.show_loop(None)
        self.loopChanged.emit(False)
        if time is None:
            self._say_no_time(sentence, self._timeline)
        else:
            self._loops_sentences = True
            self._set_loop((ceil(1000 * time.start), round(1000 * time.end)))
            self._play_loop()

    def loop_part(self) -> None:
        """Repeat from where this is first called to where it is called again; the third time end
        that."""
        if self._loop is not None:
            self._set_loop(None)
        elif self._begin_of_loop is None:
            self._begin_of_loop = self.position
            words = self.tr("Loop from {begin}: press again where it ends")
            time = local_digits(clock(self._begin_of_loop / 1000))
            self._status.tell(words.replace("{begin}", time))
        else:
            begin, end = sorted((self._begin_of_loop, self.position))
            self._set_loop((begin, max(end, begin + _LEAST_LOOP)))
            self._play_loop()

    def stop(self) -> bool:
        """Be silent and let go of the player; whether something was heard."""
        heard = self._player is not None and self._player.playing
        if self._player is not None:
            self._position = self._player.position()
            self._player.unload()
        self._let_go()
        return heard

    def _let_go(self) -> None:
        self._player = self._sentence = self._pause_at = self._when_cut = None
        self._bar.show_playing(False)
        self._light.clear()

    def show_picture(self, on: bool) -> None:
        """Show the picture of a film in a small window, or close that."""
        if not on or self._player is None:
            self._close_picture()
            return
        from desktop.ui.widgets.picture import Picture

        name = self.path.name if self.path is not None else ""
        self._picture = Picture(name, self._bar.window())
        self._picture.closed.connect(self._picture_closed)
        self._player.show_video(self._picture.video)
        self._picture.show()
        self.pictureShown.emit(True)

    def _close_picture(self) -> None:
        if self._picture is not None:
            self._picture.close()
        self.pictureShown.emit(False)

    def _picture_closed(self) -> None:
        picture, self._picture = self._picture, None
        if self._player is not None:
            self._player.show_video(None)
        if picture is not None:
            picture.deleteLater()
            self.pictureShown.emit(False)

    # -- playing -----------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """Where it is, in ms."""
        return self._player.position() if self._player is not None else self._position

    def _play(self) -> None:
        self._message_bar.withdraw(KEY)
        if self._player is not None:
            self._begin_to_play(self._player)
        else:
            self._sound.with_player(self._take, self._fail)

    def _take(self, player: Player) -> None:
        if self.path is None:
            return
        player.take(self)
        self._player = player
        player.load_file(self.path)
        player.seek(self._position)
        player.set_rate(self._rate)
        player.set_volume(self._loudness)
        if self._picture is not None:
            player.show_video(self._picture.video)
        self._begin_to_play(player)

    def _begin_to_play(self, player: Player) -> None:
        if not player.has_device:
            self._message_bar.show_message(KEY, messages.words(NoSoundDevice()))
        if self._duration and self.position >= self._duration:
            self._seek(self._loop[0] if self._loop is not None else 0)
        player.play()

    def _play_from(self, sentence: Sentence) -> None:
        if self._timeline is None:
            self._when_cut = partial(self._play_from, sentence)
            return
        time = self._timeline.time(*sentence)
        if time is None:
            self._say_no_time(sentence, self._timeline)
            return
        begin = ceil(1000 * time.start)
        if self._loop is not None:
            loops = (begin, round(1000 * time.end)) if self._loops_sentences else None
            self._set_loop(loops)
        self._sentence = None
        self._seek(begin)
        self._play()

    def _play_loop(self) -> None:
        if self._loop is not None and not self._loop[0] <= self.position < self._loop[1]:
            self._seek(self._loop[0])
        if self._player is None or not self._player.playing:
            self._play()

    def _seek(self, position: int) -> None:
        self._position = position
        if self._player is not None:
            self._player.seek(position)
            if not self._player.playing:
                self.tick(position)
        self._bar.show_place(position, self._duration)

    def _set_loop(self, loop: tuple[int, int] | None) -> None:
        self._loop, self._begin_of_loop = loop, None
        self._loops_sentences = self._loops_sentences and loop is not None
        self._bar.show_loop(loop)
        self._status.tell("")
        self.loopChanged.emit(loop is not None)

    def _end_of(self, sentence: Sentence) -> int | None:
        time = self._timeline.time(*sentence) if self._timeline is not None else None
        return None if time is None else round(1000 * time.end)

    def _say_no_time(self, sentence: Sentence | None, timeline: Timeline | None) -> None:
        if timeline is not None and sentence is not None and timeline.unheard(*sentence):
            words = self.tr("This sentence was not heard in the recording.")
            self._message_bar.show_message(KEY, words)
            return
        words = self.tr("This sentence has no time yet.")
        put_in_step = (self.tr("Sync with recording"), self.timesWanted.emit)
        self._message_bar.show_message(KEY, words, put_in_step)

    def _fail(self, error: BaseException) -> None:
        self._let_go()
        self._message_bar.show_message(KEY, messages.words(error))

    # -- what the player tells ---------------------------------------------------------------------

    def tick(self, position: int) -> None:
        """Light what is heard; repeat, pause and leave out what is to be."""
        self._bar.show_place(position, self._duration)
        if self._loop is not None and position >= self._loop[1]:
            self._seek(self._loop[0])
        elif self._pause_at is not None and position >= self._pause_at:
            end, self._pause_at = self._pause_at, None
            if self._player is not None and self._player.playing:
                self._player.pause()
                self._player.seek(end)
        elif self._timeline:
            sentence = self._timeline.at(position / 1000)
            if sentence is not None and sentence != self._sentence:
                self._come_to(sentence, position)

    def _come_to(self, sentence: Sentence, position: int) -> None:
        """``sentence`` is heard from now on, or the next one that a ticked speaker says."""
        playing = self._player is not None and self._player.playing
        if playing and self._loop is None and not self._is_chosen(sentence):
            self._leave_out(position)
            return
        begins = self._sentence is None
        self._sentence = sentence
        self._pause_at = self._end_of(sentence) if self._pauses and playing else None
        model, (row, number) = self._reader.reader_model, sentence
        if model is not None and number < len(model.starts(row, ORIGINAL)):
            start, end = model.extent(row, ORIGINAL, number, number)
            self._light.show(Piece(row, ORIGINAL, number, start, end), bring=begins)

    def _is_chosen(self, sentence: Sentence) -> bool:
        model = self._reader.reader_model
        if model is None or model.chosen is None:
            return True
        return model.rows.speaker[sentence[0]] in model.chosen

    def _leave_out(self, position: int) -> None:
        """Go to the next sentence of a ticked speaker."""
        assert self._timeline is not None
        for sentence, time in self._timeline.sentences():
            begin = ceil(1000 * time.start)
            if begin > position and self._is_chosen(sentence):
                self._seek(begin)
                return
        if self._player is not None:
            self._player.pause()

    def loaded(self, duration: int) -> None:
        """It can be played."""
        first, self._duration = not self._duration, duration
        self._bar.show_place(self.position, duration)
        if first and self._player is not None and self.path is not None:
            self.pictureFound.emit(self._player.has_video)
            if not self._player.has_audio:
                words = self.tr("“{name}” has no sound.").format(name=isolated(self.path.name))
                self._message_bar.show_message(KEY, words)

    def play_state_changed(self, playing: bool) -> None:
        """Show it."""
        self._bar.show_playing(playing)

    def ended(self) -> None:
        """Begin anew where it is repeated."""
        self._position = self._duration
        if self._loop is not None and self._player is not None:
            self._seek(self._loop[0])
            self._player.play()

    def play_failed(self, words: str) -> None:
        """Say so."""
        name = self.path.name if self.path is not None else ""
        if self._player is not None:
            self._player.unload()
        self._fail(CannotPlay(name=name, reason=SystemWords(words)))

    def lost(self) -> None:
        """Something else is heard: go on from here later."""
        if self._player is not None:
            self._position = self._player.position()
        self._let_go()
