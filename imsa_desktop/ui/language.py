"""Loads the words of a language from its catalogue and lets the program speak it; English needs no catalogue.

A catalogue is ``resources/translations/imsa_desktop_<language>.ts``, Qt's XML, read as it is: translators work on it
with Qt Linguist, and nothing has to be compiled before it shows. ``make words`` collects the words
(``tools/translations.py``). A word without a translation is shown in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from imsa_desktop.casework import tongue
from imsa_desktop.paths import resources

SOURCE = "en_GB"
CASEWORK = "casework"  # context of everything that is said below the windows
Words = Mapping[tuple[str, str], str]  # (context, English words) to the words of the language


class _Spoken:
    """The language in force."""

    code = SOURCE
    translator: QTranslator | None = None


def catalogue_of(code: str) -> Path:
    """The file of a language's words, whether or not it is there."""
    return resources() / "translations" / f"imsa_desktop_{code}.ts"


def read_words(catalogue: Path) -> Words:
    """The finished translations of a catalogue; one that is missing or cannot be read holds none."""
    try:
        root = ElementTree.parse(catalogue).getroot()  # noqa: S314  # reason: a file of our own, shipped with us
    except (OSError, ElementTree.ParseError):
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.text
        and translation.get("type") is None
    }


class Translator(QTranslator):
    """Gives Qt the words of one catalogue."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        return not self._words

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  # reason: the name Qt gives it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return self._words.get((context, sourceText), sourceText)

    def say(self, words: str) -> str:
        """Words that are said below the windows."""
        return self._words.get((CASEWORK, words), words)


def speak(code: str, words: Words | None = None) -> None:
    """Show everything that is made from now on in a language; one without a catalogue is English.

    ``words`` stands for the catalogue where the caller has them already.
    """
    code = code.replace("-", "_")
    _Spoken.code = SOURCE
    if _Spoken.translator is not None:
        QCoreApplication.removeTranslator(_Spoken.translator)
        _Spoken.translator = None
    tongue.speak(None)
    found = read_words(catalogue_of(code)) if words is None else words
    if found:
        _Spoken.code, _Spoken.translator = code, Translator(found)
        tongue.speak(_Spoken.translator.say)
        QCoreApplication.installTranslator(_Spoken.translator)
    QGuiApplication.setLayoutDirection(locale().textDirection())


def locale() -> QLocale:
    """The locale of the language in force, for days and numbers."""
    return QLocale(_Spoken.code)
