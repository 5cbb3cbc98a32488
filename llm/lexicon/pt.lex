# Português, do Brasil e de Portugal. A forma está em __init__.py.

= kin: filho | filha | filhos | filhas | esposa | esposo | mulher | marido | mae | pai | irmao | irma | amigo | amiga | namorado | namorada | sogra | sogro | sobrinho | sobrinha | neto | neta | avo | crianca | primo | prima | tia | tio | menino | menina
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
algo | daqui | duas | semanas | semana | mês | opcao | você recebeu
quanto | tempo | demora | ha | livre | domingo | atrasado | quanto custa | estacionamento | segundo | primeiro | fim | tá | massagem | barbeiro | remarcar | agora | fico
vou | vai | fui | foi | estou | esta | estava | cheguei | chego | cliente | horarios | agendamento | reserva | la | aqui | ai | muito | pouco | tarde | cedo | melhor | nossa | deixa | valeu | blz | vlw | obg | vc | vcs | tb | pq | hj | nenhuma | alguem | alguma | algum | qualquer | aceito | aprovo | recuso | nesse | nessa | neste | nesta | esse | desse | dessa | perto | barato | salao | cabeleireiro | barbearia | pelos | pelas | num | numa | aquele | aquela | ninguem | amanhã | filho | filha | mãe | falta | faltou | atrasado | atrasada | minuto | minutos | moço | moça | pera | perai | tchau | desculpe | desculpa | parabens | pago | pagar | dinheiro | cartao | apagar | apaguem | dados | parem | mandar | mensagens | atendente | pronto | feito | terminei | acabei | doente | agenda | semana | mes | proximo | proxima | trabalho | fechado | aberto | abre | fecha | duvida | sinto | entendi | combinado | marcado | marcada | marca | sabe | saber | gostei | deu | vaga | vagas | ir | ver | fazer | tinta | unha | unhas | barba | limpeza
o | os | as | um | uma | de | do | da | dos | das | em | no | na | nos | nas | que | e | eu | voce | voces | nao | sim | com | para | por | pra | pro | meu | minha | quero | queria | gostaria | preciso | marcar | agendar | horario | obrigado | obrigada | bom | boa | dia | tarde | noite | ola | oi | amanha | hoje | segunda | terca | quarta | quinta | sexta | sabado | domingo | feira | quanto | custa | onde | quando | qual | quais | como | posso | pode | tem | tenho | voces | cancelar | mudar | remarcar | outro | outra | mais | cedo | certo | beleza | isso | esta | esse | essa | fica | depois | antes | mas | tambem | cabelo | corte | preco | endereco | ajuda | tchau | ate | logo | favor | as | ao | aos | sou | chamo | nome | primeira | segundo | ultima | nenhum | nada | tudo | consulta | gosto | pelo | pela | perfeito | otimo | claro | falar | abrem | estao | funcionam | ha | manha | espera | espere | talvez | momento | horas | confirmo

[filler]
se faz favor | sff | faz favor | se fizer favor | por gentileza
assim | nesse | nessa | neste | nesta | desse | dessa | deste | desta | aquele | aquela | tudo | pouco | alguma | algum | estou | to | tava | estava | fui | foi | vamos | acho | sabe | olha | olhe | gente | moco | moca | viu | tipo | entao | mesmo | mesma | la | daqui | dai | nosso | nossa | eles | elas | num | numa | dele | dela | infelizmente | realmente | logo | final | fim | acabou | porque | mas | sei | der | precisava | poderia | consigo | consegue | quanto | deus | so | apenas | mais ou menos | sinto | muito
sinto muito | lamento | ja agora | a proposito | por acaso | me diga | me diz | diga me | pode me dizer | poderia me dizer | bom dia a todos | tudo certinho | sem pressa | com licenca | se nao for incomodo | quando puder | no caso | na verdade | eu acho | eu queria saber | queria tirar uma duvida
a | o | os | as | um | uma | uns | umas | de | do | da | dos | das | em | no | na | nos | nas | que | e | ou | eu | tu | voce | voces | ele | ela | me | te | se | lhe | meu | minha | seu | sua | com | para | pra | pro | por | pelo | pela | ao | aos | sim | favor | bom | boa | ola | oi | ta | esta | ser | estar | ter | tem | tenho | ha | ir | vou | vai | posso | pode | quero | queria | gostaria | preciso | como | quando | onde | qual | quem | dia | hora | horas | horario | data | aqui | ai | la | ali | muito | mais | ja | tambem | entao | pois | bem | so | ainda | agora | senhor | senhora | obrigado | obrigada | desculpa | desculpe | isso | isto | esse | essa | este | esta | algo | lugar | livre | disponivel | possivel | melhor | prefiro | e | ne | ah | oh | hum | eh | ok | d
por favor | se for possivel | se possivel | se puder | tudo bem | tudo bom | gostaria de saber | queria saber | uma pergunta | uma duvida | o mais cedo possivel | o quanto antes | se faz favor | faz favor

[skip]
por favor | tambem | entao | ja | so | la

[yes]
(a|o|esta|este|essa|esse|minha|meu) <appt> (esta|ta|e|foi|ficou) (<bem>|correta|certa|em ordem) | [todos] (os|meus) dados (estao|sao) [todos] (certos|corretos|em ordem) | [todas] as informacoes (estao|sao) [todas] (certas|corretas|em ordem) | a informacao (esta|e) (certa|correta) | [me] (entendeu|percebeu|anotou) [tudo] (bem|certo|corretamente|direitinho)
(sim|ok|claro|pode ser|isso|isso mesmo|esta bem) (se faz favor|faz favor|sff)
assim <ser> <bem> | assim <bem> | (esta|ta|fica|ficou) <bem> assim | sim pode ser | pode marcar sim | ta bom | ta otimo | ta otimo assim | ta combinado | ta certo | isso ai | isso aí | isso mesmo | positivo | uhum | aham | ss | perfeitamente | sem duvida | sem duvidas | bora marcar | bora la | bora sim | partiu | fechou | fechou entao | (ai|isso) sim | (manda|mande) ver | (pode|podem) (mandar|fechar) ver | pode crer | demorou | quero esse mesmo | para mim <ser> <bem> | por mim <ser> <bem> | para mim (serve|da|funciona) | vamos nessa sim | sim combinado | claro pode | claro pode marcar | esta bem assim | (esta|ta) optimo | optimo | com todo o gosto | pode avancar | avance | avanca | por mim tudo certo | me serve | serve sim | da sim | da certo sim | confirmo sim | sim confirmo
sim | simm | s | claro | claro que sim | com certeza | certo | isso | isso mesmo | exato | exatamente | correto | confirmo | confirmado | confirmada | pode ser | pode marcar | pode sim | sim pode | sim por favor | sim claro | sim quero | quero sim | aceito | aceitado | combinado | fechado | beleza | blz | de acordo | concordo | esta <bem> | ta <bem> | tudo certo | <lo> mesmo | <lo> <ser> <bem> | <ser> <bem> | fica <bem> [assim] | me parece <bem> | parece <bem> | para mim <ser> <bem> | pra mim (ta|esta|fica) <bem> | esta otimo | sem problema | sem problemas | vamos nessa | bora | pode confirmar | afirmativo | com prazer | esta confirmado | <lo> (funciona|serve|da) [para mim|pra mim] | serve | da certo | ta fechado | por mim tudo bem | tudo bem por mim | perfeito sim
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(pode|podem) (mudar|trocar|alterar|remarcar) [sim] | (pode|podem) cancelar [sim] | (marca|marque|reserva|reserve|agenda|agende|confirma|confirme) [por favor|entao|la] | pode (marcar|agendar|reservar|confirmar|fechar) [entao|la|sim|por favor] | marque [me] [la|entao] | (fecha|feche) [ai|entao|isso]
(envie|envia|mande|manda) [a|o|esse|essa] (solicitacao|pedido|reserva) | (envie|envia|mande|manda) | pode (enviar|mandar|reservar|marcar|agendar|confirmar)
(marca|marque|reserva|reserve|agenda|agende|confirma|confirme) (isso|esse|essa|esta|este|ai) [horario|hora|marcacao] | pode (marcar|agendar|reservar|confirmar) [isso|esse|essa|para mim|sim] | fico com (esse|essa|este|esta) | quero (esse|essa|este|esta) [horario|hora]

[lead]
# agreement that, said before a question, only leads into it
ok | okay | bom | bem | pode falar | pode | va la | segue | siga | entendi

[soft]
ta | certo entao | ah ok | ah bom | bacana | massa | bele | optimo | impecavel | espetaculo
ok | okay | bom | bem | otimo | perfeito | excelente | legal | maravilha | show | joia | fixe | entendi | entendido | muito bom | muito bem | que bom | top | certinho | boa | tudo bem

[like]
gosto (desse|dessa|deste|desta) | gostei | prefiro (esse|essa|este|esta) | quero (esse|essa) mesmo | (esse|essa) mesmo

[no]
(surgiu|aconteceu|apareceu|tive) [me] [um|uma] imprevisto
nao (vou|poderei|vou mais) (poder|conseguir) (ir|comparecer|estar) [mais] | nao (consigo|posso|vou) (ir|comparecer) [mais] | ja nao (posso|vou|consigo) [ir] | nao (vou poder ir|vou conseguir ir|poderei ir|posso ir)
(nesse|neste) dia nao (posso|da|consigo|vai dar) | nao (vai dar|da certo|quero isso|era isso|me serve|me convem) | essa hora nao (da|posso|consigo) | nao vai rolar | nao rola | nao nao quero | nem pensar | nem por isso | nao senhor | nao senhora | negativo | (nao|n) esse nao | deixa estar | deixe estar | prefiro nao | nao me interessa | nao tenho interesse | esta tudo errado
claro que nao | nao pode ser | de jeito nenhum | nem pensar
nao | n | nao nao | nao obrigado | nao obrigada | nao quero [<lo>] | de jeito nenhum | nunca | negativo | claro que nao | nem pensar | nao (posso|consigo|da|serve|funciona|gosto|gostei|concordo|rola) [nesse horario|nesse dia|para mim|pra mim|a essa hora] | isso nao | esse nao | essa nao | nao (e|era|esta) (isso|esse|essa|certo|correto|bem) | errado | esta errado | nao (marca|marque|confirma|confirme|reserva|reserve|agende|faca) [<lo>|nada] | nenhum [deles|desses] | nenhuma [delas|dessas] | deixa pra la | esquece | melhor nao | acho que nao | nao e preciso | nao precisa | nao aceito
👎 | ❌ | 🙅 | ✖ | (nesse dia|nessa hora|a essa hora|nesse horario|nessa data) (fica|e|esta|ta|vai ser|e muito|fica muito) (complicado|dificil|ruim|impossivel|apertado|mal|pessimo) [para mim|pra mim] | (deixar|deixo|deixa|fica|ficar|remeter|fique|guardar) [isso|isto|tudo] (para|pra) (outra vez|uma proxima|a proxima|uma proxima vez|outra altura|outra ocasiao|outra oportunidade|outra hora) | (vou|prefiro|acho que vou) (procurar|ver|ir|tentar) [em|noutro|num|a|no|la] (outro|outra|noutro|noutra) (lado|lugar|sitio|salao|parte|clinica) | [ja] (tenho|tenho la|ja ha) (outra coisa|outro compromisso|outra cliente|outro cliente|um compromisso|outra marcacao|algo marcado|coisa marcada|medico|dentista) [marcado|marcada] [nessa|nesse|a essa|neste|nesta] [hora|dia|horario|altura] | (nenhuma|nenhum) (me|dessas me|desses me) (calha|serve|convem|da jeito|agrada) [bem] | [vou ser|sou|fui|vou me ver|vejo me|sinto me] (obrigada|obrigado|forcada|forcado) a (faltar|cancelar|desmarcar|nao ir|adiar) [@when] | (com|por|a|nesse|por esse) [esse|este] (preco|valor) [eu] (prefiro nao|nao|nao obrigado|nao obrigada|nao quero|dispenso|deixa)

