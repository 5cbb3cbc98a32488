"""Words of a message: blind to accents and case, places kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm.text import fold, normalise, pieces, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mañana", "manana"),
        ("l’Été", "l'ete"),
        ("9–11 Uhr", "9-11 uhr"),
        ("５ pm", "5 pm"),
        ("a\tb\u00a0c\nd", "a b c\nd"),
    ],
)
def test_normalised_text_is_plain(text, expected):
    assert normalise(text) == expected


def test_a_decomposed_accent_does_not_part_a_word():
    assert [(t.norm, t.start, t.end) for t in tokens("a man\u0303ana b")] == [
        ("a", 0, 1),
        ("manana", 2, 9),
        ("b", 10, 11),
    ]


def test_an_apostrophe_stays_in_tokens_and_parts_pieces():
    assert [t.norm for t in tokens("I don't, at 5pm")] == ["i", "don't", ",", "at", "5", "pm"]
    assert [t.norm for t in pieces("o'clock 17h30")] == ["o", "'", "clock", "17", "h", "30"]


def test_sharp_s_is_compared_as_two_letters():
    assert fold("Dreißig") == "dreissig"
    assert [t.norm for t in tokens("Straße")] == ["strasse"]


@given(st.text())
def test_every_text_keeps_its_length_and_places(text):
    assert len(normalise(text)) == len(text)
    for split in (tokens, pieces):
        last = 0
        for token in split(text):
            assert last <= token.start < token.end <= len(text)
            assert text[token.start : token.end] == token.text
            last = token.end
