"""Whom a typed message is for: said once, kept until somebody else is chosen."""

from __future__ import annotations

from sqlalchemy import text


def entry_codes(site):
    with site.runtime.transaction() as session:
        rows = session.connection().execute(text("SELECT payload->>'entry_code' FROM messages ORDER BY seq"))
        return list(rows.scalars())


def test_a_message_without_a_choice_stays_with_the_provider_of_the_talk(site):
    client = site.visitor()
    for number, (words, to) in enumerate([("a haircut", "ana-hair"), ("yes please", None), ("somebody else", "*")]):
        posted = {"client_id": f"client-{number:04}", "text": words} | ({"to": to} if to else {})
        assert client.post("/chat/messages", json=posted, headers={"X-Parley": "1"}).status_code == 202
    assert entry_codes(site) == ["slug:ana-hair", None, "slug:*"]
