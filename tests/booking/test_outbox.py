"""The outbox: put once, claimed in order, one at a time for each recipient."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from booking import outbox
from booking.outbox import Settlement
from models.enums import OutboxState
from tests.booking.houses import NOW

SECOND = timedelta(seconds=1)


@pytest.fixture
def session(house):
    with Session(house.engine) as opened:
        yield opened


def put(session, key, *, identity_id=None, provider_id=None, due_at=None, now=NOW):
    return outbox.put(
        session,
        kind="reply",
        dedupe_key=key,
        payload={"key": key},
        now=now,
        due_at=due_at,
        identity_id=identity_id,
        provider_id=provider_id,
    )


_LAST: list[outbox.Entry] = []


def claim(session, now=NOW, limit=10):
    """The keys of what is claimed; the entries themselves wait in `_LAST` to be settled."""
    _LAST[:] = outbox.claim(session, now=now, limit=limit)
    return [entry.payload["key"] for entry in _LAST]


def settle(session, key, state, now=NOW, **options):
    (entry,) = [entry for entry in _LAST if entry.payload["key"] == key]
    return outbox.settle(session, entry=entry, state=state, now=now, **options)


def settle_all(session, state, *keys):
    """Settle these of the last claim; those that could not be settled."""
    entries = [entry for entry in _LAST if entry.payload["key"] in keys]
    done = outbox.settle_many(session, settlements=[Settlement(entry, state) for entry in entries], now=NOW)
    return [entry for entry in entries if entry.id not in done]


def state_of(session, key):
    return session.execute(outbox.OUTBOX.select().where(outbox.OUTBOX.c.dedupe_key == key)).mappings().one()


def test_the_same_key_is_owed_once(session, house):
    person = house.identity()
    assert put(session, "a", identity_id=person)
    assert not put(session, "a", identity_id=person)
    assert claim(session) == ["a"]
    assert not put(session, "a", identity_id=person)
    assert claim(session) == []


def test_entries_of_one_recipient_go_one_at_a_time_in_order(session, house):
    first, second = house.identity(), house.identity()
    for key, person in (("a1", first), ("a2", first), ("b1", second), ("a3", first)):
        put(session, key, identity_id=person)
    assert claim(session) == ["a1", "b1"]
    assert settle_all(session, OutboxState.SENT, "a1") == []
    assert claim(session) == ["a2"]
    assert claim(session) == []  # a3 waits for a2, and b1 is still out


def test_the_next_entry_follows_when_the_one_before_is_settled(session, house):
    person = house.identity()
    for key in ("a1", "a2", "a3"):
        put(session, key, identity_id=person)
    for key, state in (("a1", OutboxState.SENT), ("a2", OutboxState.SKIPPED), ("a3", OutboxState.DEAD)):
        assert claim(session) == [key]
        assert settle(session, key, state)
    assert claim(session) == []
    assert outbox.dead_letters(session) == 1


def test_a_retried_entry_is_not_overtaken(session, house):
    person = house.identity()
    for key in ("a1", "a2"):
        put(session, key, identity_id=person)
    claim(session)
    settle(session, "a1", OutboxState.RETRY, retry_at=NOW + 5 * SECOND, note="busy")
    assert claim(session) == []
    assert claim(session, NOW + 5 * SECOND) == ["a1"]
    assert _LAST[0].attempts == 2
    assert state_of(session, "a1")["note"] == "busy"


def test_a_reminder_for_later_holds_up_nothing_until_it_is_due(session, house):
    person = house.identity()
    put(session, "reminder", identity_id=person, due_at=NOW + 60 * SECOND)
    put(session, "reply", identity_id=person)
    assert claim(session) == ["reply"]
    settle(session, "reply", OutboxState.SENT)
    assert claim(session, NOW + 59 * SECOND) == []
    assert claim(session, NOW + 60 * SECOND) == ["reminder"]


def test_notices_to_a_provider_have_an_order_of_their_own(session, house):
    put(session, "p1", provider_id=house.provider.id)
    put(session, "p2", provider_id=house.provider.id)
    put(session, "q1", provider_id=house.others[0].id)
    put(session, "nobody", now=NOW)
    put(session, "nobody else", now=NOW)
    assert claim(session) == ["p1", "q1", "nobody", "nobody else"]


def test_a_lease_that_ran_out_comes_back_as_unknown_and_first(session, house):
    person = house.identity()
    put(session, "a1", identity_id=person)
    put(session, "a2", identity_id=person)
    claim(session)
    (lost,) = _LAST
    assert claim(session, NOW + 29 * SECOND) == []
    assert claim(session, NOW + 30 * SECOND) == ["a1"]
    assert _LAST[0].was_unknown
    assert not outbox.settle(session, entry=lost, state=OutboxState.SENT, now=NOW)
    assert outbox.settle(session, entry=_LAST[0], state=OutboxState.UNKNOWN, now=NOW, retry_at=NOW + 90 * SECOND)
    assert claim(session, NOW + 90 * SECOND) == ["a1"]
    assert _LAST[0].was_unknown


def test_the_oldest_due_entry_tells_how_far_behind_we_are(session, house):
    assert outbox.oldest_due(session, now=NOW) is None
    put(session, "later", identity_id=house.identity(), due_at=NOW + 60 * SECOND)
    put(session, "a", identity_id=house.identity(), due_at=NOW - 5 * SECOND)
    assert outbox.oldest_due(session, now=NOW) == NOW - 5 * SECOND
    claim(session)
    settle(session, "a", OutboxState.SENT)
    assert outbox.oldest_due(session, now=NOW) is None
    assert state_of(session, "a")["settled_at"] == NOW


def test_many_entries_are_settled_in_one_statement(session, house, engine):
    from sqlalchemy import event

    for index in range(20):
        put(session, f"k{index}", identity_id=house.identity())
    claim(session, limit=20)
    seen = []
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    assert settle_all(session, OutboxState.SENT, *(f"k{index}" for index in range(20))) == []
    assert len(seen) == 1
    assert outbox.settle_many(session, settlements=(), now=NOW) == frozenset()
