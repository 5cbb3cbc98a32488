"""The settings pages: each subject is shown, changed and kept; what is wrong is said beside its field."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest
from flask.testing import FlaskClient
from PIL import Image

from booking import read
from booking.setup import dump_town
from tests.web.pressing import ORIGIN, fields_of, send
from tests.web.site import Site
from tests.web.test_signing_in import chat_of, come_in
from webhooks.settings.forms import SUBJECTS

PAGES = ["/settings", *(f"/settings/{subject}" for subject in SUBJECTS), "/settings/services/new"]
HOSTILE = "<script>alert(1)</script> {{7*7}} {when} %s \"onload=\u202ex '; DROP TABLE services; --"


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """A browser in which Ana is signed in."""
    return come_in(site, chat_of(site))


def own(site: Site):
    with site.runtime.transaction() as session:
        return next(one for one in dump_town(session)["providers"] if one["slug"] == "ana-hair")


def card(site: Site, slug: str = "ana-hair"):
    with site.runtime.transaction() as session:
        return read.load_provider_by_slug(session, slug=slug)


def kept(answer, page: str) -> None:
    assert (answer.status_code, answer.location) == (303, f"{page}?saved=1")


def service_id(site: Site, name: str = "Haircut") -> str:
    return next(str(one.id) for one in card(site).services if one.name == name)


# ------------------------------------------------------------------ every page


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_the_providers_alone(site: Site, ana: FlaskClient, page: str) -> None:
    answer = ana.get(page)
    assert answer.status_code == 200
    assert (answer.headers["Cache-Control"], answer.headers["X-Robots-Tag"]) == ("no-store", "noindex")
    assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]
    assert not re.search(r"<(script(?! src)|style)|\son\w+=|\sstyle=", answer.get_data(as_text=True))
    stranger = site.app.test_client().get(page)
    assert stranger.status_code == 403
    assert "Ana&#39;s" not in stranger.get_data(as_text=True)


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr", "de", "it"])
def test_every_page_speaks_every_language(ana: FlaskClient, language: str) -> None:
    for page in PAGES:
        shown = ana.get(page, headers={"Accept-Language": language}).get_data(as_text=True)
        assert f'<html lang="{language}">' in shown


def posts(site: Site) -> list[str]:
    """Every path of settings that a form goes to, with ids of another provider."""
    from uuid import uuid4

    rules = (
        rule for rule in site.app.url_map.iter_rules() if rule.rule.startswith("/settings") and "POST" in rule.methods
    )
    return [re.sub(r"<[^>]*>", lambda part: str(uuid4()) if "uuid" in part[0] else "logo", rule.rule) for rule in rules]


def test_no_form_is_taken_without_its_token(site: Site, ana: FlaskClient) -> None:
    before = own(site)
    paths = posts(site)
    assert len(paths) >= 20
    for path in paths:
        assert ana.post(path, data={"name": "x"}, headers=ORIGIN).status_code == 403, path
        assert ana.post(path, data={"name": "x"}, headers={"Origin": "https://evil.example"}).status_code == 403, path
        assert site.app.test_client().post(path, headers=ORIGIN).status_code == 403, path
    assert own(site) == before
    assert site.scalar("SELECT count(*) FROM setup_changes") == 0


def test_getting_a_page_changes_nothing(site: Site, ana: FlaskClient) -> None:
    for page in PAGES:
        ana.get(page)
    for table in ("setup_changes", "commands", "links WHERE used_at IS NULL"):
        assert site.scalar(f"SELECT count(*) FROM {table}") == 0


# ------------------------------------------------------------------ profile


def test_a_profile_is_kept(site: Site, ana: FlaskClient) -> None:
    typed = {"name": "Ana & Söhne", "city": "Brooklyn", "phone": "(212) 555-0177", "bio": "One\r\nTwo"}
    answer = send(ana, "/settings/profile", **typed)
    kept(answer, "/settings/profile")
    now = card(site)
    assert (now.name, now.city, now.phone, now.bio) == ("Ana & Söhne", "Brooklyn", "+12125550177", "One\nTwo")
    assert now.address == "12 Bleecker Street"
    shown = ana.get(answer.location).get_data(as_text=True)
    assert "Saved." in shown
    assert "Ana &amp; Söhne" in site.app.test_client().get("/p/ana-hair").get_data(as_text=True)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"name": " "}, "name", "Please fill this in."),
        ({"name": "a\x00b"}, "name", "cannot be stored"),
        ({"name": "a\x08b"}, "name", "cannot be stored"),
        ({"name": "x" * 10_000}, "name", "too long"),
        ({"bio": "x" * 2_001}, "bio", "too long"),
        ({"phone": "call me"}, "phone", "no phone number"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(
    site: Site, ana: FlaskClient, typed: dict[str, str], field: str, said: str
) -> None:
    before = own(site)
    answer = send(ana, "/settings/profile", city="Elsewhere", **typed)
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 422
    about = re.search(rf'<div id="{field}-about">(.*?)</div>', shown, re.DOTALL)
    assert said in about[1]
    tag = re.search(rf'<(?:input|textarea) id="{field}"[^>]*>', shown)[0]
    assert 'aria-invalid="true"' in tag
    assert f'aria-describedby="{field}-about"' in tag
    fields = fields_of(shown, "/settings/profile")
    assert fields["city"] == "Elsewhere"
    if "\x00" not in typed[field] and "\x08" not in typed[field]:
        assert fields[field] == typed[field]
    assert own(site) == before


def test_hostile_text_is_kept_letter_for_letter_and_inert(site: Site, ana: FlaskClient) -> None:
    kept(
        send(ana, "/settings/profile", name=HOSTILE, address=HOSTILE, city="c", bio=f"\n{HOSTILE}\n"),
        "/settings/profile",
    )
    kept(send(ana, "/settings/services/new", name=HOSTILE, description=HOSTILE, price_minor="1"), "/settings/services")
    kept(
        send(ana, "/settings/assistant", "/settings/assistant/facts", topic=HOSTILE[:40], text=HOSTILE),
        "/settings/assistant",
    )
    kept(
        send(ana, "/settings/payment", "/settings/payment/discounts", name=HOSTILE[:80], code="abc", percent="5"),
        "/settings/payment",
    )
    now = card(site)
    assert (now.name, now.address, now.bio) == (HOSTILE, HOSTILE, f"\n{HOSTILE}\n")
    assert now.services[-1].name == HOSTILE
    assert (now.facts[-1].topic, now.facts[-1].text) == (HOSTILE[:40], HOSTILE)
    for page in [*PAGES, f"/settings/services/{now.services[-1].id}", "/settings/share/web/poster", "/p/ana-hair"]:
        shown = ana.get(page).get_data(as_text=True)
        assert "<script>alert" not in shown
        assert "49" not in re.sub(r"[0-9a-f-]{16,}|value=\"[^\"]*\"|#[0-9a-f]{6}", "", shown)
    # Saved again as it is shown, it is still the same.
    kept(send(ana, "/settings/profile"), "/settings/profile")
    assert (card(site).name, card(site).bio) == (HOSTILE, f"\n{HOSTILE}\n")


def test_language_and_rest_are_switched(site: Site, ana: FlaskClient) -> None:
    kept(send(ana, "/settings/profile", "/settings/language", language="es"), "/settings/profile")
    assert card(site).language == "es"
    kept(send(ana, "/settings/profile", "/settings/active"), "/settings/profile")
    assert card(site).is_active is False
    assert "no se le puede encontrar" in ana.get("/settings").get_data(as_text=True)
    kept(send(ana, "/settings/profile", "/settings/active", is_active="1"), "/settings/profile")
    assert card(site).is_active is True


# ------------------------------------------------------------------ two windows


def test_two_windows_lose_nothing_silently(site: Site, ana: FlaskClient) -> None:
    first = fields_of(ana.get("/settings/profile").get_data(as_text=True), "/settings/profile")
    second = fields_of(ana.get("/settings/profile").get_data(as_text=True), "/settings/profile")
    kept(ana.post("/settings/profile", data=first | {"city": "Queens"}, headers=ORIGIN), "/settings/profile")
    answer = ana.post("/settings/profile", data=second | {"name": "Other"}, headers=ORIGIN)
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "changed in the meantime" in shown
    assert "Stored now: Queens" in shown
    assert (card(site).name, card(site).city) == ("Ana's Hair <Studio>", "Queens")
    again = fields_of(shown, "/settings/profile")
    assert (again["name"], again["city"]) == ("Other", "New York")
    kept(ana.post("/settings/profile", data=again, headers=ORIGIN), "/settings/profile")
    assert (card(site).name, card(site).city) == ("Other", "New York")


def test_without_the_word_for_what_was_seen_the_later_one_wins(site: Site, ana: FlaskClient) -> None:
    """The control of the test before."""
    first = fields_of(ana.get("/settings/profile").get_data(as_text=True), "/settings/profile")
    second = dict(first) | {"seen": "", "once": "another"}
    ana.post("/settings/profile", data=first | {"city": "Queens"}, headers=ORIGIN)
    kept(ana.post("/settings/profile", data=second, headers=ORIGIN), "/settings/profile")
    assert card(site).city == "New York"


def test_pressing_twice_is_once(site: Site, ana: FlaskClient) -> None:
    page = ana.get("/settings/assistant").get_data(as_text=True)
    fields = fields_of(page, "/settings/assistant/facts") | {"topic": "wifi", "text": "Free."}
    for _ in range(2):
        kept(ana.post("/settings/assistant/facts", data=fields, headers=ORIGIN), "/settings/assistant")
    assert [one.topic for one in card(site).facts] == ["parking", "wifi"]


# ------------------------------------------------------------------ look


def test_colours_are_kept_and_a_bad_pair_comes_back_with_a_good_one(site: Site, ana: FlaskClient) -> None:
    answer = send(ana, "/settings/look", colour_primary="#777777", colour_accent="#787878")
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 422
    better = re.search(r'name="better" value="(#[0-9a-f]{6})"', shown)[1]
    assert card(site).colour_accent == "#f2a65a"
    fields = fields_of(shown, "/settings/look") | {"better": better}
    kept(ana.post("/settings/look", data=fields, headers=ORIGIN), "/settings/look")
    assert (card(site).colour_primary, card(site).colour_accent) == ("#777777", better)
    assert better in site.app.test_client().get("/p/ana-hair/theme.css").get_data(as_text=True)


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    Image.new("RGB", size, "red").save(out, kind, **({"exif": exif} if kind == "JPEG" else {}))
    return out.getvalue()


def upload(ana: FlaskClient, kind: str, content: bytes, **more: str):
    page = ana.get("/settings/look").get_data(as_text=True)
    fields = fields_of(page, f"/settings/look/{kind}") | more
    file = {"content": (io.BytesIO(content), "my home.jpg")} if content else {}
    return ana.post(f"/settings/look/{kind}", data=fields | file, headers=ORIGIN, content_type="multipart/form-data")


@pytest.mark.parametrize("kind", ["logo", "photo", "header_image"])
def test_a_picture_is_made_anew_and_shown_to_everybody(site: Site, ana: FlaskClient, kind: str) -> None:
    content = picture()
    assert b"taken at home" in content
    kept(upload(ana, kind, content), "/settings/look")
    name = getattr(card(site), kind)
    answer = site.app.test_client().get(f"/i/{name}.jpg")
    assert answer.status_code == 200
    assert answer.mimetype == "image/jpeg"
    assert b"taken at home" not in answer.data
    assert b"Exif" not in answer.data
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    kept(upload(ana, kind, picture("PNG")), "/settings/look")
    assert site.app.test_client().get(f"/i/{name}.jpg").status_code == 404
    assert getattr(card(site), kind) != name
    kept(upload(ana, kind, b"", drop="1"), "/settings/look")
    assert getattr(card(site), kind) is None


@pytest.mark.parametrize(
    ("content", "status", "said"),
    [
        (b"", 422, "Please fill this in."),
        (b"<svg onload=alert(1)>", 422, "cannot be read"),
        (b"\xff\xd8\xff\xe0 broken", 422, "cannot be read"),
        (b"x" * (10 * 1024 * 1024 + 1), 422, "too long"),
        (b"x" * (10 * 1024 * 1024 + 80_000), 413, "too big"),
    ],
    ids=["nothing", "svg", "broken", "large", "huge"],
)
def test_what_is_no_picture_is_refused(site: Site, ana: FlaskClient, content: bytes, status: int, said: str) -> None:
    answer = upload(ana, "logo", content)
    assert answer.status_code == status
    assert said in answer.get_data(as_text=True)
    assert site.scalar("SELECT count(*) FROM provider_images") == 0


@pytest.mark.parametrize("name", ["x", "0" * 32, "..%2f..%2fsecret", "0" * 33])
def test_no_other_picture_is_there(site: Site, name: str) -> None:
    assert site.app.test_client().get(f"/i/{name}.jpg").status_code == 404


# ------------------------------------------------------------------ services


def test_services_are_added_changed_ordered_and_stopped(site: Site, ana: FlaskClient) -> None:
    typed = {
        "name": "Beard trim",
        "duration_minutes": "20",
        "price_minor": "15,50",
        "payment": "deposit",
        "deposit_minor": "5",
    }
    kept(send(ana, "/settings/services/new", **typed), "/settings/services")
    made = own(site)["services"][2]
    assert (made["name"], made["price_minor"], made["deposit_minor"]) == ("Beard trim", 1550, 500)
    page = f"/settings/services/{service_id(site)}"
    kept(send(ana, page, duration_minutes="30", is_virtual="1", approval="never"), "/settings/services")
    cut = card(site).services[0]
    assert (cut.name, cut.duration_minutes, cut.is_virtual, cut.needs_approval) == ("Haircut", 30, True, False)
    assert own(site)["services"][0]["granularity_minutes"] == 60
    trim = service_id(site, "Beard trim")
    kept(send(ana, "/settings/services", "/settings/services/order", up=trim), "/settings/services")
    assert [one.name for one in card(site).services] == ["Haircut", "Beard trim", "Colour"]
    kept(send(ana, page, f"{page}/stop"), "/settings/services")
    assert [one.name for one in card(site).services] == ["Beard trim", "Colour"]
    assert ana.get(page).status_code == 404


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"name": "COLOUR"}, "name", "taken"),
        ({"duration_minutes": "0"}, "duration_minutes", "cannot be right"),
        ({"duration_minutes": "an hour"}, "duration_minutes", "cannot be right"),
        ({"price_minor": "1.234.5"}, "price_minor", "cannot be read"),
        ({"price_minor": "1.999"}, "price_minor", "cannot be read"),
        ({"price_minor": "-5"}, "price_minor", "cannot be read"),
        ({"price_minor": "9" * 10}, "price_minor", "cannot be right"),
        ({"price_minor": ""}, "price_minor", "fill this in"),
        ({"payment": "deposit", "deposit_minor": ""}, "deposit_minor", "How much"),
        ({"payment": "deposit", "deposit_minor": "99"}, "deposit_minor", "more than a price"),
        ({"capacity": "0"}, "capacity", "cannot be right"),
    ],
)
def test_a_bad_service_is_refused(site: Site, ana: FlaskClient, typed: dict[str, str], field: str, said: str) -> None:
    before = own(site)
    answer = send(ana, f"/settings/services/{service_id(site)}", **typed)
    assert answer.status_code == 422
    about = re.search(rf'<div id="{field}-about">(.*?)</div>', answer.get_data(as_text=True), re.DOTALL)
    assert said in about[1]
    assert own(site) == before


def test_another_providers_service_is_not_there(site: Site, ana: FlaskClient) -> None:
    from webhooks.signing_in import form_token

    foreign = str(card(site, "sol-dental").services[0].id)
    answers = set()
    for one in (foreign, "00000000-0000-4000-8000-000000000000"):
        assert ana.get(f"/settings/services/{one}").status_code == 404
        for path in (f"/settings/services/{one}", f"/settings/services/{one}/stop"):
            with site.app.test_request_context():
                from bot import signin

                with site.runtime.transaction() as session:
                    cookie = ana.get_cookie("parley-in").value.rpartition(".")[0]
                    here = signin.find(session, cookie, now=site.runtime.now())
                token = form_token(here, path)
            data = {"form_token": token, "name": "x", "duration_minutes": "5", "price_minor": "1"}
            answer = ana.post(path, data=data, headers=ORIGIN)
            answers.add((answer.status_code, answer.get_data()))
    assert len(answers) == 1
    assert answers.pop()[0] == 404
    assert card(site, "sol-dental").services[0].name == "Limpieza"


# ------------------------------------------------------------------ hours and days


def test_the_week_is_edited_without_a_script(site: Site, ana: FlaskClient) -> None:
    page = "/settings/hours"
    shown = ana.get(page).get_data(as_text=True)
    fields = fields_of(shown, page)
    assert {name: value for name, value in fields.items() if re.match(r"[se]\d", name)} == {
        "s1-0": "10:00", "e1-0": "13:00", "s1-1": "16:00", "e1-1": "19:00",
    }  # fmt: skip
    fields.pop("do", None)

    def press(fields: dict[str, str], do: str) -> dict[str, str]:
        answer = ana.post(page, data=fields | {"do": do}, headers=ORIGIN)
        assert answer.status_code == 200
        made = fields_of(answer.get_data(as_text=True), page)
        made.pop("do", None)
        return made

    fields = press(fields | {"s1-0": "09:30"}, "add-0")
    assert (fields["s0-0"], fields["e0-0"], fields["s1-0"]) == ("09:00", "17:00", "09:30")
    fields = press(fields, "drop-1-1")
    assert "s1-1" not in fields
    fields = press(fields, "add-0") | {"s0-1": "18:00", "e0-1": "00:00"}
    fields = press(fields, "copy-0")
    assert own(site)["hours"][0]["start"] == "10:00"  # nothing is saved yet
    fields = press(fields, "add-5") | {"s5-0": "22:00", "e5-0": "02:00"}
    kept(ana.post(page, data=fields | {"do": "save"}, headers=ORIGIN), page)
    work = [(day, start, end) for day in range(5) for start, end in ((540, 1020), (1080, 1440))]
    assert card(site).hours == (*work, (5, 1320, 120))


@pytest.mark.parametrize(
    ("typed", "day", "said"),
    [
        ({"s1-0": "", "e1-0": "13:00"}, 1, "fill this in"),
        ({"s1-0": "10:00", "e1-0": "17:00"}, 1, "overlap"),
        ({"s1-0": "10:00", "e1-0": "10:00"}, 1, "cannot be read"),
    ],
)
def test_bad_hours_are_said_at_their_day(site: Site, ana: FlaskClient, typed, day: int, said: str) -> None:
    answer = send(ana, "/settings/hours", do="save", **typed)
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert said in re.search(rf'id="d{day}-fault">(.*?)<', shown)[1]
    assert fields_of(shown, "/settings/hours")["e1-0"] == typed["e1-0"]
    assert card(site).hours == ((1, 600, 780), (1, 960, 1140))


@pytest.mark.parametrize("do", ["add-", "add-x", "drop-1", "drop-1-99", "copy-6", "x", "add-99999", "drop-1-0-0"])
def test_any_other_press_changes_nothing(site: Site, ana: FlaskClient, do: str) -> None:
    assert send(ana, "/settings/hours", do=do).status_code == 200
    assert card(site).hours == ((1, 600, 780), (1, 960, 1140))


def test_the_week_of_another_window_is_told(site: Site, ana: FlaskClient) -> None:
    old = fields_of(ana.get("/settings/hours").get_data(as_text=True), "/settings/hours")
    kept(send(ana, "/settings/hours", do="save", **{"s1-1": None, "e1-1": None}), "/settings/hours")
    answer = ana.post("/settings/hours", data=old | {"do": "save", "s1-0": "08:00"}, headers=ORIGIN)
    assert answer.status_code == 409
    assert "Stored now: Tuesday 10:00" in answer.get_data(as_text=True).replace("\u202f", " ")
    assert card(site).hours == ((1, 600, 780),)


def test_days_off_come_and_go(site: Site, ana: FlaskClient) -> None:
    kept(send(ana, "/settings/days", first="2026-06-09", last="2026-06-12"), "/settings/days")
    kept(
        send(ana, "/settings/days", first="2026-06-13", kind="open", start_minute="10:00", end_minute="14:00"),
        "/settings/days",
    )
    rows = own(site)["overrides"]
    assert [(row["date"], row["closed"], row["start"], row["end"]) for row in rows] == [
        *((f"2026-06-{day:02}", True, None, None) for day in range(9, 13)),
        ("2026-06-13", False, "10:00", "14:00"),
    ]
    shown = ana.get("/settings/days").get_data(as_text=True)
    assert "Tuesday, June 9 – Friday, June 12" in shown
    kept(
        send(
            ana,
            "/settings/days",
            "/settings/days/clear",
            first="2026-06-09",
            last="2026-06-12",
            kind="closed",
            start="",
            end="",
        ),
        "/settings/days",
    )
    assert [row["date"] for row in own(site)["overrides"]] == ["2026-06-13"]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"first": ""}, "first"),
        ({"first": "2026-02-30"}, "first"),
        ({"first": "2026-06-09", "last": "2026-06-01"}, "last"),
        ({"first": "2026-06-09", "last": "2028-06-01"}, "last"),
        ({"first": "2026-06-09", "kind": "open"}, "start_minute"),
        ({"first": "2026-06-09", "start_minute": "10:00"}, "end_minute"),
    ],
)
def test_bad_days_are_refused(site: Site, ana: FlaskClient, typed: dict[str, str], field: str) -> None:
    answer = send(ana, "/settings/days", **typed)
    assert answer.status_code == 422
    assert f'id="{field}-about"' in answer.get_data(as_text=True)
    assert own(site)["overrides"] == []


# ------------------------------------------------------------------ terms, payment, discounts


def test_terms_are_for_all_services_and_an_empty_field_leaves_them(site: Site, ana: FlaskClient) -> None:
    kept(
        send(ana, "/settings/terms", cancellation_hours="48", lead_hours="2", horizon_days="", auto_confirm="1"),
        "/settings/terms",
    )
    services = own(site)["services"]
    assert [(one["cancellation_hours"], one["lead_time_minutes"], one["horizon_days"]) for one in services] == [
        (48, 120, 60)
    ] * 2
    assert card(site).auto_confirm is True
    assert send(ana, "/settings/terms", lead_hours="9999").status_code == 422


def test_payment_is_for_all_services(site: Site, ana: FlaskClient) -> None:
    page = "/settings/payment"
    assert "Services differ" in ana.get(page).get_data(as_text=True)
    assert send(ana, page).status_code == 422
    assert send(ana, page, payment="deposit", deposit_minor="45.01").status_code == 422
    kept(send(ana, page, payment="deposit", deposit_minor="20"), page)
    assert [(one.payment, one.deposit_minor) for one in card(site).services] == [("deposit", 2000)] * 2
    kept(send(ana, page, payment="none"), page)
    assert [(one.payment, one.deposit_minor) for one in card(site).services] == [("none", 0)] * 2


def test_discounts_are_added_listed_and_stopped(site: Site, ana: FlaskClient) -> None:
    page, where = "/settings/payment", "/settings/payment/discounts"
    typed = {"name": "Summer", "code": "sun10", "percent": "10", "valid_from": "2026-06-01", "max_uses": "5"}
    kept(send(ana, page, where, **typed, service_id=service_id(site)), page)
    assert own(site)["discounts"] == [
        {
            "name": "Summer", "kind": "coupon", "percent": 10, "amount_off_minor": 0, "nth": 0, "code": "SUN10",
            "valid_from": "2026-06-01", "valid_until": None, "max_uses": 5, "max_uses_per_customer": None,
            "service": "Haircut",
        }
    ]  # fmt: skip
    shown = ana.get(page).get_data(as_text=True)
    assert "SUN10 · 10 %" in shown
    assert send(ana, page, where, name="Other", code="SUN10", percent="5").status_code == 422
    stop = re.search(r'action="(/settings/payment/discounts/[0-9a-f-]+/stop)"', shown)[1]
    kept(send(ana, page, stop), page)
    assert "discounts" not in own(site)


# ------------------------------------------------------------------ assistant


def test_the_assistant_and_its_facts(site: Site, ana: FlaskClient) -> None:
    page = "/settings/assistant"
    kept(send(ana, page, assistant="automatic"), page)
    assert card(site).assistant == "automatic"
    assert send(ana, page, assistant="always").status_code == 422
    where = re.search(r'action="(/settings/assistant/facts/[0-9a-f-]+)"', ana.get(page).get_data(as_text=True))[1]
    kept(send(ana, page, where, text="In front.\r\nFree."), page)
    assert card(site).facts[0].text == "In front.\nFree."
    answer = send(ana, page, where, topic="")
    assert answer.status_code == 422
    assert fields_of(answer.get_data(as_text=True), where)["text"] == "In front.\nFree."
    kept(send(ana, page, where, drop="1"), page)
    assert card(site).facts == ()


# ------------------------------------------------------------------ nothing from the house's own name is needed


def test_a_provider_from_abroad_types_money_and_dates_alike(site: Site) -> None:
    sol = come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    kept(send(sol, "/settings/services/new", name="Blanqueo", price_minor="120,5"), "/settings/services")
    assert card(site, "sol-dental").services[1].price_minor == 12050
    kept(send(sol, "/settings/days", first="2026-08-01", last="2026-08-31"), "/settings/days")
    shown = sol.get("/settings/days", headers={"Accept-Language": "es"}).get_data(as_text=True)
    assert "sábado, 1 de agosto – lunes, 31 de agosto" in shown
    assert date(2026, 8, 31).weekday() == 0
