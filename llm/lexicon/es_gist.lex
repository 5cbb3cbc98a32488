# De qué tratan las frases en español: palabras que lo dicen, en su orden; ".." es hasta seis palabras cualesquiera.

= join: y | pero | porque | asi que | entonces | o | pues | aunque
= not: no | nunca | jamas | ni | sin | nada | tampoco | ningun | ninguna | nadie
= parte: pelo | cabello | unas | dientes | muela | muelas | barba | cejas | raices | flequillo | puntas | melena | espalda | pies | cara | pestanas | cuello
= arreglar: cortar | cortarme | cortarse | cortarnos | corten | cortas | cortais | corteis | arreglar | arreglarme | arreglarse | arreglen | tenir | tenirme | tenirse | pintar | pintarme | limpiar | limpiarme | recortar | recortarme | hacer | hacerme | peinar | peinarme | lavar | lavarme | mirar | mirarme | revisar | revisarme | depilar | depilarme | retocar | retocarme | rapar | raparme | masajear | blanquear
= deseo: quiero | necesitar | quisieramos | queria | quisiera | necesito | necesitaria | necesita | gustaria | apetece | hace falta | toca | urge | busco | ando buscando | vendria bien | ponme | dame | hazme | apuntame | cogeme | consigueme | encajame | meteme | podria | puedo | puedes | podeis | pueden | necesitamos | querriamos | queremos | quiere | hay chance | habria chance | hay posibilidad | seria posible | hay forma | habria forma | hay modo | hay manera | se podra | podras | podran | querria | quisiese | me hace falta | me urge | ocupo | ando necesitando | me vendria bien | me vendria de perlas | le toca | me toca | me falta
= mal: horrible | horroroso | horrorosa | fatal | pesimo | pesima | malisimo | malisima | terrible | desastre | chapuza | verguenza | vergonzoso | asco | asqueroso | decepcionado | decepcionada | decepcionante | inaceptable | indignado | indignada | enfadado | enfadada | descontento | descontenta | maleducado | maleducada | grosero | grosera | sucio | sucia | quemado | quemada | desigual | trasquilado | trasquilada | lamentable | penoso | cabreado | molesto | enojado | enojada | feo | mal hecho | torcido | estafa | timo | chueco | chueca | chuecos | disparejo | dispareja | mocho | mocha | pinche | mal cortado | mal cortada | fatales | feisimo | feisima | destenido | manchado | manchada | disconforme | desconforme | decepcion | desilusionada | desilusionado | pesada | cutre | nefasto | nefasta | birria | porqueria | cochinada | una mierda | de pena | caradura | caraduras | choreo | robo | atraco | bronca | molesta | harta
= trabajo: corte | color | pelo | servicio | trato | trabajo | experiencia | tinte | visita | resultado | personal | atencion | local
= donde_ir: peluqueria | peluquerias | barberia | barberias | salon | salones | dentista | dentistas | clinica | medico | doctora | doctor | masajista | estilista | fisio | sitio | lugar
= idioma: ingles | espanol | castellano | frances | aleman | italiano | portugues | chino | catalan
= tarjeta: tarjeta | tarjetas | efectivo | bizum | paypal | visa | mastercard | credito | debito | transferencia | seguro | contactless | metalico | plazos | amex
= precio: precio | precios | tarifa | tarifas | coste | costo | presupuesto | importe
= libra: libera | libere | libre | hueco | huecos | cancela | cancele | anula | anule | cae | falla | sale | sitio | cancelacion | cancelaciones | queda | abre | desocupa | surge | baja | hubiera | hay | caiga | cayera | falle | fallara | raje | raja | baje | bajara | cancelara | cancelan | anulara | liberara | liberarse | desocupe | desocupara | desmarca | desapunta | echa atras | hueca | espacio | lugar
= avisar: avisa | avisame | avisadme | aviseme | avisenme | avisar | avisarme | toque | dime | diganme | decidme | escribeme | escribidme | llamame | llamadme | llameme | apuntame | interesa | quiero | lo cojo | cuenta | avisas | avisais | mensaje | grito | toquecito | mensajito | msj | whatsapp | whatsappazo | echas un grito | pegas un grito | das un toque | das una voz | mandas mensaje | me dices | me dice | me escribes | me escribe | me llamas | me llama | acuerdate | acordate | tenme en cuenta | teneme en cuenta | tengame en cuenta
= mandar: mandes | mandeis | manden | mande | envies | envieis | envien | envie | escribas | escribais | escriban | escriba | mandar | mandarme | mandando | enviar | enviarme | escribir | escribirme | molestar | molestarme | molesteis | contactar | contactarme | recibir | mensajes | sms | publicidad | recordatorios | avisos | notificaciones
= borrar: borra | borrad | borrar | borren | borre | borreis | borres | elimina | eliminad | eliminar | eliminen | elimine | suprime | suprimir | quita | quitar | olvida | destruye | quiten | limpia
= datos: datos | informacion | cuenta | perfil | historial | registros | ficha | numero | telefono | conversacion | conversaciones
= maquina: bot | robot | maquina | persona | humano | ia | real | ordenador | programa | contestador | inteligencia artificial | automatico | chatgpt | asistente virtual | computadora | compu | grabadora | contestadora
= alguien_real: persona | humano | humana | alguien | encargado | encargada | dueno | duena | gerente | responsable | recepcionista | agente | operador | jefe | jefa
= hueco: hueco | huecos | libre | libres | disponible | disponibles | disponibilidad | sitio | turnos | plaza | plazas | hora | horas | citas
= bus: autobus | bus | metro | tren | tranvia | coche | taxi | trafico | carro | camion | vuelo | colectivo | micro | combi | guagua | subte | cercanias | moto | autopista | carretera | ruta
= familia: hijo | hija | marido | mujer | esposa | esposo | madre | padre | novio | novia | hermano | hermana | abuela | abuelo | nino | nina | pareja | amigo | amiga | jefe | sobrino | sobrina | ninos | suegra
= poder: podemos | puedo | podria | podriamos | se puede | podeis | puede | pueden | puedes | podrian | seria posible | es posible

