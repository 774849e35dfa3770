"""Makes and opens the folder a hub lives in: its database, and a TLS certificate drawn from it at each start."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from imsa_hub.certificates import key_info_of, make_authority, make_server_certificate
from imsa_hub.store import Store, create_store, fact
from imsa_protocol.messages import GENERATION_BYTES
from imsa_protocol.pins import pin_of
from imsa_protocol.signatures import SEED_BYTES, public_of

_CERTIFICATE_NAME = "server.pem"
_TOKEN_BYTES = 20
_ALWAYS_NAMED = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class NewHub:
    """What head office needs to connect to a hub that was just made. The token is shown once and kept only hashed."""

    hub: bytes
    pin: str
    token: str


def make_hub(folder: Path, names: Sequence[str]) -> NewHub:
    """Make an empty hub that will be reached under ``names``; raises :class:`~imsa_hub.store.StoreExists`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    authority, authority_key = make_authority()
    seed = secrets.token_bytes(SEED_BYTES)
    token = base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode("ascii").lower()
    create_store(
        folder,
        {
            "authority": authority,
            "authority key": authority_key,
            "names": "\n".join(names).encode(),
            "seed": seed,
            "generation": new_generation(),
            "token": token_hash(token),
        },
    )
    return NewHub(public_of(seed), pin_of(key_info_of(authority)), token)


def new_generation() -> bytes:
    """Draw a generation: cursors of every earlier one are no longer good."""
    return secrets.token_bytes(GENERATION_BYTES)


def token_hash(token: str) -> bytes:
    """What is kept of a founding token; how a person grouped or capitalised it does not matter."""
    return sha256(b"imsa founding token" + "".join(token.split()).replace("-", "").lower().encode()).digest()


def pin(store: Store) -> str:
    """The pin of the hub's authority."""
    with store.reading() as connection:
        return pin_of(key_info_of(fact(connection, "authority")))


def write_server_certificate(folder: Path, store: Store, host: str) -> Path:
    """Draw a fresh TLS certificate for the hub's names and ``host``; returns the file with it and its key."""
    with store.reading() as connection:
        names = [name for name in fact(connection, "names").decode().split("\n") if name]
        chain = make_server_certificate(
            fact(connection, "authority"), fact(connection, "authority key"), [*names, host, *_ALWAYS_NAMED]
        )
    path = folder / _CERTIFICATE_NAME
    beside = path.with_name(path.name + ".part")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(chain)
    beside.replace(path)
    return path
