"""Holds invitations and the requests made under them; three wrong codes end an invitation (docs/sync.md §10)."""

from __future__ import annotations

import hmac
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from imsa_hub.hub import Hub
from imsa_hub.refusals import Refused
from imsa_hub.requests import STRANGER_BYTES, Asked
from imsa_hub.tables import invitations
from imsa_protocol.errors import HubRefusal
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES

WRONG_CODES = 3
VERIFIER_BYTES = 32
MOST_DAYS = 14
MOST_OPEN = 1_000


def open_invitation(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/invitations``: let one request under an invitation in. Repeating it with the same data is harmless."""
    invitation = asked.body.exactly("invitation", ID_BYTES)
    verifier_hash = asked.body.exactly("verifier", HASH_BYTES)
    # Told as a length of time, because clocks differ: no head office can keep one open for years, or open one in vain.
    expires = hub.now() + min(asked.body.integer("lasts"), MOST_DAYS * 24 * 3600)
    with hub.store.appending() as connection:
        found = connection.execute(sa.select(invitations).where(invitations.c.invitation == invitation)).first()
        if found is not None:
            if not hmac.compare_digest(found.verifier_hash, verifier_hash):
                raise Refused(HubRefusal.NOT_ALLOWED)
            return {}
        if (connection.scalar(sa.select(sa.func.count()).select_from(invitations)) or 0) >= MOST_OPEN:
            connection.execute(sa.delete(invitations).where(invitations.c.expires <= hub.now()))
        connection.execute(
            sa.insert(invitations).values(
                invitation=invitation, verifier_hash=verifier_hash, expires=expires, wrong_codes=0, used_up=False
            )
        )
    return {}


def hand_in_request(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/requests/{invitation}``: keep a request to join. Again the same is harmless, another refused."""
    invitation = _named_in_path(asked)
    request = asked.body.up_to("request", STRANGER_BYTES)
    with hub.store.appending() as connection:
        found = _proven(hub, connection, invitation, asked)
        if found is not None:
            if found.used_up or (found.request is not None and found.request != request):
                raise Refused(HubRefusal.INVITATION_OVER)
            connection.execute(
                sa.update(invitations).where(invitations.c.invitation == invitation).values(request=request)
            )
    if found is None:  # said only now: an exception inside would have undone the counting
        raise Refused(HubRefusal.WRONG_CODE)
    return {}


def demand_holder(hub: Hub, asked: Asked) -> None:
    """Let somebody read the log who holds an invitation's code: the admission that she waits for stands there."""
    invitation = asked.body.exactly("invitation", ID_BYTES)
    with hub.store.appending() as connection:
        found = _proven(hub, connection, invitation, asked)
    if found is None:
        raise Refused(HubRefusal.WRONG_CODE)


def waiting_requests(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``GET /v1/requests``: the requests that await admission."""
    del asked
    with hub.store.reading() as connection:
        rows = connection.execute(
            sa.select(invitations.c.invitation, invitations.c.request)
            .where(invitations.c.request.is_not(None), invitations.c.used_up.is_(False))
            .order_by(invitations.c.invitation)
        ).all()
    return {"requests": [[row.invitation, row.request] for row in rows]}


def request_done(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/requests/{invitation}/done``: an invitation is used up, and what was asked under it is forgotten."""
    invitation = _named_in_path(asked)
    with hub.store.appending() as connection:
        done = connection.execute(
            sa.update(invitations).where(invitations.c.invitation == invitation).values(used_up=True, request=None)
        )
    if not done.rowcount:
        raise Refused(HubRefusal.UNKNOWN_INVITATION)
    return {}


def _proven(hub: Hub, connection: sa.Connection, invitation: bytes, asked: Asked) -> sa.Row[Any] | None:
    """The invitation whose code the asker has shown to know; None for a wrong code, which has then been counted."""
    verifier = asked.body.exactly("verifier", VERIFIER_BYTES)
    found = connection.execute(sa.select(invitations).where(invitations.c.invitation == invitation)).first()
    if found is None:
        raise Refused(HubRefusal.UNKNOWN_INVITATION)
    if found.wrong_codes >= WRONG_CODES or found.expires <= hub.now():
        raise Refused(HubRefusal.INVITATION_OVER)
    if hmac.compare_digest(sha256(verifier).digest(), found.verifier_hash):
        return found
    connection.execute(
        sa.update(invitations).where(invitations.c.invitation == invitation).values(wrong_codes=found.wrong_codes + 1)
    )
    return None


def _named_in_path(asked: Asked) -> bytes:
    try:
        invitation = bytes.fromhex(asked.path["invitation"])
    except ValueError:
        invitation = b""
    if len(invitation) != ID_BYTES:
        raise Refused(HubRefusal.UNKNOWN_INVITATION)
    return invitation
