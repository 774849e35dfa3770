"""The shipped lists are whole: every language can be found, every phrase said in every language."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from imsa_desktop.casework.lists import Language, Languages, ListUnreadable, load_languages
from imsa_desktop.casework.phrases import load_phrases
from imsa_desktop.casework.plan_sections import SECTIONS

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = load_languages(RESOURCES / "lists")
PHRASES = load_phrases(RESOURCES / "phrases")


def test_languages_have_well_formed_codes_of_their_own():
    codes = [language.code for language in LANGUAGES]
    assert len(codes) == len(set(codes)) >= 70
    assert all(re.fullmatch(r"[a-z]{2,3}(-x-[a-z0-9]{1,8})?", code) for code in codes)
    assert {"vi", "sq", "ti", "am", "ar", "bin", "bfi", "ckb", "sw-x-brava"} <= set(codes)


def test_direction_follows_the_script_of_the_own_name():
    for language in LANGUAGES:
        right = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in language.own_name)
        assert language.right_to_left is right, language.code


@pytest.mark.parametrize(
    ("typed", "code"), [("viet", "vi"), ("tiếng", "vi"), ("farsi", "fa"), ("BSL", "bfi"), ("العر", "ar"), ("ti", "ti")]
)
def test_languages_are_found_by_any_of_their_names(typed: str, code: str):
    assert code in [language.code for language in LANGUAGES.find(typed)]


def test_what_is_typed_becomes_a_code_only_when_it_is_sure():
    assert LANGUAGES.code_for("vietnamese") == "vi"
    assert LANGUAGES.code_for("Farsi") == "fa"
    assert LANGUAGES.code_for("Kurdish") == "Kurdish"
    assert LANGUAGES.code_for(" Klingon ") == "Klingon"


def test_words_of_a_language_never_vanish():
    assert LANGUAGES.words("vi") == "Vietnamese"
    assert LANGUAGES.words("a village language") == "a village language"
    assert LANGUAGES.words(None) == ""
    assert LANGUAGES.is_right_to_left("ar")
    assert not LANGUAGES.is_right_to_left("vi")


def test_languages_that_begin_with_what_was_typed_come_first():
    few = Languages((Language("aa", "Old Thai", ""), Language("bb", "Thai", "")))
    assert [each.code for each in few.find("thai")] == ["bb", "aa"]


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"languages": [{"code": "vi"}]}'])
def test_a_broken_list_is_named(tmp_path: Path, content: str | None):
    if content is not None:
        (tmp_path / "languages.json").write_text(content)
        (tmp_path / "safety_plan.json").write_text(content)
    with pytest.raises(ListUnreadable) as caught:
        load_languages(tmp_path)
    assert caught.value.name == "languages.json"
    with pytest.raises(ListUnreadable):
        load_phrases(tmp_path)


def test_every_phrase_is_said_in_every_language_with_the_same_places_to_fill():
    for code, words in PHRASES.texts.items():
        assert set(words) == set(PHRASES.languages()), code
        places = {frozenset(re.findall(r"{\w+}", text)) for text in words.values()}
        assert len(places) == 1, code
        assert all(unicodedata.is_normalized("NFC", text) and text.strip() == text for text in words.values()), code


def test_every_section_that_prints_has_a_heading_and_phrases_of_its_own():
    printing = [section.key for section in SECTIONS if section.prints]
    assert all(f"section.{key}" in PHRASES.texts for key in printing)
    assert set(PHRASES.sections) == set(printing)
    assert all(code.startswith(f"{key}.") for key in printing for code in PHRASES.phrases_of(key))
    assert all(PHRASES.phrases_of(key) for key in printing)


def test_what_no_translator_has_read_is_marked():
    assert PHRASES.wording("en").checked
    assert not any(PHRASES.wording(language).checked for language in ("vi", "ar"))


def test_days_are_written_as_the_language_writes_them():
    assert PHRASES.write_day("2026-11-23", "en") == "Monday 23 November 2026"
    assert PHRASES.write_day("2026-11-23", "vi") == "Thứ Hai, ngày 23 tháng 11 năm 2026"
    assert PHRASES.write_day("2026-11-23", "ar") == "الاثنين 23 نوفمبر 2026"
    assert PHRASES.write_moment("2026-11-27T18:00+00:00", "vi").startswith("18:00, Thứ Sáu")
    assert PHRASES.write_approximate("2026-11~", "en") == "about November 2026"
    assert PHRASES.write_approximate("2026", "vi") == "2026"


def test_a_language_the_library_lacks_gets_english():
    assert PHRASES.wording("ti").language == "en"
    assert PHRASES.text("sheet.title", "ti") == "My safety plan"
    assert PHRASES.translated("sheet.title", "ti") is None
    assert PHRASES.translated("sheet.title", "vi") == "Kế hoạch an toàn của tôi"
