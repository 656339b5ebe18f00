"""Languages: their codes, names, scripts and directions.

Codes are BCP 47, as short as they can be without saying less: ``en``, not ``en-GB``; but ``pt-BR``
and ``zh-Hant``, where the region or the script makes another written language. Names are those of
Unicode CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop import resources

# code: English name | own name | script (ISO 15924)
_TABLE = """
af Afrikaans|Afrikaans|Latn
am Amharic|አማርኛ|Ethi
ar Arabic|العربية|Arab
az Azerbaijani|azərbaycan|Latn
be Belarusian|беларуская|Cyrl
bg Bulgarian|български|Cyrl
bn Bangla|বাংলা|Beng
bs Bosnian|bosanski|Latn
ca Catalan|català|Latn
ckb Central Kurdish|کوردیی ناوەندی|Arab
cs Czech|čeština|Latn
cy Welsh|Cymraeg|Latn
da Danish|dansk|Latn
de German|Deutsch|Latn
dv Divehi|ދިވެހިބަސް|Thaa
el Greek|Ελληνικά|Grek
en English|English|Latn
eo Esperanto|Esperanto|Latn
es Spanish|español|Latn
et Estonian|eesti|Latn
eu Basque|euskara|Latn
fa Persian|فارسی|Arab
fi Finnish|suomi|Latn
fr French|français|Latn
ga Irish|Gaeilge|Latn
gl Galician|galego|Latn
gu Gujarati|ગુજરાતી|Gujr
ha Hausa|Hausa|Latn
he Hebrew|עברית|Hebr
hi Hindi|हिन्दी|Deva
hr Croatian|hrvatski|Latn
hu Hungarian|magyar|Latn
hy Armenian|հայերեն|Armn
id Indonesian|Indonesia|Latn
is Icelandic|íslenska|Latn
it Italian|italiano|Latn
ja Japanese|日本語|Jpan
ka Georgian|ქართული|Geor
kk Kazakh|қазақ тілі|Cyrl
km Khmer|ខ្មែរ|Khmr
kn Kannada|ಕನ್ನಡ|Knda
ko Korean|한국어|Kore
ky Kyrgyz|кыргызча|Cyrl
la Latin|Latina|Latn
lo Lao|ລາວ|Laoo
lt Lithuanian|lietuvių|Latn
lv Latvian|latviešu|Latn
mk Macedonian|македонски|Cyrl
ml Malayalam|മലയാളം|Mlym
mn Mongolian|монгол|Cyrl
mr Marathi|मराठी|Deva
ms Malay|Melayu|Latn
mt Maltese|Malti|Latn
my Burmese|မြန်မာ|Mymr
nb Norwegian Bokmål|norsk bokmål|Latn
ne Nepali|नेपाली|Deva
nl Dutch|Nederlands|Latn
nn Norwegian Nynorsk|norsk nynorsk|Latn
pa Punjabi|ਪੰਜਾਬੀ|Guru
pl Polish|polski|Latn
ps Pashto|پښتو|Arab
pt Portuguese|português|Latn
pt-BR Brazilian Portuguese|português (Brasil)|Latn
ro Romanian|română|Latn
ru Russian|русский|Cyrl
sd Sindhi|سنڌي|Arab
si Sinhala|සිංහල|Sinh
sk Slovak|slovenčina|Latn
sl Slovenian|slovenščina|Latn
so Somali|Soomaali|Latn
sq Albanian|shqip|Latn
sr Serbian|српски|Cyrl
sr-Latn Serbian (Latin)|srpski (latinica)|Latn
sv Swedish|svenska|Latn
sw Swahili|Kiswahili|Latn
ta Tamil|தமிழ்|Taml
te Telugu|తెలుగు|Telu
tg Tajik|тоҷикӣ|Cyrl
th Thai|ไทย|Thai
tl Filipino|Filipino|Latn
tr Turkish|Türkçe|Latn
ug Uyghur|ئۇيغۇرچە|Arab
uk Ukrainian|українська|Cyrl
ur Urdu|اردو|Arab
uz Uzbek|o‘zbek|Latn
vi Vietnamese|Tiếng Việt|Latn
yi Yiddish|ייִדיש|Hebr
zh Chinese|中文|Hans
zh-Hant Traditional Chinese|繁體中文|Hant
zu Zulu|isiZulu|Latn
"""


def _entries(table: str) -> Iterator[tuple[str, tuple[str, str, str]]]:
    for line in table.strip().split("\n"):
        code, names = line.split(" ", 1)
        english, own, script = names.split("|")
        yield code, (english, own, script)


_KNOWN = dict(_entries(_TABLE))

# What catalogues, old standards and ISO 639-2 call them.
_ALIASES = {
    "pb": "pt-BR", "zt": "zh-Hant", "iw": "he", "in": "id", "ji": "yi", "no": "nb", "fil": "tl",
    "pt-br": "pt-BR", "cmn": "zh", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant",
    "zh-hant": "zh-Hant", "sr-latn": "sr-Latn", "eng": "en", "rus": "ru", "por": "pt", "spa": "es",
    "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "ita": "it", "zho": "zh", "chi": "zh",
    "jpn": "ja", "kor": "ko", "ara": "ar", "ukr": "uk", "pol": "pl", "nld": "nl", "dut": "nl",
    "tur": "tr", "heb": "he", "fas": "fa", "per": "fa", "ces": "cs", "cze": "cs", "swe": "sv",
    "hun": "hu", "fin": "fi", "dan": "da", "nor": "nb", "nob": "nb", "ell": "el", "gre": "el",
    "hin": "hi", "ind": "id", "vie": "vi", "tha": "th", "ron": "ro", "rum": "ro", "bul": "bg",
    "slk": "sk", "slo": "sk", "slv": "sl", "hrv": "hr", "srp": "sr", "bos": "bs", "est": "et",
    "lav": "lv", "lit": "lt", "nno": "nn", "isl": "is", "ice": "is", "gle": "ga", "cym": "cy",
    "wel": "cy", "gla": "gd", "mlt": "mt", "bel": "be", "cat": "ca", "eus": "eu", "baq": "eu",
    "glg": "gl", "urd": "ur", "ben": "bn", "tam": "ta", "msa": "ms", "may": "ms", "swa": "sw",
    "amh": "am", "afr": "af", "sqi": "sq", "alb": "sq", "mkd": "mk", "mac": "mk", "hye": "hy",
    "arm": "hy", "kat": "ka", "geo": "ka", "kaz": "kk", "mon": "mn",
    "arb": "ar", "als": "sq", "asm": "as", "aze": "az", "azj": "az", "bak": "ba",
    "bam": "bm", "bod": "bo", "epo": "eo", "ewe": "ee", "fao": "fo", "ful": "ff", "fuv": "ff",
    "gaz": "om", "orm": "om", "grn": "gn", "guj": "gu", "hat": "ht", "hau": "ha", "ibo": "ig",
    "jav": "jv", "kan": "kn", "kas": "ks", "khk": "mn", "khm": "km", "kik": "ki", "kin": "rw",
    "kir": "ky", "kmr": "ku", "kur": "ku", "lao": "lo", "lat": "la", "lim": "li", "lin": "ln",
    "ltz": "lb", "lug": "lg", "lvs": "lv", "mal": "ml", "mar": "mr", "mlg": "mg", "plt": "mg",
    "mri": "mi", "mya": "my", "nep": "ne", "npi": "ne", "nya": "ny", "oci": "oc", "ory": "or",
    "ori": "or", "pan": "pa", "pbt": "ps", "pus": "ps", "pes": "fa", "quy": "qu", "run": "rn",
    "sag": "sg", "san": "sa", "sin": "si", "smo": "sm", "sna": "sn", "snd": "sd", "som": "so",
    "sot": "st", "srd": "sc", "ssw": "ss", "sun": "su", "swh": "sw", "tat": "tt", "tel": "te",
    "tgk": "tg", "tgl": "tl", "tir": "ti", "tsn": "tn", "tso": "ts", "tuk": "tk", "twi": "tw",
    "uig": "ug", "uzb": "uz", "uzn": "uz", "wol": "wo", "xho": "xh", "ydd": "yi", "yid": "yi",
    "yor": "yo", "zlm": "ms", "zsm": "ms", "zul": "zu", "div": "dv", "bre": "br", "fry": "fy",
}  # fmt: skip
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
DESCRIBED = frozenset({"name", "own_name", "script"})  # at the top of a file of words
_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo"})
_UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"})
# Characters that only one of the two ways to write Chinese has; all are among the commonest.
_TRADITIONAL = frozenset(
    "們這個來時會說對國學開關點為與經過還實發現長問間話見樣種應將當後從員業讓請謝"
)
_SIMPLIFIED = frozenset(
    "们这个来时会说对国学开关点为与经过还实发现长问间话见样种应将当后从员业让请谢"
)


def codes() -> list[str]:
    """Every language that has a name here, in alphabetical order of the codes."""
    return sorted({*_KNOWN, *resources.languages()})


@cache
def has_name(code: str) -> bool:
    """Whether a language, of whatever region and script, has a name here."""
    return base(code) in {base(each) for each in codes()}


def is_code(text: str) -> bool:
    """Whether ``text`` has the shape of a code: "en", "pt-BR", "zh-Hant-HK"."""
    return _CODE.fullmatch(text) is not None


@lru_cache(1024)
def normal(code: str) -> str:
    """``code`` as Enface writes it: "en_US" is "en", "pb" is "pt-BR", "zh-TW" is "zh-Hant".

    A code nobody knows comes back in lower case, its region and script dropped.
    """
    tags = [tag.strip() for tag in code.replace("_", "-").lower().split("-")]
    first = _ALIASES.get(tags[0], tags[0])
    for tag in tags[1:]:
        if (alias := _ALIASES.get(f"{first.lower()}-{tag}")) is not None:
            return alias
    return first


def from_tag(tag: str | None) -> str | None:
    """A language as BCP 47 has it: "EN" and "eng" are "en", "pt-br" is "pt-BR"."""
    if not tag or not tag.strip():
        return None
    first, *rest = tag.strip().replace("_", "-").split("-")
    tags = [base(first)]
    for part in rest:
        tags.append(part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part)
    return "-".join(tags)


def base(code: str) -> str:
    """The language without region and script: "pt" of "pt-BR"."""
    return normal(code).partition("-")[0]


def same(code: str | None, other: str | None) -> bool:
    """Whether two codes name one language, however it is written where."""
    return code is not None and other is not None and base(code) == base(other)


def name(code: str) -> str:
    """The English name; the code itself where it is unknown."""
    return _entry(code)[0]


def native(code: str) -> str:
    """What its speakers call it; the code itself where it is unknown."""
    return _entry(code)[1]


def script(code: str) -> str:
    """The script it is written in, as ISO 15924 has it: "Latn"."""
    return _entry(code)[2]


def is_rtl(code: str | None) -> bool:
    """Whether it is written from right to left."""
    return code is not None and script(code) in _RIGHT_TO_LEFT


def spaced(code: str | None) -> bool:
    """Whether its sentences and words have spaces between them."""
    return code is None or script(code) not in _UNSPACED


def is_traditional(text: str) -> bool:
    """Whether Chinese ``text`` is in traditional characters."""
    return sum(c in _TRADITIONAL for c in text) > sum(c in _SIMPLIFIED for c in text)


@lru_cache(1024)
def _entry(code: str) -> tuple[str, str, str]:
    tag = normal(code)
    first = tag.partition("-")[0]
    return _KNOWN.get(tag) or _KNOWN.get(first) or _described(first) or (code, code, "Latn")


def _described(code: str) -> tuple[str, str, str] | None:
    """What the language's own file of words says of a language that is not in the table."""
    if code not in resources.languages():
        return None
    import tomllib

    head = tomllib.loads(resources.language_file(code))
    english, own, script = (str(head.get(key, "")) for key in ("name", "own_name", "script"))
    return english or code, own or english or code, script or "Latn"
