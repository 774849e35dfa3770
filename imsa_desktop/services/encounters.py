"""Encounters: the record of a meeting with its interpreter, options explained, choices and next steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.completeness import encounter_open_points
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.interpreter_rule import Coverage, judge
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import moment
from imsa_desktop.services.editor import DraftKept, Editor, Missing
from imsa_desktop.services.interpreted_otherwise import tell_head_office
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import records as stored
from imsa_desktop.storage import rows
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_RULE_WORDS = to_say(
    {
        (Coverage.COVERED, True): "How it was interpreted is recorded.",
        (Coverage.COVERED, False): "How it was interpreted is not recorded yet.",
        (Coverage.WRITTEN, True): "How it was understood is recorded.",
        (Coverage.WRITTEN, False): "How it was understood in writing is not recorded yet.",
        (Coverage.OUTSIDE, True): "No interpreter was called for.",
        (Coverage.NOT_KNOWN, True): "Whether the client is fluent in English is not recorded yet.",
    }
)
_NOT_FIELDS = to_say(
    {
        "english_not_recorded": "whether the client is fluent in English",
        "no_check_in": "a check-in",
    }
)


_FINISHED_WITH_IT = frozenset({"option", "encounter_interpreter", "encounter_participant"})


@dataclass(frozen=True, slots=True)
class InterpreterRule:
    """What the interpreter rule says of one encounter."""

    covered: bool  # the client took part by voice or sign in a language in which she is not fluent
    recorded: bool  # one of the reasons is there
    words: str  # said kindly; never a failing


@dataclass(frozen=True, slots=True)
class EncounterView:
    """One encounter with all that hangs on it."""

    encounter: RecordView
    interpreting: RecordView | None
    options: Sequence[RecordView]
    amendments: Sequence[RecordView]
    tasks: Sequence[RecordView]  # promised in this encounter
    rule: InterpreterRule
    missing: Sequence[Missing]  # a quiet list
    letters: Sequence[RecordView] = ()  # messages taken in whole, in their order
    documents: Sequence[RecordView] = ()  # what came with it
    participants: Sequence[RecordView] = ()  # who else was there or could hear


class Encounters:
    """What may be asked of encounters."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def open_new(self, space: SpaceId, prefill: Mapping[str, Any] | None = None) -> Editor:
        """A new encounter's editor; its likely answers (a meeting, now, the client's language) stand in ``values``."""
        editor = self._records.open_editor("encounter", space=space)
        need = self._records.only("interpreter_need", space=space)
        likely: dict[str, Any] = {
            "encounter_kind": "meeting",
            "happened": moment(self._vault),
            "client_took_part": "yes",
        }
        if need is not None and need["language"] and need["needed"] != "no":
            likely["language_used"] = need["language"]
        editor.values = {**editor.values, **likely, **(prefill or {})}
        return editor

    def open_interpreting(self, encounter: RecordId) -> Editor:
        """The editor of how an encounter was interpreted; the client's need stands in ``values`` while it is new."""
        space = self._records.get("encounter", encounter).space
        editor = self._records.open_editor("encounter_interpreter", space=space, parent=encounter)
        need = self._records.only("interpreter_need", space=space)
        if editor.is_new and not editor.draft_restored and need is not None:
            editor.values = {**editor.values, "language": need["language"], "dialect": need["dialect"]}
        return editor

    def open_option(self, encounter: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of one option explained and what the client chose."""
        return self._records.open_editor("option", record, parent=encounter)

    def view(self, encounter: RecordId) -> EncounterView:
        """An encounter with all that hangs on it."""
        seen = self._records.get("encounter", encounter)
        space = seen.space
        interpreting = self._records.only("encounter_interpreter", space=space, parent=encounter)
        options = self._records.list("option", space=space, parent=encounter)
        need = self._records.only("interpreter_need", space=space)
        languages = [each.values for each in self._records.list("client_language", space=space)]
        judged = judge(
            seen.values, interpreting.values if interpreting else None, languages, need.values if need else None
        )
        points = encounter_open_points(seen.values, judged, [each.values for each in options])
        return EncounterView(
            encounter=seen,
            interpreting=interpreting,
            options=options,
            amendments=self._records.list("amendment", space=space, parent=encounter),
            tasks=[each for each in self._records.list("task", space=space) if each["promised_in"] == encounter],
            letters=sorted(
                self._records.list("correspondence", space=space, parent=encounter), key=lambda each: each["place"] or 0
            ),
            documents=[self._records.get("document", each) for each in self._came_with(space, encounter)],
            participants=self._records.list("encounter_participant", space=space, parent=encounter),
            rule=InterpreterRule(
                judged.coverage is Coverage.COVERED,
                judged.recorded,
                said(_RULE_WORDS.get((judged.coverage, judged.recorded), "")),
            ),
            missing=tuple(
                Missing(point.field, said(_NOT_FIELDS.get(point.code, "")) or _label(point.kind, point.field))
                for point in points
            ),
        )

    def _came_with(self, space: SpaceId, encounter: RecordId) -> list[RecordId]:
        with self._vault.read() as conn:
            return [each.id for each in rows.rows(conn, "document", (), space=space, where={"encounter": encounter})]

    def finish(self, encounter: RecordId, editor: Editor | None = None) -> tuple[Missing, ...]:
        """Finish an encounter and all that hangs on it; never refuses, lists kindly what is not there.

        With the editor it was written in, what had come meanwhile and was not shown there stands as an amendment.
        Where somebody else interpreted, head office finds a task about it in the case.
        """
        seen = self.view(encounter)
        with self._vault.write() as conn:
            saw = editor.saw_within(conn) if editor is not None else None
            if not seen.encounter.finished:
                tell_head_office(conn, self._records, seen.encounter, seen.interpreting)
            for child in stored.children(conn, encounter, seen.encounter.space):
                if child.kind in _FINISHED_WITH_IT:
                    self._records.conclude_within(conn, child.kind, child.id, FINISHED, True, saw=saw)
            self._records.conclude_within(conn, "encounter", encounter, FINISHED, True, saw=saw)
        return tuple(seen.missing)

    def open_amendment(self, encounter: RecordId) -> Editor:
        """What holds the next amendment: the draft that waits, or a new one."""
        draft = self._amendment_draft(encounter)
        return self._records.resume(draft) if draft else self._records.open_editor("amendment", parent=encounter)

    def has_amendment_draft(self, encounter: RecordId) -> bool:
        """Whether words wait that were typed as an amendment and not kept."""
        return self._amendment_draft(encounter) is not None

    def _amendment_draft(self, encounter: RecordId) -> DraftKept | None:
        waiting = [each for each in self._records.drafts() if each.kind.name == "amendment" and each.is_new]
        return next((each for each in waiting if each.parent == encounter), None)

    def amend(self, encounter: RecordId, what: str, why: str = "", about_field: str = "") -> RecordId:
        """Add an amendment to a finished encounter; both stay."""
        values = {"what": what, "why": why, "about_field": about_field}
        return self._records.add("amendment", values, parent=encounter)


def _label(kind: str, field: str | None) -> str:
    return said(kind_named(kind).field(field).label if field else kind_named(kind).label)
