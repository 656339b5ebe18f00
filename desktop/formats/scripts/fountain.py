"""Fountain, screenplays in plain text (https://fountain.io/syntax), and screenplays typed or copied
as text without any mark-up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.scripts.scenes import Scenes

_SCENE = re.compile(
    r"(?:\d{1,4}[A-Z]{0,2}[. ]\s*)?(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E|INNEN|AUSSEN)[. ].*"
    r"|(?:\d{1,4}[A-Z]{0,2}[. ]\s*)?(?:ИНТ|НАТ|ЭКСТ)\..*",
    re.I,
)
_TRANSITION = re.compile(
    r"[^a-z]{2,40}\b(?:TO|WITH):|FADE (?:IN|OUT)[.:]?|THE END\.?|CUT TO BLACK\.?|FADE TO .*"
)
_FIELD = re.compile(r"(?P<key>[A-Za-z][A-Za-z ]{1,30}):\s*(?P<value>.*)")
_COMMENT = re.compile(r"/\*(?P<inside>.*?)(?:\*/|\Z)", re.S)
_NOTE = re.compile(r"\[\[(?P<inside>[^\[\]]{0,2000})\]\]")
_EMPHASIS = re.compile(r"\\(?P<plain>[*_\\])|\*{1,3}|(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])")
_MARGIN = re.compile(  # what a page prints above and below the script
    r"\(?(?:CONTINUED|MORE)\)?:?(?:\s*\(\d{1,3}\))?|\(?CONT['’]D\)?:?|\d{1,4}\.?|Page \d{1,4}"
)
_CUE = re.compile(r"(?P<name>[^()]{1,50}?)(?:\s*\([^()]{1,60}\)){0,3}\s*\^?")
_SCENE_NUMBER = re.compile(r"#[\w.-]{1,12}#$")
_KEYS = frozenset({"title", "credit", "author", "authors", "source", "draft date", "contact"})
_STEP = 4  # characters that dialogue stands further in than action, at least
_LEAST = 3  # lines of dialogue under a name that show a script without mark-up
_SAMPLE = 30_000  # characters in which they are looked for


class Fountain(Format):
    """A name in capitals with a line below it speaks; the rest is action (narration), headings,
    parentheses (notes). The title page gives the title; it and the writer's notes are dropped."""

    title = "Fountain, screenplay"
    extensions = ("fountain", "spmd")
    marked = True

    def claims(self, source: Source) -> float:
        """By the extension; else by scene headings and by names over dialogue."""
        if source.extension in self.extensions:
            return 0.95
        if source.extension not in ("txt", "", "md", "text", "script"):
            return 0.0
        head = source.data[:_SAMPLE].replace(b"\0", b"").decode("utf-8", "replace")
        return 0.9 if is_script(head.splitlines()) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is nothing in it."""
        text, encoding = source.printed
        first = _FIELD.match(text.lstrip("\ufeff \n"))
        titled = first is not None and first["key"].casefold() in _KEYS
        transcript = script(text, titled or source.extension in self.extensions)
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding = encoding
        return transcript


def is_script(lines: list[str]) -> bool:
    """Whether ``lines`` hold scene headings, and names in capitals over what they say."""
    return has_scene(lines) and len(_cues(lines)) >= _LEAST


def has_scene(lines: list[str]) -> bool:
    """Whether one of ``lines`` heads a scene: "INT. KITCHEN - NIGHT"."""
    return any(line.isupper() and _SCENE.fullmatch(line.strip()) for line in lines)


def script(text: str, marked: bool, front: Sequence[str] = ()) -> Transcript:
    """The transcript in ``text``; ``marked`` says that it is Fountain, with its marks; ``front``
    are the lines of a title page.

    In a script without marks the columns tell action from dialogue, where it has columns: what is
    said stands further in.
    """
    lines = [line.expandtabs().rstrip() for line in text.split("\n")]
    reading = _Reading(marked, None if marked else _columns(lines))
    for line in front:
        reading.front(line.strip())
    if marked:
        text = _COMMENT.sub(reading.comment, text)
        lines = [line.rstrip("\r\n") for line in text.split("\n")]
    for line in lines:
        reading.take(line)
    return reading.finish()


def _cues(lines: list[str]) -> list[int]:
    """Where in ``lines`` names stand over what they say."""
    bare = ["", *(line.strip() for line in lines), ""]
    return [at - 1 for at in range(1, len(bare) - 1) if _is_cue(*bare[at - 1 : at + 2])]


def _columns(lines: list[str]) -> tuple[int, int] | None:
    """Where action and where dialogue begins, in characters; None where both begin alike."""
    scenes = [line for line in lines if line.isupper() and _SCENE.fullmatch(line.strip())]
    speeches = [lines[at + 1] for at in _cues(lines) if not lines[at + 1].lstrip().startswith("(")]
    if not scenes or len(speeches) < 2:
        return None
    action, dialogue = (
        Counter(map(_indent, some)).most_common(1)[0][0] for some in (scenes, speeches)
    )
    return (action, dialogue) if dialogue >= action + _STEP else None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


class _Reading:
    """Goes line by line, with the one before and the one after in sight."""

    def __init__(self, marked: bool, columns: tuple[int, int] | None) -> None:
        self._scenes = Scenes("fountain")
        self._marked = marked
        self._columns = columns
        self._spoke = False  # the last element was dialogue
        self._titled = marked  # still on the title page
        self._waiting: str | None = None
        self._before = ""
        self._lines: list[str] = []  # of the element that goes on
        self._kind = ""  # "dialogue" or "action"

    def front(self, line: str) -> None:
        """A line of a title page that is a page by itself."""
        self._scenes.front(line)

    def comment(self, match: re.Match[str]) -> str:
        """Drop what the writer crossed out."""
        self._scenes.drop(" ".join(match["inside"].split()))
        return ""

    def take(self, line: str) -> None:
        """The next line; the one before it can be judged now."""
        if self._waiting is not None:
            self._line(self._waiting, line)
            self._before = self._waiting
        self._waiting = line

    def finish(self) -> Transcript:
        """The transcript."""
        self.take("")
        self._end()
        return self._scenes.finish()

    def _line(self, line: str, after: str) -> None:
        line = _NOTE.sub(self._drop_note, line) if self._marked else line
        bare = line.strip()
        if self._titled and self._title_page(line, bare):
            return
        if not bare:
            if not (self._kind == "dialogue" and line == "  " and self._marked):
                self._end()
            return
        side = self._side(line)
        if not self._marked and _MARGIN.fullmatch(bare):
            self._scenes.drop(bare)
        elif (
            side > 0
            and self._spoke
            and not _goes_over(self._before, bare)
            and not _is_cue(self._before.strip(), bare, after.strip())
        ):
            self._kind = "dialogue"
            self._dialogue(bare)
        elif self._kind == "dialogue" and side >= 0:
            self._dialogue(bare)
        elif not (self._marked and self._forced(bare)):
            self._element(line, bare, after)

    def _side(self, line: str) -> int:
        """1 where ``line`` stands where dialogue does or further in, -1 where action does, 0 where
        columns tell nothing."""
        if self._columns is None:
            return 0
        action, dialogue = self._columns
        return 1 if _indent(line) >= (action + dialogue + 1) // 2 else -1

    def _drop_note(self, match: re.Match[str]) -> str:
        self._scenes.drop(" ".join(match["inside"].split()))
        return ""

    def _title_page(self, line: str, bare: str) -> bool:
        """Fields at the top, up to the first empty line."""
        if not bare:
            self._titled = False
            return True
        field = _FIELD.fullmatch(bare)
        if field is None and not (line[:1].isspace() and self._before):
            self._titled = False
            return False
        if field is not None and not self._before and field["key"].casefold() not in _KEYS:
            self._titled = False
            return False
        if field is not None and field["key"].casefold() == "title" and field["value"]:
            self._scenes.front(_plain(field["value"]))
        else:
            self._scenes.drop(bare)
        return True

    def _forced(self, bare: str) -> bool:
        """An element that its first sign names."""
        sign, rest = bare[0], bare[1:].strip()
        if sign == "@" and rest:
            self._character(rest)
        elif sign == "!" and rest:
            self._action(rest)
        elif sign == "." and bare[1:2] not in (".", ""):
            self._heading(rest)
        elif sign == ">":
            self._heading(rest.removesuffix("<").strip())
        elif sign == "~" and rest:
            self._action(rest)
        elif sign == "#":
            self._heading(bare.lstrip("# "))
        elif sign == "=":
            self._end()
            self._scenes.drop(bare.lstrip("= "))
        else:
            return False
        return True

    def _element(self, line: str, bare: str, after: str) -> None:
        if _SCENE.fullmatch(bare) or _goes_over(self._before, bare):
            self._heading(bare)
        elif self._side(line) >= 0 and _is_cue(self._before.strip(), bare, after.strip()):
            self._character(bare)
        else:
            self._action(bare)

    def _character(self, cue: str) -> None:
        self._end()
        self._scenes.character(_plain(cue).removesuffix("^").strip())
        self._kind, self._spoke = "dialogue", True

    def _dialogue(self, bare: str) -> None:
        if bare[0] == "(" and bare[-1] == ")":
            self._say()
            self._scenes.aside(_plain(bare))
        else:
            self._lines.append(_plain(bare.removeprefix("~") if self._marked else bare))

    def _action(self, bare: str) -> None:
        if self._kind != "action":
            self._end()
            self._kind, self._spoke = "action", False
        self._lines.append(_plain(bare))

    def _heading(self, bare: str) -> None:
        self._end()
        self._spoke = False
        self._scenes.heading(_plain(_SCENE_NUMBER.sub("", bare)).rstrip())

    def _say(self) -> None:
        """The lines so far, as one paragraph."""
        text = " ".join(line for line in self._lines if line)
        self._lines.clear()
        if text and self._kind == "dialogue":
            self._scenes.dialogue(text)
        elif text:
            self._scenes.action(text)

    def _end(self) -> None:
        self._say()
        self._kind = ""


def _is_cue(before: str, line: str, after: str) -> bool:
    """Whether ``line`` is a name in capitals that stands over what somebody says."""
    if before or not after or not line.isprintable():
        return False
    cue = _CUE.fullmatch(line)
    if cue is None or _SCENE.fullmatch(line) or _TRANSITION.fullmatch(line):
        return False
    name = cue["name"].strip()
    letters = "".join(filter(str.isalpha, name))
    if not letters or letters != letters.upper() or letters == letters.lower():
        return False
    return name[-1] not in ".!?:;,…" or (name[-1] == "." and len(name.split()[-1]) <= 4)


def _goes_over(before: str, bare: str) -> bool:
    """Whether ``bare`` leads to the next scene: "CUT TO:"."""
    return not before.strip() and _TRANSITION.fullmatch(bare) is not None


def _plain(text: str) -> str:
    """``text`` without the signs of bold and underlined words."""
    if not any(sign in text for sign in "*_\\"):
        return text
    return _EMPHASIS.sub(lambda match: match["plain"] or "", text)
