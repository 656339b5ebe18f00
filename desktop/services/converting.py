"""``enface convert``: files in, files out, each on its own, with or without a translation."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.doubts import Doubt
from desktop.domain.errors import (
    CannotWrite,
    EnfaceError,
    NoLanguage,
    NotAFolder,
    NotAFormat,
    SameLanguage,
)
from desktop.domain.messages import Message
from desktop.domain.reasons import reason_of
from desktop.domain.routes import fit
from desktop.domain.speakers import resolve
from desktop.domain.transcript import Transcript
from desktop.export import EXPORTS, Options, load
from desktop.services.packs.installed import Packs
from desktop.services.personal import corrections
from desktop.services.personal.sidecar import DocumentId
from desktop.services.reading import opening
from desktop.services.translation.translating import Engines, translate_transcript
from desktop.support.files import write_whole
from desktop.support.job import Job

STDIN = "-"
_AT_FAULT = (
    "most translations look wrong in the same way ({reason}): the language pack may not fit this "
    "text; try another with --engine"
)


@dataclass(frozen=True)
class Conversion:
    """What is asked of every file. Languages are BCP 47 codes; "" means guess, none, any."""

    source: str = ""
    target: str = ""
    engine: str = ""
    speakers: tuple[str, ...] = ()
    format: str = ""
    encoding: str | None = None
    show_dropped: bool = False


@dataclass(frozen=True)
class Result:
    """What became of one input: ``error`` is None where ``output`` was written."""

    input: str
    output: Path
    error: EnfaceError | None = None
    warnings: tuple[str | Message, ...] = ()


def places(inputs: Sequence[str], output: Path, format_: str) -> list[tuple[str, Path]]:
    """Where each of ``inputs`` goes.

    ``output`` is a file where it ends in the extension of a format and there is one input; else a
    folder. Raises `NotAFormat` for an extension nobody writes, `NotAFolder` where several inputs
    would go into one file.
    """
    extension = output.suffix[1:].lower()
    single = len(inputs) == 1 and not output.is_dir() and str(output)[-1] not in "/\\"
    if format_ and format_ not in EXPORTS:
        raise NotAFormat(extension=format_, known=", ".join(EXPORTS))
    if single and extension in EXPORTS:
        return [(inputs[0], output)]
    if single and extension and not format_:
        raise NotAFormat(extension=extension, known=", ".join(EXPORTS))
    if (output.exists() and not output.is_dir()) or (extension in EXPORTS and not output.exists()):
        raise NotAFolder(name=output.name)
    return [(name, output / leaf) for name, leaf in _leaves(inputs, format_ or "json")]


def _leaves(inputs: Sequence[str], extension: str) -> Iterator[tuple[str, str]]:
    taken: set[str] = set()
    for name in inputs:
        stem = leaf = "stdin" if name == STDIN else Path(name).stem
        number = 2
        while leaf.casefold() in taken:
            leaf, number = f"{stem}-{number}", number + 1
        taken.add(leaf.casefold())
        yield name, f"{leaf}.{extension}"


class Converter:
    """Converts one file after the other with the same engines and memory."""

    def __init__(self, packs: Packs, engines: Engines, asked: Conversion) -> None:
        self._packs, self._engines, self._asked = packs, engines, asked

    def convert(self, name: str, output: Path, job: Job) -> Result:
        """Convert the file ``name`` (or standard input, "-") into ``output``."""
        try:
            transcript, problem = self._open(name)
            warnings: list[str | Message] = [each for each in (transcript.broken, problem) if each]
            self._choose(transcript, name)
            if self._asked.target and (fault := self._translate(transcript, job)):
                warnings.append(_AT_FAULT.format(reason=fault.words))
            self._write(transcript, output)
        except EnfaceError as error:
            return Result(name, output, error)
        return Result(name, output, warnings=tuple(warnings))

    def _open(self, name: str) -> tuple[Transcript, EnfaceError | None]:
        """The transcript as the window would show it, with what the person has put right; and why
        that could not be read."""
        if name == STDIN:
            data, called, path = sys.stdin.buffer.read(), "standard input", None
        else:
            path = Path(name)
            data, called = opening.read(path), opening.name_of(path)
        transcript = opening.open_bytes(data, called, self._asked.encoding)
        kept = corrections.corrected(transcript, DocumentId.of(data, path))
        if self._asked.source:
            kept.transcript.language = self._asked.source
        return kept.transcript, kept.problem

    def _choose(self, transcript: Transcript, name: str) -> None:
        wanted = self._asked.speakers
        if not wanted:
            return
        resolve.require(transcript, wanted, name)
        transcript.turns = [turn for turn in transcript.turns if turn.speaker in wanted]
        transcript.speakers = [one for one in transcript.speakers if one.name in wanted]

    def _translate(self, transcript: Transcript, job: Job) -> Doubt | None:
        """In what way most translations are wrong; None where they are not. What one engine spoils
        is tried with the other, unless an engine was asked for."""
        source, target, engine = transcript.language, self._asked.target, self._asked.engine
        if not source:
            raise NoLanguage
        if fit(source, target) is not None:
            raise SameLanguage(language=target)
        route = self._packs.route(source, target, engine)
        others = [
            way for name, way in self._packs.ways(source, target).items() if name != route.engine
        ]
        engines = replace(self._engines, other=None if engine or not others else others[0])
        return translate_transcript(transcript, route, engines, job)

    def _write(self, transcript: Transcript, output: Path) -> None:
        extension = self._asked.format or output.suffix[1:].lower()
        options = Options(show_dropped=self._asked.show_dropped)
        data = load(EXPORTS[extension]).write(transcript, options)
        try:
            write_whole(output, data)
        except OSError as error:
            raise CannotWrite(name=output.name, reason=reason_of(error)) from error
