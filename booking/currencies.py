"""How many decimals an amount in the smallest unit has: as Stripe counts, not always as ISO 4217 or CLDR do. Pure.

https://docs.stripe.com/currencies#zero-decimal, #special-cases and #minimum-and-maximum-charge-amounts
"""

from __future__ import annotations

_WHOLE = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"]
)
_THOUSANDTHS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
_HUNDREDS_ONLY = frozenset(["ISK", "UGX"])  # counted in hundredths, charged in whole units
# The least that is charged, where it is settled in the same currency.
_LEAST = {
    "AED": 200, "AUD": 50, "BGN": 100, "BRL": 50, "CAD": 50, "CHF": 50, "CZK": 1500, "DKK": 250, "EUR": 50, "GBP": 30,
    "HKD": 400, "HUF": 17500, "INR": 50, "JPY": 50, "MXN": 1000, "MYR": 200, "NOK": 300, "NZD": 50, "PLN": 200,
    "RON": 200, "SEK": 300, "SGD": 50, "THB": 1000, "USD": 50,
}  # fmt: skip


def exponent_of(currency: str) -> int:
    """Decimals of an amount in this currency's smallest unit (ISO 4217 code, either case)."""
    code = currency.upper()
    return 0 if code in _WHOLE else 3 if code in _THOUSANDTHS else 2


def smallest_charge_step(currency: str) -> int:
    """What a charged amount must be a multiple of, in the smallest unit."""
    code = currency.upper()
    return 100 if code in _HUNDREDS_ONLY else 10 if code in _THOUSANDTHS else 1


def chargeable(minor: int, currency: str) -> int:
    """The amount, rounded down to what can be charged."""
    return minor - minor % smallest_charge_step(currency)


def collectable(minor: int, currency: str) -> int:
    """What is asked for by link of an amount: nothing where it is less than the least charge."""
    asked = chargeable(minor, currency)
    return asked if asked >= _LEAST.get(currency.upper(), 0) else 0
