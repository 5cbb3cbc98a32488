"""The public page beside what it always told: who else there is, pictures, machine-readable data, and its owner."""

from __future__ import annotations

import html
import json
import re
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from booking.setup import load_town
from bot.runtime import StandingClock
from tests.web.site import TOWN, Site
from tests.web.test_signing_in import chat_of, come_in
from webhooks.structured import hash_of

ANA = TOWN["providers"][0]


def other(slug: str, **fields: Any) -> dict[str, Any]:
    return ANA | {"slug": slug, "name": slug, "phone": None} | fields


def load(site: Site, *providers: dict[str, Any]) -> None:
    with site.runtime.transaction() as session:
        load_town(session, {"providers": list(providers)}, now=site.runtime.now())


def data_of(raw: str) -> str:
    [data] = re.findall(r'<script type="application/ld\+json">(.*)</script>', raw)
    return str(data)


class TestOthersOfTheTrade:
    def test_the_same_city_comes_first_then_the_better_rated(self, site: Site) -> None:
        load(
            site,
            other("far-best", city="Boston", rating=5.0),
            other("near-good", rating=4.0),
            other("near-better", rating=4.5),
            other("far-good", city="Boston", rating=4.1),
            other("far-last", city="Boston", rating=1.0),
            other("another-trade", profession="dentist", rating=5.0),
            other("closed", rating=5.0),
        )
        site.scalar("UPDATE providers SET is_active = false WHERE slug = 'closed' RETURNING 1")
        raw = site.app.test_client().get("/p/ana-hair").text
        assert re.findall(r'<li><a href="/p/([a-z-]+)">', raw) == ["near-better", "near-good", "far-best", "far-good"]

    def test_without_any_there_is_no_list(self, site: Site) -> None:
        assert "Others in this trade" not in site.app.test_client().get("/p/ana-hair").text


class TestPictures:
    @pytest.fixture
    def pictures(self, site: Site) -> dict[str, str]:
        """Rows as the settings write them."""
        out = BytesIO()
        Image.new("RGB", (4, 4), "#336699").save(out, "JPEG")
        made = {}
        for kind in ("photo", "header_image"):
            made[kind] = str(
                site.scalar(
                    "INSERT INTO provider_images (provider_id, kind, content, width, height, created_at)"
                    " SELECT id, :kind, :content, 4, 4, now() FROM providers WHERE slug = 'ana-hair'"
                    " RETURNING replace(id::text, '-', '')",
                    kind=kind,
                    content=out.getvalue(),
                )
            )
            site.scalar(f"UPDATE providers SET {kind} = :id WHERE slug = 'ana-hair' RETURNING 1", id=made[kind])
        return made

    def test_photo_and_header_are_shown_and_told_to_previews(self, site: Site, pictures: dict[str, str]) -> None:
        client = site.app.test_client()
        raw = client.get("/p/ana-hair").text
        assert f'<img class="portrait" src="/i/{pictures["photo"]}.jpg"' in raw
        header = f"/i/{pictures['header_image']}.jpg"
        assert f'<img class="hero-image" src="{header}"' in raw
        base = site.runtime.settings.public_base_url
        assert f'<meta property="og:image" content="{base}{header}">' in raw
        shown = client.get(header)
        assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
        assert Image.open(BytesIO(shown.data)).size == (4, 4)

    def test_without_any_the_initials_stand_there(self, site: Site) -> None:
        raw = site.app.test_client().get("/p/ana-hair").text
        assert "<img class=" not in raw
        assert ">AH</span>" in raw

    def test_what_is_no_picture_is_not_there(self, site: Site) -> None:
        client = site.app.test_client()
        assert client.get("/i/00000000000000000000000000000000.jpg").status_code == 404
        assert client.get("/i/1.jpg").status_code == 404


