"""Says of each appointment how its interpreter stands: needed, asked for, confirmed, or not coming."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.storage import lists
from imsa_desktop.storage.lists import Wanted
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId

_FURTHEST_FIRST = ("came", "confirmed", "requested", "did_not_come", "cancelled", "needed")
_WORDS: Mapping[str, str] = to_say(
    {
        "came": "The interpreter came",
        "confirmed": "Interpreter confirmed",
        "requested": "Interpreter asked for, not confirmed yet",
        "did_not_come": "The interpreter did not come",
        "cancelled": "The interpreter’s booking was cancelled",
        "needed": "An interpreter is needed and none is booked yet",
    }
)
_IN_ORDER = frozenset({"came", "confirmed"})


@dataclass(frozen=True, slots=True)
class InterpreterAt:
    """How the interpreter of one appointment stands."""

    state: str  # a booking's state, "needed" where nothing was booked, "" where none is needed
    booking: RecordId | None = None

    @property
    def words(self) -> str:
        """What a line says of it."""
        return said(_WORDS[self.state]) if self.state else ""

    @property
    def warned(self) -> bool:
        """Whether somebody should see to it."""
        return bool(self.state) and self.state not in _IN_ORDER


def interpreters_at(conn: Connection, spaces: Collection[SpaceId] | None = None) -> dict[RecordId, InterpreterAt]:
    """How the interpreter stands at every appointment that needs one or has one booked.

    An interpreter is needed where the appointment says so, and, unless it says no, where the client's card does.
    """
    wanted = Wanted(spaces=spaces)
    needs = {
        space for space, _, (needed,) in lists.light(conn, "interpreter_need", ("needed",), wanted) if needed == "yes"
    }
    found: dict[RecordId, InterpreterAt] = {}
    for space, record, (needed, takes_part) in lists.light(
        conn, "appointment", ("interpreter_needed", "client_goes"), wanted
    ):
        if needed == "yes" or (needed in (None, "not_asked") and space in needs and takes_part != "no"):
            found[record] = InterpreterAt("needed")
    for _, booking, (appointment, state) in lists.light(conn, "interpreter_booking", ("appointment", "state"), wanted):
        known, told = found.get(appointment), InterpreterAt(state or "requested", booking)
        if known is None and told.state == "cancelled":
            continue  # none is needed any more
        if known is None or _FURTHEST_FIRST.index(told.state) < _FURTHEST_FIRST.index(known.state):
            found[appointment] = told
    return found
