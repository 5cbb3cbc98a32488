"""The assistant: a turn from messages to replies, the channels it speaks on, and the composition root.

Open `bot/engine.py` for the way of a turn, `bot/dialogue.py` for what is said, `bot/runtime.py` for how it all
is put together.
"""
