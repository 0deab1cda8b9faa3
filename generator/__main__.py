"""`python -m generator`."""

import sys

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

sys.exit(main())
