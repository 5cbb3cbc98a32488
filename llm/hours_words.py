"""Words of opening hours that the time grammar does not have, by language: phrases without accents, parted by `|`.

`closed` a day or a span that is not worked, `pause` a break in the day, `every` all seven days, `weekend`,
`rest` the days that were not named, `except`, `filler` words that tell nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "closed": "closed|close|shut|day off|days off|off|not open|not working|never open|we are not in|i am not in|"
        "i don't work|we don't work|i dont work|we dont work|do not work|don't open|dont open|do not open|not",
        "pause": "lunch break|with lunch|for lunch|lunch|with a break|break|siesta",
        "every": "every day|everyday|every single day|daily|all week|all days|each day|seven days a week|7 days a week|"
        "the whole week|7 days|all seven days",
        "weekend": "weekends|weekend|sat-sun|sat & sun",
        "rest": "the rest of the week|rest of the week|the rest|otherwise|other days|all other days|the other days|"
        "every other day of the week|any other day|remaining days",
        "except": "except for|except on|except|but not on|but not|apart from|other than|excluding|minus",
        "filler": "open|opens|opening|hours|hour|i am|i'm|im|we are|we're|i|we|work|working|works|my|our|are|is|the|"
        "and then|then|also|only|usually|normally|now|on|in|at|it's|its|from now on|until further notice|please|again|"
        "with|a|for|to|be|will|set|change|new|business|opening times|times|time|days|day|"
        "every|each|hi|ok|well|so|just|me|lets|let's|say|onwards",
    },
    "es": {
        "closed": "cerrado|cerrada|cerrados|cerramos|cierro|cierra|cerrar|no abro|no abrimos|no abre|no trabajo|"
        "no trabajamos|no atiendo|no atendemos|libro|libramos|descanso|descansamos|dia libre|festivo|no",
        "pause": "pausa para comer|descanso para comer|para comer|pausa de comida|pausa|comida|almuerzo|siesta|"
        "con descanso",
        "every": "todos los dias|cada dia|a diario|diario|diariamente|toda la semana|los siete dias|los 7 dias",
        "weekend": "fines de semana|fin de semana|finde|findes",
        "rest": "el resto de la semana|el resto de dias|el resto|resto|los demas dias|los demas|los otros dias",
        "except": "excepto|salvo|menos|a excepcion de|pero no",
        "filler": "abro|abrimos|abierto|abierta|abre|trabajo|trabajamos|atiendo|atendemos|horario|horarios|mi|mis|"
        "nuestro|es|son|estoy|estamos|yo|de|del|la|el|los|las|por|en|a|y luego|luego|tambien|solo|solamente|"
        "normalmente|a partir de ahora|desde ahora|ahora|horas|hora|hs|h|con|para|el dia|los dias|dias|pon|cambia|"
        "hola|vale|pues|desde|lo|al|partir|al publico|nuevo|que",
    },
    "pt": {
        "closed": "fechado|fechada|fechados|fechamos|fecho|fecha|nao abro|nao abrimos|nao abre|nao trabalho|"
        "nao trabalhamos|nao atendo|nao atendemos|de folga|folga|folgo|nao",
        "pause": "pausa para almoco|intervalo para almoco|pausa de almoco|para almoco|almoco|pausa|intervalo",
        "every": "todos os dias|todo dia|todo o dia|cada dia|diariamente|a semana toda|toda a semana|os sete dias",
        "weekend": "fins de semana|fim de semana|finais de semana|final de semana|fds",
        "rest": "o resto da semana|no resto|o resto|resto|os outros dias|outros dias|nos demais dias|os demais|"
        "demais dias",
        "except": "exceto|excepto|salvo|menos|fora|mas nao",
        "filler": "abro|abrimos|aberto|aberta|abre|trabalho|trabalhamos|atendo|atendemos|funcionamento|funciono|"
        "funcionamos|horario|horarios|meu|nosso|e|sao|estou|eu|nos|de|da|do|das|dos|a|o|as|os|em|na|no|nas|por|"
        "tambem|so|somente|a partir de agora|agora|horas|hora|hs|h|com|para|dias|dia|feira|feiras|oi|ola|bom|"
        "depois|pela|a noite",
    },
    "fr": {
        "closed": "ferme|fermee|fermes|fermons|fermeture|ferme le|pas ouvert|pas ouverts|je n'ouvre pas|"
        "je ne travaille pas|nous ne travaillons pas|on ne travaille pas|travaille pas|repos|jour de repos|conge|pas",
        "pause": "pause dejeuner|pause de midi|pause|dejeuner|coupure",
        "every": "tous les jours|chaque jour|7 jours sur 7|7j/7|toute la semaine|quotidiennement",
        "weekend": "week-ends|week-end|weekends|weekend|week end",
        "rest": "le reste de la semaine|le reste du temps|le reste|reste|les autres jours|autres jours|sinon",
        "except": "sauf|excepte|hormis|a part|mais pas",
        "filler": "ouvert|ouverte|ouverts|ouvre|ouvrons|ouverture|horaires|horaire|je|j'ai|j'|nous|on|suis|sommes|est|"
        "travaille|travaillons|travail|mes|nos|mon|de|du|des|le|la|les|l'|l|en|a|au|aussi|seulement|uniquement|"
        "normalement|a partir de maintenant|desormais|dorenavant|maintenant|heures|heure|h|et puis|puis|avec|pour|"
        "jours|jour|bonjour|ne|sans|interruption|non-stop|non|stop|j|ai|n|seulement|plus tard|qu'",
    },
    "de": {
        "closed": "geschlossen|zu|ruhetag|schliesse|schliessen|nicht offen|nicht geoffnet|nicht auf|arbeite nicht|"
        "arbeite ich nicht|arbeiten wir nicht|frei|habe ich zu|haben wir zu|nicht|kein betrieb|keine",
        "pause": "mittagspause|pause",
        "every": "taglich|taeglich|jeden tag|alle tage|die ganze woche|jeder tag|7 tage die woche|7 tage",
        "weekend": "wochenende|wochenenden|wochenends|we",
        "rest": "den rest der woche|der rest der woche|der rest|den rest|rest|sonst|ansonsten|andere tage|"
        "an den anderen tagen|alle anderen tage|die anderen tage|ubrige tage",
        "except": "ausser am|ausser|ausgenommen|bis auf|aber nicht",
        "filler": "offen|geoffnet|auf|offne|offnungszeiten|arbeitszeiten|arbeite|arbeiten|ich|wir|bin|sind|habe|haben|"
        "ist|hab|meine|unsere|am|an|der|die|das|den|dem|von|um|im|in|auch|nur|normalerweise|ab jetzt|ab sofort|"
        "jetzt|uhr|stunden|h|dann|mit|jeweils|immer|tage|tag|hallo|durchgehend|und dann|also|"
        "mach|mache|machen|erst|schon|kunftig",
    },
    "it": {
        "closed": "chiuso|chiusa|chiusi|chiudo|chiudiamo|chiude|non apro|non apriamo|non lavoro|non lavoriamo|"
        "giorno libero|libero|riposo|giorno di riposo|non",
        "pause": "pausa pranzo|pausa|pranzo|intervallo",
        "every": "tutti i giorni|ogni giorno|tutta la settimana|giornalmente|7 giorni su 7|quotidianamente",
        "weekend": "fine settimana|weekend|week-end|fini settimana",
        "rest": "il resto della settimana|il resto|resto|gli altri giorni|altri giorni|per il resto|altrimenti",
        "except": "tranne|eccetto|salvo|escluso|esclusa|a parte|meno|ma non",
        "filler": "aperto|aperta|aperti|apro|apriamo|apre|apertura|orario|orari|orario di apertura|lavoro|lavoriamo|"
        "io|noi|sono|siamo|e|il|la|lo|i|le|gli|l'|l|di|del|della|da|dal|dalle|in|a|al|alle|anche|solo|soltanto|"
        "normalmente|d'ora in poi|da ora in poi|ora|ore|h|mio|miei|nostro|nostri|poi|con|per|giorni|giorno|ciao|"
        "continuato|orario continuato",
    },
}
_KINDS = ("every", "weekend", "rest", "except", "pause", "closed")


@lru_cache(maxsize=8)
def phrases(language: str) -> re.Pattern[str]:
    """Finds the phrases in a normalised text; the part of the group's name before the "_" is the kind."""
    words = _WORDS.get(language, _WORDS["en"])
    found = [(phrase, kind) for kind in _KINDS for phrase in words[kind].split("|")]
    found += [(phrase, "filler") for phrase in words["filler"].split("|") if not phrase.isalpha()]
    found.sort(key=lambda pair: -len(pair[0]))
    groups = (f"(?P<{kind}_{n}>{_spelt(phrase)})" for n, (phrase, kind) in enumerate(found))
    return re.compile(rf"(?<![\w])(?:{'|'.join(groups)})(?!\w)")


@lru_cache(maxsize=8)
def fillers(language: str) -> frozenset[str]:
    """Single words that tell nothing."""
    return frozenset(word for word in _WORDS.get(language, _WORDS["en"])["filler"].split("|") if word.isalpha())


def _spelt(phrase: str) -> str:
    return re.escape(phrase).replace("ss", "(?:ss|ß)")
