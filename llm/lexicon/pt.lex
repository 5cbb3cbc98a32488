# Português, do Brasil e de Portugal. A forma está em __init__.py.

= hour_after: seria | melhor
= hour_before: as | pras | para
= appt: consulta | marcacao | marcacoes | horario | horarios | agendamento | agendamentos | hora | reserva | reservas | visita | sessao | consultas | vaga
= meu: meu | minha | o | a | os | as | este | esta | esse | essa | um | uma | todas as | todos os | meus | minhas
= det: um | uma | o | a | os | as | meu | minha | outro | outra
= lo: o | a | isso | isto | esse | essa | este | esta
= quero: quero | queria | gostaria de | gostaria | preciso | preciso de | preciso marcar | desejo | necessito | precisava de | precisava | tenho que | estou precisando de | to precisando de | vou querer | adoraria
= posso: posso | poderia | pode | podem | podia | podemos | da para | voce pode | consegue | conseguem
= reservar: marcar | agendar | reservar | marca | agenda | reserva | marque | agende | reserve | fazer | pegar | fazer uma
= sitio: salao | saloes | barbearia | barbeiro | medico | medica | dentista | dentistas | clinica | profissional | cabeleireiro | cabeleireira | terapeuta | psicologo | psicologa | massagista | fisioterapeuta | lugar | sitio | local | alguem
= ser: e | esta | ta | fica | seria | foi | sera
= bem: bem | bom | boa | otimo | otima | perfeito | perfeita | certo | correto | excelente | ideal | legal | combinado | joia | beleza | fechado | maravilha | show | fixe | ok
= pessoa: pessoa | humano | atendente | alguem | gerente | responsavel | recepcao | pessoa de verdade | pessoa real | recepcionista
= cosas: clima | previsao | temperatura | piada | piadas | receita | musica | filme | taxi | uber | voo | hotel | restaurante | futebol | loteria | presidente | chover | chuva | noticias | pizza | horoscopo
= msg: mensagens | mensagem | sms | lembretes | notificacoes | avisos
= to: para
= moved: mudar | muda | consulta | horario | marcacao | passar | remarcar | alterar | trocar | dia | hora | data

[language]
o | os | as | um | uma | de | do | da | dos | das | em | no | na | nos | nas | que | e | eu | voce | voces | nao | sim | com | para | por | pra | pro | meu | minha | quero | queria | gostaria | preciso | marcar | agendar | horario | obrigado | obrigada | bom | boa | dia | tarde | noite | ola | oi | amanha | hoje | segunda | terca | quarta | quinta | sexta | sabado | domingo | feira | quanto | custa | onde | quando | qual | quais | como | posso | pode | tem | tenho | voces | cancelar | mudar | remarcar | outro | outra | mais | cedo | certo | beleza | isso | esta | esse | essa | fica | depois | antes | mas | tambem | cabelo | corte | preco | endereco | ajuda | tchau | ate | logo | favor | as | ao | aos | sou | chamo | nome | primeira | segundo | ultima | nenhum | nada | tudo | consulta | gosto | pelo | pela | perfeito | otimo | claro | falar | abrem | estao | funcionam | ha | manha | espera | espere | talvez | momento | horas | confirmo

[filler]
a | o | os | as | um | uma | uns | umas | de | do | da | dos | das | em | no | na | nos | nas | que | e | ou | eu | tu | voce | voces | ele | ela | me | te | se | lhe | meu | minha | seu | sua | com | para | pra | pro | por | pelo | pela | ao | aos | sim | favor | bom | boa | ola | oi | ta | esta | ser | estar | ter | tem | tenho | ha | ir | vou | vai | posso | pode | quero | queria | gostaria | preciso | como | quando | onde | qual | quem | dia | hora | horas | horario | data | aqui | ai | la | ali | muito | mais | ja | tambem | entao | pois | bem | so | ainda | agora | senhor | senhora | obrigado | obrigada | desculpa | desculpe | isso | isto | esse | essa | este | esta | algo | lugar | livre | disponivel | possivel | melhor | prefiro | e | ne | ah | oh | hum | eh | ok | d
por favor | se for possivel | se possivel | se puder | tudo bem | tudo bom | gostaria de saber | queria saber | uma pergunta | uma duvida | o mais cedo possivel | o quanto antes | se faz favor | faz favor

