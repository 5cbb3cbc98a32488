"""The pay page of a provider who takes Pix: the code as text and as a picture, and no way to a checkout."""

from __future__ import annotations

import html
import re

import pytest

from booking.pix import txid_of
from bot.links import qr_png, qr_svg
from tests.booking import houses
from tests.codes import fields_of, is_whole, read_qr
from tests.web.site import Site
from tests.web.till import Shop, own_post

KEY = "123e4567-e12b-12d1-a456-426655440000"
CUT = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"}


@pytest.fixture
def shop(site: Site) -> Shop:
    paid = houses.provider("till-pix", services=[CUT], currency="BRL", pix_key=KEY, city="Recife", phone="+3225550103")
    return Shop(site, houses.load_house(site.runtime.engine, paid))


def code_on(page: str) -> str:
    return html.unescape(re.search(r"<textarea[^>]*>([^<]*)</textarea>", page)[1])


def test_the_page_shows_the_code_and_its_picture(shop: Shop) -> None:
    card = shop.book()
    page = shop.site.visitor_without_page().get(shop.link(card)).text
    code = code_on(page)
    found = fields_of(code)
    assert fields_of(found["26"]) == {"00": "br.gov.bcb.pix", "01": KEY}
    assert (found["53"], found["54"], found["58"], found["60"]) == ("986", "40.00", "BR", "RECIFE")
    assert fields_of(found["62"]) == {"05": txid_of(card.id)}
    assert is_whole(code)
    assert qr_svg(code) in page
    assert read_qr(qr_png(code)) == [code]
    assert 'id="copy"' in page
    assert "pay.js" in page
    assert "<form" not in page


def test_a_press_that_is_made_all_the_same_leads_back_to_it(shop: Shop) -> None:
    path = shop.link(shop.book())
    answer = own_post(shop.site.visitor_without_page(), path)
    assert (answer.status_code, answer.headers["Location"]) == (303, path)
