"""`reader config`: the settings."""

from __future__ import annotations

from argparse import Namespace

from reader import config
from reader.cli import output


def run_config(options: Namespace) -> int:
    """Print the settings in force, the commented defaults, or where the file lies; or write it."""
    where = config.paths(options.data_dir)
    match options.asked:
        case "--path":
            output.tell(f"{where.settings}\n")
        case "--default":
            output.tell(config.default_text(_commands()))
        case "--create":
            config.create(where.settings, config.default_text(_commands()))
            output.tell(f"{where.settings}\n")
        case _:
            return _print_settings(where)
    return 0


def _print_settings(where: config.Paths) -> int:
    """The settings in force; trouble when some of them cannot be followed."""
    settings = config.load(where.settings)
    there = "" if where.settings.exists() else " (there is none yet; `reader config --create` writes one)"
    lines = [f"# settings: {where.settings}{there}", f"# library:  {where.data}", *config.lines(settings)]
    output.tell("\n".join(lines) + "\n")
    status = 0
    for problem in _problems(settings.keys):
        status = output.complain(f"{where.settings}: {problem}")
    return status


def _problems(keys: dict[str, str]) -> tuple[str, ...]:
    """What is wrong with keys that the user has set, a sentence each."""
    if not keys:
        return ()
    from reader.tui.commands import problems

    return problems(keys)


def _commands() -> list[tuple[str, str, str]]:
    """The commands that can be rebound: id, key, what it does."""
    from reader.tui.commands import COMMANDS

    return [
        (command.id, command.keys, ", ".join(dict.fromkeys(title for title, _ in command.says.values())))
        for command in COMMANDS
    ]
