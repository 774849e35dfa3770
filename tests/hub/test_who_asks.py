from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from imsa_hub.sessions import MOST_SESSIONS_A_DEVICE
from imsa_protocol.canonical import encode
from imsa_protocol.errors import HubRefusal
from imsa_protocol.signatures import Signer
from tests.hub.conftest import Founded
from tests.hub.made_up import Laptop, rand
from tests.hub.raw import RawLine

HEADS = encode({})
CALLS_OF_DEVICES = ("/v1/log/append", "/v1/push", "/v1/pull", "/v1/space", "/v1/heads", "/v1/invitations")
ALL_CALLS = (*CALLS_OF_DEVICES, "/v1/found", "/v1/session", "/v1/log/after", "/v1/requests/" + "00" * 16)


@pytest.fixture
def line(founded: Founded) -> Iterator[RawLine]:
    with RawLine(founded.running) as raw:
        yield raw


def test_a_request_without_a_session_is_refused(line: RawLine) -> None:
    for target in CALLS_OF_DEVICES:
        said = line.send("POST", target, HEADS)
        assert (said.status, said.error) == (401, HubRefusal.NO_SESSION)


def test_a_request_signed_with_another_key_is_refused(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    session.signer = Signer(rand(32))
    assert session.send("POST", "/v1/heads", HEADS).error == HubRefusal.BAD_SIGNATURE


def test_a_signature_covers_method_target_and_body(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    headers = session.headers("POST", "/v1/heads", HEADS)
    for method, target, body in (
        ("POST", "/v1/pull", HEADS),
        ("POST", "/v1/heads?a=1", HEADS),
        ("POST", "/v1/heads", encode({"after": bytes(16)})),
    ):
        assert line.send(method, target, body, headers).error == HubRefusal.BAD_SIGNATURE
    assert line.send("POST", "/v1/heads", HEADS, headers).status == 200


def test_a_repeated_request_is_refused(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    headers = session.headers("POST", "/v1/heads", HEADS)
    assert line.send("POST", "/v1/heads", HEADS, headers).status == 200
    again = line.send("POST", "/v1/heads", HEADS, headers)
    assert (again.status, again.error) == (401, HubRefusal.COUNT_USED)


def test_counts_only_rise(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    assert session.send("POST", "/v1/heads", HEADS, count=7).status == 200
    assert session.send("POST", "/v1/heads", HEADS, count=7).error == HubRefusal.COUNT_USED
    assert session.send("POST", "/v1/heads", HEADS, count=6).error == HubRefusal.COUNT_USED
    assert session.send("POST", "/v1/heads", HEADS, count=8).status == 200


def test_a_badly_signed_count_uses_nothing_up(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    forged = {**session.headers("POST", "/v1/heads", HEADS, 1_000_000), "IMSA-Signature": "00" * 64}
    assert line.send("POST", "/v1/heads", HEADS, forged).error == HubRefusal.BAD_SIGNATURE
    assert session.send("POST", "/v1/heads", HEADS).status == 200


def test_another_sessions_signature_is_worth_nothing(founded: Founded, line: RawLine) -> None:
    one, other = line.session(founded.advocate), line.session(founded.advocate)
    headers = {**one.headers("POST", "/v1/heads", HEADS), "IMSA-Session": other.name.hex()}
    assert line.send("POST", "/v1/heads", HEADS, headers).error == HubRefusal.BAD_SIGNATURE


def test_no_session_for_a_device_that_the_log_does_not_name(founded: Founded, line: RawLine) -> None:
    stranger = Laptop(founded.organisation.id)
    said = line.send("POST", "/v1/session", encode({"device": stranger.device}))
    assert (said.status, said.error) == (401, HubRefusal.UNKNOWN_DEVICE)


def test_sessions_asked_for_in_a_devices_name_do_not_push_out_its_own(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    assert session.send("POST", "/v1/heads", HEADS).status == 200
    for _ in range(MOST_SESSIONS_A_DEVICE + 3):
        line.session(founded.advocate)
    assert session.send("POST", "/v1/heads", HEADS).status == 200


def test_calls_of_head_office_are_refused_to_others(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    for method, target, body in (
        ("POST", "/v1/log/append", {"after": 1, "entries": []}),
        ("POST", "/v1/invitations", {"invitation": rand(16), "verifier": rand(32), "lasts": 1}),
        ("GET", "/v1/requests", None),
        ("POST", f"/v1/requests/{rand(16).hex()}/done", {}),
    ):
        said = session.send(method, target, b"" if body is None else encode(body))
        assert (said.status, said.error) == (403, HubRefusal.NOT_ADMINISTERING)


def test_shapeless_headers_are_refused_politely(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    good = session.headers("POST", "/v1/heads", HEADS)
    for header, values in {
        "IMSA-Session": ("", "zz", "00", "00" * 40, "-"),
        "IMSA-Count": ("", "-1", "1.5", "9" * 40, "0x1", "\u00b2"),
        "IMSA-Signature": ("", "00", "zz" * 64),
    }.items():
        for value in values:
            headers = {key.encode(): text.encode("utf-8") for key, text in {**good, header: value}.items()}
            answer = line.client.post("/v1/heads", content=HEADS, headers=list(headers.items()))
            assert 400 <= answer.status_code < 500, (header, value)


def test_garbage_is_refused_with_4xx_and_never_hurts_the_hub(founded: Founded, line: RawLine) -> None:
    seeded = random.Random(20261123)
    session = line.session(founded.organisation.office)
    good = [
        encode({"frames": [rand(300)], "limit": 5, "cursor": [rand(8), 1, rand(32)], "number": 1, "after": 0}),
        encode({"device": rand(16), "token": "x", "entries": [rand(300)], "space": rand(16), "verifier": rand(32)}),
        encode({"frames": {"a": 1}, "limit": -1, "cursor": "x", "after": b"1", "entries": "none", "space": 5}),
        encode([1, 2, 3]),
        b"\xbf\xff",
        b"\x9f" * 2000,
        b"\xc1\x00",
        b"\xfb\x7f\xf8\x00\x00\x00\x00\x00\x00",
    ]
    for _ in range(300):
        body = bytearray(seeded.choice(good))
        for _ in range(seeded.randrange(4)):
            body[seeded.randrange(len(body))] = seeded.randrange(256)
        if seeded.random() < 0.3:
            body = body[: seeded.randrange(len(body) + 1)]
        target = seeded.choice(ALL_CALLS)
        said = (
            session.send("POST", target, bytes(body))
            if seeded.random() < 0.8
            else line.send("POST", target, bytes(body))
        )
        assert said.status == 200 or 400 <= said.status < 500, (target, body.hex())
    assert founded.running.process.poll() is None
    assert "error type" not in founded.running.log_file.read_text()


def test_a_laptop_whose_session_was_forgotten_hears_so_however_much_it_sends(line: RawLine) -> None:
    for target in ("/v1/push", "/v1/log/append"):
        said = line.send("POST", target, bytes(8 * 1024 * 1024), {"IMSA-Session": "00" * 16})
        assert (said.status, said.error) == (401, HubRefusal.NO_SESSION)


def test_calls_for_strangers_take_little(line: RawLine) -> None:
    for target in ("/v1/session", "/v1/log/after", "/v1/requests/" + "00" * 16):
        said = line.send("POST", target, bytes(129 * 1024))
        assert (said.status, said.error) == (413, HubRefusal.TOO_LARGE)


def test_a_body_over_the_limit_is_refused_while_it_comes(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    body = bytes(33 * 1024 * 1024)
    said = session.send("POST", "/v1/push", body)
    assert (said.status, said.error) == (413, HubRefusal.TOO_LARGE)


def test_unknown_calls_are_answered_in_the_protocols_form(line: RawLine) -> None:
    assert line.send("GET", "/").status == 404
    assert line.send("GET", "/v1/push").status == 404
    assert line.send("POST", "/v1/requests/zz", encode({"verifier": rand(32), "request": b"1"})).status == 404


def test_the_log_holds_event_names_and_ids_and_nothing_that_was_sent(founded: Founded, line: RawLine) -> None:
    session = line.session(founded.advocate)
    session.ask("/v1/pull", {"limit": "Nguyen Thi Linh"})
    line.send("POST", "/v1/found", encode({"token": "Nguyen Thi Linh", "entries": []}))
    log = founded.running.log_file.read_text()
    assert "Linh" not in log
    assert f"pull device={founded.advocate.device.hex()} code=malformed" in log
    assert "127.0.0.1" not in log
