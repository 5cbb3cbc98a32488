# Di che cosa parlano le frasi italiane: parole che lo dicono, nel loro ordine; ".." vale fino a sei parole qualsiasi.

= not: non | mai | nessun | nessuno | nessuna | niente | nulla | senza | neanche | nemmeno | ne
= parte: capelli | unghie | denti | dente | barba | sopracciglia | ricrescita | frangia | punte | schiena | collo | viso | piedi | ciglia | gambe | testa | chioma | baffi | ciuffo | carie | molare | inguine | radici | meches | pelle
= trattare: tagliare | tagliarmi | tagliarsi | tagliarci | tagliato | accorciare | accorciata | accorciarmi | sistemare | sistemarmi | sistemata | sistemati | tingere | tingermi | colorare | rifare | rifarmi | fare | farmi | farsi | pulire | pulirmi | spuntare | spuntarmi | spuntatina | regolare | rasare | radere | pettinare | lavare | depilare | stirare | massaggiare | curare | ritoccare | ritocco | sbiancare | rinfrescare | controllare | sfoltire | togliere | limare | pareggiare | aggiustare
= voglia: voglio | vorrei | vorrebbe | vuole | bisogno | serve | servirebbe | devo | dovrei | dovrebbe | deve | potrei | posso | potete | puo | possibile | piacerebbe | cerco | cerchiamo | riuscite | riesco | vogliamo | vorremmo | pensavo | urge | urgente | tocca | avrei | desidero | ora di | volevo
= male: orribile | orrendo | orrenda | pessimo | pessima | schifo | schifoso | terribile | disastro | disastroso | vergogna | vergognoso | vergognosa | deluso | delusa | deludente | delusione | inaccettabile | rovinato | rovinata | rovinati | sbagliato | sbagliata | macchie | maleducato | maleducata | maleducati | sporco | sporca | bruciato | bruciata | bruciati | storto | storta | brutto | brutta | scontento | scontenta | arrabbiato | arrabbiata | furioso | furiosa | scandaloso | scandalosa | indecente | verde | verdi | arancione | insoddisfatto | insoddisfatta | male | sgarbata | sgarbato | disuguale | penoso | cafone | assurdo | indecoroso
= opera: taglio | colore | tinta | servizio | lavoro | capelli | trattamento | accoglienza | personale | esperienza | visita | risultato | frangia | piega | barba | locale
= dove_andare: salone | saloni | parrucchiere | parrucchiera | parrucchieri | barbiere | barbieri | dentista | dentisti | medico | studio | centro | massaggiatore | massaggiatrice | estetista | fisioterapista | posto | clinica | specialista | toelettatore
= lingua: inglese | spagnolo | francese | tedesco | portoghese | arabo | russo | cinese | italiano
= carta: carta | carte | carta di credito | bancomat | contanti | contante | pos | paypal | satispay | visa | mastercard | bonifico | contactless | assegno | apple pay | rate | assicurazione | buono | ticket | debito | cash | amex
= libera: libera | libero | liberasse | disdice | annulla | rinuncia | cancella | posto | buco | disdetta | disdette | salta | apre | cancellazione | rinuncie | ritira
= avvisa: avvisate | avvisami | avvisatemi | avvisa | avvisi | avvertitemi | avvertimi | ditemi | dimmi | fatemi | fammi | chiamatemi | chiamami | chiamate | scrivetemi | scrivimi | contattatemi | interessa | interessato | interessata | prendo | contattami | sapere | squillo | tenetemi | vengo | tieni
= invii: messaggi | messaggio | sms | promemoria | notifiche | avvisi | pubblicita | mail | comunicazioni | whatsapp
= cancella: cancellate | cancellare | cancella | cancelli | eliminate | eliminare | elimina | rimuovete | rimuovere | distruggete | dimenticate | togliete | togliere
= miei_dati: dati | informazioni | account | profilo | numero | storico | scheda | conversazione | conversazioni | contatto | recapiti
= automa: robot | bot | macchina | computer | ia | umano | umana | persona vera | persona reale | intelligenza artificiale | risponditore | programma | chatgpt | automatico | automatica | essere umano | chatbot | operatore
= qualcuno_vero: persona | umano | qualcuno | titolare | responsabile | operatore | operatrice | capo | receptionist | segretaria | proprietaria | proprietario | direttore | addetto
= liberi: posto | posti | buco | buchi | libero | libera | liberi | libere | disponibile | disponibili | disponibilita | orari | orario | spazi | spazio | appuntamenti | date | slot
= bus: autobus | bus | metro | metropolitana | treno | tram | taxi | macchina | auto | volo | aereo | traffico | pullman | corriera
= fermo: ferma | fermo | ritardo | guasto | guasta | cancellato | cancellata | sciopero | bloccato | bloccata | bloccati | rotto | rotta | soppresso | perso | persa | parte | pazzesco | tremendo | gomma | panne | intasato
= famiglia: figlio | figlia | marito | moglie | madre | padre | mamma | papa | fidanzato | fidanzata | ragazzo | ragazza | amico | amica | fratello | sorella | nonna | nonno | bambino | bambina | bimbo | bimba | compagno | compagna | capo | suocera | nipote | collega | figli | bambini | cognata | cugina

[cancel]
(annullare|annulla|annullate|annullo|annulli|disdire|disdico|disdite|disdici|cancellare|cancella|cancellate|cancello|eliminare|togliere|togliete|togli|saltare|revocare) .. (<appt>|@service|@when|tutto|mio|prenotazione)
(toglietemi|toglimi|cancellatemi|cancellami|levatemi|levami|depennatemi|rimuovetemi) .. (lista|agenda|@when|<appt>|elenco|pure|calendario)
(lasciamo|lasciate|lascio|lasciare|lascia) (perdere|stare) .. (<appt>|@service|@when)
(non) .. (serve|servono|bisogno|voglio|necessito) .. (piu) .. [<appt>|@service]
(non) .. (vengo|veniamo|verro|verremo|posso venire|riesco a venire|potro venire|ci saro|ce la faccio) .. [@when|<appt>|piu]
@when .. non (vengo|veniamo|verro|ci sono|ci saro|posso venire|riesco)
(rinuncio|rinunciare) .. (<appt>|@service|posto)
(devo|dovrei|purtroppo|costretta|costretto) .. (disdire|annullare|cancellare|rinunciare)
(do|dare|dato) disdetta
(libero|liberate|lascio) (il|il mio|la mia) (posto|<appt>|orario)

[no]
(non) .. (vengo|veniamo|verro|verremo|posso venire|riesco a venire|potro venire|ci saro|ce la faccio)
(non) .. (serve|servono|bisogno|voglio|necessito) .. (piu)
(non) .. (comodo|va|convince|interessa|piace|ispira|conviene|torna|quadra|adatto|fa per me|funziona|convincono|garba|entusiasma|conveniente) .. [molto|tanto|bene|proprio|per niente|granche]
(nessuno|nessuna|niente|nulla) .. (va|bene|piace|convince|interessa|questi|quelli|quelle|adatto)
(questi|quelli|quelle|queste) .. (nessuno|nessuna|non) .. [va|bene|vanno]
(sono|saro|siamo|sto) .. (al lavoro|in ufficio|a lavoro|occupato|occupata|fuori|impegnato|impegnata|in riunione|a scuola|in vacanza|di turno|via|a lezione|lavorando|in viaggio|gia presa|gia preso|in palestra)
(lavoro|ho lezione|ho il turno|ho una riunione|ho scuola) .. [quell|quel|ora]
(troppo) (lontano|caro|cara|tardi|presto|tardi per me|presto per me|distante)
(non) .. (ideale|fattibile|possibile per me|il massimo|pratico|granche|convinto|convinta|interessato|interessata)
(scomodo|scomoda|si accavalla|si sovrappone)

[move]
(spostare|sposta|spostate|spostarlo|spostarla|sposto|anticipare|anticipa|anticipate|anticiparlo|posticipare|posticipa|posticiparlo|rimandare|rimanda|rinviare|rinvia|cambiare|cambia|cambiate|cambiarlo|modificare|ritardare|slittare|riprogrammare|scambiare|mettere|passare) .. (<appt>|@service|@when|avanti|indietro)
(<appt>|@service) .. (spostare|spostarlo|anticipare|anticiparlo|posticipare|posticiparlo|rimandare|rinviare|cambiare|cambiarlo|modificare|slittare)
(contrattempo|imprevisto|impegno|inconveniente|problema) .. (andrebbe|possibile|si puo|meglio|potrei|possiamo|potremmo|fare|riesco|invece|spostare|posto) .. [@when]
(contrattempo|imprevisto|impegno) .. @when .. (andrebbe|possibile|meglio|si puo|va bene|potrei|invece|posto)
@when .. (non|impossibile) .. (meglio|invece|potrei|possiamo|si puo|facciamo|andrebbe|magari|piuttosto|semmai) .. @when
(non) .. @when .. (meglio|invece|potrei|possiamo|facciamo|piuttosto) .. @when
@when .. (non) .. @when .. (andrebbe|possibile|va bene|si puo|meglio)
@when .. (al posto|invece) .. (di|del) .. @when
(meglio|piuttosto) .. @when .. (che|di|invece) .. @when
(trovare|prendere|avere) .. (altro|altra|nuova|nuovo) (giorno|data|orario|ora) .. per (il|la|mio|mia) .. (<appt>|@service)
(si riesce|riuscite|riusciamo|possiamo|potremmo) .. (spostare|anticipare|posticipare|rimandare|cambiare|fare) .. (@when|<appt>|di un)

[list]
(quando|che giorno|a che ora|che ora|quale giorno) .. (dovevo|devo|dovrei|avevo|ho|era|sono) .. (venire|esserci|<appt>|preso|prenotato|fissato|passare|il mio|la mia|segnato|da voi|segnata)
(cosa|che cosa|che|quali|quanti) .. (ho|avevo) .. (prenotato|fissato|in programma|segnato|da voi|con voi|in sospeso|prossimi)
(ho|avevo) .. (qualcosa|prenotazioni|altro|altri|gia) .. (prenotato|da voi|con voi|fissato|a mio nome|in programma)
(dimenticato|dimenticata|scordato|ricordo|ricordi|ricordami|ricordate|ricordarmi|perso) .. (quando|che giorno|che ora|<appt>|giorno|orario|data)
(miei|mie|mio|vedere|elenco|lista) .. (prossimi|prossimo|prossime|prossima|futuri|altri|miei) .. (<appt>|prenotazioni|visite)
(sono|risulto) .. (segnato|segnata|in agenda|in lista|prenotato|prenotata|in elenco)

