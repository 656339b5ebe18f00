"""What is told to a person: words with placeholders, in English, and the values for them."""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation and return it as it is."""
    return text


class Message:
    """Has its plain words once. Subclasses are dataclasses; their fields are the placeholders.

    The command line prints ``str(message)``; the window passes ``words`` through Qt's translator
    and fills in ``fields()`` (see `ui.words.messages`).
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    @property
    def words(self) -> str:
        """In English, with placeholders."""
        raise NotImplementedError

    def fields(self) -> dict[str, Any]:
        """The values for the placeholders of ``words``; some may be messages themselves."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    def __str__(self) -> str:
        return self.words.format(**self.fields())
