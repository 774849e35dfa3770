"""While the client looks on, nothing that is for colleagues can be read: every kind, field, tab and leaf."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from imsa_desktop.casework.case_chapters import OVERVIEW
from imsa_desktop.casework.declaration import FieldKind, Kind, kinds
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage, tab_names
from imsa_desktop.ui.widgets.fold import Fold
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop

_WORDS = (FieldKind.TEXT, FieldKind.LONG_TEXT)
_HUSHED = re.compile(r"Hush [a-z_]+\.[a-z_]+")
_THEIRS = {"Hush plan_issue.frozen"}  # word for word what the client was given


@pytest.fixture(autouse=True)
def nobody_looks_on() -> Iterator[None]:
    """Each test begins and ends without the client beside it."""
    yield
    side_by_side.turn(False)


def _values(kind: Kind) -> dict[str, object]:
    """Words in every field that takes words, which tell where they came from if they may not be seen."""
    said: dict[str, object] = {}
    for field in kind.fields:
        if field.kind in _WORDS:
            hushed = side_by_side.for_colleagues(field)
            said[field.name] = f"Hush {kind.name}.{field.name}" if hushed else f"Plain {field.name}"
        elif field.name == kind.once_key or field.name == "area":
            said[field.name] = "housing" if field.name == "area" else field.choices[0].code
    return said


def _fill(desktop: Desktop, space: SpaceId) -> dict[str, RecordId]:
    """One record of every kind that stands in a case file, whatever it hangs on made before it."""
    made: dict[str, RecordId] = {}

    def make(kind: Kind) -> None:
        above = kind.parent_field.links_to if kind.parent_field is not None else None
        if kind.name in made or (above is None and kind.name not in ("case", "client")):
            return
        if above in ("case", "client") or above is None:
            made[kind.name] = desktop.workspace.records.add(kind.name, _values(kind), space=space)
            return
        make(kinds()[above])
        if above in made:
            parent = made[above]
            made[kind.name] = desktop.workspace.records.add(kind.name, _values(kind), space=space, parent=parent)

    for kind in kinds().values():
        make(kind)
    return made


def _hushed(desktop: Desktop) -> set[str]:
    """What can be read, heard or hovered over that should not be."""
    desktop.quiet()
    texts = desktop.hands.everything_readable()
    for each in desktop.window.findChildren(QWidget):
        if each.isVisible():
            texts += [each.toolTip(), each.accessibleDescription()]
    return {found for text in texts for found in _HUSHED.findall(text)} - _THEIRS


def _unfold(page: QWidget) -> None:
    for fold in page.findChildren(Fold):
        if fold.isVisible():
            next(each for each in fold.findChildren(QAbstractButton) if each.isVisible()).click()


def test_nothing_for_colleagues_is_read_on_any_tab_or_leaf(desktop: Desktop, linh: SpaceId) -> None:
    made = _fill(desktop, linh)
    assert len(made) > 80
    page = desktop.go("case", space=linh, tab="overview")
    assert isinstance(page, CasePage)
    assert any("Hush interpreter_need.community" in each for each in desktop.hands.everything_readable())
    side_by_side.turn(True)
    read = {"overview": _hushed(desktop)}
    for tab in tab_names():
        desktop.go("case", space=linh, tab=tab)
        _unfold(page)
        read[tab] = _hushed(desktop)
    for leaf in OVERVIEW:
        desktop.go("case", space=linh, tab="overview", leaf=leaf.code)
        _unfold(page)
        read[leaf.code] = _hushed(desktop)
    for kind in ("check_in", "plan_issue"):
        page.open_record(asked(kind, made[kind]))
        read[kind] = _hushed(desktop)
        page.leaving()
    assert {where: found for where, found in read.items() if found} == {}
