# What English sentences are about: telling words in their order, ".." stands for up to six other words.

= join: and | but | so | cos | because | though | then | or
= not: t | not | never | cannot | no | nothing | without | hardly | neither | nobody | none | cant | dont | wont
= part: hair | nails | teeth | tooth | beard | brows | eyebrows | roots | fringe | bangs | lashes | back | neck | moustache | mop | locks | mane | ends | feet | face
= treated: done | cut | chopped | trimmed | cleaned | coloured | colored | dyed | fixed | sorted | checked | tidied | washed | styled | shaved | doing | cutting | snipped | bleached | highlighted | whitened | waxed | threaded | filled | seen to | looked at | freshened up | shortened | touched up | shaped | massaged | polished | scaled | straightened | permed
= wish: need | needs | want | wants | fancy | like | love | get | have | book | grab | arrange | organise | organize | require | requires | due | overdue | desperate | squeeze | fit | sort | schedule | after | time for | up for | hoping | fit in | set up | reserve
= badly: dreadful | terrible | awful | horrible | horrendous | rubbish | crap | shit | shite | ruined | botched | butchered | uneven | patchy | shambles | disaster | disgrace | disgraceful | nightmare | rude | unprofessional | appalling | shocking | disappointed | disappointing | unhappy | unacceptable | furious | fuming | livid | dissatisfied | worst | useless | filthy | dirty | burnt | burned | hideous | ghastly | atrocious | lousy | pathetic | sloppy | careless | abysmal | gutted | messed up | screwed up | wonky | lopsided
= work: cut | colour | color | hair | service | job | experience | staff | stylist | work | fringe | visit | place | result | treatment | reception | receptionist | attitude
= venue: salon | salons | shop | somewhere | clinic | barber | barbers | hairdresser | hairdressers | dentist | dentists | doctor | doctors | stylist | stylists | therapist | therapists | masseuse | studio | spa | spas | specialist
= lang: english | spanish | french | german | italian | portuguese | chinese | arabic | polish | russian
= card: cash | card | cards | contactless | paypal | venmo | amex | visa | mastercard | debit | credit | transfer | cheque | insurance | zelle | instalments | installments | apple pay | google pay | bank transfer | revolut | tap
= cheque: price | prices | cost | costs | fee | fees | rate | rates | pricing | tariff | tariffs | quote | estimate | expensive | pricey
= pet: toddler | dog | kid | kids | child | children | baby | pet | pram | buggy | stroller | friend | husband | wife | mum | mom | son | daughter | boyfriend | girlfriend | partner | cat | puppy | wheelchair | own
= opens: frees | free | opens | open | opening | cancels | cancel | drops | pops | becomes | available | crops | cancellation | cancellations | gap | space | comes | freed | bails | pulls
= tell: tell | let | text | message | ping | shout | call | ring | notify | know | contact | alert | drop | buzz | hit
= msgs: texting | text | texts | messaging | messages | message | contacting | contact | sending | send | spam | spamming | writing | notifications | reminders | sms | bothering | pinging | write | updates
= rid: wipe | delete | erase | remove | clear | forget | destroy | purge | scrub | get rid
= mine_own: data | info | information | details | account | records | profile | number | file | history | conversation | conversations | record
= bot: bot | robot | machine | computer | ai | human | real | chatbot | automated | program | algorithm | chatgpt | software | person | automatic | recording
= someone_real: human | person | someone | somebody | owner | manager | staff | agent | operator | boss | receptionist | representative | anyone | team
= free: gap | gaps | slot | slots | space | spaces | opening | openings | availability | available | free | left | room | vacancy | vacancies | spot | spots | times | window | windows
= bus: bus | train | tube | metro | tram | subway | underground
= slowed: late | delayed | cancelled | canceled | stuck | broke | broken | heavy | terrible | crazy | awful | mad | flat | packed | jammed | overran | overrunning | nightmare | gridlocked | bad | stopped | turned up | ran over | running over | dead | down | broken down | rammed | rerouted | diverted | on strike

