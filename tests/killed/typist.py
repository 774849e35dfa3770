"""Types in editors of a real window and says so once the words are drafts on the disk; then waits to be killed.

``python -m tests.killed.typist HOME`` opens the vault in HOME. A line on standard input names an editor
(:data:`EDITORS`); the line on standard output is a JSON object of what was typed there. No editor is left again, so
nothing is saved.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from imsa_desktop.casework.declaration import FieldKind, Kind, SpaceClass, kind_named, kinds
from imsa_desktop.services.act_words import DEADLINE, NOT_TO_BE_USED, RESTORE, SETTLE, SHARE, WITHDRAW
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.story.hands import Hands
from imsa_desktop.story.rest import let_work
from imsa_desktop.ui import appearance
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.deadline_acts import DeadlineActs
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.inputs.lines import LongTextInput, TextInput
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.page import places
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.decision import DecisionPage
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_desktop.ui.record_drawer import EditAsked, RecordDrawer
from imsa_desktop.ui.resuming import has_own_page
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.words import label_of
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.killed.vault import PASSPHRASE, program_in

_TYPED = (FieldKind.TEXT, FieldKind.LONG_TEXT)


@dataclass
class Typist:
    """Somebody with many windows on one vault."""

    workspace: Workspace
    jobs: Jobs
    space: SpaceId
    windows: list[QWidget] = field(default_factory=list)
    typed: dict[str, str] = field(default_factory=dict)  # word to the kind of record it was typed in

    def shell(self, place: str, **where: Any) -> Shell:
        """Another window, with this page in front."""
        made = Shell(self.workspace, self.jobs)
        self.windows.append(made)
        made.resize(1280, 800)
        made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        made.show()
        made.go(place, **where)
        self.rest(made)
        return made

    def rest(self, window: QWidget) -> None:
        """Wait until a window is built and everything it reads is there."""
        hands = Hands(window)
        for _ in range(2):
            let_work(5)
            hands.wait(
                lambda: self.jobs.idle() and all(each.done for each in window.findChildren(Steps)), "the window to rest"
            )

    def type(self, control: QLineEdit | QPlainTextEdit, kind: str) -> None:
        """Type a word that stands nowhere else."""
        word = f"word{len(self.typed):03d}{kind.replace('_', '')}"
        self.typed[word] = kind
        QTest.keyClicks(control, word)

    def wait_for_drafts(self) -> None:
        """Wait until everything typed is a draft on the disk."""
        hands = Hands(self.windows[0])

        def kept() -> bool:
            told = json.dumps([dict(each.values) for each in self.workspace.records.drafts()], default=str)
            return all(word in told for word in self.typed)

        hands.wait(kept, f"the drafts of {self.typed}")


def every_sheet(typist: Typist) -> None:
    """The sheet of every kind of record of a case file in which anything can be typed, each in a drawer of its own."""
    for kind, parent in _with_parents(typist):
        host = QWidget()  # never shown: a window that comes to the front takes the keyboard, and what it left is saved
        typist.windows.append(host)
        host.resize(1000, 700)

        drawer = RecordDrawer(typist.windows[0].desk, host)  # type: ignore[attr-defined]  # reason: the first is a shell
        key = kind.field(kind.once_key).choices[0].code if kind.once_key and kind.field(kind.once_key).choices else ""
        drawer.ask(typist.space, EditAsked(kind.name, parent=parent, key=key))
        typist.rest(host)
        control = _first_line(host)
        if control is not None:
            typist.type(control, kind.name)
        else:
            assert not [each.name for each in kind.fields if each.kind in _TYPED and each.name != kind.once_key], (
                kind.name
            )


def encounter(typist: Typist) -> None:
    """A new encounter on its page, with an option explained in it."""
    shell = typist.shell("encounter", space=typist.space, begun=Begun())
    assert isinstance(shell.front(), EncounterPage)
    hands = Hands(shell)
    typist.type(_line(hands, "encounter", "about"), "encounter")


def interpreter_card(typist: Typist) -> None:
    """The interpreter card."""
    shell = typist.shell("case", space=typist.space, interpreter=True)
    typist.type(_line(Hands(shell), "interpreter_need", "dialect"), "interpreter_need")


def plan_section(typist: Typist) -> None:
    """One's own words in a section of the safety plan."""
    plan = typist.workspace.records.list("safety_plan", space=typist.space)[0]
    section = typist.workspace.safety_plans.view(plan.id).sections[0]
    shell = typist.shell("case", space=typist.space, tab="safety_plan", record=plan.id, kind="safety_plan")
    hands = Hands(shell)
    hands.press(section.title)
    typist.rest(shell)
    typist.type(_line(hands, "plan_section", "words"), "plan_section")


