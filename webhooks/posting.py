"""A message typed or pressed on the chat page: what may come in, and how it is stored."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flask import Response, abort, jsonify, request
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from werkzeug.exceptions import RequestEntityTooLarge

from bot import inbox
from bot.channels.port import InboundMessage, Media
from bot.runtime import CommitUnknown
from bot.whereabouts import known_zone
from models.enums import Channel
from webhooks.faults import Refusal
from webhooks.parley import Parley, parley
from webhooks.wording import wished_language

MAX_TEXT_BYTES = 10_000
MAX_BODY = 64 * 1024
FORM_BYTES = 64 * 1024  # beside a file: the other fields and what is between them
MAX_AGE_SECONDS = 24 * 3600
WINDOW_SECONDS = 60
PER_VISITOR = 40
PER_ADDRESS = 240
READS_PER_ADDRESS = 1200  # a page is some six requests, and a company or a phone network shares one address

_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_OPTION_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TO = re.compile(r"\*|[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")  # a provider's slug, or * for anyone


@dataclass(frozen=True, slots=True)
class Posted:
    """A well-formed request. `age_seconds` is how long ago it was written, for what was queued while offline."""

    client_id: str
    text: str
    option_id: str | None
    to: str | None
    age_seconds: float
    zone: str | None = None  # of the browser


def receive_post(address: str) -> Response:
    """Check, store and answer 202 for one message from a web address; the same client id twice is stored once."""
    limit(parley(), address)
    return store_post(address, parse_post())


def store_post(
    address: str,
    posted: Posted,
    *,
    media: tuple[Media, ...] = (),
    also: Callable[[Session, InboundMessage], None] | None = None,
) -> Response:
    """Store a checked message and answer 202. `also` writes in the same transaction, if the message is new."""
    house = parley()
    now = house.runtime.now()
    message = InboundMessage(
        channel=Channel.WEB,
        account="",
        address=address,
        outside_id=f"{address}:{posted.client_id}",
        sent_at=now - timedelta(seconds=posted.age_seconds),
        text=posted.text,
        option_id=posted.option_id,
        language=wished_language(),
        zone=posted.zone,
        entry_code=_entry_code(posted),
        media=media,
    )
    try:
        with house.runtime.transaction() as session:
            conversation_id = inbox.accept(session, message, now=now)
            if conversation_id is not None and also is not None:
                also(session, message)
    except (DBAPIError, PoolTimeout, CommitUnknown):
        raise Refusal(503, "try_again", retry_after=3) from None
    house.wake()
    if conversation_id is not None:
        house.announce(conversation_id)
    response = jsonify(accepted=True, is_repeat=conversation_id is None)
    response.status_code = 202
    return response


def parse_post() -> Posted:
    """The request's JSON. Raises Refusal with a code the page has words for."""
    request.max_content_length = MAX_BODY
    raw = request.get_json(silent=True) if request.is_json else None
    if not isinstance(raw, dict):
        abort(413) if (request.content_length or 0) > MAX_BODY else None
        raise Refusal(400, "malformed")
    return parse_fields(raw)


def parse_upload(name: str, *, most_bytes: int, too_large: str) -> tuple[Posted, bytes, dict[str, str]]:
    """A message with the file that it calls so, the file's bytes, and all fields. Raises Refusal."""
    request.max_content_length = most_bytes + FORM_BYTES
    request.max_form_memory_size = FORM_BYTES
    try:
        file = request.files.get(name)
        fields = request.form.to_dict()
    except RequestEntityTooLarge:
        raise Refusal(413, too_large) from None
    if file is None:
        raise Refusal(400, "malformed")
    posted = parse_fields(fields, has_file=True)
    content = file.stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise Refusal(413, too_large)
    return posted, content, fields


def parse_fields(raw: dict[str, Any], *, has_file: bool = False) -> Posted:
    """The fields of a message, strictly: words or a pressed option, or a file with words or none."""
    text = _text(raw)
    option_id = _matching(raw, "option", _OPTION_ID)
    client_id = _matching(raw, "client_id", _CLIENT_ID)
    is_one_thing = option_id is None if has_file else bool(text.strip()) != (option_id is not None)
    if client_id is None or not is_one_thing:
        raise Refusal(400, "malformed")
    age = 0.0 if has_file else _age(raw)
    return Posted(client_id, text, option_id, _matching(raw, "to", _TO), age, _zone(raw))


def _zone(raw: dict[str, Any]) -> str | None:
    """What the browser says of its clock; nobody is refused for an odd one."""
    zone = raw.get("zone")
    return known_zone(zone) if isinstance(zone, str) else None


def _text(raw: dict[str, Any]) -> str:
    text = raw.get("text") or ""
    if not isinstance(text, str):
        raise Refusal(400, "malformed")
    text = text.encode("utf-8", "ignore").decode()  # lone surrogates cannot be stored
    if len(text.encode()) > MAX_TEXT_BYTES:
        raise Refusal(413, "too_long")
    return text


def _entry_code(posted: Posted) -> str | None:
    """Whom the words are for, where that was just chosen; a button belongs to its message."""
    if posted.option_id is not None or posted.to is None:
        return None
    return f"slug:{posted.to}"


def _matching(raw: dict[str, Any], name: str, pattern: re.Pattern[str]) -> str | None:
    value = raw.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise Refusal(400, "malformed")
    return value


def _age(raw: dict[str, Any]) -> float:
    age = raw.get("age_seconds") or 0
    if isinstance(age, bool) or not isinstance(age, int | float) or age != age:
        raise Refusal(400, "malformed")
    return min(max(float(age), 0.0), MAX_AGE_SECONDS)


def limit_reading(house: Parley) -> None:
    """Refuse an address that asks for pages faster than any number of people behind it. Without Redis nobody is."""
    count, left = house.nudges.count(f"parley:limit:reads:{request.remote_addr}", WINDOW_SECONDS)
    if count > READS_PER_ADDRESS:
        raise Refusal(429, "slow_down", retry_after=left)


def limit(house: Parley, address: str) -> None:
    """Refuse who writes faster than a person does. Without Redis nobody is refused."""
    for key, most in ((f"visitor:{address}", PER_VISITOR), (f"from:{request.remote_addr}", PER_ADDRESS)):
        count, left = house.nudges.count(f"parley:limit:{key}", WINDOW_SECONDS)
        if count > most:
            raise Refusal(429, "slow_down", retry_after=left)
