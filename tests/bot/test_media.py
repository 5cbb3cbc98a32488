"""Voice notes and pictures in a turn: what is heard counts as typed, what is sent stays with what it is about."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot import pictures
from bot.channels.port import FetchError, FetchFault, Media
from bot.imaging import re_encoded
from llm.voice import NotHeard
from models.enums import Channel
from tests.bot.stage import I, Stage, at, heard, when

THREE = at(2, 15)
TELEGRAM = Channel.TELEGRAM


def photo(colour: str = "red", size: tuple[int, int] = (80, 60)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def send(stage: Stage, kind: str, content: bytes | FetchError = b"", words: str = "", **more: Any) -> None:
    """One message with one file of a kind, and its turn."""
    channel = more.get("channel", TELEGRAM)
    reference = f"file-{len(stage.lines[channel].files)}"
    stage.lines[channel].files[reference] = content
    told = {name: more.pop(name) for name in ("size", "seconds", "content_type") if name in more}
    stage.say(words, media=(Media(kind, reference, **told),), **{"channel": channel} | more)


def say(stage: Stage, words: str, understood: Any = None, **more: Any) -> None:
    stage.say(words, understood, **{"channel": TELEGRAM} | more)


def card_of(stage: Stage, slug: str) -> Any:
    return stage.one("SELECT id FROM providers WHERE slug = :slug", slug=slug)


def offered(stage: Stage, slug: str = "willow", start: Any = THREE, **more: Any) -> None:
    """Up to an offer of one time."""
    say(stage, "a cut", heard(I.BOOK, provider=str(card_of(stage, slug)), when=when(start)), **more)
    assert stage.spoken(channel=more.get("channel", TELEGRAM))[-1], "something was offered"


def booked(stage: Stage, slug: str = "willow", start: Any = THREE, **more: Any) -> None:
    offered(stage, slug, start, **more)
    say(stage, "yes please", heard(I.CONFIRM), **more)


def keys(stage: Stage, channel: Channel = TELEGRAM) -> list[str]:
    return stage.spoken(channel=channel)[-1]


# ------------------------------------------------------------------ voice


def test_a_voice_note_is_echoed_and_read_as_typed(stage):
    wanted = heard(I.BOOK, provider=str(card_of(stage, "willow")), when=when(THREE))
    stage.ear.said["a cut at three"] = wanted
    send(stage, "voice", b"a cut at three")
    assert "voice.heard" in keys(stage)
    assert 'I heard: "a cut at three"' in stage.told(channel=TELEGRAM)[-1].text
    assert "3:00" in stage.told(channel=TELEGRAM)[-1].text, "and the offer is in the same message"
    assert stage.bookings() == []


def test_a_spoken_yes_is_a_yes(stage):
    offered(stage)
    stage.ear.said["yes please"] = heard(I.CONFIRM)
    send(stage, "voice", b"yes please")
    assert stage.bookings() == [("confirmed", THREE)]
    assert keys(stage)[0] == "voice.heard"


def test_a_spoken_yes_with_more_is_none(stage):
    offered(stage)
    stage.ear.said["yes but hmm"] = heard(I.CONFIRM, unread=("hmm",))
    send(stage, "voice", b"yes but hmm")
    assert stage.bookings() == []


def test_what_is_spoken_and_typed_keeps_its_order(stage):
    for kind, words in (("voice", b"a cut at three"), ("voice", b"no, at four")):
        reference = words.decode()
        stage.lines[TELEGRAM].files[reference] = words
        stage.accept(media=(Media(kind, reference),), channel=TELEGRAM)
        stage.clock.advance(1)
    stage.accept("please", channel=TELEGRAM)
    stage.settle()
    assert len(stage.ear.contexts) == 1
    assert keys(stage).count("voice.heard") == 2
    said = stage.rows("SELECT text FROM messages WHERE direction = 'in' ORDER BY seq")
    assert [row.text for row in said] == ["a cut at three", "no, at four", "please"]


def test_a_card_number_that_is_read_aloud_is_masked(stage):
    send(stage, "voice", b"my card is 4111 1111 1111 1111 thanks")
    kept = stage.rows("SELECT text AS said FROM messages UNION ALL SELECT payload::text FROM outbox")
    assert not [row.said for row in kept if "4111" in row.said]
    assert "1111 thanks" in stage.told(channel=TELEGRAM)[-1].text


@pytest.mark.parametrize("why", list(NotHeard))
def test_every_reason_for_no_words_is_answered(stage, why):
    send(stage, "voice", f"!{why.value}".encode())
    assert f"voice.{why.value}" in keys(stage)
    assert not stage.ear.contexts, "nothing was read"


@pytest.mark.parametrize(
    ("told", "fault", "answer"),
    [
        ({"seconds": 121}, None, "voice.too_long"),
        ({"size": 5 * 1024 * 1024 + 1}, None, "voice.too_long"),
        ({}, FetchError(FetchFault.TOO_LARGE), "voice.too_long"),
        ({}, FetchError(FetchFault.FAILED), "voice.failed"),
        ({}, FetchError(FetchFault.GONE), "voice.failed"),
    ],
)
def test_a_recording_that_is_too_long_or_not_to_be_had(stage, told, fault, answer):
    send(stage, "voice", fault or b"hello", **told)
    assert answer in keys(stage)
    assert stage.hearing.notes == []
    assert bool(stage.lines[TELEGRAM].fetched) == (fault is not None), "what is told to be too long is not fetched"


def test_without_an_endpoint_the_answer_says_what_to_do(stage):
    stage.runtime.__dict__["transcriber"] = None
    send(stage, "voice", b"hello")
    assert "voice.off" in keys(stage)
    assert stage.lines[TELEGRAM].fetched == []


def test_what_is_spoken_to_a_person_goes_to_no_machine(stage):
    offered(stage)
    say(stage, "let me talk to somebody", heard(I.HUMAN))
    send(stage, "voice", b"are you the owner")
    assert stage.hearing.notes == []
    assert stage.lines[TELEGRAM].fetched == []
    assert keys(stage) == ["voice.for_person"]
    assert [row.p for row in stage.rows("SELECT payload::text AS p FROM outbox") if "are you the owner" in row.p] == []
    say(stage, "assistant", heard(I.HAND_BACK))
    send(stage, "voice", b"a cut")
    assert len(stage.hearing.notes) == 1


# ------------------------------------------------------------------ other kinds


@pytest.mark.parametrize("kind", ["sticker", "video", "location", "contact", "document", "other"])
def test_every_other_kind_has_its_own_answer(stage, kind):
    send(stage, kind)
    assert f"media.{kind}" in keys(stage)
    assert stage.lines[TELEGRAM].fetched == []


def test_a_kind_that_nobody_heard_of_is_answered_too(stage):
    send(stage, "hologram")
    assert "media.other" in keys(stage)


def test_a_sticker_beside_words_is_no_topic(stage):
    send(stage, "sticker", words="hello there")
    assert "media.sticker" not in keys(stage)


def test_a_sticker_takes_no_offer_from_the_table(stage):
    offered(stage)
    send(stage, "sticker")
    say(stage, "yes please", heard(I.CONFIRM))
    assert stage.bookings() == [("confirmed", THREE)]


# ------------------------------------------------------------------ pictures


def kept(stage: Stage) -> list[Any]:
    """Every picture: the provider of its booking or None."""
    return [
        row.slug
        for row in stage.rows(
            "SELECT p.slug FROM pictures x LEFT JOIN bookings b ON b.id = x.booking_id"
            " LEFT JOIN providers p ON p.id = b.provider_id ORDER BY x.created_at, x.position"
        )
    ]


def shown_to(stage: Stage, slug: str) -> list[Any]:
    """Messages with a picture that a provider's web phone got."""
    phone = stage.one("SELECT phone FROM providers WHERE slug = :slug", slug=slug)
    sent = [m for line in stage.lines.values() for m in line.sent if m.address == phone]
    return [message for message in sent if message.picture]


