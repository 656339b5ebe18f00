"""Getting language packs on another computer: a list of files for curl, which every system has."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.offer import Offer

FILE_NAME = "enface-packs.txt"  # what people save the list as


def curl_config(offers: Iterable[Offer]) -> str:
    """What ``curl --config FILE`` downloads: each file of ``offers`` under the name that Enface
    knows it by, those of one pack in a folder. Sizes and hashes stand there as comments."""
    lines = [f"# curl --config {FILE_NAME}", "create-dirs", "fail", "location"]
    for offer in offers:
        lines += ["", f"# {offer.pair}, {offer.engine} {offer.version}"]
        for file in offer.files:
            size = "size unknown" if file.size is None else f"{file.size} bytes"
            lines.append(f"# {size}, SHA-256 {file.sha256 or 'unknown'}")
            output = "/".join(filter(None, (offer.folder, file.sent_name)))
            lines += [f"url = {_quoted(file.addresses[0])}", f"output = {_quoted(output)}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """As a config file of curl has it; a control character would end the line."""
    plain = "".join(c for c in text if c.isprintable())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'
