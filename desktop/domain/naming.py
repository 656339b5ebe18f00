"""The shapes of names, titles and roles, in as few words of each language as will do."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Small words inside names and titles; they never end one.
PARTICLES = frozenset(
    ["of", "the", "and", "for", "on", "in", "at", "to", "with", "by", "from", "as", "de", "da", "do", "das", "dos", "del", "della", "di", "du", "des", "la", "le", "les", "los", "las", "el", "y", "e", "et", "und", "von", "van", "der", "den", "dem", "zu", "zum", "zur", "af", "av", "og", "i", "bin", "ibn", "al", "ben", "abu", "ter", "ten", "op", "по", "и", "в", "на", "о", "от", "при", "для", "со", "с", "за", "из", "та", "у", "з", "во"]
)
# Before a surname: politeness, rank; never a name by itself.
HONORIFICS = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "prof", "professor", "hon", "rt", "rep", "sen", "gen", "col", "lt", "capt", "sgt", "maj", "rev", "fr", "sr", "sra", "srta", "senhor", "senhora", "dom", "don", "doña", "m", "mme", "mlle", "monsieur", "madame", "herr", "frau", "signor", "signora", "pan", "pani", "г", "господин", "г-н", "г-жа", "госпожа", "гн", "senator", "secretary", "chairman", "chairwoman", "chair", "president", "vice", "minister", "speaker", "mayor", "governor", "ambassador", "admiral", "general", "judge", "justice", "chief", "representative", "congressman", "congresswoman", "commissioner", "prince", "princess", "king", "queen", "pope", "father", "professor", "colonel", "captain", "deputy", "the"]
)
# Voices without a name.
ROLES = frozenset(
    ["question", "questions", "remark", "remarks", "reply", "replies", "response", "responses", "answer", "voice", "voices", "comment", "retort", "exclamation", "audience", "crowd", "chorus", "all", "everyone", "participant", "participants", "moderator", "presenter", "host", "cohost", "interviewer", "interviewee", "interpreter", "translator", "narrator", "speaker", "unknown", "unidentified", "inaudible", "reporter", "reporters", "press", "journalist", "journalists", "correspondent", "caller", "operator", "announcer", "several", "members", "вопрос", "реплика", "ответ", "голос", "голоса", "ведущий", "ведущая", "журналист", "журналисты", "корреспондент", "зал", "переводчик", "модератор", "председательствующий", "участник", "участники", "спикер", "все", "питання", "відповідь", "голос", "ведучий", "pergunta", "resposta", "voz", "vozes", "jornalista", "apresentador", "apresentadora", "moderador", "plateia", "intérprete", "pregunta", "respuesta", "periodista", "presentador", "presentadora", "moderadora", "público", "voces", "todos", "frage", "antwort", "stimme", "zwischenruf", "moderatorin", "journalistin", "publikum", "sprecher", "réponse", "voix", "journaliste", "animateur", "modérateur", "salle", "intervenant", "domanda", "risposta", "voce", "giornalista", "moderatore", "pubblico", "pytanie", "odpowiedź", "głos", "dziennikarz", "prowadzący", "głosy", "sala", "سؤال", "جواب", "صوت", "المذيع", "صحفي", "المحاور", "问", "答", "问题", "回答", "记者", "主持人", "提问", "众人", "質問", "回答", "司会", "記者", "q", "a"]
)
_ROLE_PATTERN = re.compile(
    r"(?:an? |the )?(?:(?:un(?:known|identified|named)|male|female|several|multiple|other|some"
    r"|another|off-camera|senior|mixed) )*(?P<noun>[^\W\d_]+(?: [^\W\d_]+)?)"
    r"(?: from (?:the )?(?:audience|floor|hall|press))?[ _#№-]*(?:\d{1,3}|[A-Z])?"
)
# Words that head a line of facts rather than a person.
FACTS = frozenset(
    ["date", "time", "place", "location", "venue", "topic", "title", "subject", "note", "notes", "source", "sources", "update", "warning", "example", "ps", "p.s", "tags", "media", "link", "links", "website", "url", "email", "e-mail", "phone", "tel", "fax", "author", "authors", "editor", "transcript", "recorded", "duration", "summary", "abstract", "contents", "agenda", "speakers", "participants", "attendees", "present", "moderators", "keywords", "category", "categories", "published", "entry", "address", "first", "second", "third", "fourth", "finally", "next", "therefore", "result", "attention", "important", "remember", "see", "also", "reference", "references", "contact", "episode", "previous", "step", "conclusion", "point", "fact", "answer_key", "price", "дата", "время", "место", "тема", "примечание", "источник", "пример", "внимание", "итого", "участники", "автор", "адрес", "data", "local", "lugar", "assunto", "tema", "nota", "notas", "fonte", "exemplo", "atenção", "título", "autor", "resumo", "endereço", "fecha", "ubicación", "hora", "fuente", "ejemplo", "atención", "autor", "resumen", "dirección", "medio", "episodio", "datum", "ort", "thema", "anmerkung", "hinweis", "quelle", "beispiel", "achtung", "titel", "lieu", "sujet", "remarque", "exemple", "luogo", "argomento", "fonte", "esempio", "miejsce", "temat", "uwaga", "źródło"]
)
TITLE_WORDS = frozenset(
    ["minister", "president", "chairman", "chairwoman", "chair", "director", "secretary", "governor", "head", "chief", "mayor", "ambassador", "deputy", "adviser", "advisor", "commander", "leader", "manager", "officer", "editor", "professor", "speaker", "representative", "commissioner", "ombudsman", "prosecutor", "general", "executive", "rector", "member", "founder", "owner", "principal", "attorney", "senator", "clerk", "assistant", "administration", "official", "operator", "министр", "президент", "председатель", "директор", "губернатор", "глава", "секретарь", "депутат", "посол", "ministro", "ministra", "presidente", "diretor", "diretora", "director", "directora", "secretario", "secretário", "ministre", "président", "directeur", "präsident", "direktor", "kanzler", "kanzlerin"]
)
_JOINED = re.compile(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ]{2,})")


def plain(text: str) -> str:
    """``text`` with every kind of space as one plain space, compatibility forms kept."""
    return " ".join(text.split())


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """What two spellings of one label have in common: case, spaces, dots and accents set aside."""
    text = _JOINED.sub(" ", plain(text)).casefold()
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[.,;:*_\"“”«»]+", " ", text).split())


def cased(text: str) -> bool:
    """Whether ``text`` is in a script that tells capitals from small letters."""
    return text.lower() != text.upper()


@lru_cache(maxsize=65536)
def is_role(text: str) -> bool:
    """Whether ``text`` names a voice, not a person: "Question", "Voice from the audience"."""
    match = _ROLE_PATTERN.fullmatch(plain(text).casefold().strip(". "))
    if match is None:
        match = _ROLE_PATTERN.fullmatch(plain(text).strip(". "))
    return match is not None and any(
        word in ROLES for word in (match["noun"].casefold(), *match["noun"].casefold().split()[-1:])
    )


def capital(word: str) -> bool:
    """Whether ``word`` starts as a name does: a capital, or a script without capitals."""
    first = next((c for c in word if c.isalpha()), "")
    return bool(first) and (first.isupper() or first.istitle() or not cased(first))


def particle(word: str) -> bool:
    """Whether ``word`` is one of the small words inside names."""
    return word.lower().strip(".,'’") in PARTICLES
