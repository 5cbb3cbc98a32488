"""Private words in disguise, in six languages: what must not be left of them, and what must stay readable."""

from __future__ import annotations

import time

import pytest

from llm.veil import veil

ME = ("Marisol Vega", "+14155550177")
HIDDEN = [
    # the sender's own name
    ("en", "marisol here, flurb at 5", ["marisol"]),
    ("en", "thats marisols flurb", ["marisol"]),
    ("en", "ask marisolvega or MarisolVega about it", ["arisol", "vega", "Vega"]),
    ("en", "m a i l: xxmarisolxx", ["marisol"]),
    ("en", "its Marysol, Marisoll", ["Marysol", "Marisoll"]),
    ("es", "soy MARISÓL véga", ["MARIS", "véga"]),
    ("en", "Mari\u200bsol, Ma\u00adrisol", ["Mari", "risol"]),
    # people in passing, in lower case and inside words
    ("en", "flurb for my son timmy at 5", ["timmy"]),
    ("en", "my name is zaphodina quux and i want a squibble", ["zaphodina", "quux"]),
    ("en", "squibble for giulia bianchi tomorrow", ["giulia", "bianchi"]),
    ("en", "can you squibble my daughter Saoirse and her friend Aoife", ["Saoirse", "Aoife"]),
    ("en", "mr smythe wants the flurb", ["smythe"]),
    ("en", "tell peter's wife, or maria_lopez, or JohnSmith", ["peter", "maria", "lopez", "John", "Smith"]),
    ("en", "this is zaphodina", ["zaphodina"]),
    ("es", "soy zaphodina y quiero un flurb", ["zaphodina"]),
    ("es", "me llamo gumersindo, flurb a las 5", ["gumersindo"]),
    ("es", "es para mi hija nahiara el viernes", ["nahiara"]),
    ("es", "la señora etxeberria pregunta por el flurb", ["etxeberria"]),
    ("pt", "meu nome é jurandir e quero um flurb", ["jurandir"]),
    ("pt", "o flurb é para minha filha ana clara", ["ana", "clara"]),
    ("pt", "aqui é o joão, flurb às 5", ["joão", "joao"]),
    ("fr", "je m'appelle gwenaël, un flurb demain", ["gwenaël"]),
    ("fr", "un flurb pour ma femme séverine", ["séverine"]),
    ("fr", "c'est madame lefèvre", ["lefèvre"]),
    ("de", "ich heiße zaphodine, flurb um 5", ["zaphodine"]),
    ("de", "der Flurb ist für meinen Sohn torben", ["torben"]),
    ("de", "hier ist frau müller-lüdenscheidt", ["müller", "lüdenscheidt"]),
    ("it", "mi chiamo gelsomina e vorrei un flurb", ["gelsomina"]),
    ("it", "il flurb è per mia moglie ornella", ["ornella"]),
    ("it", "sono il signor brambilla", ["brambilla"]),
    # telephone numbers
    ("en", "oh five five", ["five"]),
    ("en", "call four one five, five five five, oh one seven seven", ["four", "seven"]),
    ("en", "its 415 five five five 0177", ["415", "five", "0177"]),
    ("en", "four-one-five-five-five-five", ["four", "five"]),
    ("en", "double oh seven one two", ["seven"]),
    ("en", "415*555*0177", ["415", "555"]),
    ("en", "4.1.5.5.5.5.0.1.7.7", ["4.1", "7.7"]),
    ("en", "4 1 5 5 5 5 0 1 7 7", ["4 1", "7 7"]),
    ("en", "415_555_0177 or 415,555,0177", ["415", "0177"]),
    ("en", "415 // 555 -- 0177", ["415", "555"]),
    ("en", "４１５５５５０１７７", ["４１５", "415"]),
    ("en", "4️⃣1️⃣5️⃣5️⃣5️⃣5️⃣0️⃣1️⃣7️⃣7️⃣", ["4️⃣", "415"]),
    ("en", "4\u200b1\u200b5\u200b5\u200b5\u200b5\u200b0", ["4\u200b1", "415"]),
    ("en", "pin 90210", ["90210"]),
    ("es", "mi número es seis uno dos tres cuatro cinco", ["seis", "cinco"]),
    ("es", "seiscientos no, 612 34 56 78", ["612", "78"]),
    ("pt", "nove um dois três quatro cinco meia sete oito", ["nove", "oito"]),
    ("fr", "zéro six douze trente-quatre cinquante-six soixante-dix-huit", ["zéro", "trente", "huit"]),
    ("fr", "06 12 21 12 30 15", ["06 12", "30 15"]),
    ("de", "null eins fünf eins zwei drei vier", ["null", "vier"]),
    ("de", "null eins fünf eins dreiundzwanzig sechsundvierzig", ["null", "dreiundzwanzig"]),
    ("it", "tre tre otto uno due tre quattro", ["tre", "quattro"]),
    ("it", "tre tre otto ventidue trentaquattro cinquantasei", ["ventidue", "trentaquattro"]),
    # e-mail addresses
    ("en", "zaphod dot quux at example dot org", ["zaphod", "quux", "example"]),
    ("en", "zaphod (at) example (dot) com", ["zaphod", "example"]),
    ("en", "zaphod @ example . org", ["zaphod", "example"]),
    ("en", "mail ZAPHOD+x@EXAMPLE.ORG now", ["ZAPHOD", "EXAMPLE"]),
    ("es", "zaphod arroba example punto com", ["zaphod", "example"]),
    ("pt", "zaphod arroba example ponto com ponto br", ["zaphod", "example"]),
    ("fr", "zaphod arobase example point fr", ["zaphod", "example"]),
    ("de", "zaphod klammeraffe example punkt de", ["zaphod", "example"]),
    ("it", "zaphod chiocciola example punto it", ["zaphod", "example"]),
    ("en", "see zaphodquux.com/me", ["zaphodquux"]),
    # where somebody lives
    ("en", "come to 742 evergreen terrace", ["742", "evergreen"]),
    ("en", "22B Baker St, flat 3", ["22B", "Baker", "flat 3"]),
    ("en", "im at 12 Elm Gardens, SW1A 2AA", ["12 Elm", "SW1A", "2AA"]),
    ("es", "vivo en c/ mayor 14, piso 3", ["mayor 14", "piso 3"]),
    ("es", "Avda. de la Constitución nº 20", ["Constitución", "20"]),
    ("pt", "rua augusta, 500, apto 42", ["augusta", "500"]),
    ("pt", "Av. Paulista, 1578 - 01310-200", ["Paulista", "1578", "01310"]),
    ("fr", "10 bis rue de rivoli, 75001", ["rivoli", "75001"]),
    ("fr", "12, avenue des champs", ["12, av", "champs"]),
    ("de", "hauptstr. 12a", ["hauptstr", "12a"]),
    ("de", "berliner straße 7, 10115", ["berliner", "10115"]),
    ("de", "an der alster 12", ["alster"]),
    ("it", "via garibaldi 12", ["garibaldi"]),
    ("it", "p.za san marco 3", ["marco 3"]),
    ("fr", "12 place du marché, ou place de la république 3", ["marché", "république"]),
    ("es", "estoy en plaza mayor 3", ["mayor"]),
    ("de", "wohne am alten markt 3, früher im winkel 7", ["markt 3", "winkel"]),
    ("it", "via san vitale 14", ["vitale"]),
    # ids
    ("en", "booking 6c1d2f3a0b4e4c779b1e2f8a6d3c5e71", ["6c1d2f3a"]),
]
KEPT = [
    ("en", "tomorrow at 3:30 pm, or friday between 2 and 4"),
    ("en", "10:30, 11:30 or 12:30"),
    ("en", "the 12, 13, 14 or 15, not the 20"),
    ("en", "at two or three, five at the latest"),
    ("en", "at five thirty, no, five forty five"),
    ("en", "from 03/04 10:00 to 03/05 12:00"),
    ("en", "two people and three kids on the 21st at half past four"),
    ("en", "I'm running late, I am sorry"),
    ("en", "Can you move it to Wensday evning pls"),
    ("en", "is there parking? What does it cost"),
    ("en", "2 people, at 5 on the way, 3 close together"),
    ("en", "this is too late"),
    ("es", "¿puede ser el jueves a las cinco y media?"),
    ("es", "el 12 o el 13 por la tarde, a las 17:30"),
    ("es", "soy nueva y quiero un corte"),
    ("pt", "pode ser na quinta às cinco e meia da tarde?"),
    ("fr", "jeudi à dix-sept heures quarante-cinq, c'est possible ?"),
    ("fr", "je suis en retard"),
    ("de", "am Donnerstag um halb sechs, oder am 12. um 17 Uhr"),
    ("de", "ich bin spät dran, im Juni um 10:30"),
    ("it", "giovedì alle diciassette e quarantacinque"),
    ("en", "can I come at 5 or when you close"),
    ("en", "do you have a place free at 3? any place before 11"),
    ("en", "10 am please, im doing 10 til 6"),
    ("es", "hay plaza el 12, o a las 6, camino del trabajo a las 4"),
    ("pt", "largo do trabalho às 5"),
    ("fr", "il y a une place vendredi à 15, au cours de la semaine le 12"),
    ("de", "ich möchte am Donnerstag um 10 einen Haarschnitt"),
    ("de", "am besten so ab 18, oder am Montag gegen 11"),
    ("it", "vado via alle 5"),
    ("it", "sono in ritardo, alle 17:30"),
]


@pytest.mark.parametrize(("language", "text", "secrets"), HIDDEN, ids=range(len(HIDDEN)))
def test_disguises_are_seen_through(language, text, secrets):
    left = veil(text, ME, language=language)
    assert not [secret for secret in secrets if secret.casefold() in left.casefold()], left


@pytest.mark.parametrize(("language", "text"), KEPT, ids=range(len(KEPT)))
def test_times_and_wishes_stay(language, text):
    assert veil(text, ME, language=language) == text


def test_words_of_public_names_stay():
    text = "a Balayage in Florence, or Keratin"
    keep = frozenset({"balayage", "florence", "keratin"})
    assert veil(text, language="en", keep=keep) == text
    assert veil(text, language="en") == "a [name] in [name], or [name]"


@pytest.mark.parametrize(
    "text",
    [
        "five " * 2000,
        "Maria " * 1500,
        "my name is " * 900,
        "a dot at " * 1000,
        "1, " * 3000,
        "x@" * 2000,
        "1:2 " * 2000,
    ],
)
def test_hostile_text_is_done_with_quickly(text):
    started = time.process_time()
    veil(text, ME)
    assert time.process_time() - started < 2.0
