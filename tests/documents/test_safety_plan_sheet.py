"""The sheet says what was agreed, first what is not settled, and never what could endanger."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.casework.declaration import FieldKind, Sensitivity, kind_named
from imsa_desktop.casework.phrases import load_phrases
from imsa_desktop.casework.plan_sections import SECTION_KEYS, SECTIONS
from imsa_desktop.documents.errors import NotToBePrintedError
from imsa_desktop.documents.plan_file import PlanFile, Sheet, SheetWish, Written
from imsa_desktop.documents.safety_plan_sheet import sheet

LIBRARY = load_phrases(Path(__file__).resolve().parents[2] / "resources" / "phrases")
LANGUAGES = LIBRARY.languages()
OWN = "Tôi muốn gặp chị tôi."


def written(
    kind: str, *, answers: dict[str, Any] | None = None, joined: tuple[str, ...] = (), **values: Any
) -> Written:
    return Written(kind, values, answers or {}, frozenset(joined))


def section(key: str, words: str | None = None, **more: Any) -> Written:
    return written("plan_section", section=key, words=words, **more)


def plan_file(**more: Any) -> PlanFile:
    plain: dict[str, Any] = {
        "plan": written("safety_plan", title="Going back", code_word="bluebird", review_on="2026-12-07"),
        "sections": [
            section("decision", OWN, words_language="vi", words_are="in_own_language"),
            section("if_unsafe", "Go to the library. Say bluebird.", words_language="en"),
            section("must_not_see", "Hùng must never see this"),
            section("plan_harm", "If the plan is found he will know"),
        ],
        "phrases": {"before": [written("plan_phrase", phrase="before.charged", chosen="chosen")]},
        "contacts": [
            written("plan_contact", place=2, name="Ana Petrova", telephone="020 7946 0018", safe_to_call="yes"),
            written("plan_contact", place=1, name="Mai Trần", telephone="07700 900123", relation="her sister"),
        ],
        "check_ins": [
            written(
                "check_in", due="2026-11-27T18:00+00:00", way="message", second_person="Ben Okoro", second_agreed="yes"
            )
        ],
        "client_name": "Linh",
        "names": ("Đặng Thị Linh",),
        "advocate_name": "Ana Petrova",
        "advocate_telephone": "020 7946 0018",
        "made_on": "2026-11-23",
    }
    return PlanFile(**{**plain, **more})


def words_of(made: Sheet) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "\n", made.html)).replace("\u2066", "").replace("\u2069", "")


def shown(file: PlanFile, **wish: Any) -> str:
    return words_of(sheet(file, SheetWish(**wish), LIBRARY))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("small_card", [False, True])
@pytest.mark.parametrize("without_names", [False, True])
def test_what_endangers_is_on_no_form_of_the_sheet(language: str, small_card: bool, without_names: bool):
    words = shown(plan_file(), language=language, small_card=small_card, without_names=without_names)
    for danger in ("bluebird", "Hùng", "he will know", "her sister", "Ben Okoro", "Going back"):
        assert danger not in words


CANARY = "Zyxwolf"


def _canaries(kind: str) -> dict[str, Any]:
    """A record whose every field that must not print holds a canary."""
    values: dict[str, Any] = {}
    for field in kind_named(kind).fields:
        secret = not field.prints or field.sensitivity is not Sensitivity.NORMAL
        if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT) and secret:
            values[field.name] = f"{CANARY} {field.name}"
    return values


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_declared_as_not_printing_reaches_paper(language: str):
    file = plan_file(
        plan=written("safety_plan", **_canaries("safety_plan")),
        sections=[section(key, "Agreed.", **_canaries("plan_section")) for key in SECTION_KEYS],
        contacts=[written("plan_contact", name="Mai", **_canaries("plan_contact"))],
        check_ins=[written("check_in", due="2026-11-27T18:00+00:00", **_canaries("check_in"))],
    )
    for small_card in (False, True):
        assert CANARY not in sheet(file, SheetWish(language, small_card=small_card), LIBRARY).html


def test_not_even_an_open_question_brings_a_hidden_field_to_paper():
    file = plan_file(
        plan=written("safety_plan", answers={"code_word": ["bluebird", "robin"], "going_to": ["Leeds", "York"]}),
        sections=[
            section("must_not_see", answers={"words": ["Hùng", "Hùng and Nam"]}),
            section("before", "Pack", printing="do_not_print", answers={"words": ["Pack", "Unpack"]}),
            section("decision", answers={"for_us": ["he is near", "he is far"]}),
        ],
    )
    made = sheet(file, SheetWish(), LIBRARY)
    assert made.questions == ()
    for danger in ("bluebird", "robin", "Leeds", "Hùng", "Unpack", "he is"):
        assert danger not in words_of(made)


def test_an_open_question_stands_first_with_each_answer_by_itself():
    file = plan_file(
        sections=[section("way_back", "Train 14:05", answers={"words": ["Train 14:05", "Coach 16:30"]})],
        plan=written("safety_plan", review_on="2026-12-07", answers={"review_on": ["2026-12-07", "2026-12-14"]}),
    )
    made = sheet(file, SheetWish(), LIBRARY)
    words = words_of(made)
    assert [question.answers for question in made.questions] == [
        ("Monday 7 December 2026", "Monday 14 December 2026"),
        ("Train 14:05", "Coach 16:30"),
    ]
    assert words.index("Not settled yet") < words.index("Train 14:05") < words.index("Coach 16:30") < words.index("999")
    assert words.count("Train 14:05") == 1
    assert words.count("7 December") == 1
    assert words.count("Not settled yet: see the top of this sheet.") == 2


def test_a_number_that_is_not_settled_stands_in_no_line_of_its_own():
    answers = {"telephone": ["07700 900123", "07700 900124"]}
    contact = written("plan_contact", name="Mai", telephone="07700 900123", answers=answers)
    words = shown(plan_file(contacts=[contact]))
    assert words.index("07700 900124") < words.index("999")
    assert words.count("07700 900123") == 1


def test_a_joined_text_nobody_has_read_is_shown_as_such():
    file = plan_file(sections=[section("before", "Pack.\n\nRing Mai.", joined=("words",))])
    made = sheet(file, SheetWish(), LIBRARY)
    assert made.questions[0].joined
    words = words_of(made)
    assert words.index("Written by two people") < words.index("Pack.") < words.index("999")
    assert words.count("Ring Mai.") == 1


def test_a_phrase_two_people_disagree_about_is_not_printed_as_chosen():
    phrase = written("plan_phrase", phrase="before.ticket", chosen=None, answers={"chosen": ["chosen", "not_chosen"]})
    words = shown(plan_file(phrases={"before": [phrase]}))
    assert words.count("I have a ticket for the way back.") == 1
    assert words.index("With this sentence") < words.index("999")


def test_a_time_that_is_not_settled_is_never_one_time():
    times = ["2026-11-27T18:00+00:00", "2026-11-27T20:00+00:00"]
    words = shown(plan_file(check_ins=[written("check_in", due=times[0], answers={"due": times})]))
    assert words.count("18:00") == words.count("20:00") == 1
    assert words.index("20:00") < words.index("999")


def test_two_equal_answers_are_no_question():
    same = section("before", "Pack.", answers={"words": ["Pack.", "Pack."]})
    assert sheet(plan_file(sections=[same]), SheetWish(), LIBRARY).questions == ()


def test_own_words_print_as_typed_and_ask_to_be_read_through_only_where_needed():
    ask = {language: LIBRARY.text("sheet.read_through", language) for language in LANGUAGES}
    file = plan_file(sections=[section("decision", OWN, words_language="vi")], contacts=[], check_ins=[])
    assert OWN in shown(file, language="vi")
    assert ask["vi"] not in shown(file, language="vi")
    for other in ("en", "ar"):
        words = shown(file, language=other)
        assert words.index(ask[other]) < words.index(OWN)


def test_words_of_an_unknown_language_are_taken_for_english():
    file = plan_file(sections=[section("decision", "Go by day.")], contacts=[], check_ins=[])
    assert LIBRARY.text("sheet.read_through", "en") not in shown(file)
    assert LIBRARY.text("sheet.read_through", "vi") in shown(file, language="vi")


def test_a_plain_sheet_tells_a_finder_nothing():
    made = sheet(plan_file(), SheetWish(plain_title=True, without_names=True), LIBRARY)
    words = words_of(made)
    assert made.title == "My notes"
    for telling in ("safety plan", "slavery", "Linh", "Mai", "Ana", "Petrova", "08000 121 700"):
        assert telling not in words
    assert "07700 900123" in words
    assert "999" in words
    assert made.held_back >= {"names", "code_word", "section:must_not_see"}


def test_people_to_call_stand_in_their_order_and_unsafe_ones_not_at_all():
    unsafe = written("plan_contact", place=0, name="Nam Old", telephone="07700 900999", safe_to_call="no")
    marked = written("plan_contact", place=3, name="Kim", telephone="07700 900888", printing="do_not_print")
    file = plan_file(contacts=[*plan_file().contacts, unsafe, marked])
    made = sheet(file, SheetWish(), LIBRARY)
    words = words_of(made)
    assert words.index("Mai Trần") < words.index("Ana Petrova")
    assert "Nam Old" not in words
    assert "07700 900888" not in words
    assert "contact" in made.held_back


def test_what_was_withdrawn_never_prints_also_when_somebody_changed_it_since():
    plain = plan_file(sections=[section("before", "Pack."), section("on_the_way", "Go by night.")])
    gone = replace(
        plain,
        sections=[
            plain.sections[0],
            replace(plain.sections[1], withdrawn=True, answers={"words": ["By night", "By day"]}),
        ],
        phrases={"before": [replace(each, withdrawn=True) for each in plain.phrases["before"]]},
        contacts=[replace(each, withdrawn=True) for each in plain.contacts],
        check_ins=[replace(each, withdrawn=True) for each in plain.check_ins],
    )
    made = sheet(gone, SheetWish(), LIBRARY)
    words = words_of(made)
    assert "Pack." in words
    for withdrawn in ("by night", "07700 900123", "charged", "27 November"):
        assert withdrawn in shown(plain)
        assert withdrawn not in words
    assert made.questions == ()
    assert "withdrawn" in made.held_back


def test_people_stand_under_the_heading_of_their_part():
    comes = written("plan_contact", name="Rosa", parts=frozenset({"comes_along"}))
    words = shown(plan_file(contacts=[comes]))
    assert words.index("Who comes with me") < words.index("Rosa")
    assert "Who I can call" not in words


def test_a_check_in_says_that_a_second_person_acts_but_not_who():
    words = shown(plan_file())
    assert "Friday 27 November 2026, 18:00" in words
    assert "a second person knows and acts" in words


def test_a_check_in_of_which_only_the_second_person_is_known_is_not_printed_yet():
    words = shown(plan_file(check_ins=[written("check_in", second_person="Ben Okoro")]))
    assert "second person" not in words
    assert "When I get in touch" not in words


@pytest.mark.parametrize("agreed", [{}, {"second_agreed": "no"}, {"second_agreed": "not_asked"}])
def test_nobody_is_promised_who_has_not_agreed_to_act(agreed):
    told = {"due": "2026-11-27T18:00+00:00", "way": "message", "second_person": "Ben Okoro", **agreed}
    words = shown(plan_file(check_ins=[written("check_in", **told)]))
    assert "When I get in touch" in words
    assert "second person" not in words


def test_a_check_in_without_a_second_person_promises_none():
    words = shown(plan_file(check_ins=[written("check_in", due="2026-11-27T18:00+00:00", way="call")]))
    assert "second person" not in words


@pytest.mark.parametrize("state", ["came", "cancelled"])
def test_a_check_in_that_is_over_is_not_printed(state: str):
    assert "27 November" not in shown(
        plan_file(check_ins=[written("check_in", due="2026-11-27T18:00+00:00", state=state)])
    )


def test_what_the_client_reads_about_a_check_in_is_settled_or_shown_first():
    agreed = written("check_in", way="call", what_client_sees="Send any picture.")
    words = shown(plan_file(check_ins=[agreed]), language="vi")
    assert words.rindex(LIBRARY.text("sheet.read_through", "vi")) < words.index("Send any picture.")
    answers = {"what_client_sees": ["Send a picture.", "Send a word."], "way": ["call", "message"]}
    open_words = shown(plan_file(check_ins=[written("check_in", answers=answers)]))
    assert open_words.index("Send a word.") < open_words.index("999")
    assert open_words.count("Send a picture.") == open_words.count("I call.") == 1


def test_a_day_that_is_not_settled_points_to_the_top():
    plan = written("safety_plan", answers={"back": ["2026-11-29", None]})
    words = shown(plan_file(plan=plan))
    assert "I am back: … Not settled yet: see the top of this sheet." in words
    assert words.count("Sunday 29 November 2026") == 1


def test_two_names_or_an_unread_note_of_a_contact_are_never_one():
    two = written("plan_contact", name="Mai", telephone="07700 900123", answers={"name": ["Mai", "Mai Anh"]})
    joined = written("plan_contact", name="Kim", when_to_call="By day.\n\nNot on Mondays.", joined=("when_to_call",))
    words = shown(plan_file(contacts=[two, joined]))
    assert words.index("Mai Anh") < words.index("999")
    assert words.index("Written by two people") < words.index("Not on Mondays.") < words.index("999")


def test_days_stand_where_they_are_looked_for():
    plan = written("safety_plan", leaving="2026-11-27", back="2026-11", bed_until="2026-11-30")
    words = shown(plan_file(plan=plan))
    assert words.index("Before I go") < words.index("I leave: Friday 27 November 2026") < words.index("My way back")
    assert "I am back: November 2026" in words
    assert "My bed is kept for me until Monday 30 November 2026." in words


def test_a_section_left_open_or_declined_leaves_no_empty_heading():
    words = shown(plan_file(sections=[section("on_the_way"), section("while_there", "Secret", state="declined")]))
    for heading in ("On the way", "While I am there", "Secret"):
        assert heading not in words


def test_a_plan_marked_do_not_print_makes_no_paper_but_can_be_read_aloud():
    file = plan_file(plan=written("safety_plan", printing="do_not_print"))
    with pytest.raises(NotToBePrintedError):
        sheet(file, SheetWish(), LIBRARY)
    assert "999" in shown(file, read_aloud=True)


def test_an_arabic_sheet_runs_right_to_left_with_numbers_isolated():
    made = sheet(plan_file(), SheetWish("ar"), LIBRARY)
    assert made.right_to_left
    assert '<html dir="rtl"' in made.html
    for number in ("07700 900123", "020 7946 0018", "08000 121 700", "18:00"):
        assert re.search(f"\u2066[^\u2069]*{number}[^\u2069]*\u2069", made.html), number
    assert 'dir="ltr" align="right"' in made.html  # her own Vietnamese words keep their direction, beside the bar
    assert made.unchecked


def test_a_language_the_library_lacks_gets_english_headings_and_says_so():
    made = sheet(plan_file(), SheetWish("ti"), LIBRARY)
    assert (made.language, made.right_to_left, made.unchecked) == ("en", False, False)


def test_the_card_holds_only_what_is_needed_in_a_hurry():
    file = plan_file(
        sections=[section(each.key, f"Words of {each.key}.") for each in SECTIONS], plan=written("safety_plan")
    )
    made = sheet(file, SheetWish(small_card=True), LIBRARY)
    words = words_of(made)
    assert made.page_mm == (105, 148)
    for each in SECTIONS:
        assert (f"Words of {each.key}." in words) is each.on_card


def test_a_phrase_of_a_newer_library_shows_its_code_and_breaks_nothing():
    assert "before.from_the_future" in shown(
        plan_file(phrases={"before": [written("plan_phrase", phrase="before.from_the_future", chosen="chosen")]})
    )


class _Balanced(HTMLParser):
    """Counts that every element is closed in its order, and gathers texts."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.scripts += tag in ("script", "img", "a", "iframe", "style", "link")
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.scripts += tag not in ("meta", "br")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