[skip]
por favor | tambem | entao | ja | so | la

[yes]
sim | simm | s | claro | claro que sim | com certeza | certo | isso | isso mesmo | exato | exatamente | correto | confirmo | confirmado | confirmada | pode ser | pode marcar | pode sim | sim pode | sim por favor | sim claro | sim quero | quero sim | aceito | aceitado | combinado | fechado | beleza | blz | de acordo | concordo | esta <bem> | ta <bem> | tudo certo | <lo> mesmo | <lo> <ser> <bem> | <ser> <bem> | fica <bem> [assim] | me parece <bem> | parece <bem> | para mim <ser> <bem> | pra mim (ta|esta|fica) <bem> | esta otimo | sem problema | sem problemas | vamos nessa | bora | pode confirmar | afirmativo | com prazer | esta confirmado | <lo> (funciona|serve|da) [para mim|pra mim] | serve | da certo | ta fechado | por mim tudo bem | tudo bem por mim | perfeito sim
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(envie|envia|mande|manda) [a|o|esse|essa] (solicitacao|pedido|reserva) | (envie|envia|mande|manda) | pode (enviar|mandar|reservar|marcar|agendar|confirmar)
(marca|marque|reserva|reserve|agenda|agende|confirma|confirme) (isso|esse|essa|esta|este|ai) [horario|hora|marcacao] | pode (marcar|agendar|reservar|confirmar) [isso|esse|essa|para mim|sim] | fico com (esse|essa|este|esta) | quero (esse|essa|este|esta) [horario|hora]

[soft]
ok | okay | bom | bem | otimo | perfeito | excelente | legal | maravilha | show | joia | fixe | entendi | entendido | muito bom | muito bem | que bom | top | certinho | boa | tudo bem

[like]
gosto (desse|dessa|deste|desta) | gostei | prefiro (esse|essa|este|esta) | quero (esse|essa) mesmo | (esse|essa) mesmo

[no]
claro que nao | nao pode ser | de jeito nenhum | nem pensar
nao | n | nao nao | nao obrigado | nao obrigada | nao quero [<lo>] | de jeito nenhum | nunca | negativo | claro que nao | nem pensar | nao (posso|consigo|da|serve|funciona|gosto|gostei|concordo|rola) [nesse horario|nesse dia|para mim|pra mim|a essa hora] | isso nao | esse nao | essa nao | nao (e|era|esta) (isso|esse|essa|certo|correto|bem) | errado | esta errado | nao (marca|marque|confirma|confirme|reserva|reserve|agende|faca) [<lo>|nada] | nenhum [deles|desses] | nenhuma [delas|dessas] | deixa pra la | esquece | melhor nao | acho que nao | nao e preciso | nao precisa | nao aceito
👎 | ❌ | 🙅 | ✖

[no_later]
agora nao | por enquanto nao | ainda nao | hoje nao | talvez (depois|mais tarde|outro dia) | outra hora talvez | depois eu vejo | mais para frente

[denied]
(nao|menos|exceto|em vez de|sem ser) (@provider|@service|@city|@trade) | nao com [a|o] (@provider) | com [a|o] (@provider) nao | nao quero [ir com|com] [a|o] (@provider|@service)

[neg]
nao | nunca | jamais | nem | sem | salvo | exceto | menos

[hedge]
talvez | pode ser que | nao sei | nao tenho certeza | depende | acho que sim | provavelmente | quem sabe | sei la

[wait]
espera | espere | espera (ai|um pouco|um momento|um minuto|um segundo) | espere (um pouco|um momento|um minuto) | um (momento|minuto|segundo|minutinho|instante) [por favor] | so um (momento|minuto|segundo|instante|minutinho) | peraí | perai | pera | aguarde [um momento] | deixa eu (ver|pensar|verificar|perguntar) | deixe-me (ver|pensar|verificar) | vou (pensar|ver|verificar|perguntar) | preciso (pensar|ver|verificar|perguntar) | ja (te|lhe) (digo|aviso|falo) | te aviso [depois]

