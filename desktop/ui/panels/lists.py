"""Lists to choose from, for panels that may be narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from desktop.ui.panels.scale import keep_from_wheel

_SHORTEST = 12  # characters


def narrow_list() -> QComboBox:
    """A list that does not ask for the width of its longest entry."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    keep_from_wheel(box)
    return box
