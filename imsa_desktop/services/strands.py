"""Steps between the strands of work: the change is a record of its own, and nothing in the file is lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.strand_rule import Step, step
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Editor, drafts_kept
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId


class Strands:
    """What may be asked of the strand of a case."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def editor(self, space: SpaceId) -> Editor:
        """What holds the next change: a draft that waits, or a new one."""
        with self._vault.read() as conn:
            waiting = [each for each in drafts_kept(conn) if each.kind.name == "strand_change" and each.space == space]
        draft = next((each for each in waiting if each.is_new), None)
        return self._records.resume(draft) if draft else self._records.open_editor("strand_change", space=space)

    def change(
        self,
        space: SpaceId,
        to_strand: str,
        why: str = "",
        values: Mapping[str, Any] | None = None,
        editor: Editor | None = None,
    ) -> RecordId:
        """Step to another strand: the record of it and the case's strand, in one transaction.

        ``values`` are further fields of ``strand_change``; ``editor`` is the sheet they were written in.
        """
        case = self._records.only("case", space=space)
        before = case["strand"] if case else None
        now = today(self._vault).isoformat()
        told = {"on": now, "why": why, **(values or {}), "from_strand": before, "to_strand": to_strand}
        with self._vault.write() as conn:
            if editor is not None:
                made = editor.save_within(conn, told, finished=True)
            else:
                made = self._records.add_within(conn, "strand_change", told, space=space)
            if case is not None:
                self._records.set_within(conn, "case", case.id, {"strand": to_strand}, space=space)
        return made

    def story(self, space: SpaceId) -> list[tuple[RecordView, Step]]:
        """Every change of strand, the earliest first, and which way each went."""
        found = self._records.list("strand_change", space=space)
        found.sort(key=lambda each: (each["on"] or "", each.created_ms))
        return [(each, step(each["from_strand"], each["to_strand"])) for each in found]