[greet]
oi | ola | oie | bom dia | boa tarde | boa noite | e ai | opa | tudo bem ? | oi tudo bem | ola tudo bem | 👋

[thank]
obrigado | obrigada | muito obrigado | muito obrigada | valeu | vlw | obg | brigado | brigada | agradeco | agradecido | agradecida | obrigado (por tudo|pela ajuda) | obrigada (por tudo|pela ajuda)
🙏 | ❤ | 😍

[bye]
tchau | adeus | ate (logo|mais|amanha|la|breve|ja) | e so isso | so isso | e so | e tudo | isso e tudo | mais nada [por hoje] | nada mais | era so isso | nao preciso de mais nada | nao mais nada | so

[help]
ajuda | me ajuda | menu | o que voce (faz|pode fazer) | como (funciona|isso funciona) | preciso de ajuda | instrucoes | opcoes | nao entendi | o que posso fazer

[human]
pessoa | uma pessoa | atendente | um atendente | humano
(falar|conversar) com [um|uma|o|a] (<pessoa>|@provider|dentista|medico|dono|dona) | <quero> falar com [um|uma|o|a] (<pessoa>|@provider) | atendente | (pessoa) (real|de verdade) | (me liga|me ligue|me liguem|podem me ligar|pode me ligar)

[language.to_en]
(fala|falar|em|pode falar|podemos falar) [em] ingles [por favor] | ingles | english
[language.to_es]
(fala|falar|em|pode falar) [em] espanhol [por favor] | espanhol
[language.to_pt]
(fala|falar|em|pode falar) [em] portugues [por favor] | portugues
[language.to_fr]
(fala|falar|em|pode falar) [em] frances [por favor] | frances
[language.to_de]
(fala|falar|em|pode falar) [em] alemao [por favor] | alemao
[language.to_it]
(fala|falar|em|pode falar) [em] italiano [por favor] | italiano

[stop]
stop | parar | pare de (mandar|enviar|me mandar|me enviar) [<msg>] | parem de (mandar|enviar|me mandar|me enviar) [<msg>] | nao (me mandem|me mande|me enviem|me envie|quero receber|envie|enviem) [mais] [<msg>] | sair da lista | descadastrar | cancelar inscricao
[start]
(voltar a receber|quero receber) <msg> | ativar <msg>
[erase]
(apagar|apague|apaguem|excluir|exclua|excluam|deletar|delete|remover|remova|apaga) [todos] [os] (meus dados|meus dados pessoais|minhas informacoes|minha conta|dados) | lgpd | direito ao esquecimento

