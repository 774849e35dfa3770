"""One's own staff file – supervision, training, safety on visits – made at first use; supervisors read it too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.supervision_rule import SupervisionDue, supervision_due
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import spaces
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

KINDS = ("supervision_session", "training_entry", "specialism", "visit_safety", "independence")


class StaffFile:
    """What may be asked of the staff file of this vault's person."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def space(self) -> SpaceId | None:
        """The staff file's space; None while nothing was ever written into it."""
        with self._vault.read() as conn:
            return next((each.id for each in spaces.spaces(conn, SpaceClass.STAFF) if each.mine), None)

    def add(self, kind: str, values: Mapping[str, Any]) -> RecordId:
        """Add a record; the first one makes the file."""
        return self._records.add(kind, values)

    def open_new(self, kind: str, prefill: Mapping[str, Any] | None = None) -> Editor:
        """The editor of a new record; today is likely."""
        editor = self._records.open_editor(kind)
        likely = {"on": today(self._vault).isoformat()} if kind != "visit_safety" else {}
        known = {each.name for each in editor.kind.fields}
        editor.values = {
            **editor.values,
            **{name: value for name, value in likely.items() if name in known},
            **(prefill or {}),
        }
        return editor

    def records(self, kind: str) -> list[RecordView]:
        """One's own records of a kind, the latest first."""
        space = self.space()
        if space is None:
            return []
        found = self._records.list(kind, space=space)
        return sorted(found, key=lambda each: (each.values.get("on") or "", each.created_ms), reverse=True)

    def supervision(self) -> SupervisionDue | None:
        """Where one's own supervision stands; None while there is no staff file: nothing is held against anybody."""
        space = self.space()
        if space is None:
            return None
        with self._vault.read() as conn:
            opened_ms = spaces.space_info(conn, space).opened_ms
        since = datetime.fromtimestamp(opened_ms / 1000, UTC).astimezone().date()
        sessions = [each.values for each in self._records.list("supervision_session", space=space)]
        return supervision_due(sessions, since, today(self._vault))

    def share_check_in(self, check_in: RecordId) -> RecordId:
        """Copy a wellbeing check-in out of the private notebook into the staff file: one's own act, and only then."""
        seen = self._records.get("wellbeing_check_in", check_in)
        space = self.space()
        if space is None:
            with self._vault.write() as conn:
                space = spaces.create_space(self._vault, conn, SpaceClass.STAFF)
        with self._vault.write() as conn:
            values = {name: value for name, value in seen.values.items() if value and name != "shared"}
            copied = self._records.add_within(
                conn, "wellbeing_check_in", {**values, "shared": "supervisor"}, space=space
            )
            self._records.set_within(conn, "wellbeing_check_in", check_in, {"shared": "supervisor"}, space=seen.space)
        return copied
