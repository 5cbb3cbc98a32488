"""Reads a talk file into frozen steps.

# Title                                  the first line
now: 2026-05-05T16:00:00Z                optional headers: now, town, process, sets-up, expect-fail
maria = whatsapp +14085550001 Maria Lopez    who speaks where; providers are known by their slug
maria -> ana: Hi                         words; `-> slug` comes through that provider's link
maria! yes please                        words or a press with which the person agrees to something
maria: @photo like this                  a picture, perhaps with words; other kinds: @sticker, @video, @location ...
maria: @voice a haircut at 3             a voice note in which this is said
maria: [Other times]                     presses the option whose label holds this
maria~ a haircut                         said, and more follows before anybody can answer
maria$ paid                              opens the last pay link and pays; or: failed, abandoned, late
> Haircut | 3:00 PM or 15:00             the answer holds all of these (case is no matter)
>not You're booked | Cancelled           the answer holds none of these
>options 9:00 | 9:15 | ...               the options, in order; `...` at the end: there may be more
>silent                                  no answer is right here
>twice                                   two messages answer this
>ana New booking | Maria                 another person was told in the same turn
>ana not Maria                           and nothing of this kind
>ana silent                              another person was told nothing
+1d2h30m                                 time goes by
= ana Haircut 2026-05-06T15:00 confirmed     all bookings at this point, in order of their making; `= none`
=changes request cancel                  all changes so far
=money payment 4500 paid, refund 4500 done   all payments and refunds so far
=business ana: Ana | barber | Lisbon ...     all who signed up so far (`business_text`); `=business none`

A story is told in six languages: a speaker's line ends at its mark, and six lines `  en: words` follow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

NOW = "2026-05-05T16:00:00Z"  # a Tuesday: 9 in the morning in San Jose, 18:00 in Madrid
_WHO = re.compile(r"(?P<name>\w+) = (?P<channel>\w+) (?P<address>\S+)(?: (?P<full>.+))?")
_SAID = re.compile(r"(?P<name>\w+)(?: -> (?P<to>\w+))?(?P<mark>[:!~$]) (?P<words>.*)")
_TIME = re.compile(r"\+(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?")
_SAID_BY_ALL = re.compile(r"\w+(?: -> \w+)?[:!~]")
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
_HEADERS = ("now", "town", "process", "sets-up", "expect-fail")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the talk; a provider has no channel of its own and answers where it was written to."""

    name: str
    address: str
    channel: str | None = None
    full_name: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What one person was told in a turn; `who` None is the one who spoke. A piece is a tuple of ways to say it."""

    kind: str  # has | not | options | silent | twice
    pieces: tuple[tuple[str, ...], ...] = ()
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Words, a press or time that goes by, and what has to follow."""

    source: str
    speaker: str | None = None
    words: str = ""
    option: str | None = None
    to: str | None = None
    is_agreeing: bool = False
    is_first_of_several: bool = False
    outcome: str | None = None  # what becomes of a payment
    seconds: int = 0
    expected: tuple[Expected, ...] = ()
    bookings: tuple[str, ...] | None = None
    changes: tuple[str, ...] | None = None
    money: tuple[str, ...] | None = None
    businesses: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """One file."""

    path: Path
    title: str
    people: dict[str, Person]
    steps: tuple[Step, ...]
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def has_sign_ups(self) -> bool:
        """Whether somebody becomes a provider in it."""
        return any(step.businesses is not None for step in self.steps)

    @property
    def has_bursts(self) -> bool:
        """Whether something is said before the last thing was answered; only the own house can play that."""
        return any(step.is_first_of_several for step in self.steps)


class BadTalk(ValueError):
    """A line that is no part of the form."""


