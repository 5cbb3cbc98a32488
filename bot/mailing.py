"""Mail that is owed: composed from rows at the moment of sending, as chat messages are, and sent outside a transaction.

An outbox entry of kind `mail` names its template; whoever has something to say by mail adds a composer here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.orm import Session

from booking.outbox import Entry, Settlement
from bot import account_mail, email_proofs, signin_codes
from bot.channels.port import SendError, SendErrorKind
from bot.mail.port import Mail
from bot.runtime import Runtime, no_network_in_transaction
from models.enums import OutboxState

log = logging.getLogger("parley.mailing")
KIND = "mail"
MAX_ATTEMPTS = 10  # with waits of 2, 4, 8 ... 256 seconds
MAX_UNKNOWN = 2

Composer = Callable[[Session, Runtime, Entry], Mail | None]
COMPOSERS: dict[str, Composer] = {
    "sign_in": signin_codes.compose_mail,
    "own_email": email_proofs.compose_mail,
    "account_in": account_mail.compose_sign_in,
    "account_email": account_mail.compose_proof,
}


def carry_out(runtime: Runtime, entry: Entry) -> Settlement:
    """Compose and send one mail; every fault becomes a settlement."""
    with runtime.transaction() as session:
        mail = COMPOSERS[entry.payload["template"]](session, runtime, entry)
    if mail is None:
        return Settlement(entry, OutboxState.SKIPPED, "no longer true")
    no_network_in_transaction()
    try:
        runtime.mailer.send(mail)
    except SendError as error:
        return _failed(runtime, entry, error)
    return Settlement(entry, OutboxState.SENT)


def _failed(runtime: Runtime, entry: Entry, error: SendError) -> Settlement:
    note = f"{error.kind.value} {error.code}".strip()
    again = runtime.now() + timedelta(seconds=2.0 ** min(entry.attempts, 8))
    if error.kind is SendErrorKind.UNKNOWN and entry.attempts < MAX_UNKNOWN:
        return Settlement(entry, OutboxState.UNKNOWN, note, again)
    if error.kind in (SendErrorKind.RETRY, SendErrorKind.CONFIG) and entry.attempts < MAX_ATTEMPTS:
        if error.kind is SendErrorKind.CONFIG:
            log.error("mail is not set up rightly", extra={"code": error.code})
        return Settlement(entry, OutboxState.RETRY, note, again)
    return Settlement(entry, OutboxState.DEAD, note)
