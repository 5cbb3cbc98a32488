"""What customers say about time, the same in six languages, with what the conventions of the product make of it.

The notation is explained in `when_notation`; every sentence is written on Wednesday 18 November 2026 at ten. A line of
expectations holds for all six languages unless a language is given its own.
"""

from datetime import date

import pytest

from tests.llm.when_notation import read

COUNTRIES = {"en": "US", "es": "ES", "pt": "BR", "fr": "FR", "de": "DE", "it": "IT"}
OPEN = "!meridiem"

SAID = {
    "a span of tomorrow": (
        f"11-19 @2:00-4:00? {OPEN}",
        {
            "en": "between 2 and 4 tomorrow",
            "es": "mañana entre las 2 y las 4",
            "pt": "amanhã entre as 2 e as 4",
            "fr": "demain entre 2h et 4h",
            "de": "morgen zwischen 2 und 4",
            "it": "domani tra le 2 e le 4",
        },
    ),
    "weekdays after five but one": (
        f"11-18..[01234] @5:00-? not 11-19 {OPEN}",
        {
            "en": "any weekday after five, not Thursday",
            "es": "cualquier día laborable después de las cinco, menos el jueves",
            "pt": "qualquer dia útil depois das cinco, menos quinta",
            "fr": "n'importe quel jour de semaine après cinq heures, pas le jeudi",
            "de": "an jedem Werktag nach fünf, nicht Donnerstag",
            "it": "qualsiasi giorno feriale dopo le cinque, non giovedì",
        },
    ),
    "first thing": (
        "11-23 @6:00-9:00",
        {
            "en": "first thing Monday",
            "es": "el lunes a primera hora",
            "pt": "segunda na primeira hora",
            "fr": ("lundi à la première heure", "11-23 @7:00-9:00"),
            "de": "Montag als Erstes",
            "it": "lunedì come prima cosa",
        },
    ),
    "either afternoon": (
        "11-23 @12:00-18:00 | 11-24 @12:00-18:00",
        {
            "en": "Monday or Tuesday afternoon",
            "es": ("lunes o martes por la tarde", "11-23 @13:00-20:00 | 11-24 @13:00-20:00"),
            "pt": ("segunda ou terça à tarde", "11-23 @12:00-19:00 | 11-24 @12:00-19:00"),
            "fr": "lundi ou mardi après-midi",
            "de": "Montag- oder Dienstagnachmittag",
            "it": "lunedì o martedì pomeriggio",
        },
    ),
    "some time next week": (
        "11-23..11-29",
        {
            "en": "next week sometime",
            "es": "en algún momento de la semana que viene",
            "pt": "em algum momento da semana que vem",
            "fr": "n'importe quand la semaine prochaine",
            "de": "irgendwann nächste Woche",
            "it": "in qualche momento la settimana prossima",
        },
    ),
    "the earliest": (
        "earliest",
        {
            "en": "earliest you have",
            "es": "lo más temprano que tenga",
            "pt": "o mais cedo que tiver",
            "fr": "le plus tôt que vous ayez",
            "de": "der früheste Termin, den Sie haben",
            "it": "il primo posto disponibile",
        },
    ),
    "a row with a length": (
        f"11-24 @5:00? every 1w 0d 0m x6 {OPEN}",
        {
            "en": "every Tuesday at 5 for six weeks",
            "es": "todos los martes a las 5 durante seis semanas",
            "pt": "todas as terças às 5 durante seis semanas",
            "fr": "chaque mardi à 5 heures pendant six semaines",
            "de": "jeden Dienstag um 5 sechs Wochen lang",
            "it": "tutti i martedì alle 5 per sei settimane",
        },
    ),
    "every second Friday": (
        "11-20 every 2w 0d 0m",
        {
            "en": "every two weeks on Friday",
            "es": "cada dos semanas los viernes",
            "pt": "a cada duas semanas na sexta",
            "fr": "un vendredi sur deux",
            "de": "alle zwei Wochen freitags",
            "it": "ogni due settimane di venerdì",
        },
    ),
    "every month on a day": (
        "12-05 every 0w 0d 1m",
        {
            "en": "monthly on the 5th",
            "es": "el 5 de cada mes",
            "pt": "todo dia 5",
            "fr": "le 5 de chaque mois",
            "de": "monatlich am 5.",
            "it": "ogni mese il 5",
        },
    ),
    "three, roughly": (
        f"@3:00?~ {OPEN}",
        {
            "en": "3ish",
            "es": "a eso de las 3",
            "pt": "lá pelas 3",
            "fr": "vers 3h",
            "de": "so um 3",
            "it": "verso le 3",
        },
    ),
    "around noon": (
        "@12:00~",
        {
            "en": "around noon",
            "es": "hacia mediodía",
            "pt": "por volta do meio-dia",
            "fr": "vers midi",
            "de": ("gegen Mittag", "@11:00-14:00"),
            "it": "verso mezzogiorno",
        },
    ),
    "before eleven": (
        f"@-11:00? {OPEN}",
        {
            "en": "before 11",
            "es": "antes de las 11",
            "pt": "antes das 11",
            "fr": ("avant 11h", "@-11:00"),
            "de": "vor 11",
            "it": "prima delle 11",
        },
    ),
    "a bare day": (
        "12-15",
        {"en": "the 15th", "es": "el 15", "pt": "dia 15", "fr": "le 15", "de": "am 15.", "it": "il 15"},
    ),
    "a week from Friday": (
        "11-27",
        {
            "en": "a week from Friday",
            "es": "una semana después del viernes",
            "pt": "uma semana depois de sexta",
            "fr": "vendredi en huit",
            "de": "Freitag in einer Woche",
            "it": "una settimana dopo venerdì",
        },
    ),
    "the day after tomorrow": (
        "11-20",
        {
            "en": "day after tomorrow",
            "es": "pasado mañana",
            "pt": "depois de amanhã",
            "fr": "après-demain",
            "de": "übermorgen",
            "it": "dopodomani",
        },
    ),
    "end of the month": (
        "11-21..11-30",
        {
            "en": "end of the month",
            "es": "a finales de mes",
            "pt": "no fim do mês",
            "fr": "à la fin du mois",
            "de": "Ende des Monats",
            "it": "alla fine del mese",
        },
    ),
    "next Friday is in the next calendar week": (
        "11-27",
        {
            "en": "next Friday",
            "es": "el próximo viernes",
            "pt": "próxima sexta",
            "fr": "vendredi prochain",
            "de": "nächsten Freitag",
            "it": "venerdì prossimo",
        },
    ),
    "half nine": (
        f"@9:30? {OPEN}",
        {
            "en": "half nine",
            "es": "las nueve y media",
            "pt": "nove e meia",
            "fr": "neuf heures et demie",
            "de": ("halb neun", f"@8:30? {OPEN}"),
            "it": "alle nove e mezza",
        },
    ),
    "one of two is refused": (
        f"@5:00? not @3:00? {OPEN}",
        {
            "en": "3 is no good, do you have 5?",
            "es": "no puedo a las 3, a las 5 si",
            "pt": "não posso às 3, às 5 sim",
            "fr": "pas à 3h, à 5h oui",
            "de": "3 passt nicht, hätten Sie 5?",
            "it": "non posso alle 3, alle 5 sì",
        },
    ),
    "a weekday that is not that of its date": (
        "11-24 | 11-23 !weekday_date",
        {
            "en": "Monday, November 24",
            "es": "lunes 24 de noviembre",
            "pt": "segunda, 24 de novembro",
            "fr": "lundi 24 novembre",
            "de": "Montag, 24. November",
            "it": "lunedì 24 novembre",
        },
    ),
    "from one day into another": (
        "11-18 @16:00- | 11-19 @-12:00",
        {
            "en": "between today 4pm and tomorrow noon",
            "es": "desde las 16h de hoy hasta las 12 de mañana",
            "pt": "de hoje às 16h até amanhã às 12h",
            "fr": "entre aujourd'hui 16h et demain midi",
            "de": "von heute 16 Uhr bis morgen 12 Uhr",
            "it": "dalle 16 di oggi alle 12 di domani",
        },
    ),
    "later this week": (
        "11-19..11-22",
        {
            "en": "later this week",
            "es": "más tarde esta semana",
            "pt": "mais tarde nesta semana",
            "fr": "plus tard cette semaine",
            "de": "später diese Woche",
            "it": "più tardi questa settimana",
        },
    ),
    "the last Friday of the month": (
        "11-27",
        {
            "en": "the last Friday of the month",
            "es": "el último viernes del mes",
            "pt": "na última sexta do mês",
            "fr": "le dernier vendredi du mois",
            "de": "am letzten Freitag des Monats",
            "it": "l'ultimo venerdì del mese",
        },
    ),
    "two bare days": (
        "11-20 | 11-21",
        {
            "en": "the 20th or 21st",
            "es": "el 20 o 21",
            "pt": "dia 20 ou 21",
            "fr": "le 20 ou le 21",
            "de": "am 20. oder 21.",
            "it": "il 20 o il 21",
        },
    ),
    "about a day": (
        "11-21",
        {
            "en": "around the 21st",
            "es": "sobre el 21",
            "pt": "por volta do dia 21",
            "fr": "vers le 21",
            "de": "um den 21. herum",
            "it": "verso il 21",
        },
    ),
    "a day and its end": (
        "11-20 @-18:00",
        {
            "en": "the 20th until 18:00",
            "es": "el 20 hasta las 18",
            "pt": "dia 20 até as 18h",
            "fr": "le 20 jusqu'à 18h",
            "de": "am 20. bis 18 Uhr",
            "it": "il 20 fino alle 18",
        },
    ),
    "days of one month": (
        "07-13..07-15",
        {
            "en": "13 to 15 July",
            "es": "del 13 al 15 de julio",
            "pt": "13 a 15 de julho",
            "fr": "du 13 au 15 juillet",
            "de": "13. bis 15. Juli",
            "it": "dal 13 al 15 luglio",
        },
    ),
    "the second Sunday, in no month": (
        "12-13",
        {
            "en": "the second Sunday",
            "es": "el segundo domingo",
            "pt": "o segundo domingo",
            "fr": "le deuxième dimanche",
            "de": "der zweite Sonntag",
            "it": "la seconda domenica",
        },
    ),
    "a couple of weeks": (
        "12-02",
        {
            "en": "in a couple of weeks",
            "es": "en un par de semanas",
            "pt": "daqui a um par de semanas",
            "it": "tra un paio di settimane",
        },
    ),
    "a week by its number": (
        "11-23..11-29",
        {"en": "week 48", "es": "semana 48", "fr": "semaine 48", "de": "in der 48. KW", "it": "settimana 48"},
    ),
    "Easter Monday": (
        "03-29",
        {
            "en": "Easter Monday",
            "es": "lunes de Pascua",
            "fr": "lundi de Pâques",
            "de": "Ostermontag",
            "it": "Pasquetta",
        },
    ),
    "closing words": (
        "nothing",
        {
            "en": "that's all for today",
            "es": "eso es todo por hoy",
            "pt": "por hoje é só",
            "fr": "c'est tout pour aujourd'hui",
            "de": "das war's für heute",
            "it": "è tutto per oggi",
        },
    ),
}