def read_talk(path: Path, providers: dict[str, str], language: str | None = None) -> Talk:
    """A talk from its file; `providers` are the town's phones by slug. A story needs its language. Raises BadTalk."""
    lines = [line.rstrip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if language:
        lines = list(_in_language(lines, language, path))
    if not lines or not lines[0].startswith("# "):
        raise BadTalk(f"{path.name}: the first line is '# title'")
    people = {slug: Person(slug, phone) for slug, phone in providers.items()}
    headers: dict[str, str] = {}
    steps: list[dict[str, object]] = []
    for line in lines[1:]:
        name, _, value = line.partition(": ")
        if line.startswith("#"):
            continue
        if not steps and name in _HEADERS:
            headers[name] = value
        elif not steps and (who := _WHO.fullmatch(line)):
            people[who["name"]] = Person(who["name"], who["address"], who["channel"], who["full"])
        else:
            _take(line, steps, people, path)
    return Talk(path, lines[0][2:], people, tuple(Step(**step) for step in steps), headers)  # type: ignore[arg-type]


def _in_language(lines: list[str], language: str, path: Path) -> Iterator[str]:
    """The lines of a story as one language plays it. Raises BadTalk."""
    wanted = 0
    for at, line in enumerate(lines):
        if _SAID_BY_ALL.fullmatch(line):
            own = {one.strip()[:2]: one.strip()[4:] for one in lines[at + 1 : at + 7]}
            if set(own) != set(LANGUAGES):
                raise BadTalk(f"{path.name}: {line!r} needs a wording in {', '.join(LANGUAGES)}")
            yield f"{line} {own[language]}"
            wanted = len(LANGUAGES)
        elif wanted:
            wanted -= 1
        else:
            yield line


def _take(line: str, steps: list[dict[str, object]], people: dict[str, Person], path: Path) -> None:
    """Begin a step, or add to the last one."""
    said = _SAID.fullmatch(line)
    if said and said["name"] in people:
        steps.append(_said(line, said))
    elif (gone := _TIME.fullmatch(line)) and any(gone.groups()):
        days, hours, minutes = (int(part or 0) for part in gone.groups())
        steps.append({"source": line, "seconds": ((days * 24 + hours) * 60 + minutes) * 60})
    elif line[0] in ">=" and steps:
        _add(line, steps[-1], people, path)
    else:
        raise BadTalk(f"{path.name}: {line!r}")


def _said(line: str, said: re.Match[str]) -> dict[str, object]:
    words, option = said["words"], None
    if words.startswith("[") and words.endswith("]"):
        words, option = "", words[1:-1]
    return {
        "source": line,
        "speaker": said["name"],
        "to": said["to"],
        "words": "" if said["mark"] == "$" else words,
        "outcome": words if said["mark"] == "$" else None,
        "option": option,
        "is_agreeing": said["mark"] == "!",
        "is_first_of_several": said["mark"] == "~",
    }


def _add(line: str, step: dict[str, object], people: dict[str, Person], path: Path) -> None:
    if line.startswith("=changes"):
        step["changes"] = tuple(line.split()[1:])
    elif line.startswith("=money"):
        step["money"] = tuple(one.strip() for one in line.removeprefix("=money").split(",") if one.strip())
    elif line.startswith("=business "):
        told = step.get("businesses") or ()
        assert isinstance(told, tuple)
        step["businesses"] = () if line == "=business none" else (*told, line.removeprefix("=business "))
    elif line.startswith("= "):
        kept = step.get("bookings") or ()
        assert isinstance(kept, tuple)
        step["bookings"] = () if line == "= none" else (*kept, line[2:])
    else:
        expected = step.get("expected", ())
        assert isinstance(expected, tuple)
        step["expected"] = (*expected, _expected(line[1:], people, path))


def _expected(text: str, people: dict[str, Person], path: Path) -> Expected:
    first, _, rest = text.partition(" ")
    who = None
    if first in people:
        who = first
        is_kind = rest.split(" ")[0] in ("not", "options", "silent", "twice")
        first, _, rest = rest.partition(" ") if is_kind else ("", "", rest)
    if first in ("silent", "twice"):
        return Expected(first, who=who)
    if first not in ("", "not", "options") or not rest:
        raise BadTalk(f"{path.name}: >{text}")
    pieces = tuple(tuple(way.strip() for way in piece.split(" or ")) for piece in rest.split(" | "))
    return Expected(first or "has", pieces, who)
