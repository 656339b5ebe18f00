"""The command line. Speaks English; opens the window when given no sub-command."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.console import tell, tell_unexpected, writing
from desktop.domain.errors import CannotWrite, EnfaceError, MissingLibraries
from desktop.domain.languages import language
from desktop.engines import ENGINES
from desktop.settings import SIZE_MAX, SIZE_MIN
from desktop.support import syslibs
from desktop.support.garbage import gc_paused
from desktop.ui.session.request import WindowRequest

if TYPE_CHECKING:
    from desktop.services.library.concordance import Sort
    from desktop.services.library.counting import Count

_EXAMPLES = """\
examples:
  enface speech.txt                                   read it in the window
  enface speech.txt --screenshot page.png --theme dark --to pt
  enface convert speech.txt speech.json --to pt       translate into a file
  enface convert *.txt translated/ --to pt --format txt
  enface convert talk.txt talk.srt --recording talk.mp3    its sentences get times
  enface convert talk.mp3 talk.json                   what is said in a recording
  enface align speech.txt rede.txt both.tmx           put two texts in line
  enface packs list                                   the language packs on this computer
  enface packs add translate-en_de-1_9.argosmodel     add one from a file
  enface packs list --available                     * those available on the Internet
  enface packs add en-de                            * download one
  enface servers add http://localhost:11434           a server that translates

  enface dictionaries add freedict-rus-eng.index      add a dictionary from its files
  enface look-up видел --from ru                      a word in the dictionaries

  enface words export words.apkg                      the words you saved, for Anki

  enface library add speeches/                        list what is in a folder, to search it
  enface library search "trade NEAR fish*" --after 2019
  enface library concordance trade --csv trade.csv    each place where a word stands

  enface extras list                                  what can be added: voices, recognition, …
  enface extras add voices                          * add it

commands: align, convert, packs, servers, dictionaries, look-up, words, library, extras (each has
--help). Nothing leaves this computer, unless you name another one (servers, convert --cluster) with
--remote; only the commands marked * use the network, to get language packs and extras.
"""
_SIZES = f"{SIZE_MIN:.0f} to {SIZE_MAX:.0f}"  # points
_TO = "language to translate into, such as pt or pt-BR"
_SPEAKER = "show only what NAME says; may be given several times"


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words on the command line ask; the exit code."""
    try:
        try:
            return _obey(list(sys.argv[1:] if argv is None else argv))
        finally:
            if sys.stdout is not None:
                with writing():
                    sys.stdout.flush()
    except BrokenPipeError:  # whoever read what we say (``| head``) has gone
        _be_silent()
        return 128 + 13  # as after SIGPIPE
    except CannotWrite as error:
        tell(error)
        _be_silent()
        return 1


