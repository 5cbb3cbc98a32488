"""Profile, language, colours and pictures of a business, and whether it is open for bookings."""

from __future__ import annotations

import re
from uuid import UUID

from flask import Blueprint, Response, abort, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from booking.colours import nearest_apart
from booking.edits import BadEdit, Edit, EditProfile, Fault, SetActive, SetColours, SetImage, SetLanguage
from booking.images import load_image
from bot.contact import BadField, read_phone
from bot.imaging import MOST_BYTES, BadPicture, PictureFault, re_encoded
from bot.signin import SignedIn
from models.enums import ImageKind
from webhooks.colours import brand_colour
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.settings.choices import ZoneAsked, choices
from webhooks.settings.forms import Sheet, carry_out, chosen, page, save, seen_now, setup_of
from webhooks.settings.typed import Typed
from webhooks.signing_in import check_form, provider_here
from webhooks.wording import LANGUAGES

blueprint = Blueprint("settings_business", __name__)
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
}
FIELDS = ("name", "profession", "city", "address", "phone", "bio")
FORM_BYTES = 64 * 1024
_ID = re.compile(r"[0-9a-f]{32}")


@blueprint.get("/settings")
def overview() -> Response:
    """All subjects, each with a word on how it stands."""
    here = provider_here()
    return page(here, "overview", setup_of(here))


@blueprint.get("/settings/profile")
def profile() -> ResponseReturnValue:
    """Who the business is."""
    return profile_page(provider_here(), None, 200)


@blueprint.post("/settings/profile")
def save_profile() -> ResponseReturnValue:
    """Keep the profile."""
    here = provider_here()
    return save(here, lambda typed: _profile_of(here, typed), back="/settings/profile", show=profile_page)


@blueprint.post("/settings/language")
def save_language() -> ResponseReturnValue:
    """Keep the language."""
    here = provider_here()
    return save(here, lambda typed: SetLanguage(typed.line("language")), back="/settings/profile", show=profile_page)


@blueprint.post("/settings/active")
def save_active() -> ResponseReturnValue:
    """Take bookings, or none for a while."""
    here = provider_here()
    return save(here, lambda typed: SetActive(typed.flag("is_active")), back="/settings/profile", show=profile_page)


@blueprint.get("/settings/look")
def look() -> ResponseReturnValue:
    """Colours and pictures."""
    return _look(provider_here(), None, 200)


@blueprint.post("/settings/look")
def save_colours() -> ResponseReturnValue:
    """Keep the colours; `better` takes the one that was offered."""
    here = provider_here()
    return save(here, _colours_of, back="/settings/look", show=_look)


@blueprint.post("/settings/look/<kind>")
def save_image(kind: str) -> ResponseReturnValue:
    """Keep a picture, made anew, or show none."""
    here = provider_here()
    if kind not in {known.value for known in ImageKind}:
        abort(404)
    request.max_content_length = MOST_BYTES + FORM_BYTES
    request.max_form_memory_size = FORM_BYTES
    try:
        check_form(here)
        typed = Typed(request.form)
    except RequestEntityTooLarge:
        return _look(here, Sheet(request.path, {}, faults={"content": "fault.set.picture_large"}), 413)
    return carry_out(here, lambda sent: _image_of(kind, sent), typed, back="/settings/look", show=_look)


@blueprint.get("/i/<name>.jpg")
def image(name: str) -> Response:
    """A picture of a business, for anybody; another picture has another address, so it may be kept for ever."""
    limit_reading(parley())
    content = None
    if _ID.fullmatch(name):
        with parley().runtime.transaction() as session:
            content = load_image(session, image_id=UUID(name))
    if content is None:
        abort(404)
    response = Response(content, mimetype="image/jpeg")
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Content-Disposition"] = "inline; filename=picture.jpg"
    return response


@blueprint.get("/settings/")
def without_slash() -> ResponseReturnValue:
    """The same page by its other name."""
    return redirect("/settings", 301)


def profile_page(
    here: SignedIn, override: Sheet | None, status: int, *, zone_asked: ZoneAsked | None = None
) -> Response:
    """Who and where the business is; `zone_asked` is another time zone that waits for a yes."""
    setup = setup_of(here)
    places = dict(choices(here, setup))
    places |= {name: chosen(override, places[name]) for name in ("zone_form", "currency_form")}
    own = {name: str(setup.business[name] or "") for name in FIELDS}
    sheets = {
        "form": chosen(override, Sheet("/settings/profile", own, seen_now(here, EditProfile()))),
        "language_form": chosen(override, Sheet("/settings/language", {"language": _language(setup.business)})),
        "active_form": chosen(override, Sheet("/settings/active", {})),
    }
    languages = [(code, NAMES[code]) for code in LANGUAGES]
    return page(here, "profile", setup, status=status, languages=languages, zone_asked=zone_asked, **sheets, **places)


def _language(business: object) -> str:
    return str(business["language"])[:2]  # type: ignore[index]


def _profile_of(here: SignedIn, typed: Typed) -> Edit:
    return EditProfile(
        **{name: typed.line(name) for name in ("name", "profession", "city", "address")},
        bio=typed.lines("bio"),
        phone=_phone(here, typed.line("phone")),
    )


def _phone(here: SignedIn, text: str) -> str:
    if not text:
        return ""
    try:
        return read_phone(text, setup_of(here).business["country"])
    except BadField:
        raise BadEdit("phone", Fault.MALFORMED) from None


def _look(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    business = setup.business
    stored = SetColours(business["colour_primary"], business["colour_accent"])
    primary = brand_colour(business["colour_primary"], business["slug"])
    shown = {"colour_primary": primary, "colour_accent": nearest_apart(business["colour_accent"], primary)}
    form = chosen(override, Sheet("/settings/look", shown, seen_now(here, stored)))
    images = [
        (kind.value, business[kind.value], chosen(override, Sheet(f"/settings/look/{kind.value}", {})))
        for kind in (ImageKind.LOGO, ImageKind.PHOTO, ImageKind.HEADER_IMAGE)
    ]
    return page(here, "look", setup, status=status, form=form, images=images)


def _colours_of(typed: Typed) -> Edit:
    return SetColours(typed.line("colour_primary"), typed.line("better") or typed.line("colour_accent"))


def _image_of(kind: str, typed: Typed) -> Edit:
    if typed.flag("drop"):
        return SetImage(kind)
    file = request.files.get("content")
    content = file.stream.read(MOST_BYTES + 1) if file else b""
    if not content:
        raise BadEdit("content", Fault.MISSING)
    try:
        made = re_encoded(content)
    except BadPicture as bad:
        raise BadEdit("content", Fault.TOO_LONG if bad.fault is PictureFault.TOO_LARGE else Fault.MALFORMED) from None
    return SetImage(kind, made.content, made.width, made.height)
