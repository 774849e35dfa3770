"""Makes what a screen shows of deadlines out of rules, reckonings and records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.deadlines.calendars import Calendars
from imsa_desktop.casework.deadlines.governing import (
    GovernedBy,
    Governing,
    Override,
    govern,
    governing_day,
    is_open,
    override_lacks,
)
from imsa_desktop.casework.deadlines.printed import rules_printed_for
from imsa_desktop.casework.deadlines.reckoning import (
    Reckoned,
    Warned,
    calendars_for,
    day_of,
    days_before,
    reckon,
    trigger_of,
)
from imsa_desktop.casework.deadlines.recount import Proposal, days_to_act, proposal
from imsa_desktop.casework.deadlines.rule import Rule
from imsa_desktop.casework.deadlines.rule_list import DeadlineRules
from imsa_desktop.casework.deadlines.saying import (
    words_of_by_then,
    words_of_certainty,
    words_of_day,
    words_of_governing,
    words_of_late,
    words_of_period,
    words_of_sign_off,
    words_of_warning,
)
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services import deadline_showing as shows
from imsa_desktop.services.deadline_showing import DeadlineStanding, Note, Suggestion
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.records import Record

Values = Mapping[str, Any]


def suggestions_of(found: Sequence[Reckoned], decision: Values, calendars: Calendars) -> list[Suggestion]:
    """Several rules for one decision; the day it prints is taken for the one it fits best."""
    printed = day_of(decision.get("printed_deadline"))
    belongs = rules_printed_for(printed, found)
    return [_suggestion(each, decision, calendars, printed if each.rule.code in belongs else None) for each in found]


def _suggestion(reckoned: Reckoned, decision: Values, calendars: Calendars, printed: date | None) -> Suggestion:
    """One rule for one decision, as it would stand if a deadline were made of it."""
    rule = reckoned.rule
    governing = govern(printed, reckoned.last_day, only_suggestion=not reckoned.enough)
    by = None
    if governing.day is not None:
        used = calendars_for(rule.nations, decision.get("nation"), calendars)
        at_once = _at_the_latest(governing, reckoned)
        by, _ = days_before(governing.day, reckoned.trigger.on, used, at_once=at_once)
    notes = [*_of_days(printed, reckoned.last_day, governing, sure=reckoned.enough), *_warnings(reckoned.warnings)]
    return Suggestion(
        rule=rule,
        reckoned=reckoned,
        title=said(rule.title),
        period=words_of_period(rule),
        counted_from=_iso(reckoned.trigger.on),
        counted_from_words=words_of_day(reckoned.trigger.field),
        computed=_iso(reckoned.last_day),
        printed=_iso(printed),
        governs=_iso(governing.day),
        governed_by=governing.by,
        act_by=_iso(by),
        only_suggestion=not reckoned.enough,
        typed_only=Warned.TYPED_FROM_PAPER in reckoned.warnings,
        by_then=_by_then(rule.arrive_or_sent, governing, reckoned),
        certainty=words_of_certainty(rule.certainty),
        sign_off=words_of_sign_off(rule),
        source=rule.source,
        late_route=said(rule.late_route),
        good_to_know=said(rule.note),
        notes=tuple(notes),
    )


def standing_of(
    view: RecordView, kept: Record, decision: Record | None, rules: DeadlineRules, calendars: Calendars, today: date
) -> DeadlineStanding:
    """How a deadline stands, its days as they follow from the decision as it stands now."""
    values, of = kept.values, decision.values if decision else {}
    code = values.get("rule")
    rule = rules.standing_for(code, values.get("rule_version"))
    reckoned = reckon(rule, of, calendars, today) if rule is not None and decision is not None else None
    safer = _safer(values, reckoned)
    governing = governing_day(safer)
    newest = rules.get(code)
    law = rules.law_on(newest, trigger_of(of, newest.trigger).on) if newest is not None else None
    proposed = proposal(values, of, rule, law, calendars, today) if decision is not None else None
    to_act = days_to_act(safer, rule, of.get("nation"), calendars)
    chosen = values.get("override")
    override = Override(chosen) if chosen in set(Override) else None
    late = is_open(values) and governing.day is not None and governing.day < today
    notes = [
        *_of_record(values, of, rule, reckoned, governing),
        *_newer(proposed),
        *_act_now(values, governing, today),
        *_warnings(reckoned.warnings if reckoned else ()),
    ]
    return DeadlineStanding(
        view=view,
        decision=kept.parent,
        what=view.title,
        rule=rule,
        period=words_of_period(rule) if rule else "",
        counted_from=values.get("trigger_on"),
        counted_from_words=words_of_day(values.get("trigger_used")),
        computed=values.get("computed_last_day"),
        printed=values.get("printed"),
        last_day=_iso(governing.day),
        governed_by=governing.by,
        governed_words=words_of_governing(governing.by),
        act_by=min((day for day in (values.get("act_by"), to_act["act_by"]) if day), default=None),
        proof_asked_by=values.get("proof_asked_by") if values.get("who_acts") == "solicitor" else None,
        who_acts=str(values.get("who_acts") or "advocate"),
        by_then=_by_then(values.get("arrive_or_sent") or (rule.arrive_or_sent if rule else None), governing, reckoned),
        open=is_open(values),
        late=late,
        days_left=(governing.day - today).days if governing.day else None,
        late_words=words_of_late(rule) if late else "",
        override=override,
        override_day=values.get("override_day") if override else None,
        override_lacks=override_lacks(values),
        certainty=words_of_certainty(rule.certainty) if rule else "",
        sign_off=words_of_sign_off(rule) if rule else "",
        source=rule.source if rule else "",
        late_route=said(rule.late_route) if rule else "",
        good_to_know=said(rule.note) if rule else "",
        notes=tuple(notes),
        proposal=proposed,
    )


def _at_the_latest(governing: Governing, reckoned: Reckoned | None) -> bool:
    """Whether a computed day governs that can only be too late: its first day may lie before all that are known."""
    if reckoned is None or governing.by is not GovernedBy.COMPUTED:
        return False
    return Warned.TRIGGER_MAY_BE_EARLIER in reckoned.warnings


def _by_then(arrive_or_sent: object, governing: Governing, reckoned: Reckoned | None) -> str:
    by_then = words_of_by_then(arrive_or_sent)
    if _at_the_latest(governing, reckoned):
        return said("the latest it can be: {by_then}").format(by_then=by_then)
    return by_then


def _safer(values: Values, reckoned: Reckoned | None) -> Values:
    """The values with the earlier of the day computed then and the day computed now."""
    days = [day for day in (values.get("computed_last_day"), _iso(reckoned.last_day) if reckoned else None) if day]
    return {**values, "computed_last_day": min(days, default=None)}


def _of_record(
    values: Values, decision: Values, rule: Rule | None, reckoned: Reckoned | None, governing: Governing
) -> Iterable[Note]:
    """What is said of the record itself: its two days, its override, its rule."""
    sure = values.get("only_suggestion") != "yes"
    yield from _of_days(day_of(values.get("printed")), day_of(values.get("computed_last_day")), governing, sure=sure)
    done_on = day_of(values.get("done_on"))
    if values.get("state") == "done" and done_on and governing.day and done_on > governing.day:
        words = said("Done on {day}, after the last day.")
        yield Note(shows.DONE_LATE, words.format(day=write_day(done_on.isoformat())))
    lacking = [said(kind_named("deadline").field(name).label) for name in override_lacks(values)]
    if lacking:
        words = said("The other day does not count yet. Still to be named: {fields}.")
        yield Note(shows.OVERRIDE_LACKS, words.format(fields=", ".join(lacking)))
    printed = day_of(decision.get("printed_deadline"))
    if printed and (governing.day is None or printed < governing.day):
        words = said("The decision itself prints {day}.")
        yield Note(shows.PRINTED_IN_DECISION, words.format(day=write_day(printed.isoformat())))
    if values.get("rule") and rule is None:
        yield Note(shows.RULE_NOT_HERE, said("The rule it was made with is not on this laptop; its day stands."))
    stored = values.get("computed_last_day")
    if reckoned is not None and _iso(reckoned.last_day) != stored:
        words = said("The days of the decision have changed since. Counted now: {day}.")
        fresh = write_day(reckoned.last_day.isoformat()) if reckoned.last_day else said("nothing")
        yield Note(shows.DATES_CHANGED, words.format(day=fresh))


def _of_days(printed: date | None, computed: date | None, governing: Governing, *, sure: bool) -> Iterable[Note]:
    if governing.differ and printed and computed:
        words = said("Printed: {printed}. Computed: {computed}. The earlier counts until a person decides.")
        if not sure:
            words = said("Printed: {printed}. Only suggested: {computed}. The printed day counts.")
        written = words.format(printed=write_day(printed.isoformat()), computed=write_day(computed.isoformat()))
        yield Note(shows.PRINTED_DIFFERS, written)
        if not sure and computed < printed:
            yield Note(
                shows.SUGGESTED_EARLIER, said("The suggested day is earlier than the printed one: ask a lawyer.")
            )


def _newer(proposed: Proposal | None) -> Iterable[Note]:
    if proposed is not None:
        day = (
            write_day(proposed.would_be.isoformat()) if proposed.would_be else said("none, it is typed from the paper")
        )
        words = said("The rule has a newer version. Counted by it: {day}. Nothing is recounted until a person says so.")
        yield Note(shows.NEWER_RULE, words.format(day=day))


def _act_now(values: Values, governing: Governing, today: date) -> Iterable[Note]:
    by = day_of(values.get("act_by"))
    if by and governing.day and by <= today <= governing.day and is_open(values):
        yield Note(shows.ACT_TODAY, said("The day to act by has come."))


def _warnings(warnings: Iterable[Warned]) -> Iterable[Note]:
    return (Note(each.value, words_of_warning(each)) for each in warnings)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