[no_later]
depois [eu] vejo | depois confirmo | depois (te|lhe) (digo|aviso|falo) | fica para (a proxima|outra|depois) | outro dia talvez | hoje ainda nao | noutra altura | mais pra frente
agora nao | por enquanto nao | ainda nao | hoje nao | talvez (depois|mais tarde|outro dia) | outra hora talvez | depois eu vejo | mais para frente

[denied]
(nao|menos|exceto|em vez de|sem ser) (@provider|@service|@city|@trade) | nao com [a|o] (@provider) | com [a|o] (@provider) nao | nao quero [ir com|com] [a|o] (@provider|@service) | (em vez|ao inves|no lugar) (da|do|de|da dona|do seu) (@provider|@service|@city|@trade) | (e|mas) nao (a|o|com a|com o|com) (@provider|@service)

[neg]
nao | nunca | jamais | nem | sem | salvo | exceto | menos

[hedge]
se calhar | nao faco ideia | acho que | nao sei ainda | ainda nao sei | provavelmente sim
talvez | pode ser que | nao sei | nao tenho certeza | depende | acho que sim | provavelmente | quem sabe | sei la | [nao sei se] [consigo|posso|da para|vou conseguir|vou] (sair|chegar|estar|ir|largar) mais cedo (do|no|ao|a) (trabalho|servico|emprego|escritorio|turno)

[wait]
espera (so|la|um pouquinho|um bocadinho|um minutinho) | espere (la|um pouquinho|um bocadinho|so um pouco) | so um (segundinho|pouquinho|bocadinho) | um (segundinho|pouquinho|bocadinho) | calma | calma ai | deixa eu (olhar|conferir|consultar|confirmar) [a minha agenda|minha agenda] | deixe me (consultar|confirmar|olhar) [a agenda] | vou (consultar|confirmar|conferir|falar) [com] [a|o|meu|minha] [marido|mulher|esposa|agenda] | (tenho que|tenho de|preciso) (falar|perguntar|confirmar|consultar) [com|a|ao] [o|a|meu|minha] [marido|mulher|esposa|chefe] | ja volto | volto ja | aguenta | aguenta ai | um instantinho
espera | espere | espera (ai|um pouco|um momento|um minuto|um segundo) | espere (um pouco|um momento|um minuto) | um (momento|minuto|segundo|minutinho|instante) [por favor] | so um (momento|minuto|segundo|instante|minutinho) | peraí | perai | pera | aguarde [um momento] | deixa eu (ver|pensar|verificar|perguntar) | deixe-me (ver|pensar|verificar) | vou (pensar|ver|verificar|perguntar) | preciso (pensar|ver|verificar|perguntar) | ja (te|lhe) (digo|aviso|falo) | te aviso [depois] | confirmo (contigo|consigo|com voces|convosco|depois|logo|mais tarde|amanha|ja|ja ja) [logo|depois|mais tarde|amanha|ja] | (ja|depois|logo|amanha) (te|lhe|vos|eu) confirmo

[greet]
oii | oiii | ola ola | alo | boas | viva | ola boa tarde | ola bom dia | ola boa noite | oi bom dia | oi boa tarde | bom diaa | eae | salve | como vai | como esta | tudo bom ?
oi | ola | oie | bom dia | boa tarde | boa noite | e ai | opa | tudo bem ? | oi tudo bem | ola tudo bem | 👋

[thank]
obrigado na mesma | obrigada na mesma | obrigado mesmo assim | obrigada mesmo assim | valeu mesmo assim
muito agradecida | muito agradecido | muitissimo obrigado | muitissimo obrigada | obrigadao | obrigadinha | obrigadinho | grato | grata | gratidao | brigadao | valeu mesmo | agradeco muito | bem haja | deus abencoe | obrigado pela atencao | obrigada pela atencao | obrigado mesmo | obrigada mesmo
obrigado | obrigada | muito obrigado | muito obrigada | valeu | vlw | obg | brigado | brigada | agradeco | agradecido | agradecida | obrigado (por tudo|pela ajuda) | obrigada (por tudo|pela ajuda)
🙏 | ❤ | 😍

[bye]
ate amanha | ate sexta | tchauzinho | ate a proxima | fica com deus | fique bem | bom (resto de dia|fim de semana) | boa semana | e so por hoje | por hoje e so | por enquanto e so | e so obrigado | e so obrigada | e tudo obrigado | e tudo obrigada | tenha um (bom|otimo) dia | nao preciso mais de nada | estou bem assim | era isso | era isso mesmo so
tchau | adeus | ate (logo|mais|amanha|la|breve|ja) | e so isso | so isso | e so | e tudo | isso e tudo | mais nada [por hoje] | nada mais | era so isso | nao preciso de mais nada | nao mais nada

[help]
socorro | nao sei como (funciona|usar|fazer) | nao percebi | nao estou a perceber | estou perdido | estou perdida | comandos | como (uso|usar) isso | pode me ajudar | podes ajudar me | me ajuda por favor
ajuda | me ajuda | menu | o que voce (faz|pode fazer) | como (funciona|isso funciona) | preciso de ajuda | instrucoes | opcoes | nao entendi | o que posso fazer

[human]
alguem de verdade | gente de verdade | (tem|ha) alguem (ai|real|de verdade|com quem) [falar] | (quero|preciso|queria|gostaria de|posso|poderia) (falar|conversar) com [um|uma|o|a] (ser humano|alguem|gente|pessoal|equipe|equipa|salao|clinica|atendimento) | (me passa|me passe|passa|passe|transfere|me transfere|me transfira) (para|pra) [um|uma|o|a] (<pessoa>|@provider) | atendimento humano | ser humano | suporte humano | (liga|ligue|ligar) (para mim|pra mim) | (podem|pode|podia) me ligar | ligue me | liguem me
pessoa | uma pessoa | atendente | um atendente | humano
(falar|conversar) com [um|uma|o|a] (<pessoa>|@provider|dentista|medico|dono|dona) | <quero> falar com [um|uma|o|a] (<pessoa>|@provider) | atendente | (pessoa) (real|de verdade) | (me liga|me ligue|me liguem|podem me ligar|pode me ligar) | nao quero (falar|conversar|tratar) com [um|uma|o|a] (robo|bot|maquina|robot|ia|computador|sistema|maquinas|robos) | (me passa|me passe|passa me|passe me|passa|passe|liga me|ligue me) (para|com|ao|a) [a|o|um|uma] (moca|menina|rapaz|senhora|senhor|dona|dono|secretaria|rececao|recepcao|balcao|alguem) [da|do] [recepcao|rececao|salao|balcao|clinica] | (alguem|voces|@provider) [nao] (me telefonar|me ligar|telefonar me|ligar me|me telefona|me liga|me contactar|contactar me|me ligasse|me telefonasse)

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
(pare|parem|para|deixem|deixe) (de|com) [me] (mandar|enviar|escrever|incomodar|contactar|contatar) [me] [mais] [<msg>] | (pare|parem) com [as|essas|estas] <msg> | nao (quero|desejo) (receber|mais) [mais] [nada|<msg>] | (tira|tire|remove|remova|retire) (me|meu numero|o meu numero) [da lista] | me (tira|tire|remove|remova) da lista | chega de <msg> | nao me (escrevam|escreva|contactem|contactem|incomodem|incomode|perturbem) [mais] | cancelar (subscricao|assinatura|as notificacoes)
stop | parar | pare de (mandar|enviar|me mandar|me enviar) [<msg>] | parem de (mandar|enviar|me mandar|me enviar) [<msg>] | nao (me mandem|me mande|me enviem|me envie|quero receber|envie|enviem) [mais] [<msg>] | sair da lista | descadastrar | cancelar inscricao
[start]
start | comecar de novo a receber | (quero|pode|podem|gostaria de) [voltar a] (receber|mandar|enviar) [de novo|novamente] [as] <msg> [de novo|novamente|outra vez] | reativar [as] <msg> | ativar notificacoes
(voltar a receber|quero receber) <msg> | ativar <msg>
[erase]
(apagar|apague|apaguem|apaga|excluir|exclua|excluam|eliminar|elimine|eliminem|elimina|deletar|delete|deletem|remover|remova|remova) [por favor] [todos] [os] [tudo] (meus dados|meus dados pessoais|minha conta|minhas informacoes|meu cadastro|meu historico|meu registro|meu registo|meu numero|sobre mim|meu perfil) | (quero|gostaria|queria|desejo) que (apaguem|excluam|eliminem|apague|exclua|elimine) [todos] [os] (meus dados|dados|minha conta) | apaguem tudo | rgpd | esquecam tudo sobre mim
(apagar|apague|apaguem|excluir|exclua|excluam|deletar|delete|remover|remova|apaga) [todos] [os] (meus dados|meus dados pessoais|minhas informacoes|minha conta|dados) | lgpd | direito ao esquecimento