def test_a_picture_sent_while_arranging_goes_with_the_request(stage):
    offered(stage, "oak")
    send(stage, "image", photo())
    assert "picture.waiting" in keys(stage)
    assert kept(stage) == [None]
    say(stage, "yes please", heard(I.CONFIRM))
    assert [status for status, _ in stage.bookings()] == ["pending"]
    assert kept(stage) == ["oak"]
    assert "picture.with_booking" in keys(stage)
    notice = [m.text for line in stage.lines.values() for m in line.sent if "With 1 picture" in m.text]
    assert len(notice) == 1
    (shown,) = shown_to(stage, "oak")
    assert shown.text.startswith("Picture from ")
    assert shown.picture.content.startswith(b"\xff\xd8")
    assert shown_to(stage, "willow") == []


def test_a_picture_before_anything_is_said_waits_for_the_wish(stage):
    send(stage, "image", photo())
    assert [key for key in keys(stage) if not key.startswith("intro")] == ["picture.waiting", "greet.any"]
    booked(stage)
    assert kept(stage) == ["willow"]


def test_a_caption_is_the_words_of_the_turn(stage):
    wanted = heard(I.BOOK, provider=str(card_of(stage, "willow")), when=when(THREE))
    stage.ear.said["like this, at three"] = wanted
    send(stage, "image", photo(), "like this, at three")
    assert "picture.waiting" in keys(stage)
    assert "3:00" in stage.told(channel=TELEGRAM)[-1].text
    say(stage, "yes please", heard(I.CONFIRM))
    assert kept(stage) == ["willow"]


