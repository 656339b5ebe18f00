"""What is shown to a model and what is not; what comes together again."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.quality.consensus import Answer, Way
from desktop.domain.quality.masking import Plan, clauses, plans
from desktop.domain.quality.wording import speaks


def first(text: str, source: str = "en", target: str = "pt") -> Plan | Answer:
    return next(plans(text, source, target))


def shown(text: str, source: str = "en", target: str = "pt") -> list[str]:
    return list(first(text, source, target).texts)


@pytest.mark.parametrize(
    "text",
    [
        "😀😀", "— — —", "<...>", "* * *", "...", "1,234,567.89", "№ 5", "a)", "IV.", "Путин",
        "你好",
        "https://example.org/a", "a.b@example.org", "{name}", "x = 3y + 2z", "♪ ♪", "C:\\a\\b.txt",
        "", " ", "_" * 60, "10:45", "S-400", "kkkkkkkk",
    ],
)  # fmt: skip
def test_what_has_no_words_is_passed_through(text: str) -> None:
    [plan] = plans(text, "en", "pt")
    assert plan.texts == ()
    assert plan.join([]) == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yes.", "en"), ("I'm", "en"), ("É.", "pt"), ("Я.", "ru"), ("No", "en"), ("好。", "zh"),
        ("(Laughter.)", "en"), ("OK 👍", "en"), ("CIVIL", "en"), ("NATO in Europe", "ru"),
        ("نعم", "ar"),
        ("मैं भी", "hi"), ("សួស្តី", "km"), ("ສະບາຍດີ", "lo"), ("မင်္ဂလာပါ", "my"), ("નમસ્તે", "gu"),
        ("ನಮಸ್ಕಾರ", "kn"), ("നമസ്കാരം", "ml"), ("ਸਤ ਸ੍ਰੀ", "pa"), ("ආයුබෝවන්", "si"),
    ],
)  # fmt: skip
def test_words_are_translated_however_short(text: str, language: str) -> None:
    assert speaks(text, language)
    assert shown(text, language, "fr")


def test_a_noun_is_stood_in_for_and_put_back() -> None:
    plan = first("Write to a.b@example.org before 12/01/2026, Владимир.")
    assert plan.texts == ("Write to X1 before X2, X3.",)
    made = plan.join(["Escreva a X1 antes de X2, x3."])
    assert made == "Escreva a a.b@example.org antes de 12/01/2026, Владимир."


@pytest.mark.parametrize("made", ["Escreva a antes.", "Escreva a X1 e X1.", "Escreva a X11."])
def test_a_lost_or_doubled_stand_in_is_noticed(made: str) -> None:
    assert first("Write to a.b@example.org today.").join([made]) is None


def test_a_stand_in_is_not_taken_from_the_text() -> None:
    assert shown("The X1 of a.b@example.org and c@example.org came.") == [
        "The X1 of X2 and X3 came."
    ]


def test_a_full_stop_lent_for_a_second_try_is_taken_back() -> None:
    second = list(plans("Nine men came, 4 left", "en", "pt"))[1]
    assert second.texts == ("Nine men came, X1 left.",)
    assert second.join(["Nove homens vieram, X1 saíram."]) == "Nove homens vieram, 4 saíram"


def test_an_address_ends_where_chinese_goes_on() -> None:
    assert shown("请看https://example.org/a谢谢大家", "zh", "en") == ["请看", "谢谢大家"]


def test_an_emoji_parts_the_sentence() -> None:
    plan = first("👍 Good idea 😀 work on 👍")
    assert plan.texts == ("Good idea", "work on")
    assert plan.join(["Boa ideia.", "Trabalhe"]) == "👍 Boa ideia 😀 trabalhe 👍"


def test_the_most_cautious_plan_needs_no_stand_ins() -> None:
    *_, last = plans("Write to a.b@example.org before Monday.", "en", "pt")
    assert last.texts == ("Write to", "before Monday.")
    assert last.join(["Escreva a", "antes."]) == "Escreva a a.b@example.org antes."


def test_capitals_are_shown_small_and_come_back_large() -> None:
    plan = first("THE MINISTER SPOKE.")
    assert plan.texts[:2] == ("The minister spoke.", "the minister spoke.")
    assert plan.join(["O ministro falou.", "", "", "", ""]) == "O MINISTRO FALOU."
    assert shown("NATO, BRICS, OPEC")[:2] == ["NATO, BRICS, OPEC", "(NATO, BRICS, OPEC)"]


def test_no_break_spaces_are_shown_plain_and_soft_hyphens_not_at_all() -> None:
    assert shown("We\u00a0met Mr.\u202fSmith to\u00adday.")[0] == "We met Mr. Smith today."


def test_what_is_said_again_and_again_is_translated_once() -> None:
    plan = first("Thank you very much. " * 20)
    assert plan.texts == ("Thank you very much.",)
    assert plan.join(["Muito obrigado."]) == "Muito obrigado. " * 20


def test_a_remark_the_model_adds_is_taken_away() -> None:
    others = [""] * (len(WAYS) - 1)  # asked in other ways
    assert first("Dmitry Peskov").join(["Dmitry Peskov (em", *others]) == "Dmitry Peskov"
    assert first("Uh-huh.").join(["Uh-huh (a).", *others]) == "Uh-huh."
    assert first("Mr Smith,").join(["O Sr. Smith", *others]) == "O Sr. Smith,"
    assert first("Ann (mine)").join(["Ana (minha)"]) == "Ana (minha)"


def test_numbers_kept_are_written_the_targets_way() -> None:
    assert first("It fell by −1,234.5 today.").join(["Caiu X1 hoje."]) == "Caiu −1.234,5 hoje."


def test_german_nouns_keep_their_capitals() -> None:
    assert first("🙂 house", "en", "de").join(["Haus"]) == "🙂 Haus"
    assert first("🙂 house", "en", "pt").join(["Casa"]) == "🙂 casa"


def test_a_long_sentence_is_cut_at_clauses() -> None:
    text = ", ".join(f"the man number {number} came late to the meeting" for number in range(30))
    plan = first(text)
    assert len(plan.texts) > 1
    assert all(len(part.split()) <= 80 for part in plan.texts)
    assert plan.join(plan.texts) == text


@pytest.mark.parametrize(
    "text", ["天" * 10_000, "ไทย" * 3_000, "ab cd " * 2_000, "a" * 50 + " b" * 200]
)
def test_nothing_is_too_long_for_a_model(text: str) -> None:
    pieces = clauses(text, 80)
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= 1700


def test_a_key_without_spaces_is_passed_through() -> None:
    key = "QmFzZTY0IGlzIG5vdCBhIGxhbmd1YWdl" * 300
    assert shown(f"The key {key} is mine.") == ["The key X1 is mine."]
    assert not speaks(key, "en")


@given(st.text(st.sampled_from(list("ab, ;:—。，中 \u00a0\n"))), st.integers(1, 12))
@example("x" * 1000, 3)
def test_clauses_lose_nothing(text: str, longest: int) -> None:
    assert "".join(clauses(text, longest)) == text


@given(
    st.text(st.sampled_from(list("aB1.,:/@<>{}-—😀Жé中\u00a0 \n()[]=_'#"))),
    st.sampled_from(["en", "ru", "zh", "pt"]),
)
def test_an_engine_that_changes_nothing_gives_the_text_back(text: str, language: str) -> None:
    """Spaces, shouting and the length of dashes aside: what goes in comes out, in every plan."""
    for plan in plans(text, language, "es"):
        made = plan.join(plan.texts)
        if made is not None:
            assert _plain(made) == _plain(text)


def _plain(text: str) -> str:
    digits_apart = text.translate(str.maketrans("—", "-", " ,.\u00a0\n()"))
    return digits_apart.casefold()


WAYS = tuple(way.value for way in Way)


def test_a_short_answer_is_asked_in_several_ways() -> None:
    [plan] = plans("Thank you.", "en", "pt")
    assert plan.texts == WAYS


@pytest.mark.parametrize(
    ("made", "taken"),
    [
        (["Obrigado pela visita.", "agradeço.", "(Obrigado.)", "Obrigado;"], "Obrigado."),
        (["Muito obrigado.", "muito obrigado.", "(Obrigado.)", "E;"], "Muito obrigado."),
        (["", "", "(Obrigado.)", ""], "Obrigado."),
        (["Me emcue.", "", "(a) (b)", "you;"], "Me emcue."),
        (["Thank you.", "obrigado.", "(Obrigado.)", "Obrigado;"], "Thank you."),
    ],
)  # fmt: skip
def test_of_a_short_answer_what_most_ways_agree_on_is_taken(made: list[str], taken: str) -> None:
    """But not where the plain way lets it stand: a name; and never a word of the original."""
    assert first("Thank you.").join([*made, ""]) == taken


def test_an_answer_ends_as_the_question_did() -> None:
    made = first("Thank you!").join(["", "", "(Obrigado!)", "Obrigado;", ""])
    assert made == "Obrigado!"
    assert first("Thank you").join(["", "", "(Obrigado)", "", ""]) == "Obrigado"


def test_said_twice_counts_only_where_it_comes_back_twice() -> None:
    nothing = [""] * 4
    assert first("No...").join([*nothing, "Não... Não..."]) == "Não..."
    assert first("No...").join(["Ah", *nothing[1:], "Não... Nada..."]) == "Ah"


def test_a_quotation_mark_of_another_sentence_stays_outside() -> None:
    plan = first("Thank you.”")
    assert plan.texts == WAYS
    assert plan.join(["Obrigado."] + [""] * 4) == 'Obrigado."'


def test_who_is_called_is_asked_apart_when_something_went_wrong() -> None:
    _, apart, *_ = plans("Thank you, Dmitry!", "en", "pt")
    assert apart.texts[:3] == ("Thank you!", "thank you!", "(Thank you!)")
    made = {"Thank you!": "Obrigado!", "Dmitry.": "Dmitry (o)."}
    assert apart.join([made.get(text, "") for text in apart.texts]) == "Obrigado, Dmitry!"
    _, apart, *_ = plans("Thank you, colleagues.", "en", "pt")
    made = {"Thank you.": "Obrigado.", "(Colleagues.)": "", "colleagues.": "Colegas."}
    assert apart.join([made.get(text, "") for text in apart.texts]) == "Obrigado, colegas."


def test_a_few_words_are_asked_in_two_ways_and_where_these_differ_in_all() -> None:
    two, again, *_ = plans("Thank you for the invitation.", "en", "pt")
    assert two.texts == ("Thank you for the invitation.", "Thank you for the invitation;")
    assert not two.wavers(["Obrigado pelo convite.", "Obrigado pelos convites;"])
    assert two.join(["Obrigado pelo convite.", "Obrigado pelos convites;"]) == (
        "Obrigado pelo convite."
    )
    assert two.wavers(["Obrigado por enviar uma edição.", "Obrigado pelo convite;"])
    assert not two.wavers(["Obrigado por enviar uma edição.", ""]), "there is nothing to compare"
    assert len(again.texts) == len(WAYS)


@pytest.mark.parametrize(
    ("made", "wavers"),
    [
        (["Levar em diante.", "continuar.", "(Carregar em.)", "Levar em diante;", ""], True),
        (["Continue.", "continue.", "(Continuar.)", "Continue;", "Continua. Continua."], False),
        (["Levar em diante.", "continuar.", "", "", ""], False),
    ],
)
def test_answers_that_have_little_in_common_are_told(made: list[str], wavers: bool) -> None:
    assert first("Carry on.").wavers(made) == wavers


def test_of_a_note_and_of_one_word_many_translations_are_right() -> None:
    assert not first("(Bell rings.)").wavers(
        ["Um.", "dois.", "(Três.)", "Quatro;", "Cinco. Cinco."]
    )
    assert not first("Nice.").wavers(["Um.", "dois.", "(Três.)", "Quatro;", "Cinco. Cinco."])


def test_a_sound_is_asked_as_a_note_is() -> None:
    assert first("Laughter.").join(["O riso.", "risadas.", "(Risos.)", "O Riso;", ""]) == "Risos."


def test_shouting_is_told_from_acronyms() -> None:
    assert shown("WE BEGIN.")[0] == "We begin."
    assert shown("NATO, BRICS, OPEC")[0] == "NATO, BRICS, OPEC"


@pytest.mark.parametrize(
    "text",
    [
        "Write to a@b.org.",
        "Thanks, Владимир.",
        "“No.”",
        "3 men",
        "谢谢大家。",
        "We did come to the town hall.",
    ],
)
def test_what_is_no_short_answer_is_asked_once(text: str) -> None:
    assert len(shown(text, "zh" if text[0] == "谢" else "en")) == 1


def test_a_note_keeps_its_brackets_and_none_of_its_words() -> None:
    [plan] = plans("(Clears throat.)", "en", "pt")
    made = ["Limpa a garganta.", "limpa garganta.", "(Clears garganta.)", "Limpa a garganta;", ""]
    assert plan.join(made) == "(Limpa a garganta.)"
    assert plan.join(["Limpa.", "", "", "", ""]) == "(Limpa.)"
    risos = ["O riso.", "risadas.", "(Risos.)", "", ""]
    assert next(plans("[Laughter.]", "en", "pt")).join(risos) == "[Risos.]"
    assert next(plans("(LAUGHTER.)", "en", "pt")).join(risos) == "(RISOS.)"
