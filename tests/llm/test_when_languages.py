"""Sentences about time in Spanish, Portuguese, French, German and Italian, with what the conventions make of them.

The notation is explained in `when_notation`; every sentence is written on Wednesday 18 November 2026 at ten.
"""

import pytest

from tests.llm.when_notation import read

SPANISH = [
    ("mañana a las 5 de la tarde", "11-19 @17:00"),
    ("el viernes por la mañana", "11-20 @6:00-12:00"),
    ("pasado mañana a las diez y media", "11-20 @10:30? !meridiem"),
    ("el próximo martes a las 16:30", "11-24 @16:30"),
    ("entre las 2 y las 4 del jueves", "11-19 @2:00-4:00? !meridiem"),
    ("después de las seis", "@6:00-? !meridiem"),
    ("antes de las 11", "@-11:00? !meridiem"),
    ("cualquier día menos el jueves", ".. not 11-19"),
    ("el lunes no puedo, el martes sí", "11-24 not 11-23"),
    ("manana por la tarde", "11-19 @13:00-20:00"),
    ("el 14 a las tres menos cuarto", "12-14 @2:45? !meridiem"),
    ("la semana que viene", "11-23..11-29"),
    ("este fin de semana", "11-21..11-22"),
    ("al mediodía", "@12:00"),
    ("cada martes a las 5 durante seis semanas", "11-24 @5:00? every 1w 0d 0m x6 !meridiem"),
    ("lunes o martes por la tarde", "11-23 @13:00-20:00 | 11-24 @13:00-20:00"),
    ("de 9 a 11 de la mañana", "@9:00-11:00"),
    ("a partir del lunes", "11-23.."),
    ("hoy a las 8 de la noche", "11-18 @20:00"),
    ("el 3 de diciembre", "12-03"),
    ("no, mejor el sábado", "11-21"),
    ("en dos semanas", "12-02"),
    ("dentro de media hora", "11-18 @10:30"),
    ("sobre las 4", "@4:00?~ !meridiem"),
    ("a primera hora del lunes", "11-23 @6:00-9:00"),
    ("viernes 20 de noviembre a las 18h", "11-20 @18:00"),
    ("03/04", "04-03"),
    ("lo antes posible", "earliest"),
    ("entre semana después de las 5", "11-18..[01234] @5:00-? !meridiem"),
    ("antes del 15", "..12-14"),
    ("el viernes no, el sábado a las 12", "11-21 @12:00 not 11-20"),
    ("a la una y cuarto", "@1:15? !meridiem"),
    ("a finales de mes", "11-21..11-30"),
    ("los jueves a las 10", "11-18..[3] @10:00? !meridiem"),
    ("de hoy en ocho", "11-25"),
    ("las 5 y media de la tarde", "@17:30"),
    ("a la hora de comer", "@12:00-15:00"),
    ("dentro de quince días", "12-03"),
    ("todos los viernes a las 18h", "11-20 @18:00 every 1w 0d 0m"),
    ("al final del día", "@17:00-21:00"),
]

PORTUGUESE = [
    ("amanha às 3 da tarde", "11-19 @15:00"),
    ("sexta-feira de manhã", "11-20 @6:00-12:00"),
    ("depois de amanhã às dez e meia", "11-20 @10:30? !meridiem"),
    ("próxima terça às 16h30", "11-24 @16:30"),
    ("entre as 2 e as 4 de quinta", "11-19 @2:00-4:00? !meridiem"),
    ("depois das seis", "@6:00-? !meridiem"),
    ("antes das 11", "@-11:00? !meridiem"),
    ("qualquer dia menos quinta", ".. not 11-19"),
    ("segunda não posso, terça sim", "11-24 not 11-23"),
    ("hj à noite", "11-18 @18:00-24:00"),
    ("dia 14 às quinze para as três", "12-14 @2:45? !meridiem"),
    ("semana que vem", "11-23..11-29"),
    ("neste fim de semana", "11-21..11-22"),
    ("ao meio-dia", "@12:00"),
    ("toda terça às 5 por seis semanas", "11-24 @5:00? every 1w 0d 0m x6 !meridiem"),
    ("segunda ou terça à tarde", "11-23 @12:00-19:00 | 11-24 @12:00-19:00"),
    ("das 9 às 11 da manhã", "@9:00-11:00"),
    ("a partir de segunda", "11-23.."),
    ("hoje às 8 da noite", "11-18 @20:00"),
    ("3 de dezembro", "12-03"),
    ("não, melhor sábado", "11-21"),
    ("daqui a duas semanas", "12-02"),
    ("em meia hora", "11-18 @10:30"),
    ("lá pelas 4", "@4:00?~ !meridiem"),
    ("na quarta às 14h", "11-25 @14:00"),
    ("2a feira às 14h", "11-23 @14:00"),
    ("20/11 às 18h", "11-20 @18:00"),
    ("o mais cedo possível", "earliest"),
    ("durante a semana depois das 5", "11-18..[01234] @5:00-? !meridiem"),
    ("até o dia 30", "..11-30"),
    ("amanhã cedo", "11-19 @6:00-9:00"),
    ("à uma e quinze", "@1:15? !meridiem"),
    ("no fim do mês", "11-21..11-30"),
    ("21 de dezembro a 6 de janeiro", "12-21..01-06"),
    ("cinco e meia da tarde", "@17:30"),
    ("15h30 de sexta", "11-20 @15:30"),
    ("daqui a quinze dias", "12-03"),
    ("depois do trabalho", "@17:00-"),
    ("toda terça", "11-24 every 1w 0d 0m"),
]

