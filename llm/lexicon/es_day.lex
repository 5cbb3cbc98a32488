# What a provider says about the day, and asks about the business.
[p.next]
(quien|cual|que) (es|va|viene|sigue|toca) [el|la|mi] (siguiente|proximo|proxima) [cliente|clienta|cita|visita] | [el|la|mi] (siguiente|proximo|proxima) [cliente|clienta|cita|visita] | (quien|que) (sigue|viene|va|toca) [ahora|despues|luego]
[p.gaps]
[tengo|hay|queda|quedan|que|cuantos|ver|dime|muestrame|donde tengo] [algun|algunos|los|mis|que] (hueco|huecos|rato libre|ratos libres|tiempo libre|horas libres|espacio libre|espacios libres) [libre|libres] [tengo|hay|quedan|me quedan] [el|en|de|del|para|la] [@when]
(cuando|a que hora|a que horas) (estoy|tengo|estare) (libre|libres|hueco|huecos|tiempo|tiempo libre) [el|en|la] [@when] | (estoy|estare) libre [el|la|por la] @when ?
[p.full]
(como|que tan|cuan|como de) (llena|lleno|llenas|ocupada|ocupado|apretada|cargada) (esta|estan|tengo|estoy|estare|viene|voy) [la|el|mi] [@when|semana|mes|agenda] [@when] | (como de|que tan) (llena|lleno|ocupado|ocupada) @when
[p.lapsed]
(quien|quienes|que clientes) no (viene|vienen|ha venido|han venido|ha vuelto|han vuelto|ha estado|han estado|ha reservado|han reservado|ha pasado|aparece|aparecen) [por aqui|aqui|mas] (desde|en|hace|desde hace) [hace] [mas de] [@when] | (clientes|clientas) (perdidos|perdidas|dormidos|inactivos|inactivas|que no vienen|que no han venido|que no han vuelto) [desde|en|hace|desde hace] [@when] | a (quien|quienes) no (veo|he visto) [desde|hace|desde hace|en] [@when]
[p.missed]
(quien|quienes) no (vino|vinieron|se presento|se presentaron|aparecio|aparecieron|se ha presentado|se han presentado) [@when] | (quien|quienes) (falto|faltaron|ha faltado|han faltado|me dejo plantado|me dejo plantada) [@when] | [las|los|mis|ver las|ver los|lista de] (ausencias|plantones|no shows|inasistencias) [de|del] [@when] | cuantos plantones [@when]
[p.count]
(cuantas|cuantos) (citas|reservas|clientes|clientas|visitas|turnos) [tengo|hay|llevo|tuve|he tenido|tenemos|van] [para|el|en] [@when]
[p.late]
(avisa|dile|diles|avisales) [a] [todos|todas|los clientes|mis clientes] que (voy|llego|vamos) [con] @minutes [de] (tarde|retraso) | (voy|vamos|llevo|ando) [con] @minutes de retraso | (voy|vamos|llevo|ando) retrasado [@minutes] | (voy|vamos|llevo|ando) retrasada [@minutes]
[p.lift]
(deja|dejale|permite|permitele|deje|permita) [que] [a] @name [@name] (reserve|reservar|pida cita|pedir cita|venga|vuelva|volver|venir) [a] [reservar] [otra vez|de nuevo] | (deja|deje) (reservar|volver) a @name [@name] [otra vez|de nuevo] | (desbloquea|desbloquee|desbloquear) [a] @name [@name] | (quita|quitale|levanta|levantale) (el bloqueo|la falta|la sancion|el castigo) [a|de] @name [@name] | (perdona|perdone) a @name [@name] | @name [@name] [ya] puede (reservar|volver) [a] [reservar] [otra vez|de nuevo]
[p.undo]
[no|ay|perdon] (deshazlo|deshaz eso|deshaz|deshacer|deshagalo|deshaga eso) | [no|ay|perdon] (era|eso era|fue|eso fue|ha sido) (un error|mi error|una equivocacion) | [no|ay|perdon] me (equivoque|he equivocado) | [no|ay|perdon] (si vino|si que vino|si ha venido|si que ha venido|al final vino|al final si vino) [@name] [@name] | [no|ay|perdon] @name [@name] (si vino|si que vino|si ha venido|si que ha venido|al final vino|al final si vino|no ha terminado|aun no ha terminado|todavia no ha terminado)
[p.walk_in]
(apunta|apuntame|ponme|anota|anotame|agenda|agendame|reservame|mete|meteme) a @name [@name] (para|en|con) [un|una|el|la|su] (@service|@when) | (llego|entro|vino|paso) [uno|una|alguien|un cliente|una clienta] sin (cita|turno|reserva) | me (llego|entro|vino|cayo) (uno|una|alguien|un cliente|una clienta) sin (cita|turno|reserva) | (uno|una) sin (cita|turno|reserva)
(apunta|apunte|pon|ponga|mete|meta|reserva|reserve|anota|anote|agenda|agende|cuela|encaja|apuntame|ponme|reservame|anotame|agendame) [a|para] [un|una|la|el] [cliente|clienta|senora|senor] [a] @name [@name] [@name] | (apunta|apunte|pon|mete|anota|reserva) [a] (un|una) (cliente|clienta|persona) [sin cita] | (cliente|clienta) (sin cita|de paso) | sin cita | [nueva|una] (cita|reserva) para @name [@name] [@name] | (apunta|reserva|pon|anota) [un|una] @service (para|a) @name [@name] [@name]
[p.done]
(listo|hecho|terminado|acabado|termine|acabe|he terminado|he acabado|ya termine|ya acabe) con [el|la] @name [@name] | @name [@name] [ya] (ha terminado|termino|esta lista|esta listo|ya esta|se ha ido|se fue) | @name [@name] ya esta
[p.no_show]
@name [@name] no (vino|se presento|aparecio|llego|ha venido|se ha presentado|ha llegado|ha aparecido) | no (vino|se presento|aparecio|ha venido|se ha presentado) @name [@name] | @name [@name] (falto|ha faltado|me dejo plantado|me dejo plantada) | [la|el] de @when no (vino|se presento|aparecio|ha venido|se ha presentado)
[p.decline]
(rechaza|rechace|declina|decline|deniega) [la|el|a|esa|ese|las|los|lo] [cita|reserva|solicitud|peticion] [de] [@when]
[p.numbers]
cuanto [va|llevo|en|por|de] @when
[p.block]
(semana|semanas|dia|dias) (libre|libres|de descanso|de fiesta) [desde|a partir de|a partir del] [el|del] [@when]
