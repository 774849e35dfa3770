"""Invites people and admits the devices that prove they knew the code (docs/sync.md §10).

An admission is a few entries of the organisation log. They go to the hub's head first and are kept here once they stand
there; where this is the only laptop that administers, they go on the head known here and to the hub when it is met.
The ring of the person admitted is put there as her laptop made it: its private key is never here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.crypto.joincode import SECRET_BYTES, JoinKeys, join_keys, make_answer, new_code, open_request
from imsa_desktop.crypto.rings import check_public
from imsa_desktop.storage.exchange_state import forget_value, keep_value, value, values
from imsa_desktop.storage.membership import forget_secret, keep_secret, secret
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.connection import kept_hub_address
from imsa_desktop.sync.errors import MayNotAdminister, NotTheRoot
from imsa_desktop.sync.founding import ADVOCATE, HEAD_OFFICE, ROOT_SEED
from imsa_desktop.sync.invitation import DAYS, Invitation, Request, Role, code_cost, read_request
from imsa_desktop.sync.log_appending import append_to_log
from imsa_desktop.sync.log_writing import Draft, may_append_here
from imsa_desktop.sync.membership import ROOT, Membership, membership, organisation_name
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Admitted
from imsa_desktop.sync.ring_keys import Holder, share_ring
from imsa_desktop.sync.transport import Transport
from imsa_protocol.entries import Administer, DeviceAdded, KnownItem
from imsa_protocol.errors import ProtocolError
from imsa_protocol.identifiers import ID_BYTES
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.sealed_items import PersonNamed
from imsa_protocol.signatures import SIGNATURE_BYTES, Signer

_INVITATION: Final = "invitation "
_REQUEST: Final = "request "


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation made here: the file goes by mail or stick, the code is spoken."""

    invitation: bytes
    file: bytes
    code: str
    expires_ms: int


def invite(vault: Vault, person_name: str, role: Role, transport: Transport | None = None) -> Invited:
    """Invite a person. Without ``transport`` the hub hears of it at the next exchange.

    Raises :class:`~imsa_desktop.sync.errors.MayNotAdminister` and, for head office, ``NotTheRoot``.
    """
    random = vault.surroundings.random
    expires = vault.surroundings.now_ms() // 1000 + DAYS * 24 * 3600
    code, number, hidden, person = new_code(random), random(ID_BYTES), random(SECRET_BYTES), random(ID_BYTES)
    with vault.read() as conn:
        member = membership(vault, conn)
        if not member.administers:
            raise MayNotAdminister
        if role is Role.HEAD_OFFICE and secret(conn, ROOT_SEED) is None:
            raise NotTheRoot
        invitation = Invitation(
            organisation=member.organisation,
            organisation_name=organisation_name(conn) or "",
            root=value(conn, ROOT),
            recovery=member.register.recovery,
            person=person,
            person_name=person_name,
            role=role,
            invitation=number,
            secret=hidden,
            expires=expires,
            hub=kept_hub_address(conn),
        )
    file = invitation.to_file()
    keys = join_keys(code, number, hidden, file, code_cost(vault))
    with vault.write() as conn:
        about = {"person": person, "name": person_name, "role": role.value, "expires": expires, "on_hub": False}
        keep_value(conn, _INVITATION + number.hex(), {**about, "verifier_hash": keys.verifier_hash, "done": False})
        keep_secret(conn, _INVITATION + number.hex(), keys.mac)
    if transport is not None:
        publish_invitations(vault, transport)
    return Invited(number, file, code, expires * 1000)


