"""`reader diff`: a comparison or a story on standard output."""

from __future__ import annotations

from argparse import Namespace
from contextlib import nullcontext

from reader.cli.inputs import Inputs, library_number
from reader.cli.show import write_report
from reader.errors import ReaderError
from reader.model import MOST_ACCOUNTS
from reader.reports.findings import examine


def run_diff(options: Namespace) -> int:
    """Print the comparison of two accounts, or the story of three to eight; 1 when they differ.

    Accounts of the library are compared with the links and reviews that were made by hand.
    """
    from reader import comparing

    names = options.articles
    if not 2 <= len(names) <= MOST_ACCOUNTS:
        raise ReaderError(
            f"give 2 to {MOST_ACCOUNTS} accounts to compare, not {len(names)} (see `reader diff --help`)"
        )
    if options.only and len(names) > 2:
        raise ReaderError("--only is for two accounts; a story shows every kind")
    inputs = Inputs(options.data_dir)
    articles = [inputs.article(name) for name in names]
    with inputs.library() if all(map(library_number, names)) else nullcontext() as library:
        engine = library or comparing
        if len(names) == 2:
            comparison = engine.compare(*articles)
            found = examine(comparison, options.only, library.reviews(comparison) if library else None)
            write_report(options, found)
            return int(found.differ)
        story = engine.story(articles)
    write_report(options, story)
    return int(any(examine(each).differ for _, _, each in story.comparisons))
