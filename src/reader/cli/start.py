"""`reader`, `reader FILE`, `reader A B …`: the interface, or plain output where there is no terminal for it."""

from __future__ import annotations

import os
import sys
import threading
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import output
from reader.cli.inputs import Inputs, is_elsewhere, is_folder, library_number
from reader.errors import ReaderError, SourceError
from reader.model import MOST_ACCOUNTS
from reader.sources.files import is_there, read

if TYPE_CHECKING:
    from reader.library import Library


def run_open(options: Namespace) -> int:
    """Open the interface over the articles named; without a terminal print what it would show."""
    names = options.articles
    if len(names) > MOST_ACCOUNTS:
        raise ReaderError(f"a story takes up to {MOST_ACCOUNTS} accounts, not {len(names)}")
    if names and names[0].isalpha() and not is_there(Path(names[0])):
        raise ReaderError(f"{names[0]}: there is no such file, and no such command (see `reader --help`)")
    if folder := next(filter(is_folder, names), None):
        raise SourceError(f"{folder}: this is a folder; `reader add {folder}` keeps the articles in it")
    inputs = Inputs(options.data_dir)
    if options.plain or options.format != "text" or not _has_screen():
        return _print(options)
    if "-" in names:
        inputs.given("-")  # read to its end before the keyboard takes its place
    if not _has_keyboard():
        return _print(options)
    return _interface(options, inputs)


def _has_screen() -> bool:
    return output.is_terminal(sys.stdout) and output.is_terminal(sys.stderr) and not output.is_dumb()


def _has_keyboard() -> bool:
    """Whether keys can be read from descriptor 0; what was piped in is replaced by the terminal."""
    if output.is_terminal(sys.stdin):
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    if terminal:
        os.dup2(terminal, 0)
        os.close(terminal)
    if sys.__stdin__ is None:  # closed since the program started, and the toolkit asks for its descriptor
        sys.stdin = sys.__stdin__ = os.fdopen(0, closefd=False)  # type: ignore[misc]
    return True


def _print(options: Namespace) -> int:
    names = options.articles
    if not names:
        from reader.cli.library import run_list

        return run_list(options)
    if len(names) == 1:
        from reader.cli.show import run_show

        return run_show(options)
    from reader.cli.diff import run_diff

    return run_diff(options)


def _interface(options: Namespace, inputs: Inputs) -> int:
    from reader.config import load, paths
    from reader.library import Library
    from reader.tui.app import run_app

    where = paths(options.data_dir)
    settings = load(where.settings)
    if options.ascii:
        settings = replace(settings, ascii="always")
    with Library.open(where.data) as library:
        sources = [_source(library, inputs, name) for name in options.articles]
        status = run_app(library=library, sources=sources, settings=settings)
    return _left(status)


def _left(status: int) -> int:
    """The exit status; where a thread still computes what nobody waits for, the program ends with it at once."""
    if threading.active_count() > 1:
        sys.stdout.flush()
        os._exit(status)  # everything is saved and the terminal is given back
    return status


def _source(library: Library, inputs: Inputs, name: str) -> int | str:
    """What the interface opens: a number of the library or a path that can be read."""
    if is_elsewhere(name):
        return library.receive(name, inputs.article(name))
    if number := library_number(name):
        return library.entry(number).id
    from reader.sources.decode import decode

    text = decode(read(Path(name)), name=name)  # trouble is said here, where the user looks
    if not text.strip():
        raise SourceError(f"{name}: there is no text in this file")
    return name
