"""What people say of a business of their own, from a file of sentences; and who does not say such a thing."""

from __future__ import annotations

import gzip
import json
import time
from dataclasses import fields
from pathlib import Path

import pytest

from booking.places import find_city, find_country
from llm.hours import read_hours
from llm.offering import Told, named_field, read_offering, wants_to_sign_up

HERE = Path(__file__).parent
ROWS = [
    tuple(part.strip() for part in row.split("|"))
    for row in (HERE / "offering.txt").read_text(encoding="utf-8").splitlines()
    if row and not row.startswith("#")
]
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def told(language: str, asked: str, words: str) -> Told:
    return read_offering(
        words,
        language=language,
        asked=asked,
        is_city=lambda name: find_city(name) is not None,
        is_country=lambda name: find_country(name) is not None,
    )


def plain(found: Told, language: str) -> dict[str, str]:
    """Every field that was told, as the file writes it."""
    values = {field.name: getattr(found, field.name) for field in fields(found)}
    week: dict[str, list[str]] = {}
    for day, start, end in read_hours(found.hours, language).weekly() if found.hours else ():
        week.setdefault(f"{start // 60}-{end // 60}", []).append(DAYS[day])
    values["hours"] = "; ".join(f"{' '.join(days)} {span}" for span, days in week.items())
    return {name: str(value) for name, value in values.items() if value not in (None, "")}


@pytest.mark.parametrize(("language", "asked", "words", "expected"), ROWS, ids=[row[2][:40] for row in ROWS])
def test_what_is_told(language: str, asked: str, words: str, expected: str) -> None:
    wanted = dict(part.strip().split("=", 1) for part in expected.split(";") if part.strip())
    assert plain(told(language, asked, words), language) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "I want to offer my services", "sign up my business", "how can I list my salon here?", "Register as a provider",
        "I'd like to become a provider", "sign up", "we want to register our clinic", "put my barbershop on here",
        "quiero ofrecer mis servicios", "Quiero dar de alta mi estudio de yoga", "¿cómo puedo registrar mi negocio?",
        "registrarme como profesional", "quero cadastrar o meu salão", "quero oferecer os meus serviços",
        "registar-me como profissional", "je voudrais proposer mes services", "inscrire mon salon",
        "m'inscrire comme prestataire", "ich möchte meine Dienste anbieten", "Ich möchte mein Geschäft anmelden",
        "ich will Anbieter werden", "vorrei offrire i miei servizi", "registrare la mia attività",
        "iscrivermi come professionista",
    ],
)  # fmt: skip
def test_who_offers_services_is_heard(words: str) -> None:
    assert wants_to_sign_up(words)


@pytest.mark.parametrize(
    "words",
    [
        "I want to sign up for a yoga class", "which services do you offer?", "register me for Tuesday at 3",
        "add a colour to my appointment", "what services does the salon offer", "start", "is my barber open on Friday",
        "quiero una cita para mi negocio", "¿qué servicios ofrecen?", "me quiero apuntar a la clase del martes",
        "quels services proposez-vous ?", "welche Leistungen bieten Sie an?", "ich möchte mich für den Kurs anmelden",
        "vorrei iscrivermi al corso di yoga", "quero marcar no meu salão",
    ],
)  # fmt: skip
def test_a_customer_is_not_taken_for_a_provider(words: str) -> None:
    assert not wants_to_sign_up(words)


def test_no_sentence_of_a_customer_signs_up() -> None:
    """Every sentence of the reader's own tests, and recorded dialogues where the shared copy is at hand."""
    seen = 0
    for path in sorted((HERE / "sentences").rglob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            seen += 1
            assert not wants_to_sign_up(row["text"]) or row.get("acts") == ["set_service"], row["text"]
    shared = HERE.parents[1].parent / "shared" / "sgd" / "turns_train_services.jsonl.gz"
    if shared.exists():
        with gzip.open(shared, "rt") as turns:
            found = [row["user_text"] for row in map(json.loads, turns) if wants_to_sign_up(row["user_text"])]
        assert found == []
    assert seen > 3000


def test_a_field_is_named_by_few_words_alone() -> None:
    assert named_field("change the price") == "price"
    assert named_field("el horario, por favor") == "hours"
    assert named_field("yes") is None
    assert named_field("the price and the name") is None
    assert named_field("I think that the price of everything here is too high") is None


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "<script>alert(1)</script>",
        "a" * 10_000,
        "1" * 5000,
        "€" * 3000,
        "9-" * 4000,
        ", " * 5000,
        "\u202e" * 2000,
    ]
    + ["I'm " * 3000, "my business " * 900, "in " * 4000, "name: " * 2000],
)
@pytest.mark.parametrize("asked", ["", "name", "hours", "price", "confirm"])
def test_hostile_text_is_read_fast_and_never_raises(text: str, asked: str) -> None:
    before = time.process_time()
    told("en", asked, text)
    wants_to_sign_up(text)
    assert time.process_time() - before < 5  # a hang, not a figure
