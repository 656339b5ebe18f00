"""Bytes to text, in the encodings that transcripts are kept in."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import NotText, WrongEncoding
from desktop.formats.base import Source
from desktop.formats.encoding import SAMPLE, decode

RU = "Вопрос: Когда откроется музей?\n\nМэр города: В июне. Главное: крыша, она уже сухая.\n"
TEXTS = {
    "ru": RU,
    "uk": "Питання: Коли відкриється музей? Мер: У червні, якщо буде дах. Дякую, це чудово.",
    "pt": "Pergunta: Quando abre o museu? Presidente: Em junho. A questão é o telhado, não é?",
    "es": "Pregunta: ¿Cuándo abre el museo? Alcalde: Será en junio, señora. ¡Qué alegría, mañana!",
    "fr": "Question : Où est le musée ? Maire : Près de l’église, à côté du théâtre, bien sûr.",
    "de": "Frage: Wann öffnet das Museum? Bürgermeister: Im Juni, wenn das Dach schön dicht ist.",
    "pl": "Pytanie: Kiedy otwarcie? Burmistrz: W czerwcu, jeśli będzie dach. Dziękuję, źle było.",
    "cs": "Otázka: Kdy se muzeum otevře? Starosta: V červnu, příští týden bude střecha hotová.",
    "hu": "Kérdés: Mikor nyit a múzeum? Polgármester: Júniusban, őszintén szólva fűtés is jön.",
    "tr": "Soru: Müze ne zaman açılıyor? Başkan: Haziranda, çatı bitince. Teşekkürler, güzel iş.",
    "el": "Ερώτηση: Πότε ανοίγει το μουσείο; Δήμαρχος: Τον Ιούνιο, ευχαριστώ πολύ.",
    "he": "שאלה: מתי ייפתח המוזיאון? ראש העיר: ביוני, תודה רבה לכולם.",
    "ar": "سؤال: متى يفتح المتحف؟ رئيس البلدية: في يونيو، شكرا جزيلا لكم جميعا.",
    "zh": "记者：博物馆什么时候开放？市长：六月。屋顶修好了，灯也装好了。谢谢大家的提问。",
    "ja": "司会：博物館はいつ開きますか。市長：六月です。屋根の修理が終わりました。ありがとう。",
    "ko": "질문: 박물관은 언제 문을 엽니까? 시장: 유월입니다. 지붕 수리가 끝났습니다. 감사합니다.",
}
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *((language, encoding) for language in ("ru", "pt") for encoding in UNICODE),
        *(("ru", encoding) for encoding in ("cp1251", "koi8-r", "cp866")),
        ("uk", "cp1251"), ("uk", "koi8-u"),
        *((language, "cp1252") for language in ("pt", "es", "fr", "de")),
        *((language, "cp1250") for language in ("pl", "cs", "hu")),
        ("tr", "cp1254"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"),
        ("zh", "gb18030"), ("zh", "gb2312"), ("ja", "shift_jis"), ("ja", "euc_jp"), ("ko", "cp949"),
    ],
)  # fmt: skip
def test_found_out(language: str, encoding: str) -> None:
    text = TEXTS[language]
    found = decode(text.encode(encoding))
    assert found is not None
    assert found[0] == text


def test_line_ends_are_one_kind() -> None:
    assert decode(b"a\r\nb\rc\n") == ("a\nb\nc\n", "utf-8")


@pytest.mark.parametrize("at", [0, 20, 400])
def test_a_stray_byte_in_utf_8(at: int) -> None:
    data = ("Встреча прошла хорошо – спасибо. " * 20).encode()
    start = len(data[:at].decode("utf-8", "ignore").encode())
    found = decode(data[:start] + b"\x96" + data[start:])
    assert found is not None
    assert found[1] == "utf-8"
    assert found[0].replace("–", "", 1) == data.decode().replace("–", "", 1) or "–" in found[0]
    assert "\ufffd" not in found[0]


def test_utf_8_cut_in_a_character() -> None:
    found = decode((RU * 3).encode()[:-3])
    assert found is not None
    assert found[0].startswith(RU)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16-le"])
def test_a_large_file_of_one_line(encoding: str) -> None:
    text = "Говорим о погоде. " * 100_000
    found = decode(text.encode(encoding))
    assert found is not None
    assert found[0] == text


def test_the_strange_bytes_may_come_late() -> None:
    text = "plain words\n" * (SAMPLE // 6) + RU
    found = decode(text.encode("cp1251"))
    assert found is not None
    assert found[0] == text


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 16, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"GIF89a\x01\0\x01\0\x80\0\0",
     random.Random(1).randbytes(9_000), b"text with a \0 in it",
     b"\xff\xfe" + random.Random(1).randbytes(9_000), b"\x1f\x8b\x08\x08\x01\x02\x03\x04"],
)  # fmt: skip
def test_binary(data: bytes) -> None:
    assert decode(data) is None
    with pytest.raises(NotText):
        _ = Source("x", data).text


def test_a_choice_is_obeyed_or_refused() -> None:
    assert Source("x", RU.encode("koi8-r"), "koi8-r").text == RU
    for encoding in ("ascii", "no-such-thing"):
        with pytest.raises(WrongEncoding, match="cannot be read as"):
            _ = Source("x", RU.encode(), encoding).text


@given(st.text().filter(lambda text: "\0" not in text and "\r" not in text))
def test_utf_8_is_itself(text: str) -> None:
    found = decode(text.encode("utf-8", "ignore"))
    if found is not None and not text.startswith("\ufeff"):
        assert found[0] == text.encode("utf-8", "ignore").decode()


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_nothing(data: bytes) -> None:
    found = decode(data)
    assert found is None or isinstance(found[0], str)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("path", "encoding", "word"),
    [
        ("subtitles/auto_detect_windows-1251.srt", "cp1251", "кроз векове"),
        ("subtitles/gb2312.srt", "gb18030", ""),
        ("kremlin/html/63123.html", "utf-8", "Kudrin"),
    ],
)
def test_samples(shared: Path, path: str, encoding: str, word: str) -> None:
    found = decode((shared / path).read_bytes())
    assert found is not None
    assert found[1] == encoding
    assert word in found[0]
