"""E-mails and messages come into the right case: dated, one by one, with what was attached, and never twice."""

from __future__ import annotations

import time
from email.message import EmailMessage
from pathlib import Path

import pytest

from imsa_desktop.casework.identity import case_reference
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.errors import Stopped
from imsa_desktop.services.showing import RecordView
from tests.documents import samples
from tests.services.conftest import Laptop

SAM = "Sam Example <sam@council.example>"


def thread_of(many: int) -> str:
    """A copied thread of so many letters, the latest on top."""
    parts = ["The last word, without a date."]
    for number in range(many - 1, 0, -1):
        sender = SAM if number % 2 else "Ana <ana@advocacy.example>"
        parts.append(
            f"From: {sender}\nSent: {number} October 2026 14:0{number % 10}\nTo: Somebody\nSubject: Panel\n\n"
            f"This is letter number {number}, with words enough to be compared."
        )
    return "\n\n".join(parts)


def mail(attached: bytes | None = None) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = SAM, "Ana <ana@advocacy.example>", "Panel"
    made["Date"], made["Message-ID"] = "Mon, 12 Oct 2026 14:03:00 +0100", "<1@council.example>"
    made.set_content("See attached")
    if attached is not None:
        made.add_attachment(attached, maintype="application", subtype="pdf", filename="letter.pdf")
    return made.as_bytes()


def encounters(ana: Laptop, case: bytes) -> list[RecordView]:
    return sorted(ana.workspace.records.list("encounter", space=case), key=lambda each: str(each["happened"] or "~"))


def test_every_letter_of_a_thread_becomes_a_finished_encounter_of_its_own(ana: Laptop) -> None:
    case = ana.case().space
    letters = ana.workspace.correspondence.read(thread_of(12))
    assert len(letters.thread.messages) == 12
    taken = ana.workspace.correspondence.take_in(case, letters)
    assert (taken.messages, taken.already, len(taken.encounters)) == (12, 0, 12)
    found = encounters(ana, case)
    assert all(each.finished and each["encounter_kind"] == "email" and each["about"] == "Panel" for each in found)
    assert found[0]["happened"].startswith("2026-10-01T14:01")
    assert found[-1]["happened"] is None
    words = ana.workspace.records.list("correspondence", space=case, parent=found[2].id)
    (letter,) = words
    assert letter["words"].startswith("This is letter number 3")
    assert (letter["sender"], letter["came_as"], letter["place"]) == (SAM, "pasted", 3)
    assert letter.finished
    assert len({each["thread"] for each in ana.workspace.records.list("correspondence", space=case)}) == 1


def test_what_is_there_already_is_recognised_and_not_taken_in_twice(ana: Laptop) -> None:
    case = ana.case().space
    service = ana.workspace.correspondence
    service.take_in(case, service.read(thread_of(5)))
    longer = service.read(thread_of(8))
    known = service.known(case, longer.thread)
    assert known == {0, 1, 2, 3, 7}  # the last word has no date and stands in both
    taken = service.take_in(case, longer)
    assert (taken.messages, taken.already) == (3, 5)
    assert service.take_in(case, longer).messages == 0
    assert len(encounters(ana, case)) == 8


def test_only_the_chosen_letters_are_taken_in(ana: Laptop) -> None:
    case = ana.case().space
    service = ana.workspace.correspondence
    taken = service.take_in(case, service.read(thread_of(4)), {1, 2}, privileged=True)
    assert taken.messages == 2
    assert {each["privileged"] for each in encounters(ana, case)} == {"yes"}
    assert {each["privileged"] for each in ana.workspace.records.list("correspondence", space=case)} == {"yes"}


