"""Names what can go wrong when vaults are brought together; each error carries data, never a person's sentence."""

from __future__ import annotations

from enum import StrEnum


class SyncError(Exception):
    """Base of everything the sync room raises."""


class NotInAnOrganisation(SyncError):
    """The vault has neither founded nor joined an organisation, so there is nobody to exchange with."""


class AlreadyInAnOrganisation(SyncError):
    """A vault belongs to one organisation for good; a second founding or joining is refused."""


class NoHub(SyncError):
    """The organisation has no hub, or this vault has not been told of one."""


class MayNotAdminister(SyncError):
    """Only a device that head office's root has allowed may invite and admit."""


class NotTheRoot(SyncError):
    """Only the vault that holds the root seed may name an administering device."""


class NobodyToAppoint(SyncError):
    """The organisation knows no laptop of the person who is to be let into a ring."""


class CannotLetIntoRing(SyncError):
    """A ring exists, and this laptop neither holds its key nor has the recovery key to open it with."""


class NotAnInvitation(SyncError):
    """The file is no invitation, or not a whole one."""


class InvitationExpired(SyncError):
    """The fourteen days of the invitation are over."""

    def __init__(self, expired_ms: int) -> None:
        super().__init__("invitation expired")
        self.expired_ms = expired_ms


class WrongCode(SyncError):
    """The four words are not those of this invitation; ``tries_left`` is None where nobody counts."""

    def __init__(self, tries_left: int | None = None) -> None:
        super().__init__("wrong code")
        self.tries_left = tries_left


class MistypedCode(SyncError):
    """The words cannot be a code at all: not four, not of the list, or a slip of the tongue."""

    def __init__(self, unknown_words: tuple[str, ...] = ()) -> None:
        super().__init__("mistyped code")
        self.unknown_words = unknown_words


class InvitationUsed(SyncError):
    """The invitation has been used, or died of three wrong codes."""


class WaitingForAdmission(SyncError):
    """The request is on its way; head office has not admitted this device yet."""


class LogForked(SyncError):
    """The organisation log received is not a continuation of the one already verified here."""

    def __init__(self, number: int) -> None:
        super().__init__("organisation log forked")
        self.number = number


class LogRefused(SyncError):
    """An entry of the organisation log fails its checks; nothing from it on is believed."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"log entry refused: {why}")
        self.number = number
        self.why = why


class NotACourierFile(SyncError):
    """The file does not begin as a courier file."""


class Refusal(StrEnum):
    """Why a frame was refused; kept beside the evidence and named in the sync centre."""

    MALFORMED = "malformed"
    OTHER_ORGANISATION = "other organisation"
    UNKNOWN_DEVICE = "unknown device"
    DEVICE_ENDED = "device ended"
    BAD_SIGNATURE = "bad signature"
    WITHHELD = "withheld"
    FORK = "fork"
    NOT_ALLOWED = "not allowed"
    ALTERED = "altered"
    BAD_BODY = "bad body"


class FrameRefused(SyncError):
    """A frame fails one of the checks of docs/sync.md, "What a laptop does"; nothing of it is applied."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(f"frame refused: {why}")
        self.why = why
