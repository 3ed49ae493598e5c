"""The quick search for equal values finds what reading all by all finds."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing.values.telling import Index, is_telling
from reader.comparing.values.verdicts import verdict
from reader.language.figures.value import Value
from reader.language.figures.values import values

AMOUNTS = st.builds(
    "{} {}{}".format,
    st.sampled_from(["about", "nearly", "just over", "more than", "exactly", "up to"]),
    st.one_of(
        st.integers(13, 400), st.sampled_from(["1,000", "1,050", "2.4", "2,400", "a dozen", "two-thirds"])
    ),
    st.sampled_from(
        [" people", "%", " million dollars", " miles", " km", " mph", " knots", " weeks", " days"]
    ),
)
DATES = st.sampled_from(
    [
        "on Tuesday",
        "3 March 2026",
        "March 3",
        "2 March",
        "yesterday",
        "April 2025",
        "Tuesday, 3 March 2026",
        "next Monday",
        "late March",
        "on 9 March",
    ]
)
TIMES = st.sampled_from(["6:40 a.m.", "just before 7.30am", "half past six", "noon", "19:30", "7pm"])
TODAY = st.sampled_from([None, dt.date(2026, 3, 4), dt.date(2026, 3, 5)])


def read(texts: list[str]) -> list[Value]:
    found = [value for text in texts for value in values(text) if is_telling(value)]
    return list(dict.fromkeys(replace(value, start=0, end=0, core=(0, 0)) for value in found))


@given(
    st.lists(st.one_of(AMOUNTS, DATES, TIMES), max_size=8),
    st.lists(st.one_of(AMOUNTS, DATES, TIMES), max_size=8),
    TODAY,
    TODAY,
)
@settings(max_examples=300)
def test_nothing_equal_escapes_the_index(
    left: list[str], right: list[str], mine: dt.date | None, theirs: dt.date | None
) -> None:
    ours, others = read(left), read(right)
    index = Index(others)
    for value in ours:
        near = index.like(value)
        for other in others:
            if verdict(value, other, mine, theirs) in ("same", "rounding"):
                assert other in near
