"""How each family of language models wants to be asked: TOML files, found by scanning.

``resources/prompts/README.md`` tells what stands in them. A file of the same name in the person's
own folder (``prompts`` in the folder of the settings) takes the place of ours.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.support.kept import Damaged, read_bytes

LARGEST = 100_000  # bytes of a profile
_TOGETHER = 16  # segments in one request at most


@dataclass(frozen=True, slots=True)
class Sample:
    """Texts between two languages, a reply that a model might give, and what is read in it."""

    source: str
    target: str
    texts: tuple[str, ...]
    reply: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """``models`` are patterns for names of models. ``converses``: messages are sent, not a prompt
    to be continued. ``numbered``: the reply is JSON, a string for each number, of up to
    ``together`` segments; else it is the translation of one segment and nothing more. ``history``
    is the number of lines before the segments that are told. ``chat_template`` is what llama.cpp
    calls the form of a conversation, "" for the model's own. ``words`` are templates by name, and
    ``examples`` the same sentences in several languages. ``languages`` are those that models of
    this family have, () where they differ. ``digest`` changes with all of it."""

    name: str
    models: tuple[str, ...]
    converses: bool
    numbered: bool
    together: int
    history: int
    stop: tuple[str, ...]
    chat_template: str
    languages: tuple[str, ...]
    words: Mapping[str, str] = field(hash=False)
    examples: Mapping[str, tuple[str, ...]] = field(hash=False)
    digest: str
    sample: Sample | None = None

    def template(self, name: str) -> str:
        """The template ``name``; "" where the profile has none."""
        return self.words.get(name, "")


class BadProfile(ValueError):
    """A file that is no profile, with the reason in English."""


def own_folder() -> Path:
    """Where the person's own profiles lie."""
    return paths.prompts_dir()


def profiles(own: Path | None = None) -> dict[str, Profile]:
    """All profiles by name; the person's own in the place of ours. Files that are no profiles are
    passed over."""
    here: dict[str, Profile] = {}
    for folder in (paths.RESOURCES / "prompts", own or own_folder()):
        for path in sorted(folder.glob("*.toml")):
            try:
                here[path.stem] = read(path)
            except (BadProfile, OSError):
                continue
    return here


def choose(model: str, *, converses: bool = True, own: Path | None = None) -> Profile:
    """The profile for the model called ``model`` (its name, file or address): that with the longest
    pattern that fits. A model that does not converse gets one that sends no messages."""
    name = model.casefold()
    fitting = [
        (len(pattern.strip("*")), profile.name, profile)
        for profile in profiles(own).values()
        if converses or not profile.converses
        for pattern in profile.models
        if fnmatchcase(name, pattern.casefold())
    ]
    fallback = "chat" if converses else "examples"
    if not fitting:
        return read(paths.RESOURCES / "prompts" / f"{fallback}.toml")
    best = max(length for length, _, _ in fitting)
    equal = {name: profile for length, name, profile in fitting if length == best}
    return equal.get(fallback) or equal[min(equal)]


def read(path: Path) -> Profile:
    """The profile in a file. Raises `BadProfile`, OSError."""
    about = path.stat()
    return _read(path, about.st_mtime_ns, about.st_size)


@lru_cache(64)
def _read(path: Path, changed: int, size: int) -> Profile:
    try:
        content = read_bytes(path, LARGEST)
    except Damaged as error:
        raise BadProfile("it is too large, or no plain file") from error
    try:
        values = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadProfile("it is no TOML") from error
    return _profile(path.stem, values, hashlib.sha256(content).hexdigest()[:8])


def _profile(name: str, values: Mapping[str, Any], digest: str) -> Profile:
    converses, numbered = values.get("form") == "chat", values.get("reply") == "json"
    words = _table(values, "words", str)
    examples = {code: tuple(lines) for code, lines in _table(values, "examples", list).items()}
    if not words.get("user"):
        raise BadProfile("it has no words to send")
    if len({len(lines) for lines in examples.values()}) > 1:
        raise BadProfile("not every language has the same examples")
    return Profile(
        name=name,
        models=_strings(values, "models"),
        converses=converses,
        numbered=numbered,
        together=max(1, _number(values, "together", 8, _TOGETHER)) if numbered else 1,
        history=_number(values, "history", 6, 50),
        stop=_strings(values, "stop"),
        chat_template=str(values.get("chat_template", "")),
        languages=_strings(values, "languages"),
        words=words,
        examples=examples,
        digest=digest,
        sample=_sample(values.get("sample")),
    )


def _sample(values: Any) -> Sample | None:
    if not isinstance(values, dict):
        return None
    try:
        return Sample(
            str(values["source"]),
            str(values["target"]),
            tuple(map(str, values["texts"])),
            str(values["reply"]),
            tuple(map(str, values["answers"])),
        )
    except (KeyError, TypeError) as error:
        raise BadProfile("its sample is not whole") from error


def _table(values: Mapping[str, Any], name: str, kind: type) -> dict[str, Any]:
    table = values.get(name, {})
    if not isinstance(table, dict) or not all(isinstance(each, kind) for each in table.values()):
        raise BadProfile(f"“{name}” is not what it should be")
    return table


def _strings(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    strings = values.get(name, [])
    if not isinstance(strings, list) or not all(isinstance(each, str) for each in strings):
        raise BadProfile(f"“{name}” is no list of words")
    return tuple(strings)


def _number(values: Mapping[str, Any], name: str, usual: int, most: int) -> int:
    number = values.get(name, usual)
    if not isinstance(number, int) or not 0 <= number <= most:
        raise BadProfile(f"“{name}” is no number up to {most}")
    return number
