"""Signing a list of language packs as Mozilla does, with a root of our own."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SIGNER = "remote-settings.content-signature.mozilla.org"
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Chain:
    """Certificates in PEM, the SHA-256 of the ``root`` among them, and the signer's key."""

    pem: bytes
    root: str
    key: ec.EllipticCurvePrivateKey


@cache
def chain(
    name: str = SIGNER,
    *,
    days: int = 30,
    code_signing: bool = True,
    authority: bool = True,
    curve: type[ec.EllipticCurve] = ec.SECP384R1,
) -> Chain:
    """A signer's certificate that is good for ``days``, one that issued it, and a root."""
    keys = [ec.generate_private_key(kind()) for kind in (curve, ec.SECP384R1, ec.SECP384R1)]
    names = [name, "Intermediate", "Root"]
    certificates = []
    for at, (key, common) in enumerate(zip(keys, names, strict=True)):
        issuer = min(at + 1, 2)
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(common))
            .issuer_name(_name(names[issuer]))
            .public_key(key.public_key())
            .serial_number(at + 1)
            .not_valid_before(datetime.now(UTC) - 100 * DAY)
            .not_valid_after(datetime.now(UTC) + (days if at == 0 else 300) * DAY)
        )
        if at == 0:
            use = "CODE_SIGNING" if code_signing else "SERVER_AUTH"
            uses = x509.ExtendedKeyUsage([getattr(ExtendedKeyUsageOID, use)])
            builder = builder.add_extension(uses, critical=False).add_extension(
                x509.SubjectAlternativeName([x509.DNSName(common)]), critical=False
            )
        else:
            bounds = x509.BasicConstraints(authority or at == 2, None)
            builder = builder.add_extension(bounds, critical=True)
        certificates.append(builder.sign(keys[issuer], SHA384()))
    pem = b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)
    return Chain(pem, certificates[-1].fingerprint(SHA256()).hex(), keys[0])


def changeset(
    records: Sequence[dict[str, Any]],
    by: Chain | None = None,
    x5u: str = "https://content-signature-2.cdn.mozilla.net/g/chains/test.chain",
    timestamp: int = 1_700_000_000_000,
) -> bytes:
    """The records as the server gives them, signed ``by`` somebody."""
    signed = {"data": sorted(records, key=lambda r: r["id"]), "last_modified": str(timestamp)}
    text = json.dumps(signed, sort_keys=True, separators=(",", ":"))
    by = by or chain()
    der = by.key.sign(b"Content-Signature:\x00" + text.encode(), ec.ECDSA(SHA384()))
    half = (by.key.key_size + 7) // 8
    raw = b"".join(number.to_bytes(half, "big") for number in decode_dss_signature(der))
    signature = {
        "mode": "p384ecdsa", "x5u": x5u, "signature": base64.urlsafe_b64encode(raw).decode(),
    }  # fmt: skip
    metadata = {"id": "translations-models-v2", "bucket": "main", "signature": signature}
    content = {"metadata": metadata, "timestamp": timestamp, "changes": list(records)}
    return json.dumps(content).encode()


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])
