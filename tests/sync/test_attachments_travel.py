"""Attachments travel after the text: resumed where they were broken off, refused when altered, never in its way."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from imsa_desktop.crypto.attachments import PIECE_BYTES, Manifest
from imsa_desktop.storage import attachments, chunks, exchange_state, journal, notices
from imsa_desktop.storage.errors import ChunkMissing
from imsa_desktop.storage.journal import Edit
from imsa_desktop.sync import cycle
from imsa_desktop.sync.courier_chunks import FOLDER
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Outcome, Phase, Step
from imsa_desktop.sync.transport import Cancelled, HubUnreachable
from tests.hub.running import RunningHub, command
from tests.sync.meddling import Meddling
from tests.sync.people import Laptop, World

_numbers = iter(range(1, 1_000_000))


def attach(laptop: Laptop, space: bytes, content: bytes) -> Manifest:
    """A document with this content, written on a laptop."""
    kept = attachments.keep(laptop.vault, io.BytesIO(content), len(content))
    record = b"document" + next(_numbers).to_bytes(8, "big")
    with laptop.vault.write() as conn:
        edit = Edit(space, "document", record, {"title": "Letter", "attachment": kept.text})
        journal.save(laptop.vault, conn, [edit])
        attachments.name(conn, space, record, kept)
    return kept.manifest


def content(laptop: Laptop, manifest: Manifest) -> bytes:
    return b"".join(attachments.pieces(laptop.vault, manifest))


def codes(laptop: Laptop) -> set[str]:
    with laptop.vault.read() as conn:
        return {each.code for each in notices.notices(conn)}


def a_case(world: World) -> bytes:
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up")
    world.settle(1)
    return case


def test_an_attachment_reaches_head_office_whole(world: World) -> None:
    case = a_case(world)
    data = os.urandom(2 * PIECE_BYTES + 5)
    manifest = attach(world.linh, case, data)
    sent = world.linh.sync()
    assert (sent.chunks_sent, sent.chunks_left) == (3, 0)
    came = world.office.sync()
    assert (came.chunks_received, came.chunks_left) == (3, 0)
    assert content(world.office, manifest) == data
    again = world.linh.sync()
    assert (again.chunks_sent, again.chunks_received) == (0, 0)


def test_nobody_else_is_sent_a_byte_of_it(connected: World) -> None:
    connected.let_in(connected.linh)
    connected.let_in(connected.omar)  # an advocate: other people's cases are not hers
    case = connected.linh.open_case()
    attach(connected.linh, case, b"x" * 1000)
    connected.settle()
    assert list(chunks.names_here(connected.omar.folder)) == []
    assert len(list(chunks.names_here(connected.office.folder))) == 1


def test_a_line_that_breaks_among_the_chunks_costs_no_text_and_goes_on_where_it_was(world: World) -> None:
    case = a_case(world)
    manifest = attach(world.linh, case, os.urandom(5 * PIECE_BYTES))
    client = world.linh.client(case, wants="a place near her sister")

    class Breaks(Meddling):
        left = 2

        def put_chunk(self, space: bytes, name: bytes, chunk: bytes) -> None:
            if not self.left:
                raise HubUnreachable("https://nowhere", "broken line")
            self.left -= 1
            self.true.put_chunk(space, name, chunk)

    first = world.linh.sync(Breaks(world.linh.line()))
    assert (first.chunks_sent, first.chunks_left) == (2, 3)
    world.office.sync()
    assert world.office.value("client", client, "wants") == "a place near her sister"
    with pytest.raises(ChunkMissing) as missing:
        content(world.office, manifest)
    assert (missing.value.missing, missing.value.of) == (3, 5)
    assert world.linh.sync().chunks_sent == 3
    assert world.office.sync().chunks_received == 3
    assert len(content(world.office, manifest)) == 5 * PIECE_BYTES


def test_wrong_bytes_under_a_hash_are_refused_here_and_the_true_ones_are_taken_later(world: World) -> None:
    case = a_case(world)
    manifest = attach(world.linh, case, b"the true letter")
    world.linh.sync()

    class Swaps(Meddling):
        def get_chunk(self, space: bytes, name: bytes) -> bytes:
            return self.true.get_chunk(space, name)[:-1] + b"?"

    came = world.office.sync(Swaps(world.office.line()))
    assert (came.chunks_received, came.chunks_left) == (0, 1)
    assert NoticeCode.CHUNK_ALTERED in codes(world.office)
    with world.office.vault.read() as conn:
        assert NoticeCode.CHUNK_ALTERED in {why for _, why, _ in exchange_state.evidence(conn)}
    assert list(chunks.names_here(world.office.folder)) == []
    world.office.sync()
    assert content(world.office, manifest) == b"the true letter"
    assert NoticeCode.CHUNK_ALTERED not in codes(world.office)


def test_text_is_through_before_the_first_chunk_and_time_is_up_after_a_while(world: World) -> None:
    case = a_case(world)
    attach(world.linh, case, os.urandom(3 * PIECE_BYTES))
    steps: list[Step] = []
    line = world.linh.line()
    outcome: Outcome = cycle.send_and_receive(world.linh.vault, line, steps.append, attachment_seconds=0.0)
    line.close()
    assert (outcome.chunks_sent, outcome.chunks_left) == (0, 3)
    assert world.linh.unsent() == 0
    assert world.linh.sync().chunks_left == 0
    phases = [each.phase for each in steps]
    assert Phase.ATTACHMENTS_SENDING not in phases[: phases.index(Phase.RECEIPTS)]


def test_stopping_among_the_chunks_keeps_what_was_done(world: World) -> None:
    case = a_case(world)
    attach(world.linh, case, os.urandom(3 * PIECE_BYTES))
    done: list[Step] = []

    def note(step: Step) -> None:
        if step.phase is Phase.ATTACHMENTS_SENDING:
            done.append(step)

    line = world.linh.line()
    with pytest.raises(Cancelled):
        cycle.send_and_receive(world.linh.vault, line, note, lambda: bool(done))
    line.close()
    assert len(done) == 1
    assert world.linh.sync().chunks_sent == 2


def test_what_somebody_asked_for_comes_first(world: World) -> None:
    case = a_case(world)
    attach(world.linh, case, b"small")
    wanted = attach(world.linh, case, os.urandom(PIECE_BYTES))
    world.linh.sync()
    line = world.office.line()
    cycle.send_and_receive(world.office.vault, line, attachment_seconds=0.0)
    line.close()
    with pytest.raises(ChunkMissing):
        content(world.office, wanted)
    with world.office.vault.read() as conn:
        assert attachments.wanted(conn, 1)[0].name == wanted.chunks[0]


def test_a_damaged_chunk_is_healed_from_the_hub(world: World) -> None:
    case = a_case(world)
    data = os.urandom(PIECE_BYTES)
    manifest = attach(world.linh, case, data)
    world.linh.sync()
    path = chunks.chunk_file(world.linh.folder, manifest.chunks[0])
    path.write_bytes(b"rust")
    assert attachments.examine(world.linh.vault)[1] != []
    assert world.linh.sync().chunks_received == 1
    assert content(world.linh, manifest) == data


def test_a_hub_that_lost_its_chunks_is_given_them_again(world: World, tmp_path: Path) -> None:
    case = a_case(world)
    copy = tmp_path / "hub.backup"
    command("backup", str(world.made.folder), str(copy))
    data = os.urandom(1000)
    manifest = attach(world.linh, case, data)
    world.linh.sync()
    world.running.stop()
    command("restore", str(copy), str(tmp_path / "restored"))
    world.running = RunningHub(tmp_path / "restored", world.running.port)
    world.linh.sync()
    world.office.sync()
    assert content(world.office, manifest) == data


def test_a_stick_carries_them_and_an_altered_one_is_written_again(world: World, tmp_path: Path) -> None:
    case = a_case(world)
    first, second = os.urandom(PIECE_BYTES + 1), b"the second letter"
    one, two = attach(world.linh, case, first), attach(world.linh, case, second)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert world.linh.carry(stick).chunks_sent == 3
    altered = stick / FOLDER / two.chunks[0].hex()[:2] / two.chunks[0].hex()
    altered.write_bytes(altered.read_bytes()[:-1] + b"?")
    assert world.office.carry(stick).chunks_received == 2
    assert content(world.office, one) == first
    assert NoticeCode.CHUNK_ALTERED in codes(world.office)
    assert world.linh.carry(stick).chunks_sent == 1
    world.office.carry(stick)
    assert content(world.office, two) == second
    assert world.linh.carry(stick).chunks_sent == 0
