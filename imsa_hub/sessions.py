"""Knows who is asking: sessions by challenge, and for each a count that only rises, so that no request works twice.

Sessions live in memory: a hub that starts anew forgets them, and laptops open new ones by themselves.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from imsa_protocol.identifiers import DeviceId

LASTS_SECONDS = 15 * 60
MOST_SESSIONS = 20_000
MOST_SESSIONS_A_DEVICE = 16


@dataclass(slots=True)
class Session:
    """One session: whose it claims to be, what must be signed, and the highest count it has used."""

    device: DeviceId
    challenge: bytes
    ends: float
    count: int = 0


class Sessions:
    """All sessions of this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._sessions: OrderedDict[bytes, Session] = OrderedDict()  # the oldest first

    def open(self, device: DeviceId) -> tuple[bytes, bytes]:
        """Open a session for ``device``; returns its name (16 bytes) and its challenge (32 bytes)."""
        name, challenge = secrets.token_bytes(16), secrets.token_bytes(32)
        with self._lock:
            self._forget_old(device)
            self._sessions[name] = Session(device, challenge, self._clock() + LASTS_SECONDS)
        return name, challenge

    def find(self, name: bytes) -> Session | None:
        """The session of that name, unless it has ended."""
        with self._lock:
            session = self._sessions.get(name)
            return session if session and session.ends > self._clock() else None

    def count(self, session: Session, count: int) -> bool:
        """Use ``count``, once its signature was found good; False when it is not above every count used before."""
        with self._lock:
            if count <= session.count:
                return False
            session.count = count
            return True

    def _forget_old(self, device: DeviceId) -> None:
        now = self._clock()
        for name in [name for name, session in self._sessions.items() if session.ends <= now]:
            del self._sessions[name]
        # Anyone may ask for a session in a device's name, so unused ones go first.
        of_device = [name for name, session in self._sessions.items() if session.device == device]
        of_device.sort(key=lambda name: self._sessions[name].count > 0)
        while len(of_device) >= MOST_SESSIONS_A_DEVICE:
            del self._sessions[of_device.pop(0)]
        while len(self._sessions) >= MOST_SESSIONS:
            self._sessions.popitem(last=False)
