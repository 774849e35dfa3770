"""A concern is kept from the first word, apart from the case file, and stays in sight until somebody has it."""

from __future__ import annotations

from imsa_desktop.services.concerns import ConcernReaders
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import PASSPHRASE, Desktop

WORDS = "He said he will find her tonight."


def _begin(desktop: Desktop) -> None:
    desktop.hands.key("Ctrl+Shift+S")
    desktop.quiet()
    for letter in "yn":
        desktop.hands.type_words(letter)
        desktop.quiet()
    desktop.hands.type_words(WORDS)


def test_a_concern_begun_in_a_case_carries_its_reference_and_the_case_never_shows_it(
    desktop: Desktop, linh: SpaceId
) -> None:
    _begin(desktop)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    assert concern["case_reference"] == desktop.workspace.cases.reference(linh)
    assert concern["words_heard"] == WORDS
    assert concern.space != linh
    desktop.go("case", space=linh)
    assert not desktop.readable(WORDS)
    assert not any(each.kind == "safeguarding_concern" for each in desktop.workspace.finding.find("find tonight"))


def test_in_danger_the_page_says_999_until_it_was_called(desktop: Desktop) -> None:
    desktop.go("today")
    desktop.hands.key("Ctrl+Shift+S")
    desktop.quiet()
    desktop.hands.type_words("y")
    assert desktop.readable("First: 999")
    desktop.hands.press("Was 999 called?: Yes")
    assert not desktop.readable("First: 999")


def test_opening_the_page_and_leaving_it_writes_nothing(desktop: Desktop) -> None:
    desktop.go("today")
    for place in ("safeguarding_concern", "complaint", "service_concern", "survey_sheet", "supervision_session"):
        desktop.go(place)
        desktop.go("today")
        assert desktop.workspace.records.list(place) == [], place
    assert desktop.workspace.concerns.all(closed=True) == []
    assert desktop.workspace.staff.space() is None


def test_it_stays_on_today_until_it_was_told_by_telephone(desktop: Desktop, linh: SpaceId) -> None:
    _begin(desktop)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    desktop.go("today")
    row = next(each for each in desktop.hands.seen(Row) if "nobody else is known to have it" in each.accessibleName())
    desktop.hands.click(row)
    desktop.quiet()
    desktop.hands.press("Told by telephone just now")
    desktop.quiet()
    desktop.hands.type_words("Olive at head office")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (line,) = desktop.workspace.concerns.all()
    assert line.told
    assert not line.waits
    assert line.view["told_how"] == "by_phone"
    desktop.go("today")
    assert not desktop.readable("nobody else is known to have it")


def test_the_ability_to_decide_is_a_record_of_its_own_and_says_what_is_no_evidence(desktop: Desktop) -> None:
    desktop.go("today")
    _begin(desktop)
    desktop.quiet()
    assert desktop.readable("An unwise choice is no evidence")
    desktop.hands.press("Write down a doubt about this one decision")
    desktop.quiet()
    desktop.hands.write("Which decision", "Whether to go back tonight")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    (judged,) = desktop.workspace.records.list("capacity_decision", parent=concern.id)
    assert judged["decision"] == "Whether to go back tonight"
    assert judged["able"] is None


def test_who_may_read_it_is_head_office_unless_it_is_left_out(desktop: Desktop) -> None:
    desktop.go("today")
    _begin(desktop)
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    assert desktop.workspace.concerns.readers(concern.space) == ConcernReaders()
    desktop.hands.press("May read it: Head office")
    desktop.quiet()
    assert desktop.readable("A concern that nobody else can read helps nobody.")
    desktop.hands.press("May read it: Supervisors")
    desktop.quiet()
    assert desktop.workspace.concerns.readers(concern.space) == ConcernReaders(head_office=False, supervisors=True)


def test_readers_chosen_before_the_first_word_are_kept(desktop: Desktop) -> None:
    desktop.go("complaint")
    desktop.hands.press("May read it: Head office")
    desktop.hands.press("May read it: Supervisors")
    desktop.hands.write("What the person says", "Nobody rang back")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (complaint,) = desktop.workspace.records.list("complaint")
    assert complaint["words"] == "Nobody rang back"
    readers = desktop.workspace.concerns.readers(complaint.space)
    assert readers == ConcernReaders(head_office=False, supervisors=True)


def test_locking_in_the_middle_of_the_words_keeps_them(desktop: Desktop) -> None:
    desktop.go("today")
    _begin(desktop)
    program = desktop.window.program
    desktop.hands.key("Ctrl+L")
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    workspace = program.unlock(PASSPHRASE)
    try:
        assert [each["words_heard"] for each in workspace.records.list("safeguarding_concern")] == [WORDS]
    finally:
        workspace.lock()


def test_what_was_typed_when_the_program_was_ended_is_offered_on_today_and_gone_on_with(desktop: Desktop) -> None:
    editor = desktop.workspace.concerns.begin()
    editor.keep({"words_heard": WORDS})  # as after a crash: the concern is there, and these words only as a draft
    desktop.go("today")
    row = next(each for each in desktop.hands.seen(Row) if each.accessibleName().startswith(WORDS))
    assert "Draft" in row.accessibleName()
    desktop.hands.click(row)
    desktop.quiet()
    assert desktop.shell.front_name() == "safeguarding_concern"
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    assert (concern.id, concern["words_heard"]) == (editor.record, WORDS)
    assert list(desktop.workspace.records.drafts()) == []


def test_the_list_says_where_each_concern_is_and_opens_it(desktop: Desktop) -> None:
    desktop.workspace.concerns.begin().save({"words_heard": WORDS})
    desktop.go("concerns")
    assert desktop.readable(WORDS)
    assert desktop.readable("On this laptop alone: tell somebody by telephone, and write down whom.")
    desktop.hands.key("Return")
    desktop.quiet()
    assert desktop.shell.front_name() == "safeguarding_concern"
    assert desktop.readable(WORDS)
