"""Pages: what a provider's page shows, languages, links and QR codes, headers and faults."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.imaging import PictureFault
from models.enums import Assistant, ImageKind, PaymentKind
from tests.web.site import TOWN, Site, post
from webhooks import money, wording
from webhooks.settings.forms import SUBJECTS

TUESDAY = datetime(2026, 6, 2, 12, 30, tzinfo=UTC)  # 08:30 in New York


def page(site: Site, path: str) -> str:
    answer = site.app.test_client().get(path)
    assert answer.status_code == 200
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text)))


class TestProviderPage:
    def test_it_tells_who_what_and_how_much(self, site: Site) -> None:
        text = page(site, "/p/ana-hair")
        for part in (
            "Ana's Hair <Studio>",
            "Hairdresser · New York",
            "Rated 4.8 of 5",
            "Haircut $45.00",
            "Colour $120.00",
            "2 hours",
            "Deposit $30.00",
            "Confirmed by Ana's Hair <Studio>",
            "There is a car park two doors down.",
            "12 Bleecker Street",
            "Eastern Daylight Time (New York)",
        ):
            assert part in text

    def test_opening_hours_of_each_weekday(self, site: Site) -> None:
        text = page(site, "/p/ana-hair")
        assert "Monday Closed" in text
        assert "Tuesday 10:00 AM - 1:00 PM 4:00 PM - 7:00 PM" in text

    def test_free_times_by_part_of_day_in_the_providers_zone(self, site: Site) -> None:
        site.runtime.clock.put(TUESDAY)  # type: ignore[attr-defined]
        text = page(site, "/p/ana-hair")
        # Ana's Tuesdays: visits of an hour from 10 to 13 and from 16 to 19, on the hour.
        assert "Tuesday, June 2 Morning 10:00 AM 11:00 AM Afternoon 12:00 PM 4:00 PM Evening 5:00 PM 6:00 PM" in text
        assert "Tuesday, June 9" in text

    def test_free_times_of_another_service(self, site: Site) -> None:
        site.runtime.clock.put(TUESDAY)  # type: ignore[attr-defined]
        colour = site.scalar("SELECT id FROM services WHERE name = 'Colour'")
        text = page(site, f"/p/ana-hair?service={colour}")
        assert "Tuesday, June 2 Morning 10:00 AM 10:15 AM 10:30 AM 10:45 AM 11:00 AM Afternoon 4:00 PM" in text

    def test_a_time_puts_a_sentence_into_the_message_box(self, site: Site) -> None:
        site.runtime.clock.put(TUESDAY)  # type: ignore[attr-defined]
        client = site.app.test_client()
        link = re.search(r'class="time" href="([^"]+)"', client.get("/p/ana-hair").text)
        assert link
        chat = client.get(html.unescape(link[1])).text
        [box] = re.findall(r'<textarea id="customer-message"[^>]*>(.*)</textarea>', chat)
        assert box == "Haircut on Tuesday, June 2 at 10:00 AM, please"
        assert 'data-to="ana-hair"' in chat
        assert site.scalar("SELECT count(*) FROM messages") == 0

    @pytest.mark.parametrize("service", ["x", "00000000-0000-0000-0000-000000000000", "';--"])
    def test_a_service_that_is_not_theirs_is_the_first(self, site: Site, service: str) -> None:
        assert "Haircut" in page(site, f"/p/ana-hair?service={service}")

    def test_it_is_in_the_providers_language(self, site: Site) -> None:
        text = page(site, "/p/sol-dental")
        for part in ("Servicios", "Gratis", "Confirmación inmediata", "Lunes 9:00 - 10:00", "Domingo Cerrado"):
            assert part in text, text
        assert '<html lang="es">' in site.app.test_client().get("/p/sol-dental").text

    def test_names_are_never_markup(self, site: Site) -> None:
        raw = site.app.test_client().get("/p/ana-hair").text
        assert "Hair <Studio>" not in raw
        assert '<meta property="og:title" content="Ana&#39;s Hair &lt;Studio&gt;">' in raw

    def test_link_previews_get_the_public_address(self, make_site: Callable[..., Site]) -> None:
        site = make_site(PUBLIC_BASE_URL="https://parley.example")
        raw = site.app.test_client().get("/p/ana-hair", base_url="https://parley.example").text
        assert '<meta property="og:url" content="https://parley.example/p/ana-hair">' in raw

    def test_every_configured_channel_has_a_link_and_a_code(self, make_site: Callable[..., Site]) -> None:
        site = make_site(
            TELEGRAM_BOT_TOKEN="12345:token",
            TELEGRAM_BOT_NAME="parley_bot",
            TWILIO_ACCOUNT_SID="AC" + "0" * 32,
            TWILIO_AUTH_TOKEN="t" * 32,
            TWILIO_WHATSAPP_FROM="+14155550100",
            TWILIO_SMS_FROM="+14155550101",
        )
        client = site.app.test_client()
        raw = client.get("/p/ana-hair").text
        code = site.scalar(
            "SELECT code FROM entry_codes e JOIN providers p ON p.id = e.provider_id WHERE p.slug = 'ana-hair'"
        )
        assert f"https://t.me/parley_bot?start={code}" in raw
        assert f"https://wa.me/14155550100?text=BOOK%20{code}" in raw
        assert f"sms:+14155550101?body=BOOK%20{code}" in raw
        for channel in ("web", "telegram", "whatsapp", "sms"):
            image = client.get(f"/p/ana-hair/qr/{channel}.svg")
            assert (image.status_code, image.mimetype) == (200, "image/svg+xml")
            assert image.text.startswith("<svg")

    def test_a_channel_that_is_not_set_up_has_none(self, site: Site) -> None:
        client = site.app.test_client()
        assert client.get("/p/ana-hair/qr/telegram.svg").status_code == 404
        assert client.get("/p/ana-hair/qr/..svg").status_code == 404

    def test_who_is_unknown_is_not_there(self, site: Site) -> None:
        answers = [site.app.test_client().get(f"/p/nobody{rest}") for rest in ("", "/theme.css", "/book")]
        assert {answer.status_code for answer in answers} == {404}
        assert "Nothing here" in answers[0].text

    def test_who_takes_no_bookings_says_so_and_offers_none(self, site: Site) -> None:
        site.scalar("UPDATE providers SET is_active = false WHERE slug = 'sol-dental' RETURNING 1")
        client = site.app.test_client()
        raw = client.get("/p/sol-dental").text
        assert "Clínica Sol no acepta reservas en este momento." in raw
        assert 'content="noindex"' in raw
        assert not re.search(r"/chat\?to=|/book|class=\"time\"|ld\+json|/qr/", raw)
        assert client.get("/p/sol-dental/qr/web.svg").status_code == 404
        assert client.get("/p/sol-dental/book").headers["Location"] == "/p/sol-dental"

    def test_its_colours_are_a_style_sheet(self, site: Site) -> None:
        site.scalar("UPDATE providers SET colour_primary = '#FFEE00' WHERE slug = 'ana-hair' RETURNING 1")
        css = site.app.test_client().get("/p/ana-hair/theme.css")
        assert css.mimetype == "text/css"
        assert "--brand: #ffee00" in css.text
        assert "--on-brand: #000000" in css.text

    def test_a_colour_cannot_carry_style_rules(self, site: Site) -> None:
        site.scalar("UPDATE providers SET colour_primary = '#a};x{' WHERE slug = 'ana-hair' RETURNING 1")
        assert "x{" not in site.app.test_client().get("/p/ana-hair/theme.css").text


class TestChatPage:
    def test_the_home_page_is_the_chat(self, site: Site) -> None:
        answer = site.app.test_client().get("/")
        assert (answer.status_code, answer.headers["Location"]) == (302, "/chat")

    def test_it_opens_with_the_provider_asked_for(self, site: Site) -> None:
        assert 'data-to="ana-hair"' in site.app.test_client().get("/chat?to=ana-hair").text
        assert "data-to=" not in site.app.test_client().get("/chat?to=nobody").text

    def test_it_speaks_the_browsers_language(self, site: Site) -> None:
        client = site.app.test_client()
        assert "¿Qué quiere reservar?" in client.get("/chat", headers={"Accept-Language": "es-AR"}).text
        assert "What would you like to book?" in client.get("/chat", headers={"Accept-Language": "xx"}).text
        assert "¿Qué quiere reservar?" in client.get("/chat?lang=es").text

    def test_what_a_link_says_is_never_markup(self, site: Site) -> None:
        raw = site.app.test_client().get("/chat?say=</textarea><script>alert(1)</script>").text
        assert "<script>alert" not in raw

    def test_a_demo_shows_the_providers_phone(self, site: Site) -> None:
        assert 'id="provider"' in site.app.test_client().get("/chat").text


class TestPicker:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", ["ana-hair", "sol-dental"]),
            ("malaga", ["sol-dental"]),
            ("HAIR york", ["ana-hair"]),
            ("dent", ["sol-dental"]),
            ("airdresser", []),
            ("%", []),
        ],
    )
    def test_words_begin_words_of_name_trade_or_city(self, site: Site, query: str, found: list[str]) -> None:
        answer = site.app.test_client().get("/chat/providers", query_string={"q": query}).json
        assert [entry["slug"] for entry in answer["providers"]] == found

    def test_it_shows_what_one_chooses_by(self, site: Site) -> None:
        [entry] = site.app.test_client().get("/chat/providers?q=ana").json["providers"]
        assert (entry["name"], entry["profession"], entry["city"], entry["rating"]) == (
            "Ana's Hair <Studio>",
            "hairdresser",
            "New York",
            "4.8",
        )

    def test_a_changed_directory_is_read_again(self, site: Site) -> None:
        from booking.setup import load_town

        client = site.app.test_client()
        assert client.get("/chat/providers?q=boston").json["providers"] == []
        moved = {"providers": [TOWN["providers"][0] | {"city": "Boston"}]}
        with site.runtime.transaction() as session:
            load_town(session, moved, now=site.runtime.now())
        assert len(client.get("/chat/providers?q=boston").json["providers"]) == 1


class TestEveryAnswer:
    PATHS = ("/chat", "/p/ana-hair", "/p/nobody", "/chat/history", "/healthz", "/static/base.css", "/chat/nothing")

    @pytest.mark.parametrize("path", PATHS)
    def test_it_carries_the_headers(self, site: Site, path: str) -> None:
        headers = site.app.test_client().get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "script-src 'self'" in policy
        assert "style-src 'self'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"

    def test_a_site_over_https_stays_there(self, make_site: Callable[..., Site]) -> None:
        secure = make_site(PUBLIC_BASE_URL="https://parley.example").app.test_client()
        headers = secure.get("/chat", base_url="https://parley.example").headers
        assert "Strict-Transport-Security" in headers
        assert "Content-Security-Policy" in headers
        assert "Strict-Transport-Security" not in make_site().app.test_client().get("/chat").headers

    @pytest.mark.parametrize("path", ["/chat", "/chat?to=ana-hair", "/p/ana-hair", "/p/nobody"])
    def test_pages_have_nothing_inline_and_nothing_from_elsewhere(self, site: Site, path: str) -> None:
        raw = site.app.test_client().get(path).text
        assert not re.search(r"\sstyle=|\son\w+=|<style", raw)
        assert not re.search(r"<script(?![^>]*(src=\"/static/|application/(ld\+)?json))", raw)
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//(?!www\.google\.com/maps|127\.0\.0\.1)", raw)

    def test_other_hosts_are_refused(self, make_site: Callable[..., Site]) -> None:
        site = make_site(PUBLIC_BASE_URL="https://parley.example")
        client = site.app.test_client()
        assert client.get("/chat", base_url="https://evil.example").status_code == 400
        assert client.get("/chat", base_url="https://parley.example").status_code == 200
        assert client.get("/healthz", base_url="http://127.0.0.1:8000").status_code == 200

    @pytest.mark.parametrize(("path", "is_json"), [("/chat/nothing", True), ("/nothing", False), ("/p/x", False)])
    def test_faults_are_json_at_the_chats_doors_and_pages_elsewhere(self, site: Site, path: str, is_json: bool) -> None:
        answer = site.app.test_client().get(path)
        assert answer.status_code == 404
        assert answer.is_json == is_json

    @pytest.mark.parametrize("path", ["/chat/history", "/p/ana-hair"])
    def test_a_fault_of_ours_tells_nothing_of_itself(
        self, site: Site, path: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        site.scalar("ALTER TABLE providers RENAME COLUMN name TO gone; SELECT 1")
        answer = site.visitor_without_page().get(path)
        assert answer.status_code == 500
        assert "Traceback" not in answer.text
        assert "SELECT" not in answer.text
        assert "SELECT" not in caplog.text
        assert "ProgrammingError" in caplog.text

    def test_wrong_methods_are_refused(self, site: Site) -> None:
        client = site.app.test_client()
        assert client.get("/chat/messages").status_code == 405
        assert post(client, {}, path="/chat/history").status_code == 405


PAY_KINDS = ("extra", "open", "checking", "booked", "past", "ended", "cancelled", "returned", "repaid", "over")
PAY_MOVED = ("paid", "returning", "returned", "refund_failed")
PAY_WORDS = (*(f"pay.{kind}." for kind in PAY_KINDS), *(f"pay.{kind}" for kind in PAY_MOVED))

SET_WORDS = (
    *(f"set.{subject}" for subject in SUBJECTS),
    *(f"set.{kind.value}" for kind in ImageKind),
    *(f"set.mode.{mode.value}" for mode in Assistant),
)
OTHER_WORDS = (  # chosen by what is asked or refused
    "programs.scope.",
    *(f"me.{name}" for name in ("accept", "refuse", "cancel.", "mail.", "move.", "status.")),
    *(f"start.{name}" for name in ("bad.", "city", "name", "time_zone")),
)
DESK_WORDS = (
    *(f"desk.{tab}" for tab in ("money", "settings")),
    *(f"desk.{family}." for family in ("by", "do", "mode", "news", "said", "status", "this")),
)
DOOR_WORDS = (*(f"in.{kind}." for kind in ("open", "over", "needed", "out")), "ask.")
PLAN_WORDS = ("plan.free", "plan.trial", "plan.pro", "plan.bookings", "plan.customers")  # chosen by the plan
MONEY_WORDS = (
    *(f"money.{period}" for period in money.PERIODS),
    *(f"money.status.payment.{status}" for status in ("pending", "paid", "failed", "expired")),
    *(f"money.status.refund.{status}" for status in ("pending", "done", "failed")),
    *(f"money.kind.{kind.value}" for kind in PaymentKind),
    *(f"payouts.{kind}." for kind in ("none", "started", "ready")),
)


class TestWords:
    def test_every_language_has_every_key_and_the_same_gaps(self) -> None:
        english = wording.words("en")
        for language in wording.LANGUAGES:
            own = wording._read(language)
            assert own.keys() == english.keys()
            for key, text in own.items():
                assert text.strip(), key
                assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key

    def test_every_key_is_used(self) -> None:
        sources = [*wording.FOLDER.parent.rglob("*.py"), *wording.FOLDER.parent.rglob("*.html")]
        said = "\n".join(path.read_text(encoding="utf-8") for path in sources)
        script = "\n".join(path.read_text(encoding="utf-8") for path in wording.FOLDER.parent.glob("static/*.js"))
        families = (
            "chat.example.",
            "chat.own.",
            "chat.point.",
            "channel.",
            "fault.",
            *PAY_WORDS,
            *DOOR_WORDS,
            *SET_WORDS,
            *DESK_WORDS,
            *OTHER_WORDS,
            *MONEY_WORDS,
            *PLAN_WORDS,
            "page.morning",
            "page.afternoon",
            "page.eve",
            *(f"form.{kind}." for kind in ("bad", "missing", "refused", "off")),
            *(f"form.{name}" for name in ("name", "phone", "email")),
            "booked.",
            "calendar.status.",
            "me.",
            "mailed.",
            "desk.",
            *(f"js.picture_{fault.value}" for fault in PictureFault),
        )
        for key in wording.words("en"):
            named = key.removeprefix("js.")
            is_for_script = key.startswith("js.") and (named in script or f'"{named}"' in said)
            assert key in said or is_for_script or key.startswith(families), key


def test_who_speaks_for_a_business_chats_with_its_own_set_up(site: Site) -> None:
    client = site.visitor()
    address = site.address_of(client)
    site.conversation(address)
    assert 'data-own="' not in client.get("/chat").get_data(as_text=True)
    site.scalar(
        "UPDATE identities SET provider_id = (SELECT id FROM providers WHERE slug = 'ana-hair')"
        " WHERE channel = 'web' AND address = :address RETURNING 1",
        address=address,
    )
    for page in (client.get("/chat"), client.get("/chat?to=sol-dental")):
        html = page.get_data(as_text=True)
        assert 'data-own="Ana&#39;s Hair &lt;Studio&gt;"' in html
        assert '<span class="name">Ana&#39;s Hair &lt;Studio&gt;</span>' in html
        assert "Your business</span>" in html
        assert "What is on today?" in html
        assert "What would you like to book?" not in html
        assert 'data-to="' not in html
    own = {"slug": "ana-hair", "name": "Ana's Hair <Studio>", "own": True}
    assert client.get("/chat/history").json["provider"] == own
    assert 'data-own="' not in site.visitor().get("/chat").get_data(as_text=True)
