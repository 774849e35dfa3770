"""What other programs are known to fail at, tried on ours: nothing is doubled, lost, or asked of oneself."""

from __future__ import annotations

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.showing import Delivery, FieldStanding
from imsa_desktop.sync import connection
from imsa_desktop.sync.transport import HubAddress, HubUnreachable, Page, Transport
from imsa_hub.store import DATABASE_NAME
from tests.hub.running import command as hub_command
from tests.promises.broken_line import BrokenLine
from tests.promises.laptop import Laptop, new_laptop
from tests.promises.organisation import Hub, SharedCase, join

pytestmark = pytest.mark.slow


def alike(case: SharedCase, *laptops: Laptop) -> None:
    """Nothing is unsent, and everybody holds the same of the case."""
    told = [next(each for each in laptop.ask("digest") if each["space"] == case.space.hex()) for laptop in laptops]
    assert {each["unsent"] for each in told} == {0}
    assert len({each["heads_hash"] for each in told}) == 1
    assert len({each["digest"] for each in told}) == 1


def notices(laptop: Laptop) -> set[str]:
    return {each["notice"] for each in laptop.ask("status", "--no-records") if "notice" in each}


# saving


def test_a_double_click_on_save_is_one_record_at_head_office_too(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase
) -> None:
    editor = ana.at.records.open_editor("task", space=case.space)
    with ThreadPoolExecutor(4) as clicks:
        list(clicks.map(lambda _: editor.save({"what": "Ring the solicitor", "urgency": "urgent"}), range(8)))
    hub.exchange()
    for laptop in (ana, head_office):
        (task,) = laptop.at.records.list("task", space=case.space)
        assert task["what"] == "Ring the solicitor"
        assert len(laptop.at.records.history("task", task.id)) == 1
        assert laptop.at.questions.count() == 0
    alike(case, ana, head_office)


def test_an_editor_that_stays_open_over_an_exchange_saves_twice_without_a_question(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase
) -> None:
    editor = ana.at.interpreting.open_need(case.space)
    editor.save({**editor.values, "needed": "no", "dialect": "northern"})
    ana.at.contact.exchange()
    head_office.at.contact.exchange()
    there = head_office.at.interpreting.open_need(case.space)
    there.save({**there.values, "gender": "woman_only"})
    head_office.at.contact.exchange()
    ana.at.contact.exchange()
    editor.save({**editor.values, "needed": "yes"})
    hub.exchange()
    for laptop in (ana, head_office):
        need = laptop.at.records.get("interpreter_need", case.need)
        assert (need["needed"], need["dialect"], need["gender"]) == ("yes", "northern", "woman_only")
        assert laptop.at.questions.count() == 0
        assert all(not each.others for each in need.fields.values())
    alike(case, ana, head_office)


def test_a_need_that_both_wrote_first_while_offline_is_one_record(
    hub: Hub, ana: Laptop, head_office: Laptop, ben: Laptop
) -> None:
    opened = ana.at.cases.open_case(CaseStart(client={"name_to_use": "Thu"}))
    hub.exchange()
    for laptop, values in (
        (ana, {"needed": "yes", "language": "vi"}),
        (head_office, {"needed": "yes", "dialect": "Huế"}),
    ):
        editor = laptop.at.interpreting.open_need(opened.space)
        assert editor.is_new
        editor.save({**editor.values, **values})
    hub.exchange()
    for laptop in (ana, head_office, ben):
        (need,) = laptop.at.records.list("interpreter_need", space=opened.space)
        assert (need["needed"], need["language"], need["dialect"]) == ("yes", "vi", "Huế")
        assert need.parent == opened.client
        assert laptop.at.questions.count() == 0  # both said the same


# the line


def test_an_acknowledgement_that_is_lost_is_a_push_repeated_and_nothing_doubled(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, in_a_hurry: None
) -> None:
    task = ana.at.records.add("task", {"what": "Ring the solicitor"}, space=case.space)
    before = _kept_by(hub)
    with BrokenLine(hub.running.port, lambda _: _kept_by(hub) > before) as line:
        assert not _exchange_through(ana, HubAddress(line.url, hub.made.pin))
        assert line.cut
    kept = _kept_by(hub)
    assert kept > before
    assert ana.at.contact.delivery(task) is Delivery.SAVED  # the truth as far as this laptop can know it
    assert _exchange_through(ana, hub.address)
    assert _kept_by(hub) == kept
    assert ana.at.contact.delivery(task) is Delivery.SENT
    hub.exchange()
    for laptop in (ana, head_office):
        assert [each.id for each in laptop.at.records.list("task", space=case.space)] == [task]
        assert len(laptop.at.records.history("task", task)) == 1
    alike(case, ana, head_office)


