"""Concerns with readers of their own: raised in one act from anywhere, waiting on Today until somebody has them.

Source: DOMAIN, "Safeguarding concern": same day, offline; it stays until head office has received it or it was "told
by phone to … at …"; readers may leave out the advocate or the host. A case never shows that there is one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.clock import moment, today
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.errors import NoSuchKind, ReadersFixed
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import Delivery, RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records as stored
from imsa_desktop.storage import spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.concern_readers import ConcernReaders, keep_wish, wish
from imsa_desktop.sync.space_rules import genesis_of
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["ConcernLine", "ConcernReaders", "Concerns", "Raised"]

KINDS = ("safeguarding_concern", "service_concern", "complaint")
WHEN: Mapping[str, str] = {
    "safeguarding_concern": "heard_on",
    "service_concern": "raised_on",
    "complaint": "taken_on",
}
"""The field that says on which day each kind began."""

_OVER = ("closed",)


@dataclass(frozen=True, slots=True)
class Raised:
    """A concern that was made: its own space, and the record in it."""

    kind: str
    space: SpaceId
    record: RecordId


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """One concern as a list shows it."""

    view: RecordView
    delivery: Delivery
    told: bool  # somebody outside this program was told, and it is written down to whom
    waits: bool  # neither received nor told: it stays on Today
    words: str  # where it is, in words: never more than is known


class Concerns:
    """What may be asked of concerns."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._vault = vault
        self._records = records
        self._viewing = viewing
        self._names: Names = viewing.names

    # -- raising ----------------------------------------------------------------------------------------------

    def raise_concern(
        self,
        values: Mapping[str, Any],
        *,
        kind: str = "safeguarding_concern",
        case: SpaceId | None = None,
        readers: ConcernReaders | None = None,
    ) -> Raised:
        """Make a concern in a space of its own, in one transaction. ``case`` is kept as its reference, as text."""
        if kind not in KINDS:
            raise NoSuchKind(kind, KINDS)
        with self._vault.write() as conn:
            space = spaces.create_space(self._vault, conn, SpaceClass.CONCERN)
            keep_wish(conn, space, readers or ConcernReaders())
            first = {**self._likely(conn, kind, case), **values}
            return Raised(kind, space, self._records.add_within(conn, kind, first, space=space))

    def begin(
        self,
        kind: str = "safeguarding_concern",
        *,
        case: SpaceId | None = None,
        values: Mapping[str, Any] | None = None,
        readers: ConcernReaders | None = None,
    ) -> Editor:
        """Make a concern and open its editor: from the first word it is kept, and stays on Today."""
        made = self.raise_concern(values or {}, kind=kind, case=case, readers=readers)
        return self._records.open_editor(made.kind, made.record)

    def _likely(self, conn: Connection, kind: str, case: SpaceId | None) -> dict[str, Any]:
        reference = self._viewing.reference(conn, case) if case is not None else None
        likely: dict[str, Any] = {"case_reference": reference, "standing": "open"}
        if kind == "safeguarding_concern":
            likely["heard_on"] = moment(self._vault)
        if kind == "complaint":
            likely |= {"taken_on": today(self._vault).isoformat(), "taken_by": self._names.own(conn)}
        return likely

    # -- readers ----------------------------------------------------------------------------------------------

    def readers(self, space: SpaceId) -> ConcernReaders | None:
        """Who shall read a concern, while that may still be chosen; None once its envelopes say it for good."""
        with self._vault.read() as conn:
            return None if spaces.space_info(conn, space).given_out else wish(conn, space)

    def choose_readers(self, space: SpaceId, readers: ConcernReaders) -> None:
        """Choose anew, as long as nothing has left this laptop. Raises :class:`ReadersFixed`."""
        with self._vault.write() as conn:
            if spaces.space_info(conn, space).given_out:
                raise ReadersFixed
            keep_wish(conn, space, readers)

    def readers_in_words(self, space: SpaceId) -> str:
        """Who reads a concern, in words; whoever wrote it always does."""
        with self._vault.read() as conn:
            info = spaces.space_info(conn, space)
            if info.given_out:
                envelopes = genesis_of(conn, space)
                count = max(0, len(envelopes.envelopes) - 1) if envelopes else 0
                return said("Its readers were chosen when it was sent; there are {n} besides you.").format(n=count)
            wanted = wish(conn, space)
            named = [said("head office")] if wanted.head_office else []
            named += [said("supervisors")] if wanted.supervisors else []
            named += [self._names.of_person(conn, each) or said("a colleague") for each in sorted(wanted.people)]
        if not named:
            return said("Nobody but you will read it: choose somebody who can act.")
        return said("You and {who} will read it.").format(who=said(" and ").join(named))

    # -- lists ------------------------------------------------------------------------------------------------

    def all(self, *, closed: bool = False) -> list[ConcernLine]:
        """Every concern this vault may read, the latest first; closed ones where asked for."""
        with self._vault.read() as conn:
            found = [each for kind in KINDS for each in stored.list_kind(conn, kind)]
            views = self._viewing.views(conn, found)
        here = {each.id.hex() for each in views}
        shown = [each for each in views if each["copy_of"] not in here]  # whoever reads the complaint needs no copy
        lines = [_line(each) for each in shown if closed or each["standing"] not in _OVER]
        return sorted(lines, key=lambda each: (_day(each.view), each.view.created_ms), reverse=True)

    def waiting(self) -> list[ConcernLine]:
        """Concerns that nobody else is known to have: they stay on Today."""
        return [each for each in self.all() if each.waits]

    # -- acts -------------------------------------------------------------------------------------------------

    def told(self, concern: RecordId, to: str, how: str = "by_phone", at: str | None = None) -> RecordView:
        """Write down that somebody was told: to whom, how, and when (a stored moment; default: now)."""
        values = {"told_to": to, "told_how": how, "told_on": at or moment(self._vault)}
        return self._records.change("safeguarding_concern", concern, values)

    def receive(self, concern: RecordId) -> RecordView:
        """Say at head office that a person has read it and acts: more than that a laptop has received it."""
        with self._vault.read() as conn:
            name = self._names.own(conn)
        values = {"received_by": name, "received_on": moment(self._vault)}
        return self._records.change("safeguarding_concern", concern, values)


