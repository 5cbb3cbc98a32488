# Español, de España y de América. La forma se explica en __init__.py; las palabras van sin importar los acentos.

= kin: hijo | hija | hijos | hijas | esposa | esposo | mujer | marido | madre | mama | padre | papa | amigo | amiga | hermano | hermana | novio | novia | abuela | abuelo | nino | nina | pareja | sobrino | sobrina | primo | prima | tio | tia | suegra | suegro | nene | nena
= hour_after: mejor | estaria | seria
= hour_before: las | la | sobre
= appt: cita | citas | turno | turnos | hora | reserva | reservas | reservacion | reservaciones | visita | sesion | consulta | hueco | espacio | cupo
= mi: mi | mis | la | el | las | los | esta | este | esa | ese | una | un | todas mis | todas las | nuestra | nuestro
= det: un | una | el | la | los | las | mi | mis | otro | otra | este | esta | ese | esa | algun | alguna
= lo: lo | la | los | las | eso | esto | ese | esa | este | esta | esas | esos | aquel | aquella
= quiero: quiero | quisiera | necesito | me gustaria | quería | queria | deseo | querria | me interesa | busco | ando buscando | estoy buscando | necesitaria | queremos | necesitamos | me hace falta | quieres | tengo que | debo | voy a | vengo a | me urge | preciso
= puedo: puedo | podria | puede | puedes | podrias | podemos | se puede | podrian | pueden | seria posible | es posible | me puede | me puedes | me podria | me podrias | me pueden | nos puede
= reservar: reservar | reserva | reserve | agendar | agenda | agende | agendame | programar | sacar | pedir | hacer | coger | apartar | aparta | tomar | solicitar | concertar | marcar | conseguir | tener | separar | reservame | reserveme | darme | dar | anotar | anotarme | apuntarme
= moved: cita | turno | reserva | hora | cambiala | cambialo | pasala | pasalo | pasarla | pasarlo | muevela | moverla | cambiarla | cambiarlo | moverlo | muevelo | dia | fecha
= to: al
= sitio: lugar | lugares | sitio | sitios | salon | salones | peluqueria | peluquerias | barberia | barberias | doctor | doctora | medico | dentista | dentistas | profesional | profesionales | estilista | barbero | terapeuta | psicologo | psicologa | clinica | centro | local | consultorio | masajista | fisio | spa | gimnasio | taller | especialista | negocio | proveedor | peluquero | peluquera
= ser: es | esta | son | seria | estaria | fue | sera | era | estan
= bien: bien | bueno | buena | perfecto | perfecta | genial | excelente | estupendo | fenomenal | ideal | correcto | correcta | fantastico | maravilloso | fabuloso | chevere | padre | barbaro | ok | okay | de lujo | super | buenisimo | de maravilla | guay | bacan | listo
= muy: muy | mas que | todo | super | re | bastante | totalmente | perfectamente | tan
= persona: persona | humano | alguien | persona real | agente | encargado | encargada | gerente | recepcionista | operador | asesor | dueno | duena | ser humano | persona de verdad
= cosas: tiempo que hace | clima | temperatura | pronostico | chiste | chistes | receta | poema | cancion | pelicula | peliculas | taxi | uber | vuelo | vuelos | hotel | tren | restaurante | futbol | loteria | politica | presidente | bitcoin | horoscopo | deberes | tarea | llover | lluvia | llueve | noticias | musica | pizza | partido | calendario
= mensajes: mensajes | mensaje | sms | avisos | notificaciones | recordatorios | publicidad | textos
= su: su | sus | la | el | el numero de | tu | tus | vuestra | vuestro | los | las | del | de la
= ahora: ahora | hoy | ahora mismo | por ahora | de momento | por el momento | por hoy | todavia | aun | este momento

[language]
confirmo | algo | mas | barato | barata | dentro | dos | tres | semanas | semana | reserva | anula | anular | lo | los | las | recibio | hora | horas | aqui | mi | mis | barba | minutos | tinte | arreglarme | cortarme | cortar | pelo | segunda | primera | tercera | ultima | tarde | temprano | cerca | hija | hijo | retraso | sitio | salon | turno | hueco | luego | nada | quien | alguien | cambiar | cambio | avisen | borren | datos | mensajes | quiza | vale | precio | ahora | libre | domingo | llegar | llego | puede | puedo | pueden | siempre | mismo | misma
el | la | los | las | de | que | y | en | un | una | es | por | con | para | mi | me | te | se | lo | su | tu | no | si | como | cuando | donde | cuanto | cual | quien | quiero | necesito | cita | turno | reservar | hola | gracias | buenos | buenas | dias | tardes | noches | manana | hoy | tarde | lunes | martes | miercoles | jueves | viernes | sabado | domingo | puedo | puede | tiene | tienen | hay | esta | estoy | vale | claro | dale | perfecto | bueno | bien | cancelar | cambiar | otra | otro | mejor | adios | ayuda | precio | cuesta | horario | direccion | peluqueria | corte | pelo | semana | proximo | proxima | del | al | mas | pero | porque | tambien | soy | llamo | somos | quisiera | gustaria | podria | favor | ninguno | nada | primera | segundo | segunda | tercera | ultima | esa | ese | eso | esta | este | anular | dame | quedo | queda | sale | listo | ya | venga | cuales | todas | agendar | mis | citas | espera | ningun | nombre

[filler]
chance | posibilidad | forma | manera | modo
hay (chance|chances|posibilidad|posibilidades|forma|manera|modo|chanza) [de] [que] | (habria|habra) (chance|posibilidad|forma|manera|modo) [de] [que] | (sera|seria) (posible|que se puede|mucho pedir) [que] | fijese [que] | fijate [que] | resulta que | es que | la cosa es que | lo que pasa es que | pasa que | el caso es que | te cuento que | le cuento que | para que sepas | la neta | sinceramente | al final | siempre no | mira que | sabes que | sabe que | te comento | le comento | una cosita | una preguntita | una consultita | de pura casualidad | si no es mucha molestia | si no es mucho pedir | che | wey | guey | tio | tia | jefe | maestro | corazon | cielo | mi amor | reina | rey | crack | bro | compa | amigue | profe | nena
dime si | digame si | saber si | ver si | a ver si | mirar si | preguntar si | por si | como si | preguntaba si | averiguar si | confirmar si | decirme si
si puede ser | si pudiera ser | si te va bien | si os va bien | si no es molestia
uy | oye | pues | ejem | ups | uff | jeje | majos | guapa | guapo
a | al | de | del | el | la | los | las | lo | un | una | unos | unas | en | con | por | para | y | e | o | u | que | mi | mis | me | te | se | le | les | nos | su | sus | tu | tus | yo | usted | ustedes | vosotros | es | son | soy | esta | estoy | estan | ser | estar | seria | este | esto | eso | ese | esa | aqui | ahi | alli | alla | muy | mucho | mas | tan | ya | tambien | entonces | pues | bueno | bien | eh | em | mmm | ah | oh | ay | oye | oiga | mira | mire | hola | favor | porfa | porfis | xfa | x | porfavor | senor | senora | senorita | amigo | amiga | gracias | si | hay | ha | he | haber | tengo | tiene | tienen | tener | quiero | necesito | quisiera | puedo | puede | podria | hacer | ir | voy | va | como | cuando | donde | cual | quien | dia | hora | horas | fecha | momento | cosa | algo | sitio | lugar | libre | disponible | posible | mejor | preferiria | prefiero | prefiera | ok | okay | vale | jaja | jajaja | digo | creo | disculpa | disculpe | perdon | perdona | perdone | saludos | buen | buena | buenos | buenas | gustaria | queria | sea | fuera | viene | quedaria | ve | vea | da | igual | nomas | pa | toca
por favor | por fa | si es posible | si puede ser | si se puede | si puedes | si fuera posible | a ver | o sea | la verdad | la verdad es que | me gustaria saber | queria saber | quisiera saber | una pregunta | una consulta | tengo una pregunta | tengo una duda | una duda | lo antes posible | cuanto antes | que tal | como esta | como estas | como va | mucho gusto | encantado | encantada | lo siento | no pasa nada | de casualidad | cerca de | por la zona de | en la zona de | de paso
saber | decirme | dime | digame | informacion | pregunta | preguntar | averiguar | conocer | servicio | servicios | tratamiento | local | exactamente | ciudad | numero | avisar | manda | enviar | por cierto | una cosa mas | otra pregunta | otra cosa
cita | turno | reserva | proveedor

[skip]
por favor | porfa | porfavor | tambien | pues | entonces | ya | mejor | solo | nomas

[yes]
va que va | arre | jalo | ya estas | ya vas | dale que va | sale pues | va pues | listo dale | de diez | joya | copado | okis | oki doki | va de nuez | me late | me cuadra | cerrado | no se diga mas | tal cual
[todos] (los|mis|estos) datos (son|estan) [todos] (correctos|bien|en orden) | [toda] la informacion (es|esta) (correcta|bien|en orden) | [lo|me|todo lo] (ha|has|han) (entendido|anotado|apuntado) [todo] (bien|correctamente|perfectamente) | [lo|me] (entendio|entendiste|entendieron) [todo] (bien|correctamente|perfectamente)
(doy|tienes|tiene|teneis) mi (consentimiento|aprobacion|visto bueno|permiso) | doy el visto bueno | estoy conforme | conforme | consiento | asiento | (eso|esto|asi) es (lo que|justo lo que|exactamente lo que) (quiero|queria|deseo|busco|necesito) | me viene de (perlas|maravilla|lujo|cine) | no tengo (objecion|inconveniente|inconvenientes|objeciones) | por mi (bien|perfecto|vale|genial|si) | encantado de la vida | (procede|proceda|procedan) [con la reserva|con ello|por favor] | (si|vale|ok) señor | de mil amores | sin (inconveniente|inconvenientes)
si | sii | sip | sep | si si | si por favor | claro | claro que si | por supuesto | desde luego | dale | dale pues | vale | venga | va | sale | sale y vale | orale | ok si | afirmativo | de acuerdo | correcto | exacto | exactamente | confirmo | confirmado | confirmada | lo confirmo | acepto | aceptado | acuerdo | asi es | eso es | efectivamente | obvio | por su puesto | hecho | trato hecho | adelante | siga | sigue | hagalo | hazlo | hagale | como no | seguro | con gusto | encantado | encantada | me parece [<muy>] <bien> | me parece | me viene [<muy>] <bien> | me va [<muy>] <bien> | me queda [<muy>] <bien> | me sirve | me conviene | me vale | me cuadra | me encaja | me funciona | me interesa | esta [<muy>] <bien> | <ser> [<muy>] <bien> | suena [<muy>] <bien> | todo <bien> | va bien | queda bien | no hay problema | sin problema | estoy de acuerdo | estamos de acuerdo | quedamos asi | asi quedamos | asi esta <bien> | eso esta <bien> | si quiero | si claro | si dale | si vale | si perfecto | si correcto | si confirmo | obvio que si | de una | simon | cuenta con ello | me apunto | <lo> <ser> [<muy>] <bien> | (esa|ese|esta|este) [hora|dia|horario|cita|turno] (me|nos) (viene|va|queda|sirve|conviene|parece) [<muy>] [<bien>] | me (viene|va) (perfecto|genial|de lujo|estupendo) | eso me (sirve|parece <bien>|va <bien>|viene <bien>)
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯 | 🙆

