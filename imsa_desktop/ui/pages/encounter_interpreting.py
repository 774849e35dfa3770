"""Asks how an encounter was interpreted – or of written contact, how it was understood; of an attempt, nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.interpreter_rule import VOICE_OR_SIGN, Coverage, coverage_of
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.case_form import CaseForm, names_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.excluded_interpreter import ExcludedInterpreter
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.record_rows import rest_of
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr

ROWS_OF_ENCOUNTER: tuple[FormRow, ...] = (("client_took_part", "language_used"), "understood_in_writing")
_IF_HOW = {
    "interpreter": ("who", "agency", "language", "dialect", "mode", "understood", "client_agreed"),
    "advocate_speaks": ("language", "understood"),
    "client_choice": ("asked_alone",),
    "could_not_be_used": ("not_usable", "stopped", "who", "agency", "language", "dialect", "mode"),
    "someone_else": ("who", "why_someone_else", "client_agreed", "language", "understood"),
}
_WRITTEN = ("understood_in_writing",)
_NOT_WELL = frozenset({"partly", "not"})
_ROWS: tuple[FormRow, ...] = (
    "how",
    ("who", "agency"),
    ("language", "dialect"),
    ("mode", "relay_with"),
    "understood",
    "not_usable",
    "stopped",
    "why_someone_else",
    "asked_alone",
    "client_agreed",
)


class InterpretingCard(Card):
    """Beneath what the encounter was: who interpreted, or how letters were read."""

    def __init__(self, desk: Desk, encounter: CaseForm, line: SavedLine) -> None:
        super().__init__(tr("Interpreter"))
        self._desk, self._encounter = desk, encounter
        self._relay = False
        self.form = CaseForm(
            desk, "encounter_interpreter", (*_ROWS, *rest_of("encounter_interpreter", _ROWS)), open_choices=("how",)
        )
        self.editing = Editing(desk, self.form, None, line, self)
        ExcludedInterpreter(desk, self.form, self.editing)
        self.reminder = Banner(Tone.ACCENT, "", drawing="interpreter")
        self._reminded = False
        self.reminder.hide()
        self.outside = Help("")
        self.outside.hide()
        self.add(self.reminder)
        encounter.add_inputs(ROWS_OF_ENCOUNTER)
        self.add(encounter.part(ROWS_OF_ENCOUNTER))
        self.add(self.outside)
        self.add(self.form)
        self.not_on_file = Help("")  # the advocate speaks it, and the competence is not on file
        self.not_on_file.hide()
        self._language_asked: tuple[object, ...] | None = None
        self.add(self.not_on_file)
        let_grow(self)
        self.form.edited.connect(self.fit)
        encounter.edited.connect(self.fit)
        encounter.input("encounter_kind").edited.connect(self._other_kind)
        self.fit()

    def _other_kind(self, _: str) -> None:
        """A letter is no voice: the likely answer goes with the kind, until the person gives one."""
        if "client_took_part" not in self._encounter.touched:
            by_voice = self._encounter.values().get("encounter_kind") in VOICE_OR_SIGN
            self._encounter.set_values({"client_took_part": "yes" if by_voice else "no"})
        self.fit()

    def remind(self, words: str, need: RecordView | None) -> None:
        """Say what the client needs."""
        self._reminded = bool(words)
        self.reminder.say(Tone.ACCENT, "", tr("Needed: {words}").format(words=words))
        if need is not None:
            self._relay = need["relay"] == "yes"
            self.editing.prefill_when_new({"language": need["language"], "dialect": need["dialect"]})
        self.fit()

    def fit(self) -> None:
        """Ask what the rule asks of this kind of contact; what already says something stays in sight."""
        coverage = coverage_of(self._encounter.values(), (), None)
        written, outside = coverage is Coverage.WRITTEN, coverage is Coverage.OUTSIDE
        asked = not (written or outside)
        self._encounter.show_only(_WRITTEN if written else (), _WRITTEN, keep_filled=_WRITTEN)
        told = self.form.values().get("how") not in (None, "", "not_recorded")
        self.form.setVisible(asked or told)
        self.reminder.setVisible(asked and self._reminded)
        self.outside.setVisible(outside)
        self.outside.setText(
            tr("The client did not take part by voice or sign: nothing is asked about an interpreter.")
        )
        self._fit_answers()

    def _fit_answers(self) -> None:
        values = self.form.values()
        wanted: tuple[str, ...] = _IF_HOW.get(str(values.get("how")), ())
        if self._relay and "mode" in wanted:
            wanted = (*wanted, "relay_with")
        if values.get("understood") in _NOT_WELL and "understood" in wanted:
            wanted = (*wanted, "stopped")
        self._look_on_file(values)
        among = [name for name in names_of(_ROWS) if name != "how"]
        self.form.show_only(wanted, among, keep_filled=set(among) - {"language", "dialect"})

    def _look_on_file(self, values: Mapping[str, Any]) -> None:
        """Where the advocate speaks the language: say quietly whether it stands on file."""
        speaks = values.get("how") == "advocate_speaks"
        around = self._encounter.values()
        language = values.get("language") or around.get("language_used")
        asked = (speaks, language, around.get("advocate"))
        if asked == self._language_asked:
            return
        self._language_asked = asked
        self.not_on_file.setVisible(False)
        if not speaks:
            return
        interpreting, roster = self._desk.workspace.interpreting, self._desk.workspace.roster

        def told(words: str) -> None:
            if asked == self._language_asked:
                self.not_on_file.setText(words)
                self.not_on_file.setVisible(bool(words))

        advocate = around.get("advocate")
        self._desk.jobs.read(lambda: interpreting.not_on_file(language, advocate or roster.me()), told, owner=self)

    def focus_first(self) -> None:
        """Put the keyboard where the answer goes."""
        if not self.form.isHidden():
            self.form.input("how").setFocus()
        elif not self._encounter.input("understood_in_writing").isHidden():
            self._encounter.input("understood_in_writing").setFocus()
        else:
            self._encounter.input("client_took_part").setFocus()
