"""Says how a record of any kind is opened: in the sheet beside the page, or on the page that is its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import LIKELY, sheet_of
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.words import label_of, new_words
from imsa_protocol.identifiers import RecordId, SpaceId

ON_ENCOUNTER_PAGE = frozenset(
    {"encounter", "encounter_interpreter", "option", "amendment", "correspondence", "encounter_participant"}
)
ON_PLAN_TAB = frozenset({"safety_plan", "plan_section", "plan_phrase", "plan_issue", "check_in", "plan_contact"})

ON_OWN_PAGE = frozenset(
    {"decision", "duty_sheet", "safeguarding_concern", "service_concern", "complaint", "advice_query", "survey_sheet"}
)  # each stands on the page of its own name

ON_ACT_SHEET = frozenset({"strand_change", "hand_over", "case_closing", "misfiling"})
"""What an act on the whole case writes; a new one is that act (ui/chapters/more_menu)."""


def asked(
    kind: str,
    record: RecordId | None = None,
    *,
    parent: RecordId | None = None,
    key: str = "",
    prefill: Mapping[str, Any] | None = None,
) -> EditAsked:
    """The sheet of a record; without ``record`` a new one."""
    declared = kind_named(kind)
    new = record is None and declared.once_in is None
    return EditAsked(
        kind,
        record,
        parent,
        title=new_words(declared) if new else label_of(declared),
        rows=sheet_of(kind) or None,
        prefill=prefill if prefill is not None else (LIKELY.get(kind, {}) if new else {}),
        key=key,
    )


def open_record(desk: Desk, space: SpaceId, wanted: EditAsked, in_drawer: Callable[[EditAsked], object]) -> None:
    """Bring a record to the front, wherever it belongs."""
    if wanted.draft is not None and wanted.kind not in ON_OWN_PAGE:
        in_drawer(wanted)  # a page would open at the record, and not show the words
    elif wanted.kind in ON_ENCOUNTER_PAGE and (wanted.record is not None or wanted.kind == "encounter"):
        if wanted.record is None:
            from imsa_desktop.ui.presenters.encounter import Begun  # loads when an encounter is first begun

            desk.go("encounter", space=space, begun=Begun())
        else:
            desk.go("encounter", space=space, record=wanted.record, kind=wanted.kind)
    elif wanted.kind in ON_OWN_PAGE:
        if wanted.record is None and wanted.draft is None:
            desk.go(wanted.kind, space=space, started=Started(space=space), prefill=wanted.prefill)
        else:
            desk.go(wanted.kind, space=space, record=wanted.record, draft=wanted.draft)
    elif wanted.kind in ON_PLAN_TAB:
        desk.go("case", space=space, tab="safety_plan", record=wanted.record, kind=wanted.kind)
    else:
        in_drawer(wanted)
