"""Makes the printable web of needs: the picture, and beneath it every need with where it stands and what comes next."""

from __future__ import annotations

from imsa_desktop.casework.phrases import PhraseLibrary
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.case_sheet import (
    CaseSheetFile,
    Entry,
    Tools,
    picture,
    questions_of,
    tools_of,
    whole_sheet,
)
from imsa_desktop.documents.plan_file import Sheet, SheetWish

_ASKED = ("title", "state", "wants", "waiting_on", "next_step", "outcome")
_WIDTHS = (42, 26, 32)


def needs_sheet(file: CaseSheetFile, wish: SheetWish, library: PhraseLibrary, png: bytes = b"") -> Sheet:
    """Make the sheet; ``png`` is the picture of the same web, drawn without names where none may stand."""
    tools = tools_of(file, wish, library)
    setter = tools.setter
    body = [picture(png)]
    head: tuple[str, ...] = (said("What it is about"), said("Where it stands"), said("What comes next"))
    for chapter in file.chapters:
        if chapter.entries:
            rows = [_row(entry, tools) for entry in chapter.entries]
            body += [setter.heading(chapter.title), setter.table(head, rows, widths=_WIDTHS)]
            head = ()  # the columns are named once
    if not any(chapter.entries for chapter in file.chapters):
        body.append(setter.paragraph(said("Nothing has to be worked on at the moment.")))
    body.append(setter.paragraph(said("Whatever is not on this sheet can be talked about whenever you like."), above=8))
    questions = questions_of(file, tools, _ASKED, ())
    return whole_sheet(file, wish, tools, said("What we are working on"), "".join(body), questions)


def _row(entry: Entry, tools: Tools) -> tuple[str, str, str]:
    setter, written = tools.setter, entry.written
    about = setter.typed(tools.value(written, "title") or said("Not described yet"), bold=True)
    wants = tools.value(written, "wants")
    if wants:
        about += setter.paragraph(said("What I want"), size=setter.typography.small, below=0) + setter.typed(wants)
    state = tools.value(written, "state")
    stands = setter.typed(state) if state else ""
    waiting = tools.value(written, "waiting_on") if written.value("state") == "waiting" else ""
    if waiting:
        stands += setter.paragraph(said("Waiting on"), size=setter.typography.small, below=0) + setter.typed(waiting)
    outcome = tools.value(written, "outcome")
    if outcome:
        stands += setter.typed(outcome)
    return about, stands, setter.typed(tools.value(written, "next_step"))
