"""Runs one whole exchange with the hub: membership, seal and store, send, receive, receipts (docs/sync.md §8).

Every phase keeps what it did before the next begins, and every phase may be run again: an exchange that was killed at
any point is simply run again.
"""

from __future__ import annotations

from typing import Final

from imsa_desktop.storage.exchange_state import forget_value, keep_value, value
from imsa_desktop.storage.frames import stored_head
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.attachments import SECONDS, exchange_attachments
from imsa_desktop.sync.cutting import cut
from imsa_desktop.sync.ending import end_exchange
from imsa_desktop.sync.errors import NotInAnOrganisation
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.founding import HUB_IDENTITY
from imsa_desktop.sync.heads import find_what_the_hub_lacks, heads_at_the_hub, note_what_stayed_behind
from imsa_desktop.sync.intake import Intake
from imsa_desktop.sync.joining import Standing, admit, complete, standing
from imsa_desktop.sync.log_exchange import fetch_log
from imsa_desktop.sync.membership import Membership, is_new_incarnation, membership, note_incarnation
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Cancelled, Outcome, Phase, Progress, never_cancelled, no_progress
from imsa_desktop.sync.own_streams import Elsewhere, go_on_anew, note_compared, unlike, was_compared
from imsa_desktop.sync.receipts import cut_receipts
from imsa_desktop.sync.receiving import Receiving, begin_again
from imsa_desktop.sync.sending import send, tell_refused
from imsa_desktop.sync.transport import Transport, UnknownCursor
from imsa_protocol.errors import HubRefusal
from imsa_protocol.identifiers import ID_BYTES

_BELIEVED: Final = "another incarnation on the hub's word"


def send_and_receive(
    vault: Vault,
    transport: Transport,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
    attachment_seconds: float | None = SECONDS,
) -> Outcome:
    """Send everything written here and apply everything others wrote; safe to be ended at any point and run again.

    Attachments follow after all text, for so many seconds (None: until all are there).
    Raises the transport's errors (hub unreachable, another certificate, refused, cancelled), ``NotInAnOrganisation``,
    ``LogForked``, ``LogRefused``, and for a request to join ``WrongCode``, ``InvitationUsed``, ``InvitationExpired``.
    What was done before the error stays done.
    """
    exchange = Exchange(vault, progress, cancelled)
    exchange.tell_progress(Phase.CONNECTING)
    present = standing(vault)
    if present is Standing.ALONE:
        raise NotInAnOrganisation
    if present is Standing.REQUESTED:
        exchange.outcome.joined = complete(vault, transport)
        if not exchange.outcome.joined:
            exchange.outcome.waiting_for_admission = True
            end_exchange(exchange)
            return exchange.outcome
    _Cycle(exchange, transport).run()
    exchange_attachments(exchange, transport, attachment_seconds)
    exchange.tell_progress(Phase.DONE)
    return exchange.outcome


