"""What a provider's messages about the business mean."""

from __future__ import annotations

from llm.context import Asked
from llm.draft import Draft, is_used
from llm.entities import ALL
from llm.intents import Intent, Topic
from llm.scan import Word

_ACTS = {
    "p.approve": Intent.APPROVE,
    "p.decline": Intent.DECLINE,
    "p.counter": Intent.COUNTER,
    "p.agenda": Intent.AGENDA,
    "p.block": Intent.BLOCK,
    "p.open": Intent.OPEN,
    "p.ill": Intent.ILL,
    "p.done": Intent.DONE,
    "p.no_show": Intent.NO_SHOW,
    "p.undo": Intent.NO_SHOW,
    "p.set_price": Intent.SET_PRICE,
    "p.set_hours": Intent.SET_HOURS,
    "p.set_service": Intent.SET_SERVICE,
    "p.write": Intent.WRITE,
    "p.hand_back": Intent.HAND_BACK,
    "p.numbers": Intent.NUMBERS,
    "p.settings": Intent.SETTINGS,
    "p.next": Intent.AGENDA,
    "p.gaps": Intent.AGENDA,
    "p.full": Intent.NUMBERS,
    "p.lapsed": Intent.NUMBERS,
    "p.missed": Intent.NUMBERS,
    "p.count": Intent.NUMBERS,
    "p.late": Intent.RUNNING_LATE,
    "p.lift": Intent.OPEN,
    "p.walk_in": Intent.BOOK,
    "p.assistant": Intent.ASSISTANT,
}
# What exactly an agenda or a number is asked for.
_FLAGGED = ("p.next", "p.gaps", "p.full", "p.lapsed", "p.missed", "p.count", "p.lift", "p.undo")
# What these words mean from a customer is not what they mean from a provider.
_CUSTOMERS = (
    Intent.BOOK,
    Intent.SEARCH,
    Intent.ALTERNATIVES,
    Intent.LIST,
    Intent.WAITLIST,
    Intent.PAY,
    Intent.PAID,
    Intent.RECEIPT,
    Intent.REVIEW,
    Intent.REPEAT,
    Intent.HUMAN,
    Intent.OFF_TOPIC,
    Intent.COMPLAIN,
)
# The more telling act of two that the same words may mean comes first.
_ORDER = (
    Intent.ASSISTANT,
    Intent.BOOK,
    Intent.ILL,
    Intent.WRITE,
    Intent.NO_SHOW,
    Intent.SET_PRICE,
    Intent.SET_SERVICE,
    Intent.SET_HOURS,
    Intent.SETTINGS,
    Intent.NUMBERS,
    Intent.BLOCK,
    Intent.OPEN,
    Intent.AGENDA,
)


# "Should I accept it", "who approved this", "I would take it if ...": such a word settles nothing.
_UNSETTLING = (
    "should did who why would whether unless until if debo deberia quien quienes porque aun todavia devo deveria quem "
    "ainda dois devrais qui pourquoi encore soll sollte wer warum wieso falls wenn noch devo dovrei chi perche ancora"
)


_WHETHER = ("whether", "if", "ob", "se", "si")
_BECAUSE = ("because", "since", "as", "porque", "pois", "parce", "car", "weil", "da", "perche")


