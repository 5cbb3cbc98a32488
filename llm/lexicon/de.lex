# Deutsch. Die Form steht in __init__.py; Umlaute wie ohne Punkte, auch als ae, oe, ue.

= to: auf
= moved: das | es | termin | ihn | sie | den | uhrzeit | buchung | haarschnitt | tag
= hour_after: ware | passt | ist | geht
= hour_before: um | auf | gegen | lieber
= appt: termin | termine | buchung | buchungen | reservierung | reservierungen | besuch | sitzung | platz | beratung
= mein: mein | meinen | meine | meiner | den | die | das | der | diesen | diese | einen | eine | alle | alle meine | unseren
= det: ein | einen | eine | einem | einer | den | die | das | der | mein | meinen | noch einen | noch eine
= will: ich mochte | ich moechte | ich brauche | ich brauch | ich will | ich hatte gern | ich hatte gerne | ich haette gern | ich haette gerne | ich wurde gern | ich wurde gerne | ich wuerde gern | ich wuerde gerne | ich suche | wir mochten | wir brauchen | mochte | moechte | brauche | hatte gern | hatte gerne | haette gern
= kann: kann ich | konnte ich | koennte ich | konnen sie | konnten sie | koennen sie | koennten sie | kannst du | konntest du | ist es moglich | ware es moglich | darf ich | konnen wir | kann man
= buchen: buchen | reservieren | vereinbaren | ausmachen | machen | bekommen | haben | nehmen | kriegen | eintragen
= ort: salon | salons | friseur | friseurin | barbier | zahnarzt | zahnarzte | zahnarztin | arzt | arztin | praxis | therapeut | therapeutin | psychologe | psychologin | studio | jemand | jemanden | laden
= gut: gut | perfekt | super | prima | toll | wunderbar | ok | okay | in ordnung | richtig | korrekt | klasse | ideal | bestens | fein | ausgezeichnet | spitze | top | einverstanden | schon
= mensch: mensch | menschen | person | mitarbeiter | mitarbeiterin | jemandem | jemand | echten person | echten menschen | chef | chefin | personal | berater
= dinge: wetter | temperatur | witz | witze | rezept | lied | film | taxi | uber | flug | hotel | zug | restaurant | fussball | lotto | prasident | regnen | regen | pizza | horoskop | wettervorhersage
= msg: nachrichten | nachricht | sms | erinnerungen | benachrichtigungen

[language]
der | die | das | den | dem | ein | eine | einen | einem | und | ist | ich | du | sie | wir | ihr | es | mein | meinen | meine | mir | mich | nicht | kein | keine | keinen | ja | nein | danke | bitte | hallo | guten | morgen | tag | abend | mit | fur | fuer | auf | am | um | im | zum | zur | bei | beim | von | zu | was | wer | wie | wo | wann | welche | welcher | wieviel | viel | mochte | moechte | brauche | will | kann | konnen | koennen | konnte | termin | termine | heute | ubermorgen | nachmittag | vormittag | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | uhr | nachste | nachsten | naechste | woche | absagen | verschieben | stornieren | anderer | andere | anderen | spater | spaeter | fruher | frueher | haare | schneiden | haarschnitt | kostet | preis | adresse | geoffnet | haben | habe | hat | sind | bin | gerne | gern | alles | klar | genau | passt | gut | vielleicht | warte | warten | moment | hilfe | tschuss | erste | zweite | dritte | letzte | auch | noch | dann | lieber | buchen | friseur | zahnarzt | wiedersehen | doch | ware | stimmt | oder | aber | schon | heisse | jemand

[filler]
der | die | das | den | dem | des | ein | eine | einen | einem | einer | und | oder | ich | du | er | sie | es | wir | ihr | mir | mich | dich | dir | uns | mein | meine | meinen | meiner | dein | ihre | ihr | mit | fur | fuer | auf | am | an | um | im | in | zum | zur | zu | bei | beim | von | vom | aus | ist | sind | bin | war | ware | waere | sein | habe | haben | hat | hatte | haette | kann | konnte | konnen | mochte | moechte | brauche | will | wurde | wuerde | bitte | danke | hallo | hi | ja | gern | gerne | mal | so | da | dann | also | auch | noch | schon | denn | doch | ach | oh | hm | ahm | eh | sehr | ganz | gut | was | wer | wie | wo | wann | welche | welcher | uhr | tag | zeit | datum | ort | hier | dort | etwas | frei | moglich | besser | am liebsten | lieber | herr | frau | guten | entschuldigung | sorry | ok | lg | mfg | als | nach | geht | gehen | wenn | ob | man
wenn moglich | falls moglich | wenn es geht | so bald wie moglich | so schnell wie moglich | ich wollte fragen | ich wurde gern wissen | eine frage | ich habe eine frage | wie geht's | wie geht es ihnen | konnten sie mir sagen | wissen sie