[cancel]
@when .. (voy a fallar|fallarles|fallarte|fallaros|fallo|dejar plantados|dejaros plantados)
@when .. no .. (va a poder ser|poder ser|va a ser posible|podra ser|se va a poder|puede ser|sera posible)
(cancelar|cancela|cancelo|cancelad|cancele|anular|anula|anulo|anulad|anule|borra|borrar|quita|quitar|elimina|suspender|suspende) .. (<appt>|@service|@when|lo|la)
(quitame|quiteme|quitadme|borrame|borreme|sacame|saqueme|tachame|bajame) .. (lista|agenda|@when|<appt>|cita)
(no) .. (poder ir|puedo ir|podre ir|voy a ir|ire|asistir|asistire|llegar|acudir|podremos ir|voy a poder|vamos a poder|puedo acudir|puedo asistir|podre asistir|voy a necesitar|voy a poder ir|necesito ya|hace falta ya) .. [@when|@service|<appt>]
@when no (voy|ire|puedo ir|podre|podre ir|vamos|llego|iremos)
ya no (necesito|quiero|hace falta|puedo|me hace falta|voy|iremos|vamos)
(me doy|darme) de baja .. (<appt>|@when)
[no]
(no) .. (poder ir|puedo ir|podre ir|voy a ir|asistir|acudir|podremos ir|voy a poder|vamos a poder|puedo acudir|puedo asistir|voy a necesitar|voy a poder ir)
@when no (voy|ire|puedo ir|podre|podre ir|vamos)
ya no (necesito|quiero|hace falta|puedo|me hace falta|voy|iremos|vamos)
no .. (encaja|cuadra|sirve|conviene|convence|apetece|interesa|viene bien|va bien|gusta|hace gracia)
(muy|demasiado) (lejos|caro|cara|tarde para mi|pronto para mi)
no (lo|la) (veo|quiero|necesito)
(ninguna|ninguno) .. (va|sirve|viene|cuadra|conviene|bien|encaja|convence)
no .. (va|sirve|viene|cuadra|conviene|encaja|convence|gusta) .. (ninguna|ninguno)

[move]
(pasa|mueve|cambia|corre|recorre|pasame|mueveme|cambiame|pase|mueva|cambie|adelanta|atrasa|retrasa) .. a @name .. (de|a|para|al) .. @when
(mover|mueve|moved|muevo|cambiar|cambia|cambio|cambiad|pasar|pasa|pasad|paso|adelantar|adelanta|adelantad|retrasar|retrasa|aplazar|aplaza|posponer|pospon|reprogramar|correr|atrasar|trasladar|modificar|reagendar|mudar) .. (<appt>|@service|lo de|la de) .. [@when|para|al|un]
(mover|mueve|cambiar|cambia|pasar|pasa|pasad|adelantar|retrasar|aplazar|posponer|dejar|dejamos|atrasar|cambiamos|pasamos|dejarlo|pasarlo|moverlo|cambiarlo|cambiarla|moverla|pasarla|dejarla|adelantarla|retrasarla|aplazarla|atrasarla) .. (para|al|a|por) @when
(pasame|cambiame|mueveme|pasadme|cambiadme) .. @when
(surgido|salido|complicado|coincide) .. (podemos|puedo|podria|podriamos|se puede|seria posible|dejar|pasar|cambiar) .. @when
@when .. (no|ya no) .. (bien|puedo|sirve|cuadra|viene|posible|conviene|va) .. (puede|podria|podemos|mejor|y si|quizas|podriamos|se puede|pasamos|cambiamos) .. @when
@when en (vez|lugar) .. de .. @when
(buscar|encontrar) otro (dia|momento|hueco) .. (para mi|para la|para el) .. (<appt>|@service)

[list]
(a que hora|cuando|que dia|para cuando|para que dia|que hora) .. (quede|quedamos|habiamos quedado|habia quedado|tenia que|tenia|dije|saque|hice|me diste|me dieron|me disteis|me dio|me tocaba|iba|me anotaron|me apuntaron|me pusieron|me agendaron) .. [ir|cita|@service]
(que|cuando|cual|tengo|tenia|hay|recuerdame|dime|recuerdas|mirar) .. (pendiente|pendientes|reservado|reservada|agendado|agendada|programado|programada|apuntado|apuntada|cogido|cogida|a mi nombre)
(cuando|que dia|a que hora) .. (tenia|tengo|era|toca|tocaba|debo|debia) .. (ir|mi|la|lo|cita|yo|pasarme)
(no me acuerdo|no recuerdo|se me olvido|he olvidado|se me ha olvidado|no se) .. (cuando|que dia|a que hora|hora|dia) .. [cita|era|tenia|es|toca]
(mis|mi|ver|consultar) .. (proximas|proxima|futuras|siguientes|siguiente) .. <appt>
(para que dia|cuando|que dia|para cuando) .. (reserve|pedi|cogi|apunte|agende)
(tengo|tenia) .. (cita|algo|alguna|reserva) .. (con vosotros|con ustedes|ahi|reservado|reservada|@when)

[late]
(llego|voy|estoy|llegare|caigo) .. (minutos|rato|ratito) .. (despues|tarde|mas tarde)
<bus> .. (rompio|averio|descompuso|pincho|poncho|paro|cortado|cortada|jodio|planto)
<bus> .. (retraso|retrasado|tarde|parado|averiado|estropeado|horrible|llega|llegado|imposible|fatal|perdido|averia|atascado)
(perdi|perdido|esperando) .. <bus>
(atasco|trafico|retraso|retrasado|retrasada|retrasando|atascado|atascada|embotellamiento|demorado|demorada)
(llego|llegare|llegar|voy|ire|llegamos|llegaremos|estare|estoy) .. (tarde|retraso|retrasado|@minutes|atrasado|y diez|y cuarto|y cinco|apurado|justo)
@minutes .. (tarde|retraso|mas tarde)
(estoy|llego|llegare|estare|tardo|tardare) .. (en|unos) .. @minutes
(empezad|empiecen|empieza) sin mi
(me he|me) (dormido|entretenido|quedado dormido|quede dormido)
(cuarto de hora|media hora|unos minutos|un poco|un poquito|ratito) .. (tarde|retraso)

