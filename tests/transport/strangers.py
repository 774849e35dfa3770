"""Servers that are not the hub they should be: other keys, other protocols, silence, nonsense, endless answers."""

from __future__ import annotations

import re
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imsa_hub.certificates import key_info_of, make_authority, make_server_certificate
from imsa_protocol.pins import pin_of

_METHODS = (b"GET ", b"POST ", b"PUT ", b"DELETE ")
Talk = Callable[[socket.socket, bytes], None]
"""Answers one request, given its bytes up to the blank line."""


class Authority:
    """An authority of the test's own, as a hub would have one."""

    def __init__(self) -> None:
        self.certificate, self._key = make_authority()
        self.pin = pin_of(key_info_of(self.certificate))

    def context(self, *names: str) -> ssl.SSLContext:
        """The server side of TLS, with a certificate by this authority."""
        with tempfile.TemporaryDirectory() as folder:
            chain = Path(folder) / "chain.pem"
            chain.write_bytes(make_server_certificate(self.certificate, self._key, names or ("127.0.0.1",)))
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(chain)
        return context


def http(body: bytes, status: str = "200 OK", kind: str = "application/cbor") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def saying(answers: dict[str, bytes]) -> Talk:
    """Answer each path with fixed bytes."""

    def talk(line: socket.socket, request: bytes) -> None:
        path = request.split(b" ", 2)[1].decode()
        line.sendall(answers[path])

    return talk


def _whole(request: bytes) -> bool:
    """Whether a request has come with all its body: the line may bring both in pieces."""
    head, end, body = request.partition(b"\r\n\r\n")
    told = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
    return bool(end) and len(body) >= (int(told[1]) if told else 0)


@contextmanager
def stranger(talk: Talk, context: ssl.SSLContext | None) -> Iterator[str]:
    """Serve until the block ends; gives the URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    lines: list[socket.socket] = []

    def converse(line: socket.socket) -> None:
        try:
            if context is not None:
                line = context.wrap_socket(line, server_side=True)
            lines.append(line)
            held = b""
            while received := line.recv(65536):
                held += received
                if _whole(held) or (context is None and not held.startswith(_METHODS)):
                    talk(line, held)
                    held = b""
        except OSError:
            pass  # the client hung up, as it should on a stranger
        finally:
            line.close()

    def listen() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return  # the test is over
            lines.append(line)
            threading.Thread(target=converse, args=(line,), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        for opened in (listener, *lines):
            _end(opened)


def _end(opened: socket.socket) -> None:
    with suppress(OSError):  # it may have ended by itself
        socket.socket.shutdown(opened, socket.SHUT_RDWR)
    opened.close()
