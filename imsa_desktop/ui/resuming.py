"""Leads from a draft back to the editor it was typed in, so that what the end of the program cut off is shown again.

Which kinds have a page of their own follows from the list of places: a page for one record is called like its kind.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.services.act_words import NOT_TO_BE_USED, RESTORE, SETTLE, SHARE, WITHDRAW
from imsa_desktop.services.editor import DraftKept
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.page import Page, places
from imsa_desktop.ui.plan_panels.entries import ABOUT, CODE_WORD
from imsa_desktop.ui.record_drawer import EditAsked, RecordDrawer
from imsa_desktop.ui.record_rows import ROWS_OF, work_rows
from imsa_desktop.ui.words import label_of, tr
from imsa_protocol.identifiers import RecordId

_ON_ENCOUNTER = ("encounter", "option", "encounter_interpreter")


def has_own_page(kind: str) -> bool:
    """Whether one record of this kind fills a page that is called like the kind."""
    from imsa_desktop.ui.pages.sheet_page import SheetPage  # the pages import us

    found = places().get(kind)
    return found is not None and issubclass(found.page, SheetPage)


def offered(drafts: Sequence[DraftKept], noted: Collection[RecordId]) -> list[DraftKept]:
    """The drafts to name one by one: all but those on the page of an unfinished encounter that is named already."""
    return [
        each
        for each in drafts
        if each.act or not (each.kind.name in _ON_ENCOUNTER and (each.record in noted or each.parent in noted))
    ]


def resume(desk: Desk, page: Page, draft: DraftKept) -> None:
    """Open the editor of a draft with its words; ``page`` is where the person is now."""
    name = draft.kind.name
    if draft.act:
        _act(desk, page, draft)
    elif name in _ON_ENCOUNTER:
        desk.go("encounter", space=draft.space, record=draft.record, kind=name)
    elif has_own_page(name):
        desk.go(name, space=draft.space, draft=draft)
    elif name == "safety_plan":
        section = CODE_WORD if any(each.startswith(CODE_WORD) for each in draft.values) else ABOUT
        desk.go("case", space=draft.space, tab="safety_plan", plan=draft.record, section=section)
    elif name == "plan_section" and isinstance(draft.links.get("section"), str):
        desk.go("case", space=draft.space, tab="safety_plan", plan=draft.parent, section=draft.links["section"])
    elif name == "plan_issue":
        desk.go("hand_over", space=draft.space, plan=draft.parent)
    elif name == "interpreter_need":
        desk.go("case", space=draft.space, interpreter=True)
    else:
        _in_a_sheet(desk, page, draft)


def _act(desk: Desk, page: Page, draft: DraftKept) -> None:
    """Where an act is done, with the words for it; they are read out once more where it cannot be done any longer."""
    words = desk.workspace.act_words

    def go() -> None:
        if draft.act in (WITHDRAW, RESTORE):
            HistoryDialog(desk, draft.kind.name, draft.record, label_of(draft.kind), page).open()
        elif draft.act == SETTLE:
            desk.go("needs_look", about=(draft.record, draft.links["register"]))
        elif draft.act == SHARE:
            _share(desk, draft)
        elif draft.act == NOT_TO_BE_USED:
            desk.go("case", space=draft.space, interpreter=True)
        elif draft.parent is not None:
            desk.go("decision", space=draft.space, record=draft.parent)

    def told(stands: bool) -> None:
        if stands:
            go()
            return
        typed = " · ".join(each for each in draft.values.values() if isinstance(each, str))
        desk.say.tell(
            tr("Somebody did this already, or it is not there any more. You had typed: “{words}”").format(words=typed)
        )
        desk.jobs.write(lambda: words.forget(draft.key))

    desk.jobs.read(lambda: words.stands(draft), told, owner=page)


def _share(desk: Desk, draft: DraftKept) -> None:
    """Where it is asked who gets what leaves."""
    name, space = draft.kind.name, draft.space
    if name == "letter":
        sheet = EditAsked(name, draft.record, title=label_of(draft.kind), rows=ROWS_OF.get(name))
        desk.go("case", space=space, open=sheet)
    elif name == "document":
        desk.go("reader", space=space, record=draft.record, outside=True)
    elif name == "safety_plan":
        desk.go("hand_over", space=space, plan=None if draft.record == space else draft.record)
    else:
        desk.go({"need": "needs_sheet"}.get(name, name), space=space)


def _in_a_sheet(desk: Desk, page: Page, draft: DraftKept) -> None:
    name = draft.kind.name
    rows = work_rows() if name == "case" else ROWS_OF.get(name)
    asked = EditAsked(name, draft.record, title=label_of(draft.kind), rows=rows, draft=draft)
    if draft.kind.space is SpaceClass.CASE:
        desk.go("case", space=draft.space, open=asked)
    else:
        RecordDrawer(desk, page).ask(draft.space, asked)
