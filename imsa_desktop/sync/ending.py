"""Says at the end of an exchange what still waits, what is missing, and what is open (docs/sync.md §8)."""

from __future__ import annotations

from imsa_desktop.storage import questions
from imsa_desktop.storage.notices import notices, tell, withdraw
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.intake import Intake
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Phase
from imsa_protocol.identifiers import ID_BYTES


def end_exchange(exchange: Exchange, intake: Intake | None = None, *, everything_came: bool = False) -> None:
    """Fill in the outcome. Where everything came that there is, what is missing has been withheld: it is shown."""
    vault, outcome = exchange.vault, exchange.outcome
    with vault.write() as conn:
        if intake is not None:
            outcome.waiting = len(intake.queue.still_waiting())
            missing_or_closed = intake.queue.missing() | intake.queue.keyless
            missing = {space + author: number for space, author, number in missing_or_closed}
            for notice in notices(conn):
                if notice.code == NoticeCode.WITHHELD and notice.about not in missing:
                    withdraw(conn, NoticeCode.WITHHELD, notice.about)
            if everything_came:
                for stream, number in missing.items():
                    about = {"space": stream[:ID_BYTES], "device": stream[ID_BYTES : 2 * ID_BYTES], "number": number}
                    outcome.notices += tell(vault, conn, NoticeCode.WITHHELD, stream, about)
        outcome.questions = questions.count(conn)
    exchange.tell_progress(Phase.DONE)
