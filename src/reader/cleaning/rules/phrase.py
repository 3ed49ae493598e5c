"""How the rules write down what pages say.

    skip|jump to [the] content      a bar between words: one of them; in square brackets: what may be missing
    (sign up|join) for [free|our]*  in brackets a bar stands between phrases; with a star they may come again and again
    comment[s] by <Name>            brackets inside a word; in angles what placeholders.py lists
    subscribe ...                   dots: whatever may stand there

Capitals count in names alone. Lines are folded first: straight quotation marks and hyphens, single blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.cleaning.rules.placeholders import DENSE, DIGIT, EDGE, FIRST, MARKS, pattern

_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"[\W_]")
_BRACKET = re.compile(r"[\[(<]")
_INNERMOST = re.compile(r"([\[(])([^][()]*)[\])]\*?")
_HOLDER = re.compile(r"<(\w+)>")
_OPENING = re.compile(r"[^\W\d_]+(?![<\w])")
_DOTS = f"{EDGE}.{{0,80}}{EDGE}"


def expression(phrase: str) -> str:
    """The regular expression of a phrase."""
    found, blank = "", ""
    for word in _split(phrase, " "):
        if word.startswith("..."):
            found, blank, word = found + _DOTS, "", word[3:]
        if not word:
            continue
        if _may_be_missing(word):
            inner, times = _choice(word.rstrip("*")[1:-1]), "*" if word.endswith("*") else "?"
            found += f"(?: {inner}){times}" if blank else f"(?:{inner} ){times}"
        else:
            found += blank + f"(?:{'|'.join(map(_spelled, _split(word, '|')))})"
            blank = " "
    return found


def needs(phrase: str, *, opens: bool = False) -> Iterator[frozenset[str]]:
    """Signs of which every line that meets the phrase has one, for each of its words that may not be missing.

    Of a phrase that opens the line, the first word has to come first in it.
    """
    for word in _split(phrase, " "):
        if word != "..." and not _may_be_missing(word):
            forms = _forms(word)
            signs = [_first(form) for form in forms] if opens else []
            if not (signs and all(signs)):
                signs = [_signs(form) for form in forms]
            if all(signs):
                yield frozenset().union(*signs)
        opens = False


def has_names(phrase: str) -> bool:
    """Whether capitals count in a phrase."""
    return any(name[0].isupper() for name in _HOLDER.findall(phrase))


def signs_of(line: str) -> set[str]:
    """The words of a line in lower case, the first of them once more as such, its marks, and what stands for others."""
    words = _WORD.findall(line)
    found = {*words, *(FIRST + word for word in words[:1]), *_MARK.findall(line)}
    if any(map(str.isdigit, line)):
        found.add(DIGIT)
    if max(line, default="") >= DENSE:
        found.add(DENSE)
    return found


def _split(text: str, mark: str) -> Iterator[str]:
    """The pieces of a text between the marks that stand outside of brackets."""
    depth = start = 0
    if not _BRACKET.search(text):
        yield from text.split(mark)
        return
    for at, character in enumerate(text):
        depth += (character in "[(<") - (character in "])>")
        if character == mark and not depth:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _close(word: str, start: int) -> int:
    """Where the bracket that opens at a place is closed."""
    depth = 0
    for at in range(start, len(word)):
        depth += (word[at] in "[(<") - (word[at] in "])>")
        if not depth:
            return at
    raise ValueError(f"{word}: a bracket is open")


def _may_be_missing(word: str) -> bool:
    """Whether a word is one pair of square brackets and what stands in it."""
    return word[:1] == "[" and word[_close(word, 0) + 1 :] in ("", "*")


def _choice(text: str) -> str:
    options = (" " * option.startswith(" ") + expression(option) for option in _split(text, "|"))
    return f"(?:{'|'.join(options)})"


def _spelled(word: str) -> str:
    """The regular expression of a word, with letters that may be missing and one of several endings."""
    found, at = "", 0
    while at < len(word):
        if word.startswith("...", at):
            found, at = found + _DOTS, at + 3
        elif word[at] in "[(<":
            end = _close(word, at)
            inner = word[at + 1 : end]
            found += pattern(inner) if word[at] == "<" else _choice(inner) + "?" * (word[at] == "[")
            at = end + 1
        else:
            found, at = found + re.escape(word[at]), at + 1
    return found


def _forms(word: str) -> list[str]:
    """All that a word stands for, its brackets spelled out."""
    found = _INNERMOST.search(word)
    if found is None:
        return word.split("|")
    options = [*found[2].split("|"), *([""] if found[1] == "[" else [])]
    return [form for one in options for form in _forms(word[: found.start()] + one + word[found.end() :])]


def _first(form: str) -> set[str]:
    """The word that a line begins with when it begins with some form; empty where that is not told."""
    opening = _OPENING.match(form)
    return {FIRST + opening[0]} if opening and form < DENSE else set()


def _signs(form: str) -> set[str]:
    """The longest word of a form, where it has none the first mark; empty where anything may stand."""
    if max(form, default="") >= DENSE:
        return {DENSE}
    bare = _HOLDER.sub(" ", form.replace("...", " "))
    if words := _WORD.findall(bare):
        return {max(words, key=len)}
    marks = [sign for sign in bare if not (sign.isalnum() or sign.isspace())]
    marks += (MARKS[name] for name in _HOLDER.findall(form) if name in MARKS)
    return set(marks[0]) if marks else set()
