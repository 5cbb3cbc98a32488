"""A semantic reply as the text, options and links of one channel in one language, within the channel's limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import gsm
from bot.articles import with_articles
from bot.catalogue import wording
from bot.channels.port import Capabilities, ShownLink, ShownOption
from bot.formats import country_of_zone, value_text
from bot.replies import Day, Line, Moment, Phrase, Reply, Value, Weekday

SMS_SEGMENTS = 2
_NAME_LENGTH = 40  # a longer text value is prose and may be cut between its words
_LONG_LINE = 90
# Private-use letters stand for the spaces inside values, so that a cut between words keeps a value whole.
_FIXED, _NAME = "\ue000", "\ue001"
_LEADING = re.compile(r"^\{(\w+)\}", re.MULTILINE)
_SPACE_OF = str.maketrans({_FIXED: " ", _NAME: " "})


@dataclass(frozen=True, slots=True)
class Rendered:
    """What is sent. With numbered choices, the line "3) ..." belongs to the third option."""

    text: str
    options: tuple[ShownOption, ...] = ()
    links: tuple[ShownLink, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wording:
    """How words are made for one reply: language, country, the year that need not be told, the letters allowed."""

    language: str
    country: str | None
    year: int | None
    letters: Callable[[str], str]
    at: datetime | None = None  # when it is read

    def labelled(self, link: ShownLink) -> str:
        """A link in the text; French parts the colon from its label."""
        colon = "\u00a0:" if self.language == "fr" else ":"
        return f"{self.letters(link.label + colon)} {link.url}"

    def of(self, line: Line) -> str:
        """A line's text; the spaces inside its values are marked. A date or phrase that begins it is capitalized."""
        values = {name: self._marked(value) for name, value in line.values.items()}
        if line.n is not None:
            values.setdefault("n", str(line.n))
        values |= {
            f"^{name}": values[name][:1].upper() + values[name][1:]
            for name, value in line.values.items()
            if isinstance(value, Moment | Day | Weekday | Phrase) or _is_weekdays(value)
        }
        spoken = with_articles(wording(self.language, line.key, line.n), line.values, self.language)
        pattern = self.letters(spoken)
        return _LEADING.sub(lambda found: _leading(found, values), pattern).format_map(values).strip()

    def _marked(self, value: Value) -> str:
        if isinstance(value, Moment) and value.style == "until" and self._is_today(value):
            value = replace(value, style="today")
        text = self.letters(value_text(value, self.language, self.country, self.year))
        if isinstance(value, tuple):
            return text
        if not isinstance(value, str):
            return text.replace(" ", _FIXED)
        return text.replace(" ", _NAME) if len(text) <= _NAME_LENGTH else text

    def _is_today(self, moment: Moment) -> bool:
        zone = ZoneInfo(moment.zone)
        return self.at is not None and self.at.astimezone(zone).date() == moment.at.astimezone(zone).date()


def _is_weekdays(value: Value) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Weekday)


def _leading(found: re.Match[str], values: Mapping[str, str]) -> str:
    """The placeholder at the start of a line, made to take the capitalized value where there is one."""
    capital = f"^{found[1]}"
    return f"{{{capital}}}" if capital in values else found[0]


@dataclass(frozen=True, slots=True)
class _Parts:
    """A reply's pieces before they are put together; choices and links only where the text must hold them."""

    lines: tuple[str, ...]
    choices: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    gap: str = "\n"

    def text(self) -> str:
        """All of it. Where room costs nothing, long lines and blocks of lines stand apart from their neighbours."""
        numbered = "\n".join(f"{n}) {label}" for n, label in enumerate(self.choices, 1))
        blocks = [self._paragraphs(), numbered, "\n".join(self.links)]
        return self.gap.join(block for block in blocks if block)

    def _paragraphs(self) -> str:
        text = ""
        for before, line in zip(("", *self.lines), self.lines, strict=False):
            is_apart = any(len(one) > _LONG_LINE or "\n" in one for one in (before, line))
            text += (self.gap if is_apart else "\n") * bool(text) + line
        return text


def line_text(line: Line, *, language: str, country: str | None = None, year: int | None = None) -> str:
    """One line as text, for labels and pages. Raises KeyError for an unknown key."""
    return _Wording(language, country, year, str).of(line).translate(_SPACE_OF)


def render(
    reply: Reply,
    *,
    language: str,
    capabilities: Capabilities,
    option_ids: Sequence[str],
    base_url: str,
    country: str | None = None,
    at: datetime | None = None,
) -> Rendered:
    """Put a reply into words for a channel; `option_ids` match `reply.options` one to one.

    `country` decides 12 or 24 hours (else the zone of the first instant told), `at` which year goes without saying.
    Raises KeyError for an unknown key, ValueError when the ids do not match.
    """
    if len(option_ids) != len(reply.options):
        raise ValueError("every option needs an id")
    zone = next((value.zone for value in _moments(reply)), None)
    say = _Wording(
        language,
        country or (country_of_zone(zone) if zone else None),
        at.astimezone(ZoneInfo(zone or "UTC")).year if at else None,
        gsm.fold if capabilities.is_gsm else str,
        at,
    )
    whole = _parts(reply, say, capabilities, base_url)
    parts = _fit(whole, _limit(capabilities), _extra_lines(reply, say), _short_forms(reply, say))
    labels = parts.choices or tuple(say.of(option.label) for option in reply.options)
    return Rendered(
        parts.text().translate(_SPACE_OF),
        tuple(ShownOption(i, label.translate(_SPACE_OF)) for i, label in zip(option_ids, labels, strict=True)),
        tuple(_links(reply, say, base_url)),
    )


