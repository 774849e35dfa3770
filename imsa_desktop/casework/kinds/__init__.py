"""Declares every record kind of the casework model by importing its chapters, one file a chapter."""

from imsa_desktop.casework.kinds import (  # isort: skip  # reason: this is the order people read a case file in
    people,
    case,
    client,
    contact,
    interpreter,
    encounters,
    safety_plan,
    plan_people,
    risk,
    tasks,
    network,
)

__all__ = [
    "case",
    "client",
    "contact",
    "encounters",
    "interpreter",
    "network",
    "people",
    "plan_people",
    "risk",
    "safety_plan",
    "tasks",
]
