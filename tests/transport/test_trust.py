from __future__ import annotations

import socket
import ssl

import pytest
from cryptography import x509

from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.hub_line import Patience
from imsa_desktop.sync.transport import AskingDevice, HubAddress, HubHasAnotherCertificate
from imsa_protocol.canonical import encode
from imsa_protocol.signatures import Signer
from tests.hub.conftest import Founded
from tests.hub.made_up import rand
from tests.hub.running import RunningHub, make_hub
from tests.transport.strangers import Authority, Talk, http, saying, stranger

SOON = Patience(connect=5, answer=5, pauses=())
IDENTITY = http(encode({"hub": rand(32), "generation": rand(8)}))


def _answers(authority: bytes) -> Talk:
    return saying({"/v1/authority": http(authority), "/v1/generation": IDENTITY})


def _refused(url: str, pin: str) -> HubHasAnotherCertificate:
    line = HttpsHub(HubAddress(url, pin), AskingDevice(rand(16), Signer(rand(32))), SOON)
    with pytest.raises(HubHasAnotherCertificate) as refused:
        line.generation()
    line.close()
    return refused.value


def test_the_pinned_hub_is_trusted(founded: Founded) -> None:
    line = founded.line()
    assert line.generation().hub == founded.made.hub
    line.close()


def test_another_hub_at_the_address_is_refused(founded: Founded) -> None:
    pin = Authority().pin
    refused = _refused(founded.running.url, pin)
    assert (refused.expected, refused.found) == (pin, founded.made.pin)


def test_nothing_is_told_to_another_hub() -> None:
    told: list[bytes] = []
    authority = Authority()

    def listen(line: socket.socket, request: bytes) -> None:
        told.append(request)
        line.sendall(http(authority.certificate))

    with stranger(listen, authority.context()) as url:
        _refused(url, Authority().pin)
    (request,) = told
    assert request.startswith(b"GET /v1/authority HTTP/1.1\r\n")
    assert b"IMSA" not in request


def test_showing_the_pinned_authority_without_its_key_does_not_help() -> None:
    pinned, own = Authority(), Authority()
    with stranger(_answers(pinned.certificate), own.context()) as url:
        assert _refused(url, pinned.pin).found is None


def test_a_second_authority_beside_the_pinned_one_is_not_trusted_with_it() -> None:
    pinned, own = Authority(), Authority()
    for bundle in (pinned.certificate + own.certificate, own.certificate + pinned.certificate):
        with stranger(_answers(bundle), own.context()) as url:
            assert _refused(url, pinned.pin).found is None


def test_a_certificate_for_another_name_is_refused() -> None:
    authority = Authority()
    talk = _answers(authority.certificate)
    with stranger(talk, authority.context("hub.example.org")) as url:
        assert _refused(url, authority.pin).found is None
    with stranger(talk, authority.context("127.0.0.1")) as url:
        line = HttpsHub(HubAddress(url, authority.pin), None, SOON)
        assert len(line.generation().generation) == 8
        line.close()


def test_older_tls_is_refused() -> None:
    authority = Authority()
    context = authority.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with stranger(_answers(authority.certificate), context) as url:
        assert _refused(url, authority.pin).found is None


def test_a_server_without_tls_is_refused() -> None:
    authority = Authority()
    with stranger(lambda line, _request: line.sendall(http(b"", "400 Bad Request")), None) as url:
        assert _refused(url, authority.pin).found is None


def test_nonsense_in_place_of_an_authority_is_refused() -> None:
    authority = Authority()
    for shown in (b"", b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", encode({"a": 1})):
        with stranger(_answers(shown), authority.context()) as url:
            assert _refused(url, authority.pin).found is None


def test_a_new_certificate_of_the_same_authority_is_trusted(alone: Founded) -> None:
    before = (alone.made.folder / "server.pem").read_bytes()
    assert alone.office_line.heads().heads == ()
    alone.running.stop()
    alone.running = RunningHub(alone.made.folder, alone.running.port)
    assert (alone.made.folder / "server.pem").read_bytes() != before
    assert alone.office_line.heads().heads == ()


def test_a_clock_that_is_decades_off_still_finds_the_certificate_valid(founded: Founded) -> None:
    for shown in x509.load_pem_x509_certificates((founded.made.folder / "server.pem").read_bytes()):
        assert shown.not_valid_before_utc.year <= 2000
        assert shown.not_valid_after_utc.year >= 2099


def test_each_hub_has_an_authority_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    one, other = (make_hub(tmp_path_factory.mktemp(name) / "hub") for name in ("one", "other"))
    assert one.pin != other.pin
    running = RunningHub(one.folder)
    assert _refused(running.url, other.pin).found == one.pin
    running.kill()
