"""The one table of commands: key bindings, footer, palette, help, rebinding and the README's table come from it.

A command has one key on every screen; what it does is said for each screen that has it. A screen answers the command
``id`` with its method ``action_id``, unless the row names another action.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from textual.binding import Binding, BindingType
from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

SCREENS: Final = {
    "library": "Library",
    "reading": "Reader view",
    "comparing": "Compare",
    "story": "Story matrix",
    "view": "Moving about",
    "anywhere": "Everywhere",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table."""

    id: str
    keys: str  # as Textual names them, separated by commas; the first is the one shown
    says: Mapping[str, tuple[str, str]]  # screen -> title of a word or two, help of a sentence
    action: str

    def on(self, screen: str) -> bool:
        """Whether a screen has it."""
        return screen in self.says


def _row(id: str, keys: str, action: str = "", **says: tuple[str, str]) -> Command:
    """A row; words for several screens are given once, under the names joined by underscores."""
    each = {screen: words for screens, words in says.items() for screen in screens.split("_")}
    return Command(id, keys, each, action or id)


COMMANDS: Final = (
    _row("down", "j,down", "move(1)", view=("Down", "One row, sentence or pair on")),
    _row("up", "k,up", "move(-1)", view=("Up", "One row, sentence or pair back")),
    _row("page_down", "space,pagedown", "page(1)", view=("Page down", "A page on")),
    _row("page_up", "b,pageup", "page(-1)", view=("Page up", "A page back")),
    _row("half_down", "ctrl+d", "page(0.5)", view=("Half a page down", "Half a page on")),
    _row("half_up", "ctrl+u", "page(-0.5)", view=("Half a page up", "Half a page back")),
    _row("first", "g,home", view=("Top", "To the beginning")),
    _row("last", "G,end", view=("End", "To the end")),
    _row(
        "open",
        "enter",
        library=("Open", "Open the article in focus"),
        reading=("Go there", "In the outline and the facts: to the place of the row in focus"),
        comparing=(
            "Explain",
            "Why these sentences stand together, how sure that is, what came second; again: the rest",
        ),
        story=("Open pair", "Compare the two accounts at this statement"),
    ),
    _row(
        "find",
        "/",
        library=("Filter", "Show the articles that have the words, in their text too"),
        reading=("Find", "Find words in the article; capital letters and accents count when you type one"),
        comparing=("Find", "Find words on both sides"),
        story=("Find", "Find words in the table"),
    ),
    _row("next_match", "n", "match(1)", reading_comparing_story=("Next match", "To the next place found")),
    _row(
        "previous_match",
        "N",
        "match(-1)",
        reading_comparing_story=("Previous match", "To the previous place found"),
    ),
    _row("mark", "v", library=("Mark", "Mark the article as A, B, C … or take its mark away")),
    _row(
        "compare",
        "c",
        library=(
            "Compare",
            "Compare the marked articles; with one mark, this one against it; with none, choose",
        ),
        reading=("Compare", "Compare with another account of the story"),
        comparing=("Partner", "Compare with another account instead"),
        story=("Compare", "Compare the first account with the one in this column"),
    ),
    _row("swap", "x", comparing=("Swap", "Swap A and B")),
    _row(
        "sort",
        "s",
        library=("Sort", "Sort by when it was added, date, title, source, length, unread"),
        comparing=("Layout", "Side by side, stacked, or only differences"),
        story=("Rows", "All rows, or only those where the accounts depart from one another"),
    ),
    _row(
        "pane",
        "tab",
        library=("Preview", "To the preview and back"),
        reading=("Panel", "To the outline or the facts and back"),
        comparing=("Other side", "To the other side"),
        story=("Next account", "To the next column"),
    ),
    _row(
        "next",
        "]",
        "step(1)",
        library=("Next unread", "To the next article that is not read"),
        reading=("Next heading", "To the next heading"),
        comparing=("Next difference", "To the next difference"),
        story=("Next conflict", "To the next row where the accounts depart from one another"),
    ),
    _row(
        "previous",
        "[",
        "step(-1)",
        library=("Previous unread", "To the previous article that is not read"),
        reading=("Previous heading", "To the previous heading"),
        comparing=("Previous difference", "To the previous difference"),
        story=("Previous conflict", "To the previous row where the accounts depart from one another"),
    ),
    _row("kind_1", "1", "kind(1)", comparing=("Conflicts", "Show or hide conflicts")),
    _row("kind_2", "2", "kind(2)", comparing=("Numbers and dates", "Show or hide numbers and dates")),
    _row("kind_3", "3", "kind(3)", comparing=("Quotations", "Show or hide quotations")),
    _row("kind_4", "4", "kind(4)", comparing=("Attribution", "Show or hide attribution")),
    _row("kind_5", "5", "kind(5)", comparing=("Only A, only B", "Show or hide what one account alone says")),
    _row("kind_6", "6", "kind(6)", comparing=("Wording", "Show or hide differences of wording")),
    _row("kind_0", "0", "kind(0)", comparing=("All kinds", "Show every kind of difference")),
    _row(
        "fold",
        "z",
        reading=("Zen", "Nothing but the text, and back"),
        comparing=("Fold", "Fold or unfold what agrees"),
    ),
    _row("outline", "i", reading=("Outline", "Show or hide the headings")),
    _row(
        "stripped",
        "B",
        reading=("Stripped lines", "Show or hide what was stripped, with the reason for each line"),
        comparing=("Stripped lines", "Show or hide what was stripped from both accounts"),
    ),
    _row("keep", "+", "keep(True)", reading=("Keep", "Keep this line in the article")),
    _row("strip", "-", "keep(False)", reading=("Strip", "Strip this line from the article")),
    _row(
        "differences",
        "d",
        comparing=(
            "Differences",
            "The differences, open ones first; Tab shows facts, quotations, what only one account says",
        ),
    ),
    _row(
        "facts",
        "f",
        library=("Story", "The story matrix of the marked articles, or of this one and its other accounts"),
        reading=("Facts", "The numbers, dates, names and quotations of this article"),
        comparing=("Facts", "What the values are about, and what each account says"),
    ),
    _row("link", "m", comparing=("Link", "Link sentences by hand, or part them")),
    _row("there", "w", comparing=("There and back", "To where the other side of this row stands, and back")),
    _row(
        "annotate",
        "a",
        library=("Tags", "Give the article tags, which the filter finds as #tag"),
        reading=("Note", "Write a note on this article"),
        comparing=(
            "Review",
            "Mark a difference of this row as open, checked or not material (✓), with a note",
        ),
    ),
    _row(
        "read",
        "r",
        library=("Read, unread", "Mark the article as read or as unread"),
        reading=("Unread", "Mark the article as unread, or as read again"),
    ),
    _row(
        "add", "A", library=("Add", "Add articles: files, folders, addresses to fetch from, or a pasted text")
    ),
    _row(
        "remove", "D,delete", library=("Remove", "Take the article out of the library; undo brings it back")
    ),
    _row(
        "undo",
        "u",
        "turn('undo')",
        library_reading_comparing_story=("Undo", "Take back what you did last in this session"),
    ),
    _row(
        "redo",
        "ctrl+r",
        "turn('redo')",
        library_reading_comparing_story=("Redo", "Do again what was taken back"),
    ),
    _row(
        "copy",
        "y",
        library=("Copy address", "Copy the address or the path of the article"),
        reading=("Copy", "Copy this sentence with where it stands"),
        comparing=("Copy", "Copy both sides with where they stand"),
        story=("Copy", "Copy this row with where it stands"),
    ),
    _row(
        "browse",
        "o",
        library_reading=("Browser", "Open the article's address in the browser"),
        comparing_story=("Browser", "Open the address of the account in focus in the browser"),
    ),
    _row(
        "export",
        "e",
        reading=("Export", "Write the article as Markdown, HTML, JSON or text"),
        comparing_story=("Export", "Write the report as Markdown, HTML, JSON or text"),
    ),
    _row("theme", "t", anywhere=("Light or dark", "Change between the dark and the light theme")),
    _row("help", "?", anywhere=("Help", "What every key does on this screen")),
    _row("palette", "ctrl+p", anywhere=("Commands", "Every command by name")),
    _row("close", "escape", anywhere=("Close", "Close the innermost thing; never quits")),
    _row(
        "back",
        "q",
        library=("Quit", "Leave the program"),
        reading_comparing_story=("Back", "Back to where you came from"),
    ),
    _row("quit", "ctrl+q", anywhere=("Quit", "Leave the program")),
)

