"""Fetches a file that came with a message from its vendor: bounded in bytes and seconds, and no stray redirect."""

from __future__ import annotations

import re
import time
from urllib.parse import urljoin, urlsplit

from bot.channels.port import FetchError, FetchFault

CONNECT_SECONDS = 3.0
CHUNK = 64 * 1024
MOST_REDIRECTS = 2
# Where Twilio keeps media, by its own words: https://help.twilio.com/articles/223183748
_STORES = re.compile(r"(?:[a-z0-9-]+\.)+(?:twiliocdn\.com|amazonaws\.com)")


def download(url: str, *, most_bytes: int, seconds: float, auth: tuple[str, str] | None = None) -> bytes:
    """The bytes at an address that the caller vouches for. Raises FetchError and nothing else.

    A redirect is followed only to the same host or a store of Twilio's, and there without the credentials.
    """
    import requests
    from urllib3.exceptions import HTTPError

    deadline = time.monotonic() + seconds
    try:
        for _ in range(MOST_REDIRECTS + 1):
            answer = requests.get(
                url, auth=auth, stream=True, allow_redirects=False, timeout=(CONNECT_SECONDS, seconds / 2)
            )
            with answer:
                if not answer.is_redirect:
                    return _read(answer, most_bytes, deadline)
                url, auth = _next(url, answer.headers["Location"], auth)
    except (requests.RequestException, HTTPError) as error:
        raise FetchError(FetchFault.FAILED, type(error).__name__) from None
    raise FetchError(FetchFault.FAILED, "redirects")


def is_at(url: str, base: str) -> bool:
    """Whether an address is on the very host, port and scheme of another, without a user in it."""
    try:
        one, other = urlsplit(url), urlsplit(base)
        return "@" not in one.netloc and (one.scheme, one.netloc) == (other.scheme, other.netloc)
    except ValueError:
        return False


def _next(url: str, location: str, auth: tuple[str, str] | None) -> tuple[str, tuple[str, str] | None]:
    found = urljoin(url, location)
    if is_at(found, url):
        return found, auth
    parts = urlsplit(found)
    if parts.scheme != "https" or "@" in parts.netloc or not _STORES.fullmatch(parts.netloc):
        raise FetchError(FetchFault.FAILED, "redirect")
    return found, None


def _read(answer: object, most_bytes: int, deadline: float) -> bytes:
    """The body, given up as soon as it is too long or too slow."""
    status = answer.status_code  # type: ignore[attr-defined]
    if status != 200:
        raise FetchError(FetchFault.GONE if status in (404, 410) else FetchFault.FAILED, str(status))
    found = bytearray()
    # Not iter_content: it waits for a whole chunk, and so for ever where bytes come one by one.
    for chunk in iter(lambda: answer.raw.read1(CHUNK, decode_content=True), b""):  # type: ignore[attr-defined]
        found += chunk
        if len(found) > most_bytes:
            raise FetchError(FetchFault.TOO_LARGE)
        if time.monotonic() > deadline:
            raise FetchError(FetchFault.FAILED, "slow")
    return bytes(found)
