"""Two people with real laptops and one record of every declared kind in each of two sets, for what is edited apart.

Who the two are depends on who reads the kind's space. Ana (an advocate) and Olive (head office, who in this made-up
organisation also supervises and reads the survey) share cases, the shelf, Ana's desk, her staff file, her survey sheets
and her concerns: of a sheet Ana still holds the key, since she wrote it. The notebook nobody shares, so there the two
are Ana's own laptop and the same vault brought back from a copy, which goes on beside it as a second device would.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imsa_desktop.app import Workspace
from imsa_desktop.casework.declaration import Field, FieldKind, Kind, MergeClass, SpaceClass, kinds
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import digests, spaces
from imsa_desktop.sync.log_writing import Draft
from imsa_desktop.sync.membership import membership, take_log
from imsa_desktop.sync.ring_keys import Holder, learn_ring_keys, new_ring
from imsa_protocol.policy import RingClass
from tests.promises.laptop import PASSPHRASE, Laptop

KINDS = list(kinds().values())
SETS = ("apart", "same")
"""In one set each of the two edits other fields; in the other both edit all of them."""
COUNTED = {("deadline", "act_by"), ("deadline", "proof_asked_by")}
"""Fields that the program sets itself when what they are counted from changes."""


@dataclass
class Two:
    """The two, the folder their files travel through, and where everything stands."""

    ana: Laptop
    olive: Laptop
    stick: Path
    places: dict[tuple[str, str], tuple[bytes, bytes]] = field(default_factory=dict)
    """(set, kind) to space and record."""
    twin: Laptop | None = None
    _asked: dict[Path, set[tuple[bytes, str]]] = field(default_factory=dict)
    _seen: dict[tuple[Path, bytes], RecordView] = field(default_factory=dict)
    _digests: dict[tuple[Path, bytes], bytes] = field(default_factory=dict)

    def sides(self, kind: Kind) -> tuple[Workspace, Workspace]:
        """Who edits records of this kind: the earlier and the later writer."""
        if kind.space is SpaceClass.NOTEBOOK:
            assert self.twin is not None
            return self.ana.at, self.twin.at
        return self.ana.at, self.olive.at

    def exchange(self) -> None:
        """Let files travel until everybody has what everybody wrote."""
        people = [each for each in (self.ana, self.twin, self.olive) if each is not None]
        for laptop in (*people, *people, *people):
            laptop.at.contact.exchange_by_folder(self.stick)

    def questions(self, at: Workspace) -> set[tuple[bytes, str]]:
        """Record and register of every open question; read once, when the two have exchanged."""
        if at.folder not in self._asked:
            self._asked[at.folder] = {(each.record, each.register) for each in at.questions.open()}
        return self._asked[at.folder]

    def seen(self, at: Workspace, kind: Kind, record: bytes) -> RecordView:
        """A record as a person sees it; read once, when the two have exchanged."""
        if (at.folder, record) not in self._seen:
            self._seen[at.folder, record] = at.records.get(kind.name, record)
        return self._seen[at.folder, record]

    def digest(self, at: Workspace, space: bytes) -> bytes:
        """What stands in a space, in short; read once, when the two have exchanged."""
        if (at.folder, space) not in self._digests:
            with at._vault.read() as conn:
                self._digests[at.folder, space] = digests.digest_of(conn, space)
        return self._digests[at.folder, space]


@contextmanager
def two_people(root: Path) -> Iterator[Two]:
    """Found the organisation, give it the rings these spaces need, let Ana in, write every record, and share it."""
    ana, olive = (_laptop(name, root / name.lower()) for name in ("Ana", "Olive"))
    stick = root / "stick"
    stick.mkdir()
    both = Two(ana, olive, stick)
    try:
        olive.at.joining.found("Harbour")
        _more_rings(olive.at)
        invitation = olive.at.joining.invite("Ana", "advocate", root / "ana.invitation")
        ana.at.joining.join(invitation.file, invitation.code, by_courier=True)
        both.exchange()
        _write_everything(both)
        both.exchange()
        both.twin = ana.copy(root / "ana again", carrying_state=False)
        yield both
    finally:
        for laptop in (ana, olive, both.twin):
            if laptop is not None:
                laptop.lock()


def _laptop(name: str, home: Path) -> Laptop:
    laptop = Laptop(name, home)
    laptop._open = laptop.program.create(name, PASSPHRASE).workspace
    return laptop


def _more_rings(at: Workspace) -> None:
    """Supervisors and survey readers, both Olive: without them a staff file and a sheet stay on their laptop."""
    vault = at._vault
    with vault.write() as conn:
        member = membership(vault, conn)
        draft = Draft(vault, member, member.organisation)
        holder = Holder(member.own.device, member.own.keys.sealing.public)
        draft.add_open(
            [
                new_ring(vault.surroundings.random, member.organisation, each, member.register.recovery, [holder])
                for each in (RingClass.SUPERVISORS, RingClass.SURVEY_READERS)
            ]
        )
        take_log(conn, member, draft.entries)
        learn_ring_keys(conn, membership(vault, conn))


def _write_everything(both: Two) -> None:
    at = both.ana.at
    with at._vault.read() as conn:
        shelf = spaces.spaces(conn, SpaceClass.SHELF)[0].id
    for name in SETS:
        case = at.cases.open_case(CaseStart())
        for kind in parents_first():
            above = kind.parent_field
            space: bytes | None = {SpaceClass.CASE: case.space, SpaceClass.SHELF: shelf}.get(kind.space)
            parent = None
            if above is not None:
                space, parent = both.places[name, above.links_to or ""]
            values = {each.name: sample(each, "base") for each in edited(kind)}
            if kind.once_key:
                values[kind.once_key] = key_of(kind, name)
            record = at.records.add(kind.name, values, space=space, parent=parent)
            both.places[name, kind.name] = at.records.get(kind.name, record).space, record


def parents_first() -> list[Kind]:
    """Every kind behind the one its records hang on."""
    found: dict[str, Kind] = {}

    def add(kind: Kind) -> None:
        above = kind.parent_field
        if above is not None:
            add(kinds()[above.links_to or ""])
        found[kind.name] = kind

    for each in KINDS:
        add(each)
    return list(found.values())


def key_of(kind: Kind, name: str) -> str:
    """The key a once-record of a set has."""
    declared = kind.field(kind.once_key or "")
    at = SETS.index(name)
    return declared.choices[at].code if declared.choices else f"key {at}"


def edited(kind: Kind) -> list[Field]:
    """The fields people fill in: what places a record is none of them."""
    places = {kind.once_key, *(each.name for each in kind.fields if each.is_parent)}
    return [each for each in kind.fields if each.name not in places and (kind.name, each.name) not in COUNTED]


def sample(of: Field, who: str) -> Any:
    """A value for a field, another for each of "base", "ana" and "olive"; Ana's is never the later day or number."""
    at = ("base", "ana", "olive").index(who)
    plain: dict[FieldKind, Any] = {
        FieldKind.TEXT: f"{of.name} as {who} says",
        FieldKind.DATE: f"2027-0{4 - at}-1{at}",
        FieldKind.APPROXIMATE_DATE: f"199{4 - at}",
        FieldKind.TIME: f"1{4 - at}:30",
        FieldKind.MOMENT: f"2027-0{4 - at}-10T14:05+00:00",
        FieldKind.LINK: bytes([at + 1]) * 16,
        FieldKind.MONEY: 1000 + at,
        FieldKind.DURATION: 30 + at,
        FieldKind.NUMBER: 1 + at,
        FieldKind.LONG_TEXT: _paragraphs(of, who),
    }
    if of.kind is FieldKind.CHOICES:
        return frozenset({of.choices[min(at, len(of.choices) - 1)].code} | {of.choices[0].code})
    if of.choices:
        codes = [each.code for each in of.choices]
        return {"base": codes[2] if len(codes) > 2 else None, "ana": codes[0], "olive": codes[1]}[who]
    return plain[of.kind]


def meets(of: Field) -> bool:
    """Whether both write the same paragraph of a long text, so that nobody can join the two."""
    return of.merge is MergeClass.TEXT and len(of.name) % 2 == 0


def _paragraphs(of: Field, who: str) -> str:
    lines = [f"First of {of.name}.", "Second.", "Third.", "Fourth.", "Fifth."]
    if who != "base":
        lines[0 if meets(of) or who == "ana" else 4] = f"{who} on {of.name}."
    return "\n".join(lines)