def publish_invitations(vault: Vault, transport: Transport) -> None:
    """Tell the hub of every invitation made here that it has not heard of."""
    with vault.read() as conn:
        open_ones = {
            name: each for name, each in values(conn, _INVITATION).items() if not (each["on_hub"] or each["done"])
        }
    for name, each in open_ones.items():
        lasts = max(each["expires"] - vault.surroundings.now_ms() // 1000, 0)
        transport.open_invitation(_number(name), each["verifier_hash"], lasts)
        with vault.write() as conn:
            keep_value(conn, name, {**each, "on_hub": True})


def keep_request(vault: Vault, conn: Connection, invitation: bytes, marked: bytes) -> None:
    """Keep a request that a courier file brought, if it is for an invitation made here that is still open.

    One whose author knew the code is never given up for one whose author did not: anybody can write on a stick.
    """
    about = value(conn, _INVITATION + invitation.hex())
    if about is not None and not about["done"] and about["expires"] * 1000 > vault.surroundings.now_ms():
        kept = value(conn, _REQUEST + invitation.hex())
        keep_value(conn, _REQUEST + invitation.hex(), _better(conn, invitation, kept, marked))


def _better(conn: Connection, invitation: bytes, kept: bytes | None, other: bytes) -> bytes:
    """Of two requests under an invitation made here the one that knew the code; of equals the other."""
    mac = secret(conn, _INVITATION + invitation.hex())
    if kept is None or mac is None or not _knew_the_code(kept, mac):
        return other
    return other if _knew_the_code(other, mac) else kept


def _knew_the_code(marked: bytes, mac: bytes) -> bool:
    try:
        open_request(marked, JoinKeys(b"", mac))
    except (CryptoError, ProtocolError):
        return False
    return True


def admit(vault: Vault, transport: Transport | None = None) -> list[Admitted]:
    """Admit everybody whose request is here (or on the hub) and proves that they knew the code.

    Raises :class:`~imsa_desktop.sync.errors.MayNotAdminister`. Part of every exchange of an administering device.
    """
    with vault.read() as conn:
        member = membership(vault, conn)
        waiting = {_number(name): marked for name, marked in values(conn, _REQUEST).items()}
        here_first = transport is None and may_append_here(conn, member)
    if not member.administers:
        raise MayNotAdminister
    if transport is None and not here_first:
        return []  # another laptop administers too: only the hub knows the head
    on_hub: set[bytes] = set()
    if transport is not None:
        publish_invitations(vault, transport)
        asked = dict(transport.requests())
        on_hub = set(asked)
        with vault.read() as conn:
            waiting |= {name: _better(conn, name, waiting.get(name), marked) for name, marked in asked.items()}
    admitted = []
    for invitation, marked in waiting.items():
        let_in = _admit_one(vault, member, transport, invitation, marked)
        if let_in is not None:
            admitted.append(let_in)
        if transport is not None and invitation in on_hub and _is_done(vault, invitation):
            transport.request_done(invitation)
    return admitted


def _admit_one(
    vault: Vault, member: Membership, transport: Transport | None, invitation: bytes, marked: bytes
) -> Admitted | None:
    """Admit one device, or say in a notice why not; None also for an invitation that another laptop made."""
    name = _INVITATION + invitation.hex()
    with vault.read() as conn:
        about, mac = value(conn, name), secret(conn, name)
    if about is None or mac is None or about["done"]:
        return None
    try:
        # the hub judged the verifier; only who made the invitation can judge this mark
        request = read_request(open_request(marked, JoinKeys(b"", mac)), invitation, about["person"])
        check_public(request.sealing)
        check_public(request.ring.public)
    except (CryptoError, ProtocolError):
        _refuse(vault, invitation)
        return None
    answer = make_answer(JoinKeys(b"", mac), request.device, request.signing, request.sealing)
    if not _put_in_log(vault, member, transport, about, request, answer):
        _refuse(vault, invitation)
        return None
    with vault.write() as conn:
        keep_value(conn, name, {**about, "done": True})
        forget_value(conn, _REQUEST + invitation.hex())
        forget_secret(conn, name)
        tell(vault, conn, NoticeCode.ADMITTED, request.device, {"person": about["person"], "device": request.device})
    return Admitted(about["person"], about["name"])


def _put_in_log(
    vault: Vault,
    member: Membership,
    transport: Transport | None,
    about: dict[str, Any],
    request: Request,
    answer: bytes,
) -> bool:
    """Append the entries of an admission, afresh on the new head when somebody else was quicker.

    False where the log has the device as somebody else's, or its key or ring as another's.
    """

    def draft(conn: Connection) -> Draft | None:
        if request.device in member.register.devices or _clashes(member.register, request):
            return None
        return _draft(vault, conn, member, about, request, answer)

    append_to_log(vault, member, transport, draft)
    known = member.register.devices.get(request.device)
    return known is not None and (known.signing, known.person) == (request.signing, about["person"])


def _clashes(register: OrganisationRegister, request: Request) -> bool:
    """Whether the log knows the request's signing key or ring already: no entry with them would be accepted."""
    signing = {each.signing for each in register.devices.values()}
    return request.signing in signing or request.ring.ring in {*register.rings, register.organisation}


def _draft(
    vault: Vault, conn: Connection, member: Membership, about: dict[str, Any], request: Request, answer: bytes
) -> Draft:
    """The entries of an admission: the device, its person's ring, the rings of all and of head office, the name."""
    register, draft = member.register, Draft(vault, member, member.organisation)
    holder, person = Holder(request.device, request.sealing), about["person"]
    items: list[KnownItem] = [DeviceAdded(request.device, person, request.signing, request.sealing, answer)]
    if register.ring_of_person(person) is None:
        items.append(request.ring)
    items += share_ring(conn, register, RingClass.EVERYONE, holder)
    role = ADVOCATE
    if about["role"] == Role.HEAD_OFFICE:
        role = HEAD_OFFICE
        items += share_ring(conn, register, RingClass.HEAD_OFFICE, holder)
        items.append(_administer(conn, member, request.device))
    draft.add_open(items)
    draft.add_sealed(conn, [PersonNamed(person, about["name"], role)])
    return draft


def _administer(conn: Connection, member: Membership, device: bytes) -> Administer:
    """The root key's word that a device may administer; raises :class:`~imsa_desktop.sync.errors.NotTheRoot`."""
    seed = secret(conn, ROOT_SEED)
    if seed is None:
        raise NotTheRoot
    unsigned = Administer(device, True, member.register.root_serial + 1, bytes(SIGNATURE_BYTES))
    return replace(unsigned, signature=Signer(seed).sign(unsigned.signed_bytes(member.organisation)))


def _refuse(vault: Vault, invitation: bytes) -> None:
    with vault.write() as conn:
        forget_value(conn, _REQUEST + invitation.hex())
        tell(vault, conn, NoticeCode.REQUEST_REFUSED, invitation, {"invitation": invitation})


def _is_done(vault: Vault, invitation: bytes) -> bool:
    with vault.read() as conn:
        about = value(conn, _INVITATION + invitation.hex())
    return about is not None and bool(about["done"])


def _number(name: str) -> bytes:
    return bytes.fromhex(name.rpartition(" ")[2])