[skip]
bitte | auch | mal | gern | gerne | noch | dann | denn | doch | also

[yes]
ja | jo | jep | jup | jaa | ja bitte | ja gerne | gerne | gern | sehr gerne | sehr gern | na klar | klar | ja klar | sicher | naturlich | natuerlich | selbstverstandlich | auf jeden fall | genau | ganz genau | stimmt | das stimmt | richtig | das ist richtig | korrekt | einverstanden | bestatigt | ich bestatige | bestatige | abgemacht | passt | das passt | passt [mir] [<gut>] | das passt [mir] [<gut>] | das ist <gut> | ist <gut> | klingt <gut> | hort sich <gut> an | das klingt <gut> | alles klar | geht klar | machen wir | machen sie das | mach das | machen wir so | so machen wir das | in ordnung | das geht [<gut>|in ordnung] | geht in ordnung | von mir aus | warum nicht | das nehme ich | den nehme ich | nehme ich | kein problem | jawohl | auf alle falle | das ware <gut> | ware <gut> | ja das passt | ja passt | ja genau
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(schicken|senden) sie (es|sie|die anfrage) [ab] | (schick|sende) (es|sie|die anfrage) [ab] | anfrage (senden|schicken) | bitte (abschicken|absenden)
(buchen|reservieren|bestatigen|nehmen) sie (das|ihn|den|es) [so|ein] | (buch|buche|reserviere|bestatige|nimm) (das|ihn|den|es) | tragen sie mich ein | trag mich ein | (den|das|ihn) (mochte|will) ich | ich nehme (den|das|ihn|die) [termin|zeit]

[soft]
ok | okay | gut | super | prima | perfekt | toll | wunderbar | klasse | sehr gut | bestens | verstanden | fein | cool | na gut | ist gut | schon | top | alles gut

[like]
(der|die|das) (gefallt mir|da) | das gefallt mir | lieber (den|die|das)

[no]
auf keinen fall | passt [mir] nicht | nicht gut | geht [leider] nicht
nein | ne | nee | nein danke | no | niemals | auf keinen fall | sicher nicht | naturlich nicht | nicht (gut|richtig|der|die|das|den|so|ok|okay|moglich) | das (passt|geht|stimmt|klappt) [mir|leider] nicht | passt [mir|leider] nicht | geht [leider|bei mir] nicht | klappt [leider] nicht | leider nicht | leider nein | da kann ich [leider] nicht | ich kann (da|dann) [leider] nicht | das (ist|war) (nicht richtig|falsch|nicht das|nicht was ich wollte) | falsch | das will ich nicht | ich will (das|den|die) nicht | (nicht|bitte nicht) (buchen|reservieren|bestatigen) | buchen sie (das|ihn) nicht | keinen [davon|von denen] | keine [davon|von denen] | keiner [davon] | vergiss es | vergessen sie es | lieber nicht | ich glaube nicht | ich denke nicht | eher nicht | kein interesse
👎 | ❌ | 🙅 | ✖

[no_later]
(jetzt|heute|noch|im moment|gerade|momentan) nicht | nicht (jetzt|heute|gerade) | vielleicht (spater|ein andermal) | ein andermal | spater vielleicht | noch nicht

[denied]
(nicht|ausser|kein|keine|keinen|statt) [mit|bei|zu|in] [der|dem] (@provider|@service|@city|@trade) | nicht zu (@provider)

[neg]
nicht | kein | keine | keinen | nie | niemals | ohne | ausser | weder

[hedge]
vielleicht | eventuell | evtl | ich weiss nicht | weiss nicht | keine ahnung | nicht sicher | kommt darauf an | wahrscheinlich | moglicherweise | mal sehen | ich glaube schon

[wait]
warte | warten sie | warte (kurz|mal|einen moment|bitte) | warten sie (kurz|bitte|einen moment) | moment | moment (mal|bitte) | einen moment [bitte] | einen augenblick [bitte] | augenblick | sekunde | eine (sekunde|minute) [bitte] | kurz warten | ich (muss|werde) (uberlegen|nachdenken|nachsehen|fragen|schauen|das uberlegen|kurz uberlegen) | ich uberlege [es mir|noch] | lass mich (uberlegen|nachsehen|schauen|kurz schauen) | lassen sie mich (uberlegen|nachsehen|schauen) | ich melde mich [wieder|spater] | ich sage bescheid

