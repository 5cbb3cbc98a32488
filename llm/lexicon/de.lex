# Deutsch. Die Form steht in __init__.py; Umlaute wie ohne Punkte, auch als ae, oe, ue.

= kin: sohn | tochter | sohne | frau | mann | mutter | vater | freund | freundin | bruder | schwester | kind | kinder | oma | opa | partner | partnerin | mama | papa | enkel | enkelin | neffen | nichte | cousin | cousine | tante | onkel | kollegen | kollegin | kleinen | kleine
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
hallo | minute | dienste | arbeit | bar
für | bräuchte | konnt | ihnen | ihre | ihren | dir | dich | euch | uns | hier | dort | da | nur | mal | halt | eigentlich | leider | wieder | immer | schade | sorry | servus | moin | gruss | grusse | tschau | tschüs | tschuess | bescheid | kommen | komme | kommt | gehen | geht | ginge | klappt | machen | mach | sagen | sag | schreiben | schreib | sprechen | brauch | suche | finde | zeigen | nehme | nehmen | bezahlen | zahlen | rechnung | quittung | karte | mensch | menschen | kunde | kundin | ablehnen | annehmen | angenommen | abgelehnt | fertig | erledigt | krank | urlaub | geschlossen | offen | offnet | zu | tochter | sohn | mann | kind | mutter | vater | freund | freundin | minuten | stunde | stunden | halb | viertel | verspätung | stau | später | früher | früh | spat | vormittags | nachmittags | abends | morgens | wochenende | nächstes | nächster | dieser | diese | diesen | diesem | jeden | jeder | anderes | nix | nen | ne | nee | nö | jo | jep | doch | ok | super | prima | toll | nah | nahe | billig | günstig | egal | irgendwann | keiner | niemand | löschen | daten | nachrichten | keinen | schicken | schicken | senden | bart | färben | waschen | föhnen | massage | zahnreinigung | kontrolle | würde | würden | könnten | könnte | möchten | müsste | muss | soll | sollte | darf | dürfte | worden | wurde | habt | seid | wollte | hätte | hätten | wäre | bis | seit | nach | vor | zwischen | ab | gegen | statt | ohne | welches | welchen | warum | wieso | damit | davon | danach
der | die | das | den | dem | ein | eine | einen | einem | und | ist | ich | du | sie | wir | ihr | es | mein | meinen | meine | mir | mich | nicht | kein | keine | keinen | ja | nein | danke | bitte | hallo | guten | morgen | tag | abend | mit | fur | fuer | auf | am | um | im | zum | zur | bei | beim | von | zu | was | wer | wie | wo | wann | welche | welcher | wieviel | viel | mochte | moechte | brauche | will | kann | konnen | koennen | konnte | termin | termine | heute | ubermorgen | nachmittag | vormittag | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | uhr | nachste | nachsten | naechste | woche | absagen | verschieben | stornieren | anderer | andere | anderen | spater | spaeter | fruher | frueher | haare | schneiden | haarschnitt | kostet | preis | adresse | geoffnet | haben | habe | hat | sind | bin | gerne | gern | alles | klar | genau | passt | gut | vielleicht | warte | warten | moment | hilfe | tschuss | erste | zweite | dritte | letzte | auch | noch | dann | lieber | buchen | friseur | zahnarzt | wiedersehen | doch | ware | stimmt | oder | aber | schon | heisse | jemand

[filler]
(vergiss|vergesst|vergessen sie) [das|es] nicht
oder was | mist | ups | ach so | oh mann | hoppla
tut | leid | tut mir leid | kommen | kommt | komm | komme | halt | eigentlich | leider | wieder | immer | nur | eben | eher | vielleicht noch | wohl | ja auch | bin ich | konnten | konnt | konnten | wurden | muss | soll | sollte | darf | durfte | wird | werden | wollte | hatten | hattet | habt | seid | geben | gibt | gib | sagen | sag | machen | mach | macht | sie mir | ihnen | euch | unser | unsere | dieser | diese | dieses | diesen | diesem | jetzt | gerade | irgendwie | irgendwo | ungefahr | circa | ca | etwa | bis | nun | nochmal | nochmals | einmal | man | deren | dessen | welches | welchen | falls | weil | dass | aber | zwar | trotzdem | naturlich | einfach | kurz | eben | bzw | usw | uns | hoffe | freue | mich | lassen | sehe | weiss | liebe | viele | grusse | gruss | beste | herzliche | schonen | damit | davon | dazu | dabei
tut mir leid | es tut mir leid | wenn das geht | wenn es passt | ich wollte mal fragen | ich hatte eine frage | hatte eine frage | kurze frage | eine kurze frage | nur eine frage | sagen sie mal | konnen sie mir sagen | kannst du mir sagen | ich wusste gern | wurde mich interessieren | mfg | vg | liebe grusse | viele grusse | beste grusse | mit freundlichen grussen | freundliche grusse | bei gelegenheit | so bald es geht | sobald wie moglich | am besten | freue mich | danke im voraus | vielen dank im voraus | ich glaube | ich denke
der | die | das | den | dem | des | ein | eine | einen | einem | einer | und | oder | ich | du | er | sie | es | wir | ihr | mir | mich | dich | dir | uns | mein | meine | meinen | meiner | dein | ihre | ihr | mit | fur | fuer | auf | am | an | um | im | in | zum | zur | zu | bei | beim | von | vom | aus | ist | sind | bin | war | ware | waere | sein | habe | haben | hat | hatte | haette | kann | konnte | konnen | mochte | moechte | brauche | will | wurde | wuerde | bitte | danke | hallo | hi | ja | gern | gerne | mal | so | da | dann | also | auch | noch | schon | denn | doch | ach | oh | hm | ahm | eh | sehr | ganz | gut | was | wer | wie | wo | wann | welche | welcher | uhr | tag | zeit | datum | ort | hier | dort | etwas | frei | moglich | besser | am liebsten | lieber | herr | frau | guten | entschuldigung | sorry | ok | lg | mfg | als | nach | geht | gehen | wenn | ob | man
wenn moglich | falls moglich | wenn es geht | so bald wie moglich | so schnell wie moglich | ich wollte fragen | ich wurde gern wissen | eine frage | ich habe eine frage | wie geht's | wie geht es ihnen | konnten sie mir sagen | wissen sie

[skip]
bitte | auch | mal | gern | gerne | noch | dann | denn | doch | also

[yes]
(der|die|dieser|diese|mein|meine) <appt> (stimmt|passt|ist richtig|ist korrekt|ist in ordnung) [so] | (die|alle|meine) (angaben|daten|details|informationen) (stimmen|passen|sind [alle] (richtig|korrekt|in ordnung)) [so|alle] | [ja] (sie haben|du hast) (mich|es|das|alles) (richtig|korrekt|gut) (verstanden|notiert|aufgenommen)
jo | jo (nehm|nimm|nehme) ich | nehm ich | den nehm ich | die nehm ich | jo passt | jo eh | ja eh | jo gern | passt scho | passt schon
jaja | ja ja | joa | jawoll | yes | yep | okidoki | oki | ja super | ja perfekt | ja prima | ja ok | ja okay | ja gut | ja bitte gern | gerne doch | aber gerne | aber gern | aber klar | logo | logisch | freilich | passt so | passt alles | passt perfekt | passt prima | passt gut | passt super | das passt so | das passt [mir] <gut> | das passt wunderbar | so passt es | so passt das | so ist es <gut> | so <gut> | das ist mir recht | ist mir recht | mir recht | soll mir recht sein | das ware <gut> so | ware <gut> so | alles bestens | alles <gut> so | ja genau so | haargenau | exakt | jup passt | geht <gut> | geht prima | das geht bei mir | klappt | das klappt | klappt <gut> | das klappt <gut> | klappt bei mir | abgemacht ja | deal | gebongt | geritzt | von meiner seite <gut> | fur mich <gut> | fur mich passt das | fur mich in ordnung | ich bin einverstanden | bin dabei | ich bin dabei | machen wir das | dann machen wir das so | dann nehme ich (den|das|die) | da kann ich | ich bestatige das | hiermit bestatige ich
ja | jo | jep | jup | jaa | ja bitte | ja gerne | gerne | gern | sehr gerne | sehr gern | na klar | klar | ja klar | sicher | naturlich | natuerlich | selbstverstandlich | auf jeden fall | genau | ganz genau | stimmt | das stimmt | richtig | das ist richtig | korrekt | einverstanden | bestatigt | ich bestatige | bestatige | abgemacht | passt | das passt | passt [mir] [<gut>] | das passt [mir] [<gut>] | das ist <gut> | ist <gut> | klingt <gut> | hort sich <gut> an | das klingt <gut> | alles klar | geht klar | machen wir | machen sie das | mach das | machen wir so | so machen wir das | in ordnung | das geht [<gut>|in ordnung] | geht in ordnung | von mir aus | warum nicht | das nehme ich | den nehme ich | nehme ich | kein problem | jawohl | auf alle falle | das ware <gut> | ware <gut> | ja das passt | ja passt | ja genau
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(schickens|schicken s|schickts|schick|buchens|buchen s) [bitte] [die] (anfrage|termin|ihn|ab|los) [ab|los|bitte]
(bitte) (senden|schicken|buchen|reservieren|bestatigen|eintragen|verschieben|absagen|stornieren) | (senden|schicken) sie [bitte] (es|sie|die anfrage|das) [bitte] [ab|los] | (senden|schicken) sie ab | (ja) (senden|schicken|abschicken|absenden) | (buchen|reservieren|bestatigen|nehmen|verschieben|stornieren) sie [bitte] (das|ihn|den|es|den termin) [bitte] [so|ein|fest] | (buch|buche|reserviere|bestatige|verschieb|storniere) (das|ihn|den|es|den termin) [bitte] | (tragen|trag) [sie] mich [bitte] [dann] ein | (kannst du|konnen sie) [so|das|den] [ruhig|gern] (buchen|reservieren|bestatigen|eintragen|abschicken|senden) | (das|den|ihn) (konnen sie|kannst du) [so] (buchen|reservieren|eintragen) | sagen sie (ihn|den|das|den termin) ab | machen sie (den|das) fest | fest buchen
(schicken|senden) sie (es|sie|die anfrage) [ab] | (schick|sende) (es|sie|die anfrage) [ab] | anfrage (senden|schicken) | bitte (abschicken|absenden)
(buchen|reservieren|bestatigen|nehmen) sie (das|ihn|den|es) [so|ein] | (buch|buche|reserviere|bestatige|nimm) (das|ihn|den|es) | tragen sie mich ein | trag mich ein | (den|das|ihn) (mochte|will) ich | ich nehme (den|das|ihn|die) [termin|zeit]

[lead]
# agreement that, said before a question, only leads into it
gut | na gut | ok | okay | also | also gut | nur zu | schon | verstanden | los

[soft]
alles klar | passt schon | top danke | na dann | jo gut | wunderbar danke | sehr schon | schon gut | gut so | verstehe | ah ok | ah gut | aha | klasse danke | spitze | geil | mega
ok | okay | gut | super | prima | perfekt | toll | wunderbar | klasse | sehr gut | bestens | verstanden | fein | cool | na gut | ist gut | schon | top | alles gut

[like]
(der|die|das) (gefallt mir|da) | das gefallt mir | lieber (den|die|das)

