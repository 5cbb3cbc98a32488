# Wovon deutsche Sätze handeln: Wörter, die es verraten, in ihrer Folge; ".." sind bis zu sechs beliebige Wörter.

= not: nicht | kein | keine | keinen | keiner | keinem | nie | niemals | ohne | weder | nichts | niemand | kaum
= teil: haare | haar | kopf | bart | nagel | zahne | zahn | augenbrauen | wimpern | ansatz | spitzen | pony | mahne | rucken | nacken | fusse | gesicht | locken | frisur | schnurrbart | beine | backenzahn
= getan: schneiden | geschnitten | stutzen | gestutzt | farben | gefarbt | nachschneiden | nachfarben | machen | gemacht | putzen | reinigen | gereinigt | waschen | gewaschen | fohnen | rasieren | rasiert | trimmen | getrimmt | kurzen | gekurzt | richten | zupfen | gezupft | glatten | massieren | massiert | durchkneten | anschauen | ansehen | auffrischen | aufgefrischt | bleichen | enthaaren | lackieren | pflegen | ab | runter | kurzer | polieren | styles | stylen | anpassen
= wunsch: brauche | brauchte | braucht | brauchen | bracht | will | wollte | mochte | mochten | wurde | hatte | hatten | lust | muss | musste | mussen | mussten | sollte | kann | konnte | konnten | kriege | bekomme | bekame | sehne | wunsche | fallig | dringend | notig | suche | such
= schlimm: furchtbar | schrecklich | katastrophe | katastrophal | schlecht | schlechte | mies | miserabel | grausig | grauenhaft | entsetzlich | unmoglich | unverschamt | unverschamtheit | frechheit | unfreundlich | unhoflich | dreckig | schmutzig | ruiniert | verschnitten | verhunzt | verpfuscht | versaut | fleckig | schief | ungleich | ungleichmassig | enttauscht | enttauschend | enttauschung | sauer | verargert | unzufrieden | inakzeptabel | verbrannt | hasslich | pfusch | saustall | skandal | argerlich | wutend | kaputt | orange | grun | danebengegangen | daneben | vermurkst | unter aller sau | zumutung
= werk: schnitt | farbe | haare | haarschnitt | frisur | service | arbeit | bedienung | personal | behandlung | erlebnis | besuch | ergebnis | strahnchen | bart | umgang | laden | pony
= wo_hin: salon | salons | laden | friseur | friseure | friseurin | frisor | barbier | barber | zahnarzt | zahnarztin | zahnarzte | praxis | arzt | arztin | studio | physiotherapeut | masseur | masseurin | kosmetikerin | adresse | spezialist
= sprache: englisch | spanisch | franzosisch | italienisch | portugiesisch | turkisch | polnisch | russisch | arabisch | deutsch | chinesisch | ukrainisch
= karte: karte | kartenzahlung | ec | ec karte | kreditkarte | bar | bargeld | paypal | visa | mastercard | apple pay | google pay | kontaktlos | rechnung | uberweisung | raten | ratenzahlung | handy | girocard | klarna | krankenkasse | gutschein | debitkarte
= frei_wird: frei | freiwird | freigeworden | absagt | abspringt | ausfallt | storniert | platz | lucke | klappt | aufgeht | reinkommt | ergibt | absage | ausfall | nachruckt
= sag_an: bescheid | meldet | melde | melden | sagt | sag | sagen | schreibt | schreib | schreiben | ruft | anrufen | informieren | benachrichtigen | kontaktieren | nehme | hatte | interesse | interessiert | anpingen | wurde | gib | gebt
= nachricht: nachricht | nachrichten | sms | erinnerungen | erinnerung | mails | benachrichtigungen | werbung | whatsapps | texte | mitteilungen | hinweise | newsletter
= weg: losch | losche | loscht | loschen | geloscht | entfernen | entfernt | vernichten | vergessen | vergesst | tilgen
= meine_daten: daten | angaben | konto | profil | nummer | handynummer | account | gesprach | verlauf | chatverlauf | eintrag | kundendaten | informationen
= automat: bot | roboter | maschine | computer | ki | automat | programm | chatgpt | mensch | menschen | chatbot | software | anrufbeantworter | person | automatisch | echt
= wer_echt: mensch | menschen | jemandem | jemanden | person | chef | chefin | inhaber | inhaberin | mitarbeiter | mitarbeiterin | personal | ansprechpartner | kollegen
= luft: frei | freies | freie | freien | lucke | lucken | platz | plat | termine | termin | kapazitat | kapazitaten | zeiten | luft | verfugbar | uhrzeiten | slots | slot | was
= bus: bus | bahn | zug | s bahn | u bahn | tram | strassenbahn | metro | taxi | auto | flieger | flug | fahre | ubahn | sbahn | ice | wagen | verkehr
= haengt: verspatung | verspatet | ausgefallen | fallt aus | fallt | steht | spat | zu spat | liegengeblieben | streikt | streik | kaputt | panne | voll | verpasst | weg | stau | defekt | platten | nicht an | springt nicht an
= familie: sohn | tochter | mann | frau | mutter | mama | papa | vater | freund | freundin | bruder | schwester | oma | opa | kleiner | kleine | kind | kinder | partner | partnerin | chef | chefin | nichte | neffe | enkel | enkelin | kollege | kollegin | schwiegermutter | familie | jungs | madels

[cancel]
(absagen|abgesagt|absage|stornieren|storniere|storniert|canceln|cancel|cancle|streichen|streicht|streich|austragen|austragt|loschen|annullieren|abmelden|abblasen|sausen|platzen) .. (<appt>|@service|@when|ganze|besuch)
(<appt>|@service|@when|ganze|besuch|das) .. (absagen|abgesagt|stornieren|storniert|canceln|streichen|austragen|loschen|annullieren|abblasen|sausen lassen|ausfallen lassen|platzen lassen|vergessen)
(streich|streicht|streichen|nehmt|nehmen|nimm|tragt|trag|tragen|werft) .. (mich|uns|ihn|meinen|meine) .. (@when|<appt>|@service|kalender|buch|plan) .. [raus|aus|heraus]
(streich|streicht|streichen|nehmt|nehmen|nimm|tragt|trag|tragen) .. (mich|uns|meinen|meine) .. (raus|aus|heraus)
(streich|streicht|streichen|nehmt|nehmen|nimm) .. (mich|uns) .. liste .. @when
(<appt>|@service) .. (brauche|brauch|benotige|will|mochte) .. (nicht mehr|doch nicht|nimmer)
(brauche|brauch|benotige|will|mochte) .. (<appt>|@service) .. (nicht mehr|doch nicht|nimmer)
(sage|sag) .. (<appt>|@service|@when) .. ab
(muss|mussen|werde) .. (absagen|passen|abspringen|stornieren)
(trete|ziehe) .. zuruck
(kann|konnen|schaffe|schaffen|komme|kommen|werde) .. @when .. (nicht kommen|nicht da sein|nicht erscheinen|nicht teilnehmen|doch nicht|leider nicht)
(gebe|geben) .. (<appt>|platz) .. (frei|ab|auf|her)

[no]
(kann|konnen|schaffe|komme|kommen) .. (nicht kommen|nicht da sein|nicht erscheinen|doch nicht|nicht wahrnehmen)
(brauche|brauch|benotige) .. (nicht mehr|doch nicht|nimmer)
(<appt>|@service) .. (brauche|brauch|benotige|will|mochte) .. (nicht mehr|doch nicht)
(passt|liegt|past|gefallt|taugt|behagt|bringt|hilft|haut|kommt) .. (nicht|schlecht|ungunstig|gar nicht|weniger|nix|nichts)
(keiner|keine|keines|keins|nichts|niemand|nix) .. (passt|geht|gefallt|dabei|klappt|davon|zusagt|taugt|hilft)
(denen|davon|dabei|diesen) .. (keiner|keine|keines|keins|nichts|nix|nicht)
(bin|sind) .. (arbeiten|auf arbeit|verreist|unterwegs|verhindert|schon verplant|verplant|beschaftigt|im urlaub|weg|in der arbeit|auf der arbeit|im buro|in der schule|beim sport|auf schicht)
(muss|habe|hab) .. (arbeiten|schicht|dienst|schule|uni|vorlesung|meeting|training) .. [da]
(zu|viel zu) (teuer|weit|weit weg|spat fur mich|fruh fur mich|spat|fruh|lange)
(ungunstig|ungelegen|nix fur mich|eher nicht so)
(nicht|kein) .. (begeistert|uberzeugt|interesse|interessiert|ideal|optimal|machbar|drin|das wahre|das richtige|meins)
uberschneidet sich

[move]
(verschieben|verschiebe|verschiebt|verlegen|verlegt|verlege|schieben|schiebt|umlegen|umbuchen|umbuche|vorziehen|vorverlegen|tauschen|andern|legen|rucken|wechseln|abandern|vorholen) .. (<appt>|@service|@when|ganze|nach hinten|nach vorn|nach vorne)
(<appt>|@service|besuch|ganze|das|es) .. (verschieben|verlegen|schieben|umlegen|umbuchen|vorziehen|vorverlegen|tauschen|andern|legen|rucken|wechseln|abandern|vorholen)
@when .. (verschieben|verlegen|schieben|umlegen|umbuchen|vorziehen|vorverlegen|tauschen|legen)
(dazwischengekommen|dazwischen gekommen|dazwischen|verhindert|was reingekommen) .. (geht|ginge|klappt|kann|konnte|konnten|moglich|auch|lieber|stattdessen) .. @when
(dazwischengekommen|dazwischen gekommen) .. @when .. (moglich|frei|statt|lieber|gehen|kommen|besser|auch)
@when .. (nicht|schlecht|doch nicht|leider nicht|ungunstig|nimmer) .. (geht|ginge|lieber|besser|stattdessen|kann|konnte|konnen|konnten|moglich|auch|eher) .. @when
@when .. (nicht|doch nicht|leider nicht) .. @when .. (gehen|moglich|machen|kommen|lieber|besser|frei)
@when .. statt .. @when
(statt|anstatt) .. @when .. @when
(lieber|besser|eher|stattdessen) .. @when .. (statt|als) .. @when
(anderen|andere|anderer|neuen|neue) (tag|uhrzeit|zeit|termin) .. fur (meinen|meine|den) .. (<appt>|@service)
(schiebt|verschiebt|verlegt|legt|verleg|verschieb|leg|schieb) .. (mich|meinen|meine|den|das|es) .. [@when|nach hinten|nach vorne]

[list]
(wann|was|welche|welchen) .. (habe|hab|hatte|hatten|war|bin|steht) .. (eingetragen|gebucht|reserviert|vorgemerkt|ausgemacht|vereinbart|anstehen|stehen|offen|bei euch stehen|notiert|angemeldet)
(wann|an welchem tag|um wie viel uhr|um wieviel uhr|wann genau) .. (muss|soll|sollte|musste|war|hatte|habe|bin) .. (kommen|da sein|antanzen|dran|hin|bei euch|<appt>|erscheinen)
(vergessen|weiss nicht mehr|weiss nimmer|entfallen|erinnern|erinnere|verschwitzt) .. (wann|welcher tag|<appt>|um wie viel|welchen)
(meine|meinen|unsere) .. (nachsten|nachster|kunftigen|offenen|aktuellen|anstehenden|kommenden) .. <appt>
(habe|hab|hatte) ich .. (noch|irgendwas|irgendwelche|etwas|was) .. (gebucht|offen|bei euch|<appt>|reserviert|anstehen|ausstehend)
(stehe|bin) ich .. (eingetragen|im kalender|auf der liste|im buch|drin|vorgemerkt)
(zeig|zeigt|zeigen|schick) .. (meine|alle meine) .. <appt>