FRENCH = [
    ("demain à 15h", "11-19 @15:00"),
    ("vendredi matin", "11-20 @6:00-12:00"),
    ("après-demain à dix heures et demie", "11-20 @10:30? !meridiem"),
    ("mardi prochain à 16h30", "11-24 @16:30"),
    ("entre 14h et 16h jeudi", "11-19 @14:00-16:00"),
    ("après 18h", "@18:00-"),
    ("avant 11h", "@-11:00"),
    ("n'importe quel jour sauf jeudi", ".. not 11-19"),
    ("lundi je ne peux pas, mardi oui", "11-24 not 11-23"),
    ("ce soir", "11-18 @18:00-23:00"),
    ("le 14 à trois heures moins le quart", "12-14 @2:45? !meridiem"),
    ("la semaine prochaine", "11-23..11-29"),
    ("ce week-end", "11-21..11-22"),
    ("à midi", "@12:00"),
    ("tous les mardis à 17h pendant six semaines", "11-24 @17:00 every 1w 0d 0m x6"),
    ("lundi ou mardi après-midi", "11-23 @12:00-18:00 | 11-24 @12:00-18:00"),
    ("de 9h à 11h du matin", "@9:00-11:00"),
    ("à partir de lundi", "11-23.."),
    ("aujourd'hui à 20h", "11-18 @20:00"),
    ("le 3 décembre", "12-03"),
    ("non, plutôt samedi", "11-21"),
    ("dans deux semaines", "12-02"),
    ("dans une demi-heure", "11-18 @10:30"),
    ("vers 16h", "@16:00~"),
    ("mardi en huit", "12-01"),
    ("20/11 à 18h", "11-20 @18:00"),
    ("dès que possible", "earliest"),
    ("en semaine après 17h", "11-18..[01234] @17:00-"),
    ("en début d'après-midi", "@12:00-14:00"),
    ("fin décembre", "12-21..12-31"),
    ("le premier mardi de décembre", "12-01"),
    ("d'ici vendredi", "..11-20"),
    ("du 24 au 26 novembre", "11-24..11-26"),
    ("midi et quart", "@12:15"),
    ("18h30", "@18:30"),
    ("le 21", "11-21"),
    ("dans quinze jours", "12-03"),
    ("en fin de journée", "@17:00-21:00"),
    ("lundi à la première heure", "11-23 @7:00-9:00"),
    ("une heure plus tard", "11-18 @11:00"),
]