FOOTERS: Final = {
    "library": "open find mark compare facts sort annotate add help palette back",
    "reading": "find stripped compare facts outline annotate copy export help back",
    "comparing": "next open differences annotate facts sort fold export help back find swap",
    "story": "open next pane sort find export copy help back",
}

_LABELS: Final = {  # where the name is not to be shown as it is
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
}
_ASCII: Final = {"down": "Down", "up": "Up"}


def command(id: str) -> Command:
    """The command of that name; KeyError when there is none."""
    return _BY_ID[id]


_BY_ID: Final = {found.id: found for found in COMMANDS}


def bindings(screen: str) -> list[BindingType]:
    """The key bindings of a screen; each has the command's id, by which it can be bound to other keys."""
    return [
        Binding(c.keys, c.action, c.says[screen][0], id=c.id, show=False) for c in COMMANDS if c.on(screen)
    ]


def borrowed(*ids: str) -> list[BindingType]:
    """The key bindings of some commands of the screen below, for a dialog that does them too."""
    return [Binding(c.keys, c.action, id=c.id, show=False) for c in map(command, ids)]


def available(screen: str) -> list[tuple[Command, str, str]]:
    """What can be done on a screen, its own commands first: command, title, help."""
    return [(c, *c.says[place]) for place in (screen, "view", "anywhere") for c in COMMANDS if c.on(place)]


