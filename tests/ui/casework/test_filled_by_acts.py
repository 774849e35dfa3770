"""What no sheet asks for is written by something else: no field is declared that nobody can ever fill in."""

from __future__ import annotations

from pathlib import Path

import imsa_desktop
from imsa_desktop.ui import record_rows
from imsa_desktop.ui.case_form import names_of
from imsa_desktop.ui.plan_panels.check_ins import check_in_rows
from imsa_desktop.ui.record_rows import LANGUAGE_ROWS, rest_of, whole_sheet

ROOT = Path(str(imsa_desktop.__file__)).parent
NOT_WRITTEN_YET = {
    ("letter", "template"),
    ("letter", "template_version"),
    ("letter", "fingerprint"),
}  # no templates yet


def _program() -> str:
    """Every module that may write a record: not the declarations, and not the made-up cases."""
    modules = (each for room in ("services", "ui") for each in (ROOT / room).rglob("*.py"))
    return "\n".join(
        each.read_text() for each in modules if "made_up" not in each.parts and each.name != "record_rows.py"
    )


def test_whatever_no_sheet_asks_for_is_named_where_something_writes_it() -> None:
    program = _program()
    filled = {(kind, field) for kind, fields in record_rows._FILLED_BY_ACTS.items() for field in fields}
    assert filled >= NOT_WRITTEN_YET
    unwritten = {each for each in filled - NOT_WRITTEN_YET if f'"{each[1]}"' not in program}
    assert unwritten == set()


def test_the_script_a_client_reads_is_asked_beside_how_well_they_read() -> None:
    assert ("reading", "script") in LANGUAGE_ROWS


def test_who_waits_for_a_sign_of_life_and_which_colleague_acts_are_asked_with_the_check_in() -> None:
    asked = list(names_of(whole_sheet("check_in", check_in_rows())))
    assert asked.index("waits_for") < asked.index("second_person") < asked.index("second_colleague")


def test_whether_the_paper_could_harm_can_be_said_of_the_plan_that_is_asked_about_it() -> None:
    assert "paper_could_harm" in rest_of("safety_plan")
