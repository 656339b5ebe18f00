"""Labels as parliaments, courts and newspapers of many countries print them."""

from __future__ import annotations

import pytest

from desktop.domain.speakers.labels import Piece, turns_of
from desktop.domain.speakers.resolve import resolve
from desktop.domain.transcript import Transcript, Turn


def read(*texts: str) -> list[Turn]:
    transcript = Transcript(turns=turns_of([Piece(text) for text in texts]))
    resolve(transcript)
    return transcript.turns


def who(*texts: str) -> list[str | None]:
    return [turn.speaker for turn in read(*texts)]


def test_a_full_stop_and_a_dash() -> None:
    turns = read(
        "President. – The next item is the debate.",
        "Ann Lee, rapporteur. – Mr President, prices matter: they hurt.",
        "Bob Ray, on behalf of the Group. – I agree.",
        "Ann Lee (ECR). – One more word.",
        "President. – The debate is closed.",
    )
    assert [t.speaker for t in turns] == ["President", "Ann Lee", "Bob Ray", "Ann Lee", "President"]
    assert turns[3].label == "Ann Lee (ECR)"


def test_a_hyphen_after_brackets() -> None:
    turns = read(
        "O SR. PRESIDENTE (Rui Lima. Bloco/PP - AL) - Concedo a palavra.",
        "A SRA. ANA COSTA (PT - DF. Sem revisão da oradora.) - Obrigada.",
        "O SR. PRESIDENTE (Rui Lima. Bloco/PP - AL) - Conclua.",
        "A SRA. ANA COSTA (PT - DF) - Concluo.",
    )
    assert len(turns) == 4
    assert len({turn.speaker for turn in turns}) == 2


def test_a_dash_after_a_name_only_where_it_is_the_habit() -> None:
    talk = ("Época – O senhor aceita?", "Rui – Aceito.", "Época – Quando?", "Rui – Hoje.")
    assert who(*talk) == ["Época", "Rui", "Época", "Rui"]
    assert who("Lisbon – A city of hills.", "It rains.", "It is late.", "We go.") == [None]


def test_letters_of_question_and_answer() -> None:
    turns = read("P. ¿Cuándo?", "R. Hoy.", "P. ¿Dónde?", "R. Aquí.")
    assert [t.label for t in turns] == ["P", "R", "P", "R"]
    transcript = Transcript(turns=turns)
    for turn in turns:
        turn.speaker = None
    resolve(transcript)
    assert all(speaker.role for speaker in transcript.speakers)
    assert who("D. Smith came.", "R. Brown went.") == [None]


@pytest.mark.parametrize(
    ("printed", "label", "note"),
    [
        ("Chairman COLE. Order.", "Chairman COLE", None),
        ("General MILL. Order.", "General MILL", None),
        ("Mrs. VAN DYKE. Order.", "Mrs. VAN DYKE", None),
        ("Mr. JOHN of Ohio. Order.", "Mr. JOHN of Ohio", None),
        ("Chairman COLE [presiding]. Order.", "Chairman COLE", "presiding"),
    ],
)
def test_hearings(printed: str, label: str, note: str | None) -> None:
    turn = read("Mr. LEE. I rise.", printed)[1]
    assert (turn.label, turn.label_note, turn.paragraphs[0].text) == (label, note, "Order.")


def test_a_party_with_a_stroke_or_a_number() -> None:
    assert who(
        "Präsident Dr. Karl Meier:",
        "Die Sitzung ist eröffnet.",
        "Dr. Hans Schulz (CDU/CSU):",
        "Herr Präsident! Ich sage es: Nein.",
        "Karin Eck (BÜNDNIS 90/DIE GRÜNEN):",
        "Guten Tag.",
    ) == ["Karl Meier", "Hans Schulz", "Karin Eck"]


def test_the_time_in_brackets_before_the_colon() -> None:
    turns = read(
        "Senator WONG (South Australia) (14:01): Thank you.",
        "The PRESIDENT: Order!",
        "Senator WONG: Yes.",
    )
    assert [turn.speaker for turn in turns] == ["Senator WONG", "The PRESIDENT", "Senator WONG"]
    assert turns[0].start == 14 * 60 + 1


def test_an_office_and_its_holder_in_brackets() -> None:
    assert who(
        "The Under-Secretary of State for Health (Jane Low): Yes.",
        "Jane Low: No.",
        "Hon. Mary Lane (Minister of Finance, Lib.): No.",
        "Senator PAYNE (New South Wales): No.",
    ) == ["Jane Low", "Jane Low", "Mary Lane", "Senator PAYNE"]


