"""All doors of the API, declared by being imported here."""

from __future__ import annotations

from webhooks.api import appointments, booking, description, operation, times

__all__ = ["BLUEPRINTS", "appointments", "booking", "times"]
BLUEPRINTS = (operation.blueprint, description.blueprint)
