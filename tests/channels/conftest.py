"""Fixtures of the channel tests."""

from tests.channels.words import own_words, words

__all__ = ["own_words", "words"]
