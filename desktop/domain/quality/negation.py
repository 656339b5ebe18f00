"""Whether a sentence denies something, as far as words tell, in the languages known here."""

from __future__ import annotations

import re

from desktop.domain import language

# language: what surely denies | what may deny, or say the same without
_TABLE = {
    "en": (
        r"not|\w+n['’]t|cannot|never|nobody|no one|nothing|nowhere|neither|none",
        r"no|nor|without|hardly|barely|scarcely|unable|unless|except\w*|rather|instead|few|fewer|"
        r"little|less|avoid\w*|prevent\w*|against|absen\w+|impossib\w+|rare\w*|seldom|refus\w+|"
        r"den\w+|fail\w*|lack\w*|miss\w*|stop\w*|ceas\w+|yet|until|only|any\w*|wrong\w*|ban\w*|"
        r"forbid\w*|prohibit\w*|reject\w*|doubt\w*|un\w{3,}|in\w{4,}|im\w{4,}|ir\w{4,}|il\w{4,}|"
        r"dis\w{3,}|mis\w{3,}|non\w*|\w+less(?:ly)?|too|exclu\w+|free|out|off|short|far from|but|"
        r"beyond|gone|lost|lose\w*|zero|empty|minus|ignor\w+|neglect\w*|otherwise|isn|hard",
    ),
    "pt": (
        r"não|nunca|jamais|ninguém|nada|nenhum\w*",
        r"nem|sem|tampouco|pouc\w+|menos|evit\w+|imped\w+|contra|falt\w+|aus[eê]n\w+|exce\w+|salvo|"
        r"recus\w+|neg\w+|deix\w+|em vez|raram\w+|raro\w*|dificil\w+|mal|apenas|só|somente|fal\w+|"
        r"par\w+|proib\w+|rejeit\w+|duvid\w+|dúvid\w+|in\w{4,}|im\w{4,}|ir\w{4,}|il\w{4,}|des\w{3,}|"
        r"exclu\w+|além|alguma?|longe|ainda|até|zero|perd\w+|sequer|ignor\w+|caso contrário|"
        r"errad\w+|anti\w+|livre|isent\w+|difícil|incapaz\w*",
    ),
    "es": (
        r"no|nunca|jamás|nadie|nada|ningun\w*|ningún",
        r"ni|sin|tampoco|poc\w+|menos|evit\w+|imped\w+|impid\w+|contra|falt\w+|ausen\w+|excep\w+|"
        r"salvo|rechaz\w+|neg\w+|nieg\w+|dej\w+|en vez|en lugar|rar\w+|apenas|sol\w+|sólo|"
        r"prohib\w+|dud\w+|in\w{4,}|im\w{4,}|ir\w{4,}|il\w{4,}|des\w{3,}|exclu\w+|aún|hasta|perd\w+|pierd\w+",
    ),
    "fr": (
        r"n['’]\w+|ne|pas|jamais|personne|rien|aucun\w*",
        r"non|ni|sans|peu|moins|évit\w+|empêch\w+|contre|manqu\w+|absen\w+|sauf|refus\w+|ni\w+|"
        r"cess\w+|au lieu|rare\w*|seul\w*|guère|interdi\w+|rejet\w+|dout\w+|in\w{4,}|im\w{4,}|"
        r"ir\w{4,}|il\w{4,}|dés\w{3,}|exclu\w+|encore|avant que|perd\w+",
    ),
    "de": (
        r"nicht|nie|niemals|niemand\w*|nichts|kein\w*|nirgend\w*",
        r"weder|noch|ohne|kaum|wenig\w*|selten|statt\w*|außer|gegen|vermeid\w+|verhinder\w+|fehl\w+|"
        r"mangel\w*|verweiger\w+|lehn\w+|ablehn\w+|un\w{3,}|\w+los\w*|nur|bis|aus\w*|verbot\w*|"
        r"verbiet\w+|zweifel\w*|leugn\w+|nein",
    ),
    "ru": (
        r"не|нет|никогда|никто|никого|никому|ничего|ничто|нигде|никак\w*|нельзя",
        r"ни|без|мало|менее|меньше|едва|редко|вместо|кроме|против|избег\w+|отказ\w+|отсутств\w+|"
        r"лиш\w+|только|пока|запре\w+|сомне\w+|отриц\w+|не\w{3,}|бес\w{3,}|без\w{3,}|невозможн\w+",
    ),
}
_SAID_OTHERWISE = re.compile(
    r"\bnot (?:only|just|merely|simply|to mention|least)\b|\bif not\b|\bwhether or not\b|"
    r"\bor not\b|\bnothing but\b|\bno longer\b|\bwhy not\b|\bno matter\b|\bno doubt\b|"
    r"\bcan(?:no|['’])t (?:help|but|wait)\b|\b\w+n['’]t (?:i|you|he|she|it|we|they|there)\b|"
    r"\bnão (?:só|apenas|somente|obstante)\b|\b(?:nada|nenhum) (?:mais|menos)\b|\bse não\b|"
    r"\bnão (?:é|foi|acha)\?|\bou não\b|\bsenão\b|\bde nada\b|\bnada (?:de mal|contra)\b|"
    r"\bnever ?mind\b|\bnot so much\b|\bnever ?theless\b|\bnone ?theless\b|\bnot (?:un|in|im)\w+",
    re.IGNORECASE,
)
_DOUBLE = {
    "en": re.compile(r"\b(?:cannot|can['’]t|could not|couldn['’]t) not\b", re.IGNORECASE),
    "pt": re.compile(r"\bnão po[sd]\w+ não\b", re.IGNORECASE),
}
_SURE, _PERHAPS = (
    {
        code: re.compile(rf"\b(?:{'|'.join(row[: column + 1])})\b", re.IGNORECASE)
        for code, row in _TABLE.items()
    }
    for column in (0, 1)
)


def lost(source: str, target: str, source_language: str, target_language: str) -> bool:
    """Whether one of the texts surely denies something and the other surely does not."""
    here, there = map(language.base, (source_language, target_language))
    if here not in _TABLE or there not in _TABLE:
        return False
    denied, denies = _SURE[here].search(source), _SURE[there].search(target)
    if not (denied or denies) or _SAID_OTHERWISE.search(source):
        return False
    double = _DOUBLE.get(here)
    if double and double.search(source):
        return len(_SURE[there].findall(target)) < 2
    if denied:
        return not denies and not _PERHAPS[there].search(target)
    return not _PERHAPS[here].search(source)
