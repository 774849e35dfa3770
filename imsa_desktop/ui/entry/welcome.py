"""Leads through a first run in at most six screens, from the name to a usable vault (S01)."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from imsa_desktop.services.program import NewVault, Program
from imsa_desktop.ui.entry.belonging import InvitationStep, OrganisationStep
from imsa_desktop.ui.entry.frame import StepPanel
from imsa_desktop.ui.entry.keys import PassphraseStep, TypeBackStep, WordsStep
from imsa_desktop.ui.entry.practising import Practising
from imsa_desktop.ui.entry.start import Beginning, StartStep
from imsa_desktop.ui.entry.step import Step
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.words import tr

_S = TypeVar("_S", bound=Step)


class WelcomePage(QWidget):
    """The steps, one at a time, beside a panel that says which."""

    opened = Signal(object)  # Workspace

    def __init__(self, program: Program, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program, self._jobs = program, jobs
        self._vault: NewVault | None = None
        self.panel = StepPanel(
            tr(
                "Nothing leaves this laptop until you join an organisation, and then only sealed. "
                "Whoever finds the laptop can read nothing."
            )
        )
        self._stack = QStackedWidget()
        self.start = StartStep()
        self._stack.addWidget(self.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._stack, 1)
        self.start.went_on.connect(lambda: self._show(self.passphrase))
        self.practising = Practising(program, jobs, self.start.failed)
        self.practising.opened.connect(self.opened)
        self.start.column.add(self.practising)
        in_reading_order(self.start.column)
        self._show(self.start)

    # The steps behind the first are made when they are first asked for: the window is there sooner.

    @cached_property
    def passphrase(self) -> PassphraseStep:
        """Choosing the passphrase."""
        step = self._add(PassphraseStep(self._program))
        step.went_back.connect(lambda: self._show(self.start))
        step.went_on.connect(self._make)
        return step

    @cached_property
    def words(self) -> WordsStep:
        """The recovery words, shown once."""
        step = self._add(WordsStep())
        step.went_on.connect(lambda: self._show(self.type_back))
        return step

    @cached_property
    def type_back(self) -> TypeBackStep:
        """Two of the words typed back."""
        step = self._add(TypeBackStep())
        step.went_back.connect(lambda: self._show(self.words))
        step.went_on.connect(self._after_words)
        return step

    @cached_property
    def organisation(self) -> OrganisationStep:
        """The organisation's name."""
        step = self._add(OrganisationStep())
        step.went_on.connect(self._found)
        return step

    @cached_property
    def invitation(self) -> InvitationStep:
        """The invitation, or later."""
        step = self._add(InvitationStep(self._jobs))
        step.went_on.connect(self._open)
        step.panel.joined.connect(self._open)
        return step

    def _add(self, step: _S) -> _S:
        self._stack.addWidget(step)
        return step

    def step(self) -> Step:
        """The screen in front."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Step)
        return shown

    def _show(self, step: Step) -> None:
        names = [tr("You"), tr("Passphrase"), tr("Recovery words"), tr("Check your paper")]
        if self.start.beginning is Beginning.HEAD_OFFICE:
            names.append(tr("Organisation"))
        elif self.start.beginning is Beginning.INVITED:
            names.append(tr("Invitation"))
        order = (StartStep, PassphraseStep, WordsStep, TypeBackStep)
        at = order.index(type(step)) if type(step) in order else len(names) - 1
        self.panel.show_steps(names, at)
        self._stack.setCurrentWidget(step)
        step.enter()

    def setFocus(self, *reason: object) -> None:
        """Put the keyboard where the present step begins."""
        self.step().enter()

    def _make(self) -> None:
        person, passphrase = self.start.name.text().strip(), self.passphrase.passphrase
        self.passphrase.busy(True, tr("Making your vault …"))
        self._jobs.work(
            lambda: self._program.create(person, passphrase),
            self._made,
            failed=self.passphrase.failed,
            owner=self,
        )

    def _made(self, vault: NewVault) -> None:
        self._vault = vault
        self.passphrase.busy(False)
        self.passphrase.forget()
        self.words.show_words(vault.recovery_words)
        self.type_back.expect(vault.recovery_words)
        self._show(self.words)

    def _after_words(self) -> None:
        self.words.forget()
        self.type_back.expect(())
        if self._vault is None:
            return
        if self.start.beginning is Beginning.HEAD_OFFICE:
            self._show(self.organisation)
        elif self.start.beginning is Beginning.INVITED:
            self.invitation.panel.use(self._vault.workspace)
            self._show(self.invitation)
        else:
            self._open()

    def _found(self) -> None:
        if self._vault is None:
            return
        workspace, name = self._vault.workspace, self.organisation.name.text().strip()
        self.organisation.busy(True, tr("Founding …"))
        self._jobs.work(
            lambda: workspace.joining.found(name),
            lambda _: self._open(),
            failed=self.organisation.failed,
            owner=self,
        )

    def _open(self) -> None:
        if self._vault is not None:
            self.opened.emit(self._vault.workspace)