[book]
(quero|queria|gostaria|preciso|posso|poderia|da para|dava para) [de] (ir|passar|vir) [ai] (cortar|fazer|pintar|lavar) [o|a|as|um|uma] (cabelo|unhas|unha|barba|@service) | (cortar|pintar|arrumar) [o|meu] cabelo | (fazer|pintar) [as] unhas | (tem|teria|haveria|ha) (como|jeito) de (marcar|agendar|me encaixar|encaixar) | (consegue|conseguem|conseguiria) (me encaixar|encaixar me|me atender|atender me|marcar me|me marcar) [@when] | (pode|podem|podia|poderia|da para|dava para) ser @when | (me marca|me marque|me agenda|me agende|marque me|agende me|marca me) [um|uma|para] [<appt>|@service] | (arranja|arranje|arranjam) me [um|uma] (<appt>|@service|vaga|horario) | (quero|queria|preciso de|gostaria de) (uma vaga|um horario|uma hora|um encaixe|uma sessao) | <quero> (inscrever me|me inscrever) | (pode|podem) me (atender|receber) [@when]
(marcar|agendar|reservar|marca|marque|agende|agenda) | [<quero>|<posso>] <reservar> [<det>] (<appt>|@service|@trade) | [<quero>|<posso>] (marcar|agendar|reservar) | <quero> [<det>] (<appt>|@service) | <quero> (fazer|cortar|um|uma) [<det>|o] (@service|cabelo) | (tem como|da para|<posso>) (me atender|me encaixar|atender|encaixar) | (uma|um) (<appt>) [por favor] | outro (horario|agendamento) | <quero> (ir|ver|visitar|consultar) [ao|a|o|um|uma|no|na] (@provider|<sitio>|@trade) | cortar o cabelo | (faz|ha) (tempo|muito tempo|seculos|anos|um tempao|meses|semanas|que tempos) que [eu] nao (vou|vejo|corto|faco|apareco|pinto|trato|marco) [ai|a|ao|no|na|o|um|uma] [@trade|@service|<sitio>|cabelo|unhas]
[book_soft]
(um|uma) @service
[pair]
[para|pra] (mim|eu) e [para|pra] [o|a|os|as] (meu|minha|meus|minhas) <kin> | [para|pra] [o|a] (meu|minha|meus|minhas) <kin> e [para|pra] (mim|eu) | (para|pra) (nos|os|as) (dois|duas) | (um|uma|1) (para|pra) mim e (outro|outra|um|uma) (para|pra) [o|a] (meu|minha) <kin>
(dois|duas|2) @service

[own_name]
(no|em|com o|com) meu [proprio] nome | (no|o) meu mesmo | (poe|coloca|coloque|ponha) [no|o] meu nome | so eu

[for_other]
para (o|a) (meu|minha|nosso|nossa|seu) (filho|filha|esposa|mulher|marido|mae|pai|irmao|irma|namorado|namorada|sogra|sogro|sobrinho|sobrinha|neto|neta|avo|chefe|colega|bebe|menino|menina) | para (meu|minha|o meu|a minha) (sogra|sobrinho|sobrinha|neto|neta|primo|prima|chefe|colega|tia|tio|menino|menina|familia) | para um amigo | para uma amiga | nao (e|seria) para mim | (meu|minha) (filho|filha|esposa|mulher|marido|mae|pai) (precisa|quer|precisava|queria) | em nome de outra pessoa
para (meu|minha|o meu|a minha|nosso|nossa) (filho|filha|esposa|esposo|mulher|marido|mae|pai|amigo|amiga|irmao|irma|namorado|namorada|avo|crianca|bebe) | pra (meu|minha) (filho|filha|esposa|esposo|mulher|marido|mae|pai|amigo|amiga) | para outra pessoa | nao e para mim
[search]
(procuro|procurando|buscando|to procurando|estou procurando|estou a procura de|a procura de|busca|buscar|encontra|encontre|acha|preciso encontrar|queria encontrar|me mostra|mostra|mostre|sugere|sugira|recomende|recomendam|conhecem|sabe de|indique|indicam|quero achar|quero encontrar) [um|uma|uns|algum|alguma] [bom|boa|otimo|otima|novo|nova] (@trade|<sitio>) | (tem|ha|existe|existem) [algum|alguma|bons] (@trade|<sitio>) [bom|boa] [perto|em|por] [@city|aqui|mim] | (que|quais) (@trade|<sitio>) (voces tem|tem|ha|existem|recomenda|indica) | (um|uma|algum|alguma) [bom|boa] (@trade) (perto|barato|barata|em @city|por aqui|aberto)
(procuro|procurando|estou procurando|busco|encontrar|achar|ache|indica|recomenda|me indica|me recomenda|conhece|tem|preciso de|quero|queria|onde tem|onde encontro|ha) [um|uma|algum|alguma] [bom|boa] (@trade|<sitio>) | (um|uma) @trade em @city | @trade em @city | quais (@trade|<sitio>) (tem|ha|existem)
[near]
por aqui | (perto|proximo|proxima|pertinho) [de] (mim|casa|aqui|onde estou) | aqui (perto|proximo) | nas redondezas | na minha zona | no meu bairro | mais (perto|proximo|proxima)
perto [de mim|daqui|de casa] | proximo [de mim|daqui] | por aqui | mais proximo | mais perto
[cheap]
barato | barata | baratinho | mais (barato|barata|em conta) | em conta | economico | que nao seja caro | preco bom | bom preco | acessivel
barato | barata | mais barato | mais barata | em conta | economico
[best]
(melhor|melhores) (avaliado|avaliada|avaliados|nota|avaliacao) | bem (avaliado|avaliada|avaliados) | o melhor | a melhor | os melhores | as melhores | com boas avaliacoes
melhor (avaliado|avaliada) | o melhor | a melhor | bem avaliado | bem avaliada | os melhores
[any_provider]
qualquer (um|uma|pessoa|profissional) | tanto faz [quem|o profissional] | com qualquer (um|uma|pessoa) | nao importa [quem] | sem preferencia | nao tenho preferencia | indiferente | quem estiver (livre|disponivel) | quem puder | para mim e igual
qualquer (um|uma|pessoa|profissional) | tanto faz | sem preferencia | nao tenho preferencia | quem (estiver|tiver) (livre|disponivel|horario)
[any_time]
qualquer (hora|horario|dia|momento) | a qualquer hora | tanto faz (a hora|o horario|o dia) | quando (puderem|der|quiserem|tiver|tiverem) | sou flexivel | tenho flexibilidade | estou livre o dia todo
qualquer (hora|horario|dia) | a qualquer hora | quando der | sou flexivel | quando tiver
[alt]
(tem|ha|existe|teria) (outro|outra|outros|outras|mais) [opcao|opcoes|lugar|lugares|alguem|<sitio>|@trade|algum|alguma] | (algo|alguma coisa|qualquer coisa) (diferente|mais) | (mostra|mostre|ver|me mostra) (mais|outros|outras|outro|outra) [opcoes] | alguem mais | outra pessoa | em outro (lugar|local) | noutro (lugar|sitio|local) | (outros|outras) ? | que mais (tem|ha) | o proximo da lista
(outro|outra|outros|outras) [opcao|opcoes|lugar|salao|dentista|profissional|<sitio>|@trade] | mais opcoes | (que|quais) (outros|outras) [opcoes|lugares|tem] | algo diferente | alguem mais | o que mais (tem|ha) | tem mais (algum|alguma) | alternativas
[changed]
mudei de ideias | (pensei|pensando) melhor | afinal nao | desisti | ja nao quero | nao quero mais | deixei de querer
mudei de ideia | pensei melhor
[alt_time]
(outro|outra|outros|outras) (horario|horarios|hora|horas) [livre|livres|possivel|possiveis] | (outro|noutro|em outro) horario | (a|noutra|em outra) outra hora | mais horarios | (que|quais) outros (horarios|dias) [tem|ha] | tem outros (horarios|dias) | tem outro (horario|dia)
(outro|outra|outros|outras) (horario|horarios|hora|horas) [disponivel|disponiveis]
[later]
mais tarde um pouco | (um|uns) pouco depois | (nao|teria|tem|ha) [tem] [nada] mais tarde | mais para o fim (do dia|da tarde) | muito cedo para mim | e cedo
mais tarde | um pouco mais tarde | depois | (tem|ha) (algo|alguma coisa|horario) mais tarde | muito cedo | cedo demais | (um|uns) (pouquinho|bocadinho|pouquito|bocado|tantinho) (mais tarde|depois) | (nao|nem) (tem|teria|ha|haveria|tens|teriam|da) [nada|algo|alguma coisa|algum horario|horario] (mais tardinho|mais tarde|mais para tarde|depois) [nao] [?] | mais tarde (no dia|de tarde|na tarde|da tarde) | mais tardinho | (la) mais para o fim (do dia|da tarde)
[earlier]
mais cedinho | (nao|teria|tem|ha) [tem] [nada] mais cedo | um pouco antes | muito tarde para mim | e tarde
mais cedo | um pouco mais cedo | antes | (tem|ha) (algo|alguma coisa|horario) (mais cedo|antes) | muito tarde | tarde demais | (bem|mais) cedinho [nao] [?] | (um|uns) (pouquinho|bocadinho|pouquito|bocado|tantinho|pouco) (mais cedo|antes) | (nao|nem) (tem|teria|ha|haveria|tens|teriam|da) [nada|algo|alguma coisa|algum horario|horario] (mais cedinho|mais cedo|mais para cedo|antes) [nao] [?] | mais cedo (no dia|de manha|na manha|da manha)
[other_day]
(em|num|noutro|para) outro dia | noutra data | em outra data | outra data | (tem|ha) outro dia
outro dia | outra data | outros dias
[change]
pensando bem | alias | quero dizer | na verdade | ou melhor | em vez disso | afinal | muda para | troca para | corrigindo
em vez de | prefiro | melhor | que tal | pode ser | e (na|no) | muda para

