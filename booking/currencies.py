"""How many decimals an amount in the smallest unit has: as Stripe counts, not always as ISO 4217 or CLDR do. Pure.

https://docs.stripe.com/currencies#zero-decimal and #special-cases
"""

from __future__ import annotations

_WHOLE = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"]
)
_THOUSANDTHS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
_HUNDREDS_ONLY = frozenset(["ISK", "UGX"])  # counted in hundredths, charged in whole units


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
