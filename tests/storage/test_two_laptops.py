"""Two vaults that hold the same segments have the same state, and every answer is there."""

from __future__ import annotations

import random
from collections.abc import Callable

import cbor2
import pytest

from imsa_desktop.merge.shown import State
from imsa_desktop.storage import delivery, digests, frames, notices, questions, records, segments, spaces
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.errors import FrameClash
from imsa_desktop.storage.rebuild import rebuild
from imsa_desktop.storage.versions import decode_version
from tests.storage.laptops import Laptop, new_record


@pytest.fixture
def shared(linh: Laptop, office: Laptop) -> bytes:
    """A case file that both laptops hold, with a client in it."""
    space = linh.new_space()
    linh.save(space, "client", b"c" * 16, {"full_name": "Đặng Thị Linh"})
    linh.cut(space)
    office.take(linh, space)
    return space


CLIENT = b"c" * 16


def _open(laptop: Laptop) -> list[questions.OpenQuestion]:
    with laptop.vault.read() as conn:
        return questions.open_questions(conn)


def _digest(laptop: Laptop, space: bytes) -> bytes:
    with laptop.vault.read() as conn:
        return digests.digest_of(conn, space)


def test_what_one_saved_the_other_shows(linh: Laptop, office: Laptop, shared: bytes):
    assert office.get("client", CLIENT).registers == linh.get("client", CLIENT).registers
    assert office.get("client", CLIENT).version == linh.get("client", CLIENT).version
    assert _digest(office, shared) == _digest(linh, shared)


def test_a_protective_field_shows_the_safer_answer_and_asks(linh: Laptop, office: Laptop, shared: bytes):
    need = new_record()
    linh.save(shared, "interpreter_need", need, {"needed": "yes"})
    office.save(shared, "interpreter_need", need, {"needed": "no"})
    linh.meet(office, shared)
    for laptop in (linh, office):
        record = laptop.get("interpreter_need", need)
        assert record.values["needed"] == "yes"
        assert record.questions == ("needed",)
        assert len(_open(laptop)) == 1
    assert _open(linh)[0].id == _open(office)[0].id
    assert _digest(linh, shared) == _digest(office, shared)


def test_a_settlement_travels_and_closes_the_question_everywhere(linh: Laptop, office: Laptop, shared: bytes):
    need = new_record()
    linh.save(shared, "interpreter_need", need, {"needed": "yes"})
    office.save(shared, "interpreter_need", need, {"needed": "no"})
    linh.meet(office, shared)
    asked = _open(office)[0]
    with office.vault.read() as conn:
        assert questions.question(conn, asked.id) == asked
        assert questions.question(conn, asked.id[:6]) == asked
        assert questions.question(conn, bytes(32)) is None
    office.save(shared, "interpreter_need", need, {"needed": "yes"}, reason="asked her again")
    linh.meet(office, shared)
    for laptop in (linh, office):
        assert _open(laptop) == []
        with laptop.vault.read() as conn:
            assert questions.count(conn) == 0
    assert linh.get("interpreter_need", need).shown["needed"].state is State.SETTLED


def test_a_plain_field_shows_the_latest_and_lists_the_other(linh: Laptop, office: Laptop, shared: bytes):
    linh.save(shared, "client", CLIENT, {"pronouns": "she"})
    office.save(shared, "client", CLIENT, {"pronouns": "they"})
    linh.meet(office, shared)
    record = linh.get("client", CLIENT)
    assert record.values["pronouns"] == "they"
    assert [each.value for each in record.shown["pronouns"].others] == ["she"]
    assert _open(linh) == []


