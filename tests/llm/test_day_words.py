"""What providers say of their day and ask about the business, in six languages, with the customers whom they name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llm.context import Named, Offered, Sender
from llm.grammar import OfflineInterpreter
from llm.intents import Understanding
from tests.llm.interpreter_town import context

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
KNOWN = Sender(names=("Maria Prado", "María", "Tom", "Mark"))
REQUEST = (Offered("Approve", is_yes=True), Offered("Decline", is_no=True), Offered("Other time"))
ASKED = {
    "agenda next": ("who's next?", "¿quién es el siguiente?", "quem é o próximo?", "qui est le prochain ?",
                    "nächster Kunde", "prossimo cliente"),
    "agenda gaps": ("any gaps tomorrow?", "¿tengo huecos mañana?", "tenho buracos amanhã?", "des trous demain ?",
                    "habe ich morgen Lücken?", "ho buchi domani?"),
    "numbers full": ("how full is next week", "¿cómo de llena está la próxima semana?",
                     "como está cheia a próxima semana", "quel est mon taux de remplissage la semaine prochaine",
                     "wie voll ist die nächste Woche", "quanto è piena la prossima settimana"),
    "numbers missed": ("who didn't show up this month", "¿quién faltó este mes?", "quem faltou este mês",
                       "qui n'est pas venu ce mois-ci", "wer ist diesen Monat nicht gekommen",
                       "chi non si è presentato questo mese"),
    "numbers": ("how much this month", "¿cuánto este mes?", "quanto este mês", "combien ce mois-ci",
                "wie viel diesen Monat", "quanto questo mese"),
    "numbers count": ("how many bookings this week", "¿cuántas citas esta semana?",
                      "quantas reservas tenho esta semana", "combien de rendez-vous cette semaine",
                      "wie viele Termine habe ich diese Woche", "quanti appuntamenti ho questa settimana"),
    "no_show undo": ("that was wrong", "era un error", "foi engano", "c'était une erreur", "das war falsch",
                     "era un errore"),
    "running_late": ("running 15 minutes late", "voy 15 minutos tarde", "estou 15 minutos atrasado",
                     "j'ai 15 minutes de retard", "ich bin 15 Minuten zu spät", "sono in ritardo di 15 minuti"),
}  # fmt: skip
NAMED = {
    "book": ("put Maria in at 4 for a cut", "apunta a Maria a las 4 para un corte",
             "coloca a Maria às 16h para corte", "mets Maria à 16h pour une coupe",
             "trag Maria um 16 Uhr für einen Haarschnitt ein", "metti Maria alle 16 per un taglio"),
    "no_show": ("Maria didn't show up", "Maria no se presentó", "a Maria não veio", "Maria n'est pas venue",
                "Maria ist nicht gekommen", "Maria non si è presentata"),
    "no_show undo": ("Maria did come", "Maria sí vino", "a Maria veio sim", "Maria est bien venue",
                     "Maria war doch da", "Maria è venuta"),
    "open lift": ("let Maria book again", "deja que Maria reserve otra vez", "desbloqueia a Maria",
                  "débloque Maria", "lass Maria wieder buchen", "sblocca Maria"),
    "move": ("move Maria to 5", "mueve a Maria a las 5", "muda a Maria para as 17h", "déplace Maria à 17h",
             "verschiebe Maria auf 17 Uhr", "sposta Maria alle 17"),
    "cancel": ("cancel Maria", "anula a Maria", "cancela a Maria", "annule le rendez-vous de Maria",
               "storniere Maria", "annulla Maria"),
    "done": ("done with Maria", "listo con Maria", "terminei com a Maria", "j'ai fini avec Maria",
             "fertig mit Maria", "finito con Maria"),
}  # fmt: skip


def read(words: str, language: str = "en", *, on_request: bool = False) -> Understanding:
    given = replace(context({"is_provider": True}, language), sender=KNOWN)
    return OfflineInterpreter().interpret(words, replace(given, options=REQUEST) if on_request else given)


def cases(said: dict[str, tuple[str, ...]]) -> list:
    return [
        pytest.param(meant, language, words, id=f"{language}-{meant}")
        for meant, sayings in said.items()
        for language, words in zip(LANGUAGES, sayings, strict=True)
    ]


@pytest.mark.parametrize(("meant", "language", "words"), cases(ASKED))
def test_what_is_asked_about_the_day_is_understood(meant: str, language: str, words: str) -> None:
    understood = read(words, language)
    act, _, flag = meant.partition(" ")
    assert [str(one) for one in understood.acts] == [act]
    assert flag in (*understood.details.flags, "")
    assert understood.unread == ()


@pytest.mark.parametrize(("meant", "language", "words"), cases(NAMED))
def test_the_customer_who_is_meant_is_named(meant: str, language: str, words: str) -> None:
    understood = read(words, language)
    act, _, flag = meant.partition(" ")
    assert [str(one) for one in understood.acts] == [act]
    assert understood.details.people == ("Maria",)
    assert flag in (*understood.details.flags, "")
    assert understood.unread == ()


def test_names_are_known_in_small_letters_and_kept_apart() -> None:
    assert read("approve maria and tom").details.people == ("maria", "tom")
    assert read("decline Maria Prado").details.people == ("Maria Prado",)
    assert read("put zoe in at 5 for a cut").details.people == ("zoe",)


def test_a_name_that_is_a_word_of_everyday_needs_its_capital() -> None:
    assert read("please mark it as done").details.people == ()
    assert read("approve Mark").details.people == ("Mark",)


def test_nobody_is_called_all() -> None:
    for words in ("approve all", "decline all", "approve both"):
        understood = read(words)
        assert "all" in understood.details.flags
        assert understood.details.people == ()


@pytest.mark.parametrize(
    ("language", "words", "reason"),
    [
        ("en", "decline, I'm on holiday that week", "I'm on holiday that week"),
        ("en", "decline Maria because I'm full", "I'm full"),
        ("es", "rechaza, estoy de vacaciones esa semana", "estoy de vacaciones esa semana"),
        ("es", "rechaza la de Tom porque estoy de viaje", "estoy de viaje"),
    ],
)
def test_what_follows_a_refusal_is_its_reason(language: str, words: str, reason: str) -> None:
    understood = read(words, language, on_request=True)
    assert [str(one) for one in understood.acts] == ["decline"]
    assert understood.details.free_text == reason
    assert understood.unread == ()


def test_only_somebody_is_late_and_not_a_place() -> None:
    assert [str(act) for act in read("I'm running behind").acts] == ["running_late"]
    assert [str(act) for act in read("20 minutes behind schedule").acts] == ["running_late"]
    assert "running_late" not in [str(act) for act in read("parking is behind the house").acts]


def test_another_time_after_a_refusal_is_no_reason() -> None:
    understood = read("decline, 4:30 works", on_request=True)
    assert [str(one) for one in understood.acts] == ["counter"]
    assert understood.details.free_text is None


def test_a_question_keeps_its_reason_unsettled() -> None:
    assert read("decline Maria, should I?", on_request=True).details.free_text is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "two weeks off from the 3rd"),
        ("es", "dos semanas libres desde el 3"),
        ("pt", "duas semanas de folga a partir do dia 3"),
        ("fr", "deux semaines de congé à partir du 3"),
        ("de", "zwei Wochen frei ab dem 3."),
        ("it", "due settimane libere dal 3"),
    ],
)
def test_weeks_off_are_hours_to_close(language: str, words: str) -> None:
    """How long they are is read from the words themselves (`lengths_said`)."""
    heard = read(words, language)
    assert [act.value for act in heard.acts] == ["block"]
    assert heard.details.when


def test_who_did_not_come_is_asked_whatever_services_are_called() -> None:
    """A "Follow-up" somewhere in town lent its "up" to the sentence, and the one visit was to be marked as missed."""
    given = replace(context({"is_provider": True}), sender=KNOWN, services=(Named("again", "Follow-up"),))
    heard = OfflineInterpreter().interpret("who didn't show up", given)
    assert [act.value for act in heard.acts] == ["numbers"]
    assert heard.details.flags == {"missed"}