def test_a_picture_with_a_yes_goes_with_what_is_booked(stage):
    offered(stage)
    stage.ear.said["yes, like this"] = heard(I.CONFIRM)
    send(stage, "image", photo(), "yes, like this")
    assert stage.bookings() == [("confirmed", THREE)]
    assert kept(stage) == ["willow"]
    assert keys(stage).count("picture.with_booking") == 1
    assert len(shown_to(stage, "willow")) == 1


def test_a_picture_belongs_to_the_one_visit_ahead(stage):
    booked(stage)
    send(stage, "image", photo())
    assert "picture.kept" in keys(stage)
    assert kept(stage) == ["willow"]
    assert len(shown_to(stage, "willow")) == 1


def test_with_several_visits_it_is_asked_and_nobody_is_shown_it_before(stage):
    booked(stage)
    booked(stage, "oak", at(3, 10))
    send(stage, "image", photo())
    assert "picture.which" in keys(stage)
    assert kept(stage) == [None]
    asked = stage.told(channel=TELEGRAM)[-1]
    assert len(asked.options) == 2
    stage.press(asked.options[1].id, channel=TELEGRAM)
    assert "picture.kept" in keys(stage)
    assert kept(stage) == ["oak"]
    assert shown_to(stage, "willow") == []
    stage.press(asked.options[0].id, channel=TELEGRAM)
    assert "picture.gone" in keys(stage), "it is with the other visit already"


def test_a_picture_between_an_offer_and_a_yes_takes_nothing_from_the_table(stage):
    offered(stage)
    send(stage, "image", photo())
    say(stage, "1")
    assert stage.bookings() == [("confirmed", THREE)]


def test_a_new_wish_takes_the_picture_and_not_the_old_visit(stage):
    booked(stage)
    wanted = heard(I.BOOK, provider=str(card_of(stage, "oak")), when=when(at(4, 11)))
    stage.ear.said["now something like this at Oak"] = wanted
    send(stage, "image", photo(), "now something like this at Oak")
    assert kept(stage) == [None]
    say(stage, "yes please", heard(I.CONFIRM))
    assert kept(stage) == ["oak"]


def test_a_picture_while_a_person_answers_is_shown_to_them(stage):
    offered(stage)
    say(stage, "let me talk to somebody", heard(I.HUMAN))
    send(stage, "image", photo())
    assert "picture.passed_on" in keys(stage)
    (shown,) = shown_to(stage, "willow")
    assert shown.text.startswith("Picture from ")


@pytest.mark.parametrize(
    ("content", "told", "answer"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", {}, "picture.unreadable"),
        (photo()[:200], {}, "picture.unreadable"),
        (b"", {"size": 50 * 1024 * 1024}, "picture.too_large"),
        (FetchError(FetchFault.TOO_LARGE), {}, "picture.too_large"),
        (FetchError(FetchFault.FAILED), {}, "picture.failed"),
    ],
)
def test_a_picture_that_is_none_is_answered_and_not_kept(stage, content, told, answer):
    send(stage, "image", content, **told)
    assert answer in keys(stage)
    assert kept(stage) == []


def test_only_so_many_are_kept(stage):
    offered(stage)
    for _ in range(pictures.MOST_KEPT):
        send(stage, "image", photo())
    send(stage, "image", photo())
    assert keys(stage) == ["picture.too_many"]
    assert len(kept(stage)) == pictures.MOST_KEPT


