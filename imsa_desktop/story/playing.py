"""Plays the scenes in order, with a hub of its own, and says whether every step held."""

from __future__ import annotations

import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from imsa_desktop.story import meeting_scenes, merge_scenes, organisation_scenes, plan_scenes, witness_scenes
from imsa_desktop.story.account import Account
from imsa_desktop.story.hub_process import HubProcess
from imsa_desktop.story.keyboard_hands import KeyboardHands
from imsa_desktop.story.stage import Person
from imsa_desktop.ui import appearance


def play(out: Path, tale: str = "path") -> int:
    """Play one tale (see :data:`TALES`); returns 0 when every step held."""
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    qInstallMessageHandler(_leave_out_noise)
    app = QApplication.instance() or QApplication(["imsa-desktop"])
    assert isinstance(app, QApplication)
    appearance.apply(app)
    account = Account(out)
    with tempfile.TemporaryDirectory(prefix="story-") as folder:
        try:
            TALES[tale](Path(folder), account)
        except Exception as error:  # reason: whatever breaks a scene, the account must say so
            traceback.print_exc()
            account.end(f"**A step did not hold:** {type(error).__name__}: {error}")
            print("The story broke off; the account says where.", file=sys.stderr)
            return 1
    account.end("Every step held.")
    print(f"Every step held. Pictures, the plan as PDF and the account are in {out}")
    return 0


def _leave_out_noise(kind: QtMsgType, where: QMessageLogContext, words: str) -> None:
    """Print what Qt says, but for one line of its screenless platform that means nothing."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _by_keyboard(folder: Path, account: Account) -> None:
    """A witness, and a woman who goes back to the city: offline, and no mouse is touched."""
    ana = Person("Ana Example", folder / "ana", account, KeyboardHands)
    account.scene("Ana begins, offline, with ten fingers and no mouse")
    ana.begin("Start working with clients")
    ana.hands.wait(lambda: ana.window.workspace is not None, "Ana's open vault")
    witness_scenes.play(ana)
    meeting_scenes.case_is_opened(ana)
    meeting_scenes.interpreter_need_is_flagged(ana)
    meeting_scenes.encounter_is_recorded(ana)
    plan_scenes.plan_is_made(ana)
    plan_scenes.plan_is_handed_over(ana, account.folder / "safety-plan.pdf")
    meeting_scenes.locked_and_found_again(ana)
    ana.leave()


def _whole_path(folder: Path, account: Account) -> None:
    with HubProcess(folder / "head-office-hub") as hub:
        office = Person("Olga Example", folder / "office", account)
        ana = Person("Ana Example", folder / "ana", account)
        organisation_scenes.head_office_begins(office, hub)
        ana.account.scene("Ana begins on her own laptop, offline, before ever having joined")
        ana.begin("Start working with clients")
        ana.hands.wait(lambda: ana.window.workspace is not None, "Ana's open vault")
        meeting_scenes.case_is_opened(ana)
        invitation = folder / "ana.imsa-invitation"
        code = organisation_scenes.head_office_invites(office, ana.name, invitation)
        organisation_scenes.advocate_joins(ana, office, invitation, code)
        meeting_scenes.interpreter_need_is_flagged(ana)
        meeting_scenes.encounter_is_recorded(ana)
        plan_scenes.plan_is_made(ana)
        plan_scenes.plan_is_handed_over(ana, account.folder / "safety-plan.pdf")
        meeting_scenes.locked_and_found_again(ana)
        merge_scenes.head_office_sees_the_case(ana, office)
        merge_scenes.both_change_the_same(ana, office)
        merge_scenes.nothing_is_lost(ana, office)
        merge_scenes.head_office_settles(ana, office)
        for person in (ana, office):
            person.leave()


TALES: Mapping[str, Callable[[Path, Account], None]] = {"path": _whole_path, "keyboard": _by_keyboard}
