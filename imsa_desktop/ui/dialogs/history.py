"""Shows who wrote what and when in one record, from which laptop, and what stood there before; nothing ever leaves it.

What stood before can be brought back, as a new change with a reason. Fields about other people are out of sight while
the client looks on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Kind, UnknownKind, kind_named
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.act_words import RESTORE, WITHDRAW, ActOn, earlier_answer
from imsa_desktop.services.showing import Happening
from imsa_desktop.services.wording import fields_of_register
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.dialogs.bring_back_line import BringBackLine
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.widgets.buttons import main_button, quiet_button
from imsa_desktop.ui.widgets.card import Column, Line, Picture
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.words import tr, when_words
from imsa_protocol.identifiers import ChangeId

_ICONS = {"set": "edit", "finished": "done", "withdrew": "undo", "brought_back": "history", "settled": "merge"}
_MOST_AT_ONCE = 40
_NEVER_WITHDRAWN = frozenset({"case", "client"})  # a whole file is closed, not withdrawn


class HistoryDialog(QDialog):
    """Open it with ``HistoryDialog(desk, kind, record, title, parent).open()``; ``field`` shows that field alone."""

    def __init__(
        self, desk: Desk, kind: str, record: bytes, title: str, parent: QWidget | None = None, *, field: str = ""
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._record, self._field = desk, kind, record, field
        self._about = (kind, record)
        self._happenings: Sequence[Happening] = ()
        self._told: dict[ChangeId, _Happened] = {}
        self._all = False
        self._gone = False  # whether it stands withdrawn
        self._back: tuple[str, ChangeId] | None = None  # the earlier answer that is asked about: register and change
        self._back_line: BringBackLine | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("History"))
        self.resize(680, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        top = QHBoxLayout()
        top.addWidget(Heading(title), 1)
        self.fields = QComboBox()
        self.fields.setAccessibleName(tr("Of which field"))
        self.fields.setMinimumContentsLength(18)
        self.fields.addItem(tr("Every field"), "")
        self.fields.currentIndexChanged.connect(lambda _: self._build())
        top.addWidget(self.fields)
        layout.addLayout(top)
        self.column = Column(measure=None, margin=0)
        self.column.body.setSpacing(Space.M)
        layout.addWidget(self.column, 1)
        row = QHBoxLayout()
        self._act = quiet_button(tr("Withdraw …"), None, self._take_away_or_back)
        self._act.hide()
        self._reason = QLineEdit()
        self._reason.setAccessibleName(tr("Why is it withdrawn?"))
        self._reason.setPlaceholderText(tr("Why is it withdrawn? It is kept with its history."))
        self._reason.returnPressed.connect(self._withdraw)
        self._reason.hide()
        row.addWidget(self._act)
        row.addWidget(self._reason, 1)
        row.addStretch(1)
        close = main_button(tr("&Close"), None, self.accept)
        close.setAutoDefault(False)
        row.addWidget(close)
        layout.addLayout(row)
        self._draft = LineDraft(desk, self)
        self._back_draft = LineDraft(desk, self)
        layout.addWidget(self._draft.line)
        layout.addWidget(self._back_draft.line)
        self._reason.textChanged.connect(self._draft.typed)
        close.setFocus()
        self._read()

    def _read(self) -> None:
        records, words, kind, record = self._desk.workspace.records, self._desk.workspace.act_words, *self._about

        def found(read: tuple[Sequence[Happening], Sequence[tuple[str, ChangeId]]]) -> None:
            self.show_history(read[0])
            self._go_on(read[1])

        self._desk.jobs.read(lambda: (records.history(kind, record), words.waiting(RESTORE, record)), found, owner=self)

    def show_history(self, happenings: Sequence[Happening]) -> None:
        """Show these changes."""
        self._happenings = happenings
        kind = _declared(self._kind)
        labels = {
            register: label
            for each in happenings
            for register, label, _ in each.fields
            if not _is_place(kind, register)
        }
        acts = [each.what for each in happenings if each.what in ("withdrew", "brought_back")]
        self._gone = bool(acts) and acts[0] == "withdrew"
        self._act.setText(tr("Bring it back") if self._gone else tr("Withdraw …"))
        may = self._kind not in _NEVER_WITHDRAWN and bool(happenings)
        self._act.setVisible(may and self._reason.isHidden())
        if may and not self._gone:
            on = ActOn(WITHDRAW, self._kind, self._record)
            self._draft.begin(on, lambda: {"reason": self._reason.text().strip()}, self._show_reason)
        wanted = self.fields.currentData() or self._field
        self._field = ""
        self.fields.blockSignals(True)
        while self.fields.count() > 1:
            self.fields.removeItem(1)
        for register, label in sorted(labels.items(), key=lambda each: each[1].casefold()):
            if not (side_by_side.is_on() and _is_private(kind, register)):
                self.fields.addItem(label, register)
        self.fields.setCurrentIndex(max(0, self.fields.findData(wanted)))
        self.fields.blockSignals(False)
        self._build()

    def _build(self) -> None:
        self._put_line_away()
        self.column.clear()
        self._told.clear()
        wanted = self.fields.currentData() or ""
        kind = _declared(self._kind)
        shown = [each for each in self._happenings if not wanted or any(name == wanted for name, _, _ in each.fields)]
        at_once = shown if self._all else shown[:_MOST_AT_ONCE]
        for happening in at_once:
            told = _Happened(happening, kind, wanted)
            told.back_asked.connect(self._ask_back)
            self._told[happening.change] = told
            self.column.add(told)
            self.column.add(Line())
        self._show_line()
        if len(at_once) < len(shown):
            words = tr("Show all {n}").format(n=len(shown))
            self.column.add(quiet_button(words, "down", self._show_all))

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _show_reason(self, kept: Mapping[str, Any]) -> None:
        self._reason.setText(str(kept.get("reason") or ""))
        self.ask_why()

    def done(self, result: int) -> None:
        """Closed: a reason that was typed waits until it is used, or emptied."""
        self._draft.rest()
        self._back_draft.rest()
        super().done(result)

    def ask_why(self) -> None:
        """Ask for the reason of a withdrawal."""
        self._act.hide()
        self._reason.show()
        self._reason.setFocus()

    def _take_away_or_back(self) -> None:
        if not self._gone:
            self.ask_why()
            return
        records, kind, record = self._desk.workspace.records, self._kind, self._record
        self._do(lambda: records.bring_back(kind, record), tr("Brought back. Its history says when."))

    def _withdraw(self) -> None:
        reason = self._reason.text().strip()
        if reason and not self._reason.isHidden():
            self._draft.keep()
            self._reason.hide()
            records, kind, record = self._desk.workspace.records, self._kind, self._record
            self._do(lambda: records.withdraw(kind, record, reason), tr("Withdrawn. Its history brings it back."))

    def _do(self, act: Callable[[], object], words: str) -> None:
        def done(_: object) -> None:
            self._desk.say.toast(words, tone=Tone.GOOD)
            self._reason.clear()
            self._read()

        self._desk.jobs.write(act, done, failed=self._refused, owner=self)

    def _go_on(self, waiting: Sequence[tuple[str, ChangeId]]) -> None:
        """Somebody was typing why an earlier answer is brought back."""
        if self._back is None and waiting:
            self._back, self._all = waiting[0], True
            self._build()
            self._take_keyboard()

    def _ask_back(self, register: str, change: ChangeId) -> None:
        self._put_line_away()
        self._back = (register, change)
        self._show_line()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        if self._back_line is not None:  # the layout it was just put into shows it a moment later
            QTimer.singleShot(0, self._back_line, self._back_line.reason.setFocus)

    def _put_line_away(self) -> None:
        """What was typed in it waits."""
        self._back_draft.rest()
        line, self._back_line = self._back_line, None
        if line is not None and self._back is not None and (told := self._told.get(self._back[1])) is not None:
            told.put_away(line)

    def _show_line(self) -> None:
        if self._back is None or (told := self._told.get(self._back[1])) is None:
            return
        register, change = self._back
        line = BringBackLine(lambda reason: self._restore(register, change, reason))
        if not told.ask_beneath(register, line):
            return
        self._back_line = line
        line.typed.connect(self._back_draft.typed)
        on = ActOn(RESTORE, *self._about, register=earlier_answer(register, change))
        self._back_draft.begin(
            on, lambda: {"reason": line.words()}, lambda kept: line.reason.setText(str(kept.get("reason") or ""))
        )

    def _restore(self, register: str, change: ChangeId, reason: str) -> None:
        records, desk, (kind, record) = self._desk.workspace.records, self._desk, self._about
        self._back_draft.keep()

        def done(_: object) -> None:
            desk.say.toast(tr("Brought back. It stands in the history as a new change."), tone=Tone.GOOD)
            self._put_line_away()
            self._back = None
            self._read()

        desk.jobs.write(
            lambda: records.restore(kind, record, register, change, reason), done, failed=self._refused, owner=self
        )

    def _refused(self, error: Exception) -> None:
        self.accept()
        self._desk.say.wrong(error)


class _Happened(QWidget):
    """One change."""

    back_asked = Signal(str, bytes)  # register, change

    def __init__(self, happening: Happening, kind: Kind | None, only: str) -> None:
        super().__init__()
        self._happening, self._kind = happening, kind
        self._parts: dict[str, tuple[QVBoxLayout, QWidget]] = {}  # of a register: where it stands, and its button
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(Picture(_ICONS.get(happening.what, "edit"), 18), alignment=Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        who = tr("You") if happening.mine else happening.who or tr("Somebody not known yet")
        self._words.addWidget(Label(f"{who}, {when_words(happening.when_ms)}", Text.STRONG))
        if happening.laptop:
            self._words.addWidget(Help(tr("on {laptop}").format(laptop=happening.laptop)))
        act = _act_words(happening.what)
        if act:
            self._words.addWidget(Label(act))
        for register, label, value in happening.fields:
            if (not only or register == only) and not _is_place(kind, register):
                self._tell(register, label, value)
        if happening.reason:
            self._words.addWidget(Label(tr("“{reason}”").format(reason=happening.reason), quiet=True))
        row.addLayout(self._words, 1)

    def _tell(self, register: str, label: str, value: str) -> None:
        part = QWidget()
        body = QVBoxLayout(part)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        line = QHBoxLayout()
        line.addWidget(Label(f"{label}: {value or tr('nothing')}"), 1)
        body.addLayout(line)
        for name, _, before in self._happening.replaced:
            if name == register:
                body.addWidget(Help(tr("before: {value}").format(value=before or tr("nothing"))))
        standing = register in self._happening.standing
        if not standing and register not in (FINISHED, WITHDRAWN) and self._kind is not None:
            back = quiet_button(tr("Bring back …"), "undo")
            back.setAccessibleName(tr("Bring back {label}: {value}").format(label=label, value=value or tr("nothing")))
            back.clicked.connect(lambda: self.back_asked.emit(register, self._happening.change))
            self._parts[register] = (body, back)
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addWidget(part)
        if _is_private(self._kind, register):
            side_by_side.keep_back(part)

    def ask_beneath(self, register: str, line: QWidget) -> bool:
        """Put the line beneath an answer, in place of its button; ``False`` where it cannot be brought back here."""
        if register not in self._parts:
            return False
        body, back = self._parts[register]
        body.addWidget(line)
        back.hide()
        return True

    def put_away(self, line: QWidget) -> None:
        """Take the line away again; its button comes back."""
        line.hide()
        line.deleteLater()
        for _, back in self._parts.values():
            back.show()


def _declared(name: str) -> Kind | None:
    try:
        return kind_named(name)
    except UnknownKind:
        return None


def _is_private(kind: Kind | None, register: str) -> bool:
    return kind is not None and any(side_by_side.for_colleagues(each) for each in fields_of_register(kind, register))


def _is_place(kind: Kind | None, register: str) -> bool:
    """Whether it only says where the record lies."""
    return kind is not None and any(each.is_parent for each in fields_of_register(kind, register))


def _act_words(what: str) -> str:
    return {
        "finished": tr("Finished it"),
        "withdrew": tr("Withdrew it"),
        "brought_back": tr("Brought it back"),
        "settled": tr("Settled the question"),
    }.get(what, "")
