"""Lists every screen of an open vault, so that no screen is left out of the tests by not being thought of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton

from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.page import places
from imsa_desktop.ui.pages.case import CasePage, tab_names
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_desktop.ui.started import Started
from tests.ui.casework.conftest import Desktop
from tests.ui.screens.furnishing import paper_of, space_of

Come = Callable[[Desktop], object]


@dataclass(frozen=True)
class Station:
    """A screen: its name, and how to come there."""

    name: str
    come: Come


def stations(desktop: Desktop) -> Iterator[Station]:
    """Every place of this vault, every tab of the fullest case file with the leaves of its overview, and its sheets."""
    space = space_of(desktop.workspace)
    asked_for = _with_something(desktop)
    for name in desktop.shell.place_names():
        if name != "case":
            yield Station(name, asked_for.get(name) or (lambda at, name=name: at.go(name)))
    for tab in tab_names():
        yield Station(f"case {tab}", lambda at, tab=tab: at.go("case", space=space, tab=tab))
    for leaf in ("About the client", "NRM and justice", "Help and wellbeing", "Course and closing"):
        yield Station(f"leaf {leaf}", lambda at, leaf=leaf: _leaf(at, leaf))
    yield Station("drawer", lambda at: _beside(at, lambda page: page.open_record(asked("appointment"))))
    yield Station("interpreter card", lambda at: _beside(at, lambda page: page.open_interpreter()))
    yield Station("adding", lambda at: _beside(at, lambda page: page.acts()["new"]()))


def _with_something(desktop: Desktop) -> dict[str, Come]:
    """Places that are asked for with a case, a record or a new piece of writing."""
    workspace = desktop.workspace
    space = space_of(workspace)
    plan = workspace.records.list("safety_plan", space=space)[0].id
    found: dict[str, Come] = {
        "encounter": lambda at: at.go("encounter", space=space, begun=Begun()),
        "hand_over": lambda at: at.go("hand_over", space=space, plan=plan),
        "needs_sheet": lambda at: at.go("needs_sheet", space=space),
        "take_in": lambda at: at.go("take_in", space=space),
        "reader": lambda at: at.go("reader", space=space, record=paper_of(workspace)),
    }
    for name in ("decision", "duty_sheet"):
        found[name] = lambda at, name=name: at.go(name, space=space, started=Started(space=space))
    for name, each in places().items():
        if each.order is None and each.page.__module__.rpartition(".")[2] in _PAGES_OF_ONE_RECORD:
            found[name] = lambda at, name=name: at.go(name, started=Started())
    return found


_PAGES_OF_ONE_RECORD = ("advice_query", "concern", "other_concerns", "staff_sheets", "survey")


def _case(desktop: Desktop, tab: str) -> CasePage:
    page = desktop.go("case", space=space_of(desktop.workspace), tab=tab)
    assert isinstance(page, CasePage)
    return page


def _leaf(desktop: Desktop, leaf: str) -> None:
    _case(desktop, "overview")
    desktop.hands.click(desktop.hands.seen(QAbstractButton, leaf)[0])


def _beside(desktop: Desktop, open_it: Callable[[CasePage], object]) -> None:
    page = _case(desktop, "people")
    open_it(page)
