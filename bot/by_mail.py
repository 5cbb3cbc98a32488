"""Notices by mail, for people who booked by the form and have no chat open: who gets them so, and how they read.

The address was typed and may be anybody's: a mail signs nobody in, and what can be done is done on pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, Uuid
from sqlalchemy.orm import Session

from booking.guards import Guard, is_on
from booking.outbox import Entry
from booking.types import BookingCard
from bot import mail_addresses
from bot.dialogue.wording import booking_values, line, moment
from bot.recipients import Mailbox, Recipient
from bot.render import line_text
from bot.replies import Line, Link, Reply
from models.base import Instant
from models.enums import LIVE_STATUSES, Channel
from models.sql import typed

WATCHED = timedelta(seconds=60)  # an open chat says so three times a minute
PER_DAY = 12  # to an address that nobody proved
LONGEST_SUBJECT = 150
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")

SUBJECTS: dict[str, str] = {
    "requested": "requested",
    **dict.fromkeys(("confirmed", "entered", "paid", "restored"), "booked"),
    **dict.fromkeys(("declined", "declined_because"), "declined"),
    **dict.fromkeys(("counter_offered", "counter_reminder"), "other_time"),
    **dict.fromkeys(("cancelled", "cancelled_by_provider", "let_go"), "cancelled"),
    **dict.fromkeys(("moved", "moved_by_provider", "changed", "changed_by_provider"), "changed"),
    "delayed": "late",
    **dict.fromkeys(("request_expired", "counter_expired", "payment_expired"), "expired"),
    "reminder": "reminder",
    "displaced": "displaced",
    **dict.fromkeys(("pay_now", "pay_reminder", "payment_failed"), "to_pay"),
    **dict.fromkeys(("extra_paid", "extra_unpaid"), "payment"),
    **dict.fromkeys(
        ("payment_returned", "refund_failed", "refund_failed_house", "refund_arrived", "waived"),
        "money_back",
    ),
}
TO_ANSWER = frozenset({"counter_offered", "counter_reminder", "displaced"})
PROVIDERS_WORDS = frozenset({"notice.reason", "notice.to_customer.declined_because"})


@dataclass(frozen=True, slots=True)
class _Mailable:
    email: str
    is_proven: bool
    is_watched: bool


def routes(
    session: Session, entries: Iterable[Entry], people: Mapping[UUID, Recipient], *, now: datetime
) -> dict[UUID, Recipient]:
    """Who gets which of these entries by mail: by the entry's id. Each is counted at its first attempt."""
    notices = [(entry, people.get(entry.identity_id)) for entry in entries if entry.kind == "notice"]  # type: ignore[arg-type]
    asked = [(entry, to) for entry, to in notices if to is not None and _may_need_mail(to)]
    if not asked:
        return {}
    mailable = _mailable(session, [to.identity_id for _, to in asked], now)
    wanted = [(entry, to, mailable[to.identity_id]) for entry, to in asked if _is_wanted(entry, to, mailable)]
    sums = Counter[str]()
    for entry, _, box in wanted:
        sums[box.email.lower()] += entry.attempts == 1
    counted = mail_addresses.count(session, sums, now=now) if sums else {}
    return {
        entry.id: _by_mail(to, box, counted[box.email.lower()].stop_path)
        for entry, to, box in wanted
        if _is_open(box, counted[box.email.lower()])
    }


def as_mail(reply: Reply, card: BookingCard, box: Mailbox, *, now: datetime) -> Reply:
    """The notice with links to pages in place of buttons. Times to choose from stay as lines.

    To an unproven address goes nothing that the provider wrote: he wrote it to somebody whom he takes for his customer.
    """
    times = tuple(one.label for one in reply.options if "at" in one.action)
    lines = (*(reply.lines if box.is_proven else _without_words(reply.lines, card)), *times)
    is_ahead = card.status in LIVE_STATUSES and card.end_at > now
    label = "answer" if reply.template in TO_ANSWER else "change"
    links = [*reply.links, Link(f"mail.link.{label if is_ahead else 'booking'}", f"booked:{card.id}")]
    if is_ahead:
        links.append(Link("mail.link.ics", f"booked:{card.id}.ics"))
    elif times:
        links.append(Link("mail.link.book", f"/p/{card.provider_slug}/book?service={card.service_id}"))
    return replace(reply, lines=lines, options=(), links=tuple(links))


def subject(template: str, card: BookingCard, language: str, *, now: datetime) -> str:
    """What a mail is about, on one line whatever the provider and the service are called."""
    values = booking_values(card) | {"when": moment(card.start_at, card.time_zone, "short")}
    told = line_text(line(f"mail.subject.{SUBJECTS[template]}", **values), language=language, year=now.year)
    return _BREAKS.sub(" ", told).strip()[:LONGEST_SUBJECT]


def _may_need_mail(to: Recipient) -> bool:
    """Whether this person may be reached by nothing else: a stop is a stop for mail, too."""
    return not (to.is_opted_out or to.is_provider) and (to.channel is Channel.WEB or to.is_unreachable)


def _mailable(session: Session, ids: list[UUID], now: datetime) -> dict[UUID, _Mailable]:
    rows = session.connection().execute(_FIND, {"ids": ids, "since": now - WATCHED})
    return {row.identity_id: _Mailable(row.email, row.is_proven, bool(row.is_watched)) for row in rows}


def _is_wanted(entry: Entry, to: Recipient, mailable: Mapping[UUID, _Mailable]) -> bool:
    """Whether this one goes by mail: not into a chat that is open, unless a mail may be under way already."""
    box = mailable.get(to.identity_id)
    if box is None:
        return False
    is_here = to.channel is Channel.WEB and box.is_watched
    return not is_here or (entry.was_unknown and is_on(Guard.ONE_WAY))


def _is_open(box: _Mailable, counted: mail_addresses.Counted) -> bool:
    if counted.is_stopped or counted.is_unreachable:
        return False
    return box.is_proven or counted.counted <= PER_DAY or not is_on(Guard.MAIL_CAP)


def _by_mail(to: Recipient, box: _Mailable, stop_path: str) -> Recipient:
    mailbox = Mailbox(box.is_proven, stop_path)
    return replace(to, channel=Channel.MAIL, account="", address=box.email, is_unreachable=False, mailbox=mailbox)


def _without_words(lines: tuple[Line, ...], card: BookingCard) -> tuple[Line, ...]:
    told = line("mail.words", **booking_values(card))
    return tuple(told if one.key in PROVIDERS_WORDS else one for one in lines)


_FIND = typed(
    """
    SELECT a.identity_id, a.email, a.email_proven_at IS NOT NULL AS is_proven, c.watched_at > :since AS is_watched
    FROM accounts a LEFT JOIN conversations c ON c.identity_id = a.identity_id
    WHERE a.identity_id = ANY(:ids) AND a.email IS NOT NULL
    """,
    ids=ARRAY(Uuid),
    since=Instant(),
).columns(identity_id=Uuid)
