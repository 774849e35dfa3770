"""Declares decisions about the client, the deadlines that hang on them, and the rules deadlines are reckoned by."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    number,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

DECISION_AREAS = (
    *AREAS,
    *choices_of((("criminal_justice", "Criminal justice"), ("own_house", "Our own service"))),
)

LAW_NATIONS = choices_of(
    (
        ("england", "England"),
        ("wales", "Wales"),
        ("scotland", "Scotland"),
        ("northern_ireland", "Northern Ireland"),
    )
)

CAME_HOW = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("post", "By post"),
        ("email", "By e-mail"),
        ("by_hand", "By hand"),
        ("online", "In an online account"),
        ("message", "By text message"),
        ("told", "Told, nothing in writing"),
        ("through_lawyer", "Through the lawyer"),
        ("through_support", "Through the support provider"),
        ("in_court", "In court"),
        ("other", "Another way"),
    )
)

PRIVILEGED = choices_of(
    (
        ("privileged", "From or for the client’s lawyer"),
        ("not_sure", "Not sure"),
        ("not_privileged", "Not privileged"),
    )
)
PRIVILEGED_SAFEST_FIRST = ("privileged", "not_sure", "not_privileged")

RESULTS = choices_of(
    (
        ("waiting", "No answer yet"),
        ("changed", "Changed as the client wished"),
        ("changed_partly", "Changed in part"),
        ("decided_afresh", "To be decided afresh"),
        ("stands", "It stands"),
        ("late_refused", "Not looked at: too late"),
        ("withdrawn", "Withdrawn by us or the client"),
        ("not_asked", "Not challenged"),
    )
)

TRIGGERS = choices_of(
    (
        ("dated", "Date on the decision"),
        ("sent", "Day it was sent"),
        ("notified", "Day the client had it"),
        ("served", "Day it was served"),
        ("made_in_court", "Day it was made in court"),
        ("event_on", "Day of the event"),
    )
)

COUNTED_FROM = (*TRIGGERS, *choices_of((("seen", "Day we saw it"),)))

WHO_ACTS = choices_of((("advocate", "We do"), ("solicitor", "The solicitor"), ("client", "The client")))

DEADLINE_STATES = choices_of(
    (
        ("open", "Still to be done"),
        ("with_solicitor", "With the solicitor: ask for proof"),
        ("done", "Done"),
        ("not_wanted", "The client does not want to"),
        ("not_needed", "No longer needed"),
    )
)

OVERRIDES = choices_of(
    (
        ("none", "None"),
        ("extension", "An extension was granted"),
        ("wrong_date", "A wrong date was put right"),
        ("adviser_says", "A regulated adviser says otherwise"),
    )
)

UNITS = choices_of(
    (
        ("days", "Calendar days"),
        ("working_days", "Working days"),
        ("weeks", "Weeks"),
        ("months", "Months"),
        ("months_less_a_day", "Months less a day"),
        ("years", "Years"),
        ("hours", "Hours"),
        ("typed", "Typed from the paper"),
    )
)

ARRIVE_OR_SENT = choices_of(
    (("arrive", "Must have arrived"), ("sent", "Must have been sent"), ("not_known", "Not known"))
)

CLOSED_LAST_DAY = choices_of(
    (
        ("unchanged", "Stays, even when closed"),
        ("next_open", "The next open day"),
        ("earlier", "The last open day before"),
    )
)

CERTAINTIES = choices_of(
    (
        ("a", "A – official text seen"),
        ("b", "B – good secondary source seen"),
        ("c", "C – not checked"),
        ("unsure", "? – sources disagree or the law is changing"),
    )
)


@record_kind("decision", "Decision", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a body or court about the client; deadlines hang on it."""

    case: bytes | None = link("Case", "case", is_parent=True)
    area: str | None = choice("Area", DECISION_AREAS)
    need: bytes | None = link("Need", "need")
    nation: str | None = choice("Nation whose law applies", NATIONS)
    body: str | None = text("Who decided", searched=True, suggests="bodies")
    body_reference: str | None = text("Their reference", searched=True)
    decision_kind: str | None = text(
        "Kind of decision", help="Of the list of decisions with known deadlines, or any words."
    )
    what: str | None = text("What was decided", searched=True)
    reasons: str | None = long_text("The reasons they give")
    dated: str | None = date("Date on it", **earliest())
    sent: str | None = date("Sent on", help="The postmark, or the date of the e-mail.", **earliest())
    came_how: str | None = choice("How it came", CAME_HOW)
    notified: str | None = date("The client had it on", **earliest())
    seen: str | None = date("We saw it on", **earliest())
    served: str | None = date("Served on", **earliest())
    made_in_court: str | None = date("Made in court on", **earliest())
    event_on: str | None = date(
        "Day it happened",
        help="Where no letter counts but an event: a birthday, an incident, a judgment.",
        **earliest(),
    )
    printed_deadline: str | None = date("Deadline printed in it", **earliest())
    privileged: str | None = choice("Privileged?", PRIVILEGED, **protective(*PRIVILEGED_SAFEST_FIRST))
    adviser: bytes | None = link("Lawyer or adviser", "professional_contact")
    client_view: str | None = long_text("What the client wants to do about it")
    remedy: str | None = text("What was asked for against it")
    submitted_on: str | None = date("Sent in on")
    proof: str | None = text("Proof that it was sent", help="A receipt number, an e-mail, a stamped copy.")
    proof_document: bytes | None = link("The proof", "document")
    extension: str | None = text("Extension asked for or granted")
    result: str | None = choice("What came of it", RESULTS)
    result_on: str | None = date("Answered on")
    next_decision: bytes | None = link("The next decision", "decision")
    document: bytes | None = link("The paper", "document")
    notes: str | None = long_text("Notes", searched=True)


