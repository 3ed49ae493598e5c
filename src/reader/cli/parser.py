"""From the words of the command line to the options of one command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from reader.cli import help as texts
from reader.cli import output
from reader.errors import ReaderError

COMMANDS = ("show", "diff", "add", "list", "remove", "state", "check", "config")
_FORMATS = ("text", "markdown", "html", "json")
_COLORS = ("auto", "always", "never")
_ORDERS = "added (the last one first, the default), date, title, source, words or unread"


class _Parser(argparse.ArgumentParser):
    """One line for a mistake, where argparse prints its usage and leaves; help goes out like all other text."""

    def error(self, message: str) -> NoReturn:
        raise ReaderError(f"{message} (see `{self.prog} --help`)")

    def print_help(self, *_: object) -> None:
        output.write(self.format_help() if self.description else texts.MAIN)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from reader import __version__

        output.write(f"reader {__version__}\n")
        parser.exit()


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options of the command named first; ``options.run`` is the function that carries them out.

    Raises :class:`ReaderError` for a mistake, SystemExit when a question was answered.
    """
    command, rest = _command(list(argv))
    parser = _Parser(
        prog=f"reader {command}" if command else "reader",
        description=texts.DESCRIPTIONS.get(command),
        epilog=texts.EPILOGS.get(command),
        # without a width it asks for that of the terminal, for each argument anew
        formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=78),
        allow_abbrev=False,
        add_help=False,
    )
    for names, about in (*_ARGUMENTS[command], *_COMMON):
        parser.add_argument(*names, **about)
    parser.set_defaults(**_AS_OPENED)
    options, left = parser.parse_known_args(rest)
    if left:
        parser.error(
            f"there is no option {left[0]}" if left[0].startswith("-") else f"{left[0]} is one too many"
        )
    options.run = _runner(command)
    return options


def _command(argv: list[str]) -> tuple[str | None, list[str]]:
    """The command, if the first word that is no option is one, and everything else."""
    place = 0
    while place < len(argv) and argv[place].startswith("-") and argv[place] not in ("-", "--"):
        place += 2 if argv[place] in _VALUED else 1
    if place < len(argv) and argv[place] in COMMANDS:
        return argv[place], argv[:place] + argv[place + 1 :]
    return None, argv


def _runner(command: str | None) -> Callable[[argparse.Namespace], int]:
    from importlib import import_module

    home = {None: "start", "show": "show", "diff": "diff", "add": "adding", "config": "config"}
    module = import_module(f"reader.cli.{home.get(command, 'library')}")
    return getattr(module, f"run_{command or 'open'}")  # type: ignore[no-any-return]


# ---------------------------------------------------------------- the options of each command


_Argument: TypeAlias = tuple[tuple[str, ...], dict[str, Any]]  # its names, and what argparse is told of it


def _argument(*names: str, **options: Any) -> _Argument:
    return names, options


def _articles(count: str, about: str) -> _Argument:
    return _argument("articles", nargs=count, type=_name, metavar="A", help=about)


def _asking(name: str, about: str) -> _Argument:
    """An option that asks for something else than the command alone does."""
    return _argument(name, dest="asked", action="store_const", const=name, help=about)


def _name(word: str) -> str:
    if not word:  # a variable that the shell does not know; as a path it would be the folder we are in
        raise argparse.ArgumentTypeError("a name is empty")
    return word


def _width(word: str) -> int:
    number = int(word) if word.isdecimal() and len(word) < 6 else 0
    if not 20 <= number <= 1000:
        raise argparse.ArgumentTypeError("must be a number from 20 to 1000")
    return number


def _kinds(word: str) -> tuple[str, ...]:
    from reader.reports.findings import GROUPS, KINDS

    found = tuple(_known("kind", kind.strip(), (*KINDS, *GROUPS)) for kind in word.split(",") if kind.strip())
    if not found:
        raise argparse.ArgumentTypeError("names no kind")
    return found


def _sort(word: str) -> str:
    from reader.library import SORTS

    return _known("order", word, SORTS)


def _known(what: str, word: str, known: Sequence[str]) -> str:
    if word not in known:
        raise argparse.ArgumentTypeError(f"there is no {what} {word!r}; there are {', '.join(known)}")
    return word


_A = "a file, an address, - or a number of the library"
_WIDTH = _argument(
    "--width", type=_width, metavar="N", help="columns of text (default: the terminal's, or 80)"
)
_ASCII = _argument("--ascii", action="store_true", help="signs that every font has")
_WRITTEN = (
    _argument("--format", choices=_FORMATS, default="text", help="form of the output (default: text)"),
    _WIDTH,
    _argument("--color", choices=_COLORS, default="auto", help="colour in text (default: auto)"),
    _argument("--plain", action="store_true", help="linear text for a screen reader: no columns, no colour"),
    _ASCII,
)
_COMMON = (
    _argument(
        "--data-dir",
        type=lambda word: Path(_name(word)),
        metavar="DIR",
        help="keep the library and the settings in DIR",
    ),
    _argument("-h", "--help", action="help", help="show this help"),
    _argument("--version", action=_Version, nargs=0, help=argparse.SUPPRESS),
)
# what `reader A …` asks of the commands that print where there is no terminal
_AS_OPENED = {"query": (), "sort": "added", "stripped": False, "facts": False, "only": ()}
_ARGUMENTS: dict[str | None, tuple[_Argument, ...]] = {
    None: (_articles("*", _A), *_WRITTEN),
    "show": (
        _argument("articles", nargs=1, type=_name, metavar="A", help=_A),
        _argument(
            "--stripped", action="store_true", help="also what was stripped, each line with its reason"
        ),
        _argument("--facts", action="store_true", help="the facts in the article instead of its text"),
        *_WRITTEN,
    ),
    "diff": (
        _articles("+", "two accounts, or up to eight for a table"),
        _argument("--only", type=_kinds, metavar="KIND,…", help="only these kinds of difference"),
        *_WRITTEN,
    ),
    "add": (_articles("+", "a file, a folder of files, an address, or -"),),
    "list": (
        _argument("query", nargs="*", metavar="QUERY", help="words to look for"),
        _argument("--sort", type=_sort, metavar="ORDER", help=_ORDERS),
        _argument("--format", choices=("text", "json"), default="text", help="form of the output"),
        _WIDTH,
        _argument("--plain", action="store_true", help="one article a line, no columns"),
        _ASCII,
    ),
    "remove": (_articles("+", "numbers or files, as `reader list` shows them"),),
    "state": (
        _argument(
            "--import",
            dest="source",
            type=_name,
            metavar="FILE",
            help="take in a state; - for standard input",
        ),
    ),
    "check": (),
    "config": (
        _asking("--default", "print a commented file with every setting"),
        _asking("--create", "write that file, where there is none yet"),
        _asking("--path", "print where the settings file lies"),
    ),
}
_VALUED = {
    name
    for arguments in (*_ARGUMENTS.values(), _COMMON)
    for names, about in arguments
    for name in names
    if name.startswith("-") and "action" not in about
}
