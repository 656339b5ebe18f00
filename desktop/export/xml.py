"""Writing XML, element by element: what was written is held as bytes and not as a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop.domain.languages import language as languages

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def clean(text: str) -> str:
    """``text`` with U+FFFD for each character that XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def element(name: str, text: str = "", /, **attributes: str) -> Element:
    """An element, not yet in any other. Attributes without a value are left out; ``_`` in their
    names stands for "-"."""
    from lxml import etree

    new = etree.Element(name, nsmap={"mtc": name[1:].partition("}")[0]} if "}" in name else None)
    if text:
        new.text = clean(text)
    for key, value in attributes.items():
        if value:
            new.set(key.replace("_", "-"), clean(value))
    return new


def language_tag(code: str) -> str:
    """``code`` as an attribute: "und" where it is none, or not known."""
    return code if languages.is_code(code) else "und"


class Writer:
    """Writes a document to memory. ``content`` is what was written; `within` gives elements that
    others stand in."""

    def __init__(self) -> None:
        self.content = BytesIO()
        self._file: Any = None
        self._depth = 0

    @contextmanager
    def document(self, doctype: str = "") -> Iterator[None]:
        """The document, with its declaration."""
        from lxml import etree

        with etree.xmlfile(self.content, encoding="UTF-8") as self._file:
            self._file.write_declaration()
            if doctype:
                self._file.write_doctype(doctype)
            yield
        self.content.write(b"\n")

    @contextmanager
    def within(self, name: str, attributes: dict[str, str], **namespaces: str) -> Iterator[None]:
        """An element that what is put in the block stands in; ``namespaces`` by prefix, the
        default one as ``default``."""
        spaces = {None if prefix == "default" else prefix: at for prefix, at in namespaces.items()}
        kept = {key: clean(value) for key, value in attributes.items() if value}
        with self._file.element(name, kept, nsmap=spaces or None):
            self._file.write("\n")
            self._depth += 1
            yield
            self._depth -= 1
        if self._depth:
            self._file.write("\n")

    def put(self, child: Element) -> None:
        """Write an element with all that is in it, in a line of its own."""
        self._file.write(child)
        self._file.write("\n")