def new_client(typist: Typist) -> None:
    """The sheet of a new client."""
    shell = typist.shell("new_case")
    control = _line(Hands(shell), "client", "name_to_use")
    typist.type(control, "client")


def hand_over(typist: Typist) -> None:
    """The questions of a hand-over."""
    plan = typist.workspace.records.list("safety_plan", space=typist.space)[0]
    shell = typist.shell("hand_over", space=typist.space, plan=plan.id)
    hands = Hands(shell)
    hands.press("Could anyone harm them if this is found? Yes")
    typist.rest(shell)
    typist.type(_line(hands, "plan_issue", "harm_because"), "plan_issue")


def own_pages(typist: Typist) -> None:
    """Every record that has a page of its own, one window each, in the first line words can be typed in."""
    for name in sorted(filter(has_own_page, kinds())):
        kind = kinds()[name]
        if kind.space in (SpaceClass.CASE, SpaceClass.DESK, SpaceClass.NOTEBOOK):
            space = typist.space if kind.space is SpaceClass.CASE else None
            page = places()[name].page(typist.windows[0].desk)  # type: ignore[attr-defined]  # reason: the first is a shell
            typist.windows.append(page)
            page.refresh(None)
            page.on_shown({"space": space, "started": Started(space=space)})
            typist.rest(page)
            control = _first_line(page)
            assert control is not None, name
            typist.type(control, name)


def case_acts(typist: Typist) -> None:
    """The sheet of every act that concerns a whole case, one window each."""
    note = typist.workspace.records.add("note", {"title": "Keys"}, space=typist.space)
    begin: dict[str, tuple[str, Callable[[CasePage], None]]] = {
        "strand_change": ("why", lambda page: page.more.change_strand()),
        "hand_over": ("to_know", lambda page: page.more.hand_over()),
        "case_closing": ("door_left_open", lambda page: page.more.close()),
        "misfiling": ("why", lambda page: page.more.hide_entry("note", note, "Keys")),
    }
    for kind, (name, act) in begin.items():
        shell = typist.shell("case", space=typist.space)
        page = shell.front()
        assert isinstance(page, CasePage)
        act(page)
        typist.rest(shell)
        typist.type(_line(Hands(shell), kind, name), kind)


