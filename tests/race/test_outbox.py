"""Two relays on one outbox: nothing is taken twice, and whoever lost the lease settles nothing."""

from datetime import timedelta
from functools import partial

from sqlalchemy.orm import Session

from booking import outbox
from booking.guards import Guard, switched_off
from models.enums import OutboxState
from tests.booking.houses import NOW
from tests.race.racing import failures, together

LATER = NOW + timedelta(seconds=31)


def _put(house, count):
    with Session(house.engine) as session:
        for index in range(count):
            person = house.identity()
            outbox.put(session, kind="reply", dedupe_key=f"k{index}", payload={"n": index}, now=NOW, identity_id=person)
        session.commit()


def _claim(house, at=NOW, limit=10):
    with Session(house.engine) as session:
        entries = outbox.claim(session, now=at, limit=limit)
        session.commit()
    return entries


def _settle(house, entry, state, at=LATER):
    with Session(house.engine) as session:
        done = outbox.settle(session, entry=entry, state=state, now=at)
        session.commit()
    return done


def test_relays_that_claim_at_once_share_the_work(house):
    _put(house, 40)
    results = together(*[partial(_claim, house)] * 4)
    assert failures(results) == []
    taken = [entry.id for entries in results for entry in entries]
    assert len(taken) == len(set(taken))
    rest = [entry for _ in range(4) for entry in _claim(house)]
    assert len(taken) + len(rest) == 40


def _lose_the_lease(house):
    """The first relay is slow; a second one takes the entry over and delivers it; then the first comes back."""
    _put(house, 1)
    (slow,) = _claim(house)
    (heir,) = _claim(house, at=LATER)
    assert _settle(house, heir, OutboxState.SENT)
    return slow, heir, _settle(house, slow, OutboxState.DEAD)


def test_a_relay_that_lost_its_lease_settles_nothing(house):
    slow, heir, settled = _lose_the_lease(house)
    assert not settled
    assert (slow.was_unknown, heir.was_unknown) == (False, True)
    assert heir.fence == slow.fence + 1
    assert house.rows("SELECT state, attempts FROM outbox")[0] == ("sent", 2)


def test_control_without_the_fence_it_overwrites_what_its_successor_did(house):
    with switched_off(Guard.FENCE):
        _, _, settled = _lose_the_lease(house)
    assert settled
    assert house.rows("SELECT state FROM outbox")[0][0] == "dead"
