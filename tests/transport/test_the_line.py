from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.hub_line import Patience
from imsa_desktop.sync.transport import (
    Cancelled,
    HubAddress,
    HubMisbehaved,
    HubRefused,
    HubUnreachable,
    TransportError,
)
from imsa_protocol.canonical import encode
from imsa_protocol.errors import HubRefusal
from imsa_protocol.messages import ChainHead, sign_receipt
from imsa_protocol.signatures import Signer
from tests.hub.conftest import Founded
from tests.hub.made_up import Laptop, rand
from tests.transport.strangers import Authority, http, saying, stranger

SOON = Patience(connect=5, answer=0.5, pauses=(0.05, 0.05))


def _unreachable(url: str) -> str:
    line = HttpsHub(HubAddress(url, Authority().pin), None, SOON)
    with pytest.raises(HubUnreachable) as unreachable:
        line.generation()
    line.close()
    return unreachable.value.reason


def test_nobody_listening_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert _unreachable(f"https://127.0.0.1:{port}") == "connect"


def test_a_name_that_does_not_exist_is_unreachable() -> None:
    assert _unreachable("https://no-such-hub.invalid:8443") == "name"


def test_what_is_no_address_is_unreachable() -> None:
    for url in ("hub.example.org", "http://127.0.0.1:1", "https://", "https://[::", "ftp://127.0.0.1", "https://a:b"):
        assert _unreachable(url) == "address", url


def test_silence_is_unreachable_after_the_patience_is_over() -> None:
    with stranger(lambda _line, _request: None, Authority().context()) as url:
        began = time.monotonic()
        assert _unreachable(url) == "timeout"
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("said", [b"", b"\x16\x03\x03\x00\x7a\x02"], ids=["nothing", "half a greeting"])
def test_a_line_that_ends_within_the_greeting_says_nothing_against_the_hub(said: bytes) -> None:
    def break_off(line: socket.socket, _greeting: bytes) -> None:
        line.sendall(said)
        line.close()

    with stranger(break_off, None) as url:
        assert _unreachable(url) == "connect"


def test_a_line_that_breaks_is_tried_again() -> None:
    authority = Authority()
    asked: list[bytes] = []
    good = saying(
        {
            "/v1/authority": http(authority.certificate),
            "/v1/generation": http(encode({"hub": rand(32), "generation": rand(8)})),
        }
    )

    def talk(line: socket.socket, request: bytes) -> None:
        asked.append(request)
        if len(asked) in (1, 3):
            line.close()
        else:
            good(line, request)

    with stranger(talk, authority.context()) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, SOON)
        assert len(line.generation().hub) == 32
        line.close()
    assert len(asked) == 4


def test_what_the_hub_refuses_is_not_tried_again() -> None:
    authority = Authority()
    asked: list[bytes] = []

    def talk(line: socket.socket, request: bytes) -> None:
        asked.append(request)
        if b"/v1/authority" in request:
            line.sendall(http(authority.certificate))
        else:
            line.sendall(http(encode({"error": "quota", "bytes": 5}), "400 Bad Request"))

    with stranger(talk, authority.context()) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, SOON)
        with pytest.raises(HubRefused) as refused:
            line.generation()
        line.close()
    assert (refused.value.code, refused.value.status, refused.value.details) == ("quota", 400, {"bytes": 5})
    assert len(asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<html>Welcome to the station Wi-Fi</html>", kind="text/html"),
        http(b""),
        http(encode([1, 2])),
        http(encode({"hub": rand(32)})),
        http(encode({"hub": rand(31), "generation": rand(8)})),
        http(b"\xff", "500 Internal Server Error"),
        http(encode({"wrong": 1}), "400 Bad Request"),
        http(b"", "302 Found"),
        http(bytes(33 * 1024 * 1024)),
    ],
    ids=["page", "empty", "array", "missing", "short", "500", "no code", "redirect", "endless"],
)
def test_nonsense_from_the_pinned_hub_is_said_to_be_nonsense(answer: bytes) -> None:
    authority = Authority()
    talk = saying({"/v1/authority": http(authority.certificate), "/v1/generation": answer})
    with stranger(talk, authority.context()) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, SOON)
        with pytest.raises(HubMisbehaved):
            line.generation()
        line.close()


