"""LaTeX: the words of a document, its bold and small-capital labels, its descriptions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.blocks import Flow
from desktop.formats.markup.marked import Marked, date_of

_TOKEN = re.compile(
    r"\\(?P<command>[a-zA-Z@]+)\*?[ \t]*"
    r"|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<comment>(?<!\\)%[^\n]*\n?)"
    r"|(?P<open>\{)|(?P<shut>\})"
    r"|(?P<gap>\n[ \t]*\n\s*)"
    r"|(?P<text>[^\\{}%\n]+|\n)"
)
_OPTION = re.compile(r"[ \t]*\[(?P<inside>[^\[\]]{0,300})\]")
_MACRO = re.compile(
    r"\\(?:re)?newcommand\*?\{?\\(?P<name>[a-zA-Z]{1,40})\}?\{(?P<body>[^{}]{0,100}"
    r"(?:\{[^{}]{0,100}\}[^{}]{0,100}){0,3})\}"
)
_BOLD = word_set("textbf textsc speaker textsf underline uppercase")
_SWITCHES = word_set("bf bfseries sc scshape")
_HEADINGS = word_set("part chapter section subsection subsubsection paragraph")
_GONE = word_set(
    """
    label ref cite pageref usepackage includegraphics vspace hspace input bibliography url
    documentclass pagestyle thispagestyle setlength fontsize footnotetext hypersetup href
    footnote marginpar thanks
    """
)
_ENDS = word_set("par newpage clearpage newline bigskip medskip smallskip begin end")
_SIGNS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "aa": "å", "AA": "Å", "ldots": "…", "dots": "…", "textellipsis": "…", "textemdash": "—",
    "textendash": "–", "LaTeX": "LaTeX", "TeX": "TeX", "guillemotleft": "«", "guillemotright": "»",
    "og": "« ", "fg": " »", "quad": " ", "qquad": " ", "textbackslash": "\\", "i": "ı",
}  # fmt: skip
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328",
    "r": "\u030a",
}  # fmt: skip
_QUOTES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", "\u00a0"))
_MACROS = 200


class Latex(Marked):
    """Bold and small-capital names are labels, and so are the terms of descriptions; what stands
    before the document and commands that print nothing are dropped. Short macros without arguments
    are put in where they are called, once."""

    title = "LaTeX"
    extensions = ("tex", "latex", "ltx")
    key = "latex"

    def claims(self, source: Source) -> float:
        """By the document class; likely by the extension."""
        if re.search(rb"\\documentclass\b|\\begin\{document\}", source.head):
            return 1.0
        return 0.9 if source.extension in self.extensions else 0.0

    def fill(self, text: str, flow: Flow, transcript: Transcript) -> None:
        """The document's words."""
        preamble, begin, body = text.partition("\\begin{document}")
        if not begin:
            preamble, body = "", text
        body, _, rest = body.partition("\\end{document}")
        for part in (preamble, rest):
            flow.drop(_words(part))
        macros: dict[str, str] = {}
        for match in _MACRO.finditer(preamble):
            macros[match["name"]] = match["body"]
            if len(macros) >= _MACROS:
                break
        reading = _Reading(flow, transcript, macros)
        reading.titles(_Tokens(preamble))
        reading.take(_Tokens(body))