def act_lines(typist: Typist) -> None:
    """The lines in which an act on one record is explained, and that which says who must never interpret."""
    records, space = typist.workspace.records, typist.space
    decision = records.add("decision", {"what": "Refused", "printed_deadline": "2030-12-08"}, space=space)
    records.add("deadline", {"what": "Review", "printed": "2030-12-08"}, space=space, parent=decision)
    keys, hat, bag = (records.add("note", {"title": title}, space=space) for title in ("Keys", "Hat", "Bag"))
    first, second = (typist.workspace.interpreting.open_need(space) for _ in range(2))
    first.save({"needed": "yes"})
    second.save({"needed": "no"})  # it had not seen the other: a question

    page = typist.shell("decision", space=space, record=decision).front()
    assert isinstance(page, DecisionPage)
    Hands(page).wait(lambda: page.findChildren(DeadlineActs), "the deadline of the letter")
    (acts,) = page.findChildren(DeadlineActs)
    acts.other.set_open(True)
    acts.why.buttons["wrong_date"].click()
    why = acts.parts["override_why"]
    assert isinstance(why, TextInput)
    typist.type(why.line, DEADLINE)

    desk, host = page.desk, QWidget()  # never shown, as the sheets of records above
    typist.windows.append(host)
    drawer = RecordDrawer(desk, host)
    drawer.ask(space, EditAsked("note", keys))
    typist.rest(host)
    drawer.withdraw_button.click()
    typist.type(_called(drawer, "Why is it withdrawn?"), WITHDRAW)

    dialog = HistoryDialog(desk, "note", hat, "Hat", host)
    typist.rest(dialog)
    dialog.ask_why()
    typist.type(_called(dialog, "Why is it withdrawn?"), WITHDRAW)

    sheet = typist.shell("needs_sheet", space=space)
    typist.type(_called(sheet, "Does anybody but the client get a copy?"), SHARE)
    (before,) = sheet.findChildren(BeforeSharingCard)
    Hands(sheet).wait(lambda: before.found is not None, "what the client allows")
    typist.type(before.reason.line, SHARE)

    records.change("note", bag, {"title": "Case"})
    earlier = HistoryDialog(desk, "note", bag, "Case", host)
    typist.rest(earlier)
    next(each for each in earlier.findChildren(QAbstractButton) if each.text() == "Bring back …").click()
    typist.type(_called(earlier, "Why is it brought back?"), RESTORE)

    asking = typist.shell("needs_look")
    typist.type(_called(asking, "Why this one?"), SETTLE)
    card = typist.shell("case", space=space, interpreter=True)
    typist.type(_called(card, "Person or agency not to be used"), NOT_TO_BE_USED)


EDITORS: dict[str, Callable[[Typist], None]] = {
    each.__name__: each
    for each in (
        every_sheet,
        own_pages,
        case_acts,
        act_lines,
        encounter,
        interpreter_card,
        plan_section,
        new_client,
        hand_over,
    )
}


def _line(hands: Hands, kind: str, name: str) -> QLineEdit | QPlainTextEdit:
    found = hands.input(label_of(kind_named(kind).field(name)))
    assert isinstance(found, (QLineEdit, QPlainTextEdit))
    return found


def _called(host: QWidget, name: str) -> QLineEdit:
    (found,) = (each for each in host.findChildren(QLineEdit) if each.accessibleName() == name)
    return found


def _first_line(host: QWidget) -> QLineEdit | QPlainTextEdit | None:
    for each in host.findChildren(QWidget):
        if isinstance(each, TextInput) and not each.isHidden():
            return each.line
        if isinstance(each, LongTextInput) and not each.isHidden():
            return each.box
    return None


def _with_parents(typist: Typist) -> Iterator[tuple[Kind, RecordId | None]]:
    """Every kind of a case file, and a record for a new one to hang on."""
    records, space = typist.workspace.records, typist.space
    there: dict[str, RecordId] = {}

    def parent_of(kind: Kind) -> RecordId | None:
        above = kind.parent_field
        if above is None or above.links_to is None:
            return None
        if above.links_to not in there:
            parent = kinds()[above.links_to]
            held = records.list(parent.name, space=space)
            key = {parent.once_key: parent.field(parent.once_key).choices[0].code} if parent.once_key else {}
            there[parent.name] = (
                held[0].id if held else records.add(parent.name, key, space=space, parent=parent_of(parent))
            )
        return there[above.links_to]

    for kind in kinds().values():
        if kind.space is SpaceClass.CASE and kind.name not in ("case", "client", "plan_phrase"):  # phrases are ticked
            yield kind, parent_of(kind)


def main() -> None:
    """Read editors from standard input, type in each, and say what was typed once it is on the disk."""
    app = QApplication(sys.argv)
    appearance.apply(app, Scheme.LIGHT)
    workspace = program_in(Path(sys.argv[1])).unlock(PASSPHRASE)
    typist = Typist(workspace, Jobs(), workspace.cases.rows()[0].space)
    typist.shell("today")
    for line in sys.stdin:
        EDITORS[line.strip()](typist)
        typist.wait_for_drafts()
        print(json.dumps(typist.typed), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)  # nobody killed us meanwhile: nothing may be saved by leaving in good order


if __name__ == "__main__":
    main()
