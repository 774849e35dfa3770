"""What a colleague writes while a window is open on the same record is said beside the field, never swallowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.safety_plan import SafetyPlanTab
from tests.ui.casework.conftest import PASSPHRASE, Desktop


@dataclass
class Office:
    """Head office's laptop, which exchanges with the window's through a folder."""

    workspace: Workspace
    exchange: Callable[[], None]


@pytest.fixture
def office(desktop: Desktop, tmp_path: Path) -> Iterator[Office]:
    """The organisation's other laptop."""
    home, stick = tmp_path / "office", tmp_path / "stick"
    stick.mkdir()
    around = Surroundings(MemoryKeyStore(), home / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(home / "data", home / "settings.toml", home / "state"), around, resources())
    there = program.create("Olive", PASSPHRASE).workspace
    there.joining.found("Harbour")
    invitation = there.joining.invite("Ana", "advocate", tmp_path / "ana.invitation")
    desktop.workspace.joining.join(invitation.file, invitation.code, by_courier=True)

    def exchange() -> None:
        for each in (desktop.workspace, there, desktop.workspace):
            each.contact.exchange_by_folder(stick)
        desktop.quiet()

    for _ in range(2):
        exchange()
    yield Office(there, exchange)
    there.lock()


def test_it_is_said_beside_the_field_of_whatever_is_open_and_what_was_typed_stays(
    desktop: Desktop, office: Office
) -> None:
    at, space = desktop.workspace, desktop.case()
    plan = at.records.add("safety_plan", {"title": "Travelling"}, space=space)
    open_on = {
        "task": ("what", at.records.add("task", {"what": "Call"}, space=space)),
        "encounter": ("about", at.records.add("encounter", {"about": "Meeting"}, space=space)),
        "plan_section": ("words", at.records.add("plan_section", {"section": "worries"}, parent=plan)),
        "case_closing": ("door_left_open", at.closing.prepare(space, {"door_left_open": "Any day"})),
    }
    office.exchange()
    for kind, (name, record) in open_on.items():
        page = desktop.go("case", space=space)
        assert isinstance(page, CasePage)
        page.open_record(asked(kind, record))
        desktop.quiet()
        office.workspace.records.change(kind, record, {name: "From the office"})
        office.exchange()
        assert desktop.readable("Changed meanwhile: “From the office”"), kind
        desktop.hands.key("Escape")
        desktop.quiet()


def test_what_was_typed_and_what_came_meanwhile_stand_side_by_side(desktop: Desktop, office: Office) -> None:
    at, space = desktop.workspace, desktop.case()
    task = at.records.add("task", {"what": "Call", "notes": "Once"}, space=space)
    office.exchange()
    page = desktop.go("case", space=space)
    assert isinstance(page, CasePage)
    page.open_record(asked("task", task))
    desktop.quiet()
    desktop.hands.write("What is to be done", "Call the GP")
    office.workspace.records.change("task", task, {"what": "Call the dentist", "notes": "Twice"})
    office.exchange()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    seen = at.records.get("task", task)
    answers = {seen["what"], *(each.value for each in seen.fields["what"].others)}
    assert {"Call the GP", "Call the dentist"} <= answers
    assert seen["notes"] == "Twice"


def test_a_record_of_a_plan_opens_that_plan_at_its_heading_also_where_there_is_a_later_plan(
    desktop: Desktop,
) -> None:
    at, space = desktop.workspace, desktop.case()
    first = at.records.add("safety_plan", {"title": "Going home"}, space=space)
    worries = at.records.add("plan_section", {"section": "worries", "words": "The bus"}, parent=first)
    contact = at.records.add("plan_contact", {"name": "Grace"}, parent=first)
    second = at.records.add("safety_plan", {"title": "The trial"}, space=space)
    page = desktop.go("case", space=space)
    assert isinstance(page, CasePage)
    for kind, record, plan, key in (
        ("plan_section", worries, first, "worries"),
        ("safety_plan", second, second, "worries"),
        ("plan_contact", contact, first, "people"),
    ):
        page.open_record(asked(kind, record))
        desktop.quiet()
        tab = page.stack.currentWidget()
        assert isinstance(tab, SafetyPlanTab)
        assert (tab.presenter.plan, tab.key) == (plan, key)
        assert tab.panel is not None


def test_what_nobody_looked_at_before_finishing_or_withdrawing_stays_in_sight(desktop: Desktop, office: Office) -> None:
    at, space = desktop.workspace, desktop.case()
    encounter = at.records.add("encounter", {"about": "Meeting"}, space=space)
    task = at.records.add("task", {"what": "Call"}, space=space)
    office.exchange()
    desktop.go("encounter", space=space, record=encounter)
    office.workspace.records.change("encounter", encounter, {"about": "Meeting at the library"})
    office.exchange()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert at.records.get("encounter", encounter).amended
    page = desktop.go("case", space=space)
    assert isinstance(page, CasePage)
    page.open_record(asked("task", task))
    desktop.quiet()
    office.workspace.records.change("task", task, {"what": "Call before noon"})
    office.exchange()
    desktop.hands.press("Withdraw …")
    desktop.hands.type_words("Not ours")
    desktop.hands.key("Return")
    desktop.quiet()
    assert at.records.get("task", task).changed_since
    page.open_record(asked("task", task))
    desktop.hands.press("Bring it back")
    desktop.quiet()
    assert not at.records.get("task", task).withdrawn
