"""Tables, enums, the database session and the migrations: what is stored, never what it means.

Open `models/base.py` for the column rules, then the table modules by noun.
"""
