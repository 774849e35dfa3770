"""What a case file itself shows for the seven domains and the six key outcomes, beside what people judge."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework import framework, outcomes
from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.clock import today
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import rows
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing the file shows: how often, and by which records."""

    code: str
    label: str
    kind: str
    records: Sequence[RecordId]
    speaks_for: bool = True

    @property
    def count(self) -> int:
        """How many records show it."""
        return len(self.records)


@dataclass(frozen=True, slots=True)
class DomainShown:
    """One domain: the file's evidence, and the judgement of a review where one was asked for."""

    code: str
    label: str
    evidence: Sequence[Shown]  # also those with nothing yet, in their order
    judgement: RecordView | None

    @property
    def empty(self) -> bool:
        """Whether the file shows nothing for this domain yet."""
        return not any(each.count for each in self.evidence)


@dataclass(frozen=True, slots=True)
class OutcomeShown:
    """One key outcome: what people say (``record``), and what in the file bears on it."""

    code: str
    label: str
    signs: Sequence[Shown]
    record: RecordView | None


class Framework:
    """What may be asked of the framework and the outcomes; reading alone changes nothing and ranks nobody."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def domains(self, space: SpaceId, review: RecordId | None = None, *, on: date | None = None) -> list[DomainShown]:
        """The seven domains of a case; with ``review`` (a ``case_review``), its judgements stand beside.

        A permission counts if it holds ``on`` that day (default: today).
        """
        day = on or today(self._vault)
        judged: dict[Any, RecordView] = {}
        if review is not None:
            judged = {each["domain"]: each for each in self._records.list("domain_judgement", parent=review)}
        labels = _labels(kind_named("domain_judgement"), "domain")
        with self._vault.read() as conn:
            read = _Reader(conn, space)
            return [
                DomainShown(
                    domain.code,
                    labels[domain.code],
                    [
                        Shown(each.code, said(each.label), each.kind, read.which(each.kind, _on(day, each.counts)))
                        for each in domain.evidence
                    ],
                    judged.get(domain.code),
                )
                for domain in framework.DOMAINS
            ]

    def outcomes(self, space: SpaceId) -> list[OutcomeShown]:
        """The six key outcomes of a case."""
        said_of = {each["outcome"]: each for each in self._records.list("key_outcome", space=space)}
        labels = _labels(kind_named("key_outcome"), "outcome")
        with self._vault.read() as conn:
            read = _Reader(conn, space)
            return [
                OutcomeShown(
                    outcome.code,
                    labels[outcome.code],
                    [
                        Shown(
                            each.code, said(each.label), each.kind, read.which(each.kind, each.counts), each.speaks_for
                        )
                        for each in outcome.signs
                    ],
                    said_of.get(outcome.code),
                )
                for outcome in outcomes.OUTCOMES
            ]


class _Reader:
    """Reads each kind of a case once."""

    def __init__(self, conn: Connection, space: SpaceId) -> None:
        self._conn = conn
        self._space = space
        self._read: dict[str, list[tuple[RecordId, Mapping[str, Any]]]] = {}

    def which(self, kind: str, counts: Callable[[framework.Values], bool]) -> list[RecordId]:
        """The records of a kind that count."""
        if kind not in self._read:
            fields = [each.name for each in kind_named(kind).fields]
            found = rows.rows(self._conn, kind, fields, space=self._space)
            self._read[kind] = [(each.id, each.values) for each in found]
        return [record for record, values in self._read[kind] if counts(values)]


def _on(day: date, counts: framework.Counts) -> Callable[[framework.Values], bool]:
    return lambda values: counts(values, day)


def _labels(kind: Kind, field: str) -> dict[str, str]:
    return {each.code: said(each.label) for each in kind.field(field).choices}