[book]
(marcar|agendar|reservar|marca|marque|agende|agenda) | [<quero>|<posso>] <reservar> [<det>] (<appt>|@service|@trade) | [<quero>|<posso>] (marcar|agendar|reservar) | <quero> [<det>] (<appt>|@service) | <quero> (fazer|cortar|um|uma) [<det>|o] (@service|cabelo) | (tem como|da para|<posso>) (me atender|me encaixar|atender|encaixar) | (uma|um) (<appt>) [por favor] | outro (horario|agendamento) | <quero> (ir|ver|visitar|consultar) [ao|a|o|um|uma|no|na] (@provider|<sitio>|@trade) | cortar o cabelo
[book_soft]
(um|uma) @service
[for_other]
para (meu|minha|o meu|a minha|nosso|nossa) (filho|filha|esposa|esposo|mulher|marido|mae|pai|amigo|amiga|irmao|irma|namorado|namorada|avo|crianca|bebe) | pra (meu|minha) (filho|filha|esposa|esposo|mulher|marido|mae|pai|amigo|amiga) | para outra pessoa | nao e para mim
[search]
(procuro|procurando|estou procurando|busco|encontrar|achar|ache|indica|recomenda|me indica|me recomenda|conhece|tem|preciso de|quero|queria|onde tem|onde encontro|ha) [um|uma|algum|alguma] [bom|boa] (@trade|<sitio>) | (um|uma) @trade em @city | @trade em @city | quais (@trade|<sitio>) (tem|ha|existem)
[near]
perto [de mim|daqui|de casa] | proximo [de mim|daqui] | por aqui | mais proximo | mais perto
[cheap]
barato | barata | mais barato | mais barata | em conta | economico
[best]
melhor (avaliado|avaliada) | o melhor | a melhor | bem avaliado | bem avaliada | os melhores
[any_provider]
qualquer (um|uma|pessoa|profissional) | tanto faz | sem preferencia | nao tenho preferencia | quem (estiver|tiver) (livre|disponivel|horario)
[any_time]
qualquer (hora|horario|dia) | a qualquer hora | quando der | sou flexivel | quando tiver
[alt]
(outro|outra|outros|outras) [opcao|opcoes|lugar|salao|dentista|profissional|<sitio>|@trade] | mais opcoes | (que|quais) (outros|outras) [opcoes|lugares|tem] | algo diferente | alguem mais | o que mais (tem|ha) | tem mais (algum|alguma) | alternativas
[changed]
mudei de ideia | pensei melhor
[alt_time]
(outro|outra|outros|outras) (horario|horarios|hora|horas) [disponivel|disponiveis]
[later]
mais tarde | um pouco mais tarde | depois | (tem|ha) (algo|alguma coisa|horario) mais tarde | muito cedo | cedo demais
[earlier]
mais cedo | um pouco mais cedo | antes | (tem|ha) (algo|alguma coisa|horario) (mais cedo|antes) | muito tarde | tarde demais
[other_day]
outro dia | outra data | outros dias
[change]
em vez de | prefiro | melhor | que tal | pode ser | e (na|no) | muda para

[move]
remarcar | reagendar | adiar | antecipar | (mudar|alterar|trocar|mover|passar|remarcar|reagendar|adiar|muda|altera|troca|remarca|desmarcar e remarcar) (meu|minha|o|a|de|esse|essa|para) [<appt>|dia|data|@service] [para|pro|pra] | (mudar|alterar|trocar|passar) para | mudar a data
[cancel]
cancelar | cancela | cancele | desmarcar | desmarca | desmarque | (cancelar|cancela|cancele|desmarcar|desmarque) <meu> [<appt>|@service] | (quero|gostaria de|preciso|queria) (cancelar|desmarcar) [<meu>] [<appt>] | nao (vou poder ir|vou conseguir ir|poderei ir|posso ir|vou) [mais]
[keep]
nao (cancela|cancele|cancelem|desmarque) [nada|<lo>] [<appt>] | (manter|mantem|mantenha|deixa|deixe) [a|o|<lo>|minha|meu] [<appt>|assim|como esta]
[list]
(quais|que|qual|quando) (sao|e|tenho) [os|as|o|a] [meus|minhas|meu|minha] [proximo|proxima|proximos|proximas] <appt> [marcada|marcado|marcadas|marcados] | (meus|minhas) (horarios|consultas|agendamentos|marcacoes|reservas) | (que|quais) <appt> (tenho|eu tenho) [marcado|marcada|marcadas] | o que (tenho|eu tenho) (marcado|agendado) | tenho (algo|alguma coisa|alguma|algum) [<appt>] [marcado|agendado|marcada]
[repeat]
(o mesmo|a mesma|igual) [coisa|servico] [que|da|de|a] [ultima vez|sempre|vez passada|da ultima vez|outra vez] | como (da ultima vez|sempre) | o de sempre
[late]
(vou|estou|irei) (atrasar|atrasado|atrasada|me atrasar|chegar atrasado|chegar atrasada) [@minutes|uns @minutes|um pouco] | atrasado @minutes | (chego|vou chegar) @minutes (atrasado|atrasada|depois) | @minutes (atrasado|atrasada|de atraso) | (estou no) transito | atraso de @minutes
[waitlist]
lista de espera | (me avisa|me avise|me avisem|avisa|avise) (se|quando) (abrir|surgir|tiver|aparecer|vagar) [uma|um|algum] [vaga|horario|algo]
[pay]
pagar | (como|onde) (posso|faco para|eu posso) pagar | (manda|mande|envia|envie|me manda) [de novo] o link [de pagamento] | link de pagamento | quero pagar
[paid]
ja (paguei|fiz o pagamento|esta pago) | paguei | pagamento feito
[receipt]
recibo | nota fiscal | fatura | comprovante | (quero|preciso de|manda|me manda|pode mandar) [o|a|um|uma] (recibo|nota fiscal|fatura|comprovante)
[review]
(deixar|fazer|escrever|dar) uma (avaliacao|opiniao) | quero avaliar
[complain]
reclamacao | reclamar | quero reclamar | (fazer) uma reclamacao | (pessimo|pessima|horrivel|terrivel) [atendimento|servico] | reembolso | quero meu dinheiro de volta | fui mal atendido | fui mal atendida | decepcionado | decepcionada

