"""Adding articles in the background: files, the files of folders, addresses, and a text that was pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.adding import Taken, take_in
from reader.tui.screens.prompting import Prompt

if TYPE_CHECKING:
    from reader.tui.screens.library import LibraryScreen

HINT = (
    "A file, a folder or an address; pasted, several of them or an article itself. Enter adds, Esc does not."
)


def add(screen: LibraryScreen, named: str = "") -> None:
    """Ask for what to add, ``named`` to begin with; keep it and say what became of it."""

    def given(text: str | None) -> None:
        if text and text.strip():
            library = screen.library
            # a group of its own, so that it goes on while more is being added
            screen.ask(f"add {text}", lambda stop: take_in(library, text, screen.tell_of, stop), added)

    def added(taken: Taken) -> None:
        gone = " The sample story has made room." if any(e.sample for e in screen.view.entries) else ""
        undo = f" {screen.key('undo')} takes that back." if taken.added else ""
        screen.say(f"{taken.sentence}{gone}{undo}")
        hidden = f"{taken.sentence} The filter hides {'it' if taken.number else 'them'}; "
        hidden += f"{screen.key('close')} takes that away."
        screen.changed(hidden if taken.number or taken.added else "", taken.number)

    screen.app.push_screen(Prompt("Add articles", named, hint=HINT, lines=True), given)
