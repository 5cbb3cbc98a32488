"""What starting costs: seconds and resident memory of importing web and worker, as ratios to bare Python with Flask.

Prints one line of JSON; each figure is the smallest of several runs.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
VENDORS = ("openai", "stripe", "telegram", "telegram.ext", "twilio.rest", "dateparser")

MEASURED = """
import json, sys, time
began = time.perf_counter()
{imports}
seconds = time.perf_counter() - began
import resource
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    pages = int(open("/proc/self/statm").read().split()[1])
    peak = pages * resource.getpagesize() // 1024
except OSError:
    pass
loaded = [name for name in {vendors!r} if name in sys.modules]
print(json.dumps({{"seconds": seconds, "kilobytes": peak, "loaded": loaded}}))
"""

PROGRAMS = {
    "flask": "import flask",
    "web": """
from bot.runtime import Runtime
from bot.settings import read_settings
from webhooks.app import create_app
create_app(Runtime(read_settings(SECRET_KEY="x" * 32), database_url="postgresql://nobody@127.0.0.1:1/none"), None)
""",
    "worker": """
from bot.runtime import Runtime
from bot.settings import read_settings
from workers import worker
worker.preload(Runtime(read_settings(), database_url="postgresql://nobody@127.0.0.1:1/none"))
""",
}


def measure(imports: str, runs: int = RUNS) -> dict[str, object]:
    """Seconds and kilobytes of one program in a fresh interpreter, and the vendors' libraries that it loaded."""
    source = MEASURED.format(imports=imports, vendors=VENDORS)
    found = []
    for _ in range(runs):
        done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True)
        found.append(json.loads(done.stdout))
    return {
        "seconds": min(one["seconds"] for one in found),
        "kilobytes": min(one["kilobytes"] for one in found),
        "loaded": found[0]["loaded"],
    }


def main() -> None:
    """Measure and print."""
    measured = {name: measure(imports) for name, imports in PROGRAMS.items()}
    base = measured.pop("flask")
    line: dict[str, object] = {"bench": "startup", "flask_seconds": round(base["seconds"], 3)}
    line["flask_megabytes"] = round(base["kilobytes"] / 1024, 1)
    for name, one in measured.items():
        line[f"{name}_seconds_ratio"] = round(one["seconds"] / base["seconds"], 2)
        line[f"{name}_memory_ratio"] = round(one["kilobytes"] / base["kilobytes"], 2)
        line[f"{name}_vendor_libraries"] = one["loaded"]
    print(json.dumps(line))


if __name__ == "__main__":
    main()
