"""Talks with customers on the desk: read what was passed on, take over, write, give back, answer questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, abort, request
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.errors import NotFound
from bot import threads, writing
from bot.formats import moment_text
from bot.replies import Moment
from bot.talks import Thread, Word
from models.enums import Assistant, Author
from webhooks.desk.frame import Desk, act, at_desk, page

blueprint = Blueprint("desk_talks", __name__)
MOST_WORDS = 4000


@dataclass(frozen=True, slots=True)
class _Owned:
    """The talks of a business, for `authorize`."""

    provider_id: UUID
    identity_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a thread in words; `side` is customer, provider or assistant."""

    side: str
    text: str
    at: str


@blueprint.get("/desk/talks")
def talks_page() -> Response:
    """Questions that wait, and every thread, the latest first."""
    with at_desk() as (session, here):
        authorize(here.here.actor, Action.SEE_DESK, _Owned(here.provider.id))
        found = threads.threads_of(session, provider_id=here.provider.id)
        asked = threads.open_drafts(session, provider_id=here.provider.id)
        return page(session, here, "talks", "talks", threads=[_listed(here, one) for one in found], asked=asked)


def _listed(here: Desk, one: Thread) -> tuple[Thread, str]:
    return one, _told(here, one.last_at)


def _told(here: Desk, at: Any) -> str:
    return moment_text(Moment(at, here.provider.time_zone, "short"), here.language, here.provider.country)


@blueprint.get("/desk/talks/<uuid:conversation_id>")
def talk_page(conversation_id: UUID) -> Response:
    """One thread: what the two said to each other, and who answers there."""
    with at_desk() as (session, here):
        authorize(here.here.actor, Action.SEE_DESK, _Owned(here.provider.id))
        talk = {"provider_id": here.provider.id, "conversation_id": conversation_id}
        try:
            to = threads.look_at(session, **talk)
        except NotFound:
            abort(404)
        asked = threads.open_drafts(session, provider_id=here.provider.id)
        return page(
            session,
            here,
            "talk",
            "talks",
            to=to,
            conversation_id=conversation_id,
            lines=[_line(here, word) for word in threads.words_of(session, **talk)],
            asked=[one for one in asked if one.conversation_id == conversation_id],
            mode=threads.assistant_of(session, **talk).mode,
            modes=tuple(Assistant),
        )


def _line(here: Desk, word: Word) -> Line:
    return Line(Author(word.author).value, word.text, _told(here, word.at))


@blueprint.post("/desk/talks/<uuid:conversation_id>/<deed>")
def change_talk(conversation_id: UUID, deed: str) -> Response:
    """Write, give the talk back, or choose how the assistant answers there."""
    known = {"write": _write, "back": _back, "mode": _mode}.get(deed)
    if known is None:
        abort(404)
    return act(
        lambda session, here, order: known(session, here, conversation_id, order), to=f"/desk/talks/{conversation_id}"
    )


def _write(session: Session, here: Desk, conversation_id: UUID, order: dict[str, Any]) -> str:
    words = _typed()
    if not words:
        return "empty"
    if len(words) > MOST_WORDS:
        return "long"
    talk = {"provider_id": here.provider.id, "conversation_id": conversation_id}
    writing.write_to(session, **talk, words=words, key=order["command_id"], now=here.now)
    return "written"


def _typed() -> str:
    return request.form.get("words", "").replace("\x00", "").replace("\r\n", "\n").strip()


def _back(session: Session, here: Desk, conversation_id: UUID, order: dict[str, Any]) -> str:
    talk = {"provider_id": here.provider.id, "conversation_id": conversation_id}
    threads.reach(session, **talk)
    writing.hand_back(session, **talk, key=order["command_id"], now=here.now)
    return "handed_back"


def _mode(session: Session, here: Desk, conversation_id: UUID, order: dict[str, Any]) -> str:
    try:
        mode = Assistant(request.form.get("mode", ""))
    except ValueError:
        abort(400)
    talk = {"provider_id": here.provider.id, "conversation_id": conversation_id}
    threads.reach(session, **talk)
    threads.set_mode(session, **talk, mode=mode)
    return "mode"


@blueprint.post("/desk/questions/<uuid:draft_id>/<deed>")
def answer_question(draft_id: UUID, deed: str) -> Response:
    """Send the draft as it is, other words instead, or nothing."""
    if deed not in ("send", "answer", "ignore"):
        abort(404)

    def settle(session: Session, here: Desk, order: dict[str, Any]) -> str:
        answer = {"send": None, "ignore": ""}.get(deed, _typed())
        if deed == "answer" and not answer:
            return "empty"
        if answer and len(answer) > MOST_WORDS:
            return "long"
        writing.settle_draft(session, provider_id=here.provider.id, draft_id=draft_id, answer=answer, now=here.now)
        return "ignored" if deed == "ignore" else "written"

    return act(settle, to="/desk/talks")