def test_paragraphs_written_apart_are_joined_alike_on_both_laptops(linh: Laptop, office: Laptop, shared: bytes):
    wants = "To be safe.\n\nTo work.\n\nTo see her sister."
    linh.save(shared, "client", CLIENT, {"wants": wants})
    linh.meet(office, shared)
    linh.save(shared, "client", CLIENT, {"wants": wants.replace("To be safe.", "To be safe at night.")})
    office.save(shared, "client", CLIENT, {"wants": wants.replace("her sister.", "her sister in Hull.")})
    linh.meet(office, shared)
    for laptop in (linh, office):
        record = laptop.get("client", CLIENT)
        assert record.shown["wants"].state is State.JOINED
        assert record.values["wants"] == "To be safe at night.\n\nTo work.\n\nTo see her sister in Hull."
        with laptop.vault.read() as conn:
            column = conn.exec_driver_sql("SELECT f_wants FROM kind_client").scalar_one()
        assert column == record.values["wants"]
    before = linh.dump()
    rebuild(linh.vault)
    assert linh.dump() == before


def test_paragraphs_that_touch_are_a_question_with_both_texts(linh: Laptop, office: Laptop, shared: bytes):
    linh.save(shared, "client", CLIENT, {"wants": "To be safe."})
    linh.meet(office, shared)
    linh.save(shared, "client", CLIENT, {"wants": "To be safe at night."})
    office.save(shared, "client", CLIENT, {"wants": "To be safe, always."})
    linh.meet(office, shared)
    record = office.get("client", CLIENT)
    assert record.values["wants"] is None
    assert {each.value for each in record.shown["wants"].answers} == {"To be safe at night.", "To be safe, always."}
    assert [each.register for each in _open(office)] == ["wants"]


def test_a_withdrawn_record_stays_in_sight_when_something_came_unseen(linh: Laptop, office: Laptop, shared: bytes):
    linh.save(shared, "client", CLIENT, {"_withdrawn": True}, reason="entered twice")
    office.save(shared, "client", CLIENT, {"pronouns": "she"})
    with linh.vault.read() as conn:
        assert records.list_kind(conn, "client") == []
    linh.meet(office, shared)
    for laptop in (linh, office):
        with laptop.vault.read() as conn:
            (record,) = records.list_kind(conn, "client")
        assert record.withdrawn
        assert record.flags == {records.CHANGED_AFTER_WITHDRAWING}
    office.save(shared, "client", CLIENT, {"_withdrawn": True}, reason="seen now")
    linh.meet(office, shared)
    with linh.vault.read() as conn:
        assert records.list_kind(conn, "client") == []


def test_what_came_after_finishing_is_an_amendment_children_included(linh: Laptop, office: Laptop, shared: bytes):
    encounter, option = new_record(), new_record()
    parent = linh.vault.plans.by_name["option"].parent_field
    linh.save(shared, "encounter", encounter, {"about": "housing"})
    linh.meet(office, shared)
    linh.save(shared, "encounter", encounter, {"_finished": True})
    late = office.save(shared, "option", option, {parent: encounter, "option": "to stay"})
    assert linh.get("encounter", encounter).flags == frozenset()
    linh.meet(office, shared)
    for laptop in (linh, office):
        assert laptop.get("encounter", encounter).flags == {records.AMENDED}
        with laptop.vault.read() as conn:
            assert records.amendments(laptop.vault, conn, "encounter", encounter, shared) == [late]
    before = linh.dump()
    rebuild(linh.vault)
    assert linh.dump() == before


def test_taking_the_same_segments_twice_changes_nothing(linh: Laptop, office: Laptop, shared: bytes):
    before = office.dump()
    report = office.take(linh, shared)
    assert (report.changes, office.dump()) == (0, before)


def test_other_bytes_under_the_same_number_are_a_clash(linh: Laptop, office: Laptop, shared: bytes):
    with office.vault.write() as conn, pytest.raises(FrameClash):
        frames.store_frame(
            office.vault,
            conn,
            space=shared,
            author=linh.vault.author,
            number=1,
            kind=0,
            hash=b"h" * 32,
            data=b"other",
        )


