"""Composes what is owed from rows, at the moment of sending, and renders it for the channel.

The one way to a person: consent, reply window and quiet hours are looked at here. `sending.py` makes the call.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from booking import read
from booking.outbox import Entry, Settlement
from booking.schedule import Slot
from booking.slots import next_free
from booking.types import BookingCard
from bot import (
    account_offer,
    accounts,
    budget,
    by_mail,
    holding,
    notices,
    paylinks,
    pictures,
    recipients,
    signin,
    signin_codes,
)
from bot.calls import CALLS, Call
from bot.catalogue import wording
from bot.channels.port import ChannelPort, OutboundMessage, ShownLink, ShownOption, ShownPicture
from bot.dialogue import displaced
from bot.dialogue.wording import line
from bot.formats import value_text
from bot.links import code_of_page
from bot.recipients import Mailbox, Recipient
from bot.render import render
from bot.replies import Line, Link, Reply, reply_from_json
from bot.runtime import Runtime
from models.base import Instant
from models.enums import Channel, OutboxState

log = logging.getLogger("parley.effects")
MAX_BROKEN = 6
QUIET_FROM, QUIET_TO = time(21), time(8)
OTHERS_LOOKED_AT = 40
NEAR, FAR = timedelta(days=14), timedelta(days=35)  # other times are looked for; a holiday may be long
WINDOW_WAIT = timedelta(minutes=15)  # a picture has no template: it waits until the provider has written

_OPTIONS_OF = text(
    """
    SELECT o.outbox_id, o.conversation_id, o.id, o.action FROM options o
    WHERE o.outbox_id = ANY(:ids)
        AND o.created_at = (SELECT max(p.created_at) FROM options p WHERE p.outbox_id = o.outbox_id)
    ORDER BY o.outbox_id, o.position
    """
).bindparams(bindparam("ids", type_=ARRAY(Uuid)))
_CLOSE_OPTIONS = text("UPDATE options SET is_open = false WHERE outbox_id = :id").bindparams(
    bindparam("id", type_=Uuid)
)
_ADD_OPTION = text(
    """
    INSERT INTO options (id, conversation_id, outbox_id, position, label, action, created_at)
    VALUES (:id, :conversation_id, :outbox_id, :position, :label, :action, :now)
    """
).bindparams(bindparam("action", type_=JSONB), bindparam("now", type_=Instant()))
_SENT_TEXT = text("SELECT text FROM messages WHERE outbox_id = :id").bindparams(bindparam("id", type_=Uuid))


Made = list[tuple[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Ready:
    """A composed message that waits for its call to the channel."""

    entry: Entry
    recipient: Recipient
    message: OutboundMessage
    outside_id: str | None = None  # of the message to edit, for a mark


def prepare(
    session: Session, runtime: Runtime, entries: tuple[Entry, ...], *, is_careful: bool = False
) -> list[Ready | Settlement | Call]:
    """Compose every entry in the claiming transaction; those that are not to be sent come back settled.

    An entry that breaks the transaction raises DBAPIError; with `is_careful` it costs only itself.
    """
    people = recipients.by_identity(session, (e.identity_id for e in entries if e.identity_id))
    cards = {e.id: read.find_booking(session, booking_id=e.booking_id) for e in entries if e.booking_id}
    owners = recipients.of_providers(session, _owners(session, entries, cards), runtime.channels, now=runtime.now())
    used = _existing_options(session, entries)
    has_mail = Channel.MAIL in runtime.channels
    mailed = by_mail.routes(session, entries, people, now=runtime.now()) if has_mail else {}
    spent = budget.spent(session, (*people.values(), *owners.values()), now=runtime.now())
    made: list[Ready | Settlement | Call] = []
    for entry in entries:
        if entry.kind in CALLS:
            made.append(Call(entry))
            continue
        to = people.get(entry.identity_id) if entry.identity_id else owners.get(entry.provider_id)  # type: ignore[arg-type]
        to = mailed.get(entry.id, to)
        options = used.get((entry.id, to.conversation_id)) if to else None
        so_far = spent.get(to.conversation_id) if to else None
        if to and so_far and so_far.is_over(is_provider=to.is_provider):
            to = replace(to, is_over_budget=True)
        compose = _prepare_carefully if is_careful else _prepare_one
        made.append(compose(session, runtime, entry, to, cards.get(entry.id), options))
    return made


def _owners(
    session: Session, entries: tuple[Entry, ...], cards: Mapping[UUID, BookingCard | None]
) -> list[tuple[UUID, Channel | None]]:
    """Providers to write to, each with the channel that the customer of the booking used."""
    wanted = [e for e in entries if e.identity_id is None and e.provider_id]
    asking = {card.identity_id for e in wanted if (card := cards.get(e.id)) and card.identity_id}
    channels = {i: r.channel for i, r in recipients.by_identity(session, asking).items()}
    hints = []
    for entry in wanted:
        card = cards.get(entry.id)
        hints.append((entry.provider_id, channels.get(card.identity_id) if card and card.identity_id else None))
    return hints  # type: ignore[return-value]


def _existing_options(session: Session, entries: tuple[Entry, ...]) -> dict[tuple[UUID, UUID], Made]:
    """Buttons made by an earlier attempt, id and action, by entry and talk: they may be on a phone already."""
    again = [entry.id for entry in entries if entry.attempts > 1]
    found: dict[tuple[UUID, UUID], Made] = {}
    if again:
        for row in session.connection().execute(_OPTIONS_OF, {"ids": again}):
            found.setdefault((row.outbox_id, row.conversation_id), []).append((row.id, row.action))
    return found


@dataclass(frozen=True, slots=True)
class _Job:
    """One entry to be composed, and what it is composed with."""

    session: Session
    runtime: Runtime
    entry: Entry
    to: Recipient
    channel: ChannelPort
    card: BookingCard | None
    earlier: Made | None


def _prepare_carefully(session: Session, runtime: Runtime, entry: Entry, *rest: Any) -> Ready | Settlement:
    try:
        with session.begin_nested():
            return _prepare_one(session, runtime, entry, *rest)
    except DBAPIError as error:
        log.exception("entry broke its transaction", extra={"entry": str(entry.id)})
        note = f"cannot be composed: {type(error).__name__}"
        if entry.attempts >= MAX_BROKEN:
            return Settlement(entry, OutboxState.DEAD, note)
        return Settlement(entry, OutboxState.RETRY, note, runtime.now() + timedelta(seconds=2.0**entry.attempts))


def _prepare_one(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient | None,
    card: BookingCard | None,
    earlier: Made | None,
) -> Ready | Settlement:
    if to is None:
        return Settlement(entry, OutboxState.DEAD, "no address to write to")
    channel = runtime.channels.get(to.channel)
    if channel is None:
        return Settlement(entry, OutboxState.DEAD, f"channel {to.channel} is not set up")
    try:
        return _COMPOSE[entry.kind](_Job(session, runtime, entry, to, channel, card, earlier))
    except DBAPIError:
        raise  # the transaction is broken: the relay composes one by one
    except Exception as error:
        log.exception("entry cannot be composed", extra={"entry": str(entry.id)})
        return Settlement(entry, OutboxState.DEAD, f"cannot be composed: {type(error).__name__}")


def _compose_reply(job: _Job) -> Ready | Settlement:
    return _rendered(job, reply_from_json(job.entry.payload), job.earlier)


def _compose_notice(job: _Job) -> Ready | Settlement:
    entry, card, now = job.entry, job.card, job.runtime.now()
    if card is None:
        return Settlement(entry, OutboxState.SKIPPED, "the booking is gone")
    if entry.payload["template"] == "reminder" and card.start_at <= now:
        return Settlement(entry, OutboxState.SKIPPED, "too late")
    if entry.payload["template"] in notices.TO_PAY and card.deadline_at is not None and card.deadline_at <= now:
        return Settlement(entry, OutboxState.SKIPPED, "too late")
    later = _after_quiet_hours(entry, card, now)
    if later is not None:
        return Settlement(entry, OutboxState.PENDING, "quiet hours", later)  # a retry would hold up replies
    to_provider = entry.identity_id is None
    offers = entry.payload["template"] in notices.WITH_ALTERNATIVES and not to_provider
    slots = _other_times(job.session, card, now) if offers else ()
    reply = notices.compose(entry.payload, card, to_provider, slots)
    if reply is None:
        return Settlement(entry, OutboxState.SKIPPED, "no longer true")
    if to_provider:
        reply = _with_pictures(job.session, reply, entry.payload["template"], card)
    if job.to.mailbox is not None:
        return _rendered_as_mail(job, reply, card, job.to.mailbox)
    return _rendered(job, reply, job.earlier)


def _rendered_as_mail(job: _Job, reply: Reply, card: BookingCard, mailbox: Mailbox) -> Ready | Settlement:
    now, language = job.runtime.now(), job.to.language
    made = _rendered(job, by_mail.as_mail(reply, card, mailbox, now=now), job.earlier)
    if isinstance(made, Settlement):
        return made
    subject = by_mail.subject(job.entry.payload["template"], card, language, now=now)
    stop = ShownLink(job.runtime.settings.public_base_url + mailbox.stop_path, wording(language, "mail.link.stop"))
    return replace(made, message=replace(made.message, subject=subject, stop=stop))


def _compose_holding(job: _Job) -> Ready | Settlement:
    if not holding.is_still_true(job.session, job.entry):
        return Settlement(job.entry, OutboxState.SKIPPED, "nobody waits any more")
    spoken = replace(job.to, language=job.entry.payload["language"] or job.to.language)
    return _rendered(replace(job, to=spoken), Reply((Line("wait.moment"),)), None)


def _with_pictures(session: Session, reply: Reply, template: str, card: BookingCard) -> Reply:
    """A new request or visit says how many pictures come with it."""
    n = pictures.count_of(session, card.id) if template in notices.WITH_PICTURES else 0
    return replace(reply, lines=(*reply.lines, line("notice.pictures", n=n))) if n else reply


def _compose_picture(job: _Job) -> Ready | Settlement:
    """A customer's picture for the provider: with its visit, or while a person answers."""
    session, entry, card, capabilities = job.session, job.entry, job.card, job.channel.capabilities
    picture_id, now = UUID(entry.payload["picture"]), job.runtime.now()
    found = pictures.load(session, picture_id)
    reply = notices.compose_picture(entry.payload, card)
    if found is None or reply is None:
        return Settlement(entry, OutboxState.SKIPPED, "no longer true" if found else "the picture is gone")
    if not job.to.is_window_open(capabilities.reply_window_hours, now):
        if card is None or now + WINDOW_WAIT > card.end_at:
            return Settlement(entry, OutboxState.SKIPPED, "reply window closed")
        return Settlement(entry, OutboxState.PENDING, "reply window closed", now + WINDOW_WAIT)
    how = capabilities.pictures
    path = pictures.make_link(session, picture_id, now=now) if how in ("url", "link") else ""
    if how == "link":
        reply = replace(reply, links=(Link("link.picture", path),))
    made = _rendered(job, reply, None)
    if isinstance(made, Settlement) or how == "link":
        return made
    url = job.runtime.settings.public_base_url + path if path else ""
    return replace(made, message=replace(made.message, picture=ShownPicture(picture_id, found.content, url)))