[late]
<bus> .. <fermo>
(traffico|coda|ingorgo|incidente|autostrada|tangenziale|sveglia|raccordo|lavori in corso|deviazione)
(bloccato|bloccata|fermo|ferma|imbottigliato|imbottigliata|incastrato|incastrata|trattenuto|trattenuta) .. (traffico|coda|lavoro|riunione|treno|metro|autostrada|ufficio|in|nel|al|sul)
(ritardo|tardi|tarderò|tardo|tardero|ritarderò|ritardero|ritardino)
(non) .. (puntuale|in tempo|in orario|per tempo|sentito la sveglia)
(arrivo|arriviamo|arrivero|saro|vengo) .. (@minutes|quarto d'ora|dopo|appena|quanto prima|piu tardi|mezz'ora|in ritardo|tra|fra)
(@minutes|quarto d'ora|mezz'ora|decina|minuti|cinque minuti) .. (ritardo|piu|tardi|dopo|in piu)
(perso) .. <bus>
(cominciate|iniziate|comincia) senza (me|di me|noi)
(cerco|trovo) .. parcheggio .. [arrivo]
(sono|siamo) .. (per strada|in strada|in viaggio|ancora in|ancora a|quasi arrivata|quasi arrivato|quasi li)
(tenetemi|tienimi|tenete) .. (posto|appuntamento)

