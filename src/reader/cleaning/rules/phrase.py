"""How the rules write down what pages say, and what finds it in a line.

    skip|jump to [the] content      a bar between words: one of them; in square brackets: what may be missing
    (sign up|join) for [free|our]*  in brackets a bar stands between phrases; with a star they may come again and again
    comment[s] by <Name>            brackets inside a word; in angles one of PLACEHOLDERS
    subscribe ...                   dots: whatever may stand there

Capitals count in names alone. Lines are folded first: straight quotation marks and hyphens, single blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.cleaning.rules.calendar import date, dated, month

_WORD = re.compile(r"[^\W\d_]+")
_INNERMOST = re.compile(r"([\[(])([^][()]*)[\])]\*?")
_HOLDER = re.compile(r"<(\w+)>")
_NO_SPACES = re.compile("[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff]")
_CAPITAL = r"(?-i:[A-ZÀ-ŽА-Я])[\w.'’-]*"
_EDGE = r"(?!(?<=\w)\w)"  # not inside a word
_LINKS = "and|de|van|von|der|da|du|bin|al|la|le|y|e|und|et|&"
_DATES = {"date": date, "dated": dated, "month": month}
DIGIT = "0"
"""Stands for a number among the words of a line."""

PLACEHOLDERS = {
    "n": r"\(?\d[\d.,]*\)?",
    "words": rf"{_EDGE}[^.!?]{{2,80}}{_EDGE}",
    "after": rf"{_EDGE}.{{0,120}}",
    "rest": rf"{_EDGE}[^.!?]{{0,100}}{_EDGE}",
    "soon": r"\b.{0,15}\d.{2,60}",
    "word": r"[\w'@.-]+",
    "Name": rf"{_CAPITAL}(?:,? (?:{_CAPITAL}|{_LINKS})){{0,7}}",
    "Byline": rf"{_CAPITAL}(?:,? (?:{_CAPITAL}|{_LINKS})){{1,7}}(?:(?:,? (?:for|in|at|on)|,| [|·•/-]) ?.{{1,80}})?",
    "Writer": rf"(?!(?:she|he|they|it|who|this|that|we|i|you) ){_CAPITAL}(?: {_CAPITAL}){{0,2}}",
    "Word": rf"{_CAPITAL}(?: {_CAPITAL})?",
    "Person": rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}",
    "CAPITALS": r"(?-i:[A-ZÀ-Ž]{2}[A-ZÀ-Ž .'-]*)",
    "money": r"[£$€]\d+(?:\.\d\d)?p?",
    "time": r"\d?\d[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|[bc]e?st|[aecp][ds]?t|aest))?",
    "tag": r"[\w-]{2,30}",
    "handle": r"@\w{2,30}",
    "mail": r"[\w.-]+@[\w.-]+",
    "bar": r"[|•·/,–—-]",
    "arrow": r"[>›»/]",
    "tail": r".{0,80}",
    "boxed": r"\[[^\[\].!?…]{0,60}\]",
    "box": r"(?:.{1,20}: )?\[ *\](?: .{1,20})?",
    "is": r" ?(?:[:/©]|\.\.\.) ?\S.{1,80}",
    "credit": r"[^.:;!?()]{2,60}\)?$",
    "paren": r"\(",
    "close": r"\)",
    "credited": r"\b[^()]{0,80}\)\W*$",
    "stop": r"\W*$",
    "steps": r"[\w&' -]{2,24} ?[>›»/] ?[\w&',. -]{2,40}(?: ?[>›»] ?[\w&',.: -]{2,80}){1,5}",
    "items": r"(?:[\w&'/. -]{2,22} ?[|•] ?){2,14}[\w&'/. -]{1,22}",
    "copyright": r"[©℗].?",
    "slot": r"(?=.*(?:ad|ads|mpu|banner|leaderboard|incontent|billboard|dfp|slot|sponsor))(?=\w*[_-])[a-z0-9]+(?:[_-][a-z0-9]+){1,6}",
    "open": r"(?!.*[.!?]['\"]?$)",
}
_MARKS = {
    **dict.fromkeys(("n", "soon", "money", "time", "date", "dated"), DIGIT),
    "mail": "@",
    "tag": "#",
    "box": "[",
    "boxed": "[",
    "paren": "(",
    "slot": "_-",
    "steps": ">›»",
    "items": "|•",
    "copyright": "©℗",
}
"""Marks one of which stands wherever the placeholder does."""

"""``<open>``: the line does not end as a sentence does; ``<slot>``: the name of a place for advertisements."""


def expression(phrase: str) -> str:
    """The regular expression of a phrase."""
    found, blank = "", ""
    for word in _split(phrase, " "):
        if word.startswith("..."):
            found, blank, word = f"{found}{_EDGE}.{{0,80}}{_EDGE}", "", word[3:]
        if not word:
            continue
        if _is_bracket(word) and word.endswith(("]", "]*")):
            inner, times = _choice(word.rstrip("*")[1:-1]), "*" if word.endswith("*") else "?"
            found += f"(?: {inner}){times}" if blank else f"(?:{inner} ){times}"
        else:
            found += blank + f"(?:{'|'.join(map(_spelled, _split(word, '|')))})"
            blank = " "
    return found


def needs(phrase: str) -> Iterator[frozenset[str]]:
    """Words or marks of which every line that meets the phrase has one, for each of its words that may not be missing."""
    for word in _split(phrase, " "):
        if word == "..." or (_is_bracket(word) and word.endswith(("]", "]*"))):
            continue
        signs = [_signs(form) for form in _forms(word)]
        if all(signs):
            yield frozenset().union(*signs)


def has_names(phrase: str) -> bool:
    """Whether capitals count in a phrase."""
    return any(name[0].isupper() for name in _HOLDER.findall(phrase))


def signs_of(line: str) -> set[str]:
    """The words of a line in lower case, its marks, and DIGIT where it has a number."""
    marks = {character for character in line if not character.isalnum()}
    number = {DIGIT} if any(map(str.isdigit, line)) else set()
    return {*_WORD.findall(line), *marks, *number}


def _split(text: str, mark: str) -> Iterator[str]:
    """The pieces of a text between the marks that stand outside of brackets."""
    depth = start = 0
    for at, character in enumerate(text):
        depth += (character in "[(<") - (character in "])>")
        if character == mark and not depth:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _is_bracket(word: str) -> bool:
    """Whether a word is one pair of brackets and what stands in it."""
    depth = 0
    for at, character in enumerate(word):
        depth += (character in "[(<") - (character in "])>")
        if not depth:
            return at > 0 and word[at + 1 :] in ("", "*")
    return False


def _choice(text: str) -> str:
    options = (" " * option.startswith(" ") + expression(option) for option in _split(text, "|"))
    return f"(?:{'|'.join(options)})"


def _spelled(word: str) -> str:
    """The regular expression of a word, with letters that may be missing and one of several endings."""
    found, at = "", 0
    while at < len(word):
        if word.startswith("...", at):
            found, at = f"{found}{_EDGE}.{{0,80}}{_EDGE}", at + 3
            continue
        if word[at] not in "[(<":
            found, at = found + re.escape(word[at]), at + 1
            continue
        end = _close(word, at)
        inner = word[at + 1 : end]
        if word[at] == "<":
            found += _DATES[inner]() if inner in _DATES else PLACEHOLDERS[inner]
        else:
            found += _choice(inner) + ("?" if word[at] == "[" else "")
        at = end + 1
    return found


def _close(word: str, start: int) -> int:
    depth = 0
    for at in range(start, len(word)):
        depth += (word[at] in "[(<") - (word[at] in "])>")
        if not depth:
            return at
    raise ValueError(f"{word}: a bracket is open")


def _forms(word: str) -> list[str]:
    """All that a word stands for, its brackets spelled out."""
    found = _INNERMOST.search(word)
    if found is None:
        return word.split("|")
    options = [*found[2].split("|"), *([""] if found[1] == "[" else [])]
    return [form for one in options for form in _forms(word[: found.start()] + one + word[found.end() :])]


def _signs(form: str) -> set[str]:
    """The longest word, or the marks one of which a line needs; empty for what is no word of its own in a line."""
    if form.isascii() and form.isalpha():
        return {form}
    if _NO_SPACES.search(form):
        return set()
    longest = max(_WORD.findall(_HOLDER.sub(" ", form)), key=len, default=None)
    if longest:
        return {longest}
    return next((set(_MARKS[name]) for name in _HOLDER.findall(form) if name in _MARKS), set())
