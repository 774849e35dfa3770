"""Carries one request to the pinned hub and its answer back: TLS, trust, limits and cancelling (docs/sync.md §7)."""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from imsa_desktop.crypto.authority import NotOneCertificate, read_authority
from imsa_desktop.sync.transport import (
    Cancelled,
    HubAddress,
    HubHasAnotherCertificate,
    HubMisbehaved,
    HubUnreachable,
    TransportError,
)
from imsa_protocol.pins import pin_of, same_pin

# At its ordinary level this logger writes every address asked for, and addresses hold invitations.
logging.getLogger("httpx2").setLevel(logging.WARNING)

_MAX_AUTHORITY_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for the line, in seconds."""

    connect: float = 10.0
    answer: float = 60.0
    pauses: tuple[float, ...] = (0.2, 0.8, 2.4)  # before each further try of a request that failed on the line


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub said: an HTTP status and a body."""

    status: int
    body: bytes


class Line:
    """A connection to one hub that trusts only the authority of ``address.pin``. One request at a time."""

    def __init__(self, address: HubAddress, patience: Patience, max_answer_bytes: int) -> None:
        self._address = address
        self._base = address.url.rstrip("/")
        self._timeout = httpx2.Timeout(patience.answer, connect=patience.connect)
        self._max_answer_bytes = max_answer_bytes
        self._client: httpx2.Client | None = None
        self._cancelled = threading.Event()
        self._guard = threading.Lock()
        self._sockets: list[socket.socket] = []

    def ask(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Send one request. Raises HubUnreachable, HubHasAnotherCertificate, HubMisbehaved or Cancelled."""
        if not self._base.lower().startswith("https://"):
            # Without TLS the pin proves nothing: the authority's certificate is public and anybody can show it.
            raise HubUnreachable(self._address.url, "address")
        with self._errors_said_plainly():
            if self._client is None:
                context = _context()
                context.load_verify_locations(cadata=self._trusted_authority())
                self._client = self._made_client(context)
            return self._exchange(self._client, method, target, headers, body, self._max_answer_bytes)

    def pause(self, seconds: float) -> None:
        """Wait; raises :class:`Cancelled` as soon as somebody cancels."""
        if self._cancelled.wait(seconds):
            raise Cancelled

    def cancel(self) -> None:
        """Break off the request under way and refuse later ones; from any thread."""
        with self._guard:
            self._cancelled.set()
            for each in self._sockets:
                self._shut(each)

    def close(self) -> None:
        """Let the connection go."""
        client, self._client = self._client, None
        if client is not None:
            client.close()
        with self._guard:
            self._sockets.clear()

    def _trusted_authority(self) -> bytes:
        """Fetch the hub's authority from whoever answers, and let it count only if its key is the pinned one."""
        context = _context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # nothing is told or believed here: the pin decides
        with self._made_client(context) as stranger:
            answer = self._exchange(stranger, "GET", "/v1/authority", {}, b"", _MAX_AUTHORITY_BYTES)
        try:
            authority = read_authority(answer.body)
        except NotOneCertificate as error:
            raise HubHasAnotherCertificate(self._address.url, self._address.pin, None) from error
        found = pin_of(authority.key_info)
        if not same_pin(found, self._address.pin):
            raise HubHasAnotherCertificate(self._address.url, self._address.pin, found)
        return authority.certificate

    def _made_client(self, context: ssl.SSLContext) -> httpx2.Client:
        return httpx2.Client(verify=context, timeout=self._timeout, follow_redirects=False)

    def _exchange(
        self,
        client: httpx2.Client,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes,
        most: int,
    ) -> Answer:
        if self._cancelled.is_set():
            raise Cancelled
        with client.stream(
            method, self._base + target, headers=dict(headers), content=body, extensions={"trace": self._note_socket}
        ) as response:
            parts, length = [], 0
            for part in response.iter_raw():
                length += len(part)
                if length > most:
                    raise HubMisbehaved("answer too large")
                parts.append(part)
        return Answer(response.status_code, b"".join(parts))

    def _note_socket(self, event: str, info: Mapping[str, Any]) -> None:
        """Remember the socket of a new connection, so that :meth:`cancel` can break off a read that waits on it."""
        if event not in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            return
        opened = info["return_value"].get_extra_info("socket")
        with self._guard:
            self._sockets = [each for each in self._sockets if each.fileno() >= 0]
            self._sockets.append(opened)
            if self._cancelled.is_set():
                self._shut(opened)

    @staticmethod
    def _shut(opened: socket.socket) -> None:
        # The plain socket's shutdown wakes a reader; the TLS one's would first take its state from under it.
        with contextlib.suppress(OSError):
            socket.socket.shutdown(opened, socket.SHUT_RDWR)

    @contextlib.contextmanager
    def _errors_said_plainly(self) -> Iterator[None]:
        try:
            yield
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise self._plainly(error) from error

    def _plainly(self, error: Exception) -> TransportError:
        if self._cancelled.is_set():
            return Cancelled()
        causes = tuple(_causes(error))
        refused = any(isinstance(each, ssl.SSLError) and not isinstance(each, _BROKEN_OFF) for each in causes)
        if refused and isinstance(error, httpx2.ConnectError):
            return HubHasAnotherCertificate(self._address.url, self._address.pin, None)
        if any(isinstance(cause, socket.gaierror) for cause in causes):
            reason = "name"
        elif isinstance(error, httpx2.TimeoutException):
            reason = "timeout"
        elif isinstance(error, httpx2.ConnectError):
            reason = "connect"
        elif isinstance(error, (httpx2.InvalidURL, httpx2.UnsupportedProtocol)):
            reason = "address"
        else:
            reason = "broken line"
        return HubUnreachable(self._address.url, reason)


_BROKEN_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
"""The line ended while the far end was still saying who it is: that says nothing against it."""


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