def provider_acts(draft: Draft) -> None:
    """Adds the acts of a provider and takes back those that only customers have."""
    _give_reason(draft)
    own = [_ACTS[cue] for match in draft.reading.matches for cue in match.cues if cue in _ACTS]
    own = list(dict.fromkeys(own))
    draft.flags.update(cue[2:] for match in draft.reading.matches for cue in match.cues if cue in _FLAGGED)
    if draft.reading.has("ill_me") and Intent.BLOCK in own:
        own.append(Intent.ILL)
    if Intent.ILL in own and draft.has(Intent.CANCEL) and any(one.kind == "name" for one in draft.used):
        own.remove(Intent.ILL)  # "cancel Tom on Friday, he's got the flu": it is the customer who is ill
    if {"missed", "lapsed"} & draft.flags and Intent.NO_SHOW in own:
        own.remove(Intent.NO_SHOW)  # "who didn't show up" asks, and marks nobody
    if Intent.ASSISTANT in own and len(own) > 1:
        own.remove(Intent.ASSISTANT)  # "the assistant may go on": it is only named
    when = draft.entities.when
    if Intent.OPEN in own and _says_when_not(draft):
        own[own.index(Intent.OPEN)] = Intent.BLOCK  # "mañana no abro"
    asks_for_request = _is_about_request(draft)
    beside = {Intent.AGENDA, Intent.BLOCK} if asks_for_request else {Intent.AGENDA}
    if when is not None and when.excluded and when.choices and set(own) <= beside and _says_when(draft):
        own = [Intent.COUNTER]  # "10 doesn't work, how about 2pm?"
    if Intent.WRITE in own and asks_for_request and _approves_first(draft):
        own.remove(Intent.WRITE)
    own = _without_lesser(own, draft) if own else own
    if not own and asks_for_request and draft.has(Intent.CANCEL) and not _says_when(draft):
        own = [Intent.DECLINE]  # "I have to call that off", with a request on the table
    is_guess = draft.reading.is_gist or _asks_whether(draft)
    if own == [Intent.WRITE] and asks_for_request and is_guess and _says_when(draft):
        own = [Intent.COUNTER]  # "dile que el jueves a las 17 mejor"
    is_late = Intent.RUNNING_LATE in own and is_used(draft, "minutes")
    if Intent.WRITE in own and is_late and not is_used(draft, "name"):
        own.remove(Intent.WRITE)  # "I'm 15 minutes late, tell everyone"
    if (draft.has(Intent.ALTERNATIVES) or draft.relative) and asks_for_request and not own:
        own.append(Intent.COUNTER)
    if draft.context.asked == Asked.NEW_TIME and _says_when(draft):
        own = [Intent.COUNTER]
    if Intent.COUNTER in own and not asks_for_request and (len(own) > 1 or not _says_when(draft)):
        own.remove(Intent.COUNTER)
    if not own and draft.topics == [Topic.TIMES] and not asks_for_request:
        own.append(Intent.AGENDA)  # "is there room on Friday?"
        draft.flags.add("gaps")
    if not own and not asks_for_request and _books_for_another(draft):
        own.append(Intent.BOOK)
    if own == [Intent.DECLINE] and not asks_for_request and draft.reading.questions and _says_when(draft):
        own = [Intent.AGENDA]  # "am I taken already tomorrow morning?"
    if Intent.BOOK in own and draft.has(Intent.MOVE) and when is not None and (when.excluded or len(when.choices) > 1):
        own.remove(Intent.BOOK)  # "Tom would rather come on Friday, not Thursday"
    if own:
        draft.drop(*_CUSTOMERS, Intent.ASK, Intent.CANCEL, Intent.MOVE, Intent.START)
        draft.topics.clear()
        draft.relative = None
    else:
        draft.drop(*(act for act in _CUSTOMERS if act not in (Intent.OFF_TOPIC, Intent.HUMAN)))
    for act in _telling(own):
        draft.add(act)
    if draft.has(Intent.APPROVE, Intent.DECLINE) and ALL & {word.norm for word in draft.reading.words}:
        draft.flags.add("all")
        draft.unread -= {place for place, word in enumerate(draft.reading.words) if word.norm in ALL}
    if Intent.WRITE in own:
        _message(draft)


def _books_for_another(draft: Draft) -> bool:
    """ "Put a cleaning in for my brother on Tuesday at 8": an order, with what and when."""
    told = is_used(draft, "service") or is_used(draft, "name")
    return draft.has(Intent.BOOK) and told and _says_when(draft) and not draft.reading.questions


def _approves_first(draft: Draft) -> bool:
    """ "Fine with me, tell her I'm waiting": what follows is only said to the customer, unless it names a time."""
    words = draft.reading.words
    start = draft.reading.with_cue("p.write")[0].start
    is_parted = words[start].after_comma or (start > 0 and words[start].sentence != words[start - 1].sentence)
    if not is_parted or _says_when(draft) or not any(one.end <= start for one in draft.reading.with_cue("p.approve")):
        return False
    draft.unread = {place for place in draft.unread if place < start}
    if all(one.start > start for one in draft.reading.with_cue("wait")):
        draft.drop(Intent.WAIT)
    return True


