"""How far everything has come is counted from the tables, and is the sum of how far each record has come."""

from __future__ import annotations

from collections import Counter

from imsa_desktop.services.showing import Delivery
from imsa_desktop.storage import delivery
from tests.services.conftest import Laptop, Two


def _counted(laptop: Laptop) -> dict[Delivery, int]:
    told = dict(laptop.workspace.contact.standing().by_delivery)
    records = [each for kind in laptop.workspace.records.kinds() for each in laptop.workspace.records.list(kind.name)]
    with laptop.vault.read() as conn:
        one_by_one = Counter(delivery.deliveries(conn, [each.id for each in records]).values())
    assert told == {each: one_by_one[each] for each in Delivery}
    return told


def test_the_count_is_the_sum_of_the_records_alone_on_their_way_and_received(two: Two) -> None:
    first = two.ana.case()
    assert _counted(two.ana)[Delivery.SAVED] > 0
    two.ana.workspace.contact.exchange_by_folder(two.stick)
    _counted(two.ana)
    two.exchange()
    assert _counted(two.ana)[Delivery.RECEIVED] > 0
    two.ana.workspace.records.add("task", {"what": "Ring"}, space=first.space)
    two.ana.case("Mai")
    mixed = _counted(two.ana)
    assert mixed[Delivery.SAVED] > 0
    assert mixed[Delivery.RECEIVED] > 0
    _counted(two.office)


def test_a_vault_that_never_joined_counts_everything_as_saved_here(ana: Laptop) -> None:
    ana.case()
    told = _counted(ana)
    assert told[Delivery.SAVED] == sum(told.values()) > 0
