"""Text in, one closed understanding out.

Nothing here knows a booking, a table or a clock: every fact comes in through `llm.context.Context`.
Open `llm/intents.py` first: it holds the whole vocabulary that may leave this package.
"""
