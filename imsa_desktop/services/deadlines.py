"""Deadlines: rules that fit a decision, both dates side by side, three overrides, proof, and recounts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from imsa_desktop.casework.deadlines.calendars import Calendars
from imsa_desktop.casework.deadlines.governing import Override, is_open
from imsa_desktop.casework.deadlines.printed import rules_printed_for
from imsa_desktop.casework.deadlines.reckoning import day_of, reckon, trigger_of
from imsa_desktop.casework.deadlines.recount import Proposal, days_to_act, recounted, values_of
from imsa_desktop.casework.deadlines.rule import DecisionKind, Rule
from imsa_desktop.casework.deadlines.rule_list import DeadlineRules, rule_of_shelf
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.act_words import DEADLINE, key_of
from imsa_desktop.services.bank_holidays import LAST_YEAR, runs_out
from imsa_desktop.services.clock import today
from imsa_desktop.services.deadline_showing import DeadlineStanding, Suggestion
from imsa_desktop.services.deadline_views import standing_of, suggestions_of
from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.records import Records
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Changed, Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

Values = Mapping[str, Any]
FROM_DECISION = "from_decision"
"""Stands for the deadline printed in the decision when a deadline is made."""

_MOVES = frozenset({"decision", "deadline"})


class Deadlines:
    """What may be asked of deadlines. It also hears of every change: a changed date recounts what hangs on it."""

    def __init__(
        self, vault: Vault, kept: Records, viewing: Viewing, shipped: DeadlineRules, calendars: Calendars
    ) -> None:
        self._vault = vault
        self._records = kept
        self._viewing = viewing
        self._shipped = shipped
        self._calendars = calendars
        vault.on_change(self._heard)

    def decision_kinds(self, area: str | None = None, nation: str | None = None) -> Sequence[DecisionKind]:
        """Kinds of decision to pick from, of an area and nation where these are known; ``label`` is said already."""
        with self._vault.read() as conn:
            found = self._rules(conn).kinds(area, nation)
        return tuple(DecisionKind(each.code, each.area, said(each.label)) for each in found)

    def kind_words(self, code: str | None) -> str:
        """The label of a kind of decision; free words stand as they are."""
        with self._vault.read() as conn:
            known = self._rules(conn).kind(code)
        return said(known.label) if known else code or ""

    def rules(self) -> Sequence[Rule]:
        """Every rule in its newest version, the organisation's own in the place of the shipped ones."""
        with self._vault.read() as conn:
            return tuple(self._rules(conn))

    def holidays_run_out(self) -> str:
        """A sentence where the shipped tables of bank holidays end within a year, else ""."""
        if not runs_out(today(self._vault)):
            return ""
        return said(
            "Bank holidays are known only until the end of {year}: install a newer version of the program."
        ).format(year=LAST_YEAR)

    def suggestions(self, decision: RecordId | Values) -> Sequence[Suggestion]:
        """Rules that fit a decision – a saved one, or the values of a form – with the days they make.

        Those that may be relied on come first, the earliest day first. Raises :class:`NoSuchRecord`.
        """
        now = today(self._vault)
        with self._vault.read() as conn:
            values = self._decision(conn, decision).values if isinstance(decision, bytes) else decision
            rules = self._fitting(conn, values)
        found = suggestions_of([reckon(rule, values, self._calendars, now) for rule in rules], values, self._calendars)
        return tuple(sorted(found, key=lambda each: (each.typed_only, each.only_suggestion, each.governs or "9999")))

    def make(
        self,
        decision: RecordId,
        rule: str | None = None,
        *,
        what: str | None = None,
        printed: str | None = FROM_DECISION,
        who_acts: str = "advocate",
        person: RecordId | None = None,
    ) -> RecordId:
        """Make a deadline of a saved decision: by a rule (its code), or with ``None`` by what is printed alone.

        ``printed`` is the day in the paper (ISO), by default the decision's where it is taken for this rule; None where
        the paper names none for this.
        A rule that hangs on the decision already is not made twice: the deadline that is there is returned.
        Raises :class:`NoSuchRecord`.
        """
        with self._vault.write() as conn:
            found = self._decision(conn, decision)
            there = self._with_rule(conn, found, rule)
            if there is not None:
                return there
            known = self._law_for(self._rules(conn), rule, found.values)
            if rule is not None and known is None:
                raise NoSuchRecord("deadline_rule", rule)
            values: dict[str, Any] = {
                "what": what or (known.title if known else None),
                "printed": self._printed(conn, found, known) if printed == FROM_DECISION else printed,
                "who_acts": who_acts,
                "person": person,
                "state": "with_solicitor" if who_acts == "solicitor" else "open",
            }
            values |= self._days_of(known, found.values, values)
            given = {name: value for name, value in values.items() if value is not None}
            return self._records.add_within(conn, "deadline", given, space=found.space, parent=decision)

    def would_be(self, conn: Connection, decision: Record) -> list[dict[str, Any]]:
        """The values of the deadlines that the rules would make of a decision; nothing is made."""
        found = []
        for rule in self._fitting(conn, decision.values):
            values = {"printed": self._printed(conn, decision, rule), "who_acts": "advocate", "state": "open"}
            found.append(values | self._days_of(rule, decision.values, values))
        return found

    def _days_of(self, rule: Rule | None, decision: Values, values: Values) -> dict[str, Any]:
        """What a rule computes for a decision, and when to act, where ``values`` hold what the paper prints."""
        computed = values_of(reckon(rule, decision, self._calendars, today(self._vault))) if rule is not None else {}
        return {**computed, **days_to_act({**values, **computed}, rule, decision.get("nation"), self._calendars)}

    def standing(self, deadline: RecordId) -> DeadlineStanding:
        """How one deadline stands today. Raises :class:`NoSuchRecord`."""
        with self._vault.read() as conn:
            found = records.get_many(conn, "deadline", [deadline])
            if deadline not in found:
                raise NoSuchRecord("deadline", deadline.hex())
            return self._standings(conn, [found[deadline]])[0]

    def of_decision(self, decision: RecordId) -> Sequence[DeadlineStanding]:
        """The deadlines that hang on a decision, withdrawn ones left out, the earliest first."""
        with self._vault.read() as conn:
            return self._standings(conn, self._hanging(conn, self._decision(conn, decision)))

    def of_case(self, space: SpaceId) -> Sequence[DeadlineStanding]:
        """All deadlines of a case, the earliest first."""
        with self._vault.read() as conn:
            return self._standings(conn, records.list_kind(conn, "deadline", space=space))

    def override(
        self,
        deadline: RecordId,
        why: Override,
        day: str,
        *,
        words: str | None = None,
        document: RecordId | None = None,
        adviser: str | None = None,
    ) -> DeadlineStanding:
        """Let another day count, for one of the only three reasons; the computed day stays visible.

        An extension counts once its paper is named, a date put right once it says why, advice once it names the
        regulated adviser; until then it is kept and ``override_lacks`` says what is missing.
        """
        values = {
            "override": why.value,
            "override_day": day,
            "override_why": words,
            "override_document": document,
            "adviser": adviser,
        }
        return self._set(deadline, values, words, ends=key_of(DEADLINE, deadline))

    def lift_override(self, deadline: RecordId, reason: str) -> DeadlineStanding:
        """Let the earlier of printed and computed govern again."""
        none = dict.fromkeys(("override_day", "override_why", "override_document", "adviser"))
        return self._set(deadline, {"override": "none", **none}, reason)

    def say_printed(self, deadline: RecordId, day: str | None) -> DeadlineStanding:
        """Note the last day as it is printed in the paper."""
        return self._set(deadline, {"printed": day})

    def hand_to(self, deadline: RecordId, who_acts: str, person: RecordId | None = None) -> DeadlineStanding:
        """Say who acts (advocate, solicitor, client); the solicitor is asked for proof five working days before."""
        values: dict[str, Any] = {"who_acts": who_acts}
        if self.standing(deadline).open:
            values["state"] = "with_solicitor" if who_acts == "solicitor" else "open"
        return self._set(deadline, values | ({"person": person} if person else {}))

    def mark_done(
        self, deadline: RecordId, *, proof: str | None = None, document: RecordId | None = None, on: str | None = None
    ) -> DeadlineStanding:
        """Note that it was done, when (default today) and how we know; a late one keeps saying that it was late."""
        done_on = on or today(self._vault).isoformat()
        return self._set(
            deadline,
            {"state": "done", "done_on": done_on, "proof": proof, "proof_document": document},
            ends=key_of(DEADLINE, deadline),
        )

    def reopen(self, deadline: RecordId) -> DeadlineStanding:
        """Undo: it is still to be done."""
        with_solicitor = self.standing(deadline).who_acts == "solicitor"
        return self._set(deadline, {"state": "with_solicitor" if with_solicitor else "open", "done_on": None})

    def proposals(self, space: SpaceId | None = None) -> Sequence[DeadlineStanding]:
        """Open deadlines whose rule has a newer version that counts otherwise; nothing is recounted by itself."""
        with self._vault.read() as conn:
            found = self._standings(conn, records.list_kind(conn, "deadline", space=space))
        return tuple(each for each in found if each.open and each.proposal is not None)

    def accept(self, deadline: RecordId, proposed: Proposal) -> DeadlineStanding:
        """Recount a deadline by the newer version that was proposed; what is printed stays."""
        with self._vault.write() as conn:
            there = self._kept(conn, deadline)
            decision = self._decision_of(conn, there)
            fresh = recounted(
                there.values, decision.values if decision else {}, proposed.newer, self._calendars, today(self._vault)
            )
            self._records.set_within(conn, "deadline", deadline, fresh, space=there.space)
        return self.standing(deadline)

    def recount(self, decision: RecordId) -> tuple[RecordId, ...]:
        """Recount what hangs on a decision, each by the version of the rule it was made with; returns what moved."""
        with self._vault.write() as conn:
            return self._recount(conn, self._hanging(conn, self._decision(conn, decision)), {decision})

    def _heard(self, changed: Changed) -> None:
        """Recount after a change made on this laptop; whoever changes a date elsewhere recounts there.

        Two laptops with tables of different age would otherwise correct each other for ever.
        """
        if not changed.kinds & _MOVES:
            return
        with self._vault.read() as conn:
            found = self._own(conn, changed)
            rules = self._rules(conn)
            moved = [each for each in found if self._fresh(conn, each, rules, changed.records)]
        if moved:
            with self._vault.write() as conn:
                self._recount(conn, moved, changed.records)

    def _own(self, conn: Connection, changed: Changed) -> list[Record]:
        """Deadlines that stand or hang on what this laptop was the last to change."""
        named = sorted(changed.records)
        found = {each.id: each for each in records.get_many(conn, "deadline", named).values() if self._mine(each)}
        for decision in records.get_many(conn, "decision", named).values():
            if self._mine(decision):
                found |= {each.id: each for each in self._hanging(conn, decision)}
        return list(found.values())

    def _mine(self, record: Record) -> bool:
        return record.changed_by == self._vault.author

    def _recount(
        self, conn: Connection, hanging: Sequence[Record], changed: Collection[RecordId]
    ) -> tuple[RecordId, ...]:
        moved = []
        rules = self._rules(conn)
        for each in hanging:
            fresh = self._fresh(conn, each, rules, changed)
            if fresh:
                self._records.set_within(conn, "deadline", each.id, fresh, space=each.space)
                moved.append(each.id)
        return tuple(moved)

    def _fresh(
        self, conn: Connection, deadline: Record, rules: DeadlineRules, changed: Collection[RecordId]
    ) -> dict[str, Any]:
        """What a recount would change of one deadline, which keeps the version of the rule it was made with."""
        decision = self._decision_of(conn, deadline)
        values = decision.values if decision else {}
        printed = self._printed_since(conn, deadline, decision) if decision and decision.id in changed else {}
        fresh = self._counted({**deadline.values, **printed}, values, rules)
        return printed | fresh

    def _printed_since(self, conn: Connection, deadline: Record, decision: Record) -> dict[str, Any]:
        """The day the paper prints, where it was noted after the deadline was made, or is earlier than was noted."""
        there = deadline.values.get("printed")
        rule = self._law_for(self._rules(conn), deadline.values.get("rule"), decision.values)
        printed = self._printed(conn, decision, rule)
        earlier = printed and (there is None or (rule is not None and printed < there))
        return {"printed": printed} if earlier and is_open(deadline.values) else {}

    def _counted(self, deadline: Values, values: Values, rules: DeadlineRules) -> dict[str, Any]:
        version = deadline.get("rule_version")
        rule = rules.standing_for(deadline.get("rule"), version)
        if rule is not None:
            fresh = recounted(deadline, values, rule, self._calendars, today(self._vault))
            return {name: value for name, value in fresh.items() if name != "rule_version"}
        days = days_to_act(deadline, None, values.get("nation"), self._calendars)
        return {name: day for name, day in days.items() if deadline.get(name) != day}

    def _standings(self, conn: Connection, found: Sequence[Record]) -> list[DeadlineStanding]:
        now, rules = today(self._vault), self._rules(conn)
        made = [
            standing_of(view, each, self._decision_of(conn, each), rules, self._calendars, now)
            for view, each in zip(self._viewing.views(conn, found), found, strict=True)
        ]
        return sorted(made, key=lambda each: (each.last_day or "9999", each.what))

    def _set(
        self, deadline: RecordId, values: Values, reason: str | None = None, *, ends: str = ""
    ) -> DeadlineStanding:
        self._records.change("deadline", deadline, values, reason=reason or None, ends=ends)
        return self.standing(deadline)

    def _with_rule(self, conn: Connection, decision: Record, rule: str | None) -> RecordId | None:
        if rule is None:
            return None
        return next((each.id for each in self._hanging(conn, decision) if each.values.get("rule") == rule), None)

    def _printed(self, conn: Connection, decision: Record, rule: Rule | None) -> str | None:
        """The day the decision prints, where it is taken for this rule rather than for another that fits."""
        values = decision.values
        printed: str | None = values.get("printed_deadline")
        fitting = self._fitting(conn, values)
        if rule is None or rule not in fitting:
            return printed
        reckoned = [reckon(each, values, self._calendars, today(self._vault)) for each in fitting]
        return printed if rule.code in rules_printed_for(day_of(printed), reckoned) else None

    def _hanging(self, conn: Connection, decision: Record) -> list[Record]:
        """The deadlines of a decision, in its own space only: elsewhere anybody may name its id."""
        return records.list_kind(conn, "deadline", space=decision.space, parent=decision.id)

    def _fitting(self, conn: Connection, decision: Values) -> list[Rule]:
        """The rules for such a decision, each in the version that was the law on the day it counts from."""
        rules = self._rules(conn)
        found = rules.fitting(decision.get("area"), decision.get("nation"), decision.get("decision_kind"))
        return [rules.law_on(each, trigger_of(decision, each.trigger).on) for each in found]

    @staticmethod
    def _law_for(rules: DeadlineRules, code: str | None, decision: Values) -> Rule | None:
        newest = rules.get(code)
        return rules.law_on(newest, trigger_of(decision, newest.trigger).on) if newest is not None else None

    def _rules(self, conn: Connection) -> DeadlineRules:
        own = (rule_of_shelf(each.values) for each in records.list_kind(conn, "deadline_rule"))
        return self._shipped.with_own(rule for rule in own if rule is not None)

    def _kept(self, conn: Connection, deadline: RecordId) -> Record:
        found = records.get_many(conn, "deadline", [deadline])
        if deadline not in found:
            raise NoSuchRecord("deadline", deadline.hex())
        return found[deadline]

    def _decision(self, conn: Connection, decision: RecordId) -> Record:
        found = records.get_many(conn, "decision", [decision])
        if decision not in found:
            raise NoSuchRecord("decision", decision.hex())
        return found[decision]

    def _decision_of(self, conn: Connection, deadline: Record) -> Record | None:
        try:
            return records.get(conn, "decision", deadline.parent, deadline.space) if deadline.parent else None
        except UnknownRecord:
            return None  # on its way, or never written
