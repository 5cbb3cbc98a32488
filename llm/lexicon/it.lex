# Italiano. La forma è spiegata in __init__.py; gli accenti non contano.

= hour_after: sarebbe | va
= hour_before: alle | le | verso
= appt: appuntamento | appuntamenti | prenotazione | prenotazioni | visita | visite | seduta | posto | consulenza
= mio: mio | mia | il | la | i | le | miei | mie | l | questo | questa | un | una | tutti i miei | tutte le mie | il mio | la mia | nostro
= det: un | una | uno | il | la | l | lo | i | le | mio | mia | un altro | un'altra | dei | delle
= voglio: voglio | vorrei | ho bisogno di | avrei bisogno di | mi serve | mi servirebbe | desidero | desidererei | mi piacerebbe | devo | cerco di | vorremmo | dovrei | ho bisogno d
= posso: posso | potrei | puo | puoi | potete | potrebbe | potresti | e possibile | sarebbe possibile | si puo | possiamo
= prenotare: prenotare | fissare | prendere | avere | fare | prenota | fissa | prenoti | fissi | ottenere
= luogo: salone | saloni | parrucchiere | parrucchiera | barbiere | dentista | dentisti | medico | dottore | dottoressa | studio | terapeuta | psicologo | psicologa | massaggiatore | fisioterapista | centro | qualcuno | posto | estetista
= bene: bene | buono | buona | perfetto | perfetta | ottimo | ottima | va bene | giusto | corretto | esatto | ideale | benissimo | fantastico | eccellente | ok | magnifico | meraviglioso
= persona: persona | umano | qualcuno | operatore | operatrice | responsabile | persona vera | persona reale | titolare | receptionist
= cose: meteo | temperatura | barzelletta | barzellette | ricetta | canzone | film | taxi | uber | volo | hotel | treno | ristorante | calcio | lotteria | presidente | piovere | pioggia | pizza | oroscopo | previsioni
= msg: messaggi | messaggio | sms | promemoria | notifiche
= to: a | al
= moved: appuntamento | prenotazione | spostarlo | spostalo | spostarla | cambiarlo | cambialo | orario | ora | data | giorno

[language]
il | lo | la | i | gli | le | un | uno | una | di | del | della | dei | e | è | che | chi | non | si | sì | no | ho | ha | hai | sono | sei | siete | mi | ti | ci | vi | mio | mia | con | per | da | dal | alle | al | alla | nel | sul | quando | dove | come | quanto | quale | quali | cosa | vorrei | voglio | posso | potete | puo | appuntamento | prenotare | grazie | ciao | buongiorno | buonasera | salve | domani | oggi | dopodomani | mattina | pomeriggio | sera | lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica | ore | prossimo | prossima | settimana | annullare | disdire | spostare | cambiare | altro | altra | piu | tardi | presto | prima | dopo | taglio | capelli | costa | prezzo | indirizzo | aperti | avete | certo | bene | va | perfetto | forse | aspetta | aspetti | attimo | momento | aiuto | arrivederci | primo | secondo | seconda | terzo | ultimo | ultima | nessuno | niente | tutto | anche | ma | perche | questo | quello | quella | chiamo | parrucchiere | dentista | favore | fra | tra | d'accordo | accordo | parlare | confermo | altri

[filler]
il | lo | la | i | gli | le | l | un | uno | una | di | d | del | della | dei | delle | dello | e | ed | o | a | ad | al | alla | alle | ai | in | nel | nella | con | per | da | dal | dalla | su | sul | che | chi | io | tu | lui | lei | noi | voi | loro | mi | ti | ci | vi | si | me | te | mio | mia | miei | mie | tuo | suo | sua | vostro | ho | ha | hai | avete | avere | sono | sei | siete | essere | sia | posso | potrei | puo | potete | vorrei | voglio | devo | fare | andare | va | vado | favore | ciao | salve | buongiorno | grazie | bene | allora | quindi | anche | poi | gia | ora | ore | ah | oh | ehm | mah | beh | molto | piu | piuttosto | quando | dove | come | quale | cosa | questo | questa | quello | quella | giorno | data | momento | qui | qua | li | la | libero | disponibile | possibile | meglio | preferirei | preferisco | signore | signora | scusi | scusa | ok | c | s | ne | verso | ecco | s
per favore | per piacere | per cortesia | se possibile | se e possibile | come va | come sta | vorrei sapere | volevo sapere | una domanda | ho una domanda | il prima possibile | al piu presto | mi scusi

