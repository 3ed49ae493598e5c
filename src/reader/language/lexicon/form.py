"""The form of a language's table of value words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from reader.language.function_words import FUNCTION_WORDS

Bound: TypeAlias = Literal["", "about", "below", "above", "at most", "at least", "all but"]
"""How the words around a value bend it: rounded either way, rounded up, rounded down, a bound, the rest of a whole."""

_NOTHING = r"(?!)"
"""A pattern that nothing has, for what a language does not write so."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """How a word or phrase bends a value."""

    bound: Bound
    close: bool = False  # "just under": the value is near; "under" alone leaves it open


_HEDGES = {
    "about": Hedge("about"),
    "nearly": Hedge("below", close=True),
    "just_over": Hedge("above", close=True),
    "over": Hedge("above"),
    "under": Hedge("below"),
    "at_least": Hedge("at least"),
    "at_most": Hedge("at most"),
    "all_but": Hedge("all but"),
}


@dataclass(frozen=True, slots=True)
class Worded:
    """The value that a phrase tells without a number: "in full", "twins", "an octogenarian"."""

    kind: Literal["number", "money", "percent", "age"]
    unit: str
    low: float
    high: float
    bound: Bound = ""
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Holiday:
    """The day that has a name: one of a month, a weekday of one, or so many days from Easter Sunday."""

    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    number: int | None = None  # which of those weekdays of the month; -1 is the last
    easter: int | None = None
    is_wide: bool = False  # its name is that of the days around it too: "at Christmas"


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Lexicon:
    """Everything in which one language writes values; all words in lower case."""

    language: str
    the: tuple[str, ...] = ("the",)
    of: str = "of"

    # Numbers
    numbers: Mapping[str, float]  # every written number from 0 to 99, and larger ones that are one word
    articles: frozenset[str]  # the words that count one: "a hundred"
    joiners: frozenset[str]  # "two hundred and six"
    scales: Mapping[str, float]  # hundred, thousand … as words
    suffixes: Mapping[str, float]  # … and as abbreviations after digits
    crowds: Mapping[str, tuple[float, float]]  # "dozens": the least and the most it may mean
    group: str = ".\u00a0\u202f\u2009"  # the marks that group digits by three
    decimal: str = ","
    halves: frozenset[str]
    parts: Mapping[str, int]  # "third" -> 3, "thirds" -> 3
    # behind a joiner behind a number or a unit, the part of one more: "a half" -> 0.5
    more: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ranked: str = _NOTHING  # a pattern behind an ordinal in words: it is a rank
    pronoun_behind: str = _NOTHING  # a pattern in front of "one": it points and does not count
    minus: tuple[str, ...] = ()
    further: tuple[str, ...] = ()  # the words that count one more: "another week"
    lasting: str = ""  # the word in front of a length of time: "for a week"

    # Two numbers that tell one value
    either: tuple[str, ...]  # "two or three"
    to: tuple[str, ...]  # "two to three", "from May to June"
    between: tuple[str, ...] = ()  # in front of the two ends of a range
    changing: tuple[str, ...] = ()  # in front of what changed to another value
    scored: str = _NOTHING  # a pattern between the two sides of a score: "two goals to one"
    score_mark: str = _NOTHING  # a pattern between those that are written in digits, beside a dash
    voted: tuple[str, ...] = ()  # words near the two sides of a ballot

    # Hedges
    before: Mapping[str, Hedge] = field(default_factory=dict)  # hedges in front of a value
    after: Mapping[str, Hedge] = field(default_factory=dict)  # hedges behind it

    # Shares
    percent: tuple[str, ...]
    points: tuple[str, ...]
    compared: tuple[str, ...] = ()  # words behind a share of a whole that is not named: "a third more"
    changed: tuple[str, ...] = ()  # words in front of such a share
    no_share_behind: str = _NOTHING  # a pattern in front of "half": it is none of a whole
    no_share_before: str = _NOTHING  # … and behind it
    out_of: tuple[str, ...] = ()  # "three in ten"
    multiples: Mapping[str, float] = field(default_factory=dict)  # "twice" -> 2

    # Money
    payment: tuple[str, ...] = ()  # words behind which a large number of nothing is a sum of money
    of_money: tuple[str, ...] = ()  # between a small coin and a large one: "eight cents in the euro"

    # Measures and rates
    measured: str = _NOTHING  # a pattern behind "5m": these are metres, and no millions
    below_nought: tuple[str, ...] = ()  # behind a temperature
    per: str = _NOTHING  # a pattern between a value and what each has of it
    # the words for that -> one of those that say the same
    each: Mapping[str, str] = field(default_factory=dict)

    # Numbers that count nothing
    labels: frozenset[str] = frozenset()  # nouns that a number only names: "phase 3"
    numbered: frozenset[str] = frozenset()  # nouns of things that a number tells apart: "gate 12"
    ratings: frozenset[str] = frozenset()  # nouns that a number rates: "category 4"

    # Values without a number
    worded: Mapping[str, Worded] = field(default_factory=dict)  # phrases that tell a value without a number
    worded_not: str = _NOTHING  # a pattern behind one of them: it tells none
    offsets: str = _NOTHING  # a pattern behind "a week": it is counted from something

    # Ages
    year_old: str = _NOTHING  # a pattern behind the number: it is an age
    # a pattern in front of the number: it is an age, which begins with it or with its only group
    aged: str = _NOTHING
    of_years: str = _NOTHING  # the same in front of a number of years: "una mujer de 34 años"
    age_group: str = _NOTHING  # a pattern of all who are so old or older, or younger: "the over-75s"
    is_aged: str = _NOTHING  # a pattern in front of a number that closes a clause: "she was 7"
    may_be_aged: str = _NOTHING  # the same, where a small number may tell something else: "Ada is 26"
    # patterns in front of a number and behind it, together an age: "at 34, he"
    aged_at: str = _NOTHING
    aged_when: str = _NOTHING
    aged_group: str = _NOTHING  # a pattern in front of a hedged number: it is an age, as in "people over 65"
    apposed_age: str = _NOTHING  # a pattern in front of a number between commas: "the actor, 58, said"
    decades: Mapping[str, int] = field(default_factory=dict)  # "thirties" -> 30, as an age
    in_decade: str = _NOTHING  # a pattern in front of one: "in her"
    decade_parts: tuple[str, ...] = ()  # "early", in front of one too

    # Days, months and years
    months: Mapping[str, int]  # full names and abbreviations
    weekdays: Mapping[str, int]  # Monday is 0
    days: Mapping[str, int] = field(default_factory=dict)  # "yesterday" -> -1
    month_days: Mapping[str, int] = field(default_factory=dict)  # "third" -> 3
    month_first: bool = False  # "March 3" is usual
    capitals: Literal["", "names", "nouns"] = ""  # which words of dates are written with one
    doubtful_months: frozenset[str] = frozenset()  # also other words: months only behind a preposition
    before_month: frozenset[str] = frozenset()  # prepositions that show that "May" is a month
    date_parts: Mapping[str, str] = field(default_factory=dict)  # "late" -> "late"
    stretches: Mapping[str, str] = field(default_factory=dict)  # "the dying days of" -> "end"
    in_year: tuple[str, ...] = ()  # words in front of a bare year
    fiscal: tuple[str, ...] = ()  # a year of business: "fiscal 2025", "the 2023/24 financial year"
    centuries: tuple[str, ...] = ()
    eras: Mapping[str, int] = field(default_factory=dict)  # "bc" -> -1
    seasons: Mapping[str, str] = field(default_factory=dict)
    in_season: tuple[str, ...] = ()
    quarters: Mapping[str, int] = field(default_factory=dict)
    quarter: tuple[str, ...] = ()

    # Spans of time and how far off they are
    spans: Mapping[str, str] = field(default_factory=dict)  # "weeks" -> "week"
    ago: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()  # the same in front: "vor drei Tagen"
    turns: Mapping[str, int] = field(default_factory=dict)  # "last" -> -1
    turns_behind: Mapping[str, int] = field(default_factory=dict)  # "before last" -> -2
    beside: Mapping[str, int] = field(default_factory=dict)  # "the eve of" -> -1, days from a date behind it

    # Days told otherwise
    holidays: Mapping[str, Holiday] = field(default_factory=dict)
    before_wide: frozenset[str] = frozenset()  # words in front of a wide holiday
    # of the weeks or Mondays of a month: "second" -> 2, "last" -> -1
    nth: Mapping[str, int] = field(default_factory=dict)
    of_month: tuple[str, ...] = ()  # between the two: "the first Monday in June"
    day_behind: tuple[str, ...] = ()  # words in front of "the 17th" without its month
    day_leads: tuple[str, ...] = ()  # words in front of a day in digits without its month: "le 17"

    # Times of day
    day_parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # minutes since midnight
    named_times: Mapping[str, int] = field(default_factory=dict)  # "noon" -> 720, minutes since midnight
    at_hour: tuple[str, ...] = ()  # words behind which a number may be an hour
    hour_words: tuple[str, ...] = ()  # words behind an hour: "vingt heures"
    ways: Mapping[str, int] = field(default_factory=dict)  # "past" -> 1, "to" -> -1
    hour_shares: Mapping[str, int] = field(default_factory=dict)  # in front of those, in minutes
    half_hours: Mapping[str, int] = field(default_factory=dict)  # in front of an hour, in minutes
    hour_parts: Mapping[str, int] = field(default_factory=dict)  # behind one: "et quart" -> 15
    day_halves: Mapping[str, str] = field(default_factory=dict)  # behind a time: "am", "pm" or "night"

    @property
    def grammar(self) -> frozenset[str]:
        """The words of the language that carry grammar and no content."""
        return FUNCTION_WORDS.get(self.language, frozenset())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text that parts them by commas."""
    return tuple(phrase.strip() for phrase in text.split(","))


