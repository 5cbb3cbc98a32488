"""The static Pix code ("copia e cola") of a booking: EMV fields with a checksum, as the BR Code manual has them. Pure.

https://www.bcb.gov.br/content/estabilidadefinanceira/pix/Regulamento_Pix/II_ManualdePadroesparaIniciacaodoPix.pdf
"""

from __future__ import annotations

import re
from uuid import UUID

from booking.folding import fold
from booking.types import BookingCard

CURRENCY = "BRL"
LONGEST_NAME, LONGEST_CITY, LONGEST_TXID = 25, 15, 25
_KEY = re.compile(
    r"\+55\d{10,11}|\d{11}|\d{14}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|[a-z0-9.!#$'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+"
)


def is_key(key: str) -> bool:
    """Whether this is written as a Pix key is: a phone with +55, a CPF or CNPJ in digits, an e-mail or a random key."""
    return len(key) <= 77 and _KEY.fullmatch(key) is not None


def txid_of(booking_id: UUID) -> str:
    """What the payer's bank shows with the payment, at most 25 letters and digits."""
    return "PY" + booking_id.hex[:23].upper()


def pix_code(key: str, *, amount_minor: int, name: str, city: str, txid: str) -> str:
    """The text that a bank's app takes, pasted or from a QR code. The amount is in centavos.

    Raises ValueError for what is no key, no amount or no txid.
    """
    if not is_key(key) or amount_minor <= 0 or not re.fullmatch(rf"[A-Za-z0-9]{{1,{LONGEST_TXID}}}", txid):
        raise ValueError("not a Pix key, an amount or a txid")
    account = _field(0, "br.gov.bcb.pix") + _field(1, key)
    body = (
        _field(0, "01")
        + _field(26, account)
        + _field(52, "0000")
        + _field(53, "986")
        + _field(54, f"{amount_minor // 100}.{amount_minor % 100:02}")
        + _field(58, "BR")
        + _field(59, _plain(name, LONGEST_NAME) or "N")
        + _field(60, _plain(city, LONGEST_CITY) or "BRASIL")
        + _field(62, _field(5, txid))
        + "6304"
    )
    return body + f"{crc16(body.encode('ascii')):04X}"


def code_of(card: BookingCard) -> str:
    """The code with which a booking that waits for its payment is paid."""
    assert card.pix_key is not None
    return pix_code(
        card.pix_key,
        amount_minor=card.due_minor,
        name=card.provider_name,
        city=card.provider_city,
        txid=txid_of(card.id),
    )


def crc16(data: bytes) -> int:
    """CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, neither reflected nor inverted."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1
        crc &= 0xFFFF
    return crc


def _field(number: int, value: str) -> str:
    return f"{number:02}{len(value):02}{value}"


def _plain(text: str, longest: int) -> str:
    """Capitals without accents, and nothing that a bank's app may not read."""
    kept = re.sub(r"[^A-Z0-9 .&/-]+", " ", fold(text).upper())
    return " ".join(kept.split())[:longest].strip()
