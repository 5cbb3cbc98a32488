# What a provider says about the day, and asks about the business.
[p.next]
(quem|qual) (e|vem|e o|e a) [o|a|meu|minha] (proximo|proxima|seguinte) [cliente|horario|marcacao] | (proximo|proxima) (cliente|horario|marcacao)
[p.gaps]
[tenho|ha|tem|quais|meus|os meus|quais sao] [algum|alguns|alguma|algumas|os|meus] (buraco|buracos|horario livre|horarios livres|vaga|vagas|tempo livre|horas livres) [na|no|em|para] [@when] | quando (estou|fico|tenho) (livre|tempo|vaga|tempo livre) [na|no] [@when]
[p.full]
(quao|como) (cheia|cheio|ocupada|ocupado|lotada) (esta|estou|vai estar|vou estar) [a|o|minha] [@when|semana|agenda] [@when] | como esta [de] (cheia|cheio|lotada) [a|o] [@when]
[p.lapsed]
(quem|que clientes|quais clientes) nao (vem|veio|volta|voltou|aparece|apareceu|vieram|voltaram|aparecem) [aqui|ca] (ha|faz|desde|em) [mais de] [@when] | clientes (perdidos|sumidos|inativos)
[p.missed]
quem nao (veio|apareceu|compareceu) [@when] | quem (faltou|furou) [@when] | [as|minhas] faltas [de|do|da|deste|desta] [@when]
[p.count]
(quantas|quantos) (reservas|marcacoes|clientes|horarios|visitas|agendamentos) [tenho|ha|tive|temos] [@when]
[p.late]
(avisa|avise|avisem|diz|diga) [a todos|todo mundo|os clientes|as clientes] que [eu] [me|vou|vou me|estou] (atraso|atrasar|atrasado|atrasada) [uns|umas|cerca de] [@minutes]
(avisa|avise|diz|diga) [a] (todos|todas|os clientes) que (vou|estou) [@minutes] atrasado | (estou|vou) [com] @minutes (atrasado|atrasada|de atraso)
[p.lift]
(deixa|deixe|permite|permita) [que] [a|o] @name [@name] (marcar|reservar|voltar|reserve|marque|agendar) [a marcar] [de novo|outra vez|novamente] | (desbloqueia|desbloqueie|desbloquear) [a|o] @name [@name] | (perdoa|perdoe) [a|o] @name [@name]
[p.undo]
[nao|ai|desculpe|desculpa] (desfaz|desfaca|desfazer|desfaz isso|desfaca isso) | [nao|ai|desculpe|desculpa] (foi|isso foi|era) (engano|um engano|um erro|erro meu) | [nao|desculpe|desculpa] (enganei me|me enganei) | [nao|desculpe|desculpa] [a|o] [@name] [@name] (veio sim|afinal veio|veio afinal|apareceu sim) | [nao] [ela|ele] (veio sim|afinal veio|veio afinal)
[p.walk_in]
(coloca|coloque|poe|ponha|encaixa|encaixe|marca|marque|agenda|agende|reserva|reserve|anota|anote) [a|o|para|um|uma] [cliente] [a|o] @name [@name] [@name] | sem marcacao | cliente de passagem
[p.done]
(terminei|acabei|pronto|feito) com [a|o] @name [@name]
[p.no_show]
[a|o] @name [@name] nao (veio|apareceu|compareceu) | [a|o] @name [@name] (faltou|furou)
[p.numbers]
quanto [em|por|foi] @when
