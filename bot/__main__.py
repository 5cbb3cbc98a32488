"""`python -m bot`: a talk in the terminal, or a replay in JSON lines with `--json`.

An entry point, not a part: it stands above every layer and only passes on to `workers.terminal`.
"""

from __future__ import annotations

import sys

from workers.terminal import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