_TOLD: Mapping[str, tuple[str, str]] = {
    "safeguarding_concern": ("told_to", "told_on"),
    "service_concern": ("raised_with", "raised_on"),
    "complaint": ("looked_into_by", "looked_into_by"),
}
"""Whom somebody told outside this program, and when: without both nobody is known to have it."""


def _line(view: RecordView) -> ConcernLine:
    told = all(view[name] for name in _TOLD[view.kind.name])
    received = view.delivery is Delivery.RECEIVED or bool(_received_by(view))
    return ConcernLine(view, view.delivery, told, not (told or received), _words(view, told, received))


def _day(view: RecordView) -> str:
    """The ISO day it was heard, raised or taken down; without that, the day it was written."""
    named = str(view[WHEN[view.kind.name]] or "")[:10]
    return named or datetime.fromtimestamp(view.created_ms / 1000, UTC).astimezone().date().isoformat()


def _received_by(view: RecordView) -> object:
    """Who said at head office that they have read it and act; only a safeguarding concern asks for that."""
    return view["received_by"] if view.kind.name == "safeguarding_concern" else None


def _words(view: RecordView, told: bool, received: bool) -> str:
    if _received_by(view):
        return said("Read by {who}.").format(who=_received_by(view))
    if told:
        whom, on = _TOLD[view.kind.name]
        if whom == on:
            return said("Looked into by {who}.").format(who=view[whom])
        return said("Told to {who}, {when}.").format(who=view[whom], when=view.fields[on].words)
    if received:
        return said("Received. Nobody has said yet that they act on it.")
    if view.delivery is Delivery.SENT:
        return said("Sent, and not yet received: tell somebody by telephone.")
    return said("On this laptop alone: tell somebody by telephone, and write down whom.")
