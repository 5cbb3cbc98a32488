"""Colours of providers: whatever they choose can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webhooks.colours import DEFAULT, PALETTE, brand_colour, contrast, readable_on, safe_colour, text_on

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == 1
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)  # the well-known grey just below 4.5


@given(colours)
def test_text_on_any_colour_can_be_read(colour: str) -> None:
    assert contrast(text_on(colour), colour) >= 4.5


@given(colours, st.sampled_from(["#ffffff", "#1b2321"]))
def test_any_colour_becomes_readable_on_paper(colour: str, paper: str) -> None:
    assert contrast(readable_on(colour, paper), paper) >= 4.5


def test_a_readable_colour_stays() -> None:
    assert readable_on("#0f6b57", "#ffffff") == "#0f6b57"


@pytest.mark.parametrize("colour", [None, "", "red", "#12", "#12345g", "#123456; } body { display: none", "#ABCDEF\n"])
def test_what_is_no_colour_is_ours(colour: str | None) -> None:
    assert safe_colour(colour) == DEFAULT


def test_who_chose_no_colour_keeps_one_of_ours() -> None:
    assert brand_colour(DEFAULT, "ana") == brand_colour(DEFAULT.upper(), "ana")
    assert brand_colour(DEFAULT, "ana") in PALETTE
    assert brand_colour("#123456", "ana") == "#123456"
    assert all(contrast("#ffffff", colour) >= 4.5 for colour in PALETTE)
