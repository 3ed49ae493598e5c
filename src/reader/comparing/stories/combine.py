"""The comparisons of every two accounts become a story."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.stories.facts import Pairs, fact_rows
from reader.comparing.stories.lone_facts import lone_facts, with_recurring
from reader.comparing.stories.statements import statement_rows
from reader.comparing.stories.voices import shared_credit, voices
from reader.comparing.values.mentions import account_values
from reader.model import Account, Story


def combine(accounts: Sequence[Account], pairs: Pairs) -> Story:
    """Make a story of accounts and the comparisons of every two of them.

    Rows stand facts in conflict first, then facts told more or less exactly, then those told alike, then those
    that others leave out of the same statement, then statements in reading order.
    """
    values = [account_values(account) for account in accounts]
    told = with_recurring(values, pairs)
    statements, alone = statement_rows(accounts, pairs)
    source, crediting = shared_credit(accounts)
    return Story(
        tuple(accounts),
        tuple(pairs),
        (*fact_rows(accounts, told), *lone_facts(values, told), *statements),
        voices(accounts, pairs),
        alone,
        source,
        crediting,
    )