def test_names_that_could_not_be_seen_have_no_effect_and_are_reported(linh: Laptop, office: Laptop, shared: bytes):
    office.save(shared, "client", CLIENT, {"pronouns": "they"})
    with office.vault.read() as conn:
        theirs = office.get("client", CLIENT).registers["pronouns"][0].id
    linh.save(shared, "client", CLIENT, {"pronouns": "she"})
    with linh.vault.write() as conn:  # a laptop that claims to have seen what never reached it
        (change,) = (each for each in conn.exec_driver_sql("SELECT counter, body FROM unsealed").all())
        time, kind, sets, _, reason, saw = cbor2.loads(change.body)
        body = cbor2.dumps([time, kind, sets, {"pronouns": [theirs]}, reason, saw])
        conn.exec_driver_sql("UPDATE unsealed SET body = ? WHERE counter = ?", (body, change.counter))
    linh.cut(shared)
    report = office.take(linh, shared)
    assert report.ignored_names == 1
    assert {each.value for each in office.get("client", CLIENT).registers["pronouns"]} == {"she", "they"}
    with office.vault.read() as conn:
        assert [each.code for each in notices.notices(conn)] == [notices.NAMES_IGNORED]


def test_a_broken_change_is_set_aside_and_those_around_it_are_applied(linh: Laptop, office: Laptop, shared: bytes):
    good, bad, later = (linh.save(shared, "client", new_record(), {"full_name": name}) for name in ("a", "b", "c"))
    with linh.vault.write() as conn:
        body = cbor2.dumps([1, "k" * 65, {"full_name": "b"}, {}, None, None])
        conn.exec_driver_sql("UPDATE unsealed SET body = ? WHERE counter = ?", (body, int.from_bytes(bad[20:], "big")))
    linh.cut(shared)
    report = office.take(linh, shared)
    assert report.changes == 2
    with office.vault.read() as conn:
        (told,) = notices.notices(conn)
        names = [each.values["full_name"] for each in records.list_kind(conn, "client")]
        assert frames.applied_heads(conn, shared)[linh.vault.author].last_counter == int.from_bytes(later[20:], "big")
    assert told.code == notices.SET_ASIDE
    assert told.data["changes"] == 1
    assert names == ["Đặng Thị Linh", "a", "c"]
    assert good < later
    before = office.dump()
    rebuild(office.vault)
    assert office.dump() == before


def test_text_whose_history_cannot_be_opened_is_shown_side_by_side(linh: Laptop, office: Laptop, shared: bytes):
    wants = "To be safe.\n\nTo work.\n\nTo see her sister."
    linh.save(shared, "client", CLIENT, {"wants": wants})
    linh.meet(office, shared)
    linh.save(shared, "client", CLIENT, {"wants": wants.replace("safe", "safer")})
    office.save(shared, "client", CLIENT, {"wants": wants.replace("sister", "brother")})
    linh.meet(office, shared)
    assert linh.get("client", CLIENT).shown["wants"].state is State.JOINED
    with linh.vault.write() as conn:
        conn.exec_driver_sql("DELETE FROM space_key")
    assert linh.get("client", CLIENT).shown["wants"].state is State.QUESTION


def test_a_version_word_means_the_same_in_the_other_vault(linh: Laptop, office: Laptop, shared: bytes):
    word = linh.get("client", CLIENT).version
    office.save(shared, "client", CLIENT, {"full_name": "Linh Đặng"}, replaces=decode_version(word))
    assert office.get("client", CLIENT).values["full_name"] == "Linh Đặng"
    assert len(office.get("client", CLIENT).registers["full_name"]) == 1


