"""What a person does on the chat page, what they see, and a provider's way to the site."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import text

from bot import signin
from bot.replies import Line, Link, Reply
from tests.browser.house import House


def write(page: Any, text: str, *, side: str = "customer") -> None:
    """Type a message and press Enter."""
    page.fill(f"#{side}-message", text)
    page.press(f"#{side}-message", "Enter")


def chips(page: Any, label: str, *, side: str = "customer") -> Any:
    """Choices that can still be pressed, by the start of their label."""
    return page.locator(f"#{side} .chip:not([disabled])", has_text=re.compile(f"^{label}"))


def said(page: Any, text: str, *, side: str = "customer") -> Any:
    """Bubbles of the other side that hold a text."""
    return page.locator(f"#{side} .line.theirs", has_text=text)


def is_online(page: Any, side: str = "customer") -> None:
    """Wait until a phone's stream is open."""
    page.wait_for_selector(f'#{side} .state[data-state="online"]')


def eventually(page: Any, expression: str) -> None:
    """Wait until an expression is true; the page's own policy forbids the browser driver to wait for one."""
    for _ in range(400):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(expression)


def door(house: House, page: str = "settings", slug: str = "ana-lopez-hair") -> str:
    """The address of a sign-in link, as a provider's chat is sent it."""
    reply = Reply((Line("page.provider"),), links=(Link("link.settings", f"in:{page}"),))
    found = text("SELECT i.id FROM identities i JOIN providers p ON p.id = i.provider_id WHERE slug = :slug")
    with house.runtime.transaction() as session:
        chat = session.execute(found, {"slug": slug}).scalars().first()
        sent = signin.with_addresses(session, reply, identity_id=chat, now=house.runtime.now())
    return house.url + sent.links[0].path
