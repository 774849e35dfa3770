"""A made-up record kind with a field of every merge class, so that tests do not hang on the casework model."""

from __future__ import annotations

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, MergeClass, SpaceClass, choices_of

ANSWERS = ("yes", "not_asked", "declined", "no")
LEVELS = ("very_high", "high", "medium", "low")


def _field(name: str, kind: FieldKind, **about: object) -> Field:
    return Field(name=name, label=name, kind=kind, **about)


VISIT = Kind(
    name="visit",
    label="Visit",
    plural="Visits",
    space=SpaceClass.CASE,
    record_type=object,
    fields=(
        _field("phone", FieldKind.TEXT),
        _field("interpreter", FieldKind.ANSWER, merge=MergeClass.PROTECTIVE, safest_first=ANSWERS),
        _field("review", FieldKind.DATE, merge=MergeClass.PROTECTIVE, safest_first=("earliest",)),
        _field("status", FieldKind.TEXT, merge=MergeClass.UNDECIDED),
        _field("plan", FieldKind.LONG_TEXT, merge=MergeClass.TEXT),
        _field(
            "warned",
            FieldKind.CHOICES,
            choices=choices_of((("police", "P"), ("bank", "B"))),
            merge=MergeClass.PROTECTIVE,
        ),
        _field(
            "level", FieldKind.CHOICE, group="risk", leads_group=True, merge=MergeClass.PROTECTIVE, safest_first=LEVELS
        ),
        _field("level_reason", FieldKind.LONG_TEXT, group="risk", merge=MergeClass.TEXT),
        _field("street", FieldKind.TEXT, group="address"),
        _field("town", FieldKind.TEXT, group="address"),
        _field("words", FieldKind.LONG_TEXT, group="account", leads_group=True, merge=MergeClass.TEXT),
    ),
)
REGISTERS = ("phone", "interpreter", "review", "status", "plan", "warned/police", "risk", "address", "account")

LETTER = Kind(
    name="letter",
    label="Letter",
    plural="Letters",
    space=SpaceClass.CASE,
    record_type=object,
    fields=(
        _field(
            "why",
            FieldKind.CHOICE,
            group="other_day",
            leads_group=True,
            merge=MergeClass.PROTECTIVE,
            safest_first=("none", "extended", "wrong_date"),
        ),
        _field("day", FieldKind.DATE, group="other_day", merge=MergeClass.PROTECTIVE, safest_first=("earliest",)),
    ),
)
"""A kind whose one group holds a day of which the earlier is the safer."""
