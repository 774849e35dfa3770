"""What is known of a client's interpreter need, and the languages one may pick from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.interpreter_rule import may_be_the_same
from imsa_desktop.casework.lists import Language, Languages
from imsa_desktop.casework.spoken import names_language
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.act_words import NOT_TO_BE_USED, key_of
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId

_ONLY: Mapping[str, str] = {"woman_only": "woman", "man_only": "man"}
_OTHER: Mapping[str, str] = to_say({"woman": "The client wishes only a woman.", "man": "The client wishes only a man."})

__all__ = ["InterpreterCard", "Interpreting", "Language"]


@dataclass(frozen=True, slots=True)
class InterpreterCard:
    """All the interpreter card shows."""

    need: RecordView | None  # None while it has never been written
    not_to_be_used: Sequence[RecordView]
    languages: Sequence[RecordView]


class Interpreting:
    """What may be asked about interpreters."""

    def __init__(self, records: Records, languages: Languages) -> None:
        self._records = records
        self._languages = languages

    def languages(self) -> Sequence[Language]:
        """The shipped list, by English name."""
        return tuple(self._languages)

    def find_languages(self, typed: str) -> Sequence[Language]:
        """Languages whose name, own name or code holds what was typed."""
        return self._languages.find(typed)

    def language_code(self, typed: str) -> str:
        """The code for a name somebody typed whole; otherwise the words themselves."""
        return self._languages.code_for(typed)

    def language_words(self, code: str | None) -> str:
        """The English name of a code; free words stand as they are."""
        return self._languages.words(code)

    def is_right_to_left(self, code: str | None) -> bool:
        """Whether the language is written from right to left."""
        return self._languages.is_right_to_left(code)

    def not_on_file(self, language: str | None, advocate: RecordId) -> str:
        """Words where an advocate's languages on file do not name this one; "" where they do, or no language is given.

        "The advocate speaks the language" counts as well as an interpreter where the competence is on file.
        """
        if not language:
            return ""
        person = next((each for each in self._records.list("person") if each.id == advocate), None)
        written = str((person and person["languages"]) or "")
        if names_language(written, self._languages.code_for(language), self._languages):
            return ""
        words = said("The advocate’s languages on file do not name {language} yet. It counts once it stands there.")
        return words.format(language=self._languages.words(self._languages.code_for(language)))

    def card(self, space: SpaceId) -> InterpreterCard:
        """The interpreter card of a case."""
        excluded = self._records.list("do_not_use", space=space)
        return InterpreterCard(
            need=self._records.only("interpreter_need", space=space),
            not_to_be_used=[each for each in excluded if each["standing"] != "lifted"],
            languages=self._records.list("client_language", space=space),
        )

    def against(self, space: SpaceId, named: Mapping[str, Any]) -> Mapping[str, str]:
        """What speaks against those who are named, by field: a name, or the link to an interpreter of the directory."""
        excluded = [str(each["who"] or "") for each in self.card(space).not_to_be_used]
        need = self._records.only("interpreter_need", space=space)
        wish = _ONLY.get(str(need["gender"])) if need is not None else None
        directory = self._records.list("interpreter") + self._records.list("interpreter_agency")
        found = {}
        for field, value in named.items():
            known = [each for each in directory if value in (each.id, each["name"])]
            name = str(known[0]["name"] or "") if known else str(value) if isinstance(value, str) else ""
            here = next((each for each in excluded if may_be_the_same(each, name)), None)
            genders = {each["gender"] for each in known if "gender" in each.fields} & set(_OTHER)
            if here is not None:
                found[field] = said("Not to be used for this client: {who}").format(who=here)
            elif any(each["standing"] == "do_not_use" for each in known):
                found[field] = said("The directory says not to use them.")
            elif wish is not None and genders and wish not in genders:
                found[field] = said(_OTHER[wish])
        return found

    def open_need(self, space: SpaceId) -> Editor:
        """The editor of the client's interpreter need; the same record on every laptop."""
        return self._records.open_editor("interpreter_need", space=space)

    def not_to_be_used(self, space: SpaceId, who: str, why: str = "", *, who_kind: str = "person") -> RecordId:
        """Note a person or agency that must never be used for this client."""
        values = {"who": who, "why": why, "who_kind": who_kind, "standing": "do_not_use"}
        return self._records.add("do_not_use", values, space=space, ends=key_of(NOT_TO_BE_USED, space))
