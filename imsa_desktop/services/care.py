"""Care of a vault: is it whole, can it be rebuilt, is it the same as another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class SpaceDigest:
    """Comparable with another vault's where heads are equal and nothing is unsent."""

    space: SpaceId
    space_class: str
    case: str | None
    heads: Mapping[str, int]  # author (hex) to the last number applied
    heads_hash: str
    unsent: int
    digest: str
    live_values: int


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


class Care:
    """What may be asked about the vault itself."""

    def digests(self) -> list[SpaceDigest]:
        """Per space: heads, unsent changes, digest of live sets."""
        raise NotImplementedError

    def examine(self, *, rebuild: bool = False) -> Health:
        """Look at pages, structure and projections; ``rebuild`` makes the tables afresh from the journal."""
        raise NotImplementedError
