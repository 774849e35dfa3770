"""Nothing says that all work is at the hub while a file of it is only here."""

from __future__ import annotations

import os

import pytest

from imsa_desktop.sync import attachments
from imsa_desktop.sync.transport import HubUnreachable
from tests.promises.laptop import Laptop
from tests.promises.organisation import Hub, SharedCase


def test_a_file_that_the_line_broke_under_is_said_to_wait_until_the_hub_has_it(
    hub: Hub, ana: Laptop, case: SharedCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*told: object) -> None:
        raise HubUnreachable("https://nowhere", "broken line")

    ana.at.attachments.add(case.space, os.urandom(5_000), name="scan.bin", title="Scan")
    with monkeypatch.context() as patched:
        patched.setattr(attachments._Carrying, "send", breaks)
        ana.at.contact.exchange()
    standing = ana.at.contact.standing()
    assert (standing.changes_waiting, standing.files_waiting) == (0, True)
    ana.at.contact.exchange()
    assert not ana.at.contact.standing().files_waiting
