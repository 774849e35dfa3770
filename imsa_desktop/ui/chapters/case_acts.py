"""Names the acts that concern a whole case: change the strand, hand over, close, open again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from imsa_desktop.services.editor import Editor
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.chapters.act_sheet import CaseAct, Values
from imsa_desktop.ui.chapters.look_before import Worth
from imsa_desktop.ui.form import Section
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId


def strand_act(workspace: Workspace, space: SpaceId) -> CaseAct:
    """Step up or down between the strands; nothing in the file changes by it."""
    strands = workspace.strands

    def go(values: dict[str, Any], editor: Editor) -> object:
        to_strand, why = values.pop("to_strand"), values.pop("why", None) or ""
        return strands.change(space, to_strand, why, values, editor)

    return CaseAct(
        title=tr("Change the strand"),
        about=tr("A case may step up or down and loses nothing by it."),
        kind="strand_change",
        rows=("to_strand", "why", "agreed_with_client", "client_says", "explained"),
        words=tr("Change it"),
        done=tr("The strand is changed."),
        open=lambda: strands.editor(space),
        go=go,
        call_off=lambda editor: editor.discard_draft(),
        needs="to_strand",
        needs_words=tr("Choose the strand the case steps to."),
    )


def hand_over_act(workspace: Workspace, space: SpaceId) -> CaseAct:
    """Hand the case to another advocate, with what is open in it."""
    handing = workspace.handing_over

    def split(values: dict[str, Any]) -> tuple[Any, Values]:
        rest = dict(values)
        return rest.pop("to_person", None), rest

    def go(values: dict[str, Any], editor: Editor) -> object:
        person, rest = split(values)
        return handing.hand_over(space, person, rest, editor=editor)

    def prepare(values: dict[str, Any], editor: Editor) -> object:
        person, rest = split(values)
        return handing.plan(space, person, rest, editor)

    def look(_: Values) -> Sequence[Worth]:
        still = handing.still_open(space)
        return _named(
            (tr("Legal deadlines that are open"), still.deadlines),
            (tr("Tasks that are open"), still.tasks),
            (tr("Appointments still to come"), still.appointments),
            (tr("Signs of life that are awaited"), still.check_ins),
        )

    return CaseAct(
        title=tr("Hand over to another advocate"),
        about=tr(
            "What is open goes with the case: deadlines, tasks, appointments, check-ins. What another colleague has in"
            " it stays with them, and everything written stays as it is."
        ),
        kind="hand_over",
        rows=(
            "to_person",
            ("on", "until"),
            "for_good",
            "why",
            Section(tr("With the client")),
            "client_told",
            "client_agreed",
            "client_says",
            "met_together_on",
            Section(tr("For whoever takes over")),
            "what_is_open",
            "to_know",
            "papers_given",
        ),
        words=tr("Hand over"),
        done=tr("The case is handed over."),
        open=lambda: handing.editor(space),
        go=go,
        call_off=handing.call_off,
        look=look,
        needs="to_person",
        needs_words=tr("Choose who takes the case."),
        prepare=prepare,
    )


def closing_act(workspace: Workspace, space: SpaceId) -> CaseAct:
    """Close the case; what is worth a look is said first and holds nothing up."""
    closing = workspace.closing

    def look(values: Values) -> Sequence[Worth]:
        return [Worth(each.words, _names(each.which)) for each in closing.look(space, values).points]

    return CaseAct(
        title=tr("Close the case"),
        about=tr("The file stays, and can be opened again at any time."),
        kind="case_closing",
        rows=(
            "on",
            "reason",
            "reason_words",
            "client_agrees",
            "said_to_client",
            "door_left_open",
            ("last_meeting_on", "experience_asked_by"),
            Section(tr("So that nothing is lost")),
            "contact_plan_followed",
            "contact_tried",
            "deadlines_to",
            "deadlines_named",
            "deadlines_which",
            "papers_returned",
            "papers_words",
            "permissions_ended",
            "professionals_told",
            "safe_to_write",
            Section(tr("How long it is kept")),
            "keep_until",
            "legal_hold",
            "legal_hold_why",
        ),
        words=tr("Close the case"),
        done=tr("The case is closed. More › Open it again takes it up."),
        open=lambda: closing.editor(space),
        go=lambda values, editor: closing.close(space, values, editor),
        call_off=lambda editor: closing.call_off(space, editor, tr("The closing was called off")),
        prepare=lambda values, editor: closing.prepare(space, values, editor),
        prefill=lambda: {"on": workspace.now().date().isoformat(), **closing.held(space)},
        look=look,
        focus="reason",
    )


def reopening_act(workspace: Workspace, space: SpaceId) -> CaseAct:
    """Open a closed case again."""
    closing = workspace.closing
    return CaseAct(
        title=tr("Open the case again"),
        about=tr("Everything stands as it stood; the closing stays in the file."),
        kind="case_closing",
        rows=("reopened_why",),
        words=tr("Open it again"),
        done=tr("The case is open again."),
        open=lambda: closing.reopening_editor(space),
        go=lambda values, editor: closing.reopen(space, values.get("reopened_why") or "", editor),
        call_off=lambda editor: editor.discard_draft(),
    )


def _names(records: Iterable[RecordView]) -> tuple[str, ...]:
    return tuple(each.title for each in records)


def _named(*found: tuple[str, Sequence[RecordView]]) -> list[Worth]:
    return [Worth(words, _names(records)) for words, records in found if records]
