"""A document put in step with its recording: when each of its sentences is said."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.contents import Contents, Origin
from desktop.domain.document import Document
from desktop.domain.languages import language
from desktop.domain.rows import NOTE
from desktop.domain.sound.errors import AnotherRecording, NobodySpeaks
from desktop.domain.sound.times import Span
from desktop.listening.client import Opened, listen
from desktop.listening.heard import Piece, Word
from desktop.listening.in_step import Sentences, times
from desktop.listening.models import Model
from desktop.services.listening.models import Models
from desktop.support.job import Job

_LATEST = 8  # pieces that are matched while the others are still to come
_FEW = 0.1  # of the sentences: with fewer, it is another recording
_TO_JUDGE = 10  # sentences at least for that


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known so far. ``times`` of segments by their `Origin`, in seconds; None: not heard.
    While ``whole`` is False only those that were heard are in it. ``done`` seconds of ``duration``
    were listened to."""

    times: dict[Origin, Span | None]
    done: float
    duration: float
    whole: bool = False


def put_in_step(
    document: Document,
    recording: Path,
    job: Job,
    *,
    model: Model | None = None,
    row: int | None = None,
) -> Generator[Heard, None, None]:
    """When the sentences of ``document`` (a snapshot, in threads) are said: first those around
    ``row``, where it is supposed to be by the length of the text, then those after it, then those
    before. First nothing, once the recording is open; then what is known after each half minute;
    at last all, with ``whole``. ``model`` None is the best there is.

    Raises `Cancelled`, `NoRecognitionModel`, `AnotherRecording`, `NobodySpeaks`, and as
    `desktop.listening.client.listen`.
    """
    contents = document.contents
    model = model or Models().best(document.language)
    origins, texts = _sentences(contents)
    sentences = Sentences.of(texts, language.spaced(document.language or None))
    share = 0.0 if row is None else _share(contents, row)
    words, latest, done, duration = list[Word](), list[Piece](), 0.0, 0.0
    for answer in listen(recording, model, document.language, job, share):
        if isinstance(answer, Opened):
            duration = answer.duration
            yield Heard({}, 0.0, duration)
            continue
        if latest and answer.start < latest[-1].start:
            latest.clear()
        latest = [*latest[1 - _LATEST :], answer]
        words += answer.words
        done += answer.end - answer.start
        job.report(int(done), max(1, int(max(done, duration))))
        spans = times(sentences, [word for piece in latest for word in piece.words])
        heard = zip(origins, spans, strict=True)
        yield Heard({at: span for at, span in heard if span is not None}, done, duration)
    words.sort(key=lambda word: word.start)
    if not words:
        raise NobodySpeaks(name=recording.name)
    spans = times(sentences, words)
    _judge(spans, recording.name)
    yield Heard(dict(zip(origins, spans, strict=True)), done, duration, whole=True)


def _share(contents: Contents, row: int) -> float:
    """How much of the text stands before ``row``."""
    rows = contents.rows
    place, before, all_ = rows.position(row), 0, 0
    for number, each in enumerate(rows.order):
        all_ += len(rows.texts[each])
        before += len(rows.texts[each]) if number < place else 0
    return before / all_ if all_ else 0.0


def _sentences(contents: Contents) -> tuple[list[Origin], list[str]]:
    """What may be said, in order. Notes are not said."""
    rows = contents.rows
    origins, texts = list[Origin](), list[str]()
    for row in rows.order:
        if row in contents.gaps:
            continue
        is_said = rows.kind[row] != NOTE
        for start, text in zip(contents.starts(row), contents.segments(row), strict=True):
            origins.append(contents.origin(row, start))
            texts.append(text if is_said else "")
    return origins, texts


def _judge(spans: list[Span | None], name: str) -> None:
    """Raise `AnotherRecording` where hardly anything of the text was heard."""
    heard = sum(span is not None for span in spans)
    if len(spans) >= _TO_JUDGE and heard < _FEW * len(spans):
        raise AnotherRecording(name=name, percent=round(100 * heard / len(spans)))
