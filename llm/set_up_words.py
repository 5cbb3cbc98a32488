"""Words with which a business is set up, by language: regular expressions over text without accents and capitals."""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "add": r"add|new service|new treatment|now also offer|i now offer|i also offer|start offering|offer also",
        "stop": r"stop (?:offering|doing|selling)|no longer (?:offer|do|offering|doing)|remove|delete|drop|take off|"
        r"(?:don't|dont|do not) (?:offer|do)",
        "deposit": r"deposits?|down ?payments?|prepayments?",
        "none": r"no|without|stop|remove|drop",
        "notice": r"cancell?ations?|cancell?ation notice",
        "price": r"price|costs?|charge|rate|fee",
        "lasts": r"takes?|lasts?|long|duration|length",
        "fact": r"(?:please )?(?:remember|note|tell (?:customers|people|them|everyone))(?: that|:)?|fact:",
        "copula": r"is|are|costs?|can be|must|should|needs?|have to|we have|there is|there's|there are|bring",
        "rest": r"a|an|the|service|services|called|named|for|of|at|and|it|that|takes?|lasts?|costs?|cost|price|my|our|"
        r"please|with|is|new|to|from|now|also|treatment|i|we|on|minutes|each",
    },
    "es": {
        "add": r"anad[ae]|anadir|agrega|agregar|nuevo servicio|nueva|ahora (?:tambien )?ofrezco|tambien ofrezco|pon",
        "stop": r"(?:deja|dejo|dejamos|dejar) de (?:ofrecer|hacer)|ya no (?:ofrezco|ofrecemos|hago|hacemos)|quita|"
        r"quitar|elimina|eliminar|borra|no ofrezco mas",
        "deposit": r"deposito|senal|anticipo|adelanto|fianza",
        "none": r"sin|quita|no",
        "notice": r"cancelacion(?:es)?|anulacion(?:es)?",
        "price": r"precio|cuesta|cuestan|vale|valen|cobro|cobra|tarifa",
        "lasts": r"dura|duran|tarda|duracion",
        "fact": r"(?:por favor )?(?:recuerda|anota|apunta|di a los clientes)(?: que|:)?|dato:",
        "copula": r"es|son|esta|estan|hay|se puede|se pueden|tenemos|tengo|hay que|traigan|traer",
        "rest": r"un|una|el|la|los|las|servicio|llamado|llamada|de|del|por|a|y|que|cuesta|dura|precio|mi|con|es|nuevo|"
        r"nueva|ahora|tambien|en",
    },
    "pt": {
        "add": r"adiciona|adicione|adicionar|acrescenta|acrescente|novo servico|agora ofereco|tambem ofereco|inclu[ai]|"
        r"coloca|coloque|bota|bote|poe|ponha|inclu[ai]r?|inserir|acrescentar|colocar",
        "stop": r"(?:para|pare|parar|deixa|deixe) de (?:oferecer|fazer)|nao (?:ofereco|faco|oferecemos|fazemos) mais|"
        r"ja nao (?:ofereco|faco|oferecemos|fazemos)|"
        r"remove|remova|tira|tire|apaga|exclui|exclua",
        "deposit": r"sinal|deposito|entrada|adiantamento",
        "none": r"sem|tira|nao",
        "notice": r"cancelamentos?|anulacao",
        "price": r"preco|custa|custam|cobro|cobra|valor|vale",
        "lasts": r"dura|demora|duracao|leva",
        "fact": r"(?:por favor )?(?:lembra|lembre|anota|anote|diga aos clientes)(?: que|:)?|fato:",
        "copula": r"e|sao|fica|ficam|esta|estao|ha|tem|temos|pode|podem|tragam|trazer",
        "rest": r"um|uma|o|a|os|as|ai|la|servico|chamado|chamada|de|do|da|por|e|que|custa|dura|preco|meu|com|novo|nova|"
        r"agora|tambem",
    },
    "fr": {
        "add": r"ajoute|ajoutez|ajouter|nouveau service|nouvelle prestation|je propose (?:maintenant|aussi)",
        "stop": r"(?:arrete|arretez|j'arrete) de (?:proposer|faire)|(?:je )?ne (?:propose|fais) plus|"
        r"supprime|supprimez|retire|retirez|enleve|enlevez",
        "deposit": r"acomptes?|arrhes|caution|depot",
        "none": r"sans|pas d'|pas de|supprime|enleve",
        "notice": r"annulations?",
        "price": r"prix|coute|coutent|tarif|passen?t? a|monten?t? a|maintenant|desormais",
        "lasts": r"dure|durent|duree|prend",
        "fact": r"(?:rappelle-toi|rappelez-vous|retiens|retenez|note|notez|"
        r"dis aux clients|dites aux clients)(?: que|:)?",
        "copula": r"est|sont|il y a|se trouve|peut|peuvent|avons|apportez|apporter|faut",
        "rest": r"un|une|le|la|les|l|service|prestation|appele|appelee|de|du|des|a|et|que|coute|dure|prix|mon|avec|"
        r"nouveau|nouvelle|maintenant|aussi|pour|d",
    },
    "de": {
        "add": r"fuge|fuege|neue leistung|neuer service|neu:|neu im angebot|hinzufugen|ich biete (?:jetzt|auch)|nimm",
        "stop": r"biete (?:kein|keine|keinen)|nicht mehr an(?:bieten)?|entferne|losche|loesche|streiche|streich|"
        r"mache (?:kein|keine|keinen)|kein(?:e|en)? .{2,30} mehr",
        "deposit": r"anzahlung|kaution|vorauszahlung",
        "none": r"keine?|ohne|streiche?",
        "notice": r"stornierung(?:en)?|storno|stornofrist|absagefrist",
        "price": r"preis|kostet|kosten|nehme|jetzt|ab sofort|rauf auf|hoch auf|runter auf",
        "lasts": r"dauert|dauer|dauern|lang",
        "fact": r"(?:merk dir|merke dir|notiere|notier|sag den kunden|sagen sie den kunden)(?:,? dass|:)?",
        "copula": r"ist|sind|gibt es|befindet sich|kann|konnen|haben|mitbringen|liegt|bitte",
        "rest": r"ein|eine|einen|der|die|das|den|leistung|service|namens|fur|zu|und|dass|kostet|dauert|preis|mein|mit|"
        r"neu|neue|neuer|hinzu|hinzufugen|jetzt|auch|auf",
    },
    "it": {
        "add": r"aggiungi|aggiunga|aggiungere|nuovo servizio|nuovo trattamento|ora offro(?: anche)?|offro anche|"
        r"inserisci|inserisca|inserire|metti in listino",
        "stop": r"(?:smetti|smetto|smettiamo) di (?:offrire|fare)|non (?:l[oaei] )?(?:offro|faccio|offriamo|"
        r"facciamo) piu|togli|tolga|elimina|rimuovi|cancella il servizio",
        "deposit": r"caparra|acconto|deposito|anticipo",
        "none": r"senza|togli|niente|nessun[ao]?",
        "notice": r"cancellazion[ei]|disdett[ae]|annullament[oi]",
        "price": r"prezzo|costa|costano|tariffa",
        "lasts": r"dura|durano|durata",
        "fact": r"(?:ricorda|ricordati|annota|nota|di' ai clienti|dica ai clienti)(?: che|:)?",
        "copula": r"e|sono|c'e|ci sono|si trova|si puo|si possono|abbiamo|portare|portate",
        "rest": r"un|una|uno|il|la|lo|i|le|gli|servizio|chiamato|chiamata|di|del|della|per|a|e|che|costa|dura|prezzo|"
        r"mio|con|nuovo|nuova|ora|anche",
    },
}
# What a fact is about, by the words that people use for it; the left side is the topic that questions ask for.
TOPICS: dict[str, str] = {
    "parking": r"park(?:ing|en|platz|platze|platzen)?|aparcamiento|estacionamiento|parqueo|estacionamento|"
    r"stationnement|parcheggi[oi]?|parcheggiare|aparcar|estacionar|se garer",
    "wifi": r"wi-?fi|wlan|internet",
    "insurance": r"insurance|insured|seguro|seguros|assurance|mutuelle|versicherung|krankenkasse|assicurazione",
    "children": r"kids|children|child|ninos|criancas|enfants|kinder|bambini",
    "pets": r"pets?|dogs?|mascotas?|perros?|animais|cachorros?|animaux|chiens?|haustiere|hunde|animali|cani",
    "payment": r"cards?|cash|tarjetas?|efectivo|cartao|cartoes|dinheiro|cartes?|especes|karten?|kartenzahlung|bar|"
    r"bargeld|cart[ae]|contanti",
    "entrance": r"entrance|entry|doorbell|door|entrada|timbre|porta|campainha|entree|sonnette|eingang|klingel|ingresso|"
    r"citofono",
    "access": r"wheelchairs?|lift|elevator|stairs|silla de ruedas|ascensor|elevador|cadeira de rodas|fauteuil roulant|"
    r"ascenseur|rollstuhl|aufzug|ascensore|sedia a rotelle",
    "bring": r"bring|traer|traiga|traigan|trazer|traga|tragam|apporter|apportez|mitbringen|portare|portate",
}


@lru_cache(maxsize=128)
def cue(language: str, name: str) -> re.Pattern[str]:
    """The words of one kind, whole words only."""
    words = _WORDS.get(language, _WORDS["en"])
    return re.compile(rf"(?<!\w)(?:{words[name]})(?!\w)")


@lru_cache(maxsize=1)
def topics() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Topics with their words, in every language: a provider may write in another than the page's."""
    return tuple((topic, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for topic, words in TOPICS.items())
