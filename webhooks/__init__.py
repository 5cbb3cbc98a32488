"""Every HTTP door: messages from vendors, the web chat, public pages, health.

Start with `webhooks/app.py`, which puts the doors together; `webhooks/chat.py` is the shortest whole example of one.
"""
