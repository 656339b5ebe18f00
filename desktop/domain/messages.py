"""What is told to a person: words with placeholders, in English, and the values for them."""

from __future__ import annotations

import inspect
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation and return it as it is."""
    return text


class Message:
    """Has its plain words once. The fields of a subclass, annotated as in a dataclass, are the
    placeholders.

    The command line prints ``str(message)``; the window passes ``words`` through Qt's translator
    and fills in ``fields()`` (see `ui.words.messages`).
    """

    __slots__ = ()

    @property
    def words(self) -> str:
        """In English, with placeholders."""
        raise NotImplementedError

    @classmethod
    def types(cls) -> dict[str, str]:
        """The fields, and the name of the type of each."""
        annotations = [inspect.get_annotations(kind) for kind in reversed(cls.__mro__)]
        return {name: str(kind) for each in annotations for name, kind in each.items()}

    def fields(self) -> dict[str, Any]:
        """The values for the placeholders of ``words``; some may be messages themselves."""
        return {name: getattr(self, name) for name in self.types()}

    def __str__(self) -> str:
        return self.words.format(**self.fields())
