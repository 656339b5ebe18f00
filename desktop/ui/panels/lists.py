"""Lists to choose from, for narrow panels."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from desktop.ui.panels.scale import keep_from_wheel

_SHORTEST = 12  # characters


def narrow_list() -> QComboBox:
    """A list that does not need the width of its longest entry."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    keep_from_wheel(box)
    return box
