"""What the two catalogues say, as offers: parsed with mistrust, odd codes made ordinary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from desktop.domain import language
from desktop.domain.offer import File, Offer

# What a model's file name can say, where the two codes stand together: "enpt", "enzh_hant".
_JOINED = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?"), re.compile(r"[A-Za-z]{2}(-[A-Za-z]{4})?")
_HASH = re.compile(r"[0-9a-f]{64}")
_STABLE = re.compile(r"\d+(\.\d+)*")
_ROLES = ("model", "lex", "vocab", "srcvocab", "trgvocab")


def argos(body: str, address: str) -> list[Offer]:
    """The offers of an Argos index that came from ``address``. Raises ValueError."""
    found = json.loads(body)
    if not isinstance(found, list):
        raise ValueError("no list")
    return _newest(offer for item in found if (offer := _argos_offer(item, address)))


def _is_code(text: str) -> bool:
    return language.is_code(text.replace("_", "-"))


def _argos_offer(item: Any, address: str) -> Offer | None:
    if not isinstance(item, dict) or item.get("type", "translate") != "translate":
        return None
    source, target, version = (
        str(item.get(key, "")) for key in ("from_code", "to_code", "package_version")
    )
    links = item.get("links")
    if not version or not isinstance(links, list):
        return None
    usable = tuple(whole for link in links if (whole := _whole_address(address, link)))
    if not (_is_code(source) and _is_code(target) and usable):
        return None
    stem = re.sub(r"[^\w.-]", "_", f"translate-{source}_{target}-{version}")[:80]
    return Offer(
        engine="argos",
        source=language.normal(source),
        target=language.normal(target),
        version=version,
        licence=str(item.get("license", item.get("licence", "")))[:100],
        files=(File(usable, f"{stem}.argosmodel"),),
    )


def _whole_address(base: str, link: object) -> str:
    """``link`` as seen from ``base``; "" where it is no address of the web."""
    try:
        whole = urljoin(base, link) if isinstance(link, str) and link else ""
        return whole if urlsplit(whole).scheme in ("https", "http") else ""
    except ValueError:
        return ""


def firefox(body: str, attachments: str) -> list[Offer]:
    """The offers of Mozilla's records; the files lie below the address ``attachments``.

    Of a pair with several models the newest is taken that the engine can run and that is meant for
    all (no version in the making, no filter). Raises ValueError.
    """
    found = json.loads(body)
    data = found.get("data") if isinstance(found, dict) else None
    if not isinstance(data, list):
        raise ValueError("no records")
    groups: dict[tuple[str, str, str, str], dict[str, dict[str, Any]]] = {}
    for record in data:
        if _usable(record):
            key = (
                record["sourceLanguage"],
                record["targetLanguage"],
                record["version"],
                str(record.get("architecture") or ""),
            )
            groups.setdefault(key, {})[record["fileType"]] = record
    runs = _runnable({key[2] for key in groups})
    offers = (
        _firefox_offer(key, files, attachments)
        for key, files in groups.items()
        if key[2] in runs and _whole(files)
    )
    return _newest(offers)


def _usable(record: Any) -> bool:
    if not isinstance(record, dict) or record.get("filter_expression"):
        return False
    keys = ("sourceLanguage", "targetLanguage", "version", "fileType", "name")
    attachment = record.get("attachment")
    if not all(isinstance(record.get(key), str) for key in keys):
        return False
    codes = (record["sourceLanguage"], record["targetLanguage"])
    return (
        isinstance(attachment, dict)
        and bool(_whole_address("https://any.invalid/", attachment.get("location")))
        and record["fileType"] in _ROLES
        and all(form.fullmatch(code) for form, code in zip(_JOINED, codes, strict=True))
        and _STABLE.fullmatch(record["version"]) is not None
    )


def _whole(files: dict[str, Any]) -> bool:
    return "model" in files and ("vocab" in files or {"srcvocab", "trgvocab"} <= set(files))


def _runnable(versions: Iterable[str]) -> set[str]:
    """The versions of models that this engine can run: asked of the engine itself."""
    from fxtranslate import discovery

    def probe(version: str) -> str:
        record = {
            "name": "m", "fileType": "model", "sourceLanguage": "en", "targetLanguage": "pt",
            "version": version, "attachment": {"location": "x"},
        }  # fmt: skip
        return json.dumps({"data": [record]})

    return {version for version in versions if discovery.model_pairs(probe(version))}


def _firefox_offer(
    key: tuple[str, str, str, str], records: dict[str, dict[str, Any]], attachments: str
) -> Offer:
    source, target, version, _ = key
    joined = f"{source}{target}".lower().replace("-", "_")
    files = tuple(_firefox_file(records[role], joined, attachments) for role in sorted(records))
    mark = (files[list(sorted(records)).index("model")].unpacked_sha256 or "")[:8]
    return Offer(
        engine="firefox",
        source=language.normal(source),
        target=language.normal(target),
        version=version,
        licence="MPL-2.0",
        files=files,
        folder=f"{joined}-{version}" + (f".{mark}" if mark else ""),
    )


def _firefox_file(record: dict[str, Any], joined: str, attachments: str) -> File:
    attachment, role = record["attachment"], record["fileType"]
    size, unpacked = attachment.get("size"), record.get("decompressedSize")
    sent = str(attachment.get("filename") or attachment["location"])
    return File(
        addresses=(urljoin(attachments, attachment["location"]),),
        name=_file_name(role, joined, record["name"]),
        size=size if type(size) is int and size >= 0 else None,
        sha256=_hash(attachment.get("hash")),
        unpacked_size=unpacked if type(unpacked) is int and unpacked >= 0 else None,
        unpacked_sha256=_hash(record.get("decompressedHash")),
        compressed=sent.endswith(".zst") or attachment.get("mimetype") == "application/zstd",
    )


def _file_name(role: str, joined: str, given: str) -> str:
    """A name the engine knows; the catalogue's own could lead anywhere."""
    if role == "model":
        kind = "intgemm8" if "intgemm8" in given else "intgemm.alphas"
        return f"model.{joined}.{kind}.bin"
    return f"lex.50.50.{joined}.s2t.bin" if role == "lex" else f"{role}.{joined}.spm"


def _hash(value: object) -> str:
    text = value.lower() if isinstance(value, str) else ""
    return text if _HASH.fullmatch(text) else ""


def _newest(offers: Iterable[Offer]) -> list[Offer]:
    """One offer a pair, sorted by pair."""
    best: dict[str, Offer] = {}
    for offer in offers:
        rival = best.get(offer.pair)
        if offer.source != offer.target and (rival is None or _later(offer, rival)):
            best[offer.pair] = offer
    return sorted(best.values(), key=lambda offer: offer.pair)


def _later(one: Offer, other: Offer) -> bool:
    return list(_numbers(one.version)) > list(_numbers(other.version))


def _numbers(version: str) -> Iterator[int]:
    yield from (int(digits) for digits in re.findall(r"\d{1,9}", version))