[waitlist]
si .. (queda|hay|sale|surge|aparece) .. <hueco> .. (<avisar>|dame un toque|toque|me avisas)
si .. <libra> .. <avisar>
(avisa|avisame|avisadme|aviseme|avisenme|avisar|avisarme|dime|decidme|escribeme|llamame|llamadme|toque) .. (si|cuando|en cuanto) .. <libra>
(lista|cola) de espera
(apuntame|ponme|anotame|meteme|quiero entrar|apuntarme) .. (espera|cancelaciones)

[pay]
(enlace|link|pagina|boton|web|url) .. (pago|pagar|pague|cobro)
(pago|pagar|pague) .. (enlace|link|pagina|boton|web)
(enlace|link|pagina|pago|boton) .. (no|error|falla|caducado|caduco|roto|otra vez|de nuevo|expirado|rechazado|funciona|perdido)
(quiero|quisiera|como|donde|puedo|dejar|gustaria|necesito|me gustaria|ya|queria) .. (pagar|pago|abonar|liquidar|saldar|hacer el pago|pagarte|pagaros|pagarlo|dejar pagado)
cuanto .. (debo|os debo|te debo|falta por pagar|queda por pagar)
(manda|mandame|mandas|envia|enviame|reenvia|pasa|pasame|mandadme|envie|mandeme) .. (enlace|link)

[paid]
(se me|me lo|ya me) .. (desconto|descontaron|cargo|cargaron|debito|debitaron|cobraron) .. (cuenta|tarjeta)
(llego|cayo|entro|aparece|salio|reflejo|ves) .. (transferencia|pago|deposito|dinero|bizum|plata)
(te|le|os|les) (transferi|deposite|pague|abone|yapee|gire|mande la plata|mande el dinero|hice bizum|hice la transferencia|hice el deposito|hice un bizum)
(ya|recien|acabo|ahora|hoy|ayer|recien) .. (transferi|deposite|abone|mande|envie|hice|te pague|le pague|os pague|pague|pagado|yapee|gire|consigne|liquide|saldado|cancele el saldo) .. [transferencia|deposito|bizum|plata|dinero|pago|tarjeta|link]
(ya|he|acabo|ayer|hemos|esta|hice|hecho|mande|envie|hoy) .. (pagado|pague|transferencia|abonado|ingreso|ingresado|bizum|pago|pagada|abone)
(dinero|pago|transferencia|ingreso|bizum) .. (enviado|hecho|hecha|enviada|realizado|realizada|mandado|esta|salido)
me (han|ha) (cobrado|cargado|descontado) .. (ya|tarjeta|cuenta)

[receipt]
(factura|recibo|ticket|comprobante|justificante|facturas|recibos|facturarme|facturar)
[review]
(dejar|dejo|poner|ponerle|poneros|escribir|dar|darle|hacer|quiero|donde|dejaros|dejarle) .. (resena|opinion|estrellas|valoracion|comentario|puntuacion|critica|calificacion|nota)
(escribir|decir|poner) .. (bonito|bueno|positivo) .. (sobre|de)
(valorar|calificar|puntuar) .. (visita|servicio|@provider|@service|cita|experiencia|atencion|trato)
(encantado|encantada|contento|contenta|feliz|enamorada|encanta|encanto) .. (con|mi|el|la|como) .. (corte|pelo|color|resultado|@service|visita|trato|dejo|dejaron|dejado)

[complain]
(<trabajo>|@service|esmalte|unas|empaste|pestanas|extensiones) .. se me .. (fue|cayo|quito|borro|desprendio|despego|levanto|rompio|cayeron|fueron|despegaron)
nadie .. (disculpo|disculpas|perdon|hizo caso|importo)
(quedo|quede|quedaron|salio|sali|salieron) .. <mal>
me (dejaron|dejo|dejasteis|dejaste|han dejado|hicieron|hizo|quedo|cortaron|corto|pusieron) .. <mal>
(<trabajo>|@service|@provider|<appt>) .. <mal>
<mal> .. (<trabajo>|@service|@provider|<appt>)
(devolvais|devuelvan|devuelva|devolver|devolveis|devolucion|devuelvas|devolvedme|reembolso|reembolsen|reembolseis|compensacion|indemnizacion)
no .. (contento|contenta|satisfecho|satisfecha|de acuerdo|conforme|normal|aceptable) .. (con|el|la|esto|@service)
(enfadadisima|enfadadisimo|cabreada|cabreadisimo|indignadisima|furioso|furiosa|contentisima con lo mal)
(quejarme|queja|reclamacion|reclamar|denunciar|quejas|hoja de reclamaciones)
(nadie|no) .. (contesta|responde|atendio|aparecio|abrio|coge el telefono|contestan|responden|cogen)
(cobrado|cobraron|cobrasteis|cobro|cobrasteis) .. (dos veces|doble|de mas|mas de|mal)
(quedado|quedo|dejado|dejasteis|dejaron|salido|salio) .. (mal|fatal|verde|naranja|desigual|torcido|quemado|trasquilado|corto|horrible|hecho un)
(espere|esperado|esperando|esperar) .. (@minutes|hora|horas|siglos|media hora|rato)
(estropeado|destrozado|arruinado|quemado) .. (pelo|cabello|corte|unas|cara)

[human]
(hablar|hable|hablo|pasame|paseme|pasadme|comunicame|comuniqueme|ponme|pongame|contactar|quiero|necesito|prefiero|atienda) .. (con|una|un|el|la|al) .. (persona|humano|encargado|encargada|dueno|duena|gerente|responsable|recepcionista|agente|operador|de verdad|jefe|jefa)
(hablar|hable|hablo) .. (con) .. (alguien|@provider)
(llame|llamen|llameis|llames|llamarme|llamais|llamas|llamad|llamadme|llameme) .. (alguien|me|alguna|por telefono|vosotros|ustedes)
que me (llame|llamen) .. [alguien|@provider]
(llamarme|llamame|llamadme|llameme|me llamais|me llamas|me puede llamar|me pueden llamar|me podeis llamar)
(bot|robot|maquina) .. (no|inutil|entiende|sirve|entiendes|tonto|harto)
(dejar|deja|pasar|pasa|dejarle|dar|darle|transmitir) .. (recado|mensaje) .. [a|para]
(hay|algun) .. (alguien|ser humano|persona) .. (ahi|real|detras|atienda)

