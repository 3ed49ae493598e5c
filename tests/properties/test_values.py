"""Laws of values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.comparing.accounts import account
from reader.comparing.align import Alignment
from reader.comparing.facts import differences
from reader.comparing.values.verdicts import verdict
from reader.language.figures.moments import day_of, resolve
from reader.language.figures.money import NAMES, SIGNS
from reader.language.figures.numbers import numbers
from reader.language.figures.showing import shown
from reader.language.figures.templates import Text
from reader.language.figures.units import UNITS
from reader.language.figures.value import Moment, reach
from reader.language.figures.values import values
from reader.language.lexicon import Lexicon, lexicon
from reader.model import Account, Link

PIECES = st.sampled_from(
    "about 41 a dozen people $14 billion 6:40 a.m. on Tuesday half 3 March 2026 per cent , . forty-one - to the "
    "€5m 28-year-old yesterday at least 7 knots two-thirds of 2017 ( ) “ ” Pruitt, in May nearly 1,000 km/h".split()
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl", "xx", None])
GAPS = st.sampled_from([" ", " ", " ", "-", "", "\u00a0", "’s ", ". "])
DAYS = st.sampled_from([None, dt.date.min, dt.date(2024, 2, 29), dt.date.max])


@st.composite
def worded(draw: st.DrawFn) -> tuple[str, str]:
    """A language and a text of the words that its lexicon has, with endings and gaps of every sort."""
    language = draw(st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl"]))
    tables = [getattr(lexicon(language), field.name) for field in fields(Lexicon)]
    lists = [sorted(t) for t in (*tables, UNITS, NAMES, SIGNS) if isinstance(t, Mapping | frozenset) and t]
    word = st.one_of(PIECES, st.sampled_from(lists).flatmap(st.sampled_from))
    written = st.tuples(st.one_of(word, word.map(lambda text: f"{text}s"), word.map(str.title)), GAPS)
    return language, "".join(text + gap for text, gap in draw(st.lists(written, max_size=7)))


@given(worded(), DAYS)
def test_whatever_words_of_values_stand_together_they_are_read(
    written: tuple[str, str], today: dt.date | None
) -> None:
    language, text = written
    end = 0
    for value in values(text, language):
        assert end <= value.start and shown(value, text[value.start : value.end])
        assert not value.moment or all(first <= last for first, last in resolve(value.moment, today))
        end = value.end


@given(TEXTS, LANGUAGES)
def test_values_slice_to_text_stand_in_order_and_do_not_overlap(text: str, language: str | None) -> None:
    end = 0
    for value in values(text, language):
        assert end <= value.start <= value.core[0] < value.core[1] <= value.end <= len(text)
        end = value.end


@given(TEXTS)
def test_what_a_value_may_stand_for_holds_what_is_written_or_ends_at_it(text: str) -> None:
    for value in values(text):
        if value.unit not in ("score", "date"):
            low, high = reach(value)
            assert low <= value.low <= high or low <= value.high <= high


@given(TEXTS, TEXTS)
def test_a_verdict_is_the_same_from_either_side(left: str, right: str) -> None:
    for one in values(left):
        for other in values(right):
            assert verdict(one, other) == verdict(other, one)


@given(TEXTS)
def test_a_value_never_contradicts_itself(text: str) -> None:
    for value in values(text):
        assert verdict(value, value) != "conflict"


@given(st.integers(0, 10**12))
def test_grouped_digits_are_read_back(number: int) -> None:
    (found,) = numbers(Text(f"{number:,}"))
    assert found.low == number


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_a_written_day_is_read_back(day: dt.date) -> None:
    for written in (day.isoformat(), f"{day:%A, %B} {day.day}, {day.year}", f"{day.day} {day:%B %Y}"):
        assert day_of(written) == day


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_within_a_week(today: dt.date, weekday: int) -> None:
    for first, last in resolve(Moment(weekday=weekday), today):
        assert first == last
        assert abs(first - today.toordinal()) <= 7
        assert dt.date.fromordinal(first).weekday() == weekday


SENTENCES = st.lists(
    st.sampled_from(
        [
            "The fire at the mill injured {} workers.",
            "On {} people came to the fair.",
            "Vanta paid ${} million for {} ships in 20{}.",
            "Olga Renn, {}, left {} boats at 6:{} a.m.",
            "About {} of the {} boats sank on {} March.",
        ]
    ),
    min_size=1,
    max_size=3,
)
NUMBERS = st.lists(st.integers(10, 59), min_size=9, max_size=9)


def told(sentences: list[str], numbers: list[int]) -> Account:
    left = iter(numbers)
    texts = [" ".join(str(next(left)) if part == "{}" else part for part in _parts(s)) for s in sentences]
    return account(reader.parse("\n\n".join(texts), name="account.txt", clean=False))


def _parts(sentence: str) -> list[str]:
    return sentence.replace("{}", " {} ").split()


def linked(left: Account, right: Account, pairs: list[tuple[int, int]]) -> Alignment:
    links = tuple(Link((i,), (j,), "reworded", "sure", ()) for i, j in pairs)
    return Alignment(left, right, links, dict.fromkeys(pairs, 0.9))


@given(SENTENCES, SENTENCES, NUMBERS, NUMBERS)
@settings(max_examples=60)
def test_differences_are_mirrored_and_slice_to_their_text(
    one: list[str], other: list[str], first: list[int], second: list[int]
) -> None:
    left, right = told(one, first), told(other, second)
    pairs = [(i, j) for i in range(len(left.sentences)) for j in range(len(right.sentences))]
    forth, _ = differences(linked(left, right, pairs))
    mirrored, _ = differences(linked(right, left, [(j, i) for i, j in pairs]))
    assert {(d.kind, d.left, d.right) for d in forth} == {(d.kind, d.right, d.left) for d in mirrored}
    for found in forth:
        assert left.sentences[found.left.sentence].text[found.left.start : found.left.end] == found.left.text


@given(SENTENCES, NUMBERS)
@settings(max_examples=40)
def test_an_account_never_differs_from_itself(sentences: list[str], numbers: list[int]) -> None:
    same = told(sentences, numbers)
    together = linked(same, same, [(i, i) for i in range(len(same.sentences))])
    assert differences(together)[0] == ()
