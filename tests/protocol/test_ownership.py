"""A space's id is its owner key's, and a genesis shows that the owner key meant this author, here, with this key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imsa_protocol.errors import HubRefusal, NotTheOwner
from imsa_protocol.frames import FrameKind, Header
from imsa_protocol.ownership import check_ownership, proof_message, space_of
from imsa_protocol.signatures import Signer
from tests.protocol.organisation import Staffed, staffed

OWNER = Signer(bytes(range(32)))
SPACE = bytes.fromhex("0413f1805456df12d5c6e196ecf51d66")
ORGANISATION, DEVICE, KEY_ID = b"o" * 16, b"d" * 16, b"k" * 16
HEADER = Header(FrameKind.GENESIS, ORGANISATION[:8], SPACE, DEVICE, b"once", 1)
PROOF = bytes.fromhex(
    "e0bda65f580cc2d8e62a7d83fe9c868b278b5fdf64dfcd5e338a5865b756fa67"
    "c20b60d1f166236d9e353a01b3a9fe287a6390a13b3cebacc9342ee3648db905"
)


def test_the_vectors_of_the_page() -> None:
    assert space_of(OWNER.public) == SPACE
    assert (
        proof_message(ORGANISATION, HEADER, KEY_ID)
        == b"imsa genesis" + ORGANISATION + SPACE + DEVICE + b"once" + KEY_ID
    )
    assert OWNER.sign(proof_message(ORGANISATION, HEADER, KEY_ID)) == PROOF
    check_ownership(ORGANISATION, HEADER, KEY_ID, OWNER.public, PROOF)


@pytest.mark.parametrize(
    "changed",
    [
        {"organisation": ORGANISATION[:8] + b"another!"},
        {"header": replace(HEADER, space=b"s" * 16)},
        {"header": replace(HEADER, device=b"e" * 16)},
        {"header": replace(HEADER, incarnation=b"copy")},
        {"key_id": b"l" * 16},
        {"owner": Signer(bytes(32)).public},
        {"owner": bytes(32)},
        {"proof": bytes(64)},
    ],
    ids=str,
)
def test_the_owners_word_holds_for_nothing_else(changed: dict[str, bytes]) -> None:
    true = {"organisation": ORGANISATION, "header": HEADER, "key_id": KEY_ID, "owner": OWNER.public, "proof": PROOF}
    with pytest.raises(NotTheOwner) as refused:
        check_ownership(**(true | changed))  # type: ignore[arg-type]  # reason: one table of differing arguments
    assert refused.value.refusal is HubRefusal.NOT_ALLOWED


@pytest.fixture
def people() -> Staffed:
    return staffed()


def test_a_member_cannot_begin_a_space_of_anothers_id(people: Staffed) -> None:
    org = people.organisation
    linhs, true = org.genesis(people.advocate, "case", people.advocates_own, people.head_office)
    eve = org.head_office
    own, hers = org.genesis(eve, "case", people.head_offices_own, people.head_office)
    org.register.check_genesis(own.header, hers)
    claimed = replace(own.header, space=linhs.header.space)
    resigned = replace(hers, proof=OWNER.sign(proof_message(org.id, claimed, hers.key_id)), owner=OWNER.public)
    copied = replace(hers, key_id=true.key_id, owner=true.owner, proof=true.proof)
    for genesis in (hers, resigned, copied):
        with pytest.raises(NotTheOwner):
            org.register.check_genesis(claimed, genesis)
    org.register.check_genesis(linhs.header, true)
