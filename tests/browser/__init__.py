"""Pages in headless Chromium: a house to look at, tests of what a person does, and pictures for the README."""
