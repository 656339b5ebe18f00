"""What the tour tells of the parts of a window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.panels.side import Side
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.window.actions import Actions
from desktop.ui.window.bar import Bar
from desktop.ui.window.tour import Stop


def tour_stops(
    reader: Reader, side: Side, bar: Bar, status: StatusLine, actions: Actions
) -> list[Stop]:
    """The stops, in the order of the tour. Their words name the keys that are in use."""
    translate = QCoreApplication.translate

    def text() -> tuple[str, str]:
        return translate("tour", "Sentence by sentence"), translate(
            "tour",
            "Point at a sentence: it lights up together with its translation. {next} and "
            "{previous} go from sentence to sentence, {turn} to the next speaker.",
        ).format(
            next=actions.keys("next_sentence"),
            previous=actions.keys("previous_sentence"),
            turn=actions.keys("next_turn"),
        )

    def speakers() -> tuple[str, str]:
        return translate("tour", "Who speaks"), translate(
            "tour",
            "Select whose words you want to read. A double click renames a speaker; the context "
            "menu merges two that are one person. Everything can be undone.",
        )

    def lists() -> tuple[str, str]:
        return translate("tour", "Outline and notes"), translate(
            "tour",
            "The outline leads through the text. {bookmark} adds a bookmark, {note} a note about "
            "what you are reading.",
        ).format(bookmark=actions.keys("bookmark"), note=actions.keys("note"))

    def languages() -> tuple[str, str]:
        return translate("tour", "Languages"), translate(
            "tour",
            "The language of the text is detected; choose here what to translate it into. "
            "“Languages…” gets more language packs. Everything is translated on this computer.",
        )

    def appearance() -> tuple[str, str]:
        return translate("tour", "Appearance"), translate(
            "tour",
            "Text size, fonts, themes, spacing and the language of the window. {larger} and "
            "{smaller} change the text size at any time.",
        ).format(larger=actions.keys("larger"), smaller=actions.keys("smaller"))

    def progress() -> tuple[str, str]:
        return translate("tour", "How good the translation is"), translate(
            "tour",
            "A machine made it, and some of it is wrong. A dotted line marks what looks wrong: "
            "{next} goes to the next such sentence and says why, {approve} marks it as checked.",
        ).format(next=actions.keys("next_to_check"), approve=actions.keys("approve"))

    def more() -> tuple[str, str]:
        return translate("tour", "More help"), translate(
            "tour",
            "{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this "
            "tour.",
        ).format(keys=actions.keys("keys"))

    return [
        Stop([reader], text),
        Stop([side.speakers], speakers),
        Stop([side.tabs.tabBar()], lists),
        Stop([bar.source, bar.button("swap"), bar.target], languages),
        Stop([bar.button("reading")], appearance),
        Stop([status], progress),
        Stop([bar], more),
    ]
