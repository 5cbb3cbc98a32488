"""A customer on the sandbox's checkout page, played by a program: what was paid, booked, given back and said."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from workers.replay import Replay

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)  # a Monday
CUT = {"name": "Haircut", "duration_minutes": 60, "price_minor": 4000, "payment": "full", "cancellation_hours": 24}
TOWN = {
    "providers": [
        {
            "slug": "willow",
            "name": "Willow",
            "profession": "hairdresser",
            "city": "Springfield",
            "phone": "+15550001",
            "timezone": "Etc/UTC",
            "currency": "EUR",
            "auto_confirm": True,
            "services": [CUT],
            "hours": [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)],
        }
    ]
}
Event = dict[str, Any]


class Town:
    """One open replay: short ways to say, to pay and to look at the rows."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self.tokens: dict[str, str] = {}

    def play(self, **op: Any) -> list[Event]:
        events = list(self._replay.play(json.dumps(op)))
        for event in events:
            for link in event.get("links", ()):
                if "/pay/" in link:
                    self.tokens[event["to"]] = link.rpartition("/")[2]
        return events

    def say_events(self, text: str, who: str = "guest") -> list[Event]:
        return self.play(op="say", channel="web", **{"from": who}, text=text)

    def say(self, *texts: str, who: str = "guest") -> str:
        """All that was answered to these messages."""
        told = [event for text in texts for event in self.say_events(text, who)]
        return "\n".join(event.get("text", "") for event in told)

    def pay(self, outcome: str, who: str = "guest") -> str:
        told = self.play(op="pay", token=self.tokens[who], outcome=outcome)
        assert not [event for event in told if event["event"] == "error"], told
        return "\n".join(event.get("text", "") for event in told)

    def rows(self, what: str, *names: str) -> list[tuple[Any, ...]]:
        (dump,) = [event for event in self.play(op="dump", what=what) if event["event"] == "rows"]
        return [tuple(row[name] for name in names) for row in dump["rows"]]


@pytest.fixture
def town(database_url: str, make_settings: Callable[..., Any]) -> Iterator[Town]:
    replay = Replay(database_url, NOW, make_settings())
    made = Town(replay)
    made.play(op="reset", now=NOW.isoformat(), town=TOWN)
    yield made
    replay.close()


def test_a_second_press_pays_nothing_more(town: Town) -> None:
    town.say("a haircut tomorrow at 3 pm", "yes")
    assert "you're booked" in town.pay("paid")
    assert town.pay("paid") == ""
    assert town.rows("ledger", "kind", "amount_minor") == [("payment", 4000)]


def test_after_a_payment_that_failed_the_next_one_counts(town: Town) -> None:
    town.say("a haircut tomorrow at 3 pm", "yes")
    assert "did not go through" in town.pay("failed")
    assert "you're booked" in town.pay("paid")
    assert town.rows("payments", "kind", "status") == [("payment", "failed"), ("payment", "paid")]
    assert town.rows("bookings", "status") == [("confirmed",)]


def test_nobody_is_reminded_of_a_time_that_has_run_out(town: Town) -> None:
    """The clock stood still past the moment of the reminder, and past the end of the hold."""
    town.say("a haircut tomorrow at 3 pm", "yes")
    told = town.pay("late")
    assert "only until" not in told
    assert "run out" in told
    assert town.rows("bookings", "status", "paid_minor") == [("confirmed", 4000)]


def test_what_is_paid_late_for_a_time_that_is_gone_goes_back(town: Town) -> None:
    town.say("a haircut tomorrow at 3 pm", "yes")
    town.pay("abandoned")
    town.play(op="advance", seconds=31 * 60)
    town.say("a haircut tomorrow at 3 pm", "yes", who="other")
    town.pay("paid", who="other")
    assert "You get all of it back" in town.pay("late")
    assert town.rows("bookings", "customer", "status") == [("guest", "expired"), ("other", "confirmed")]
    assert sorted(town.rows("payments", "kind", "status")) == [
        ("payment", "paid"),
        ("payment", "paid"),
        ("refund", "done"),
    ]


COLUMNS = {"booking", "kind", "amount_minor", "currency", "status"}


