"""The pages where a signed-in provider sets the business up. Open `forms.py` first, then a subject's module."""
