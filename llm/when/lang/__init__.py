"""Words of time, one module per language: data, with the few rules that differ between languages."""
