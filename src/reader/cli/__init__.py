"""The command line: every command as a function that returns the exit status of the program.

parser.py reads the words of the command line and help.py explains them; start.py, show.py, diff.py, adding.py, library.py
(with listing.py) and config.py carry the commands out; inputs.py gets what is named and output.py writes.

Exit statuses are those of diff(1): 0 for success or no differences, 1 for differences, 2 for trouble.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from reader.errors import ReaderError

DEBUG_VARIABLE = "READER_DEBUG"


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit status; whatever goes wrong is one line on standard error."""
    from reader.cli import output, parser

    try:
        options = parser.parse(argv)
        return int(options.run(options))
    except SystemExit:  # a question was answered
        return 0
    except ReaderError as error:
        return output.complain(str(error))
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return output.complain(
            f"something went wrong that should not have ({type(error).__name__}: {error}); "
            f"{DEBUG_VARIABLE}=1 shows where"
        )
