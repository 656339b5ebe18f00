"""Each sign of a bad translation, and the good ones that look like it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from desktop.domain.doubts import Doubt
from desktop.domain.quality import numbers
from desktop.domain.quality.checks import check
from desktop.domain.quality.retries import render
from desktop.domain.translation import Translation

BAD = [
    ("We met.", " ", "en", "pt", "empty"),
    ("Thank you, Anna, for coming.", "Obrigado, Obrigado, por vir.", "en", "pt", "repeats"),
    ("The minister spoke.", "O ministro , , , , , , ,", "en", "pt", "repeats"),
    ("We went to the lake.", "Fomos ao lago, ao lago, ao lago.", "en", "pt", "repeats"),
    ("We went home.", "Fomos a a a casa.", "en", "pt", "repeats"),
    ("It began at 2.30.", "Começou às 3h30.", "en", "pt", "numbers"),
    ("Yes.", "Sim, e é por isso que nós todos viemos aqui para falar disso hoje.", "en", "pt",
     "too long"),
    ("We met in the old town and spoke for two hours about the budget.", "Foi.", "en", "pt",
     "too short"),
    ("We will not sign this document.", "Nós will not sign this document.", "en", "pt", "copy"),
    ("GOOD AFTERNOON, COLLEAGUES.", "GOOD AFTERNOON, COLLEAGUES.", "en", "pt", "copy"),
    ("We met the minister.", "Nós встретили o ministro.", "en", "pt", "script"),
    ("We met the old minister.", "We met the old ministr", "en", "ru", "script"),
    ("It was 1,234,567.89 dollars.", "Foram 1.2234,567,89 dólares.", "en", "pt", "numbers"),
    ("It was 512 in 2019.", "Foi 512.", "en", "pt", "numbers"),
    ("In Q4 there were 45 pages.", "No quarto trimestre havia páginas.", "en", "pt", "numbers"),
    ("It was 512.", "Foi 512 em 2019.", "en", "pt", "numbers"),
    ("São 9.876.543 votos.", "There are 9,876.543 votes.", "pt", "en", "numbers"),
    ("It cost £5.", "Custou 5 euros.", "en", "pt", "numbers"),
    ("Shinzo Abe spoke", "Shinzo Abe (Abe) falou", "en", "pt", "brackets"),
    ("We sold it (to Ann) then.", "Vendemos (a Ana então.", "en", "pt", "brackets"),
    ("We did not come.", "Nós viemos.", "en", "pt", "negation"),
    ("We came home.", "Não viemos para casa.", "en", "pt", "negation"),
    ("I cannot not agree.", "Não posso concordar.", "en", "pt", "negation"),
    ("Мы не приехали.", "We came.", "ru", "en", "negation"),
    ("Nous ne sommes pas venus.", "Wir sind gekommen.", "fr", "de", "negation"),
    ("Of course.", "É claro que.", "en", "pt", "cut off"),
    ("He stayed at home.", "Il est resté à la", "en", "fr", "cut off"),
    ("Sim...", "Yes, the...", "pt", "en", "cut off"),
    ("It was -5 degrees.", "Fazia 5 graus.", "en", "pt", "numbers"),
    ("It fell by 5%.", "Caiu 5.", "en", "pt", "numbers"),
    ("It costs $5.", "Custa 5.", "en", "pt", "numbers"),
    ("It was $5 million.", "Foram 5 milhões de euros.", "en", "pt", "numbers"),
    ("There were five men.", "Eram seis homens.", "en", "pt", "numbers"),
    ("Seis vieram.", "Five came.", "pt", "en", "numbers"),
    ("It was 3,702 votes.", "Foram 3,702 votos.", "en", "pt", "numbers"),
    ("See https://a.org/~b now.", "Veja https://a.org/-b agora.", "en", "pt", "address"),
    ("Write to a@b.org.", "Escreva para a b.org.", "en", "pt", "address"),
    ("Thank you, Dmitry.", "Obrigado por enviar uma edição.", "en", "pt", "names"),
    ("Obrigado, Dmitry.", "Thank you very much.", "pt", "en", "names"),
    ("Thank you, colleagues.", "Obrigado por enviar uma edição.", "en", "pt", "names"),
    ("We met Mr Kerry there.", "Encontramos o senhor lá.", "en", "pt", "names"),
    ("A, " * 12 + "B", "A, " * 6 + "B", "en", "pt", "list"),
    ("Hugo Alves, Ana, Rui, Eva, Leo, Ivo, Ada, Nuno Alves, Nuno Pinto.",
     "Hugo Alves, Ana, Rui, Eva, Leo, Ivo, Ada, Nuno Pinto.", "pt", "en", "list"),
]  # fmt: skip

GOOD = [
    ("It was 19.7 percent.", "Foi 19,7 por cento.", "en", "pt"),
    ("It was 1,234,567.89 dollars.", "Foram 1.234.567,89 dólares.", "en", "pt"),
    ("It was 10,000 then.", "Тогда было 10 000.", "en", "ru"),
    ("We came at 5 p.m. with 3 men.", "Chegamos às 17h com três homens.", "en", "pt"),
    ("in the 19th century", "no século XIX", "en", "pt"),
    ("in the 1990s", "nos anos 90", "en", "pt"),
    ("It cost 50,000 roubles.", "Custou 50 mil rublos.", "en", "pt"),
    ("It cost £1.5 million.", "Custou 1,5 milhão de libras.", "en", "pt"),
    ("From 10:00 to 11:00 pm.", "Das 22h às 23h.", "en", "pt"),
    ("It began at 2.30 p.m.", "Começou às 14h30.", "en", "pt"),
    ("It stopped the A.F.C. then.", "Parou a A.F.C. então.", "en", "pt"),
    ("Of course, it is so.", "Isto é, é claro, assim.", "en", "pt"),
    ("So I -- I don't know.", "Então eu -- eu não sei.", "en", "pt"),
    ("If it comes to that, go.", "Se se trata disso, vá.", "en", "pt"),
    ("No, we cannot.", "Não, não podemos.", "en", "pt"),
    ("What!", "O que!", "en", "pt"),
    ("There were five men.", "Eram 5 homens.", "en", "pt"),
    ("at 12.00 GMT", "às 12h00 GMT", "en", "pt"),
    ("No, no, no, no.", "Não, não, não, não.", "en", "pt"),
    ("We will do it ourselves.", "Nous nous en chargerons.", "en", "fr"),
    ("Not only did he come, he also stayed.", "Ele veio e também ficou.", "en", "pt"),
    ("It is impossible.", "Não é possível.", "en", "pt"),
    ("He came without her.", "Ele veio e ela não.", "en", "pt"),
    ("No.", "Não.", "en", "pt"),
    ("No, that is not so.", "Não, não é assim.", "en", "pt"),
    ("(Laughter.)", "(Risos.)", "en", "pt"),
    ("Vladimir Putin", "Vladimir Putin", "en", "pt"),
    ("Rosneft, Gazprom, Lukoil", "Rosneft, Gazprom, Lukoil", "en", "pt"),
    ("O programa da escola é bom.", "El programa de la escuela es bueno.", "pt", "es"),
    ("He said мир.", "Ele disse мир.", "en", "pt"),
    ("The IMF and NATO met.", "МВФ и NATO встретились.", "en", "ru"),
    ("今天天气很好。", "The weather is very good today.", "zh", "en"),
    ("The weather is very good today.", "今天天气很好。", "en", "zh"),
    ("Good afternoon, colleagues.", "Boa tarde, colegas.", "en", "pt"),
    ("Well, I think...", "Bem, eu acho que...", "en", "pt"),
    ("We went to the.", "Fomos para o.", "en", "pt"),
    ("It was −5 degrees.", "Cinco graus negativos: 5.", "en", "pt"),
    ("It fell by 5%.", "Caiu cinco por cento.", "en", "pt"),
    ("It costs $5.", "Custa 5 dólares.", "en", "pt"),
    ("From 2010-15 it was 5.", "De 2010 a 15 foi 5.", "en", "pt"),
    ("Twenty-five came, two of them late.", "Vieram 25, dois deles tarde.", "en", "pt"),
    ("See https://a.org/b.", "Veja https://a.org/b.", "en", "pt"),
    ("Thank you, Germany.", "Obrigado, Alemanha.", "en", "pt"),
    ("Thank you, everyone.", "Obrigado a todos.", "en", "pt"),
    ("Thank you, Mr Speaker.", "Obrigado, Senhor Presidente.", "en", "pt"),
    ("Let us hear Mr Yeltsin’s answer.", "Ouçamos a resposta do Sr. Ieltsin.", "en", "pt"),
    ("Yes, Monday.", "Sim, segunda-feira.", "en", "pt"),
    ("Thank you, Dmitry.", "Спасибо, Дмитрий.", "en", "ru"),
    ("Ja, Wasser.", "Yes, water.", "de", "en"),
    ("Take vitamin A.", "Tome vitamina A.", "en", "pt"),
    ("", "", "en", "pt"),
]


@pytest.mark.parametrize(("source", "target", "here", "there", "reason"), BAD)
def test_bad(source: str, target: str, here: str, there: str, reason: str) -> None:
    assert f"unsure: {reason}" in map(str, check(source, target, here, there))


@pytest.mark.parametrize(("source", "target", "here", "there"), GOOD)
def test_good(source: str, target: str, here: str, there: str) -> None:
    assert check(source, target, here, there) == ()


@pytest.mark.parametrize(
    ("token", "values"),
    [
        ("5", ["5"]), ("1.234", ["1.234", "1234"]), ("19,7", ["19.7"]), ("1,234.5", ["1234.5"]),
        ("1.234.567,89", ["1234567.89"]), ("10 000", ["10000"]), ("0.125", ["0.125"]),
        ("1.2234,567,89", []), ("24.11.2026", []), ("1,250,50", []), ("1,25,5", []),
    ],
)  # fmt: skip
def test_what_a_number_may_mean(token: str, values: list[str]) -> None:
    assert numbers.values(token) == {Decimal(value) for value in values}


@pytest.mark.parametrize(
    ("token", "source", "target", "made"),
    [
        ("1,234.5", "en", "pt", "1.234,5"), ("1.234,5", "pt", "en", "1,234.5"),
        ("1,234.5", "en", "ru", "1\u00a0234,5"), ("1.234,5", "pt", "de", "1.234,5"),
        ("3.5", "en", "pt-BR", "3,5"), ("1.2.3", "en", "pt", "1.2.3"), ("5", "en", "pt", "5"),
        ("1,234", "en", "xx", "1,234"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_the_language_writes_them(
    token: str, source: str, target: str, made: str
) -> None:
    assert numbers.localised(token, source, target) == made


# -- second tries -----------------------------------------------------------------------------


def test_what_looked_wrong_is_tried_again_in_another_way() -> None:
    asked: list[list[str]] = []

    def engine(texts: list[str]) -> list[str]:
        asked.append(list(texts))
        known = {"It was X1 then.": "Era X1."}
        return ["Bom." if "ood" in text else known.get(text, "Era 1.2234,567,89") for text in texts]

    [good, bad] = render(["Good.", "It was 1,234,567.89 then"], "en", "pt", lambda t: engine([*t]))
    good_in_all_ways = ["Good.", "good.", "(Good.)", "Good;", "Good. Good."]
    assert asked == [[*good_in_all_ways, "It was 1,234,567.89 then"], ["It was X1 then."]]
    assert bad == Translation("Era 1.234.567,89")
    assert good.doubts == ()


def test_what_stays_doubtful_is_marked_never_hidden() -> None:
    [made] = render(["We did not come."], "en", "pt", lambda texts: ["Viemos." for _ in texts])
    assert made.text == "Viemos."
    assert made.doubts == (Doubt.NEGATION,)


def test_what_is_wrong_in_every_way_is_put_to_another_beam() -> None:
    asked: list[str] = []

    def other(texts: Sequence[str]) -> list[str]:
        asked.extend(texts)
        return ["Não viemos à cidade velha."] * len(texts)

    def engine(texts: Sequence[str]) -> list[str]:
        return ["Viemos à cidade velha."] * len(texts)

    denied, plain = ["We did not come to the old town."], ["We did come to the old town."]
    assert render(denied, "en", "pt", engine, 3, other) == [
        Translation("Não viemos à cidade velha.")
    ]
    render(plain, "en", "pt", engine, 3, other)
    render(denied, "en", "pt", engine, 1, other)
    render(denied * 9, "en", "pt", engine, 3, other)
    assert asked == denied


def test_one_answer_to_several_sentences_is_doubted_and_asked_again() -> None:
    def engine(texts: Sequence[str]) -> list[str]:
        return ["Obrigado por enviar uma edição." for _ in texts]

    texts = ["Thank you for coming.", "Thank you for the advice.", "Thank you for raising this."]
    for one in render(texts, "en", "pt", engine):
        assert one.doubts == (Doubt.SAME,)
    [alone] = render(texts[:1], "en", "pt", engine)
    assert alone.doubts == ()


def test_a_stand_in_that_gets_lost_costs_another_try_not_the_sentence() -> None:
    def engine(texts: list[str]) -> list[str]:
        return [text.replace("X1", "") for text in texts]

    [made] = render(["Write to a@example.org today."], "en", "pt", lambda t: engine([*t]))
    assert made.text == "Write to a@example.org today."


def test_a_pack_at_fault_is_not_asked_again_for_each_sentence() -> None:
    calls: list[int] = []

    def engine(texts: list[str]) -> list[str]:
        calls.append(len(texts))
        return ["" for _ in texts]

    made = render(
        [f"We met the minister, number {n}." for n in range(20)], "en", "pt", lambda t: engine([*t])
    )
    assert len(calls) == 1
    assert all(one.doubts == (Doubt.EMPTY,) for one in made)


def test_the_same_sentence_is_shown_once() -> None:
    asked: list[str] = []

    def engine(texts: list[str]) -> list[str]:
        asked.extend(texts)
        return ["Bom dia." for _ in texts]

    assert len(render(["Good day."] * 5, "en", "pt", lambda t: engine([*t]))) == 5
    assert len(asked) == len({*asked}) == 5, "in five ways, in each once"


def test_nothing_to_translate_asks_nothing() -> None:
    def engine(texts: object) -> list[str]:
        raise AssertionError(texts)

    assert [one.text for one in render(["😀", "<...>"], "en", "pt", engine)] == ["😀", "<...>"]
    assert render([], "en", "pt", engine) == []
