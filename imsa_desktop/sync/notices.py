"""Names what an exchange may have to tell in the sync centre; the data are ids and numbers, never values."""

from __future__ import annotations

from enum import StrEnum


class NoticeCode(StrEnum):
    """What was found; beside each, the keys of its data. Storage has codes of its own (``storage.notices``)."""

    REFUSED_FRAME = "refused_frame"  # space, device, number, why (a Refusal)
    FORK = "fork"  # space, device, number
    WITHHELD = "withheld"  # space, device, number: a segment that others had seen and that nobody hands out
    CLONED = "cloned"  # device, mine: the folder of a laptop lives on in two places
    HUB_RESTORED = "hub_restored"  # handed_in: frames given back to it
    HUB_BEHIND = "hub_behind"  # streams: still not on the hub after everything was handed in
    HUB_TOLD_TWO_STORIES = "hub_told_two_stories"  # space, place
    HUB_REFUSED = "hub_refused"  # space, device, number, error (a HubRefusal)
    DIVERGED = "diverged"  # space, device: same heads and another digest
    LOG_FORKED = "log_forked"  # number
    LOG_REFUSED = "log_refused"  # number, why
    REQUEST_REFUSED = "request_refused"  # invitation: somebody without the code asked to be let in
    CHUNK_ALTERED = "chunk_altered"  # space, chunk: a piece of an attachment that is not what its name says
    CHUNKS_REFUSED = "chunks_refused"  # space, error (a HubRefusal)
    ADMITTED = "admitted"  # person, device
    JOINED = "joined"  # organisation
