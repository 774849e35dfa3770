"""A paper stays covered while the client looks on, until somebody decides to show it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.pages.reader import ReaderPage
from tests.ui.casework.conftest import Desktop
from tests.ui.screens.furnishing import paper_of, space_of


@pytest.fixture
def reader(furnished: Desktop) -> Iterator[ReaderPage]:
    """The scanned letter, opened before the client sat down."""
    workspace = furnished.workspace
    page = furnished.go("reader", space=space_of(workspace), record=paper_of(workspace))
    assert isinstance(page, ReaderPage)
    yield page
    side_by_side.turn(False)


def test_a_paper_is_covered_at_once_and_shown_only_by_an_act(furnished: Desktop, reader: ReaderPage) -> None:
    assert reader.view.isVisible()
    furnished.hands.key("F11")
    furnished.quiet()
    assert not reader.view.isVisible()
    assert not furnished.readable("Letter of the council")
    assert not reader.save.isVisible()
    furnished.hands.press("Show this paper to the client")
    furnished.quiet()
    assert reader.view.isVisible()
    furnished.hands.key("F11")
    furnished.hands.key("F11")
    furnished.quiet()
    assert not reader.view.isVisible()
