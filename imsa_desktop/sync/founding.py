"""Makes an organisation in head office's vault, and gives it a hub."""

from __future__ import annotations

from imsa_desktop.storage.vault import Vault
from imsa_desktop.sync.connection import HubAddress
from imsa_desktop.sync.transport import Transport
from imsa_protocol.identifiers import OrganisationId


def found_organisation(vault: Vault, person_name: str, organisation_name: str) -> OrganisationId:
    """Found an organisation of which ``person_name``, at this vault, is the first of head office.

    Needs no hub. Raises :class:`~imsa_desktop.sync.errors.AlreadyInAnOrganisation`.
    """
    raise NotImplementedError


def connect(vault: Vault, transport: Transport, address: HubAddress, token: str) -> None:
    """Give the organisation its hub: hand the log over with the one-time ``token`` and remember the address.

    Doing it again with the hub that already knows this organisation is harmless. Raises
    :class:`~imsa_desktop.sync.errors.NotInAnOrganisation` and the transport's errors.
    """
    raise NotImplementedError
