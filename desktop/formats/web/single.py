"""Pages saved as a single file (MHTML, "Web page, complete in one file"): the page taken out."""

from __future__ import annotations

from desktop.domain.errors import Malformed
from desktop.domain.reasons import Fault
from desktop.formats.base import Source


def is_single(head: bytes) -> bool:
    """Whether a file begins as MHTML does: with a mail's header lines."""
    start = head[:2048].lower()
    return b"multipart/related" in start and b"mime-version:" in start and b"<html" not in start


def unpacked(source: Source) -> Source:
    """The page in an MHTML file, its pictures left behind. Raises `Malformed`."""
    import email
    from email import policy

    mail = email.message_from_bytes(source.data, policy=policy.compat32)
    for part in mail.walk():
        if part.get_content_type() != "text/html":
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.strip():
            return Source(source.name, data, source.encoding or _named(part.get_content_charset()))
    raise Malformed(name=source.name, format="MHTML", reason=Fault.NO_PAGE)


def _named(charset: str | None) -> str | None:
    """The part's own word for its encoding, where Python knows it and it fits."""
    import codecs

    try:
        return None if charset is None else codecs.lookup(charset).name
    except LookupError:
        return None
