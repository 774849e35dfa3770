"""Takes a laptop into an organisation: reads the invitation, asks, and finds itself in the log (docs/sync.md §10).

The other side, inviting and admitting, is in ``admission``; both are offered here.
"""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.crypto.errors import CannotOpen, NotAWord, WordsDoNotFit, WrongNumberOfWords
from imsa_desktop.crypto.joincode import JoinKeys, check_answer, join_keys, seal_request
from imsa_desktop.storage.exchange_state import forget_value, keep_value, value
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.spaces import Space, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.admission import Invited, admit, invite
from imsa_desktop.sync.concern_readers import wish, wished_classes
from imsa_desktop.sync.connection import keep_hub_address
from imsa_desktop.sync.errors import (
    AlreadyInAnOrganisation,
    InvitationExpired,
    InvitationUsed,
    LogRefused,
    MistypedCode,
    WrongCode,
)
from imsa_desktop.sync.invitation import Invitation, Role, code_cost, make_request, read_invitation_file
from imsa_desktop.sync.log_exchange import learn
from imsa_desktop.sync.membership import ORGANISATION_NAME, Membership, remember_founding, take_log
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.own_device import OwnDevice, make_own_device, own_device
from imsa_desktop.sync.own_ring import has_own_ring, make_own_ring
from imsa_desktop.sync.space_rules import class_called
from imsa_desktop.sync.standing import JOINING, Standing, standing
from imsa_desktop.sync.transport import HubAddress, HubRefused, InvitationHolder, Transport
from imsa_protocol.entries import DeviceAdded, parse_items
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.identifiers import SpaceId
from imsa_protocol.policy import POLICY, Reader, SpaceClass
from imsa_protocol.register import OrganisationRegister

__all__ = [
    "InvitationWords",
    "Invited",
    "Role",
    "Standing",
    "WillBeShared",
    "admit",
    "complete",
    "invite",
    "preview",
    "read_invitation",
    "request",
    "standing",
]


@dataclass(frozen=True, slots=True)
class InvitationWords:
    """What an invitation file says openly, to be shown before anything is done with it."""

    organisation_name: str
    person_name: str
    role: Role
    hub: HubAddress | None
    expires_ms: int

    @property
    def hub_url(self) -> str | None:
        """Where the hub is, if the organisation has one."""
        return self.hub.url if self.hub else None


@dataclass(frozen=True, slots=True)
class WillBeShared:
    """A space of this vault and who will read it once the vault has joined: classes of ring, without one's own."""

    space: SpaceId
    space_class: str
    readers: tuple[str, ...]


def read_invitation(file: bytes) -> InvitationWords:
    """Read what an invitation says openly. Raises :class:`~imsa_desktop.sync.errors.NotAnInvitation`."""
    found = read_invitation_file(file)
    return InvitationWords(found.organisation_name, found.person_name, found.role, found.hub, found.expires * 1000)


def preview(vault: Vault) -> tuple[WillBeShared, ...]:
    """Say which spaces of this vault will be shared with whom once it has joined."""
    with vault.read() as conn:
        own = [each for each in spaces(conn) if each.mine and not each.given_out]
        return tuple(WillBeShared(each.id, each.space_class, _readers(conn, each)) for each in own)


def _readers(conn: Connection, space: Space) -> tuple[str, ...]:
    known = class_called(space.space_class)
    if known is None:
        return ()
    if known is SpaceClass.CONCERN:
        return wished_classes(wish(conn, space.id))
    return tuple(each.value for each in POLICY[known].read if each is not Reader.CREATOR)


def request(vault: Vault, file: bytes, code: str, transport: Transport | None = None) -> None:
    """Ask to be let in. With ``transport`` it goes to the hub now, else by courier or at the next exchange.

    Raises ``NotAnInvitation``, ``InvitationExpired``, ``MistypedCode``, ``WrongCode``, ``InvitationUsed``,
    ``AlreadyInAnOrganisation``; after any of them the vault is as before and the person may try again.
    """
    invitation = read_invitation_file(file)
    if standing(vault) is Standing.MEMBER:
        raise AlreadyInAnOrganisation
    try:
        keys = join_keys(code, invitation.invitation, invitation.secret, file, code_cost(vault))
    except (WrongNumberOfWords, WordsDoNotFit) as error:
        raise MistypedCode from error
    except NotAWord as error:
        raise MistypedCode((error.word,)) from error
    with vault.write() as conn:
        own = make_own_device(vault, conn)
        ring = make_own_ring(vault, conn, own, invitation)
        marked = seal_request(make_request(own, invitation.invitation, ring).encode(), keys)
        asked = {"file": file, "verifier": keys.verifier, "mac": keys.mac, "request": marked}
        keep_value(conn, JOINING, {**asked, "sent": False})
    if transport is not None:
        send_request(vault, transport)