[waitlist]
(se|quando|appena|nel caso|qualora|semmai) .. <libera> .. <avvisa>
<avvisa> .. (se|quando|appena|nel caso|qualora) .. <libera>
(se|quando|appena|nel caso|qualora) .. (qualcuno|posto|buco|qualcosa|uno) .. <libera>
(lista d'attesa|lista di attesa|in attesa)
(mettetemi|mettimi|segnatemi|aggiungetemi|inseritemi|mettere|inserire) .. (attesa|lista|riserva)
(ultimo minuto|last minute) .. (disdetta|posto|rinuncia|libera)

[pay]
(link|pagina|pulsante|sito|schermata) .. (pagare|pagamento|pago|saldo)
(pagare|pagamento|pago) .. (link|pagina|pulsante|funziona|scaduto|errore|apre|va|carica|rifiutato|fallito|bloccato|riesce|ancora)
(link|pagamento) .. (funziona|scaduto|errore|apre|va|carica|rimandare|rimandate|rimandatemi|perso|trovo|rifiutato|fallito|bloccato|ancora)
(saldare|pagare|saldo|versare|regolare|sistemare) .. (conto|acconto|caparra|resto|dovuto|fattura|subito|importo|somma|quota|adesso|ora|seduta)
(vorrei|voglio|dove|come|posso|devo|pronto|pronta|serve|volevo) .. (pagare|saldare|saldo|pago|versare|effettuare il pagamento)
(rimandatemi|rimandare|mandatemi|mandami|rimanda|inviatemi) .. link
quanto .. (devo|dovrei|resta|manca|dobbiamo)

[paid]
(ho|abbiamo|gia|ha|appena|e stato) .. (pagato|saldato|versato|bonificato|pagata|fatto il bonifico|effettuato|inviato i soldi)
(bonifico|pagamento|soldi|acconto|caparra|saldo|conto) .. (fatto|effettuato|mandato|mandati|inviato|inviati|partito|andato|versato|addebitato|pagato|saldato|versata)
(fatto|effettuato|mandato|inviato) .. (bonifico|pagamento|soldi|versamento|acconto)
(addebitato|addebitati|scalati|prelevato|prelevati) .. [carta|conto|soldi]
(carta|conto) .. (addebitato|addebitata|scalato|prelevato)

[receipt]
(ricevuta|fattura|scontrino|quietanza|ricevute|giustificativo|fatture|attestato di pagamento|prova di pagamento) .. [assicurazione|commercialista|tasse|dichiarazione]
(per) .. (assicurazione|commercialista|730|dichiarazione|tasse|rimborso spese|datore|ditta|detrazione)

[review]
(lasciare|lasciarvi|dare|darvi|scrivere|scrivervi|mettere|fare|pubblicare|lascio|do|dove|come|inserire) .. (recensione|recensioni|stelle|stella|commento|voto|feedback|valutazione|opinione|giudizio)
(valutare|recensire|votare) .. (@provider|@service|<appt>|vi|servizio|visita|esperienza|salone|voi)
(adoro|felicissima|felicissimo|contentissima|contentissimo|soddisfattissima|entusiasta|innamorata|molto soddisfatta|molto soddisfatto|molto contenta|stracontenta) .. (mio|mia|del|della|nuovo|nuova|risultato|taglio|colore|@service|di|come)
(ottimo|splendido|fantastico|bellissimo|eccellente|super) .. (lavoro|servizio|risultato|taglio)
(dieci|10|cinque|5) su (dieci|10|cinque|5)

[complain]
(<opera>|@service|@provider|<appt>) .. <male>
<male> .. (<opera>|@service|@provider|<appt>|ultima volta|trattata|trattato)
(rimborso|rimborsare|rimborsato|rimborsatemi|indietro i soldi|soldi indietro|risarcimento|rimborsarmi)
(non|per niente|affatto) .. (contenta|contento|soddisfatta|soddisfatto|felice|come avevo chiesto|accettabile) .. [<opera>|@service|di|del|per come]
(aspettato|aspettare|atteso|attesa) .. (@minutes|ora|ore|sempre|inutilmente|un'ora|vano|eternita|piedi)
(nessuno) .. (risponde|risposto|aperto|venuto|c'era|apre|richiamato|presentato|accolto)
(reclamo|lamentela|lamentarmi|lamentare|protestare|indignata|indignato|furiosa|delusa|deluso|truffa|ladri|vergognoso|scandaloso|vergogna|indecente)
(doppio|due volte|troppo|sbagliato) .. (addebitato|addebitati|pagato|fatto pagare|preso)
(addebitato|addebitati|fatto pagare|preso) .. (due volte|doppio|troppo|di piu)
(troppo) (corto|corti|corta|scuro|scuri|chiaro|chiari|arancione|lungo)
(tagliata|ferita|bruciata|bruciato|ferito|fatto male|sanguinare) .. [mi|orecchio]
(capelli|colore) .. (verdi|verde|arancioni|gialli|a macchie|caduti)

[human]
(parlare|parlo|comunicare|discutere|passare|passami|passatemi|contattare|sentire|avere) .. (con|a|una|un|il|la) .. (<qualcuno_vero>|@provider|vera|vero|in carne)
(preferirei|preferisco|vorrei|voglio|bisogno) .. (persona vera|persona reale|umano|operatore|in carne|essere umano|responsabile|qualcuno)
(chiamatemi|chiamami|richiamatemi|richiamami|telefonatemi|telefonami|mi chiami|mi chiamate|mi richiami|mi richiamate)
(chiamare|richiamare|telefonare|farmi chiamare|richiamarmi|chiamarmi|telefonarmi) .. [me|mi]
(bot|robot|macchina|risponditore|computer) .. (capisce|inutile|stupido|stufo|stufa|serve|non|odio)
(lasciare|lascia|lasci|riferire|riferisci|riferite|passare) .. (messaggio|@provider|titolare|a lei)
(vera|vero|reale) (persona|umano|operatore)

[stop]
(smettetela|smettete|smettila|smetti|basta|stop|non|finitela|piantatela|niente|cessate|nessun) .. (<invii>|mandarmi|mandatemi|scrivetemi|scrivermi|inviarmi|inviatemi|contattarmi|contattatemi|disturbarmi) .. [<invii>|piu]
(non) .. (mandatemi|scrivetemi|inviatemi|contattatemi|scrivermi|mandarmi|voglio|ricevere) .. (piu) .. [<invii>|ricevere|niente]
(disiscrivermi|disiscrivetemi|cancellare l'iscrizione|disiscrizione|disiscrivere|annullare l'iscrizione)
(toglietemi|cancellatemi|levatemi|eliminatemi|rimuovetemi) .. (mailing|contatti|rubrica|lista sms|lista contatti|elenco contatti|lista messaggi|distribuzione)
lasciatemi (in pace|stare|perdere)

[start]
(ricevere|riceverli|riprendere|riprendete|riattivare|riattivate|riattivatemi|rimandatemi|ricominciare|ricominciate|tornare|tornate|rimettere|riavere|rimandarmi|mandatemi|ripristinare) .. <invii> .. [nuovo|ancora]
(di nuovo|nuovamente|ancora) .. <invii>
<invii> .. (di nuovo|nuovamente|riattivare|come prima)
(reiscrivermi|riscrivermi|riattivatemi|reiscrivetemi|riabilitatemi)

[erase]
<cancella> .. (tutti|tutto|tutte|miei|mio|ogni) .. [<miei_dati>|sapete|avete|di me|su di me]
(tutti|miei|mie|mio) .. <miei_dati> .. <cancella>
(non) .. (conservare|conserviate|teniate|tenere|conservate) .. (miei|dati)
(gdpr|diritto all'oblio|privacy|diritto alla cancellazione)
(chiudere|eliminare|cancellare) .. (mio|l) .. (account|profilo)

[help]
(come) .. (funziona|si usa|usare|uso|faccio a usare|ci si muove) .. [questo|qui|qua|coso]
(non) .. (capisco|capito|so|capirci|raccapezzo|trovo) .. (niente|nulla|come|cosa|un tubo) .. [funziona|qui|usare|scrivere|fare|devo]
(cosa|che) .. (scrivere|dire|chiedere|sai fare|sapete fare|posso fare|puoi fare|posso chiedere|digitare) .. [qui|qua]
(confusa|confuso|persa|spaesata|spaesato|nuovo|nuova|prima volta) .. [qui|come|cosa]
(spiegami|spiegatemi|spiegare|mostrami|spiega) .. (come|funziona|funzionamento)

[language.to_en]
(parlare|parla|parliamo|scrivere|scrivi|rispondere|rispondi|rispondete|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|puoi|comoda|proseguire) .. (inglese|english)
[language.to_es]
(parlare|parla|parliamo|scrivere|scrivi|rispondere|rispondi|rispondete|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|puoi|comoda|proseguire) .. spagnolo
[language.to_fr]
(parlare|parla|parliamo|scrivere|scrivi|rispondere|rispondi|rispondete|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|puoi|comoda|proseguire) .. francese
[language.to_de]
(parlare|parla|parliamo|scrivere|scrivi|rispondere|rispondi|rispondete|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|puoi|comoda|proseguire) .. tedesco
[language.to_pt]
(parlare|parla|parliamo|scrivere|scrivi|rispondere|rispondi|rispondete|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|puoi|comoda|proseguire) .. portoghese
[language.to_it]
(parlare|parliamo|scrivere|rispondere|rispondi|continuare|andare avanti|passare|passiamo|capisco|preferisco|meglio|cambiare|torniamo|tornare) .. italiano

[ask.languages]
(qualcuno|personale|@provider|voi|dentista|parrucchiera|dottore|li|chi|staff|da voi) .. (parla|parlate|parlano|capisce|capite|conosce) .. <lingua>
(parla|parlano|capisce) .. <lingua> .. (qualcuno|da voi|li|voi)
(che|quali|quante|altre) .. lingue

[ask.price]
(quanto|che) .. (costa|costano|costare|costerebbe|viene|verrebbe|prendete|chiedete|pago|paghiamo|spendo|spendere|fate pagare|vengo a spendere|cifre|cifra|prezzi|prezzo|tariffe)
(prezzo|prezzi|costo|costi|tariffa|tariffe|listino|preventivo|cifre|cifra|budget|spesa) .. [@service]
(sconto|sconti|promozione|promozioni|offerte|riduzione|studenti|studente|pensionati|bambini|meno|piu) .. (studenti|studente|pensionati|bambini|sconto|caro|cara|prezzo|paga|pagano)
(sconto|sconti|promozione|promozioni)
(compreso|compresa|incluso|inclusa|extra|a parte) .. (prezzo|shampoo|piega)
(prezzo|costo) .. (comprende|include|compreso|compresa)
quanto .. @service

[ask.duration]
(quanto) .. (dura|durano|tempo|ci vuole|ci mette|ci si mette|ci mettete|impiega|impiegate|ci metto|tempo ci|durera|lungo)
(quanto tempo|quante ore|quanti minuti)
(dura|durata|ci vuole|ci mette|durare) .. (molto|tanto|tempo|ore|minuti|@minutes|@service|quanto)
(finito|finita|finisco|esco|fuori|libero|libera|finire) .. (entro|prima|per|in) .. (@when|@minutes|ora)
(e una cosa|e) (veloce|lunga|rapida|rapido)

[ask.address]
(dove) .. (siete|si trova|trovate|trovarvi|sta|state|e il|salone|esattamente|trovo|studio|devo venire|siete di preciso|vi trovo|ubicati|e)
(che|quale|in che|in quale) .. (via|zona|piazza|quartiere|piano|civico|fermata|strada|edificio|citta)
(come) .. (arrivo|arrivare|arrivarci|raggiungo|raggiungere|raggiungervi|vengo|ci arrivo|si arriva|vi trovo|trovarvi) .. [voi|li|metro|salone]
(indirizzo|indicazioni|posizione|google maps|mappa|codice postale|cap|citofono)
(lontano|lontani|vicino|vicini) .. (stazione|centro|metro|fermata|qui|duomo)
(fermata|stazione|metro) .. (vicina|piu vicina|scendere|comoda)
(mandatemi|mandami|inviami|mandi|puoi mandarmi) .. (posizione|indirizzo|mappa)

[ask.hours]
(siete|e|sono|state|fate) .. (aperti|aperto|aperta|chiusi|chiuso) .. [@when|domenica|sabato|sera]
(siete|sono|aprite|apre|chiudete|chiude|lavorate|ricevete|state|fate) .. (@when|domenica|sabato|sera|festivi|pranzo|lunedi|weekend) .. [@when|domenica|sabato|sera]
(@when|domenica|domeniche|sabato|festivi|lunedi|sera|pranzo|agosto) .. (aperti|aperto|chiusi|chiuso|aprite|apre|lavorate|aperta|ricevete)
(fino a che ora|a che ora|da che ora|fino a quando|quando|che giorni|quali giorni|che orari) .. (aprite|apre|chiudete|chiude|aperti|aperto|venire|ricevete|lavorate|si puo|passare|state|fate|siete) .. [@when]
(orari|orario) .. (apertura|chiusura|fate|avete|sabato|salone|negozio|siete|festivi)
(orari|orario di apertura)

[ask.parking]
(parcheggio|parcheggiare|parcheggi|parcheggia|posteggio|posteggiare|garage)
(lasciare|lascio|mettere|metto) .. (macchina|auto|moto|bici|bicicletta|motorino|scooter|furgone)
(posto|posti) .. (auto|macchina|moto)

[ask.policy]
(annullo|annullare|disdico|disdire|disdetta|rinuncio|cancello|non vengo|non posso venire|non riesco|cancellazione|mi ammalo|salto|non mi presento) .. (pago|pagare|perdo|caparra|acconto|rimborso|rimborsate|penale|gratis|succede|costa|condizioni|preavviso|soldi|addebitate|multa|mora|rimborsato|indietro)
(pago|pagare|perdo|caparra|acconto|rimborso|penale|gratis|succede|costa|condizioni|preavviso|entro quando|fino a quando|politica|regole|soldi|quanto prima|addebitate) .. (annullo|annullare|disdico|disdire|disdetta|rinuncio|cancello|non vengo|non posso venire|non riesco|cancellazione|non mi presento|salto)
(quanto|che|quanti) .. (preavviso|anticipo)
(caparra|acconto) .. (rimborsabile|rimborsata|restituite|perde|rimborsato|indietro)

[ask.payment]
(accettate|prendete|si puo|posso|pagare|pago|solo|con|avete|potete|devo|possibile|va bene|e|col|in) .. <carta> .. [anche|o|pagare|accettate|solo]
<carta> .. (accettate|accettata|accettati|o|va bene|prendete|solo|possibile|si puo)
(pagare|pago|paga|si paga|pagamento) .. (prima|dopo|anticipo|subito|li|sul posto|quando|come|alla fine|in loco|online|da voi|adesso o)
(quando|come) .. (pago|si paga|pagare|paghiamo)
(metodi|modalita|forme) di pagamento
(serve|bisogna|dovete|chiedete|lasciare|versare) .. (acconto|caparra|anticipo)

[ask.is_bot]
(sei|e|siete|sto|parlo|parlando|scrivendo|stai|risponde|chattando) .. <automa> .. [o|vero|che]
(con chi) .. (parlo|sto parlando|scrivo|sto scrivendo|ho il piacere)
(chi) .. (parla|risponde|scrive)
c'e .. (qualcuno|persona|umano) .. (dietro|dall'altra parte|vera|vero)

[ask.other]
(posso|possiamo|si puo|possibile|disturba|dispiace|ammessi|problema) .. (portare|venire con|entrare con|mangiare|bere|farmi accompagnare|portarmi|accompagnata|accompagnato|accompagnare) .. [il|mio|mia|un]
(cane|bambino|neonato|passeggino|cani|animali|bimbo|gatto) .. (possono|puo|ammessi|venire|entrare|ammesso|disturba|portare)
(avete|usate|e|c'e|siete|fate|fa|sono|usa|offrite|vendete) .. (vegani|vegano|bio|biologici|wifi|bagno|accessibile|sedia a rotelle|ascensore|allergica|allergico|allergia|allergie|incinta|prodotti|marca|marche|buono regalo|buoni regalo|male|esperienza|diplomati|ammoniaca|aria condizionata|senza appuntamento|domicilio|doloroso|ricci|naturali|caffe)
(sedia a rotelle|allergica|allergico|incinta|buono regalo|carta regalo|senza appuntamento|disabili)
fa .. male

[ask.status]
(@provider|lei|lui|salone|qualcuno|vi|mi|ha|hanno|e|la richiesta|<appt>) .. (risposto|confermato|confermata|accettato|accettata|approvato|approvata|deciso|detto qualcosa|fatto sapere|detto di si)
(novita|notizie|aggiornamenti|risposta|riscontro) .. [su|della|del|per|gia]
(ancora|sempre) .. (aspettando|attesa|confermato|valido|in piedi|aspetto|confermata|senza risposta|niente|buono)
(a che punto|che fine|che ne e) .. [mia|mio|richiesta|fatto]
(e|risulta) .. (tutto confermato|tutto a posto|prenotato|registrato|confermato|segnato) .. [<appt>|mio|mia]

[ask.times]
(che|quali|quando|avete|avreste|c'e|ci sono|ce|quanti|hai|ha|rimane|rimangono|resta|qualche|quale) .. <liberi> .. [@when|libero|liberi|settimana]
(quando|che giorno|a che ora|che giorni) .. (potete|potreste|puo|possibile|posso|riuscite|avete|venire|ricevermi|prendermi|sarebbe|potrei|libera)
(prima|primo|prossimo|prossima) (disponibilita|posto|buco|data|appuntamento|libero|posto libero|orario disponibile)
(quanto|siete) .. (pieni|presi|pieno)

[book]
<voglia> .. (@service|<appt>) .. [@when]
<voglia> .. <trattare> .. (<parte>|@service|colore)
<parte> .. (va|vanno|bisogno|hanno bisogno|ha bisogno|andrebbe|andrebbero|chiede|chiedono|e ora di|urgono) .. [<trattare>|@service]
(infilarmi|infilare|inserire|inserirmi|incastrarmi|incastrare|prendermi|prendere|mettermi|segnarmi|segnami|segnatemi|mettimi|mettetemi|ricevermi|prenotami|prenotatemi|fissatemi|fissami) .. (@when|@service|qualche parte|per|da qualche|oggi|<appt>|buco)
(passare|venire|andare|passo|vengo|verrei) .. (da @provider|per @service|per la @service|per il @service|per un @service|a fare @service)
(mio|mia|nostro|nostra) .. <famiglia> .. (bisogno|vuole|vorrebbe|deve|dovrebbe|serve|servirebbe) .. [@service|<parte>|<appt>|<trattare>]
(da|con) @provider .. @when
(mal di denti|dente rotto|otturazione|dente) .. [@when|urgente|urgenza|subito|fa male|saltata]
(posto|buco|disponibilita) .. per .. @service
(devo|dovrei|voglio|vorrei) .. (rifare|rifarmi|farmi|fare|tagliare|tagliarmi|ritoccare) .. (@service|<parte>|colore|ricrescita) .. [@when]

[search]
(conoscete|conosci|conosce|cerco|cerchiamo|consigliate|consigliarmi|consigliami|consigli|consigliatemi|trovare|trovatemi|trovami|esiste|avete|c'e|ci sono|quale|qual|bisogno|serve|mostrami|chi|sapete|dove) .. (@trade|<dove_andare>) .. [bravo|brava|buono|@city|parti|vicino|economico|zona]
(chi|dove|qualcuno) .. (taglia|fa|fanno|massaggia|tagliano|bravo|brava|posso|meglio|cura|trovo) .. (<parte>|@service|@trade)
(trasferiti|trasferita|trasferito|nuovo|nuova|arrivata|arrivato|trasferirmi|arrivati) .. @city .. [@trade|<dove_andare>|cerchiamo|cerco]
(bravo|brava|buon|miglior|migliore|ottimo|fidato) .. (@trade|<dove_andare>) .. [@city|zona|vicino|parti]
@trade .. (vicino|zona|parti|@city|consigliato|dintorni)

[alt]
(cos|cosa|che|niente|qualcosa|qualcos|altro|chi|dove|quando) .. (altro|altra) .. [proporre|avete|disponibile|libero|offrire]
(altri|altre|altro|altra|ulteriori|diversi|diverso) .. (orari|orario|giorni|giorno|date|data|opzioni|opzione|possibilita|proposte|scelte|momento|ora|soluzioni|soluzione|alternative|idee)
(non) .. (avete|avreste|c'e|ci sarebbe|si puo|possibile|fate|ci sono) .. (niente|nulla|qualcosa|qualche) .. (sera|mattina|pomeriggio|presto|tardi|@when|weekend|prima|dopo|vicino|economico)
(la sera|di sera|la mattina|al mattino|nel weekend|dopo il lavoro|dopo cena|in serata|di mattina|il pomeriggio) .. (non|si puo|possibile|avete|c'e|niente)
(alternativa|alternative)
(cercate|guarda|guardate|cerca|cercare|proponetemi|proponimi|vedere) .. (ancora|altrove|altro|altri)
[later]
(qualcosa|po|niente|orario|ora|meglio) .. piu tardi .. [giorno]
[earlier]
(qualcosa|po|niente|orario|ora|meglio) .. (prima|piu presto) .. [giorno]

[wait]
(devo|dovrei|fammi|fatemi|lasciami|lasciatemi|vorrei|aspetta|aspetti|voglio|prima|datemi|dammi) .. (sentire|chiedere|controllare|pensarci|pensare|guardare|vedere|verificare|consultare|parlare|parlarne|chiedo|sento|riflettere|organizzarmi|confermare|decidere|capire) .. [<famiglia>|agenda|prima|calendario|turni]
(chiedo|sento|controllo|guardo|verifico|consulto|parlo) .. (<famiglia>|agenda|calendario|prima|e poi|e ti|e vi|attimo|turni)
(ci penso|ci sto pensando|ci devo pensare|ci rifletto|ci dormo|sto pensando) .. [@when|su|fino|ancora|po]
(vi|ti|le) .. (faccio sapere|dico|confermo|aggiorno|richiamo|riscrivo|scrivo|diro|faro sapere) .. [dopo|domani|presto|@when|tardi]
(due|un|mezzo|solo|dammi|datemi|tre) .. (secondi|secondo|minuti|minuto|attimo|momento|attimino|minutino) .. [che|guardo|controllo|per favore]
(non) .. (deciso|decisa|sicuro|sicura|so ancora|ancora deciso)
(ancora|sono) .. (indeciso|indecisa|incerto|incerta|dubbio)

[repeat]
(come|uguale|stesso|stessa|solito|solita) .. (ultima volta|volta scorsa|sempre|solito|prima|mese scorso|precedente|altra volta)
(il solito|la solita|lo stesso|stessa cosa|la stessa cosa|come al solito)

[off]
(chi|quale squadra) .. (vinto|vince|vincera|gioca|giocato) .. [partita|campionato|ieri|finale]
(piove|piovera|nevica|nevichera|fara|fa) .. (domani|freddo|caldo|bello|sole|oggi|brutto)
(cosa|che|qual) .. (pensi|ne pensi|preferito|preferita|preferisci tu)
(raccontami|racconta|cantami|scrivimi|canta) .. (barzelletta|storia|canzone|poesia|tema|favola)
(capitale|bitcoin|borsa|elezioni|compiti|presidente) .. [di|del|della]

[p.approve]
(accetta|accettare|accettalo|accettala|accetto|approva|approvare|conferma|confermare|confermalo|prendi|va bene) .. (@name|@when|@number|richiesta|tutte|tutti|entrambe|quello|quella)
(@name|@when|@number|richiesta|quello|quella) .. (accetta|accettalo|accettala|accetto|approva|approvalo|confermalo|confermala|puo venire|va bene)
[p.decline]
(non) .. (riesco|posso|ce la faccio|ho posto|ci sta|ho tempo|possibile) .. [infilarlo|infilarla|prenderlo|prenderla|farlo|incastrarlo|a|inserirlo]
(rifiuta|rifiutare|rifiuto|rifiutalo|declina|respingi|rifiutala) .. [@name|richiesta|quella|quello]
(pieno|piena|al completo|strapiena|strapieno|completo|zeppa)
(digli|dille|di a @name) .. (no|non si puo|che non posso|pieno)
[p.counter]
(non) .. @when .. (ma|pero|invece|semmai) .. @when
@when .. (no|non|impossibile) .. (ma|pero|invece|semmai|bensi) .. @when
(meglio|proponi|proponigli|proponile|offri|chiedi|chiedigli|chiedile|digli|dille|potrebbe|piuttosto|solo|se mai|e se|preferisco|posso) .. @when .. [meglio|invece|va bene|possibile]
@when .. (andrebbe|sarebbe meglio|va meglio|si puo|mi va bene|possibile|meglio|potrei|posso|andrebbe bene)
(proponi|proponigli|proponile|offri|suggerisci|cerca) .. (altro|altra|altri) .. (orario|ora|giorno|data|momento)
[p.agenda]
(chi|che|cosa|quanti|quante|quali|quando) .. (ho|viene|vengono|c'e|arriva|arrivano|prossimo|primo|prossima|ultimo|appuntamenti|clienti|agenda|impegni|tocca|mi aspetta) .. [@when|oggi|domani]
(mostrami|mostra|fammi vedere|dimmi|leggimi|leggi|mandami|dammi|vedere) .. (agenda|appuntamenti|giornata|programma|@when|clienti|calendario)
(com|come) .. (giornata|settimana|agenda|@when|messa|messo) .. [presenta]
(primo|prima|ultimo|ultima|prossimo|prossima) .. (cliente|appuntamento)
(a che ora|quando) .. (comincio|inizio|finisco|stacco|attacco|pausa)
(sono|ho) .. (libero|libera|pieno|piena|qualcuno|impegnata|impegnato|buchi) .. @when
[p.block]
@when .. (non|chiuso|chiusa|ferie|chiudo|corso|medico|dentista|matrimonio|funerale|vacanza|vacanze|fuori|blocca|nessuno|libero|riposo|impegnata|impegnato|fiera|permesso|via|assente|niente)
(non|chiuso|chiusa|ferie|chiudo|corso|medico|dentista|matrimonio|funerale|vacanza|vacanze|fuori|nessuno|riposo|fiera|permesso|assente|niente) .. @when
(blocca|bloccami|bloccare|chiudi|chiudimi|tieni|tienimi|lascia|lasciami|libera|liberami|voglio|prendo|metti|segna|riserva) .. @when .. [libero|libera|chiuso|per me|bloccato|vuoto|ferie]
(blocca|bloccami|bloccare|chiudi) .. (agenda|giornata|mattina|pomeriggio|settimana) .. [@when]
[p.open]
@when .. (invece|alla fine|anche|di nuovo|eccezionalmente|comunque|si) .. (lavoro|lavorare|apro|aprire|ci sono|disponibile|posso)
(alla fine|invece|eccezionalmente|anche|comunque|in realta|posso) .. (lavoro|lavorare|apro|aprire|ci sono|disponibile|ricevo) .. @when
(alla fine|invece|eccezionalmente|comunque) .. @when .. (lavoro|lavorare|apro|aprire|ci sono|disponibile|posso)
(apri|aprimi|riapri|sblocca|libera|aggiungi|rimetti) .. (@when|orari|posti|disponibilita) .. [nuovo|@when]
[p.ill]
(sono stata|sono stato|sto|mi sento|mi sono sentita|mi sono sentito) .. male
(sono|sto|ho|mi|svegliata|svegliato|mi sento|preso) .. (malata|malato|influenza|febbre|a letto|covid|vomito|vomitando|emicrania|ospedale|pronto soccorso|indisposta|indisposto|mal di testa|gastrite|raffreddata|uno straccio|rotta|malissimo|tonsillite|bloccata con la schiena|mutua|malattia|rotto)
(non) .. (sento|sto) .. bene
(malattia|febbre|influenza|malata|malato|mutua)
[late]
(ritardo|tardo|tardero|tardi) 
[p.done]
(finito|finita|finiti|terminato|terminata|concluso|fatto) .. [con|@name|@service|@when|cliente]
(con|@name|cliente|lei|lui) .. (finito|finita|terminato|terminata|pronta|pronto|uscita|uscito|andata via|andato via|pagato|concluso|apposto|contenta)
(segna|metti|segnala|spunta) .. (fatto|fatta|finito|finita|completato|completata|terminato)
[p.no_show]
(@when|@name|@number|cliente|lei|lui|quello|quella|nessuno|signora) .. (non|mai|nessuno) .. (venuto|venuta|visto|vista|presentato|presentata|arrivato|arrivata|vedere|vivo|viva|apparso|apparsa|fatto sapere|vedere|fatta vedere|fatto vedere)
(bidone|dato buca|buca|piantata in asso|piantato in asso|paccato|paccata|no show|bucato)
(sto aspettando|aspetto) .. (ancora|da) .. [@name|@when|cliente]
(non) .. (presentato|presentata|fatto vivo|fatta viva|fatto vedere|fatta vedere)
[p.set_price]
(@service|prezzo|prezzi|tariffa|tariffe) .. @money
(alza|alzare|aumenta|aumento|abbassa|abbasso|cambia|cambiare|metti|porta|chiedo|faccio pagare|prendo|fissa|aggiorna|modifica) .. (prezzo|prezzi|@service|tariffa|tariffe) .. [@money|@number]
(chiedo|faccio pagare|prendo|costa|metto) .. @money .. [per|il|la]
@money .. (per|il|al) .. @service
[p.set_hours]
(d'ora in avanti|d'ora in poi|da ora in poi|da adesso|da oggi|nuovi|nuovo|cambia|cambio|sempre|tutti i|ogni|miei|aggiorna|da settembre|dal mese) .. (orari|orario|comincio|apro|chiudo|finisco|lavoro|inizio|stacco|attacco) .. [@when]
@when .. (comincio|apro|chiudo|finisco|lavoro|inizio) .. (d'ora in avanti|da ora in poi|sempre|@when)
(comincio|apro|chiudo|finisco|inizio) .. (d'ora in poi|sempre|tutti i|ogni) .. [@when]
(non) .. (lavoro|apro) .. piu .. @when
[p.set_service]
(aggiungi|aggiungere|aggiungimi|togli|togliere|elimina|eliminare|rimuovi|crea|creare|inserisci|metti|leva|nascondi) .. (servizio|servizi|trattamento|trattamenti|listino|lista|menu|catalogo|@service) .. [servizi|listino|lista|miei]
(non|anche|ora|adesso|inizio a|smetto di) .. (faccio|offro|fare|offrire|facciamo) .. [piu|anche] .. @service
(non) .. (faccio|offro) .. piu .. @service
@service .. (dura|ci vogliono|passa a|richiede) .. @minutes
[p.write]
(dici|digli|dille|dite|avvisa|avvisala|avvisalo|avverti|scrivi|scrivile|scrivigli|manda|chiedi|chiedile|chiedigli|rispondi|rispondile|informa|fai sapere|fa sapere|ricorda|ricordale|ricordagli|comunica|riferisci) .. (@name|cliente|clienti|@number|tutti|tutte|prossimo|prossima|quella delle|quello delle|@when|lei|lui) .. [che|se|di]
di (a|alla|al|ai|alle|agli) .. (@name|cliente|clienti|@number|tutti|tutte|prossimo|prossima) .. [che|se|di]
(digli|dille|avvisala|avvisalo|scrivile|scrivigli|chiedile|chiedigli|rispondile|ricordale|ricordagli) .. (che|se|di)
(messaggio|promemoria|sms) .. (a|per|alla|al) .. (@name|cliente|clienti|tutti|@when)
[p.numbers]
(quanto|quanti|quante|che|mostrami|dimmi) .. (incassato|guadagnato|entrato|entrati|fatturato|incasso|incassi|guadagno|fatto|clienti|appuntamenti|disdette|ricavi|numeri|soldi|visite) .. [@when|mese|settimana]
(incasso|incassi|fatturato|guadagni|ricavi|statistiche|numeri|bilancio|entrate) .. [@when|mese|settimana]
(come|com) .. (andata|va|andato|sta andando|vanno) .. (mese|settimana|lavoro|affari|anno|salone)
[p.hand_back]
(puoi|tu|riprendi|riprendere|assistente|bot|continua|torna) .. (riprendere|riprendi|rispondere|continuare|tocca a te|tu adesso|tu ora|gestire|occupartene|prendere il controllo|rispondere tu)
(ripassa|passo|ridò|rido|lascio) .. (controllo|conversazione|palla|te)

[p.assistant]
(rispondere|risponde|rispondi|risponda|rispondono) .. (da solo|automaticamente|per me|da sola|al posto mio)
(vedere|rivedere|leggere|approvare|controllare) .. (risposta|risposte|bozza|bozze) .. (prima|prima che)
(assistente|l'assistente|bot) .. (rispondere|risponde|risponda|bozze)
non (rispondere|rispondi|risponda) .. (domande|clienti|nessuno)

# Famiglie di modi di dire la stessa cosa per altre vie.
= scarto: @minutes | mezz'ora | mezzora | un'ora | ora | un'oretta | oretta | quarto d'ora | giorno | giorni | settimana | un po
= poi_prima: dopo | prima | piu tardi | in anticipo | piu avanti
= venire: venire | passare | fare un salto | venir | vengo | verrei | verrebbe | tornerei | tornerebbe | tornare | passerei | passerebbe
= via: via | fuori | agenda | lista | elenco
= imposta: cambio | cambiare | modificare | modifico | impostare | imposto | inserire | inserisco | aggiornare | aggiorno | collegare | collego | metto | mettere | trovo | configurare | attivare | caricare | gestisco | gestire
= impostabile: iban | accrediti | accredito | bonifici | conto | coordinate | caparra | acconto | profilo | logo | colori | password | pagina | sito | qr | abbonamento | piano | stripe | notifiche | lingua | preavviso

[cancel]
(toglietemi|toglimi|togliete|cancellatemi|cancellami|levatemi|levami|depennatemi|eliminatemi) .. (@when|<appt>|pure|agenda)
(domani|@when) .. (niente|salta|saltiamo|niente da fare|non se ne fa niente|lascio perdere)
(non) .. (veniamo|vengo|viene|verremo|verro) .. [piu]
@when .. non (veniamo|vengo|viene)
(non) .. (farcela|farcela a venire|esserci|riuscirci) .. [cancellatemi|<appt>]
(<appt>|@service|posto) .. (non) .. (serve|servono|interessa) .. [piu]
(date|dia|dai|lasciate|cedete|lascio|cedo|liberate) .. (posto|<appt>|orario) .. [qualcun altro|altri|un altro]
(rinunciare|rinuncio|rinunciamo) .. [<appt>|@service]
(togli|toglila|toglilo|leva|levala|levalo|cancella|cancellala|cancellalo|elimina|eliminala|eliminalo|rimuovi|depenna) .. (@name|@when|@number|cliente|quello|quella|signora|signor|agenda)
(@name|@when|@number|cliente|quello|quella|signora|signor) .. (disdetto|annullato|cancellato|rinuncia|rinunciato|non viene piu) .. [toglila|toglilo|levala|levalo|cancellala|cancellalo|togli]

[no]
allora (no|niente|lascio|lasciamo|lascia|lasciate) .. [stare|perdere]
(e) .. (troppo|un po) .. (lontano|caro|distante|scomodo|tardi|presto|fuori mano)

[move]
(si puo|possibile|potrei|posso|possiamo|potremmo|riuscite|riuscireste|fare|farlo|venire|spostare|slittare|andrebbe) .. <scarto> .. <poi_prima>
<scarto> .. <poi_prima> .. (rispetto|di quanto|di quello|del previsto|di quando) .. [fissato|concordato|prenotato|previsto|stabilito]
(<poi_prima>) .. rispetto .. (fissato|concordato|prenotato|previsto|stabilito|detto)
(anticipare|posticipare|slittare|rimandare|spostare|anticiparlo|posticiparlo|spostarlo|rinviare) .. [<appt>|@when|<scarto>]
(scordato|scordata|dimenticato|dimenticata|mi trattiene|mi trattengono|sovrapposto|un impegno|una riunione|imprevisto) .. (possibile|sarebbe|andrebbe|potrei|posso|si puo|fare|facciamo|magari|invece) .. @when
(scordato|scordata|dimenticato|dimenticata|mi trattiene|imprevisto|riunione) .. @when .. (possibile|sarebbe|andrebbe|potrei|posso|si puo|invece)
(preferirei|preferisco|vorrei|potrei|meglio) .. @when .. (anziche|invece|al posto|piuttosto) .. @when
@when .. (anziche|invece che|invece di|al posto di|al posto) .. @when
(metti|mettila|mettilo|sposta|spostala|spostalo|passa|passala|porta|cambia|cambiala|cambialo|trasferisci) .. (da|dal|dalle|dalla) .. @when
(@name|signora|signor|cliente) .. (da|dal|dalle|invece) .. @when .. [sposta|spostalo|spostala|cambia|cambialo|cambiala|metti]
saltare .. @when .. (altro|altra|prendere|prenderne|settimana)

[list]
(bigliettino|biglietto|foglietto|agenda|data|orario) .. (perso|dimenticato|smarrito|buttato) .. [quando|che giorno]
(perso|dimenticato|smarrito|buttato) .. (bigliettino|biglietto|foglietto|data|orario) .. [quando|che giorno]
(cosa|che|quanto) .. (ho|avevo) .. (fissato|prenotato|segnato|in programma|preso) .. [@when|voi]
(mi ricordate|mi ricordi|ricordatemi|ricordami) .. (quando|che ora|giorno|<appt>)

[late]
(decina|quindicina|ventina|una decina) .. minuti .. [dopo|ritardo]
(non) .. (puntuale|puntuali|in orario|per tempo)
(non) .. (trovo|riesco a trovare) .. (parcheggio|posto)
(ci metto|mi servono|mi ci vogliono) .. (ancora|altri|altre) .. (@minutes|minuti)
<bus> .. (solito|sempre) .. <fermo>

[waitlist]
(mettetemi|mettimi|mettere|segnatemi|segnami|inseritemi|aggiungetemi|tenetemi) .. (lista|attesa|presente|considerazione) .. [se]

[paid]
(soldi|pagamento|bonifico|importo) .. (arrivati|arrivato|esservi|dovrebbe|dovrebbero|visto|ricevuto|ricevuti)
(vi|ti|le) (e arrivato|sono arrivati) .. [soldi|bonifico|pagamento]

[receipt]
(mi|ci) .. (fate|fa|rilasciate|date|mandate|serve|servirebbe) .. (ricevuta|fattura|scontrino|ricevuta fiscale|quietanza)
(fattura|ricevuta|scontrino) .. (detrarla|detrarre|detrazione|mutua|rimborso|commercialista|730)

[review]
(@provider|lei|lui|siete|staff|personale) .. (migliore|migliori|il top|fantastica|fantastico|bravissima|bravissimo|bravissimi|eccezionale|super|un mito)
(trovato|trovata|trovati|trovate) .. (benissimo|bene|alla grande|da dio) .. [recensione]
(cinque|5|quattro|4) stelle

[complain]
(da quando|dopo) .. (venuta|venuto|visita|@service|trattamento|stata|stato|fatto) .. (prude|pruriti|brucia|bruciano|sangue|sanguina|male|arrossata|gonfio|gonfia|cadono|rosso|dolore|sfogo|allergia)
non si fa cosi
(non) .. (normale|accettabile|possibile) .. [capelli|testa|taglio|cosi]
(rimasto|rimasta|rimasti) .. (male|malissimo|deluso|delusa|scioccata|scioccato|senza parole)

[human]
(risponde|c'e|parlare|sentire|avere) .. (persona in carne e ossa|in carne|carne e ossa|essere umano|persona vera|qualcuno di vero)
(richiamarmi|chiamarmi|richiamare|telefonarmi) .. (qualcuno|voi|per favore|puo|potete)
(parlare|parlo|sentire) .. (titolare|capo|responsabile|proprietaria|proprietario|direttore|direttrice)

[erase]
(voglio|vorrei|chiedo|esigo|pretendo) .. (cancelliate|eliminiate|cancelli|elimini|rimuoviate) .. [tutto|dati|avete]
(eliminatemi|cancellatemi|toglietemi|rimuovetemi|cancellami|eliminami) .. (archivio|database|sistema|registri|anagrafica|del tutto|completamente)
(dal|dai|vostro|vostri) .. (archivio|database|anagrafica) .. <cancella>

[stop]
(smettetela|smettete|smettila|basta|finitela|piantatela) .. (scrivermi|mandarmi|disturbarmi|contattarmi|messaggiarmi|scrivere|continuazione)
(non) .. (scrivetemi|scrivermi|contattatemi|contattarmi|cercatemi) .. piu .. [numero]

[off]
(sai|sapete|sa) .. (piove|piovera|nevica|meteo|tempo|temporale|sole)
(piove|piovera|nevica|nevichera|grandina|temporale) .. [@when|weekend|domani]
(juve|inter|milan|roma|napoli|lazio|nazionale) .. (fatto|vinto|perso|giocato|pareggiato) .. [ieri]

[ask.price]
(quanto|che cosa|cosa) .. (viene|verrebbe|mi viene|costare|chiedete|volete|prendete|spenderei|partono|si paga|pagano)
@service .. (costa|paga|viene|aumenta) .. (di piu|di meno|extra|tasca propria|lo stesso|uguale)
(costano|costa) .. (uguale|lo stesso|tutti|tutte|diverso)
(paga|pago|pagare|si paga) .. (di tasca propria|di tasca mia|privatamente|a parte)
(fate|avete|c'e|ci sono) .. (sconti|sconto|riduzioni|promozioni|agevolazioni|offerte)
(quanto|che) (viene|sarebbe|fa) [in tutto|alla fine]

[ask.duration]
(quanto tempo|quanto) .. (calcolare|mettere in conto|prevedere|calcolo|considerare|stare|resto|restare|dura|ci vuole)

[ask.address]
(sono|mi trovo) .. (stazione|aeroporto|centro|fermata|metro) .. (come|dove) .. (arrivo|arrivare|vengo|trovo)
(e|siete|sta|vi trovate) .. (vicino al|accanto al|di fronte al|dietro al|dietro il|dentro il|davanti al|quello vicino) .. [centro commerciale|stazione|supermercato|chiesa|municipio|parco|cinema|farmacia|posta]
(ridai|ridammi|ridate|ridatemi|rimandi|rimandami|ripeti|ripetimi|ricordi|ricordami) .. (indirizzo|via|posizione|civico)

[ask.services]
(cosa|che cosa|che) .. (fate|offrite|proponete|si puo fare|posso fare) .. (preciso|di bello|voi|tutto|oltre|listino)
(cosa|che) .. (listino|menu|catalogo)

[ask.phone]
(a che|che|quale|su che) numero .. [trovo|chiamo|chiamare|telefono|rispondete]
(vostro|un) .. (numero|recapito|cellulare|telefono) .. [fisso|whatsapp]

[ask.hours]
(pranzo|pausa pranzo|mezzogiorno) .. (chiudete|chiuso|aperti|aperto|continuato|lavorate|tenete aperto)
(chiudete|fate|siete|tenete) .. (pausa|pausa pranzo|orario continuato|continuato|ferie|ponte|festivi)
(orario) (continuato|spezzato)

[ask.rating]
(@provider|com'e|come|com) .. (la gente|le persone|gli altri|i clienti|altri) .. (trova|trovano|dice|dicono|pensano|contenti|soddisfatti)
(la gente|i clienti|gli altri) .. (trova|trovano|dice|dicono|contenta|contenti|soddisfatti) .. [bene|@provider]
com'e @provider

[ask.policy]
(se) .. (non posso|non riesco|non vengo|mi ammalo|disdico|annullo|salto) .. (succede|pago|pagare|fate pagare|costa|penale|rimborso|stesso|perdo)
(se) .. (poi|dopo) .. (non posso|non riesco|non vengo|devo disdire|cambio idea)
(fino a quando|entro quando|quanto prima|con quanto anticipo) .. (disdire|annullare|cancellare|spostare|avvisare) .. [penale|gratis]

[ask.payment]
(accettate|prendete|posso|pago|si puo|avete|va bene|anche) .. (satispay|bancomat|postepay|paypal|apple pay|google pay|klarna|bancomat pay|ticket|buoni pasto|bitcoin)
(pago|pagare|si paga|paghiamo) .. (li|da voi|sul posto|in loco|alla cassa|dopo|prima|adesso|in negozio)

[ask.languages]
(parla|parlate|parlano|capisce|capite|qualcuno) .. (rumeno|albanese|ucraino|polacco|turco|cinese|arabo|russo|hindi|filippino|greco|serbo|croato)

[ask.is_bot]
(risponde|rispondendo|rispondi|scrive|scrivendo|scrivi|parlando) .. (umano|essere umano|persona|macchina|computer|bot|robot|automatico)
(sei|e|siete) .. (persona|vera|umano|computer|macchina|reale) .. o .. (computer|macchina|bot|robot|persona|umano)

[ask.status]
(richiesta|prenotazione|<appt>) .. (buon fine|riuscita|arrivata|passata|andata)
(andata|andato) .. (a buon fine|in porto)

[ask.other]
(devo|dovrei|bisogna|posso|serve) .. (venire) .. (capelli|lavati|digiuno|struccata|puliti|bagnati|asciutti)
(devo|dovrei|posso|bisogna) .. (portare|portarmi|portarmi dietro) .. [qualcosa|cane|bambino|documenti]

[book]
@service .. (possibilmente|magari|se possibile|per piacere|per favore) .. [@when]
<famiglia> .. <venire> .. (@provider|@when|voi|lei|lui) .. [@when]
(devo|dovrei|vorrei|voglio|posso|potrei|ho bisogno) .. (assolutamente|proprio|urgentemente|presto|subito) .. <venire>
<venire> .. (da voi|da @provider|a sistemare|per farmi|a farmi|a fare)
(mi|ci) .. (ci vuole|vuole|vorrebbe|serve|urge) .. [assolutamente|proprio|subito] .. @service
(c'e|ci sarebbe|avete) .. (qualcuno) .. (mi fa|fa|taglia|sistema|puo) .. (@service|<parte>) .. [@when|al volo]
(riuscite|riesce|riusciresti|riuscireste|potete|fareste|fate|ce la fareste|ce la fate) .. (tagliare|tagliarmi|sistemare|prendermi|prendere|infilarmi|fare|farmi|tagliarlo|tagliarla|tagliarglieli|farlo|farla) .. [@when|prima|@service]
<parte> .. (lunghissimi|lunghi|lunga|impresentabili|impresentabile|in disordine|un disastro|orribili|troppo lunghi|negli occhi)
(chiederei|chiedo|gradirei|richiedo|desidererei) .. <appt> .. [@service]
(fatemi|fammi|facciamo|fate|mi fate|mi fai|mi fa) .. (anche|pure) .. @service
(per me e|io e) .. <famiglia> .. (@service|<appt>)

[search]
chi .. (piu economico|meno caro|piu bravo|migliore|piu vicino|costa meno) .. [@service|@trade|<parte>|qui|zona]
(che|quali|quale) .. (<dove_andare>|@trade) .. (ci sono|c'e|intorno|qui|zona|vicino|consigliate)
(esiste|c'e|trovo|esistono) .. (<dove_andare>|@trade) .. (che|chi) .. [lavori|apra|faccia|sia|parli]
(mi serve|serve|cerco|voglio|trovatemi|mi consigli|consigliami|conosci) .. (qualcuno|<dove_andare>|@trade) .. (per|come si deve|fidato|che|@city) .. [@service|@trade]
(mal di denti|mal di schiena|dolore|male) .. (chi|dove|qualcuno) .. (aiutare|puo|trovo|cura|aperto) .. [@city]

[near]
(intorno a|attorno a|vicino a) me

[alt]
(di sera|di mattina|di pomeriggio|dopo il lavoro|dopo|la sera|la mattina|il pomeriggio) .. (non|niente|nulla|qualcosa) .. (avete|c'e|ci sarebbe|piu|niente) .. [niente|libero]
(hai|avete|ha|ci sarebbe) .. (altro|qualcos'altro|qualcosa d'altro) .. [propormi|proporre|offrire]
(avete|c'e|hai|ci sarebbe) .. qualcosa .. (dopo|prima|piu tardi|piu avanti|altro)

[wait]
(dammi|datemi|mi dia|lasciami|lasciatemi|mi lasci) .. (@minutes|minuti|minuto|attimo|momento|ora|tempo) .. [pensarci]
(vi|ti|le) (dico|diro|faccio sapere|confermo|aggiorno) .. [@when|stasera|domani|dopo]
(non so) .. (se) .. (posso|riesco|mi danno|danno|libero|libera|permesso|turno) .. [dico]
(devo|vorrei|prima) .. sentire .. (<famiglia>|lavoro|turni|medico)

[p.approve]
(prendila|prendilo|prendile|prendili|accettala|accettalo|accettale|accettali|confermala|confermalo|confermale|confermali) .. [tutte|tutti|pure]
(falla|fallo|falli|falle) .. venire
(puo|possono) .. (venire|passare) .. [pure|tranquillamente]
(dille|digli) .. (di si|che va bene|che si puo|ok)
si (fa|puo fare)
[p.decline]
(mandalo|mandala|mandali) .. via
(dire|dico|dirgli|dirle|devo dire) di no
(non lo|non la|non li) (voglio|prendo|posso prendere|faccio)
(digli|dille) .. (cercarsi|cercare|rivolgersi|andare|trovare) .. (altro|altri|altra|altrove|qualcun altro)
(poco|troppo poco) .. preavviso
(non) .. (ci sto|ci sto dentro|sto dentro|mi ci sta|c'entra|ci entra)
(gia) .. (impegno|impegni|un impegno|qualcuno|gente|presa|preso|occupato)
[p.counter]
(chiedile|chiedigli|senti|sentila|chiedi) .. se .. (puo|potrebbe|va bene|le va|gli va|riesce|viene) .. @when
(solo|soltanto|non prima) .. (se|dalle|alle|dopo|di) .. @when
(potrei|posso|riesco) .. (prenderlo|prenderla|farlo|farla|infilarlo|infilarla) .. [solo|soltanto] .. @when
(proponile|proponigli|offrile|offrigli|proponi|offri|suggeriscile|suggeriscigli|dalle|dagli) .. @when
[p.agenda]
(c'e|ho|ci sono) .. (tanta|molta|poca|tanto|molto|poco|tanti|molti|pochi) .. (gente|lavoro|da fare|clienti|appuntamenti|movimento) .. [@when]
@when .. (ho|c'e) .. (molto|tanto|poco|molta|tanta) .. [da fare|lavoro|gente]
(cosa|che) .. (programma|in programma|previsto|aspetta|mi tocca) .. [@when]
(a che ora|quando) .. (viene|arriva|ho|comincia|inizia|finisco|stacco) .. (prima|primo|ultima|ultimo|cliente|@when|settimana)
(mostrami|fammi vedere|vediamo) .. (@when|mattina|pomeriggio|giornata)
[p.next]
(chi) .. (arriva|viene|ho|tocca|c'e|entra) .. (adesso|ora|dopo|subito dopo|prossimo)
(a chi tocca|chi tocca|chi c'e) .. [dopo|adesso|ora|questa|questo]
[p.gaps]
(dove|quando) .. (ho|c'e|mi resta|mi rimane|ho ancora) .. (posto|buco|buchi|spazio|libero|tempo)
@when .. (dove|quando) .. (posto|buco|buchi|spazio|libero)
[p.block]
@when .. (lasciamelo|lasciamela|lasciami|tienimi|tienimelo|tienilo|tienila|bloccami|bloccalo|bloccala) .. [libero|libera|vuoto|vuota|chiuso]
(lasciamelo|lasciami|tienimi|tienimelo|bloccami) .. @when .. [libero|libera]
@when .. (non mettermi|non mettere|non segnare|non segnarmi|non infilare|non prendermi) .. [niente|nessuno|altro]
(sono|siamo|vado|andiamo|saremo|saro) .. (via|fuori|ferie|vacanza|estero) .. @when
@when .. (siamo|sono|saremo|saro|andiamo|vado) .. (ferie|vacanza|via|fuori|estero)
@when .. (me la prendo|me lo prendo|prendo|mi prendo) .. [libera|libero|giorno|riposo]
@when .. (colloqui|colloquio|comunione|battesimo|cresima|matrimonio|recita|notaio|commercialista|esame|trasloco|visita|privato|impegno mio|cosa mia|idraulico|elettricista)
(colloqui|comunione|battesimo|cresima|recita|notaio|trasloco|esame) .. @when
@when .. (non prendo|non faccio|non voglio|non accetto) .. (piu|nessuno|niente|altri) .. [nessuno]
(@when|pasqua|natale|ferragosto|capodanno|carnevale) .. (siamo|sono|resto|restiamo) .. (chiusi|chiuso|chiusa|in ferie|fermi)
[p.open]
(niente piu|niente|saltate|annullate|saltata|annullato|saltato|rimandato) .. (ferie|vacanza|vacanze|corso|viaggio|impegno|fiera) .. [riapri|apri|ci sono|lavoro]
(riapri|riapro|riapriamo|rimetti|rimettilo|rimettila|sblocca|sbloccami|libera) .. (settimana|giornata|@when|mattina|pomeriggio|disponibile|agenda)
@when .. (alla fine|invece|comunque) .. (ci sono|lavoro|apro|posso|rimettilo|riapri)
@when .. (potrei|posso|riesco a) .. (prendere|fare|ricevere|infilare) .. (ancora|altri|qualcuno|qualcun altro|gente|clienti)
[p.ill]
(ammalato|ammalata|ammalati) .. [oggi|@when]
(non) .. (sto|mi sento) .. (per niente|affatto|tanto|molto) .. bene
(non) .. (riesco|posso|ce la faccio) .. (lavorare|venire al lavoro|alzarmi) .. [@when]
(mi operano|operazione|ospedale|pronto soccorso|mi opero|ricoverato|ricoverata|intervento) .. [@when]
@when .. (mi operano|operazione|ospedale|pronto soccorso|intervento|mi opero|mi ricoverano)
(bimbo|bimba|figlio|figlia|bambino|bambina|piccolo|piccola) .. (malato|malata|febbre|ospedale|influenza|varicella) .. [casa]
(colpo della strega|schiena bloccata|bloccata la schiena|bloccato con la schiena|rotto|slogata|slogato|nausea|vomito|emicrania|non mi alzo)
[p.late]
(sono|siamo) (indietro|in ritardo) .. (@minutes|mezz'ora|quarto d'ora|un'ora)
(ritardo|ritardi) .. (@minutes|quarto d'ora|mezz'ora)
(ci metto|mi ci vogliono|mi servono|tardo|allungo) .. (altri|ancora|altre|piu) .. @minutes
[p.done]
(@name|signora|signor|cliente|ultimo|ultima|lei|lui) .. (finita|finito|sistemata|sistemato|andata|andato|a posto|fatta|fatto|pronta|pronto|uscita|uscito)
(e|appena) .. (andata via|andato via|uscita|uscito|andata|andato)
(spunta|spuntala|spuntalo|segnala|segnalo|chiudila|chiudilo) .. [fatta|fatto|pure|come|andata]
[p.no_show]
(@name|@when|@number|nessuno|quello|quella|cliente) .. (non e venuto|non e venuta|non si e presentato|non si e presentata|non e arrivato|non e arrivata|non si e visto|non si e vista) .. [nessuno|anche se]
@when .. non .. (venuto|venuta|presentato|presentata|arrivato|visto) .. nessuno
(bidone|buca|pacco) .. [cliente|@name|@when]
(anche se|eppure|nonostante) .. (prenotato|prenotata|<appt>|confermato) .. [non]
[p.undo]
(aspetta|ferma|no|scusa|alla fine|invece) .. (@name|lui|lei|cliente) .. (e arrivato|e arrivata|e venuto|e venuta|arrivato|arrivata|c'era|venuto|venuta)
[p.missed]
(quanti|chi|quali|quante) .. non .. (venuti|venuto|presentati|presentato|presentate|visti|visto|venute) .. [@when|mese|settimana]
[p.lapsed]
(chi|quali|quante|quanti) .. non .. (vedo|vediamo|viene|vengono|torna|tornano|sento) .. (da un pezzo|da una vita|da tanto|da tempo|da mesi|da molto|da un po|@when)
[p.full]
(percentuale|quanto) .. (gia|preso|presa|occupata|piena|pieno|prenotato) .. @when
[p.set_price]
@service .. (prendo|chiedo|voglio|faccio|costa|viene|metto|sale|passa|aumenta|scende|a) .. (@money|@number)
(prendo|chiedo|voglio|alza|porta|metti|abbassa|aumenta) .. @service .. (@money|@number)
(da adesso|d'ora in poi|da ora|da oggi|adesso) .. (prendo|chiedo|voglio|faccio pagare) .. (@money|@number)
@service .. (aumenta|rincara|cala|sale|scende|a meno|di piu) .. [@money|@number]
(prezzi|tariffe|listino) .. (alza|aumenta|abbassa|su|giu) .. [@money|@number]
(alza|aumenta|abbassa|alziamo|aumentiamo) .. (prezzi|tariffe|listino|tutto) .. [@money|@number|di]
[p.set_hours]
(voglio|vorrei|preferisco|adesso|ormai) .. (lavorare|lavoro|fare) .. (solo|soltanto) .. (@when|mattina|pomeriggio)
@when .. (voglio|vorrei) .. (lavorare|fare) .. (solo|soltanto) .. [@when|mattina|pomeriggio]
@when .. non .. (voglio|prendo|faccio) .. piu .. (<appt>|clienti|nessuno)
@when .. (d'ora in poi|da adesso|da ora in poi|adesso|sempre|solo|ormai) .. (lavoro|faccio|apro|comincio|chiudo|finisco|siamo chiusi|chiusi) .. [@when]
(da) @when .. @when .. (siamo chiusi|chiusi|chiuso|chiusa|riposo)
@when .. (comincio|apro|inizio|attacco) .. solo .. [@when|alle]
(in settimana|nei feriali|giorni feriali) .. (faccio|lavoro|apro) .. @when
[p.set_service]
(nuovo|nuova|novita) .. (servizio|trattamento|proposta) .. [@minutes|@money]
(nuovo|nuova|adesso|ora|anche|aggiungi|faccio) .. @minutes .. @money
@minutes .. a .. @money
(adesso|ora|da oggi|da adesso) .. (faccio|offro|propongo) .. anche .. [@service|@money|@minutes]
(leva|togli|elimina|rimuovi|cancella) .. @service .. [listino|menu|servizi|lista|catalogo]
@service .. (non) .. (faccio|taglio|offro|facciamo) .. piu
@service .. (servono|ci vogliono|bastano|dura|durano|richiede) .. @minutes
(ora|adesso) .. (servono|ci vogliono|bastano) .. @minutes
[p.write]
(puoi|potresti|puo) .. (domandare|chiedere|dire|scrivere|comunicare|far sapere|avvisare|ricordare) .. (@name|@when|@number|cliente|clienti|tutti)
(comunica|informa|riferisci|avverti|avvisa|ricorda|fai sapere|fate sapere) .. (@name|cliente|clienti|tutti|@when|@number) .. [che|se]
[p.numbers]
(quanti|quante) .. (<appt>|clienti|visite|@service) .. (fatto|avuto|abbiamo fatto|ho fatto) .. [@when]
(va|andando|andata|sta andando) .. (meglio|peggio|bene|male) .. [del|dello|di|precedente|scorso]
@when .. (meglio|peggio) .. (del|di|della|precedente|scorso)
(fatturato|incasso|guadagno|ricavi) .. [@when]
[p.hand_back]
(da qui|adesso|ora|di nuovo) .. (rispondi|continui|continua|riprendi|vai avanti) .. [tu|nuovo]
(chiuso|finito|concluso) .. (lui|lei|@name|cliente) .. (avanti|continua|riprendi|tu)
[p.settings]
(dove|come) .. <imposta> .. <impostabile>
(voglio|vorrei|devo) .. <imposta> .. <impostabile>
[p.walk_in]
(di passaggio|senza appuntamento|al volo|entrato adesso|appena entrato|appena entrata) .. [@service|cliente]
@name .. (vuole|vorrebbe|chiede|viene) .. (@service|@when) .. [ci sta|infila|segna|metti|@when|lo infiliamo]
(segna|segnami|metti|mettimi|infila|infilami|inserisci|prenota) .. (@name|signora|signor) .. @when
= corpo: schiena | testa | stomaco | gola | ginocchio | piede | mano | spalla | pancia | collo | voce | pressione | caviglia
= guasto: a pezzi | rotta | rotto | bloccata | bloccato | male | fa male | gonfia | gonfio | slogata | slogato | giu | fuori uso | ko
[cancel]
(<appt>|@service|@when) .. non .. (importa|serve|occorre|interessa) .. [piu]
(do|dare|dato|diamo) .. (forfait|buca|disdetta)
(devo|dobbiamo|purtroppo) .. (forfait|rinunciare|saltare|passare la mano|dare buca) .. [@when]
[no]
(diventa|sarebbe|e|risulta) .. (troppo|un po) (complicato|complicata|stressante|incasinato|scomodo|lungo|faticoso|rischioso|tirato|stretto)
[list]
(sono|risulto) .. (ancora|sempre) .. (agenda|lista|in programma|calendario|segnato|segnata)
(perso|persi|dimenticato|dimenticati) .. (mia|mio) .. (prenotazione|<appt>)
[late]
(partiamo|parto|esco|usciamo|sono partito|sono partita) .. (ora|adesso|solo ora|solo adesso|appena ora)
(ci sono|sono li|arrivo|saro li) .. (tra|fra) .. @minutes
(non) .. (trovava|trovavo|trovo|trovavamo) .. (chiavi|chiave|telefono|portafoglio|macchina)
[waitlist]
(ricordatevi|ricordati|pensate|pensa|tenete conto|tenetemi presente) .. (di|a) (me|noi)
(se) .. (salta|rinuncia|disdice|annulla|si ritira) .. (qualcuno|uno|un cliente|posto) .. [ricordatevi|avvisate|chiamate|pensate|me]
[pay]
(non) .. (trovo|vedo|ritrovo|trova) .. (pagina|link|pulsante|sito) .. [pagare|pagamento]
(pagamento|pagare|bonifico) .. non .. (trovo|riesco|va|vedo|capisco|posso)
[receipt]
(per iscritto|scritto|nero su bianco|in pdf) .. (pagato|pago|speso) .. [ufficio]
(mettere|avere|dare|mandare) .. per iscritto .. [pagato|quanto]
(pagato|pagamento) .. serve .. (ufficio|ditta|azienda|commercialista|lavoro|mutua)
[complain]
(massacrato|massacrata|massacrati|distrutto|distrutta|sfigurato|conciato|conciata|deturpato|scempio|tranciato|combinato un disastro) .. [<parte>|<opera>]
(cosi) non .. (esco|posso uscire|mi faccio vedere|vado in giro)
[human]
(puo|potrebbe|potete|puoi) .. (chiamarmi|telefonarmi|richiamarmi|sentirmi) .. [direttamente|persona|qualcuno]
[ask.address]
(quale|che|a quale|a che) .. (fermata|uscita|stazione|casello|linea) .. [scendere|scendo|devo|prendere]
(dove) .. (scendo|scendere|devo scendere|suono|citofono|giro)
[ask.parking]
(camper|macchina|auto|furgone|moto|bici|motorino|passeggino|camion|roulotte) .. (dove|posso|si puo) .. (metto|mettere|lascio|lasciare|parcheggio|posteggio|mettiamo)
[ask.hours]
@when .. (tenete|siete|restate|lavorate|aprite) .. (aperto|aperti|chiusi|chiuso)
(tenete|restate|state) .. (aperto|aperti|chiusi|chiuso) .. [@when]
[ask.payment]
(solo|soltanto) .. (contanti|carta|contante|bancomat) .. (o|oppure|anche|pure)
[ask.price]
(quanti|quanto) (euro|soldi|denaro) .. [portare|portarsi|servono|per|@service]
[ask.services]
(fate|avete|offrite|fa) .. (anche|pure|mica) .. (acconciature|acconciatura|permanente|extension|trucco|bambini|manicure|pedicure|spose|sposa|uomo|parrucche|meches|buoni|massaggi|stiratura)
[ask.other]
(e|sarebbe|c'e) .. (problema|pericoloso|vietato|rischioso|sconsigliato|dannoso) .. [per|@service]
(incinta|gravidanza|allatto|farmaci|pacemaker|dermatite|psoriasi|diabete|anticoagulanti) .. [problema|posso|@service|si puo]
[ask.times]
(avreste|avete|ha|hai|avrebbe) .. @when .. (orette|ore|ora|tempo|oretta|mezz'ora|minuti) .. [per]
[book]
(dovrei|devo|mi ha detto di|dovremmo|bisognerebbe) .. (fare|rifare) .. @service .. [@when]
(riesco|riusciamo|riuscirei) .. (farmi|fare|sistemare|tagliare|passare|venire) .. [@service|@when|qualcuno]
(ricrescita|capelli|barba|unghie) .. (bianca|lunga|lunghi|lunghe|rotte|orrenda|impresentabile|spuntata)
(per) .. (gemelli|figli|bambini|bimbi|ragazzi|tutti e due) .. (due|tre|@service) .. @service
[search]
(dove|da chi) .. (conviene|vado|andare|posso) .. (tagliarmi|farmi|@service|<parte>|@trade)
(ci serve|mi serve|serve|cerchiamo) .. (@trade|<dove_andare>) .. (per|con|che)
(chi) .. (bravo|brava|paziente|gentile) .. (coi|con i|con) .. (bambini|anziani|animali)
[wait]
(devo|bisogna|dovrei) (prima) .. (aspettare|attendere|vedere|sentire|capire|sapere|parlare)
(aspetto|aspettare|attendere|attendo) .. (turni|turno|risposta|capo|orari|conferma)
[bye]
(non) .. (viene in mente|serve|mi serve|c'e) .. (altro|piu niente|nient'altro)
[p.approve]
(al|alla|a) .. @name .. (di si|dille di si|digli di si|va bene|conferma)
(per me|volentieri|si|certo|ok) .. (segnala|segnalo|mettila|mettilo|inseriscila|inseriscilo|prenotala|prenotalo|infilala|infilalo) .. [pure|agenda]
[p.decline]
(digli|dille) .. (non|niente|pieno|no) .. [posto|libero|si puo|posso]
[p.agenda]
(leggimi|dimmi|elencami|ricordami|fammi sapere) .. (chi|cosa|che) .. (viene|ho|arriva|c'e|aspetto) .. [@when]
@when .. (sono|saro|ho) .. (occupata|occupato|impegnata|impegnato|presa|preso|libera|libero) .. [gia]
[p.gaps]
(quando|tra) .. (riesco|posso|ho tempo|trovo il tempo) .. [@when|spesa|mangiare|pausa|commissioni]
[p.block]
@when .. (passa|viene|arriva|ho|si sposa) .. (tecnico|idraulico|caldaia|elettricista|corriere|commercialista|sorella|fratello|figlia|figlio|ospiti|muratore|ispettore|consegna) .. [nessuno|chiudi]
@when .. (chiudi|blocca|chiudere|bloccare|non far prenotare|nessuno) .. [tutto|per favore|agenda]
[p.open]
(gente|clienti|tutti|chiunque|si) .. (puo|possono) .. (di nuovo|ancora|nuovamente) .. (prenotare|venire|fissare)
@when .. (mi si e liberato|si e liberato|si e liberata|liberato|di nuovo libero|di nuovo libera) .. [prenotare|apri]
[p.ill]
<corpo> .. <guasto>
(manda|rimanda|mandali|mandate) .. (tutti|tutte) .. (casa|a casa)
(non) .. (combino|riesco a fare|faccio|posso fare) .. (niente|nulla) .. [@when]
[p.late]
(slittano|slitta|ritardano|tutto slitta|spostati) .. (tutti|tutto|di) .. [di] .. @minutes
(deve ancora|devono ancora) .. (prendere|asciugare|finire) .. [@minutes]
[p.done]
(cliente|@name|signora|signor|lei|lui) .. (uscita|uscito|andata via|andato via) .. [contenta|contento|spuntare|felice]
(puoi|si puo) .. (spuntare|segnare come fatto|chiudere)
[p.no_show]
(@name|cliente|lei|lui|quello|quella) .. (piantata|piantato|lasciata|lasciato|mollata|mollato) .. (in asso|a piedi|da sola|li)
[p.missed]
(quante volte) .. (buca|bidone|asso|presentati|venuti|assenti|no show)
[p.numbers]
(quanto|cosa|che cosa) .. (portato|fruttato|reso|rendere|fatto guadagnare|lasciato) .. [@when]
[p.set_price]
@service .. (da me|ora|adesso|da @when) .. (sta a|va a|costa|viene|e a) .. (@money|@number)
(da|dal|d'ora) .. @service .. (sta|costa|viene|passa|va) .. (@money|@number)
[p.set_hours]
@when .. (d'ora innanzi|d'ora in poi|da adesso|da ora|sempre|solo) .. (serranda|apro|comincio|attacco|chiudo|stacco|inizio|lavoro)
(serranda|saracinesca|apertura|chiusura) .. (alle|@when) 
[p.set_service]
@service .. (fino a nuovo ordine|per ora|per adesso|momentaneamente|per un po|al momento) .. (non) .. (offro|faccio|facciamo)
@service .. non .. (offro|faccio|facciamo|offriamo|tratto)
(puoi|potresti|vorrei|voglio) .. (mettere|aggiungere|inserire|includere) .. (anche|pure) .. [@service|@minutes|@money]
[p.write]
(fai presente|fate presente|fa presente|fai avere|recapita) .. (@name|cliente|clienti|tutti)
[p.hand_back]
(tocca|passo la palla|subentra|vai) .. (nuovo|di nuovo) .. (te|tu)
[p.settings]
(cambiato|cambiata|nuova|nuovo) .. (banca|conto|iban|logo|indirizzo) .. [dove|come]
[p.walk_in]
@name .. (bisogno|vuole|vorrebbe|serve) .. @service .. [@when|ficcala|ficcalo|mettila|mettilo|infilala|infilalo]
(ficcala|ficcalo|mettila|mettilo|infilala|infilalo|segnala|segnalo|inseriscila) .. @when
[move]
@name .. (preferisce|vuole|vorrebbe|chiede) .. @when .. (anziche|invece|al posto) .. [@when|cambia|sposta]
(fare cambio|cambio|scambiare|scambio) .. (mattina|pomeriggio|sera|@when|meglio)
(slittare|far slittare|rimandare|spostare) .. (visita|<appt>|@service|tutto) .. (a|al) .. @when
[ask.policy]
(che|cosa|che cosa) (succede|accade|capita|fate) .. se
[complain]
(@service|<opera>|colore|smalto) .. (andato via|andata via|sparito|sbiadito|scolorito|scheggiato|venuto via|staccato) .. [dopo]
(non) .. pagato .. per questo
[review]
(@service|<opera>|capelli) .. (venuto|venuta|venuti|riuscito) .. (benissimo|bene|perfetto|da dio|splendido|stupendo)
(dire|scrivere|complimenti) .. (benissimo|bravissima|bravissimo|perfetto|fantastico|stupendo) .. [@provider]
[list]
(che|quali) <appt> (ho|avevo|abbiamo) .. [@when]
(ce l'ho|ce l) .. @when .. <appt>
<appt> .. non .. (ricordo|ricordavo|so piu)
[move]
(avreste|avete|c'e|ci sarebbe|si puo|posso|potrei) .. (invece|in alternativa|al suo posto) .. @when
[p.counter]
(chiedile|chiedigli|senti|sentila|domanda) .. se .. @when .. (andrebbe|puo|va|riesce|viene|potrebbe|preferisce)
[p.ill]
(beccata|beccato|presa|preso|acchiappato) .. (qualcosa|influenza|virus|covid|raffreddore|un malanno)
(salta|annulla|disdici|cancella) .. tutto
[p.set_service]
@service .. (servizi|listino|menu|lista|offerta) .. (togli|leva|elimina|cancella|via)
[p.ill]
@when .. (salta|saltano|annulla|disdici) .. (tutto|tutti)
