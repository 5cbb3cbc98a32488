"""From the press of "pay" to both sides told, with one web and one worker process: one line of JSON.

Real processes on embedded servers; people book by signed SMS and pay on the sandbox's page, as a browser would.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import statistics
import sys
import time
import urllib.request
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.turns import VENDOR_PORT, WEB_PORT, Lines, Vendor, answers, empty_house, process, signed, wait_for  # noqa: E402
from booking.setup import entry_code, load_town  # noqa: E402
from bot.provider_identities import ensure_provider_identities  # noqa: E402
from bot.runtime import Runtime  # noqa: E402

MEANT = 5.0  # seconds: what "within seconds of the payment" is held to
PAYERS = int(os.environ.get("BENCH_PAYERS", "24"))
PROVIDER = "+14155550190"
TOWN = {
    "slug": "ana",
    "name": "Ana's Hair",
    "profession": "hairdresser",
    "city": "New York",
    "phone": PROVIDER,
    "timezone": "America/New_York",
    "currency": "USD",
    "language": "en",
    "auto_confirm": True,
    "services": [
        {"name": "Haircut", "duration_minutes": 30, "price_minor": 4500, "granularity_minutes": 30, "payment": "full"}
    ],
    "hours": [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)],
}


def payer(number: int) -> str:
    """The phone of one of them."""
    return f"+1415556{number:04d}"


class Texting:
    """People who write to the house by SMS, and what they are told."""

    def __init__(self, vendor: Vendor, lines: Lines) -> None:
        self._vendor = vendor
        self._lines = lines
        self._count = 1 << 32  # the vendor numbers its own messages from 1

    def told(self, phone: str) -> list[str]:
        return self._vendor.said.get(phone, [])

    async def say(self, phone: str, words: str) -> str:
        """Write, and wait for the answer."""
        self._count += 1
        before = len(self.told(phone))
        await self._lines.post(signed(WEB_PORT, self._count, words, phone))
        await asyncio.to_thread(wait_for, lambda: len(self.told(phone)) > before)
        return self.told(phone)[-1]

    async def when_told(self, phone: str, words: str, after: int) -> float:
        """The moment at which a phone was told something that holds these words."""
        found: list[float] = []

        def is_told() -> bool:
            said = zip(self._vendor.at.get(phone, [])[after:], self.told(phone)[after:], strict=False)
            found.extend(at for at, what in said if words in what)
            return bool(found)

        await asyncio.to_thread(wait_for, is_told)
        return found[0]


def opened(address: str, form: dict[str, str] | None = None) -> str:
    """Fetch or post like a browser; the address at which it ends."""
    body = None if form is None else urlencode(form).encode()
    request = urllib.request.Request(address, data=body, headers={"Origin": f"http://127.0.0.1:{WEB_PORT}"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return str(answer.url)


async def paying(people: Texting, number: int, runtime: Runtime) -> tuple[float, float]:
    """One booking paid: seconds from the press to the customer's message, and to the provider's."""
    phone = payer(number)
    day = runtime.now() + timedelta(days=2 + number // 20)
    start = f"{8 + number % 20 // 2}:{'30' if number % 2 else '00'}"
    offer = await people.say(phone, f"BOOK {entry_code('ana')} haircut on {day:%B} {day.day} at {start}")
    if "$45.00" not in offer:
        raise RuntimeError("no offer was made")
    link = re.search(r"http\S+/pay/\S+", await people.say(phone, "1"))
    if link is None:
        raise RuntimeError("no pay link was sent")
    till = await asyncio.to_thread(opened, link[0], {})
    before = len(people.told(phone)), len(people.told(PROVIDER))
    pressed = time.perf_counter()
    await asyncio.to_thread(opened, till, {"outcome": "pay"})
    customer = await people.when_told(phone, "booked", before[0])
    provider = await people.when_told(PROVIDER, "$45.00", before[1])
    return customer - pressed, provider - pressed


async def measure(runtime: Runtime, environment: dict[str, str]) -> dict[str, object]:
    """Everybody books and pays, one after the other."""
    vendor = Vendor()
    server = await asyncio.start_server(vendor.serve, "127.0.0.1", VENDOR_PORT)
    with (
        process(sys.executable, "-m", "workers", "web", **environment),
        process(sys.executable, "-m", "workers", "worker", **environment),
    ):
        await asyncio.to_thread(wait_for, lambda: answers(WEB_PORT))
        lines = Lines(WEB_PORT)
        await lines.open(2)
        people = Texting(vendor, lines)
        await people.say(PROVIDER, "hello")
        told = [await paying(people, number, runtime) for number in range(PAYERS)]
    server.close()
    slowest = max(max(pair) for pair in told)
    return {
        "bench": "told",
        "payments": len(told),
        "customer_p50_ms": round(1000 * statistics.median(one for one, _ in told)),
        "provider_p50_ms": round(1000 * statistics.median(other for _, other in told)),
        "slowest_ms": round(1000 * slowest),
        "slowest_of_5_s": round(slowest / MEANT, 3),
    }


def main() -> None:
    """Start everything, measure, print."""
    with empty_house() as (runtime, environment):
        with runtime.transaction() as session:
            load_town(session, {"providers": [TOWN]}, now=runtime.now())
            accounts = {name: channel.account for name, channel in runtime.channels.items()}
            ensure_provider_identities(session, accounts=accounts, is_demo=False)
        print(json.dumps(asyncio.run(measure(runtime, environment))))


if __name__ == "__main__":
    main()