[move]
(preciso|queria|quero|gostaria|posso|podemos|podia|da para|dava para|tem como|pode|podem) [de] [<lo>] (remarcar|reagendar|adiar|antecipar|mudar|passar|trocar|empurrar|jogar) [<lo>|isso|meu|minha|o|a] [<appt>|@service|dia|hora|horario] | (remarca|reagenda|adia|muda|passa|troca|empurra|joga) [<lo>|isso|meu|minha] [<appt>] (para|pro|pra) | (fica|ficaria) melhor (noutro|em outro|outro) (dia|horario)
(mudar|muda|mudem|alterar|altera|altere|trocar|troca|troque|passar|passa|passe|remarcar|remarca|remarque|reagendar|reagende|adiar|adia|adie|antecipar|antecipa|mover|move|transferir|transfere) [<lo>|isso] [meu|minha|o|a|nosso] [<appt>|@service|hora] (para|pro|pra) | (posso|podemos|poderia|da para|dava para|tem como|quero|queria|preciso|gostaria de|consigo|e possivel) [de] (mudar|alterar|trocar|passar|remarcar|reagendar|adiar|antecipar|mover|transferir) [<lo>|isso] [meu|minha|o|a|de|da|do] [<appt>|@service|dia|data|hora|horario] | (mudar|alterar|trocar) de (dia|hora|horario|data) | mudanca de (horario|data|dia) | (muda|mude|passa|passe) (me|isso) (para|pra)
remarcar | reagendar | adiar | antecipar | (mudar|alterar|trocar|mover|passar|remarcar|reagendar|adiar|muda|altera|troca|remarca|desmarcar e remarcar) (meu|minha|o|a|de|esse|essa|para) [<appt>|dia|data|@service] [para|pro|pra] | (mudar|alterar|trocar|passar) para | mudar a data | (tem|tinha|teria|dava|da|daria|podia|pode|poderia|consegue|conseguem|posso|podiam|haveria) [como|para|modo de|jeito de|hipotese de] [de] (ser|ficar|ir|passar|vir|chegar|atender me|me atender|me receber|receber me) [o|a] [meu|minha] [um pouco|um pouquinho|um bocadinho|so um pouco] (mais tarde|mais cedo|antes|depois|mais tardinho|mais cedinho)
[cancel]
(cancelar|cancela|cancele|cancelem|desmarcar|desmarca|desmarque|desmarquem|anular|anule|anula) [por favor] [<meu>] (<appt>|@service|hora|tudo) | (quero|queria|preciso|gostaria|tenho que|tenho de|vou ter que|vou ter de|terei que|pode|podem) [de] (cancelar|desmarcar|anular) [<meu>] [<appt>|@service] | nao (vou|poderei|vou mais) (poder|conseguir) (ir|comparecer|estar) [mais] | nao (consigo|posso|vou) (ir|comparecer) [mais] | ja nao (posso|vou|consigo) [ir] | (surgiu|aconteceu|apareceu|tive) [um|uma] imprevisto | nao preciso mais (da|do|de) <appt>
cancelar | cancela | cancele | desmarcar | desmarca | desmarque | (cancelar|cancela|cancele|desmarcar|desmarque) <meu> [<appt>|@service] | (quero|gostaria de|preciso|queria) (cancelar|desmarcar) [<meu>] [<appt>] | nao (vou poder ir|vou conseguir ir|poderei ir|posso ir|vou) [mais] | (deixar|deixo|deixa|fica|ficar|remeter|fique|guardar) [isso|isto|tudo] (para|pra) (outra vez|uma proxima|a proxima|uma proxima vez|outra altura|outra ocasiao|outra oportunidade|outra hora) | (passar|passa|passe|passem|dar|da|deem|dao|ceder|oferecer|vender|entregar) [a|o] (minha|meu) (hora|vaga|horario|lugar|marcacao|<appt>) (a|para|pra) (outra pessoa|outra cliente|outro cliente|outro|outra|alguem|quem quiser|quem precisar|o proximo) | [vou ser|sou|fui|vou me ver|vejo me|sinto me] (obrigada|obrigado|forcada|forcado) a (faltar|cancelar|desmarcar|nao ir|adiar) [@when]
[keep]
nao (quero|vou|pretendo) (cancelar|desmarcar|anular) [nada|<meu>] [<appt>]
nao (cancela|cancele|cancelem|cancelar|desmarca|desmarque|desmarcar|desmarquem|mexa|mude|muda) [nada|<lo>|o|a|minha|meu] [<appt>] | (deixa|deixe|deixem|mantem|mantenha|mantenham|fica|fique|quero manter) [tudo] (como esta|assim|igual|como estava|na mesma) | (quero|prefiro) (manter|ficar com) [<meu>] [<appt>] | afinal (vou|posso|consigo|fico)
nao (cancela|cancele|cancelem|desmarque) [nada|<lo>] [<appt>] | (manter|mantem|mantenha|deixa|deixe) [a|o|<lo>|minha|meu] [<appt>|assim|como esta]
[list]
(pode|podem|consegue|conseguem|da para) [me] (lembrar|avisar) [me|de mim] (um dia|no dia|uma hora|na vespera) [antes|anterior] | me (lembra|lembre|lembrem) [disso] (um dia|no dia|na vespera|uma hora) [antes|anterior]
(quais|que|qual|quando) (sao|e|tenho|seria|foi) [os|as|o|a] [meus|minhas|meu|minha] [proximo|proxima|proximos|proximas] (<appt>|horario marcado|hora marcada) [marcada|marcado|marcadas|marcados] | (quando|que dia|a que horas|que horas) (e|ficou|esta|tenho) [o|a] (meu|minha) (<appt>|horario|consulta) | (ver|mostra|mostre|me mostra|lista|listar|consultar) [os|as] (meus|minhas) (<appt>|horarios) | o que (tenho|eu tenho|ficou|esta) [de] (marcado|agendado|reservado) | (tenho|eu tenho|ja tenho) (algo|alguma coisa|alguma|algum|consulta|horario|hora) [<appt>] [marcado|agendado|marcada|agendada|reservado] | minhas <appt> | meus <appt> | para quando (e|ficou|esta) [<meu>] [<appt>] | quando (e|tenho) [a|o] <meu> <appt>
(quais|que|qual|quando) (sao|e|tenho) [os|as|o|a] [meus|minhas|meu|minha] [proximo|proxima|proximos|proximas] <appt> [marcada|marcado|marcadas|marcados] | (meus|minhas) (horarios|consultas|agendamentos|marcacoes|reservas) | (que|quais) <appt> (tenho|eu tenho) [marcado|marcada|marcadas] | o que (tenho|eu tenho) (marcado|agendado) | tenho (algo|alguma coisa|alguma|algum) [<appt>] [marcado|agendado|marcada] | e @when [ou] [@when] que [e que] [eu] (vou|tenho|fico|fiquei|marquei|ia|devo ir|tenho de ir|tenho que ir|estou) [ai|la|de ir|marcado|marcada] [?]
[repeat]
(o mesmo|a mesma coisa|igual|tudo igual) [servico] [que|da|de|a|ao|como] [na] [ultima vez|sempre|vez passada|outra vez|costume|da outra vez] | (o|a) de (costume|sempre|sempre por favor) | o habitual | como (de costume|da outra vez|na ultima vez|sempre) | (repetir|repete|repita) [o mesmo|o ultimo|a ultima] [<appt>]
(o mesmo|a mesma|igual) [coisa|servico] [que|da|de|a] [ultima vez|sempre|vez passada|da ultima vez|outra vez] | como (da ultima vez|sempre) | o de sempre
[late]
(vou|estou|irei|devo) (me atrasar|chegar tarde|atrasar|chegar um pouco tarde|chegar atrasado|chegar atrasada|um pouco atrasado|um pouco atrasada) [@minutes|uns @minutes|cerca de @minutes] | (chego|vou chegar|estarei ai|to chegando|estou chegando) [em|com|daqui a|dentro de] [uns] @minutes | (preso|presa|parado|parada) no transito | [estou] [no] (transito|engarrafamento) | (me atrasei|atrasei me|estou atrasado|estou atrasada|to atrasado|to atrasada) [@minutes|uns @minutes] | (com|de) [uns] @minutes de atraso | perdi o (onibus|autocarro|trem|comboio|metro)
(vou|estou|irei) (atrasar|atrasado|atrasada|me atrasar|chegar atrasado|chegar atrasada) [@minutes|uns @minutes|um pouco] | atrasado @minutes | (chego|vou chegar) @minutes (atrasado|atrasada|depois) | @minutes (atrasado|atrasada|de atraso) | (estou no) transito | atraso de @minutes | [eu] (me perdi|perdi me) [no caminho|na zona|nas ruas] | (ja ja|ja|daqui a nada|num instante) (estou|chego|apareco) (ai|chegando|a chegar) | estou (quase ai|quase la|quase a chegar) | (atraso|atraso me|me atraso) [uns|umas|cerca de] @minutes
[waitlist]
(fila|lista) de espera | (me avisa|me avise|me avisem|avise me|avisem me|avisa|avise|fala|me fala|me chama|me chame) (se|quando|caso) (abrir|surgir|tiver|aparecer|vagar|alguem desistir|houver|liberar|alguem cancelar|sobrar) [uma|um|algum|alguma] [vaga|horario|algo|lugar|desistencia] | se (alguem (desistir|cancelar)|houver desistencia|abrir vaga|surgir vaga) [me avisa|me avise|avise me] | entrar na (fila|lista) [de espera]
lista de espera | (me avisa|me avise|me avisem|avisa|avise) (se|quando) (abrir|surgir|tiver|aparecer|vagar) [uma|um|algum] [vaga|horario|algo]
[pay]
(ate quando|ate que horas) (posso|tenho que|devo|preciso|da para) pagar | quanto tempo (tenho|eu tenho|me resta) (para|pra) pagar | quando (o|esse|este) (link|codigo) (expira|vence) | quando (expira|vence) (o|esse|este) (link|codigo) | (manda|mande|me manda|me envia|envia|envie|reenvia|reenvie|pode mandar|pode enviar) [me] [de novo|outra vez|novamente] (o|esse) (codigo|codigo pix|codigo do pix|pix|copia e cola|qr code) [de novo|outra vez|novamente]
(quero|queria|posso|gostaria de|preciso) pagar [agora|isso|a conta] | (manda|mande|envia|envie|me manda|me envia|pode mandar|pode enviar|reenvia|reenvie|me passa) [me] [de novo] [o|a|um] [chave|codigo] (link|link de pagamento|pix) | (link|codigo) (de|do|para) (pagamento|pagar) | chave pix | como (pago|faco o pagamento|fazer o pagamento|se paga) | onde (pago|faco o pagamento) | fazer o pagamento
pagar | (como|onde) (posso|faco para|eu posso) pagar | (manda|mande|envia|envie|me manda) [de novo] o link [de pagamento] | link de pagamento | quero pagar
[paid]
(ja|acabei de) (paguei|pagar|transferi|fiz o pix|fiz a transferencia|fiz o pagamento|enviei o pix|esta pago) | (fiz|enviei) o (pix|pagamento) | (foi|esta) pago | pagamento (efetuado|realizado)
ja (paguei|fiz o pagamento|esta pago) | paguei | pagamento feito
[receipt]
(cade|onde esta|onde ta|onde anda) [o|a] (meu|minha|o|a) (dinheiro|reembolso|devolucao|estorno) | [ja|voces ja] (devolveram|reembolsaram|estornaram) [o] (meu|o) (dinheiro|valor) | quando (recebo|vou receber|cai|chega|sai) [o|a] (meu|o|minha|a) (dinheiro|reembolso|devolucao|estorno) [de volta] | quando (devolvem|vao devolver) [o] (meu|o) dinheiro | [o] (meu|o) (reembolso|estorno) ja (caiu|chegou|saiu|foi feito) | ja fui (reembolsado|reembolsada)
(quero|queria|preciso|preciso de|manda|mande|me manda|pode mandar|pode me mandar|envia|envie|me envia|gostaria de) [de] [o|a|um|uma] (recibo|nota|nota fiscal|fatura|comprovante|comprovativo) | comprovativo | factura | nf | segunda via
recibo | nota fiscal | fatura | comprovante | (quero|preciso de|manda|me manda|pode mandar) [o|a|um|uma] (recibo|nota fiscal|fatura|comprovante) | (passar|passam|passem|passa|passe|emitir|emitem|emite|tirar|arranjar|arranjam|enviar|mandar|fazer) [me] [a|o|uma|um] (recibo|factura|fatura|nota fiscal|comprovante|comprovativo|fatura recibo)
[review]
(quero|queria|posso|gostaria de|onde posso|como faco para) (avaliar|deixar|dar|escrever) [uma|um|o|a] [avaliacao|nota|opiniao|comentario] | (deixar|dar) (cinco|5) estrelas | cinco estrelas
(deixar|fazer|escrever|dar) uma (avaliacao|opiniao) | quero avaliar
[complain]
(quero|queria|gostaria de|preciso) (reclamar|fazer uma reclamacao|apresentar queixa|fazer queixa) | queixa | (foi|que|servico|atendimento) (horrivel|pessimo|uma vergonha|uma porcaria|terrivel|muito ruim|muito mau) | (estou|fiquei) (insatisfeito|insatisfeita|decepcionado|decepcionada|chateado|chateada|desapontado|desapontada|muito insatisfeito|muito insatisfeita) | (nao gostei) (do|da|de) (servico|corte|atendimento|resultado) | absurdo | quero (reembolso|meu dinheiro|o meu dinheiro) [de volta] | dinheiro de volta | livro de reclamacoes
reclamacao | reclamar | quero reclamar | (fazer) uma reclamacao | (pessimo|pessima|horrivel|terrivel) [atendimento|servico] | reembolso | quero meu dinheiro de volta | fui mal atendido | fui mal atendida | decepcionado | decepcionada

