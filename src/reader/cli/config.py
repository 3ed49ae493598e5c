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
    return 0


def _commands() -> list[tuple[str, str, str]]:
    """The commands that can be rebound: id, key, what it does."""
    from reader.tui.commands import COMMANDS

    return [
        (command.id, command.keys, ", ".join(dict.fromkeys(title for title, _ in command.says.values())))
        for command in COMMANDS
    ]
