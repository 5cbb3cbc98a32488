"""The forms of Spanish verbs that ask the same of different persons: tú, vos, usted, vosotros, ustedes."""

from __future__ import annotations

# Pronouns that hang on a command or an infinitive, by what they stand for: "pásame" is no "pásala".
_PRONOUNS = (("me", "nos"), ("le", "les"), ("lo", "la", "los", "las"), ("melo", "mela", "noslo", "nosla"), ("se", "te"))
# infinitive's end -> ends of the present (you), of the wish that you do it, and of the command that pronouns follow
_ENDS = {
    "ar": (("as", "a", "ais", "an"), ("es", "e", "eis", "en"), ("a", "e", "ad", "en")),
    "er": (("es", "e", "eis", "en"), ("as", "a", "ais", "an"), ("e", "a", "ed", "an")),
    "ir": (("es", "e", "is", "en"), ("as", "a", "ais", "an"), ("e", "i", "a", "id", "an")),
}
_SOFT = {"c": "qu", "g": "gu", "z": "c"}  # the last letter of a stem in -ar before an e


def persons_of(verb: str) -> list[tuple[str, ...]]:
    """Groups of forms of a regular verb that may stand for one another: told or wished, and each pronoun.

    Forms have no accents; `mover/muev` gives the stem that is stressed, and words after the verb are no forms of it
    (`cortar corte`). ValueError for what is no infinitive.
    """
    verb, *others = verb.split()
    verb, _, stressed = verb.partition("/")
    stem, end = verb[:-2], verb[-2:]
    if end not in _ENDS:
        raise ValueError(f"{verb} is no infinitive")
    stems = {stem, stressed or stem}
    told, wished, orders = _ENDS[end]
    commands = {_joined(one, last, end) for one in stems for last in orders}
    plain = commands | {_joined(one, last, end) for one in stems for last in told + wished}
    hung = [
        {form + pronoun for form in forms for pronoun in alike} for forms in ({verb}, commands) for alike in _PRONOUNS
    ]
    return [tuple(sorted(forms - set(others))) for forms in (plain, *hung)]


def _joined(stem: str, last: str, end: str) -> str:
    """A stem in -ar is written otherwise before an e: sacar, saquen."""
    is_soft = end == "ar" and last[0] == "e"
    return (stem[:-1] + _SOFT.get(stem[-1], stem[-1]) if is_soft else stem) + last