[yes_act]
(envia|envie|envias|manda|mande|mandas|pide|pida) (la|esa|mi) (solicitud|peticion|reserva|cita) | (enviala|enviela|mandala|mandela|pidela|pidala|solicitala|solicitela|envialo|mandalo|pidelo|pidemela|pidemelo|pidamela|enviamela|mandamela) [ya] | envia la solicitud
(reserva|reserve|haz|haga|confirma|confirme|agenda|agende) (la|esa|esta|mi) (cita|reserva|hora|visita) | (reservalo|reservala|reservame|reserveme|resérvelo|reservelo|reservela|agendalo|agendala|agendelo|agendame|agendeme|apuntame|apunteme|anotame|anoteme|confirmalo|confirmala|confirmame|confirmelo|confirmela|apartalo|apartala|apartamelo|ponme|pongame|dejalo|dejala asi|cogelo|cogela|marcalo|hazme la reserva|haz la reserva|haga la reserva) [asi] [ya] | (reserva|reserve|agenda|agende|confirma|confirme|aparta|aparte) (esa|ese|eso|la|esta|este) [hora|cita|turno] | me (lo|la) quedo | (lo|la) quiero | (lo|la) tomo | quiero (esa|ese|eso|esta|este) [hora|cita|turno] | <quiero> (reservarlo|reservarla|confirmar|confirmarla|confirmarlo|agendarlo|agendarla|tomarla|tomarlo)

[lead]
# agreement that, said before a question, only leads into it
ok | okay | okey | bueno | bien | dale | adelante | siga | sigue | entendido | listo

[soft]
joya | copado | padrisimo | chido | buenazo | barbaro | de diez | perfectisimo | perfe | perf | brutal | top
ok | okay | okey | oki | bueno | bien | perfecto | perfecta | genial | excelente | estupendo | fenomenal | listo | muy bien | buenisimo | barbaro | chevere | entendido | super | ideal | guay | fantastico | maravilloso | de lujo | bacan | que bien | muy bueno | magnifico | anotado | recibido

[like]
me gusta [<lo>|esa opcion|ese] | me encanta [<lo>] | me quedo con (ese|esa|eso|este|esta) | (prefiero|quiero|elijo|escojo) (ese|esa|este|esta) | (ese|esa|este|esta) (mismo|misma) | con (ese|esa|este|esta)

[no]
(el|la|los|las) @when (fatal|imposible|complicado|complicada|nada|ni hablar|de locos) [para mi] | (imposible|complicado|fatal) para mi
[es|esta|me parece|sale] [un poco|muy|demasiado|re|super] (caro|cara|lejos|temprano) para (mi|nosotros) | (muy|demasiado|re) (caro|cara|lejos) [para mi]
(ninguna|ninguno|ningun horario|ninguna hora|nada) [de (esas|esos|esa|ese|estas|estos|las tres|los tres)] me (sirve|va|viene|funciona|cuadra|queda|convence|interesa|vale|acomoda|late) [bien] | no voy a poder [ir|asistir|llegar] [@when] | no (alcanzo|llego) [a ir|a llegar] [@when]
(el|la|los|las) (@when) (trabajo|no puedo|curro|estoy liado|estoy liada|no estoy) | @when (trabajo|no puedo|curro|imposible|estoy liado|estoy liada) | imposible | que no
no | nop | nel | no no | no gracias | nop gracias | para nada | de ninguna manera | negativo | claro que no | por supuesto que no | que va | ni hablar | jamas | nunca | tampoco | no quiero [<lo>|nada] | no me (sirve|conviene|viene bien|va bien|queda bien|interesa|gusta|parece|cuadra|vale|va|viene|queda) [bien] | no puedo [a esa hora|ese dia|entonces|esa hora|en ese horario] | no (esta|es) (bien|correcto|eso|asi|posible|lo que quiero|lo que pedi) | eso no | ese no | esa no | asi no | no (es|era) (eso|ese|esa|lo que dije) | incorrecto | mal | esta mal | equivocado | no lo (reserves|reserve|hagas|haga|confirmes|confirme|quiero) | no la (reserves|reserve|confirmes|confirme|quiero) | (no reserves|no reserve|no confirmes|no confirme|no hagas|no haga) [nada|<lo>] | ninguno [de ellos|de esos] | ninguna [de ellas|de esas] | ni uno | olvidalo | olvidelo | dejalo estar | dejalo asi no | mejor no | creo que no | me temo que no | no creo | pues no | ya no | ya no quiero | no hace falta | no es necesario | no estoy de acuerdo | rechazo
👎 | ❌ | 🙅 | ✖ | 🚫

[no_later]
ahora no | por ahora no | de momento no | por el momento no | todavia no | aun no | hoy no | quiza (luego|mas tarde|despues|otro dia) | tal vez (luego|mas tarde|despues|otro dia) | a lo mejor (luego|otro dia|mas tarde) | en otro momento | en otra ocasion | otro dia quiza | mas adelante | luego (te|le|les) (digo|aviso|confirmo) | no (ahora|hoy|todavia|de momento|por ahora)

[denied]
(no|menos|excepto|salvo|pero no|que no sea|en vez de|en lugar de) (@provider|@service|@city|@trade) | no con (@provider) | con (@provider) no | no en (@city) | no quiero [con|ir con] (@provider|@service)

[neg]
no | nunca | jamas | tampoco | ni | sin | salvo | excepto | menos

[hedge]
igual (si|me va|puedo|me viene bien|me sirve|voy) | (si|ok|vale) supongo | yo que se | yo creo que si | pinta bien pero
quiza | quizas | tal vez | a lo mejor | puede ser | posiblemente | probablemente | no se | no lo se | no estoy seguro | no estoy segura | depende | ni idea | quien sabe | supongo | supongo que si | creo que si

[wait]
no (hagas|haga|hagan) nada (todavia|aun) | [mi|el|la] [marido|mujer|madre|padre|mama|papa|jefe|jefa|novio|novia] esta (mirando|checando|viendo|revisando|consultando) (el|la|su) (calendario|agenda|horario|turno)
(tengo que|debo|necesito|me falta|habria que|hay que) (ver|saber|checar|mirar|preguntar|consultar|confirmar) si | antes de (decirte|decirle|decir|confirmar|confirmarte|confirmarle|contestarte|responderte|reservar|darte)
(puedo|podria|me lo puedo|lo puedo) (pensarlo|pensarmelo|pensar|consultarlo) [?] | (deja|dejame|dejeme|permiteme) [que] (le|lo|la|les) (pregunto|consulto|veo|reviso|checo|miro|comento) [a] [mi|la|el] [marido|mujer|esposa|esposo|novio|novia|pareja|mama|papa|madre|jefe|jefa|agenda|hermana|amiga]
(un momento|espera|un segundo|espere) que (miro|mire|consulto|pregunto|veo|reviso) [la|mi|el] [agenda|calendario] | (miro|voy a mirar|dejame ver|dejame mirar) (la|mi) agenda
(tengo que|debo|voy a|dejame|dejeme|lo) (consultar|preguntar|preguntarle|consultarlo|hablar|hablarlo|mirar|ver|comentarlo|comento|consulto|pregunto) [a|con|lo con] [mi|el|la] (marido|mujer|esposa|esposo|novio|novia|pareja|madre|padre|jefe|jefa|hijo|hija|agenda|trabajo) | (lo|la) (hablo|consulto|miro|veo|pienso|comento|pregunto) [con] [mi|el|la] [marido|mujer|esposa|esposo|novio|novia|pareja|madre|jefe|jefa] [y] (te|le|os|les) (digo|aviso|confirmo|cuento) | dejame que (lo piense|lo consulte|lo mire) | dame (cinco|dos|unos|5|2) minutos | luego (te|os|le|les) (digo|confirmo|aviso)
espera | espere | espera un (momento|segundo|minuto|poco|rato) | espere un (momento|segundo|minuto|poco) | esperame [un (momento|segundo|minuto|poco|rato)] | un (momento|segundo|minuto|momentito|segundito|ratito) [por favor] | dame un (momento|segundo|minuto|rato|segundito) | deme un (momento|segundo|minuto) | aguanta | aguarda | aguarde [un momento] | dejame (pensar|pensarlo|ver|consultar|mirar|revisar|preguntar) [<lo>] | dejeme (pensar|pensarlo|ver|consultar|mirar|revisar|preguntar) | lo (pienso|voy a pensar|tengo que pensar|consulto|miro) | tengo que (pensarlo|consultarlo|mirarlo|ver|preguntar) | voy a (pensarlo|consultarlo|ver) | te (aviso|digo|confirmo) [luego|despues|mas tarde] | le (aviso|digo|confirmo) [luego|despues|mas tarde] | solo (estaba mirando|miraba|mirando|preguntaba|pregunto) | ahorita (te|le) (digo|aviso)

[greet]
hola | holaa | holis | buenas | buenos dias | buen dia | buenas tardes | buenas noches | que tal | hey | saludos | ola | muy buenas | que onda | hola buenas | hola que tal | hola buenos dias | hola buenas tardes | 👋

[thank]
gracias igualmente | gracias de todos modos | gracias de todas formas
gracias | muchas gracias | mil gracias | muchisimas gracias | grax | gracias por (todo|su ayuda|tu ayuda|la ayuda|la informacion|su tiempo|avisar|contestar|responder|la info|su atencion|tu atencion) | te lo agradezco | se lo agradezco | lo agradezco | agradecido | agradecida | muy amable | que amable | muy agradecido | muy agradecida | te agradezco | le agradezco | gracias de verdad | graciaas
🙏 | ❤ | 😍 | 🥰 | 🤗 | 💙

[bye]
adios | chao | chau | hasta luego | hasta pronto | hasta manana | hasta entonces | nos vemos | bye | hasta la proxima | cuidate | que (tenga|tengas|tengan|pase|pases) [un] (buen|feliz|lindo) dia | feliz dia | eso es todo [por ahora|por hoy|de momento|lo que necesitaba] | es todo [por ahora|por hoy] | nada mas [por ahora|por hoy|de momento] | eso seria todo [por ahora] | seria todo [por ahora] | con eso (basta|es suficiente|esta bien) | no necesito (nada mas|mas|mas nada|otra cosa) | no (quiero|hace falta) nada mas | ya esta | ya estaria | ya tengo (todo|lo que necesitaba) | ya es todo | no eso es todo | estoy bien asi | hasta aqui