class _Tokens:
    """The tokens of a text; pieces may be read in advance, and a macro put in."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def __iter__(self) -> Iterator[re.Match[str]]:
        while (token := _TOKEN.match(self._text, self._at)) is not None:
            self._at = token.end()
            yield token

    def option(self) -> str | None:
        """The words in square brackets that come next."""
        match = _OPTION.match(self._text, self._at)
        if match is None:
            return None
        self._at = match.end()
        return match["inside"]

    def argument(self) -> str:
        """The words in braces that come next, braces inside them kept; "" where none do."""
        if self._text[self._at : self._at + 1] != "{":
            return ""
        depth, start = 0, self._at
        for brace in _BRACES.finditer(self._text, self._at):
            depth += {"{": 1, "}": -1}.get(brace[0], 0)
            if depth == 0:
                self._at = brace.end()
                return self._text[start + 1 : brace.start()]
        self._at = len(self._text)
        return self._text[start + 1 :]

    def letter(self) -> str:
        """The letter, in braces or not, that comes next."""
        match = _LETTER.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return "ı" if match["dotless"] else match["boxed"] or match["bare"] or ""


_LETTER = re.compile(r"\{(?P<boxed>[^{}\\]{0,3})\}|\{?(?P<dotless>\\[ij])\b\}?|(?P<bare>[^\W\d_])")
_COMMAND = re.compile(r"\\[a-zA-Z@]+\*?|[{}]|\\")
_BRACES = re.compile(r"\\.|[{}]", re.S)


class _Reading:
    """Goes through the tokens; a group in braces may be bold, or a heading."""

    def __init__(self, flow: Flow, transcript: Transcript, macros: dict[str, str]) -> None:
        self._flow = flow
        self._transcript = transcript
        self._macros = macros
        self._groups: list[_Group] = [_Group()]
        self._next = _Group()  # what the next group is
        self._commands: dict[str, Callable[[str, _Tokens], None]] = {
            **dict.fromkeys(_BOLD, self._embolden),
            **dict.fromkeys(_SWITCHES, self._switch),
            **dict.fromkeys(_HEADINGS, self._head),
            **dict.fromkeys(_GONE, self._drop),
            **dict.fromkeys(_ENDS, self._end),
            **dict.fromkeys(("title", "date"), self._front),
            "item": self._item,
        }

    def titles(self, tokens: _Tokens) -> None:
        """Title and date, and nothing else."""
        for token in tokens:
            if token["command"] in ("title", "date"):
                self._front(token["command"], tokens)

    def take(self, tokens: _Tokens) -> None:
        """All of ``tokens``."""
        for token in tokens:
            if token["command"]:
                self._command(token["command"], tokens)
            elif token["sign"]:
                self._sign(token["sign"], tokens)
            elif token["open"]:
                self._groups.append(_Group(self._next.bold or self._bold, self._next.heading))
                self._next = _Group()
            elif token["shut"]:
                self._shut()
            elif token["gap"]:
                self._flow.close()
            elif token["comment"]:
                self._flow.drop(token["comment"].lstrip("%"))
            else:
                self._add(token["text"])

    @property
    def _bold(self) -> bool:
        return self._groups[-1].bold

    def _shut(self) -> None:
        if len(self._groups) > 1 and self._groups.pop().heading:
            self._flow.close("note")

    def _add(self, text: str) -> None:
        self._flow.add(_printed(text).replace("\n", " "), self._bold)

    def _command(self, command: str, tokens: _Tokens) -> None:
        known = self._commands.get(command)
        if known is not None:
            known(command, tokens)
        elif command in _SIGNS:
            self._flow.add(_SIGNS[command], self._bold)
        elif command in _ACCENTS:
            self._sign(command, tokens)
        elif command in self._macros:
            self._macro(self._macros[command])

    def _front(self, command: str, tokens: _Tokens) -> None:
        words = _words(tokens.argument())
        self._flow.drop(words)
        if command == "title":
            self._transcript.title = words or self._transcript.title
        else:
            self._transcript.date = date_of(words)

    def _embolden(self, _command: str, _tokens: _Tokens) -> None:
        self._next = _Group(bold=True)

    def _switch(self, _command: str, _tokens: _Tokens) -> None:
        self._groups[-1].bold = True

    def _head(self, _command: str, tokens: _Tokens) -> None:
        tokens.option()
        self._flow.close()
        self._next = _Group(heading=True)

    def _item(self, _command: str, tokens: _Tokens) -> None:
        self._flow.close()
        if (term := tokens.option()) is not None:
            self._flow.name(_words(term).removesuffix(":"))

    def _drop(self, _command: str, tokens: _Tokens) -> None:
        tokens.option()
        self._flow.drop(_words(tokens.argument()))

    def _end(self, command: str, tokens: _Tokens) -> None:
        self._flow.close()
        if command in ("begin", "end"):
            tokens.argument()
            tokens.option()

    def _macro(self, body: str) -> None:
        """A short macro, whose own macros are not looked at."""
        before, self._macros = self._macros, {}
        if ":" in body or "\\textbf" in body or "\\textsc" in body:
            self._flow.close()
        self.take(_Tokens(body))
        self._macros = before

    def _sign(self, sign: str, tokens: _Tokens) -> None:
        if sign == "\\":
            tokens.option()
            self._flow.line()
        elif sign in _ACCENTS:
            letter = tokens.letter().replace("ı", "i")
            accented = letter[:1] + _ACCENTS[sign] + letter[1:] if letter else ""
            self._flow.add(unicodedata.normalize("NFC", accented), self._bold)
        elif sign in "%&#$_{} ,;:\n":
            self._flow.add(" " if sign in ",;:\n" else sign, self._bold)


def _printed(text: str) -> str:
    for sign, printed in _QUOTES:
        text = text.replace(sign, printed)
    return text


def _words(text: str) -> str:
    """The words in an argument, its commands left out."""
    return " ".join(_printed(_COMMAND.sub(" ", text)).split())


@dataclass(slots=True)
class _Group:
    """What stands in braces: ``bold``, or a ``heading``."""

    bold: bool = False
    heading: bool = False
