"""`reader diff`: a comparison or a story on standard output."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.inputs import Inputs
from reader.cli.show import write_report
from reader.errors import ReaderError
from reader.model import Story

MOST = 8


def run_diff(options: Namespace) -> int:
    """Print the comparison of two accounts, or the story of three to eight; 1 when they differ."""
    from reader import comparing
    from reader.reports.findings import examine

    names = options.articles
    if not 2 <= len(names) <= MOST:
        raise ReaderError(
            f"a comparison takes two to {MOST} accounts, not {len(names)} (see `reader diff --help`)"
        )
    inputs = Inputs(options.data_dir)
    articles = [inputs.article(name) for name in names]
    if len(articles) > 2:
        if options.only:
            raise ReaderError("--only is for two accounts; a story shows every kind")
        story = comparing.story(articles)
        write_report(options, story)
        return int(_differ(story))
    comparison = comparing.compare(*articles)
    write_report(options, comparison, only=options.only)
    return int(examine(comparison, options.only).differ)


def _differ(story: Story) -> bool:
    from reader.reports.findings import examine

    return any(examine(comparison).differ for _, _, comparison in story.comparisons)
