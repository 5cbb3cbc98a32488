"""Italian words of time."""

from __future__ import annotations

FLAGS = "hours_literal and_adds at_is_to hours_last the_is_day number_pairs no_after"
ORDINAL_ENDINGS = "º ª ° o a"
SUITS = "sì si va bene ok perfetto posso è sarebbe allora invece"
HOMONYMS: list[tuple[str, int, str, object]] = [
    ("(?<!NUM)(?<!TIME)HOUR! (?:NUM|TIME|COMPACT)", 0, "AT", None),
    ("BEFORE! (?:UNIT|WD|DAYWORD)", 0, "ORD", 1),
    (
        "BETWEEN! (?:AROUND|ONE|HALF)* (?:NUM|HALF|QUARTER|THREEQ|ONE) (?:OF|ONE|AT)* (?:UNIT|HOUR)(?!AND)",
        0,
        "IN",
        None,
    ),
    ("BETWEEN! (?:HALF|ONE|QUARTER|THREEQ) (?:UNIT|HOUR|OF|AT)", 0, "IN", None),
]
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:e tutto|basta|nient'altro|sufficiente|suo aiuto|tuo aiuto)\b[^.?!,\d]{0,25}?(?:per )?(oggi|ora|adesso)\b|\bper (oggi) (?:basta|e tutto)\b"
PARTS = {
    "dawn": ("night", 0, 360),
    "early_morning": ("morning", 360, 540),
    "morning": ("morning", 360, 720),
    "late_morning": ("morning", 600, 720),
    "lunch": ("noon", 720, 840),
    "early_afternoon": ("afternoon", 720, 900),
    "afternoon": ("afternoon", 720, 1080),
    "late_afternoon": ("afternoon", 960, 1140),
    "evening": ("evening", 1080, 1380),
    "late_evening": ("evening", 1260, 1440),
    "night": ("night", 1200, 1440),
    "small_hours": ("night", 0, 240),
    "after_work": ("evening", 1020, None),
    "day": ("day", 480, 1080),
}
WORDS = {
    "NUM 2": "un paio di|paio di",
    "HOLIDAY 3-19": "festa del papà",
    "HOLIDAY n5-2-6": "festa della mamma",
    "HOLIDAY e-2": "venerdì santo",
    "HOLIDAY e1": "pasquetta|lunedì di pasqua|lunedì dell'angelo",
    "HOLIDAY e0": "pasqua|domenica di pasqua",
    "AROUND + THE": "intorno al|attorno al|circa il",
    "SAMEDAY": "lo stesso giorno|stesso giorno|allo stesso giorno",
    "ALTERN": "alterni|alternati|alterno|sì e uno no|sì e l'altro no|sì uno no",
    "FREQ day": "quotidianamente|giornaliero",
    "FREQ month": "mensile|mensilmente|una volta al mese",
    "FREQ fortnight": "quindicinale|bisettimanale|ogni quindici giorni|ogni 15 giorni",
    "FREQ week": "settimanale|settimanalmente|una volta a settimana|una volta alla settimana",
    "WD 0": "lunedì|lun|lunedi",
    "WD 1": "martedì|mart|martedi",
    "WD 1?": "mar",
    "WD 2": "mercoledì|merc|mercoledi|mercoldì|mer",
    "WD 3": "giovedì|gio|giov|giovedi",
    "WD 4": "venerdì|ven|venerdi|vener",
    "WD 5": "sabato|sab",
    "WD 6": "domenica|dom|domeniche",
    "MONTH 1": "gennaio|gen|genn",
    "MONTH 2": "febbraio|feb|febb|febraio",
    "MONTH 3": "marzo",
    "MONTH 4": "aprile|apr",
    "MONTH 5": "maggio|mag|magg",
    "MONTH 6": "giugno|giu",
    "MONTH 7": "luglio|lug|lugl",
    "MONTH 8": "agosto|ago",
    "MONTH 9": "settembre|sett|set",
    "MONTH 10": "ottobre|ott",
    "MONTH 11": "novembre|nov",
    "MONTH 12": "dicembre|dic",
    "UNIT minute": "minuto|minuti|min",
    "HOUR sharp": "in punto|ore in punto",
    "HOUR": "ora|ore|h",
    "UNIT day": "giorni",
    "DAYWORD": "giorno",
    "UNIT week": "settimana|settimane|sett.",
    "UNIT month": "mese|mesi",
    "UNIT year": "anno|anni",
    "UNIT weekend": "weekend|week-end|fine settimana|finesettimana|fine-settimana|we|week end",
    "REL 0": "oggi|ogi|di oggi|quest'oggi|in giornata",
    "REL 1": (
        "domani|dmn|dom ani|domnai|il giorno dopo|giorno dopo|il giorno seguente|giorno seguente|l'indomani|"
        "indomani|prossimo giorno|il prossimo giorno|giorno successivo|di domani"
    ),
    "REL 2": "dopo dmn|dopo doma|dopodomani|dopo domani|il giorno dopo domani|dopo-domani",
    "REL -1": "ieri",
    "REL 0 + PART morning": "stamattina|stamani|stamane|questa mattina|sta mattina|questo mattino|questa mattinata",
    "REL 0 + PART afternoon": "questo pomeriggio|oggi pomeriggio",
    "REL 0 + PART evening": "stasera|questa sera|sta sera|questa serata",
    "REL 0 + PART night": "stanotte|questa notte",
    "REL 1 + PART small_hours": "domani in nottata",
    "NOW": "adesso|ora|subito|immediatamente|in questo momento|proprio ora|al momento|proprio adesso",
    "ASAP": (
        "il prima possibile|appena possibile|al più presto|quanto prima|prima possibile|asap|"
        "il più presto possibile|non appena possibile|appena potete|piu presto possibile"
    ),
    "EARLIEST": (
        "il primo che avete|il primo che ha|primo posto disponibile|il primo posto disponibile|il primo posto|il più presto|prima data disponibile|il primo appuntamento|la prima disponibilità|primo disponibile|prima disponibilità|primo posto libero|primo appuntamento disponibile|"
        "il primo libero|primo orario disponibile"
    ),
    "LATEST": "ultimo disponibile|il più tardi possibile|l'ultimo posto",
    "PART dawn": "all'alba|alba|prima dell'alba",
    "PART early_morning?": "come prima cosa|per prima cosa|la prima cosa",
    "PART early_morning": (
        "appena aprite|mattina presto|di mattina presto|di primo mattino|presto la mattina|prima mattina|primo mattino|"
        "al mattino presto|mattino presto|di buon'ora|in prima mattinata|prima mattinata|presto al mattino|"
        "la mattina presto"
    ),
    "PART morning": (
        "matt|matt.|mat|mattina|mattino|mattinata|di mattina|al mattino|la mattina|del mattino|in mattinata|della mattina|"
        "nella mattina|mattine|nella mattinata|di mattino|il mattino|ogni mattina."
    ),
    "PART late_morning": (
        "tarda mattinata|in tarda mattinata|tarda mattina|a metà mattina|metà mattina|tarda mattinata|fine mattinata"
    ),
    "PART lunch": "ora di pranzo|all'ora di pranzo|a pranzo|pausa pranzo|in pausa pranzo|per pranzo|l'ora di pranzo",
    "PART early_afternoon": (
        "primo pomeriggio|nel primo pomeriggio|di primo pomeriggio|inizio pomeriggio|presto nel pomeriggio"
    ),
    "PART afternoon": (
        "pomeriggio|di pomeriggio|nel pomeriggio|del pomeriggio|il pomeriggio|al pomeriggio|pomeriggi|pom|pome"
    ),
    "PART late_afternoon": "tardo pomeriggio|a fine giornata|fine giornata|alla fine della giornata|nel tardo pomeriggio|fine pomeriggio|a fine pomeriggio",
    "PART evening": (
        "sera|serata|di sera|la sera|della sera|in serata|alla sera|sere|nella serata|nella sera|"
        "prima serata|in prima serata"
    ),
    "PART late_evening": "tarda sera|in tarda serata|tarda serata|a tarda sera|tardi la sera|tarda sera",
    "PART night": "notte|di notte|la notte|nella notte|in nottata|della notte|nottata",
    "PART after_work": "dopo il lavoro|dopo lavoro|finito il lavoro|dopo l'ufficio|all'uscita dal lavoro",
    "PART day": "durante il giorno|di giorno",
    "POINT 720": "mezzogiorno|mezzo giorno|mezzodì",
    "POINT 1440": "mezzanotte|mezza notte",
    "AFTER + POINT 780": "dopo pranzo",
    "AFTER + POINT 1200": "dopo cena",
    "BEFORE + POINT 660": "prima di pranzo|prima del pranzo",
    "AMPM a": "am|a.m.|a.m|a m|a. m.",
    "AMPM p": "pm|p.m.|p.m|p m|p. m.",
    "AT": "cliente delle|signora delle|signore delle|ragazza delle|ragazzo delle|quello delle|quella delle|quelli delle|quelle delle|appuntamento delle|prenotazione delle|alle|all'|alla|all|ad|le|l'|@|per le|a le|alle ore|ore|sulle",
    "ON": "nel|nella",
    "THE": "il|lo|la|i|gli|un'",
    "OF": "del|della|dello|di|dell'|d'|dei|delle",
    "THIS": "questo|questa|questi|queste|quest'|corrente|attuale|mia|in corso",
    "NEXT": (
        "prox|prox.|prossimo|prossima|prossimi|prossime|seguente|seguenti|successivo|successiva|successivi|successive|"
        "in arrivo|che viene|venturo|entrante|che verrà|pross"
    ),
    "COMING": "prossimo venturo|imminente",
    "AFTERNEXT": "dopo il prossimo|dopo la prossima|dopo il prossimo.|dopo quello prossimo|dopo il successivo",
    "LAST": "scorso|scorsa|ultimo|ultima|ultimi|ultime|passato|passata|precedente",
    "FROM": (
        "dalle|dall'|da|dalle ore|a partire dalle|non prima delle|a partire da|dalla|a partire dalla|"
        "non prima di|dall|a cominciare da|in poi dalle"
    ),
    "DFROM": "dal|a partire dal|dal giorno|con inizio il|cominciando dal|iniziando dal",
    "TO": "fino alle|fino a|fino all'|sino alle|fino alla|fino|sino a|fino alle ore",
    "TO a": "a",
    "DTO": "fino al|sino al|e il|da qui al",
    "DTO a": "al|al giorno",
    "UNTIL d": "entro il",
    "UNTIL": (
        "entro|entro le|entro la|al più tardi|non più tardi delle|non oltre|non oltre le|non dopo le|"
        "al massimo alle|entro e non oltre"
    ),
    "BETWEEN": "tra|fra|tra le|fra le|tra il|fra il|tra l'|tra la",
    "AND": "e|ed|&|con",
    "OR": "o|oppure|o magari|altrimenti|forse|magari|ovvero|o anche|sennò",
    "BEFORE d": "prima del",
    "BEFORE": "prima di|prima delle|prima dell'|prima della|prima",
    "AFTER d": "dopo il",
    "AFTER": "dopo|dopo le|dopo l'|dopo la|passate le|più tardi delle|oltre le|successivamente alle|dopo delle",
    "OPENEND": "in poi|o dopo|in avanti|o più tardi|al più presto|e oltre",
    "AROUND": (
        "verso|verso le|circa|intorno alle|intorno a|attorno alle|più o meno|pressappoco|all'incirca|"
        "circa alle|più o meno alle|più o meno a|verso l'|verso la|intorno all'|circa le|approssimativamente"
    ),
    "ISH": "circa|più o meno|all'incirca|e qualcosa",
    "IN": "tra|fra|in|entro|nel giro di|tra circa|fra circa|nei|nelle|dopo circa",
    "HENCE": "da ora|da adesso|dopo|a partire da adesso|a partire da ora|da questo momento",
    "AGO": "fa",
    "EVERY": "ogni|tutti i|tutte le|tutti",
    "NOT": (
        "ho un altro impegno|ho un impegno|ho già un impegno|ho altro|sono impegnato|sono impegnata|ho da fare|non posso|non il|non la|tranne il|non di|no il|non voglio|non a|mai|non le|non alle|né|nemmeno|niente|non"
    ),
    "ANYDAY + NOT": (
        "qualsiasi giorno tranne|qualunque giorno tranne|tutti i giorni tranne|qualsiasi giorno ma non|"
        "qualsiasi giorno eccetto|qualunque giorno eccetto"
    ),
    "NO": "no|nono|meglio di no|macché",
    "EXCEPT": "tranne|eccetto|escluso|a parte|ma non|salvo|esclusi|tranne che|esclusa",
    "POSTNOT": (
        "è troppo presto|è troppo tardi|non mi è comodo|non mi torna|non va bene per me|non posso|non va bene|non mi va bene|non riesco|impossibile|non è possibile|non mi è possibile|"
        "sono incasinata|sono incasinato|ho calcetto|ho palestra|non mi va|non è il massimo|"
        "sono di turno|sono al lavoro|devo lavorare|non mi viene bene|non mi è possibile|è un casino|è un problema|"
        "sarebbe un problema|è dura|mi viene male|è scomodo|non si può|"
        "è impossibile|non ci sono|non ce la faccio|non va|"
        "non si lavora|non vengo|non lavoro|non lavoriamo|non apro|non apriamo|non ricevo"
    ),
    "CORRECT": "anzi|meglio|invece|piuttosto|facciamo|cioè|volevo dire|intendo|al posto|intendevo",
    "HALF": "mezza|mezzo|mezz'",
    "QUARTER": "quarto|un quarto|un quarto d'",
    "THREEQ": "tre quarti",
    "LESS m": "meno",
    "LESS": "mancano alle",
    "DASH": "-|–|~",
    "WDSET 5": (
        "qualsiasi giorno feriale|qualunque giorno feriale|qualsiasi giorno lavorativo|giorno feriale|giorni feriali|feriali|giorno lavorativo|giorni lavorativi|durante la settimana|"
        "in settimana|giorno infrasettimanale"
    ),
    "BEGIN start": "inizio|all'inizio|inizi|agli inizi|primi|a inizio|i primi|all'inizio del|ai primi",
    "BEGIN mid": "metà|a metà|verso metà|alla metà|verso la metà",
    "BEGIN end": "fine|a fine|alla fine|verso fine|verso la fine|entro fine|entro la fine|alla fine del|fine del",
    "REST": "resto|il resto|rimanente",
    "SAMETIME": "stessa ora|alla stessa ora|stesso orario|allo stesso orario|la stessa ora|medesima ora",
    "LATER": "più tardi|un po' più tardi|piu tardi|un po più tardi",
    "EARLIER": "più presto|un po' prima|piu presto|un po' più presto",
    "OTHERDAY": "un altro giorno|altro giorno|altra data|un'altra data|giorno diverso|altri giorni",
    "FOR": "per|durante",
    "ONE": "un|un'|altra",
    "MORE": "altri|altre|ancora",
    "COMMA": ",|;|(|)|!|?|\"|'",
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "qualsiasi giorno|qualunque giorno|un giorno qualsiasi",
    "WEEKOF": "settimana che inizia il|settimana dal",
    "COUNT": (
        "persone|persona|euro|per cento|percento|stelle|bambini|adulti|amici|volte|via|opzioni|opzione|"
        "appuntamento|studenti|km|posti|posto|gente|clienti|scelta|gradi|giro"
    ),
    "BLOCK": (
        "prima di tutto|prima di ogni cosa|a più tardi|ci sentiamo più tardi|ti scrivo dopo|ci sentiamo dopo|buongiorno|buonasera|buon giorno|"
        "buona sera|buonanotte|buona notte|buona giornata|buona serata|"
        "buon pomeriggio|buon weekend|è tutto per oggi|basta per oggi|per oggi è tutto|nient'altro per oggi|"
        "un momento|un attimo|un secondo|un minuto per favore|una cosa|un'altra cosa|ancora una cosa|a volte|"
        "una volta|ancora una volta|per ora|per adesso|a domani|crema da giorno|crema da notte|crema solare|"
        "in ritardo|l'altro giorno|che ora|che ore|a che ora|una domanda|per favore|un taglio|per una|per un|"
        "il prossimo cliente|prima volta|la prima volta|alla fine|è tardi|troppo tardi|"
        "troppo presto|da solo|da sola|da voi|da te|da lei|da noi|a me|a casa|per me|per mia|per mio|di più|"
        "di me|di un|di una|in due|mi va|la dottoressa|la signora|il signore|al telefono|al salone|"
        "al massimo|per fortuna|in tutto|mezza giornata|prima che|a dopo|ci vediamo dopo|a presto|in anticipo"
    ),
    "HOLIDAY 12-25": "natale|giorno di natale",
    "HOLIDAY 12-24": "vigilia di natale|la vigilia",
    "HOLIDAY 12-31": "san silvestro|capodanno vigilia|ultimo dell'anno",
    "HOLIDAY 1-1": "capodanno|primo dell'anno",
    "HOLIDAY 1-6": "epifania|befana",
    "HOLIDAY 8-15": "ferragosto",
    "HOLIDAY 4-25": "festa della liberazione|liberazione",
    "HOLIDAY 6-2": "festa della repubblica",
    "HOLIDAY 11-1": "ognissanti|tutti i santi",
    "HOLIDAY 11-2": "commemorazione dei defunti|giorno dei morti",
    "HOLIDAY 5-1": "festa dei lavoratori|festa del lavoro|giorno dei lavoratori|primo maggio",
    "HOLIDAY 12-8": "l'immacolata|dell'immacolata|all'immacolata|immacolata concezione|festa dell'immacolata",
    "HOLIDAY 12-26": "santo stefano",
    "HOLIDAY 2-14": "san valentino",
    "HOLIDAY 3-15": "idi di marzo",
}
SPELT_RIGHT = (
    "partiro "
    "marte martina marzio marco serata sereni seria sereno sede notti notte note domande domanda donna "
    "donne doman giovane giovani giorni "
    "giorno mattine mattone mesi mezze sabati saluto sabbia venire venerdi vendere vendita luglio lugano "
    "aprire apriamo magico maggiore maggior "
    "settimane settimana agosti pomeriggi ottimo ottima ottanta nove nuovo novembre genere generi giunto "
    "dicembre febbre mercato merce martello sapere"
)
_UNITS = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]
_TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta"}
_ORDINALS = ["primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono", "decimo"]


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS)}
    table[1] = ["una", "uno"]
    for ten, word in _TENS.items():
        table[ten] = [word]
        for unit in range(1, 10):
            stem = word[:-1] if unit in (1, 8) else word
            table[ten + unit] = [stem + _UNITS[unit]]
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words."""
    table = {n: [word, word[:-1] + "a"] for n, word in enumerate(_ORDINALS, 1) if n != 4}
    for n in range(11, 32):
        table[n] = [numbers()[n][0][:-1] + "esimo"]
    return table
