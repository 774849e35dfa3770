"""Is what the client agreed to: permissions to share, agreements, and what was shared, with permission or without."""

from __future__ import annotations

from typing import ClassVar

from imsa_desktop.casework.case_chapters import CONSENT
from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.ui.chapters.tab import ChapterTab


class ConsentTab(ChapterTab):
    """Permissions first: each says in words whether it still holds."""

    chapters: ClassVar[tuple[Chapter, ...]] = CONSENT
