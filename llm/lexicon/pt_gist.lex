# De que tratam as frases em português: palavras que o dizem, na sua ordem; ".." são até seis palavras quaisquer.

= not: nao | nunca | nem | nenhum | nenhuma | nada | ninguem | sem | jamais | tampouco
= parte: cabelo | cabelos | unhas | unha | dentes | dente | barba | sobrancelha | sobrancelhas | raiz | franja | pontas | costas | pescoco | rosto | pes | cilios | pernas | cabeca | juba | bigode | carie | virilha | pele | madeixas
= tratar: cortar | aparar | pintar | tingir | retocar | fazer | limpar | arrumar | ajeitar | dar um jeito | dar um trato | raspar | pentear | lavar | depilar | alisar | massagear | hidratar | tirar | tratar | clarear | escovar | arranjar | rapar | matizar | descolorir | cuidar | renovar | acertar | lixar
= vontade: quero | queria | preciso | precisando | precisava | precisa | gostaria | vontade | posso | podia | dava | tem como | da para | dá pra | consigo | consegue | conseguem | queremos | quer | queira | poderia | adorava | urgente | ando a precisar | necessito | hora de | pensando | procuro | afim | tinha que | tenho que | desejo
= ruim: horrivel | pessimo | pessima | horroroso | horrorosa | ruim | terrivel | desastre | vergonha | vergonhoso | decepcionado | decepcionada | decepcionante | desiludido | desiludida | inaceitavel | absurdo | manchada | manchado | manchou | estragou | estragado | estragaram | estragada | torto | torta | feio | feia | sujo | suja | queimado | queimada | queimou | grosseiro | grosseira | mal educado | mal educada | grossa | grosso | furioso | furiosa | revoltada | revoltado | chateado | chateada | insatisfeito | insatisfeita | porcaria | lixo | palhacada | descaso | verde | laranja | desigual | mal feito | nojo | lamentavel | cenoura | palha | espiga | amarelo | amarela | ridiculo | ridicula | assimetrico | falhas | manchas
= obra: corte | cor | cabelo | servico | trabalho | atendimento | resultado | experiencia | visita | tratamento | franja | unhas | luzes | tinta | coloracao | barba | local
= aonde_ir: salao | saloes | cabeleireiro | cabeleireira | cabeleireiros | barbeiro | barbearia | dentista | dentistas | medico | medica | clinica | massagista | esteticista | fisioterapeuta | sitio | lugar | consultorio | manicure | especialista
= lingua: ingles | espanhol | frances | alemao | italiano | arabe | chines | russo | portugues
= cartao: cartao | cartoes | dinheiro | pix | credito | debito | mbway | mb way | multibanco | transferencia | paypal | visa | mastercard | parcelar | parcelado | parcela | convenio | vale | cheque | especie | boleto | contactless | seguro | prestacoes
= abre: abre | abrir | vaga | vagas | desiste | desistir | cancela | cancelar | desmarca | desmarcar | livre | falta | faltar | desistencia | desistencias | libera | liberar | surgir | surge | aparecer | aparece | horario | buraco | sobrar
= avisar: avisa | avise | avisem | avisar | me avisa | me chama | chama | chame | liga | ligue | diga | digam | fala | quero | interesse | interessada | interessado | interessa | topo | aceito | contacta | manda | mande | escreve | apita | conte comigo | fico com | toque
= envios: mensagens | mensagem | sms | lembretes | lembrete | notificacoes | avisos | publicidade | propaganda | spam | emails | whatsapp
= apagar: apaga | apague | apaguem | apagar | exclui | exclua | excluam | excluir | deleta | delete | deletem | deletar | elimina | elimine | eliminem | eliminar | remove | remova | removam | remover | esquecam
= meus_dados: dados | informacoes | informacao | conta | perfil | cadastro | numero | historico | ficha | conversa | conversas | registo | contacto
= maquina: robo | bot | maquina | ia | computador | gente | pessoa de verdade | pessoa real | humano | inteligencia artificial | programa | automatico | atendente | chatgpt | chatbot | sistema
= alguem_real: pessoa | humano | alguem | gerente | responsavel | atendente | dono | dona | recepcao | operador | rececionista | gente de verdade | funcionario | funcionaria | patrao
= livres: vaga | vagas | horario | horarios | livre | livres | disponivel | disponiveis | disponibilidade | buraco | buracos | encaixe | espaco | brecha | hora | horas | espacinho | espacinhos | buraquinho | furinho | folga | folguinha | janela | janelas | brecha | brechas
= onibus: onibus | autocarro | metro | comboio | trem | carro | taxi | uber | transito | voo | bonde | eletrico | moto | camioneta
= parou: parou | parado | atrasado | atrasou | atraso | avariou | avariado | quebrou | greve | suprimido | enguicou | furou | pneu | caotico | preso | lotado | perdi | pane | pessimo | engarrafado | nao anda | morreu | bateria
= familia: filho | filha | marido | mulher | esposa | esposo | mae | pai | namorado | namorada | irmao | irma | amigo | amiga | avo | patrao | chefe | sogra | sobrinho | sobrinha | crianca | bebe | companheiro | companheira | colega | vo | filhote | menino | menina | noiva | miudo | miudos | miuda | miudas | filhos | filhas | pais | netos | neta | neto | afilhada | tia | tio | sogro | genro | cunhada | cunhado | primo | prima | vizinha | vizinho | comadre | compadre

[cancel]
(cancelar|cancela|cancele|cancelem|cancelo|desmarcar|desmarca|desmarque|desmarquem|desmarco|anular|anula|anulem|anule|tirar|tira|tire|tirem|retirar|excluir|apagar|risca|risque) .. (<appt>|@service|@when|tudo|meu nome|meu|minha)
(tirar|tira|tire|tirem|retirar|retire|riscar|risca|risquem) .. (me|meu nome|o meu nome) .. [lista|agenda|@when]
(nao) .. (preciso|quero|necessito|precisar|faz falta) .. (mais|ja) .. [<appt>|@service]
(ja nao|nao) .. (preciso|quero|necessito|vou precisar) .. (<appt>|@service) .. [mais]
ja nao .. (preciso|quero|necessito|vou|posso ir)
(nao) .. (vou|consigo|posso|poderei|vamos|conseguirei|vou poder|vou conseguir|irei) .. (ir|comparecer|estar|aparecer|mais) .. [@when|<appt>]
@when .. nao (vou|posso|consigo|vamos|irei|vai dar) .. [ir|comparecer]
(desisto|desistir|desisti) .. (<appt>|@service|horario|@when)
(vou|tenho) .. (ter que|de|que) .. (desmarcar|cancelar|faltar)
(libera|liberar|libere|podem dar) .. (meu|minha|o meu) .. (horario|vaga|<appt>|lugar)
(cliente|@name|senhora|senhor|menina|moca|rapaz) .. (desistiu|desmarcou|cancelou|ja nao vem|nao vem mais)
(vou|tenho|terei|preciso) .. faltar .. @when