@record_kind("deadline", "Deadline", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Deadline:
    """A last day that hangs on a decision: printed and computed side by side, the earlier governs."""

    decision: bytes | None = link("Decision", "decision", is_parent=True)
    what: str | None = text("What has to be done", searched=True)
    rule: str | None = text("Rule", prints=False)
    rule_version: int | None = number("Version of the rule", prints=False)
    rule_check_by: str | None = date("Check the rule again by", prints=False, **earliest())
    trigger_used: str | None = choice("Counted from", COUNTED_FROM)
    trigger_on: str | None = date("That day", **earliest())
    trigger_guessed: str | None = answer("Was that day only the earliest possible?")
    printed: str | None = date("Last day printed in the paper", **earliest())
    computed_last_day: str | None = date("Last day as computed", **earliest())
    only_suggestion: str | None = answer(
        "Is the computed day only a suggestion?", help="Then it never governs by itself.", **yes_is_safer()
    )
    act_by: str | None = date("Act by", **earliest())
    arrive_or_sent: str | None = choice(
        "By the last day it",
        ARRIVE_OR_SENT,
        help="Where that is not known, let it arrive by then.",
        **protective("arrive", "not_known", "sent"),
    )
    who_acts: str | None = choice("Who acts", WHO_ACTS, **protective("advocate", "client", "solicitor"))
    person: bytes | None = link("Who of us", "person")
    proof_asked_by: str | None = date("Ask the solicitor for proof by", **earliest())
    state: str | None = choice(
        "Standing",
        DEADLINE_STATES,
        **protective("open", "with_solicitor", "not_wanted", "not_needed", "done"),
    )
    done_on: str | None = date("Done on")
    proof: str | None = text("Proof that it was done")
    proof_document: bytes | None = link("The proof", "document")
    override: str | None = choice(
        "Another day counts because",
        OVERRIDES,
        group="other_day",
        leads_group=True,
        **protective("none", "adviser_says", "extension", "wrong_date"),
    )
    override_day: str | None = date("That day instead", group="other_day", **earliest())
    override_why: str | None = text("Why", group="other_day")
    override_document: bytes | None = link("The paper that says so", "document", group="other_day")
    adviser: str | None = text("Name and firm of the adviser", group="other_day")
    late_route_taken: str | None = long_text("What was done although it was late")
    notes: str | None = long_text("Notes")


@record_kind("deadline_rule", "Deadline rule", space=SpaceClass.SHELF, title_field="code")
@dataclasses.dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One rule of the law as this organisation uses it; a higher version takes the place of the shipped one."""

    code: str | None = text("Code", searched=True)
    version: int | None = number("Version")
    title: str | None = text("What has to be done", searched=True)
    nation: frozenset[str] | None = several("Nations whose law it is", LAW_NATIONS)
    area: str | None = choice("Area", DECISION_AREAS)
    decision_kind: str | None = text("Kind of decision")
    trigger: str | None = choice("Counted from", TRIGGERS)
    period: int | None = number("How many")
    unit: str | None = choice("Unit", UNITS)
    first_day_counts: str | None = answer("Does the first day count?")
    arrive_or_sent: str | None = choice("Arrived or sent", ARRIVE_OR_SENT)
    closed_last_day: str | None = choice("When the last day is closed", CLOSED_LAST_DAY)
    computed: str | None = answer("May the program compute it?", **no_is_safer())
    late_route: str | None = long_text("If it was missed")
    note: str | None = long_text("Good to know")
    source: str | None = text("Source")
    certainty: str | None = choice("How sure", CERTAINTIES, **protective("unsure", "c", "b", "a"))
    in_force_from: str | None = date("In force from")
    in_force_to: str | None = date("In force until")
    check_again_by: str | None = date("Check again by", **earliest())
    checked_by: str | None = text("Checked by", help="A regulated lawyer, by name.")
    checked_on: str | None = date("Checked on")
    changes_what: str | None = long_text("What this version changes")
