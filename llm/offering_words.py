"""Words of the six languages with which people present a business; one list serves all, they hardly collide."""

from __future__ import annotations

import re
from pathlib import Path


def _any(*phrases: str) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))


_BUSINESS = _any(
    r"(?:shop|salon|business|studio|practice|company|place|clinic|services?|barbershop|school|firm)",
    r"(?:negocio|sal[oó]n|peluquer[ií]a|estudio|local|cl[ií]nica|consulta|empresa|tienda|barber[ií]a|servicios?)",
    r"(?:neg[oó]cio|sal[aã]o|est[uú]dio|cl[ií]nica|consult[oó]rio|loja|barbearia|servi[cç]os?)",
    r"(?:entreprise|salon|cabinet|soci[eé]t[eé]|boutique|commerce|activit[eé]|services?|prestations?|studio)",
    r"(?:gesch[aä]ft|salon|praxis|unternehmen|firma|betrieb|laden|studio|dienste?|dienstleistungen|leistungen|angebot)",
    r"(?:attivit[aà]|salone|studio|azienda|negozio|ditta|servizi|barberia)",
)
_PRO = _any(
    "provider", "professional", "business", "freelancer", "proveedor(?:a)?", "profesional", "negocio", "empresa",
    "fornecedor(?:a)?", "prestador(?:a)?", "profissional", "prestataire", "professionnel(?:le)?", "commer[cç]ant",
    "anbieter(?:in)?", "dienstleister(?:in)?", "fornitore", "fornitrice", "professionista",
)  # fmt: skip
_MY = r"(?:my|our|mi|mis|nuestro|nuestra|nuestros|meu|minha|meus|os meus|o meu|a minha|nosso|nossa|mon|ma|mes|notre|nos|mein|meine|meinen|unser|unsere|unseren|mio|mia|i miei|il mio|la mia|nostro|nostra|la nostra)"
_JOIN = _any(
    r"sign(?:ing)? (?:me )?up", r"register(?:ing)?", r"list", r"add", r"offer(?:ing)?", r"advertise", r"promote", r"put",
    r"enrol+", r"set up", r"start offering", r"bring", r"publish",
    r"registr(?:ar|arme|o)", r"dar de alta", r"darme de alta", r"ofrecer", r"apuntar(?:me)?", r"inscribir(?:me)?",
    r"a[nñ]adir", r"publicar", r"anunciar", r"dar de alta",
    r"registar", r"cadastr(?:ar|o)", r"oferecer", r"inscrever(?:-me)?", r"divulgar", r"adicionar", r"colocar", r"botar", r"p[oô]r",
    r"(?:m')?inscrire", r"enregistrer", r"proposer", r"offrir", r"ajouter", r"r[eé]f[eé]rencer",
    r"anmelden", r"registrieren", r"anbieten", r"eintragen", r"hinzuf[uü]gen", r"aufnehmen",
    r"registrar(?:e|mi)", r"iscriver(?:e|mi)", r"offrire", r"aggiungere", r"inserire", r"mettere", r"proporre", r"pubblicare",
)  # fmt: skip
_AS = r"(?:as|como|en tant que|comme|als|come)"
_A = r"(?:an?|un|una|um|uma|une|eine?|einen)?"
_BECOME = _any(
    r"become",
    r"start as",
    r"be",
    r"hacerme",
    r"ser",
    r"convertirme en",
    r"tornar-me",
    r"virar",
    r"devenir",
    r"werden",
    r"diventare",
    r"[eê]tre",
    r"sein",
    r"essere",
)
SIGN_UP = re.compile(
    rf"(?:\b(?:{_JOIN})\b\s+(?:\w+\s+){{0,2}}?{_MY}\W+(?:\w+\W+){{0,2}}?(?:{_BUSINESS})\b"
    rf"|\b{_MY}\W+(?:\w+\W+){{0,2}}?(?:{_BUSINESS})\b\W+(?:\w+\W+){{0,3}}?(?:{_JOIN})\b"
    rf"|\b(?:{_JOIN}|registrarse|anmeldung|registration|cadastro|registro|inscription|iscrizione)\b\W+(?:\w+\W+){{0,2}}?{_AS}\W+{_A}\W*(?:\w+\W+)?(?:{_PRO})\b"
    rf"|\b{_AS}\W+{_A}\W*(?:{_PRO})\b\W+(?:\w+\W+){{0,2}}?(?:{_JOIN})\b"
    rf"|\b(?:{_BECOME})\b\W+{_A}\W*(?:{_PRO})\b"
    rf"|\b{_A}\W*(?:anbieter(?:in)?|dienstleister(?:in)?)\b\W+(?:werden)\b"
    r"|\b(?:offer|provide|ofrecer|oferecer|proposer|offrir|offrire|anbieten)\b\W+(?:services|servicios|servi[cç]os|des services|servizi)\b"
    r"|\b(?:get|take|receive|recibir|receber|recevoir|ricevere)\b\W+(?:bookings|appointments|reservas|citas|marca[cç][oõ]es|agendamentos|r[eé]servations|prenotazioni)\b\W+(?:for|from|para|de|pour|per|here|through|aqu[ií]|ici|qui)\b)",
    re.IGNORECASE,
)
INTRO = re.compile(
    r"^(?:(?:and|y|e|et|und)\s+)?(?:my name is|the name is|name is|i am|i'm|im|this is|we are|we're|it(?:'s| is) called"
    rf"|(?:it'?s|the|my|our) (?:\w+ )?(?:{_BUSINESS}) is(?: called)?|called|me llamo|mi nombre es|el nombre es|soy|somos"
    rf"|se llama|(?:mi|el|la|nuestro) (?:{_BUSINESS}) (?:es|se llama)|(?:o )?meu nome [eé]|o nome [eé]|me chamo|chamo-me"
    rf"|(?:eu )?sou(?: [ao](?= [A-ZÁÉÍÓÚ]))?|chama-se|se chama|(?:o|a) (?:meu|minha) (?:{_BUSINESS}) (?:[eé]|chama-se|se chama)"
    rf"|je m'appelle|je suis|mon nom est|le nom est|nous sommes|(?:mon|ma|notre) (?:{_BUSINESS}) (?:est|s'appelle)"
    rf"|ich hei(?:ß|ss)e|mein name ist|der name ist|ich bin|wir sind|wir hei(?:ß|ss)en"
    rf"|(?:mein|meine|unser|unsere) (?:{_BUSINESS}) (?:ist|hei(?:ß|ss)t)"
    rf"|mi chiamo|il mio nome [eè]|il nome [eè]|(?:io )?sono|siamo|si chiama"
    rf"|(?:il mio|la mia|il nostro) (?:{_BUSINESS}) (?:[eè]|si chiama))\s+",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    r"^(?:an?|the|los|las|les|die|gli|os|un|una|uno|um|uma|une|eine?|einen|el|la|o|le|un'|l')\s+(?=\w)", re.IGNORECASE
)
ANOTHER = re.compile(
    r"\s+(?:and|y|e|et|und|&)\s+(?=(?:i am|i'm|im|we are|soy|somos|(?:eu )?sou|je suis|ich bin|(?:io )?sono|my|mi|meu"
    r"|minha|mon|ma|mein|meine|il mio|la mia)\b)",
    re.IGNORECASE,
)
LABELS = {
    "name": "name|business name|nombre|nome|nom",
    "trade": "trade|profession|what i do|oficio|profesi[oó]n|profiss[aã]o|of[ií]cio|m[eé]tier|beruf|t[aä]tigkeit"
    "|mestiere|professione|attivit[aà]",
    "city": "city|town|place|ciudad|cidade|ville|stadt|ort|citt[aà]",
    "country": "country|pa[ií]s|pays|land|paese",
    "service": "service|servicio|servi[cç]o|prestation|leistung|dienst|servizio|prestazione",
    "price": "price|cost|precio|pre[cç]o|prix|preis|prezzo",
    "minutes": "duration|length|time|duraci[oó]n|dura[cç][aã]o|dur[eé]e|dauer|durata",
    "hours": "hours|opening hours|horario|hor[aá]rio|horaires?|[oö]ffnungszeiten|orari|orario",
}
LABEL = re.compile(
    r"^(?:the |my |our |el |la |mi |o |a |meu |minha |le |mon |ma |der |die |das |mein |meine |il |l'|lo )?(?:"
    + "|".join(f"(?P<{field}>{words})" for field, words in LABELS.items())
    + r")\s*(?::|=|\bis\b|\bes\b|\bé\b|\best\b|\bist\b|\bè\b)\s*(?P<value>.+)$",
    re.IGNORECASE,
)
IN = re.compile(r"(?:^|\s)(?:(?:based |located )?in|from|en|em|no|na|de|à|a|aus|zu|nach|ad)\s+", re.IGNORECASE)
# What stands before "register my business": no part of what is told about it.
WISH = re.compile(
    r"(?:^|\s)(?:(?:and|y|e|et|und)\s+)?(?:i(?:'d| would)?\s+(?:want|like|need)(?: to)?|we want to|(?:how )?(?:can|do) i"
    r"|can you|please|(?:yo )?quiero|quisiera|me gustar[ií]a|(?:c[oó]mo )?puedo|(?:eu )?quero|queria|gostaria de|como posso"
    r"|posso|je veux|je voudrais|j'aimerais|(?:comment )?puis-je|comment|ich m[oö]chte|ich will|(?:wie )?kann ich"
    r"|(?:io )?vorrei|voglio|come posso)\s*$",
    re.IGNORECASE,
)
FREE = re.compile(
    r"\b(?:for free|free of charge|no charge|gratis|gratuit[oa]?|gr[aá]tis|kostenlos|umsonst)\b", re.IGNORECASE
)

