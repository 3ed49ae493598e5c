"""Words that give a line away: which rule of rules.toml it meets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import TypeAlias

from reader.cleaning.rules import MONTHS, RULES, WEEKDAYS, Place, Scope
from reader.model import Certainty

_FOLD = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "\u00a0": " "}
)
# A longer line is not tried: what is matched whole is short, and a paragraph is no cue.
_LONGEST = {"whole": 180, "bare": 180, "start": 260, "sentence": 320, "end": 320, "inside": 320}
_LONGEST_OF_ALL = max(_LONGEST.values())
_SHOWING = 5  # letters of a word by which it is known as a sign
_TAIL = 90  # characters at the end of a line in which a credit may stand
_SHOWN = 60  # characters of a line that are shown as evidence
_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_END = re.compile(r"[.!?:] +")
_EVERYWHERE = ("any", "en")
_LANGUAGES = frozenset(key for rule in RULES for key in rule.phrases if key != "cased")
_RANK = {"sure": 0, "likely": 1, "guess": 2}
_NONE = 3  # a rank below all of them

Matcher: TypeAlias = Callable[[str], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line says of itself."""

    rule: str  # a word of the closed vocabulary, RULES
    certainty: Certainty
    scope: Scope  # speaks of this line, opens a section of such lines, or nothing of the article follows
    evidence: str  # the words that gave it away


@lru_cache(maxsize=4096)
def cue(text: str, language: str | None = None) -> Cue | None:
    """The strongest cue in a line, the first of the rules file among equals; None where it has none.

    A text in a known language is tried with the patterns of that and of English, which pages mix into every other.
    """
    length = len(text)
    if length > _LONGEST_OF_ALL:
        return None
    straight = fold(text)
    folded = straight.lower()
    best: Cue | None = None
    strength = _NONE
    for _, group in groupby(_clues_in(folded, language), key=_number):
        clues = list(group)
        rule = clues[0].rule
        if length > _LONGEST[rule.place] or _RANK[rule.certainty] >= strength:
            continue
        starts = [at for clue in clues if (at := clue.find(straight if clue.cased else folded)) is not None]
        if starts:
            best = Cue(rule.name, rule.certainty, rule.scope, _evidence(straight, min(starts)))
            strength = _RANK[rule.certainty]
            if not strength:
                break
    return best


def fold(text: str) -> str:
    """A line with straight quotation marks and hyphens and single blanks."""
    return " ".join(text.translate(_FOLD).split())


def _evidence(line: str, start: int) -> str:
    """The line from the words that matched, as it is written."""
    words = line[start:].strip()
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"


class Clue:
    """Phrases of a rule in one language that are looked for together, compiled when a line has one of their signs."""

    __slots__ = ("_match", "cased", "number", "pattern", "rule", "signs")

    def __init__(self, number: int, language: str, signs: str, pattern: str) -> None:
        """``number`` is that of the rule."""
        self.number, self.rule = number, RULES[number]
        self.cased = language == "cased"  # looked for in the line as it is written, not in lower case
        self.signs = signs.replace("<names>", _named()).split() or [""]
        self.pattern = pattern
        self._match: Matcher | None = None

    def find(self, line: str) -> int | None:
        """Where the phrases begin in a folded line."""
        if self._match is None:
            self._match = _matcher(self.rule.place, self.pattern, cased=self.cased)
        found = self._match(line)
        return found.start() if found else None


def _matcher(place: Place, written: str, *, cased: bool) -> Matcher:
    """What finds a pattern in a folded line, in the place where its rule looks for it."""
    expanded = f"(?:{expand(written)})"
    if place == "bare":
        return re.compile(rf"\W*{expanded}\W*").fullmatch
    if place == "whole":
        return re.compile(expanded).fullmatch
    if place == "start":
        return re.compile(expanded).match
    if place == "sentence":
        pattern = re.compile(expanded)
        return lambda line: next((found for at in _starts(line) if (found := pattern.match(line, at))), None)
    # A cue inside a line begins with a word; saying so spares the search most of its tries.
    pattern = re.compile(expanded if cased else rf"(?<!\w){expanded}")
    if place == "end":
        return lambda line: pattern.search(line, max(0, len(line) - _TAIL))
    return pattern.search


def _starts(line: str) -> Iterator[int]:
    """Where sentences and what follows a colon begin."""
    yield 0
    for end in _END.finditer(line):
        yield end.end()


def _clues_in(folded: str, language: str | None) -> list[Clue]:
    """The clues of which a folded line has a sign, in the order of their rules."""
    clues, by_sign = _clues(language if language in _LANGUAGES else None)
    words = set(_WORD.findall(folded))
    signs = {word[:size] for word in words for size in range(1, _SHOWING + 1)}
    signs.update((f"={word}" for word in words), folded, ("",))
    if _DIGIT.search(folded):
        signs.add("0")
    asked = {number for sign in signs & by_sign.keys() for number in by_sign[sign]}
    return [clues[number] for number in sorted(asked)]


@cache
def _clues(language: str | None) -> tuple[list[Clue], Mapping[str, Sequence[int]]]:
    """The clues of a language, and sign -> the clues that have it.

    Compiling is what costs when a program starts: a clue of which no line has a sign is never compiled.
    """
    wanted = _LANGUAGES if language is None else {language, *_EVERYWHERE}
    clues = [
        Clue(number, key, signs, pattern)
        for number, rule in enumerate(RULES)
        for key, phrases in rule.phrases.items()
        if key in wanted or key == "cased"
        for signs, pattern in phrases.items()
    ]
    by_sign: dict[str, list[int]] = {}
    for number, clue in enumerate(clues):
        for sign in {sign if sign[:1] == "=" else sign[:_SHOWING] for sign in clue.signs}:
            by_sign.setdefault(sign, []).append(number)
    return clues, by_sign


def _number(clue: Clue) -> int:
    return clue.number


def expand(pattern: str) -> str:
    """A pattern of the rules file with its names for dates written out."""
    if "<" in pattern:
        pattern = pattern.replace("<date>", _date()).replace("<figures>", f"(?:{'|'.join(_IN_FIGURES)})")
        pattern = pattern.replace("<month>", f"(?:{_names(MONTHS)})")
    return pattern


_IN_FIGURES = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d\d:\d\d\S*)?",
    r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)",
    r"\d{4}年\d{1,2}月\d{1,2}日",
)


@cache
def _named() -> str:
    """The first words of the names in dates, as signs."""
    return " ".join({f"={name.partition('-')[0]}" for name in f"{MONTHS} {WEEKDAYS}".split()})


@cache
def _date() -> str:
    month, weekday = f"(?:{_names(MONTHS)})", f"(?:{_names(WEEKDAYS)})"
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?"
    forms = (
        rf"{day}(?: de| of)?[ -]{month}\.?,?(?: de| del)?[ -]\d{{4}}(?: г\.?)?",
        rf"{month}\.? {day},? \d{{4}}",
        *_IN_FIGURES,
        rf"{weekday},? {day}(?: de)? {month}",
    )
    return rf"(?:(?:{weekday})\.?,? (?:den |,)?)?(?:{'|'.join(forms)})"


@cache
def _names(names: str) -> str:
    return "|".join(sorted(set(names.split()), key=len, reverse=True))


def date_in(text: str) -> str | None:
    """The first calendar date in a line, as it is written there."""
    straight = text.translate(_FOLD)
    found = _any_date().search(straight.lower()) if _DIGIT.search(straight) else None
    return text[found.start() : found.end()].strip(" ,") if found else None


@cache
def _any_date() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_date()}(?!\w)")
