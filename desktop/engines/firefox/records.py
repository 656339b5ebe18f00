"""The list of Firefox's models: a collection of Mozilla's Remote Settings, signed by Mozilla.

The server gives records, the time of their last change and the metadata of the collection together
(a "changeset"). The metadata has the signature and the address of the certificates it is checked
with, which are fetched with the list.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, TypeGuard
from urllib.parse import urljoin

from desktop.domain.languages import language
from desktop.domain.networkerrors import NotSigned
from desktop.domain.packs.offer import File, Offer
from desktop.domain.reasons import Fault
from desktop.engines.firefox import signature
from desktop.engines.packlist import PackList, newest
from desktop.support.addresses import host_of, whole_address

_RECORDS = (
    "https://firefox.settings.services.mozilla.com"
    "/v1/buckets/main/collections/translations-models-v2/changeset?_expected=0"
)
_FILES = "https://firefox-settings-attachments.cdn.mozilla.net/"
_CERTIFICATES = "content-signature-2.cdn.mozilla.net"
# What a model's file name can say, where the two codes stand together: "enpt", "enzh_hant".
_JOINED = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?"), re.compile(r"[A-Za-z]{2}(-[A-Za-z]{4})?")
_HASH = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_LARGEST = 10**12  # bytes of a file
_STABLE = re.compile(r"\d+(\.\d+)*")
_ROLES = ("model", "lex", "vocab", "srcvocab", "trgvocab")

Record = dict[str, Any]


class FirefoxRecords(PackList):
    """Mozilla's list, or the mirror that ENFACE_FIREFOX_RECORDS names.

    A mirror has a copy of the changeset, and the certificates beside it under the last part of
    their name. ENFACE_FIREFOX_FILES is where its files lie, if not there too. A mirror that signs a
    list of its own is believed where ENFACE_FIREFOX_ROOT is the SHA-256 of its root certificate.
    """

    def __init__(self) -> None:
        self._mirror = os.environ.get("ENFACE_FIREFOX_RECORDS", "")
        self.address = self._mirror or _RECORDS
        self._files = os.environ.get("ENFACE_FIREFOX_FILES") or self._mirror or _FILES
        own_root = os.environ.get("ENFACE_FIREFOX_ROOT", "") if self._mirror else ""
        self._root = own_root or signature.ROOT
        hosts = {host_of(self.address), host_of(self._files)}
        self.hosts = frozenset(hosts if self._mirror else {*hosts, _CERTIFICATES})

    def fetch(self, get: Callable[[str], bytes]) -> str:
        """The changeset, if its signature is correct. Raises `NotSigned` too."""
        text = get(self.address).decode("utf-8")
        changeset = _object(text)
        signed = signature.signed_by(changeset.get("metadata"))
        if signed is None:
            raise NotSigned(host=host_of(self.address), reason=Fault.NO_SIGNATURE)
        place = whole_address(self.address, signed.certificates)
        if self._mirror:
            place = urljoin(self.address, place.rpartition("/")[2])
        message = signature.message(_records(changeset), changeset.get("timestamp"))
        fault = signature.fault(message, signed, get(place), self._root, datetime.now(UTC))
        if fault is not None:
            raise NotSigned(host=host_of(self.address), reason=fault)
        return text

    def offers(self, text: str) -> list[Offer]:
        """For each pair with several models the newest one that the engine can run and that is
        meant for everyone (no preview, no filter), if each of its files has a hash and a size."""
        groups: dict[tuple[str, str, str, str], dict[str, Record]] = {}
        for record in _records(_object(text)):
            if _usable(record):
                key = (
                    record["sourceLanguage"],
                    record["targetLanguage"],
                    record["version"],
                    str(record.get("architecture") or ""),
                )
                groups.setdefault(key, {})[record["fileType"]] = record
        runs = _runnable({key[2] for key in groups})
        return newest(
            self._offer(key, records)
            for key, records in groups.items()
            if key[2] in runs and _whole(records)
        )

    def _offer(self, key: tuple[str, str, str, str], records: dict[str, Record]) -> Offer:
        source, target, version, _ = key
        joined = f"{source}{target}".lower().replace("-", "_")
        mark = str(records["model"].get("decompressedHash") or "")[:8]
        return Offer(
            engine="firefox",
            source=language.normal(source),
            target=language.normal(target),
            version=version,
            licence="MPL-2.0",
            files=tuple(self._file(records[role], joined) for role in sorted(records)),
            folder=f"{joined}-{version}" + (f".{mark}" if mark else ""),
        )

    def _file(self, record: Record, joined: str) -> File:
        attachment, unpacked = record["attachment"], record.get("decompressedSize")
        sent = str(attachment.get("filename") or attachment["location"])
        return File(
            addresses=(urljoin(self._files, attachment["location"]),),
            name=_file_name(record["fileType"], joined, record["name"]),
            size=attachment["size"],
            sha256=attachment["hash"].lower(),
            unpacked_size=unpacked if _is_size(unpacked) else None,
            unpacked_sha256=str(record.get("decompressedHash") or "").lower(),
            compressed=sent.endswith(".zst") or attachment.get("mimetype") == "application/zstd",
        )


def _object(text: str) -> Record:
    changeset = json.loads(text)
    if not isinstance(changeset, dict):
        raise ValueError("no changeset")
    return changeset


def _records(changeset: Record) -> list[Any]:
    records = changeset.get("changes")
    if not isinstance(records, list):
        raise ValueError("no records")
    return records


def _usable(record: Any) -> bool:
    if not isinstance(record, dict) or record.get("filter_expression") or record.get("deleted"):
        return False
    keys = ("sourceLanguage", "targetLanguage", "version", "fileType", "name")
    attachment = record.get("attachment")
    if not all(isinstance(record.get(key), str) for key in keys):
        return False
    codes = (record["sourceLanguage"], record["targetLanguage"])
    return (
        isinstance(attachment, dict)
        and bool(whole_address("https://any.invalid/", attachment.get("location")))
        and _is_hash(attachment.get("hash"))
        and _is_size(attachment.get("size"))
        and (not record.get("decompressedHash") or _is_hash(record["decompressedHash"]))
        and record["fileType"] in _ROLES
        and all(form.fullmatch(code) for form, code in zip(_JOINED, codes, strict=True))
        and _STABLE.fullmatch(record["version"]) is not None
    )


def _is_size(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 <= value <= _LARGEST


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and _HASH.fullmatch(value) is not None


def _whole(records: dict[str, Record]) -> bool:
    return "model" in records and ("vocab" in records or {"srcvocab", "trgvocab"} <= set(records))


def _runnable(versions: Iterable[str]) -> set[str]:
    """The versions of models that this engine can run, according to the engine itself."""
    from fxtranslate import discovery

    def probe(version: str) -> str:
        record = {
            "name": "m", "fileType": "model", "sourceLanguage": "en", "targetLanguage": "pt",
            "version": version, "attachment": {"location": "x"},
        }  # fmt: skip
        return json.dumps({"data": [record]})

    return {version for version in versions if discovery.model_pairs(probe(version))}


def _file_name(role: str, joined: str, given: str) -> str:
    """A name that the engine knows; the name in the catalogue could lead to any folder."""
    if role == "model":
        kind = "intgemm8" if "intgemm8" in given else "intgemm.alphas"
        return f"model.{joined}.{kind}.bin"
    return f"lex.50.50.{joined}.s2t.bin" if role == "lex" else f"{role}.{joined}.spm"