def test_initials_without_a_space() -> None:
    found = who("В.Путин: Да.", "Министр обороны С.К.Шойгу: Да.", "С.Шойгу: Да.", "В.В.Путин: Нет.")
    assert found[0] == found[3] != found[1] == found[2]


def test_scripts_without_capitals() -> None:
    assert who("王毅：好。", "外交部长王毅：好。", "路透社记者：谢谢。") == [
        "王毅",
        "王毅",
        "路透社记者",
    ]
    assert who("أحمد علي: نعم.", "الوزير أحمد علي: نعم.") == ["أحمد علي", "أحمد علي"]


def test_one_word_in_capitals_among_capitals() -> None:
    talk = ("MS. DOE: Hello.", "MR. LEE: Thanks.", "MS. DOE: Yes.", "AIDE: Last question.")
    assert who(*talk)[-1] == "AIDE"


def test_a_chat_without_capitals() -> None:
    assert who("Ann: hello", "Bob: hi there", "Ann: how are you") == ["Ann", "Bob", "Ann"]


def test_a_list_is_no_chat() -> None:
    assert who("Shopping: milk, eggs", "Cleaning: the kitchen") == [None]


def test_a_name_known_only_with_its_title_opens_a_turn_inside_a_paragraph() -> None:
    assert who(
        "Ann Lee: Hello.",
        "Head of the Bank Karl Olsen: It is well. Ann Lee: And now? Karl Olsen: They grew.",
        "Ann Lee: Good.",
    ) == ["Ann Lee", "Karl Olsen", "Ann Lee", "Karl Olsen", "Ann Lee"]


@pytest.mark.parametrize(
    ("label", "name", "title"),
    [
        ("President of Vietnam Tran Dai Quang", "Tran Dai Quang", "President of Vietnam"),
        ("Chairman of the Executive Board Karl Gref", "Karl Gref",
         "Chairman of the Executive Board"),
        ("Governor of Nizhny Novgorod Region Gleb Ray", "Gleb Ray",
         "Governor of Nizhny Novgorod Region"),
        ("President of South Korea Moon Jae-in", "Moon Jae-in", "President of South Korea"),
        ("Prime Minister of the United Kingdom Ann Lee", "Ann Lee",
         "Prime Minister of the United Kingdom"),
    ],
)  # fmt: skip
def test_where_the_title_ends(label: str, name: str, title: str) -> None:
    transcript = Transcript(turns=[Turn(label=label)])
    resolve(transcript)
    assert [(s.name, s.titles) for s in transcript.speakers] == [(name, [title])]


def test_chats_with_date_and_time() -> None:
    turns = read(
        "[12/03/23, 9:15:02 PM] Ann Lee: hey, are you there?",
        "[12/03/23, 9:16:11 PM] Bob Ray: yes",
        "[12/03/23, 9:17:00 PM] Ann Lee: good",
    )
    assert [turn.speaker for turn in turns] == ["Ann Lee", "Bob Ray", "Ann Lee"]
    assert turns[0].start == 21 * 3600 + 15 * 60 + 2
    turns = read("Ann Lee, [12.03.2023 21:15]", "hey", "Bob Ray, [12.03.2023 21:16]", "yes")
    assert [(turn.speaker, turn.start) for turn in turns] == [
        ("Ann Lee", 76500.0),
        ("Bob Ray", 76560.0),
    ]


def test_what_happens_in_a_chat_is_nobodys_name() -> None:
    turns = read("12/03/2023, 21:15 - Ann Lee: Hi", "12/03/2023, 21:16 - Ann Lee added Bob Ray")
    assert [turn.label for turn in turns] == ["Ann Lee"]


def test_the_sign_of_captions_before_a_small_letter() -> None:
    assert who("Introduction", "0:05", ">> JOHN: welcome", "0:11", ">> MARY: thanks") == [
        None,
        "JOHN",
        "MARY",
    ]


def test_a_party_in_brackets_before_a_full_stop() -> None:
    assert who(
        "PRESIDENTE. Ha chiesto di parlare il senatore Rossi.",
        "ROSSI (PD). Signor Presidente, una cosa sola: il tempo.",
        "PRESIDENTE. Grazie a lei.",
    ) == ["PRESIDENTE", "ROSSI", "PRESIDENTE"]


