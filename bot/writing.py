"""What a provider does in a thread, from the chat or from a page: write, give the talk back, answer a question.

Everything goes to the customer through the outbox, in the transaction of the caller.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from booking.errors import NotFound, WrongState
from bot import threads
from bot.dialogue.wording import line, option
from bot.doing import owe_reply
from bot.replies import Line, Option, Reply
from bot.talks import DraftCard
from models.enums import Author, DraftState


def write_to(
    session: Session, *, provider_id: UUID, conversation_id: UUID, words: str, key: str, now: datetime
) -> None:
    """A provider's own words to one customer: with the first of them a person answers there, and says so.

    Once per `key`. Raises NotFound for a conversation that the provider has nothing to do with.
    """
    talk = {"provider_id": provider_id, "conversation_id": conversation_id}
    to = threads.reach(session, **talk)
    lines: tuple[Line, ...] = (line("relay.from_provider", provider=to.provider, text=words),)
    options: tuple[Option, ...] = ()
    takes_over = not to.is_here and not to.is_elsewhere
    if takes_over:
        lines += (line("human.writes", provider=to.provider),)
        options = (option("option.bot", {"do": "bot"}),)
    reply = Reply(lines, options, is_notice=True)
    if not owe_reply(session, reply, key=f"{key}:relay", identity_id=to.identity_id, now=now):
        return
    if takes_over:
        threads.take_over(session, **talk, now=now)
    threads.note(session, **talk, author=Author.PROVIDER, words=words, now=now)


def hand_back(session: Session, *, provider_id: UUID, conversation_id: UUID, key: str, now: datetime) -> bool:
    """The assistant answers again and says so; False where no person of this provider answered."""
    identity_id = threads.give_back(session, provider_id=provider_id, conversation_id=conversation_id)
    if identity_id is None:
        return False
    owe_reply(session, Reply((line("human.back"),)), key=f"{key}:back", identity_id=identity_id, now=now)
    return True


def settle_draft(
    session: Session, *, provider_id: UUID, draft_id: UUID, answer: str | None, now: datetime
) -> DraftCard:
    """End a question, once: None sends the draft, other words are sent instead of it, "" leaves it unanswered.

    Raises NotFound for what is not the provider's, WrongState for what was ended before.
    """
    found = threads.draft(session, provider_id=provider_id, draft_id=draft_id)
    if found is None:
        raise NotFound
    words = found.text if answer is None else answer
    state = DraftState.SENT if words else DraftState.IGNORED
    if not threads.settle_draft(session, provider_id=provider_id, draft_id=draft_id, state=state, now=now):
        raise WrongState(found.state, "settle")
    if words:
        _send_answer(session, provider_id, found, words, Author.ASSISTANT if answer is None else Author.PROVIDER, now)
    return found


def _send_answer(
    session: Session, provider_id: UUID, found: DraftCard, words: str, author: Author, now: datetime
) -> None:
    talk = {"provider_id": provider_id, "conversation_id": found.conversation_id}
    to = threads.reach(session, **talk)
    threads.note(session, **talk, author=Author.CUSTOMER, words=found.question, now=found.created_at)
    threads.note(session, **talk, author=author, words=words, now=now)
    key = "relay.from_provider" if author is Author.PROVIDER else "answer.for_provider"
    reply = Reply((line(key, provider=to.provider, text=words),), is_notice=True)
    owe_reply(session, reply, key=f"draft:{found.id}:answer", identity_id=to.identity_id, now=now)
