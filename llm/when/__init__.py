"""Text to `When`: one compositional grammar over words of time in six languages.

`find` never raises and does bounded work for any text.
"""

from __future__ import annotations

from llm.when.frame import Found, Frame
from llm.when.grammar import find

__all__ = ["Found", "Frame", "find"]
