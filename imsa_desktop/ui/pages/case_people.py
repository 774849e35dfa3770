"""Is who is around the client: professionals, the search for a lawyer, and – folded – people and places of danger."""

from __future__ import annotations

from typing import ClassVar

from imsa_desktop.casework.case_chapters import PEOPLE
from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.ui.chapters.tab import ChapterTab


class PeopleTab(ChapterTab):
    """Who helps first; who is a danger is opened on purpose and out of sight while the client looks on."""

    chapters: ClassVar[tuple[Chapter, ...]] = PEOPLE