[help]
(como|y como) va esto | (que|como) (hago|hace uno) (aqui|ahora|con esto)
ayuda | ayudame | ayudeme | menu | comandos | que puedes hacer | que puede hacer | que haces | que sabes hacer | como funciona [esto] | instrucciones | opciones | necesito ayuda | no entiendo | no se que hacer | estoy perdido | estoy perdida | que puedo (hacer|pedir|decir|escribir) [aqui] | me ayudas | me puedes ayudar | me puede ayudar

[someone]
(quiero|necesito|prefiero) [a|una] (alguien|persona)

[human]
(pasame|paseme|pasenme|pasadme|comunicame|comuniqueme|dame|deme|ponme|pongame) [a|con] [un|una|el|la] (alguien|persona|humano|encargado|encargada|agente|responsable|dueno|duena|gerente)
(no hay|hay) [nadie|alguien] con quien (hablar|pueda hablar|se pueda hablar|platicar) | [no hay] (nadie|alguien) con quien (hablar|pueda hablar)
me (pueden|puede|podrian|podria|podes|podeis) (marcar|llamar|telefonear|hablar|dar una llamada|echar un telefonazo) [por telefono] | (marcame|marquenme|marqueme|hablame|hablenme) por telefono
persona | una persona | humano | un humano
alguien con quien [yo] (hablar|pueda hablar|puedo hablar) | hay alguien [ahi|real] | (hablar|chatear|comunicarme|contactar|hable|hablo) con [un|una|algun|alguna|el|la|los] (<persona>|@provider|salon|doctor|doctora|dentista|peluqueria|duena|dueno|barbero|oficina|estilista|medico) [de verdad|real] | (pasame|paseme|comuniqueme|comunicame|ponme|pongame) con [un|una|el|la] (<persona>|@provider) | (quiero|necesito|prefiero) [a|un|una] (<persona>) | (persona real|persona humana|humano|agente humano) | atencion al cliente | un agente | (llamame|llameme|llamenme|que me llamen|me pueden llamar|me puede llamar|me llaman) [por favor] | (dile|digale|avisale|avisele|dejale|pasale) [a|al] [@provider|doctor|doctora|dueno|el|ella|un mensaje] [que] | dejar un mensaje | (pasar|dejar|enviar) un (mensaje|recado) (a|al|para) [@provider|el|la]

[language.to_en]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] ingles | en ingles [por favor] | ingles [por favor] | english
[language.to_es]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] (espanol|castellano) | en (espanol|castellano) [por favor] | (espanol|castellano) [por favor]
[language.to_pt]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] portugues | en portugues [por favor] | portugues
[language.to_fr]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] frances | en frances [por favor] | frances
[language.to_de]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] aleman | en aleman [por favor] | aleman
[language.to_it]
(habla|hablas|hablan|hablar|escribe|responde|contesta|cambia|cambiar|pasar) [en|a|al] italiano | en italiano [por favor] | italiano

[stop]
stop | alto | baja | dar de baja | darme de baja | dame de baja | deme de baja | desuscribir | desuscribirme | cancelar suscripcion | (no|dejen de|deja de|deje de|dejad de|paren de|para de|pare de) (enviarme|mandarme|escribirme|enviar|mandar|escribir|molestar|molestarme|contactarme) [mas] [<mensajes>] | no (me) (escribas|escriban|escriba|envies|envien|envie|manden|mandes|mande|contacten|molesten) [mas] [<mensajes>] [mas] | no (quiero|deseo) [recibir] [mas] <mensajes> | no mas <mensajes> | basta de <mensajes> | quitame de la lista | borrame de la lista

[start]
alta | suscribir | suscribirme | (vuelve|vuelvan|vuelva) a (escribirme|enviarme|mandarme) [<mensajes>] | quiero (recibir|volver a recibir) <mensajes> [otra vez] | dame de alta | start | activar [los] <mensajes>

[erase]
(borra|borrar|borren|borre|elimina|eliminar|eliminen|elimine|suprimir|quita) [todos] [mis|los|mi] (datos|datos personales|informacion|informacion personal|cuenta|perfil|historial|registros|numero|numero de telefono) | (borra|borren|borre|elimina|eliminen) todo [lo que (sabes|saben|tienen|tienes)] [de mi|sobre mi] | derecho al olvido | olvida (mis datos|todo sobre mi) | rgpd | lopd | (quiero que) (borren|eliminen|borres) mis datos

[book]
me (podeis|puedes|puede|pueden|podrian|podriais|podrias) (coger|atender|ver|dar|recibir|apuntar|hacer|meter|poner) [cita|hora|hueco] [@when] | (podeis|pueden|puede|puedes) (cogerme|atenderme|verme|recibirme|apuntarme|meterme) [@when]
<quiero> (apuntarme|anotarme|inscribirme|pasarme|acercarme|meterme) [para|a|por] [un|una|el|la] [@service] | (apuntarme|anotarme) (para|a) [un|una] [@service] | para (un|una) @service | (haceis|hacen|hace|haces) hueco
(puede|pueden|podria|podrian|podriais|podeis|puedes) [ser] @when | me (cogeis|coges|coge|cogen|haceis|haces|hace un|hacen) (hueco|sitio|un hueco|un sitio|cita) [@when] | (hacer|hacerme|ponerme|darme|cogerme) [un] hueco
(reservar|agendar|reservame|agendame|reserveme|agendeme|apuntame|apunteme|anotame|anoteme|apartame|aparteme|reserva|agenda|reserve|agende|aparta|aparte|programar) | [<quiero>|<puedo>|para] <reservar> [me] [<det>] (@service|@trade|<appt>) [<appt>] | [<quiero>|<puedo>] (reservar|agendar|pedir hora|sacar turno|pedir cita) | <quiero> [sacar|pedir|hacer|tener|reservar|agendar|coger|una|un|otra|otro|la] [una|un|otra|otro|la] [nueva|nuevo] (<appt>|@service) | (sacar|pedir|hacer|coger|reservar|agendar|solicitar|concertar|marcar) [una|un|otra|otro|la|mi] (<appt>|@service) | (dame|deme|denme|ponme|pongame|hazme|hagame) [una|un|otra|otro|la] (<appt>|@service) | <appt> (para|con) (@service|@provider|manana|el|hoy) | una <appt> [por favor] | un turno [por favor] | otra <appt> | nueva <appt> | (<quiero>) [hacerme|un|una|unas|unos|el|la] @service | hacerme [un|una|unas|unos|el|la] @service | (me|te) (pueden|puedes|puede|podrian|podrias) (atender|recibir|ver|cortar el pelo|dar [una] <appt>|dar [un] <appt>|hacer @service|hacer un @service|hacer una @service) | (<quiero>) (ir|ver|visitar|pasar|acudir) [a|al|con|a la|a mi] [el|la|un|una|mi] (@provider|<sitio>|@trade|doctor|doctora) | (podria|puedo|podriamos) (ir|pasar|venir) | <quiero> cortarme el (pelo|cabello) | me (cortas|cortan) el (pelo|cabello) | quiero ir | (atienden|atiende|atiendes) @when | mesa para

[book_soft]
@service | (un|una|unas|unos) @service

[pair]
[para] (mi|yo) y [para|otro para|otra para] (mi|mis) <kin> | [para] (mi|mis) <kin> y [para] (mi|yo) | para (los|las|nosotros|nosotras|ambos) dos | para ambos | (uno|una|1) para mi y (otro|otra|uno|una) para (mi|mis) <kin>
(dos|2) @service

[own_name]
(a|en|con|bajo) mi [propio] nombre | (al|el|en el) mio | pon mi nombre | ponga mi nombre | solo yo

[for_other]
mi (hijo|hija|papa|mama|padre|madre|abuelo|abuela|marido|mujer|suegra|suegro) lleva
mi (hijo|hija|nino|nina|nieto|nieta|peque|marido|abuelo|madre|mama|padre|papa) (trae|lleva|tiene) [el|la|las|los] (pelo|greña|grenas|melena|unas|barba|raices)
para (mi|mis|nuestro|nuestra|el|la|su) [pequeno|pequena|mayor|chico|chica|pobre] (nieto|nieta|suegra|suegro|peque|crio|cria|chamaco|chamaca|nene|nena|abuelo|cunado|cunada|compadre|comadre|vieja|viejo|hijos|hijas|ninos|padres|mami|papi|companera|companero|vecina|vecino) | (corten|corte|hagan|haga|arreglen|arregle|limpien|limpie|revisen|revise|atiendan|atienda|vean|vea|peinen|peine|tinan|pinten|llevar|traer|traigo|llevo|apuntar|apunta) [el|la|las|los|un|una] [pelo|cabello|corte|@service] a (mi|mis) [hijo|hija|mama|papa|madre|padre|nino|nina|nieto|nieta|marido|mujer|abuela|abuelo|hermano|hermana|suegra|suegro|peque|bebe|perro] | mi (nieto|nieta|suegra|suegro|abuela|abuelo|marido|mujer|novio|novia|nino|nina|peque|sobrino|sobrina) (necesita|quiere|necesitaria|querria|anda buscando|ocupa)
para (mi|su|nuestro|nuestra) (hijo|hija|esposa|esposo|mujer|marido|madre|mama|padre|papa|amigo|amiga|hermano|hermana|novio|novia|abuela|abuelo|nino|nina|pareja|bebe|sobrino|sobrina|primo|prima|tio|tia|jefe|perro|gato|familia|suegra) | para otra persona | no es para mi | para alguien mas | mi (hijo|hija|esposa|esposo|mama|papa|madre|padre|hermano|hermana) (necesita|quiere|necesitaria)

[search]
(busco|buscar|buscando|encontrar|encuentra|encuentrame|recomiendame|recomienda|recomiendas|recomiendan|buscame|muestrame|muestra|mostrar|conoces|conoce|ensename|dime) [un|una|algun|alguna|unos|unas|el|la] [buen|buena|nuevo|nueva] (@trade|<sitio>) | (busco|buscar|buscando|buscame|busca|encuentrame|recomiendame|recomienda|me recomiendas|me recomienda) [un|una|algun|alguna] [buen|buena] | (necesito|quiero|quisiera|hay|tienen|tienes|conoces|donde hay|donde encuentro|donde puedo encontrar|algun|alguna) [un|una|algun|alguna] [buen|buena] (@trade|<sitio>) [cerca|por aqui|barato|en] | (que|cuales|cual) (@trade|<sitio>) (hay|tienen|recomiendas|me recomiendas|existen|estan) | quien (hace|ofrece|da) | donde (puedo|me puedo|me pueden) (hacer|hacerme|cortar|cortarme|encontrar) | (una|un) (@trade) [en] @city | (@trade) en @city | [alguna] (recomendacion|sugerencia|recomendaciones)

