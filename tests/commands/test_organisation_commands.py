"""Head office, its hub and an advocate, by commands alone: founding, joining, sending, settling, courier and HTTPS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands.conftest import Desk
from tests.hub.running import MadeHub, RunningHub, make_hub

pytestmark = pytest.mark.slow


@dataclass
class Organisation:
    """Head office and an advocate of one organisation with a real hub."""

    office: Desk
    ana: Desk
    made: MadeHub
    hub: RunningHub

    def exchange(self) -> None:
        """Bring both to the same state through the hub."""
        for desk in (self.ana, self.office, self.ana):
            desk.ask("sync")

    def digests_agree(self) -> bool:
        """Whether every case that both hold has the same digest."""
        here, there = (
            {each["space"]: each for each in desk.ask("digest") if each["class"] == "case"}
            for desk in (self.office, self.ana)
        )
        assert set(here) == set(there)
        assert all(here[space]["heads"] == there[space]["heads"] for space in here)
        return all(here[space]["digest"] == there[space]["digest"] for space in here)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[tuple[MadeHub, RunningHub]]:
    made = make_hub(tmp_path / "hub")
    running = RunningHub(made.folder)
    yield made, running
    running.stop()


@pytest.fixture
def organisation(new_desk: Callable[..., Desk], hub: tuple[MadeHub, RunningHub], tmp_path: Path) -> Organisation:
    made, running = hub
    office, ana = new_desk("Olive", "Harbour"), new_desk("Ana")
    office.one("connect", "--hub", running.url, "--pin", made.pin, "--token", made.token)
    invited = office.one("invite", "--person", "Ana", "--role", "advocate", "--out", str(tmp_path / "ana.invitation"))
    assert invited["hub_knows"]
    ana.ask("join", invited["file"], "--code", invited["code"])
    assert ana.one("sync")["waiting_for_admission"]
    assert office.one("sync")["admitted"] == ["Ana"]
    assert ana.one("sync")["joined"]
    return Organisation(office, ana, made, running)


def test_a_case_opened_before_joining_is_shared_and_said_in_words(
    new_desk: Callable[..., Desk], hub: tuple[MadeHub, RunningHub], tmp_path: Path
) -> None:
    made, running = hub
    office, ana = new_desk("Olive", "Harbour"), new_desk("Ana")
    case = ana.one("add", "client", "--set", "name_to_use=Linh")["case"]
    office.one("connect", "--hub", running.url, "--pin", made.pin, "--token", made.token)
    invited = office.one("invite", "--person", "Ana", "--role", "advocate", "--out", str(tmp_path / "invitation"))
    told = ana("join", invited["file"], "--code", invited["code"].upper())
    assert told.code == 0
    assert "Harbour invites Ana" in told.out
    assert f"The case of Linh ({case}): you and head office will read it." in told.out
    assert "Your private notebook: nobody but you will read it." in told.out
    office.ask("sync")
    ana.ask("sync")
    assert office.one("sync")["cases"] == [case]
    assert office.ask("find", "linh")[0]["case"] == case
    assert {each["name"]: each["me"] for each in office.ask("people")} == {"Olive": True, "Ana": False}


def test_two_answers_wait_and_head_office_settles_one_with_a_reason(organisation: Organisation) -> None:
    office, ana = organisation.office, organisation.ana
    case = ana.one("add", "client", "--set", "name_to_use=Linh")["case"]
    need = ana.one("add", "interpreter_need", "--case", case, "--set", "needed=not asked")["id"]
    organisation.exchange()
    ana.one("set", "interpreter_need", need, "needed=yes")
    office.one("set", "interpreter_need", need, "needed=no")
    organisation.exchange()
    assert organisation.digests_agree()
    for desk in (office, ana):
        shown = desk.one("show", "interpreter_need", need)
        assert shown["values"]["needed"] == "yes"  # the safer one
        assert shown["standing"]["needed"] == "question"
        (question,) = desk.ask("questions")
        assert [(each["by"], each["value"]) for each in question["answers"]] == [("Ana", "yes"), ("Olive", "no")]
    office.one("settle", question["question"], "--keep", "1", "--reason", "She was not alone when she said no")
    organisation.exchange()
    assert ana.ask("questions") == []
    assert ana.ask("history", "interpreter_need", need)[0]["reason"] == "She was not alone when she said no"


def test_each_record_shows_truthfully_how_far_it_has_come(organisation: Organisation) -> None:
    office, ana = organisation.office, organisation.ana
    case = ana.one("add", "case", "--set", "strand=advice")["case"]

    def stands() -> set[str]:
        return {each["delivery"] for each in ana.ask("status", "--case", case)[1:] if "delivery" in each}

    assert stands() == {"saved"}
    ana.ask("sync")
    assert stands() == {"sent"}
    office.ask("sync")
    assert stands() == {"sent"}
    ana.ask("sync")
    assert stands() == {"received"}


def test_courier_and_hub_mixed_bring_both_to_the_same_state(organisation: Organisation, tmp_path: Path) -> None:
    office, ana = organisation.office, organisation.ana
    stick = tmp_path / "stick"
    stick.mkdir()
    case = ana.one("add", "client", "--set", "name_to_use=Linh")["case"]
    ana.ask("sync")
    for number in range(3):
        ana.one("add", "task", "--case", case, "--set", f"what=By hub {number}")
        ana.ask("sync", "--folder", str(stick))
        office.ask("sync", "--folder", str(stick))
        office.one("add", "task", "--case", case, "--set", f"what=By stick {number}")
        office.ask("sync")
    organisation.exchange()
    assert organisation.digests_agree()
    assert len(ana.ask("list", "task", "--case", case)) == 6


def test_invitations_that_do_not_fit_are_refused_and_nothing_is_lost(
    organisation: Organisation, new_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    ben = new_desk("Ben")
    ben.one("add", "client", "--set", "name_to_use=Abel")
    office = organisation.office
    first = office.one("invite", "--person", "Ben", "--role", "advocate", "--out", str(tmp_path / "first"))
    second = office.one("invite", "--person", "Cat", "--role", "advocate", "--out", str(tmp_path / "second"))
    slip = ben("join", first["file"], "--code", "abandon " * 4, "--json")
    assert (slip.code, slip.objects[-1]["error"]) == (5, "MistypedCode")
    wrong = ben("join", first["file"], "--code", second["code"], "--json")
    assert (wrong.code, wrong.objects[-1]["error"]) == (5, "WrongCode")
    (tmp_path / "cut").write_bytes((tmp_path / "first").read_bytes()[:-9])
    cut = ben("join", str(tmp_path / "cut"), "--code", first["code"], "--json")
    assert (cut.code, cut.objects[-1]["error"]) == (4, "NotAnInvitation")
    assert office("invite", "--person", "Ben", "--role", "advocate", "--out", first["file"]).code == 4
    assert organisation.ana("invite", "--person", "D", "--role", "advocate", "--out", str(tmp_path / "d")).code == 4
    ben.ask("join", first["file"], "--code", first["code"])
    office.ask("sync")
    assert ben.one("sync")["joined"]
    assert ben.ask("list", "client")[0]["values"]["name_to_use"] == "Abel"
    used = new_desk("Dan")("join", first["file"], "--code", first["code"], "--json")
    assert (used.code, used.objects[-1]["error"]) == (4, "InvitationUsed")


def test_a_hub_that_is_away_or_another_is_said_and_work_goes_on(organisation: Organisation, tmp_path: Path) -> None:
    ana = organisation.ana
    organisation.hub.stop()
    away = ana("sync", "--json")
    assert (away.code, away.object["error"]) == (7, "HubUnreachable")
    assert ana.ask("status")[0]["connection"] == "unreachable"
    case = ana.one("add", "client", "--set", "name_to_use=Linh")["case"]
    stranger = RunningHub(make_hub(tmp_path / "stranger").folder, organisation.hub.port)
    try:
        other = ana("sync", "--json")
    finally:
        stranger.stop()
    assert (other.code, other.object["error"]) == (8, "HubHasAnotherCertificate")
    assert ana.ask("status")[0]["connection"] == "not_our_hub"
    again = RunningHub(organisation.made.folder, organisation.hub.port)
    try:
        organisation.exchange()
        assert organisation.office.ask("list", "client", "--case", case)
    finally:
        again.stop()


def test_a_wrong_founding_token_is_refused(new_desk: Callable[..., Desk], hub: tuple[MadeHub, RunningHub]) -> None:
    made, running = hub
    office = new_desk("Olive", "Harbour")
    told = office("connect", "--hub", running.url, "--pin", made.pin, "--token", "wrong", "--json")
    assert told.code == 8
    assert "token" in told.object["happened"]
    wrong_pin = ("a" if made.pin[0] != "a" else "b") + made.pin[1:]
    pinned = office("connect", "--hub", running.url, "--pin", wrong_pin, "--token", made.token, "--json")
    assert pinned.object["error"] == "HubHasAnotherCertificate"
    office.one("connect", "--hub", running.url, "--pin", made.pin, "--token", made.token)


def test_practice_cases_never_leave(new_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = new_desk("Ana")
    desk.home = tmp_path / "practice"
    desk.one("init", "--person", "Ana", "--practice")
    for arguments in (
        ["sync"],
        ["sync", "--folder", str(tmp_path)],
        ["connect", "--hub", "h", "--pin", "p", "--token", "t"],
    ):
        told = desk(*arguments, "--json")
        assert (told.code, told.object["error"]) == (4, "PracticeVault")
