"""Speaks with a hub over TLS 1.3, trusting only the authority whose key is pinned (docs/sync.md §7).

A call that fails on the line is tried again a few times: every call of the protocol may be repeated. What
the hub refuses is never tried again, except that a session it has forgotten is opened anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from imsa_desktop.sync import hub_answers
from imsa_desktop.sync.hub_line import Answer, Line, Patience
from imsa_desktop.sync.transport import (
    AskingDevice,
    Cursor,
    HeadsPage,
    HubAddress,
    HubIdentity,
    HubMisbehaved,
    HubRefused,
    HubUnreachable,
    InvitationHolder,
    InvitationId,
    LogEntries,
    LogHead,
    Page,
    PushResult,
)
from imsa_protocol.canonical import encode
from imsa_protocol.errors import HubRefusal, ProtocolError
from imsa_protocol.identifiers import SpaceId
from imsa_protocol.limits import MESSAGE_BYTES
from imsa_protocol.messages import CHALLENGE_BYTES, SESSION_BYTES, request_bytes
from imsa_protocol.shapes import Fields

_Read = TypeVar("_Read")

_CBOR = {"Content-Type": "application/cbor"}
_SESSION_LOST = frozenset((HubRefusal.NO_SESSION, HubRefusal.COUNT_USED))
_WORTH_ANOTHER_TRY = frozenset(("connect", "broken line"))


class _Session:
    def __init__(self, name: bytes, challenge: bytes) -> None:
        self.name = name
        self.challenge = challenge
        self.count = 0


class HttpsHub:
    """A :class:`~imsa_desktop.sync.transport.Transport` to the hub at ``address``.

    ``device`` may be left out by somebody who is not in the organisation yet: then only ``generation``, ``found``,
    and what an invitation's holder may do can be called.
    """

    def __init__(
        self, address: HubAddress, device: AskingDevice | None = None, patience: Patience | None = None
    ) -> None:
        self._address = address
        self._device = device
        self._patience = patience or Patience()
        self._line = Line(address, self._patience, MESSAGE_BYTES)
        self._session: _Session | None = None
        self._identity: HubIdentity | None = None

    def generation(self) -> HubIdentity:
        """Ask which hub and which generation this is."""
        return self._asked("GET", "/v1/generation", None, hub_answers.identity_of)

    def log_after(self, number: int, holder: InvitationHolder | None = None) -> LogEntries:
        """Fetch entries of the organisation log above ``number``, as a device or as an invitation's holder."""
        if holder is None:
            return self._asked_by_device("/v1/log/after", {"number": number}, hub_answers.entries_of)
        body = {"number": number, "invitation": holder.invitation, "verifier": holder.verifier}
        return self._asked("POST", "/v1/log/after", body, hub_answers.entries_of)

    def append_log(self, after: int, entries: Sequence[bytes]) -> LogHead:
        """Append entries on the head numbered ``after``; raises :class:`LogMoved` when it is not the head."""
        body = {"after": after, "entries": list(entries)}
        return self._asked_by_device("/v1/log/append", body, _head)

    def push(self, frames: Sequence[bytes]) -> PushResult:
        """Hand in frames; the receipt that comes back is signed by the pinned hub."""
        if self._identity is None:
            self._identity = self.generation()
        identity = self._identity

        def checked(answer: Fields) -> PushResult:
            result = hub_answers.push_result_of(answer)
            result.receipt.check(identity.hub)
            return result

        return self._asked_by_device("/v1/push", {"frames": list(frames)}, checked)

    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        """Fetch up to ``limit`` frames behind ``cursor``; raises :class:`UnknownCursor`."""
        body: dict[str, object] = {"limit": limit}
        if cursor is not None:
            body["cursor"] = cursor.to_cbor()
        return self._asked_by_device("/v1/pull", body, hub_answers.page_of)

    def space(self, space: SpaceId, after: int, limit: int) -> Page:
        """Fetch frames of one space from place ``after + 1``."""
        body = {"space": space, "after": after, "limit": limit}
        return self._asked_by_device("/v1/space", body, hub_answers.page_of)

    def heads(self, after: SpaceId | None = None) -> HeadsPage:
        """Fetch heads of streams, spaces above ``after``."""
        return self._asked_by_device("/v1/heads", {} if after is None else {"after": after}, hub_answers.heads_of)

    def chunks_held(self, space: SpaceId, names: Sequence[bytes]) -> frozenset[bytes]:
        """Ask which of some chunks the hub holds for a space."""
        body = {"space": space, "chunks": list(names)}
        return self._asked_by_device("/v1/chunks/have", body, hub_answers.chunks_of)

    def put_chunk(self, space: SpaceId, name: bytes, chunk: bytes) -> None:
        """Hand in a chunk of a space."""
        self._asked_by_device("/v1/chunks/put", {"space": space, "hash": name, "chunk": chunk}, _nothing)

    def get_chunk(self, space: SpaceId, name: bytes) -> bytes:
        """Fetch a chunk."""
        return self._asked_by_device("/v1/chunks/get", {"space": space, "hash": name}, hub_answers.chunk_of)

    def open_invitation(self, invitation: InvitationId, verifier_hash: bytes, lasts: int) -> None:
        """Let requests under an invitation in for so many seconds from now."""
        body = {"invitation": invitation, "verifier": verifier_hash, "lasts": lasts}
        self._asked_by_device("/v1/invitations", body, _nothing)

    def send_request(self, holder: InvitationHolder, request: bytes) -> None:
        """Hand in a request to join."""
        body = {"verifier": holder.verifier, "request": request}
        self._asked("POST", f"/v1/requests/{holder.invitation.hex()}", body, _nothing)

    def requests(self) -> tuple[tuple[InvitationId, bytes], ...]:
        """Fetch requests to join that await admission."""
        return self._asked_by_device("/v1/requests", None, hub_answers.requests_of, method="GET")

    def request_done(self, invitation: InvitationId) -> None:
        """Say that an invitation is used up."""
        self._asked_by_device(f"/v1/requests/{invitation.hex()}/done", {}, _nothing)

    def found(self, token: str, entries: Sequence[bytes]) -> HubIdentity:
        """Give an empty hub its organisation with the one-time token."""
        body = {"token": token, "entries": list(entries)}
        return self._asked("POST", "/v1/found", body, hub_answers.identity_of)

    def cancel(self) -> None:
        """Break off the call under way; it and every later one raises :class:`Cancelled`."""
        self._line.cancel()

    def close(self) -> None:
        """Let the connection go."""
        self._session = None
        self._line.close()

    def _asked(self, method: str, target: str, body: object, read: Callable[[Fields], _Read]) -> _Read:
        packed = b"" if body is None else encode(body)
        return self._read(self._patiently(lambda: self._line.ask(method, target, _CBOR, packed)), read)

    def _asked_by_device(
        self, target: str, body: object, read: Callable[[Fields], _Read], method: str = "POST"
    ) -> _Read:
        packed = b"" if body is None else encode(body)
        try:
            return self._read(self._patiently(lambda: self._signed(method, target, packed)), read)
        except HubRefused as refusal:
            if refusal.code not in _SESSION_LOST:
                raise
        self._session = None
        return self._read(self._patiently(lambda: self._signed(method, target, packed)), read)

    def _signed(self, method: str, target: str, packed: bytes) -> Answer:
        """Send one request under the session, with a count that was never used; opens a session if there is none."""
        device = self._device
        if device is None:
            raise HubRefused(HubRefusal.UNKNOWN_DEVICE, 401)
        if self._session is None:
            opened = self._line.ask("POST", "/v1/session", _CBOR, encode({"device": device.device}))
            self._session = self._read(opened, _session)
        session = self._session
        session.count += 1
        signature = device.key.sign(request_bytes(session.challenge, session.count, method, target, packed))
        headers = {
            **_CBOR,
            "IMSA-Session": session.name.hex(),
            "IMSA-Count": str(session.count),
            "IMSA-Signature": signature.hex(),
        }
        return self._line.ask(method, target, headers, packed)

    def _patiently(self, ask: Callable[[], Answer]) -> Answer:
        for pause in self._patience.pauses:
            try:
                return ask()
            except HubUnreachable as error:
                if error.reason not in _WORTH_ANOTHER_TRY:
                    raise
            self._line.pause(pause)
        return ask()

    def _read(self, answer: Answer, read: Callable[[Fields], _Read]) -> _Read:
        """Read an answer; raises :class:`HubRefused`, or :class:`HubMisbehaved` when it is not one of this protocol."""
        try:
            if answer.status == 200:
                return read(hub_answers.fields_of(answer.body))
            refusal = hub_answers.refusal_of(answer.status, answer.body)
        except ProtocolError as error:
            raise HubMisbehaved(f"answer {answer.status}: {error}") from error
        raise refusal


def _session(answer: Fields) -> _Session:
    return _Session(answer.exactly("session", SESSION_BYTES), answer.exactly("challenge", CHALLENGE_BYTES))


def _head(answer: Fields) -> LogHead:
    return hub_answers.log_head_of(answer.array("head"))


def _nothing(answer: Fields) -> None:
    del answer  # that there is one is all that is asked
