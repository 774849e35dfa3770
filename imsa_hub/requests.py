"""Takes requests in and sends answers out: sizes, who is asking, CBOR, and one log line of ids for each.

Whatever a stranger sends ends in a refusal with a 4xx status; what this program itself does wrong is a 500, whose log
line says where it happened but never with what.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

import sqlalchemy as sa
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from imsa_hub.hub import Hub
from imsa_hub.refusals import Refused
from imsa_hub.sessions import Session
from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import BadSignature, HubRefusal, ProtocolError
from imsa_protocol.identifiers import DeviceId
from imsa_protocol.limits import MESSAGE_BYTES
from imsa_protocol.messages import SESSION_BYTES, request_bytes
from imsa_protocol.signatures import SIGNATURE_BYTES, verify

_log = logging.getLogger("imsa_hub")

STRANGER_BYTES = 64 * 1024
"""The most that is read from somebody who has shown nothing yet."""

_MOST_COUNT = (1 << 63) - 1


class Who(Enum):
    """Whom a call is for."""

    ANYONE = "anyone"
    DEVICE = "device"
    ADMINISTERING = "administering"
    DEVICE_OR_HOLDER = "device or holder"

    def needs_session(self, request: Request) -> bool:
        """Whether a request has to be signed under a session."""
        if self is Who.DEVICE_OR_HOLDER:
            return "IMSA-Session" in request.headers
        return self is not Who.ANYONE


@dataclass(frozen=True, slots=True)
class Asked:
    """A request whose asker is known. ``device`` is None where the call is open to people without one."""

    body: shapes.Fields
    device: DeviceId | None
    path: dict[str, str]

    def by(self) -> DeviceId:
        """The device that asks; raises :class:`Refused` where there is none."""
        if self.device is None:
            raise Refused(HubRefusal.NO_SESSION)
        return self.device


Handler: TypeAlias = Callable[[Hub, Asked], dict[str, Any]]


def endpoint(
    hub: Hub, name: str, handler: Handler, who: Who, most_bytes: int = MESSAGE_BYTES
) -> Callable[[Request], Awaitable[Response]]:
    """Make the endpoint that lets ``handler`` answer for ``who``; ``name`` is the event in the log."""

    async def answer(request: Request) -> Response:
        asked_by: list[DeviceId] = []
        try:
            if who.needs_session(request) and _session(hub, request) is None:
                await _let_go(request, most_bytes)
                raise Refused(HubRefusal.NO_SESSION)
            data = await _body(request, most_bytes)
            told = await run_in_threadpool(_handled, hub, request, data, handler, who, asked_by)
            status, code = 200, "ok"
        except Refused as refusal:
            told, status, code = refusal.told(), refusal.status, str(refusal.code)
        except ProtocolError as error:
            found = Refused.because(error)
            told, status, code = found.told(), found.status, str(found.code)
        except ClientDisconnect:
            told, status, code = {"error": str(HubRefusal.MALFORMED)}, 400, "gone"
        except sa.exc.OperationalError as error:
            told, status, code = {"error": str(HubRefusal.BUSY)}, 503, "database"
            _log.error("database at=%s", _place(error))
        except Exception as error:  # the last line: a stranger learns nothing of what went wrong here
            told, status, code = {"error": "hub error"}, 500, "error"
            _log.error("error type=%s at=%s", type(error).__name__, _place(error))
        _log.info("%s device=%s code=%s", name, asked_by[0].hex() if asked_by else "-", code)
        return Response(encode(told), status, media_type="application/cbor")

    return answer


async def _let_go(request: Request, most: int) -> None:
    """Read a stranger's body without keeping it: a laptop that is still sending does not hear an answer."""
    length = 0
    async for part in request.stream():
        length += len(part)
        if length > most:
            raise Refused(HubRefusal.TOO_LARGE, limit=most)


def _handled(
    hub: Hub, request: Request, data: bytes, handler: Handler, who: Who, asked_by: list[DeviceId]
) -> dict[str, Any]:
    device = None
    if who.needs_session(request):
        device = _authenticated(hub, request, data)
        asked_by.append(device)
        if who is Who.ADMINISTERING:
            hub.demand_administering(device)
    body = shapes.Fields(decode(data, max_bytes=MESSAGE_BYTES) if data else {}, "body")
    return handler(hub, Asked(body, device, {key: str(value) for key, value in request.path_params.items()}))


async def _body(request: Request, most: int) -> bytes:
    """Read the body, and stop as soon as it is too long, whatever its header had promised."""
    parts, length = [], 0
    async for part in request.stream():
        length += len(part)
        if length > most:
            raise Refused(HubRefusal.TOO_LARGE, limit=most)
        parts.append(part)
    return b"".join(parts)


def _session(hub: Hub, request: Request) -> Session | None:
    """The session a request claims to be of, if there is one; the claim is proven by :func:`_authenticated`."""
    if "IMSA-Session" not in request.headers:
        return None
    return hub.sessions.find(_hexadecimal(request, "IMSA-Session", SESSION_BYTES))


def _authenticated(hub: Hub, request: Request, data: bytes) -> DeviceId:
    session = _session(hub, request)
    if session is None:
        raise Refused(HubRefusal.NO_SESSION)
    digits = request.headers.get("IMSA-Count", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 20 and int(digits) <= _MOST_COUNT):
        raise Refused(HubRefusal.MALFORMED)
    count = int(digits)
    signature = _hexadecimal(request, "IMSA-Signature", SIGNATURE_BYTES)
    target = request.scope["raw_path"].decode("ascii", "replace")
    if request.scope["query_string"]:
        target += "?" + request.scope["query_string"].decode("ascii", "replace")
    if not target.isascii():
        raise Refused(HubRefusal.MALFORMED)
    signing = hub.signing_key(session.device)
    try:
        verify(signing, request_bytes(session.challenge, count, request.method, target, data), signature)
    except BadSignature as error:
        raise Refused(HubRefusal.BAD_SIGNATURE) from error
    if not hub.sessions.count(session, count):
        raise Refused(HubRefusal.COUNT_USED)
    return session.device


def _hexadecimal(request: Request, header: str, length: int) -> bytes:
    try:
        value = bytes.fromhex(request.headers.get(header, ""))
    except ValueError:
        value = b""
    if len(value) != length:
        raise Refused(HubRefusal.MALFORMED)
    return value


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else "-"
