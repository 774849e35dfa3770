"""Lists the hub's calls: path, who may make it, and the function that answers (docs/sync.md §7)."""

from __future__ import annotations

from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from imsa_hub import chunks, joining, log, pulling
from imsa_hub.hub import Hub
from imsa_hub.pushing import push
from imsa_hub.refusals import Refused
from imsa_hub.requests import STRANGER_BYTES, Asked, Handler, Who, endpoint
from imsa_protocol.canonical import encode
from imsa_protocol.errors import HubRefusal
from imsa_protocol.identifiers import ID_BYTES
from imsa_protocol.limits import CHUNK_BYTES, FRAME_BYTES, MESSAGE_BYTES


def make_app(hub: Hub) -> Starlette:
    """Make the ASGI application of a hub."""

    def route(
        method: str, path: str, handler: Handler, who: Who, most_bytes: int = MESSAGE_BYTES, name: str | None = None
    ) -> Route:
        return Route(path, endpoint(hub, name or handler.__name__, handler, who, most_bytes), methods=[method])

    def authority(_request: Request) -> Response:
        return Response(hub.authority, media_type="application/x-pem-file")

    return Starlette(
        routes=[
            Route("/v1/authority", authority, methods=["GET"]),
            route("GET", "/v1/generation", _generation, Who.ANYONE, STRANGER_BYTES, "generation"),
            route("POST", "/v1/found", log.found, Who.ANYONE, FRAME_BYTES),
            route("POST", "/v1/session", _open_session, Who.ANYONE, STRANGER_BYTES, "session"),
            route("POST", "/v1/log/after", log.after, Who.DEVICE_OR_HOLDER, STRANGER_BYTES, "log after"),
            route("POST", "/v1/log/append", log.append, Who.ADMINISTERING, name="log append"),
            route("POST", "/v1/push", push, Who.DEVICE),
            route("POST", "/v1/pull", pulling.pull, Who.DEVICE),
            route("POST", "/v1/space", pulling.space_page, Who.DEVICE, name="space"),
            route("POST", "/v1/heads", pulling.heads, Who.DEVICE),
            route("POST", "/v1/chunks/have", chunks.have, Who.DEVICE, STRANGER_BYTES, "chunks have"),
            route("POST", "/v1/chunks/put", chunks.put, Who.DEVICE, CHUNK_BYTES + STRANGER_BYTES, "chunk put"),
            route("POST", "/v1/chunks/get", chunks.get, Who.DEVICE, STRANGER_BYTES, "chunk get"),
            route("POST", "/v1/invitations", joining.open_invitation, Who.ADMINISTERING, name="invitation"),
            route("GET", "/v1/requests", joining.waiting_requests, Who.ADMINISTERING, name="requests"),
            route(
                "POST",
                "/v1/requests/{invitation}",
                joining.hand_in_request,
                Who.ANYONE,
                2 * STRANGER_BYTES,
                "request",
            ),
            route(
                "POST", "/v1/requests/{invitation}/done", joining.request_done, Who.ADMINISTERING, name="request done"
            ),
        ],
        exception_handlers={404: _no_such_call, 405: _no_such_call},
    )


def _generation(hub: Hub, asked: Asked) -> dict[str, Any]:
    del asked
    return dict(hub.identity())


def _open_session(hub: Hub, asked: Asked) -> dict[str, Any]:
    device = asked.body.exactly("device", ID_BYTES)
    hub.signing_key(device)  # refuses who is not, or no longer, a device of the log
    session, challenge = hub.sessions.open(device)
    return {"session": session, "challenge": challenge}


async def _no_such_call(_request: Request, _error: Exception) -> Response:
    return Response(encode(Refused(HubRefusal.MALFORMED).told()), 404, media_type="application/cbor")
