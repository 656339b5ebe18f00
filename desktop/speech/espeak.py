"""Speech by eSpeak NG, where its library is installed: about 100 languages.

``espeak-ng/speak_lib.h`` describes the interface, which is called through ctypes.
"""

from __future__ import annotations

import ctypes
import os
import sys
import wave
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from desktop.domain.sound.speech import Speech
from desktop.speech.words import whole_words

_NAMES = {
    "darwin": ("libespeak-ng.dylib", "/opt/homebrew/lib/libespeak-ng.dylib",
               "/usr/local/lib/libespeak-ng.dylib"),
    "win32": ("libespeak-ng.dll",
              str(Path(os.environ.get("PROGRAMFILES", "C:/"), "eSpeak NG", "libespeak-ng.dll"))),
}  # fmt: skip
_LINUX = ("libespeak-ng.so.1",)
_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_BY_CHARACTER, _UTF8 = 1, 1
_END, _WORD = 0, 1  # kinds of events
_OTHER_NAMES = {"zh": "cmn", "no": "nb", "iw": "he"}  # of languages


class MissingLibrary(Exception):
    """eSpeak NG is not installed."""


class UnknownLanguage(Exception):
    """It does not speak this language."""


class _Event(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("position", ctypes.c_int),  # in the text, from 1
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("name", ctypes.c_char * 8),
    )


_Samples: TypeAlias = "ctypes._Pointer[ctypes.c_short]"
_Events: TypeAlias = "ctypes._Pointer[_Event]"
_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak:
    """The library, loaded. Raises `MissingLibrary`. Not for several threads at once."""

    def __init__(self) -> None:
        self._library, self._rate = _started()
        self._sound = bytearray()
        self._words: list[tuple[int, int]] = []  # ms, character
        self._hear = _Callback(self._take)  # must live while the library speaks

    def speak(self, text: str, language: str) -> Speech:
        """``text`` in ``language`` (BCP 47). Raises `UnknownLanguage`."""
        for name in _names(language):
            if not self._library.espeak_SetVoiceByName(name.encode()):
                break
        else:
            raise UnknownLanguage(language)
        self._sound.clear()
        self._words.clear()
        # What is no text would end it.
        spoken = "".join(char if char.isprintable() else " " for char in text)
        encoded = spoken.encode("utf-8", "replace") + b"\0"
        self._library.espeak_SetSynthCallback(self._hear)
        self._library.espeak_Synth(encoded, len(encoded), 0, _BY_CHARACTER, 0, _UTF8, None, None)
        return Speech(self._wav(), whole_words(spoken, self._words))

    def _take(self, samples: _Samples, count: int, events: _Events) -> int:
        if samples and count:
            self._sound += ctypes.string_at(samples, 2 * count)
        for event in _until_end(events):
            if event.kind == _WORD:
                self._words.append((event.milliseconds, max(event.position - 1, 0)))
        return 0

    def _wav(self) -> bytes:
        file = BytesIO()
        with wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(self._rate)
            sound.writeframes(bytes(self._sound))
        return file.getvalue()


@cache
def _started() -> tuple[ctypes.CDLL, int]:
    """The library and how many samples a second it gives. It can be started once in a process."""
    library = _load()
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT)
    if rate <= 0:  # its data are not there
        raise MissingLibrary
    return library, rate


def _load() -> ctypes.CDLL:
    for name in _NAMES.get(sys.platform, _LINUX):
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    raise MissingLibrary


def _until_end(events: _Events) -> Iterator[_Event]:
    number = 0
    while events[number].kind != _END:
        yield events[number]
        number += 1


def _names(language: str) -> Iterator[str]:
    """What a language may be called, the closest first: "pt-br", "pt"."""
    code = language.lower().replace("_", "-")
    while code:
        yield code
        if code in _OTHER_NAMES:
            yield _OTHER_NAMES[code]
        code = code.rpartition("-")[0]
