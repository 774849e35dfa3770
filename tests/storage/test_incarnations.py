"""A vault that was copied or put back takes another incarnation, and loses nothing by it."""

from __future__ import annotations

import shutil
from pathlib import Path

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.storage import journal, notices
from imsa_desktop.storage.notices import NEW_INCARNATION
from imsa_desktop.storage.outside import COPIED, PUT_BACK
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.vault import open_vault
from tests.storage.laptops import PASSPHRASE, Laptop, new_record


def _told(laptop: Laptop) -> list[object]:
    with laptop.vault.read() as conn:
        return [each.data for each in notices.notices(conn) if each.code == NEW_INCARNATION]


def test_a_vault_opened_where_it_was_left_keeps_its_incarnation(linh: Laptop):
    author, space, client = linh.vault.author, linh.new_space(), new_record()
    for name in ("Lin", "Linh"):
        linh.save(space, "client", client, {"full_name": name})
        linh.reopen()
        assert linh.vault.author == author
    assert _told(linh) == []


def test_a_crash_between_two_notes_is_no_copy(linh: Laptop):
    author, space = linh.vault.author, linh.new_space()
    linh.vault.note_outside()
    linh.save(space, "client", new_record(), {"full_name": "Linh"})
    linh.vault.noted_by(lambda _: None)  # as when the process is killed before it could write the note
    linh.reopen()
    assert linh.vault.author == author


def test_a_folder_copied_to_another_machine_takes_another_incarnation(linh: Laptop, tmp_path: Path):
    space, client, need = linh.new_space(), new_record(), new_record()
    linh.save(space, "client", client, {"full_name": "Lin"})
    linh.cut(space)
    first = linh.save(space, "client", client, {"full_name": "Linh"})
    linh.save(space, "client", client, {"full_name": "Linh D."})
    linh.save(space, "interpreter_need", need, {"needed": "yes"})
    linh.save(space, "client", client, {"_finished": True})
    shown, author = linh.get("client", client), linh.vault.author
    linh.vault.lock()
    shutil.copytree(linh.folder, tmp_path / "machine" / "vault")
    there = Laptop(
        tmp_path / "machine" / "vault",
        Surroundings(linh.surroundings.key_store.__class__(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests()),
        linh.vault,
        linh.words,
    )
    from imsa_desktop.storage.vault import open_with_recovery

    there.vault = open_with_recovery(there.folder, linh.words, PASSPHRASE, there.surroundings)
    try:
        assert there.vault.device == author[:16]
        assert there.vault.author != author
        assert _told(there) == [{"why": COPIED, "changes": 4}]
        again = there.get("client", client)
        assert again.values == shown.values
        assert again.finished
        assert again.flags == shown.flags == frozenset()
        assert {live[0].id[:20] for live in again.registers.values()} == {there.vault.author}
        assert len(again.registers["full_name"]) == 1
        # an editor that was open names the change by its old name
        there.save(space, "client", client, {"full_name": "L. Đặng"}, replaces={"full_name": frozenset([first])})
        assert len(there.get("client", client).registers["full_name"]) == 2
        with there.vault.read() as conn:
            counters = [each.id[20:] for each in journal.unsealed(there.vault, conn, space)]
        assert counters == [n.to_bytes(4, "big") for n in range(1, 6)]
        author = there.vault.author
        there.reopen()
        assert there.vault.author == author
    finally:
        there.vault.lock()


def test_an_old_copy_put_back_takes_another_incarnation(linh: Laptop, tmp_path: Path):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Lin"})
    linh.vault.lock()
    shutil.copytree(linh.folder, tmp_path / "old")
    linh.vault = open_vault(linh.folder, PASSPHRASE, linh.surroundings)
    author = linh.vault.author
    linh.save(space, "client", client, {"full_name": "Linh"})
    linh.vault.lock()
    shutil.rmtree(linh.folder)
    shutil.copytree(tmp_path / "old", linh.folder)
    linh.vault = open_vault(linh.folder, PASSPHRASE, linh.surroundings)
    assert linh.vault.author != author
    assert linh.get("client", client).values["full_name"] == "Lin"
    assert _told(linh) == [{"why": PUT_BACK, "changes": 1}]


def test_two_copies_on_one_machine_never_share_an_incarnation(linh: Laptop, tmp_path: Path):
    space = linh.new_space()
    linh.save(space, "client", new_record(), {"full_name": "one"})
    linh.vault.lock()
    shutil.copytree(linh.folder, tmp_path / "copy")
    authors = []
    for folder in (linh.folder, tmp_path / "copy", linh.folder, tmp_path / "copy"):
        vault = open_vault(folder, PASSPHRASE, linh.surroundings)
        authors.append(vault.author)
        with vault.write() as conn:
            journal.save(vault, conn, [journal.Edit(space, "client", new_record(), {"full_name": str(folder)})])
        vault.lock()
    assert authors[0] != authors[1]
    assert not {authors[0], authors[2]} & {authors[1], authors[3]}


def test_a_lost_state_folder_is_made_up_for_by_the_key_store(linh: Laptop):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    author = linh.vault.author
    linh.vault.lock()
    shutil.rmtree(linh.surroundings.state_folder)
    linh.reopen()
    assert linh.vault.author == author


def test_an_altered_outside_record_counts_as_none(linh: Laptop):
    author = linh.vault.author
    linh.vault.lock()
    (mark,) = linh.surroundings.state_folder.glob("*.mark")
    mark.write_bytes(bytes(60))
    for name in [*linh.surroundings.key_store.secrets]:
        if name == mark.stem:
            linh.surroundings.key_store.delete(name)
    linh.reopen()
    assert linh.vault.author != author
