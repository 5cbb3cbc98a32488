"""German words of time."""

from __future__ import annotations

from llm.when.values import Part

FLAGS = "hours_literal dot_ordinals quarter_towards and_adds the_is_day"
ORDINAL_ENDINGS = "te ter ten tes tem ste ster sten th"
SUITS = "ja schon geht passt ginge wäre ok gerne gern dann bitte würde ist klappt hätte"
HOMONYMS: list[tuple[str, int, str, object]] = [
    ("(?:WD|MONTH|ORD|DATE|PAIRDOT|PAIRSLASH|COMPACT|REL) COMMA? MORROW!", -1, "PART", Part("morning", 360, 720)),
    ("MORROW!", 0, "REL", 1),
    ("DEL!(?=.{1,7}(?:DTO|TO|UNTIL|DASH))", 0, "DFROM", None),
    ("DEL!", 0, "OF", None),
]
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:das (?:war|ist|ware) (?:es|alles)|das war'?s|alles|nichts mehr|genug|ihre hilfe|reicht)\b[^.?!,\d]{0,25}?(?:fur )?(heute|jetzt)\b"
PARTS = {
    "early_morning": ("morning", 360, 540),
    "morning": ("morning", 360, 720),
    "forenoon": ("morning", 480, 720),
    "late_forenoon": ("morning", 600, 720),
    "noon": ("noon", 660, 840),
    "early_afternoon": ("afternoon", 720, 900),
    "afternoon": ("afternoon", 720, 1080),
    "late_afternoon": ("afternoon", 900, 1080),
    "early_evening": ("evening", 1020, 1200),
    "evening": ("evening", 1020, 1320),
    "late_evening": ("evening", 1200, 1440),
    "night": ("night", 1200, 1440),
    "after_work": ("evening", 1020, None),
    "day": ("day", 480, 1080),
}
_DAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
WORDS = {
    "HOLIDAY n10-1-6": "erntedank|erntedankfest",
    "HOLIDAY n5-2-6": "muttertag",
    "HOLIDAY e-46": "aschermittwoch",
    "HOLIDAY e-48": "rosenmontag",
    "HOLIDAY e60": "fronleichnam",
    "HOLIDAY e50": "pfingstmontag",
    "HOLIDAY e49": "pfingsten|pfingstsonntag",
    "HOLIDAY e39": "christi himmelfahrt|himmelfahrt|vatertag",
    "HOLIDAY e-3": "gründonnerstag",
    "HOLIDAY e1": "ostermontag",
    "HOLIDAY e-1": "karsamstag|ostersamstag",
    "HOLIDAY e-2": "karfreitag",
    "HOLIDAY e0": "ostern|ostersonntag",
    "WEEKNO": "kw|kalenderwoche|kalender woche",
    "SAMEDAY": "am selben tag|gleicher tag|am gleichen tag|selber tag|derselbe tag|gleichen tag",
    "FREQ day": "täglich",
    "FREQ month": "monatlich|einmal im monat|einmal pro monat",
    "FREQ fortnight": "zweiwöchentlich|vierzehntägig|14-tägig|alle vierzehn tage|alle 14 tage|zweiwöchig",
    "FREQ week": "wöchentlich|einmal die woche|einmal in der woche|einmal pro woche",
    "WD 0": "montag|motag|mntag",
    "WD 0?": "mo",
    "WD 1": "dienstag|dinstag|diestag",
    "WD 1?": "di|die.",
    "WD 2": "mittwoch|mitwoch|mittwochs.",
    "WD 2?": "mi|mit.",
    "WD 3": "donnerstag|donerstag|don.",
    "WD 3?": "do|don",
    "WD 4": "freitag|frietag",
    "WD 4?": "fr|fre",
    "WD 5": "samstag|sonnabend|samtag",
    "WD 5?": "sa|sam",
    "WD 6": "sonntag|sontag",
    "WD 6?": "so|son",
    "WD p0": "montags",
    "WD p1": "dienstags",
    "WD p2": "mittwochs",
    "WD p3": "donnerstags",
    "WD p4": "freitags",
    "WD p5": "samstags",
    "WD p6": "sonntags",
    **{
        f"WD {n} + PART {part}": "|".join(f"{day}{word}" for word in words.split())
        for n, day in enumerate(_DAYS)
        for part, words in {
            "morning": "morgen früh",
            "forenoon": "vormittag",
            "noon": "mittag",
            "afternoon": "nachmittag",
            "evening": "abend",
            "night": "nacht",
        }.items()
    },
    "MONTH 1": "januar|jänner|jan",
    "MONTH 2": "februar|feber|feb|feburar",
    "MONTH 3": "märz|mär|mrz",
    "MONTH 4": "april|apr",
    "MONTH 5": "mai",
    "MONTH 6": "juni|jun|juno",
    "MONTH 7": "juli|jul",
    "MONTH 8": "august|aug",
    "MONTH 9": "september|sept|sep",
    "MONTH 10": "oktober|okt|oct|october",
    "MONTH 11": "november|nov",
    "MONTH 12": "dezember|dez|dec|december",
    "UNIT minute": "minute|minuten|min|mins",
    "UNIT hour": "stunde|stunden|std|stdn",
    "UNIT day": "tage|tagen",
    "DAYWORD": "tag|tages",
    "UNIT week": "woche|wochen",
    "UNIT month": "monat|monate|monaten|monats",
    "UNIT year": "jahr|jahre|jahren|jahres",
    "UNIT weekend": "wochenende|wochenenden|wochenend|we",
    "REL 0": "heute|heut|zu dieser zeit|heutigen tag",
    "MORROW": "morgen",
    "REL 1": "morgigen tag|morgiger tag|mrgn|am nächsten tag|nächsten tag|am folgenden tag",
    "REL 2": "übermorgen",
    "REL -1": "gestern",
    "REL 0 + PART morning": "heute morgen|heut morgen|an diesem morgen|diesen morgen",
    "REL 0 + PART forenoon": "an diesem vormittag|diesen vormittag",
    "REL 0 + PART early_morning": "heute früh",
    "REL 1 + PART early_morning": "morgen früh|morgens früh morgen",
    "REL 0 + PART evening": "heute abend|heut abend|diesen abend|an diesem abend|heute abends",
    "REL 0 + PART night": "heute nacht|heut nacht|diese nacht",
    "NOW": "jetzt|genau jetzt|sofort|jetzt gleich|gleich jetzt|in diesem moment|aktuelle uhrzeit|umgehend",
    "ASAP": (
        "so bald wie möglich|sobald wie möglich|so schnell wie möglich|schnellstmöglich|baldmöglichst|asap|"
        "so früh wie möglich|möglichst bald|möglichst früh"
    ),
    "EARLIEST": (
        "der früheste termin|den frühesten termin|das früheste|der nächste freie termin|den nächsten freien termin|frühester freier termin|frühestmöglicher termin|frühestmöglichen termin|der erste freie termin|frühester termin|frühesten termin|nächster freier|nächsten freien|erster freier|ersten freien|"
        "am frühesten|frühestmöglich|nächstmöglichen|nächstmöglicher"
    ),
    "LATEST": "am spätesten|letzten freien|letzter freier",
    "PART morning": (
        "am morgen|morgens|in der früh|der morgen|den morgen|am mrogen|vom morgen|des morgens|"
        "jeden morgen früh|über den morgen|den ganzen morgen"
    ),
    "PART early_morning?": "als erstes|gleich als erstes",
    "PART early_morning": (
        "ganz früh|gleich früh|gleich in der früh|gleich morgens|früh|frühmorgens|früh morgens|früh am morgen|am frühen morgen|in aller früh|früher morgen|"
        "frühen morgen|am nächsten morgen früh|sehr früh"
    ),
    "PART forenoon": "vorm|vorm.|vormittag|vormittags|am vormittag|in vormittag",
    "PART late_forenoon": (
        "später vormittag|späten vormittag|am späten vormittag|spätvormittag|später vormittags|spät vormittags"
    ),
    "PART noon": "mittag|mittags|am mittag|über mittag|mittagspause|zu mittag",
    "PART early_afternoon": (
        "früher nachmittag|frühen nachmittag|am frühen nachmittag|früh nachmittags|früh am nachmittag|"
        "frühnachmittag|früher nachmittags"
    ),
    "PART afternoon": "nachmi|nm|nachmittag|nachmittags|am nachmittag|nachmittgas|arbeitsnachmittag|nachm",
    "PART late_afternoon": (
        "am ende des tages|ende des tages|gegen ende des tages|"
        "später nachmittag|späten nachmittag|am späten nachmittag|spätnachmittag|spätnachmittags|"
        "spät nachmittags|spät am nachmittag|später nachmittags"
    ),
    "PART early_evening": (
        "früher abend|frühen abend|am frühen abend|früh abends|früh am abend|frühabend|vorabend|früher abends"
    ),
    "PART evening": "abds|abend|abends|am abend|des abends",
    "PART late_evening": (
        "später abend|späten abend|am späten abend|spätabend|spätabends|spät abends|spät am abend|spät"
    ),
    "PART night": "nacht|nachts|in der nacht|späte nacht|spät nachts",
    "PART after_work": "nach der arbeit|nach feierabend|nach dienstschluss",
    "PART day": "tagsüber",
    "POINT 720": "mittagszeit|zwölf uhr mittags|12 uhr mittags|12 uhr mittag|high noon",
    "POINT 1440": "mitternacht",
    "AMPM a": "am.|a.m.|a.m",
    "AMPM p": "pm|p.m.|p.m",
    "HOUR": "uhr|h|uhrzeit",
    "AT": "um|@|um circa|ab ca um",
    "ON": "am|an|an dem",
    "THE": "der|die|das|den|dem|des|dieser tage",
    "OF": "von|im|vom monat|in dem",
    "THIS": "diese|diesen|dieser|dieses|diesem|aktuelle|aktuellen|laufenden|laufende",
    "NEXT": "nächste|nächsten|nächster|nächstes|nächstem|naechsten|folgende|folgenden|folgender|nächst|nexten",
    "COMING": "kommende|kommenden|kommender|kommendes|kommendem",
    "AFTERNEXT": "übernächste|übernächsten|übernächster|übernächstes|übernächstem",
    "LAST": "letzte|letzten|letzter|letztes|vorige|vorigen|vergangene|vergangenen",
    "FROM": (
        "ab|von|seit|nicht vor|frühestens|frühestens ab|frühestens um|erst ab|frühst|frühestens gegen|"
        "irgendwann ab|jederzeit ab|ab frühestens"
    ),
    "DEL": "vom",
    "DFROM": "ab dem|ab den|von dem|beginnend am|beginnend|ab dem|zwischen vom",
    "TO": "bis|bis um|bis zu",
    "DTO": "bis zum|zum|bis den|auf den|auf|bis am|bis zu dem|bis don|bis einschließlich",
    "UNTIL": "spätestens|bis spätestens|spätestens bis|nicht nach|nicht später als|spätestens um|bis maximal|bis max",
    "BETWEEN": "zwischen|zw|zw.",
    "AND": "und|u.|&",
    "OR": (
        "oder|oder auch|oder vielleicht|vielleicht|alternativ|ansonsten|sonst|entweder|oder eben|beziehungsweise|bzw"
    ),
    "BEFORE": "vor|vor dem|vor der|früher als",
    "AFTER": "nach|nach dem|nach der|später als|erst nach|irgendwann nach",
    "OPENEND": "oder später|oder danach|aufwärts|und später|frühestens|ab dann",
    "AROUND": (
        "gegen|gg|circa|ca|ca.|zirka|ungefähr|etwa|rund|so gegen|so um|um die|in etwa um|ungefähr um|ca um|"
        "ca. um|gegen ca|so ca|um ca|um ca.|um circa|gegen ca.|um etwa|um ungefähr|etwa um"
    ),
    "ISH": "in etwa|rum|herum|ungefähr so|circa so",
    "IN": "in|binnen|innerhalb|innerhalb von|in zirka|in ca|in circa|in etwa|in ungefähr|in den|über",
    "HENCE": "ab jetzt|von jetzt an",
    "AGO": "her",
    "EVERY": "jeden|jede|jedes|jeder|alle|immer",
    "NOT": "habe ich schon etwas|habe schon etwas|habe ich etwas anderes|habe etwas anderes|hab ich schon was|bin ich verhindert|nicht|nicht am|bloß nicht|nur nicht|auf keinen fall|auf keinen fall am|kein|keinen|nie|niemals",
    "ANYDAY + NOT": "jeder tag außer|jeden tag außer|egal wann außer|alle tage außer|an jedem tag außer",
    "NO": "nein|nee|ne|nö|doch nicht",
    "EXCEPT": "außer|ausser|ausgenommen|bis auf|außer am|aber nicht|nur nicht am",
    "POSTNOT": (
        "kann ich nicht kommen|schaffe ich nicht|geht leider gar nicht|ist mir zu früh|ist mir zu spät|ist zu früh|ist zu spät|geht nicht|passt nicht|geht leider nicht|passt leider nicht|klappt nicht|kann ich nicht|"
        "geht gar nicht|ist schlecht|geht bei mir nicht|passt mir nicht|kann ich leider nicht|"
        "ist nicht möglich|ist unmöglich|ist blöd|ist doof|ist ganz schlecht|ist ungünstig|ist ganz ungünstig|ist mist|"
        "ist schwierig|ist mir zu knapp|ist zu knapp|wird nichts|wird leider nichts|geht es nicht|geht es leider nicht|"
        "geht es bei mir nicht|schaffe ich leider nicht|"
        "bin ich arbeiten|muss ich arbeiten|hab ich keine zeit|habe ich keine zeit|habe ich schon was vor|kommt nicht hin|"
        "habe ich schon was|passt gar nicht|passt mir gar nicht|passt bei mir nicht|passt uns nicht|klappt leider nicht|"
        "klappt bei mir nicht|klappt doch nicht|geht doch nicht|passt doch nicht|wäre schlecht|wäre blöd|fällt flach"
    ),
    "CORRECT": "sondern|lieber|doch lieber|ich meine|ich meinte|besser|stattdessen|eher|doch|nehmen wir|quatsch",
    "HALF": "halb|halbe|halben",
    "QUARTER": "viertel|viertl|eine viertel|einer viertel|dreiviertel von",
    "THREEQ": "dreiviertel|drei viertel|dreiviertl",
    "PAST": "über",
    "LESS": "kurz vor",
    "DASH": "-|–|~",
    "WDSET 5": (
        "egal welcher werktag|irgendein werktag|an irgendeinem werktag|werktag|werktage|werktags|werktagen|wochentag|wochentage|wochentags|wochentagen|unter der woche|"
        "arbeitstag|arbeitstage|arbeitstagen"
    ),
    "BEGIN start": "anfang|beginn|am anfang|zu beginn|anfangs|früh in",
    "BEGIN mid": "mitte|in der mitte",
    "BEGIN end": "ende|am ende|gegen ende",
    "REST": "rest|den rest|der rest",
    "SAMETIME": (
        "um die gleiche zeit|um die gleiche uhrzeit|um die selbe zeit|um die selbe uhrzeit|zu gleicher zeit|"
        "dieselbe stunde|um die nämliche zeit|zur gleichen stunde|selbe stunde|gleiche stunde|"
        "dieselbe zeit|derselben zeit|zur gewohnten zeit|dieselbe uhrzeit|um dieselbe zeit|gleiche zeit|gleichen zeit|selbe zeit|selben zeit|zur gleichen zeit|zur selben zeit|gleiche uhrzeit|"
        "gleichen uhrzeit|selbe uhrzeit|zur selben uhrzeit|zur gleichen uhrzeit"
    ),
    "LATER": "später|etwas später|bisschen später|ein bisschen später|später am tag",
    "EARLIER": "früher|etwas früher|bisschen früher|ein bisschen früher|eher früher",
    "OTHERDAY": "anderer tag|anderen tag|ein anderer tag|einen anderen tag|an einem anderen tag|anderes datum",
    "FOR": "lang|hindurch|für|während",
    "ONE": "ein|eine|einer|einem|einen|eines",
    "MORE": "weitere|weiteren|anderen",
    "COMMA": ",|;|(|)|!|?|\"|'",
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "egal welcher tag|egal welchen tag|irgendein tag|jeder tag|an jedem tag|irgendeinen tag|egal wann",
    "WEEKOF": "woche ab|woche ab dem|woche mit dem",
    "COUNT": (
        "personen|person|leute|euro|prozent|sterne|stern|kinder|erwachsene|freunde|gäste|mal|straße|stück|"
        "termine|termin|optionen|option|platz|plätze|kilometer|km|meter|grad|runde|wahl|mann|übernachtung|"
        "nächte"
    ),
    "BLOCK": (
        "melde mich später|schreibe später|rufe später an|guten morgen|guten abend|guten tag|gute nacht|"
        "schönen tag|schönen abend|schönen tag noch|"
        "schönes wochenende|schönen nachmittag|das war's für heute|das war es für heute|"
        "das ist alles für heute|das wäre alles für heute|mehr brauche ich heute nicht|einen moment|"
        "ein moment|eine sekunde|moment mal|eine minute bitte|kleinen moment|noch etwas|auf jeden fall|"
        "nach hause|nach wie vor|vor allem|vor ort|so weit|so lange|so dass|so ein|so eine|so gut|so viel|"
        "am besten|am liebsten|um zu|so war|und so|so ist|also so|eine frage|ein paar|zum beispiel|"
        "zum friseur|auf deutsch|auf englisch|bis dann|bis bald|bis später|zu zweit|im moment|ein mal|"
        "noch mal|nochmal|einmal|zum ersten mal|das erste mal|tages|alle zusammen|in ordnung|die art|"
        "von ihnen|von mir|von dir|angebot|tagescreme|nachtcreme|in zukunft|die uhr|wie viel uhr|wieviel uhr"
    ),
    "HOLIDAY 12-24": "heiligabend|heilig abend|weihnachtsabend",
    "HOLIDAY 12-25": "weihnachten|erster weihnachtstag",
    "HOLIDAY 12-26": "zweiter weihnachtstag",
    "HOLIDAY 12-31": "silvester",
    "HOLIDAY 1-1": "neujahr",
    "HOLIDAY 11-1": "allerheiligen",
    "HOLIDAY 10-3": "tag der deutschen einheit",
    "HOLIDAY 5-1": "tag der arbeit",
    "HOLIDAY 12-6": "nikolaus|nikolaustag",
    "HOLIDAY 6-29": "peter und paul",
    "HOLIDAY 10-31": "reformationstag",
}
SPELT_RIGHT = (
    "nichts ganze feier beginnt meine deine seine "
    "morgens sorgen sorge borgen borg machen nachts nacht macht recht acht achten leicht mitte mittel "
    "mittels monate sonntags "
    "freitags fertig frei abendessen abende haben heute heuer leute beute frage fragen marzipan april "
    "jung julia juliane jungs "
    "mittagessen vormittags nachmittags mitternacht abends montage sonne sommer samt dienst dienste "
    "donner august augen auge "
    "heiß heißt rest fruh fruhstuck fruher spat spater spaten nach nachbar novelle"
)
_UNITS = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig"}
_ORDINALS = [
    "erste",
    "zweite",
    "dritte",
    "vierte",
    "fünfte",
    "sechste",
    "siebte",
    "achte",
    "neunte",
    "zehnte",
    "elfte",
    "zwölfte",
    "dreizehnte",
    "vierzehnte",
    "fünfzehnte",
    "sechzehnte",
    "siebzehnte",
    "achtzehnte",
    "neunzehnte",
]


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS)}
    table[2].append("zwo")
    table[2].append("beiden")
    for ten, word in _TENS.items():
        table[ten] = [word]
        for unit in range(1, 10):
            stem = "ein" if unit == 1 else _UNITS[unit]
            table[ten + unit] = [f"{stem}und{word}"]
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words, in every case."""
    table: dict[int, list[str]] = {}
    for n in range(1, 32):
        stem = _ORDINALS[n - 1] if n < 20 else numbers()[n][0] + "ste"
        table[n] = [stem + ending for ending in ("", "n", "r", "s", "m")]
    return table
