"""From the words of the command line to the options of one command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from reader.cli import help as texts
from reader.cli import output
from reader.errors import ReaderError

COMMANDS = ("show", "diff", "add", "list", "remove", "state", "check", "config")
_FORMATS = ("text", "markdown", "html", "json")


class _Parser(argparse.ArgumentParser):
    """One line for a mistake, where argparse prints its usage and leaves."""

    def error(self, message: str) -> NoReturn:
        raise ReaderError(f"{message} (see `{self.prog} --help`)")


def parse(argv: Sequence[str]) -> argparse.Namespace | int:
    """The options of the command named first, or the exit status when a question was answered already.

    ``options.run`` is the function that carries them out. Raises :class:`ReaderError` for a mistake.
    """
    command, rest = _command(list(argv))
    if command is None and any(word in ("-h", "--help") for word in _before_dashes(rest)):
        output.write(texts.MAIN)
        return 0
    if "--version" in _before_dashes(rest):
        from reader import __version__

        output.write(f"reader {__version__}\n")
        return 0
    name = command or "open"
    parser = _Parser(
        prog=f"reader {command}" if command else "reader",
        description=texts.DESCRIPTIONS[name],
        epilog=texts.EPILOGS[name],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    _ARGUMENTS[name](parser)
    _common(parser)
    if "-h" in _before_dashes(rest) or "--help" in _before_dashes(rest):
        output.write(parser.format_help())
        return 0
    options = parser.parse_args(rest)
    options.run = _runner(name)
    return options


def _command(argv: list[str]) -> tuple[str | None, list[str]]:
    """The command, if the first word that is no option is one, and everything else."""
    place = 0
    while place < len(argv):
        word = argv[place]
        if word == "--data-dir":
            place += 2
        elif word != "-" and word.startswith("-") and word != "--":
            place += 1
        else:
            break
    if place < len(argv) and argv[place] in COMMANDS:
        return argv[place], argv[:place] + argv[place + 1 :]
    return None, argv


def _before_dashes(words: list[str]) -> list[str]:
    return words[: words.index("--")] if "--" in words else words


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    from importlib import import_module

    module = {"open": "start", "show": "show", "diff": "diff", "add": "adding", "config": "config"}.get(
        name, "keep"
    )
    return getattr(import_module(f"reader.cli.{module}"), f"run_{name}")  # type: ignore[no-any-return]


# ---------------------------------------------------------------- the options of each command


def _common(parser: _Parser) -> None:
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep the library and the settings in DIR"
    )
    parser.add_argument("-h", "--help", action="store_true", help="show this help")


def _written(parser: _Parser) -> None:
    parser.add_argument(
        "--format", choices=_FORMATS, default="text", help="form of the output (default: text)"
    )
    parser.add_argument(
        "--width", type=_width, metavar="N", help="columns of text (default: the terminal's, or 80)"
    )
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colour in text (default: auto)"
    )
    parser.add_argument(
        "--plain", action="store_true", help="linear text for a screen reader: no columns, no colour"
    )
    parser.add_argument("--ascii", action="store_true", help="signs that every font has")


def _open(parser: _Parser) -> None:
    parser.add_argument(
        "articles", nargs="*", metavar="A", help="a file, an address, - or a number of the library"
    )
    _written(parser)


def _show(parser: _Parser) -> None:
    parser.add_argument("article", metavar="A", help="a file, an address, - or a number of the library")
    parser.add_argument(
        "--stripped", action="store_true", help="also what was stripped, each line with its reason"
    )
    parser.add_argument("--facts", action="store_true", help="the facts in the article instead of its text")
    _written(parser)


def _diff(parser: _Parser) -> None:
    parser.add_argument("articles", nargs="+", metavar="A", help="two accounts, or up to eight for a table")
    parser.add_argument(
        "--only", type=_kinds, default=(), metavar="KIND,…", help="only these kinds of difference"
    )
    _written(parser)


def _add(parser: _Parser) -> None:
    parser.add_argument(
        "articles",
        nargs="+",
        metavar="A",
        help="a file, a folder of files, an address, or - for standard input",
    )


def _list(parser: _Parser) -> None:
    from reader.library import SORTS

    parser.add_argument("query", nargs="*", metavar="QUERY", help="words to look for")
    parser.add_argument("--sort", choices=SORTS, default="added", help="order of the list (default: added)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the output")
    parser.add_argument(
        "--width", type=_width, metavar="N", help="columns of text (default: the terminal's, or 80)"
    )
    parser.add_argument("--plain", action="store_true", help="one article a line, no columns")


def _remove(parser: _Parser) -> None:
    parser.add_argument(
        "articles", nargs="+", metavar="A", help="numbers or files, as `reader list` shows them"
    )


def _state(parser: _Parser) -> None:
    parser.add_argument(
        "--import", dest="source", metavar="FILE", help="take in a state; - for standard input"
    )


def _check(parser: _Parser) -> None:
    """No options of its own."""


def _config(parser: _Parser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--default", action="store_true", help="print a commented file with every setting")
    which.add_argument("--path", action="store_true", help="print where the settings file lies")


_ARGUMENTS: dict[str, Callable[[_Parser], None]] = {
    "open": _open,
    "show": _show,
    "diff": _diff,
    "add": _add,
    "list": _list,
    "remove": _remove,
    "state": _state,
    "check": _check,
    "config": _config,
}


def _width(word: str) -> int:
    number = int(word) if word.isdecimal() and len(word) < 6 else 0
    if not 20 <= number <= 1000:
        raise argparse.ArgumentTypeError("must be a number from 20 to 1000")
    return number


def _kinds(word: str) -> tuple[str, ...]:
    from reader.reports import GROUPS, KINDS

    found = tuple(kind.strip() for kind in word.split(",") if kind.strip())
    known: Any = (*KINDS, *GROUPS)
    if wrong := next((kind for kind in found if kind not in known), None):
        raise argparse.ArgumentTypeError(f"there is no kind {wrong!r}; there are {', '.join(known)}")
    if not found:
        raise argparse.ArgumentTypeError("names no kind")
    return found