[late]
<bus> .. <haengt>
(stau|unfall|umleitung|baustelle|autobahn|parkplatzsuche|vollsperrung|schneechaos)
(stecke|stehe|hange|hangen|sitze|stecken) .. (stau|fest|verkehr|zug|bahn|meeting|arbeit|buro|autobahn|schlange|bus)
(verschlafen|verpennt|verpasst|verlaufen|verfahren|wecker)
(komme|kommen|werde|schaffe|schaffen|bin|wird|verspate|verspaten|dauert|brauche) .. (spater|verspatet|nicht punktlich|zu spat|unpunktlich|etwas spater|@minutes|paar minuten|viertelstunde|nicht rechtzeitig|in eile|minuten langer)
(@minutes|viertelstunde|halbe stunde|paar minuten|moment|bisschen|tick|bissl) .. (spater|verspatung|zu spat|verspatet|langer|drauf)
(nicht|un) .. (punktlich|rechtzeitig)
(fangt|fang|fangen|beginnt) .. ohne (mich|uns)
(verspate|verspaten|verspatung|verspatet|unpunktlich)
(halt|haltet|halten) .. (platz|stuhl|termin) .. (frei|warm)
(finde|such|suche) .. keinen parkplatz
(bin|sind) .. (gleich da|fast da|unterwegs|noch unterwegs|auf dem weg|noch nicht da|noch auf)

[waitlist]
(falls|wenn|sobald|sollte|sollten|sofern) .. <frei_wird> .. <sag_an>
<sag_an> .. (falls|wenn|sobald|sollte) .. <frei_wird>
(falls|wenn|sobald|sollte) .. (jemand|einer|wer|was|etwas|irgendwas) .. <frei_wird>
(setz|setzt|setzen|pack|packt|schreib|schreibt|nehmt|nehmen|tragt|trag|tragen|komm|kommen|auf) .. (warteliste|nachruckliste|nachruckerliste|wartelist)
(warteliste|nachrucker|nachruckliste)
(rucke|rutsche) .. nach
(kurzfristig|spontan) .. (einspringen|frei wird|absagt)

[pay]
(link|seite|url|button|zahlungslink|zahlungsseite|bezahllink) .. (bezahlen|zahlung|zahlen|bezahlung|checkout)
(bezahlen|zahlung|zahlen|zahlungslink|zahlungsseite|bezahllink|bezahlseite|zahlungs) .. (link|seite|nochmal|geht|klappt|funktioniert|abgelaufen|kaputt|fehler|ladt|offnet|leer|abgebrochen|nicht)
(link|seite|zahlung) .. (geht|klappt|funktioniert|abgelaufen|tot|kaputt|fehler|ladt|offnet|verloren|nochmal|erneut|abgelehnt|nicht gefunden|weg|spinnt|hangt)
(mochte|will|wurde|kann|konnte|wo|wie|muss|lasst|jetzt) .. (bezahlen|begleichen|uberweisen|zahlen|loswerden|ausgleichen)
(rechnung|betrag|rest|anzahlung|geld|schulden|offene) .. (begleichen|bezahlen|zahlen|ausgleichen|loswerden|uberweisen|offen)
(was|wie viel|wieviel) .. (schulde|schuldig|offen|zahlen muss)
(schick|schickt|schicken|sendet) .. link .. [nochmal|neu]
(zahllink|bezahllink|zahlungslink|zahlungsseite)

[paid]
(habe|hab|haben|ist|wurde|schon|bereits|wurd) .. (bezahlt|uberwiesen|gezahlt|beglichen|abgebucht|gepaypalt|eingezahlt|angewiesen)
(geld|betrag|zahlung|anzahlung|uberweisung|rechnung|knete|summe) .. (uberwiesen|bezahlt|geschickt|raus|erledigt|durch|gemacht|beglichen|abgebucht|angekommen|abgegangen|unterwegs|getatigt|eingezahlt)
(bezahlt|uberwiesen|beglichen) .. [schon|gestern]
(von meinem konto|von der karte) .. (abgebucht|abgegangen|runter)

[receipt]
(quittung|beleg|rechnung|bon|kassenzettel|zahlungsbeleg|kassenbon|nachweis|zahlungsbestatigung|bescheinigung) .. [steuer|krankenkasse|versicherung|finanzamt]
(fur|furs) .. (steuer|finanzamt|krankenkasse|versicherung|buchhaltung|steuererklarung|arbeitgeber|steuerberater|kasse) 

[review]
(bewertung|bewerten|rezension|feedback|sterne|stern|lob|kritik|empfehlung|kommentar|ruckmeldung) .. (hinterlassen|dalassen|schreiben|abgeben|geben|vergeben|loswerden|posten|da lassen|verfassen|verteilen)
(hinterlassen|dalassen|schreiben|abgeben|geben|vergeben|schreibe|gebe|wo|wie|mochte|wurde|lasse) .. (bewertung|bewerten|rezension|feedback|sterne|ruckmeldung|sternchen|lob)
(bin|war|sind) .. (begeistert|hin und weg|super zufrieden|total zufrieden|mehr als zufrieden|sehr zufrieden|rundum zufrieden|uberglucklich|happy)
(tolle|super|klasse|grossartige|fantastische|hervorragende|wunderbare|mega) (arbeit|job|leistung|bedienung|beratung|behandlung)
(10|zehn|5|funf) von (10|zehn|5|funf)

[complain]
(<werk>|@service|@provider|<appt>) .. <schlimm>
<schlimm> .. (<werk>|@service|@provider|<appt>|letztes mal|behandelt)
(geld zuruck|erstattung|ruckerstattung|schadenersatz|entschadigung|geld wieder|gutschrift)
(nicht|gar nicht|alles andere als|uberhaupt nicht) .. (zufrieden|glucklich|akzeptabel|in ordnung|was ich wollte|wie besprochen|gelungen|begeistert) .. [<werk>|@service|mit|wie]
(beschwerde|beschweren|reklamation|reklamieren|unzufrieden|enttauscht|emport|entsetzt|beschwer|unverschamt|frechheit|unverschamtheit|sauerei)
(gewartet|warten lassen|wartete|rumgesessen) .. (@minutes|stunde|stunden|ewig|ewigkeit|umsonst|ewigkeiten)
(@minutes|stunde|stunden|ewig|umsonst|ewigkeit) .. gewartet
(niemand|keiner) .. (da|aufgemacht|gekommen|geantwortet|antwortet|ans telefon|reagiert|dran|erreichbar)
(nicht|nie) .. (drangenommen|drangekommen|bedient)
(zu viel|doppelt|zweimal|falsch|zu viel) .. (abgebucht|berechnet|kassiert|bezahlt|abgezogen|verlangt)
(viel zu|zu) (kurz|dunkel|hell|blond|orange|grob|rot) 
(geschnitten|verletzt|verbrannt|verbruht) worden
(haare|farbe|bart|pony) .. (grun|orange|gelb|schief|fleckig|ausgefallen|kaputt|lila|rosa)

[human]
(sprechen|reden|telefonieren|schreiben|verbinden|verbinde|ran|holen|hol) .. (<wer_echt>|@provider|echten|richtigen|personlich)
(gib|gebt|geben|hatte|mochte|will|lieber) .. (<wer_echt>|echten|richtigen|personlich)
(mit|zu|von|an) .. (<wer_echt>|@provider|echten|richtigen) .. (sprechen|reden|telefonieren|schreiben|verbinden|durchstellen|ans telefon|weiterleiten|bedient|kontakt)
(rufen|ruf|ruft|anrufen|zuruckrufen|anruft|durchklingeln) .. (mich|uns|zuruck|an|an)
(mich|uns) .. (anrufen|zuruckrufen|anruft|zuruckruft)
(ruckruf|durchwahl|kundenservice|hotline)
(bot|automat|maschine|ki|roboter) .. (nervt|versteht|doof|nutzlos|dumm|bringt|hilft|keinen|kapiert)
(ausrichten|weitergeben|weiterleiten|hinterlassen|mitteilen) .. (@provider|chefin|chef|ihr|ihm|salon)
(@provider|chefin|chef|ihr|ihm|nachricht) .. (ausrichten|weitergeben|hinterlassen|mitteilen|weiterleiten)
(echter|echten|echte|richtiger|richtigen|lebendiger|lebendigen|leibhaftigen) .. (mensch|menschen|person|mitarbeiter)

[stop]
(keine|hort|hor|aufhoren|stoppt|stoppen|nie wieder|schickt|schick|schreibt|sendet|unterlasst|lasst|verschont|genug|schluss) .. <nachricht> .. [mehr|auf|bitte|zu|ruhe|nicht]
(schreibt|schickt|schreib|schick|sendet|kontaktiert) .. (mir|uns|mich) .. (nicht mehr|nichts mehr|nie mehr|nix mehr|nie wieder)
<nachricht> .. (abbestellen|abschalten|ausschalten|stoppen|abstellen|nerven|nervt|satt|loswerden|nicht mehr|in ruhe)
(lasst|lass|lassen) .. (mich|uns) .. ruhe
(abmelden|abbestellen|austragen|streichen|streicht|nehmt|loscht) .. (verteiler|newsletter|mailingliste|adressliste|kontaktliste|sms liste)
(verteiler|newsletter) .. (abmelden|austragen|raus|streichen|streicht)
(hort|hor) auf .. (schreiben|schicken|nerven|texten)

[start]
(wieder|doch wieder|erneut|weiter|weiterhin|von neuem) .. <nachricht>
<nachricht> .. (wieder|erneut|weiterhin|doch) .. [an|bekommen|erhalten|haben|schicken|einschalten|aktivieren]
(schreibt|schickt|meldet|schick|schreib) .. (mir|mich|uns) .. wieder
(wieder) .. (anmelden|angeschrieben werden|kontaktiert|abonnieren|eintragen in)
(abmeldung|abbestellung|stop) .. (ruckgangig|aufheben|versehen|zurucknehmen|irrtum)

[erase]
<weg> .. (alle|meine|alles|samtliche|unsere) .. [<meine_daten>|mich|wisst|habt|gespeichert]
(alle|meine|samtliche|personlichen) .. <meine_daten> .. <weg>
(alles|alle) .. <weg> .. [mich|gespeichert|wisst|habt]
(konto|profil|account) .. (loschen|schliessen|auflosen|kundigen|deaktivieren)
(gespeichert|speichern) .. (nicht|weg|loschen|keine|raus) .. [<meine_daten>]
(dsgvo|datenschutz|recht auf vergessen|recht auf loschung)

[help]
(check|checke|kapier|kapiere|verstehe|versteh|weiss|begreife|raff|raffe|blicke|peil|peile) .. (nicht|nix|nichts|null|kein) .. [wie|was|hier|das|lauft|geht|funktioniert|schreiben]
(wie) .. (lauft|funktioniert|benutze|bediene|benutzt|geht das|bedient|gehe ich vor) .. [hier|das|bot]
(was|welche) .. (schreiben|tippen|eingeben|machen|fragen|sagen|kannst|konnen|befehle) .. [hier|alles|muss|soll|du]
(was|wobei) .. (kannst|konnt) .. (du|ihr|alles|helfen|machen)
(zum ersten mal|neu|das erste mal) .. hier .. [wie|was]
(erklar|erklart|erklare|erklaren|zeig mir) .. (wie|das|mir|es) .. [geht|funktioniert|lauft]
(verwirrt|uberfordert|aufgeschmissen|ratlos)