def _rows():
    for name, (expected, sentences) in SAID.items():
        for language, said in sentences.items():
            text, wanted = said if isinstance(said, tuple) else (said, expected)
            yield pytest.param(language, text, wanted, id=f"{name}: {language}: {text}")


@pytest.mark.parametrize(("language", "text", "expected"), list(_rows()))
def test_it_is_read_in_every_language(language, text, expected):
    assert read(text, language, COUNTRIES[language]) == expected


SPELT = {
    "en": [
        ("tmrw at 5", f"11-19 @5:00? {OPEN}"),
        ("2moro arvo", "11-19 @12:00-18:00"),
        ("2morrow 10am", "11-19 @10:00"),
        ("thurs 4ish", f"11-19 @4:00?~ {OPEN}"),
        ("wensday at 10", f"11-25 @10:00? {OPEN}"),
        ("nxt wk", "11-23..11-29"),
        ("book it 4 11 am", "@11:00"),
        ("is a quarter 2 3 in da arvo free", "@14:45"),
        ("at fie pm", "@17:00"),
        ("not 2day make it nxt thurs", "11-26 not 11-18"),
        ("thx 4 ur help 2day", "nothing"),
        ("gr8", "nothing"),
        ("this can b da one", "nothing"),
    ],
    "es": [
        ("manana x la tarde", "11-19 @13:00-20:00"),
        ("pasado manana", "11-20"),
        ("el mierc a las 4", f"11-25 @4:00? {OPEN}"),
        ("jueves q viene", "11-26"),
        ("el sab por la manana", "11-21 @6:00-12:00"),
    ],
    "pt": [
        ("amanha as 15h", "11-19 @15:00"),
        ("seg as 14h", "11-23 @14:00"),
        ("dps de amanha", "11-20"),
        ("hj as 18h", "11-18 @18:00"),
        ("sex a noite", "11-20 @18:00-24:00"),
    ],
    "fr": [
        ("demain aprem", "11-19 @12:00-18:00"),
        ("ap demain 15h", "11-20 @15:00"),
        ("lun 14h", "11-23 @14:00"),
        ("jeu aprem", "11-19 @12:00-18:00"),
        ("apres 17h", "@17:00-"),
    ],
    "de": [
        ("morgn um 15 uhr", "11-19 @15:00"),
        ("uebermorgen 10 uhr frueh", "11-20 @10:00"),
        ("mi vorm", "11-25 @8:00-12:00"),
        ("do ab 17h", "11-19 @17:00-"),
        ("heut abend", "11-18 @17:00-22:00"),
    ],
    "it": [
        ("giov alle 15", "11-19 @15:00"),
        ("lun matt", "11-23 @6:00-12:00"),
        ("dom ore 15", "11-22 @15:00"),
        ("dopo dmn", "11-20"),
        ("prox settimana", "11-23..11-29"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [pytest.param(language, *row, id=f"{language}: {row[0]}") for language, rows in SPELT.items() for row in rows],
)
def test_chat_spelling_is_read(language, text, expected):
    assert read(text, language, COUNTRIES[language]) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in two weeks, same time"),
        ("es", "en dos semanas, a la misma hora"),
        ("pt", "daqui a duas semanas, no mesmo horário"),
        ("fr", "dans deux semaines, même heure"),
        ("de", "in zwei Wochen, gleiche Uhrzeit"),
        ("it", "tra due settimane, stessa ora"),
    ],
)
def test_the_same_time_is_that_under_discussion(language, text):
    assert read(text, language, COUNTRIES[language], focus_minute=15 * 60) == "12-02 @15:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "same day next week"),
        ("es", "el mismo día la semana que viene"),
        ("pt", "o mesmo dia na semana que vem"),
        ("fr", "le même jour la semaine prochaine"),
        ("de", "am selben Tag nächste Woche"),
        ("it", "lo stesso giorno la prossima settimana"),
    ],
)
def test_the_same_day_is_the_weekday_under_discussion(language, text):
    assert read(text, language, COUNTRIES[language], focus_on=date(2026, 11, 20)) == "11-27"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "quarter past", "@15:15"),
        ("en", "quarter to", "@14:45"),
        ("en", "half past please", "@15:30"),
        ("es", "y cuarto", "@15:15"),
        ("es", "menos cuarto", "@14:45"),
        ("pt", "e meia", "@15:30"),
        ("fr", "et quart", "@15:15"),
        ("fr", "moins le quart", "@14:45"),
        ("de", "viertel nach", "@15:15"),
        ("de", "viertel vor", "@14:45"),
        ("it", "e mezza", "@15:30"),
    ],
)
def test_minutes_alone_belong_to_the_hour_under_discussion(language, text, expected):
    assert read(text, language, COUNTRIES[language], focus_minute=15 * 60) == expected
    assert read(text, language, COUNTRIES[language]) == "nothing"


