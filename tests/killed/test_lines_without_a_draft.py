"""No line made outside the forms of records loses its words to a kill: it keeps a draft, or has a reason to need none.

The forms (ui/form, ui/case_form) keep what is typed in any line of theirs. A line made by hand keeps nothing unless
somebody thinks of it. Which lines there are, and which of them keep a draft, is read from the program; only those that
hold no words of somebody's own are named here, each with its reason.
"""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
UI = PACKAGE / "imsa_desktop" / "ui"
LINES = frozenset({"QLineEdit", "QPlainTextEdit", "QTextEdit", "TextInput", "LongTextInput"})
KEEPERS = frozenset({"LineDraft", "DRAFT_AFTER_MS", "Autosave"})  # what keeps drafts on this laptop while one types
INPUTS = "inputs"  # the inputs themselves, which forms are made of

NO_WORDS_OF_ONES_OWN = {
    "chapters/choosing.py": (1, "finds a kind of record"),
    "chapters/misfiled.py": (1, "finds an entry"),
    "entry/belonging.py": (1, "there is no vault yet"),
    "entry/keys.py": (1, "recovery words are shown once and never kept"),
    "entry/start.py": (1, "there is no vault yet"),
    "entry/unlock.py": (1, "a passphrase is never kept"),
    "pages/cases.py": (1, "finds a case"),
    "pages/encounter_shared.py": (1, "finds a case"),
    "pages/listing.py": (1, "finds a line"),
    "pages/organisation_parts.py": (4, "addresses and codes copied from elsewhere, and one name"),
    "plan_panels/issues.py": (1, "is only read"),
    "widgets/case_choice.py": (1, "finds a case"),
    "widgets/client_line.py": (1, "finds a client"),
    "widgets/join_panel.py": (2, "a code and a file brought from elsewhere"),
    "widgets/passphrase.py": (1, "a passphrase is never kept"),
    "dialogs/choose_path.py": (1, "names a file"),
    "settings_parts.py": (1, "one's own name, saved on leaving the line"),
}


@cache
def _sources() -> dict[str, ast.Module]:
    return {file.relative_to(UI).as_posix(): ast.parse(file.read_text("utf-8")) for file in sorted(UI.rglob("*.py"))}


def _made_by_hand() -> Counter[str]:
    found: Counter[str] = Counter()
    for name, tree in _sources().items():
        if not name.startswith(INPUTS + "/"):
            calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
            made = sum(node.func.id in LINES for node in calls if isinstance(node.func, ast.Name))
            if made:
                found[name] = made
    return found


def _keeps(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.Name) and node.id in KEEPERS for node in ast.walk(tree))


def _kept_drafts(name: str) -> bool:
    """Whether a module keeps drafts itself, or one that puts its widgets on a page does it for them."""
    module = "imsa_desktop.ui." + name.removesuffix(".py").replace("/", ".")
    users = (
        tree
        for tree in _sources().values()
        if any(isinstance(node, ast.ImportFrom) and node.module == module for node in ast.walk(tree))
    )
    return _keeps(_sources()[name]) or any(map(_keeps, users))


def test_every_line_that_no_form_keeps_has_a_draft_of_its_own_or_holds_no_words_of_ones_own() -> None:
    asked = _made_by_hand()
    needs_none = {name: many for name, (many, _) in NO_WORDS_OF_ONES_OWN.items()}
    assert len(asked) > len(needs_none)
    left = {name: many for name, many in asked.items() if needs_none.get(name) != many}
    assert {name: many for name, many in left.items() if not _kept_drafts(name)} == {}
    assert needs_none.keys() <= asked.keys()  # none is excused that is not there any more


def test_what_is_excused_keeps_no_draft_by_the_way() -> None:
    """Else it would be excused for nothing, and its neighbour in the same module with it."""
    assert [name for name in NO_WORDS_OF_ONES_OWN if _keeps(_sources()[name])] == []
