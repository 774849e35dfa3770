"""Folds words for finding: what sounds or looks the same to a person in a hurry becomes the same text.

SQLite's own tokeniser does not fold đ, ł, ø, ß or ı, so "dang" would not find "Đặng"; both the stored
words and what is typed go through :func:`fold` instead.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ɗ": "d",
        "ɖ": "d",
        "ł": "l",
        "ø": "o",
        "ɔ": "o",
        "ı": "i",
        "ɨ": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ɲ": "n",
        "ɓ": "b",
        "ƙ": "k",
        "ƴ": "y",
        "ə": "e",
        "ɛ": "e",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʻ": "'",
        "`": "'",
        # Arabic script: Persian, Urdu and Kurdish keyboards write the same letters with other codes
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ہ": "ه",
        "ە": "ه",
        "ھ": "ه",
        "ٱ": "ا",
        "\u0640": "",
    }
)

# Marks that people leave out when they search. Vowel signs of Indic and South-East Asian scripts are letters and stay.
_LEFT_OUT = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]"
)
_SPACES = re.compile(r"\s+")
# Takes every word, tied or not: to look for tied ones alone would begin anew at each letter of an endless one.
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")


def fold(text: str) -> str:
    """Return ``text`` folded for search: no case, no accents, one kind of digit, single spaces.

    Folding twice changes nothing.
    """
    if text.isascii():  # most text is, and needs none of what follows
        return " ".join(text.lower().replace("`", "'").split())
    simple = unicodedata.normalize("NFKD", text.casefold()).casefold()
    simple = _LEFT_OUT.sub("", simple).translate(_LETTERS)
    if not simple.isascii():
        simple = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in simple)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", simple)).strip()


def tied_words(folded: str) -> list[str]:
    """Words of folded text that are tied by a hyphen or an apostrophe, written in one: ``al-sayed`` as ``alsayed``."""
    if "-" not in folded and "'" not in folded:
        return []
    words = (word for word in _WORD.findall(folded) if not word.isalnum())
    return [word.replace("-", "").replace("'", "") for word in words]


def name_words(folded: str) -> list[str]:
    """What a folded name may be looked for by: ``al-sayed`` whole, in one word, and each half of it."""
    if folded.isalnum():
        return [folded]
    return [*folded.split(), *folded.replace("-", " ").split(), *tied_words(folded)]
