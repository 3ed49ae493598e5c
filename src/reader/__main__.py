"""python -m reader, and the `reader` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    import gc

    from reader.cli import run

    gc.set_threshold(50_000)  # most of what is made here lives to the end: looking through it costs a tenth
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