[greet]
hallo | hi | hey | guten (tag|morgen|abend) | moin | moin moin | servus | gruss gott | grusse | grusse sie | 👋

[thank]
danke | dankeschon | danke schon | danke sehr | vielen dank | vielen lieben dank | herzlichen dank | besten dank | tausend dank | danke (fur alles|fur ihre hilfe|fur die hilfe|dir|ihnen) | sehr nett | das ist nett
🙏 | ❤ | 😍

[bye]
tschuss | tschuess | auf wiedersehen | bis (bald|dann|spater|morgen|dahin) | ciao | schonen (tag|abend) [noch] | einen schonen (tag|abend) [noch] | das (ist|war|ware) (alles|schon alles|es) | das war's | das wars | nichts (mehr|weiter) | sonst nichts [mehr] | nein das war's | nein das wars | nein das ist alles | mehr brauche ich nicht

[help]
hilfe | hilf mir | helfen sie mir | menu | was kannst du | was konnen sie | wie (funktioniert|geht) das | ich brauche hilfe | ich verstehe nicht | anleitung | was kann ich (hier|machen|fragen)

[human]
mensch | einen mensch | einen menschen | person | eine person
(mit) [einem|einer|dem|der|jemandem] (<mensch>|@provider) (sprechen|reden|verbinden) | (mochte|will|kann ich|konnte ich) mit [einem|einer|dem|der] (<mensch>|@provider|<ort>) (sprechen|reden) | <will> [mit] [einen|einem] (<mensch>) [sprechen|reden] | kundenservice | (rufen sie mich|rufen sie|ruf mich|rufen sie mich bitte) [bitte] (an|zuruck) | konnen sie mich anrufen | echter mensch

[language.to_en]
(sprechen sie|sprichst du|auf|konnen wir) englisch [sprechen|bitte] | englisch [bitte] | english
[language.to_es]
(sprechen sie|sprichst du|auf) spanisch [bitte] | spanisch [bitte]
[language.to_pt]
(sprechen sie|sprichst du|auf) portugiesisch [bitte] | portugiesisch
[language.to_fr]
(sprechen sie|sprichst du|auf) franzosisch [bitte] | franzosisch
[language.to_de]
(sprechen sie|sprichst du|auf) deutsch [bitte] | deutsch [bitte]
[language.to_it]
(sprechen sie|sprichst du|auf) italienisch [bitte] | italienisch

[stop]
stop | stopp | abmelden | abbestellen | keine <msg> mehr [schicken|senden|bitte] | (horen sie auf|hor auf) [mir] [<msg>] [zu] [schreiben|schicken|senden] | (schreiben|schicken|senden) sie mir (nicht mehr|nichts mehr|keine <msg> mehr) | ich (will|mochte) keine <msg> mehr [bekommen|erhalten]
[start]
wieder (anmelden|<msg>) | <msg> wieder (an|einschalten|schicken)
[erase]
(loschen sie|losche|loesche|loeschen sie|loschen) [bitte] [alle] (meine daten|meine personlichen daten|mein konto|alles uber mich) [loschen] | meine daten (loschen|loeschen) | recht auf vergessen | dsgvo

