"""``enface convert``: files in, files out, each on its own, with or without a translation."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.coverage import MOST_HIDDEN, MOST_NARRATION
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt
from desktop.domain.errors import (
    AlreadyThere,
    EnfaceError,
    IsOriginal,
    NoLanguage,
    NotAFolder,
    NotAFormat,
    SameLanguage,
)
from desktop.domain.messages import Message
from desktop.domain.packs.routes import fit
from desktop.domain.sound.times import Recording
from desktop.domain.speakers import resolve
from desktop.domain.steps.times import PutInStep
from desktop.domain.transcript import Coverage
from desktop.engines.base import connects
from desktop.export import Options
from desktop.services.comparing.comparing import Other, compare
from desktop.services.exporting import EXTENSIONS, Drawing, export, save
from desktop.services.listening.in_step import put_in_step
from desktop.services.listening.models import Models
from desktop.services.listening.transcribing import document_of, transcribe
from desktop.services.packs.installed import Packs
from desktop.services.personal.terms import PersonalTerms, terms_in_force
from desktop.services.reading import files
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.services.recordings import is_recording
from desktop.services.translation.translating import Engines, translate_all
from desktop.support.files import Originals
from desktop.support.job import Job

STDIN = "-"
_REPORT = "enface-report"  # no result is called so: see `batch`
_AT_FAULT = (
    "most translations look wrong in the same way ({reason}): the language pack may not fit this "
    "text; try another with --engine"
)
_HIDDEN = "{share}% of the words are taken for what stands around the text (see --show-dropped)"
_TOLD = "{share}% of the words are said by no speaker, but told between the speeches"


@dataclass(frozen=True)
class Conversion:
    """What is asked of every file. Languages are BCP 47 codes; "" means guess, none, any.

    ``beside`` is a human translation that each is compared with ("": none); ``recording`` is one
    of the only input ("": none); ``keep`` what makes that faster the next time. ``inputs`` are all
    files that are read; ``named``: the person named the very file to write; ``may_replace`` are
    files that an earlier run wrote.
    """

    source: str = ""
    target: str = ""
    engine: str = ""
    speakers: tuple[str, ...] = ()
    format: str = ""
    encoding: str | None = None
    show_dropped: bool = False
    beside: str = ""
    recording: str = ""
    keep: bool = True
    inputs: tuple[str, ...] = ()
    named: bool = True
    may_replace: frozenset[Path] = frozenset()


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
    if format_ and format_ not in EXTENSIONS:
        raise NotAFormat(extension=format_, known=", ".join(EXTENSIONS))
    if single and extension in EXTENSIONS:
        return [(inputs[0], output)]
    if single and extension and not format_:
        raise NotAFormat(extension=extension, known=", ".join(EXTENSIONS))
    if (output.exists() and not output.is_dir()) or (
        extension in EXTENSIONS and not output.exists()
    ):
        raise NotAFolder(name=output.name)
    return [(name, output / leaf) for name, leaf in _leaves(inputs, format_ or "json")]


def check_output(output: Path, inputs: Sequence[str], named: bool) -> None:
    """Raise `IsOriginal` where ``output`` is one of ``inputs``, by any path or link or as what
    standard input is read from, and `AlreadyThere` where it exists and the person has not ``named``
    it."""
    _check(output, originals_in(inputs), STDIN in inputs, named)


def originals_in(inputs: Sequence[str]) -> Originals:
    """The files among ``inputs``."""
    return Originals(Path(name) for name in inputs if name != STDIN)


def _check(output: Path, originals: Originals, stdin: bool, named: bool) -> None:
    if originals.hold(output) or (stdin and _is_stdin(output)):
        raise IsOriginal(name=output.name)
    if not named and os.path.lexists(output):
        raise AlreadyThere(name=output.name)


def _gaps(coverage: Coverage) -> list[str]:
    """One line where too many words are hidden, or under no speaker."""
    hidden, told = coverage.hidden_share, coverage.narrated_share
    parts = [_HIDDEN.format(share=round(100 * hidden))] if hidden > MOST_HIDDEN else []
    parts += [_TOLD.format(share=round(100 * told))] if told > MOST_NARRATION else []
    return ["; ".join(parts)] if parts else []


def _is_stdin(path: Path) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(sys.stdin.fileno()))
    except (OSError, ValueError, AttributeError):  # the path or standard input is not there
        return False


def _leaves(inputs: Sequence[str], extension: str) -> Iterator[tuple[str, str]]:
    taken = {_REPORT}
    for name in inputs:
        stem = leaf = "stdin" if name == STDIN else Path(name).stem
        number = 2
        while _folded(leaf) in taken:
            leaf, number = f"{stem}-{number}", number + 1
        taken.add(_folded(leaf))
        yield name, f"{leaf}.{extension}"


def _folded(name: str) -> str:
    """The same for all names that are one and the same on some disks."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _leave(_document: Document) -> None:
    """It is translated; nobody wants to know."""


