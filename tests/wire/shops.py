"""A shop of Stripe's kind with pages that can be opened and paid in a browser: `emulate`, started for a test."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.wire.programs import free_port, running, script_of


@contextmanager
def running_shop(
    folder: Path,
    *,
    webhook_url: str,
    secret: str,
    prices: Mapping[str, tuple[str, int, str]],
    port: int | None = None,
) -> Iterator[str]:
    """Its address, for STRIPE_BASE_URL. It has only `prices`, by id: name, amount in the smallest unit, currency."""
    seed = {
        "products": [{"name": name} for name, _, _ in prices.values()],
        "prices": [
            {"id": price, "product_name": name, "currency": currency.lower(), "unit_amount": amount_minor}
            for price, (name, amount_minor, currency) in prices.items()
        ],
        "webhooks": [{"url": webhook_url, "secret": secret, "events": ["*"]}],
    }
    script, port = script_of("emulate"), port or free_port()
    (folder / "seed.json").write_text(json.dumps({"stripe": seed}))
    arguments = ["start", "--service", "stripe", "--port", str(port), "--seed", str(folder / "seed.json")]
    url = f"http://127.0.0.1:{port}"
    with running(script, arguments, ready_url=url, folder=folder):
        yield url
