"""Questions beside the answers of a sign-up, in six languages: found where they are asked, and nowhere else."""

from __future__ import annotations

import pytest

from llm.offering_questions import questions_in

ASKED = {
    "free": (
        "Is it free?", "what does it cost?", "do I have to pay anything", "¿es gratis?", "es gratis?",
        "¿Cuánto cuesta esto?",
        "É grátis?", "isso é de graça?", "quanto custa?", "C'est gratuit ?", "est-ce que c'est gratuit ?",
        "combien ça coûte ?", "Ist das kostenlos?", "was kostet das?", "È gratis?",
        "quanto costa?", "devo pagare qualcosa?",
    ),
    "app": (
        "Do I need an app?", "do I have to install something", "¿Necesito una app?", "¿hay que descargar algo?",
        "Preciso de um aplicativo?", "tenho que baixar alguma coisa?", "Ai-je besoin d'une application ?",
        "il faut télécharger quelque chose ?", "Brauche ich eine App?", "muss ich etwas installieren?",
        "Serve un'app?", "devo scaricare qualcosa?",
    ),
    "change": (
        "Can I change it later?", "¿Puedo cambiarlo después?", "¿se puede modificar más adelante?",
        "Posso mudar depois?", "dá pra alterar mais tarde?", "Je peux le modifier plus tard ?",
        "puis-je changer ça après ?", "Kann ich das später ändern?", "Posso cambiarlo dopo?",
        "si può modificare in seguito?",
    ),
}  # fmt: skip
TOLD = (
    "free", "it's free", "gratis", "es gratis", "kostenlos", "gratuit", "Free Cuts", "haircut, free, 30 minutes",
    "App Repair",
    "La App Barber", "I'm Rita, barber in Lisbon, cut 15 euros 30 min", "change the price",
    "Mon-Fri 9-6, later on Thursday",
    "no, change the hours", "Kosten: 20 Euro", "ändern", "Später & Söhne",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, said in ASKED.items() for words in said])
def test_a_question_is_heard(kind: str, words: str) -> None:
    assert questions_in(words) == ((kind,), "")


@pytest.mark.parametrize("words", TOLD)
def test_what_tells_something_is_no_question(words: str) -> None:
    assert questions_in(words) == ((), words)


def test_what_is_told_beside_questions_is_left() -> None:
    said = "I'm Rita, barber in Lisbon. Is it free? Can I change that later?"
    assert questions_in(said) == (("free", "change"), "I'm Rita, barber in Lisbon.")