[cancel]
@when .. (childcare|babysitter|sitter|lift|ride) .. (fell through|fallen through|let me down)
(childcare|babysitter|sitter|lift|ride|plans) .. (fell through|fallen through|let me down|cancelled on me) .. [@when]
(bail|bailing|flake|skip|duck out|cry off) .. @when
@when .. (off|a no go|no go|not happening|not going to happen|won't happen|out)
(cancel|cancelling|canceling|scrap|bin|axe|scratch|ditch|kill|nix|remove|delete|undo|withdraw|void|abort) .. (<appt>|@service)
(call|calling) .. off .. [<appt>|@service]
(take|strike|cross|get|remove) (me|us|him|her) .. off .. (books|list|diary|schedule|calendar|@when)
(take|strike|cross) .. (<appt>|@service|@when) .. (off|out)
(pull|pulling|back|backing) out .. (<appt>|@service|@when)
(cancel|cancelling|canceling) .. @when
(give|giving) up .. (<appt>|slot)
(drop|dropping|bow|bowing) out
(take|remove|cross|strike|scratch) .. (my|our|his|her) name .. off
forget .. (my|the|our) .. (<appt>|@service)
(free|release) up (my|the|our) (<appt>|slot)

[no]
(won't|can't|cannot|not|unable|no longer|couldn't|don't|isn't|aren't) .. (make it|come|attend|coming|be needing|needing|be there|need it|be around|need my <appt>|need the <appt>)
(won't|not|no longer|don't) .. (need|needing|want|wanting|require) .. (after all|anymore|any more|any longer)
(give|have) (up|to pass)
(doesn't|don't|not|isn't|won't|no|wouldn't|never) .. (suit|suits|suited|good|ideal|convenient|fit|feeling|fancy|keen|convinced|vibe|fussed|bothered|interested|practical|doable|feasible|possible)
(none|neither) .. (suit|suits|work|works|good|for me|great|use|any good|convenient)
too (far|expensive|dear|pricey)
(clash|clashes|clashing|conflicts|conflict|overlaps) .. with
(rather|sooner) not
(working|busy|away|abroad|booked|tied up|occupied) .. (then|that day|that time)
[cancel]
(won't|can't|cannot|not|unable|no longer|couldn't|isn't|aren't) .. (make it|come|attend|coming|be needing|needing|be there|need it|be around)
(won't|not|no longer|don't) .. (need|needing|want|wanting|require) .. (after all|anymore|any more|any longer)
there (is|'s) no way .. (make|come|be there)

[move]
(put|set|take) .. (<appt>|@service) .. (back|forward|off)
(make|have|do) .. (my|our|the) .. (<appt>|@service) .. (later|earlier|sooner)
(move|push|shift|switch|swap|change|bump|slide|reschedule|postpone|delay|rearrange|transfer|adjust|alter|modify|pull) .. (<appt>|@service) .. [forward|forwards|back|backwards|up|to|earlier|later]
(move|push|shift|bring|switch|swap|change|bump|slide|postpone|rearrange|pull) .. (forward|forwards|back|backwards|earlier|later|@when)
(find|pick|choose|get|need|have) .. (different|another|other|new|better) (day|time|date|slot) .. for (my|our|the) .. (<appt>|@service)
@when .. (doesn't|not|no longer|isn't|won't|can't|no good) .. (can|could|make|how about|what about|instead|rather|possible|maybe|only) .. @when
(can't|won't|not) .. @when .. (can|could|make|how about|what about|instead|rather|possible|maybe) .. @when
@when .. (instead of|rather than) .. @when
(something|things|stuff) .. (came|come|cropped|popped) up .. @when
(can|could|may|shall|want|need|like) .. (come|have it|do it|make it) .. (instead|rather) 
(trade|exchange) .. (slot|<appt>|time|day)

[list]
(no idea|forgotten|forget|forgot|blanked|mixed up|muddled|slipped my mind) .. (when|what time|what day|whether|date|time|day) .. [coming|booked|<appt>]
(what time|when|what day|which day) .. (i|we) (was|were|am|are|is) (coming|in|due|booked|down)
(what time|when|what day|which day|what date|which date|whens|what hour) (did|have|had) (i|we) .. (say|said|book|booked|pick|picked|choose|chosen|put|arrange|arranged|agree|agreed|make|made|request|requested|reserve|reserved|coming|go for|settle on)
(what|when|which|do|have|am|any|show|see|check|remind|anything) .. (i|my|we|me) .. (coming up|booked|scheduled|down for|in the diary|lined up|booked in|in the book|pencilled in|reserved)
(when|what time|what day) .. (i|we) .. (supposed|meant|due|expected|coming in|have to come|need to be|should be)
(forgot|forgotten|forget|lost track|can't remember|cannot remember|remind|don't remember|not sure) .. (when|what time|what day|whether|date) .. (<appt>|@service|come|coming|booked|in|it)
(my|our) (upcoming|next|future|current|existing|other) .. <appt>
(got|have) .. anything .. (with you|in the diary|on file|under my name)
(list|show|see|view) .. my .. (<appt>|visits)
am i .. (booked in|down for|in the diary|in the book|on the list)

[late]
<bus> .. <slowed>
(car|taxi|uber|traffic|flight|babysitter|meeting|road|motorway|bridge|tyre|tire|alarm|class|previous|boss|lift) .. (<slowed>|didn't go off|over)
(stuck|caught|trapped|stranded|delayed|held up|hold up) .. (traffic|accident|behind|<bus>|work|meeting|jam|queue|road|roadworks|snow|rain|school|motorway|office|lift)
(@minutes|quarter|half an hour|half hour|few minutes|couple minutes|couple of minutes|bit|little|touch|tad|smidge|while) .. (late|behind|tardy)
(be|get|arrive|arriving|make it|am|m|will|ll|might|running|gonna) .. (late|delayed|behind|tardy)
(be|get|arrive|arriving) .. (there|with you) .. @minutes
(stuck|late|delayed|traffic|accident|sorry) .. (be|get|make it) there
(missed|waiting for) .. (<bus>|connection|exit|turn|lift)
(overslept|slept in|lost my keys)
(hold|keep|save) .. (my|our|the) (<appt>|slot|spot|place|chair) .. (late|way|minutes|there|@minutes)
(start|begin) without me
(not|won't) .. on time
traffic

[waitlist]
(if|when|in case|should|whenever) .. <opens> .. <tell>
<tell> .. (if|when|in case|should|as soon as|the moment|once) .. <opens>
(if|when|should) .. (someone|somebody|anyone|anybody) .. (cancels|cancel|drops out|pulls out|doesn't show|bails) 
(if|when|should) .. (slot|spot|place|space|gap|opening|something|anything) .. (frees|opens|comes up|pops up|crops up|becomes|free|available) .. (want|take|interested|love|grab|have|like)
(put|add|get|stick|go|be|join|on|pop) .. (waitlist|waiting list|wait list|cancellation list|cancellations list|reserve list|standby|stand by)
(waitlist|wait list|waiting list|cancellation list|standby)
(any|if) .. last minute (cancellation|cancellations|slot|slots)

[pay]
(link|page|button|url|site|website|thing) .. (pay|payment|paying|checkout)
(pay|payment|checkout|paying) .. (link|page|button|url|site|website)
(link|page|button|site|checkout|payment) .. (doesn't|won't|not|isn't|can't|broken|expired|dead|error|failed|fails|lost|find|again|bounced|declined|crashed|freezes|freezing)
(settle|clear|cover|square|sort) .. (up|bill|balance|deposit|rest|payment|tab|owe)
(want|like|ready|need|how|where|let|can|could|way|happy) .. (pay|settle|transfer|pay up|send .. money)
(resend|send) .. link
what .. (owe|due|outstanding)
(charge|use) my (card|usual card|saved card)

[paid]
(i|we|ve|already|just|been|she|he|have) .. (paid|transferred|wired|venmoed|paypaled|settled)
(money|payment|deposit|transfer|bill) .. (sent|paid|gone|through|made|done|settled|cleared|went|transferred|left my account)
(sent|transferred|made|completed|did|done) .. (money|payment|deposit|transfer|cash)
(took|taken|debited|came|gone|deducted|left) .. (card|account|bank)

[receipt]
(receipt|receipts|invoice|invoices|proof of payment|proof of purchase)
(need|needs|want|send|get|have|could|email) .. (bill|vat|paperwork)
(for|claim) .. (tax|taxes|expenses|accountant|insurance claim)

[review]
(leave|write|give|post|drop|put|submit|share|add|send|where|how) .. (review|stars|feedback|rating|star|opinion|testimonial|thumbs up)
(rate|review) .. (@provider|<appt>|@service|you|experience|them|her|him|last|visit)
(loved|adore|delighted|chuffed|thrilled|obsessed|over the moon|happy) .. (new|my) .. (hair|@service|cut|colour|look|visit|result|smile)
(write|say|post) .. (nice|good|lovely|kind) .. about
(ten|10|five|5) out of (ten|10|five|5)
(did|does) .. (wonderful|amazing|great|fantastic|brilliant|lovely|super) (job|work)

[complain]
(faded|fading|chipped|chipping|peeling|peeled|cracked|fell off|falling off|fell out|falling out|washed out|dropped|grown out|come off|coming off|came off|snapped|lifted|lifting) .. (already|after|days|week|straight away|same day|next day)
(gone|went|turned|come|coming|looks|look|going) .. (brassy|frizzy|dull|limp|brittle|orange|green|yellow|dry|flat)
(came out|turned out|left me|ended up|went|looks|looked|looking) .. (<badly>|wonky|patchy|green|orange|uneven|awful)
(nobody|no one|noone) .. (apologised|apologized|said sorry|cared|bothered|listened)
(<work>|@service|@provider|<appt>) .. <badly>
<badly> .. (<work>|@service|@provider|<appt>|last time)
(money back|refund|refunded|compensation|reimbursed|reimbursement|reimburse|reimbursed me|chargeback)
(not|isn't|wasn't|weren't|aren't|n't) .. (happy|pleased|impressed|satisfied|acceptable|good enough) .. (<work>|@service|how|way|last|at all|visit|with you|last time)
(came out|turned out|went|made|is|looks|look) .. (green|orange|uneven|patchy|crooked|yellow|wrong|lopsided|wonky|hideous|ginger|shorter)
(waited|waiting|kept waiting) .. (@minutes|hour|hours|ages|forever)
(nobody|no one|noone) .. (came|there|answered|answers|showed|helped|opened|replied|picked up|turned up|answering)
(charged|billed|overcharged|overcharging|took) .. (twice|double|too much|wrong|extra|more than)
(complain|complaint|complaining|unhappy|disgusted|shocked|appalled|outraged)
(way|far|much) too (short|dark|light|blonde|orange|rough|long)
(cut|nicked|burned|burnt|scalded|hurt) (me|my)
(want|need) .. (redone|fixed for free|put right)

[human]
(speak|talk|chat|get|put|pass|connect|transfer|want|need|reach|contact|prefer|rather|give) .. (to|with|through to|hold of|me|a|an|the|on to|onto) .. (human|person|owner|manager|staff|agent|operator|boss|receptionist|representative|real person|team)
(speak|talk|chat) .. (someone|somebody|anyone)
(someone|somebody|anyone|@provider|owner|she|he|they|manager) .. (call|ring|phone|ringing|calling) .. (me|back|us)
(call|ring|phone) me
(bot|robot|machine|ai|automated) .. (useless|doesn't|don't|understand|annoying|hate|rather|not helping|stupid|no good|rubbish)
(isn't|not) helping
(someone|somebody|anyone) .. (ring|call|speak to|talk to|speak with|talk with)
(leave|pass|get|send|take|relay|give) .. message .. (to|for|on)
(real|actual|living|live) .. (human|person|people|someone)
(pass|give|tell) .. (to|on to) .. (@provider|salon|owner|stylist|team)

[stop]
(stop|quit|cease|don't|do not|no more|never|enough) .. <msgs> .. [me|us|please|again|anymore|any more]
(unsubscribe|optout|opt out|opt me out|mailing list)
(take|remove) .. (me|my number|us) .. (off|from) .. list
(leave|stay) .. alone

[start]
(start|resume|begin|restart|can|want|happy|like|send|turn|switch|get|receive|have|okay to|ok to) .. (messages|texting|texts|messaging|reminders|notifications|updates|message|text|writing|write) .. (again|back on|once more)
(opt|sign|subscribe) .. (back in|me back|in again|me in again)
(turn|switch) .. (messages|texts|reminders|notifications) .. on
(changed my mind|mistake|accident|didn't mean) .. (messages|texts|unsubscribe|stop)

[erase]
<rid> .. (my|all|any|personal|our) .. <mine_own>
<rid> .. (everything|all|anything|whatever) .. (me|know|have|hold|about|got)
(right to be forgotten|gdpr|data protection)
(don't|stop|not) .. (keep|keeping|storing|store|holding|hold|have) .. my .. (data|details|info|number|information)
(close|delete|remove|cancel) .. (my|the) .. (account|profile)

[help]
(how|what) .. (use|work|works|supposed|meant) .. (this|here|thing|bot|type|say|write|chat)
what .. (i|you) .. (type|write|say|able to do|capable of|do for me|help with|help me with)
(confused|lost|clueless|baffled) .. [how|what|this|works|do]
(don't|not) .. (understand|get|follow) .. (how|this|you|what|works|it)
(new|first time) .. (here|using|this) .. (how|what|do)
(explain|show me) .. how

[language.to_es]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|know|use|text|message|change|prefer|go on|easier|rather|better) .. (spanish|espanol|castellano)
[language.to_fr]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|know|use|text|message|change|prefer|go on|easier|rather|better) .. french
[language.to_de]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|know|use|text|message|change|prefer|go on|easier|rather|better) .. german
[language.to_it]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|know|use|text|message|change|prefer|go on|easier|rather|better) .. italian
[language.to_pt]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|know|use|text|message|change|prefer|go on|easier|rather|better) .. portuguese
[language.to_en]
(speak|talk|write|reply|answer|continue|do|understand|switch|chat|use|text|message|change|prefer|go on|easier|rather|better|back) .. english

[ask.languages]
(anyone|anybody|somebody|someone|staff|@provider|they|he|she|stylist|dentist|doctor|people|there|team|salon) .. (speak|speaks|talk|talks|know|understand|understands|fluent) .. <lang>
(what|which|other) .. languages
is <lang> .. (spoken|ok|possible)

[ask.price]
(ballpark|rough|approximate|estimate|quote|figure|idea) .. (price|cost|@service|figure|much|number)
(how much|what) .. (cost|costs|charge|charging|pay|come to|set .. back|run me|going rate|add up|damage|total|owe for|price|prices)
<cheque>
(student|students|senior|seniors|pensioner|pensioners|kids|nhs|military) .. (money off|discount|cheaper|reduced|rate|rates|less)
money off
(will|would|is|be|cost|it) .. (more|less|over|under|cheaper) than .. (@money|@number)
(discount|discounts|deals|promo|promotion|promotions|student rate|senior rate|voucher|vouchers|concession|concessions|oap)
(include|included|includes|extra|on top|separate) .. (price|cost|charge)
(price|cost) .. (include|included|includes|cover|extra)
(afford|budget) .. (is|what|how|for)
(cheaper|dearer|same price|more expensive)
how much

[ask.duration]
how (long|many minutes|many hours|much time)
(long|quick|minutes|hours|time) .. (take|takes|last|lasts|plan|set aside|allow|reckon|expect|block out)
(will|am|are|be|get|getting|i) .. (out|done|finished|ready) .. (within|in|by|before|inside|under) .. (@minutes|hour|hours|@when|lunch)
(duration|length) .. [of]
(time|minutes|hours) .. (should|do|will|would) .. (i|we|it) .. (plan|need|allow|set aside|take|last)
(is|takes|take) .. (quick|lengthy|an hour|all day|forever|ages)
(quick|lengthy) (job|one|thing|procedure|process)

[ask.address]
(where) .. (you|it|is|are|place|salon|shop|located|find|go|come|@provider|exactly|again|based|office|clinic|based|premises|s)
(what|which) .. (street|road|floor|building|part of town|neighbourhood|neighborhood|district|side of town|area|suburb)
(address|directions|postcode|zip code|zip|google maps|gps|whereabouts|landmark)
(send|share|drop|give|text|have) .. (location|pin|map|spot)
(how|best way|way) .. (get|find|reach|drive|walk|come) .. (there|you|place|salon|here|shop|@provider)
(is|are|how) .. (far|close|near|distance|walking distance) .. (from|to|station|centre|center|downtown|metro)
(nearest|closest|which|what|is there|by) .. (<bus>|station|stop) .. [stop|station|near|close]
(entrance|doorbell|which door|upstairs|which floor)
(find|finding) (you|your place|the salon|the place|the shop)

[ask.hours]
(what time|when|til|till|until|how late|how early|which days|what days|from when|what) .. (open|close|closed|closing|opening|shut|shuts|closes|opens|there|working) .. [@when]
(are|do|is|will|closed|close|shut|opening|closing) .. (open|closed|close|shut|opening|working) .. (@when|weekends|weekend|sundays|saturdays|evenings|holidays|lunch|lunchtime|bank holidays|late|christmas|easter|public holidays|bank holiday)
do (you|they) .. (do|open|work) (@when|weekends|evenings|sundays|saturdays|bank holidays|nights)
(opening|business|working|your|office|their) (hours|times)
(are|is) (you|it|they|salon|shop) .. (open|closed|shut|in) 
(hours|opening times)

[ask.parking]
(park|parking|carpark|parked)
(leave|put|keep|space|spot|room|place|where|somewhere|stick) .. (car|van|bike|motorbike|truck|scooter|vehicle)

[ask.policy]
(cancel|cancelling|canceling|cancellation|cancellations|refund|miss|can't come|can't make|change my mind|don't show|no show|don't turn up|turn up late) .. (policy|fee|fees|charge|charged|penalty|free|lose|money|deposit|rules|notice|happens|cost|pay|refundable|back|fine|penalised|penalized|late)
(charge|charged|fee|fees|penalty|lose|notice|money|deposit|happens|happen|pay|fine|charges|policy|rules|back|free) .. (cancel|cancelling|canceling|cancellation|cancellations|miss|can't come|can't make|don't show|no show|don't turn up|pull out|change my mind|turn up late|reschedule)
(what|whats|is|do|does|will|how) .. if .. (i|we) .. (cancel|can't come|don't show|miss|can't make)
(how much|how many days|what) notice
(lose|keep|forfeit|get back) .. (deposit|money)
(deposit|money|payment) .. (refundable|returned|refunded)
(last|latest) .. (cancel|change) .. (free|without)

[ask.payment]
(do|can|is|are|take|accept|only|pay|paying|or|how|which|could|does|should|if|use|what) .. <card> .. [only|ok|fine|or|accepted|pay|payments]
<card> .. (only|ok|okay|fine|possible|or|accepted|too|work|works)
(pay|paying|payment) .. (when|how|there|before|after|upfront|up front|in advance|on the day|arrival|cash|card|afterwards|in person|at the end|beforehand)
(when|how|where|what) .. (pay|payment|paying) .. [there|before|after|upfront|arrival|methods|options|form]
(pay|paying) .. (now|later|first|online|before|after|beforehand) .. or
(tap|swipe|scan) .. (pay|phone|card|watch)
(need|have|want|require|ask) .. (deposit|prepayment|pay upfront)

[ask.is_bot]
(am i|are you|is this|is it|you re|this is|you) .. <bot> .. [you|this|or]
(talking|texting|chatting|speaking|writing|messaging) .. (to|with) .. (bot|robot|machine|computer|ai|chatbot|automated|program|algorithm|software|real|living)
(real|actual|living) (person|human) .. (you|this|there|here|behind)
(are|r) (you|u) (real|human)
(texting|messaging) a (machine|robot|computer|bot)
who .. (am i|i m) .. (talking|texting|speaking|chatting)
(anybody|anyone|someone|somebody) .. (real|human|actually) .. (there|here)

[ask.other]
(can|could|may|ok|okay|allowed|alright|mind|fine|possible|am i|should|do) .. (bring|take|come with|bringing|wear|eat|drink|drive) .. [<pet>]
(do|does|are|is|have|got|can|any|if|will|should|what) .. (vegan|organic|accessible|allergic|allergy|allergies|products|product|brand|brands|wifi|toilet|loo|bathroom|pregnant|breastfeeding|experienced|qualified|certified|trained|gift card|gift cards|voucher|walk ins|nervous|sedation|aircon|coffee|lift|elevator|stairs|step free|sterile|masks|hurt|hurts|painful|safe|curly|afro|cruelty free|waiting room|women only|female|male)
(wheelchair|gift card|gift cards|gluten|ammonia|patch test|consent form|walk in|walk ins|allergic|pregnant)

[ask.status]
(did|has|have|is|was|any|heard|what|are|hear) .. (@provider|they|she|he|salon|it|<appt>|request|anyone) .. (get back|reply|replied|answer|answered|confirm|confirmed|approve|approved|accept|accepted|respond|responded|say|said|gone through|heard|go through|still on|still happening|seen it|come through|decide|decided)
any (news|word|answer|reply|update|updates|joy|luck|response)
(heard|hear) .. (back|anything) .. [from]
still (waiting|pending|on for|on|happening|going ahead) .. [answer|reply|@when|hear|news]
(is|are|was) .. (<appt>|booking|it|we) .. (still on|going ahead|definitely|sorted|confirmed|good for|happening)
(haven't|not) .. heard .. [back|from|anything]
what .. (happened|happening) .. (<appt>|request|my)

[ask.times]
(got|have|has|any|is there|are there) .. (any|some|a|more) .. <free> .. @when
(any|got|what|which|when|anything|something|have you|have they|left) .. <free> .. [left|with]
(when|how soon|what day|earliest|soonest|next|first) .. (fit|squeeze|see|take|come|free|available|slot|<appt>|get in|time|next|do|opening|spot|space)
(when|what time|what day) .. (could|can|would|works|suits|possible|best)
(how) .. (busy|booked up|full) .. (@when|you|next|this)
(got|have you|is there|are there) .. (anything|something|time|room) .. @when

[book]
<wish> .. <part> .. <treated>
<wish> .. (@service|<appt>) .. [@when]
(spot|slot|space|room|opening|gap|time|availability|chance|place) .. for .. @service
(fit|squeeze|get|put|book|slot|pencil|sneak|pop|take|see|stick|shoehorn) (me|us|him|her|them) .. (in|down|on)
(can|could|may|would|d|want|wanna|like) .. (come|pop|drop|swing|nip|stop|pass) (in|by|over|round|along) .. [for|@when]
(my|our) .. <fam> .. (needs|wants|could do with|requires|is after|is due) .. [@service|<appt>|<part>]
<part> .. (needs|need|could do with|could use) .. [@service|<treated>|doing|cutting]
(could do with|could use|dying for|in need of|gagging for|ready for|time for|in the mood for) .. (@service|<appt>|<part>)
(bring|send|book) .. my .. <fam> .. (for|in|@when)
(do|cut|trim|colour|color|sort|fix|clean|chop) (my|his|her|our) .. <part>
(see|visit|go to) @provider .. @when
@provider .. (squeeze|fit|see|do|take) .. (me|us|@when)
(toothache|my tooth|my teeth|chipped|cracked) .. (@when|urgent|asap|emergency|today|see|come)

[search]
(know|find|recommend|suggest|any|who|looking|need|best|decent|nearest|new|show|moved|searching|hunting|after|options|list|hunt) .. (@trade|<venue>) .. [@city|near|around|nearby|good|recommend]
(what|which|where) .. (@trade|<venue>) .. (near|nearby|around|good|best|recommend|decent|cheap|cheapest|@city)
(know|recommend|suggest|find) .. (place|places|somewhere) .. (for|to|that|who)
(who|whos|where|wheres|which) .. (best|good|nearest|cheapest|closest) .. (@trade|<venue>)
(is there|any|are there) .. (@trade|@service) .. (place|places|salon|near|nearby|around)
(who|where|anyone|anybody|someone|somebody|somewhere|place|places|whos) .. (gives|does|do|offers|get|good|cheap|best|can|fix|for|great|near|reliable) .. (@service|@trade|<part>)
moved to @city .. [@trade|<venue>|<part>|someone|anyone|dentist]
@trade .. (around|near|nearby|close|recommendations|recommend|wanted|needed)
(someone|somebody|anyone|anybody|place|somewhere) .. (for|with|who does|good with|good at) .. (<part>|@service|@trade)

[alt]
(what|anything|something|show|got|have|any|see|where|who|somewhere|someone|give) .. else
(other|more|further|different|alternative|additional) .. (options|times|slots|days|choices|ones|possibilities|people|dates|results|suggestions|ideas|openings)
(is|are|have|got|isn't|do|don't|haven't|aren't) .. (nothing|anything|something|any|none|nobody|anyone) .. (@when|evening|evenings|earlier|later|morning|mornings|weekend|weekends|afternoon|sooner|after|before|closer|cheaper|nearer)
(look|search|try|check|keep) .. (further|again|other|another|elsewhere|more|looking|wider|different)

[later]
(anything|something|bit|little|nothing|slightly|else|much) .. later .. [that day|day|slot|please|on]
(after|later than) (that|then)
[earlier]
(anything|something|bit|little|nothing|slightly|else|much) .. (earlier|sooner) .. [that day|day|slot|please|on]
(before) (that|then)

[wait]
(have|need|got|gonna|must|better|let) .. (run it by|run it past|run that by|clear it with|check in with|square it with|double check with|ok it with) .. [<family>]
(hold|keep|save|reserve|park) (it|that|this|the slot|the spot|them|those) .. (while|until|till|minute|min|bit|sec|second|hour|now|me|moment)
(while|until|till|before|after|once) (i|we|ive|i've|i'm|i'll) .. (ask|asked|check|checked|talk|talked|speak|spoken|see|confirm|find out|heard|hear|know|look|looked)
(need|give|let|have|just|got|want|gonna|going|gotta|ll|must|better) .. (check|ask|think|look|see|speak|talk|confirm|run|discuss|consult|decide|sleep|mull|double check) .. (diary|calendar|schedule|boss|<family>|work|first|about it|on it|over|back to you|shifts|rota|childcare)
(get|come|write|text) back to (you|u)
(let you know|message you later|tell you later|text you later|confirm later)
(not|haven't|can't|still|un) .. (decided|decide|deciding|made up my mind|make up my mind|sure|undecided|thinking)
(give|need|just|one|hold|wait|in|want|got) .. (sec|secs|second|seconds|moment|tick|ticks|mo|jiffy)
(give|need) .. (@minutes|minute|minutes|min|mins|five)
undecided

[repeat]
same .. (as|again|before|last|usual|previous) .. [time|before|week|month]
(usual|regular) .. [please|one|@service|time|again]
(what|like|as|whatever) .. (had|did|got|last time|always|usually) .. [last time|before]
(repeat|redo) .. (last|previous|<appt>)

[off]
(who|which team|what) .. (win|won|winning|score|beat) .. [game|match|cup|election|tonight]
(what|do) .. you .. (think of|favourite|favorite|believe|like best|feel about)
(stock|shares|crypto|bitcoin) .. (price|buy)

[p.approve]
(approve|accept|okay) .. (@name|@when|@number|request|all|both|everyone)
[p.decline]
(can't|cannot|won't|unable|not able|couldn't|no way) .. (fit|squeeze|do|take|manage|accommodate|slot|see) .. (that|this|it|her|him|them|in|one|then)
(turn|knock|say) .. (down|no to|no)
(reject|decline|refuse|deny) .. [@name|request|that|one|it]
(too|already|completely|really|totally) (full|busy|booked|packed|rammed|swamped)
(have to|need to|must|gonna|going to) pass
[p.counter]
(could|can|would|ask|see if|tell|offer|suggest|propose|how about|what about|only|better|rather|prefer|maybe|give) .. @when .. [instead|for her|for him|ok|better]
(not|n't) .. @when .. (but|rather|only) .. @when
@when .. (instead|better|works|ok|fine|possible|suits|rather|easier)
(suggest|propose|offer|find|need|pick|give) .. (another|different|other|later|earlier|new) .. (time|day|slot|date|one)
(later|earlier) .. (instead|would|is|works|better)
[p.agenda]
(who|what|whats|which|whos|anyone|anybody|how many|show|give|read|tell|list|see|check|when) .. (have|got|on|coming|next|first|last|schedule|agenda|diary|appointments|bookings|lined up|booked|customers|clients|calendar|in the book|visits|planned) .. [@when|today|up|today]
(run|talk|walk|take|go) (me|us) through .. [@when|day|schedule]
(how) .. (day|week|morning|afternoon|@when|calendar|diary) .. [look|looking|like|shaping]
(first|last|next) .. (one|customer|client|<appt>|guy|lady|person|up)
(what|whats|who|whos) .. (@when|today|first|next|after)
(am|are) (i|we) .. (busy|full|free|booked|packed) .. [@when]
(when|what time) .. (start|finish|first|done|knock off|begin|end|lunch)
[p.block]
(not|n't|can't|cannot|won't|don't|no) .. (in|working|available|here|around|open|there|come|work|accept|give|book|take|bookings|anyone|customers|clients|appointments|slots|put) .. @when
@when .. (not|off|closed|away|holiday|busy|blocked|unavailable|out|can't|cannot|won't|don't|no bookings)
(keep|hold|save|reserve|need|want|take|have|block|leave|clear|mark|make) .. @when .. (free|clear|off|empty|blocked|closed|unavailable|out|myself|me)
(keep|hold|block|reserve|close|leave|clear|shut) .. @when
(@trade|school|lunch|meeting|funeral|wedding|holiday|vacation|gym|break|errand|errands|personal|day off|training|course|inspection|builder|plumber) .. @when
@when .. (@trade|school|lunch|meeting|funeral|wedding|holiday|vacation|gym|errand|errands|personal|training|course)
(taking|having|going|off|away|out|closed|closing|shut) .. @when
[p.open]
(cancelled|canceled|fell through|called off|postponed|off) .. (open|reopen|free|put back|back on|available|work) .. @when
@when .. (back on|back in|bookable|up for grabs|free again|available again|free after all|on after all|open after all|go back)
(can|could|will|am|ll|m|make|open|free|reopen|unblock|do|put|take|actually) .. (work|working|available|open|in|bookings|on|again|free|after all|customers|back|people|clients) .. @when .. [after all|again|too]
@when .. (work|back on|open|available|back) .. (after all|again|too|now)
(open|free|put|add|reopen|unblock|release) .. @when .. [back|on|up|again|slots]
(added|add|more|extra) .. (slots|hours|availability|time|shift) .. @when
[p.ill]
(lurgy|stomach bug|man flu|put my back out|back's gone|bedbound|stuck in bed|tummy|dodgy tummy|the runs|chest infection|death's door|food poisoning|shingles|laryngitis|slipped disc)
(feel|feeling|woke|felt) .. like (death|crap|shit|rubbish|garbage|hell|trash)
(woke|feel|feeling|got|have|ve|came|caught|am|m|running|not|being|been|off) .. (sick|ill|fever|flu|covid|migraine|vomiting|temperature|bug|poisoning|unwell|poorly|throwing up|injured|hospital|tonsillitis|gastro|puking|norovirus)
(sick|ill|flu|covid|migraine|fever) .. (today|@when|work|cancel|home|customers)
(feeling|feel) .. (rough|awful|terrible|dreadful|bad|grim|crook|horrible)
(hurt|broke|broken|twisted|sprained) .. my .. (arm|leg|back|wrist|ankle|hand|foot|finger)
[late]
(tell|let) .. (late|behind|delayed)
[p.done]
(finished|done|completed|wrapped up|all done|finish) .. (with|@name|her|him|them|@service|@number|here|one|customer|paid|left|@when)
(she|he|they|@name|customer|client) .. (left|gone|paid|went home|been and gone|happy)
(that|this|job) .. (done|finished|completed|wrapped up)
(tick|mark|check) .. (off|done|complete|completed|finished)
[p.no_show]
(waited|waiting|hung around|stood around|sat here) .. (@name|client|customer|her|him|them) .. [nothing|no sign|nobody]
(@when|@name|@number|client|customer|she|he|they|nobody|one|guy|lady|person) .. (never|not|n't|no|nobody|without) .. (turn|turned|show|showed|shown|come|came|appear|appeared|arrive|arrived|here|called|turning)
(never|didn't|hasn't|not|nobody) .. (turned up|showed up|shown up|show up|turn up|appeared|arrived|showed)
(stood me up|stood us up|ghosted|bailed|blew me off|no sign of|wasted my time)
(no show|noshow|no showed|didnt show)
(still|been) waiting .. (@name|@when|customer|client|her|him|them)
[p.set_price]
@service .. (going up|goes up|gone up|rising|rises|going down|goes down|dropping|drops|increasing|becoming|jumping) .. (@number|@money) .. [@when]
(fiver|tenner) .. (on|off|onto|more|less|extra|cheaper) .. [@service]
(put|add|stick|knock|take|whack|bung) .. (@money|fiver|tenner|quid|bucks) .. (on|off|onto) .. @service
(@service|price|prices|rate) .. @money
@service .. @number .. (now|from now on)
@money .. (for|per|a) .. @service
(put|raise|increase|lower|drop|change|set|bump|charge|make|reduce|hike) .. (price|prices|@service|rate|rates) .. (@money|@number|up|down|by|to)
[p.set_hours]
(closing|opening|starting|finishing|shutting|knocking off|close|open|start|finish|shut) .. @when .. (from now on|every week|going forward|permanently|for good|in future|until further notice|as standard)
(only|just) (work|working|open|doing|in|here|available) .. @when .. (from now on|from|starting|until further notice|these days|anymore|any more)
@when .. (only|just) .. (work|working|open|doing|do|in) .. @when
(starting|from|as of|until further notice|from now on|in future) .. (only|just) .. (work|working|open|doing|available|in|here|do) .. [@when]
(start|open|finish|close|work|begin|available|stop) .. @when .. (from now on|every|always|each|instead|now|weekdays|weekends)
(from now on|new|change|normal|opening|working|every|usually|always|regular|update|set) .. (hours|times|schedule|start|starting|open|work|close|finish|working) .. [@when]
(my|our|the) (hours|times|schedule) .. @when
(don't|no longer|not) .. (work|open|working) .. (anymore|any more|any longer)
[p.set_service]
(started|starting|begun|begin|launching|launched|introducing) .. (do|doing|offer|offering|a|new) .. [@money|@minutes|@service]
(we|i) .. (do|offer|started|doing|offering|provide|sell) .. (now|as well|too|aswell|now as well|also) .. [@money|@minutes]
(add|offer|start|new|stop|remove|take|drop|delete|hide|include|no longer|don't|get rid of|create|list|rename|scrap) .. (service|services|treatment|treatments|menu|list|offering|offer) .. [@service]
(add|remove|stop|drop|delete|hide|no longer|don't|start|started|now|scrap) .. (do|doing|offer|offering|the|my|a|off) @service .. [anymore|any more|now|too]
@service .. (takes|lasts|should take|needs) .. @minutes
(take|get) .. @service .. off .. [menu|list]
[p.write]
(let) .. (@when|@name|@number) .. (know)
(tell|message|text|write|ask|remind|inform|warn|ping|notify|email) .. (@name|her|him|them|customer|client|everyone|everybody|next|@number|@when|all) .. [know|that|to]
let .. (@name|her|him|them|customer|client|everyone|everybody|next|@number|@when|all) know
(send|drop|shoot) .. (@name|her|him|them|customer|client|everyone|everybody|@when|all) .. (message|text|note|reminder|line)
(reply|answer|respond|say) .. to (@name|her|him|them|customer|client|@number|@when|all)
[p.numbers]
(was|is|were|did|how) .. @when .. (better|worse|busier|quieter|compare|compared) .. @when
how many .. (people|heads|cuts|colours|ones|punters|faces|patients|guests) .. [did|had|have|was|were|got|served|seen|done|@when]
(how much|what) .. (pull in|pulled in|bring in|brought in|take in|taken in|rake in|raked in|clear|cleared) .. [@when]
(how much|what|total|show|see|give|tell|whats) .. (money|earn|earned|made|came in|took|taken|turn over|turnover|revenue|income|sales|takings|profit|earnings|figures|numbers|stats|statistics|gross|bank|banked|takings) .. [@when]
how many .. (customers|bookings|cancellations|no shows|clients|people|haircuts|@service|visits|appointments) .. (did|had|have|was|were|got|served|seen|done|@when)
how .. (business|month|week|year|quarter) .. (going|doing|been|compare|was|go)
(best|busiest|worst) (day|week|month|service)
[p.hand_back]
(you|u) (can|could|may) .. (take it|take over|carry on|go on|continue|do the rest|deal with|handle) .. [here|her|him|now|them|rest]
(you|bot|assistant|it) .. (carry on|take over|continue|take it|handle|back on|deal|resume|your turn|go ahead with|look after|finish off)
(over|back|hand) .. to (you|bot|the bot|assistant)
(have|take) .. (her|him|them|chat|conversation|it) back

[p.assistant]
(answer|answers|reply|replies|respond|replying|answering|responding) .. (yourself|itself|automatically|auto|on its own|on my behalf|for me|on your own)
(check|see|approve|read|review|preview) .. (answer|answers|reply|replies|draft|drafts) .. (before|first|beforehand)
(assistant|bot) .. (answer|answers|reply|replies|respond|responds|drafts|questions) .. [customers|clients|people|everybody]
(stop|don't|do not|quit) (answering|replying|answer|reply) .. (questions|people|customers|clients|my behalf)

[p.walk_in]
(put|pop|squeeze|fit|slot|pencil|book|stick|get) (her|him|them) (in|down) .. @when .. [@service]
