"""Names the identifiers that travel between laptops and the hub, and their lengths.

``Author`` is a device and one of its incarnations (16 + 4 bytes); ``ChangeId`` is an author and the
author's own counter (20 + 4 bytes, big-endian, counting from 1). All other ids are 16 bytes.
"""

from __future__ import annotations

OrganisationId = bytes
PersonId = bytes
DeviceId = bytes
RingId = bytes
SpaceId = bytes
RecordId = bytes
Author = bytes
ChangeId = bytes

ID_BYTES = 16
INCARNATION_BYTES = 4
AUTHOR_BYTES = ID_BYTES + INCARNATION_BYTES
COUNTER_BYTES = 4
CHANGE_ID_BYTES = AUTHOR_BYTES + COUNTER_BYTES
HASH_BYTES = 32
SHORT_ORGANISATION_BYTES = 8


def author_of(device: DeviceId, incarnation: bytes) -> Author:
    """Join a device and an incarnation."""
    return device + incarnation


def change_id(author: Author, counter: int) -> ChangeId:
    """Name the change an author counted as ``counter``."""
    return author + counter.to_bytes(COUNTER_BYTES, "big")


def author_and_counter(change: ChangeId) -> tuple[Author, int]:
    """Split a change id into its author and counter."""
    return change[:AUTHOR_BYTES], int.from_bytes(change[AUTHOR_BYTES:], "big")