def test_an_answer_of_the_hub_lost_anywhere_loses_and_doubles_nothing(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, in_a_hurry: None
) -> None:
    written = []
    for lost in range(1, 40):
        written.append(ana.at.records.add("task", {"what": f"Task {lost}"}, space=case.space))
        with BrokenLine(hub.running.port, lost.__eq__) as line:
            if _exchange_through(ana, HubAddress(line.url, hub.made.pin)):
                assert not line.cut
                break
            assert line.cut
    else:
        pytest.fail("the hub spoke more often than answers were lost")
    assert len(written) > 5
    hub.tell_address(ana)
    hub.exchange()
    for laptop in (ana, head_office):
        assert [each.id for each in laptop.at.records.list("task", space=case.space)] == written
        assert {len(laptop.at.records.history("task", each)) for each in written} == {1}
    assert {ana.at.contact.delivery(each) for each in written} == {Delivery.RECEIVED}
    assert notices(ana) <= {"joined"}
    alike(case, ana, head_office)


def _kept_by(hub: Hub) -> int:
    with closing(sqlite3.connect(hub.made.folder / DATABASE_NAME)) as store:
        (frames,) = store.execute("SELECT count(*) FROM frames").fetchone()
        return int(frames)


def _exchange_through(laptop: Laptop, address: HubAddress) -> bool:
    """Send and receive over another line; whether it came to an end."""
    with laptop.at._vault.write() as conn:
        connection.keep_hub_address(conn, address)
    try:
        laptop.at.contact.exchange()
    except HubUnreachable:
        laptop.lock()  # as somebody would who gives up for today
        return False
    return True


class _Stammering:
    """A line on which the hub says everything twice."""

    def __init__(self, true: Transport) -> None:
        self._true = true

    def __getattr__(self, name: str) -> object:
        return getattr(self._true, name)

    def pull(self, *given: object) -> Page:
        page = self._true.pull(*given)  # type: ignore[arg-type]  # reason: handed on as it came
        return replace(page, frames=tuple(each for frame in page.frames for each in (frame, frame)))


