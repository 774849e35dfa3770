"""Says when two values are the same: equal deterministic encodings (RFC 8949 §4.2.1) of NFC text.

Comparison normalises, the digest does not: it covers values exactly as their author wrote them, because
Python versions know different Unicode versions and would otherwise raise false alarms.
"""

from __future__ import annotations

from unicodedata import normalize

from imsa_desktop.merge.changes import Value
from imsa_protocol.canonical import encode


def nfc(value: Value) -> Value:
    """Return the value with its text in NFC, the form in which every author must write."""
    if isinstance(value, str):
        return value if value.isascii() else normalize("NFC", value)
    if isinstance(value, dict):
        return {nfc(key): nfc(each) for key, each in value.items()}
    return value


def canonical(value: Value) -> bytes:
    """Return the bytes by which values are compared: ``True`` and ``1`` differ, composed and decomposed text do not."""
    return encode(nfc(value))


def same(one: Value, other: Value) -> bool:
    """Whether two values say the same."""
    return canonical(one) == canonical(other)