[see]
(<quiero>) (ir|ver) [a|al|con] [un|una|el|la] (@trade|<sitio>)

[near]
cerca [de mi|de aqui|de casa|mio] | cercano | cercana | por aqui [cerca] | mas cercano | mas cercana | en mi zona | por mi zona
[cheap]
que no (sea|sean) [muy|tan|demasiado] (caro|cara|carisimo|carisima|caros|caras) | (no|nada) (muy|tan|demasiado) (caro|cara|caros|caras) | que no (salga|cueste) (un ojo de la cara|un rinon|tanto|mucho|caro)
barato | barata | baratos | economico | economica | mas barato | mas barata | mas economico | que no sea caro | no muy caro | asequible
[best]
mejor (valorado|valorada|calificado|calificada|puntuado) | (con) (buenas resenas|buenas opiniones|buena calificacion) | el mejor | la mejor | los mejores | mejores
[any_provider]
cualquiera | con cualquiera | me da igual [quien|con quien] | da igual [quien] | quien sea | el que sea | la que sea | con quien sea | no tengo preferencia | no importa [quien] | me es igual | cualquier (estilista|barbero|doctor|persona|peluquero|peluquera|dentista) | quien (este|tenga) (libre|disponible|hueco) | lo que haya | el que este libre
[any_time]
(cualquier|cualquiera) (dia|hora|momento) (me|nos) (va|viene|sirve|vale) [bien] | el dia que sea
cualquier (hora|dia|momento) | a cualquier hora | a la hora que sea | cuando sea | cuando (puedan|pueda|puedas|haya) | soy flexible | tengo flexibilidad | (me da igual) la hora
[all]
todas | todos | ambas | ambos | las dos | los dos

[alt]
(quiero|necesito|prefiero|quisiera|busco) [a] (alguien mas|otra persona)
(otro|otra|otros|otras|algun otro|alguna otra|algunas otras) [mas] [opcion|opciones|sitio|lugar|salon|dentista|doctor|peluqueria|persona|estilista|barbero|profesional|alternativa|<sitio>|@trade] | mas (opciones|resultados|alternativas|sitios|horarios|horas) | (que|cuales) (otro|otra|otros|otras) [mas] [opciones|opcion|horas|horarios|dias|hay|tienes|tienen|tiene|<sitio>|@trade] [hay|tienes|tienen|tiene] | algo (diferente|distinto|mas) | alguien mas | (hay|tienes|tienen|tiene) (algo mas|alguien mas|mas|otra cosa|alguno mas) | que mas (hay|tienes|tienen|tiene) | (muestrame|ensename|dame|busca|dime|ver) [mas|otro|otra|otros|otras] (opciones|otro|otra|otros|otras|mas) | alternativas | (en otro|otro) (lado|sitio|lugar) | la siguiente | siguiente opcion

[changed]
(cambie|he cambiado|cambio|cambiado) de (opinion|idea) | me arrepenti | me lo pense mejor | lo pense mejor
[alt_time]
(otra|otro|otras|otros|diferente|distinta) (hora|horas|horario|horarios|hueco|huecos|turno|turnos|momento|cita) [disponible|disponibles|libre|libres] | a otra hora | en otro (horario|momento)
[later]
mas tarde | algo mas tarde | un poco mas tarde | (hay|tienes|tienen|tiene) (algo|alguna hora) mas tarde | muy temprano | demasiado temprano | (puede|podria) ser mas tarde | muy pronto | lo mas tarde posible | despues | mas tardecito
[earlier]
mas temprano | mas pronto | antes | algo antes | algo mas temprano | un poco antes | muy tarde | demasiado tarde | (hay|tienes|tienen|tiene) (algo|alguna hora) (antes|mas temprano|mas pronto)
[other_day]
otro dia | otra fecha | otros dias | (un|algun) otro dia | dias diferentes | otras fechas
[change]
puede ser | podria ser | y si (fuera|es|lo ponemos|quedamos) | mejor (el|a|a las|la) | en vez de | en lugar de | mejor que sea
(seria|estaria|me vendria|vendria|me iria|iria) mejor | me (viene|va|queda) mejor | (seria|estaria) (ideal|perfecto)
cambialo a | cambiala a | mejor | y (que tal|si) | que tal | en vez de | en lugar de | ponlo | ponla | pongalo | prefiero | preferiria | que sea | hazlo | mejor si | y (el|la|las|a las) | cambia a | cambie a

[move]
(podemos|podriamos|podeis|puede ser|prefiero) (dejarlo|dejarla|ponerlo|ponerla|pasarlo|pasarla|llevarlo|hacerlo) (para|al|a) | lo (dejamos|ponemos|pasamos) (para|al) [el]
me (cambias|cambiais|cambia|cambian|mueves|mueve|moveis|mueven|pasas|pasa|pasais|pasan|adelantas|atrasas|retrasas) [la|el|mi] [<appt>|hora] [de] [a|al|para|del] | (podemos|podriamos|podeis|podriais|puedes|puede|se puede) (cambiar|mover|pasar|adelantar|atrasar|retrasar|aplazar|posponer|cambiarla|moverla|pasarla) [la|lo|el|mi] [<appt>|hora] [a|al|para]
reagendar | reprogramar | aplazar | posponer | adelantar | atrasar | reagenda | reprograma | (cambiar|cambio|cambia|cambie|cambiarme|mover|mueve|mueva|pasar|pasa|pase|trasladar|modificar|modifica|reprogramar|reagendar|aplazar|posponer|adelantar|atrasar|cambiame|cambieme|correr) (mi|la|el|mis|esta|este|esa|ese|una|mi <appt> de) [<appt>|@service|dia|fecha|hora|horario] [de|para|a|al] | (cambiarla|cambiarlo|moverla|moverlo|pasarla|pasarlo|cambiala|cambialo|muevela|muevelo|pasala|pasalo|reprogramarla|reprogramarlo|reagendarla|posponerla|aplazarla|adelantarla|cambiela|muevala|pasela|modificarla) [a|al|para] | (cambiar|mover|pasar) (de|a|para) | cambio de (hora|dia|fecha|cita|turno) | no puedo ir [ese dia|el dia] (puedo|podria) [ir] otro dia

[cancel]
(no voy a|no vamos a) poder [ir|asistir|llegar|venir|acudir|presentarme] [@when] | (siempre|al final|ya) no (voy|puedo|podre|alcanzo|llego|voy a poder|voy a ir|puedo ir|podre ir|vamos) [ir|a ir|a llegar] [@when] | @when (siempre|al final|ya) no (voy|puedo|podre|alcanzo|llego|voy a poder) [ir|a ir|a llegar]
(cancelame|canceleme|cancelenme|cancelala|cancelalo|cancelela|cancelelo|cancelenla|anulame|anuleme|anulenme|anulala|anulalo|anulela|anulenla|quitame|bajame) [la|mi|esa|esta|lo] [<appt>|de @when|@service|@when]
hoy no (llego|alcanzo|voy a llegar|puedo ir) | (al final|finalmente) no (voy|puedo ir|llego|ire)
cancelar | cancela | cancele | anular | anula | anule | cancelalo | cancelala | cancelelo | cancelela | anulala | anulalo | anulela | cancelarla | cancelarlo | anularla | anularlo | cancelen | cancelo | cancelacion | (cancelar|cancela|cancele|anular|anula|anule|eliminar|elimina|borrar|borra|quitar|quita) <mi> [<appt>|@service|@provider] [de|del|con|el] | (quiero|quisiera|necesito|deseo|tengo que|me gustaria|voy a|debo) (cancelar|anular) [<mi>] [<appt>] | [ya] no (voy a ir|podre ir|puedo ir|voy|asistire|voy a poder ir|podre asistir|puedo asistir|llego|podre) [a la <appt>|a mi <appt>|a la|ya] | [ya] no (quiero|necesito) (la|mi|esa|esta|el|ese) <appt>

[keep]
no (la|lo) (canceles|cancele|anules|anule) | no (canceles|cancele|anules|anule|cancelar) [<mi>|<lo>|nada] [<appt>] | (deja|deje|mantener|manten|mantenla|mantenga|dejala|dejalo|conservar|conservala) [la|mi|<lo>] [<appt>] [como esta|asi] | (quiero|prefiero) (mantenerla|conservarla|mantener|conservar) [la|mi] [<appt>] | no no la canceles

[list]
(es|era) (el|la) @when (cuando|que) (me toca|tengo|voy|tenia)
(cuando|que dia|a que hora|para cuando) (tenia|tengo|era|es|tendre|teniamos) [yo] [la|mi|una] <appt>
(que|cuales) (citas|turnos|reservas) (tengo|hay|tengo yo) [reservadas|reservados|pendientes|agendadas] | (que|cuales|cuando|cual|que dia|a que hora) (tengo|son|es|esta|era|seria) [mi|mis|la|las|mi proxima|mis proximas] [proxima|proximas] <appt> [reservada|reservadas|agendada|agendadas] | mis <appt> | mi proxima <appt> [cuando es] | (ver|muestrame|mostrar|consultar|revisar|dime|ensename|lista de) (mi|mis) [proximas|proxima] <appt> | (tengo) (alguna|algun|una|alguna cosa) [<appt>|cosa] [reservada|agendada|pendiente|programada|reservado|pendientes] | que (tengo|hay) (reservado|agendado|pendiente|apuntado) | para cuando (tengo|es|esta) [la|mi] [<appt>] | cuando (me toca|tengo que ir) | tengo <appt> [@when]

[repeat]
(lo mismo|la misma|el mismo|igual) [<appt>|servicio|cosa] (que|de|como) [la] (ultima vez|la vez pasada|vez pasada|siempre|antes|vez anterior|otra vez|anterior) | lo de siempre | lo mismo [de siempre|que siempre|otra vez] | como (siempre|la ultima vez|la vez pasada|la otra vez) | igual que (siempre|la ultima vez|antes) | (repetir|repite|repetime) [la|mi] [ultima] [<appt>|reserva] | otra vez lo mismo | la misma cita