[language.to_en]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten) .. (englisch|english)
[language.to_es]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten) .. spanisch
[language.to_fr]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten) .. franzosisch
[language.to_it]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten) .. italienisch
[language.to_pt]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten) .. portugiesisch
[language.to_de]
(sprechen|sprich|reden|schreiben|schreib|schreibt|antworten|antworte|weitermachen|weiter|wechseln|verstehe|kann|auf|lieber|besser|geht|umstellen|unterhalten|chatten|zuruck) .. deutsch

[ask.languages]
(spricht|sprechen|kann|konnen|redet|versteht|beherrscht|sprecht) .. (jemand|@provider|ihr|wer|man|team|personal|arzt|arztin|friseurin|einer|sie dort|dort) .. <sprache>
(jemand|einer|wer|team|personal) .. <sprache> .. (spricht|kann|sprechen|versteht)
(welche|welchen|andere) .. (sprachen|sprache)

[ask.price]
(was|wie viel|wieviel|wie teuer|wie hoch) .. (kostet|kosten|kostenpunkt|nehmt|nimmt|verlangt|berechnet|zahle|zahlt|hinblattern|bezahlen|bezahle|preis|preise|los|springen lassen|hinlegen|ausgeben)
(preis|preise|preisliste|kosten|kostenpunkt|tarife|tarif|betrag|budget|kostenvoranschlag|preislich|preisspanne|rabatt|rabatte|ermassigung|studentenrabatt|aktionspreis|angebote) .. [@service|rechnen]
(gunstiger|billiger|teurer|preiswerter|mehr|aufpreis|rabatt|nachlass) .. (studenten|schuler|rentner|kinder|lange haare|als|extra|aufschlag)
(studenten|schuler|rentner|kinder|senioren|azubis) .. (rabatt|gunstiger|billiger|ermassigung|weniger|nachlass)
(ist|sind) .. (inbegriffen|dabei|inklusive|extra|enthalten)

[ask.duration]
(wie lang|wie lange|wie viel zeit|wieviel zeit|wie viele stunden|wie schnell) .. [dauert|sitze|brauche|brauchen|einplanen|dauern|@service|geht|rechnen|dran|bin ich]
(dauert|dauern|dauer|einplanen|zeitaufwand|zeit einplanen) .. [@service|@minutes|lang|lange|stunde|schnell|ewig]
(bis|vor|in) .. (@when|@minutes|stunde) .. (fertig|durch|raus|wieder weg)
(bin ich|werde ich|sind wir|ist man) .. (fertig|durch|raus) .. [@when|bis]
(geht|ist) .. (schnell|fix|flott) .. [oder|@service]

[ask.address]
wo .. (seid|ist|sitzt|sitzen|liegt|befindet|befinden|finde|findet|genau|salon|laden|praxis|hin|euer|eure|muss ich hin|habt|zu finden)
(welche|welcher|welches|welchem|welchen) .. (strasse|stadtteil|viertel|hausnummer|stock|etage|gebaude|ecke|bezirk|haltestelle|eingang)
(wie) .. (komme|kommt|finde|kommen|gelange|fahre|laufe) .. (zu euch|zu ihnen|hin|dahin|dorthin|da hin|euch|euren|ihrem|zum|dort)
(adresse|anschrift|standort|wegbeschreibung|postleitzahl|plz|hausnummer|lageplan|google maps|anfahrt|haltestelle|anfahrtsbeschreibung)
(weit|nah|nahe|in der nahe) .. (vom|von|bahnhof|zentrum|innenstadt|u bahn|haltestelle)
(schickt|schick|schicken) .. (standort|pin|adresse)

[ask.hours]
(habt|haben|hat|seid|ist|sind|macht|machen|offnet|offnen|schliesst|arbeitet) .. (@when|sonntags|samstags|feiertags|abends|montags|wochenende|mittags|feiertag) .. (auf|offen|geoffnet|zu|geschlossen|da)
(habt|haben|hat|seid|macht|offnet|offnen|schliesst|arbeitet) .. (auf|offen|geoffnet|zu|geschlossen) .. [@when|sonntags|wochenende]
(offnet|offnen|schliesst|arbeitet|arbeitet ihr) .. (ihr|sie|@when|sonntags|wochenende)
(bis wann|ab wann|bis wie viel uhr|wann|wie lange|von wann|um wie viel uhr|um wieviel uhr|welchen tagen) .. (auf|offen|offnet|geoffnet|schliesst|zu|kommen|da|arbeitet|macht|habt|erreichbar|vorbeikommen|schluss|feierabend)
(offnungszeiten|geschaftszeiten|sprechzeiten|sprechstunde|sprechstunden|ladenschluss|ruhetag|mittagspause)

[ask.parking]
(parken|parkplatz|parkplatze|parkhaus|tiefgarage|geparkt|parkmoglichkeit|parkmoglichkeiten|stellplatz|parkt)
(auto|wagen|rad|fahrrad|motorrad|roller|pkw) .. (lassen|abstellen|hinstellen|unterstellen|stehen|stellen|hin)

[ask.policy]
(absage|absagen|storniere|stornieren|abspringe|nicht komme|nicht kommen|nicht kann|nicht auftauche|verschiebe|stornierung|absagt|ausfalle|krank werde|nicht erscheine|nicht schaffe) .. (kostet|kosten|gebuhr|gebuhren|zahlen|bezahlen|zuruck|verliere|geld|anzahlung|passiert|frist|strafe|bedingungen|kostenlos|berechnet|ausfallgebuhr|umsonst|regeln)
(kostet|kosten|gebuhr|gebuhren|zahlen|verliere|geld|anzahlung|passiert|frist|strafe|bis wann|wie lange vorher|wie kurzfristig|wie spat|berechnet|bezahlen|was ist|was geschieht|kostenlos) .. (absage|absagen|storniere|stornieren|abspringe|nicht komme|nicht kommen|nicht kann|nicht auftauche|stornierung|absagt|verschiebe|ausfalle|krank werde|nicht erscheine|nicht schaffe)
(stornobedingungen|stornierungsbedingungen|ausfallgebuhr|stornogebuhr|stornogebuhren|stornokosten|stornofrist|stornoregeln|ausfallhonorar)
(anzahlung|geld|kaution) .. (zuruck|verfallt|erstattet|weg|einbehalten)

[ask.payment]
(kann|konnen|geht|nehmt|akzeptiert|nehmen|nur|mit|per|zahlen|bezahlen|oder|muss|kann man|habt) .. <karte> .. [auch|zahlen|bezahlen|oder|nehmt|geht|moglich]
<karte> .. (oder|auch|nur|moglich|zahlen|bezahlen|ok|nehmt|akzeptiert)
(zahle|zahlt|bezahle|bezahlt|zahlen|bezahlen) .. (vorher|vorab|danach|vor ort|im voraus|nachher|gleich|erst|wann|wie|hinterher|dort|da) 
(wann|wie|wo) .. (bezahlt|zahlt|bezahle|zahle) .. [man|ich]
(zahlungsmittel|zahlungsarten|zahlungsmoglichkeiten|zahlungsmethoden|zahlungsart)
(anzahlung|vorkasse|kaution) .. (notig|leisten|verlangt|muss|erforderlich|braucht)
(muss|braucht|verlangt|wollt) .. (anzahlung|vorkasse|kaution)

[ask.is_bot]
(bist|rede|schreibe|spreche|sind|seid|chatte|ist|antwortet|hier) .. (bot|roboter|maschine|computer|ki|automat|programm|chatgpt|chatbot|echter mensch|echte person|richtiger mensch|mensch) .. [oder|du|hier]
(mit wem) .. (rede|schreibe|spreche|chatte)
(sitzt|steckt|ist) .. (da|hier|dahinter) .. (mensch|jemand echtes|echte person|echter mensch)

[ask.other]
(darf|kann|durfen|konnen|geht|ist es ok|macht es was) .. (mitbringen|mitkommen|mitnehmen|begleiten|dabei sein|essen|trinken|mit rein|mit) .. [hund|kind|kinder|baby|freundin]
(darf|kann|durfen|stort) .. (hund|kind|baby|kinderwagen|freundin|kinder|begleitung) .. [mitkommen|mitbringen|mit|dabei]
(habt|gibt|seid|ist|benutzt|verwendet|macht|nehmt|tut|arbeitet|kann|braucht|brauche) .. (vegan|vegane|bio|wlan|toilette|rollstuhl|barrierefrei|aufzug|allergie|allergisch|allergiker|schwanger|produkte|marke|marken|gutschein|gutscheine|erfahrung|weh|ausbildung|ammoniak|klimaanlage|kaffee|spielecke|ohne termin|wartebereich|ohne voranmeldung|tierversuchsfrei|locken)
(allergie|allergisch|rollstuhl|schwanger|barrierefrei|geschenkgutschein|ohne ammoniak|hausbesuche|gutschein)
tut .. weh

[ask.status]
(hat|haben|ist|wurde|gibt|habt|schon) .. (@provider|sie|er|salon|jemand|anfrage|<appt>|was|es) .. (geantwortet|gemeldet|bestatigt|zugesagt|angenommen|reagiert|entschieden|abgesegnet|durch|gesagt|neues|ruckmeldung|antwort|gehort)
(neuigkeiten|neues|ruckmeldung|antwort) .. (schon|gibt|von|zu|meiner) 
(schon|gibt|gibts|irgendwas) .. (neues|neuigkeiten|ruckmeldung|antwort|gehort)
(steht|bleibt|gilt|klappt) .. (noch|dabei|es) .. [<appt>|@when|fest]
(warte|warten) .. (antwort|ruckmeldung|bestatigung|bescheid)
(ist|sind|bin) .. (<appt>|buchung|das|es|ich) .. (fix|fest|sicher|bestatigt|gebucht|eingetragen)
(was ist|wie steht) .. (mit meiner anfrage|aus meiner|um meine|aus meinem|mit meinem)

[ask.times]
(wann|was|habt|hattet|gibt|ist|wo|welche|hast|hatten|haben|geht|wie) .. <luft> .. [@when|frei|noch|offen]
(wann|welchen tag|welcher tag|um wie viel uhr|ab wann|wie bald) .. (konnt|kann|ginge|geht|passt|konnte|passen|kommen|dran|moglich|zeit|passt es euch|nachste)
(nachste|nachster|nachstmogliche|nachstmoglicher|fruheste|fruhester|schnellste|erste|fruhestmogliche) (freie|freier|termin|lucke|moglichkeit)
(wie voll|wie ausgebucht)