def _without_lesser(own: list[Intent], draft: Draft) -> list[Intent]:
    """Who is ill declines no request and has all told, who hands back stops no messages."""
    gone: set[Intent] = set()
    if Intent.ILL in own:
        gone = {Intent.DECLINE, Intent.COUNTER, Intent.WRITE, Intent.DONE, Intent.RUNNING_LATE}
    orders = {Intent.BLOCK, Intent.OPEN, Intent.SET_PRICE, Intent.SET_HOURS, Intent.BOOK}
    if not _is_about_request(draft) and (orders & set(own) or draft.has(Intent.CANCEL)):
        gone |= {Intent.APPROVE, Intent.DECLINE}  # "I take nobody after 6", "Saturday is fine after all, open it"
    if _is_about_request(draft) and Intent.WRITE in own and _refuses(own, draft):
        own = [Intent.DECLINE if act is Intent.WRITE else act for act in own]  # "tell him there is nothing free"
    if _is_about_request(draft) and Intent.DECLINE in own:
        gone.add(Intent.BLOCK)
    if Intent.SET_PRICE in own and Intent.SET_SERVICE in own and is_used(draft, "minutes"):
        gone.add(Intent.SET_PRICE)  # "add lashes, a quarter of an hour, 15 euros"
    if Intent.NUMBERS in own:
        gone |= {Intent.DONE, Intent.NO_SHOW}  # "how many visits did we do in February"
    if Intent.COUNTER in own and _is_about_request(draft) and _says_when(draft):
        gone.add(Intent.WRITE)  # "ask her whether she can do 10"
    if Intent.SET_PRICE in own and not is_used(draft, "when"):
        gone.add(Intent.BOOK)  # "put a fiver on the beard trim"
    if {Intent.SET_PRICE, Intent.SET_SERVICE} <= set(own) and not _knows_service(draft):
        gone.add(Intent.SET_PRICE)  # "we do lash lifts now, 45 an hour"
    if Intent.AGENDA in own:
        gone.add(Intent.APPROVE)
    if Intent.DECLINE in own:
        gone.add(Intent.AGENDA)
    if Intent.OPEN in own and not _is_about_request(draft):
        gone.add(Intent.COUNTER)  # "this Sunday I can, open it"
    if {Intent.APPROVE, Intent.DECLINE} & set(own) and _is_about_request(draft) and not draft.unread:
        gone.add(Intent.WRITE)  # "tell her to come"
    if Intent.COUNTER not in own and draft.reading.has("cond") and _is_about_request(draft) and draft.relative is None:
        own = [Intent.COUNTER if act is Intent.RUNNING_LATE else act for act in own]
    if Intent.HAND_BACK in own:
        # "I've finished talking to him, you go on", but "I've finished with Tom"
        gone.add(Intent.HAND_BACK if is_used(draft, "name") and Intent.DONE in own else Intent.DONE)
        draft.drop(Intent.BYE)
    if Intent.HAND_BACK in own or _only_exclaims(draft):
        draft.drop(Intent.STOP)
    if Intent.COUNTER in own and _is_about_request(draft):
        gone.add(Intent.DONE)
    if not _is_about_request(draft) and (draft.has(Intent.RUNNING_LATE) or {Intent.OPEN, Intent.BLOCK} & set(own)):
        gone.add(Intent.COUNTER)
    if Intent.SET_SERVICE in own and is_used(draft, "minutes"):
        gone.add(Intent.SET_PRICE)  # "add a massage, 60 minutes, 80 euros"
    if Intent.APPROVE in own and _is_about_request(draft) and not draft.reading.questions:
        gone.add(Intent.AGENDA)  # "yes, I've room"
    if Intent.SET_HOURS in own and _is_one_day_off(draft):
        own = [Intent.BLOCK if act is Intent.SET_HOURS else act for act in own]
    return [act for act in own if act not in gone]


def _asks_whether(draft: Draft) -> bool:
    """ "Ask her whether Friday would do": with no name in it, of the request on the table."""
    return not is_used(draft, "name") and any(word.norm in _WHETHER for word in draft.reading.words)


def _refuses(own: list[Intent], draft: Draft) -> bool:
    return not is_used(draft, "name") and (Intent.DECLINE in own or draft.reading.has("no") or draft.reading.has("neg"))


def _only_exclaims(draft: Draft) -> bool:
    """ "Stop, Tom did come": a single word before a matter of the day."""
    return all(match.end - match.start == 1 for match in draft.reading.with_cue("stop"))


def _knows_service(draft: Draft) -> bool:
    return any(entity.kind == "service" and entity.token for entity in draft.used)


def _is_one_day_off(draft: Draft) -> bool:
    """ "I'm not opening on Monday": one day without an hour, and a "not"."""
    when = draft.entities.when
    days = [one.days for one in when.choices if one.clock is None and one.days] if when else []
    is_one = when is not None and len(days) == len(when.choices) == 1 and days[0].is_one_day
    return is_one and any(word.norm in ("nicht", "pas", "no", "nao", "non", "not") for word in draft.reading.words)


