"""All doors of the API, declared by being imported here."""

from __future__ import annotations

from webhooks.api import booking, description, operation, times

__all__ = ["BLUEPRINTS", "booking", "times"]
BLUEPRINTS = (operation.blueprint, description.blueprint)
