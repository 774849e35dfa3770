from __future__ import annotations

import json
import socket
import sqlite3
import ssl
import stat
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.hub_line import Patience
from imsa_desktop.sync.transport import HubRefused, HubUnreachable, UnknownCursor
from imsa_hub.tables import metadata
from imsa_protocol.errors import HubRefusal
from tests.hub.conftest import Founded
from tests.hub.running import RunningHub, command, make_hub, status


def _pushed(founded: Founded, segments: int = 3) -> tuple[bytes, list[bytes]]:
    space, genesis = founded.organisation.case(founded.advocate)
    frames = [genesis.bytes, *(founded.advocate.segment(space).bytes for _ in range(segments))]
    assert founded.advocate_line.push(frames).refused is None
    return space, frames


def test_init_prints_what_is_needed_to_connect_and_keeps_others_out(tmp_path: Path) -> None:
    folder = tmp_path / "hub"
    told = json.loads(command("init", str(folder), "--host", "hub.example.org", "--json").stdout)
    assert set(told) == {"hub", "pin", "token"}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in folder.iterdir())
    again = command("init", str(folder), "--json", code=1)
    assert json.loads(again.stdout) == {"error": "hub exists"}
    assert status(folder)["pin"] == told["pin"]


def test_where_there_is_no_hub_none_is_made_by_accident(tmp_path: Path) -> None:
    (tmp_path / "blank").mkdir()
    (tmp_path / "blank" / "hub.db").touch()
    for folder in (tmp_path / "nowhere", tmp_path / "blank"):
        for words in (("serve", str(folder)), ("status", str(folder)), ("backup", str(folder), str(tmp_path / "copy"))):
            assert "There is no hub" in command(*words, code=1).stderr
    assert not (tmp_path / "nowhere").exists()
    assert not (tmp_path / "copy").exists()


def test_a_damaged_or_foreign_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    made = make_hub(tmp_path / "hub")
    file = made.folder / "hub.db"
    for content in (b"not a database" * 500, file.read_bytes()[:5000]):
        file.write_bytes(content)
        assert json.loads(command("status", str(made.folder), "--json", code=1).stdout) == {"error": "damaged"}
        assert file.read_bytes() == content


def test_it_ends_cleanly_when_it_is_told_to(alone: Founded) -> None:
    _pushed(alone)
    assert alone.running.stop() == 0
    assert not (alone.made.folder / "hub.db-wal").exists()
    assert "stopped" in alone.running.log_file.read_text()


def test_what_was_acknowledged_is_there_after_a_kill(alone: Founded) -> None:
    space, frames = _pushed(alone)
    alone.running.kill()
    again = RunningHub(alone.made.folder)
    line = HttpsHub(again.address(alone.made.pin), alone.organisation.office.asking)
    assert [each.frame for each in line.space(space, 0, 100).frames] == frames
    line.close()
    again.kill()


def test_a_restart_is_not_noticed_by_a_line(alone: Founded) -> None:
    space, frames = _pushed(alone)
    cursor = alone.office_line.pull(None, 100).cursor
    port = alone.running.port
    alone.running.stop()
    again = RunningHub(alone.made.folder, port)
    assert alone.office_line.pull(cursor, 100).frames == ()
    more = alone.advocate.segment(space)
    assert alone.advocate_line.push([*frames, more.bytes]).kept == 1
    again.kill()


def test_answers_do_not_wait_for_one_another(founded: Founded) -> None:
    began = time.monotonic()
    for _ in range(100):
        founded.office_line.generation()
    assert time.monotonic() - began < 3.5  # with Nagle's algorithm on it takes four seconds at the least


def test_a_backup_is_taken_while_serving_and_is_whole(alone: Founded, tmp_path: Path) -> None:
    space, frames = _pushed(alone)
    copy = tmp_path / "copy.backup"
    told = json.loads(command("backup", str(alone.made.folder), str(copy), "--json").stdout)
    assert told["bytes"] == copy.stat().st_size
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert alone.advocate_line.push([alone.advocate.segment(space).bytes]).kept == 1
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM frames").fetchone() == (len(frames),)
    assert json.loads(command("backup", str(alone.made.folder), str(copy), "--json", code=1).stdout) == {
        "error": "file exists"
    }


