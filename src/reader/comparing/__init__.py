"""Two articles become a comparison, several become a story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Protocol

from reader.comparing import claims, facts, quotations, weight
from reader.comparing.accounts import account
from reader.comparing.align import alignment
from reader.comparing.alignment.highlights import with_wording
from reader.comparing.contradicted import contradicted, parted
from reader.comparing.distinct import distinct
from reader.comparing.quoting.balance import balanced
from reader.comparing.undisturbed import undisturbed
from reader.comparing.words import WordAlignments
from reader.errors import Cancelled
from reader.model import Account, Article, Cancel, Comparison, LinkDecision, Story, never

ENGINE = 7
"""Version of the engine; comparisons computed by another one are stale."""


def compare(
    left: Article,
    right: Article,
    *,
    decisions: Sequence[LinkDecision] = (),
    cancelled: Cancel = never,
) -> Comparison:
    """Set two accounts of one story side by side.

    ``decisions`` are a person's links and unlinks. Raises :class:`reader.errors.Cancelled` soon after
    ``cancelled`` answers true.
    """
    with undisturbed():
        return _compared(account(left), account(right), decisions, cancelled)


def _compared(a: Account, b: Account, decisions: Sequence[LinkDecision], cancelled: Cancel) -> Comparison:
    aligned = WordAlignments(a, b)
    together = alignment(a, b, decisions=decisions, cancelled=cancelled)
    links = together.links
    _stop_if(cancelled)
    differences, agreements = facts.differences(a, b, together, aligned)
    _stop_if(cancelled)
    quoted = quotations.compare_quotations(a, b, links)
    _stop_if(cancelled)
    apart = parted(a, b, decisions)
    differences = distinct(
        balanced(a, b, d)
        for d in (*differences, *claims.differences(a, b, links, together.odds, aligned))
        if (d.left.sentence, d.right.sentence) not in apart
    )
    _stop_if(cancelled)
    return Comparison(
        a,
        b,
        with_wording(contradicted(links, differences, quoted), aligned),
        weight.ordered(a, b, differences),
        quoted,
        agreements,
    )


def _stop_if(cancelled: Cancel) -> None:
    if cancelled():
        raise Cancelled("The comparison was stopped.")


class Comparer(Protocol):
    """Compares two articles, as :func:`compare` does."""

    def __call__(self, left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison: ...


def story(articles: Sequence[Article], *, comparer: Comparer = compare, cancelled: Cancel = never) -> Story:
    """Set three to eight accounts of one story beside one another.

    ``comparer`` compares two of them, so that a caller can bring comparisons it has already. Raises
    :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
    """
    from reader.comparing.stories import combine

    pairs = tuple(
        (i, j, comparer(articles[i], articles[j], cancelled=cancelled))
        for i, j in combinations(range(len(articles)), 2)
    )
    return combine([account(article) for article in articles], pairs)
