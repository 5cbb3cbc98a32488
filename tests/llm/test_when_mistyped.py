"""One slip of the finger anywhere in a sentence: mostly read the same, hardly ever read as another time."""

import pytest

from llm.when import Frame, find
from tests.llm.mistyping import contradicts, slips
from tests.llm.test_when_english import ENGLISH
from tests.llm.test_when_languages import FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH
from tests.llm.when_notation import NOW

TABLES = [
    ("en", "US", ENGLISH),
    ("es", "ES", SPANISH),
    ("pt", "BR", PORTUGUESE),
    ("fr", "FR", FRENCH),
    ("de", "DE", GERMAN),
    ("it", "IT", ITALIAN),
]
SAME, OTHER = 0.90, 0.02  # what is read the same at least, and what is read as another time at most


@pytest.mark.parametrize(("language", "country", "table"), TABLES, ids=[row[0] for row in TABLES])
def test_a_slip_is_read_the_same_or_not_at_all(language, country, table):
    frame = Frame(NOW, language, country)
    same, other = [], []
    for sentence, _ in table:
        found = find(sentence, frame)
        said = found.when if found is not None else None
        for text in slips(sentence):
            slip = find(text, frame)
            read = slip.when if slip is not None else None
            same.append(read is not None and said is not None and _claims(read) == _claims(said))
            if contradicts(said, read):
                other.append(text)
    assert sum(same) / len(same) >= SAME
    assert len(other) / len(same) <= OTHER, other


def _claims(when):
    return when.choices, when.excluded, when.prefer, when.relative, when.repeat


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "la manzana es mi fruta"),
        ("es", "quiero una mesa junto a la puerta"),
        ("pt", "minha irmã marca para mim"),
        ("fr", "je marche avec mes enfants"),
        ("de", "ich mache mir keine Sorgen"),
        ("it", "mi serve la marca della crema"),
    ],
)
def test_words_that_are_spelt_right_are_no_slips(language, text):
    assert find(text, Frame(NOW, language)) is None
