"""The language of a text and of single turns."""

import pytest

from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.reading.guessing import guess, mark_languages

SENTENCES = {
    "en": "Good afternoon, and thank you all for coming to the library at such short notice.",
    "ru": "Добрый день, спасибо, что вы все так быстро пришли сегодня в библиотеку.",
    "pt": "Boa tarde e obrigado a todos por terem vindo à biblioteca com tão pouco aviso.",
    "es": "Buenas tardes y gracias a todos por venir a la biblioteca con tan poco aviso.",
    "fr": "Bonjour et merci à tous d'être venus à la bibliothèque dans un délai aussi court.",
    "de": "Guten Tag und danke, dass Sie alle so kurzfristig in die Bibliothek gekommen sind.",
    "uk": "Добрий день, дякую, що ви всі так швидко прийшли сьогодні до бібліотеки.",
    "zh": "大家下午好，感谢你们在这么短的时间内来到图书馆参加这次会议。",
    "zh-Hant": "大家下午好，感謝你們在這麼短的時間內來到圖書館參加這次會議。",
    "ja": "こんにちは、急なお知らせにもかかわらず図書館にお越しいただきありがとうございます。",
    "ar": "مساء الخير، وشكرا لكم جميعا على الحضور إلى المكتبة في هذا الوقت القصير.",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_enough(code: str) -> None:
    found, confidence = guess(SENTENCES[code])
    assert found == code
    assert 0.3 <= confidence <= 1


@pytest.mark.parametrize("text", ["", "— — —", "12:30, 14.5 %", "😀 😀"])
def test_without_letters_nobody_can_say(text: str) -> None:
    assert guess(text) == (None, 0.0)


def test_a_long_text_is_judged_by_all_of_it() -> None:
    heading = "CONFERENCE / КОНФЕРЕНЦИЯ\n"
    assert guess(heading * 5 + SENTENCES["pt"] * 3000)[0] == "pt"


def _talk(*said: tuple[str, str], language: str | None = None) -> Transcript:
    turns = [Turn([Paragraph(text)], speaker=who) for who, text in said]
    return Transcript(turns=turns, language=language)


def test_a_turn_clearly_in_another_language_is_marked_and_no_other() -> None:
    talk = _talk(
        ("Ann", SENTENCES["en"]),
        ("Boris", SENTENCES["ru"]),
        ("Ann", "No."),
        ("Ann", "We have the room until noon, and there is coffee at the back."),
        ("Carla", SENTENCES["es"]),
    )
    mark_languages(talk)
    assert talk.language == "en"
    assert [turn.language for turn in talk.turns] == [None, "ru", None, None, "es"]


def test_what_the_file_says_counts() -> None:
    talk = _talk(("Ann", SENTENCES["en"]), ("Ann", "Well, well."), language="en_GB")
    talk.turns[0].language, talk.turns[1].language = "en-US", "fra"
    mark_languages(talk)
    assert talk.language == "en"
    assert [turn.language for turn in talk.turns] == [None, "fr"]


def test_names_and_numbers_do_not_make_another_language() -> None:
    talk = _talk(
        *[("Ann", SENTENCES["en"])] * 3,
        ("Bob", "Konstantin Nikolayevich Ivanov, Maria Oliveira dos Santos, Wolfgang Müller."),
        ("Bob", "Chapter 12, verses 3, 4, 5, 6 and 7; see also pages 100, 101, 102, 103."),
    )
    mark_languages(talk)
    assert [turn.language for turn in talk.turns][4] is None
    assert talk.language == "en"


@pytest.mark.parametrize(
    ("said", "languages"),
    [
        (
            [
                "Құрметті отандастар! Қайырлы күн.",
                "Добрый день. Когда начнётся строительство новой дороги?",
                "Жұмыс келесі жылы басталады деп жоспарлап отырмыз.",
            ],
            ["kk", "ru", "kk"],
        ),
        (
            [
                "大家好，欢迎来到今天的节目。",
                "Thank you very much for inviting me to your program today.",
                "请您介绍一下自己。",
            ],
            ["zh", "en", "zh"],
        ),
        (
            [
                "What did he say exactly?",
                "Я сказал, что мы готовы к переговорам.",
                "So you are ready for talks?",
                "Да, конечно.",
            ],
            ["en", "ru", "en", "ru"],
        ),
        (["Bom dia.", "Bom dia, tudo bem?"], ["pt", "pt"]),
        (["Мы купили это. Всё работает, спасибо большое всем вам.", "OK, Windows!"], ["ru", "ru"]),
    ],
)
def test_short_texts_in_two_languages(said: list[str], languages: list[str]) -> None:
    talk = _talk(*(("Ann", text) for text in said))
    mark_languages(talk)
    assert [turn.language or talk.language for turn in talk.turns] == languages
