"""Fixtures of the channel tests."""

from tests.channels.words import words

__all__ = ["words"]
