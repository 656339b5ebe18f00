"""Dictionaries of kaikki.org: what Wiktextract makes of Wiktionary, an entry as JSON a line, packed
(``.jsonl.gz``) or not.

Entries of the source language alone are taken. Where the explanations are in English, and another
target is asked for, an entry holds the translations into that language instead.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Any, cast

from desktop.domain.errors import BadDictionary
from desktop.domain.languages import language
from desktop.domain.reasons import Bound, Exceeded, Fault
from desktop.lexicon import bounds
from desktop.lexicon.markup import escape
from desktop.lexicon.source import About, Reading, Record, languages_of

_LINE = 4_000_000  # bytes; longer lines are left out
_SENSES, _FORMS, _WORDS = 50, 400, 30  # of one entry; translations of one sense
_TAGS = 4  # of a sense ("transitive", "dated")
_LOOK = 200  # lines in which the language is looked for
_NO_FORMS = frozenset({"romanization", "table-tags", "inflection-template", "class"})
_LICENCE, _ORIGIN = "CC BY-SA 4.0", "https://www.wiktionary.org/"


def read(path: Path, source: str, target: str) -> Reading:
    """The entries for words of ``source`` ("": the language of the first word).

    Raises OSError, `BadDictionary`.
    """
    values = _values(path)
    first = _look_ahead(values)
    if not first:
        raise BadDictionary(name=path.name, reason=Fault.NO_DICTIONARY)
    pair = languages_of(path.name.partition(".")[0])
    source = source or pair[0] or _code(first[0])
    english = any(value.get("lang") == language.name(_code(value)) for value in first)
    target = target or pair[1] or ("en" if english else "")
    translated = english and target not in ("", "en")
    title = f"Wiktionary: {language.name(source)}"
    about = About(title, source, target, licence=_LICENCE, origin=_ORIGIN)
    return Reading(about, _records(chain(first, values), source, target if translated else ""))


def _look_ahead(values: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    first: list[dict[str, Any]] = []
    for value in values:
        first.append(value)
        if len(first) >= _LOOK:
            break
    return first


def _values(path: Path) -> Iterator[dict[str, Any]]:
    """The lines that are entries. Raises `BadDictionary` where there are too many others first."""
    try:
        with _opened(path) as file:
            yield from _entries(path.name, file)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise BadDictionary(name=path.name, reason=Fault.DAMAGED) from error


def _opened(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if path.suffix == ".gz" else path.open("rb")


def _entries(name: str, file: IO[bytes]) -> Iterator[dict[str, Any]]:
    good = bad = size = 0
    while line := file.readline(_LINE):
        size += len(line)
        if size > bounds.UNPACKED * 20:
            limit = bounds.UNPACKED * 20 // 1_000_000
            raise BadDictionary(name=name, reason=Exceeded(Bound.MEGABYTES, limit))
        try:
            value = json.loads(line) if line.endswith((b"}\n", b"}", b"}\r\n")) else None
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict) and isinstance(value.get("word"), str):
            good += 1
            yield value
        elif line.strip():
            bad += 1
            if bad > _LOOK + good:
                raise BadDictionary(name=name, reason=Fault.NO_DICTIONARY)


def _code(value: dict[str, Any]) -> str:
    return language.normal(_text(value.get("lang_code")) or "und")


def _records(
    values: Iterator[dict[str, Any]], source: str, translated_into: str
) -> Iterator[Record]:
    for value in values:
        if not language.same(_code(value), source):
            continue
        word = value["word"]
        if words := _form_of(value):
            yield Record("", (), (word,), words)
            continue
        lines = _translations(value, translated_into) if translated_into else _senses(value)
        if len(lines) > 1:
            lines = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
        if lines:
            entry = "\n".join([_heading(value), *lines])
            yield Record(entry, (word,), tuple(_forms(value, word)))


def _heading(value: dict[str, Any]) -> str:
    said = next((ipa for each in _dicts(value, "sounds") if (ipa := _text(each.get("ipa")))), "")
    part = _text(value.get("pos"))
    parts = [f"<b>{escape(value['word'])}</b>", escape(said), f"<i>{escape(part)}</i>" * bool(part)]
    return " ".join(filter(None, parts))


def _senses(value: dict[str, Any]) -> list[str]:
    lines = []
    for sense in _dicts(value, "senses")[:_SENSES]:
        glosses = [gloss for gloss in _list(sense, "glosses") if isinstance(gloss, str)]
        if not glosses:
            continue
        tags = [tag for tag in _list(sense, "tags") if isinstance(tag, str)][:_TAGS]
        note = f"<i>({escape(', '.join(tags))})</i> " if tags else ""
        lines.append(note + escape(" ".join(glosses[-1].split())))
    return lines


def _translations(value: dict[str, Any], target: str) -> list[str]:
    """The words of ``target``, a line a sense."""
    senses: dict[str, list[str]] = {}
    inner = [each for sense in _dicts(value, "senses") for each in _dicts(sense, "translations")]
    for each in [*_dicts(value, "translations"), *inner]:
        word = _text(each.get("word"))
        code = _text(each.get("code")) or _text(each.get("lang_code"))
        if word and code and language.same(code, target):
            senses.setdefault(_text(each.get("sense")), []).append(word)
    lines = []
    for sense, words in [*senses.items()][:_SENSES]:
        note = f" <i>({escape(sense)})</i>" if sense else ""
        lines.append(escape(", ".join(dict.fromkeys(words[:_WORDS]))) + note)
    return lines


def _form_of(value: dict[str, Any]) -> tuple[str, ...]:
    """The words of which the entry only says that it is a form of them."""
    senses = _dicts(value, "senses")[:_SENSES]
    if not senses or not all(_list(sense, "form_of") for sense in senses):
        return ()
    words = [_text(each.get("word")) for sense in senses for each in _dicts(sense, "form_of")]
    return tuple(dict.fromkeys(filter(None, words)))


def _forms(value: dict[str, Any], word: str) -> Iterator[str]:
    for each in _dicts(value, "forms")[:_FORMS]:
        form = _text(each.get("form"))
        tags = {tag for tag in _list(each, "tags") if isinstance(tag, str)}
        if len(form) > 1 and form != word and not tags & _NO_FORMS:
            yield form


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _list(value: dict[str, Any], key: str) -> list[Any]:
    inner = value.get(key)
    return inner if isinstance(inner, list) else []


def _dicts(value: dict[str, Any], key: str) -> list[dict[str, Any]]:
    return [each for each in _list(value, key) if isinstance(each, dict)]
