"""What can go wrong between a laptop and head office is said kindly, and work goes on; nothing is lost by trying."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from imsa_desktop.services.explaining import ExitCode
from imsa_hub.store import DATABASE_NAME
from tests.hub.running import RunningHub, make_hub
from tests.promises.laptop import Laptop, Refusal, new_laptop
from tests.promises.organisation import Founded, Hub, SharedCase, at_work, join

pytestmark = pytest.mark.slow


def _refused_alike(laptop: Laptop, *words: str) -> Refusal:
    """Refused twice, as JSON and in words, in the same way."""
    refusal = laptop.refused(*words)
    told = laptop.refused_in_words(*words)
    assert (told.code, told.err) == (refusal.code, refusal.sentence + "\n")
    return refusal


def _write_a_name(laptop: Laptop, case: SharedCase, name: str) -> None:
    laptop.at.records.change("client", case.client, {"name_to_use": name})


def _name(laptop: Laptop, case: SharedCase) -> str | None:
    name: str | None = laptop.at.records.get("client", case.client)["name_to_use"]
    return name


def test_a_hub_that_is_away_is_said_and_work_goes_on(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, in_a_hurry: None
) -> None:
    hub.running.stop()
    _write_a_name(ana, case, "Lan Anh")
    refusal = _refused_alike(ana, "sync")
    assert (refusal.code, refusal.error) == (ExitCode.HUB_UNREACHABLE, "HubUnreachable")
    assert "cannot be reached" in refusal.happened
    assert refusal.safe == "everything is saved on this laptop"
    assert "go on working" in refusal.next
    assert ana.ask("status")[0]["connection"] == "unreachable"
    _write_a_name(ana, case, "Lan Chi")
    hub.restart()
    hub.exchange()
    assert _name(head_office, case) == "Lan Chi"
    assert ana.ask("status")[0]["connection"] == "ready"


def test_another_hub_at_the_same_address_is_told_nothing(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    port = hub.running.port
    hub.running.stop()
    _write_a_name(ana, case, "Lan Anh")
    stranger = RunningHub(make_hub(tmp_path / "stranger").folder, port)
    try:
        refusal = _refused_alike(ana, "sync")
    finally:
        stranger.stop()
    assert (refusal.code, refusal.error) == (ExitCode.HUB_REFUSED, "HubHasAnotherCertificate")
    assert "not the hub of your organisation" in refusal.happened
    assert "nothing was told to it" in refusal.safe
    assert "tell head office" in refusal.next
    assert "session" not in stranger.log_file.read_text()  # it was not even asked for one
    assert ana.ask("status")[0]["connection"] == "not_our_hub"
    hub.restart()
    hub.exchange()
    assert _name(head_office, case) == "Lan Anh"


@pytest.fixture(scope="module")
def inviting(founded: Founded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Head office's laptop, which invites one after the other."""
    with at_work(founded, tmp_path_factory.mktemp("inviting")) as (_, head_office, _, _):
        yield head_office


@pytest.fixture
def cam(tmp_path: Path) -> Laptop:
    """Cam, who has written something and has not joined yet."""
    laptop = new_laptop("Cam", tmp_path / "cam")
    laptop.ask("add", "client", "--set", "name_to_use=Thu")
    return laptop


def test_a_wrong_code_is_refused_and_the_right_one_still_works(inviting: Laptop, cam: Laptop, tmp_path: Path) -> None:
    invited, other = (
        inviting.one("invite", "--person", name, "--role", "advocate", "--out", str(tmp_path / name))
        for name in ("Cam", "Dee")
    )
    before = cam.digests()
    slip = _refused_alike(cam, "join", invited["file"], "--code", "four words not listedword")
    assert (slip.code, slip.error) == (ExitCode.LOCKED_OUT, "MistypedCode")
    assert "no try was used up" in slip.safe
    assert "spelling" in slip.next
    wrong = cam.refused("join", invited["file"], "--code", other["code"])
    assert (wrong.code, wrong.error) == (ExitCode.LOCKED_OUT, "WrongCode")
    assert "not the four words of this invitation" in wrong.happened
    assert "everything you wrote is in your vault" in wrong.safe
    assert "say them once more" in wrong.next
    assert cam.digests() == before
    cam.ask("join", invited["file"], "--code", invited["code"])
    assert inviting.one("sync")["admitted"] == ["Cam"]
    assert cam.one("sync")["joined"]
    assert inviting.one("sync")["cases"]
    assert "Thu" in {each["values"].get("name_to_use") for each in inviting.ask("list", "client")}


