"""Leads through a first run in at most six screens, from the name to a usable vault (S01)."""

from __future__ import annotations

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
from imsa_desktop.ui.words import tr


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
        self.start = StartStep()
        self.passphrase = PassphraseStep(program)
        self.words = WordsStep()
        self.type_back = TypeBackStep()
        self.organisation = OrganisationStep()
        self.invitation = InvitationStep(jobs)
        self._stack = QStackedWidget()
        for step in (self.start, self.passphrase, self.words, self.type_back, self.organisation, self.invitation):
            self._stack.addWidget(step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._stack, 1)
        self.start.went_on.connect(lambda: self._show(self.passphrase))
        self.passphrase.went_back.connect(lambda: self._show(self.start))
        self.passphrase.went_on.connect(self._make)
        self.words.went_on.connect(lambda: self._show(self.type_back))
        self.type_back.went_back.connect(lambda: self._show(self.words))
        self.type_back.went_on.connect(self._after_words)
        self.organisation.went_on.connect(self._found)
        self.invitation.went_on.connect(self._open)
        self.invitation.panel.joined.connect(self._open)
        self.practising = Practising(program, jobs, self.start.failed)
        self.practising.opened.connect(self.opened)
        self.start.column.add(self.practising)
        self._show(self.start)

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
        at = min(self._stack.indexOf(step), len(names) - 1)
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
