"""What a person does on the chat page, and what they see."""

from __future__ import annotations

import re
from typing import Any


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
