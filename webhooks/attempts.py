"""How often one address may try to book from the web: the form and the JSON door count together."""

from __future__ import annotations

from flask import request

from webhooks.parley import Parley

PER_ADDRESS = 5
WINDOW_SECONDS = 600


def seconds_to_wait(house: Parley) -> int | None:
    """Count one attempt of the address that asks; the seconds until it may try again, None when it may now.

    Without Redis nobody is refused.
    """
    count, left = house.nudges.count(f"parley:limit:book:{request.remote_addr}", WINDOW_SECONDS)
    return left if count > PER_ADDRESS else None
