"""Declares the criminal justice side: one person may be witness and defendant at once, and both stand side by side."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    protective,
    record_kind,
    several,
    text,
    undecided,
)
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.orders import earliest, yes_is_safer

THIRD = Sensitivity.THIRD_PARTY

ROLES_IN_MATTER = choices_of(
    (
        ("witness", "Witness"),
        ("victim", "Victim"),
        ("defendant", "Suspect or defendant"),
        ("appellant", "Appellant"),
    )
)

MATTER_STAGES = choices_of(
    (
        ("not_known", "Not known"),
        ("not_reported", "Not reported"),
        ("reported", "Reported"),
        ("investigation", "Investigation"),
        ("charged", "Somebody charged"),
        ("pre_trial", "Before the trial"),
        ("trial", "Trial"),
        ("sentenced", "Sentence passed"),
        ("appeal", "Appeal"),
        ("no_action", "No further action"),
        ("dropped", "Stopped by the prosecution"),
        ("ended", "Ended"),
    )
)

WILLING = choices_of(
    (
        ("not_asked", "Not asked"),
        ("yes", "Yes"),
        ("unsure", "Unsure"),
        ("no", "No"),
        ("conditions", "Yes, on conditions"),
    )
)

RIGHTS = choices_of(
    (
        ("informed", "To be kept informed"),
        ("needs_assessment", "Assessment of needs"),
        ("interpreter", "Interpreting and translation"),
        ("review", "Review of a decision not to go on"),
        ("statement", "Victim personal statement"),
        ("meet_prosecutor", "To meet the prosecutor"),
        ("expenses", "Expenses paid"),
        ("property", "Property given back"),
        ("complaint", "Complaint"),
    )
)

REPORT_RESULTS = choices_of(
    (
        ("not_known", "No answer yet"),
        ("recorded", "Recorded as a crime"),
        ("not_recorded", "Not recorded as a crime"),
        ("passed_on", "Passed to another force"),
        ("closed", "Closed"),
    )
)


@record_kind("criminal_matter", "Criminal matter", title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class CriminalMatter:
    """One investigation or prosecution, and how the client stands in it."""

    case: bytes | None = link("Case", "case", is_parent=True)
    title: str | None = text("What it is called here", searched=True)
    roles: frozenset[str] | None = several(
        "The client’s part", ROLES_IN_MATTER, help="Witness and defendant may both be true."
    )
    may_be_witness: str | None = answer(
        "Might the client be a witness?",
        help="Then the evidence is neither talked through nor written down here.",
        **yes_is_safer(),
    )
    stage: str | None = choice("Stage", MATTER_STAGES)
    police_force: str | None = text("Police force", searched=True, suggests="police_forces")
    officer: str | None = text("Officer in the case", searched=True)
    officer_contact: str | None = text("How to reach the officer")
    crime_reference: str | None = text("Crime reference", searched=True)
    prosecutor: str | None = text("Prosecutor", suggests="bodies")
    witness_care: str | None = text("Witness care or victim support", searched=True)
    willing: str | None = choice(
        "Willing to go on", WILLING, group="willingness", leads_group=True, **undecided(), help="Asked anew each time."
    )
    willing_why: str | None = text("Why, in the client’s words", group="willingness")
    willing_on: str | None = date("Said on", group="willingness")
    options_explained: str | None = answer("Were all ways explained, also not to go on?")
    rights_asked: frozenset[str] | None = several("Rights asked for", RIGHTS)
    rights_answer: str | None = long_text("What was answered")
    review_by: str | None = date("Review can be asked for until", **earliest())
    support_round_court: str | None = long_text(
        "Support around court", help="Visit beforehand, who goes along, childcare, the way there and back, after."
    )
    safety_round_court: str | None = long_text("Safety around court", prints=False, sensitivity=THIRD)
    statement: str | None = text("Victim personal statement", help="Wanted, made on, by whom taken.")
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    outcome: str | None = long_text("Outcome")
    client_says: str | None = long_text("What the client says of the outcome", help="Also what justice means to them.")
    client_says_are: str | None = choice("These words are", OWN_WORDS)


@record_kind("crime_report", "Report to the police", plural="Reports to the police", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class CrimeReport:
    """One time something was reported, to whom and with what result."""

    matter: bytes | None = link("Criminal matter", "criminal_matter", is_parent=True)
    on: str | None = moment("When")
    to: str | None = text("To", suggests="police_forces")
    officer: str | None = text("Officer", searched=True)
    about: str | None = text("About", help="The kind of thing only; the account stands elsewhere.")
    by_whom: str | None = text("Who reported it", sensitivity=THIRD, prints=False)
    client_wanted: str | None = answer("Did the client want it reported?")
    interpreter: str | None = answer("With an interpreter?")
    reference: str | None = text("Reference", searched=True)
    result: str | None = choice("Result", REPORT_RESULTS)
    words: str | None = long_text("What they said")
    again_by: str | None = date("Ask again by", **earliest())


MEASURES = choices_of(
    (
        ("not_said", "Not said yet"),
        ("screen", "Screen"),
        ("live_link", "Live link"),
        ("remote", "From another place"),
        ("in_private", "Evidence in private"),
        ("no_wigs", "Without wigs and gowns"),
        ("recorded", "Recorded evidence"),
        ("recorded_cross", "Recorded cross-examination"),
        ("intermediary", "Intermediary"),
        ("aids", "Aids to communicate"),
        ("reporting", "Restrictions on reporting"),
        ("breaks", "Breaks and short sessions"),
        ("supporter", "A supporter beside the witness"),
        ("other", "Another measure"),
    )
)

MEASURE_STATES = choices_of(
    (
        ("not_asked", "Not asked for yet"),
        ("asked", "Asked for"),
        ("refused", "Refused"),
        ("in_part", "Granted in part"),
        ("granted", "Granted"),
        ("not_wanted", "The client does not want it"),
    )
)


@record_kind("special_measure", "Special measure", title_field="measure")
@dataclasses.dataclass(frozen=True, slots=True)
class SpecialMeasure:
    """Something that makes giving evidence bearable: asked for, granted or not."""

    matter: bytes | None = link("Criminal matter", "criminal_matter", is_parent=True)
    measure: str | None = choice("Which", MEASURES)
    client_wants: str | None = answer("Does the client want it?")
    asked_of: str | None = text("Asked of")
    asked_on: str | None = date("Asked on")
    state: str | None = choice("Standing", MEASURE_STATES)
    granted_on: str | None = date("Decided on")
    worked: str | None = long_text("Did it happen on the day?")


SUSPECT_STATES = choices_of(
    (
        ("free", "Free"),
        ("released", "Released"),
        ("not_known", "Not known"),
        ("bail", "On bail"),
        ("under_investigation", "Released under investigation"),
        ("licence", "On licence"),
        ("remand", "Held before trial"),
        ("prison", "In prison"),
        ("abroad", "Abroad"),
        ("dead", "Died"),
    )
)


@record_kind("suspect", "Suspect", title_field="who")
@dataclasses.dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody accused: where they are, and on which day that ends."""

    matter: bytes | None = link("Criminal matter", "criminal_matter", is_parent=True)
    who: str | None = text("Who", sensitivity=THIRD, prints=False, searched=True)
    person: bytes | None = link("Person of danger", "danger_person", sensitivity=THIRD, prints=False)
    state: str | None = choice(
        "Where they are",
        SUSPECT_STATES,
        sensitivity=THIRD,
        prints=False,
        **protective(
            "free",
            "released",
            "not_known",
            "under_investigation",
            "bail",
            "licence",
            "abroad",
            "remand",
            "prison",
            "dead",
        ),
    )
    charges: str | None = text("Charged with", sensitivity=THIRD, prints=False)
    bail_ends: str | None = date("Bail ends", sensitivity=THIRD, prints=False, **earliest())
    bail_conditions: str | None = long_text("Bail conditions", sensitivity=THIRD, prints=False)
    verdict: str | None = text("Verdict", sensitivity=THIRD, prints=False)
    sentence: str | None = text("Sentence", sensitivity=THIRD, prints=False)
    release_on: str | None = date(
        "Earliest release",
        sensitivity=THIRD,
        prints=False,
        help="A review stands on Today two weeks before.",
        **earliest(),
    )
    orders: str | None = long_text("Orders against them", sensitivity=THIRD, prints=False)
    client_told: str | None = answer("Has the client been told?", sensitivity=THIRD, prints=False)
    reviewed_on: str | None = date("Looked at before the end on", sensitivity=THIRD, prints=False)