def footer(screen: str) -> list[tuple[Command, str]]:
    """The commands in a screen's footer, the most useful first, with their titles."""
    found = [command(id) for id in FOOTERS.get(screen, "help back").split()]
    return [(c, c.says[screen if c.on(screen) else "anywhere"][0]) for c in found]


def labels(keys: str, *, ascii_only: bool = False) -> list[str]:
    """How each of some keys is shown."""
    return [_label(key.strip() or ",", ascii_only) for key in keys.split(",")]


def _label(key: str, ascii_only: bool) -> str:
    if ascii_only and key in _ASCII:
        return _ASCII[key]
    *held, last = key.split("+") if len(key) > 1 else [key]
    if len(last) > 1:
        last = _LABELS.get(last, last.capitalize().replace("_", " "))
    elif held:
        last = last.upper()
    return "+".join([*(name.capitalize() for name in held), last])


def problems(keymap: Mapping[str, str]) -> tuple[str, ...]:
    """What is wrong with keys set by the user: a sentence for each unknown command or key and each key taken twice."""
    found = [f"There is no command “{id}” to bind a key to." for id in keymap if id not in _BY_ID]
    found += [
        f"There is no key “{key.strip()}” for {id}."
        for id, keys in keymap.items()
        for key in keys.split(",")
        if not _is_key(key.strip())
    ]
    for screen in SCREENS:
        taken: dict[str, str] = {}
        for c, title, _ in available(screen):
            for key in keymap.get(c.id, c.keys).split(","):
                if (other := taken.setdefault(key.strip(), title)) != title:
                    found.append(
                        f"On {SCREENS[screen]}, the key {labels(key)[0]} means both {other} and {title}."
                    )
    return tuple(dict.fromkeys(found))


def _is_key(name: str) -> bool:
    """Whether the toolkit can ever report a key of that name."""
    *held, last = name.split("+") if len(name) > 1 else [name]
    if not set(held) <= {"ctrl", "shift", "alt", "super", "hyper", "meta"}:
        return False
    known = {*(key.value for key in Keys), *KEY_NAME_REPLACEMENTS.values()}
    return last in known or key_to_character(last) is not None
