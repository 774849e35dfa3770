"""Words are offered while typing, and any other words may stand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from imsa_desktop.casework.declaration import FieldKind, kinds
from imsa_desktop.casework.lists import ListUnreadable
from imsa_desktop.casework.suggestions import LANGUAGES, LISTS, load_suggestions

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lists"
SUGGESTIONS = load_suggestions(FOLDER)


@pytest.mark.parametrize("name", [*LISTS, LANGUAGES])
def test_each_list_has_codes_and_words_of_its_own(name: str):
    entries = SUGGESTIONS.of(name)
    assert len(entries) >= 10
    assert len({each.code for each in entries}) == len({each.label for each in entries}) == len(entries)
    assert all(re.fullmatch(r"[a-z][a-z0-9_-]*", each.code) for each in entries)


@pytest.mark.parametrize("name", LISTS)
def test_each_list_says_where_it_comes_from_and_when_to_look_again(name: str):
    whole = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert whole["list"]
    assert whole["source"]
    assert whole["in_force_from"] < whole["check_again_by"]


def test_fields_name_only_lists_that_are_shipped_and_stay_free_text():
    offering = [field for kind in kinds().values() for field in kind.fields if field.suggests]
    assert {field.suggests for field in offering} <= set(SUGGESTIONS.names())
    assert all(field.kind is FieldKind.TEXT for field in offering)
    assert len(offering) > 20


@pytest.mark.parametrize(
    ("kind", "field", "typed", "first"),
    [
        ("client", "nationalities", "alb", "Albanian"),
        ("client", "nationalities", "vietn", "Vietnamese"),
        ("client", "nationalities", "cote", None),
        ("crisis_help", "duty_of", "DWP", "Department for Work and Pensions"),
        ("crisis_help", "duty_of", "homelessness", "Council: housing and homelessness"),
        ("criminal_matter", "police_force", "metro", "Metropolitan Police"),
        ("warrant", "country", "roma", "Romania"),
    ],
)
def test_what_is_typed_finds_its_entry(kind: str, field: str, typed: str, first: str | None):
    found = SUGGESTIONS.matching(kinds()[kind].field(field), typed)
    assert (found[0].label if found else None) == first


def test_no_words_offer_nothing_and_a_plain_field_offers_nothing():
    assert SUGGESTIONS.matching(kinds()["client"].field("nationalities"), "  ") == []
    assert SUGGESTIONS.for_field("client", "pronouns") == ()
    assert SUGGESTIONS.for_field("client", "nationalities")


def test_known_words_have_a_code_for_counting_and_others_none():
    assert SUGGESTIONS.code_for("nationalities", " albanian ") == "al"
    assert SUGGESTIONS.code_for("nationalities", "Albanian and Kosovan") is None


@pytest.mark.parametrize("content", ["[]", "{}", '{"entries": [{"code": "x"}]}'])
def test_a_list_that_cannot_be_read_is_named(tmp_path: Path, content: str):
    for name in LISTS:
        (tmp_path / f"{name}.json").write_text(content, encoding="utf-8")
    with pytest.raises(ListUnreadable) as raised:
        load_suggestions(tmp_path)
    assert raised.value.name == "nationalities.json"
