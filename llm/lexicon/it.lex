# Italiano. La forma è spiegata in __init__.py; gli accenti non contano.

= kin: figlio | figlia | figli | figlie | moglie | marito | madre | padre | mamma | papa | amico | amica | fratello | sorella | ragazzo | ragazza | bambino | bambina | nonna | nonno | suocera | suocero | nipote | cugino | cugina | zia | zio | compagno | compagna | fidanzato | fidanzata
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
proprio | accettate | carte | dura | durata | benissimo | sistemare | non | costo | prenota | prenoti | libero | siamo | vengono | dura | quanto dura | possibile | giorno | giorni | mese | minuti | lavoro | servizi | massaggio | barbiere
lei | voi | loro | noi | io | gli | degli | delle | dello | nella | sulla | sulle | sui | agli | ai | allo | sto | sta | stiamo | stare | fare | fa | faccio | fate | venire | vengo | venite | viene | vedere | dire | dica | dimmi | mi dica | sapere | so | sa | credo | penso | trovare | trova | cerco | cerca | serve | servirebbe | bisogno | spostarlo | spostarla | spostalo | annulla | annulli | annullarlo | disdico | cancellate | cancellare | dati | smettete | mandarmi | messaggi | pagare | fattura | ricevuta | carta | contanti | operatore | cliente | accetto | accetta | rifiuto | fatto | finito | malato | malata | chiuso | chiusi | chiudete | aprite | figlia | figlio | moglie | marito | mamma | papa | amico | amica | minuti | ritardo | traffico | mezza | mezzo | mezzogiorno | sera | stasera | stamattina | weekend | prossimi | ogni | qualche | qualcuno | qualcosa | nessun | nessuna | altre | altri | meglio | peggio | vicino | economico | caro | uguale | importa | fa | lo stesso | possiamo | potrei | potresti | puoi | deve | devo | dovrei | voleva | volevo | vuole | avrei | avrebbe | avremmo | sarebbe | sarei | era | ero | stato | stata | scusi | scusa | mi dispiace | peccato | barba | piega | tinta | unghie | pulizia | denti | controllo | massaggio | cmq | nn | xche | perche | poi | ancora | gia | sempre | mai | solo | molto | poco | troppo | tanto | quindi | allora | pure | ecco | insomma | infatti | davvero | ok | vediamo | sentire | quel | quella | quelle | quelli | quegli | questi | queste | sì
il | lo | la | i | gli | le | un | uno | una | di | del | della | dei | e | è | che | chi | non | si | sì | no | ho | ha | hai | sono | sei | siete | mi | ti | ci | vi | mio | mia | con | per | da | dal | alle | al | alla | nel | sul | quando | dove | come | quanto | quale | quali | cosa | vorrei | voglio | posso | potete | puo | appuntamento | prenotare | grazie | ciao | buongiorno | buonasera | salve | domani | oggi | dopodomani | mattina | pomeriggio | sera | lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica | ore | prossimo | prossima | settimana | annullare | disdire | spostare | cambiare | altro | altra | piu | tardi | presto | prima | dopo | taglio | capelli | costa | prezzo | indirizzo | aperti | avete | certo | bene | va | perfetto | forse | aspetta | aspetti | attimo | momento | aiuto | arrivederci | primo | secondo | seconda | terzo | ultimo | ultima | nessuno | niente | tutto | anche | ma | perche | questo | quello | quella | chiamo | parrucchiere | dentista | favore | fra | tra | d'accordo | accordo | parlare | confermo | altri

[filler]
dispiace | mi dispiace | quel | quella | quelle | quelli | questi | queste | nostro | nostra | suoi | sue | loro | gli | degli | sui | sulle | sulla | nei | nelle | agli | allo | sto | sta | stiamo | stare | fa | faccio | fate | viene | vengo | venire | vedere | dire | dica | sapere | so | sa | credo | penso | possiamo | deve | dovrei | volevo | vuole | voleva | avrei | avrebbe | sarebbe | sarei | era | ero | stato | stata | proprio | magari anche | ancora | sempre | solo | tanto | troppo | poco | pure | insomma | infatti | davvero | purtroppo | fine | alla fine | almeno | circa | cosi | come mai | perche | ma | pero | dunque | comunque | cmq | eh | uh | boh vediamo | puoi | poter | potuto | voglia | stavo | qualche | qualcosa | pomeriggio presto | dai | senta | senti | guardi | guarda | scusate | tutti | tutto | ogni | c | m | t
mi dispiace | le dispiace | se per voi va bene | volevo chiedere | vorrei chiedere | volevo chiederle | avrei una domanda | una domanda veloce | mi sa dire | mi sapete dire | mi puo dire | mi potete dire | mi dica | per caso | per curiosita | quando puo | quando potete | senza fretta | in realta | a dire il vero | grazie in anticipo | cordiali saluti | distinti saluti | un saluto | la ringrazio in anticipo | credo che | penso che | da voi
il | lo | la | i | gli | le | l | un | uno | una | di | d | del | della | dei | delle | dello | e | ed | o | a | ad | al | alla | alle | ai | in | nel | nella | con | per | da | dal | dalla | su | sul | che | chi | io | tu | lui | lei | noi | voi | loro | mi | ti | ci | vi | si | me | te | mio | mia | miei | mie | tuo | suo | sua | vostro | ho | ha | hai | avete | avere | sono | sei | siete | essere | sia | posso | potrei | puo | potete | vorrei | voglio | devo | fare | andare | va | vado | favore | ciao | salve | buongiorno | grazie | bene | allora | quindi | anche | poi | gia | ora | ore | ah | oh | ehm | mah | beh | molto | piu | piuttosto | quando | dove | come | quale | cosa | questo | questa | quello | quella | giorno | data | momento | qui | qua | li | la | libero | disponibile | possibile | meglio | preferirei | preferisco | signore | signora | scusi | scusa | ok | c | s | ne | verso | ecco | s
per favore | per piacere | per cortesia | se possibile | se e possibile | come va | come sta | vorrei sapere | volevo sapere | una domanda | ho una domanda | il prima possibile | al piu presto | mi scusi

[skip]
per favore | anche | poi | allora | proprio

