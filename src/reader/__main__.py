"""python -m reader, and the `reader` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    try:
        import gc

        from reader.cli import run

        # most of what is made here lives to the end: looking through it costs a tenth
        gc.set_threshold(50_000)
        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = 130  # 128 and the number of the signal
    sys.exit(status)


if __name__ == "__main__":
    main()
