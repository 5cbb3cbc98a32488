"""Whom a conversation is for: an entry code in a link, a QR code or the text leads to one provider."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from booking import read
from bot.channels.port import ANYONE
from bot.desk import Speaker
from bot.directory import Directory
from bot.lease import Unread
from bot.links import find_entry_code
from bot.state import State


def entered(
    session: Session, state: State, speaker: Speaker, messages: tuple[Unread, ...], text: str, directory: Directory
) -> tuple[State, str]:
    """Follow an entry code to the provider that a link or QR carried; the code is no part of what was said."""
    if speaker.own_provider_id:
        return state, text
    code = next((m.payload["entry_code"] for m in messages if m.payload.get("entry_code")), None)
    if code == ANYONE:
        return (_left_home(state) if state.home_provider_id else state), text
    if code is None:
        code = find_entry_code(text)
        provider_id = read.provider_of_code(session, code=code) if code else None
        if provider_id is not None and code:
            text = _without_code(text, code)
    elif code.startswith("slug:"):
        slug = code.removeprefix("slug:")
        provider_id = next((card.id for card in directory.cards if card.slug == slug), None)
        if provider_id is None:
            card = read.load_provider_by_slug(session, slug=slug)
            provider_id = card.id if card else None
    else:
        provider_id = read.provider_of_code(session, code=code)
    if provider_id is None or provider_id == state.home_provider_id:
        return state, text
    fresh = replace(state.at_rest(), home_provider_id=provider_id, booking_id=None)
    return fresh.with_wish(provider_id=provider_id), text


def _left_home(state: State) -> State:
    """ "Anyone" was chosen after a provider's page: the talk is the whole town's again."""
    return replace(state.at_rest(), home_provider_id=None, booking_id=None).with_wish(provider_id=None)


def _without_code(text: str, code: str) -> str:
    kept = [word for word in text.split() if word.strip(".,:;!?()[]").upper() != code.upper()]
    return " ".join(kept)
