"""The dark and the light theme, and the names of the colours that mean something.

The first account is blue and the second orange: apart for every kind of colour vision, and neither is "old" or "new".
Styles use these names as ``$a``, ``$b`` and so on. Nothing is said by colour alone: a glyph or a text style says it too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from rich.style import Style
from textual.theme import Theme

A, B = "a", "b"

_DARK = {
    "a": "#4f83d1",
    "b": "#c96e12",
    "a-text": "#8db2ec",  # A's colour for words on the background
    "b-text": "#e8a05a",
    "a-soft": "#1d2a40",  # A's colour under whole words
    "b-soft": "#3a2715",
    "conflict": "#f2c14e",
    "ink": "#d9d7d2",  # running text
    "strong": "#f4f1ea",  # titles, headings
    "muted": "#918f8a",  # what may be overlooked
    "dimmed": "#7b7973",  # what was stripped
    "faint": "#5d5c59",  # rules, marks in the margin
    "hairline": "#33343a",
    "paper": "#17181c",
    "raised": "#1f2127",  # bars, panels, dialogs
    "cursor": "#262a33",  # the line or sentence in focus
    "match": "#6b5a1e",  # what a search found
    "match-now": "#e6c34a",
    "match-now-text": "#17181c",
    "alarm": "#e5786d",
}

_LIGHT = {
    "a": "#216cab",
    "b": "#a55c1e",
    "a-text": "#1a5688",
    "b-text": "#86470f",
    "a-soft": "#dbe8f5",
    "b-soft": "#f7e6d4",
    "conflict": "#8a5a00",
    "ink": "#2b2a27",
    "strong": "#0f0f0e",
    "muted": "#6a6862",
    "dimmed": "#8d8a82",
    "faint": "#a3a099",
    "hairline": "#dcd8cf",
    "paper": "#faf8f3",
    "raised": "#f0ede5",
    "cursor": "#e9e6dc",
    "match": "#f3e3a1",
    "match-now": "#8a6d00",
    "match-now-text": "#ffffff",
    "alarm": "#a8322a",
}

DEFAULTS = dict(_DARK)  # what the names mean before a theme is set


def _theme(name: str, colours: dict[str, str], *, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=colours["a"],
        secondary=colours["b"],
        accent=colours["a"],
        warning=colours["conflict"],
        error=colours["alarm"],
        success=colours["a"],
        foreground=colours["ink"],
        background=colours["paper"],
        surface=colours["paper"],
        panel=colours["raised"],
        dark=dark,
        variables={
            **colours,
            "scrollbar": colours["faint"],
            "scrollbar-hover": colours["muted"],
            "scrollbar-active": colours["muted"],
            "scrollbar-background": colours["paper"],
            "scrollbar-background-hover": colours["paper"],
            "scrollbar-background-active": colours["paper"],
            "scrollbar-corner-color": colours["paper"],
            "input-cursor-background": colours["ink"],
            "input-cursor-foreground": colours["paper"],
            "input-selection-background": colours["cursor"],
            "screen-selection-background": colours["match"],
            "screen-selection-foreground": colours["strong"],
            "border": colours["faint"],
            "border-blurred": colours["hairline"],
        },
    )


DARK = _theme("reader-dark", _DARK, dark=True)
LIGHT = _theme("reader-light", _LIGHT, dark=False)
THEMES = (DARK, LIGHT)


def other(name: str) -> str:
    """The theme that the key for light and dark goes to."""
    return LIGHT.name if name == DARK.name else DARK.name


def preferred(setting: str, environment: Mapping[str, str], ask: Callable[[], bool | None]) -> str:
    """The theme to start with: as set, else by the terminal's background, else dark.

    ``ask`` asks the terminal whether that is dark; terminals that say so in COLORFGBG are not asked.
    """
    if setting in ("light", "dark"):
        return f"reader-{setting}"
    background = environment.get("COLORFGBG", "").rpartition(";")[2]
    dark = background not in ("7", "15") if background else ask()
    return LIGHT.name if dark is False else DARK.name


Ink: TypeAlias = tuple[str, str, bool, bool]  # colour and background by name or "", bold, reversed

INKS: Final[
    dict[str, Ink]
] = {  # for what is on the first screen, where a component class each would cost too much
    "bar--strong": ("strong", "", True, False),
    "bar--key": ("ink", "", True, False),
    "bar--faint": ("faint", "", False, False),
    "bar--alarm": ("alarm", "", True, False),
    "bar--note": ("strong", "", False, False),
    "bar--a": ("a-text", "", True, False),
    "bar--b": ("b-text", "", True, False),
    "bar--conflict": ("conflict", "", True, False),
    "list--title": ("strong", "", True, False),
    "list--read": ("ink", "", False, False),
    "list--muted": ("muted", "", False, False),
    "list--tags": ("b-text", "", False, False),
    "list--unread": ("a", "", False, False),
    "list--others": ("b-text", "", False, False),
    "list--a": ("a-text", "", True, True),
    "list--b": ("b-text", "", True, True),
    "list--letter": ("strong", "", True, True),
    "list--cursor": ("", "cursor", False, False),
    "list--bar": ("a", "", True, False),
    "list--match": ("a-text", "", True, False),
}


def ink(name: str, variables: Mapping[str, str]) -> Style:
    """The style of a name of :data:`INKS`; attributes that it does not set stay as they are below it."""
    colour, background, bold, reverse = INKS[name]
    return Style(
        color=variables[colour] if colour else None,
        bgcolor=variables[background] if background else None,
        bold=bold or None,
        reverse=reverse or None,
    )