[no]
(nao) .. (vou|consigo|posso|poderei|vou poder|vou conseguir|irei) .. (ir|comparecer|estar|aparecer)
(ja nao|nao) .. (preciso|quero) .. (mais|ja|@service|<appt>)
(nao) .. (convem|serve|encaixa|ajuda|agrada|combina|convence|interessa|gosto|cai bem|bate|da jeito|rola|compensa|atende|favorece) .. [muito|para mim|nada|bem|mesmo]
(nenhum|nenhuma|nada) .. (serve|da|convem|encaixa|agrada|desses|destes|bom|jeito|presta|interessa)
(estou|vou estar|estarei|to|fico) .. (trabalhando|a trabalhar|no trabalho|no servico|ocupada|ocupado|em aula|na aula|viajando|em reuniao|de plantao|fora|na escola|na faculdade|no escritorio|de turno|de ferias)
(trabalho|tenho aula|tenho reuniao|tenho plantao|tenho escola) .. [hora|horario|nessa|essa|dia]
(muito|demasiado|demais) (longe|caro|cara|tarde para mim|cedo para mim|tarde|cedo)
(longe|caro|cara|tarde|cedo) demais
(nao) .. (ideal|viavel|pratico|muito bom|grande coisa|curti|animei|convencida|convencido)
(choca com|coincide com|bate com|complicado para mim|fica ruim|ruim para mim|fica mal)
(a essa hora|a esta hora|nessa hora|nesse horario|neste horario|nesse dia|nessa altura|bem nessa hora|justo nessa hora|essa hora) .. (tenho|trabalho|estou|to|saio|entro|levo|busco|buscar|levar|apanhar|fico|ando|viajo|medico|escola|aula|reuniao|compromisso|plantao|dentista|trabalhando|ocupada|ocupado)

[move]
(passa|passe|muda|mude|troca|troque|move|mova|empurra) (a|o) @name .. (de|das|da|para|pra|pro) .. @when
(mudar|muda|mude|mudem|mudo|passar|passa|passem|passo|trocar|troca|troque|adiar|adia|adiem|adiantar|antecipar|antecipa|remarcar|remarca|remarque|reagendar|reagende|empurrar|empurra|alterar|altera|atrasar|puxar|puxa|transferir|jogar|deslocar|postergar) .. (<appt>|@service|@when|frente|horario|hora|isso|tras)
(<appt>|@service) .. (mudar|passar|trocar|adiar|adiantar|antecipar|remarcar|reagendar|empurrar|alterar|puxar|transferir)
(passar|mudar|jogar|deixar|puxar|transferir|trocar|adiar|por) .. (para|pra|pro) .. @when
(imprevisto|contratempo|compromisso|surgiu|apareceu) .. (da|dava|pode|podia|possivel|melhor|podemos|posso|seria|rola|consigo|tem) .. [@when]
(imprevisto|contratempo|surgiu|apareceu) .. @when .. (da|dava|pode ser|possivel|rola|melhor|tem|seria)
@when .. (nao|ja nao|afinal nao|impossivel) .. (melhor|pode|podia|podemos|poderia|da|dava|seria|talvez|prefiro|tem) .. @when
(nao) .. @when .. (melhor|pode|podia|podemos|poderia|dava|prefiro) .. @when
@when .. (nao|ja nao) .. @when .. (da|dava|pode ser|possivel|rola|melhor)
@when .. (em vez|ao inves|no lugar) .. (de|da|do) .. @when
(em vez|ao inves) .. @when .. @when
(achar|encontrar|arranjar|arrumar) .. (outro|outra) (dia|data|hora|horario) .. para (o|a|meu|minha) .. (<appt>|@service)
(reuniao|compromisso|viagem|prova|consulta|plantao|evento|imprevisto|exame|aula) .. (hora|horario|dia|em cima) .. (tem|teem|da|dava|pode|podia|seria|algo|consigo|possivel|arranjam) .. @when
(adiantar|atrasar|antecipar|adiar|puxar|empurrar|adiantasse|adiantassem) .. (meia hora|meia horinha|uma hora|uma horinha|@minutes|minutinhos|bocadinho|pouquinho)

[list]
(quando|que dia|que horas|qual dia) .. (fiquei|tenho|tinha|era|estava|devo|devia|marquei|agendei|e que) .. (ir|<appt>|marcado|marcada|de ir|aparecer|meu|minha|agendado|agendada|estar)
(o que|que|quais|quantas|qual) .. (tenho|tinha) .. (agendado|agendada|marcado|marcada|reservado|com voces|convosco|pendente|por vir|ai)
(tenho|tinha) .. (algo|alguma coisa|alguma|mais) .. (marcado|marcada|agendado|agendada|com voces|convosco|em meu nome|reservado)
(esqueci|lembro|lembra|lembre|recordo|recorda|nao sei|perdi) .. (quando|que dia|horas|<appt>|dia|hora|data)
(meus|minhas|minha|meu|ver|consultar) .. (proximos|proximas|proxima|proximo|futuras|futuros) .. (<appt>|horarios|visitas)
(estou|continuo) .. (marcada|marcado|na lista|na agenda|inscrita|agendada|agendado)

[late]
<onibus> .. <parou>
(transito|engarrafamento|acidente|estrada|congestionamento|desvio|despertador|fila|obras|marginal|autoestrada|rodovia)
(presa|preso|parada|parado|retida|retido) .. (transito|trabalho|metro|reuniao|comboio|trem|engarrafamento|no|na|em)
(atrasada|atrasado|atrasar|atraso|atrasinho|atrasados|atrasadinha)
(nao) .. (chegar|chego|vou chegar) .. (horas|hora|tempo|horario)
(perdi a hora|dormi demais|adormeci|acordei tarde|nao ouvi o despertador|perdi o)
(chego|chegar|chegarei|vou chegar|estou|estarei) .. (atrasad|@minutes|quarto de hora|assim que|meia hora|mais tarde|daqui a|quase|um pouco depois)
(@minutes|quarto de hora|meia hora|minutinhos|uns minutos) .. (atraso|atrasada|atrasado|a mais|tarde|depois)
(comecem|comeca|podem comecar) sem mim
(procuro|procurando|acho|a procura de) .. (estacionar|vaga para o carro|lugar para estacionar) .. [chego]
(ainda|estou|to) .. (a caminho|no caminho|na estrada|em casa|saindo)
(guarda|guardem|segura|segurem|guardam|seguram) .. (minha vaga|meu lugar|meu horario|minha hora|minutinhos|minutos)