[book]
<wunsch> .. (@service|<appt>) .. [@when]
<wunsch> .. <teil> .. <getan>
<teil> .. (muss|mussen|musste|mussten|sollte|sollten|konnte|gehort|gehoren|wachst|wuchern|braucht|brauchen|sieht) .. [<getan>|@service]
<wunsch> .. (farbe|schnitt|strahnen|dauerwelle|frisur) .. [auf|neue|neuen|@when]
(kriegt|bekommt|konnt|schiebt|konnen|quetscht|quetschen|nehmt|bringt|passe|passt|kann|konntet) .. (mich|uns|ihn|sie|ich) .. (unter|rein|dran|dazwischen|einschieben|unterbringen|drannehmen|reinquetschen|dazwischenschieben|dazwischenquetschen|eintragen|einbauen|reinschieben|einplanen)
(vorbeikommen|vorbeischauen|vorbeikomme|reinschauen|reinkommen|hinkommen|kommen) .. (@when|zu @provider|fur @service|zum @service|zur @service)
(@when|bei @provider|zu @provider|fur @service|zum @service|zur @service) .. (vorbeikommen|vorbeischauen|reinschauen|reinkommen|rankommen|drankommen|unterkommen)
(mein|meine|unser|unsere) .. <familie> .. (braucht|brauchte|mochte|will|muss|musste|hatte|sollte) .. [@service|<teil>|<appt>|<getan>]
(lust|bock|zeit) .. (auf|fur) .. (@service|<appt>)
(buch|bucht|reserviert|reserviere|tragt|schreibt|notiert|merkt|macht) .. (mir|mich|uns|fur mich|einen|eine|was) .. (@when|@service|<appt>|ein|vor|auf)
(zahnschmerzen|zahnweh|zahn abgebrochen|fullung raus|plombe) .. [@when|dringend|notfall|heute]
(platz|termin|lucke|luft) .. (fur|zum|zur) .. @service
<teil> .. (schneiden|farben|machen|nachschneiden|reinigen) lassen

[search]
(kennt|kennst|kennen|weiss|wisst|sucht|suche|suchen|sucht|empfehlen|empfiehlt|empfehlt|empfiehl|brauche|brauchen|gibt|gibts|finde|find|findet|wer ist|welcher|welche|welches|wo ist|zeig|wo gibts|tipp) .. (@trade|<wo_hin>) .. [gut|guten|gute|@city|nahe|nah|hier|gunstig|vernunftigen]
(wer|wo|jemand|jemanden|irgendwo) .. (schneidet|macht|farbt|massiert|kann|bietet|reinigt|gut|lassen|bekomme|kriege) .. (<teil>|@service|@trade|gut|am besten)
(neu|zugezogen|umgezogen|hergezogen|gezogen) .. (@city|hier|stadt) .. [@trade|<wo_hin>|brauche|brauchen|suche]
(wo) .. (@service|<teil>) .. (schneiden|machen|farben|lassen|bekomme|kriege|am besten|gut)
(guten|gute|guter|bester|beste|besten|gunstigen|gunstiger|billigen|empfehlenswerten|netten|vernunftigen|anstandigen) .. (@trade|<wo_hin>) .. [@city|nahe|hier|gesucht]
(@trade|<wo_hin>) .. (nahe|umgebung|hier|gesucht|empfehlenswert|@city|ecke)

[alt]
(was|etwas|irgendwas|wer|wann|wo) .. (anderes|anders|sonst|anderer|andere) .. [da|frei|im angebot|angebot|noch|moglich]
(andere|anderen|anderer|anderes|weitere|weiteren|noch mehr|alternative|alternativ|zusatzliche) .. (termine|termin|zeiten|zeit|tage|tag|optionen|moglichkeiten|moglichkeit|vorschlage|vorschlag|uhrzeiten|uhrzeit|alternativen|vorschlage|adresse|auswahl|ideen)
(sonst|noch|was|gibt|irgendwelche) .. (alternativen|alternative|vorschlage|andere|anderes)
(geht|gibt|hattet|habt|ginge|ist|konnt|klappt|hatten) .. (nicht|nix|nichts|gar nichts|was|auch|etwas|eventuell|vielleicht) .. (abends|morgens|fruher|spater|nachmittags|vormittags|mittags|am wochenende|wochenende|@when|nach feierabend|gunstigeres|naher|naheres) .. [frei|auch|da|noch|moglich]
(schau|schaut|schauen|guck|guckt|such|suche|sucht) .. (weiter|nochmal|noch|woanders|andere|anderen|alternativen)
[later]
(etwas|was|bisschen|bissl|stunde|noch|geht|lieber|nix) .. spater .. [tag|am|auch]
[earlier]
(etwas|was|bisschen|bissl|stunde|noch|geht|lieber|nix) .. (fruher|eher) .. [tag|am|auch]

[wait]
(muss|musste|will|werde|wollte|sollte|moment|sekunde|lass|lasst|lassen|darf|kurz) .. (fragen|absprechen|abklaren|klaren|nachschauen|nachsehen|schauen|gucken|uberlegen|nachdenken|besprechen|drubr schlafen|druber schlafen|abchecken|checken|prufen|nachfragen|reden|rucksprache|sprechen|abstimmen|rausfinden) .. [noch|erst|mal]
(frage|frag|check|checke|schaue|schau|guck|gucke|klare|prufe|bespreche|spreche|rede) .. (<familie>|kalender|nach|ab|erst|noch|kurz|erstmal|mal) .. [nach|ab|kalender]
(uberleg|uberlege|uberlegs|uberlegen|denke|denk|denken|schlafe|nachdenken) .. (mir|es|noch|erst|druber|daruber|nach|nochmal|bis) .. [@when|nach|drubr]
(uberlegs|uberleg) .. mir
(sag|sage|gebe|geb|melde|meld|schreibe|schreib) .. (bescheid|mich|dann|spater|gleich|nochmal|euch|ihnen|ruckmeldung) .. [spater|dann|noch|gleich|wieder|@when]
(noch|bin|weiss|hab) .. (nicht sicher|unentschlossen|unsicher|am uberlegen|nicht entschieden|unschlussig|hin und hergerissen)
(augenblick|augenblickchen|momentchen|momentle|sekunde|sekundchen|minutchen|minute|moment|sek|moment mal) .. [kurz|eben|mal|hole|schaue|bitte|noch]
(bin|komme) .. (gleich|sofort) .. (wieder da|zuruck|wieder)
(braucht|brauche|brauch) .. (bedenkzeit|noch zeit|etwas zeit|@minutes|moment)

[repeat]
(wie|das gleiche|dasselbe|das selbe|genau wie|so wie) .. (letztes mal|immer|beim letzten mal|vorher|das letzte mal|neulich|ublich|sonst immer|letzten monat|sonst)
(das ubliche|wie gehabt|dasselbe|das gleiche|das gleiche nochmal|einmal wie immer|dasselbe nochmal)

[off]
was .. (hast du|haben sie|habt ihr) .. (gemacht|getan|gegessen|getrieben)
was .. haben .. sie .. gemacht
(wer|welche mannschaft|wie) .. (gewonnen|gewinnt|gespielt|ausgegangen) .. [spiel|gestern|finale|bundesliga]
(wie wird|regnet|schneit|scheint|wird es) .. (wetter|morgen|sonne|regen|schnee|warm|kalt|heiss) 
(was) .. (haltst du von|denkst du uber|ist deine meinung|dein lieblings)
(erzahl|erzahle|sing|singe) .. (witz|geschichte|lied|marchen)
(hauptstadt|aktien|bitcoin|aktienkurs|bundesliga|bundeskanzler|fussballspiel|politik|hausaufgaben)
(schreib|schreibe|mach) .. (gedicht|aufsatz|hausaufgaben|lied|programmcode)
(bin ich|habe ich) .. (frei|zeit|verplant|etwas vor) .. @when

