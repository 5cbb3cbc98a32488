"""The callables that the shared scorers take: thin adapters over what the bot itself uses."""

from __future__ import annotations

from bench.sgd_adapter import interpret
from bench.when_adapter import when

__all__ = ["interpret", "when"]
