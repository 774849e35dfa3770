"""Lists concerns and complaints, each with where it is: on this laptop alone, told to somebody, received."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.concerns import WHEN, ConcernLine
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.listing import ListingPage
from imsa_desktop.ui.presenters.concerns import ConcernsPresenter
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.words import day_words, label_of, tr, when_words

_ICONS = {"safeguarding_concern": "warning", "service_concern": "flag", "complaint": "encounter"}
_WORDS = {"safeguarding_concern": "words_heard", "service_concern": "what", "complaint": "words"}
_LENGTH = 90


@place(
    "concerns",
    icon="warning",
    label=lambda: tr("Concerns"),
    order=50,
    badge=lambda workspace: len(workspace.concerns.waiting()),
)
class ConcernsPage(ListingPage):
    """Those that wait for somebody come first."""

    kinds = frozenset({"safeguarding_concern", "service_concern", "complaint"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = ConcernsPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self.new = main_button(tr("Safeguarding concern"), "warning", lambda: self.begin("safeguarding_concern"))
        self.new.setToolTip(tr("Begin one from anywhere: Ctrl+Shift+S"))
        others = [
            button(tr("About a service"), "flag", lambda: self.begin("service_concern")),
            button(tr("Complaint or feedback"), "encounter", lambda: self.begin("complaint")),
        ]
        self.lay_out(
            [*others, self.new],
            tr("Each stands apart from the case files and has readers of its own; it says itself who they are."),
            EmptyState(
                "warning",
                tr("No concerns written down"),
                tr("Ctrl+Shift+S begins one from anywhere, also without a connection: danger first, then the words."),
            ),
            tr("Choose Open to see all that are not closed."),
        )
        self.add_toggles(
            (
                ("all", tr("Open")),
                ("waits", tr("Nobody has it yet")),
                ("safeguarding_concern", tr("Safeguarding")),
                ("service_concern", tr("Services")),
                ("complaint", tr("Complaints")),
                ("closed", tr("Closed")),
            ),
            self.presenter.choose,
        )

    def title(self) -> str:
        return self.tr("Concerns")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def ask(self) -> None:
        self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.begin("safeguarding_concern")}

    def begin(self, kind: str) -> None:
        """Begin one."""
        self.desk.go(kind, started=Started())

    def open_entry(self, key: Any) -> None:
        kind, record = key
        self.desk.go(kind, record=record)

    def _show(self, lines: Sequence[ConcernLine]) -> None:
        ordered = sorted(lines, key=lambda each: not each.waits)
        self.show_entries([_entry(each) for each in ordered], filtered=self.presenter.which != "all")


def _when_words(view: RecordView) -> str:
    """When it was heard, raised or taken down; without that, when it was written."""
    day = view[WHEN[view.kind.name]]
    return day_words(str(day)) if day else when_words(view.created_ms)


def _entry(line: ConcernLine) -> Entry:
    view = line.view
    words = " ".join(str(view[_WORDS[view.kind.name]] or "").split())
    first = view.fields["service"].words if view.kind.name == "service_concern" else ""
    kind = label_of(view.kind)
    second = " · ".join(part for part in (kind, view["case_reference"] or "", line.words) if part)
    return Entry(
        first=first or words[:_LENGTH] or kind,
        second=second,
        drawing=_ICONS[view.kind.name],
        right=_when_words(view),
        mark=tr("Nobody has it yet") if line.waits else view.fields["standing"].words,
        tone=Tone.WARNING if line.waits else Tone.PLAIN,
        faded=view["standing"] == "closed",
        key=(view.kind.name, view.id),
    )
