"""An editing session on one record: saves with what it had shown, so that nothing unseen is ever replaced.

``replaces`` of each save is the ids that stood when the editor opened, then the editor's own saves. What
arrives meanwhile is announced by :meth:`Editor.arrived` and counts as seen only after :meth:`Editor.take_in`.
Saving twice, or from two clicks at once, makes neither a second record nor a question with oneself.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import Field, Kind
from imsa_desktop.services.showing import FieldState, RecordView
from imsa_protocol.identifiers import ChangeId, RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Missing:
    """Something not there yet, said kindly; never a reason to refuse."""

    field: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save did."""

    record: RecordId
    when_ms: int  # for "Saved on this laptop 14:02"
    changed: tuple[str, ...]  # registers that were set; empty when nothing differed
    missing: tuple[Missing, ...] = ()


class Editor:
    """One form's hold on one record. Thread-safe: a lock stands round every save."""

    kind: Kind
    record: RecordId  # drawn when the editor opens, so a second save is never a second record
    space: SpaceId
    is_new: bool
    view: RecordView | None  # as opened or last taken in; None while new
    values: Mapping[str, Any]  # what the form should show now: the draft's where there is one
    draft_restored: bool

    _lock: threading.Lock

    def state(self, field: str) -> FieldState | None:
        """What to show beside a field; its ``question`` is set where the control must *be* the question."""
        raise NotImplementedError

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep the typed values as a local draft (0.8 s after the last key); makes no change."""
        raise NotImplementedError

    def save(self, values: Mapping[str, Any], *, unfinished: bool = True, reason: str | None = None) -> Saved:
        """Save what differs from what was shown, marked unfinished unless told otherwise; drops the draft.

        A field with an open question is never settled by this: what is typed there stands as one more answer.
        """
        raise NotImplementedError

    def finish(self, values: Mapping[str, Any] | None = None, *, reason: str | None = None) -> Saved:
        """Save and mark finished; never refuses, and lists kindly what is missing."""
        raise NotImplementedError

    def arrived(self) -> tuple[FieldState, ...]:
        """Fields that somebody else changed since this editor showed them."""
        raise NotImplementedError

    def take_in(self, fields: tuple[Field, ...] | None = None) -> RecordView | None:
        """Show what arrived (all, or these fields): from now on it is seen. Returns the record afresh."""
        raise NotImplementedError

    def settle(self, field: str, keep: ChangeId | Any, reason: str) -> Saved:
        """Settle the question on a field with one of its answers (a change id) or with another value."""
        raise NotImplementedError

    def discard_draft(self) -> None:
        """Throw the local draft away; what was saved stays."""
        raise NotImplementedError
