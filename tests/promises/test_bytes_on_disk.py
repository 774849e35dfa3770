"""Nothing a client said can be read on any disk, except in the paper that was asked for."""

from __future__ import annotations

import json
import logging
import os
import re
import resource
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from imsa_desktop.app import begin_log
from imsa_desktop.config import Settings, write_settings
from imsa_desktop.paths import HOME_VARIABLE
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.plan_view import HandOver
from imsa_desktop.services.workspace import Workspace
from tests.hub.running import command as hub_command
from tests.promises.full_disk import Terminal, strace_works
from tests.promises.laptop import Laptop
from tests.promises.organisation import Founded, Hub, at_work
from tests.promises.plain_words import PlainWords, everything_below, forms_of

pytestmark = pytest.mark.slow

SAID = {
    "name": "Đặng Thị Phượnghoàng",
    "name to use": "Phượng Hoàngnga",
    "telephone": "07911 123456",
    "what she wants": "Tôi muốn gặp chị tôi ở Manchester trước Giáng sinh",
    "own words": "سأتصل بأختي في ليدز كل مساء",
    "the interpreter": "Nobody from Quỳnhlưu village may interpret",
    "never to be used": "Phạm Văn Quyếtthắng",
    "the account": "kept her passport behind the nail-bar counter",
    "another name": "Nguyễn Bảongọc",
    "on the plan": "Ngồi ở thư viện gần ga Piccadilly",
    "whom to call": "Mai Trầnthanh",
    "reason": "Her brother-in-law Quốcdũng answered the telephone",
    "typed and not saved": "She whispered that Tuyếtmai is still there",
}
WORDS = PlainWords(SAID)


@dataclass
class Written:
    """Where everything of the run lies: ``asked`` holds what a person asked for in the clear, all else is searched."""

    root: Path
    asked: Path
    space: bytes
    plan: bytes
    hub: Hub
    head_office: Laptop
    ana: Laptop

    def found(self) -> dict[str, set[str]]:
        return WORDS.in_files(*(each for each in self.root.iterdir() if each != self.asked))