[waitlist]
(se|quando|caso|assim que) .. <abre> .. <avisar>
<avisar> .. (se|quando|caso|assim que) .. <abre>
(se|quando|caso|assim que) .. (alguem|vaga|algo|alguma coisa|horario) .. <abre>
(lista de espera|fila de espera|lista de reserva|lista de desistencia)
(poe|ponha|bota|coloca|coloque|inscreve|entrar|me deixa|ponham) .. (espera|fila)
(ultima hora) .. (desistencia|vaga|desmarcar|cancelamento)

[pay]
(link|pagina|botao|site|tela) .. (pagar|pagamento|pago)
(pagar|pagamento) .. (link|pagina|botao|funciona|expirou|erro|abre|vai|carrega|recusado|falhou|travou|de novo|novamente|caiu)
(link|pagamento) .. (funciona|expirou|erro|abre|vai|carrega|reenviar|reenvia|manda|perdi|acho|falhou|travou|recusado|venceu|sumiu)
(pagar|acertar|acerto|quitar|liquidar|saldar|deposito) .. (conta|sinal|restante|resto|valor|servico|agora|ja|logo|divida|fatura|tudo)
(onde|como|quero|queria|posso|preciso|pronta|pronto|vou|gostaria) .. (pagar|pago|acertar|acerto|quitar|liquidar|transferir o)
(reenviar|reenvia|reenvie|manda|mandem|envia) .. link
quanto .. (devo|falta|resta|ficou)
(site|pagina|sistema|app|aplicativo|aplicacao|tela) .. (erro|travou|trava|caiu|bloqueia|bloqueou|recusou|recusa|congela) .. (cartao|pagar|pagamento|pix|mbway|dados)
(cartao|pix|mbway|mb way) .. (recusado|recusada|erro|negado|nao passa|nao passou|nao aceitou|nao aceita|nao foi|nao vai|rejeitado) .. [como|de novo|outra vez]
(prazo|validade|tempo) .. (link|pix|codigo|boleto|pagamento) .. (passou|venceu|acabou|esgotou|terminou|caducou)
(link|pix|codigo|boleto) .. (outro|novo|novamente|caducou|venceu)

[paid]
(ja|fiz|acabei|foi|esta|acabamos|eu) .. (paguei|pago|paga|transferi|pix|transferencia|deposito|depositei|quitado|quitei|enviei o dinheiro|feito o pagamento)
(pix|transferencia|pagamento|dinheiro|sinal|valor|conta|deposito|mbway) .. (feito|feita|fiz|enviado|enviada|mandei|enviei|pago|paga|caiu|concluido|saiu|efetuado|debitado|transferido|transferi)
(fiz|enviei|mandei|efetuei|concluí|conclui) .. (pix|transferencia|pagamento|deposito|dinheiro|mbway)
(debitado|debitaram|descontado|descontaram|cobrado) .. (conta|cartao)
paguei

[receipt]
(recibo|recibos|fatura|nota fiscal|nota|comprovante|comprovativo|notinha|declaracao) .. [plano|seguro|imposto|contabilidade|irs|contador|empresa|nif|cpf]
(nif|cpf na nota|com contribuinte)
(para) .. (reembolso do plano|plano de saude|imposto de renda|irs|contador|contabilidade|declaracao|empresa me reembolsar)
(factura|facturas|faturas|recibo verde|segunda via|declaracao de presenca|atestado de comparecimento)

[review]
(deixar|dar|escrever|fazer|mandar|publicar|postar|onde|como|por|deixo) .. (avaliacao|estrelas|estrela|comentario|opiniao|critica|nota|feedback|elogio|depoimento|resenha)
(avaliar|classificar|pontuar|elogiar) .. (@provider|@service|<appt>|voces|atendimento|servico|experiencia|salao|visita|trabalho)
(amei|adorei|apaixonada|feliz|maravilhada|encantada|satisfeita|satisfeito|contente) .. (meu|minha|o|a|com|novo|nova|corte|cor|resultado|@service|atendimento)
(otimo|excelente|maravilhoso|fantastico|impecavel|nota mil) .. (trabalho|atendimento|servico)
(dez|10|cinco|5) (em|de) (dez|10|cinco|5)
nota (10|dez|mil)

[complain]
(<obra>|@service|@provider|<appt>) .. <ruim>
<ruim> .. (<obra>|@service|@provider|<appt>|ultima vez|atendida|atendido)
(dinheiro de volta|reembolso|reembolsar|reembolsem|devolucao|devolver o dinheiro|indemnizacao|indenizacao|devolvam)
(nao|nada|pouco) .. (contente|satisfeita|satisfeito|feliz|gostei|aceitavel|era isso que pedi) .. [<obra>|@service|com|do|da]
(esperei|esperando|espera|fiquei|plantada|plantado|aguardei) .. (@minutes|hora|horas|seculo|sempre|toa|uma hora|eternidade)
(ninguem) .. (atende|atendeu|responde|respondeu|abriu|apareceu|estava|la)
(reclamar|reclamacao|queixa|queixar|protestar|indignada|indignado|revoltada|absurdo|vergonha|roubo|burla|golpe|decepcao|desilusao|palhacada)
(cobraram|cobrado|debitaram|descontaram|cobrou) .. (duas vezes|dobro|a mais|errado|demais|2 vezes)
(curto|curta|escuro|escura|claro|clara|laranja|comprido) demais
(demasiado|muito) (curto|curta|escuro|escura|laranja)
(cortou|cortaram|queimou|queimaram|machucou|feriu) .. (me|orelha|minha|pele|couro)
(unha|unhas|obturacao|coroa|extensao|extensoes|gel|verniz|esmalte) .. (caiu|cairam|descolou|descolaram|saltou|lascou|quebrou|partiu) .. (dia|dias|semana|ja|mal|logo)

