"""Labels to persons: who is one, who is two, who is nobody."""

from __future__ import annotations

import pytest

from desktop.domain.contents import Contents
from desktop.domain.rows import counts
from desktop.domain.speakers.resolve import resolve
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn


def people(*labels: str) -> Transcript:
    """A transcript in which each of ``labels`` says three words and a note is made."""
    said = [Paragraph("Yes, I do."), Paragraph("(Laughter in hall.)", note=True)]
    transcript = Transcript(turns=[Turn(list(said), label=label) for label in labels])
    resolve(transcript)
    return transcript


def names(*labels: str) -> list[str | None]:
    return [turn.speaker for turn in people(*labels).turns]


@pytest.mark.parametrize(
    "label",
    ["President of Chile Ann Lee", "A. Lee", "Ms Lee", "Ms. Lee", "ANN LEE", "AnnLEE", "Lee",
     "Ann\u00a0Lee", "Ann Lee, Head of the Board", "Ann Lee (ENI)", "Madam President Ann Lee",
     "moderator Ann Lee", "Ann M. Lee", "PRESIDENT LEE", "Ann Lee, MP", "Ann", "ANN", "Lee, Ann",
     "Ann Lee MP", "Ann Lee - CNN", "12 Ann Lee"],
)  # fmt: skip
def test_one_person(label: str) -> None:
    assert names("Ann Lee", label) == ["Ann Lee", "Ann Lee"]
    assert len(set(names(label, "Ann Lee"))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Donald Tusk", "Jarosław Tusk"),
        ("Ann Lee", "Bob Lee"),
        ("Ann Lee", "B. Lee"),
        ("Sergei Kuzmenko", "Yelena Kuzmenko"),
        ("Maria Loshak", "Marina Loshak"),
        ("Ivan Petrov", "Ivan Petrovsky"),
        ("Mr. Kyalo", "Mr. Kubo"),
        ("THE PRESIDENT", "THE VICE PRESIDENT"),
        ("Speaker 1", "Speaker 2"),
        ("Question", "Ann Question"),
        ("Prime Minister of Hungary Viktor Orban", "Prime Minister of Serbia Ivica Dacic"),
        ("The Minister for Energy", "The Minister for Health"),
        ("Mr. Deputy Speaker", "Mr. Speaker"),
        ("李克强", "李强"),
        ("代理主席", "主席"),
        ("Mr. Lee", "Mrs. Lee"),
        ("Mr. Lee", "Judge Lee"),
        ("Dr. Lee", "Mr. Lee"),
        ("Herr Müller", "Frau Müller"),
        ("Lady Macbeth", "Macbeth"),
        ("Lord Stanley", "Lady Stanley"),
        ("GUEST #2", "OFFICER #2"),
        ("1. CITIZEN", "2. CITIZEN"),
        ("C. Kilonzo", "M. Kilonzo"),
        ("Hon. C. Kilonzo", "Hon. M. Kilonzo"),
        ("OLD MAN", "MAN"),
        ("SECOND GUARD", "GUARD"),
        ("Ghost of Caesar", "Caesar"),
        ("Senator Jones (Ohio)", "Senator Jones (Utah)"),
        ("Deputy Ann Lee (Civic Union)", "Deputy Bob Ray (Civic Union)"),
        ("Hon. Ann Petersen, Minister of Health", "Hon. Ann Peterson, Member for Hill"),
        ("Jan Berg", "Ian Berg"),
        ("Jed", "Ed"),
        ("Ann Lee", "Al"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert len(set(names(one, other))) == 2


def talk(labels: str, text: str = "Yes, I do.") -> list[str | None]:
    """The speakers of turns with these labels, a line a label."""
    turns = [Turn([Paragraph(text)], label=label) for label in labels.split(", ")]
    transcript = Transcript(turns=turns)
    resolve(transcript)
    return [turn.speaker for turn in transcript.turns]


def test_nobody_answers_himself() -> None:
    assert len(set(talk("Brutus, Decius Brutus, Brutus, Decius Brutus"))) == 2
    assert len(set(talk("Decius Brutus, Cato, Brutus, Cato, Brutus"))) == 2
    assert len(set(talk("Ann Lee, Bob, Ann, Bob, Ann, Bob"))) == 2


def test_a_word_that_follows_an_article_in_the_text_is_no_surname() -> None:
    assert len(set(talk("STORE GUY, CLERK, GUY, CLERK", "I know the guy, and a store."))) == 3


def test_a_first_name_that_two_share_is_nobodys() -> None:
    assert len(set(names("Ann Lee", "Ann Ray", "Ann"))) == 3


def test_mr_and_mrs_are_not_both_the_only_one_of_that_surname() -> None:
    assert len(set(names("Tom Lee", "Mr. Lee", "Mrs. Lee"))) == 3
    assert names("Mr. Tom Lee", "Mr. Lee", "Mrs. Lee") == ["Tom Lee", "Tom Lee", "Mrs. Lee"]


def test_m_is_monsieur_beside_a_madame() -> None:
    assert len(set(names("Jean Roux", "Mme Blanc", "M. Roux"))) == 2
    assert len(set(names("Jean Roux", "Ann Blanc", "M. Roux"))) == 3


def test_a_surname_that_two_share_is_nobodys() -> None:
    assert len(set(names("Donald Tusk", "Jarosław Tusk", "Mr Tusk"))) == 3
    assert names("Donald Tusk", "Jarosław Tusk", "D. Tusk")[2] == "Donald Tusk"


@pytest.mark.parametrize(
    ("label", "name", "titles"),
    [
        ("President of Russia Vladimir Putin", "Vladimir Putin", ["President of Russia"]),
        ("Sergei Mironov, Leader of the Faction", "Sergei Mironov", ["Leader of the Faction"]),
        ("Emma Marcegaglia (ENI)", "Emma Marcegaglia", ["ENI"]),
        ("FIFA President Gianni Infantino", "Gianni Infantino", ["FIFA President"]),
        ("President Recep Tayyip Erdogan", "Recep Tayyip Erdogan", ["President"]),
        ("Head of the Agency (OECD) JOSE ANGEL GURRIA", "JOSE ANGEL GURRIA",
         ["Head of the Agency (OECD)"]),
        ("The Minister for Energy (Mr. Kyalo)", "Mr. Kyalo", ["The Minister for Energy"]),
        ("Research Director of the Foundation for Support of the Club, moderator Fyodor Lukyanov",
         "Fyodor Lukyanov", ["Research Director of the Foundation for Support of the Club, "
                             "moderator"]),
        ("Aaron van Wirdum", "Aaron van Wirdum", []),
        ("Premier Donald Tusk", "Donald Tusk", ["Premier"]),
        ("Министр обороны Сергей Шойгу", "Сергей Шойгу", ["Министр обороны"]),
        ("Presidente Pedro Sánchez", "Pedro Sánchez", ["Presidente"]),
    ],
)  # fmt: skip
def test_titles(label: str, name: str, titles: list[str]) -> None:
    speaker = people(label).speakers[0]
    assert (speaker.name, speaker.titles, speaker.role) == (name, titles, False)


def test_all_titles_of_a_person_are_kept() -> None:
    found = people("Ann Lee", "Minister Ann Lee", "Ann Lee, MP", "Minister Ann Lee").speakers
    assert [(s.name, s.titles) for s in found] == [("Ann Lee", ["Minister", "MP"])]


@pytest.mark.parametrize(
    "label",
    ["Question", "Remark", "Reply", "Voice from the audience", "QUESTION", "Вопрос", "Реплика",
     "Pergunta", "Jornalista", "Pregunta", "Frage", "Journaliste", "سؤال", "记者", "Moderator",
     "Unknown Speaker", "Several voices", "An hon. Member", "Q", "Question from Perm"],
)  # fmt: skip
def test_roles(label: str) -> None:
    assert people(label).speakers[0].role


@pytest.mark.parametrize("label", ["Speaker 3", "SPEAKER_00", "Спикер 2", "Speaker A", "发言人 1"])
def test_a_voice_told_apart_by_its_number_is_a_person_without_a_name(label: str) -> None:
    found = people(label, "Ann Lee", label).speakers
    assert [(one.name, one.role) for one in found] == [(label, False), ("Ann Lee", False)]


def test_a_role_is_never_a_person() -> None:
    found = people("Question", "Ann Question").speakers
    assert [speaker.role for speaker in found] == [True, False]


def test_spellings_and_slips() -> None:
    assert len(set(names("Natalya Yuryeva", "Natalia Yuryeva"))) == 1
    assert len(set(names("Danila Prilepa", "Danila Prelepa"))) == 1
    assert len(set(names("Sergei Dyomin", "Sergei Demin"))) == 1
    assert len(set(names("Goldfish", "Godlfish"))) == 1
    assert len(set(names("Brian", "Brain"))) == 2


@pytest.mark.parametrize(
    "label",
    ["Ann, Bob and Carl Olsen", "Ann & Bob", "Ann/Bob", "Ann y Bob", "Mr. and Mrs. Olsen",
     "Bob and Man", "ANN AND BOB", "Ann, Bob"],
)  # fmt: skip
def test_several_at_once_are_a_voice_of_their_own(label: str) -> None:
    transcript = people("Ann", "Bob", "Carl Olsen", label, "Mr. Olsen")
    speakers = [turn.speaker for turn in transcript.turns]
    assert speakers == ["Ann", "Bob", "Carl Olsen", label, "Carl Olsen"]
    assert [speaker.name for speaker in transcript.speakers if speaker.role] == [label]


@pytest.mark.parametrize(
    "label",
    ["José Ortega y Gasset", "Ann Lee, Chair", "Minister of Trade and Industry Ann Lee",
     "The Minister for Youth and Sport", "Lee, Ann"],
)  # fmt: skip
def test_joined_words_that_name_one(label: str) -> None:
    assert not any(speaker.role for speaker in people("Ann Lee", "Chair", label).speakers)


def test_initials_in_brackets() -> None:
    assert names("Aaron van Wirdum (AvW)", "AvW") == ["Aaron van Wirdum"] * 2


def test_two_letters_are_two_people() -> None:
    assert [speaker.role for speaker in people("A", "B").speakers] == [False, False]


def test_what_the_format_knows_stays() -> None:
    transcript = Transcript(
        speakers=[Speaker("Ann Lee", ["Chair"]), Speaker("Bob Ray")],
        turns=[
            Turn([Paragraph("So.")], label="the chair", speaker="Ann Lee"),
            Turn([Paragraph("So.")], label="A. Lee"),
            Turn([Paragraph("So.")], label="Carl Olsen"),
            Turn([Paragraph("So.")]),
        ],
    )
    resolve(transcript)
    assert [turn.speaker for turn in transcript.turns] == ["Ann Lee", "Ann Lee", "Carl Olsen", None]
    assert transcript.speakers == [Speaker("Ann Lee", ["Chair"]), Speaker("Carl Olsen")]


def test_counts() -> None:
    transcript = people("Ann Lee", "Bob Ray", "Ms Lee")
    assert counts(transcript) == Contents.of(transcript).counts == [(2, 6), (1, 3)]


def test_questions_numbered_through_are_one_voice() -> None:
    transcript = people("Q1", "A1", "Q2", "A2")
    assert [(speaker.name, speaker.role) for speaker in transcript.speakers] == [
        ("Q", True),
        ("A", True),
    ]