def send_request(vault: Vault, transport: Transport) -> bool:
    """Hand the kept request in, unless the hub has it; False where the hub has not heard of the invitation yet.

    A request refused for good is forgotten: raises ``WrongCode``, ``InvitationUsed``, ``InvitationExpired``.
    """
    with vault.read() as conn:
        kept = value(conn, JOINING)
    if kept is None or kept["sent"]:
        return kept is not None
    vault.note_outside()
    invitation = read_invitation_file(kept["file"])
    try:
        transport.send_request(InvitationHolder(invitation.invitation, kept["verifier"]), kept["request"])
    except HubRefused as refused:
        expired = vault.surroundings.now_ms() > invitation.expires * 1000
        if refused.code == HubRefusal.UNKNOWN_INVITATION and not expired:
            return False  # made while head office had no line; the hub hears of it at their next exchange
        error = _given_up(refused, invitation, expired=expired)
        with vault.write() as conn:
            forget_value(conn, JOINING)
        raise error from refused
    with vault.write() as conn:
        keep_value(conn, JOINING, {**kept, "sent": True})
    return True


def _given_up(refused: HubRefused, invitation: Invitation, *, expired: bool) -> Exception:
    if refused.code == HubRefusal.WRONG_CODE:
        return WrongCode()
    if refused.code in (HubRefusal.INVITATION_OVER, HubRefusal.UNKNOWN_INVITATION):
        return InvitationExpired(invitation.expires * 1000) if expired else InvitationUsed()
    return refused


def complete(vault: Vault, transport: Transport) -> bool:
    """Send the request if need be, fetch the log, and see whether this vault is in it; True once it is a member."""
    present = standing(vault)
    if present is not Standing.REQUESTED or not send_request(vault, transport):
        return present is Standing.MEMBER
    with vault.read() as conn:
        kept = value(conn, JOINING)
    invitation = read_invitation_file(kept["file"])
    try:
        entries = _whole_log(transport, InvitationHolder(invitation.invitation, kept["verifier"]))
    except HubRefused:
        entries = _whole_log(transport, None)  # the invitation is over; a device that was admitted may ask for itself
    return complete_with(vault, entries)


def _whole_log(transport: Transport, holder: InvitationHolder | None) -> list[bytes]:
    entries: list[bytes] = []
    while True:
        answer = transport.log_after(len(entries), holder)
        entries += answer.entries
        if not answer.entries or len(entries) >= answer.head.number:
            return entries


def complete_with(vault: Vault, entries: list[bytes]) -> bool:
    """Become a member if these entries, checked from the pinned root on, admit this device with the keys it has.

    Raises ``LogRefused``, also where whoever admitted this device did not know the code, or put another ring in the
    place of the one made here. Nothing is kept before the device has found itself in the log.
    """
    try:
        with vault.write() as conn:
            kept, own = value(conn, JOINING), own_device(vault, conn)
            if kept is None or own is None:
                return False
            invitation = read_invitation_file(kept["file"])
            member = Membership(OrganisationRegister(invitation.root), own, invitation.person)
            take_log(conn, member, entries)
            if member.organisation != invitation.organisation:
                raise LogRefused(1, "another organisation")
            if member.register.recovery != invitation.recovery:
                raise LogRefused(1, "another recovery key")
            if not member.admitted or member.register.device(own.device).person != invitation.person:
                raise _NotYet  # undoes what this transaction kept of the log
            _check_admission(entries, own, JoinKeys(kept["verifier"], kept["mac"]))
            if not has_own_ring(conn, member.register, invitation.person):
                raise LogRefused(member.register.number, "another ring in the place of one's own")
            remember_founding(vault, conn, invitation.root, invitation.person)
            keep_value(conn, ORGANISATION_NAME, invitation.organisation_name)
            if invitation.hub is not None:
                keep_hub_address(conn, invitation.hub)
            forget_value(conn, JOINING)
            learn(conn, member)
            tell(vault, conn, NoticeCode.JOINED, b"", {"organisation": member.organisation})
    except _NotYet:
        return False
    return True


def _check_admission(entries: list[bytes], own: OwnDevice, keys: JoinKeys) -> None:
    """Raise ``LogRefused`` unless this device was added by somebody who knew the code of this very invitation file.

    Otherwise a file changed on its way could lead to a hub and an organisation that ask for no code at all.
    """
    for frame in map(Frame.parse, entries):
        items = parse_items(frame.payload) if frame.header.kind is FrameKind.OPEN_ENTRY else ()
        for item in items:
            if isinstance(item, DeviceAdded) and item.device == own.device:
                try:
                    check_answer(item.answer or b"", keys, item.device, item.signing, item.sealing)
                except CannotOpen as error:
                    raise LogRefused(frame.header.number, "admitted without the code") from error


def kept_request(conn: Connection) -> tuple[bytes, bytes] | None:
    """The invitation and the request under it, while nobody has answered: for a courier file."""
    kept = value(conn, JOINING)
    return (read_invitation_file(kept["file"]).invitation, kept["request"]) if kept else None


def organisation_asked(conn: Connection) -> bytes | None:
    """The organisation that the kept request is for."""
    kept = value(conn, JOINING)
    return read_invitation_file(kept["file"]).organisation if kept else None


class _NotYet(Exception):
    """The log does not name this device yet."""