def test_the_same_page_sent_twice_changes_nothing(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("Lan Anh", "Lan Chi"):
        ana.at.records.change("client", case.client, {"name_to_use": name})
        ana.at.contact.exchange()
    ana.at.contact.exchange_by_folder(stick)
    with monkeypatch.context() as patched:
        true = connection.open_line
        patched.setattr(connection, "open_line", lambda vault: _Stammering(true(vault)))
        assert head_office.at.contact.exchange().received == 2
    after = head_office.digests()
    assert head_office.at.contact.exchange_by_folder(stick).received == 0  # and once more, by another way
    assert head_office.digests() == after
    assert head_office.at.records.get("client", case.client)["name_to_use"] == "Lan Chi"
    assert len(head_office.at.records.history("client", case.client)) == 3
    assert notices(head_office) <= {"admitted"}
    hub.exchange()
    alike(case, ana, head_office)


# backups and copies


def test_a_hub_put_back_from_an_older_backup_gets_everything_again(
    hub: Hub, ana: Laptop, head_office: Laptop, ben: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    hub_command("backup", str(hub.made.folder), str(tmp_path / "monday"))
    ana.at.records.change("client", case.client, {"name_to_use": "Lan Anh"})
    opened = ana.at.cases.open_case(CaseStart(client={"name_to_use": "Thu"}))
    hub.exchange()
    ana.at.records.change("client", case.client, {"pronouns": "she"})  # and something nobody has seen yet
    hub_command("restore", str(tmp_path / "monday"), str(tmp_path / "restored"))
    hub.restart(tmp_path / "restored")
    for laptop in (head_office, ana, ben, head_office):
        laptop.clock.forward(minutes=11)
        assert laptop.one("sync")["refused"] == 0
    hub.exchange()
    for laptop in (ana, head_office, ben):
        client = laptop.at.records.get("client", case.client)
        assert (client["name_to_use"], client["pronouns"]) == ("Lan Anh", "she")
        assert laptop.at.records.get("client", opened.client)["name_to_use"] == "Thu"
        assert "hub_restored" in notices(laptop)
        assert not {"hub_behind", "fork", "diverged", "hub_told_two_stories"} & notices(laptop)
    told = [each["words"] for each in ana.ask("status") if each.get("notice") == "hub_restored"]
    assert told == ["The hub was put back from a backup. What it had lost was handed to it again from here."]
    alike(case, ana, head_office, ben)
    # whoever joins later gets what the hub had lost
    dee = new_laptop("Dee", tmp_path / "dee")
    hub.laptops.append(dee)
    join(head_office, dee, tmp_path / "dee.invitation", "head-office")
    head_office.ask("sync")
    dee.ask("sync")
    assert dee.at.records.get("client", opened.client)["name_to_use"] == "Thu"


def test_a_folder_copied_to_a_second_machine_is_no_way_in(ana: Laptop, case: SharedCase, tmp_path: Path) -> None:
    thief = ana.copy(tmp_path / "stolen", carrying_key_store=False, carrying_state=False)
    refusal = thief.refused("list", "client")
    assert (refusal.code, refusal.error) == (5, "DeviceSecretMissing")
    assert "the folder was copied" in refusal.happened
    assert "recovery words" in refusal.next
    assert ana.one("list", "client")["values"]["full_name"] == "Nguyễn Thị Lan"


def test_a_laptop_that_lives_on_in_two_places_loses_nobodys_work_and_says_so(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    ana.at.records.change("client", case.client, {"wants": "to stay near her sister"})  # not sent when it is copied
    copy = ana.copy(tmp_path / "second machine", carrying_key_store=True, carrying_state=False)
    _forget_outside_record(copy, ana)
    hub.laptops.append(copy)
    assert "new_incarnation" in notices(copy)
    ana.at.records.change("client", case.client, {"name_to_use": "by the laptop"})
    copy.at.records.change("client", case.client, {"strengths": "by the copy"})
    for laptop in (ana, copy, head_office, ana, copy, head_office):
        laptop.clock.forward(minutes=11)
        laptop.ask("sync")
    ana.at.records.change("client", case.client, {"notes": "the laptop goes on"})
    copy.at.records.change("client", case.client, {"pronouns": "she"})
    hub.exchange(rounds=2)
    for laptop in (ana, copy, head_office):
        client = laptop.at.records.get("client", case.client)
        assert client["wants"] == "to stay near her sister"
        assert (client["name_to_use"], client["strengths"]) == ("by the laptop", "by the copy")
        assert (client["notes"], client["pronouns"]) == ("the laptop goes on", "she")
        assert {"cloned", "own_clone"} & notices(laptop)
    alike(case, ana, copy, head_office)
    words = [each["words"] for each in head_office.ask("status") if each.get("notice") == "cloned"]
    assert words
    assert "exist twice" in words[0]


def _forget_outside_record(copy: Laptop, original: Laptop) -> None:
    """A key store that travels with the account, as some do, without the record that stands outside the vault."""
    for mark in (original.home / "state").glob("*.mark"):
        copy.key_store.secrets.pop(mark.stem)


def test_a_vault_put_back_from_an_older_backup_gets_its_sent_work_again(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    ana.lock()
    shutil.copytree(ana.vault, tmp_path / "last week")
    ana.at.records.change("client", case.client, {"name_to_use": "Lan Anh"})
    ana.at.contact.exchange()
    ana.lock()
    shutil.rmtree(ana.vault)
    shutil.copytree(tmp_path / "last week", ana.vault)
    told = [each["words"] for each in ana.ask("status") if each.get("notice") == "new_incarnation"]
    assert len(told) == 1
    assert "copied or put back" in told[0]
    ana.at.records.change("client", case.client, {"pronouns": "she"})
    hub.exchange(rounds=2)
    for laptop in (ana, head_office):
        client = laptop.at.records.get("client", case.client)
        assert (client["name_to_use"], client["pronouns"]) == ("Lan Anh", "she")
        assert not {"cloned", "fork", "diverged"} & notices(laptop)
    alike(case, ana, head_office)


# the clock


def test_a_clock_a_year_ahead_spoils_nothing(
    hub: Hub, ana: Laptop, head_office: Laptop, ben: Laptop, case: SharedCase
) -> None:
    ana.clock.forward(days=365)
    ana.at.records.change("client", case.client, {"name_to_use": "Lan Anh"})
    ana.at.interpreting.open_need(case.space).save({"needed": "no"})
    head_office.at.interpreting.open_need(case.space).save({"needed": "yes"})
    hub.exchange()
    # who has seen it writes the latest word, whatever the clocks say
    head_office.at.records.change("client", case.client, {"name_to_use": "Lan Chi"})
    hub.exchange()
    for laptop in (ana, head_office, ben):
        client = laptop.at.records.get("client", case.client)
        assert client["name_to_use"] == "Lan Chi"
        assert client.fields["name_to_use"].others == ()
        need = laptop.at.records.get("interpreter_need", case.need)
        assert (need["needed"], need.fields["needed"].standing) == ("yes", FieldStanding.QUESTION)
    # nobody else's clock was dragged along, and head office is told
    for laptop in (head_office, ben):
        told = [each["words"] for each in laptop.ask("status", "--no-records") if each.get("notice") == "clock_ahead"]
        assert len(told) == 1
        assert "more than a day ahead" in told[0]
    assert "clock_ahead" not in notices(ana)
    mine = [each for each in head_office.at.records.history("client", case.client) if each.who == "Olive"]
    assert mine[0].when_ms <= head_office.clock.ms
    # and she finds her own clock put right without any harm
    ana.clock.forward(days=-365)
    ana.at.records.change("client", case.client, {"name_to_use": "Lan My"})
    hub.exchange()
    for laptop in (ana, head_office, ben):
        assert laptop.at.records.get("client", case.client)["name_to_use"] == "Lan My"
    alike(case, ana, head_office, ben)


def test_whoevers_clock_is_a_year_off_people_are_invited_and_join(
    hub: Hub, head_office: Laptop, tmp_path: Path
) -> None:
    for person, here, there in (("Dee", 0, 365), ("Eva", 365, 0), ("Fay", -365, 0), ("Gus", 0, -365)):
        invited = new_laptop(person, tmp_path / person.lower())
        hub.laptops.append(invited)
        head_office.clock.forward(days=here)
        invited.clock.forward(days=there)
        join(head_office, invited, tmp_path / f"{person}.invitation")
        head_office.clock.forward(days=-here)
