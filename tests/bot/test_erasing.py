""" "Delete my data" in a chat: told exactly, done on an explicit yes, one last answer, and then nothing is left."""

from __future__ import annotations

import pytest

from models.enums import Channel
from tests.bot.stage import I, Stage, at, heard

ASKED = "delete my data please"


def ask(stage: Stage, **more: object) -> None:
    stage.say(ASKED, heard(I.ERASE), **more)


def left(stage: Stage, words: str) -> int:
    """In how many rows something that was said still stands."""
    texts = {
        "messages": "text || payload::text",
        "outbox": "payload::text",
        "conversations": "state::text",
        "customers": "coalesce(name, '') || coalesce(phone, '') || notes",
        "identities": "address || coalesce(name, '') || coalesce(phone, '')",
    }
    mine = {"outbox": "AND identity_id IS NOT NULL"}
    return sum(
        stage.one(f"SELECT count(*) FROM {table} WHERE {shown} LIKE :words {mine.get(table, '')}", words=f"%{words}%")
        for table, shown in texts.items()
    )


class TestTheProposal:
    def test_it_tells_what_goes_and_what_stays_and_changes_nothing(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        ask(stage)
        assert stage.spoken()[-1] == ["erase.what", "erase.stays", "erase.ahead"]
        assert stage.bookings() == [("confirmed", at(3, 10))]
        assert left(stage, ASKED) == 1

    def test_without_visits_none_are_told(self, stage: Stage) -> None:
        ask(stage)
        assert stage.spoken()[-1][-2:] == ["erase.what", "erase.stays"]

    def test_no_keeps_everything(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        ask(stage)
        stage.press(stage.option("keep_data"))
        assert stage.bookings() == [("confirmed", at(3, 10))]
        assert left(stage, ASKED) == 1

    @pytest.mark.parametrize("words", ["hm", "what does that mean"])
    def test_other_words_are_no_yes(self, stage: Stage, words: str) -> None:
        ask(stage)
        stage.say(words, heard(I.UNKNOWN))
        assert left(stage, ASKED) == 1


class TestTheYes:
    def test_a_press_erases_and_answers_once_more(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        ask(stage)
        stage.press(stage.option("erase_data"))
        assert stage.told()[-1].text.startswith("Your data is erased.")
        assert left(stage, ASKED) == 0
        assert left(stage, "cut at willow") == 0
        assert stage.bookings() == [("cancelled", at(3, 10))]
        assert stage.one("SELECT count(*) FROM claims") == 0

    def test_a_spoken_yes_is_one(self, stage: Stage) -> None:
        ask(stage)
        stage.say("yes", heard(I.CONFIRM))
        assert left(stage, ASKED) == 0

    def test_the_provider_is_told_that_the_visit_is_off(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        ask(stage)
        stage.press(stage.option("erase_data"))
        notices = [row.payload["template"] for row in stage.outbox("notice") if row.provider_id]
        assert notices == ["booked", "cancelled_by_customer"]

    def test_the_address_goes_ten_minutes_later(self, stage: Stage) -> None:
        ask(stage)
        stage.press(stage.option("erase_data"))
        assert left(stage, "guest") == 1
        stage.clock.advance(601)
        stage.settle()
        assert left(stage, "guest") == 0
        assert left(stage, "erased:") == 1

    def test_who_comes_back_before_that_is_known_again_and_loses_nothing_new(self, stage: Stage) -> None:
        ask(stage)
        stage.press(stage.option("erase_data"))
        stage.clock.advance(60)
        stage.booked(at(4, 10))
        stage.clock.advance(600)
        stage.settle()
        assert stage.bookings() == [("confirmed", at(4, 10))]
        assert left(stage, "guest") >= 1
        assert stage.one("SELECT note FROM outbox WHERE kind = 'forget'") == "came back"

    def test_reminders_of_before_are_not_sent(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        ask(stage)
        stage.press(stage.option("erase_data"))
        sent = len(stage.told())
        stage.clock.advance(3 * 24 * 3600)
        stage.settle()
        assert len(stage.told()) == sent

    def test_what_changed_since_is_told_anew(self, stage: Stage) -> None:
        ask(stage)
        old = stage.option("erase_data")
        stage.booked(at(3, 10))
        stage.press(old)
        assert stage.spoken()[-1][0] == "erase.changed"
        assert "erase.ahead" in stage.spoken()[-1]
        assert stage.bookings() == [("confirmed", at(3, 10))]

    def test_on_sms_it_is_a_number(self, stage: Stage) -> None:
        who = {"who": "+351210009999", "channel": Channel.SMS}
        ask(stage, **who)
        stage.say("1", **who)
        assert "erased" in stage.told(**who)[-1].text
        assert left(stage, ASKED) == 0


class TestTheOffer:
    def offers(self, stage: Stage) -> list[str]:
        return [message.text for message in stage.told() if "page of their own" in message.text]

    def test_one_to_each_person_some_minutes_after_the_first_booking(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        assert self.offers(stage) == []
        stage.clock.advance(301)
        stage.settle()
        assert len(self.offers(stage)) == 1
        [link] = stage.told()[-1].links
        assert "/me/in/" in link.url
        stage.booked(at(4, 10))
        stage.clock.advance(301)
        stage.settle()
        assert len(self.offers(stage)) == 1

    def test_none_when_the_visit_is_off_by_then(self, stage: Stage) -> None:
        stage.booked(at(3, 10))
        stage.change("UPDATE bookings SET status = 'cancelled'")
        stage.clock.advance(301)
        stage.settle()
        assert self.offers(stage) == []