[p.approve]
(zusagen|zugesagt|annehmen|angenommen|bestatigen|bestatigt|akzeptieren|genehmigen|freigeben) .. (@name|@when|@number|anfrage|alle|beide)
(@name|@when|@number|anfrage|alle|beide) .. (zusagen|zugesagt|annehmen|angenommen|bestatigen|bestatigt|akzeptieren|genehmigen|freigeben)
(nimm|nehmt|nehme|nehmen) .. (@name|anfrage|alle|beide|sie|ihn|den|die) .. an
(@name|er|sie|kundin|kunde|die|der) .. (kann|soll|darf) .. kommen
[p.decline]
(kriege|kriegen|bekomme|bringe|schaffe|pack|packe|kann) .. (nicht|nimmer|nix|unmoglich) .. (unter|rein|dazwischen|hin|mehr|annehmen|dran|einschieben|unterbringen|reinquetschen)
(das|den|sie|ihn|es) .. (nicht|nimmer) .. (unterbringen|einschieben|reinquetschen|annehmen|schaffen|hinbekommen|unterkriegen)
(ablehnen|abgelehnt|lehn|lehne|lehnt|absagen|abweisen) .. [@name|anfrage|ab|den|die]
(bin|sind|ist) .. (voll|dicht|ausgebucht|rappelvoll|komplett|uberbucht|bis oben hin|total voll|zu voll)
(muss|mussen) .. (leider|da) .. (passen|absagen|ablehnen)
sag .. (@name|ihr|ihm|dem|der) .. (ab|nein|dass es nicht geht)
[p.counter]
(nicht|schlecht|leider) .. @when .. (aber|sondern|eher|dafur|lieber) .. @when
@when .. (nicht|schlecht|leider nicht) .. (aber|sondern|eher|dafur|lieber) .. @when
(lieber|besser|eher|ginge|wie ware|wie ware es|geht|ging|konnte|kann|biete|schlag|schlage|frag|frage|nur|hochstens|stattdessen|passt) .. @when .. [auch|gehen|besser|vor|an|statt|stattdessen|kommen]
@when .. (wurde gehen|ginge|besser|passt besser|ware besser|ware mir lieber|gehen|passen|passt|frei|geht|lieber|kann er|kann sie)
(andere|anderen|anderer|spatere|fruhere) .. (zeit|uhrzeit|termin|tag) .. [vorschlagen|anbieten|vorschlag]
(schlag|schlage|biete|biet) .. (andere|anderen|was anderes|spateren|fruheren) .. [vor|an]
[p.agenda]
(wer|wen|was|wie viele|welche|wann) .. (steht|kommt|habe|hab|ist|stehen|kommen|erwartet|dran|liegt|haben) .. [@when|heute|an|plan|dran|als nachstes|kalender|noch]
(wie) .. (sieht|schaut|voll|lauft) .. (tag|woche|@when|kalender|terminplan|heute|aus)
(zeig|zeige|zeigt|lies|gib|sag|schick) .. (tagesplan|plan|kalender|termine|tag|terminplan|agenda|ubersicht|@when)
(wann) .. (fange|fang|erste|erster|letzte|letzter|feierabend|schluss|fertig|pause|anfangen)
(erste|erster|letzte|letzter|nachste|nachster) .. (kundin|kunde|termin|kund)
(habe|hab) ich .. @when .. (was|frei|jemand|jemanden|zeit|luft|termine)
[p.block]
@when .. (nicht|frei|zu|weg|urlaub|keine|keiner|niemand|niemanden|nichts|geschlossen|arzt|zahnarzt|hochzeit|beerdigung|fortbildung|seminar|pause|schulung|elternabend|gesperrt|blockiert|dicht|privat|verreist|nicht da|blocken|sperren|blockieren|freihalten|handwerker|termin auswarts|messe)
(nicht|frei|zu|weg|urlaub|keine|niemanden|nichts|geschlossen|arzt|zahnarzt|hochzeit|beerdigung|fortbildung|seminar|pause|schulung|verreist|handwerker|messe) .. @when
(halt|halte|haltet|mach|mache|sperr|sperre|block|blocke|blockier|blockiere|brauche|nimm|trag|will|mochte|lass|streich|setz) .. @when .. (frei|zu|dicht|raus|leer|fur mich|weg|ab|blockiert|gesperrt)
(sperr|sperre|block|blocke|blockier|blockiere|sperren|blockieren|freihalten|blocken) .. @when
[p.open]
@when .. (doch|wieder|zusatzlich|extra|ausnahmsweise) .. (arbeiten|auf|offen|da|offnen|arbeite|termine|kunden|frei|aufmachen|annehmen|verfugbar)
(kann|konnte|will|werde|mache|mach|arbeite|bin|habe|offne) .. @when .. (doch|wieder|ausnahmsweise|auch|zusatzlich) .. [arbeiten|auf|da|offen|kommen|termine|aufmachen]
(offne|offnen|mach|gib|gebt|schalte|schalt|entsperr|entsperre|lass) .. @when .. (auf|frei|wieder|offen|zu) 
(entsperr|entsperre|freigeben|freischalten|aufmachen|wieder offnen|aufsperren) .. @when
@when .. (entsperren|freigeben|freischalten|aufmachen|wieder offnen|aufsperren|freimachen)
[p.ill]
(mir) .. (ging|geht) .. (schlecht|nicht gut|mies|dreckig|elend)
(liege|lieg|bin|fuhle|fuhl|habe|hab|hats|hat|wache|aufgewacht|mir|gehts|geht) .. (grippe|krank|fieber|flach|erkaltet|corona|covid|migrane|magen|ubel|elend|schlecht|bett|krankenhaus|krankgeschrieben|angina|kotze|erwischt|ubergeben|mies|husten|verletzt|gebrochen|durchfall|hexenschuss|notaufnahme|kotzen)
(krank|krankgemeldet|grippe|fieber|magen darm|krankgeschrieben)
[late]
(verspate|spater|verspatung) .. (@minutes|bisschen|etwas|paar)
[p.done]
(fertig|durch|erledigt|abgeschlossen|geschafft|abgehakt) .. [mit|@name|@service|@when]
mit .. (@name|kundin|kunde|ihm|ihr|kunden|dem|der|frau|herrn|@service|@number) .. (fertig|durch|geschafft)
(@name|kundin|kunde|sie|er) .. (fertig|gegangen|weg|bezahlt|zufrieden|raus|versorgt|nach hause)
(hak|hake|markier|markiere|trag) .. (ab|als|fertig|erledigt|ein)
[p.no_show]
(@when|@name|@number|kunde|kundin|er|sie|der|die|niemand|keiner) .. (nicht|nie|niemand|keiner|ohne) .. (aufgetaucht|erschienen|gekommen|blicken|da|auf|blicken lassen|sehen lassen|kam|gemeldet|angetreten|abgesagt)
(versetzt|sitzen gelassen|sitzengelassen|nicht blicken lassen|nicht aufgetaucht|nicht erschienen|no show|noshow)
(warte|wartet) .. (immer noch|noch|seit|vergeblich|umsonst) .. (@name|@minutes|@when|kunde|kundin|auf)
(keine spur|kein lebenszeichen) .. [von|@name]
[p.set_price]
(@service|preis|preise|tarif) .. (@money|teurer|billiger|hoch|rauf|runter)
(verlange|nehme|nehmen|kostet|kosten|berechne|setz|setze|andere|ander|erhohe|erhoh|senke|senk|mach|mache|stell|anheben|rauf|hoch) .. (@service|preis|preise) .. [@money|@number|auf|um]
(@money) .. (fur|furs|pro|kostet) .. @service
(verlange|nehme|berechne|setz|setze) .. @money
[p.set_hours]
(kunftig|ab sofort|ab jetzt|von nun an|immer|neue|neuen|ab nachster woche|jeden|standardmassig|generell|normalerweise|dauerhaft|ab nachsten monat) .. (offnungszeiten|arbeitszeiten|arbeite|offne|schliesse|mache|auf|zu|beginne|fange|fang|bis|zeiten|starte|anfangen|feierabend) .. [@when|auf|zu|an]
(offnungszeiten|arbeitszeiten|sprechzeiten|zeiten) .. (@when|andern|anpassen|neu|sind|umstellen|aktualisieren)
(mache|arbeite|offne|schliesse|beginne|fange|fang|starte) .. (kunftig|ab sofort|ab jetzt|von nun an|immer|jeden|nur noch) .. [@when]
@when .. (kunftig|ab sofort|ab jetzt|von nun an|immer|nur noch|erst) .. (auf|zu|an|offnen|arbeite|mache|da|@when)
(arbeite|offne) .. @when .. nicht mehr
[p.set_service]
(aufnehmen|hinzufugen|anbieten|biete|nehme|nimm|fug|fuge|streich|streiche|streichen|losch|losche|entfern|entferne|leg|lege|mach|mache|erganz|erganze|aus|pack|setz|schmeiss) .. (angebot|leistung|leistungen|liste|programm|@service|karte|service|behandlung|preisliste|sortiment) .. [auf|an|hinzu|aufnehmen|raus|mehr|streichen|neu|rein|anbieten|weg]
@service .. (neu|aufnehmen|angebot|nicht mehr|anbieten|streichen|rausnehmen|hinzufugen|programm|aus dem|in die liste|weg)
(angebot|leistung|leistungen|liste|programm|sortiment|preisliste) .. (aufnehmen|erweitern|hinzufugen|streichen|rausnehmen|neu|raus|anlegen)
@service .. (dauert|braucht|dauern|geht|lang) .. @minutes
[p.write]
(sag|sage|sagt|richte|richt|schreib|schreibe|teil|teile|gib|frag|frage|antworte|antwort|schick|schicke|informier|informiere|lass|erinner|erinnere|meld|warne|bitte|benachrichtige) .. (@name|ihm|ihr|kundin|kunde|kunden|allen|alle|@number|der nachsten|dem nachsten|@when|ihnen|sie|ihn) .. [dass|ob|aus|bescheid|mit|wissen|an]
(nachricht|mitteilung|erinnerung|info) .. an .. (@name|kundin|kunde|kunden|alle|@when)
[p.numbers]
(was|wie viel|wieviel) .. @when .. (reingekommen|eingenommen|verdient|umgesetzt|rausgekommen|hangen geblieben)
(was|wie viel|wieviel|wie hoch|zeig|sag|wie) .. (reingekommen|verdient|eingenommen|umsatz|umgesetzt|kasse|einnahmen|gewinn|zahlen|statistik|erlos|verdienst|geld gemacht|hangen geblieben|gemacht) .. [@when|monat|woche]
(umsatz|einnahmen|statistik|statistiken|zahlen|kassenstand|erlos|auswertung|bilanz) .. [@when|monat|woche|heute]
(wie viele|wieviele) .. (kunden|kundinnen|termine|absagen|leute|buchungen|@service|ausfalle) .. [@when|hatte|gehabt|waren]
wie .. (lief|laufts|gelaufen|lauft) .. (monat|woche|geschaft|laden|@when|jahr)
[p.hand_back]
(du|sie|bot|assistent|darfst|kannst|ab hier|wieder) .. (ubernehmen|antworten|weitermachen|ubernimm|weiter|dran|macht weiter|antworte|mach weiter|weiterschreiben)
(ubernimm|ubernehme|mach|macht|antworte) .. (du|wieder|ab hier|jetzt|bitte) .. [weiter]
(bin|gebe|geb) .. (raus|ab|zuruck|zuruckgeben|das gesprach ab) .. [an dich]

[p.assistant]
(antworten|antwortet|antworte|beantworten|beantwortet|beantworte) .. (selbst|automatisch|von allein|fur mich|von selbst)
(selbst|automatisch|von allein|fur mich) (antworten|antwortet|beantworten|beantwortet)
(antwort|antworten|entwurf|entwurfe) .. (vorher|zuerst|erst) .. (sehen|lesen|prufen|freigeben|zeigen)
(assistent|bot) .. (antworten|antwortet|beantworten|beantwortet|entwurfe)

# Familien von Wendungen, die dasselbe auf anderen Wegen sagen.

= versatz: @minutes | stunde | stunden | stundchen | halbe stunde | viertelstunde | tag | tage | woche | wochen | paar tage
= kommen_rein: kommen | vorbeikommen | vorbeischauen | reinkommen | reinschauen | hinkommen | antanzen | aufkreuzen | herkommen
= fort: raus | aus | weg | heraus | rauslöschen | rausnehmen | streichen | rausstreichen | frei
= stell_ein: andern | ändere | einstellen | stelle | stell | festlegen | hinterlegen | eintragen | trage | eingeben | gebe | verbinden | wechseln | aktualisieren | hochladen | anpassen | bearbeiten | finde | umstellen | einrichten
= einstellbar: auszahlung | auszahlungen | bankverbindung | bankdaten | iban | konto | kontonummer | anzahlung | anzahlungen | stornofrist | profil | profilbild | logo | farben | passwort | seite | webseite | qr code | abo | tarif | stripe | benachrichtigungen | sprache