@pytest.fixture(scope="module")
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The temporary folder of this run, in which whatever is left behind is found."""
    folder = tmp_path_factory.mktemp("everything") / "temporary"
    folder.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
            patched.setenv(name, str(folder))
        patched.setattr(tempfile, "tempdir", None)
        yield folder


@pytest.fixture(scope="module")
def written(temporary: Path, founded: Founded) -> Iterator[Written]:
    """Ana has written all of it, by forms and by commands; head office has received it, by hub and by stick."""
    with at_work(founded, temporary.parent) as (hub, head_office, ana, _):
        yield _written(temporary.parent, hub, head_office, ana)


def _written(root: Path, hub: Hub, head_office: Laptop, ana: Laptop) -> Written:
    asked, stick = root / "asked for", root / "stick"
    asked.mkdir()
    stick.mkdir()
    with patch.dict(os.environ, {HOME_VARIABLE: str(ana.home)}):
        begin_log()
    write_settings(ana.home / "settings.toml", Settings(appearance="dark", text_percent=130))
    space, plan = _write_by_forms(ana)
    _write_by_commands(ana, ana.at.cases.reference(space), root)
    ana.at.contact.exchange()
    ana.at.contact.exchange_by_folder(stick)
    head_office.at.contact.exchange_by_folder(stick)
    hub.exchange()
    need = head_office.at.interpreting.open_need(space)
    need.save({**need.values, "community": SAID["the interpreter"] + ", nor from the next one"}, reason=SAID["reason"])
    hub.exchange()
    hub_command("backup", str(hub.made.folder), str(root / "hub.backup"))
    return Written(root, asked, space, plan, hub, head_office, ana)


def _take_in(at: Workspace, space: bytes) -> None:
    """A letter as a file, read inside the program, and an e-mail: both full of what nobody else may read."""
    told = "\n".join(words for what, words in SAID.items() if what != "typed and not saved")
    letter = at.attachments.add(space, told.encode(), name=f"{SAID['name']}.txt")
    with at.attachments.pages(letter.document) as pages:
        assert pages.page(0, 600)
    mail = f"From: {SAID['name']} <x@y.example>\nSent: 12 October 2026 14:03\nTo: Ana\nSubject: Words\n\n{told}"
    assert at.correspondence.take_in(space, at.correspondence.read(mail)).messages == 1


def _write_by_forms(ana: Laptop) -> tuple[bytes, bytes]:
    at = ana.at
    case = at.cases.open_case(
        CaseStart(
            client={
                "full_name": SAID["name"],
                "name_to_use": SAID["name to use"],
                "wants": SAID["what she wants"],
                "exploitation_where": SAID["the account"],
            },
            languages=[{"language": "vi", "fluency": "fluent", "reading": "well"}],
            contact_ways=[{"way": "mobile", "value": SAID["telephone"], "safety": "at_times"}],
        )
    )
    need = at.interpreting.open_need(case.space)
    need.keep({**need.values, "community": SAID["the interpreter"]})  # a draft, as after 0.8 seconds
    need.save({**need.values, "needed": "yes", "language": "vi", "community": SAID["the interpreter"]})
    at.interpreting.not_to_be_used(case.space, SAID["never to be used"], SAID["the account"])
    meeting = at.encounters.open_new(case.space)
    meeting.finish({**meeting.values, "about": SAID["what she wants"], "own_words": SAID["own words"]})
    option = at.encounters.open_option(meeting.record)
    option.save({"option": "Going back", "decision": "chose", "own_words": SAID["own words"]})
    plan = at.safety_plans.start(case.space, "Going back", reason="return")
    for key in ("before", "if_unsafe", "decision"):
        section = at.safety_plans.open_section(plan, key)
        section.save({**section.values, "words": SAID["on the plan"], "words_language": "vi", "state": "talked"})
    contact = at.safety_plans.open_contact(plan)
    contact.save({**contact.values, "name": SAID["whom to call"], "telephone": SAID["telephone"], "place": 1})
    unsaved = at.records.open_editor("task", space=case.space)
    unsaved.keep({**unsaved.values, "what": SAID["typed and not saved"]})
    _take_in(at, case.space)
    for typed in ("phuong", SAID["telephone"], "quyetthang"):
        assert at.finding.find(typed)
    return case.space, plan


def _write_by_commands(ana: Laptop, reference: str, root: Path) -> None:
    client = ana.one("list", "client", "--case", reference)["id"]
    named = json.dumps({"name": SAID["another name"], "client": client})
    other = ana.one("add", "other_name", "--case", reference, stdin=named)["id"]
    ana.ask("set", "client", client, f"notes={SAID['the account']}", "--reason", SAID["reason"])
    ana.ask("withdraw", "other_name", other, "--reason", SAID["reason"])
    ana.refused("set", "client", client, f"date_of_birth={SAID['the account']}")
    ana.refused("show", "client", client, passphrase=SAID["name"])
    ana.ask("export", "--out", str(root / "everything.imsa"))
    ana.ask("doctor", "--rebuild")
    logging.getLogger("imsa").warning("looked at %s", SAID["name"])  # what a careless library might do
    logging.getLogger("imsa").info(SAID["name"])


def test_the_search_finds_every_form_of_the_words(tmp_path: Path) -> None:
    """A search that finds nothing proves nothing: each form is planted and must be found."""
    for number, (name, words) in enumerate(SAID.items()):
        for form, needle in forms_of(words).items():
            file = tmp_path / f"{number}"
            file.write_bytes(os.urandom(500) + needle + os.urandom(500))
            assert any(each.startswith(name) for each in WORDS.in_files(file)[str(file)]), (name, form)
    (tmp_path / f"letter to {SAID['name']}.odt").write_bytes(b"")
    assert str(tmp_path / f"letter to {SAID['name']}.odt") in WORDS.in_files(tmp_path)


def test_nothing_of_it_is_in_any_file(written: Written, logged_errors: list[Any]) -> None:
    hub, head_office, ana = written.hub, written.head_office, written.ana
    assert not ana.at.locked
    assert head_office.at.records.list("client", space=written.space)[0]["full_name"] == SAID["name"]
    assert written.found() == {}  # while everybody is at work
    try:
        raise ValueError(SAID["name"])
    except ValueError as error:
        logging.getLogger("imsa").error("unexpected", exc_info=error)
    logged_errors.clear()  # meant to be logged, without its value
    for laptop in hub.laptops:
        laptop.lock()
    hub.running.stop()
    assert written.found() == {}  # and when everything is put away
    searched = {each.name for each in everything_below([written.root])}
    assert {"vault.db", "vault.header", "hub.db", "settings.toml", "events.jsonl", "hub.backup", "everything.imsa"} <= (
        searched
    )
    stick = written.root / "stick"
    assert sorted(each.suffix or each.name for each in stick.iterdir()) == [".imsa-courier"] * 2 + ["imsa-chunks"]
    assert len(list((stick / "imsa-chunks").glob("??/*"))) == 1
    log = (ana.home / "state" / "log" / "events.jsonl").read_text()
    assert log.count('"event": "unnamed"') >= 2
    assert '"unexpected"' in log
    assert not list((written.root / "temporary").iterdir())


def test_an_export_in_the_clear_is_found_and_so_is_a_planted_letter(written: Written) -> None:
    written.ana.ask("export", "--out", str(written.asked / "plain.jsonl"), "--plain")
    (written.asked / "letter.txt").write_text(f"Dear {SAID['name']},\n", "utf-16")
    found = WORDS.in_files(written.asked)
    assert {Path(each).name for each in found} == {"plain.jsonl", "letter.txt"}
    in_export = {each.partition(" (")[0] for each in found[str(written.asked / "plain.jsonl")]}
    assert in_export == set(SAID) - {"typed and not saved"}
    assert written.found() == {}


def test_the_paper_that_was_asked_for_holds_the_words_and_nothing_else_does(written: Written, qapp: object) -> None:
    from imsa_desktop.ui.paper import write_pdf

    handed = written.ana.at.safety_plans.hand_over(written.plan, HandOver(languages=("en", "vi")))
    sheets = [each.sheet for each in handed if each.sheet is not None]
    assert len(sheets) == 2
    sheet = written.asked / handed[0].file_name
    write_pdf(sheets, sheet)
    words = _text_of(sheet)
    seen = {each.partition(" (")[0] for each in WORDS.in_bytes(words)}
    assert {"name to use", "on the plan", "whom to call", "telephone"} <= seen
    assert not {"the account", "never to be used", "the interpreter", "another name"} & seen
    assert written.found() == {}
    written.ana.lock()
    assert written.found() == {}


def _text_of(sheet: Path) -> bytes:
    """The words that stand in a PDF."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    done = subprocess.run(["pdftotext", "-layout", str(sheet), "-"], capture_output=True, check=True)
    return b" ".join(done.stdout.split())


