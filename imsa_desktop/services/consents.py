"""What the client has allowed, shown before anything is shared, printed or written: it informs, and never blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.consent_rule import (
    REACHES_ENFORCEMENT,
    Advice,
    Holds,
    Wanted,
    before_sharing,
    kind_by_name,
    names_agree,
)
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.clock import today
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["Advice", "BeforeSharing", "Consents", "Holds", "Permission"]

_ADVICE: Mapping[Advice, str] = to_say(
    {
        Advice.GO: "The client has allowed this.",
        Advice.READ_FIRST: "The client has allowed a part of this: read what exactly.",
        Advice.ASK_AGAIN: "The permission does not hold today: ask the client again.",
        Advice.STOPPED: "The client does not allow this. Sharing it needs a reason, and who decided is written down.",
        Advice.NONE: "Nothing is on file about this: ask the client first.",
    }
)
_HOLDS: Mapping[Holds, str] = to_say(
    {
        Holds.WITHDRAWN: "Withdrawn",
        Holds.REFUSED: "Refused",
        Holds.EXPIRED: "No longer holds",
        Holds.NOT_YET: "Holds only from a later day",
        Holds.NOT_ASKED: "Not asked",
        Holds.IN_PART: "Given in part",
        Holds.HOLDS: "Given",
    }
)
_ENFORCEMENT = to_say(
    "Information may reach immigration enforcement. It is not on file that the client was told so: say it first."
)


@dataclass(frozen=True, slots=True)
class Permission:
    """One permission that speaks of the recipient, as it stands on the day."""

    view: RecordView
    holds: Holds
    words: str
    same_purpose: bool | None


@dataclass(frozen=True, slots=True)
class BeforeSharing:
    """What is shown before something leaves; the act goes on whatever the person decides."""

    advice: Advice
    words: str
    permissions: Sequence[Permission]  # the ones for this purpose first, the safest answer first
    enforcement_words: str  # "" where there is nothing to say
    basis: str  # likely ground of the disclosure's record: "with_permission" or "" (the person says)

    @property
    def ground(self) -> Permission | None:
        """The permission by which one may share: one that holds and is not for something else."""
        leave = {Advice.GO: Holds.HOLDS, Advice.READ_FIRST: Holds.IN_PART}.get(self.advice)
        fit = [each for each in self.permissions if each.holds is leave and each.same_purpose is not False]
        return next(iter(sorted(fit, key=lambda each: each.same_purpose is None)), None)


class Consents:
    """What may be asked of permissions."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def before_sharing(
        self,
        space: SpaceId,
        recipient: str = "",
        purpose: str = "",
        *,
        recipient_kind: str | None = None,
        contact: RecordId | None = None,
        on: date | None = None,
    ) -> BeforeSharing:
        """What is on file for this recipient and purpose on this day (default: today).

        A professional's own permission counts beside the permissions of the case, of the one on ``contact`` or, where
        nobody is meant for sure, of whoever bears that name. Police and Home Office are known by name, too.
        """
        views = self._records.list("consent", space=space)
        values: list[Mapping[str, Any]] = [each.values for each in views]
        for professional in self._professionals(space, recipient, contact):
            told = any(
                each.get("recipient_contact") == professional.id and each.get("told_immigration") == "yes"
                for each in values
            )
            values.append(_of_professional(professional, told))
            views = [*views, professional]
            recipient = recipient or str(professional["name"] or "")
            if recipient_kind is None and professional["profession"] in REACHES_ENFORCEMENT:
                recipient_kind = professional["profession"]
        wanted = Wanted(recipient, purpose, recipient_kind or kind_by_name(recipient), contact)
        found = before_sharing(values, wanted, on or today(self._vault))
        permissions = [
            Permission(views[each.index], each.holds, said(_HOLDS[each.holds]), each.same_purpose)
            for each in found.fits
        ]
        return BeforeSharing(
            found.advice,
            said(_ADVICE[found.advice]),
            permissions,
            said(_ENFORCEMENT) if found.warn_enforcement else "",
            "with_permission" if found.advice in (Advice.GO, Advice.READ_FIRST) else "",
        )

    def _professionals(self, space: SpaceId, recipient: str, contact: RecordId | None) -> Sequence[RecordView]:
        if contact is not None:
            return [self._records.get("professional_contact", contact)]
        known = self._records.list("professional_contact", space=space) if recipient.strip() else []
        return [each for each in known if names_agree(str(each["name"] or ""), recipient)]

    def shared(self, space: SpaceId, values: Mapping[str, Any], *, ends: str = "") -> RecordId:
        """Write down what was shared: fields of ``disclosure``; today where no day is given.

        ``ends`` is the key of a draft that is over with it.
        """
        told = {"shared_on": today(self._vault).isoformat(), **values}
        return self._records.add("disclosure", told, space=space, ends=ends)

    def withdraw(self, consent: RecordId, told: str = "") -> RecordView:
        """The client withdraws a permission: from today it does not hold; ``told`` says who heard of it."""
        values = {"standing": "withdrawn", "withdrawn_on": today(self._vault).isoformat()}
        return self._records.change("consent", consent, {**values, **({"withdrawn_told": told} if told else {})})


def _of_professional(professional: RecordView, told_immigration: bool) -> dict[str, Any]:
    """A professional's permission in the terms of a permission to share; one that was not talked about is none."""
    if professional["permission"] in (None, "not_asked") and not professional["permission_until"]:
        return {}
    return {
        "recipient": professional["name"],
        "recipient_contact": professional.id,
        "purpose": None,
        "standing": professional["permission"],
        "expires": professional["permission_until"],
        "told_immigration": "yes" if told_immigration else None,
    }
