"""Is what the find box opens (S12): clients first, then what was written, then what can be done.

A few letters and Enter open the client: Enter pressed before the answer is here waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import SpaceClass, kind_named
from imsa_desktop.services.finding import Found
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.opening import asked, open_record
from imsa_desktop.ui.page import Page, place, places
from imsa_desktop.ui.presenters.find import Answer, Command, FindPresenter
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr

_CLIENT = ("client", "case", "other_name", "contact_way", "client_reference", "nrm_journey")
_ON_INTERPRETER_CARD = ("interpreter_need", "do_not_use")


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
        clients = _one_a_case([each for each in answer.found if each.kind in _CLIENT])
        others = [each for each in answer.found if each.kind not in _CLIENT]
        parts: list[tuple[str, list[Entry]]] = [
            (tr("Clients"), [self._found_entry(each) for each in clients]),
            (tr("What you can do"), [self._command_entry(each) for each in answer.commands]),
            (tr("In the case files"), [self._found_entry(each) for each in others]),
        ]
        if answer.meant:
            parts.sort(key=lambda part: part[0] != tr("What you can do"))
        entries = [entry for heading, made in parts if made for entry in (Entry(heading), *made)]
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
            return tr("A few letters of a name, a reference, a part of a number, a note, or of what you want to do.")
        if not number and not answer.commands:
            return tr("Nothing in the case files fits “{text}”.").format(text=answer.text)
        return tr("Enter opens the first, Down goes into the list, Escape goes back.")

    def _found_entry(self, found: Found) -> Entry:
        key = len(self._acts)
        self._acts[key] = found
        name = found.case_name or (tr("Not named yet") if found.case else "")
        where = f"{found.field_label}: {found.excerpt}" if found.field_label and found.excerpt else found.field_label
        gone = tr("withdrawn") if found.withdrawn else ""
        if found.kind in _CLIENT:
            named = found.title if found.kind == "client" and found.title != name else ""
            detail = " · ".join(part for part in (where if found.excerpt else named, gone) if part)
            return Entry(name, detail, drawing="person", right=found.case or "", faded=found.withdrawn, key=key)
        said = " · ".join(part for part in (found.kind_label, where, gone) if part)
        first = found.title if found.title and found.title != found.kind_label else found.kind_label
        right = " · ".join(part for part in (name, found.case or "") if part)
        drawing = drawing_of(found.kind)
        return Entry(first, said, drawing=drawing, right=right, faded=found.withdrawn, key=key)

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
        go, space, kind = self.desk.go, found.space, found.kind
        if found.case is None:
            self._open_elsewhere(found)
        elif kind in _ON_INTERPRETER_CARD:
            go("case", space=space, interpreter=True)
        elif kind in ("client", "case", "other_name"):
            go("case", space=space)
        else:
            wanted = asked(kind, found.record)
            open_record(self.desk, space, wanted, lambda each: go("case", space=space, open=each))

    def _open_elsewhere(self, found: Found) -> None:
        """Open what stands in no case file: the shelf's own page, a page called like its kind, or its place."""
        declared = kind_named(found.kind)
        if declared.space is SpaceClass.SHELF and "directory" in places():
            self.desk.go("directory", record=found.record, kind=found.kind)
        elif found.kind in places():
            self.desk.go(found.kind, record=found.record, space=found.space)
        elif declared.space in (SpaceClass.STAFF, SpaceClass.NOTEBOOK) and "supervision" in places():
            self.desk.go("supervision", record=found.record)
        else:
            self.desk.say.toast(tr("This is not in a case file."))


def _one_a_case(found: Sequence[Found]) -> list[Found]:
    """The first hit of each case: a client found by two names is one client."""
    first: dict[bytes, Found] = {}
    for each in found:
        first.setdefault(each.space, each)
    return list(first.values())
