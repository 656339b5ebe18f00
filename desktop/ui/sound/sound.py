"""The one player of all windows: made when something is first played."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject

from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.sound.probing import probe, probe_speech

if TYPE_CHECKING:
    from desktop.ui.sound.player import Player
    from desktop.ui.sound.systemvoice import SystemVoice

UseVoice = Callable[["SystemVoice"], object]
Use = Callable[["Player"], object]
Refuse = Callable[[BaseException], object]
# What it says on stderr names the file that is played.
_QUIET = "qt.multimedia*=false"


class Sound(QObject):
    """Tries first whether sound can be played here, in the background; a failure is tried again
    the next time."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._player: Player | None = None
        self._trying: Task | None = None
        self._voice: SystemVoice | None = None
        self._wanted_voice: tuple[UseVoice, Refuse] | None = None
        self._trying_voice = Latest(runner, self)
        self._trying_voice.done.connect(self._make_voice)
        self._trying_voice.failed.connect(self._refuse_voice)
        self._waiting: list[tuple[Use, Refuse]] = []

    def with_player(self, use: Use, refuse: Refuse) -> None:
        """Call ``use`` with the player as soon as it is there, or ``refuse`` with why there is
        none."""
        if self._player is not None:
            use(self._player)
            return
        self._waiting.append((use, refuse))
        if self._trying is None:
            self._trying = Task(probe)
            self._trying.done.connect(self._make)
            self._trying.failed.connect(self._refuse)
            self._runner.start(self._trying)

    def with_system_voice(self, use: UseVoice, refuse: Refuse) -> None:
        """Call ``use`` with the voice of the system once it is there, or ``refuse`` with why there
        is none."""
        if self._voice is not None:
            use(self._voice)
        elif not self._trying_voice.busy:
            self._wanted_voice = use, refuse
            self._trying_voice.begin(probe_speech)

    def _make_voice(self, _nothing: object) -> None:
        from desktop.ui.sound.systemvoice import SystemVoice

        self._voice = SystemVoice(self)
        if self._wanted_voice is not None:
            self._wanted_voice[0](self._voice)

    def _refuse_voice(self, error: BaseException) -> None:
        if self._wanted_voice is not None:
            self._wanted_voice[1](error)

    @property
    def player(self) -> Player | None:
        """The player, where one was made."""
        return self._player

    def close(self) -> None:
        """Let go of the player."""
        self._waiting.clear()
        self._wanted_voice = None
        if self._voice is not None:
            self._voice.stop()
        player, self._player = self._player, None
        if player is not None:
            player.unload()
            player.deleteLater()

    def _make(self, _nothing: object) -> None:
        self._trying = None
        if not self._waiting:
            return
        QLoggingCategory.setFilterRules(_QUIET)
        from desktop.ui.sound.player import Player

        self._player = Player(self)
        waiting, self._waiting = self._waiting, []
        for use, _ in waiting:
            use(self._player)

    def _refuse(self, error: BaseException) -> None:
        self._trying = None
        waiting, self._waiting = self._waiting, []
        for _, refuse in waiting:
            refuse(error)