def test_delivery_is_the_truth(linh: Laptop, office: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh"})

    def come() -> Delivery:
        with linh.vault.read() as conn:
            return delivery.delivery_of(conn, client)

    with linh.vault.write() as conn:
        spaces.set_receivers(conn, {space: [office.vault.device]})
    assert come() is Delivery.SAVED
    linh.cut(space)
    assert come() is Delivery.SAVED
    with linh.vault.write() as conn:
        (waiting,) = frames.unsent_frames(conn)
        frames.mark_sent(linh.vault, conn, [(waiting.space, waiting.author, waiting.number)])
    assert come() is Delivery.SENT
    office.take(linh, space)
    assert come() is Delivery.SENT
    office.cut(space)  # a receipt: heads only
    linh.take(office, space)
    assert come() is Delivery.RECEIVED
    with office.vault.write() as conn:
        spaces.set_receivers(conn, {space: [office.vault.device]})
    with office.vault.read() as conn:
        assert delivery.delivery_of(conn, client) is Delivery.RECEIVED
    linh.save(space, "client", client, {"full_name": "Linh D."})
    assert come() is Delivery.SAVED
    with linh.vault.write() as conn:
        frames.mark_all_unsent(linh.vault, conn)
        assert len(frames.unsent_frames(conn)) == 2
        assert delivery.deliveries(conn, [b"n" * 16]) == {b"n" * 16: Delivery.SAVED}


def test_waiting_segments_have_no_effect_until_they_are_applied(linh: Laptop, office: Laptop, shared: bytes):
    linh.save(shared, "client", CLIENT, {"pronouns": "she"})
    linh.cut(shared)
    with linh.vault.read() as conn:
        sent = frames.frame(conn, shared, linh.vault.author, 2)
    assert sent is not None
    with office.vault.write() as conn:
        stored = {
            "space": shared,
            "author": sent.author,
            "number": 2,
            "kind": sent.kind,
            "hash": sent.hash,
            "data": sent.data,
        }
        assert frames.store_frame(office.vault, conn, **stored)
        assert not frames.store_frame(office.vault, conn, **stored)
        assert [each.number for each in frames.waiting_frames(conn)] == [2]
        assert frames.applied_heads(conn, shared)[sent.author].number == 1
        assert frames.stored_heads(conn, shared)[sent.author].number == 2
    assert office.get("client", CLIENT).values["pronouns"] is None
    with office.vault.write() as conn:
        frames.set_aside_frame(office.vault, conn, shared, sent.author, 2)
        assert frames.applied_heads(conn, shared)[sent.author].number == 2
        assert frames.waiting_frames(conn) == []
    assert office.get("client", CLIENT).values["pronouns"] is None


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_on_three_laptops_end_alike_and_rebuild_alike(laptop: Callable[[str], Laptop], seed: int):
    dice = random.Random(seed)
    three = [laptop(name) for name in ("one", "two", "three")]
    space = three[0].new_space()
    three[0].save(space, "client", CLIENT, {"full_name": "Linh"})
    three[0].cut(space)
    for other in three[1:]:
        other.take(three[0], space)
    ids = [bytes([n]) * 16 for n in range(3)]
    for _ in range(40):
        who = dice.choice(three)
        if dice.random() < 0.3:
            other = dice.choice([each for each in three if each is not who])
            other.cut(space)
            who.take(other, space)
            continue
        kind, sets = dice.choice(
            [
                ("client", {"full_name": dice.choice("abc")}),
                ("client", {"wants": f"{dice.randint(0, 9)}\n\nmiddle\n\n{dice.randint(0, 9)}"}),
                ("interpreter_need", {"needed": dice.choice(["yes", "no", "not_asked"])}),
                ("case", {"triage": {"triage_outcome": dice.choice(["taken_on", "waiting"]), "triage_reason": "r"}}),
                ("client", {dice.choice(["_withdrawn", "_finished"]): dice.random() < 0.7}),
                ("from_tomorrow", {"x": dice.randint(0, 3)}),
            ]
        )
        who.save(space, kind, dice.choice(ids), sets, replaces=dice.choice([None, {}]))
    for _ in range(2):
        for who in three:
            for other in three:
                if who is not other:
                    other.cut(space)
                    who.take(other, space)
    first = _without_search(three[0])
    for each in three[1:]:
        assert _without_search(each) == first
    assert len({_digest(each, space) for each in three}) == 1
    for each in three:
        before = each.dump()
        rebuild(each.vault)
        assert each.dump() == before


def _without_search(laptop: Laptop) -> list[object]:
    return [row for row in laptop.dump() if row[1] != laptop.vault.device]


def test_heads_seen_are_remembered(linh: Laptop, office: Laptop, shared: bytes):
    linh.meet(office, shared)
    with office.vault.read() as conn:
        assert segments.heads_seen_by(conn, shared, office.vault.author) == {linh.vault.author: 1}
        heads = {space: head.number for space, author, head in frames.all_stored_heads(conn) if author[:1]}
        assert heads[shared] >= 1