[late]
en @minutes (estoy|llego|ando) [ahi|alli|alla|aca] | no (encuentro|hay|veo|consigo) [donde] [sitio para|lugar para] (aparcar|estacionar|estacionarme|parquear)
(llego|llegare|voy|vengo|llegamos|vamos|estoy llegando|voy a llegar|ando) [un|como] (poco|poquito|pelin|pelo|cachito|rato|ratito|toque|pelo|poquitin) (tarde|retrasado|retrasada|demorado|demorada|atrasado|atrasada) | (voy|ando|vengo) [super|muy|medio|bien] (tarde|retrasado|retrasada|demorado|demorada|atrasado|atrasada) [como|unos] [@minutes] | me (atraso|demoro|retraso|voy a atrasar|voy a demorar|voy a retrasar) [un|unos|como] (poco|poquito|cachito|ratito|rato|@minutes|pelin|toque)
(llego|llegare|voy|llegaremos) [un|unos|como] @minutes (tarde|mas tarde)
(llego|llegare|voy a llegar|llegaria|voy) [un poco|@minutes|unos|como|algo|a llegar] [@minutes] (tarde|retrasado|retrasada|con retraso) [@minutes] [unos @minutes] | (voy|llego|llegare|llegamos) (con) @minutes [de] retraso | (tarde|retraso) [de] @minutes | @minutes tarde | (estoy|ando|voy) (retrasado|retrasada|atrasado|atrasada|demorado) | me (retraso|retrase|demoro|retrasare|demore|atraso) [@minutes|un poco|unos] [@minutes] | hay (mucho) trafico | estoy en (un atasco|el trafico|camino) | voy en camino | llego en @minutes

[waitlist]
(meteme|ponme|apuntame|anotame|agregame|incluyeme) en (la|tu|su) lista [de espera]
(lista de espera) | (ponme|pongame|apuntame|apunteme|anotame|anoteme|me apuntas|me pones) en [la] lista [de espera] | (avisame|aviseme|avisenme|me avisas|me avisa|me avisan|dime|escribeme) (si|cuando) [se] (libera|libere|abre|abra|queda|quede|hay|haya|cancela|cancele|cancelan) [algo|alguien|un|una|libre|hueco|espacio|lugar|<appt>|antes|algun] [libre|hueco|lugar|espacio] | si (alguien) (cancela|anula) [avisame|me avisas]

[pay]
cuanto tiempo (tengo|me queda|hay) para pagar | hasta (cuando|que hora) (puedo|tengo para|tengo que|debo) pagar | cuando (caduca|vence|expira) (el|este|mi) (enlace|link)
pagar | (quiero|quisiera|como|donde|puedo|necesito|puedo ya|me gustaria) [puedo|se puede|hago para] pagar [ahora|ya|en linea|online|el deposito|la cita|la sena|por adelantado|la reserva] | (enlace|link) [de|para] [el] (pago|pagar) | (manda|mandame|mandeme|envia|enviame|enviar|reenvia|reenviame|pasame|paseme|me mandas|me envias|me pasas) [el|otra vez el|de nuevo el|un] (enlace|link) [de pago|otra vez|de nuevo|para pagar] | el (enlace|link) (no funciona|caduco|expiro|no sirve|no abre)

[paid]
ya (pague|esta pagado|lo pague|la pague|hice el pago|realice el pago|he pagado|deposite|transferi|lo he pagado) | (pague|he pagado|hice el pago|realice el pago|pago (hecho|realizado|enviado)) [ya] | pago hecho | acabo de pagar | lo acabo de pagar | esta pagado

[receipt]
donde esta (mi|el) (dinero|reembolso|plata) | donde esta (mi|la) devolucion | cuando (me devuelven|me devolveis|me devolveran|me devuelve|me reembolsan|recibo|recupero|llega|me llega) [mi|el|la] (dinero|reembolso|devolucion|plata) | [ya] (me devolvieron|me han devuelto|me habeis devuelto|ha llegado|llego) [ya] [mi|el|la] (dinero|reembolso|devolucion|plata) | [ya] (me reembolsaron|me han reembolsado|me habeis reembolsado)
recibo | factura | comprobante | ticket | (quiero|necesito|me das|me mandas|me envias|manda|mandame|enviame|enviar|puedo tener|dame|pueden enviar|me puede enviar|me pueden mandar) [el|la|un|una|mi] (recibo|factura|comprobante|ticket) [de pago] | justificante

[review]
(dejar|escribir|poner|dar|hacer|publicar|dejarle) [una|mi|la|un] (resena|opinion|valoracion|calificacion|comentario) | (quiero|quisiera|me gustaria) (calificar|valorar|opinar|puntuar) [el|la|al|a] [servicio|cita|@provider|atencion] | (cinco|cuatro|tres|5|4|3|2|1) estrellas | me (encanto|gusto mucho|gusto) (el|la|mi|como) [@service|corte|servicio|atencion|me dejaron|quedo]

[complain]
muy mal [todo|la verdad]
que (verguenza|desastre|asco|horror|chapuza|decepcion|estafa|robo|vergonzoso|mal servicio|mala atencion) | una verguenza | menuda chapuza | vaya chapuza
(devuelvanme|devuelveme|devuelvame|devolvedme) (el|mi) (dinero|plata)
(llevo|llevamos|estoy) [@minutes|rato|un rato] (esperando|aqui esperando) [afuera|fuera|@minutes] [y] (no hay nadie|nadie abre|nadie atiende|nadie me atiende|y nada)
queja | quejarme | reclamo | reclamacion | reclamar | (quiero|quisiera|tengo que|me gustaria) (quejarme|poner una queja|hacer una queja|poner una reclamacion|reclamar|hacer un reclamo) | (pesimo|pesima|horrible|fatal|terrible|vergonzoso|inaceptable|decepcionado|decepcionada|indignante|estafa|maleducado|maleducada|grosero|grosera|asqueroso) | muy mal (servicio|trato|atencion) | mal (servicio|trato) | (estoy|quede|me quede) (muy) (descontento|descontenta|enfadado|enfadada|molesto|molesta|decepcionado|decepcionada|insatisfecho|insatisfecha|enojado|enojada) | (quiero|exijo|devuelvanme|quisiera) [mi|el|un] (reembolso|dinero|devolucion|dinero de vuelta) | reembolso | me cobraron (de mas|dos veces|doble) | nadie (vino|contesta|llego|me atendio|aparecio) | no (vino|llego|aparecio) nadie | me (arruinaron|dejaron mal|trataron mal)

[ask.price]
(cuanto|que) (cuesta|cuestan|vale|valen|sale|salen|cobran|cobra|cobras|es|seria|costaria|saldria|me costaria|me cuesta|me cobran|sera|saldra|me saldria) [el|la|los|las|un|una|por|con|todo|eso|me] [@service] [en total] | a cuanto (esta|sale|estan|queda|el|la|tienes|tienen) [el|la|un|una] [@service] | (precio|precios|tarifa|tarifas|costo|costos|coste) [de|del|por] [el|la|un|una|los] [@service] | (cual|cuales) (es|son|seria) (el|la|los|las|su|sus) (precio|precios|tarifa|tarifas|costo|coste|valor) | (que) (precio|precios|tarifa|tarifas|costo|valor) (tiene|tienen|maneja|manejan|hay) [el|la|los|un|una] [@service] | (me (das|dices|puedes decir|puede decir)) [el|los] (precio|precios|tarifas|costo) | lista de precios | (es|son|sale) (caro|cara|caros|gratis) [?] | cuanto es [?] | cuanto

[ask.duration]
(cuanto) (dura|tarda|tiempo|demora|tardan|lleva|se tarda|duraria|toma|tardaria|tiempo dura|tiempo tarda|tiempo lleva|tiempo toma|tiempo es|tiempo se tarda) [el|la|un|una|en] [@service] | (que|cual es la) duracion [tiene|de] [el|la|un] [@service] | duracion | (dura|tarda|demora) mucho

