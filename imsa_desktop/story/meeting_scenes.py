"""Scenes at the meeting, offline: the case, the interpreter need, the encounter, lock and unlock, finding her again."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.showing import Delivery
from imsa_desktop.story.beginnings import Told, open_case_of, record_encounter
from imsa_desktop.story.stage import Person

FULL_NAME = "Đặng Thị Linh"
TELEPHONE = "07700 900 123"
OWN_WORDS = "I know it is dangerous. My sister is there. I am going."
NEED_BUDGET = 4
ENCOUNTER_BUDGET = 6


def linhs_case(person: Person) -> CaseRow:
    """Linh's case as this vault knows it."""
    rows = [each for each in person.workspace.cases.rows() if each.full_name == FULL_NAME]
    if len(rows) != 1:
        raise AssertionError(f"{person.name} should know of one case of Linh's, not {len(rows)}")
    return rows[0]


def open_case(person: Person) -> None:
    """Ctrl+K, four letters without accents, Enter: the case file."""
    hands = person.hands
    hands.key("Ctrl+K")
    hands.type_words("dang")
    hands.wait(lambda: hands.reads("Linh"), "Linh among what was found")
    hands.key("Return")
    hands.wait(lambda: hands.seen(QAbstractButton, "Record encounter"), "the case file")


def case_is_opened(ana: Person) -> None:
    """Ana opens a case file before ever having joined; the three safety questions come first."""
    ana.account.scene("Offline, before ever having joined, Ana opens Linh's case file")
    open_case_of(ana, "Linh", FULL_NAME, "To live and work legally, near my sister.", TELEPHONE)
    ana.picture("case-file")
    row = linhs_case(ana)
    if row.full_name != FULL_NAME or row.delivery is not Delivery.SAVED:
        raise AssertionError(f"the case should be saved on this laptop only, it is {row.delivery}")
    ana.say(f"The case has a reference, {row.reference}, made offline, and is saved on this laptop.")


def interpreter_need_is_flagged(ana: Person) -> None:
    """Ctrl+I, a few letters, Enter, Ctrl+S: an interpreter is needed. Then dialect, way, woman, consent, a ban."""
    ana.account.scene("Linh is not fluent in English: the interpreter need is flagged")
    hands = ana.hands
    open_case(ana)
    hands.acts = 0
    hands.key("Ctrl+I")
    hands.wait(lambda: hands.seen(QWidget, "Language"), "the interpreter card")
    hands.type_words("viet")
    hands.key("Return")
    hands.key("Ctrl+S")
    hands.wait(lambda: "Vietnamese" in linhs_case(ana).interpreter_words, "the need to be saved")
    if hands.acts > NEED_BUDGET:
        raise AssertionError(f"flagging the need took {hands.acts} acts, {NEED_BUDGET} are allowed")
    ana.say(f"Flagged in {hands.acts} acts (budget {NEED_BUDGET}).")
    hands.wait_gone("Dialect or region")
    hands.key("Ctrl+I")
    hands.wait(lambda: hands.seen(QWidget, "Dialect or region"), "the interpreter card")
    hands.write("Dialect or region", "Huế")
    hands.press("Which ways suit the client: By telephone")
    hands.press("Woman or man: Rather a woman")
    hands.press("Does the client agree to an interpreter?: Yes")
    hands.write("Person or agency not to be used", "Lotus Interpreting")
    hands.press("Add to those not to be used")
    hands.wait_to_read("Lotus Interpreting")
    ana.picture("interpreter-card")
    hands.key("Ctrl+S")
    space = linhs_case(ana).space
    hands.wait(
        lambda: ana.workspace.case_file.overview(space).interpreter.not_to_be_used == 1, "the ban on an interpreter"
    )
    hands.wait_gone("Dialect or region")
    words = ana.workspace.case_file.overview(space).interpreter.words
    if not all(each in words for each in ("Vietnamese", "Huế", "woman")):
        raise AssertionError(f"the need should say it all, it says {words!r}")
    ana.say(f"The case file says at its head: {words}; one agency is never to be used.")


def encounter_is_recorded(ana: Person) -> None:
    """Ctrl+E … Ctrl+S: how it was interpreted, the option explained, what Linh chose in her own words."""
    ana.account.scene("The meeting is recorded: interpreter, option explained, what Linh chose in her own words")
    hands = ana.hands
    hands.acts = 0
    space = linhs_case(ana).space
    told = Told(
        about="Going back to the city",
        interpreter="Mai, telephone interpreter 4711",
        words="We talked about the risks of the city and about other beds.",
        option="A safe house in another town",
        likely="A bed tonight, far from her sister.",
        may_fail="The place may be full next week.",
        decided="Did not choose this",
        own_words=OWN_WORDS,
    )
    record_encounter(ana, space, told, "encounter")
    if hands.acts > ENCOUNTER_BUDGET:
        raise AssertionError(f"recording took {hands.acts} acts, {ENCOUNTER_BUDGET} are allowed")
    option = ana.workspace.records.list("option", space=space)[0]
    if option["own_words"] != OWN_WORDS or option["decision"] != "did_not_choose":
        raise AssertionError("what Linh chose should stand in her own words")
    ana.say(f"Recorded and finished in {hands.acts} acts (budget {ENCOUNTER_BUDGET}); her choice stands neutrally.")


def locked_and_found_again(ana: Person) -> None:
    """Ctrl+L, the passphrase, then four letters without accents find her."""
    ana.account.scene("Lock, unlock, and find her again by typing “dang”")
    hands = ana.hands
    title = ana.window.windowTitle()
    ana.lock_and_unlock()
    hands.key("Ctrl+K")
    hands.type_words("dang")
    hands.wait(lambda: hands.reads("Linh"), "Linh among what was found")
    ana.picture("found-by-dang")
    hands.key("Return")
    hands.wait(lambda: hands.seen(QAbstractButton, "Record encounter"), "the case file")
    for name in ("Linh", "Đặng", "Dang"):
        if name in title or name in ana.window.windowTitle():
            raise AssertionError("a window title holds a client's name")
    ana.say("“dang” finds “Đặng”; no window title ever held her name.")
