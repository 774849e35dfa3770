"""Care of a vault: is it whole, can it be rebuilt, is it the same as another."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.services.showing import Delivery
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import delivery, digests, frames, health, journal, rebuild, records, spaces
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class SpaceDigest:
    """Comparable with another vault's where heads are equal and nothing is unsent."""

    space: SpaceId
    space_class: str
    case: str | None
    heads: Mapping[str, int]  # author (hex) to the last number applied
    heads_hash: str
    unsent: int  # own changes that no frame on the hub holds yet
    digest: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the doctor looked at."""

    check: str  # code
    fine: bool
    words: str


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found."""

    findings: Sequence[Finding]
    rebuilt: bool

    @property
    def fine(self) -> bool:
        """Whether nothing is amiss."""
        return all(finding.fine for finding in self.findings)


@dataclass(frozen=True, slots=True)
class WhereItIs:
    """How far one record has come."""

    record: RecordId
    kind: str
    case: str | None
    delivery: Delivery
    needs_look: bool


class Care:
    """What may be asked about the vault itself."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def digests(self) -> list[SpaceDigest]:
        """Per space: heads, unsent changes, digest of live sets."""
        with self._vault.read() as conn:
            unsealed = journal.unsealed_counts(conn)
            unsent = {each.space for each in frames.unsent_frames(conn)}
            found = []
            for space in spaces.spaces(conn):
                heads = {author.hex(): head for author, head in sorted(frames.applied_heads(conn, space.id).items())}
                told = hashlib.sha256(b"".join(bytes.fromhex(a) + h.hash for a, h in heads.items()))
                found.append(
                    SpaceDigest(
                        space=space.id,
                        space_class=space.space_class,
                        case=self._viewing.reference(conn, space.id),
                        heads={author: head.number for author, head in heads.items()},
                        heads_hash=told.hexdigest()[:32],
                        unsent=unsealed.get(space.id, 0) + (1 if space.id in unsent else 0),
                        digest=digests.digest_of(conn, space.id).hex(),
                    )
                )
            return sorted(found, key=lambda each: each.space)

    def where_everything_is(self, space: SpaceId | None = None) -> list[WhereItIs]:
        """How far every record (of a case) has come, withdrawn ones and kinds of a newer version included."""
        with self._vault.read() as conn:
            found = [
                record
                for each in spaces.spaces(conn)
                if space in (None, each.id)
                for record in records.in_space(conn, each.id)
            ]
            sent = delivery.deliveries(conn, [record.id for record in found])
            return [
                WhereItIs(
                    record.id,
                    record.kind,
                    self._viewing.reference(conn, record.space),
                    sent.get(record.id, Delivery.SAVED),
                    bool(record.questions),
                )
                for record in found
            ]

    def examine(self, *, make_afresh: bool = False) -> Health:
        """Look at pages, structure and tables; ``make_afresh`` builds the tables from the journal and compares."""
        seen = health.examine(self._vault)
        findings = [
            _finding("pages", seen.cipher, "Every page of the database is as it was written."),
            _finding("structure", seen.structure, "The database's structure is sound."),
            _finding("links", seen.links, "The tables agree with one another."),
            _finding("attachments", seen.attachments, "Every attachment kept here is as it was written."),
        ]
        if make_afresh:
            before = self._dump()
            made = rebuild.rebuild(self._vault)
            same = before == self._dump()
            findings.append(
                Finding(
                    "tables",
                    same,
                    f"{made} records were made afresh from the journal and are as they were."
                    if same
                    else f"{made} records were made afresh from the journal; some had differed and are right now.",
                )
            )
        return Health(findings, make_afresh)

    def _dump(self) -> str:
        told = hashlib.sha256()
        with self._vault.read() as conn:
            for row in rebuild.canonical_dump(conn):
                told.update(repr(row).encode())
        return told.hexdigest()


def _finding(check: str, amiss: Sequence[str], fine: str) -> Finding:
    if not amiss:
        return Finding(check, True, fine)
    return Finding(check, False, f"{len(amiss)} things are not as they should be: {'; '.join(amiss[:5])}")
