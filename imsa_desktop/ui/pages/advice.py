"""Lists the queries of the advice line: what was asked, what stands open, where somebody was in danger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.listing import ListingPage
from imsa_desktop.ui.presenters.advice import AdvicePresenter
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.words import tr

_WORRYING = {"open": Tone.WARNING, "waiting": Tone.ACCENT, "referral": Tone.GOOD}


@place("advice", icon="phone", label=lambda: tr("Advice line"), order=40)
class AdvicePage(ListingPage):
    """The latest query first."""

    kinds = frozenset({"advice_query"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = AdvicePresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self.new = main_button(tr("New query"), "add", self.new_query)
        self.new.setToolTip(tr("Log a call from anywhere: Ctrl+Shift+A"))
        self.lay_out(
            [self.new],
            "",
            EmptyState(
                "phone",
                tr("No calls logged yet"),
                tr("Ctrl+Shift+A begins one from anywhere: three questions, the question, the answer. No name needed."),
                main_button(tr("New query"), "add", self.new_query),
            ),
            tr("Type fewer letters, or choose All."),
        )
        self.add_text_filter(tr("Words, a name or an organisation"), self.presenter.look_for)
        self.add_toggles(
            (
                ("all", tr("All")),
                ("open", tr("To be answered")),
                ("grave", tr("Danger or a child")),
                ("case", tr("Became a case")),
            ),
            self.presenter.choose,
        )

    def title(self) -> str:
        return self.tr("Advice line")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def ask(self) -> None:
        self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.new_query}

    def new_query(self) -> None:
        """Log a call."""
        self.desk.go("advice_query", started=Started())

    def open_entry(self, key: object) -> None:
        self.desk.go("advice_query", record=key)

    def _show(self, queries: Sequence[RecordView]) -> None:
        filtered = self.presenter.which != "all" or bool(self.presenter.text)
        self.show_entries([_entry(each) for each in queries], filtered=filtered)


def _entry(query: RecordView) -> Entry:
    grave = [
        words
        for name, words in (("danger_now", tr("Danger")), ("child_involved", tr("A child")))
        if query[name] == "yes"
    ]
    who = [query.fields[name].words for name in ("caller_kind", "caller", "organisation") if query[name]]
    area = query.fields["area"].words
    second = " · ".join(part for part in (*grave, *who, area, query["became_case"] or "") if part)
    state = query.fields["state"].words
    return Entry(
        first=str(query["question"] or tr("No question written down")),
        second=second or tr("No name"),
        drawing="warning" if grave else "phone",
        right=query.fields["asked_on"].words,
        mark=state if query["state"] in _WORRYING else "",
        tone=Tone.WARNING if grave else _WORRYING.get(str(query["state"])),
        key=query.id,
    )