def joined(leads: Iterable[str], text: str) -> str:
    """Each lead in front of each phrase of a text, as such a text: "just under, just below"."""
    return ", ".join(f"{lead} {phrase}" for lead in leads for phrase in phrases(text))


def senses(**texts: str) -> dict[str, str]:
    """Each phrase of such texts with the name of its text: day="día, días"."""
    return {phrase: sense for sense, text in texts.items() for phrase in phrases(text)}


def valued(text: str) -> dict[str, int]:
    """Each phrase of such a text with the number behind it: "hundred 100, thousand 1e3"."""
    found = (phrase.rsplit(" ", 1) for phrase in phrases(text))
    return {phrase: int(float(value)) for phrase, value in found}


def ranges(text: str) -> dict[str, tuple[int, int]]:
    """Each phrase of such a text with the two numbers behind it: "dozens 24 119"."""
    found = (phrase.rsplit(" ", 2) for phrase in phrases(text))
    return {phrase: (int(float(low)), int(float(high))) for phrase, low, high in found}


def holidays(days: str, easter: str, weekdays: str = "", wide: str = "") -> dict[str, Holiday]:
    """Each holiday of such texts with its month and day, with its days from Easter, with its month, weekday and number.

    Those that are ``wide`` stand in one of the others too.
    """
    numbered = (phrase.rsplit(" ", 3) for phrase in phrases(weekdays) if phrase)
    found = (
        {phrase: Holiday(month, day) for phrase, (month, day) in ranges(days).items()}
        | {name: Holiday(int(month), None, int(day), int(number)) for name, month, day, number in numbered}
        | {phrase: Holiday(easter=days) for phrase, days in valued(easter).items()}
    )
    return found | {name: replace(found[name], is_wide=True) for name in phrases(wide) if name}


def counted(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """The words of a text with their numbers in turn."""
    return {word: start + step * n for n, word in enumerate(text.split())}


def hedges(**texts: str) -> dict[str, Hedge]:
    """Each phrase of such texts with how it bends a value: nearly="almost, not quite"."""
    return {phrase: _HEDGES[bend] for bend, text in texts.items() for phrase in phrases(text)}


def paired(tens: Mapping[str, int], ones: Mapping[str, int], *forms: str) -> dict[str, int]:
    """The numbers made of a ten and a one, as "forty" and "one" make "forty-one"."""
    return {
        form.format(ten=ten, one=one): ten_value + one_value
        for ten, ten_value in tens.items()
        for one, one_value in ones.items()
        if 0 < one_value < 10
        for form in forms
    }
