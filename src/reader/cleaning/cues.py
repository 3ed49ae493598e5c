"""Words that give a line away: which rule it meets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TypeAlias

from reader.cleaning.rules import RULES, Place, Rule, Scope
from reader.cleaning.rules.calendar import date
from reader.cleaning.rules.phrase import expression, has_names, needs, signs_of
from reader.model import Certainty

_FOLD = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "\u00a0": " "}
)
# A longer line is not tried: what is matched whole is short, and a paragraph is no cue.
_LONGEST = {"line": 180, "label": 260, "start": 260, "sentence": 320, "end": 320, "inside": 320}
_LONGEST_OF_ALL = max(_LONGEST.values())
_TAIL = 90  # characters at the end of a line in which a credit may stand
_SHOWN = 60  # characters of a line that are shown as evidence
_END = re.compile(r"[.!?:] +")
_CLOCK = re.compile(r"(?<=\d)T\d\d:.*")
_OPENING = frozenset(("line", "label", "start"))  # places at the beginning of a line
_EVERYWHERE = ("any", "en")
_LANGUAGES = frozenset(key for rule in RULES for key in rule.phrases)
_RANK = {"sure": 0, "likely": 1, "guess": 2}
_UNRANKED = 3

Matcher: TypeAlias = Callable[[str], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line says of itself."""

    rule: str  # a word of the closed vocabulary of reader.cleaning.rules
    certainty: Certainty
    scope: Scope  # speaks of this line, opens a section of such lines, or nothing of the article follows
    evidence: str  # the words that gave it away


@lru_cache(maxsize=4096)
def cue(text: str, language: str | None = None) -> Cue | None:
    """The strongest cue in a line, the first of the rules among equals; None where it has none.

    A text in a known language is tried with the phrases of that and of English, which pages mix into every other.
    """
    if len(text) > _LONGEST_OF_ALL:
        return None
    line = fold(text)
    lower = line.lower()
    best: Cue | None = None
    strength = _UNRANKED
    for clue in asked(lower, language):
        rule = clue.rule
        if len(text) > _LONGEST[rule.place] or _RANK[rule.certainty] >= strength:
            continue
        if (found := clue.find(line if clue.cased else lower)) is not None:
            best = Cue(rule.name, rule.certainty, rule.scope, _evidence(line, found.start()))
            strength = _RANK[rule.certainty]
            if not strength:
                break
    return best


def fold(text: str) -> str:
    """A line with straight quotation marks and hyphens and single blanks."""
    return " ".join(text.translate(_FOLD).split())


def _evidence(line: str, start: int) -> str:
    """The line from the words that matched, as it is written."""
    shown = line[start:].strip()
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1].rstrip() + "…"


class Clue:
    """A phrase of a rule, compiled when a line has the words that it needs."""

    def __init__(self, rule: Rule, phrase: str) -> None:
        self.rule, self.phrase = rule, phrase
        self.cased = has_names(phrase)  # looked for in the line as it is written, not in lower case

    def needs(self) -> Iterator[frozenset[str]]:
        """Signs of which a line that meets the phrase has one each."""
        return needs(self.phrase, opens=self.rule.place in _OPENING)

    @cached_property
    def _needed(self) -> Sequence[frozenset[str]]:
        return tuple(self.needs())

    def fits(self, signs: set[str]) -> bool:
        """Whether a line with these signs may meet the phrase."""
        return not any(map(signs.isdisjoint, self._needed))

    @cached_property
    def find(self) -> Matcher:
        """What finds the phrase in a folded line."""
        pattern = expression(self.phrase)
        return _matcher(self.rule.place, f"(?i:{pattern})" if self.cased else f"(?:{pattern})")


def _matcher(place: Place, pattern: str) -> Matcher:
    """What finds a pattern in a folded line, in the place where its rule looks for it."""
    if place == "line":
        return re.compile(rf"\W*{pattern}\W*").fullmatch
    if place == "label":
        return re.compile(rf"\W*{pattern} ?(?:[:|»>\]]|->|→) ?\S(?!.*[.]['\"]?$)").match
    if place == "start":
        return re.compile(rf"\W*{pattern}(?!\w)").match
    whole = re.compile(rf"(?<!\w){pattern}(?!\w)")
    if place == "sentence":
        return lambda line: next((found for at in _starts(line) if (found := whole.match(line, at))), None)
    if place == "end":
        return lambda line: whole.search(line, max(0, len(line) - _TAIL))
    return whole.search


def _starts(line: str) -> Iterator[int]:
    """Where sentences and what follows a colon begin."""
    yield 0
    for end in _END.finditer(line):
        yield end.end()


def asked(line: str, language: str | None) -> Iterator[Clue]:
    """The clues whose words a folded line in lower case has, in the order of their rules."""
    clues, by_word = _clues(language if language in _LANGUAGES else None)
    own = signs_of(line)
    numbers = {number for word in ("", *own) for number in by_word.get(word, ())}
    for number in sorted(numbers):
        if clues[number].fits(own):
            yield clues[number]


@cache
def _clues(language: str | None) -> tuple[list[Clue], Mapping[str, Sequence[int]]]:
    """The clues of a language, and word -> those whose first word it may be; "" for those that need none."""
    wanted = _LANGUAGES if language is None else {language, *_EVERYWHERE}
    clues = [
        Clue(rule, phrase)
        for rule in RULES
        for key, phrases in rule.phrases.items()
        if key in wanted
        for phrase in phrases
    ]
    by_word: dict[str, list[int]] = {}
    for number, clue in enumerate(clues):
        for word in next(clue.needs(), ("",)):
            by_word.setdefault(word, []).append(number)
    return clues, by_word


def date_in(text: str) -> str | None:
    """The first calendar date in a line, as it is written there."""
    if not any(map(str.isdigit, text)):
        return None
    found = _any_date().search(text.translate(_FOLD).replace("İ", "I").lower())  # which is as long
    return _CLOCK.sub("", text[found.start() : found.end()].strip(" ,")) if found else None


@cache
def _any_date() -> re.Pattern[str]:
    # Scripts without blanks set their words right beside a date, and some pages the time.
    return re.compile(rf"(?<![^\W\u2e80-\uffef]){date()}(?:(?![^\W\u2e80-\uffef])|(?=\d?\d:\d\d))")
