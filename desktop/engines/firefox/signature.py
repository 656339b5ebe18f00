"""Mozilla's content signatures: a list is Mozilla's own, whoever sent it.

A signature is ECDSA on P-384 with SHA-384 over ``Content-Signature:``, a zero byte and the records
as canonical JSON. Its key is in a certificate for the signer of Remote Settings, issued through one
or more others by a root whose SHA-256 is known here. See Mozilla's documentation of Remote Settings
and of Autograph; the root is the one that Firefox has as ``security.content.signature.root_hash``.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop.domain.reasons import Fault

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

ROOT = "c8a80e9afaef4e219b6fb5d7a71d0f101223bac5001ac28f9b0d43dc59a106db"
SIGNER = "remote-settings.content-signature.mozilla.org"
_MODE = "p384ecdsa"
_LONGEST_CHAIN = 5


@dataclass(frozen=True)
class Signed:
    """A ``signature`` in base64, and the address of the ``certificates`` to check it with."""

    signature: str
    certificates: str


def signed_by(metadata: object) -> Signed | None:
    """The signature in the metadata of a collection; None where there is none."""
    if not isinstance(metadata, dict):
        return None
    several = metadata.get("signatures")
    for entry in (metadata.get("signature"), *(several if isinstance(several, list) else ())):
        if isinstance(entry, dict) and entry.get("mode", _MODE) == _MODE:
            texts = [entry.get("signature"), entry.get("x5u")]
            if all(isinstance(text, str) and text for text in texts):
                return Signed(entry["signature"], entry["x5u"])
    return None


def message(records: Sequence[Any], timestamp: object) -> bytes:
    """The signed text of a collection. Raises ValueError where a record has no name."""
    if not all(
        isinstance(record, dict) and isinstance(record.get("id"), str) for record in records
    ):
        raise ValueError("a record without a name")
    kept = [record for record in records if not record.get("deleted")]
    kept.sort(key=lambda record: str(record["id"]))
    content = {"data": kept, "last_modified": str(timestamp)}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return b"Content-Signature:\x00" + text.encode("ascii")


def fault(message: bytes, signed: Signed, chain: bytes, root: str, now: datetime) -> Fault | None:
    """What is wrong with the signature of ``message``; None where it is right.

    ``chain`` is the certificates in PEM, the signer's first, the root last; ``root`` the SHA-256 of
    that in hexadecimal.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ec, utils
    from cryptography.hazmat.primitives.hashes import SHA384
    from cryptography.x509 import load_pem_x509_certificates

    try:
        certificates = load_pem_x509_certificates(chain)
        if (fault := _chain_fault(certificates, root, now)) is not None:
            return fault
        key = certificates[0].public_key()
        raw = base64.urlsafe_b64decode(signed.signature)
        if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name != "secp384r1":
            return Fault.OTHER_SIGNER
        half = key.key_size // 8
        if len(raw) != 2 * half:
            return Fault.OTHER_SIGNATURE
        numbers = (int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big"))
        key.verify(utils.encode_dss_signature(*numbers), message, ec.ECDSA(SHA384()))
    except InvalidSignature:
        return Fault.OTHER_SIGNATURE
    except Exception:  # a certificate or a signature that cannot even be read
        return Fault.BAD_CERTIFICATES
    return None


def _chain_fault(certificates: Sequence[Certificate], root: str, now: datetime) -> Fault | None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.hashes import SHA256

    if not 2 <= len(certificates) <= _LONGEST_CHAIN:
        return Fault.BAD_CERTIFICATES
    if certificates[-1].fingerprint(SHA256()).hex() != root.lower().replace(":", ""):
        return Fault.OTHER_ROOT
    try:
        for certificate, issuer in pairwise([*certificates, certificates[-1]]):
            certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return Fault.BAD_CERTIFICATES
    if not all(c.not_valid_before_utc <= now <= c.not_valid_after_utc for c in certificates):
        return Fault.EXPIRED
    if not all(
        _may_issue(certificate, depth) for depth, certificate in enumerate(certificates[1:])
    ):
        return Fault.BAD_CERTIFICATES
    return None if _is_signer(certificates[0]) else Fault.OTHER_SIGNER


def _may_issue(certificate: Certificate, depth: int) -> bool:
    """Whether ``certificate`` may issue others, with ``depth`` more between it and the signer's."""
    from cryptography.x509 import BasicConstraints

    bounds = certificate.extensions.get_extension_for_class(BasicConstraints).value
    return bounds.ca and (bounds.path_length is None or bounds.path_length >= depth)


def _is_signer(certificate: Certificate) -> bool:
    """Whether ``certificate`` is for signing code, in the name of the signer."""
    from cryptography.x509 import DNSName, ExtendedKeyUsage, SubjectAlternativeName
    from cryptography.x509.oid import ExtendedKeyUsageOID

    uses = certificate.extensions.get_extension_for_class(ExtendedKeyUsage).value
    names = certificate.extensions.get_extension_for_class(SubjectAlternativeName).value
    return ExtendedKeyUsageOID.CODE_SIGNING in uses and SIGNER in names.get_values_for_type(DNSName)
