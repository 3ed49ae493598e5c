"""Values that an account implies."""

from __future__ import annotations

import reader
from reader.comparing.accounts import account
from reader.comparing.values.implied import with_implied
from reader.comparing.values.mentions import AccountValues, account_values
from reader.language.durations import DAY, YEAR

MONDAY = "9 February 2026"


def of(text: str, *, day: str | None = MONDAY) -> AccountValues:
    lines = ["Mill shut", *([day] if day else []), text]
    return account_values(account(reader.parse("\n\n".join(lines), name="account.txt")))


def implied(text: str, other: str, *, day: str | None = MONDAY) -> list[tuple[str, float, float]]:
    own, _ = with_implied(of(text, day=day), of(other, day=day))
    return [(p.span.text, p.value.low, p.value.high) for places in own.implied.values() for p in places]


def test_since_and_until_come_to_a_length_of_time() -> None:
    ((_, low, high),) = implied("The mill has been shut since 2 February.", "It has been shut for a month.")
    assert low == high == 7 * DAY
    ((_, low, high),) = implied("The mill will be shut until February 2029.", "It shuts for a month.")
    assert 2.9 * YEAR < low < high < 3.1 * YEAR


def test_without_the_day_of_the_account_dates_come_to_nothing() -> None:
    text = "The mill has been shut since 2 February."
    assert implied(text, "It has been shut for a month.", day=None) == []