def test_what_was_attached_becomes_documents_and_the_mail_itself_is_kept(ana: Laptop, tmp_path: Path) -> None:
    case = ana.case().space
    file = tmp_path / "panel.eml"
    file.write_bytes(mail(samples.pdf()))
    taken = ana.workspace.correspondence.take_in(case, ana.workspace.correspondence.read(file))
    (encounter,) = taken.encounters
    rows = {row.view["title"]: row for row in ana.workspace.attachments.documents(case)}
    assert set(rows) == {"letter", "panel"}
    assert all(row.view["encounter"] == encounter for row in rows.values())
    assert (rows["letter"].media_type, rows["letter"].view["from_whom"]) == ("application/pdf", SAM)
    assert ana.workspace.attachments.whole(rows["letter"].view.id)[:5] == b"%PDF-"
    assert ana.workspace.attachments.whole(rows["panel"].view.id) == file.read_bytes()
    (letter,) = ana.workspace.records.list("correspondence", space=case)
    assert (letter["attachments"], letter["words"].strip()) == ("letter.pdf", "See attached")
    assert letter["sent"].startswith("2026-10-12T")


def test_the_messages_of_one_day_of_a_chat_are_one_encounter(ana: Laptop) -> None:
    case = ana.case().space
    chat = "[12/10/2026, 14:03] Linh: Hello\n[12/10/2026, 14:05] Ana: Yes\n[13/10/2026, 09:00] Linh: I am\nhere\n"
    taken = ana.workspace.correspondence.take_in(case, ana.workspace.correspondence.read(chat))
    assert (len(taken.encounters), taken.messages) == (2, 3)
    first, second = encounters(ana, case)
    assert (first["encounter_kind"], first["about"]) == ("message", "Messages with Linh, Ana")
    said = ana.workspace.records.list("correspondence", space=case, parent=first.id)
    assert [(each["sender"], each["words"], each["direction"]) for each in said] == [
        ("Linh", "Hello", "not_asked"),
        ("Ana", "Yes", "sent"),
    ]
    (last,) = ana.workspace.records.list("correspondence", space=case, parent=second.id)
    assert last["words"] == "I am\nhere"


def test_words_that_cannot_be_told_apart_are_kept_whole_and_it_is_said(ana: Laptop) -> None:
    case = ana.case().space
    letters = ana.workspace.correspondence.read("She rang at ten.\nFrom what I understood she is safe.")
    assert letters.thread.whole
    ana.workspace.correspondence.take_in(case, letters)
    (letter,) = ana.workspace.records.list("correspondence", space=case)
    assert letter["words"] == "She rang at ten.\nFrom what I understood she is safe."


def test_a_letter_too_long_for_a_record_is_attached_whole(ana: Laptop) -> None:
    case = ana.case().space
    words = "Người ta nói. " * 20_000
    ana.workspace.correspondence.take_in(case, ana.workspace.correspondence.read(words))
    (letter,) = ana.workspace.records.list("correspondence", space=case)
    (row,) = ana.workspace.attachments.documents(case)
    assert ana.workspace.attachments.whole(row.view.id).decode().strip() == words.strip()
    assert letter["words"].startswith("Người ta nói.")


def test_stopping_keeps_whole_letters_and_going_on_takes_the_rest(ana: Laptop) -> None:
    case = ana.case().space
    service = ana.workspace.correspondence
    letters = service.read(thread_of(6))
    done: list[int] = []
    with pytest.raises(Stopped):
        service.take_in(case, letters, progress=lambda now, of: done.append(now), cancelled=lambda: len(done) == 2)
    assert len(encounters(ana, case)) == 2
    assert service.take_in(case, letters).messages == 4
    assert len(encounters(ana, case)) == 6


