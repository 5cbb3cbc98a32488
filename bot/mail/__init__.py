"""Mail that goes out: one port, by SMTP or into a folder. Open `port.py` first."""
