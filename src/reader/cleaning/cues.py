"""Words that give a line away: which rule of rules.toml it meets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from reader.cleaning.rules import MONTHS, RULES, WEEKDAYS, Place, Rule, Scope
from reader.model import Certainty

_FOLD = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "\u00a0": " "}
)
# A longer line is not tried: what is matched whole is short, and a paragraph is no cue.
_LONGEST = {"whole": 180, "start": 260, "sentence": 320, "end": 320, "inside": 320}
_LONGEST_OF_ALL = max(_LONGEST.values())
_TAIL = 90  # characters at the end of a line in which a credit may stand
_SHOWN = 60  # characters of a line that are shown as evidence
_END = re.compile(r"[.!?:] +")
_EVERYWHERE = ("any", "en")
_LANGUAGES = frozenset(key for rule in RULES for key in rule.patterns if key != "cased")
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
    for rule, longest, rank, lower, cased in compiled(language if language in _LANGUAGES else None):
        if length > longest or rank >= strength:
            continue
        if found := (lower and lower(folded)) or (cased and cased(straight)):
            best = Cue(rule.name, rule.certainty, rule.scope, _evidence(straight, found))
            strength = rank
            if not rank:
                break
    return best


def fold(text: str) -> str:
    """A line with straight quotation marks and hyphens and single blanks."""
    return " ".join(text.translate(_FOLD).split())


def _evidence(line: str, found: re.Match[str]) -> str:
    """The line from the words that matched, as it is written."""
    words = line[found.start() :].strip()
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"


def matcher(place: Place, pattern: re.Pattern[str]) -> Matcher:
    """What finds a pattern in a folded line, in the place where its rule looks for it."""
    if place == "whole":
        return pattern.fullmatch
    if place == "start":
        return pattern.match
    if place == "sentence":
        return lambda line: next((found for at in _starts(line) if (found := pattern.match(line, at))), None)
    if place == "end":
        return lambda line: pattern.search(line, max(0, len(line) - _TAIL))
    return pattern.search


def _starts(line: str) -> Iterator[int]:
    """Where sentences and what follows a colon begin."""
    yield 0
    for end in _END.finditer(line):
        yield end.end()


@cache
def compiled(language: str | None) -> tuple[tuple[Rule, int, int, Matcher | None, Matcher | None], ...]:
    """The rules in their order: the longest line each is tried on, its rank, what finds it in folded lines and in
    lines with capitals.

    Compiling is what costs when a program starts; of a language nobody reads, no pattern is compiled.
    """
    found = ((rule, _lower(rule, language), _cased(rule)) for rule in RULES)
    return tuple(
        (rule, _LONGEST[rule.place], _RANK[rule.certainty], lower, cased)
        for rule, lower, cased in found
        if lower or cased
    )


def _lower(rule: Rule, language: str | None) -> Matcher | None:
    wanted = _LANGUAGES if language is None else {language, *_EVERYWHERE}
    parts = [f"(?:{expand(pattern)})" for key, pattern in rule.patterns.items() if key in wanted]
    if not parts:
        return None
    # A cue inside a line begins with a word; saying so spares the search most of its tries.
    bound = r"(?<!\w)" if rule.place in ("inside", "end") else ""
    return matcher(rule.place, re.compile(f"{bound}(?:{'|'.join(parts)})"))


def _cased(rule: Rule) -> Matcher | None:
    if "cased" not in rule.patterns:
        return None
    return matcher(rule.place, re.compile(expand(rule.patterns["cased"])))


def expand(pattern: str) -> str:
    """A pattern of the rules file with its names for dates written out."""
    return pattern.replace("<date>", _date()).replace("<month>", f"(?:{_names(MONTHS)})")


@cache
def _date() -> str:
    month, weekday = f"(?:{_names(MONTHS)})", f"(?:{_names(WEEKDAYS)})"
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?"
    forms = (
        rf"{day}(?: de| of)?[ -]{month}\.?,?(?: de| del)?[ -]\d{{4}}(?: г\.?)?",
        rf"{month}\.? {day},? \d{{4}}",
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d\d:\d\d\S*)?",
        r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)",
        r"\d{4}年\d{1,2}月\d{1,2}日",
        rf"{weekday},? {day}(?: de)? {month}",
    )
    return rf"(?:(?:{weekday})\.?,? (?:den |,)?)?(?:{'|'.join(forms)})"


@cache
def _names(names: str) -> str:
    return "|".join(sorted(set(names.split()), key=len, reverse=True))


def date_in(text: str) -> str | None:
    """The first calendar date in a line, as it is written there."""
    straight = text.translate(_FOLD)
    found = _any_date().search(straight.lower())
    return text[found.start() : found.end()].strip(" ,") if found else None


@cache
def _any_date() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_date()}(?!\w)")