[human]
(falar|conversar|passar|passa|passe|contactar|ligar|tratar|atendida|atendido) .. (com|para|pra|por) .. (<alguem_real>|@provider|carne e osso|gente)
(prefiro|preferia|quero|queria|preciso|gostava) .. (pessoa de verdade|pessoa real|humano|carne e osso|atendente|gente de verdade|ser humano|responsavel|pessoa a serio)
(liguem|ligue|liga|ligar|telefonem|telefona|chame|chamem) .. (para mim|pra mim|me|de volta|mim)
(me) .. (liga|ligue|liguem|telefona|telefone|retorna|ligar|ligassem)
(robo|bot|maquina|ia) .. (entende|entender|inutil|burro|cansei|serve|nao|odeio|farta|chata)
(deixar|deixa|passar|mandar) .. (recado) .. [@provider|dono|dona|ela|ele]
(verdadeira|verdadeiro|real) (pessoa|humano|atendente)

[stop]
(parem|para|pare|parar|chega|nao|deixem|deixe|basta|nunca|cansei|farto|farta|nada) .. (<envios>|mandar|mandem|enviar|enviem|escrever|escrevam|contactar|encher|incomodar|chatear) .. [<envios>|me|mais]
(descadastrar|descadastra|desinscrever|cancelar a inscricao|remover da lista|anular a subscricao|desinscreve)
(tira|tirem|tire|remove|removam|retirem) .. (me|meu numero|o meu numero) .. (lista|contatos|contactos|cadastro|mailing)
(nao) .. (receber|recebam|quero) .. (mais) .. [<envios>]
(nao) .. (receber|quero) .. <envios>
(deixem|deixa) .. (em paz|sossegada|sossegado)

[start]
(voltar|volte|voltem|retomar|retomem|reativar|reative|reativem|recomecar|recomecem|podem|quero|queria|religar|receber|ativar|mandem|enviem) .. <envios> .. (novo|novamente|outra vez|de volta|volta|reativ)
(voltar a|voltem a|volta a|volte a|recomecar a|retomar|reativar) (receber|enviar|mandar|escrever) .. [<envios>]
(voltar|retomar|reativar|reativem|recomecar) .. <envios>
<envios> .. (de novo|novamente|outra vez|de volta|reativar)
(recadastrar|reinscrever|me cadastrar de novo|inscrever de novo)

[erase]
<apagar> .. (tudo|todos|meus|minhas|minha|meu|toda) .. [<meus_dados>|sobre mim|tem|tenham|sabem]
(tudo|todos|meus|minhas|minha) .. <meus_dados> .. <apagar>
(nao) .. (guardem|guardar|armazenem|mantenham|conservem) .. (meus|minhas|dados)
(lgpd|rgpd|direito ao esquecimento|protecao de dados)
(encerrar|fechar|excluir|apagar|eliminar) .. (minha|a minha) .. (conta|ficha)

[help]
(como) .. (funciona|funcionam|usa|usar|uso|mexe|mexo|se faz) .. [isso|isto|aqui|essa]
(nao) .. (entendo|entendi|entendendo|percebo|percebi|sei|saco) .. (nada|como|o que|isto|isso) .. [funciona|aqui|usar|escrever|fazer|digitar]
(o que|que) .. (escrever|digitar|dizer|perguntar|sabe fazer|sabes fazer|pode fazer|consegue fazer|posso fazer|posso pedir|faz voce)
(perdida|perdido|confusa|confuso|nova|novo|primeira vez) .. [aqui|nisto|como|isso]
(explica|explique|expliquem|mostra|ensina) .. (como|me|isso|isto|funciona)

[language.to_en]
(falar|fala|falamos|escrever|escreve|responder|responda|responde|continuar|passar|mudar|entendo|prefiro|melhor|trocar|pode|seguir|conversar) .. (ingles|english)
[language.to_es]
(falar|fala|falamos|escrever|escreve|responder|responda|responde|continuar|passar|mudar|entendo|prefiro|melhor|trocar|pode|seguir|conversar) .. espanhol
[language.to_fr]
(falar|fala|falamos|escrever|escreve|responder|responda|responde|continuar|passar|mudar|entendo|prefiro|melhor|trocar|pode|seguir|conversar) .. frances
[language.to_de]
(falar|fala|falamos|escrever|escreve|responder|responda|responde|continuar|passar|mudar|entendo|prefiro|melhor|trocar|pode|seguir|conversar) .. alemao
[language.to_it]
(falar|fala|falamos|escrever|escreve|responder|responda|responde|continuar|passar|mudar|entendo|prefiro|melhor|trocar|pode|seguir|conversar) .. italiano
[language.to_pt]
(falar|falamos|escrever|responder|responda|continuar|passar|mudar|entendo|prefiro|melhor|trocar|voltar|seguir) .. portugues

[ask.languages]
(alguem|equipa|equipe|@provider|voces|dentista|pessoal|ela|ele|medico|salao) .. (fala|falam|entende|entendem|percebe|sabe) .. <lingua>
(fala|falam) .. <lingua> .. (alguem|ai|voces|equipe|la)
(que|quais|quantas|outras) .. (idiomas|linguas|lingua)

[ask.price]
(quanto|qual|quais|que) .. (custa|custam|custaria|sai|cobra|cobram|fica|ficam|pago|gastar|gasto|valor|preco|precos|vale|e o|saindo|paga|levam)
(preco|precos|valor|valores|tabela|orcamento|custo|tarifa|tarifas|cotacao) .. [@service]
(estudante|estudantes|idosos|idoso|criancas|crianca|reformados|aposentados|desempregados|familias) .. (desconto|preco|gratis|mais barato|pagam|paga|meia|metade|tarifa)
(desconto|descontos|promocao|promocoes|pacote|combo|mais barato|mais caro) .. [estudante|estudantes|preco|paga|desconto|@service]
(incluido|incluida|incluso|inclui|parte|extra) .. (preco|lavagem|valor|secagem|escova)
(em quanto|por quanto|quanto)

[ask.duration]
(quanto tempo|quantas horas|quantos minutos|quanto demora|quanto dura)
(demora|dura|duracao|leva|demoram|duram) .. (muito|tempo|minutos|hora|horas|@minutes|@service|quanto|pintar|cortar)
(acabo|acaba|termino|termina|saio|livre|pronta|pronto|despachada|despachado) .. (ate|antes|em|as) .. (@when|@minutes|hora) .. ?
(e|coisa) (rapido|rapida|demorado|demorada)
(demora|demorado|demorada)

[ask.address]
(onde) .. (ficam|fica|estao|sao|e o|salao|localizados|exatamente|encontro|situados|voces|fica isso|e que|devo ir|localizado)
(que|qual|em que|em qual) .. (rua|bairro|zona|andar|avenida|predio|numero|paragem|estacao|ponto|cidade)
(como) .. (chego|chegar|vou|faco|acho|encontro|se vai|ir) .. [ai|voces|la|metro|onibus|salao]
(endereco|morada|localizacao|mapa|google maps|codigo postal|cep|ponto de referencia)
(longe|perto) .. (da estacao|do centro|metro|centro|estacao|daqui|do)
(estacao|metro|paragem|ponto) .. (proximo|proxima|perto|descer|desco)
(manda|mandem|envia|passa|mande) .. (localizacao|endereco|morada|mapa)

