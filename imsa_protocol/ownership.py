"""Ties the ids of spaces and rings to keys, so that nobody can claim one she has read (docs/sync.md §1, §4, §6).

The id is a hash of the owner's public key. Who has read an id in a header can therefore not begin that space herself:
she would need a key that hashes to the id, or a signature of the key that does.
"""

from __future__ import annotations

import hashlib
from typing import Final

from imsa_protocol.errors import BadSignature, NotTheOwner
from imsa_protocol.frames import Header
from imsa_protocol.identifiers import ID_BYTES, OrganisationId, RingId, SpaceId
from imsa_protocol.signatures import verify

_SPACE: Final = b"imsa space"
_GENESIS: Final = b"imsa genesis"
_RING: Final = b"imsa ring id"


def space_of(owner: bytes) -> SpaceId:
    """Return the space that the Ed25519 public key ``owner`` (32 bytes) may begin."""
    return hashlib.sha256(_SPACE + owner).digest()[:ID_BYTES]


def ring_of(public: bytes) -> RingId:
    """Return the id of the ring whose first generation has the public key ``public`` (1,216 bytes)."""
    return hashlib.sha256(_RING + public).digest()[:ID_BYTES]


def proof_message(organisation: OrganisationId, header: Header, key_id: bytes) -> bytes:
    """Return what the owner key signs for the stream whose genesis has ``header``; the whole organisation id counts."""
    return _GENESIS + organisation + header.space + header.device + header.incarnation + key_id


def check_ownership(organisation: OrganisationId, header: Header, key_id: bytes, owner: bytes, proof: bytes) -> None:
    """Return if the owner key belongs to the space and lets this author begin it in this organisation.

    Raises :class:`~imsa_protocol.errors.NotTheOwner`.
    """
    if space_of(owner) != header.space:
        raise NotTheOwner("a genesis whose owner is of another space")
    try:
        verify(owner, proof_message(organisation, header, key_id), proof)
    except BadSignature as error:
        raise NotTheOwner("a genesis without the owner's word for its author") from error