def test_a_used_invitation_lets_nobody_else_in(inviting: Laptop, cam: Laptop, tmp_path: Path) -> None:
    join(inviting, cam, tmp_path / "invitation")
    # the code again, as a thief would have it
    invited = inviting.one("invite", "--person", "Dee", "--role", "advocate", "--out", str(tmp_path / "dee"))
    dee, thief = new_laptop("Dee", tmp_path / "dee home"), new_laptop("Mallory", tmp_path / "mallory")
    thief.ask("add", "client", "--set", "name_to_use=Hoa")
    dee.ask("join", invited["file"], "--code", invited["code"])
    for _ in ("before head office has admitted her", "after"):
        refusal = thief.refused("join", invited["file"], "--code", invited["code"])
        assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "InvitationUsed")
        assert "used already" in refusal.happened
        assert "everything you wrote is in your vault" in refusal.safe
        assert "new one" in refusal.next
        inviting.ask("sync")
    assert dee.one("sync")["joined"]
    assert "Mallory" not in {each["name"] for each in inviting.ask("people")}
    assert thief.one("status", "--no-records")["connection"] == "alone"
    assert thief.one("list", "client")["values"]["name_to_use"] == "Hoa"


def test_three_wrong_codes_end_an_invitation_and_this_is_said(inviting: Laptop, cam: Laptop, tmp_path: Path) -> None:
    invited, other = (
        inviting.one("invite", "--person", name, "--role", "advocate", "--out", str(tmp_path / name))
        for name in ("Cam", "Dee")
    )
    for _ in range(3):
        assert cam.refused("join", invited["file"], "--code", other["code"]).error == "WrongCode"
    refusal = cam.refused("join", invited["file"], "--code", invited["code"])
    assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "InvitationUsed")
    assert "ended after three wrong codes" in refusal.happened


def test_a_file_that_is_no_whole_invitation_is_refused(ana_laptop: Laptop, inviting: Laptop, tmp_path: Path) -> None:
    invited = inviting.one("invite", "--person", "Cam", "--role", "advocate", "--out", str(tmp_path / "cam"))
    whole = (tmp_path / "cam").read_bytes()
    for data in (b"", b"holiday photographs", whole[:-9], whole + b"more"):
        (tmp_path / "file").write_bytes(data)
        refusal = ana_laptop.refused("join", str(tmp_path / "file"), "--code", invited["code"])
        assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "NotAnInvitation")
        assert "send it again" in refusal.next
    assert ana_laptop.one("status")["connection"] == "alone"


def _last_frame_of(hub: Hub, space: bytes) -> tuple[int, bytes]:
    with closing(sqlite3.connect(hub.made.folder / DATABASE_NAME)) as store:
        found: tuple[int, bytes] = store.execute(
            "SELECT position, bytes FROM frames WHERE space = ? ORDER BY position DESC", (space,)
        ).fetchone()
        return found


def _put_frame(hub: Hub, position: int, data: bytes) -> None:
    """What a hub that was broken into would do: another frame in the place of the one it was given."""
    with closing(sqlite3.connect(hub.made.folder / DATABASE_NAME)) as store, store:
        store.execute("UPDATE frames SET bytes = ? WHERE position = ?", (data, position))


@pytest.mark.parametrize("offset", [60, 113, -1], ids=["header", "payload", "signature"])
def test_a_byte_changed_at_the_hub_is_let_in_nowhere_and_the_true_frame_comes_later(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, offset: int
) -> None:
    _write_a_name(ana, case, "Lan Anh")
    ana.ask("sync")
    position, true = _last_frame_of(hub, case.space)
    changed = bytearray(true)
    changed[offset] ^= 1
    _put_frame(hub, position, bytes(changed))
    before = head_office.digests()
    done = head_office.one("sync")
    assert (done["received"], done["refused"]) == (0, 1)
    assert head_office.digests() == before
    assert _name(head_office, case) == "Lan"
    told = [each for each in head_office.ask("status", "--no-records") if each.get("notice") == "refused_frame"]
    assert len(told) == 1
    for words in ("did not pass its checks", "was not let in", "kept as evidence", "Tell head office"):
        assert words in told[0]["words"]
    assert "were not let in; `status` says more." in head_office.command("sync").out
    _write_a_name(ana, case, "Lan Chi")
    ana.ask("sync")
    _put_frame(hub, position, true)
    hub.exchange()
    assert _name(head_office, case) == "Lan Chi"
    assert head_office.digests()[case.space.hex()] == ana.digests()[case.space.hex()]


def test_a_courier_file_with_a_changed_byte_gives_what_is_whole_and_says_so(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    _write_a_name(ana, case, "Lan Anh")
    ana.ask("sync", "--folder", str(stick))
    (file,) = stick.iterdir()
    whole = file.read_bytes()
    changed = bytearray(whole)
    changed[whole.rindex(case.space) + 200] ^= 1  # in the payload of the segment just cut
    file.write_bytes(bytes(changed))
    done = head_office.one("sync", "--folder", str(stick))
    assert done["refused"] == 1
    assert _name(head_office, case) == "Lan"
    file.write_bytes(whole)
    assert head_office.one("sync", "--folder", str(stick))["received"] == 1
    assert _name(head_office, case) == "Lan Anh"
