"""What the client allows is shown before paper, a copy or a letter goes to somebody else; nothing is ever blocked."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.letter_aside import LetterAside
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages import needs_sheet, reader
from imsa_desktop.ui.pages.case import CasePage
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.documents import samples
from tests.ui.casework.conftest import Desktop

ALLOWED, NOTHING = "The client has allowed this.", "Nothing is on file about this: ask the client first."


def _shared(desktop: Desktop, space: SpaceId) -> Sequence[RecordView]:
    return desktop.workspace.records.list("disclosure", space=space)


def _allow(desktop: Desktop, space: SpaceId, whom: str) -> RecordId:
    permission = {"recipient": whom, "standing": "given", "what_exactly": "Only what is on the page"}
    return desktop.workspace.records.add("consent", permission, space=space)


def _name(desktop: Desktop, line: str, whom: str) -> None:
    """Type who gets it, and wait for the answer that comes after the last key."""
    desktop.hands.write(line, whom)
    desktop.qtbot.waitUntil(
        lambda: any(each.found is not None for each in desktop.hands.seen(BeforeSharingCard)), timeout=5000
    )
    desktop.quiet()


def _print_needs(desktop: Desktop, space: SpaceId, path: Path, monkeypatch: pytest.MonkeyPatch, whom: str) -> None:
    monkeypatch.setattr(needs_sheet, "name_file", lambda *_: path)
    desktop.go("needs_sheet", space=space)
    desktop.hands.press("Could anyone harm them if this is found? No")
    if whom:
        _name(desktop, "Does anybody but the client get a copy?", whom)
        assert desktop.readable(ALLOWED)
        assert desktop.readable("Only what is on the page")
    desktop.hands.press("Save PDF …")
    desktop.quiet()
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("whom", ["", "Hope Housing"])
def test_the_sheet_of_needs_says_what_is_allowed_and_records_who_else_got_it(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whom: str
) -> None:
    consent = _allow(desktop, linh, "Hope Housing")
    desktop.workspace.needs.add_need(linh, "housing", "A bed for tonight")
    _print_needs(desktop, linh, tmp_path / "sheet.pdf", monkeypatch, whom)
    found = [(each["recipient"], each["basis"], each["consent"]) for each in _shared(desktop, linh)]
    assert found == ([(whom, "with_permission", consent)] if whom else [])


def test_no_earlier_answer_overtakes_what_is_said_of_whoever_is_named_now(
    desktop: Desktop, linh: SpaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    _allow(desktop, linh, "Hope Housing")
    consents, released, answered = desktop.workspace.consents, threading.Event(), threading.Event()
    real = type(consents).before_sharing

    def slow_for_the_first(*given: Any, **also: Any) -> Any:
        if given[2] != "Hope Housing":
            return real(*given, **also)
        released.wait(5)
        try:
            return real(*given, **also)
        finally:
            answered.set()

    monkeypatch.setattr(type(consents), "before_sharing", slow_for_the_first)
    desktop.go("needs_sheet", space=linh)
    (card,) = desktop.hands.seen(BeforeSharingCard)
    for whom in ("Hope Housing", "Somebody Else"):  # hands would wait for the answer
        card.whom.setText(whom)
        card._ask()
    desktop.qtbot.waitUntil(lambda: desktop.hands.reads(NOTHING), timeout=5000)
    released.set()
    assert answered.wait(5)
    desktop.quiet()
    assert desktop.readable(NOTHING)
    assert not desktop.readable(ALLOWED)


def test_what_could_not_be_written_was_shared_with_nobody(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _allow(desktop, linh, "Hope Housing")
    with pytest.raises(FileNotFoundError):
        _print_needs(desktop, linh, tmp_path / "no such folder" / "sheet.pdf", monkeypatch, "Hope Housing")
    assert _shared(desktop, linh) == []


@pytest.mark.parametrize("whom", ["", "Hope Housing"])
def test_a_document_saved_outside_says_what_is_allowed_and_who_got_it(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whom: str
) -> None:
    paper = desktop.workspace.attachments.add(linh, samples.pdf(), title="Letter of the council").document
    monkeypatch.setattr(reader, "name_file", lambda *_: tmp_path / "copy.pdf")
    desktop.go("reader", space=linh, record=paper)
    desktop.hands.press("Save outside …")
    if whom:
        _name(desktop, "Who gets the copy?", whom)
        assert desktop.readable(NOTHING)
    desktop.hands.press("Choose a place …")
    desktop.quiet()
    assert (tmp_path / "copy.pdf").exists()
    assert desktop.hands.seen(BeforeSharingCard) == []
    found = [(each["recipient"], each["what"], each["basis"]) for each in _shared(desktop, linh)]
    assert found == ([(whom, "Copy of a document: Letter of the council", None)] if whom else [])


def _letter(desktop: Desktop, space: SpaceId, **values: object) -> LetterAside:
    """A letter in its sheet."""
    letter = desktop.workspace.records.add("letter", {"title": "Repairs", "state": "draft", **values}, space=space)
    page = desktop.go("case", space=space, tab="letters")
    assert isinstance(page, CasePage)
    page.open_record(asked("letter", letter))
    desktop.quiet()
    (aside,) = page.drawer.findChildren(LetterAside)
    return aside


def _mark(desktop: Desktop, state: str) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    assert page.drawer.editing is not None
    form = page.drawer.editing.form
    form.touched.add("state")
    form.input("state").show_value(state)
    form.edited.emit()
    desktop.quiet()


def test_a_letter_marked_as_sent_says_what_is_allowed_and_is_written_down_once(desktop: Desktop, linh: SpaceId) -> None:
    consent = _allow(desktop, linh, "Leeds Council")
    aside = _letter(desktop, linh, to_whom="Leeds Council")
    assert aside.sharing.isHidden()
    _mark(desktop, "sent")
    assert aside.sharing.recipient() == "Leeds Council"
    assert desktop.readable(ALLOWED)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (shared,) = _shared(desktop, linh)
    assert (shared["recipient"], shared["consent"], shared["what"]) == ("Leeds Council", consent, "Letter: Repairs")
    (letter,) = desktop.workspace.records.list("letter", space=linh)
    assert letter["state"] == "sent"
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.open_record(asked("letter", letter.id))  # looked at again: it was sent before
    desktop.quiet()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert len(_shared(desktop, linh)) == 1


def test_a_permission_withdrawn_while_the_letter_is_open_is_said_there(desktop: Desktop, linh: SpaceId) -> None:
    consent = _allow(desktop, linh, "Leeds Council")
    _letter(desktop, linh, to_whom="Leeds Council")
    _mark(desktop, "sent")
    assert desktop.readable(ALLOWED)
    desktop.workspace.records.change("consent", consent, {"standing": "withdrawn"})
    desktop.quiet()
    assert not desktop.readable(ALLOWED)
    desktop.hands.key("Ctrl+S")  # it informs, and holds nothing up
    desktop.quiet()
    (shared,) = _shared(desktop, linh)
    assert shared["basis"] != "with_permission"


def test_a_letter_the_client_does_not_allow_goes_all_the_same_with_its_ground(desktop: Desktop, linh: SpaceId) -> None:
    refused = {"recipient": "Leeds Council", "standing": "withdrawn"}
    desktop.workspace.records.add("consent", refused, space=linh)
    _letter(desktop, linh, to_whom="Leeds Council")
    _mark(desktop, "sent")
    assert desktop.readable("The client does not allow this.")
    (ground,) = desktop.hands.seen(QAbstractButton, "On what ground: Danger to life, or serious harm")
    desktop.hands.click(ground)
    desktop.hands.key("Escape")
    desktop.quiet()
    (shared,) = _shared(desktop, linh)
    assert (shared["recipient"], shared["basis"]) == ("Leeds Council", "life_or_serious_harm")
    (letter,) = desktop.workspace.records.list("letter", space=linh)
    assert letter["state"] == "sent"


def test_a_professional_is_named_with_the_permission_that_stands_with_them(desktop: Desktop, linh: SpaceId) -> None:
    lawyer = {"name": "Ms Bell", "profession": "solicitor", "permission": "given"}
    contact = desktop.workspace.records.add("professional_contact", lawyer, space=linh)
    aside = _letter(desktop, linh, to_contact=contact)
    _mark(desktop, "sent")
    assert aside.sharing.recipient() == "Ms Bell"
    assert desktop.readable(ALLOWED)


@pytest.mark.parametrize(("kind", "state"), [("to_client", "sent"), ("letter", "finished")])
def test_a_letter_to_the_client_or_not_yet_sent_is_shared_with_nobody(
    desktop: Desktop, linh: SpaceId, kind: str, state: str
) -> None:
    aside = _letter(desktop, linh, to_whom="Linh", letter_kind=kind)
    _mark(desktop, state)
    assert aside.sharing.isHidden()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert _shared(desktop, linh) == []


KEPT = "Your draft was kept and is shown again"


@pytest.mark.parametrize("place", ["needs_sheet", "hand_over"])
def test_who_gets_it_and_why_wait_while_the_page_is_left_until_they_are_emptied(
    desktop: Desktop, linh: SpaceId, place: str
) -> None:
    records = desktop.workspace.records
    records.add("safety_plan", {"title": "Travelling"}, space=linh)
    desktop.go(place, space=linh)
    _name(desktop, "Does anybody but the client get a copy?", "Hope Housing")
    desktop.hands.write("Why", "They asked for it")
    desktop.go("today")
    (draft,) = records.drafts()
    assert draft.values == {"recipient": "Hope Housing", "reason": "They asked for it"}
    desktop.go(place, space=linh)
    assert desktop.readable(KEPT)
    assert desktop.readable("They asked for it")
    desktop.hands.input("Does anybody but the client get a copy?").setFocus()
    desktop.hands.key("Ctrl+A")
    desktop.hands.key("Delete")
    desktop.go("today")
    assert records.drafts() == []


def test_what_is_typed_before_sharing_ends_with_what_is_written_down(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _allow(desktop, linh, "Hope Housing")
    desktop.workspace.needs.add_need(linh, "housing", "A bed for tonight")
    _print_needs(desktop, linh, tmp_path / "sheet.pdf", monkeypatch, "Hope Housing")
    assert len(_shared(desktop, linh)) == 1
    desktop.go("today")
    assert desktop.workspace.records.drafts() == []


def test_a_copy_that_is_not_made_after_all_leaves_no_draft(desktop: Desktop, linh: SpaceId) -> None:
    paper = desktop.workspace.attachments.add(linh, samples.pdf(), title="Letter of the council").document
    desktop.go("reader", space=linh, record=paper, outside=True)
    _name(desktop, "Who gets the copy?", "Hope Housing")
    desktop.go("today")
    assert [each.act for each in desktop.workspace.records.drafts()] == [SHARE]
    desktop.go("reader", space=linh, record=paper, outside=True)
    assert desktop.readable(KEPT)
    page = desktop.front()
    assert isinstance(page, reader.ReaderPage)
    page.outside.closed.emit()
    desktop.quiet()
    assert desktop.workspace.records.drafts() == []


def test_a_letter_saved_as_sent_still_asks_who_got_it_where_the_program_ended_before(
    desktop: Desktop, linh: SpaceId
) -> None:
    letter = desktop.workspace.records.add("letter", {"title": "Repairs", "state": "sent"}, space=linh)
    on = ActOn(SHARE, "letter", letter, linh)
    desktop.workspace.act_words.keep(on, {"recipient": "Leeds Council", "reason": "They wait for it"})
    page = desktop.go("case", space=linh, tab="letters")
    assert isinstance(page, CasePage)
    page.open_record(asked("letter", letter))
    desktop.quiet()
    assert desktop.readable(KEPT)
    assert desktop.readable("They wait for it")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (shared,) = _shared(desktop, linh)
    assert (shared["recipient"], shared["reason"]) == ("Leeds Council", "They wait for it")
    assert desktop.workspace.records.drafts() == []


def test_a_ground_typed_for_one_recipient_does_not_go_with_a_letter_to_another(desktop: Desktop, linh: SpaceId) -> None:
    aside = _letter(desktop, linh, to_whom="Leeds Council")
    _mark(desktop, "sent")
    desktop.hands.write("Why", "They wait for it")
    aside.sharing.keep()
    desktop.quiet()
    assert len(desktop.workspace.records.drafts()) == 1
    form = aside._form
    form.touched.add("to_whom")
    form.input("to_whom").show_value("Kent Council")
    form.edited.emit()
    desktop.quiet()
    assert aside.sharing.recipient() == "Kent Council"
    assert not desktop.readable("They wait for it")
    assert [each.act for each in desktop.workspace.records.drafts() if each.act] == []
