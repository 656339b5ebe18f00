"""The sub-commands of ``enface library``: add, list, remove, search, concordance."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop import paths, settings
from desktop.console import plain, say, tell
from desktop.domain.errors import CannotWrite, IsOriginal, NothingFound, NotInLibrary, NoWordToFind
from desktop.domain.reasons import reason_of
from desktop.services.library import concordance as concordances
from desktop.services.library import counting
from desktop.services.library.counting import Counted
from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import Outcome, add
from desktop.services.library.query import Field, parse
from desktop.services.library.searching import Hit, Search, Where
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.translation.memory import MEGABYTE, Memory
from desktop.support.files import is_original
from desktop.support.job import Job

_FIELDS = {"original": "text", "translation": "translation", "own": "own", "notes": "notes"}
_MOST = 10_000  # hits that are told
_MOST_GONE = 20  # files that are not there any more: so many are named
_SIDE = 40  # characters of a line of the concordance at each side of the word
_WORD = 8  # characters of a word, with the space beside it


def add_to_library(given: argparse.Namespace) -> int:
    """``enface library add PATH...``; the exit code: 1 if anything could not be read."""
    targets = dict(settings.load().targets)
    with closing(LibraryFile()) as file, _documents() as documents, _memory() as memory:
        paths_ = map(Path, given.paths)
        outcome = add(paths_, file, documents, Job(_progress()), memory, targets)
    for path, error in outcome.failed:
        tell(error, str(path))
    _tell_gone(outcome)
    parts = [f"{outcome.read:,} read", f"{outcome.unchanged:,} as they were"]
    parts += [f"{outcome.moved:,} moved"] if outcome.moved else []
    gone = len(outcome.gone) + sum(outcome.away.values())
    parts += [f"{gone:,} gone"] if gone else []
    parts += [f"{outcome.left_out:,} left out"] if outcome.left_out else []
    parts += [f"{len(outcome.failed):,} not readable"] if outcome.failed else []
    say(f"Transcripts: {', '.join(parts)}.")
    return 1 if outcome.failed else 0


def _tell_gone(outcome: Outcome) -> None:
    for folder, count in outcome.away.items():
        tell(
            f"“{folder}” is not there now; its transcripts stay listed ({count:,}); "
            "“enface library remove” takes them off the list"
        )
    for path in outcome.gone[:_MOST_GONE]:
        tell(f"“{path}” is not there any more; “enface library remove” takes it off the list")
    if (more := len(outcome.gone) - _MOST_GONE) > 0:
        tell(f"{more:,} more are not there any more; “enface library list” names them")


def list_library(_given: argparse.Namespace) -> int:
    """``enface library list``: a line each, with what is wrong with it."""
    with closing(LibraryFile()) as file, _documents() as documents:
        entries = file.entries()
        gone = set(documents.missing([entry.path for entry in entries], Job())) if entries else ()
    for entry in entries:
        state = "not there" if entry.path in gone else ""
        if entry.trouble is not None:
            state = f"not readable: {entry.trouble}"
        about = [entry.date, entry.language, f"{entry.words:,} words", entry.title, state]
        say("  ".join([str(entry.path), *filter(None, about)]))
    return 0


def remove_from_library(given: argparse.Namespace) -> int:
    """``enface library remove PATH``. The files themselves stay where they are."""
    path = Path(os.path.abspath(given.path))
    with closing(LibraryFile()) as file:
        removed = file.remove(path, leave_out=True)
    if not removed:
        raise NotInLibrary(name=given.path)
    say(f"Removed {removed:,} from the library.")
    return 0


def search_library(given: argparse.Namespace) -> int:
    """``enface library search QUERY``: the sentences, best first; 1 where there is none."""
    with closing(LibraryFile()) as file:
        hits = Search(file).hits(given.query, _where(given), most=_MOST)
    hits = _translated(hits)
    if given.json:
        _say_json(hits)
    else:
        for hit in hits:
            say("  ".join(filter(None, [hit.date, hit.speaker, hit.text.strip()])))
            for other in filter(None, (hit.own, hit.translation, hit.note)):
                say(f"    {other.strip()}")
            say(f"    {hit.title or hit.path.name} ({hit.path})")
    if len(hits) == _MOST:
        tell(f"only the best {_MOST:,} sentences are shown")
    if not hits:
        raise _nothing(given.query)
    return 0


def concordance(given: argparse.Namespace) -> int:
    """``enface library concordance WORD [--csv OUT]``."""
    output = Path(given.csv) if given.csv else None
    with closing(LibraryFile()) as file:
        search, where = Search(file), _where(given)
        if output is not None and is_original(output, {entry.path for entry in file.entries()}):
            raise IsOriginal(name=output.name)
        try:
            if given.by is not None:
                counted = counting.count(search, given.word, given.by, where)
                if places := counted.places:
                    _tell_counted(counted, output)
            else:
                most, sample = given.sample or concordances.MOST, given.sample is not None
                lines = concordances.concordance(
                    search,
                    given.word,
                    where,
                    sort=given.sort,
                    most=most,
                    sample=sample,
                    around=given.around or concordances.AROUND,
                )
                if places := len(lines):
                    _tell_lines(lines, output, (given.around or 0) * _WORD or _SIDE)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CannotWrite(name=str(output), reason=reason_of(error)) from error
    if not places:
        raise _nothing(given.word)
    if places == concordances.MOST:
        tell(f"only {concordances.MOST:,} lines are taken: there are more")
    return 0


def _nothing(text: str) -> NothingFound | NoWordToFind:
    """Why nothing is found."""
    return NoWordToFind(query=text) if parse(text) is None else NothingFound(query=text)


def _tell_lines(lines: list[concordances.Line], output: Path | None, side: int) -> None:
    lines = concordances.with_hits(lines, _translated([line.hit for line in lines]))
    if output is None:
        _say_lines(lines, side)
        return
    concordances.save(lines, output)
    say(f"Saved {len(lines):,} lines to {output}.")


def _tell_counted(counted: Counted, output: Path | None) -> None:
    if output is not None:
        counting.save(counted, output)
        say(f"Saved {len(counted.frequencies) + len(counted.collocates):,} lines to {output}.")
        return
    for each in counted.frequencies:
        times = f"{each.times:>8,}{each.rate:>10.2f}{each.transcripts:>8,}"
        say(f"{each.name or '(no date)':<{_SIDE}}{times}")
    for near in counted.collocates:
        times = f"{near.times:>8,}{near.all:>10,}{near.score:>12.2f}{near.transcripts:>8,}"
        say(f"{near.word:<{_SIDE}}{times}")


def _say_lines(lines: list[concordances.Line], side: int) -> None:
    for line in lines:
        left, right = plain(line.left)[-side:], plain(line.right)[:side]
        hit = line.hit
        about = ", ".join(filter(None, [hit.speaker, hit.date, hit.title or hit.path.name]))
        say(f"{left:>{side}}{line.keyword}{right:<{side}}  {about}")
        if other := plain(line.other).strip():
            say(f"{'':{side}}{other}")


def _where(given: argparse.Namespace) -> Where:
    return Where(
        speaker=given.speaker or "",
        after=given.after or "",
        before=given.before or "",
        language=given.language or "",
        place=given.place or "",
        collection=given.collection or "",
        field=Field(_FIELDS[given.within]) if given.within else None,
        case=given.case,
    )


def _translated(hits: list[Hit]) -> list[Hit]:
    """``hits`` with the translations that the memory has, without a change to it."""
    with _memory() as memory:
        if memory is None:
            return hits
        return concordances.translated(hits, memory, dict(settings.load().targets))


@contextmanager
def _memory() -> Iterator[Memory | None]:
    """The translation memory; None where nothing was ever remembered."""
    if not paths.memory_file().exists():
        yield None
        return
    limit = settings.load().memory_limit * MEGABYTE
    with closing(Memory(paths.memory_file(), limit)) as memory:
        yield memory


def _say_json(hits: list[Hit]) -> None:
    values = [
        {
            "path": str(hit.path),
            "title": hit.title,
            "date": hit.date or None,
            "speaker": hit.speaker or None,
            "turn": hit.turn,
            "paragraph": hit.paragraph,
            "segment": hit.segment,
            "text": hit.text,
            "translation": hit.own or hit.translation,
        }
        for hit in hits
    ]
    for line in json.dumps(values, indent=1).splitlines():  # in ASCII: no character is lost
        say(line)


@contextmanager
def _documents() -> Iterator[Documents]:
    documents = Documents(Journals(), Readers())
    try:
        yield documents
    finally:
        documents.close()


def _progress() -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        print(f"\r{done:,} of {of:,} transcripts", end="\n" if done == of else "", file=sys.stderr)

    return show
