"""Rules for every answer and every change: headers, and that only our own pages can write.

The policy allows no inline script or style, no other site, and no script that makes markup of text; colours of a
provider come as a style sheet of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

from webhooks.faults import Refusal
from webhooks.parley import parley

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

# Of the one page on which one can speak.
HEARING = HEADERS["Permissions-Policy"].replace("microphone=()", "microphone=(self)")

SECURE_HEADERS = HEADERS | {"Strict-Transport-Security": "max-age=31536000"}

# Of pages whose address is a secret. With no-referrer a form would name no origin, and be refused.
UNSHARED = {"Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex"}


def protect(app: Flask, *, is_https: bool) -> None:
    """Put the rules on an application."""
    app.before_request(refuse_unstorable)
    app.before_request(refuse_foreign_writes)
    app.after_request(add_secure_headers if is_https else add_headers)


def add_secure_headers(response: Response) -> Response:
    """The headers of every answer of a site that is reached over https."""
    return add_headers(response, SECURE_HEADERS)


def add_headers(response: Response, headers: Mapping[str, str] = HEADERS) -> Response:
    """The headers of every answer; pages and JSON of a person are kept by no cache."""
    for name, value in headers.items():
        response.headers.setdefault(name, value)
    if request.endpoint != "static":
        response.headers.setdefault("Cache-Control", "no-store")
    return response


def refuse_unstorable() -> None:
    """The database knows no NUL: what is asked for under such a name does not exist."""
    if "\x00" in request.path:
        abort(404)


def refuse_foreign_writes() -> None:
    """Writes with a cookie come from our own pages: by their origin, or by a header no foreign form can set.

    Behind `/mail/` no cookie counts, and mail programs press the button themselves.
    """
    is_reading = request.method in ("GET", "HEAD", "OPTIONS") or request.routing_exception is not None
    if is_reading or request.path.startswith(("/webhooks/", "/mail/")) or is_of_a_program():
        return
    origin = request.headers.get("Origin")
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise Refusal(403, "foreign")
    if origin is not None and origin not in own_origins():
        raise Refusal(403, "foreign")
    if origin is None and "X-Parley" not in request.headers:
        raise Refusal(403, "foreign")


def is_of_a_program() -> bool:
    """Whether no cookie counts: the door for bookings knows nobody, and who brings a token is known by that alone.

    A page of another site can set neither that header nor JSON as the kind of a body without being allowed to.
    """
    return request.path.startswith("/api/") and ("Authorization" in request.headers or request.path == "/api/booking")


def own_origins() -> set[str]:
    """The public origin; on a development machine also the one that the request itself names."""
    public = urlsplit(parley().runtime.settings.public_base_url)
    origins = {f"{public.scheme}://{public.netloc}"}
    if public.hostname in ("127.0.0.1", "localhost", "::1"):
        origins.add(request.host_url.rstrip("/"))
    return origins
