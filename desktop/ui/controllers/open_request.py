"""What a window is to open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite
from desktop.domain.steps.times import SetRecording
from desktop.services import recordings
from desktop.services.personal.pasted import PastedTexts
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.support.job import Job


@dataclass(frozen=True)
class OpenRequest(Request):
    """A file or a text, and the language ``target`` to translate it into ("": the usual one).
    A text, and what is said in a recording, is first kept in ``pasted`` (None: it is not to be
    kept) and is a file from then on."""

    target: str = ""
    pasted: PastedTexts | None = None

    def open(self, documents: Documents, job: Job) -> Iterator[Document]:
        """Read it; of a large file the beginning comes first (``Document.partial``). Raises
        `FileError`. A text that cannot be kept opens all the same, and says why."""
        if self.path is not None and recordings.is_recording(self.path):
            yield from self._listen(self.path, documents, job)
            return
        problem: CannotWrite | None = None
        request = self
        if self.pasted is not None and self.path is None:
            called = Path(self.name)
            try:
                path = self.pasted.keep(self.data, called.stem, called.suffix)
                request = replace(self, path=path)
            except CannotWrite as error:
                problem = error
        for document in documents.read(request, job, beginning=True):
            if self.target:
                document.target, document.asked = self.target, True
            document.problem = document.problem or problem
            yield document

    def _listen(self, recording: Path, documents: Documents, job: Job) -> Iterator[Document]:
        """What is said in ``recording``, which lies beside it from then on."""
        from desktop.export.base import Options
        from desktop.export.json import Json
        from desktop.services.listening.transcribing import document_of, transcribe

        *_, heard = transcribe(recording, "", job)
        spoken = ParallelText.of(document_of(heard.transcript, recording))
        data = Json().write(spoken, Options())
        text = replace(self, path=None, data=data, name=f"{recording.stem}.json", encoding="utf-8")
        for document in text.open(documents, job):
            if not document.partial and document.recording is None:
                document.do(SetRecording(str(recording.absolute())))
            yield document
