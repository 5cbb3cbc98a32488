"""Portuguese words of time, of Brazil and of Portugal."""

from __future__ import annotations

FLAGS = "hours_literal and_adds at_is_to hours_last the_is_day number_pairs no_after"
ORDINAL_ENDINGS = "º ª o ro"
SUITS = "sim pode posso ok bem serve dá está é por então"
HOMONYMS: list[tuple[object, ...]] = [
    ("LESS! (?:THE|ON)* WD", 0, "EXCEPT", None, "m"),
    ("(?:NUM|ORD) (?:OF|DASH|SLASH|DOT)* SEPT!", -1, "MONTH", 12),
    ("SEPT!(?=(?:OF)*COMPACT)", 0, "MONTH", 12),
    ("SEPT!", 0, "NUM", 10),
    # "o das 14h" is the one at two
    ("THE FROM!(?=(?:NUM|TIME|CLK|POINT|COMPACT))(?!.{1,3}(?:DTO|TO|UNTIL|DASH|AT))", 1, "AT", None),
]
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:(?:e|isso e|era) (?:tudo|so|so isso)|so isso|nada mais|suficiente|sua ajuda)\b[^.?!,\d]{0,25}?(?:por |de )?(hoje|agora)\b|\bpor (hoje|agora)\b"
PARTS = {
    "dawn": ("night", 0, 360),
    "early_morning": ("morning", 360, 540),
    "morning": ("morning", 360, 720),
    "late_morning": ("morning", 600, 720),
    "lunch": ("noon", 720, 840),
    "early_afternoon": ("afternoon", 720, 900),
    "afternoon": ("afternoon", 720, 1140),
    "late_afternoon": ("afternoon", 960, 1140),
    "evening": ("evening", 1080, 1380),
    "night": ("night", 1080, 1440),
    "late_night": ("night", 1260, 1440),
    "after_work": ("evening", 1020, None),
    "day": ("day", 480, 1080),
}
WORDS = {
    "REL 1 + OR + REL 2": "amanhã ou depois",
    "NUM 2": "um par de|uns dois|umas duas",
    "HOLIDAY n8-2-6": "dia dos pais",
    "HOLIDAY n5-2-6": "dia das mães",
    "HOLIDAY 11-1": "todos os santos",
    "HOLIDAY e60": "corpus christi|corpo de deus",
    "HOLIDAY e-46": "quarta-feira de cinzas",
    "HOLIDAY e-47": "carnaval|terça de carnaval",
    "HOLIDAY e-2": "sexta-feira santa|sexta feira santa|sexta santa",
    "HOLIDAY e0": "páscoa|domingo de páscoa",
    "SAMEDAY": "o mesmo dia|no mesmo dia|mesmo dia|ao mesmo dia",
    "ALTERN": "sim e outro não|sim outro não|alternados|alternadas|alternada",
    "FREQ day": "diário|diariamente",
    "FREQ month": "mensal|mensalmente|uma vez por mês",
    "FREQ fortnight": "quinzenal|quinzenalmente",
    "FREQ week": "semanal|semanalmente|uma vez por semana",
    "WD 0": "segunda-feira|segunda|segunda feira|2a feira|2ª feira|2ª-feira|2a-feira|2a|2ª|segundafeira",
    "WD 0?": "seg",
    "WD 1": "terça-feira|terça|terça feira|3a feira|3ª feira|3ª-feira|3a-feira|3a|3ª|ter.",
    "WD 1??": "ter",
    "WD 2": "quarta-feira|quarta|quarta feira|4a feira|4ª feira|4ª-feira|4a-feira|4a|4ª|qua",
    "WD 3": "quinta-feira|quinta|quinta feira|5a feira|5ª feira|5ª-feira|5a-feira|5a|5ª|qui",
    "WD 4": "sexta-feira|sexta|sexta feira|6a feira|6ª feira|6ª-feira|6a-feira|6a|6ª",
    "WD 4?": "sex",
    "WD 5": "sábado|sáb|sabado|sabdo",
    "WD 5?": "sab",
    "WD 6": "domingo",
    "WD 6?": "dom",
    "WD p0": "segundas|às segundas|segundas-feiras",
    "WD p1": "terças|às terças|terças-feiras",
    "WD p2": "quartas|às quartas|quartas-feiras",
    "WD p3": "quintas|às quintas|quintas-feiras",
    "WD p4": "sextas|às sextas|sextas-feiras",
    "WD p5": "sábados|aos sábados",
    "WD p6": "domingos|aos domingos",
    "MONTH 1": "janeiro|jan",
    "MONTH 2": "fevereiro|fev",
    "MONTH 3": "março|mar",
    "MONTH 4": "abril|abr",
    "MONTH 5": "maio|mai",
    "MONTH 6": "junho|jun",
    "MONTH 7": "julho|jul",
    "MONTH 8": "agosto|ago",
    "MONTH 9": "setembro|set",
    "MONTH 10": "outubro|out",
    "MONTH 11": "novembro|nov",
    "MONTH 12": "dezembro",
    "SEPT": "dez",
    "UNIT minute": "minuto|minutos|min|mins",
    "HOUR sharp": "em ponto|horas em ponto|hora em ponto",
    "HOUR": "hora|horas|h|hs|hrs",
    "UNIT day": "dias",
    "DAYWORD": "dia",
    "UNIT week": "semana|semanas",
    "UNIT month": "mês|meses|mes",
    "UNIT year": "ano|anos",
    "UNIT fortnight": "quinzena",
    "UNIT weekend": (
        "fim de semana|fim-de-semana|fds|finde|fins de semana|final de semana|finais de semana|fim desemana"
    ),
    "REL 0": "hoje|hj|hoje mesmo|oje|de hoje",
    "REL 1": (
        "amanhã|amanha|amnh|amanhan|amnha|manhã seguinte.|amã|dia seguinte|o dia seguinte|próximo dia|"
        "o próximo dia|no dia seguinte|proximo dia"
    ),
    "REL 2": (
        "depois de amanhã|depois de amanha|dps de amanhã|depois d'amanhã|dpois de amanha|depois amanhã|dps de amanha"
    ),
    "REL -1": "ontem",
    "REL 0 + PART morning": "esta manhã|essa manhã|hoje de manhã|hoje cedo",
    "REL 0 + PART afternoon": "esta tarde|essa tarde|hoje à tarde|hoje tarde",
    "REL 0 + PART night": "esta noite|essa noite|hoje à noite|logo à noite|hoje noite",
    "REL 0 + PART dawn": "esta madrugada|essa madrugada",
    "NOW?": "já",
    "NOW": "agora|para já|pra já|neste momento|imediatamente|agora mesmo|agorinha|agora já|neste instante",
    "ASAP": (
        "assim que possível|o mais rápido possível|o quanto antes|quanto antes|o mais cedo possível|asap|"
        "logo que possível|o mais breve possível|assim que der|assim que puder"
    ),
    "EARLIEST": (
        "o mais cedo que tiver|o mais cedo que tem|mais cedo que tiver|o mais cedo que houver|o mais cedo que der|a primeira vaga|o primeiro que tiver|a primeira hora livre|primeiro horário|primeiro disponível|primeira vaga|primeiro horário disponível|"
        "primeiro horário livre|próxima vaga|primeira hora disponível|mais cedo possível"
    ),
    "LATEST": "último horário|última vaga|o mais tarde possível",
    "PART dawn": "madrugada|de madrugada|da madrugada|na madrugada|pela madrugada",
    "PART early_morning?": "primeira coisa",
    "PART early_morning": (
        "logo de manhãzinha|logo que abrir|na primeira hora|manhã cedo|de manhã cedo|bem cedo|cedinho|logo cedo|cedo|primeira hora|no começo da manhã|"
        "início da manhã|no início da manhã|logo de manhã|cedo pela manhã|cedo da manhã"
    ),
    "PART morning": (
        "manhã|manha|de manhã|pela manhã|da manhã|na manhã|manhãs|à manhã|de manha|pela manha|"
        "na parte da manhã|parte da manhã|no período da manhã|da parte da manhã|a manhã"
    ),
    "PART late_morning": (
        "fim da manhã|final da manhã|no fim da manhã|no final da manhã|meio da manhã|fim de manhã|a meio da manhã"
    ),
    "PART lunch": (
        "hora do almoço|na hora do almoço|horário de almoço|no horário de almoço|à hora do almoço|"
        "hora de almoço|almoço|ao almoço"
    ),
    "PART early_afternoon": (
        "início da tarde|no início da tarde|começo da tarde|no começo da tarde|princípio da tarde|cedo à tarde"
    ),
    "PART afternoon": (
        "tarde|à tarde|de tarde|da tarde|pela tarde|na tarde|tardes|na parte da tarde|parte da tarde|"
        "tardinha|no período da tarde|tardezinha|da parte da tarde|à tardinha|a tarde"
    ),
    "PART late_afternoon": (
        "fim da tarde|final da tarde|no fim da tarde|no final da tarde|ao fim da tarde|fim de tarde|"
        "final de tarde|finalzinho da tarde|ao final da tarde"
    ),
    "PART evening": "noitinha|fim do dia|final do dia|no fim do dia|ao fim do dia|no final do dia|ao final do dia",
    "PART night": (
        "noite|à noite|de noite|da noite|pela noite|na noite|noites|na parte da noite|no período da noite|a noite"
    ),
    "PART late_night": "tarde da noite|noite tarde|fim da noite",
    "PART after_work": (
        "depois do trabalho|após o trabalho|depois do expediente|após o expediente|dps do trabalho|saindo do trabalho"
    ),
    "PART day": "durante o dia",
    "POINT 720": "meio-dia|meio dia|meiodia|o meio-dia|o meio dia",
    "POINT 1440": "meia-noite|meia noite|a meia-noite|a meia noite",
    "AFTER + POINT 780": "depois do almoço|após o almoço|dps do almoço",
    "BEFORE + POINT 660": "antes do almoço",
    "AMPM a": "am|a.m.|a.m|a m|a. m.",
    "AMPM p": "pm|p.m.|p.m|p m|p. m.",
    "AT": "às|as|à|ás|pelas|@|a las|ao",
    "ON": "no|na|pela|pelo|nas|nos",
    "THE": "o|os",
    "OF": "de|do|da|dos",
    "THIS": "este|esta|esse|essa|desta|dessa|deste|desse|nesta|nessa|neste|nesse|corrente|atual|minha",
    "NEXT": "próximo|próxima|próximos|próximas|que vem|seguinte|seguintes|q vem|que vêm|prox|prox.|vindouro",
    "COMING": "este próximo|esta próxima",
    "AFTERNEXT": "depois da próxima|depois do próximo|após a próxima|a seguir à próxima|após o próximo",
    "LAST": "último|última|passado|passada|últimos|últimas|anterior|ultimo|ultima",
    "FROM": (
        "desde|a partir de|a partir das|das|desde as|a partir da|não antes das|não antes de|à partir das|"
        "desde às|apartir das|a partir"
    ),
    "DFROM": "desde o|a partir do|a partir do dia|desde o dia|começando em|começando no|desde dia|a partir de dia",
    "TO": "até|até as|até às|ate|té|ateh|até à|ate as",
    "TO a": "a",
    "DTO": "até o|até o dia|até ao|até dia|até ao dia|e o dia|daqui ao",
    "DTO a": "ao|ao dia|a dia",
    "UNTIL": (
        "no máximo até|no máximo às|o mais tardar|não mais que|não mais tarde que|não depois das|no máximo|"
        "no mais tardar|não mais tarde do que"
    ),
    "BETWEEN": "entre|entre as|entre os|entre o|entre às|entre a",
    "AND": "e|&|com",
    "OR": "ou|ou então|senão|talvez|ou talvez|quem sabe|ou ainda|ou também",
    "BEFORE d": "antes do",
    "BEFORE": "antes das|antes de|antes da|antes",
    "AFTER d": "depois do|após o",
    "AFTER": (
        "depois das|após as|após|depois de|depois da|passadas as|mais tarde que|passando das|dps das|depois|"
        "após a|mais tarde do que"
    ),
    "OPENEND": "em diante|ou depois|ou mais tarde|pra frente|para a frente|ou mais",
    "AROUND": (
        "por volta das|por volta de|cerca das|cerca de|lá pelas|aproximadamente|mais ou menos às|perto das|"
        "por volta da|umas|lá pras|em torno das|pelas|mais ou menos|à volta das|tipo|por volta do"
    ),
    "ISH": "mais ou menos|e pouco|aproximadamente|e tal|e pouca",
    "IN": "em|dentro de|daqui a|em cerca de|daqui|em aproximadamente|dentro de cerca de|em torno de",
    "HENCE": "a partir de agora|depois|de agora|a partir deste momento|adiante",
    "AGO": "atrás|há",
    "EVERY": "toda|todo|cada|todos os|todas as|todas|todos|toda a",
    "NOT": (
        "tô enrolada|tô enrolado|estou enrolada|estou enrolado|estou atolada|estou atolado|estou cheia de trabalho|"
        "estou cheio de trabalho|estou ocupada|estou ocupado|tô ocupada|tô ocupado|"
        "tenho outra coisa|tenho um compromisso|tenho outro compromisso|já tenho compromisso|não posso|menos o|não na|não no|nada de|não quero|nem|não dá mais|não posso mais|não consigo mais|já não dá|já não posso|já não consigo|não vai dar|não dá na|não dá no|não em|não às|sem ser|"
        "nunca|não a|não o|que não seja"
    ),
    "ANYDAY + NOT": (
        "qualquer dia menos|qualquer dia exceto|qualquer dia fora|todos os dias menos|qualquer dia sem ser|"
        "qualquer dia tirando"
    ),
    "NO": "não|nao|melhor não|n",
    "EXCEPT": (
        "exceto|salvo|mas não|tirando|a não ser|com exceção de|exceto na|exceto no|menos na|menos no|menos à|"
        "mas não na|mas não no|excepto"
    ),
    "POSTNOT": (
        "tá apertado|está apertado|é apertado|tá corrido|está corrido|"
        "é complicado|está complicado|tá complicado|fica complicado|vai ser complicado|é difícil|fica difícil|"
        "vai ser difícil|está difícil|tá difícil|é ruim|vai ser ruim|é mau|fica mal|fica apertado|é inviável|fica inviável|"
        "já está lotada|já está lotado|já está cheia|já está cheio|já tá lotada|já tá lotado|já tá cheia|já tá cheio|"
        "já não dá|já não posso|já não consigo|não dá mais|não posso mais|não consigo mais|não vou poder|"
        "não vou conseguir|está fora de questão|nem pensar|não tem como|não tem jeito|não me calha|calha mal|"
        "é muito cedo|é muito tarde|não me convém|fica ruim|não fica bem|não dá|não posso|não me dá jeito|não consigo|não serve|é impossível|impossível|não vai dar|não rola|"
        "não pode ser|não funciona|não é possível|não me serve|não dá pra mim|"
        "não tem atendimento|não há atendimento|não tem expediente|não há expediente"
    ),
    "CORRECT": (
        "põe antes|ponha antes|antes às|antes na|antes no|antes à|melhor|aliás|quer dizer|na verdade|digo|em vez disso|prefiro|muda para|ou melhor|na realidade|"
        "quero dizer|aliás não"
    ),
    "HALF": "meia|meio",
    "QUARTER": "um quarto|quarto",
    "THREEQ": "três quartos",
    "LESS m": "menos",
    "LESS": "para as|pras|para o|para a|pro|pra|para|p|p/|antes das.|pr as",
    "DASH": "-|–|~",
    "WDSET 5": (
        "qualquer dia útil|qualquer dia de semana|qualquer dia da semana útil|qualquer dia de segunda a sexta|dia de semana|dias de semana|dia útil|dias úteis|durante a semana|dia da semana|dias da semana|meio da semana."
    ),
    "BEGIN start": (
        "início|começo|no início|no começo|início do|princípio|no princípio|início de|começo de|começo do|"
        "no começo do|no início do|no início da|inicio"
    ),
    "BEGIN mid": "meio|meados|em meados|no meio|meio de|no meio da|no meio do|a meio",
    "BEGIN end": (
        "fim|final|no fim|no final|finais|fim do|final do|fim da|final da|no fim da|no final da|fim de|"
        "no final do|no fim do|até o fim|até ao fim"
    ),
    "REST": "resto|o resto|restante",
    "SAMETIME": "à mesma hora de sempre|mesma hora|à mesma hora|mesmo horário|no mesmo horário|na mesma hora",
    "LATER": "mais tarde|um pouco mais tarde|um pouquinho mais tarde|um bocadinho mais tarde|mais tarde no dia|mais tarde nesse dia|mais para o fim do dia|mais pro fim do dia",
    "EARLIER": "mais cedo|um pouco mais cedo|um pouco antes|um pouquinho mais cedo|um bocadinho mais cedo|mais cedo no dia|mais cedo nesse dia|mais cedinho|um pouquinho antes|um bocadinho antes",
    "OTHERDAY": "outro dia|outra data|um dia diferente|outros dias",
    "FOR": "por|durante",
    "ONE": "outra",
    "MORE": "mais|outras|outros",
    "COMMA": ",|;|(|)|!|?|\"|'",
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "qualquer dia|qualquer um dos dias|o dia que for",
    "WEEKOF": "semana do dia|semana que começa em|semana que começa no dia",
    "COUNT": (
        "pessoas|pessoa|euros|reais|por cento|estrelas|crianças|adultos|amigos|vezes|rua|opções|opção|"
        "horários|consulta|alunos|km|lugares|gente|clientes|vagas|sessões|opcao|andar|rodada|estudantes"
    ),
    "BLOCK": (
        "sair mais cedo|saio mais cedo|saia mais cedo|acordar mais cedo|chegar mais cedo ao trabalho|se não|antes do|antes da|"
        "antes de mais|antes de mais nada|antes de tudo|até mais tarde|falamos mais tarde|depois falo|depois a gente se fala|nos falamos depois|bom dia|"
        "boa tarde|boa noite|por hoje é só|é tudo por hoje|é só por hoje|só isso por hoje|"
        "nada mais por hoje|isso é tudo por hoje|um momento|um segundo|um minuto por favor|um minutinho|"
        "só um minuto|mais uma coisa|outra coisa|outra vez|às vezes|uma vez|por enquanto|por agora|até logo|"
        "até mais|até já|até breve|creme de noite|creme de dia|protetor solar|bom fim de semana|"
        "tenha um bom dia|atrasado|atrasada|o outro dia|uma pergunta|quanto tempo|por favor|primeira vez|"
        "de vez em quando|ao mesmo tempo|uma consulta|um corte|um horário|uma hora de|a senhora|o senhor|"
        "em casa|para mim|para meu|para minha|para a minha|para o meu|pra mim|pra minha|é tarde|muito tarde|"
        "tarde demais|cedo demais|muito cedo|a dentista|a doutora|já está|já não|já que|de nada|meia perna|"
        "hoje em dia|na verdade não|mais ou menos isso|à vista|tudo bem|ao menos|ao salão|o que|a que|"
        "as pessoas|as unhas|as duas|às ordens|segunda opinião|segunda rodada|segunda via|quinta avenida|"
        "a outra|o outro|as outras|a mesma|de mim|de um|de uma|de novo|em geral"
    ),
    "HOLIDAY 12-25": "natal|dia de natal",
    "HOLIDAY 12-24": "véspera de natal",
    "HOLIDAY 12-31": "réveillon|véspera de ano novo|fim de ano",
    "HOLIDAY 1-1": "ano novo|ano-novo",
    "HOLIDAY 9-7": "independência|dia da independência",
    "HOLIDAY 10-12": "dia das crianças",
    "HOLIDAY 11-2": "finados|dia de finados",
    "HOLIDAY 5-1": "dia do trabalho|dia do trabalhador",
}
SPELT_RIGHT = (
    "marco marca maria maior mais meio meios meia julia juliana junto junta segunda segundo quarto "
    "quartos quinto sexto tarda tardar "
    "noites nove novo nova agora manhas hoje horas hora terca terco terceiro dominar sabado saber sabia "
    "abrir aberto janela maca "
    "tarde tardes parte partes carta cartas seguida seguidas quinze quarenta quartas janta jantar mas mae amanhas"
)
_UNITS = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "quatorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
]
_TENS = {20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta"}
_ORDINALS = ["primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto", "sétimo", "oitavo", "nono", "décimo"]


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS)}
    table[1], table[2] = ["um", "uma"], ["dois", "duas"]
    table[14] += ["catorze"]
    table[16] += ["dezasseis"]
    table[17] += ["dezassete"]
    table[19] += ["dezanove"]
    for ten, word in _TENS.items():
        table[ten] = [word]
        for unit in range(1, 10):
            table[ten + unit] = [f"{word} e {_UNITS[unit]}"] + (
                [f"{word} e {'uma' if unit == 1 else 'duas'}"] if unit < 3 else []
            )
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words."""
    table = {n: [word] for n, word in enumerate(_ORDINALS, 1) if n != 4}
    table[1] += ["primeira"]
    table[3] += ["terceira"]
    for unit in range(1, 10):
        table[20 + unit] = [f"vigésimo {_ORDINALS[unit - 1]}"]
    table[20], table[30], table[31] = ["vigésimo"], ["trigésimo"], ["trigésimo primeiro"]
    return table
