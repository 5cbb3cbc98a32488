"""A small catalogue of its own for tests of the renderer, so that wording changes elsewhere cannot break them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import catalogue, formats

FOLDER = catalogue.FOLDER
PO = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "greet"
msgstr "Hello {name}!"

msgid "offer"
msgstr "{provider} can see you for {service} on {at}. It takes {length} and costs {price}."

msgid "offer.extra"
msgstr "Tell me another day if none of these suits you, I will look again."

msgid "found"
msgid_plural "found.many"
msgstr[0] "One free time:"
msgstr[1] "{n} free times:"

msgid "slot"
msgstr "{at}"

msgid "choice"
msgstr "{service}, {length}, {price}"

msgid "said"
msgstr "{text}"

msgid "status"
msgstr "Your visit is {status}."

msgid "status.confirmed"
msgstr "confirmed"

msgid "state"
msgstr "{status}: {at}\\n{at} ({day})"

msgid "link.pay"
msgstr "Pay now"
"""

SPANISH = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "greet"
msgstr "¡Hola, {name}!"
"""


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The small catalogue in place of the product's."""
    (tmp_path / "en.po").write_text(PO, encoding="utf-8")
    (tmp_path / "es.po").write_text(SPANISH, encoding="utf-8")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    forget()
    yield catalogue
    monkeypatch.undo()
    forget()


@pytest.fixture
def own_words(words, monkeypatch: pytest.MonkeyPatch):
    """The product's catalogues again, in a module that otherwise uses the small one."""
    monkeypatch.setattr(words, "FOLDER", FOLDER)
    forget()
    return words


def forget() -> None:
    """Parse the catalogues again at their next use."""
    catalogue.languages.cache_clear()
    catalogue.catalogue.cache_clear()
    formats.locale_of.cache_clear()
