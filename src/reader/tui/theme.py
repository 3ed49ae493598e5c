"""The dark and the light theme, and the names of the colours that mean something.

The first account is blue and the second orange: apart for every kind of colour vision, and neither is "old" or "new".
Styles use these names as ``$a``, ``$b`` and so on. Nothing is said by colour alone: a glyph or a text style says it too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rich.style import Style
from textual.theme import Theme

_COLOURS = {  # in the dark theme, in the light one
    "a": ("#4f83d1", "#216cab"),
    "b": ("#c96e12", "#a55c1e"),
    "a-text": ("#8db2ec", "#1a5688"),  # A's colour for words on the background
    "b-text": ("#e8a05a", "#86470f"),
    "a-soft": ("#1d2a40", "#dbe8f5"),  # A's colour under whole words
    "b-soft": ("#3a2715", "#f7e6d4"),
    "conflict": ("#f2c14e", "#8a5a00"),
    "ink": ("#d9d7d2", "#2b2a27"),  # running text
    "strong": ("#f4f1ea", "#0f0f0e"),  # titles, headings
    "muted": ("#918f8a", "#6a6862"),  # what may be overlooked
    "dimmed": ("#7b7973", "#8d8a82"),  # what was stripped
    "faint": ("#5d5c59", "#a3a099"),  # rules, marks in the margin
    "hairline": ("#33343a", "#dcd8cf"),
    "paper": ("#17181c", "#faf8f3"),
    "raised": ("#1f2127", "#f0ede5"),  # bars, panels, dialogs
    "cursor": ("#262a33", "#e9e6dc"),  # the line or sentence in focus
    "match": ("#6b5a1e", "#f3e3a1"),  # what a search found
    "match-now": ("#e6c34a", "#8a6d00"),
    "match-now-text": ("#17181c", "#ffffff"),
    "alarm": ("#e5786d", "#a8322a"),
}
_DARK, _LIGHT = ({name: pair[n] for name, pair in _COLOURS.items()} for n in (0, 1))


def defaults(*, ascii_only: bool) -> dict[str, str]:
    """What the names in styles mean before a theme is set: the colours, and how the edges of panels are drawn."""
    top, left = ("ascii", "ascii") if ascii_only else ("hkey", "vkey")
    return {**_DARK, "edge-top": top, "edge-left": left}


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
            **{f"scrollbar-background{state}": "#00000000" for state in ("", "-hover", "-active")},
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


def style(words: str, colours: Mapping[str, str]) -> Style:
    """The style of words such as "bold a-text on paper", in which the names of the theme stand for colours.

    What it does not set stays as it is below it. "@…" is no look, but the action of the screen that a click runs.
    """
    if words.startswith("@"):
        return Style.from_meta({"@click": f"screen.{words[1:]}"})
    return Style.parse(" ".join(colours.get(word, word) for word in words.split()))
