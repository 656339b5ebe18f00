"""The dialog that asks which transcripts to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.reading import opening


def ask(parent: QWidget, folder: str) -> list[Path]:
    """Ask for files in the dialog of the system, which begins in ``folder`` ("" where it was left).
    No files if it is cancelled."""
    kinds = " ".join(f"*.{extension}" for extension in sorted(opening.extensions()))
    transcripts = QCoreApplication.translate("FileCommands", "Transcripts")
    everything = QCoreApplication.translate("FileCommands", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("FileCommands", "Open transcripts"),
        folder,
        f"{transcripts} ({kinds});;{everything} (*)",
    )
    return [Path(name) for name in names]
