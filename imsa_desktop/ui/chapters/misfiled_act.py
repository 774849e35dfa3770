"""Makes the act on an entry in the wrong file: hide it at once, and put it where it belongs if that is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.chapters.act_sheet import CaseAct
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.links import LinkInput, Option
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

_ROWS = ("why", "seen_by", "printed_or_sent", "breach_recorded", "told", "told_client")


class MisfilingForm(CaseForm):
    """Names the file an entry belongs to by the client's name; what is noted is the reference."""

    def _make(self, name: str) -> FieldInput:
        if name != "belongs_to":
            return super()._make(name)
        made = LinkInput(kind_named("misfiling").field(name))
        made.label.setText(tr("Which file does it belong to?"))
        made.line.setAccessibleName(tr("Which file does it belong to?"))
        made.help.hide()
        made.edited.connect(self.touched.add)
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        self._inputs[name] = made
        return made

    def offer_links(self, space: SpaceId, but: RecordId | None = None) -> None:
        """Offer the other files on this laptop."""
        belongs = self._inputs.get("belongs_to")
        if not isinstance(belongs, LinkInput) or "belongs_to" in self._offered:
            return
        self._offered |= {"belongs_to"}

        def offer(rows: Sequence[CaseRow]) -> None:
            others = [each for each in rows if each.space != space]
            belongs.set_options(Option(each.reference, case_name(each), each.reference, True) for each in others)

        self._desk.jobs.read(self._desk.workspace.cases.rows, offer, owner=belongs)


def misfiled_act(
    workspace: Workspace, space: SpaceId, kind: str, record: RecordId, words: str, *, hidden: bool = False
) -> CaseAct:
    """Hide an entry of this file, or (``hidden`` before) say more of it and move it where it belongs."""
    misfiling, cases = workspace.misfiling, workspace.cases
    moves = misfiling.can_be_moved(kind)

    def go(values: dict[str, Any], editor: Editor) -> object:
        why, belongs = values.pop("why", None) or "", values.pop("belongs_to", None)
        if belongs and moves:
            return misfiling.move(kind, record, cases.by_reference(belongs), why=why, values=values, editor=editor)
        if not editor.is_new:
            return editor.finish({"why": why, **values})
        return misfiling.hide(kind, record, why, values, editor)

    def call_off(editor: Editor) -> None:
        editor.discard_draft()
        if hidden:
            misfiling.bring_back(kind, record)

    about = tr("Leave the first line empty while it is not known: it is hidden here all the same.")
    if not moves:
        about = tr("It hangs on another entry of this file, so it is only hidden here. To move both, choose that one.")
    return CaseAct(
        title=tr("In the wrong file: {what}").format(what=words),
        about=about,
        kind="misfiling",
        rows=("belongs_to", *_ROWS) if moves else _ROWS,
        words=tr("Move it there") if hidden else tr("Hide it here"),
        done=tr("It is not in this file any more. Course and closing lists what was done."),
        open=lambda: misfiling.editor(space, kind, record),
        go=go,
        call_off=call_off,
        off_words=tr("It belongs here after all") if hidden else "",
        off_done=tr("It stands in this file again.") if hidden else "",
        form=MisfilingForm,
    )
