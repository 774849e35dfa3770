"""Makes the printable advocacy plan: the client's goals in the client's words, and whose each step is, by when."""

from __future__ import annotations

from imsa_desktop.casework.phrases import PhraseLibrary
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.bidirectional import runs_right_to_left
from imsa_desktop.documents.case_sheet import CaseSheetFile, Entry, Tools, questions_of, tools_of, whole_sheet
from imsa_desktop.documents.plan_file import Sheet, SheetWish, Written

_GOAL = ("goal", "state", "why", "would_show", "hoped_by")
_STEP = ("what", "whose", "who", "by_when", "state")
_WIDTHS = (50, 25, 25)


def goals_sheet(file: CaseSheetFile, wish: SheetWish, library: PhraseLibrary) -> Sheet:
    """Make the sheet; every entry is a goal, what lies beneath it are its steps."""
    tools = tools_of(file, wish, library)
    entries = [entry for chapter in file.chapters for entry in chapter.entries]
    body = "".join(_goal(number, entry, tools) for number, entry in enumerate(entries, 1))
    if not entries:
        body = tools.setter.paragraph(said("No goal is written down yet."))
    questions = questions_of(file, tools, _GOAL, _STEP)
    return whole_sheet(file, wish, tools, said("My plan"), body, questions)


def _goal(number: int, entry: Entry, tools: Tools) -> str:
    setter, written = tools.setter, entry.written
    small = setter.typography.small
    goal = tools.value(written, "goal") or said("Not said yet")
    parts = [setter.heading(f"{number}. {goal}", right_to_left=runs_right_to_left(goal))]
    why, shows, by = (tools.value(written, name) for name in ("why", "would_show", "hoped_by"))
    if why:
        parts.append(setter.typed(why))
    if shows:
        parts += [setter.paragraph(said("I will know it when"), size=small, above=2, below=0), setter.typed(shows)]
    if by:
        parts.append(setter.paragraph(said("Hoped for by {day}").format(day=by)))
    if entry.beneath:
        head = (said("Step"), said("Who"), said("By when"))
        parts.append(setter.table(head, [_step(each, tools) for each in entry.beneath], widths=_WIDTHS))
    return "".join(parts)


def _step(step: Written, tools: Tools) -> tuple[str, str, str]:
    setter = tools.setter
    done = step.value("state") == "done" and not step.open_answers("state")
    what = tools.value(step, "what") or said("Not said yet")
    who = tools.value(step, "who") or _whose(step, tools)
    when = said("Done") if done else tools.value(step, "by_when")
    return setter.typed(f"✓ {what}" if done else what), setter.typed(who), setter.typed(when)


def _whose(step: Written, tools: Tools) -> str:
    """Whose step it is, as the client says it."""
    if step.open_answers("whose"):
        return tools.value(step, "whose")
    known = {"client": said("Me"), "advocate": said("My advocate"), "together": said("Both of us")}
    return known.get(str(step.printed("whose"))) or tools.value(step, "whose")