def _moments(reply: Reply) -> Iterator[Moment]:
    for line in (*reply.lines, *(option.label for option in reply.options)):
        yield from (value for value in _flat(line.values.values()) if isinstance(value, Moment))


def _flat(values: Iterable[Value]) -> Iterator[Value]:
    for value in values:
        if isinstance(value, tuple):
            yield from _flat(value)
        else:
            yield value


def _parts(reply: Reply, say: _Wording, capabilities: Capabilities, base_url: str) -> _Parts:
    said = _without_codes(reply.lines) if capabilities.is_gsm else reply.lines
    lines = tuple(text for text in map(say.of, said) if text)
    is_numbered = len(reply.options) > capabilities.max_buttons
    choices = tuple(say.of(option.label) for option in reply.options) if is_numbered else ()
    links = () if capabilities.has_links else tuple(map(say.labelled, _links(reply, say, base_url)))
    return _Parts(lines, choices, links, "\n" if capabilities.is_gsm else "\n\n")


def _without_codes(lines: Iterable[Line]) -> Iterator[Line]:
    """Where lines may be cut no code is sent that has to be copied whole: it stands on the linked page."""
    for line in lines:
        if line.key == "pix.copy":
            yield replace(line, key="pix.on_page")
        elif line.key != "pix.code":
            yield line


def _links(reply: Reply, say: _Wording, base_url: str) -> Iterator[ShownLink]:
    for link in reply.links:
        url = link.path if "://" in link.path else f"{base_url.rstrip('/')}/{link.path.lstrip('/')}"
        yield ShownLink(url, say.of(Line(link.label)))


def _extra_lines(reply: Reply, say: _Wording) -> tuple[str, ...]:
    return tuple(say.of(line) for line in reply.lines if line.key.endswith(".extra"))


# Lines that have a shorter form, for where the whole does not fit.
_SHORT = {"intro.provider": "intro.provider.short"}


def _short_forms(reply: Reply, say: _Wording) -> dict[str, str]:
    return {say.of(line): say.of(replace(line, key=_SHORT[line.key])) for line in reply.lines if line.key in _SHORT}


def _limit(capabilities: Capabilities) -> Callable[[_Parts], bool]:
    if capabilities.is_gsm:
        return lambda parts: gsm.segments(parts.text()) <= SMS_SEGMENTS
    # Telegram and WhatsApp count UTF-16 units: an emoji is two.
    return lambda parts: len(parts.text().encode("utf-16-le")) // 2 <= capabilities.max_text


def _fit(parts: _Parts, fits: Callable[[_Parts], bool], extras: tuple[str, ...], short: Mapping[str, str]) -> _Parts:
    """The first shorter form that fits: without extras, with shorter choices, with lines cut between words."""
    for step in _shorter(parts, fits, extras, short):
        parts = step
        if fits(parts):
            break
    return parts


def _shorter(
    parts: _Parts, fits: Callable[[_Parts], bool], extras: tuple[str, ...], short: Mapping[str, str]
) -> Iterator[_Parts]:
    yield parts
    parts = replace(parts, lines=tuple(short.get(line, line) for line in parts.lines))
    yield parts
    for extra in reversed(extras):
        parts = replace(parts, lines=tuple(line for line in parts.lines if line != extra))
        yield parts
    for size in (32, 24, 16):
        parts = replace(parts, choices=tuple(_cut_label(label, size) for label in parts.choices))
        yield parts
    parts = _cut_lines(parts, fits)
    yield parts
    # Only now names may be broken, between their words.
    parts = _cut_lines(replace(parts, lines=tuple(line.replace(_NAME, " ") for line in parts.lines)), fits)
    yield parts
    for size in (32, 24, 16, 12, 8):
        released = (label.replace(_NAME, " ") for label in parts.choices)
        parts = replace(parts, choices=tuple(_cut_label(label, size)[:size] for label in released))
        yield parts


def _cut_label(label: str, size: int) -> str:
    """A label without the words that do not fit; its first word always stays."""
    words = label.split(" ")
    while len(words) > 1 and len(" ".join(words)) > size:
        words.pop()
    return " ".join(words).rstrip(" ,;:-(")


def _cut_lines(parts: _Parts, fits: Callable[[_Parts], bool]) -> _Parts:
    """Cut the longest lines first, each as little as needed; a line that keeps nothing is left out."""
    for index in sorted(range(len(parts.lines)), key=lambda i: len(parts.lines[i]), reverse=True):
        if fits(parts):
            return parts
        parts = _cut_line(parts, index, fits)
    return replace(parts, lines=tuple(line for line in parts.lines if line))


def _cut_line(parts: _Parts, index: int, fits: Callable[[_Parts], bool]) -> _Parts:
    words = parts.lines[index].split(" ")

    def kept(count: int) -> _Parts:
        count = _safe_end(words, count)
        cut = " ".join(words[:count]).rstrip(" ,;:-(") + "..." if count else ""
        return replace(parts, lines=(*parts.lines[:index], cut, *parts.lines[index + 1 :]))

    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(kept(middle)) else (low, middle - 1)
    return kept(low)


def _safe_end(words: list[str], count: int) -> int:
    """The nearest end, at or before `count` words, that does not part a number from what belongs to it."""
    while count and any(letter.isdigit() for letter in words[count - 1]) and words[count - 1][-1] not in ".,;!?)":
        count -= 1
    return count