GERMAN = [
    ("morgen um 15 Uhr", "11-19 @15:00"),
    ("Freitagvormittag", "11-20 @8:00-12:00"),
    ("übermorgen um halb elf", "11-20 @10:30? !meridiem"),
    ("nächsten Dienstag um 16:30", "11-24 @16:30"),
    ("zwischen 14 und 16 Uhr am Donnerstag", "11-19 @14:00-16:00"),
    ("nach 18 Uhr", "@18:00-"),
    ("vor 11", "@-11:00? !meridiem"),
    ("jeder Tag außer Donnerstag", ".. not 11-19"),
    ("Montag geht nicht, Dienstag schon", "11-24 not 11-23"),
    ("heute Abend", "11-18 @17:00-22:00"),
    ("am 14. um viertel vor drei", "12-14 @2:45? !meridiem"),
    ("nächste Woche", "11-23..11-29"),
    ("am Wochenende", "11-21..11-22"),
    ("mittags", "@11:00-14:00"),
    ("jeden Dienstag um 17 Uhr für sechs Wochen", "11-24 @17:00 every 1w 0d 0m x6"),
    ("Montag oder Dienstag nachmittag", "11-23 @12:00-18:00 | 11-24 @12:00-18:00"),
    ("von 9 bis 11 Uhr vormittags", "@9:00-11:00"),
    ("ab Montag", "11-23.."),
    ("heute um 20 Uhr", "11-18 @20:00"),
    ("am 3. Dezember", "12-03"),
    ("nein, lieber Samstag", "11-21"),
    ("in zwei Wochen", "12-02"),
    ("in einer halben Stunde", "11-18 @10:30"),
    ("gegen 16 Uhr", "@16:00~"),
    ("Mittwoch früh", "11-25 @6:00-9:00"),
    ("viertel 8", "@7:15? !meridiem"),
    ("dreiviertel acht", "@7:45? !meridiem"),
    ("am 22.05.", "05-22"),
    ("20.11. um 18.30 Uhr", "11-20 @18:30"),
    ("so bald wie möglich", "earliest"),
    ("werktags nach 17 Uhr", "11-18..[01234] @17:00-"),
    ("Ende Dezember", "12-21..12-31"),
    ("Freitag Morgen", "11-20 @6:00-12:00"),
    ("vom 24. bis 26. November", "11-24..11-26"),
    ("bis Freitag", "..11-20"),
    ("halb neun", "@8:30? !meridiem"),
    ("in vierzehn Tagen", "12-02"),
    ("am Ende des Tages", "@15:00-18:00"),
    ("eine Stunde später", "11-18 @11:00"),
    ("übernächstes Wochenende", "12-05..12-06"),
    ("nach der Arbeit", "@17:00-"),
]

ITALIAN = [
    ("domani alle 15", "11-19 @15:00"),
    ("venerdì mattina", "11-20 @6:00-12:00"),
    ("dopodomani alle dieci e mezza", "11-20 @10:30? !meridiem"),
    ("martedì prossimo alle 16:30", "11-24 @16:30"),
    ("tra le 14 e le 16 di giovedì", "11-19 @14:00-16:00"),
    ("dopo le 18", "@18:00-"),
    ("prima delle 11", "@-11:00? !meridiem"),
    ("qualsiasi giorno tranne giovedì", ".. not 11-19"),
    ("lunedì non posso, martedì sì", "11-24 not 11-23"),
    ("stasera", "11-18 @18:00-23:00"),
    ("il 14 alle tre meno un quarto", "12-14 @2:45? !meridiem"),
    ("la settimana prossima", "11-23..11-29"),
    ("questo weekend", "11-21..11-22"),
    ("a mezzogiorno", "@12:00"),
    ("ogni martedì alle 17 per sei settimane", "11-24 @17:00 every 1w 0d 0m x6"),
    ("lunedì o martedì pomeriggio", "11-23 @12:00-18:00 | 11-24 @12:00-18:00"),
    ("dalle 9 alle 11 di mattina", "@9:00-11:00"),
    ("da lunedì", "11-23.."),
    ("oggi alle 20", "11-18 @20:00"),
    ("il 3 dicembre", "12-03"),
    ("no, meglio sabato", "11-21"),
    ("tra due settimane", "12-02"),
    ("tra mezz'ora", "11-18 @10:30"),
    ("verso le 16", "@16:00~"),
    ("mercoledì alle 18", "11-25 @18:00"),
    ("alle sette e un quarto di sera", "@19:15"),
    ("20/11 alle 18", "11-20 @18:00"),
    ("il prima possibile", "earliest"),
    ("nei giorni feriali dopo le 17", "11-18..[01234] @17:00-"),
    ("fine dicembre", "12-21..12-31"),
    ("entro venerdì", "..11-20"),
    ("entro il 15", "..12-15"),
    ("dal 24 al 26 novembre", "11-24..11-26"),
    ("il primo martedì di dicembre", "12-01"),
    ("a fine giornata", "@16:00-19:00"),
    ("tra quindici giorni", "12-03"),
    ("all'ora di pranzo", "@12:00-14:00"),
    ("alle 5 e mezza del pomeriggio", "@17:30"),
    ("lunedì di prima mattina", "11-23 @6:00-9:00"),
]


def _rows():
    for language, country, table in (
        ("es", "ES", SPANISH),
        ("pt", "BR", PORTUGUESE),
        ("fr", "FR", FRENCH),
        ("de", "DE", GERMAN),
        ("it", "IT", ITALIAN),
    ):
        for text, expected in table:
            yield pytest.param(language, country, text, expected, id=f"{language}: {text}")


