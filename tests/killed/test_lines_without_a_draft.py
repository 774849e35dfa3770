"""Every line made outside the forms of records is named here, with what becomes of its words after a kill.

The forms (ui/form, ui/case_form) keep what is typed in any line of theirs. A line made by hand keeps nothing unless
somebody thinks of it: a new one must be added here, as one that keeps a draft or with the reason why it needs none.
"""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "imsa_desktop" / "ui"
LINES = frozenset({"QLineEdit", "QPlainTextEdit", "QTextEdit", "TextInput", "LongTextInput"})
INPUTS = "inputs"  # the inputs themselves, which forms are made of

KEEPS_A_DRAFT = {
    "deadline_acts.py": 3,  # act_lines
    "dialogs/history.py": 1,  # act_lines: why it is withdrawn
    "hand_over_form.py": 2,  # hand_over
    "interpreter_card.py": 1,  # act_lines
    "pages/today_parts.py": 1,  # what came of a task: tests/ui/casework/test_daily.py
    "widgets/settle_card.py": 1,  # act_lines
    "withdraw_card.py": 1,  # act_lines
}

LOSES_ITS_WORDS = {
    "before_sharing.py": 2,  # who gets it and why, asked for anew with every hand-over, letter and sheet
    "dialogs/history.py": 1,  # why what stood before is brought back: it stands beside one change among many
}

NEEDS_NONE = {
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


def _made_by_hand() -> Counter[str]:
    found: Counter[str] = Counter()
    for file in sorted(UI.rglob("*.py")):
        name = file.relative_to(UI).as_posix()
        if name.startswith(INPUTS + "/"):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in LINES:
                found[name] += 1
    return found


def test_every_line_that_no_form_keeps_is_named_with_what_becomes_of_its_words() -> None:
    named = Counter(KEEPS_A_DRAFT) + Counter(LOSES_ITS_WORDS)
    named += Counter({name: many for name, (many, _) in NEEDS_NONE.items()})
    assert _made_by_hand() == named