[no]
mir ist (etwas|was) dazwischengekommen | [ich|i] (schaff|schaffe|schaffs|schaff's) [es|das|s] [@when] [leider] [doch] [leider] nicht [mehr]
(ich kann|kann) [@when] [leider] [doch] [zum|zu dem|den|am] [<appt>] [@when] [leider] [doch] (nicht kommen|nicht wahrnehmen|nicht da sein|nicht erscheinen) | ich (komme|schaffe es) [@when] [leider] [doch] nicht [zum termin|zu dem termin|mehr]
(an dem tag|da|dann|um die zeit|zu der zeit|an diesem tag) (kann ich|geht es|passt es|geht das|klappt es|bin ich) [bei mir|mir] [leider] nicht [frei] | [das|es] (klappt|geht|passt) [bei mir|mir] [da|dann] [leider] [doch] nicht | nein das (geht|passt|klappt) [leider|mir] nicht | (das) ist [leider] nichts fur mich | nichts fur mich | nein lieber nicht | bitte nicht | nein bitte nicht | nicht wirklich | nichts davon | weder noch | keines [davon] | keins [davon] | so nicht | stimmt [so] nicht | das stimmt [so] nicht | das ist [so] nicht (richtig|gut|was ich will) | das habe ich nicht gesagt | gefallt mir nicht | mag ich nicht | will ich nicht | mochte ich [lieber] nicht | ich mochte (das|den|ihn|die) [lieber] nicht | nehme ich nicht | buchen sie [bitte] nichts | nichts buchen | nicht senden | nicht abschicken | keinesfalls | nie im leben | ganz und gar nicht | brauche ich nicht | nicht notig | ist nicht notig | hat sich erledigt | nein hat sich erledigt | doch nicht
auf keinen fall | passt [mir] nicht | nicht gut | geht [leider] nicht
nein | ne | nee | nein danke | no | niemals | auf keinen fall | sicher nicht | naturlich nicht | nicht (gut|richtig|der|die|das|den|so|ok|okay|moglich) | das (passt|geht|stimmt|klappt) [mir|leider] nicht | passt [mir|leider] nicht | geht [leider|bei mir] nicht | klappt [leider] nicht | leider nicht | leider nein | da kann ich [leider] nicht | ich kann (da|dann) [leider] nicht | das (ist|war) (nicht richtig|falsch|nicht das|nicht was ich wollte) | falsch | das will ich nicht | ich will (das|den|die) nicht | (nicht|bitte nicht) (buchen|reservieren|bestatigen) | buchen sie (das|ihn) nicht | keinen [davon|von denen] | keine [davon|von denen] | keiner [davon] | vergiss es | vergessen sie es | lieber nicht | ich glaube nicht | ich denke nicht | eher nicht | kein interesse
👎 | ❌ | 🙅 | ✖

[no_later]
(im augenblick|zurzeit|grad|derzeit|vorerst|aktuell|vorlaufig) [noch] nicht | (spater|demnachst|nachstes mal) (vielleicht|eventuell|mal) | vielleicht (morgen|ein anderes mal|nachstes mal) | ein anderes mal | nachstes mal | ich (melde mich|sage bescheid) (spater|dann|noch)
(jetzt|heute|noch|im moment|gerade|momentan) nicht | nicht (jetzt|heute|gerade) | vielleicht (spater|ein andermal) | ein andermal | spater vielleicht | noch nicht

[denied]
(nicht|ausser|kein|keine|keinen|statt) [mit|bei|zu|in] [der|dem] (@provider|@service|@city|@trade) | nicht zu (@provider)

[neg]
nicht | kein | keine | keinen | nie | niemals | ohne | ausser | weder

[hedge]
ich bin [mir] [noch] (nicht sicher|unsicher|unschlussig) | bin [mir] [noch] (nicht sicher|unsicher) | weiss (noch nicht|ich nicht|ich noch nicht) | ich weiss (noch nicht|es nicht|es noch nicht) | kommt drauf an | kann sein | schon moglich | denke schon | glaube schon | ich denke schon | unter umstanden | je nachdem | hm mal schauen | mal schauen
vielleicht | eventuell | evtl | ich weiss nicht | weiss nicht | keine ahnung | nicht sicher | kommt darauf an | wahrscheinlich | moglicherweise | mal sehen | ich glaube schon

[wait]
wart | wart mal | warte mal kurz | moment noch | momentchen | sekunde noch | einen moment mal | kleinen moment | einen kleinen moment | nur einen moment | eine sekunde | eine minute | (gib|geben sie) mir [bitte] (eine|einen|zwei|5|funf) (minute|moment|minuten|sekunde) | ich (schau|schaue|gucke|sehe|frage|prufe|uberlege|check) [mal|kurz|eben|gleich|noch] [meine|meinen|in|im|mit|bei] [meine|meinen|meiner|meinem] [kalender|frau|mann|freund|freundin|chef] [nach|es mir|mal] | (ich muss|muss) [noch|erst|das|es] [kurz|mal] [mit|meine|meinen|im|in] [meiner|meinem|meine|meinen] [frau|mann|chef|kalender|freundin|freund] (fragen|schauen|nachsehen|uberlegen|nachdenken|nachschauen|abklaren|absprechen|besprechen|klaren|sprechen) | (lass|lassen sie) mich [kurz|mal|erst|noch] (uberlegen|nachsehen|schauen|nachdenken|nachfragen|gucken) | bin gleich (zuruck|wieder da) | ich sag (dann|noch|spater) bescheid | ich gebe bescheid
warte | warten sie | warte (kurz|mal|einen moment|bitte) | warten sie (kurz|bitte|einen moment) | moment | moment (mal|bitte) | einen moment [bitte] | einen augenblick [bitte] | augenblick | sekunde | eine (sekunde|minute) [bitte] | kurz warten | ich (muss|werde) (uberlegen|nachdenken|nachsehen|fragen|schauen|das uberlegen|kurz uberlegen) | ich uberlege [es mir|noch] | lass mich (uberlegen|nachsehen|schauen|kurz schauen) | lassen sie mich (uberlegen|nachsehen|schauen) | ich melde mich [wieder|spater] | ich sage bescheid

[greet]
hallochen | halli hallo | hey hallo | guten tach | tach | gruezi | grias di | morgen zusammen | hallo zusammen | guten abend zusammen | schonen guten tag | schonen guten morgen | na (du|ihr|sie) | huhu | hej | gutn tag | mahlzeit
hallo | hi | hey | guten (tag|morgen|abend) | moin | moin moin | servus | gruss gott | grusse | grusse sie | 👋

[thank]
merci | merci vielmal | merci vielmals | merci vilmal | merce | trotzdem danke
dankeschon auch | danke dir | danke ihnen | danke schon | danke vielmals | herzlichen dank auch | ich danke (ihnen|dir|euch) | ganz lieben dank | lieben dank | 1000 dank | tausend dank | danke fur (die info|die auskunft|ihre muhe|ihre antwort|alles) | super danke | perfekt danke | das ist lieb | sehr freundlich | vielen herzlichen dank
danke | dankeschon | danke schon | danke sehr | vielen dank | vielen lieben dank | herzlichen dank | besten dank | tausend dank | danke (fur alles|fur ihre hilfe|fur die hilfe|dir|ihnen) | sehr nett | das ist nett
🙏 | ❤ | 😍

[bye]
tschau | tschussi | tschuss dann | tschau tschau | ade | servus dann | bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nachste woche|demnachst|nachher|gleich) | auf wiederhoren | mach's gut | machen sie's gut | schones wochenende | schonen (feierabend|sonntag|nachmittag) [noch] | wiedersehen | gute nacht | (das|mehr) (reicht|brauche ich nicht|war es schon|war's schon) | das war alles | das ist alles | nein danke das war's | nein danke das ist alles | alles erledigt | weiter nichts | ich bin (fertig|bedient) | mehr nicht | nichts mehr danke | passt das wars
tschuss | tschuess | auf wiedersehen | bis (bald|dann|spater|morgen|dahin) | ciao | schonen (tag|abend) [noch] | einen schonen (tag|abend) [noch] | das (ist|war|ware) (alles|schon alles|es) | das war's | das wars | nichts (mehr|weiter) | sonst nichts [mehr] | nein das war's | nein das wars | nein das ist alles | mehr brauche ich nicht

[help]
ich komme nicht (klar|weiter) | ich kenne mich nicht aus | wie (geht|funktioniert) (das|das hier|es) [denn|hier] | was (kannst du|konnen sie|kann ich hier|geht hier|kann man hier) [alles] [machen|tun|fragen|schreiben] | bedienung | konnen sie mir helfen | kannst du mir helfen | konnten sie mir helfen | wer kann mir helfen | ich brauche (bitte) hilfe | ich verstehe (das nicht|nichts|nur bahnhof) | befehle | optionen
hilfe | hilf mir | helfen sie mir | menu | was kannst du | was konnen sie | wie (funktioniert|geht) das | ich brauche hilfe | ich verstehe nicht | anleitung | was kann ich (hier|machen|fragen)

[human]
(steh|stehe|stehen|bin) [ich|wir] [hier|jetzt|schon] vor [der|eurer|ihrer|verschlossener] tur [und|aber] [keiner|niemand] [macht|offnet|ist] [auf|da] | (keiner|niemand) (macht auf|offnet)
(ich will|ich mochte|mochte|will|kann ich|konnte ich|konnen wir|darf ich|ich wurde gern|ich wurde gerne|wurde gern) [bitte] [mit|zu] [einem|einer|dem|der|jemandem|den|einen|richtigen] [echten|richtigen|echter|richtiger] (<mensch>|@provider|inhaber|inhaberin) [personlich|direkt] [sprechen|reden|schreiben|telefonieren] | (verbinden sie|verbinde) mich [bitte] [mit] [einem|einer|dem|der] (<mensch>|@provider) | (gibt es|ist) [da|dort|hier] [auch] (jemand|jemanden|einen menschen|einen echten menschen) [den ich|mit dem ich] [sprechen kann|da] | (echter|richtiger|wirklicher) mensch | echten menschen | (rufen sie|ruf|ruft) mich [bitte] [mal] (an|zuruck) | (konnen|konnten) sie mich [bitte] [mal] (anrufen|zuruckrufen) | bitte um ruckruf | ruckruf [bitte] | kundendienst | mitarbeiter bitte | jemand echtes
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
(keine|nie wieder) [weiteren] <msg> [mehr] [bitte|schicken|senden] | (horen sie|hort|hor) [bitte] [endlich] auf [mir] [<msg>] [zu] [schreiben|schicken|senden|nerven] | (schicken|senden|schreiben) sie mir [bitte] (nicht mehr|nichts mehr|keine <msg> mehr|keine <msg>) | (schick|schreib|sende|schreibt|schickt) mir [bitte] (nicht mehr|nichts mehr|keine <msg> mehr|keine <msg>) | ich (will|mochte|wunsche) [ab jetzt] (keine <msg>|nichts|keine weiteren <msg>) [mehr] [bekommen|erhalten|von ihnen|von euch] | (melden|meldet|melde) [sie] mich [bitte] [vom|von] [verteiler|liste] ab | (nehmen|nehmt|streichen) sie mich [bitte] (aus|von) [dem|der|ihrer] (liste|verteiler) | lassen sie mich in ruhe | lasst mich in ruhe | abmeldung | <msg> (abbestellen|abmelden|stoppen|ausschalten|beenden)
stop | stopp | abmelden | abbestellen | keine <msg> mehr [schicken|senden|bitte] | (horen sie auf|hor auf) [mir] [<msg>] [zu] [schreiben|schicken|senden] | (schreiben|schicken|senden) sie mir (nicht mehr|nichts mehr|keine <msg> mehr) | ich (will|mochte) keine <msg> mehr [bekommen|erhalten]
[start]
start | ich (mochte|will) wieder <msg> [bekommen|erhalten] | (schicken|senden) sie mir [bitte] wieder <msg> | wieder anmelden
wieder (anmelden|<msg>) | <msg> wieder (an|einschalten|schicken)
[erase]
(loschen sie|loscht|losche|entfernen sie|vernichten sie) [bitte] [sofort] [alle|alles] (meine daten|meine personlichen daten|meine personenbezogenen daten|mein konto|mein profil|was sie uber mich haben|uber mich|meine nummer|meine angaben|meinen account) | [alle] (meine daten|meine personlichen daten|mein konto|mein profil|meine nummer|alle daten) [bitte] [sofort] (loschen|loeschen|entfernen|vernichten) | ich (mochte|will|verlange|bitte um) [dass sie] [die] [alle] (meine daten|loschung|meine daten geloscht|meine personlichen daten|mein konto) [meiner daten] [loschen|geloscht werden|geloscht haben|loschen lassen] | (loschung|datenloschung) [meiner daten] | vergessen sie alles uber mich
(loschen sie|losche|loesche|loeschen sie|loschen) [bitte] [alle] (meine daten|meine personlichen daten|mein konto|alles uber mich) [loschen] | meine daten (loschen|loeschen) | recht auf vergessen | dsgvo

[book]
[<will>] (zum|zu|zur|fur) [einen|eine|einem|einer] [@service|haareschneiden|haare schneiden|friseur|zahnarzt] [@when] (kommen|vorbeikommen|buchen|reservieren) | <kann> [@when] [zu ihnen|zu euch|bei ihnen|da] [zum|zur|fur|fur einen|fur eine|einen|eine] [@service] [@when] (kommen|vorbeikommen|vorbeischauen) | [<will>|<kann>] [mir] [gern|gerne] [@when] [<det>|die] [neuen|neue] (@service|<appt>|haare) [@when] (<buchen>|schneiden|schneiden lassen|farben|farben lassen|machen lassen|haben) | (haben sie|hatten sie|habt ihr|hattet ihr|gibt es) [noch|da] [<det>|irgendwo] (<appt>|platz|was frei) fur (mich|uns|<det> @service) | (konnen|konnten|kannst|konntest) (sie|du) mich [noch] [irgendwo|@when] (drannehmen|einschieben|eintragen|dazwischenschieben|reinnehmen|aufnehmen|drankommen) | (passt|ginge|geht|klappt) [es|das|auch|bei ihnen] @when | (tragen|trag|tragt) [sie] mich [bitte] [@when|fur] [@when] ein | (ich hatte gern|ich hatte gerne|hatte gern|hatte gerne|ich brauchte|brauchte|wir brauchten|ich wurde gerne|ich wurde gern) [@when] [<det>] [neuen] (<appt>|@service|platz) [@when] | (brauche|brauch|brauchte|suche|will|mochte) [@when] (<det>|nen|ne|noch einen|mal wieder einen) [neuen|schnellen] (<appt>|@service) [@when] | (terminanfrage|terminwunsch|terminbuchung) | ich (mochte|will|wurde) [@when] [gern|gerne] (buchen|reservieren|einen termin) | <appt> (fur|zum|zur) [<det>] @service
(buchen|reservieren|vereinbaren) | [<will>|<kann>] [<det>] (<appt>|@service) [bitte] [@when] (<buchen>) | <will> [<det>] (<appt>|@service) | <will> @when [<det>] (<appt>|@service) | (einen|ein) <appt> (bitte|buchen|machen|vereinbaren|ausmachen) | [<kann>] [<det>] <appt> (buchen|machen|haben|bekommen|vereinbaren|ausmachen) | noch einen <appt> | <will> (zu|zum|zur|bei) [@provider|<ort>|@trade] | haare schneiden [lassen] | (haben sie|habt ihr) [noch] [<det>] <appt> (fur mich|frei fur mich) | <will> mir die haare schneiden lassen | (konnen|konnten) sie mich (drannehmen|einschieben|eintragen)
[book_soft]
(ein|einen|eine) @service
[pair]
[fur] mich und [fur] (meinen|meine|mein|unseren|unsere|unser) <kin> | [fur] (meinen|meine|mein) <kin> und [fur] (mich|ich) | ich und (mein|meine) <kin> | fur (uns beide|uns zwei|beide|wir beide|wir zwei) | (einen|eine|einmal|1) fur mich und (einen|eine|einmal) fur (meinen|meine|mein) <kin>
(zwei|2|zweimal) @service

[own_name]
(auf|unter|mit) (meinen|meinem) [eigenen] namen | mein [eigener] name | auf mich | nur ich

[for_other]
(er|sie) heisst | fur (meinen|meine) (kumpel|mitbewohner|mitbewohnerin|kleinen|kleine|buben|maderl)
fur (meinen|meine|unseren|unsere|mein|unser|seinen|ihren) (sohn|tochter|frau|mann|mutter|vater|freund|freundin|bruder|schwester|kind|kinder|baby|oma|opa|partner|partnerin|mama|papa|schwiegermutter|schwiegervater|enkel|enkelin|neffen|nichte|cousin|cousine|tante|onkel|chef|chefin|kollegen|kollegin|hund|katze|familie|kleine|kleinen|ehemann|ehefrau|eltern) | fur (jemand|jemanden|wen) (anderen|anders|anderes) | (nicht|ist nicht|es ist nicht) fur mich | fur eine (freundin|andere person|bekannte|kollegin) | fur einen (freund|anderen|bekannten|kollegen) | (mein|meine) (sohn|tochter|frau|mann|mutter|vater) (braucht|mochte|will|brauchte)
fur (meinen|meine|unseren|unsere) (sohn|tochter|frau|mann|mutter|vater|freund|freundin|bruder|schwester|kind|baby|oma|opa|partner|partnerin) | fur (jemand|jemanden) anderen | nicht fur mich
[search]
[ich] (brauch|brauche|such|brauchte|brauchat) [dringend|ganz dringend|unbedingt|schnell|mal] [einen|eine|nen|ne|an|a] [guten|gute] (@trade|<ort>)
(ich suche|suche|suchen|finden|finde|finden sie|such mir|suchen sie mir|empfehlen sie|empfiehl mir|empfehlen sie mir|konnen sie mir|kannst du mir|konnten sie mir|kennen sie|kennst du|gibt es|gibts|wo gibt es|wo finde ich|ich brauche|brauche|ich brauchte|zeigen sie mir|zeig mir|haben sie|wer kennt|ich benotige|auf der suche nach) [mir] [hier|da] [einen|eine|ein|einem|einer] [guten|gute|gunstigen|neuen|netten] (@trade|<ort>) [empfehlen|nennen|zeigen] | (ein|einen|eine) [guten|gute|gunstigen] @trade (in|bei|nahe|hier|in der nahe) [@city] | welche [guten] (@trade|<ort>) (gibt es|haben sie|kennen sie|sind) | wer (macht|bietet) @service [an]
(ich suche|suche|finden|finde|finden sie|empfehlen sie|empfiehl mir|empfehlen sie mir|kennen sie|kennst du|gibt es|wo gibt es|wo finde ich|ich brauche|brauche|zeigen sie mir) [mir] [einen|eine|ein] [guten|gute|neuen] (@trade|<ort>) | (ein|einen) @trade in @city | @trade in @city | welche (@trade|<ort>) gibt es
[near]
(hier|ganz) in der (nahe|gegend|umgebung) | in (meiner|der) (nahe|gegend|umgebung|nachbarschaft) | um die ecke | nicht (weit|zu weit) [weg] | (am|das|der|die) (nachsten|nachste|nachstgelegene|nachstgelegenen) [bei mir] | bei mir um die ecke | nahe (bei|von) mir
in der nahe | in meiner nahe | hier in der nahe | nahe bei mir | um die ecke
[cheap]
(gunstiger|gunstigere|gunstigsten|billiger|billigsten|preiswerter|preiswerten|preisgunstig|bezahlbar|nicht teuer|nicht so teuer|das gunstigste|den gunstigsten|die gunstigste)
gunstig | gunstigste | gunstigsten | billig | billigste | preiswert | nicht zu teuer
[best]
(am besten|gut|besten|bestens) (bewertet|bewertete|bewerteten) | (der|die|den|das) beste | (der|die|den) besten | mit guten bewertungen | bestbewertet | bestbewertete
(am besten|gut|besten) bewertet | beste | besten | der beste | die beste
[any_provider]
egal (wer|bei wem|welcher|welche|zu wem|wo) | (das ist|ist|mir|es ist) [mir] [ganz|vollig] egal | irgendwer | irgendjemand | irgendeiner | irgendeine | wer (frei ist|gerade frei ist|zeit hat|gerade kann|da ist) | keine (praferenz|vorliebe) | ohne praferenz | bei irgendwem | spielt keine rolle
egal [wer|bei wem] | ist mir egal | mir egal | irgendwer | irgendjemand | wer (frei ist|gerade frei ist|zeit hat) | keine praferenz | jeder
[any_time]
(jederzeit|egal wann|ist egal wann|wann auch immer|irgendwann|irgendeine zeit) | ich bin [da|zeitlich] (flexibel|immer da) | (uhrzeit|zeit|tag) [ist] [mir] egal | egal (welcher tag|welche uhrzeit|um wieviel uhr|um wie viel uhr|welche zeit) | wann es (ihnen|euch) passt | wann sie (wollen|konnen|zeit haben)
jederzeit | egal wann | ist egal wann | wann auch immer | ich bin flexibel | irgendwann
[alt]
<will> (jemand|jemanden) (anders|anderes|anderen)
(andere|anderen|anderer|anderes|ein anderer|einen anderen|eine andere|ein anderes|noch andere|noch einen anderen) [option|optionen|moglichkeiten|moglichkeit|salon|friseur|zahnarzt|arzt|vorschlag|vorschlage|<ort>|@trade] [noch] | (etwas|jemand|jemanden|was|jemand) (anderes|anders|anderen) | (mehr|weitere|noch mehr) (optionen|moglichkeiten|vorschlage|auswahl|ergebnisse) | (was|wen|wer) (gibt es|haben sie|hast du|ist) (noch|sonst|noch so|sonst noch) | (haben sie|gibt es|hast du|habt ihr) [noch] (was anderes|etwas anderes|andere|noch andere|mehr) | (woanders|anderswo) | (der|die|das|den) (nachste|nachsten) [bitte] | zeig [mir] mehr
(andere|anderen|anderer|anderes|ein anderer|einen anderen|eine andere) [option|optionen|moglichkeiten|moglichkeit|salon|friseur|zahnarzt|arzt|<ort>|@trade] | (etwas|jemand|jemanden|was) anderes | (mehr|weitere) (optionen|moglichkeiten|vorschlage) | was (gibt es|haben sie) (noch|sonst) | noch etwas | alternativen | jemand anderen
[changed]
(ich habe|habe|hab|ich hab) [es] mir [doch] anders uberlegt | (ich habe|habe) (meine meinung geandert) | nach reiflicher uberlegung | ich will [doch] nicht mehr | lieber doch nicht
ich habe es mir anders uberlegt | doch nicht
[alt_time]
(andere|anderen|anderer|eine andere|weitere|einen anderen|zu einer anderen|noch andere|zu anderen) (zeit|zeiten|uhrzeit|uhrzeiten|termin|termine) [frei|moglich|haben] | (welche|was fur) (anderen|andere) (zeiten|termine|uhrzeiten|tage) (gibt es|haben sie|sind frei) | (mehr) (zeiten|termine)
(andere|anderen|anderer|eine andere|weitere|einen anderen) (zeit|zeiten|uhrzeit|uhrzeiten|termin|termine) [frei|moglich]
[later]
(nix|nichts|was|etwas|keinen|keine) (spateres|spateren|spatere) | (habt ihr|haben sie|gibt es|hast du) [noch|auch] (nichts|was|etwas|keinen) (spateres|spateren)
(was|etwas|ein bisschen|ein wenig|bisschen|lieber) spater | (haben sie|gibt es|habt ihr|geht es|ginge|geht) [auch|noch|nicht] [was|etwas|ein bisschen] spater | (das ist|ist|viel|etwas) [mir|viel] zu fruh [fur mich] | geht es spater | nach hinten
spater | etwas spater | (haben sie|gibt es) [was|etwas] spater | zu fruh | nachher
[earlier]
(nix|nichts|was|etwas|keinen|keine) (fruheres|fruheren|fruhere) | (habt ihr|haben sie|gibt es|hast du) [noch|auch] (nichts|was|etwas|keinen) (fruheres|fruheren)
(was|etwas|ein bisschen|ein wenig|bisschen|lieber) fruher | (haben sie|gibt es|habt ihr|geht es|ginge|geht) [auch|noch|nicht] [was|etwas|ein bisschen] (fruher|eher) | (das ist|ist|viel|etwas) [mir|viel] zu spat [fur mich] | nach vorne
fruher | etwas fruher | eher | (haben sie|gibt es) [was|etwas] fruher | zu spat
[other_day]
(an einem|ein|einen|einem|am) (anderen|anderer) (tag|datum) | (andere|anderen) (tage|tag|datum) | ein anderes datum | (haben sie|gibt es) einen anderen tag | nicht an dem tag
(an einem|ein|einen) anderen tag | ein anderer tag | anderer tag | andere tage
[change]
doch (lieber|besser|eher) | stattdessen | ich meine | beziehungsweise | vielmehr | oder doch | doch eher | anders gesagt | korrektur | nein lieber
lieber | besser | statt | wie ware es [mit|am] | dann | verschieben auf | doch lieber

[move]
(schieb|schiebe|schieben sie|leg|lege|verleg|verlege|verschieb|verschiebe|setz|setze) @name [@name] (vom|von) @when (auf|nach) @when | (schieb|schiebe|leg|lege|verleg|verlege|verschieb|verschiebe) @name [@name] auf @when
(verschieben|verlegen|umbuchen|vorziehen) wir [bitte|den|das|es] | (konnen|konnten|wollen) (wir|sie) [das|es|den|ihn|meinen|mich] [<appt>] [bitte|vielleicht|auch] [vom|von|auf|um|am|@when] [@when] [auf|um] [@when] (verschieben|verlegen|umbuchen|andern|vorziehen|schieben|legen|machen statt) | (verschiebung|verlegung) [des|meines] [<appt>|termins] | [mein|meinen|den] <appt> (verschieben|verlegen|umbuchen|vorziehen)
(<mein>) [@service] [<appt>] [vom|von|am|um] [@when] [bitte|lieber|doch] [auf|zu|nach|vor] [@when] (verschieben|verlegen|andern|aendern|umbuchen|tauschen|vorziehen|umlegen|umplanen|schieben) | <kann> [ich|wir|man] [bitte] (<mein>|es|ihn|das) [<appt>] [vom|von|am|auf|nach|um] [@when] [auf|zu] [@when] (verschieben|verlegen|andern|aendern|umbuchen|tauschen|vorziehen|umlegen|schieben) | (verschieben|verlegen|andern|aendern|umbuchen|legen|schieben) sie [bitte] (<mein>|ihn|es|das) [<appt>] [auf|um|nach] | (verschiebe|verschieb|verleg|verlege|andere|leg|schieb) [bitte] (<mein>|ihn|es|das) [<appt>] [auf|um] | (termin|termine) (verschieben|verlegen|andern|umbuchen) | (terminverschiebung|terminanderung|umbuchung) | (ich muss|muss|ich mochte|ich will|ich wurde gern|ich wurde gerne|wir mussen) [leider] [<mein>] [<appt>] [@when] [auf|um] [@when] (verschieben|verlegen|umbuchen|andern|vorziehen) | (verschieben|verlegen) [wir] [bitte] (auf|um)
verschieben | verlegen | umbuchen | verschieb | (<mein>) <appt> [auf|am|vom|@when|bitte] [@when] (verschieben|verlegen|andern|aendern|umbuchen|tauschen) | (verschieben|verlegen|andern|aendern|umbuchen) sie <mein> [<appt>] [auf] | (verschiebe|verleg|andere) <mein> [<appt>] [auf]
[cancel]
(sag|sage|sagen sie|sagt) [bitte] (beide|beides|alle|alles) [bitte] ab | (beide|beides|alle) [termine] [bitte] (absagen|stornieren|canceln)
[ich|i] (schaff|schaffe|schaffs|schaff's) [es|das|s] [@when] [leider] [doch] [leider] nicht [mehr]
(<mein>) [@service] (<appt>|@service) [vom|am|um|fur] [@when] [bitte|leider|wieder|doch|lieber] (absagen|stornieren|streichen|loschen|canceln|annullieren|abbestellen) | (ich muss|muss|ich mochte|mochte|ich will|will|konnen sie|konnten sie|ich wurde gern|ich wurde gerne|wir mussen) [leider|bitte] [<mein>] [<appt>|@service] [vom|am|um|fur] [@when] [leider|wieder|bitte] (absagen|stornieren|streichen|canceln|annullieren) | (sagen sie|stornieren sie|sage|storniere|streichen sie|sag|streich|cancel|canceln sie) [bitte] (<mein>|ihn|es|das|alles) [<appt>|@service] [@when] [bitte] [ab] | (ich kann|kann) [@when] [leider] [doch] [zum|zu dem|den|am] [<appt>] [@when] [leider] [doch] (nicht kommen|nicht wahrnehmen|nicht da sein|nicht erscheinen) | ich (komme|schaffe es) [@when] [leider] [doch] nicht [zum termin|zu dem termin|mehr] | mir ist (etwas|was) dazwischengekommen | terminabsage | absage
absagen | stornieren | storno | annullieren | storniere | canceln | (<mein>) (<appt>|@service) [bitte|leider|wieder|am @when|@when] (absagen|stornieren|streichen|loschen|canceln) | (sagen sie|stornieren sie|sage|storniere|streichen sie) <mein> [<appt>] [ab] | (ich kann|kann) [leider] (nicht kommen|den termin nicht wahrnehmen|doch nicht kommen) | (den termin) kann ich [leider] nicht wahrnehmen
[keep]
(bitte) nicht (absagen|stornieren|verschieben|andern|loschen) | (sagen|stornieren|verschieben) sie (nichts|ihn nicht|den termin nicht) [ab] | (<mein>|den|der) <appt> [doch] (behalten|soll bleiben|bleibt|so lassen|beibehalten) | (lassen sie|lass|lasst) (es|ihn|alles|den termin) [doch|bitte] [so] [wie es ist|wie er ist|stehen|bleiben] | (es|alles|das) (bleibt|soll) [bleiben] [dabei|so|wie es ist|beim alten] | ich komme doch | ich kann doch [kommen]
nicht (absagen|stornieren) | (bitte nicht) (absagen|stornieren) | (<mein>|den|der) <appt> (behalten|soll bleiben|bleibt) | lassen sie (es|ihn) so
[list]
(welche|was fur|wie viele) <appt> (habe ich|hab ich|stehen bei mir) [gebucht|noch|bei ihnen|an] | (wann|um wieviel uhr|um wie viel uhr|an welchem tag) (ist|war|habe ich|hab ich|hatte ich|muss ich) [nochmal|denn|eigentlich|nochmals] [mein|meinen|den|einen] [nachster|nachsten] [<appt>] [nochmal|denn|eigentlich] [kommen] | (meine|zeig mir meine|zeigen sie mir meine|zeige meine) [nachsten] <appt> | mein (nachster|nachste) <appt> | (habe ich|hab ich) [da|schon|noch|bei ihnen] [einen|einen noch|schon einen|irgendwelche|irgendwas|was|etwas] [<appt>] [gebucht|reserviert|stehen] | was (habe ich|hab ich) [bei ihnen|alles|schon] (gebucht|reserviert) | (wann|fur wann) (bin ich|war ich) [eingetragen|dran|gebucht]
(welche|was fur) <appt> habe ich [gebucht|noch] | wann (ist|war) mein [nachster] <appt> | meine <appt> | mein nachster <appt> | habe ich [einen|einen noch|schon einen|irgendwelche] <appt> [gebucht] | was habe ich gebucht | wann habe ich [meinen|den|einen] <appt>
[repeat]
(das gleiche|dasselbe|das selbe|genau das gleiche|genauso wie|das ubliche|das gleiche nochmal) [wie|nochmal] [letztes mal|beim letzten mal|immer|das letzte mal|sonst|ublich|zuletzt|vorher|damals|bitte] | (wie|genauso wie) (letztes mal|beim letzten mal|immer|sonst|ublich|gehabt) | wie immer [bitte] | nochmal (dasselbe|das gleiche|das) | das ubliche
(das gleiche|dasselbe|wie|das selbe) [wie] (letztes mal|beim letzten mal|immer|das letzte mal|sonst) | dasselbe [nochmal|wie immer] | wie immer | nochmal dasselbe
[late]
[wir] (stehen|hangen|stecken|sind) [noch|grad|gerade] im (stau|verkehr) [fest] | (kommen|komm|komme) [wohl|ca|etwa|so|ungefahr] @minutes (spater|zu spat)
(ich komme|komme|ich bin|bin|ich werde|werde|wir sind|wir kommen) [leider|heute|wohl|ungefahr|etwas|ca|circa|etwa|ein bisschen|um|ein paar minuten] [@minutes] [etwas|leider|ungefahr|ein bisschen] (spater|zu spat|verspatet|spat|spater da|zu spat kommen|spater kommen) [@minutes] | (ich habe|habe|hab|wir haben) [leider|ca|circa|etwa] [@minutes] verspatung | verspate mich [leider] [um] [etwa|ca|circa] [@minutes] | (ich stehe|stehe|stecke|ich stecke|bin|ich bin) [noch] im (stau|verkehr|zug) [fest] | (bin|ich bin) (in|gleich in) @minutes (da|dort) | [meine] (bahn|bus|zug) hat verspatung | (bus|bahn|zug) verpasst | dauert noch @minutes
(ich komme|komme|ich bin|bin) [etwas|ca|leider|ungefahr] [@minutes] (spater|zu spat|verspatet|spat) [@minutes] | [@minutes] verspatung | verspate mich [um] [@minutes] | ich verspate mich [um] [@minutes] | stehe im stau | ich stehe im stau
[waitlist]
(auf) [die] warteliste [setzen|bitte] | (geben sie|gib|gebt|sagen sie|sag|melden sie sich|meld dich) [mir] [bitte] [bescheid] (wenn|falls|sobald) [etwas|was|ein platz|ein termin|jemand|noch was|fruher was] (frei wird|frei|absagt|frei wird bitte|abspringt) | (wenn|falls|sobald) [etwas|was|ein platz|ein termin] frei wird | wenn jemand (absagt|abspringt) | bei absage bescheid
warteliste | (geben sie|gib) [mir] bescheid (wenn|falls) [etwas|was|ein platz|ein termin] (frei wird|frei) | (melden sie sich|sagen sie mir bescheid) wenn [etwas|was] frei wird
[pay]
bis wann (kann|muss|soll|darf) ich (zahlen|bezahlen) | wie lange (habe|hab) ich [noch] [zeit] (zum bezahlen|zum zahlen|zu zahlen|zu bezahlen) | wann (lauft|verfallt) (der|dieser|mein) (link|zahlungslink) [ab] | wie lange (ist|gilt) (der|dieser|mein) (link|zahlungslink) [gultig]
(der|euer|ihr|dieser) (link|zahlungslink|bezahllink) (geht|funktioniert|klappt|tut|offnet) [bei mir|sich|leider] nicht | (der|euer|ihr) link ist (kaputt|abgelaufen|tot) | (ich kann|kann) [leider] nicht (zahlen|bezahlen) | [das] (zahlen|bezahlen) (geht|klappt|funktioniert) [bei mir|leider] nicht
(wie|wo|wann) (kann ich|zahle ich|bezahle ich|muss ich|zahlt man|bezahlt man|soll ich) [be] [zahlen|bezahlen|uberweisen] | (schicken sie mir|schick mir|senden sie mir|konnen sie mir) [bitte] [nochmal|noch einmal] [den|einen] [neuen] (zahlungslink|link|bezahllink|link zum bezahlen) [nochmal] [schicken|senden] | (zahlungslink|bezahllink) [bitte] | ich (mochte|will|wurde gern|kann) [jetzt|gleich|online] (zahlen|bezahlen|uberweisen) | jetzt (zahlen|bezahlen)
bezahlen | zahlen | (wie|wo) kann ich [be] (zahlen|bezahlen) | (schicken sie mir|schick mir) [bitte] [den] (zahlungslink|link) | zahlungslink | ich (mochte|will) (zahlen|bezahlen)
[paid]
(ist|kam) (das geld|die zahlung|meine zahlung|die anzahlung|meine anzahlung|die uberweisung|mein geld) [schon|bei euch|bei ihnen|jetzt] (da|angekommen|eingegangen|durch|drauf|an) | (habt ihr|haben sie|hast du) [schon] (mein geld|das geld|die zahlung|meine zahlung|die anzahlung|meine anzahlung) [schon] (bekommen|erhalten|gekriegt)
(ich habe|habe|hab|ich hab|wurde|ist|wir haben) [schon|bereits|gerade|doch|eben] [alles] (bezahlt|gezahlt|uberwiesen|beglichen) | (ist|wurde) (schon|bereits) bezahlt | zahlung (erledigt|ist raus|getatigt) | geld ist uberwiesen
(ich habe|habe) [schon|bereits] (bezahlt|gezahlt|uberwiesen) | schon bezahlt | bereits bezahlt | bezahlt
[receipt]
wo (ist|bleibt) (mein|das) geld | wo (ist|bleibt) (meine|die) (erstattung|ruckerstattung|ruckzahlung) | wann (bekomme|kriege|erhalte|bekomm|krieg) ich (mein|das|meine|die) (geld|anzahlung) (zuruck|wieder|erstattet) | wann (bekomme|kriege|kommt) [ich] (meine|die) (erstattung|ruckerstattung|ruckzahlung) | (wurde|ist) (mein|das) geld [schon|bereits] (zuruckuberwiesen|zuruckgezahlt|erstattet|zuruck) | (wurde|ist) (meine|die) (erstattung|ruckerstattung|ruckzahlung) [schon|bereits] (angekommen|da|unterwegs|raus|uberwiesen) | (habe|hab) ich (mein|das) geld [schon|bereits] (zuruckbekommen|zuruck)
(kann ich|konnte ich|ich brauche|ich brauchte|schicken sie mir|senden sie mir|ich hatte gern|ich hatte gerne|bekomme ich|konnten sie mir|konnen sie mir) [bitte] [noch] [eine|die|einen] (quittung|rechnung|beleg|zahlungsbestatigung|bescheinigung) [haben|bekommen|schicken|senden|ausstellen]
quittung | rechnung | beleg | (kann ich|konnte ich|ich brauche|schicken sie mir|ich hatte gern) [eine|die|einen] (quittung|rechnung|beleg) [haben|bekommen]
[review]
(ich mochte|ich will|kann ich|wo kann ich|wie kann ich|ich wurde gern) [eine|ihnen|euch|sie|gern|den salon] [gute] (bewertung|rezension|bewerten|feedback|sterne) [abgeben|schreiben|hinterlassen|geben] | (funf|5) sterne | bewertung (schreiben|abgeben|hinterlassen)
(eine) (bewertung|rezension) (abgeben|schreiben|hinterlassen) | bewerten
[complain]
(ich mochte|ich will|ich muss) mich [hier] (beschweren) [uber] | (ich mochte|ich will|ich habe) [eine] (beschwerde|reklamation) [einreichen|loswerden] | (das|der service|service|das war|das ist) [war|ist] [echt|wirklich|ja] (unverschamt|furchtbar|schrecklich|unmoglich|eine frechheit|eine katastrophe|inakzeptabel|mies|unter aller sau|sehr schlecht) | frechheit | (ich bin|bin) [sehr|echt|uberhaupt|wirklich|gar] [nicht] (enttauscht|unzufrieden|verargert|sauer|zufrieden) | (mein|das) geld zuruck | (ich will|ich mochte) (mein geld|das geld) zuruck [haben] | (hat|haben) mir [gar|uberhaupt] nicht gefallen | reklamation | nicht zufrieden
beschwerde | beschweren | ich (mochte|will) mich beschweren | (unverschamt|unverschaemt|furchtbar|schrecklich|unmoglich) | geld zuruck | erstattung | enttauscht | unzufrieden

[ask.price]
wie teuer (ist|ware|wird) (das|es|der|die|ein|eine) [@service]
(was|wieviel|wie viel|was wurde|wie viel wurde|wieviel wurde) (kostet|kosten|wurde|macht|nehmen sie|verlangen sie|zahlt man|zahle ich|bezahle ich|macht das) [denn|so|bei ihnen|das|der|die|den|dann|fur|ein|eine|einen|es|mich] [so|denn|der|die|das|ein|eine|einen|bei ihnen] [@service] [kosten|das|denn|bei ihnen|nochmal|ungefahr|so] | (wie teuer|wie hoch) (ist|sind|ware|wird|kommt|wurde) [denn] [das|der|die|ein|eine|es|der preis|mich] [@service] [sein|denn] | (was|wie) (ist|sind|waren|lauten) (der|die|ihre|eure) (preis|preise) [fur|bei|von] [ein|eine|einen|den] [@service] | (preis|preise|preisliste|kosten|kostenpunkt) [fur|von|der|des|einen|eine|ein|bei] [ein|eine|einen|den] [@service] | @service (kostet|kosten) (was|wieviel|wie viel) | ist (das|es) teuer
(was|wieviel|wie viel) (kostet|kosten|wurde|macht) [das|der|die|ein|eine|einen|es] [@service] [kosten|das] | (wie teuer) (ist|sind|ware) [das|der|die|ein|eine|es] [@service] | (preis|preise) [fur|von|der|des|einen|eine|ein] [ein|eine|einen|den] [@service] | was (ist|sind) (der|die|ihre) (preis|preise) [fur] [@service] | preisliste
[ask.duration]
(wie lang|wie lange) (dauert|geht) (des|s|denn|das|es) [denn|so|eigentlich]
wie lange (dauert|geht|braucht|brauchen sie|muss ich|dauern|sitze ich|wird) [denn|das|es|der|die|ein|eine|so|ungefahr|fur] [denn|so|ein|eine|einen|ungefahr|dauern] [@service] [ungefahr|so|denn|da|dauern] | (dauer|zeitaufwand) [von|der|des] [@service] | (wie lang|wie lange) (ist|geht) [das|ein|eine] [@service] | dauert (das|es|ein|eine) [@service] lange
wie lange (dauert|geht|braucht) [das|es|der|die|ein|eine] [@service] | dauer | wie lang ist [das|ein] [@service]
[ask.address]
wo (sind|ist|finde|befindet|liegt|finden|seid|genau ist|genau sind|muss ich) [denn|genau] [sie|ich|der|das|die|sich|ihr|der salon] [denn|genau|sie|euch|hin|salon|praxis|laden|das|@provider] [genau|denn|eigentlich] | (wie ist|was ist|geben sie mir|schicken sie mir|wie lautet|haben sie|gib mir|schick mir|nennen sie mir|kann ich|sagen sie mir) [nochmal|bitte|mal] (die|ihre|eure) [genaue] (adresse|anschrift) [haben|von @provider] | (adresse|anschrift) [von|bitte] [@provider] | (ihre|eure) (adresse|anschrift) | wie komme ich [denn|am besten] (hin|zu ihnen|dahin|dort hin|zu euch|da hin|zum salon|zur praxis) | in welcher strasse [sind sie|ist das|ist der] | welche (adresse|strasse)
wo (sind|ist|finde|befindet|liegt|finden|seid) [sie|ich|der|das|die|sich|ihr] [sie|salon|praxis|laden|euch|das] | (wie ist|was ist|geben sie mir|schicken sie mir|wie lautet|haben sie) (die|ihre|eure) adresse | adresse (bitte|?) | ihre adresse | wie komme ich (hin|zu ihnen|dahin|dort hin)
[ask.hours]
(wann|wie lange|bis wann|ab wann|um wieviel uhr|um wie viel uhr|von wann bis wann|zu welchen zeiten) (haben|habt|offnen|schliessen|machen|macht|ist|offnet|schliesst|hat|sind|seid) [sie|ihr|der salon|die praxis|@provider|es|denn] [@when|denn|heute|am] [@when] (auf|zu|geoffnet|offen|da|dran|geschlossen) | (haben|habt|ist|sind|seid|hat) [sie|ihr|der salon|@provider|die praxis] [denn] (@when|auch|am|heute|jetzt|sonntags|samstags) [@when] [noch|auch|denn] (offen|geoffnet|auf|zu|geschlossen|da) | (offnungszeiten|oeffnungszeiten|geschaftszeiten|sprechzeiten) [von|am|bitte] [@provider|@when] | (wie sind|was sind|wie lauten) [denn] (ihre|die|eure) (offnungszeiten|zeiten|sprechzeiten) [von|des] [@provider] | geoffnet ? | (arbeiten|arbeitet|offnen) (sie|ihr) [auch] [am] (@when|sonntags|samstags) | wann (offnen|schliessen|offnet|schliesst) [sie|ihr|@provider|der salon] [@when]
(wann|wie lange|bis wann|ab wann|um wieviel uhr|um wie viel uhr) (haben|habt|offnen|schliessen|machen|macht|ist|offnet|schliesst) [sie|ihr|der salon] [auf|zu|geoffnet|offen|@when] | (haben|habt|ist|sind) [sie|ihr] (@when|auch|am) [@when] (offen|geoffnet|auf) | offnungszeiten | oeffnungszeiten | (wie sind|was sind) (ihre|die|eure) (offnungszeiten) | geoffnet ? | arbeiten sie [am] @when
[ask.services]
(welche|was fur|was) [alles] (leistungen|dienstleistungen|behandlungen|angebote|services) (bieten|haben|gibt|macht|machen) [sie|es|ihr] [alles] [an] | was (bieten|machen|macht|bietet|haben) (sie|ihr) [alles|denn|so] [an] | (bieten sie|machen sie|haben sie|macht ihr|bietet ihr|gibt es) [auch|bei ihnen|da] [eine|einen|ein] @service [an] | (leistungen|angebot|leistungsubersicht|angebote) ? | kann man bei ihnen [auch] @service
(welche|was fur) (leistungen|dienstleistungen|behandlungen|angebote) (bieten|haben|gibt) [sie|es] [an] | was bieten sie an | (bieten sie|machen sie|haben sie) [auch] @service [an]
[ask.phone]
(wie ist|was ist|haben sie|wie lautet|geben sie mir|gib mir|kann ich|bekomme ich) [bitte] (ihre|die|eine|eure) (telefonnummer|nummer|handynummer|rufnummer) [haben|von @provider] | (telefonnummer|rufnummer|handynummer) [bitte|von] [@provider] | wie (erreiche ich|kann ich|kann man) (sie|euch|@provider) [telefonisch|erreichen|anrufen] | (kann ich|darf ich) (sie|euch|da|dort) anrufen | unter welcher nummer
(wie ist|was ist|haben sie|wie lautet|geben sie mir) (ihre|die|eine) (telefonnummer|nummer|handynummer) | telefonnummer | wie (erreiche ich|kann ich) sie [erreichen|anrufen]
[ask.rating]
(wie ist|wie sind|was sind) [denn] (ihre|die|deren|der) (bewertung|bewertungen|ruf|rezensionen) | (haben sie|hat der|haben die|hat die) gute (bewertungen|rezensionen|kritiken) | (wie gut) (sind sie|ist der|ist das|ist die|ist @provider|sind die) | (wie viele|wieviele) sterne | (ist der|ist die|sind die|taugt der) (gut|empfehlenswert) ? | was sagen die (leute|kunden)
(wie ist|wie sind) (ihre|die) (bewertung|bewertungen) | (haben sie) gute bewertungen | wie gut (sind sie|ist der|ist das)
[ask.parking]
(gibt es|haben sie|wo kann ich|wo|kann man|kann ich|habt ihr|kann man da) [dort|da|bei ihnen|bei euch|in der nahe|gut|vor der tur|kostenlos] (parkplatze|parkplatz|parken|einen parkplatz|parkmoglichkeiten|parkhaus|ein parkhaus|parkmoglichkeit|eine parkmoglichkeit) [in der nahe] | (parkplatze|parkplatz|parken|parkmoglichkeiten) | wo parke ich
(gibt es|haben sie|wo kann ich|wo) [dort|da] (parkplatze|parkplatz|parken|einen parkplatz|parkmoglichkeiten) | parkplatze
[ask.policy]
(was|wie viel|wieviel) [geld] (bekomme|kriege|bekomm|krieg|erhalte) ich (zuruck|wieder|erstattet) wenn ich [jetzt|den termin|meinen termin] (absage|storniere)
(was ist|was passiert|und|was) wenn ich [etwas|mal|doch|den termin|kurzfristig] (zu spat|spater|nicht) (komm|komme|kommen kann|kommen sollte|da bin|schaffe)
(wie sind|was sind|wie ist) [ihre|die] (stornobedingungen|stornierungsbedingungen|stornoregeln|absageregelung|stornoregelung) | (was passiert|was kostet es|kostet es was|kostet es etwas|muss ich zahlen|was ist) wenn ich [den termin|kurzfristig|zu spat] [nicht] (absage|komme|storniere|erscheine|nicht komme) | (kann ich|bis wann kann ich|wie lange kann ich|kann man|bis wann muss ich) [den termin|noch|auch|es] [kostenlos|kostenfrei|gratis|spater|noch] (absagen|stornieren) ? | (stornogebuhr|stornogebuhren|ausfallgebuhr|stornierungsgebuhr|stornobedingungen|stornierung kostenlos|kostenlose stornierung)
(wie sind|was sind) [ihre|die] (stornobedingungen|stornierungsbedingungen) | was passiert wenn ich (absage|nicht komme|storniere) | kann ich (kostenlos) (absagen|stornieren)
[ask.payment]
(kann ich|nehmen sie|akzeptieren sie|kann man|nehmt ihr|geht|muss ich|konnte ich) [auch|bei ihnen|da|dort|vor ort] [mit|in|per] (karte|karten|bar|ec karte|kreditkarte|paypal|kreditkarten|ec|bargeld|apple pay|uberweisung|rechnung|vor ort) [zahlen|bezahlen|auch] | (zahlungsmoglichkeiten|zahlungsarten|zahlungsmethoden|bezahlmoglichkeiten) | (muss ich|muss man|soll ich) [eine|etwas|was] (anzahlen|anzahlung|im voraus|vorab|vorher|anzahlung leisten) [zahlen|bezahlen|leisten] | (karte oder bar|bar oder karte|kartenzahlung) [moglich|geht] | (wie|womit) (kann ich|kann man) [bei ihnen] (zahlen|bezahlen)
(kann ich|nehmen sie|akzeptieren sie|kann man) [mit|in|per] (karte|karten|bar|ec karte|kreditkarte|paypal|kreditkarten) [zahlen|bezahlen] | zahlungsmoglichkeiten | zahlungsarten
[ask.is_bot]
(sind sie|bist du|ist das|spreche ich mit|schreibe ich mit|rede ich mit|schreibe ich hier mit|spreche ich hier mit|bin ich mit) [hier|eigentlich|jetzt|etwa|denn] [ein|einem|einer|eine|hier] [echter|echten|echte|richtiger] (bot|roboter|mensch|menschen|maschine|ki|person|computer|chatbot|programm|automat) | (mensch oder maschine|bot oder mensch|mensch oder bot)
(sind sie|bist du|ist das|spreche ich mit|schreibe ich mit) [ein|einem|einer|eine|hier] (bot|roboter|mensch|menschen|maschine|ki|echte person|echter mensch|computer)
[ask.times]
(wann|welche tage|welcher tag|an welchem tag|um wieviel uhr|um wie viel uhr|zu welcher zeit|welche uhrzeiten|welche zeiten) (haben|habt|sind|ist|hatten|kann|konnte|konnten|passt|ware|ginge|geht|hattet|gibt es|waren) [denn|da|@when] [sie|ihr|etwas|ich|noch|es|bei ihnen|ihnen|es ihnen] [@when|denn] [noch|am fruhesten] [einen|was|etwas] (frei|zeit|termin|termine|kommen|verfugbar|platz|moglich|vorbeikommen|denn|frei haben|freie) [termine|frei] | (haben sie|habt ihr|gibt es|ist|hatten sie|hattet ihr|hast du|ist bei ihnen|ist da|waren) [da|bei ihnen|denn|auch] [noch] [was|etwas|einen|ein|irgendeinen|am|irgendwas|noch was] [@when] [noch|auch] [was|etwas|einen|irgendwas|ein] (frei|termin frei|termine frei|termine|termin|platz|verfugbar|zeit|moglich|freie termine|plätze|platze|lucke) [frei] [@when|fur] [@when] | (freie|verfugbare) (termine|zeiten|platze) [@when] | welche (termine|zeiten|uhrzeiten|tage) (haben sie|sind|gibt es|waren|habt ihr) [noch|denn] [@when] [noch] [frei|verfugbar|moglich] | (wann) (geht|ginge|ware|passt) [es] [denn|bei ihnen|ihnen|am ehesten] ? | (was|wann) (ist|ware) [der|das] (nachste|nachster|fruheste|fruhesten) [freie|freier|mogliche] (termin|zeit) | (ist|ware) @when [noch|was|etwas] (frei|moglich|was frei) | (sind sie|seid ihr) @when [noch] frei
(wann|welche tage) (haben|habt|sind|ist|hatten|kann|konnte|konnten|passt) [sie|ihr|etwas|ich|noch] [noch] [einen|was|etwas] (frei|zeit|termin|termine|kommen|verfugbar) [frei] | (haben sie|habt ihr|gibt es|ist|hatten sie) [noch] [was|etwas|einen|ein|irgendeinen|am] [@when] [noch] [was|etwas|einen] (frei|termin frei|termine frei|termine|termin|platz|verfugbar) [@when] | freie termine | welche (termine|zeiten) (haben sie|sind|gibt es) [noch] [frei] | wann geht es ? | wann ?
[ask.time]
(um wieviel uhr|um wie viel uhr|wann genau|um welche uhrzeit|welche uhrzeit) (ist|war|muss ich|soll ich|ware) [nochmal|denn] [das|es|der termin|mein termin|da sein|kommen|der] [nochmal|<appt>]
(um wieviel uhr|um wie viel uhr|wann) (ist|war) (das|es|der termin|mein termin)
[ask.status]
(wurde|ist|wird) (mein|der|das|meine|die|unser) <appt> [etwa|schon] (abgesagt|storniert|gestrichen) | (habt|haben|hast) (ihr|sie|du) (meinen|den|mein|das) <appt> [etwa|schon] (abgesagt|storniert|gestrichen)
(ist|wurde|steht|bleibt) (mein|der|das|meine|die) [<appt>|anfrage] [schon|denn|jetzt|noch] (bestatigt|gebucht|fest|angenommen|dabei|akzeptiert|sicher) | (hat|haben) (er|sie|@provider|die|der salon|die praxis) [schon|denn|sich] (bestatigt|geantwortet|zugesagt|gemeldet|reagiert) | (gibt es|haben sie) [schon] (neuigkeiten|eine antwort|was neues|etwas neues) | (wie ist|wie steht) [der|es] (stand|um meine anfrage|status) | bleibt es (dabei|bei @when)
(ist|wurde) (mein|der|das) [<appt>] [schon] (bestatigt|gebucht|fest) | hat (er|sie|@provider) [schon] (bestatigt|geantwortet|zugesagt)
[ask_first]
(nehmt ihr|nehmen sie|geht es|geht das|geht's) [auch] ohne (termin|anmeldung|voranmeldung) | (muss|muß|sollte) (ich|man) [vorher|einen] [einen] (reservieren|buchen|termin machen|termin vereinbaren|termin ausmachen) [oder] ? | (kann|darf|konnte) (ich|man) [einfach] ohne (termin|anmeldung|voranmeldung) (kommen|vorbeikommen)

[ask.other]
(was ist|was war|was ware|wo ist|wo liegt|gibt es) [da] [der|ein|einen] unterschied [zwischen]
(haben sie|kann ich|gibt es|darf ich|muss ich|ist es|ist das|warum|wie|machen sie|soll ich|muss man|darf man|kann man|habt ihr) [da|dort|auch|bei ihnen|vorher] (wlan|meinen hund|mein kind|etwas mitbringen|kinder|hunde|erlaubt|was mitbringen|was beachten|nuchtern|meinen|vorher|essen|trinken|die haare waschen|haare waschen|einen hund) [mitbringen|kommen|sein] | (klimaanlage|rollstuhl|rollstuhlgerecht|kinderfreundlich|barrierefrei)
(haben sie|kann ich|gibt es|darf ich|muss ich|ist es|ist das|warum|wie|machen sie|soll ich) (wlan|meinen|mein|etwas|kinder|hunde|moglich|erlaubt|einen|was|ich|mitbringen) | wlan | barrierefrei
[bare.address]
anschrift
adresse | wo
[bare.phone]
telefonnummer | rufnummer | handynummer
nummer | telefon
[bare.price]
preis | preise | kosten

[hostile]
(ignoriere|vergiss|ignorieren sie) [alle] [deine|die|ihre] [vorherigen] (anweisungen|regeln|instruktionen)
[off]
wo (warst du|waren sie|wart ihr|war er|war sie) [denn] | was (hast du|haben sie|habt ihr) [denn] [@when] (gemacht|getan|gegessen|getrieben)
(schau|schauen sie|sieh|sehen sie|guck|gucken sie|prufe|prufen sie) [mal|bitte] [mal] [in|im|nach] (meinen kalender|meinem kalender|mein kalender|kalender|meinen terminkalender|meinem terminkalender|meine verfugbarkeit) [nach] [@when] [ob ich @when frei bin|ob ich frei bin|ob ich zeit habe|ob ich @when zeit habe] | (schau|schauen sie|sieh|sehen sie|prufe|prufen sie|sag|sagen sie) [mir] [mal|bitte] [nach|mal] ob ich [@when|dann] (frei bin|zeit habe|kann|schon etwas vorhabe) | wann (bin|habe|hab) ich [@when] (frei|zeit)
wie (wird|ist) [das] wetter | wird es regnen | regnet es | <dinge> | (erzahl|erzahle|erzahlen sie) [mir] einen witz | (bin|habe) ich [@when] (frei|zeit) [@when]

[name_is]
(er|sie) heisst | (sein|ihr) name ist
ich heisse | mein name ist | auf den namen | unter dem namen | ich heiss
[name_weak]
ich bin | hier ist | fur | name | hier spricht
[ordinal.1]
(der|die|das|den) (erste|ersten|erstere|1) [option|termin|bitte|zeit|uhrzeit] | erster | die erste [bitte] | (nummer|option) (1|eins) | den obersten | der oberste
(der|die|das|den) (erste|ersten) [option|termin|bitte] | erste | (nummer|option) (1|eins) | die eins
[ordinal.2]
(der|die|das|den) (zweite|zweiten|2) [option|termin|bitte|zeit|uhrzeit] | zweiter | zweiten | die zweite [bitte] | nummer zwei | den mittleren | der mittlere
(der|die|das|den) (zweite|zweiten) [option|termin|bitte] | zweite | (nummer|option) (2|zwei) | die zwei
[ordinal.3]
(der|die|das|den) (dritte|dritten|3) [option|termin|bitte|zeit] | dritter | dritten | nummer drei
(der|die|das|den) (dritte|dritten) [option|termin|bitte] | dritte | (nummer|option) (3|drei) | die drei
[ordinal.last]
(der|die|das|den) (letzte|letzten|unterste|untersten|letztere|letzteren) [option|termin|bitte|zeit]
(der|die|das|den) (letzte|letzten) [option|termin]
[choose.later]
(der|die|das|den) (spatere|spateren|spateste|spatesten) [termin|bitte|zeit] | den spateren
(der|die|das|den) (spatere|spateren|spateste|spatesten)
[choose.earlier]
(der|die|das|den) (fruhere|fruheren|fruheste|fruhesten|frueheren) [termin|bitte|zeit]
(der|die|das|den) (fruhere|fruheren|fruheste|fruhesten)

[drop]
vergiss es einfach | schon gut lassen sie | ist nicht so wichtig | macht nichts | lass mal | lassen sie mal | lass stecken | ach egal | ach lass | lassen wir es | lassen wir das
vergiss es | vergessen sie es | vergiss das | lass es | lassen sie es | lass gut sein | egal lass

[spelling]
grad: gerade | heut: heute | morgn: morgen | jetz: jetzt | wieviele: wie viele | ner: einer | mal n: mal einen | haarschnit: haarschnitt | nemmer: nicht mehr | nimmer: nicht mehr | mim: mit dem | aufm: auf dem | isch: ist | öpis: etwas | hetti: ich hätte | hätti: ich hätte | wuche: woche | nöchscht: nächste | nöchschti: nächste | ziischtig: dienstag | zischtig: dienstag | mäntig: montag | mittwuch: mittwoch | dunnschtig: donnerstag | dunschtig: donnerstag | fritig: freitag | friitig: freitag | samschtig: samstag | sunntig: sonntag | tüür: teuer | zäme: zusammen | chan: kann | chönd: können | chönnt: könnt | nöd: nicht | nid: nicht | hend: haben | händ: haben | gseh: sehen | hüt: heute | morn: morgen | hätts: hättet | krieg: bekomme
haste: hast du | kannste: kannst du | willste: willst du | biste: bist du | gehts: geht es | fürs: für das | ums: um das | nochn: noch einen | son: so ein | evt: eventuell | bzgl: bezüglich | zb: zum beispiel | mrgn: morgen | hallöchen: hallo | mfg: mit freundlichen grüßen | ned: nicht | net: nicht | hätt: hätte | bräucht: bräuchte | möcht: möchte | würd: würde | wär: wäre | zahnartz: zahnarzt | frisör: friseur | frisörin: friseurin | tschö: tschüss | dnke: danke
nen: einen | ne: eine | nem: einem | hab: habe | könnt: könnte | gehts: geht es | passts: passt es | is: ist | nich: nicht | nix: nichts | vllt: vielleicht | evtl: eventuell | lg: liebe grüße | hätt: hätte | wärs: wäre es | gibts: gibt es | moin: hallo

[p.approve]
(sag|sage|sagen sie) [bitte] (der|dem) [frau|herrn|kundin|kunden] [@name] [@name] (zu|ja)
(annehmen|angenommen|akzeptieren|akzeptiert|akzeptiere|bestatigen|bestatigt|bestatige|genehmigen|genehmigt|zusagen|zugesagt|zusage) [bitte] | (nehme|nehm) (ich|ich ihn|ich sie|es|das) [gern|gerne] an | ich (nehme|nehm) (das|ihn|sie|es|die anfrage|den termin) [gern|gerne] an | (nehmen sie|nimm) (das|ihn|sie|es|die anfrage) an | ich (bestatige|akzeptiere|genehmige) [das|den|die|es|ihn|sie] [anfrage|termin] | (bestatigen sie|bestatige) (das|den|die|es|ihn|sie) [anfrage|termin] | (er|sie) kann [gern|gerne] kommen | (soll|sollen) [er|sie|gern|gerne] kommen | (sagen sie|sag) (ihm|ihr) (ja|zu) | (passt|geht|ist) [fur mich|bei mir|in ordnung|klar|das] (in ordnung|klar|ok|gut) | machen wir | geht klar | anfrage (annehmen|bestatigen|angenommen) | sage zu | ich sage zu
annehmen | nehme ich an | genehmigen | genehmigt | angenommen | zusagen | zusage | bestatigen | bestatigt | akzeptieren | akzeptiert | nehm ich

[p.hand_back]
(du|sie) (bist|sind) [wieder] dran | (ubernimm|ubernehmen sie|mach|machen sie|macht) [du|bitte] (wieder|weiter|du weiter) | (du kannst|sie konnen|der bot kann|der assistent kann|assistent kann) [jetzt|wieder] [wieder|weitermachen|ubernehmen] (ubernehmen|weitermachen|weiter) | zuruck (an|zum) (dich|den assistenten|den bot|assistenten|bot) | (gesprach|chat|unterhaltung) (beenden|beendet|schliessen|abgeben) | (ich bin|bin) (fertig|durch) [mit reden|hier] | (bot|assistent) (ubernimmt|weiter|wieder an|an)
du bist dran | du wieder | mach du weiter | machen sie weiter | zuruck an (dich|den assistenten|den bot) | ubernimm [wieder|du] | zuruckgeben | fertig hier

[p.decline]
[aber|und] (dem|der) (herrn|herr|kunden|kundin|frau|dame|mann) [@name] [um @number|um @when|von @when|@when] ab
(da|dann|an dem tag|@when) (habe|hab) ich [da] [schon|leider|bereits] (was|etwas|jemand|jemanden|einen termin|was anderes|wen|wen anderen|was vor) | (schaff|schaffe) ich [da|leider] nicht
[da|dann|an dem tag|am @when] (kann|konnen|mochte|will|werde) (ich|wir) [leider] (niemanden|keinen|keine|nichts|nicht) [mehr] (annehmen|nehmen|drannehmen|zusagen|bestatigen)
(die|den|das|diese|diesen|die anfrage|diese anfrage) (nehme|nehm|bestatige|mache|mach) ich nicht [an|zu] | (nehme|nehm|bestatige) ich nicht [an] | ich nehme (die|das|diese|diese anfrage|die anfrage) nicht an
(an dem tag|da|dann|um die zeit|zu der zeit|an diesem tag|@when|um @number) (kann ich|geht es|passt es|geht das|bin ich|geht|passt|klappt es|klappt) [bei mir|mir] [leider] (nicht|nicht frei|schon voll|ausgebucht|voll|belegt) | (das|es|um @number) (geht|klappt|passt) [bei mir|mir|da|dann] [leider] nicht | ich kann [da|dann|an dem tag|leider|um die zeit|das] [leider] nicht [annehmen] | (ablehnen|abgelehnt|absagen|abgesagt|verweigern) [bitte] | (lehne|lehn) [ich|ich das|ich ihn|ich sie|ihn|sie|das|die anfrage] ab | ich (lehne|lehn|sage) [das|ihn|sie|die anfrage|leider] ab | (lehnen sie|sagen sie) (das|ihn|sie|ihm|ihr|die anfrage) ab | (sagen sie|sag) (ihm|ihr) (nein|ab) | (ich bin|bin|wir sind|sind) [da|dann|an dem tag|leider|schon] (ausgebucht|voll|belegt|verhindert|nicht da|im urlaub|komplett voll|nicht verfugbar|verplant|beschaftigt) | (keine zeit|kein platz|keine kapazitat|keine kapazitaten|kein termin frei) [da|dann|mehr] | (habe|hab|ich habe|wir haben) [da|dann|leider] (keine zeit|keinen platz|keinen termin|nichts frei) [mehr] | unmoglich | anfrage ablehnen
[ich|da] [bin] [ich] [da] (ausgebucht|voll|belegt|verhindert|nicht da|im urlaub)
(das|es) geht (nicht|leider nicht) | geht (nicht|leider nicht) | ablehnen | lehne ich ab | absagen | abgelehnt | kann ich nicht | kann da nicht | keine zeit | passt nicht | passt mir nicht | bin ausgebucht | ich kann (da|leider|da leider) nicht

[p.counter]
(lieber|besser|nur|wie ware|wie ware es mit|vorschlag|eher|statt dessen|stattdessen|ginge|geht|passt|biete ihm|bieten sie ihm|biete ihr|bieten sie ihr|ich biete|ich konnte|kann nur|ich kann|ich kann nur|schlage|wie ists mit|wie sieht es) [@number|auch|es|am|um|nur|erst|mit] @when [aus|vor|anbieten|an|?] | @when (ware besser|passt besser|geht|ginge|ware moglich|wurde gehen|passt|ware mir lieber|passt mir|kann ich|konnte ich|ginge bei mir|geht bei mir|besser) [?] | (andere|eine andere|einen anderen|anderer|anderen) (zeit|uhrzeit|termin|tag) [anbieten|vorschlagen] | (gegenvorschlag|gegenangebot) | (kann|konnte) (er|sie) [auch|stattdessen] @when [kommen] | frag (ihn|sie) ob @when [geht|passt]
(lieber|besser|nur|wie ware|wie ware es mit|vorschlag) @when | @when (ware besser|passt besser|geht|ginge) | andere (zeit|uhrzeit)

[p.agenda]
(was|wen|wer|welche termine|welche kunden|wie viele termine|wie viele kunden|wieviele termine|wieviel termine) (habe ich|hab ich|kommt|steht an|liegt an|steht|kommen|liegt|sind|haben wir|ist) [da|denn|so|noch|bei mir] [@when|heute|als nachstes] [an|los|geplant|gebucht|dran] | (mein|meine|zeig|zeige|zeigen sie|zeig mir|zeigen sie mir|wie ist|wie sieht) [mir] [mein|meine|meinen|der|die] (kalender|termine|agenda|tag|plan|tagesplan|terminplan|woche|buchungen) [fur|von|am] [@when|heute|aus] [aus] | (termine|kalender|agenda|terminplan|tagesplan|buchungen) [fur|am|von] [@when] | (nachster|nachste|erster|erste|letzter) (kunde|kundin|termin) [@when] | wer (ist|kommt) [als] (nachstes|nachster|der nachste|die nachste|erster) [dran] | (habe ich|hab ich|ist|gibt es|kommt) [noch|da] [@when] (jemand|jemanden|etwas|was|termine|kunden|lucken|frei) [@when] | @when ?
(was|wen|wer|welche termine) (habe ich|hab ich|kommt|steht an|liegt an) [@when] [an] | (mein|meine|zeig|zeige) [mir] [mein|meine|meinen] (kalender|termine|agenda|tag|plan) [fur] [@when] | nachster kunde | termine [@when]

[wonder]
was jetzt | und was | was nun | wie jetzt | und jetzt | warum | wieso | wann | wo

[cond]
wenn | falls | sofern | nur wenn | solange | ausser | es sei denn | kommt drauf an | vorausgesetzt

[polite_if]
wenn (moglich|es geht|das geht|es passt|das passt|sie mochten|es ihnen passt) | falls moglich

[search_soft]
zeig mir | zeigen sie mir | such | suchen sie | finde | finden sie | zeig | suche
[see]
<will> [mal|wieder] (zu|zum|zur) [einem|einer] (@trade|<ort>) [gehen] | ich (muss|musste|sollte) [mal|wieder|dringend] (zum|zur|zu einem|zu einer) (@trade|<ort>)
[all]
alle | beide | alle beide
[ask.languages]
(spricht|sprechen) [dort|da|bei ihnen|der|die|im salon] [jemand|arzt|zahnarzt|friseur] [auch] (englisch|spanisch|franzosisch|italienisch|portugiesisch) (dort|da|bei ihnen|im salon|in der praxis) | welche sprachen (sprechen|spricht|konnen) [sie|man]
[ask.who]
(wer|bei wem|mit wem) (schneidet|macht|behandelt|ist|habe ich|ware|bin ich) [mich|das|mir|da|die haare|den termin] | ist das bei @provider | wer (sind sie|bist du|ist da)
[ask.date]
(an welchem tag|welcher tag|welches datum|am wievielten|an welchem datum) (ist|war) [nochmal|denn] [das|es|der|mein] [<appt>] [nochmal]
[ill_me]
(ich bin|bin|ich fuhle mich|fuhle mich) [leider] (krank|erkaltet|nicht gut|unwohl|krankgeschrieben) | ich habe (schmerzen|zahnschmerzen|ruckenschmerzen|kopfschmerzen|fieber|grippe|eine grippe|halsschmerzen|eine erkaltung) | (mir|mein|meine) (tut|tun) (der|die|das) [rucken|zahn|kopf|knie] weh | habe (fieber|grippe|zahnschmerzen|ruckenschmerzen)
[ordinal.4]
(der|die|das|den) (vierte|vierten) [option|termin|bitte] | vierte | (nummer|option) (4|vier) | die vier
[ordinal.5]
(der|die|das|den) (funfte|funften) [option|termin|bitte] | (nummer|option) (5|funf) | die funf
[ordinal.6]
(der|die|das|den) (sechste|sechsten) [option|termin] | (nummer|option) (6|sechs)
[p.block]
[@when] (nichts|niemanden|niemand|keinen|keine) [mehr] (reinlegen|reinbuchen|eintragen|annehmen|buchen|reinnehmen|mehr) | (nach|ab|vor) @when (niemand|niemanden|keiner|keinen) [mehr] | (ich mache|ich mach|mach ich|mache ich) [@when] (fruher|eher) (zu|schluss|feierabend) | @when [bitte] (niemand|niemanden|keinen|zu|dicht)
(ich bin|bin|wir sind) @when (im urlaub|in urlaub|verreist|in den ferien|auf fortbildung) | (ich bin|bin) (im urlaub|verreist) @when
@when [bin ich|sind wir|ist|arbeite ich|mache ich|habe ich|haben wir] [nicht da|geschlossen|zu|im urlaub|frei|nicht|weg|unterwegs|krank|abwesend|urlaub|pause|keine termine|blocken|sperren|blockieren|schliessen] (nicht da|geschlossen|zu|im urlaub|frei|nicht|weg|unterwegs|abwesend|urlaub|pause|blocken|sperren|blockieren|schliessen|keine termine) | (ich bin|bin|wir sind|wir haben|ich habe|habe|ich mache|ich arbeite|arbeite|hab) [@when] [leider] (nicht da|geschlossen|zu|im urlaub|frei|weg|unterwegs|abwesend|beim arzt|beim zahnarzt|nicht im laden|urlaub|pause|auf fortbildung|nicht erreichbar|nicht) [@when|vom|von|ab|bis] [@when] | (sperren|sperr|sperre|blocken|block|blocke|blockieren|blockiere|blockier|schliessen|schliesse|mach|machen) [sie] [mir|mich|meinen|den|die|das|bitte] [kalender|tag|nachmittag|vormittag|woche|termine] [@when|fur|am|vom|von] [@when] [zu|ab|dicht] | (urlaub|feiertag|pause|mittagspause|betriebsferien|ferien|betriebsurlaub|freier tag|frei) [@when|vom|von|am] [@when] | (keine|nehmen sie keine|nimm keine) (termine|buchungen|kunden) [mehr] [@when|am|fur] [@when] [an|annehmen] | (nehme|nehm|brauche) [ich] [mir] @when (frei|urlaub) | ich (brauche|nehme) [mir] @when frei | @when (geschlossen|zu|frei|urlaub)
[p.open]
@when (mache|mach|arbeite) ich [doch|wieder|auch] (auf|doch auf|wieder auf|doch) | @when (wird|ist) [doch] wieder frei
@when (arbeite ich|offne ich|habe ich|bin ich|haben wir|mache ich) [doch|auch|wieder] (auf|offen|geoffnet|da|doch|auch|verfugbar|frei) | (ich arbeite|wir arbeiten|ich offne|wir offnen|ich mache|ich bin|wir sind|wir haben|ich habe) [auch|doch|wieder] [@when] [auch|doch|wieder] (auf|offen|geoffnet|wieder da|verfugbar|auch|da) [@when|am] [@when] | (offnen|offne|freigeben|entsperren|entsperre|freischalten) [sie] [mir|mich|meinen|den|die|das|wieder|mehr] [kalender|tag|nachmittag|vormittag|woche|termine|zeiten] [@when|fur|am] [@when] [frei|wieder] | (gib|geben sie) [mir|meinen|den|die|das|wieder] [kalender|tag|nachmittag|vormittag|woche|termine|zeiten] [@when|fur|am] [@when] [wieder] frei | (zusatzliche|extra) (termine|zeiten|stunden) [@when] | ich arbeite [auch|doch] [am] @when
[p.ill]
(ich bin|bin|ich fuhle mich|fuhle mich|ich liege) [leider|heute|total] [@when] (krank|erkaltet|unwohl|nicht gut|schlecht|krankgeschrieben|mit fieber im bett|flach|nicht fit) [@when|heute] | (krankgeschrieben|krankmeldung|krank) [@when|heute] | (ich habe|habe|hab) (fieber|grippe|die grippe|corona|covid|magen darm|eine grippe) | (ich kann|kann) [heute|@when] nicht (arbeiten|zur arbeit kommen) | melde mich krank | ich melde mich krank
[p.done]
[mit] [der|dem] [frau|herrn|herr] (@name|kundin|kunde) [@name] (bin ich|sind wir) (fertig|durch) | [die|der] [frau|herr] @name [@name] ist (fertig|durch|gegangen|weg)
fertig | erledigt | abgeschlossen | beendet | gemacht | (ich bin|bin|wir sind|sind) [mit|jetzt|schon] [ihm|ihr|dem|der|kunden|kundin] (fertig|durch) | (alles|ist|das ist|schon|kunde ist|kundin ist|er ist|sie ist) (fertig|erledigt|durch|fertig geworden) | (als|den termin als) (erledigt|fertig|abgeschlossen) [markieren|eintragen] | (er|sie|der kunde|die kundin) (war da|ist gegangen|ist weg|hat bezahlt) | geschafft
[p.no_show]
(@when|@number|@name|er|sie|der kunde|die kundin|kunde|kundin|der von @when|die von @when|der um @when) (ist|kam|war) [heute|leider|einfach] (nicht gekommen|nicht erschienen|nicht aufgetaucht|nicht da|nicht) | (ist|kam|war) [heute|leider|einfach] (nicht gekommen|nicht erschienen|nicht aufgetaucht) | (niemand|keiner) (ist gekommen|kam|da|erschienen|ist erschienen|ist aufgetaucht) | (nicht erschienen|nicht gekommen|nicht aufgetaucht|no show) | (hat|haben) mich (versetzt|sitzen lassen|sitzenlassen) | [als] (nicht erschienen|no show) [markieren|eintragen]
[p.set_price]
[der|die|das] @service (kostet|kosten) (ab jetzt|ab sofort|ab heute|jetzt|nun|ab morgen|ab montag|kunftig) (@money|@number) | [der|die|das] @service (jetzt|ab jetzt|ab sofort) (@money|@number) | @service (rauf|hoch|runter) auf (@money|@number)
(andern|andere|aendern|erhohen|erhohe|senken|senke|setzen|setze|setz|anheben|machen|mach|stelle|stell) [sie] [den|die|das] (preis|preise) [fur|von|vom|der|des] [den|die|das|einen|eine|ein] [@service] [auf|um] [@money|@number] | (preis|preise) [fur|von|vom] [den|die|das|einen|eine] [@service] [auf] (@money|@number) [andern|setzen|erhohen|senken] | (setz|setze|setzen|mach|machen|erhohe|senke) [sie] [den|die|das] @service auf (@money|@number) | [der|die|das|ein|eine] @service (kostet|kostet jetzt|jetzt|ab sofort|kostet ab jetzt|soll) [jetzt|nun|ab sofort] (@money) [kosten] | (ich verlange|ich nehme|verlange|berechne) (@money|@number) fur [den|die|das|einen|eine|ein] [@service] | neuer preis
[p.set_hours]
[@when] (mach|mache|offne|offnen|machen) (ich|wir) [immer|jetzt|schon|erst|kunftig|ab jetzt] [um|ab] @when auf | (@when) [mach|mache|offne] [ich] (schon|erst) [um|ab] @when auf
(andern|andere|aendern|anpassen|aktualisieren|setze) [sie] [meine|die|unsere] (offnungszeiten|arbeitszeiten|zeiten|sprechzeiten) [auf|fur|:] [@when] | (meine|unsere|neue|die) [neuen] (offnungszeiten|arbeitszeiten|sprechzeiten) [sind|jetzt|ab jetzt|:] [@when] | (ich arbeite|wir arbeiten|ich habe|wir haben|wir offnen|ich offne) [immer|jeden] (von|ab|bis|jeden|montags|dienstags) @when [offen|geoffnet|auf] | (offnungszeiten|arbeitszeiten) (andern|@when|anpassen)
[p.set_service]
@service (biete|biet|mache|mach) ich [gerade|zurzeit|im moment|derzeit|momentan|vorerst] (nicht|nicht mehr|nicht mehr an|keine) [an] | [gerade|zurzeit|im moment|derzeit] (kein|keine|keinen) @service [mehr]
(hinzufugen|erstellen|erstelle|neue|neuer|entfernen|entferne|loschen|losche|streichen|streiche|verstecken|nimm|nehmen sie) [sie] [eine|einen|die|den|neue|neuen] (leistung|service|behandlung|dienstleistung) [namens|:] [@service] [hinzufugen|entfernen|loschen|anlegen|auf|raus] | (leistung|service|behandlung) [@service] (hinzufugen|entfernen|loschen|anlegen|streichen) | (entferne|losche|streiche|fuge) [die|den|das|eine|einen] @service [hinzu] | @service (hinzufugen|entfernen|loschen|anlegen|streichen|aus dem angebot nehmen) | ich (biete|mache) [jetzt|ab jetzt] [auch] @service [an] | ich (biete|mache) (kein|keine|keinen) @service mehr [an] | @service (dauert|dauert jetzt|braucht) [jetzt] @minutes
[p.write]
(sag|sagen sie|schreib|schreiben sie|frag|fragen sie|antworte|antworten sie|richte|teile|schreibe) [bitte] [an] @name [bitte] [dass|ob|:|aus] | (sag|sagen sie|schreib|schreiben sie|antworte|antworten sie|schicken sie|schick|teilen sie|teile) [bitte] (ihm|ihr|dem kunden|der kundin|allen|allen kunden|kunden|kundin) [bitte] [eine nachricht|mit] [dass|ob|:|bescheid] | (frag|fragen sie|informieren sie|informiere) [bitte] (ihn|sie|den kunden|die kundin|alle) [ob|dass|uber] | (nachricht|eine nachricht) (an|schreiben an) [den|die] (kunden|kundin|@number|@name|alle|nachsten kunden) [:] | (geben sie|gib) [dem|der|den] (kunden|kundin|@name|ihm|ihr) bescheid [dass|:]
[p.assistant]
[der|mein|den] (assistent|assistenten|assistent modus|automatische antworten|entwurfe) [modus|einstellungen|automatisch|aus|an|bitte] | (schalte|schalten sie|stell|stellen sie) [den|die] (assistenten|automatischen antworten|entwurfe) [aus|an|ab|auf] [automatisch|entwurfe] | wie antwortet der assistent | (assistent|entwurfe) (fur|bei) @name | (zeig|zeigen sie) mir [erst|zuerst] [die] entwurfe [zuerst|vorher] | (frag|fragen sie) mich (vorher|bevor du antwortest|bevor sie antworten)
[p.settings]
[offne|offnen|zeig mir|zeigen sie mir|schick mir|schicken sie mir|wo sind|wo ist|ich mochte] [die|den|das|meine|meinen|zu den] (einstellungen|auszahlungen|auszahlungskonto|einnahmenseite|bankdaten|kontodaten|ubersicht der einnahmen|seite mit den einnahmen) [andern|sehen|offnen|bitte] | (einloggen|anmelden|login) [bitte] | [bitte] [mein|meine|das|die] (konto|bankkonto|auszahlungen|stripe|auszahlungskonto|bank) (verbinden|einrichten|anbinden|hinterlegen|andern) [bitte] | [was ist|welcher ist|zeig mir|zeigen sie mir] (mein|meinen|unser|unseren) tarif [andern|sehen|bitte] | (mein|unser) abo | welchen tarif habe ich
[p.numbers]
(wie viel|wieviel|was) (habe ich|hab ich|haben wir) [@when|diese woche|diesen monat|im] [monat|schon|so] (verdient|eingenommen|umgesetzt|umsatz gemacht|gemacht|eingenommen bisher) | (mein|meine|zeig mir|zeigen sie mir|wie ist|wie hoch ist) [mein|meine|die|der] (umsatz|einnahmen|zahlen|statistik|statistiken|verdienst) [fur|von|im|dieser|diese|der] [@when|woche|monat] | (umsatz|einnahmen|statistik|zahlen) (der|von|im|diese|diesen|fur) [@when|woche|monat|diesen|diese|letzte] [woche|monat] | (wie viele|wieviele) (kunden|termine|buchungen) (hatte ich|habe ich gehabt|waren es|hatten wir) [@when|diese woche|diesen monat] | wie (lief|lauft|war) [die|der|das|mein|meine|diese|dieser] (woche|monat|geschaft)
[instead]
stattdessen | statt dessen
[bare.rating]
bewertung | bewertungen | sterne
[spelling]
find: finde | brauch: brauche | steh: stehe | häng: hänge | schaff: schaffe | zahl: zahle | bezahl: bezahle | glaub: glaube | denk: denke | hoff: hoffe | kenn: kenne | versteh: verstehe | nehm: nehme | komm: komme | bekomm: bekomme | steck: stecke | seh: sehe | geh: gehe | such: suche | müsst ich: müsste ich | bräucht: bräuchte
hats: hat es | hat's: hat es | ists: ist es | wirds: wird es | obs: ob es | wenns: wenn es | gings: ginge es | habts: habt ihr | seids: seid ihr | könnts: könnt ihr | kommts: kommt ihr | machts: macht ihr | nehmts: nehmt ihr | schauts: schaut es | läufts: läuft es | wissts: wisst ihr | kennts: kennt ihr | gebts: gebt ihr | hättets: hättet ihr | klappts: klappt es | stimmts: stimmt es | tuts: tut es
bisserl: bisschen | bissi: bisschen | bissle: bisschen | bissal: bisschen | biserl: bisschen | bizeli: bisschen | platzerl: platz | plätzchen: platz | plätzle: platz | plätzli: platz | platzl: platz | terminchen: termin | terminerl: termin | stünderl: stunde | stündchen: stunde | stündli: stunde | momenterl: moment | momentli: moment | öppis: etwas | am liabsten: am liebsten | kema: können wir | hob: habe | koa: kein | a bissl: etwas | gschwind: kurz | heuer: dieses jahr | jänner: januar | feber: februar | nachmittog: nachmittag | vormittog: vormittag | coiffeur: friseur | coiffeuse: friseurin | velo: fahrrad | parkieren: parken | natel: handy | spital: krankenhaus | ordination: praxis | kassa: kasse
ne passt: nein passt | ne danke: nein danke | ne das: nein das | ne ich: nein ich | ne da: nein da | ne lieber: nein lieber | ne geht: nein geht | ne doch: nein doch | ne leider: nein leider | ne nicht: nein nicht | ne sorry: nein sorry | ne du: nein du | ne alles: nein alles | ne lass: nein lass | ne kann: nein kann | ne brauche: nein brauche | ne bin: nein bin | ne dann: nein dann | ne eher: nein eher | ne wir: nein wir | ne montag: nein montag | ne dienstag: nein dienstag | ne mittwoch: nein mittwoch | ne donnerstag: nein donnerstag | ne freitag: nein freitag | ne samstag: nein samstag | ne sonntag: nein sonntag | ne morgen: nein morgen | ne heute: nein heute
[sorry]
(tut|tat) (mir|uns) [so|sehr|echt|total|wirklich|furchtbar|schrecklich|wahnsinnig|unendlich|ganz|voll|aufrichtig] [sehr] leid
[filler]
möglichst | zur not | sag mal | sagt mal
[greet]
(gruss|grusst|griass|grias|gruezi) (euch|dich|eich|di|ihnen|sie|mitenand|miteinander|zusammen) | hoi | hoi zame | salu | tag zusammen | sehr geehrte damen und herren | sehr geehrter herr | sehr geehrte frau | hi leute | hallo leute | hallo ihr lieben | liebes team | guten abend allerseits | servus zusammen | hey leute
[no]
dann [lieber|halt|eben] nicht | nein danke lass mal | keine chance | keinen bock | nein passt nicht
[yes]
(hort sich|klingt) [sehr|echt|richtig] <gut> [an] | (das|es) (wurde|tate) [mir|uns] [sehr|ganz|echt|super] (passen|gefallen|<gut> passen) | passt [mir|uns|eh|ja|ganz|total|echt] [<gut>|tiptop|wunderbar|genau|hervorragend] | tiptop | bassd | bast | freilich [nehme wir] | nehme wir | das nehme wir | fix machen | bitte fix machen
[yes_act]
(buch|buche) (das|es|den|die) (so|dann) [ein] | (bitte) [fix|fest] (machen|eintragen|einbuchen|reservieren|buchen) | (mach|machen sie|macht) [es|das|den] (fix|fest|klar)
[bye]
nichts mehr [danke] | nix weiter | (ne|nein) passt schon | passt schon so | alles paletti | mehr gibt es nicht | schonen tag [noch]
[ordinal.2]
(der|die|das|den) in der mitte | (der|die|das|den) (mittlere|mittleren) | mittlere | mittlerer
[choose.earlier]
(was|der|die|das|den) am (fruhesten|ehesten|schnellsten|zeitigsten) [geht|ist|ware|moglich] | das fruheste | der fruheste | am (fruhesten|ehesten|zeitigsten) [geht] | (welcher|was|welches) [auch immer] (fruher|eher|zuerst) (ist|kommt|geht)
[choose.later]
(was|der|die|das|den) am spatesten [geht|ist|ware] | der spateste | den spatesten | das spateste | am spatesten
[p.approve]
nehme ich | kann [gern|gerne|ruhig|naturlich] kommen | (soll|darf) [gern|gerne|ruhig] kommen | ja klar soll (er|sie) kommen | alle annehmen [bitte] | (kannst|konnen sie) alle [offenen] [anfragen] (annehmen|bestatigen|zusagen)
[p.walk_in]
(trag|trage|setz|setze|schieb|buch|buche|schreib|pack|nimm) [mir|mal|bitte] [die|den|der|frau|herrn|herr] @name [@name] [fur|auf|am|um] [@when] [@service] (ein|rein|dazwischen|dran)
[p.write]
(sag|sage|gib|schreib|frag|frage|teil|richte) [der|dem|die|den|frau|herrn] @name [@name] [bescheid|mit|aus] (dass|ob)
[p.set_service]
(nimm|nehmen sie|streich) [die|den|das] @service (aus dem|aus der|raus)
[spelling]
montagstermin: montag termin | dienstagstermin: dienstag termin | mittwochstermin: mittwoch termin | donnerstagstermin: donnerstag termin | freitagstermin: freitag termin | samstagstermin: samstag termin | sonntagstermin: sonntag termin
[p.decline]
(da|dann|an dem tag|@when) (habe|hab) ich [leider|schon|bereits] [schon|leider] (einen anderen termin|anderen termin|einen kunden|eine kundin|jemanden|jemand anderen) | habe (leider|schon|bereits) [schon|leider] (einen anderen termin|jemanden|jemand anderen)
[sorry]
(ja|ok|gut|super|perfekt) [nur|noch|hatte noch|hatte ich noch] (eine|ne|nur eine|noch eine|eine kurze|noch ne) [letzte|kurze] frage [noch|hatte ich noch|dazu|vorher]
