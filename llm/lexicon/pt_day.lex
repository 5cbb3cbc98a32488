# What a provider says about the day, and asks about the business.
[p.next]
[e] depois (desse|dessa|deste|desta|dele|dela) quem (e|vem) | quem (e|vem) depois (desse|dessa|deste|desta|dele|dela)
(quem|qual) (e|vem|e o|e a) [o|a|meu|minha] (proximo|proxima|seguinte) [cliente|horario|marcacao] [?] | (proximo|proxima) (cliente|horario|marcacao) | (depois|a seguir) (da|do|a|ao|de) (@name|dona|dela|dele) [@name] (quem|quem e|quem vem|quem e que vem|vem quem|tem quem) | (quem|quem e|quem vem) (depois|a seguir) (da|do|a|ao|de) @name
[p.gaps]
[tenho|ha|tem|quais|meus|os meus] [algum|alguns|alguma|algumas|os|meus|um|uma] (furo|furos|brecha|brechas|janela|janelas|espaco|espacos|encaixe) [livre|livres] [na|no|em|para] [@when]
[tenho|ha|tem|quais|meus|os meus|quais sao] [algum|alguns|alguma|algumas|os|meus] (buraco|buracos|horario livre|horarios livres|vaga|vagas|tempo livre|horas livres) [na|no|em|para] [@when] | quando (estou|fico|tenho) (livre|tempo|vaga|tempo livre) [na|no] [@when] | (sobrou|sobra|resta|restou|ficou|ha|tem|tenho|da) [algum|alguma|um|uma|ainda|algum dos|mais] (espacinho|buraquinho|furinho|folguinha|buraco|furo|espaco|vaga|brecha|janela|horario|tempinho|horinha|vaguinha|encaixe) [livre|vago] [na|no|nesta|neste|para|em] [minha|meu] [@when] | (onde|quando) (e que|tenho|da para|cabe|posso) [encaixar|meter|por] [mais] (alguem|gente|um|uma) [@when] | [ainda] (cabe|da para encaixar|da para meter|posso encaixar|consigo encaixar|da para atender) [mais] (alguem|um|uma|gente|cliente|outra pessoa) [@when] [?]
[p.full]
(quanto|quao|como) (esta|ta|vai estar) (cheia|cheio|lotada|ocupada) [a|o|minha] [@when|semana|agenda] [@when] | qual [e] [a|minha] (ocupacao|lotacao) [da|de|do] [@when]
(quao|como) (cheia|cheio|ocupada|ocupado|lotada) (esta|estou|vai estar|vou estar) [a|o|minha] [@when|semana|agenda] [@when] | como esta [de] (cheia|cheio|lotada) [a|o] [@when]
[p.lapsed]
(quem|que clientes|quais clientes) nao (vem|veio|volta|voltou|aparece|apareceu|vieram|voltaram|aparecem) [aqui|ca] (ha|faz|desde|em) [mais de] [@when] | clientes (perdidos|sumidos|inativos)
[p.missed]
quem nao (veio|apareceu|compareceu) [@when] | quem (faltou|furou) [@when] | [as|minhas] faltas [de|do|da|deste|desta] [@when] | (quantas|quantos) [pessoas|clientes|gente|vezes] [me|nao] (faltaram|furaram|deram o cano|deram bolo|deram um bolo|vieram|apareceram|deram cano|falharam|deixaram na mao) [@when]
[p.count]
(quantas|quantos) (reservas|marcacoes|clientes|horarios|visitas|agendamentos) [tenho|ha|tive|temos] [@when]
[p.late]
(vou|devo|estou) [me] (atrasar|atrasado|atrasada) [uns|umas|cerca de] [@minutes] (avisa|avise) [o|a|todo|todos|toda] (pessoal|mundo|todos|gente|clientes)
(avisa|avise|avisem|diz|diga) [a todos|todo mundo|os clientes|as clientes] que [eu] [me|vou|vou me|estou] (atraso|atrasar|atrasado|atrasada) [uns|umas|cerca de] [@minutes]
(avisa|avise|diz|diga) [a] (todos|todas|os clientes) que (vou|estou) [@minutes] atrasado | (estou|vou) [com] @minutes (atrasado|atrasada|de atraso) | (avisa|avise|avisem|diz|diga|fala|fale|informa) [a|ao|para|para o|para a|o] (malta|pessoal|galera|povo|turma|gente|clientela|clientes|as meninas|todo mundo|toda a gente|quem vem) que [eu] [hoje] (vou|estou|chego|me atraso|atraso me|devo|vou chegar) [me] [uns|umas|cerca de|mais ou menos] [@minutes] [atrasado|atrasada|atrasar|de atraso|mais tarde|depois] [hoje|@when]
[p.lift]
(deixa|deixe|permite|permita) [que] [a|o] @name [@name] (marcar|reservar|voltar|reserve|marque|agendar) [a marcar] [de novo|outra vez|novamente] | (desbloqueia|desbloqueie|desbloquear) [a|o] @name [@name] | (perdoa|perdoe) [a|o] @name [@name]
[p.undo]
[nao|ai|desculpe|desculpa] (desfaz|desfaca|desfazer|desfaz isso|desfaca isso) | [nao|ai|desculpe|desculpa] (foi|isso foi|era) (engano|um engano|um erro|erro meu) | [nao|desculpe|desculpa] (enganei me|me enganei) | [nao|desculpe|desculpa] [a|o] [@name] [@name] (veio sim|afinal veio|veio afinal|apareceu sim) | [nao] [ela|ele] (veio sim|afinal veio|veio afinal)
[p.walk_in]
(chegou|apareceu|entrou|esta aqui|tenho aqui) [um|uma|aqui] [cliente] [aqui|agora] sem (marcacao|hora marcada|horario|horario marcado|reserva|marcar|agendar)
(coloca|coloque|poe|ponha|encaixa|encaixe|marca|marque|agenda|agende|reserva|reserve|anota|anote) [a|o|para|um|uma] [cliente] [a|o] @name [@name] [@name] | sem marcacao | cliente de passagem | acabou de (entrar|chegar|aparecer|passar) [aqui] (um|uma) (senhor|senhora|moco|moca|rapaz|cliente|pessoa|menina|casal|homem|mulher)
[p.done]
[a|o] @name [@name] (ja (foi|saiu|terminou|acabou)|terminou|acabou|foi embora|ja foi embora|(ja foi|foi) (atendida|atendido)|(ja esta|esta) (pronta|pronto))
(terminei|acabei|pronto|feito) com [a|o] @name [@name]
[p.no_show]
[a|o] @name [@name] nao (veio|apareceu|compareceu) | [a|o] @name [@name] (faltou|furou) | [marcou e] nao deu (sinal|as caras|noticia|noticias|satisfacao|satisfacoes) [de vida]
[p.numbers]
quanto [em|por|foi] @when
[move]
(passa|passe|muda|mude|troca|troque|empurra|joga|adianta|adia|remarca|remarque|transfere) [a|o|para] @name [@name] [@name] | [a|o] @name [@name] (pediu|pede|quer|prefere|queria|precisa|perguntou se pode|perguntou se podia|perguntou se da) [de] [para] (vir|passar|mudar|trocar|adiantar|atrasar|adiar|antecipar|remarcar|chegar|ser) [para] [um pouco] [mais cedo|mais tarde|antes|depois|outro dia|@when|noutro dia] [@when] | (bota|bote|poe|ponha|passa|passe|mete|meta|coloca|coloque|muda|mude|joga) (ela|ele|a|o) [para|as|no|na] @when | (joga|passa|passe|muda|mude|troca|empurra|puxa|adianta|atrasa|move) (o|a) (cliente|moca|moco|senhora|senhor|rapaz|menina|dona) [de|das|da] [@when] [para|as|pras] [@when]
[p.hand_back]
(pode|podes) (voltar|tornar) a (responder|falar|conversar|atender|cuidar) [a|o|com|da|do] [@name] [@name] | (volta|volte) a (responder|falar|cuidar) [a|o|com|da|do] [@name] [@name]
[p.agenda]
(lista|liste|listar|quero ver|ver) [os|as|meus|minhas|todos os] (atendimentos|clientes|marcacoes|horarios|reservas) [de|do|da] [@when]
[e] @when como (ficou|esta|ta|fica|vai) ? | (como|e como) (ficou|esta|ta|fica) [a|o|na|no|minha|meu] [@when|dia|semana|agenda] [@when] [?]
[p.set_service]
[o|a] @service (ja nao|nao) (faco|ofereco|fazemos|oferecemos) mais
[p.block]
nao (tem|ha|vai ter|havera) (atendimento|expediente) [@when] | @when nao (tem|ha|vai ter|havera) (atendimento|expediente) | @when nao (se trabalha|venho|vou)
[cancel]
(tira|tire|risca|risque|corta) [o|a] (cliente|@name) [@name] [da|do] [agenda|lista] [das|de|do] [@when] | (risca|risque|tira|tire|corta|apaga|remove|desmarca|desmarque|cancela|cancele) (ela|ele|a|o) (da|do|de|na|no|para) [agenda|lista] [@when] | (tira|tire|risca|risque|apaga|remove) [ela|ele|a|o] da (agenda|lista) [@when] | [a|o] @name [@name] (mandou mensagem|avisou|ligou|disse|telefonou|escreveu) [a dizer] que [ja] nao (vem|pode vir|consegue vir|vai poder|vai vir|aparece) [mais] [@when]
[p.write]
(da|de) um (toque|alo|aviso|recado|jeito de avisar) [a|ao|na|no|para|para a|para o] @name [@name] [que|avisando que|dizendo que|a dizer que|para] | (pede|peca|pedir|diz|diga|avisa|lembra) (a|ao|para a|para o|o) (cliente|senhora|senhor|moca|menina|rapaz) [de|das|da] [@when] [para|que] | (pede|peca) (a|ao|para) @name [@name] [para|que]
