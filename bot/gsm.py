"""Text that fits an SMS: folded into the GSM-7 alphabet (GSM 03.38), counted in septets and segments."""

from __future__ import annotations

import unicodedata

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = "^{}\\[~]|€"
ALPHABET = frozenset(_BASIC + _EXTENDED)
SINGLE = 160
PART = 153

_REPLACED = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "•": "-", "·": "-", "→": "->", "←": "<-", "×": "x", "✓": "", "✔": "",
    "\t": " ", "⁄": "/", "\u2028": "\n", "\u2029": "\n", "º": "o", "ª": "a", "°": "o",
    "©": "(c)", "®": "(R)", "™": "(TM)",
    "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "th", "ı": "i",
    "₹": "INR ", "₩": "KRW ", "₪": "ILS ", "₫": "VND ", "₴": "UAH ", "₺": "TRY ", "₽": "RUB ", "₦": "NGN ",
    "₱": "PHP ", "฿": "THB ", "₡": "CRC ", "₲": "PYG ", "₵": "GHS ", "₸": "KZT ", "¢": "c",
}  # fmt: skip


def fold(text: str) -> str:
    """The text in GSM-7 letters: marks and accents folded, emoji and control characters dropped, other scripts as ?."""
    if ALPHABET.issuperset(text):
        return text
    # Composed first: GSM-7 has é and ñ as single letters, but no combining accents.
    text = unicodedata.normalize("NFC", text)
    folded = "".join(_fold_letter(letter) for letter in text)
    # Dropped letters leave double spaces behind.
    return "\n".join(" ".join(line.split()) for line in folded.split("\n"))


def _fold_letter(letter: str) -> str:
    if letter in ALPHABET:
        return letter
    if letter in _REPLACED:
        return _REPLACED[letter]
    parts = [part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)]
    kept = "".join(_REPLACED.get(part, part) for part in parts)
    if kept and ALPHABET.issuperset(kept):
        return kept
    category = unicodedata.category(letter)
    if category[0] == "Z":
        return " "
    return "?" if category[0] in "LN" else ""


def septets(text: str) -> int:
    """How many septets a folded text takes: letters of the extension table count twice."""
    return len(text) + sum(text.count(letter) for letter in _EXTENDED)


def segments(text: str) -> int:
    """How many SMS parts a folded text is sent in: a letter of two septets is never split between parts."""
    if septets(text) <= SINGLE:
        return 1
    parts, used = 1, 0
    for letter in text:
        size = 2 if letter in _EXTENDED else 1
        parts, used = (parts, used + size) if used + size <= PART else (parts + 1, size)
    return parts