[ask.price]
(quanto) (custa|custam|e|fica|sai|cobra|cobram|seria|esta|ta|vale|custaria|voces cobram|voce cobra|que custa|que e|que fica|vou pagar|pago) [que] [o|a|um|uma|os|as|por|para|pelo|pela] [@service] [mesmo] | (qual|quais|que) (e|o|a|os|seria|sao|sao os) [o|a|os] (preco|valor|custo|tabela|precos|valores) [do|da|de|de um|de uma|dos] [@service] | (preco|precos|valor|valores|custo|tabela de precos) [do|da|de|de um|de uma|dos|das] [@service] | (me passa|me diz|me diga|passa|manda) [o|os|a] (preco|precos|valor|valores|tabela) | @service quanto (custa|e|fica|sai) | (e|sai|fica) caro | quanto [?]
quanto (custa|custam|e|fica|sai|cobra|cobram|seria|esta|ta) [o|a|um|uma|os|por|para] [@service] | qual (e|o|seria) [o] (preco|valor) [do|da|de|de um|de uma] [@service] | (preco|precos|valor|valores) [do|da|de] [@service] | (quais) [sao] os (precos|valores) | [o|a] [@service] (e|sai|fica|custa|sao|saem|ficam) [muito|bem] (mais|menos) (barato|barata|em conta|caro|cara|economico|economica|baratos|caros) [?]
[ask.duration]
(quanto) tempo (dura|demora|leva|e|vai durar|vai demorar|costuma demorar|que demora|fico ai) [o|a|um|uma] [@service] | (dura|demora|leva) (quanto|muito) [tempo] [o|a] [@service] | (qual) (e) (a) duracao [do|da] [@service] | e demorado | demora muito
quanto tempo (dura|demora|leva|e) [o|a|um|uma] [@service] | (dura|demora) quanto [tempo] | qual a duracao
[ask.address]
(onde|aonde) (e|fica|ficam|voces ficam|voces estao|estao|esta|se encontra|e que fica|e que ficam) [o|a|voces|voce] [localizado|localizada|salao|clinica|<sitio>|@provider] | (qual|que) (e|o|a) [o|a] (endereco|local|morada|localizacao|rua) [de voces|do|da] [@provider|salao] | (me passa|me manda|manda|mande|passa|pode mandar|pode me mandar|envia|me envia|pode me passar|me diz|tem) [o|a] (endereco|localizacao|morada|local) | (como|qual onibus) (chego|chegar|faco para chegar|vou|se chega) [ai|la|ate ai|ate la|ate voces] | em que (rua|bairro|zona) (fica|e|ficam) | onde voces (ficam|estao|sao)
(onde) (fica|ficam|e|estao|voces ficam|esta) [o|a|voces|localizado|localizados] [salao|clinica|<sitio>] | qual (e|o) [o] (endereco|local|morada) | (me passa|me manda|manda|passa|pode mandar) [o|a] (endereco|localizacao|morada) | endereco (por favor|?) | como (chego|chegar) [ai|la]
[ask.hours]
(que|a que|ate que|ate|qual|quais|quando|de que horas) (horas|hora|horario|horarios|o horario|e o horario) [e|o|de|e que] [voces] (abrem|fecham|abre|fecha|funcionam|funciona|atendem|atende|trabalham|de funcionamento|de atendimento) [@when|hoje|ao|no|na|aos] [@when] | (abrem|atendem|funcionam|trabalham|abre|fecham|voces abrem|voces atendem|voces trabalham|voces funcionam) (aos|no|na|de|hoje|amanha|ao|@when|em) [@when|domingo|domingos|sabado|sabados|feriado|feriados] | (qual|quais) (e|o|os|sao) [o|os] (horario|horarios) [de] [funcionamento|atendimento|voces|do|da|de] [@provider|salao|funcionamento|hoje] | (estao|esta|ta|voces estao) (abertos|aberto|aberta|abertas|fechados|fechado|funcionando) [@when|agora|hoje] [@when] | horario (do|da) @provider | (fecham|fecha|abre|abrem) (a|as|quando|que horas) [que] [horas] | ate quando (ficam|estao) abertos
(que|a que|ate que|qual) (horas|hora|horario|horarios) [e|o|de] [funcionamento] (abrem|fecham|abre|fecha|funcionam|funciona|atendem|voces abrem|voces fecham|voces atendem|de funcionamento) | (abrem|atendem|funcionam|trabalham) (aos|no|na|de|@when|hoje|amanha|ao) [@when|domingo|domingos|sabado|sabados] | horario de (funcionamento|atendimento) | (qual|quais) (e|o|os|sao) [o|os] horario [de] [funcionamento|atendimento|voces] | (estao|esta) (abertos|aberto) [@when|agora]
[ask.services]
(que|quais) (servicos|tratamentos|procedimentos) (voces) [oferecem|fazem|tem|prestam] | (quais|que) (sao|e) [os] (servicos|tratamentos) [de voces|disponiveis] | o que [e que] voces (fazem|oferecem|tem) | (fazem|faz|oferecem|tem|voces fazem|voces tem|vocês oferecem) [tambem|a|o|um|uma|servico de] @service | lista de servicos | servicos ? | (quais|que) opcoes de servico
(que|quais) [os|sao os] servicos [voces] [oferecem|fazem|tem|ha|prestam] | o que voces (fazem|oferecem) | (fazem|faz|oferecem|tem) [tambem] @service
[ask.phone]
(qual|que) (e|o) [o] [seu|numero|numero de] (telefone|contato|contacto|whatsapp|numero|celular|telemovel|zap) [de voces|do|da] [@provider|salao] | (me passa|me da|manda|tem|posso ter|da me|me manda) [o|um] (telefone|numero|contato|contacto|whatsapp|zap|celular|telemovel) | (posso|da para|para onde|em que numero) (ligar|ligo|telefonar) [para voces|para ai|ai] | telefone de contato
qual (e|o) [o] [seu|numero] [de] (telefone|contato|whatsapp|numero) | (me passa|manda|tem) [o|um] (telefone|numero|contato) | telefone por favor
[ask.rating]
(qual|como|que) (e|a|sao|tem|nota) [a|as|de] (avaliacao|nota|avaliacoes|reputacao|opinioes) [deles|de voces|dele|dela] | (tem|tem boas) (boas) (avaliacoes|opinioes|criticas|notas) | (quantas) estrelas | (e|sao) (bom|boa|bons|boas|confiavel|recomendavel) ? | o que (dizem|falam) (os clientes|as pessoas)
(qual|como) (e|a|sao) [a|as] (avaliacao|nota|avaliacoes) | tem boas avaliacoes | (e|sao) (bom|boa|bons) ?
[ask.parking]
(tem|ha|onde|existe|da para|posso|consigo|e facil) [posso|ha|tem|consigo] [algum|um] (estacionamento|estacionar|parque|parquear|parar o carro|vaga para carro|lugar para estacionar|garagem) [ai|perto|no local|gratis|gratuito|proprio] | onde (estaciono|posso parar|deixo o carro) | vaga para (carro|estacionar)
(tem|ha|onde) [posso] (estacionamento|estacionar) [ai|perto] | estacionamento | [e] onde [e que] [eu|a gente|nos] (estaciono|paro o carro|deixo o carro|estacionamos|posso estacionar)
[ask.policy]
(quanto|o que) (recebo|eu recebo|vou receber|voces devolvem|me devolvem) [de volta] se [eu] (cancelar|desmarcar) [agora]
(qual|como) (e|a|funciona) [a] [politica|regra|regras] (de|o|do) (cancelamento|reembolso|remarcacao|politica de cancelamento) | (o que acontece|tem multa|tem taxa|pago alguma coisa|cobram|ha multa|pago multa|ha penalizacao) se (eu) (cancelar|faltar|atrasar|desmarcar|nao for|nao aparecer) | (posso|da para|consigo|ate quando posso|ate quando da para|com quanta antecedencia posso|com quanto tempo posso) (cancelar|desmarcar|remarcar) [gratis|de graca|depois|sem custo|sem pagar|sem multa] ? | (tem|ha|cobram) (taxa|multa) de cancelamento | cancelamento gratis
(qual) (e|a) [a] politica de (cancelamento|reembolso) | (o que acontece) se eu (cancelar|faltar|atrasar) | posso cancelar [gratis|de graca|depois] ? | [ate|com] (quantas|quanto|quantos) (horas|tempo|dias) antes [e que] [eu] (posso|da para|tenho que|tenho de|preciso|consigo) (desistir|cancelar|desmarcar|avisar|remarcar|mudar) [sem] [pagar|custo|custos|multa|taxa]
[ask.payment]
(posso|da para|pode|consigo) pagar (ai|pessoalmente|no dia|no salao|quando chegar)
(aceitam|aceita|voces aceitam|recebem|trabalham com|tem|da para pagar com) [pagamento] [com|em|no|por|o] (cartao|pix|dinheiro|credito|debito|cartoes|multibanco|mbway|mb way|cartao de credito|cartao de debito|paypal|transferencia|vale|parcelado) | (posso|da para|pode) (pagar|parcelar) [com|em|no|por|na hora] (cartao|pix|dinheiro|mbway|mb way|multibanco|parcelado|la|no local|debito|credito|transferencia) | (formas|metodos|meios|opcoes) de pagamento | (como|quando|onde) (e|se faz|se paga|faco) [o|que se paga] [pagamento] | (tem|preciso|e preciso) [de] (pagar|sinal|deposito) (antes|adiantado|antecipado|sinal) | parcela | parcelam | da para parcelar
(aceitam|aceita) (cartao|pix|dinheiro|credito|debito|cartoes|multibanco|mbway) | (posso|da para) pagar (com|em|no) (cartao|pix|dinheiro) | formas de pagamento
[ask.is_bot]
(voce e|e|es|estou falando com|to falando com|isso e|estou a falar com|voce seria|falo com) [um|uma] (robo|bot|pessoa|humano|maquina|pessoa real|pessoa de verdade|robot|ia|inteligencia artificial|atendente virtual|chatbot|gente|gente de verdade) | (robo|bot) ou (pessoa|humano)
(voce e|e|estou falando com|to falando com|isso e) [um|uma] (robo|bot|pessoa|humano|maquina|pessoa real|pessoa de verdade) | (e|es) (voce|tu) (mesmo|mesma|propria|proprio) [a|o] [@provider]
[ask.times]
(quando|que dias|que dia|que horas|quais horarios|que horarios|qual horario|quais os horarios|qual o proximo horario|quais dias) [e que] (tem|voces tem|voce tem|esta|estao|pode|podem|posso|ha|teria|teriam|seria|consigo|sao) [livre|livres|disponivel|disponiveis|vaga|vagas|horario|horarios|ir|atender|passar|possivel] [@when] | (tem|ha|teria|teriam|voces tem|existe|sobrou|resta|ainda tem|ainda ha) [algum|alguma|algo|um|uma|uns] (horario|vaga|vagas|horarios|disponibilidade|algo|livre|hora|espaco|brecha|buraco|encaixe|lugar) [livre|livres|disponivel|disponiveis|vago|vaga] [para|@when|na|no] [@when] | (tem|ha|teria) (algo|alguma coisa) [livre|disponivel] [para|@when] [@when] | (horarios|horas|vagas|datas) (livres|disponiveis|vagos) [@when|para] [@when] | (qual|quando) (e|seria) (o|a) (proximo|proxima|primeiro|primeira) (horario|vaga|hora|data) [livre|disponivel] | (esta|estao) (livre|livres|disponivel) [@when] | (tem|ha) @when | quando (pode ser|da|podem)
(quando|que dias|que dia|que horas|quais horarios|que horarios) (tem|voces tem|esta|estao|pode|podem|posso) [livre|livres|disponivel|disponiveis|vaga|vagas|horario|ir|atender] | (tem|ha) [algum|alguma|algo] (horario|vaga|vagas|horarios|disponibilidade|algo|livre) [livre|disponivel|para|@when] [@when] | horarios (livres|disponiveis) | disponibilidade | [sera que|se] [a|o|dona|doutora|doutor] @provider (atende|trabalha|esta|vai estar|estara|vem|tem horario|tem vaga|da|recebe|anda|fica) [ai|la|tambem] [@when] [@when]
[ask.time]
(a que|que|para que|as quantas) (horas|hora) (e|era|ficou|esta|seria|tenho que ir|tenho que estar|devo chegar|marcamos|e que e|sera) [mesmo] [o|a|meu|minha] [<appt>] | que horas [mesmo] ?
(a que|que) horas (e|era|ficou) [mesmo]
[ask.status]
(voces|voce|vcs|vc) (cancelaram|cancelou|desmarcaram|desmarcou) [o|a] (meu|minha|nosso|nossa) <appt> | (foi|esta) (cancelado|cancelada|desmarcado|desmarcada) [o|a] (meu|minha) <appt> | [o|a] (meu|minha) <appt> (foi|esta) (cancelado|cancelada|desmarcado|desmarcada)
(esta|ta|foi|ficou|ja esta|ja foi|ja ta|continua) (confirmado|confirmada|marcado|marcada|agendado|agendada|reservado|reservada|aprovado|aprovada|tudo certo|de pe) [minha|meu|a|o] [<appt>] [ja] | (meu|minha) <appt> (esta|ta|foi|continua|ficou) [mesmo] (confirmada|confirmado|marcada|marcado|de pe) | (ja|eles ja|elas ja) (confirmaram|responderam|aceitaram|aprovaram|confirmou|respondeu|aceitou) [o|a] [<appt>|pedido] | (alguma|ha|tem) (novidade|resposta|noticia|novidades) | (como esta|em que pe esta|qual o status|qual o estado) [o|a|do|da] [meu|minha] [pedido|<appt>]
(esta|ta|foi|ficou) (confirmado|confirmada|marcado|marcada|agendado) [minha|meu|a|o] [<appt>] [ja] | minha (consulta|marcacao) (esta|ta) (confirmada|marcada) | (meu|minha|a minha|o meu) <appt> (de|da|do|das) @when (esta|ta|foi|continua|ficou|segue) [mesmo] (confirmada|confirmado|marcada|marcado|de pe|certo|certa) | nao (recebi|chegou) (nada|confirmacao|nenhuma confirmacao|resposta|nenhuma resposta|mensagem nenhuma|nenhuma mensagem) | [ja] (esta|ta|ficou) [tudo] (certo|ok|confirmado|em ordem|de pe|combinado) (com|para) [a|o] (minha|meu) (ida|visita|<appt>|horario|hora|consulta) [ai] [@when] [?]
[ask_first]
(atende|atendem|aceita|aceitam) sem (hora marcada|agendamento|marcar|horario|marcacao) | (precisa|e preciso|tem que|tenho que|preciso) (marcar|agendar|reservar) [antes|hora] ? | (posso|da para|podemos) (ir|chegar|passar|aparecer) sem (marcar|agendar|hora marcada|marcacao)

