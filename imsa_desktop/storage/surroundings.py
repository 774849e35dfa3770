"""Says what a vault needs of the world around it, so that tests can hand it another one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import KeyStore


def wall_clock_ms() -> int:
    """Milliseconds since 1970 by the clock of this computer."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Surroundings:
    """Clock, randomness, key store, the user's state folder (outside every vault), and what a passphrase costs."""

    key_store: KeyStore
    state_folder: Path
    now_ms: Callable[[], int] = wall_clock_ms
    random: Callable[[int], bytes] = os.urandom
    kdf: Argon2Cost = field(default_factory=Argon2Cost)