_BETWEEN = bytes(8)
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})+)"')


@pytest.mark.skipif(not strace_works(), reason="strace is not here or may not watch processes")
def test_no_write_of_a_run_of_commands_holds_a_word(tmp_path: Path) -> None:
    terminal, trace = Terminal(tmp_path), tmp_path / "trace"
    terminal.init()
    watched = [
        *("strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", "4194304", "-o", str(trace)),
        *("-e", "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,copy_file_range,splice"),
    ]
    made = json.dumps({"full_name": SAID["name"], "wants": SAID["what she wants"], "notes": SAID["the account"]})
    done = terminal.batch(f"add client --values {shlex.quote(made)}", under=watched)
    assert done.code == 0, done.out
    client, reference = done.objects[0]["id"], done.objects[0]["case"]
    lines = [
        f"add contact_way --case {reference} --set {shlex.quote('value=' + SAID['telephone'])}",
        f"add interpreter_need --case {reference} --set {shlex.quote('community=' + SAID['the interpreter'])}",
        shlex.join(["set", "client", client, f"name_to_use={SAID['name to use']}", "--reason", SAID["reason"]]),
        "doctor --rebuild",
        "digest",
    ]
    writes = _writes(trace)
    done = terminal.batch(*lines, under=watched)
    assert done.code == 0, done.out
    writes += _writes(trace)
    assert len(writes) > 200
    assert WORDS.in_bytes(_BETWEEN.join(writes)) == set()
    assert WORDS.in_files(*(each for each in tmp_path.iterdir() if each != trace)) == {}
    shown = terminal.batch(
        f"show client {client}", under=watched
    )  # the control: what is asked for is seen to be written
    assert SAID["name"] in shown.out
    assert "name (NFC, utf-8)" in WORDS.in_bytes(_BETWEEN.join(_writes(trace)))


def _writes(trace: Path) -> list[bytes]:
    """What every write in a trace handed to the system."""
    with trace.open(encoding="ascii") as lines:
        return [
            b"".join(bytes.fromhex(each.replace("\\x", "")) for each in _HEX.findall(line))
            for line in lines
            if '"\\x' in line
        ]


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="only Linux tells the limits of another process")
def test_a_crash_leaves_no_memory_behind_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    core = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (core[1], core[1]))  # as on a computer that keeps what crashed
    before = os.umask(0o022)
    try:
        terminal.init()
        with terminal.begin("batch") as process:
            process.stdin.write(f"add client --set {shlex.quote('full_name=' + SAID['name'])}\n")
            process.stdin.flush()
            assert "id" in json.loads(process.stdout.readline())
            assert re.search(r"^Umask:\s+0077$", Path(f"/proc/{process.pid}/status").read_text(), re.MULTILINE)
            limits = Path(f"/proc/{process.pid}/limits").read_text()
            assert re.search(r"^Max core file size\s+0\s+0\s", limits, re.MULTILINE)
            process.send_signal(signal.SIGSEGV)
            assert process.wait(30) == -signal.SIGSEGV
    finally:
        os.umask(before)
        resource.setrlimit(resource.RLIMIT_CORE, core)
    assert [each for each in everything_below([tmp_path]) if each.name.startswith("core")] == []
    assert WORDS.in_files(tmp_path) == {}
    written = [each for each in everything_below([tmp_path / "home", terminal.vault]) if each.is_file()]
    assert {"vault.db", "vault.header"} <= {each.name for each in written}
    assert [each for each in written if each.stat().st_mode & 0o077] == []
