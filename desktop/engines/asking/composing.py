"""The words of a request: templates of a profile filled with segments and what stands around them.

What is translated is never part of the instructions. Segments stand in JSON strings, or alone at
the end; signs by which models tell who speaks (``<|im_end|>``, ``[INST]``) are written otherwise,
so that a transcript cannot end its own part of the conversation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from string import Template
from typing import Any

from desktop.domain.context import Context, Line
from desktop.domain.languages import language
from desktop.domain.terms import Term, Terms
from desktop.engines.asking.profiles import Profile
from desktop.engines.asking.request import Message, Request

_LONGEST = 4, 60  # characters of a translation: times those of its segment, and more
_TOKENS = 2, 40  # tokens of a reply: times its characters in the segments, and for each segment
_HISTORY = 1_500  # characters of what was said before, with its translation
_INSTRUCTION = re.compile(r"\[(?=/?[A-Z_]{3,}\])")  # as [INST] of Mistral's models
_SPACE = re.compile(r"\s+")
_STANDS_FOR = {"<": "‹", ">": "›"}


def compose(
    texts: Sequence[str],
    context: Context,
    source: str,
    target: str,
    profile: Profile,
    *,
    reminded: bool = False,
) -> Request:
    """The request for the translations of ``texts``; of one text, where the profile is not
    ``numbered``. ``reminded``: the last reply was none."""
    values = {
        "source": language.name(source), "source_code": source,
        "target": language.name(target), "target_code": target,
        "count": str(len(texts)),
    }  # fmt: skip
    values["reminder"] = _filled(profile, "reminder", values) if reminded else ""
    values["head"] = _head(profile, context, values)
    values["terms"] = _terms(profile, context, texts, values)
    values["history"] = _history(profile, context, values)
    values["examples"] = _examples(profile, source, target, values)
    shown = _plain(context.speaker(0)) if len(texts) == 1 else ""
    values["speaker"] = shown
    values["text"] = _segments(texts, context) if profile.numbered else _plain(texts[0])
    user = _filled(profile, "user", values).strip()
    size = sum(map(len, texts))
    longest = _TOKENS[0] * size + _TOKENS[1] * len(texts)
    schema = _schema(texts) if profile.numbered else None
    if not profile.converses:
        return Request(prompt=user, schema=schema, stop=profile.stop, longest=longest)
    system = _filled(profile, "system", values).strip()
    messages = [Message("system", system)] if system else []
    messages.append(Message("user", user))
    return Request(tuple(messages), schema=schema, stop=profile.stop, longest=longest)


def restored(text: str, reply: str) -> str:
    """``reply``, a translation of ``text``, with the signs that `compose` wrote otherwise."""
    for sign, other in _STANDS_FOR.items():
        if sign in text and other not in text:
            reply = reply.replace(other, sign)
    return reply


def _filled(profile: Profile, name: str, values: Mapping[str, str]) -> str:
    return Template(profile.template(name)).safe_substitute(values)


def _head(profile: Profile, context: Context, values: Mapping[str, str]) -> str:
    facts = {
        "title": context.title,
        "date": context.date,
        "place": context.place,
        "people": "; ".join(context.people),
    }
    lines = [
        _filled(profile, name, {**values, "value": _plain(fact)})
        for name, fact in facts.items()
        if fact.strip()
    ]
    return _block(profile, "head", lines, values)


def _terms(
    profile: Profile, context: Context, texts: Sequence[str], values: Mapping[str, str]
) -> str:
    """Those of the terms in force that stand in ``texts``."""
    terms = [Term(words, other or None) for words, other in context.terms]
    standing = Terms(terms, values["source_code"], values["target_code"]).of("\n".join(texts))
    lines = [
        _filled(
            profile,
            "kept" if term.translation is None else "term",
            {**values, "term": _plain(term.source), "translation": _plain(term.wording)},
        )
        for term in terms
        if term in standing
    ]
    return _block(profile, "terms", lines, values)


def _history(profile: Profile, context: Context, values: Mapping[str, str]) -> str:
    lines = []
    for line in _latest(context.before, profile.history):
        told = {**values, "line": _plain(line.text), "translation": _plain(line.translation)}
        told["who"] = f"{_plain(line.speaker)}: " if line.speaker else ""
        lines.append(_filled(profile, "line" if line.translation else "untranslated", told))
    return _block(profile, "history", lines, values)


def _latest(lines: Sequence[Line], most: int) -> Sequence[Line]:
    """The last of ``lines``, as many as are worth their tokens."""
    size, first = 0, len(lines)
    while first > max(0, len(lines) - most):
        size += len(lines[first - 1].text) + len(lines[first - 1].translation)
        if size > _HISTORY:
            break
        first -= 1
    return lines[first:]


def _examples(profile: Profile, source: str, target: str, values: Mapping[str, str]) -> str:
    ours, theirs = (_in_language(profile, code) for code in (source, target))
    lines = [
        _filled(profile, "example", {**values, "line": here, "translation": there})
        for here, there in zip(ours, theirs, strict=False)
    ]
    return _block(profile, "examples", lines, values)


def _in_language(profile: Profile, code: str) -> Sequence[str]:
    examples = profile.examples
    return examples.get(language.normal(code)) or examples.get(language.base(code)) or ()


def _block(profile: Profile, name: str, lines: Sequence[str], values: Mapping[str, str]) -> str:
    """``lines`` in the template ``name``; "" where there are none."""
    content = "".join(line for line in lines if line)
    return _filled(profile, name, {**values, "lines": content}) if content else ""


def _segments(texts: Sequence[str], context: Context) -> str:
    """``texts`` as a JSON list, each with its number and its speaker."""
    entries = []
    for number, text in enumerate(texts):
        speaker = context.speaker(number)
        who = {"speaker": speaker} if speaker else {}
        entries.append(_quoted({"number": number + 1, **who, "text": _SPACE.sub(" ", text)}))
    return "[" + ",\n".join(entries) + "]"


def _quoted(entry: Mapping[str, Any]) -> str:
    """JSON in which no sign of a conversation stands."""
    text = json.dumps(entry, ensure_ascii=False).replace("<", "\\u003c")
    return _INSTRUCTION.sub("\\\\u005b", text)


def _plain(text: str) -> str:
    """``text`` on one line, without signs of a conversation."""
    for sign, other in _STANDS_FOR.items():
        text = text.replace(sign, other)
    return _SPACE.sub(" ", _INSTRUCTION.sub("(", text)).strip()


def _schema(texts: Sequence[str]) -> dict[str, Any]:
    times, more = _LONGEST
    strings = {
        str(number): {"type": "string", "maxLength": times * len(text) + more}
        for number, text in enumerate(texts, 1)
    }
    return {
        "type": "object",
        "properties": strings,
        "required": list(strings),
        "additionalProperties": False,
    }
