"""One's own staff file – supervision, training, safety on visits – made at first use; supervisors read it too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.supervision_rule import SupervisionDue, supervision_due
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import spaces
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

KINDS = ("supervision_session", "training_entry", "specialism", "visit_safety", "independence")


@dataclass(frozen=True, slots=True)
class FileOfOther:
    """The staff file of somebody one supervises."""

    space: SpaceId
    name: str
    last: str | None  # ISO date of the latest session that was taken


class StaffFile:
    """What may be asked of the staff file of this vault's person."""

    def __init__(self, vault: Vault, records: Records, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._names = names

    def space(self) -> SpaceId | None:
        """The staff file's space; None while nothing was ever written into it."""
        with self._vault.read() as conn:
            return next((each.id for each in spaces.spaces(conn, SpaceClass.STAFF) if each.mine), None)

    def is_file(self, space: SpaceId) -> bool:
        """Whether a space is a staff file, one's own or another's: then the supervisors read what stands in it."""
        with self._vault.read() as conn:
            return any(each.id == space for each in spaces.spaces(conn, SpaceClass.STAFF))

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

    def records(self, kind: str, of: SpaceId | None = None) -> list[RecordView]:
        """Records of a kind in one's own file, or in the file ``of`` somebody one supervises, the latest first."""
        space = of or self.space()
        return _latest_first(self._records.list(kind, space=space)) if space is not None else []

    def check_ins(self, of: SpaceId | None = None) -> list[RecordView]:
        """How I am, out of one's own notebook; of somebody else (``of``) only what they shared, the latest first."""
        if of is not None:
            return self.records("wellbeing_check_in", of)
        with self._vault.read() as conn:
            own = {each.id for each in spaces.spaces(conn, SpaceClass.NOTEBOOK) if each.mine}
        return _latest_first([each for each in self._records.list("wellbeing_check_in") if each.space in own])

    def others(self) -> list[FileOfOther]:
        """The files of those whom this vault's person supervises, by name; empty for whoever is no supervisor."""
        with self._vault.read() as conn:
            there = [each for each in spaces.spaces(conn, SpaceClass.STAFF) if not each.mine]
            named = [(each.id, self._names.of_person(conn, each.creator) or said("a colleague")) for each in there]
        found = []
        for space, name in named:
            taken = [each["on"] for each in self.records("supervision_session", space) if each["taken"] == "taken"]
            found.append(FileOfOther(space, name, next((str(on) for on in taken if on), None)))
        return sorted(found, key=lambda each: fold(each.name))

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


def _latest_first(found: Sequence[RecordView]) -> list[RecordView]:
    return sorted(found, key=lambda each: (each.values.get("on") or "", each.created_ms), reverse=True)