[ask.other]
(voces|tem|fazem|posso|pode|preciso|devo|como|por que|aceitam|e permitido|ha|tenho de|tenho que|e preciso|da para|e possivel|porque|qual|quais|quem|onde|o que) (levar|trazer|fazer|ir com|wifi|crianca|criancas|cachorro|cao|animais|comer|beber|usar|documento|antes|chegar|vestir|lavar|e obrigatorio|e necessario) | (ar condicionado|cadeira de rodas|acessivel|acessibilidade)
(voces|tem|fazem|posso|pode|preciso|devo|e|como|por que|aceitam|e permitido) (tem|levar|trazer|fazer|ir|preciso|wifi|algum|crianca|criancas|cachorro) | wifi | [a|o] [@service] (doi|machuca|incomoda|arde|magoa) [muito|mesmo|um bocado] ?
[bare.address]
endereco | morada | localizacao | onde
[bare.phone]
telefone | contacto | whatsapp | celular | telemovel
telefone | contato | numero
[bare.price]
preco | precos | valor | valores

[hostile]
(ignore|ignora|esqueca) [todas] [as|suas|tuas] (instrucoes|regras) [anteriores]
[off]
(onde|com quem) (voce|tu|ele|ela|o senhor|a senhora) (estava|estavas|esteve|estiveste|foi|andava) | onde (estavas|estiveste|esteve|estava) | [o] que [e que] [voce|tu|ele|ela] (fez|fizeste|fazia|comeu) 
(ve|veja|ver|vê|olha|olhe|confere|confira|consulta|consulte|verifica|verifique|checa|cheque|diz|diga) [me] [na|a|o|no|se] (minha agenda|meu calendario|minha disponibilidad|minha disponibilidade) [@when] [se estou livre|se eu estou livre|se tenho tempo] [@when] | (ve|veja|olha|olhe|confere|verifica|verifique|diz|diga) se [eu] (estou|vou estar|tenho) (livre|ocupado|ocupada|tempo|disponivel) [@when] | quando [e que] [eu] (estou|vou estar) (livre|disponivel) [@when]
(como|qual) (esta|vai estar|e|sera) [o|a] (tempo|clima|previsao|temperatura) | (vai|deve|sera que vai) (chover|nevar) | (chove|neva) | (conta|me conta|conte) uma (piada|historia) | <cosas> | (estou|vou estar) (livre|ocupado|ocupada) [@when]

[name_is]
meu nome e | o meu nome e | [o] nome (dela|dele) e | (ela|ele) se chama | (ela|ele) chama se | me chamo | chamo me | em nome de | no nome de | em nome (da|do|dela|dele) | no nome (da|do) | (fica|esta|ficou|poe|ponha|bota|coloca) (no|em) nome (de|da|do) | chama se
[name_weak]
sou | sou o | sou a | para | aqui e | nome
[ordinal.1]
[a|o] (primeira|primeiro) [hora|mesmo] | numero um | a de cima | o de cima | opcao um
[a|o] (primeira|primeiro) [opcao|horario|por favor] | (numero|opcao|a|o) (1|um|uma)
[ordinal.2]
a segunda (opcao|hora|por favor) | o segundo [horario|por favor|mesmo] | a do meio | o do meio | (fico com|quero|pode ser|prefiro) (a segunda|o segundo) [opcao|horario]
[a|o] (segunda|segundo) (opcao|horario|por favor) | a segunda | o segundo | (numero|opcao|a|o) (2|dois|duas)
[ordinal.3]
numero tres | (fico com|quero|pode ser|prefiro) (a terceira|o terceiro) | terceiro | terceira
[a|o] (terceira|terceiro) [opcao|horario] | (numero|opcao|a|o) (3|tres)
[ordinal.last]
[a|o] (ultima|ultimo) [opcao|horario|hora|mesmo|da lista] | a de baixo | o de baixo
[a|o] (ultima|ultimo) [opcao|horario]
[choose.later]
(a|o) (mais tarde|de mais tarde|mais tardio) | (quero|pode ser|prefiro) (a|o) mais tarde
(a|o) mais tarde | (o|a) mais (tarde|tardio|tardia) (de todos|de todas|de tudo)
[choose.earlier]
(a|o) (mais cedo|de mais cedo|que for mais cedo|mais proximo) | (quero|pode ser|prefiro) (a|o) mais cedo
(a|o) mais cedo | (o|a) mais (cedo|cedinho|proximo) (de todos|de todas|de tudo)

[drop]
deixa isso | esquece isso | esqueca isso | nao importa | nao interessa | tanto faz esquece | deixa assim | deixe assim | deixa quieto | deixa la | deixe la | nao faz mal
esquece | esqueca | deixa (pra la|para la|quieto) | deixa | deixe | deixe pra la

