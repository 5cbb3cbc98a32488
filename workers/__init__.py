"""What runs besides the web: the queue and its worker, the relay, the clock, the embedded servers, the command line.

Open `workers/__main__.py` for the commands and `workers/jobs.py` for what a wake-up does. PostgreSQL is the truth:
a wake-up that is lost is found by the clock's sweep.
"""
