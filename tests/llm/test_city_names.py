"""A city is found by the names people write, and a word of everyday talk is none of them."""

from __future__ import annotations

import pytest

from llm.city_names import also_called
from llm.context import Context, Named
from llm.grammar import OfflineInterpreter
from tests.llm.interpreter_town import NOW

CITIES = ("San Francisco", "San Jose", "Los Angeles", "Rio de Janeiro", "München")
CONTEXT = Context(
    now=NOW,
    trades=(Named("hairdresser", "hairdresser", ("hair salon", "cabeleireiro", "Friseur")),),
    cities=tuple(Named(city, city, also_called(city)) for city in CITIES),
)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("a hair salon in SF please", "San Francisco"),
        ("I need a hair salon in San Fran", "San Francisco"),
        ("a hair salon in sfo", "San Francisco"),
        ("um cabeleireiro no Rio", "Rio de Janeiro"),
        ("a hairdresser in Munich", "München"),
        ("einen Friseur in Muenchen", "München"),
        ("find a hairdresser", None),
        ("busco la hair salon", None),
    ],
)
def test_a_city_is_known_by_its_other_names(text: str, city: str | None) -> None:
    heard = OfflineInterpreter().interpret(text, CONTEXT)
    assert (heard.details.city, heard.details.place) == (city, None)


def test_an_unknown_city_has_no_other_name() -> None:
    assert also_called("Nowhere-upon-Sea") == ()
