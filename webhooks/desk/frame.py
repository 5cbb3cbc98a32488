"""What all pages of the desk share: who is there, the words, the menu with its badge, and how a form is answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from flask import Response, abort, make_response, redirect, render_template, request
from sqlalchemy.orm import Session

from booking.errors import BookingError, Changed, NotFound, SlotRefused
from booking.news import load_pulse
from booking.read import load_provider
from booking.types import Actor, ProviderCard
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.signing_in import check_form, form_token, provider_here
from webhooks.wording import language_of, wished_language, words

NONCE = re.compile(r"[\w-]{1,36}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Desk:
    """A signed-in provider and the language of the pages."""

    here: SignedIn
    provider: ProviderCard
    language: str
    words: Mapping[str, str]
    now: datetime

    @property
    def whose(self) -> dict[str, Any]:
        """What every read of the core is asked with."""
        return {"actor": self.here.actor, "provider_id": self.provider.id}


@contextmanager
def at_desk() -> Iterator[tuple[Session, Desk]]:
    """A transaction, and the desk of whoever is signed in; others get a page that says how to come in."""
    here = provider_here()
    with parley().runtime.transaction() as session:
        yield session, _desk(session, here)


def _desk(session: Session, here: SignedIn) -> Desk:
    provider = load_provider(session, provider_id=here.provider_id)
    language = wished_language() or language_of(provider.language)
    return Desk(here, provider, language, words(language), parley().runtime.now())


def page(session: Session, desk: Desk, name: str, tab: str, **values: Any) -> Response:
    """One page of the desk. `said` of the address is a note from a closed set of words."""
    pulse = load_pulse(session, **desk.whose)
    said = f"desk.said.{request.args.get('said', '')}"
    shown = render_template(
        f"desk/{name}.html",
        desk=desk,
        words=desk.words,
        language=desk.language,
        tab=tab,
        pulse=pulse,
        said=desk.words.get(said, ""),
        is_bad=request.args.get("said", "") in BAD,
        token=lambda path: form_token(desk.here, path),
        nonce=lambda: str(uuid4()),
        **values,
    )
    response = make_response(shown)
    response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer a form names no origin
    response.headers["X-Robots-Tag"] = "noindex"
    return response


BAD = frozenset({"gone", "taken", "changed", "late", "long", "empty"})


def act(deed: Callable[[Session, Desk, dict[str, Any]], str], *, to: str) -> Response:
    """Answer a form: carry the deed out once, however often the form is sent, and go where its outcome shows.

    The deed gets the arguments that writers of the core take, and says what was done in a word of `desk.said.*`.
    """
    here = provider_here()
    check_form(here)
    house = parley().runtime
    try:
        with house.transaction() as session:
            at = _desk(session, here)
            said = deed(session, at, change_of(here.actor, here.provider_id, at.now))
    except NotFound:
        abort(404)
    except SlotRefused:
        said = "taken"
    except Changed:
        said = "changed"
    except BookingError:
        said = "late"
    parley().wake()
    joint = "&" if "?" in to else "?"
    return redirect(f"{to}{joint}said={said}", 303)  # type: ignore[return-value]


def change_of(actor: Actor, provider_id: UUID, now: datetime) -> dict[str, Any]:
    """The command id is the form's own: the same form sent twice is one command."""
    nonce = request.form.get("nonce", "")
    if not NONCE.fullmatch(nonce):
        abort(400)
    return {"actor": actor, "command_id": f"desk:{provider_id}:{nonce}", "cause": "desk", "now": now}