def test_a_restored_hub_is_another_generation_with_the_same_pin_and_takes_back_what_it_lost(
    alone: Founded, tmp_path: Path
) -> None:
    space, before = _pushed(alone)
    copy, folder = tmp_path / "copy.backup", tmp_path / "restored"
    command("backup", str(alone.made.folder), str(copy))
    later = [alone.advocate.segment(space).bytes, alone.organisation.office.segment(space).bytes]
    alone.advocate_line.push(later)
    cursor = alone.office_line.pull(None, 100).cursor
    assert cursor is not None
    old = alone.office_line.generation()
    alone.running.stop()
    command("restore", str(copy), str(folder))

    running = RunningHub(folder)
    line = HttpsHub(running.address(alone.made.pin), alone.organisation.office.asking)
    assert line.generation().hub == old.hub
    assert line.generation().generation != old.generation
    with pytest.raises(UnknownCursor):
        line.pull(cursor, 100)
    assert {head.number for head in line.heads().heads} == {len(before)}
    result = line.push([*before, *later])  # anybody brings back anybody's frames
    assert (result.known, result.kept) == (len(before), 2)
    assert [each.frame for each in line.space(space, 0, 100).frames] == [*before, *later]
    line.close()
    running.kill()


def test_restoring_never_writes_over_a_hub_and_takes_only_whole_backups(tmp_path: Path) -> None:
    made = make_hub(tmp_path / "hub")
    copy = tmp_path / "copy.backup"
    command("backup", str(made.folder), str(copy))
    assert json.loads(command("restore", str(copy), str(made.folder), "--json", code=1).stdout) == {
        "error": "hub exists"
    }
    for name, content in (("cut", copy.read_bytes()[:9000]), ("foreign", b"x" * 9000), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        answer = command("restore", str(tmp_path / name), str(tmp_path / "new"), "--json", code=1)
        assert json.loads(answer.stdout) == {"error": "not a backup"}
        assert not (tmp_path / "new" / "hub.db").exists()


def test_a_hub_killed_in_the_midst_of_pushes_holds_every_acknowledged_frame_and_no_gap(alone: Founded) -> None:
    space, frames = _pushed(alone)
    waiting = [alone.advocate.segment(space).bytes for _ in range(2000)]
    acknowledged: list[bytes] = []
    line = HttpsHub(alone.running.address(alone.made.pin), alone.advocate.asking, Patience(pauses=()))

    def push_on() -> None:
        with suppress(HubUnreachable):
            for frame in waiting:
                line.push([frame])
                acknowledged.append(frame)

    pushing = threading.Thread(target=push_on)
    pushing.start()
    pushing.join(0.4)
    alone.running.kill()
    pushing.join()
    assert 0 < len(acknowledged) < len(waiting)

    alone.running = RunningHub(alone.made.folder, alone.running.port)
    held = [each.frame for each in alone.office_line.space(space, 0, 5000).frames][len(frames) :]
    assert held == waiting[: len(held)]
    assert len(acknowledged) <= len(held) <= len(acknowledged) + 1
    assert alone.advocate_line.push(waiting).kept == len(waiting) - len(held)
    line.close()


def test_the_hub_speaks_tls_1_3_and_nothing_older(founded: Founded) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    for newest, accepted in ((ssl.TLSVersion.TLSv1_3, True), (ssl.TLSVersion.TLSv1_2, False)):
        context.maximum_version = newest
        with socket.create_connection(("127.0.0.1", founded.running.port), 10) as plain:
            if accepted:
                with context.wrap_socket(plain) as line:
                    assert line.version() == "TLSv1.3"
            else:
                with pytest.raises(OSError):
                    context.wrap_socket(plain)


def test_a_port_that_is_taken_is_said_plainly(founded: Founded, tmp_path: Path) -> None:
    made = make_hub(tmp_path / "hub")
    answer = command("serve", str(made.folder), "--port", str(founded.running.port), code=1)
    assert "That did not work" in answer.stderr


def test_the_tables_are_fit_for_postgresql() -> None:
    for table in metadata.sorted_tables:
        dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # reason: the library left it untyped
        written = str(CreateTable(table).compile(dialect=dialect))
        assert "SERIAL" not in written  # a database's own sequence would let a reader step past a late commit


def test_a_hub_that_is_not_founded_says_so(tmp_path: Path, founded: Founded) -> None:
    made = make_hub(tmp_path / "hub")
    running = RunningHub(made.folder)
    line = HttpsHub(running.address(made.pin), founded.advocate.asking)
    with pytest.raises(HubRefused) as refused:
        line.heads()
    assert refused.value.code == HubRefusal.NOT_FOUNDED
    line.close()
    running.kill()
