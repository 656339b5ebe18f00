"""All actions of a window in one table: words, keys, menus."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.domain.messages import QT_TRANSLATE_NOOP

SEPARATOR = None
WINDOW = "&Window"  # the menu that lists the windows
_LETTER = re.compile(r"(Shift\+)?([A-Z.,]|Return|Space)")


@dataclass(frozen=True)
class Spec:
    """An action. ``keys`` are in Qt's portable text. ``reading`` keys are plain letters, which
    work only while the text has the focus. ``without_document``: it works
    where none is open, too. ``task``: its keys act in that task only."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    reading: bool = False
    without_document: bool = False
    task: str = ""


def _spec(
    name: str,
    text: str,
    *keys: str,
    checkable: bool = False,
    without_document: bool = False,
    task: str = "",
) -> Spec:
    letters = bool(keys) and all(_LETTER.fullmatch(key) for key in keys)
    return Spec(name, text, keys, checkable, letters, without_document, task)


READ, LEARN, COMPARE = TASKS = ("read", "learn", "compare")  # the actions that begin them
_always = partial(_spec, without_document=True)
_learn = partial(_spec, task=LEARN)
_compare = partial(_spec, task=COMPARE)

MENUS: tuple[tuple[str, tuple[Spec | None, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            _always("open", QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O"),
            _always("paste", QT_TRANSLATE_NOOP("actions", "Open from &clipboard"), "Ctrl+Shift+V"),
            _always("sample", QT_TRANSLATE_NOOP("actions", "Open the &sample")),
            _always("library", QT_TRANSLATE_NOOP("actions", "Librar&y…"), "Ctrl+Shift+F"),
            _spec("home", QT_TRANSLATE_NOOP("actions", "Start pa&ge"), "Alt+Home"),
            _always("new_window", QT_TRANSLATE_NOOP("actions", "New &window"), "Ctrl+N"),
            _spec("reload", QT_TRANSLATE_NOOP("actions", "&Reload"), "F5"),
            SEPARATOR,
            _spec("save_notes", QT_TRANSLATE_NOOP("actions", "Save bookmar&ks and notes…")),
            _spec("save_copy", QT_TRANSLATE_NOOP("actions", "Save &a copy…"), "Ctrl+S"),
            _spec("export", QT_TRANSLATE_NOOP("actions", "E&xport…"), "Ctrl+E"),
            _spec("print", QT_TRANSLATE_NOOP("actions", "&Print…"), "Ctrl+P"),
            _spec("print_preview", QT_TRANSLATE_NOOP("actions", "Print pre&view…")),
            SEPARATOR,
            _always("private", QT_TRANSLATE_NOOP("actions", "Pr&ivate window"), checkable=True),
            _spec("forget", QT_TRANSLATE_NOOP("actions", "&Forget this document")),
            _always("clear_all", QT_TRANSLATE_NOOP("actions", "Clear &everything…")),
            SEPARATOR,
            _always("close", QT_TRANSLATE_NOOP("actions", "C&lose"), "Ctrl+W"),
            _always("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            _spec("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z"),
            _spec("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z"),
            SEPARATOR,
            _spec("copy", QT_TRANSLATE_NOOP("actions", "&Copy"), "Ctrl+C"),
            _spec("copy_both", QT_TRANSLATE_NOOP("actions", "Copy all c&olumns"), "Ctrl+Shift+C"),
            _spec("quote", QT_TRANSLATE_NOOP("actions", "Copy as &quotation")),
            _spec("cite", QT_TRANSLATE_NOOP("actions", "Cop&y and cite…"), "Ctrl+Alt+C"),
            _spec("select_all", QT_TRANSLATE_NOOP("actions", "Select &all"), "Ctrl+A"),
            _always("delete", QT_TRANSLATE_NOOP("actions", "&Delete"), "Del"),
            SEPARATOR,
            _spec("find", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+F"),
            _spec("find_next", QT_TRANSLATE_NOOP("actions", "Find &next"), "F3"),
            _spec("find_previous", QT_TRANSLATE_NOOP("actions", "Find &previous"), "Shift+F3"),
            SEPARATOR,
            _spec(
                "change_speaker", QT_TRANSLATE_NOOP("actions", "C&hange speaker…"), "Ctrl+Shift+S"
            ),
            _spec("rename_speaker", QT_TRANSLATE_NOOP("actions", "Rena&me speaker…"), "F2"),
            _spec("merge_speaker", QT_TRANSLATE_NOOP("actions", "Mer&ge speaker…"), "Ctrl+Shift+G"),
            _always("context_menu", QT_TRANSLATE_NOOP("actions", "Conte&xt menu"), "Shift+F10"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            _spec("speakers", QT_TRANSLATE_NOOP("actions", "&Side panel"), "S", checkable=True),
            _spec(
                "only_speaker",
                QT_TRANSLATE_NOOP("actions", "Show only this spea&ker"),
                "Ctrl+Shift+O",
            ),
            _spec(
                "all_speakers", QT_TRANSLATE_NOOP("actions", "Show all s&peakers"), "Ctrl+Shift+A"
            ),
            _spec(
                "show_dimmed",
                QT_TRANSLATE_NOOP("actions", "&Dim the others"),
                "D",
                checkable=True,
            ),
            SEPARATOR,
            _always("reading", QT_TRANSLATE_NOOP("actions", "&Appearance"), "A", checkable=True),
            _spec("next_layout", QT_TRANSLATE_NOOP("actions", "Next &layout"), "L"),
            _spec("sides", QT_TRANSLATE_NOOP("actions", "Show &columns…"), "H"),
            SEPARATOR,
            _spec("larger", QT_TRANSLATE_NOOP("actions", "La&rger text"), "Ctrl++", "Ctrl+="),
            _spec("smaller", QT_TRANSLATE_NOOP("actions", "S&maller text"), "Ctrl+-"),
            _spec("usual_size", QT_TRANSLATE_NOOP("actions", "R&eset text size"), "Ctrl+0"),
            SEPARATOR,
            _spec("line_focus", QT_TRANSLATE_NOOP("actions", "L&ine focus"), "F"),
            _always("syllables", QT_TRANSLATE_NOOP("actions", "S&yllables"), "Y", checkable=True),
            _spec("roll", QT_TRANSLATE_NOOP("actions", "A&uto-scroll"), "R", checkable=True),
            _spec("roll_faster", QT_TRANSLATE_NOOP("actions", "Scroll fas&ter"), "."),
            _spec("roll_slower", QT_TRANSLATE_NOOP("actions", "Scroll slo&wer"), ","),
            _spec("letters", QT_TRANSLATE_NOOP("actions", "Text curs&or"), "F7"),
            _spec("show_dropped", QT_TRANSLATE_NOOP("actions", "Show skipped te&xt")),
            SEPARATOR,
            _spec(
                "only_text", QT_TRANSLATE_NOOP("actions", "Text o&nly"), "Shift+F11", checkable=True
            ),
            _always(
                "full_screen", QT_TRANSLATE_NOOP("actions", "&Full screen"), "F11", checkable=True
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Go"),
        (
            _spec("read", QT_TRANSLATE_NOOP("actions", "&Read"), "Ctrl+1", checkable=True),
            _spec("learn", QT_TRANSLATE_NOOP("actions", "&Learn"), "Ctrl+2", checkable=True),
            _spec("compare", QT_TRANSLATE_NOOP("actions", "C&ompare"), "Ctrl+3", checkable=True),
            SEPARATOR,
            _spec("start", QT_TRANSLATE_NOOP("actions", "&Start of the text"), "Ctrl+Home"),
            _spec("end", QT_TRANSLATE_NOOP("actions", "&End of the text"), "Ctrl+End"),
            _spec("next_turn", QT_TRANSLATE_NOOP("actions", "&Next turn"), "N"),
            _spec("previous_turn", QT_TRANSLATE_NOOP("actions", "&Previous turn"), "P"),
            _spec(
                "next_of_speaker",
                QT_TRANSLATE_NOOP("actions", "Next t&urn of this speaker"),
                "Shift+N",
            ),
            _spec(
                "next_doubtful",
                QT_TRANSLATE_NOOP("actions", "Next missing spe&aker"),
                "Shift+F7",
            ),
            _spec("next_sentence", QT_TRANSLATE_NOOP("actions", "Ne&xt sentence"), "J"),
            _spec("previous_sentence", QT_TRANSLATE_NOOP("actions", "Pre&vious sentence"), "K"),
            _spec("pin", QT_TRANSLATE_NOOP("actions", "P&in sentence"), "Return"),
            _spec("page", QT_TRANSLATE_NOOP("actions", "Next pa&ge"), "Space"),
            SEPARATOR,
            _spec("back", QT_TRANSLATE_NOOP("actions", "&Back"), "Alt+Left"),
            _spec("forward", QT_TRANSLATE_NOOP("actions", "&Forward"), "Alt+Right"),
            _spec("go_to", QT_TRANSLATE_NOOP("actions", "Go &to…"), "Ctrl+G"),
            _spec("bookmark", QT_TRANSLATE_NOOP("actions", "Add or remove book&mark"), "Ctrl+B"),
            _spec("note", QT_TRANSLATE_NOOP("actions", "A&dd note"), "Ctrl+M"),
            _spec("next_to_check", QT_TRANSLATE_NOOP("actions", "Next sentence to &check"), "F8"),
            _spec(
                "previous_to_check",
                QT_TRANSLATE_NOOP("actions", "Previous sentence to chec&k"),
                "Shift+F8",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Translation"),
        (
            _spec("translate", QT_TRANSLATE_NOOP("actions", "&Translate"), "Ctrl+T"),
            _spec("translate_all", QT_TRANSLATE_NOOP("actions", "Translate &all")),
            _spec(
                "translate_again",
                QT_TRANSLATE_NOOP("actions", "Translate paragraph a&gain"),
                "Ctrl+Shift+T",
            ),
            _spec("approve", QT_TRANSLATE_NOOP("actions", "Mark as chec&ked"), "Ctrl+F8"),
            _spec(
                "compare_engines", QT_TRANSLATE_NOOP("actions", "&Compare engines"), "Ctrl+Shift+E"
            ),
            _always("stop", QT_TRANSLATE_NOOP("actions", "&Stop"), "Ctrl+."),
            _spec("swap", QT_TRANSLATE_NOOP("actions", "S&wap languages"), "Ctrl+Shift+X"),
            _always(
                "by_itself",
                QT_TRANSLATE_NOOP("actions", "Translate a&utomatically"),
                checkable=True,
            ),
            SEPARATOR,
            _always("languages", QT_TRANSLATE_NOOP("actions", "&Languages…"), "Ctrl+L"),
            _always("add_pack", QT_TRANSLATE_NOOP("actions", "Add a language pack from a &file…")),
            _always("memory", QT_TRANSLATE_NOOP("actions", "T&ranslation memory…")),
            SEPARATOR,
            _spec("terms", QT_TRANSLATE_NOOP("actions", "Term l&ist…"), "Ctrl+Shift+L"),
            _spec("add_term", QT_TRANSLATE_NOOP("actions", "A&dd term…"), "Ctrl+Shift+K"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "Lea&rn"),
        (
            _learn("look_up", QT_TRANSLATE_NOOP("actions", "&Look up word"), "W"),
            _learn("save_word", QT_TRANSLATE_NOOP("actions", "&Save word"), "Shift+W"),
            _learn("word_known", QT_TRANSLATE_NOOP("actions", "Word is &known"), "M"),
            _learn("word_ignored", QT_TRANSLATE_NOOP("actions", "&Ignore word"), "X"),
            SEPARATOR,
            _learn(
                "cover",
                QT_TRANSLATE_NOOP("actions", "Co&ver the translation"),
                "Shift+T",
                checkable=True,
            ),
            _learn(
                "shade_words",
                QT_TRANSLATE_NOOP("actions", "Mark &new words"),
                checkable=True,
            ),
            _learn(
                "mark_due",
                QT_TRANSLATE_NOOP("actions", "&Mark saved words that are due"),
                checkable=True,
            ),
            _always("review_words", QT_TRANSLATE_NOOP("actions", "&Review saved words…")),
            _always("export_words", QT_TRANSLATE_NOOP("actions", "&Export saved words…")),
            _always(
                "search_dictionaries",
                QT_TRANSLATE_NOOP("actions", "Search dic&tionaries…"),
                "Ctrl+Shift+D",
            ),
            _always("dictionaries", QT_TRANSLATE_NOOP("actions", "&Dictionaries…")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Compare"),
        (
            _spec("compare_with", QT_TRANSLATE_NOOP("actions", "Com&pare with…"), "Ctrl+D"),
            _spec("stop_comparing", QT_TRANSLATE_NOOP("actions", "Stop &comparing")),
            SEPARATOR,
            _compare("write", QT_TRANSLATE_NOOP("actions", "&Write own wording"), "E"),
            _compare(
                "take_machine",
                QT_TRANSLATE_NOOP("actions", "Take the &machine translation"),
                "Alt+1",
            ),
            _compare(
                "take_human", QT_TRANSLATE_NOOP("actions", "Take the &human translation"), "Alt+2"
            ),
            _compare("accept", QT_TRANSLATE_NOOP("actions", "&Accept and go on"), "Ctrl+Return"),
            _compare("flag_review", QT_TRANSLATE_NOOP("actions", "Needs &review"), "Ctrl+R"),
            _compare("comment", QT_TRANSLATE_NOOP("actions", "C&omment…"), "Ctrl+Shift+M"),
            _compare("unwrite", QT_TRANSLATE_NOOP("actions", "&Delete own wording")),
            SEPARATOR,
            _compare("merge_up", QT_TRANSLATE_NOOP("actions", "Merge &up"), "Alt+Shift+Up"),
            _compare("merge_down", QT_TRANSLATE_NOOP("actions", "Merge dow&n"), "Alt+Shift+Down"),
            _compare("move_up", QT_TRANSLATE_NOOP("actions", "Mo&ve sentence up"), "Alt+Up"),
            _compare("move_down", QT_TRANSLATE_NOOP("actions", "Mov&e sentence down"), "Alt+Down"),
            _compare("split_link", QT_TRANSLATE_NOOP("actions", "Spl&it here"), "Alt+Return"),
            _compare("cut_link", QT_TRANSLATE_NOOP("actions", "Cu&t the link"), "Alt+Del"),
            _compare(
                "accept_link",
                QT_TRANSLATE_NOOP("actions", "Accept the &link"),
                "Ctrl+Shift+Return",
            ),
            _compare("align_again", QT_TRANSLATE_NOOP("actions", "Ali&gn again below here")),
            SEPARATOR,
            _compare("take_in", QT_TRANSLATE_NOOP("actions", "Import translation (TM&X, XLIFF)…")),
            _compare(
                "replace",
                QT_TRANSLATE_NOOP("actions", "&Find and replace in own wording…"),
                "Ctrl+H",
            ),
            _compare(
                "concordance",
                QT_TRANSLATE_NOOP("actions", "&Search the translation memory…"),
                "Ctrl+K",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Listen"),
        (
            _spec("read_aloud", QT_TRANSLATE_NOOP("actions", "&Read aloud"), "V"),
            _spec("read_on", QT_TRANSLATE_NOOP("actions", "Read aloud from &here"), "Shift+V"),
            _spec(
                "read_translation", QT_TRANSLATE_NOOP("actions", "Read the &translation aloud"), "U"
            ),
            _spec("silence", QT_TRANSLATE_NOOP("actions", "&Stop the sound"), "Q"),
            _spec("add_voice", QT_TRANSLATE_NOOP("actions", "Add a &voice from a file…")),
            _always(
                "speech_packs",
                QT_TRANSLATE_NOOP("actions", "Voices an&d speech models…"),
                "Ctrl+Shift+I",
            ),
            SEPARATOR,
            _spec("choose_recording", QT_TRANSLATE_NOOP("actions", "&Choose a recording…")),
            _spec(
                "play",
                QT_TRANSLATE_NOOP("actions", "&Play or pause"),
                "Ctrl+Space",
                "Toggle Media Play/Pause",
                "Media Play",
                "Media Pause",
            ),
            _spec(
                "play_sentence",
                QT_TRANSLATE_NOOP("actions", "Pl&ay from this sentence"),
                "Shift+Return",
            ),
            _spec(
                "loop_sentence",
                QT_TRANSLATE_NOOP("actions", "&Loop sentence"),
                "O",
                checkable=True,
            ),
            _spec("loop_part", QT_TRANSLATE_NOOP("actions", "Loop fro&m A to B"), "Shift+O"),
            _spec("skip_back", QT_TRANSLATE_NOOP("actions", "&Back 3 seconds"), "B"),
            _spec("slower", QT_TRANSLATE_NOOP("actions", "Slo&wer"), "Shift+F9"),
            _spec("faster", QT_TRANSLATE_NOOP("actions", "&Faster"), "F9"),
            _spec("louder", QT_TRANSLATE_NOOP("actions", "L&ouder"), "Ctrl+Shift+Up"),
            _spec("quieter", QT_TRANSLATE_NOOP("actions", "&Quieter"), "Ctrl+Shift+Down"),
            _spec(
                "pause_after",
                QT_TRANSLATE_NOOP("actions", "Pause after &each sentence"),
                "Z",
                checkable=True,
            ),
            SEPARATOR,
            _spec(
                "put_in_step",
                QT_TRANSLATE_NOOP("actions", "S&ync with recording"),
                "Ctrl+Shift+H",
            ),
            _spec("starts_here", QT_TRANSLATE_NOOP("actions", "Th&is sentence starts here"), "G"),
            _spec(
                "move_along",
                QT_TRANSLATE_NOOP("actions", "Shift this a&nd later sentences"),
                "Shift+G",
            ),
            _spec("picture", QT_TRANSLATE_NOOP("actions", "Show the pict&ure"), checkable=True),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Window"),
        (
            _always("minimize", QT_TRANSLATE_NOOP("actions", "&Minimize")),
            _always("next_window", QT_TRANSLATE_NOOP("actions", "&Next window"), "Ctrl+F6"),
            _always(
                "previous_window", QT_TRANSLATE_NOOP("actions", "&Previous window"), "Ctrl+Shift+F6"
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Help"),
        (
            _always("all_commands", QT_TRANSLATE_NOOP("actions", "&Commands…"), "Ctrl+Shift+P"),
            _always("keys", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "F1"),
            _always("guide", QT_TRANSLATE_NOOP("actions", "&Guide"), "Shift+F1"),
            _always("tour", QT_TRANSLATE_NOOP("actions", "&Tour")),
            SEPARATOR,
            _always("about", QT_TRANSLATE_NOOP("actions", "&About Enface")),
        ),
    ),
)


# Keys of the text that are no actions: they are held, or go with another key.
FIXED: tuple[tuple[str, str], ...] = (
    ("T", QT_TRANSLATE_NOOP("actions", "Show the hidden column while held")),
    ("Shift+J", QT_TRANSLATE_NOOP("actions", "Select to the next sentence")),
    ("Shift+K", QT_TRANSLATE_NOOP("actions", "Select to the previous sentence")),
    ("Shift+Space", QT_TRANSLATE_NOOP("actions", "Previous page")),
    ("Esc", QT_TRANSLATE_NOOP("actions", "Close what was opened last")),
)


def specs() -> dict[str, Spec]:
    """All actions by name."""
    return {spec.name: spec for _, group in MENUS for spec in group if spec is not None}


def listed(changed: Mapping[str, str]) -> list[tuple[str, list[tuple[str, str]]]]:
    """All keys in the language of the window: by menu, the words and the keys of each action that
    has any. ``changed`` has the person's own keys by action."""
    groups = []
    for title, group in MENUS:
        entries = []
        for spec in group:
            keys = (changed[spec.name],) if spec and spec.name in changed else spec and spec.keys
            shown = [_native(each) for each in keys or () if each]
            if spec is not None and shown:
                entries.append((plain(text(spec)), ", ".join(shown)))
        groups.append((plain(QCoreApplication.translate("actions", title)), entries))
    fixed = [(QCoreApplication.translate("actions", words), _native(keys)) for keys, words in FIXED]
    return [*groups, (QCoreApplication.translate("actions", "In the text"), fixed)]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def text(spec: Spec) -> str:
    """The words of the action in the language of the window."""
    return QCoreApplication.translate("actions", spec.text)


def plain(words: str) -> str:
    """Words of a menu for other places: "Open" for "&Open…" and for "Open(&O)…"."""
    return re.sub(r"\(&\w\)|&", "", words).rstrip("…")