def _compose_code(job: _Job) -> Ready | Settlement:
    reply = signin_codes.compose(job.session, job.entry, now=job.runtime.now())
    return _rendered(job, reply, None) if reply else Settlement(job.entry, OutboxState.SKIPPED, "no longer true")


def _compose_account(job: _Job) -> Ready | Settlement:
    reply = account_offer.compose(job.card, due_at=job.entry.due_at, now=job.runtime.now())
    return _rendered(job, reply, None) if reply else Settlement(job.entry, OutboxState.SKIPPED, "no longer true")


def _compose_plan(job: _Job) -> Ready | Settlement:
    return _rendered(job, notices.compose_plan(job.entry.payload), None)


def _after_quiet_hours(entry: Entry, card: BookingCard, now: datetime) -> datetime | None:
    """When a reminder may be sent instead of at night; None to send it now."""
    if entry.payload["template"] != "reminder":
        return None
    local = now.astimezone(ZoneInfo(card.time_zone))
    if QUIET_TO <= local.time() < QUIET_FROM:
        return None
    day = local.date() + timedelta(days=1) if local.time() >= QUIET_FROM else local.date()
    morning = datetime.combine(day, QUIET_TO, local.tzinfo).astimezone(UTC)
    return morning if morning < card.start_at - timedelta(hours=1) else None