[spelling]
pf: por favor | pfv: por favor | pff: por favor | vdd: verdade | mt: muito | mto: muito | td: tudo | tds: todos | dps: depois | qnd: quando | qnt: quanto | qual e: qual é | nd: nada | ngm: ninguém | msm: mesmo | oq: o que | cm: com | vlw: valeu | brigada: obrigada | to: estou | tava: estava | tou: estou | cê: você
pra: para | pro: para o | pras: para as | pros: para os | vc: você | vcs: vocês | tb: também | tbm: também | q: que | pq: porque | hj: hoje | amanha: amanhã | blz: beleza | obg: obrigado | qto: quanto | tá: está | ta: está | tô: estou | né: não é | cmg: comigo | qdo: quando | msg: mensagem

[p.decline]
nao (posso|consigo|quero|da para|vou) (aceitar|aprovar|confirmar|atender) [ela|essa|esse]
[eu] nao (aceito|vou aceitar|quero aceitar|posso aceitar|vou pegar|aprovo|vou aprovar) [essa|esse|esta|este|isso|ela|o pedido|esse pedido|essa reserva|a reserva] | (essa|esse|esta|este) [eu] nao (aceito|quero|pego|vou aceitar)
(@when|@number) nao (posso|da|consigo|vai dar|trabalho) | nao (posso|consigo|da|vai dar|tenho como|tenho vaga|tenho horario|vou poder|trabalho) [atender] [nesse|neste|nessa|nesta|a|essa] [dia|horario|hora] | (nesse|neste|nessa|nesta) (dia|horario|hora) (nao) (posso|da|consigo|vai dar|trabalho|tenho vaga) | (recusar|recuso|recusado|recusada|recuse|recusa|rejeitar|rejeito|rejeitado|negar|nego|negado|declinar) [o|a|esse|essa] [pedido|reserva|solicitacao] | (diga|diz|fala|fale) que nao | (estou|to|tou) (cheio|cheia|lotado|lotada|ocupado|ocupada|sem vaga|sem horario|com a agenda cheia|indisponivel) [nesse dia|nessa hora|a essa hora] | agenda (cheia|lotada) | impossivel
[eu] nao (posso|consigo|da|vai dar) [atender] [nesse horario|nesse dia] | recusar | recuso | recusada | rejeitar | nao tenho (vaga|horario|tempo) | estou (cheio|cheia|lotado|lotada) | sem (vaga|horario) | [ja] (tenho|tenho la|ja ha) (outra coisa|outro compromisso|outra cliente|outro cliente|um compromisso|outra marcacao|algo marcado|coisa marcada|medico|dentista) [marcado|marcada] [nessa|nesse|a essa|neste|nesta] [hora|dia|horario|altura] | (eu|dessa|desta|essa|desse|esse|este|esta) passo | passo (a vez|essa|esse|desta|dessa) | melhor nao (aceitar|marcar) | (essa|esta|esse|este|nessa|nesse) (hora|horario|dia) [eu] [ja] (esta|ta|e) (prometida|prometido|ocupada|ocupado|tomada|tomado|reservada|reservado|preenchida|dada|cheia|cheio)

[p.approve]
(aprovar|aprovo|aprovado|aprovada|aprova|aprove|aceitar|aceito|aceita|aceite|aceitado|confirmar|confirmo|confirma|confirme|confirmado|confirmada) [o|a|esse|essa|este|esta|isso] [pedido|reserva|solicitacao|marcacao] | pode (vir|aceitar|aprovar|confirmar|marcar) | (ele|ela) pode vir | (diga|diz|fala|fale) que sim | (que venha|pode aparecer) | atendo sim | eu atendo | por mim (pode ser|tudo bem|ok) | tudo certo (pode vir|por mim)
aprovar | aprovo | aprovado | aprovada | aceitar | aceito | aceita | confirmar | confirmo | confirma | pode (mandar vir|trazer|trazer ela|trazer ele|mandar ela|mandar ele|deixar vir|dizer que sim|dizer que pode) | (manda|mande) vir | claro que sim pode (vir|trazer|mandar|marcar) | deixa (vir|ela vir|ele vir) | [sim] tenho (espaco|vaga|lugar|tempo|horario) [sim] [para] [ela|ele] | (confirma|aceita|aprova) [ai] [para] (ela|ele) | (confirma|aceita|aprova) lhe | aprovadissimo | aprovadissima | confirmadissimo | aceitissimo

[p.hand_back]
(pode|podes) (continuar|assumir|seguir|voltar|retomar) [voce|tu|agora|daqui] | (continua|continue|assume|assuma|segue|siga|retoma|retome) [voce|tu|daqui|a partir daqui|agora|a conversa] | (devolver|devolvo|devolva|te passo|lhe passo) [a|para] [conversa|voce|o assistente|o bot] | passo (a|para) (conversa|voce|o assistente|o bot|ti|tu|palavra|bola) | (e|agora e) com voce | (e a) sua vez | ja (terminei|acabei) de (falar|conversar) | (encerrar|terminar|fim da|fechar) [a] conversa | (bot|assistente) (pode continuar|continua|ativo|de volta|assume)
pode (continuar|assumir|seguir|voltar) [voce] | (continua|continue|assume|assuma) [voce] | devolver | e com voce | sua vez | (volta|assume|pega|retoma|segue|continua|toma conta) (tu|voce|ai|daqui|agora tu) | (ja|esta) (resolvi|resolvido|tratei|tratado|falei) [tudo] [com] [a|o] (cliente|ela|ele|@name) [@name] (volta|assume|continua|pode voltar|podes voltar|retoma) | [ja] (conversei|falei|tratei) com (ela|ele) | (e|agora e) contigo [agora] | (e|agora e) (tua|sua) vez | a bola e (tua|sua)

[p.counter]
(que tal|e se for|e se fosse|pode ser|poderia ser|so posso|so consigo|posso|consigo|ofereca|oferece|propor|proponho|proponha|sugiro|sugira|sugere) [as|a|no|na|para|so] @when [?] | (pergunta|pergunte) se (pode|consegue|da) [as|no|na] @when | (outro|outra|novo|nova) (horario|hora|dia|data) | (propor|sugerir|oferecer|dar) (outro|outra) (horario|hora|dia|data) | @when (eu posso|posso|consigo|da|serve|e melhor|seria melhor|fica melhor|me serve) [sim] | (so|melhor|antes) [as|na|no] @when | contraproposta
[as] @when (seria melhor|e melhor|fica melhor|da pra mim) | (melhor|so|prefiro|que tal|pode ser) [as] @when | (outro|outra) (horario|hora|dia) | (fala|fale|diz|diga|pede|peca) (para|a) (ela|ele) (vir|passar|aparecer) @when | (diz|diga) lhe (para|que) (vir|venha|passar|passe) @when | (diz|diga|fala|fale) [lhe] que sim mas so [as|a|na|no] @when

[p.agenda]
(o que|que|quem|quais|que clientes|que horarios) [e que] (tenho|tem|vem|ha|esta|estao|temos) [marcado|marcados|marcada|na agenda|agendado|para|de] [@when|hoje|amanha] | (minha|ver|mostra|mostrar|mostre|me mostra|abre|qual e|como esta|como ta) [a|minha|as|os] (agenda|dia|reservas|horarios|marcacoes|clientes|semana) [de|do|da|para] [@when|hoje|amanha] | (agenda|reservas|marcacoes|horarios|clientes) (de|do|da|para|@when) [@when] | (quem|qual) (e|vem|e o|e a) [o|a] (proximo|proxima|seguinte|primeiro|primeira|ultimo) [cliente] [@when] | (proximo|proxima) (cliente|horario|marcacao) | (tenho|temos) (alguem|algo|cliente|clientes|alguma coisa|marcacoes|reservas|vaga|vagas|buraco) [@when|marcado|para] [@when] | (quantos|quantas) (clientes|reservas|marcacoes|horarios) (tenho|ha|temos) [@when|para] [@when] | @when ?
(o que|que|quem) (tenho|tem|vem) [na agenda] @when | (minha|ver|mostrar|mostra) [a|minha] agenda [de] [@when] | agenda [de] [@when] | quem (vem|e o proximo) [@when] | proximo cliente | [quero saber|queria saber|diz me|diga me|me diz] (quem|quais) (sao|e) (os|as|a malta|o pessoal) [clientes] (de|da|do|das) @when

[wonder]
e agora | o que | que faco | por que | quanto | onde

[cond]
se | so se | desde que | a menos que | caso | depende | antes de (fechar|marcar|confirmar|decidir|reservar|agendar|aceitar|responder|dizer que sim|dizer sim|eu fechar|eu marcar|eu confirmar|cancelar|desmarcar|pagar)

[polite_if]
se (estiver|for|ficar) (bem|bom|ok|tudo bem) [para voce|pra voce|por voces|para voces] | se nao for (incomodo|problema) | se estiver tudo bem
se (possivel|puder|der|for possivel|nao for incomodo) | se (voce|voces) (puder|puderem|quiser)

