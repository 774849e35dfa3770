"""What every tale begins with: a case file opened after three questions, an encounter with what the client chose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget

from imsa_desktop.story.stage import Person
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True)
class Told:
    """What was talked about at a meeting: matter, interpreter, words, the one option and what the client decided."""

    about: str
    interpreter: str
    words: str
    option: str
    likely: str
    may_fail: str
    decided: str
    own_words: str


def open_case_of(person: Person, name: str, full_name: str, wants: str, telephone: str) -> None:
    """Ctrl+N among the cases; safe to talk, nobody in danger, no child; then the person."""
    hands = person.hands
    hands.press("Cases")
    hands.key("Ctrl+N")
    hands.wait(lambda: hands.seen(QWidget, "Full name"), "the page for a new client")
    hands.press("Safe to talk now?: Yes")
    hands.press("Is anyone in danger now?: No")
    hands.press("Is a child involved?: No")
    hands.write("Name to use", name)
    hands.write("Full name", full_name)
    hands.write("What the client wants", wants)
    hands.write("Number or address", telephone)
    person.picture("new-client")
    hands.press("Open the case file")
    hands.wait(lambda: hands.seen(QAbstractButton, "Record encounter"), "the case file")


def record_encounter(person: Person, space: SpaceId, told: Told, picture: str) -> None:
    """Ctrl+E … Ctrl+S in the case in front, until the encounter is finished."""
    hands = person.hands
    hands.key("Ctrl+E")
    hands.wait(lambda: hands.seen(QWidget, "What it was about"), "the page for an encounter")
    hands.write("What it was about", told.about)
    hands.press("How it was interpreted: An interpreter")
    hands.write("Who interpreted", told.interpreter)
    hands.write("What was said and done", told.words)
    hands.press("Add an option")
    hands.write("Option", told.option)
    hands.write("Likely outcomes", told.likely)
    hands.write("How it may fail", told.may_fail)
    hands.press(f"What the client decided: {told.decided}")
    hands.write("Why, in the client’s own words", told.own_words)
    person.picture(picture)
    hands.key("Ctrl+S")
    records = person.workspace.records
    hands.wait(lambda: any(each.finished for each in records.list("encounter", space=space)), "the finished encounter")