def after_all(draft: Draft) -> None:
    """ "No, 4:30 works" is another time; a day alone, asked for nothing, is the agenda of that day."""
    is_open = _is_about_request(draft)
    others = set(draft.acts) & (set(_ACTS.values()) - {Intent.COUNTER, Intent.DECLINE, Intent.APPROVE})
    if is_open and not others and draft.has(Intent.REJECT, Intent.INFORM, Intent.MOVE) and _says_when(draft):
        draft.drop(Intent.REJECT, Intent.INFORM, Intent.MOVE, Intent.DECLINE, Intent.CONFIRM)
        is_refused = _says_when_not(draft) and not draft.reading.questions  # "can't she on Saturday?" offers it
        draft.add(Intent.DECLINE if is_refused else Intent.COUNTER)
    elif draft.has(Intent.COUNTER):
        draft.drop(Intent.REJECT, Intent.DECLINE, Intent.INFORM, Intent.CONFIRM)
    elif draft.acts == [Intent.INFORM] and _says_when(draft) and (not draft.unread or draft.reading.questions):
        draft.acts = [Intent.BLOCK if _says_when_not(draft) else Intent.AGENDA]
    if draft.has(Intent.COUNTER) and _says_when(draft):
        draft.drop(Intent.CHOOSE)
        draft.option = None
    if draft.has(*_ACTS.values()):
        draft.drop(Intent.CONFIRM)
    _take_back(draft)
    if is_open and draft.has(Intent.REJECT) and not _says_when(draft):
        draft.drop(Intent.INFORM)
    if draft.has(Intent.DECLINE, Intent.BLOCK, Intent.ILL, Intent.NO_SHOW, Intent.BOOK):
        draft.drop(Intent.REJECT, Intent.WAIT)
    if draft.has(Intent.ASSISTANT) and not _is_about_request(draft):
        draft.drop(Intent.REJECT)  # "I don't want it to answer by itself"
    if draft.has(*_ACTS.values()):
        draft.drop(Intent.INFORM)
    if draft.has(Intent.APPROVE, Intent.DECLINE):
        unsettling = _UNSETTLING.split()
        draft.unread |= {place for place, word in enumerate(draft.reading.words) if word.norm in unsettling}


def _take_back(draft: Draft) -> None:
    """ "I don't accept that one" approves nothing; "Monday I'm not opening" opens nothing; 15 minutes later is late."""
    if draft.has(Intent.APPROVE) and draft.has(Intent.REJECT):
        draft.drop(Intent.APPROVE)
    if draft.has(Intent.OPEN) and _says_when_not(draft):
        draft.drop(Intent.OPEN)
        draft.add(Intent.BLOCK)
    if draft.has(Intent.RUNNING_LATE):
        draft.drop(Intent.ALTERNATIVES)
        draft.relative = None


def _is_about_request(draft: Draft) -> bool:
    """Whether something lies on the table to which another time may be the answer."""
    asked = draft.context.asked in (Asked.CONFIRM, Asked.NEW_TIME)
    return asked or any(option.takes_time for option in draft.context.options)


def _telling(acts: list[Intent]) -> list[Intent]:
    ranked = [act for act in _ORDER if act in acts]
    others = [act for act in acts if act not in _ORDER]
    return ranked[:1] + others


def _says_when(draft: Draft) -> bool:
    return draft.entities.when is not None and any(entity.kind == "when" for entity in draft.used)


def _says_when_not(draft: Draft) -> bool:
    """ "I'm not in on Thursday"."""
    when = draft.entities.when
    return when is not None and bool(when.excluded) and not when.choices


def _give_reason(draft: Draft) -> None:
    """ "Decline Maria, I'm on holiday that week": what follows a comma or a "because" is said to the customer."""
    words, orders = draft.reading.words, draft.reading.with_cue("p.decline")
    if not orders or any(word.norm == "?" for word in words):
        return
    first = orders[0]
    starts = (place for place in range(first.end, len(words)) if words[place].after_comma or _is_because(words, place))
    start = next(starts, None)
    if start is None or any(match.start >= start for match in draft.reading.with_cue("p.counter")):
        return
    said = start + (words[start].norm in _BECAUSE)
    draft.free_text = draft.text[words[said].start :].strip() if said < len(words) else None
    draft.unread = {place for place in draft.unread if place < start}
    draft.used = [one for one in draft.used if one.start < start]
    draft.reading.words = words[:start]
    draft.reading.matches = [match for match in draft.reading.matches if match.start < start]


def _is_because(words: tuple[Word, ...], place: int) -> bool:
    return words[place].norm in _BECAUSE


def _message(draft: Draft) -> None:
    """The words for the customer are what stands after the order to write."""
    match = draft.reading.with_cue("p.write")[0]
    if match.end < len(draft.reading.words):
        draft.free_text = draft.text[draft.reading.words[match.end].start :].strip()
        draft.unread = {place for place in draft.unread if place < match.end}
    draft.acts = [Intent.WRITE]
