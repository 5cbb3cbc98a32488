"""The JSON API: the same services as in the chat, described at `/openapi.json` by the models that the code itself uses.

Start at `operation.py` for how a door is declared, then `booking.py`.
"""
