"""The README's table of keys, made from the table of commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reader.tui.commands import COMMANDS, SCREENS, Command, command, labels

COLUMNS: Final = ("library", "reading", "comparing", "story")
TOGETHER: Final = (  # commands that stand in one row
    ("next_match", "previous_match"),
    ("next", "previous"),
    ("kind_1", "kind_2", "kind_3", "kind_4", "kind_5", "kind_6", "kind_0"),
    ("keep", "strip"),
    ("undo", "redo"),
)


def markdown() -> str:
    """A row for each key or group of keys, a column for each screen; before it, what is the same everywhere."""
    everywhere = [f"{_key(c)} {_small(c.says['anywhere'][0])}" for c in COMMANDS if c.on("anywhere")]
    moving = [c for c in COMMANDS if c.on("view")]
    rows = [
        [" ".join(map(_key, moving)) + " and the arrows", *["move"] * len(COLUMNS)],
        *([" ".join(map(_key, row)), *(_cell(row, column) for column in COLUMNS)] for row in _rows()),
    ]
    head = ["key", *(SCREENS[column] for column in COLUMNS)]
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
    return f"On every screen: {', '.join(everywhere)}.\n\n" + "\n".join(lines) + "\n"


def _rows() -> list[tuple[Command, ...]]:
    found: list[tuple[Command, ...]] = []
    grouped = {id: tuple(map(command, ids)) for ids in TOGETHER for id in ids}
    for c in COMMANDS:
        row = grouped.get(c.id, (c,))
        if row not in found and any(map(c.on, COLUMNS)):
            found.append(row)
    return found


def _key(c: Command) -> str:
    return f"`{labels(c.keys)[0]}`"


def _cell(row: Sequence[Command], screen: str) -> str:
    titles = [_small(c.says[screen][0]) for c in row if c.on(screen)]
    first, *others = titles or ["–"]
    same = f" {first.partition(' ')[2]}"
    if others and all(other.endswith(same) for other in others):  # "next / previous match"
        return " / ".join(title.removesuffix(same) for title in titles) + same
    return " / ".join([first, *others])


def _small(title: str) -> str:
    return title[0].lower() + title[1:]
