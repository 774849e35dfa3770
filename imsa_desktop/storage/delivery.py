"""Says truthfully how far a record has come: saved here, sent to the hub, received by those it is meant for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId


class Delivery(StrEnum):
    """How far every change of a record has come."""

    SAVED = "saved"
    SENT = "sent"
    RECEIVED = "received"


def delivery_of(conn: Connection, record: RecordId) -> Delivery:
    """How far a record has come."""
    raise NotImplementedError


def deliveries(conn: Connection, records: Sequence[RecordId]) -> dict[RecordId, Delivery]:
    """The same for many records at once."""
    raise NotImplementedError
