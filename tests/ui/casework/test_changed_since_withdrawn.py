"""What was withdrawn, and written in by somebody who had not seen that, stands in no list as if nothing had been."""

from __future__ import annotations

import pytest

from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.documents import samples
from tests.ui.casework.conftest import Desktop

SAID = "Withdrawn, and changed since"


def _withdrawn_and_changed(desktop: Desktop, kind: str, record: bytes, values: dict[str, object]) -> None:
    records = desktop.workspace.records
    records.withdraw(kind, record, "It is not the client's.")
    records.change(kind, record, values)
    assert records.get(kind, record).changed_since


def _heard(desktop: Desktop, words: str) -> str:
    desktop.quiet()
    (row,) = [each for each in desktop.hands.seen(Row) if words in each.accessibleName()]
    return row.accessibleName()


def test_a_document_that_was_withdrawn_says_so_among_the_documents(desktop: Desktop, linh: SpaceId) -> None:
    added = desktop.workspace.attachments.add(linh, samples.pdf(1), name="lease.pdf", title="Lease")
    _withdrawn_and_changed(desktop, "document", added.document, {"title": "Tenancy"})
    desktop.go("case", space=linh, tab="documents")
    assert SAID in _heard(desktop, "Tenancy")
    assert desktop.hands.seen(Chip, SAID)


@pytest.mark.parametrize(
    ("kind", "values", "later", "words"),
    [
        ("contact_way", {"way": "mobile", "value": "07700 900111"}, {"value": "07700 900222"}, "07700 900222"),
        ("task", {"what": "Ring"}, {"what": "Ring the council"}, "Ring the council"),
        ("client_language", {"language": "Vietnamese"}, {"dialect": "Hue"}, "Vietnamese"),
    ],
)
def test_a_way_a_task_and_a_language_that_were_withdrawn_say_so_on_the_overview(
    desktop: Desktop, linh: SpaceId, kind: str, values: dict[str, object], later: dict[str, object], words: str
) -> None:
    record = desktop.workspace.records.add(kind, values, space=linh)
    _withdrawn_and_changed(desktop, kind, record, later)
    desktop.go("case", space=linh)
    assert SAID in _heard(desktop, words)


def test_a_task_that_was_withdrawn_says_so_among_the_tasks(desktop: Desktop, linh: SpaceId) -> None:
    record = desktop.workspace.records.add("task", {"what": "Ring"}, space=linh)
    _withdrawn_and_changed(desktop, "task", record, {"what": "Ring the council"})
    desktop.go("case", space=linh, tab="tasks")
    assert SAID in _heard(desktop, "Ring the council")


def test_what_a_chip_says_of_a_row_is_heard_as_well(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    records.add("contact_way", {"way": "mobile", "value": "07700 900333", "safety": "never"}, space=linh)
    consent = records.add("consent", {"recipient": "The council"}, space=linh)
    _withdrawn_and_changed(desktop, "consent", consent, {"recipient": "Sam at the council"})
    desktop.go("case", space=linh)
    assert _heard(desktop, "07700 900333").endswith("Never use this")
    desktop.go("case", space=linh, tab="consent")
    assert SAID in _heard(desktop, "Sam at the council")
