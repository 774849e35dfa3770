from __future__ import annotations

from hashlib import sha256

import pytest

from imsa_desktop.sync.transport import HubRefused, InvitationHolder
from imsa_protocol.errors import HubRefusal
from tests.hub.conftest import Founded
from tests.hub.made_up import rand
from tests.hub.running import RunningHub

DAY = 24 * 3600


def _invite(founded: Founded, lasts: int = DAY) -> InvitationHolder:
    invitation, verifier = rand(16), rand(32)
    founded.office_line.open_invitation(invitation, sha256(verifier).digest(), lasts)
    return InvitationHolder(invitation, verifier)


def _code_of_request(founded: Founded, holder: InvitationHolder, request: bytes = b"request") -> str:
    line = founded.line()
    with pytest.raises(HubRefused) as refused:
        line.send_request(holder, request)
    line.close()
    return refused.value.code


def _wrong(holder: InvitationHolder) -> InvitationHolder:
    return InvitationHolder(holder.invitation, rand(32))


def test_a_request_waits_for_head_office_until_it_is_done(founded: Founded) -> None:
    holder = _invite(founded)
    line = founded.line()
    line.send_request(holder, b"request")
    line.send_request(holder, b"request")  # its first answer may have been lost
    assert (holder.invitation, b"request") in founded.office_line.requests()
    founded.office_line.request_done(holder.invitation)
    assert holder.invitation not in dict(founded.office_line.requests())
    line.close()


def test_one_invitation_lets_one_request_in(founded: Founded) -> None:
    holder = _invite(founded)
    line = founded.line()
    line.send_request(holder, b"request")
    assert _code_of_request(founded, holder, b"another") == HubRefusal.INVITATION_OVER
    assert dict(founded.office_line.requests())[holder.invitation] == b"request"
    founded.office_line.request_done(holder.invitation)
    assert _code_of_request(founded, holder) == HubRefusal.INVITATION_OVER
    line.close()


def test_three_wrong_codes_and_an_invitation_is_dead(founded: Founded) -> None:
    holder = _invite(founded)
    for _ in range(3):
        assert _code_of_request(founded, _wrong(holder)) == HubRefusal.WRONG_CODE
    assert _code_of_request(founded, holder) == HubRefusal.INVITATION_OVER
    assert _code_of_request(founded, _wrong(holder)) == HubRefusal.INVITATION_OVER


def test_two_wrong_codes_are_forgiven(founded: Founded) -> None:
    holder = _invite(founded)
    for _ in range(2):
        assert _code_of_request(founded, _wrong(holder)) == HubRefusal.WRONG_CODE
    line = founded.line()
    line.send_request(holder, b"request")
    line.close()


def test_wrong_codes_are_counted_on_every_way_in(founded: Founded) -> None:
    holder = _invite(founded)
    line = founded.line()
    for _ in range(3):
        with pytest.raises(HubRefused) as refused:
            line.log_after(0, _wrong(holder))
        assert refused.value.code == HubRefusal.WRONG_CODE
    assert _code_of_request(founded, holder) == HubRefusal.INVITATION_OVER
    line.close()


def test_the_count_of_wrong_codes_outlives_the_process(alone: Founded) -> None:
    holder = _invite(alone)
    for _ in range(2):
        assert _code_of_request(alone, _wrong(holder)) == HubRefusal.WRONG_CODE
    port = alone.running.port
    alone.running.kill()
    alone.running = RunningHub(alone.made.folder, port)
    assert _code_of_request(alone, _wrong(holder)) == HubRefusal.WRONG_CODE
    assert _code_of_request(alone, holder) == HubRefusal.INVITATION_OVER


def test_an_invitation_ends(founded: Founded) -> None:
    holder = _invite(founded, lasts=0)
    assert _code_of_request(founded, holder) == HubRefusal.INVITATION_OVER


def test_an_unknown_invitation_is_refused(founded: Founded) -> None:
    assert _code_of_request(founded, InvitationHolder(rand(16), rand(32))) == HubRefusal.UNKNOWN_INVITATION


def test_an_invitations_holder_reads_the_log_and_finds_the_admission_there(founded: Founded) -> None:
    holder = _invite(founded)
    line = founded.line()
    assert list(line.log_after(0, holder).entries) == founded.organisation.log()
    line.send_request(holder, b"request")
    before = line.log_after(0, holder).head.number
    founded.admit()
    founded.office_line.request_done(holder.invitation)
    assert len(line.log_after(before, holder).entries) == 1
    line.close()


def test_opening_an_invitation_twice_is_harmless_and_changes_no_code(founded: Founded) -> None:
    invitation, verifier = rand(16), rand(32)
    for _ in range(2):
        founded.office_line.open_invitation(invitation, sha256(verifier).digest(), DAY)
    with pytest.raises(HubRefused) as refused:
        founded.office_line.open_invitation(invitation, sha256(rand(32)).digest(), DAY)
    assert refused.value.code == HubRefusal.NOT_ALLOWED