[ask.hours]
(abrem|abre|abrir|fecham|fecha|funcionam|funciona|atendem|atende|trabalham|trabalha|aberto|abertos|aberta) .. (voces|@when|domingo|domingos|sabado|sabados|feriado|feriados|almoco|noite|agosto|fim de semana)
(@when|domingo|domingos|sabado|sabados|feriado|feriados|almoco|noite) .. (abrem|abre|fecham|fecha|funcionam|funciona|atendem|trabalham|aberto|abertos|aberta)
(ate que horas|que horas|a que horas|desde que horas|ate quando|que dias|quais dias|a partir de que horas) .. (abrem|abre|fecham|fecha|funcionam|funciona|atendem|aparecer|posso|trabalham|estao|aberto|ir|da para|fica) .. [@when]
(horario de funcionamento|horario de atendimento|horarios de funcionamento|expediente|hora de fecho)
que horario .. (voces|fazem|abrem|funcionam|atendem)

[ask.parking]
(estacionar|estacionamento|estaciono|parque|manobrista|parar o carro|garagem|parquear|vallet)
(deixar|deixo|parar|paro|por) .. (carro|moto|bicicleta|bike|viatura)
(lugar|vaga|vagas) .. (carro|moto|estacionar)

[ask.policy]
(cancelar|cancelo|desmarcar|desmarco|desistir|faltar|falto|nao for|nao puder ir|nao aparecer|desmarcacao|cancelamento|adoecer|nao consiga ir|nao vou|remarcar) .. (pago|pagar|perco|sinal|devolvem|reembolso|multa|taxa|gratis|acontece|custa|cobram|dinheiro|condicoes|antecedencia|prazo|politica|penalizacao|caucao|de volta)
(pago|pagar|perco|sinal|devolvem|reembolso|multa|taxa|gratis|acontece|custa|cobram|dinheiro|condicoes|antecedencia|prazo|politica|penalizacao|ate quando|regras) .. (cancelar|cancelo|desmarcar|desmarco|desistir|faltar|falto|nao for|nao puder ir|nao aparecer|cancelamento|desmarcacao|nao vou)
(com quanta|quanta|qual) .. antecedencia
(sinal|caucao|deposito) .. (devolvido|reembolsavel|perde|devolvem|reembolsado|volta)

[ask.payment]
(aceita|aceitam|aceitas|pode|posso|pagar|so|com|tem|da para|passa|passam|recebem|dividem|trabalham) .. <cartao> .. [tambem|ou|ai|so]
<cartao> .. (aceita|aceitam|pode|da|ou|passa|so|serve)
(pagar|paga|pago|pagamento) .. (antes|depois|na hora|adiantado|la|no local|quando|como|no fim|antecipado|ai|presencial|vezes)
(quando|como) .. (pago|paga|se paga|pagar)
(formas|forma|metodos|meios) de pagamento
(precisa|preciso|tem que|exigem|pedem|cobram) .. (sinal|caucao|deposito|entrada)

[ask.is_bot]
(es|e|sou|estou|falo|falando|a falar|conversando|voce|isso|isto|tu) .. <maquina> .. [mesmo|ou|que|responde]
(com quem|quem) .. (falo|estou falando|estou a falar|fala|responde|escrevo)
tem (alguem|gente|pessoa) .. (por tras|do outro lado|de verdade)
(respostas automaticas|resposta automatica|mensagem automatica|gravacao|atendente virtual|assistente virtual) .. [ou|mesma|mesmo]

[ask.other]
(posso|podemos|pode|da para|tem problema|importam|permitem|permitido) .. (levar|trazer|ir com|entrar com|comer|beber|acompanhada|acompanhado|levar um|acompanhante) .. [meu|minha|o|um]
(cachorro|cao|bebe|crianca|carrinho|pet|gato|animais) .. (pode|podem|entra|aceitam|permitido|entrar|ir)
(tem|usam|usa|e|ha|fazem|sao|vendem|trabalham|doi|precisa|aceitam) .. (vegano|veganos|organico|organicos|wifi|banheiro|casa de banho|acessivel|cadeira de rodas|elevador|alergica|alergico|alergia|gravida|gravidas|produtos|marca|marcas|vale presente|cartao presente|experiencia|formol|amonia|ar condicionado|sem marcacao|domicilio|cacheado|crespo|cafe|anestesia)
(cadeira de rodas|alergica|alergico|gravida|vale presente|sem marcacao|deficientes)
(isso|isto|vai) .. (doi|doer)
(voces|voce|tiram|removem) .. (tiram|removem|usam|trabalham|vendem|servem|esterilizam|emprestam|guardam|lavam|secam|misturam|desinfetam) .. (antes|produtos|marca|tinta|material|toalha|tambem|cabelo|ferramentas|loiras|cachos)

[ask.status]
(@provider|ela|ele|salao|alguem|ja|pedido|voces|foi|<appt>) .. (respondeu|responderam|confirmou|confirmaram|confirmado|confirmada|aceitou|aceitaram|aprovou|aprovado|aprovada|disse|falou|deu resposta|decidiu|aceite)
(novidades|novidade|noticias|resposta|retorno) .. [do|da|sobre|meu|ja|alguma]
(ainda|continua) .. (esperando|a espera|de pe|confirmado|marcado|aguardando|combinado|confirmada|pendente|a aguardar)
(como|que) .. (esta|aconteceu|anda|ficou|vai) .. (meu pedido|minha|pedido|com o meu)
(esta|ficou|ta) .. (tudo certo|confirmado|marcado|reservado|confirmada|garantido) .. (<appt>|meu|minha|horario)

[ask.times]
(que|quais|quando|tem|ha|teria|teriam|sobra|sobrou|resta|algum|alguma|qual|voces|quantos) .. <livres> .. [@when|livre|livres|semana|ainda]
(quando|que dia|que horas|que dias) .. (pode|podem|poderia|possivel|consegue|conseguem|tem|da|posso|dava|podiam|me atender|daria)
(primeira|primeiro|proxima|proximo) (vaga|horario|disponivel|livre|data|horario livre|horario disponivel)
(muito cheios|lotados|agenda cheia|muito ocupados)

