"""Files taken into a case: kept sealed, found again, read inside, and given out only on purpose."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from imsa_desktop.documents.reading.page import PagePicture
from imsa_desktop.services.attachments import Content
from imsa_desktop.services.errors import FileAlreadyThere, FileUnreadable, NothingAttached, Stopped
from imsa_desktop.services.explaining import ExitCode, explain
from imsa_desktop.storage import chunks
from imsa_desktop.storage.errors import AttachmentTooLarge, ChunkDamaged, ChunkMissing, NoAttachment, SourceChanged
from tests.documents import samples
from tests.services.conftest import Laptop, Two


def test_a_file_becomes_a_document_of_the_case(ana: Laptop, tmp_path: Path) -> None:
    case, letter = ana.case().space, tmp_path / "Decision letter.pdf"
    letter.write_bytes(samples.pdf_with_words("We have decided"))
    seen: list[tuple[int, int]] = []
    added = ana.workspace.attachments.add(case, letter, progress=lambda done, total: seen.append((done, total)))
    size = letter.stat().st_size
    assert seen == [(size, size)]
    letter.unlink()
    ana.reopen()
    (row,) = ana.workspace.attachments.documents(case)
    assert (row.view["title"], row.view["file_name_kept"]) == ("Decision letter", "Decision letter.pdf")
    assert (row.media_type, row.size, row.content) == ("application/pdf", size, Content.HERE)
    with ana.workspace.attachments.pages(added.document) as pages:
        page = pages.page(0, 500)
        assert isinstance(page, PagePicture)
        assert page.words.strip() == "We have decided"


def test_the_same_file_is_not_added_to_a_case_twice(ana: Laptop) -> None:
    case, other = ana.case().space, ana.case("Mai").space
    first = ana.workspace.attachments.add(case, b"letter", name="a.txt")
    again = ana.workspace.attachments.add(case, b"letter", name="b.txt")
    assert (again.document, again.already) == (first.document, True)
    assert not ana.workspace.attachments.add(other, b"letter").already
    assert len(ana.workspace.attachments.documents(case)) == 1
    assert len(list(chunks.names_here(ana.workspace.folder))) == 2


def test_stopping_leaves_nothing(ana: Laptop) -> None:
    case = ana.case().space
    with pytest.raises(Stopped):
        ana.workspace.attachments.add(case, bytes(3_000_000), cancelled=lambda: True)
    assert ana.workspace.attachments.documents(case) == []
    assert list(chunks.names_here(ana.workspace.folder)) == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\Users\\x\\letter.pdf", "/abs/letter.pdf", "a\nb\u202e.pdf"])
def test_a_name_is_kept_to_be_shown_and_leads_nowhere(ana: Laptop, name: str) -> None:
    case = ana.case().space
    added = ana.workspace.attachments.add(case, b"words", name=name, title="Letter")
    kept = ana.workspace.attachments.document(added.document).view["file_name_kept"]
    assert not set(kept) & set("/\\\n\u202e")


def test_saving_outside_is_done_on_purpose_recorded_and_named_after_nobody(ana: Laptop, tmp_path: Path) -> None:
    case = ana.case().space
    added = ana.workspace.attachments.add(case, samples.pdf(), name="Linh passport.pdf", title="Linh's passport")
    assert ana.workspace.attachments.document(added.document).view["saved_outside"] is None
    name = ana.workspace.attachments.name_for_outside(added.document)
    assert name == "Document.pdf"
    target = tmp_path / name
    ana.workspace.attachments.save_outside(added.document, target)
    assert b"".join(ana.workspace.attachments.pieces(added.document)) == target.read_bytes()
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0
    assert ana.workspace.attachments.document(added.document).view["saved_outside"].startswith("2026-11-23T")
    (latest, *_) = ana.workspace.records.history("document", added.document)
    assert [label for _, label, _ in latest.fields] == ["Saved outside the program"]
    with pytest.raises(FileAlreadyThere):
        ana.workspace.attachments.save_outside(added.document, target)
    ana.workspace.attachments.save_outside(added.document, target, replace=True)


def test_a_copy_that_is_stopped_leaves_no_half_outside(ana: Laptop, tmp_path: Path) -> None:
    added = ana.workspace.attachments.add(ana.case().space, b"words")
    with pytest.raises(Stopped):
        ana.workspace.attachments.save_outside(added.document, tmp_path / "copy", cancelled=lambda: True)
    assert list(tmp_path.glob("copy*")) == []


def test_a_document_without_a_file_says_so(ana: Laptop) -> None:
    case = ana.case().space
    record = ana.workspace.records.add("document", {"title": "Letter, on paper"}, space=case)
    assert ana.workspace.attachments.document(record).content is Content.NONE
    with pytest.raises(NothingAttached):
        ana.workspace.attachments.whole(record)
    broken = ana.workspace.records.add("document", {"attachment": "nonsense"}, space=case)
    with pytest.raises(NoAttachment):
        ana.workspace.attachments.whole(broken)


def test_head_office_sees_that_a_file_is_on_its_way_and_reads_it_when_it_has_come(two: Two) -> None:
    case = two.ana.case().space
    content = os.urandom(2_500_000)
    added = two.ana.workspace.attachments.add(case, content, name="scan.bin")
    hold = two.stick / "imsa-chunks"
    two.ana.workspace.contact.exchange_by_folder(two.stick)
    hold.rename(two.stick / "away")
    two.office.workspace.contact.exchange_by_folder(two.stick)
    office = two.office.workspace.attachments
    assert office.document(added.document).content is Content.AWAY
    with pytest.raises(ChunkMissing):
        office.whole(added.document)
    (two.stick / "away").rename(hold)
    two.office.workspace.contact.exchange_by_folder(two.stick)
    assert office.document(added.document).content is Content.HERE
    assert office.whole(added.document) == content


def test_tables_made_afresh_and_the_doctor_leave_attachments_as_they_are(ana: Laptop) -> None:
    added = ana.workspace.attachments.add(ana.case().space, b"letter")
    found = ana.workspace.care.examine(make_afresh=True)
    assert found.fine
    assert "Every attachment kept here is as it was written." in [each.words for each in found.findings]
    assert ana.workspace.attachments.whole(added.document) == b"letter"


@pytest.mark.parametrize("passphrase", ["correct horse battery staple", None])
def test_an_export_of_everything_brings_the_attachments_along(
    new_laptop: Callable[[str], Laptop], tmp_path: Path, passphrase: str | None
) -> None:
    ana, olive = new_laptop("Ana"), new_laptop("Olive")
    content = os.urandom(1_500_000)
    added = ana.workspace.attachments.add(ana.case().space, content, name="scan.bin", title="Scan")
    out = tmp_path / "everything.imsa"
    exported = ana.workspace.exporting.export(out, passphrase)
    assert exported.attachments == tmp_path / "everything.imsa.attachments"
    (altered, *_) = sorted(exported.attachments.glob("chunks/??/*"))
    true = altered.read_bytes()
    altered.write_bytes(true[:-1] + b"?")
    olive.workspace.importing.import_file(out, passphrase)
    assert olive.workspace.attachments.document(added.document).content is Content.PARTLY  # what is wrong is left out
    altered.write_bytes(true)
    olive.workspace.importing.import_file(out, passphrase)
    assert olive.workspace.attachments.whole(added.document) == content


@pytest.mark.parametrize(
    "error",
    [
        *(
            FileUnreadable(why)
            for why in ("damaged", "locked", "too_large", "unknown_kind", "took_too_long", "gave_up")
        ),
        NothingAttached(),
        NoAttachment(),
        Stopped(),
        ChunkMissing(1, 3),
        ChunkMissing(3, 3),
        ChunkDamaged(0),
        AttachmentTooLarge(5, 1024 * 1024 * 1024),
        SourceChanged(),
    ],
    ids=repr,
)
def test_every_refusal_has_kind_words(error: Exception) -> None:
    told = explain(error)
    assert told.exit_code is not ExitCode.UNEXPECTED
    assert all((told.happened, told.safe, told.next))
    assert "{" not in told.sentence


def test_whatever_goes_wrong_in_the_middle_of_adding_leaves_no_document(
    new_laptop: Callable[[str], Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = new_laptop("Ana")
    case = ana.case().space

    def fails(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("os.fsync", fails)
    with pytest.raises(Exception):  # noqa: B017  # reason: whichever of the disk's errors
        ana.workspace.attachments.add(case, b"letter")
    monkeypatch.undo()
    assert ana.workspace.attachments.documents(case) == []


@pytest.mark.parametrize("name", ["caf\udce9.pdf", "a\0b.pdf", "a\nb.pdf", "\u202egnp.exe", "..", ""])
def test_a_file_comes_in_whatever_its_name_is_made_of(ana: Laptop, name: str) -> None:
    added = ana.workspace.attachments.add(ana.case().space, b"%PDF-1.7 made up", name=name)
    seen = ana.workspace.records.get("document", added.document)
    assert all(each.isprintable() for each in f"{seen['title'] or ''}{seen['file_name_kept'] or ''}")


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".msg", ".eml", ".txt", ".jpg", ".xyz", ""])
def test_a_file_whose_bytes_say_nothing_comes_in_by_its_ending(ana: Laptop, ending: str) -> None:
    """A Word file under a password begins like no Word file; a scan may have lost its first bytes."""
    added = ana.workspace.attachments.add(ana.case().space, bytes(range(32)) * 4, name=f"letter{ending}")
    assert type(ana.workspace.records.get("document", added.document)["media_type"]) is str
