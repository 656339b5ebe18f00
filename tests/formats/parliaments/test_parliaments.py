"""Proceedings of parliaments: real ones, and that no letter of any of them is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, Hostile, Malformed
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load, xml
from desktop.services.reading.opening import open_bytes

TAGS = {
    "hansard_canada": "Hansard HansardBody Intervention PersonSpeaking Affiliation Content ParaText"
    " B I Quote QuotePara ProceduralText Timestamp Intro ExtractedInformation Other",
    "hansard_uk": "publicwhip speech p i table tr td major-heading division other",
    "bundestag": "dbtplenarprotokoll vorspann sitzungsverlauf tagesordnungspunkt rede p redner name"
    " vorname nachname kommentar anlagen anlagen-text fussnote rednerliste other",
    "assemblee": "compteRendu metadonnees contenu point paragraphe orateurs orateur nom id qualite"
    " texte italique br other",
    "tei": "TEI teiHeader text body div u seg note vocal desc gap sp speaker p l w pc head other",
    "akoma": "akomaNtoso debate meta preface debateBody debateSection speech from p remark heading"
    " narrative question b other",
    "plainxml": "meeting title turn p i speaker name text member other",
}
HEADS = (
    "meta", "teiHeader", "ExtractedInformation", "vorspann", "rednerliste", "metadonnees", "uid",
)  # fmt: skip
ROOTS = {
    "hansard_canada": "Hansard",
    "hansard_uk": "publicwhip",
    "bundestag": "dbtplenarprotokoll",
    "assemblee": "compteRendu",
    "tei": "TEI",
    "akoma": "akomaNtoso",
    "plainxml": "meeting",
}
ATTRIBUTES = [
    'who="#AnnLee"', 'by="#a"', 'speakername="Ann Lee"', 'type="speaker"', 'join="left"',
    'klasse="redner"',
]  # fmt: skip


def read(name: str, data: bytes) -> Transcript:
    return load(FORMATS[name]).read(Source("x.xml", data))


def letters(text: str) -> Counter[str]:
    return Counter(c for c in text if c.isalnum())


def kept(transcript: Transcript) -> Counter[str]:
    """Every letter that came through."""
    texts = [p.text for _, p in transcript.paragraphs()]
    labels = [turn.label or "" for turn in transcript.turns]
    return letters("".join(texts + labels + transcript.dropped))


def lost(name: str, data: bytes) -> Counter[str]:
    return letters(xml.text(xml.parse(data, "x", "x").root)) - kept(read(name, data))


def beside_the_head(data: bytes) -> str:
    """The text that is not about the file."""
    root = xml.parse(data, "x", "x").root
    for element in root.iter():
        if xml.name(element) in HEADS:
            xml.release(element)
    return xml.text(root)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "path", "turns", "people"),
    [
        ("hansard_canada", "hansard/canada/41-2-38-en.xml", 336, 107),
        ("hansard_uk", "hansard/uk/lords_debates_simple-debates.xml", 20, 13),
        ("tei", "parlamint/ParlaMint-BG_2014-10-29.xml", 4, 3),
        ("tei", "parlamint/ParlaMint-ES-CT_2015-10-26-0101.xml", 9, 5),
        ("tei", "parlamint/ParlaMint-PL_2017-06-07-sejm-43-1.xml", 4, 4),
    ],
)
def test_real_proceedings(shared: Path, name: str, path: str, turns: int, people: int) -> None:
    data = (shared / path).read_bytes()
    transcript = read(name, data)
    assert sum(turn.kind == "speech" for turn in transcript.turns) == turns
    assert len(transcript.speakers) == people
    assert transcript.date is not None
    assert transcript.broken is None
    assert not lost(name, data)


@pytest.mark.shared
def test_an_office_is_a_title_of_the_person_who_holds_it(shared: Path) -> None:
    data = (shared / "hansard/canada/41-2-38-en.xml").read_bytes()
    titles = {speaker.name: speaker.titles for speaker in read("hansard_canada", data).speakers}
    assert titles["Andrew Scheer"] == ["The Speaker"]
    assert titles["Bruce Stanton"] == ["The Acting Speaker"]
    assert "Hon." in titles["Joe Oliver"]


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "turn", "paragraph"),
    [
        ("PL_2017-06-07-sejm-43-1", "ParlaMint-PL_2017-06-07-sejm-43-1.u1", "seg250923"),
        ("ES-CT_2015-10-26-0101", "ParlaMint-ES-CT_2015-10-26-0101.1.0", None),
    ],
)
def test_turns_and_paragraphs_have_the_ids_of_the_file(
    shared: Path, name: str, turn: str, paragraph: str | None
) -> None:
    data = (shared / "parlamint" / f"ParlaMint-{name}.xml").read_bytes()
    turns = [each for each in read("tei", data).turns if each.kind == "speech"]
    assert turns[0].id == turn
    assert paragraph in (None, turns[0].paragraphs[0].id)
    ids = [each.id for each in turns] + [p.id for each in turns for p in each.paragraphs]
    named = [id_ for id_ in ids if id_ is not None]
    assert len(named) > len(ids) / 2
    assert all(f'xml:id="{id_}"'.encode() in data for id_ in named)
    assert len({each.id for each in turns}) == len(turns)


def tei(header: str, body: str) -> Transcript:
    text = f"<TEI xml:lang='de'><teiHeader>{header}</teiHeader><text>{body}</text></TEI>"
    return read("tei", text.encode())


@pytest.mark.parametrize(
    ("who", "printed", "name", "titles"),
    [
        ("#RoseQuince", "", "Rose Quince", []),
        ("people.xml#RoseQuince", "", "Rose Quince", []),
        ("#PAD_7", "Präsident Dr. Otto Birne", "Otto Birne", ["Präsident Dr."]),
        ("#PAD_7", "Präsident Rosa Quitte (Obst)", "Rosa Quitte", ["Präsident, Obst"]),
        ("#PAD_7", "Marschall", "Marschall", []),
        ("#QuitteRosa", "Die Präsidentin (Rosa Quitte)", "Rosa Quitte", ["Die Präsidentin"]),
        ("#QuitteRosa", "Abgeordnete Rosa Quitte", "Rosa Quitte", ["Abgeordnete"]),
        ("#QuitteRosa", "Die Präsidentin", "Quitte Rosa", []),
        ("#DeQuitteRosa", "La presidenta de la Mesa", "De Quitte Rosa", []),
        ("#A #B", "", "A & B", []),
    ],
)
def test_names_where_the_header_has_none(
    who: str, printed: str, name: str, titles: list[str]
) -> None:
    note = f'<note type="speaker">{printed}</note>' if printed else ""
    transcript = tei("", f'{note}<u who="{who}"><seg>Ja.</seg></u>')
    assert [(s.name, s.titles) for s in transcript.speakers] == [(name, titles)]
    label = printed or " ".join(one.rpartition("#")[2] for one in who.split())
    assert [(t.label, t.speaker) for t in transcript.turns] == [(label, name)]


def test_two_keys_with_one_name_stay_two_people() -> None:
    person = '<person xml:id="{0}"><persName>Jan Nowak</persName></person>'
    people = person.format("n1") + person.format("n2")
    transcript = tei(people, '<u who="#n1">A</u><u who="#n2">B</u>')
    assert len({turn.speaker for turn in transcript.turns}) == 2


def test_the_place_is_told_once_and_in_the_language_of_the_text() -> None:
    names = "".join(
        f'<name type="city" xml:lang="{language}">{name}</name>'
        for language, name in (("en", "Vienna"), ("de", "Wien"), ("fr", "Vienne"))
    )
    assert tei(f"<setting>{names}</setting>", '<u who="#A">Ja.</u>').place == "Wien"


def test_canadian_committees_name_the_holder_of_the_chair_once() -> None:
    speech = (
        '<Intervention><PersonSpeaking><Affiliation DbId="{0}">{1}</Affiliation>: '
        "</PersonSpeaking><Content><ParaText>Well.</ParaText></Content></Intervention>"
    )
    chair = speech.format("1", "The Chair (Mr. Otto Pear (Pippin, Lib.))")
    body = chair + speech.format("2", "Mr. Otto Medlar") + speech.format("1", "The Chair")
    whole = f"<Hansard><HansardBody>{body}</HansardBody></Hansard>"
    transcript = read("hansard_canada", whole.encode())
    assert [turn.speaker for turn in transcript.turns] == ["Otto Pear", "Otto Medlar", "Otto Pear"]
    assert transcript.speakers[0].titles == ["The Chair", "Pippin, Lib."]


@st.composite
def documents(draw: st.DrawFn, name: str) -> bytes:
    """Well-formed files made of the format's own elements in any order."""
    tags = TAGS[name].split()
    words = st.text(st.characters(categories=["L", "N"]), max_size=4).map(escape)

    def element(tag: str, depth: int) -> str:
        inside = draw(words)
        for _ in range(draw(st.integers(0, 3)) if depth < 5 else 0):
            inside += element(draw(st.sampled_from(tags)), depth + 1) + draw(words)
        given = draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=2, unique=True))
        return f"<{' '.join([tag, *given])}>{inside}</{tag}>"

    return element(ROOTS[name], 0).encode()