[cancel]
(wird|werden|wird's) .. (nichts|nicht) .. [bei mir|bei uns|klappen|gehen]
(mich|uns|meine|meinen|ihn|sie) .. (streichen|austragen|ausplanen|rausnehmen|rausstreichen|abmelden|ausbuchen)
(komme|kommen|komm|erscheine|erscheinen) .. (nicht|doch nicht|nicht mehr)
(gib|gebt|geben|vergebt|vergeben) .. (platz|<appt>|slot) .. (weiter|jemand|anderem|anderen|anders|frei|weg)
(<appt>|@service|platz) .. (nicht mehr|doch nicht) .. (brauche|brauchen|benotige|benotigen|will|wollen|notig)
(<appt>|@service|@when) .. (streichen|knicken|vergessen|abschreiben|fallt aus|fallt flach|fallt ins wasser|entfallt)
(nimm|nehmt|nehmen|streich|streiche|schmeiss|schmeisse|wirf|losch|losche|trag|trage|hau|kick) .. (sie|ihn|@name|den|die|termin|@when|@number|kundin|kunden) .. <fort>
(@name|kundin|kunde|der|die|@when|@number) .. (abgesagt|storniert|absagt|springt ab|kommt nicht) .. (raus|loschen|streichen|rausnehmen|austragen|streich|losch|schmeiss|nimm)

[no]
dann (lieber|halt|eben|besser) nicht
(dann|eben|halt|doch) (lasse|lass) (ich|wir) .. (es|das|sein|bleiben|lieber)
(ist|sind|ware) .. (weit|teuer|happig|stressig|umstandlich) .. [weg|mir]

[move]
(geht|ginge|klappt|kann|konnen|konnte|konnten|ware|moglich|machen) .. <versatz> .. (spater|fruher|eher|vorher|danach|nach hinten|nach vorne|nach vorn)
<versatz> .. (spater|fruher|eher|vorher) .. (kommen|gehen|moglich|machen) .. [ausgemacht|geplant]
(spater|fruher|eher) .. als .. (ausgemacht|vereinbart|gebucht|geplant|abgemacht|besprochen|eingetragen|reserviert)
(<appt>|@service|mein|meinen|meine) .. (fruher|eher|spater) .. [kommen|@when|moglich|machen]
(statt|anstatt|anstelle) .. @when .. (kommen|moglich|machen|gehen)
(nur|bloss|lediglich|einfach) .. (verschieben|verlegen|umbuchen)
(ubersehen|verplant|vergessen|verschwitzt|langer arbeiten|langer bleiben|braucht mich) .. (geht|ginge|klappt|kann|konnte|auch|lieber|stattdessen|moglich) .. @when
(leg|lege|schieb|schiebe|verleg|verlege|verschieb|verschiebe|setz|setze|pack|packe|buch|buche|tu) .. (von|vom) .. @when .. [auf|nach]
(@name|frau|herrn|kundin|kunde|kunden) .. (von|vom|statt|anstatt) .. @when .. (um|auf|legen|schieben|umlegen|verschieben)

[list]
(zettel|karte|termin|termine|datum|uhrzeit) .. (verloren|verlegt|verschmissen|vergessen|verschwitzt|weggeworfen) .. (wann|welcher|um)
(habe|hab) .. (noch|irgendwas|was) .. (offen|ausgemacht|stehen|laufen|gebucht) .. [abgesagt|nicht]
(was|welche) .. (habe|hab|haben) .. (ausgemacht|ausstehen|vereinbart|gebucht|stehen|anstehen|vorgemerkt)

[late]
(finde|suche|find|such) .. (keinen|parkplatz|parklucke)
(schaffe|schaff|komme|bin) .. nicht .. (punktlich|rechtzeitig|zeitig)
(punktlich|rechtzeitig) .. nicht

[waitlist]
(setzen|setz|setzt|schreibt|schreiben|packt|nehmt|nehmen|tragt) .. liste .. [falls|wenn] .. <frei_wird>

[paid]
(geld|betrag|zahlung|uberweisung|anzahlung) .. (musste|sollte|ist|war) .. (bei euch|bei ihnen|da|angekommen|langst|schon|drauf|eingegangen)

[receipt]
(kriege|bekomme|krieg|brauche|hatte|habt|gibt es|bitte|ausstellen) .. (quittung|beleg|rechnung|bon|bescheinigung|kassenzettel)

[review]
(@provider|sie|er|ihr|bedienung|team|laden|salon) .. (ist|sind|war|waren) .. (beste|besten|grossartig|genial|super|toll|klasse|hammer|spitze|traumhaft)
(funf|5|vier|4) (sterne|sternchen|punkte)

[complain]
(seit|nach) .. (besuch|behandlung|@service|<appt>|bei euch|bei ihnen) .. (juckt|jucken|brennt|blutet|tut|weh|ausschlag|rot|geschwollen|entzundet|schmerzen|pickel|allergisch|haarausfall)
so geht das nicht
(nicht) .. (normal|in ordnung|ok) .. [sein]

[human]
(geht|sitzt|arbeitet|antwortet|meldet|ist) .. (echter|echte|echten|richtiger|richtige|lebendiger) .. (mensch|person|mitarbeiter) .. [ran|dran|hier]
(erreiche|erreichen|sprechen|gesprochen|sprache) .. (chef|chefin|inhaber|inhaberin|jemanden|personlich|zustandigen)
(chef|chefin|inhaber|inhaberin|verantwortlichen) .. (sprechen|gesprochen|reden|ans telefon|bitte)

[erase]
<weg> .. (mich|uns) .. (komplett|ganz|vollstandig|kartei|system|datenbank|verzeichnis|kundenliste)
(kartei|datenbank|kundenkartei|kundenliste|system) .. <weg>

[stop]
(ich|wir) (will|wollen|mochte|mochten) .. (keine|nichts) .. <nachricht> .. [mehr|bekommen|erhalten]
(hort|hor|horen) .. auf .. (schreiben|nerven|schicken|texten|zu schreiben)

[off]
(weisst|wissen|wisst|glaubst|denkst|wie) .. (regnet|schneit|wetter|gewitter|sonnig|regnen)
(wie) .. (gespielt|gewonnen|ausgegangen) .. [gestern|@when]

[ask.price]
(was|wie viel|wieviel|womit|mit was|mit wie viel) .. (rechnen|lohnen|blechen|berappen|investieren|dalassen|verlangst|verlangen|nehmen|nehmt|kommt|kame|zahlen|ausgeben|bezahlen|knete)
(@service|das|es|die|der) .. (teurer|billiger|gunstiger|mehr|extra|aufpreis) .. [wenn|als|bei|fur]
(zahle|zahlt|zahlen|bezahlt|bezahlen) .. (selber|selbst|privat|aus eigener tasche) .. [wie viel|was]
(kostet|kosten) .. (gleich|dasselbe|alle|unterschiedlich|das gleiche)
(studenten|schuler|rentner|kinder|senioren|azubis|stammkunden) .. (kriegen|bekommen|zahlen|kosten) .. [rabatt|weniger|ermassigung]

[ask.duration]
(wie viel|wieviel) zeit .. (mitbringen|nehmen|einplanen|rechnen|brauche|brauchen|kalkulieren|muss)
(wie lang|wie lange) .. (muss|musste|soll|sollte) .. (einplanen|rechnen|bleiben|sitzen|da sein|kalkulieren)

[ask.address]
(wie|wo) .. (finde|komme|find) .. (euch|ihnen|zu euch|zu ihnen|hin)
(ist|seid|sind|liegt) .. (beim|neben|gegenuber|hinterm|hinter|in der nahe vom|nahe beim|bei dem|am) .. (einkaufszentrum|bahnhof|supermarkt|rathaus|kirche|park|platz|haltestelle|kreisel|kino|apotheke|post)

[ask.services]
(was|welche|welches) .. (machen lassen|alles machen|alles anbieten|im angebot|fur angebote|fur behandlungen|anbieten|bietet ihr|bieten sie|macht ihr alles|macht ihr denn)
(was) .. (kann|konnte) (man|ich) .. (bei euch|bei ihnen) .. (machen|kriegen|bekommen|lassen)

[ask.phone]
(unter|welche|welcher|wie|eure|ihre) .. (nummer|telefonnummer|rufnummer|handynummer) .. [erreiche|erreichen|anrufen|ist]
(wie|wo) .. (erreiche|erreichen|anrufen) .. (euch|sie|ihnen|telefonisch)

[ask.hours]
(habt|haben|macht|machen|ist|seid) .. (mittagspause|mittags|durchgehend|ruhetag|betriebsferien|feiertags)
(durchgehend|mittags) .. (offen|auf|kommen|geoffnet)

[ask.rating]
(sind|ist|wie) .. (leute|kunden|man|andere) .. (zufrieden|begeistert) .. [@provider]
(was) .. (sagen|halten|meinen|schreiben) .. (leute|kunden|andere|bewertungen)
(taugt|empfehlenswert|vertrauenswurdig) .. [@provider|was]

[ask.policy]
(falls|wenn) .. (nicht kann|nicht kommen|verhindert|krank|nicht klappt|dazwischenkommt|nicht schaffe|absagen muss)
(bis wann|wie lange|wie kurzfristig|bis wie viel uhr) .. (absagen|stornieren|verschieben|umbuchen|abmelden) .. [kostenlos|kann]

[ask.payment]
(geht|nehmt|nehmen|akzeptiert|auch|mit|per|habt) .. (twint|apple pay|google pay|klarna|bankomat|bankomatkarte|postcard|paypal|sumup|bancomat|krypto|bitcoin)
(twint|bankomat|bankomatkarte|postcard) .. [oder|auch|bargeld]

[ask.languages]
(spricht|sprechen|kann|konnen|redet|versteht|sprecht) .. (turkisch|polnisch|russisch|arabisch|kroatisch|serbisch|rumanisch|ungarisch|ukrainisch|albanisch|griechisch|farsi|kurdisch|chinesisch)

[ask.is_bot]
(bist|sind|seid) .. (echt|computer|maschine|automat|programm|wirklich) .. (oder|computer|mensch|person|echt)
(schreibt|antwortet|sitzt|liest) .. (mensch|jemand|person|wer) .. [wirklich|echt|zuruck|echter]

[ask.status]
(hat|ist|hats) .. (geklappt|hingehauen|funktioniert|durchgegangen|durch|angekommen)
(was|wie) .. (anfrage|buchung) .. (geworden|los|aussieht)

[ask.other]
(soll|muss|sollte|brauche|darf|kann) .. (mitbringen|beachten|vorher|gewaschenen|ungewaschen|nuchtern|gewaschen|anziehen|mitnehmen)
(darf|kann|konnte) .. (hund|kind|baby|katze|kinder) .. (rein|mit|dabei|kommen)

[book]
einmal .. @service
<wunsch> .. (@provider|euch|ihnen|@service) .. <kommen_rein>
<wunsch> .. (@when|dringend|unbedingt|wieder|mal) .. <kommen_rein>
<kommen_rein> .. (fur|zum|zur) .. @service
<familie> .. (wurde|mochte|will|kann|konnte|braucht) .. <kommen_rein> .. [@when]
<teil> .. (hangen|hangt|gehen gar nicht|zu lang|viel zu lang|nervt|nerven|katastrophe|schlimm|furchtbar|nicht mehr)
(konnt|konnte|konnten|kann|konnen|kannst) .. (ihn|sie|ihm|ihr|uns|mich|mir) .. (schneiden|farben|machen|drannehmen|reinigen|stutzen|trimmen)
(bitte|bitten|ersuche|ersuchen) um .. <appt>
(jemand|wer|einer) .. (macht|schneidet|farbt|stutzt|trimmt) .. [mir] .. (@when|spontan|heute|bart)
(@service|<teil>) .. (auch gleich|gleich auch|noch dazu|dazu) .. [machen|mitmachen]
(fur) .. (mich|uns) .. (und) .. (mann|frau|sohn|tochter|freund|freundin|schwester|bruder|mutter) .. (@service|<appt>)

[search]
wer .. (billigsten|gunstigsten|preiswertesten|besten|nachsten|schnellsten) .. (@service|@trade|<teil>|hier)
(jemand|jemanden|wen) .. (macht|gibt|anbietet|kann|schneidet|helfen) .. [@service|@trade|@city]
(@service|@trade|<wo_hin>) .. (der|die|wer) .. (kann|macht|arbeitet|hat|ist|spricht|nimmt) .. [@when|auch|was]
(kannst|konnt|konnen|konntest) .. (wen|jemanden|was|@trade|<wo_hin>) .. empfehlen
(was|welche) .. (gibt|gibts) .. (um die ecke|in der nahe|bei mir|hier|@city) .. [@trade|<wo_hin>]
(zahn|rucken|schmerzen|zahnschmerzen|zahnweh) .. (wer|jemand|wo) .. (helfen|kann|hilft|offen|behandelt) .. [@city]

[alt]
(nichts|was|etwas) .. (nach feierabend|danach|abends|nach der arbeit|nach der schule|am nachmittag|am vormittag|vormittags|nachmittags) .. [frei|mehr]

[wait]
(uberlegs|uberlege es|uberlege|uberlegen|uberleg) .. (mir|noch|mal)
(gib|gebt|geben|lass|lasst) .. (mir|mich|uns) .. (@minutes|minuten|moment|stunde|zeit|sekunde|bedenkzeit)
(weiss|weis) .. (nicht|noch nicht) .. (ob|wann|wie) .. [bescheid]

[p.approve]
(soll|sollen|darf|durfen|kann|konnen) [gern|gerne|ruhig|naturlich] (kommen|vorbeikommen)
(den|die|das|ihn|sie) .. (nehme|nehm|mache|kriege) .. (ich|wir) .. (gern|gerne|noch|unter|rein|dran)
[p.decline]
(wimmel|wimmle|schick|schicke|weis|vertrost|lehn|lehne|sag|sage) .. (ab|weg|zuruck|heim)
(keine lust|kein bock|keinen bock|kein interesse) .. [auf|an]
(soll|sollen|mussen|muss) .. (wen|jemand|jemanden|woanders|wen anders|einen anderen) .. [anderen|anders|suchen|hingehen]
(zu) (kurzfristig|knapp|spat|weit|aufwendig)
(geht sich|geht es sich) .. nicht .. aus
(will|mochte|nehme|mache) .. (den|die|ihn|sie|das) .. nicht .. [mehr|haben]
[p.counter]
(frag|frage|fragen) .. (ob) .. @when .. [kann|konnte|geht|passt|kommen|will]
(nur|erst|fruhestens|hochstens) .. (wenn|um|ab|am) .. @when .. [kommt|kann|kommen|nehmen|moglich|geht]
(konnte|kann|wurde) .. (ihn|sie|ihm|ihr|das|den|die) .. (nur|erst|fruhestens|hochstens) .. @when .. [nehmen|machen|anbieten]
(biete|biet|schlag|schlage|gib|sag|schreib) .. (ihr|ihm|der|dem|@name) .. @when .. [an|vor]
[p.agenda]
(habe|hab|ist|wird|gibt) .. @when .. (viel|wenig|voll|stressig|los|zu tun|arbeit|ruhig|leer|betrieb)
(viel|wenig) .. (los|zu tun|arbeit|betrieb|leute) .. [@when]
(was) .. (steht|liegt|gibt) .. @when .. [an|alles]
(wann) .. @when .. (feierabend|fertig|schluss|frei|pause)
[p.next]
(wen|wer|was) (habe|hab|kommt|ist) [ich] (gleich|jetzt|danach|dann|als nachstes|dran)
(wer|wen) .. (sitzt|kommt|ist|habe|hab|wartet) .. (nachstes|nachste|nachster|gleich|danach|dran)
[p.gaps]
(wo|wann) .. (habe|hab|ist) .. @when .. (luft|platz|lucke|lucken|frei|zeit|offen)
(wo|wann) .. (luft|lucke|lucken|platz) .. [@when]
[p.block]
@when .. (nichts|niemanden|keinen|keine|niemand|nimm keinen) .. (reinbuchen|eintragen|annehmen|nehmen|reinnehmen|drannehmen|buchen|geben)
@when .. (nehme|nehm|mache|arbeite|bediene) ich .. (keinen|niemanden|keine|nichts|nicht) .. [mehr]
@when .. (mache|nehme|habe|bin|feiere|gonne) .. (blau|frei|uberstunden|urlaub|wellness|weg|ferien|zu)
(bin|sind|fahren|fahre|fliege|verreise) .. @when .. (weg|urlaub|ferien|verreist|unterwegs|im ausland)
@when .. (elternabend|elternsprechtag|sprechtag|behordengang|amt|umzug|taufe|kommunion|einschulung|prufung|geburtstag|probe|privates|privat|familienfeier|tuv|werkstatt|handwerker)
(elternabend|elternsprechtag|sprechtag|behordengang|amt|umzug|taufe|kommunion|einschulung|prufung|geburtstag|privates|familienfeier) .. @when
(@when|ostern|weihnachten|pfingsten|fasching|silvester) .. (ist|bleibt|haben|sind|machen) .. (zu|geschlossen|dicht|frei)
[p.open]
(doch|nun) (kein|keinen|keine) .. (urlaub|ferien|kurs|fortbildung|termin|reise|arzt)
(urlaub|kurs|fortbildung|reise|arzttermin|hochzeit|ferien) .. (abgesagt|gestrichen|fallt aus|fallt flach|verschoben|geplatzt|ausgefallen)
(gib|geb|gebe|geben|mach|mache|schalt|schalte) .. @when .. (frei|auf|wieder)
@when .. (konnte|kann|wurde|nehme|mache) .. (doch|auch|noch|nun) .. (nehmen|annehmen|leute|kunden|arbeiten|jemanden|wen)
@when .. (geht|klappt|passt) .. doch .. [wieder|freigeben|auf]
[p.ill]
(fallt|falle|fall) .. aus
(mir) .. (geht|ging) .. (nicht|gar nicht|uberhaupt nicht|echt nicht) .. gut
@when .. (op|operation|operiert|krankenhaus|spital|notaufnahme|krankenschein)
(kind|kinder|tochter|sohn|kleine|kleiner) .. (krank|fieber|kita|krankenhaus|spital)
(hexenschuss|bandscheibe|bandscheibenvorfall|gebrochen|verstaucht|bein gebrochen|magen darm|kotze|migrane|nierenstein|lebensmittelvergiftung)
(komme|komm) .. nicht .. (hoch|aus dem bett|mehr hoch)
[p.late]
(hange|hinke|liege|bin) .. (@minutes|stunde|halbe stunde|viertelstunde) .. (hinterher|zuruck|hintendran|verzug)
(brauche|dauert) .. @minutes .. (langer|noch|mehr)
@minutes .. (langer|hinterher|hintendran|im verzug)
(verspate) .. (mich) .. [um] .. (@minutes|viertelstunde|stunde)
[p.done]
(letzte|letzter|letzten|kunde|kundin|sie|er) .. (weg|gegangen|raus|durch|draussen|versorgt|heim|heimgegangen)
(haken|hakchen) .. (dran|dahinter|ran)
(ist|war) .. (gerade|eben|schon) .. (gegangen|raus|fertig geworden|weg)
[p.no_show]
(um|der von|die von|@when|@number|@name|<appt>) .. (keiner|niemand|nicht) .. (kam|gekommen|da|aufgetaucht|erschienen|gesehen)
(@when|@number|@name) .. (kam|ist|war) (keiner|niemand|nicht)
(trotz|obwohl) .. (gebucht|buchung|termin|reserviert) .. [nicht|keiner]
[p.undo]
(halt|stopp|doch|moment|ach) .. (@name|er|sie|kunde|kundin) .. (doch|noch) .. (gekommen|da|aufgetaucht|erschienen|eingetrudelt)
(@name|er|sie|kunde|kundin) .. ist doch .. (gekommen|da|aufgetaucht|erschienen)
[p.missed]
(wie viele|wieviele|wer|welche) .. nicht .. (gekommen|erschienen|aufgetaucht) .. [@when]
[p.lapsed]
(wer|wen|welche|welcher|welchen) .. (ewig|lange|langer|langem|monaten|@when|ewigkeiten) .. nicht .. (da|gesehen|gekommen|hier|blicken|gebucht)
[p.full]
(wie viel prozent|auslastung|wie voll|wie ausgebucht) .. [@when|weg|belegt|vergeben|voll]
[p.set_price]
@service .. (nehme|nehm|will|verlange|kriege|berechne|kostet|kosten|koste|mache|sofort|jetzt|zukunft|kunftig|neu|hoch|hochsetzen|rauf|runter|billiger|teurer|nur noch|auf) .. (@money|@number)
(nehme|will|verlange|kriege|berechne|kostet|kosten|mache|setz|setze|mach|erhoh|erhohe|senk|senke) .. @service .. (@money|@number)
@service .. (teurer|billiger|gunstiger|rauf|runter|hochsetzen|runtersetzen)
(preise|preis) .. (rauf|hoch|runter|erhohen|anheben|senken|teurer|billiger) .. [@money|@number|um|auf]
(preise|preis) .. @money .. (rauf|hoch|runter|mehr|weniger|teurer|billiger)
[p.set_hours]
(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|@when) .. (ruhetag|geschlossen|zu) .. [ab|immer|kunftig]
(mochte|will|wollte|arbeite|arbeiten|mache|habe|hab) .. @when .. (nur noch|keine termine mehr|nicht mehr|keinen mehr|nimmer) .. [@when|arbeiten|haben]
(arbeite|arbeiten|mache|fange|fang|hore|beginne|starte|bin) .. (ab jetzt|kunftig|nur noch|erst|immer|jetzt) .. @when .. [an|auf|zu|arbeiten|da]
(habe|hab|mache|arbeite|bin) .. (jetzt|kunftig|ab sofort|immer|neu) .. @when .. (offen|auf|geoffnet|da)
@when .. (arbeite|fange|fang|mache|bin|hore) .. (ab jetzt|kunftig|nur noch|erst|immer|ab sofort|in zukunft) .. @when
[p.set_service]
(neu|neue|neues|neuer) .. (angebot|programm|sortiment|leistung|service)
(neu|neue|neues|neuer|biete|mache|mach|habe|gibt|jetzt|auch) .. @minutes .. @money
@minutes .. (fur) .. @money
(biete|biet|mache|mach|gibt) .. (jetzt|ab jetzt|ab sofort|neuerdings|nun|auch) .. [auch] .. [an|@money|@minutes]
(nimm|nehmt|streich|losch|wirf|schmeiss|hau) .. @service .. (raus|programm|angebot|weg|liste|karte|sortiment)
@service .. (mache|mach|biete|schneide|gibt) .. (nicht mehr|nimmer|nicht langer|keine mehr)
@service .. (braucht|dauert|plane|plan|geht|sind) .. (jetzt|kunftig|ab jetzt|nun|neu) .. @minutes
[p.write]
(kannst|konntest|bitte|konnen) .. (@name|@when|@number|kundin|kunden|ihr|ihm|meinem|meiner) .. (fragen|schreiben|sagen|ausrichten|mitteilen|bescheid geben|erinnern) .. [ob|dass|wann]
(teil|teile|richte|richt|ubermittle) .. (@name|@when|kundin|kunden|ihr|ihm|herrn|frau) .. (mit|aus) .. [dass|ob]
[p.numbers]
(was|wie viel|wieviel) .. @when .. (reingekommen|verdient|eingenommen|umgesetzt|hangen geblieben|gemacht|rumgekommen|herausgekommen|rausgekommen)
(lauft|lief|geht|war|laufts) .. (besser|schlechter|mehr|weniger|gut) .. als .. [@when|letzten|letztes|letzte]
(wie viele|wieviele) .. (termine|kunden|leute|buchungen|kundinnen|besuche) .. (hatten|hatte|waren|gehabt|haben) .. [@when]
[p.hand_back]
(hier|jetzt|ab hier|wieder|ab jetzt) .. (kannst|darfst|sollst) .. (du|wieder) .. (antworten|ubernehmen|weitermachen|schreiben)
(fertig|durch) .. (mit) .. (ihm|ihr|@name|kunden|kundin) .. (mach|ubernimm|weiter|du|antworte)
[p.settings]
(wo|wie) .. <stell_ein> .. <einstellbar>
<stell_ein> .. <einstellbar>
<einstellbar> .. <stell_ein>
[p.walk_in]
(laufkunde|laufkunden|laufkundin|walk in|spontankunde|passant)
(ohne termin|unangemeldet|spontan) .. (da|gekommen|reingekommen|auf dem stuhl|im laden|@service)
(@name|kundin|kunde|frau|herr) .. (will|mochte|braucht|wollte|hatte gern) .. (@service|@when|bart|farbe|schnitt) .. (rein|dazwischen|noch|@when|unter|eintragen)
(trag|trage|setz|setze|schieb|buch|buche|schreib|quetsch|nimm|pack) .. @name .. (@when|ein|rein|dazwischen|dran)
= leib: rucken | kopf | magen | bauch | hals | knie | fuss | hand | schulter | bandscheibe | kreislauf | nacken | stimme | ohr | auge
= hin_ist: hin | kaputt | weh | schmerzt | schmerzen | zwickt | streikt | entzundet | verrenkt | gezerrt | verdreht | verknackst | spinnt
= fest: plan | kalender | terminbuch | agenda | liste | system | buch
[cancel]
(<appt>|@service|@when) .. hat sich .. erledigt
(<appt>|@service|@when) .. (hinfallig|uberflussig|gestorben)
hat sich .. erledigt .. (mit|der|die) .. (<appt>|@service)
(hinfallig|uberflussig) .. (mit|der|die) .. (<appt>|@service)
(muss|mussen) .. (@when) .. (passen|absagen|kneifen|aussteigen|aussetzen)
[no]
(wird|ist|ware) .. zu (stressig|kompliziert|umstandlich|muhsam|aufwendig|viel|knapp|riskant|unsicher|anstrengend|hektisch)
[list]
(stehe|bin|war) ich .. (drin|noch) .. [<fest>]
(stehe|bin) .. <fest> .. [noch|drin]
[late]
(fahren|fahre|gehen|gehe|kommen|komme) .. (erst|jetzt erst|grad erst) .. (los|weg|raus)
(erst) .. (losgefahren|losgekommen|weggekommen|aufgewacht|rausgekommen)
(nicht) .. (fruher|eher|schneller) .. (@minutes|da)
(@minutes) .. (da|dort|bei euch|bei ihnen) .. [eher|fruher|nicht]
(schlussel|autoschlussel|handy|geldbeutel) .. (verlegt|vergessen|verloren|gesucht|weg|nicht gefunden)
[waitlist]
(denkt|denk|denken) .. an (mich|uns)
(ausfallt|abspringt|absagt|krank wird|ausfallen) .. (mich|uns|meldet|ruft|schreibt|bescheid|denkt)
[pay]
(finde|sehe|wo) .. (seite|link|bezahlseite|zahlungsseite) .. (nicht|nimmer|dazu|dafur)
(uberweisen|bezahlen|zahlen|uberweisung) .. (finde|weiss|geht|klappt) .. (nicht|nimmer|nichts)
[receipt]
(schriftlich|schwarz auf weiss|ausgedruckt|als pdf) .. [gezahlt|bezahlt|geben|schicken]
(was|dass) .. (gezahlt|bezahlt) .. (buro|firma|arbeitgeber|chef|steuer|kasse|schriftlich)
[complain]
(verhauen|massakriert|verunstaltet|entstellt|vergeigt|versemmelt|zerstort|abgesabelt|vermasselt|versaubeutelt) .. [<teil>|<werk>]
(<teil>|<werk>) .. (verhauen|massakriert|verunstaltet|entstellt|vergeigt|versemmelt|zerstort|abgesabelt|vermasselt|verschnitten|ruiniert)
(so) .. (nicht|nirgends) .. (raus|unter leute|trau|trauen|rumlaufen|blicken lassen)
[human]
(kann|konnte|konnten|soll|mochte) .. (mich|uns) .. [selber|personlich|direkt|jemand|chefin] .. (anrufen|zuruckrufen|anruft)
[ask.address]
(welche|welcher|bei welcher|an welcher) .. (haltestelle|station|ausgang|ausfahrt|aussteigen|linie)
(wo|welche) .. (muss|soll) .. (aussteigen|raus|umsteigen|abbiegen|klingeln|lauten)
[ask.hours]
(seid|sind|habt|haben|macht) .. @when .. (laden|geschaft|offen|auf|zu|geschlossen|arbeiten|da)
[ask.payment]
(bares|bargeld|bar|cash|kartchen|karte|handy) .. (oder|auch|nur) .. [karte|kartchen|bar|geht]
[ask.price]
(wie viel euro|wie viel geld|wieviel euro|wieviel geld) .. [rechnen|mitnehmen|kostet|brauche]
[ask.services]
(bietet|macht|habt|bieten|machen|haben|gibt es) .. (auch|sowas wie|zufallig) .. (brautfrisuren|hochsteckfrisuren|hochsteckfrisur|brautfrisur|dauerwelle|extensions|locken|glattung|make up|schminken|kinder|maniküre|pedikure|perucken|bartpflege|gutscheine)
[ask.other]
(ist|ware) .. (problem|schlimm|gefahrlich|schadlich|bedenklich|erlaubt|moglich) .. [@service|farben]
(monat|schwanger|schwangerschaft|stille|stillzeit|medikamente|blutverdunner|herzschrittmacher|neurodermitis|schuppenflechte|empfindliche) .. [problem|geht|@service|darf|moglich]
[ask.parking]
(auto|wohnmobil|anhanger|bus|transporter|fahrrad|rad|roller|motorrad|moped|kinderwagen) .. (unter|abstellen|hinstellen|parken|unterstellen|loswerden|stehen lassen)
[ask.times]
(hattet|habt|hatten|haben|hat) .. @when .. (zeit|stunden|stunde|luft|frei)
(ware|ist|geht|ginge) .. @when .. (machbar|moglich|drin|frei|noch was|zu haben)
@when .. (ware|ist|geht|ginge) .. (machbar|drin|zu haben)
[search]
(wo) .. (am besten|lasse|gehe|lass|geh) .. (<teil>|@service|kopf|schneiden|waschen)
(wer) .. (kinder|kindern|angstpatienten|senioren) .. (@trade|<wo_hin>|lieb|gut|geduldig)
(brauche|brauchen|suche|suchen) .. (@trade|<wo_hin>) .. (fur|mit|der|die)
[wait]
(erst|vorher|noch) .. (abwarten|warten|klaren|wissen|schauen|checken)
(dienstplan|schichtplan|stundenplan|chef|mann|frau) .. (abwarten|fragen|schauen|checken|klaren)
[p.approve]
(beim|bei|dem|der|zu) .. @name .. (ja sagen|zusagen|ok|annehmen|bestatigen)
(von mir aus|gern|gerne|klar|passt) .. (trag|schreib|buch|nimm|setz) .. (sie|ihn|es|das|den|die) .. [ein|auf|rein]
[p.decline]
(sag|sage) .. (ihm|ihr) .. (nichts|nicht|kein|keine|voll|ausgebucht|nein) .. [frei|platz|geht|da]
[p.counter]
@when .. (konnte|kann) .. (ihn|sie|ihr|ihm) .. [reinquetschen|nehmen|einschieben|anbieten|machen|unterbringen]
[p.agenda]
(bin) ich .. @when .. (verplant|voll|belegt|beschaftigt|frei|ausgebucht|dran)
(lies|les|zeig|sag|nenn|gib) .. (wer|was|wen) .. @when .. [kommt|alles|ansteht]
[p.gaps]
(wann|zwischen|wo) .. (hatte|habe|bleibt|ist) .. @when .. (zeit|luft|pause|frei) .. [einkaufen|essen|zum|fur]
[p.block]
@when .. (kommt|kommen|habe|bin|muss) .. (heizung|techniker|ableser|handwerker|installateur|schornsteinfeger|besuch|lieferung|hochzeit|elektriker|monteur|prufer|steuerberater|kaminkehrer)
@when .. (zusperren|absperren|dichtmachen|zumachen|niemanden|niemand|keinen) .. [bitte]
[p.open]
(wieder|doch) .. (leute|kunden|jeder|alle) .. (buchen|kommen|reservieren) .. [@when]
@when .. (doch|wieder) .. (zeit|da|verfugbar|frei|buchen|buchbar)
(durfen|konnen|darf|kann) .. wieder .. (buchen|kommen|reservieren)
[p.ill]
<leib> .. <hin_ist>
(geht|schaffe) .. (gar nichts|nichts|uberhaupt nichts) .. [mehr]
(alle|alles) .. (heimschicken|absagen|nach hause schicken|canceln|abblasen)
[p.late]
(wird|dauert|verzogert|verschiebt) .. (@minutes|viertelstunde|stunde|halbe stunde) .. (spater|langer|mehr|nach hinten)
(bei allen|alles|alle) .. (@minutes|viertelstunde) .. (spater|nach hinten|verzogert)
[p.done]
(kundin|kunde|@name|sie|er) .. (zufrieden|glucklich|frisch|fertig) .. (raus|weg|gegangen|heim|abhaken)
[p.no_show]
(@name|kundin|kunde|er|sie|der|die) .. (sitzen lassen|hangen lassen|im stich|versetzt|vergessen|draufgesetzt)
[p.missed]
(wie oft|wie viele male|wie haufig) .. (versetzt|nicht gekommen|sitzen gelassen|no show|geplatzt)
[p.numbers]
(was|wie viel|wieviel) .. @when .. (gebracht|eingebracht|abgeworfen|hergegeben|ergeben|geworden)
(was|wie viel|wieviel) .. (gebracht|eingebracht|abgeworfen|reingebracht) .. [@when]
[p.set_hours]
@when .. (kunftig|ab jetzt|ab sofort|in zukunft|nur noch|erst) .. (sperr|sperre|schliess|schliesse|mach|offne|fang|komm) .. [@when|auf|zu|an]
(sperre|sperr|schliesse|mache|offne) .. (kunftig|erst|immer|nur noch|ab sofort) .. @when .. [auf|zu|an]
[p.set_service]
@service .. (biete|biet|mache|gibt) .. (nicht|kein|keine|nimmer|vorerst nicht|bis auf weiteres)
(dazunehmen|dazu nehmen|aufnehmen|reinnehmen|mit aufnehmen|dazugeben|erganzen) .. [@minutes|@money|@service]
@service .. (dazunehmen|aufnehmen|reinnehmen|erganzen)
[p.write]
(lass|lasst) .. (@name|kundin|kunden|ihn|sie|alle) .. wissen .. [dass|ob]
[p.hand_back]
(ab jetzt|jetzt|wieder) .. (du) .. [bitte|wieder|dran]
[p.settings]
(konto|bankkonto|bank|kontonummer|adresse|logo|iban) .. (geandert|gewechselt|neu|neue|neues|umgezogen) .. [wo|wie]
[p.walk_in]
@name .. (braucht|will|mochte) .. (schnitt|bart|farbe|@service) .. [nimm|@when|dazwischen|rein]
(nimm|quetsch|pack|schieb|setz) .. (sie|ihn|@name) .. (@when) .. [dazwischen|rein|dran|ein]
[move]
(@name|kundin|kunde) .. (will|mochte|kann|wurde) .. (lieber|statt|eher) .. @when .. (statt|umhangen|umlegen|verlegen|umbuchen|verschieben|legen|umtragen)
(<appt>|besuch|@service|ganze|es|das) .. (auf|zu) .. @when .. (schieben|legen|verlegen|verschieben|umhangen|umbuchen|rutschen)
(tauschen|tausch|wechseln) .. (vormittags|nachmittags|abends|@when|lieber)
[ask.policy]
(was passiert|was geschieht|was ist|was mache ich|und was|wie ist das) .. (wenn|falls)
[complain]
(farbe|@service|<werk>) .. (schon|nach @when|nach) .. (raus|weg|verblasst|ausgewaschen|rausgewaschen|draussen|abgebrochen|abgesplittert|eingerissen)
(dafur) .. (bezahlt|gezahlt|hingeblattert) .. [geld|viel|nicht]
[review]
(schnitt|farbe|frisur|haare|bart|@service) .. (super|toll|klasse|schon|perfekt|traumhaft|spitze|mega) .. (geworden|gelungen)
(super|toll|klasse|perfekt|spitze|mega) .. (geworden|gelungen)
[move]
(hatten|haben|hattet|habt|gibt|geht|ginge|ware) .. (stattdessen|ersatzweise|dafur) .. @when
[p.open]
@when .. (arbeite|offne|bin|mache) .. (ausnahmsweise|zusatzlich|extra|doch) .. [auf|da]
[p.ill]
(was|etwas|virus|grippe) .. (eingefangen|aufgegabelt|erwischt|eingehandelt)
alles .. (ausfallen|absagen|canceln|ausfallt)
[p.no_show]
(@name|kunde|kundin|er|sie|der|die) .. (kam|erschien|kommt) .. nicht
(auf) .. (@name|kunden|kundin) .. gewartet
gewartet .. (@name|kunde|kundin|der|die) .. nicht
[p.set_service]
@service .. (leistungen|angebot|programm|liste|sortiment|karte|preisliste) .. (loschen|streichen|raus|entfernen|nehmen|rausnehmen|weg)
