"""Records whose fields nobody named to us: XML and pages at depth, in six scripts."""

from __future__ import annotations

import pytest

from desktop.services.reading.opening import open_bytes

NAMES = (
    ["ann", "bo_2", "cy"],
    ["аня", "боря", "вера"],
    ["αννα", "βάσω", "γιώργης"],
    ["دانا", "رامي", "سلمى"],
    ["דנה", "רמי", "שרה"],
    ["王小明", "李雷", "韩梅"],
)
XML = (
    "<q><r><kk>{name}</kk><zz>{said}</zz></r></q>",
    "<r id='i{turn}'><a><b>{name}</b><c>ab{odd}</c></a><d><e>{said}</e></d><f>page x</f></r>",
    "<r kk='{name}'><zz>{said}</zz></r>",
    "<r kk='{name}'>{said}</r>",
    "<r><who><first>{name}</first></who><x>b</x><y>b</y><zz><p>{said}</p><p>words</p></zz></r>",
)
HTML = (
    "<div class=m><i class=t>{turn}</i><b class=k>{name}</b><div class=z>{said}</div></div>",
    "<li class='m x'><div><span class=k>{name}</span></div><p class=z>{said}</p></li>",
    "<tr class=m><td class=k>{name}</td><td class=t>10:0{odd}</td><td class=z>{said}</td></tr>",
)


def labels(data: str, name: str) -> list[str | None]:
    """The labels of the turns in a file."""
    transcript = open_bytes(data.encode(), name, "utf-8")
    assert all("words" in p.text for _, p in transcript.paragraphs())
    return [turn.label for turn in transcript.turns]


def records(form: str, names: list[str]) -> str:
    """A talk in which each of ``names`` speaks five times."""
    return "\n".join(
        form.format(name=name, turn=turn, odd=turn % 2, said=f"{turn} words {name[::-1]} said here")
        for turn in range(5)
        for name in names
    )


@pytest.mark.parametrize("form", XML)
@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
def test_xml(form: str, names: list[str]) -> None:
    data = f"<?xml version='1.0'?><top>{records(form, names)}</top>"
    assert labels(data, "a.xml") == names * 5


@pytest.mark.parametrize("form", HTML)
@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
def test_page_of_a_chat(form: str, names: list[str]) -> None:
    body = records(form, names)
    body = f"<table>{body}</table>" if form.startswith("<tr") else f"<section>{body}</section>"
    assert labels(f"<html><body>{body}</body></html>", "a.html") == names * 5


def test_label_of_several_elements_is_taken_as_printed() -> None:
    form = "<r><s><v>De </v><n><a>{name}</a></n>:</s><t>{said}</t></r>"
    data = f"<?xml version='1.0'?><top>{records(form, NAMES[0])}</top>"
    assert labels(data, "a.xml") == [f"De {name}" for name in NAMES[0]] * 5


def test_label_printed_again_is_not_said() -> None:
    form = "<r><k>{name}</k><g>ab</g><h>b{odd}</h><z>○{name}君　{said}</z></r>"
    data = f"<?xml version='1.0'?><top>{records(form, NAMES[5])}</top>"
    transcript = open_bytes(data.encode(), "a.xml", "utf-8")
    assert all("○" not in paragraph.text for _, paragraph in transcript.paragraphs())