@pytest.mark.parametrize("name", TAGS)
@given(data=st.data())
def test_no_letter_is_lost_whatever_the_order_of_elements(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name))
    try:
        missing = lost(name, document)
    except Empty:
        missing = letters(beside_the_head(document))
    assert not missing


@pytest.mark.parametrize("name", TAGS)
def test_bad_files_are_refused(name: str) -> None:
    root = ROOTS[name]
    laughs = f'<!DOCTYPE {root} [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]><{root}>&a;</{root}>'
    outside = f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "/etc/passwd">]><{root}>&a;</{root}>'
    deep = f"<{root}>" + "<p>" * 10_000
    for hostile in (laughs, outside, deep):
        with pytest.raises(Hostile):
            read(name, hostile.encode())
    with pytest.raises(Malformed):
        read(name, b"\xff\xd8\xff\xe0 a picture")


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("hansard_canada", "Mr. Otto Pear (Pippin"),
        ("hansard_uk", "as <i>The Orchard"),
        ("bundestag", "und sie sollen"),
        ("assemblee", "Les vergers"),
        ("tei", "Gràcies"),
        ("akoma", "Order! <remark"),
    ],
)
def test_a_truncated_file_opens_as_far_as_it_goes(name: str, cut: str, samples: Path) -> None:
    path = sorted((samples / name).glob("*.xml"))[-1]
    whole = path.read_bytes()
    transcript = read(name, whole[: whole.index(cut.encode())])
    assert transcript.turns
    assert transcript.broken is Fault.ENDS_EARLY


