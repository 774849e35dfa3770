"""Every word on screen can be translated, and the committed catalogue misses none."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.case_chapters import OVERVIEW
from imsa_desktop.casework.tongue import said
from imsa_desktop.config import Settings, read_settings
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.services.showing import Delivery
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.sync.transport import HubUnreachable
from imsa_desktop.ui import language
from imsa_desktop.ui.pages.case import tab_names
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.window import MainWindow
from imsa_desktop.ui.words import day_words, delivery_words, explain
from tools import translations

PASSPHRASE = "correct horse battery staple"
_LIBRARY = json.loads((resources() / "phrases" / "safety_plan.json").read_text("utf-8"))
# written for clients and translated by people: no words of the windows
_PHRASES = tuple(
    words for section in _LIBRARY["phrases"].values() for each in section.values() for words in each.values()
)
NAMES = ("Quynh Xuan", "Zofia", "Harbour")  # what people wrote, in no word of the program
# Qt writes these itself, in any language
_DAYS = [each for locale in (calendar.day_name, calendar.day_abbr) for each in locale]
_MONTHS = [each for locale in (calendar.month_name, calendar.month_abbr) for each in locale if each]
_INSIDE = re.compile(r"⟦[^⟦⟧]*⟧")
_NOT_WORDS = re.compile(
    r"Ctrl|Shift|Alt|Left|PgDown|PgUp|\S*/data/vault|IMSA Desktop|&nbsp;|<[^>]*>|[0-9A-Z]{7,8}|https?://\S*|\.imsa-\w+"
    rf"|\b(?:{'|'.join([*_DAYS, *_MONTHS])})\b"
)


@pytest.fixture
def marked() -> Iterator[None]:
    """A language in which every word of the program stands between brackets."""
    language.speak("en_GB", {word: f"⟦{word[1]}⟧" for word in translations.wanted_words()})
    yield
    language.speak("en_GB")


@pytest.fixture
def window(app: object, qtbot: QtBot, tmp_path: Path, marked: None) -> Iterator[MainWindow]:
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    paths = Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state")
    made = MainWindow(Program(paths, around, resources()), auto_exchange=False)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()


def _shown(root: QWidget) -> Iterator[str]:
    """Everything that is read to somebody who looks at, points at or listens to what is visible."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def _untranslated(root: QWidget) -> list[str]:
    found = []
    for text in _shown(root):
        rest = text
        while (shorter := _INSIDE.sub("", rest)) != rest:
            rest = shorter
        for given in (*NAMES, *_PHRASES):
            rest = rest.replace(given, "")
        if re.search(r"[A-Za-z]{3}", _NOT_WORDS.sub("", rest)):
            found.append(text)
    return sorted(set(found))


def _open(window: MainWindow, qtbot: QtBot) -> bytes:
    at = window.program.create("Zofia", PASSPHRASE).workspace
    at.joining.found("Harbour")
    case = at.cases.open_case(CaseStart(client={"name_to_use": "Quynh Xuan"}))
    need = at.interpreting.open_need(case.space)
    need.save({"needed": "yes", "language": "vi"})
    at.records.add("task", {"what": "Zofia", "due": "2026-11-24", "state": "open"}, space=case.space)
    at.safety_plans.start(case.space, "Harbour", reason="return")
    window.open_workspace(at)
    qtbot.waitUntil(lambda: window.shell is not None)
    return case.space


def test_the_first_screen_says_nothing_that_cannot_be_translated(window: MainWindow) -> None:
    assert _untranslated(window) == []


def test_no_main_page_says_anything_that_cannot_be_translated(window: MainWindow, qtbot: QtBot) -> None:
    space = _open(window, qtbot)
    shell = window.shell
    assert isinstance(shell, Shell)
    of_one_case = ("case", "encounter", "hand_over", "needs_sheet", "reader")
    visits = [(name, {}) for name in shell.place_names() if name not in of_one_case]
    visits += [("case", {"space": space, "tab": tab}) for tab in tab_names()]
    visits += [("case", {"space": space, "tab": "overview", "leaf": leaf.code}) for leaf in OVERVIEW]
    visits += [("encounter", {"space": space})]
    left: list[str] = []
    hands = Hands(window)
    for name, where in visits:
        shell.go(name, **where)
        hands.look_first()
        left += [f"{name} {where.get('tab', '')}: {text}" for text in _untranslated(window)]
    assert not left, "\n".join(left)


def test_what_goes_wrong_is_explained_in_the_language_of_the_window(marked: None) -> None:
    told = explain(HubUnreachable("hub.example.org", "made up"))
    assert all(part.startswith("⟦") for part in (told.happened, told.safe, told.to_do))


def test_a_language_is_its_catalogue_and_the_settings_name_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = translations.catalogue("cy", [("words", "Saved on this laptop"), ("casework", "Client")], {})
    (tmp_path / "translations").mkdir()
    file = tmp_path / "translations" / "imsa_desktop_cy.ts"
    translated = catalogue.replace('<translation type="unfinished">', "<translation>Wedi’i gadw", 1)
    file.write_text(catalogue.replace('type="unfinished"', ""), "utf-8")
    monkeypatch.setattr(language, "resources", lambda: tmp_path)
    (tmp_path / "settings.toml").write_text('language = "cy"', "utf-8")
    file.write_text(translated, "utf-8")
    try:
        language.speak(read_settings(tmp_path / "settings.toml").language)
        assert said("Client") == "Wedi’i gadw"
        assert delivery_words(Delivery.SAVED) == "Saved on this laptop"  # not translated yet: English
        assert day_words("2026-11-24") == "24 Tachwedd 2026"
    finally:
        language.speak(Settings().language)
    assert said("Client") == "Client"
    assert day_words("2026-11-24") == "24 November 2026"


def test_an_unknown_or_damaged_catalogue_leaves_the_program_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "imsa_desktop_cy.ts").write_text("<TS", "utf-8")
    monkeypatch.setattr(language, "resources", lambda: tmp_path)
    for code in ("cy", "xx"):
        language.speak(code)
        assert language.locale().name() == "en_GB"
        assert QCoreApplication.translate("words", "Safety plan") == "Safety plan"


def test_the_committed_catalogue_misses_no_word_and_keeps_none_that_is_gone() -> None:
    catalogue = translations.CATALOGUES / "imsa_desktop_en_GB.ts"
    missing, unused = translations.differences(catalogue, translations.wanted_words())
    assert (missing, unused) == ([], []), "run `make words`"


def test_translations_are_kept_when_words_are_collected_again(tmp_path: Path) -> None:
    file = tmp_path / "imsa_desktop_cy.ts"
    first = translations.catalogue("cy", [("words", "Save"), ("words", "Stay & go")], {})
    file.write_text(
        first.replace('<translation type="unfinished"></translation>', "<translation>Cadw</translation>", 1)
    )
    now = [("words", "Stay & go"), ("words", "New")]
    again = translations.catalogue("cy", now, translations.read_catalogue(file))
    file.write_text(again)
    found = {word[1]: translations._translation(each) for word, each in translations.read_catalogue(file).items()}
    assert found == {"New": ("unfinished", ""), "Save": ("vanished", "Cadw"), "Stay & go": ("unfinished", "")}
    assert (
        translations.catalogue("cy", [("words", "Stay & go"), ("words", "New")], translations.read_catalogue(file))
        == again
    )


def test_words_made_up_while_the_program_runs_are_refused() -> None:
    with pytest.raises(translations.NotCollectable, match=r"page\.py:1"):
        list(translations.words_of_window('tr(f"{n} cases")', "page.py"))