def test_a_name_beside_its_time_among_others() -> None:
    turns = read(
        "Released: March 3, 2021",
        *("Jane (00:01)", "Welcome.", "Mark (00:05)", "Today: compost.", "Jane (01:10)", "Yes."),
    )
    assert [turn.speaker for turn in turns] == [None, "Jane", "Mark", "Jane"]


def test_voices_of_the_radio() -> None:
    turns = read("JANE DOE, HOST: Hello.", "UNIDENTIFIED PERSON #1: No.", "DOE: Yes.")
    assert [turn.speaker for turn in turns] == ["JANE DOE", "UNIDENTIFIED PERSON #1", "JANE DOE"]


def test_a_country_in_the_genitive_is_no_first_name() -> None:
    transcript = Transcript(
        turns=[Turn(label="Президент России Владимир Путин"), Turn(label="Мэр Иван Ильич Ким")]
    )
    resolve(transcript)
    assert [s.name for s in transcript.speakers] == ["Владимир Путин", "Иван Ильич Ким"]


@pytest.mark.parametrize(
    ("label", "name", "titles"),
    [
        ("MINISTER FOR HEALTH", "MINISTER FOR HEALTH", []),
        ("PROFESSOR ANN LEE, CHIEF OFFICER", "ANN LEE", ["PROFESSOR, CHIEF OFFICER"]),
        ("Пресс-секретарь Президента Иван Ким", "Иван Ким", ["Пресс-секретарь Президента"]),
        ("A Sr.ª Ana Costa (PS)", "Ana Costa", ["PS"]),
    ],
)
def test_names_and_titles(label: str, name: str, titles: list[str]) -> None:
    transcript = Transcript(turns=[Turn(label=label)])
    resolve(transcript)
    assert [(s.name, s.titles) for s in transcript.speakers] == [(name, titles)]


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (  # a sign that is no habit of the text is none
            ("M. Roux. Il est tard.", "Le chien dort.", "Rien ne bouge."),
            [None],
        ),
        (
            ("M. le président. Bon.", "M. Roux l’a dit. Oui.", "M. J. Roux. Non.", "Mme Blé. Oui."),
            ["M. le président", "M. J. Roux", "Mme Blé"],
        ),
        (
            ("ІВА І.І. Так.", "Це все.", "ОЛЯ О.-Б. Ні.", "ОЛЬ О.О. Ні.", "ІВА І.І. Дякую."),
            ["ІВА І.І.", "ОЛЬ О.О.", "ІВА І.І."],
        ),
        (
            ("○議長（山田太郎君）　はい。", "○出席議員（3名）", "○林花子君　いいえ。"),
            ["議長（山田太郎君）", None, "林花子君"],
        ),
        (
            ("○위원장 김철수 개의합니다.", "○법무부 장관 박영희 예.", "○이순신 위원 언제?"),
            ["위원장 김철수", "법무부 장관 박영희", "이순신 위원"],
        ),
        (
            ("A. Liepa (Sols). Jā.", "B. Egle (Solis Tālāk). Nē.", "A. Liepa (Sols). Labi.",
             "C. Osis (Sols). Jā."),
            ["A. Liepa (Sols)", "B. Egle (Solis Tālāk)", "A. Liepa (Sols)", "C. Osis (Sols)"],
        ),
    ],
)  # fmt: skip
def test_signs_of_records(texts: tuple[str, ...], labels: list[str | None]) -> None:
    assert [turn.label for turn in read(*texts)] == labels


def test_a_mark_inside_a_hebrew_word_is_no_quotation() -> None:
    assert who('היו"ר דוד לוי:', "שלום לכולם, זה הזמן.", 'ד"ר רון כהן:', "תודה לך, אדוני.") == [
        "דוד לוי",
        "רון כהן",
    ]


def test_offices_beside_names_without_capitals() -> None:
    one = who(
        "○議長（山田太郎君）　はい。", "○山田太郎君　いいえ。", "○２番（山田太郎議員）　はい。"
    )
    assert set(one) == {"山田太郎"}
    assert set(who("○위원장 김철수  예.", "○김철수 위원  예.")) == {"김철수"}


def test_two_people_with_forms_of_address_are_a_voice_of_their_own() -> None:
    speakers = who(
        "M. Jean Roux. Oui.", "M. Jean Roux et Mme Anne Le Gall. Non !", "M. le président. Bien."
    )
    assert len(set(speakers)) == 3
