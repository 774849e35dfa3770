"""Reads the certificate of a hub's authority, so that its key can be compared with the pin (RFC 5280)."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


class NotOneCertificate(Exception):
    """The bytes are not exactly one certificate: a second one beside the pinned one would be trusted with it."""


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority: its certificate in DER, and the DER of its subjectPublicKeyInfo."""

    certificate: bytes
    key_info: bytes


def read_authority(pem: bytes) -> Authority:
    """Read the one certificate in ``pem``; raises :class:`NotOneCertificate`."""
    try:
        (certificate,) = x509.load_pem_x509_certificates(pem)
        key_info = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except Exception as error:
        raise NotOneCertificate from error  # the library raises several types for bytes of a stranger's making
    return Authority(certificate.public_bytes(Encoding.DER), key_info)
