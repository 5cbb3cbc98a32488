"""The spellings that the bench makes: always the same, a little wrong, and never another number."""

from __future__ import annotations

import re

import pytest

from bench.spelling import chat, mistyped

SAID = (
    "Could you please book me for Thursday at 3:30 pm? Thanks!",
    "I'd like to see a doctor tomorrow morning, between 10 and 11:15.",
    "Let's make it the 14th of March at half past twelve, if you don't mind.",
)


@pytest.mark.parametrize("text", SAID)
def test_a_message_is_spelt_the_same_way_every_time(text: str) -> None:
    assert chat(text) == chat(text) != text
    assert mistyped(text) == mistyped(text) != text


@pytest.mark.parametrize("text", SAID)
def test_a_slip_touches_no_number_and_one_word_in_about_six(text: str) -> None:
    changed = [(one, other) for one, other in zip(text.split(), mistyped(text).split(), strict=True) if one != other]
    assert len(changed) == round(len(text.split()) / 6)
    assert re.findall(r"\d+", mistyped(text)) == re.findall(r"\d+", text)


def test_chat_spelling_cuts_words_and_drops_signs() -> None:
    assert chat("Let's meet at the salon on Friday, please.") in (
        "lets meet at the salon on fri, pls",
        "lets meet at the salon on fri, plz",
    )
    assert chat("Can you do it tonight?") == "can u do it 2nite?"


def test_a_small_word_beside_a_time_never_becomes_a_figure() -> None:
    assert chat("From 2 to 4, or for half an hour") == "from 2 to 4, or for half an hour"
    assert chat("A haircut for me") == "a haircut 4 me"
