from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.transport import HubRefused, LogHead, LogMoved
from imsa_protocol.device_items import Quota
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.signatures import Signer
from tests.hub.conftest import Founded
from tests.hub.made_up import Laptop, Organisation, rand
from tests.hub.running import MadeHub, RunningHub, make_hub


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[tuple[MadeHub, RunningHub, HttpsHub]]:
    made = make_hub(tmp_path / "hub")
    running = RunningHub(made.folder)
    line = HttpsHub(running.address(made.pin))
    yield made, running, line
    line.close()
    running.kill()


def _code(founded: Founded, after: int, *entries: Frame) -> str:
    with pytest.raises(HubRefused) as refused:
        founded.office_line.append_log(after, [entry.bytes for entry in entries])
    return refused.value.code


def test_a_hub_is_founded_once_with_its_token(empty: tuple[MadeHub, RunningHub, HttpsHub]) -> None:
    made, running, line = empty
    organisation = Organisation()
    with pytest.raises(HubRefused) as refused:
        line.found("wrong", organisation.log())
    assert refused.value.code == HubRefusal.WRONG_TOKEN
    office = HttpsHub(running.address(made.pin), organisation.office.asking)
    with pytest.raises(HubRefused) as refused:
        office.pull(None, 1)
    assert refused.value.code == HubRefusal.NOT_FOUNDED

    identity = line.found(made.token.upper()[:8] + "-" + made.token[8:] + " ", organisation.log())
    assert identity == line.generation()
    assert identity.hub == made.hub

    assert line.found(made.token, organisation.log()) == identity  # its first answer may have been lost
    with pytest.raises(HubRefused) as refused:
        line.found(made.token, Organisation().log())
    assert refused.value.code == HubRefusal.ALREADY_FOUNDED
    log = office.log_after(0)
    assert list(log.entries) == organisation.log()
    assert log.head == LogHead(2, organisation.entries[-1].hash)
    office.close()


def test_a_founding_that_breaks_the_rules_founds_nothing(empty: tuple[MadeHub, RunningHub, HttpsHub]) -> None:
    made, _running, line = empty
    organisation = Organisation()
    with pytest.raises(HubRefused) as refused:
        line.found(made.token, organisation.log(1))
    assert refused.value.code == HubRefusal.LOG_MOVED
    damaged = bytearray(organisation.entries[1].bytes)
    damaged[-1] ^= 1
    with pytest.raises(HubRefused) as refused:
        line.found(made.token, [organisation.entries[0].bytes, bytes(damaged)])
    assert refused.value.code == HubRefusal.BAD_SIGNATURE
    assert line.found(made.token, organisation.log()).hub == made.hub


def test_the_token_stands_nowhere_on_the_disk(empty: tuple[MadeHub, RunningHub, HttpsHub]) -> None:
    made, running, line = empty
    line.found(made.token, Organisation().log())
    running.stop()
    for file in made.folder.iterdir():
        assert made.token.encode() not in file.read_bytes()


def test_an_entry_is_accepted_on_the_present_head_only(founded: Founded) -> None:
    organisation = founded.organisation
    after = len(organisation.entries)
    entry = organisation.entry(Quota("survey", 1_000_000_000))
    head = founded.office_line.append_log(after, [entry.bytes])
    assert head == LogHead(after + 1, entry.hash)
    assert founded.office_line.append_log(after, [entry.bytes]) == head  # sent again after a lost answer

    rival = sign_frame(entry.header, entry.payload + b"", Signer(rand(32)))
    with pytest.raises(LogMoved) as moved:
        founded.office_line.append_log(after, [rival.bytes])
    assert moved.value.details["head"] == [after + 1, entry.hash]


def test_an_entry_must_be_signed_by_an_administering_device(founded: Founded) -> None:
    organisation = founded.organisation
    after = len(organisation.entries)
    last = organisation.entries[-1]

    def entry(laptop: Laptop, signer: Signer) -> Frame:
        header = Header(
            FrameKind.OPEN_ENTRY,
            organisation.id[:8],
            organisation.id,
            laptop.device,
            bytes(4),
            after + 1,
            last.hash,
            count=0,
        )
        return sign_frame(header, b"\x80", signer)

    assert _code(founded, after, entry(founded.advocate, founded.advocate.signer)) == HubRefusal.NOT_ADMINISTERING
    assert _code(founded, after, entry(organisation.office, Signer(rand(32)))) == HubRefusal.BAD_SIGNATURE
    assert _code(founded, after, entry(Laptop(organisation.id), Signer(rand(32)))) == HubRefusal.UNKNOWN_DEVICE
    assert founded.office_line.log_after(after).entries == ()


def test_a_run_of_entries_is_taken_whole_or_not_at_all(founded: Founded) -> None:
    organisation = founded.organisation
    after = len(organisation.entries)
    good = organisation.entry(Quota("survey", 1_000_000_000))
    bad = organisation.entry(Quota("survey", 1_000_000_000))
    damaged = Frame.parse(bad.bytes[:-1] + bytes((bad.bytes[-1] ^ 1,)))
    assert _code(founded, after, good, damaged) == HubRefusal.BAD_SIGNATURE
    assert founded.office_line.log_after(after).entries == ()
    assert founded.office_line.append_log(after, [good.bytes, bad.bytes]).number == after + 2


def test_sealed_entries_are_kept_in_the_order_of_the_log(founded: Founded) -> None:
    organisation = founded.organisation
    after = len(organisation.entries)
    last = organisation.entries[-1]
    header = Header(
        FrameKind.SEALED_ENTRY,
        organisation.id[:8],
        organisation.id,
        organisation.office.device,
        bytes(4),
        after + 1,
        last.hash,
        rand(16),
        rand(12),
        1,
    )
    sealed = sign_frame(header, rand(300), organisation.office.signer)
    organisation.entries.append(sealed)
    founded.office_line.append_log(after, [sealed.bytes])
    assert founded.advocate_line.log_after(after).entries == (sealed.bytes,)


def test_who_is_let_in_may_ask_at_once_and_in_an_open_session(founded: Founded) -> None:
    newcomer = Laptop(founded.organisation.id)
    line = founded.line(newcomer)
    with pytest.raises(HubRefused) as refused:
        line.heads()
    assert refused.value.code == HubRefusal.UNKNOWN_DEVICE
    after = len(founded.organisation.entries)
    founded.office_line.append_log(after, [founded.organisation.admit(newcomer).bytes])
    assert line.heads().heads == ()
    line.close()
