"""Gives the tests of the web of needs a window on a real vault with Linh's web in it."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.needs_web import TieKind
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop, desktop, linh, real_program

__all__ = ["desktop", "linh", "real_program"]


@pytest.fixture
def ties(desktop: Desktop, linh: SpaceId) -> dict[str, RecordId]:
    """Two needs of housing and one of immigration; the flat waits for the permission."""
    needs = desktop.workspace.needs
    made = {
        "bed": needs.add_need(linh, "housing", "A bed for tonight", urgency="today", next_step="Ring the council"),
        "flat": needs.add_need(linh, "housing", "A flat of her own", urgency="later"),
        "status": needs.add_need(linh, "immigration", "Permission to stay", urgency="week"),
    }
    needs.tie(made["flat"], made["status"], TieKind.WAITS_FOR)
    return made


@pytest.fixture
def tab(desktop: Desktop, linh: SpaceId) -> NeedsTab:
    """The tab of Linh's case, in front and at rest."""
    page = desktop.go("case", space=linh, tab="needs")
    assert isinstance(page, CasePage)
    found = page._made["needs"]
    assert isinstance(found, NeedsTab)
    desktop.quiet()
    return found