[ask.address]
(donde|en donde) (esta|estan|queda|quedan|es|se encuentra|se encuentran|estas|se ubica|se ubican|tengo que ir|hay que ir|los encuentro|te encuentro|queda ubicado|estan ubicados|es el|voy) [el|la|los|ubicado|ubicados|ubicada|exactamente|eso|@provider|ustedes] [<sitio>|salon|local|consultorio|clinica|@provider] | (cual es|me das|me dices|dame|deme|tienen|tienes|me pasas|me puedes dar|me puede dar|pasame|paseme|que|me mandas|mandame|envia|enviame|quiero|necesito|digame|dime|saber) [<su>] (direccion|ubicacion|domicilio|localizacion) | direccion (por favor|exacta|del|de) | ubicacion (por favor|exacta) | como (llego|llegar|se llega|puedo llegar) [hasta] [ahi|alli|alla] | (por) donde (queda|es|estan) | en que (calle|zona|barrio|colonia|parte|ciudad) (esta|estan|queda|es)
[ask.hours]
(que|cual|cuales) (horario|horarios|horas|dias) [de|es|son] [atencion|apertura] [tienen|tiene|tienes|manejan|abren|atienden|trabajan|estan abiertos|hacen|el|su|los|abre|atiende|trabaja] [horario|horarios] | (a que hora|hasta que hora|desde que hora|cuando|que dias|a que horas) (abren|cierran|abre|cierra|atienden|atiende|trabajan|trabaja|estan|abrís|abris|cerrais) [el|la|los] [@when] | horario | horarios | (horario) de (atencion|apertura) | (estan|esta) (abierto|abiertos|abierta|cerrado|cerrados) [@when|el|los|hoy|ahora] | (abren|abre|atienden|trabajan|atiende|trabaja|abris) (@when|los|el|en|hoy|manana) [domingos|sabados|@when] 
[ask.services]
(cortan|corta|cortas|cortais|atienden|atiende|atendeis|peinan) [el pelo|pelo] a (ninos|ninas|bebes|mujeres|hombres|caballeros)
(que|cuales) (servicios|tratamientos|cosas) [tienen|tiene|ofrecen|ofrece|hacen|hace|hay|son|dan|realizan|prestan|manejan|tienes|haces] | (que) (ofrecen|ofrece|hacen|haceis|hace|haces) [ahi|alli|en el salon|?] | (servicios) (disponibles|que ofrecen|ofrecen) | servicios [?] | (hacen|hace|ofrecen|ofrece|tienen|tiene|realizan|dan|haceis|haces) [tambien|el|la|un|una|unas|servicio de|servicios de] @service | (hacen|ofrecen) [tambien] @service | lista de servicios
[ask.phone]
(cual es|me das|me dices|dame|deme|tienen|tienes|me pasas|me puedes dar|me puede dar|pasame|paseme|que|hay|tiene|quiero|necesito|digame|dime) [<su>|un|algun] (telefono|numero|numero de telefono|celular|movil|contacto|whatsapp|numero de contacto|telefono de contacto) | telefono (por favor|del|de) | (como) (los|lo|la|las|le|te) (llamo|contacto|puedo llamar|puedo contactar) | (a que|que) (numero|telefono) (llamo|puedo llamar|marco|los llamo) | (puedo|se puede) llamar | numero de (telefono|contacto)
[ask.rating]
(que|cual es|como) [<su>] (valoracion|calificacion|puntuacion|opiniones|resenas|rating|reputacion|nota) [tiene|tienen|hay] | (tiene|tienen|hay) (buenas|buena) (resenas|opiniones|criticas|calificacion|valoracion|reputacion) | (es|son) (bueno|buena|buenos|buenas|recomendable) ? | (resenas|opiniones|valoraciones) [?] | (cuantas) estrellas | que (dice la gente|opina la gente|opinan)
[ask.parking]
(hay|tienen|tiene|donde|se puede|puedo|es facil) [puedo|se puede|hay] (estacionamiento|parking|aparcamiento|aparcar|estacionar|parqueo|parqueadero|aparco|estaciono) [cerca|ahi|gratis] | (estacionamiento|parking|aparcamiento|parqueadero|parqueo|estacionar|aparcar)
[ask.policy]
(cuanto|cuanto dinero|que) (me devuelven|me devuelve|me devolveis|me devolverian|me reembolsan|me reembolsais|recupero) si (cancelo|anulo) [la|mi] [cita|reserva] [ahora]
con (cuanta|que|cuanto) (antelacion|anticipacion|tiempo) (hay que|tengo que|debo|puedo|se puede|se debe|hace falta|necesito) [avisar|cancelar|anular|cambiar] [para|por si] [cancelar|anular|cambiar|no voy|moverla]
(politica|politicas|condiciones|reglas|normas) (de|para) (cancelacion|cancelaciones|cancelar|devolucion|devoluciones|reembolso) | (que pasa|que ocurre|me cobran|hay que pagar|cobran|hay cargo|hay penalizacion) si (cancelo|no voy|llego tarde|no puedo ir|anulo|no asisto) | (puedo|se puede|podria) (cancelar|anular) [gratis|sin costo|sin coste|despues|luego|hasta cuando] ? | hasta (cuando|que hora) puedo (cancelar|anular|cambiar) | cancelacion gratis | con cuanta antelacion (puedo|hay que) [cancelar]
[ask.payment]
(puedo|se puede|podria) pagar (alli|ahi|alla|en el sitio|en el local|en el salon|en persona|al llegar|cuando llegue)
(aceptan|acepta|se puede pagar|puedo pagar|toman|cobran|reciben|recibe|aceptas|admiten) [con|en|pago con|pagos con] (tarjeta|efectivo|tarjetas|credito|debito|transferencia|bizum|paypal|visa|tarjeta de credito|seguro|mercado pago|tarjeta de debito) | (cuando|donde) (se paga|es el pago|hay que pagar) | (formas|metodos|medios|opciones) de pago | (hay que|tengo que|se paga|se debe|debo) (pagar|dejar|dar) [por] (adelantado|anticipo|sena|deposito|antes) | pago (en efectivo|con tarjeta|alli|ahi|en el local|al llegar) | efectivo o tarjeta
[ask.languages]
(que|cuales) idiomas (hablan|habla|hablas) | (habla|hablan) (ingles|espanol|frances|aleman|italiano|portugues|chino) [ahi|alli|el|la|@provider] [doctor|doctora|dentista]
[ask.is_bot]
(esto es|eres|sos|es usted|hablo con) un (bot|robot) o hay (alguien|una persona|un humano) [ahi|detras|de verdad]
(eres|es usted|es|sos|estoy hablando con|hablo con|estoy chateando con|esto es|con quien hablo) [un|una|con un|con una] (robot|bot|persona|humano|maquina|ia|persona real|ser humano|inteligencia artificial|real|bot o una persona|robot o una persona|persona o un bot|persona o un robot|contestador|asistente virtual|chatbot) | con quien (hablo|estoy hablando)
[ask.times]
(cuando|que dia|que dias|a que hora|a que horas|que hora|que horas|que turnos|que huecos|que citas) (puede|puedo|pueden|podria|tiene|tienen|hay|tienes|estan|esta|podrian|podeis|teneis|atiende|queda|quedan|seria|podriamos|puedes) [libre|libres|disponible|disponibles|ir|atenderme|verme|haber|espacio|hueco|cita|lugar|venir|pasar|atender|disponibilidad] | (tiene|tienen|hay|tienes|teneis|queda|quedan|habra|tendra|tendran|tendrias|habria) [algun|alguna|algo|un|una|algunos|mas|unas] (hueco|huecos|espacio|lugar|disponibilidad|libre|disponible|cita|citas|turno|turnos|hora|horas|horario|horarios|cupo|algo|sitio) [libre|libres|disponible|disponibles|para|el|@when|a] [@when] | (tiene|tienen|hay|tienes|teneis) (algo) [libre|disponible|para|el] [@when] | disponibilidad [?] | (que horario|que horarios) (tienen|hay|tiene|tienes) (libre|libres|disponible|disponibles) | horas (libres|disponibles) | horarios (libres|disponibles) | (esta|estan) (libre|libres|disponible|disponibles) [@when|el] | cuando (?) | (cual|cuando) es (la|el) (proxima|proximo|primera|primer) (cita|hora|hueco|turno) [libre|disponible] | (se puede|es posible|podria ser|puede ser) @when
[ask.time]
(a que hora) (es|era|seria|quedo|esta|tengo que ir|tengo que estar|tengo|quedamos|empieza) [la|mi] [<appt>] | a que hora [?] | que hora (era|es la cita|dijiste|quedamos)
[ask.date]
(que dia|para cuando|en que fecha|que fecha|para que dia) (es|era|seria|quedo|esta|quedamos|dijiste) [la|mi] [<appt>] | que dia [?] | que fecha [?]
[ask.status]
(esta|ya esta|quedo|ya quedo|fue|ha sido|sigue|esta ya) (confirmada|confirmado|reservada|reservado|agendada|agendado|aceptada|aprobada|hecha|lista|en pie) [mi|la|ya] [<appt>] | (me|ya|ya me) (confirmaron|confirmo|respondieron|contestaron|aceptaron|aprobaron|respondio|acepto|han confirmado|ha confirmado|han contestado|ha contestado) | (hay|alguna) (noticia|novedad|respuesta|noticias|novedades) [de] | en que estado (esta|va) [mi|la] [<appt>] | mi (<appt>) (esta|sigue) (confirmada|en pie|reservada)
[ask.who]
(es|seria|sera) con @provider [o] [con] [@provider] | quien me (corta|peina|ve|va a ver|toca)
(quien) (es|eres|son|sois|me atiende|me atendera|me va a atender|habla|escribe) [usted|esto] | (con quien) (es|seria|tengo) | (que|cual) (salon|sitio|lugar|negocio|peluqueria|clinica|doctor|dentista) (es|seria|son) | como (se llama|te llamas) [el|la|usted] [salon|doctor|lugar|sitio]

[ask_first]
o voy (directo|directamente) [nomas|no mas]
(atienden|atiende|trabajan|trabaja|aceptan|cortan|reciben|recibe|atendeis|trabajais) (con|sin) (turno|cita|cita previa|reserva|reservar) [o] | (puedo|se puede|puede uno|podemos) (ir|pasar|llegar|caer|venir) [directamente|directo|nomas] sin (turno|cita|cita previa|reserva|reservar|avisar) | (hay que|hace falta|es necesario|es con) (reservar|pedir cita|pedir turno|sacar turno|sacar cita|agendar|cita previa|turno) [antes|con antelacion|con anticipacion] ?

[ask.other]
(tienen|tiene|hacen|hace|puedo|puede|pueden|se puede|hay|es|son|como|por que|que|cual|cuanto|debo|tengo que|necesito|donde|cuando|quien|aceptan|permiten) (que|llevar|traer|ir|hacer|comer|tomar|venir|es|son|se|hay|algun|alguna|necesario|obligatorio|posible|mascotas|ninos) | wifi | accesible | silla de ruedas | aire acondicionado | (puedo) (llevar|traer|ir con) [a|mi|al|un] [perro|hijo|hija|bebe|ninos]

[bare.address]
direccion | ubicacion | donde
[bare.phone]
telefono | numero | contacto | celular
[bare.rating]
resenas | opiniones | calificacion | valoracion
[bare.price]
precio | precios | costo | tarifa

[hostile]
(ignora|olvida|omite|ignore) [todas] [tus|las|sus|mis] (instrucciones|reglas) [anteriores|previas] | (finge|actua|haz) (que eres|como|como si) | modo (desarrollador|administrador)

[off]
(donde|con quien|que) (estabas|estaba|estuviste|estuvo|hacias|hacia|hiciste|hizo|comiste|comio) [usted|ella|el]
(mira|mirar|mire|revisa|revisar|revise|comprueba|comprobar|compruebe|consulta|consultar|dime|digame|ver|verifica|verificar) [en] (mi|mis) (agenda|calendario|disponibilidad|horarios libres|huecos) [@when|para @when] | (mira|mire|revisa|revise|comprueba|dime|digame|ver|comprobar|verifica) si (estoy|estare|tengo) (libre|ocupado|ocupada|disponible|tiempo|tiempo libre|un hueco|hueco) [@when] [en mi agenda|en mi calendario] | cuando (estoy|estare) (libre|disponible) [@when] | (mi|mis) (agenda|calendario|disponibilidad) (de|del|para|el) [@when]
(como|quien) (va|gana) (el|la) (partido|liga|final)
(que|como) (tiempo|clima|temperatura) (hace|hara|va a hacer|hay|habra|esta|estara) | (como) (esta|estara|va a estar) el (clima|tiempo) | (va a|hoy|manana|si) llover[a] [manana|hoy] | <cosas> | (cuentame|dime|contame|cuenteme) un (chiste|cuento) | (estoy|estare) (libre|ocupado|ocupada|disponible) [@when] | tengo (algo|planes|tiempo) [@when|ese dia] | (ignora|olvida|omite|ignore) [todas] [tus|las|sus|mis] [instrucciones|reglas] [anteriores|previas] | (cuales son|muestra|muestrame|dime|revela|repite) [tus|las|sus] (instrucciones|contrasena|contrasenas|claves) | (dame|muestrame|lista|dime) [los|la|el|las] (datos|lista|nombres|numeros|telefonos) de (otros|los|todos los|las) (clientes|usuarios) | (finge|actua|haz) (que eres|como|como si) | quien (gano|es el presidente) | te (amo|quiero) | casate conmigo | cuantos anos tienes | eres (soltero|soltera) | capital de | traduce | pon musica | que hora es | pedir (una pizza|comida)