def _be_silent() -> None:
    """What could not be said is not tried again at the end of the process."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, or no file at all
            os.dup2(nowhere, stream.fileno())


def _obey(words: list[str]) -> int:
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    commands = {
        "align": _align,
        "convert": _convert,
        "packs": _packs,
        "servers": _servers,
        "dictionaries": _dictionaries,
        "look-up": _look_up,
        "words": _words,
        "library": _library,
        "extras": _extras,
    }
    try:
        if words and words[0] in commands:
            return commands[words[0]](words[1:])
        return _window(words, debug)
    except EnfaceError as error:
        tell(error)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        raise
    except Exception as error:
        tell_unexpected(error, debug)
        return 1


def _language(word: str) -> str:
    """A language code; argparse turns the error into a usage message."""
    if not language.is_code(word):
        raise argparse.ArgumentTypeError(f"“{word}” is no language code such as en or pt-BR")
    return word


def _engine(word: str) -> str:
    """An engine, or one of its packs: a `Route.choice`; "": automatic."""
    if word and word.partition("@")[0] not in ENGINES:
        raise argparse.ArgumentTypeError(f"“{word}” is no engine: {', '.join(ENGINES)}")
    return word


def _date(word: str) -> str:
    """A day, a month or a year: ``2019-03-08``, ``2019-03``, ``2019``."""
    from desktop.domain.languages import dates

    typed = dates.typed(word)
    if not typed:
        message = f"“{word}” is no date such as 2019-03-08, 2019-03 or 2019"
        raise argparse.ArgumentTypeError(message)
    return typed


def _sort(words: str) -> tuple[Sort, ...]:
    """What a concordance is sorted by: ``speaker,1R``."""
    from desktop.services.library.concordance import Sort

    try:
        return tuple(map(Sort, words.split(",")))
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{words}” is not left, right, 1L to 3L, 1R to 3R, word, speaker, date, random or "
            "text, or several of them with commas"
        ) from error


def _count(word: str) -> Count:
    """What is counted of a concordance."""
    from desktop.services.library.counting import Count

    try:
        return Count(word)
    except ValueError as error:
        names = ", ".join(each.value for each in Count)
        raise argparse.ArgumentTypeError(f"“{word}” is none of {names}") from error


def _jobs(word: str) -> int:
    """How many files at a time."""
    if not re.fullmatch(r"[1-9]\d{0,1}", word):
        raise argparse.ArgumentTypeError(f"“{word}” is no number from 1 to 99")
    return int(word)


def _lines(word: str) -> int:
    """How many lines of a concordance, or words of each."""
    if not re.fullmatch(r"[1-9]\d{0,4}", word):
        raise argparse.ArgumentTypeError(f"“{word}” is no number from 1 to 99999")
    return int(word)


def _workers(word: str) -> str:
    """``local:2``, or the address of a scheduler."""
    if not re.fullmatch(r"local:[1-9]\d?|(?!local:)([a-z]+://)?[\w.\-\[\]:]+:\d{1,5}/?", word):
        raise argparse.ArgumentTypeError(
            f"“{word}” is neither local:2 nor an address like host:8786"
        )
    return word


def _size(word: str) -> tuple[int, int]:
    """``1280x900`` as two numbers."""
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", word.lower())
    if not match or max(width_height := (int(match[1]), int(match[2]))) > 10_000:
        raise argparse.ArgumentTypeError(f"“{word}” is no size such as 1280x900")
    return width_height


def _points(word: str) -> float:
    """A text size as the settings allow it."""
    if not re.fullmatch(r"\d{1,3}(\.\d+)?", word) or not SIZE_MIN <= float(word) <= SIZE_MAX:
        raise argparse.ArgumentTypeError(f"“{word}” is no text size from {_SIZES}")
    return float(word)


def _window(words: Sequence[str], debug: bool) -> int:
    parser = argparse.ArgumentParser(
        prog="enface",
        description="Read transcripts of speech beside their offline machine translation.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="transcripts to open")
    parser.add_argument("--screenshot", metavar="OUT.png", help="save a picture of the window")
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the window, in pixels")
    parser.add_argument("--theme", metavar="NAME", help="system, light, dark, sepia, …")
    parser.add_argument("--font-size", type=_points, metavar="PT", help=_SIZES)
    parser.add_argument("--speaker", action="append", default=[], metavar="NAME", help=_SPEAKER)
    parser.add_argument("--to", type=_language, metavar="L", help=_TO)
    parser.add_argument("--debug", action="store_true", help="write a log (none of your text)")
    parser.add_argument("--version", action="version", version=f"enface {__version__}")
    given = parser.parse_args(words)
    if given.screenshot and len(given.files) != 1:
        parser.error("--screenshot takes one FILE")
    request = WindowRequest(
        files=tuple(given.files),
        screenshot=Path(given.screenshot) if given.screenshot else None,
        size=given.size,
        theme=given.theme or "",
        font_size=given.font_size or 0.0,
        speakers=tuple(given.speaker),
        target=given.to or "",
        debug=debug,
        screenless=not syslibs.has_screen(),
    )
    if request.drawn:
        from desktop.services.converting import check_output

        check_output(request.picture, request.files, named=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if libraries := syslibs.missing():
        raise MissingLibraries(command=syslibs.command(libraries))
    from desktop.services.reading.readers import Readers

    with closing(Readers()) as readers:
        readers.prepare()  # it starts while the window is built
        with gc_paused():
            from desktop import app

        return app.run(request, readers)


def _convert(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="enface convert",
        description="Turn transcripts into other formats, with a translation where asked.",
        epilog="OUTPUT is a file (its extension names the format) or a folder. INPUT “-” is "
        "standard input. Without --to nothing is translated.",
    )
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="transcripts to convert, or recordings"
    )
    parser.add_argument("output", metavar="OUTPUT", help="a file or a folder, see below")
    parser.add_argument(
        "--from", dest="source", type=_language, metavar="L",
        help="language of the transcripts, where it is not detected",
    )  # fmt: skip
    parser.add_argument("--to", dest="target", type=_language, metavar="L", help=_TO)
    parser.add_argument(
        "--engine", type=_engine, default="", metavar="E[@NAME]",
        help=f"translation engine: {', '.join(ENGINES)} (default: automatic); with the name of a "
        "pack or server, such as llm@gemma, that one of several",
    )  # fmt: skip
    parser.add_argument("--speaker", action="append", default=[], metavar="NAME", help=_SPEAKER)
    parser.add_argument(
        "--format", metavar="EXT", type=lambda e: e.lstrip(".").lower(),
        help="format of the results in a folder, such as txt or docx (default: json)",
    )  # fmt: skip
    parser.add_argument("--encoding", metavar="NAME", help="read the text as, say, windows-1251")
    parser.add_argument(
        "--with", dest="beside", metavar="FILE", help="a human translation to put beside the text"
    )
    parser.add_argument(
        "--recording", metavar="FILE",
        help="the recording of the one INPUT: its sentences get the times at which they are said",
    )  # fmt: skip
    parser.add_argument(
        "--no-memory", action="store_true", help="neither use nor keep earlier translations"
    )
    parser.add_argument(
        "--show-dropped", action="store_true",
        help="also give what was left out of a page, such as its menus",
    )  # fmt: skip
    parser.add_argument(
        "--jobs", type=_jobs, metavar="N",
        help="into a folder, N files at a time; stopped, the same command goes on from there, and "
        "enface-report.json in OUTPUT tells what was done and what failed",
    )  # fmt: skip
    parser.add_argument(
        "--cluster", type=_workers, metavar="ADDRESS|local:N",
        help="translate by the workers of Dask's scheduler at ADDRESS, or by N that are started "
        "here; OUTPUT is a folder, and goes on as with --jobs",
    )  # fmt: skip
    parser.add_argument(
        "--remote", action="store_true",
        help="the text may go to another computer, that of --cluster",
    )  # fmt: skip
    given = parser.parse_args(words)
    if given.recording and len(given.inputs) > 1:
        parser.error("--recording is for one INPUT")
    from desktop.cli.convert import convert

    return convert(given)


def _align(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="enface align",
        description="Tell which sentences of two texts in two languages say the same.",
        epilog="OUTPUT is a file; its extension names the format: .json, .tmx, .xlf, .xlsx, .csv, "
        ".html and others. mt translates SOURCE first, with the language pack there is.",
    )
    parser.add_argument("source", metavar="SOURCE", help="the original")
    parser.add_argument("target", metavar="TARGET", help="its translation")
    parser.add_argument("output", metavar="OUTPUT", help="a file, see below")
    parser.add_argument("--lines", action="store_true", help="each line is one unit")
    for name, dest, what in (("--from", "source", "SOURCE"), ("--to", "target", "TARGET")):
        parser.add_argument(
            name, dest=f"{dest}_language", type=_language, metavar="L",
            help=f"language of {what}, where it is not detected",
        )  # fmt: skip
    parser.add_argument(
        "--using",
        type=_methods,
        default=["length", "words", "embeddings"],
        metavar="length,words,mt,embeddings",
        help="what may be compared",
    )
    given = parser.parse_args(words)
    from desktop.cli.align import align

    return align(given)


def _methods(words: str) -> list[str]:
    from desktop.alignment.aligning import METHODS

    names = [word.strip() for word in words.split(",") if word.strip()]
    if not names or any(name not in METHODS for name in names):
        raise argparse.ArgumentTypeError(f"“{words}” is not among {','.join(METHODS)}")
    return names


def _packs(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="enface packs", description="Language packs.")
    actions = parser.add_subparsers(dest="action", required=True)
    show = actions.add_parser("list", help="those on this computer")
    show.add_argument(
        "--available", action="store_true",
        help="language packs available on the Internet; with --engine voices or speech models",
    )  # fmt: skip
    show.add_argument("--fetch", action="store_true", help="get that list anew")
    show.add_argument(
        "--engine", choices=("voice", "recognition"), default="",
        help="voices, or models that recognise speech, alone",
    )  # fmt: skip
    add = actions.add_parser("add", help="install one from a file or folder, or download a pair")
    add.add_argument(
        "what", metavar="FILE-or-FOLDER-or-PAIR",
        help="a path that is there, or, say, en-de, whisper-tiny, en_US-joe-medium",
    )  # fmt: skip
    add.add_argument("--engine", choices=(*ENGINES, "voice", "recognition"), default="")
    for name, dest in (("--from", "sources"), ("--to", "targets")):
        add.add_argument(
            name, dest=dest, action="append", default=[], type=_language, metavar="L",
            help="a language of a pack that does not say; may be given several times",
        )  # fmt: skip
    remove = actions.add_parser("remove", help="remove one")
    remove.add_argument("what", metavar="PAIR", help="such as en-de; a model's name")
    remove.add_argument("--engine", choices=(*ENGINES, "voice", "recognition"), default="")
    given = parser.parse_args(words)
    if given.action == "add" and (given.sources or given.targets) and not Path(given.what).exists():
        add.error("--from and --to are for a file or folder")
    from desktop.cli.packs import add_pack, list_packs, remove_pack
    from desktop.services.personal.troubles import require_folders

    require_folders()

    return {"list": list_packs, "add": add_pack, "remove": remove_pack}[given.action](given)


def _servers(words: Sequence[str]) -> int:
    from desktop.engines.server.records import KINDS

    parser = argparse.ArgumentParser(
        prog="enface servers", description="Servers that translate, on this computer or another."
    )
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="those that were added")
    add = actions.add_parser("add", help="ask a server what it has, and keep it")
    add.add_argument("address", metavar="URL", help="such as http://localhost:11434")
    add.add_argument("--kind", choices=KINDS, help="the interface it has; else that is found out")
    add.add_argument("--model", metavar="NAME", help="the language model, where it has several")
    add.add_argument(
        "--remote",
        action="store_true",
        help="the server is another computer: your text leaves this one and goes there",
    )
    remove = actions.add_parser("remove", help="forget a server and its key")
    remove.add_argument("address", metavar="URL")
    given = parser.parse_args(words)
    from desktop.cli.servers import add_server, list_servers, remove_server
    from desktop.services.personal.troubles import require_folders

    require_folders()
    return {"list": list_servers, "add": add_server, "remove": remove_server}[given.action](given)


def _dictionaries(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="enface dictionaries", description="Dictionaries.")
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="those on this computer")
    add = actions.add_parser("add", help="add one from a file: .index, .jsonl, .ifo, .dsl, .mdx")
    add.add_argument("file", metavar="FILE")
    add.add_argument(
        "--from", dest="source", type=_language, metavar="L", help="the language of its words"
    )
    add.add_argument(
        "--to", dest="target", type=_language, metavar="L", help="that of its explanations"
    )
    remove = actions.add_parser("remove", help="remove one")
    remove.add_argument("name", metavar="NAME", help="as “list” shows it")
    given = parser.parse_args(words)
    from desktop.cli.dictionaries import add_dictionary, list_dictionaries, remove_dictionary
    from desktop.services.personal.troubles import require_folders

    require_folders()
    does = {"list": list_dictionaries, "add": add_dictionary, "remove": remove_dictionary}
    return does[given.action](given)


def _extras(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="enface extras", description="What can be added.")
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="what there is, its size, and whether it is installed")
    add = actions.add_parser("add", help="fetch some and install them (uses the network)")
    from desktop.cli.extras import EXTRAS, add_extras, list_extras

    add.add_argument("names", nargs="+", choices=EXTRAS, metavar="NAME", help="as “list” shows it")
    given = parser.parse_args(words)
    return {"list": list_extras, "add": add_extras}[given.action](given)


def _look_up(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="enface look-up", description="Look a word up in the dictionaries on this computer."
    )
    parser.add_argument("word", metavar="WORD")
    parser.add_argument("--from", dest="source", type=_language, metavar="L", required=True)
    parser.add_argument("--to", dest="target", type=_language, metavar="L")
    parser.add_argument("--json", action="store_true", help="for other programs")
    given = parser.parse_args(words)
    from desktop.cli.dictionaries import look_up_word
    from desktop.services.personal.troubles import require_folders

    require_folders()
    return look_up_word(given)


def _words(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="enface words", description="The words you saved, and those you know or learn."
    )
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="all of them")
    export = actions.add_parser("export", help="the saved ones, for Anki or as a table")
    export.add_argument("output", metavar="OUT.apkg|OUT.csv")
    given = parser.parse_args(words)
    from desktop.cli.words import export_words, list_words
    from desktop.services.personal.troubles import require_folders

    require_folders()
    return {"list": list_words, "export": export_words}[given.action](given)


_QUERY = (
    "Words stand in one paragraph; OR, NOT and brackets as usual. “port fees” in quotation marks: "
    "side by side, just so. harb*: words that begin so; *ship, h?rbour: with anything, or any one "
    "letter, there. port NEAR/5 fees: at most five words "
    "between them. A word without quotation marks stands for all its forms."
)


def _library(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="enface library",
        description="Transcripts that lie anywhere on this computer: listed, searched, counted.",
    )
    actions = parser.add_subparsers(dest="action", required=True)
    adding = actions.add_parser("add", help="add files and folders, or look at them again")
    adding.add_argument("paths", nargs="+", metavar="PATH")
    actions.add_parser("list", help="what is in it")
    remove = actions.add_parser("remove", help="take a file or folder out; it stays where it is")
    remove.add_argument("path", metavar="PATH")
    search = actions.add_parser("search", help="sentences that hold words", description=_QUERY)
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--json", action="store_true", help="for other programs")
    concordance = actions.add_parser(
        "concordance", help="each place where a word stands", description=_QUERY
    )
    concordance.add_argument("word", metavar="WORD")
    concordance.add_argument("--csv", metavar="OUT", help="into a table; OUT may end in .xlsx, too")
    concordance.add_argument(
        "--by",
        type=_count,
        metavar="WHAT",
        help="how often, in 10,000 words, and in how many transcripts: by year or speaker; by "
        "words, lemmas or phrases (* stands for all words); or collocates, the words near it",
    )
    concordance.add_argument(
        "--sort",
        type=_sort,
        default=(),
        metavar="KEYS",
        help="by left, right, 1L to 3L, 1R to 3R, word, speaker, date, or random; several with "
        "commas",
    )
    concordance.add_argument(
        "--sample", type=_lines, metavar="N", help="only N lines, taken at random from all"
    )
    concordance.add_argument(
        "--around", type=_lines, metavar="N", help="N words at each side, instead of 12"
    )
    for action in (search, concordance):
        action.add_argument("--case", action="store_true", help="capital letters count")
        action.add_argument("--speaker", metavar="NAME", help="only what NAME says")
        action.add_argument(
            "--after", type=_date, metavar="DATE", help="from this day, or year, on"
        )
        action.add_argument("--before", type=_date, metavar="DATE", help="up to this day, or year")
        action.add_argument("--language", type=_language, metavar="L", help="only in L")
        action.add_argument("--place", metavar="PLACE", help="only what was said there")
        action.add_argument("--collection", metavar="NAME", help="only in this collection")
        action.add_argument(
            "--in",
            dest="within",
            choices=["original", "translation", "own", "notes"],
            help="only in the texts, their translations, your own wording, or your notes",
        )
    given = parser.parse_args(words)
    from desktop.cli import library
    from desktop.services.personal.troubles import require_folders

    require_folders()
    does = {
        "add": library.add_to_library,
        "list": library.list_library,
        "remove": library.remove_from_library,
        "search": library.search_library,
        "concordance": library.concordance,
    }
    return does[given.action](given)
