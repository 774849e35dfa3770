"""Is what the find box opens (S12): clients first, then what was written, then what can be done.

A few letters and Enter open the client: Enter pressed before the answer is here waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.finding import Found
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.find import Answer, Command, FindPresenter
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import ROWS_OF
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr

_CLIENT = ("client", "case", "other_name", "contact_way")
_ICONS = {
    "encounter": "encounter",
    "encounter_interpreter": "interpreter",
    "option": "choice",
    "amendment": "edit",
    "task": "task",
    "safety_plan": "safety-plan",
    "plan_section": "safety-plan",
    "professional_contact": "person",
    "risk_judgement": "flag",
    "interpreter_need": "interpreter",
    "do_not_use": "problem",
    "address": "home",
}
_PLAN = ("safety_plan", "plan_section", "plan_contact", "plan_phrase", "plan_issue", "check_in")


@place("find", icon="find", label=lambda: tr("Find"))
class FindPage(Page):
    """One list; the keyboard stays in the find box until Down."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = FindPresenter(desk, self)
        self.presenter.answered.connect(self._show)
        self._open_when_found = False
        self._acts: dict[int, Any] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        self.about = Help("")
        layout.addWidget(self.about)
        self.card = Card(padding=Space.S)
        self.list = EntryList(tr("Found"))
        self.list.opened.connect(self._open)
        self.card.setSizePolicy(self.list.sizePolicy())
        self.card.add(self.list, 1)
        layout.addWidget(self.card, 1)
        self.none = EmptyState(
            "find",
            tr("Nothing found"),
            tr("Fewer letters find more. Accents do not matter: dang finds Đặng."),
        )
        layout.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        self.none.hide()

    def title(self) -> str:
        return self.tr("Find")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        if not self.presenter.text:
            self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        return  # what is found stays as it was asked for until other letters are typed

    def look_for(self, text: str) -> None:
        """Look for these words."""
        self._open_when_found = False
        self.presenter.look_for(text)

    def open_first(self) -> None:
        """Open the first of what fits, as soon as it is here."""
        if self.presenter.pending:
            self._open_when_found = True
            self.presenter.ask_now()
            return
        if self.list.chosen() is None:
            self.list.choose_first()
        key = self.list.chosen()
        if key is not None:
            self._open(key)

    def focus_results(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus()
        if self.list.chosen() is None:
            self.list.choose_first()

    def _show(self, answer: Answer) -> None:
        self._acts = {}
        entries: list[Entry] = []
        clients = _one_a_case([each for each in answer.found if each.kind in _CLIENT])
        others = [each for each in answer.found if each.kind not in _CLIENT]
        for heading, found in ((tr("Clients"), clients), (tr("In the case files"), others)):
            if found:
                entries.append(Entry(heading))
                entries += [self._found_entry(each) for each in found]
        if answer.commands:
            entries.append(Entry(tr("What you can do")))
            entries += [self._command_entry(each) for each in answer.commands]
        self.list.show_entries(())
        self.list.show_entries(entries)
        self.list.choose_first()
        self.list.scrollToTop()
        self.about.setText(self._about(answer, len(clients) + len(others)))
        self.card.setVisible(bool(entries))
        self.none.setVisible(not entries)
        if self._open_when_found:
            self._open_when_found = False
            self.open_first()
            self.presenter.text = ""

    def _about(self, answer: Answer, number: int) -> str:
        if not answer.text:
            return tr("Type a few letters of a name, a reference, a telephone number or a note. Enter opens the first.")
        if not number:
            return tr("Nothing in the case files fits “{text}”.").format(text=answer.text)
        return tr("Enter opens the first, Down goes into the list, Escape goes back.")

    def _found_entry(self, found: Found) -> Entry:
        key = len(self._acts)
        self._acts[key] = found
        name = found.case_name or tr("Not named yet")
        if found.kind in _CLIENT:
            detail = f"{found.field_label}: {found.excerpt}" if found.field_label and found.excerpt else ""
            return Entry(name, detail, drawing="person", right=found.case or "", key=key)
        said = " · ".join(part for part in (found.kind_label, found.excerpt or found.field_label) if part)
        first = found.title if found.title and found.title != found.kind_label else found.kind_label
        right = " · ".join(part for part in (name, found.case or "") if part)
        return Entry(first, said, drawing=_ICONS.get(found.kind, "document"), right=right, key=key)

    def _command_entry(self, command: Command) -> Entry:
        key = len(self._acts)
        self._acts[key] = command
        return Entry(command.words, drawing=command.drawing, right=command.keys, key=key)

    def _open(self, key: int) -> None:
        chosen = self._acts.get(key)
        if isinstance(chosen, Command):
            chosen.act()
        elif isinstance(chosen, Found):
            self._open_found(chosen)

    def _open_found(self, found: Found) -> None:
        go, space = self.desk.go, found.space
        if found.case is None:
            self.desk.say.toast(tr("This is not in a case file."))
        elif found.kind in ("encounter", "option", "amendment", "encounter_interpreter"):
            go("encounter", space=space, record=found.record, kind=found.kind)
        elif found.kind in _PLAN:
            go("case", space=space, tab="safety_plan", record=found.record, kind=found.kind)
        elif found.kind in ("interpreter_need", "do_not_use"):
            go("case", space=space, interpreter=True)
        elif found.kind in ("task", "risk_judgement", "professional_contact"):
            asked = EditAsked(found.kind, found.record, title=found.kind_label, rows=ROWS_OF.get(found.kind))
            go("case", space=space, open=asked)
        else:
            go("case", space=space)


def _one_a_case(found: Sequence[Found]) -> list[Found]:
    """The first hit of each case: a client found by two names is one client."""
    first: dict[bytes, Found] = {}
    for each in found:
        first.setdefault(each.space, each)
    return list(first.values())