def _other_times(session: Session, card: BookingCard, now: datetime) -> tuple[Slot, ...]:
    end = max(now, card.start_at) + (FAR if card.displaced_until else NEAR)
    start = min(now, card.start_at)
    schedule, terms = read.load_schedule(session, service_id=card.service_id, start_at=start, end_at=end)
    after, many = max(now, card.start_at - timedelta(hours=3)), OTHERS_LOOKED_AT
    if card.displaced_until:
        return displaced.spread(next_free(schedule, terms, now, after=after, limit=10 * many), card)
    found = next_free(schedule, terms, now, after=after, limit=many)
    # The time that was just said no to is free again, and no offer.
    return tuple(slot for slot in found if slot.end_at <= card.start_at or slot.start_at >= card.end_at)[:3]


def _rendered(job: _Job, reply: Reply, earlier: Made | None) -> Ready | Settlement:
    """The reply in words, its options stored so that a press can be understood before it is on any screen."""
    session, entry, to, capabilities = job.session, job.entry, job.to, job.channel.capabilities
    refusal = _refusal(to, reply)
    if refusal:
        return Settlement(entry, OutboxState.SKIPPED, refusal)
    now = job.runtime.now()
    code = code_of_page(job.runtime.settings, reply.qr) if reply.qr else None
    if code is not None and capabilities.pictures == "link":
        reply = replace(reply, links=(*reply.links, Link("link.qr", code.path)))
    for addresses in (paylinks, signin, accounts):
        reply = addresses.with_addresses(session, reply, identity_id=to.identity_id, now=now)
    made = earlier or []
    is_same = bool(made) and [action for _, action in made] == [dict(option.action) for option in reply.options]
    ids = [made_id for made_id, _ in made] if is_same else [secrets.token_urlsafe(9) for _ in reply.options]
    shown = render(
        reply,
        language=to.language,
        capabilities=capabilities,
        option_ids=ids,
        base_url=job.runtime.settings.public_base_url,
        at=now,
    )
    if not is_same:
        if made:  # other times are free by now; a button on a phone keeps its meaning, a number means the new list
            session.connection().execute(_CLOSE_OPTIONS, {"id": entry.id})
        _store_options(session, entry, to, reply, shown.options, now)
    message = OutboundMessage(
        address=to.address,
        text=shown.text,
        options=shown.options,
        links=shown.links,
        language=to.language,
        entry_id=entry.id,
        at=now,
        template=reply.template,
        template_values=_template_values(reply, to.language),
        is_window_open=to.is_window_open(capabilities.reply_window_hours, now),
        picture=code if capabilities.pictures != "link" else None,
    )
    return Ready(entry, to, message)