[skip]
per favore | anche | poi | allora | proprio

[yes]
si | sì | sii | si si | si grazie mille | si per favore | certo | certo che si | certamente | sicuro | sicuramente | assolutamente | assolutamente si | esatto | esattamente | giusto | corretto | confermo | confermato | confermata | d'accordo | va bene | va benissimo | va bene cosi | mi va <bene> | mi va | per me va bene | per me va <bene> | <bene> cosi | e <bene> | sarebbe <bene> | mi sembra <bene> | sembra <bene> | mi sta bene | ci sto | ci sta | perche no | volentieri | con piacere | ovvio | ovviamente | naturalmente | senz'altro | nessun problema | procedi | proceda | procedete | fatto | affare fatto | accetto | e perfetto | questo va bene | quello va bene | quella va bene | mi va benissimo | affermativo | come no | ok va bene
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(invia|invii|manda|mandi) la richiesta | (inviala|mandala|la invii|la mandi|invialo|mandalo)
(prenota|prenoti|prenotalo|prenotala|prenotate|confermalo|confermala|confermi|fissalo|fissala) [quello|questo|quella|pure] | lo (prendo|prenoto|voglio) | la (prendo|prenoto|voglio) | prendo (questo|quello|quella|questa) | segnami | mi segni | mi prenoti

[soft]
ok | okay | bene | perfetto | ottimo | benissimo | fantastico | eccellente | capito | buono | molto bene | super | magnifico | bravo | ricevuto

[like]
mi piace | preferisco (questo|quello|quella|questa) | (quello|quella) li | (questo|questa) qui