[stop]
(no|dejad|deje|deja|dejen|parad|para|paren|basta|bastante|harto|no quiero) .. <mandar> .. [mas|por favor|mensajes]
(baja|borrame|sacame|quitame) .. (lista|mensajes|publicidad|suscripcion)
(darme|dame|dadme|deme) .. baja

[start]
(puedes|podeis|pueden|vuelve|volved|vuelvan|quiero|puede|activa|volver) .. (escribirme|mandarme|enviarme|recibir|mensajes|avisos|recordatorios) .. [otra vez|de nuevo|nuevo]
(volver|vuelve|vuelvan|volved) a (escribirme|mandarme|enviarme|recibir)
(activar|reactivar|activa|reactiva) .. (mensajes|avisos|recordatorios|notificaciones)

[erase]
<borrar> .. (mis|mi|todos|todo|toda) .. (<datos>|mi|sepas|sepais|tengas|tengais|tienes|teneis|tengan|tienen|sabes|sabeis)
<borrar> .. (todo|cuanto) .. (mi|sobre mi)
(no quiero|dejad|deja) .. (guardeis|guardes|guarden|guardar|tengais|conserven) .. (datos|informacion|numero)
(rgpd|derecho al olvido|proteccion de datos)
<borrar> .. (cuenta|perfil|ficha)

[help]
(como|que) .. (funciona|va|usa|uso|utiliza|poner|escribir|decir|hago|hacer|pongo|escribo|digo) .. (esto|aqui|este|chat|ahora)
(que|como) se supone .. (aqui|hacer|poner|escribir|decir)
(no) .. (entiendo|entero|aclaro|se) .. (nada|como|esto|funciona|va)
(estoy|ando) (perdido|perdida|liado|liada|confundido|confundida)
para que sirve .. [esto]
(que|en que) .. (puedes|podeis|sabes) .. (ayudar|hacer|ayudarme)

[language.to_en]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|entiende|sabes|puede ser|podeis|comodo|comoda|contestame|respondeme) .. ingles
[language.to_es]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|puede ser|podeis|contestame|respondeme) .. (espanol|castellano)
[language.to_fr]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|puede ser|podeis|contestame|respondeme) .. frances
[language.to_de]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|puede ser|podeis|contestame|respondeme) .. aleman
[language.to_it]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|puede ser|podeis|contestame|respondeme) .. italiano
[language.to_pt]
(hablar|hablamos|hablas|habla|escribir|escribes|responder|contestar|seguir|cambiar|pasar|prefiero|mejor|entiendes|puede ser|podeis|contestame|respondeme) .. portugues

[ask.languages]
(alguien|@provider|ellos|personal|equipo|doctora|doctor|dentista|estilista|peluquera|peluquero|ahi|alli|gente|ella|salon) .. (hable|hablan|habla|entienda|entiende|entienden|sepa|sabe|saben|domina) .. <idioma>
(hable|hablan|habla|entienda|entiende|entienden) .. <idioma> .. (alguien|ahi|alli|personal|local|salon|clinica)
(que|en que|cuales) .. (idiomas|idioma)

[ask.price]
(cuanto|que|por cuanto) .. (cuesta|costaria|saldria|sale|vale|valdria|cobras|cobrais|cobran|cobra|costara|sale por|costar|cobrariais|cobrarian|pagaria|costaran|valen|cuestan|piden)
a cuanto .. (esta|estan|sale|salen|teneis|tienen|tienes)
<precio>
(descuento|descuentos|promocion|promociones|oferta|ofertas|bono|bonos|tarifa joven)
(caro|cara|barato|barata) .. [es|sale]
(incluye|incluido|incluida|aparte|extra) .. (precio|lavado|importe)

[ask.duration]
(cuanto|que) .. (rato|tiempo|tarda|tardais|dura|tardan|tarde|duracion|tardaria|duraria|lleva|tardamos|durara|tardare)
(tarda|dura|lleva|tardais|tardan) .. (hora|horas|@minutes|mas|menos)
(en|dentro de) .. (@minutes|hora|media hora) .. (listos|listo|lista|listas|fuera|acabado|terminado|terminada)
(tarda|dura|lleva) .. (mucho|poco|largo|rato)
(cuantos|cuantas) (minutos|horas)
(listo|lista|listas|listos|salgo|saldre|termino|acabo|terminamos|acabamos) .. (antes de|para las|a las|@when) 
es (rapido|largo)

[ask.address]
donde .. (estais|esta|estan|quedais|queda|es|encuentro|encuentra|ubicado|ubicados|ir|local|salon|exactamente|caeis|cae|teneis)
(que|en que|cual) .. (calle|barrio|zona|edificio|piso|planta|plaza|numero de la calle|direccion)
como .. (encuentro|encontrar|encontraros|encontrarlo)
como .. (llego|llegar|voy|ir|se llega|os encuentro) .. [ahi|alli|hasta|en|a]
(mandame|manda|mandas|pasame|pasas|envia|enviame|comparte|compartes|das|dame) .. (ubicacion|direccion|mapa|localizacion|pin)
(direccion|ubicacion|codigo postal|google maps)
(parada|estacion|metro|autobus) .. (cerca|cercana|pilla|mas cerca|proxima)
(lejos|cerca) .. (de|del) .. [centro|estacion|metro|ahi|aqui]
(cual|hay|que) .. (parada|estacion)