[book]
<vontade> .. (@service|<appt>) .. [@when]
<vontade> .. <tratar> .. (<parte>|@service|cor|raiz)
<parte> .. (pedindo|precisa|precisam|a precisar|precisando|merece|clamando|implorando|pede|esta na hora|esta um caos) .. [<tratar>|@service|tesoura]
(encaixar|encaixarem|encaixa|encaixe|encaixem|marcar|marca|marque|meter|atender|atenderem|atende|receber|arranjar|arruma|reserva|reserve|bota|coloca|agenda) .. (me|mim|nos|@when|@service|para) .. [@when|@service]
(me) .. (encaixar|encaixarem|encaixa|encaixe|encaixem|atender|atendem|receber|agendar|por) .. [@when|hoje]
(ir|passar|vir|dar um pulo|ir ai|aparecer) .. (na @provider|no @provider|com @provider|fazer @service|para @service|fazer uma @service|para um @service|fazer um @service)
(meu|minha|nosso|nossa) .. <familia> .. (precisa|quer|queria|gostaria|tem que|precisava|precisando) .. [@service|<parte>|<appt>|<tratar>]
(na|no|com|com a|com o) @provider .. @when
(dor de dente|dente quebrado|dente partido|dor de dentes|obturacao caiu|doi um dente|dente doendo) .. [@when|urgente|urgencia|hoje]
(vaga|horario|encaixe|espaco) .. para .. @service
(dar) .. (jeito|trato|geral|retoque) .. (<parte>|@service) .. [@when]
(arranjam|arranja|arranjem|arranjar|arrumam|encaixam|conseguem|consegue|tem|teriam|ha|haveria|sobra) .. (buraquinho|vaguinha|horarinho|espacinho|tempinho|<livres>) .. para .. (<familia>|<parte>|cortar|@service)
<familia> .. (cortar|pintar|aparar|arranjar|fazer|limpar|tingir) .. (<parte>|@service|cor) .. [@when]
(dente|dentes|siso|gengiva|molar|coroa|obturacao|aparelho) .. (latejando|lateja|doendo|a doer|doi|doem|inchado|inchada|quebrou|partiu|caiu|sensivel|infeccionado|abcesso|mole|saltou) .. [@when]
(preciso|quero|queria|gostava|gostaria|convinha) .. que .. (alguem|@provider|voces|doutor|doutora) .. (veja|atenda|receba|examine|corte|faca|olhe|trate) .. [@when]
<vontade> .. (cortar|aparar|pintar|tingir|retocar|depilar|alisar|hidratar|clarear|escovar|descolorir|rapar|raspar|maquiar|maquilhar) .. [@when]
(casamento|batizado|festa|formatura|entrevista|baile|gala|aniversario|evento|viagem) .. (<parte>|salvam|salva|ajudam|socorrem|socorre|maquiagem|maquilhagem|penteado) .. [@when]
<vontade> .. (loira|loiro|ruiva|ruivo|morena|moreno|platinada|cabelo curto|curtinho|franjinha) .. [@when]

[search]
(conhecem|conhece|conheces|procuro|procurando|indica|indicam|indicar|recomenda|recomendam|recomendar|achar|encontrar|existe|tem|ha|qual|quais|preciso|mostra|quem|onde|sabem|sugere|busco|ando a procura) .. (@trade|<aonde_ir>) .. [bom|boa|@city|perto|confianca|barato|aqui]
(quem|onde|alguem) .. (corta|faz|fazem|massageia|cortam|bom|boa|bem|posso|trata|arruma) .. (<parte>|@service|@trade)
(mudar|mudei|mudamos|novo|nova|cheguei|chegar|chegamos) .. @city .. [@trade|<aonde_ir>|procuro|preciso]
(bom|boa|melhor|otimo|otima|excelente) .. (@trade|<aonde_ir>) .. [@city|perto|aqui|zona]
@trade .. (perto|por aqui|@city|recomendado|zona|barato)
(quem|onde|alguem|lugar) .. (corte|faca|trate|arranje|atenda|massageie|pinte|tinja|limpe) .. (<parte>|@service|@trade|cabelo)
(de passagem|de visita|ferias|dias) .. @city .. (@trade|<aonde_ir>|@service)

[alt]
(que|o que|algo|quem|onde|alguma coisa|nada) mais .. [tem|oferecer|disponivel|ha|livre]
(mais) (nada|alguma coisa|opcoes|horarios|algo|alguem) .. [oferecer|tem|disponivel]
(outro|outra|outros|outras|diferente|diferentes) .. (opcao|opcoes|horario|horarios|dia|dias|data|datas|alternativa|possibilidade|possibilidades|hora|horas|momento|ideia|ideias|lugar|salao)
(nao) .. (tem|teria|teriam|ha|haveria|da|dava|tens|rola|sobrou) .. (nada|algo|algum|alguma|a noite|de manha|de tarde|a tarde|mais cedo|mais tarde|@when|antes|depois|perto|barato|fim de semana)
(a noite|de noite|de manha|a tarde|depois do trabalho|no fim de semana|ao fim do dia|ao final do dia) .. (nao|da|tem|possivel|dava|rola|nada)
(alternativa|alternativas)
(procura|procure|procurem|veja|vejam|ve|mostra|mostre) .. (outro|outra|outros|mais|noutro|em outro)
[later]
(algo|um pouco|nada|pouco|horario|hora|mais para) .. mais tarde .. [dia]
[earlier]
(algo|um pouco|nada|pouco|horario|hora) .. (mais cedo|antes) .. [dia]

[wait]
(tenho|deixa|deixe|preciso|vou|espera|espere|deixem|quero|queria|calma|da me|de me) .. (ver|olhar|olho|pensar|pensando|consultar|perguntar|verificar|verifico|conferir|confiro|confirmar|falar|conversar|checar|checo|combinar|decidir|refletir|perguntar ao) .. [<familia>|agenda|primeiro|calendario|antes|ate]
(pergunto|consulto|vejo|verifico|confiro|falo|converso|checo) .. (<familia>|agenda|calendario|primeiro|e ja|e te|antes|e depois)
(ja|logo|depois|te|lhe|vos) .. (digo|aviso|confirmo|respondo|retorno|falo) .. [depois|amanha|@when|mais tarde]
(estou|ainda|to|vou) .. (pensando|a pensar|decidindo|pensar|em duvida|indecisa|indeciso|na duvida)
(um|dois|so|me da|calma|espera|aguarda|meio) .. (minuto|minutinho|minutos|segundo|segundinho|instante|momento|momentinho|bocadinho|pouquinho|seg|min) .. [que|vou|ver|so]
(nao) .. (decidi|decidimos|tenho certeza|sei ainda|estou certa|certeza)
(ainda nao) .. (decidi|sei|tenho)

