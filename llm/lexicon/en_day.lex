# What a provider says about the day, and asks about the business.
[p.next]
(who's|who is|who|what's|what is|when's|when is) [my|the] next [customer|client|visit|one|<appt>] | (who's|who is|who) [coming|up] (next|after this|after her|after him) | [my|the] next (customer|client|visit|one|up|<appt>) | next
[p.gaps]
[any|any more|some|my|the|where are my|where are the|show me my|show me the|show my] (gap|gaps|hole|holes|free time|free slot|free slots|openings|spare time|free hours) [left] [on|in|for] [@when]
(do i have|do we have|have i|have i got|is there|are there|got) [any|a|some] [more] (gap|gaps|hole|holes|free time|free slot|free slots|openings|spare time|free hours) [left] [on|in|for] [@when]
when (am i|are we|will i be|do i have|have i got) (free|available|time|free time|gaps|a gap|a break) [on] [@when] | (am i|are we|will i be) (free|available) [on] [@when] | what (have i|do i have) [got] (free|open|left) [on] [@when]
[p.full]
how (full|busy|booked|booked up|booked out|packed) (is|am i|are we|will i be|does) [my] [@when|week|month|day|agenda|calendar|diary] [look|looking|be|@when] | how (full|busy|packed|booked up) @when
[p.lapsed]
who (hasn't|has not|haven't|have not) (been|come|come in|come back|been in|been back|been here|visited|booked) [here|back] [for|in|since] [@when] | who have i not seen [for|in|since] [@when] | who haven't i seen [for|in|since] [@when] | (lapsed|lost|missing|inactive) (customers|clients|regulars) | (customers|clients|regulars) (who|that) (haven't|have not) (been|come|come back|booked|been here|been back) [for|in|since] [@when]
[p.missed]
who (didn't|did not|never) (show|show up|turn up|come|showed up|turned up|came) [@when] | [any|my|the|list the|show me the|show the] (no-shows|no shows|noshows) [@when] | who (missed|skipped) [their|an|the|a] (visit|visits|<appt>) [@when] | who stood me up [@when] | how many (no-shows|no shows|noshows) [did i have|were there] [@when]
[p.count]
how many (bookings|appointments|visits|customers|clients) [do i have|do we have|have i|have i got|are there|did i have|have i had|were there|are booked|are coming] [on|in|for] [@when]
[p.late]
[i'm|i am|we're|we are|i'll be] [running] [about|around] @minutes behind [schedule|time] [today] | (i'm|i am|we're|we are) [running] behind [schedule] [today] | running behind [schedule] [today] | behind schedule | (tell|let|warn) (everyone|everybody|them|my customers|my clients) [know] [that|i'm|i am|i'll be|running|about] [running] @minutes late
[p.lift]
let @name [@name] (book|come|come back|back in) [again] | unblock @name [@name] | (lift|remove|clear|drop) [the|her|his|their] (block|lock|ban|no-show|no show|flag) [on|for|from|of|against] @name [@name] | (lift|remove|clear) the (ban|lock-out|lock out|lockout) | forgive @name [@name] | @name [@name] (can|may) (book|come) [in] again | give @name [@name] (another|a second) chance | let (her|him|them) book again
[p.undo]
[no|oh|oops|sorry] [please] (undo|undo that|undo it|take that back|take it back|revert that) [please] | [no|oh|oops|sorry] (that was|that's|this was|it was) (wrong|a mistake|my mistake|not right) | [sorry] my mistake | [no|oh|sorry|actually] (she|he|they) (did come|did show up|did turn up|was here|were here|came after all|showed up after all|turned up after all) | [no|oh|sorry|actually] @name [@name] (did come|did show up|did turn up|was here|came after all|showed up after all|turned up after all|isn't done|is not done|isn't done yet|is not done yet) | [no|sorry] (not done yet|she isn't done|he isn't done|they aren't done)
[p.walk_in]
(put|squeeze|pencil|slot|fit|book) [in|down] [a|an|my|the|new|customer|client|walk-in] @name [@name] [@name] [in|down] | (put|squeeze|pencil|slot|fit|book) [in|down] (a walk-in|a walk in|a caller|a customer|a client|someone|somebody) [in|down] | (book|put) [in] [a|an|the] @service [in] for @name [@name] [@name] | (book|put) [in] [a|an] @service [at|on] @when for @name [@name] [@name] | (walk-in|walk in) | [a] new (booking|visit) for @name [@name] [@name]
[p.done]
(done|finished|through) with @name [@name] | @name [@name] [is|was|has|s] [all] (done|finished|left|gone)
[p.no_show]
@name [@name] [s] (didn't|did not|never|hasn't|has not|isn't) (come|show|show up|turn up|showed|showed up|turned up|shown up|turned up|came|arrive|arrived|here) | (mark|put) @name [@name] [down] [as] [a] (no-show|no show|noshow|missed) | @name [@name] (was|is) a (no-show|no show|noshow) | (the|my) @when [one] (was|is) a (no-show|no show|noshow) | @name [@name] (stood me up|ghosted me|missed it)
[p.numbers]
how much [so far|for|in|on] @when
