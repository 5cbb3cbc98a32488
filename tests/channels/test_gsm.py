"""GSM-7: the alphabet, folding and the count of segments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gsm


def test_alphabet_has_the_letters_of_the_standard():
    # GSM 03.38: 128 codes, one of them the escape, and nine printable letters in the extension table.
    assert len(gsm.ALPHABET) == 127 + 9


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Quotes” and ‘these’ – dash… yes", "\"Quotes\" and 'these' - dash... yes"),
        ("3:00\u202fPM\u00a0now", "3:00 PM now"),
        ("São João, Çelik, çok, Łódź, Ærø", "Sao Joao, Çelik, cok, Lodz, Ærø"),
        ("e\u0301 n\u0303", "é ñ"),
        ("done ✅ 🎉 ok", "done ok"),
        ("₹500 and €5", "INR 500 and €5"),
        ("山田", "??"),
        ("½ m² ①", "1/2 m2 1"),
        ("line one\r\nline\ttwo", "line one\nline two"),
        ("ﬁne", "fine"),
    ],
)
def test_fold(text, folded):
    assert gsm.fold(text).replace("\r", "") == folded


@given(st.text())
def test_fold_gives_gsm_letters_only_and_is_stable(text):
    folded = gsm.fold(text)
    assert gsm.ALPHABET.issuperset(folded)
    assert gsm.fold(folded) == folded


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        # 153 is odd: the escape of a letter of two septets cannot end a part, so one septet of each part is lost.
        ("€" * 152, 2),
        ("€" * 153, 3),
        ("", 1),
    ],
)
def test_segments(text, segments):
    assert gsm.segments(text) == segments
