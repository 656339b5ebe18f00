"""Text for people."""

from __future__ import annotations

from export.samples import parallel

from desktop.domain.reasons import Fault, InLine
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export import EXPORTS, Options, load


def export(transcript: Transcript, options: Options | None = None) -> str:
    return load(EXPORTS["txt"]).write(parallel(transcript), options).decode("utf-8")


def test_without_translation_there_is_only_the_text() -> None:
    turns = [Turn([Paragraph("Hello."), Paragraph("Again.")], label="Ada"), Turn([Paragraph("—")])]
    assert export(Transcript(turns=turns)) == "Ada: Hello.\n\nAgain.\n\n—\n"


def test_a_file_read_in_part_says_so() -> None:
    assert "only in part: line 3: it is" in export(Transcript(broken=InLine(3, Fault.BROKEN)))


def test_a_number_for_a_label_gives_way_to_the_name() -> None:
    turns = [Turn([Paragraph("Yes.")], label="0", speaker="Speaker 1")]
    assert export(Transcript(turns=turns)) == "Speaker 1: Yes.\n"


def test_a_label_that_says_the_name_is_kept_as_printed() -> None:
    turns = [Turn([Paragraph("Yes.")], label="Chair A. Brook", speaker="Ada Brook")]
    assert export(Transcript(turns=turns)) == "Chair A. Brook: Yes.\n"