[ask.hours]
(semana santa|navidad|navidades|nochebuena|ano nuevo|reyes|carnaval|puente|feriado|feriados|festivo|vacaciones) .. (abren|abris|abre|atienden|atendeis|trabajan|trabajais|cierran|cerrais|estan|estais)
(a que hora|hasta que hora|desde que hora|hasta cuando|que dias|cuando|hasta que horas) .. (abris|abren|abre|cerrais|cierran|cierra|estais|atendeis|atienden|trabajais|trabajan|esta abierto|estan) .. [@when]
(abris|abren|abre|cerrais|cierran|cierra|abierto|abiertos|atendeis|atienden|trabajais|trabajan|abierta|abre) .. (@when|domingos|domingo|sabados|festivos|mediodia|agosto|navidad|fines de semana|tarde|noches)
(@when|domingos|sabados|festivos|mediodia|agosto|fines de semana) .. (abris|abren|abre|cerrais|cierran|abierto|abiertos|atendeis|atienden|trabajais|trabajan|estais)
(horario|horarios)

[ask.parking]
(aparcar|aparca|aparco|estacionar|estaciono|aparcamiento|estacionamiento|parking|parqueadero|parquear|parqueo|aparcarse)
(dejar|dejo|meter|meto) .. (coche|moto|carro|auto|bici|furgoneta|bicicleta)
(sitio|plaza) .. para .. (coche|moto|carro|auto)

[ask.policy]
(cancelo|cancelar|anulo|anular|no puedo ir|no voy|no puedo|no aparezco|fallo|no llego|cancelacion|cancelaciones|no me presento|cambio de idea) .. (cobrais|cobran|cobra|pierdo|dinero|devolveis|devuelven|coste|costo|gratis|penalizacion|multa|cargo|pagar|pasa|senal|reembolso|politica|condiciones)
(cobrais|cobran|pierdo|dinero|devolveis|devuelven|coste|gratis|penalizacion|multa|cargo|pasa|senal|antelacion|plazo|limite|politica|margen|condiciones) .. (cancelo|cancelar|anulo|anular|no puedo ir|no voy|no aparezco|fallo|cancelacion|anulacion|no me presento)
(con cuanta|cuanta) antelacion
(se devuelve|devolveis|reembolsable|se pierde|recupero) .. (senal|deposito|dinero|fianza)

[ask.payment]
(solo|se puede|puedo|aceptais|aceptan|acepta|cogeis|admitis|admiten|con|pagar|en|o|hay que|como|teneis|vale|tengo que) .. <tarjeta> .. [tambien|pagar|o]
(pagar|pago|paga|pagais) .. (movil|adelantado|antes|despues|alli|ahi|plazos|tarjeta|efectivo|anticipado|cuando|como)
(cuando|como|donde) se paga
(formas|metodos|medios|maneras) de pago
(hay que|tengo que|pedis|piden|hace falta|se deja) .. (senal|deposito|anticipo|adelanto|fianza)

[ask.is_bot]
(eres|es|sois|hablo|hablando|estoy|escribiendo|esto|chateando|tu) .. (bot|robot|maquina|ia|real|ordenador|contestador|inteligencia artificial|automatico|chatgpt|asistente virtual|humano|persona de verdad)
(hablo|hablando|escribiendo|chateando|escribo) con .. <maquina>
(eres|es usted|sois) .. (persona|humano|alguien)
(quien) .. (hablo|hablando|escribo|contesta|responde)
hay (alguien|persona|una persona) .. (ahi|detras|otro lado)

[ask.other]
(puedo|podemos|se puede|puede|podria|dejais|dejan|pasa algo|importa|hay problema) .. (llevar|traer|ir con|venir con|entrar con|acompanada|acompanado|acompanarme|comer|beber|llevarme) .. [mi|mis|perro|nino|ninos|bebe]
(teneis|tienen|usais|usan|hay|es|sois|trabajais|tiene|duele|hace falta|haceis|son) .. (vegano|veganos|organicos|ecologicos|wifi|bano|aseo|accesible|silla de ruedas|alergica|alergico|alergia|alergias|amoniaco|embarazada|ascensor|productos|marca|marcas|titulo|titulados|experiencia|tarjeta regalo|bono regalo|dano|dolor|mascotas|sin cita)
(pasa algo|importa|molesta|problema) .. si .. (viene|venga|vienen|traigo|llevo|voy con|acompana)
(alergia|alergica|alergico|embarazada|silla de ruedas|tarjeta regalo|sin amoniaco|sin cita)
(duele|hace dano)

[ask.status]
(@provider|ella|el|salon|os|te|ya|me|alguien|al final) .. (ha dicho|dijo|ha contestado|contesto|ha respondido|respondio|ha confirmado|confirmo|ha aceptado|acepto|han dicho|han contestado|han confirmado|han respondido|han aceptado|confirmado|confirmada|contestado|respondido|aceptado|aceptada)
(ha dicho|dijo|ha contestado|contesto|ha respondido|respondio|ha confirmado|confirmo|ha aceptado|acepto) .. (@provider|ella|el salon|que si|ya)
(se sabe|sabes|sabeis|hay|teneis|alguna|novedades|noticias) .. (algo|novedades|noticias|respuesta|novedad) .. [de|mio]
(sigue|esta|queda|quedo|seguimos) .. (en pie|confirmada|confirmado|adelante|hecha|cerrada|apuntada)
(que|como) .. (paso|pasa|va|anda|esta) .. (con mi|lo mio|lo de mi|mi) .. [<appt>|solicitud]
(todavia|aun) .. (esperando|pendiente|sin respuesta)

[ask.times]
(que|cuando|hay|tienes|teneis|tienen|queda|quedan|algun|alguna|os|tendrias|tendriais|tendrian|habria|cual) .. <hueco> .. [@when|libre|libres|queda]
(cuando|que dia|a que hora|que dias|que horas) .. (puedes|podeis|puede|pueden|podrias|podriais|podria|puedo|hay|tienes|teneis|vendria bien)
(primera|primer|proxima|proximo) .. (hueco|disponible|libre|cita)