class Converter:
    """Converts one file after the other with the same engines and memory. ``originals`` are the
    files that ``asked`` has for its inputs, where they were looked at before. ``translated`` is
    called with each document that has its translation."""

    def __init__(
        self,
        documents: Documents,
        packs: Packs,
        engines: Engines,
        asked: Conversion,
        pdf: Drawing,
        terms: PersonalTerms,
        originals: Originals | None = None,
        translated: Callable[[Document], object] = _leave,
    ) -> None:
        self._translated = translated
        self._documents, self._packs, self._engines = documents, packs, engines
        self._terms = terms
        self._asked, self._pdf = asked, pdf
        self._originals = originals or originals_in(asked.inputs)
        self._beside: Document | None = None  # the human translation, once it is read

    def convert(self, name: str, output: Path, job: Job) -> Result:
        """Convert the file ``name`` (or standard input, "-") into ``output``."""
        try:
            self._check(output)
            document = self._open(name, job)
            source, problem = document.source, document.problem
            warnings: list[str | Message] = [each for each in (source.broken, problem) if each]
            warnings += _gaps(source.coverage)
            if self._asked.speakers:
                resolve.require(document.transcript(), self._asked.speakers, name)
            if self._asked.target and (fault := self._translate(document, job)):
                warnings.append(_AT_FAULT.format(reason=fault.words))
            if self._asked.target:
                self._translated(document)
            if self._asked.recording:
                self._listen(document, job)
            if self._asked.beside:
                warnings += self._compare(document, job)
            self._write(self._chosen(document), output)
        except EnfaceError as error:
            return Result(name, output, error)
        return Result(name, output, warnings=tuple(warnings))

    def _check(self, output: Path) -> None:
        asked = self._asked
        named = asked.named or output in asked.may_replace
        _check(output, self._originals, STDIN in asked.inputs, named)

    def _open(self, name: str, job: Job) -> Document:
        """The document as the window would show it, with what the person did to it; of a recording
        what is said in it."""
        if name != STDIN and is_recording(Path(name)):
            return self._transcribed(Path(name), job)
        if name == STDIN:
            data = sys.stdin.buffer.read(files.LIMIT * 1_000_000 + 1)
            request = Request(data=data, name="standard input", encoding=self._asked.encoding)
        else:
            request = Request(Path(name), encoding=self._asked.encoding)
        reading = Job()
        with job.interrupting(reading.cancel):
            [document] = self._documents.read(request, reading)
        if self._asked.source:
            document.override_language(self._asked.source)
        return document

    def _transcribed(self, recording: Path, job: Job) -> Document:
        """What is said in ``recording``."""
        *_, heard = transcribe(recording, self._asked.source, job)
        return document_of(heard.transcript, recording)

    def _chosen(self, document: Document) -> ParallelText:
        """What is to be written: all, or what the speakers asked for say."""
        names, contents = self._asked.speakers, document.contents
        rows = [row for row in contents.rows.order if contents.turn(row).speaker in names]
        return ParallelText.of(document, rows=rows if names else None)

    def _translate(self, document: Document, job: Job) -> Doubt | None:
        """In what way most translations are wrong; None where they are not. What one engine spoils
        is tried with the other, unless an engine was asked for."""
        source, target, engine = document.language, self._asked.target, self._asked.engine
        if not source:
            raise NoLanguage
        if fit(source, target) is not None:
            raise SameLanguage(language=target)
        route = self._packs.route(source, target, engine)
        others = [
            way
            for way in self._packs.ways(source, target).values()
            if way.engine != route.engine and not connects(way.engine)
        ]
        other = None if engine or not others else others[0]
        terms = terms_in_force(document, self._terms, source, target)
        engines = replace(self._engines, other=other, terms=terms)
        return translate_all(document, route, engines, job)

    def _compare(self, document: Document, job: Job) -> Sequence[Message]:
        """Put the human translation beside ``document``; what is odd about it."""
        if self._beside is None:
            [self._beside] = self._documents.read(Request(Path(self._asked.beside)), Job())
        other = Other.of(self._beside, "" if self._beside.language else self._asked.target)
        *_, comparison = compare(document, other, job, keep=self._asked.keep)
        document.compare(comparison)
        return comparison.warnings

    def _listen(self, document: Document, job: Job) -> None:
        """Put ``document`` in step with its recording."""
        recording, model = Path(self._asked.recording), Models().best(document.language)
        *_, heard = put_in_step(document, recording, job, model=model)
        about = Recording(str(recording.absolute()), model.name)
        document.do_unkept(PutInStep.of(document.contents, about, heard.times))

    def _write(self, text: ParallelText, output: Path) -> None:
        extension = self._asked.format or output.suffix[1:].lower()
        options = Options(show_dropped=self._asked.show_dropped)
        data = export(extension, text, options, Job(), self._pdf)
        self._check(output)  # translating takes a while
        save(output, data)