[book]
(buchen|reservieren|vereinbaren) | [<will>|<kann>] [<det>] (<appt>|@service) [bitte] [@when] (<buchen>) | <will> [<det>] (<appt>|@service) | <will> @when [<det>] (<appt>|@service) | (einen|ein) <appt> (bitte|buchen|machen|vereinbaren|ausmachen) | [<kann>] [<det>] <appt> (buchen|machen|haben|bekommen|vereinbaren|ausmachen) | noch einen <appt> | <will> (zu|zum|zur|bei) [@provider|<ort>|@trade] | haare schneiden [lassen] | (haben sie|habt ihr) [noch] [<det>] <appt> (fur mich|frei fur mich) | <will> mir die haare schneiden lassen | (konnen|konnten) sie mich (drannehmen|einschieben|eintragen)
[book_soft]
(ein|einen|eine) @service
[for_other]
fur (meinen|meine|unseren|unsere) (sohn|tochter|frau|mann|mutter|vater|freund|freundin|bruder|schwester|kind|baby|oma|opa|partner|partnerin) | fur (jemand|jemanden) anderen | nicht fur mich
[search]
(ich suche|suche|finden|finde|finden sie|empfehlen sie|empfiehl mir|empfehlen sie mir|kennen sie|kennst du|gibt es|wo gibt es|wo finde ich|ich brauche|brauche|zeigen sie mir) [mir] [einen|eine|ein] [guten|gute|neuen] (@trade|<ort>) | (ein|einen) @trade in @city | @trade in @city | welche (@trade|<ort>) gibt es
[near]
in der nahe | in meiner nahe | hier in der nahe | nahe bei mir | um die ecke
[cheap]
gunstig | gunstigste | gunstigsten | billig | billigste | preiswert | nicht zu teuer
[best]
(am besten|gut|besten) bewertet | beste | besten | der beste | die beste
[any_provider]
egal [wer|bei wem] | ist mir egal | mir egal | irgendwer | irgendjemand | wer (frei ist|gerade frei ist|zeit hat) | keine praferenz | jeder
[any_time]
jederzeit | egal wann | ist egal wann | wann auch immer | ich bin flexibel | irgendwann
[alt]
(andere|anderen|anderer|anderes|ein anderer|einen anderen|eine andere) [option|optionen|moglichkeiten|moglichkeit|salon|friseur|zahnarzt|arzt|<ort>|@trade] | (etwas|jemand|jemanden|was) anderes | (mehr|weitere) (optionen|moglichkeiten|vorschlage) | was (gibt es|haben sie) (noch|sonst) | noch etwas | alternativen | jemand anderen
[changed]
ich habe es mir anders uberlegt | doch nicht
[alt_time]
(andere|anderen|anderer|eine andere|weitere|einen anderen) (zeit|zeiten|uhrzeit|uhrzeiten|termin|termine) [frei|moglich]
[later]
spater | etwas spater | (haben sie|gibt es) [was|etwas] spater | zu fruh | nachher
[earlier]
fruher | etwas fruher | eher | (haben sie|gibt es) [was|etwas] fruher | zu spat
[other_day]
(an einem|ein|einen) anderen tag | ein anderer tag | anderer tag | andere tage
[change]
lieber | besser | statt | wie ware es [mit|am] | dann | verschieben auf | doch lieber

[move]
verschieben | verlegen | umbuchen | verschieb | (<mein>) <appt> [auf|am|vom|@when|bitte] [@when] (verschieben|verlegen|andern|aendern|umbuchen|tauschen) | (verschieben|verlegen|andern|aendern|umbuchen) sie <mein> [<appt>] [auf] | (verschiebe|verleg|andere) <mein> [<appt>] [auf]
[cancel]
absagen | stornieren | storno | annullieren | storniere | canceln | (<mein>) (<appt>|@service) [bitte|leider|wieder|am @when|@when] (absagen|stornieren|streichen|loschen|canceln) | (sagen sie|stornieren sie|sage|storniere|streichen sie) <mein> [<appt>] [ab] | (ich kann|kann) [leider] (nicht kommen|den termin nicht wahrnehmen|doch nicht kommen) | (den termin) kann ich [leider] nicht wahrnehmen
[keep]
nicht (absagen|stornieren) | (bitte nicht) (absagen|stornieren) | (<mein>|den|der) <appt> (behalten|soll bleiben|bleibt) | lassen sie (es|ihn) so
[list]
(welche|was fur) <appt> habe ich [gebucht|noch] | wann (ist|war) mein [nachster] <appt> | meine <appt> | mein nachster <appt> | habe ich [einen|einen noch|schon einen|irgendwelche] <appt> [gebucht] | was habe ich gebucht | wann habe ich [meinen|den|einen] <appt>
[repeat]
(das gleiche|dasselbe|wie|das selbe) [wie] (letztes mal|beim letzten mal|immer|das letzte mal|sonst) | dasselbe [nochmal|wie immer] | wie immer | nochmal dasselbe
[late]
(ich komme|komme|ich bin|bin) [etwas|ca|leider|ungefahr] [@minutes] (spater|zu spat|verspatet|spat) [@minutes] | [@minutes] verspatung | verspate mich [um] [@minutes] | ich verspate mich [um] [@minutes] | stehe im stau | ich stehe im stau
[waitlist]
warteliste | (geben sie|gib) [mir] bescheid (wenn|falls) [etwas|was|ein platz|ein termin] (frei wird|frei) | (melden sie sich|sagen sie mir bescheid) wenn [etwas|was] frei wird
[pay]
bezahlen | zahlen | (wie|wo) kann ich [be] (zahlen|bezahlen) | (schicken sie mir|schick mir) [bitte] [den] (zahlungslink|link) | zahlungslink | ich (mochte|will) (zahlen|bezahlen)
[paid]
(ich habe|habe) [schon|bereits] (bezahlt|gezahlt|uberwiesen) | schon bezahlt | bereits bezahlt | bezahlt
[receipt]
quittung | rechnung | beleg | (kann ich|konnte ich|ich brauche|schicken sie mir|ich hatte gern) [eine|die|einen] (quittung|rechnung|beleg) [haben|bekommen]
[review]
(eine) (bewertung|rezension) (abgeben|schreiben|hinterlassen) | bewerten
[complain]
beschwerde | beschweren | ich (mochte|will) mich beschweren | (unverschamt|unverschaemt|furchtbar|schrecklich|unmoglich) | geld zuruck | erstattung | enttauscht | unzufrieden

