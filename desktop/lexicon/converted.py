"""Dictionaries of StarDict, DSL (Lingvo) and MDX (MDict), read by `pyglossary`, which is imported
here alone. It parses what strangers made: call these in a process of its own."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.domain.errors import BadDictionary, Missing
from desktop.domain.languages import language
from desktop.domain.reasons import Fault
from desktop.lexicon import bounds
from desktop.lexicon.folding import fold
from desktop.lexicon.markup import escape, from_html
from desktop.lexicon.source import About, Reading, Record, languages_of, licence_of

_LINK = "@@@LINK="  # how MDX says that a word stands under another
_HOMES = ("HOME", "APPDATA", "LOCALAPPDATA")
_INFO = ("copyright", "license", "description", "publisher")
_ADDRESS = ("website", "sourceUrl", "url")


def read_stardict(path: Path, source: str, target: str) -> Reading:
    """An ``.ifo`` with its ``.idx`` and ``.dict`` or ``.dict.dz`` beside it. Raises OSError,
    `Missing`, `BadDictionary`."""
    stem = path.name[: -len(".ifo")]
    for endings in ((".idx", ".idx.gz"), (".dict", ".dict.dz")):
        if not any(path.with_name(stem + ending).exists() for ending in endings):
            raise Missing(name=stem + endings[0])
    return _read(path, "Stardict")


def read_dsl(path: Path, source: str, target: str) -> Reading:
    """A ``.dsl`` or ``.dsl.dz``. Raises OSError, `BadDictionary`."""
    return _read(path, "ABBYYLingvoDSL")


def read_mdict(path: Path, source: str, target: str) -> Reading:
    """An ``.mdx``. Raises OSError, `BadDictionary`."""
    return _read(path, "OctopusMdict")


def _read(path: Path, kind: str) -> Reading:
    with path.open("rb"):  # pyglossary would not say why it cannot be opened
        pass
    glossary = _glossary()
    try:
        opened = glossary.directRead(str(path), formatName=kind)
    except MemoryError:
        raise
    except Exception as error:  # whatever it trips over
        raise BadDictionary(name=path.name, reason=Fault.DAMAGED) from error
    if not opened:
        raise BadDictionary(name=path.name, reason=Fault.DAMAGED)
    return Reading(_about(glossary, path), _records(glossary, path.name))


def _glossary() -> Any:
    own = {name: os.environ.get(name) for name in _HOMES}
    os.environ.update(dict.fromkeys(_HOMES, tempfile.gettempdir()))
    try:
        from pyglossary.glossary_v2 import Glossary  # makes a folder where it takes home to be
    finally:
        for name, value in own.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    logging.getLogger("pyglossary").setLevel(logging.CRITICAL)  # it quotes what it reads
    Glossary.init()
    return Glossary()


def _about(glossary: Any, path: Path) -> About:
    title = glossary.getInfo("name") or ""
    source, target = (_code(name) for name in (glossary.sourceLangName, glossary.targetLangName))
    named = languages_of(path.name.partition(".")[0], title)
    return About(
        title=title,
        source=source or named[0],
        target=target or named[1],
        licence=licence_of(*(glossary.getInfo(key) or "" for key in _INFO)),
        origin=next(filter(None, map(glossary.getInfo, _ADDRESS)), ""),
    )


def _code(name: str) -> str:
    """The language of an English name."""
    by_name = {language.name(tag): tag for tag in language.codes()}
    return by_name.get(name, "")


def _records(glossary: Any, name: str) -> Iterator[Record]:
    try:
        for entry in glossary:
            if not entry.isData() and (record := _record(entry)) is not None:
                yield record
    except (MemoryError, BadDictionary):
        raise
    except Exception as error:
        raise BadDictionary(name=name, reason=Fault.DAMAGED) from error
    finally:
        glossary.cleanup()


def _record(entry: Any) -> Record | None:
    heads = [head for head in entry.l_term if head.strip()]
    if not heads:
        return None
    text = entry.defi[: 4 * bounds.ENTRY]
    if text.startswith(_LINK):
        return Record("", (), tuple(heads), (text.removeprefix(_LINK).strip(),))
    is_html = entry.defiFormat != "m" or "<" in text
    body = from_html(text) if is_html else escape(text.strip())
    if not body:
        return None
    first = body.partition("\n")[0]
    if fold(heads[0]) not in fold(first):
        body = f"<b>{escape(heads[0])}</b>\n{body}"
    return Record(body, tuple(heads))
