"""Spanish words of time."""

from __future__ import annotations

FLAGS = "and_adds at_is_to number_pairs hours_last the_is_day no_after the_is_hour"
ORDINAL_ENDINGS = "º ª ro ero er o do to mo"
SUITS = "sí si vale bien puedo perfecto mejor sirve está es por entonces"
HOMONYMS: list[tuple[object, ...]] = [
    ("LESS! (?:THE|ON)* WD", 0, "EXCEPT", None, "m"),
    ("DEL!(?=.{1,7}(?:DTO|TO|UNTIL|DASH))", 0, "DFROM", None),
    ("DEL!", 0, "OF", None),
    # "la de las 10", "mi cita de las 10": the one at ten
    ("FROM!(?=(?:NUM|TIME|CLK|POINT|COMPACT))(?!.{1,4}(?:DTO|TO|UNTIL|DASH|AT))", 0, "AT", None, "d"),
    # "reservar una hora" is a visit, not one o'clock, which is "la una"
    (
        "(?<!IN)(?<!FOR)(?<!AFTER)(?:NUM|ONE) HOUR!(?!LATER|EARLIER|BEFORE|AFTER|MORE|AND|AMPM|PART|IN)",
        0,
        "WORD",
        None,
        1,
    ),
]
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:(?:es|seria|eso es) todo|nada mas|suficiente|tu ayuda|su ayuda|bien)\b[^.?!,\d]{0,25}?(?:por |de )?(hoy|ahora)\b|\bpor (hoy)\b"
PARTS = {
    "dawn": ("night", 0, 360),
    "early_morning": ("morning", 360, 540),
    "morning": ("morning", 360, 720),
    "late_morning": ("morning", 600, 720),
    "noon": ("noon", 720, 900),
    "early_afternoon": ("afternoon", 720, 960),
    "afternoon": ("afternoon", 780, 1200),
    "late_afternoon": ("afternoon", 1020, 1260),
    "night": ("night", 1140, 1440),
    "late_night": ("night", 1260, 1440),
    "after_work": ("evening", 1020, None),
    "day": ("day", 480, 1080),
}
WORDS = {
    "REL 1 + OR + REL 2": "mañana o pasado",
    "NUM 2": "un par de|par de",
    "HOLIDAY 10-12": "día de la hispanidad",
    "HOLIDAY 3-19": "día del padre",
    "HOLIDAY n5-1-6": "día de la madre",
    "HOLIDAY 12-8": "la inmaculada|día de la inmaculada|la inmaculada concepción",
    "HOLIDAY 11-1": "todos los santos",
    "HOLIDAY 5-1": "día del trabajador|día del trabajo",
    "HOLIDAY e1": "lunes de pascua",
    "HOLIDAY e-7": "domingo de ramos",
    "HOLIDAY e-3": "jueves santo",
    "HOLIDAY e-2": "viernes santo",
    "HOLIDAY e0": "pascua|domingo de pascua|domingo de resurrección",
    "SAMEDAY": "el mismo día|mismo día",
    "ALTERN": "sí y otro no|sí otro no|alternos|alterno",
    "FREQ day": "diario|diariamente|a diario",
    "FREQ month": "mensual|mensualmente|una vez al mes|una vez por mes",
    "FREQ fortnight": "quincenal|quincenalmente|cada quincena",
    "FREQ week": "semanal|semanalmente|una vez a la semana|una vez por semana",
    "WD 0": "lunes|lun|lune",
    "WD 1": "martes|mart|mrt",
    "WD 1?": "mar",
    "WD 2": "miércoles|mie|miér|mx|miercoles|mierc|miercole|mier",
    "WD 3": "jueves|jue|juev|juebes",
    "WD 4": "viernes|vie|vier|biernes",
    "WD 5": "sábado|sabado|sáb",
    "WD 5?": "sab",
    "WD 6": "domingo",
    "WD 6?": "dom",
    "WD p0": "los lunes",
    "WD p1": "los martes",
    "WD p2": "los miércoles",
    "WD p3": "los jueves",
    "WD p4": "los viernes",
    "WD p5": "los sábados|sábados",
    "WD p6": "los domingos|domingos",
    "MONTH 1": "enero|ene",
    "MONTH 2": "febrero|feb",
    "MONTH 3": "marzo|mzo",
    "MONTH 4": "abril|abr",
    "MONTH 5": "mayo|may",
    "MONTH 6": "junio|jun",
    "MONTH 7": "julio|jul",
    "MONTH 8": "agosto|ago|agto",
    "MONTH 9": "septiembre|setiembre|sept|sep|set",
    "MONTH 10": "octubre|oct",
    "MONTH 11": "noviembre|nov",
    "MONTH 12": "diciembre|dic",
    "UNIT minute": "minuto|minutos|min|mins",
    "HOUR sharp": "en punto|horas en punto|hora en punto",
    "HOUR": "hora|horas|h|hs|hrs|hr",
    "UNIT day": "dias|días",
    "DAYWORD": "dia|día",
    "UNIT week": "semana|semanas|sem",
    "UNIT fortnight": "quincena",
    "UNIT month": "mes|meses",
    "UNIT year": "año|años",
    "UNIT weekend": "fin de semana|fines de semana|finde|findes|weekend|fin de sem",
    "REL 0": "hoy|oy|hoy mismo|hoy día|el día de hoy|de hoy|hoi",
    "REL 1": (
        "mañana|manana|mñn|mñna|mañna|mañana mismo|manyana|maniana|el día siguiente|día siguiente|"
        "próximo día|el próximo día|siguiente día"
    ),
    "REL 2": "pasado mañana|pasao mañana|pasado manana",
    "REL 7": "de hoy en ocho|hoy en ocho|de hoy en ocho días",
    "REL -1": "ayer",
    "REL 0 + PART morning": "esta mañana",
    "REL 0 + PART afternoon": "esta tarde|hoy tarde",
    "REL 0 + PART night": "esta noche|hoy noche|hoy a la noche|anoche.",
    "REL 0 + PART dawn": "esta madrugada",
    "NOW": "ahora|ahorita|ahora mismo|ya mismo|en este momento|inmediatamente|en este instante",
    "ASAP": (
        "lo antes posible|cuanto antes|lo más pronto posible|tan pronto como sea posible|asap|"
        "lo mas temprano posible|a la mayor brevedad|en cuanto se pueda|tan pronto como podamos|"
        "tan pronto como puedas"
    ),
    "EARLIEST": (
        "lo antes que tenga|la primera que tenga|lo primero que tenga|lo más temprano que tenga|el primer hueco|primer hueco libre|la más temprana|primer turno disponible|primer turno|lo antes que pueda|el primero disponible|primera disponible|primer hueco|primera hora disponible|lo primero que tengas|"
        "la primera cita|primera hora libre|lo más temprano|lo más pronto"
    ),
    "LATEST": "la última hora|último hueco|lo más tarde",
    "PART dawn": "madrugada|de la madrugada|de madrugada|por la madrugada|en la madrugada",
    "PART early_morning": (
        "lo primero de la mañana|nada más abrir|bien temprano por la mañana|a primera hora|primera hora|primera hora de la mañana|a primera hora de la mañana|temprano|"
        "temprano por la mañana|a primeras horas de la mañana|primeras horas de la mañana|tempranito|"
        "bien temprano|primera hora en la mañana|temprano en la mañana"
    ),
    "PART morning": "por la mañana|en la mañana|de la mañana|mañanas|por las mañanas|a la mañana|la mañana|mañanita",
    "PART late_morning": "a media mañana|a última hora de la mañana|última hora de la mañana",
    "PART noon": "a la hora de comer|hora de comer|hora del almuerzo|a la hora del almuerzo|la hora de almuerzo",
    "PART early_afternoon": (
        "primera hora de la tarde|a primera hora de la tarde|primeras horas de la tarde|"
        "a primeras horas de la tarde|temprano en la tarde|temprano por la tarde"
    ),
    "PART afternoon": (
        "tarde|por la tarde|en la tarde|de la tarde|tardes|por las tardes|a la tarde|la tarde|tardecita|"
        "tardecito|de tarde"
    ),
    "PART late_afternoon": (
        "al final del día|a final del día|al acabar el día|"
        "a última hora de la tarde|última hora de la tarde|última hora|a última hora|tarde noche|"
        "al final de la tarde|finales de la tarde"
    ),
    "PART night": (
        "al anochecer|al atardecer|noche|por la noche|en la noche|de la noche|noches|por las noches|a la noche|la noche|de noche|nochecita"
    ),
    "PART late_night": "tarde en la noche|tarde por la noche",
    "PART after_work": (
        "después del trabajo|despues de trabajar|después de trabajar|después del curro|al salir del trabajo|"
        "saliendo del trabajo"
    ),
    "PART day": "durante el día",
    "POINT 720": "mediodía|medio día|mediodia|del mediodía|medio dia",
    "POINT 1440": "medianoche|media noche",
    "AFTER + POINT 720": "después de comer|después del almuerzo|después de almorzar|tras el almuerzo",
    "BEFORE + POINT 660": "antes del almuerzo|antes de almorzar",
    "BEFORE + POINT 780": "antes de comer",
    "AMPM a": "am|a.m.|a.m|a m|a. m.|a . m .",
    "AMPM p": "pm|p.m.|p.m|p m|p. m.|p . m .",
    "AT": "a las|a la|las|la|alas|@|a ls|ala",
    "ON": "en el|por",
    "THE": "el|los|lo",
    "OF": "de|del|de la",
    "THIS": "este|esta|estos|estas|actual|presente|mi",
    "NEXT": (
        "próximo|próxima|próximos|próximas|que viene|que vienen|siguiente|siguientes|prox|prox.|q viene|"
        "k viene|entrante"
    ),
    "NEXT + UNIT week": "la otra semana",
    "COMING": "este próximo|esta próxima|próximo mas cercano",
    "AFTERNEXT": (
        "después de la próxima|tras el próximo|después del próximo|que viene no, la otra|"
        "siguiente al próximo|tras el próximo mes|después de la próxima semana"
    ),
    "LAST": "último|última|ultimo|pasado|pasada|últimas|últimos|anterior",
    "FROM": (
        "desde|a partir de|desde las|desde la|a partir de las|a partir de la|no antes de|no antes de las|como pronto a"
    ),
    "FROM d": "de las|de la s",
    "DEL": "del",
    "DFROM": "desde el|a partir del|del día|desde el día|empezando el|comenzando el|a primeros de",
    "TO": "hasta|hasta las|hasta la",
    "TO a": "a",
    "DTO": "hasta el|hasta el día|de aquí al",
    "DTO a": "al|al día|a el",
    "UNTIL": (
        "como muy tarde|a más tardar|no más tarde de|no más tarde de las|a más tardar a las|no después de|"
        "no después de las|como máximo"
    ),
    "BETWEEN": "entre|entre las|entre la|entre el|de entre",
    "AND": "y|e|&|con",
    "OR": "o|u|o bien|o si no|si no|quizás|tal vez|quizá|o quizás|o tal vez|o también",
    "BEFORE d": "antes del",
    "BEFORE": "antes de|antes de las|antes de la|antes",
    "AFTER d": "después del",
    "AFTER": (
        "después de|después de las|después de la|despues|pasadas las|tras|luego de|luego de las|"
        "más tarde de las|más tarde de|despues de|pasada la|más de|desp de las|dsp de las"
    ),
    "OPENEND": "en adelante|o después|o más tarde|pa adelante|para adelante|en delante",
    "AROUND": (
        "sobre las|sobre la|sobre|alrededor de|alrededor de las|alrededor de la|hacia las|hacia|cerca de|cerca de las|"
        "cerca de la|aproximadamente|a eso de|como a las|más o menos a las|mas o menos|tipo|como a la|aprox|"
        "a eso de la"
    ),
    "ISH": "más o menos|aproximadamente|y pico|aprox|o así",
    "IN": "en|dentro de|de aquí a|en unos|en unas|dentro de unos|en aproximadamente|dentro",
    "HENCE": "a partir de ahora|desde ahora|a partir de este momento|después",
    "AGO": "hace",
    "EVERY": "cada|todos los|todas las|todos|todas",
    "NOT": (
        "tengo otra cosa|tengo algo|tengo otro compromiso|tengo un compromiso|no puedo|no puedo el|en vez del|en vez de|en lugar del|en lugar de|no voy a poder|no voy a poder el|no podré|no podré el|menos el|no me va|no me viene bien|nada de|no quiero|no en|ni|tampoco|"
        "no me sirve|no a las|no el|no las|no los"
    ),
    "ANYDAY + NOT": (
        "cualquier día menos|cualquier día excepto|cualquier dia salvo|todos los días menos|cualquiera menos|"
        "cualquier día pero no"
    ),
    "NO": "no|nop|mejor no|no no|perdón",
    "EXCEPT": "excepto|salvo|pero no|excepto el|salvo el|pero no el|quitando|que no sea|aparte de",
    "POSTNOT": (
        "es muy tarde|es muy temprano|es demasiado tarde|es demasiado temprano|no me cuadra|no me vale|no puedo|no voy a poder|no podré|no me va bien|no me viene bien|no me sirve|no me va|no me queda bien|es imposible|"
        "no me conviene|no se puede|imposible|no podré|no voy a poder|no es posible"
    ),
    "CORRECT": (
        "mejor|más bien|digo|quiero decir|en realidad|sino|en vez de eso|cámbialo a|cambia a|mejor dicho|ponme|ponlo"
    ),
    "HALF": "media|medio",
    "QUARTER": "cuarto|un cuarto",
    "THREEQ": "tres cuartos",
    "LESS m": "menos",
    "LESS": "para las",
    "DASH": "-|–|~",
    "WDSET 5": (
        "cualquier día entre semana|cualquier día laborable|cualquier día de semana|cualquier día hábil|días de trabajo|día de trabajo|entre semana|día laborable|días laborables|días hábiles|día hábil|día de semana|días de semana|"
        "día entre semana|laborables"
    ),
    "BEGIN start": (
        "principios de|a principios de|principio de|comienzos de|a comienzos de|inicios de|a inicios de|"
        "primeros de|al principio de|principios del|a principios del"
    ),
    "BEGIN mid": "mediados de|a mediados de|mitad de|a mitad de",
    "BEGIN end": (
        "finales de|a finales de|final de|fines de|a fines de|fin de|al final de|últimos de|a finales del|"
        "finales del|fin del|final del|al final del"
    ),
    "REST": "resto|el resto|resto de|lo que queda",
    "SAMETIME": "misma hora|a la misma hora|la misma hora",
    "LATER": "más tarde|un poco más tarde|algo más tarde|más tardecito",
    "EARLIER": "más temprano|antes si puede ser|un poco antes|algo más temprano|más pronto",
    "OTHERDAY": "otro día|otra fecha|un día diferente|otro dia|otros días",
    "FOR": "para|por|durante|pa",
    "ONE": "un|otra|otro",
    "MORE": "más|otros|otras",
    "COMMA": ",|;|(|)|!|?|\"|¿|¡|'",
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "cualquier día|cualquier dia|el día que sea|todos los días vale",
    "WEEKOF": (
        "semana que empieza el|semana que inicia el|semana que comienza el|la semana del|"
        "semana con inicio el|semana a partir del"
    ),
    "COUNT": (
        "personas|persona|euros|euro|pesos|dólares|estrellas|niños|adultos|amigos|veces|citas|cita|opciones|"
        "opción|estudiantes|kilómetros|km|calle|unidades|porciento|por ciento|edificio|grados|gente|clientes|"
        "huecos|plazas"
    ),
    "BLOCK": (
        "antes de nada|antes que nada|antes de todo|lo primero|nos vemos luego|hasta más tarde|luego hablamos|hablamos más tarde|te escribo más tarde|"
        "le escribo más tarde|buenos días|buenas tardes|buenas noches|buen día|eso es todo por hoy|"
        "es todo por hoy|"
        "nada más por hoy|por hoy nada más|ya está por hoy|un momento|un segundo|un minuto por favor|"
        "espera un momento|otra cosa más|una cosa más|una vez|otra vez|a la vez|de nada|por ahora|"
        "hasta ahora|feliz día|feliz tarde|lindo día|que tengas un buen día|buen fin de semana|de una vez|"
        "por favor|a veces|el otro día|hoy en día|la verdad|a lo mejor|por cierto|por la calle|en la calle|"
        "crema de noche|crema de día|crema solar|la cita|la persona|la peluquería|la dirección|la peluquera|"
        "la doctora|la dentista|es tarde|llego tarde|voy a llegar tarde|llegar tarde|llegaré tarde|muy tarde|"
        "demasiado tarde|demasiado temprano|un poco tarde|una cita|un corte|una reunión|una pregunta|"
        "una sala|segunda vuelta|ya está|ya no|más tarde o más temprano|primera vez|a la peluquería|"
        "media melena|hasta luego|hasta pronto|para la cita|para la niña|mi marido|mi madre|mi hija|mi hijo|"
        "mi amigo|a la que|la que|en la que|las que|los que|lo que|de la que"
    ),
    "HOLIDAY 12-25": "navidad|día de navidad",
    "HOLIDAY 12-24": "nochebuena",
    "HOLIDAY 12-31": "nochevieja|fin de año",
    "HOLIDAY 1-1": "año nuevo",
    "HOLIDAY 1-6": "reyes|día de reyes",
    "HOLIDAY 2-14": "san valentín",
}
SPELT_RIGHT = (
    "tengan "
    "centro centros marte marta martin marzos marco lunas luna nuevo nueve julia juliana junto junta juntos mesa "
    "manzana manana mananas hermana semana "
    "tarda tardar tardo tarjeta norte noches noche domino abrir abrigo sabana sabanas sabia sabio sabor "
    "viene vienes viento vierte diente "
    "julian febril jueves juegos juego nombre hombre hora horas mayor mayores majo octavo mediodias "
    "vierne gracias agosta enera marzal "
    "viernes puerta ponerme enteros entero dinero genero tardes tarde parte partes cartes cuartos miedo "
    "madrugar segundo segunda"
)
_UNITS = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
_TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta"}
_ORDINALS = ["primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo"]


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS)}
    table[1] += ["una"]
    table[21] += ["veintiún", "veintiuna"]
    for ten, word in _TENS.items():
        table[ten] = [word]
        for unit in range(1, 10):
            table[ten + unit] = [f"{word} y {_UNITS[unit]}"]
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words."""
    table = {n: [word, word[:-1] + "a"] for n, word in enumerate(_ORDINALS, 1) if n != 4}
    table[1] += ["primer"]
    table[3] += ["tercer"]
    for unit in range(1, 10):
        table[20 + unit] = [f"vigésimo {_ORDINALS[unit - 1]}"]
    table[20], table[30], table[31] = ["vigésimo"], ["trigésimo"], ["trigésimo primero", "trigésimo primer"]
    return table
