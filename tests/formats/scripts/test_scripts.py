"""Screenplays and plays: the same script in every kind of file gives the same turns."""

from __future__ import annotations

from pathlib import Path

from conftest import DATA
from formats.office.made_files import pdf

from desktop.domain.transcript import Transcript
from desktop.services.reading.opening import open_bytes, open_file

SCRIPT: list[tuple[float, str]] = [  # points from the left, and what stands there
    (108, "INT. HUT - NIGHT"), (0, ""),
    (108, "A lamp. The KEEPER sits"), (108, "beside it."), (0, ""),
    (266, "KEEPER"), (223, "(to himself)"), (180, "One hundred years,"),
    (180, "and never a dry match."), (0, ""),
    (266, "BOY (O.S.)"), (180, "Otto! Are you there?"), (0, ""),
    (266, "OLD BOY"), (180, "Yes, are you?"), (0, ""),
    (400, "CUT TO:"), (0, ""),
    (108, "EXT. PIER - DAWN"),
]  # fmt: skip
SAID = [
    ("KEEPER", None, ["(to himself)", "One hundred years, and never a dry match."]),
    ("BOY", "O.S.", ["Otto! Are you there?"]),
    ("OLD BOY", None, ["Yes, are you?"]),
]


def said(transcript: Transcript) -> list[tuple[str | None, str | None, list[str]]]:
    speech = [turn for turn in transcript.turns if turn.kind == "speech"]
    return [(t.speaker, t.label_note, [p.text for p in t.paragraphs]) for t in speech]


def test_a_typed_screenplay() -> None:
    lines = [" " * round(left / 7.2) + text for left, text in SCRIPT]
    transcript = open_bytes("\n".join(lines).encode(), "script.txt", debug=True)
    assert said(transcript) == SAID
    assert [t.kind for t in transcript.turns] == [
        "note", "narration", "speech", "speech", "speech", "note",
    ]  # fmt: skip


def test_a_printed_screenplay() -> None:
    lines = [(left, 700.0 - 12 * at, text) for at, (left, text) in enumerate(SCRIPT) if text]
    page = [(480.0, 750.0, "12."), *lines]
    title = [(250.0, 500.0, "The Hut"), (250.0, 470.0, "written by Ines Duarte")]
    transcript = open_bytes(pdf([title, page]), "script.pdf", debug=True)
    assert said(transcript) == SAID
    assert transcript.title == "The Hut"
    assert transcript.dropped == ["12.", "The Hut", "written by Ines Duarte"]


def test_a_screenplay_without_columns() -> None:
    lines = "\n".join(text for _, text in SCRIPT)
    assert said(open_bytes(lines.encode(), "script.txt", debug=True)) == SAID


def test_people_of_a_script_are_never_merged_by_their_names() -> None:
    text = "INT. HUT - DAY\n\n" + "\n\n".join(
        f"{name}\nWell then." for name in ("MAN", "OLD MAN", "GUARD #1", "GUARD #2", "LADY M", "M")
    )
    speakers = [turn.speaker for turn in open_bytes(text.encode(), "a.fountain").turns[1:]]
    assert speakers == ["MAN", "OLD MAN", "GUARD #1", "GUARD #2", "LADY M", "M"]


def test_a_record_of_a_meeting_is_no_play(tmp_path: Path) -> None:
    text = "\n\n".join(
        f"{name}. I have a question about the act." for name in ("ROSSI", "VERDI") * 8
    )
    path = tmp_path / "meeting.txt"
    path.write_text(text)
    assert open_file(path).format == "text"


def test_two_speakers_of_one_speech_are_a_voice_of_their_own() -> None:
    transcript = open_file(DATA / "formats" / "play" / "pier.xml")
    assert [speaker.name for speaker in transcript.speakers] == ["OTTO", "ANN & BEN", "ANN"]


def test_a_screenplay_in_a_saved_page() -> None:
    lines = [" " * round(left / 7.2) + text for left, text in SCRIPT] * 8
    page = f"<html><body><p>Menu</p><pre>{chr(10).join(lines)}</pre><p>Foot</p></body></html>"
    transcript = open_bytes(page.encode(), "script.html", debug=True)
    assert said(transcript) == SAID * 8
    assert transcript.dropped == ["Menu", "Foot"]
