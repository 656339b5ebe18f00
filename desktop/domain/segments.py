"""Cutting a paragraph into sentences, without losing a character.

`sentencex` (https://github.com/wikimedia/sentencex, MIT) makes the first cut: it knows the
abbreviations of some 240 languages. What it gets wrong in speech is mended here: a cut after a
title or an initial, between a quotation and "he asked", after an ellipsis that only hesitates.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from desktop.domain.language import base

_ABBREVIATIONS = {
    "en": "Gen Col Lt Sgt Capt Sen Rep Gov Rev Hon hon St Ste vs No Nos Fig Vol Ch Sec shs KShs "
    "Art pp p approx Jr Sr Adm Maj Cpl Amb Messrs Mt Ft cf viz e.g i.e al",
    "ru": "г гг табл разд ул д кв им св ст рис стр с п пп гл тов проф акад ред илл пер пл просп "
    "пр корп тыс млн млрд руб коп см ср напр о обл р-н т.е т.к т.н ген полк кн",
    "pt": "Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Exmo Exma V.Exa Exa pág págs p pp fig "
    "nº n art arts inc vol cap ed Av R tel Gen Cel Min Dep Sen Pe S Sto Sta cf obs ex Ltda Univ",
    "es": "Sr Sra Srta Sres Dr Dra Prof Profa Lic Ing pág págs p pp fig núm n art vol cap ed Av "
    "Avda C tel Gral Cnel Ud Uds Vd D Dª Sto Sta Excmo cf ej",
    "fr": "M MM Me Mme Mmes Mlle Mlles Mgr Pr St Ste h p pp fig art vol chap éd av bd tél "
    "env cf ex Cie no nos",
    "de": "Hr Fr Dr Prof Dipl Ing St S Nr Abb Bd Kap Art Str Tel ca bzw vgl sog geb gest Mio Mrd "
    "z d u z.B d.h u.a i.d.R evtl ggf inkl Jh Gen Abs Abg Präs",
    "sw": "Bw Bi Mhe Dkt",
}
_TITLES = frozenset(["Mr", "Mrs", "Ms", "Dr", "Prof"])  # in texts of any language
# Ordinary words that sentencex takes for abbreviations: before a capital they end a sentence.
_ORDINARY = {
    "en": "me no ok ill fed miss art may",
    "es": "no bien contra mar extra auto sobre para con tras entre nos micro vice km",
    "de": "mich mm",
    "fr": "mm",
    "ca": "no cap contra para sobre com entre",
    "ru": "руб коп км кг",
    "uk": "км",
}
_ORDINARY_END = {
    code: re.compile(
        rf"(?<![\w.])(?:{'|'.join(words.split())})\.[\"”’»)]*\s+(?=[\"“«¿¡(]*(?![IVXLC]+\b)"
        r"[^\W\d_a-zа-яёà-ÿ][^\W\d_.]*\b(?!\.))"
    )
    for code, words in _ORDINARY.items()
}
_CAPITALS = re.compile(r"\b(?:[A-Z]{2,6}|May|Miss|Ok)\.\s+(?=(\w+))")  # "OK. The": the next decides
# Languages that write "the 3rd" as "3."
_DOTTED_ORDINALS = "de pl cs sk sl hr sr bs da nb nn no fi et lv hu tr is lb"
# Ends a sentence as often as not: the next word decides.
_OPEN = re.compile(
    r"(?:\betc|\busw|\bu\. ?a|\bи т\. ?[дп]|\bи др|\bи пр|\b[ap]\.m|\bInc|\bLtd|\bCo|\bCorp|\bг)"
    r"\.[\"”’»)]*\s+(?=[\"“«(]?(\w+))"
)
_INSIDE = re.compile(r"[.!?…][\"”’»)\]]*\s+\S")  # any cut that sentencex did not make
_BRACKETED = re.compile(r"[.!?…][\])]\s+(?=[\"“«„(\[]?[^\W\d_a-zа-яё])")
# "No." is an answer as often as a number; an ellipsis before a capital ends what was said.
_ANSWER = re.compile(r"(?:^|[:?!.…]\s+)[\"“]?(?:No|Ok|OK|Yes)\.\s+(?=[\"“]?[A-Z])")
_TRAILS_OFF = re.compile(r"(?:…|\.\.\.)[\"”’»)]*\s+(?=[\"“«(]?[^\W\d_a-zа-яёà-ÿ])")
_INNER = re.compile(r"[^\W\d_]{3,}[.!?][”’\")]*\s+(?=[\"“‘«(]?[^\W\d_a-zа-яёà-ÿ])")
_STARTERS = {  # words that begin sentences rather than names
    code: frozenset(words.split())
    for code, words in {
        "en": "The He She It We They I You This That These Those There But And So In On At A An "
        "What Who Why How When Where If As My Our His Her Their Its No Yes For Now Then After "
        "Before Let Thank",
        "pt": "O A Os As E Mas Ele Ela Eles Elas Nós Eu Isso Isto Esse Essa Este Esta Em No Na Nos "
        "Nas Um Uma Não Se Com Por Para Então Quando Como Quem Que Já Também Agora Depois Há",
        "es": "El La Los Las Y Pero Él Ella Ellos Ellas Nosotros Yo Eso Esto Este Esta En Un Una "
        "No Si Con Por Para Entonces Cuando Como Quien También Ahora Después Se Lo Hay",
        "fr": "Le La Les L Il Elle Ils Elles On Nous Vous Je J Ce C Cela Ces Et Mais En Un Une "
        "Dans Si Avec Pour Par Puis Quand Comme Qui Alors Maintenant Après Car Donc",
        "de": "Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber In Im Am Auf Wenn Mit Für Dann Wer "
        "Was Wie Auch Jetzt Nun Denn Doch Ihr Dies Diese",
    }.items()
}
_CLOSERS = "\"'”’»›“‘)]}）」』】〉》"
_CLOSING = re.compile(rf"^[\s{re.escape(_CLOSERS)}.…!?。！？]+(?:\s+|$)")
_LAST_WORD = re.compile(r"(?:^|[\s(\[{\"'“‘«„—–-])([^\W\d_](?:[\w.ºª-]*\w)?[ºª]?)\.$")
_INITIAL = re.compile(r"(?:^|[\s(«“\"])(?:[^\W\d_]\.[ -]?)*[^\W\d_]\.$")
_BEFORE_INITIAL = re.compile(  # a list of names, or a word that goes before one
    r"(?:[,;:(/&—–-]|(?<!\w)(?:et|and|e|y|und|и|і|con|avec|mit|with|par|by|por|von|de|di|с))\s*$"
)
_NAME = re.compile(r"[^\W\d_a-zа-яё][\w'’-]*(?: [^\W\d_]\.)*$")
_DASH_SPEECH = re.compile(r"^[—–-]\s*[^\W\d_]")
_HAN_SPEECH = re.compile(
    r"^[^。！？，：“”「」没沒不]{0,4}?(?:[说說]|[问問答喊叫][道：，。]|[问問]$)"
)
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\uffef]")
_WORDY = re.compile(r"\w")
_TAIL = 200  # characters before a cut that are looked at
_LONG_QUOTE = 25  # words
_VOWEL = re.compile(r"[aeiouyàáâãäéèêëíîïóôõöúùûüаеёиоуыэюя]", re.IGNORECASE)
_NEXT = re.compile(r"(\w+)(?![\w.])")
_CODE_ARTICLE = re.compile(r"\b[LRD]\.$")  # "l'article L. 123-4"
_RU_UNIT = frozenset(["руб", "коп"])
_NUMBERED = re.compile(r"(?<![\w.,])\d{1,3}\.$")
_YEAR = re.compile(r"\d\s?гг?\.$")
_ORDINAL = re.compile(
    r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|ab|bis|seit|ins?|jede[rnms]?)\s\d{1,3}\.$",
    re.IGNORECASE,
)


def split(text: str, language: str | None) -> list[str]:
    """The sentences of ``text``, each with the space that follows it: joined they are ``text``.

    ``language`` is a BCP 47 code, or None where nobody knows it. An empty text has no sentences.
    """
    if not text:
        return []
    code = base(language or "en")
    pieces = [again for piece in _first_cut(text, code) for again in _cut_open(piece, code)]
    joined = [pieces[0]]
    for piece in pieces[1:]:
        if _belongs(joined[-1], piece, code):
            joined[-1] += piece
        else:
            joined.append(piece)
    return _close(joined)


def _first_cut(text: str, code: str) -> list[str]:
    """What sentencex makes of it. It counts bytes wrongly around no-break spaces, and line ends are
    sentence ends to it, so it is shown plain spaces; the cuts are then made in ``text``."""
    from sentencex import segment

    plain = re.sub(r"\s", " ", text)
    pieces = _try(segment, code, plain) or _try(segment, "en", plain) or [plain]
    cut, at = [], 0
    for piece in pieces:
        cut.append(text[at : at + len(piece)])
        at += len(piece)
    if at < len(text):
        cut.append(text[at:])
    return [piece for piece in cut if piece]


def _try(segment: object, code: str, text: str) -> list[str]:
    assert callable(segment)
    try:
        pieces = list(segment(code, text))
    except BaseException as error:  # a Rust panic is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return []
    return pieces if "".join(pieces) == text else []


def _cut_open(piece: str, code: str) -> list[str]:
    """Cut after "etc." and its like, where a new sentence plainly begins."""
    if not _INSIDE.search(piece):
        return [piece]
    cuts = {found.end() for found in _OPEN.finditer(piece) if _begins(found, code)}
    cuts |= {found.end() for found in _BRACKETED.finditer(piece)}
    if code in _ORDINARY_END:
        cuts |= {found.end() for found in _ORDINARY_END[code].finditer(piece)}
    starters = _STARTERS.get(code, frozenset())
    cuts |= {found.end() for found in _CAPITALS.finditer(piece) if found[1] in starters}
    if code == "en":
        cuts |= {found.end() for found in _ANSWER.finditer(piece)}
    if code != "de":  # where any noun has a capital
        cuts |= {found.end() for found in _TRAILS_OFF.finditer(piece)}
        cuts |= _inside_quotes(piece, code)
    edges = [0, *sorted(cuts), len(piece)]
    return [piece[a:b] for a, b in pairwise(edges)]


def _inside_quotes(piece: str, code: str) -> set[int]:
    """Where a quotation of several sentences may be cut, if it is too long to be one."""
    if len(piece.split()) <= _LONG_QUOTE:
        return set()
    found = (match for match in _INNER.finditer(piece))
    return {
        match.end() for match in found if match[0].rstrip(' .!?”’)"\n\t\u00a0') not in _known(code)
    }


def _begins(found: re.Match[str], code: str) -> bool:
    """Whether the word after an abbreviation begins a sentence."""
    word = found[1]
    if code != "ru":
        return word in _STARTERS.get(code, _STARTERS["en"])
    if found[0].lstrip().startswith("г"):
        return word[0].isupper() and _YEAR.search(found.string[: found.start() + 2]) is not None
    return word[0].isupper()


def _belongs(left: str, right: str, code: str) -> bool:
    """Whether the cut between two pieces was one too many."""
    before, after = left[-_TAIL:].rstrip(), right.lstrip()
    if not after or not _WORDY.search(after) or not _WORDY.search(before):
        return not _WORDY.search(right) or not before
    if code in ("zh", "ja"):
        return before[-1] in _CLOSERS and bool(_HAN_SPEECH.match(after))
    if left[-1:] == before[-1] and right[0] == after[0] and not _HAN.search(left[-1] + right[0]):
        return not after[0].isupper()
    if _DASH_SPEECH.match(after):
        return before[-1] in _CLOSERS + "?!…" and after.lstrip("—– -")[:1].islower()
    first = after.lstrip("\"'“‘«„([")[:1]
    if after[0] == "№" and before[-1] == ".":
        return True
    if first.islower() and code in _DOTTED_ORDINALS.split() and _NUMBERED.search(before):
        return True
    wavers = before[-1] == "…" or before.endswith("..")
    if wavers and first.lower() == first.upper() and first.isalpha():
        return True
    if first.islower() and (wavers or before[-1] in _CLOSERS):
        return True
    if code == "de" and _ORDINAL.search(before):
        return True
    return before[-1] == "." and _abbreviated(before, after, first, code)


def _abbreviated(before: str, after: str, first: str, code: str) -> bool:
    """Whether the full stop at the end of ``before`` only shortens a word."""
    alone = before[-2:-1].isalnum() and not before[-3:-2].isalnum()
    if alone and first.isalpha() and _INITIAL.search(before):
        shorter = re.sub(r"(?:[^\W\d_]\.[ -]?)+$", "", before).rstrip()
        if not shorter or first.islower():
            return True
        next_ = _NEXT.match(after)
        starts = next_ is not None and next_[1] in _STARTERS.get(code, ())
        if _NAME.search(shorter):
            return not starts or code != "en"  # "Plan B. We go."; but "Le" may be a name
        return not starts and before[-2].isupper() and bool(_BEFORE_INITIAL.search(shorter))
    if code == "fr" and first.isdigit() and _CODE_ARTICLE.search(before):
        return True
    found = _LAST_WORD.search(before, max(0, before.rfind(" ")))
    if found is None:
        return False
    word = found[1]
    if first.islower():
        return word in _known(code) or "." in word or not _VOWEL.search(word)
    if code == "ru" and (_YEAR.search(before) or (word in _RU_UNIT and not first.isdigit())):
        return False
    return word in _known(code) and (first.isdigit() or (first.isupper() and word != "No"))


@cache
def _known(code: str) -> frozenset[str]:
    words = _ABBREVIATIONS.get(code, "").split()
    return _TITLES | frozenset(words) | frozenset(word.capitalize() for word in words)


def _close(pieces: list[str]) -> list[str]:
    """Give closing marks at a sentence's start back to the sentence before."""
    closed = [pieces[0]]
    for piece in pieces[1:]:
        found = _CLOSING.match(piece)
        if found and "“" not in found[0] and found.end() < len(piece):
            closed[-1] += found[0]
            piece = piece[found.end() :]
        closed.append(piece)
    return closed
