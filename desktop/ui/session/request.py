"""What the command line asks of the window. This module needs no Qt, so it is imported fast."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.settings import Settings


@dataclass(frozen=True)
class WindowRequest:
    """Files to open and how to show them. Empty and 0 mean "as it was last time".

    With ``screenshot`` the window is drawn offscreen into that PNG once it is translated.
    ``screenless``: the computer has no screen.
    """

    files: tuple[str, ...] = ()
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    theme: str = ""
    font_size: float = 0.0
    speakers: tuple[str, ...] = ()
    target: str = ""
    debug: bool = False
    screenless: bool = False

    def settings(self, settings: Settings) -> Settings:
        """``settings`` with what is asked for."""
        if self.theme:
            settings = settings.with_(theme=self.theme)
        if self.font_size:
            settings = settings.with_(size=self.font_size, translation_size=0.0)
        if self.drawn:
            settings = settings.with_(translate_by_itself=True)
        return settings

    @property
    def drawn(self) -> bool:
        """Whether the window is drawn into a picture and not shown."""
        return self.screenshot is not None or self.screenless

    @property
    def picture(self) -> Path:
        """Where the picture goes."""
        return self.screenshot or Path("enface.png")
