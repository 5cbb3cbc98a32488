"""What was chosen is written down, whichever way it was chosen, so that a page opened again shows it."""

import pytest

from tests.bot.stage import I, at, heard
from webhooks.transcript import load_history


def chosen(stage):
    return [row.do for row in stage.rows("SELECT action->>'do' AS do FROM options WHERE used_at IS NOT NULL")]


@pytest.mark.parametrize("way", ["press", "number", "yes"])
def test_a_yes_is_shown_as_chosen_by_button_number_or_word(stage, way):
    stage.offer(at(3, 10))
    if way == "press":
        stage.press(stage.option("yes"))
    else:
        stage.say("1" if way == "number" else "yes", heard(I.CONFIRM))
    assert stage.bookings() == [("confirmed", at(3, 10))]
    assert chosen(stage) == ["yes"]
    shown = [option for message in load_history(stage.runtime, "guest").messages for option in message.options]
    assert [is_used for _, _, is_used in shown].count(True) == 1


def test_a_choice_in_words_is_shown_as_chosen(stage):
    stage.offer(at(3, 10))
    position = stage.one("SELECT position FROM options WHERE action->>'do' = 'other_times'")
    stage.say("other times", heard(I.CHOOSE, option=position))
    assert chosen(stage) == ["other_times"]


def test_words_that_were_not_taken_as_an_answer_leave_the_buttons_fresh(stage):
    stage.offer(at(3, 10))
    position = stage.one("SELECT position FROM options WHERE action->>'do' = 'yes'")
    stage.say("yes or so", heard(I.CHOOSE, option=position, unread=("or so",)))
    stage.say("yes hmm", heard(I.CONFIRM, unread=("hmm",)))
    assert stage.bookings() == []
    assert chosen(stage) == []


def test_the_first_press_counts_and_a_foreign_one_does_not(stage):
    stage.offer(at(3, 10))
    yes = stage.option("yes")
    stage.press(yes, who="stranger")
    assert (stage.bookings(), chosen(stage)) == ([], [])
    stage.press(yes)
    first = stage.one("SELECT used_at FROM options WHERE used_at IS NOT NULL")
    stage.clock.advance(60)
    stage.press(yes)
    assert stage.one("SELECT used_at FROM options WHERE used_at IS NOT NULL") == first
    assert len(stage.bookings()) == 1
