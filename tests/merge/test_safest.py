"""The safer answer stands until a person has settled the question."""

from __future__ import annotations

import pytest

from imsa_desktop.merge.safest import EARLIEST, rank

ORDER = ("yes", "not_asked", "declined", "no")
BARE = ("unsafe", "unsure", "safe")


@pytest.mark.parametrize(
    ("order", "safest_first"),
    [
        (ORDER, ["from a newer version", "yes", "not_asked", "declined", "no"]),
        (ORDER, [b"bytes", "yes", None, "declined", "no"]),
        (BARE, ["unsafe", "unsure", None, "safe"]),
        (("ticked",), ["unknown", "ticked", None]),
        ((), ["anything", None]),
        ((), [True, None, False]),
        (("true", "false"), [True, None, False]),
        (("false", "true"), [False, None, True]),
        (EARLIEST, ["next spring", "2019~", "2019-03", "2019-03-02~", "2019-03-03", None]),
        (EARLIEST, [5, "2026-11-23", None]),
        (EARLIEST, ["2026-13-01", "2026-11-23"]),
        (EARLIEST, ["0001-01-01T00:00+14:00", "1000-01-01"]),
        (EARLIEST, ["2026-11-23T14:05+02:00", "2026-11-23T13:05+00:00", "2026-11-24"]),
        (EARLIEST, ["2026-11-23", "2026-11-23T00:01"]),
        (EARLIEST, ["25:90 or so", "09:30", "14:05", None]),
    ],
)
def test_answers_stand_in_the_safer_order(order, safest_first):
    ranks = [rank(each, order) for each in safest_first]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)


def test_a_cleared_answer_counts_as_not_asked():
    assert rank(None, ORDER) == rank("not_asked", ORDER)
