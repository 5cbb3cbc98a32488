"""What a stranger types about himself: a name, a phone, an e-mail address; taken as it is, or refused. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

MAX_NAME = 120
MAX_EMAIL = 254
_EMAIL = re.compile(r"[^\s@<>\"(),:;\\\[\]]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")


class BadField(ValueError):
    """A field cannot be taken. `code` is missing, too_long, unreadable (letters that cannot be stored) or malformed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Contact:
    """Who wants to book, in their own words. Nothing of it is proven."""

    name: str
    phone: str  # +E.164
    email: str | None = None


def read_name(typed: str, most: int = MAX_NAME) -> str:
    """A name. Raises BadField."""
    return _storable(typed, most)


def read_phone(typed: str, country: str) -> str:
    """A phone number as +E.164; without a country code it is of `country` (ISO 3166). Raises BadField."""
    text = _storable(typed, 40)
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        raise BadField("malformed") from None
    if not phonenumbers.is_possible_number(number) or number.extension:
        raise BadField("malformed")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_email(typed: str) -> str | None:
    """An e-mail address, or None for nothing. Raises BadField."""
    if not typed.strip():
        return None
    text = _storable(typed, MAX_EMAIL)
    if not _EMAIL.fullmatch(text):
        raise BadField("malformed")
    return text


def _storable(typed: str, most: int) -> str:
    text = typed.strip()
    if not text:
        raise BadField("missing")
    if len(text) > most:
        raise BadField("too_long")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
        raise BadField("unreadable")
    return text
