"""Links and QR codes that open a talk with one provider, and the code by which a first message names the provider."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from bot.channels.port import ShownPicture
from bot.channels.twilio_forms import canonical
from bot.settings import Settings
from models.enums import Channel

# The word before the code in a prefilled text. It reads as what the writer wants, and carriers do not obey it.
_WORDS = {"en": "BOOK", "es": "RESERVAR", "pt": "RESERVAR", "fr": "RESERVER", "de": "BUCHEN", "it": "PRENOTARE"}
_ASKING = r"book|r[eé]serv\w*|buchen|termin|prenot\w*|agendar|marcar|start|code|c[oó]digo|codice"
# Up to four letters and then digits, six to eight together; no letter or digit that is easily taken for another.
_CODE = r"(?=[a-z2-9]{6,8}\b)[a-hjkmnp-z]{0,4}[2-9]{2,8}"
_NAMED = re.compile(rf"\b(?:{_ASKING})\W{{1,3}}({_CODE})\b", re.IGNORECASE)
_BARE = re.compile(rf"\W*({_CODE})\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EntryLink:
    """One way in. `number` and `text` are for those whose phone does not take the link: what to write, and where."""

    channel: Channel
    url: str
    number: str = ""
    text: str = ""


def entry_links(settings: Settings, *, slug: str, code: str, language: str) -> tuple[EntryLink, ...]:
    """The links to a provider on every configured channel, the web page first. `code` is its entry code."""
    links = [EntryLink(Channel.WEB, f"{settings.public_base_url}/p/{quote(slug)}")]
    text = entry_text(code, language)
    if settings.telegram_bot_token and settings.telegram_bot_name:
        name = settings.telegram_bot_name.lstrip("@")
        links.append(EntryLink(Channel.TELEGRAM, f"https://t.me/{name}?start={code}"))
    if settings.twilio_whatsapp_from:
        number = canonical(settings.twilio_whatsapp_from)
        url = f"https://wa.me/{number.lstrip('+')}?text={quote(text)}"
        links.append(EntryLink(Channel.WHATSAPP, url, number, text))
    if settings.twilio_sms_from:
        number = canonical(settings.twilio_sms_from)
        links.append(EntryLink(Channel.SMS, f"sms:{number}?body={quote(text)}", number, text))
    return tuple(links)


def way_back(settings: Settings, channel: Channel, *, slug: str) -> str | None:
    """The address that opens a talk which somebody has with us on a channel; None where no link can."""
    if channel is Channel.TELEGRAM and settings.telegram_bot_name:
        return f"https://t.me/{settings.telegram_bot_name.lstrip('@')}"
    if channel is Channel.WHATSAPP and settings.twilio_whatsapp_from:
        return f"https://wa.me/{canonical(settings.twilio_whatsapp_from).lstrip('+')}"
    if channel is Channel.SMS and settings.twilio_sms_from:
        return f"sms:{canonical(settings.twilio_sms_from)}"
    return f"/chat?to={quote(slug)}" if channel is Channel.WEB else None


def entry_text(code: str, language: str) -> str:
    """What a first message to a shared number says: "BOOK ANA423"."""
    return f"{_WORDS.get(language[:2].lower(), _WORDS['en'])} {code}"


def find_entry_code(text: str) -> str | None:
    """The entry code in a message that may be one of ours, edited or not; whether it exists must be looked up."""
    found = _NAMED.search(text[:500]) or _BARE.fullmatch(text[:500])
    return found[1].upper() if found else None


def code_of_page(settings: Settings, path: str) -> ShownPicture:
    """The QR code of a page of ours, as a picture to send; everybody can see it under the page's own path."""
    shown = f"{path}/qr/web.png"
    address = settings.public_base_url + path
    return ShownPicture(uuid5(NAMESPACE_URL, address), qr_png(address), settings.public_base_url + shown, shown)


def qr_svg(url: str) -> str:
    """A QR code as an inline SVG image that takes the size and colour of its place."""
    import segno

    out = io.BytesIO()
    segno.make(url, error="m").save(
        out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=2, dark="#000", light="#fff"
    )
    return out.getvalue().decode()


def qr_png(url: str, *, scale: int = 8) -> bytes:
    """A QR code as a PNG image to print."""
    import segno

    out = io.BytesIO()
    segno.make(url, error="m").save(out, kind="png", scale=scale, border=4)
    return out.getvalue()
