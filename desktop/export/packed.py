"""ZIP archives that are the same, byte for byte, whenever they are made of the same parts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO

_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can hold


def pack(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of ``parts``, each with its name, in this order."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type, member.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            archive.writestr(member, data)
    return content.getvalue()