[ask.price]
(was|wieviel|wie viel) (kostet|kosten|wurde|macht) [das|der|die|ein|eine|einen|es] [@service] [kosten|das] | (wie teuer) (ist|sind|ware) [das|der|die|ein|eine|es] [@service] | (preis|preise) [fur|von|der|des|einen|eine|ein] [ein|eine|einen|den] [@service] | was (ist|sind) (der|die|ihre) (preis|preise) [fur] [@service] | preisliste
[ask.duration]
wie lange (dauert|geht|braucht) [das|es|der|die|ein|eine] [@service] | dauer | wie lang ist [das|ein] [@service]
[ask.address]
wo (sind|ist|finde|befindet|liegt|finden|seid) [sie|ich|der|das|die|sich|ihr] [sie|salon|praxis|laden|euch|das] | (wie ist|was ist|geben sie mir|schicken sie mir|wie lautet|haben sie) (die|ihre|eure) adresse | adresse (bitte|?) | ihre adresse | wie komme ich (hin|zu ihnen|dahin|dort hin)
[ask.hours]
(wann|wie lange|bis wann|ab wann|um wieviel uhr|um wie viel uhr) (haben|habt|offnen|schliessen|machen|macht|ist|offnet|schliesst) [sie|ihr|der salon] [auf|zu|geoffnet|offen|@when] | (haben|habt|ist|sind) [sie|ihr] (@when|auch|am) [@when] (offen|geoffnet|auf) | offnungszeiten | oeffnungszeiten | (wie sind|was sind) (ihre|die|eure) (offnungszeiten) | geoffnet ? | arbeiten sie [am] @when
[ask.services]
(welche|was fur) (leistungen|dienstleistungen|behandlungen|angebote) (bieten|haben|gibt) [sie|es] [an] | was bieten sie an | (bieten sie|machen sie|haben sie) [auch] @service [an]
[ask.phone]
(wie ist|was ist|haben sie|wie lautet|geben sie mir) (ihre|die|eine) (telefonnummer|nummer|handynummer) | telefonnummer | wie (erreiche ich|kann ich) sie [erreichen|anrufen]
[ask.rating]
(wie ist|wie sind) (ihre|die) (bewertung|bewertungen) | (haben sie) gute bewertungen | wie gut (sind sie|ist der|ist das)
[ask.parking]
(gibt es|haben sie|wo kann ich|wo) [dort|da] (parkplatze|parkplatz|parken|einen parkplatz|parkmoglichkeiten) | parkplatze
[ask.policy]
(wie sind|was sind) [ihre|die] (stornobedingungen|stornierungsbedingungen) | was passiert wenn ich (absage|nicht komme|storniere) | kann ich (kostenlos) (absagen|stornieren)
[ask.payment]
(kann ich|nehmen sie|akzeptieren sie|kann man) [mit|in|per] (karte|karten|bar|ec karte|kreditkarte|paypal|kreditkarten) [zahlen|bezahlen] | zahlungsmoglichkeiten | zahlungsarten
[ask.is_bot]
(sind sie|bist du|ist das|spreche ich mit|schreibe ich mit) [ein|einem|einer|eine|hier] (bot|roboter|mensch|menschen|maschine|ki|echte person|echter mensch|computer)
[ask.times]
(wann|welche tage) (haben|habt|sind|ist|hatten|kann|konnte|konnten|passt) [sie|ihr|etwas|ich|noch] [noch] [einen|was|etwas] (frei|zeit|termin|termine|kommen|verfugbar) [frei] | (haben sie|habt ihr|gibt es|ist|hatten sie) [noch] [was|etwas|einen|ein|irgendeinen|am] [@when] [noch] [was|etwas|einen] (frei|termin frei|termine frei|termine|termin|platz|verfugbar) [@when] | freie termine | welche (termine|zeiten) (haben sie|sind|gibt es) [noch] [frei] | wann geht es ? | wann ?
[ask.time]
(um wieviel uhr|um wie viel uhr|wann) (ist|war) (das|es|der termin|mein termin)
[ask.status]
(ist|wurde) (mein|der|das) [<appt>] [schon] (bestatigt|gebucht|fest) | hat (er|sie|@provider) [schon] (bestatigt|geantwortet|zugesagt)
[ask.other]
(haben sie|kann ich|gibt es|darf ich|muss ich|ist es|ist das|warum|wie|machen sie|soll ich) (wlan|meinen|mein|etwas|kinder|hunde|moglich|erlaubt|einen|was|ich|mitbringen) | wlan | barrierefrei
[bare.address]
adresse | wo
[bare.phone]
nummer | telefon
[bare.price]
preis | preise | kosten

