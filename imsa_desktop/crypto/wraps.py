"""Wraps space keys under a wrapping key, 60 bytes each, so that many travel behind one sealed key (docs/sync.md §4)."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from imsa_desktop.crypto.errors import BadKey, CannotOpen
from imsa_desktop.crypto.kdf import KEY_BYTES
from imsa_desktop.crypto.randomness import Random
from imsa_protocol.identifiers import OrganisationId, SpaceId

_NONCE_BYTES: Final = 12


def wrap(
    wrapping_key: bytes, space_key: bytes, organisation: OrganisationId, space: SpaceId, key_id: bytes, random: Random
) -> bytes:
    """Return ``nonce 12 ‖ AES-256-GCM(wrapping key, nonce, space key)``, bound to the space and the key id."""
    if len(space_key) != KEY_BYTES or len(wrapping_key) != KEY_BYTES:
        raise BadKey
    nonce = random(_NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, space_key, _bound_to(organisation, space, key_id))


def unwrap(wrapping_key: bytes, wrapped: bytes, organisation: OrganisationId, space: SpaceId, key_id: bytes) -> bytes:
    """Return the space key; raises :class:`BadKey`, :class:`CannotOpen`."""
    if len(wrapping_key) != KEY_BYTES:
        raise BadKey
    nonce, sealed = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    try:
        return AESGCM(wrapping_key).decrypt(nonce, sealed, _bound_to(organisation, space, key_id))
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


def _bound_to(organisation: OrganisationId, space: SpaceId, key_id: bytes) -> bytes:
    return b"imsa wrap" + organisation + space + key_id
