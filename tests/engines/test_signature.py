"""Whose signature on a list of language packs is believed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import signing
from cryptography.hazmat.primitives.asymmetric import ec
from remote_packs import firefox_pair
from signing import Chain, changeset

from desktop.domain.networkerrors import NotSigned
from desktop.engines.firefox.records import FirefoxRecords

RECORDS = [*firefox_pair("de", "en"), *firefox_pair("en", "fr")]


@pytest.fixture
def fetch(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Fetch a list and certificates that lie on a mirror; what was asked is checked too."""
    monkeypatch.setenv("ENFACE_FIREFOX_RECORDS", "https://mirror.invalid/firefox/list")
    monkeypatch.setenv("ENFACE_FIREFOX_ROOT", signing.chain().root)

    def fetched(body: bytes, chain: bytes = signing.chain().pem) -> str:
        pages = {
            "https://mirror.invalid/firefox/list": body,
            "https://mirror.invalid/firefox/test.chain": chain,
        }
        return FirefoxRecords().fetch(pages.__getitem__)

    return fetched


def changed(**more: Any) -> bytes:
    return json.dumps(json.loads(changeset(RECORDS)) | more).encode()


def test_a_list_that_is_signed_as_it_should_be_is_used(fetch: Callable[..., str]) -> None:
    text = fetch(changeset(RECORDS))
    assert [offer.pair for offer in FirefoxRecords().offers(text)] == ["de-en", "en-fr"]
    assert fetch(changeset([*RECORDS, {"id": "π\U0001f642", "note": '</"\\\x7f'}]))


def test_the_order_of_records_is_free_and_those_deleted_do_not_count(
    fetch: Callable[..., str],
) -> None:
    assert fetch(changed(changes=[*RECORDS[::-1], {"id": "gone", "deleted": True}]))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (changed(changes=RECORDS[:-1]), "of another list"),
        (changed(changes=[RECORDS[0] | {"version": "9.9"}, *RECORDS[1:]]), "of another list"),
        (changed(timestamp=1_700_000_000_001), "of another list"),
        (changed(metadata={}), "no signature"),
        (changed(metadata=None), "no signature"),
        (changed(metadata={"signature": {"x5u": "https://a.invalid/x"}}), "no signature"),
        (changeset(RECORDS, signing.chain(days=31)), "of another list"),  # by another key
    ],
)
def test_a_list_whose_signature_does_not_fit_is_refused(
    fetch: Callable[..., str], body: bytes, reason: str
) -> None:
    with pytest.raises(NotSigned, match=reason):
        fetch(body)


@pytest.mark.parametrize(
    ("by", "reason"),
    [
        (signing.chain(days=-1), "expired"),
        (signing.chain("onecrl.content-signature.mozilla.org"), "not that of the signer"),
        (signing.chain(code_signing=False), "not that of the signer"),
        (signing.chain(authority=False), "certificates are not valid"),
        (signing.chain(curve=ec.SECP256R1), "not that of the signer"),
    ],
)
def test_certificates_that_are_no_good_are_refused(
    fetch: Callable[..., str], monkeypatch: pytest.MonkeyPatch, by: Chain, reason: str
) -> None:
    monkeypatch.setenv("ENFACE_FIREFOX_ROOT", by.root)
    with pytest.raises(NotSigned, match=reason):
        fetch(changeset(RECORDS, by), by.pem)


def test_another_root_is_refused(fetch: Callable[..., str]) -> None:
    other = signing.chain(days=32)
    with pytest.raises(NotSigned, match="known root"):
        fetch(changeset(RECORDS, other), other.pem)


def test_without_a_word_only_mozillas_root_is_believed(
    fetch: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ENFACE_FIREFOX_ROOT")
    with pytest.raises(NotSigned, match="known root"):
        fetch(changeset(RECORDS))


def test_a_root_of_ones_own_counts_for_a_mirror_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENFACE_FIREFOX_ROOT", signing.chain().root)
    pages = iter([changeset(RECORDS), signing.chain().pem])
    with pytest.raises(NotSigned, match="known root"):
        FirefoxRecords().fetch(lambda address: next(pages))


@pytest.mark.parametrize(
    "chain",
    [
        b"", b"hello", signing.chain().pem[:900],
        signing.chain().pem.replace(b"A", b"B"),
        signing.chain().pem.partition(b"-----END")[0],
        signing.chain().pem.rpartition(b"-----BEGIN")[0],  # without the root
        b"".join(reversed(signing.chain().pem.partition(b"-----END CERTIFICATE-----\n"))),
        signing.chain().pem * 3,
    ],
    ids=range(8),
)  # fmt: skip
def test_damaged_certificates_are_refused(fetch: Callable[..., str], chain: bytes) -> None:
    with pytest.raises(NotSigned):
        fetch(changeset(RECORDS), chain)


def test_certificates_of_two_chains_do_not_make_one(fetch: Callable[..., str]) -> None:
    end = b"-----END CERTIFICATE-----\n"
    other = signing.chain(days=33)
    leaf = other.pem.partition(end)
    ours = signing.chain().pem.partition(end)
    with pytest.raises(NotSigned, match="certificates are not valid"):
        fetch(changeset(RECORDS, other), leaf[0] + end + ours[2])


@pytest.mark.parametrize("signature", ["", "!!", "AAAA", "A" * 128, "é"])
def test_what_is_no_signature_is_refused(fetch: Callable[..., str], signature: str) -> None:
    metadata = json.loads(changeset(RECORDS))["metadata"]
    metadata["signature"]["signature"] = signature
    with pytest.raises(NotSigned):
        fetch(changed(metadata=metadata))


def test_one_of_several_signatures_will_do(fetch: Callable[..., str]) -> None:
    metadata = json.loads(changeset(RECORDS))["metadata"]
    signature = metadata.pop("signature")
    metadata["signatures"] = [{"mode": "another", "signature": "x", "x5u": "y"}, signature]
    assert fetch(changed(metadata=metadata))
