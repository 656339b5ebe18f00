"""The list of Piper's voices, voices.json in the repository that has them all.

It is an object by the names of voices. A voice has a language, and the places, sizes and MD5 hashes
of its files: https://huggingface.co/rhasspy/piper-voices
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any
from urllib.parse import quote

from desktop.domain.languages import language
from desktop.domain.packs.offer import VOICE, File, SpeechOffer
from desktop.speech.voices import ABOUT, CARD, MODEL

REPOSITORY = "rhasspy/piper-voices"
_FILES = f"/{REPOSITORY}/resolve/main/"
LIST = f"{_FILES}voices.json"
_MOST = 5_000  # voices
_LARGEST = 1_000_000_000  # bytes of a file
_NAME = re.compile(r"[a-z]{2,3}_[A-Za-z0-9]{2,8}-\w{1,60}-(x_low|low|medium|high)")
_PATH = re.compile(r"[\w-]+(/[\w-]+)*/")  # of a folder; no part of it is ".."
_MD5 = re.compile(r"[0-9a-f]{32}")


def is_name(text: str) -> bool:
    """Whether a voice can be called so: "en_US-joe-medium"."""
    return _NAME.fullmatch(text) is not None


def offers(entries: Any, server: str) -> Iterator[SpeechOffer]:
    """What of the list makes sense, and lies on ``server``."""
    listed = entries.items() if isinstance(entries, dict) else ()
    for name, about in islice(listed, _MOST):
        code, files = _language(about), _files(name, about, server)
        if is_name(name) and code and files:
            size = sum(file.size or 0 for file in files)
            yield SpeechOffer(VOICE, name, (code,), size, files=files)


def _language(about: Any) -> str:
    spoken = about.get("language") if isinstance(about, dict) else None
    code = spoken.get("code") if isinstance(spoken, dict) else None
    code = code.replace("_", "-") if isinstance(code, str) else ""
    return code if language.is_code(code) else ""


def _files(name: str, about: Any, server: str) -> tuple[File, ...]:
    """The voice, what is told about it and its card, in this order; () where one of the first two
    is missing."""
    listed = about.get("files") if isinstance(about, dict) else None
    files: dict[str, File] = {}
    for path, described in listed.items() if isinstance(listed, dict) else ():
        ending = _ending(path, name)
        file = _file(path, name, ending, described, server) if ending else None
        if file is not None:
            files[ending] = file
    if not {MODEL, ABOUT} <= files.keys():
        return ()
    return tuple(files[ending] for ending in (MODEL, ABOUT, CARD) if ending in files)


def _ending(path: str, name: str) -> str:
    """What of a voice the file at ``path`` is; "" where it is none of this one."""
    folder, _, last = path.rpartition("/")
    if _PATH.fullmatch(f"{folder}/") is None:
        return ""
    return {f"{name}{MODEL}": MODEL, f"{name}{ABOUT}": ABOUT, "MODEL_CARD": CARD}.get(last, "")


def _file(path: str, name: str, ending: str, about: Any, server: str) -> File | None:
    if not isinstance(about, Mapping):
        return None
    size, md5 = about.get("size_bytes"), about.get("md5_digest")
    if type(size) is not int or not 0 < size <= _LARGEST:
        return None
    if not isinstance(md5, str) or _MD5.fullmatch(md5.lower()) is None:
        return None
    return File((f"{server}{_FILES}{quote(path)}",), f"{name}{ending}", size, md5=md5.lower())
