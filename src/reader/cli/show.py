"""`reader show`: one article on standard output."""

from __future__ import annotations

from argparse import Namespace

from reader import reports
from reader.cli import output
from reader.cli.inputs import Inputs
from reader.errors import ReaderError
from reader.reports import Thing


def run_show(options: Namespace) -> int:
    """Print the article, or the facts in it."""
    if options.facts and options.stripped:
        raise ReaderError("--stripped is for the text of an article, not for its facts")
    article = Inputs(options.data_dir).article(options.articles[0])
    thing: Thing = article
    if options.facts:
        from reader.comparing.accounts import account
        from reader.comparing.consistency import contradictions
        from reader.comparing.facts import facts_of
        from reader.reports.facts import fact_sheet

        found = account(article)
        thing = fact_sheet(found, facts_of(found), contradictions(article))
    write_report(options, thing, stripped=options.stripped)
    return 0


def write_report(options: Namespace, thing: Thing, *, stripped: bool = False) -> None:
    """A report in the form that the options ask for."""
    output.write(
        reports.render(
            thing,
            options.format,
            width=output.width(options.width),
            color=output.has_color(options.color),
            plain=options.plain,
            ascii=options.ascii or not output.has_signs(),
            stripped=stripped,
        ),
        exact=options.format != "text",
    )