@pytest.fixture
def samples() -> Path:
    return Path(__file__).parent.parent.parent / "data" / "formats"


def test_a_large_corpus_is_read_piece_by_piece() -> None:
    utterance = '<u who="#AnnLee"><seg>Nothing to see here.</seg></u>'
    data = f"<TEI><text><body>{utterance * 20_000}</body></text></TEI>".encode()
    transcript = read("tei", data)
    assert len(transcript.turns) == 20_000
    assert [speaker.name for speaker in transcript.speakers] == ["Ann Lee"]


def test_written_questions_and_one_person_called_in_two_ways() -> None:
    person = 'person_id="uk.org.publicwhip/person/'
    text = f"""<publicwhip>
<speech id="uk.org.publicwhip/debate/2020-01-01a.1.0" {person}1" speakername="The Chair">
<p>Order.</p></speech>
<speech {person}1" speakername="Ann Lee"><p>I move.</p></speech>
<ques {person}2" speakername="Tom Ray"><p>To ask the Minister about boats.</p></ques>
<reply {person}3" speakername="Cy Day"><p>They float.</p></reply></publicwhip>"""
    transcript = open_bytes(text.encode(), "day.xml")
    assert [(turn.speaker, turn.label) for turn in transcript.turns] == [
        ("Ann Lee", "The Chair"), ("Ann Lee", "Ann Lee"), ("Tom Ray", "Tom Ray"),
        ("Cy Day", "Cy Day")]  # fmt: skip
    assert transcript.speakers[0].titles == ["The Chair"]


def test_one_id_with_two_names_in_any_xml() -> None:
    text = """<?xml version="1.0"?><talk>
<turn speaker_id="7" speaker="Ann Lee"><p>Good morning.</p></turn>
<turn speaker_id="8" speaker="Tom"><p>Hello.</p></turn>
<turn speaker_id="7" speaker="The Chair"><p>So.</p></turn></talk>"""
    transcript = open_bytes(text.encode(), "talk.xml")
    assert [turn.speaker for turn in transcript.turns] == ["Ann Lee", "Tom", "Ann Lee"]
