"""One adapter per channel behind one port (`bot.channels.port`); each vendor's library stays in its own file."""
