"""Sending and receiving: with the hub or through a folder, and the plain truth about where work is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.services.errors import PracticeVault
from imsa_desktop.services.explaining_exchange import ALARMS
from imsa_desktop.services.names import Names
from imsa_desktop.services.showing import Delivery
from imsa_desktop.storage import attachments, delivery, exchange_state, journal, notices, questions, spaces
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync import connection, courier, cycle, joining
from imsa_desktop.sync.attachments import SECONDS
from imsa_desktop.sync.errors import NotInAnOrganisation
from imsa_desktop.sync.membership import organisation_name
from imsa_desktop.sync.outcome import Outcome, Step
from imsa_desktop.sync.transport import HubHasAnotherCertificate, HubUnreachable
from imsa_protocol.identifiers import RecordId, SpaceId

_LAST = "last exchange"
_LAST_TROUBLE = "last exchange trouble"


class Connection(StrEnum):
    """How this vault stands to head office."""

    ALONE = "alone"  # no organisation yet: everything stays on this laptop
    REQUESTED = "requested"  # asked to join, waits to be admitted
    NO_HUB = "no_hub"  # an organisation, no hub known
    READY = "ready"
    UNREACHABLE = "unreachable"  # the last try found nobody
    NOT_OUR_HUB = "not_our_hub"  # somebody else answered


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an exchange is; words are made by the screen from the phase."""

    phase: str  # values of sync.outcome.Phase
    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one exchange did."""

    sent: int
    received: int
    cases: Sequence[SpaceId]  # cases that moved here
    questions: int
    new_questions: int
    waiting: int
    refused: int
    notices: int
    admitted: Sequence[str]  # names
    joined: bool
    waiting_for_admission: bool
    attachments_left: int = 0  # pieces of attachments that travel in the next exchange
    attachments_moved: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of the sync centre: a code and data, put in words by ``explaining_exchange.notice_words``."""

    id: int
    code: str
    data: Mapping[str, object]
    when_ms: int
    alarm: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """The line at the bottom of the window and the head of the sync centre."""

    connection: Connection
    organisation: str | None
    person: str
    hub: str | None  # its address
    last_exchange_ms: int | None
    changes_waiting: int  # saved here, not sent
    needs_look: int
    by_delivery: Mapping[Delivery, int]  # records
    files_waiting: bool = False  # pieces of attachments that the hub has not got: a broken line costs no text, but them


ProgressListener = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class Contact:
    """What may be asked of sending and receiving. Blocking; run it off the window's thread."""

    def __init__(self, vault: Vault, names: Names, after_exchange: Callable[[], object] = lambda: None) -> None:
        self._vault = vault
        self._names = names
        self._after_exchange = after_exchange

    def exchange(
        self,
        progress: ProgressListener | None = None,
        cancelled: IsCancelled | None = None,
        *,
        all_attachments: bool = False,
    ) -> Exchanged:
        """Send and receive with the hub. Raises the transport's errors (explaining.explain puts them in words).

        Attachments come after everything else and for a short while, unless all of them are waited for.
        """
        self._refuse_practice()
        if joining.standing(self._vault) is joining.Standing.ALONE:
            raise NotInAnOrganisation
        transport = connection.open_line(self._vault)
        try:
            seconds = None if all_attachments else SECONDS
            outcome = cycle.send_and_receive(
                self._vault, transport, _steps(progress), cancelled or (lambda: False), seconds
            )
        except (HubUnreachable, HubHasAnotherCertificate) as trouble:
            self._remember_trouble(
                Connection.UNREACHABLE if isinstance(trouble, HubUnreachable) else Connection.NOT_OUR_HUB
            )
            raise
        finally:
            transport.close()
        return self._exchanged(outcome)

    def exchange_by_folder(
        self, folder: Path, progress: ProgressListener | None = None, cancelled: IsCancelled | None = None
    ) -> Exchanged:
        """Send and receive through a folder or stick."""
        self._refuse_practice()
        outcome = courier.exchange_by_folder(self._vault, folder, _steps(progress), cancelled or (lambda: False))
        return self._exchanged(outcome)

    def _refuse_practice(self) -> None:
        if self._vault.practice:
            raise PracticeVault

    def _remember_trouble(self, trouble: Connection) -> None:
        with self._vault.write() as conn:
            exchange_state.keep_value(conn, _LAST_TROUBLE, trouble.value)

    def _exchanged(self, outcome: Outcome) -> Exchanged:
        with self._vault.write() as conn:
            exchange_state.keep_value(conn, _LAST, self._vault.surroundings.now_ms())
            exchange_state.forget_value(conn, _LAST_TROUBLE)
            cases = {each.id for each in spaces.spaces(conn, SpaceClass.CASE)}
        self._after_exchange()
        return Exchanged(
            sent=outcome.sent,
            received=outcome.received,
            cases=sorted(cases & outcome.spaces),
            questions=outcome.questions,
            new_questions=outcome.new_questions,
            waiting=outcome.waiting,
            refused=outcome.refused,
            notices=outcome.notices,
            admitted=[each.name for each in outcome.admitted],
            joined=outcome.joined,
            waiting_for_admission=outcome.waiting_for_admission,
            attachments_left=outcome.chunks_left,
            attachments_moved=outcome.chunks_sent + outcome.chunks_received,
        )

    def standing(self) -> Standing:
        """Where everything is, without asking anybody."""
        address = connection.hub_address(self._vault)
        member = joining.standing(self._vault)
        with self._vault.read() as conn:
            last = exchange_state.value(conn, _LAST)
            trouble = exchange_state.value(conn, _LAST_TROUBLE)
            counted = delivery.counted(conn)
            return Standing(
                connection=_connection(member, address is not None, trouble),
                organisation=organisation_name(conn),
                person=self._names.own(conn),
                hub=address.url if address else None,
                last_exchange_ms=last if isinstance(last, int) else None,
                changes_waiting=sum(journal.unsealed_counts(conn).values()),
                needs_look=questions.count(conn),
                by_delivery={each: counted[each] for each in Delivery},
                files_waiting=bool(attachments.unsent(conn, 1)),
            )

    def delivery(self, record: RecordId) -> Delivery:
        """How far one record has come."""
        with self._vault.read() as conn:
            return delivery.delivery_of(conn, record)

    def notices(self, *, unseen_only: bool = False) -> list[Notice]:
        """What the sync centre shows, the latest first."""
        with self._vault.read() as conn:
            return [
                Notice(
                    id=each.id,
                    code=each.code,
                    data=each.data if isinstance(each.data, Mapping) else {},
                    when_ms=each.at_ms,
                    alarm=each.code in ALARMS,
                    seen=each.seen,
                )
                for each in notices.notices(conn, unseen_only=unseen_only)
            ]

    def mark_seen(self, notice: int) -> None:
        """Note that a notice was read."""
        with self._vault.write() as conn:
            notices.mark_seen(conn, notice)


def _steps(progress: ProgressListener | None) -> Callable[[Step], None]:
    def tell(step: Step) -> None:
        if progress is not None:
            progress(Progress(step.phase.value, step.done, step.total))

    return tell


def _connection(member: joining.Standing, has_hub: bool, trouble: object) -> Connection:
    if member is joining.Standing.ALONE:
        return Connection.ALONE
    if member is joining.Standing.REQUESTED:
        return Connection.REQUESTED
    if not has_hub:
        return Connection.NO_HUB
    return Connection(trouble) if isinstance(trouble, str) else Connection.READY