[ill_me]
(estoy|me siento) (enfermo|enferma|mal|resfriado|resfriada) | me duele (la|el|una) (muela|cabeza|espalda|diente|cuello|pierna|garganta|rodilla) | tengo (dolor|fiebre|gripe|un dolor|dolor de muelas|dolor de espalda)

[name_is]
me llamo | mi nombre es | mi nombre | a nombre de | el nombre es | el nombre seria | a mi nombre
[name_weak]
soy | para | habla | le habla | te habla | es para | nombre

[ordinal.1]
[la|el] (primera|primero|primer) [opcion|hora|cita|por favor|uno|una] | (numero|opcion|la|el|num) (1|uno|una) | la de arriba
[ordinal.2]
[la|el] (segunda|segundo) [opcion|hora|cita|por favor] | (numero|opcion|la|el) (2|dos) | la dos
[ordinal.3]
[la|el] (tercera|tercero|tercer) [opcion|hora|cita|por favor] | (numero|opcion|la|el) (3|tres) | la tres
[ordinal.4]
[la|el] (cuarta|cuarto) [opcion] | (numero|opcion|la|el) (4|cuatro)
[ordinal.5]
[la|el] (quinta|quinto) [opcion] | (numero|opcion|la|el) (5|cinco)
[ordinal.6]
[la|el] (sexta|sexto) [opcion] | (numero|opcion) (6|seis)
[ordinal.last]
[la|el] (ultima|ultimo) [opcion|hora]
[choose.later]
(la|el|lo) [de] mas (tarde|tardecito|tardecita|tardia|tardio|lejana|lejano) | (la|el) que (sea|este|quede|caiga|venga) [lo] [mas] (tarde|despues|tardecito|ultimo)
(la|el) (de) mas tarde | (la|el) mas tarde | (la|el) mas tardia
[choose.earlier]
(la|el) que (tengas|tenga|tengan|haya|puedas|pueda) [lo] mas (pronto|temprano|cerca|antes|prontito)
(la|el|lo) [de] mas (temprano|temprana|tempranito|tempranita|pronto|prontito|proxima|proximo|cercana|cercano|inmediata|antes) | (la|el) que (sea|este|quede|caiga|venga) [lo] [mas] (antes|primero|temprano|pronto|prontito|cerca|tempranito) | la primera que (haya|tengas|tenga|tengan|puedan|salga) | cuanto antes mejor
(la|el) [de] mas temprano | (la|el) mas pronto | (la|el) de antes | (la|el) mas temprana

# Lo que escriben los profesionales sobre su negocio.
[p.approve]
que se (venga|pase|acerque) | (que|puede) (venga|venir|pase) [tranquila|tranquilo|sin problema]
le (hago|doy|busco) [un] (hueco|espacio|lugar|sitio|campo) | (la|lo) (meto|acomodo|encajo|cuelo|puedo atender|puedo ver)
(dile|digale|que|diganle) (que) (venga|pase|se pase|si|vale|claro|adelante|esta bien|perfecto|ok|sin problema|por supuesto|la espero|lo espero) | (la|lo) (espero|recibo|veo|tomo|agarro|cojo|agendo|apunto|anoto) [entonces] | (metela|metelo|ponla|ponlo|agendala|agendalo|apuntala|apuntalo|anotala|anotalo|cuelala|cuelalo) | me (va|viene|queda|cuadra|sirve|late) [<muy>] [<bien>] [aceptala|apruebala|acepta|aprueba] | dale el (si|ok|visto bueno)
aprobar | apruebo | aprobado | aprobada | apruebala | apruebalo | acepto | aceptar | aceptado | aceptada | aceptala | acepta [la|esa] [<appt>] | confirmar | confirma [la|esa] [<appt>] | (dile|digale) que si | que venga | puede venir | lo atiendo | la atiendo
[p.decline]
(ese dia|a esa hora|esa hora|esa tarde|esa manana) (estoy comiendo|como|almuerzo|salgo|no llego|recojo|tengo|me toca|estoy) [a|con] [los|las|el|la|mis] [ninos|comer|otra|otro]
(ese|esa|a esa) (dia|hora|tarde|manana|semana) (tengo|estoy|ando|voy|me) [@service|con|a|de|en] [los|las|el|la|mis] [ninos|ninas|chicos|crios|peques|hijos|vacaciones|viaje|medico|dentista|boda|curso|reunion|ocupado|ocupada|liado|liada|completo|completa|lleno|llena] | (dile|digale|diganle) que (no|no puedo|no se puede|imposible|lo siento|estoy lleno|estoy llena|otro dia) | no (me da|da) [el|la] (tiempo|vida|agenda|cabeza)
[a] [las|la|el] (@number|@when) no (me) (va|viene|sirve|cuadra|queda) [bien] | [a] [las|la|el] (@number|@when) no puedo
rechazar | rechazo | rechazado | rechazada | rechazala | rechazalo | denegar | declinar | declina | no (puedo|podre) [atenderlo|atenderla|atender|ese dia|a esa hora|esa hora|hacerlo] | (estoy|estare) (ocupado|ocupada|lleno|llena|completo|completa) [ese dia|a esa hora|entonces] | no (estoy|estare) (disponible|libre) [ese dia|a esa hora] | (dile|digale) que no | no tengo (hueco|tiempo|espacio|sitio|lugar) | estoy a tope
[p.counter]
(que tal|y si|y) @when [?] | (puedo|podria) [solo] @when | solo puedo @when
(otra hora|otro dia|otro horario|otra fecha|proponer|propongo|propon|proponle|ofrece|ofrecele|sugiere|sugerir|contraoferta|contrapropuesta) [otra|otro|un|una] [hora|dia|horario|@when] | (puede|podria|que) (venir|venga) [a|el] @when | (mejor|solo|mas bien) @when | @when (me va mejor|mejor|si puedo|me viene mejor|me viene bien|va mejor|me queda mejor)
[p.agenda]
(tengo) a alguien [@when|hoy] | viene alguien [@when] | (que|cual|cuales|como) (tengo|hay|es|son|esta|viene|citas tengo|reservas tengo|citas hay) [mi|la|el|en] [agenda|citas] (@when|hoy|manana|ahora|para hoy|para manana|esta semana) | (mi|la|ver|muestrame|muestra|dame|ensename) [mi|la|el] (agenda|citas|reservas|calendario|turnos) [de|del|para] [@when] | agenda [de|del|para] [@when] | (quien|que|cual) (es|viene|sigue|toca) [el|la] [siguiente|proximo|proxima|primero|ahora|despues|@when] | (siguiente|proximo|proxima) [cliente|clienta|cita] | (quien|que) (sigue|viene) | @when ? | (citas|reservas|turnos) [de|para|del] @when | (cuantas|cuantos) (citas|reservas|clientes|turnos) (tengo|hay) [@when|para] | (tengo|hay) (algo|alguien|citas|clientes|hueco|huecos) [libre|libres] [@when] | como (tengo|esta) (el|la) [dia|agenda|semana|@when]
[p.block]
(dejalo|dejala|dejamelo|dejamela) (vacio|libre|vacia|cerrado|bloqueado)
@when me (lo|la) (tomo|pido|cojo|agarro) (libre|de descanso|off|de fiesta|de vacaciones|para mi) | me (tomo|pido|cojo|agarro) (libre|de descanso) [@when|el @when]
@when no (abro|abrimos|trabajo|voy|estoy|atiendo|curro|puedo trabajar) | no (abro|abrimos|curro|trabajo) @when | (cierra|bloquea|tapa|quita) [me] [la|mi|el] [agenda] @when
@when no (trabajo|atiendo|abro|abrimos|puedo|estoy) | bloquear [@when|la|el] | bloquea [@when|la|el|mi agenda] | bloqueame [@when|la|el] | (estoy|estare|voy a estar|estaremos) (fuera|cerrado|de vacaciones|ausente|de descanso|libre|ocupado|ocupada|en el medico) [@when|el|de|del] | (cierro|cerrar|cerramos|cierra|cerrado) [@when|el|la] | no (trabajo|trabajamos|abro|abrimos|atiendo|estoy|hay citas|estare|trabajare) [@when|el|la] | (vacaciones|dia libre|descanso|puente|festivo|pausa|almuerzo) [@when|de|del|el] | (me tomo|tomarme|cojo|necesito) [el|la|un] [dia|tarde|manana|@when] [libre] | no (reserves|agendes|pongas|des) [nada|citas|a nadie] [@when|el]
[p.open]
(abrelo|abrela|abremelo|abrelos|abralo|abrela ya|abre ese dia|abre la agenda) | @when si (puedo|trabajo|abro|estoy|atiendo)
@when (trabajo|abro|atiendo|estoy) [tambien] | tambien (trabajo|abro|atiendo) @when
abrir [@when|el|la] | abre [@when|el|la|mas] | abro [@when|el|la|tambien] | desbloquear [@when|el|la] | desbloquea [@when|el|la] | (trabajo|trabajamos|atiendo|estoy|estare) [tambien] (disponible|de vuelta|abierto|el|@when) [@when] | (horas|huecos|turnos) extra [@when] | libera [@when|el|la]
[p.ill]
no me puedo [ni] (levantar|mover|parar) [de la cama]
(estoy|me siento|me encuentro) [muy] (enfermo|enferma|malo|mala|mal|indispuesto|indispuesta|con fiebre|con gripe|fatal) [hoy|@when] | (estoy|voy a estar) de baja | no puedo [ir a] trabajar [hoy|@when] | baja por enfermedad | me (puse|he puesto) (enfermo|enferma|malo|mala) | tengo (fiebre|gripe|covid)
[p.done]
(se acaba de ir|acaba de irse|acaba de salir|se acaba de marchar|se me acaba de ir) [la|el] [senora|senor] @name
ya (quedo|quedaron|esta|estan|salio|salieron|acabe con|acabamos con|termine con|despache a|atendi a) [el|la|lo|los|las|a] [senor|senora|don|dona] @name [@name] | (lista|listo|despachada|despachado|atendida|atendido) [el|la] [senor|senora|don|dona] @name [@name] | (lista|listo|despachada|despachado|atendida|atendido|terminada|terminado|hecha|hecho) (la|el) de @when | ya (quedo|esta|salio|termino|acabo) (la|el) de @when
hecho | terminado | terminada | listo [terminado] | (ya) (termine|terminamos|acabe|acabamos|esta hecho|esta) | completado | completada | finalizado | marcar como (hecho|terminado|completado) | (ya) (vino|se fue) | acabado
[p.no_show]
@name [@name] (nunca|jamas) (llego|vino|aparecio|se presento) | (nunca|jamas) (llego|vino|aparecio|se presento) [@name|el cliente|la clienta|ella|el]
no (vino|se presento|aparecio|llego|ha venido|se ha presentado|ha llegado|ha aparecido|vinieron) [nadie|el cliente|la clienta|el|ella] | (el cliente|la clienta|el|ella) no (vino|se presento|aparecio|llego|ha venido|se ha presentado) | (me dejo|me dejaron) plantado | nadie (vino|se presento|aparecio) | no show | plantado | plantada | ausente
[p.set_price]
(cambiar|cambia|sube|subir|baja|bajar|pon|poner|actualiza|fijar|fija) [el|los] (precio|precios|tarifa|tarifas) [de|del|de la|a] [el|la] [@service] [a] [@money|@number] | (pon|cambia|sube|baja) [el|la] @service [a] (@money|@number) | [el|la] @service [ahora|cuesta|vale|cuesta ahora|a] (@money) | (cobro|cobra|cobrar) (@money|@number) por [el|la|un|una] @service | nuevo precio
[p.set_hours]
(cambiar|cambia|actualiza|modifica|pon|editar) [mi|mis|el|los|nuestro] (horario|horarios|horas) [a|de|para|del] [@when] | (mi|nuestro|nuevo) (horario|horarios) [es|sera|de|ahora] [@when] | (trabajo|abro|atiendo|abrimos|trabajamos|atendemos) [de|los|el] @when | horario [de|es] @when | los @when no (trabajo|abro)
[p.set_service]
(anade|anadir|agrega|agregar|crear|crea|nuevo|quita|quitar|elimina|eliminar|borra|oculta|pon) [un|el|nuevo|el nuevo] (servicio|tratamiento) [de|llamado] [@service] | (anade|agrega|quita|elimina) [un|el|la] @service | ya no (hago|ofrezco|hacemos) @service | ahora (hago|ofrezco|tambien hago) @service | [el|la] @service (dura|tarda|toma|lleva) @minutes
[p.write]
(dile|digale|escribe|escribele|avisa|avisale|mandale|preguntale|responde|respondele) a @name [que|si|:] | (dile|digale|decirle|escribe|escribele|escribir|avisa|avisale|avisar|mandale|manda un mensaje|envia un mensaje|enviale|preguntale|pregunta|responde|respondele|contesta|contestale) [un mensaje|mensaje] [a|al|a la] [el|ella|cliente|clienta|@number|todos|siguiente cliente|proximo cliente] [que|si|:]
[p.hand_back]
te toca [a ti|a vos|ya] | [es] toda tuya | [es] todo tuyo | (ahora) (tu|vos) [con ella|con el]
devolver | devuelve [la] [conversacion|charla] | devuelvelo | te lo devuelvo | terminar [la] (conversacion|charla)
(sigue|continua|toma|encargate|retoma) [tu|el bot] [la conversacion|el mando|tu] | (te|le) (dejo|paso|devuelvo) [la conversacion|el mando|a ti] | (puedes|puede) (seguir|continuar) [tu] | que siga el (bot|asistente) | (bot|asistente) activo | ya (termine|acabe) de hablar | fin de la conversacion | es tu turno
[p.assistant]
[el|mi] (asistente|modo del asistente|ajustes del asistente|respuestas automaticas|borradores) [ajustes|modo|automatico|apagado|en automatico|en borradores|por favor] | (apaga|apagar|desactiva|desactivar|activa|activar|enciende|pon) [el|las|los|mis] (asistente|respuestas automaticas|borradores) [en automatico|en borradores] | como responde el asistente | (asistente|borradores|respuestas automaticas) (para|con) @name | (ensename|muestrame|mandame) [antes] los borradores [antes|primero] | (preguntame|consultame) antes de (contestar|responder)
[p.settings]
[por favor] [abre|abrir|ver|muestrame|cambiar|quiero ver|enviame|mandame|ir a|donde esta|donde estan] [la|las|los|el|mi|mis|un] [enlace a|enlace para] [la|las|los|mi|mis] (ajustes|configuracion|preferencias|pagina de ingresos|pagina de ganancias|pagina de cobros|cuenta de cobro|datos bancarios|cobros|liquidaciones|panel) [por favor] | iniciar sesion | (conectar|configurar|cambiar|anadir|vincular) [la|mi|los|mis] (cobros|cuenta|cuenta bancaria|cuenta de cobro|banco|stripe|pagos) [por favor] | [cual es|ver|muestrame|cambiar] (mi|nuestro|el) plan [por favor] | (mi|la) suscripcion | que plan tengo
[p.numbers]
cuanto (hice|hicimos|saque|sacamos|entro|recaude|recaudamos|cobre|junte|metimos|metio|facturamos|vendimos|va la caja|hay en caja) [@when|en|esta|este|la] [@when]
(cuanto) (gane|he ganado|llevo|ingrese|facture|he facturado|gano|llevo ganado|vendi) [@when|este|esta] | (mis|los|ver|muestrame|dame) [mis|los] (numeros|ingresos|ganancias|ventas|estadisticas|resultados) [de|del] [@when] | (ingresos|ganancias|ventas|estadisticas|facturacion|numeros) [de|del|este|esta] [@when] | (cuantas|cuantos) (citas|clientes|reservas) (tuve|hice|he tenido|atendi) [@when] | como (fue|va|me fue|voy) [la|el|esta|este] [semana|mes|negocio|@when]

