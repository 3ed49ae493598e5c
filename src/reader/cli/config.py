"""`reader config`: the settings."""

from __future__ import annotations

from argparse import Namespace

from reader import config
from reader.cli import output


def run_config(options: Namespace) -> int:
    """Print the settings in force, the commented defaults, or where the file lies."""
    where = config.paths(options.data_dir)
    if options.path:
        output.tell(f"{where.settings}\n")
        return 0
    if options.default:
        output.tell(config.default_text(_commands()))
        return 0
    settings = config.load(where.settings)
    there = "" if where.settings.exists() else " (there is none yet; `reader config --default` prints one)"
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