def test_the_right_case_is_suggested_by_addresses_references_and_names(ana: Laptop) -> None:
    open_case = ana.workspace.cases.open_case
    linh = open_case(CaseStart(client={"name_to_use": "Linh", "full_name": "Đặng Thị Linh"}))
    mai = open_case(CaseStart(client={"name_to_use": "Mai", "full_name": "Trần Mai"}))
    open_case(CaseStart(client={"name_to_use": "Andrei", "full_name": "Andrei Popescu"}))
    ana.workspace.records.add("contact_way", {"way": "email", "value": "Mai@example.org"}, space=mai.space)
    ana.workspace.records.add("professional_contact", {"email": "sam@council.example"}, space=linh.space)
    service, whose = ana.workspace.correspondence, ana.workspace.whose_letters

    def suggested(words: str) -> list[tuple[bytes, bool]]:
        return [(each.space, each.sure) for each in whose.suggest(service.read(words).thread)]

    assert suggested("Please write to mai@example.org") == [(mai.space, True)]
    assert suggested("about dang thi linh") == [(linh.space, True)]
    assert suggested("Linh rang") == [(linh.space, False)]
    assert suggested(f"our reference {case_reference(linh.space)}") == [(linh.space, True)]
    assert [space for space, _ in suggested(f"From: {SAM}\nSent: 1 October 2026\nTo: x\n\nMai mai@example.org")] == [
        mai.space,
        linh.space,
    ]
    assert suggested("nobody we know") == []
    (found,) = whose.suggest(service.read("Please write to mai@example.org").thread)
    assert (found.name, found.why) == ("Mai", "The client's address or number is in the messages")


def test_a_long_chat_is_taken_in_without_holding_up_the_program(ana: Laptop) -> None:
    case = ana.case().space
    lines = [f"[{1 + n // 40:02d}/10/2026, {n % 24:02d}:{n % 60:02d}] Linh: message number {n}" for n in range(600)]
    began = time.monotonic()
    taken = ana.workspace.correspondence.take_in(case, ana.workspace.correspondence.read("\n".join(lines)))
    assert (taken.messages, len(taken.encounters)) == (600, 15)
    assert time.monotonic() - began < 15


def test_a_threat_that_was_sent_again_and_again_is_kept_each_time(ana: Laptop) -> None:
    case, service = ana.case().space, ana.workspace.correspondence
    threat = "We know where your mother lives and you will pay what you owe"
    times = ("09:01", "09:01", "12:30", "18:45")
    chat = "\n".join(f"12/10/2026, {at} - Unknown: {threat}" for at in times)
    assert service.take_in(case, service.read(chat)).messages == 4
    longer = f"{chat}\n12/10/2026, 18:45 - Unknown: {threat}\n13/10/2026, 07:00 - Unknown: {threat}"
    assert service.known(case, service.read(longer).thread) == {0, 1, 2, 3}
    assert service.take_in(case, service.read(longer)).messages == 2
    assert len(ana.workspace.records.list("correspondence", space=case)) == 6
    assert service.take_in(case, service.read(longer)).messages == 0
    letters = "\n\n".join(
        f"From: x@y.example\nSent: 14 October 2026 {at}\nTo: Ana\nSubject: Pay\n\n{threat}" for at in ("18:45", "09:01")
    )
    assert service.take_in(case, service.read(letters)).messages == 2


def test_a_letter_to_ten_thousand_people_is_taken_in_and_none_of_them_is_lost(ana: Laptop) -> None:
    case, service = ana.case().space, ana.workspace.correspondence
    to = ", ".join(f"Person {at} <p{at}@example.org>" for at in range(10_000))
    block = f"From: Sam\nSent: 14 October 2026 18:45\nTo: {to}\nSubject: Bed\n\nYes."
    mail = f"From: Sam <s@b.example>\r\nDate: Wed, 14 Oct 2026 18:46:00 +0100\r\nTo: {to}\r\nSubject: Bed\r\n\r\nYes"
    for source in (block, mail.encode()):
        taken = service.take_in(case, service.read(source))
        assert taken.messages == 1
        held = [ana.workspace.attachments.whole(each) for each in taken.documents]
        assert any(b"p9999@example.org" in each for each in held)


def test_a_letter_from_the_end_of_the_calendar_is_taken_in(ana: Laptop) -> None:
    case, service = ana.case().space, ana.workspace.correspondence
    mail = b"From: a@b.example\r\nDate: Fri, 31 Dec 9999 23:59:00 -2359\r\nTo: x@y.example\r\n\r\nYes"
    assert service.take_in(case, service.read(mail)).messages == 1
