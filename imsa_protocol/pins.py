"""Makes and compares the two fingerprints that people and invitations carry: of the hub's authority and of the root."""

from __future__ import annotations

import base64
import hmac
import re
from hashlib import sha256
from typing import Final

from imsa_protocol.errors import Malformed

PIN_CHARACTERS: Final = 52
_PIN: Final = re.compile(r"[a-z2-7]{52}")


def pin_of(subject_public_key_info: bytes) -> str:
    """Return the pin of an authority: SHA-256 of its DER key in base 32, lower case, unpadded (52 characters)."""
    return base64.b32encode(sha256(subject_public_key_info).digest()).decode("ascii").rstrip("=").lower()


def read_pin(text: str) -> str:
    """Return a pin as :func:`pin_of` writes it, from what a person typed or pasted; raises :class:`Malformed`."""
    pin = re.sub(r"[\s-]", "", text).lower()
    if not _PIN.fullmatch(pin):
        raise Malformed("pin")
    return pin


def same_pin(one: str, other: str) -> bool:
    """Whether two pins are the same, in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def root_fingerprint(root: bytes) -> bytes:
    """Return the 32-byte fingerprint of an organisation's root key, which stands in every invitation."""
    return sha256(b"imsa root" + root).digest()