[book]
(<deseo>|hay forma|manera) .. <arreglar> .. [<parte>|@service]
(<deseo>|que me|que nos|ir a|venir a|pasarme a) .. (corten|tinan|arreglen|limpien|peinen|hagan|miren|revisen|quiten) .. [<parte>|@service]
<deseo> .. (@service|<appt>) .. [@when]
(hueco|sitio|cita|hora|plaza|disponibilidad) .. (para) .. @service
(apuntame|apunteme|apuntadme|anotame|cogeme|meteme|encajame|ponme|agendame|resérvame|reservame|dame|hazme) .. (con|para|cita|hueco|a|@service) .. [@when|@provider|@service]
(coger|cogerme|meter|meterme|encajar|encajarme|atender|atenderme|ver|verme|apuntar|apuntarme) .. (para|@when|con|hoy|@service)
mi .. <familia> .. (necesita|quiere|querria|necesitaria|le hace falta|tiene que) .. [@service|<arreglar>|<appt>]
(venir|ir|pasarme|acercarme|pasar) .. (a|para) .. @service
(pasarme|acercarme|ir|venir|pasar|ir a) .. (con mi|a mi|a) .. (<familia>|hacerme|<arreglar>) .. [@when|@service]
<parte> .. (necesita|necesitan|pide|piden|pidiendo)
me duele .. (<parte>|diente) .. [@when|hoy|urgente]

[search]
(conoces|conoce|conoceis|recomiendas|recomiendame|recomendais|busco|buscando|algun|alguna|necesito|hay|quien|encontrar|encuentrame|muestrame|dime|sabes|cual|que|buscame|ando buscando|conozco|mejores) .. (@trade|<donde_ir>) .. [bueno|buena|barato|@city|cerca|por]
(quien|donde|alguien|sitio|lugar) .. (da|hace|hacen|haga|dan|hagan|buenos|barato|barata|cortan|corten|puedo) .. (@service|@trade|<parte>|<arreglar>)
(mudarme|mudado|mude|nuevo|nueva) .. @city .. [@trade|<donde_ir>]
(sitio|lugar|alguien) .. (para|que) .. (@service|<arreglar>|<parte>)
@trade .. (cerca|cercano|por aqui|recomendable|@city)

[alt]
(que|algo|cual|quien|y|donde|alguien) mas .. (tienes|hay|teneis|tienen|tendrias|ofreces|queda|podria)
(otro|otra|otros|otras|alguna otra|algun otro) .. (opcion|opciones|hora|horas|dia|dias|hueco|huecos|fecha|fechas|momento|alternativa|cosa|sitio|salon|horario|horarios|posibilidad)
(no) .. (hay|tienes|teneis|tienen|tendrias|queda|tendras) .. (nada|algo|ninguna|alguno|alguna|otro|otra) .. [@when|tarde|noche|manana|antes|despues|temprano]
(por la|a la) (noche|tarde|manana) .. no .. (hay|tienes|queda) .. nada
(mirar|mira|busca|buscar|enseñame|muestrame|dame) .. (otra|otro|otros|otras|mas|alternativas)
[later]
(algo|nada|un poco|hueco|poco|mejor|puede ser|hora) .. mas tarde .. [ese dia|hora]
[earlier]
(algo|nada|un poco|hueco|poco|mejor|puede ser|hora) .. (mas temprano|antes|mas pronto) .. [ese dia|hora]

[wait]
(dame|deme|dejame|dejeme|necesito|tengo|espera|voy|espere|permiteme|dejad|dadme) .. (mirar|mire|miro|pensar|piense|pienso|consultar|consulto|consulte|preguntar|pregunto|pregunte|ver|vea|hablar|hable|comprobar|compruebo|confirmar|revisar|reviso)
(dame|deme|dejame|dejeme|necesito|espera|espere|permiteme|dejad|dadme) .. (minuto|minutos|@minutes|momento|segundo|rato|momentito)
(pregunto|consulto|miro|hablo|comento|preguntare|consultare) .. (<familia>|agenda|calendario)
ya (te|os|le|les) (dire|digo|aviso|avisare|contare|cuento|confirmo|confirmare)
(estoy|sigo|ando) .. (pensando|pensandolo|pensandomelo|dudando|decidiendo)
(lo|la) (miro|pienso|consulto|hablo|pregunto|compruebo|confirmo) .. (y|con|luego|antes|despues|primero)
(te|os|le|les) (digo|confirmo|aviso|escribo|cuento) .. [luego|ahora|algo|despues|manana|@when]
(todavia|aun) no .. (se|decidido|tengo claro|lo se)
(sin|no) .. (decidir|decidido|tengo claro|me decido)

[repeat]
(lo|como|el|la) .. (siempre|mismo|misma|ultima vez|anterior|otras veces|otra vez)
(igual|mismo|misma|lo mismo) .. (ultima|vez|siempre|antes|anterior|mes pasado)

[off]
(va a|hay) .. (nevar|llover|nieve|hacer frio|hacer calor|tormenta)
(quien|que equipo) .. (gana|gano|ganado|ganara|va a ganar) .. [partido|copa|hoy]
(que|cual) .. (opinas|piensas|favorito|favorita|prefieres tu)

