"""The process that reads files from outside: it has nothing, reaches nothing, and never keeps anybody waiting."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest

from imsa_desktop.documents.reading import wire
from imsa_desktop.documents.reading.page import PagePicture, PageWords
from imsa_desktop.services.errors import FileUnreadable
from imsa_desktop.services.reading import Pages, ReadingProcess, read_messages
from tests.documents import samples

LIMIT = 512 * 1024 * 1024


def why(error: pytest.ExceptionInfo[FileUnreadable]) -> str:
    return error.value.why


def test_pages_come_back_from_the_other_process() -> None:
    with Pages(lambda: samples.pdf_with_words("We have decided")) as pages:
        assert (pages.kind, len(pages), pages.more_pages) == ("pdf", 1, 0)
        page = pages.page(0, 800)
        assert isinstance(page, PagePicture)
        assert page.words.strip() == "We have decided"
        assert len(page.pixels) == page.width * page.height * 3


def test_words_come_back_in_any_script() -> None:
    with Pages(lambda: "Đặng Thị Linh\nيوم الاثنين".encode()) as pages:
        assert pages.page(0, 1) == PageWords(((False, "Đặng Thị Linh"), (False, "يوم الاثنين")))


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="reads what the kernel says of the process")
def test_it_has_no_environment_no_files_no_rights_and_little_memory() -> None:
    os.environ["IMSA_SECRET_OF_THE_TEST"] = "canary"
    try:
        with Pages(lambda: samples.pdf()) as pages:
            process = pages._process
            assert process is not None
            about = Path(f"/proc/{process._process.pid}")
            assert b"canary" not in (about / "environ").read_bytes() or not os.access(about / "environ", os.R_OK)
            assert sorted(int(each.name) for each in (about / "fd").iterdir()) == [0, 1, 2]
            status = (about / "status").read_text()
            assert "NoNewPrivs:\t1" in status
            limits = (about / "limits").read_text()
            assert [line.split()[3] for line in limits.splitlines() if line.startswith("Max open files")] == ["3"]
            assert [line.split()[3] for line in limits.splitlines() if line.startswith("Max address space")] == [
                str(LIMIT)
            ]
    finally:
        del os.environ["IMSA_SECRET_OF_THE_TEST"]


@pytest.mark.parametrize(
    "act",
    [
        "open('/etc/hostname').read()",
        "open('written', 'w')",
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.pipe()",
        "bytearray(600 * 1024 * 1024)",
    ],
)
def test_whoever_takes_it_over_can_open_start_and_fill_nothing(act: str, tmp_path: Path) -> None:
    script = (
        "import socket, subprocess, os\n"
        "from imsa_desktop.documents.reading import confinement\n"
        "confinement.confine()\n"
        f"try:\n    {act}\nexcept (OSError, MemoryError):\n    raise SystemExit(7)\n"
    )
    root = str(Path(samples.__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env={"PYTHONPATH": root}, capture_output=True, check=False
    )
    assert done.returncode == 7, done.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_would_never_end_is_given_up_in_time_and_the_others_go_on() -> None:
    made = samples.pdf_that_never_ends()
    began = time.monotonic()
    with Pages(lambda: made, patience=1.5) as pages:
        with pytest.raises(FileUnreadable) as refused:
            pages.page(0, 800)
        assert why(refused) in ("took_too_long", "gave_up")  # whichever runs out first, its time or its memory
        assert time.monotonic() - began < 8
        again = time.monotonic()
        with pytest.raises(FileUnreadable):
            pages.page(0, 800)
        assert time.monotonic() - again < 0.5  # a bad page is not tried again


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process as only POSIX can")
def test_a_process_that_hangs_is_ended() -> None:
    with Pages(lambda: samples.pdf(), patience=0.5) as pages:
        assert pages._process is not None
        hanging = pages._process._process
        os.kill(hanging.pid, signal.SIGSTOP)
        with pytest.raises(FileUnreadable) as refused:
            pages.page(0, 100)
        assert why(refused) == "took_too_long"
        assert hanging.returncode is not None


def test_a_process_that_was_killed_is_started_anew_for_the_next_page() -> None:
    with Pages(lambda: samples.pdf(3)) as pages:
        assert pages._process is not None
        pages._process._process.kill()
        pages._process._process.wait()
        assert isinstance(pages.page(1, 100), PagePicture)


@pytest.mark.parametrize(
    ("make", "reasons"),
    [
        (lambda: samples.pdf(2)[:200], {"damaged"}),
        (samples.picture_bomb, {"too_large"}),
        (samples.archive_bomb, {"too_large"}),
        (samples.entity_bomb, {"damaged"}),
        (lambda: b"\x00" * 100, {"unknown_kind"}),
        (lambda: bytes(97 * 1024 * 1024), {"too_large"}),
    ],
    ids=["cut short", "picture bomb", "archive bomb", "entity bomb", "unknown", "too large"],
)
def test_hostile_files_are_refused_with_a_reason_and_quickly(make: object, reasons: set[str]) -> None:
    data = make()  # type: ignore[operator]  # reason: a maker of samples
    began = time.monotonic()
    with pytest.raises(FileUnreadable) as refused:
        Pages(lambda: data)
    assert why(refused) in reasons
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("make", [samples.pdf_of_a_circle, samples.pdf_that_says_a_billion_pages])
def test_files_that_lead_in_circles_or_lie_about_their_length_end(make: object) -> None:
    data = make()  # type: ignore[operator]  # reason: a maker of samples
    began = time.monotonic()
    with suppress(FileUnreadable), Pages(lambda: data, patience=5) as pages:
        assert len(pages) <= 2_000
        pages.page(0, 300)
    assert time.monotonic() - began < 15


def test_no_process_is_left_behind() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with pytest.raises(FileUnreadable):
        Pages(lambda: b"\x00" * 100)
    pages = Pages(lambda: b"words")
    process = pages._process
    pages.close()
    pages.close()
    assert process is not None
    assert process._process.returncode is not None
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime > before.ru_utime


class _Lying(ReadingProcess):
    """A process that was taken over and answers what it likes."""

    answer: tuple[dict[str, object], bytes] = ({}, b"")

    def ask(self, facts: dict[str, object], data: bytes = b"") -> tuple[dict[str, object], bytes]:
        return self.answer


@pytest.mark.parametrize(
    "answer",
    [
        ({}, b""),
        ({"kind": "pdf", "ratios": [], "more": 0}, b""),
        ({"kind": "pdf", "ratios": [1.0] * 5_000, "more": 0}, b""),
        ({"kind": "pdf", "ratios": [float("nan")], "more": 0}, b""),
        ({"kind": "pdf", "ratios": ["1"], "more": 0}, b""),
        ({"kind": "program", "ratios": [1.0], "more": 0}, b""),
    ],
)
def test_a_process_that_was_taken_over_is_not_believed(
    answer: tuple[dict[str, object], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Lying, "answer", answer)
    monkeypatch.setattr("imsa_desktop.services.reading.ReadingProcess", _Lying)
    with pytest.raises(FileUnreadable) as refused:
        Pages(lambda: b"words")
    assert why(refused) == "gave_up"


@pytest.mark.parametrize(
    "answer",
    [
        ({}, b""),
        ({"width": 10, "height": 10, "words": ""}, bytes(299)),
        ({"width": 10, "height": -10, "words": ""}, b""),
        ({"width": "10", "height": [], "words": ""}, bytes(300)),
        ({"paragraphs": [[1]]}, b""),
        ({"paragraphs": [[True, 5]]}, b""),
    ],
)
def test_a_page_that_is_not_what_it_says_is_not_shown(
    answer: tuple[dict[str, object], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Pages(lambda: b"words") as pages:
        assert pages._process is not None
        monkeypatch.setattr(pages._process, "ask", lambda *_: answer)
        with pytest.raises(FileUnreadable) as refused:
            pages.page(0, 100)
        assert why(refused) == "gave_up"


def test_packets_that_are_none_end_the_conversation() -> None:
    import io

    for told in (
        b"",
        b"\0" * 5,
        b"\xff" * 12,
        (4).to_bytes(4, "big") + bytes(8) + b"nope",
        b"\0\0\0\2" + bytes(8) + b"[]",
    ):
        with pytest.raises(wire.BrokenWire):
            wire.receive(io.BytesIO(told), 1000)


def test_a_mail_that_was_passed_on_as_an_attachment_comes_back_whole() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Home Office <nrm@homeoffice.example>", "Decision"
    inner.set_content("The decision is attached.")
    inner.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="decision.pdf")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Date"] = "Sam <sam@law.example>", "Ana", "Mon, 12 Oct 2026 14:03:00 +0100"
    outer.set_content("See attached")
    outer.add_attachment(inner)
    (message,) = read_messages(outer.as_bytes()).messages
    (attached,) = message.attachments
    (within,) = read_messages(attached.content).messages
    assert (within.subject, within.words.strip()) == ("Decision", "The decision is attached.")
    assert [(each.name, each.content) for each in within.attachments] == [("decision.pdf", b"%PDF-")]


def test_messages_come_back_with_what_was_attached() -> None:
    mail = (
        b"From: Sam <sam@council.example>\r\nTo: Ana\r\nDate: Mon, 12 Oct 2026 14:03:00 +0100\r\nSubject: Panel\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nSee attached\r\n"
        b"--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=letter.pdf\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n"
    )
    thread = read_messages(mail)
    (message,) = thread.messages
    assert (thread.came_as, message.subject, message.words) == ("email", "Panel", "See attached")
    assert [(each.name, each.content) for each in message.attachments] == [("letter.pdf", b"%PDF-")]
