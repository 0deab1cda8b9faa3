"""`python -m generator`: a process of its own, which ends with the command's exit status."""

import gc
import os
import sys
from contextlib import suppress

# As mypy does: nearly all that is made here is kept to the end, the imported modules first of all,
# so that it is seldom worth looking for what is not.
gc.set_threshold(200_000, 30, 30)

try:
    from generator.cli import main
except ModuleNotFoundError as error:
    if (error.name or "generator").startswith("generator"):
        raise
    sys.stderr.write(
        f"generator: this Python lacks the package {error.name}: say `make build` once, "
        "and then `.venv/bin/python -m generator`\n"
    )
    sys.exit(2)

status = main()
with suppress(OSError):  # that it could not be printed has been told
    sys.stdout.flush()
os._exit(status)  # as mypy does too: the end comes sooner when nothing is taken apart first