def _template_values(reply: Reply, language: str) -> tuple[str, ...]:
    """What fills an approved template: provider, service, time, price, customer, in this order."""
    if reply.template is None:
        return ()
    return tuple(value_text(value, language) for value in reply.lines[0].values.values())


def _refusal(to: Recipient, reply: Reply) -> str:
    """Why this person must not be written to now; empty when they may."""
    if to.is_opted_out and not reply.is_last_word and (reply.is_notice or to.channel is Channel.SMS):
        return "opted out"
    if to.is_over_budget and not reply.is_last_word:
        return budget.OVER
    return "unreachable" if to.is_unreachable and reply.is_notice else ""


def _store_options(
    session: Session, entry: Entry, to: Recipient, reply: Reply, shown: tuple[ShownOption, ...], now: datetime
) -> None:
    rows = [
        {
            "id": option.id,
            "conversation_id": to.conversation_id,
            "outbox_id": entry.id,
            "position": position,
            "label": option.label[:200],
            "action": dict(reply.options[position].action),
            "now": now,
        }
        for position, option in enumerate(shown)
    ]
    if rows:
        session.connection().execute(_ADD_OPTION, rows)


def _compose_mark(job: _Job) -> Ready | Settlement:
    """The pressed message again, without its buttons and with the choice that was made."""
    original = job.session.connection().execute(_SENT_TEXT, {"id": UUID(job.entry.payload["outbox_id"])}).scalar()
    if original is None:
        return Settlement(job.entry, OutboxState.SKIPPED, "the message is gone")
    words = f"{original}\n\n✓ {job.entry.payload['label']}"
    return Ready(job.entry, job.to, OutboundMessage(job.to.address, words), job.entry.payload["outside_id"])


_COMPOSE: dict[str, Callable[[_Job], Ready | Settlement]] = {
    "reply": _compose_reply,
    "notice": _compose_notice,
    "mark": _compose_mark,
    "picture": _compose_picture,
    "plan": _compose_plan,
    account_offer.KIND: _compose_account,
    signin_codes.CODE: _compose_code,
    holding.KIND: _compose_holding,
}
