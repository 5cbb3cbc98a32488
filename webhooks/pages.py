"""The pages people open: the chat, a provider's public page with its style sheet and QR codes. GET changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, abort, jsonify, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from booking.read import load_provider_by_slug
from bot.links import qr_png, qr_svg
from webhooks.booking_pages import is_owner, moved_to
from webhooks.colours import brand_colour, readable_on, safe_colour, text_on
from webhooks.directory import SHOWN, Entry
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.profile import Profile, image_path, initials, load_profile
from webhooks.recordings import can_hear
from webhooks.security import HEARING, POLICY
from webhooks.structured import hash_of, structured_data
from webhooks.transcript import load_talk
from webhooks.visitors import welcome_visitor
from webhooks.wording import language_of, page_language, script_words, visitors_language, words

blueprint = Blueprint("pages", __name__)

MAX_SAY = 300  # a sentence put into the message box, sent only by the person
PAPER = {"light": "#ffffff", "dark": "#1b2321"}


@blueprint.get("/")
def home() -> AnyResponse:
    """The chat is the home page."""
    return redirect(url_for("pages.chat_page"))


@blueprint.get("/chat")
def chat_page() -> Response:
    """The chat, with a provider (`to`) or with the assistant; `say` stands ready in the message box.

    Whoever speaks for a business talks with its own set-up, whatever page led here.
    """
    own = load_talk(parley().runtime, welcome_visitor())
    is_own = own is not None and own.is_own
    entry = _entry((own.slug or "") if own is not None and is_own else request.args.get("to", ""))
    language = language_of(request.args.get("lang")) if "lang" in request.args else page_language()
    runtime = parley().runtime
    hears = can_hear()
    page = render_template(
        "chat.html",
        words=words(language),
        script_words=script_words(language),
        language=language,
        entry=entry,
        own=own if is_own else None,
        say=request.args.get("say", "")[:MAX_SAY],
        is_demo=runtime.settings.is_demo,
        base=runtime.settings.public_base_url,
        can_hear=hears,
    )
    response = make_response(page)
    if hears:
        response.headers["Permissions-Policy"] = HEARING
    return response


@blueprint.get("/chat/providers")
def providers() -> Response:
    """Providers whose name, trade or city matches `q`, best rated first."""
    house = parley()
    found = house.listing.search(house.runtime, request.args.get("q", ""))
    return jsonify(providers=[entry.as_json() for entry in found[:SHOWN]], has_more=len(found) > SHOWN)


@blueprint.get("/p/<slug>")
def provider_page(slug: str) -> Response:
    """A provider's public page; of one who takes no bookings it says so."""
    profile = _profile_or_404(slug, request.args.get("service"), visitors_language)
    house = parley()
    base, card = house.runtime.settings.public_base_url, profile.card
    images = [f"{base}{path}" for path in (profile.header_image, profile.photo) if path]
    data = structured_data(card, base=base, description=profile.description, images=images) if card.is_active else ""
    page = render_template(
        "provider.html",
        profile=profile,
        card=card,
        words=profile.words,
        language=profile.language,
        base=base,
        data=data,
        image=images[0] if images else None,
        related=house.listing.related(house.runtime, card),
        image_path=image_path,
        initials=initials,
        is_owner=is_owner(card),
    )
    response = make_response(page)
    if data:
        allowed = POLICY.replace("script-src 'self'", f"script-src 'self' {hash_of(data)}")
        response.headers["Content-Security-Policy"] = allowed
    return response


@blueprint.get("/p/<slug>/theme.css")
def theme(slug: str) -> Response:
    """The provider's colours as a style sheet, made readable: pages carry no inline styles."""
    card = _profile_or_404(slug, None).card
    css = render_template("theme.css", **theme_values(brand_colour(card.colour_primary, slug), card.colour_accent))
    response = Response(css, mimetype="text/css")
    response.headers["Cache-Control"] = "public, max-age=60"
    return response


@blueprint.get("/p/<slug>/qr/<channel>.svg")
def qr(slug: str, channel: str) -> Response:
    """The QR code of one of the provider's channels."""
    ways_in = {way.channel.value: way for way in _profile_or_404(slug, None).ways_in}
    if channel not in ways_in:
        abort(404)
    response = Response(qr_svg(ways_in[channel].url), mimetype="image/svg+xml")
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


@blueprint.get("/p/<slug>/qr/<channel>.png")
def qr_picture(slug: str, channel: str) -> Response:
    """The same as a picture, for chats and printers."""
    ways_in = {way.channel.value: way for way in _profile_or_404(slug, None).ways_in}
    if channel not in ways_in:
        abort(404)
    response = Response(qr_png(ways_in[channel].url), mimetype="image/png")
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


def theme_values(primary: str, accent: str) -> dict[str, Any]:
    """Colours for the header, and for text and marks on light and dark paper, each checked for contrast."""
    primary, accent = safe_colour(primary), safe_colour(accent)
    return {
        "primary": primary,
        "accent": accent,
        "on_primary": text_on(primary),
        "on_accent": text_on(accent),
        "text_light": readable_on(primary, PAPER["light"]),
        "text_dark": readable_on(primary, PAPER["dark"]),
    }


def _entry(slug: str) -> Entry | None:
    house = parley()
    entries = {entry.slug: entry for entry in house.listing.entries(house.runtime)}
    if not slug or slug in entries or "\x00" in slug:
        return entries.get(slug)
    with house.runtime.transaction() as session:  # an address that was given up
        card = load_provider_by_slug(session, slug=slug)
    return entries.get(card.slug) if card else None


def _profile_or_404(slug: str, service_id: str | None, reading: Callable[[str], str] = str) -> Profile:
    limit_reading(parley())
    profile = load_profile(parley().runtime, slug, service_id, reading)
    if profile is None:
        abort(404)
    if profile.card.slug != slug:
        abort(moved_to(profile.card.slug))
    return profile
