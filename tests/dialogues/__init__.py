"""Whole talks as data: `talks/*.txt` played in `test_talks.py`; the form is told in `script.py`."""