@pytest.mark.parametrize(
    ("language", "country", "text", "hours", "expected"),
    [
        ("de", "DE", "um 6:50 Uhr", None, "@6:50"),  # who means the evening writes 18:50
        ("de", "DE", "um 6:50 Uhr", (540, 1140), "@18:50"),  # closed in the morning
        ("fr", "FR", "à 8h30", (420, 1320), "@8:30"),
        ("de", "DE", "um 8", (420, 1320), f"@8:00? {OPEN}"),  # spoken, and both are open
        ("en", "GB", "at 6:50", None, f"@6:50? {OPEN}"),
        ("es", "MX", "a las 3:30", None, f"@3:30? {OPEN}"),
    ],
)
def test_written_hours_are_literal_where_eighteen_is_written_for_six(language, country, text, hours, expected):
    assert read(text, language, country, open_minutes=hours) == expected


@pytest.mark.parametrize(
    ("text", "hours", "expected"),
    [
        ("tomorrow at 6", (540, 1020), "11-19 @18:00"),  # an hour after closing, three before opening
        ("tomorrow at 8", (540, 1080), "11-19 @8:00"),
        ("tomorrow at 9", (600, 1200), f"11-19 @9:00? {OPEN}"),  # an hour off on both sides
        ("tomorrow after 5", (540, 1020), "11-19 @17:00-"),
    ],
)
def test_outside_the_hours_the_half_of_the_day_nearer_to_them_is_meant(text, hours, expected):
    assert read(text, "en", "US", open_minutes=hours) == expected
