"""Records of any kind: add, set, withdraw, finish, show, list, and their history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import Kind
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.showing import Happening, RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A draft that waits on this laptop: what it belongs to and when it was last typed in."""

    key: str
    kind: Kind
    record: RecordId
    space: SpaceId
    parent: RecordId | None
    is_new: bool
    when_ms: int


class Records:
    """What may be asked of records, whatever their kind."""

    def kinds(self) -> Sequence[Kind]:
        """Every declared kind."""
        raise NotImplementedError

    def get(self, kind: str, record: RecordId) -> RecordView:
        """One record; raises :class:`NoSuchRecord`."""
        raise NotImplementedError

    def list(
        self,
        kind: str,
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        withdrawn: bool = False,
    ) -> list[RecordView]:
        """Records of a kind, oldest first."""
        raise NotImplementedError

    def only(self, kind: str, *, space: SpaceId, parent: RecordId | None = None, key: str = "") -> RecordView | None:
        """The record of a kind that exists once in its parent, or None while it has never been written."""
        raise NotImplementedError

    def add(
        self,
        kind: str,
        values: Mapping[str, Any],
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        finished: bool | None = None,
    ) -> RecordId:
        """Make a record; a once-kind that is already there is changed instead (they meet in one record)."""
        raise NotImplementedError

    def change(
        self,
        kind: str,
        record: RecordId,
        values: Mapping[str, Any],
        *,
        seen: str | None = None,
        reason: str | None = None,
    ) -> RecordView:
        """Set fields, replacing what the version word ``seen`` shows (default: what stands now)."""
        raise NotImplementedError

    def withdraw(self, kind: str, record: RecordId, reason: str) -> RecordView:
        """Withdraw a record (never delete); naming everything seen, children included."""
        raise NotImplementedError

    def bring_back(self, kind: str, record: RecordId, reason: str | None = None) -> RecordView:
        """Undo a withdrawal."""
        raise NotImplementedError

    def finish(self, kind: str, record: RecordId, reason: str | None = None) -> RecordView:
        """Mark as finished, naming everything seen, children included."""
        raise NotImplementedError

    def history(self, kind: str, record: RecordId) -> list[Happening]:
        """Every change of the record, the latest first."""
        raise NotImplementedError

    def open_editor(
        self,
        kind: str,
        record: RecordId | None = None,
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        key: str = "",
    ) -> Editor:
        """Open an editing session; without ``record`` a new one (a once-kind: the one that is or will be)."""
        raise NotImplementedError

    def drafts(self) -> list[DraftKept]:
        """Drafts waiting on this laptop, the latest first; open one with :meth:`resume`."""
        raise NotImplementedError

    def resume(self, draft: DraftKept) -> Editor:
        """Open the editor a draft belongs to, its typed values and what it had seen restored."""
        raise NotImplementedError
