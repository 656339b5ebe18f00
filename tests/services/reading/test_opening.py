"""Opening files: whatever comes, a transcript or one plain refusal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import (
    Denied,
    Empty,
    FileError,
    IsFolder,
    Malformed,
    Missing,
    NotAFile,
    NotText,
    TooLarge,
    WrongEncoding,
)
from desktop.formats import FORMATS
from desktop.services.reading import files
from desktop.services.reading.files import expand, extensions
from desktop.services.reading.opening import open_bytes, open_file, open_text

TALK = """Meeting of the Library Board
12 May 2021, Springfield

Chair of the Board Anna Weaver: Good afternoon, and thank you all for coming to the library today.

Boris Petrov: Good afternoon. We have brought the drawings of the new reading room with us.

Anna Weaver: Then let us begin with the windows, which are the most expensive part of it.
"""


def test_a_text_becomes_turns_speakers_and_a_language(tmp_path: Path) -> None:
    path = tmp_path / "board.txt"
    path.write_text(TALK, "utf-8")
    talk = open_file(path, debug=True)
    assert [speaker.name for speaker in talk.speakers] == ["Anna Weaver", "Boris Petrov"]
    assert [t.speaker for t in talk.turns if t.kind == "speech"] == [
        "Anna Weaver",
        "Boris Petrov",
        "Anna Weaver",
    ]
    assert talk.language == "en"


def test_pasted_text_needs_no_name() -> None:
    assert len(open_text(TALK, debug=True).speakers) == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    said = "Добрый день, спасибо, что вы все так быстро пришли сегодня в нашу библиотеку."
    path = tmp_path / "речь.txt"
    path.write_text(f"Анна Ткачёва: {said}\n\nБорис Петров: {said}\n", encoding)
    talk = open_file(path, debug=True)
    assert talk.language == "ru"
    assert talk.turns[0].paragraphs[-1].text == said


def test_the_persons_choice_of_encoding_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Anna: São João.\n\nBob: É.\n".encode("latin-1"))
    assert "São" in str(open_file(path, "latin-1"))
    with pytest.raises(WrongEncoding):
        open_file(path, "utf-8")
    with pytest.raises(WrongEncoding):
        open_file(path, "no-such-encoding")


def test_content_wins_over_the_extension() -> None:
    data = b'{"schema": "enface/1", "turns": [{"paragraphs": [{"text": "Hello."}]}]}'
    assert open_bytes(data, "talk.txt").format == "enface"


# -- what cannot be opened ------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises(Empty, match=r"x\.txt"):
        open_bytes(data, "x.txt")


def test_pictures_and_programs_are_no_text() -> None:
    for data in (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, b"\x7fELF\2\1\1\0" + bytes(999)):
        with pytest.raises((NotText, Malformed), match=r"x\.png"):
            open_bytes(data, "x.png")


def test_missing_folder_and_strange_names(tmp_path: Path) -> None:
    with pytest.raises(Missing, match=r"gone\.txt"):
        open_file(tmp_path / "gone.txt")
    with pytest.raises(Missing):
        open_file(tmp_path / "a\0b")
    (tmp_path / "file").write_text("x")
    with pytest.raises(Missing):
        open_file(tmp_path / "file" / "inside.txt")
    with pytest.raises(IsFolder):
        open_file(tmp_path)
    with pytest.raises(FileError):
        open_file(tmp_path / ("x" * 5000))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX names")
def test_a_name_in_no_encoding_can_be_told(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    with pytest.raises(Missing) as caught:
        open_file(path)
    str(caught.value).encode("utf-8")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_pipes_and_devices_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(NotAFile):
            open_file(path)


@pytest.mark.rights
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX rights")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(TALK)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this person may read everything")
    with pytest.raises(Denied, match=r"secret\.txt"):
        open_file(path)


def test_a_giant_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "giant.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(TooLarge, match=r"giant\.txt"):
        open_file(path)


SCARCE = """
import sys
from pathlib import Path
from desktop.domain.errors import TooLarge
from desktop.services.reading import files, opening
from desktop.support.bounds import bound_memory
text = "a" * 200_000_001
bound_memory(300_000_000)
try:
    opening.open_file(Path(sys.argv[1])) if sys.argv[1:] else opening.open_text(text)
except TooLarge:
    print("refused")
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux bounds memory")
@pytest.mark.parametrize("pasted", [True, False])
def test_a_giant_is_refused_without_memory_for_it(tmp_path: Path, pasted: bool) -> None:
    with (tmp_path / "giant.txt").open("wb") as file:
        file.truncate(200_000_001)
    named = [] if pasted else [str(tmp_path / "giant.txt")]
    done = subprocess.run(
        [sys.executable, "-c", SCARCE, *named], capture_output=True, text=True, check=False
    )
    assert done.stdout == "refused\n", done.stderr


def test_a_line_without_end_opens_in_parts() -> None:
    line = "This is one of the sentences of a line that does not end. "
    talk = open_text(line * 20_000, debug=True)
    assert max(len(paragraph.text) for _, paragraph in talk.paragraphs()) < 13_000
    assert sum(len(p.text.replace(" ", "")) for _, p in talk.paragraphs()) == 20_000 * len(
        line.replace(" ", "")
    )


def test_a_readers_mistake_is_a_damaged_file_to_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "stumbling.py"
    module.write_text(
        "from desktop.formats.base import Format\n"
        "class Stumbling(Format):\n"
        "    title, extensions = 'Stumbling', ('stm',)\n"
        "    def claims(self, source): return float(source.data.startswith(b'stumble'))\n"
        "    def read(self, source): raise KeyError('x')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setitem(FORMATS, "stumbling", "stumbling:Stumbling")
    with pytest.raises(Malformed, match=r"a\.stm.*Stumbling"):
        open_bytes(b"stumble", "a.stm")
    with pytest.raises(KeyError):
        open_bytes(b"stumble", "a.stm", debug=True)
    assert "stm" in extensions()


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.json", "a", "a.vtt", "a.xml"]))
def test_any_bytes_give_a_transcript_or_a_refusal(data: bytes, name: str) -> None:
    try:
        read = sum(1 for _ in open_bytes(data, name, debug=True).paragraphs())
    except FileError as error:
        read = name in str(error)
    assert read


# -- folders --------------------------------------------------------------------------------------


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "picture.png", ".hidden.txt", "sub/c.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = expand([tmp_path / "picture.png", tmp_path, tmp_path / "b.txt"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "picture.png",
        "a.TXT",
        "b.txt",
        "sub/c.txt",
    ]


@pytest.mark.shared
def test_the_seed(shared: Path) -> None:
    talk = open_file(next((shared / "seed").iterdir()), debug=True)
    assert (talk.date, talk.language) == ("2020-03-10", "en")
    assert [speaker.name for speaker in talk.speakers] == [
        "Vladimir Putin",
        "Nursultan Nazarbayev",
    ]


def test_the_folder_of_a_slack_export_is_one_document(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    (folder / "general").mkdir(parents=True)
    (folder / "users.json").write_text('[{"id": "U1", "profile": {"display_name": "Ines"}}]')
    (folder / "channels.json").write_text('[{"name": "general"}]')
    message = '[{"type": "message", "user": "U1", "text": "Good morning", "ts": "1577966400.1"}]'
    (folder / "general" / "2020-01-02.json").write_text(message)
    assert expand([folder]) == [folder]
    transcript = open_file(folder)
    assert [turn.speaker for turn in transcript.turns] == ["Ines"]
    assert (transcript.title, transcript.date) == ("general", "2020-01-02")
    assert files.read(folder) == files.read(folder)
