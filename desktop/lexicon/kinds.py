"""The kinds of files that dictionaries come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from desktop.domain.errors import BadDictionary, NoDictionaryLanguages
from desktop.domain.languages import language
from desktop.domain.reasons import Fault
from desktop.lexicon.source import Reading

# The ends of their names, and what reads them: ``module:function`` of a path, and of the languages
# that the person named ("" where none).
KINDS: dict[tuple[str, ...], str] = {
    (".index", ".dict", ".dict.dz"): "desktop.lexicon.dictd:read",
    (".tar", ".tar.xz", ".tar.gz", ".tar.bz2", ".tgz"): "desktop.lexicon.archived:read",
    (".jsonl", ".jsonl.gz"): "desktop.lexicon.kaikki:read",
    (".ifo",): "desktop.lexicon.converted:read_stardict",
    (".dsl", ".dsl.dz"): "desktop.lexicon.converted:read_dsl",
    (".mdx",): "desktop.lexicon.converted:read_mdict",
}


def read(path: Path, source: str, target: str) -> Reading:
    """The dictionary in the file at ``path``. ``source`` and ``target`` are its languages; "" where
    it says them itself.

    Raises OSError, `BadDictionary`, `NoDictionaryLanguages`, `Missing`.
    """
    module, _, function = KINDS[_ending(path)].partition(":")
    reader: Callable[[Path, str, str], Reading] = getattr(import_module(module), function)
    reading = reader(path, source and language.normal(source), target and language.normal(target))
    about = replace(
        reading.about,
        source=language.normal(source or reading.about.source),
        target=language.normal(target or reading.about.target),
    )
    if not about.source or not about.target:
        raise NoDictionaryLanguages(name=path.name)
    return Reading(about, reading.records)


def stem(path: Path) -> str:
    """The name of the file without what tells its kind. Raises `BadDictionary` where that is
    none."""
    ends = [end for end in _ending(path) if path.name.lower().endswith(end)]
    return path.name[: -len(max(ends, key=len))].removesuffix(".dictd")


def _ending(path: Path) -> tuple[str, ...]:
    for endings in KINDS:
        if path.name.lower().endswith(endings):
            return endings
    raise BadDictionary(name=path.name, reason=Fault.NO_DICTIONARY)
