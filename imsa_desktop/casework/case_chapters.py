"""Is the table of contents of a case file: which kinds of records stand in which chapter of which page.

Source: DOMAIN, "What a full case file holds". The person comes first, procedures after; what speaks of dangerous
people is folded, and the account of exploitation is opened on purpose.
"""

from __future__ import annotations

from collections.abc import Collection

from imsa_desktop.casework.chapters import Chapter, Leaf, further
from imsa_desktop.casework.tongue import to_say

CLIENT = Leaf(
    "client",
    to_say("About the client"),
    (
        Chapter(
            "wishes",
            to_say("Wishes, in the client’s own order"),
            ("client_wish",),
            to_say("What does the client want first? A line each, in the client’s own words."),
        ),
        Chapter(
            "speaking",
            to_say("Speaking and reaching"),
            ("client_language", "interpreter_need", "do_not_use", "contact_way", "contact_plan"),
            to_say("How to speak with the client, and how and when it is safe to call or write."),
        ),
        Chapter(
            "names",
            to_say("Names and age"),
            ("client", "other_name", "asserted_age"),
            to_say("Other names, and what different bodies say of the client’s age."),
        ),
        Chapter(
            "papers",
            to_say("Identity papers and references"),
            ("identity_paper", "client_reference"),
            to_say(
                "Passport, permit, letters that prove who somebody is: where each is and who holds it. "
                "And the numbers by which offices know the client."
            ),
        ),
        Chapter(
            "family",
            to_say("Family and where the client lives"),
            ("dependant", "address"),
            to_say("Children and others who depend on the client, and every place the client has stayed."),
        ),
        Chapter(
            "equality",
            to_say("Equality questions"),
            ("equality_answers",),
            to_say("Optional, asked once, and used only for totals."),
            folded=True,
        ),
        Chapter(
            "account",
            to_say("Account of exploitation"),
            ("account_source",),
            to_say(
                "It is not asked for again. Note the statement or form that was made already, and where it is kept."
            ),
            for_colleagues=True,
            folded=True,
        ),
    ),
)

STANDING = Leaf(
    "standing",
    to_say("NRM and justice"),
    (
        Chapter(
            "nrm",
            to_say("National Referral Mechanism"),
            ("nrm_journey",),
            to_say("Before, during or after a referral: where it stands, who supports, and when that support ends."),
        ),
        Chapter(
            "criminal",
            to_say("Criminal justice"),
            ("criminal_matter", "hearing"),
            to_say("Somebody may be witness and defendant at once. What the client wants of it comes first."),
        ),
        Chapter(
            "convictions",
            to_say("Convictions and warrants"),
            ("conviction", "warrant"),
            to_say("From the time of exploitation, here or abroad, and what is done to challenge each."),
        ),
        Chapter(
            "material",
            to_say("Requests for our material"),
            ("material_request",),
            to_say("Whoever asks for our notes: who, for what, what we answered, and whether the client knows."),
        ),
    ),
)

HELP = Leaf(
    "help",
    to_say("Help and wellbeing"),
    (
        Chapter(
            "crisis",
            to_say("Crisis help"),
            ("crisis_help",),
            to_say("An emergency, what was tried first, and what was spent as a last resort."),
        ),
        Chapter(
            "wellbeing",
            to_say("Wellbeing"),
            ("wellbeing_support",),
            to_say("Counselling, company, activities: offered and taken. Apart from casework notes."),
        ),
        Chapter(
            "resilience",
            to_say("How it goes"),
            ("resilience_check", "turning_point"),
            to_say("What the client says of coping, safety and hope; and the moments where things turned."),
        ),
        Chapter(
            "risk",
            to_say("Risk"),
            ("risk_judgement", "risk_review"),
            to_say("A level with its reasons, looked at again on a day that suits this client."),
        ),
        Chapter(
            "cover",
            to_say("Cover"),
            ("duty_sheet",),
            to_say("One page for the duty person, by the client’s permission."),
        ),
    ),
)

