"""The public link, and QR codes of every way to write to a business: as PNG, as SVG, and as a poster to print."""

from __future__ import annotations

from flask import Blueprint, Response, abort
from flask.typing import ResponseReturnValue

from booking.edits import EditProfile
from booking.read import entry_code_of
from booking.setups import Setup
from bot.links import EntryLink, entry_links, qr_png, qr_svg
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.forms import Sheet, chosen, page, save, seen_now, setup_of
from webhooks.signing_in import provider_here

blueprint = Blueprint("settings_share", __name__)
PAGE = "/settings/share"
PNG_SCALE = 16  # modules of 16 pixels: sharp on paper


@blueprint.get(PAGE)
def share() -> ResponseReturnValue:
    """All links with their codes."""
    return _share(provider_here(), None, 200)


@blueprint.post(PAGE)
def save_slug() -> ResponseReturnValue:
    """Keep another name in the public link."""
    return save(provider_here(), lambda typed: EditProfile(slug=typed.line("slug")), back=PAGE, show=_share)


@blueprint.get(f"{PAGE}/<channel>.<any(png,svg):kind>")
def code(channel: str, kind: str) -> Response:
    """A QR code to keep."""
    here = provider_here()
    setup = setup_of(here)
    link = _link(here, setup, channel)
    content: bytes | str = qr_png(link.url, scale=PNG_SCALE) if kind == "png" else qr_svg(link.url)
    response = Response(content, mimetype="image/png" if kind == "png" else "image/svg+xml")
    name = f"{setup.business['slug']}-{channel}.{kind}"
    response.headers["Content-Disposition"] = f"inline; filename={name}"
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return response


@blueprint.get(f"{PAGE}/<channel>/poster")
def poster(channel: str) -> Response:
    """A page to print."""
    here = provider_here()
    setup = setup_of(here)
    return page(here, "share", setup, template="poster", link=_link(here, setup, channel))


def _share(here: SignedIn, override: Sheet | None, status: int) -> Response:
    setup = setup_of(here)
    form = chosen(override, Sheet(PAGE, {"slug": setup.business["slug"]}, seen_now(here, EditProfile())))
    return page(here, "share", setup, status=status, form=form, links=_links(here, setup))


def _links(here: SignedIn, setup: Setup) -> tuple[EntryLink, ...]:
    house = parley().runtime
    with house.transaction() as session:
        entry_code = entry_code_of(session, provider_id=here.provider_id) or ""
    business = setup.business
    return entry_links(house.settings, slug=business["slug"], code=entry_code, language=business["language"])


def _link(here: SignedIn, setup: Setup, channel: str) -> EntryLink:
    found = next((link for link in _links(here, setup) if link.channel == channel), None)
    return found if found is not None else abort(404)