typed = st.text(max_size=60)


@settings(max_examples=60, deadline=None)
@given(typed, typed, typed, st.sampled_from(LANGUAGES), st.booleans(), st.booleans())
def test_whatever_is_typed_the_page_stays_whole_and_runs_nothing(
    words: str, name: str, number: str, language: str, small_card: bool, without_names: bool
):
    file = plan_file(
        sections=[section("if_unsafe", f"<script>{words}</p>"), section("way_back", words)],
        contacts=[written("plan_contact", name=f"<a href='{name}'>", telephone=f'"{number}', when_to_call=words)],
        client_name=f"<img src='{name}'>",
    )
    parser = _Balanced()
    wish = SheetWish(language, small_card=small_card, without_names=without_names)
    parser.feed(sheet(file, wish, LIBRARY).html)
    assert parser.open == []
    assert parser.scripts == 0


@pytest.mark.parametrize("small_card", [False, True])
def test_only_what_rich_text_understands_is_used(small_card: bool):
    made = sheet(plan_file(), SheetWish("ar", small_card=small_card), LIBRARY)
    used = set(re.findall(r"<([a-z0-9]+)", made.html))
    assert used <= {"html", "head", "meta", "title", "body", "p", "br", "table", "tr", "td"}
    assert not re.search(r"url\(|https?:|@import|expression", made.html)


def test_the_same_file_gives_the_same_sheet():
    wish = SheetWish("vi")
    assert sheet(plan_file(), wish, LIBRARY) == sheet(replace(plan_file()), wish, LIBRARY)


@pytest.mark.parametrize(("language", "side"), [("en", "1px 10px 1px 0"), ("ar", "1px 0 1px 10px")])
def test_a_number_to_ring_keeps_its_distance_from_its_words(language: str, side: str):
    made = sheet(plan_file(), SheetWish(language), LIBRARY).html
    before = made[: made.index("08000 121 700")]
    assert f"padding:{side};" in before[before.rindex("<td") :]
