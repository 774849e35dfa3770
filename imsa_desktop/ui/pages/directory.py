"""Is the directory: organisations, interpreters and agencies with their warnings, phrases, rules, colleagues."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.deadlines.rule import Rule
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.directory import PARTS, DirectoryLine
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.listing import ListingPage
from imsa_desktop.ui.presenters.directory import DirectoryPresenter, Listed
from imsa_desktop.ui.record_drawer import RecordDrawer
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import choice_words, day_words, label_of, new_words, tr
from imsa_protocol.identifiers import SpaceId

_DRAWINGS = {
    "organisation": "organisation",
    "interpreter": "interpreter",
    "interpreter_agency": "interpreter",
    "shelf_phrase": "phrases",
    "policy_learning": "flag",
    "service_review": "star",
    "charter_review": "star",
    "deadline_rule": "clock",
    "person": "person",
}
_KINDS = frozenset(kind for kinds in PARTS.values() for kind in kinds)


@place("directory", icon="list", label=lambda: tr("Directory"), order=70)
class DirectoryPage(ListingPage):
    """One part at a time; a warning stands beside the name, never only in a colour."""

    kinds = _KINDS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = DirectoryPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self._lines: dict[int, DirectoryLine] = {}
        self._look_for_record: bytes | None = None
        self.new = main_button(tr("New entry"), "add", self.new_entry)
        self.new.setToolTip(tr("A new entry in this part: Ctrl+N"))
        self.new_agency = button(tr("New agency"), "add", lambda: self.new_entry("interpreter_agency"))
        self.new_agency.hide()
        self.new_charter = button(tr("Against the Charter"), "add", lambda: self.new_entry("charter_review"))
        self.new_charter.hide()
        self.first_entry = main_button(tr("New entry"), "add", self.new_entry)
        self.lay_out(
            [self.new_agency, self.new_charter, self.new],
            tr("What colleagues should know of those who may help. Never a client’s name or story."),
            EmptyState(
                "list",
                tr("Nothing stands here yet"),
                tr("Whatever one of you learns of a service, an interpreter or an agency saves the next one a day."),
                self.first_entry,
            ),
            tr("Type fewer letters, or choose another part."),
        )
        self.own = Banner(Tone.PLAIN, _alone_words(False))
        self.own.hide()
        layout = self.layout()
        if layout is not None:
            layout.insertWidget(2, self.own)  # type: ignore[attr-defined]  # reason: lay_out makes a box layout
        self.add_text_filter(tr("A name, a place, a language, an area"), self.presenter.look_for)
        self.add_toggles(
            (
                ("organisations", tr("Organisations")),
                ("interpreters", tr("Interpreters")),
                ("phrases", tr("Phrases")),
                ("learning", tr("Seen on the ground")),
                ("reviews", tr("Reviews of the service")),
                ("rules", tr("Deadline rules")),
                ("colleagues", tr("Colleagues")),
            ),
            self.presenter.choose,
        )
        self.toggles = dict(zip(PARTS, self.findChildren(Toggle), strict=True))
        self.drawer = RecordDrawer(desk, self)
        self.reading = RuleDrawer(self, self._own_version)

    def title(self) -> str:
        return self.tr("Directory")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        part = next((name for name, kinds in PARTS.items() if where.get("kind") in kinds), None)
        if part is not None:
            self._look_for_record = where.get("record")
            self.presenter.part = part
        self.presenter.ask()

    def ask(self) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        self.drawer.refresh(changed)
        super().refresh(changed)

    def leaving(self) -> None:
        self.drawer.flush()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        if self.drawer.isVisible():
            return {"finish": self.drawer.save}
        return {"new": self.new_entry}

    def new_entry(self, kind: str = "") -> None:
        """Add an entry to the part that is shown; a colleague only where there is an organisation to be of."""
        if self.new.isHidden():
            return
        chosen = kind or PARTS[self.presenter.part][0]
        self._open_sheet(None, chosen)

    def open_entry(self, key: object) -> None:
        line = self._lines.get(key) if isinstance(key, int) else None
        if line is not None and line.rule is not None:
            self.reading.show_rule(line.rule, line.standing, line.checked)
        elif line is not None and line.unwritten is not None and line.space is not None:
            likely = line.unwritten.values
            self.drawer.ask(line.space, replace(asked(line.kind, prefill=likely), draft=line.unwritten))
        elif line is not None:
            self._open_sheet(line.space, line.kind, record=line.record)

    def _open_sheet(self, space: SpaceId | None, kind: str, **about: Any) -> None:
        shelf = self.desk.workspace.shelf

        def ready(where: SpaceId) -> None:
            self.drawer.ask(where, asked(kind, **about))

        if space is not None:
            ready(space)
            return
        self.desk.jobs.read(shelf.space, ready, owner=self)

    def _own_version(self, rule: Rule) -> None:
        prefill = {
            "code": rule.code,
            "version": rule.version + 1,
            "title": rule.title,
            "nation": rule.nations,
            "area": rule.area,
            "decision_kind": rule.decision_kind,
            "trigger": rule.trigger.value,
            "period": rule.period,
            "unit": rule.unit.value,
            "first_day_counts": "yes" if rule.first_day_counts else "no",
            "arrive_or_sent": rule.arrive_or_sent.value,
            "closed_last_day": rule.closed_last_day.value,
            "computed": "yes" if rule.computed else "no",
            "late_route": rule.late_route,
            "note": rule.note,
            "source": rule.source,
        }
        self._open_sheet(None, "deadline_rule", prefill=prefill)

    def _show(self, listed: Listed) -> None:
        self.toggles[listed.part].setChecked(True)
        self._lines = dict(enumerate(listed.lines))
        self.own.setVisible(not listed.shared)
        colleagues = listed.part == "colleagues"
        self.own.say(Tone.PLAIN, _alone_words(colleagues))
        self.new.setVisible(listed.shared or not colleagues)
        self.first_entry.setVisible(listed.shared or not colleagues)
        self.new_agency.setVisible(listed.part == "interpreters")
        self.new_charter.setVisible(listed.part == "reviews")
        self.new.setText(new_words(kind_named(PARTS[listed.part][0])))
        self.show_entries([_entry(key, line) for key, line in self._lines.items()], filtered=bool(listed.text))
        wanted, self._look_for_record = self._look_for_record, None
        if wanted is not None:
            key = next((key for key, line in self._lines.items() if line.record == wanted), None)
            if key is not None:
                self.list.choose(key)
                self.open_entry(key)


def _alone_words(colleagues: bool) -> str:
    if colleagues:
        return tr("This laptop belongs to no organisation yet. Colleagues stand here once you have joined one.")
    return tr(
        "This laptop belongs to no organisation yet: entries wait on your own desk, and move to the shelf that all "
        "share once you have joined one."
    )


def _entry(key: int, line: DirectoryLine) -> Entry:
    tone = Tone.WARNING if line.standing or line.overdue else None
    mark = line.standing or (tr("Check again") if line.overdue else "")
    return Entry(
        line.title,
        line.second,
        drawing=_DRAWINGS[line.kind],
        right=line.checked,
        mark=mark,
        tone=tone,
        faded=line.kind != "deadline_rule" and line.against,
        key=key,
    )


class RuleDrawer(Drawer):
    """A rule as it was shipped, to be read; an organisation makes its own version beside it."""

    def __init__(self, page: QWidget, own_version: Callable[[Rule], object]) -> None:
        super().__init__(page)
        self._rule: Rule | None = None
        self._own_version = own_version
        act = button(tr("Make our own version"), "edit", self._make)
        self.set_buttons((act, None))

    def show_rule(self, rule: Rule, standing: str, checked: str) -> None:
        """Show it."""
        self._rule = rule
        kind = kind_named("deadline_rule")
        shipped = tr("Shipped with the program: {code}, version {n}")
        self.set_title(rule.title, shipped.format(code=rule.code, n=rule.version))
        self.column.clear()
        if standing:
            self.column.add(Banner(Tone.WARNING, standing))
        nations = ", ".join(choice_words(kind.field("nation"), each) for each in sorted(rule.nations))
        counted = f"{rule.period} {choice_words(kind.field('unit'), rule.unit.value).lower()}" if rule.computed else ""
        told = (
            ("nation", nations),
            ("period", counted),
            ("trigger", choice_words(kind.field("trigger"), rule.trigger.value)),
            ("arrive_or_sent", choice_words(kind.field("arrive_or_sent"), rule.arrive_or_sent.value)),
            ("closed_last_day", choice_words(kind.field("closed_last_day"), rule.closed_last_day.value)),
            ("late_route", rule.late_route),
            ("note", rule.note),
            ("source", rule.source),
            ("certainty", choice_words(kind.field("certainty"), rule.certainty.value)),
            ("check_again_by", day_words(rule.check_again_by.isoformat())),
        )
        for name, words in told:
            if words:
                self.column.add(Label(label_of(kind.field(name)), Text.STRONG))
                self.column.add(Label(words))
        self.column.add(Help(checked))
        self.come()
        self.close_button.setFocus()

    def _make(self) -> None:
        rule = self._rule
        self.leave()
        if rule is not None:
            self._own_version(rule)