@pytest.mark.parametrize(("language", "country", "text", "expected"), list(_rows()))
def test_sentence_is_read(language, country, text, expected):
    assert read(text, language, country) == expected


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("es", "ES", "eso es todo por hoy, gracias"),
        ("es", "ES", "buenas tardes"),
        ("es", "ES", "¿Puedo preguntar una cosa?"),
        ("es", "ES", "quiero una cita para dos personas"),
        ("es", "ES", "un momento, por favor"),
        ("pt", "BR", "por hoje é só"),
        ("pt", "BR", "boa tarde"),
        ("pt", "BR", "posso fazer uma pergunta?"),
        ("pt", "BR", "quero um horário para duas pessoas"),
        ("pt", "PT", "não queria incomodar"),
        ("fr", "FR", "c'est tout pour aujourd'hui"),
        ("fr", "FR", "Je reviendrai"),
        ("fr", "FR", "une coupe pour deux personnes"),
        ("fr", "FR", "bonne journée à vous"),
        ("fr", "FR", "ce sera tout, merci"),
        ("de", "DE", "das war's für heute"),
        ("de", "DE", "Guten Morgen"),
        ("de", "DE", "ein Termin für zwei Personen"),
        ("de", "DE", "so machen wir das"),
        ("de", "DE", "die Feier war schön"),
        ("it", "IT", "è tutto per oggi"),
        ("it", "IT", "buongiorno"),
        ("it", "IT", "un taglio per due persone"),
        ("it", "IT", "posso fare una domanda?"),
    ],
)
def test_nothing_is_found_where_there_is_nothing(language, country, text):
    assert read(text, language, country) == "nothing"


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        ("de", "DE", "um halb neun", "@8:30"),
        ("es", "ES", "a las 4", "@16:00"),
        ("fr", "FR", "à 5 heures", "@17:00"),
        ("it", "IT", "alle 11", "@11:00"),
        ("pt", "PT", "às 6", "@18:00"),
    ],
)
def test_opening_hours_settle_the_half_of_the_day(language, country, text, expected):
    assert read(text, language, country, open_minutes=(8 * 60, 19 * 60)) == expected


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        ("en", "US", "hlaf psat 3 in the aftrenoon", "@15:30"),
        ("en", "US", "tommorow at fiive pm", "11-19 @17:00"),
        ("en", "US", "the 2nd of Decmeber at quater to 4 pm", "12-02 @15:45"),
        ("en", "US", "day ater tomorow", "11-20"),
        ("en", "US", "thurdsay evning", "11-19 @17:00-22:00"),
        ("es", "ES", "la semnana que viene", "11-23..11-29"),
        ("es", "ES", "el vienres por la trade", "11-20 @13:00-20:00"),
        ("pt", "BR", "amnhã à trade", "11-19 @12:00-19:00"),
        ("fr", "FR", "dans deux semiaines", "12-02"),
        ("fr", "FR", "vendrdi apres-midi", "11-20 @12:00-18:00"),
        ("de", "DE", "nächtse Woche", "11-23..11-29"),
        ("de", "DE", "uebermorgen um 10 Uhr frueh", "11-20 @10:00"),
        ("it", "IT", "la settimanna prossima", "11-23..11-29"),
        ("it", "IT", "giovedi pomerigio", "11-19 @12:00-18:00"),
    ],
)
def test_mistyped_words_are_read(language, country, text, expected):
    assert read(text, language, country) == expected


@pytest.mark.parametrize(
    "text", ["thanks anyway", "nice house", "a good match", "the money is there", "my friend is free"]
)
def test_words_that_are_spelt_right_stay_what_they_are(text):
    assert read(text, "en", "US") == "nothing"


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        ("en", "GB", "same time next week", "11-23..11-29 @15:00"),
        ("es", "ES", "media hora más tarde", "@15:30"),
        ("fr", "FR", "une heure plus tard", "@16:00"),
        ("de", "DE", "eine Stunde später", "@16:00"),
        ("de", "DE", "nächste Woche um dieselbe Zeit", "11-23..11-29 @15:00"),
        ("it", "IT", "stessa ora la settimana prossima", "11-23..11-29 @15:00"),
    ],
)
def test_a_time_is_counted_from_the_one_under_discussion(language, country, text, expected):
    assert read(text, language, country, focus_minute=15 * 60) == expected
