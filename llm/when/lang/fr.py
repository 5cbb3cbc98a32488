"""French words of time."""

from __future__ import annotations

FLAGS = "hours_literal at_is_to and_adds number_pairs hours_last the_is_day"
ORDINAL_ENDINGS = "er ere e eme ieme nd nde ère ème"
SUITS = "oui ça ca si ok va convient irait parfait est possible serait plutôt"
HOMONYMS: list[tuple[str, int, str, object]] = [
    ("NUM (?:OF|THE|DASH|DOT)* SEPT!", -1, "MONTH", 9),
    ("(?:IN|OF) SEPT! DOT", 1, "MONTH", 9),
    ("SEPT!", 0, "NUM", 7),
    ("DEL!(?=.{1,7}(?:DTO|TO|UNTIL|DASH))", 0, "DFROM", None),
    ("DEL!", 0, "OF", None),
]
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:c'est tout|ce sera tout|rien d'autre|assez|votre aide|suffit)\b[^.?!,\d]{0,25}?(?:pour )?(aujourd'hui|maintenant)"
PARTS = {
    "dawn": ("morning", 360, 540),
    "early_morning": ("morning", 420, 540),
    "morning": ("morning", 360, 720),
    "late_morning": ("morning", 600, 720),
    "lunch": ("noon", 720, 840),
    "early_afternoon": ("afternoon", 720, 840),
    "mid_afternoon": ("afternoon", 840, 1020),
    "afternoon": ("afternoon", 720, 1080),
    "late_afternoon": ("afternoon", 1020, 1140),
    "late_day": ("evening", 1020, 1260),
    "early_evening": ("evening", 1080, 1260),
    "evening": ("evening", 1080, 1380),
    "late_evening": ("evening", 1260, 1440),
    "night": ("night", 1200, 1440),
    "after_work": ("evening", 1020, 1260),
    "day": ("day", 480, 1080),
}
WORDS = {
    "HOLIDAY n6-3-6": "fête des pères",
    "HOLIDAY n5-9-6": "fête des mères",
    "HOLIDAY e-47": "mardi gras",
    "HOLIDAY e50": "lundi de pentecôte",
    "HOLIDAY e49": "pentecôte",
    "HOLIDAY e39": "ascension|jeudi de l'ascension",
    "HOLIDAY e-2": "vendredi saint",
    "HOLIDAY e1": "lundi de pâques",
    "HOLIDAY e0": "pâques|dimanche de pâques",
    "AROUND + THE": "aux alentours du|autour du|aux environs du",
    "SAMEDAY": "le même jour|même jour|au même jour",
    "ALTERN": "sur deux|sur 2",
    "FREQ fortnight": "tous les quinze jours|tous les 15 jours|une fois tous les quinze jours",
    "FREQ day": "quotidiennement",
    "FREQ month": "mensuel|mensuellement|une fois par mois",
    "FREQ week": "hebdomadaire|une fois par semaine",
    "WD 0": "lundi|lun",
    "WD 1": "mardi|mrd",
    "WD 1?": "mar",
    "WD 2": "mercredi|merc|mercedi|mecredi",
    "WD 2?": "mer",
    "WD 3": "jeudi|jeu",
    "WD 4": "vendredi|ven|vend|vendedi",
    "WD 5": "samedi|sam",
    "WD 6": "dimanche|dim",
    "WD p0": "lundis|les lundis|tous les lundis.",
    "WD p1": "mardis|les mardis",
    "WD p2": "mercredis|les mercredis",
    "WD p3": "jeudis|les jeudis",
    "WD p4": "vendredis|les vendredis",
    "WD p5": "samedis|les samedis",
    "WD p6": "dimanches|les dimanches",
    "MONTH 1": "janvier|janv|jan",
    "MONTH 2": "février|fév|févr|fev|fevr",
    "MONTH 3": "mars|mars.",
    "MONTH 4": "avril|avr",
    "MONTH 5": "mai",
    "MONTH 6": "juin",
    "MONTH 7": "juillet|juil|jui|juill",
    "MONTH 8": "août|aout|aou",
    "MONTH 9": "septembre|sep",
    "SEPT": "sept",
    "MONTH 10": "octobre|oct",
    "MONTH 11": "novembre|nov",
    "MONTH 12": "décembre|déc|dec",
    "UNIT minute": "minute|minutes|min|mins|mn",
    "HOUR sharp": "heures pile|heure pile|heures précises|pile|précises|précise",
    "HOUR": "heure|heures|h|hr|hrs|heurs",
    "UNIT day": "jours",
    "DAYWORD": "jour",
    "UNIT week": "semaine|semaines|sem",
    "UNIT month": "mois",
    "UNIT year": "an|ans|année|années",
    "UNIT weekend": "week-end|weekend|week-ends|weekends|we|fin de semaine|wk",
    "REL 0": "aujourd'hui|auj|ajd|aujourdhui|aujourd hui|ce jour|ojd|aujourd’hui",
    "REL 1": (
        "demain|2main|dmain|dem1|le lendemain|lendemain|le jour suivant|jour suivant|le jour d'après|"
        "prochain jour|jour prochain"
    ),
    "REL 2": "après-demain|apres demain|après demain|surlendemain|apres-demain|aprés demain|aprèsdemain|ap demain",
    "REL -1": "hier",
    "REL 0 + PART morning": "ce matin|cette matinée",
    "REL 0 + PART afternoon": "cet après-midi|cette après-midi|cet aprèm|cet aprem|cet aprèm'|cet apres midi",
    "REL 0 + PART evening": "ce soir|cette soirée|aujourd'hui soir|ce soir même",
    "REL 0 + PART night": "cette nuit",
    "NOW": "maintenant|tout de suite|immédiatement|en ce moment|à l'instant|là maintenant|juste maintenant",
    "ASAP": (
        "dès que possible|le plus tôt possible|au plus vite|le plus vite possible|au plus tôt|asap|"
        "dès que vous pouvez|aussitôt que possible|dqp|des que possible|le plus rapidement possible"
    ),
    "EARLIEST": (
        "le plus tôt que vous ayez|le plus tôt que vous avez|ce que vous avez de plus tôt|le plus tôt|premier rendez-vous possible|le premier rendez-vous|premier créneau|premier disponible|première disponibilité|prochain créneau disponible|"
        "premier rendez-vous disponible|première place"
    ),
    "LATEST": "dernier créneau|le plus tard possible|au plus tard possible",
    "PART dawn": "à l'aube|petit matin|au petit matin",
    "PART early_morning?": "en premier",
    "PART early_morning": (
        "dès l'ouverture|dès le matin|à la première heure|première heure|dès la première heure|"
        "tôt le matin|très tôt le matin|le matin tôt|début de matinée|en début de matinée|"
        "au début de la matinée|très tôt|le matin très tôt|tôt dans la matinée|de bonne heure|"
        "début de la matinée"
    ),
    "PART morning": (
        "matin|matinée|au matin|du matin|dans la matinée|le matin|en matinée|matins|dans le matin|de matin|"
        "pendant la matinée|dans la matinee|mat"
    ),
    "PART late_morning": (
        "fin de matinée|en fin de matinée|fin de la matinée|à la fin de la matinée|milieu de matinée|"
        "au milieu de la matinée|en milieu de matinée|tard dans la matinée|tard le matin"
    ),
    "PART lunch": (
        "déjeuner|heure du déjeuner|à l'heure du déjeuner|pendant le déjeuner|entre midi et deux|"
        "heure de midi|pause déjeuner|sur le temps de midi|temps du déjeuner|l'heure du déjeuner|"
        "durant le déjeuner|pause de midi"
    ),
    "PART early_afternoon": (
        "début d'après-midi|en début d'après-midi|au début de l'après-midi|début de l'après-midi|"
        "début d'aprem|en début d'aprem|tôt dans l'après-midi"
    ),
    "PART mid_afternoon": (
        "milieu d'après-midi|en milieu d'après-midi|milieu de l'après-midi|au milieu de l'après-midi"
    ),
    "PART afternoon": (
        "après-midi|apres-midi|apres midi|après midi|aprèm|aprem|am.|dans l'après-midi|l'après-midi|"
        "de l'après-midi|d'après-midi|aprés-midi|l'aprem|après-midis|aprés midi|aprés-midis"
    ),
    "PART late_afternoon": (
        "fin d'après-midi|en fin d'après-midi|à la fin de l'après-midi|fin de l'après-midi|"
        "tard dans l'après-midi|en fin d'aprem"
    ),
    "PART late_day": "fin de journée|en fin de journée|à la fin de la journée|fin de la journée",
    "PART early_evening": (
        "début de soirée|en début de soirée|au début de la soirée|début de la soirée|tôt dans la soirée"
    ),
    "PART evening": (
        "soir|soirée|du soir|dans la soirée|le soir|en soirée|soirs|au soir|dans le soir|de soirée|de soir|ce soir."
    ),
    "PART late_evening": (
        "fin de soirée|en fin de soirée|tard le soir|tard dans la soirée|à la fin de la soirée|tard ce soir|"
        "tard en soirée"
    ),
    "PART night": "nuit|dans la nuit|la nuit|de nuit|de la nuit",
    "PART after_work": (
        "après le travail|après le boulot|après le taf|après mon travail|apres le travail|après le bureau|"
        "à la sortie du travail"
    ),
    "PART day": "dans la journée|pendant la journée|en journée|au cours de la journée",
    "POINT 720": "midi",
    "POINT 1440": "minuit",
    "AFTER + POINT 720": "après déjeuner|après le déjeuner|après le repas de midi",
    "BEFORE + POINT 660": "avant le déjeuner|avant déjeuner",
    "AMPM a": "am|a.m.|a.m|a m|a. m.",
    "AMPM p": "pm|p.m.|p.m|p m|p. m.",
    "AMPM x": "ampm",
    "AT": "à|@|a|pour|au environ de",
    "ON": "sur",
    "THE": "le|la|l'|les|l",
    "OF": "de|d'|du mois de|au mois de|d|du mois d'",
    "THIS": "ce|cette|cet|ces|actuelle|en cours|courant|ma|mon",
    "NEXT": (
        "prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes|d'après|qui suit|"
        "qui vient|proch|à venir|qui arrive"
    ),
    "COMING": "prochainement le|tout prochain",
    "AFTERNEXT": "après le prochain|après la prochaine|d'après la prochaine|après le suivant",
    "LAST": "dernier|dernière|derniers|dernières|passé|passée|précédent|précédente",
    "FROM": (
        "à partir de|dès|depuis|à compter de|pas avant|au plus tôt à|plus tard que|à partir d'|dès le|des|"
        "à partir|a partir de"
    ),
    "DEL": "du",
    "DFROM": "à partir du|depuis le|à compter du|commençant le|débutant le|depuis la|à partir du jour|au départ du",
    "TO": "jusqu'à|jusque|jusqu'a|jusqu’à|jusqu'en|jusqu'aux|jusque à",
    "DTO": "au|jusqu'au|et le|jusqu’au|à le",
    "UNTIL": "d'ici|au plus tard|au plus tard à|pas plus tard que|avant la fin|d'ici à|pas après|maximum|d'ici le",
    "BETWEEN": "entre|entre le|entre les",
    "AND": "et|&",
    "OR": "ou|ou bien|ou alors|sinon|peut-être|ou peut-être|soit",
    "BEFORE d": "avant le",
    "BEFORE": "avant|avant les|plus tôt que",
    "AFTER": "après|apres|passé les|aprés|après les|passées|à la suite de",
    "OPENEND": "ou plus tard|et plus|ou après|et au-delà|et après|passées|au plus tôt",
    "AROUND": (
        "vers|environ|aux alentours de|autour de|à peu près|aux environs de|vers les|peu près|"
        "approximativement|sur les coups de|vers à|plus ou moins|grosso modo"
    ),
    "ISH": "environ|ish|à peu près|et quelques|approximativement",
    "IN": "dans|dans les|d'ici|sous|en|dans environ|dans à peu près|dans approximativement",
    "HENCE": "à partir de maintenant|après",
    "AGO": "il y a",
    "EVERY": "chaque|tous les|toutes les|tout les",
    "NOT": "je suis dans le jus|je suis débordé|je suis débordée|je suis dans le rush|je suis coincé|je suis coincée|je suis pas là|je ne suis pas là|j'ai autre chose|j'ai quelque chose|j'ai déjà quelque chose|je suis pris|je suis prise|je suis occupé|je suis occupée|pas|pas le|pas de|surtout pas|pas le .|jamais|pas à|je ne peux pas|ni|pas question",
    "ANYDAY + NOT": (
        "n'importe quel jour sauf|tous les jours sauf|n'importe quand sauf|nimporte quel jour sauf|"
        "n'importe quel jour mais pas"
    ),
    "NO": "non|nan|plutôt pas|ah non",
    "EXCEPT": "sauf|excepté|hormis|à part|mais pas|hors|sauf le|à l'exception de|à l'exception du|sauf les",
    "POSTNOT": (
        "c'est un peu juste|c'est juste|c'est serré|c'est un peu serré|"
        "c'est compliqué|ça va être compliqué|va être compliqué|ça sera compliqué|est compliqué|c'est difficile|"
        "ça va être difficile|va être difficile|sera difficile|sera compliqué|c'est mal barré|c'est mort|ça va pas le faire|"
        "ça va plus le faire|ça ne va plus le faire|ne va pas le faire|ça le fait pas|ça le fait plus|ça va plus|"
        "c'est plein|c'est complet|est plein|est complet|je suis complet|je suis complète|je ne peux plus|je peux plus|"
        "je pourrai pas|je ne pourrai pas|je pourrai plus|je ne pourrai plus|ça m'arrange pas|ne m'arrange pas|"
        "ça fitte pas|ça adonne pas|tombe mal|ça tombe mal|c'est trop juste|c'est chaud|"
        "c'est trop tôt|c'est trop tard|est trop tôt|est trop tard|ça ne va pas|ça ne me va pas|ça va pas|je ne suis pas libre|je suis pris|ne me convient pas|ne me va pas|ne va pas|c'est pas possible|n'est pas possible|impossible|"
        "est impossible|c'est impossible|je ne peux pas|je peux pas|ça ne va pas|ne marche pas|ça marche pas|"
        "n'ira pas|ne convient pas|pas possible"
    ),
    "CORRECT": (
        "plutôt|en fait|je veux dire|disons|finalement|mettez plutôt|pardon|au lieu de ça|à la place|je voulais dire"
    ),
    "HALF": "demi|demie|demi-|et demie.",
    "QUARTER": "quart|un quart|le quart",
    "THREEQ": "trois quarts|trois quart",
    "LESS m": "moins",
    "DASH": "-|–|~",
    "WDSET 5": (
        "n'importe quel jour de semaine|n'importe quel jour ouvré|n'importe quel jour ouvrable|n'importe quel jour de la semaine|en semaine|jour de semaine|jours de semaine|jours ouvrés|jour ouvré|jours ouvrables|jour ouvrable|"
        "jour de la semaine|jours de la semaine|semaine de travail"
    ),
    "BEGIN start": "début|au début|en début|au début du|début du|au début de|courant début|au commencement",
    "BEGIN mid": "milieu|mi|mi-|au milieu|à la mi|courant|au milieu du|milieu du|au milieu de",
    "BEGIN end": "fin|à la fin|en fin|à la fin du|fin du|vers la fin|d'ici la fin|à la fin de",
    "REST": "reste|le reste|le restant",
    "SAMETIME": "même heure|à la même heure|la même heure|meme heure",
    "LATER": "plus tard|un peu plus tard|plus tard dans la journée|plus tard ce jour-là|plus tard dans l'après-midi|plus tard le soir",
    "EARLIER": "plus tôt|un peu plus tôt|plus tôt dans la journée|plus tôt ce jour-là|plus tôt dans la matinée|plus tôt le matin",
    "OTHERDAY": "un autre jour|autre jour|une autre date|autre date|d'autres jours|jour différent",
    "FOR": "pendant|durant|pour une durée de",
    "ONE": "un|autre",
    "MORE": "autres|de plus|encore",
    "COMMA": ",|;|(|)|!|?|\"|'",
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "n'importe quel jour|peu importe le jour|nimporte quel jour",
    "WEEKOF": "semaine à partir du|semaine commençant le|semaine débutant le",
    "COUNT": (
        "personnes|personne|euros|euro|pourcent|pour cent|étoiles|enfants|adultes|amis|fois|rue|avenue|"
        "boulevard|rendez-vous|rdv|options|option|créneau|créneaux|étudiants|km|places|place|gens|clients|"
        "tour"
    ),
    "BLOCK": (
        "ce jour-là|ce jour la|j'ai quelque chose chez vous|j'ai quelque chose avec vous|"
        "sortir plus tôt|sors plus tôt|partir plus tôt|pars plus tôt|finir plus tôt|finis plus tôt|"
        "on pourrait pas|on ne pourrait pas|vous pourriez pas|vous ne pourriez pas|tu pourrais pas|pourrait-on pas|"
        "pourriez-vous pas|ce serait pas possible|ce ne serait pas possible|y aurait pas|il n'y aurait pas|vous auriez pas|"
        "vous n'auriez pas|auriez-vous pas|avez-vous pas|vous n'avez pas|tu n'as pas|il n'y a pas|il y a pas|"
        "avant tout|avant toute chose|tout d'abord|on se reparle plus tard|je vous rappelle plus tard|je reviens plus tard|bonjour|bonsoir|bonne nuit|"
        "bonne journée|bonne soirée|bon après-midi|bon week-end|bon weekend|"
        "bonne matinée|c'est tout pour aujourd'hui|ce sera tout pour aujourd'hui|rien d'autre aujourd'hui|"
        "ce sera tout|un moment|un instant|une seconde|une minute s'il vous plaît|autre chose|"
        "encore une chose|une question|tout à l'heure|tout le monde|de temps en temps|à tout moment|"
        "crème de jour|crème de nuit|crème solaire|pour le moment|pour l'instant|il y a|en fait pas|"
        "en retard|la dame|le monsieur|l'autre jour|un jour ou l'autre|une fois|encore une fois|d'abord|"
        "à demain|deuxième tour|en tout|la même|à plus tard|bon mois|pour un|pour une|pour deux|une coupe|"
        "un rendez-vous|à un|à une|pour moi|pour mon|pour ma|à la maison|il est tard|c'est trop tard|"
        "trop tard|trop tôt|c'est tard|le salon|l'adresse|s'il vous plaît|svp|stp|deux trois|en avance|"
        "au revoir|au téléphone|au salon|au moins|à bientôt|d'accord|s'il te plaît|du coup|du tout|du salon|"
        "au fait|au total|au lieu"
    ),
    "HOLIDAY 12-25": "noël|jour de noël",
    "HOLIDAY 12-24": "réveillon de noël|veille de noël",
    "HOLIDAY 12-31": "saint-sylvestre|saint sylvestre|réveillon du nouvel an|st sylvestre",
    "HOLIDAY 1-1": "jour de l'an|nouvel an",
    "HOLIDAY 7-14": "fête nationale|14 juillet",
    "HOLIDAY 11-1": "toussaint",
    "HOLIDAY 11-2": "jour des morts",
    "HOLIDAY 5-1": "fête du travail",
    "HOLIDAY 11-11": "armistice",
    "HOLIDAY 8-15": "assomption",
    "HOLIDAY 2-14": "saint-valentin|saint valentin",
}
SPELT_RIGHT = (
    "sortir sorti toute "
    "mardi marche marche mardis merci mercis jeune jeunes jeudis samedis vendre vendredis matines "
    "demande demander demande soirees soir "
    "journee matiere matin malin marin mains main mais maison nuits minute minutes minui juge juger "
    "jamais avoir avril avoid avant "
    "juste tarde tardif retard marsa octets novice moins moines lundis landis dimanches aout aide "
    "dejeuner decembre devrait demaine"
)
_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS) if n != 7}
    table[1] += ["une"]
    for ten, word in _TENS.items():
        table[ten] = [word]
        for unit in range(1, 10):
            joiner = "-et-" if unit == 1 else "-"
            table[ten + unit] = [f"{word}{joiner}{_UNITS[unit]}"]
            if unit == 1:
                table[ten + unit] += [f"{word}-et-une", f"{word}-un"]
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words."""
    special = {1: "premier", 4: "quatrième", 5: "cinquième", 9: "neuvième"}
    table: dict[int, list[str]] = {}
    for n in range(1, 32):
        base = "sept" if n == 7 else numbers()[n][0]
        table[n] = [special.get(n, base.removesuffix("e") + "ième")]
    table[1] += ["première"]
    table[2] += ["second", "seconde"]
    return table
