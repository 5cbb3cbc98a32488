# What a provider says about the day, and asks about the business.
[p.next]
wer (ist|kommt) [als] (nachstes|nachster|nachste|der nachste|die nachste) [dran|kunde|kundin] | (nachster|nachste) (kunde|kundin|termin)
[p.gaps]
(habe|hab) ich [noch] [@when] [noch] (luft|platz|was frei|zeit fur wen|kapazitat) [@when]
[habe ich|hab ich|gibt es|sind|meine|welche|irgendwelche|wo sind meine] [noch] [@when] [noch] [freie|eine|meine] (lucke|lucken|freie zeit|freie zeiten|freie termine) [@when] | wann (bin ich|habe ich|hab ich) [@when] (frei|zeit|lucken) [@when]
[p.full]
wie (voll|ausgebucht|ausgelastet) (ist|bin ich|sind wir|wird) [die|der|das|mein|meine] [@when|woche|kalender] [@when] | auslastung [der|fur] [@when]
[p.lapsed]
(wer|welche kunden) (war|waren|kam|kamen) [schon] seit [uber|mehr als] [@when] nicht [mehr] [da|hier]
[p.missed]
wer (ist|war) @when (gekommen|erschienen|aufgetaucht) | wer (ist|war) [@when] nicht (gekommen|erschienen|aufgetaucht) [@when] | wer (hat mich versetzt|hat gefehlt|fehlte) [@when] | (no shows|nicht erschienene) [@when]
[p.count]
(wie viele|wieviele) (termine|buchungen|kunden|besuche) [habe ich|hab ich|hatte ich|sind es|gibt es|haben wir] [@when]
[p.late]
[ich] (steh|stehe|stecke|steck|bin) [noch|gerade] im (stau|verkehr) [@minutes] [spater] | @minutes (spater|zu spat|verspatung|verzug) (sag|sagt|sagen sie|gib|geben sie) (den leuten|allen|den kunden|den kundinnen|bitte allen|bitte) bescheid | (sag|sagt|sagen sie|gib|geben sie) (den leuten|allen|den kunden|den kundinnen|allen kunden) bescheid | (komm|komme|bin) [ich] [etwa|so] @minutes (spater|zu spat)
(gib|geben sie|geb) [allen|bitte|den kunden] bescheid [dass] [ich] [etwa] [@minutes] (spater|zu spat|verspatet|verzogert) [dran bin|komme|bin|anfange] | (sag|sagen sie) [allen|den kunden] [dass] [ich] [etwa] [@minutes] (spater|zu spat) (dran bin|komme|bin|anfange)
(sag|sage|sagen sie) (allen|meinen kunden) [bescheid] [dass] ich @minutes [zu] spater komme | ich (bin|liege) @minutes (im verzug|zuruck|hinterher)
[p.lift]
(lass|lassen sie) @name [@name] wieder (buchen|kommen) | @name [@name] darf wieder (buchen|kommen) | (entsperre|entsperren sie) @name [@name] | (hebe|heb|heben sie) die sperre (fur|von) @name [@name] auf | sperre (fur|von) @name [@name] aufheben
[p.undo]
[nein|oh|sorry] [bitte] (nimm das zuruck|nehmen sie das zuruck|ruckgangig|mach das ruckgangig|machen sie das ruckgangig|das zurucknehmen) | [nein|oh|sorry] das (war falsch|war ein fehler|war ein versehen|stimmt nicht) | [nein|sorry] (mein fehler|ich habe mich vertan) | [nein|sorry] (sie|er|@name) [@name] (war doch da|ist doch gekommen|kam doch)
[p.walk_in]
[gerade] (ist|kommt|kam|steht|sitzt|hab|habe) [ich] [gerade|grad] (einer|eine|wer|jemand|jemanden|ein kunde|eine kundin|ein herr|eine dame|ein mann|eine frau|ein typ) [ohne termin] [hier|da|gerade|zur tur|bei mir] [rein|reingekommen|reingeschneit|hereingeschneit|reingelaufen|reinspaziert|rein geschneit|reingschneit|herein|hereingekommen|da|vor mir|vor der tur|hier|im laden] | ohne termin [rein|da|gekommen|reingekommen] | @name [@name] (hat|habe) [gerade|grad|eben] (angerufen|angeklingelt|telefoniert) [und] [will|mochte|braucht]
(schreib|schreibe|schreiben sie) @name [@name] [@when] [fur] [einen|eine] [@service] ein
(trag|trage|tragen sie|setz|setze|setzen sie|schieb|schiebe|buch|buche|buchen sie|schreib) [bitte] @name [@name] [@name] [ein|rein|dazwischen] | laufkundschaft | (kunde|kundin) ohne termin
[p.done]
(fertig|durch) mit @name [@name] | @name [@name] ist (fertig|durch)
[p.no_show]
@name [@name] (ist|war) [heute] nicht (gekommen|erschienen|aufgetaucht|da) | @name [@name] hat mich versetzt
[p.numbers]
(wie viel|wieviel) [im|in|fur] @when
