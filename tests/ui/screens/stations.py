"""Lists every screen of an open vault, so that no screen is left out of the tests by not being thought of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from imsa_desktop.ui.page import places
from imsa_desktop.ui.pages.case import tab_names
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


@dataclass(frozen=True)
class Station:
    """A screen: its name, and how to come there."""

    name: str
    come: Callable[[Desktop], object]


def stations(desktop: Desktop) -> Iterator[Station]:
    """Every place of this vault, every tab of the fullest case file, and the screens that stand over them."""
    space = next(row.space for row in desktop.workspace.cases.rows() if row.name == "Linh")
    about_a_case = _needing_a_case(desktop, space)
    for name in desktop.shell.place_names():
        if name in about_a_case:
            yield Station(name, about_a_case[name])
        elif places()[name].order is not None or name in ("find", "help", "new_case"):
            yield Station(name, lambda at, name=name: at.go(name))
    for tab in tab_names():
        yield Station(f"case {tab}", lambda at, tab=tab: at.go("case", space=space, tab=tab))


def _needing_a_case(desktop: Desktop, space: SpaceId) -> dict[str, Callable[[Desktop], object]]:
    plan = desktop.workspace.records.list("safety_plan", space=space)[0].id
    return {
        "encounter": lambda at: at.go("encounter", space=space, begun=Begun()),
        "hand_over": lambda at: at.go("hand_over", space=space, plan=plan),
    }
