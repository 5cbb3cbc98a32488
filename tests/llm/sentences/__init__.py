"""Own labelled sentences for the interpreter, and the little town that they are said in."""
