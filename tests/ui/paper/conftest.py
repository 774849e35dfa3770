"""Makes up a full safety plan, so that sheets have everything on them that may go wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from imsa_desktop.casework.phrases import PhraseLibrary, load_phrases
from imsa_desktop.documents.plan_file import PlanFile, Sheet, SheetWish, Written
from imsa_desktop.documents.safety_plan_sheet import sheet
from imsa_desktop.paths import resources

CODE_WORD = "bluebird"
MUST_NOT_SEE = "The man from the nail bar"
_CHOSEN = {
    "decision": ("mine", "support_stays"),
    "worries": ("followed", "work_offer"),
    "before": ("charged", "told", "ticket"),
    "on_the_way": ("daylight", "message_arrived"),
    "while_there": ("public", "no_posting"),
    "if_unsafe": ("leave", "busy_place", "call_999", "say_word"),
    "who_knows": ("advocate",),
    "who_to_call": ("order",),
    "belongings": ("copies", "cash", "medicine"),
    "way_back": ("any_time", "no_blame"),
    "advocate_will": ("waits", "acts"),
}


def written(kind: str, answers: dict[str, Any] | None = None, **values: Any) -> Written:
    """A record as a sheet needs it."""
    return Written(kind, values, answers or {})


def full_file(*, question: bool = False) -> PlanFile:
    """Going back to Leeds, with own words in Vietnamese and English, people, a check-in and dates."""
    vietnamese = "Tôi muốn gặp chị tôi ở Manchester. Nếu có chuyện gì tôi sẽ về ngay."
    coach = ["Train 14:05", "Coach 16:30 from the bus station"]
    sections = [
        written("plan_section", section="decision", words=vietnamese, words_language="vi", words_are="in_own_language"),
        written("plan_section", section="worries", words="A red van, AB12 CDE.", words_language="en"),
        written("plan_section", section="if_unsafe", words=f"The library. Say {CODE_WORD}.", words_language="en"),
        written("plan_section", section="must_not_see", words=MUST_NOT_SEE),
        written("plan_section", {"words": coach} if question else {}, section="way_back", words=coach[0]),
    ]
    return PlanFile(
        plan=written(
            "safety_plan",
            code_word=CODE_WORD,
            review_on="2026-12-07",
            bed_until="2026-11-30",
            leaving="2026-11-27",
            back="2026-11-29",
            printing="may_print",
        ),
        sections=sections,
        phrases={
            key: [written("plan_phrase", phrase=f"{key}.{code}", chosen="chosen") for code in codes]
            for key, codes in _CHOSEN.items()
        },
        contacts=[
            written("plan_contact", place=1, name="Mai Trần", telephone="07700 900123", when_to_call="Any time."),
            written("plan_contact", place=2, name="Ana Petrova", telephone="+44 20 7946 0018", when_to_call="9–17"),
        ],
        check_ins=[written("check_in", due="2026-11-27T18:00+00:00", way="message", second_person="Ben")],
        client_name="Linh",
        names=["Đặng Thị Linh"],
        advocate_name="Ana Petrova",
        advocate_telephone="020 7946 0018",
        made_on="2026-11-23",
    )


@pytest.fixture(scope="session")
def library() -> PhraseLibrary:
    """The shipped phrases."""
    return load_phrases(resources() / "phrases")


@pytest.fixture
def sheet_in(library: PhraseLibrary) -> Callable[..., Sheet]:
    """Makes a sheet: ``sheet_in("ar", small_card=True)``."""

    def make(language: str = "en", *, question: bool = False, **wish: bool) -> Sheet:
        return sheet(full_file(question=question), SheetWish(language, **wish), library)

    return make