# Prices and lengths.
NUMBER = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?"
SIGNS = {
    "r$": "BRL",
    "us$": "USD",
    "€": "EUR",
    "£": "GBP",
    "$": "$",
    "chf": "CHF",
    "fr.": "CHF",
    "₹": "INR",
    "¥": "JPY",
}
CURRENCY_WORDS = {
    "EUR": r"euros?|eur|€", "GBP": r"gbp|pounds?(?: sterling)?|quid|libras|£", "BRL": r"reais|real|brl",
    "CHF": r"chf|franken|sfr\.?|stutz", "USD": r"usd|us dollars", "$": r"dollars?|bucks|d[oó]lar(?:es)?|dollari|\$",
    "PLN": r"pln|zł|zloty", "CAD": r"cad", "AUD": r"aud", "MXN": r"mxn", "INR": r"rupees?|inr", "JPY": r"yen|jpy",
    "": r"pesos?|francs?|francos|franchi|kronor|kroner|soles",
}  # fmt: skip
MONEY = re.compile(
    rf"(?P<sign>R\$|US\$|[$€£₹¥]|\bCHF|\bFr\.)\s?(?P<a>{NUMBER})(?![\d.,]*\d)"
    rf"|(?<![\d.,:])(?P<b>{NUMBER})\s?(?:{'|'.join(f'(?P<w{place}>{words})' for place, words in enumerate(CURRENCY_WORDS.values()))})(?!\w)",
    re.IGNORECASE,
)
_AND = r"(?:\s*(?:and|y|e|et|und)\s*|\s*)"
LENGTHS: tuple[tuple[re.Pattern[str], int | None], ...] = tuple(
    (re.compile(rf"(?<![\d:,.])(?:{pattern})(?!\w)", re.IGNORECASE), minutes)
    for pattern, minutes in (
        (r"an hour and a half|(?:una )?hora y media|(?:uma )?hora e meia|une heure et demie|(?:anderthalb|eineinhalb) stunden|un'?ora e mezza", 90),
        (r"half an hour|half hour|media hora|meia hora|(?:une )?demi[- ]heure|(?:eine )?halbe stunde|mezz['’ ]?ora", 30),
        (r"three quarters of an hour|tres cuartos de hora|trois quarts d'heure|dreiviertelstunde|tre quarti d'ora", 45),
        (rf"(?P<h>\d{{1,2}})\s*(?:h|hs|hrs?|hours?|horas?|heures?|std\.?|stunden?|ore|ora)(?:{_AND}(?P<m>\d{{1,2}})(?:\s*(?:m|min\w*))?)?", None),
        (r"(?P<x>\d{1,2}[.,]\d{1,2})\s*(?:h|hs|hrs?|hours?|horas?|heures?|std\.?|stunden?|ore|ora)", None),
        (r"(?P<m>\d{1,3})\s*-?\s*(?:min\w*\.?|['’′])", None),
        (r"(?:an|one|a) hour|una hora|uma hora|une heure|eine stunde|un['’ ]?ora", 60),
    )
)  # fmt: skip


def _sets() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in Path(__file__).with_name("offering.txt").read_text(encoding="utf-8").splitlines():
        name, _, phrases = row.partition(": ")
        if not row.startswith("#"):
            found[name] = found.get(name, frozenset()) | {phrase.strip() for phrase in phrases.split(" | ")}
    return found


_SETS = _sets()
ALONE, IDLE, AROUND, SAVING, QUIT = (_SETS[name] for name in ("alone", "idle", "around", "saving", "quit"))
