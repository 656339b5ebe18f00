"""What servers say they have, and where they are asked: ``GET /languages`` of LibreTranslate, ``GET
/v1/models`` of those with the interface of OpenAI. What they say is not believed."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from desktop.domain.languages import language

TRANSLATE = "/translate"
CHAT, COMPLETIONS = "/v1/chat/completions", "/v1/completions"
_LANGUAGES = 500  # in a list, at most
_MODELS = 1000
_SAID = 200  # letters of what a server says
_OTHERS = ("embed", "rerank", "whisper")  # in names of models that write no text


def languages(answer: Any) -> tuple[tuple[str, ...], tuple[str, ...], dict[str, str]] | None:
    """The languages that the answer to ``GET /languages`` has: to translate from, into, and the
    server's own names of those it calls otherwise. None where it is no such answer."""
    if not isinstance(answer, list) or not 0 < len(answer) <= _LANGUAGES:
        return None
    sides: dict[str, set[str]] = {}
    codes: dict[str, str] = {}
    for entry in answer:
        own = _code(entry.get("code") if isinstance(entry, dict) else None, codes)
        targets = entry.get("targets") if isinstance(entry, dict) else None
        if own is None:
            return None
        named = targets if isinstance(targets, list) else [e.get("code") for e in answer]
        sides[own] = {code for name in named if (code := _code(name, codes)) is not None}
    everywhere = set.intersection(*({own, *targets} for own, targets in sides.items()))
    written = everywhere if len(everywhere) > 1 else set.union(*sides.values())
    read = [own for own, targets in sides.items() if targets - {own}]
    if not read or not written:
        return None
    others = {code: name for code, name in codes.items() if code != name}
    return tuple(sorted(read)), tuple(sorted(written)), others


def _code(name: object, codes: dict[str, str]) -> str | None:
    """The code of the language that the server calls ``name``, noted in ``codes``."""
    if not isinstance(name, str) or not language.is_code(name.replace("_", "-")):
        return None
    code = language.normal(name)
    codes.setdefault(code, name)
    return code


def wants_key(answer: Any) -> bool:
    """Whether the answer to ``GET /frontend/settings`` says that a key is needed."""
    return isinstance(answer, dict) and answer.get("keyRequired") is True


def refusal(answer: Any) -> str:
    """Why a server refuses, in its own words, as OpenAI, Ollama, LM Studio, vLLM and LibreTranslate
    send them; "" where it does not say."""
    error = answer.get("error", answer.get("message")) if isinstance(answer, dict) else None
    if isinstance(error, dict):
        error = error.get("message")
    words = " ".join(error[: 4 * _SAID].split()) if isinstance(error, str) else ""
    plain = "".join(letter for letter in words if letter.isprintable())
    return plain if len(plain) <= _SAID else f"{plain[:_SAID]}…"


def is_address(address: str) -> bool:
    """Whether ``address`` leads to a server: a scheme of the web, a host, no name or password."""
    try:
        parts = urlsplit(address)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and parts.port != 0
            and not (parts.username or parts.password or parts.query or parts.fragment)
        )
    except ValueError:
        return False


def models(answer: Any) -> list[str] | None:
    """The names of the models in the answer to ``GET /v1/models``, without those that write no
    text; None where it is no such answer."""
    entries = answer.get("data") if isinstance(answer, dict) else None
    if entries is None and isinstance(answer, dict) and answer.get("object") == "list":
        return []  # Ollama, where there is no model yet
    if not isinstance(entries, list) or len(entries) > _MODELS:
        return None
    names = [entry.get("id") for entry in entries if isinstance(entry, dict)]
    usable = [name for name in names if isinstance(name, str) and _is_name(name)]
    if len(usable) != len(entries):
        return None
    return [name for name in usable if not any(part in name.casefold() for part in _OTHERS)]


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 300 and name.isprintable()
