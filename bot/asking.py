"""What a reply says was asked is asked: the question goes to the provider in the transaction of the reply."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from bot import threads
from bot.desk import Speaker
from bot.dialogue.assisting import draft_options
from bot.dialogue.questions import ASKED
from bot.dialogue.wording import line
from bot.doing import owe_reply
from bot.replies import Phrase, Reply


def ask(session: Session, reply: Reply, speaker: Speaker, question: str, *, now: datetime) -> None:
    """Owe the provider the question, with the draft of an answer where facts of its own may answer it."""
    said = next((one for one in reply.lines if one.key == ASKED), None)
    if said is None:
        return
    provider_id, answer = UUID(str(said.values["of"])), str(said.values["draft"])
    whose = {"provider_id": provider_id, "conversation_id": speaker.conversation_id}
    draft_id = threads.put_draft(session, **whose, question=question, answer=answer, now=now)
    lines = (line("draft.question", name=speaker.name or Phrase("word.customer"), text=question),)
    if answer:
        lines += (line("draft.suggestion", text=answer),)
    to_provider = Reply(lines, draft_options(draft_id, has_text=bool(answer)), is_notice=True)
    owe_reply(session, to_provider, key=f"draft:{draft_id}", provider_id=provider_id, now=now)
