"""The errors of this room: a sheet that must not be made."""

from __future__ import annotations


class DocumentError(Exception):
    """Something that stands in the way of a sheet; carries data, no sentences."""


class NotToBePrintedError(DocumentError):
    """The plan is marked "do not print"; it may still be read aloud from the screen."""
