"""Appointments: making one with its interpreter, saying how the interpreter stands, and writing it up afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from imsa_desktop.services.clock import moment
from imsa_desktop.services.interpreter_lines import InterpreterAt, interpreters_at
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

NEEDED: Final = "needed"
STATES: Final = ("needed", "requested", "confirmed", "cancelled", "did_not_come", "came")
_AS_ENCOUNTER: Final[Mapping[str, str]] = {"call": "call", "video_call": "video_call"}
_FROM_CARD: Final = ("language", "dialect")


class Appointments:
    """What may be asked of appointments."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def interpreter(self, appointment: RecordId) -> InterpreterAt:
        """How the interpreter stands; state "" where none is needed."""
        space = self._records.get("appointment", appointment).space
        with self._vault.read() as conn:
            return interpreters_at(conn, {space}).get(appointment, InterpreterAt(""))

    def set_interpreter(self, appointment: RecordId, state: str) -> RecordView:
        """Say how the interpreter stands: on the booking that counts, else on a new one in the card's language."""
        at = self.interpreter(appointment)
        if at.booking is not None:
            return self._records.change("interpreter_booking", at.booking, self._told(state))
        space = self._records.get("appointment", appointment).space
        need = self._records.only("interpreter_need", space=space)
        likely = {name: need[name] for name in _FROM_CARD if need is not None and need[name]}
        values = {**likely, **self._told(state)}
        booking = self._records.add("interpreter_booking", values, space=space, parent=appointment)
        return self._records.get("interpreter_booking", booking)

    def _told(self, state: str) -> dict[str, Any]:
        when = {"requested": "requested_at", "confirmed": "confirmed_at"}.get(state)
        return {"state": state, **({when: moment(self._vault)} if when else {})}

    def say_state(self, appointment: RecordId, state: str) -> RecordView:
        """Say what became of an appointment."""
        return self._records.change("appointment", appointment, {"state": state})

    def write_up(self, appointment: RecordId) -> tuple[SpaceId, RecordId]:
        """The encounter an appointment became: begun now with all that is known, or the one that was begun before."""
        there = self._records.get("appointment", appointment)
        begun = there["encounter"]
        if begun is not None:
            return there.space, begun
        need = self._records.only("interpreter_need", space=there.space)
        known = {
            "encounter_kind": _AS_ENCOUNTER.get(there["how"] or "", "meeting"),
            "about": there["what"],
            "happened": there["when"] or moment(self._vault),
            "lasted": there["lasts"],
            "place": there["where"],
            "others_there": there["with_whom"],
            "client_took_part": "yes" if there["client_goes"] != "no" else None,
            "areas": frozenset({there["area"]}) if there["area"] else None,
            "language_used": need["language"] if need is not None and need["needed"] == "yes" else None,
        }
        with self._vault.write() as conn:
            encounter = self._records.add_within(
                conn,
                "encounter",
                {name: value for name, value in known.items() if value},
                space=there.space,
                finished=False,
            )
            self._records.set_within(
                conn, "appointment", appointment, {"encounter": encounter, "state": "happened"}, space=there.space
            )
        return there.space, encounter


__all__ = ["NEEDED", "STATES", "Appointments"]
