"""English words of time, British and American, spoken and typed."""

from __future__ import annotations

FLAGS = "half_adds number_pairs"
ORDINAL_ENDINGS = "st nd rd th"
SUITS = "works yes fine ok okay suits is would fits please then instead good possible great better"
HOMONYMS: list[tuple[str, int, str, object]] = []
# "that's all for today": the day in these is no date
CLOSINGS = r"\b(?:(?:(?:that|dat)(?:'?s| is| was|'?ll be| will be)|this is|all|everything|nothing|enough|anything else)\b[^.?!,\d]{0,40}?|(?:thank\w*|thx|ty|tks)(?: \w+)? (?:for|4) [^.?!,\d]{0,30}?|help(?:ed|ing)? (?:me|us)(?: out)? |that was it |is it |(?:for|4|of) (?:helping|all )?(?:your|the|ur) (?:\w+ )?(?:help|assistance|service|time) |(?:okay|ok|k|good|set|fine|done|well|great) (?:for|4) |how (?:are|can|may) [^.?!,\d]{0,25})(?:for |4 )?(today|2day|now)\b"
PARTS = {
    "early_morning": ("morning", 360, 540),
    "morning": ("morning", 360, 720),
    "late_morning": ("morning", 600, 720),
    "forenoon": ("morning", 540, 720),
    "breakfast": ("morning", 420, 600),
    "lunch": ("noon", 660, 840),
    "early_afternoon": ("afternoon", 720, 900),
    "afternoon": ("afternoon", 720, 1080),
    "late_afternoon": ("afternoon", 900, 1080),
    "early_evening": ("evening", 1020, 1140),
    "evening": ("evening", 1020, 1320),
    "late_evening": ("evening", 1200, 1440),
    "dinner": ("evening", 1020, 1260),
    "night": ("night", 1080, 1440),
    "late_night": ("night", 1260, 1440),
    "tonight": ("night", 1080, 1440),
    "after_work": ("evening", 1020, None),
    "daytime": ("day", 480, 1080),
    "late": ("evening", 1020, 1320),
    "pm": ("afternoon", 720, 1440),
    "am": ("morning", 360, 720),
}
WORDS = {
    "NUM 2": "a couple of|couple of|a couple",
    "HOLIDAY 11-1": "all saints day|all saints' day",
    "HOLIDAY 12-26": "boxing day",
    "HOLIDAY 3-17": "st patrick's day|saint patrick's day|st patricks day",
    "HOLIDAY 11-11": "veterans day",
    "HOLIDAY n2-3-0": "presidents day|president's day",
    "HOLIDAY n1-3-0": "mlk day|martin luther king day",
    "HOLIDAY n6-3-6": "father's day|fathers day",
    "HOLIDAY n5-2-6": "mother's day|mothers day",
    "HOLIDAY n5-9-0": "memorial day",
    "HOLIDAY n9-1-0": "labor day|labour day",
    "HOLIDAY n11-4-3": "thanksgiving|thanksgiving day",
    "HOLIDAY e49": "pentecost|whit sunday",
    "HOLIDAY e-46": "ash wednesday",
    "HOLIDAY e-47": "shrove tuesday|pancake day|mardi gras",
    "HOLIDAY e-1": "easter saturday|holy saturday",
    "HOLIDAY e1": "easter monday",
    "HOLIDAY e-2": "good friday",
    "HOLIDAY e0": "easter|easter sunday",
    "SAMEDAY": "same day|the same day|on the same day",
    "ALTERN": "alternating",
    "FREQ day": "daily|once a day",
    "FREQ month": "monthly|once a month",
    "FREQ fortnight": "fortnightly|biweekly|bi-weekly|bi weekly|once a fortnight",
    "FREQ week": "weekly|once a week",
    "WD 0": "monday|moday|monady|mnday|mondy",
    "WD 0?": "mon",
    "WD 1": "tuesday|tues|tue|tusday|teusday|tuseday|tuesdy",
    "WD 1?": "tu",
    "WD 2": "wednesday|weds|wensday|wendsday|wednsday|wedensday|wenesday|wedesday|wednessday",
    "WD 2?": "wed",
    "WD 3": "thursday|thurs|thu|thur|thrusday|thursdy|thirsday",
    "WD 4": "friday|fri|firday|fryday|fridy",
    "WD 5": "saturday|saterday|satday|saturdy",
    "WD 5?": "sat",
    "WD 6": "sunday|sundy",
    "WD 6?": "sun",
    "WD p0": "mondays",
    "WD p1": "tuesdays",
    "WD p2": "wednesdays",
    "WD p3": "thursdays",
    "WD p4": "fridays",
    "WD p5": "saturdays",
    "WD p6": "sundays",
    "MONTH 1": "january|jan",
    "MONTH 2": "february|feb|febuary|feburary",
    "MONTH 3?": "march|mar",
    "MONTH 4": "april|apr",
    "MONTH 5?": "may",
    "MONTH 6": "june|jun",
    "MONTH 7": "july|jul",
    "MONTH 8": "august|aug",
    "MONTH 9": "september|sept|sep",
    "MONTH 10": "october|oct",
    "MONTH 11": "november|nov",
    "MONTH 12": "december|dec",
    "UNIT minute": "minute|minutes|min|mins|'",
    "UNIT hour": "hour|hours|hr|hrs",
    "UNIT day": "days",
    "DAYWORD": "day",
    "UNIT week": "week|weeks|wk|wks",
    "UNIT fortnight": "fortnight|fortnights|fortnight's",
    "UNIT month": "month|months",
    "UNIT weekend": "weekend|weekends|week-end|wkend|wknd",
    "UNIT year": "year|years",
    "REL 0": "tody|tday|toay|tdoay|today|2day|todays|todday|tdy|later today|today's",
    "REL 1": (
        "tomorrow|tomorow|tommorow|tommorrow|tomorrows|tmrw|tmr|tmrrw|tmw|tomo|2moro|2morrow|2mrw|tomoz|"
        "morrow|next day|following day|the next day|the following day|tomorrow's|tmorrow|tomrrow"
    ),
    "REL 2": "day after tomorrow|day after tmrw|overmorrow|day after tmr|day after 2moro|day after tomo",
    "REL -1": "yesterday",
    "REL 0 + PART tonight": "tonight|tonite|2nite|2night|tonigt|this night|today night|later tonight",
    "REL 0 + PART late_night": "late tonight",
    "REL 1 + PART evening": "next evening",
    "NOW": "now|right now|at the moment|immediately|straight away|right away",
    "ASAP": "asap|as soon as possible|as soon as you can|soonest|as early as possible",
    "EARLIEST": (
        "earliest|the earliest|first available|next available|first free|soonest available|earliest available"
    ),
    "LATEST": "as late as possible|as late as you can|latest|the latest|last available",
    "PART morning": "morning|mornings|mornin|morn",
    "PART early_morning": (
        "early morning|early hours of the morning|early in the morning|first thing|"
        "first thing in the morning|very early|early mornings"
    ),
    "PART late_morning": "late morning|mid morning|later morning|mid-morning|very late morning|late in the morning",
    "PART forenoon": "forenoon",
    "PART breakfast": "breakfast time",
    "PART lunch": "lunchtime|lunch time|lunch-time|lunch hour",
    "PART early_afternoon": "early afternoon|early in the afternoon|early arvo",
    "PART afternoon": "afternoon|afternoons|arvo|aft|aftn|aftrnoon|this arvo|afternoon time",
    "PART late_afternoon": (
        "last thing|end of the day|end of day|late afternoon|late in the afternoon|end of the afternoon"
    ),
    "PART early_evening": "early evening|early in the evening",
    "PART evening": "evening|evenings|eve|evenin|eveniing",
    "PART late_evening": "late evening|late in the evening",
    "PART dinner": "dinner time|dinnertime",
    "PART night": "night|nights|nite|night time",
    "PART late_night": "late night|late at night",
    "PART after_work": "after work|after office hours|after working hours",
    "PART daytime": "daytime|day time|during the day",
    "REL 0 + PART morning": "this morning|this mornin",
    "REL 0 + PART afternoon": "this afternoon|this arvo",
    "REL 0 + PART evening": "this evening|this eve",
    "POINT 720": "noon|midday|noonish|mid day|noontime|twelve noon",
    "POINT 1440": "midnight|mid night",
    "AFTER + POINT 720": "after lunch|after breakfast",
    "BEFORE + POINT 660": "before lunch",
    "AMPM a": "am|a m|a.m|a.m.|a . m .|in the am|a. m.",
    "AMPM p": "pm|p m|p.m|p.m.|p . m .|in the pm|p. m.|pm in the evening|pm in the afternoon",
    "AMPM x": "ampm|am pm|am or pm|am/pm",
    "HOUR": "o'clock|oclock|o clock|o\"clock|o'clk|clock|h|hundred hours|hundred hrs",
    "AT": "at|how about|what about|@|starting at|for about at",
    "ON": "on|during",
    "THE": "the|of the|da",
    "OF": "of",
    "THIS": "this|current|my",
    "NEXT": "next|nxt|following|the next|nex",
    "COMING": "coming|upcoming|this coming|this upcoming",
    "AFTERNEXT": "after the next|after the next one|next next|after next",
    "LAST": "last|previous",
    "FROM": (
        "not before|no earlier than|not earlier than|from|since|not until|can't go until|can't come until|can't make it until|cannot go until|"
        "can't get there until|can't be there until|only after|won't be free until|not free until|as of|"
        "any time from|anytime from"
    ),
    "DFROM": "starting|starting from|starting on|beginning|beginning on|commencing",
    "TO": "thru|through|'til|til|till|untill|until",
    "TO a": "to",
    "UNTIL": (
        "up to|up until|no later than|not later than|latest by|by the latest|at the latest by|at latest|"
        "at the latest|by|not after|till date|until date"
    ),
    "BETWEEN": "between|in between|btw|btwn",
    "AND": "and|&|n",
    "OR": "or|either|or maybe|maybe|otherwise|alternatively|or else|or even|and if not|if not",
    "BEFORE": "before|prior to|earlier than|ahead of|b4",
    "AFTER": ("after|later than|past|any time after|anytime after|anything after"),
    "OPENEND": (
        "or later|or after|onwards|onward|and later|and after|or so later|the earliest|at the earliest|"
        "at earliest|on wards"
    ),
    "AROUND": (
        "around|about|approximately|approx|roughly|circa|ca|ca.|close to|towards|at around|at about|round about"
    ),
    "ISH": "ish|-ish|or so|or thereabouts|roughly",
    "IN": "in|within|in about|in around|in roughly|in another|in approximately|after about",
    "HENCE": "from now|hence|from today|time|from right now|from this moment|from the moment|more later",
    "AGO": "ago",
    "EVERY": "every|each|weekly on|every single",
    "NOT": (
        "have something else|got something else|have something on|already booked|can't go|can't go on|cannot go|can't come|cannot come|can't attend|i'm not free|not available|"
        "unable to come|unable to make|not|not on|not the|can't do|cant do|cannot do|can't make|cant make|"
        "cannot make|can't on|"
        "anything but|rather not|don't want|dont want|doesn't have to be|never|not on the|nothing on|"
        "other than|not free on|not available on|busy on|busy|anytime but|any time but|instead of|"
        "rather than|neither|nor"
    ),
    "ANYDAY + NOT": (
        "any day but|any day except|any day other than|every day but|every day except|any weekday but not"
    ),
    "NO": "no|nope|sorry no|oh no|no wait|wait no|wait|scratch that|nah",
    "EXCEPT": "except|but not|except for|excluding|apart from|besides|just not|only not",
    "POSTNOT": (
        "is not possible for me|isn't possible for me|not good|does not work for me|doesn't work for me|won't do|is a no|no good|is not going to work|doesn't work|does not work|won't work|will not work|is no good|isn't good|doesn't suit|"
        "does not suit|is bad|is out|is impossible|isn't possible|not possible|is not possible|is too early|"
        "is too late|is full|is fully booked|is not good|isn't going to work|doesnt work|wont work"
    ),
    "CORRECT": (
        "actually|i mean|make it|make that|change it to|change that to|let's say|i meant|move it to|"
        "no make it|no make that|switch to|correction"
    ),
    "CORRECT post": "instead",
    "HALF": "half",
    "QUARTER": "quarter|a quarter|qtr|quater|quarter of an|a quarter of an",
    "PAST": "past|after|gone",
    "LESS": "before|till|to",
    "DASH": "-|–|~|->",
    "WDSET 5": (
        "weekday|weekdays|week day|week days|working day|working days|work day|business day|business days|"
        "workday|workdays"
    ),
    "BEGIN start": (
        "beginning of|start of|early in|beginning of the|start of the|first half of|the beginning of|early"
    ),
    "BEGIN mid": "middle of|mid|mid-|the middle of|middle of the",
    "BEGIN end": "end of|end of the|late in|the end of|second half of|the end of the|late|later in",
    "REST": "rest of|rest of the|rest|remainder of|remainder of the|the rest of the|the rest of",
    "SAMETIME now + REL 1": "this time tomorrow|about this time tomorrow",
    "SAMETIME": "same time|the same time|at the same time|same hour",
    "LATER": "later|later one|a bit later|something later|any later|later than that|later on|somewhat later",
    "EARLIER": "earlier|something earlier|a bit earlier|any earlier|sooner|earlier than that",
    "OTHERDAY": (
        "another day|other day|a different day|some other day|other days|different day|another date|"
        "a different date|other dates"
    ),
    "FOR": "for|over",
    "ONE": "a|an|another",
    "MORE": "more|other|extra",
    "COMMA": ',|;|(|)|!|?|"',
    "DOT": ".",
    "COLON": ":",
    "PLUS": "+",
    "SLASH": "/",
    "ANYDAY": "any day|anyday|whichever day|whatever day|all days|any days",
    "YEAR": "in the year",
    "WEEKOF": "week of|week starting|week commencing|week beginning|week starting on|week beginning on",
    "COUNT": "people|persons|person|guests|street|st|ave|avenue|road|rd|blvd|ways|tickets|dollars|bucks|"
    "euros|pounds|units|students|option|options|ones|"
    "round|choice|visit|appointment|appointments|slot|slots|stars|star|percent|miles|km|kids|adults|children|of us|friends|services|questions|things|times|place|name|floor|opinion|page|part|thing|party|guys|haircuts|dentist|salon|doctor|stylist|patients",
    "BLOCK": "last night|gr8|m8|l8r|w8|h8|see you later|talk later|talk to you later|speak later|call me later|sooner or later|"
    "see ya later|catch you later|later then|get back to you later|write you later|text you later|"
    "see you soon|may i|may we|might|that's all for today|that is all for today|that's it for today|"
    "all for today|enough for today|done for today|nothing else for today|nothing else today|"
    "nothing more today|anything else today|that will be all today|that's all today|help you today|"
    "help me today|for now|how are you today|have a good|have a nice|have a great|have a wonderful|"
    "have a lovely|good morning|good afternoon|good evening|good night|goodnight|gd morning|sun cream|"
    "in the sun|sun tan|suntan|sun bed|sunbed|sun damage|sun block|sun spots|sun burn|"
    "one more thing|one more|one moment|one second|a second|just a second|hold on a second|wait a second|give me a second|sec|a sec|a minute please|wait a minute|just a minute|give me a minute|hold on a minute|the moment|up to date|up-to-date|the other day|day by day|these days|nowadays|some day|night cream|day spa|day care|day cream|valid date|out of date|at one point|no one|everyone|second opinion|second time|first time|first name|last name|last time|right now busy|how long|24 hours|24/7|24 7|of the year|year old|years old|a day spa|fresh start|happy hour|birthday|holiday|at once|once|second thoughts|on second thought|at first|first of all|first off|at last|at least|last minute|next to|next door|next step|next one|what's next|the next one|next question|this one|that one|that time|this time|last one|good day|great day|nice day|lovely day|wonderful day|rest of your day|second thought|rest of my day|day off|every now and then|now and then|by now|until now|till now|right now|just now|now that|now i|now you|now is|now then|ok now|okay now|until then|by then|in one go|one on one|one of|that's all for now|at a time|each other|in order to|in case|due to|able to|have to|want to|need to|like to|going to|got to|thanks to|up to you|close to me|near me|near here|near the|may be|maybe not|may not|march on|1:1|the one|that one|this one|which one",
    "HOLIDAY 12-25": "christmas|christmas day|xmas",
    "HOLIDAY 12-24": "christmas eve|xmas eve",
    "HOLIDAY 12-31": "new year's eve|new years eve|nye",
    "HOLIDAY 1-1": "new year's day|new years day|new year's",
    "HOLIDAY 2-14": "valentine's day|valentines day|valentine's",
    "HOLIDAY 10-31": "halloween",
    "HOLIDAY 7-4": "independence day",
}
SPELT_RIGHT = (
    "earning earnings earned learning "
    "starts though diner dinners starving reminder toward stating satay anyway trough thought "
    "fine nice line mine live give free fix mix tent then seen even sever late here hear dear hour hours form time "
    "times team teen work word best test rest halt calf hall help held hold last list pass part pact post paste salt have "
    "fire file find wine vine pine nina fight high night right light tonight eighth sit site side made make many more most "
    "after later water father quarters matter halves hail haul gala cost most lost just must dust paul pat max mark marc "
    "marsh merch starch arch may aid ray say day way juno tune jury duly ugly truly fully bully unlike augur until apron "
    "five-star fever river liver over ever lever level clever twelfth "
    "match march matches money monkey mondale much mart mary party summer sunny sundae sundays friend friends fried "
    "today's mourning moving meaning morning evening leaving even event events none noun moon soon spoon "
    "morrow tomato tomatoes borrow sorrow weekly weaken weekday week apple aprils august's marsh mayor maybe "
    "Tuesdays turn turned thirsty thirty hours house nights light right might sight tight fight eight weight "
    "satisfied saturated junior julia julie judy jane june juno joy sandy sadly candy ready study steady "
    "middle mild decent december december's septum octopus novel jan's janet augustus lovely evens "
    "eleven heaven seven"
)
_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]


def numbers() -> dict[int, list[str]]:
    """The cardinal numbers of a clock and a calendar in words."""
    table = {n: [word] for n, word in enumerate(_UNITS)}
    for ten, word in _TENS.items():
        table[ten] = [word] + (["fourty"] if ten == 40 else [])
        for unit in range(1, 10):
            table[ten + unit] = [f"{word}-{_UNITS[unit]}", f"{word}{_UNITS[unit]}"]
    return table


def ordinals() -> dict[int, list[str]]:
    """The days of a month in words."""
    table = {n: [word] for n, word in enumerate(_ORDINALS, 1)}
    for ten, word in ((20, "twenty"), (30, "thirty")):
        for unit in range(1, 10):
            if ten + unit <= 31:
                table[ten + unit] = [f"{word}-{_ORDINALS[unit - 1]}"]
    table[30] = ["thirtieth"]
    return table
