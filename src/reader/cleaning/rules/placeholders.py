"""What stands in angles in a phrase: patterns for dates, names, figures, stretches of text and marks."""

from __future__ import annotations

from reader.cleaning.rules.calendar import dated, month

EDGE = r"(?!(?<=\w)\w)"  # not inside a word
DIGIT = "0"
"""Stands for a number among the signs of a line."""
DENSE = "\u2e80"
"""Stands for a character of the scripts that set words without blanks, the first of which it is."""
FIRST = "^"
"""Stands before the first word among the signs of a line."""

_CAPITAL = r"(?-i:[A-ZÀ-ŽА-Я][\w.'’-]*)"
_LINKS = "and|de|van|von|der|da|du|bin|al|la|le|y|e|und|et|&"
_BEHIND_NAME = r"(?:(?:,? (?:for|in|at|on|with|avec|mit|con|com)|,| [|·•/-]) ?.{1,80}| \(.{1,80}\))?"
_PLACES = "ad|ads|mpu|inline|banner|leaderboard|incontent|billboard|dfp|slot|sponsor"

_PATTERNS = {
    # stretches of text
    "word": r"[\w'@.-]+",
    "words": rf"{EDGE}[^.!?]{{2,80}}{EDGE}",  # no end of a sentence in them
    "rest": rf"{EDGE}[^.!?]{{0,100}}{EDGE}",
    "after": rf"{EDGE}.{{0,120}}{EDGE}",
    "tail": r".{0,80}",  # in a script without spaces
    "few": r"[^,.:;!?，。：；！？、]{1,24}",  # … without a mark
    "colon": r" ?[:：/丨]",
    "open": r"(?!.*[.!?。！？]['\"]?$)",  # the line does not end as a sentence does
    # figures
    "n": r"\(?\d[\d.,]*\)?",
    "soon": r"\b.{0,15}\d.{2,60}",  # a number, not far away
    "money": r"[£$€]\d+(?:\.\d\d)?p?",
    "time": r"\d?\d[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|[bc]e?st|[aecp][ds]?t|aest))?",
    # names, in which capitals count
    "Name": rf"{_CAPITAL}(?:,? (?:{_CAPITAL}|{_LINKS})){{0,7}}",
    "Byline": rf"{_CAPITAL}(?:,? (?:{_CAPITAL}|{_LINKS})){{1,7}}{_BEHIND_NAME}",
    "Writer": rf"(?!(?:she|he|they|it|who|this|that|we|i|you) ){_CAPITAL}(?: {_CAPITAL}){{0,2}}",
    "Word": rf"{_CAPITAL}(?: {_CAPITAL})?",
    "Person": rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}",
    "CAPITALS": r"(?-i:[A-ZÀ-Ž]{2}[A-ZÀ-Ž .'-]*)",
    "tag": r"[\w-]{2,30}",
    "handle": r"@\w{2,30}",
    "mail": r"[\w.-]+@[\w.-]+",
    # marks
    "bar": r"[|•·/,–—-]",
    "arrow": r"[>›»/]",
    "paren": r"\(",
    "close": r"\)",
    "stop": r"\W*$",
    "copyright": r"[©℗].?",
    # credits of pictures
    "is": r" ?(?:[:/©]|\.\.\.) ?\S.{1,80}",  # what stands between the word for a picture and its maker, and the maker
    "credit": r"[^.:;!?()]{2,60}\)?$",
    # glued to the end of a sentence, as pages hide what stands between; the maker before what is seen and behind it
    "glued": r"(?<=[.!?…'\"])",
    "Twice": r"(?-i:(?P<maker>[A-Z][\w&'/ -]{1,30}) [A-Z].{5,140}[^ ](?P=maker))",
    "credited": r"\b[^()]{0,80}\)\W*$",
    # what only pages have: a line in square brackets, an excerpt, a box to tick, steps to a page, items of a menu, a place for ads
    "boxed": r"\[[^\[\].!?…]{0,60}\]",
    "labelled": r"\[(?:[\w-]+ )?(?:photo|picture|image|video|chart|map|graphic|graph|table|illustration): [^\[\]]+\]",
    "cut": r"(?<=[\w,] )\[(?:…|\.\.\.)\]$",  # an excerpt that goes on elsewhere
    "box": r"(?:.{1,20}: )?\[ *\](?: .{1,20})?",
    # The blanks around a mark are in what the mark parts, so that a line can be read in one way alone.
    "steps": r"[\w&' -]{2,25}[>›»/][\w&',. -]{2,42}(?:[>›»][\w&',.: -]{2,82}){1,5}",
    "Step": r"(?-i:[A-Z])[\w&' -]{1,24}[>›] ?(?-i:[A-Z])[\w&' -]{1,24}",
    "items": r"(?:[\w&'/. -]{2,24}[|•]){2,}[\w&'/. -]{1,23}",
    "slot": rf"(?=.*(?:{_PLACES}))(?=\w*[_-])[a-z0-9]+(?:[_-][a-z0-9]+){{1,6}}",
}
_DATES = {"dated": dated, "month": month}  # long: made when a phrase with one is compiled

MARKS = {
    **dict.fromkeys(("n", "soon", "money", "time", "dated"), DIGIT),
    "mail": "@",
    "tag": "#",
    "box": "[",
    "cut": "[",
    "boxed": "[",
    "labelled": "[",
    "paren": "(",
    "slot": "_-",
    "steps": ">›»",
    "Step": ">›",
    "items": "|•",
    "copyright": "©℗",
}
"""Marks one of which stands wherever the placeholder does."""


def pattern(name: str) -> str:
    """The regular expression that a placeholder stands for."""
    return _DATES[name]() if name in _DATES else _PATTERNS[name]