[drop]
ya (busco|buscare|vere|encontrare|miro|mirare) [yo] (algo|otro|otra|otra cosa|por mi cuenta|en otro lado|otro sitio) [mas] [cerca|barato|tarde]
[nada|no] [ya] (encontre|consegui|reserve|encontramos) [en] (otro|otra) (lado|sitio|lugar|parte|peluqueria|salon)
olvidalo | olvidelo | olvidate | olvidese | dejalo | dejelo | dejala | dejela | dejalo (asi|estar|ya|entonces) | da igual dejalo | nada dejalo | no importa dejalo | dejemoslo | ya no hace falta | pasa de todo | dejalo no importa

[spelling]
borrad: borra | eliminad: elimina | mandad: manda | mandadme: mándame | enviad: envía | enviadme: envíame | cambiad: cambia | cambiadme: cámbiame | cancelad: cancela | anulad: anula | confirmad: confirma | confirmadme: confírmame | reservad: reserva | reservadme: resérvame | decidme: dime | ponedme: ponme | apuntadme: apúntame | llamadme: llámame | avisadme: avísame | dadme: dame | buscadme: búscame | moved: mueve | pasadme: pásame | dejad: deja | quitad: quita | hacedme: hazme | esperad: espera
q: que | xq: porque | pq: porque | tb: también | tmb: también | tbn: también | bn: bien | mñn: mañana | mñna: mañana | pa: para | pal: para el | xfa: por favor | xfis: por favor | toy: estoy | tas: estás | msj: mensaje | msjs: mensajes | finde: fin de semana | ntp: no te preocupes | aki: aquí | k tal: qué tal | dsd: desde | hrs: horas | cmo: cómo | dnd: dónde | x: por | tngo: tengo | kiero: quiero | qiero: quiero

[alike]
# las personas de un verbo: tú, vos, usted, vosotros, ustedes
puedes podes podeis puede pueden | podrias podriais podria podrian | podras podreis podra podran | quieres queres quereis quiere quieren | tienes tenes teneis tiene tienen | tendrias tendriais tendria tendrian | tendras tendreis tendra tendran | haces haceis hace hacen | harias hariais haria harian | sabes sabeis sabe saben | eres sos
dame deme denme dadme | dime digame decime diganme decidme | dile digale decile diganle decidle | diles digales deciles | ponme pongame poneme ponganme ponedme | ponle pongale ponele ponganle | hazme hagame haceme haganme hacedme | sigue siga segui sigan seguid | dices decis dice dicen | usas usais usa usan | vendes vendeis vende venden | ofreces ofreceis ofrece ofrecen | manejas manejais maneja manejan
~cancelar cancelan canceles cancelen | ~anular | ~mover/muev | ~cambiar | ~pasar | ~reservar reserva reservas | ~agendar agenda agendas | ~apuntar | ~anotar | ~cortar corte cortes | ~arreglar | ~limpiar | ~depilar | ~pintar | ~recortar recorte recortes | ~peinar | ~lavar | ~cobrar | ~aceptar | ~abrir | ~cerrar/cierr cierre cierres | ~atender/atiend | ~trabajar | ~avisar | ~llamar | ~mandar | ~enviar | ~escribir | ~borrar | ~eliminar | ~bloquear | ~dejar | ~guardar | ~confirmar | ~apartar aparte | ~recomendar/recomiend | ~buscar | ~encontrar/encuentr | ~mostrar/muestr muestra muestras | ~contestar | ~responder | ~entender/entiend | ~molestar | ~olvidar | ~revisar | ~adelantar adelante | ~atrasar | ~retrasar | ~aplazar | ~agregar | ~rechazar | ~aprobar/aprueb | ~reembolsar | ~perdonar | ~encajar | ~meter | ~coger cogido | ~liberar | ~desbloquear | ~recordar/recuerd recuerdos | ~repetir/repit | ~aconsejar | ~ubicar | ~comunicar | ~mezclar
# palabras de una tierra y de otra
aca aqui | alla alli ahi | carro coche auto | plata dinero lana guita pasta feria | marido esposo | mujer esposa senora | mama madre mami amá | papa padre papi apá | abuela abuelita yaya nonna | abuelo abuelito yayo nono | hijo nene | hija nena | nino chaval crio peque chamaco pibe | nina chavala cria chamaca piba | suegra suegro cunada cunado tia tio prima primo | chica muchacha joven | chico muchacho | celular movil | estacionamiento aparcamiento parking | estacionar aparcar parquear | cita turno | tarjeta tarjetas | lindo bonito | enojado enfadado | enojada enfadada

[wonder]
ahora que | y que | que hago | que hacemos | entonces que | por que | cuanto | donde

[cond]
y si | si (tuviera|tuviese|tuvieramos|debiera|necesitara|quisiera|quisiese) | si no (pudiera|pudiese|pudieramos|puedo (ir|venir|asistir|llegar)) | si (es|sale|cuesta|hay|no|tiene|tienes|tienen|puede|puedes|pueden|esta|estan|fuera|queda|me|se|te|le|lo|consigo|llego|encuentro|todo) | siempre que | siempre y cuando | solo si | con tal de | a menos que | a no ser | depende | salvo que | pero si

[instead]
en su lugar | en vez de | mejor otro

[ordinal.middle]
(la|el) (del|de) [en] medio | (la|el) del centro | la intermedia | el intermedio
[bye]
[nada] con eso (estoy|esta|vale|me vale|tengo bastante) | nada gracias con eso (estoy|esta)

[p.next]
(quien|que|cual) [me] (toca|viene|sigue|va|entra) (despues|luego|ahora) [de] [esta|este|ella|el|esto]
