"""Scenes of a witness in a large prosecution, as the review of the model tells of one: an old warrant, a bed lost again
and again, a crisis before the trial.

Everybody is made up. All of it is written down offline and by the keyboard alone.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.story.beginnings import Told, open_case_of, record_encounter
from imsa_desktop.story.keyboard_hands import KeyboardHands
from imsa_desktop.story.stage import Person
from imsa_desktop.story.writing_down import Line, fill_in, write_down
from imsa_desktop.ui.web_of_needs.node import AreaNode
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import label_of
from imsa_protocol.identifiers import SpaceId

NAME = "Tomek"
FULL_NAME = "Tomasz Wróbel-Przykład"
WANTS = "To say in court what they did to us, and then to sleep."
WITNESS_BANNER = "witness"
SWEEP_BUDGET = 22
DECISION_BUDGET = 5
_AREAS = 11
_ROUND_THE_RING = ("Right", *["Down"] * 5, *["Up"] * 4)
_STATES = "12311921313"  # need, no need, in progress … in the order of the ring


def case_is_opened(ana: Person) -> SpaceId:
    """The three questions first, then the person: what he wants, how he can be reached."""
    ana.account.scene("A solicitor refers a man who is to be a witness; three questions first")
    open_case_of(ana, NAME, FULL_NAME, WANTS, "07700 900 456")
    row = next(each for each in ana.workspace.cases.rows() if each.full_name == FULL_NAME)
    ana.say(f"The case {row.reference} is open, offline, with what he wants in his own words.")
    return row.space


def interpreter_is_flagged(ana: Person, space: SpaceId) -> None:
    """Polish, and only some English under stress."""
    ana.account.scene("A Polish interpreter is needed")
    hands = ana.hands
    hands.key("Ctrl+I")
    hands.wait(lambda: hands.seen(QWidget, "Language"), "the interpreter card")
    hands.type_words("poli")
    hands.key("Return")
    hands.key("Ctrl+S")
    overview = ana.workspace.case_file.overview
    hands.wait(lambda: "Polish" in overview(space).interpreter.words, "the need to be saved")
    ana.say(f"At the head of his file stands: {overview(space).interpreter.words}.")


def needs_are_swept(ana: Person, space: SpaceId) -> None:
    """The sweep over eleven areas by keys, then the needs that matter to him most."""
    ana.account.scene("The first assessment: eleven areas by keys, then what he wants in each")
    hands = ana.hands
    hands.tab("Web of needs")
    hands.look_first()
    keys = sweep(ana)
    hands.wait(lambda: ana.workspace.needs.web(space).talked == _AREAS, "eleven areas talked about")
    if keys > SWEEP_BUDGET:
        raise AssertionError(f"the sweep took {keys} keys, {SWEEP_BUDGET} are allowed")
    ana.picture("web-after-the-sweep")
    ana.say(f"Eleven areas in {keys} keys (budget {SWEEP_BUDGET}); whatever did not come up could stay open.")
    for title, area, wants in (
        ("The old warrant", "convictions", "That they stop looking for me as if I were the thief."),
        ("A bed that stays", "housing", "One room, one key, until the trial is over."),
        ("Sleep and the fear before court", "health", "To sleep without seeing it."),
    ):
        write_down(
            ana, space, "need", "need",
            [Line("area", area), Line("title", title), Line("state", "need"), Line("wants", wants)],
        )  # fmt: skip
    hands.tab("Web of needs")
    hands.look_first()
    ana.picture("web-of-needs")
    ana.say(f"{len(ana.workspace.records.list('need', space=space))} needs stand in the web, each in his words.")


def sweep(ana: Person) -> int:
    """Say of each area round the ring how it stands, one digit and one arrow an area; returns the keys."""
    hands = ana.hands
    first = hands.seen(AreaNode)[0]
    if isinstance(hands, KeyboardHands):
        hands.reach(first)
    else:
        first.setFocus()
    before = hands.acts
    for at, state in enumerate(_STATES):
        hands.key(state)
        if at < len(_ROUND_THE_RING):
            hands.key(_ROUND_THE_RING[at])
    return hands.acts - before


def letter_is_answered(ana: Person, space: SpaceId) -> None:
    """No priority need, says the council: the day to ask for a review, and the day to act by."""
    ana.account.scene("The council's letter says no; the last day for a review is on the screen in five acts")
    hands = ana.hands
    had = ana.workspace.now().date() - timedelta(days=3)
    hands.press("Add …")
    hands.type_words("decision")
    hands.key("Return")
    hands.wait(lambda: hands.seen(QWidget, "The client had it on"), "the page for a decision letter")
    hands.acts = 0
    hands.type_words("homeless")
    hands.key("Return")
    fill_in(ana, kind_named("decision").field("nation"), "england")
    hands.write("The client had it on", f"{had.day} {had:%B %Y}")
    hands.wait(lambda: any(each.startswith("Act by ") for each in hands.everything_readable()), "the day to act by")
    hands.look_first()
    ana.picture("decision-letter")
    hands.key("Ctrl+S")
    deadlines = ana.workspace.deadlines
    hands.wait(lambda: deadlines.of_case(space), "the deadline")
    if hands.acts > DECISION_BUDGET:
        raise AssertionError(f"the letter took {hands.acts} acts, {DECISION_BUDGET} are allowed")
    deadline = deadlines.of_case(space)[0]
    expected = (had + timedelta(days=20)).isoformat()  # 21 days, the day of notice counts (Housing Act 1996 s.202(3))
    if deadline.last_day != expected or not deadline.act_by or deadline.act_by >= expected:
        raise AssertionError(f"the last day should be {expected}, it is {deadline.last_day}")
    ana.say(f"Last day {deadline.last_day}, to be acted on by {deadline.act_by}, in {hands.acts} acts.")


def warrant_is_withdrawn(ana: Person, space: SpaceId) -> None:
    """The old warrant goes: the same record says so, and its history keeps that it stood."""
    ana.account.scene("The warrant is withdrawn, after months of letters and a hearing")
    hands, records = ana.hands, ana.workspace.records
    hands.tab("Overview")
    hands.press("NRM and justice")
    hands.look_first()
    ana.picture("nrm-and-justice")
    row = next(each for each in hands.seen(Row) if "European Arrest Warrant" in each.accessibleName())
    hands.click(row)
    field = kind_named("warrant").field("state")
    hands.wait(lambda: hands.seen(QWidget, label_of(kind_named("warrant").field("bail_conditions"))), "the warrant")
    hands.look_first()
    fill_in(ana, field, "withdrawn")
    hands.write("Outcome", "Withdrawn by the court that issued it.")
    hands.key("Ctrl+S")
    hands.wait(lambda: records.list("warrant", space=space)[0]["state"] == "withdrawn", "the withdrawn warrant")
    ana.picture("warrant-withdrawn")
    told = records.history("warrant", records.list("warrant", space=space)[0].id)
    if len(told) < 2:
        raise AssertionError("the history should tell that the warrant once stood")
    ana.say("It says so now, and its history keeps what it was.")


def warrant_is_met(ana: Person, space: SpaceId) -> None:
    """An old European Arrest Warrant, the search for a lawyer, and the one who said yes."""
    ana.account.scene("An old European Arrest Warrant comes to light; lawyers are sought until one says yes")
    write_down(
        ana, space, "conviction", "conviction",
        [Line("offence", "Theft of a telephone, under orders"), Line("country", "Poland"),
         Line("from_exploitation", "yes"), Line("trafficking_raised", "no")],
    )  # fmt: skip
    write_down(
        ana, space, "warrant", "warrant",
        [Line("warrant_kind", "eaw"), Line("country", "Poland"), Line("state", "outstanding"),
         Line("bail_conditions", "Signs at the police station every Tuesday.")],
    )  # fmt: skip
    for ago, firm, answer, why in (
        (400, "Example & Sample Solicitors", "no_capacity", "Nobody free for extradition before the spring."),
        (372, "Made-Up Chambers", "yes", "Will argue that he was made to do it."),
    ):
        write_down(
            ana, space, "lawyer_search", "search for a lawyer",
            [Line("asked_on", _day(ana, -ago)), Line("firm", firm),
             Line("area", "convictions"), Line("answer", answer), Line("why", why)],
        )  # fmt: skip
    write_down(
        ana, space, "professional_contact", "professional",
        [Line("name", "Rosa Example"), Line("profession", "solicitor"), Line("organisation", "Made-Up Chambers")],
    )  # fmt: skip
    ana.hands.tab("People")
    ana.hands.look_first()
    ana.picture("lawyers")
    ana.say("The warrant stands with its bail; of two lawyers asked one took it on.")


def prosecution_is_met(ana: Person, space: SpaceId) -> None:
    """He is a witness; the banner says what not to write; special measures are asked for; the day is fixed."""
    ana.account.scene("He is a witness in a large prosecution: nothing of the evidence is written down here")
    hands = ana.hands
    write_down(
        ana, space, "criminal_matter", "criminal",
        [Line("title", "The large trial"), Line("roles", "witness"), Line("may_be_witness", "yes"),
         Line("willing", "unsure"), Line("willing_why", "If my mother stays safe.")],
    )  # fmt: skip
    write_down(
        ana, space, "special_measure", "special measure",
        [Line("measure", "screen"), Line("client_wants", "yes"), Line("state", "asked")],
    )  # fmt: skip
    write_down(
        ana, space, "hearing", "hearing",
        [Line("what_for", "His evidence"), Line("hearing_kind", "evidence"), Line("when", _in_days(ana, 40)),
         Line("way_in", "By the back, with the officer")],
    )  # fmt: skip
    hands.tab("Overview")
    hands.wait(lambda: _reads_banner(ana), "the banner about witnesses")
    hands.look_first()
    ana.picture("witness-banner")
    ana.say("The file says: while he may be a witness, do not discuss or write the evidence.")


def bed_is_kept(ana: Person, space: SpaceId) -> None:
    """Three times the bed is nearly lost; the letter gets its deadline, each time a turning point is kept."""
    ana.account.scene("Three times homelessness is near, and three times it does not come")
    write_down(
        ana, space, "crisis_help", "crisis",
        [Line("on", _in_days(ana, -541)), Line("emergency", "no_bed"), Line("what", "Put out on a Friday at four."),
         Line("tried_first", "The council's duty line; the support provider."),
         Line("done", "Two nights in a hotel, then the council gave way.")],
    )  # fmt: skip
    write_down(
        ana, space, "crisis_spend", "spend",
        [Line("on", _day(ana, -540)), Line("what", "Hotel, two nights"),
         Line("amount", "118.00"), Line("approver", "Olga Example")],
    )  # fmt: skip
    for ago, before, step, after in (
        (540, "Told to leave the safe house that day.", "Rang the council with its duty.", "A bed the same night."),
        (
            190,
            "No priority need, says the letter.",
            "Asked for a review in time, with a doctor's letter.",
            "Overturned.",
        ),
        (33, "The landlord wanted him out before the trial.", "The police wrote; the council paid.", "He stayed."),
    ):
        write_down(
            ana, space, "turning_point", "turning point",
            [Line("on", _day(ana, -ago)), Line("area", "housing"), Line("before", before),
             Line("our_step", step), Line("after", after)],
        )  # fmt: skip
    points = ana.workspace.records.list("turning_point", space=space)
    ana.say(f"{len(points)} turning points stand in the file: what was before, our step, what came after.")


def crisis_before_the_trial(ana: Person, space: SpaceId) -> None:
    """His mind breaks down; the encounter with interpreter, the risk, counselling, kept apart from the evidence."""
    ana.account.scene("A crisis of mental health before the trial, through an interpreter by telephone")
    hands = ana.hands
    told = Told(
        about="He cannot sleep and wants to run",
        interpreter="Basia, telephone interpreter 0815",
        words="We spoke of nights, food, and who can sit with him. Not of the trial.",
        option="To see the crisis team tonight",
        likely="A doctor tonight; perhaps a bed in hospital.",
        may_fail="They may send him home with a leaflet.",
        decided="Chose this",
        own_words="If you sit with me until they come.",
    )
    record_encounter(ana, space, told, "crisis-encounter")
    hands.look_first()
    write_down(
        ana, space, "wellbeing_support", "counselling",
        [Line("support_kind", "counselling"), Line("what", "Counselling in Polish"), Line("client_idea", "yes"),
         Line("taken", "taken")],
    )  # fmt: skip
    write_down(ana, space, "funded_session", "session", [Line("number", "1"), Line("state", "taken")])
    ana.say("What he chose stands in his own words; the counselling stands apart from casework notes.")


def it_ends_well(ana: Person, space: SpaceId) -> None:
    """He will give evidence, and what was reached until then is said by him first."""
    ana.account.scene("He will give evidence, and says himself what was reached until now")
    hands = ana.hands
    for words in ("Justice pursued as the client means it", "Destitution and homelessness avoided"):
        write_down(
            ana, space, "key_outcome", "key outcome",
            [Line("answer", "yes"), Line("says_client", "yes"), Line("client_words", "They had to listen to me.")],
            which=words,
        )  # fmt: skip
    hands.tab("Timeline")
    hands.look_first()
    ana.picture("two-years-in-a-timeline")
    hands.key("F11")
    hands.look_first()
    ana.picture("side-by-side")
    hands.key("F11")
    ana.lock_and_unlock()
    kinds = sorted({each.kind for each in ana.workspace.case_file.timeline(space)})
    ana.say(f"After locking and unlocking everything is there; the timeline tells of {len(kinds)} kinds of record.")


def _reads_banner(ana: Person) -> bool:
    return any(
        WITNESS_BANNER in words.lower() and "evidence" in words.lower() for words in ana.hands.everything_readable()
    )


def _day(ana: Person, days: int) -> str:
    day = ana.workspace.now().date() + timedelta(days=days)
    return f"{day.day} {day:%B %Y}"


def _in_days(ana: Person, days: int) -> str:
    return f"{_day(ana, days)}, 10:00"


def play(ana: Person) -> None:
    """Every scene in order."""
    space = case_is_opened(ana)
    for scene in (
        interpreter_is_flagged,
        needs_are_swept,
        warrant_is_met,
        prosecution_is_met,
        bed_is_kept,
        letter_is_answered,
        crisis_before_the_trial,
        warrant_is_withdrawn,
        it_ends_well,
    ):
        scene(ana, space)
