"""The commands on the library: list, remove, state, check."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from reader.cli import output
from reader.cli.inputs import STANDARD_INPUT, Inputs, library_number
from reader.errors import LibraryError, ReaderError
from reader.layout.spelling import how_many, plainer
from reader.library import Entry, Library
from reader.library.paths import whole


def run_list(options: Namespace) -> int:
    """Print the library, or the articles that match."""
    from reader.cli.listing import as_json, as_lines, as_table

    query = " ".join(options.query)
    with Inputs(options.data_dir).library() as library:
        library.refresh()
        entries = library.entries(query, sort=options.sort)
    if options.format == "json":
        output.write(as_json(entries), exact=True)
        return 0
    ascii = options.ascii or not output.has_signs()
    width = output.width(options.width)
    text = (
        as_lines(entries, query)
        if options.plain
        else as_table(entries, query, options.sort, width=width, ascii=ascii)
    )
    output.tell(plainer(text) if options.ascii else text)
    return 0


def run_remove(options: Namespace) -> int:
    """Take articles out, by number or by file."""
    status = 0
    with Inputs(options.data_dir).library(writable=True) as library:
        for name in options.articles:
            try:
                entry = _named(library, name)
                library.remove(entry.id)
            except ReaderError as error:
                status = output.complain(str(error))
                continue
            output.tell(f"removed {entry.id}  {entry.shown}\n")
    return status


def run_state(options: Namespace) -> int:
    """Print what the user said as JSON, or take it in."""
    if options.source is None:
        with Inputs(options.data_dir).library() as library:
            output.write(json.dumps(library.export_state(), indent=1) + "\n", exact=True)
        return 0
    with Inputs(options.data_dir).library(writable=True) as library:
        name = "standard input" if options.source == STANDARD_INPUT else options.source
        try:
            taken = library.import_state(json.loads(_text(options.source)))
        except (ValueError, RecursionError) as error:
            raise ReaderError(f"{name}: this is not JSON ({error})") from error
        except LibraryError as error:
            raise ReaderError(f"{name}: {error}") from error
    output.write(f"took in {how_many(taken, 'statement')}\n")
    return 0


def run_check(options: Namespace) -> int:
    """Check the library: 0 when it is whole, 2 with a line for each problem."""
    with Library.open(options.data_dir) as library:
        problems = [*filter(None, [library.trouble]), *library.check()]
        articles, path = len(library.entries()), library.path
    for problem in problems:
        output.complain(problem)
    if problems:
        return output.TROUBLE
    output.tell(f"{path}: {how_many(articles, 'article')}, all is well\n")
    return 0


def _named(library: Library, name: str) -> Entry:
    number = library_number(name)
    if number is not None:
        return library.entry(number)
    path = whole(name)
    found = next((e for e in library.entries() if e.path == path or e.url == name), None)
    if found is None:
        raise LibraryError(f"{name}: the library has no such article; `reader list` shows their numbers")
    return found


def _text(name: str) -> str:
    from reader.sources.files import read

    data = Inputs().given(name).data if name == STANDARD_INPUT else read(Path(name))
    return data.decode("utf-8", "replace")