def test_a_receipt_that_the_hub_did_not_sign_is_not_believed() -> None:
    authority, hub, laptop = Authority(), Signer(rand(32)), Laptop(rand(16))
    chains = (ChainHead(rand(16), 1, rand(32)),)
    good = sign_receipt(hub, rand(8), chains).to_cbor()
    forged = sign_receipt(Signer(rand(32)), rand(8), chains).to_cbor()
    changed = {**good, "chains": [[chains[0].space, 2, chains[0].chain]]}
    for receipt, believed in ((good, True), (forged, False), (changed, False), ({**forged, "hub": hub.public}, False)):
        talk = saying(
            {
                "/v1/authority": http(authority.certificate),
                "/v1/generation": http(encode({"hub": hub.public, "generation": rand(8)})),
                "/v1/session": http(encode({"session": rand(16), "challenge": rand(32)})),
                "/v1/push": http(encode({"kept": 1, "known": 0, "receipt": receipt})),
            }
        )
        with stranger(talk, authority.context()) as url:
            line = HttpsHub(HubAddress(url, authority.pin), laptop.asking, SOON)
            if believed:
                assert line.push([]).receipt.chains == chains
            else:
                with pytest.raises(HubMisbehaved):
                    line.push([])
            line.close()


def _cancelled_after(seconds: float, line: HttpsHub, call: Callable[[], Any]) -> float:
    """Cancel a call from another thread; returns how long it took to notice."""
    outcome: list[BaseException] = []
    ended: list[float] = []

    def run() -> None:
        try:
            call()
        except TransportError as error:
            outcome.append(error)
        ended.append(time.monotonic())

    calling = threading.Thread(target=run)
    calling.start()
    calling.join(seconds)
    asked = time.monotonic()
    line.cancel()
    calling.join(20)
    assert not calling.is_alive()
    assert [type(error) for error in outcome] == [Cancelled]
    return ended[0] - asked


def test_a_call_that_waits_for_an_answer_can_be_cancelled_at_once() -> None:
    authority = Authority()

    def talk(line: socket.socket, request: bytes) -> None:
        if b"/v1/authority" in request:
            line.sendall(http(authority.certificate))

    with stranger(talk, authority.context()) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, Patience(answer=30))
        assert _cancelled_after(0.5, line, line.generation) < 1
        line.close()


def test_a_long_answer_can_be_cancelled_between_its_parts() -> None:
    authority = Authority()

    def talk(line: socket.socket, request: bytes) -> None:
        if b"/v1/authority" in request:
            line.sendall(http(authority.certificate))
        else:
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + bytes(1000))

    with stranger(talk, authority.context()) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, Patience(answer=30))
        assert _cancelled_after(0.5, line, line.generation) < 1
        line.close()


def test_the_pause_before_another_try_can_be_cancelled() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    line = HttpsHub(HubAddress(f"https://127.0.0.1:{port}", Authority().pin), None, Patience(pauses=(30.0,)))
    assert _cancelled_after(0.3, line, line.generation) < 1


def test_after_a_cancel_nothing_more_is_sent(founded: Founded) -> None:
    line = founded.line(founded.advocate)
    line.heads()
    line.cancel()
    with pytest.raises(Cancelled):
        line.heads()
    line.close()
    line.close()


def test_a_push_cancelled_half_way_can_be_repeated(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    frames = [genesis.bytes, *(founded.advocate.segment(space, 400_000).bytes for _ in range(20))]
    line = founded.line(founded.advocate)
    line.heads()

    def push() -> None:
        with suppress(Cancelled):
            line.push(frames)

    calling = threading.Thread(target=push)
    calling.start()
    calling.join(0.02)
    line.cancel()
    calling.join()
    line.close()
    result = founded.advocate_line.push(frames)
    assert result.refused is None
    assert result.kept + result.known == len(frames)
    assert result.receipt.chains[0].place == len(frames)


def test_somebody_without_a_device_asks_for_nothing_that_needs_one(founded: Founded) -> None:
    line = founded.line()
    with pytest.raises(HubRefused) as refused:
        line.heads()
    assert refused.value.code == HubRefusal.UNKNOWN_DEVICE
    line.close()


def test_a_forgotten_session_is_opened_anew(alone: Founded) -> None:
    alone.office_line.heads()
    alone.running.kill()
    alone.running = type(alone.running)(alone.made.folder, alone.running.port)
    space, genesis = alone.organisation.case(alone.advocate)
    assert alone.office_line.push([genesis.bytes]).kept == 1
    assert len(alone.office_line.space(space, 0, 10).frames) == 1
