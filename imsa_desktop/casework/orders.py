"""Names the protective orders that many fields share: every answer, the safest first."""

from __future__ import annotations

from typing import Any

from imsa_desktop.casework.declaration import protective


def yes_is_safer() -> dict[str, Any]:
    """Order for questions where acting on "yes" protects: is an interpreter needed, might this be a child."""
    return protective("yes", "not_asked", "prefers_not_to_say", "declined", "no")


def no_is_safer() -> dict[str, Any]:
    """Order for leave somebody must have given: may we leave a voicemail, does the client agree."""
    return protective("no", "declined", "prefers_not_to_say", "not_asked", "yes")


def earliest() -> dict[str, Any]:
    """Order for days that must not be missed: the earlier one stands until a person settles it."""
    return protective("earliest")