class _Cycle:
    """One exchange of a member."""

    def __init__(self, exchange: Exchange, transport: Transport) -> None:
        self._exchange = exchange
        self._transport = transport
        self._vault = exchange.vault
        self._restored = False
        self._elsewhere: Elsewhere = {}  # own places at which the hub was found to have other frames

    def run(self) -> None:
        member = self._settle_membership()
        self._restored = self._is_another_store()
        if self._restored:
            self._compare_heads()
        member = self._look_for_own(member)
        intake, receiving = self._hand_in(member)
        if self._elsewhere:
            member = self._look_for_own(member)
            intake, receiving = self._hand_in(member)
        self._receive(member, intake, receiving)
        self._exchange.tell_progress(Phase.RECEIPTS)
        if cut_receipts(self._exchange, member):
            self._send()
        if not self._elsewhere:
            self._forget_belief()
        for space, number in self._elsewhere.items():
            tell_refused(self._exchange, space, self._vault.author, number, HubRefusal.FORK)
        if intake.elsewhere:
            note_compared(self._vault, alike=False)  # the next exchange begins with it
        if self._restored:
            note_what_stayed_behind(self._exchange, self._transport, member)
        end_exchange(self._exchange, intake, everything_came=True)

    def _hand_in(self, member: Membership) -> tuple[Intake, Receiving]:
        """Seal and send what was written here; a vault under a new incarnation receives first."""
        intake = Intake(self._exchange, member)
        receiving = Receiving(self._exchange, self._transport, intake)
        with self._vault.read() as conn:
            put_back = is_new_incarnation(self._vault, conn)
        if put_back:
            receiving.look_through(self._spaces_of_lost_own())
            self._receive(member, intake, receiving)
        cut(self._exchange, member)
        self._send()
        return intake, receiving

    def _look_for_own(self, member: Membership) -> Membership:
        """Compare the own streams with the hub's, once after opening and where it refused a frame of theirs as a fork.

        Where they go on without this vault, another incarnation is drawn: the membership under it is returned. On the
        hub's word alone, of spaces that this device may not read, that happens once and not again.
        """
        refused, self._elsewhere = self._elsewhere, {}
        if was_compared(self._vault) and not refused:
            return member
        unlike_the_hubs = unlike(self._vault, heads_at_the_hub(self._exchange, self._transport))
        found: Elsewhere = {}
        if unlike_the_hubs or refused:
            intake = Intake(self._exchange, member)
            Receiving(self._exchange, self._transport, intake).look_through(unlike_the_hubs | refused.keys())
            found = intake.elsewhere
        note_compared(self._vault, alike=not found)
        unproven = {space: number for space, number in refused.items() if space not in found}
        if unproven and not found and not self._may_believe_the_hub():
            self._elsewhere = unproven
            return member
        if found or unproven:
            return go_on_anew(self._exchange, unproven | found)
        return member

    def _may_believe_the_hub(self) -> bool:
        """Whether its bare word may make this vault another incarnation: not twice running, or it could go on so."""
        with self._vault.write() as conn:
            believed = value(conn, _BELIEVED)
            keep_value(conn, _BELIEVED, True)
        return not believed

    def _forget_belief(self) -> None:
        with self._vault.read() as conn:
            believed = value(conn, _BELIEVED)
        if believed:
            with self._vault.write() as conn:
                forget_value(conn, _BELIEVED)

    def _settle_membership(self) -> Membership:
        """Bring the log up to date and let in whoever asks."""
        self._exchange.tell_progress(Phase.MEMBERSHIP)
        with self._vault.read() as conn:
            member = membership(self._vault, conn)
        fetch_log(self._vault, self._transport, member)
        if member.administers:
            self._exchange.tell_progress(Phase.ADMITTING)
            self._exchange.outcome.admitted = admit(self._vault, self._transport)
            with self._vault.read() as conn:
                member = membership(self._vault, conn)
        return member

    def _is_another_store(self) -> bool:
        """Whether the hub's store is not that of the last exchange: it was restored, or is another hub's."""
        identity = self._transport.generation()
        with self._vault.write() as conn:
            before = value(conn, HUB_IDENTITY)
            if before is None:
                keep_value(conn, HUB_IDENTITY, [identity.hub, identity.generation])
        return before is not None and before[1] != identity.generation

    def _compare_heads(self) -> None:
        """Find out what a restored hub lacks, and pull from its beginning."""
        identity = self._transport.generation()
        find_what_the_hub_lacks(self._exchange, self._transport)
        with self._vault.write() as conn:
            begin_again(conn)
            keep_value(conn, HUB_IDENTITY, [identity.hub, identity.generation])
            self._exchange.outcome.notices += tell(self._vault, conn, NoticeCode.HUB_RESTORED, identity.generation, {})

    def _send(self) -> None:
        """Hand everything in; once more where the hub turned out to lack what it was believed to have."""
        sent = send(self._exchange, self._transport)
        self._exchange.outcome.sent += sent.changes
        if sent.behind:
            find_what_the_hub_lacks(self._exchange, self._transport)
            sent = send(self._exchange, self._transport)
            self._exchange.outcome.sent += sent.changes
        self._elsewhere = sent.elsewhere

    def _receive(self, member: Membership, intake: Intake, receiving: Receiving) -> None:
        self._exchange.tell_progress(Phase.RECEIVING)
        try:
            receiving.receive()
        except UnknownCursor:
            self._restored = True
            self._compare_heads()
            self._send()
            receiving.receive()
        if intake.queue.wants_log or intake.strangers:
            # somebody was let in, or wrote having seen more of the log, while this exchange was under way
            fetch_log(self._vault, self._transport, member)
            intake.forget_strangers()
            intake.settle()
            receiving.receive()
        incomplete = {space for space, _, _ in intake.queue.missing()}
        if receiving.lost_own:
            incomplete |= self._spaces_of_lost_own()
            receiving.lost_own = 0
        if intake.queue.keyless:
            incomplete |= member.register.rings_of_device(member.own.device)  # the deliveries that open them
        receiving.mend(incomplete)
        if intake.queue.keyless:
            intake.settle()
        with self._vault.write() as conn:
            note_incarnation(self._vault, conn)

    def _spaces_of_lost_own(self) -> set[bytes]:
        """Spaces in which this very device once sent what this vault does not have: it was put back from a backup."""
        at_hub = heads_at_the_hub(self._exchange, self._transport)
        spaces: set[bytes] = set()
        with self._vault.read() as conn:
            for (space, author), (number, _) in at_hub.items():
                here = stored_head(conn, space, author) if author[:ID_BYTES] == self._vault.device else None
                if author[:ID_BYTES] == self._vault.device and (here is None or here.number < number):
                    spaces.add(space)
        return spaces
