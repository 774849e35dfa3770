"""Scenes of membership: head office founds and connects its hub, invites; the advocate joins, told what is shared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from imsa_desktop.services.contact import Connection
from imsa_desktop.story.hub_process import HubProcess
from imsa_desktop.story.stage import Person

ORGANISATION = "Example Advocacy"


def head_office_begins(office: Person, hub: HubProcess) -> None:
    """Head office makes its vault and organisation, and connects to the hub it has started."""
    office.account.scene("Head office makes its vault, its organisation, and connects its hub")
    office.begin("Set up head office")
    hands = office.hands
    hands.write("Name of the organisation", ORGANISATION)
    hands.press("Found the organisation")
    hands.wait(lambda: office.window.workspace is not None, "head office's open vault")
    hands.press("Organisation")
    hands.write("Address", hub.url)
    hands.write("Fingerprint", hub.pin)
    hands.write("Founding token", hub.token)
    office.picture("connect-the-hub")
    hands.press("Connect")
    hands.wait(lambda: office.workspace.contact.standing().connection is Connection.READY, "the connected hub")
    office.say("The hub runs as a process of its own, was pinned and founded with its one-time token.")


def head_office_invites(office: Person, who: str, file: Path) -> str:
    """Head office writes an invitation file; returns the four words that are spoken."""
    office.account.scene(f"Head office invites {who}")
    office.step_up()
    hands = office.hands
    hands.press("Organisation")
    hands.write("Name", who)
    office.give_path("Write the invitation …", file)
    hands.wait(lambda: hands.seen(QLabel, "The four words"), "the four words")
    code = hands.seen(QLabel, "The four words")[0].text()
    office.picture("invitation")
    if len(code.split()) != 4 or not file.is_file():
        raise AssertionError("an invitation is a file and four words")
    office.say("An invitation is a file and four words that are spoken; neither is of use alone.")
    hands.press("I have told them; hide the words")
    return code


def advocate_joins(advocate: Person, office: Person, file: Path, code: str) -> None:
    """The advocate, who has cases already, is told what will be shared with whom, asks, and is let in."""
    advocate.account.scene(f"{advocate.name} joins, and is told what will be shared with whom")
    advocate.step_up()
    hands = advocate.hands
    hands.press("Send and receive")
    hands.write("Invitation file", str(file))
    hands.key("Return")
    hands.wait_to_read("What will be shared, and with whom")
    hands.wait_to_read("head office")
    hands.write("The four words you were told", code)
    advocate.picture("what-will-be-shared")
    hands.press("Ask to join")
    hands.wait(
        lambda: advocate.workspace.contact.standing().connection is Connection.REQUESTED, "the request to be on its way"
    )
    hands.wait(advocate.at_rest, "the request to be with the hub")
    office.step_up()
    admitted = office.send_and_receive().admitted
    if advocate.name not in admitted:
        raise AssertionError(f"head office should have admitted the advocate, admitted {admitted}")
    office.say("Head office sends and receives: the request is checked and the advocate let in.")
    advocate.step_up()
    if not advocate.send_and_receive().joined:
        raise AssertionError("the advocate should belong to the organisation now")
    advocate.send_and_receive()
    advocate.picture("joined")
    advocate.say("At the next contact the advocate belongs to the organisation; the cases opened before went with her.")