COURSE = Leaf(
    "course",
    to_say("Course and closing"),
    (
        Chapter(
            "work",
            to_say("The work"),
            ("case", "strand_change", "hand_over"),
            to_say("Referral and triage, steps between the strands, and who carried the case when."),
        ),
        Chapter(
            "closing",
            to_say("Closing"),
            ("case_closing", "key_outcome"),
            to_say("Nothing is closed yet. The six outcomes can be looked at any time."),
        ),
        Chapter(
            "reviews",
            to_say("Case reviews"),
            ("case_review",),
            to_say("A reviewer’s judgement against the seven domains."),
        ),
        Chapter(
            "notes",
            to_say("Notes"),
            ("note",),
            to_say("What belongs to the case and to no other page."),
        ),
        Chapter("misfiled", to_say("Misfiled entries"), ("misfiling",), for_colleagues=True, folded=True),
    ),
)

TASKS = (
    Chapter(
        "decisions",
        to_say("Decisions and their deadlines"),
        ("decision",),
        to_say("A letter with a decision came? Note it here: its deadlines are reckoned, and hang on it."),
    ),
    Chapter(
        "appointments",
        to_say("Appointments"),
        ("appointment",),
        to_say("Where the client is to be, and with which interpreter."),
    ),
    Chapter("hearings", to_say("Hearings"), ("hearing",), to_say("Days in court.")),
)

LETTERS = (
    Chapter(
        "letters",
        to_say("Letters"),
        ("letter",),
        to_say("Letters we write for the client: what was sent, how, and by when an answer is due."),
    ),
)

PEOPLE = (
    Chapter(
        "professionals",
        to_say("Professionals around the client"),
        ("professional_contact",),
        to_say("Solicitors, support workers, officers: what each does, and what the client allows us to share."),
    ),
    Chapter(
        "lawyers",
        to_say("Search for a lawyer"),
        ("lawyer_search",),
        to_say("Whom we asked, when, and what they answered; a refusal is evidence too."),
    ),
    Chapter(
        "dangers",
        to_say("People and places of danger"),
        ("danger_person", "danger_place"),
        to_say("Who or where is a danger, with orders and release dates. Never printed, and hidden side by side."),
        for_colleagues=True,
        folded=True,
    ),
    Chapter(
        "links",
        to_say("Links to other clients"),
        ("client_link",),
        to_say("Couples, families, the same exploitation. That a link is known is itself confidential."),
        for_colleagues=True,
        folded=True,
    ),
)

CONSENT = (
    Chapter(
        "consents",
        to_say("Permission to share"),
        ("consent",),
        to_say("Whom we may tell what, for which purpose and until when. It informs, it never blocks."),
    ),
    Chapter(
        "agreements",
        to_say("Agreements"),
        ("agreement",),
        to_say("What an advocate does and does not do, confidentiality and its limits, ground rules for both sides."),
    ),
    Chapter(
        "disclosures",
        to_say("What was shared"),
        ("disclosure",),
        to_say("With permission or without: what was shared, with whom, who decided, and whether the client was told."),
    ),
)

# What other pages of the case file show in ways of their own; counted as placed only where their tab is there.
SHOWN_BY_TAB: dict[str, tuple[str, ...]] = {
    "needs": (
        "assessment",
        "assessment_area",
        "need",
        "benefits_facts",
        "housing_facts",
        "compensation_facts",
        "convictions_facts",
        "immigration_facts",
        "family_facts",
        "health_facts",
        "nrm_facts",
        "public_law_facts",
        "care_facts",
        "money_facts",
        "debt",
        "compensation_claim",
        "challenge",
        "plan_goal",
    ),
    "timeline": ("encounter",),
    "tasks": ("task",),
    "safety_plan": ("safety_plan",),
    "documents": ("document",),
}

OVERVIEW = (CLIENT, STANDING, HELP, COURSE)

EVERY_CHAPTER = (
    *(chapter for leaf in OVERVIEW for chapter in leaf.chapters),
    *TASKS,
    *LETTERS,
    *PEOPLE,
    *CONSENT,
)


def further_records(tabs: Collection[str]) -> Chapter:
    """The chapter of every kind that no chapter and none of these tabs shows; no kind is ever out of reach."""
    named = {name for chapter in EVERY_CHAPTER for name in chapter.kinds}
    named |= {name for tab in tabs for name in SHOWN_BY_TAB.get(tab, ())}
    return Chapter(
        "further",
        to_say("Further records"),
        further(named),
        to_say("What no other page of the case file shows."),
    )
