# What a provider says about the day, and asks about the business.
[p.next]
[e] dopo (questo|questa|lui|lei) (chi c'e|chi viene|a chi tocca|chi) | a chi tocca [dopo|adesso|ora]
[e] (dopo|adesso|poi) chi (c'e|viene|arriva|ho|tocca) | chi (c'e|ho|arriva) dopo
(il|la) (prossimo|prossima) | chi e [il|la] (prossimo|prossima|seguente) [cliente] [?] | (prossimo|prossima) (cliente|appuntamento) | chi (viene|tocca) (dopo|adesso|ora)
[p.gaps]
[ho|ci sono|abbiamo|quali|i miei|quali sono i miei] [dei|qualche|i|miei] (buchi|buco|spazi liberi|ore libere|tempo libero|momenti liberi) [@when] | quando sono (libero|libera) [@when]
[p.full]
quanto (e|sono|saro) (piena|pieno|occupata|occupato|impegnato|impegnata) [la|l] [@when|settimana|agenda] [@when]
[p.lapsed]
(chi|quali clienti) non (viene|vengono|e venuto|sono venuti|torna|e tornato|sono tornati) [qui|piu] da [piu di] [@when] | clienti (persi|inattivi)
[p.missed]
chi non (si e presentato|e venuto|si e fatto vedere) [@when] | [le|mie|le mie] (assenze|mancate presentazioni) [di|del] [@when]
[p.count]
(quanti|quante) (appuntamenti|prenotazioni|clienti|visite) [ho|ci sono|abbiamo] [@when]
[p.late]
(arrivo|arrivero|saro li) @minutes (dopo|piu tardi|in ritardo) [(avvisa|avvisi) (tutti|i clienti)] | (avvisa|avvisi|di|dica) [a] (tutti|i clienti) che (arrivo|arrivero) @minutes (dopo|piu tardi)
(avvisa|avvisi|di|dica) [a] (tutti|i clienti|i miei clienti) che (sono|ho) [in ritardo di] @minutes [di ritardo] | (ho|sono in ritardo di|sono indietro di) @minutes [di ritardo]
[p.lift]
(lascia|lasci|fai|faccia) [che] @name [@name] (prenotare|prenoti|tornare) [di nuovo|ancora] | (sblocca|sblocchi) @name [@name] | @name [@name] puo [di nuovo] (prenotare|tornare) [di nuovo|ancora]
[p.undo]
[no|oh|scusa|scusi] (annulla questo|annulli questo|torna indietro|torni indietro|disfa|ripristina|ripristini) | [no|oh|scusa|scusi] (era|e stato) (un errore|uno sbaglio|sbagliato) | [no|scusa|scusi] mi sono (sbagliato|sbagliata) | [no|si|scusa|scusi] (lei|lui|@name) [@name] (e venuta|e venuto|e poi venuta|e poi venuto|invece e venuta|invece e venuto|era qui)
[p.walk_in]
(e|ho|ho qui|c'e|mi e) (arrivato|arrivata|entrato|entrata|passato|passata) [uno|una|un|qui] [cliente] senza (appuntamento|prenotazione|prenotare)
(metti|mettimi|metta|segna|segnami|segni|prenota|prenoti|infila|infilami|appunta|annota|inserisci|inserisca|fissa|fissi) [un|una|il|la|lo|l] [cliente] @name [@name] [@name] | senza appuntamento | cliente di passaggio
[p.done]
(finito|ho finito|terminato) con @name [@name]
[p.no_show]
@name [@name] non (si e presentato|si e presentata|e venuto|e venuta|si e visto|si e vista)
[p.numbers]
quanto [in|per] @when
[p.block]
@when non (si lavora|vengo|ci saro|faccio niente) | @when (resto|resta|restiamo|rimango|rimane) (chiuso|chiusa|chiusi) | @when [il|lo] (negozio|salone|studio) (resta|rimane|e|rimarra) chiuso
(settimana|settimane|giorno|giorni) (libera|libere|libero|liberi|di riposo) [dal|da|a partire dal] [@when]
[p.set_service]
[il|la|l|lo|i|le] @service non (lo|la|li|le) (faccio|offro|facciamo|offriamo) piu
[p.set_hours]
@when (faccio|lavoro|apro|facciamo|apriamo|faro|lavorero) @when | (lavoro|apro|faccio|facciamo|apriamo|faro) (dal|dalle|da|tutti i giorni|ogni|di) @when
[p.agenda]
(elencami|elenca|elenchi|dammi|mi dia|lista) [gli|i|le|la lista degli|la lista dei] (appuntamenti|clienti|prenotazioni) [di|del|della] [@when]
[e] @when (com'e|come e) (messo|messa|messi) | (com'e|come e|come sta) (messo|messa) [la mia|il mio|la|il] [@when|settimana|giornata|agenda] [@when] | (com'e|come e) la [mia] (settimana|giornata|agenda) [@when]
[p.hand_back]
(puoi|puo|potete) (tornare|ricominciare) a (rispondere|parlare|scrivere|seguire) [tu|lei] [a|alla|al|con|la|il] [@name] [@name] | (torna|torni|ricomincia|riprendi) a rispondere [tu|lei] [a|alla|al] [@name] [@name]
[cancel]
(togli|tolga|leva|levi|cancella|annulla) [il|la|lo|l] (cliente|@name) [@name] [dall|dalla|da] [agenda|lista] [di|del|delle] [@when]
