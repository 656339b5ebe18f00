"""The families of models that CTranslate2 runs: how each is told which languages are meant.

The forms are those of the models' own tokenizers in the library transformers, which also writes
what the converters of CTranslate2 read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.domain.languages import language

END = "</s>"


@dataclass(frozen=True)
class Family:
    """Models with a ``tag`` for each language among their pieces; its first group is the language.

    ``source_first``: the sentence begins with the tag of its language. ``target_first``: it begins
    with the tag of the language to translate into, which else the translation begins with.
    ``reads_all``: it reads every language that it writes. ``least`` is how many tags show that a
    model is of this family.
    """

    title: str
    tag: re.Pattern[str]
    source_first: bool = False
    target_first: bool = False
    reads_all: bool = True
    least: int = 1


FAMILIES = (
    Family("NLLB-200", re.compile(r"([a-z]{3}_[A-Z][a-z]{3})"), source_first=True, least=2),
    Family("M2M-100", re.compile(r"__([a-z]{2,3})__"), source_first=True),
    Family("MADLAD-400", re.compile(r"<2([a-z]{2,3}(?:_[A-Z][a-z]{3})?)>"), target_first=True),
    Family(
        "OPUS-MT",
        re.compile(r">>([a-z]{2,3}(?:_[A-Za-z]{2,4})?)<<"),
        target_first=True,
        reads_all=False,
    ),
)
ONE_PAIR = Family("OPUS-MT", re.compile(r"(?!)"), reads_all=False)  # without tags
# What a name may call its languages and is no language: groups of them (ISO 639-5).
_GROUPS = frozenset({
    "mul", "roa", "gmw", "gmq", "gem", "sla", "zle", "zlw", "zls", "inc", "iir", "ine", "cel",
    "bat", "trk", "tut", "afa", "sem", "itc", "bnt", "fiu", "urj", "dra", "map", "poz", "phi",
    "sit", "tai", "aav", "alv", "cpf", "cpp", "art", "euq", "ber", "cus", "nic", "crp", "khi",
    "aym",
})  # fmt: skip


@dataclass(frozen=True)
class Tags:
    """The ``family`` of a model and the tag of each language code."""

    family: Family
    by_code: dict[str, str]

    def ask(
        self, encode: Callable[[str], list[str]], text: str, source: str, target: str
    ) -> list[str]:
        """The pieces of ``text``, which ``encode`` makes, with the tags the model wants before."""
        first = self.by_code.get(target, "") if self.family.target_first else ""
        if first and first in (whole := encode(f"{first} {text}")):
            return whole  # the tokenizer knows the tags itself
        tags = [self.by_code[source]] if self.family.source_first else []
        return [*tags, *filter(None, [first]), *encode(text)]

    def prefix(self, target: str) -> str:
        """What the translation has to begin with."""
        family = self.family
        return "" if family.target_first else self.by_code.get(target, "")


def tags_of(pieces: Iterable[str]) -> Tags:
    """Which family the model with these ``pieces`` is of, and its languages."""
    marked = [piece for piece in pieces if "_" in piece or piece[:1] in "<>"]
    for family in FAMILIES:
        tags = {piece: match[1] for piece in marked if (match := family.tag.fullmatch(piece))}
        if len(tags) >= family.least:
            return Tags(family, _by_code(tags))
    return Tags(ONE_PAIR, {})


def _by_code(tags: dict[str, str]) -> dict[str, str]:
    """The tag of each language. Of two scripts the usual one has the code of the language alone."""
    by_code: dict[str, str] = {}
    for tag, name in sorted(tags.items(), key=lambda item: not _usual(item[1])):
        code = language.normal(name)
        if code in by_code and len(script := name.partition("_")[2]) == 4:
            code = f"{code}-{script}"
        by_code.setdefault(code, tag)
    return dict(sorted(by_code.items()))


def _usual(name: str) -> bool:
    """Whether ``name`` has the script its language usually has, or none."""
    script = name.partition("_")[2]
    return len(script) != 4 or language.script(language.normal(name)) == script


def is_language(name: object) -> bool:
    """Whether ``name`` is the code of one language, as models are named after it."""
    return (
        isinstance(name, str)
        and language.is_code(name.replace("_", "-"))
        and name.lower() not in _GROUPS
    )


_BEFORE = re.compile(r"^.*?opus-mt-(?:tc-)?(?:bible-)?(?:big-|base-|tiny-)?")
_SIDE = r"[A-Za-z]+(?:_[A-Z][A-Za-z]{1,3})?"
_NAMED = re.compile(rf"({_SIDE})[-_]({_SIDE})(?=$|[-_.~])")


def in_name(name: str) -> tuple[str, str]:
    """The two languages that the folder of a model is named after ("opus-mt-en-de", "eng-deu"), as
    far as they are languages; "" where they are none."""
    match = _NAMED.match(_BEFORE.sub("", name))
    if match is None:
        return "", ""
    source, target = (code if _known(code) else "" for code in match.groups())
    return source, target


def _known(code: str) -> bool:
    return is_language(code) and language.normal(code) in language.codes()
