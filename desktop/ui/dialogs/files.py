"""The dialog that asks which transcripts to open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services import recordings
from desktop.services.reading import files


def ask(parent: QWidget, folder: str) -> list[Path]:
    """Ask for files in the dialog of the system, which begins in ``folder`` ("" where it was left).
    No files if it is cancelled."""
    title = QCoreApplication.translate("FileCommands", "Open transcripts")
    kinds = QCoreApplication.translate("FileCommands", "Recordings")
    recorded = f"{kinds} ({_patterns(recordings.EXTENSIONS)})"
    transcripts, everything = _kinds().split(";;")
    names, _ = QFileDialog.getOpenFileNames(
        parent, title, folder, ";;".join([transcripts, recorded, everything])
    )
    return [Path(name) for name in names]


def ask_for_other(parent: QWidget, folder: str) -> Path | None:
    """Ask for the file of another text of the same thing; None if it is cancelled."""
    title = QCoreApplication.translate("FileCommands", "Compare with another text")
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, _kinds())
    return Path(name) if name else None


def ask_for_edited(parent: QWidget, folder: str) -> Path | None:
    """Ask for a bitext that was worked on in another program; None if it is cancelled."""
    title = QCoreApplication.translate("FileCommands", "Import translation")
    name, _ = QFileDialog.getOpenFileName(
        parent, title, folder, "TMX, XLIFF (*.tmx *.xlf *.xliff *.xlz)"
    )
    return Path(name) if name else None


def ask_for_recording(parent: QWidget, folder: str) -> Path | None:
    """Ask for a recording, of sound or film; None if it is cancelled."""
    title = QCoreApplication.translate("FileCommands", "Choose a recording")
    endings = _patterns(recordings.EXTENSIONS)
    kinds = QCoreApplication.translate("FileCommands", "Recordings")
    everything = QCoreApplication.translate("FileCommands", "All files")
    name, _ = QFileDialog.getOpenFileName(
        parent, title, folder, f"{kinds} ({endings});;{everything} (*)"
    )
    return Path(name) if name else None


def ask_for_voice(parent: QWidget, folder: str) -> Path | None:
    """Ask for the file of a Piper voice; None if it is cancelled."""
    title = QCoreApplication.translate("FileCommands", "Add a voice")
    kinds = QCoreApplication.translate("FileCommands", "Piper voices")
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, f"{kinds} (*.onnx)")
    return Path(name) if name else None


def _kinds() -> str:
    kinds = _patterns(files.extensions())
    transcripts = QCoreApplication.translate("FileCommands", "Transcripts")
    everything = QCoreApplication.translate("FileCommands", "All files")
    return f"{transcripts} ({kinds});;{everything} (*)"


def _patterns(extensions: Iterable[str]) -> str:
    return " ".join(f"*.{extension}" for extension in sorted(extensions))
