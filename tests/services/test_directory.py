"""The directory works before anybody has joined; what waited on the desk reaches the shelf that all share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.storage import spaces
from tests.services.conftest import Laptop, Two


def _classes(laptop: Laptop, space: bytes) -> str:
    with laptop.vault.read() as conn:
        return spaces.space_info(conn, space).space_class


def test_a_laptop_on_its_own_keeps_entries_on_its_desk(ana: Laptop) -> None:
    records, directory = ana.workspace.records, ana.workspace.directory
    entry = records.add("organisation", {"name": "Harbour Law Centre", "region": "Leeds"})
    assert _classes(ana, records.get("organisation", entry).space) == SpaceClass.DESK
    assert not directory.shared()
    (line,) = directory.lines("organisations", "leeds")
    assert (line.record, line.title) == (entry, "Harbour Law Centre")
    assert directory.lines("organisations", "bradford") == []


def test_a_warning_stands_beside_the_name(ana: Laptop) -> None:
    records = ana.workspace.records
    records.add("organisation", {"name": "Bright Homes", "standing": "do_not_use", "check_again": "2026-10-01"})
    records.add("interpreter", {"name": "Ms Pham", "standing": "ask_first"})
    (line,) = ana.workspace.directory.lines("organisations")
    assert (line.standing, line.against, line.overdue) == ("Do not use", True, True)
    (line,) = ana.workspace.directory.lines("interpreters")
    assert (line.standing, line.against) == ("Ask head office first", False)


def test_a_rule_says_its_period_and_its_source_in_words(ana: Laptop) -> None:
    (review,) = ana.workspace.directory.lines("rules", "housing.review_england")
    assert review.second.startswith("21 days from the day the client had it, that day counted · Shelter Legal")
    assert not [each.second for each in ana.workspace.directory.lines("rules") if each.second.startswith("1 months")]


def test_rules_that_are_not_sure_say_to_check_before_relying(ana: Laptop) -> None:
    lines = ana.workspace.directory.lines("rules")
    assert lines
    for line in lines:
        assert line.rule is not None
        assert bool(line.standing) == (not line.rule.enough or not line.rule.computed)
        assert line.checked
    found = ana.workspace.directory.lines("rules", lines[0].rule.code if lines[0].rule else "")
    assert lines[0].title in {line.title for line in found}


def test_what_waited_on_the_desk_moves_to_the_shelf_with_what_names_it(
    new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    office, ana = new_laptop("Olive"), new_laptop("Ana")
    records = ana.workspace.records
    agency = records.add("interpreter_agency", {"name": "Bridge"})
    interpreter = records.add("interpreter", {"name": "Ms Pham", "agency": agency})
    records.change("interpreter", interpreter, {"languages": "Vietnamese"})
    case = ana.case()
    appointment = records.add("appointment", {"what": "GP"}, space=case.space)
    booking = records.add("interpreter_booking", {"interpreter": interpreter}, space=case.space, parent=appointment)
    stick = tmp_path / "stick"
    stick.mkdir()
    office.workspace.joining.found("Harbour")
    invitation = office.workspace.joining.invite("Ana", "advocate", tmp_path / "ana.invitation")
    ana.workspace.joining.join(invitation.file, invitation.code, by_courier=True)
    both = Two(office, ana, stick)
    both.exchange()
    both.exchange()
    lines = {line.kind: line for line in ana.workspace.directory.lines("interpreters")}
    assert set(lines) == {"interpreter", "interpreter_agency"}
    moved = records.get("interpreter", lines["interpreter"].record or b"")
    assert _classes(ana, moved.space) == SpaceClass.SHELF
    assert moved["languages"] == "Vietnamese"
    assert moved["agency"] == lines["interpreter_agency"].record
    assert records.get("interpreter_booking", booking)["interpreter"] == moved.id
    assert records.get("interpreter", interpreter).withdrawn
    seen = {line.title for line in office.workspace.directory.lines("interpreters")}
    assert seen == {"Bridge", "Ms Pham"}
    assert ana.workspace.shelf.bring_home() == 0
