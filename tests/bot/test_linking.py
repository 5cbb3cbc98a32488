"""A chat becomes a provider's own by a code: shown once, used once, soon too old, and worth nothing when guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from booking.setup import load_town
from bot import engine, linking
from bot.channels.port import InboundMessage
from bot.inbox import ensure_conversation
from bot.runtime import Runtime, StandingClock
from models.enums import Channel

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
TOWN = {
    "providers": [
        {
            "slug": "ana",
            "name": "Ana",
            "profession": "Hairdresser",
            "city": "Cork",
            "timezone": "Europe/Dublin",
            "currency": "EUR",
            "language": "en",
            "services": [{"name": "Cut", "duration_minutes": 30, "price_minor": 3000}],
        }
    ]
}


@pytest.fixture
def house(make_settings, database_url):
    runtime = Runtime(make_settings(), database_url=database_url, clock=StandingClock(NOW))
    with runtime.transaction() as session:
        load_town(session, TOWN, now=NOW)
        message = InboundMessage(Channel.TELEGRAM, "bot", "77", "1", NOW)
        ensure_conversation(session, message)
        provider_id = session.execute(text("SELECT id FROM providers")).scalar_one()
        identity_id = session.execute(text("SELECT id FROM identities")).scalar_one()
    yield runtime, provider_id, identity_id
    runtime.close()


def redeemed(house, code, at=NOW):
    runtime, _, identity_id = house
    with runtime.transaction() as session:
        linking.redeem(session, code=code, identity_id=identity_id, now=at)
        return session.execute(text("SELECT provider_id FROM identities")).scalar()


def made(house):
    runtime, provider_id, _ = house
    with runtime.transaction() as session:
        return linking.make_code(session, provider_id=provider_id, now=NOW)


def test_a_code_gives_the_chat_to_its_provider(house):
    assert redeemed(house, made(house)) == house[1]


def test_a_code_works_once(house):
    code = made(house)
    redeemed(house, code)
    with house[0].transaction() as session:
        session.execute(text("UPDATE identities SET provider_id = NULL"))
    assert redeemed(house, code) is None


def test_a_code_runs_out_to_the_second(house):
    assert redeemed(house, made(house), NOW + linking.LIFETIME) is None
    assert redeemed(house, made(house), NOW + linking.LIFETIME - timedelta(seconds=1)) == house[1]


def test_an_unknown_code_gives_nothing(house):
    made(house)
    assert redeemed(house, "ABCDEFGHJK") is None


def test_only_the_hash_is_kept(house):
    code = made(house)
    with house[0].transaction() as session:
        assert code not in str(session.execute(text("SELECT * FROM links")).all())


@pytest.mark.parametrize(
    ("words", "payload", "expected"),
    [
        ("LINK ABCDEFGHJK", None, "ABCDEFGHJK"),
        (" link: abcdefghjk ", None, "ABCDEFGHJK"),
        ("/start", "link_ABCDEFGHJK", "ABCDEFGHJK"),
        ("please link ABCDEFGHJK", None, None),
        ("link ABC", None, None),
        ("a link to your page", None, None),
    ],
)
def test_codes_are_found(words, payload, expected):
    assert linking.find_code(words, payload) == expected


def test_a_turn_that_breaks_leaves_the_code_for_its_next_try(stage, monkeypatch):
    provider_id = stage.card().id
    with stage.runtime.transaction() as session:
        code = linking.make_code(session, provider_id=provider_id, now=stage.clock.now())
    real, calls = engine.owe_reply, []

    def break_once(*arguments, **named):
        calls.append(named)
        if len(calls) == 1:
            raise RuntimeError("the first try")
        return real(*arguments, **named)

    monkeypatch.setattr(engine, "owe_reply", break_once)
    stage.say(f"LINK {code}")
    assert stage.spoken() == []
    stage.clock.advance(60)
    stage.settle()
    assert stage.spoken() == [["provider.linked", "help.provider"]]


def test_a_code_that_somebody_else_used_meanwhile_links_nothing(stage, monkeypatch):
    provider_id = stage.card().id
    with stage.runtime.transaction() as session:
        code = linking.make_code(session, provider_id=provider_id, now=stage.clock.now())
    monkeypatch.setattr(linking, "redeem", lambda *_arguments, **_named: None)
    stage.say(f"LINK {code}")
    assert stage.spoken()[-1][-1] == "link.unknown"
    assert stage.one("SELECT count(*) FROM identities WHERE address = 'guest' AND provider_id IS NOT NULL") == 0
