"""Other names of cities, as people write them: "SF", "San Fran", "NYC", "Sampa".

Only names that are no words of everyday talk in any of our languages ("LA" is an article in three of them).
"""

from __future__ import annotations

from llm.text import fold

_ALSO = {
    "Barcelona": ("BCN", "Barna"),
    "Belo Horizonte": ("BH", "Beagá"),
    "Berlin": ("Berlín", "Berlim", "Berlino"),
    "Birmingham": ("Brum",),
    "Buenos Aires": ("CABA", "Bs As", "Baires"),
    "Chicago": ("Chi-town",),
    "Ciudad de México": ("CDMX", "Mexico City"),
    "Mexico City": ("CDMX", "Ciudad de México"),
    "Edinburgh": ("Edimburgo", "Édimbourg"),
    "Firenze": ("Florence", "Florencia", "Florença", "Florenz"),
    "Florence": ("Firenze", "Florencia"),
    "Frankfurt": ("Frankfurt am Main", "FFM"),
    "Frankfurt am Main": ("Frankfurt", "FFM"),
    "Genève": ("Geneva", "Ginebra", "Genf", "Ginevra"),
    "Geneva": ("Genève", "Ginebra", "Genf", "Ginevra"),
    "Köln": ("Cologne", "Colonia", "Koeln"),
    "Cologne": ("Köln", "Koeln", "Colonia"),
    "Las Vegas": ("Vegas",),
    "Lisboa": ("Lisbon", "Lisbonne", "Lissabon", "Lisbona"),
    "Lisbon": ("Lisboa", "Lisbonne", "Lissabon", "Lisbona"),
    "London": ("Londres", "Londra", "LDN"),
    "Madrid": ("Madrid capital",),
    "Manchester": ("MCR",),
    "Marseille": ("Marsella", "Marsiglia", "Marselha"),
    "Milano": ("Milan", "Milán", "Milão", "Mailand"),
    "Milan": ("Milano", "Milán", "Milão", "Mailand"),
    "München": ("Munich", "Múnich", "Munique", "Monaco di Baviera", "Muenchen"),
    "Munich": ("München", "Muenchen", "Múnich", "Munique"),
    "Napoli": ("Naples", "Nápoles", "Neapel"),
    "New York": ("NYC", "New York City", "Nueva York", "Nova York", "Nova Iorque"),
    "New York City": ("NYC", "New York"),
    "Paris": ("París", "Parigi"),
    "Philadelphia": ("Philly",),
    "Porto": ("Oporto",),
    "Rio de Janeiro": ("Rio", "RJ"),
    "Roma": ("Rome", "Rom"),
    "Rome": ("Roma", "Rom"),
    "San Francisco": ("SF", "SFO", "San Fran", "Frisco"),
    "San Jose": ("SJ", "San José"),
    "Santiago de Chile": ("Santiago",),
    "São Paulo": ("Sampa", "SP"),
    "Sevilla": ("Seville", "Séville"),
    "Torino": ("Turin", "Turín", "Turim"),
    "Venezia": ("Venice", "Venecia", "Venise", "Veneza", "Venedig"),
    "Washington": ("DC", "Washington DC"),
    "Wien": ("Vienna", "Viena", "Vienne"),
    "Vienna": ("Wien", "Viena", "Vienne"),
    "Zürich": ("Zurich", "Zuerich", "Zúrich", "Zurique", "Zurigo"),
}
_FOLDED = {fold(name): also for name, also in _ALSO.items()}


def also_called(city: str) -> tuple[str, ...]:
    """Short and foreign names of a city; () where there are none."""
    return _FOLDED.get(fold(city), ())
