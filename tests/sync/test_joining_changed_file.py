"""An invitation file that was changed on its way makes the code wrong; it leads no laptop elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from imsa_desktop.crypto.joincode import join_keys
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.rings import RingKeys
from imsa_desktop.sync import joining
from imsa_desktop.sync.errors import LogRefused, NotAnInvitation, WrongCode
from imsa_desktop.sync.invitation import Invitation, read_invitation_file
from imsa_desktop.sync.joining import Invited, Role, Standing, complete_with
from imsa_desktop.sync.transport import HubAddress
from tests.sync.people import Laptop, World
from tests.sync.test_joining_own_ring import entries_by, organisation, request_of

CHEAP = Argon2Cost.cheap_for_tests()


def changed(invited: Invited, change: Callable[[Invitation], Invitation]) -> Invited:
    return replace(invited, file=change(read_invitation_file(invited.file)).to_file())


def test_an_invitation_with_one_byte_changed_is_refused(laptops: dict[str, Laptop]) -> None:
    laptops["office"].found()
    invited = joining.invite(laptops["office"].vault, "Linh", Role.ADVOCATE)
    read = read_invitation_file(invited.file)
    keys = join_keys(invited.code, read.invitation, read.secret, invited.file, CHEAP)
    still_invitations = 0
    for place in range(len(invited.file)):
        file = invited.file[:place] + bytes([invited.file[place] ^ 1]) + invited.file[place + 1 :]
        try:
            other = read_invitation_file(file)
        except NotAnInvitation:
            continue
        still_invitations += 1
        theirs = join_keys(invited.code, other.invitation, other.secret, file, CHEAP)
        assert theirs.verifier_hash != keys.verifier_hash
        assert theirs.mac != keys.mac
    assert still_invitations > len(invited.file) // 2


CHANGES: dict[str, Callable[[Invitation], Invitation]] = {
    "recovery key": lambda invitation: replace(invitation, recovery=RingKeys.of_private(bytes(96)).public),
    "root": lambda invitation: replace(invitation, root=bytes(32)),
    "person": lambda invitation: replace(invitation, person=bytes(16)),
    "organisation": lambda invitation: replace(invitation, organisation=bytes(16)),
    "name": lambda invitation: replace(invitation, organisation_name="Example Advocacx"),
    "hub and pin": lambda invitation: replace(invitation, hub=HubAddress("https://localhost:1", "elsewhere")),
}


def test_the_right_code_is_wrong_for_a_changed_file_and_right_for_the_true_one(connected: World) -> None:
    linh = connected.linh
    invitations = [connected.invite() for _ in CHANGES]
    for invited, change in zip(invitations, CHANGES.values(), strict=True):
        with pytest.raises(WrongCode):
            connected.ask(linh, changed(invited, change))
        assert joining.standing(linh.vault) is Standing.ALONE
    connected.ask(linh, invitations[0])
    connected.office.sync()
    assert linh.sync().joined


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_by_stick_a_changed_file_lets_nobody_in_and_the_true_one_does(
    laptops: dict[str, Laptop], tmp_path: Path, change: Callable[[Invitation], Invitation]
) -> None:
    office, linh, stick = laptops["office"], laptops["linh"], tmp_path / "stick"
    stick.mkdir()
    office.found()
    invited = joining.invite(office.vault, "Linh", Role.ADVOCATE)
    forged = changed(invited, change)
    joining.request(linh.vault, forged.file, forged.code)
    linh.carry(stick)
    assert office.carry(stick).admitted == []
    assert "request_refused" in office.notices()
    joining.request(linh.vault, invited.file, invited.code)
    linh.carry(stick)
    assert [each.name for each in office.carry(stick).admitted] == ["Linh"]
    assert linh.carry(stick).joined


def test_a_file_changed_to_lead_to_another_organisation_leads_nowhere(laptops: dict[str, Laptop]) -> None:
    """Whoever changed it knows all but the code, and admits whoever asks: the laptop that asked says no."""
    office, linh, stranger = laptops["office"], laptops["linh"], laptops["omar"]
    office.found()
    stranger.found("Example Advocacy")
    invited = joining.invite(office.vault, "Linh", Role.ADVOCATE)
    bait = read_invitation_file(joining.invite(stranger.vault, "Linh", Role.ADVOCATE).file)
    forged = changed(
        invited,
        lambda true: replace(true, organisation=bait.organisation, root=bait.root, recovery=bait.recovery),
    )
    joining.request(linh.vault, forged.file, forged.code)
    request = request_of(linh, forged)
    person = read_invitation_file(forged.file).person
    for answer in (None, bytes(32), request.possession[:32]):
        with pytest.raises(LogRefused, match="without the code"):
            complete_with(linh.vault, entries_by(stranger, linh, person, answer, lambda _: request.ring))
    assert joining.standing(linh.vault) is Standing.REQUESTED
    joining.request(linh.vault, invited.file, invited.code)
    assert organisation(office).organisation == read_invitation_file(invited.file).organisation


def test_a_file_with_a_recovery_key_that_nothing_can_be_sealed_to_is_no_invitation(laptops: dict[str, Laptop]) -> None:
    laptops["office"].found()
    invited = joining.invite(laptops["office"].vault, "Linh", Role.ADVOCATE)
    forged = changed(invited, lambda true: replace(true, recovery=b"\xff" * len(true.recovery)))
    with pytest.raises(NotAnInvitation):
        joining.request(laptops["linh"].vault, forged.file, forged.code)
    assert joining.standing(laptops["linh"].vault) is Standing.ALONE
