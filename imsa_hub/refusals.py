"""Says how the hub refuses: a code of the protocol, the HTTP status that goes with it, and data for the asker."""

from __future__ import annotations

from typing import Any

from imsa_protocol.errors import HubRefusal, LogMoved, ProtocolError

_STATUS = {
    HubRefusal.TOO_LARGE: 413,
    HubRefusal.WRONG_TOKEN: 401,
    HubRefusal.NO_SESSION: 401,
    HubRefusal.COUNT_USED: 401,
    HubRefusal.BAD_SIGNATURE: 401,
    HubRefusal.UNKNOWN_DEVICE: 401,
    HubRefusal.DEVICE_ENDED: 403,
    HubRefusal.NOT_ADMINISTERING: 403,
    HubRefusal.NOT_ALLOWED: 403,
    HubRefusal.MAY_NOT_READ: 403,
    HubRefusal.MAY_NOT_WRITE: 403,
    HubRefusal.WRONG_CODE: 403,
    HubRefusal.UNKNOWN_SPACE: 404,
    HubRefusal.UNKNOWN_INVITATION: 404,
    HubRefusal.UNKNOWN_CHUNK: 404,
    HubRefusal.NOT_FOUNDED: 409,
    HubRefusal.ALREADY_FOUNDED: 409,
    HubRefusal.LOG_MOVED: 409,
    HubRefusal.UNKNOWN_CURSOR: 409,
    HubRefusal.INVITATION_OVER: 410,
    HubRefusal.BUSY: 503,
}


class Refused(Exception):
    """A request that is not carried out. ``data`` goes into the answer."""

    def __init__(self, code: HubRefusal, **data: Any) -> None:
        super().__init__(code)
        self.code = code
        self.data = data

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return _STATUS.get(self.code, 400)

    @classmethod
    def because(cls, error: ProtocolError) -> Refused:
        """Refuse for what the protocol's own checks found."""
        if isinstance(error, LogMoved):
            return cls(error.refusal, head=[error.number, error.head])
        return cls(error.refusal)

    def told(self) -> dict[str, Any]:
        """What the answer says."""
        return {"error": str(self.code), **self.data}
