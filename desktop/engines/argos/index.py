"""The index of Argos Translate's packages. It lists neither sizes nor hashes."""

from __future__ import annotations

import json
import os
import re
from typing import Any

from desktop.domain.languages import language
from desktop.domain.packs.offer import File, Offer
from desktop.engines.packlist import PackList, newest
from desktop.support.addresses import host_of, whole_address

_ADDRESS = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
_FILES = "argos-net.com"


class ArgosIndex(PackList):
    """The public index, or the mirror that ENFACE_ARGOS_INDEX names."""

    def __init__(self) -> None:
        self.address = os.environ.get("ENFACE_ARGOS_INDEX") or _ADDRESS
        self.hosts = frozenset({host_of(self.address), _FILES})

    def offers(self, text: str) -> list[Offer]:
        """Unusual codes are replaced by standard ones; invalid entries are skipped."""
        entries = json.loads(text)
        if not isinstance(entries, list):
            raise ValueError("no list")
        return newest(offer for entry in entries if (offer := self._offer(entry)))

    def _offer(self, entry: Any) -> Offer | None:
        if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
            return None
        source, target, version = (
            str(entry.get(key, "")) for key in ("from_code", "to_code", "package_version")
        )
        links = entry.get("links")
        if not 0 < len(version) <= 100 or not isinstance(links, list):
            return None
        usable = tuple(whole for link in links if (whole := whole_address(self.address, link)))
        if not (is_code(source) and is_code(target) and usable):
            return None
        stem = re.sub(r"[^\w.-]", "_", f"translate-{source}_{target}-{version}")[:80]
        return Offer(
            engine="argos",
            source=language.normal(source),
            target=language.normal(target),
            version=version,
            licence=str(entry.get("license", entry.get("licence", "")))[:100],
            files=(File(usable, f"{stem}.argosmodel"),),
        )


def is_code(value: object) -> bool:
    """Whether ``value`` is a language code as packages write it."""
    return isinstance(value, str) and language.is_code(value.replace("_", "-"))
