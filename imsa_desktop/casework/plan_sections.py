"""Names the sections of a safety plan in the order they are talked through, and which of them may reach paper."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.casework.declaration import Choice


@dataclass(frozen=True, slots=True)
class PlanSectionKind:
    """One heading of a plan.

    ``prints`` is False where the words name a danger or are for colleagues: they never reach a sheet.
    ``on_card`` marks what a small card carries. ``asks`` is the question in the advocate's words.
    """

    key: str
    label: str
    asks: str
    prints: bool = True
    on_card: bool = False


SECTIONS: tuple[PlanSectionKind, ...] = (
    PlanSectionKind("decision", "What I decided", "What has the client decided, and why?"),
    PlanSectionKind(
        "worries", "Worries and warning signs", "What could happen, and how would the client notice early?"
    ),
    PlanSectionKind("before", "Before I go", "What is prepared, packed and told before?"),
    PlanSectionKind("on_the_way", "On the way", "Which way, with whom, and what if plans change?"),
    PlanSectionKind("while_there", "While I am there", "Where is it safer, and what to keep away from?"),
    PlanSectionKind("if_unsafe", "If it becomes unsafe", "Where to go first, whom to ring, what to say?", on_card=True),
    PlanSectionKind("who_comes", "Who comes with me", "Who goes along, and how far?"),
    PlanSectionKind("who_knows", "Who knows about the plan", "Who has been told, and how much?"),
    PlanSectionKind("who_to_call", "Who I can call", "Whom to call, in which order?", on_card=True),
    PlanSectionKind("must_not_see", "Who must not see this", "Who would be a danger if they found it?", prints=False),
    PlanSectionKind(
        "belongings", "Telephone, papers, money, medicine", "What to carry, what to leave, where copies are?"
    ),
    PlanSectionKind(
        "consequences",
        "Other things it may change",
        "Bed, money, bail, reporting, a trial: what might the journey cost?",
    ),
    PlanSectionKind("way_back", "My way back", "How to come back, and until when is a bed kept?", on_card=True),
    PlanSectionKind(
        "plan_harm", "Could the plan itself do harm?", "Could any step of it put the client in danger?", prints=False
    ),
    PlanSectionKind("advocate_will", "What my advocate will do", "What do we do, and by when?"),
)

SECTION_KEYS: tuple[str, ...] = tuple(section.key for section in SECTIONS)

SECTION_CHOICES: tuple[Choice, ...] = tuple(Choice(section.key, section.label) for section in SECTIONS)


def section_named(key: str) -> PlanSectionKind:
    """Return the section with this key; raises :class:`KeyError`."""
    for section in SECTIONS:
        if section.key == key:
            return section
    raise KeyError(key)
