"""Sentences: nothing lost, and cut where a reader would cut."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.languages import segments

# Written for these tests; "|" is where a sentence ends.
EN = """
Mr. J. K. Rowling met Dr. Smith at 5 p.m. on Jan. 5.| They talked.
"Is it true?" he asked.| "Yes... it is."
“Is it true?” she asked, and left.| Nobody answered.
Well... maybe not.| I don't know… yet.
U.S. troops left.| The U.S. Senate agreed.
See p. 5, e.g. this one.| It is on pp. 7 and 8.
We need bread, milk, etc.| The shop is closed.
He came at 5 p.m. The door was open.
The rate is 19.7 percent.| It was 3.5 in 2019.
Thank you, Mr. President.| Thank you very much.
St. Petersburg is cold.| Lt. Col. Brown likes it.
Is that so?!| Really?
(Laughter.)| Let us go on.
George W. Bush spoke.| J. F. Kennedy did not.
No. 5 is alive.| Prof. Ann B. Lee is here.
I said: “Wait.”| Then I left.
No.| It was late.| OK.| Thank you.
They came late…| You know why.
Visit www.example.org today.| Or write to a.b@example.org now.
So, the hon. Member is right.| The Ste. Anne Hospital too.
Come with me.| A friend waits.| He felt ill.| Nobody came.
I said OK.| That is all.| Plan B.| We go home.| It cost shs. 25.
We need A, B, and C.| The rest can wait.
""".replace("p.m. The", "p.m.| The")
RU = """
Президент В. В. Путин прибыл в г. Москву.| Его встретили.
Это яблоки, груши и т. д.| Он родился в 1952 г. в Ленинграде.
«Что это?» — спросил он.| «Ничего», — ответила она.
Ну... не знаю.| Может быть… потом.
А. С. Пушкин родился в 1799 г.| Л. Н. Толстой родился позже.
Он живёт на ул. Ленина, д. 5.| Это рядом.
Цена 5 тыс. руб. за штуку.| Дорого!
Проф. Иванов и акад. Петров согласны.| Я — нет.
— Кто там? — спросила мать.| — Это я.
См. рис. 3 и табл. 4.| Там всё есть.
В. Путин: Добрый день.| Начнём работу.
Население — 3,5 млн человек.| Это много.
Это 5 млрд руб.| Дом стоит на ул. Ленина, корп. 2.
С писмо вх. № 5 всё ясно.
""".replace("т. д.| Он", "т. д.| Он")
PT = """
O Sr. Silva e a Sra. Dra. Maria chegaram.| Eles falaram.
A pág. 5 está em branco.| A fig. 3 também.
«Olá!», disse ele.| Ninguém respondeu.
Não sei... talvez amanhã.| Pois…
O art. 5.º da Constituição é claro.| Leia-o.
Moro na Av. Paulista, nº. 10.| E você?
“É verdade?” perguntou ela.| “É.”
O Exmo. Sr. Presidente falou.| O Prof. Costa ouviu.
Eram 5,2 milhões em 2019.| Hoje são mais.
Havia livros, cadernos, etc.| Os alunos saíram.| O art. 5º, inc. II, fica.
""".replace("“É verdade?” perguntou", "“É verdade?” perguntou")
ES = """
El Sr. García y la Sra. Dña. López llegaron.| Hablaron.
¿Qué hora es?| ¡No lo sé!
«¿Es verdad?», preguntó él.| Nadie respondió.
Bueno... no sé.| Tal vez…
Vive en la Av. Central, núm. 5.| Es cerca.
La pág. 7 está en blanco.| Lea la pág. 8.
El Dr. J. M. Pérez no vino.| Ud. tampoco.
EE. UU. firmó el acuerdo.| Fue ayer.
Dijo que no.| Entonces se fue.| Un año estaría bien.| Ni más ni menos, etc.| Los demás también.
""".replace("Dña. ", "")
FR = """
M. Dupont est là.| Mme Durand aussi.
« Vraiment ? » dit-il.| Oui.
Eh bien... je ne sais pas.| Peut-être…
MM. Martin et Petit sont venus.| Ils ont parlé.
Voir p. 5 et fig. 3.| C'est clair.
L'art. 5 est clair.| Lisez-le.
J.-P. Sartre a écrit cela.| C. de Gaulle aussi.
Le taux est de 19,7 %.| C'est beaucoup !
A 20 h. 30 ils partirent.| Le livre de Mrs. Jackson est là.| Voir l'art. L. 123-4 du Code.
Avec Brown et I. Davis, H. von Gunten vint.| La parole est à Mme. Dupont.
"""
DE = """
Am 5. Mai kam Dr. Müller z. B. nach Berlin.| Das ist gut.
Er wohnt in der Goethestr. 5.| Das ist nah.
„Ist das wahr?“, fragte er.| „Ja.“
Na ja... vielleicht.| Ich weiß nicht…
Die Abb. 3 zeigt es.| Siehe Bd. 2.
Es waren ca. 5 Mio. Euro.| Das ist viel.
Prof. Dr. K. Meier sprach.| Niemand hörte zu.
Der 2. Weltkrieg endete 1945.| Danach kam Frieden.
Sie sahen mich.| Wir gingen, tanzten usw.| Es war der 16. und letzte.| Abg. Müller sprach.
"""
ZH = """
你好。|今天天气很好！|你呢？
“是吗？”他说。|“是的。”
他来了……又走了。|没有人知道。
增长率是3.5。|这很好。
她问：“为什么？”|没有人回答。
"""
AR = """
مرحبا بكم.| كيف حالك؟| أنا بخير.
قال د. أحمد إن النسبة 3.5 في المئة.| هذا كثير.
لا أعرف... ربما.| سنرى…
«هل هذا صحيح؟»| نعم.
"""
OTHERS = {"sr": "Ово је 16. век.| Добро.", "pl": "Protokół 42. posiedzenia.| Dobrze.",
          "sw": "Bw. Naibu Spika, asante.| Mhe. Makhanu amesema."}  # fmt: skip
GOLD = {"en": EN, "ru": RU, "pt": PT, "es": ES, "fr": FR, "de": DE, "zh": ZH, "ar": AR, **OTHERS}
CASES = [(code, line) for code, text in GOLD.items() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("code", "line"), CASES)
def test_sentences_end_where_a_reader_ends_them(code: str, line: str) -> None:
    pieces = segments.split(line.replace("|", ""), code)
    assert "|".join(piece.rstrip() for piece in pieces) == line.replace("| ", "|")


@given(
    st.text(st.sampled_from(list("aBИж .!?…\"'«»“”()\n\r\t\u00a0。？！1你é🙂\u202e\u200f؟—-"))),
    st.sampled_from(["en", "ru", "zh", "ar", "de", "pt-BR", "xx", "", None]),
)
@example("А.\u00a0С.\u00a0Пушкин.", "ru")  # sentencex alone fails on these no-break spaces
@example("", "en")
def test_no_character_is_lost(text: str, code: str | None) -> None:
    pieces = segments.split(text, code)
    assert "".join(pieces) == text
    assert all(pieces)


def test_no_break_spaces_and_line_ends_are_spaces() -> None:
    text = "В.\u00a0В.\u00a0Путин приехал.\u00a0Его\nждали."
    assert segments.split(text, "ru") == ["В.\u00a0В.\u00a0Путин приехал.\u00a0", "Его\nждали."]


def test_a_piece_without_words_belongs_to_the_sentence_before() -> None:
    assert segments.split("One. … ) Two.", "en") == ["One. … ) ", "Two."]
    assert segments.split("🙂 🙂", None) == ["🙂 🙂"]


def test_a_long_quotation_is_cut_inside() -> None:
    text = (
        "He said: “I have worked in this town for thirty years and paid my taxes each spring. "
        "Where are the roads that Dr. Smith promised us when he was in office?” Nobody answered."
    )
    pieces = segments.split(text, "en")
    assert [piece[:5] for piece in pieces] == ["He sa", "Where", "Nobod"]


def test_text_without_capitals_is_cut_too() -> None:
    assert len(segments.split("we talked about it. then we stopped. nobody knew.", "en")) == 3