def test_a_providers_picture_is_not_kept(stage):
    phone = stage.one("SELECT phone FROM providers WHERE slug = 'willow'")
    send(stage, "image", photo(), who=phone)
    rows = stage.rows("SELECT payload::text AS p FROM outbox WHERE kind = 'reply'")
    assert "picture.from_provider" in rows[-1].p
    assert kept(stage) == []


def test_a_turn_that_breaks_keeps_one_picture_all_the_same(stage, monkeypatch):
    offered(stage)
    broken = iter([True])
    original = pictures.of_messages

    def breaking(*args: Any) -> Any:
        if next(broken, False):
            raise RuntimeError("once")
        return original(*args)

    monkeypatch.setattr(pictures, "of_messages", breaking)
    send(stage, "image", photo())
    assert kept(stage) == []
    stage.clock.advance(6)
    stage.settle()
    assert kept(stage) == [None]


# ------------------------------------------------------------------ links and forgetting


def test_a_link_shows_one_picture_for_a_day(stage):
    booked(stage)
    send(stage, "image", photo())
    picture_id = stage.one("SELECT id FROM pictures")
    with stage.runtime.transaction() as session:
        path = pictures.make_link(session, picture_id, now=stage.clock.now())
    token = path.removeprefix("/pictures/")
    assert len(token) >= 43
    assert token not in str(stage.rows("SELECT * FROM picture_links")), "only a hash is kept"

    def found(token: str) -> bool:
        with stage.runtime.transaction() as session:
            return pictures.find_linked(session, token, now=stage.clock.now()) is not None

    assert found(token)
    assert not found(token[:-1] + "_")
    stage.clock.advance(24 * 3600)
    assert not found(token)


def test_loose_pictures_are_forgotten_and_those_of_visits_stay(stage):
    booked(stage)
    send(stage, "image", photo())
    send(stage, "image", photo("blue"), who="other")
    assert len(kept(stage)) == 2
    stage.clock.advance(3 * 24 * 3600 + 1)
    with stage.runtime.transaction() as session:
        assert pictures.forget(session, now=stage.clock.now()) == 1
    assert kept(stage) == ["willow"]


def test_an_old_loose_picture_does_not_go_with_a_later_wish(stage):
    send(stage, "image", photo())
    stage.clock.advance(25 * 3600)
    booked(stage, start=at(5, 15))
    assert kept(stage) == [None]


@pytest.mark.parametrize("table", ["messages", "identities"])
def test_pictures_go_with_the_person(stage, table):
    booked(stage)
    send(stage, "image", photo())
    assert kept(stage) == ["willow"]
    stage.change(f"DELETE FROM {table}")
    assert stage.rows("SELECT FROM pictures") == []


def test_whatsapp_waits_for_an_open_window(stage):
    phone = stage.one("SELECT phone FROM providers WHERE slug = 'willow'")
    assert phone
    stage.change("UPDATE identities SET unreachable_at = now() WHERE provider_id IS NOT NULL AND channel <> 'whatsapp'")
    booked(stage)
    send(stage, "image", photo())
    assert shown_to(stage, "willow") == []
    assert stage.one("SELECT note FROM outbox WHERE kind = 'picture'") == "reply window closed"
    stage.say("today", heard(I.AGENDA), who=phone, channel=Channel.WHATSAPP)
    stage.clock.advance(16 * 60)
    stage.settle()
    (shown,) = shown_to(stage, "willow")
    assert shown.picture.url.startswith("http://127.0.0.1:8000/pictures/")


def test_an_sms_gets_the_link(stage):
    stage.change("UPDATE identities SET unreachable_at = now() WHERE provider_id IS NOT NULL AND channel <> 'sms'")
    booked(stage)
    send(stage, "image", photo())
    assert shown_to(stage, "willow") == []
    sent = [m for m in stage.lines[Channel.SMS].sent if "/pictures/" in m.text]
    assert len(sent) == 1


def test_the_bytes_that_are_kept_are_made_anew(stage):
    content = photo()
    send(stage, "image", content)
    row = stage.rows("SELECT content, width, height FROM pictures")[0]
    assert (row.width, row.height) == (80, 60)
    assert bytes(row.content) == re_encoded(content).content