[no]
certo che no | non (va|mi va) bene | niente affatto
no | no no | no grazie | nope | per niente | assolutamente no | certo che no | mai | non (va bene|va|mi va|mi va bene|posso|voglio|ci sto|mi piace|mi interessa|e possibile|e corretto|e giusto|quello|quella|questo|questa) [a quell'ora|quel giorno|bene] | non lo voglio | non la voglio | non prenotare [niente|nulla] | non prenotarlo | non confermare | sbagliato | e sbagliato | errato | nessuno [di questi|di quelli] | nessuna [di queste|di quelle] | lascia (stare|perdere) | lasci (stare|perdere) | meglio di no | preferisco di no | credo di no | penso di no | non credo | non serve | non mi serve | non e necessario
👎 | ❌ | 🙅 | ✖

[no_later]
(ora|adesso|oggi|ancora|per ora|per adesso|al momento) no | non (ora|adesso|oggi|ancora) | forse (piu tardi|dopo|un'altra volta) | un'altra volta | piu avanti | magari (dopo|un'altra volta|piu tardi)

[denied]
(non|tranne|eccetto|invece di|no) [con|da|dal|a] [il|la|l] (@provider|@service|@city|@trade)

[neg]
non | mai | senza | tranne | eccetto | ne | nemmeno

[hedge]
forse | magari | non so | non lo so | non sono sicuro | non sono sicura | dipende | probabilmente | puo darsi | chissa | credo di si | boh

[wait]
aspetta | aspetti | aspetta (un attimo|un momento|un secondo|un minuto) | aspetti (un attimo|un momento|un secondo) | un (attimo|momento|secondo|minuto|attimino) [per favore] | attenda [un momento] | (fammi|mi faccia|lasciami|mi lasci) (pensare|vedere|controllare|verificare) | (ci|devo|devo ancora) (penso|pensare|pensarci|controllare|chiedere|vedere) | ci devo pensare | ti (faccio sapere|dico dopo) | le (faccio sapere|dico dopo) | vi faccio sapere

[greet]
ciao | salve | buongiorno | buonasera | buon giorno | buona sera | buon pomeriggio | hey | 👋

[thank]
grazie | grazie mille | grazie tante | molte grazie | mille grazie | tante grazie | grazie (di tutto|per l'aiuto|a te|a lei|davvero) | la ringrazio | ti ringrazio | molto gentile | gentilissimo | gentilissima
🙏 | ❤ | 😍

[bye]
arrivederci | a presto | a domani | a dopo | ci vediamo | buona (giornata|serata|notte) | addio | (e|questo e) tutto [per ora|per oggi] | basta cosi | nient'altro | niente altro | no basta cosi | sono a posto [cosi] | a posto cosi | non mi serve altro | no niente

[help]
aiuto | aiutami | mi aiuti | menu | cosa (puoi fare|sai fare|fai|posso fare) | come (funziona|si fa) | ho bisogno di aiuto | istruzioni | non capisco | non ho capito

[human]
persona | una persona | umano | operatore
(parlare|parlo) con [un|una|il|la|lo] (<persona>|@provider|dentista|medico|titolare|dottore) | <voglio> parlare con [un|una|il|la] (<persona>|@provider) | una persona (vera|reale) | operatore | servizio clienti | (mi chiami|mi puo chiamare|chiamatemi|mi potete chiamare|richiamatemi)

[language.to_en]
(parla|parli|parlate|in|possiamo parlare) [in] inglese [per favore] | inglese | english
[language.to_es]
(parla|parli|parlate|in) [in] spagnolo [per favore] | spagnolo
[language.to_pt]
(parla|parli|parlate|in) [in] portoghese [per favore] | portoghese
[language.to_fr]
(parla|parli|parlate|in) [in] francese [per favore] | francese
[language.to_de]
(parla|parli|parlate|in) [in] tedesco [per favore] | tedesco
[language.to_it]
(parla|parli|parlate|in) [in] italiano [per favore] | italiano

[stop]
stop | (smetti|smettete|smetta|basta) [di] [mandarmi|inviarmi|scrivermi|mandare|inviare] [con i|i] [<msg>] | non (scrivermi|scrivetemi|mandarmi|mandatemi|inviarmi|inviatemi) piu [<msg>] | disiscrivimi | cancellami dalla lista | cancellazione dalla lista | disiscrizione | basta <msg>
[start]
(riattiva|riprendi) [i] <msg>
[erase]
(cancella|cancellate|cancelli|elimina|eliminate|elimini) [tutti] [i] (miei dati|miei dati personali|mie informazioni|mio account|dati) | diritto all'oblio | gdpr

[book]
(prenotare|fissare|prenota|prenoti) | [<voglio>|<posso>] <prenotare> [<det>] (<appt>|@service) | [<voglio>|<posso>] (prenotare|prenotarmi) | <voglio> [<det>] (<appt>|@service) | (prendere|fissare) [un] <appt> | un <appt> [per favore] | un altro <appt> | <voglio> (farmi|fare|tagliarmi) [<det>|i] (@service|capelli) | tagliare i capelli | (mi potete|potete|puo) (inserire|infilare|ricevere) | <voglio> (vedere|andare da|andare dal|venire) [<det>] (@provider|<luogo>|@trade)
[book_soft]
(un|uno|una) @service
[for_other]
per (mio|mia|il mio|la mia|nostro|nostra) (figlio|figlia|moglie|marito|madre|padre|mamma|papa|amico|amica|fratello|sorella|ragazzo|ragazza|bambino|bambina|nonna|nonno) | per (un'altra persona|qualcun altro) | non e per me
[search]
(cerco|sto cercando|cercare|trovare|trova|trovami|mi trovi|consigliami|mi consigli|mi puoi consigliare|conosci|conosce|c'e|ci sono|dove trovo|ho bisogno di|mi serve|vorrei) [un|una|uno|qualche|dei] [buon|bravo|bravissimo|nuovo] (@trade|<luogo>) | (un|una) @trade (a|in) @city | @trade (a|in) @city | (quali) (@trade|<luogo>) ci sono
[near]
vicino [a me|a casa|a qui] | qui vicino | nelle vicinanze | piu vicino | in zona
[cheap]
economico | economica | piu economico | meno caro | a buon prezzo | che costi poco | costa poco
[best]
(il|la|i) (migliore|migliori) | con (buone recensioni) | meglio recensito
[any_provider]
chiunque | uno qualsiasi | qualsiasi | fa lo stesso | e uguale | non importa [chi] | nessuna preferenza | non ho preferenze | chi e libero
[any_time]
a qualsiasi ora | qualsiasi (ora|orario|giorno) | quando volete | quando vuole | sono flessibile | in qualsiasi momento
[alt]
(altro|altra|altri|altre|un altro|un'altra) [opzione|opzioni|scelta|scelte|salone|dentista|medico|<luogo>|@trade|possibilita|proposte] | (qualcosa|qualcun) (altro|di diverso) | piu opzioni | cos'altro (avete|c'e) | che altro (avete|c'e) | alternative
[changed]
ho cambiato idea | ci ho ripensato
[alt_time]
(altro|altra|altri|altre|un altro|un'altra) (orario|orari|ora) [disponibile|disponibili] | a un'altra ora
[later]
piu tardi | un po' piu tardi | (avete|c'e|ha) [qualcosa] (piu tardi|dopo) | troppo presto | dopo
[earlier]
prima | un po' prima | piu presto | (avete|c'e|ha) [qualcosa] prima | troppo tardi
[other_day]
un altro giorno | un'altra data | altri giorni | altro giorno
[change]
invece | piuttosto | meglio | facciamo | che ne dici di | e se | spostalo a

[move]
spostare | rimandare | posticipare | anticipare | riprogrammare | (spostare|cambiare|rimandare|posticipare|anticipare|sposta|cambia|sposti|modificare|rinviare|spostate) (il mio|la mia|<mio>) [<appt>|data|orario|@service] [a|al|alle|di] | (spostarlo|spostarla|spostalo|spostala|cambiarlo|cambiarla) [a|al|alle]
[cancel]
annullare | annulla | annulli | disdire | disdici | disdica | cancellare | cancella | cancelli | annullalo | annullarlo | disdirlo | cancellarlo | cancellalo | annullamento | (annullare|annulla|disdire|cancellare|cancella|disdico|annullo) (il mio|la mia|<mio>) [<appt>|@service] | (<voglio>|<posso>) (annullare|disdire|cancellare) [il mio|la mia|<mio>] [<appt>] | non (posso venire|riesco a venire|vengo|potro venire|posso piu venire)
[keep]
non (annullare|annullarlo|disdire|cancellare|cancellarlo|annullate|cancellate) [niente|il mio|<mio>] [<appt>] | (tieni|tenga|mantieni|lascia|lasci) (lo|il mio|<mio>) [<appt>|cosi]
[list]
(quali|che|quando) (ho|sono|e|e'|appuntamenti ho) [i|il] [miei|mio] [prossimi|prossimo] [<appt>] [prenotato|prenotati] | i miei <appt> | le mie <appt> | il mio prossimo <appt> | (che|quali) <appt> ho | quando ho [il|l] <appt> | ho [un|degli|qualche] <appt> ? | cosa ho prenotato
[repeat]
(come|lo stesso|la stessa cosa|stessa cosa|uguale) [che|dell|all] (l'ultima volta|l'altra volta|al solito|sempre|ultima volta) | il solito | come (al solito|sempre|l'ultima volta) | lo stesso [di sempre|di prima|dell'ultima volta]
[late]
(sono|saro|arrivo|arrivero|faro) [in|con|di|circa|un po' in] [@minutes|circa @minutes] [di|in] (ritardo) [di @minutes|di circa @minutes] | @minutes di ritardo | in ritardo [di @minutes] | ritardo di @minutes | sono nel traffico | bloccato nel traffico | sono in ritardo
[waitlist]
lista d'attesa | (avvisami|avvisatemi|mi avvisi|fammi sapere|fatemi sapere) (se|quando) si libera [un posto|qualcosa|un buco]
[pay]
pagare | (come|dove) (posso pagare|si paga|pago) | (mandami|mandatemi|invia|inviami|mi manda|mi rimanda) [di nuovo] il link [di pagamento|per pagare] | link di pagamento | (vorrei|voglio) pagare
[paid]
ho [gia] pagato | gia pagato | pagamento (fatto|effettuato) | pagato
[receipt]
ricevuta | fattura | scontrino | (vorrei|posso avere|mi manda|mi serve|mandami) [la|una|lo|il] (ricevuta|fattura|scontrino)
[review]
(lasciare|scrivere|fare|dare) una (recensione|valutazione) | recensire
[complain]
reclamo | lamentarmi | (vorrei|voglio) (fare un reclamo|lamentarmi|reclamare) | (pessimo|pessima|orribile|vergognoso|inaccettabile) [servizio] | rimborso | voglio i soldi indietro | deluso | delusa | insoddisfatto | insoddisfatta

[ask.price]
(quanto) (costa|costano|viene|vengono|e|fa|prendete|costerebbe|costa il) [il|la|un|una|lo|l|per] [@service] | (qual e|quali sono|che) (il|i|la) (prezzo|prezzi|tariffa|tariffe|costo) [del|della|di|per] [un|una|il] [@service] | (prezzo|prezzi|costo|listino|tariffe) [del|della|di|per] [un|una] [@service] | quanto
[ask.duration]
quanto (dura|tempo ci vuole|ci vuole|tempo dura|tempo richiede|ci mette) [il|la|un|una|per] [@service] | durata
[ask.address]
dove (siete|si trova|sei|e|vi trovate|state|si trovano|devo venire) [il|lo|situati] [salone|studio|<luogo>] | (qual e|mi da|mi date|mi dai|mi mandi|mandami|avete) (l|il|vostro|l'indirizzo) [vostro] (indirizzo) | indirizzo (per favore|?) | il vostro indirizzo | come (arrivo|ci arrivo|si arriva)
[ask.hours]
(a che ora|fino a che ora|quando|da che ora) (aprite|chiudete|apre|chiude|siete aperti|lavorate) [il|la|@when] | (quali sono|che) [i|gli] (orari|orario) [di apertura|fate|avete|sono] | orari [di apertura] | orario di apertura | (siete|e) (aperti|aperto|chiusi) [il|la|@when] [@when] | (lavorate|aprite) [il|la|di] @when
[ask.services]
(che|quali) (servizi|trattamenti) (offrite|fate|avete|ci sono) | cosa (offrite|fate) | (fate|offrite|avete|fa) [anche] [la|il|le|i] @service
[ask.phone]
(qual e|mi da|mi date|avete|mi dai) (il|un) [vostro] (numero|telefono|numero di telefono) | il vostro numero | come vi (contatto|chiamo|posso contattare)
[ask.rating]
(che|quali) (recensioni|valutazione|voto) (avete|hanno|ha) | avete buone recensioni
[ask.parking]
(c'e|avete|dove posso|dove si puo|si puo) [un|il] (parcheggio|parcheggiare) | parcheggio
[ask.policy]
(qual e|quali sono) (la|le) (politica|condizioni|regole) di (cancellazione|annullamento|disdetta) | (cosa|che) succede se (annullo|non vengo|disdico) | posso (annullare|disdire) gratis
[ask.payment]
si (puo|paga|accettano) [pagare] [con|in] [la] (carta|contanti|bancomat|carta di credito) | (posso|potrei|accettate|prendete) [pagare] [con|in] [la|le] (carta|carte|contanti|bancomat|satispay)
(accettate|prendete|posso pagare|si puo pagare|si paga) [con|la|le|in|il] (carta|carte|contanti|bancomat|carta di credito|paypal|satispay) | metodi di pagamento
[ask.is_bot]
(sei|e|lei e|sto parlando con|parlo con|stai) [un|una] (robot|bot|persona|umano|macchina|persona vera|persona reale|ia)
[ask.times]
(quando|che giorni|a che ora|che orari) (siete|avete|sei|posso|potete|hai|c'e|e) [liberi|libero|disponibili|disponibile|posto|venire|un posto|un buco] | (avete|c'e|ha|ci sono|e rimasto) [un|qualche|dei|qualcosa] (posto|posti|buco|disponibilita|libero|orari|orario|qualcosa|spazio) [libero|liberi|disponibile|disponibili|per|@when] [@when] | (che|quali) (orari|posti) (avete|ci sono|sono) [liberi|disponibili] | disponibilita
[ask.time]
a che ora (e|era|sarebbe|ho) [il|l|l'appuntamento|il mio appuntamento]
[ask.status]
(e|il mio <appt> e|e stato|il mio appuntamento e) [stato|gia] (confermato|confermata|prenotato) [il|l|mio] [<appt>] | hanno confermato
[ask.other]
(avete|posso|e possibile|devo|c'e|come|perche|si puo|fate|bisogna) (il|portare|venire|il wifi|fare|un|bambini|cani|mangiare) | wifi
[bare.address]
indirizzo | dove
[bare.phone]
telefono | numero
[bare.price]
prezzo | prezzi | costo

[hostile]
(ignora|dimentica|ignorate) [tutte] [le|tue] (istruzioni|regole) [precedenti]
[off]
(che tempo) (fa|fara) | (piovera|pioverà) | com'e il tempo | <cose> | (raccontami|dimmi) una (barzelletta|storia) | (sono|saro) (libero|libera|occupato|occupata) [@when] ?

[name_is]
mi chiamo | il mio nome e | a nome di | a nome | il nome e
[name_weak]
sono | per | qui e | nome
[ordinal.1]
[il|la] (primo|prima) [opzione|orario|per favore] | (numero|opzione|il|la) (1|uno)
[ordinal.2]
[il|la] (secondo|seconda) [opzione|orario|per favore] | (numero|opzione|il|la) (2|due)
[ordinal.3]
[il|la] (terzo|terza) [opzione|orario|per favore] | (numero|opzione|il|la) (3|tre)
[ordinal.last]
[l|il|la] (ultimo|ultima) [opzione|orario]
[choose.later]
(il|la|quello|quella) [di] piu tardi
[choose.earlier]
(il|la|quello|quella) [di] prima

[drop]
lascia perdere | lasci perdere | lascia stare | lasci stare | dimentica | fa niente

[spelling]
nn: non | cmq: comunque | x: per | xké: perché | xche: perché | grz: grazie | appunt: appuntamento | qnd: quando | cn: con | ke: che | sn: sono

[p.approve]
accetta [la richiesta] | accetto | approva | approvo | approvata | confermo | conferma | va bene per me | accettata

[p.decline]
[io] non posso | non (riesco|ce la faccio|va bene|e possibile) | rifiuta | rifiuto | rifiutata | declina | sono (pieno|piena|al completo|occupato|occupata) | niente da fare | non ho posto

[p.hand_back]
continua [tu|pure] | tocca a te | riprendi [tu] | pensaci tu | torna al bot | vai avanti [tu]

[p.counter]
(meglio|solo|preferisco|che ne dici di|facciamo) @when | @when (sarebbe meglio|va meglio|mi va meglio) | (altro|un altro) (orario|giorno)

[p.agenda]
(cosa|che cosa|chi|quali appuntamenti) (ho|viene|arriva|c e) [in agenda] [@when] | (la mia|mostra|vedi|fammi vedere) [la|l] [mia] agenda [di] [@when] | agenda [di] [@when] | prossimo cliente

[cond]
se | solo se | a patto | purche | a meno che | dipende | sempre che

[polite_if]
se (possibile|e possibile|si puo|puo|potete|puoi|vuoi|non disturbo|vi va bene|le va bene)
