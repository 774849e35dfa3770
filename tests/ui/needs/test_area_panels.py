"""The panel of each of the eleven areas leads to what the area asks, and lists the records that are its own."""

from __future__ import annotations

from imsa_desktop.services.area_files import FACTS_OF, LISTS_OF
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_desktop.ui.web_of_needs import area_panel
from imsa_desktop.ui.words import label_of
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def test_from_the_panel_of_each_area_its_facts_open_in_their_sheet(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    for area, kind in FACTS_OF.items():
        tab.open_area(area)
        desktop.quiet()
        rows = [each for each in tab.panel.findChildren(area_panel.Row) if each.isVisible()]
        (facts,) = [each for each in rows if "What this area needs to know" in each.accessibleName()]
        facts.opened.emit()
        desktop.quiet()
        editing = page.drawer.editing
        assert editing is not None, area
        assert editing.form.kind.name == kind
        desktop.hands.key("Escape")
        desktop.quiet()


def test_the_records_that_are_an_areas_own_are_listed_in_its_panel(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    titles = {
        "compensation_claim": ("compensation", {"route": "cica"}),
        "conviction": ("convictions", {"offence": "Growing cannabis"}),
        "challenge": ("public_law", {"what": "No bed for eight days"}),
        "debt": ("fraud_debt", {"creditor": "A car lender"}),
    }
    for kind, (area, values) in titles.items():
        assert kind in LISTS_OF[area]
        made = desktop.workspace.records.add(kind, values, space=linh)
        desktop.quiet()
        tab.open_area(area)
        desktop.quiet()
        view = desktop.workspace.records.get(kind, made)
        assert desktop.readable(view.title), label_of(view.kind)
