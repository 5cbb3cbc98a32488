"""What a provider's messages about the business mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from llm.acts import Draft


def provider_acts(draft: Draft) -> None:
    """Adds the acts of a provider and takes back those that only customers have."""
