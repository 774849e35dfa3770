"""The hub keeps sealed chunks of attachments for those who read their space, and never a wrong one under a name."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.transport import HubRefused
from imsa_hub.chunks import chunk_file
from imsa_hub.store import open_store
from imsa_protocol.device_items import Quota
from imsa_protocol.errors import HubRefusal
from imsa_protocol.limits import CHUNK_BYTES
from tests.hub.conftest import Founded
from tests.hub.raw import RawLine
from tests.hub.running import RunningHub, command, make_hub, status


def _case(founded: Founded) -> bytes:
    space, genesis = founded.organisation.case(founded.advocate)
    founded.advocate_line.push([genesis.bytes])
    return space


def _chunk(size: int = 1000) -> tuple[bytes, bytes]:
    data = secrets.token_bytes(size)
    return sha256(data).digest(), data


def test_a_chunk_comes_back_as_it_was_handed_in(founded: Founded) -> None:
    space = _case(founded)
    name, data = _chunk(CHUNK_BYTES)
    assert founded.advocate_line.chunks_held(space, [name]) == frozenset()
    founded.advocate_line.put_chunk(space, name, data)
    founded.advocate_line.put_chunk(space, name, data)
    assert founded.advocate_line.chunks_held(space, [name, bytes(32)]) == {name}
    assert founded.office_line.get_chunk(space, name) == data
    assert chunk_file(founded.made.folder, name).stat().st_mode & 0o077 == 0


def test_wrong_bytes_under_a_hash_are_refused_and_leave_nothing(founded: Founded) -> None:
    space = _case(founded)
    name, data = _chunk()
    with pytest.raises(HubRefused) as refused:
        founded.advocate_line.put_chunk(space, name, data[:-1] + b"?")
    assert refused.value.code == HubRefusal.WRONG_HASH
    assert founded.advocate_line.chunks_held(space, [name]) == frozenset()
    assert not chunk_file(founded.made.folder, name).exists()


def test_a_chunk_altered_on_the_hubs_disk_is_not_given_out_and_can_be_brought_again(founded: Founded) -> None:
    space = _case(founded)
    name, data = _chunk()
    founded.advocate_line.put_chunk(space, name, data)
    chunk_file(founded.made.folder, name).write_bytes(data[:-1] + b"?")
    with pytest.raises(HubRefused) as refused:
        founded.office_line.get_chunk(space, name)
    assert refused.value.code == HubRefusal.UNKNOWN_CHUNK
    founded.advocate_line.put_chunk(space, name, data)
    assert founded.office_line.get_chunk(space, name) == data


def test_only_members_who_read_a_space_get_its_chunks(founded: Founded) -> None:
    space = _case(founded)
    name, data = _chunk()
    founded.advocate_line.put_chunk(space, name, data)
    other = founded.admit()
    line = founded.line(other)
    for ask, code in (
        (lambda: line.get_chunk(space, name), HubRefusal.MAY_NOT_READ),
        (lambda: line.chunks_held(space, [name]), HubRefusal.MAY_NOT_READ),
        (lambda: line.put_chunk(space, *_chunk()), HubRefusal.MAY_NOT_WRITE),
        (lambda: line.get_chunk(secrets.token_bytes(16), name), HubRefusal.UNKNOWN_SPACE),
    ):
        with pytest.raises(HubRefused) as refused:
            ask()
        assert refused.value.code == code
    line.close()
    with RawLine(founded.running) as stranger:
        assert stranger.send("POST", "/v1/chunks/get").error == HubRefusal.NO_SESSION


def test_a_chunk_of_one_space_is_not_given_out_under_another(founded: Founded) -> None:
    mine, name_and_data = _case(founded), _chunk()
    founded.advocate_line.put_chunk(mine, *name_and_data)
    other = founded.admit()
    line = founded.line(other)
    theirs, genesis = founded.organisation.case(other)
    line.push([genesis.bytes])
    with pytest.raises(HubRefused) as refused:
        line.get_chunk(theirs, name_and_data[0])
    assert refused.value.code == HubRefusal.UNKNOWN_CHUNK
    line.close()


@pytest.mark.parametrize("size", [0, CHUNK_BYTES + 1])
def test_a_chunk_of_a_size_that_cannot_be_is_refused(founded: Founded, size: int) -> None:
    space = _case(founded)
    with pytest.raises(HubRefused) as refused:
        founded.advocate_line.put_chunk(space, *_chunk(size))
    assert refused.value.code in (HubRefusal.TOO_LARGE, HubRefusal.MALFORMED)


def test_chunks_count_towards_the_quota(alone: Founded) -> None:
    space = _case(alone)
    after = len(alone.organisation.entries)
    alone.office_line.append_log(after, [alone.organisation.entry(Quota("case", 20_000)).bytes])
    first = _chunk(10_000)
    alone.advocate_line.put_chunk(space, *first)
    with pytest.raises(HubRefused) as refused:
        alone.advocate_line.put_chunk(space, *_chunk(10_000))
    assert refused.value.code == HubRefusal.QUOTA
    alone.advocate_line.put_chunk(space, *first)  # what is here needs no more room
    told = status(alone.made.folder)
    assert (told["chunks"], told["chunk_bytes"]) == (1, 10_000)


def test_a_hub_put_back_has_the_chunks_of_its_backup_and_says_which_it_lost(alone: Founded, tmp_path: Path) -> None:
    space = _case(alone)
    kept, lost = _chunk(), _chunk()
    alone.advocate_line.put_chunk(space, *kept)
    copy, folder = tmp_path / "copy.backup", tmp_path / "restored"
    command("backup", str(alone.made.folder), str(copy))
    alone.advocate_line.put_chunk(space, *lost)
    alone.running.stop()
    command("restore", str(copy), str(folder))
    running = RunningHub(folder)
    line = HttpsHub(running.address(alone.made.pin), alone.advocate.asking)
    assert line.chunks_held(space, [kept[0], lost[0]]) == {kept[0]}
    assert line.get_chunk(space, kept[0]) == kept[1]
    line.close()
    running.kill()


def test_a_hub_of_an_older_program_is_brought_up_to_date_where_it_is(tmp_path: Path) -> None:
    made = make_hub(tmp_path / "hub")
    with closing(sqlite3.connect(made.folder / "hub.db", isolation_level=None)) as older:
        older.execute("DROP TABLE chunks")
        older.execute("UPDATE facts SET value = ? WHERE name = 'schema'", (bytes((0, 0, 0, 1)),))
    for _ in range(2):
        open_store(made.folder).close()
    assert status(made.folder)["chunks"] == 0
