"""A stand-in for Twilio that signs and keeps messages (`emulate`), and phones that write to our numbers there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from tests.wire.house import House
from tests.wire.programs import free_port, running, script_of

SID, TOKEN = "AC" + "0" * 32, "twilio_test_auth_token"
WHATSAPP, SMS = "+14155550100", "+14155550101"


@dataclass
class Emulator:
    """A running stand-in, asked and told by HTTP."""

    url: str

    @property
    def settings(self) -> dict[str, str]:
        """A house's settings for it."""
        return {
            "TWILIO_ACCOUNT_SID": SID,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_WHATSAPP_FROM": WHATSAPP,
            "TWILIO_SMS_FROM": SMS,
            "TWILIO_BASE_URL": self.url,
        }

    def simulate(self, what: str, **fields: str) -> Any:
        """Have something happen outside."""
        response = requests.post(f"{self.url}/_twilio/simulate/{what}", data=fields, auth=(SID, TOKEN), timeout=30)
        assert response.status_code < 300, response.text
        return response.json()

    def point_to(self, house: House) -> None:
        """Have inbound messages of our numbers posted to a house."""
        base = f"{self.url}/2010-04-01/Accounts/{SID}/IncomingPhoneNumbers"
        numbers = requests.get(f"{base}.json", auth=(SID, TOKEN), timeout=30).json()["incoming_phone_numbers"]
        for number in numbers:
            change = {"SmsUrl": f"{house.url}/webhooks/twilio/messages"}
            requests.post(f"{base}/{number['sid']}.json", data=change, auth=(SID, TOKEN), timeout=30).raise_for_status()

    def sent(self, to: str) -> list[dict[str, Any]]:
        """What we sent to an address, oldest first."""
        address = f"{self.url}/2010-04-01/Accounts/{SID}/Messages.json"
        listed = requests.get(address, params={"To": to, "PageSize": "1000"}, auth=(SID, TOKEN), timeout=30).json()
        return [message for message in reversed(listed["messages"]) if message["direction"] != "inbound"]


@dataclass
class Phone:
    """Somebody who writes to one of our numbers."""

    emulator: Emulator
    house: House
    address: str
    our_number: str

    def say(self, words: str) -> str:
        """Write, and read the newest answer."""
        self.emulator.simulate("inbound-message", From=self.address, To=self.our_number, Body=words)
        self.house.work()
        return self.newest()

    def newest(self) -> str:
        """The newest message on this phone."""
        messages = self.emulator.sent(self.address)
        return messages[-1]["body"] if messages else ""


@contextmanager
def running_emulator(folder: Path) -> Iterator[Emulator]:
    """It, from when it answers until the end of the block; skips the test where it is not installed."""
    numbers = [{"phone_number": f"whatsapp:{WHATSAPP}"}, {"phone_number": SMS}]
    seed = {"twilio": {"account": {"sid": SID, "auth_token": TOKEN}, "phone_numbers": numbers}}
    script, port = script_of("emulate"), free_port()
    (folder / "seed.json").write_text(json.dumps(seed))
    arguments = ["start", "--service", "twilio", "--port", str(port), "--seed", str(folder / "seed.json")]
    url = f"http://127.0.0.1:{port}"
    with running(script, arguments, ready_url=url, folder=folder):
        yield Emulator(url)