[yes]
(l'|il|la|questo|questa) <appt> e (corretto|corretta|giusto|giusta|esatto|esatta) | [tutti] i (dati|dettagli) sono [tutti] (corretti|giusti|esatti|in ordine) | [tutte] le informazioni sono [tutte] (corrette|giuste|esatte|in ordine) | [mi] (ha|hai|avete) (capito|annotato|segnato) [tutto] (bene|correttamente|perfettamente|giusto)
sisi | si certo | si certamente | si esatto | si perfetto | si va bene | si va benissimo | si dai | dai va bene | dai | ok dai | ok perfetto | va bene dai | va bene si | va bene per me | va bene lo stesso | per me e ok | per me ok | per me <bene> | per me e <bene> | per me va benissimo | mi va bene cosi | mi va benone | benone | cosi va bene | cosi va benissimo | cosi mi va bene | cosi e <bene> | e ok | tutto ok | tutto bene cosi | affare fatto si | andata | vada per (quello|quella|questo|questa) | e sia | assolutamente si | certo va bene | certo che va bene | sicuramente si | mi torna | mi torna bene | ci siamo | aggiudicato | facciamo cosi | facciamo pure | faccia pure | fai pure | fate pure | confermo tutto | confermato si | le confermo | ti confermo | vi confermo | sono d'accordo | d'accordissimo | concordo | senza problemi | nessunissimo problema | non c'e problema | no problem | yes | sissi | proprio cosi | precisamente | certissimo | positivo | ottimo si | perfetto si
si | sì | sii | si si | si grazie mille | si per favore | certo | certo che si | certamente | sicuro | sicuramente | assolutamente | assolutamente si | esatto | esattamente | giusto | corretto | confermo | confermato | confermata | d'accordo | va bene | va benissimo | va bene cosi | mi va <bene> | mi va | per me va bene | per me va <bene> | <bene> cosi | e <bene> | sarebbe <bene> | mi sembra <bene> | sembra <bene> | mi sta bene | ci sto | ci sta | perche no | volentieri | con piacere | ovvio | ovviamente | naturalmente | senz'altro | nessun problema | procedi | proceda | procedete | fatto | affare fatto | accetto | e perfetto | questo va bene | quello va bene | quella va bene | mi va benissimo | affermativo | come no | ok va bene
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(lo|la) (sposti|sposta|spostate|annulli|annulla|disdica|cancelli|prenoti|prenota|confermi|invii|mandi|fissi|segni|tenga) [pure] | (prenoti|prenota|prenotate|confermi|conferma|confermate|invii|invia|mandi|manda|fissi|fissa|sposti|sposta|annulli|annulla|disdica|disdici) pure | (puo|puoi|potete) (prenotare|prenotarlo|prenotarla|confermare|confermarlo|inviare|inviarla|mandare|mandarla|procedere|fissare|fissarlo|spostare|spostarlo|annullare|annullarlo) [pure|la richiesta] | (prenoti|prenota|prenotami|mi prenoti|mi prenoti pure|fissi|fissa|segna|segni) (questo|quello|pure|grazie|per favore) | (prendo|prendiamo|voglio|scelgo|tengo) (questo|quello|quella|questa) [orario|appuntamento] | proceda pure | procedi pure | spostatelo | annullatelo | prenotatelo
(invia|invii|inviate|manda|mandi|mandate|invio|procediamo) [pure|la richiesta] | (inviala|mandala|la invii|la mandi|invialo|mandalo)
(prenota|prenoti|prenotalo|prenotala|prenotate|confermalo|confermala|confermi|fissalo|fissala) [quello|questo|quella|pure] | lo (prendo|prenoto|voglio) | la (prendo|prenoto|voglio) | prendo (questo|quello|quella|questa) | segnami | mi segni | mi prenoti

[lead]
# agreement that, said before a question, only leads into it
bene | ok | okay | dai | avanti | allora | capito | prego | vada | vai

[soft]
bene cosi | tutto chiaro | chiaro | ho capito | okk | va be | vabbe | ottimo grazie | perfetto grazie | benissimo grazie | mitico | grande | bello | bella idea | buona idea
ok | okay | bene | perfetto | ottimo | benissimo | fantastico | eccellente | capito | buono | molto bene | super | magnifico | bravo | ricevuto

[like]
mi piace | preferisco (questo|quello|quella|questa) | (quello|quella) li | (questo|questa) qui

[no]
non (posso|riesco|potro|riusciro|posso piu|riesco piu|ce la faccio|ce la faro) [piu] [a] (venire|esserci|presentarmi) [piu] | non (vengo|verro) [piu]
quel giorno non (posso|riesco|ci sono|va bene|mi va bene) | non (mi (torna|viene|e possibile|convince|piace|interessa)|fa per me|ci siamo|e quello|era quello|lo prenoti|la prenoti|lo prenda|inviare|inviarla|mandarla) [bene|comodo|quello che volevo] | a quell'ora non (posso|riesco) | (mi spiace|mi dispiace) (no|non posso|ma no) | no mi (dispiace|spiace) | direi di no | assolutamente no | neanche per sogno | macche | ma no | eh no | no no grazie | ne l'uno ne l'altro | nessuno dei (due|tre) | non (fa|va) niente per me | lasciamo (perdere|stare) | non importa lasci | non ne ho bisogno | non occorre | niente grazie
certo che no | non (va|mi va) bene | niente affatto
no | no no | no grazie | nope | per niente | assolutamente no | certo che no | mai | non (va bene|va|mi va|mi va bene|posso|voglio|ci sto|mi piace|mi interessa|e possibile|e corretto|e giusto|quello|quella|questo|questa) [a quell'ora|quel giorno|bene] | non lo voglio | non la voglio | non prenotare [niente|nulla] | non prenotarlo | non confermare | sbagliato | e sbagliato | errato | nessuno [di questi|di quelli] | nessuna [di queste|di quelle] | lascia (stare|perdere) | lasci (stare|perdere) | meglio di no | preferisco di no | credo di no | penso di no | non credo | non serve | non mi serve | non e necessario
👎 | ❌ | 🙅 | ✖

[no_later]
per il momento no | al momento no | adesso no | magari (piu avanti|un'altra volta|domani|un altro giorno) | forse (domani|un altro giorno|la prossima volta) | la prossima volta | (ci sentiamo|le faccio sapere|vi faccio sapere) (dopo|piu avanti|piu tardi)
(ora|adesso|ancora|per ora|per adesso|al momento) no | non (ora|adesso|oggi|ancora) | forse (piu tardi|dopo|un'altra volta) | un'altra volta | piu avanti | magari (dopo|un'altra volta|piu tardi)

[denied]
(non|tranne|eccetto|invece di|no) [con|da|dal|a] [il|la|l] (@provider|@service|@city|@trade)

[neg]
non | mai | senza | tranne | eccetto | ne | nemmeno

[hedge]
non (so|lo so) (ancora|bene) | non sono (sicurissimo|sicurissima|certo|certa|convinto|convinta) | sono indeciso | sono indecisa | puo essere | possibile | vediamo | vedremo | penso di si | mi sa di si | immagino di si | suppongo
forse | magari | non so | non lo so | non sono sicuro | non sono sicura | dipende | probabilmente | puo darsi | chissa | credo di si | boh

[wait]
(un|solo un) (attimino|momentino|secondino|minutino|attimo|momento|secondo|minuto) [solo|che|per favore|grazie] [controllo|guardo|vedo|chiedo|verifico] | aspetta (che|un po'|solo un attimo) [controllo|guardo|vedo] | aspetti (che|un po'|solo un attimo|per favore) [controllo|guardo|vedo] | aspettate [un attimo|un momento] | (fammi|mi faccia|mi lasci|lasciami|fatemi) (controllare|vedere|guardare|chiedere|pensarci|verificare|dare un'occhiata) [l'agenda|il calendario|un attimo] | (devo|dovrei|devo prima) (chiedere|parlarne|sentire|controllare|pensarci|guardare|vedere|verificare) [a|con] [mio|mia|il|l|la] [marito|moglie|capo|agenda] | (controllo|guardo|verifico|chiedo|sento) (un attimo|l'agenda|il calendario|a mio marito|a mia moglie|mio marito|mia moglie|e le dico|e ti dico) | (ci penso|ci devo pensare|ci penso su|ci rifletto) [un attimo] | torno subito | un attimo che | le dico (dopo|tra poco|subito) | ti dico (dopo|tra poco|subito) | piano | calma
aspetta | aspetti | aspetta (un attimo|un momento|un secondo|un minuto) | aspetti (un attimo|un momento|un secondo) | un (attimo|momento|secondo|minuto|attimino) [per favore] | attenda [un momento] | (fammi|mi faccia|lasciami|mi lasci) (pensare|vedere|controllare|verificare) | (ci|devo|devo ancora) (penso|pensare|pensarci|controllare|chiedere|vedere) | ci devo pensare | ti (faccio sapere|dico dopo) | le (faccio sapere|dico dopo) | vi faccio sapere

[greet]
ehi | hei | buondi | buongiornoo | ciaoo | salve a tutti | buonasera a tutti | ciao a tutti | buongiorno a tutti | salute | ciao ciao ? | buongiorno come va
ciao | salve | buongiorno | buonasera | buon giorno | buona sera | buon pomeriggio | hey | 👋

[thank]
grazie lo stesso | grazie comunque | grazie uguale | grazie ugualmente
grazie infinite | grazie di cuore | grazie davvero | ti sono grato | le sono grato | la ringrazio molto | la ringrazio tanto | ti ringrazio molto | grazie per (tutto|l'aiuto|la disponibilita|la risposta|le informazioni) | grz | grazie grazie | vi ringrazio | troppo gentile | gentilissimi | grazie mille davvero | molto gentili | grazie ancora | super grazie
grazie | grazie mille | grazie tante | molte grazie | mille grazie | tante grazie | grazie (di tutto|per l'aiuto|a te|a lei|davvero) | la ringrazio | ti ringrazio | molto gentile | gentilissimo | gentilissima
🙏 | ❤ | 😍

[bye]
a (venerdi|lunedi|martedi|mercoledi|giovedi|sabato|presto|domani|dopo|tra poco|risentirci|rivederci) | ci sentiamo | ci risentiamo | alla prossima | buon (weekend|fine settimana|pomeriggio|lavoro|proseguimento) | buon week end | buon fine settimana | stammi bene | arrivederla | (e|per ora e|e proprio|per oggi e) tutto [grazie|cosi|qui] | tutto qui | va bene cosi grazie | no e tutto | no grazie e tutto | nient'altro grazie | non ho bisogno d'altro | non mi serve nient'altro | non mi serve niente altro | basta grazie | sono a posto | ciao ciao | ho finito cosi
arrivederci | a presto | a domani | a dopo | ci vediamo | buona (giornata|serata|notte) | addio | (e|questo e) tutto [per ora|per oggi] | basta cosi | nient'altro | niente altro | no basta cosi | sono a posto [cosi] | a posto cosi | non mi serve altro | no niente

[help]
non so come (fare|funziona|si fa) | mi puo aiutare | mi puoi aiutare | mi potete aiutare | ho un problema ad usare | cosa (posso fare|posso chiedere|posso scrivere|si puo fare) [qui] | comandi | opzioni | come si usa | come funziona questo | aiutatemi | serve aiuto | mi serve aiuto | sono perso | sono persa | non ci capisco niente
aiuto | aiutami | mi aiuti | menu | cosa (puoi fare|sai fare|fai|posso fare) | come (funziona|si fa) | ho bisogno di aiuto | istruzioni | non capisco | non ho capito

[human]
una persona in carne ed ossa | essere umano | un essere umano | un umano | (c'e|ci sono) (qualcuno|una persona|qualcuno di vero) [con cui parlare] | (<voglio>|<posso>) [parlare|parlarne|sentire] (con) [un|una|il|la|lo|l] (<persona>|@provider|salone|studio|segreteria|proprietario) | (mi passi|mi passa|passami|passatemi|mi metta in contatto con|mettimi in contatto con|mi colleghi con) [con] [un|una|il|la] (<persona>|@provider) | (mi chiami|mi puo chiamare|chiamatemi|mi potete chiamare|richiamatemi|mi richiami|mi puo richiamare|mi faccia richiamare|potete chiamarmi|puo chiamarmi) [per favore] | assistenza umana | assistenza clienti | operatore umano | persona reale | con un umano
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
(smetti|smettete|smetta|smettetela|smettila) [di] (mandarmi|inviarmi|scrivermi|mandare|inviare|disturbarmi|contattarmi) [i|questi|dei|altri] [<msg>] | (non) (voglio|desidero) (piu|ricevere) [piu] [ricevere] [altri|i vostri|vostri] [<msg>] | non (mandatemi|inviatemi|scrivetemi|contattatemi|mi scriva|mi mandi|mi scrivete|mi mandate|mi invii) [piu|altri] [<msg>|nulla|niente] [piu] | basta [con] [i|questi] (<msg>|scrivermi) | (toglietemi|toglimi|mi tolga|cancellatemi|rimuovetemi|cancellami) dalla (lista|vostra lista|mailing list) | lasciatemi in pace | annulla iscrizione | disiscrivermi | disiscrivetemi | niente piu <msg>
stop | (smetti|smettete|smetta|basta) [di] [mandarmi|inviarmi|scrivermi|mandare|inviare] [con i|i] [<msg>] | non (scrivermi|scrivetemi|mandarmi|mandatemi|inviarmi|inviatemi) piu [<msg>] | disiscrivimi | cancellami dalla lista | cancellazione dalla lista | disiscrizione | basta <msg>
[start]
start | (voglio|vorrei) (ricevere|tornare a ricevere|di nuovo ricevere) [di nuovo|ancora] [i|i vostri] <msg> | (riattivate|riattiva|riattivare|ricominciate a mandarmi|mandatemi di nuovo) [i] <msg>
(riattiva|riprendi) [i] <msg>
[erase]
(cancella|cancellate|cancelli|cancellare|elimina|eliminate|elimini|eliminare|rimuovete|rimuova|distruggete) [per favore] [tutti] [i] [tutto] (miei dati|miei dati personali|mie informazioni|mio account|dati|quello che avete su di me|mio profilo|mio numero|mia scheda|i miei dati|il mio account|il mio profilo|le mie informazioni|il mio numero|dati personali) | (voglio|vorrei|desidero|chiedo) [che] (cancelliate|eliminiate|cancellare|eliminare|far cancellare|la cancellazione di|la cancellazione dei) [tutti] [i] [miei] (miei dati|dati|dati personali|il mio account|mio account) | cancellazione [dei] (dati|miei dati|dati personali) | dimenticate tutto di me
(cancella|cancellate|cancelli|elimina|eliminate|elimini) [tutti] [i] (miei dati|miei dati personali|mie informazioni|mio account|dati) | diritto all'oblio | gdpr

[book]
<voglio> (venire|passare|fissare|prenotare) [da voi] [a|per] [fare|farmi|tagliare|tagliarmi] [un|una|il|la|i|le] [<appt>|@service|capelli|unghie|barba] [@when] | (posso|potrei|possiamo) (venire|passare|prenotare|fissare) [a|per] [fare|farmi|tagliare|tagliarmi] [un|una|il|la|i|le] [<appt>|@service|capelli|unghie|barba] | (farmi|fare|tagliarmi) (i capelli|le unghie|la barba|la tinta|la piega|un taglio) | (mi potete|potete|puo|mi puo|riuscite a|riesce a|mi riuscite a) (inserirmi|infilarmi|ricevermi|prendermi|inserire|infilare|ricevere|prendere|segnare|mettere in lista|dare un posto) [un|una] [<appt>|@service] [@when] | (mi fissi|mi fissa|mi prenoti|mi prenota|mi segni|mi segna|mi metta|mettimi|segnami|fissami|prenotami|mi dia|mi da|mi puo dare) [un|una] [<appt>|@service|posto] [@when|per] [@when] | <voglio> (un posto|un appuntamento|una seduta|un'ora|uno spazio) | (ho|avrei) bisogno (di|d) (un|una) (<appt>|@service|taglio) | (avete|avreste|c'e|ci sarebbe|avrebbe) [un] posto per [un|una] (@service|<appt>) | sarebbe per (un|una) (@service|<appt>) | (va bene|andrebbe bene|si puo|potrei|e possibile) @when ? | <voglio> (iscrivermi|segnarmi) | (fissare|prendere|chiedere|avere) [un|l'] (<appt>)
(prenotare|fissare|prenota|prenoti) | [<voglio>|<posso>] <prenotare> [<det>] (<appt>|@service) | [<voglio>|<posso>] (prenotare|prenotarmi) | <voglio> [<det>] (<appt>|@service) | (prendere|fissare) [un] <appt> | un <appt> [per favore] | un altro <appt> | <voglio> (farmi|fare|tagliarmi) [<det>|i] (@service|capelli) | tagliare i capelli | (mi potete|potete|puo) (inserire|infilare|ricevere) | <voglio> (vedere|andare da|andare dal|venire) [<det>] (@provider|<luogo>|@trade)
[book_soft]
(un|uno|una) @service
[pair]
[per] (me|io) e [per] [il|la|i|le] (mio|mia|miei|mie) <kin> | [per] [il|la|i|le] (mio|mia|miei|mie) <kin> e [per] (me|io) | per (noi due|tutti e due|tutte e due|entrambi|entrambe) | (uno|una|1) per me e (uno|una|un altro|un'altra) per [il|la] (mio|mia) <kin>
(due|2) @service

[own_name]
(a|con|sotto) [il] mio [stesso] nome | (al|il) mio | metta il mio nome | solo io

[for_other]
per (mio|mia|il mio|la mia|nostro|nostra|suo|sua|i miei) (figlio|figlia|moglie|marito|madre|padre|mamma|papa|amico|amica|fratello|sorella|ragazzo|ragazza|bambino|bambina|nonna|nonno|suocera|suocero|nipote|cugino|cugina|zia|zio|compagno|compagna|collega|capo|fidanzato|fidanzata|figli|cane|gatto|famiglia) | per (un'altra persona|qualcun altro|un amico|un'amica|un collega|una collega|un'amica mia) | non (e|sarebbe) per me | (mio|mia) (figlio|figlia|moglie|marito|madre|padre) (ha bisogno|vorrebbe|vuole)
per (mio|mia|il mio|la mia|nostro|nostra) (figlio|figlia|moglie|marito|madre|padre|mamma|papa|amico|amica|fratello|sorella|ragazzo|ragazza|bambino|bambina|nonna|nonno) | per (un'altra persona|qualcun altro) | non e per me
[search]
(cerco|sto cercando|cercare|trovare|trova|trovami|mi trovi|mi trova|cercami|mi cerchi|consigliami|mi consigli|mi consiglia|mi puoi consigliare|mi puo consigliare|mi sa consigliare|conosci|conosce|conoscete|c'e|ci sono|dove trovo|dove c'e|ho bisogno di|avrei bisogno di|mi serve|mi servirebbe|vorrei|voglio|mostrami|mi mostri|avete|sa dove trovo|suggeriscimi) [un|una|uno|qualche|dei|il|lo] [buon|bravo|bravissimo|nuovo|buono|buona|brava] (@trade|<luogo>) [bravo|brava] | (un|una) [bravo|buon] @trade (a|in|vicino|in zona|qui vicino|economico|libero|aperto) [@city|a me] | (quali|che) (@trade|<luogo>) (ci sono|avete|consiglia|mi consiglia|conosce) | alla ricerca di (un|una) (@trade|<luogo>)
(cerco|sto cercando|cercare|trovare|trova|trovami|mi trovi|consigliami|mi consigli|mi puoi consigliare|conosci|conosce|c'e|ci sono|dove trovo|ho bisogno di|mi serve|vorrei) [un|una|uno|qualche|dei] [buon|bravo|bravissimo|nuovo] (@trade|<luogo>) | (un|una) @trade (a|in) @city | @trade (a|in) @city | (quali) (@trade|<luogo>) ci sono
[near]
vicino (a me|a casa|a casa mia|a qui|qui|a dove sono) | (qui|li) vicino | nei (dintorni|paraggi) | nelle (vicinanze|mie vicinanze) | in (zona|zona mia|questa zona) | (il|la|i) piu (vicino|vicina|vicini) | da queste parti | non troppo lontano
vicino [a me|a casa|a qui] | qui vicino | nelle vicinanze | piu vicino | in zona
[cheap]
(piu) (economico|economica|economici|conveniente) | economico | economica | conveniente | (meno|non troppo|non) (caro|cara|costoso|costosa) | a (buon|basso) (prezzo|costo) | che (costi|costa) poco | low cost
economico | economica | piu economico | meno caro | a buon prezzo | che costi poco | costa poco
[best]
(il|la|i|le) (migliore|migliori|meglio recensito|piu bravo|piu brava) | con (buone|ottime|belle) (recensioni|valutazioni) | meglio (recensito|recensita|valutato|valutata) | ben (recensito|recensita|valutato)
(il|la|i) (migliore|migliori) | con (buone recensioni) | meglio recensito
[any_provider]
(chiunque|uno qualsiasi|uno qualunque|chi volete|chi vuole) | (fa|e) (lo stesso|uguale|indifferente) | (mi|per me) (e|fa) (uguale|lo stesso|indifferente) | indifferente | non (importa|mi importa|fa differenza) [chi] | (nessuna|senza) (preferenza|preferenze) | non ho preferenze | chi (e libero|e disponibile|c'e|capita) | con chiunque
chiunque | uno qualsiasi | qualsiasi | fa lo stesso | e uguale | non importa [chi] | nessuna preferenza | non ho preferenze | chi e libero
[any_time]
a (qualsiasi|qualunque) (ora|orario) | (qualsiasi|qualunque) (ora|orario|giorno|momento) | quando (volete|vuole|preferite|preferisce|potete|capita) | (sono|siamo) (flessibile|libero tutto il giorno|libera tutto il giorno|sempre libero|sempre libera) | in qualsiasi momento | (l'ora|il giorno) (non importa|e indifferente)
a qualsiasi ora | qualsiasi (ora|orario|giorno) | quando volete | quando vuole | sono flessibile | in qualsiasi momento
[alt]
(altro|altra|altri|altre|un altro|un'altra|qualche altro|qualche altra|qualcun) [opzione|opzioni|scelta|scelte|salone|saloni|dentista|medico|<luogo>|@trade|possibilita|proposte|posto|persona|parrucchiere] | (qualcosa|qualcun) (altro|di diverso|d'altro) | piu (opzioni|scelta|proposte) | (cos|che|chi|cosa) altro (avete|c'e|ci sono|ha|hai|mi propone) | (mi faccia|fammi) vedere (altro|altri|altre opzioni) | (il|la) (prossimo|successivo) [della lista] | da un'altra parte | altrove | (non avete|avete|ha) (altro|nient'altro|qualcos'altro)
(altro|altra|altri|altre|un altro|un'altra) [opzione|opzioni|scelta|scelte|salone|dentista|medico|<luogo>|@trade|possibilita|proposte] | (qualcosa|qualcun) (altro|di diverso) | piu opzioni | cos'altro (avete|c'e) | che altro (avete|c'e) | alternative
[changed]
ho cambiato idea | (ci ho|ho) ripensato | ripensandoci | a pensarci (bene|meglio) | non (voglio|mi va) piu | non mi interessa piu
ho cambiato idea | ci ho ripensato
[alt_time]
(altro|altra|altri|altre|un altro|un'altra|qualche altro|ad un altro|a un altro) (orario|orari|ora|ore) [disponibile|disponibili|libero|liberi] | (a|ad) un'altra ora | (piu|quali altri|che altri|avete altri|ci sono altri|ha altri) (orari|giorni|orario) [liberi|disponibili|avete|ci sono]
(altro|altra|altri|altre|un altro|un'altra) (orario|orari|ora) [disponibile|disponibili] | a un'altra ora
[later]
(un po|un pochino|poco|molto|qualcosa) [di] piu tardi | (non|avete|c'e|ha|ci sarebbe) [avete|c'e|ha] [niente|nulla|qualcosa] [di] (piu tardi|dopo) | (e|sarebbe|mi viene) troppo presto [per me] | e presto per me
piu tardi | un po' piu tardi | (avete|c'e|ha) [qualcosa] (piu tardi|dopo) | troppo presto | dopo
[earlier]
(un po|un pochino|poco|molto|qualcosa) [di] (piu presto|prima) | (non|avete|c'e|ha|ci sarebbe) [avete|c'e|ha] [niente|nulla|qualcosa] [di] (prima|piu presto) | (e|sarebbe|mi viene) troppo tardi [per me] | e tardi per me
prima | un po' prima | piu presto | (avete|c'e|ha) [qualcosa] prima | troppo tardi
[other_day]
(un|in un|ad un|qualche|per un) altro giorno | (un'altra|altre|in un'altra) (data|date) | altri giorni
un altro giorno | un'altra data | altri giorni | altro giorno
[change]
(anzi|cioe|o meglio|volevo dire|ripensandoci|al posto di|in realta|piuttosto) | spostalo | facciamo invece | meglio se | sposta
invece | piuttosto | meglio | facciamo | che ne dici di | e se | spostalo a

[move]
(spostiamo|rimandiamo|anticipiamo|posticipiamo|cambiamo|spostate|sposti|sposta|rimandi|rimanda) [lo|la|il mio|la mia|il|l|tutto] [<appt>] [a|al|alle|per|di|all] | (si puo|possiamo|posso|potrei|potremmo|riusciamo a|riesce a|potete|puo|puoi|vorrei|devo|dovrei|avrei bisogno di|mi serve|ho bisogno di) (spostare|spostarlo|spostarla|cambiare|cambiarlo|rimandare|rimandarlo|anticipare|anticiparlo|posticipare|posticiparlo|rinviare) [il mio|la mia|il|la|l|di] [<appt>|ora|giorno|orario|@service]
(spostare|cambiare|rimandare|posticipare|anticipare|sposta|cambia|sposti|modificare|rinviare|spostate|cambi|modifica|modifichi|riprogrammare) [il mio|la mia|<mio>|l] [<appt>|data|orario|giorno|@service|prenotazione] [del|di|delle|dalle|da @when|di @when|delle @when] [a|al|alle|per|di|all] | (posso|possiamo|potrei|potremmo|si puo|vorrei|voglio|devo|dovrei|avrei bisogno di|e possibile|sarebbe possibile|riusciamo a|potete|puo|riuscite a|mi puo|mi potete|bisognerebbe) (spostare|cambiare|rimandare|posticipare|anticipare|modificare|rinviare|riprogrammare|spostarlo|spostarla|cambiarlo|rimandarlo|anticiparlo|posticiparlo|rinviarlo|spostarmi) [il mio|la mia|<mio>|l] [<appt>|data|orario|giorno|@service] | (spostarlo|spostarla|spostalo|spostala|cambiarlo|cambiarla|spostiamolo|rimandarlo|anticiparlo|spostatelo|posticiparlo) [a|al|alle|di|per] | cambio (di) (orario|data|giorno|ora) | spostamento
spostare | rimandare | posticipare | anticipare | riprogrammare | (spostare|cambiare|rimandare|posticipare|anticipare|sposta|cambia|sposti|modificare|rinviare|spostate) (il mio|la mia|<mio>) [<appt>|data|orario|@service] [a|al|alle|di] | (spostarlo|spostarla|spostalo|spostala|cambiarlo|cambiarla) [a|al|alle]
[cancel]
(annullare|annulla|annulli|annullate|disdire|disdici|disdica|disdite|cancellare|cancella|cancelli|cancellate|annullo|disdico) [per favore] [il mio|la mia|<mio>|tutto|l] [<appt>|@service|prenotazione] | (<voglio>|<posso>|devo|dovrei|sono costretto a|sono costretta a|purtroppo devo|mi puo|mi potete) (annullare|disdire|cancellare|annullarlo|disdirlo|cancellarlo|disdirla) [il mio|la mia|<mio>|l] [<appt>|@service] | non (posso|riesco|potro|riusciro|posso piu|riesco piu|ce la faccio|ce la faro) [piu] [a] (venire|esserci|presentarmi) [piu] | non (vengo|verro) [piu] | (ho avuto|mi e capitato|e sorto|e successo) un (imprevisto|contrattempo|problema) | non (mi serve|ho bisogno) piu (l|dell|il|del) <appt> | disdetta
annullare | annulla | annulli | disdire | disdici | disdica | cancellare | cancella | cancelli | annullalo | annullarlo | disdirlo | cancellarlo | cancellalo | annullamento | (annullare|annulla|disdire|cancellare|cancella|disdico|annullo) (il mio|la mia|<mio>) [<appt>|@service] | (<voglio>|<posso>) (annullare|disdire|cancellare) [il mio|la mia|<mio>] [<appt>] | non (posso venire|riesco a venire|vengo|potro venire|posso piu venire)
[keep]
non (voglio|vorrei|intendo) (annullare|disdire|cancellare|annullarlo|disdirlo) [niente|nulla|<mio>] [<appt>]
non (annullare|annullarlo|disdire|disdirlo|cancellare|cancellarlo|annullate|cancellate|annulli|disdica|cancelli|lo annulli|lo disdica|lo cancelli|tocchi|sposti|lo sposti|spostarlo) [niente|nulla|il mio|<mio>] [<appt>] | (tieni|tenga|mantieni|mantenga|lascia|lasci|lasciamo|teniamo|lasciate|tenete) [lo|la|il mio|<mio>|tutto|le cose] [<appt>|cosi|cosi com'e|com'e|come prima] | alla fine (vengo|ci sono|riesco|posso)
non (annullare|annullarlo|disdire|cancellare|cancellarlo|annullate|cancellate) [niente|il mio|<mio>] [<appt>] | (tieni|tenga|mantieni|lascia|lasci) (lo|il mio|<mio>) [<appt>|cosi]
[list]
(quali|che|quando|a che ora|quanti|per quando|in che giorno) (ho|sono|e|e'|era|appuntamenti ho|sarebbe|avevo|devo venire per) [i|il|l|gia|un] [miei|mio] [prossimi|prossimo] (<appt>) [prenotato|prenotati|fissati|fissato] | (quando|a che ora) (ho|e|era|avevo) [il|l|un|il mio] [prossimo] <appt> | (i miei|le mie|mostrami i miei|mostrami le mie|mi mostri i miei|vedere i miei|mi ricorda i miei|mi ricorda il mio|il mio|la mia) (prossimi|prossimo|prossima|prossime) [<appt>] | (i miei|le mie) <appt> | (che|quali|quanti) <appt> ho | (ho|avevo) [gia|un|degli|qualche|qualcosa] [<appt>|di] (prenotato|prenotati|fissato|<appt>) ? | (cosa|che cosa) ho [di] (prenotato|fissato|in programma) | (mi ricorda|mi ricordi|mi dica) (quando|l'orario) [ho|e] [l] [<appt>]
(quali|che|quando) (ho|sono|e|e'|appuntamenti ho) [i|il] [miei|mio] [prossimi|prossimo] [<appt>] [prenotato|prenotati] | i miei <appt> | le mie <appt> | il mio prossimo <appt> | (che|quali) <appt> ho | quando ho [il|l] <appt> | ho [un|degli|qualche] <appt> ? | cosa ho prenotato
[repeat]
(come|lo stesso|la stessa cosa|stessa cosa|uguale|tutto uguale|identico) [che|dell|all|di|a|della] (l'ultima volta|l'altra volta|al solito|sempre|ultima volta|scorsa volta|la volta scorsa|prima|altra volta|volta scorsa) | il solito [per favore|grazie] | (come|stesso) (al solito|sempre|l'ultima volta|d'abitudine) | (lo stesso|rifare lo stesso|ripetere lo stesso) [appuntamento] [di sempre|di prima|dell'ultima volta|della volta scorsa]
(come|lo stesso|la stessa cosa|stessa cosa|uguale) [che|dell|all] (l'ultima volta|l'altra volta|al solito|sempre|ultima volta) | il solito | come (al solito|sempre|l'ultima volta) | lo stesso [di sempre|di prima|dell'ultima volta]
[late]
(sono|saro|arrivo|arrivero|faro|faccio|saremo|tardo|tardero|porto) [un po|un pochino|un po'] [in|con|di|circa|un] [@minutes|circa @minutes|ritardo] [di|in] (ritardo|tardi) [di @minutes|di circa @minutes|di un po] | (arrivo|saro li|sono li|ci sono|arriviamo) (tra|fra|con|in) [circa] @minutes [di ritardo] | (sono|siamo) [bloccato|bloccata|fermo|ferma|imbottigliato|in mezzo] (nel|al|in) (traffico|treno|coda) | (ho perso|perso) (l'autobus|il treno|il bus|la metro) | ritardo [di] [circa] @minutes | tardo @minutes | ritardo
(sono|saro|arrivo|arrivero|faro) [in|con|di|circa|un po' in] [@minutes|circa @minutes] [di|in] (ritardo) [di @minutes|di circa @minutes] | @minutes di ritardo | in ritardo [di @minutes] | ritardo di @minutes | sono nel traffico | bloccato nel traffico | sono in ritardo
[waitlist]
(in|nella) lista d'attesa | (avvisami|avvisatemi|mi avvisi|mi avvisa|mi avvisate|fammi sapere|fatemi sapere|mi faccia sapere|mi chiami|mi chiamate|mi scriva|contattatemi) (se|quando|appena|nel caso) [si libera|qualcuno disdice|ci fosse|c'e|salta] [un posto|qualcosa|un buco|una disdetta|prima] | se (si libera|qualcuno disdice|ci sono disdette|salta un posto) [qualcosa|un posto|un buco]
lista d'attesa | (avvisami|avvisatemi|mi avvisi|fammi sapere|fatemi sapere) (se|quando) si libera [un posto|qualcosa|un buco]
[pay]
(fino a quando|entro quando|fino a che ora) (posso|devo) pagare | quanto tempo (ho|mi resta|c'e) per pagare | quando scade il link | (mi rimandi|rimandami|mi rimanda|mi rimandate) il link
(come|dove|quando) (posso pagare|si paga|pago|devo pagare|faccio a pagare|si puo pagare il) | (mandami|mandatemi|invia|inviami|mi manda|mi rimanda|mi invii|mi mandi|mi puo mandare|mi puo rimandare|potete mandarmi|rimandami) [di nuovo|ancora] [il|un] [nuovo] (link|link di pagamento|link per pagare|link per il pagamento) | (link) (di|per) (pagamento|pagare) | (vorrei|voglio|posso|preferisco) pagare [adesso|ora|subito|online] | pago (ora|adesso|subito|online)
pagare | (come|dove) (posso pagare|si paga|pago) | (mandami|mandatemi|invia|inviami|mi manda|mi rimanda) [di nuovo] il link [di pagamento|per pagare] | link di pagamento | (vorrei|voglio) pagare
[paid]
(ho|abbiamo) [gia] (pagato|fatto il bonifico|saldato|effettuato il pagamento|versato) | (gia|e|risulta) [gia] pagato | (pagamento|bonifico) (fatto|effettuato|inviato)
ho [gia] pagato | gia pagato | pagamento (fatto|effettuato) | pagato
[receipt]
(dove sono|dove sono finiti) (i|i miei) soldi | (dov'e|dove e|a che punto e) il [mio] rimborso | quando (riavro|ricevo|ricevero|arrivano|mi arrivano|mi restituite|mi ridate) i [miei] soldi [indietro] | quando (arriva|ricevo|ricevero|mi arriva) il [mio] rimborso | (mi avete|mi hanno) [gia] (rimborsato|rimborsata|restituito i soldi|ridato i soldi) | il [mio] rimborso e [gia] (arrivato|partito|stato fatto) | e [gia] arrivato il [mio] rimborso | quando (mi rimborsate|vengo rimborsato|vengo rimborsata)
(vorrei|posso avere|mi manda|mi serve|mandami|mi mandi|mi puo mandare|mi serverebbe|mi servirebbe|avrei bisogno di|avrei bisogno della|ho bisogno della|potete mandarmi|mi fate|mi fa) [la|una|lo|il|uno] (ricevuta|fattura|scontrino|quietanza)
ricevuta | fattura | scontrino | (vorrei|posso avere|mi manda|mi serve|mandami) [la|una|lo|il] (ricevuta|fattura|scontrino)
[review]
(vorrei|voglio|posso|dove posso|come posso) (lasciare|scrivere|fare|dare|mettere) [una|un|le] (recensione|valutazione|voto|stelle|opinione|feedback) | (cinque|5) stelle
(lasciare|scrivere|fare|dare) una (recensione|valutazione) | recensire
[complain]
rivoglio [indietro] (i|i miei) soldi
(vorrei|voglio|devo|desidero|intendo) (fare un reclamo|lamentarmi|reclamare|protestare|un rimborso|essere rimborsato|essere rimborsata|i soldi indietro|il rimborso) | (e|e stato|servizio|siete) [davvero|proprio|stato] (pessimo|pessima|orribile|vergognoso|inaccettabile|uno schifo|una vergogna|scandaloso|vergognosi|terribile|scadente) | (sono|non sono) [molto|davvero|per niente|rimasto|rimasta] [stato|stata] (deluso|delusa|insoddisfatto|insoddisfatta|arrabbiato|arrabbiata|scontento|scontenta|contento|contenta|soddisfatto|soddisfatta) | non mi e piaciuto | (che|una|e una|e stata una) (vergogna|schifo) | (ho|abbiamo) aspettato @minutes | (un|il) rimborso
reclamo | lamentarmi | (vorrei|voglio) (fare un reclamo|lamentarmi|reclamare) | (pessimo|pessima|orribile|vergognoso|inaccettabile) [servizio] | rimborso | voglio i soldi indietro | deluso | delusa | insoddisfatto | insoddisfatta

[ask.price]
(quanto) (costa|costano|viene|vengono|e|fa|prendete|costerebbe|costa il|mi costa|si paga|verrebbe|spendo|pago|sarebbe) [a fare|fare|farsi] [il|la|un|una|lo|l|per|i|le|mi] [@service] [scusi|da voi] | (qual e|quali sono|che|quale|quale sarebbe|mi dice|mi dite|mi sa dire) (il|i|la|e il) [vostro] (prezzo|prezzi|tariffa|tariffe|costo|listino) [del|della|di|per|dei] [un|una|il|la] [@service] | (prezzo|prezzi|costo|listino|tariffe|listino prezzi) [del|della|di|per|dei] [un|una|il|la] [@service] | @service quanto (costa|viene|e) | (che prezzi|quali prezzi) (avete|fate|fa) | (e|sono) (caro|cari) [?]
(quanto) (costa|costano|viene|vengono|e|fa|prendete|costerebbe|costa il) [il|la|un|una|lo|l|per] [@service] | (qual e|quali sono|che) (il|i|la) (prezzo|prezzi|tariffa|tariffe|costo) [del|della|di|per] [un|una|il] [@service] | (prezzo|prezzi|costo|listino|tariffe) [del|della|di|per] [un|una] [@service] | quanto
[ask.duration]
quanto (dura|tempo ci vuole|ci vuole|tempo dura|tempo richiede|ci mette|ci mettete|tempo ci mettete|durerebbe|tempo serve|tempo devo stare|tempo prende) [il|la|un|una|per|per fare|l|a fare] [il|la|un|una] [@service] | (durata|tempi) [del|della|di] [@service] | @service quanto dura | (e|dura) (lungo|molto|tanto)
quanto (dura|tempo ci vuole|ci vuole|tempo dura|tempo richiede|ci mette) [il|la|un|una|per] [@service] | durata
[ask.address]
dove (siete|si trova|sei|e|vi trovate|state|si trovano|devo venire|vi trovo|e che siete|sta|avete|devo andare) [di preciso|esattamente|il|lo|la|situati|lo studio] [salone|studio|sede|<luogo>|@provider] | (qual e|quale|mi da|mi date|mi dai|mi mandi|mandami|avete|mi puo dare|mi manda|mi dice|mi ricorda|mi scriva) [l|il|vostro] [vostro|l'indirizzo|esatto] (indirizzo|posizione|via|l'indirizzo) [esatto|del salone|dello studio] | (il vostro|l) indirizzo | come (arrivo|ci arrivo|si arriva|faccio ad arrivare|vi raggiungo|arrivo da voi|ci si arriva) [da voi|li|al salone] | (in che|quale|che) (via|zona|strada) (siete|e|si trova)
dove (siete|si trova|sei|e|vi trovate|state|si trovano|devo venire) [il|lo|situati] [salone|studio|<luogo>] | (qual e|mi da|mi date|mi dai|mi mandi|mandami|avete) (l|il|vostro|l'indirizzo) [vostro] (indirizzo) | indirizzo (per favore|?) | il vostro indirizzo | come (arrivo|ci arrivo|si arriva)
[ask.hours]
(a che ora|fino a che ora|quando|da che ora|che ore|fino a quando) (aprite|chiudete|apre|chiude|siete aperti|lavorate|state aperti|e aperto|c'e qualcuno) [il|la|@when|oggi|domani|@provider|il salone] [@when] | (quali sono|che|quale e|qual e|mi dice|mi dite) [i|gli|il|l] [vostri|vostro] (orari|orario) [di apertura|fate|avete|sono|fa|siete aperti|di lavoro|del salone|di @provider] | orari [di apertura|di lavoro] [@when] | (orari|orario) (di apertura|di lavoro|del|di) [@provider|@when|salone] | (siete|e|sono|il salone e|restate|rimanete) (aperti|aperto|aperta|chiusi|chiuso) [anche] [il|la|@when|oggi|adesso|di] [@when] | (lavorate|aprite) [anche] [il|la|di] @when
(a che ora|fino a che ora|quando|da che ora) (aprite|chiudete|apre|chiude|siete aperti|lavorate) [il|la|@when] | (quali sono|che) [i|gli] (orari|orario) [di apertura|fate|avete|sono] | orari [di apertura] | orario di apertura | (siete|e) (aperti|aperto|chiusi) [il|la|@when] [@when] | (lavorate|aprite) [il|la|di] @when
[ask.services]
(che|quali) (servizi|trattamenti|prestazioni) (offrite|fate|avete|ci sono|proponete|offre) | (cosa|che cosa) (offrite|fate|proponete|avete) [?] | (fate|offrite|avete|fa|eseguite|si fa) [anche] [la|il|le|i|un|una|dei|delle|l] @service | (lista|elenco) (dei) (servizi|trattamenti) | i vostri servizi
(che|quali) (servizi|trattamenti) (offrite|fate|avete|ci sono) | cosa (offrite|fate) | (fate|offrite|avete|fa) [anche] [la|il|le|i] @service
[ask.phone]
(qual e|mi da|mi date|avete|mi dai|mi puo dare|mi dice|posso avere|mi serve|c'e) (il|un) [vostro] (numero|telefono|numero di telefono|recapito|contatto telefonico|cellulare) | il vostro (numero|telefono|recapito) | come (vi contatto|vi chiamo|vi posso contattare|posso contattarvi|posso chiamarvi) | (posso|si puo) (chiamare|telefonare|chiamarvi) | numero di telefono | a che numero
(qual e|mi da|mi date|avete|mi dai) (il|un) [vostro] (numero|telefono|numero di telefono) | il vostro numero | come vi (contatto|chiamo|posso contattare)
[ask.rating]
(che|quali|come sono) [le] (recensioni|valutazione|voto|valutazioni|opinioni) (avete|hanno|ha|vostre) | (avete|ha|hanno) (buone|belle) (recensioni|valutazioni) | (quante) stelle | (e|sono) (bravo|bravi|brava|buono|affidabile|affidabili) ? | cosa (dicono|dice) (i clienti|la gente)
(che|quali) (recensioni|valutazione|voto) (avete|hanno|ha) | avete buone recensioni
[ask.parking]
(c'e|avete|dove posso|dove si puo|si puo|ce|dove|e facile|trovo) [un|il|del] (parcheggio|parcheggiare|posto auto|parcheggi|parcheggio gratuito|parcheggio li vicino|parcheggio vicino) [vicino|li|gratis|gratuito|nei paraggi|facilmente] | parcheggio | dove (parcheggio|lascio la macchina|posso lasciare la macchina)
(c'e|avete|dove posso|dove si puo|si puo) [un|il] (parcheggio|parcheggiare) | parcheggio
[ask.policy]
(quanto|cosa|che cosa) (mi rimborsate|mi rimborsa|mi restituite|mi restituisce|riavrei|recupero) se (annullo|disdico|cancello) [adesso|ora]
(qual e|quali sono) (la|le|il) [vostra] (politica|condizioni|regole|termini) di (cancellazione|annullamento|disdetta|rimborso) | (cosa|che) (succede|cosa succede|devo pagare) se (annullo|non vengo|disdico|non mi presento|arrivo tardi|faccio tardi|cancello) | (posso|si puo|fino a quando posso|entro quando posso|entro quando devo) (annullare|disdire|cancellare) [gratis|gratuitamente|senza costi|senza penali|anche dopo] ? | (cancellazione|disdetta) (gratuita|gratis) | (c'e|ci sono) [una|delle] (penale|penali|costi) [se|di] [disdico|annullo|cancellazione]
(qual e|quali sono) (la|le) (politica|condizioni|regole) di (cancellazione|annullamento|disdetta) | (cosa|che) succede se (annullo|non vengo|disdico) | posso (annullare|disdire) gratis
[ask.payment]
(accettate|prendete|posso pagare|si puo pagare|si paga|accetta|prende|potrei pagare|pagate) [con|la|le|in|il|i] (carta|carte|contanti|bancomat|carta di credito|paypal|satispay|carte di credito|bonifico|pos|assegno|apple pay) | (metodi|modalita|mezzi|forme) di pagamento | (devo|bisogna|si deve|serve) (pagare|lasciare|versare|dare) [un|una|in|l] (anticipo|acconto|caparra|subito|prima) | (come|quando) si paga [da voi|di solito|?] | (pagamento|pagare) (in contanti|con carta|sul posto|li|online) | avete il pos
si (puo|paga|accettano) [pagare] [con|in] [la] (carta|contanti|bancomat|carta di credito) | (posso|potrei|accettate|prendete) [pagare] [con|in] [la|le] (carta|carte|contanti|bancomat|satispay)
(accettate|prendete|posso pagare|si puo pagare|si paga) [con|la|le|in|il] (carta|carte|contanti|bancomat|carta di credito|paypal|satispay) | metodi di pagamento
[ask.is_bot]
(sei|e|lei e|sto parlando con|parlo con|stai|siete|sto scrivendo a|sto chattando con|lei sarebbe) [un|una|uno] (robot|bot|persona|umano|macchina|persona vera|persona reale|ia|essere umano|chatbot|intelligenza artificiale|assistente virtuale|vera persona) | (bot|robot) o (persona|umano|una persona)
(sei|e|lei e|sto parlando con|parlo con|stai) [un|una] (robot|bot|persona|umano|macchina|persona vera|persona reale|ia)
[ask.times]
(quando|che giorni|a che ora|che orari|che giorno|quali giorni|in che giorni|quali orari) (siete|avete|sei|posso|potete|hai|c'e|e|sarebbe|potrei|ha|puo|avreste|si puo|ci sarebbe|sono) [liberi|libero|disponibili|disponibile|posto|venire|un posto|un buco|disponibilita|possibile|passare|ricevermi] [@when] | (avete|c'e|ha|ci sono|e rimasto|avreste|ci sarebbe|rimane|e rimasto ancora|vi e rimasto|hai|avrebbe|non avete) [ancora|mica] [un|qualche|dei|qualcosa|un po di] [di] (posto|posti|buco|disponibilita|libero|orari|orario|qualcosa|spazio|buchino|appuntamenti|appuntamento) [libero|liberi|disponibile|disponibili|di libero|per] [@when] [@when] | (che|quali) (orari|posti|disponibilita|giorni) (avete|ci sono|sono|ha|avreste) [liberi|disponibili|di libero] [@when] | (disponibilita|orari liberi|orari disponibili|posti liberi) [per] [@when] | (siete|sei|e) (liberi|libero|disponibili|disponibile) [@when] | (e possibile|si puo|sarebbe possibile) @when | (quando|qual) (e|sarebbe) [il] (primo|prossimo) (posto|appuntamento|orario|buco) [libero|disponibile] | quando si puo ?
(quando|che giorni|a che ora|che orari) (siete|avete|sei|posso|potete|hai|c'e|e) [liberi|libero|disponibili|disponibile|posto|venire|un posto|un buco] | (avete|c'e|ha|ci sono|e rimasto) [un|qualche|dei|qualcosa] (posto|posti|buco|disponibilita|libero|orari|orario|qualcosa|spazio) [libero|liberi|disponibile|disponibili|per|@when] [@when] | (che|quali) (orari|posti) (avete|ci sono|sono) [liberi|disponibili] | disponibilita
[ask.time]
a che ora (e|era|sarebbe|ho|devo venire|devo essere li|avevamo detto|sarebbe) [gia|di preciso] [il|l|l'appuntamento|il mio appuntamento] [<appt>] | che ora (era|avevamo detto)
a che ora (e|era|sarebbe|ho) [il|l|l'appuntamento|il mio appuntamento]
[ask.status]
(e|il mio <appt> e|e stato|il mio appuntamento e|e gia|la mia richiesta e|la richiesta e|e ancora) [stato|gia|stata] (confermato|confermata|prenotato|accettata|accettato|approvata|fissato|valido) [il|l|mio|la] [<appt>|richiesta] | (hanno|ha) [gia] (confermato|risposto|accettato|approvato) [la|l] [richiesta|<appt>] | (ci sono|avete|novita|qualche) (novita|notizie|risposta|risposte) | (a che punto|come) (e|va) [la] [mia] (richiesta|prenotazione|pratica) | (il mio|l) <appt> (c'e|e confermato|resta) [ancora]
(e|il mio <appt> e|e stato|il mio appuntamento e) [stato|gia] (confermato|confermata|prenotato) [il|l|mio] [<appt>] | hanno confermato
[ask_first]
(prendete|accettate|lavorate|ricevete) [anche] senza (appuntamento|prenotazione|prenotare) | (bisogna|devo|si deve|serve|occorre) (prenotare|prendere appuntamento|la prenotazione) [prima] ? | (posso|si puo|possiamo) (venire|passare) senza (appuntamento|prenotazione|prenotare)

[ask.other]
[me lo|mi] (ricordi|ricorda|ricordate|avvisi|avvisa|avvisate|ricordera|manda|mandate) [lo|un promemoria|un messaggio] (il giorno|un giorno|la sera|un'ora|un ora) prima
(avete|posso|e possibile|devo|c'e|come|perche|si puo|fate|bisogna|serve|devo venire|posso venire|cosa devo) [il] (portare|portare il|il wifi|bambini|cani|mangiare|bere|venire con|lavare|con i capelli|digiuno|il cane|mio figlio|documenti|fare prima|arrivare prima|aria condizionata|accesso) | (aria condizionata|sedia a rotelle|accessibile|disabili)
(avete|posso|e possibile|devo|c'e|come|perche|si puo|fate|bisogna) (il|portare|venire|il wifi|fare|un|bambini|cani|mangiare) | wifi
[bare.address]
posizione | l'indirizzo
indirizzo | dove
[bare.phone]
telefono | numero
[bare.price]
prezzo | prezzi | costo

[hostile]
(ignora|dimentica|ignorate) [tutte] [le|tue] (istruzioni|regole) [precedenti]
[off]
(dove|con chi) (eri|era|eravate|sei stato|sei stata|e stato|e stata) [lei|lui] | dov'(eri|era) | [che] cosa (hai|ha|avete) (fatto|mangiato) | [che] cosa (facevi|faceva|facevate)
(guarda|guardi|controlla|controlli|verifica|verifichi|vedi|veda|dimmi|mi dica) [un po|nel|sul|sulla|nella|la|il|un attimo] (mio calendario|mia agenda|agenda|calendario|mia disponibilita) [@when] [se sono libero|se sono libera|se ho tempo] [@when] | (guarda|guardi|controlla|controlli|verifica|verifichi|vedi|veda|dimmi|mi dica) se (sono|saro|ho) (libero|libera|tempo|occupato|occupata|impegni) [@when] | quando (sono|saro) (libero|libera) [@when]
(che tempo) (fa|fara) | (piove|piovera|nevica|nevichera|grandina) | com'e il tempo | <cose> | (raccontami|dimmi) una (barzelletta|storia) | (sono|saro) (libero|libera|occupato|occupata) [@when] ?

[name_is]
mi chiamo | il mio nome e | (lei|lui) si chiama | si chiama | il (suo|nome di mia figlia|nome di mio figlio) nome e | a nome di | a nome | il nome e
[name_weak]
sono | per | qui e | nome
[ordinal.1]
[il|la|l] (primo|prima) [opzione|orario|ora|della lista|proposta|che ha detto] | numero uno | (quello|quella) in alto
[il|la] (primo|prima) [opzione|orario|per favore] | (numero|opzione|il|la) (1|uno)
[ordinal.2]
[il|la] (secondo|seconda) [opzione|orario|ora|proposta|grazie] | numero due | (quello|quella) (in|nel) mezzo | il due | la due
[il|la] (secondo|seconda) [opzione|orario|per favore] | (numero|opzione|il|la) (2|due)
[ordinal.3]
[il|la] (terzo|terza) [opzione|orario|ora|proposta] | numero tre | il tre
[il|la] (terzo|terza) [opzione|orario|per favore] | (numero|opzione|il|la) (3|tre)
[ordinal.last]
[l|il|la] (ultimo|ultima) [opzione|orario|ora|della lista|proposta] | (quello|quella) in basso
[l|il|la] (ultimo|ultima) [opzione|orario]
[choose.later]
(il|la|quello|quella) [di|delle] piu tardi | (il|la) piu tardi | quello dopo
(il|la|quello|quella) [di] piu tardi
[choose.earlier]
(il|la|quello|quella) [di|delle] (prima|piu presto) | (il|la) piu presto
(il|la|quello|quella) [di] prima

[drop]
lasci | non fa niente | non importa | niente lascia | niente lasci | come non detto | lasciamo stare | lasciamo perdere | pazienza | dimentichi | se ne dimentichi
lascia perdere | lasci perdere | lascia stare | lasci stare | dimentica | fa niente

[spelling]
pls: per favore | pf: per favore | qlc: qualcosa | qlcn: qualcuno | dv: dove | qnt: quanto | qndo: quando | tt: tutto | cmq: comunque | dmn: domani | doma: domani | grzie: grazie | graz: grazie | bn: bene | nnt: niente | cs: cosa | cè: c'è | pom: pomeriggio | xò: però | tel: telefono | info: informazioni | app: appuntamento
nn: non | cmq: comunque | x: per | xké: perché | xche: perché | grz: grazie | appunt: appuntamento | qnd: quando | cn: con | ke: che | sn: sono

[p.approve]
(accettare|accettale|accettali|accettala|accettalo|confermale|confermali|confermala|confermalo|accetta|accetti|accetto|accettata|accettato|approvare|approva|approvo|approvata|approvato|confermare|conferma|confermi|confermo|confermata|confermato) [la|l|questa|il|pure] [richiesta|appuntamento|prenotazione] | (puo|puo pure) venire | (che|digli di|dille di|le dica di|gli dica di) (venga|venire|si) | (digli|dille|gli dica|le dica) (di si|che va bene|che e ok) | (lo|la) (prendo|accetto|ricevo|confermo) | (per me|da parte mia) [va] (bene|ok) | va bene per me | ok per me | ci sono
accetta [la richiesta] | accetto | approva | approvo | approvata | confermo | conferma | va bene per me | accettata

[p.decline]
non (posso|riesco|voglio|vorrei) [ad|a] (accettare|accettarla|prendere|prenderla|confermare|confermarla)
[questa|questo|la richiesta] non (l'accetto|la accetto|lo accetto|accetto|la prendo|lo prendo|la confermo|confermo) [la richiesta|questa richiesta] | (rifiuta|rifiuti|rifiuto|respingi|respinga) [la|questa] (richiesta|prenotazione) [di @name] [@name]
(quel giorno|a quell'ora|quella mattina|quel pomeriggio|@when|@number) [io|mi dispiace|purtroppo] non (posso|riesco|ci sono|va bene|lavoro|ho posto|mi va bene|e possibile) | non (posso|riesco|ci sono|ho posto|ho tempo|mi e possibile|ho disponibilita|ce la faccio) [quel giorno|a quell'ora|in quel momento|per quell'ora|ad accettare] | (rifiutare|rifiuta|rifiuti|rifiuto|rifiutata|rifiutato|declinare|declina|declino|respingere|respingi|respinta) [la|l|questa] [richiesta|appuntamento|prenotazione] | (digli|dille|gli dica|le dica) (di no|che non posso|che non riesco) | (sono|siamo) [gia] (pieno|piena|pieni|al completo|occupato|occupata|impegnato|impegnata|strapieno) [quel giorno|a quell'ora] | (tutto|agenda) (pieno|piena|occupato) | impossibile | niente da fare
[io] non posso | non (riesco|ce la faccio|va bene|e possibile) | rifiuta | rifiuto | rifiutata | declina | sono (pieno|piena|al completo|occupato|occupata) | niente da fare | non ho posto

[p.hand_back]
(continua|continui|riprendi|riprenda|pensaci|ci pensi|vai avanti|prosegui|prosegua) [tu|lei|pure|da qui] | (tocca|a) (a te|te|lei) [ora|adesso] | (puoi|puo) (continuare|riprendere|andare avanti|proseguire) [tu|lei|da qui] | (restituisco|restituisci|ridai|ripasso) [la] (conversazione|chat|parola) | (ho finito|finito) [di] (parlare|chattare) | (fine|chiudi|termina|chiudere) [la] (conversazione|chat|discussione) | (bot|assistente) (riprende|puo continuare|torna|attivo|continua)
continua [tu|pure] | tocca a te | riprendi [tu] | pensaci tu | torna al bot | vai avanti [tu]

[p.counter]
(meglio|solo|preferisco|che ne dici di|che ne dice di|facciamo|e se|va bene|potrei|posso|proponi|proponga|propongo|offri|offra|offro|chiedigli se puo|chieda se puo|piuttosto|al massimo) [solo|fare|un|il|alle|invece] @when [invece|?] | @when (sarebbe meglio|va meglio|mi va meglio|posso|mi andrebbe meglio|andrebbe bene|va bene|ci sono|e meglio|invece) | (altro|un altro|un'altra|proporre un altro|proponi un altro|proporre un'altra|altra) (orario|giorno|ora|data|proposta) | controproposta | (puo|potrebbe) venire @when
(meglio|solo|preferisco|che ne dici di|facciamo) @when | @when (sarebbe meglio|va meglio|mi va meglio) | (altro|un altro) (orario|giorno)

[p.agenda]
(cosa|che cosa|chi|quali appuntamenti|che appuntamenti|quanti appuntamenti|quanti clienti|che clienti|che impegni) (ho|viene|arriva|c e|abbiamo|ci sono|c'e) [in agenda|da fare|segnato|prenotato|per] [@when|oggi|domani] | (la mia|mostra|mostrami|vedi|vedere|fammi vedere|mi faccia vedere|mi mostri|apri|com'e) [la|l|i|gli] [mia|miei] (agenda|appuntamenti|calendario|giornata|prenotazioni) [di|per|del] [@when] | (agenda|appuntamenti|calendario|prenotazioni) [di|per|del] [@when] | (prossimo|prossima|primo|ultimo) (cliente|appuntamento) [@when] | chi (e|viene) [il] [prossimo|dopo|adesso|ora] [cliente] [@when] | (ho|c'e|ci sono|abbiamo) [qualcuno|qualcosa|appuntamenti|clienti|buchi|un buco] @when | (ho|c'e|ci sono|abbiamo) (qualcuno|appuntamenti|clienti|buchi|impegni) [@when] | @when ?
(cosa|che cosa|chi|quali appuntamenti) (ho|viene|arriva|c e) [in agenda] [@when] | (la mia|mostra|vedi|fammi vedere) [la|l] [mia] agenda [di] [@when] | agenda [di] [@when] | prossimo cliente

[wonder]
e adesso | e ora | cosa | perche | quanto | dove | che faccio

[cond]
se | e se | solo se | a patto | purche | a meno che | dipende | sempre che

[polite_if]
se (possibile|e possibile|si puo|puo|potete|puoi|vuoi|non disturbo|vi va bene|le va bene)

[search_soft]
mostrami | mi mostri | trovami | mi trovi | cerca | cerchi | fammi vedere
[see]
<voglio> (andare|vedere) [da|dal|a|in] [un|una|il|la] (@trade|<luogo>) | devo (andare|vedere) (da|dal|in) [un|una] (@trade|<luogo>)
[all]
tutti | tutte | entrambi | entrambe | tutti e due | tutte e due
[ask.languages]
(parla|parlano|qualcuno parla|c'e qualcuno che parla) (inglese|spagnolo|francese|tedesco|portoghese) (li|da voi|in salone|allo studio) | (che|quali) lingue (parlate|parla|si parlano)
[ask.who]
(chi|con chi) (mi taglia|mi fa|mi visita|mi riceve|sarebbe|e|ho|mi segue) [i capelli|l'appuntamento|la visita] | e con @provider | (chi) (siete|e lei|sei|parla)
[ask.date]
(che giorno|quale giorno|in che data|per che giorno|che data) (e|era|sarebbe|ho|avevamo detto) [gia|il|l] [mio] [<appt>]
[ill_me]
(sono|sto|mi sento) (malato|malata|male|raffreddato|raffreddata|influenzato|influenzata) | ho (mal di (denti|testa|schiena|gola|pancia)|la febbre|febbre|l'influenza|dolore|un dolore) | mi fa male (la|il|un) (schiena|dente|testa|ginocchio|collo|gola|spalla|gamba)
[ordinal.4]
[il|la] (quarto|quarta) [opzione|orario] | (numero|opzione|il|la) (4|quattro)
[ordinal.5]
[il|la] (quinto|quinta) [opzione|orario] | (numero|opzione|il|la) (5|cinque)
[ordinal.6]
[il|la] (sesto|sesta) [opzione|orario] | (numero|opzione|il|la) (6|sei)
[p.block]
@when [io|noi] (non lavoro|non apro|non apriamo|non ci sono|sono chiuso|sono chiusa|siamo chiusi|sono in ferie|sono fuori|sono via|non posso lavorare|sono in vacanza|sono libero|chiuso|ferie|non sono disponibile|sono assente) | non (lavoro|apro|apriamo|lavoriamo|ci sono|ci saro|sono disponibile|saro disponibile|ricevo) [@when|il|la|di] [@when] | (bloccare|blocca|blocchi|bloccami|chiudere|chiudi|chiudimi|chiuda|mi chiuda|chiudo|chiudiamo) [mi|la|il|l|mia] [mia] [agenda|giornata|mattina|pomeriggio|calendario|settimana|negozio] [@when|di|per|dal|dalle|il] [@when] | (sono|saro|siamo|saremo) [@when] (chiuso|chiusa|chiusi|in ferie|in vacanza|fuori|via|assente|occupato|occupata|dal medico|dal dentista|fuori sede) [@when|dal|il|di|da] [@when] | (ferie|vacanza|vacanze|festa|pausa|pausa pranzo|giorno libero|chiusura|riposo) [@when|dal|il|di] [@when] | (mi prendo|prendo|ho bisogno di|mi serve) [un|una|il|la|@when] (giorno|giornata|pausa|pomeriggio|mattina|settimana|ferie|libero|@when) [di riposo|libero|libera|di ferie] [@when] | non (prendere|prenda|accettare|accetti|fissare|fissi|prenotare|mettere|metta) [nessuno|appuntamenti|clienti|prenotazioni|niente|nulla] [@when|il|per] [@when] | (niente|nessun) (appuntamenti|appuntamento|clienti|prenotazioni) [@when|per|il] [@when] | chiuso @when
[p.open]
@when (lavoro|apro|ci sono|sono aperto|sono disponibile|siamo aperti) [anche|comunque] | (lavoro|apro|apriamo|ricevo|sono aperto|sono disponibile|siamo aperti) [anche|comunque|eccezionalmente] [@when|il|di] [@when] | (aprire|apri|apra|sbloccare|sblocca|sblocchi|liberare|libera|liberi|riaprire|riapri|riapra) [mi|la|il|l|altri|mia] [mia] [agenda|giornata|mattina|pomeriggio|calendario|orari|posti] [@when|di|per|dal|il] [@when] | (orari|ore|posti) (extra|in piu) [@when] | sono (tornato|tornata|di nuovo disponibile|libero) [@when]
[p.ill]
(sono|sto) a letto [con] [la|l] [febbre|influenza|bronchite] | (ho preso|mi sono preso|mi sono presa) (la|l|un|una) (febbre|influenza|virus|bronchite|raffreddore) | (sono|mi sento|sto) [molto|poco] (malato|malata|male|bene poco|influenzato|influenzata|indisposto|indisposta|poco bene|a letto con la febbre) [oggi|@when] | (sono|saro|in) (in malattia|malattia|mutua) | (ho) (la febbre|l'influenza|il covid|febbre|l'influenza intestinale) | non (posso|riesco a) (lavorare|venire al lavoro|andare al lavoro) [oggi|@when] | mi sono ammalato | mi sono ammalata
[p.done]
(fatto|finito|finita|terminato|terminata|completato|completata|concluso|conclusa) | (ho|abbiamo|ho gia) (finito|terminato|concluso) [con] [lui|lei|il cliente|la cliente|questo|questa] | (segna|segni|segnare|segnalo) [lo|la] come (fatto|finito|completato|concluso|terminato) | (e) (venuto|venuta|andato via|andata via|passato|passata) | tutto fatto | cliente servito
[p.no_show]
[il|la] [cliente] @when (ha saltato|ha dato buca|non s'e (vista|visto)|non si e (fatto|fatta) (vivo|viva|sentire)|mi ha dato buca) | (@when|@number|@name|il cliente|la cliente|cliente|lui|lei|nessuno|quello delle @when|quella delle @when) (non si e|non s'e|non e|non e mai|si e) [mai] (presentato|presentata|venuto|venuta|arrivato|arrivata|fatto vedere|fatta vedere|visto) [nessuno] | non (si e|e) [mai] (presentato|presentata|venuto|venuta|arrivato|arrivata|fatto vedere|fatta vedere) [nessuno|il cliente|la cliente|@name] | (mi ha|mi hanno) (dato buca|tirato il pacco|bidonato|piantato in asso) | nessuno (e venuto|si e presentato|si e visto) | (no show|mancata presentazione|cliente assente|assente) | (segna|segni|segnare) [lo|la] come (assente|non presentato|no show)
[p.set_price]
(cambiare|cambia|cambi|modificare|modifica|modifichi|alzare|alza|alzi|abbassare|abbassa|abbassi|aumentare|aumenta|aumenti|mettere|metti|metta|portare|porta|porti|aggiorna|aggiornare) [il|i|la|le] (prezzo|prezzi|tariffa|tariffe|costo) [del|della|dei|di|per|delle] [il|la|un|una] [@service] [a] [@money|@number] | (metti|metta|porta|porti|alza|alzi|abbassa|abbassi|aumenta) [il|la|l] @service [a] (@money|@number) | [il|la|l|un|una] @service (costa|ora costa|adesso costa|costa ora|costa adesso|viene|e a|passa a|ora e) [ora] (@money) | (prendo|chiedo|faccio pagare|faccia pagare) (@money|@number) per [il|la|un|una] [@service] | nuovo prezzo
[p.set_hours]
(cambiare|cambia|cambi|modificare|modifica|modifichi|aggiornare|aggiorna|aggiorni) [i|gli|il|l|miei|mio] [miei|nostri|mio] (orari|orario) [di apertura|di lavoro] [a|per|in|:] [@when] | (i miei|i nostri|nuovi|nuovo|il mio|il nuovo) (orari|orario) [di apertura|di lavoro] [sono|e|adesso|:] [@when] | (lavoro|apro|apriamo|ricevo|siamo aperti) (dal|dalle|da|tutti i giorni|ogni|di|il) @when | (orari|orario) [di apertura] (dal|dalle|da|:) @when
[p.set_service]
(aggiungere|aggiungi|aggiunga|creare|crea|crei|nuovo|togliere|togli|tolga|eliminare|elimina|elimini|rimuovere|rimuovi|nascondi|nascondere) [un|il|lo] [nuovo] (servizio|trattamento) [chiamato|di|:] [@service] | (aggiungi|aggiunga|togli|tolga|rimuovi|rimuova|elimina|elimini) [un|una|il|la|l] @service | (non) (faccio|offro) piu [il|la|l|i] @service | (ora|adesso|da oggi) (faccio|offro) [anche] [il|la|l] @service | [il|la|l] @service (dura|richiede) [ora|adesso] @minutes
[p.write]
(dica|scrivi|scriva|manda|mandi|chiedi|chieda|rispondi|risponda|avvisa|avvisi) [un messaggio] [a|alla|al|all|ad|la|il|l] @name [che|se|di|:] | di (a|alla|al|all|ad) @name [che|se|di|:] | (digli|dille|gli dica|le dica|scrivigli|scrivile|gli scriva|le scriva|avvisalo|avvisala|lo avvisi|la avvisi|chiedigli|chiedile|gli chieda|le chieda|rispondigli|rispondile) [che|se|di|:] | (scrivere|scrivi|scriva|manda|mandi|mandare|invia|invii|rispondi|risponda|di|dica|chiedi|chieda|avvisa|avvisi) [un messaggio|messaggio] [a|al|alla|ai] (cliente|clienti|tutti i clienti|tutti|prossimo cliente|@number) [che|se|di|:]
[p.assistant]
[l|il|mio] (assistente|modalita dell'assistente|impostazioni dell'assistente|risposte automatiche|bozze) [modalita|automatico|spento|in automatico|in bozze|per favore] | (spegni|spenga|disattiva|disattivi|attiva|attivi|accendi) [l|le] (assistente|l'assistente|risposte automatiche|bozze) | come risponde l'assistente | (assistente|bozze) (per|con) @name | (mostrami|mi mostri) [prima] le bozze [prima] | (chiedimi|mi chieda) prima di rispondere
[p.settings]
[apri|apra|vedere|mostrami|mi mostri|cambiare|mandami|mi mandi|dove sono|dove trovo|voglio vedere] [le|la|i|il|mie|miei|la mia] (impostazioni|accrediti|pagina dei guadagni|pagina degli incassi|pagina guadagni|coordinate bancarie|dati bancari|pannello) [per favore] | (accedere|fare il login|login|entrare nel sito) | (collegare|configurare|collega|aggiungere|cambiare) [i|il|la|mio|mia|il mio|la mia] (conto|conto bancario|banca|stripe|accrediti|pagamenti) [per favore] | [qual e|vedere|mostrami|mi mostri|cambiare] [il] (mio|nostro) piano [per favore] | [il] mio abbonamento | che piano ho
[p.numbers]
(quanto) (ho|abbiamo) (guadagnato|incassato|fatturato|fatto|venduto) [@when|questa|questo|nel|in] [settimana|mese] | (i miei|mostrami i|mi mostri i|vedere i|il mio|le mie) [miei] (numeri|guadagni|incassi|incasso|ricavi|statistiche|fatturato|risultati) [di|della|del|questa|questo] [@when|settimana|mese] | (incasso|incassi|fatturato|ricavi|statistiche|numeri|guadagni) (della|del|di|questa|questo|dell) [@when|settimana|mese] | (quanti) (clienti|appuntamenti) (ho avuto|abbiamo avuto|ho fatto) [@when|questa settimana|questo mese] | (com'e andata|come va|come e andata|come sta andando) [la|il|l] [settimana|mese|attivita|lavoro]
[instead]
invece | al posto (suo|di quello|di questo)
[bare.rating]
recensioni | voto | stelle | valutazione
[spelling]
domattina: domani mattina | stamane: stamattina | buondì: buongiorno | sennò: altrimenti | coi: con i | cogli: con gli | quand'è: quando è | dov'è che: dove | perchè: perché | poichè: poiché | xkè: perché | xchè: perché | msg: messaggio | appto: appuntamento | gg: giorni | raga: ragazzi | asap: il prima possibile | mezzora: mezz'ora
[greet]
buongiorno a lei | salve ragazzi | ciao ragazzi | gentili signori | gentile signora | gentile dottoressa | egregio dottore | buon di | hola | ehila | ueila
[yes]
ma si | ma si dai | si dai facciamo cosi | eccome | ma certo | certo che si dai | mi andrebbe [proprio] (bene|benissimo) | per me e perfetto [cosi] | allora prendo (questo|quello|quella|questa) | si (proceda|procedi|procedete) | (sembra|mi sembra) (buono|buona|perfetto|ottimo)
[yes_act]
(segnami|mi segni|segnatemi|bloccamelo|bloccalo|fissalo|fissamelo|fissatelo|prenotamelo|confermamelo|tienimelo|prenotatemelo|mi blocchi) [pure|questo|quello] | (lo|la) (prendo|fisso|blocco|confermo) [volentieri|pure|subito] | (si|ok) annullatelo
[no]
allora (no|lascio stare|lascio perdere|lasciamo stare|lasciamo perdere|niente) | (e|sarebbe) troppo (lontano|caro|distante|scomodo) | no lasci stare | no lascia stare
[bye]
no (tutto|e tutto) (ok|bene|a posto) | no no a posto [cosi] | no a posto [cosi] | tutto (fatto|risolto) | nient'altro ciao | nient'altro grazie ciao | tutto ok cosi
[wait]
(un attimo|un secondo|un momento|un minuto) che (guardo|controllo|vedo|sento|chiedo|verifico) [l'agenda|il calendario|un attimo] | ci penso su | ci penso un attimo
[ordinal.1]
(quello|quella) che viene (prima|per prima|per primo)
[ordinal.2]
(quello|quella) (di|in|nel) mezzo | quello centrale | quella centrale
[choose.earlier]
(quello|quella) (piu presto|che viene prima|piu vicino|piu vicina) | il piu presto [possibile] | il prima possibile tra (questi|quelli)
[choose.later]
(quello|quella) piu tardi | il piu tardi [possibile] | quello piu avanti
[ask.hours]
(fino a che ora|a che ora|da che ora|fino a quando) [il|la|@when] (siete aperti|chiudete|aprite|state aperti|tenete aperto) [il|la] [@when] | @when [fino a che ora|a che ora|quando] (siete aperti|chiudete|aprite|restate aperti|lavorate)
[p.approve]
(prendila|prendilo|prendile|prendili|accettale|accettali|confermale|confermali) [tutte|tutti|pure] | (falla|fallo|falli) venire [pure] | si fa | dille di si | digli di si | si puo fare
[p.decline]
no (mandalo|mandala) via | non (lo|la) voglio | (digli|dille) di (cercarsi|trovarsi) (un altro|qualcun altro|un'altra) | ho gia un impegno [mio]
[p.undo]
alla fine @name [@name] (e arrivato|e arrivata|e venuto|e venuta)
[p.open]
(riapri|riapra|apri|apra) [pure] la (settimana|giornata)
[same]
(lo|allo|nello) stesso (giorno|orario|posto|momento|medico|prezzo) | (alla|la) stessa ora
[later]
[un po|un pochino] piu tardi non (si puo|si potrebbe|e possibile|c'e niente|avete niente|avete nulla)
[earlier]
[un po|un pochino] (prima|piu presto) non (si puo|si potrebbe|e possibile|c'e niente|avete niente|avete nulla)
[p.decline]
[purtroppo] ho gia (un altro|un) (appuntamento|impegno|cliente) | ho gia (qualcuno|qualcun altro|gente)
[sorry]
(si|ok|bene|va bene|perfetto) [solo|ancora] (una|un'altra|un'ultima|un ultima|ancora una) (domanda|cosa|curiosita|informazione) [ancora|prima|veloce]
