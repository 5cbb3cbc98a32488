"""Writes `.env.example` from the settings themselves, so that it names every one and explains it."""

from __future__ import annotations

from bot.settings import Settings

HEAD = (
    "# Copy to `.env` and set what you need; on a bare machine nothing needs to be set.\n"
    "# A line that is commented out shows the default. Variables of the environment win over this file.\n"
)


def env_example() -> str:
    """The whole text; secrets and settings without a default are empty."""
    return HEAD + "".join(_entry(name) for name in Settings.model_fields)


def _entry(name: str) -> str:
    field = Settings.model_fields[name]
    default = "" if field.default is None else str(field.default)
    value = default.lower() if isinstance(field.default, bool) else default
    return f"\n# {field.description}\n# {field.alias}={value}\n"
