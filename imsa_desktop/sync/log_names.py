"""Opens the sealed entries of the organisation log: what people and the organisation are called (docs/sync.md §6)."""

from __future__ import annotations

from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.crypto.sealing import open_segment
from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.membership import PersonName, keep_person, keep_secret, log_entries, secret
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.membership import ORGANISATION_NAME, Membership
from imsa_desktop.sync.space_keys import key_in_envelopes
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.sealed_items import OrganisationNamed, PersonNamed, parse_sealed_items

_READ_THROUGH = "log names read through"


def learn_names(conn: Connection, member: Membership) -> None:
    """Open every sealed entry that is new and that this vault has the key for; one it cannot open is tried again."""
    _learn_log_keys(conn, member)
    for entry in log_entries(conn, value(conn, _READ_THROUGH, 0)):
        if entry.kind == FrameKind.SEALED_ENTRY:
            frame = Frame.parse(entry.data)
            key = log_key(conn, frame.header.key_id)
            if key is None:
                return
            _take_names(conn, frame, key)
        keep_value(conn, _READ_THROUGH, entry.number)


def log_key(conn: Connection, key_id: bytes) -> bytes | None:
    """The key of the log's sealed entries that goes by ``key_id``."""
    return secret(conn, f"log key {key_id.hex()}")


def keep_log_key(conn: Connection, key_id: bytes, key: bytes) -> None:
    """Keep a key of the log's sealed entries."""
    keep_secret(conn, f"log key {key_id.hex()}", key)


def _learn_log_keys(conn: Connection, member: Membership) -> None:
    for epoch in member.register.log_epochs:
        if log_key(conn, epoch.key_id) is not None:
            continue
        key = key_in_envelopes(conn, member.organisation, member.organisation, epoch.key_id, epoch.envelopes)
        if key is not None:
            keep_log_key(conn, epoch.key_id, key)


def _take_names(conn: Connection, frame: Frame, key: bytes) -> None:
    try:
        items = parse_sealed_items(open_segment(frame, key))
    except (ProtocolError, CryptoError):
        return  # what its author sealed cannot be read by anybody; the log itself stands
    for item in items:
        if isinstance(item, PersonNamed):
            keep_person(conn, PersonName(item.person, item.name, item.role))
        elif isinstance(item, OrganisationNamed):
            keep_value(conn, ORGANISATION_NAME, item.name)
