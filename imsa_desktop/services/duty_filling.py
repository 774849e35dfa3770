"""Fills a duty sheet from the case file: only what the declaration lets reach paper, as little as a night needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.discretion import Discretion
from imsa_desktop.services.case_file import Overview
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import SpaceId

_SAFE = ("safe", "at_times")
_OVER = ("no_longer",)
_FORMS_OF_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "uncle", "aunt"})


@dataclass(frozen=True, slots=True)
class DangersOnFile:
    """A person or place of danger, with a way to say it on paper that names nobody."""

    words: str  # for the eyes of the advocate: it never prints
    without_name: str


def filled(records: Records, overview: Overview, space: SpaceId, day: date) -> dict[str, Any]:
    """The likely values of a sheet made on ``day``, from what stands in the file."""
    client = overview.client
    found: dict[str, Any] = {
        "name_on_sheet": client["name_to_use"] if client is not None else None,
        "safe_contact": "\n".join(_way(each) for each in overview.contact_ways if each["safety"] in _SAFE),
        "interpreter": _interpreter(overview),
        "dependants": _printed(client, "dependants"),
        **_bed(records, space),
        **_health(records, space),
        **_agreed(records, overview, space, day),
    }
    return {name: value for name, value in found.items() if value}


def dangers_on_file(records: Records, space: SpaceId) -> Sequence[DangersOnFile]:
    """People and places of danger that are not over."""
    found = []
    for each in records.list("danger_person", space=space):
        if each["standing"] not in _OVER:
            whole = " – ".join(str(each[name]) for name in ("who", "link_to_client", "danger") if each[name])
            bare = ": ".join(str(each[name]) for name in ("link_to_client", "danger") if each[name])
            found.append(DangersOnFile(whole, _without(str(each["who"] or ""), bare)))
    for each in records.list("danger_place", space=space):
        if each["standing"] not in _OVER:
            whole = " – ".join(str(each[name]) for name in ("where", "why") if each[name])
            found.append(DangersOnFile(whole, said("Keep away from: {where}").format(where=each["where"] or "…")))
    return found


def _way(way: RecordView) -> str:
    parts = [way.fields["way"].words, str(way["value"] or "")]
    parts += [str(way["hours"])] if way["hours"] else []
    if way["safety"] == "at_times":
        parts.append(said("only at the agreed times"))
    parts.append(said("voicemail may be left") if way["voicemail"] == "yes" else said("no voicemail"))
    if way["number_may_show"] != "yes":
        parts.append(said("do not let our number show"))
    return ", ".join(part for part in parts if part)


def _interpreter(overview: Overview) -> str:
    found = overview.interpreter
    if found.needed == "no":
        return said("No interpreter needed")
    words = [found.words] if found.words else []
    if found.not_to_be_used:
        words.append(said("Some interpreters or agencies must not be used: ask before you book."))
    return "\n".join(words)


def _bed(records: Records, space: SpaceId) -> dict[str, Any]:
    """Tonight's bed; an address that must be kept secret, or does not print, is never written out."""
    housing = records.only("housing_facts", space=space)
    until = housing["tonight_until"] if housing is not None else None
    for address in reversed(records.list("address", space=space)):
        if not address["left"]:
            secret = address["confidential"] != "no"
            words = said("Address kept secret: ask the colleague named below") if secret else address["place"]
            return {"bed_tonight": words, "bed_until": until or address["stays_until"]}
    if housing is not None and (housing["tonight"] or until):
        return {"bed_tonight": said("Known to the colleague named below"), "bed_until": until}
    return {}


def _health(records: Records, space: SpaceId) -> dict[str, Any]:
    health = records.only("health_facts", space=space)
    if health is None:
        return {}
    ring = _printed(health, "ring_in_crisis")
    helps = [_printed(health, "helps_in_crisis"), said("Ring: {whom}").format(whom=ring) if ring else None]
    return {"health": _printed(health, "wants_known"), "helps": "\n".join(each for each in helps if each)}


def _without(who: str, words: str) -> str:
    """Words without the name of whom they are about: also where only a part of the name was typed.

    ``who`` may be no name at all ("The man from the nail bar"): a capital that only begins a sentence is none.
    """
    if who:
        words = words.replace(who, said("this person"))
    parts = who.split()
    whole = all(not each[0].islower() for each in parts)
    names = [each for at, each in enumerate(parts) if not each[0].islower() and (at or whole)]
    hidden = [each for each in names if fold(each).strip(".") not in _FORMS_OF_ADDRESS]
    return Discretion(None, lambda _: "", hidden, without_names=True).text(words)


def _agreed(records: Records, overview: Overview, space: SpaceId, day: date) -> dict[str, Any]:
    plan: list[str] = []
    for each in overview.plans[-1:]:
        sections = {
            str(section["section"]): section
            for section in records.list("plan_section", space=space, parent=each.id)
            if section["state"] == "talked" or section["words"]
        }
        for key in ("if_unsafe", "who_to_call", "advocate_will"):
            words = _printed(sections.get(key), "words")
            plan += [words] if words else []
    silence = records.list("contact_plan", space=space)
    professionals = [
        ", ".join(str(each[name]) for name in ("name", "organisation", "telephone") if each[name])
        for each in records.list("professional_contact", space=space)
        if each["permission"] in ("given", "given_in_part")
        and not any(_past(each[name], day) for name in ("permission_until", "works_until"))
    ]
    return {
        "plan": "\n".join(plan),
        "if_happens": _printed(silence[0], "then") if silence else None,
        "may_be_told": "\n".join(professionals),
    }


def _past(last: object, day: date) -> bool:
    return bool(last) and str(last) < day.isoformat()


def _printed(view: RecordView | None, name: str) -> str | None:
    if view is None or name not in view.fields or not view.fields[name].field.prints:
        return None
    return str(view[name]) if view[name] else None
