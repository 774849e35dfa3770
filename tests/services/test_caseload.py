"""What the daily screens list is read once and then case by case, and is never behind what was written."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from imsa_desktop.services import caseload
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases
from imsa_desktop.services.cases import CaseFilter, CaseOrder, arrange
from imsa_desktop.storage.delivery import Delivery
from imsa_protocol.identifiers import SpaceId
from tests.services.conftest import Laptop, Two

Read = list[Collection[SpaceId] | None]
ALL = CaseFilter()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Read:
    """Which cases were read, reading by reading; None is all of them."""
    seen: Read = []
    real = RowsOfCases.read

    def noted(self, conn, words, to_do, some=None):  # type: ignore[no-untyped-def]  # reason: passes on what it is given
        seen.append(None if some is None else set(some))
        return real(self, conn, words, to_do, some)

    monkeypatch.setattr(RowsOfCases, "read", noted)
    return seen


def test_a_change_in_one_case_reads_that_case_alone(ana: Laptop, read: Read) -> None:
    first, second = ana.case("Linh"), ana.case("Zara")
    cases, records = ana.workspace.cases, ana.workspace.records
    assert {row.name for row in cases.rows()} == {"Linh", "Zara"}
    assert read == [None]
    records.add("task", {"what": "Ring the council", "due": "2026-11-20"}, space=second.space)
    rows = {row.name: row for row in cases.rows()}
    assert read[1:] == [{second.space}]
    assert rows["Zara"].next_task == "Ring the council"
    assert rows["Linh"].next_task == ""
    assert cases.rows()
    assert read[2:] == []
    assert first.space in {row.space for row in cases.rows()}


def test_every_kind_of_news_is_there_at_the_next_look(ana: Laptop) -> None:
    case = ana.case()
    cases, records = ana.workspace.cases, ana.workspace.records

    def row() -> CaseRow:
        return cases.rows(CaseFilter(withdrawn=True))[0]

    assert row().interpreter_words == ""
    records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=case.space)
    assert row().interpreter_words == "Vietnamese"
    records.add("risk_judgement", {"level": "high", "judged_on": "2026-11-20"}, space=case.space)
    assert (row().risk, row().risk_words) == ("high", "High")
    records.add("other_name", {"name": "Kim Dung"}, space=case.space)
    assert [each.space for each in cases.rows(CaseFilter(text="kim"))] == [case.space]
    records.change("client", case.client, {"name_to_use": "Mai"})
    assert row().name == "Mai"
    records.withdraw("case", case.case, "Opened twice")
    assert row().withdrawn
    assert cases.rows() == []


def test_a_silence_grows_without_anybody_writing(ana: Laptop, read: Read) -> None:
    case = ana.case()
    ana.workspace.cases.row(case.space)
    happened = "2026-11-22T10:00+00:00"
    values = {"encounter_kind": "call", "happened": happened, "client_took_part": "yes"}
    ana.workspace.records.add("encounter", values, space=case.space)
    assert ana.workspace.cases.rows()[0].quiet_days is None
    ana.clock.forward(days=23)
    assert ana.workspace.cases.rows()[0].quiet_days == 24


def test_tomorrow_what_was_due_today_is_overdue(ana: Laptop) -> None:
    case = ana.case()
    ana.workspace.records.add("task", {"what": "Ring", "due": "2026-11-23"}, space=case.space)
    assert not ana.workspace.cases.rows()[0].overdue
    ana.clock.forward(days=1)
    assert ana.workspace.cases.rows()[0].overdue
    assert [each.what for each in ana.workspace.today.day().overdue] == ["Ring"]


def test_when_most_cases_changed_all_are_read_at_once(ana: Laptop, read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caseload, "_ALL_AFRESH", 1)
    both = [ana.case("Linh"), ana.case("Zara")]
    ana.workspace.cases.rows()
    for case in both:
        ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    ana.workspace.cases.rows()
    assert read == [None, None]


def test_a_reading_that_failed_is_made_up_for(ana: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    case = ana.case()
    ana.workspace.cases.rows()
    ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    with monkeypatch.context() as broken:
        broken.setattr(RowsOfCases, "read", lambda *_: (_ for _ in ()).throw(OSError))
        with pytest.raises(OSError):
            ana.workspace.cases.rows()
    assert ana.workspace.cases.rows()[0].next_task == "Ring"


def test_what_head_office_received_is_said_without_reading_the_cases_again(two: Two, read: Read) -> None:
    two.ana.case()
    assert two.ana.workspace.cases.rows()[0].delivery is Delivery.SAVED
    two.exchange()
    before = len(read)
    assert two.ana.workspace.cases.rows()[0].delivery is Delivery.RECEIVED
    assert all(each is not None for each in read[before:])


def test_cases_are_arranged_by_any_column_and_filter(ana: Laptop) -> None:
    records = ana.workspace.records
    linh, zara, ali = ana.case("Linh"), ana.case("Zara"), ana.case("Ali")
    records.add("risk_judgement", {"level": "low", "judged_on": "2026-11-01"}, space=linh.space)
    records.add("risk_judgement", {"level": "high", "judged_on": "2026-11-01"}, space=zara.space)
    records.add("interpreter_need", {"needed": "yes", "language": "ti"}, space=zara.space)
    records.add("task", {"what": "Late", "due": "2026-11-01"}, space=ali.space)
    rows = ana.workspace.cases.everything()

    def names(which: CaseFilter = ALL, order: CaseOrder = CaseOrder.NAME, **how: bool) -> list[str]:
        return [row.name for row in arrange(rows, which, order, **how)]

    assert names() == ["Ali", "Linh", "Zara"]
    assert names(downwards=True) == ["Zara", "Linh", "Ali"]
    assert names(order=CaseOrder.RISK)[0] == "Zara"
    assert names(order=CaseOrder.INTERPRETER)[0] == "Zara"
    assert names(order=CaseOrder.NEXT)[0] == "Ali"
    assert names(CaseFilter(overdue=True)) == ["Ali"]
    assert names(CaseFilter(interpreter=True)) == ["Zara"]
    assert names(CaseFilter(risk="high")) == ["Zara"]
    assert names(CaseFilter(mine=True)) == ["Ali", "Linh", "Zara"]
    assert names(CaseFilter(text="dang thi zar")) == ["Zara"]
