"""`reader diff`: a comparison or a story on standard output."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.inputs import Inputs, library_number
from reader.cli.show import write_report
from reader.errors import ReaderError
from reader.model import MOST_ACCOUNTS, Article
from reader.reports.findings import Findings, examine


def run_diff(options: Namespace) -> int:
    """Print the comparison of two accounts, or the story of three to eight; 1 when they differ."""
    names = options.articles
    if not 2 <= len(names) <= MOST_ACCOUNTS:
        raise ReaderError(
            f"give 2 to {MOST_ACCOUNTS} accounts to compare, not {len(names)} (see `reader diff --help`)"
        )
    inputs = Inputs(options.data_dir)
    articles = [inputs.article(name) for name in names]
    if len(articles) == 2:
        found = _compared(options, inputs, *articles)
        write_report(options, found)
        return int(found.differ)
    if options.only:
        raise ReaderError("--only is for two accounts; a story shows every kind")
    from reader import comparing

    story = comparing.story(articles)
    write_report(options, story)
    return int(any(examine(comparison).differ for _, _, comparison in story.comparisons))


def _compared(options: Namespace, inputs: Inputs, left: Article, right: Article) -> Findings:
    """Two accounts side by side; those of the library with the links and reviews that were made by hand."""
    if all(library_number(name) for name in options.articles):
        with inputs.library() as library:
            comparison = library.compare(left, right)
            return examine(comparison, options.only, library.reviews(comparison))
    from reader import comparing

    return examine(comparing.compare(left, right), options.only)
