"""Benches: measured figures over the shared test material."""
