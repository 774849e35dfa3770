"""What an advocate writes for her supervisor, and what a client answers, reach those it is for and nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.services.concerns import ConcernReaders
from imsa_desktop.services.explaining import ExitCode
from imsa_desktop.services.showing import Delivery
from imsa_desktop.storage import spaces
from tests.promises.laptop import Laptop, new_laptop
from tests.promises.organisation import Hub, SharedCase, join

pytestmark = pytest.mark.slow

SESSION = {"session_kind": "one_to_one", "on": "2026-11-20", "taken": "taken", "topics": "What I carry home."}


def _joined(hub: Hub, head_office: Laptop, person: str, root: Path) -> Laptop:
    laptop = new_laptop(person, root / person.lower())
    join(head_office, laptop, root / f"{person}.invitation")
    hub.laptops.append(laptop)
    return laptop


def _holds(laptop: Laptop, space: bytes) -> bool:
    """Whether a vault has so much as a key of a space."""
    with laptop.at._vault.read() as conn:
        return bool(spaces.keys_of(conn, space)) or any(each.id == space for each in spaces.spaces(conn))


def test_a_supervision_record_reaches_the_supervisor_and_nobody_else(
    hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, tmp_path: Path
) -> None:
    sue = _joined(hub, head_office, "Sue", tmp_path)
    written = ana.at.staff.add("supervision_session", SESSION)  # before there is any supervisor
    hub.exchange()
    staff = ana.at.staff.space()
    assert staff is not None
    assert [each for each in hub.laptops if _holds(each, staff)] == [ana]

    assert head_office.one("appoint", "--person", "Sue", "--as", "supervisor")["new"]
    hub.exchange()
    assert [each for each in hub.laptops if _holds(each, staff)] == [ana, sue]
    assert sue.at.records.get("supervision_session", written)["topics"] == SESSION["topics"]
    assert ana.at.records.get("supervision_session", written).delivery is Delivery.RECEIVED
    assert {each.name: each.tasks for each in ben.at.joining.people()}["Sue"] == ["supervisor"]
    assert not head_office.one("appoint", "--person", "Sue", "--as", "supervisor")["new"]


def test_a_supervisor_who_comes_later_reads_what_was_written_before(
    hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, tmp_path: Path
) -> None:
    sue, tom = (_joined(hub, head_office, each, tmp_path) for each in ("Sue", "Tom"))
    head_office.one("appoint", "--person", "Sue", "--as", "supervisor")
    written = ana.at.staff.add("supervision_session", SESSION)
    hub.exchange()
    refusal = ben.refused("appoint", "--person", "Tom", "--as", "supervisor")  # Ben's laptop has no key to give on
    assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "CannotLetIntoRing")
    head_office.one("appoint", "--person", "Tom", "--as", "supervisor")
    hub.exchange()
    for each in (sue, tom):
        assert each.at.records.get("supervision_session", written)["topics"] == SESSION["topics"]
    assert head_office.at.records.list("supervision_session") == []


def test_a_concern_for_supervisors_alone_waits_for_one_and_then_goes_past_head_office(
    hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, tmp_path: Path
) -> None:
    sue = _joined(hub, head_office, "Sue", tmp_path)
    readers = ConcernReaders(head_office=False, supervisors=True)
    raised = ana.at.concerns.raise_concern({"words_heard": "It is about the office."}, readers=readers)
    hub.exchange()
    assert len(ana.at.concerns.waiting()) == 1
    head_office.one("appoint", "--person", "Sue", "--as", "supervisor")
    hub.exchange()
    assert [each for each in hub.laptops if _holds(each, raised.space)] == [ana, sue]
    assert ana.at.concerns.waiting() == []


def test_a_survey_sheet_reaches_its_readers_and_stays_closed_to_every_advocate_but_who_typed_it(
    hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    eve, pia = (_joined(hub, head_office, each, tmp_path) for each in ("Eve", "Pia"))
    sheet = pia.at.survey.begin(case.reference, {"permission": "yes", "safer": 5, "effect": "I open my letters."})
    pia.at.survey.finish(sheet)
    head_office.one("appoint", "--person", "Eve", "--as", "survey-reader")
    hub.exchange()
    space = pia.at.records.get("survey_sheet", sheet).space
    assert [each for each in hub.laptops if each.at.survey.sheets()] == [eve, pia]
    assert [each for each in hub.laptops if _holds(each, space) and each.at.records.list("survey_sheet")] == [eve, pia]
    (read,) = eve.at.survey.sheets()
    assert (read["safer"], read["effect"]) == (5, "I open my letters.")
    assert pia.at.records.get("survey_sheet", sheet).delivery is Delivery.SENT  # who typed it is told no more


def test_only_a_laptop_that_administers_appoints_and_only_whom_the_organisation_knows(
    hub: Hub, head_office: Laptop, ana: Laptop
) -> None:
    hub.exchange()
    refusal = ana.refused("appoint", "--person", "Ana", "--as", "supervisor")
    assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "MayNotAdminister")
    assert head_office.command("appoint", "--person", "Nobody", "--as", "supervisor").code != 0