[ask.price]
quanto (custa|custam|e|fica|sai|cobra|cobram|seria|esta|ta) [o|a|um|uma|os|por|para] [@service] | qual (e|o|seria) [o] (preco|valor) [do|da|de|de um|de uma] [@service] | (preco|precos|valor|valores) [do|da|de] [@service] | (quais) [sao] os (precos|valores)
[ask.duration]
quanto tempo (dura|demora|leva|e) [o|a|um|uma] [@service] | (dura|demora) quanto [tempo] | qual a duracao
[ask.address]
(onde) (fica|ficam|e|estao|voces ficam|esta) [o|a|voces|localizado|localizados] [salao|clinica|<sitio>] | qual (e|o) [o] (endereco|local|morada) | (me passa|me manda|manda|passa|pode mandar) [o|a] (endereco|localizacao|morada) | endereco (por favor|?) | como (chego|chegar) [ai|la]
[ask.hours]
(que|a que|ate que|qual) (horas|hora|horario|horarios) [e|o|de] [funcionamento] (abrem|fecham|abre|fecha|funcionam|funciona|atendem|voces abrem|voces fecham|voces atendem|de funcionamento) | (abrem|atendem|funcionam|trabalham) (aos|no|na|de|@when|hoje|amanha|ao) [@when|domingo|domingos|sabado|sabados] | horario de (funcionamento|atendimento) | (qual|quais) (e|o|os|sao) [o|os] horario [de] [funcionamento|atendimento|voces] | (estao|esta) (abertos|aberto) [@when|agora]
[ask.services]
(que|quais) [os|sao os] servicos [voces] [oferecem|fazem|tem|ha|prestam] | o que voces (fazem|oferecem) | (fazem|faz|oferecem|tem) [tambem] @service
[ask.phone]
qual (e|o) [o] [seu|numero] [de] (telefone|contato|whatsapp|numero) | (me passa|manda|tem) [o|um] (telefone|numero|contato) | telefone por favor
[ask.rating]
(qual|como) (e|a|sao) [a|as] (avaliacao|nota|avaliacoes) | tem boas avaliacoes | (e|sao) (bom|boa|bons) ?
[ask.parking]
(tem|ha|onde) [posso] (estacionamento|estacionar) [ai|perto] | estacionamento
[ask.policy]
(qual) (e|a) [a] politica de (cancelamento|reembolso) | (o que acontece) se eu (cancelar|faltar|atrasar) | posso cancelar [gratis|de graca|depois] ?
[ask.payment]
(aceitam|aceita) (cartao|pix|dinheiro|credito|debito|cartoes|multibanco|mbway) | (posso|da para) pagar (com|em|no) (cartao|pix|dinheiro) | formas de pagamento
[ask.is_bot]
(voce e|e|estou falando com|to falando com|isso e) [um|uma] (robo|bot|pessoa|humano|maquina|pessoa real|pessoa de verdade)
[ask.times]
(quando|que dias|que dia|que horas|quais horarios|que horarios) (tem|voces tem|esta|estao|pode|podem|posso) [livre|livres|disponivel|disponiveis|vaga|vagas|horario|ir|atender] | (tem|ha) [algum|alguma|algo] (horario|vaga|vagas|horarios|disponibilidade|algo|livre) [livre|disponivel|para|@when] [@when] | horarios (livres|disponiveis) | disponibilidade
[ask.time]
(a que|que) horas (e|era|ficou) [mesmo]
[ask.status]
(esta|ta|foi|ficou) (confirmado|confirmada|marcado|marcada|agendado) [minha|meu|a|o] [<appt>] [ja] | minha (consulta|marcacao) (esta|ta) (confirmada|marcada)
[ask.other]
(voces|tem|fazem|posso|pode|preciso|devo|e|como|por que|aceitam|e permitido) (tem|levar|trazer|fazer|ir|preciso|wifi|algum|crianca|criancas|cachorro) | wifi
[bare.address]
endereco | morada | localizacao | onde
[bare.phone]
telefone | contato | numero
[bare.price]
preco | precos | valor | valores

