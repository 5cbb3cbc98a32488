"""A turn: everything unread in a conversation is read at once, decided, done and answered in one transaction.

The interpreter runs between two transactions; the lease's fence makes sure that nobody else took the turn meanwhile.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from booking import outbox
from booking.errors import BookingError, Changed
from bot import asking, dialogue, filing, holding, lease, linking, media
from bot.commands import Command, Done
from bot.dialogue.wording import Decision, line
from bot.directory import DirectoryCache
from bot.doing import owe_reply
from bot.facts import Facts
from bot.hearing import hear, ordered_word, typed_label, typed_labels, typed_number
from bot.lease import Lease, Unread, waiting_conversations
from bot.media import Taken
from bot.performing import perform
from bot.replies import Line, Reply
from bot.runtime import Runtime
from bot.starting import Start, sender_of, spoken
from bot.state import State, state_to_json
from bot.whereabouts import told_apart
from llm.intents import Intent, Understanding
from models.enums import Channel

log = logging.getLogger("parley.engine")
_directories = DirectoryCache()
_BAD_LINK = {"do": "bad_link"}


@dataclass(frozen=True, slots=True)
class Heard:
    """What a turn is about: a stored action, or words with their understanding."""

    messages: tuple[Unread, ...]
    text: str = ""
    action: Mapping[str, Any] | None = None
    understanding: Understanding | None = None
    option_id: str | None = None  # of the pressed button or the typed number
    is_stale_button: bool = False
    media: Taken = media.NOTHING
    has_no_words: bool = False  # nothing but media


def take_turn(runtime: Runtime, conversation_id: UUID, *, send: Callable[[], object] | None = None) -> bool:
    """Take up what is unread in a conversation; False when there was nothing or somebody else has it.

    `send` sends what is owed, from another thread, while a model is slow.
    """
    try:
        start = _begin(runtime, conversation_id)
    except Exception:
        _broken_at_once(runtime, conversation_id)
        return False
    if start is None:
        return False
    try:
        with holding.ready(runtime, start.held, start.text, send if _asks_others(runtime, start) else None):
            heard = _listen(runtime, start)
        with runtime.transaction() as session:
            if not lease.is_still_mine(session, start.held):
                return False
            _answer(session, start, heard, now=runtime.now())
    except Exception:
        _broken(runtime, start.held, start.messages)
        return False
    return True


def _asks_others(runtime: Runtime, start: Start) -> bool:
    """Whether the turn may have to wait for a server elsewhere, and not only for this machine."""
    has_media = any(message.payload.get("media") for message in start.messages)
    return has_media or getattr(runtime.interpreter, "asks_others", False)


def _begin(runtime: Runtime, conversation_id: UUID) -> Start | None:
    now = runtime.now()
    with runtime.transaction() as session:
        held = lease.take(session, conversation_id, now=now)
        return (
            Start.of(session, held, _directories.current(session), now, runtime.till, runtime.limits) if held else None
        )


# ------------------------------------------------------------------ hearing


def _listen(runtime: Runtime, start: Start) -> Heard:
    """Outside any transaction: acknowledge a press at once, or interpret the words."""
    first = start.messages[0]
    if start.link_code:
        return Heard(start.messages[:1], action={"do": "linked"})
    if linking.find_code(first.text, first.payload.get("entry_code")):
        return Heard(start.messages[:1], action=_BAD_LINK)
    if start.is_button:
        _acknowledge(runtime, start)
        action = start.button.action if start.button else None
        option_id = first.payload["option_id"] if start.button else None
        return Heard(start.messages, action=action, option_id=option_id, is_stale_button=action is None)
    taken = media.take_in(runtime, start.held.row.channel, start.messages, sender_of(start))
    if taken.has_media:
        start = replace(start, messages=taken.messages, text=_with_heard(start, taken))
        if not start.text.strip():
            return Heard(start.messages, media=taken, has_no_words=True)
    return replace(_understood(runtime, start), media=taken)


def _with_heard(start: Start, taken: Taken) -> str:
    """The words in their order; where an entry code was taken out of what was typed, what was spoken follows it."""
    if start.text == spoken(start.messages):
        return spoken(taken.messages)
    return "\n".join(filter(None, (start.text, *taken.heard.values())))


def _understood(runtime: Runtime, start: Start) -> Heard:
    """What the words mean: a number that was offered, or what the interpreter makes of them."""
    first = start.messages[0]
    numbered = typed_number(start.text, len(start.held.options))
    if numbered is None:
        numbered = typed_label(start.text, typed_labels(start.held.options))
    if numbered is not None and not start.state.is_handed_off:
        chosen = start.held.options[numbered]
        return Heard(start.messages, start.text, action=chosen.action, option_id=chosen.id)
    directory = start.directory
    understood = ordered_word(first.text, first.payload, start.held.row.channel) or hear(
        runtime.interpreter,
        start.text,
        state=start.state,
        options=tuple((option.action, option.label) for option in start.held.options),
        directory=directory,
        sent_at=first.sent_at,
        channel=start.held.row.channel,
        country=None,
        own=directory.by_id.get(start.speaker.own_provider_id) if start.speaker.own_provider_id else None,
        has_booking=start.has_booking,
        sender=sender_of(start),
        sender_zone=start.zone,
    )
    return Heard(start.messages, start.text, understanding=understood)


def _acknowledge(runtime: Runtime, start: Start) -> None:
    callback_id = start.messages[0].payload.get("callback_id")
    channel = runtime.channels.get(Channel(start.held.row.channel))
    if callback_id and channel:
        channel.acknowledge(callback_id)


# ------------------------------------------------------------------ answering


def _answer(session: Session, start: Start, heard: Heard, *, now: datetime) -> None:
    """The one transaction: decide, perform, conclude, save, owe the replies."""
    start, heard = _redeemed(session, start, heard, now)
    options = tuple(option.action for option in start.held.options)
    desk = Facts(session, start.directory, start.speaker, options, now, start.till, start.limits)
    said_of_media = filing.keep(session, heard.media, start.speaker, now=now) if heard.media.has_media else ()
    decision = _decide(start, heard, desk)
    chosen_id = heard.option_id or _meant(start, heard, decision)
    command_id = f"turn:{heard.messages[-1].id}"
    command = decision.command
    if command is not None:
        result = _performed(session, start, command, command_id, heard, now)
        is_changed = isinstance(result, Changed)  # since this turn began: what is proposed next must be what is true
        directory = _directories.current(session) if is_changed else start.directory
        desk = Facts(session, directory, start.speaker, options, now, start.till, start.limits)
        after = dialogue.conclude(decision.state, command, result, desk)
        decision = _joined(decision.before, after)
        if start.held.row.has_pictures or heard.media.has_media:
            decision = filing.with_booking(session, decision, command, result, start.speaker, now=now)
    if heard.media.has_media:
        placed = filing.placed(session, decision, heard.media, start.speaker, desk, now=now)
        decision = filing.led(placed, said_of_media)
    state, reply = told_apart(*_introduced(decision, start, desk), start.zone)
    if reply is not None and reply.lines and not _is_answered_by_vendor(heard):
        owe_reply(session, reply, identity_id=start.speaker.identity_id, key=command_id, now=now)
        asking.ask(session, reply, start.speaker, heard.text, now=now)
    if start.button is not None:
        _owe_mark(session, start, heard, command_id, now)
    lease.save(
        session,
        start.held,
        state=state_to_json(replace(state, is_handed_off=False)),
        provider_id=None if state.is_handed_off else state.wish.provider_id or state.home_provider_id,
        read=heard.messages,
        now=now,
        leaves_offer=command is None and _leaves_offer(start.state, state, heard, reply),
        chosen_id=chosen_id,
    )


def _redeemed(session: Session, start: Start, heard: Heard, now: datetime) -> tuple[Start, Heard]:
    """Use up a link code; one that somebody else used since the turn began links nothing."""
    speaker = start.speaker
    if start.link_code is None or linking.redeem(
        session, code=start.link_code, identity_id=speaker.identity_id, now=now
    ):
        return start, heard
    stranger = replace(speaker, own_provider_id=start.held.row.own_provider_id)
    return replace(start, speaker=stranger), replace(heard, action=_BAD_LINK)


def _leaves_offer(before: State, after: State, heard: Heard, reply: Reply | None) -> bool:
    """A thank-you or a word of patience in between takes nothing from the table: a yes afterwards still counts."""
    is_same = (before.flow, before.asked, before.proposal_number) == (after.flow, after.asked, after.proposal_number)
    return is_same and heard.action is None and not (reply and reply.options)


def _decide(start: Start, heard: Heard, desk: Facts) -> Decision:
    if heard.is_stale_button:
        return Decision(start.state, Reply((line("stale"),)))
    if heard.has_no_words:
        return dialogue.without_words(start.state, heard.media.kinds, desk)
    if heard.action is not None:
        return dialogue.press(start.state, heard.action, desk)
    assert heard.understanding is not None
    if start.still_with is not None:
        return dialogue.decide_elsewhere(start.state, heard.understanding, heard.text, desk, start.still_with)
    return dialogue.decide(start.state, heard.understanding, heard.text, desk)


def _meant(start: Start, heard: Heard, decision: Decision) -> str | None:
    """The button that words stood for, when they were taken as that: a choice, or a yes that was acted upon."""
    said, options = heard.understanding, start.held.options
    lines = decision.reply.lines if decision.reply else ()
    if said is None or start.state.is_handed_off or any(one.key == "confirm.unclear" for one in lines):
        return None
    if said.has(Intent.CHOOSE) and said.details.option is not None and said.details.option < len(options):
        return options[said.details.option].id
    is_agreed = said.is_spoken_yes and decision.command is not None
    return next((option.id for option in options if is_agreed and option.action.get("yes")), None)


def _performed(
    session: Session, start: Start, command: Command, command_id: str, heard: Heard, now: datetime
) -> Done | BookingError:
    """A refusal of the core is an answer, not a fault: it leaves nothing written."""
    savepoint = session.begin_nested()
    try:
        done = perform(
            session,
            command,
            start.speaker,
            language=start.state.language,
            command_id=command_id,
            cause=f"message:{heard.messages[-1].id}",
            now=now,
            till=start.till,
            limits=start.limits,
        )
    except BookingError as refusal:
        savepoint.rollback()
        return refusal
    savepoint.commit()
    return done


def _is_answered_by_vendor(heard: Heard) -> bool:
    """Where the carrier has confirmed a stop or start itself, a second message would be refused or doubled."""
    return all(message.payload.get("opt_out") for message in heard.messages)


def _joined(before: tuple[Line, ...], after: Decision) -> Decision:
    if not before or after.reply is None:
        return after
    lines = after.reply.lines
    place = len(lines) - 1 if lines and lines[-1].key == "ask.name" else len(lines)
    return replace(after, reply=replace(after.reply, lines=lines[:place] + before + lines[place:]))


def _introduced(decision: Decision, start: Start, desk: Facts) -> tuple[State, Reply | None]:
    """The first reply of a conversation says that it is automatic and how to reach a person."""
    state, reply = decision.state, decision.reply
    if state.is_introduced or reply is None or reply.is_last_word or start.speaker.own_provider_id:
        return state, reply
    provider = desk.provider(state.wish.provider_id) if state.wish.provider_id else None
    first = line("intro.provider", provider=provider.name) if provider else line("intro.any")
    return replace(state, is_introduced=True), replace(reply, lines=(first, *reply.lines))


def _owe_mark(session: Session, start: Start, heard: Heard, command_id: str, now: datetime) -> None:
    """The pressed message shows what was chosen, where the channel can edit."""
    pressed_id = heard.messages[0].payload.get("pressed_message_id")
    if not pressed_id or start.held.row.channel != Channel.TELEGRAM:
        return
    outbox.put(
        session,
        kind="mark",
        dedupe_key=f"mark:{command_id}",
        payload={"outside_id": pressed_id, "label": start.button.label, "outbox_id": str(start.button.outbox_id)},
        identity_id=start.speaker.identity_id,
        now=now,
    )


def _broken_at_once(runtime: Runtime, conversation_id: UUID) -> None:
    """The lease went with the transaction that broke: it is taken again to count the failure."""
    with runtime.transaction() as session:
        held = lease.take(session, conversation_id, now=runtime.now())
    if held is not None:
        _broken(runtime, held, held.unread[:1])


def _broken(runtime: Runtime, held: Lease, messages: tuple[Unread, ...]) -> None:
    """A turn that broke is tried again a little later, and in the end given up with an apology, never in silence."""
    log.exception("turn broke", extra={"conversation": str(held.conversation_id)})
    with runtime.transaction() as session:
        now = runtime.now()
        if lease.note_failure(session, held, now=now):
            lease.give_up(session, held, messages=messages, now=now)
            apology = Reply((line("sorry.fault"),))
            owe_reply(session, apology, identity_id=held.row.identity_id, key=f"fault:{messages[-1].id}", now=now)


__all__ = ["take_turn", "waiting_conversations"]
