"""Writes and reads invitation files and the requests made under them (docs/sync.md §10)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from imsa_desktop.crypto.devices import SEALED_RING_KEY_BYTES
from imsa_desktop.crypto.joincode import SECRET_BYTES, possession_bytes
from imsa_desktop.crypto.kdf import FLOOR_MIB, Argon2Cost
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.errors import NotAnInvitation
from imsa_desktop.sync.own_device import OwnDevice
from imsa_desktop.sync.transport import HubAddress
from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.entries import RING_PUBLIC_BYTES, RingKey
from imsa_protocol.errors import Malformed, ProtocolError
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES, INCARNATION_BYTES, DeviceId, PersonId
from imsa_protocol.policy import RingClass
from imsa_protocol.signatures import PUBLIC_BYTES, SIGNATURE_BYTES, verify

MAGIC: Final = b"IMSA invitation 1\n"
MOST_BYTES: Final = 16 * 1024
MOST_REQUEST_BYTES: Final = 8 * 1024
DAYS: Final = 14
_NAME_CHARACTERS: Final = 200
_URL_CHARACTERS: Final = 400


class Role(StrEnum):
    """What an invited person will be."""

    ADVOCATE = "advocate"
    HEAD_OFFICE = "head-office"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation file holds. ``expires``: Unix seconds, judged by the clocks of hub and head office."""

    organisation: bytes
    organisation_name: str
    root: bytes
    recovery: bytes
    person: bytes
    person_name: str
    role: Role
    invitation: bytes
    secret: bytes
    expires: int
    hub: HubAddress | None

    def to_file(self) -> bytes:
        """The bytes of the file."""
        fields: dict[str, Any] = {
            "organisation": self.organisation,
            "organisation_name": self.organisation_name,
            "root": self.root,
            "recovery": self.recovery,
            "person": self.person,
            "person_name": self.person_name,
            "role": self.role.value,
            "invitation": self.invitation,
            "secret": self.secret,
            "expires": self.expires,
        }
        if self.hub is not None:
            fields |= {"hub": self.hub.url, "pin": self.hub.pin}
        return MAGIC + encode(fields)


def read_invitation_file(file: bytes) -> Invitation:
    """Read an invitation file; raises :class:`~imsa_desktop.sync.errors.NotAnInvitation`."""
    if not file.startswith(MAGIC):
        raise NotAnInvitation
    try:
        fields = shapes.Fields(decode(file[len(MAGIC) :], max_bytes=MOST_BYTES), "invitation")
        hub = None
        if fields.has("hub"):
            hub = HubAddress(fields.text("hub", _URL_CHARACTERS), fields.text("pin", _NAME_CHARACTERS))
        return Invitation(
            organisation=fields.exactly("organisation", ID_BYTES),
            organisation_name=fields.text("organisation_name", _NAME_CHARACTERS),
            root=fields.exactly("root", HASH_BYTES),
            recovery=fields.exactly("recovery", RING_PUBLIC_BYTES),
            person=fields.exactly("person", ID_BYTES),
            person_name=fields.text("person_name", _NAME_CHARACTERS),
            role=Role(fields.text("role", _NAME_CHARACTERS)),
            invitation=fields.exactly("invitation", ID_BYTES),
            secret=fields.exactly("secret", SECRET_BYTES),
            expires=fields.integer("expires"),
            hub=hub,
        )
    except (ProtocolError, ValueError) as error:
        raise NotAnInvitation from error


@dataclass(frozen=True, slots=True)
class Request:
    """What a device that asks to be let in says of itself, and the ring it made for its person."""

    device: bytes
    incarnation: bytes
    signing: bytes
    sealing: bytes
    possession: bytes
    ring: RingKey

    def encode(self) -> bytes:
        """The bytes that are marked and sent."""
        return encode({name: getattr(self, name) for name in self.__slots__} | {"ring": self.ring.to_map()})


def make_request(own: OwnDevice, invitation: bytes, ring: RingKey) -> Request:
    """Say which keys this device has and which ring it made, and sign that the signing key is its own."""
    sealing = own.keys.sealing.public
    possession = own.sign(possession_bytes(invitation, own.device, own.signer.public, sealing))
    return Request(own.device, own.author[-INCARNATION_BYTES:], own.signer.public, sealing, possession, ring)


def read_request(data: bytes, invitation: bytes, person: PersonId) -> Request:
    """Read a request of ``person``'s device whose mark has been checked.

    Raises :class:`~imsa_protocol.errors.ProtocolError`, also where its ring is not one that can go into the log as is.
    """
    fields = shapes.Fields(decode(data, max_bytes=MOST_REQUEST_BYTES), "request")
    request = Request(
        fields.exactly("device", ID_BYTES),
        fields.exactly("incarnation", INCARNATION_BYTES),
        fields.exactly("signing", PUBLIC_BYTES),
        fields.exactly("sealing", RING_PUBLIC_BYTES),
        fields.exactly("possession", SIGNATURE_BYTES),
        RingKey.read(shapes.Fields(fields.mapping("ring"), "request: ring")),
    )
    if not any(request.device):
        raise Malformed("request: device")
    _check_ring(request.ring, request.device, person)
    signed = possession_bytes(invitation, request.device, request.signing, request.sealing)
    verify(request.signing, signed, request.possession)
    return request


def _check_ring(ring: RingKey, device: DeviceId, person: PersonId) -> None:
    """The first key of that person's own ring, held by that device alone, with sealed keys of their one size."""
    if not any(ring.ring) or (ring.ring_class, ring.generation, ring.person) != (RingClass.PERSON, 1, person):
        raise Malformed("request: ring")
    if set(ring.holders) != {device}:
        raise Malformed("request: holders")
    if any(len(sealed) != SEALED_RING_KEY_BYTES for sealed in (ring.recovery, *ring.holders.values())):
        raise Malformed("request: sealed keys")


def code_cost(vault: Vault) -> Argon2Cost:
    """What a guess at a code costs: the same on every laptop, whatever its own passphrase costs.

    Only a cost below the floor is taken over from the surroundings, and only tests can bring one.
    """
    own = vault.surroundings.kdf
    return own if own.memory_mib < FLOOR_MIB else Argon2Cost()
