"""Sets the parts of a safety plan that sheet and card share: questions, numbers, sections, people, check-ins."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.casework.phrases import ENGLISH, PhraseLibrary
from imsa_desktop.casework.plan_sections import PlanSectionKind
from imsa_desktop.documents.bidirectional import runs_right_to_left
from imsa_desktop.documents.discretion import Discretion
from imsa_desktop.documents.plan_file import OpenQuestion, PlanFile, SheetWish, Written
from imsa_desktop.documents.plan_questions import check_in_prints, contact_prints, phrase_words, section_prints
from imsa_desktop.documents.rich_text import ACCENT, CARE, CARE_EDGE, QUIET, Setter

_DAYS_OF_SECTION = {"before": ("leaving",), "way_back": ("back", "bed_until")}
_PARTS_OF_SECTION = {"who_comes": "comes_along", "who_knows": "knows"}
_CALLED = frozenset({"to_call", "emergency"})


@dataclass(frozen=True, slots=True)
class PlanParts:
    """The parts of one sheet in one language."""

    file: PlanFile
    wish: SheetWish
    library: PhraseLibrary
    discretion: Discretion
    setter: Setter

    def text(self, code: str, **words: str) -> str:
        """A text of the library, with names and numbers put in as isolates."""
        plain = self.library.text(code, self.wish.language)
        return plain.format(**words) if words else plain

    @property
    def reveals_nothing(self) -> bool:
        """Whether a finder must not learn what the sheet is about."""
        return self.wish.plain_title or self.wish.without_names

    def questions(self, questions: tuple[OpenQuestion, ...]) -> str:
        """What is not settled, first of all and each answer by itself."""
        if not questions:
            return ""
        setter, sizes = self.setter, self.setter.typography
        parts = [setter.paragraph(self.text("sheet.unsettled"), size=sizes.heading, colour=CARE_EDGE, bold=True)]
        if any(not each.joined for each in questions):
            parts.append(setter.paragraph(self.text("sheet.unsettled_help"), size=sizes.small, colour=QUIET))
        for question in questions:
            parts.append(setter.paragraph(question.heading, bold=True, above=5, below=1))
            if question.joined:
                parts.append(setter.paragraph(self.text("sheet.joined"), size=sizes.small, colour=CARE_EDGE))
            for number, answer in enumerate(question.answers, 1):
                label = "" if question.joined else self.text("sheet.answer", number=str(number))
                parts.append(setter.answer(label, answer, right_to_left=runs_right_to_left(answer)))
        return setter.box("".join(parts), ground=CARE, edge=CARE_EDGE)

    def emergency(self) -> str:
        """The numbers that stand on every sheet; those that tell what it is about only where that is safe."""
        rows = [
            (each.number, self.text(each.code))
            for each in self.library.numbers
            if not (each.reveals and self.reveals_nothing)
        ]
        return self.setter.numbers(self.text("sheet.danger"), rows)

    def section(self, section: PlanSectionKind) -> str:
        """One section: the phrases chosen, dates that belong to it, people, and own words; nothing when left open."""
        if not section_prints(self.file, section):
            if self.file.section(section.key):
                self.discretion.held_back.add(f"section:{section.key}")
            return ""
        written = self.file.section(section.key)
        if written and written.value("state") == "declined":
            return ""
        content = self.setter.points([*self._days(section.key), *self._phrases(section.key)])
        if section.key == "who_to_call":
            content += self._contact_table()
        elif section.key in _PARTS_OF_SECTION:
            content += self.setter.points(self._named(_PARTS_OF_SECTION[section.key]))
        if written:
            content += self._own_words(written)
        return self.setter.heading(self.text(f"section.{section.key}")) + content if content else ""

    def _phrases(self, key: str) -> list[str]:
        return [
            self.discretion.phrase(phrase_words(each, self.library, self.wish.language), self.wish.language)
            for each in self.file.phrases.get(key, ())
            if each.printed("chosen") == "chosen" and not each.open_answers("chosen")
        ]

    def _days(self, key: str) -> list[str]:
        plan, lines = self.file.plan, []
        for name in _DAYS_OF_SECTION.get(key, ()):
            if plan.open_answers(name):
                lines.append(self._see_top(f"sheet.{name}"))
            elif value := plan.printed(name):
                lines.append(self.text(f"sheet.{name}", day=self.library.write_approximate(value, self.wish.language)))
        return lines

    def _see_top(self, code: str) -> str:
        return f"{self.text(code, day='…')} {self.text('sheet.see_top')}"

    def _own_words(self, written: Written) -> str:
        words = written.printed("words")
        if written.open_answers("words") or (words and "words" in written.joined):
            return self.setter.paragraph(self.text("sheet.see_top"), colour=CARE_EDGE, bold=True)
        if not words:
            return ""
        typed_in = written.printed("words_language")
        same = typed_in == self.wish.language or (typed_in is None and self.wish.language == ENGLISH)
        noted = written.printed("words_are") not in ("in_own_language", "as_interpreted")
        return self.setter.own_words(
            self.discretion.text(str(words), str(typed_in or ENGLISH)),
            self.text("sheet.noted" if noted else "sheet.own_words"),
            None if same else self.text("sheet.read_through"),
            right_to_left=runs_right_to_left(str(words)),
        )

    def _people(self) -> list[Written]:
        shown = [each for each in self.file.contacts if contact_prints(each)]
        if len(shown) < len(self.file.contacts):
            self.discretion.held_back.add("contact")
        return sorted(shown, key=lambda each: (each.value("place") is None, each.value("place") or 0))

    def _named(self, part: str) -> list[str]:
        return [
            self.discretion.name(str(contact.printed("name")))
            for contact in self._people()
            if part in (contact.printed("parts") or ()) and contact.printed("name") and not contact.open_answers("name")
        ]

    def _contact_table(self) -> str:
        rows = []
        for contact in self._people():
            parts = frozenset(contact.printed("parts") or ())
            if parts and not parts & _CALLED:
                continue
            name = self._cell(contact, "name")
            number = self._cell(contact, "telephone")
            when = self._cell(contact, "when_to_call")
            rows.append((name, number, when))
        if not rows:
            return ""
        head = (self.text("sheet.who"), self.text("sheet.telephone"), self.text("sheet.when"))
        typed = any(contact.printed("when_to_call") for contact in self._people())
        return (self._read_through() if typed else "") + self.setter.table(head, rows, widths=(28, 34, 38))

    def _cell(self, contact: Written, name: str) -> str:
        if contact.open_answers(name) or (name in contact.joined and contact.printed(name)):
            return self.setter.paragraph(self.text("sheet.see_top"), colour=CARE_EDGE, below=0)
        value = str(contact.printed(name) or "")
        if name == "telephone":
            return self.setter.paragraph(self.discretion.text(value), bold=True, below=0, unbroken=True)
        return self.setter.typed(
            self.discretion.name(value) if name == "name" else self.discretion.text(value), below=0
        )

    def _read_through(self) -> str:
        """The line that asks to read typed words through, where the sheet speaks another language than our notes."""
        if self.wish.language == ENGLISH:
            return ""
        small = self.setter.typography.small
        return self.setter.paragraph(self.text("sheet.read_through"), size=small, colour=CARE_EDGE, bold=True)

    def check_ins(self) -> str:
        """When a sign of life is agreed, and that a second person acts; who that is never stands on paper."""
        content = ""
        for check_in in self.file.check_ins:
            if check_in_prints(check_in):
                content += self._check_in(check_in)
        return self.setter.heading(self.text("check_in.title")) + content if content else ""

    def _check_in(self, check_in: Written) -> str:
        see_top = self.text("sheet.see_top")
        due, way = check_in.printed("due"), check_in.printed("way")
        when = (
            see_top
            if check_in.open_answers("due")
            else self.library.write_moment(due, self.wish.language)
            if due
            else ""
        )
        how = see_top if check_in.open_answers("way") else self.text(f"check_in.{way}") if way else ""
        seen = check_in.printed("what_client_sees")
        words = (
            see_top if check_in.open_answers("what_client_sees") else self.discretion.text(str(seen)) if seen else ""
        )
        content = self.setter.paragraph(when, bold=True, colour=ACCENT) if when else ""
        content += self.setter.paragraph(how) if how else ""
        if words and words != see_top:
            content += self._read_through() + self.setter.typed(words)
        elif words:
            content += self.setter.paragraph(words)
        named = check_in.value("second_person") or check_in.value("second_colleague")
        somebody_acts = named and check_in.value("second_agreed") == "yes"  # she relies on what stands here
        if content and somebody_acts:  # where no time was agreed yet, there is nothing that could fail to happen
            content += self.setter.paragraph(self.text("check_in.second"))
        return self.setter.box(content) if content else ""

    def closing(self) -> str:
        """Who the advocate is, and when this is looked at again."""
        lines = []
        name = "" if self.wish.without_names else self.file.advocate_name
        advocate = " ".join(filter(None, (name, self.file.advocate_telephone)))
        if advocate:
            lines.append(self.text("sheet.advocate", name=advocate))
        plan = self.file.plan
        if plan.open_answers("review_on"):
            lines.append(self._see_top("sheet.review"))
        elif review := plan.printed("review_on"):
            lines.append(self.text("sheet.review", day=self.library.write_approximate(review, self.wish.language)))
        return "".join(self.setter.paragraph(each, bold=True, above=4) for each in lines)