[hostile]
(ignoriere|vergiss|ignorieren sie) [alle] [deine|die|ihre] [vorherigen] (anweisungen|regeln|instruktionen)
[off]
wie (wird|ist) [das] wetter | wird es regnen | regnet es | <dinge> | (erzahl|erzahle|erzahlen sie) [mir] einen witz | (bin|habe) ich [@when] (frei|zeit) [@when]

[name_is]
ich heisse | mein name ist | auf den namen | unter dem namen | ich heiss
[name_weak]
ich bin | hier ist | fur | name | hier spricht
[ordinal.1]
(der|die|das|den) (erste|ersten) [option|termin|bitte] | erste | (nummer|option) (1|eins) | die eins
[ordinal.2]
(der|die|das|den) (zweite|zweiten) [option|termin|bitte] | zweite | (nummer|option) (2|zwei) | die zwei
[ordinal.3]
(der|die|das|den) (dritte|dritten) [option|termin|bitte] | dritte | (nummer|option) (3|drei) | die drei
[ordinal.last]
(der|die|das|den) (letzte|letzten) [option|termin]
[choose.later]
(der|die|das|den) (spatere|spateren|spateste|spatesten)
[choose.earlier]
(der|die|das|den) (fruhere|fruheren|fruheste|fruhesten)

[drop]
vergiss es | vergessen sie es | vergiss das | lass es | lassen sie es | lass gut sein | egal lass

[spelling]
nen: einen | ne: eine | nem: einem | hab: habe | könnt: könnte | gehts: geht es | passts: passt es | is: ist | nich: nicht | nix: nichts | vllt: vielleicht | evtl: eventuell | lg: liebe grüße | hätt: hätte | wärs: wäre es | gibts: gibt es | moin: hallo

[p.approve]
annehmen | nehme ich an | genehmigen | genehmigt | angenommen | zusagen | zusage | bestatigen | bestatigt | akzeptieren | akzeptiert | nehm ich

[p.hand_back]
du bist dran | du wieder | mach du weiter | machen sie weiter | zuruck an (dich|den assistenten|den bot) | ubernimm [wieder|du] | zuruckgeben | fertig hier

[p.decline]
[ich|da] [bin] [ich] [da] (ausgebucht|voll|belegt|verhindert|nicht da|im urlaub)
(das|es) geht (nicht|leider nicht) | geht (nicht|leider nicht) | ablehnen | lehne ich ab | absagen | abgelehnt | kann ich nicht | kann da nicht | keine zeit | passt nicht | passt mir nicht | bin ausgebucht | ich kann (da|leider|da leider) nicht

[p.counter]
(lieber|besser|nur|wie ware|wie ware es mit|vorschlag) @when | @when (ware besser|passt besser|geht|ginge) | andere (zeit|uhrzeit)

[p.agenda]
(was|wen|wer|welche termine) (habe ich|hab ich|kommt|steht an|liegt an) [@when] [an] | (mein|meine|zeig|zeige) [mir] [mein|meine|meinen] (kalender|termine|agenda|tag|plan) [fur] [@when] | nachster kunde | termine [@when]

[cond]
wenn | falls | sofern | nur wenn | solange | ausser | es sei denn | kommt drauf an | vorausgesetzt

[polite_if]
wenn (moglich|es geht|das geht|es passt|das passt|sie mochten|es ihnen passt) | falls moglich