class TestStructuredData:
    def test_it_tells_what_the_page_tells(self, site: Site) -> None:
        told = json.loads(data_of(site.app.test_client().get("/p/ana-hair").text))
        assert (told["@context"], told["@type"], told["name"]) == (
            "https://schema.org",
            "LocalBusiness",
            "Ana's Hair <Studio>",
        )
        offers = [(one["itemOffered"]["name"], one["price"], one["priceCurrency"]) for one in told["makesOffer"]]
        assert offers == [("Haircut", "45.00", "USD"), ("Colour", "120.00", "USD")]
        first = told["openingHoursSpecification"][0]
        assert (first["dayOfWeek"], first["opens"], first["closes"]) == ("Tuesday", "10:00", "13:00")
        assert told["address"]["addressLocality"] == "New York"

    @pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", "<!--<script>", "]]>&amp;", "\u202eevil"])
    def test_a_name_cannot_end_the_element(self, site: Site, name: str) -> None:
        site.scalar("UPDATE providers SET name = :name WHERE slug = 'ana-hair' RETURNING 1", name=name)
        raw = site.app.test_client().get("/p/ana-hair").text
        assert json.loads(data_of(raw))["name"] == name
        assert raw.count("</script>") == 1

    def test_the_policy_allows_this_text_and_no_other_script(self, site: Site) -> None:
        answer = site.app.test_client().get("/p/ana-hair")
        [scripts] = re.findall(r"script-src ([^;]+)", answer.headers["Content-Security-Policy"])
        assert scripts == f"'self' {hash_of(data_of(answer.text))}"
        assert hash_of("alert(1)") != hash_of(data_of(answer.text))

    def test_no_phone_and_no_address_of_a_person_is_in_it(self, site: Site) -> None:
        assert "telephone" not in data_of(site.app.test_client().get("/p/ana-hair").text)


class TestItsOwner:
    def test_sees_edit_and_cannot_book(self, site: Site) -> None:
        owner = come_in(site, chat_of(site))
        raw = owner.get("/p/ana-hair").text
        assert 'href="/settings">Edit this page</a>' in raw
        assert "/p/ana-hair/book" not in data_free(raw)
        answers = [owner.get("/p/ana-hair/book"), owner.post("/p/ana-hair/book", headers={"X-Parley": "1"})]
        answers.append(owner.post("/p/ana-hair/book/confirm", headers={"X-Parley": "1"}))
        assert [answer.status_code for answer in answers] == [403, 403, 403]
        assert "This is your own page" in html.unescape(answers[0].text)

    def test_of_another_page_is_a_customer_like_all(self, site: Site) -> None:
        owner = come_in(site, chat_of(site, "sol-dental", "4711"))
        raw = owner.get("/p/ana-hair").text
        assert "Edit this page" not in raw
        assert "/p/ana-hair/book" in data_free(raw)
        assert owner.get("/p/ana-hair/book").status_code == 200


def data_free(raw: str) -> str:
    return re.sub(r'<script type="application/ld\+json">.*</script>', "", raw)


def test_free_times_are_grouped_and_the_zone_is_said(site: Site) -> None:
    clock = site.runtime.clock
    assert isinstance(clock, StandingClock)
    clock.advance(31 * 3600 - 60)
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", site.app.test_client().get("/p/ana-hair").text))
    assert re.search(r"Morning 11:00 AM Afternoon 12:00 PM 4:00 PM Evening 5:00 PM 6:00 PM", text)
    assert "Times in Eastern Daylight Time (New York)" in text


@pytest.mark.parametrize(
    ("slug", "browser", "shown", "language"),
    [
        ("ana-hair", "de-AT,en;q=0.5", "Leistungen", "de"),
        ("ana-hair", "xx", "Services", "en"),
        ("sol-dental", "", "Servicios", "es"),
        ("sol-dental", "it", "Servizi", "it"),
    ],
)
def test_it_is_read_in_the_visitors_language_else_in_the_owners(
    site: Site, slug: str, browser: str, shown: str, language: str
) -> None:
    for path in (f"/p/{slug}", f"/p/{slug}/book"):
        page = site.app.test_client().get(path, headers={"Accept-Language": browser})
        assert f'<html lang="{language}"' in page.text
        assert "Accept-Language" in page.headers["Vary"]
    assert f">{shown}<" in site.app.test_client().get(f"/p/{slug}", headers={"Accept-Language": browser}).text
