"""Gives every provider with a phone number identities of its own, to be written to and to write from.

Only a number that the operator entered counts: one that a provider typed into settings may be anybody's.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.enums import CHATS, Channel

_ENSURE = text(
    """
    INSERT INTO identities (channel, account, address, provider_id, phone)
    SELECT :channel, :account, p.phone, p.id, p.phone FROM providers p WHERE p.phone IS NOT NULL AND p.is_phone_proven
    ON CONFLICT (channel, account, address) DO UPDATE SET provider_id = EXCLUDED.provider_id
    WHERE identities.provider_id IS DISTINCT FROM EXCLUDED.provider_id
    """
)
BY_PHONE = frozenset({Channel.WHATSAPP, Channel.SMS})


def ensure_provider_identities(session: Session, *, accounts: Mapping[Channel, str], is_demo: bool) -> None:
    """One identity for each provider on each of our accounts where its phone number is an address.

    Telegram and the web know no phone numbers: only a demo or a replay lets a provider speak there by its number.
    """
    for channel, account in accounts.items():
        if channel in BY_PHONE or (is_demo and channel in CHATS):
            session.connection().execute(_ENSURE, {"channel": channel.value, "account": account})