[p.approve]
(acepta|aceptar|aceptala|acepto|aprueba|apruebo|confirma|aprobar) .. (@name|@when|@number|solicitud|todas|cita|peticion|ambas)
[p.decline]
no .. (cabe|puedo|da tiempo|llego|tengo hueco|es posible|me va|cuadra|entra|tengo sitio|puedo atender|alcanza) .. [ese|esa|a esa|entonces|mas]
(rechaza|rechazar|rechazala|recházala|denegar|deniega|di|dile|digale) .. (@name|solicitud|cita|que no|esa|peticion)
(estoy|voy|vamos) .. (a tope|lleno|llena|completo|completa|hasta arriba|liado|liada)
[p.counter]
(podria|puede|puedes|pregunta|preguntale|dile|digale|ofrece|ofrecele|propon|proponle|y si|que tal|mejor|quizas|prefiero|si) .. @when .. [mejor|en vez|entonces]
@when .. no .. (pero|sino|en cambio) .. @when
@when .. (mejor|si puedo|me va|me viene|podria|vale|bien|perfecto)
(propon|proponle|ofrece|ofrecele|sugiere|busca|dale) .. (otra|otro) .. (hora|dia|hueco|fecha|momento)
[p.agenda]
(que|quien|a quien|cuantos|cuantas|como) .. (traigo|me toca|veo|espero|me espera|ando|agarro|atiendo|me viene|llega|llegan|caen|cae) .. (@when|hoy|ahora|primero|siguiente)
(quien|que|a quien|cuantos|cuantas|cual|como|hay alguien|cuando) .. (tengo|toca|viene|vienen|hay|esperan|sigue|primero|primera|siguiente|ultimo|ultima|agenda|citas|clientes|pinta|va) .. [@when|hoy|ahora]
(ensename|muestrame|dime|lee|leeme|repasa|repasame|ver|dame) .. (agenda|citas|dia|plan|@when|clientes|turnos)
pasame .. (agenda|citas|clientes|turnos)
(primera|primer|ultima|ultimo|siguiente|proximo|proxima) .. (cita|cliente|clienta|de|turno)
(a que hora|cuando) .. (empiezo|acabo|termino|salgo)
(estoy|tengo) .. (libre|lleno|llena|completo|ocupado|hueco) .. @when
[p.block]
(no) .. (estoy|estare|voy a estar|trabajo|abro|abrimos|atiendo|vengo|voy|puedo|voy a trabajar|voy a abrir|vendre|ire|pongas|des|aceptes|cojas|metas|citas|abrire) .. @when
@when .. no .. (estoy|estare|trabajo|abro|abrimos|atiendo|vengo|voy|puedo|pongas|des|aceptes|cojas|metas|vendre|abrire|voy a estar|voy a trabajar)
(dejame|deja|guardame|guarda|reserva|reservame|bloquea|bloqueame|cierra|cierrame|quitame|tapa|necesito|quiero|aparta|apartame|libera|vacia) .. @when .. [libre|para mi|cerrado|vacio|bloqueado|librar]
(dejame|deja|guardame|necesito|quiero|tengo) .. (libre|cerrado|vacio|bloqueado) .. @when
(dentista|medico|colegio|boda|funeral|entierro|vacaciones|viaje|reunion|curso|gestiones|recado|comida|fiesta|libranza|gimnasio|puente) .. @when
@when .. (dentista|medico|colegio|boda|funeral|entierro|vacaciones|viaje|reunion|curso|gestiones|libro|fiesta|cierro|cerramos|cerrado|libranza)
(me voy|voy|estoy|estare) .. (vacaciones|fuera|viaje|medico|dentista) .. [@when]
[p.open]
@when .. (estoy libre|si puedo|me quede libre|voy a estar) .. (reserven|que vengan|pueden|abre|abrelo)
(si|puedo|abre|abrir|abrid|pon|vuelvo|vuelve|al final|tambien|anade|libera|desbloquea|reabre) .. (trabajo|trabajar|abro|abrir|atiendo|huecos|estoy|estare|puedo|horas|a abrir|disponible|citas) .. @when
(abre|abrir|reabre|desbloquea|libera|pon|activa|vuelve a abrir) .. @when .. [otra vez|de nuevo]
@when .. (si) .. (trabajo|abro|puedo|atiendo|estoy|vengo)
[p.ill]
(me dio|me agarro|agarro|pesque|tengo|traigo|me pego|me entro|pille|cogi|pillado) .. (gripe|gripa|gripon|fiebre|covid|migrana|catarro|tos|anginas|infeccion|virus|resfrio|constipado)
no .. (puedo|voy a poder|podre|estoy para|me veo para|creo que pueda|doy) .. (trabajar|ir a trabajar|currar|chambear|laburar|pararme)
(amaneci|me desperte|desperte|me levante|levante|ando|estoy|sigo|me dio|me agarro|pesque|tengo|traigo|me pego|me entro) .. (pedazos|estomago|malita|malito|vomito|vomitos|diarrea|gripa|resfriado|resfriada|calentura|temperatura|mareado|mareada|lumbago|ciatica|bronquitis|faringitis|amigdalitis|tripa|barriga|panza|cagalera|virus|contracturado|contracturada|afonica|afonico|hecha polvo|hecho polvo|molido|molida|morir|muerto|muerta|cama)
no .. encuentro .. bien
(estoy|encuentro|levantado|levante|despertado|amaneci|siento|tengo|cogido|pillado|he|me) .. (fiebre|enfermo|enferma|gripe|covid|gastroenteritis|malo|mala|vomitando|migrana|indispuesta|indispuesto|virus|fatal|urgencias|hospital|intoxicacion)
(de baja|baja medica|me he roto|me he torcido|me rompi)
[p.done]
(he|ya|acabo|acabe|termine|hemos|acabado|terminado) .. (acabado|terminado|acabar|terminar|hecho|lista|listo|acabe|termine|acabamos) .. [con|@name|@service|ella|el]
@name .. (lista|listo|terminada|terminado|hecha)
(acabado|terminado|acabe|termine|lista|listo) .. (con|@name) .. [@name|@when]
(ya se|ya|se) .. (fue|ha ido|marcho|marchado|pagado|pago) .. [@name|contenta]
(marca|marcala|pon|ponla) .. (hecha|hecho|terminada|terminado|completada|completado)
[p.no_show]
(espere|esperando|esperado|esperamos) .. (@name|cliente|clienta|senora|senor) .. [nada|nadie]
(@when|@name|@number|cliente|clienta|ella|el|nadie|la de|el de|señora|chico|chica) .. (no|nunca|nadie) .. (aparecido|venido|vino|aparecio|presento|presentado|llegado|llego|viene|aparece|ha dado senales)
(no|nadie) .. (aparecido|venido|vino|aparecio|presento|presentado) .. (@when|@name|@number|cliente|clienta)
(plantado|plantada|planton)
(sigo|llevo|estoy) esperando .. (@name|@when|cliente|clienta|@minutes)
[p.set_price]
(a partir de|desde|ahora) .. @service .. a (@number|@money)
@service .. (sube|baja|pasa|queda|aumenta|subira|pasara|subimos|bajamos|subio|bajo) .. (@number|@money) .. [@when]
(subele|bajale|ponle|dejalo|dejala|ponlo|ponla|sube|baja|cobra|ponme) .. (@service|@money|@number) .. (@money|@number)
(@service|precio|precios) .. @money
(sube|subir|subo|baja|bajar|bajo|cambia|cambiar|pon|poner|cobra|cobro|sube|fija|actualiza|ponme|subele|bajale) .. (precio|precios|@service|tarifa) .. [@money|@number]
@money .. (por|el|para) .. @service
[p.set_hours]
@when .. (cerrar|abrir|empezar|terminar|cierro|abro|empiezo|termino|cerramos|abrimos) .. @when .. (a partir de ahora|desde ahora|de ahora en adelante|en adelante|siempre)
(cerrar|abrir|empezar|terminar|cierro|abro|empiezo|termino|cerramos|abrimos|empezamos|acabar|acabo) .. @when .. (a partir de ahora|desde ahora|de ahora en adelante|en adelante|siempre|todas las semanas)
@when .. (solo|solamente|nomas|unicamente) .. (trabajo|abro|atiendo|estoy|abrimos|trabajamos|atendemos|voy a estar|estare|abrire|trabajare) .. @when
(a partir|desde|empezando|en adelante|hasta nuevo aviso) .. (solo|solamente|nomas|unicamente) .. (trabajo|abro|atiendo|estoy|abrimos|trabajamos|atendemos|voy a estar|estare) .. [@when]
(a partir de ahora|desde ahora|nuevo|cambia|cambiar|siempre|todos los|ahora|normalmente|actualiza|pon|mi|mis|nuestro) .. (horario|horarios|empiezo|abro|cierro|termino|trabajo|abrimos|cerramos|acabo|atiendo) .. [@when]
@when .. (empiezo|abro|cierro|termino|acabo|trabajo) .. (a partir|siempre|@when)
(a partir de ahora|desde ahora|siempre) .. @when .. (empiezo|abro|cierro|termino|trabajo|abrimos|cerramos|acabo) .. [@when]
(ya no) .. (trabajo|abro|abrimos) .. @when
[p.set_service]
(nuevo|nueva) (servicio|tratamiento|cosa) .. [@money|@minutes]
(ahora|tambien|ya|empiezo a|empezamos a|empece a|arrancamos con|arranco con|desde hoy) .. (hago|hacemos|ofrezco|ofrecemos|hacer|ofrecer|damos|doy|tengo|tenemos|vendo|vendemos) .. (@money|@minutes)
(anade|anadir|agrega|agregar|quita|quitar|elimina|eliminar|borra|crea|crear|pon|mete|saca|ofrece|oculta|incluye) .. (servicio|servicios|tratamiento|tratamientos|carta|lista|menu|catalogo|@service) .. [servicios|carta|lista|mis]
(ya no|no|dejo de|dejamos de|empiezo a|ahora|tambien) .. (hago|ofrezco|hacemos|hacer|ofrecer|ofrecemos|doy|dar) .. @service
@service .. (dura|tarda|lleva|son|pasa a durar) .. @minutes
[p.write]
(ponle|mandale|dejale|echale|enviale) .. (mensaje|recado|linea|audio|whatsapp) .. a @name .. [que]
(dile|digale|decidle|avisa|avisale|avisad|escribe|escribele|manda|mandale|pregunta|preguntale|responde|respondele|contesta|contestale|comunica|recuerda|recuerdale|diles|informa) .. (a|al|que|si) .. (@name|cliente|clienta|clientes|@number|todos|siguiente|@when|ella|el|la de las|la de la) .. [que|si]
(dile|digale|avisale|escribele|mandale|preguntale|respondele|contestale|recuerdale|diles) .. (que|si)
[p.numbers]
(fue|iba|va|estuvo|hicimos|hice) .. (mejor|peor|mas|menos) .. @when .. que .. @when
(cuanta|cuantas|cuantos|cuanto) .. (gente|personas|cortes|clientes|clientas|citas|turnos|servicios|@service|cabezas) .. (atendi|hice|tuve|vinieron|pasaron|llevo|van|vino|paso|hicimos|atendimos|tuvimos|llevamos|hubo) .. [@when]
(cuanto|cuanta|que|cuantos|cuantas) .. (facturado|facturamos|facturo|ganado|gane|ganamos|ingresado|vendido|sacado|hecho|dinero|caja|ingresos|cobrado|atendido|clientes|citas|plantones|cancelaciones) .. [@when]
(ingresos|facturacion|ganancias|ventas|estadisticas|numeros|caja|beneficios|resumen) .. [@when|mes|semana]
como .. (va|fue|ha ido|anda|fueron) .. (mes|semana|negocio|dia|ano|cosas|ventas)
[p.hand_back]
(sigue|siga|segui) .. (con) .. (ella|el|la clienta|el cliente|@name)
(sigue|siga|segui|encargate|encarguese|hazte|hacete|ocupate|toma|retoma|continua|te la|te lo|toda|todo|ahi) .. (tu|vos|usted|cargo|dejo|tuya|tuyo|paso) .. [ella|el]
(puedes|tu|sigue|vuelve|encargate|continua|retoma|te dejo|te paso|bot|asistente) .. (seguir|sigues|sigue|con ella|con el|tu|encargarte|continuar|conversacion|retomar|mando|ella|contestar|chat)

[p.assistant]
(contestar|contesta|contestas|responder|responde|respondes|contestes|respondas|conteste|responda) .. (solo|sola|automaticamente|por mi|por tu cuenta|por su cuenta)
(revisar|ver|leer|aprobar|reviso) .. (respuesta|respuestas|borrador|borradores) .. (antes|primero)
(asistente|bot) .. (contestar|contesta|conteste|responder|responde|responda|borradores)
no (contestes|respondas|conteste|responda) .. (preguntas|clientes|gente|nadie)

[p.walk_in]
(ponla|ponlo|apuntala|apuntalo|metela|metelo|agendala|agendalo|anotala|anotalo|cuelala|cuelalo|reservale|apuntale|dale hora) .. @when .. [@service]
