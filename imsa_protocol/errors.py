"""Names everything that can be wrong with what another laptop or the hub says; data only, words are made elsewhere."""

from __future__ import annotations

from enum import StrEnum

from imsa_protocol.identifiers import DeviceId, RingId


class HubRefusal(StrEnum):
    """The codes a hub answers with (docs/sync.md §7); what stands in the answer's ``error``."""

    MALFORMED = "malformed"
    WRONG_VERSION = "wrong version"
    TOO_LARGE = "too large"
    NOT_FOUNDED = "not founded"
    ALREADY_FOUNDED = "already founded"
    WRONG_TOKEN = "wrong token"  # noqa: S105  # reason: a code that travels, not a secret
    NO_SESSION = "no session"
    COUNT_USED = "count used"
    BAD_SIGNATURE = "bad signature"
    WRONG_ORGANISATION = "wrong organisation"
    UNKNOWN_DEVICE = "unknown device"
    DEVICE_ENDED = "device ended"
    NOT_ADMINISTERING = "not administering"
    NOT_ALLOWED = "not allowed"
    LOG_MOVED = "log moved"
    UNKNOWN_SPACE = "unknown space"
    MISSING_ENVELOPE = "missing envelope"
    MAY_NOT_READ = "may not read"
    MAY_NOT_WRITE = "may not write"
    GAP = "gap"
    FORK = "fork"
    QUOTA = "quota"
    UNKNOWN_CURSOR = "unknown cursor"
    UNKNOWN_INVITATION = "unknown invitation"
    INVITATION_OVER = "invitation over"
    WRONG_CODE = "wrong code"
    UNKNOWN_CHUNK = "unknown chunk"
    WRONG_HASH = "wrong hash"
    BUSY = "busy"


class ProtocolError(Exception):
    """What was received breaks the protocol. ``refusal`` is the code a hub gives for it."""

    refusal: HubRefusal = HubRefusal.MALFORMED


class Malformed(ProtocolError):
    """Bytes that are not what they should be; ``where`` names the part."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class CutOff(Malformed):
    """Bytes that end before what they begin does."""


class TooLarge(ProtocolError):
    """More bytes or items than may be sent; ``limit`` is the most there may be."""

    refusal = HubRefusal.TOO_LARGE

    def __init__(self, what: str, size: int, limit: int) -> None:
        super().__init__(what, size, limit)
        self.what = what
        self.size = size
        self.limit = limit


class WrongVersion(ProtocolError):
    """A frame of a version this program does not know."""

    refusal = HubRefusal.WRONG_VERSION

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


class UnknownFrameKind(ProtocolError):
    """A frame of a kind that this version does not have."""

    def __init__(self, kind: int) -> None:
        super().__init__(kind)
        self.kind = kind


class BadSignature(ProtocolError):
    """A signature that is not of the key it should be of."""

    refusal = HubRefusal.BAD_SIGNATURE


class WrongOrganisation(ProtocolError):
    """A frame of another organisation."""

    refusal = HubRefusal.WRONG_ORGANISATION


class WrongRoot(ProtocolError):
    """The log begins with another root key than the one that was pinned."""


class UnknownDevice(ProtocolError):
    """A device that the organisation log does not name."""

    refusal = HubRefusal.UNKNOWN_DEVICE

    def __init__(self, device: DeviceId) -> None:
        super().__init__(device)
        self.device = device


class DeviceOver(ProtocolError):
    """A device that was ended before it made this frame."""

    refusal = HubRefusal.DEVICE_ENDED

    def __init__(self, device: DeviceId) -> None:
        super().__init__(device)
        self.device = device


class NotAdministering(ProtocolError):
    """A log entry by a device that the root key has not allowed to administer."""

    refusal = HubRefusal.NOT_ADMINISTERING

    def __init__(self, device: DeviceId) -> None:
        super().__init__(device)
        self.device = device


class NotAllowed(ProtocolError):
    """A well-formed log entry, genesis or epoch that the rules do not allow; ``rule`` says which rule."""

    refusal = HubRefusal.NOT_ALLOWED

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class NotTheOwner(NotAllowed):
    """A genesis for a space id that is not its maker's to begin."""


class LogMoved(ProtocolError):
    """A log entry that does not follow the present head; ``number`` and ``head`` (a hash) are that head's."""

    refusal = HubRefusal.LOG_MOVED

    def __init__(self, number: int, head: bytes) -> None:
        super().__init__(number, head)
        self.number = number
        self.head = head


class UnknownRing(ProtocolError):
    """A ring, or a generation of one, that the organisation log does not name."""

    def __init__(self, ring: RingId) -> None:
        super().__init__(ring)
        self.ring = ring


class UnknownClass(ProtocolError):
    """A class of space or ring that this version does not know."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class MissingEnvelope(ProtocolError):
    """A genesis or epoch without an envelope to a ring that must be able to read."""

    refusal = HubRefusal.MISSING_ENVELOPE

    def __init__(self, ring: RingId) -> None:
        super().__init__(ring)
        self.ring = ring


class MissingRing(ProtocolError):
    """A class of space demands a ring that the organisation does not have yet."""

    refusal = HubRefusal.MISSING_ENVELOPE

    def __init__(self, ring_class: str) -> None:
        super().__init__(ring_class)
        self.ring_class = ring_class
