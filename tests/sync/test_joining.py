"""A laptop joins by hub or by stick; whoever lacks the code does not, and nothing is lost by trying."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.crypto.joincode import new_code
from imsa_desktop.sync import joining
from imsa_desktop.sync.admission import keep_request
from imsa_desktop.sync.courier_file import RequestItem, read_courier_file, write_courier_file
from imsa_desktop.sync.errors import (
    AlreadyInAnOrganisation,
    InvitationUsed,
    MayNotAdminister,
    MistypedCode,
    NotAnInvitation,
    NotInAnOrganisation,
    WrongCode,
)
from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.joining import Role, Standing
from imsa_desktop.sync.membership import may_administer
from tests.sync.people import Laptop, World


def another_code(code: str) -> str:
    return next(each for each in (new_code(bytes), new_code(lambda length: b"1" * length)) if each != code)


def test_a_case_opened_before_joining_reaches_head_office_after(connected: World) -> None:
    case = connected.linh.open_case()
    client = connected.linh.client(case, full_name="Đặng Thị Linh")
    shared = {each.space: each.readers for each in joining.preview(connected.linh.vault)}
    assert shared[case] == ("head office",)
    assert () in shared.values()  # the notebook
    connected.let_in(connected.linh)
    connected.office.sync()
    assert connected.office.value("client", client, "full_name") == "Đặng Thị Linh"
    assert joining.preview(connected.linh.vault) == ()
    connected.assert_alike(case)


def test_joining_without_any_hub(laptops: dict[str, Laptop], tmp_path: Path) -> None:
    office, linh, stick = laptops["office"], laptops["linh"], tmp_path / "stick"
    stick.mkdir()
    office.found()
    case = linh.open_case()
    client = linh.client(case, full_name="Somebody Made Up")
    invited = joining.invite(office.vault, "Linh", Role.ADVOCATE)
    joining.request(linh.vault, invited.file, invited.code)
    assert linh.carry(stick).waiting_for_admission
    assert [each.name for each in office.carry(stick).admitted] == ["Linh"]
    assert linh.carry(stick).joined
    office.carry(stick)
    assert office.value("client", client, "full_name") == "Somebody Made Up"
    linh.carry(stick)
    assert office.digests()[case] == linh.digests()[case]


def test_a_wrong_code_is_refused_and_the_right_one_still_works(connected: World) -> None:
    invited = connected.invite()
    with pytest.raises(WrongCode):
        connected.ask(connected.linh, invited, another_code(invited.code))
    assert joining.standing(connected.linh.vault) is Standing.ALONE
    connected.ask(connected.linh, invited)
    connected.office.sync()
    assert connected.linh.sync().joined


def test_three_wrong_codes_end_an_invitation(connected: World) -> None:
    invited = connected.invite()
    wrong = another_code(invited.code)
    for _ in range(3):
        with pytest.raises(WrongCode):
            connected.ask(connected.linh, invited, wrong)
    with pytest.raises(InvitationUsed):
        connected.ask(connected.linh, invited)


def test_a_slip_of_the_tongue_costs_no_try(connected: World) -> None:
    invited = connected.invite()
    for said in ("apple", "four words not listedword", " ".join([invited.code.split()[0]] * 3)):
        with pytest.raises(MistypedCode):
            connected.ask(connected.linh, invited, said)
    connected.ask(connected.linh, invited)
    assert joining.standing(connected.linh.vault) is Standing.REQUESTED


def test_an_invitation_lets_one_laptop_in(connected: World) -> None:
    invited = connected.invite()
    connected.ask(connected.linh, invited)
    with pytest.raises(InvitationUsed):
        connected.ask(connected.omar, invited)
    connected.office.sync()
    assert connected.linh.sync().joined
    with pytest.raises(InvitationUsed):
        connected.ask(connected.omar, invited)
    with pytest.raises(AlreadyInAnOrganisation):
        connected.ask(connected.linh, invited)


def test_what_is_no_invitation_is_refused(laptops: dict[str, Laptop]) -> None:
    for file in (b"", b"holiday photograph", b"IMSA invitation 1\n", b"IMSA invitation 1\n\xa1\x61a\x01"):
        with pytest.raises(NotAnInvitation):
            joining.read_invitation(file)


def test_only_those_allowed_invite(world: World) -> None:
    assert may_administer(world.office.vault)
    assert may_administer(world.omar.vault)
    assert not may_administer(world.linh.vault)
    with pytest.raises(MayNotAdminister):
        joining.invite(world.linh.vault, "A Friend", Role.ADVOCATE)


def test_alone_nothing_is_exchanged(laptops: dict[str, Laptop], tmp_path: Path) -> None:
    with pytest.raises(NotInAnOrganisation):
        laptops["linh"].carry(tmp_path)


@pytest.mark.parametrize("name", ["000", "zzz"])
def test_a_request_by_stick_is_not_pushed_out_by_one_whose_author_did_not_know_the_code(
    connected: World, tmp_path: Path, name: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    invited = joining.invite(connected.office.vault, "Linh", Role.ADVOCATE)
    joining.request(connected.linh.vault, invited.file, invited.code)
    connected.linh.carry(stick)
    with (stick / f"{name}.imsa-courier").open("wb") as file:
        write_courier_file(file, [RequestItem(invited.invitation, b"nothing of the kind")])
    connected.office.carry(stick)
    assert connected.linh.carry(stick).joined
    assert "request_refused" not in connected.office.notices()


def test_a_true_request_by_stick_outweighs_a_false_one_at_the_hub(
    connected: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    invited = joining.invite(connected.office.vault, "Linh", Role.ADVOCATE)
    joining.request(connected.linh.vault, invited.file, invited.code)
    connected.linh.carry(stick)
    with connected.office.vault.write() as conn, next(stick.iterdir()).open("rb") as file:
        (true,) = [each for each in read_courier_file(file) if isinstance(each, RequestItem)]
        keep_request(connected.office.vault, conn, true.invitation, true.request)
    monkeypatch.setattr(HttpsHub, "requests", lambda hub: [(invited.invitation, b"nothing of the kind")])
    assert len(connected.office.sync().admitted) == 1


def test_two_administering_laptops_admit_at_the_same_time(world: World, tmp_path: Path) -> None:
    fourth, fifth = Laptop.make("fourth", tmp_path), Laptop.make("fifth", tmp_path)
    by_office = joining.invite(world.office.vault, "Fourth", Role.ADVOCATE)
    by_omar = joining.invite(world.omar.vault, "Fifth", Role.ADVOCATE)
    world.office.sync()
    world.omar.sync()
    world.ask(fourth, by_office)
    world.ask(fifth, by_omar)
    world.office.sync()
    world.omar.sync()
    assert fourth.sync().joined
    assert fifth.sync().joined
    for laptop in (fourth, fifth):
        laptop.vault.lock()
