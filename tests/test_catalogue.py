"""The catalogues are whole: same keys and placeholders in every language, all used, and no carrier's words in them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.catalogue import catalogue, languages, placeholders
from bot.formats import _WORDS

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "booking", "webhooks", "workers")
MAKERS = {"Line": 0, "Phrase": 0, "Link": 0, "wording": 1}
# Whole words that carriers obey: https://help.twilio.com/articles/223134027
COMMANDS = "STOP|STOPALL|CANCEL|END|QUIT|UNSUBSCRIBE|REVOKE|OPTOUT|YES|NO"
SHOUTED = re.compile(rf"\b({COMMANDS}|SÍ|SI|SIM|NÃO|OUI|NON|JA|NEIN|SÌ)\b")
ASKED = re.compile(
    r"\b(?:reply|text|send|write|answer|type|say|respond[ae]?|responder|contesta|conteste|escriba?e?|env[ií]ae?|env[ií]e"
    rf"|mand[ae]|di|diga)\s+(?:with\s+|back\s+|con\s+|por\s+)?[\"'«“‘*]?(?:{COMMANDS}|sí)\b(?!\s+(?:a|al|la|el|the)\b)",
    re.IGNORECASE,
)
ASKED_ELSEWHERE = re.compile(
    r"\b(?:escreva|responda|envie|mande|écrivez|répondez|envoyez|(?:schreib|antwort|send)en sie|scriva|risponda|invii)"
    rf"\s+(?:com\s+|par\s+|mit\s+|con\s+)?[\"'«“‘*]?(?:{COMMANDS}|sim|não|oui|non|ja|nein|sì)\b",
    re.IGNORECASE,
)


def test_english_is_there():
    assert "en" in languages()


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_key(language):
    assert set(catalogue(language).forms) == set(catalogue("en").forms)


@pytest.mark.parametrize("language", languages())
def test_placeholders_are_the_same(language):
    wrong = {}
    for key, forms in catalogue(language).forms.items():
        expected = placeholders("".join(catalogue("en").forms[key])) - {"n"}
        for form in forms:
            if placeholders(form) - {"n"} != expected:
                wrong[key] = form
    assert not wrong


@pytest.mark.parametrize("language", languages())
def test_every_plural_form_is_written(language):
    own = catalogue(language)
    needed = {own.plural(n) for n in range(200)}
    for key, forms in catalogue("en").forms.items():
        if len(forms) > 1:
            assert len(own.forms[key]) > max(needed), key
        assert all(form.strip() for form in own.forms[key]), key


@pytest.mark.parametrize("language", languages())
def test_dates_have_their_own_pattern(language):
    assert language in _WORDS


def test_french_marks_stay_with_their_word():
    """No line of a bubble begins with a question mark or a colon: the space before it does not break."""
    wordings = [form for forms in catalogue("fr").forms.values() for form in forms]
    assert not [form for form in wordings if re.search(r"[^\u00a0][?!;]| :", form)]


def carrier_words(text: str) -> list[str]:
    """What in a wording a carrier could take, or a reader could send, as a command."""
    return [match.group(0) for pattern in (SHOUTED, ASKED, ASKED_ELSEWHERE) for match in pattern.finditer(text)]


@pytest.mark.parametrize("language", languages())
def test_no_message_offers_a_carrier_word(language):
    wordings = ((key, form) for key, forms in catalogue(language).forms.items() for form in forms)
    found = {key: carrier_words(form) for key, form in wordings if carrier_words(form)}
    assert not found


@pytest.mark.parametrize(
    "text",
    [
        "Reply YES to confirm.",
        "text stop to end this",
        "Answer 'no' if you",
        "Responde SÍ",
        "Type cancel.",
        "or END",
        "Escreva sim",
        "Répondez «oui»",
        "Antworten Sie mit Ja",
        "Scriva 'no'",
    ],
)
def test_the_lint_finds_what_it_is_for(text):
    assert carrier_words(text)


@pytest.mark.parametrize(
    "text",
    ["I can cancel it for you.", "No problem.", "Yes, book it", "Write 1 to confirm.", "Escribe cuándo te va bien."],
)
def test_the_lint_lets_ordinary_words_pass(text):
    assert not carrier_words(text)


def sources() -> Iterator[Path]:
    for package in PACKAGES:
        yield from (ROOT / package).rglob("*.py")


def pattern_of(node: ast.expr) -> str | None:
    """A regular expression for the keys that an expression can be: a text or an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = [re.escape(p.value) if isinstance(p, ast.Constant) else r"[\w.]+" for p in node.values]
        return "".join(parts) if any(isinstance(p, ast.Constant) for p in node.values) else None
    return None


@cache
def written() -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """(place and pattern of every key that is asked for by name, patterns of all texts in the code)."""
    asked, texts = set(), set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) in MAKERS:
                place = MAKERS[node.func.id]
                pattern = pattern_of(node.args[place]) if len(node.args) > place else None
                if pattern is not None:
                    asked.add((f"{path.relative_to(ROOT)}:{node.lineno}", pattern))
            if isinstance(node, ast.Constant | ast.JoinedStr):
                texts.add(pattern_of(node))
    for path in (ROOT / "webhooks").rglob("*.html"):
        texts.update(re.escape(key) for key in re.findall(r"[\"']([a-z_]+\.[a-z_.]+)[\"']", path.read_text()))
    return frozenset(asked), frozenset(texts - {None})


def test_every_key_used_exists():
    keys = catalogue("en").forms
    missing = [(place, pattern) for place, pattern in written()[0] if not any(re.fullmatch(pattern, k) for k in keys)]
    assert not missing


def test_every_key_is_used():
    texts = written()[1]
    plain = {text.replace("\\", "") for text in texts}
    patterns = [re.compile(text) for text in texts if r"[\w.]+" in text]
    unused = [k for k in catalogue("en").forms if k not in plain and not any(p.fullmatch(k) for p in patterns)]
    assert not unused
