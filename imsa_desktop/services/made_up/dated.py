"""Writes what is told at the times it was written, so that practice cases have a past and not only a present."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, TypeAlias

from imsa_desktop.services.plan_view import HandOver
from imsa_desktop.storage import journal
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId

Freeze: TypeAlias = Callable[[Connection, RecordId, HandOver], Mapping[str, Any]]
"""What a hand-over keeps of a plan, word for word, as it stands just then."""


class StoryClock:
    """The clock of a vault that is told: it can be put back to when something was written, and goes on truly else."""

    def __init__(self, real: Callable[[], int]) -> None:
        self._real = real
        self._at: int | None = None

    def __call__(self) -> int:
        """Unix milliseconds."""
        return self._real() if self._at is None else self._at

    def today(self) -> date:
        """The day it is by the clock of this computer."""
        return datetime.fromtimestamp(self() / 1000).astimezone().date()

    @contextmanager
    def standing_at(self, moment: datetime) -> Iterator[None]:
        """Let the clock stand still at a moment."""
        self._at = int(moment.timestamp() * 1000)
        try:
            yield
        finally:
            self._at = None


@dataclass(frozen=True, slots=True)
class Dated:
    """An edit and when it was made; ``freezes`` is a plan and how it was handed over then."""

    on: datetime
    edit: Edit
    freezes: tuple[RecordId, HandOver] | None = None


def write_dated(vault: Vault, conn: Connection, clock: StoryClock, edits: Iterable[Dated], freeze: Freeze) -> None:
    """Write edits in the order of their times; those of one time stay as they were told."""
    for on, together in groupby(sorted(edits, key=lambda each: each.on), key=lambda each: each.on):
        with clock.standing_at(on):
            waiting: list[Edit] = []
            for each in together:
                edit = each.edit
                if each.freezes is not None:
                    journal.save(vault, conn, waiting)
                    waiting = []
                    edit = replace(edit, sets={**edit.sets, **freeze(conn, *each.freezes)})
                waiting.append(edit)
            journal.save(vault, conn, waiting)
