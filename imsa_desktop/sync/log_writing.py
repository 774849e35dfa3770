"""Makes entries of the organisation log, and says who may put them on its head without a hub (docs/sync.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.crypto.sealing import seal_segment
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.connection import kept_hub_address
from imsa_desktop.sync.log_names import log_key
from imsa_desktop.sync.membership import Membership
from imsa_protocol.entries import KnownItem, encode_items
from imsa_protocol.frames import NO_INCARNATION, Frame, FrameKind, Header, short_organisation, sign_frame
from imsa_protocol.identifiers import OrganisationId
from imsa_protocol.sealed_items import SealedItem, encode_sealed_items
from imsa_protocol.signatures import Signer


class Draft:
    """Entries that follow the head known here, tried on a register of their own before anybody is told."""

    def __init__(self, vault: Vault, member: Membership, organisation: OrganisationId) -> None:
        self._vault = vault
        self._member = member
        self._organisation = organisation
        self.register = member.register.copy()
        self.entries: list[bytes] = []

    def add_open(self, items: Sequence[KnownItem], signer: Signer | None = None) -> None:
        """Add an open entry, signed by this laptop unless another key is given."""
        header = self._header(FrameKind.OPEN_ENTRY, len(items))
        self._add(sign_frame(header, encode_items(items), signer or self._member.own.signer))

    def add_sealed(self, conn: Connection, items: Sequence[SealedItem]) -> None:
        """Add an entry sealed under the log's latest key."""
        key = log_key(conn, self.register.log_epochs[-1].key_id)
        assert key is not None
        header = self._header(FrameKind.SEALED_ENTRY, len(items))
        body = encode_sealed_items(items)
        self._add(seal_segment(header, body, key, self._vault.surroundings.random, self._member.own.signer))

    def _header(self, kind: FrameKind, count: int) -> Header:
        return Header(
            kind=kind,
            organisation=short_organisation(self._organisation),
            space=self._organisation,
            device=self._member.own.device,
            incarnation=NO_INCARNATION,
            number=self.register.number + 1,
            previous=self.register.hash,
            count=count,
        )

    def _add(self, frame: Frame) -> None:
        self.register.accept(frame)
        self.entries.append(frame.bytes)


def may_append_here(conn: Connection, member: Membership) -> bool:
    """Whether entries may go on the head known here without asking a hub.

    They may where there is no hub, and where nobody else administers: then nobody else can have put one there.
    """
    others = [
        each for each in member.register.devices if each != member.own.device and member.register.administers(each)
    ]
    return kept_hub_address(conn) is None or not others