def test_rows_of_money_have_the_columns_and_words_that_programs_read(town: Town) -> None:
    def seen(what: str) -> list[tuple[Any, ...]]:
        (dump,) = [event for event in town.play(op="dump", what=what) if event["event"] == "rows"]
        assert all(row.keys() >= COLUMNS for row in dump["rows"])
        assert {row["booking"] for row in dump["rows"]} <= {row[0] for row in town.rows("bookings", "id")}
        return [(row["kind"], row["amount_minor"], row["currency"], row["status"]) for row in dump["rows"]]

    told = [event for text in ("a haircut tomorrow at 3 pm", "yes") for event in town.say_events(text)]
    links = [link for event in told for link in event.get("links", ()) if "/pay/" in link]
    assert [re.fullmatch(r"https?://\S+/pay/[A-Za-z0-9_-]{20,}", link) is not None for link in links] == [True]
    assert (seen("payments"), seen("ledger")) == ([("payment", 4000, "EUR", "pending")], [])
    town.pay("failed")
    town.pay("abandoned")
    assert seen("payments") == [("payment", 4000, "EUR", "failed"), ("payment", 4000, "EUR", "pending")]
    town.play(op="advance", seconds=31 * 60)
    assert seen("payments")[1:] == [("payment", 4000, "EUR", "expired")]
    town.pay("late")
    town.say("cancel it", "yes")
    assert seen("payments")[1:] == [("payment", 4000, "EUR", "paid"), ("refund", 4000, "EUR", "done")]
    assert seen("ledger") == [("payment", 4000, "EUR", "paid"), ("refund", 4000, "EUR", "done")]


def test_a_question_is_no_name(town: Town) -> None:
    """The name is still asked for when the payment comes in."""
    town.say("a haircut tomorrow at 3 pm", "yes")
    town.pay("paid")
    assert "noted your name" not in town.say("did my payment arrive?")
    assert "Marisol" in town.say("Marisol")


TRIM = CUT | {"name": "Beard trim", "duration_minutes": 30, "price_minor": 1500, "late_refund_percent": 50}


def test_whoever_asks_is_told_what_a_cancel_would_give_back_now(town: Town) -> None:
    ask = "what do I get back if I cancel?"
    assert "what was paid when booking is not given back" in town.say("a haircut tomorrow at 3 pm", ask)
    town.say("yes")
    town.pay("paid")
    told = town.say(ask)
    assert "if you cancel now, you get back the €40.00 you paid" in told
    assert "free of charge until 24 hours before" in told
    town.play(op="advance", seconds=8 * 3600)  # 23 hours before it starts
    told = town.say(ask)
    assert "if you cancel now, you do not get back the €40.00 you paid" in told
    assert "free of charge" not in told


def test_what_became_of_a_payment_is_told_after_the_visit_is_over(town: Town) -> None:
    assert "I know of no payment of yours" in town.say("I already paid")
    town.say("a haircut tomorrow at 3 pm", "yes")
    town.play(op="advance", seconds=31 * 60)
    assert "No payment came in time for Haircut" in town.say("I already paid")
    assert "No payment came in time for Haircut" in town.say("send me the link again")
    town.pay("late")
    town.say("cancel it", "yes")
    assert "You paid €40.00 for Haircut" in (told := town.say("I already paid"))
    assert "Given back: €40.00" in told


def test_a_cancel_tells_what_it_gives_back_and_not_what_went_back_before(town: Town) -> None:
    services = [CUT | {"late_refund_percent": 50}, TRIM]
    town.play(op="reset", now=NOW.isoformat(), town={"providers": [TOWN["providers"][0] | {"services": services}]})
    town.say("a haircut tomorrow at 3 pm", "yes")
    town.pay("paid")
    assert "€25.00 is on its way back" in town.say("make it a beard trim instead", "yes")
    town.play(op="advance", seconds=8 * 3600)
    town.say("cancel it")
    told = town.say_events("yes")
    texts = [event.get("text", "") for event in told]
    assert sum("€7.50 go back to the customer" in text for text in texts) == 1  # half of the 15.00 that were left
    assert sum("€7.50 is on its way back" in text for text in texts) == 1
    (option,) = [one["id"] for event in told for one in event.get("options", ())]
    (provider,) = [event for event in told if event.get("options")]
    waived = town.play(op="press", channel=provider["channel"], option=option, **{"from": provider["to"]})
    assert sum("€7.50 is on its way back" in event.get("text", "") for event in waived) == 1
    assert town.rows("bookings", "paid_minor", "refunded_minor") == [(4000, 4000)]


@pytest.mark.parametrize(
    "words",
    ["refund Marisol", "give Marisol her money back", "devuélvele el dinero a Marisol", "gib Marisol ihr Geld zurück"],
)
def test_what_a_late_cancel_kept_is_given_back_by_words_and_a_press(town: Town, words: str) -> None:
    owner = TOWN["providers"][0]["phone"]
    town.say("a haircut tomorrow at 3 pm", "yes", "Marisol")
    town.pay("paid")
    town.play(op="advance", seconds=8 * 3600)
    town.say("cancel it", "yes")
    told = town.say_events(words, who=owner)
    text, (button,) = next((event["text"], event["options"]) for event in told if event.get("options"))
    assert "Marisol" in text
    assert "40" in text
    assert town.rows("bookings", "refunded_minor") == [(0,)]  # not yet
    town.play(op="press", channel="web", option=button["id"], **{"from": owner})
    assert town.rows("bookings", "paid_minor", "refunded_minor") == [(4000, 4000)]
    assert town.rows("ledger", "kind", "amount_minor") == [("payment", 4000), ("refund", 4000)]