[hostile]
(ignore|ignora|esqueca) [todas] [as|suas|tuas] (instrucoes|regras) [anteriores]
[off]
(como|qual) (esta|vai estar|e|sera) [o|a] (tempo|clima|previsao|temperatura) | vai chover | (conta|me conta|conte) uma (piada|historia) | <cosas> | (estou|vou estar) (livre|ocupado|ocupada) [@when]

[name_is]
meu nome e | o meu nome e | me chamo | chamo me | em nome de | no nome de
[name_weak]
sou | sou o | sou a | para | aqui e | nome
[ordinal.1]
[a|o] (primeira|primeiro) [opcao|horario|por favor] | (numero|opcao|a|o) (1|um|uma)
[ordinal.2]
[a|o] (segunda|segundo) (opcao|horario|por favor) | a segunda | o segundo | (numero|opcao|a|o) (2|dois|duas)
[ordinal.3]
[a|o] (terceira|terceiro) [opcao|horario] | (numero|opcao|a|o) (3|tres)
[ordinal.last]
[a|o] (ultima|ultimo) [opcao|horario]
[choose.later]
(a|o) mais tarde
[choose.earlier]
(a|o) mais cedo

[drop]
esquece | esqueca | deixa (pra la|para la|quieto) | deixa | deixe | deixe pra la

[spelling]
pra: para | pro: para o | pras: para as | pros: para os | vc: você | vcs: vocês | tb: também | tbm: também | q: que | pq: porque | hj: hoje | amanha: amanhã | blz: beleza | obg: obrigado | qto: quanto | tá: está | ta: está | tô: estou | né: não é | cmg: comigo | qdo: quando | msg: mensagem

[p.decline]
[eu] nao (posso|consigo|da|vai dar) [atender] [nesse horario|nesse dia] | recusar | recuso | recusada | rejeitar | nao tenho (vaga|horario|tempo) | estou (cheio|cheia|lotado|lotada) | sem (vaga|horario)

[p.approve]
aprovar | aprovo | aprovado | aprovada | aceitar | aceito | aceita | confirmar | confirmo | confirma

[p.hand_back]
pode (continuar|assumir|seguir|voltar) [voce] | (continua|continue|assume|assuma) [voce] | devolver | e com voce | sua vez

[p.counter]
[as] @when (seria melhor|e melhor|fica melhor|da pra mim) | (melhor|so|prefiro|que tal|pode ser) [as] @when | (outro|outra) (horario|hora|dia)

[p.agenda]
(o que|que|quem) (tenho|tem|vem) [na agenda] @when | (minha|ver|mostrar|mostra) [a|minha] agenda [de] [@when] | agenda [de] [@when] | quem (vem|e o proximo) [@when] | proximo cliente

[cond]
se | so se | desde que | a menos que | caso | depende

[polite_if]
se (possivel|puder|der|for possivel|nao for incomodo) | se (voce|voces) (puder|puderem|quiser)
