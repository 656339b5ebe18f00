"""Nothing is hidden unsaid: how many words a reader takes for no text, or puts under nobody."""

from __future__ import annotations

import pytest

from desktop.domain.coverage import MOST_HIDDEN, MOST_NARRATION
from desktop.domain.transcript import Transcript
from desktop.services.reading.opening import open_bytes, open_text

LAKES = (
    "The Council decides that the lakes of the northern districts are open to all who live beside "
    "them, and that no fee may be asked of anybody for the water they take for their gardens."
)
PATHS = (
    "The mayors of the towns see to it that the paths to the shores are kept free, and tell the "
    "Council every spring what has been done and what it has cost."
)
TALK = "Ann Lee: Good morning to all of you.\n\nBob Ray: Good morning, and thank you for coming."


def shown(transcript: Transcript) -> list[str]:
    return [paragraph.text for _, paragraph in transcript.paragraphs()]


@pytest.mark.parametrize("body", [[LAKES, PATHS], [LAKES], [LAKES, PATHS] * 2])
def test_date_and_place_at_the_end_hide_nothing(body: list[str]) -> None:
    lines = [*body, "Ann Berg", "Office of the Council", "Port Alder", "5 August 2002", "No. 369"]
    transcript = open_text("\n\n".join(lines))
    assert shown(transcript) == lines
    assert (transcript.date, transcript.title, transcript.dropped) == ("2002-08-05", "", [])


def test_a_text_without_spaces_that_ends_with_its_date() -> None:
    lines = [
        "市政府决定，北部各区的湖泊向居住在湖边的所有人开放。",
        "各镇镇长每年春天向市政府报告。",
        "2002年8月5日",
    ]
    assert shown(open_text("\n\n".join(lines))) == lines


def test_a_head_is_still_a_head() -> None:
    lines = ["Print", "Lakes are open", "5 August 2002", "Port Alder", LAKES, PATHS]
    transcript = open_text("\n\n".join(lines))
    assert shown(transcript) == ["Port Alder", LAKES, PATHS]
    assert (transcript.title, transcript.date) == ("Lakes are open", "2002-08-05")
    assert transcript.coverage.hidden == 0


def test_sentences_above_a_title_that_are_much_of_the_text_stay() -> None:
    transcript = open_text("\n\n".join([LAKES, "The paths", "5 August 2002", PATHS, PATHS]))
    assert shown(transcript) == [LAKES, PATHS, PATHS]


def test_a_notice_above_the_title_goes_and_is_counted() -> None:
    notice = "This page asks for cookies."
    lines = [notice, "The paths", "5 August 2002", "Port Alder", LAKES, PATHS, PATHS]
    transcript = open_text("\n\n".join(lines))
    assert notice in transcript.dropped
    assert transcript.dropped_above == 3
    assert 0 < transcript.coverage.hidden_share < MOST_HIDDEN


def test_many_short_lines_below_a_footer_stay() -> None:
    below = [f"Lake number {n} is deep and cold" for n in range(12)]
    transcript = open_text("\n\n".join([TALK, "See also", *below]))
    assert shown(transcript)[2:] == below
    few = open_text("\n\n".join([TALK, LAKES, "See also", "Lake Alder"]))
    assert few.dropped == ["See also", "Lake Alder"]


def test_the_guess_of_a_page_without_marks_is_counted() -> None:
    body = "".join(f"<p>{LAKES} {n}</p>" for n in range(20))
    around = "".join(f"<p>{PATHS} {n}</p>" for n in range(12))
    menu = f"<nav>{'Home ' * 300}</nav>"
    page = f"<html><body>{menu}<div>{body}</div><div class='x'>{around}</div></body></html>"
    marked = page.replace("<div>", "<article>", 1).replace("</div>", "</article>", 1)
    for html, guessed in ((page, True), (marked, False)):
        transcript = open_bytes(html.encode(), "page.html")
        hidden = any(PATHS in text for text in transcript.dropped)
        assert (transcript.coverage.hidden > 0) == (hidden and guessed)
        assert transcript.coverage.hidden_share < 0.6  # the menu is none of it


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("talk.cha", "@UTF8\n@Begin\n*ANN:\thello there .\n%mor:\tco|hello adv|there .\n@End\n"),
        ("talk.vtt", f"WEBVTT\n\nNOTE\n{LAKES}\n\n00:01.000 --> 00:02.000\nHello there.\n"),
    ],
)
def test_annotation_is_not_counted(name: str, data: str) -> None:
    transcript = open_bytes(data.encode(), name)
    assert transcript.dropped
    assert transcript.coverage.hidden == 0


def test_narration_beside_speakers_is_counted() -> None:
    transcript = open_text(f"{LAKES}\n\n{TALK}")
    assert transcript.coverage.narrated_share > MOST_NARRATION
    assert open_text(LAKES).coverage.narration == 0
    assert open_text(TALK).coverage.narration == 0


def test_numbers_and_headings_of_a_table_are_not_counted() -> None:
    table = "Row,Speaker,Text,Score\n1,Ann,Hello there to you,0.93\n2,Bob,And to you too,0.97\n"
    assert open_bytes(table.encode(), "talk.csv").coverage.hidden == 0
