"""Alembic's environment and the versions; `workers.migrate` runs them."""
