"""Numbers in running text: by value, whatever the country writes between the digits."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop.domain import language

# Groups of three are joined by a point, comma, apostrophe or (no-break) space; a space only where
# it cannot stand between two numbers of which the first is a year.
TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f' ’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*", re.ASCII
)
_WORDS = """
one two three four five six seven eight nine ten eleven twelve thirt* fourt* fift* sixt* sevent*
eighteen* eight* nineteen* ninet* twent* fort* hundred* thousand* million* billion* dozen* first
second* third* fourth fifth sixth seventh eighth ninth tenth half both couple twice once pair
um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze
dezess* dezes* dezoito dezenove dezasseis dezassete dezanove vinte trinta quarenta cinquenta
sessenta setenta oitenta noventa cem cent* duzent* trezent* quinhent* mil milh* bilh* dúzia*
primeir* segund* terceir* quart* quint* sext* sétim* oitav* nono nona décim* metade meio meia ambos
ambas duplo dezena*
uno un una dos tres cuatro siete ocho nueve diez once doce trece catorce dieci* veint* treint*
cuarent* cincuent* ciento* mill* milésim* docena* primer* tercer* cuart* séptim* octav* noven* mitad
deux trois quatre cinq six sept huit neuf dix douze treize quatorze quinze seize vingt* trent*
quarant* cinquant* soixant* cents premi* deuxi* troisi* quatri* cinqui* sixi* septi* huiti* neuvi*
dixi* moiti* demi* dizaine* douzaine*
ein* zwei* drei* vier* fünf* sechs* sieben* acht* neun* zehn* elf zwölf* zwanzig* dreißig* hundert*
tausend* million* erst* dritt* siebt* halb* dutzend*
один* одн* два две двое двух двум дву* три трёх трех трем четыр* пят* шест* семь семи сем*
восем* восьм* девят* десят* одиннадцат* двадцат* тридцат* сорок* сто сот* тысяч*
миллион* перв* втор* трет* полов* дв*
трьох три чотир* п'ят* шіст* сім* вісім* дев'ят* перш* друг* мільйон*
"""
# A number said in words, in the languages known here.
WORD = re.compile(
    r"\b(?:"
    + "|".join(_WORDS.split()).replace("*", r"\w*")
    + r")\b|[一二三四五六七八九十百千万两]",
    re.IGNORECASE,
)
_COMMA = (  # languages that write 1.234,5 or 1 234,5
    "pt es fr de it ru uk be pl cs sk bg ro nl da sv nb nn no fi hu el tr ca gl eu hr sr sl lt lv "
    "et id vi az kk"
)
_SPACED = frozenset(["fr", "ru", "uk", "be", "pl", "cs", "sk", "bg", "nb", "sv", "fi", "hu", "kk"])
_POINT = frozenset(["en", "zh", "ja", "ko", "he", "th", "hi", "ar", "ga", "cy", "ms"])
_NBSP = "\u00a0"


def values(token: str) -> frozenset[Decimal]:
    """What ``token`` may stand for: "1.234" is 1.234 or 1234. Empty where it is no number
    ("1.2234,567,89", "24.11.2026")."""
    parts = re.split(r"[^\d]", token)
    marks = re.findall(r"[^\d]", token)
    if not marks:
        return frozenset([Decimal(token)])
    grouped = all(len(part) == 3 for part in parts[1:]) and 0 < len(parts[0]) <= 3
    found = set()
    if len(set(marks)) == 1 and grouped and parts[0] != "0":
        found.add(Decimal("".join(parts)))
    inner = parts[1:-1]
    if marks[-1] in ".,":
        plain = len(marks) == 1
        mixed = (
            len(set(marks[:-1])) == 1
            and marks[-1] not in marks[:-1]
            and all(len(part) == 3 for part in inner)
            and len(parts[0]) <= 3
        )
        if plain or mixed:
            found.add(Decimal("".join(parts[:-1]) + "." + parts[-1]))
    return frozenset(found)


def localised(token: str, source: str, target: str) -> str:
    """``token`` as the ``target`` language writes it; as it is where either language's habit is not
    known, or the token is no number of the ``source`` language's form."""
    if not _known(source) or not _known(target) or _comma(source) == _comma(target):
        return token
    decimal, group = (",", ".") if _comma(source) else (".", ",")
    if not re.fullmatch(rf"\d+(?:[{group}{_NBSP} ]\d{{3}})*(?:[{decimal}]\d+)?", token):
        return token
    whole, _, fraction = token.partition(decimal)
    mark = "." if _comma(target) else ","
    if language.base(target) in _SPACED:
        mark = _NBSP
    whole = re.sub(r"[^\d]", mark, whole)
    return whole + ("," if _comma(target) else ".") + fraction if fraction else whole


def regrouped(source: str, made: str, source_language: str, target_language: str) -> str:
    """``made`` with the thousands that were left as in ``source`` written the target's way: "3,702"
    in an English text would be taken for a fraction in a Portuguese one."""
    for token in dict.fromkeys(TOKEN.findall(source)):
        if re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+(?:[.,]\d+)?", token):
            here = rf"(?<![\d.,]){re.escape(token)}(?![\d]|[.,]\d)"
            made = re.sub(here, localised(token, source_language, target_language), made)
    return made


def _known(code: str) -> bool:
    return _comma(code) or language.base(code) in _POINT


def _comma(code: str) -> bool:
    return language.base(code) in _COMMA.split()
