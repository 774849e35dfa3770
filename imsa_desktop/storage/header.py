"""Reads and writes the header of a vault: the one file that is not encrypted, and what can be said before unlocking.

CBOR map ``{"magic": "imsa-vault", "version": 1, "vault": 16 bytes, "practice": bool, "slots": […], "seal": 32 bytes}``.
``seal`` is the vault key's mark (HMAC-SHA256) over the deterministic encoding of the rest, so the practice mark and the
slots cannot be altered by somebody who does not hold the vault key. A higher version is a vault from the future.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from imsa_desktop.crypto.slots import Slot
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_desktop.storage import durable
from imsa_desktop.storage.errors import VaultDamaged, VaultEmpty, VaultFromTheFuture, VaultMissing
from imsa_protocol import canonical
from imsa_protocol.errors import ProtocolError
from imsa_protocol.identifiers import ID_BYTES
from imsa_protocol.shapes import Fields, mapping

MAGIC = "imsa-vault"
VERSION = 1
FILE = "vault.header"
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What the header file says. ``slots`` are the key slots as crypto made them."""

    vault: bytes
    practice: bool
    slots: tuple[Slot, ...]

    def _body(self) -> dict[str, Any]:
        return {
            "magic": MAGIC,
            "version": VERSION,
            "vault": self.vault,
            "practice": self.practice,
            "slots": [dict(slot) for slot in self.slots],
        }

    def write(self, folder: Path, key: VaultKey) -> None:
        """Put the header in its place, whole and durably. Raises ``DiskFull``, ``DiskFailed``."""
        body = self._body()
        seal = key.authenticate(canonical.encode(body))
        durable.replace_file(folder / FILE, canonical.encode({**body, "seal": seal}))

    def check(self, folder: Path, key: VaultKey, seal: bytes) -> None:
        """Raise :class:`VaultDamaged` unless the header is as it was written by a holder of the vault key."""
        if not key.authentic(canonical.encode(self._body()), seal):
            raise VaultDamaged(folder, "header", "altered")

    def slot(self, way: str) -> Slot | None:
        """The key slot of one way of opening."""
        return next((slot for slot in self.slots if slot.get("way") == way), None)

    def with_slot(self, slot: Slot) -> Header:
        """The same header with another slot of its way."""
        others = tuple(each for each in self.slots if each.get("way") != slot["way"])
        return replace(self, slots=(slot, *others))


def read(folder: Path) -> tuple[Header, bytes]:
    """Read the header and its seal (to be checked once the key is known). Raises the typed refusals; writes nothing."""
    if not folder.is_dir():
        raise VaultMissing(folder, "folder")
    try:
        with (folder / FILE).open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise VaultMissing(folder, "header") from None
    except OSError as error:
        raise durable.disk_error(error) from None
    if not data:
        raise VaultEmpty(folder, "header")
    return _understood(folder, data)


def _understood(folder: Path, data: bytes) -> tuple[Header, bytes]:
    try:
        found = canonical.decode(data, max_bytes=_LARGEST)
    except ProtocolError:
        looks_ours = MAGIC.encode() in data[:128]
        raise VaultDamaged(folder, "header", "truncated" if looks_ours else "foreign") from None
    if not isinstance(found, dict) or found.get("magic") != MAGIC:
        raise VaultDamaged(folder, "header", "foreign")
    version = found.get("version")
    if not isinstance(version, int) or version < 1:
        raise VaultDamaged(folder, "header", "altered")
    if version > VERSION:
        raise VaultFromTheFuture(folder, "header", str(version))
    try:
        fields = Fields(found, "vault header")
        slots = tuple(mapping(slot, "slot") for slot in fields.array("slots"))
        return Header(fields.exactly("vault", ID_BYTES), fields.boolean("practice"), slots), fields.exactly("seal", 32)
    except ProtocolError:
        raise VaultDamaged(folder, "header", "altered") from None