[search_soft]
mostra | mostre | me mostra | procura | procure | busca | busque | encontra | encontre
[see]
<quero> (ir|consultar) [a|ao|no|na|em|com] [um|uma] (@trade|<sitio>) | preciso (ir|passar) (ao|no|em|num|numa|na) [um|uma] (@trade|<sitio>)
[all]
todas | todos | ambas | ambos | as duas | os dois
[ask.languages]
(fala|falam|alguem fala) (ingles|espanhol|frances|alemao|italiano) (ai|la|no salao|na clinica) | (que|quais) (linguas|idiomas) (falam|voces falam|fala)
[ask.who]
(quem|com quem) (vai|e|me) [e que] (me atender|atende|vai atender|corta|faz|vai cortar|vou) | (quem) (e|sao) [voce|voces] | com quem (e|vai ser|seria) | quem fala | (quem|a pessoa que) (corta|atende|faz|trata|vai cortar|vai atender) e [um|uma] (homem|mulher|rapaz|senhora|moca) [ou] [um|uma] [homem|mulher|rapaz|senhora|moca]
[ask.date]
(que|para que|em que|qual) (dia|data) (e|era|ficou|esta|seria|marcamos|e que e) [mesmo] [o|a|meu|minha] [<appt>] | que dia [mesmo] ?
[ill_me]
(estou|to|me sinto|sinto me) (doente|mal|gripado|gripada|constipado|constipada|com febre) | (doi me|me doi|ta doendo|esta doendo|estou com dor|to com dor|tenho dor|tenho uma dor|dor) [o|a|de|no|na|nas] (dente|cabeca|costas|joelho|pescoco|garganta|ombro|perna) | tenho febre
[ordinal.4]
[a|o] (quarto) [opcao|horario] | a quarta (opcao|hora) | (numero|opcao) (4|quatro)
[ordinal.5]
[a|o] (quinto) [opcao|horario] | a quinta opcao | (numero|opcao) (5|cinco)
[ordinal.6]
o sexto [horario] | a sexta opcao | (numero|opcao) (6|seis)
[p.block]
@when nao (trabalho|atendo|abro|abrimos|estou|vou|posso trabalhar|vou trabalhar|vou estar) | nao (trabalho|atendo|abro|abrimos|vou trabalhar|vou atender|vou abrir|vou estar|estarei) [@when|no|na|a|de] [@when] | (bloquear|bloqueia|bloqueie|fecha|feche|fechar|tranca|tranque) [a|o|minha|meu|me] [agenda|dia|horario|tarde|manha|semana] [@when|de|das|do|no|na] [@when] | (estou|vou estar|estarei|estaremos|fico) (fora|ausente|de folga|de ferias|fechado|fechada|ocupado|ocupada|indisponivel|no medico|no dentista|viajando) [@when|no|na|de|das|do] [@when] | (ferias|folga|feriado|dia livre|pausa|almoco) [@when|de|das|do|no|na] [@when] | (tiro|vou tirar|preciso de|quero) [o|a|um] (dia|folga|tarde|manha|ferias|descanso) [de folga|livre] [@when] | nao (marque|marquem|agende|agendem|aceite|aceitem) [nada|ninguem|clientes] [@when|no|na|para] [@when] | fechado [@when] | [e] ninguem [me] (marca|marque|agenda|agende|reserva) [nada] [@when] | [@when] (estou|vou estar|tou) (na praia|no campo|na serra|no estrangeiro|fora do pais|de viagem|na neve|na aldeia|na terra)
[p.open]
@when (trabalho|atendo|abro|estou) [tambem|disponivel] | (trabalho|atendo|abro|abrimos|abriremos|vou trabalhar|vou abrir) [tambem] [@when|no|na|aos] [@when] | (abrir|abre|abra|desbloquear|desbloqueia|desbloqueie|libera|liberar|libere|reabrir|reabre) [a|o|minha|meu|mais] [agenda|horario|horarios|dia|vagas] [@when|para|no|na|de] [@when] | (horarios|horas|vagas) extra [@when] | estou (de volta|disponivel|livre) [@when] | @when [ja|afinal|agora] (posso|consigo|da para|vou poder) (atender|trabalhar|abrir|receber) | (pode|podes|podem) (vender|oferecer|abrir|disponibilizar|liberar|ocupar|preencher) [das|de|a|o] @when | (sobrou|tenho|arranjei) tempo @when
[p.ill]
(peguei|to com|estou com|fiquei com) [uma|um|a] (virose|gripe|febre|covid|dengue|resfriado|constipacao) | (estou|to|fiquei|vou ficar) de cama
(estou|to|tou|me sinto|acordei|fiquei) [muito] (doente|mal|gripado|gripada|constipado|constipada|com febre|passando mal|com gripe|com covid|de cama|adoentado|adoentada) [hoje|@when] | (estou|vou estar) de (baixa|atestado|licenca) | nao (posso|consigo|vou conseguir) [ir] trabalhar [hoje|@when] | tenho (febre|gripe|covid) | atestado medico | (coluna|costas|lombar|ciatica|pescoco) (travou|travaram|travada|travadas) | nao (consigo|posso) [nem|sequer] (ficar em pe|levantar|me levantar|levantar me|mexer me|me mexer|andar|sair da cama|falar)
[p.done]
(feito|pronto|concluido|concluida|terminado|terminada|acabado|finalizado|finalizada|atendido|atendida|encerrado|realizado) | (ja|acabei|ja acabei|ja terminei) (terminei|acabei|terminamos|esta feito|esta pronto|foi|atendi|esta|foi atendido|foi atendida|veio) | (terminei|terminamos|acabei|acabamos) [com] [ele|ela|o cliente|a cliente|este|esta] | (marcar|marca|marque) como (feito|concluido|terminado|realizado|atendido) | tudo pronto | servico (feito|concluido)
[p.no_show]
(@when|@number|@name|o|a|o cliente|a cliente|cliente|ele|ela|ninguem|o das @when|a das @when) nao (veio|apareceu|compareceu|chegou|deu as caras|deu sinal|deu noticias) | nao (veio|apareceu|compareceu|chegou) [ninguem|o cliente|a cliente|ele|ela|@name] | (o cliente|a cliente|cliente|@name|ele|ela) (faltou|me deu um bolo|furou) | faltou [o cliente|a cliente|@name] | (levei|deu me|me deu) [um] (bolo|furo|cano) | ninguem (veio|apareceu) | no show | falta [do|da] [cliente] | marcar (falta|como falta)
[p.set_price]
(mudar|muda|mude|alterar|altera|altere|subir|sobe|suba|baixar|baixa|baixe|aumentar|aumenta|aumente|colocar|coloca|coloque|por|poe|ponha|atualizar|atualiza|atualize|diminui|reduz) [o|os|a] (preco|precos|valor|valores) [do|da|de|dos] [@service] [para|a|em] [@money|@number] | (coloca|coloque|poe|ponha|sobe|suba|baixa|baixe|muda|mude) [o|a] @service [para|a|em] (@money|@number) | [o|a] @service [agora|passa a|custa|fica|vale|custa agora|agora custa|sai por|e] [custar|custa|a|por] (@money) | (cobro|cobrar|cobre) (@money|@number) (por|pelo|pela) [um|uma|o|a] [@service] | novo preco | [o|a|os|as] @service [agora] (sobe|desce|baixa|aumenta|passa|vai|fica|muda|subiu|passou|baixou) [agora] [para|a|em] (@money|@number) | (sobe|suba|sobe me|aumenta|aumente|passa|baixa) [o|a|os|as] [preco|valor] [do|da] @service [para|a|em] (@money|@number)
[p.set_hours]
(mudar|muda|mude|alterar|altera|altere|atualizar|atualiza|atualize|editar) [o|os|meu|meus|nosso] (horario|horarios) [de] [funcionamento|atendimento|trabalho] [para|@when|de|das] [@when] | (meu|nosso|novo) (horario|horarios) [de] [funcionamento|atendimento|trabalho] [e|agora|sera|vai ser|das|de] [@when] | (trabalho|atendo|abro|abrimos|trabalhamos|atendemos) (de|das|aos|as|todos os dias) @when | horario [de] [funcionamento|atendimento] [das|de|e] @when | (passo|passamos|vou passar|vamos passar|comeco|comecamos) a (abrir|fechar|atender|trabalhar|comecar|acabar|encerrar|sair|entrar|receber) [@when] [@when] | (vou|vamos|quero) (comecar|passar) a (abrir|fechar|atender|trabalhar|receber|sair|entrar) [uma hora|meia hora] [mais tarde|mais cedo] [@when]
[p.set_service]
(adicionar|adiciona|adicione|acrescenta|acrescente|criar|cria|crie|novo|remover|remove|remova|tirar|tira|tire|excluir|exclui|apagar|apaga|oculta|esconde) [um|o|novo|o novo] (servico|tratamento) [de|chamado] [@service] | (adiciona|adicione|acrescenta|tira|tire|remove|remova) [um|uma|o|a] @service | (ja nao|nao) (faco|ofereco|fazemos) [mais] @service | agora [tambem] (faco|ofereco|fazemos) @service | [o|a] @service (dura|demora|leva|passa a durar) @minutes | [vou|quero|vamos] (deixar|parar|deixo|paro|paramos|deixamos) de (fazer|oferecer|ter|trabalhar com) [a|o|as|os] @service
[p.write]
(diga|diz|fala|fale|escreve|escreva|avisa|avise|manda|mande|pergunta|pergunte|responde|responda) (a|ao|para|pra|para o|para a) @name [que|se|:] | (diga|diz|diz lhe|diga lhe|fala|fale|escreve|escreva|escrever|avisa|avise|avisar|manda|mande|mandar|envia|envie|pergunta|pergunte|responde|responda|responder) [uma|um] [mensagem|recado] (a|ao|para|pra|para o|para a|pro|com) [ele|ela|cliente|o cliente|a cliente|@number|todos|todos os clientes|proximo cliente] [que|se|:]
[p.assistant]
[o|meu] (assistente|modo do assistente|configuracoes do assistente|respostas automaticas|rascunhos) [modo|automatico|desligado|no automatico|em rascunhos|por favor] | (desliga|desligar|desligue|desativa|desativar|desative|liga|ligar|ligue|ativa|ativar|ative) [o|as|os] (assistente|respostas automaticas|rascunhos) | como responde o assistente | (assistente|rascunhos) para @name | (mostra|mostre|manda|mande) me os rascunhos [antes|primeiro] | (pergunta|pergunte) me antes de responder
[p.settings]
[por favor] [abrir|abre|ver|mostra|mostre|mudar|quero ver|envia|envie|me manda|onde esta] [as minhas|os meus|a|as|os|o|minha|meu|minhas] (definicoes|configuracoes|ajustes|pagina de ganhos|pagina de rendimentos|pagina de faturamento|dados bancarios|repasses|painel) [por favor] | (iniciar sessao|fazer login|login) | (conectar|ligar|configurar|mudar|adicionar) [a minha|o meu|os meus|a|minha|meu|os|o] (repasses|conta|conta bancaria|banco|stripe|pagamentos|recebimentos) [por favor] | [qual e|ver|mostra|mostre|mudar] [o] (meu|nosso) plano [por favor] | [a] minha assinatura | que plano eu tenho | qual plano eu tenho
[p.numbers]
(quanto) (ganhei|faturei|fiz|recebi|vendi|ja ganhei|ja faturei|entrou|ganho|fiz de) [@when|este|esta|nesta|neste|essa|esse] [mes|semana] | (meus|os meus|ver|mostra|mostre|me mostra) [os|meus] (numeros|ganhos|resultados|rendimentos|faturamento|faturacao|estatisticas|vendas) [de|do|da] [@when|mes|semana] | (faturamento|faturacao|ganhos|vendas|estatisticas|numeros|rendimento) [de|do|da|desta|deste] [@when|semana|mes] | (quantos|quantas) (clientes|reservas|marcacoes|horarios) (tive|fiz|atendi|tivemos) [@when|este|esta] [mes|semana] | como (foi|vai|esta indo|correu) [a|o|minha|meu|esta|este] [semana|mes|negocio] | quanto [e que|que] [eu|a gente|nos] [ja] (fiz|ganhei|faturei|recebi|vendi|tirei|lucrei|meti ao bolso|fizemos|ganhamos|faturamos) [de|em|o] [dinheiro|caixa|grana] [@when|na|no|nesta|neste|esta|este|essa|esse] [@when|mes|semana|ano] | quanto [e que] [ja] (rendeu|entrou|deu|caiu|faturou|rende|fez) [o|a] [@when|mes|semana|caixa|negocio] [@when]
[instead]
em vez (disso|de|desse|dessa) | no lugar (disso|de|desse)
[bare.rating]
avaliacao | avaliacoes | nota | estrelas | opinioes

