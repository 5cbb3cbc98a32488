"""One form of a settings page: shown, sent, carried out as an edit, and shown again as it was typed where it is not.

Each carries a token of ours, a word for what was there when it was shown, so that nothing is overwritten unseen, and a
number of its own, so that pressing twice is once.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flask import Response, abort, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup, escape

from booking import editing
from booking.edits import BadEdit, Change, Edit, Fault, Stale
from booking.errors import CommandConflict, NotFound
from booking.setups import Setup, load_setup
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.security import UNSHARED
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, form_token
from webhooks.wording import language_of, wished_language, words

SUBJECTS = (
    "profile",
    "look",
    "services",
    "hours",
    "days",
    "terms",
    "payment",
    "assistant",
    "access",
    "share",
    "calendar",
    "programs",
)
INNER = frozenset({"form_token", "seen", "once"})


class Exact:
    """Text that a page shows as it was typed, invisible signs and all: only inside of fields."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __html__(self) -> Markup:
        return escape(self.text)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form as it is shown. `stored` is what is there by now, where that is something else than what was typed."""

    path: str
    values: Mapping[str, str]
    seen: str = ""
    once: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    faults: Mapping[str, str] = field(default_factory=dict)
    better: str = ""
    stored: Mapping[str, str] = field(default_factory=dict)
    is_stale: bool = False

    def value(self, name: str) -> Exact:
        """What stands in a field."""
        return Exact(str(self.values.get(name, "")))

    def has(self, name: str, value: str) -> bool:
        """Whether a field has this value."""
        return str(self.values.get(name, "")) == value


Sheets = Callable[..., Sheet]
Show = Callable[[SignedIn, "Sheet | None", int], ResponseReturnValue]


def save(
    here: SignedIn,
    edit_of: Callable[[Typed], Edit],
    *,
    back: str,
    show: Show,
    stored: Callable[[Change], Mapping[str, str]] | None = None,
) -> ResponseReturnValue:
    """Carry out what was typed and go back; where it cannot be, `show` the page with the form as it was typed."""
    check_form(here)
    return carry_out(here, edit_of, Typed(request.form), back=back, show=show, stored=stored)


def carry_out(
    here: SignedIn,
    edit_of: Callable[[Typed], Edit],
    typed: Typed,
    *,
    back: str,
    show: Show,
    stored: Callable[[Change], Mapping[str, str]] | None = None,
    do: Callable[..., object] | None = None,
) -> ResponseReturnValue:
    """The same for a form that was checked already; `do` is how the edit is carried out."""
    sheet = Sheet(
        request.path, {name: value for name, value in typed.values.items() if name not in INNER}, typed.line("seen")
    )
    try:
        (do or apply)(here, edit_of(typed), seen=sheet.seen or None, once=typed.line("once")[:40])
    except BadEdit as bad:
        return show(here, replace(sheet, faults={bad.field: fault_key(bad)}, better=bad.better), 422)
    except Stale as stale:
        fresh = dict(stored(stale.change)) if stored else _in_form(sheet, stale.change)
        fresh = {name: text for name, text in fresh.items() if sheet.values.get(name) != text}
        return show(here, replace(sheet, seen=stale.change.seen, stored=fresh, is_stale=True), 409)
    except CommandConflict:  # the form of a page that was gone back to, sent once more with other words
        return show(here, replace(sheet, is_stale=True), 409)
    except NotFound:
        abort(404)
    return redirect(f"{back}?saved=1", 303)


def _in_form(sheet: Sheet, change: Change) -> dict[str, str]:
    return {name: str(value) for name, value in change.before.items() if name in sheet.values}


def apply(here: SignedIn, edit: Edit, *, seen: str | None = None, once: str = "") -> Change:
    """Carry one edit out for the provider who is here."""
    house = parley().runtime
    with house.transaction() as session:
        return editing.apply(
            session,
            here.actor,
            here.provider_id,
            edit,
            command_id=command_of(here, once),
            cause="web",
            now=house.now(),
            seen=seen,
        )


def command_of(here: SignedIn, once: str) -> str:
    """The command id of a form, the same however often it is sent."""
    return f"web:{here.token_hash[:16]}:{once or secrets.token_urlsafe(12)}"


def seen_now(here: SignedIn, edit: Edit) -> str:
    """The word for what an edit would find now."""
    with parley().runtime.transaction() as session:
        return editing.preview(session, here.provider_id, edit).seen


def setup_of(here: SignedIn) -> Setup:
    """The whole set-up of the provider who is here."""
    house = parley().runtime
    with house.transaction() as session:
        today = house.now().date()
        return load_setup(session, actor=here.actor, provider_id=here.provider_id, today=today)


def fault_key(bad: BadEdit) -> str:
    """The words of a fault; some fields have their own."""
    special = {
        ("colour_accent", Fault.HARD_TO_READ): "fault.set.colours",
        ("deposit_minor", Fault.OVER_PRICE): "fault.set.over_price",
        ("phone", Fault.MALFORMED): "fault.set.phone",
        ("slug", Fault.MALFORMED): "fault.set.slug",
        ("currency", Fault.PINNED): "fault.set.currency_pinned",
        ("currency", Fault.UNEVEN): "fault.set.currency_uneven",
        ("slug", Fault.TOO_MANY): "fault.set.slug_many",
    }
    return special.get((bad.field, bad.fault), f"fault.set.{bad.fault.value}")


def page(
    here: SignedIn, subject: str, setup: Setup, *, status: int = 200, template: str = "", **shown: Any
) -> Response:
    """One page of settings, in the language of the browser or else of the business."""
    language = language_of_setup(setup)
    made = render_template(
        f"settings/{template or subject}.html",
        words=words(language),
        language=language,
        setup=setup,
        business=setup.business,
        subject=subject,
        subjects=SUBJECTS,
        is_saved="saved" in request.args and status == 200,
        token=lambda path: form_token(here, path),
        base=parley().runtime.settings.public_base_url,
        **shown,
    )
    response = make_response(made, status)
    response.headers.update(UNSHARED)
    return response


def language_of_setup(setup: Setup) -> str:
    """The language of the browser, or else of the business."""
    return wished_language() or language_of(setup.business["language"])


def chosen(override: Sheet | None, fresh: Sheet) -> Sheet:
    """The form that was just sent, in place of the fresh one."""
    return override if override is not None and override.path == fresh.path else fresh
