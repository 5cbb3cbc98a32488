"""How the assistant answers, and the facts that its answers are made of."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response
from flask.typing import ResponseReturnValue

from booking.edits import AddFact, DropFact, Edit, SetAssistant, SetFact
from bot.signin import SignedIn
from models.enums import Assistant
from webhooks.settings.forms import Sheet, chosen, page, save, seen_now, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import provider_here

blueprint = Blueprint("settings_assistant", __name__)
PAGE = "/settings/assistant"


@blueprint.get(PAGE)
def assistant() -> ResponseReturnValue:
    """The mode and all facts."""
    return _assistant(provider_here(), None, 200)


@blueprint.post(PAGE)
def save_mode() -> ResponseReturnValue:
    """Keep how the assistant answers."""
    return save(provider_here(), lambda typed: SetAssistant(typed.line("assistant")), back=PAGE, show=_assistant)


@blueprint.post(f"{PAGE}/facts")
def add_fact() -> ResponseReturnValue:
    """Add a fact."""
    return save(provider_here(), _new, back=PAGE, show=_assistant)


@blueprint.post(f"{PAGE}/facts/<uuid:fact_id>")
def change_fact(fact_id: UUID) -> ResponseReturnValue:
    """Keep other words for a fact, or with `drop` none."""
    return save(provider_here(), lambda typed: _changed(fact_id, typed), back=PAGE, show=_assistant)


def _assistant(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    mode = setup.business["assistant"]
    facts = [
        chosen(
            override,
            Sheet(
                f"{PAGE}/facts/{fact['id']}",
                {"topic": fact["topic"], "text": fact["text"]},
                seen_now(here, SetFact(fact["id"])),
            ),
        )
        for fact in setup.facts
    ]
    return page(
        here,
        "assistant",
        setup,
        status=status,
        form=chosen(override, Sheet(PAGE, {"assistant": mode}, seen_now(here, SetAssistant(mode)))),
        facts=facts,
        new=chosen(override, Sheet(f"{PAGE}/facts", {})),
        modes=[known.value for known in Assistant],
    )


def _new(typed: Typed) -> Edit:
    return AddFact(typed.line("topic"), typed.lines("text"))


def _changed(fact_id: UUID, typed: Typed) -> Edit:
    if typed.flag("drop"):
        return DropFact(fact_id)
    return SetFact(fact_id, typed.line("topic"), typed.lines("text"))
