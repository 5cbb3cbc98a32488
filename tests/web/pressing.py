"""Hands for forms: what a browser without a script would send when a form of a page is filled in."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from flask.testing import FlaskClient

ORIGIN = {"Origin": "http://127.0.0.1:8000"}


class _Forms(HTMLParser):
    """All forms of a page: their action, and what stands in their fields."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self._select: str | None = None
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((given["action"], {}))
        elif self.forms and tag == "input" and "name" in given and given.get("type") != "file":
            if given.get("type") not in ("checkbox", "radio") or "checked" in given:
                self.forms[-1][1][given["name"]] = given.get("value", "")
        elif self.forms and tag == "select":
            self._select = given["name"]
            self.forms[-1][1].pop(self._select, None)
        elif self.forms and tag == "option" and self._select:
            fields = self.forms[-1][1]
            if "selected" in given or self._select not in fields:
                fields[self._select] = given["value"]
        elif self.forms and tag == "textarea":
            self._area = given["name"]
            self.forms[-1][1][self._area] = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1][1][self._area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            fields = self.forms[-1][1]
            fields[self._area] = fields[self._area].removeprefix("\n")
        if tag == "select":
            self._select = None
        if tag == "textarea":
            self._area = None


def fields_of(shown: str, action: str) -> dict[str, str]:
    """What stands in the fields of the form to `action`."""
    parser = _Forms()
    parser.feed(shown)
    return next(fields for where, fields in parser.forms if where == action)


def send(client: FlaskClient, page: str, action: str = "", **typed: Any) -> Any:
    """Open a page, fill a form of it in and send it."""
    shown = client.get(page)
    assert shown.status_code == 200, page
    fields = fields_of(shown.get_data(as_text=True), action or page) | typed
    kept = {name: value for name, value in fields.items() if value is not None}
    return client.post(action or page, data=kept, headers=ORIGIN)
