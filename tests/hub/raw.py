"""Sends the hub exactly the bytes a test wants, well-behaved or not, and reads what it says."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Any

import httpx2

from imsa_protocol.canonical import decode, encode
from imsa_protocol.messages import request_bytes
from imsa_protocol.signatures import Signer
from tests.hub.made_up import Laptop
from tests.hub.running import RunningHub


@dataclass(frozen=True)
class Said:
    status: int
    body: dict[str, Any]

    @property
    def error(self) -> str | None:
        return self.body.get("error")


class RawLine:
    """A connection that checks nothing."""

    def __init__(self, running: RunningHub) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.client = httpx2.Client(verify=context, base_url=running.url, timeout=30)

    def __enter__(self) -> RawLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def send(self, method: str, target: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Said:
        answer = self.client.request(method, target, content=body, headers=headers)
        assert answer.headers["content-type"] == "application/cbor"
        return Said(answer.status_code, decode(answer.content, max_bytes=64 * 1024 * 1024))

    def session(self, laptop: Laptop) -> RawSession:
        opened = self.send("POST", "/v1/session", encode({"device": laptop.device}))
        assert opened.status == 200, opened
        return RawSession(self, opened.body["session"], opened.body["challenge"], laptop.signer)


@dataclass
class RawSession:
    line: RawLine
    name: bytes
    challenge: bytes
    signer: Signer
    count: int = 0

    def headers(self, method: str, target: str, body: bytes, count: int | None = None) -> dict[str, str]:
        if count is None:
            self.count += 1
            count = self.count
        signature = self.signer.sign(request_bytes(self.challenge, count, method, target, body))
        return {"IMSA-Session": self.name.hex(), "IMSA-Count": str(count), "IMSA-Signature": signature.hex()}

    def send(self, method: str, target: str, body: bytes = b"", count: int | None = None) -> Said:
        return self.line.send(method, target, body, self.headers(method, target, body, count))

    def ask(self, target: str, body: object) -> Said:
        return self.send("POST", target, encode(body))