[repeat]
(como|igual|mesma|mesmo|o de|a de|igualzinho) .. (sempre|ultima vez|da outra vez|anterior|costume|mes passado|vez passada|habitual|antes)
(o de sempre|a mesma coisa|o mesmo|o habitual|o mesmo de sempre)

[off]
(quem|que time|que equipa) .. (ganhou|ganha|vai ganhar|venceu|joga) .. [jogo|ontem|copa|final]
(vai) .. (chover|nevar|fazer frio|fazer calor|fazer sol)
(o que|que|qual) .. (acha de|acha do|pensa|achas|prefere voce|favorito|favorita|sua opiniao)
(conta|canta|escreve|conte) .. (piada|historia|musica|poema|redacao)
(capital|bitcoin|bolsa|eleicoes|licao|presidente|signo) .. [do|da|de]
(estou|tou) livre .. @when
(ganhou|empatou|jogou|marcou golo|perdeu) .. (ontem|jogo|golo|gol|campeonato|domingo passado)

[p.approve]
(aceita|aceitar|aceite|aceito|aprova|aprovar|aprovo|confirma|confirmar|confirmo|pode) .. (@name|@when|@number|pedido|todos|todas|o das|a das|solicitacao|ambos)
(@name|@number|pedido|o das|a das) .. (aceita|aceitar|aceite|aprovado|aprova|confirma|pode vir)
[p.decline]
(nao) .. (consigo|tenho como|posso|da|tenho vaga|tenho horario|tenho espaco|cabe|possivel|vai dar) .. [encaixar|atender|aceitar|esse|essa]
(recusa|recusar|recuso|rejeita|rejeitar|nega|negar|dispensa) .. [@name|pedido|esse|essa|solicitacao]
(estou|tou|to|agenda) .. (lotada|lotado|cheia|cheio|completa|completo|abarrotada|tomada)
(diz|diga|fala|fale) .. (que nao|nao da|nao posso|nao ha vaga) 
nao .. (condicao|condicoes|hipotese|possibilidade|chance) .. [atender|aceitar|pegar|dia]
[p.counter]
(nao) .. @when .. (mas|mais|agora|so) .. @when
@when .. (nao|impossivel) .. (mas|agora|so se|em compensacao|porem) .. @when
(melhor|propoe|propor|oferece|ofereca|pergunta|pergunte|diz|diga|sugere|sugira|podia|poderia|so|prefiro|que tal|se puder) .. @when .. [melhor|em vez|possivel|pode]
@when .. (dava|seria melhor|pode ser|fica melhor|melhor|posso|consigo|era melhor|daria|ficava melhor|e possivel)
(propoe|proponha|oferece|ofereca|sugere|sugira) .. (outro|outra|outros) .. (horario|hora|dia|data)
[p.agenda]
(quem|que|o que|quantos|quantas|quais|qual|quando) .. (vem|tenho|tem|ha|vêm|chega|proximo|proxima|primeiro|ultimo|clientes|consultas|marcacoes|agenda|marcado|espera|atendo) .. [@when|hoje|amanha]
(mostra|mostre|ver|diz|le|manda|lista|passa|me da) .. (agenda|marcacoes|dia|horarios|@when|clientes|compromissos|consultas)
(como) .. (dia|semana|agenda|@when) .. [esta|anda]
(primeiro|primeira|ultimo|ultima|proximo|proxima) .. (cliente|marcacao|consulta|horario)
(a que horas|que horas|quando) .. (comeco|acabo|termino|entro|saio|pausa)
(estou|tenho) .. (livre|cheia|cheio|ocupada|alguem|buraco|vaga) .. @when
[p.block]
@when .. (nao|fechado|fechada|folga|ferias|fecho|curso|formacao|medico|dentista|casamento|funeral|viagem|viajo|fora|bloqueia|bloqueado|ninguem|ausente|feriado|nada|off|enterro)
(nao|fechado|fechada|folga|ferias|fecho|curso|formacao|medico|dentista|casamento|funeral|viagem|viajo|fora|ninguem|ausente|nada|enterro) .. @when
(bloqueia|bloqueie|bloquear|fecha|fechar|guarda|deixa|reserva|tira|quero|preciso|marca|tranca) .. @when .. [livre|para mim|fechado|vazio|bloqueado|folga]
(bloqueia|bloquear|fecha|tranca) .. (agenda|dia|manha|tarde|semana) .. [@when]
@when .. (velorio|batizado|mudanca|tribunal|cartorio|banco|oficina|escola|exame|prova|hospital|cirurgia|jogo|casorio|reuniao|passeio|comunhao|advogado|notario)
(velorio|batizado|mudanca|tribunal|cartorio|oficina|exame|prova|cirurgia|comunhao|advogado|notario) .. @when
[p.open]
@when .. (afinal|tambem|na verdade|excepcionalmente|excecionalmente|vou) .. (trabalho|trabalhar|abro|abrir|atendo|posso|estou|atender)
(afinal|tambem|na verdade|consigo|posso|vou|resolvi) .. (trabalho|trabalhar|abro|abrir|atendo|atender|disponivel) .. @when
(abre|abrir|reabre|desbloqueia|desbloquear|libera|liberar|adiciona|poe) .. (@when|horarios|vagas) .. [novo|outra vez|@when]
(volta|volte|voltar|torna|tornar|pode|podes|bora) a (abrir|atender|receber|marcar) .. @when
(curso|formacao|viagem|plano|planos|compromisso|reuniao|consulta|medico|evento|casamento) .. (desmarcado|desmarcada|desmarcou|cancelado|cancelada|cancelaram|cancelou|caiu|adiado|adiada|furou|melou) .. (abrir|abre|abra|reabre|libera|liberar|atendo|trabalho|trabalhar|atender|volta|livre|disponivel|marcar) .. [@when]
[p.ill]
(passei|passando|passo|senti) .. mal
(estou|to|tou|sinto|acordei|apanhei|peguei|fiquei|com|me) .. (doente|gripe|febre|de cama|covid|vomitar|vomitando|enxaqueca|hospital|urgencias|virose|mal disposta|mal disposto|passando mal|intoxicacao|constipada|atestado|gripada|gripado|pessima)
(nao) .. (sinto|estou) .. (bem|me sentindo bem)
(baixa medica|atestado|doente|febre|gripe|virose)
(torci|parti|quebrei|machuquei|cortei|fraturei|desloquei|queimei|operada|operado|travei) .. (pe|braco|mao|dedo|tornozelo|joelho|costas|pulso|perna|coluna|ombro)
[late]
(atraso|atrasada|atrasado|atrasar)
(furou|furei|estourou|rebentou|furado|furaram) .. (pneu|pneus|roda)
[p.done]
(acabei|terminei|despachei|finalizei|conclui|acabamos|pronto|pronta|terminado) .. [com|@name|@service|@when|cliente|dona]
(@name|cliente|ela|ele|dona) .. (pronta|pronto|foi embora|saiu|acabou|terminada|pagou|ja foi|saiu feliz)
(marca|marque|poe|coloca|da) .. (feito|feita|concluido|concluida|terminado|como concluido|baixa)
[p.no_show]
(@when|@name|@number|cliente|ela|ele|o das|a das|ninguem|dona) .. (nao|nunca|nem|ninguem) .. (veio|apareceu|compareceu|chegou|deu sinal|deu as caras|vieram|deu noticia|avisou)
(nao|ninguem|nem) .. (veio|apareceu|compareceu|deu as caras)
(bolo|faltou|levei um bolo|deixou na mao|no show|me deu bolo|deu o cano)
(estou|continuo|fiquei) .. (esperando|a espera) .. (@name|@when|cliente|ate agora)
(esperei|espero|aguardei|esperando|esperar) .. (senhor|senhora|moco|moca|rapaz|menina|dona|cliente|@name|@when) .. (nada|ninguem|sinal|nao|nem|ate agora|em vao|a toa)
(@name|cliente|ela|ele|o das|a das|dona|menina|senhor|senhora) .. furou
(nao|nem|nunca|jamais) .. (pos|botou|meteu) .. (pes|pe|cara)
(ficou de vir|era para vir|devia vir|tinha hora|devia ter vindo|combinou) .. (nem|nada|nao|nunca) .. [aviso|avisou|sinal]
[p.set_price]
(@service|preco|precos|valor) .. @money
(aumenta|aumentar|sobe|subir|baixa|baixar|muda|mudar|poe|coloca|cobro|cobrar|passa|atualiza|fixa|reajusta) .. (preco|precos|@service|valor|tabela) .. [@money|@number]
(cobro|cobrar|passo a cobrar|custa|levo) .. @money .. [pelo|por|o|a]
@money .. (por|pelo|pela|o|a) .. @service
[p.set_hours]
(a partir de agora|daqui em diante|de agora em diante|a partir de|passo|novo|novos|muda|sempre|todas as|todos os|meu|meus|atualiza|agora) .. (horario|horarios|comecar|comeco|abrir|abro|fechar|fecho|acabo|trabalho|atendo|encerro|comeca) .. [@when]
@when .. (comeco|abro|fecho|acabo|trabalho|passo a) .. (a partir de agora|sempre|comecar|@when|abrir)
(comeco|abro|fecho|acabo) .. (a partir de agora|sempre|daqui em diante|todos os|todas as) .. [@when]
(ja nao|nao) .. (trabalho|abro|atendo) .. (mais) .. @when
@when .. (ja nao) .. (trabalho|abro|atendo)
(verao|inverno|primavera|outono|ferias escolares|temporada|natal|normalmente|epoca) .. (atendo|abro|trabalho|fecho|recebo|abrimos|fechamos|atendemos) .. [@when]
[p.set_service]
(adiciona|adicionar|acrescenta|acrescentar|coloca|colocar|poe|inclui|incluir|tira|tirar|remove|remover|retira|exclui|cria|criar|insere|mete) .. (servico|servicos|tratamento|tratamentos|lista|menu|cardapio|catalogo|@service) .. [servicos|lista|meus|meu|minha]
(ja nao|nao|deixo de|tambem|agora|comecei a|passo a) .. (faco|ofereco|fazer|oferecer|fazemos) .. @service
(nao) .. (faco|ofereco) .. mais .. @service
@service .. (demora|dura|leva|passa a) .. @minutes
(inclui|inclua|adiciona|acrescenta|poe|bota|coloca|mete|cria) .. (@minutes|hora|horas|heure|heures) .. @money
[p.write]
(diz|diga|dize|fala|fale|avisa|avise|escreve|escreva|manda|mande|pergunta|pergunte|responde|responda|informa|informe|lembra|lembre|comunica) .. (@name|cliente|clientes|@number|todos|todas|proximo|proxima|o das|a das|@when|ela|ele|lhe|pra ela|pra ele) .. [que|se|de]
(diz lhe|diga lhe|avisa a|avisa o|avisa que|pergunta lhe) .. [que|se]
(mensagem|recado|lembrete) .. (para|pra|a|ao) .. (@name|cliente|clientes|todos|@when)
[p.numbers]
(quanto|quanta|quantos|quantas|que|mostra|diz) .. (faturei|faturamos|faturado|ganhei|ganhamos|entrou|recebi|rendeu|vendi|dinheiro|caixa|fiz|clientes|consultas|faltas|cancelamentos|atendi) .. [@when|mes|semana]
(faturamento|faturacao|receita|ganhos|vendas|estatisticas|numeros|caixa|balanco|rendimento) .. [@when|mes|semana]
como .. (foi|vai|esta|anda|correu) .. (mes|semana|negocio|movimento|ano)
[p.hand_back]
(pode|podes|voce|assistente|bot|retoma|continua|volta) .. (voltar|retomar|continuar|assumir|responder|atender|seguir com|tomar conta) .. [voce|conversa|tu|ela]
(passo|devolvo|deixo) .. (conversa|controle|bola|contigo|voce)
(conversa|papo) .. (acabou|terminou|encerrada|terminada|acabada) .. [conta|voltar]

[p.assistant]
(responder|responde|responda|respondas|respondes) .. (sozinho|automaticamente|por mim|por conta propria)
(ver|rever|ler|aprovar|revejo) .. (resposta|respostas|rascunho|rascunhos) .. (antes|primeiro)
(assistente|bot) .. (responder|responde|responda|rascunhos)
nao (responda|respondas|respondes) .. (perguntas|clientes|ninguem)
[p.walk_in]
(<familia>|cliente|amigo|amiga|vizinha|vizinho|alguem|@name) .. (vem|quer vir|ligou|pediu|telefonou|ligou me|mandou mensagem) .. (@service|cortar|pintar|<parte>) .. @when
[p.lapsed]
(quem|clientes|quais) .. nao .. (vem|veio|aparece|volta|voltou|vejo|vemos|vieram|voltaram) .. (meses|semanas|anos|tempo)
